//! Answer-time promises: which one a case has, and its deadlines.
//!
//! Deadlines are never kept as the truth; they are computed from what happened
//! ([`ClockEvent`]s) over the team's [`OpeningHours`], and each brings its
//! [`Working`], from which a page can show every interval that was counted and
//! every pause with its reason. A stored due instant is only a copy for the
//! order of a queue.
//!
//! - First answer: from the client's first word to the house's first answer.
//! - Next answer: from the first word that is still unanswered; more words do
//!   not move it.
//! - Resolution: from the first event; stands still while the client's word is
//!   awaited, while resolved, and while ended. Snoozing stops no clock.
//! - Escalation: its own clock, from the escalation to the house's next word;
//!   it moves none of the others, and a second escalation does not restart it.
//! - Call back: by the end of the time the client chose; a call of the house's keeps it, whether
//!   she was reached or not. What she asked for a time is owed no other answer.
//!
//! Not here: the opening hours themselves (`hours`), and any clock of ours.

use std::fmt;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::call::Direction;
use crate::entry::{ByWhom, ClientEntry, Entry, StaffEntry};
use crate::hours::{Counted, Interval, OpeningHours, count};
use crate::{Priority, PriorityReason, PromiseKind, StateName, Topic};

/// No promise is longer than a year, in minutes.
pub const LONGEST: i64 = 366 * 24 * 60;

/// A promise: this much open time until this happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// What is promised.
    pub kind: PromiseKind,
    /// Within how many minutes of opening hours: 0 to [`LONGEST`].
    pub minutes: i64,
}

/// One line of the table: a promise and the cases it is for. What is left out
/// stands for all.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseRule {
    /// What is promised.
    pub kind: PromiseKind,
    /// Only this region, by its code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Only this topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
    /// Only this priority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// Within how many minutes of opening hours.
    pub minutes: i64,
}

impl PromiseRule {
    /// Of how many things it speaks: the more, the stronger.
    fn weight(&self) -> u8 {
        u8::from(self.region.is_some())
            + u8::from(self.topic.is_some())
            + u8::from(self.priority.is_some())
    }

    fn is_for(&self, kind: PromiseKind, region: &str, topic: Topic, priority: Priority) -> bool {
        self.kind == kind
            && self.topic.is_none_or(|own| own == topic)
            && self.priority.is_none_or(|own| own == priority)
            && self.region.as_deref().is_none_or(|own| own == region)
    }
}

impl fmt::Display for PromiseRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let topic = self.topic.map_or("any topic", Topic::code);
        let priority = self.priority.map_or("any priority", Priority::code);
        let region = self.region.as_deref().unwrap_or("any region");
        write!(f, "{} ({region}, {topic}, {priority}): {} min", self.kind, self.minutes)
    }
}

/// Why a table of promises was refused. Lines are counted from zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PromiseError {
    /// Less than nothing, or more than a year.
    BadMinutes {
        /// The line.
        line: usize,
        /// What it says.
        minutes: i64,
    },
    /// A case to which two lines of equal weight apply, and no stronger one.
    Tie {
        /// The one line.
        first: usize,
        /// The other line.
        second: usize,
        /// A region in which it happens; none: in any that is not named.
        region: Option<String>,
        /// A topic with which it happens.
        topic: Topic,
        /// A priority with which it happens.
        priority: Priority,
    },
}

impl PromiseError {
    /// Every code, in the order of this list.
    pub const CODES: &'static [&'static str] = &["bad_minutes", "tie", "tie_anywhere"];

    /// The stable code, tail of the locale key `promises-<code>`.
    pub const fn code(&self) -> &'static str {
        match self {
            PromiseError::BadMinutes { .. } => "bad_minutes",
            PromiseError::Tie { region: Some(_), .. } => "tie",
            PromiseError::Tie { region: None, .. } => "tie_anywhere",
        }
    }
}

impl fmt::Display for PromiseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PromiseError::BadMinutes { line, minutes } => {
                write!(f, "promise {} has {minutes} minutes; it may have 0 to {LONGEST}", line + 1)
            }
            PromiseError::Tie { first, second, region, topic, priority } => write!(
                f,
                "promises {} and {} both apply to {}, {topic}, {priority}, and neither is the more specific",
                first + 1,
                second + 1,
                region.as_deref().unwrap_or("a region not named"),
            ),
        }
    }
}

