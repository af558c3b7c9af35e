//! The demonstration house Orle and its cases: the house's set-up, one story for
//! each worked example of client care, and a generator of as many further cases
//! as size is to be tried with. Data and pure functions only; `app` seeds.

pub mod house;
pub mod stories;
pub mod synthetic;
