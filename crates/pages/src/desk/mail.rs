//! One e-mail that came in: who says to have written it, what shows that, why it
//! is where it is, what it says, and what may be done with it. Its text alone is
//! shown, never its HTML: the whole message is a download that no browser draws.

use askama::Template;

use super::frame::{Frame, Link, Status};
use super::policies::Deed;

/// A run of the message's text.
#[derive(Debug, Clone)]
pub struct MailPiece {
    /// Quoted, or a signature: shown folded.
    pub folded: bool,
    /// The text.
    pub text: String,
}

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/mail.html")]
pub struct MailPage {
    /// What stands round it.
    pub frame: Frame,
    /// The way back.
    pub back: Link,
    /// The subject.
    pub title: String,
    /// What has become of it, and why.
    pub status: Status,
    /// Terms and facts: sender, recipients, time, proof.
    pub facts: Vec<(String, String)>,
    /// Why its words are not shown; empty where they are.
    pub hidden: String,
    /// Its text, in order.
    pub pieces: Vec<MailPiece>,
    /// The names of its files.
    pub files: Vec<String>,
    /// The message as it was received, to be saved.
    pub original: Option<Link>,
    /// Cases that may be the same matter.
    pub suggestions: Vec<Link>,
    /// What may be done with it.
    pub deeds: Vec<Deed>,
}
