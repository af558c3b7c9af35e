//! Answers that were given before, found again by everything they hang on: the
//! jurisdiction, the day, and the facts that their rules read. Most cases know little,
//! and what is unknown is what costs: many ask the same.
//!
//! A day that no rule reads only says until when another day can lie: the later it is,
//! the more may be possible. What is asked under an earlier and under a later one alike
//! is asked under every one between them, too.
//!
//! Two generations, each bounded: what is asked for again stays, the rest goes.

use crate::answer::{Answer, Outcome, Question};
use crate::facts::Facts;
use crate::law::Reads;
use crate::value::Value;
use crate::vocabulary::{EntitlementId, FactId};
use jiff::civil::Date;
use std::collections::HashMap;
use std::sync::Arc;

/// Answers in one generation: some twelve megabytes.
const MOST: usize = 12_000;

/// Everything an answer hangs on: as bytes, and the days that only bound others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    said: Box<[u8]>,
    latest: Box<[Date]>,
}

impl Key {
    /// Of a question about an entitlement whose rules read these facts.
    pub(crate) fn of(question: &Question<'_>, about: EntitlementId, reads: &Reads) -> Self {
        let mut key = Vec::with_capacity(64);
        let mut latest = Vec::new();
        key.extend(question.jurisdiction.unwrap_or_default().bytes());
        key.push(0);
        key.extend(about.0.to_le_bytes());
        day(&mut key, question.as_of);
        for fact in &reads.all {
            match question.facts.value(*fact) {
                None => {}
                Some(Value::Day(date)) if reads.latest.contains(fact) => {
                    key.extend(fact.0.to_le_bytes());
                    key.push(10);
                    latest.push(date);
                }
                Some(value) => write(&mut key, *fact, value, question.facts),
            }
        }
        for date in question.facts.regional_holidays() {
            key.push(9);
            day(&mut key, *date);
        }
        Self { said: key.into_boxed_slice(), latest: latest.into_boxed_slice() }
    }
}

/// A fact with its value, so that no two of them read alike.
pub(crate) fn write(key: &mut Vec<u8>, fact: FactId, value: Value, facts: &Facts) {
    key.extend(fact.0.to_le_bytes());
    match value {
        Value::Yes => key.push(1),
        Value::No => key.push(2),
        Value::Absent => key.push(3),
        Value::Word(at) => key.extend([4, at]),
        Value::Day(date) => {
            key.push(5);
            day(key, date);
        }
        Value::Number(number) => {
            key.push(6);
            let written = number.to_string();
            key.push(u8::try_from(written.len()).unwrap_or(u8::MAX));
            key.extend(written.bytes());
        }
        Value::Text(at) => {
            key.push(7);
            let words = facts.words_of(at);
            key.extend(u16::try_from(words.len()).unwrap_or(u16::MAX).to_le_bytes());
            key.extend(words.bytes());
        }
        Value::Words(set) => {
            key.push(8);
            key.extend(set.to_le_bytes());
        }
    }
}

fn day(key: &mut Vec<u8>, date: jiff::civil::Date) {
    key.extend(date.year().to_le_bytes());
    key.extend([date.month().unsigned_abs(), date.day().unsigned_abs()]);
}

/// Answers under one set of facts, by the days that bound others.
#[derive(Debug, Default)]
struct Alike(Vec<(Box<[Date]>, Arc<Answer>)>);

fn no_later(one: &[Date], other: &[Date]) -> bool {
    one.iter().zip(other).all(|(one, other)| one <= other)
}

/// Whether two answers ask for the same. Of definite ones nothing is said: each tells a
/// day, and that of one between them may lie between theirs.
fn ask_alike(one: &Answer, other: &Answer) -> bool {
    let asks = |answer: &Answer| answer.outcome == Outcome::NeedsInformation;
    asks(one) && asks(other) && one.missing == other.missing
}

impl Alike {
    fn get(&self, latest: &[Date]) -> Option<&Arc<Answer>> {
        if let Some((_, answer)) = self.0.iter().find(|(at, _)| **at == *latest) {
            return Some(answer);
        }
        let earlier = self.0.iter().filter(|(at, _)| no_later(at, latest));
        let later = |one: &Answer| {
            self.0.iter().any(|(at, other)| no_later(latest, at) && ask_alike(one, other))
        };
        earlier.map(|(_, answer)| answer).find(|one| later(one))
    }

    fn put(&mut self, latest: Box<[Date]>, answer: Arc<Answer>) {
        self.0.push((latest, answer));
        // Whatever lies between two that ask alike is found by them.
        let mut at = 0;
        while at < self.0.len() {
            let (one, answer) = &self.0[at];
            let like = |other: &&(Box<[Date]>, Arc<Answer>)| {
                other.0 != *one && ask_alike(answer, &other.1)
            };
            let others = || self.0.iter().filter(like);
            if others().any(|(other, _)| no_later(other, one))
                && others().any(|(other, _)| no_later(one, other))
            {
                self.0.swap_remove(at);
            } else {
                at += 1;
            }
        }
    }
}

/// Answers by what they hang on.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    young: HashMap<Box<[u8]>, Alike>,
    old: HashMap<Box<[u8]>, Alike>,
    /// Answers among the young.
    kept: usize,
}

impl Memory {
    /// An answer that was given before, or that lies between two that were.
    pub(crate) fn get(&mut self, key: &Key) -> Option<Answer> {
        if !self.young.contains_key(&key.said)
            && let Some(alike) = self.old.remove(&key.said)
        {
            self.make_room(alike.0.len());
            self.young.insert(key.said.clone(), alike);
        }
        self.young.get(&key.said)?.get(&key.latest).map(|answer| Answer::clone(answer))
    }

    /// Keeps an answer.
    pub(crate) fn put(&mut self, key: Key, answer: &Answer) {
        self.make_room(1);
        let alike = self.young.entry(key.said).or_default();
        let before = alike.0.len();
        alike.put(key.latest, Arc::new(answer.clone()));
        self.kept = (self.kept + alike.0.len()).saturating_sub(before + 1);
    }

    fn make_room(&mut self, more: usize) {
        if self.kept >= MOST {
            self.old = std::mem::take(&mut self.young);
            self.kept = 0;
        }
        self.kept += more;
    }
}
