//! From findings to a verdict, by a versioned policy whose working anybody can follow.
//!
//! Five words, and never a percentage. Findings alone reach the three in the middle; the outermost
//! two are said by persons of the house ([`crate::examination`]). Independent findings add up;
//! within a dependence group the strongest counts once; each is capped by its data. Strong findings
//! that point apart are a conflict, which no average settles: it goes to a person. The same findings
//! under the same policy give the same judgement on every machine, in any order.

pub mod given;
pub mod policy;
pub(crate) mod vectors;

#[cfg(test)]
mod tests;

use crate::finding::{Direction, Finding};
use crate::weight::Weight;
use policy::Policy;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is said of a piece in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// Not made for the house: said by two persons of it, the second reading blind.
    ConfirmedNotGenuine,
    /// What was seen does not fit the house's make.
    Inconsistent,
    /// It cannot be told.
    Inconclusive,
    /// What was seen fits the house's make.
    ConsistentWithGenuine,
    /// Made for the house: said by its persons with the piece in hand.
    ConfirmedByHouse,
}

impl Word {
    /// Every word, in the order of the scale.
    pub const ALL: &'static [Word] = &[
        Word::ConfirmedNotGenuine,
        Word::Inconsistent,
        Word::Inconclusive,
        Word::ConsistentWithGenuine,
        Word::ConfirmedByHouse,
    ];

    /// The stable code, part of data and API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Word::ConfirmedNotGenuine => "confirmed_not_genuine",
            Word::Inconsistent => "inconsistent",
            Word::Inconclusive => "inconclusive",
            Word::ConsistentWithGenuine => "consistent_with_genuine",
            Word::ConfirmedByHouse => "confirmed_by_house",
        }
    }

    /// Whether only persons of the house may say it.
    #[must_use]
    pub const fn persons_only(self) -> bool {
        matches!(self, Word::ConfirmedNotGenuine | Word::ConfirmedByHouse)
    }
}

impl std::str::FromStr for Word {
    type Err = ();
    fn from_str(given: &str) -> Result<Word, ()> {
        Word::ALL.iter().copied().find(|word| word.code() == given).ok_or(())
    }
}

/// Whether the piece was examined from pictures or in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hand {
    /// Photographs alone.
    Photographs,
    /// The piece lay before the examiner.
    InHand,
}

/// What became of one finding in the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// It counts with its own weight.
    Whole,
    /// It says more than its data allow, and counts with what they do.
    Capped,
    /// Another of its group says as much or more: that one counts.
    Grouped,
    /// It points nowhere.
    Silent,
}

/// One finding in the working of a judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// Its place in the list of findings.
    pub finding: usize,
    /// What it counts with.
    pub weight: Weight,
    /// Why that much.
    pub counted: Counted,
}

/// Why no direction is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Strong findings point apart: a person looks.
    Conflict,
    /// Fewer things were seen than a verdict needs.
    TooFewFindings,
    /// Fewer pictures than a verdict needs.
    TooFewPictures,
    /// The sum does not reach far enough.
    TooLittle,
    /// Its range reaches over nothing.
    Range,
}

impl Doubt {
    /// Every doubt.
    pub const ALL: &'static [Doubt] = &[
        Doubt::Conflict,
        Doubt::TooFewFindings,
        Doubt::TooFewPictures,
        Doubt::TooLittle,
        Doubt::Range,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Doubt::Conflict => "conflict",
            Doubt::TooFewFindings => "too_few_findings",
            Doubt::TooFewPictures => "too_few_pictures",
            Doubt::TooLittle => "too_little",
            Doubt::Range => "range",
        }
    }
}

/// What the findings come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// One of the three words in the middle.
    pub word: Word,
    /// The sum, held within what photographs can say where there are only those.
    pub total: Weight,
    /// The least and the most that the sum may be.
    pub between: (Weight, Weight),
    /// The policy's word for the sum: the code of a band.
    pub band: String,
    /// Each finding with what it counts, in the order of the findings.
    pub shares: Vec<Share>,
    /// Pairs of strong findings that point apart, by their places.
    pub conflicts: Vec<(usize, usize)>,
    /// Why no direction is named; empty where one is.
    pub doubts: Vec<Doubt>,
    /// The version of the policy.
    pub policy: String,
}

/// Judges findings.
#[must_use]
pub fn judge(policy: &Policy, findings: &[Finding], hand: Hand) -> Judgement {
    let shares = shares(findings);
    let conflicts = conflicts(policy, findings);
    let limit = policy.limit(hand);
    let sum: Weight = shares.iter().map(|share| share.weight).sum();
    let total = sum.capped(limit);
    let between = range(findings, &shares, limit);
    let word = named(policy, total);
    let doubts = doubts(policy, findings, (word, total, between), &conflicts, hand);
    Judgement {
        word: if doubts.is_empty() { word } else { Word::Inconclusive },
        band: policy.band(total).to_owned(),
        total,
        between,
        shares,
        conflicts,
        doubts,
        policy: policy.version.clone(),
    }
}