impl std::error::Error for PromiseError {}

/// All promises of the house. For a case the line wins that speaks of most of
/// region, topic and priority; the order of the lines never matters.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "Vec<PromiseRule>", into = "Vec<PromiseRule>")]
pub struct PromiseTable {
    rules: Vec<PromiseRule>,
}

impl PromiseTable {
    /// A table in which every case has at most one strongest line a kind.
    ///
    /// # Errors
    /// `BadMinutes`; `Tie` when two lines of equal weight meet in some case
    /// for which there is no stronger line.
    pub fn new(rules: Vec<PromiseRule>) -> Result<PromiseTable, PromiseError> {
        for (line, rule) in rules.iter().enumerate() {
            if !(0..=LONGEST).contains(&rule.minutes) {
                return Err(PromiseError::BadMinutes { line, minutes: rule.minutes });
            }
        }
        let table = PromiseTable { rules };
        for second in 1..table.rules.len() {
            for first in 0..second {
                table.refuse_tie(first, second)?;
            }
        }
        Ok(table)
    }

    /// The lines, as given.
    pub fn rules(&self) -> &[PromiseRule] {
        &self.rules
    }

    /// The strongest line of a kind for a case, if any speaks of it.
    pub fn choose(
        &self,
        kind: PromiseKind,
        region: &str,
        topic: Topic,
        priority: Priority,
    ) -> Option<&PromiseRule> {
        let lines = self.rules.iter().filter(|rule| rule.is_for(kind, region, topic, priority));
        lines.max_by_key(|rule| rule.weight())
    }

    /// Every promise that a case has.
    ///
    /// Give the priority the case has *without* an escalation
    /// ([`Clocks::promised_priority`]): an escalation starts its own clock and
    /// must not move the others.
    pub fn for_case(&self, region: &str, topic: Topic, priority: Priority) -> Promises {
        let of = |kind| self.choose(kind, region, topic, priority).map(|rule| rule.minutes);
        Promises {
            first_answer: of(PromiseKind::FirstAnswer),
            next_answer: of(PromiseKind::NextAnswer),
            resolution: of(PromiseKind::Resolution),
            escalation: of(PromiseKind::Escalation),
        }
    }

    /// Refuses the table if some case has both lines for its strongest.
    fn refuse_tie(&self, first: usize, second: usize) -> Result<(), PromiseError> {
        let (a, b) = (&self.rules[first], &self.rules[second]);
        if a.kind != b.kind || a.weight() != b.weight() {
            return Ok(());
        }
        for region in self.regions_of_both(a, b) {
            // A region that nobody can have named stands for all the others.
            let name = region.unwrap_or("\u{0}");
            for topic in Topic::ALL.iter().copied() {
                for priority in Priority::ALL.iter().copied() {
                    let both = a.is_for(a.kind, name, topic, priority)
                        && b.is_for(b.kind, name, topic, priority);
                    let strongest = self.choose(a.kind, name, topic, priority);
                    if both && strongest.is_some_and(|rule| rule.weight() == a.weight()) {
                        let region = region.map(str::to_owned);
                        return Err(PromiseError::Tie { first, second, region, topic, priority });
                    }
                }
            }
        }
        Ok(())
    }

    /// The regions to which two lines may both apply; none for those not named
    /// in any line.
    fn regions_of_both<'t>(
        &'t self,
        a: &'t PromiseRule,
        b: &'t PromiseRule,
    ) -> Vec<Option<&'t str>> {
        match (a.region.as_deref(), b.region.as_deref()) {
            (Some(a), Some(b)) if a != b => Vec::new(),
            (Some(name), _) | (_, Some(name)) => vec![Some(name)],
            (None, None) => {
                let mut named: Vec<_> =
                    self.rules.iter().filter_map(|rule| rule.region.as_deref()).map(Some).collect();
                named.sort_unstable();
                named.dedup();
                named.push(None);
                named
            }
        }
    }
}

impl TryFrom<Vec<PromiseRule>> for PromiseTable {
    type Error = PromiseError;

