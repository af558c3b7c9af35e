//! Passkeys on a real database, with an authenticator in software: what is
//! accepted, and every answer that is not.

#[path = "../../testkit/src/authenticator.rs"]
mod authenticator;

use crate::door_tests::{Door, HOME, OTHER, PASSWORD, after, from_base32, gate_on, t0};
use crate::gate::Gate;
use crate::sessions::{Owes, SignedIn};
use crate::{Error, totp};
use authenticator::Authenticator;
use domain::access::Actor;
use jiff::Timestamp;
use std::sync::Arc;
use store::testing::Backend;

const INES: &str = "ines@orle.example";
const ORIGIN: &str = "https://care.orle.example";

async fn half(door: &Door, login: &str, now: Timestamp) -> Arc<SignedIn> {
    let entered = door.enter(login, PASSWORD, now).await.unwrap();
    door.gate.session(&entered.token, now).await.unwrap().unwrap()
}

async fn whole(gate: &Gate, token: &str, now: Timestamp) -> Arc<SignedIn> {
    gate.session(token, now).await.unwrap().unwrap()
}

/// Sets up a first passkey; the authenticator and the session after.
async fn enrolled(door: &Door, login: &str, now: Timestamp) -> (Authenticator, Arc<SignedIn>) {
    let mut key = Authenticator::new(login, ORIGIN);
    let session = half(door, login, now).await;
    let asked = door.gate.begin_passkey(&session, "Blue key", now).await.unwrap();
    let answer = key.make(&asked);
    let entered = door.gate.keep_passkey(&session, &answer, now).await.unwrap();
    assert_eq!(entered.owes, Owes::Nothing);
    (key, whole(&door.gate, &entered.token, now).await)
}

fn refused<T>(answer: Result<T, Error>) -> bool {
    matches!(answer, Err(Error::Refused("passkey_wrong")))
}

async fn a_passkey_is_set_up_and_asked_for_ever_after(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let (mut key, session) = enrolled(&door, INES, t0()).await;
    let mine = door.gate.my_passkeys(&session).await.unwrap();
    assert_eq!(
        mine.iter().map(|p| (p.name.as_str(), p.used_at)).collect::<Vec<_>>(),
        [("Blue key", None)]
    );
    let now = after(600);
    let session = half(&door, INES, now).await;
    assert_eq!(session.owes, Owes::Factor);
    let asked = door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    assert!(asked.contains("\"userVerification\":\"required\""), "{asked}");
    // Begun on one node, ended on another.
    let node = gate_on(&door.store, true);
    let entered = node.show_passkey(&session, &key.show(&asked), now).await.unwrap();
    let session = whole(&node, &entered.token, now).await;
    assert_eq!(session.owes, Owes::Nothing);
    assert_eq!(door.gate.my_passkeys(&session).await.unwrap()[0].used_at, Some(now));
    assert_eq!(door.letters(now).await, ["account"]);
    let verbs = door.verbs().await;
    assert_eq!(verbs.iter().filter(|v| *v == "passkey.add").count(), 1);
    assert_eq!(verbs.iter().filter(|v| *v == "session.factor").count(), 1);
}

async fn au06_an_answer_counts_once_and_only_for_the_last_challenge(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let (mut key, _) = enrolled(&door, INES, t0()).await;
    let now = after(600);
    let session = half(&door, INES, now).await;
    let first = door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    let second = door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    let overtaken = key.show(&first);
    assert!(refused(door.gate.show_passkey(&session, &overtaken, now).await), "an older challenge");
    let late = key.show(&second);
    assert!(
        refused(door.gate.show_passkey(&session, &late, now).await),
        "a wrong answer used the challenge up"
    );

    let asked = door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    let answer = key.show(&asked);
    let over = now + jiff::SignedDuration::from_mins(5);
    assert!(refused(door.gate.show_passkey(&session, &answer, over).await), "after five minutes");

    let now = after(1800);
    let session = half(&door, INES, now).await;
    let asked = door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    let answer = key.show(&asked);
    door.gate.show_passkey(&session, &answer, now).await.unwrap();
    let again = half(&door, INES, now).await;
    assert!(refused(door.gate.show_passkey(&again, &answer, now).await), "replayed, no challenge");
    door.gate.ask_passkey(&again, now).await.unwrap().unwrap();
    assert!(refused(door.gate.show_passkey(&again, &answer, now).await), "replayed");
}

