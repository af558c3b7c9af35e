//! Whatever is written, the parsers say what is wrong and never fall over. A slice in
//! the suite; more with `SELVEDGE_LAW_FUZZ=N`, which `cargo xtask soak --law` sets.

use crate::{law, texts};
use entitlements::json::Asked;
use entitlements::{Facts, Pack, language};
use jiff::civil::date;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value as Json;

fn rounds(usual: u32) -> u32 {
    std::env::var("SELVEDGE_LAW_FUZZ").ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
}

/// Words of the rules in any order, which come nearer to a sentence than noise does.
fn almost_a_sentence() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "channel",
        "is",
        "not",
        "online",
        "or",
        "and",
        "(",
        ")",
        "proved",
        "on",
        "record",
        "delivery_date",
        "+",
        "14",
        "days",
        "by",
        "EU",
        "later",
        "of",
        ",",
        "today",
        "before",
        "after",
        "right",
        "to",
        "withdrawal",
        "history.failed",
        "at",
        "least",
        "1",
        "includes",
        "final_sale",
        "[CRD:1]",
        "]",
        "[",
        "price",
        "none",
        "open",
        "for",
        "each",
        "most",
        "working",
        "years",
        "expected_life_years",
        "é",
        "\u{202e}",
    ]);
    prop::collection::vec(words, 0..30).prop_map(|words| words.join(" "))
}

#[test]
fn sentences_are_read_or_refused() {
    let vocabulary = &law().vocabulary;
    runner(rounds(3_000))
        .run(&prop_oneof![almost_a_sentence(), ".{0,200}"], |text| {
            let _ = language::condition(&text, vocabulary);
            let _ = language::date(&text, vocabulary);
            let _ = language::amount(&text, vocabulary);
            let _ = language::length(&text);
            for (place, _) in language::lengths_in(&text) {
                prop_assert!(text.get(place).is_some());
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn packs_with_a_piece_cut_out_or_changed_are_read_or_refused_with_a_line() {
    let texts = texts();
    let (file, text) = texts.packs.iter().find(|(file, _)| file.ends_with("/eu.toml")).unwrap();
    let vocabulary = &law().vocabulary;
    let bytes = text.len();
    runner(rounds(150))
        .run(&(0..bytes, 0..400_usize, ".{0,6}"), |(at, long, put)| {
            let mut changed = text.clone();
            let (Some(_), true) = (text.get(at..), text.is_char_boundary((at + long).min(bytes)))
            else {
                return Ok(());
            };
            changed.replace_range(at..(at + long).min(bytes), &put);
            if let Err(mistakes) = Pack::read(file, &changed, vocabulary) {
                prop_assert!(!mistakes.is_empty());
                for one in mistakes {
                    prop_assert!(one.line <= changed.lines().count() + 1 && !one.what.is_empty());
                }
            }
            Ok(())
        })
        .unwrap();
}

fn any_json() -> impl Strategy<Value = Json> {
    let names = prop::sample::select(vec![
        "channel",
        "defect",
        "cause",
        "defect.cause",
        "order_date",
        "delivery_date",
        "remedy_history",
        "kind",
        "deliveries",
        "house_terms",
        "price",
        "jurisdiction",
        "facts",
        "as_of",
        "id",
        "privacy",
        "",
        "x",
    ]);
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        prop::sample::select(vec![
            "online",
            "2025-03-03",
            "none",
            "FR",
            "repair",
            "9999-12-31",
            "x"
        ])
        .prop_map(Json::from),
        ".{0,20}".prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::vec((names.clone(), inner), 0..6).prop_map(|members| Json::Object(
                members.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()
            )),
        ]
    })
}

#[test]
fn facts_and_cases_are_read_or_refused_by_name() {
    let law = law();
    runner(rounds(2_000))
        .run(&any_json(), |given| {
            if let Err(mistakes) = Facts::read(&given, &law.vocabulary, date(2025, 6, 1)) {
                prop_assert!(!mistakes.is_empty());
            }
            if let Ok(asked) = Asked::read(&given, law) {
                law.evaluate(&asked.question());
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn days_at_the_edges_of_the_years_that_are_counted_do_not_break_the_count() {
    let law = law();
    for day in ["1900-01-01", "1900-02-28", "2000-02-29", "2199-12-31", "2200-12-31"] {
        for place in law.jurisdictions() {
            let given = serde_json::json!({"jurisdiction": place, "as_of": day, "facts": {
                "channel": "online", "buyer": "private", "order_date": day, "delivery_date": day,
                "withdrawal_info_on": "never", "sold_as": "new", "personalisation": "none",
                "hygiene_goods": false, "defect": {"appeared_on": day, "cause": "manufacturing"}}});
            let asked = Asked::read(&given, law).unwrap();
            law.evaluate(&asked.question());
        }
    }
}
