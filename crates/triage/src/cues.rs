//! Words that say a message presses, what is wished, and what kind of piece it is about.
//!
//! Nothing here is learned: the words lie in `triage/cues/<tag>.toml`, so that a house can
//! see and change what makes a message urgent. Whatever is found is named with its place.

use crate::lexicon::{Found, Lexicon};
use crate::text;
use domain::{Outcome, Priority, Topic};
use std::collections::BTreeMap;
use std::str::FromStr;

/// Why a message presses, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pressing {
    /// Somebody is or may be hurt.
    Safety,
    /// An order can still be stopped.
    NotYetSent,
    /// The client named a near day.
    Deadline,
    /// Lawyers, courts, authorities.
    Legal,
    /// The press, or going public.
    Press,
}

impl Pressing {
    /// Every reason, the most pressing first.
    pub const ALL: &'static [Pressing] = &[
        Pressing::Safety,
        Pressing::NotYetSent,
        Pressing::Deadline,
        Pressing::Legal,
        Pressing::Press,
    ];

    /// The stable code, tail of a locale key and name in `triage/cues`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Pressing::Safety => "safety",
            Pressing::NotYetSent => "not_yet_sent",
            Pressing::Deadline => "deadline",
            Pressing::Legal => "legal",
            Pressing::Press => "press",
        }
    }

    /// How pressing it makes a case.
    #[must_use]
    pub const fn priority(self) -> Priority {
        match self {
            Pressing::Safety | Pressing::NotYetSent => Priority::Urgent,
            Pressing::Deadline | Pressing::Legal | Pressing::Press => Priority::High,
        }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cues {
    /// The most pressing reason.
    pub urgency: Option<Pressing>,
    /// What is wished, where it is one thing, or one more often than others.
    pub outcome: Option<Outcome>,
    /// The code of the family: named itself, or the only one of its kind.
    pub family: Option<String>,
    /// The kind of piece, such as `bag`.
    pub kind: Option<String>,
    /// The words, as they stand in the message, with what they say: `safety`, `refund`,
    /// `bag`, or a family's code; in the order of the message.
    pub because: Vec<(String, String)>,
}

/// A family of the house's pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// Its code.
    pub code: String,
    /// Its kind, one of those in `triage/cues`.
    pub kind: String,
    /// Its names, and those of its models.
    pub names: Vec<String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    pressing: BTreeMap<String, Vec<String>>,
    wished: BTreeMap<String, Vec<String>>,
    kind: BTreeMap<String, Vec<String>>,
}

/// A file of cues that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableCues(String);

impl std::fmt::Display for UnreadableCues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cues: {}", self.0)
    }
}

impl std::error::Error for UnreadableCues {}

