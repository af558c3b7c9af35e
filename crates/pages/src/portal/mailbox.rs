//! The demonstration's mailbox: the letters that would have gone out, so that a
//! newcomer can read them. It exists only in the demonstration.

use askama::Template;
use jiff::Zoned;
use words::Words;

use crate::layout::Shell;

/// A letter in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its key in the address.
    pub id: String,
    /// To whom.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// When it was sent.
    pub at: Zoned,
}

/// The mailbox.
#[derive(Template)]
#[template(path = "portal/mailbox.html")]
pub struct Mailbox {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The letters, newest first.
    pub letters: Vec<Letter>,
    /// This moment.
    pub now: Zoned,
}

impl Mailbox {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Mailbox {
        self.shell.title = self.w.t("mailbox-title");
        self
    }
}

/// One letter.
#[derive(Template)]
#[template(path = "portal/letter.html")]
pub struct LetterPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The letter.
    pub letter: Letter,
    /// Its text, as a text reader shows it.
    pub text: String,
    /// Where its HTML part is served, or nothing.
    pub html: String,
    /// Its headers, name and value.
    pub headers: Vec<(String, String)>,
}

impl LetterPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> LetterPage {
        self.shell.title.clone_from(&self.letter.subject);
        self
    }

    /// The text in pieces: words, and the addresses among them.
    pub fn pieces(&self) -> Vec<(bool, &str)> {
        let mut pieces = Vec::new();
        let mut rest = self.text.as_str();
        while let Some(start) = rest.find("http") {
            let (before, after) = rest.split_at(start);
            let end = after
                .find(|c: char| c.is_whitespace() || matches!(c, '>' | ')' | '\u{2069}'))
                .unwrap_or(after.len());
            let address = &after[..end];
            pieces.push((false, before));
            pieces
                .push((address.starts_with("http://") || address.starts_with("https://"), address));
            rest = &after[end..];
        }
        pieces.push((false, rest));
        pieces
    }
}
