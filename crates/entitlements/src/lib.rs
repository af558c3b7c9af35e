//! What law and house owe a client: facts and rule packs in, answers with reasons out.
//!
//! Pure: no clock, no randomness, no input or output. The day of the question, the
//! calendars and the packs are inputs; the same inputs give the same bytes.
//!
//! A [`Law`] is made of [`Pack`]s; a [`Question`] is put to it and gives [`Answers`].

mod answer;
mod asking;
pub mod calendar;
mod days;
mod facts;
pub mod json;
pub mod language;
mod law;
mod memory;
mod mistake;
mod named;
mod pack;
mod revised;
pub mod scenario;
pub mod shipped;
mod unknown;
mod value;
mod vocabulary;

pub use answer::{Answer, Answers, Because, Change, Outcome, Question, better, changes};
pub use days::{Counting, FirstDay, LastDay, Length, Unit, last_day};
pub use facts::{FactMistake, Facts, Remedy, RemedyKind, Wrong};
pub use law::Law;
pub use mistake::{Mistake, nearest};
pub use pack::{
    Case, Confidence, Force, Gives, InForce, LARGEST, Maker, Mode, Pack, Rule, SelectedBy, Setting,
    Window,
};
pub use revised::Touched;
pub use value::{Among, Number, Payer, Truth, Value, a_day};
pub use vocabulary::{Asked, Entitlement, EntitlementId, Fact, FactId, Kind, Vocabulary, Whose};
