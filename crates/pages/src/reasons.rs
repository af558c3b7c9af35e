//! Codes in a sentence. Why a case came to a team and a person: routing keeps its
//! reasons as codes with a fact each (a region, a topic, a language, a family or
//! a number). And why something was refused: each code of a refusal, of a wrong
//! field and of a file has its sentence, which says what can be done next.

use words::Words;

/// Why a case came to a team or a person: a code of `domain::routing` and its
/// fact, as the timeline keeps them. `of_house` gives the name of a region or a
/// product family by its code.
pub fn routing_reason(
    w: &Words,
    code: &str,
    fact: &str,
    of_house: &dyn Fn(&str) -> String,
) -> String {
    let key = format!("routing-{}", code.replace('_', "-"));
    if fact.is_empty() {
        return w.t(&key);
    }
    if let Ok(count) = fact.parse::<i64>() {
        return w.ta(&key, &[("count", count.into())]);
    }
    let fact = if code.ends_with("_topic") {
        w.t(&format!("topic-{}", fact.replace('_', "-")))
    } else if code.ends_with("_language") {
        w.t(&format!("language-{}", fact.to_lowercase()))
    } else {
        of_house(fact)
    };
    w.ta(&key, &[("fact", fact.into())])
}

/// What a refusal says, by its code; nothing for a code that is none.
pub fn refusal(w: &Words, code: &str) -> Option<String> {
    Some(match code {
        "no_senior" => w.t("desk-escalate-nobody"),
        "last_administrator" => w.t("settings-person-last"),
        "sign_in_wrong" => w.t("desk-sign-in-wrong"),
        "factor_wrong" => w.t("desk-factor-wrong"),
        "too_many_files" => w.t("desk-file-too-many"),
        _ => return own(w, code),
    })
}

/// What is said of a wrong field, by its code; `label` is what the field is called.
pub fn wrong_field(w: &Words, code: &str, label: &str) -> Option<String> {
    let say = |key: &str| w.ta(key, &[("field", label.into())]);
    Some(match code {
        "missing" => say("desk-field-empty"),
        "too_long" => say("desk-field-long"),
        "not_an_email" | "email" => say("desk-field-email"),
        "taken" => say("desk-field-taken"),
        "same_case" => w.t("desk-number-same"),
        _ => return own(w, code),
    })
}

/// What is said of a file that is not taken, by its code.
pub fn wrong_file(w: &Words, code: &str) -> Option<String> {
    Some(w.t(match code {
        "empty" => "desk-file-empty",
        "too_large" => "desk-file-large",
        "heic" => "desk-file-heic",
        "refused" => "desk-file-refused",
        "wrong_kind" => "desk-file-kind",
        "damaged" => "desk-file-damaged",
        "too_many_pixels" => "desk-file-pixels",
        "pdf_encrypted" => "desk-file-locked",
        "pdf_active" | "pdf_too_complex" => "desk-file-active",
        _ => return None,
    }))
}

fn own(w: &Words, code: &str) -> Option<String> {
    let key = format!("refusal-{}", code.replace('_', "-"));
    w.has(&key).then(|| w.t(&key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Topic;
    use domain::routing::{RoutingReason, TurnReason};

    #[test]
    fn every_reason_of_routing_can_be_said_with_its_fact() {
        let reason = |tag: &str, stored: (String, String)| {
            let of_house = |code: &str| match code {
                "FR" => "France".to_owned(),
                other => other.to_owned(),
            };
            routing_reason(words::words(tag), &stored.0, &stored.1, &of_house)
        };
        let check = |stored, expect: &str| assert_eq!(reason("en", stored), expect);
        check(
            RoutingReason::RegionOfPurchaseSite { region: "FR".into() }.stored(),
            "Bought on the site of France",
        );
        check(
            RoutingReason::TakesTopic { topic: Topic::Return }.stored(),
            "The team takes this topic: Return a piece",
        );
        check(
            RoutingReason::SpeaksLanguage { language: "zh-Hans".into() }.stored(),
            "The team answers in this language: Simplified Chinese",
        );
        check(TurnReason::PassedOverAway { people: 2 }.stored(), "2 qualified people are away");
        for code in RoutingReason::CODES.iter().chain(TurnReason::CODES) {
            let key = format!("routing-{}", code.replace('_', "-"));
            assert!(words::words("en").has(&key), "{key}");
        }
    }
}
