//! The policy, read from `policy.toml`, and the cases that are put to every engine:
//! drawn from a fixed seed, the same every time.

use serde::Deserialize;
use serde_json::{Map, Value as Json, json};

/// The policy as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// What the rules ask about.
    #[serde(rename = "fact")]
    pub facts: Vec<Fact>,
    /// In the order in which they are asked.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
}

/// Something that a rule may ask about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// What it can be worth.
    pub kind: Kind,
    /// The words of a choice.
    #[serde(default)]
    pub values: Vec<String>,
    /// The numbers that cases take.
    #[serde(default)]
    drawn: Vec<i64>,
    /// So many times in ten the first value is taken.
    #[serde(default)]
    usual: usize,
}

/// What a fact can be worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One of its words.
    Choice,
    /// No or yes.
    YesNo,
    /// A whole number.
    Number,
    /// Days since delivery.
    Days,
}

/// One rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// All of these must hold.
    pub when: Vec<Condition>,
    /// The last day after delivery, inclusive.
    pub within: Option<i64>,
    /// What it decides.
    pub gives: Gives,
    /// Who pays for the return.
    pub payer: Option<Payer>,
}

/// One condition.
#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Condition {
    /// The fact is one of these words.
    Is {
        /// Which fact.
        fact: String,
        /// Which words; `yes` or `no` of a question.
        is: Vec<String>,
    },
    /// The number is not below this one.
    AtLeast {
        /// Which fact.
        fact: String,
        /// The least that holds.
        at_least: i64,
    },
}

/// What is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gives {
    /// The piece may be returned.
    Granted,
    /// It may not.
    Denied,
}

/// Who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    /// The house.
    House,
    /// The client.
    Client,
}

/// What every engine says of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Decision {
    /// The place of the rule that decided; none where no rule did.
    pub rule: Option<usize>,
    /// What it decided.
    pub gives: Gives,
    /// Who pays.
    pub payer: Option<Payer>,
}

impl Decision {
    /// What holds where no rule decides.
    pub const NO_RULE: Self = Self { rule: None, gives: Gives::Denied, payer: None };
}

/// One return that is asked for: every fact by its name.
pub type Case = Map<String, Json>;

/// The fact that says how long ago the piece was delivered.
pub const DAYS: &str = "days_since_delivery";

impl Policy {
    /// Reads it.
    ///
    /// # Errors
    /// Where the file is not what is described here.
    pub fn read(text: &str) -> Result<Self, String> {
        let policy: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        for rule in &policy.rules {
            for Condition::Is { fact, .. } | Condition::AtLeast { fact, .. } in &rule.when {
                policy.fact(fact).ok_or_else(|| format!("{}: no fact `{fact}`", rule.name))?;
            }
        }
        Ok(policy)
    }

    /// The fact of this name.
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.name == name)
    }

    /// What the rule at this place decides.
    pub fn decision(&self, rule: Option<usize>) -> Decision {
        rule.and_then(|at| self.rules.get(at)).map_or(Decision::NO_RULE, |found| Decision {
            rule,
            gives: found.gives,
            payer: found.payer,
        })
    }

    /// So many cases, the same every time.
    pub fn cases(&self, how_many: usize) -> Vec<Case> {
        let mut draws = Draws(2026);
        (0..how_many)
            .map(|_| {
                self.facts.iter().map(|fact| (fact.name.clone(), fact.drawn(&mut draws))).collect()
            })
            .collect()
    }
}

impl Fact {
    fn drawn(&self, draws: &mut Draws) -> Json {
        let usual = draws.below(10) < self.usual;
        let mut one_of = |many: usize| if usual { 0 } else { draws.below(many) };
        match self.kind {
            Kind::Choice => json!(self.values[one_of(self.values.len())]),
            Kind::YesNo => json!(one_of(2) == 1),
            Kind::Number | Kind::Days => json!(self.drawn[one_of(self.drawn.len())]),
        }
    }
}

impl Gives {
    /// Its word in `policy.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::Denied => "denied",
        }
    }
}

impl Payer {
    /// Its word in `policy.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Client => "client",
        }
    }
}

/// Numbers that look drawn and are the same every time: SplitMix64.
struct Draws(u64);

impl Draws {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }
}
