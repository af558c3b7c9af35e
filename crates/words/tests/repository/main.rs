//! The locale files, the code and the templates as they lie in the repository,
//! held against each other (`keys`) and against the house's voice (`copy`).

#![expect(clippy::unwrap_used, reason = "a test that cannot read its ground has failed")]

mod copy;
mod files;
mod keys;
