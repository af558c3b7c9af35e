//! Which of our languages a message is written in.
//!
//! Script first: Arabic, Hangul, kana, Han. Latin letters are told apart by small words
//! written down in `triage/languages.toml`, and by the trigrams of `whatlang` where those
//! say too little. Nothing is said where it would be a guess, or another language.
//!
//! `lingua` is silent less often, and would make the program 34 MB larger and its build a
//! minute and a half longer.

use crate::text::{self, Script};
use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;
use whatlang::{Detector, Lang};

/// The languages that are told, by tag.
pub const LANGUAGES: &[&str] = &["en", "fr", "it", "de", "es", "ja", "zh-Hans", "ko", "ar"];

/// Below this nothing is said.
const LEAST: f64 = 0.6;

/// What is read of a message at most, in words: enough to know, and soon done.
const ENOUGH: usize = 200;

/// The language of a message and how sure that is, from 0 to 1.
#[must_use]
pub fn language(text: &str) -> Option<(&'static str, f64)> {
    let mut letters = Letters::default();
    text.chars().filter(|c| c.is_alphabetic()).for_each(|c| letters.count(c));
    let (most, tag) = letters.most()?;
    let share = most / letters.all();
    match tag {
        Some(tag) => Some((tag, share)).filter(|(_, sure)| *sure >= LEAST),
        None => latin(text).map(|(tag, sure)| (tag, sure * share)).filter(|one| one.1 >= LEAST),
    }
}

/// Letters by script; one of a script that writes a syllable or word with it counts threefold.
#[derive(Default)]
struct Letters {
    latin: f64,
    arabic: f64,
    hangul: f64,
    kana: f64,
    han: f64,
    other: f64,
}

impl Letters {
    fn count(&mut self, c: char) {
        match c {
            '\u{0041}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' | '\u{FF21}'..='\u{FF5A}' => {
                self.latin += 1.0;
            }
            '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FEFC}' => {
                self.arabic += 1.0;
            }
            '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}' => {
                self.hangul += 3.0;
            }
            '\u{3040}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}' => self.kana += 3.0,
            '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' => self.han += 3.0,
            _ => self.other += 1.0,
        }
    }

    fn all(&self) -> f64 {
        self.latin + self.arabic + self.hangul + self.kana + self.han + self.other
    }

    /// The script with the most, and its language where it has one.
    fn most(&self) -> Option<(f64, Option<&'static str>)> {
        // Japanese is written with both; Chinese has at most a stray kana.
        let japanese = self.kana * 8.0 >= self.han && self.kana > 0.0;
        let runs = if japanese { "ja" } else { "zh-Hans" };
        let counts = [
            (self.latin, None),
            (self.arabic, Some("ar")),
            (self.hangul, Some("ko")),
            (self.kana + self.han, Some(runs)),
        ];
        let most = counts.into_iter().max_by(|one, other| one.0.total_cmp(&other.0))?;
        (most.0 > self.other).then_some(most)
    }
}

struct Small {
    tags: Vec<String>,
    /// The languages of each word, as places in `tags`.
    words: HashMap<String, Vec<usize>>,
}

fn small() -> &'static Small {
    static SMALL: OnceLock<Small> = OnceLock::new();
    SMALL.get_or_init(|| {
        let read: BTreeMap<String, Vec<String>> =
            toml::from_str(include_str!("../../../triage/languages.toml")).unwrap_or_default();
        let mut words: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, own) in read.values().enumerate() {
            for word in own.iter().flat_map(|word| text::words(word)) {
                words.entry(word.form).or_default().push(at);
            }
        }
        Small { tags: read.into_keys().collect(), words }
    })
}

fn latin(text: &str) -> Option<(&'static str, f64)> {
    let small = small();
    let mut hits = vec![0.0_f64; small.tags.len()];
    let words = text::words(text);
    for (at, word) in words.iter().enumerate().take(ENOUGH) {
        // Letters of an order's number are no word.
        if words.get(at + 1).is_some_and(|next| next.script == Script::Number)
            && text.get(word.to..).is_some_and(|rest| rest.starts_with('-'))
        {
            continue;
        }
        if let Some(own) = small.words.get(&word.form) {
            // A word that two languages have says half as much of each.
            own.iter().for_each(|at| hits[*at] += 1.0 / own.len() as f64);
        }
    }
    let guess = trigrams(text);
    if let Some((tag, sure)) = guess
        && let Some(at) = small.tags.iter().position(|one| one == tag)
    {
        hits[at] += TRIGRAMS * sure * (words.len() as f64 / SAY_MUCH).min(1.0);
    }
    let (at, most) = hits.iter().enumerate().max_by(|one, other| one.1.total_cmp(other.1))?;
    let rest = hits.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, hits)| *hits);
    let ahead = most - rest.fold(0.0, f64::max);
    // Half a word ahead says hardly more than a guess, four words ahead settle it.
    let sure = ahead / (ahead + 0.4);
    let tag = LANGUAGES.iter().find(|tag| small.tags.get(at).is_some_and(|own| own == *tag))?;
    Some((*tag, sure))
}

/// As many small words the trigrams count for at most.
const TRIGRAMS: f64 = 2.0;

/// In how many words they do; they say little of one or two.
const SAY_MUCH: f64 = 4.0;

fn trigrams(text: &str) -> Option<(&'static str, f64)> {
    static DETECTOR: OnceLock<Detector> = OnceLock::new();
    let detector = DETECTOR.get_or_init(|| {
        Detector::with_allowlist(vec![
            Lang::Eng,
            Lang::Fra,
            Lang::Ita,
            Lang::Deu,
            Lang::Spa,
            Lang::Por,
            Lang::Nld,
        ])
    });
    let beginning: String = text.chars().take(600).collect();
    let found = detector.detect(&beginning)?;
    let tag = match found.lang() {
        Lang::Eng => "en",
        Lang::Fra => "fr",
        Lang::Ita => "it",
        Lang::Deu => "de",
        Lang::Spa => "es",
        Lang::Por => "pt",
        Lang::Nld => "nl",
        _ => return None,
    };
    Some((tag, 0.5 + found.confidence() / 2.0))
}
