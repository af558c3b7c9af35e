//! the demonstration house Orle and its cases.

pub mod pictures;