    fn try_from(rules: Vec<PromiseRule>) -> Result<PromiseTable, PromiseError> {
        PromiseTable::new(rules)
    }
}

impl From<PromiseTable> for Vec<PromiseRule> {
    fn from(table: PromiseTable) -> Vec<PromiseRule> {
        table.rules
    }
}

/// The promises a case has, in minutes of opening hours; none where none was
/// made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Promises {
    /// First answer.
    pub first_answer: Option<i64>,
    /// Each next answer.
    pub next_answer: Option<i64>,
    /// Resolution.
    pub resolution: Option<i64>,
    /// First word after an escalation.
    pub escalation: Option<i64>,
}

/// What happened to a case, as far as clocks care. Only a person's answer is
/// `HouseAnswered`; an automatic receipt is nothing here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClockEvent {
    /// The client wrote, called or came in.
    ClientWrote,
    /// A person of the house answered the client.
    HouseAnswered,
    /// The case now waits for the client's word.
    WaitingForClient,
    /// The case is in the house's hands again: open, or with another part of it.
    HouseOwes,
    /// It was put aside.
    Snoozed,
    /// It was taken up again.
    Woken,
    /// The house says it is done. That is also its answer to all open words.
    Resolved,
    /// Somebody of the house says it is not done.
    Reopened,
    /// The client says it is not done: a word that is owed an answer.
    ClientReopened,
    /// A senior takes the lead.
    Escalated,
    /// The senior handed it back.
    Deescalated,
    /// Nothing is owed any more: withdrawn, closed.
    Ended,
    /// Nothing is owed any more, unless that is taken back: merged into another.
    Merged,
    /// It should not have been merged: every clock stands as if it never had
    /// been, and the client who waited meanwhile has not waited less.
    MergeUndone,
}

impl ClockEvent {
    /// What it means for the clocks that a case has come into a state.
    pub const fn of_state(state: StateName) -> ClockEvent {
        match state {
            StateName::New | StateName::Open | StateName::WaitingHouse => ClockEvent::HouseOwes,
            StateName::WaitingClient => ClockEvent::WaitingForClient,
            StateName::Snoozed => ClockEvent::Snoozed,
            StateName::Resolved => ClockEvent::Resolved,
            StateName::Closed => ClockEvent::Ended,
        }
    }

    /// What an entry of the timeline means for the clocks, if anything. A call
    /// that was written down is a word of the house.
    pub const fn of_entry(entry: &Entry) -> Option<ClockEvent> {
        match entry {
            Entry::Client(entry) => ClockEvent::of_client_entry(entry),
            Entry::Staff(StaffEntry::CallLogged { .. }) => Some(ClockEvent::HouseAnswered),
            Entry::Staff(StaffEntry::Snoozed { .. }) => Some(ClockEvent::Snoozed),
            Entry::Staff(StaffEntry::Woke {}) => Some(ClockEvent::Woken),
            Entry::Staff(_) => None,
        }
    }

