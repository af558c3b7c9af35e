//! Abuse cases of doors that this house has not: sign-in by another house's
//! word, calls to addresses a user gave, refunds and verdicts, alerts of mail
//! settings. Each test shows that the door is not there, over the tables that
//! every door is made from and at the doors themselves; it fails on the day one
//! is built, and then the list's answer is owed.

use super::api::open;
use domain::Role;
use serde_json::json;
use std::path::Path;
use store::testing::Backend;
use testkit::{Orle, SetUp, samples};

/// Every path of the table of routes.
fn paths() -> Vec<String> {
    web::routes::ROUTES.iter().map(|r| r.path.to_ascii_lowercase()).collect()
}

/// Every key of the configuration, as the product's own manual of them names it.
fn keys() -> Vec<String> {
    let manual =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/selvedge/selvedge.default.toml");
    let text = std::fs::read_to_string(manual).unwrap();
    let mut section = String::new();
    let mut keys = Vec::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']').to_owned();
        } else if let Some((key, _)) = line.split_once(" = ") {
            keys.push(format!("{section}.{key}"));
        }
    }
    assert!(keys.len() > 15 && keys.iter().any(|k| k == "mail.relay"), "{keys:?}");
    keys
}

fn nothing_names(all: &[String], words: &[&str]) {
    for word in words {
        let found: Vec<&String> = all.iter().filter(|one| one.contains(word)).collect();
        assert!(found.is_empty(), "{word}: {found:?} is there now: the list's answer is owed");
    }
}

/// No other house's word opens a session: there is no path for it, no key to
/// trust one, and a token that nobody here made is none, signed or not.
async fn au09_nobody_signs_in_by_another_houses_word(on: Backend) {
    let words = ["sso", "saml", "oidc", "oauth", "openid", "callback", "provider", "jwks"];
    nothing_names(&paths(), &words);
    nothing_names(&keys(), &words);
    let house = Orle::open(on).await;
    let none = "eyJhbGciOiJub25lIn0.eyJlbWFpbCI6ImluZXNAb3JsZS5leGFtcGxlIn0.";
    let mut program = house.program(none);
    program.get("/api/v1/cases").await.expect_status(401);
    let mut guest = house.browser();
    guest.get("/desk/sign-in").await.expect_status(200);
    let email = house.email_of("ines");
    for field in ["id_token", "assertion", "SAMLResponse", "code"] {
        let page = guest.post("/desk/sign-in", &[("login", &email), (field, none)]).await;
        assert_eq!(page.status, 422, "{field}");
        assert!(guest.cookie("staff").is_none(), "{field} opens nothing");
    }
}

/// No address that a user gives is ever called: nothing connects to a listener
/// of ours, whatever field its address stands in.
async fn wb08_an_address_that_a_user_gives_is_never_called(on: Backend) {
    let words = ["webhook", "hook", "callback", "notify_url", "subscription", "target"];
    // What shops and providers post to us, and the secrets that prove it was them, call nobody.
    let mut paths = paths();
    paths.retain(|path| !path.starts_with("/api/v1/hooks/"));
    nothing_names(&paths, &words);
    let mut keys = keys();
    keys.retain(|key| !key.ends_with("hook_secret_file"));
    nothing_names(&keys, &words);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let house = Orle::open(on).await;
    let mut api = house.api();
    let mut body = samples::case_body();
    for field in ["webhook", "webhook_url", "callback", "callback_url", "url", "image", "avatar"] {
        body[field] = json!(url);
    }
    body["body"] = json!(format!("See {url} and <img src=\"{url}\">"));
    body["subject"] = json!(url);
    let opened = api.json("/api/v1/cases", &body).await.expect_status(201);
    let case = opened.location();
    for address in ["/api/v1/webhooks", "/api/v1/hooks", "/api/v1/subscriptions"] {
        api.json(address, &json!({ "url": url })).await.expect_status(404);
    }
    api.json(&format!("{case}/messages"), &json!({ "body": url, "webhook": url }))
        .await
        .expect_status(201);
    house.deliver().await;
    let mut camille = house.staff("camille").await;
    let number = case.rsplit('/').next().unwrap().to_owned();
    camille.get(&format!("/desk/cases/{number}")).await.expect_status(200);
    let met = listener.accept();
    assert!(
        met.as_ref().is_err_and(|e| e.kind() == std::io::ErrorKind::WouldBlock),
        "somebody called: {met:?}"
    );
}

