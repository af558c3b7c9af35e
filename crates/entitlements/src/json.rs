//! Questions and answers as JSON: one form for the command line, the API and the
//! stored decisions.

use crate::answer::{Answer, Answers, Outcome, Question};
use crate::facts::{FactMistake, Facts, Wrong};
use crate::law::Law;
use crate::mistake::did_you_mean;
use crate::value::{Truth, Value, a_day};
use crate::vocabulary::FactId;
use jiff::civil::Date;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// A question, read.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its name, where the asker gave one.
    pub id: Option<String>,
    /// Where the purchase belongs.
    pub jurisdiction: Option<String>,
    /// What is known.
    pub facts: Facts,
    /// The day of the question.
    pub as_of: Date,
    /// Who said a fact, where the asker told: by its name, one of [`ORIGINS`].
    pub origins: BTreeMap<String, String>,
}

/// Who can have said a fact: the client, the house, the order, the case itself.
pub const ORIGINS: [&str; 4] = ["client", "house", "order", "case"];

/// How many characters a name may have.
const LONGEST_ID: usize = 200;

impl Asked {
    /// Reads `{id?, jurisdiction, facts, as_of, origins?}`. Other members are refused.
    ///
    /// # Errors
    /// Every mistake by its path in the object.
    pub fn read(given: &Json, law: &Law) -> Result<Self, Vec<FactMistake>> {
        Self::read_with(given, law, &[])
    }

    /// The same, with other members that the caller knows.
    pub(crate) fn read_with(
        given: &Json,
        law: &Law,
        also: &[&str],
    ) -> Result<Self, Vec<FactMistake>> {
        let mut mistakes = Vec::new();
        let mut wrong = |path: &str, kind: Wrong, what: String| {
            mistakes.push(FactMistake { path: path.to_owned(), kind, what });
        };
        let Some(members) = given.as_object() else {
            wrong(
                "",
                Wrong::UnknownValue,
                "a case is an object {jurisdiction, facts, as_of}".to_owned(),
            );
            return Err(mistakes);
        };
        const NAMES: [&str; 5] = ["id", "jurisdiction", "facts", "as_of", "origins"];
        for name in members.keys() {
            if !NAMES.contains(&name.as_str()) && !also.contains(&name.as_str()) {
                let hint = did_you_mean(name, NAMES.into_iter());
                wrong(name, Wrong::UnknownFact, format!("a case has no `{name}`{hint}"));
            }
        }
        let id = match members.get("id") {
            None | Some(Json::Null) => None,
            Some(Json::String(id)) if id.len() <= LONGEST_ID => Some(id.clone()),
            Some(_) => {
                wrong(
                    "id",
                    Wrong::UnknownValue,
                    format!("an id is text, at most {LONGEST_ID} bytes"),
                );
                None
            }
        };
        let as_of = members.get("as_of").and_then(Json::as_str).and_then(a_day);
        if as_of.is_none() {
            let what =
                "`as_of` is the day of the question, from 1900-01-01 to 2200-12-31".to_owned();
            wrong("as_of", Wrong::UnknownValue, what);
        }
        let jurisdiction = match members.get("jurisdiction") {
            None | Some(Json::Null) => None,
            Some(Json::String(name)) => {
                if !law.knows(name) {
                    let hint = did_you_mean(name, law.jurisdictions());
                    let what = format!("there is no law for `{name}`{hint}");
                    wrong("jurisdiction", Wrong::UnknownValue, what);
                }
                Some(name.clone())
            }
            Some(_) => {
                wrong(
                    "jurisdiction",
                    Wrong::UnknownValue,
                    "a jurisdiction is text or null".to_owned(),
                );
                None
            }
        };
        let mut origins = BTreeMap::new();
        match members.get("origins") {
            None | Some(Json::Null) => {}
            Some(Json::Object(told)) => {
                for (fact, who) in told {
                    let path = format!("origins.{fact}");
                    let who = who.as_str().unwrap_or_default();
                    let place = fact == "jurisdiction";
                    if !place && law.vocabulary.fact_named(fact).is_none() {
                        let names = law.vocabulary.facts().map(|(_, one)| one.name.as_str());
                        let hint = did_you_mean(fact, names);
                        wrong(
                            &path,
                            Wrong::UnknownFact,
                            format!("there is no fact `{fact}`{hint}"),
                        );
                    } else if !ORIGINS.contains(&who) {
                        let hint = did_you_mean(who, ORIGINS.into_iter());
                        let may = ORIGINS.join(", ");
                        let what = format!("`{who}` says no fact; it is one of {may}{hint}");
                        wrong(&path, Wrong::UnknownValue, what);
                    } else {
                        origins.insert(fact.clone(), who.to_owned());
                    }
                }
            }
            Some(_) => {
                let what = "`origins` is an object: the fact, and who said it".to_owned();
                wrong("origins", Wrong::UnknownValue, what);
            }
        }
        let nothing = Json::Object(Map::new());
        let given_facts = members.get("facts").unwrap_or(&nothing);
        let facts = Facts::read(given_facts, &law.vocabulary, as_of.unwrap_or(Date::MAX));
        match (facts, as_of) {
            (Ok(facts), Some(as_of)) if mistakes.is_empty() => {
                Ok(Self { id, jurisdiction, facts, as_of, origins })
            }
            (facts, _) => {
                for mut mistake in facts.err().unwrap_or_default() {
                    mistake.path = match mistake.path.as_str() {
                        "" => "facts".to_owned(),
                        path => format!("facts.{path}"),
                    };
                    mistakes.push(mistake);
                }
                Err(mistakes)
            }
        }
    }

