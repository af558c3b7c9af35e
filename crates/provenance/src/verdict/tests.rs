//! What a judgement is held to.

use super::*;
use crate::finding::{Basis, By, Kind};
use jiff::Timestamp;
use proptest::prelude::*;

fn policy() -> Policy {
    Policy::read(policy::SHIPPED).unwrap_or_else(|mistakes| panic!("{}", mistakes.join("\n")))
}

/// `side+1200/upper`: a point, its weight in thousandths, its group; each on a picture of its own.
fn finding(text: &str, place: usize) -> Finding {
    let (seen, group) = text.split_once('/').map_or((text, None), |(a, b)| (a, Some(b)));
    let sign = seen.find(['+', '-', '=']).expect("a sign");
    let value: i32 = seen[sign..].trim_start_matches(['+', '=']).parse().unwrap_or(0);
    let weight = Weight::thousandths(value);
    let direction = match value {
        0 => Direction::Silent,
        v if v > 0 => Direction::For,
        _ => Direction::Against,
    };
    Finding {
        kind: Kind::Design,
        point: seen[..sign].to_owned(),
        direction,
        strength: None,
        weight,
        between: (weight - Weight::thousandths(300), weight + Weight::thousandths(300)),
        cap: Weight::thousandths(4_000),
        group: group.map(str::to_owned),
        basis: Basis { source: "t".to_owned(), trials: 1, errors: 0, on: jiff::civil::Date::MIN },
        reason: String::new(),
        pictures: vec![format!("p{place}")],
        by: By::Machine,
        at: Timestamp::UNIX_EPOCH,
    }
}

fn findings(given: &str) -> Vec<Finding> {
    given.split_whitespace().enumerate().map(|(place, text)| finding(text, place)).collect()
}

/// `word total least..most band: doubts`
fn told(given: &str, hand: Hand) -> String {
    let judged = judge(&policy(), &findings(given), hand);
    let doubts: Vec<_> = judged.doubts.iter().map(|doubt| doubt.code()).collect();
    let (least, most) = judged.between;
    format!(
        "{} {} {}..{} {}: {}",
        judged.word.code(),
        judged.total.value(),
        least.value(),
        most.value(),
        judged.band,
        doubts.join(" ")
    )
    .trim()
    .to_owned()
}

#[test]
fn findings_come_to_a_word_with_its_working() {
    let check = |given: &str, expect: &str| {
        assert_eq!(told(given, Hand::Photographs), expect, "{given}");
    };
    check(
        "side+1000 label+1000 toe+500",
        "consistent_with_genuine 2500 1600..3400 moderately_strong:",
    );
    check("side-1000 label-1000 toe-500", "inconsistent -2500 -3400..-1600 moderately_strong:");
    check("side+400 label+400 toe+400", "inconclusive 1200 300..2100 moderate: too_little");
    check(
        "side+1600 label+1600",
        "inconclusive 3200 2600..3500 strong: too_few_findings too_few_pictures",
    );
    check("serial=0", "inconclusive 0 0..0 none: too_few_findings too_few_pictures too_little");
    check(
        "side+600 label+600 toe+600 heel+600/x size+600/x a-500 b-500 c+300 d+200 e+100",
        "inconclusive 2000 -700..3500 moderately_strong: range",
    );
}

#[test]
fn at13_strong_findings_that_point_apart_are_never_averaged() {
    let check = |given: &str, expect: &str| {
        assert_eq!(told(given, Hand::InHand), expect, "{given}");
    };
    // A fresh chip of five thousand to one, stitching of five hundred to one against.
    check(
        "chip+3699 stitching-2699 label+500 toe+500",
        "inconclusive 2000 800..3200 moderately_strong: conflict",
    );
    // Within one group, too: the stronger one counts, and the contradiction is still one.
    check("a+2500/x b-2400/x c+500 d+500", "inconclusive 3500 2600..4400 strong: conflict");
}

#[test]
fn papers_that_go_together_count_once() {
    let judged = judge(
        &policy(),
        &findings("receipt+778/papers box+602/papers card+477/papers"),
        Hand::Photographs,
    );
    assert_eq!(judged.total.value(), 778);
    let counted: Vec<_> = judged.shares.iter().map(|share| share.counted).collect();
    assert_eq!(counted, [Counted::Whole, Counted::Grouped, Counted::Grouped]);
}

