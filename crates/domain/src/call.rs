//! A telephone call, as far as it was told of. A telephone system tells what happens in
//! whatever order its lines deliver it, and tells it again when it is not sure that it was
//! heard. So a call is kept as the facts that were heard ([`Heard`]), each of which only ever
//! comes to be known, and where it stands ([`Call`]) is read from them: the order and the
//! number of tellings change nothing.
//!
//! [`TABLE`] is the whole machine; a test tries every act on every state.

use crate::vocabulary::{UnknownWord, word_list};
use jiff::{SignedDuration, Timestamp};

word_list! {
    /// Who called whom.
    Direction ("direction of a call") {
        /// Somebody called the house.
        In = "in",
        /// The house called.
        Out = "out",
    }
}

word_list! {
    /// Where a call stands.
    CallState ("state of a call") {
        /// It rings, and nobody has picked up yet.
        Ringing = "ringing",
        /// Both speak.
        Answered = "answered",
        /// They spoke, and it is over.
        Ended = "ended",
        /// It is over, and nobody picked up.
        Missed = "missed",
        /// Nobody picked up, and a message was left.
        Voicemail = "voicemail",
    }
}

word_list! {
    /// What is told of a call, or done with it.
    CallAct ("act on a call") {
        /// It rings.
        Ring = "ring",
        /// The telephone system took it: a person, a greeting or a queue.
        Connect = "connect",
        /// A person picked up.
        PickUp = "pick_up",
        /// Whoever was called did not pick up.
        Nobody = "nobody",
        /// A message was left.
        Leave = "leave",
        /// It is over.
        HangUp = "hang_up",
        /// Somebody writes down why it was and what came of it.
        WriteDown = "write_down",
        /// Somebody has seen to a call that was missed.
        Settle = "settle",
    }
}

word_list! {
    /// Why somebody called.
    CallReason ("reason of a call") {
        /// Something new is wished.
        NewRequest = "new_request",
        /// How far something is that is in hand.
        Progress = "progress",
        /// Advice on a piece, a size, its care.
        Advice = "advice",
        /// To see somebody at a boutique.
        Appointment = "appointment",
        /// Something went wrong.
        Complaint = "complaint",
        /// We were asked to call back.
        CallBack = "call_back",
        /// Something else.
        Other = "other",
    }
}

word_list! {
    /// What came of a call. The client sees it too.
    CallResult ("result of a call") {
        /// What was asked is done.
        Settled = "settled",
        /// The house does something next.
        HouseActs = "house_acts",
        /// The client does something next.
        ClientActs = "client_acts",
        /// Both speak again.
        SpeakAgain = "speak_again",
        /// A message was left.
        MessageLeft = "message_left",
        /// Nobody was reached.
        NotReached = "not_reached",
        /// It was the wrong number.
        WrongNumber = "wrong_number",
    }
}

impl CallResult {
    /// Whether the two spoke with each other.
    #[must_use]
    pub const fn spoke(self) -> bool {
        matches!(
            self,
            CallResult::Settled
                | CallResult::HouseActs
                | CallResult::ClientActs
                | CallResult::SpeakAgain
        )
    }
}

