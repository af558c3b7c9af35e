//! The models and words that the program carries, and sorting by them.
//!
//! A model is read from its file when its language is first met. Training them anew gives
//! the same files (`tests/models.rs`): `cargo run --release -p triage --example train`.

use crate::cues::{CueWords, Families, Pressing};
use crate::evaluation::Confusion;
use crate::examples::{self, Correction, Example};
use crate::language::{LANGUAGES, language};
use crate::lexicon::Lexicon;
use crate::model::{Model, Options};
use domain::{Outcome, Topic};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::OnceLock;

macro_rules! data {
    ($($tag:literal),+) => {
        /// Tag, senses, cues and model of each language.
        const DATA: &[(&str, &str, &str, &[u8])] = &[$((
            $tag,
            include_str!(concat!("../../../triage/senses/", $tag, ".toml")),
            include_str!(concat!("../../../triage/cues/", $tag, ".toml")),
            include_bytes!(concat!("../models/", $tag, ".bin")),
        )),+];
    };
}
data!("en", "fr", "it", "de", "es", "ja", "zh-Hans", "ko", "ar");

macro_rules! taught {
    ($($tag:literal: [$($examples:literal),+] $(, $evaluation:literal)?);+ $(;)?) => {
        /// The files of examples of each language, and of the messages it is measured by.
        const TAUGHT: &[(&str, &[&str], Option<&str>)] = &[$((
            $tag,
            &[$(include_str!(concat!("../../../triage/examples/", $examples, ".jsonl"))),+],
            taught!(@one $($evaluation)?),
        )),+];
    };
    (@one) => { None };
    (@one $evaluation:literal) => {
        Some(include_str!(concat!("../../../triage/evaluation/", $evaluation, ".jsonl")))
    };
}
taught! {
    "en": ["en-more", "en"], "en";
    "fr": ["fr-more", "fr"], "fr";
    "it": ["it"]; "de": ["de"]; "es": ["es"]; "ja": ["ja"];
    "zh-Hans": ["zh-Hans"]; "ko": ["ko"]; "ar": ["ar"];
}

/// The files of examples that come with the program, in the order in which they are learned.
#[must_use]
pub fn examples_of(tag: &str) -> &'static [&'static str] {
    let Some(tag) = ours(tag) else { return &[] };
    TAUGHT.iter().find(|(own, ..)| *own == tag).map_or(&[], |(_, files, _)| files)
}

/// The messages that a language is measured by and that nothing is learned from; none where
/// there are none.
#[must_use]
pub fn evaluation_of(tag: &str) -> Option<&'static str> {
    let tag = ours(tag)?;
    TAUGHT.iter().find(|(own, ..)| *own == tag).and_then(|(_, _, file)| *file)
}

/// What a message is about, how it presses and what is wished.
#[derive(Debug, Clone, PartialEq)]
pub struct Sorted {
    /// Its language, as told or as found; none where neither is.
    pub language: Option<&'static str>,
    /// What it is about; `Other` with certainty 0 where the language is not known.
    pub topic: Topic,
    /// How sure that is, from 0 to 1.
    pub certainty: f64,
    /// The other topics, the likeliest first.
    pub others: Vec<(Topic, f64)>,
    /// The family of the house's pieces.
    pub family: Option<String>,
    /// The kind of piece, such as `bag`.
    pub kind: Option<String>,
    /// Why it presses.
    pub urgency: Option<Pressing>,
    /// What is wished.
    pub outcome: Option<Outcome>,
    /// What spoke for the topic, as it stands in the message, weightiest first.
    pub because: Vec<(String, f64)>,
    /// The words that say urgency, outcome and family, with what they say.
    pub cues: Vec<(String, String)>,
}

/// What sorts messages.
#[derive(Debug, Clone, Default)]
pub struct Triage {
    /// By tag, where a house has trained its own.
    own: BTreeMap<&'static str, Model>,
    families: Families,
    /// By tag; labels are places in `Topic::ALL`.
    phrases: BTreeMap<&'static str, Lexicon>,
}

/// The sorting that the program carries, without anything of a house's own.
pub fn shipped() -> &'static Triage {
    static SHIPPED: OnceLock<Triage> = OnceLock::new();
    SHIPPED.get_or_init(Triage::default)
}

/// The senses of a language; none where it is not one of ours.
#[must_use]
pub fn senses(tag: &str) -> Lexicon {
    let mut lexicon = Lexicon::default();
    let Some((_, senses, _, _)) = DATA.iter().find(|(own, ..)| *own == tag) else { return lexicon };
    let senses: BTreeMap<String, Vec<String>> = toml::from_str(senses).unwrap_or_default();
    for (at, phrases) in senses.values().enumerate() {
        let label = u32::try_from(at).unwrap_or(u32::MAX);
        phrases.iter().for_each(|phrase| lexicon.add(phrase, label));
    }
    lexicon
}

/// The digest of what a model is learned from: examples in their order, senses, and options.
#[must_use]
pub fn digest(tag: &str, examples: &[Example]) -> [u8; 32] {
    let mut digest = Sha256::new();
    for one in examples {
        digest.update(one.topic.code());
        digest.update([0]);
        digest.update(&one.text);
        digest.update([0]);
    }
    if let Some((_, senses, _, _)) = DATA.iter().find(|(own, ..)| *own == tag) {
        digest.update(senses);
    }
    digest.update(format!("{:?}", Options::default()));
    digest.finalize().into()
}

