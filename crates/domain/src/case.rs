//! A case and its life: one machine, one file, one total table.
//!
//! A [`State`] carries its facts (since when, until when, whom we asked). An
//! [`Act`] consumes a standing and gives the new one with the entries it leaves
//! in the timeline, or a [`Refusal`] with a code and a next step. [`TABLE`] is
//! the whole matrix as data; a test tries every act on a sample of every state
//! and compares, so neither can wander from the other. Whose turn it is and
//! what happens next follow from the standing alone: no case is nobody's turn.

use crate::entry::{ByWhom, ClientEntry, Entry, StaffEntry};
use crate::number::CaseNumber;
use crate::vocabulary::{Action, Resolution, StateName, Turn};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Where a case stands, with the facts of standing there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    /// Nobody of the house has read it.
    New,
    /// In the house's hands.
    Open {
        /// Since when.
        since: Timestamp,
    },
    /// The client's word is next.
    WaitingClient {
        /// Since when.
        since: Timestamp,
        /// When the client is reminded; `None` once that was done.
        remind_at: Option<Timestamp>,
        /// When it comes back to the desk, answered or not.
        return_at: Timestamp,
    },
    /// Another part of the house owes something.
    WaitingHouse {
        /// Since when.
        since: Timestamp,
        /// Which part: a boutique, the atelier, the warehouse, by its name.
        whom: String,
    },
    /// Put aside.
    Snoozed {
        /// Since when.
        since: Timestamp,
        /// Until when.
        until: Timestamp,
    },
    /// The house believes it is done.
    Resolved {
        /// When it was resolved.
        at: Timestamp,
        /// How.
        resolution: Resolution,
        /// Until when a word from the client reopens it.
        reopen_until: Timestamp,
    },
    /// Done for good.
    Closed {
        /// When it was closed.
        at: Timestamp,
        /// How it had ended.
        resolution: Resolution,
        /// The case that took it in, when it was a double.
        merged_into: Option<CaseRef>,
        /// The state it had when it was merged, to come back to it exactly.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<Box<State>>,
    },
}

/// A case named inside another's facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseRef(pub String);

impl From<CaseNumber> for CaseRef {
    fn from(number: CaseNumber) -> CaseRef {
        CaseRef(number.to_string())
    }
}

/// A senior has the lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Escalation {
    /// When.
    pub at: Timestamp,
    /// Who leads now (a person's id).
    pub senior: i64,
    /// Who asked.
    pub by: ByWhom,
}

/// A case's state and whether it is escalated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The state.
    #[serde(flatten)]
    pub state: State,
    /// The escalation in force, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub escalation: Option<Escalation>,
}

/// Time limits the house has set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// A word within this time after resolution reopens the case.
    pub reopen: SignedDuration,
    /// The client is reminded after this time.
    pub remind: SignedDuration,
    /// A case waiting for its client comes back to the desk after this time.
    pub come_back: SignedDuration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            reopen: SignedDuration::from_hours(24 * 14),
            remind: SignedDuration::from_hours(24 * 4),
            come_back: SignedDuration::from_hours(24 * 12),
        }
    }
}

/// Something done to a case's state, with its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// An advisor takes it or is given it.
    Assign,
    /// The house writes and waits for the client.
    ReplyAndWait,
    /// The house writes and still owes something.
    Reply,
    /// The client writes.
    ClientWrites,
    /// Another part of the house is asked.
    AskHouse {
        /// Which part.
        whom: String,
    },
    /// It has answered.
    HouseAnswers,
    /// Put aside.
    Snooze {
        /// Until when; must lie ahead, at most a year.
        until: Timestamp,
    },
    /// Time has come, or somebody wakes it.
    Wake,
    /// A senior takes the lead.
    Escalate {
        /// Who leads now.
        senior: i64,
        /// Who asked.
        by: ByWhom,
    },
    /// The senior hands it back.
    Deescalate {
        /// Whether the client said yes.
        client_agreed: bool,
    },
    /// Done, and how.
    Resolve {
        /// How.
        resolution: Resolution,
    },
    /// Not done.
    Reopen {
        /// Who says so.
        by: ByWhom,
    },
    /// The time to reopen has passed.
    Close,
    /// The client withdraws.
    Withdraw,
    /// It is another one's double.
    Merge {
        /// The case that takes it in.
        into: CaseRef,
    },
    /// The merge was a mistake.
    Unmerge,
}

