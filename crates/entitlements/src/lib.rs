//! What law and house owe a client: facts and rule packs in, answers with reasons out.
//!
//! Pure: no clock, no randomness, no input or output. The day of the question, the
//! calendars and the packs are inputs; the same inputs give the same bytes.

pub mod calendar;
