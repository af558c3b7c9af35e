//! What happened in a case, in a sentence for the house's own people, in the
//! reader's language. Facts come from the timeline's entries, names from whoever
//! calls; the client reads other sentences, those of `portal::case`. Messages
//! and notes show their own words, so theirs here are only headings.

use domain::entry::{AssignedHow, ByWhom, ClientEntry, Entry, StaffEntry};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use words::{Arg, Words};

/// What an entry refers to by number or code, as the reader knows it.
pub struct Names<'a> {
    /// The person it names: the senior, or to whom it was assigned.
    pub person: &'a str,
    /// The team it names.
    pub team: &'a str,
    /// The name of a region or a product family of the house, by its code.
    pub of_house: &'a dyn Fn(&str) -> String,
    /// The clock that the reader's times are read on.
    pub zone: &'a TimeZone,
}

/// The sentence of an entry.
pub fn sentence(w: &Words, entry: &Entry, names: &Names<'_>) -> String {
    match entry {
        Entry::Client(entry) => shared(w, entry, names),
        Entry::Staff(entry) => internal(w, entry, names),
    }
}

/// A word of one of the domain's lists.
fn word(w: &Words, list: &str, code: &str) -> String {
    w.t(&format!("{list}-{}", code.replace('_', "-")))
}

fn moment(w: &Words, at: Timestamp, names: &Names<'_>) -> Arg {
    w.moment(&at.to_zoned(names.zone.clone())).into()
}

fn shared(w: &Words, entry: &ClientEntry, names: &Names<'_>) -> String {
    let with_number = |key: &str, number: &str| w.ta(key, &[("number", number.into())]);
    match entry {
        ClientEntry::Opened { topic, wished } => {
            let topic = word(w, "topic", topic.code()).into();
            match wished {
                None => w.ta("entry-opened", &[("topic", topic)]),
                Some(wish) => {
                    let wish = word(w, "outcome", wish.code()).into();
                    w.ta("entry-opened-wish", &[("topic", topic), ("wish", wish)])
                }
            }
        }
        ClientEntry::ClientMessage { .. } => w.t("entry-client-message"),
        ClientEntry::HouseMessage { .. } => w.t("entry-house-message"),
        ClientEntry::FileAdded { slot, .. } => {
            w.ta("entry-file-added", &[("slot", word(w, "slot", slot.code()).into())])
        }
        ClientEntry::StateChanged { from, to } => w.ta(
            "entry-state-changed",
            &[
                ("from", word(w, "state", from.code()).into()),
                ("to", word(w, "state", to.code()).into()),
            ],
        ),
        ClientEntry::Promised { promise, due } => w.ta(
            "entry-promised",
            &[
                ("promise", word(w, "promise", promise.code()).into()),
                ("moment", moment(w, *due, names)),
            ],
        ),
        ClientEntry::Escalated { by, .. } => {
            let person = [("person", names.person.into())];
            match by {
                ByWhom::Client => w.ta("entry-escalated-client", &person),
                ByWhom::Staff => w.ta("entry-escalated-staff", &person),
                ByWhom::House => w.ta("entry-escalated-house", &person),
            }
        }
        ClientEntry::Deescalated {} => w.t("entry-deescalated"),
        ClientEntry::Resolved { resolution, reopen_until } => w.ta(
            "entry-resolved",
            &[
                ("resolution", word(w, "resolution", resolution.code()).into()),
                ("moment", moment(w, *reopen_until, names)),
            ],
        ),
        ClientEntry::Reopened { by } => match by {
            ByWhom::Client => w.t("entry-reopened-client"),
            ByWhom::Staff => w.t("entry-reopened-staff"),
            ByWhom::House => w.t("entry-reopened-house"),
        },
        ClientEntry::Withdrawn {} => w.t("entry-withdrawn"),
        ClientEntry::Closed {} => w.t("entry-closed"),
        ClientEntry::Reminded {} => w.t("entry-reminded"),
        ClientEntry::MergedInto { number } => with_number("entry-merged-into", number),
        ClientEntry::MergeUndone { number } => with_number("entry-merge-undone", number),
        ClientEntry::FollowUp { number } => with_number("entry-follow-up", number),
        ClientEntry::Follows { number } => with_number("entry-follows", number),
        ClientEntry::ConsentGiven { text } => {
            w.ta("entry-consent-given", &[("text", text.as_str().into())])
        }
        ClientEntry::ConsentWithdrawn { text } => {
            w.ta("entry-consent-withdrawn", &[("text", text.as_str().into())])
        }
        ClientEntry::OpenedForClient { channel } => {
            let channel = word(w, "channel", channel.code());
            w.ta("entry-opened-for-client", &[("channel", channel.into())])
        }
    }
}

