//! The abuse list's chapter Forms, as the API and the client's pages answer it.

use super::api::open;
use domain::Role;
use http::Method;
use serde_json::{Value, json};
use store::testing::Backend;
use testkit::{Guest, Orle, Page, samples};

async fn raw(api: &mut Guest, path: &str, body: impl Into<Vec<u8>>) -> Page {
    api.call(Method::POST, path, Some("application/json"), body.into()).await
}

/// What a case is apart from who it is and when.
fn standing(case: &Value) -> Vec<Value> {
    ["state", "team", "priority", "assignee", "escalated", "region", "channel", "created_at"]
        .iter()
        .map(|field| case[*field].clone())
        .collect()
}

/// Fields that are not the sender's to set are never taken, from a program nor
/// from a page.
async fn fo05_a_field_that_is_not_the_senders_is_never_taken(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let plain = api.json("/api/v1/cases", &samples::case_body()).await.expect_status(201);
    let plain = api.follow(&plain).await.json();
    let camille = house.id_of("camille");
    let mut body = samples::case_body();
    for (field, value) in [
        ("id", json!(7)),
        ("number", json!("CS-0000-0000")),
        ("role", json!("administrator")),
        ("owner_id", json!(camille)),
        ("house_id", json!(2)),
        ("status", json!("closed")),
        ("state", json!("resolved")),
        ("price", json!(1)),
        ("created_at", json!("2001-01-01T00:00:00Z")),
        ("assignee", json!(camille)),
        ("assignee_id", json!(camille)),
        ("priority", json!("urgent")),
        ("team", json!(1)),
        ("escalated", json!(true)),
        ("timeline", json!([{ "kind": "resolved" }])),
    ] {
        body[field] = value;
    }
    body["client"]["id"] = json!(1);
    body["client"]["bounces"] = json!(99);
    body["piece"]["verified"] = json!(true);
    let sent = api.json("/api/v1/cases", &body).await.expect_status(201);
    let case = api.follow(&sent).await.json();
    assert_eq!(standing(&case), standing(&plain));
    assert_ne!(case["number"], "CS-0000-0000");
    assert!(!case.to_string().contains("verified"));

    // The same from a page: a form's own fields and no others.
    let mut client = house.browser();
    let page = "/en/ask/other/words";
    client.get(page).await.expect_status(200);
    let extra = [("state", "closed"), ("assignee", "1"), ("number", "CS-0000-0000")];
    let mut fields = vec![("words", "Which size?")];
    fields.extend(extra);
    client.post(page, &fields).await.expect_status(303);
    let contact = "/en/ask/other/contact";
    client.get(contact).await.expect_status(200);
    let mut fields = vec![
        ("name", "Claire Fontaine"),
        ("email", "claire@client.test"),
        ("country", "FR"),
        ("answer_language", "en"),
        ("format", "usual"),
        ("role", "administrator"),
    ];
    fields.extend(extra);
    client.post(contact, &fields).await.expect_status(303);
    let check = "/en/ask/other/check";
    client.get(check).await.expect_status(200);
    client.post(check, &extra).await.expect_status(303);
    let items = api.get("/api/v1/cases?state=all").await.json()["items"].clone();
    let newest = api.get(&format!("/api/v1/cases/{}", items[0]["number"].as_str().unwrap())).await;
    let newest = newest.json();
    assert_eq!((&newest["state"], &newest["assignee"]), (&json!("new"), &Value::Null));
    assert_ne!(newest["number"], "CS-0000-0000");
}

