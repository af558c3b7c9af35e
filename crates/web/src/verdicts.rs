//! An examination and its verdicts as pages show them: points on the drawing, findings with their
//! weights, the tape. Portal and bench draw from here alike.

use crate::client::catalogue::catalogue as families;
use pages::portal::Family;
use pages::portal::authenticity::{
    FindingRow, Given, Pin, Pinned, PublicPoint, Signed, Tape, point_name, word,
};
use provenance::catalogue::{Point, Sight};
use provenance::finding::{Direction, Finding};
use provenance::verdict::given::Verdict;
use provenance::verdict::policy::Policy;
use provenance::verdict::{Counted, Hand, Word};
use provenance::weight::Weight;
use words::Words;

/// A family as pages show it; one that is no longer made is told by its code.
pub(crate) fn family(code: &str) -> Family {
    families().family(code).map_or_else(
        || Family { code: code.to_owned(), name: code.to_owned(), kind: "bag".to_owned() },
        |facts| Family {
            code: facts.code.clone(),
            name: facts.name.clone(),
            kind: facts.kind.clone(),
        },
    )
}

fn pin(number: usize, point: &Point, family: &str) -> Option<Pin> {
    let (x, y) = point.at.get(family)?;
    Some(Pin { number, x: i32::from(*x), y: i32::from(*y) })
}

/// The drawing of a family with points on it, numbered from one.
pub(crate) fn drawing<'p>(
    w: &Words,
    family: &Family,
    points: impl Iterator<Item = &'p Point>,
) -> Pinned {
    let pins: Vec<Pin> = points
        .enumerate()
        .filter_map(|(place, point)| pin(place + 1, point, &family.code))
        .collect();
    let args = [("family", family.name.as_str().into()), ("count", pins.len().into())];
    Pinned { said: w.ta("authenticity-guide-drawing", &args), family: family.code.clone(), pins }
}

/// The points of a family that anybody may know of, numbered as on its drawing.
pub(crate) fn public_points(family: &str) -> Vec<PublicPoint> {
    let points = app::examinations::catalogue().public_points(family);
    points
        .enumerate()
        .map(|(place, point)| PublicPoint {
            number: place + 1,
            code: point.code.clone(),
            covert: point.sight == Sight::Covert,
            slot: point.slot.clone(),
        })
        .collect()
}

/// Where a weight lies on the tape, in thousandths: each of the three middle words has a fifth.
fn place(policy: &Policy, weight: Weight) -> i32 {
    let limit = policy.photographs_most.size().max(1);
    let value = weight.value().clamp(-limit, limit);
    let (low, high) = (policy.inconsistent.value(), policy.consistent.value());
    // From one limit to the other, linearly; a limit of its own never divides by nothing.
    let within =
        |value: i32, from: i32, to: i32, at: i32| at + (value - from) * 200 / (to - from).max(1);
    if value <= low {
        within(value, -limit, low, 200)
    } else if value >= high {
        within(value, high, limit, 600)
    } else {
        within(value, low, high, 400)
    }
}

/// The tape of a verdict, or of marks that are worked on.
pub(crate) fn tape(
    policy: &Policy,
    word: Word,
    (total, between): (Weight, (Weight, Weight)),
    hand: Hand,
) -> Tape {
    let fixed = |mark: i32| Tape { from: mark - 60, to: mark + 60, mark, hatched: false };
    match word {
        Word::ConfirmedNotGenuine => fixed(100),
        Word::ConfirmedByHouse => fixed(900),
        _ => {
            let (from, to) = (place(policy, between.0), place(policy, between.1));
            // A person's word leads, and the mark stands in its fifth.
            let mark = match word {
                Word::Inconsistent => place(policy, total).clamp(205, 395),
                Word::ConsistentWithGenuine => place(policy, total).clamp(605, 795),
                _ => place(policy, total).clamp(405, 595),
            };
            Tape {
                from: from.min(mark),
                to: to.max(mark),
                mark,
                hatched: hand == Hand::Photographs,
            }
        }
    }
}

