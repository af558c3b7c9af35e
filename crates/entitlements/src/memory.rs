//! Answers that were given before, found again by everything they hang on: the
//! jurisdiction, the day, and the facts that their rules read. Most cases know little,
//! and what is unknown is what costs: many ask the same.
//!
//! Two generations, each bounded: what is asked for again stays, the rest goes.

use crate::answer::{Answer, Question};
use crate::facts::Facts;
use crate::value::Value;
use crate::vocabulary::{EntitlementId, FactId};
use std::collections::HashMap;
use std::sync::Arc;

/// Answers in one generation: some twelve megabytes.
const MOST: usize = 12_000;

/// Everything an answer hangs on, as bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key(Box<[u8]>);

impl Key {
    /// Of a question about an entitlement whose rules read these facts.
    pub(crate) fn of(question: &Question<'_>, about: EntitlementId, reads: &[FactId]) -> Self {
        let mut key = Vec::with_capacity(64);
        key.extend(question.jurisdiction.unwrap_or_default().bytes());
        key.push(0);
        key.extend(about.0.to_le_bytes());
        day(&mut key, question.as_of);
        for fact in reads {
            let Some(value) = question.facts.value(*fact) else { continue };
            write(&mut key, *fact, value, question.facts);
        }
        for date in question.facts.regional_holidays() {
            key.push(9);
            day(&mut key, *date);
        }
        Self(key.into_boxed_slice())
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

/// Answers by what they hang on.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    young: HashMap<Key, Arc<Answer>>,
    old: HashMap<Key, Arc<Answer>>,
}

impl Memory {
    /// An answer that was given before.
    pub(crate) fn get(&mut self, key: &Key) -> Option<Answer> {
        if let Some(answer) = self.young.get(key) {
            return Some(Answer::clone(answer));
        }
        let answer = self.old.remove(key)?;
        let found = Answer::clone(&answer);
        self.keep(key.clone(), answer);
        Some(found)
    }

    /// Keeps an answer.
    pub(crate) fn put(&mut self, key: Key, answer: &Answer) {
        self.keep(key, Arc::new(answer.clone()));
    }

    fn keep(&mut self, key: Key, answer: Arc<Answer>) {
        if self.young.len() >= MOST {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, answer);
    }
}
