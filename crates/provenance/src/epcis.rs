//! What happened to a piece, as trading partners tell each other.

pub(crate) mod vectors;
