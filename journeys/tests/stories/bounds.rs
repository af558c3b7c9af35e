//! The abuse list's chapter API: ids of every shape, and changes of a case that
//! has changed meanwhile.

use super::api::open;
use http::Method;
use serde_json::{Value, json};
use store::Sql;
use store::testing::Backend;
use testkit::{Guest, Orle, Page, Part, samples};

async fn wb04_an_id_of_any_shape_is_found_or_is_not_there(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let mut ines = house.staff("ines").await;
    let mut camille = house.staff("camille").await;
    let long = "9".repeat(400);
    let ids = [
        "%221%22",
        "1.0",
        "1e3",
        "0",
        "-1",
        "2147483648",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551616",
        "%00",
        "a%00b",
        "%C0%80",
        "%FF",
        "1%201",
        "%2e%2e",
        "true",
        "null",
        "%5B1%5D",
        "%D9%A1",
        long.as_str(),
    ];
    for id in ids {
        for path in [
            format!("/api/v1/cases/{id}"),
            format!("/api/v1/attachments/{id}"),
            format!("/desk/cases/{id}"),
            format!("/desk/cases/{id}/print"),
            format!("/desk/clients/{id}"),
            format!("/desk/files/{id}"),
            format!("/settings/people/{id}"),
            format!("/settings/teams/{id}"),
            format!("/settings/topics/{id}"),
            format!("/en/receipt/{id}"),
            format!("/demo/mail/{id}"),
        ] {
            let guest = if path.starts_with("/api") {
                &mut api
            } else if path.starts_with("/desk") {
                &mut camille
            } else {
                &mut ines
            };
            let page = guest.get(&path).await;
            assert!(matches!(page.status, 400 | 404), "{path}: {} {}", page.status, page.text());
        }
    }
    let path = format!("/api/v1/cases/{number}/assignment");
    for id in [
        "0",
        "-1",
        "2147483648",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551616",
        "1.5",
    ] {
        let body = format!("{{\"assignee\":{id}}}");
        let page = api.call(Method::POST, &path, Some("application/json"), body.into()).await;
        assert_eq!(page.status, 422, "{id}: {}", page.text());
    }
}

/// Ids beyond what a float holds exactly are told and taken back whole.
async fn wb04_ids_pass_two_to_the_fifty_third(on: Backend) {
    const FAR: &str = "INSERT INTO people (id, name, login, email, language, created_at) \
                       VALUES (9007199254740993, 'Far Away', 'far', 'far@orle.example', 'en', 0)";
    let house = Orle::open(on).await;
    let done: Result<u64, store::Error> = house
        .app
        .store
        .write(|tx| {
            Box::pin(async move {
                tx.execute(Sql { name: "test/far", sqlite: FAR, postgres: FAR }, &[]).await
            })
        })
        .await;
    assert_eq!(done.unwrap(), 1);
    let mut ines = house.staff("ines").await;
    ines.get("/settings/people/9007199254740993").await.expect_status(200).says("Far Away");
    ines.get("/settings/people/9007199254740992").await.expect_status(404);
    ines.get("/settings/people/9007199254740994").await.expect_status(404);
}

async fn tagged(api: &mut Guest, number: &str) -> String {
    let page = api.get(&format!("/api/v1/cases/{number}")).await.expect_status(200);
    let tag = page.header("etag").unwrap().to_owned();
    assert!(tag.starts_with('"') && tag.ends_with('"') && tag.len() > 2, "{tag}");
    tag
}

async fn matching(api: &Guest, path: &str, tag: &str, body: &Value) -> Page {
    let mut api = api.clone();
    let body = body.to_string().into_bytes();
    let kind = Some("application/json");
    let request = api.request(Method::POST, path, kind, body, &[("if-match", tag)]);
    api.send(request).await
}

async fn wb05_a_change_of_a_case_that_has_changed_meanwhile_is_refused(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let at = |what: &str| format!("/api/v1/cases/{number}/{what}");
    let old = tagged(&mut api, &number).await;
    assert_eq!(old, tagged(&mut api, &number).await, "reading changes nothing");
    let camille = house.id_of("camille");
    matching(&api, &at("notes"), &old, &json!({ "body": "First." })).await.expect_status(201);
    assert_ne!(old, tagged(&mut api, &number).await);
    for (deed, body) in [
        ("messages", json!({ "body": "Lost?" })),
        ("messages", json!({ "body": "Lost?", "from": "client" })),
        ("notes", json!({ "body": "Lost?" })),
        ("assignment", json!({ "assignee": camille })),
        ("escalation", json!({ "body": "Lost?" })),
        ("resolution", json!({ "resolution": "as_wished" })),
        ("reopening", json!({})),
    ] {
        let refused = matching(&api, &at(deed), &old, &body).await.expect_status(412);
        assert_eq!(refused.code(), "changed", "{deed}");
    }
    let mut with_file = api.clone();
    with_file.set("if-match", &old);
    let picture = [Part::file("file", "a.png", "image/png", samples::small_png())];
    with_file.parts(&at("attachments"), &picture).await.expect_status(412);
    assert!(super::scanned::kept(&house).is_empty(), "nothing was kept of it");
    let read = api.get(&format!("/api/v1/cases/{number}")).await.text();
    assert!(!read.contains("Lost?"), "{read}");
    let note = json!({ "body": "Said." });
    for (tag, status) in
        [("*", 201), ("\"1\", \"2\"", 412), ("\"not-ours\"", 412), ("17", 400), ("\"17", 400)]
    {
        let page = matching(&api, &at("notes"), tag, &note).await;
        assert_eq!(page.status, status, "{tag}: {}", page.text());
    }
    let now = tagged(&mut api, &number).await;
    matching(&api, &at("notes"), &format!("W/{now}"), &note).await.expect_status(412);
    matching(&api, &at("notes"), &format!("\"0\", {now}"), &note).await.expect_status(201);
    // Without it, as ever.
    api.json(&at("notes"), &note).await.expect_status(201);
    let unknown = domain::CaseNumber::from_bits(0x1234_5678_9ABC).to_string();
    let path = format!("/api/v1/cases/{unknown}/notes");
    matching(&api, &path, "*", &note).await.expect_status(404);
}

async fn wb05_of_two_who_save_at_once_one_is_told_and_no_text_is_lost(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    for round in 0..8 {
        let number = open(&mut api, &format!("c{round}@client.test"), "FR", "Which size?").await;
        let tag = tagged(&mut api, &number).await;
        let path = format!("/api/v1/cases/{number}/messages");
        let say = |words: &'static str| {
            let (api, path, tag) = (house.api(), path.clone(), tag.clone());
            tokio::spawn(
                async move { matching(&api, &path, &tag, &json!({ "body": words })).await },
            )
        };
        let (one, two) = (say("Size S."), say("Size M."));
        let (one, two) = (one.await.unwrap(), two.await.unwrap());
        let mut statuses = [one.status, two.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 412]);
        let read = api.get(&format!("/api/v1/cases/{number}")).await.text();
        assert_eq!(read.contains("Size S."), one.status == 201);
        assert_eq!(read.contains("Size M."), two.status == 201);
    }
}

store::on_both!(
    wb04_an_id_of_any_shape_is_found_or_is_not_there,
    wb04_ids_pass_two_to_the_fifty_third,
    wb05_a_change_of_a_case_that_has_changed_meanwhile_is_refused,
    wb05_of_two_who_save_at_once_one_is_told_and_no_text_is_lost,
);