impl Act {
    /// The act's name in the table.
    pub fn name(&self) -> Action {
        match self {
            Act::Assign => Action::Assign,
            Act::ReplyAndWait => Action::ReplyAndWait,
            Act::Reply => Action::Reply,
            Act::ClientWrites => Action::ClientWrites,
            Act::AskHouse { .. } => Action::AskHouse,
            Act::HouseAnswers => Action::HouseAnswers,
            Act::Snooze { .. } => Action::Snooze,
            Act::Wake => Action::Wake,
            Act::Escalate { .. } => Action::Escalate,
            Act::Deescalate { .. } => Action::Deescalate,
            Act::Resolve { .. } => Action::Resolve,
            Act::Reopen { .. } => Action::Reopen,
            Act::Close => Action::Close,
            Act::Withdraw => Action::Withdraw,
            Act::Merge { .. } => Action::Merge,
            Act::Unmerge => Action::Unmerge,
        }
    }
}

/// Why an act was refused. The code is part of the API; the sentence and the
/// next step are in the locale files under `refusal-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody of the house was asked.
    NotAsked,
    /// The case is not put aside.
    NotSnoozed,
    /// The case is not resolved.
    NotResolved,
    /// It is already resolved.
    AlreadyResolved,
    /// It is resolved; reopen it first.
    ReopenFirst,
    /// It is closed; a new word becomes a linked follow-up.
    FollowUp,
    /// It is closed.
    Closed,
    /// It was not merged.
    NotMerged,
    /// It is not escalated.
    NotEscalated,
    /// De-escalating needs the client's yes.
    ClientMustAgree,
    /// The time to put it aside lies in the past or too far ahead.
    BadSnooze,
    /// The time to reopen has not passed.
    StillReopenable,
    /// A case cannot be merged into itself.
    MergeWithSelf,
}

impl Refusal {
    /// Every refusal.
    pub const ALL: &'static [Refusal] = &[
        Refusal::NotAsked,
        Refusal::NotSnoozed,
        Refusal::NotResolved,
        Refusal::AlreadyResolved,
        Refusal::ReopenFirst,
        Refusal::FollowUp,
        Refusal::Closed,
        Refusal::NotMerged,
        Refusal::NotEscalated,
        Refusal::ClientMustAgree,
        Refusal::BadSnooze,
        Refusal::StillReopenable,
        Refusal::MergeWithSelf,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Refusal::NotAsked => "not_asked",
            Refusal::NotSnoozed => "not_snoozed",
            Refusal::NotResolved => "not_resolved",
            Refusal::AlreadyResolved => "already_resolved",
            Refusal::ReopenFirst => "reopen_first",
            Refusal::FollowUp => "follow_up",
            Refusal::Closed => "closed",
            Refusal::NotMerged => "not_merged",
            Refusal::NotEscalated => "not_escalated",
            Refusal::ClientMustAgree => "client_must_agree",
            Refusal::BadSnooze => "bad_snooze",
            Refusal::StillReopenable => "still_reopenable",
            Refusal::MergeWithSelf => "merge_with_self",
        }
    }
}

/// What an act did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The standing after it.
    pub standing: Standing,
    /// What it leaves in the timeline, beside the message that may have caused it.
    pub entries: Vec<Entry>,
}

impl State {
    /// The state's name.
    pub fn name(&self) -> StateName {
        match self {
            State::New => StateName::New,
            State::Open { .. } => StateName::Open,
            State::WaitingClient { .. } => StateName::WaitingClient,
            State::WaitingHouse { .. } => StateName::WaitingHouse,
            State::Snoozed { .. } => StateName::Snoozed,
            State::Resolved { .. } => StateName::Resolved,
            State::Closed { .. } => StateName::Closed,
        }
    }

    /// Neither resolved nor closed.
    pub fn is_open(&self) -> bool {
        !matches!(self, State::Resolved { .. } | State::Closed { .. })
    }

    /// When time alone changes it: a snooze ends, a reminder goes out, it closes.
    pub fn wakes_at(&self) -> Option<Timestamp> {
        match self {
            State::Snoozed { until, .. } => Some(*until),
            State::WaitingClient { remind_at, return_at, .. } => {
                Some(remind_at.unwrap_or(*return_at))
            }
            State::Resolved { reopen_until, .. } => Some(*reopen_until),
            _ => None,
        }
    }
}

