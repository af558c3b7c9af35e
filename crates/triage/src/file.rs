//! A model as bytes: small enough to be carried in the program.
//!
//! Weights are one byte each, finer near nought (the root of their size is rounded), so
//! what is read back is what the model itself reads with. Layout, before it is compressed
//! (zlib): `SVTR` and a version, the digest of what it was learned from, shares, scale,
//! sharpness and bias as little-endian numbers, then keys as differences, counts, weights.

use crate::learn::{ByTopic, TOPICS};
use crate::matrix::{Shares, Vocabulary};
use std::io::{Read, Write};

/// What a file begins with; the last byte is the version of the layout and of the
/// features, raised whenever either changes.
const MARK: &[u8; 5] = b"SVTR\x01";
/// Largest size of a model before it is compressed.
const LARGEST: u64 = 32 << 20;
/// Steps between nought and the largest weight.
const STEPS: f32 = 63.0;

/// Bytes that are no model of this program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableModel(&'static str);

impl std::fmt::Display for UnreadableModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no model of this program: {}", self.0)
    }
}

impl std::error::Error for UnreadableModel {}

/// Weights rounded to a byte each.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rounded {
    pub(crate) things: Vec<[i8; TOPICS]>,
    pub(crate) bias: ByTopic,
    pub(crate) largest: f32,
}

impl Rounded {
    pub(crate) fn of(things: &[ByTopic], bias: ByTopic) -> Rounded {
        let largest =
            things.iter().flatten().fold(0.0_f32, |most, one| most.max(one.abs())).max(1e-6);
        let round = |weight: &f32| {
            ((weight.abs() / largest).sqrt() * STEPS).round().copysign(*weight) as i8
        };
        let things = things.iter().map(|one| std::array::from_fn(|at| round(&one[at]))).collect();
        Rounded { things, bias, largest }
    }

    /// A weight as a number.
    pub(crate) fn weight(&self, rounded: i8) -> f32 {
        let root = f32::from(rounded) / STEPS;
        root * root.abs() * self.largest
    }

    /// What a row has of each topic.
    pub(crate) fn scores(&self, row: &[(u32, f32)]) -> ByTopic {
        let mut scores = self.bias;
        for (place, value) in row {
            if let Some(weights) = self.things.get(*place as usize) {
                for (score, weight) in scores.iter_mut().zip(weights) {
                    *score += self.weight(*weight) * value;
                }
            }
        }
        scores
    }
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parts {
    pub(crate) digest: [u8; 32],
    pub(crate) shares: Shares,
    pub(crate) sharpness: f64,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) weights: Rounded,
}

fn number(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// The bytes, not compressed.
pub(crate) fn plain(parts: &Parts) -> Vec<u8> {
    let mut out = MARK.to_vec();
    out.extend(parts.digest);
    for number in [parts.shares.word, parts.shares.piece, parts.shares.sense, parts.sharpness] {
        out.extend(number.to_le_bytes());
    }
    out.extend(parts.weights.largest.to_le_bytes());
    parts.weights.bias.iter().for_each(|bias| out.extend(bias.to_le_bytes()));
    number(&mut out, parts.vocabulary.messages);
    number(&mut out, parts.vocabulary.keys.len() as u32);
    let mut before = 0;
    for key in &parts.vocabulary.keys {
        number(&mut out, key - before);
        before = *key;
    }
    parts.vocabulary.counts.iter().for_each(|count| number(&mut out, *count));
    // Topic by topic: neighbours are then alike, and compress better.
    for topic in 0..TOPICS {
        out.extend(parts.weights.things.iter().map(|thing| thing[topic] as u8));
    }
    out
}

/// The bytes of a file.
pub(crate) fn written(parts: &Parts) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    // Writing to a list cannot fail.
    let _ = packer.write_all(&plain(parts));
    packer.finish().unwrap_or_default()
}

/// The bytes of a file, no longer compressed.
pub(crate) fn unpacked(file: &[u8]) -> Result<Vec<u8>, UnreadableModel> {
    let mut bytes = Vec::new();
    flate2::read::ZlibDecoder::new(file)
        .take(LARGEST)
        .read_to_end(&mut bytes)
        .map_err(|_| UnreadableModel("it is not compressed"))?;
    Ok(bytes)
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, many: usize) -> Result<&'a [u8], UnreadableModel> {
        let (own, rest) = self.0.split_at_checked(many).ok_or(UnreadableModel("it ends early"))?;
        self.0 = rest;
        Ok(own)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], UnreadableModel> {
        self.take(N)?.try_into().map_err(|_| UnreadableModel("it ends early"))
    }

    fn number(&mut self) -> Result<u32, UnreadableModel> {
        let mut number = 0_u32;
        for shift in (0..35).step_by(7) {
            let [byte] = self.array()?;
            number |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(UnreadableModel("a number is too long"))
    }

    fn double(&mut self) -> Result<f64, UnreadableModel> {
        let number = f64::from_le_bytes(self.array()?);
        number.is_finite().then_some(number).ok_or(UnreadableModel("a number is none"))
    }

    fn single(&mut self) -> Result<f32, UnreadableModel> {
        let number = f32::from_le_bytes(self.array()?);
        number.is_finite().then_some(number).ok_or(UnreadableModel("a number is none"))
    }
}

/// What a file holds.
pub(crate) fn read(file: &[u8]) -> Result<Parts, UnreadableModel> {
    let bytes = unpacked(file)?;
    let mut bytes = Bytes(&bytes);
    if &bytes.array()? != MARK {
        return Err(UnreadableModel("another mark or version"));
    }
    let digest = bytes.array()?;
    let shares = Shares { word: bytes.double()?, piece: bytes.double()?, sense: bytes.double()? };
    let sharpness = bytes.double()?;
    let largest = bytes.single()?;
    let mut bias = [0.0; TOPICS];
    for bias in &mut bias {
        *bias = bytes.single()?;
    }
    let messages = bytes.number()?;
    let many = bytes.number()? as usize;
    if many.saturating_mul(2 + TOPICS) > bytes.0.len() {
        return Err(UnreadableModel("it ends early"));
    }
    let (mut keys, mut before) = (Vec::with_capacity(many), 0_u32);
    for _ in 0..many {
        before = before.checked_add(bytes.number()?).ok_or(UnreadableModel("keys do not rise"))?;
        keys.push(before);
    }
    let counts = (0..many).map(|_| bytes.number()).collect::<Result<Vec<u32>, _>>()?;
    let mut things = vec![[0_i8; TOPICS]; many];
    for topic in 0..TOPICS {
        for (thing, byte) in things.iter_mut().zip(bytes.take(many)?) {
            thing[topic] = *byte as i8;
        }
    }
    if !bytes.0.is_empty() {
        return Err(UnreadableModel("something follows it"));
    }
    let vocabulary = Vocabulary::from_counts(keys, counts, messages);
    Ok(Parts { digest, shares, sharpness, vocabulary, weights: Rounded { things, bias, largest } })
}
