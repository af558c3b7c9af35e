//! An examination: who reads a piece, in which order, blind, and when their words become a verdict.
//!
//! Two examiners read each piece, the second without seeing the first. Where they say the same, it
//! is the verdict; where they do not, a third reads, and two of three carry it; three different
//! words are "cannot tell". Only readings of persons say the outermost words: "confirmed" needs the
//! piece in hand, "counterfeit" two who say it. More photographs, a new finding or an appeal open a
//! new round; what was answered before stays. Whoever's reading is appealed against does not read
//! again.
//!
//! The machine knows persons by their numbers and neither the client nor a price.

#[cfg(test)]
mod tests;

use crate::finding::{Direction, Strength};
use crate::verdict::{Hand, Word};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// A person of the house, by the number of her row.
pub type Person = i64;

/// What an examiner marked at one point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The point's code.
    pub point: String,
    /// Which way.
    pub direction: Direction,
    /// How plainly, where it points anywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// Why, in a line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// On which pictures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<String>,
}

/// A reading that is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Who read.
    pub by: Person,
    /// What she says.
    pub word: Word,
    /// What her marks alone came to.
    pub proposed: Word,
    /// Why she says something else than they came to; empty where she does not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What she marked, every point of the family.
    pub marks: Vec<Mark>,
    /// The version of the catalogue that she read with.
    pub catalogue: String,
    /// Since when she had it.
    pub since: Timestamp,
    /// When she signed.
    pub at: Timestamp,
}

/// Why a round was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It was asked for.
    Asked,
    /// More photographs came.
    Photographs,
    /// Something else came to be known.
    Finding,
    /// The piece came into the house's hands.
    InHand,
    /// The client says it is wrong.
    Appeal,
}

impl Why {
    /// Every reason.
    pub const ALL: &'static [Why] =
        &[Why::Asked, Why::Photographs, Why::Finding, Why::InHand, Why::Appeal];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Why::Asked => "asked",
            Why::Photographs => "photographs",
            Why::Finding => "finding",
            Why::InHand => "in_hand",
            Why::Appeal => "appeal",
        }
    }
}

impl std::str::FromStr for Why {
    type Err = ();
    fn from_str(given: &str) -> Result<Why, ()> {
        Why::ALL.iter().copied().find(|why| why.code() == given).ok_or(())
    }
}

/// Where an examination stands, with what is known there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// Somebody is to read; the readings that are signed lie sealed.
    Awaits {
        /// Readings of this round, in their order.
        readings: Vec<Reading>,
    },
    /// Somebody reads.
    Reads {
        /// Readings of this round, in their order.
        readings: Vec<Reading>,
        /// Who.
        by: Person,
        /// Since when.
        since: Timestamp,
    },
    /// The client was asked for more photographs.
    WaitsForPhotographs {
        /// Readings of this round that were signed before.
        readings: Vec<Reading>,
        /// By whom she was asked.
        by: Person,
        /// Which, by the codes of points.
        points: Vec<String>,
        /// When.
        at: Timestamp,
    },
    /// A verdict was given.
    Answered {
        /// The readings that carried it.
        readings: Vec<Reading>,
        /// What it says.
        word: Word,
        /// When.
        at: Timestamp,
    },
    /// The client took it back.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
}

impl Stage {
    /// The stable code, by which lists filter.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Stage::Awaits { .. } => "awaits",
            Stage::Reads { .. } => "reads",
            Stage::WaitsForPhotographs { .. } => "waits_for_photographs",
            Stage::Answered { .. } => "answered",
            Stage::Withdrawn { .. } => "withdrawn",
        }
    }

    /// The signed readings of this round.
    #[must_use]
    pub fn readings(&self) -> &[Reading] {
        match self {
            Stage::Awaits { readings }
            | Stage::Reads { readings, .. }
            | Stage::WaitsForPhotographs { readings, .. }
            | Stage::Answered { readings, .. } => readings,
            Stage::Withdrawn { .. } => &[],
        }
    }
}