/// What is expected next. Client and house each have their own sentence for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// The house reads it and answers for the first time.
    FirstAnswer,
    /// The house answers.
    Answer,
    /// Another part of the house answers us.
    HousePart,
    /// The house looks at it again.
    LookAgain,
    /// The client answers; until then we wait.
    ClientAnswers,
    /// The client may still reopen it.
    MayReopen,
    /// A new word becomes a follow-up.
    MayFollowUp,
}

impl NextStep {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            NextStep::FirstAnswer => "first_answer",
            NextStep::Answer => "answer",
            NextStep::HousePart => "house_part",
            NextStep::LookAgain => "look_again",
            NextStep::ClientAnswers => "client_answers",
            NextStep::MayReopen => "may_reopen",
            NextStep::MayFollowUp => "may_follow_up",
        }
    }
    /// Every step.
    pub const ALL: &'static [NextStep] = &[
        NextStep::FirstAnswer,
        NextStep::Answer,
        NextStep::HousePart,
        NextStep::LookAgain,
        NextStep::ClientAnswers,
        NextStep::MayReopen,
        NextStep::MayFollowUp,
    ];
}

/// Whose turn it is, what happens next and by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// Whose word is awaited.
    pub turn: Turn,
    /// What it is.
    pub step: NextStep,
    /// By when, where a promise or a limit says so.
    pub by: Option<Timestamp>,
}

impl Standing {
    /// A new case.
    pub fn new() -> Standing {
        Standing { state: State::New, escalation: None }
    }

    /// Whose turn it is and what comes next. `promised` is the most pressing
    /// running answer-time deadline, if any.
    pub fn next(&self, promised: Option<Timestamp>) -> Next {
        let (turn, step, by) = match &self.state {
            State::New => (Turn::House, NextStep::FirstAnswer, promised),
            State::Open { .. } => (Turn::House, NextStep::Answer, promised),
            State::WaitingHouse { .. } => (Turn::House, NextStep::HousePart, promised),
            State::Snoozed { until, .. } => {
                (Turn::House, NextStep::LookAgain, Some(promised.map_or(*until, |p| p.min(*until))))
            }
            State::WaitingClient { return_at, .. } => {
                (Turn::Client, NextStep::ClientAnswers, Some(*return_at))
            }
            State::Resolved { reopen_until, .. } => {
                (Turn::Client, NextStep::MayReopen, Some(*reopen_until))
            }
            State::Closed { .. } => (Turn::Client, NextStep::MayFollowUp, None),
        };
        Next { turn, step, by }
    }

    /// Does something to the case.
    ///
    /// # Errors
    /// A [`Refusal`] when the act has no place in this state; nothing changes.
    pub fn act(self, act: Act, now: Timestamp, limits: &Limits) -> Result<Moved, Refusal> {
        match self.state {
            State::Closed { .. } => self.act_closed(act, now),
            State::Resolved { .. } => self.act_resolved(act, now, limits),
            _ => self.act_open(act, now, limits),
        }
    }

    fn to(self, state: State, entries: Vec<Entry>) -> Result<Moved, Refusal> {
        let from = self.state.name();
        let mut entries = entries;
        if from != state.name() {
            entries.push(ClientEntry::StateChanged { from, to: state.name() }.into());
        }
        Ok(Moved { standing: Standing { state, escalation: self.escalation }, entries })
    }

