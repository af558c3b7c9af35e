//! The locale files against themselves, against each other and against the code
//! and the templates: nothing missing, nothing left over, nothing said twice,
//! and every sentence told what it asks for. Reads the files as they lie in the
//! repository, not as they were embedded.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::{
    Sentence, Source, dynamic_prefixes, law, locale_folders, sentences, sources, unreadable,
};
use words::LOCALES;

fn none_of(problems: Vec<String>, heading: &str) {
    assert!(problems.is_empty(), "{heading}\n  {}\n", problems.join("\n  "));
}

fn by_key(tag: &str) -> BTreeMap<String, Sentence> {
    sentences(tag).into_iter().map(|s| (s.key.clone(), s)).collect()
}

/// The words of the law as keys: what its facts and entitlements are called, what a client is
/// asked, the values a fact can have. A dot or an underscore of a name is a hyphen of its key.
fn words_of_the_law() -> Vec<String> {
    let key = |prefix: &str, name: &str| format!("{prefix}-{}", name.replace(['.', '_'], "-"));
    let mut keys = Vec::new();
    for fact in law("facts.toml", "fact") {
        let name = said_in(&fact, "name");
        keys.push(key("fact", name));
        if said_in(&fact, "asked") == "client" {
            keys.push(key("ask", name));
        }
        for value in fact.get("values").and_then(toml::Value::as_array).into_iter().flatten() {
            keys.push(key(&key("value", name), value.as_str().unwrap()));
        }
    }
    for entitlement in law("entitlements.toml", "entitlement") {
        keys.push(key("right", said_in(&entitlement, "name")));
        keys.push(key("chapter", said_in(&entitlement, "chapter")));
    }
    keys
}

/// A gate is asked in the words of the domain: its lists and the law's are the same.
#[test]
fn the_law_knows_every_status_of_an_order_and_every_kind_of_change() {
    use domain::order::{OrderStatus, change::ChangeKind};
    let facts = law("facts.toml", "fact");
    let values = |name: &str| -> Vec<&str> {
        let fact = facts.iter().find(|fact| said_in(fact, "name") == name).unwrap();
        fact["values"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
    };
    let statuses: Vec<&str> = OrderStatus::ALL.iter().map(|status| status.code()).collect();
    assert_eq!(values("order_status"), statuses);
    let kinds: Vec<&str> = ChangeKind::ALL.iter().map(|kind| kind.code()).collect();
    assert_eq!(values("change_kind"), kinds);
}

fn said_in<'e>(entry: &'e toml::Table, name: &str) -> &'e str {
    entry[name].as_str().unwrap()
}

/// Why a message presses: the codes of `triage::Pressing`, as the stories of sorting hold.
const PRESSING: &[&str] = &["safety", "not_yet_sent", "deadline", "legal", "press"];
/// Why no draft came: the codes of `app::drafting::WHYS`, as the stories of sorting hold.
const DRAFTING: &[&str] = &["away", "refused", "unreadable", "empty", "late"];