/// An examination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examination {
    /// From pictures or in hand.
    pub hand: Hand,
    /// The round, from one.
    pub round: u16,
    /// Why it was opened.
    pub why: Why,
    /// Who may not read in this round: whoever's reading is appealed against.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub barred: Vec<Person>,
    /// Where it stands.
    pub stage: Stage,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Somebody reads now.
    Taken {
        /// Who.
        by: Person,
    },
    /// Somebody gave it back unread.
    GivenBack {
        /// Who.
        by: Person,
    },
    /// A reading was signed.
    Signed {
        /// Who.
        by: Person,
        /// Which reading of the round, from one.
        nth: usize,
    },
    /// Two readings differ: a third is needed.
    Differ,
    /// A verdict is given.
    Answered {
        /// What it says.
        word: Word,
    },
    /// The client is asked for more photographs.
    PhotographsAsked {
        /// Which, by the codes of points.
        points: Vec<String>,
    },
    /// A new round was opened.
    Opened {
        /// Why.
        why: Why,
    },
    /// It was taken back.
    Withdrawn,
}

macro_rules! refusals {
    ($($(#[$meta:meta])* $variant:ident = $code:literal;)+) => {
        /// Why a deed is refused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Refusal { $($(#[$meta])* $variant),+ }

        impl Refusal {
            /// Every refusal.
            pub const ALL: &'static [Refusal] = &[$(Refusal::$variant),+];

            /// The stable code, to which sentence and next step belong.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Refusal::$variant => $code),+ }
            }
        }
    };
}

refusals! {
    /// Somebody else reads it.
    HeldByAnother = "exam_held_by_another";
    /// She does not read it.
    NotHeld = "exam_not_held";
    /// She has read it in this round, or her reading is appealed against.
    ReadAlready = "exam_read_already";
    /// She is not trained for the family.
    NotTrained = "exam_not_trained";
    /// A point of the family is not marked.
    PointUnmarked = "exam_point_unmarked";
    /// A mark that points somewhere lacks how plainly or why.
    MarkUnreasoned = "exam_mark_unreasoned";
    /// A mark names a point that the family does not have, or one twice.
    PointUnknown = "exam_point_unknown";
    /// She says something else than her marks, and not why.
    WordUnreasoned = "exam_word_unreasoned";
    /// "Confirmed" is said with the piece in hand.
    NotInHand = "exam_not_in_hand";
    /// "Counterfeit" is said where something speaks against the piece.
    NothingAgainst = "exam_nothing_against";
    /// It was answered.
    Answered = "exam_answered";
    /// It was not answered yet.
    NotAnswered = "exam_not_answered";
    /// It was taken back.
    Withdrawn = "exam_withdrawn";
    /// No photograph is awaited, or none is asked for.
    NoPhotographs = "exam_no_photographs";
    /// An appeal says what is wrong.
    AppealUnreasoned = "exam_appeal_unreasoned";
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Refusal {}

/// A new state with what happened, or a refusal.
pub type Moved = Result<(Examination, Vec<Event>), Refusal>;

/// A reading that somebody would sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What she says.
    pub word: Word,
    /// What her marks alone come to.
    pub proposed: Word,
    /// Why she says something else.
    pub reason: String,
    /// What she marked.
    pub marks: Vec<Mark>,
    /// The version of the catalogue.
    pub catalogue: String,
}

/// Letters of a line of reason.
pub const LONGEST_REASON: usize = 1_000;

impl Examination {
    /// One that is asked for.
    #[must_use]
    pub const fn asked(hand: Hand) -> Examination {
        Examination {
            hand,
            round: 1,
            why: Why::Asked,
            barred: Vec::new(),
            stage: Stage::Awaits { readings: Vec::new() },
        }
    }

    fn at(&self, stage: Stage) -> Examination {
        Examination { stage, ..self.clone() }
    }

    fn over(&self) -> Option<Refusal> {
        match self.stage {
            Stage::Answered { .. } => Some(Refusal::Answered),
            Stage::Withdrawn { .. } => Some(Refusal::Withdrawn),
            _ => None,
        }
    }

    /// Whether somebody may take it now: for lists, which show nobody what she may not read.
    ///
    /// # Errors
    /// As [`Examination::take`].
    pub fn open_to(&self, by: Person, trained: bool) -> Result<(), Refusal> {
        if let Some(refusal) = self.over() {
            return Err(refusal);
        }
        let read = self.stage.readings().iter().any(|reading| reading.by == by);
        if read || self.barred.contains(&by) {
            return Err(Refusal::ReadAlready);
        }
        if !trained {
            return Err(Refusal::NotTrained);
        }
        match &self.stage {
            Stage::Reads { by: holder, .. } if *holder != by => Err(Refusal::HeldByAnother),
            // A client who has no other photograph is answered from those that there are.
            _ => Ok(()),
        }
    }

    /// Somebody begins to read.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn take(&self, by: Person, trained: bool, now: Timestamp) -> Moved {
        self.open_to(by, trained)?;
        match &self.stage {
            // Taken twice by the same hand is taken once.
            Stage::Reads { .. } => Ok((self.clone(), Vec::new())),
            stage => {
                let readings = stage.readings().to_vec();
                let state = self.at(Stage::Reads { readings, by, since: now });
                Ok((state, vec![Event::Taken { by }]))
            }
        }
    }

    fn held(&self, by: Person) -> Result<(&[Reading], Timestamp), Refusal> {
        if let Some(refusal) = self.over() {
            return Err(refusal);
        }
        match &self.stage {
            Stage::Reads { readings, by: holder, since } if *holder == by => Ok((readings, *since)),
            Stage::Reads { .. } => Err(Refusal::HeldByAnother),
            _ => Err(Refusal::NotHeld),
        }
    }

    /// Somebody gives it back unread.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn give_back(&self, by: Person) -> Moved {
        let (readings, _) = self.held(by)?;
        let readings = readings.to_vec();
        Ok((self.at(Stage::Awaits { readings }), vec![Event::GivenBack { by }]))
    }

    /// Somebody signs what she read. `points` are the codes of the family's points.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn sign(&self, by: Person, draft: Draft, points: &[&str], now: Timestamp) -> Moved {
        let (before, since) = self.held(by)?;
        check(&draft, points, self.hand)?;
        let Draft { word, proposed, reason, marks, catalogue } = draft;
        let mut readings = before.to_vec();
        readings.push(Reading { by, word, proposed, reason, marks, catalogue, since, at: now });
        let mut events = vec![Event::Signed { by, nth: readings.len() }];
        let stage = match carried(&readings) {
            Some(word) => {
                events.push(Event::Answered { word });
                Stage::Answered { readings, word, at: now }
            }
            None => {
                if readings.len() == 2 {
                    events.push(Event::Differ);
                }
                Stage::Awaits { readings }
            }
        };
        Ok((self.at(stage), events))
    }

    /// Whoever reads asks the client for more photographs, of these points.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn ask_photographs(&self, by: Person, points: Vec<String>, now: Timestamp) -> Moved {
        let (readings, _) = self.held(by)?;
        if points.is_empty() {
            return Err(Refusal::NoPhotographs);
        }
        let readings = readings.to_vec();
        let events = vec![Event::PhotographsAsked { points: points.clone() }];
        Ok((self.at(Stage::WaitsForPhotographs { readings, by, points, at: now }), events))
    }

    /// The client sent more photographs. The round goes on, and whoever signed before reads again,
    /// since they saw less; where a verdict was given a new round begins.
    ///
    /// # Errors
    /// [`Refusal::Withdrawn`].
    pub fn photographs_came(&self) -> Moved {
        match &self.stage {
            Stage::Withdrawn { .. } => Err(Refusal::Withdrawn),
            // The piece is no longer in hand: what comes now is a photograph.
            Stage::Answered { .. } => {
                self.open_again(Why::Photographs, Vec::new(), Hand::Photographs)
            }
            // Whoever signed before saw less, and reads again.
            Stage::WaitsForPhotographs { .. } | Stage::Awaits { .. } => {
                Ok((self.at(Stage::Awaits { readings: Vec::new() }), Vec::new()))
            }
            Stage::Reads { by, since, .. } => {
                let (by, since) = (*by, *since);
                Ok((self.at(Stage::Reads { readings: Vec::new(), by, since }), Vec::new()))
            }
        }
    }

    /// Something else came to be known, or the piece into the house's hands: a new round.
    ///
    /// # Errors
    /// [`Refusal::Withdrawn`].
    pub fn known_anew(&self, hand: Hand) -> Moved {
        if matches!(self.stage, Stage::Withdrawn { .. }) {
            return Err(Refusal::Withdrawn);
        }
        let why = if hand > self.hand { Why::InHand } else { Why::Finding };
        match &self.stage {
            Stage::Answered { .. } => self.open_again(why, Vec::new(), hand.max(self.hand)),
            // What is in hand is read anew from the beginning.
            _ if hand > self.hand => self.open_again(why, Vec::new(), hand),
            _ => Ok((self.clone(), Vec::new())),
        }
    }

    /// The client says that the verdict is wrong, and why: others read.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn appeal(&self, reason: &str) -> Moved {
        match &self.stage {
            Stage::Withdrawn { .. } => Err(Refusal::Withdrawn),
            Stage::Answered { .. } if reason.trim().is_empty() => Err(Refusal::AppealUnreasoned),
            Stage::Answered { readings, .. } => {
                let mut barred = self.barred.clone();
                barred.extend(readings.iter().map(|reading| reading.by));
                barred.sort_unstable();
                barred.dedup();
                self.open_again(Why::Appeal, barred, Hand::Photographs)
            }
            _ => Err(Refusal::NotAnswered),
        }
    }

    fn open_again(&self, why: Why, barred: Vec<Person>, hand: Hand) -> Moved {
        // Who was once appealed against does not come back with a photograph.
        let barred = if barred.is_empty() { self.barred.clone() } else { barred };
        let round = self.round.saturating_add(1);
        let stage = Stage::Awaits { readings: Vec::new() };
        Ok((Examination { hand, round, why, barred, stage }, vec![Event::Opened { why }]))
    }

    /// The client takes it back.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn withdraw(&self, now: Timestamp) -> Moved {
        match self.over() {
            Some(refusal) => Err(refusal),
            None => Ok((self.at(Stage::Withdrawn { at: now }), vec![Event::Withdrawn])),
        }
    }
}

