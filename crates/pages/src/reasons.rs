//! Why a case came to a team and a person, in a sentence. Routing keeps its
//! reasons as codes with a fact each (a region, a topic, a language, a family or
//! a number); here they become words for whoever asks.

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
