//! In what condition a piece is, as was said when the return was asked, when it was handed over
//! and when it was received. The three stand side by side; where they differ, it is talked over
//! before money moves. Nothing follows from a declaration by itself: a person finds.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::Finding;
use crate::entry::ByWhom;
use crate::vocabulary::{UnknownWord, word_list};

/// The most photographs of one declaration.
pub const MOST_PHOTOS: usize = 30;

word_list! {
    /// When it was said.
    Stage ("stage of a condition") {
        /// When the return was asked.
        Request = "request",
        /// When it was handed over.
        HandOver = "hand_over",
        /// When it was received.
        Reception = "reception",
    }
}

word_list! {
    /// What belongs to a piece.
    Part ("part of a piece") {
        /// The piece itself.
        Piece = "piece",
        /// Its tags.
        Tags = "tags",
        /// Straps, laces, keys and other accessories.
        Accessories = "accessories",
        /// Its dust bag.
        DustBag = "dust_bag",
        /// Its box.
        Box = "box",
        /// Its security seal.
        SecuritySeal = "security_seal",
        /// Its papers.
        Papers = "papers",
    }
}

word_list! {
    /// How a part is.
    PartState ("state of a part") {
        /// There, and as it was sold.
        Intact = "intact",
        /// There, and worn or opened.
        Used = "used",
        /// There, and broken.
        Broken = "broken",
        /// Not there.
        Missing = "missing",
    }
}

/// What somebody said of a condition.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// Its id; told again, it counts once.
    pub id: String,
    /// At which stage.
    pub stage: Stage,
    /// When.
    pub at: Timestamp,
    /// On which side whoever said it stood.
    pub by: ByWhom,
    /// How each part is; a part that never belonged to the piece is left out.
    pub parts: BTreeMap<Part, PartState>,
    /// The photographs, by the digests of their files.
    #[serde(default)]
    pub photos: Vec<String>,
}

/// A part at the three stages, the last word of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub part: Part,
    /// When the return was asked.
    pub request: Option<PartState>,
    /// When it was handed over.
    pub hand_over: Option<PartState>,
    /// When it was received.
    pub reception: Option<PartState>,
}

impl Row {
    /// Whether two stages say different things of it.
    #[must_use]
    pub fn differs(&self) -> bool {
        let mut said = [self.request, self.hand_over, self.reception].into_iter().flatten();
        said.next().is_some_and(|first| said.any(|other| other != first))
    }
}

/// The three stages side by side, each part that anybody spoke of.
#[must_use]
pub fn side_by_side(declarations: &[Declaration]) -> Vec<Row> {
    let mut said: Vec<&Declaration> = declarations.iter().collect();
    said.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    let last = |stage, part: &Part| {
        let own = said.iter().rev().filter(|declaration| declaration.stage == stage);
        own.filter_map(|declaration| declaration.parts.get(part).copied()).next()
    };
    Part::ALL
        .iter()
        .map(|part| Row {
            part: *part,
            request: last(Stage::Request, part),
            hand_over: last(Stage::HandOver, part),
            reception: last(Stage::Reception, part),
        })
        .filter(|row| [row.request, row.hand_over, row.reception].iter().any(Option::is_some))
        .collect()
}

/// The finding that the rows suggest to whoever looks, who may find otherwise. What was whole
/// when it was handed over to us and broken when it came was damaged on its way.
#[must_use]
pub fn suggested(rows: &[Row]) -> Option<Finding> {
    let received = rows.iter().filter_map(|row| Some((row, row.reception?)));
    let mut worst = None;
    for (row, state) in received {
        let damaged_on_its_way = row.hand_over.is_some_and(|before| before < state);
        let finding = match (row.part, state) {
            (_, PartState::Intact) => Finding::AsSold,
            (_, PartState::Broken) if damaged_on_its_way => Finding::DamagedInTransit,
            (Part::SecuritySeal, _) => Finding::SealBroken,
            (Part::Piece, PartState::Used) => Finding::Worn,
            (Part::Piece, PartState::Missing) => Finding::EmptyBox,
            (_, PartState::Missing) => Finding::Incomplete,
            (Part::Piece, PartState::Broken) => Finding::Damaged,
            // A box that was opened is what looking at a piece needs.
            (_, PartState::Used) => Finding::AsSold,
            (_, PartState::Broken) => Finding::Incomplete,
        };
        let weight = |finding: Finding| match finding {
            Finding::EmptyBox => 5,
            Finding::Damaged | Finding::DamagedInTransit => 4,
            Finding::Worn => 3,
            Finding::SealBroken => 2,
            Finding::AsSold => 0,
            _ => 1,
        };
        if worst.is_none_or(|known| weight(finding) > weight(known)) {
            worst = Some(finding);
        }
    }
    worst
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::tests::hour;

    fn said(id: &str, stage: Stage, at: i64, parts: &[(Part, PartState)]) -> Declaration {
        let parts = parts.iter().copied().collect();
        let (at, photos) = (hour(at), vec![]);
        Declaration { id: id.into(), stage, at, by: ByWhom::Client, parts, photos }
    }

    use Part::{DustBag, Piece, SecuritySeal, Tags};
    use PartState::{Broken, Intact, Missing, Used};

    #[test]
    fn what_was_said_at_three_stages_stands_side_by_side() {
        let rows = side_by_side(&[
            said("c", Stage::Reception, 60, &[(Piece, Intact), (Tags, Missing)]),
            said("a", Stage::Request, 50, &[(Piece, Intact), (Tags, Intact), (DustBag, Intact)]),
            // Said anew at the same stage: the last word counts.
            said("b", Stage::Request, 51, &[(DustBag, Missing)]),
        ]);
        let row = |part, request, hand_over, reception| Row { part, request, hand_over, reception };
        assert_eq!(
            rows,
            [
                row(Piece, Some(Intact), None, Some(Intact)),
                row(Tags, Some(Intact), None, Some(Missing)),
                row(DustBag, Some(Missing), None, None),
            ]
        );
        assert_eq!(rows.iter().map(Row::differs).collect::<Vec<_>>(), [false, true, false]);
    }

    #[test]
    fn a_finding_is_suggested_and_no_more() {
        #[track_caller]
        fn check(over: &[(Part, PartState)], here: &[(Part, PartState)], expect: Option<Finding>) {
            let declarations =
                [said("a", Stage::HandOver, 55, over), said("b", Stage::Reception, 60, here)];
            assert_eq!(suggested(&side_by_side(&declarations)), expect);
        }
        check(&[], &[], None);
        check(&[], &[(Piece, Intact), (Part::Box, Used)], Some(Finding::AsSold));
        check(&[], &[(Piece, Used), (Tags, Missing)], Some(Finding::Worn));
        check(&[], &[(Piece, Intact), (Tags, Missing)], Some(Finding::Incomplete));
        check(&[], &[(Piece, Intact), (SecuritySeal, Broken)], Some(Finding::SealBroken));
        check(&[], &[(Piece, Missing)], Some(Finding::EmptyBox));
        check(&[], &[(Piece, Broken)], Some(Finding::Damaged));
        check(&[(Piece, Intact)], &[(Piece, Broken)], Some(Finding::DamagedInTransit));
        check(&[(Piece, Broken)], &[(Piece, Broken)], Some(Finding::Damaged));
    }
}
