//! The timeline's entries. Two closed lists, by audience: what the client sees
//! too, and what only staff see. The list an entry is on *is* its audience;
//! there is no flag to forget. Entries hold facts and references, never names,
//! addresses or message texts: those live in rows that can be erased without
//! breaking the timeline, the feed or the audit chain.

use crate::call::{CallReason, CallResult, Direction};
use crate::exchange::ExchangeState;
use crate::money::Money;
use crate::order::change::{ChangeKind, ChangeState};
use crate::returns::refund::RefundState;
use crate::returns::{Shown, WayBack};
use crate::vocabulary::{
    Channel, ExaminationStands, LateReason, Outcome, PhotoSlot, Priority, PriorityReason,
    PromiseKind, Resolution, StateName, Topic,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// On which side somebody stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ByWhom {
    /// The client.
    Client,
    /// Somebody of the house.
    Staff,
    /// Time, or a rule.
    House,
}

/// What the client and staff see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ClientEntry {
    /// The case was opened.
    Opened {
        /// What about.
        topic: Topic,
        /// What was wished, where it was a word of the list.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wished: Option<Outcome>,
    },
    /// The client wrote. `text` is the row that holds the words.
    ClientMessage {
        /// Row of the words.
        text: i64,
        /// Row of the e-mail they came in, whole as it was received.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mail: Option<i64>,
    },
    /// The house wrote.
    HouseMessage {
        /// Row of the words.
        text: i64,
    },
    /// A file was added.
    FileAdded {
        /// Row of the file.
        file: i64,
        /// What it shows.
        slot: PhotoSlot,
        /// SHA-256 of the bytes as received, in hex.
        sha256: String,
    },
    /// The state changed.
    StateChanged {
        /// Before.
        from: StateName,
        /// After.
        to: StateName,
    },
    /// An answer was promised.
    Promised {
        /// Which promise.
        promise: PromiseKind,
        /// Until when.
        due: Timestamp,
    },
    /// A senior took the lead.
    Escalated {
        /// Who leads now.
        senior: i64,
        /// Who asked.
        by: ByWhom,
    },
    /// The senior handed it back, with the client's yes.
    Deescalated {},
    /// The house says it is done.
    Resolved {
        /// How.
        resolution: Resolution,
        /// Until when a word reopens it.
        reopen_until: Timestamp,
    },
    /// It was not done.
    Reopened {
        /// Who said so.
        by: ByWhom,
    },
    /// The client withdrew.
    Withdrawn {},
    /// Closed for good.
    Closed {},
    /// The client was reminded that we wait for a word.
    Reminded {},
    /// This case goes on in another.
    MergedInto {
        /// The other one's number.
        number: String,
    },
    /// ... and no longer does.
    MergeUndone {
        /// The other one's number.
        number: String,
    },
    /// A follow-up was opened.
    FollowUp {
        /// Its number.
        number: String,
    },
    /// This case follows another.
    Follows {
        /// The other one's number.
        number: String,
    },
    /// The client agreed to something.
    ConsentGiven {
        /// To what, by its text's code and version.
        text: String,
    },
    /// The client took an agreement back.
    ConsentWithdrawn {
        /// Of what.
        text: String,
    },
    /// Somebody of the house answers the conversation from now on.
    ChatWith {
        /// Who.
        person: i64,
    },
    /// The conversation is over; the case goes on.
    ChatEnded {
        /// Who ended it.
        by: ByWhom,
    },
    /// House and client spoke by telephone, or one of them tried to.
    Called {
        /// Who called whom.
        direction: Direction,
        /// For how long, in seconds; none where they did not speak or nobody counted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seconds: Option<i64>,
        /// What came of it.
        result: CallResult,
    },
    /// The client called and nobody picked up.
    MissedCall {
        /// Whether she left a message.
        message: bool,
    },
    /// The client asked to be called back.
    CallBackAsked {
        /// From when on.
        from: Timestamp,
        /// By when.
        until: Timestamp,
    },
    /// ... at another time.
    CallBackMoved {
        /// From when on.
        from: Timestamp,
        /// By when.
        until: Timestamp,
    },
    /// ... and no longer wishes it.
    CallBackCancelled {
        /// Who took it back.
        by: ByWhom,
    },
    /// A piece that comes back stands elsewhere.
    ReturnStands {
        /// What the shop calls the piece.
        piece: String,
        /// Where it stands.
        status: Shown,
    },
    /// Money that is given back stands elsewhere.
    RefundStands {
        /// How much.
        amount: Money,
        /// Where it stands.
        state: RefundState,
    },
    /// A change of an order stands elsewhere.
    ChangeStands {
        /// What is changed.
        change: ChangeKind,
        /// Where it stands.
        state: ChangeState,
        /// By when the shop was asked to answer.
        until: Timestamp,
    },
    /// The other piece of an exchange stands elsewhere.
    ExchangeStands {
        /// What the shop calls the other piece.
        piece: String,
        /// Where it stands.
        state: ExchangeState,
        /// Until when it is held.
        until: Option<Timestamp>,
    },
    /// How a return comes back was chosen, or chosen anew.
    WayChosen {
        /// How.
        way: WayBack,
    },
    /// The examination of her piece stands elsewhere. What a verdict says stands with the verdict.
    ExaminationStands {
        /// Where it stands.
        stands: ExaminationStands,
    },
    /// Opened on the client's behalf after a call or a visit.
    OpenedForClient {
        /// By which way.
        channel: Channel,
    },
}

