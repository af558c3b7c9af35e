//! What an answer costs: all packs loaded, one case, every entitlement with its
//! whole explanation, on one core. `cargo bench -p entitlements`; `cargo xtask bench`
//! runs it, too.
//!
//! `-- --only known --rounds 300` answers one case alone, so often (`known`, `six` or
//! `little`): short enough for a tool that counts instructions, where a clock is noisy.

#![recursion_limit = "256"]
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement prints and may stop")]

use entitlements::Law;
use entitlements::json::Asked;
use entitlements::shipped::{HOUSE, Texts};
use serde_json::{Value as Json, json};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A purchase with a defect in which every fact that the rules ask for is known.
fn known() -> Json {
    let mut case = json!({"jurisdiction": "FR", "as_of": "2025-03-20", "facts": {
        "channel": "online", "buyer": "private", "claimant": "purchaser", "product": "bag",
        "sold_as": "new", "personalisation": "none", "hygiene_goods": false,
        "order_date": "2025-02-27", "delivery_date": "2025-03-03", "order_status": "delivered",
        "withdrawal_info_on": "before_contract", "return_cost_info": "given",
        "use": "tried_on", "tags": "attached", "accessories": "complete",
        "packaging": "complete", "security_seal": "intact", "house_region_free_returns": true,
        "region_hygiene_policy": "return", "hygiene_seal": "none",
        "withdrawal_notice_on": "2025-03-10", "sending_evidence_on": "2025-03-12",
        "goods_received_back_on": "none", "house_collects": false, "delivery_fee_paid": 12,
        "standard_delivery_fee": 12, "express_chosen_by_client": false,
        "promised_delivery_date": "2025-03-04", "delivery_terms": "date_agreed",
        "extra_period_set": false, "date_essential": false, "house_refuses": false,
        "defect": {"cause": "manufacturing", "gravity": "ordinary", "appeared_on": "2025-03-08",
            "known_on": "2025-03-08", "notified_on": "2025-03-09", "kind": "other",
            "origin_proved": true, "hidden": false, "disclosed_and_accepted": false,
            "same_as_previous": false},
        "repair_class": "non_complex", "repair_requested_on": "2025-03-10",
        "pickup": {"identification": true, "original_payment_card": true, "sku_eligible": true},
        "attachment": {"type": "JPG", "mb": 3}, "attachment_limit_mb": 10,
        "case": {"stalled": false, "timeline": true, "evidence": true, "boutique_merge": false,
            "client_consent": true, "desired_outcome": "repair"},
        "privacy": {"request": "access", "received_on": "2025-03-03", "identity_confirmed": true,
            "extended": false},
        "authenticity": {"retailer_authorised": true, "inspection_result": "genuine"}}});
    let facts = case.get_mut("facts").and_then(Json::as_object_mut).unwrap();
    for name in [
        "boutique.private_appointments",
        "boutique.takes_returns",
        "exchange.in_stock",
        "gift",
        "house_region_deferred_payment",
        "house_region_exchanges",
        "intake.channel",
        "intake.checkout_email",
        "intake.colour",
        "intake.first_worn",
        "intake.frequency",
        "intake.model",
        "intake.order_date",
        "intake.order_number",
        "intake.packaging",
        "intake.photo_details",
        "intake.photo_whole",
        "intake.purchaser_name",
        "intake.size",
        "intake.storage",
        "proof_of_purchase",
        "repair.described",
        "repair.eligible",
        "runway",
        "visit.access_need",
        "visit.brings_confirmation",
        "visit.brings_packaging",
        "visit.brings_piece",
    ] {
        facts.insert(name.to_owned(), json!(true));
    }
    facts.insert("house_label".to_owned(), json!("none"));
    facts.insert("house_estimate_fee".to_owned(), json!(20));
    facts.insert("repair.estimate_answer".to_owned(), json!("accepted"));
    case
}

/// A case as it comes in: where, how and when it was bought, and no more.
fn sparse() -> Json {
    json!({"jurisdiction": "FR", "as_of": "2025-03-20", "facts": {
        "channel": "online", "order_date": "2025-02-27"}})
}

/// The same with six facts that nobody knows, two of them days.
fn unknown() -> Json {
    let mut case = known();
    let facts = case.get_mut("facts").and_then(Json::as_object_mut).unwrap();
    for name in ["tags", "packaging", "security_seal", "withdrawal_info_on"] {
        facts.remove(name);
    }
    let defect = facts.get_mut("defect").and_then(Json::as_object_mut).unwrap();
    defect.remove("origin_proved");
    defect.remove("appeared_on");
    case
}

fn median(mut work: impl FnMut(), rounds: usize) -> (Duration, Duration) {
    for _ in 0..rounds / 10 {
        work();
    }
    let took = (0..rounds)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed()
        })
        .collect();
    spread(took)
}

