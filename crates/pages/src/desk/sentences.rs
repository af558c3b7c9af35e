//! What happened in a case, said to a colleague in her own language. Entries
//! hold facts and references; the names those refer to come in [`Names`]. The
//! client's own sentences are the portal's business.

use std::collections::HashMap;

use domain::entry::{AssignedHow, ByWhom, ClientEntry, Entry, StaffEntry};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use words::Words;

use super::actions::list_key;
use crate::rights;

/// Who and which team an entry may refer to.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// People's names by row.
    pub people: HashMap<i64, String>,
    /// Teams' names by row.
    pub teams: HashMap<i64, String>,
    /// Sites' names by code.
    pub sites: HashMap<String, String>,
    /// Tags' names by code.
    pub tags: HashMap<String, String>,
}

/// Whose clock, and when it is read.
#[derive(Debug, Clone)]
pub struct Clock {
    /// The reader's zone.
    pub zone: TimeZone,
    /// Now, in that zone.
    pub now: Zoned,
}

impl Clock {
    /// A clock in `zone` that says `now`.
    pub fn new(zone: TimeZone, now: Timestamp) -> Self {
        Self { now: now.to_zoned(zone.clone()), zone }
    }

    /// An instant as a person near it says it.
    pub fn near(&self, w: &Words, at: Timestamp) -> String {
        w.moment_near(&at.to_zoned(self.zone.clone()), &self.now)
    }

    /// An instant in full, with weekday and zone.
    pub fn full(&self, w: &Words, at: Timestamp) -> String {
        w.moment(&at.to_zoned(self.zone.clone()))
    }

    /// The time of day of an instant.
    pub fn time(&self, w: &Words, at: Timestamp) -> String {
        w.time(at.to_zoned(self.zone.clone()).time())
    }

    /// The day of an instant.
    pub fn day(&self, w: &Words, at: Timestamp) -> String {
        w.date(at.to_zoned(self.zone.clone()).date())
    }
}

/// How long a call lasted: whole minutes, and none is shorter than one.
pub fn length(w: &Words, seconds: i64) -> String {
    w.span(((seconds + 30) / 60).max(1))
}

fn word(w: &Words, list: &str, code: &str) -> String {
    w.t(&list_key(list, code))
}

fn by(w: &Words, whom: ByWhom) -> String {
    match whom {
        ByWhom::Client => w.t("desk-by-client"),
        ByWhom::Staff => w.t("desk-by-staff"),
        ByWhom::House => w.t("desk-by-house"),
    }
}

fn name(w: &Words, names: &Names, id: i64) -> String {
    names.people.get(&id).cloned().unwrap_or_else(|| w.t("desk-somebody"))
}

/// The name of what an entry has by its code; free words, and what is no more, say themselves.
fn called(names: &HashMap<String, String>, code: &str) -> String {
    names.get(code).map_or_else(|| code.to_owned(), Clone::clone)
}

/// The sentence of an entry; `None` for words somebody wrote, which are shown
/// themselves.
pub fn sentence(w: &Words, clock: &Clock, names: &Names, entry: &Entry) -> Option<String> {
    match entry {
        Entry::Client(entry) => client_sentence(w, clock, names, entry),
        Entry::Staff(entry) => staff_sentence(w, clock, names, entry),
    }
}