/// What only staff see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StaffEntry {
    /// A note.
    Note {
        /// Row of the words.
        text: i64,
    },
    /// Why it came to this team.
    Routed {
        /// The team.
        team: i64,
        /// The reasons, by code, each with its fact.
        reasons: Vec<(String, String)>,
    },
    /// Given to a person, or to nobody.
    Assigned {
        /// To whom.
        to: Option<i64>,
        /// By hand, or in turn.
        how: AssignedHow,
        /// Why in turn to this person, or to nobody; by code, each with its fact.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        reasons: Vec<(String, String)>,
    },
    /// The priority was set.
    Prioritised {
        /// To what.
        priority: Priority,
        /// Why.
        reason: PriorityReason,
    },
    /// Somebody said what it is about: it had been taken for something else.
    TopicSet {
        /// What it was taken for.
        from: Topic,
        /// What it is.
        to: Topic,
    },
    /// Why the house's turn is past its deadline.
    LateBecause {
        /// Why.
        reason: LateReason,
        /// The deadline.
        due: Timestamp,
    },
    /// Put aside.
    Snoozed {
        /// Until when.
        until: Timestamp,
    },
    /// Back on the desk.
    Woke {},
    /// Another part of the house was asked.
    AskedHouse {
        /// Which.
        whom: String,
    },
    /// It answered.
    HouseAnswered {
        /// Which.
        whom: String,
    },
    /// A tag was put on.
    Tagged {
        /// The tag.
        tag: String,
    },
    /// A tag was taken off.
    Untagged {
        /// The tag.
        tag: String,
    },
    /// Linked to another case.
    Linked {
        /// The other one's number.
        number: String,
    },
    /// The link was taken away.
    Unlinked {
        /// The other one's number.
        number: String,
    },
    /// Another case was taken in.
    MergedFrom {
        /// The other one's number.
        number: String,
    },
    /// ... and given back.
    UnmergedFrom {
        /// The other one's number.
        number: String,
    },
    /// A follow-up was split off.
    SplitOff {
        /// Its number.
        number: String,
    },
    /// It was split off another case.
    SplitFrom {
        /// The other one's number.
        number: String,
    },
    /// A conversation went back to those who wait.
    ChatGivenBack {
        /// Who had it.
        person: i64,
        /// Because her desk was away; otherwise by hand.
        away: bool,
    },
    /// A colleague or a boutique was asked to join a conversation.
    ChatInvited {
        /// The colleague.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<i64>,
        /// The boutique.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        site: Option<String>,
    },
    /// A call or visit: why, and what came of it.
    CallLogged {
        /// Row of the reason and result.
        text: i64,
    },
    /// What staff keep of a call: why it was, and a note.
    CallNoted {
        /// Why.
        reason: CallReason,
        /// Row of the note, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<i64>,
    },
    /// A call that stood here was about something else.
    CallTakenOut {
        /// Row of the call.
        call: i64,
    },
    /// Nobody called back in the time that was promised.
    CallBackMissed {
        /// By when it had been promised.
        until: Timestamp,
    },
    /// A one-line handover to the senior.
    HandedOver {
        /// Row of the words.
        text: i64,
    },
    /// Something about the purchase was noted. Free words lie with the fact and not here.
    FactNoted {
        /// Which, in the words of the law.
        fact: String,
        /// Its value where it is none in free words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<String>,
    },
    /// ... and is not known after all.
    FactForgotten {
        /// Which.
        fact: String,
    },
    /// A decision about a right was made for the client.
    RightTold {
        /// Which right.
        right: String,
        /// The decision's row.
        decision: i64,
    },
    /// An e-mail was laid beside the case: a machine wrote it, or somebody who is no participant.
    MailLaid {
        /// Row of the words.
        text: i64,
        /// Row of the e-mail.
        mail: i64,
    },
    /// Files of an e-mail that were not taken; they lie in the e-mail as it was received.
    FilesRefused {
        /// Row of their names, one a line.
        text: i64,
        /// Row of the e-mail.
        mail: i64,
        /// Why, by code, in the order of the names.
        reasons: Vec<String>,
    },
    /// A letter to the client came back, or is held up on its way.
    LetterReturned {
        /// Row of the letter.
        letter: i64,
        /// Whether it will never arrive.
        permanent: bool,
        /// What the server said, by code.
        reason: String,
    },
    /// Somebody else than the client may write in this case.
    ParticipantAdded {
        /// Row of the participant among the clients.
        client: i64,
    },
    /// What the client would like, when given as free words, or by when.
    Wished {
        /// The client's own deadline.
        by: Option<jiff::civil::Date>,
    },
}