/// Every state by every act: the state it leads to, nothing where it is refused. The samples are
/// calls whose end was told, as the last thing where they are over.
pub const TABLE: &[(CallState, CallAct, Option<CallState>)] = {
    use CallAct as A;
    use CallState as S;
    &[
        (S::Ringing, A::Ring, Some(S::Ringing)),
        (S::Ringing, A::Connect, Some(S::Answered)),
        (S::Ringing, A::PickUp, Some(S::Answered)),
        (S::Ringing, A::Nobody, Some(S::Ringing)),
        (S::Ringing, A::Leave, Some(S::Voicemail)),
        (S::Ringing, A::HangUp, Some(S::Missed)),
        (S::Ringing, A::WriteDown, None),
        (S::Ringing, A::Settle, None),
        (S::Answered, A::Ring, Some(S::Answered)),
        (S::Answered, A::Connect, Some(S::Answered)),
        (S::Answered, A::PickUp, Some(S::Answered)),
        (S::Answered, A::Nobody, Some(S::Answered)),
        (S::Answered, A::Leave, Some(S::Answered)),
        (S::Answered, A::HangUp, Some(S::Ended)),
        (S::Answered, A::WriteDown, Some(S::Answered)),
        (S::Answered, A::Settle, None),
        (S::Ended, A::Ring, Some(S::Ended)),
        (S::Ended, A::Connect, Some(S::Ended)),
        (S::Ended, A::PickUp, Some(S::Ended)),
        (S::Ended, A::Nobody, Some(S::Ended)),
        (S::Ended, A::Leave, Some(S::Ended)),
        (S::Ended, A::HangUp, Some(S::Ended)),
        (S::Ended, A::WriteDown, Some(S::Ended)),
        (S::Ended, A::Settle, None),
        // An answer that is told after its end: it was answered.
        (S::Missed, A::Ring, Some(S::Missed)),
        (S::Missed, A::Connect, Some(S::Ended)),
        (S::Missed, A::PickUp, Some(S::Ended)),
        (S::Missed, A::Nobody, Some(S::Missed)),
        (S::Missed, A::Leave, Some(S::Voicemail)),
        (S::Missed, A::HangUp, Some(S::Missed)),
        (S::Missed, A::WriteDown, Some(S::Missed)),
        (S::Missed, A::Settle, Some(S::Missed)),
        (S::Voicemail, A::Ring, Some(S::Voicemail)),
        (S::Voicemail, A::Connect, Some(S::Voicemail)),
        (S::Voicemail, A::PickUp, Some(S::Ended)),
        (S::Voicemail, A::Nobody, Some(S::Voicemail)),
        (S::Voicemail, A::Leave, Some(S::Voicemail)),
        (S::Voicemail, A::HangUp, Some(S::Voicemail)),
        (S::Voicemail, A::WriteDown, Some(S::Voicemail)),
        (S::Voicemail, A::Settle, Some(S::Voicemail)),
    ]
};

/// Why an act is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// It still rings: there is nothing to write down.
    StillRings,
    /// It was not missed: there is nothing to see to.
    NotMissed,
    /// It stands in a case already.
    InACase,
    /// The place of a call back is taken, or can no longer be asked for.
    SlotTaken,
    /// A call back that is done, cancelled or past cannot be changed.
    SlotOver,
}

impl Refusal {
    /// Every refusal.
    pub const ALL: &'static [Refusal] = &[
        Refusal::StillRings,
        Refusal::NotMissed,
        Refusal::InACase,
        Refusal::SlotTaken,
        Refusal::SlotOver,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Refusal::StillRings => "call_still_rings",
            Refusal::NotMissed => "call_not_missed",
            Refusal::InACase => "call_in_a_case",
            Refusal::SlotTaken => "slot_taken",
            Refusal::SlotOver => "slot_over",
        }
    }
}

/// Something told of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// It rings.
    Rings,
    /// The telephone system took it; whether a person did is not said.
    Connected,
    /// A person picked up; who, where that is known.
    PickedUp {
        /// Who.
        by: Option<i64>,
    },
    /// Whoever was called did not pick up; the call may go on to a message.
    Nobody,
    /// A message was left.
    Left,
    /// It is over; for how long they spoke, in seconds, where that was told.
    Over {
        /// For how long.
        seconds: Option<i64>,
    },
}

impl Event {
    /// The act of the table.
    #[must_use]
    pub const fn act(self) -> CallAct {
        match self {
            Event::Rings => CallAct::Ring,
            Event::Connected => CallAct::Connect,
            Event::PickedUp { .. } => CallAct::PickUp,
            Event::Nobody => CallAct::Nobody,
            Event::Left => CallAct::Leave,
            Event::Over { .. } => CallAct::HangUp,
        }
    }
}

