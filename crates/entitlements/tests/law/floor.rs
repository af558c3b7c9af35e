//! The floor: whatever a house writes, the client is never worse off than by statute
//! alone. With the floor switched off the same houses do harm.

use crate::{made, some};
use entitlements::json::Asked;
use entitlements::{Law, Outcome, Question, Whose, better};
use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;

const STATUTES: [&str; 4] = ["eu", "fr", "de", "gb"];

/// A rule as a house might write it over a right of the statute, for better or worse.
fn rule(nth: usize, bytes: &[u8]) -> String {
    let pick = |at: usize, many: usize| usize::from(bytes[at]) % many;
    let about = [
        "withdrawal",
        "withdrawal.refund",
        "withdrawal.return_cost",
        "withdrawal.return_goods",
        "withdrawal.deduction",
        "withdrawal.refund_withholding",
        "conformity.repair_or_replace",
        "conformity.return_cost",
        "conformity.liability",
        "conformity.use_deduction",
        "late_delivery.terminate",
        "withdrawal.refund_outbound_delivery",
        "conformity.completion",
    ][pick(0, 13)];
    let when = [
        "",
        "when = [\"tags is attached\"]",
        "when = [\"use is unused\", \"packaging is complete\"]",
        "when = [\"gift is no\"]",
        "when = [\"product is bag\"]",
    ][pick(1, 5)];
    let gives = if pick(2, 3) == 0 { "gives = \"denied\"" } else { "" };
    let by = match pick(3, 3) {
        0 => String::new(),
        _ => {
            let window = ["claim_by", "duty_by"][pick(4, 2)];
            format!(
                "window = \"{window}\"\nby = \"delivery_date + {} days by HOUSE\"",
                1 + pick(5, 60)
            )
        }
    };
    let payer = ["", "payer = \"client\"", "payer = \"house\""][pick(6, 3)];
    let amount = ["", "amount = \"1\"", "amount = \"1000\""][pick(7, 3)];
    format!(
        "[[rule]]\nid = \"house.r{nth}\"\nentitlement = \"{about}\"\n{gives}\n{when}\n{by}\n{payer}\n{amount}\npriority = {nth}\nsource = \"HOUSE:T\"\nconfidence = \"confirmed\"\nforce = \"firm\"\n"
    )
}

fn house(bytes: &[Vec<u8>]) -> String {
    let rules: Vec<String> = bytes.iter().enumerate().map(|(nth, one)| rule(nth, one)).collect();
    format!(
        "[pack]\nid = \"house\"\ntitle = \"T\"\nversion = \"1\"\nmaker = \"house\"\n[counting.HOUSE]\nfirst_day = \"not counted\"\nlast_day = \"stays\"\nsource = \"HOUSE:T\"\nconfidence = \"confirmed\"\n{}",
        rules.join("\n")
    )
}

fn case(place: &str, bytes: &[u8]) -> serde_json::Value {
    let pick = |at: usize, many: usize| usize::from(bytes[at]) % many;
    let ordered = date(2025, 1, 1).checked_add(i64::from(bytes[0]).days()).unwrap();
    let delivered = ordered.checked_add(i64::from(bytes[1] % 15).days()).unwrap();
    let noticed = delivered.checked_add(i64::from(bytes[2] % 20).days()).unwrap();
    let today = noticed.checked_add(i64::from(bytes[3]).days()).unwrap();
    let mut facts = json!({
        "channel": (["online", "boutique"][pick(4, 2)]), "buyer": (["private", "business"][pick(5, 4) / 3]),
        "product": (["bag", "shoes"][pick(6, 2)]), "sold_as": "new",
        "personalisation": (["none", "client_specification"][pick(7, 4) / 3]), "hygiene_goods": false,
        "order_date": ordered.to_string(), "delivery_date": delivered.to_string(),
        "withdrawal_notice_on": noticed.to_string(), "withdrawal_info_on": "before_contract",
        "return_cost_info": (["given", "not_given"][pick(8, 2)]), "house_region_free_returns": pick(9, 2) == 0,
        "use": (["unused", "used"][pick(10, 2)]), "tags": (["attached", "detached"][pick(11, 2)]),
        "packaging": (["complete", "missing"][pick(12, 2)]), "gift": pick(13, 2) == 0,
        "sending_evidence_on": "none", "goods_received_back_on": "none", "house_collects": pick(14, 2) == 0,
        "delivery_fee_paid": 20, "standard_delivery_fee": 10, "express_chosen_by_client": pick(15, 2) == 0,
        "repair_requested_on": noticed.to_string(), "house_refuses": false,
        "defect": {"cause": (["manufacturing", "wear"][pick(16, 3) / 2]), "gravity": "ordinary",
            "appeared_on": delivered.to_string(), "origin_proved": true},
    });
    // Some of it nobody knows.
    for (at, name) in
        ["tags", "packaging", "gift", "use", "house_region_free_returns"].iter().enumerate()
    {
        if bytes[17 + at].is_multiple_of(4) {
            facts.as_object_mut().unwrap().remove(*name);
        }
    }
    json!({"jurisdiction": place, "facts": facts, "as_of": today.to_string()})
}

