//! The locale files, the code and the templates as they lie in the repository,
//! held against each other (`keys`) and against the house's voice (`copy`).

mod copy;
mod files;
mod keys;
