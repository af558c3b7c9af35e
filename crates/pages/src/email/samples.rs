//! Filled letters, one or more of each kind, and the tests that write every one
//! of them in every language. House, people and cases are invented.
