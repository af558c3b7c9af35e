//! How much a finding counts: thousandths of the decimal logarithm of a likelihood ratio.
//!
//! A likelihood ratio is P(finding | the piece was made for the house) over P(finding | it was
//! not). Logarithms of independent findings add up, so a verdict is a sum that anybody can follow
//! with a pencil; whole thousandths make it the same on every machine.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

/// Thousandths of log10 of a likelihood ratio; above zero it speaks for the house's make.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Weight(i32);

impl Weight {
    /// Says nothing: a ratio of one.
    pub const NOTHING: Weight = Weight(0);
    /// No single finding counts for more, whatever its source claims: a million to one.
    pub const MOST: Weight = Weight(6_000);

    /// A weight of so many thousandths.
    #[must_use]
    pub const fn thousandths(value: i32) -> Weight {
        Weight(value)
    }

    /// The weight of a ratio; none for what is no ratio (not above zero, not finite).
    #[must_use]
    pub fn of_ratio(ratio: f64) -> Option<Weight> {
        let log = ratio.log10();
        // A ratio of f64 has a logarithm within ±324, so the thousandths fit by far.
        #[expect(clippy::cast_possible_truncation, reason = "within ±324,000")]
        log.is_finite().then(|| Weight((log * 1_000.0).round() as i32))
    }

    /// Its thousandths.
    #[must_use]
    pub const fn value(self) -> i32 {
        self.0
    }

    /// The decimal logarithm.
    #[must_use]
    pub fn log10(self) -> f64 {
        f64::from(self.0) / 1_000.0
    }

    /// How far it is from saying nothing, either way.
    #[must_use]
    pub const fn size(self) -> i32 {
        self.0.abs()
    }

    /// Held within `most`, either way.
    #[must_use]
    pub fn capped(self, most: Weight) -> Weight {
        Weight(self.0.clamp(-most.size(), most.size()))
    }
}

impl Add for Weight {
    type Output = Weight;
    fn add(self, other: Weight) -> Weight {
        Weight(self.0.saturating_add(other.0))
    }
}

impl Sub for Weight {
    type Output = Weight;
    fn sub(self, other: Weight) -> Weight {
        Weight(self.0.saturating_sub(other.0))
    }
}

impl Neg for Weight {
    type Output = Weight;
    fn neg(self) -> Weight {
        Weight(self.0.saturating_neg())
    }
}

impl Sum for Weight {
    fn sum<I: Iterator<Item = Weight>>(weights: I) -> Weight {
        weights.fold(Weight::NOTHING, Add::add)
    }
}

/// The most that so many trials with so many errors allow: the error rate is taken as
/// (errors + 1) / (trials + 2), so that two hundred flawless trials carry about two hundred to one
/// and not certainty (Laplace's rule).
#[must_use]
pub fn allowed_by(trials: u32, errors: u32) -> Weight {
    let ratio = (f64::from(trials) + 2.0) / (f64::from(errors) + 1.0);
    Weight::of_ratio(ratio).unwrap_or_default().capped(Weight::MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_become_thousandths_and_what_is_none_does_not() {
        let check = |ratio: f64, expect: Option<i32>| {
            assert_eq!(Weight::of_ratio(ratio).map(Weight::value), expect, "{ratio}");
        };
        check(1.0, Some(0));
        check(3.0, Some(477));
        check(1_000.0, Some(3_000));
        check(0.1, Some(-1_000));
        check(0.0, None);
        check(-2.0, None);
        check(f64::NAN, None);
        check(f64::INFINITY, None);
    }

    #[test]
    fn two_hundred_flawless_trials_allow_about_two_hundred_to_one() {
        assert_eq!(allowed_by(200, 0).value(), 2_305);
        assert_eq!(allowed_by(200, 1).value(), 2_004);
        assert_eq!(allowed_by(0, 0).value(), 301);
        assert_eq!(allowed_by(u32::MAX, 0), Weight::MOST);
    }
}
