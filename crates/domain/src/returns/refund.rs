//! The third truth of a line that comes back: money that was asked of the payment adapter, and
//! what it answered. Nothing is ever just "done".
//!
//! An adapter times out, answers twice, and answers late. So what is kept is each asking and each
//! answer; where a refund stands is read from all of them. Answers that contradict each other, or
//! none within the limit, are an alarm, which only a person ends.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::money::{Money, MoneyError};
use crate::order::{LineId, PaymentId, is_short};
use crate::vocabulary::{UnknownWord, word_list};

/// The most askings and answers that are kept of one refund.
pub const MOST_FACTS: usize = 200;

word_list! {
    /// Where a refund stands.
    RefundState ("state of a refund") {
        /// The adapter was asked.
        Asked = "asked",
        /// It has paid.
        Confirmed = "confirmed",
        /// It could not.
        Failed = "failed",
        /// It was silent too long, or contradicts itself.
        Alarm = "alarm",
    }
}

impl RefundState {
    /// Whether its amount may have left the house, and so cannot be asked a second time.
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self, RefundState::Failed)
    }
}

word_list! {
    /// What can happen to a refund.
    RefundAct ("act on a refund") {
        /// The adapter says that it has paid.
        Confirm = "confirm",
        /// It says that it could not.
        Fail = "fail",
        /// It is asked again, under the same key.
        AskAgain = "ask_again",
        /// The limit has passed without an answer.
        Lapse = "lapse",
        /// A person says how it is.
        Settle = "settle",
    }
}

word_list! {
    /// Why something about a refund is refused.
    Refusal ("refusal of a refund") {
        /// An id, a reference or a code is empty, too long or has control characters.
        BadText = "refund_bad_text",
        /// The amount is nothing or less.
        BadAmount = "refund_bad_amount",
        /// It is in another currency than the order.
        OtherCurrency = "refund_other_currency",
        /// The order has no such line.
        UnknownLine = "refund_unknown_line",
        /// Nothing is due.
        NothingDue = "refund_nothing_due",
        /// What was granted has not come back.
        BeforeReceipt = "refund_before_receipt",
        /// A difference is to be talked over first.
        TalkFirst = "refund_talk_first",
        /// More is asked than is due.
        MoreThanDue = "refund_more_than_due",
        /// No payment has so much left to give back.
        MoreThanPaid = "refund_more_than_paid",
        /// A refund of this order has an alarm; a person looks at it first.
        AlarmFirst = "refund_alarm_first",
        /// It was answered.
        Answered = "refund_answered",
        /// Its limit has not passed.
        StillInTime = "refund_still_in_time",
        /// There is no alarm to settle.
        NoAlarm = "refund_no_alarm",
        /// It answers an asking that never was.
        NeverAsked = "refund_never_asked",
        /// More was told of it than is kept.
        TooMuchTold = "refund_too_much_told",
        /// Money has moved for it; what it rests on stays.
        MoneyHasMoved = "refund_money_has_moved",
    }
}

impl std::error::Error for Refusal {}

impl From<MoneyError> for Refusal {
    fn from(error: MoneyError) -> Refusal {
        match error {
            MoneyError::OtherCurrency | MoneyError::UnknownCurrency => Refusal::OtherCurrency,
            _ => Refusal::BadAmount,
        }
    }
}

/// Every state by every act; nothing where it is refused. The sample of an alarm is one of
/// silence; a refund that was asked is past its limit; an answer is to the last asking.
pub const TABLE: &[(RefundState, [Option<RefundState>; 5])] = {
    use RefundState as R;
    &[
        // confirm, fail, ask_again, lapse, settle (as confirmed)
        (R::Asked, [Some(R::Confirmed), Some(R::Failed), Some(R::Asked), Some(R::Alarm), None]),
        (R::Confirmed, [Some(R::Confirmed), Some(R::Alarm), None, None, None]),
        (R::Failed, [Some(R::Alarm), Some(R::Failed), Some(R::Asked), None, None]),
        (R::Alarm, [Some(R::Confirmed), Some(R::Failed), None, None, Some(R::Confirmed)]),
    ]
};

