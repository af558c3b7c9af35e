//! Numbers of GS1 as radio tags carry them (EPC Tag Data Standard).

pub(crate) mod vectors;
