//! A conversation that goes on while both are there. It is no thing of its own beside
//! the case: its words are entries of the case's timeline. Here stands only who
//! answers it now, since when a client waits for somebody, and how both know that the
//! other one is there.
//!
//! [`TABLE`] is the whole machine; a test tries every act on every state.

use crate::vocabulary::{UnknownWord, word_list};
use jiff::{SignedDuration, Timestamp};

word_list! {
    /// Where a conversation stands.
    ChatState ("state of a conversation") {
        /// The client waits for somebody.
        Waiting = "waiting",
        /// Somebody of the house has it.
        With = "with",
        /// It is over; a word of the client's begins it again.
        Ended = "ended",
    }
}

word_list! {
    /// What can be done with a conversation.
    ChatAct ("act on a conversation") {
        /// Take it from those who wait.
        Take = "take",
        /// Give it to a colleague who is there.
        Pass = "pass",
        /// Put it back among those who wait, at the place it had.
        GiveBack = "give_back",
        /// End it; the case goes on.
        End = "end",
        /// The client writes.
        Say = "say",
    }
}

/// Every state by every act: the state it leads to, nothing where it is refused.
pub const TABLE: &[(ChatState, ChatAct, Option<ChatState>)] = {
    use ChatAct as A;
    use ChatState as S;
    &[
        (S::Waiting, A::Take, Some(S::With)),
        (S::Waiting, A::Pass, Some(S::With)),
        (S::Waiting, A::GiveBack, None),
        (S::Waiting, A::End, Some(S::Ended)),
        (S::Waiting, A::Say, Some(S::Waiting)),
        (S::With, A::Take, None),
        (S::With, A::Pass, Some(S::With)),
        (S::With, A::GiveBack, Some(S::Waiting)),
        (S::With, A::End, Some(S::Ended)),
        (S::With, A::Say, Some(S::With)),
        (S::Ended, A::Take, None),
        (S::Ended, A::Pass, None),
        (S::Ended, A::GiveBack, None),
        (S::Ended, A::End, None),
        (S::Ended, A::Say, Some(S::Waiting)),
    ]
};

/// A conversation, each state with its facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chat {
    /// The client waits.
    Waiting {
        /// Since when; kept where a colleague gives it back, so that nobody loses her place.
        since: Timestamp,
    },
    /// Somebody has it.
    With {
        /// Who.
        person: i64,
        /// Since when the client had waited.
        asked: Timestamp,
        /// Since when this person has it.
        since: Timestamp,
    },
    /// It is over.
    Ended {
        /// When.
        at: Timestamp,
    },
}

/// Why an act is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The state does not allow it.
    NotNow,
    /// A colleague took it first.
    Taken,
    /// Whoever should have it has as many as she can hold.
    Full,
    /// Whoever should have it is not there.
    NotHere,
    /// It is hers already.
    SamePerson,
}

impl Refusal {
    /// Every refusal.
    pub const ALL: &'static [Refusal] =
        &[Refusal::NotNow, Refusal::Taken, Refusal::Full, Refusal::NotHere, Refusal::SamePerson];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Refusal::NotNow => "chat_not_now",
            Refusal::Taken => "chat_taken",
            Refusal::Full => "chat_full",
            Refusal::NotHere => "chat_not_here",
            Refusal::SamePerson => "chat_same_person",
        }
    }
}

/// Somebody of the house who may answer conversations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder {
    /// Who.
    pub person: i64,
    /// Whether her desk was heard of within [`AWAY_AFTER`] and she takes cases.
    pub here: bool,
    /// Conversations she has.
    pub holding: i64,
    /// Conversations she can hold at once.
    pub capacity: i64,
}

impl Holder {
    /// Whether one more fits.
    #[must_use]
    pub const fn has_room(&self) -> bool {
        self.holding < self.capacity
    }
}

