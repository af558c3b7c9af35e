//! The advisor's side and the house's own settings, as pages. Each page is one
//! struct of plain facts that a handler fills; its template lies under
//! `templates/desk`. Nothing here reads a store or a clock, and nothing decides
//! who may do what: a link that must not be followed is not in the struct.
//!
//! Every page works as links and forms. The parts that are refreshed live
//! (`QueuePart`, `TimelinePart`, `SidePart`) are rendered by the very templates
//! that the whole page includes.

pub mod account;
pub mod actions;
pub mod bench;
pub mod bulk;
pub mod calls;
pub mod case;
pub mod client;
pub mod door;
pub mod drafting;
pub mod failure;
pub mod find;
pub mod form;
pub mod frame;
pub mod keys;
pub mod mail;
pub mod notices;
pub mod phrases;
pub mod policies;
pub mod print;
pub mod queue;
pub mod record;
pub mod rights;
pub mod samples;
pub mod sentences;
pub mod settings;
pub mod table;
pub mod timeline;
pub mod working;

#[cfg(test)]
mod proof;

pub use account::AccountPage;
pub use bulk::BulkPage;
pub use calls::{CallPage, Ring, RingsPart};
pub use case::{CasePage, HeadPart, SidePart};
pub use client::ClientPage;
pub use door::{Door, EnrolPage};
pub use drafting::DraftingPage;
pub use failure::FailurePage;
pub use find::SearchPage;
pub use form::{Choice, Field, Form, FormPage, Kind};
pub use frame::{Face, Frame, Link, Me, Notice, Shape, Status};
pub use keys::KeysPage;
pub use mail::{MailPage, MailPiece, SentPage, SentPiece, SentWords};
pub use notices::{BellPart, NoticesPage, WishesPage};
pub use phrases::PhrasesPage;
pub use policies::{PoliciesPage, PolicyPage, TrialPart};
pub use print::PrintPage;
pub use queue::{DeskPage, QueuePart};
pub use record::RecordPage;
pub use settings::{AuditPage, SettingsPage};
pub use table::{Cell, ListPage, Table};
pub use timeline::{PresencePart, TimelinePart};
pub use working::WorkingPage;