/// To what a part of a refund belongs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "part", rename_all = "snake_case", deny_unknown_fields)]
pub enum Part {
    /// A line of the order.
    Line {
        /// Which.
        line: LineId,
        /// The return in which it came back; none where it was cancelled.
        #[serde(default)]
        in_return: Option<String>,
        /// How much.
        amount: Money,
        /// The tax within it: the tax authority is told what was really given back.
        tax: Money,
    },
    /// The delivery to the client.
    Delivery {
        /// How much.
        amount: Money,
    },
}

impl Part {
    /// How much.
    #[must_use]
    pub const fn amount(&self) -> Money {
        match self {
            Part::Line { amount, .. } | Part::Delivery { amount } => *amount,
        }
    }
}

/// Where the money goes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "to", rename_all = "snake_case", deny_unknown_fields)]
pub enum Destination {
    /// The way it came.
    Payment {
        /// Which.
        payment: PaymentId,
    },
    /// Credit of the house.
    Credit {},
}

/// What happened to a refund. Nothing is ever taken out.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case", deny_unknown_fields)]
pub enum MoneyFact {
    /// The adapter was asked, always under the same key.
    Asked {
        /// Which asking it is, from 1.
        nth: u32,
        /// When.
        at: Timestamp,
        /// By when an answer is expected.
        answer_by: Timestamp,
    },
    /// It says that it has paid.
    Confirmed {
        /// Which asking it answers.
        nth: u32,
        /// When.
        at: Timestamp,
        /// Its reference of what it paid.
        reference: String,
    },
    /// It says that it could not.
    Failed {
        /// Which asking it answers.
        nth: u32,
        /// When.
        at: Timestamp,
        /// Its code.
        code: String,
    },
    /// The limit passed.
    Lapsed {
        /// Which asking was not answered.
        nth: u32,
        /// When.
        at: Timestamp,
    },
    /// A person says how it is.
    Settled {
        /// Whether it was paid.
        paid: bool,
        /// When.
        at: Timestamp,
        /// Who.
        by: i64,
    },
}

/// Something that happens to a refund, with its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// The adapter has paid.
    Confirm {
        /// Which asking it answers.
        nth: u32,
        /// Its reference.
        reference: String,
    },
    /// It could not.
    Fail {
        /// Which asking it answers.
        nth: u32,
        /// Its code.
        code: String,
    },
    /// Ask again.
    AskAgain {
        /// By when an answer is expected.
        answer_by: Timestamp,
    },
    /// The limit has passed.
    Lapse,
    /// A person says how it is.
    Settle {
        /// Whether it was paid.
        paid: bool,
        /// Who.
        by: i64,
    },
}

/// What an act changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The refund stands elsewhere.
    Changed {
        /// Where it stood.
        from: RefundState,
        /// Where it stands.
        to: RefundState,
    },
    /// The adapter is to be asked again.
    AskedAgain {
        /// Which asking it is, from 1.
        nth: u32,
    },
    /// An answer contradicts what a person settled; it is kept and shown.
    Contradicts {},
}

/// Money asked of the payment adapter, to one destination.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refund {
    /// Its id, which is also the key under which the adapter pays once.
    pub id: String,
    /// Where it goes.
    pub destination: Destination,
    parts: Vec<Part>,
    facts: Vec<MoneyFact>,
}

impl Refund {
    pub(super) fn asked(
        id: String,
        destination: Destination,
        parts: Vec<Part>,
        at: Timestamp,
        answer_by: Timestamp,
    ) -> Refund {
        Refund { id, destination, parts, facts: vec![MoneyFact::Asked { nth: 1, at, answer_by }] }
    }

    /// To what it belongs.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Everything that happened.
    #[must_use]
    pub fn facts(&self) -> &[MoneyFact] {
        &self.facts
    }

    /// How much.
    ///
    /// # Errors
    /// As money has them.
    pub fn amount(&self) -> Result<Money, MoneyError> {
        let mut amounts = self.parts.iter().map(Part::amount);
        let first = amounts.next().ok_or(MoneyError::NoShares)?;
        amounts.try_fold(first, Money::plus)
    }

    /// The last asking, and by when it is to be answered.
    fn last(&self) -> (u32, Option<Timestamp>) {
        let asked = self.facts.iter().filter_map(|fact| match fact {
            MoneyFact::Asked { nth, answer_by, .. } => Some((*nth, Some(*answer_by))),
            _ => None,
        });
        asked.max_by_key(|(nth, _)| *nth).unwrap_or((0, None))
    }