    fn act_open(self, act: Act, now: Timestamp, limits: &Limits) -> Result<Moved, Refusal> {
        let open = State::Open { since: now };
        match act {
            Act::Assign => match self.state {
                State::New => self.to(open, vec![]),
                _ => {
                    let state = self.state.clone();
                    self.to(state, vec![])
                }
            },
            Act::Reply => match &self.state {
                State::WaitingHouse { .. } => {
                    let state = self.state.clone();
                    self.to(state, vec![])
                }
                State::Open { since } => {
                    let since = *since;
                    self.to(State::Open { since }, vec![])
                }
                _ => self.to(open, vec![]),
            },
            Act::ReplyAndWait => self.to(
                State::WaitingClient {
                    since: now,
                    remind_at: now.checked_add(limits.remind).ok(),
                    return_at: now.checked_add(limits.come_back).unwrap_or(Timestamp::MAX),
                },
                vec![],
            ),
            Act::ClientWrites => match self.state {
                State::New => self.to(State::New, vec![]),
                _ => self.to(open, vec![]),
            },
            Act::AskHouse { whom } => {
                let entry = StaffEntry::AskedHouse { whom: whom.clone() };
                self.to(State::WaitingHouse { since: now, whom }, vec![entry.into()])
            }
            Act::HouseAnswers => match self.state {
                State::WaitingHouse { ref whom, .. } => {
                    let entry = StaffEntry::HouseAnswered { whom: whom.clone() };
                    self.to(open, vec![entry.into()])
                }
                _ => Err(Refusal::NotAsked),
            },
            Act::Snooze { until } => {
                let far =
                    now.checked_add(SignedDuration::from_hours(24 * 366)).unwrap_or(Timestamp::MAX);
                if until <= now || until > far {
                    return Err(Refusal::BadSnooze);
                }
                self.to(
                    State::Snoozed { since: now, until },
                    vec![StaffEntry::Snoozed { until }.into()],
                )
            }
            Act::Wake => match self.state {
                State::Snoozed { .. } => self.to(open, vec![StaffEntry::Woke {}.into()]),
                State::WaitingClient { since, remind_at, return_at } => {
                    if now >= return_at {
                        return self.to(open, vec![StaffEntry::Woke {}.into()]);
                    }
                    match remind_at {
                        Some(at) if now >= at => self.to(
                            State::WaitingClient { since, remind_at: None, return_at },
                            vec![ClientEntry::Reminded {}.into()],
                        ),
                        _ => Err(Refusal::NotSnoozed),
                    }
                }
                _ => Err(Refusal::NotSnoozed),
            },
            Act::Escalate { senior, by } => {
                let state = match self.state {
                    State::WaitingHouse { .. } => self.state.clone(),
                    State::Open { since } => State::Open { since },
                    _ => open,
                };
                let mut moved =
                    self.to(state, vec![ClientEntry::Escalated { senior, by }.into()])?;
                moved.standing.escalation = Some(Escalation { at: now, senior, by });
                Ok(moved)
            }
            Act::Deescalate { client_agreed } => {
                if self.escalation.is_none() {
                    return Err(Refusal::NotEscalated);
                }
                if !client_agreed {
                    return Err(Refusal::ClientMustAgree);
                }
                let state = self.state.clone();
                let mut moved = self.to(state, vec![ClientEntry::Deescalated {}.into()])?;
                moved.standing.escalation = None;
                Ok(moved)
            }
            Act::Resolve { resolution } => self.resolved(resolution, now, limits),
            Act::Withdraw => {
                let mut moved = self.resolved(Resolution::Withdrawn, now, limits)?;
                moved.entries.insert(0, ClientEntry::Withdrawn {}.into());
                Ok(moved)
            }
            Act::Reopen { .. } | Act::Close => Err(Refusal::NotResolved),
            Act::Merge { into } => self.merged(into, now),
            Act::Unmerge => Err(Refusal::NotMerged),
        }
    }

