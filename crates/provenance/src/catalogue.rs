//! The feature catalogue: what is looked at on a piece of a family, where, and how much it can say;
//! and what is known of a piece beside that (papers, records, opinions).
//!
//! It is data of the house (`house/features.toml`), read and checked whole: a catalogue with a
//! mistake is refused with every mistake named. What only staff may know is marked so, and
//! [`Catalogue::public_points`] is the only way to the rest for a door that faces outwards.

use crate::finding::{Basis, By, Direction, Finding, Kind, Strength};
use crate::weight::{Weight, allowed_by};
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The catalogue of the demonstration house.
pub const SHIPPED: &str = include_str!("../../../house/features.toml");

/// Who may know of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sight {
    /// Anybody sees it (ISO 22383: overt).
    Overt,
    /// Seen with a glass or a lamp (ISO 22383: covert).
    Covert,
    /// Known to examiners alone, and never on a page, in an answer or in a search.
    Staff,
}

impl Sight {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Sight::Overt => "overt",
            Sight::Covert => "covert",
            Sight::Staff => "staff",
        }
    }
}

/// What the ratios of a point or record rest on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its code.
    pub code: String,
    /// `study`, `register` or `expert`.
    pub what: String,
    /// Pieces tried.
    pub trials: u32,
    /// Errors among them.
    pub errors: u32,
    /// Day of the figures.
    pub on: String,
}

impl Source {
    /// The most that it allows.
    #[must_use]
    pub fn cap(&self) -> Weight {
        allowed_by(self.trials, self.errors)
    }

    fn basis(&self) -> Basis {
        let on = self.on.parse().unwrap_or(jiff::civil::Date::MIN);
        Basis { source: self.code.clone(), trials: self.trials, errors: self.errors, on }
    }
}

/// Likelihood ratios of a slight, a plain and a strong observation.
pub type Ratios = [f64; 3];

/// A point of a piece.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// Its code, the same in every family that has it.
    pub code: String,
    /// The families that have it.
    pub families: Vec<String>,
    /// What it is about.
    pub kind: Kind,
    /// Who may know of it.
    pub sight: Sight,
    /// What is made, and so imitated, together with it.
    pub group: String,
    /// The photograph that shows it best, by the code of its slot.
    pub slot: String,
    /// What it is worth when it fits.
    #[serde(rename = "for")]
    pub pro: Ratios,
    /// What it is worth when it does not.
    #[serde(rename = "against")]
    pub con: Ratios,
    /// On what that rests.
    pub source: String,
    /// Where it lies on the drawing of each family, in the drawing's own units.
    #[serde(default)]
    pub at: BTreeMap<String, (u16, u16)>,
    /// The first and the last year of make in which it holds.
    #[serde(default)]
    pub years: Option<(i16, i16)>,
}

impl Point {
    /// Whether a piece of the family, made in `year`, has it; where the year is not known, in any.
    #[must_use]
    pub fn is_of(&self, family: &str, year: Option<i16>) -> bool {
        self.families.iter().any(|one| one == family) && self.holds_in(year)
    }

    fn holds_in(&self, year: Option<i16>) -> bool {
        match (self.years, year) {
            (Some((first, last)), Some(year)) => (first..=last).contains(&year),
            _ => true,
        }
    }
}

/// What is known of a piece beside what is seen on it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its code.
    pub code: String,
    /// What it is about.
    pub kind: Kind,
    /// What comes, and is forged, together with it.
    pub group: String,
    /// What it is worth when it fits.
    #[serde(rename = "for")]
    pub pro: Ratios,
    /// What it is worth when it does not.
    #[serde(rename = "against")]
    pub con: Ratios,
    /// On what that rests.
    pub source: String,
    /// Who writes it down: `examiner`, who sees no names, or `desk`.
    pub by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: String,
    #[serde(default)]
    source: Vec<Source>,
    #[serde(default)]
    point: Vec<Point>,
    #[serde(default)]
    record: Vec<Record>,
}

