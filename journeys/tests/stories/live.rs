//! Answers that go on: the numbered feed of programs and of the desk, the line of
//! a client's page. Each lasts as long as the right by which it was opened.

use super::api::open;
use domain::Role;
use domain::access::Actor;
use jiff::SignedDuration;
use store::testing::Backend;
use testkit::Orle;

const PROGRAM: &str = "slv_test-token-of-a-program-that-follows-01";

async fn revoke(house: &Orle) {
    let gate = &house.state.gate;
    let all = gate.list_tokens(&Actor::System).await.unwrap();
    let token = all.iter().find(|t| t.name.ends_with(PROGRAM)).expect("the program's token");
    gate.revoke_token(&Actor::System, token.id, house.clock.now()).await.unwrap();
}

async fn ch05_a_programs_stream_ends_with_its_token(on: Backend) {
    let house = Orle::open(on).await;
    house.keep_token(PROGRAM, Role::Integration, None, false).await;
    let mut feed = house.program(PROGRAM).listen("/api/v1/events").await;
    feed.until("event: hello").await;
    let seen = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    feed.until(&seen).await;
    revoke(&house).await;
    let secret = open(&mut house.api(), "anna@client.test", "FR", "Where is it?").await;
    let rest = feed.rest().await;
    assert!(!rest.contains(&secret), "told after the token was revoked: {rest}");
}

async fn ch05_the_desks_stream_ends_at_sign_out_and_with_the_account(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff("camille").await;
    let mut marta = house.staff("marta").await;
    let mut hers = camille.listen("/desk/feed").await;
    let mut others = marta.listen("/desk/feed").await;
    hers.until("event: hello").await;
    others.until("event: hello").await;
    let seen = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    hers.until(&seen).await;
    others.until(&seen).await;
    camille.get("/desk").await.expect_status(200);
    camille.post("/desk/sign-out", &[]).await.expect_status(303);
    let now = house.clock.now();
    house.state.gate.disable(&Actor::System, house.id_of("marta"), now).await.unwrap();
    let secret = open(&mut house.api(), "anna@client.test", "FR", "Where is it?").await;
    for stream in [&mut hers, &mut others] {
        let rest = stream.rest().await;
        assert!(!rest.contains(&secret), "told after the session was over: {rest}");
    }
}

/// An open page is no use of a session: whoever went away is signed out.
async fn ch05_an_open_stream_does_not_keep_a_session_from_ending(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff("camille").await;
    let mut feed = camille.listen("/desk/feed").await;
    feed.until("event: hello").await;
    for _ in 0..2 {
        house.pass(SignedDuration::from_mins(50));
        let seen = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
        feed.until(&seen).await;
    }
    house.pass(SignedDuration::from_mins(50));
    let secret = open(&mut house.api(), "anna@client.test", "FR", "Where is it?").await;
    let rest = feed.rest().await;
    assert!(!rest.contains(&secret), "told after the session was over: {rest}");
    assert!(camille.get("/desk").await.expect_status(303).location().contains("sign-in"));
}

async fn ch05_a_clients_line_ends_with_her_session(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let mut claire = house.client_of(&number, "claire@client.test").await;
    let mut line = claire.listen(&format!("/en/cases/{number}/live")).await;
    let write = format!("/api/v1/cases/{number}/messages");
    api.json(&write, &serde_json::json!({ "body": "Size S." })).await.expect_status(201);
    line.until("event: entry").await;
    claire.get(&format!("/en/cases/{number}")).await.expect_status(200);
    claire.post("/en/leave", &[]).await.expect_status(303);
    api.json(&write, &serde_json::json!({ "body": "Or M." })).await.expect_status(201);
    let rest = line.rest().await;
    assert!(!rest.contains("event: entry"), "told after she left: {rest}");
}

store::on_both!(
    ch05_a_programs_stream_ends_with_its_token,
    ch05_the_desks_stream_ends_at_sign_out_and_with_the_account,
    ch05_an_open_stream_does_not_keep_a_session_from_ending,
    ch05_a_clients_line_ends_with_her_session,
);
