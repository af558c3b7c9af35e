//! The way back in: find a case by its number, prove by a code sent to its
//! address that it is yours. Whether a case exists is never told.

use askama::Template;
use words::Words;

use super::field::{Flawed, Look, Part, Summary};
use crate::layout::Shell;

/// A case the client may already open with her session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCase {
    /// Its number.
    pub number: String,
    /// What it is about, in a line.
    pub subject: String,
}

/// Find my case.
#[derive(Template)]
#[template(path = "portal/find.html")]
pub struct Find {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// What was typed as a number.
    pub number: String,
    /// What is wrong with it.
    pub flaws: Vec<Flawed>,
    /// The cases this session opens.
    pub open: Vec<OpenCase>,
}

impl Find {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Find {
        self.shell.title = self.w.t("find-title");
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    /// The number field.
    pub fn part(&self) -> Part {
        let mut part = Part::new(self.w, Look::Code, "number", self.w.t("find-number"));
        part.hint = self.w.t("find-number-hint");
        part.value.clone_from(&self.number);
        part.flaw = self.flaws.first().map(|flaw| flaw.text.clone());
        part
    }
}

/// Enter the code that was sent.
#[derive(Template)]
#[template(path = "portal/code.html")]
pub struct Code {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The number as it was given, whether it exists or not.
    pub number: String,
    /// What is wrong with the code.
    pub flaws: Vec<Flawed>,
    /// How long a code is good for, in minutes.
    pub minutes: i64,
    /// How many codes were sent for from here: none for who comes straight from a
    /// letter, one, or 2 for any more.
    pub sent: u8,
}

impl Code {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> Code {
        self.shell.title = self.w.t("code-title");
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    /// The same sentence for every number: if it exists, a code is under way.
    pub fn lede(&self) -> String {
        let key = if self.sent == 0 { "code-lede-ask" } else { "code-lede" };
        self.w.ta(
            key,
            &[
                ("number", super::apart(&self.number).into()),
                ("span", self.w.span(self.minutes).into()),
            ],
        )
    }

    /// The code field.
    pub fn part(&self) -> Part {
        let mut part = Part::new(self.w, Look::SixDigits, "code", self.w.t("code-label"));
        part.hint = self.w.t("code-hint");
        part.flaw = self.flaws.first().map(|flaw| flaw.text.clone());
        part.autocomplete = "one-time-code";
        part
    }

    /// Where the code is sent to; what was sent for stays known there.
    pub fn action(&self) -> String {
        let sent = if self.sent == 0 { String::new() } else { format!("?sent={}", self.sent) };
        self.shell.href(&format!("/cases/{}/code{sent}", self.number))
    }
}