fn internal(w: &Words, entry: &StaffEntry, names: &Names<'_>) -> String {
    let with = |key: &str, name: &str, fact: &str| w.ta(key, &[(name, fact.into())]);
    match entry {
        StaffEntry::Note { .. } => w.t("entry-note"),
        StaffEntry::Routed { .. } => with("entry-routed", "team", names.team),
        StaffEntry::Assigned { to: None, .. } => w.t("entry-unassigned"),
        StaffEntry::Assigned { how, .. } => match how {
            AssignedHow::Taken => with("entry-assigned-taken", "person", names.person),
            AssignedHow::ByHand => with("entry-assigned-by-hand", "person", names.person),
            AssignedHow::InTurn => with("entry-assigned-in-turn", "person", names.person),
        },
        StaffEntry::Prioritised { priority, reason } => w.ta(
            "entry-prioritised",
            &[
                ("priority", word(w, "priority", priority.code()).into()),
                ("reason", word(w, "priority-reason", reason.code()).into()),
            ],
        ),
        StaffEntry::Snoozed { until } => {
            w.ta("entry-snoozed", &[("moment", moment(w, *until, names))])
        }
        StaffEntry::Woke {} => w.t("entry-woke"),
        StaffEntry::AskedHouse { whom } => with("entry-asked-house", "whom", whom),
        StaffEntry::HouseAnswered { whom } => with("entry-house-answered", "whom", whom),
        StaffEntry::Tagged { tag } => with("entry-tagged", "tag", tag),
        StaffEntry::Untagged { tag } => with("entry-untagged", "tag", tag),
        StaffEntry::Linked { number } => with("entry-linked", "number", number),
        StaffEntry::Unlinked { number } => with("entry-unlinked", "number", number),
        StaffEntry::MergedFrom { number } => with("entry-merged-from", "number", number),
        StaffEntry::UnmergedFrom { number } => with("entry-unmerged-from", "number", number),
        StaffEntry::SplitOff { number } => with("entry-split-off", "number", number),
        StaffEntry::SplitFrom { number } => with("entry-split-from", "number", number),
        StaffEntry::CallLogged { .. } => w.t("entry-call-logged"),
        StaffEntry::HandedOver { .. } => w.t("entry-handed-over"),
        StaffEntry::Wished { by: Some(day) } => {
            w.ta("entry-wished", &[("date", w.date_weekday(*day).into())])
        }
        StaffEntry::Wished { by: None } => w.t("entry-wished-nothing"),
    }
}

/// Why a case came to a team or a person: a code of `domain::routing` and its
/// fact, as the timeline keeps them.
pub fn routing_reason(w: &Words, code: &str, fact: &str, names: &Names<'_>) -> String {
    let key = format!("routing-{}", code.replace('_', "-"));
    if fact.is_empty() {
        return w.t(&key);
    }
    if let Ok(count) = fact.parse::<i64>() {
        return w.ta(&key, &[("count", count.into())]);
    }
    let fact = if code.ends_with("_topic") {
        word(w, "topic", fact)
    } else if code.ends_with("_language") {
        word(w, "language", &fact.to_lowercase())
    } else {
        (names.of_house)(fact)
    };
    w.ta(&key, &[("fact", fact.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::routing::{RoutingReason, TurnReason};
    use domain::{Outcome, Priority, PriorityReason, StateName, Topic};

    fn with_names<T>(test: impl FnOnce(&Names<'_>) -> T) -> T {
        let zone = TimeZone::get("Europe/Paris").unwrap();
        let of_house =
            |code: &str| if code == "FR" { "France".to_owned() } else { code.to_owned() };
        test(&Names { person: "Marta Olsen", team: "Paris", of_house: &of_house, zone: &zone })
    }

    fn check(tag: &str, entry: impl Into<Entry>, expect: &str) {
        let entry = entry.into();
        with_names(|names| assert_eq!(sentence(words::words(tag), &entry, names), expect));
    }

    #[test]
    fn an_entry_is_said_in_the_readers_language() {
        let until: Timestamp = "2026-11-20T14:40:00Z".parse().unwrap();
        let opened = ClientEntry::Opened { topic: Topic::Repair, wished: Some(Outcome::Refund) };
        check("en", opened, "Case opened: Repair or assessment. Wish: Refund");
        check("fr", StaffEntry::Woke {}, "De retour sur le bureau");
        check(
            "en",
            StaffEntry::Snoozed { until },
            "Put aside until Friday 20 November 2026, 15:40 (Paris time)",
        );
        check(
            "ar",
            StaffEntry::Assigned { to: Some(7), how: AssignedHow::InTurn },
            "إسناد بالدور إلى Marta Olsen",
        );
        check(
            "en",
            StaffEntry::Assigned { to: None, how: AssignedHow::Taken },
            "Assigned to nobody",
        );
        let reason = PriorityReason::ClientDeadline;
        check(
            "fr",
            StaffEntry::Prioritised { priority: Priority::High, reason },
            "Priorité\u{a0}: Haute. Le client a donné une date proche",
        );
        let changed = ClientEntry::StateChanged { from: StateName::New, to: StateName::Open };
        check("en", changed, "Open, before: New");
    }

    #[test]
    fn every_reason_of_routing_can_be_said_with_its_fact() {
        let reason = |tag: &str, stored: (String, String)| {
            with_names(|names| routing_reason(words::words(tag), &stored.0, &stored.1, names))
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
