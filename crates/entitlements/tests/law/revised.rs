//! What a change touches: never less than what it moves, and not much more.

use crate::law;
use entitlements::shipped::{HOUSE, Texts};
use entitlements::{EntitlementId, Law, Touched, scenario};
use serde_json::Value as Json;
use std::collections::BTreeSet;

fn changed(file: &str, from: &str, to: &str) -> Law {
    let texts = Texts::shipped().with("house/policy.toml", HOUSE);
    let text = texts.of_file(file).unwrap().to_owned();
    let other = text.replacen(from, to, 1);
    assert_ne!(text, other, "{file} has no {from}");
    texts.with(file, &other).law().unwrap()
}

/// The changes that are tried, each with a right it moves and one it does not.
const CHANGES: [(&str, &str, &str, &str, &str); 3] = [
    (
        "house/policy.toml",
        "name = \"return_window\"\nis = \"30 days\"",
        "name = \"return_window\"\nis = \"45 days\"",
        "house.return",
        "house.paid_repair",
    ),
    (
        "law/eu.toml",
        "delivery_date + 14 days by EU",
        "delivery_date + 15 days by EU",
        "withdrawal",
        "house.paid_repair",
    ),
    ("house/policy.toml", "tags is attached or none", "tags is none", "house.return", "withdrawal"),
];

#[test]
fn an_answer_that_moves_is_always_touched() {
    let before = law();
    for (file, from, to, moves, stays) in CHANGES {
        let after = changed(file, from, to);
        let touched = Touched::between(before, &after);
        assert!(!touched.is_empty(), "{file} {from}");
        let mut moved: BTreeSet<String> = BTreeSet::new();
        let mut reached: BTreeSet<EntitlementId> = BTreeSet::new();
        for (name, text) in entitlements::shipped::scenarios() {
            let Ok(Json::Array(all)) = serde_json::from_str::<Json>(text) else { continue };
            // Each costs five readings: of the statutes a part, of the house's own every second.
            let step = if name.contains("house") { 2 } else { 9 };
            for (nth, one) in all.iter().enumerate().step_by(step) {
                let holds = |law: &Law| scenario::check(law, one, nth).failures;
                if holds(before) != holds(&after) {
                    let id = scenario::check(before, one, nth).id;
                    assert!(touched.concerns(&after, one), "{file} {from}: {id} moved untouched");
                }
                let Some(asked) = scenario::asked(before, one) else { continue };
                let question = asked.question();
                let reach = touched.reaches(&after, &question);
                let (was, is) = (before.evaluate(&question), after.evaluate(&question));
                for change in entitlements::changes(&after, &was, &is) {
                    let name = after.vocabulary.entitlement(change.entitlement).name.clone();
                    assert!(reach.contains(&change.entitlement), "{file} {from}: {name} untouched");
                    moved.insert(name);
                }
                reached.extend(reach);
            }
        }
        assert!(moved.contains(moves), "{file} {from} moved {moved:?} only");
        let id = after.vocabulary.entitlement_named(stays).unwrap();
        assert!(!reached.contains(&id), "{file} {from} touches {stays}");
    }
}

#[test]
fn lines_and_notes_touch_nothing() {
    let before = law();
    let after = changed("house/policy.toml", "[pack]", "# A line more.\n\n[pack]");
    assert!(Touched::between(before, &after).is_empty());
}

#[test]
fn what_is_remembered_is_what_would_be_answered() {
    // One law for all, so that what one case left behind is offered to the next.
    let law = crate::made(&crate::texts());
    let told = |one: &entitlements::json::Asked, answers: &entitlements::Answers| {
        entitlements::json::results(&law, one, answers).to_string()
    };
    for round in 0..2 {
        for (file, text) in entitlements::shipped::scenarios() {
            let Ok(Json::Array(all)) = serde_json::from_str::<Json>(text) else { continue };
            for one in all.iter().step_by(9) {
                let Some(mut asked) = scenario::asked(&law, one) else { continue };
                // The same facts on another day, and at home in another country.
                for days in [0, 400] {
                    asked.as_of = asked.as_of.saturating_add(jiff::ToSpan::days(days));
                    let question = asked.question();
                    let direct = law.evaluate(&question);
                    let again = law.evaluate_again(&question, &|_| true);
                    let (direct, again) = (told(&asked, &direct), told(&asked, &again));
                    let differ = || {
                        let (a, b): (Vec<Json>, Vec<Json>) = (
                            serde_json::from_str(&direct).unwrap(),
                            serde_json::from_str(&again).unwrap(),
                        );
                        a.into_iter().zip(b).find(|(a, b)| a != b)
                    };
                    assert!(direct == again, "{file} round {round}: {:?}", differ());
                }
            }
        }
    }
}

#[test]
fn what_lies_between_two_that_ask_alike_asks_what_it_would_by_itself() {
    let law = crate::made(&crate::texts());
    let today: jiff::civil::Date = "2026-11-27".parse().unwrap();
    for jurisdiction in ["FR", "DE", "GB-ENG", "US-CA", "JP", "KR", "AE"] {
        // In an order in which later and earlier days come by turns.
        for nth in 0..24 {
            let requested = today.saturating_sub(jiff::ToSpan::days(nth * 313 % 719));
            let notified = requested.saturating_sub(jiff::ToSpan::days(nth * 7 % 30));
            let case = serde_json::json!({"jurisdiction": jurisdiction, "as_of": today, "facts": {
                "wants": "repair", "repair_requested_on": requested,
                "defect": {"notified_on": notified}}});
            let asked = entitlements::json::Asked::read(&case, &law).unwrap();
            let question = asked.question();
            let direct = entitlements::json::results(&law, &asked, &law.evaluate(&question));
            let again = law.evaluate_again(&question, &|_| true);
            let again = entitlements::json::results(&law, &asked, &again);
            assert_eq!(direct, again, "{jurisdiction} {requested} {notified}");
        }
    }
}
