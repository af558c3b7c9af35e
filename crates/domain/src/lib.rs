//! Nouns, states, transitions, refusals and permissions.
//!
//! Pure: no clock, no randomness, no input or output. Whoever calls gives the
//! instant and the actor; whatever happened comes back as a new state and
//! events, or as a refusal with a code.

pub mod access;
pub mod call;
pub mod callback;
pub mod capacity;
pub mod case;
pub mod chat;
pub mod entry;
pub mod exchange;
pub mod hours;
pub mod languages;
pub mod money;
pub mod notice;
pub mod number;
pub mod order;
pub mod phrase;
pub mod promise;
pub mod questions;
pub mod returns;
pub mod revision;
pub mod routing;
pub mod scripts;
pub mod vocabulary;
pub mod withdrawal;

pub use number::CaseNumber;
pub use vocabulary::*;
