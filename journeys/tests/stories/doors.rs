//! The abuse list's chapters Login and sessions and API, as the doors answer
//! them, and what is counted: codes, sign-ins, a token's requests.

use super::api::open;
use http::Method;
use jiff::SignedDuration;
use serde_json::json;
use std::collections::BTreeSet;
use store::testing::Backend;
use testkit::{Guest, Orle, SetUp, samples};

async fn wrong_codes_end_after_five_and_a_case_that_is_not_there_is_answered_alike(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    let unknown = domain::CaseNumber::from_bits(0x1234_5678_9ABC).to_string();
    let mut answers = Vec::new();
    for asked in [&number, &unknown] {
        let mut client = house.browser();
        client.get("/en/cases").await.expect_status(200);
        let led = client.post("/en/cases", &[("number", asked)]).await.expect_status(303);
        let door = format!("/en/cases/{asked}/code");
        assert_eq!(led.location(), format!("{door}?sent=1"));
        client.get(&door).await.expect_status(200);
        let refused = client.post(&door, &[("code", "000000")]).await.expect_status(422);
        let plain = refused.text().replace(asked.as_str(), "N");
        answers.push(plain.split("nonce").next().unwrap().len());
    }
    assert_eq!(answers[0], answers[1], "the same page for a case and for none");
    let right = house.code_for("claire@client.test").await;
    let mut client = house.browser();
    let door = format!("/en/cases/{number}/code");
    client.get(&door).await.expect_status(200);
    for n in 0..5 {
        let guess = format!("{n:06}");
        if guess != right {
            client.post(&door, &[("code", &guess)]).await.expect_status(422);
        }
    }
    client.post(&door, &[("code", &right)]).await.expect_status(422);
    assert!(client.cookie("client").is_none(), "the right code counts no more");
}

async fn a_code_counts_once_and_for_fifteen_minutes(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    let door = format!("/en/cases/{number}/code");
    let mut client = house.client_of(&number, "claire@client.test").await;
    let used = house.code_for("claire@client.test").await;
    client.get(&format!("/en/cases/{number}")).await.expect_status(200);
    let mut second = house.browser();
    second.get(&door).await.expect_status(200);
    second.post(&door, &[("code", &used)]).await.expect_status(422);
    second.post(&door, &[("again", "1")]).await.expect_status(303);
    let late = house.code_for("claire@client.test").await;
    house.pass(SignedDuration::from_mins(16));
    second.post(&door, &[("code", &late)]).await.expect_status(422);
    second.post(&door, &[("again", "1")]).await.expect_status(303);
    let now = house.code_for("claire@client.test").await;
    // As typed on an Arabic keyboard, with a space.
    let typed: String =
        now.chars().map(|c| char::from_u32(c as u32 - 0x30 + 0x0660).unwrap()).collect();
    second
        .post(&door, &[("code", &format!("{} {}", &typed[..6], &typed[6..]))])
        .await
        .expect_status(303);
}

async fn codes_for_one_case_are_sent_five_times_an_hour(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    let door = format!("/en/cases/{number}/code");
    let mut statuses = Vec::new();
    for _ in 0..7 {
        let mut client = house.browser();
        client.get(&door).await.expect_status(200);
        let page = client.post(&door, &[("again", "1")]).await;
        statuses.push(page.status);
        if page.status == 429 {
            assert!(
                page.header("retry-after").is_some_and(|s| s.parse::<u64>().is_ok_and(|s| s > 0))
            );
        }
    }
    assert_eq!(statuses, [303, 303, 303, 303, 303, 429, 429]);
    let sent = house.letters().await.iter().filter(|l| l.to_email == "claire@client.test").count();
    assert_eq!(sent, 6, "a receipt and five codes");
}

async fn sign_in_is_counted_at_the_door(on: Backend) {
    let house = Orle::open(on).await;
    let email = house.email_of("camille");
    let mut guest = house.browser();
    guest.get("/desk/sign-in").await.expect_status(200);
    let mut pages = BTreeSet::new();
    for login in [email.as_str(), "nobody@orle.example"] {
        for n in 0..6 {
            let page = guest
                .post("/desk/sign-in", &[("login", login), ("password", "wrong wrong wrong")])
                .await;
            assert_eq!(page.status, if n < 5 { 422 } else { 429 }, "{login}, try {n}");
            let wait = page.header("retry-after").and_then(|seconds| seconds.parse::<u64>().ok());
            assert_eq!(wait, (n >= 5).then_some(900), "{login}, try {n}");
            if n == 0 {
                pages.insert(page.text().replace(login, "L").len());
            }
        }
    }
    assert!(
        pages.iter().max().unwrap() - pages.iter().min().unwrap() < 64,
        "one text for both: {pages:?}"
    );
}