/// What was heard of a call: facts that come to be known and are never taken back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Heard {
    /// The first instant of which anything was told.
    pub began: Option<Timestamp>,
    /// When the telephone system took it.
    pub connected: Option<Timestamp>,
    /// When a person picked up.
    pub picked_up: Option<Timestamp>,
    /// Who that was.
    pub by: Option<i64>,
    /// Whether it was told that nobody picked up.
    pub nobody: bool,
    /// When a message was left.
    pub left: Option<Timestamp>,
    /// When it was over.
    pub over: Option<Timestamp>,
    /// For how long they spoke, in seconds, where that was told.
    pub seconds: Option<i64>,
}

/// A call, each state with its facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// It rings.
    Ringing {
        /// Since when.
        since: Timestamp,
    },
    /// Both speak.
    Answered {
        /// Since when it had rung.
        rang: Timestamp,
        /// Since when they speak.
        since: Timestamp,
        /// Who of the house, where that is known.
        by: Option<i64>,
    },
    /// They spoke.
    Ended {
        /// When it was over.
        at: Timestamp,
        /// For how long they spoke, in seconds.
        seconds: i64,
        /// Who of the house, where that is known.
        by: Option<i64>,
    },
    /// Nobody picked up.
    Missed {
        /// When it was over.
        at: Timestamp,
        /// From when on that counts: an answer may be told after its end.
        counts: Timestamp,
    },
    /// A message was left.
    Voicemail {
        /// When.
        at: Timestamp,
    },
}

/// An end that says nothing of whether anybody had picked up counts as missed after so long: the
/// answer may still be on its way.
pub const ANSWER_MAY_FOLLOW: SignedDuration = SignedDuration::from_secs(30);
/// A call of which nothing more was told for so long is over, whatever the telephone system says.
pub const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(4);
/// A call that still rings after so long rings no more: its end was lost.
pub const RINGS_AT_MOST: SignedDuration = SignedDuration::from_mins(5);
/// The longest call that is believed, in seconds.
pub const LONGEST: i64 = 24 * 3_600;

fn first(known: Option<Timestamp>, told: Timestamp) -> Option<Timestamp> {
    Some(known.map_or(told, |known| known.min(told)))
}

impl Heard {
    /// The same after something more was told.
    #[must_use]
    pub fn and(mut self, event: Event, at: Timestamp) -> Heard {
        self.began = first(self.began, at);
        match event {
            Event::Rings => {}
            Event::Connected => self.connected = first(self.connected, at),
            Event::PickedUp { by } => {
                // Whoever was named first keeps it.
                self.by = self.by.or(by);
                self.picked_up = first(self.picked_up, at);
            }
            Event::Nobody => self.nobody = true,
            Event::Left => self.left = first(self.left, at),
            Event::Over { seconds } => {
                self.over = first(self.over, at);
                let told = seconds.map(|told| told.clamp(0, LONGEST));
                self.seconds = self.seconds.max(told);
            }
        }
        self
    }

    /// When both began to speak, where they did.
    fn spoke_since(&self) -> Option<Timestamp> {
        // That the system took a call says little where nobody is known to have picked up after
        // all, or a message was left.
        let taken = self.connected.filter(|_| !self.nobody && self.left.is_none());
        self.picked_up.or(taken)
    }

    /// Where it stands; `first` is when it was first heard of.
    #[must_use]
    pub fn call(&self, first: Timestamp) -> Call {
        let rang = self.began.unwrap_or(first);
        match (self.over, self.spoke_since(), self.left) {
            (None, Some(since), _) => Call::Answered { rang, since, by: self.by },
            (Some(at), Some(since), _) => {
                let counted = at.duration_since(since).as_secs().clamp(0, LONGEST);
                Call::Ended { at, seconds: self.seconds.unwrap_or(counted), by: self.by }
            }
            (_, None, Some(at)) => Call::Voicemail { at },
            (None, None, None) => Call::Ringing { since: rang },
            (Some(at), None, None) => {
                let later = at.checked_add(ANSWER_MAY_FOLLOW).unwrap_or(at);
                Call::Missed { at, counts: if self.nobody { at } else { later } }
            }
        }
    }
}