fn carried(tag: &str) -> Option<&'static Model> {
    static MODELS: [OnceLock<Option<Model>>; DATA.len()] = [const { OnceLock::new() }; DATA.len()];
    let at = DATA.iter().position(|(own, ..)| *own == tag)?;
    let (tag, _, _, file) = DATA[at];
    MODELS[at].get_or_init(|| Model::from_file(file, &senses(tag)).ok()).as_ref()
}

fn cues(tag: &str) -> Option<&'static CueWords> {
    static CUES: [OnceLock<Option<CueWords>>; DATA.len()] = [const { OnceLock::new() }; DATA.len()];
    let at = DATA.iter().position(|(own, ..)| *own == tag)?;
    CUES[at].get_or_init(|| CueWords::read(DATA[at].2).ok()).as_ref()
}

/// The tag of ours that serves a client's: the same language.
fn ours(tag: &str) -> Option<&'static str> {
    LANGUAGES.iter().copied().find(|own| domain::routing::same_language(own, tag))
}

/// A phrase of the house for something that is no topic, or a file of another shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadablePhrases(String);

impl std::fmt::Display for UnreadablePhrases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "phrases of the house: {}", self.0)
    }
}

impl std::error::Error for UnreadablePhrases {}

impl Triage {
    /// With a house's families and its own phrases: a TOML with a table a language,
    /// `phrase = "topic"` in each.
    ///
    /// # Errors
    /// When a language or topic is unknown, or it is no TOML of that shape.
    pub fn of_house(families: Families, phrases: &str) -> Result<Triage, UnreadablePhrases> {
        let written: BTreeMap<String, BTreeMap<String, Topic>> =
            toml::from_str(phrases).map_err(|why| UnreadablePhrases(why.to_string()))?;
        let mut own = BTreeMap::new();
        for (tag, phrases) in &written {
            let known = LANGUAGES.iter().find(|one| *one == tag);
            let known = known.ok_or_else(|| UnreadablePhrases(format!("language `{tag}`")))?;
            let mut lexicon = Lexicon::default();
            for (phrase, topic) in phrases {
                let place = u32::try_from(crate::model::place(*topic)).unwrap_or(u32::MAX);
                lexicon.add(phrase, place);
            }
            own.insert(*known, lexicon);
        }
        Ok(Triage { families, phrases: own, own: BTreeMap::new() })
    }

    /// With a model of the house's own for a language, in place of the one carried.
    #[must_use]
    pub fn with_model(mut self, tag: &str, model: Model) -> Triage {
        if let Some(tag) = ours(tag) {
            self.own.insert(tag, model);
        }
        self
    }

    /// The model that reads a language.
    #[must_use]
    pub fn model(&self, tag: &str) -> Option<&Model> {
        let tag = ours(tag)?;
        self.own.get(tag).or_else(|| carried(tag))
    }

    /// Sorts a message; its language is looked for where it is not told.
    #[must_use]
    pub fn read(&self, text: &str, told: Option<&str>) -> Sorted {
        let tag = told.and_then(ours).or_else(|| language(text).map(|(tag, _)| tag));
        let none = Lexicon::default();
        let reading = tag.and_then(|tag| {
            Some(self.model(tag)?.read(text, self.phrases.get(tag).unwrap_or(&none)))
        });
        let (topic, certainty, others, because) = match reading {
            Some(reading) => (reading.topic, reading.certainty, reading.others, reading.because),
            None => (Topic::Other, 0.0, Vec::new(), Vec::new()),
        };
        let found = tag.and_then(cues).map(|cues| cues.find(text, topic, &self.families));
        let found = found.unwrap_or_default();
        Sorted {
            language: tag,
            topic,
            certainty,
            others,
            family: found.family,
            kind: found.kind,
            urgency: found.urgency,
            outcome: found.outcome,
            because,
            cues: found.because,
        }
    }
}

/// What training gives.
#[derive(Debug, Clone)]
pub struct Trained {
    /// The model.
    pub model: Model,
    /// The digest of what it was learned from, to be written with it.
    pub digest: [u8; 32],
    /// How many examples there were.
    pub examples: usize,
    /// The examples, each sorted by a model that had not seen it.
    pub crossed: Confusion,
}

/// Trains the model of a language from files of examples, in the order given, and from
/// what advisors put right in that language.
///
/// # Errors
/// At a line that is no example.
pub fn train(
    tag: &str,
    files: &[&str],
    corrections: &[Correction],
) -> Result<Trained, examples::UnreadableLine> {
    let mut all = Vec::new();
    for file in files {
        all.extend(examples::read(file)?);
    }
    let own: Vec<Correction> =
        corrections.iter().filter(|one| ours(&one.language) == ours(tag)).cloned().collect();
    let (model, crossed) = Model::train_and_cross(&all, &own, &senses(tag), Options::default());
    Ok(Trained { model, digest: digest(tag, &all), examples: all.len(), crossed })
}