async fn au06_one_answer_shown_twice_at_once_opens_one_session(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let (mut key, _) = enrolled(&door, INES, t0()).await;
    let now = after(600);
    let session = half(&door, INES, now).await;
    let asked = door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    let answer = key.show(&asked);
    let tries: Vec<_> = (0..2)
        .map(|_| {
            let gate = gate_on(&door.store, true);
            let (session, answer) = (Arc::clone(&session), answer.clone());
            tokio::spawn(async move { gate.show_passkey(&session, &answer, now).await.is_ok() })
        })
        .collect();
    let mut passed = 0;
    for one in tries {
        passed += usize::from(one.await.unwrap());
    }
    assert_eq!(passed, 1);
}

async fn another_origin_no_verification_an_old_count_or_nonsense_is_refused(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let (mut key, _) = enrolled(&door, INES, t0()).await;
    let now = after(600);
    let session = half(&door, INES, now).await;
    let ask = || async { door.gate.ask_passkey(&session, now).await.unwrap().unwrap() };

    let asked = ask().await;
    key.origin = "https://care.orle.example.evil.test".to_owned();
    let answer = key.show(&asked);
    assert!(refused(door.gate.show_passkey(&session, &answer, now).await), "origin");
    key.origin = ORIGIN.to_owned();

    let asked = ask().await;
    key.verifies = false;
    let answer = key.show(&asked);
    assert!(refused(door.gate.show_passkey(&session, &answer, now).await), "no finger, no number");
    key.verifies = true;

    let asked = ask().await;
    key.counter = 0;
    let answer = key.show(&asked);
    assert!(refused(door.gate.show_passkey(&session, &answer, now).await), "a copy of the key");

    let long = "x".repeat(1 << 20);
    for bad in ["", "{}", "null", "\0", &long] {
        ask().await;
        // Five wrong ones and one waits, whatever they were.
        let answer = door.gate.show_passkey(&session, bad, now).await.map(drop);
        let waits = matches!(answer, Err(Error::TooMany { .. }));
        assert!(refused(answer) || waits, "{bad:.20}");
    }
    let asked = ask().await;
    key.counter = 100;
    let answer = key.show(&asked);
    let waits = door.gate.show_passkey(&session, &answer, now).await;
    assert!(matches!(waits, Err(Error::TooMany { .. })), "also the right one");
    let now = after(3600);
    let session = half(&door, INES, now).await;
    let asked = door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    let answer = key.show(&asked);
    assert!(door.gate.show_passkey(&session, &answer, now).await.is_ok());
}

async fn another_persons_key_opens_nothing_and_is_not_taken_twice(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    door.admin().await;
    let (mut hers, _) = enrolled(&door, INES, t0()).await;
    let (mut theirs, _) = enrolled(&door, "admin@orle.example", t0()).await;
    let now = after(600);
    let session = half(&door, INES, now).await;
    let asked = door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    let answer = theirs.show(&asked);
    assert!(refused(door.gate.show_passkey(&session, &answer, now).await));
    // An answer to a challenge of another session.
    let other = half(&door, INES, now).await;
    let asked = door.gate.ask_passkey(&other, now).await.unwrap().unwrap();
    door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    let answer = hers.show(&asked);
    assert!(refused(door.gate.show_passkey(&session, &answer, now).await));

    let asked = door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    let entered = door.gate.show_passkey(&session, &hers.show(&asked), now).await.unwrap();
    let session = whole(&door.gate, &entered.token, now).await;
    let asked = door.gate.begin_passkey(&session, "Stolen", now).await.unwrap();
    let answer = door.gate.keep_passkey(&session, &theirs.make(&asked), now).await.map(drop);
    assert_eq!(answer, Err(Error::Refused("passkey_known")));
}

