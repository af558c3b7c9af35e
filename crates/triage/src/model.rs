//! The model of one language: made by training, asked by reading.

use crate::because::{Part, because};
use crate::evaluation::Confusion;
use crate::exact::{self, Order};
use crate::examples::{Correction, Example};
use crate::features::{Feature, Kind, features};
use crate::file::{self, Parts, Rounded, UnreadableModel};
use crate::learn::{ByTopic, How, Row, TOPICS, Weights, learn};
use crate::lexicon::Lexicon;
use crate::matrix::{Shares, Vocabulary};
use crate::text;
use domain::Topic;

/// How a model is trained. The values of [`Options::default`] were found by
/// cross-validation on the examples.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// Seed of the order in which examples are gone through.
    pub seed: u64,
    /// In how many parts the examples are cut to find how sure the model may be.
    pub folds: usize,
    /// How dear a mistake on an example is.
    pub cost: f32,
    /// How often the examples are gone through at most.
    pub epochs: usize,
    /// Share of naive Bayes.
    pub bayes: f32,
    /// Shares of the kinds of things weighed.
    pub shares: Shares,
    /// In how many messages a thing must stand to be weighed.
    pub least: u32,
    /// How many examples a correction counts as.
    pub correction: f32,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            seed: 2026,
            folds: 4,
            cost: 0.1,
            epochs: 30,
            bayes: 1.0,
            shares: Shares { word: 1.2, piece: 0.9, sense: 0.5 },
            least: 1,
            correction: 5.0,
        }
    }
}

/// What tells the topics apart in one language.
#[derive(Debug, Clone)]
pub struct Model {
    senses: Lexicon,
    parts: Parts,
}

/// What a message is about, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What it is about.
    pub topic: Topic,
    /// How sure that is, from 0 to 1: of a hundred messages read with 0.8, about eighty are right.
    pub certainty: f64,
    /// The other topics, the likeliest first.
    pub others: Vec<(Topic, f64)>,
    /// What in the message spoke for the topic, the weightiest first, as it stands there;
    /// weights are shares of all that spoke for it, from 0 to 1.
    pub because: Vec<(String, f64)>,
}

/// The place of a topic in `Topic::ALL`.
pub(crate) fn place(topic: Topic) -> usize {
    Topic::ALL.iter().position(|one| *one == topic).unwrap_or_default()
}

struct Taught {
    features: Vec<Feature>,
    topic: usize,
    weight: f32,
}

/// How much a house's own phrase adds to the score of its topic; the line between a topic
/// and the others lies at 0, and what is surely on one side at 1.
const HOUSE: f32 = 1.5;

/// The share of messages beyond which a word is a small one.
const SMALL: f64 = 0.08;

impl Model {
    /// Learns from examples and from what advisors put right. The same inputs give the
    /// same model, to the bit. Without an example every topic is equally likely.
    #[must_use]
    pub fn train(
        examples: &[Example],
        corrections: &[Correction],
        senses: &Lexicon,
        options: Options,
    ) -> Model {
        Model::train_and_cross(examples, corrections, senses, options).0
    }

    /// As [`Model::train`]; beside it how the examples were sorted by models that had not
    /// seen them, which is also what certainties are found by: the examples and corrections
    /// are cut into `options.folds` parts, and each is read by a model of the others.
    #[must_use]
    pub fn train_and_cross(
        examples: &[Example],
        corrections: &[Correction],
        senses: &Lexicon,
        options: Options,
    ) -> (Model, Confusion) {
        let taught = teach(examples, corrections, senses, options);
        let held = held_out(&taught, options);
        let mut crossed = Confusion::default();
        for (scores, is) in &held {
            // The first of equals.
            let by_score = scores.iter().enumerate().rev();
            let best = by_score.max_by(|one, other| one.1.total_cmp(other.1));
            let topic = |at: usize| Topic::ALL.get(at).copied().unwrap_or(Topic::Other);
            crossed.add(topic(*is), topic(best.map_or(0, |(at, _)| at)));
        }
        let all: Vec<&Taught> = taught.iter().collect();
        let (vocabulary, weights) = fit(&all, options);
        let parts = Parts {
            digest: [0; 32],
            shares: options.shares,
            sharpness: sharpness(&held),
            vocabulary,
            weights: Rounded::of(&weights.things, weights.bias),
        };
        (Model { senses: senses.clone(), parts }, crossed)
    }

