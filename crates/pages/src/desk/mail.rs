//! One e-mail that came in: who says to have written it, what shows that, why it
//! is where it is, what it says, and what may be done with it. Its text alone stands
//! in the page; its HTML, made inert, in a document of its own that a frame shows
//! and that can do nothing; the whole message is a download that no browser draws.

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
    /// Where it is shown as it was sent.
    pub sent: Option<Link>,
    /// The message as it was received, to be saved.
    pub original: Option<Link>,
    /// Cases that may be the same matter.
    pub suggestions: Vec<Link>,
    /// What may be done with it.
    pub deeds: Vec<Deed>,
}

/// One e-mail as it was sent: what stands round the frame that shows it.
#[derive(Clone, Template)]
#[template(path = "desk/sent.html")]
pub struct SentPage {
    /// What stands round it.
    pub frame: Frame,
    /// The way back.
    pub back: Link,
    /// The subject.
    pub title: String,
    /// Who, when.
    pub facts: Vec<(String, String)>,
    /// The document with the message alone.
    pub words: String,
    /// How many pictures elsewhere are not shown; empty for none.
    pub held_back: String,
    /// Where they are asked for.
    pub ask: String,
}

/// A run of a message's HTML, made inert.
#[derive(Debug, Clone)]
pub struct SentPiece {
    /// Quoted, or a signature: shown folded.
    pub folded: bool,
    /// HTML that `intake` has written anew.
    pub html: String,
}

/// The message alone: a document that belongs to nobody, has no script, sends
/// nothing and is drawn in a frame.
#[derive(Clone, Template)]
#[template(path = "desk/sent_words.html")]
pub struct SentWords {
    /// The reader's words.
    pub w: &'static words::Words,
    /// The subject.
    pub title: String,
    /// Its pieces, in order.
    pub pieces: Vec<SentPiece>,
    /// Whether there is more than is shown.
    pub cut: bool,
}

impl SentWords {
    fn css(&self) -> &'static str {
        crate::assets::url("css/sent.css")
    }
}
