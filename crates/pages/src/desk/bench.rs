//! The examiner's bench: photographs on one side, the points of the family on the other, each with a mark, how
//! plainly and why. Nobody's name and no price is on this type, nor what another examiner said.

use askama::Template;

use super::form::Form;
use super::frame::{Frame, Link, Status};
use crate::portal::authenticity::{Pinned, Tape};

/// A photograph of the piece.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Its number, from one.
    pub number: usize,
    /// The unguessable name it is asked for by.
    pub token: String,
    /// What it shows.
    pub slot: String,
}

/// One of few that can be chosen.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Chosen now.
    pub on: bool,
}

/// A point to be marked.
#[derive(Debug, Clone)]
pub struct BenchPoint {
    /// Its number.
    pub number: usize,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What our own shows.
    pub genuine: String,
    /// What imitations show.
    pub copied: String,
    /// Who else may know of it, where not everybody may.
    pub sight: String,
    /// The four marks, in the order of their keys.
    pub marks: Vec<Choice>,
    /// How plainly.
    pub strengths: Vec<Choice>,
    /// Why, in a line.
    pub reason: String,
    /// On which photographs, by number.
    pub seen_on: Vec<Choice>,
}

/// What a verdict would show, while it is worked on.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The five words, with whether each is the one.
    pub scale: Vec<(String, bool)>,
    /// Where it would lie.
    pub tape: Tape,
}

/// The bench.
#[derive(Clone, Template)]
#[template(path = "desk/bench.html")]
pub struct BenchPage {
    /// What stands round it.
    pub frame: Frame,
    /// The way back.
    pub back: Link,
    /// The examination's number.
    pub number: String,
    /// The family's name.
    pub family: String,
    /// Where it stands.
    pub states: Vec<Status>,
    /// Terms and facts: round, answer by.
    pub facts: Vec<(String, String)>,
    /// Photographs.
    pub pictures: Vec<Picture>,
    /// The reference drawing with its points.
    pub drawing: Pinned,
    /// The points.
    pub points: Vec<BenchPoint>,
    /// Whether the reader has it and may mark.
    pub mine: bool,
    /// Whether she may take it.
    pub open: bool,
    /// Why she may not.
    pub closed: Option<String>,
    /// The code of what the marks that are kept come to, which a signature has seen.
    pub proposed_code: &'static str,
    /// What the marks come to, in a sentence.
    pub proposed: String,
    /// The words she may say; the first is what the marks come to.
    pub words: Vec<Choice>,
    /// Why another word.
    pub word_reason: String,
    /// What the client would see.
    pub given: Preview,
    /// What the scale says, read aloud.
    pub scale: String,
    /// What records say: name and sentence.
    pub records: Vec<(String, String)>,
    /// The form to write a record down.
    pub record: Option<Form>,
    /// Earlier verdicts and, once one is given, who said what.
    pub verdicts: Vec<(String, String)>,
    /// What is wrong with what was sent.
    pub wrong: Vec<String>,
}

impl BenchPage {
    /// Where its deeds go.
    pub fn at(&self, deed: &str) -> String {
        format!("/desk/examinations/{}/{deed}", self.number)
    }

    /// What the measure says, with a place for the number.
    pub fn pixels(&self) -> String {
        self.frame.w.ta("bench-measure-says", &[("pixels", "{}".into())])
    }

    /// A photograph's name.
    pub fn picture(&self, picture: &Picture) -> String {
        self.frame.w.ta(
            "bench-picture",
            &[("number", picture.number.into()), ("slot", picture.slot.as_str().into())],
        )
    }
}
