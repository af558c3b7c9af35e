//! Which words of a message spoke for its topic.
//!
//! The score of a topic is a sum, so every thing weighed has its part in it. Each part is
//! laid on the letters where the thing stands, letters are gathered into words, and
//! neighbouring words that spoke alike are named together, as they stand in the message.

use crate::text::{self, Script};

/// At most so many pieces are named.
const MOST: usize = 5;
/// So many are looked at, since some are all small words.
const TRIED: usize = 12;
/// So many are named where there are so many; beyond, only those that weigh.
const FEW: usize = 3;
/// A further piece has at least this share of what the first has.
const WEIGHS: f64 = 0.2;
/// A neighbour joins a word when it has at least this share of what the word has.
const JOINS: f64 = 0.35;
/// A piece has at most so many words, or twice so many characters where words are not parted.
const LONGEST: usize = 4;

/// A word, or a character where words are not parted.
struct Unit {
    from: usize,
    to: usize,
    weight: f64,
    /// Whether it stands in so many messages that alone it tells nobody anything.
    small: bool,
    /// Whether it can be named with the one before it.
    joins: bool,
    run: bool,
}

fn units(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut add = |from: usize, to: usize, run: bool| {
        let before = units.last().map_or(0, |unit: &Unit| unit.to);
        let gap = text.get(before..from).unwrap_or_default();
        let soft = |c: char| c.is_whitespace() && c != '\n' || matches!(c, '\'' | '’' | '-' | '‑');
        let joins = !units.is_empty() && gap.chars().all(soft);
        units.push(Unit { from, to, weight: 0.0, small: false, joins, run });
    };
    for word in text::words(text) {
        if word.script == Script::Run {
            let written = text.get(word.from..word.to).unwrap_or_default();
            for (at, c) in written.char_indices() {
                add(word.from + at, word.from + at + c.len_utf8(), true);
            }
        } else {
            add(word.from, word.to, false);
        }
    }
    units
}

/// What a thing had in the score of a topic, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Part {
    /// Byte at which it begins.
    pub(crate) from: usize,
    /// Byte after its end.
    pub(crate) to: usize,
    /// How much it had.
    pub(crate) weight: f64,
    /// Whether it stands in very many messages.
    pub(crate) small: bool,
    /// Whether people wrote it down as a word with a sense, to be named whole.
    pub(crate) whole: bool,
}

/// The pieces that spoke for a topic, the weightiest first; weights are shares of all that
/// spoke for it. No piece begins or ends with a small word, where it has another.
pub(crate) fn because(text: &str, parts: &[Part]) -> Vec<(String, f64)> {
    let mut units = units(text);
    for part in parts {
        let first = units.partition_point(|unit| unit.to <= part.from);
        let last = units.partition_point(|unit| unit.from < part.to);
        let among = last.saturating_sub(first).max(1) as f64;
        for unit in units.iter_mut().take(last).skip(first) {
            unit.weight += part.weight / among;
            unit.small |= part.small && (unit.from, unit.to) == (part.from, part.to);
        }
    }
    let spoken = parts.iter().filter(|part| part.whole && part.weight > 0.0);
    let wholes: Vec<(usize, usize)> = spoken
        .map(|part| {
            let first = units.partition_point(|unit| unit.to <= part.from);
            (first, units.partition_point(|unit| unit.from < part.to))
        })
        .filter(|(first, end)| first < end)
        .collect();
    let all: f64 = units.iter().map(|unit| unit.weight.max(0.0)).sum();
    let mut pieces: Vec<(usize, usize, f64)> = Vec::new();
    let mut taken = vec![false; units.len()];
    for _ in 0..TRIED {
        let free = units.iter().enumerate().filter(|(at, unit)| !taken[*at] && unit.weight > 0.0);
        let strongest = free.max_by(|one, other| one.1.weight.total_cmp(&other.1.weight));
        let Some((at, _)) = strongest else { break };
        let widest = widened(&units, &taken, at);
        let (first, last) = with_whole_words(&units, &taken, &wholes, widest);
        taken[first..=last].iter_mut().for_each(|one| *one = true);
        let weight = units[first..=last].iter().map(|unit| unit.weight).sum();
        let Some((first, last)) = told(&units, first, last) else { continue };
        pieces.push((units[first].from, units[last].to, weight));
    }
    pieces.sort_by(|one, other| other.2.total_cmp(&one.2).then(one.0.cmp(&other.0)));
    let first = pieces.first().map_or(0.0, |piece| piece.2);
    pieces
        .into_iter()
        .take(MOST)
        .enumerate()
        .filter(|(at, piece)| *at < FEW || piece.2 >= first * WEIGHS)
        .filter_map(|(_, (from, to, weight))| Some((text.get(from..to)?.to_owned(), weight / all)))
        .collect()
}

/// A piece of a script that does not part words, with the words that begin or end in it:
/// characters are none. Others are left as they are.
fn with_whole_words(
    units: &[Unit],
    taken: &[bool],
    wholes: &[(usize, usize)],
    (mut first, mut last): (usize, usize),
) -> (usize, usize) {
    let free = |at: usize| !taken[at] && units[at].run;
    if units[first].run {
        for (from, end) in wholes {
            if *from <= last && *end > first {
                first = (*from..first).rev().take_while(|at| free(*at)).last().unwrap_or(first);
                last = (last + 1..*end).take_while(|at| free(*at)).last().unwrap_or(last);
            }
        }
    }
    (first, last)
}

/// A piece without the small words at its ends; nothing where it has no other, or where it
/// is a single character of a script that does not part words.
fn told(units: &[Unit], first: usize, last: usize) -> Option<(usize, usize)> {
    if units[first].run {
        return (last > first).then_some((first, last));
    }
    let big = |at: &usize| !units[*at].small;
    Some(((first..=last).find(big)?, (first..=last).rev().find(big)?))
}

fn widened(units: &[Unit], taken: &[bool], at: usize) -> (usize, usize) {
    let least = units[at].weight * JOINS;
    let longest = if units[at].run { 2 * LONGEST } else { LONGEST };
    let (mut first, mut last) = (at, at);
    while last - first + 1 < longest {
        let speaks = |other: usize| !taken[other] && units[other].weight >= least;
        let before = first.checked_sub(1).filter(|b| units[first].joins && speaks(*b));
        let after = Some(last + 1).filter(|a| *a < units.len() && units[*a].joins && speaks(*a));
        match (before, after) {
            (Some(b), Some(a)) if units[b].weight >= units[a].weight => first = b,
            (_, Some(a)) => last = a,
            (Some(b), None) => first = b,
            (None, None) => break,
        }
    }
    (first, last)
}
