//! What the command line asks of this part: one line in, one answer out.
//!
//! A line is JSON: a string is the text itself (an address, hexadecimal bytes), an object names
//! its parts, and each part beats the option of the same name. An answer has every field that was
//! decoded or computed, so that it can be held against a published example; a refusal is
//! `{"error": code}` with what was claimed. Keys are hexadecimal. Nothing is kept.

mod keys;
pub(crate) mod line;
mod station;
mod sun;
mod weak;

pub use keys::{DiversifyOptions, diversify, lrp, mac, session};
pub use station::{SettingsOptions, message, session_keys, settings};
pub use sun::{SunOptions, sun, sun_lrp};
pub use weak::{OriginalityOptions, originality, tamper};

#[cfg(test)]
mod tests;
