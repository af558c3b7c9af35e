//! The API's contract where programs get it wrong: paths, bodies, parameters and
//! keys that are not as the document says.

use super::api::open;
use http::Method;
use serde_json::{Value, json};
use store::testing::Backend;
use testkit::{Guest, Orle, Page, Part};

async fn sent(api: &mut Guest, path: &str, body: &str) -> Page {
    api.call(Method::POST, path, Some("application/json"), body.as_bytes().to_vec()).await
}

async fn a_path_that_is_no_text_leads_nowhere_like_any_other(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let unknown = api.get("/api/v1/cases/CS-0000-0000").await.expect_status(404);
    for path in ["/api/v1/cases/%ff", "/api/v1/attachments/%ff", "/api/%ff"] {
        let page = api.get(path).await.expect_status(404);
        assert_eq!(page.body, unknown.body, "{path}");
        assert_eq!(page.header("content-type"), Some("application/problem+json"), "{path}");
    }
    let noted = sent(&mut api, "/api/v1/cases/%ff/notes", "{\"body\":\"x\"}").await;
    assert_eq!((noted.status, noted.body), (404, unknown.body));
    let mut anybody = house.browser();
    for path in ["/en/cases/%ff/code", "/en/care/%ff", "/en/receipt/%ff", "/assets/%ff", "/%C0%80"]
    {
        let page = anybody.get(path).await.expect_status(404);
        assert!(page.header("content-type").unwrap().starts_with("text/html"), "{path}");
    }
    let mut camille = house.staff("camille").await;
    for path in ["/desk/cases/%ff", "/desk/%ff"] {
        // In the frame she works in: a door to leave by.
        camille.get(path).await.expect_status(404).says("/desk/sign-out");
    }
}

async fn an_assignment_that_names_nobody_takes_no_case_away(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let path = format!("/api/v1/cases/{number}/assignment");
    let camille = house.id_of("camille");
    api.json(&path, &json!({ "assignee": camille })).await.expect_status(200);
    let missing = api.json(&path, &json!({})).await.expect_status(422).json();
    assert_eq!(missing["errors"], json!([{ "field": "assignee", "code": "missing" }]));
    for body in [json!({ "asignee": null }), json!({ "assignee": null, "to": 1 })] {
        let page = api.json(&path, &body).await.expect_status(422);
        assert_eq!(page.code(), "wrong_shape", "{body}");
    }
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(read["assignee"]["id"], json!(camille), "she has it still");
    api.json(&path, &json!({ "assignee": null })).await.expect_status(200);
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(read["assignee"], Value::Null);
}