    fn resolved(
        self,
        resolution: Resolution,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Moved, Refusal> {
        let reopen_until = now.checked_add(limits.reopen).unwrap_or(Timestamp::MAX);
        self.to(
            State::Resolved { at: now, resolution, reopen_until },
            vec![ClientEntry::Resolved { resolution, reopen_until }.into()],
        )
    }

    fn merged(self, into: CaseRef, now: Timestamp) -> Result<Moved, Refusal> {
        let was = Some(Box::new(self.state.clone()));
        self.to(
            State::Closed {
                at: now,
                resolution: Resolution::Duplicate,
                merged_into: Some(into.clone()),
                was,
            },
            vec![ClientEntry::MergedInto { number: into.0 }.into()],
        )
    }

    fn act_resolved(self, act: Act, now: Timestamp, limits: &Limits) -> Result<Moved, Refusal> {
        let State::Resolved { resolution, reopen_until, .. } = self.state else {
            return Err(Refusal::NotResolved);
        };
        let open = State::Open { since: now };
        match act {
            Act::ClientWrites if now <= reopen_until => {
                self.to(open, vec![ClientEntry::Reopened { by: ByWhom::Client }.into()])
            }
            Act::Reopen { by: ByWhom::Client } if now > reopen_until => Err(Refusal::FollowUp),
            Act::Reopen { by } => self.to(open, vec![ClientEntry::Reopened { by }.into()]),
            Act::ClientWrites => Err(Refusal::FollowUp),
            Act::Escalate { by: ByWhom::Client, .. } if now > reopen_until => {
                Err(Refusal::FollowUp)
            }
            Act::Escalate { senior, by } => {
                let mut moved = self.to(
                    open,
                    vec![
                        ClientEntry::Reopened { by }.into(),
                        ClientEntry::Escalated { senior, by }.into(),
                    ],
                )?;
                moved.standing.escalation = Some(Escalation { at: now, senior, by });
                Ok(moved)
            }
            Act::Reply => {
                let state = self.state.clone();
                self.to(state, vec![])
            }
            Act::Close | Act::Wake if now < reopen_until => Err(Refusal::StillReopenable),
            Act::Close | Act::Wake => self.to(
                State::Closed { at: now, resolution, merged_into: None, was: None },
                vec![ClientEntry::Closed {}.into()],
            ),
            Act::Merge { into } => self.merged(into, now),
            Act::Resolve { .. } => Err(Refusal::AlreadyResolved),
            Act::Withdraw => Err(Refusal::AlreadyResolved),
            Act::HouseAnswers => Err(Refusal::NotAsked),
            Act::Unmerge => Err(Refusal::NotMerged),
            Act::Deescalate { .. } => {
                let _ = limits;
                Err(Refusal::ReopenFirst)
            }
            Act::Assign | Act::ReplyAndWait | Act::AskHouse { .. } | Act::Snooze { .. } => {
                Err(Refusal::ReopenFirst)
            }
        }
    }

    fn act_closed(self, act: Act, now: Timestamp) -> Result<Moved, Refusal> {
        match act {
            Act::ClientWrites | Act::Reopen { .. } | Act::Escalate { .. } => Err(Refusal::FollowUp),
            Act::Unmerge => match &self.state {
                State::Closed { merged_into: Some(into), was, .. } => {
                    let entry = ClientEntry::MergeUndone { number: into.0.clone() };
                    // One merged before states were kept comes back into the house's hands.
                    let state = was.as_deref().cloned().unwrap_or(State::Open { since: now });
                    self.to(state, vec![entry.into()])
                }
                _ => Err(Refusal::NotMerged),
            },
            Act::HouseAnswers => Err(Refusal::NotAsked),
            Act::Wake => Err(Refusal::NotSnoozed),
            Act::Deescalate { .. } => Err(Refusal::NotEscalated),
            Act::Assign
            | Act::Reply
            | Act::ReplyAndWait
            | Act::AskHouse { .. }
            | Act::Snooze { .. }
            | Act::Resolve { .. }
            | Act::Close
            | Act::Withdraw
            | Act::Merge { .. } => Err(Refusal::Closed),
        }
    }
}

impl Default for Standing {
    fn default() -> Standing {
        Standing::new()
    }
}

/// One cell of the table: the state it leads to, or the refusal's code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// It leads there.
    To(StateName),
    /// It is refused.
    No(Refusal),
}

use Cell::{No, To};
use StateName::{Closed, New, Open, Resolved, Snoozed, WaitingClient, WaitingHouse};