    const fn of_client_entry(entry: &ClientEntry) -> Option<ClockEvent> {
        Some(match entry {
            ClientEntry::Opened { .. } => ClockEvent::HouseOwes,
            ClientEntry::ClientMessage { .. } | ClientEntry::MissedCall { .. } => {
                ClockEvent::ClientWrote
            }
            // Whoever was spoken with has had her answer; whoever was not reached has not.
            ClientEntry::Called { result, .. } if result.spoke() => ClockEvent::HouseAnswered,
            ClientEntry::HouseMessage { .. } => ClockEvent::HouseAnswered,
            // A verdict answers, and so does a question for more photographs.
            ClientEntry::ExaminationStands { stands } if stands.answers() => {
                ClockEvent::HouseAnswered
            }
            ClientEntry::StateChanged { to, .. } => ClockEvent::of_state(*to),
            ClientEntry::Escalated { .. } => ClockEvent::Escalated,
            ClientEntry::Deescalated {} => ClockEvent::Deescalated,
            ClientEntry::Resolved { .. } => ClockEvent::Resolved,
            ClientEntry::Reopened { by: ByWhom::Client } => ClockEvent::ClientReopened,
            ClientEntry::Reopened { .. } => ClockEvent::Reopened,
            ClientEntry::Withdrawn {} | ClientEntry::Closed {} => ClockEvent::Ended,
            ClientEntry::MergedInto { .. } => ClockEvent::Merged,
            ClientEntry::MergeUndone { .. } => ClockEvent::MergeUndone,
            ClientEntry::FileAdded { .. }
            | ClientEntry::Promised { .. }
            | ClientEntry::Reminded {}
            | ClientEntry::FollowUp { .. }
            | ClientEntry::Follows { .. }
            | ClientEntry::ConsentGiven { .. }
            | ClientEntry::ConsentWithdrawn { .. }
            | ClientEntry::OpenedForClient { .. }
            | ClientEntry::ChatWith { .. }
            | ClientEntry::ChatEnded { .. }
            | ClientEntry::Called { .. }
            // What was asked for a time has that time and no other promise.
            | ClientEntry::CallBackAsked { .. }
            | ClientEntry::CallBackMoved { .. }
            | ClientEntry::CallBackCancelled { .. }
            // What an order or a return does moves the state, and the state the clocks.
            | ClientEntry::ReturnStands { .. }
            | ClientEntry::RefundStands { .. }
            | ClientEntry::ChangeStands { .. }
            | ClientEntry::ExchangeStands { .. }
            | ClientEntry::WayChosen { .. }
            | ClientEntry::ExaminationStands { .. } => return None,
        })
    }
}

/// Why the resolution clock stood still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PauseReason {
    /// The client's word was awaited.
    WaitingForClient,
    /// The house had said it was done.
    Resolved,
    /// Nothing was owed.
    Ended,
}

impl PauseReason {
    /// Every reason.
    pub const ALL: &'static [PauseReason] =
        &[PauseReason::WaitingForClient, PauseReason::Resolved, PauseReason::Ended];

    /// The stable code, tail of the locale key `pause-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            PauseReason::WaitingForClient => "waiting_for_client",
            PauseReason::Resolved => "resolved",
            PauseReason::Ended => "ended",
        }
    }
}

/// A stretch in which a clock stood still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// Since when.
    pub from: Timestamp,
    /// Until when; none while it lasts.
    pub to: Option<Timestamp>,
    /// Why.
    pub reason: PauseReason,
}

/// Where a deadline stands at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeadlineState {
    /// Owed, and not yet late.
    Running,
    /// Stands still; no due instant until it goes on.
    Paused,
    /// Done by the due instant.
    Met,
    /// Late, whether done since or not.
    Missed,
    /// Began, but came to be owed no more before it was late.
    NotApplicable,
}

impl DeadlineState {
    /// Every state.
    pub const ALL: &'static [DeadlineState] = &[
        DeadlineState::Running,
        DeadlineState::Paused,
        DeadlineState::Met,
        DeadlineState::Missed,
        DeadlineState::NotApplicable,
    ];

    /// The stable code, tail of the locale key `deadline-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            DeadlineState::Running => "running",
            DeadlineState::Paused => "paused",
            DeadlineState::Met => "met",
            DeadlineState::Missed => "missed",
            DeadlineState::NotApplicable => "not_applicable",
        }
    }
}

/// How a due instant was found, for a page that shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Working {
    /// The promise, in minutes of opening hours.
    pub promised_minutes: i64,
    /// Every stretch of open time that was counted, in order. With a due
    /// instant their minutes add up to the promise.
    pub counted: Vec<Counted>,
    /// Every stretch before the due instant in which the clock stood still.
    pub pauses: Vec<Pause>,
    /// Minutes not yet counted; zero with a due instant.
    pub left_minutes: i64,
    /// Holidays and other special dates on the way.
    pub exceptions: Vec<Date>,
}

impl Working {
    /// The sum of the counted minutes.
    pub fn counted_minutes(&self) -> i64 {
        self.counted.iter().map(|part| part.minutes).sum()
    }