/// A catalogue that was read and found whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    /// Its version; each reading keeps the one that it was made with.
    pub version: String,
    sources: BTreeMap<String, Source>,
    points: Vec<Point>,
    records: Vec<Record>,
}

/// What somebody saw of one point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen<'a> {
    /// Which way.
    pub direction: Direction,
    /// How plainly, where it points anywhere.
    pub strength: Option<Strength>,
    /// Why, in a line.
    pub reason: &'a str,
    /// On which pictures.
    pub pictures: &'a [String],
}

impl Catalogue {
    /// Reads a catalogue.
    ///
    /// # Errors
    /// Every mistake, each as a line that names the place.
    pub fn read(text: &str) -> Result<Catalogue, Vec<String>> {
        let written: Written = toml::from_str(text).map_err(|error| vec![error.to_string()])?;
        let mistakes = mistakes(&written);
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let sources = written.source.into_iter().map(|one| (one.code.clone(), one)).collect();
        Ok(Catalogue {
            version: written.version,
            sources,
            points: written.point,
            records: written.record,
        })
    }

    /// One with nothing in it.
    #[must_use]
    pub const fn empty() -> Catalogue {
        Catalogue {
            version: String::new(),
            sources: BTreeMap::new(),
            points: Vec::new(),
            records: Vec::new(),
        }
    }

    /// The points of a family that hold for a year of make, staff's own among them: for examiners.
    pub fn points<'a>(
        &'a self,
        family: &str,
        year: Option<i16>,
    ) -> impl Iterator<Item = &'a Point> {
        self.points.iter().filter(move |point| point.is_of(family, year))
    }

    /// The points of a family that anybody may know of.
    pub fn public_points<'a>(&'a self, family: &str) -> impl Iterator<Item = &'a Point> {
        self.points(family, None).filter(|point| point.sight != Sight::Staff)
    }

    /// A point by its code.
    #[must_use]
    pub fn point(&self, code: &str) -> Option<&Point> {
        self.points.iter().find(|point| point.code == code)
    }

    /// Every kind of record.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// A kind of record by its code.
    #[must_use]
    pub fn record(&self, code: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.code == code)
    }

    /// A source by its code.
    #[must_use]
    pub fn source(&self, code: &str) -> Option<&Source> {
        self.sources.get(code)
    }

    /// The finding that follows from what was seen of a point.
    #[must_use]
    pub fn of_point(&self, point: &Point, seen: &Seen<'_>, by: By, at: Timestamp) -> Finding {
        let tariff = Tariff { pro: &point.pro, con: &point.con, source: &point.source };
        self.found(point.kind, &point.code, &point.group, &tariff, seen, by, at)
    }

    /// The finding that follows from what a record says.
    #[must_use]
    pub fn of_record(&self, record: &Record, seen: &Seen<'_>, by: By, at: Timestamp) -> Finding {
        let tariff = Tariff { pro: &record.pro, con: &record.con, source: &record.source };
        self.found(record.kind, &record.code, &record.group, &tariff, seen, by, at)
    }

    #[expect(clippy::too_many_arguments, reason = "a finding has that many facts")]
    fn found(
        &self,
        kind: Kind,
        code: &str,
        group: &str,
        tariff: &Tariff<'_>,
        seen: &Seen<'_>,
        by: By,
        at: Timestamp,
    ) -> Finding {
        let source = self.sources.get(tariff.source);
        let cap = source.map_or(Weight::NOTHING, Source::cap);
        let strength = seen.strength.filter(|_| seen.direction.speaks());
        let worth = |strength: Option<Strength>| tariff.worth(seen.direction, strength);
        let weight = worth(strength);
        // Between an observation one step plainer and one step fainter, as two examiners differ.
        let beside = |step: i8| {
            let value = strength.map_or(0, Strength::value).saturating_add_signed(step);
            worth(Strength::of(value).or(strength.filter(|_| value > 0)))
        };
        let (faint, plain) = if seen.direction.speaks() {
            (beside(-1), beside(1))
        } else {
            (Weight::NOTHING, Weight::NOTHING)
        };
        Finding {
            kind,
            point: code.to_owned(),
            direction: seen.direction,
            strength,
            weight,
            between: (faint.min(plain), faint.max(plain)),
            cap,
            group: Some(group.to_owned()),
            basis: source.map_or_else(
                || Basis {
                    source: tariff.source.to_owned(),
                    trials: 0,
                    errors: 0,
                    on: jiff::civil::Date::MIN,
                },
                Source::basis,
            ),
            reason: seen.reason.to_owned(),
            pictures: seen.pictures.to_vec(),
            by,
            at,
        }
    }

    /// The most that a point may ever say, either way: what looking at it could settle.
    #[must_use]
    pub fn reach(&self, point: &Point) -> Weight {
        let cap = self.sources.get(&point.source).map_or(Weight::NOTHING, Source::cap);
        let most = |ratios: &Ratios| {
            ratios.iter().filter_map(|&ratio| Weight::of_ratio(ratio)).max().unwrap_or_default()
        };
        most(&point.pro).max(most(&point.con)).capped(cap)
    }
}

