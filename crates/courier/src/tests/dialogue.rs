//! Abuse case TI05: the relay refuses, hangs after DATA, accepts and drops.
//! Each letter is sent once or reported, with one Message-ID on every try.

use super::relay::Deed;
use super::*;
use crate::backoff::GIVE_UP_AFTER;
use store::on_both;

on_both!(
    a_letter_is_sent_once,
    ti05_a_letter_refused_for_now_is_tried_again_under_the_same_id,
    ti05_a_letter_refused_for_good_has_failed_at_once,
    ti05_silence_after_the_letter_is_tried_again_under_the_same_id,
    ti05_a_relay_that_takes_the_letter_and_drops_has_taken_it,
    ti05_a_relay_that_cannot_be_reached_uses_up_no_tries_and_rings_the_alarm,
    a_letter_that_was_refused_for_two_days_has_failed,
    a_process_that_dies_before_settling_sends_at_most_one_more_under_the_same_id,
    two_couriers_on_one_database_never_send_one_letter_twice,
    letters_of_a_case_are_threaded_and_automatic_ones_say_so,
);

/// Base64 of NUL, `care`, NUL, `a long password`.
const PLAIN: &str = "AGNhcmUAYSBsb25nIHBhc3N3b3Jk";

fn by_tls(relay: &Relay, tls: Tls) -> SmtpSettings {
    SmtpSettings {
        host: "localhost".to_owned(),
        tls,
        credentials: Some(("care".to_owned(), "a long password".to_owned())),
        root: Some(relay.certificate.clone()),
        patience: Duration::from_secs(5),
        ..to(relay.port)
    }
}

#[tokio::test]
async fn a_relay_is_spoken_to_in_private_and_signed_in_to() {
    for (tls, at_once) in [(Tls::StartTls, false), (Tls::Tls, true)] {
        let house = House::open(Backend::Sqlite).await;
        let relay = Relay::open_with_tls(at_once, Some(PLAIN)).await;
        house.open_case(question()).await;
        let post_box = PostBox::Smtp(Smtp::new(by_tls(&relay, tls)).unwrap());
        assert_eq!(house.courier(post_box).deliver_due().await.unwrap().sent, 1, "{tls:?}");
        assert_eq!(relay.arrived().len(), 1);
    }
}

#[tokio::test]
async fn a_relay_nobody_vouches_for_gets_no_letter_and_no_password() {
    let house = House::open(Backend::Sqlite).await;
    let relay = Relay::open_with_tls(false, Some(PLAIN)).await;
    house.open_case(question()).await;
    let unknown = SmtpSettings { root: None, ..by_tls(&relay, Tls::StartTls) };
    let courier = house.courier(PostBox::Smtp(Smtp::new(unknown).unwrap()));
    assert_eq!(courier.deliver_due().await.unwrap().deferred, 1);
    // One that cannot do TLS is not spoken to in the clear instead.
    let plain = Relay::open(&[]).await;
    let settings = SmtpSettings { root: None, ..by_tls(&plain, Tls::StartTls) };
    let courier = house.courier(PostBox::Smtp(Smtp::new(settings).unwrap()));
    house.wait(SignedDuration::from_mins(2));
    assert_eq!(courier.deliver_due().await.unwrap().deferred, 1);
    assert!(relay.arrived().is_empty() && plain.arrived().is_empty());
}

#[test]
fn a_password_is_never_sent_in_the_clear_over_the_net() {
    let credentials = Some(("care".to_owned(), "secret".to_owned()));
    let far = SmtpSettings { host: "relay.example".to_owned(), credentials, ..to(25) };
    assert_eq!(Smtp::new(far.clone()).err(), Some(crate::smtp::Unusable::PasswordInClear));
    assert!(Smtp::new(SmtpSettings { host: "localhost".to_owned(), ..far.clone() }).is_ok());
    assert!(!format!("{far:?}").contains("secret"));
}

async fn one(house: &House, number: &str) -> Letter {
    house.letters(number).await.remove(0)
}

async fn a_letter_is_sent_once(on: Backend) {
    let house = House::open(on).await;
    let relay = Relay::open(&[]).await;
    let number = house.open_case(question()).await;
    let courier = house.courier_to(&relay);
    for _ in 0..3 {
        courier.deliver_due().await.unwrap();
        house.wait(SignedDuration::from_hours(1));
    }
    let arrived = relay.arrived();
    assert_eq!(arrived.len(), 1);
    let letter = one(&house, &number).await;
    assert_eq!((letter.state.as_str(), letter.tries, letter.sent_at), ("sent", 1, Some(t0())));
    assert_eq!(arrived[0].header("Message-ID").unwrap(), format!("<{}>", letter.message_id));
    assert_eq!(arrived[0].header("Date").unwrap(), "Mon, 02 Mar 2026 09:00:00 +0000");
}

