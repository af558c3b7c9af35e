//! What the way of an examination is held to.

use super::*;
use proptest::prelude::*;

const POINTS: &[&str] = &["side", "label", "toe"];

fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

/// `side+2 label-3 toe?`: points with their marks; `=` is silent, `?` unseen.
fn marks(text: &str) -> Vec<Mark> {
    text.split_whitespace()
        .map(|one| {
            let sign = one.find(['+', '-', '=', '?']).expect("a sign");
            let (point, rest) = one.split_at(sign);
            let direction = match rest.chars().next() {
                Some('+') => Direction::For,
                Some('-') => Direction::Against,
                Some('=') => Direction::Silent,
                _ => Direction::Unseen,
            };
            let strength = rest[1..].parse().ok().and_then(Strength::of);
            let reason = if direction.speaks() { "as seen".to_owned() } else { String::new() };
            Mark { point: point.to_owned(), direction, strength, reason, pictures: Vec::new() }
        })
        .collect()
}

fn draft(word: Word) -> Draft {
    Draft {
        word,
        proposed: word,
        reason: String::new(),
        marks: marks("side+2 label-1 toe?"),
        catalogue: "1".to_owned(),
    }
}

/// The words of three readers in their order, as far as they are asked.
fn read(hand: Hand, words: &[Word]) -> Examination {
    let mut one = Examination::asked(hand);
    for (by, word) in (1_i64..).zip(words) {
        one = one.take(by, true, now()).expect("taken").0;
        one = one.sign(by, draft(*word), POINTS, now()).expect("signed").0;
    }
    one
}

fn stands(one: &Examination) -> String {
    match &one.stage {
        Stage::Answered { word, .. } => word.code().to_owned(),
        stage => format!("{} {}", stage.code(), stage.readings().len()),
    }
}

use Word::{
    ConfirmedByHouse as House, ConfirmedNotGenuine as Not, ConsistentWithGenuine as Fits,
    Inconclusive as Open, Inconsistent as Unlike,
};

#[test]
fn two_who_say_the_same_carry_a_verdict_and_a_third_settles_it() {
    let check = |words: &[Word], expect: &str| {
        assert_eq!(stands(&read(Hand::Photographs, words)), expect, "{words:?}");
    };
    check(&[], "awaits 0");
    check(&[Fits], "awaits 1");
    check(&[Fits, Fits], "consistent_with_genuine");
    check(&[Fits, Unlike], "awaits 2");
    check(&[Fits, Unlike, Unlike], "inconsistent");
    check(&[Fits, Unlike, Open], "inconclusive");
    check(&[Not], "awaits 1");
    check(&[Not, Unlike, Fits], "inconclusive");
    check(&[Not, Not], "confirmed_not_genuine");
    check(&[Not, Fits, Not], "confirmed_not_genuine");
    assert_eq!(stands(&read(Hand::InHand, &[House, House])), "confirmed_by_house");
}

#[test]
fn nobody_reads_twice_or_what_another_holds_or_what_she_is_not_trained_for() {
    let asked = Examination::asked(Hand::Photographs);
    assert_eq!(asked.take(1, false, now()).map(drop), Err(Refusal::NotTrained));
    let (held, _) = asked.take(1, true, now()).expect("taken");
    assert_eq!(held.take(2, true, now()).map(drop), Err(Refusal::HeldByAnother));
    assert_eq!(held.take(1, true, now()), Ok((held.clone(), Vec::new())));
    assert_eq!(held.sign(2, draft(Fits), POINTS, now()).map(drop), Err(Refusal::HeldByAnother));
    assert_eq!(asked.sign(1, draft(Fits), POINTS, now()).map(drop), Err(Refusal::NotHeld));
    let (signed, _) = held.sign(1, draft(Fits), POINTS, now()).expect("signed");
    assert_eq!(signed.take(1, true, now()).map(drop), Err(Refusal::ReadAlready));
    let (back, events) = held.give_back(1).expect("given back");
    assert_eq!((back.stage.code(), events), ("awaits", vec![Event::GivenBack { by: 1 }]));
}

