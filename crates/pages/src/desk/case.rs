//! One case on the desk: its head with the deeds, the timeline, the composer,
//! and the column of what is known. A deed that is not allowed now is not in
//! `acts`; the page never shows a button that would be refused for a reason
//! known beforehand.

use askama::Template;

use super::frame::{Frame, Link, Shape, Status};
use super::queue::Queue;
use super::rights::Rights;
use super::timeline::{Entry, Timeline};

/// One deed of the head.
#[derive(Debug, Clone)]
pub struct Act {
    /// Where its form is.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// Its key; empty for none.
    pub key: &'static str,
}

/// The head of the case.
#[derive(Debug, Clone)]
pub struct Head {
    /// The number.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// When and how it came in.
    pub opened: String,
    /// Whose it is.
    pub owner: String,
    /// Who else is here; empty for nobody.
    pub others: String,
    /// State, turn, next deadline.
    pub states: Vec<Status>,
    /// Whose turn it is and what happens next, in a sentence.
    pub next: String,
    /// Tags.
    pub tags: Vec<String>,
    /// The everyday deeds.
    pub acts: Vec<Act>,
    /// The rarer deeds.
    pub more: Vec<Act>,
    /// The case that this one was merged into.
    pub merged: Option<Link>,
    /// The conversation about it, where one goes on.
    pub chat: Option<Talk>,
}

/// A conversation that goes on, in the head of its case.
#[derive(Debug, Clone)]
pub struct Talk {
    /// Where it stands: who has it, or that the client waits.
    pub status: Status,
    /// Whether the client is there, and what she has seen.
    pub client: String,
    /// What stands here while she writes.
    pub writes: String,
    /// The address of its line.
    pub live: String,
    /// Deeds that are done at once: where, and what they are called.
    pub deeds: Vec<Act>,
    /// Deeds with a form.
    pub forms: Vec<Act>,
}

/// A saved reply that can be laid into the composer.
#[derive(Debug, Clone)]
pub struct PhraseLink {
    /// The address that lays it in.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// The facts that are missing for it, in a sentence; empty for none.
    pub missing: String,
}

/// What arrived since the reply was begun.
#[derive(Debug, Clone)]
pub struct Held {
    /// The sentence above it.
    pub sentence: String,
    /// The entries.
    pub entries: Vec<Entry>,
    /// The number of the last of them: sent back with "send it anyway".
    pub head: i64,
}

/// Where an answer or a note is written.
#[derive(Debug, Clone)]
pub struct Composer {
    /// `reply` or `note`.
    pub kind: &'static str,
    /// What was typed.
    pub text: String,
    /// The number of the last event that was on the page when it was begun.
    pub begun: i64,
    /// In which language and by which way it goes.
    pub how: String,
    /// The tag of that language, for spelling.
    pub lang: String,
    /// When the draft was kept; empty for no draft.
    pub kept: String,
    /// What the first button says.
    pub send: String,
    /// What the second button says; empty for none.
    pub send_open: String,
    /// Saved replies that suit.
    pub phrases: Vec<PhraseLink>,
    /// Where a draft by a program is asked for; empty where none is set up.
    pub drafting: String,
    /// What arrived meanwhile.
    pub held: Option<Held>,
    /// What is wrong; empty when nothing is.
    pub error: String,
    /// Facts that the text still asks for; empty for none.
    pub warning: String,
    /// What the client was told before and is no longer the answer: one a line.
    pub changed: Vec<String>,
}

impl Composer {
    pub(crate) fn is_note(&self) -> bool {
        self.kind == "note"
    }
}

/// One thing the intake should know.
#[derive(Debug, Clone)]
pub struct Check {
    /// What it is.
    pub name: String,
    /// What is known; empty when it is missing.
    pub value: String,
}

/// One deadline of the case.
#[derive(Debug, Clone)]
pub struct Deadline {
    /// Which promise.
    pub name: String,
    /// How it stands.
    pub shape: Shape,
    /// When, in words.
    pub when: String,
    /// The same for machines.
    pub iso: String,
    /// Where the counting is shown.
    pub working: String,
}

/// The column of what is known.
#[derive(Debug, Clone)]
pub struct Side {
    /// The client's name.
    pub client: String,
    /// Where her page is.
    pub client_href: String,
    /// Place and history in a line; empty for none.
    pub client_line: String,
    /// Language, address, telephone, preferences.
    pub client_facts: Vec<(String, String)>,
    /// What she would like, in a sentence; empty for nothing said.
    pub wish: String,
    /// What the client is entitled to; none where the reader may not see it.
    pub rights: Option<Rights>,
    /// Piece and order: term and fact.
    pub piece: Vec<(String, String)>,
    /// The deadlines.
    pub deadlines: Vec<Deadline>,
    /// The intake list.
    pub checks: Vec<Check>,
    /// How many are missing, in a sentence.
    pub missing: String,
    /// Why this came to this team and person: one reason a line.
    pub why: Vec<String>,
    /// What was read out of the first words: term, and what with the words that say so.
    pub read: Vec<(String, String)>,
    /// Where somebody says what it is about; empty where she may not.
    pub sort_href: String,
    /// Earlier and linked cases: when, and the link.
    pub earlier: Vec<(String, Link)>,
    /// Linked cases: how, and the link.
    pub linked: Vec<(String, Link)>,
}

/// The case.
#[derive(Clone, Template)]
#[template(path = "desk/case.html")]
pub struct CasePage {
    /// What stands round it.
    pub frame: Frame,
    /// The queue beside it.
    pub queue: Queue,
    /// Its head.
    pub case: Head,
    /// Its timeline.
    pub timeline: Timeline,
    /// Where one writes; none when the case can no longer be written to.
    pub composer: Option<Composer>,
    /// What is known.
    pub side: Side,
}

/// The head and the column alone, for a live refresh.
#[derive(Clone, Template)]
#[template(path = "desk/side.html")]
pub struct SidePart {
    /// What stands round it.
    pub frame: Frame,
    /// The column.
    pub side: Side,
}

/// The head alone, for a live refresh.
#[derive(Clone, Template)]
#[template(path = "desk/head.html")]
pub struct HeadPart {
    /// What stands round it.
    pub frame: Frame,
    /// The queue's view, to be kept on links.
    pub queue: Keep,
    /// The head.
    pub case: Head,
}

/// What the head needs of the queue.
#[derive(Debug, Clone)]
pub struct Keep {
    /// `view=mine` and the like.
    pub keep: String,
    /// The name of the open view.
    pub title: String,
}