impl Call {
    /// Its state without its facts.
    #[must_use]
    pub const fn state(&self) -> CallState {
        match self {
            Call::Ringing { .. } => CallState::Ringing,
            Call::Answered { .. } => CallState::Answered,
            Call::Ended { .. } => CallState::Ended,
            Call::Missed { .. } => CallState::Missed,
            Call::Voicemail { .. } => CallState::Voicemail,
        }
    }

    /// Whether nobody of the house spoke with her and that counts by now.
    #[must_use]
    pub fn is_missed(&self, now: Timestamp) -> bool {
        match self {
            Call::Missed { counts, .. } => *counts <= now,
            Call::Voicemail { .. } => true,
            _ => false,
        }
    }

    /// Whether what came of it can be written down.
    ///
    /// # Errors
    /// [`Refusal::StillRings`].
    pub const fn may_write_down(&self) -> Result<(), Refusal> {
        match self {
            Call::Ringing { .. } => Err(Refusal::StillRings),
            _ => Ok(()),
        }
    }

    /// Whether it can be said that somebody has seen to it.
    ///
    /// # Errors
    /// [`Refusal::NotMissed`].
    pub const fn may_settle(&self) -> Result<(), Refusal> {
        match self {
            Call::Missed { .. } | Call::Voicemail { .. } => Ok(()),
            _ => Err(Refusal::NotMissed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_780_000_000 + seconds).unwrap()
    }

    fn heard(events: &[(Event, i64)]) -> Heard {
        events
            .iter()
            .fold(Heard::default(), |heard, (event, second)| heard.and(*event, at(*second)))
    }

    const OVER: Event = Event::Over { seconds: None };
    const TAKEN: Event = Event::PickedUp { by: Some(7) };

    fn samples() -> [Heard; 5] {
        [
            heard(&[(Event::Rings, 0)]),
            heard(&[(Event::Rings, 0), (TAKEN, 4)]),
            heard(&[(Event::Rings, 0), (TAKEN, 4), (OVER, 94)]),
            heard(&[(Event::Rings, 0), (OVER, 20)]),
            heard(&[(Event::Rings, 0), (Event::Left, 30), (OVER, 40)]),
        ]
    }

    fn done(sample: Heard, act: CallAct) -> Option<CallState> {
        let event = match act {
            CallAct::Ring => Event::Rings,
            CallAct::Connect => Event::Connected,
            CallAct::PickUp => Event::PickedUp { by: None },
            CallAct::Nobody => Event::Nobody,
            CallAct::Leave => Event::Left,
            CallAct::HangUp => OVER,
            CallAct::WriteDown => {
                let call = sample.call(at(0));
                return call.may_write_down().ok().map(|()| call.state());
            }
            CallAct::Settle => {
                let call = sample.call(at(0));
                return call.may_settle().ok().map(|()| call.state());
            }
        };
        assert_eq!(event.act(), act);
        Some(sample.and(event, at(60)).call(at(0)).state())
    }

    #[test]
    fn the_table_is_total_and_the_machine_keeps_to_it() {
        assert_eq!(TABLE.len(), CallState::ALL.len() * CallAct::ALL.len());
        for (state, act, expected) in TABLE {
            let found = samples().into_iter().find(|one| one.call(at(0)).state() == *state);
            assert_eq!(done(found.unwrap(), *act), *expected, "{state} {act}");
        }
    }

    #[test]
    fn an_end_that_is_told_before_its_answer_is_no_missed_call() {
        let early = heard(&[(Event::Rings, 0), (OVER, 95)]);
        let Call::Missed { counts, .. } = early.call(at(0)) else { panic!("{early:?}") };
        assert_eq!(counts, at(95) + ANSWER_MAY_FOLLOW);
        assert!(!early.call(at(0)).is_missed(at(124)) && early.call(at(0)).is_missed(at(125)));
        let told = early.and(TAKEN, at(5));
        assert_eq!(told.call(at(0)), Call::Ended { at: at(95), seconds: 90, by: Some(7) });
    }

    #[test]
    fn what_is_known_of_an_end_counts() {
        let over = |seconds| Event::Over { seconds: Some(seconds) };
        for (given, expected) in [
            // Said to be missed: no need to wait.
            (
                heard(&[(Event::Nobody, 18), (OVER, 20)]),
                Call::Missed { at: at(20), counts: at(20) },
            ),
            // A greeting took it, then nobody picked up.
            (
                heard(&[(Event::Connected, 1), (Event::Nobody, 18), (OVER, 20)]),
                Call::Missed { at: at(20), counts: at(20) },
            ),
            // A greeting took it, and nobody said otherwise.
            (
                heard(&[(Event::Connected, 1), (over(64), 70)]),
                Call::Ended { at: at(70), seconds: 64, by: None },
            ),
            // One telephone of a group did not answer; another did.
            (
                heard(&[(Event::Nobody, 8), (TAKEN, 9), (OVER, 69)]),
                Call::Ended { at: at(69), seconds: 60, by: Some(7) },
            ),
            (
                heard(&[(Event::Connected, 1), (Event::Nobody, 18), (Event::Left, 40), (OVER, 41)]),
                Call::Voicemail { at: at(40) },
            ),
            // A clock that was put back makes no call shorter than nothing.
            (
                heard(&[(TAKEN, 90), (OVER, 60)]),
                Call::Ended { at: at(60), seconds: 0, by: Some(7) },
            ),
            (
                heard(&[(TAKEN, 1), (over(i64::MAX), 60)]),
                Call::Ended { at: at(60), seconds: LONGEST, by: Some(7) },
            ),
        ] {
            assert_eq!(given.call(at(0)), expected, "{given:?}");
        }
    }

    #[test]
    fn a_refusal_says_what_stands_in_the_way() {
        let [ringing, answered, ..] = samples().map(|one| one.call(at(0)));
        assert_eq!(ringing.may_write_down(), Err(Refusal::StillRings));
        assert_eq!(answered.may_settle(), Err(Refusal::NotMissed));
    }

    fn any_event() -> impl Strategy<Value = (Event, i64)> {
        let event = prop_oneof![
            Just(Event::Rings),
            Just(Event::Connected),
            prop::option::of(1_i64..4).prop_map(|by| Event::PickedUp { by }),
            Just(Event::Nobody),
            Just(Event::Left),
            prop::option::of(-5_i64..200).prop_map(|seconds| Event::Over { seconds }),
        ];
        (event, 0_i64..50)
    }

    proptest! {
        #[test]
        fn the_order_and_the_number_of_tellings_change_nothing(
            told in prop::collection::vec(any_event(), 1..8),
            again in prop::collection::vec(0_usize..8, 0..12),
            seed in any::<u64>(),
        ) {
            let once = heard(&told);
            let mut other = told.clone();
            other.extend(again.iter().filter_map(|nth| told.get(*nth).copied()));
            let mut state = seed | 1;
            for here in (1..other.len()).rev() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                other.swap(here, (state >> 33) as usize % (here + 1));
            }
            // Where two are named, whoever was named first keeps it; all else is the same.
            let (one, two) = (once.call(at(0)), heard(&other).call(at(0)));
            prop_assert_eq!(one.state(), two.state());
            prop_assert_eq!(Heard { by: None, ..once }, Heard { by: None, ..heard(&other) });
        }
    }
}
