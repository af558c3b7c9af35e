//! The words of the rules: which facts there are and which entitlements.

use crate::mistake::{Mistake, did_you_mean, line_of};
use crate::pack::SelectedBy;
use crate::value::Among;
use serde::Deserialize;
use std::collections::HashMap;
use toml::Spanned;

/// A fact by its place in the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactId(pub(crate) u16);

/// An entitlement by its place in the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntitlementId(pub(crate) u16);

/// What a fact can be worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One of its words.
    Choice,
    /// Yes or no.
    YesNo,
    /// A calendar day.
    Day,
    /// A calendar day, or one of its words.
    DayOr,
    /// Calendar days.
    Days,
    /// A number, or an amount in the currency of the order.
    Number,
    /// Free words; a rule compares them whole, whatever their case.
    Text,
    /// A country, or a country and state: `FR`, `US-CA`.
    Place,
    /// Any of its words.
    Words,
    /// The remedies so far.
    History,
}

/// Who can say a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// The client.
    Client,
    /// The house.
    House,
    /// It is a setting of the house for a region.
    Setting,
    /// Nobody: it is counted from others.
    Derived,
}

/// One fact that rules may read.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name, with dots: `defect.cause`.
    pub name: String,
    /// What it can be worth.
    pub kind: Kind,
    /// Its words.
    pub values: Vec<String>,
    /// Who can say it.
    pub asked: Asked,
    /// Where it stands among the others, for people.
    pub group: String,
    /// It lies in the past: a day after today is impossible.
    pub happened: bool,
    /// It cannot lie before these.
    pub after: Vec<FactId>,
    /// Not known, it lies within two years before this one.
    pub near: Option<FactId>,
}

impl Fact {
    /// The place of one of its words.
    pub fn word(&self, word: &str) -> Option<u8> {
        let at = self.values.iter().position(|one| one == word)?;
        u8::try_from(at).ok()
    }

    /// The values that a word in a condition stands for.
    pub fn among(&self, word: &str) -> Option<Among> {
        if let Some(at) = self.word(word) {
            return Some(Among::word(at));
        }
        match (self.kind, word) {
            (Kind::YesNo, "yes" | "true") => Some(Among::yes(true)),
            (Kind::YesNo, "no" | "false") => Some(Among::yes(false)),
            (Kind::Day | Kind::DayOr | Kind::Number, "none") => Some(Among::absent()),
            (Kind::DayOr | Kind::Day, "date") => Some(Among::a_day()),
            _ => None,
        }
    }

    /// The words a condition may compare it with.
    pub fn comparable(&self) -> Vec<&str> {
        let more: &[&str] = match self.kind {
            Kind::YesNo => &["yes", "no"],
            Kind::Day => &["none", "date"],
            Kind::DayOr => &["none", "date"],
            Kind::Number => &["none"],
            _ => &[],
        };
        self.values.iter().map(String::as_str).chain(more.iter().copied()).collect()
    }
}

/// Whose advantage an entitlement is; it says which of two answers is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// A right of the client: granted is better, and later is better.
    Client,
    /// A duty of the house: granted is better, and sooner is better.
    Duty,
    /// A right of the house: not granted is better for the client.
    House,
}

/// Something a client may ask, the house must do, or the house may do.
#[derive(Clone, Debug)]
pub struct Entitlement {
    /// Its name, with dots: `withdrawal.refund`.
    pub name: String,
    /// Whose advantage it is.
    pub whose: Whose,
    /// The chapter under which people see it.
    pub chapter: String,
    /// Where it is denied, what may still be possible, the nearest first.
    pub instead: Vec<EntitlementId>,
}