async fn making_one_is_refused_from_elsewhere_unverified_late_or_twice(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let (_, session) = enrolled(&door, INES, t0()).await;
    let now = after(10);
    let begin = || async { door.gate.begin_passkey(&session, "Second", now).await.unwrap() };
    let mut key = Authenticator::new("second", "http://care.orle.example");
    let answer = key.make(&begin().await);
    assert!(refused(door.gate.keep_passkey(&session, &answer, now).await), "origin");
    let mut key = Authenticator::new("second", ORIGIN);
    key.verifies = false;
    let answer = key.make(&begin().await);
    assert!(refused(door.gate.keep_passkey(&session, &answer, now).await), "unverified");
    key.verifies = true;
    let answer = key.make(&begin().await);
    let over = now + jiff::SignedDuration::from_mins(5);
    assert!(refused(door.gate.keep_passkey(&session, &answer, over).await), "late");
    assert!(refused(door.gate.keep_passkey(&session, &answer, now).await), "used up");
    let answer = key.make(&begin().await);
    let entered = door.gate.keep_passkey(&session, &answer, now).await.unwrap();
    assert!(refused(door.gate.keep_passkey(&session, &answer, now).await), "twice");
    let session = whole(&door.gate, &entered.token, now).await;
    assert_eq!(door.gate.my_passkeys(&session).await.unwrap().len(), 2);
    for (name, code) in [("", "missing"), ("  ", "missing")] {
        let answer = door.gate.begin_passkey(&session, name, now).await.map(drop);
        assert_eq!(answer, Err(Error::field("name", code)), "{name:?}");
    }
    assert!(door.gate.begin_passkey(&session, &"x".repeat(61), now).await.is_err());
}

async fn half_a_sign_in_brings_no_factor_of_its_own(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let (mut key, _) = enrolled(&door, INES, t0()).await;
    let now = after(600);
    let session = half(&door, INES, now).await;
    let own = Err(Error::Refused("factor_enrolled"));
    assert_eq!(door.gate.begin_passkey(&session, "Mine", now).await.map(drop), own);
    assert_eq!(door.gate.enrolment(&session, now).await.map(drop), own);
    let answer = door.gate.show_factor(&session, "000000", now).await.map(drop);
    assert_eq!(answer, Err(Error::Refused("factor_wrong")), "there are no codes");
    let asked = door.gate.ask_passkey(&session, now).await.unwrap().unwrap();
    let made = door.gate.keep_passkey(&session, &key.show(&asked), now).await.map(drop);
    assert_eq!(made, own);
}

