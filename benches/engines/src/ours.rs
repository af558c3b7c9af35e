//! The policy as a pack of our own engine: facts, one entitlement, rules with sources,
//! windows and payers, asked by priority.

use crate::policy::{Case, Condition, DAYS, Decision, Gives, Kind, Payer, Policy, Rule};
use entitlements::json::Asked;
use entitlements::shipped::Texts;
use entitlements::{Answers, EntitlementId, Law, Outcome, Truth};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde_json::json;
use std::fmt::Write as _;

/// The day of every question.
const TODAY: Date = date(2026, 3, 2);

/// Our engine with the policy.
pub struct Ours {
    law: Law,
    about: EntitlementId,
}

impl Ours {
    /// Translates the policy and loads it.
    pub fn of(policy: &Policy) -> Self {
        let mut texts = Texts::shipped();
        texts.facts = facts(policy);
        texts.entitlements =
            "[[entitlement]]\nname = \"return\"\nwhose = \"client\"\nchapter = \"returns\"\n"
                .to_owned();
        texts.packs = vec![("returns.toml".to_owned(), pack(policy))];
        let law = texts.law().unwrap_or_else(|mistakes| {
            let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
            panic!("{}", told.join("\n"))
        });
        let about = law.vocabulary.entitlement_named("return").unwrap();
        Self { law, about }
    }

    /// A case as our engine is asked: the day of delivery instead of the days since.
    pub fn case(&self, case: &Case) -> Asked {
        let mut facts = case.clone();
        let days = facts.remove(DAYS).unwrap().as_i64().unwrap();
        facts.insert("delivery_date".to_owned(), json!(delivered(days).to_string()));
        let asked = json!({"as_of": TODAY.to_string(), "facts": facts});
        Asked::read(&asked, &self.law).unwrap()
    }

    /// The answer with its whole explanation.
    pub fn decide(&self, case: &Asked) -> Answers {
        self.law.evaluate(&case.question())
    }

    /// What the answer says; stops where its explanation is not the rule's.
    pub fn read(&self, policy: &Policy, case: &Case, answers: &Answers) -> Decision {
        let answer = answers.about(self.about).unwrap();
        // Where no rule decides, the nearest is named with what failed in it.
        let decided = answer.because.iter().all(|one| one.holds == Truth::True);
        let rule = decided.then(|| {
            let at = policy.rules.iter().position(|rule| *answer.rules[0] == id(rule));
            at.unwrap()
        });
        assert!(!answer.because.is_empty() && !answer.citations.is_empty(), "{answer:?}");
        if let Some(rule) = rule.and_then(|at| policy.rules.get(at)) {
            let days = case.get(DAYS).and_then(serde_json::Value::as_i64).unwrap();
            let last = rule.within.map(|within| delivered(days - within));
            assert_eq!(answer.deadline, last, "{answer:?}");
            assert_eq!(answer.because.len(), rule.when.len(), "{answer:?}");
        }
        Decision {
            rule,
            gives: match answer.outcome {
                Outcome::Granted => Gives::Granted,
                Outcome::Denied => Gives::Denied,
                Outcome::NeedsInformation => panic!("every fact is known: {answer:?}"),
            },
            payer: answer.payer.map(|payer| match payer {
                entitlements::Payer::House => Payer::House,
                entitlements::Payer::Client => Payer::Client,
            }),
        }
    }
}

fn delivered(days_ago: i64) -> Date {
    TODAY.checked_sub(days_ago.days()).unwrap()
}

fn id(rule: &Rule) -> String {
    format!("returns.{}", rule.name)
}

fn facts(policy: &Policy) -> String {
    let mut text = String::new();
    for fact in &policy.facts {
        let (name, kind) = match fact.kind {
            Kind::Choice => (fact.name.as_str(), "choice"),
            Kind::YesNo => (fact.name.as_str(), "yes_no"),
            Kind::Number => (fact.name.as_str(), "number"),
            Kind::Days => ("delivery_date", "day"),
        };
        let values = &fact.values;
        writeln!(
            text,
            "[[fact]]\nname = \"{name}\"\nkind = \"{kind}\"\nvalues = {values:?}\n\
             asked = \"client\"\ngroup = \"returns\""
        )
        .unwrap();
    }
    text
}

fn pack(policy: &Policy) -> String {
    let mut text = "[pack]\nid = \"returns\"\ntitle = \"Returns\"\nversion = \"1\"\n\
         maker = \"house\"\n\n[counting.RETURNS]\nfirst_day = \"not counted\"\n\
         last_day = \"stays\"\nsource = \"RETURNS:0\"\nconfidence = \"confirmed\"\n"
        .to_owned();
    for (at, rule) in policy.rules.iter().enumerate() {
        let when: Vec<String> =
            rule.when.iter().map(|one| format!("{} [RETURNS:{}]", sentence(one), at + 1)).collect();
        let (id, priority, gives) = (id(rule), policy.rules.len() - at, rule.gives.word());
        writeln!(
            text,
            "\n[[rule]]\nid = \"{id}\"\nentitlement = \"return\"\ngives = \"{gives}\"\n\
             priority = {priority}\nwhen = {when:?}\nsource = \"RETURNS:{}\"\n\
             confidence = \"confirmed\"\nforce = \"firm\"",
            at + 1
        )
        .unwrap();
        if let Some(days) = rule.within {
            writeln!(text, "by = \"delivery_date + {days} days by RETURNS\"").unwrap();
            writeln!(text, "window = \"claim_by\"").unwrap();
        }
        if let Some(payer) = rule.payer {
            writeln!(text, "payer = \"{}\"", payer.word()).unwrap();
        }
    }
    text
}

fn sentence(condition: &Condition) -> String {
    match condition {
        Condition::Is { fact, is } => format!("{fact} is {}", is.join(" or ")),
        Condition::AtLeast { fact, at_least } => format!("{fact} is at least {at_least}"),
    }
}