/// The word lists of the domain and of the law as keys: prefix and code.
fn word_lists() -> BTreeSet<String> {
    use domain::case::Refusal;
    use domain::exchange as x;
    use domain::hours::HoursError;
    use domain::order as o;
    use domain::promise::{DeadlineState, PauseReason, PromiseError};
    use domain::returns as r;
    use domain::routing::{RoutingReason, TurnReason};
    use domain::vocabulary as v;
    fn list<T: Copy>(prefix: &str, all: &[T], code: impl Fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|word| format!("{prefix}-{}", code(*word).replace('_', "-"))).collect()
    }
    [
        list("topic", v::Topic::ALL, v::Topic::code),
        list("channel", v::Channel::ALL, v::Channel::code),
        list("state", v::StateName::ALL, v::StateName::code),
        list("action", v::Action::ALL, v::Action::code),
        list("turn", v::Turn::ALL, v::Turn::code),
        list("priority", v::Priority::ALL, v::Priority::code),
        list("priority-reason", v::PriorityReason::ALL, v::PriorityReason::code),
        list("pressing", PRESSING, |code| code),
        list("drafting-why", DRAFTING, |code| code),
        list("late", v::LateReason::ALL, v::LateReason::code),
        list("outcome", v::Outcome::ALL, v::Outcome::code),
        list("resolution", v::Resolution::ALL, v::Resolution::code),
        list("role", v::Role::ALL, v::Role::code),
        list("promise", v::PromiseKind::ALL, v::PromiseKind::code),
        list("slot", v::PhotoSlot::ALL, v::PhotoSlot::code),
        list("refusal", Refusal::ALL, Refusal::code),
        list("refusal", domain::revision::Refusal::ALL, domain::revision::Refusal::code),
        list("refusal", domain::chat::Refusal::ALL, domain::chat::Refusal::code),
        list("refusal", domain::call::Refusal::ALL, domain::call::Refusal::code),
        list("refusal", o::change::Refusal::ALL, o::change::Refusal::code),
        list("refusal", r::refund::Refusal::ALL, r::refund::Refusal::code),
        // Nobody splits a return off by hand.
        list("refusal", r::Refusal::ALL, r::Refusal::code)
            .into_iter()
            .filter(|key| key != "refusal-return-nothing-to-split")
            .collect(),
        list("order-status", o::OrderStatus::ALL, o::OrderStatus::code),
        list("payment", o::PaymentMethod::ALL, o::PaymentMethod::code),
        list("change-kind", o::change::ChangeKind::ALL, o::change::ChangeKind::code),
        list("change-state", o::change::ChangeState::ALL, o::change::ChangeState::code),
        list("change-gift", &["is", "discreet", "receipt"], |code| code),
        list("return-status", r::Shown::ALL, r::Shown::code),
        list("return-next", r::Shown::ALL, r::Shown::code),
        list("return-way", r::WayBack::ALL, r::WayBack::code),
        list("return-wish", r::Wish::ALL, r::Wish::code),
        r::Reason::ALL
            .iter()
            .filter(|reason| reason.can_be_chosen())
            .map(|reason| format!("return-reason-{}", reason.code().replace('_', "-")))
            .collect(),
        list("return-part", r::Part::ALL, r::Part::code),
        list("part", r::Part::ALL, r::Part::code),
        list("part-state", r::PartState::ALL, r::PartState::code),
        list("finding", r::Finding::ALL, r::Finding::code),
        list("ground", r::Ground::ALL, r::Ground::code),
        list("condition-stage", r::Stage::ALL, r::Stage::code),
        list("exchange-state", x::ExchangeState::ALL, x::ExchangeState::code),
        list("refusal", x::Refusal::ALL, x::Refusal::code),
        list("refund-state", r::refund::RefundState::ALL, r::refund::RefundState::code),
        list("call-state", domain::call::CallState::ALL, domain::call::CallState::code),
        list("call-reason", domain::call::CallReason::ALL, domain::call::CallReason::code),
        list("call-result", domain::call::CallResult::ALL, domain::call::CallResult::code),
        list("routing", RoutingReason::CODES, |code| code),
        list("routing", TurnReason::CODES, |code| code),
        list("pause", PauseReason::ALL, PauseReason::code),
        list("deadline", DeadlineState::ALL, DeadlineState::code),
        list("hours", HoursError::CODES, |code| code),
        list("promises", PromiseError::CODES, |code| code),
        LOCALES.iter().map(|l| format!("language-{}", l.tag.to_lowercase())).collect(),
        words_of_the_law(),
    ]
    .concat()
    .into_iter()
    .collect()
}

#[test]
fn every_locale_file_can_be_read() {
    let problems = locale_folders().iter().flat_map(|tag| unreadable(tag)).collect();
    none_of(problems, "these places in the locale files cannot be read:");
}

#[test]
fn every_locale_folder_is_one_of_the_nine() {
    let known: Vec<_> = LOCALES.iter().map(|l| l.tag.to_owned()).collect();
    let problems = locale_folders().into_iter().filter(|tag| !known.contains(tag)).collect();
    none_of(problems, "these folders are no language of ours:");
}

#[test]
fn no_key_is_said_twice() {
    let mut problems = Vec::new();
    for tag in locale_folders() {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for s in sentences(&tag) {
            if let Some(first) = seen.insert(s.key.clone(), s.file.clone()) {
                problems.push(format!("{}: {} (first in {first})", s.file, s.key));
            }
        }
    }
    none_of(problems, "these keys are said twice:");
}

