//! The client's side: every page without an account and without a script.
