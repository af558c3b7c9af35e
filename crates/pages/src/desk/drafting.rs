//! A draft of a reply that a program wrote: marked as such, with everything the program was given.

use askama::Template;

use super::frame::{Frame, Link, Status};

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/drafting.html")]
pub struct DraftingPage {
    /// What stands round it.
    pub frame: Frame,
    /// Back to the case.
    pub back: Link,
    /// The case: number and subject.
    pub case: (String, String),
    /// Where a draft is asked for.
    pub ask: String,
    /// How the last one stands; none where none was asked for.
    pub state: Option<Status>,
    /// What was written; empty for nothing.
    pub written: String,
    /// The language it is in.
    pub lang: String,
    /// Where it is laid into the reply; empty where there is nothing.
    pub lay_in: String,
    /// Which model, and what it was told to do, and what it was given: term and text.
    pub given: Vec<(String, String)>,
}
