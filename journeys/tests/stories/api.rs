//! The API's contract: what programs are promised, word for word.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use store::testing::Backend;
use testkit::{Orle, samples};

async fn a_case_is_opened_read_and_listed_as_the_contract_says(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let words = "  First line.\r\nSecond\u{202E}line\u{202C} with \u{200F}marks.\n\n\tEnd. 👩‍👩‍👧‍👦 é e\u{301} \n";
    let mut body = samples::case_body();
    body["body"] = json!(words);
    let opened = api.json("/api/v1/cases", &body).await.expect_status(201);
    let number = opened.json()["number"].as_str().unwrap().to_owned();
    assert!(domain::CaseNumber::parse(&number).is_ok(), "{number}");
    assert_eq!(opened.location(), format!("/api/v1/cases/{number}"));

    let read = api.follow(&opened).await.expect_status(200).json();
    assert_eq!(
        read["body"].as_str(),
        Some(words),
        "nothing trimmed, no line break or mark changed"
    );
    for (field, expected) in [
        ("number", json!(number)),
        ("state", json!("new")),
        ("topic", json!("repair")),
        ("subject", body["subject"].clone()),
        ("language", json!("en")),
        ("region", json!("FR")),
        ("desired_outcome", json!("repair")),
        ("turn", json!("house")),
    ] {
        assert_eq!(read[field], expected, "{field}");
    }
    for field in ["family", "model", "colour", "size", "code"] {
        assert_eq!(read["piece"][field], body["piece"][field], "{field}");
    }
    assert_eq!(read["client"]["name"], "Claire Fontaine");
    assert_eq!(read["client"]["email"], "claire@client.test");
    assert_eq!(read["client"]["phone"], "+33612345678");
    assert!(read["next"]["by"].is_string() && read["created_at"].is_string(), "{read}");
    assert!(read["timeline"].as_array().is_some_and(|t| !t.is_empty()), "{read}");

    let open = api.get("/api/v1/cases?state=open&limit=50").await.expect_status(200).json();
    assert_eq!(open["items"][0]["number"], json!(number));
    assert_eq!(open["next_cursor"], Value::Null);
    let found = api.get("/api/v1/search?q=stitching").await.expect_status(200).json();
    assert_eq!(found["items"][0]["number"], json!(number));
}

async fn a_case_is_answered_noted_given_escalated_resolved_and_reopened(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "The zip slider came off.").await;
    let at = |what: &str| format!("/api/v1/cases/{number}/{what}");
    api.json(&at("messages"), &json!({ "body": "We will look at it today." }))
        .await
        .expect_status(201);
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(
        (read["state"].as_str(), read["turn"].as_str()),
        (Some("waiting_client"), Some("client")),
        "{read}"
    );
    api.json(&at("notes"), &json!({ "body": "The atelier has the part." }))
        .await
        .expect_status(201);
    let camille = house.id_of("camille");
    let given =
        api.json(&at("assignment"), &json!({ "assignee": camille })).await.expect_status(200);
    assert_eq!(given.json()["number"], json!(number));
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(read["assignee"]["id"], json!(camille));
    api.json(&at("messages"), &json!({ "body": "Thank you. When?", "from": "client" }))
        .await
        .expect_status(201);
    api.json(&at("escalation"), &json!({ "body": "Third visit for the same seam." }))
        .await
        .expect_status(200);
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(read["escalated"], json!(true));
    api.json(&at("resolution"), &json!({ "resolution": "as_wished", "body": "It is ready." }))
        .await
        .expect_status(200);
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(read["state"], "resolved");
    let open = api.get("/api/v1/cases?state=open").await.json();
    assert_eq!(open["items"], json!([]), "a resolved case is not open");
    let closed = api.get("/api/v1/cases?state=resolved").await.json();
    assert_eq!(closed["items"][0]["number"], json!(number));
    api.json(&at("reopening"), &json!({})).await.expect_status(200);
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(read["state"], "open");
    let said: Vec<&str> =
        read["timeline"].as_array().unwrap().iter().filter_map(|e| e["body"].as_str()).collect();
    for words in [
        "The zip slider came off.",
        "We will look at it today.",
        "The atelier has the part.",
        "Thank you. When?",
        "It is ready.",
    ] {
        assert!(said.contains(&words), "{words:?} is not among {said:?}");
    }
}