/// Nothing is sent to a receiver, so none can hang or flood us: what happened is
/// asked for, in pages of a bounded size, under numbers that never change.
async fn wb09_what_happened_is_asked_for_and_never_sent(on: Backend) {
    nothing_names(&paths(), &["webhook", "delivery", "deliveries"]);
    let house = Orle::open(on).await;
    let mut api = house.api();
    for n in 0..4 {
        open(&mut api, &format!("c{n}@client.test"), "FR", "Which size?").await;
    }
    super::api::settled(&mut api).await;
    let first = api.get("/api/v1/events?after=0&limit=3").await.expect_status(200).json();
    let again = api.get("/api/v1/events?after=0&limit=3").await.expect_status(200).json();
    assert_eq!(first["items"].as_array().unwrap().len(), 3);
    assert_eq!(first, again, "the same numbers each time");
    let most = api.get("/api/v1/events?after=0&limit=1000000000").await.expect_status(200);
    assert!(most.json()["items"].as_array().unwrap().len() <= 1_000);
}

/// No single person says an outermost word of a piece, and a program none; no case moves money: what
/// one can say at its end is a word, not a deed.
async fn ad09_a_case_gives_no_verdict_and_pays_nothing(on: Backend) {
    nothing_names(&paths(), &["override"]);
    let programs = paths().into_iter().filter(|path| path.starts_with("/api/")).collect::<Vec<_>>();
    nothing_names(&programs, &["verdict", "authenticity", "readings", "marks"]);
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Is it genuine?").await;
    for deed in ["refund", "verdict", "authenticity", "payment"] {
        let path = format!("/api/v1/cases/{number}/{deed}");
        api.json(&path, &json!({ "amount": 100, "verdict": "authentic" })).await.expect_status(404);
        let mut camille = house.staff("camille").await;
        camille.get("/desk").await.expect_status(200);
        let done = camille.post(&format!("/desk/cases/{number}/{deed}"), &[]).await;
        assert!(matches!(done.status, 404 | 405), "{deed}: {}", done.status);
    }
    let path = format!("/api/v1/cases/{number}/resolution");
    let done = json!({ "resolution": "as_wished", "amount": 100, "verdict": "authentic" });
    api.json(&path, &done).await.expect_status(200);
    let read = api.get(&format!("/api/v1/cases/{number}")).await.text();
    assert!(!read.contains("\"verdict\"") && !read.contains("\"amount\""), "{read}");
}

/// Where letters, logs and copies go is the engineer's, by file: no page of the
/// settings has a field for it, and nothing in it is a program to be run.
async fn ad06_where_letters_logs_and_copies_go_is_no_setting_of_a_page(on: Backend) {
    nothing_names(&keys(), &["sendmail", "command", "program", "exec", "shell"]);
    nothing_names(&keys(), &["log.path", "log.file", "backup"]);
    nothing_names(&paths(), &["smtp", "relay", "backup", "logs", "config"]);
    let house = Orle::open(on).await;
    let mut ines = house.staff("ines").await;
    let mut pages = 0;
    for route in web::routes::ROUTES.iter().filter(|r| r.method == "GET") {
        if !route.path.starts_with("/settings") || route.path.contains('{') {
            continue;
        }
        let page = ines.get(route.path).await.expect_status(200).text();
        pages += 1;
        for part in page.split("name=\"").skip(1) {
            let name = part.split('"').next().unwrap();
            let bad = ["relay", "smtp", "sendmail", "path", "folder", "command", "backup", "log"];
            assert!(!bad.contains(&name), "{}: a field `{name}`", route.path);
        }
    }
    assert!(pages > 10, "{pages}");
    let fields = [("relay", "|/bin/sh"), ("mail.relay", "/usr/sbin/sendmail"), ("log", "/etc/x")];
    for path in ["/settings/mail", "/settings/log", "/settings/backup", "/settings/server"] {
        ines.get("/settings").await.expect_status(200);
        ines.post(path, &fields).await.expect_status(404);
    }
}

