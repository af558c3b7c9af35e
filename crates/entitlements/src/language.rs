//! The sentences of a rule: conditions and dates, in words that a lawyer can
//! read and correct.
//!
//! - `channel is online, telephone or home_visit [CRD:9(1)]`
//! - `hygiene_goods is no or hygiene_seal is not broken`
//! - `defect.cause is not proved wear or accident`
//! - `delivery_date + 14 days by EU`
//! - `later of (delivery_date + liability by EU, history.last_repair_on + 2 months by EU)`
//!
//! What is *proved* or *on record* is a question of the burden of proof: what
//! nobody gave does not count. Everything else that nobody gave is not known.

mod parse;

pub use parse::{Sentence, amount, condition, date, length, lengths_in};

use crate::days::{Length, Unit};
use crate::value::{Among, Number};
use crate::vocabulary::{EntitlementId, FactId};
use jiff::civil::Date;
use std::sync::Arc;

/// A name that a pack gives to a way of counting or to a setting.
pub type Name = Arc<str>;

/// A condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// All of them.
    All(Vec<Condition>),
    /// One of them.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// The fact is one of these values. `proved`: not known counts as no.
    Is {
        /// Which fact.
        fact: FactId,
        /// Which values.
        among: Among,
        /// Whether somebody has to show it.
        proved: bool,
    },
    /// The text is one of these, whatever the case of its letters.
    IsText {
        /// Which fact.
        fact: FactId,
        /// In lower case.
        texts: Vec<Box<str>>,
        /// Whether somebody has to show it.
        proved: bool,
    },
    /// Somebody gave the fact, and not as none.
    OnRecord(FactId),
    /// One day stands so to another.
    Days(When, Order, When),
    /// One number stands so to another.
    Numbers(Amount, Order, Amount),
    /// The client has that right, or the house that duty.
    Right(EntitlementId),
}

/// How two things stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Before, less than.
    Before,
    /// On or before, at most.
    UpTo,
    /// After, more than.
    After,
    /// On or after, at least.
    From,
}

impl Order {
    /// Whether it holds.
    pub fn holds<T: Ord>(self, a: &T, b: &T) -> bool {
        match self {
            Self::Before => a < b,
            Self::UpTo => a <= b,
            Self::After => a > b,
            Self::From => a >= b,
        }
    }
}

/// A day, by the facts of the case.
#[derive(Clone, Debug, PartialEq)]
pub enum When {
    /// The day of the question.
    Today,
    /// A day written in the rule.
    On(Date),
    /// The day that is a fact.
    Fact(FactId),
    /// So long after it.
    Plus(Box<When>, Period),
    /// The latest of them; what never happened is passed over.
    Later(Vec<When>),
    /// The earliest of them; what never happened is passed over.
    Earlier(Vec<When>),
    /// No last day.
    Open,
}

/// A length with the way it is counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// How long.
    pub long: Long,
    /// The name of the counting mode.
    pub by: Name,
}

/// How long a period is.
#[derive(Clone, Debug, PartialEq)]
pub enum Long {
    /// As written.
    Fixed(Length),
    /// As the setting of this name says.
    Setting(Name),
    /// As many as the fact says: `expected_life_years years`.
    Counted(FactId, Unit),
    /// So much for each, at most so many times: `6 months for each history.repairs (at most 4)`.
    Each(Length, FactId, u16),
}

/// A number, by the facts of the case.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// As written.
    Of(Number),
    /// The number that is a fact.
    Fact(FactId),
    /// The least of them.
    Lesser(Vec<Amount>),
    /// The greatest of them.
    Greater(Vec<Amount>),
    /// One without the other, never below nothing.
    Less(Box<Amount>, Box<Amount>),
}