async fn a_list_is_not_taken_for_an_object(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let list = r#"["repair", "s", "b", "en", "FR", ["Claire", "claire@client.test", null]]"#;
    assert_eq!(
        sent(&mut api, "/api/v1/cases", list).await.expect_status(422).code(),
        "wrong_shape"
    );
    for (name, value) in [
        ("client", json!(["Claire", "claire@client.test", null])),
        ("piece", json!([])),
        ("piece", json!("bag")),
    ] {
        let mut body = testkit::samples::case_body();
        body[name] = value;
        let refused = api.json("/api/v1/cases", &body).await.expect_status(422);
        assert_eq!(refused.code(), "wrong_shape", "{name}");
    }
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    for (deed, body) in [
        ("notes", r#"["hello"]"#),
        ("messages", r#"["hello"]"#),
        ("assignment", "[null]"),
        ("resolution", "[]"),
        ("reopening", "[]"),
        ("escalation", "[]"),
    ] {
        let page = sent(&mut api, &format!("/api/v1/cases/{number}/{deed}"), body).await;
        assert_eq!(page.expect_status(422).code(), "wrong_shape", "{deed}");
    }
    let listed = api.get("/api/v1/cases?state=all").await.json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 1, "nothing half done");
}

async fn the_six_characters_of_an_escape_are_words_like_others(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let words = "lit \\u0000 x";
    let number = open(&mut api, "claire@client.test", "FR", words).await;
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(read["body"], json!(words));
    let path = format!("/api/v1/cases/{number}/notes");
    let nul = sent(&mut api, &path, "{\"body\": \"a real\\u0000one\"}").await.expect_status(400);
    let place = nul.json()["detail"].as_str().unwrap_or("").to_owned();
    assert!(place.starts_with("line 1, column"), "{place}");
}

async fn a_refused_first_answer_is_kept_under_its_key(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let path = format!("/api/v1/cases/{number}/reopening");
    let first = api.json_once(&path, "again-1", &json!({})).await.expect_status(409);
    assert_eq!(first.header("content-type"), Some("application/problem+json"));
    let other = api.json_once(&path, "again-1", &json!({ "other": 1 })).await.expect_status(422);
    assert_eq!(other.code(), "idempotency_mismatch");
    // The case has changed since; the key's answer has not.
    let resolution = format!("/api/v1/cases/{number}/resolution");
    api.json(&resolution, &json!({})).await.expect_status(200);
    let again = api.json_once(&path, "again-1", &json!({})).await.expect_status(409);
    assert_eq!(first.body, again.body);
    api.json_once(&path, "again-2", &json!({})).await.expect_status(200);
    // Wrong fields are mended under the same key.
    let notes = format!("/api/v1/cases/{number}/notes");
    api.json_once(&notes, "note-1", &json!({ "body": "" })).await.expect_status(422);
    api.json_once(&notes, "note-1", &json!({ "body": "Mended." })).await.expect_status(201);
}

async fn a_number_spelt_otherwise_is_the_same_request(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let note = json!({ "body": "Once." });
    let mut answers = Vec::new();
    for spelt in [number.clone(), number.to_lowercase(), number.replace('-', "%2D")] {
        let path = format!("/api/v1/cases/{spelt}/notes");
        answers.push(api.json_once(&path, "note-1", &note).await.expect_status(201).body);
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    let read = api.get(&format!("/api/v1/cases/{number}")).await.text();
    assert_eq!(read.matches("Once.").count(), 1);
}

async fn an_attachment_under_one_key_is_its_slot_and_name_too(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "See the picture.").await;
    api.set("idempotency-key", "file-1");
    let path = format!("/api/v1/cases/{number}/attachments");
    let parts = |name: &str, slot: &str| {
        let picture = testkit::samples::small_png();
        [Part::words("slot", slot), Part::file("file", name, "image/png", picture)]
    };
    let first = api.parts(&path, &parts("a.png", "sole")).await.expect_status(201);
    let again = api.parts(&path, &parts("a.png", "sole")).await.expect_status(201);
    assert_eq!(first.body, again.body);
    for (name, slot) in [("b.png", "sole"), ("a.png", "whole")] {
        let other = api.parts(&path, &parts(name, slot)).await.expect_status(422);
        assert_eq!(other.code(), "idempotency_mismatch", "{name} {slot}");
    }
    let files = super::scanned::kept(&house).len();
    api.parts(&path, &parts("a.png", "sole")).await.expect_status(201);
    assert_eq!(super::scanned::kept(&house).len(), files, "nothing is left of what was not kept");
}

async fn a_parameter_that_is_unknown_or_stands_twice_is_refused(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let case = format!("/api/v1/cases/{number}");
    for path in [
        "/api/v1/people?x=1".to_owned(),
        format!("{case}?x=1"),
        "/api/v1/cases?stat=open".to_owned(),
        "/api/v1/search?q=size&n=1".to_owned(),
    ] {
        assert_eq!(api.get(&path).await.expect_status(400).code(), "unknown_parameter", "{path}");
    }
    for deed in ["notes", "assignment", "reopening"] {
        let body = json!({ "body": "x", "assignee": null });
        let page = api.json(&format!("{case}/{deed}?x=1"), &body).await.expect_status(400);
        assert_eq!(page.code(), "unknown_parameter", "{deed}");
    }
    let many = "&q=size".repeat(30);
    for path in [
        "/api/v1/cases?state=open&state=closed".to_owned(),
        "/api/v1/cases?limit=1&limit=1".to_owned(),
        "/api/v1/events?after=0&after=9".to_owned(),
        format!("/api/v1/search?limit=1{many}"),
    ] {
        assert_eq!(api.get(&path).await.expect_status(400).code(), "repeated_parameter", "{path}");
    }
    api.get(&case).await.expect_status(200);
}

async fn a_day_that_is_past_and_a_language_that_is_none_are_refused(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let today = house.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    for (field, value, code) in [
        ("own_deadline", json!("0001-01-01"), "past"),
        ("own_deadline", json!("9999-12-31"), "not_a_day"),
        ("language", json!("xx"), "unknown"),
        ("language", json!("en_GB"), "unknown"),
    ] {
        let mut body = testkit::samples::case_body();
        body[field] = value.clone();
        let refused = api.json("/api/v1/cases", &body).await.expect_status(422).json();
        assert_eq!(refused["errors"], json!([{ "field": field, "code": code }]), "{value}");
    }
    // It is still yesterday somewhere.
    for day in [today, today.yesterday().unwrap()] {
        let mut body = testkit::samples::case_body();
        body["own_deadline"] = json!(day.to_string());
        body["language"] = json!("pt-BR");
        api.json("/api/v1/cases", &body).await.expect_status(201);
    }
}

async fn a_case_is_escalated_once_until_it_is_handed_back(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let path = format!("/api/v1/cases/{number}/escalation");
    api.json(&path, &json!({ "body": "Third visit." })).await.expect_status(200);
    let again = api.json(&path, &json!({ "body": "Third visit, still." })).await;
    assert_eq!(again.expect_status(409).code(), "already_escalated");
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    let told = read["timeline"].as_array().unwrap().iter().filter(|e| e["kind"] == "escalated");
    assert_eq!(told.count(), 1, "told once: {read}");
    assert!(!read.to_string().contains("still"), "nothing half done");
}

async fn a_number_beyond_the_end_of_the_feed_leads_back_to_it(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let end = *super::api::settled(&mut api).await.last().unwrap();
    let far = i64::MAX;
    let page = api.get(&format!("/api/v1/events?after={far}")).await.expect_status(200).json();
    assert_eq!((&page["items"], &page["next"]), (&json!([]), &json!(end)));
    let page = api.get(&format!("/api/v1/events?after={end}")).await.expect_status(200).json();
    assert_eq!(page["next"], json!(end));
    // Followed from there, what comes is not missed.
    let mut feed = api.listen(&format!("/api/v1/events?after={far}")).await;
    feed.until("event: hello").await;
    let number = open(&mut api, "anna@client.test", "FR", "Where is it?").await;
    feed.until(&number).await;
}

store::on_both!(
    a_path_that_is_no_text_leads_nowhere_like_any_other,
    the_six_characters_of_an_escape_are_words_like_others,
    an_assignment_that_names_nobody_takes_no_case_away,
    a_list_is_not_taken_for_an_object,
    a_refused_first_answer_is_kept_under_its_key,
    a_number_spelt_otherwise_is_the_same_request,
    an_attachment_under_one_key_is_its_slot_and_name_too,
    a_parameter_that_is_unknown_or_stands_twice_is_refused,
    a_day_that_is_past_and_a_language_that_is_none_are_refused,
    a_case_is_escalated_once_until_it_is_handed_back,
    a_number_beyond_the_end_of_the_feed_leads_back_to_it,
);
