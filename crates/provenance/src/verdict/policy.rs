//! The policy of verdicts: how much is strong, how much names a direction, what photographs can say
//! at most, and the words for a ratio. Data of the house (`house/verdict.toml`), by version.

use super::Hand;
use crate::weight::Weight;
use jiff::civil::Date;
use serde::Deserialize;

/// The policy of the demonstration house.
pub const SHIPPED: &str = include_str!("../../../../house/verdict.toml");

/// Words for a ratio below a limit.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Its code.
    pub code: String,
    /// It reaches up to this ratio, and not to it; the first one means exactly one and the last
    /// has no limit.
    #[serde(default)]
    pub below: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: String,
    from: String,
    strong: i32,
    consistent: i32,
    inconsistent: i32,
    photographs_most: i32,
    least_groups: usize,
    least_pictures: usize,
    #[serde(default)]
    band: Vec<Band>,
}

/// A policy that was read and found whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Its version; every verdict keeps the one that it was made under.
    pub version: String,
    /// The day from which it counts.
    pub from: Date,
    /// From here a finding is strong.
    pub strong: Weight,
    /// From here a sum speaks for the house's make.
    pub consistent: Weight,
    /// Down from here it speaks against.
    pub inconsistent: Weight,
    /// Photographs alone say no more, either way.
    pub photographs_most: Weight,
    /// So many groups of findings must speak.
    pub least_groups: usize,
    /// On so many different pictures, where there are only pictures.
    pub least_pictures: usize,
    bands: Vec<Band>,
}

impl Policy {
    /// Reads a policy.
    ///
    /// # Errors
    /// Every mistake, each as a line.
    pub fn read(text: &str) -> Result<Policy, Vec<String>> {
        let written: Written = toml::from_str(text).map_err(|error| vec![error.to_string()])?;
        let mut mistakes = Vec::new();
        let from = written.from.parse();
        if from.is_err() {
            mistakes.push("from: is no day".to_owned());
        }
        if written.consistent <= 0 || written.inconsistent >= 0 {
            mistakes.push("consistent is above nothing, and inconsistent below it".to_owned());
        }
        if written.strong <= 0 {
            mistakes.push("strong: is above nothing".to_owned());
        }
        if written.photographs_most < written.consistent.max(-written.inconsistent) {
            mistakes.push("photographs_most: photographs could never name a direction".to_owned());
        }
        let limits: Vec<f64> = written.band.iter().filter_map(|band| band.below).collect();
        let open = written.band.iter().filter(|band| band.below.is_none()).count();
        let last_open = written.band.last().is_some_and(|band| band.below.is_none());
        if open != 1 || !last_open || !limits.is_sorted() || limits.first() != Some(&1.0) {
            mistakes.push("band: limits rise from 1.0, and the last has none".to_owned());
        }
        match from {
            Ok(from) if mistakes.is_empty() => Ok(Policy {
                version: written.version,
                from,
                strong: Weight::thousandths(written.strong),
                consistent: Weight::thousandths(written.consistent),
                inconsistent: Weight::thousandths(written.inconsistent),
                photographs_most: Weight::thousandths(written.photographs_most),
                least_groups: written.least_groups,
                least_pictures: written.least_pictures,
                bands: written.band,
            }),
            _ => Err(mistakes),
        }
    }

    /// The most that a sum may say.
    #[must_use]
    pub fn limit(&self, hand: Hand) -> Weight {
        match hand {
            Hand::Photographs => self.photographs_most,
            Hand::InHand => Weight::thousandths(i32::MAX),
        }
    }

    /// The code of the band of a weight, whichever way it points.
    #[must_use]
    pub fn band(&self, weight: Weight) -> &str {
        let size = weight.size();
        let mut bands = self.bands.iter();
        let none = bands.next().map_or("none", |band| band.code.as_str());
        if size == 0 {
            return none;
        }
        bands
            .find(|band| {
                let limit = band.below.and_then(Weight::of_ratio);
                limit.is_none_or(|limit| size < limit.value())
            })
            .map_or(none, |band| band.code.as_str())
    }

    /// The codes of all bands, from the weakest.
    pub fn bands(&self) -> impl Iterator<Item = &str> {
        self.bands.iter().map(|band| band.code.as_str())
    }
}