#[test]
fn photographs_say_no_more_than_the_policy_allows_and_a_finding_no_more_than_its_data() {
    let many = "a+2000 b+2000 c+2000 d+2000";
    assert!(told(many, Hand::Photographs).contains(" 3500 "));
    assert!(told(many, Hand::InHand).contains(" 8000 "));
    let judged = judge(&policy(), &findings("a+5000 b+10 c+10"), Hand::InHand);
    assert_eq!(judged.total.value(), 4_020);
    assert_eq!(judged.shares.first().map(|share| share.counted), Some(Counted::Capped));
}

#[test]
fn the_range_of_a_word_never_reaches_over_nothing() {
    let mut wide = findings("a+600 b+600 c+600");
    for one in &mut wide {
        one.between = (Weight::thousandths(-100), Weight::thousandths(900));
    }
    let judged = judge(&policy(), &wide, Hand::Photographs);
    assert_eq!((judged.word, judged.doubts), (Word::Inconclusive, vec![Doubt::Range]));
}

#[test]
fn every_mistake_of_a_policy_is_named() {
    let check = |from: &str, to: &str, expect: &str| {
        let text = policy::SHIPPED.replacen(from, to, 1);
        assert_ne!(text, policy::SHIPPED, "{from}");
        let mistakes = Policy::read(&text).expect_err(expect);
        assert!(mistakes.iter().any(|one| one.contains(expect)), "{mistakes:?}");
    };
    check("consistent = 1500", "consistent = -1500", "above nothing");
    check("strong = 1500", "strong = 0", "strong");
    check("photographs_most = 3500", "photographs_most = 100", "could never");
    check("below = 100.0", "below = 5.0", "limits rise");
    check("from = \"2026-11-01\"", "from = \"soon\"", "no day");
    check("least_groups", "least_group", "unknown field");
}