/// Opens a case over the API; its number.
pub async fn open(api: &mut testkit::Guest, email: &str, region: &str, words: &str) -> String {
    let opened =
        api.json("/api/v1/cases", &samples::case_of(email, region, words)).await.expect_status(201);
    opened.json()["number"].as_str().unwrap().to_owned()
}

async fn pages_of_a_list_hold_every_case_once_while_new_ones_arrive(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let mut all = BTreeSet::new();
    for n in 0..23 {
        all.insert(open(&mut api, &format!("client{n}@client.test"), "FR", "Which size?").await);
    }
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = api
            .get(&format!("/api/v1/cases?state=open&limit=5&cursor={cursor}"))
            .await
            .expect_status(200)
            .json();
        seen.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|c| c["number"].as_str().unwrap().to_owned()),
        );
        // Somebody writes while the list is read: earlier pages do not shift.
        open(&mut api, "late@client.test", "FR", "And I?").await;
        match page["next_cursor"].as_str() {
            Some(next) => next.clone_into(&mut cursor),
            None => break,
        }
    }
    let distinct: BTreeSet<String> = seen.iter().cloned().collect();
    assert_eq!(distinct.len(), seen.len(), "no case twice");
    assert_eq!(distinct, all, "every case that was there at the beginning, and no other");
}

/// The numbers of the whole feed, once it holds every entry of every timeline.
/// On PostgreSQL an entry is served only when no older transaction is open on
/// the server, of this test or of another one beside it.
pub async fn settled(api: &mut testkit::Guest) -> Vec<i64> {
    let cases = api.get("/api/v1/cases?state=all&limit=200").await.expect_status(200).json();
    let mut entries = 0;
    for case in cases["items"].as_array().unwrap() {
        let whole =
            api.get(&format!("/api/v1/cases/{}", case["number"].as_str().unwrap())).await.json();
        entries += whole["timeline"].as_array().unwrap().len();
    }
    for _ in 0..2_000 {
        let page = api.get("/api/v1/events?after=0&limit=1000").await.expect_status(200).json();
        let items = page["items"].as_array().unwrap();
        if items.len() == entries {
            return items.iter().map(|e| e["seq"].as_i64().unwrap()).collect();
        }
    }
    panic!("the feed never came to hold all {entries} entries");
}

async fn a_case_with_many_words_is_found_once_and_the_page_is_filled_with_others(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let mut numbers = Vec::new();
    for n in 0..4 {
        let words = format!("The clasp came off, {n}.");
        numbers.push(open(&mut api, &format!("client{n}@client.test"), "FR", &words).await);
    }
    // Its words are the newest six: more than one look at the index gives for three cases.
    for n in 0..6 {
        api.json(
            &format!("/api/v1/cases/{}/messages", numbers[1]),
            &json!({ "body": format!("The clasp again, {n}."), "from": "client" }),
        )
        .await
        .expect_status(201);
    }
    let found = api.get("/api/v1/search?q=clasp&limit=3").await.expect_status(200).json();
    let found: Vec<&str> =
        found["items"].as_array().unwrap().iter().filter_map(|c| c["number"].as_str()).collect();
    assert_eq!(found, [&numbers[1], &numbers[3], &numbers[2]], "newest words first");
}

async fn the_feed_is_complete_after_any_number(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    for n in 0..4 {
        let number = open(&mut api, &format!("client{n}@client.test"), "FR", "Which size?").await;
        api.json(&format!("/api/v1/cases/{number}/messages"), &json!({ "body": "Size S." }))
            .await
            .expect_status(201);
    }
    let whole = settled(&mut api).await;
    assert!(whole.len() >= 12 && whole.is_sorted_by(|a, b| a < b), "{whole:?}");
    for (at, seq) in whole.iter().enumerate() {
        let rest = api.get(&format!("/api/v1/events?after={seq}&limit=1000")).await.json();
        let rest: Vec<i64> =
            rest["items"].as_array().unwrap().iter().map(|e| e["seq"].as_i64().unwrap()).collect();
        assert_eq!(rest, whole[at + 1..], "after {seq}");
    }
    // In small steps, as a reader after a lost connection asks.
    let (mut after, mut steps) = (0, Vec::new());
    loop {
        let page = api.get(&format!("/api/v1/events?after={after}&limit=3")).await.json();
        let items = page["items"].as_array().unwrap();
        steps.extend(items.iter().map(|e| e["seq"].as_i64().unwrap()));
        after = page["next"].as_i64().unwrap();
        if items.is_empty() {
            break;
        }
    }
    assert_eq!(steps, whole);
    for wrong in ["-1", "x", "1e3", "9223372036854775808"] {
        let refused = api.get(&format!("/api/v1/events?after={wrong}")).await;
        assert!(matches!(refused.status, 400 | 422), "{wrong}: {}", refused.status);
    }
}