async fn codes_and_passkeys_stand_beside_each_other_and_the_last_one_stays(on: Backend) {
    let door = Door::open(on, true).await;
    let id = door.advisor().await;
    let (mut key, session) = enrolled(&door, INES, t0()).await;
    let mine = door.gate.my_passkeys(&session).await.unwrap()[0].id;
    let last = Err(Error::Refused("last_factor"));
    assert_eq!(door.gate.remove_passkey(&session, mine, t0()).await, last);
    assert_eq!(door.gate.remove_codes(&session, t0()).await, Err(Error::NotFound));
    let seed = from_base32(&door.gate.enrolment(&session, t0()).await.unwrap().seed);
    let code = totp::code(&seed, totp::step_at(t0()));
    let entered = door.gate.show_factor(&session, &code, t0()).await.unwrap();
    assert!(door.alive(&entered.token, t0()).await);

    let now = after(600);
    let with_code = half(&door, INES, now).await;
    let code = totp::code(&seed, totp::step_at(now));
    assert!(door.gate.show_factor(&with_code, &code, now).await.is_ok());
    let with_key = half(&door, INES, now).await;
    let asked = door.gate.ask_passkey(&with_key, now).await.unwrap().unwrap();
    let entered = door.gate.show_passkey(&with_key, &key.show(&asked), now).await.unwrap();
    let session = whole(&door.gate, &entered.token, now).await;

    // A challenge that was out when the key was removed is worth nothing.
    let waiting = half(&door, INES, now).await;
    let asked = door.gate.ask_passkey(&waiting, now).await.unwrap().unwrap();
    assert_eq!(door.gate.remove_passkey(&session, mine + 99, now).await, Err(Error::NotFound));
    door.gate.remove_passkey(&session, mine, now).await.unwrap();
    assert!(refused(door.gate.show_passkey(&waiting, &key.show(&asked), now).await));
    assert_eq!(door.gate.remove_passkey(&session, mine, now).await, Err(Error::NotFound));
    assert_eq!(door.gate.remove_codes(&session, now).await, last);
    assert!(door.verbs().await.contains(&"passkey.remove".to_owned()));

    // An administrator's reset leaves neither.
    let asked = door.gate.begin_passkey(&session, "Again", now).await.unwrap();
    let entered = door.gate.keep_passkey(&session, &key.make(&asked), now).await.unwrap();
    let session = whole(&door.gate, &entered.token, now).await;
    door.gate.remove_codes(&session, now).await.unwrap();
    let opening = door.gate.reset_person(&Actor::System, id, now).await.unwrap();
    door.gate.accept(&opening.token, OTHER, HOME, now).await.unwrap();
    assert_eq!(door.enter(INES, OTHER, now).await.unwrap().owes, Owes::Enrolment);
}

async fn a_key_of_one_stranger_is_nobody_elses_to_remove(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    door.admin().await;
    let (_, hers) = enrolled(&door, INES, t0()).await;
    let (_, theirs) = enrolled(&door, "admin@orle.example", t0()).await;
    let key = door.gate.my_passkeys(&hers).await.unwrap()[0].id;
    assert_eq!(door.gate.remove_passkey(&theirs, key, t0()).await, Err(Error::NotFound));
    assert_eq!(door.gate.my_passkeys(&hers).await.unwrap().len(), 1);
}

async fn what_was_begun_and_not_ended_is_swept(on: Backend) {
    let door = Door::open(on, true).await;
    door.advisor().await;
    let session = half(&door, INES, t0()).await;
    door.gate.begin_passkey(&session, "Blue key", t0()).await.unwrap();
    assert_eq!(door.gate.sweep(after(60)).await.unwrap(), 0);
    assert_eq!(door.gate.sweep(after(301)).await.unwrap(), 1);
    assert!(door.gate.sweep(after(40 * 24 * 3600)).await.is_ok(), "nothing hangs on a session");
}

#[test]
fn keys_are_bound_to_the_configured_name_and_never_to_numbers() {
    for (url, possible) in [
        ("https://care.orle.example", true),
        ("http://localhost:8080", true),
        ("http://127.0.0.1:8080", false),
        ("http://[::1]:8080", false),
        ("", false),
    ] {
        let rules = crate::gate::Rules {
            public_url: url.to_owned(),
            ..crate::gate::Rules::of_house("Orle")
        };
        assert_eq!(super::passkeys::party(&rules).is_some(), possible, "{url}");
    }
}

store::on_both!(
    a_passkey_is_set_up_and_asked_for_ever_after,
    au06_an_answer_counts_once_and_only_for_the_last_challenge,
    au06_one_answer_shown_twice_at_once_opens_one_session,
    another_origin_no_verification_an_old_count_or_nonsense_is_refused,
    another_persons_key_opens_nothing_and_is_not_taken_twice,
    making_one_is_refused_from_elsewhere_unverified_late_or_twice,
    half_a_sign_in_brings_no_factor_of_its_own,
    codes_and_passkeys_stand_beside_each_other_and_the_last_one_stays,
    a_key_of_one_stranger_is_nobody_elses_to_remove,
    what_was_begun_and_not_ended_is_swept,
);
