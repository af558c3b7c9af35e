//! Is this piece genuine: bytes and facts in, findings out.
//!
//! Codes, tags, cards, the log, findings and verdicts. Nothing here opens a file, reads a clock,
//! draws a number or asks anybody: whoever calls hands in the bytes as they were received, the
//! keys, the instant and the randomness. A number that reads well proves what it claims to be and
//! no more; only an answer that changes with each reading, or somebody competent with the piece in
//! hand, says more. [`verdict`] puts the findings together.
//!
//! [`vectors`] runs the published examples of each standard, from outside as well
//! (`selvedge provenance vectors FOLDER`).

pub mod catalogue;
pub mod credential;
pub mod epc;
pub mod epcis;
pub mod examination;
pub mod finding;
pub mod gs1;
pub mod log;
pub mod nfc;
pub mod vectors;
pub mod verdict;
pub mod weight;