async fn an_idempotency_key_gives_the_first_answer_again(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let body = samples::case_body();
    let first = api.json_once("/api/v1/cases", "order-77", &body).await.expect_status(201);
    let again = api.json_once("/api/v1/cases", "order-77", &body).await.expect_status(201);
    assert_eq!((first.body.clone(), first.location()), (again.body.clone(), again.location()));
    let mut other = body.clone();
    other["subject"] = json!("Something else");
    let refused = api.json_once("/api/v1/cases", "order-77", &other).await.expect_status(422);
    assert_eq!(refused.code(), "idempotency_mismatch");
    let number = first.json()["number"].as_str().unwrap().to_owned();
    let path = format!("/api/v1/cases/{number}/messages");
    let said = api.json_once(&path, "m-1", &json!({ "body": "Once." })).await.expect_status(201);
    let said_again =
        api.json_once(&path, "m-1", &json!({ "body": "Once." })).await.expect_status(201);
    assert_eq!(said.body, said_again.body);
    let timeline = api.get(&first.location()).await.json()["timeline"].clone();
    assert_eq!(timeline.as_array().unwrap().iter().filter(|e| e["body"] == "Once.").count(), 1);
    // Kept for 24 hours, then the key is a new one.
    house.pass(jiff::SignedDuration::from_hours(23));
    assert_eq!(
        api.json_once("/api/v1/cases", "order-77", &body).await.expect_status(201).body,
        first.body
    );
    for bad in ["", &"k".repeat(256)] {
        let refused = api.json_once("/api/v1/cases", bad, &body).await.expect_status(400);
        assert_eq!(refused.code(), "bad_idempotency_key");
    }
}

async fn thirty_two_at_once_under_one_key_open_one_case(on: Backend) {
    let house = Orle::open(on).await;
    let mut asked = Vec::new();
    for _ in 0..32 {
        let mut api = house.api();
        asked.push(tokio::spawn(async move {
            api.json_once("/api/v1/cases", "at-once", &samples::case_body()).await
        }));
    }
    let mut numbers = BTreeSet::new();
    for answer in asked {
        let page = answer.await.unwrap().expect_status(201);
        numbers.insert(page.json()["number"].as_str().unwrap().to_owned());
    }
    assert_eq!(numbers.len(), 1, "{numbers:?}");
    let listed = house.api().get("/api/v1/cases?state=all").await.json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
}

async fn unknown_mistyped_and_not_yours_are_one_and_the_same_answer(on: Backend) {
    let house = Orle::open(on).await;
    house.keep_token("slv_of-japan", domain::Role::Integration, Some("JP"), false).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let unknown = domain::CaseNumber::from_bits(0x1234_5678_9ABC).to_string();
    let mut mistyped = number.clone().into_bytes();
    let last = mistyped.len() - 1;
    mistyped[last] = if mistyped[last] == b'2' { b'3' } else { b'2' };
    let mistyped = String::from_utf8(mistyped).unwrap();
    let mut japan = house.program("slv_of-japan");
    let mut answers = Vec::new();
    for path in [
        unknown.as_str(),
        mistyped.as_str(),
        "1",
        "0",
        "-1",
        "9223372036854775808",
        "%00",
        "CS-0000-0000",
        "..%2f..%2fetc%2fpasswd",
    ] {
        answers.push(api.get(&format!("/api/v1/cases/{path}")).await);
    }
    answers.push(japan.get(&format!("/api/v1/cases/{number}")).await);
    let first = answers[0].clone().expect_status(404);
    for answer in answers {
        assert_eq!((answer.status, &answer.body), (404, &first.body), "{}", answer.asked);
    }
    for deed in ["messages", "notes"] {
        let refused = japan
            .json(&format!("/api/v1/cases/{number}/{deed}"), &json!({ "body": "Hello." }))
            .await;
        assert_eq!((refused.status, &refused.body), (404, &first.body), "{deed}");
    }
    for (deed, body) in [
        ("assignment", json!({ "assignee": null })),
        ("escalation", json!({})),
        ("resolution", json!({})),
        ("reopening", json!({})),
    ] {
        let refused = japan.json(&format!("/api/v1/cases/{number}/{deed}"), &body).await;
        assert_eq!((refused.status, &refused.body), (404, &first.body), "{deed}");
    }
    for list in [
        "cases".to_owned(),
        "search?q=size".to_owned(),
        format!("search?q={number}"),
        "events?after=0".to_owned(),
    ] {
        let page = japan.get(&format!("/api/v1/{list}")).await.expect_status(200).json();
        assert_eq!(page["items"], json!([]), "{list}");
    }
}