/// The five words, with whether each is the one.
pub(crate) fn scale(w: &Words, own: Word) -> Vec<(String, bool)> {
    Word::ALL.iter().map(|one| (word(w, one.code()), *one == own)).collect()
}

/// What a finding says, in words.
pub(crate) fn weight_words(w: &Words, finding: &Finding, counted: Counted) -> String {
    if counted == Counted::Grouped {
        return w.t("verdict-weight-grouped");
    }
    let strength = finding.strength.map_or(1, provenance::finding::Strength::value);
    match finding.direction {
        // What was seen and is worth nothing tells nothing, however plainly it was seen.
        Direction::For | Direction::Against if counted == Counted::Silent => {
            w.t("verdict-weight-silent")
        }
        Direction::For => w.t(&format!("verdict-weight-for-{strength}")),
        Direction::Against => w.t(&format!("verdict-weight-against-{strength}")),
        Direction::Silent => w.t("verdict-weight-silent"),
        Direction::Unseen => w.t("verdict-weight-unseen"),
    }
}

/// The name of what a finding is about: a point's or a record's.
pub(crate) fn finding_name(w: &Words, code: &str) -> String {
    if app::examinations::catalogue().record(code).is_some() {
        w.t(&format!("record-{}", code.replace('_', "-")))
    } else {
        point_name(w, code)
    }
}

/// Numbers of the photographs on which something was seen, as the examiners had them.
fn pictures(w: &Words, had: &[String], tokens: &[String]) -> String {
    let numbers: Vec<String> = had
        .iter()
        .enumerate()
        .filter(|(_, token)| tokens.contains(token))
        .map(|(place, _)| w.number(i64::try_from(place + 1).unwrap_or(i64::MAX)))
        .collect();
    if numbers.is_empty() {
        return String::new();
    }
    let args = [("count", numbers.len().into()), ("list", w.list(&numbers).into())];
    w.ta("verdict-pictures", &args)
}

/// What a record says by itself where nobody wrote a reason.
fn said(w: &Words, finding: &Finding) -> String {
    if !finding.reason.is_empty() {
        return finding.reason.clone();
    }
    let code = finding.point.replace('_', "-");
    let way = match finding.direction {
        Direction::For => "for",
        Direction::Against => "against",
        Direction::Silent | Direction::Unseen => "silent",
    };
    let key = format!("record-{code}-{way}");
    if w.has(&key) { w.t(&key) } else { String::new() }
}

fn row(w: &Words, verdict: &Verdict, place: usize, points: &[PublicPoint]) -> Option<FindingRow> {
    let finding = verdict.findings.get(place)?;
    let share = verdict.judged.shares.iter().find(|share| share.finding == place);
    let counted = share.map_or(Counted::Silent, |share| share.counted);
    let capped = finding.weight.capped(finding.cap);
    // A weight of a thousand to one fills half of the bar.
    let far = (capped.value() * 100 / 3_000).clamp(-100, 100);
    let number = points.iter().find(|point| point.code == finding.point).map(|one| one.number);
    let counts = matches!(counted, Counted::Whole | Counted::Capped);
    Some(FindingRow {
        number,
        name: finding_name(w, &finding.point),
        finding: said(w, finding),
        pictures: pictures(w, &verdict.pictures, &finding.pictures),
        far,
        counted: counts,
        said: weight_words(w, finding, counted),
    })
}

/// The band of a sum in words, with the way it points.
fn band(w: &Words, verdict: &Verdict) -> String {
    let band = w.t(&format!("verdict-band-{}", verdict.judged.band.replace('_', "-")));
    let total = verdict.judged.total;
    let key = match total {
        total if total > Weight::NOTHING => "verdict-towards-for",
        total if total < Weight::NOTHING => "verdict-towards-against",
        _ => return band,
    };
    w.ta(key, &[("band", band.into())])
}