    /// The question.
    pub fn question(&self) -> Question<'_> {
        Question {
            jurisdiction: self.jurisdiction.as_deref(),
            facts: &self.facts,
            as_of: self.as_of,
        }
    }
}

/// A value as JSON.
pub(crate) fn value(law: &Law, facts: &Facts, fact: FactId, one: Value) -> Json {
    match one {
        Value::Yes => json!(true),
        Value::No => json!(false),
        Value::Number(number) => json!(number),
        _ => json!(facts.shown(fact, one, &law.vocabulary)),
    }
}

/// Answers as `[{entitlement, outcome, deadline?, payer?, …}]`.
pub fn results(law: &Law, asked: &Asked, answers: &Answers) -> Json {
    answers.results.iter().map(|answer| result(law, asked, answer)).collect()
}

/// One answer.
pub fn result(law: &Law, asked: &Asked, answer: &Answer) -> Json {
    let facts = &asked.facts;
    let name = |id: &FactId| json!(law.vocabulary.fact(*id).name);
    let mut told = Map::new();
    let mut put = |key: &str, value: Json| {
        told.insert(key.to_owned(), value);
    };
    put("entitlement", json!(law.vocabulary.entitlement(answer.entitlement).name));
    put("outcome", json!(answer.outcome.word()));
    if let Some(day) = answer.deadline {
        put("deadline", json!(day.to_string()));
    }
    if let Some(window) = answer.window {
        put("window", json!(window));
    }
    if let Some(payer) = answer.payer {
        put("payer", json!(payer));
    }
    if let Some(amount) = answer.amount {
        put("amount", json!(amount));
    }
    if answer.outcome == Outcome::NeedsInformation {
        let mut missing: Vec<Json> = answer.missing.iter().map(name).collect();
        if answer.missing_jurisdiction {
            missing.push(json!("jurisdiction"));
        }
        put("missing", json!(missing));
    }
    put("citations", answer.citations.iter().map(|one| json!(**one)).collect());
    put("rules", answer.rules.iter().map(|one| json!(**one)).collect());
    let because = answer.because.iter().map(|because| {
        let (mut facts_read, mut origins) = (Map::new(), Map::new());
        for id in because.reads() {
            if let Some(one) = facts.value(id) {
                let fact = law.vocabulary.fact(id).name.clone();
                if let Some(who) = asked.origins.get(&fact) {
                    origins.insert(fact.clone(), json!(who));
                }
                facts_read.insert(fact, value(law, facts, id, one));
            }
        }
        let condition = because.sentence().map_or("the last day", |sentence| &sentence.text);
        let holds = match because.holds {
            Truth::True => json!(true),
            Truth::False => json!(false),
            Truth::Unknown => Json::Null,
        };
        let mut told = json!({
            "rule": *because.rule.id,
            "condition": condition,
            "holds": holds,
            "facts": facts_read,
        });
        if !origins.is_empty() {
            told["origins"] = Json::Object(origins);
        }
        told
    });
    put("because", because.collect());
    for (key, list) in [("unless", &answer.unless), ("better_if", &answer.better_if)] {
        if !list.is_empty() {
            put(key, list.iter().map(name).collect());
        }
    }
    if let Some(place) = &answer.law {
        put("law", json!(**place));
    }
    if let Some(other) = answer.instead {
        put("instead", json!(law.vocabulary.entitlement(other).name));
    }
    if !answer.unsure.is_empty() {
        put("ask_a_person", answer.unsure.iter().map(|one| json!(**one)).collect());
    }
    if answer.usual {
        put("usual", json!(true));
    }
    put("confidence", json!(answer.confidence));
    Json::Object(told)
}
