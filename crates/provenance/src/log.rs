//! A log whose past cannot be rewritten: C2SP tlog-tiles.

pub(crate) mod vectors;