/// All facts and entitlements there are.
#[derive(Debug)]
pub struct Vocabulary {
    facts: Vec<Fact>,
    entitlements: Vec<Entitlement>,
    by_fact: HashMap<String, FactId>,
    by_entitlement: HashMap<String, EntitlementId>,
    /// The facts that select versions, found once: contract, delivery, request.
    selectors: [Option<FactId>; 3],
    /// The fact by which a defect must have shown.
    appeared_on: Option<FactId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactsFile {
    fact: Vec<WrittenFact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFact {
    name: Spanned<String>,
    kind: Kind,
    #[serde(default)]
    values: Vec<String>,
    asked: Asked,
    group: String,
    #[serde(default)]
    happened: bool,
    #[serde(default)]
    after: Vec<String>,
    #[serde(default)]
    near: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntitlementsFile {
    entitlement: Vec<WrittenEntitlement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEntitlement {
    name: Spanned<String>,
    whose: Whose,
    chapter: String,
    #[serde(default)]
    instead: Vec<String>,
}

/// How many facts there may be: a set of them is four words of bits.
pub(crate) const MOST_FACTS: usize = 256;

impl Vocabulary {
    /// Reads the two files of words.
    ///
    /// # Errors
    /// Every mistake in them, each with its line.
    pub fn read(facts: &str, entitlements: &str) -> Result<Self, Vec<Mistake>> {
        let syntax = |file: &str, text: &str, error: &toml::de::Error| {
            vec![Mistake {
                file: file.to_owned(),
                line: error.span().map_or(0, |span| line_of(text, span.start)),
                about: String::new(),
                what: error.message().to_owned(),
            }]
        };
        let written: FactsFile =
            toml::from_str(facts).map_err(|error| syntax("facts.toml", facts, &error))?;
        let written_entitlements: EntitlementsFile = toml::from_str(entitlements)
            .map_err(|error| syntax("entitlements.toml", entitlements, &error))?;
        let mut mistakes = Vec::new();
        let mut by_fact = HashMap::new();
        let wrong = |file: &str, text: &str, at: usize, about: &str, what: String| Mistake {
            file: file.to_owned(),
            line: line_of(text, at),
            about: about.to_owned(),
            what,
        };
        for (at, fact) in written.fact.iter().enumerate() {
            let name = fact.name.get_ref();
            let place = fact.name.span().start;
            let mut say = |what: String| {
                mistakes.push(wrong("facts.toml", facts, place, name, what));
            };
            if at >= MOST_FACTS {
                say(format!("there may be {MOST_FACTS} facts"));
            }
            if fact.values.len() > Among::MOST_WORDS {
                say(format!("a fact may have {} words", Among::MOST_WORDS));
            }
            let id = FactId(u16::try_from(at).unwrap_or(u16::MAX));
            if by_fact.insert(name.clone(), id).is_some() {
                say("stands here twice".to_owned());
            }
        }
        let find = |name: &String| by_fact.get(name).copied();
        let mut known = Vec::new();
        for fact in written.fact {
            let name = fact.name.get_ref().clone();
            for other in fact.after.iter().chain(fact.near.as_ref()) {
                if find(other).is_none() {
                    let hint = did_you_mean(other, by_fact.keys().map(String::as_str));
                    let what = format!("there is no fact `{other}`{hint}");
                    let place = fact.name.span().start;
                    mistakes.push(wrong("facts.toml", facts, place, &name, what));
                }
            }
            known.push(Fact {
                name,
                kind: fact.kind,
                values: fact.values,
                asked: fact.asked,
                group: fact.group,
                happened: fact.happened,
                after: fact.after.iter().filter_map(find).collect(),
                near: fact.near.as_ref().and_then(find),
            });
        }
        let mut by_entitlement = HashMap::new();
        for (at, one) in written_entitlements.entitlement.iter().enumerate() {
            let id = EntitlementId(u16::try_from(at).unwrap_or(u16::MAX));
            if by_entitlement.insert(one.name.get_ref().clone(), id).is_some() {
                let place = one.name.span().start;
                let what = "stands here twice".to_owned();
                let name = one.name.get_ref();
                mistakes.push(wrong("entitlements.toml", entitlements, place, name, what));
            }
        }
        let mut entitled = Vec::new();
        for one in written_entitlements.entitlement {
            let mut instead = Vec::new();
            for other in &one.instead {
                if let Some(id) = by_entitlement.get(other) {
                    instead.push(*id);
                } else {
                    let hint = did_you_mean(other, by_entitlement.keys().map(String::as_str));
                    let what = format!("there is no entitlement `{other}`{hint}");
                    let place = one.name.span().start;
                    let name = one.name.get_ref();
                    mistakes.push(wrong("entitlements.toml", entitlements, place, name, what));
                }
            }
            entitled.push(Entitlement {
                name: one.name.into_inner(),
                whose: one.whose,
                chapter: one.chapter,
                instead,
            });
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let selectors = ["order_date", "delivery_date", "privacy.received_on"]
            .map(|name| by_fact.get(name).copied());
        let appeared_on = by_fact.get("defect.appeared_on").copied();
        Ok(Self {
            facts: known,
            entitlements: entitled,
            by_fact,
            by_entitlement,
            selectors,
            appeared_on,
        })
    }

    /// Every fact.
    pub fn facts(&self) -> impl Iterator<Item = (FactId, &Fact)> {
        (0..).map(FactId).zip(&self.facts)
    }
    /// Every entitlement.
    pub fn entitlements(&self) -> impl Iterator<Item = (EntitlementId, &Entitlement)> {
        (0..).map(EntitlementId).zip(&self.entitlements)
    }
    /// The fact of this name.
    pub fn fact_named(&self, name: &str) -> Option<FactId> {
        self.by_fact.get(name).copied()
    }
    /// The entitlement of this name.
    pub fn entitlement_named(&self, name: &str) -> Option<EntitlementId> {
        self.by_entitlement.get(name).copied()
    }
    /// A fact.
    pub fn fact(&self, id: FactId) -> &Fact {
        &self.facts[usize::from(id.0)]
    }
    /// An entitlement.
    pub fn entitlement(&self, id: EntitlementId) -> &Entitlement {
        &self.entitlements[usize::from(id.0)]
    }
    /// The fact that selects a version; nothing where it is the day of the question.
    pub(crate) fn selector(&self, selected_by: SelectedBy) -> Option<FactId> {
        let [contract, delivery, request] = self.selectors;
        match selected_by {
            SelectedBy::Contract => contract,
            SelectedBy::Delivery => delivery,
            SelectedBy::Request => request,
            SelectedBy::Today => None,
        }
    }
    /// The fact by which a defect must have shown.
    pub(crate) fn appeared_on(&self) -> Option<FactId> {
        self.appeared_on
    }
    /// Whether a fact selects versions.
    pub(crate) fn selects(&self, id: FactId) -> bool {
        self.selectors.contains(&Some(id))
    }
    /// How many facts there are.
    pub(crate) fn how_many_facts(&self) -> usize {
        self.facts.len()
    }
    /// How many entitlements there are.
    pub(crate) fn how_many_entitlements(&self) -> usize {
        self.entitlements.len()
    }
}