/// What is not quite JSON, or not quite the JSON we ask for.
async fn fo06_json_that_is_none_or_none_of_ours_is_refused_whole(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let good = samples::case_body().to_string();
    let with = |field: &str| good.replacen('{', &format!("{{{field},"), 1);
    let deep = |open: &str, close: &str| {
        with(&format!("\"x\":{}{}", open.repeat(1_000), close.repeat(1_000)))
    };
    let cases: Vec<(&str, Vec<u8>, &[u16])> = vec![
        ("a name twice", with("\"topic\":\"return\"").into(), &[400]),
        ("a name of no field twice", with("\"x\":1,\"x\":2").into(), &[400]),
        ("a name twice further in", with("\"x\":[{\"y\":1,\"y\":2}]").into(), &[400]),
        ("a thousand levels of lists", deep("[", "]").into(), &[400]),
        ("a thousand levels of objects", deep("{\"a\":", "}").replace(":}", ":1}").into(), &[400]),
        ("a hundred thousand levels, never closed", "[".repeat(100_000).into(), &[400]),
        ("a number that no number holds", with("\"x\":1e400").into(), &[400]),
        ("NaN", with("\"x\":NaN").into(), &[400]),
        ("Infinity", with("\"x\":-Infinity").into(), &[400]),
        ("a lone surrogate", with("\"x\":\"\\ud800\"").into(), &[400]),
        ("a mark of byte order", format!("\u{FEFF}{good}").into(), &[400]),
        ("half of it", good.as_bytes()[..good.len() / 2].to_vec(), &[400]),
        ("two of them", format!("{good}{good}").into(), &[400]),
        ("nothing", Vec::new(), &[400]),
        ("a list", b"[]".to_vec(), &[422]),
        ("a word", b"\"case\"".to_vec(), &[422]),
        ("null", b"null".to_vec(), &[422]),
        (
            "bytes that are no UTF-8",
            with("\"x\":\"\\n\"")
                .replace("\\n", "?")
                .into_bytes()
                .into_iter()
                .map(|b| if b == b'?' { 0xFF } else { b })
                .collect(),
            &[400],
        ),
        ("ten megabytes of blanks", [good.as_bytes(), &vec![b' '; 10 << 20]].concat(), &[413]),
        ("a number for words", good.replace("\"repair\"", "1").into(), &[422]),
    ];
    let before = api.get("/api/v1/cases?state=all").await.json()["items"].as_array().unwrap().len();
    for (name, body, statuses) in cases {
        let page = raw(&mut api, "/api/v1/cases", body).await;
        assert!(statuses.contains(&page.status), "{name}: {} {}", page.status, page.text());
        assert!(!page.code().is_empty(), "{name}");
    }
    let path = format!("/api/v1/cases/{number}/assignment");
    for (body, status) in [
        ("{\"assignee\":\"1\"}", 422),
        ("{\"assignee\":1.0}", 422),
        ("{\"assignee\":1e400}", 400),
        ("{\"assignee\":-0}", 422),
        ("{\"assignee\":[1]}", 422),
    ] {
        let page = raw(&mut api, &path, body).await;
        assert_eq!(page.status, status, "{body}: {}", page.text());
    }
    let after = api.get("/api/v1/cases?state=all").await.json()["items"].as_array().unwrap().len();
    assert_eq!(before, after, "nothing was opened");
}

/// One key, two requests or two senders.
async fn fo08_a_key_belongs_to_one_request_of_one_sender(on: Backend) {
    let house = Orle::open(on).await;
    house.keep_token("slv_another", Role::Integration, None, false).await;
    let (mut one, mut two) = (house.api(), house.program("slv_another"));
    let mine = samples::case_of("claire@client.test", "FR", "Mine alone.");
    let theirs = samples::case_of("noor@client.test", "FR", "Theirs.");
    let first = one.json_once("/api/v1/cases", "k-1", &mine).await.expect_status(201);
    let refused = one.json_once("/api/v1/cases", "k-1", &theirs).await.expect_status(422);
    assert_eq!(refused.code(), "idempotency_mismatch");
    assert!(!refused.text().contains(first.json()["number"].as_str().unwrap()));
    // Somebody else's key of the same letters is another key.
    let other = two.json_once("/api/v1/cases", "k-1", &mine).await.expect_status(201);
    assert_ne!(other.json()["number"], first.json()["number"]);
    let again = two.json_once("/api/v1/cases", "k-1", &mine).await.expect_status(201);
    assert_eq!(again.body, other.body);
    // Nor does a key reach from one address to another.
    let path = format!("{}/notes", first.location());
    let refused = one.json_once(&path, "k-1", &json!({ "body": "x" })).await.expect_status(422);
    assert_eq!(refused.code(), "idempotency_mismatch");
    let all = one.get("/api/v1/cases?state=all").await.json();
    assert_eq!(all["items"].as_array().unwrap().len(), 2);
}