    /// The working line by line, in the order of time: what was counted with
    /// the running sum, and between it the pauses and the special dates, on
    /// which less may have been counted or nothing. `hours` is what it was
    /// computed with.
    pub fn lines(&self, hours: &OpeningHours) -> Vec<WorkingLine> {
        let mut lines = Vec::new();
        let mut sum = 0;
        for part in &self.counted {
            sum += part.minutes;
            lines.push((part.from, 2, WorkingLine::Counted { part: *part, sum }));
        }
        for pause in &self.pauses {
            lines.push((pause.from, 1, WorkingLine::Paused { pause: *pause }));
        }
        for date in &self.exceptions {
            let midnight = date.to_zoned(hours.zone().clone());
            let begins = midnight.map_or(Timestamp::MIN, |midnight| midnight.timestamp());
            lines.push((begins, 0, WorkingLine::Exception { date: *date }));
        }
        lines.sort_by_key(|(at, rank, _)| (*at, *rank));
        lines.into_iter().map(|(_, _, line)| line).collect()
    }
}

/// One line of a shown working.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkingLine {
    /// Open time that was counted.
    Counted {
        /// From, to, and the minutes it adds.
        part: Counted,
        /// Minutes counted up to its end.
        sum: i64,
    },
    /// The clock stood still.
    Paused {
        /// From, to, and why.
        pause: Pause,
    },
    /// A date with hours of its own: a holiday, or special hours.
    Exception {
        /// The date, in the team's zone.
        date: Date,
    },
}

/// One deadline of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// Which promise.
    pub kind: PromiseKind,
    /// When its clock began.
    pub started_at: Timestamp,
    /// When it is due; none while paused, or when the team does not open long
    /// enough in any foreseeable time.
    pub due_at: Option<Timestamp>,
    /// When it was done.
    pub met_at: Option<Timestamp>,
    /// Where it stands.
    pub state: DeadlineState,
    /// How `due_at` was found.
    pub working: Working,
}

impl Deadline {
    /// Whether the house still owes it: running, or late and not done.
    pub fn is_owed(&self) -> bool {
        match self.state {
            DeadlineState::Running => true,
            DeadlineState::Missed => self.met_at.is_none(),
            DeadlineState::Paused | DeadlineState::Met | DeadlineState::NotApplicable => false,
        }
    }

    /// Minutes of open time used of the promise at an instant, at most all.
    pub fn used_minutes(&self, now: Timestamp) -> i64 {
        let used =
            |part: &Counted| part.to.min(now).duration_since(part.from).max(SignedDuration::ZERO);
        let parts = self.working.counted.iter().map(used);
        parts.fold(SignedDuration::ZERO, SignedDuration::saturating_add).as_mins()
    }
}

/// The deadline that presses most: still owed, earliest due; where two are due
/// together, the order of [`PromiseKind`] decides.
pub fn most_pressing(deadlines: &[Deadline]) -> Option<&Deadline> {
    let owed = deadlines.iter().filter(|deadline| deadline.is_owed());
    owed.min_by_key(|deadline| {
        (deadline.due_at.unwrap_or(Timestamp::MAX), deadline.kind, deadline.started_at)
    })
}

/// A word that is owed, from when, and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Round {
    started: Timestamp,
    met: Option<Timestamp>,
    /// When it came to be owed no more, without having been given.
    stopped: Option<Timestamp>,
}

impl Round {
    fn begin(started: Timestamp) -> Round {
        Round { started, met: None, stopped: None }
    }

    fn is_open(&self) -> bool {
        self.met.is_none() && self.stopped.is_none()
    }
}

/// A call back that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct CallBack {
    round: Round,
    from: Timestamp,
    until: Timestamp,
}

/// The clocks of one case, as far as events have been heard.
///
/// Hearing is cheap and needs no hours; [`Clocks::deadlines`] does the
/// arithmetic, for the deadlines that matter now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clocks {
    first_heard: Option<Timestamp>,
    last_heard: Option<Timestamp>,
    /// First answer, then every next answer.
    answers: Vec<Round>,
    escalations: Vec<Round>,
    pauses: Vec<Pause>,
    resolved: Option<Timestamp>,
    call_back: Option<CallBack>,
    /// The last priority that was set for another reason than an escalation.
    prioritised: Option<Priority>,
    /// The clocks as they were when the case was merged, while it is.
    unmerged: Option<Box<Clocks>>,
}

