//! The gate of a change of an order: status, kind of change and region in; out, whether it is
//! allowed, a senior may try, it is too late or a setting is missing, and beside it everything
//! that remains possible, asked for in one question.

use crate::law;
use entitlements::json::Asked;
use entitlements::{Answer, Asked as Teller, EntitlementId, Outcome};
use serde_json::{Value as Json, json};

const STATUSES: [&str; 5] = ["placed", "preparing", "shipped", "delivered", "cancelled"];
const KINDS: [&str; 5] = ["address", "size", "gift", "cancel_order", "cancel_lines"];

/// What remains possible, the nearest first: how the entitlement of the change lists it.
const REMAINS: [&str; 3] = ["house.redirect", "house.refuse_at_door", "house.free_return"];

/// How an answer stands at the gate: (a)llowed, needs a (s)enior, (r)efused, (o)pen for a
/// setting of the region alone.
fn stands(answer: &Answer) -> char {
    match answer.outcome {
        Outcome::Granted => 'a',
        Outcome::Denied if answer.usual => 's',
        Outcome::Denied => 'r',
        Outcome::NeedsInformation => {
            let setting = |id| law().vocabulary.fact(id).asked == Teller::Setting;
            assert!(answer.missing.iter().all(|id| setting(*id)), "{answer:?}");
            'o'
        }
    }
}

/// The change itself and what remains, by one question.
fn gate(place: &str, status: &str, kind: Option<&str>, region: &Json) -> String {
    let law = law();
    let change = law.vocabulary.entitlement_named("house.order_change").unwrap();
    let remains = &law.vocabulary.entitlement(change).instead;
    let named: Vec<&str> =
        remains.iter().map(|id| law.vocabulary.entitlement(*id).name.as_str()).collect();
    assert!(named.starts_with(&REMAINS), "{named:?}");
    let mut facts = region.clone();
    facts["order_date"] = json!("2026-03-09");
    facts["order_status"] = json!(status);
    if status == "delivered" {
        facts["delivery_date"] = json!("2026-03-10");
    }
    if let Some(kind) = kind {
        facts["change_kind"] = json!(kind);
    }
    let case = json!({"jurisdiction": place, "as_of": "2026-03-10", "facts": facts});
    let asked = Asked::read(&case, law).unwrap();
    let wanted = |id: EntitlementId| id == change || remains[..REMAINS.len()].contains(&id);
    let answers = law.evaluate_again(&asked.question(), &wanted);
    assert_eq!(answers.results.len(), 1 + REMAINS.len(), "{place} {status} {kind:?}");
    let of = |id: &EntitlementId| answers.about(*id).map_or('?', stands);
    let mut told = vec![of(&change), ' '];
    told.extend(remains[..REMAINS.len()].iter().map(of));
    told.into_iter().collect()
}

/// One row a status: what each kind of change gets, and what remains beside it.
fn check(place: &str, region: &Json, expect: [[&str; 5]; 5]) {
    for (status, row) in STATUSES.iter().zip(expect) {
        for (kind, expect) in KINDS.iter().zip(row) {
            let told = gate(place, status, Some(kind), region);
            assert_eq!(told, expect, "{place} {status} {kind}");
        }
    }
}

#[test]
fn where_a_region_tries_everything_the_gate_opens_for_what_leaves_a_parcel_closed() {
    let region = json!({"house_region_late_changes": true, "house_region_redirect": true,
        "house_region_refusal": true, "house_region_free_returns": true});
    check(
        "FR",
        &region,
        [
            // address, size, gift, cancel_order, cancel_lines
            ["a raa", "a raa", "a raa", "a raa", "a raa"],
            ["a raa", "s raa", "a raa", "a raa", "s raa"],
            ["a aaa", "r raa", "r raa", "r raa", "r raa"],
            ["r rra", "r rra", "r rra", "r rra", "r rra"],
            ["r rrr", "r rrr", "r rrr", "r rrr", "r rrr"],
        ],
    );
}

#[test]
fn where_a_region_tries_nothing_the_cut_off_ends_it_and_a_senior_may_ask_the_warehouse() {
    let region = json!({"house_region_late_changes": false, "house_region_redirect": false,
        "house_region_refusal": false, "house_region_free_returns": false});
    check(
        "JP",
        &region,
        [
            ["a rrr", "a rrr", "a rrr", "a rrr", "a rrr"],
            ["s rrr", "s rrr", "s rrr", "s rrr", "s rrr"],
            ["r rrr", "r rrr", "r rrr", "r rrr", "r rrr"],
            ["r rrr", "r rrr", "r rrr", "r rrr", "r rrr"],
            ["r rrr", "r rrr", "r rrr", "r rrr", "r rrr"],
        ],
    );
}

#[test]
fn where_a_region_has_said_nothing_its_settings_are_asked_for_and_nothing_else() {
    check(
        "DE",
        &json!({}),
        [
            ["a rao", "a rao", "a rao", "a rao", "a rao"],
            ["s rao", "s rao", "s rao", "s rao", "s rao"],
            ["o oao", "r rao", "r rao", "r rao", "r rao"],
            ["r rro", "r rro", "r rro", "r rro", "r rro"],
            ["r rrr", "r rrr", "r rrr", "r rrr", "r rrr"],
        ],
    );
}

#[test]
fn who_does_not_say_which_change_is_answered_by_the_status_alone() {
    let all = json!({"house_region_late_changes": true, "house_region_redirect": true,
        "house_region_refusal": true, "house_region_free_returns": true});
    for region in [json!({}), all] {
        for (status, expect) in STATUSES.iter().zip(['a', 's', 's', 's', 's']) {
            let told = gate("FR", status, None, &region);
            assert!(told.starts_with(expect), "{status}: {told}");
        }
    }
}
