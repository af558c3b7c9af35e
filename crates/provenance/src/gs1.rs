//! Numbers of GS1 as they are printed and written in addresses.

pub(crate) mod vectors;
