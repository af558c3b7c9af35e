//! Messages as rows of numbers: the vocabulary, how much each thing is worth, and rows.
//!
//! A thing's worth is its inverse document frequency, damped count times that its value;
//! within a row each kind is brought to the same length and multiplied by its share, so
//! that the many pieces of words do not drown the few words.

use crate::exact;
use crate::features::{Feature, Kind};
use crate::learn::Values;

/// How much of a row each kind makes up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shares {
    /// Words and pairs.
    pub word: f64,
    /// Pieces of words.
    pub piece: f64,
    /// Senses.
    pub sense: f64,
}

impl Shares {
    pub(crate) fn of(&self, kind: Kind) -> f64 {
        match kind {
            Kind::Word => self.word,
            Kind::Piece => self.piece,
            Kind::Sense => self.sense,
        }
    }
}

/// The things that are weighed and their worth, by rising key.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Vocabulary {
    pub(crate) keys: Vec<u32>,
    /// In how many messages each stands.
    pub(crate) counts: Vec<u32>,
    /// How many messages there were.
    pub(crate) messages: u32,
    worth: Vec<f32>,
}

impl Vocabulary {
    /// Of things that stand in at least so many messages.
    pub(crate) fn of(messages: &[&[Feature]], least: u32) -> Vocabulary {
        let mut all: Vec<u32> = Vec::new();
        let mut own: Vec<u32> = Vec::new();
        for message in messages {
            own.clear();
            own.extend(message.iter().map(|one| one.key));
            own.sort_unstable();
            own.dedup();
            all.extend_from_slice(&own);
        }
        all.sort_unstable();
        let (mut keys, mut counts) = (Vec::new(), Vec::new());
        for same in all.chunk_by(|one, other| one == other) {
            if same.len() >= least as usize
                && let Some(key) = same.first()
            {
                keys.push(*key);
                counts.push(same.len() as u32);
            }
        }
        Vocabulary::from_counts(keys, counts, messages.len() as u32)
    }

    /// Of keys by rising number and their counts.
    pub(crate) fn from_counts(keys: Vec<u32>, counts: Vec<u32>, messages: u32) -> Vocabulary {
        let all = f64::from(messages);
        let worth = |count: &u32| (exact::ln((1.0 + all) / (1.0 + f64::from(*count))) + 1.0) as f32;
        let worth = counts.iter().map(worth).collect();
        Vocabulary { keys, counts, messages, worth }
    }

    /// Where a thing stands in it.
    pub(crate) fn place(&self, key: u32) -> Option<usize> {
        self.keys.binary_search(&key).ok()
    }

    /// A message as a row: places, by rising number, and values.
    pub(crate) fn row(&self, message: &[Feature], shares: Shares) -> Values {
        let mut there: Vec<(usize, Kind)> = message
            .iter()
            .filter_map(|one| self.place(one.key).map(|place| (place, one.kind)))
            .collect();
        there.sort_unstable_by_key(|(place, _)| *place);
        let mut lengths = [0.0_f64; 3];
        let mut row: Vec<(usize, Kind, f64)> = Vec::with_capacity(there.len());
        for same in there.chunk_by(|one, other| one.0 == other.0) {
            let Some((place, kind)) = same.first().copied() else { continue };
            let worth = self.worth.get(place).copied().unwrap_or_default();
            let value = (1.0 + exact::ln(same.len() as f64)) * f64::from(worth);
            lengths[kind as usize] += value * value;
            row.push((place, kind, value));
        }
        let scales = [Kind::Word, Kind::Piece, Kind::Sense]
            .map(|kind| shares.of(kind) / lengths[kind as usize].sqrt().max(f64::MIN_POSITIVE));
        row.into_iter()
            .map(|(place, kind, value)| (place as u32, (value * scales[kind as usize]) as f32))
            .collect()
    }
}
