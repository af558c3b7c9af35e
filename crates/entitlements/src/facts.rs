//! What is known of one purchase: each fact known, known to be absent, or not known.
//!
//! A fact that nobody gave is not known, never a default. Facts that contradict
//! each other (delivered before ordered) are refused by name.

use crate::mistake::did_you_mean;
use crate::value::{Number, Value, a_day};
use crate::vocabulary::{Asked, FactId, Kind, Vocabulary};
use jiff::civil::Date;
use serde_json::Value as Json;

/// The facts of a case. Those of the history are counted when it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub(crate) values: Vec<Option<Value>>,
    pub(crate) texts: Vec<Box<str>>,
    pub(crate) history: Vec<Remedy>,
    pub(crate) regional_holidays: Vec<Date>,
}

/// One remedy so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// `repair` or `replacement`.
    pub kind: RemedyKind,
    /// What the client had chosen, where it was something else.
    pub client_chose: Option<RemedyKind>,
    /// When it was asked for.
    pub requested_on: Option<Date>,
    /// When the client had the piece back; none while it lasts.
    pub completed_on: Option<Date>,
    /// Whether the defect was gone; not known where nobody said.
    pub fixed: Option<bool>,
}

/// Repair or replacement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemedyKind {
    /// The same piece, mended.
    Repair,
    /// Another piece.
    Replacement,
}

/// What is wrong with the facts that were given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactMistake {
    /// The fact as it was written, with dots; `remedy_history[0].kind` in a list.
    pub path: String,
    /// What kind of mistake.
    pub kind: Wrong,
    /// In plain English, with the nearest valid name or value.
    pub what: String,
}

/// Kinds of mistakes in facts; codes of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There is no such fact.
    UnknownFact,
    /// The fact cannot have that value.
    UnknownValue,
    /// The facts cannot all be true.
    Impossible,
}

impl Wrong {
    /// The code.
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownFact => "unknown_fact",
            Self::UnknownValue => "unknown_value",
            Self::Impossible => "impossible_facts",
        }
    }
}

const MOST_TEXT: usize = 200;
const MOST_IN_A_LIST: usize = 100;

impl Facts {
    /// Nothing is known.
    pub fn none(vocabulary: &Vocabulary) -> Self {
        Self {
            values: vec![None; vocabulary.how_many_facts()],
            texts: Vec::new(),
            history: Vec::new(),
            regional_holidays: Vec::new(),
        }
    }

    /// Reads a JSON object of facts, nested or with dotted names. `null` is the
    /// same as leaving a fact out.
    ///
    /// # Errors
    /// Every mistake: unknown names and values with the nearest valid one, and
    /// what cannot be true together.
    pub fn read(
        given: &Json,
        vocabulary: &Vocabulary,
        today: Date,
    ) -> Result<Self, Vec<FactMistake>> {
        let mut reading = Reading {
            vocabulary,
            facts: Self::none(vocabulary),
            mistakes: Vec::new(),
            given: Vec::new(),
        };
        match given {
            Json::Object(_) => reading.object(given, ""),
            _ => reading.wrong("", Wrong::UnknownValue, "facts are a JSON object".to_owned()),
        }
        reading.count_history();
        reading.impossible(today);
        if reading.mistakes.is_empty() { Ok(reading.facts) } else { Err(reading.mistakes) }
    }

    /// The value of a fact, where it is known.
    pub fn value(&self, fact: FactId) -> Option<Value> {
        self.values[usize::from(fact.0)]
    }

    /// Sets or forgets a fact.
    pub fn set(&mut self, fact: FactId, value: Option<Value>) {
        self.values[usize::from(fact.0)] = value;
    }

    /// Keeps a text and gives back its value.
    pub fn text(&mut self, text: &str) -> Value {
        let at = self.texts.iter().position(|one| **one == *text).unwrap_or_else(|| {
            self.texts.push(text.into());
            self.texts.len() - 1
        });
        Value::Text(u16::try_from(at).unwrap_or(u16::MAX))
    }

    /// Days off of the region, beside those of its calendar.
    pub(crate) fn regional_holidays(&self) -> &[Date] {
        &self.regional_holidays
    }

    /// The words of a text value.
    pub(crate) fn words_of(&self, at: u16) -> &str {
        self.texts.get(usize::from(at)).map_or("", |text| text)
    }

