//! Drafts by a model, from a stand-in that answers as told: what it is given, what becomes of what
//! it answers, and that nothing of it is sent.

use super::*;
use crate::Drafter;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// Answers one request with these bytes; gives back what was asked.
async fn model(answer: &'static str) -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}/v1/chat/completions", listener.local_addr().unwrap());
    let heard = tokio::spawn(async move {
        let (mut line, _) = listener.accept().await.unwrap();
        let mut asked = Vec::new();
        let mut bytes = [0_u8; 4096];
        loop {
            let read = line.read(&mut bytes).await.unwrap();
            asked.extend_from_slice(&bytes[..read]);
            let text = String::from_utf8_lossy(&asked).into_owned();
            let length = text.lines().find_map(|line| {
                line.to_lowercase().strip_prefix("content-length: ")?.trim().parse::<usize>().ok()
            });
            let whole = text.split_once("\r\n\r\n").zip(length);
            if read == 0 || whole.is_some_and(|((_, body), length)| body.len() >= length) {
                break;
            }
        }
        line.write_all(answer.as_bytes()).await.unwrap();
        line.shutdown().await.unwrap();
        String::from_utf8(asked).unwrap()
    });
    (endpoint, heard)
}

async fn asked(house: &House, number: &str) {
    let (number, ctx) = (number.to_owned(), house.app.ctx(house.advisor.clone(), t0()));
    let done = house.app.write(ctx, move |tx, ctx| {
        Box::pin(async move { app::drafting::ask(tx, ctx, &number, Some("small")).await })
    });
    done.await.unwrap();
}

async fn last(house: &House, number: &str) -> store::drafted::Drafted {
    let (number, ctx) = (number.to_owned(), house.app.ctx(house.advisor.clone(), t0()));
    let read = house.app.read(ctx, move |tx, ctx| {
        Box::pin(async move { app::drafting::last(tx, ctx, &number).await })
    });
    read.await.unwrap().unwrap()
}

fn ready() {
    // As the program does when it starts; the second time says that it was done.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

async fn a_draft_is_made_of_facts_and_saved_replies_and_is_never_sent(on: Backend) {
    ready();
    let house = House::open(on).await;
    let number = house.open_case(question()).await;
    asked(&house, &number).await;
    let answer = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\" Dear client, we look at it. \"}}]}";
    let (endpoint, heard) = model(answer).await;
    let drafter = Drafter::new(&endpoint, Some("s3cret".to_owned())).unwrap();
    let courier = house.courier(PostBox::Mailbox).with_drafter(Some(drafter));
    let before = house.letters(&number).await.len();
    assert_eq!(courier.draft().await.unwrap(), 1);
    let heard = heard.await.unwrap();
    assert!(heard.contains("uthorization: Bearer s3cret"), "{heard}");
    let draft = last(&house, &number).await;
    assert_eq!(draft.written.as_deref(), Some("Dear client, we look at it."));
    // What is shown as given is what went out, and nothing of hers is in it.
    let body: serde_json::Value =
        serde_json::from_str(heard.split_once("\r\n\r\n").unwrap().1).unwrap();
    assert_eq!(body["messages"][0]["content"], draft.instructions.as_str());
    assert_eq!(body["messages"][1]["content"], draft.facts.as_str());
    assert_eq!(body["model"], "small");
    for hers in ["Ana", "Duarte", "ana@mail.example", "stitching", "left base"] {
        assert!(!heard.contains(hers), "{hers} left the house: {heard}");
    }
    assert!(draft.facts.contains(&number) && draft.facts.contains("\"topic\": \"repair\""));
    assert_eq!(house.letters(&number).await.len(), before, "nothing was sent");
    assert_eq!(courier.draft().await.unwrap(), 0, "it is written once");
}

async fn a_model_that_is_away_refuses_or_babbles_is_told_and_nothing_else_happens(on: Backend) {
    ready();
    let house = House::open(on).await;
    let number = house.open_case(question()).await;
    let check = async |answer: &'static str, why: &str| {
        asked(&house, &number).await;
        let (endpoint, _heard) = model(answer).await;
        let drafter = Drafter::new(&endpoint, None).unwrap();
        let courier = house.courier(PostBox::Mailbox).with_drafter(Some(drafter));
        assert_eq!(courier.draft().await.unwrap(), 1);
        let draft = last(&house, &number).await;
        assert_eq!((draft.state.as_str(), draft.why.as_deref()), ("failed", Some(why)));
    };
    check("HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n", "refused").await;
    check("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nnot json", "unreadable").await;
    check("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"choices\":[]}", "empty").await;
    check(
        "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"choices\":[{\"message\":{\"content\":\"  \"}}]}",
        "empty",
    )
    .await;
    // A redirect elsewhere is not followed: what was to be asked is asked there alone.
    check(
        "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 0\r\n\r\n",
        "refused",
    )
    .await;
    check("", "away").await;
}

async fn two_couriers_have_one_draft_written_once(on: Backend) {
    let house = House::open(on).await;
    let number = house.open_case(question()).await;
    asked(&house, &number).await;
    let first = house.app.take_draft(t0()).await.unwrap();
    assert!(first.is_some());
    assert_eq!(house.app.take_draft(t0()).await.unwrap(), None, "it is the first one's");
    // The first one died: another takes it when the claim has ended, and long after it is given up.
    let later = t0() + SignedDuration::from_secs(91);
    let again = house.app.take_draft(later).await.unwrap().unwrap();
    let answer = Ok("Words.".to_owned());
    assert!(house.app.draft_done(again.id, answer.clone(), later).await.unwrap());
    assert!(!house.app.draft_done(again.id, answer, later).await.unwrap());
    asked(&house, &number).await;
    let late = t0() + SignedDuration::from_mins(11);
    assert_eq!(house.app.take_draft(late).await.unwrap(), None);
    assert_eq!(last(&house, &number).await.why.as_deref(), Some("late"));
}

store::on_both!(
    a_draft_is_made_of_facts_and_saved_replies_and_is_never_sent,
    a_model_that_is_away_refuses_or_babbles_is_told_and_nothing_else_happens,
    two_couriers_have_one_draft_written_once,
);
