//! Generated conversations: many clients write, are answered and write again, by
//! whatever their programs keep of a letter, among strangers who guess. None may
//! stand in a foreign case, and nearly all in the right one, in whatever order
//! they arrive. `SELVEDGE_TEST_CONVERSATIONS` says how many; 100 without it.

use super::post::{Post, Written};
use jiff::SignedDuration;
use std::collections::BTreeMap;
use store::mails::State;
use store::testing::Backend;
use testkit::Orle;

/// Numbers that look thrown and are the same every time (SplitMix64).
struct Thrown(u64);

impl Thrown {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % below
    }
}

fn how_many() -> u64 {
    std::env::var("SELVEDGE_TEST_CONVERSATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(100)
}

#[tokio::test]
async fn no_message_of_a_conversation_stands_in_a_foreign_case() {
    if !Backend::Sqlite.is_here() {
        return;
    }
    let orle = Orle::with_mail(Backend::Sqlite).await;
    let mut post = Post::of(&orle);
    let mut thrown = Thrown(20_261_127);
    let (mut right, mut wrong, mut foreign, mut strangers) = (0_u64, 0_u64, 0_u64, 0_u64);
    // A few subjects for everybody: a subject must never be what brings two together.
    let subjects = ["The clasp", "My order", "Repair", "Question", "Retour", "修理"];
    for nth in 0..how_many() {
        post.pass(SignedDuration::from_mins(7));
        let from = format!("client{nth}@mail{}.example", thrown.next(9));
        let subject = subjects[thrown.next(6) as usize];
        let mut ids = vec![format!("c{nth}.0@mail.example")];
        let first = Written { from: &from, subject, id: &ids[0], ..Written::default() };
        let Some(case) = post.sent(&first).await.case_id else {
            wrong += 1;
            continue;
        };
        let case = post.case(case).await;
        if post.said(case.id).await.len() != 1 {
            foreign += 1;
        }
        right += 1;
        for turn in 1..=1 + thrown.next(4) {
            if thrown.next(3) > 0 {
                post.replied(&case.number, "We look into it.", thrown.next(2) == 0).await;
                // What leaves is what she can answer: its line is known from then on.
                orle.deliver().await;
            }
            let letters = post.letters(case.id).await;
            let letter = letters.last().unwrap().message_id.clone();
            let address = post.address(&case);
            let id = format!("c{nth}.{turn}@mail.example");
            let again = format!("Re: {subject}");
            let longer = format!("AW: [2] RE: {subject} ({})", case.number);
            let both = [ids[0].as_str(), letter.as_str()];
            let own = [ids.last().unwrap().as_str()];
            let words = format!("And {turn} more.");
            let base = Written { from: &from, id: &id, words: &words, ..Written::default() };
            let message = match thrown.next(5) {
                0 => Written { to: &address, subject: &again, ..base },
                1 => Written { subject: &again, answers: &both, ..base },
                2 => Written { to: &address, subject: "", answers: &both, ..base },
                3 => Written { subject: &longer, answers: &own, ..base },
                _ => Written { to: &address, subject: "Something quite different", ..base },
            };
            let mail = post.sent(&message).await;
            match mail.case_id {
                Some(it) if it == case.id && mail.state == State::Placed => right += 1,
                Some(it) if post.case(it).await.client_id != case.client_id => foreign += 1,
                _ => wrong += 1,
            }
            ids.push(id.clone());
            // A stranger who knows the letter's id, the subject and the number.
            let by = format!("eve{}@mail.example", thrown.next(1_000_000));
            let guess = [letter.as_str()];
            let (eve, id) =
                (format!("{again} ({})", case.number), format!("e{nth}.{turn}@mail.example"));
            let guess = Written {
                from: &by,
                subject: &eve,
                answers: &guess,
                id: &id,
                ..Written::default()
            };
            let mail = post.sent(&guess).await;
            strangers += 1;
            if mail.case_id == Some(case.id) || mail.suggestions.contains(&case.id) {
                foreign += 1;
            }
        }
    }
    let all = right + wrong;
    assert_eq!(foreign, 0, "of {all} messages and {strangers} by strangers");
    assert!(right * 1_000 >= all * 995, "{right} of {all} in the right case");
}

/// What a house holds, told by content: for each case the words of its client, sorted.
async fn content(post: &Post) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for case in post.cases().await {
        let mut said = post.said(case).await;
        said.sort();
        all.push(said);
    }
    all.sort();
    all
}

#[tokio::test]
async fn the_same_messages_in_another_order_or_twice_make_the_same_cases() {
    if !Backend::Sqlite.is_here() {
        return;
    }
    // Conversations in which the client writes again before anybody has answered.
    let mut messages: BTreeMap<u64, (String, Vec<u8>)> = BTreeMap::new();
    let mut thrown = Thrown(7);
    for nth in 0..25_u64 {
        let from = format!("client{nth}@mail.example");
        let ids: Vec<String> = (0..3).map(|turn| format!("{nth}.{turn}@mail.example")).collect();
        for turn in 0..1 + thrown.next(3) as usize {
            let before: Vec<&str> = ids[..turn].iter().map(String::as_str).collect();
            let words = format!("{nth} says {turn}");
            let written = Written {
                from: &from,
                subject: if turn == 0 { "The clasp" } else { "Re: The clasp" },
                id: &ids[turn],
                answers: &before,
                words: &words,
                ..Written::default()
            };
            messages.insert(thrown.next(u64::MAX), (from.clone(), written.raw()));
        }
    }
    let mut ordered: Vec<(String, Vec<u8>)> = messages.values().cloned().collect();
    ordered.sort();
    let mut held = Vec::new();
    for order in [ordered, messages.into_values().collect()] {
        let orle = Orle::with_mail(Backend::Sqlite).await;
        let post = Post::of(&orle);
        for (from, raw) in &order {
            post.delivered(raw, Some(from), &["care@orle.example"]).await;
        }
        let once = content(&post).await;
        for (from, raw) in order.iter().rev() {
            assert_eq!(post.received(raw, Some(from), &["care@orle.example"]).await, 0);
        }
        post.decide().await;
        assert_eq!(content(&post).await, once, "twice is not once");
        assert_eq!(once.len(), 25);
        held.push(once);
    }
    assert_eq!(held[0], held[1], "another order makes other cases");
}