/// A verdict as a page shows it. `moment` says an instant in the reader's words, `name` who somebody is.
pub(crate) fn given(
    w: &Words,
    policy: &Policy,
    (family, verdict): (&str, &Verdict),
    moment: &dyn Fn(jiff::Timestamp) -> String,
    day: String,
    name: &dyn Fn(i64) -> String,
) -> Given {
    let points = public_points(family);
    let in_hand = verdict.hand == Hand::InHand;
    let mut rows: Vec<FindingRow> =
        (0..verdict.findings.len()).filter_map(|place| row(w, verdict, place, &points)).collect();
    // What counted most stands first, what says nothing last.
    rows.sort_by_key(|row| {
        (std::cmp::Reverse(if row.counted { row.far.abs() } else { 0 }), row.number)
    });
    let lede = if in_hand {
        w.ta("verdict-lede-hand", &[("examiners", verdict.readers.len().into())])
    } else {
        let shown = verdict.pictures.len();
        w.ta(
            "verdict-lede",
            &[("examiners", verdict.readers.len().into()), ("pictures", shown.into())],
        )
    };
    // Where no two agreed nobody differs from the others.
    let carried = verdict.readers.iter().filter(|reader| reader.agreed).count() >= 2;
    let signed = verdict
        .readers
        .iter()
        .enumerate()
        .map(|(nth, reader)| {
            let name = name(reader.person);
            let key = match nth {
                _ if carried && !reader.agreed => "verdict-reader-other",
                0 => "verdict-reader-first",
                1 => "verdict-reader-second",
                _ => "verdict-reader-third",
            };
            Signed {
                initials: pages::desk::frame::initials(&name),
                name,
                at: moment(reader.at),
                said: w.t(key),
            }
        })
        .collect();
    let mut limits = Vec::new();
    if !in_hand {
        limits.extend([w.t("verdict-limit-hand"), w.t("verdict-limit-same")]);
    }
    limits.extend([w.t("verdict-limit-history"), w.t("verdict-limit-stolen")]);
    let judged = &verdict.judged;
    let doubts = if verdict.word == Word::Inconclusive {
        let said = |doubt: &provenance::verdict::Doubt| {
            w.t(&format!("verdict-doubt-{}", doubt.code().replace('_', "-")))
        };
        judged.doubts.iter().map(said).collect()
    } else {
        Vec::new()
    };
    Given {
        word: verdict.word.code(),
        scale: scale(w, verdict.word),
        tape: tape(policy, verdict.word, (judged.total, judged.between), verdict.hand),
        lede,
        means: w.t(&format!("verdict-means-{}", verdict.word.code().replace('_', "-"))),
        rows,
        doubts,
        persons: verdict.word != judged.word,
        limits,
        signed,
        unseen: verdict.unseen.iter().take(3).map(|code| point_name(w, code)).collect(),
        in_hand,
        day,
        band: band(w, verdict),
        policy: (judged.policy.clone(), verdict.catalogue.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        Policy::read(provenance::verdict::policy::SHIPPED).expect("whole")
    }

    #[test]
    fn each_middle_word_has_a_fifth_of_the_tape() {
        let check = |value: i32, expect: i32| {
            assert_eq!(place(&policy(), Weight::thousandths(value)), expect, "{value}");
        };
        check(-9_000, 200);
        check(-3_500, 200);
        check(-1_500, 400);
        check(0, 500);
        check(1_500, 600);
        check(3_500, 800);
        check(9_000, 800);
    }

    #[test]
    fn the_mark_stands_in_the_fifth_of_the_word_that_was_said() {
        let check = |word: Word, total: i32, from: i32, to: i32| {
            let total = Weight::thousandths(total);
            let tape = tape(&policy(), word, (total, (total, total)), Hand::Photographs);
            assert!((from..to).contains(&tape.mark), "{word:?} {total:?}: {}", tape.mark);
            assert!(tape.from <= tape.mark && tape.mark <= tape.to);
        };
        check(Word::Inconclusive, 3_000, 400, 600);
        check(Word::Inconclusive, -3_000, 400, 600);
        check(Word::ConsistentWithGenuine, 2_000, 600, 800);
        check(Word::ConsistentWithGenuine, 0, 600, 800);
        check(Word::Inconsistent, -2_500, 200, 400);
        check(Word::ConfirmedNotGenuine, 0, 0, 200);
        check(Word::ConfirmedByHouse, 0, 800, 1_000);
    }
}