#[test]
fn a_reading_that_is_not_whole_is_refused() {
    let (held, _) = Examination::asked(Hand::Photographs).take(1, true, now()).expect("taken");
    let check = |change: &dyn Fn(&mut Draft), expect: Refusal| {
        let mut given = draft(Fits);
        change(&mut given);
        assert_eq!(held.sign(1, given, POINTS, now()).map(drop), Err(expect));
    };
    check(&|d| d.marks = marks("side+2 label-1"), Refusal::PointUnmarked);
    check(&|d| d.marks = marks("side+2 label-1 heel="), Refusal::PointUnknown);
    check(&|d| d.marks = marks("side+2 side+2 toe="), Refusal::PointUnknown);
    check(&|d| d.marks = marks("side+ label-1 toe="), Refusal::MarkUnreasoned);
    check(&|d| d.marks[0].reason = "  ".to_owned(), Refusal::MarkUnreasoned);
    check(&|d| d.marks[0].reason = "x".repeat(1_001), Refusal::MarkUnreasoned);
    check(&|d| d.proposed = Open, Refusal::WordUnreasoned);
    check(&|d| (d.word, d.proposed) = (House, House), Refusal::NotInHand);
    let nothing = |d: &mut Draft| {
        (d.word, d.proposed) = (Not, Not);
        d.marks = marks("side+2 label= toe?");
    };
    check(&nothing, Refusal::NothingAgainst);
}

#[test]
fn an_appeal_is_read_by_others_and_keeps_barring_them() {
    let answered = read(Hand::Photographs, &[Not, Not]);
    assert_eq!(answered.appeal(" ").map(drop), Err(Refusal::AppealUnreasoned));
    let (again, events) = answered.appeal("it was bought in your boutique").expect("heard");
    assert_eq!(events, [Event::Opened { why: Why::Appeal }]);
    assert_eq!((again.round, stands(&again).as_str()), (2, "awaits 0"));
    for by in [1, 2] {
        assert_eq!(again.take(by, true, now()).map(drop), Err(Refusal::ReadAlready));
    }
    assert!(again.take(3, true, now()).is_ok());
    assert_eq!(again.appeal("once more").map(drop), Err(Refusal::NotAnswered));
    let mut third = again;
    for by in [3, 4] {
        third = third.take(by, true, now()).expect("taken").0;
        third = third.sign(by, draft(Fits), POINTS, now()).expect("signed").0;
    }
    let (pictures, _) = third.photographs_came().expect("they came");
    assert_eq!(pictures.take(1, true, now()).map(drop), Err(Refusal::ReadAlready));
    assert!(pictures.take(3, true, now()).is_ok(), "only whoever was appealed against is barred");
}

#[test]
fn photographs_that_are_asked_for_and_come_are_read_from_the_beginning() {
    let (held, _) = read(Hand::Photographs, &[Open]).take(2, true, now()).expect("taken");
    assert_eq!(held.ask_photographs(2, Vec::new(), now()).map(drop), Err(Refusal::NoPhotographs));
    let asked = held.ask_photographs(2, vec!["toe".to_owned()], now()).expect("asked").0;
    let (taken, _) = asked.take(3, true, now()).expect("she has no other one");
    assert_eq!(taken.stage.readings().len(), 1, "what was signed before stays");
    let (came, _) = asked.photographs_came().expect("they came");
    assert_eq!(stands(&came), "awaits 0");
    assert!(came.take(1, true, now()).is_ok(), "who read before saw less");
    let (round, events) = read(Hand::Photographs, &[Open, Open]).photographs_came().expect("more");
    assert_eq!((round.round, events), (2, vec![Event::Opened { why: Why::Photographs }]));
}

#[test]
fn a_piece_that_comes_into_hand_is_read_anew() {
    let (round, events) =
        read(Hand::Photographs, &[Fits, Fits]).known_anew(Hand::InHand).expect("it came");
    assert_eq!((round.hand, round.round), (Hand::InHand, 2));
    assert_eq!(events, [Event::Opened { why: Why::InHand }]);
    let home = read(Hand::InHand, &[House, House]);
    let (later, _) = home.photographs_came().expect("a photograph");
    assert_eq!(later.hand, Hand::Photographs, "the piece went home");
    let (appealed, _) = home.appeal("a reason").expect("heard");
    assert_eq!(appealed.hand, Hand::Photographs);
    let (taken_back, _) = round.withdraw(now()).expect("taken back");
    assert_eq!(taken_back.known_anew(Hand::InHand).map(drop), Err(Refusal::Withdrawn));
    assert_eq!(taken_back.withdraw(now()).map(drop), Err(Refusal::Withdrawn));
}

