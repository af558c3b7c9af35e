//! One client: how to reach her, what she asked to be kept, and her cases.

use askama::Template;

use super::frame::{Frame, Link};
use super::table::Table;

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/client.html")]
pub struct ClientPage {
    /// What stands round it.
    pub frame: Frame,
    /// The name.
    pub name: String,
    /// Since when, how many cases.
    pub line: String,
    /// Addresses, language, how letters are wanted.
    pub facts: Vec<(String, String)>,
    /// Something the desk should know first, such as bounced mail; empty for nothing.
    pub alert: String,
    /// Her cases, newest first.
    pub cases: Table,
    /// Pieces she told us of.
    pub pieces: Vec<String>,
    /// A new case on her behalf.
    pub new: Option<Link>,
}