/// The direction that a sum names.
fn named(policy: &Policy, total: Weight) -> Word {
    if total >= policy.consistent {
        Word::ConsistentWithGenuine
    } else if total <= policy.inconsistent {
        Word::Inconsistent
    } else {
        Word::Inconclusive
    }
}

/// What each finding counts: its capped weight, the strongest of its group once.
fn shares(findings: &[Finding]) -> Vec<Share> {
    let capped: Vec<Weight> =
        findings.iter().map(|finding| finding.weight.capped(finding.cap)).collect();
    let rank = |place: usize| {
        let finding = findings.get(place);
        let weight = capped.get(place).copied().unwrap_or_default();
        // Where two are alike, the one against counts, then the one that was found first: the
        // order of the list never decides.
        let at = finding.map(|finding| std::cmp::Reverse((finding.at, finding.point.clone())));
        (weight.size(), weight < Weight::NOTHING, at)
    };
    let leads = |place: usize| {
        let group = findings.get(place).and_then(|finding| finding.group.as_deref());
        group.is_none_or(|group| {
            !(0..findings.len()).any(|other| {
                other != place
                    && findings.get(other).and_then(|one| one.group.as_deref()) == Some(group)
                    && (rank(other), std::cmp::Reverse(other))
                        > (rank(place), std::cmp::Reverse(place))
            })
        })
    };
    findings
        .iter()
        .zip(&capped)
        .enumerate()
        .map(|(place, (finding, &weight))| {
            let counted = if weight == Weight::NOTHING || !finding.direction.speaks() {
                Counted::Silent
            } else if !leads(place) {
                Counted::Grouped
            } else if weight != finding.weight {
                Counted::Capped
            } else {
                Counted::Whole
            };
            let counts = matches!(counted, Counted::Whole | Counted::Capped);
            let weight = if counts { weight } else { Weight::NOTHING };
            Share { finding: place, weight, counted }
        })
        .collect()
}

/// The least and the most of the sum: every finding that counts at its own least and most.
fn range(findings: &[Finding], shares: &[Share], limit: Weight) -> (Weight, Weight) {
    let counting = || {
        shares
            .iter()
            .filter(|share| share.weight != Weight::NOTHING)
            .filter_map(|share| findings.get(share.finding))
    };
    let least: Weight = counting().map(|one| one.between.0.capped(one.cap)).sum();
    let most: Weight = counting().map(|one| one.between.1.capped(one.cap)).sum();
    (least.capped(limit), most.capped(limit))
}

/// Every pair of strong findings that point apart. Groups do not matter here: that two of one group
/// contradict each other is as telling.
fn conflicts(policy: &Policy, findings: &[Finding]) -> Vec<(usize, usize)> {
    let strong = |direction: Direction| {
        findings.iter().enumerate().filter_map(move |(place, finding)| {
            let strong = finding.weight.capped(finding.cap).size() >= policy.strong.size();
            (finding.direction == direction && strong).then_some(place)
        })
    };
    strong(Direction::For)
        .flat_map(|pro| strong(Direction::Against).map(move |con| (pro, con)))
        .collect()
}

fn doubts(
    policy: &Policy,
    findings: &[Finding],
    (word, total, between): (Word, Weight, (Weight, Weight)),
    conflicts: &[(usize, usize)],
    hand: Hand,
) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    if !conflicts.is_empty() {
        doubts.push(Doubt::Conflict);
    }
    // What points somewhere and is worth nothing says nothing.
    let speaking =
        || findings.iter().filter(|one| one.direction.speaks() && one.weight != Weight::NOTHING);
    let alone = speaking().filter(|one| one.group.is_none()).count();
    let groups: BTreeSet<&str> = speaking().filter_map(|one| one.group.as_deref()).collect();
    if groups.len() + alone < policy.least_groups {
        doubts.push(Doubt::TooFewFindings);
    }
    let pictures: BTreeSet<&str> =
        speaking().flat_map(|one| one.pictures.iter().map(String::as_str)).collect();
    if hand == Hand::Photographs && pictures.len() < policy.least_pictures {
        doubts.push(Doubt::TooFewPictures);
    }
    if word == Word::Inconclusive {
        doubts.push(Doubt::TooLittle);
    } else {
        let (least, most) = between;
        let over = if total > Weight::NOTHING { least } else { -most };
        if over <= Weight::NOTHING {
            doubts.push(Doubt::Range);
        }
    }
    doubts
}
