//! Cards that anybody can check without asking us.

pub(crate) mod vectors;