    /// A value as it is written in a case.
    pub fn shown(&self, fact: FactId, value: Value, vocabulary: &Vocabulary) -> String {
        let fact = vocabulary.fact(fact);
        let word = |at: u8| fact.values.get(usize::from(at)).map_or("", String::as_str);
        match value {
            Value::Yes => "true".to_owned(),
            Value::No => "false".to_owned(),
            Value::Absent => "none".to_owned(),
            Value::Word(at) => word(at).to_owned(),
            Value::Day(day) => day.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Text(at) => self.words_of(at).to_owned(),
            Value::Words(set) => {
                (0..56).filter(|at| set & (1 << at) != 0).map(word).collect::<Vec<_>>().join(", ")
            }
        }
    }
}

struct Reading<'v> {
    vocabulary: &'v Vocabulary,
    facts: Facts,
    mistakes: Vec<FactMistake>,
    given: Vec<FactId>,
}

impl Reading<'_> {
    fn wrong(&mut self, path: &str, kind: Wrong, what: String) {
        self.mistakes.push(FactMistake { path: path.to_owned(), kind, what });
    }

    fn object(&mut self, given: &Json, before: &str) {
        let Json::Object(members) = given else { return };
        for (name, value) in members {
            let path = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
            if value.is_null() {
                continue;
            }
            match self.vocabulary.fact_named(&path) {
                Some(id) if self.vocabulary.fact(id).asked != Asked::Derived => {
                    if self.given.contains(&id) {
                        self.wrong(&path, Wrong::UnknownValue, "is given twice".to_owned());
                        continue;
                    }
                    self.given.push(id);
                    self.one(id, &path, value);
                }
                _ if value.is_object() && self.begins_a_name(&path) => self.object(value, &path),
                _ => {
                    let names = self.vocabulary.facts().map(|(_, fact)| fact.name.as_str());
                    let hint = did_you_mean(&path, names);
                    self.wrong(
                        &path,
                        Wrong::UnknownFact,
                        format!("there is no fact `{path}`{hint}"),
                    );
                }
            }
        }
    }

    fn begins_a_name(&self, path: &str) -> bool {
        self.vocabulary
            .facts()
            .any(|(_, fact)| fact.name.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')))
    }

    fn one(&mut self, id: FactId, path: &str, given: &Json) {
        let fact = self.vocabulary.fact(id);
        match fact.kind {
            Kind::History => return self.remedies(path, given),
            Kind::Days => return self.days(id, path, given),
            _ => {}
        }
        let value = self.value(id, given);
        match value {
            Some(value) => self.facts.set(id, Some(value)),
            None => {
                let what = self.not_a_value(id, given);
                self.wrong(path, Wrong::UnknownValue, what);
            }
        }
    }

    fn value(&mut self, id: FactId, given: &Json) -> Option<Value> {
        let fact = self.vocabulary.fact(id);
        let absent = given.as_str() == Some("none") || given.as_bool() == Some(false);
        Some(match (fact.kind, given) {
            (Kind::YesNo, Json::Bool(true)) => Value::Yes,
            (Kind::YesNo, _) if absent => Value::No,
            (Kind::Choice | Kind::DayOr, Json::String(word)) if fact.word(word).is_some() => {
                Value::Word(fact.word(word)?)
            }
            (Kind::Choice, _) if absent => fact.word("none").map_or(Value::Absent, Value::Word),
            (Kind::Day | Kind::DayOr | Kind::Number | Kind::Text | Kind::Place, _) if absent => {
                Value::Absent
            }
            (Kind::Day | Kind::DayOr, Json::String(day)) => Value::Day(a_day(day)?),
            (Kind::Number, Json::Number(number)) => {
                let number = Number::read(&number.to_string())?;
                (number >= Number::whole(0)).then_some(Value::Number(number))?
            }
            (Kind::Text | Kind::Place, Json::String(text)) => {
                let short = !text.is_empty() && text.len() <= MOST_TEXT;
                short.then(|| self.facts.text(text))?
            }
            (Kind::Words, _) if absent => Value::Words(0),
            (Kind::Words, Json::Array(words)) => {
                let mut set = 0;
                for word in words {
                    set |= 1_u64 << fact.word(word.as_str()?)?;
                }
                Value::Words(set)
            }
            _ => return None,
        })
    }

    fn not_a_value(&self, id: FactId, given: &Json) -> String {
        let fact = self.vocabulary.fact(id);
        let shown: String = given.to_string().chars().take(60).collect();
        let may = match fact.kind {
            Kind::YesNo => "true or false".to_owned(),
            Kind::Choice => format!("one of {}", fact.values.join(", ")),
            Kind::Words => format!("a list out of {}", fact.values.join(", ")),
            Kind::Day => "a day from 1900-01-01 to 2200-12-31, or \"none\"".to_owned(),
            Kind::DayOr => {
                format!("a day from 1900-01-01 to 2200-12-31, or {}", fact.values.join(", "))
            }
            Kind::Number => "a number that is not negative, with at most four decimals".to_owned(),
            Kind::Text | Kind::Place => format!("1 to {MOST_TEXT} characters"),
            Kind::Days | Kind::History => "a list".to_owned(),
        };
        let hint = given.as_str().map_or_else(String::new, |word| {
            did_you_mean(word, fact.values.iter().map(String::as_str))
        });
        format!("{shown} is not a value of `{}`, which is {may}{hint}", fact.name)
    }

    fn days(&mut self, id: FactId, path: &str, given: &Json) {
        let days: Option<Vec<Date>> = given
            .as_array()
            .filter(|list| list.len() <= MOST_IN_A_LIST)
            .and_then(|list| list.iter().map(|day| day.as_str().and_then(a_day)).collect());
        let Some(mut days) = days else {
            let what = format!("`{path}` is a list of at most {MOST_IN_A_LIST} days");
            return self.wrong(path, Wrong::UnknownValue, what);
        };
        days.sort_unstable();
        // Several goods in one order: the last one counts (CRD 9(2)(b)).
        self.facts.set(id, days.last().map(|day| Value::Day(*day)).or(Some(Value::Absent)));
        if path == "regional_holidays" {
            self.facts.regional_holidays = days;
        }
    }

    fn remedies(&mut self, path: &str, given: &Json) {
        let Some(list) = given.as_array().filter(|list| list.len() <= MOST_IN_A_LIST) else {
            let what = format!("`{path}` is a list of at most {MOST_IN_A_LIST} remedies");
            return self.wrong(path, Wrong::UnknownValue, what);
        };
        for (at, one) in list.iter().enumerate() {
            let path = format!("{path}[{at}]");
            let Some(members) = one.as_object() else {
                self.wrong(&path, Wrong::UnknownValue, "a remedy is an object".to_owned());
                continue;
            };
            let mut remedy = Remedy {
                kind: RemedyKind::Repair,
                client_chose: None,
                requested_on: None,
                completed_on: None,
                fixed: None,
            };
            let mut has_kind = false;
            for (name, value) in members {
                let path = format!("{path}.{name}");
                let text = value.as_str().unwrap_or_default();
                let kind = match text {
                    "repair" => Some(RemedyKind::Repair),
                    "replacement" => Some(RemedyKind::Replacement),
                    _ => None,
                };
                let right = match name.as_str() {
                    _ if value.is_null() => true,
                    "kind" => {
                        has_kind = kind.is_some();
                        remedy.kind = kind.unwrap_or(RemedyKind::Repair);
                        has_kind
                    }
                    "client_chose" => {
                        remedy.client_chose = kind;
                        kind.is_some()
                    }
                    "requested_on" => {
                        remedy.requested_on = a_day(text);
                        remedy.requested_on.is_some()
                    }
                    "completed_on" => {
                        remedy.completed_on = a_day(text);
                        remedy.completed_on.is_some() || text == "none"
                    }
                    "result" => {
                        remedy.fixed = match text {
                            "fixed" => Some(true),
                            "failed" => Some(false),
                            _ => None,
                        };
                        remedy.fixed.is_some()
                    }
                    _ => {
                        const NAMES: [&str; 5] =
                            ["kind", "client_chose", "requested_on", "completed_on", "result"];
                        let hint = did_you_mean(name, NAMES.into_iter());
                        let what = format!("a remedy has no `{name}`{hint}");
                        self.wrong(&path, Wrong::UnknownFact, what);
                        true
                    }
                };
                if !right {
                    let what = match name.as_str() {
                        "result" => "is fixed or failed",
                        "kind" | "client_chose" => "is repair or replacement",
                        _ => "is a day from 1900-01-01 to 2200-12-31",
                    };
                    self.wrong(&path, Wrong::UnknownValue, format!("`{name}` {what}"));
                }
            }
            if !has_kind && !members.contains_key("kind") {
                let what = "a remedy is a repair or a replacement".to_owned();
                self.wrong(&format!("{path}.kind"), Wrong::UnknownValue, what);
            }
            self.facts.history.push(remedy);
        }
        if let Some(id) = self.vocabulary.fact_named("remedy_history") {
            self.facts.set(id, Some(if list.is_empty() { Value::No } else { Value::Yes }));
        }
    }

    /// What rules ask of the history. No history on record is none: a remedy of
    /// the house leaves a trace in the house's own books.
    fn count_history(&mut self) {
        let history = std::mem::take(&mut self.facts.history);
        let done = |kind: RemedyKind| {
            history.iter().filter(move |one| one.kind == kind && one.completed_on.is_some())
        };
        let count = |n: usize| Value::Number(Number::whole(i32::try_from(n).unwrap_or(i32::MAX)));
        let day = |day: Option<Date>| day.map_or(Value::Absent, Value::Day);
        let failed =
            || history.iter().filter(|one| one.completed_on.is_some() && one.fixed == Some(false));
        let between = |one: &Remedy| -> i32 {
            match (one.requested_on, one.completed_on) {
                (Some(from), Some(to)) => from.until(to).map_or(0, |span| span.get_days().max(0)),
                _ => 0,
            }
        };
        let both_ends = |one: &Remedy| -> i32 {
            if one.requested_on.is_some() && one.completed_on.is_some() {
                between(one) + 1
            } else {
                0
            }
        };
        let number = |n: i32| Value::Number(Number::whole(n));
        let repairs = || done(RemedyKind::Repair);
        let counted = [
            ("history.repairs", count(repairs().count())),
            ("history.failed", count(failed().count())),
            ("history.first_repair_on", day(repairs().filter_map(|one| one.completed_on).min())),
            ("history.last_repair_on", day(repairs().filter_map(|one| one.completed_on).max())),
            (
                "history.last_remedy_on",
                day(history.iter().filter_map(|one| one.completed_on).max()),
            ),
            ("history.last_failed_on", day(failed().filter_map(|one| one.completed_on).max())),
            (
                "history.last_replacement_on",
                day(done(RemedyKind::Replacement).filter_map(|one| one.completed_on).max()),
            ),
            (
                "history.replaced_though_repair_chosen_on",
                day(done(RemedyKind::Replacement)
                    .filter(|one| one.client_chose == Some(RemedyKind::Repair))
                    .filter_map(|one| one.completed_on)
                    .max()),
            ),
            ("history.days_away", number(repairs().map(between).sum())),
            ("history.days_waited", number(history.iter().map(both_ends).sum())),
        ];
        for (name, value) in counted {
            if let Some(id) = self.vocabulary.fact_named(name) {
                self.facts.set(id, Some(value));
            }
        }
        self.facts.history = history;
    }

    fn impossible(&mut self, today: Date) {
        for (id, fact) in self.vocabulary.facts() {
            let Some(Value::Day(day)) = self.facts.value(id) else { continue };
            if fact.happened && day > today {
                let what =
                    format!("`{}` is {day}, after the day of the question, {today}", fact.name);
                self.wrong(&fact.name, Wrong::Impossible, what);
            }
            for before in &fact.after {
                if let Some(Value::Day(first)) = self.facts.value(*before)
                    && day < first
                {
                    let other = &self.vocabulary.fact(*before).name;
                    let what = format!("`{}` is {day}, before `{other}`, {first}", fact.name);
                    self.wrong(&fact.name, Wrong::Impossible, what);
                }
            }
        }
        let bought = ["delivery_date", "order_date"]
            .into_iter()
            .filter_map(|name| self.vocabulary.fact_named(name))
            .find_map(|id| match self.facts.value(id) {
                Some(Value::Day(day)) => Some(day),
                _ => None,
            });
        let mut wrong = Vec::new();
        for (at, one) in self.facts.history.iter().enumerate() {
            let path = format!("remedy_history[{at}]");
            for (name, day) in
                [("requested_on", one.requested_on), ("completed_on", one.completed_on)]
            {
                let Some(day) = day else { continue };
                if bought.is_some_and(|bought| day < bought) {
                    wrong.push((
                        format!("{path}.{name}"),
                        format!("{day} lies before the purchase"),
                    ));
                }
                if day > today {
                    wrong.push((format!("{path}.{name}"), format!("{day} lies after {today}")));
                }
            }
            if let (Some(from), Some(to)) = (one.requested_on, one.completed_on)
                && to < from
            {
                wrong.push((
                    format!("{path}.completed_on"),
                    format!("completed on {to}, before it was asked for on {from}"),
                ));
            }
        }
        for (path, what) in wrong {
            self.wrong(&path, Wrong::Impossible, what);
        }
    }
}