/// A client's agreement is to one text in one version, at one time, by one
/// channel, and no door takes it from a box that a script could tick.
async fn fo13_an_agreement_keeps_text_version_time_and_channel(on: Backend) {
    use app::cases;
    use domain::Channel;
    nothing_names(&paths(), &["consent"]);
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "May Paris look at it?").await;
    let site = house.app.facts.now().sites.keys().next().unwrap().clone();
    let agree = async |text: String, given: bool| {
        let (app, number) = (house.app.clone(), number.clone());
        let ctx = app.ctx(domain::access::Actor::System, house.clock.now());
        app.write(ctx, move |tx, ctx| {
            Box::pin(async move {
                cases::consent(tx, ctx, &number, &text, given, Channel::Phone).await.map(drop)
            })
        })
        .await
    };
    for wrong in [
        String::new(),
        format!("share-boutique:{site}"),
        format!("share-boutique-2:{site}"),
        "share-boutique-1:nowhere".to_owned(),
        "marketing-1".to_owned(),
    ] {
        let refused = agree(wrong.clone(), true).await.unwrap_err();
        assert!(matches!(&refused, app::Error::Invalid(f) if f[0].field == "text"), "{wrong}");
        assert_eq!(web::problem::status_of(&refused).as_u16(), 422, "{wrong}");
    }
    let read = api.get(&format!("/api/v1/cases/{number}")).await.text();
    assert!(!read.contains("consent"), "nothing was entered: {read}");
    agree(format!("share-boutique-1:{site}"), true).await.unwrap();
    agree(format!("share-boutique-1:{site}"), false).await.unwrap();
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    let about: Vec<&serde_json::Value> = read["timeline"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|e| e["kind"].as_str().is_some_and(|k| k.starts_with("consent")))
        .collect();
    assert_eq!(about.len(), 2, "given and withdrawn are both kept: {read}");
    for entry in about {
        let text = entry.to_string();
        assert!(text.contains(&format!("share-boutique-1:{site}")), "{text}");
        assert_eq!(entry["channel"], "phone", "{text}");
        assert_eq!(entry["at"], json!(house.clock.now()), "{text}");
    }
}

/// Two hundred and fifty cases in ten minutes are more than an advisor answers:
/// the next is not shown, and whoever watches is told once.
async fn ad08_who_opens_more_than_the_role_has_reason_to_is_stopped_and_told_of(on: Backend) {
    let house = Orle::open_as(on, SetUp { demo: false, ..SetUp::default() }).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    let mut camille = house.staff("camille").await;
    let own = format!("/desk/cases/{number}");
    camille.get(&own).await.expect_status(200);
    let other = |n: u64| domain::CaseNumber::from_bits(n).to_string();
    for n in 1..250 {
        camille.get(&format!("/desk/cases/{}", other(n))).await.expect_status(404);
    }
    for n in [1_000, 1_001] {
        let stopped = camille.get(&format!("/desk/cases/{}", other(n))).await.expect_status(429);
        assert!(
            stopped.header("retry-after").is_some_and(|s| s.parse::<u64>().is_ok_and(|s| s > 0))
        );
    }
    camille.get("/desk/clients/1").await.expect_status(429);
    camille.get(&format!("/api/v1/cases/{}", other(1_002))).await.expect_status(429);
    camille.get(&own).await.expect_status(200);
    let told = house.deeds().await.iter().filter(|d| d.verb == "reads.too_many").count();
    assert_eq!(told, 1, "told once");
    let mut metrics = house.browser();
    metrics.at_address("127.0.0.1".parse().unwrap());
    metrics.get("/metrics").await.says("selvedge_many_reads_total 1");
    let mut marta = house.staff("marta").await;
    marta.get(&own).await.expect_status(200);
    house.pass(jiff::SignedDuration::from_mins(11));
    camille.get(&format!("/desk/cases/{}", other(1_000))).await.expect_status(404);
    // Nobody takes the whole house away by a page: there is no export.
    nothing_names(&paths(), &["export", "download", ".csv"]);
    house.keep_token("slv_reads", Role::Integration, None, true).await;
    let mut reads = house.program("slv_reads");
    let page = reads.get("/api/v1/cases?limit=100000").await.expect_status(200).json();
    assert!(page["items"].as_array().unwrap().len() <= 200);
}

store::on_both!(
    au09_nobody_signs_in_by_another_houses_word,
    wb08_an_address_that_a_user_gives_is_never_called,
    wb09_what_happened_is_asked_for_and_never_sent,
    ad09_a_case_gives_no_verdict_and_pays_nothing,
    ad06_where_letters_logs_and_copies_go_is_no_setting_of_a_page,
    fo13_an_agreement_keeps_text_version_time_and_channel,
    ad08_who_opens_more_than_the_role_has_reason_to_is_stopped_and_told_of,
);