/// State by action: what each act does on a sample of each state. Samples are
/// escalated, within their time to reopen, and not merged; acts by the client.
pub const TABLE: &[(Action, [Cell; 7])] = &[
    //                       new                open               waiting_client       waiting_house       snoozed            resolved                       closed
    (
        Action::Assign,
        [
            To(Open),
            To(Open),
            To(WaitingClient),
            To(WaitingHouse),
            To(Snoozed),
            No(Refusal::ReopenFirst),
            No(Refusal::Closed),
        ],
    ),
    (
        Action::ReplyAndWait,
        [
            To(WaitingClient),
            To(WaitingClient),
            To(WaitingClient),
            To(WaitingClient),
            To(WaitingClient),
            No(Refusal::ReopenFirst),
            No(Refusal::Closed),
        ],
    ),
    (
        Action::Reply,
        [
            To(Open),
            To(Open),
            To(Open),
            To(WaitingHouse),
            To(Open),
            To(Resolved),
            No(Refusal::Closed),
        ],
    ),
    (
        Action::ClientWrites,
        [To(New), To(Open), To(Open), To(Open), To(Open), To(Open), No(Refusal::FollowUp)],
    ),
    (
        Action::AskHouse,
        [
            To(WaitingHouse),
            To(WaitingHouse),
            To(WaitingHouse),
            To(WaitingHouse),
            To(WaitingHouse),
            No(Refusal::ReopenFirst),
            No(Refusal::Closed),
        ],
    ),
    (
        Action::HouseAnswers,
        [
            No(Refusal::NotAsked),
            No(Refusal::NotAsked),
            No(Refusal::NotAsked),
            To(Open),
            No(Refusal::NotAsked),
            No(Refusal::NotAsked),
            No(Refusal::NotAsked),
        ],
    ),
    (
        Action::Snooze,
        [
            To(Snoozed),
            To(Snoozed),
            To(Snoozed),
            To(Snoozed),
            To(Snoozed),
            No(Refusal::ReopenFirst),
            No(Refusal::Closed),
        ],
    ),
    (
        Action::Wake,
        [
            No(Refusal::NotSnoozed),
            No(Refusal::NotSnoozed),
            No(Refusal::NotSnoozed),
            No(Refusal::NotSnoozed),
            To(Open),
            No(Refusal::StillReopenable),
            No(Refusal::NotSnoozed),
        ],
    ),
    (
        Action::Escalate,
        [To(Open), To(Open), To(Open), To(WaitingHouse), To(Open), To(Open), No(Refusal::FollowUp)],
    ),
    (
        Action::Deescalate,
        [
            To(New),
            To(Open),
            To(WaitingClient),
            To(WaitingHouse),
            To(Snoozed),
            No(Refusal::ReopenFirst),
            No(Refusal::NotEscalated),
        ],
    ),
    (
        Action::Resolve,
        [
            To(Resolved),
            To(Resolved),
            To(Resolved),
            To(Resolved),
            To(Resolved),
            No(Refusal::AlreadyResolved),
            No(Refusal::Closed),
        ],
    ),
    (
        Action::Reopen,
        [
            No(Refusal::NotResolved),
            No(Refusal::NotResolved),
            No(Refusal::NotResolved),
            No(Refusal::NotResolved),
            No(Refusal::NotResolved),
            To(Open),
            No(Refusal::FollowUp),
        ],
    ),
    (
        Action::Close,
        [
            No(Refusal::NotResolved),
            No(Refusal::NotResolved),
            No(Refusal::NotResolved),
            No(Refusal::NotResolved),
            No(Refusal::NotResolved),
            No(Refusal::StillReopenable),
            No(Refusal::Closed),
        ],
    ),
    (
        Action::Withdraw,
        [
            To(Resolved),
            To(Resolved),
            To(Resolved),
            To(Resolved),
            To(Resolved),
            No(Refusal::AlreadyResolved),
            No(Refusal::Closed),
        ],
    ),
    (
        Action::Merge,
        [
            To(Closed),
            To(Closed),
            To(Closed),
            To(Closed),
            To(Closed),
            To(Closed),
            No(Refusal::Closed),
        ],
    ),
    (
        Action::Unmerge,
        [
            No(Refusal::NotMerged),
            No(Refusal::NotMerged),
            No(Refusal::NotMerged),
            No(Refusal::NotMerged),
            No(Refusal::NotMerged),
            No(Refusal::NotMerged),
            No(Refusal::NotMerged),
        ],
    ),
];

/// The table as Markdown, for `docs/machines/case.md`.
pub fn table_markdown() -> String {
    use std::fmt::Write as _;
    let mut out = String::from(
        "# A case: state by action\n\nWritten by `cargo xtask machines` from `domain/src/case.rs`; a test compares it with the machine itself.\n\nSamples are escalated, within their time to reopen, and not merged; a refusal is shown by its code.\n\n| action |",
    );
    for state in StateName::ALL {
        let _ = write!(out, " {state} |");
    }
    out.push_str("\n| --- |");
    out.push_str(&" --- |".repeat(StateName::ALL.len()));
    for (action, cells) in TABLE {
        let _ = write!(out, "\n| `{action}` |");
        for cell in cells {
            let _ = match cell {
                To(state) => write!(out, " {state} |"),
                No(refusal) => write!(out, " *{}* |", refusal.code()),
            };
        }
    }
    out.push_str(
        "\n\n## Whose turn, and what comes next\n\n| state | turn | next |\n| --- | --- | --- |\n",
    );
    for state in samples() {
        let next = Standing { state: state.clone(), escalation: None }.next(None);
        let _ = writeln!(out, "| {} | {} | `{}` |", state.name(), next.turn, next.step.code());
    }
    out
}