struct Tariff<'a> {
    pro: &'a Ratios,
    con: &'a Ratios,
    source: &'a str,
}

impl Tariff<'_> {
    fn worth(&self, direction: Direction, strength: Option<Strength>) -> Weight {
        let Some(strength) = strength else { return Weight::NOTHING };
        let place = usize::from(strength.value()) - 1;
        let of = |ratios: &Ratios| {
            ratios.get(place).and_then(|&ratio| Weight::of_ratio(ratio)).unwrap_or_default()
        };
        match direction {
            Direction::For => of(self.pro),
            Direction::Against => -of(self.con),
            Direction::Silent | Direction::Unseen => Weight::NOTHING,
        }
    }
}

fn mistakes(written: &Written) -> Vec<String> {
    let mut found = Vec::new();
    let sources: BTreeSet<&str> = written.source.iter().map(|one| one.code.as_str()).collect();
    if written.version.is_empty() {
        found.push("version: is missing".to_owned());
    }
    for source in &written.source {
        if source.on.parse::<jiff::civil::Date>().is_err() {
            found.push(format!("source {}: `on` is no day", source.code));
        }
        if source.errors > source.trials {
            found.push(format!("source {}: more errors than trials", source.code));
        }
    }
    let mut codes = BTreeSet::new();
    let mut look = |place: &str, code: &str, pro: &Ratios, con: &Ratios, source: &str| {
        if !codes.insert(code.to_owned()) {
            found.push(format!("{place} {code}: stands twice"));
        }
        if !sources.contains(source) {
            found.push(format!("{place} {code}: no source `{source}`"));
        }
        for (name, ratios) in [("for", pro), ("against", con)] {
            if ratios.iter().any(|ratio| !ratio.is_finite() || *ratio < 1.0) {
                found.push(format!("{place} {code}: a ratio of `{name}` is below one"));
            }
            if !ratios.is_sorted() {
                found.push(format!("{place} {code}: `{name}` does not rise"));
            }
        }
    };
    for point in &written.point {
        look("point", &point.code, &point.pro, &point.con, &point.source);
    }
    for record in &written.record {
        look("record", &record.code, &record.pro, &record.con, &record.source);
    }
    for point in &written.point {
        for family in &point.families {
            if !point.at.contains_key(family) {
                found.push(format!("point {}: no place on the drawing of {family}", point.code));
            }
        }
        if point.families.is_empty() {
            found.push(format!("point {}: no family has it", point.code));
        }
        if point.years.is_some_and(|(first, last)| first > last) {
            found.push(format!("point {}: its last year is before its first", point.code));
        }
    }
    for record in &written.record {
        if !matches!(record.by.as_str(), "examiner" | "desk") {
            found.push(format!("record {}: `by` is `examiner` or `desk`", record.code));
        }
    }
    found
}

#[cfg(test)]
mod tests;