impl Clocks {
    /// The clocks after a case's events, in the order of its timeline.
    pub fn read(events: &[(Timestamp, ClockEvent)]) -> Clocks {
        let mut clocks = Clocks::default();
        for (at, event) in events {
            clocks.hear(*at, *event);
        }
        clocks
    }

    /// Takes in the next entry of the timeline, of whatever kind.
    pub fn hear_entry(&mut self, at: Timestamp, entry: &Entry) {
        if let Entry::Staff(StaffEntry::Prioritised { priority, reason }) = entry
            && *reason != PriorityReason::Escalated
        {
            self.prioritised = Some(*priority);
        }
        match entry {
            Entry::Client(
                ClientEntry::CallBackAsked { from, until }
                | ClientEntry::CallBackMoved { from, until },
            ) => self.wait_for_call(at, *from, *until),
            Entry::Client(ClientEntry::CallBackCancelled { .. }) => {
                if let Some(call) = self.call_back.as_mut().filter(|call| call.round.is_open()) {
                    call.round.stopped = Some(at);
                }
            }
            Entry::Client(ClientEntry::Called { direction: Direction::Out, .. }) => {
                if let Some(call) = self.call_back.as_mut().filter(|call| call.round.is_open()) {
                    call.round.met = Some(at);
                }
            }
            _ => {}
        }
        if let Some(event) = ClockEvent::of_entry(entry) {
            self.hear(at, event);
        }
    }

    /// She is called in the time she chose, and is owed no other answer until then.
    fn wait_for_call(&mut self, at: Timestamp, from: Timestamp, until: Timestamp) {
        self.first_heard.get_or_insert(at);
        let begun = self.call_back.filter(|call| call.round.is_open());
        let round = begun.map_or_else(|| Round::begin(at), |call| call.round);
        self.call_back = Some(CallBack { round, from, until });
        stop(&mut self.answers, at);
    }

    /// The priority by which a case's promises are chosen: the one it has,
    /// unless that came with an escalation, which moves no deadline; then the
    /// one set before, or the topic's usual one. Needs [`Clocks::hear_entry`].
    pub fn promised_priority(
        &self,
        has: Priority,
        reason: PriorityReason,
        usual: Priority,
    ) -> Priority {
        match reason {
            PriorityReason::Escalated => self.prioritised.unwrap_or(usual),
            _ => has,
        }
    }

    /// Takes in the next event. An instant before the last one (a machine's
    /// clock was put back) is taken as the last one: the timeline's order is
    /// the truth.
    pub fn hear(&mut self, at: Timestamp, event: ClockEvent) {
        let at = self.last_heard.map_or(at, |last| at.max(last));
        self.first_heard.get_or_insert(at);
        self.last_heard = Some(at);
        match event {
            ClockEvent::ClientWrote => {
                self.ask(at);
                if self
                    .standing()
                    .is_some_and(|pause| pause.reason == PauseReason::WaitingForClient)
                {
                    self.stand(at, None);
                }
            }
            ClockEvent::Escalated => {
                if !self.escalations.last().is_some_and(Round::is_open) {
                    self.escalations.push(Round::begin(at));
                }
            }
            ClockEvent::HouseAnswered => self.answer(at),
            ClockEvent::Deescalated => stop(&mut self.escalations, at),
            ClockEvent::WaitingForClient => self.stand(at, Some(PauseReason::WaitingForClient)),
            ClockEvent::HouseOwes | ClockEvent::Reopened => self.stand(at, None),
            ClockEvent::ClientReopened => {
                self.stand(at, None);
                self.ask(at);
            }
            ClockEvent::MergeUndone => {
                if let Some(before) = self.unmerged.take() {
                    let prioritised = self.prioritised;
                    *self = Clocks { last_heard: Some(at), prioritised, ..*before };
                }
            }
            // A withdrawn case is said to be resolved too; nothing was done.
            ClockEvent::Resolved
                if self.standing().is_some_and(|pause| pause.reason == PauseReason::Ended) => {}
            ClockEvent::Resolved => {
                self.stand(at, Some(PauseReason::Resolved));
                self.call_no_more(at);
                self.answer(at);
                self.resolved.get_or_insert(at);
            }
            ClockEvent::Ended | ClockEvent::Merged => {
                if event == ClockEvent::Merged && self.unmerged.is_none() {
                    self.unmerged = Some(Box::new(self.clone()));
                }
                stop(&mut self.answers, at);
                stop(&mut self.escalations, at);
                self.call_no_more(at);
                self.stand(at, Some(PauseReason::Ended));
            }
            ClockEvent::Snoozed | ClockEvent::Woken => {}
        }
    }