/// How a case was given to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssignedHow {
    /// Taken by the person.
    Taken,
    /// Given by another person.
    ByHand,
    /// Round robin over people present and qualified.
    InTurn,
}

/// An entry of either list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// The client sees it too.
    Client(ClientEntry),
    /// Only staff see it.
    Staff(StaffEntry),
}

impl From<ClientEntry> for Entry {
    fn from(entry: ClientEntry) -> Entry {
        Entry::Client(entry)
    }
}
impl From<StaffEntry> for Entry {
    fn from(entry: StaffEntry) -> Entry {
        Entry::Staff(entry)
    }
}

impl Entry {
    /// The facts as stored: one JSON object whose `kind` is on exactly one list.
    pub fn to_json(&self) -> String {
        let text = match self {
            Entry::Client(entry) => serde_json::to_string(entry),
            Entry::Staff(entry) => serde_json::to_string(entry),
        };
        text.unwrap_or_default()
    }

    /// The facts alone as one JSON object, without the kind and without the row
    /// the words lie in; `None` when nothing is left.
    pub fn facts_json(&self) -> Option<String> {
        if self.text().is_some() {
            return None;
        }
        // The kind is written first: it is the tag of both lists.
        let json = self.to_json();
        let (_, rest) = json.strip_prefix("{\"kind\":\"")?.split_once('"')?;
        rest.strip_prefix(',').map(|facts| format!("{{{facts}"))
    }

    /// Reads stored facts.
    ///
    /// # Errors
    /// What serde says, when the kind is on neither list or a fact is missing.
    pub fn from_json(text: &str) -> Result<Entry, serde_json::Error> {
        match serde_json::from_str::<ClientEntry>(text) {
            Ok(entry) => Ok(Entry::Client(entry)),
            Err(_) => serde_json::from_str::<StaffEntry>(text).map(Entry::Staff),
        }
    }