fn law() -> Law {
    Texts::shipped().with("house/policy.toml", HOUSE).law().unwrap_or_else(|mistakes| {
        let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        panic!("{}", told.join("\n"))
    })
}

/// The word that follows this one on the command line.
fn said(option: &str) -> Option<String> {
    std::env::args().skip_while(|word| word != option).nth(1)
}

/// A fixed piece of work of the same kind as an evaluation, which has nothing to do with it: words
/// in trees, numbers as text. Where it takes longer than at its quickest, somebody else uses the core.
fn yardstick() -> Duration {
    let began = Instant::now();
    let mut words = std::collections::BTreeMap::new();
    for nth in 0..200_u32 {
        let word = format!("{:x}", nth.wrapping_mul(0x9E37_79B9));
        words.insert(word, nth);
    }
    black_box(words.values().sum::<u32>());
    began.elapsed()
}

/// Stretches of a measurement between two looks at the yardstick.
const STRETCHES: usize = 100;
/// A core is one's own while the yardstick takes at most so much more than at its quickest.
const OWN: f64 = 1.15;

/// One case, answered so often; the times of all rounds, and of those on a core of one's own.
fn one(law: &Law, name: &str, case: &Json, rounds: usize) {
    let asked = Asked::read(case, law).unwrap();
    let answers = law.evaluate(&asked.question());
    let asks = answers.results.iter().filter(|one| !one.missing.is_empty()).count();
    for _ in 0..rounds / 10 {
        drop(black_box(law.evaluate(&asked.question())));
    }
    let mut stretches: Vec<(Duration, Vec<Duration>)> = Vec::new();
    for _ in 0..STRETCHES {
        let before = yardstick();
        let took = (0..rounds.div_ceil(STRETCHES))
            .map(|_| {
                let began = Instant::now();
                drop(black_box(law.evaluate(&asked.question())));
                began.elapsed()
            })
            .collect();
        stretches.push((before.max(yardstick()), took));
    }
    let quickest = stretches.iter().map(|(stick, _)| *stick).min().unwrap_or_default();
    let own = |stick: &Duration| stick.as_secs_f64() <= quickest.as_secs_f64() * OWN;
    let alone: Vec<Duration> = stretches
        .iter()
        .filter(|(stick, _)| own(stick))
        .flat_map(|(_, took)| took.clone())
        .collect();
    let count = stretches.iter().filter(|(stick, _)| own(stick)).count();
    let all: Vec<Duration> = stretches.into_iter().flat_map(|(_, took)| took).collect();
    let ((middle, late), (quiet, _)) = (spread(all), spread(alone));
    println!(
        "| one case, {name}: {} answers, {asks} of them asking | {middle:.2?} | {late:.2?} | {quiet:.2?} on a core of its own, {count} of {STRETCHES} stretches, yardstick {quickest:.2?} |",
        answers.results.len()
    );
}

/// Half and the ninety-ninth of a hundred.
fn spread(mut took: Vec<Duration>) -> (Duration, Duration) {
    took.sort_unstable();
    let at = |nth: usize| took.get(nth).copied().unwrap_or_default();
    (at(took.len() / 2), at(took.len() * 99 / 100))
}

fn main() {
    let quick = std::env::args().any(|word| word == "--quick");
    let rounds = if quick { 200 } else { 20_000 };
    let cases = [
        ("known", "every fact known", known()),
        ("six", "six facts unknown", unknown()),
        ("little", "little known", sparse()),
    ];
    if let Some(only) = said("--only") {
        let rounds = said("--rounds").map_or(rounds, |many| many.parse().unwrap());
        let (_, name, case) = cases.iter().find(|(short, ..)| *short == only).unwrap();
        return one(&law(), name, case, rounds);
    }
    let (load, load_late) = median(|| drop(black_box(law())), if quick { 5 } else { 50 });
    println!("| loading and checking all packs | {load:.2?} | {load_late:.2?} |");
    let law = law();
    for (short, name, case) in &cases {
        one(&law, name, case, if *short == "little" { rounds / 20 } else { rounds });
    }
    let stored: Vec<Asked> = (0..if quick { 1_000 } else { 100_000 })
        .map(|nth: u32| {
            let mut asked =
                Asked::read(&if nth.is_multiple_of(3) { unknown() } else { known() }, &law)
                    .unwrap();
            asked.as_of =
                asked.as_of.checked_add(jiff::ToSpan::days(i64::from(nth % 400))).unwrap();
            asked
        })
        .collect();
    let began = Instant::now();
    let half = stored.len() / 2;
    std::thread::scope(|scope| {
        for part in [&stored[..half], &stored[half..]] {
            let law = &law;
            scope.spawn(move || {
                for asked in part {
                    black_box(law.evaluate(&asked.question()));
                }
            });
        }
    });
    println!("| {} stored cases anew, on two cores | {:.2?} | |", stored.len(), began.elapsed());
}