/// A zero byte, which one of the two databases cannot hold, wherever words go in.
async fn tx04_a_zero_byte_is_refused_at_every_door(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    for field in
        ["topic", "subject", "body", "language", "region", "desired_outcome", "order_number"]
    {
        let mut body = samples::case_body();
        body[field] = json!("a\0b");
        api.json("/api/v1/cases", &body).await.expect_status(400);
    }
    for deed in ["messages", "notes", "escalation", "resolution"] {
        let path = format!("/api/v1/cases/{number}/{deed}");
        api.json(&path, &json!({ "body": "a\0b" })).await.expect_status(400);
    }
    for path in [
        "/api/v1/cases/a%00b",
        "/api/v1/attachments/a%00b",
        "/api/v1/cases?state=%00",
        "/api/v1/cases?cursor=%00",
        "/api/v1/search?q=a%00b",
        "/api/v1/events?after=%00",
    ] {
        let page = api.get(path).await;
        assert!((200..500).contains(&page.status), "{path}: {} {}", page.status, page.text());
    }
    let mut camille = house.staff("camille").await;
    let mut client = house.client_of(&number, "claire@client.test").await;
    for path in [
        "/desk/cases/a%00b",
        "/desk/clients/%00",
        "/desk/search?q=a%00b",
        "/desk/files/%00",
        "/desk?view=%00",
        "/desk/phrases?q=%00",
        "/settings/people/%00",
    ] {
        let page = camille.get(path).await;
        assert!((200..500).contains(&page.status), "{path}: {} {}", page.status, page.text());
    }
    for path in [
        "/en/cases/a%00b",
        "/en/files/a%00b",
        "/en/receipt/a%00b",
        "/en/ask/resume/a%00b",
        "/en/care/a%00b",
        "/en/contact?country=%00",
        "/%00/",
    ] {
        let page = client.get(path).await;
        assert!((200..500).contains(&page.status), "{path}: {} {}", page.status, page.text());
    }
    for (page, to, fields) in [
        ("/en/ask/other/words", "/en/ask/other/words", vec![("words", "a\0b")]),
        (
            "/en/ask/other/contact",
            "/en/ask/other/contact",
            vec![
                ("name", "a\0b"),
                ("email", "a\0@client.test"),
                ("country", "FR"),
                ("answer_language", "en"),
                ("format", "usual"),
            ],
        ),
        ("/en/ask/other/keep", "/en/ask/other/keep", vec![("email", "a\0@client.test")]),
    ] {
        client.get(page).await.expect_status(200);
        client.post(to, &fields).await.expect_status(422);
    }
    client.get("/en/cases").await.expect_status(200);
    let page = client.post("/en/cases", &[("number", "a\0b")]).await;
    assert!((200..500).contains(&page.status), "{}", page.status);
    let case = format!("/en/cases/{number}");
    client.get(&case).await.expect_status(200);
    client.post(&format!("{case}/messages"), &[("body", "a\0b")]).await.expect_status(422);
    let case = format!("/desk/cases/{number}");
    for (kind, body) in [("reply", "a\0b"), ("note", "a\0b")] {
        camille.get(&case).await.expect_status(200);
        let page =
            camille.post(&format!("{case}/messages"), &[("kind", kind), ("body", body)]).await;
        assert!(matches!(page.status, 303 | 422), "{kind}: {}", page.status);
        camille.get(&case).await.expect_status(200);
        let page = camille.post(&format!("{case}/draft"), &[("kind", kind), ("body", body)]).await;
        assert!(page.status < 500, "{kind}: {} {}", page.status, page.text());
    }
    let mut stranger = house.browser();
    stranger.get("/desk/sign-in").await.expect_status(200);
    let page = stranger.post("/desk/sign-in", &[("login", "a\0b"), ("password", "c\0d")]).await;
    assert_eq!(page.status, 422);
    stranger.get("/desk/recovery").await.expect_status(200);
    let page =
        stranger.post("/desk/recovery", &[("login", "a\0b"), ("email", "a\0b@x.test")]).await;
    assert!(page.status < 500, "{}", page.status);
    let read = api.get(&format!("/api/v1/cases/{number}")).await.expect_status(200).text();
    assert!(!read.contains("u0000"), "{read}");
}