/// Every way in which the answers of the second are worse for the client.
fn worse(statute: &Law, both: &Law, case: &serde_json::Value, floor: bool) -> Vec<String> {
    let lawful = Asked::read(case, statute).unwrap();
    let asked = Asked::read(case, both).unwrap();
    let question = |one: &'_ Asked| -> (Option<String>, jiff::civil::Date) {
        (one.jurisdiction.clone(), one.as_of)
    };
    let (place, as_of) = question(&asked);
    let put = Question { jurisdiction: place.as_deref(), facts: &asked.facts, as_of };
    let answers = if floor { both.evaluate(&put) } else { both.evaluate_without_floor(&put) };
    let mut found = Vec::new();
    for one in statute.evaluate(&lawful.question()).results {
        let entitlement = statute.vocabulary.entitlement(one.entitlement);
        let Some(other) = answers.about(one.entitlement) else {
            found.push(format!("{}: gone", entitlement.name));
            continue;
        };
        // Worse: the statute alone would have been better, in any part.
        let more_conditions = entitlement.whose != Whose::House
            && one.outcome == Outcome::Granted
            && other.outcome != Outcome::Granted;
        let each_part = one.outcome == Outcome::Granted
            && other.outcome == Outcome::Granted
            && entitlement.whose != Whose::House
            && parts_worse(&one, other, entitlement.whose);
        let whole = one.outcome != other.outcome && better(&one, other, entitlement.whose);
        if more_conditions || each_part || whole {
            found.push(format!("{}: {one:?}\nbecame {other:?}", entitlement.name));
        }
    }
    found
}

fn parts_worse(lawful: &entitlements::Answer, other: &entitlements::Answer, whose: Whose) -> bool {
    let deadline = match (whose, lawful.deadline, other.deadline) {
        (Whose::Duty, Some(a), Some(b)) => b > a,
        (Whose::Duty, Some(_), None) => true,
        (Whose::Duty, None, _) => false,
        (_, Some(a), Some(b)) => b < a,
        (_, None, Some(_)) => true,
        (_, _, None) => false,
    };
    let payer = lawful.payer == Some(entitlements::Payer::House)
        && other.payer != Some(entitlements::Payer::House);
    let amount = lawful.amount.is_some() && other.amount < lawful.amount;
    deadline || payer || amount
}

fn seeds() -> impl Strategy<Value = (Vec<Vec<u8>>, Vec<Vec<u8>>)> {
    let bytes = |n| proptest::collection::vec(any::<u8>(), n);
    (proptest::collection::vec(bytes(8), 1..6), proptest::collection::vec(bytes(24), 6))
}

fn tried(floor: bool, cases: u32) -> (usize, Vec<String>) {
    let mut files = STATUTES.to_vec();
    files.push("gb-eng");
    let statute = made(&some(&files));
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let found = std::cell::RefCell::new(Vec::new());
    let count = std::cell::Cell::new(0);
    runner
        .run(&seeds(), |(rules, seeds)| {
            let both = made(&some(&files).with("house.toml", &house(&rules)));
            for seed in &seeds {
                for place in ["FR", "DE", "GB-ENG"] {
                    count.set(count.get() + 1);
                    let case = case(place, seed);
                    found.borrow_mut().extend(worse(&statute, &both, &case, floor));
                }
            }
            Ok(())
        })
        .unwrap();
    (count.get(), found.into_inner())
}

#[test]
fn a_house_never_makes_a_client_worse_off_than_the_statute_alone() {
    let (tried, found) = tried(true, 40);
    assert!(tried > 500);
    assert!(found.is_empty(), "{} times, first:\n{}", found.len(), found[0]);
}

#[test]
fn with_the_floor_switched_off_the_same_houses_do_harm() {
    let (_, found) = tried(false, 15);
    assert!(!found.is_empty(), "the generator finds nothing to protect");
}
