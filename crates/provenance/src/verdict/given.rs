//! A verdict as it is given and kept: the word of the persons, the findings, and the whole working.

use super::policy::Policy;
use super::{Doubt, Hand, Judgement, Word, judge, range};
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
    /// Every photograph that the examiners had, in the order in which they are numbered.
    #[serde(default)]
    pub pictures: Vec<String>,
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
        (records, pictures): (&[Finding], Vec<String>),
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
            pictures,
            catalogue: catalogue.version.clone(),
            at: *at,
        })
    }

    /// The verdict as whoever is no staff may read it: what only staff may know is not in it, not in a
    /// sum either, and what the desk wrote beside a paper, which may name somebody, stays at the desk.
    /// A code that the catalogue no longer has is hidden: nobody can say any more whose it was.
    #[must_use]
    pub fn public(&self, catalogue: &Catalogue, policy: &Policy) -> Verdict {
        let point = |code: &str| catalogue.point(code).is_some_and(|one| one.sight != Sight::Staff);
        let open = |code: &str| point(code) || catalogue.record(code).is_some();
        let kept: Vec<usize> = (0..self.findings.len())
            .filter(|&place| self.findings.get(place).is_some_and(|one| open(&one.point)))
            .collect();
        let place_of = |old: usize| kept.iter().position(|&place| place == old);
        let mut shown = self.clone();
        shown.findings =
            kept.iter().filter_map(|&place| self.findings.get(place).cloned()).collect();
        for finding in &mut shown.findings {
            if catalogue.record(&finding.point).is_some_and(|record| record.by == "desk") {
                finding.reason.clear();
            }
        }
        let judged = &mut shown.judged;
        judged.shares.retain_mut(|share| match place_of(share.finding) {
            Some(place) => {
                share.finding = place;
                true
            }
            None => false,
        });
        judged.conflicts = (self.judged.conflicts.iter())
            .filter_map(|&(pro, con)| Some((place_of(pro)?, place_of(con)?)))
            .collect();
        if judged.conflicts.is_empty() {
            judged.doubts.retain(|doubt| *doubt != Doubt::Conflict);
        }
        let limit = policy.limit(self.hand);
        let sum: Weight = judged.shares.iter().map(|share| share.weight).sum();
        judged.total = sum.capped(limit);
        judged.between = range(&shown.findings, &judged.shares, limit);
        judged.band = policy.band(judged.total).to_owned();
        shown.unseen.retain(|code| point(code));
        shown
    }
}