fn client_sentence(w: &Words, clock: &Clock, names: &Names, entry: &ClientEntry) -> Option<String> {
    use ClientEntry as E;
    Some(match entry {
        E::ClientMessage { .. } | E::HouseMessage { .. } => return None,
        E::Opened { topic, .. } => {
            w.ta("desk-entry-opened", &[("topic", word(w, "topic", topic.code()).into())])
        }
        E::FileAdded { slot, .. } => {
            w.ta("desk-entry-file-added", &[("slot", word(w, "slot", slot.code()).into())])
        }
        E::StateChanged { from, to } => w.ta(
            "desk-entry-state-changed",
            &[
                ("from", word(w, "state", from.code()).into()),
                ("to", word(w, "state", to.code()).into()),
            ],
        ),
        E::Promised { promise, due } => w.ta(
            "desk-entry-promised",
            &[
                ("promise", word(w, "promise", promise.code()).into()),
                ("when", clock.near(w, *due).into()),
            ],
        ),
        E::Escalated { senior, by: whom } => w.ta(
            "desk-entry-escalated",
            &[("name", name(w, names, *senior).into()), ("by", by(w, *whom).into())],
        ),
        E::Deescalated {} => w.t("desk-entry-deescalated"),
        E::Resolved { resolution, reopen_until } => w.ta(
            "desk-entry-resolved",
            &[
                ("resolution", word(w, "resolution", resolution.code()).into()),
                ("when", clock.near(w, *reopen_until).into()),
            ],
        ),
        E::Reopened { by: whom } => w.ta("desk-entry-reopened", &[("by", by(w, *whom).into())]),
        E::ChatWith { person } => {
            w.ta("desk-entry-chat-with", &[("name", name(w, names, *person).into())])
        }
        E::ChatEnded { by: whom } => {
            let whom = match whom {
                ByWhom::Client => "client",
                ByWhom::Staff => "staff",
                ByWhom::House => "house",
            };
            w.ta("desk-entry-chat-ended", &[("by", whom.into())])
        }
        E::Called { direction, seconds, result } => {
            let mut args = vec![
                ("direction", direction.code().into()),
                ("result", word(w, "call-result", result.code()).into()),
            ];
            match seconds {
                Some(seconds) => {
                    args.push(("length", length(w, *seconds).into()));
                    w.ta("desk-entry-called-length", &args)
                }
                None => w.ta("desk-entry-called", &args),
            }
        }
        E::MissedCall { message: true } => w.t("desk-entry-missed-call-message"),
        E::MissedCall { message: false } => w.t("desk-entry-missed-call"),
        E::CallBackAsked { from, until } | E::CallBackMoved { from, until } => {
            let key = match entry {
                E::CallBackAsked { .. } => "desk-entry-call-back-asked",
                _ => "desk-entry-call-back-moved",
            };
            w.ta(
                key,
                &[("from", clock.near(w, *from).into()), ("until", clock.time(w, *until).into())],
            )
        }
        E::CallBackCancelled { by: whom } => {
            w.ta("desk-entry-call-back-cancelled", &[("by", by(w, *whom).into())])
        }
        E::ReturnStands { .. }
        | E::RefundStands { .. }
        | E::ChangeStands { .. }
        | E::ExchangeStands { .. }
        | E::WayChosen { .. } => {
            crate::orders::happened(w, entry, &|at| clock.near(w, at)).unwrap_or_default()
        }
        E::ExaminationStands { stands } => word(w, "examination", stands.code()),
        E::Withdrawn {} => w.t("desk-entry-withdrawn"),
        E::Closed {} => w.t("desk-entry-closed"),
        E::Reminded {} => w.t("desk-entry-reminded"),
        E::MergedInto { number } => {
            w.ta("desk-entry-merged-into", &[("number", number.as_str().into())])
        }
        E::MergeUndone { number } => {
            w.ta("desk-entry-merge-undone", &[("number", number.as_str().into())])
        }
        E::FollowUp { number } => {
            w.ta("desk-entry-follow-up", &[("number", number.as_str().into())])
        }
        E::Follows { number } => w.ta("desk-entry-follows", &[("number", number.as_str().into())]),
        E::ConsentGiven { text } => {
            w.ta("desk-entry-consent-given", &[("text", text.as_str().into())])
        }
        E::ConsentWithdrawn { text } => {
            w.ta("desk-entry-consent-withdrawn", &[("text", text.as_str().into())])
        }
        E::OpenedForClient { channel } => w.ta(
            "desk-entry-opened-for-client",
            &[("channel", word(w, "channel", channel.code()).into())],
        ),
    })
}