async fn refused_then_taken(on: Backend, deed: Deed, reported: &str) {
    let house = House::open(on).await;
    let relay = Relay::open(&[deed]).await;
    let number = house.open_case(question()).await;
    let courier = house.courier_to(&relay);
    assert_eq!(courier.deliver_due().await.unwrap().deferred, 1);
    let letter = one(&house, &number).await;
    assert_eq!((letter.state.as_str(), letter.tries), ("deferred", 1), "{deed:?}");
    let why = letter.last_error.unwrap();
    assert!(why.contains(reported) && !why.contains('@'), "{deed:?}: {why}");
    assert_eq!(courier.deliver_due().await.unwrap().sent, 0, "not before its time");
    house.wait(SignedDuration::from_secs(75));
    assert_eq!(courier.deliver_due().await.unwrap().sent, 1);
    let letter = one(&house, &number).await;
    assert_eq!((letter.state.as_str(), letter.tries, letter.last_error), ("sent", 2, None));
    let arrived = relay.arrived();
    assert_eq!(arrived.iter().filter(|a| a.taken).count(), 1);
    for one in &arrived {
        assert_eq!(one.header("Message-ID").unwrap(), format!("<{}>", letter.message_id));
    }
}

async fn ti05_a_letter_refused_for_now_is_tried_again_under_the_same_id(on: Backend) {
    refused_then_taken(
        on,
        Deed::RefuseReader("451 4.7.1 <ana@mail.example>: greylisted"),
        "greylisted",
    )
    .await;
    refused_then_taken(on, Deed::RefuseLetter("452 4.3.1 no room"), "no room").await;
}

async fn ti05_silence_after_the_letter_is_tried_again_under_the_same_id(on: Backend) {
    refused_then_taken(on, Deed::FallSilent, "fell silent").await;
    refused_then_taken(on, Deed::HangUp, "").await;
}

async fn ti05_a_letter_refused_for_good_has_failed_at_once(on: Backend) {
    let house = House::open(on).await;
    let relay = Relay::open(&[Deed::RefuseLetter("554 5.6.0 we do not like it")]).await;
    let number = house.open_case(question()).await;
    let courier = house.courier_to(&relay);
    assert_eq!(courier.deliver_due().await.unwrap().failed, 1);
    house.wait(GIVE_UP_AFTER);
    assert_eq!(courier.deliver_due().await.unwrap(), crate::Delivered::default());
    let letter = one(&house, &number).await;
    assert_eq!(letter.state, "failed");
    assert!(letter.last_error.unwrap().contains("5.6.0"));
}

async fn ti05_a_relay_that_takes_the_letter_and_drops_has_taken_it(on: Backend) {
    let house = House::open(on).await;
    let relay = Relay::open(&[Deed::AcceptAndHangUp, Deed::AcceptAndHangUp]).await;
    let courier = house.courier_to(&relay);
    for _ in 0..3 {
        house.open_case(question()).await;
        assert_eq!(courier.deliver_due().await.unwrap().sent, 1);
    }
    let mut ids: Vec<_> = relay.arrived().iter().map(|a| a.header("Message-ID").unwrap()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len(), relay.arrived().len()), (3, 3));
}

async fn ti05_a_relay_that_cannot_be_reached_uses_up_no_tries_and_rings_the_alarm(on: Backend) {
    let house = House::open(on).await;
    let down = [
        Deed::Greet("554 5.3.2 closed"),
        Deed::RefuseUs("530 5.7.0 sign in first"),
        Deed::Greet("421 4.3.2 later"),
    ];
    let relay = Relay::open(&down).await;
    let courier = house.courier_to(&relay);
    let mut numbers = vec![house.open_case(question()).await];
    for failures in 1..=3 {
        courier.deliver_due().await.unwrap();
        assert_eq!(courier.health().failures(), failures);
        courier.deliver_due().await.unwrap();
        assert_eq!(courier.health().failures(), failures, "it is left alone for a while");
        house.wait(SignedDuration::from_secs(70));
    }
    for _ in 0..2 {
        numbers.push(house.open_case(question()).await);
    }
    assert!(courier.health().relay_down());
    courier.deliver_due().await.unwrap();
    courier.deliver_due().await.unwrap();
    assert!(!courier.health().relay_down());
    for number in &numbers {
        let letter = one(&house, number).await;
        assert_eq!((letter.state.as_str(), letter.tries), ("sent", 1));
    }
    assert_eq!(relay.arrived().len(), 3);
}

async fn a_letter_that_was_refused_for_two_days_has_failed(on: Backend) {
    let house = House::open(on).await;
    let relay = Relay::open(&[Deed::RefuseReader("450 4.2.0 later"); 40]).await;
    let number = house.open_case(question()).await;
    let courier = house.courier_to(&relay);
    let mut rounds = 0;
    while one(&house, &number).await.state != "failed" {
        courier.deliver_due().await.unwrap();
        house.wait(SignedDuration::from_mins(10));
        rounds += 1;
        assert!(rounds < 6 * 60, "it never gives up");
    }
    let letter = one(&house, &number).await;
    assert!((7..=10).contains(&letter.tries), "{}", letter.tries);
    assert!(letter.last_error.unwrap().contains("later"), "reported");
}

