//! A deed on many cases, shown before it is done: how many, which, which not
//! and why. A deed on more than a hundred asks for the number to be typed.

use askama::Template;

use super::form::Form;
use super::frame::Frame;

/// One case the deed would touch, or not.
#[derive(Debug, Clone)]
pub struct BulkRow {
    /// The number.
    pub number: String,
    /// Client and subject.
    pub title: String,
    /// What stands now.
    pub now: String,
    /// What would stand, or why it stays as it is.
    pub then: String,
    /// Left as it is.
    pub left: bool,
}

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/bulk.html")]
pub struct BulkPage {
    /// What stands round it.
    pub frame: Frame,
    /// What would be done to how many, in a sentence.
    pub title: String,
    /// What else there is to know: what is left alone, how to undo.
    pub lede: String,
    /// The first of them.
    pub rows: Vec<BulkRow>,
    /// How many more there are, in a sentence; empty for none.
    pub rest: String,
    /// The confirmation; none when nothing would be done.
    pub form: Option<Form>,
}