fn staff_sentence(w: &Words, clock: &Clock, names: &Names, entry: &StaffEntry) -> Option<String> {
    use StaffEntry as E;
    let number = |key: &str, number: &str| w.ta(key, &[("number", number.into())]);
    Some(match entry {
        E::Note { .. } => return None,
        E::Routed { team, .. } => {
            let team = names.teams.get(team).cloned().unwrap_or_else(|| w.t("desk-somebody"));
            w.ta("desk-entry-routed", &[("team", team.into())])
        }
        E::Assigned { to: None, how: AssignedHow::InTurn, .. } => w.t("desk-entry-turn-nobody"),
        E::Assigned { to: None, .. } => w.t("desk-entry-unassigned"),
        E::Assigned { to: Some(to), how, .. } => {
            let args = [("name", name(w, names, *to).into())];
            match how {
                AssignedHow::Taken => w.ta("desk-entry-assigned-taken", &args),
                AssignedHow::ByHand => w.ta("desk-entry-assigned-by-hand", &args),
                AssignedHow::InTurn => w.ta("desk-entry-assigned-in-turn", &args),
            }
        }
        E::Prioritised { priority, reason } => w.ta(
            "desk-entry-prioritised",
            &[
                ("priority", word(w, "priority", priority.code()).into()),
                ("reason", word(w, "priority-reason", reason.code()).into()),
            ],
        ),
        E::TopicSet { from, to } => w.ta(
            "desk-entry-topic-set",
            &[
                ("from", word(w, "topic", from.code()).into()),
                ("to", word(w, "topic", to.code()).into()),
            ],
        ),
        E::LateBecause { reason, due } => w.ta(
            "desk-entry-late-because",
            &[
                ("reason", word(w, "late", reason.code()).into()),
                ("when", clock.near(w, *due).into()),
            ],
        ),
        E::Snoozed { until } => {
            w.ta("desk-entry-snoozed", &[("when", clock.near(w, *until).into())])
        }
        E::Woke {} => w.t("desk-entry-woke"),
        E::AskedHouse { whom } => {
            w.ta("desk-entry-asked-house", &[("whom", called(&names.sites, whom).into())])
        }
        E::HouseAnswered { whom } => {
            w.ta("desk-entry-house-answered", &[("whom", called(&names.sites, whom).into())])
        }
        E::Tagged { tag } => w.ta("desk-entry-tagged", &[("tag", called(&names.tags, tag).into())]),
        E::Untagged { tag } => {
            w.ta("desk-entry-untagged", &[("tag", called(&names.tags, tag).into())])
        }
        E::Linked { number: n } => number("desk-entry-linked", n),
        E::Unlinked { number: n } => number("desk-entry-unlinked", n),
        E::MergedFrom { number: n } => number("desk-entry-merged-from", n),
        E::UnmergedFrom { number: n } => number("desk-entry-unmerged-from", n),
        E::SplitOff { number: n } => number("desk-entry-split-off", n),
        E::SplitFrom { number: n } => number("desk-entry-split-from", n),
        E::CallLogged { .. } => w.t("desk-entry-call-logged"),
        E::CallNoted { reason, .. } => w.ta(
            "desk-entry-call-noted",
            &[("reason", word(w, "call-reason", reason.code()).into())],
        ),
        E::CallTakenOut { .. } => w.t("desk-entry-call-taken-out"),
        E::CallBackMissed { until } => {
            w.ta("desk-entry-call-back-missed", &[("when", clock.near(w, *until).into())])
        }
        E::HandedOver { .. } => w.t("desk-entry-handed-over"),
        E::MailLaid { .. } => w.t("desk-entry-mail-laid"),
        E::FilesRefused { reasons, .. } => {
            w.ta("desk-entry-files-refused", &[("count", reasons.len().into())])
        }
        E::LetterReturned { permanent, reason, .. } => {
            let args = [("reason", word(w, "mail-return", reason).into())];
            let key = match permanent {
                true => "desk-entry-letter-returned",
                false => "desk-entry-letter-delayed",
            };
            w.ta(key, &args)
        }
        E::ParticipantAdded { .. } => w.t("desk-entry-participant-added"),
        E::FactNoted { fact, value } => {
            let label = rights::fact_label(w, fact);
            match value {
                Some(value) => w.ta(
                    "desk-entry-fact-noted",
                    &[("fact", label.into()), ("value", rights::noted(w, fact, value).into())],
                ),
                None => w.ta("desk-entry-fact-noted-words", &[("fact", label.into())]),
            }
        }
        E::FactForgotten { fact } => {
            w.ta("desk-entry-fact-forgotten", &[("fact", rights::fact_label(w, fact).into())])
        }
        E::RightTold { right, .. } => {
            w.ta("desk-entry-right-told", &[("right", rights::right_title(w, right).into())])
        }
        E::ChatGivenBack { person, away } => w.ta(
            "desk-entry-chat-given-back",
            &[
                ("name", name(w, names, *person).into()),
                ("away", if *away { "yes" } else { "no" }.into()),
            ],
        ),
        E::ChatInvited { person: Some(person), .. } => {
            w.ta("desk-entry-chat-invited", &[("name", name(w, names, *person).into())])
        }
        E::ChatInvited { site, .. } => {
            let site = site.as_deref().and_then(|code| names.sites.get(code));
            w.ta(
                "desk-entry-chat-invited",
                &[("name", site.map_or_else(|| w.t("desk-somebody"), Clone::clone).into())],
            )
        }
        E::Wished { by: Some(day) } => {
            w.ta("desk-entry-wished", &[("date", w.date_weekday(*day).into())])
        }
        E::Wished { by: None } => w.t("desk-entry-wished-none"),
    })
}