    /// A model from the bytes of a file, with the senses it was trained with.
    ///
    /// # Errors
    /// When they are no model, or one of another version.
    pub fn from_file(file: &[u8], senses: &Lexicon) -> Result<Model, UnreadableModel> {
        Ok(Model { senses: senses.clone(), parts: file::read(file)? })
    }

    /// The model as the bytes of a file; `digest` says of what it was learned.
    #[must_use]
    pub fn file(&self, digest: [u8; 32]) -> Vec<u8> {
        file::written(&Parts { digest, ..self.parts.clone() })
    }

    /// The digest of what it was learned from; noughts where it was not read from a file.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        self.parts.digest
    }

    /// Whether the other one reads the same in every message.
    #[must_use]
    pub fn same_as(&self, other: &Model) -> bool {
        let plain = |model: &Model| file::plain(&Parts { digest: [0; 32], ..model.parts.clone() });
        plain(self) == plain(other)
    }

    /// Reads a message. The house's own phrases are given as a [`Lexicon`] whose labels
    /// are places in `Topic::ALL`.
    #[must_use]
    pub fn read(&self, text: &str, house: &Lexicon) -> Reading {
        let found = features(text, &self.senses);
        let row = self.parts.vocabulary.row(&found, self.parts.shares);
        let mut scores = self.parts.weights.scores(&row);
        let said = house.find(&text::words(text));
        let mut heard = [false; TOPICS];
        for one in &said {
            let at = one.label as usize;
            if at < TOPICS && !std::mem::replace(&mut heard[at], true) {
                scores[at] += HOUSE;
            }
        }
        let sure = certainties(&scores, self.parts.sharpness);
        let mut by_certainty: Vec<(Topic, f64)> = Topic::ALL.iter().copied().zip(sure).collect();
        by_certainty.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let (topic, certainty) = by_certainty.remove(0);
        let at = place(topic);
        let mut parts = self.spoke_for(at, &found, &row);
        let own = said.iter().filter(|one| one.label as usize == at);
        parts.extend(own.map(|one| Part {
            from: one.from,
            to: one.to,
            weight: f64::from(HOUSE),
            small: false,
            whole: true,
        }));
        Reading { topic, certainty, others: by_certainty, because: because(text, &parts) }
    }

    /// What each thing has in the score of a topic, above what it has in the others' mean.
    fn spoke_for(&self, topic: usize, found: &[Feature], row: &[(u32, f32)]) -> Vec<Part> {
        let vocabulary = &self.parts.vocabulary;
        let mut counts: Vec<u32> = vec![0; row.len()];
        let mut stand: Vec<(&Feature, usize)> = Vec::with_capacity(found.len());
        for one in found {
            let Some(place) = vocabulary.place(one.key) else { continue };
            let Ok(at) = row.binary_search_by_key(&(place as u32), |(place, _)| *place) else {
                continue;
            };
            counts[at] += 1;
            stand.push((one, at));
        }
        let weight = |place: u32| {
            let Some(thing) = self.parts.weights.things.get(place as usize) else { return 0.0 };
            let weights = thing.map(|one| f64::from(self.parts.weights.weight(one)));
            weights[topic] - weights.iter().sum::<f64>() / TOPICS as f64
        };
        let often = f64::from(vocabulary.messages) * SMALL;
        // Of each thing: its part at one of its places, and whether it is small.
        let things: Vec<(f64, bool)> = row
            .iter()
            .zip(&counts)
            .map(|((place, value), count)| {
                let messages = vocabulary.counts.get(*place as usize).copied().unwrap_or_default();
                let all = weight(*place) * f64::from(*value);
                (all / f64::from((*count).max(1)), f64::from(messages) > often)
            })
            .collect();
        let part = |(one, at): (&Feature, usize)| Part {
            from: one.from,
            to: one.to,
            weight: things[at].0,
            // Pieces of a word stand where it does, and are frequent without its being so.
            small: things[at].1 && one.kind == Kind::Word,
            whole: one.kind == Kind::Sense,
        };
        stand.into_iter().map(part).collect()
    }

    /// How many things it weighs.
    #[must_use]
    pub fn things(&self) -> usize {
        self.parts.vocabulary.keys.len()
    }
}

