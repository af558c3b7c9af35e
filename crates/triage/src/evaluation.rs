//! How well a model sorts: every topic by every topic it was taken for.

use crate::examples::{Correction, Example};
use crate::learn::TOPICS;
use crate::lexicon::Lexicon;
use crate::model::{Model, Options, place};
use domain::Topic;
use std::fmt::Write;

/// How often a message about one topic was taken for another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Confusion {
    counts: [[u32; TOPICS]; TOPICS],
}

/// How well one topic is found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// Of those taken for it, how many are.
    pub precision: f64,
    /// Of those that are, how many were taken for it.
    pub recall: f64,
    /// Harmonic mean of both; 0 where neither is.
    pub f1: f64,
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { f64::from(part) / f64::from(whole) }
}

/// Reads every message and counts; the house's own phrases do not take part.
#[must_use]
pub fn evaluate(model: &Model, messages: &[Example]) -> Confusion {
    let none = Lexicon::default();
    let mut confusion = Confusion::default();
    for message in messages {
        confusion.add(message.topic, model.read(&message.text, &none).topic);
    }
    confusion
}

/// How well messages are sorted before and after advisors' corrections are learned.
#[must_use]
pub fn before_and_after(
    examples: &[Example],
    corrections: &[Correction],
    senses: &Lexicon,
    options: Options,
    messages: &[Example],
) -> (Confusion, Confusion) {
    let before = Model::train(examples, &[], senses, options);
    let after = Model::train(examples, corrections, senses, options);
    (evaluate(&before, messages), evaluate(&after, messages))
}

/// Messages that were read with about the same certainty.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Band {
    /// How many.
    pub messages: u32,
    /// Their mean certainty, from 0 to 1.
    pub certainty: f64,
    /// The share that was sorted rightly.
    pub right: f64,
}

/// How far certainties can be believed: five bands, from 0 to 0.2 up to 0.8 to 1.
#[must_use]
pub fn bands(model: &Model, messages: &[Example]) -> [Band; 5] {
    let none = Lexicon::default();
    let mut bands = [Band::default(); 5];
    for message in messages {
        let reading = model.read(&message.text, &none);
        let at = ((reading.certainty * 5.0) as usize).min(4);
        let band = &mut bands[at];
        band.messages += 1;
        band.certainty += reading.certainty;
        band.right += f64::from(u8::from(reading.topic == message.topic));
    }
    for band in &mut bands {
        let many = f64::from(band.messages.max(1));
        band.certainty /= many;
        band.right /= many;
    }
    bands
}

impl Confusion {
    /// Counts one message.
    pub fn add(&mut self, is: Topic, taken_for: Topic) {
        self.counts[place(is)][place(taken_for)] += 1;
    }

    /// How many messages about one topic were taken for another.
    #[must_use]
    pub fn count(&self, is: Topic, taken_for: Topic) -> u32 {
        self.counts[place(is)][place(taken_for)]
    }

    /// How many messages there were.
    #[must_use]
    pub fn messages(&self) -> u32 {
        self.counts.iter().flatten().sum()
    }

    /// The share that was sorted rightly.
    #[must_use]
    pub fn accuracy(&self) -> f64 {
        share((0..TOPICS).map(|at| self.counts[at][at]).sum(), self.messages())
    }

    /// The figures of a topic.
    #[must_use]
    pub fn figures(&self, topic: Topic) -> Figures {
        let at = place(topic);
        let right = self.counts[at][at];
        let precision = share(right, self.counts.iter().map(|row| row[at]).sum());
        let recall = share(right, self.counts[at].iter().sum());
        let sum = precision + recall;
        let f1 = if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 };
        Figures { precision, recall, f1 }
    }

    /// The mean of the topics' F1, each topic counting the same.
    #[must_use]
    pub fn macro_f1(&self) -> f64 {
        let sum: f64 = Topic::ALL.iter().map(|topic| self.figures(*topic).f1).sum();
        sum / TOPICS as f64
    }

    /// The table in Markdown: a row a topic, a column for what it was taken for, in the
    /// order of `Topic::ALL`, and its figures.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut table = String::from("| is \\ taken for |");
        let mut line = String::from("| --- |");
        for at in 1..=TOPICS {
            let _ = write!(table, " {at} |");
            line.push_str(" ---: |");
        }
        let _ = writeln!(table, " precision | recall | F1 |\n{line} ---: | ---: | ---: |");
        for (at, topic) in Topic::ALL.iter().enumerate() {
            let _ = write!(table, "| {} `{topic}` |", at + 1);
            for count in self.counts[at] {
                match count {
                    0 => table.push_str("  |"),
                    count => {
                        let _ = write!(table, " {count} |");
                    }
                }
            }
            let Figures { precision, recall, f1 } = self.figures(*topic);
            let _ = writeln!(table, " {precision:.3} | {recall:.3} | {f1:.3} |");
        }
        table
    }
}
