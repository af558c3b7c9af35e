//! An e-mail from outside made facts: who, to whom, in answer to what, which
//! words are new and which are quoted, which files came with it, whether a
//! machine wrote it, and what our own server said of its sender. Bytes in, facts
//! out, within the limits that [`read`] states.
//!
//! It does not decide which case a message belongs to, detects no language,
//! opens no file and asks no network. What a sender may claim (name, date,
//! message ids, kind of file) is passed on as a claim.

mod addresses;
mod attachments;
mod authentication;
mod body;
mod bounce;
mod charset;
mod headers;
mod html;
mod kind;
mod layout;
mod limits;
mod lines;
mod parts;
mod quote_words;
mod quotes;
mod read;
mod references;
mod structure;
mod subject;
mod tags;
mod text;
mod tree;
mod words;

pub use addresses::Mailbox;
pub use attachments::Attachment;
pub use authentication::{Authentication, Verdict};
pub use body::{Body, Piece};
pub use bounce::{Failed, Reason, Report};
pub use html::{CleanHtml, CleanPiece, Html};
pub use kind::Kind;
pub use limits::Unreadable;
pub use read::{CUT_AT, cut, read};
pub use subject::BaseSubject;

/// The facts of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The first `Message-ID`, without angle brackets; none where it is absent or malformed.
    pub message_id: Option<String>,
    /// Ids of `In-Reply-To`, each once.
    pub in_reply_to: Vec<String>,
    /// Ids of `References`, each once, the last hundred; the newest is the last.
    pub references: Vec<String>,
    /// Who says to have written it; none where no address can be read.
    pub from: Option<Mailbox>,
    /// More than one author or more than one `From`: nobody can be verified.
    pub from_is_ambiguous: bool,
    /// `Sender`.
    pub sender: Option<Mailbox>,
    /// `Reply-To`, at most 200.
    pub reply_to: Vec<Mailbox>,
    /// `To`, at most 200.
    pub to: Vec<Mailbox>,
    /// `Cc`, at most 200.
    pub cc: Vec<Mailbox>,
    /// Addresses of `Delivered-To`, `X-Original-To` and `Envelope-To`, at most 200.
    pub delivered_to: Vec<String>,
    /// Decoded, one line, at most 500 characters. It may hold any sign: escape it.
    pub subject: String,
    /// `Date` in seconds since 1970. The sender's clock: never to be relied on.
    pub date: Option<i64>,
    /// What sort of message it is.
    pub kind: Kind,
    /// The words, with what is quoted in its place.
    pub body: Body,
    /// The HTML, where there is any.
    pub html: Option<Html>,
    /// The files, in the order of the message.
    pub attachments: Vec<Attachment>,
    /// `Authentication-Results` fields from the top.
    results: Vec<String>,
}

impl Message {
    /// What the subject is about. `is_own` says of the words in brackets,
    /// square or round, whether they are a tag of this house (`ABCD-1234`, `case
    /// ABCD-1234`), to be taken off.
    pub fn base_subject(&self, is_own: impl Fn(&str) -> bool) -> BaseSubject {
        subject::base(&self.subject, is_own)
    }

    /// What the server named `trusted` found (RFC 8601). Only the topmost field
    /// of that name is read: a receiving server removes older ones that carry its
    /// name or sets its own above them.
    pub fn authentication_results(&self, trusted: &str) -> Authentication {
        authentication::of(&self.results, trusted)
    }

    /// Whether the address in `from` is shown to be its sender's by the server named `trusted`.
    pub fn sender_is_verified(&self, trusted: &str) -> bool {
        let known = self.from.as_ref().filter(|_| !self.from_is_ambiguous);
        known.is_some_and(|from| self.authentication_results(trusted).verified(from.domain()))
    }
}