async fn a_session_dies_at_sign_out_and_when_its_person_is_disabled(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff("camille").await;
    let kept: Guest = camille.clone();
    camille.get("/desk").await.expect_status(200);
    camille.post("/desk/sign-out", &[]).await.expect_status(303);
    let mut old = kept;
    assert!(old.get("/desk").await.expect_status(303).location().starts_with("/desk/sign-in"));
    let mut camille = house.staff("camille").await;
    camille.get("/desk").await.expect_status(200);
    let node = house.second_node().await;
    let mut elsewhere = node.browser();
    elsewhere.cookies = camille.cookies.clone();
    elsewhere.get("/desk").await.expect_status(200);
    let actor = domain::access::Actor::System;
    house.state.gate.disable(&actor, house.id_of("camille"), house.clock.now()).await.unwrap();
    assert_eq!(camille.get("/desk").await.status, 303);
    house.pass(SignedDuration::from_millis(1_100));
    assert_eq!(elsewhere.get("/desk").await.status, 303, "within a second on every node");
}

async fn au03_links_are_built_from_our_own_address_alone(on: Backend) {
    let house = Orle::open(on).await;
    let mut client = house.browser();
    for (name, value) in [
        ("x-forwarded-host", "evil.test"),
        ("forwarded", "host=evil.test"),
        ("x-forwarded-proto", "https"),
    ] {
        client.set(name, value);
    }
    client.set("host", "evil.test");
    client.get("/en/ask/repair/keep").await.expect_status(200);
    client.post("/en/ask/repair/keep", &[("email", "claire@client.test")]).await.expect_status(200);
    let letter = house.letter_to("claire@client.test").await;
    assert!(letter.text.contains("http://127.0.0.1:8080/en/ask/resume/"), "{}", letter.text);
    assert!(!letter.text.contains("evil.test") && !letter.html.contains("evil.test"));
}

async fn au08_behind_https_only_our_own_exact_cookies_count(on: Backend) {
    let house = Orle::open_as(on, SetUp { secure: true, ..SetUp::default() }).await;
    let mut guest = house.browser();
    let page = guest.get("/desk/sign-in").await.expect_status(200);
    for cookie in page.headers.get_all("set-cookie") {
        let text = cookie.to_str().unwrap();
        assert!(
            text.starts_with("__Host-")
                && text.contains("; Secure")
                && text.contains("HttpOnly")
                && text.contains("Path=/;"),
            "{text}"
        );
        assert!(text.contains("SameSite=Lax") && !text.contains("Domain"), "{text}");
    }
    let mut camille = house.staff("camille").await;
    camille.get("/desk").await.expect_status(200);
    let token = camille.cookie("staff").unwrap().to_owned();
    for line in [
        format!("staff={token}"),
        format!("selvedge-staff={token}"),
        format!("__Host-staff={}", "x".repeat(8_192)),
        format!("__Host-staff=wrong; __Host-staff={token}"),
        format!("__Secure-staff={token}"),
    ] {
        let mut stranger = house.browser();
        stranger.set("cookie", &line);
        assert_eq!(stranger.get("/desk").await.status, 303, "{line}");
    }
    assert!(page.header("strict-transport-security").is_some());
}

async fn au10_an_address_told_by_a_stranger_is_not_believed(on: Backend) {
    let house = Orle::open(on).await;
    let mut guest = house.browser();
    guest.get("/desk/sign-in").await.expect_status(200);
    let mut last = 0;
    for n in 0..31 {
        for header in ["x-forwarded-for", "x-real-ip", "x-on-behalf-of", "x-user"] {
            guest.set(header, &format!("203.0.113.{n}"));
        }
        last = guest
            .post(
                "/desk/sign-in",
                &[("login", &format!("p{n}@orle.example")), ("password", "wrong wrong")],
            )
            .await
            .status;
    }
    assert_eq!(last, 429, "thirty tries from one address, whatever it says of itself");
    let mut stranger = house.browser();
    stranger.set("x-user", "ines");
    stranger.set("x-remote-user", "ines");
    assert_eq!(stranger.get("/settings").await.status, 303);
}

