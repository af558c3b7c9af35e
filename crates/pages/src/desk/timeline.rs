//! The case's timeline as its reader sees it: messages, notes and events in
//! her language. What is staff-only and what the client reads too are different
//! voices, not a flag. It does not decide what a reader may see.

use askama::Template;

use super::frame::{Frame, Link, Status};

/// Who speaks, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// The client.
    Client,
    /// The house, to the client.
    House,
    /// The house, to itself.
    Note,
    /// Something happened; the client reads it too.
    Event,
    /// Something happened that is the house's own business.
    StaffEvent,
}

/// A file in the timeline.
#[derive(Debug, Clone)]
pub struct Thumb {
    /// Where the file is shown.
    pub href: String,
    /// Where its small picture is; empty for a paper.
    pub src: String,
    /// What it is called.
    pub name: String,
    /// What it shows, for those who cannot see it.
    pub alt: String,
    /// Why it cannot be opened: it waits for the scanner, or the scanner refused it.
    pub kept_back: Option<String>,
}

/// What became of a letter, for one recipient.
#[derive(Debug, Clone)]
pub struct Letter {
    /// To whom.
    pub to: String,
    /// What became of it.
    pub state: Status,
}

/// How a message came by e-mail.
#[derive(Debug, Clone)]
pub struct ByMail {
    /// Whether the sender is shown to hold the address.
    pub proof: Status,
    /// Who wrote it, where it is not the client.
    pub from: String,
    /// What it quotes; empty for nothing.
    pub quoted: String,
    /// Where the whole message is.
    pub whole: Link,
    /// Where it is shown as it was sent; none where it is words alone.
    pub sent: Option<Link>,
}

/// One entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its place in the case, its anchor in the page; 0 where it is shown a second time.
    pub id: i64,
    /// Who speaks.
    pub voice: Voice,
    /// The speaker's name.
    pub by: String,
    /// The speaker's letters.
    pub initials: String,
    /// The reader wrote it.
    pub mine: bool,
    /// Channel and time in words.
    pub when: String,
    /// The time for machines.
    pub iso: String,
    /// A message's text, or an event's sentence.
    pub text: String,
    /// The language of the text as a tag; empty when it is the reader's.
    pub lang: String,
    /// The sign of an event.
    pub icon: &'static str,
    /// Facts below the text: term and fact.
    pub facts: Vec<(String, String)>,
    /// Files.
    pub files: Vec<Thumb>,
    /// What became of its letters.
    pub letters: Vec<Letter>,
    /// How it came, where it came by e-mail.
    pub mail: Option<ByMail>,
    /// Came in since the reader's last look.
    pub fresh: bool,
}

impl Entry {
    pub(crate) fn is_event(&self) -> bool {
        matches!(self.voice, Voice::Event | Voice::StaffEvent)
    }

    pub(crate) fn is_note(&self) -> bool {
        self.voice == Voice::Note
    }

    pub(crate) fn is_house(&self) -> bool {
        self.voice == Voice::House
    }

    pub(crate) fn is_staff(&self) -> bool {
        self.voice == Voice::StaffEvent
    }
}

/// The timeline.
#[derive(Debug, Clone, Default)]
pub struct Timeline {
    /// The entries, oldest first.
    pub entries: Vec<Entry>,
    /// E-mails that wait beside the case for somebody to decide.
    pub held: Vec<Link>,
    /// Where the ones before are.
    pub earlier: Option<Link>,
    /// The number of the last event in it.
    pub head: i64,
}

/// The timeline alone, for a live refresh.
#[derive(Clone, Template)]
#[template(path = "desk/timeline.html")]
pub struct TimelinePart {
    /// What stands round it.
    pub frame: Frame,
    /// The timeline.
    pub timeline: Timeline,
}

/// Who else is here, for a live refresh.
#[derive(Clone, Template)]
#[template(path = "desk/presence.html")]
pub struct PresencePart {
    /// The sentence; empty when nobody else is here.
    pub others: String,
}
