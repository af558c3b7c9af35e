//! The demonstration house Orle and its cases: the house's set-up, one story for
//! each worked example of client care, and a generator of as many further cases
//! as size is to be tried with, with the photographs and papers its clients
//! send. [`seed`] and [`bulk`] put them into a house through the verbs that
//! people use.

pub mod bulk;
pub mod house;
pub mod orders;
pub mod pictures;
pub mod receipts;
pub mod seed;
mod shots;
pub mod stories;
pub mod synthetic;