fn certainties(scores: &ByTopic, sharpness: f64) -> [f64; TOPICS] {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let raised = scores.map(|score| exact::exp(f64::from(score - most) * sharpness));
    let sum: f64 = raised.iter().sum();
    raised.map(|one| one / sum)
}

/// The sharpness under which the right topics of messages not seen were likeliest, by
/// golden section.
fn sharpness(held: &[(ByTopic, usize)]) -> f64 {
    let loss = |sharpness: f64| -> f64 {
        held.iter()
            .map(|(scores, topic)| -exact::ln(certainties(scores, sharpness)[*topic].max(1e-12)))
            .sum()
    };
    let golden = 0.618_033_988_749_895;
    let (mut low, mut high) = (0.2, 20.0);
    for _ in 0..24 {
        let (one, other) = (high - golden * (high - low), low + golden * (high - low));
        if loss(one) <= loss(other) { high = other } else { low = one }
    }
    f64::midpoint(low, high)
}

fn teach(
    examples: &[Example],
    corrections: &[Correction],
    senses: &Lexicon,
    options: Options,
) -> Vec<Taught> {
    let taught = |text: &str, topic, weight| Taught {
        features: features(text, senses),
        topic: place(topic),
        weight,
    };
    let examples = examples.iter().map(|one| taught(&one.text, one.topic, 1.0));
    let corrected = corrections.iter().map(|one| taught(&one.text, one.is, options.correction));
    examples.chain(corrected).collect()
}

fn fit(taught: &[&Taught], options: Options) -> (Vocabulary, Weights) {
    let messages: Vec<&[Feature]> = taught.iter().map(|one| one.features.as_slice()).collect();
    let vocabulary = Vocabulary::of(&messages, options.least);
    let row = |one: &&Taught| Row {
        values: vocabulary.row(&one.features, options.shares),
        topic: one.topic,
        weight: one.weight,
    };
    let rows: Vec<Row> = taught.iter().map(row).collect();
    let how = How {
        cost: options.cost,
        epochs: options.epochs,
        bayes: options.bayes,
        seed: options.seed,
    };
    let weights = learn(&rows, vocabulary.keys.len(), how);
    (vocabulary, weights)
}

/// Each message's scores by a model that has not seen it, and its topic.
fn held_out(taught: &[Taught], options: Options) -> Vec<(ByTopic, usize)> {
    let mut order: Vec<usize> = (0..taught.len()).collect();
    Order::from_seed(options.seed).mix(&mut order);
    let mut all: Vec<(ByTopic, usize)> =
        taught.iter().map(|one| ([0.0; TOPICS], one.topic)).collect();
    let folds = options.folds.max(2);
    for fold in 0..folds {
        let (mut own, mut out) = (Vec::new(), Vec::new());
        for (at, index) in order.iter().enumerate() {
            if at % folds == fold { out.push(*index) } else { own.push(&taught[*index]) }
        }
        let (vocabulary, weights) = fit(&own, options);
        for index in out {
            let row = vocabulary.row(&taught[index].features, options.shares);
            all[index].0 = weights.scores(&row);
        }
    }
    all
}
