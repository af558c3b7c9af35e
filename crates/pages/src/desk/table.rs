//! Lists as data: a caption, heads, rows of cells, and one template that draws
//! them all alike and folds them into cards on a phone. Sorting and paging are
//! links that a handler makes.

use askama::Template;

use super::form::{Form, NavItem};
use super::frame::{Frame, Link, Status};

/// What stands in one cell.
#[derive(Debug, Clone)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A code, number or address that is never turned round.
    Code(String),
    /// Where more is.
    Link(Link),
    /// A shape and its word.
    Status(Status),
    /// A time: machine form, then words.
    Time(String, String),
    /// Several short lines.
    Lines(Vec<String>),
    /// A deed: address, what the button says, for whom (read aloud only).
    Deed(String, String, String),
}

/// A table.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// What it lists, read aloud.
    pub caption: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows; the first cell names the row.
    pub rows: Vec<Vec<Cell>>,
    /// What is said when there is no row.
    pub empty: String,
}

impl Table {
    pub(crate) fn head(&self, at: &usize) -> &str {
        self.heads.get(*at).map_or("", String::as_str)
    }
}

/// A page whose business is one list.
#[derive(Clone, Template)]
#[template(path = "desk/list_page.html")]
pub struct ListPage {
    /// What stands round it.
    pub frame: Frame,
    /// The heading.
    pub title: String,
    /// The sentence below the heading; empty for none.
    pub lede: String,
    /// The sections of the settings; empty on the desk.
    pub nav: Vec<NavItem>,
    /// What can be begun here.
    pub actions: Vec<Link>,
    /// The list.
    pub table: Table,
    /// Where the rows before and after are.
    pub pages: Vec<Link>,
    /// A short form that adds a row.
    pub form: Option<Form>,
}