    /// Its kind's code. Client and house each have their own sentence for it.
    pub fn kind(&self) -> &'static str {
        match self {
            Entry::Client(entry) => entry.kind(),
            Entry::Staff(entry) => entry.kind(),
        }
    }

    /// The row of words it refers to, if any.
    pub fn text(&self) -> Option<i64> {
        match self {
            Entry::Client(
                ClientEntry::ClientMessage { text, .. } | ClientEntry::HouseMessage { text },
            )
            | Entry::Staff(
                StaffEntry::Note { text }
                | StaffEntry::CallLogged { text }
                | StaffEntry::HandedOver { text }
                | StaffEntry::MailLaid { text, .. }
                | StaffEntry::FilesRefused { text, .. },
            ) => Some(*text),
            Entry::Staff(StaffEntry::CallNoted { text, .. }) => *text,
            _ => None,
        }
    }

    /// The row of the e-mail it came in, if any.
    pub fn mail(&self) -> Option<i64> {
        match self {
            Entry::Client(ClientEntry::ClientMessage { mail, .. }) => *mail,
            Entry::Staff(
                StaffEntry::MailLaid { mail, .. } | StaffEntry::FilesRefused { mail, .. },
            ) => Some(*mail),
            _ => None,
        }
    }
}

macro_rules! kinds {
    ($list:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        impl $list {
            /// The kind's code.
            pub fn kind(&self) -> &'static str {
                match self { $($list::$variant { .. } => $code),+ }
            }
            /// Every kind of this list.
            pub const KINDS: &'static [&'static str] = &[$($code),+];
        }
    };
}

kinds!(ClientEntry {
    Opened = "opened",
    ClientMessage = "client_message",
    HouseMessage = "house_message",
    FileAdded = "file_added",
    StateChanged = "state_changed",
    Promised = "promised",
    Escalated = "escalated",
    Deescalated = "deescalated",
    Resolved = "resolved",
    Reopened = "reopened",
    Withdrawn = "withdrawn",
    Closed = "closed",
    Reminded = "reminded",
    MergedInto = "merged_into",
    MergeUndone = "merge_undone",
    FollowUp = "follow_up",
    Follows = "follows",
    ConsentGiven = "consent_given",
    ConsentWithdrawn = "consent_withdrawn",
    OpenedForClient = "opened_for_client",
    ChatWith = "chat_with",
    ChatEnded = "chat_ended",
    Called = "called",
    MissedCall = "missed_call",
    CallBackAsked = "call_back_asked",
    CallBackMoved = "call_back_moved",
    CallBackCancelled = "call_back_cancelled",
    ReturnStands = "return_stands",
    RefundStands = "refund_stands",
    ChangeStands = "change_stands",
    ExchangeStands = "exchange_stands",
    WayChosen = "way_chosen",
    ExaminationStands = "examination_stands",
});

