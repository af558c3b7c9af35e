//! Words and short phrases written down by people, found in a message.
//!
//! `*` at the end of a word stands for any ending, at its beginning for any beginning
//! (`return*`, `*tasche`), `*` alone after the first word for any word; letters are compared folded. In scripts without spaces a phrase
//! is found anywhere in a run. Each phrase has a label, whatever it means to its owner.

use crate::text::{self, Script, Word};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Shape {
    Any,
    Whole(String),
    Begins(String),
    Ends(String),
}

impl Shape {
    fn of(written: &str) -> Option<Shape> {
        let plain = |part: &str| {
            let words = text::words(part);
            words.first().map(|word| word.plain.clone())
        };
        if let Some(rest) = written.strip_prefix('*') {
            plain(rest).map(Shape::Ends)
        } else if let Some(rest) = written.strip_suffix('*') {
            plain(rest).map(Shape::Begins)
        } else {
            plain(written).map(Shape::Whole)
        }
    }

    fn fits(&self, word: &Word) -> bool {
        let bare = (word.script == Script::Arabic).then(|| text::bare(&word.plain)).flatten();
        let fits = |plain: &str| match self {
            Shape::Any => true,
            Shape::Whole(own) => plain == own,
            Shape::Begins(own) => plain.starts_with(own.as_str()),
            Shape::Ends(own) => plain.ends_with(own.as_str()),
        };
        fits(&word.plain) || bare.is_some_and(fits)
    }
}

#[derive(Debug, Clone)]
struct Phrase {
    shapes: Vec<Shape>,
    label: u32,
}

/// A phrase that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Byte at which it begins in the message.
    pub from: usize,
    /// Byte after its end.
    pub to: usize,
    /// Whose it is.
    pub label: u32,
}

/// No beginning or ending is longer, in characters, so that a word without end is soon read.
const LONGEST: usize = 32;

/// Phrases with their labels.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    phrases: Vec<Phrase>,
    whole: HashMap<String, Vec<usize>>,
    begins: HashMap<String, Vec<usize>>,
    ends: HashMap<String, Vec<usize>>,
    runs: HashMap<String, Vec<u32>>,
    /// The longest of `runs`, in characters.
    longest: usize,
}

impl Lexicon {
    /// Adds a phrase. One without a letter is passed over.
    pub fn add(&mut self, written: &str, label: u32) {
        let mut shapes = Vec::new();
        for part in written.split(|c: char| c.is_whitespace()) {
            if part == "*" && !shapes.is_empty() {
                shapes.push(Shape::Any);
                continue;
            }
            let words = text::words(part);
            if words.is_empty() {
                continue;
            }
            if words.len() == 1 && words.first().is_some_and(|word| word.script == Script::Run) {
                continue;
            }
            let starred = part.starts_with('*') || part.ends_with('*');
            if starred && words.len() == 1 {
                shapes.extend(Shape::of(part));
            } else if part.ends_with('*') {
                // `l'envoi*`: the star is the last word's.
                let last = words.len() - 1;
                for (at, word) in words.into_iter().enumerate() {
                    shapes.push(match at {
                        at if at == last => Shape::Begins(word.plain),
                        _ => Shape::Whole(word.plain),
                    });
                }
            } else {
                shapes.extend(words.into_iter().map(|word| Shape::Whole(word.plain)));
            }
        }
        if shapes.is_empty() {
            let run: String = text::words(written).into_iter().map(|word| word.plain).collect();
            if !run.is_empty() {
                self.longest = self.longest.max(run.chars().count());
                self.runs.entry(run).or_default().push(label);
            }
            return;
        }
        let at = self.phrases.len();
        let (index, first) = match &shapes[0] {
            Shape::Any => return,
            Shape::Whole(own) => (&mut self.whole, own),
            Shape::Begins(own) => (&mut self.begins, own),
            Shape::Ends(own) => (&mut self.ends, own),
        };
        index.entry(first.clone()).or_default().push(at);
        self.phrases.push(Phrase { shapes, label });
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty() && self.runs.is_empty()
    }

    /// Every phrase that stands among these words, by place and label, none twice.
    #[must_use]
    pub fn find(&self, words: &[Word]) -> Vec<Found> {
        let mut found = Vec::new();
        if self.is_empty() {
            return found;
        }
        for (at, word) in words.iter().enumerate() {
            if word.script == Script::Run {
                self.find_in_run(word, &mut found);
                continue;
            }
            self.find_at(&words[at..], &word.plain, &mut found);
            if word.script == Script::Arabic
                && let Some(bare) = text::bare(&word.plain)
            {
                self.find_at(&words[at..], bare, &mut found);
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn find_at(&self, rest: &[Word], plain: &str, found: &mut Vec<Found>) {
        let mut try_all = |phrases: Option<&Vec<usize>>| {
            for phrase in phrases.into_iter().flatten().filter_map(|at| self.phrases.get(*at)) {
                let length = phrase.shapes.len();
                if rest.len() >= length
                    && phrase.shapes.iter().zip(rest).skip(1).all(|(shape, word)| shape.fits(word))
                {
                    let (from, to) = (rest[0].from, rest[length - 1].to);
                    found.push(Found { from, to, label: phrase.label });
                }
            }
        };
        try_all(self.whole.get(plain));
        if !self.begins.is_empty() {
            for (at, c) in plain.char_indices().take(LONGEST) {
                try_all(self.begins.get(&plain[..at + c.len_utf8()]));
            }
        }
        if !self.ends.is_empty() {
            for (at, _) in plain.char_indices().rev().take(LONGEST) {
                try_all(self.ends.get(&plain[at..]));
            }
        }
    }

    fn find_in_run(&self, word: &Word, found: &mut Vec<Found>) {
        let places: Vec<usize> =
            word.plain.char_indices().map(|(at, _)| at).chain([word.plain.len()]).collect();
        // Folding keeps a run's length but for half-width kana; there the whole run is named.
        let same = word.plain.len() == word.to - word.from;
        for (at, from) in places.iter().enumerate() {
            for to in places.iter().skip(at + 1).take(self.longest) {
                for label in self.runs.get(&word.plain[*from..*to]).into_iter().flatten() {
                    found.push(match same {
                        true => Found { from: word.from + from, to: word.from + to, label: *label },
                        false => Found { from: word.from, to: word.to, label: *label },
                    });
                }
            }
        }
    }
}