/// One sample of every state, all begun at the epoch.
pub fn samples() -> [State; 7] {
    let at = Timestamp::UNIX_EPOCH;
    let later = at.checked_add(SignedDuration::from_hours(24 * 14)).unwrap_or(at);
    [
        State::New,
        State::Open { since: at },
        State::WaitingClient { since: at, remind_at: Some(later), return_at: later },
        State::WaitingHouse { since: at, whom: "atelier".to_owned() },
        State::Snoozed { since: at, until: later },
        State::Resolved { at, resolution: Resolution::AsWished, reopen_until: later },
        State::Closed { at, resolution: Resolution::AsWished, merged_into: None, was: None },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hour(n: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_hours(n)
    }

    fn sample_act(action: Action) -> Act {
        match action {
            Action::Assign => Act::Assign,
            Action::ReplyAndWait => Act::ReplyAndWait,
            Action::Reply => Act::Reply,
            Action::ClientWrites => Act::ClientWrites,
            Action::AskHouse => Act::AskHouse { whom: "atelier".into() },
            Action::HouseAnswers => Act::HouseAnswers,
            Action::Snooze => Act::Snooze { until: hour(48) },
            Action::Wake => Act::Wake,
            Action::Escalate => Act::Escalate { senior: 7, by: ByWhom::Client },
            Action::Deescalate => Act::Deescalate { client_agreed: true },
            Action::Resolve => Act::Resolve { resolution: Resolution::InPart },
            Action::Reopen => Act::Reopen { by: ByWhom::Client },
            Action::Close => Act::Close,
            Action::Withdraw => Act::Withdraw,
            Action::Merge => Act::Merge { into: CaseRef("CS-0000-0000".into()) },
            Action::Unmerge => Act::Unmerge,
        }
    }

    fn escalated(state: State) -> Standing {
        Standing {
            state,
            escalation: Some(Escalation { at: hour(0), senior: 7, by: ByWhom::Client }),
        }
    }

    #[test]
    fn the_table_is_total_and_the_machine_keeps_to_it() {
        assert_eq!(TABLE.len(), Action::ALL.len());
        for ((action, cells), expected_action) in TABLE.iter().zip(Action::ALL) {
            assert_eq!(action, expected_action);
            for (state, cell) in samples().into_iter().zip(cells) {
                let name = state.name();
                let got = escalated(state).act(sample_act(*action), hour(1), &Limits::default());
                match (got, cell) {
                    (Ok(moved), To(expected)) => {
                        assert_eq!(moved.standing.state.name(), *expected, "{action} on {name}")
                    }
                    (Err(refusal), No(expected)) => {
                        assert_eq!(refusal, *expected, "{action} on {name}")
                    }
                    (got, cell) => panic!("{action} on {name}: {got:?}, table says {cell:?}"),
                }
            }
        }
    }

    #[test]
    fn no_case_is_nobodys_turn() {
        for state in samples() {
            let next = Standing { state: state.clone(), escalation: None }.next(Some(hour(3)));
            assert!(NextStep::ALL.contains(&next.step), "{state:?}");
        }
    }

    #[test]
    fn a_change_of_state_is_always_in_the_timeline() {
        for (action, _) in TABLE {
            for state in samples() {
                let before = state.name();
                if let Ok(moved) =
                    escalated(state).act(sample_act(*action), hour(1), &Limits::default())
                {
                    let told = moved
                        .entries
                        .iter()
                        .any(|e| matches!(e, Entry::Client(ClientEntry::StateChanged { .. })));
                    assert_eq!(told, before != moved.standing.state.name(), "{action} on {before}");
                }
            }
        }
    }

    #[test]
    fn escalating_never_loses_a_promise_and_deescalating_needs_the_clients_yes() {
        let standing = escalated(State::Open { since: hour(0) });
        let refused = standing.clone().act(
            Act::Deescalate { client_agreed: false },
            hour(1),
            &Limits::default(),
        );
        assert_eq!(refused, Err(Refusal::ClientMustAgree));
        let again = standing
            .act(Act::Escalate { senior: 9, by: ByWhom::Staff }, hour(2), &Limits::default())
            .unwrap();
        assert_eq!(
            again.standing.state,
            State::Open { since: hour(0) },
            "an escalation does not restart the state"
        );
    }

    #[test]
    fn after_the_time_to_reopen_a_word_becomes_a_follow_up() {
        let resolved = || Standing { state: samples()[5].clone(), escalation: None };
        let late = hour(24 * 14 + 1);
        for act in [
            Act::ClientWrites,
            Act::Reopen { by: ByWhom::Client },
            Act::Escalate { senior: 1, by: ByWhom::Client },
        ] {
            assert_eq!(resolved().act(act, late, &Limits::default()), Err(Refusal::FollowUp));
        }
        assert_eq!(
            resolved().act(Act::Close, late, &Limits::default()).unwrap().standing.state.name(),
            StateName::Closed
        );
        assert!(
            resolved().act(Act::ClientWrites, hour(24 * 14), &Limits::default()).is_ok(),
            "the last instant counts"
        );
    }

    #[test]
    fn a_client_is_reminded_once_and_then_the_case_comes_back() {
        let limits = Limits::default();
        let waiting = Standing { state: State::Open { since: hour(0) }, escalation: None }
            .act(Act::ReplyAndWait, hour(0), &limits)
            .unwrap()
            .standing;
        assert_eq!(waiting.state.wakes_at(), Some(hour(96)));
        let reminded = waiting.act(Act::Wake, hour(96), &limits).unwrap();
        assert_eq!(reminded.entries, vec![ClientEntry::Reminded {}.into()]);
        assert_eq!(reminded.standing.state.wakes_at(), Some(hour(288)));
        let back = reminded.standing.act(Act::Wake, hour(288), &limits).unwrap();
        assert_eq!(back.standing.state.name(), StateName::Open);
    }

    #[test]
    fn a_merge_can_be_undone() {
        let merged = escalated(State::Open { since: hour(0) })
            .act(Act::Merge { into: CaseRef("CS-1".into()) }, hour(1), &Limits::default())
            .unwrap();
        let undone = merged.standing.act(Act::Unmerge, hour(2), &Limits::default()).unwrap();
        assert_eq!(undone.standing, escalated(State::Open { since: hour(0) }));
    }

    #[test]
    fn what_was_merged_before_states_were_kept_comes_back_into_the_houses_hands() {
        let old = r#"{"state":"closed","at":"1970-01-01T01:00:00Z","resolution":"duplicate","merged_into":"CS-1"}"#;
        let merged: Standing = serde_json::from_str(old).unwrap();
        let undone = merged.act(Act::Unmerge, hour(2), &Limits::default()).unwrap();
        assert_eq!(undone.standing.state, State::Open { since: hour(2) });
    }

    proptest::proptest! {
        #[test]
        fn merging_and_undoing_it_gives_the_same_standing_from_every_state(
            acts in proptest::collection::vec((0..Action::ALL.len(), 1i64..40), 0..12),
            merged_after in 0i64..900,
            undone_after in 0i64..900,
        ) {
            let limits = Limits::default();
            let (mut standing, mut now) = (Standing::new(), hour(0));
            for (action, later) in acts {
                now += SignedDuration::from_hours(later);
                let act = match sample_act(Action::ALL[action]) {
                    Act::Snooze { .. } => Act::Snooze { until: now + SignedDuration::from_hours(9) },
                    act => act,
                };
                if let Ok(moved) = standing.clone().act(act, now, &limits) {
                    standing = moved.standing;
                }
            }
            now += SignedDuration::from_hours(merged_after);
            let merged = standing.clone().act(sample_act(Action::Merge), now, &limits);
            let closed = matches!(standing.state, State::Closed { .. });
            proptest::prop_assert_eq!(merged.is_err(), closed, "only what is closed is not merged");
            if let Ok(merged) = merged {
                let text = serde_json::to_string(&merged.standing).unwrap();
                let kept: Standing = serde_json::from_str(&text).unwrap();
                now += SignedDuration::from_hours(undone_after);
                let undone = kept.act(Act::Unmerge, now, &limits).unwrap();
                proptest::prop_assert_eq!(undone.standing, standing);
            }
        }
    }

    #[test]
    fn a_standing_is_read_back_as_it_was_written() {
        for state in samples() {
            let standing = escalated(state);
            let text = serde_json::to_string(&standing).unwrap();
            assert_eq!(serde_json::from_str::<Standing>(&text).unwrap(), standing, "{text}");
        }
    }
}
