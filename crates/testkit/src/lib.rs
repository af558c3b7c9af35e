//! databases, clock, post box, builders and a browserless client for tests.
//!
//! [`Orle`] is a house on a real database (SQLite or PostgreSQL) with the
//! demonstration's set-up, a folder of files, a clock that a test moves, dice
//! that fall the same way each time and a courier whose letters can be read.
//! [`Guest`] is whoever comes to one of its doors: she keeps cookies and finds
//! form tokens on the page. Requests pass through the same router and guards as
//! in service; only no socket is opened, and no part of the product is stood in for.
#![expect(clippy::expect_used, reason = "a test whose house cannot be built fails there and says so")]

mod clock;
mod guest;
mod orle;
pub mod samples;

pub use clock::TestClock;
pub use guest::{Guest, Page, Part, form_body, multipart};
pub use orle::{Orle, SetUp, TOKEN};
