//! What a client's message is about, how it presses and what is wished, and why we think so.
//!
//! Pure: no clock, no randomness (a seed is given), no input or output; the same inputs
//! give the same bytes. Topics are learned from examples (`triage/examples`) by a linear
//! model, so that every word's part in an answer can be named; urgency, wishes and kinds of
//! pieces are words written down in `triage/cues`.
//!
//! [`shipped()`] reads with what the program carries; [`Model::train`] learns anew, also from
//! what advisors put right; [`evaluate`] says how well.

mod because;
pub mod cues;
mod document;
mod evaluation;
mod exact;
pub mod examples;
mod features;
mod file;
mod language;
mod learn;
pub mod lexicon;
mod matrix;
mod model;
mod shipped;
mod text;

pub use cues::{Cues, Families, Family, Pressing};
pub use document::{Measured, document};
pub use evaluation::{Band, Confusion, Figures, bands, before_and_after, evaluate};
pub use examples::{Correction, Example};
pub use file::UnreadableModel;
pub use language::{LANGUAGES, language};
pub use matrix::Shares;
pub use model::{Model, Options, Reading};
pub use shipped::{
    Sorted, Trained, Triage, UnreadablePhrases, digest, evaluation_of, examples_of, senses,
    shipped, train,
};
pub use text::{Script, Word, words};