fn any_findings() -> impl Strategy<Value = Vec<Finding>> {
    let one = (-5_000_i32..5_000, 0_u8..4, 0_i32..900, 1_i32..6_000, 0_usize..6);
    proptest::collection::vec(one, 0..12).prop_map(|list| {
        list.into_iter()
            .enumerate()
            .map(|(place, (value, group, width, cap, picture))| {
                let mut one = finding(&format!("p{place}{value:+}"), picture);
                one.group = (group > 0).then(|| format!("g{group}"));
                let weight = one.weight;
                one.between =
                    (weight - Weight::thousandths(width), weight + Weight::thousandths(width));
                one.cap = Weight::thousandths(cap);
                one
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn findings_never_reach_what_only_persons_say(given in any_findings(), held in any::<bool>()) {
        let hand = if held { Hand::InHand } else { Hand::Photographs };
        prop_assert!(!judge(&policy(), &given, hand).word.persons_only());
    }

    #[test]
    fn the_order_of_findings_changes_nothing(given in any_findings(), by in 0_usize..12) {
        let mut turned = given.clone();
        if !turned.is_empty() {
            let places = turned.len();
            turned.rotate_left(by % places);
        }
        let (one, other) = (judge(&policy(), &given, Hand::InHand), judge(&policy(), &turned, Hand::InHand));
        prop_assert_eq!(one.word, other.word);
        prop_assert_eq!(one.total, other.total);
        prop_assert_eq!(one.between, other.between);
        prop_assert_eq!(one.conflicts.len(), other.conflicts.len());
    }

    #[test]
    fn more_of_one_group_never_adds_up(given in any_findings(), value in 1_i32..3_000) {
        let mut all = given;
        let mut first = finding(&format!("x{value:+}"), 0);
        first.group = Some("twins".to_owned());
        all.push(first.clone());
        let once = judge(&policy(), &all, Hand::InHand).total;
        for _ in 0..3 {
            all.push(first.clone());
        }
        prop_assert_eq!(judge(&policy(), &all, Hand::InHand).total, once);
    }

    #[test]
    fn a_direction_is_named_only_where_the_sum_and_its_whole_range_point_there(given in any_findings()) {
        let judged = judge(&policy(), &given, Hand::Photographs);
        match judged.word {
            Word::ConsistentWithGenuine => {
                prop_assert!(judged.total >= policy().consistent && judged.between.0 > Weight::NOTHING);
                prop_assert!(judged.conflicts.is_empty());
            }
            Word::Inconsistent => {
                prop_assert!(judged.total <= policy().inconsistent && judged.between.1 < Weight::NOTHING);
                prop_assert!(judged.conflicts.is_empty());
            }
            _ => prop_assert!(!judged.doubts.is_empty()),
        }
    }
}

/// A verdict of two who marked alike, with staff's own points among the marks.
fn verdict_of(marks: &[(&str, Direction, u8)]) -> given::Verdict {
    use crate::catalogue::Catalogue;
    use crate::examination::{Draft, Examination, Mark};
    use crate::finding::Strength;
    let catalogue = Catalogue::read(crate::catalogue::SHIPPED).expect("whole");
    let points: Vec<&str> =
        catalogue.points("triple_s", None).map(|point| point.code.as_str()).collect();
    let marked = |code: &str| marks.iter().find(|(point, ..)| *point == code);
    let all: Vec<Mark> = points
        .iter()
        .map(|code| {
            let (direction, strength) =
                marked(code).map_or((Direction::Unseen, 0), |(_, way, much)| (*way, *much));
            Mark {
                point: (*code).to_owned(),
                direction,
                strength: Strength::of(strength),
                reason: "as seen".to_owned(),
                pictures: vec![format!("of-{code}")],
            }
        })
        .collect();
    let mut one = Examination::asked(Hand::Photographs);
    for by in [1, 2] {
        let draft = Draft {
            word: Word::ConsistentWithGenuine,
            proposed: Word::ConsistentWithGenuine,
            reason: String::new(),
            marks: all.clone(),
            catalogue: catalogue.version.clone(),
        };
        one = one.take(by, true, Timestamp::UNIX_EPOCH).expect("taken").0;
        one = one.sign(by, draft, &points, Timestamp::UNIX_EPOCH).expect("signed").0;
    }
    given::Verdict::of(&one, &catalogue, &policy(), (&[], Vec::new())).expect("answered")
}

#[test]
fn a_verdict_keeps_its_working_and_names_what_would_settle_it() {
    let given = verdict_of(&[
        ("side_stitching", Direction::For, 3),
        ("tongue_label", Direction::For, 2),
        ("sole_mould", Direction::For, 1),
        ("under_insole", Direction::For, 3),
    ]);
    assert_eq!(given.word, Word::ConsistentWithGenuine);
    assert_eq!(given.judged.word, Word::ConsistentWithGenuine);
    assert_eq!(given.readers.len(), 2);
    // The glue and the layers could say most of what was not seen.
    assert_eq!(given.unseen.first().map(String::as_str), Some("toe_layers"));
}

#[test]
fn what_only_staff_may_know_is_in_no_public_verdict() {
    let catalogue = crate::catalogue::Catalogue::read(crate::catalogue::SHIPPED).expect("whole");
    let given = verdict_of(&[
        ("side_stitching", Direction::For, 3),
        ("under_insole", Direction::Against, 3),
        ("tongue_label", Direction::For, 3),
    ]);
    let shown = given.public(&catalogue, &policy());
    let public = serde_json::to_string(&shown).expect("JSON");
    for code in ["under_insole", "foam_cut", "hidden_shoe"] {
        assert!(!public.contains(code), "{code} leaks: {public}");
    }
    assert!(public.contains("side_stitching"));
    let sum: Weight = shown.judged.shares.iter().map(|share| share.weight).sum();
    assert_eq!(shown.judged.total, sum, "what is hidden can be worked out of the sum");
    assert!(shown.judged.shares.iter().all(|share| share.finding < shown.findings.len()));
    let nothing = given.public(&crate::catalogue::Catalogue::empty(), &policy());
    assert!(nothing.findings.is_empty(), "a code that is no longer known is hidden");
}
