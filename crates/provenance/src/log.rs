//! A log whose past cannot be rewritten: C2SP tlog-tiles.
//!
//! What is issued is written down as a salted hash and never as itself: no person, no UID, no
//! number. [`merkle`] hashes and proves, [`note`] and [`checkpoint`] sign, [`tile`] and [`tree`]
//! keep a log in pieces, [`proof`] is what a holder keeps, [`witness`] what others check. Storing,
//! serving and the time are the caller's.

pub mod checkpoint;
pub mod console;
pub mod merkle;
pub mod note;
pub mod proof;
pub mod tile;
pub mod tree;
pub(crate) mod vectors;
pub mod witness;
