//! Weights from rows: for each topic a line between it and all others.
//!
//! Linear support vector machines with squared hinge loss, by dual coordinate descent
//! (Hsieh and others, ICML 2008), beside complement naive Bayes (Rennie and others, ICML
//! 2003); both are linear, so their weighted sum is again one weight a thing and topic.
//! All topics are learned in one walk over the rows, their weights side by side.

use crate::exact::{self, Order};
use domain::Topic;

/// How many topics there are.
pub(crate) const TOPICS: usize = Topic::ALL.len();

/// One number a topic, in the order of `Topic::ALL`.
pub(crate) type ByTopic = [f32; TOPICS];

/// A message as places in the vocabulary and values.
pub(crate) type Values = Vec<(u32, f32)>;

/// One row to learn from.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// What stands in it.
    pub(crate) values: Values,
    /// Which topic, by its place in `Topic::ALL`.
    pub(crate) topic: usize,
    /// How many ordinary examples it counts as.
    pub(crate) weight: f32,
}

/// What is learned: the weights of each thing, and what each topic has without any.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Weights {
    pub(crate) things: Vec<ByTopic>,
    pub(crate) bias: ByTopic,
}

/// How to learn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct How {
    /// How dear a mistake is.
    pub(crate) cost: f32,
    /// Walks over the rows at most.
    pub(crate) epochs: usize,
    /// Share of naive Bayes.
    pub(crate) bayes: f32,
    /// Seed of the order of rows.
    pub(crate) seed: u64,
}

impl Weights {
    /// What a row has of each topic.
    pub(crate) fn scores(&self, row: &[(u32, f32)]) -> ByTopic {
        let mut scores = self.bias;
        for (place, value) in row {
            if let Some(weights) = self.things.get(*place as usize) {
                add(&mut scores, weights, *value);
            }
        }
        scores
    }
}

fn add(to: &mut ByTopic, what: &ByTopic, times: f32) {
    for (to, what) in to.iter_mut().zip(what) {
        *to += what * times;
    }
}

/// Learns; `width` is the number of things in the vocabulary.
pub(crate) fn learn(rows: &[Row], width: usize, how: How) -> Weights {
    let mut weights = support_vectors(rows, width, how);
    if how.bayes > 0.0 {
        let bayes = complement_bayes(rows, width);
        for (weights, bayes) in weights.things.iter_mut().zip(&bayes) {
            add(weights, bayes, how.bayes);
        }
    }
    weights
}

/// What each topic's rows count more or less, so that no topic is likelier for having more
/// examples.
fn evened(rows: &[Row]) -> ByTopic {
    let mut own = [0.0; TOPICS];
    rows.iter().for_each(|row| own[row.topic] += row.weight);
    let mean = own.iter().sum::<f32>() / TOPICS as f32;
    own.map(|own| mean / own.max(1.0))
}

/// How much dearer a row of a topic is to it than one of the others, which are many more.
const OWN: f32 = 1.8;

fn support_vectors(rows: &[Row], width: usize, how: How) -> Weights {
    let evened = evened(rows);
    let mut weights = Weights { things: vec![[0.0; TOPICS]; width], bias: [0.0; TOPICS] };
    let mut alphas = vec![[0.0_f32; TOPICS]; rows.len()];
    let square = |row: &Row| row.values.iter().map(|(_, v)| v * v).sum::<f32>() + 1.0;
    let squares: Vec<f32> = rows.iter().map(square).collect();
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut random = Order::from_seed(how.seed);
    for _ in 0..how.epochs {
        random.mix(&mut order);
        let mut most = 0.0_f32;
        for at in &order {
            let (row, alphas) = (&rows[*at], &mut alphas[*at]);
            let scores = weights.scores(&row.values);
            let mut steps = [0.0; TOPICS];
            for topic in 0..TOPICS {
                let own = row.topic == topic;
                let side = if own { 1.0 } else { -1.0 };
                let dear = if own { OWN } else { 1.0 };
                let slack = 0.5 / (how.cost * row.weight * evened[row.topic] * dear);
                let was = alphas[topic];
                let gradient = side * scores[topic] - 1.0 + slack * was;
                most = most.max(if was == 0.0 { (-gradient).max(0.0) } else { gradient.abs() });
                alphas[topic] = (was - gradient / (squares[*at] + slack)).max(0.0);
                steps[topic] = (alphas[topic] - was) * side;
            }
            for (place, value) in &row.values {
                add(&mut weights.things[*place as usize], &steps, *value);
            }
            add(&mut weights.bias, &steps, 1.0);
        }
        if most < ENOUGH {
            break;
        }
    }
    weights
}

/// The largest breach of the conditions of the optimum at which learning ends.
const ENOUGH: f32 = 0.05;

/// What is added to every count, so that nothing is impossible.
const SMOOTH: f64 = 0.1;

fn complement_bayes(rows: &[Row], width: usize) -> Vec<ByTopic> {
    let mut own = vec![[0.0_f32; TOPICS]; width];
    for row in rows {
        for (place, value) in &row.values {
            own[*place as usize][row.topic] += value * row.weight;
        }
    }
    let all: Vec<f32> = own.iter().map(|own| own.iter().sum()).collect();
    let mut rest = [0.0_f64; TOPICS];
    for (own, all) in own.iter().zip(&all) {
        for (rest, own) in rest.iter_mut().zip(own) {
            *rest += f64::from(all - own) + SMOOTH;
        }
    }
    let mut lengths = [0.0_f64; TOPICS];
    let said: Vec<[f64; TOPICS]> = own
        .iter()
        .zip(&all)
        .map(|(own, all)| {
            let mut said = [0.0; TOPICS];
            for topic in 0..TOPICS {
                let others = f64::from(all - own[topic]).max(0.0) + SMOOTH;
                said[topic] = -exact::ln(others / rest[topic]);
                lengths[topic] += said[topic];
            }
            said
        })
        .collect();
    // Around nought, so that a long message is not more sure than a short one.
    let mean = lengths.map(|length| length / width.max(1) as f64);
    let centred = |said: [f64; TOPICS]| {
        std::array::from_fn(|topic| (said[topic] / mean[topic].max(1e-9) - 1.0) as f32)
    };
    said.into_iter().map(centred).collect()
}