/// What is not UTF-8 is refused; everything that is comes back as it was sent.
async fn tx04_what_is_no_text_is_refused_and_every_other_sign_comes_back(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let whole = samples::case_body().to_string();
    for bad in [
        &[0xC0_u8, 0x80][..],
        &[0xED, 0xA0, 0x80],
        &[0xFF],
        &[0xF5, 0x80, 0x80, 0x80],
        &[0xE0, 0x80, 0xAF],
    ] {
        let at = whole.find("The stitching").unwrap();
        let body = [&whole.as_bytes()[..at], bad, &whole.as_bytes()[at..]].concat();
        let page = raw(&mut api, "/api/v1/cases", body).await.expect_status(400);
        assert_eq!(page.code(), "malformed");
    }
    let mut client = house.browser();
    client.get("/en/ask/other/words").await.expect_status(200);
    let form = [format!("csrf={}&words=", client.csrf).as_bytes(), b"a%FFb"].concat();
    let kind = "application/x-www-form-urlencoded";
    let page = client.call(Method::POST, "/en/ask/other/words", Some(kind), form).await;
    assert!((300..500).contains(&page.status), "{}", page.status);
    let words = "a\u{1}b \u{7F} \u{85} \u{FFFE} \u{FFFF} \u{10FFFF} \u{E000} \u{202E}x\u{202C} \u{200B}\u{FEFF} \u{2028}\u{AD}.";
    let mut body = samples::case_body();
    body["body"] = json!(words);
    let sent = api.json("/api/v1/cases", &body).await.expect_status(201);
    assert_eq!(api.follow(&sent).await.json()["body"], json!(words));
    let number = sent.json()["number"].as_str().unwrap().to_owned();
    let path = format!("/api/v1/cases/{number}/messages");
    api.json(&path, &json!({ "body": words, "from": "client" })).await.expect_status(201);
    let mut client = house.client_of(&number, "claire@client.test").await;
    client.get(&format!("/en/cases/{number}")).await.expect_status(200);
    house.staff("camille").await.get(&format!("/desk/cases/{number}")).await.expect_status(200);
    // A line stands in lists and in the heads of letters: it holds nothing unseen.
    let mut body = samples::case_body();
    body["subject"] = json!("a\u{1}b");
    api.json("/api/v1/cases", &body).await.expect_status(422);
}

/// What was asked is shown: to her on the page, on paper and in what she takes with her, and
/// to the desk.
async fn every_answer_of_a_form_is_read_by_its_client_and_by_the_desk(on: Backend) {
    let house = Orle::open(on).await;
    let mut client = house.browser();
    for (step, fields) in [
        (
            "order",
            vec![
                ("order_number", "OR-2611-4402"),
                ("bought", "boutique"),
                ("bought_where", "Paris Saint-Honoré"),
                ("bought_on", "2025-11-04"),
                ("purchaser", "Paul Fontaine"),
                ("order_email", "paul@client.test"),
            ],
        ),
        ("use", vec![("worn", "weekly"), ("storage", "In its dust bag")]),
        ("family", vec![("family", "hourglass")]),
        ("words", vec![("words", "The stitching is loose.")]),
        (
            "outcome",
            vec![
                ("outcome", "repair"),
                ("deadline", "2027-01-09"),
                ("deadline_reason", "A wedding in Lyon"),
            ],
        ),
        (
            "contact",
            vec![
                ("name", "Claire Fontaine"),
                ("email", "claire@client.test"),
                ("country", "FR"),
                ("answer_language", "en"),
            ],
        ),
    ] {
        let here = format!("/en/ask/repair/{step}");
        client.get(&here).await.expect_status(200);
        client.post(&here, &fields).await.expect_status(303);
    }
    client.get("/en/ask/repair/check").await.expect_status(200);
    let sent = client.post("/en/ask/repair/check", &[]).await.expect_status(303);
    let receipt = client.follow(&sent).await.expect_status(200).text();
    let at = receipt.find("CS-").expect("a number");
    let number = &receipt[at..at + 12];
    let mut client = house.client_of(number, "claire@client.test").await;
    let answers = [
        "Paris Saint-Honoré",
        "Paul Fontaine",
        "paul@client.test",
        "A wedding in Lyon",
        "In its dust bag",
    ];
    for tail in ["", "/print", "/timeline.json"] {
        let page = client.get(&format!("/en/cases/{number}{tail}")).await.expect_status(200).text();
        for said in answers {
            assert!(page.contains(said), "{tail} does not show {said}");
        }
    }
    let mut camille = house.staff("camille").await;
    let desk = camille.get(&format!("/desk/cases/{number}")).await.expect_status(200).text();
    for said in answers.into_iter().chain(["OR-2611-4402"]) {
        assert!(desk.contains(said), "the desk does not show {said}");
    }
}

store::on_both!(
    every_answer_of_a_form_is_read_by_its_client_and_by_the_desk,
    fo05_a_field_that_is_not_the_senders_is_never_taken,
    fo06_json_that_is_none_or_none_of_ours_is_refused_whole,
    fo08_a_key_belongs_to_one_request_of_one_sender,
    tx04_a_zero_byte_is_refused_at_every_door,
    tx04_what_is_no_text_is_refused_and_every_other_sign_comes_back,
);
