//! The rules of the house in the settings: which packs are in force, what is being
//! changed in them, and one change with its text, its mistakes, what it would do to
//! stored cases, and who may let it pass. What may be done is decided elsewhere.

use askama::Template;

use super::form::{Form, NavItem};
use super::frame::{Frame, Link, Status};
use super::table::Table;

/// The packs and every change of them.
#[derive(Clone, Template)]
#[template(path = "desk/policies.html")]
pub struct PoliciesPage {
    /// What stands round it.
    pub frame: Frame,
    /// The menu.
    pub nav: Vec<NavItem>,
    /// What is approved and cannot be read, one a line.
    pub unread: Vec<String>,
    /// Changes that are not decided.
    pub open: Table,
    /// The form that begins a change.
    pub begin: Form,
    /// The packs as they are in force.
    pub packs: Table,
    /// Changes that were decided.
    pub decided: Table,
    /// Where older ones are.
    pub older: Option<Link>,
}

/// A mistake in a pack, with the line it stands on.
#[derive(Debug, Clone)]
pub struct Wrong {
    /// Where: file and line, or nothing.
    pub place: String,
    /// What is wrong.
    pub what: String,
    /// The line itself; empty where it is elsewhere.
    pub line: String,
}

/// A scenario that does not hold.
#[derive(Debug, Clone)]
pub struct Failing {
    /// Its name and title.
    pub name: String,
    /// What was expected and what came.
    pub failures: Vec<String>,
}

/// One line of a comparison of two texts.
#[derive(Debug, Clone)]
pub struct Line {
    /// `+`, `-`, a blank; `…` where lines were left out.
    pub mark: char,
    /// The number of the line in the text it stands in.
    pub no: String,
    /// The line.
    pub text: String,
}

impl Line {
    pub(crate) fn class(&self) -> &'static str {
        match self.mark {
            '+' => "cmp__in",
            '-' => "cmp__out",
            '…' => "cmp__gap",
            _ => "cmp__same",
        }
    }
}

/// A trial as it runs.
#[derive(Debug, Clone)]
pub struct Running {
    /// Cases looked at.
    pub done: i64,
    /// Cases there are.
    pub whole: i64,
    /// The same in words.
    pub words: String,
}

/// What a change would do to what is stored.
#[derive(Debug, Clone, Default)]
pub struct Trial {
    /// Where it is asked for again while it runs.
    pub again: String,
    /// While it runs.
    pub running: Option<Running>,
    /// How it went, one sentence a line; the first is the answer.
    pub told: Vec<String>,
    /// A warning: broken off, or of another text.
    pub warning: String,
    /// The rules that the change touches.
    pub rules: Vec<String>,
    /// Answers that would be others, by right.
    pub rights: Option<Table>,
    /// Some of them, case by case.
    pub cases: Option<Table>,
    /// Scenarios that hold today and would not.
    pub failing: Vec<Failing>,
    /// The form that begins it.
    pub form: Option<Form>,
}

/// The trial alone, for a look while it runs.
#[derive(Clone, Template)]
#[template(path = "desk/trial.html")]
pub struct TrialPart {
    /// What stands round it.
    pub frame: Frame,
    /// The trial.
    pub trial: Trial,
}

/// A further deed below: its heading, what it does, its form.
#[derive(Debug, Clone)]
pub struct Deed {
    /// Its anchor.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What it does, or why it is not possible, in a sentence.
    pub lede: String,
    /// Its form; none where it is not possible.
    pub form: Option<Form>,
}

/// One change of a pack.
#[derive(Clone, Template)]
#[template(path = "desk/policy.html")]
pub struct PolicyPage {
    /// What stands round it.
    pub frame: Frame,
    /// The menu.
    pub nav: Vec<NavItem>,
    /// The way back.
    pub back: Link,
    /// What it is for.
    pub title: String,
    /// How it stands.
    pub status: Status,
    /// Terms and facts: pack, version, day, who and when.
    pub facts: Vec<(String, String)>,
    /// Why it was sent back or given up; empty for none.
    pub reason: String,
    /// What is wrong with the pack.
    pub wrong: Vec<Wrong>,
    /// What is wrong with the house's own scenarios.
    pub failing: Vec<Failing>,
    /// That it can be read, or not, in a sentence.
    pub read: Status,
    /// The editor, where it may be written on.
    pub form: Option<Form>,
    /// The text, where it may not.
    pub text: String,
    /// What it would do.
    pub trial: Trial,
    /// What differs from the text before it.
    pub lines: Vec<Line>,
    /// Further deeds.
    pub deeds: Vec<Deed>,
}