    /// The deadlines that matter at `now`: first answer, the latest next
    /// answer, the latest escalation, resolution. One whose clock never began,
    /// or for which there is no promise, is not in the list.
    pub fn deadlines(
        &self,
        promises: &Promises,
        hours: &OpeningHours,
        now: Timestamp,
    ) -> Vec<Deadline> {
        let latest_next = self.answers.len().saturating_sub(1).max(1);
        self.compute(promises, hours, now, latest_next, self.escalations.len().saturating_sub(1))
    }

    /// Every deadline the case ever had, for its history and for figures.
    pub fn every_deadline(
        &self,
        promises: &Promises,
        hours: &OpeningHours,
        now: Timestamp,
    ) -> Vec<Deadline> {
        self.compute(promises, hours, now, 1, 0)
    }

    fn compute(
        &self,
        promises: &Promises,
        hours: &OpeningHours,
        now: Timestamp,
        next_from: usize,
        escalation_from: usize,
    ) -> Vec<Deadline> {
        let mut found = Vec::with_capacity(4);
        let mut rounds = |kind, minutes: Option<i64>, rounds: Option<&[Round]>| {
            for round in rounds.unwrap_or_default() {
                found.extend(
                    minutes.map(|minutes| answer_deadline(kind, minutes, round, hours, now)),
                );
            }
        };
        rounds(PromiseKind::FirstAnswer, promises.first_answer, self.answers.get(..1));
        rounds(PromiseKind::NextAnswer, promises.next_answer, self.answers.get(next_from..));
        rounds(
            PromiseKind::Escalation,
            promises.escalation,
            self.escalations.get(escalation_from..),
        );
        if let (Some(started), Some(minutes)) = (self.first_heard, promises.resolution) {
            found.push(self.resolution_deadline(started, minutes, hours, now));
        }
        found.extend(self.call_back.map(|call| call_deadline(&call, hours, now)));
        found
    }

    /// Nobody waits for a call any more.
    fn call_no_more(&mut self, at: Timestamp) {
        if let Some(call) = self.call_back.as_mut().filter(|call| call.round.is_open()) {
            call.round.stopped = Some(at);
        }
    }

    /// The pause that lasts, if one does.
    fn standing(&self) -> Option<Pause> {
        self.pauses.last().filter(|pause| pause.to.is_none()).copied()
    }

    fn ask(&mut self, at: Timestamp) {
        if !self.answers.last().is_some_and(Round::is_open) {
            self.answers.push(Round::begin(at));
        }
    }

    fn answer(&mut self, at: Timestamp) {
        for round in self.answers.last_mut().into_iter().chain(self.escalations.last_mut()) {
            if round.is_open() {
                round.met = Some(at);
            }
        }
    }

    /// Lets the resolution clock stand for a reason, or run.
    fn stand(&mut self, at: Timestamp, reason: Option<PauseReason>) {
        if !matches!(reason, Some(PauseReason::Resolved | PauseReason::Ended)) {
            self.resolved = None;
        }
        if let Some(last) = self.pauses.last_mut().filter(|pause| pause.to.is_none()) {
            if Some(last.reason) == reason {
                return;
            }
            last.to = Some(at);
            let from = last.from;
            if from == at {
                self.pauses.pop();
            }
        }
        if let Some(reason) = reason {
            self.pauses.push(Pause { from: at, to: None, reason });
        }
    }