fn check(draft: &Draft, points: &[&str], hand: Hand) -> Result<(), Refusal> {
    let known = |mark: &Mark| points.contains(&mark.point.as_str());
    let once = |mark: &Mark| draft.marks.iter().filter(|one| one.point == mark.point).count() == 1;
    if !draft.marks.iter().all(|mark| known(mark) && once(mark)) {
        return Err(Refusal::PointUnknown);
    }
    if draft.marks.len() != points.len() {
        return Err(Refusal::PointUnmarked);
    }
    let reasoned = |text: &str| {
        let letters = text.trim().chars().count();
        letters > 0 && letters <= LONGEST_REASON
    };
    let speaks = |mark: &&Mark| mark.direction.speaks();
    let whole = |mark: &Mark| mark.strength.is_some() && reasoned(&mark.reason);
    if !draft.marks.iter().filter(speaks).all(whole) {
        return Err(Refusal::MarkUnreasoned);
    }
    if draft.word != draft.proposed && !reasoned(&draft.reason) {
        return Err(Refusal::WordUnreasoned);
    }
    if draft.word == Word::ConfirmedByHouse && hand != Hand::InHand {
        return Err(Refusal::NotInHand);
    }
    let against = draft.marks.iter().any(|mark| mark.direction == Direction::Against);
    if draft.word == Word::ConfirmedNotGenuine && !against {
        return Err(Refusal::NothingAgainst);
    }
    Ok(())
}

