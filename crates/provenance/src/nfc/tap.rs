//! First reading or copy: what the counter of a chip says.
//!
//! Source: NT4H2421Gx rev 3.0 section 9.3: the verifier keeps the counter of each chip and refuses
//! values that were seen before or come out of order. [`outcome`] only compares. Whoever keeps the
//! counter raises it in ONE step that also compares (`set last = new where last < new`) and asks
//! [`outcome`] again when that step changed nothing: of many equal readings at the same time
//! exactly one is fresh.

/// The largest counter, 24 bits. A chip that has reached it answers no more.
pub const LARGEST_COUNTER: u32 = 0x00ff_ffff;

/// A gap above which [`Outcome::GapLarge`] is told when a batch says nothing else.
pub const USUAL_GAP: u32 = 1000;

/// What a reading with a good MAC is, beside the readings before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The counter is higher than any before.
    Fresh,
    /// Fresh, but far behind the last one: the chip was read often elsewhere. A note, no doubt.
    GapLarge,
    /// The counter of the last reading again: the page was loaded again, or the link copied.
    ReplaySame,
    /// A lower counter than the last: an address that was kept back or copied.
    ReplayOld,
    /// Zero, which no chip sends: it counts before it answers.
    SuspiciousZero,
    /// No counter: the same address at each reading, worth no more than a printed code.
    Static,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Outcome; 6] = [
        Outcome::Fresh,
        Outcome::GapLarge,
        Outcome::ReplaySame,
        Outcome::ReplayOld,
        Outcome::SuspiciousZero,
        Outcome::Static,
    ];

    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Fresh => "fresh",
            Outcome::GapLarge => "gap_large",
            Outcome::ReplaySame => "replay_same",
            Outcome::ReplayOld => "replay_old",
            Outcome::SuspiciousZero => "suspicious_zero",
            Outcome::Static => "static",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.code() == code)
    }

    /// Whether the kept counter moves to the new one.
    #[must_use]
    pub fn advances(self) -> bool {
        matches!(self, Outcome::Fresh | Outcome::GapLarge)
    }
}

/// Why a counter is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TapError {
    /// Above [`LARGEST_COUNTER`].
    CounterRange,
}

impl TapError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            TapError::CounterRange => "counter_range",
        }
    }
}

/// Compares a new counter with the highest one of the same chip so far (`None`: never read).
/// `gap` is the greatest difference that is not told as [`Outcome::GapLarge`]. Only for a reading
/// whose MAC is good.
///
/// # Errors
/// [`TapError::CounterRange`].
pub fn outcome(last: Option<u32>, new: Option<u32>, gap: u32) -> Result<Outcome, TapError> {
    if last.max(new).is_some_and(|counter| counter > LARGEST_COUNTER) {
        return Err(TapError::CounterRange);
    }
    Ok(match (last, new) {
        (_, None) => Outcome::Static,
        (_, Some(0)) => Outcome::SuspiciousZero,
        (None, Some(_)) => Outcome::Fresh,
        (Some(last), Some(new)) if new == last => Outcome::ReplaySame,
        (Some(last), Some(new)) if new < last => Outcome::ReplayOld,
        (Some(last), Some(new)) if new - last > gap => Outcome::GapLarge,
        _ => Outcome::Fresh,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_counter_decides() {
        let check = |last, new, expect| assert_eq!(outcome(last, new, 100), expect);
        check(None, Some(61), Ok(Outcome::Fresh));
        check(Some(61), Some(62), Ok(Outcome::Fresh));
        check(Some(61), Some(161), Ok(Outcome::Fresh));
        check(Some(61), Some(162), Ok(Outcome::GapLarge));
        check(Some(61), Some(61), Ok(Outcome::ReplaySame));
        check(Some(70), Some(65), Ok(Outcome::ReplayOld));
        check(None, Some(0), Ok(Outcome::SuspiciousZero));
        check(Some(5), Some(0), Ok(Outcome::SuspiciousZero));
        check(Some(5), None, Ok(Outcome::Static));
        check(Some(0x00ff_fffe), Some(LARGEST_COUNTER), Ok(Outcome::Fresh));
        check(Some(1), Some(LARGEST_COUNTER + 1), Err(TapError::CounterRange));
        check(Some(LARGEST_COUNTER + 1), Some(1), Err(TapError::CounterRange));
        for each in Outcome::ALL {
            assert_eq!(Outcome::parse(each.code()), Some(each));
        }
    }

    proptest! {
        #[test]
        fn a_kept_counter_only_rises(taps in prop::collection::vec(0u32..40, 0..60)) {
            let mut last = None;
            let mut fresh = std::collections::BTreeSet::new();
            for new in taps {
                if outcome(last, Some(new), 10).expect("in range").advances() {
                    prop_assert!(Some(new) > last && new > 0 && fresh.insert(new));
                    last = Some(new);
                }
            }
        }
    }
}