async fn au12_after_the_door_one_comes_to_our_own_pages_only(on: Backend) {
    let house = Orle::open(on).await;
    for (asked, led) in [
        ("//evil.test", "/desk"),
        ("/\\evil.test", "/desk"),
        ("https:evil.test", "/desk"),
        ("https://evil.test/desk", "/desk"),
        ("javascript:alert(1)", "/desk"),
        ("/desk//evil.test", "/desk"),
        ("/desk\r\nset-cookie: a=b", "/desk"),
        ("/desk/search", "/desk/search"),
    ] {
        let mut guest = house.browser();
        guest.get("/desk/sign-in").await.expect_status(200);
        let fields = [
            ("login", house.email_of("camille")),
            ("password", house.password()),
            ("next", asked.to_owned()),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let page = guest.post("/desk/sign-in", &fields).await.expect_status(303);
        assert_eq!(page.location(), led, "{asked:?}");
    }
}

async fn au14_no_page_can_be_put_in_a_frame_or_ask_anybody_else(on: Backend) {
    let house = Orle::open(on).await;
    let mut guest = house.browser();
    for path in [
        "/en/",
        "/en/ask",
        "/desk/sign-in",
        "/en/nothing",
        "/demo/mail",
        "/api/v1/cases",
        "/health/live",
    ] {
        let page = guest.get(path).await;
        let policy = page
            .header("content-security-policy")
            .unwrap_or_else(|| panic!("{path} has no policy"));
        assert!(
            policy.contains("frame-ancestors 'none'") && policy.contains("default-src 'none'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe") && !policy.contains("http"), "{path}: {policy}");
        assert_eq!(page.header("x-frame-options"), Some("DENY"), "{path}");
        assert_eq!(page.header("x-content-type-options"), Some("nosniff"), "{path}");
        let text = page.text();
        assert!(
            !text.contains("<script>")
                && !text.contains(" onclick=")
                && !text.contains(" style=\""),
            "{path}: nothing inline"
        );
        for mark in ["src=\"http", "src=\"//", "url(http", "@import"] {
            assert!(!text.contains(mark), "{path} asks a stranger: {mark}");
        }
    }
}

async fn wb01_a_method_that_is_not_in_the_table_is_told_and_changes_nothing(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    for method in ["PUT", "DELETE", "PATCH", "TRACE", "BREW"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        for path in [
            "/api/v1/cases".to_owned(),
            format!("/api/v1/cases/{number}"),
            "/en/ask".to_owned(),
            "/desk/sign-in".to_owned(),
        ] {
            let page = api.call(method.clone(), &path, None, Vec::new()).await;
            assert_eq!(page.status, 405, "{method} {path}");
            assert!(
                page.header("allow").is_some_and(|a| a.contains("GET")),
                "{method} {path} names what is allowed"
            );
        }
    }
    api.set("x-http-method-override", "POST");
    let page = api.get(&format!("/api/v1/cases/{number}/resolution?_method=POST")).await;
    assert_eq!(page.status, 405);
    assert_eq!(api.get(&format!("/api/v1/cases/{number}")).await.json()["state"], "new");
}

async fn wb02_wb03_a_list_takes_no_more_than_it_says(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    for n in 0..3 {
        open(&mut api, &format!("c{n}@client.test"), "FR", "Which size?").await;
    }
    for (query, status) in [
        ("limit=0", 400),
        ("limit=-1", 400),
        ("limit=x", 400),
        ("limit=1000000000", 200),
        ("cursor=abc", 400),
        ("cursor=-1.0", 400),
        ("state=1%20or%201=1", 400),
        ("state=%27;%20--", 400),
        ("sort=password_hash", 400),
        ("filter=(a%2B)%2B$", 400),
        ("assignee=1", 400),
    ] {
        let page = api.get(&format!("/api/v1/cases?{query}")).await;
        assert!(
            page.status == status || (status == 400 && page.status == 422),
            "{query}: {} {}",
            page.status,
            page.text()
        );
    }
    for q in [
        "%27%20OR%201=1--",
        "%22*%22",
        "a%00b",
        "(a%2B)%2B$",
        "%F0%9F%91%A9",
        "NEAR(a,b)",
        "size%29%20OR%20%28",
        "-size",
        "%5C",
    ] {
        let page = api.get(&format!("/api/v1/search?q={q}")).await;
        assert!(page.status < 500, "{q}: {}", page.text());
    }
    api.get("/api/v1/search?q=").await.expect_status(422);
}

async fn wb06_a_token_in_the_address_or_one_that_may_only_read_changes_nothing(on: Backend) {
    let house = Orle::open(on).await;
    let mut nobody = house.browser();
    for path in [
        format!("/api/v1/cases?token={}", testkit::TOKEN),
        format!("/api/v1/cases?access_token={}", testkit::TOKEN),
    ] {
        nobody.get(&path).await.expect_status(401);
    }
    for value in
        ["", "Bearer", "Bearer ", "Basic eDp5", "Bearer slv_nobody-has-this", "bearer\u{00e9}"]
    {
        let mut guest = house.browser();
        guest.set("authorization", value);
        let page = guest.get("/api/v1/cases").await.expect_status(401);
        assert_eq!(page.header("www-authenticate"), Some("Bearer"));
    }
    house.keep_token("slv_reads-only", domain::Role::Integration, None, true).await;
    let mut reader = house.program("slv_reads-only");
    reader.get("/api/v1/cases").await.expect_status(200);
    reader.json("/api/v1/cases", &samples::case_body()).await.expect_status(403);
    assert_eq!(reader.get("/api/v1/cases?state=all").await.json()["items"], json!([]));
    // A person's session reads the API and changes nothing over it: there is no form token.
    let mut camille = house.staff("camille").await;
    camille.get("/api/v1/cases").await.expect_status(200);
    camille.json("/api/v1/cases", &samples::case_body()).await.expect_status(401);
}

async fn wb10_no_other_origin_is_let_in(on: Backend) {
    let house = Orle::open(on).await;
    for origin in
        ["null", "https://evil.test", "https://sub.evil.test", "http://127.0.0.1:8080.evil.test"]
    {
        let mut guest = house.api();
        guest.set("origin", origin);
        for path in ["/api/v1/cases", "/en/", "/api/openapi.json"] {
            let page = guest.get(path).await;
            assert!(page.header("access-control-allow-origin").is_none(), "{origin} {path}");
        }
        let page = guest.call(Method::OPTIONS, "/api/v1/cases", None, Vec::new()).await;
        assert!(page.header("access-control-allow-origin").is_none() && page.status < 500);
        let mut visitor = house.browser();
        visitor.get("/desk/sign-in").await.expect_status(200);
        visitor.set("origin", origin);
        visitor
            .post("/desk/sign-in", &[("login", "x"), ("password", "y")])
            .await
            .expect_status(403);
    }
}

async fn wb11_head_and_ranges_cost_no_more_than_the_answer(on: Backend) {
    let house = Orle::open(on).await;
    let mut guest = house.browser();
    let head = guest.call(Method::HEAD, "/en/", None, Vec::new()).await.expect_status(200);
    assert!(head.body.is_empty());
    let ranges = (0..1_000).map(|n| format!("{n}-")).collect::<Vec<_>>().join(",");
    guest.set("range", &format!("bytes={ranges}"));
    let page = guest.get("/en/").await;
    assert!(page.status == 200 && page.body.len() < 400_000);
}

async fn a_token_asks_as_often_as_its_limit_says_and_no_other_pays_for_it(on: Backend) {
    let house =
        Orle::open_as(on, SetUp { demo: false, token_limit: Some(5), ..SetUp::default() }).await;
    house.keep_token("slv_another", domain::Role::Integration, None, false).await;
    let mut api = house.api();
    for _ in 0..5 {
        api.get("/api/v1/cases").await.expect_status(200);
    }
    let refused = api.get("/api/v1/cases").await.expect_status(429);
    assert!(refused.header("retry-after").is_some_and(|s| s.parse::<u64>().is_ok()));
    house.program("slv_another").get("/api/v1/cases").await.expect_status(200);
    house.pass(SignedDuration::from_secs(60));
    api.get("/api/v1/cases").await.expect_status(200);
}

store::on_both!(
    wrong_codes_end_after_five_and_a_case_that_is_not_there_is_answered_alike,
    a_code_counts_once_and_for_fifteen_minutes,
    codes_for_one_case_are_sent_five_times_an_hour,
    sign_in_is_counted_at_the_door,
    a_session_dies_at_sign_out_and_when_its_person_is_disabled,
    au03_links_are_built_from_our_own_address_alone,
    au08_behind_https_only_our_own_exact_cookies_count,
    au10_an_address_told_by_a_stranger_is_not_believed,
    au12_after_the_door_one_comes_to_our_own_pages_only,
    au14_no_page_can_be_put_in_a_frame_or_ask_anybody_else,
    wb01_a_method_that_is_not_in_the_table_is_told_and_changes_nothing,
    wb02_wb03_a_list_takes_no_more_than_it_says,
    wb06_a_token_in_the_address_or_one_that_may_only_read_changes_nothing,
    wb10_no_other_origin_is_let_in,
    wb11_head_and_ranges_cost_no_more_than_the_answer,
    a_token_asks_as_often_as_its_limit_says_and_no_other_pays_for_it,
);