/// What the readings of a round carry: the word of two; three that differ carry "cannot tell", and
/// so do three of whom no two see the same against a piece that they call counterfeit.
fn carried(readings: &[Reading]) -> Option<Word> {
    let grounded = |word: &Word| {
        *word != Word::ConfirmedNotGenuine
            || agreed(readings, *word).iter().any(|mark| mark.direction == Direction::Against)
    };
    let twice = readings
        .iter()
        .map(|reading| reading.word)
        .find(|word| readings.iter().filter(|reading| reading.word == *word).count() >= 2);
    let twice = twice.filter(grounded);
    twice.or_else(|| (readings.len() >= 3).then_some(Word::Inconclusive))
}

/// What the readings that carried a verdict agree on, point by point: where they point the same way
/// the fainter counts, where they differ the point says nothing, and nobody's reason stands beside
/// it. Where no two carry it, what all of them agree on.
#[must_use]
pub fn agreed(readings: &[Reading], word: Word) -> Vec<Mark> {
    let mut carrying: Vec<&Reading> =
        readings.iter().filter(|reading| reading.word == word).collect();
    if carrying.len() < 2 {
        carrying = readings.iter().collect();
    }
    let Some((first, others)) = carrying.split_first() else { return Vec::new() };
    let alike = |mark: &Mark| {
        let mut mark = mark.clone();
        for other in others {
            let Some(theirs) = other.marks.iter().find(|one| one.point == mark.point) else {
                continue;
            };
            if theirs.direction == mark.direction {
                mark.strength = mark.strength.min(theirs.strength);
                for picture in &theirs.pictures {
                    if !mark.pictures.contains(picture) {
                        mark.pictures.push(picture.clone());
                    }
                }
                continue;
            }
            let unseen =
                theirs.direction == Direction::Unseen || mark.direction == Direction::Unseen;
            let direction = if unseen { Direction::Unseen } else { Direction::Silent };
            let point = mark.point;
            mark = Mark {
                point,
                direction,
                strength: None,
                reason: String::new(),
                pictures: Vec::new(),
            };
        }
        mark
    };
    first.marks.iter().map(alike).collect()
}