/// The sign drawn beside an entry.
pub fn sign(entry: &Entry) -> &'static str {
    match entry {
        Entry::Client(entry) => match entry {
            ClientEntry::FileAdded { .. } => "clip",
            ClientEntry::Escalated { .. } | ClientEntry::Deescalated {} => "step",
            ClientEntry::Resolved { .. } | ClientEntry::Closed {} => "check",
            ClientEntry::Withdrawn {} => "cross",
            ClientEntry::Promised { .. } | ClientEntry::Reminded {} => "clock",
            ClientEntry::ConsentGiven { .. } | ClientEntry::ConsentWithdrawn { .. } => "lock",
            ClientEntry::OpenedForClient { .. }
            | ClientEntry::Called { .. }
            | ClientEntry::MissedCall { .. }
            | ClientEntry::CallBackAsked { .. }
            | ClientEntry::CallBackMoved { .. }
            | ClientEntry::CallBackCancelled { .. } => "phone",
            ClientEntry::ReturnStands { .. }
            | ClientEntry::ChangeStands { .. }
            | ClientEntry::ExchangeStands { .. }
            | ClientEntry::WayChosen { .. } => "bag",
            ClientEntry::RefundStands { .. } => "card",
            ClientEntry::ExaminationStands { .. } => "eye",
            ClientEntry::ChatWith { .. } | ClientEntry::ChatEnded { .. } => "chat",
            ClientEntry::MergedInto { .. }
            | ClientEntry::MergeUndone { .. }
            | ClientEntry::FollowUp { .. }
            | ClientEntry::Follows { .. } => "link",
            _ => "dash",
        },
        Entry::Staff(entry) => match entry {
            StaffEntry::Routed { .. } => "inbox",
            StaffEntry::Assigned { .. } | StaffEntry::HandedOver { .. } => "user",
            StaffEntry::Prioritised { .. } => "flag",
            StaffEntry::TopicSet { .. } => "card",
            StaffEntry::Snoozed { .. }
            | StaffEntry::Woke {}
            | StaffEntry::LateBecause { .. }
            | StaffEntry::Wished { .. } => "clock",
            StaffEntry::MailLaid { .. } | StaffEntry::LetterReturned { .. } => "mail",
            StaffEntry::FilesRefused { .. } => "clip",
            StaffEntry::ParticipantAdded { .. } => "user",
            StaffEntry::AskedHouse { .. } | StaffEntry::HouseAnswered { .. } => "shop",
            StaffEntry::CallLogged { .. }
            | StaffEntry::CallNoted { .. }
            | StaffEntry::CallTakenOut { .. }
            | StaffEntry::CallBackMissed { .. } => "phone",
            StaffEntry::ChatGivenBack { .. } | StaffEntry::ChatInvited { .. } => "chat",
            StaffEntry::Note { .. }
            | StaffEntry::FactNoted { .. }
            | StaffEntry::FactForgotten { .. }
            | StaffEntry::RightTold { .. } => "note",
            StaffEntry::Tagged { .. } | StaffEntry::Untagged { .. } => "card",
            _ => "link",
        },
    }
}

/// The sign of a channel.
pub fn channel_sign(channel: domain::Channel) -> &'static str {
    match channel {
        domain::Channel::Chat => "chat",
        domain::Channel::WebForm => "globe",
        domain::Channel::Email => "mail",
        domain::Channel::Phone => "phone",
        domain::Channel::Boutique => "shop",
    }
}
