//! The whole case on paper: every entry, every file with its fingerprint, the
//! address and the day. Staff notes are on it; the client has her own print.

use askama::Template;

use super::case::Head;
use super::frame::Frame;
use super::timeline::Entry;

/// One file with its fingerprint.
#[derive(Debug, Clone)]
pub struct PrintFile {
    /// The name.
    pub name: String,
    /// Kind and size in words.
    pub kind: String,
    /// SHA-256 of the bytes received, in hexadecimal.
    pub sha256: String,
}

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/print.html")]
pub struct PrintPage {
    /// What stands round it.
    pub frame: Frame,
    /// The head.
    pub case: Head,
    /// Client, wish, piece, order.
    pub facts: Vec<(String, String)>,
    /// Every entry.
    pub entries: Vec<Entry>,
    /// Every file.
    pub files: Vec<PrintFile>,
    /// When and by whom it was printed.
    pub printed: String,
}
