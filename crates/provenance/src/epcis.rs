//! What happened to a piece, as trading partners tell each other, and its passport.
//!
//! Events of EPCIS 2.0: what a document must look like (`shape`, `document`), its events as types
//! (`event`), their names by content (`hash`), and the simple query (`query`). The product passport
//! (`passport`) says what a piece is, to each reader what that reader may see.

pub mod console;
pub mod document;
pub mod event;
pub mod hash;
pub mod identifiers;
pub mod passport;
pub mod query;
pub mod shape;
pub(crate) mod vectors;
pub mod vocabulary;