    /// Where it stands, read from every fact.
    #[must_use]
    pub fn state(&self) -> RefundState {
        let (mut paid, mut references) = (BTreeSet::new(), BTreeSet::new());
        let (mut failed, mut lapsed) = (BTreeSet::new(), BTreeSet::new());
        for fact in &self.facts {
            match fact {
                MoneyFact::Settled { paid: true, .. } => return RefundState::Confirmed,
                MoneyFact::Settled { paid: false, .. } => return RefundState::Failed,
                MoneyFact::Confirmed { nth, reference, .. } => {
                    paid.insert(*nth);
                    references.insert(reference.as_str());
                }
                MoneyFact::Failed { nth, .. } => drop(failed.insert(*nth)),
                MoneyFact::Lapsed { nth, .. } => drop(lapsed.insert(*nth)),
                MoneyFact::Asked { .. } => {}
            }
        }
        let (last, _) = self.last();
        // Paid and not paid by one asking; paid twice; or paid by an asking that failed before.
        if references.len() > 1 || !paid.is_disjoint(&failed) {
            RefundState::Alarm
        } else if !paid.is_empty() {
            RefundState::Confirmed
        } else if failed.contains(&last) {
            RefundState::Failed
        } else if lapsed.contains(&last) {
            RefundState::Alarm
        } else {
            RefundState::Asked
        }
    }

    /// Something happens to it. An answer that was heard before changes nothing.
    ///
    /// # Errors
    /// [`Refusal::NeverAsked`], [`Refusal::Answered`], [`Refusal::StillInTime`],
    /// [`Refusal::NoAlarm`], [`Refusal::TooMuchTold`], [`Refusal::BadText`].
    pub fn act(mut self, act: Act, now: Timestamp) -> Result<(Refund, Vec<Event>), Refusal> {
        let (from, (last, answer_by)) = (self.state(), self.last());
        if let Act::Confirm { reference: text, .. } | Act::Fail { code: text, .. } = &act
            && !is_short(text)
        {
            return Err(Refusal::BadText);
        }
        let settled = self.facts.iter().any(|fact| matches!(fact, MoneyFact::Settled { .. }));
        let mut events = Vec::new();
        let fact = match act {
            Act::Confirm { nth, .. } | Act::Fail { nth, .. } if nth == 0 || nth > last => {
                return Err(Refusal::NeverAsked);
            }
            Act::Confirm { nth, reference } => {
                let known = |fact: &MoneyFact| {
                    matches!(fact, MoneyFact::Confirmed { nth: n, reference: r, .. }
                        if *n == nth && *r == reference)
                };
                if self.facts.iter().any(known) {
                    return Ok((self, vec![]));
                }
                if settled && from == RefundState::Failed {
                    events.push(Event::Contradicts {});
                }
                MoneyFact::Confirmed { nth, at: now, reference }
            }
            Act::Fail { nth, code } => {
                let known = |fact: &MoneyFact| matches!(fact, MoneyFact::Failed { nth: n, .. } if *n == nth);
                if self.facts.iter().any(known) {
                    return Ok((self, vec![]));
                }
                if settled && from == RefundState::Confirmed {
                    events.push(Event::Contradicts {});
                }
                MoneyFact::Failed { nth, at: now, code }
            }
            Act::AskAgain { answer_by } => {
                if settled || !matches!(from, RefundState::Asked | RefundState::Failed) {
                    return Err(Refusal::Answered);
                }
                events.push(Event::AskedAgain { nth: last + 1 });
                MoneyFact::Asked { nth: last + 1, at: now, answer_by }
            }
            Act::Lapse => {
                if from != RefundState::Asked {
                    return Err(Refusal::Answered);
                }
                if answer_by.is_some_and(|by| now < by) {
                    return Err(Refusal::StillInTime);
                }
                MoneyFact::Lapsed { nth: last, at: now }
            }
            Act::Settle { paid, by } => {
                if from != RefundState::Alarm {
                    return Err(Refusal::NoAlarm);
                }
                MoneyFact::Settled { paid, at: now, by }
            }
        };
        if self.facts.len() >= MOST_FACTS {
            return Err(Refusal::TooMuchTold);
        }
        self.facts.push(fact);
        let to = self.state();
        if from != to {
            events.push(Event::Changed { from, to });
        }
        Ok((self, events))
    }
}
