//! One thing with everything that is known of it and what may be done with it: an order, a return.

use askama::Template;

use super::frame::{Frame, Link, Status};
use super::policies::Deed;
use super::table::Table;

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/record.html")]
pub struct RecordPage {
    /// What stands round it.
    pub frame: Frame,
    /// The way back.
    pub back: Link,
    /// The heading.
    pub title: String,
    /// Where it stands.
    pub states: Vec<Status>,
    /// Terms and facts.
    pub facts: Vec<(String, String)>,
    /// Where more is.
    pub links: Vec<Link>,
    /// Its lists, each under its own caption.
    pub tables: Vec<Table>,
    /// What may be done.
    pub deeds: Vec<Deed>,
}