/// Conversations one person holds at once where nothing else is set.
pub const USUAL_CAPACITY: i64 = 3;
/// The most that can be set.
pub const MOST_CAPACITY: i64 = 12;
/// A desk that was not heard of for so long is away: a lid that was closed.
pub const AWAY_AFTER: SignedDuration = SignedDuration::from_secs(50);
/// A client whose page was not heard of for so long has gone.
pub const GONE_AFTER: SignedDuration = SignedDuration::from_secs(60);
/// A conversation in which a client who has gone does not come back ends after so long.
pub const ENDS_AFTER: SignedDuration = SignedDuration::from_mins(30);

impl Chat {
    /// Its state without its facts.
    #[must_use]
    pub const fn state(&self) -> ChatState {
        match self {
            Chat::Waiting { .. } => ChatState::Waiting,
            Chat::With { .. } => ChatState::With,
            Chat::Ended { .. } => ChatState::Ended,
        }
    }

    /// Who has it.
    #[must_use]
    pub const fn person(&self) -> Option<i64> {
        match self {
            Chat::With { person, .. } => Some(*person),
            _ => None,
        }
    }

    /// Whether an act is possible at all, by the table.
    fn allows(&self, act: ChatAct) -> Result<(), Refusal> {
        let row = TABLE.iter().find(|(state, does, _)| *state == self.state() && *does == act);
        row.and_then(|(_, _, to)| *to).map(drop).ok_or(Refusal::NotNow)
    }

    /// Somebody takes it.
    ///
    /// # Errors
    /// [`Refusal::SamePerson`], [`Refusal::Taken`], [`Refusal::NotNow`], [`Refusal::Full`].
    pub fn take(self, by: &Holder, now: Timestamp) -> Result<Chat, Refusal> {
        match self {
            Chat::With { person, .. } if person == by.person => return Err(Refusal::SamePerson),
            Chat::With { .. } => return Err(Refusal::Taken),
            _ => {}
        }
        self.allows(ChatAct::Take)?;
        let Chat::Waiting { since } = self else { return Err(Refusal::NotNow) };
        if !by.has_room() {
            return Err(Refusal::Full);
        }
        Ok(Chat::With { person: by.person, asked: since, since: now })
    }

    /// It is given to a colleague.
    ///
    /// # Errors
    /// [`Refusal::NotNow`], [`Refusal::SamePerson`], [`Refusal::NotHere`], [`Refusal::Full`].
    pub fn pass(self, to: &Holder, now: Timestamp) -> Result<Chat, Refusal> {
        self.allows(ChatAct::Pass)?;
        if self.person() == Some(to.person) {
            return Err(Refusal::SamePerson);
        }
        if !to.here {
            return Err(Refusal::NotHere);
        }
        if !to.has_room() {
            return Err(Refusal::Full);
        }
        let asked = match self {
            Chat::Waiting { since } => since,
            Chat::With { asked, .. } => asked,
            Chat::Ended { .. } => return Err(Refusal::NotNow),
        };
        Ok(Chat::With { person: to.person, asked, since: now })
    }

    /// It goes back to those who wait, with the place it had.
    ///
    /// # Errors
    /// [`Refusal::NotNow`].
    pub fn give_back(self) -> Result<Chat, Refusal> {
        self.allows(ChatAct::GiveBack)?;
        match self {
            Chat::With { asked, .. } => Ok(Chat::Waiting { since: asked }),
            _ => Err(Refusal::NotNow),
        }
    }

    /// It is over.
    ///
    /// # Errors
    /// [`Refusal::NotNow`].
    pub fn end(self, now: Timestamp) -> Result<Chat, Refusal> {
        self.allows(ChatAct::End)?;
        Ok(Chat::Ended { at: now })
    }

    /// The client writes: what was over begins again.
    #[must_use]
    pub fn say(self, now: Timestamp) -> Chat {
        match self {
            Chat::Ended { .. } => Chat::Waiting { since: now },
            other => other,
        }
    }
}

/// Waits from which a figure is made, at least; with fewer there is none.
pub const LEAST_WAITS: usize = 5;