async fn a_wrong_body_is_told_by_field_and_by_place(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let empty = api.json("/api/v1/cases", &json!({})).await.expect_status(422).json();
    let fields: BTreeSet<&str> =
        empty["errors"].as_array().unwrap().iter().map(|e| e["field"].as_str().unwrap()).collect();
    assert_eq!(
        fields,
        BTreeSet::from([
            "topic",
            "subject",
            "body",
            "language",
            "region",
            "client.name",
            "client.email"
        ])
    );
    for (field, value) in [
        ("topic", json!("teapot")),
        ("region", json!("ZZ")),
        ("language", json!("in English")),
        ("desired_outcome", json!("x".repeat(100_000))),
        ("own_deadline", json!("2026-02-30")),
        ("channel", json!("smoke")),
        ("subject", json!("")),
        ("body", json!("")),
    ] {
        let mut body = samples::case_body();
        body[field] = value;
        let refused = api.json("/api/v1/cases", &body).await;
        assert_eq!(refused.status, 422, "{field}: {}", refused.text());
        let refused = refused.json();
        let named = refused["errors"]
            .as_array()
            .unwrap()
            .iter()
            .any(|e| e["field"].as_str().is_some_and(|f| f.starts_with(field) || f == "wish"));
        assert!(named, "{field}: {refused}");
    }
    let broken = api
        .call(
            http::Method::POST,
            "/api/v1/cases",
            Some("application/json"),
            b"{\n  \"topic\": \"repair\",\n  \"subject\"\n}".to_vec(),
        )
        .await;
    let broken = broken.expect_status(400).json();
    assert_eq!(broken["code"], "malformed");
    assert!(broken["detail"].as_str().unwrap().contains("line 4"), "{broken}");
    assert_eq!(
        api.get("/api/v1/cases?state=all").await.json()["items"],
        json!([]),
        "nothing half done"
    );
}

async fn a_file_is_kept_sealed_and_its_copy_read_by_who_may(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "See the picture.").await;
    let bytes = samples::photograph();
    let parts = [testkit::Part::file("file", "IMG_2041.jpg", "image/jpeg", bytes.clone())];
    let added =
        api.parts(&format!("/api/v1/cases/{number}/attachments"), &parts).await.expect_status(201);
    let told = added.json();
    assert!(
        told["id"].is_string() && told["sha256"].as_str().is_some_and(|h| h.len() == 64),
        "{told}"
    );
    let url = told["url"].as_str().unwrap();
    assert!(url.starts_with("/api/v1/"), "a path on this origin");
    let copy = api.get(url).await.expect_status(200);
    assert_eq!(copy.header("content-type"), Some("image/jpeg"));
    assert_ne!(copy.body, bytes, "re-encoded");
    assert!(copy.header("content-security-policy").unwrap().contains("sandbox"));
    house.browser().get(url).await.expect_status(401);
    house.keep_token("slv_of-japan", domain::Role::Integration, Some("JP"), false).await;
    house.program("slv_of-japan").get(url).await.expect_status(404);
    let again = api.get(&format!("/api/v1/cases/{number}")).await.json();
    let entry = again["timeline"]
        .as_array()
        .unwrap()
        .iter()
        .find(|e| e["file"].is_object())
        .cloned()
        .unwrap();
    assert_eq!(entry["file"]["sha256"], told["sha256"]);
}

store::on_both!(
    a_case_is_opened_read_and_listed_as_the_contract_says,
    a_case_is_answered_noted_given_escalated_resolved_and_reopened,
    pages_of_a_list_hold_every_case_once_while_new_ones_arrive,
    a_case_with_many_words_is_found_once_and_the_page_is_filled_with_others,
    the_feed_is_complete_after_any_number,
    an_idempotency_key_gives_the_first_answer_again,
    thirty_two_at_once_under_one_key_open_one_case,
    unknown_mistyped_and_not_yours_are_one_and_the_same_answer,
    a_wrong_body_is_told_by_field_and_by_place,
    a_file_is_kept_sealed_and_its_copy_read_by_who_may,
);
