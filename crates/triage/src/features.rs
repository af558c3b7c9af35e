//! What of a message is weighed: words, pairs of neighbours, pieces of words, and senses.
//!
//! Each is known by a number of 32 bits (FNV-1a of its kind and letters) and keeps the
//! places where it stands, so that every weight can be traced back to the message. A
//! sense is a set of words that people wrote down as meaning much the same.

use crate::lexicon::{Found, Lexicon};
use crate::text::{self, Script, Word};

/// What kind of thing is weighed; each kind has a share of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words and pairs of words.
    Word,
    /// Three to five letters within a word.
    Piece,
    /// Senses and pairs of senses.
    Sense,
}

/// One thing found, at one place. A thing that stands at two places is found twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feature {
    /// Its number.
    pub key: u32,
    /// Its kind.
    pub kind: Kind,
    /// Byte at which it begins.
    pub from: usize,
    /// Byte after its end.
    pub to: usize,
}

const PRIME: u32 = 0x0100_0193;

/// FNV-1a over the parts, with a byte between them that no text has.
fn key(kind: u8, parts: &[&str]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut take = |byte: u8| hash = (hash ^ u32::from(byte)).wrapping_mul(PRIME);
    take(kind);
    for part in parts {
        part.bytes().for_each(&mut take);
        take(0xff);
    }
    hash
}

/// The key of a sense.
pub(crate) fn sense_key(label: u32) -> u32 {
    key(b's', &[&label.to_string()])
}

/// Everything that is weighed in a message.
#[must_use]
pub fn features(text: &str, senses: &Lexicon) -> Vec<Feature> {
    let words = text::words(text);
    let mut all = Vec::with_capacity(words.len() * 24);
    for (at, word) in words.iter().enumerate() {
        match word.script {
            Script::Run => run(word, &mut all),
            _ => spaced(word, &mut all),
        }
        if let Some(next) = words.get(at + 1) {
            let pair = |key| Feature { key, kind: Kind::Word, from: word.from, to: next.to };
            all.push(pair(key(b'2', &[&word.plain, &next.plain])));
        }
    }
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '?' | '!' | '؟' | '？' | '！'))
    {
        let mark = if c == '!' || c == '！' { "!" } else { "?" };
        let to = at + c.len_utf8();
        all.push(Feature { key: key(b'1', &[mark]), kind: Kind::Word, from: at, to });
    }
    meant(&senses.find(&words), &mut all);
    all
}

fn meant(found: &[Found], all: &mut Vec<Feature>) {
    for one in found {
        let (from, to) = (one.from, one.to);
        all.push(Feature { key: sense_key(one.label), kind: Kind::Sense, from, to });
    }
    let mut labels: Vec<&Found> = Vec::new();
    for one in found {
        if !labels.iter().any(|had| had.label == one.label) {
            labels.push(one);
        }
    }
    labels.sort_by_key(|one| one.label);
    for (at, one) in labels.iter().enumerate() {
        for other in &labels[at + 1..] {
            let key = key(b'&', &[&one.label.to_string(), &other.label.to_string()]);
            // A pair speaks where its later half stands.
            let last = if one.from > other.from { one } else { other };
            all.push(Feature { key, kind: Kind::Sense, from: last.from, to: last.to });
        }
    }
}

fn spaced(word: &Word, all: &mut Vec<Feature>) {
    let (from, to) = (word.from, word.to);
    let mut add = |kind, key| all.push(Feature { key, kind, from, to });
    add(Kind::Word, key(b'1', &[&word.plain]));
    if word.form != word.plain {
        add(Kind::Word, key(b'f', &[&word.form]));
    }
    if word.script == Script::Number {
        return;
    }
    if word.script == Script::Arabic
        && let Some(bare) = text::bare(&word.plain)
    {
        add(Kind::Word, key(b'1', &[bare]));
    }
    let letters: Vec<char> =
        std::iter::once(' ').chain(word.plain.chars()).chain(std::iter::once(' ')).collect();
    let sizes = if word.script == Script::Hangul { 1..=3 } else { 3..=5 };
    let mut piece = String::new();
    for size in sizes {
        for window in letters.windows(size) {
            if window == [' '] {
                continue;
            }
            piece.clear();
            piece.extend(window);
            add(Kind::Piece, key(b'c', &[&piece]));
        }
    }
}

fn run(word: &Word, all: &mut Vec<Feature>) {
    let places: Vec<usize> =
        word.plain.char_indices().map(|(at, _)| at).chain([word.plain.len()]).collect();
    let same = word.plain.len() == word.to - word.from;
    for (at, from) in places.iter().enumerate() {
        for (size, to) in places.iter().skip(at + 1).take(4).enumerate() {
            let kind = if size == 1 { Kind::Word } else { Kind::Piece };
            let key = key(b'r', &[&word.plain[*from..*to]]);
            all.push(match same {
                true => Feature { key, kind, from: word.from + from, to: word.from + to },
                false => Feature { key, kind, from: word.from, to: word.to },
            });
        }
    }
}
