//! the demonstration house Orle and its cases.