async fn a_process_that_dies_before_settling_sends_at_most_one_more_under_the_same_id(on: Backend) {
    let house = House::open(on).await;
    let relay = Relay::open(&[]).await;
    let number = house.open_case(question()).await;
    // The relay took it; the process died before it could write that down.
    let until = t0() + crate::CLAIM;
    let claimed: Vec<Letter> = house
        .app
        .store
        .write(move |tx| {
            Box::pin(async move {
                Ok::<_, app::Error>(store::letters::claim(tx, t0(), until, 10).await?)
            })
        })
        .await
        .unwrap();
    assert_eq!(claimed.len(), 1);
    let courier = house.courier_to(&relay);
    courier.deliver_due().await.unwrap();
    assert!(relay.arrived().is_empty(), "the claim still stands");
    assert_eq!(one(&house, &number).await.state, "sending");
    house.wait(crate::CLAIM + SignedDuration::from_secs(1));
    assert_eq!(courier.deliver_due().await.unwrap().sent, 1);
    house.wait(crate::CLAIM + crate::CLAIM);
    assert_eq!(courier.deliver_due().await.unwrap().sent, 0);
    assert_eq!(relay.arrived().len(), 1);
    assert_eq!(
        relay.arrived()[0].header("Message-ID").unwrap(),
        format!("<{}>", claimed[0].message_id)
    );
    // The first one, late: its word on a claim it has lost changes nothing.
    let (id, now) = (claimed[0].id, t0());
    house
        .app
        .store
        .write(move |tx| {
            Box::pin(async move {
                Ok::<_, app::Error>(store::letters::defer(tx, id, until, now, "late", true).await?)
            })
        })
        .await
        .unwrap();
    assert_eq!(one(&house, &number).await.state, "sent");
}

async fn two_couriers_on_one_database_never_send_one_letter_twice(on: Backend) {
    let house = House::open(on).await;
    let relay = Relay::open(&[]).await;
    for _ in 0..20 {
        house.open_case(question()).await;
    }
    let (first, second) = (house.courier_to(&relay), house.courier_to(&relay));
    let (a, b) = tokio::join!(
        tokio::spawn(async move { first.deliver_due().await }),
        tokio::spawn(async move { second.deliver_due().await })
    );
    let sent = a.unwrap().unwrap().sent + b.unwrap().unwrap().sent;
    let mut ids: Vec<_> = relay.arrived().iter().map(|l| l.header("Message-ID").unwrap()).collect();
    assert_eq!((sent, ids.len()), (20, 20));
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 20);
    assert!(relay.connections() <= 8, "connections are used again: {}", relay.connections());
}

async fn letters_of_a_case_are_threaded_and_automatic_ones_say_so(on: Backend) {
    let house = House::open(on).await;
    let relay = Relay::open(&[]).await;
    let courier = house.courier_to(&relay);
    let number = house.open_case(question()).await;
    courier.deliver_due().await.unwrap();
    house.reply(&number, "One photograph would do.", false).await;
    courier.deliver_due().await.unwrap();
    house.reply(&number, "Thank you, we have it.", false).await;
    courier.deliver_due().await.unwrap();
    let arrived = relay.arrived();
    let id = |nth: usize| arrived[nth].header("Message-ID").unwrap();
    assert_eq!(arrived[0].header("In-Reply-To"), None);
    assert_eq!(arrived[1].header("In-Reply-To"), Some(id(0)));
    assert_eq!(arrived[1].header("References"), Some(id(0)));
    assert_eq!(arrived[2].header("In-Reply-To"), Some(id(1)));
    assert_eq!(arrived[2].header("References"), Some(format!("{} {}", id(0), id(1))));
    // The same subject but for `Re:`, so that mail programs keep them together.
    let subject = |nth: usize| arrived[nth].header("Subject").unwrap();
    assert_eq!(subject(1), format!("Re: {}", subject(0)));

    assert_eq!(arrived[0].from, "", "no return path");
    assert_eq!(arrived[0].header("Auto-Submitted").as_deref(), Some("auto-replied"));
    assert_eq!(arrived[0].header("X-Auto-Response-Suppress").as_deref(), Some("All"));
    assert_eq!(arrived[1].from, "care@orle.example");
    assert_eq!(arrived[1].header("Auto-Submitted"), None);
    assert_eq!(arrived[1].header("X-Auto-Response-Suppress"), None);
    for letter in &arrived {
        assert!(letter.header("From").unwrap().ends_with("<care@orle.example>"));
        let back = letter.header("Reply-To").unwrap();
        let tag = back.split_once("<care+").and_then(|(_, rest)| rest.split_once('@')).unwrap().0;
        let (said, proof) = tag.split_once('.').unwrap();
        assert_eq!(said, number.replace('-', "").to_lowercase());
        assert_eq!(proof.len(), 20, "eighty bits nobody can guess");
        assert_eq!(letter.header("Content-Language").as_deref(), Some("en"));
    }
}