/// The table of stages by deeds, for the printed document: each cell is the stage that follows, or
/// the code of the refusal. Readings are those of two persons, and the deeds those of the second.
#[must_use]
pub fn table_markdown() -> String {
    let mut page = String::from(
        "# The examination\n\n\
         Written by `cargo xtask machines` from `provenance/src/examination.rs`; a test fails when it is stale. \
         Each cell is the stage that follows a deed, or the refusal in italics. A signature that a second one \
         agrees with answers; one that differs is read by a third.\n\n\
         | stage | take | give back | sign | ask for photographs | photographs came | known anew | appeal | withdraw |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let now = Timestamp::UNIX_EPOCH;
    let reading = |by| Reading {
        by,
        word: Word::Inconclusive,
        proposed: Word::Inconclusive,
        reason: String::new(),
        marks: Vec::new(),
        catalogue: String::new(),
        since: now,
        at: now,
    };
    let draft = || Draft {
        word: Word::Inconclusive,
        proposed: Word::Inconclusive,
        reason: String::new(),
        marks: Vec::new(),
        catalogue: String::new(),
    };
    let stages = [
        Stage::Awaits { readings: Vec::new() },
        Stage::Reads { readings: vec![reading(1)], by: 2, since: now },
        Stage::WaitsForPhotographs { readings: Vec::new(), by: 2, points: Vec::new(), at: now },
        Stage::Answered { readings: vec![reading(1)], word: Word::Inconclusive, at: now },
        Stage::Withdrawn { at: now },
    ];
    for stage in stages {
        let one = Examination { stage, ..Examination::asked(Hand::Photographs) };
        let cell = |moved: Moved| match moved {
            Ok((after, _)) => after.stage.code().to_owned(),
            Err(refusal) => format!("*{}*", refusal.code()),
        };
        let cells = [
            cell(one.take(2, true, now)),
            cell(one.give_back(2)),
            cell(one.sign(2, draft(), &[], now)),
            cell(one.ask_photographs(2, vec!["a point".to_owned()], now)),
            cell(one.photographs_came()),
            cell(one.known_anew(Hand::InHand)),
            cell(one.appeal("a reason")),
            cell(one.withdraw(now)),
        ];
        let _ = writeln!(page, "| {} | {} |", one.stage.code(), cells.join(" | "));
    }
    page
}