#[test]
fn counterfeit_needs_two_who_see_the_same_against_it() {
    let other = |by: Person, text: &str, one: &Examination| {
        let mut given = draft(Not);
        given.marks = marks(text);
        let (held, _) = one.take(by, true, now()).expect("taken");
        held.sign(by, given, POINTS, now()).expect("signed").0
    };
    let first = other(1, "side-3 label= toe=", &Examination::asked(Hand::Photographs));
    let second = other(2, "side= label-3 toe=", &first);
    assert_eq!(stands(&second), "awaits 2", "each saw something else");
    assert_eq!(stands(&other(3, "side= label= toe-3", &second)), "inconclusive");
    assert_eq!(stands(&other(3, "side-2 label-1 toe=", &second)), "inconclusive");
    let alike = other(2, "side-1 label= toe=", &first);
    assert_eq!(stands(&alike), "confirmed_not_genuine");
}

#[test]
fn a_photograph_after_the_first_signature_is_seen_by_both() {
    let signed = read(Hand::Photographs, &[Fits]);
    let (came, _) = signed.photographs_came().expect("it came");
    assert_eq!(stands(&came), "awaits 0");
    let (held, _) = signed.take(2, true, now()).expect("taken");
    let (came, _) = held.photographs_came().expect("it came");
    assert_eq!((came.stage.code(), came.stage.readings().len()), ("reads", 0));
}

#[test]
fn what_two_readings_agree_on_is_the_fainter_of_both() {
    let one = |by, text: &str| Reading {
        by,
        word: Fits,
        proposed: Fits,
        reason: String::new(),
        marks: marks(text),
        catalogue: "1".to_owned(),
        since: now(),
        at: now(),
    };
    let check = |first: &str, second: &str, expect: &str| {
        let both = agreed(&[one(1, first), one(2, second)], Fits);
        assert_eq!(both, marks(expect).into_iter().collect::<Vec<_>>(), "{first} | {second}");
    };
    check("side+3", "side+1", "side+1");
    check("side=", "side=", "side=");
    let silent = agreed(&[one(1, "side+3"), one(2, "side-3")], Fits);
    assert_eq!((silent[0].direction, silent[0].reason.as_str()), (Direction::Silent, ""));
    let unseen = agreed(&[one(1, "side+3"), one(2, "side?")], Fits);
    assert_eq!((unseen[0].direction, unseen[0].strength), (Direction::Unseen, None));
}

#[derive(Debug, Clone)]
enum Deed {
    Take(Person),
    GiveBack(Person),
    Sign(Person, Word),
    Ask(Person),
    Came,
    Anew(Hand),
    Appeal,
    Withdraw,
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let who = 1_i64..6;
    prop_oneof![
        4 => who.clone().prop_map(Deed::Take),
        1 => who.clone().prop_map(Deed::GiveBack),
        6 => (who.clone(), 0_usize..5).prop_map(|(by, word)| Deed::Sign(by, Word::ALL[word])),
        1 => who.prop_map(Deed::Ask),
        1 => Just(Deed::Came),
        1 => prop_oneof![Just(Hand::Photographs), Just(Hand::InHand)].prop_map(Deed::Anew),
        1 => Just(Deed::Appeal),
        1 => Just(Deed::Withdraw),
    ]
}

fn done(one: &Examination, deed: &Deed) -> Moved {
    match deed {
        Deed::Take(by) => one.take(*by, true, now()),
        Deed::GiveBack(by) => one.give_back(*by),
        Deed::Sign(by, word) => one.sign(*by, draft(*word), POINTS, now()),
        Deed::Ask(by) => one.ask_photographs(*by, vec!["toe".to_owned()], now()),
        Deed::Came => one.photographs_came(),
        Deed::Anew(hand) => one.known_anew(*hand),
        Deed::Appeal => one.appeal("a reason"),
        Deed::Withdraw => one.withdraw(now()),
    }
}

proptest! {
    #[test]
    fn no_walk_ends_in_a_word_that_its_readers_did_not_earn(
        deeds in proptest::collection::vec(any_deed(), 0..60),
    ) {
        let mut one = Examination::asked(Hand::Photographs);
        for deed in deeds {
            let Ok((after, _)) = done(&one, &deed) else { continue };
            prop_assert!(after.round >= one.round);
            let readers: std::collections::BTreeSet<_> =
                after.stage.readings().iter().map(|reading| reading.by).collect();
            prop_assert_eq!(readers.len(), after.stage.readings().len(), "somebody read twice");
            prop_assert!(!readers.iter().any(|by| after.barred.contains(by)));
            if let Stage::Answered { readings, word, .. } = &after.stage {
                let saying = readings.iter().filter(|reading| reading.word == *word).count();
                prop_assert!(readings.len() >= 2);
                if word.persons_only() {
                    prop_assert!(saying >= 2);
                }
                if *word == Word::ConfirmedByHouse {
                    prop_assert_eq!(after.hand, Hand::InHand);
                }
            }
            one = after;
        }
    }
}