kinds!(StaffEntry {
    Note = "note",
    Routed = "routed",
    Assigned = "assigned",
    Prioritised = "prioritised",
    TopicSet = "topic_set",
    LateBecause = "late_because",
    Snoozed = "snoozed",
    Woke = "woke",
    AskedHouse = "asked_house",
    HouseAnswered = "house_answered",
    Tagged = "tagged",
    Untagged = "untagged",
    Linked = "linked",
    Unlinked = "unlinked",
    MergedFrom = "merged_from",
    UnmergedFrom = "unmerged_from",
    SplitOff = "split_off",
    SplitFrom = "split_from",
    ChatGivenBack = "chat_given_back",
    ChatInvited = "chat_invited",
    CallLogged = "call_logged",
    CallNoted = "call_noted",
    CallTakenOut = "call_taken_out",
    CallBackMissed = "call_back_missed",
    HandedOver = "handed_over",
    FactNoted = "fact_noted",
    FactForgotten = "fact_forgotten",
    RightTold = "right_told",
    MailLaid = "mail_laid",
    FilesRefused = "files_refused",
    LetterReturned = "letter_returned",
    ParticipantAdded = "participant_added",
    Wished = "wished",
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_is_on_both_lists() {
        for kind in ClientEntry::KINDS {
            assert!(!StaffEntry::KINDS.contains(kind), "{kind} is on both lists");
        }
    }

    #[test]
    fn an_entry_is_read_back_as_it_was_written_and_keeps_its_audience() {
        let entries: Vec<Entry> = vec![
            ClientEntry::Opened { topic: Topic::Repair, wished: Some(Outcome::Repair) }.into(),
            ClientEntry::Deescalated {}.into(),
            ClientEntry::StateChanged { from: StateName::New, to: StateName::Open }.into(),
            ClientEntry::ChatEnded { by: ByWhom::House }.into(),
            ClientEntry::Called {
                direction: Direction::Out,
                seconds: Some(190),
                result: CallResult::HouseActs,
            }
            .into(),
            ClientEntry::MissedCall { message: false }.into(),
            ClientEntry::ReturnStands { piece: "Sac Nuage".into(), status: Shown::Granted }.into(),
            ClientEntry::WayChosen { way: WayBack::Label }.into(),
            ClientEntry::ExchangeStands {
                piece: "Sac Nuage M".into(),
                state: ExchangeState::Reserved,
                until: Some(Timestamp::UNIX_EPOCH),
            }
            .into(),
            StaffEntry::CallNoted { reason: CallReason::Progress, text: None }.into(),
            StaffEntry::ChatGivenBack { person: 3, away: true }.into(),
            StaffEntry::ChatInvited { person: None, site: Some("paris".into()) }.into(),
            StaffEntry::Note { text: 4 }.into(),
            StaffEntry::Routed { team: 1, reasons: vec![("region".into(), "FR".into())] }.into(),
            StaffEntry::Woke {}.into(),
            StaffEntry::FactNoted { fact: "order_date".into(), value: None }.into(),
            StaffEntry::RightTold { right: "withdrawal".into(), decision: 3 }.into(),
            ClientEntry::ClientMessage { text: 8, mail: None }.into(),
            StaffEntry::LetterReturned { letter: 5, permanent: true, reason: "unknown".into() }
                .into(),
        ];
        for entry in entries {
            let text = entry.to_json();
            assert_eq!(Entry::from_json(&text).unwrap(), entry, "{text}");
            assert!(text.contains(&format!("\"kind\":\"{}\"", entry.kind())), "{text}");
            let mut facts: serde_json::Map<String, serde_json::Value> =
                serde_json::from_str(&text).unwrap();
            assert_eq!(facts.remove("kind").unwrap(), entry.kind());
            if entry.text().is_some() {
                assert_eq!(
                    facts.len(),
                    1,
                    "words are told beside their entry, not its row: {text}"
                );
                assert_eq!(entry.facts_json(), None);
            } else {
                let told = entry
                    .facts_json()
                    .map_or_else(serde_json::Map::new, |told| serde_json::from_str(&told).unwrap());
                assert_eq!(told, facts, "{text}");
            }
        }
    }

    #[test]
    fn a_message_kept_before_there_was_mail_reads_and_is_written_as_it_was() {
        let kept = r#"{"kind":"client_message","text":7}"#;
        let entry = Entry::from_json(kept).unwrap();
        assert_eq!(entry, ClientEntry::ClientMessage { text: 7, mail: None }.into());
        assert_eq!(entry.to_json(), kept);
        let by_mail: Entry = ClientEntry::ClientMessage { text: 7, mail: Some(3) }.into();
        assert_eq!(Entry::from_json(&by_mail.to_json()).unwrap(), by_mail);
        assert_eq!((by_mail.mail(), by_mail.facts_json()), (Some(3), None));
    }

    #[test]
    fn an_unknown_kind_is_an_error_not_a_guess() {
        assert!(Entry::from_json(r#"{"kind":"gossip"}"#).is_err());
    }
}
