//! Chips that answer anew at each reading: NTAG 424 DNA.

pub(crate) mod vectors;