#[test]
fn keys_are_small_words_joined_by_hyphens() {
    let fits = |key: &str| {
        key.starts_with(|c: char| c.is_ascii_lowercase())
            && !key.ends_with('-')
            && !key.contains("--")
            && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let problems = sentences("en").into_iter().filter(|s| !fits(&s.key)).map(|s| s.key).collect();
    none_of(problems, "these keys are not kebab-case:");
}

#[test]
fn every_complete_language_says_everything_that_english_says() {
    let english = by_key("en");
    let mut problems = Vec::new();
    for locale in LOCALES.iter().filter(|l| l.complete && l.tag != "en") {
        let other = by_key(locale.tag);
        for (key, s) in &english {
            if !other.contains_key(key) {
                problems.push(format!("{}: {key} ({})", locale.tag, s.file));
            }
        }
    }
    none_of(problems, "these sentences are not translated:");
}

#[test]
fn no_language_says_what_english_does_not() {
    let english = by_key("en");
    let mut problems = Vec::new();
    for tag in locale_folders() {
        for s in sentences(&tag) {
            if !english.contains_key(&s.key) {
                problems.push(format!("{}: {}", s.file, s.key));
            }
        }
    }
    none_of(problems, "these sentences have no English:");
}

#[test]
fn a_translation_asks_for_the_same_arguments() {
    let english = by_key("en");
    let mut problems = Vec::new();
    for tag in locale_folders() {
        for s in sentences(&tag) {
            if let Some(original) = english.get(&s.key)
                && original.arguments != s.arguments
            {
                problems.push(format!(
                    "{}: {} asks for {:?}, English for {:?}",
                    s.file, s.key, s.arguments, original.arguments
                ));
            }
        }
    }
    none_of(problems, "these translations ask for other arguments:");
}

#[test]
fn an_arabic_count_has_all_six_forms_and_a_french_or_english_one_has_two() {
    let mut problems = Vec::new();
    let wanted = |tag: &str| -> &[&str] {
        match tag {
            "ar" => &["few", "many", "one", "other", "two", "zero"],
            _ => &["one", "other"],
        }
    };
    for tag in ["en", "fr", "ar"] {
        for s in sentences(tag) {
            for forms in &s.plurals {
                if wanted(tag).iter().any(|form| !forms.contains(*form)) {
                    problems.push(format!("{}: {} has only {forms:?}", s.file, s.key));
                }
            }
        }
    }
    none_of(problems, "these counts lack forms:");
}

#[test]
fn numbered_lines_count_up_from_one_without_a_gap() {
    // Pages read them until one is not there; what follows a gap is never shown.
    let mut problems = Vec::new();
    for tag in locale_folders() {
        let said = by_key(&tag);
        for (key, s) in &said {
            if let Some((stem, number)) = key.rsplit_once('-')
                && let Ok(number) = number.parse::<u32>()
                && number > 1
                && !said.contains_key(&format!("{stem}-{}", number - 1))
            {
                problems.push(format!("{}: {key} has nothing before it", s.file));
            }
        }
    }
    none_of(problems, "these lines are never reached:");
}

#[test]
fn every_word_of_the_domain_and_of_the_law_has_its_sentence() {
    let english = by_key("en");
    let problems = word_lists().into_iter().filter(|key| !english.contains_key(key)).collect();
    none_of(problems, "these words of the domain or of the law cannot be said:");
}

#[test]
fn every_key_that_is_used_exists_and_is_told_what_it_asks_for() {
    let english = by_key("en");
    let mut problems = Vec::new();
    for source in sources() {
        for call in source.calls() {
            let place = format!("{}:{}: {}", source.path, call.line, call.key);
            match english.get(&call.key) {
                None if call.is_a_question => {}
                None => problems.push(place),
                Some(sentence) => {
                    if let Some(told) = &call.told
                        && *told != sentence.arguments
                    {
                        problems.push(format!(
                            "{place} is told {told:?} and asks for {:?}",
                            sentence.arguments
                        ));
                    }
                }
            }
        }
    }
    none_of(problems, "these calls cannot be answered:");
}

#[test]
fn every_key_that_exists_is_used() {
    let lists = word_lists();
    let prefixes = dynamic_prefixes();
    let mut literals: BTreeSet<String> = BTreeSet::new();
    for source in sources().iter().filter(|source| !source.is_a_test) {
        literals.extend(source.literals());
    }
    let used = |key: &str| {
        lists.contains(key)
            || literals.contains(key)
            || prefixes.iter().any(|prefix| key.starts_with(prefix.as_str()))
    };
    let problems = sentences("en")
        .into_iter()
        .filter(|s| !used(&s.key))
        .map(|s| format!("{}: {}", s.file, s.key))
        .collect();
    none_of(problems, "nobody says these sentences:");
}

#[test]
fn every_declared_prefix_is_still_needed() {
    let english = by_key("en");
    let problems = dynamic_prefixes()
        .into_iter()
        .filter(|prefix| !english.keys().any(|key| key.starts_with(prefix.as_str())))
        .collect();
    none_of(problems, "no key begins with these prefixes of locales/dynamic-prefixes.txt:");
}

#[test]
fn the_scanner_finds_calls_their_arguments_and_their_lines() {
    let source = Source::of(
        "x.html",
        "<p>{{ w.t(\"case-title\") }}\n{{ w.ta(\n \"case-due\", &[(\"date\", w.date(d).into()),\n \
         (\"n\", f(&[(\"no\", 1)]).into())]) }} {% if w.has(\"case-note\") %} set(\"not-ours\")\
         {{ w.ta(\"case-own\", args) }}",
    );
    let found: Vec<_> = source
        .calls()
        .into_iter()
        .map(|c| (c.key, c.line, c.told.map(|t| t.into_iter().collect::<Vec<_>>().join("+"))))
        .collect();
    let some = |told: &str| Some(told.to_owned());
    assert_eq!(
        found,
        [
            ("case-title".to_owned(), 1, some("")),
            ("case-due".to_owned(), 2, some("date+n")),
            ("case-note".to_owned(), 4, None),
            ("case-own".to_owned(), 4, None),
        ]
    );
}