/// How long half of these clients waited at most, in whole minutes, rounded up; nothing
/// where there are too few to say so.
#[must_use]
pub fn usual_wait(seconds: &[i64]) -> Option<i64> {
    if seconds.len() < LEAST_WAITS {
        return None;
    }
    let mut sorted = seconds.to_vec();
    sorted.sort_unstable();
    let middle = sorted.get((sorted.len() - 1) / 2)?;
    Some((middle.max(&0) + 59) / 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_780_000_000 + seconds).unwrap()
    }

    fn holder(person: i64) -> Holder {
        Holder { person, here: true, holding: 0, capacity: 3 }
    }

    fn samples() -> [Chat; 3] {
        [
            Chat::Waiting { since: at(0) },
            Chat::With { person: 1, asked: at(0), since: at(5) },
            Chat::Ended { at: at(9) },
        ]
    }

    fn done(chat: Chat, act: ChatAct) -> Option<ChatState> {
        let now = at(60);
        match act {
            ChatAct::Take => chat.take(&holder(2), now),
            ChatAct::Pass => chat.pass(&holder(2), now),
            ChatAct::GiveBack => chat.give_back(),
            ChatAct::End => chat.end(now),
            ChatAct::Say => Ok(chat.say(now)),
        }
        .ok()
        .map(|chat| chat.state())
    }

    #[test]
    fn the_table_is_total_and_the_machine_keeps_to_it() {
        assert_eq!(TABLE.len(), ChatState::ALL.len() * ChatAct::ALL.len());
        for (state, act, expected) in TABLE {
            let sample = samples().into_iter().find(|chat| chat.state() == *state).unwrap();
            assert_eq!(done(sample, *act), *expected, "{state} {act}");
        }
    }

    #[test]
    fn a_refusal_says_what_stands_in_the_way() {
        let [waiting, with, ended] = samples();
        let full = Holder { holding: 3, ..holder(2) };
        let away = Holder { here: false, ..holder(2) };
        for (refused, expected) in [
            (with.take(&holder(2), at(6)), Refusal::Taken),
            (with.take(&holder(1), at(6)), Refusal::SamePerson),
            (waiting.take(&full, at(6)), Refusal::Full),
            (with.pass(&away, at(6)), Refusal::NotHere),
            (with.pass(&full, at(6)), Refusal::Full),
            (with.pass(&holder(1), at(6)), Refusal::SamePerson),
            (ended.take(&holder(2), at(6)), Refusal::NotNow),
            (waiting.give_back(), Refusal::NotNow),
            (ended.end(at(6)), Refusal::NotNow),
        ] {
            assert_eq!(refused, Err(expected));
        }
    }

    #[test]
    fn whoever_is_given_back_keeps_her_place() {
        let with = Chat::Waiting { since: at(0) }.take(&holder(1), at(40)).unwrap();
        let passed = with.pass(&holder(2), at(90)).unwrap();
        assert_eq!(passed.give_back(), Ok(Chat::Waiting { since: at(0) }));
    }

    #[test]
    fn a_wait_is_told_only_from_figures_that_are_there() {
        for (given, expected) in [
            (&[][..], None),
            (&[30, 60, 90, 120][..], None),
            (&[0, 0, 0, 0, 0][..], Some(0)),
            (&[30, 600, 61, 45, 1_000][..], Some(2)),
        ] {
            assert_eq!(usual_wait(given), expected, "{given:?}");
        }
    }

    proptest! {
        #[test]
        fn nobody_ever_holds_more_than_she_can(acts in prop::collection::vec((0_usize..4, 1_i64..4), 1..60)) {
            let mut chats = [Chat::Waiting { since: at(0) }; 8];
            for (step, (act, person)) in acts.into_iter().enumerate() {
                let now = at(step as i64);
                let holding = chats.iter().filter(|chat| chat.person() == Some(person)).count() as i64;
                let by = Holder { holding, capacity: 2, ..holder(person) };
                let chat = &mut chats[step % 8];
                let next = match act {
                    0 => chat.take(&by, now),
                    1 => chat.pass(&by, now),
                    2 => chat.give_back(),
                    _ => Ok(chat.say(now)),
                };
                *chat = next.unwrap_or(*chat);
                for person in 1..4 {
                    let held = chats.iter().filter(|chat| chat.person() == Some(person)).count();
                    prop_assert!(held <= 2);
                }
            }
        }
    }
}
