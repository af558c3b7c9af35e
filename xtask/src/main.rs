//! Chores of the project: test, tidy, bench, soak.
fn main() {}