/// The cues of one language.
#[derive(Debug, Clone, Default)]
pub struct CueWords {
    pressing: Lexicon,
    wished: Lexicon,
    kinds: Lexicon,
    kind_names: Vec<String>,
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl CueWords {
    /// Reads a file of cues.
    ///
    /// # Errors
    /// When it is no TOML of that shape, or names a reason or an outcome that there is not.
    pub fn read(file: &str) -> Result<CueWords, UnreadableCues> {
        let written: Written =
            toml::from_str(file).map_err(|why| UnreadableCues(why.to_string()))?;
        let mut cues = CueWords::default();
        for (code, phrases) in &written.pressing {
            let at = Pressing::ALL.iter().position(|one| one.code() == code);
            let at = at.ok_or_else(|| UnreadableCues(format!("`{code}` is no reason")))?;
            phrases.iter().for_each(|phrase| cues.pressing.add(phrase, number(at)));
        }
        for (code, phrases) in &written.wished {
            let outcome = Outcome::from_str(code).map_err(|why| UnreadableCues(why.to_string()))?;
            let at = Outcome::ALL.iter().position(|one| *one == outcome).unwrap_or_default();
            phrases.iter().for_each(|phrase| cues.wished.add(phrase, number(at)));
        }
        for (at, (kind, phrases)) in written.kind.iter().enumerate() {
            cues.kind_names.push(kind.clone());
            phrases.iter().for_each(|phrase| cues.kinds.add(phrase, number(at)));
        }
        Ok(cues)
    }

    /// Finds them in a message about a topic; `families` are the house's. That an order can
    /// still be stopped presses only where the message is about an order.
    #[must_use]
    pub fn find(&self, text: &str, about: Topic, families: &Families) -> Cues {
        let words = text::words(text);
        let mut named: Vec<(Found, String)> = Vec::new();
        let order = matches!(about, Topic::OrderChange | Topic::OrderQuestion);
        let mut pressing = self.pressing.find(&words);
        pressing.retain(|one| {
            order || Pressing::ALL.get(one.label as usize) != Some(&Pressing::NotYetSent)
        });
        let urgency = pressing.iter().map(|one| one.label).min();
        let urgency = urgency.and_then(|at| Pressing::ALL.get(at as usize)).copied();
        for one in &pressing {
            if let Some(why) = Pressing::ALL.get(one.label as usize) {
                named.push((*one, why.code().to_owned()));
            }
        }
        let wished = self.wished.find(&words);
        let outcome = wish(&wished);
        for one in &wished {
            let own = Outcome::ALL.get(one.label as usize).filter(|own| outcome == Some(**own));
            named.extend(own.map(|own| (*one, own.code().to_owned())));
        }
        let kinds = self.kinds.find(&words);
        let first = kinds.iter().max_by_key(|one| (one.to - one.from, std::cmp::Reverse(one.from)));
        let (family, mut kind, place) = families.named(&words);
        if let (Some(family), Some(place)) = (&family, place) {
            named.push((place, family.clone()));
        } else if let Some(first) = first {
            kind = self.kind_names.get(first.label as usize).cloned();
            named.extend(kind.clone().map(|kind| (*first, kind)));
        }
        let family = family.or_else(|| families.only_one(kind.as_deref()?));
        named.sort();
        let because = named
            .into_iter()
            .filter_map(|(at, what)| Some((text.get(at.from..at.to)?.to_owned(), what)))
            .collect();
        Cues { urgency, outcome, family, kind, because }
    }
}

/// The wish that is said most; an answer is wished only where nothing else is, since
/// hardly a message asks for none. Nothing where two are said alike.
fn wish(found: &[Found]) -> Option<Outcome> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    found.iter().for_each(|one| *counts.entry(one.label).or_default() += 1);
    let outcome = |label: u32| Outcome::ALL.get(label as usize).copied();
    let own = |label: u32| outcome(label) != Some(Outcome::Answer);
    if counts.keys().any(|label| own(*label)) {
        counts.retain(|label, _| own(*label));
    }
    let most = counts.values().copied().max()?;
    let mut said = counts.iter().filter(|(_, count)| **count == most);
    let (label, _) = said.next()?;
    if said.next().is_some() { None } else { outcome(*label) }
}

/// The house's families, by name.
#[derive(Debug, Clone, Default)]
pub struct Families {
    families: Vec<Family>,
    names: Lexicon,
}

impl Families {
    /// Of a house.
    #[must_use]
    pub fn new(families: Vec<Family>) -> Families {
        let mut names = Lexicon::default();
        for (at, family) in families.iter().enumerate() {
            family.names.iter().for_each(|name| names.add(name, number(at)));
        }
        Families { families, names }
    }

    /// The one family that is named, its kind, and where; nothing where several are. The
    /// longer name is meant where one is part of another.
    fn named(&self, words: &[text::Word]) -> (Option<String>, Option<String>, Option<Found>) {
        let mut found = self.names.find(words);
        found.sort_by_key(|one| (std::cmp::Reverse(one.to - one.from), one.from));
        let Some(first) = found.first().copied() else { return (None, None, None) };
        let inside = |one: &Found| one.from >= first.from && one.to <= first.to;
        if found.iter().any(|one| one.label != first.label && !inside(one)) {
            return (None, None, None);
        }
        let family = self.families.get(first.label as usize);
        (
            family.map(|family| family.code.clone()),
            family.map(|family| family.kind.clone()),
            Some(first),
        )
    }

    fn only_one(&self, kind: &str) -> Option<String> {
        let mut of_kind = self.families.iter().filter(|family| family.kind == kind);
        let first = of_kind.next()?;
        if of_kind.next().is_some() { None } else { Some(first.code.clone()) }
    }
}
