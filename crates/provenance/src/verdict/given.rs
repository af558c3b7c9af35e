//! A verdict as it is given and kept: the word of the persons, the findings, and the whole working.

use super::policy::Policy;
use super::{Hand, Judgement, Word, judge};
use crate::catalogue::{Catalogue, Seen, Sight};
use crate::examination::{Examination, Mark, Person, Stage, Why, agreed};
use crate::finding::{By, Direction, Finding};
use crate::weight::Weight;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Who read, and whether she said what the verdict says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reader {
    /// Who.
    pub person: Person,
    /// When she signed.
    pub at: Timestamp,
    /// Whether the verdict is her word.
    pub agreed: bool,
}

/// A verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// What it says.
    pub word: Word,
    /// From pictures or in hand.
    pub hand: Hand,
    /// In which round.
    pub round: u16,
    /// Why that round was opened.
    pub why: Why,
    /// What was found.
    pub findings: Vec<Finding>,
    /// What the findings alone come to.
    pub judged: Judgement,
    /// Who read.
    pub readers: Vec<Reader>,
    /// The points that could not be seen, those that could say most first.
    pub unseen: Vec<String>,
    /// The version of the catalogue.
    pub catalogue: String,
    /// When it was given.
    pub at: Timestamp,
}

/// The findings of marks and records.
#[must_use]
pub fn findings(
    catalogue: &Catalogue,
    (marks, by): (&[Mark], Person),
    records: &[Finding],
    at: Timestamp,
) -> Vec<Finding> {
    let seen = |mark: &Mark| {
        let point = catalogue.point(&mark.point)?;
        let seen = Seen {
            direction: mark.direction,
            strength: mark.strength,
            reason: &mark.reason,
            pictures: &mark.pictures,
        };
        Some(catalogue.of_point(point, &seen, By::Person(by), at))
    };
    marks.iter().filter_map(seen).chain(records.iter().cloned()).collect()
}

/// The points that could not be seen, those that could say most first.
#[must_use]
pub fn unseen(catalogue: &Catalogue, marks: &[Mark]) -> Vec<String> {
    let mut unseen: Vec<(Reverse<Weight>, &str)> = marks
        .iter()
        .filter(|mark| mark.direction == Direction::Unseen)
        .filter_map(|mark| catalogue.point(&mark.point))
        .map(|point| (Reverse(catalogue.reach(point)), point.code.as_str()))
        .collect();
    unseen.sort_unstable();
    unseen.into_iter().map(|(_, code)| code.to_owned()).collect()
}

impl Verdict {
    /// The verdict of an examination that is answered; none of one that is not.
    #[must_use]
    pub fn of(
        examination: &Examination,
        catalogue: &Catalogue,
        policy: &Policy,
        records: &[Finding],
    ) -> Option<Verdict> {
        let Stage::Answered { readings, word, at } = &examination.stage else { return None };
        let marks = agreed(readings, *word);
        let first = readings.iter().find(|one| one.word == *word).or_else(|| readings.first())?;
        let findings = findings(catalogue, (&marks, first.by), records, *at);
        let judged = judge(policy, &findings, examination.hand);
        let readers = readings
            .iter()
            .map(|one| Reader { person: one.by, at: one.at, agreed: one.word == *word })
            .collect();
        Some(Verdict {
            word: *word,
            hand: examination.hand,
            round: examination.round,
            why: examination.why,
            unseen: unseen(catalogue, &marks),
            findings,
            judged,
            readers,
            catalogue: catalogue.version.clone(),
            at: *at,
        })
    }

    /// The verdict as whoever is no staff may read it: what only staff may know is not in it.
    #[must_use]
    pub fn public(&self, catalogue: &Catalogue) -> Verdict {
        let open = |code: &str| catalogue.point(code).is_none_or(|one| one.sight != Sight::Staff);
        let kept: Vec<usize> = (0..self.findings.len())
            .filter(|&place| self.findings.get(place).is_some_and(|one| open(&one.point)))
            .collect();
        let place_of = |old: usize| kept.iter().position(|&place| place == old);
        let mut shown = self.clone();
        shown.findings =
            kept.iter().filter_map(|&place| self.findings.get(place).cloned()).collect();
        shown.judged.shares = self
            .judged
            .shares
            .iter()
            .filter_map(|share| {
                let mut share = share.clone();
                share.finding = place_of(share.finding)?;
                Some(share)
            })
            .collect();
        shown.judged.conflicts = self
            .judged
            .conflicts
            .iter()
            .filter_map(|&(pro, con)| Some((place_of(pro)?, place_of(con)?)))
            .collect();
        shown.unseen.retain(|code| open(code));
        shown
    }
}