    fn resolution_deadline(
        &self,
        started: Timestamp,
        minutes: i64,
        hours: &OpeningHours,
        now: Timestamp,
    ) -> Deadline {
        let mut spent = Vec::new();
        let mut left = SignedDuration::from_mins(minutes);
        let mut from = started;
        let mut due = None;
        // What is resolved is shown with the due instant it would have had.
        let counted_until = self.resolved.unwrap_or(Timestamp::MAX);
        let mut standing = None;
        for pause in self.pauses.iter().filter(|pause| pause.from < counted_until) {
            match hours.spend(from, Some(pause.from), left, &mut spent) {
                Ok(at) => {
                    due = Some(at);
                    break;
                }
                Err(rest) => left = rest,
            }
            match pause.to {
                Some(to) => from = to,
                None => standing = Some(pause.reason),
            }
        }
        if due.is_none() && standing.is_none() {
            due = hours.spend(from, None, left, &mut spent).ok();
        }
        let over = standing == Some(PauseReason::Ended);
        let state = match state_of(due, self.resolved, over, now) {
            DeadlineState::Running if standing.is_some() => DeadlineState::Paused,
            state => state,
        };
        let mut working = working(minutes, &spent, due, started, hours);
        let known = due.unwrap_or(Timestamp::MAX);
        working.pauses = self
            .pauses
            .iter()
            .filter(|pause| pause.from < known.min(counted_until))
            .copied()
            .collect();
        Deadline {
            kind: PromiseKind::Resolution,
            started_at: started,
            due_at: due,
            met_at: self.resolved,
            state,
            working,
        }
    }
}

/// Convenience for a caller with all events at hand: [`Clocks::read`], then
/// [`Clocks::deadlines`].
pub fn deadlines(
    promises: &Promises,
    hours: &OpeningHours,
    events: &[(Timestamp, ClockEvent)],
    now: Timestamp,
) -> Vec<Deadline> {
    Clocks::read(events).deadlines(promises, hours, now)
}

fn stop(rounds: &mut [Round], at: Timestamp) {
    if let Some(round) = rounds.last_mut().filter(|round| round.is_open()) {
        round.stopped = Some(at);
    }
}

fn answer_deadline(
    kind: PromiseKind,
    minutes: i64,
    round: &Round,
    hours: &OpeningHours,
    now: Timestamp,
) -> Deadline {
    let mut spent = Vec::new();
    let due = hours.spend(round.started, None, SignedDuration::from_mins(minutes), &mut spent).ok();
    // What was late when it stopped being owed stays late.
    let over = round.stopped.is_some();
    let state = state_of(due, round.met, over, round.stopped.unwrap_or(now));
    let working = working(minutes, &spent, due, round.started, hours);
    Deadline { kind, started_at: round.started, due_at: due, met_at: round.met, state, working }
}

/// By the end of the chosen time; what is shown as counted is that time itself.
fn call_deadline(call: &CallBack, hours: &OpeningHours, now: Timestamp) -> Deadline {
    let CallBack { round, from, until } = *call;
    let over = round.stopped.is_some();
    let state = state_of(Some(until), round.met, over, round.stopped.unwrap_or(now));
    let chosen = [Interval { from, to: until }];
    let minutes = until.duration_since(from).as_mins();
    let working = working(minutes, &chosen, Some(until), from, hours);
    let kind = PromiseKind::CallBack;
    Deadline {
        kind,
        started_at: round.started,
        due_at: Some(until),
        met_at: round.met,
        state,
        working,
    }
}

/// The due instant itself is still in time.
fn state_of(
    due: Option<Timestamp>,
    met: Option<Timestamp>,
    over: bool,
    now: Timestamp,
) -> DeadlineState {
    match met {
        Some(met) if due.is_some_and(|due| met > due) => DeadlineState::Missed,
        Some(_) => DeadlineState::Met,
        None if due.is_some_and(|due| now > due) => DeadlineState::Missed,
        None if over => DeadlineState::NotApplicable,
        None => DeadlineState::Running,
    }
}

fn working(
    minutes: i64,
    spent: &[Interval],
    due: Option<Timestamp>,
    started: Timestamp,
    hours: &OpeningHours,
) -> Working {
    let counted = count(spent);
    let end = due.or(counted.last().map(|part| part.to)).unwrap_or(started);
    let left_minutes = minutes - counted.iter().map(|part| part.minutes).sum::<i64>();
    Working {
        promised_minutes: minutes,
        counted,
        pauses: Vec::new(),
        left_minutes,
        exceptions: hours.exceptions_between(started, end).collect(),
    }
}

#[cfg(test)]
mod tests;
