//! Answers of the law in a reader's words: for the desk, the portal, the command
//! line. Conditions are read out part by part, so a rule that a lawyer corrects
//! is explained in every language without a new sentence.

use entitlements::json::Asked;
use entitlements::language::{Amount, Condition, Long, Order, Period, When};
use entitlements::{
    Answer, Answers, Because, FactId, Facts, Kind, Law, Length, Outcome, Payer, Question, Truth,
    Unit, Value, Vocabulary, Whose, Window,
};
use std::fmt::Write as _;
use words::Words;

/// One answer, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The entitlement's name in the vocabulary.
    pub code: String,
    /// Its chapter's code.
    pub chapter: String,
    /// What it is called.
    pub title: String,
    /// `granted`, `denied`, `needs_information`.
    pub outcome: &'static str,
    /// The answer in a few words, with its last day.
    pub answer: String,
    /// Who pays and how much, sentence by sentence.
    pub terms: Vec<String>,
    /// The last day, for machines; empty where there is none.
    pub deadline: String,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What is still to be asked.
    pub missing: Vec<Missing>,
    /// Where it stands.
    pub sources: Vec<String>,
    /// The rules, with the version of their pack.
    pub rules: Vec<String>,
    /// Further sentences: what else is possible, what would change it.
    pub notes: Vec<String>,
}

/// One condition and how it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// `yes`, `no`, `open`.
    pub holds: &'static str,
    /// The condition in words.
    pub text: String,
    /// What is known of the facts it reads: `label: value`.
    pub known: Vec<String>,
}

/// A fact that is still to be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Its name in the vocabulary.
    pub code: String,
    /// Its label.
    pub label: String,
    /// The question to the client; empty where only the house can say it.
    pub question: String,
}

/// Puts answers into words.
pub struct Teller<'t> {
    law: &'t Law,
    question: Question<'t>,
    facts: &'t Facts,
    words: &'t Words,
}

fn key(prefix: &str, name: &str) -> String {
    let mut key = String::with_capacity(prefix.len() + name.len() + 1);
    key.push_str(prefix);
    key.push('-');
    key.extend(name.chars().map(|c| if matches!(c, '.' | '_') { '-' } else { c }));
    key
}

/// The label of a fact.
pub fn fact_label(words: &Words, name: &str) -> String {
    if name == "jurisdiction" {
        return words.t("fact-jurisdiction");
    }
    words.t(&key("fact", name))
}

/// The question to a client about a fact; nothing where only the house can say it.
pub fn question(words: &Words, name: &str) -> Option<String> {
    if name == "jurisdiction" {
        return Some(words.t("ask-jurisdiction"));
    }
    let key = key("ask", name);
    words.has(&key).then(|| words.t(&key))
}

/// What an entitlement is called.
pub fn right_title(words: &Words, name: &str) -> String {
    words.t(&key("right", name))
}

/// The name of the place a law belongs to.
pub fn place(words: &Words, code: &str) -> String {
    let key = format!("place-{}", code.to_lowercase());
    if words.has(&key) { words.t(&key) } else { code.to_owned() }
}

/// A noted value in words, as the timeline keeps it: days as days, words of the
/// fact as words, several apart by commas.
pub fn noted(words: &Words, fact: &str, value: &str) -> String {
    if fact == "jurisdiction" {
        return place(words, value);
    }
    let said = value.split(", ").map(|one| match entitlements::a_day(one) {
        Some(day) => words.date_weekday(day),
        None => value_label(words, fact, one),
    });
    words.list(&said.collect::<Vec<_>>())
}

/// An answer in a few words, with its last day.
pub fn in_short(
    words: &Words,
    whose: Whose,
    outcome: Outcome,
    deadline: Option<jiff::civil::Date>,
    window: Option<Window>,
) -> String {
    let on = |key: &str, day: jiff::civil::Date| {
        words.ta(key, &[("day", words.date_weekday(day).into())])
    };
    match (outcome, whose, deadline) {
        (Outcome::NeedsInformation, ..) => words.t("answer-needs"),
        (Outcome::Granted, Whose::House, None) => words.t("answer-house-may"),
        (Outcome::Granted, Whose::House, Some(day)) => on("answer-house-may-until", day),
        (Outcome::Denied, Whose::House, _) => words.t("answer-house-may-not"),
        (Outcome::Granted, _, None) => words.t("answer-granted"),
        (Outcome::Granted, _, Some(day)) => match window {
            Some(Window::DutyBy) => on("answer-granted-by", day),
            _ => on("answer-granted-until", day),
        },
        (Outcome::Denied, _, Some(day)) => on("answer-denied-ended", day),
        (Outcome::Denied, _, None) => words.t("answer-denied"),
    }
}

/// One of the words of a fact.
pub fn value_label(words: &Words, fact: &str, value: &str) -> String {
    match value {
        "yes" | "true" => words.t("value-yes"),
        "no" | "false" => words.t("value-no"),
        _ => {
            let own = key(&key("value", fact), value);
            if words.has(&own) {
                words.t(&own)
            } else if value == "none" {
                words.t("value-none")
            } else {
                value.to_owned()
            }
        }
    }
}

impl<'t> Teller<'t> {
    /// For one case and one reader.
    pub fn new(law: &'t Law, question: Question<'t>, words: &'t Words) -> Self {
        let facts = question.facts;
        Self { law, question, facts, words }
    }

    fn vocabulary(&self) -> &'t Vocabulary {
        &self.law.vocabulary
    }

    fn label(&self, fact: FactId) -> String {
        fact_label(self.words, &self.vocabulary().fact(fact).name)
    }

    /// The label in the middle of a sentence, where its own words would run into the others.
    fn named(&self, fact: FactId) -> String {
        self.words.ta("cond-fact", &[("fact", self.label(fact).into())])
    }

    /// A value in words; days with their weekday.
    pub fn value(&self, fact: FactId, value: Value) -> String {
        let name = &self.vocabulary().fact(fact).name;
        match value {
            Value::Day(day) => self.words.date_weekday(day),
            Value::Number(number) => number.to_string(),
            Value::Text(_) => self.facts.shown(fact, value, self.vocabulary()),
            Value::Words(_) => {
                let shown = self.facts.shown(fact, value, self.vocabulary());
                let all: Vec<String> = shown
                    .split(", ")
                    .filter(|one| !one.is_empty())
                    .map(|one| value_label(self.words, name, one))
                    .collect();
                if all.is_empty() { self.words.t("value-none") } else { self.words.list(&all) }
            }
            _ => value_label(self.words, name, &self.facts.shown(fact, value, self.vocabulary())),
        }
    }

    /// One answer.
    pub fn tell(&self, answer: &Answer) -> Told {
        let entitlement = self.vocabulary().entitlement(answer.entitlement);
        let packs = self.law.packs();
        let rules = answer.rules.iter().map(|id| {
            let pack = packs.iter().find(|pack| pack.rules.iter().any(|rule| rule.id == *id));
            match pack {
                Some(pack) => format!("{id} ({} {})", pack.id, pack.version),
                None => id.to_string(),
            }
        });
        Told {
            code: entitlement.name.clone(),
            chapter: entitlement.chapter.clone(),
            title: right_title(self.words, &entitlement.name),
            outcome: answer.outcome.word(),
            answer: self.answer(answer, entitlement.whose),
            terms: self.terms(answer),
            deadline: answer.deadline.map(|day| day.to_string()).unwrap_or_default(),
            reasons: answer.because.iter().map(|one| self.reason(one, answer)).collect(),
            missing: answer.missing.iter().map(|id| self.missing(*id)).collect(),
            sources: answer.citations.iter().map(ToString::to_string).collect(),
            rules: rules.collect(),
            notes: self.notes(answer),
        }
    }

    fn answer(&self, answer: &Answer, whose: Whose) -> String {
        in_short(self.words, whose, answer.outcome, answer.deadline, answer.window)
    }

    /// One answer as it is written to the client: the answer, who pays, what remains
    /// possible, and where it stands.
    pub fn to_client(&self, answer: &Answer) -> String {
        let words = self.words;
        let entitlement = self.vocabulary().entitlement(answer.entitlement);
        let right = right_title(words, &entitlement.name);
        let plain = |key: &str| words.ta(key, &[("right", right.as_str().into())]);
        let on = |key: &str, day: jiff::civil::Date| {
            let day = words.date_weekday(day);
            words.ta(key, &[("right", right.as_str().into()), ("day", day.into())])
        };
        let house = entitlement.whose == Whose::House;
        let mut lines = vec![match (answer.outcome, house, answer.deadline) {
            (Outcome::NeedsInformation, ..) => plain("tell-needs"),
            (Outcome::Granted, true, None) => plain("tell-house-may"),
            (Outcome::Granted, true, Some(day)) => on("tell-house-may-until", day),
            (Outcome::Denied, true, _) => plain("tell-house-may-not"),
            (Outcome::Granted, false, None) => plain("tell-granted"),
            (Outcome::Granted, false, Some(day)) => match answer.window {
                Some(Window::DutyBy) => on("tell-granted-by", day),
                _ => on("tell-granted-until", day),
            },
            (Outcome::Denied, false, Some(day)) => on("tell-denied-ended", day),
            (Outcome::Denied, false, None) => plain("tell-denied"),
        }];
        match answer.payer {
            Some(Payer::Client) => lines.push(words.t("tell-payer-client")),
            Some(Payer::House) => lines.push(words.t("tell-payer-house")),
            None => {}
        }
        if let Some(amount) = answer.amount {
            lines.push(words.ta("tell-amount", &[("amount", amount.to_string().into())]));
        }
        if let Some(other) = answer.instead {
            let other = right_title(words, &self.vocabulary().entitlement(other).name);
            lines.push(words.ta("tell-instead", &[("right", other.into())]));
        }
        if !answer.citations.is_empty() {
            let sources: Vec<String> = answer.citations.iter().map(ToString::to_string).collect();
            let sources = words.list(&sources);
            lines.push(words.ta("tell-source", &[("sources", sources.into())]));
        }
        lines.join("\n")
    }

    /// An exception as it is written to the client.
    pub fn exception_to_client(&self, right: &str) -> String {
        self.words.ta("tell-exception", &[("right", right_title(self.words, right).into())])
    }

    fn terms(&self, answer: &Answer) -> Vec<String> {
        let mut terms = Vec::new();
        match answer.payer {
            Some(Payer::Client) => terms.push(self.words.t("answer-payer-client")),
            Some(Payer::House) => terms.push(self.words.t("answer-payer-house")),
            None => {}
        }
        if let Some(amount) = answer.amount {
            let amount = amount.to_string();
            terms.push(self.words.ta("answer-amount", &[("amount", amount.into())]));
        }
        terms
    }

    /// Which law the purchase belongs to and why, sentence by sentence; that of the
    /// client's home beside it, where it stands there.
    pub fn which_law(&self) -> Vec<String> {
        let words = self.words;
        let Some(here) = self.question.jurisdiction else { return Vec::new() };
        let here = place(words, here);
        let channel = self.vocabulary().fact_named("channel").and_then(|id| {
            let value = self.facts.value(id)?;
            Some(self.facts.shown(id, value, self.vocabulary()))
        });
        let key = match channel.as_deref() {
            Some("online") => "law-of-shop",
            Some("boutique") => "law-of-boutique",
            _ => "law-of-place",
        };
        let mut told = vec![words.ta(key, &[("place", here.into())])];
        if let Some(home) = self.law.home_of(&self.question) {
            told.push(words.ta("law-of-home", &[("place", place(words, &home).into())]));
        }
        told
    }

    fn notes(&self, answer: &Answer) -> Vec<String> {
        let words = self.words;
        let mut notes = Vec::new();
        if let Some(home) = &answer.law {
            notes.push(words.ta("law-leads", &[("place", place(words, home).into())]));
        }
        let labels =
            |ids: &[FactId]| words.list(&ids.iter().map(|id| self.label(*id)).collect::<Vec<_>>());
        if let Some(other) = answer.instead {
            let right = right_title(words, &self.vocabulary().entitlement(other).name);
            notes.push(words.ta("answer-instead", &[("right", right.into())]));
        }
        if answer.missing_jurisdiction {
            let facts = words.t("answer-missing-jurisdiction");
            notes.push(words.ta("answer-missing", &[("facts", facts.into())]));
        }
        if !answer.better_if.is_empty() {
            notes.push(words.ta("answer-better", &[("facts", labels(&answer.better_if).into())]));
        }
        if !answer.unless.is_empty() {
            notes.push(words.ta("answer-unless", &[("facts", labels(&answer.unless).into())]));
        }
        if !answer.unsure.is_empty() {
            notes.push(words.t("answer-unsure"));
        }
        if answer.usual {
            notes.push(words.t("answer-usual"));
        }
        notes
    }

    fn missing(&self, id: FactId) -> Missing {
        let name = &self.vocabulary().fact(id).name;
        Missing {
            code: name.clone(),
            label: self.label(id),
            question: question(self.words, name).unwrap_or_default(),
        }
    }

    fn reason(&self, because: &Because, answer: &Answer) -> Reason {
        let text = match because.sentence() {
            Some(sentence) => self.condition(&sentence.condition),
            None => self.window(answer),
        };
        let known = because.reads().into_iter().filter_map(|id| {
            let value = self.facts.value(id)?;
            let values = self.value(id, value);
            Some(
                self.words
                    .ta("cond-is", &[("fact", self.label(id).into()), ("values", values.into())]),
            )
        });
        Reason {
            holds: match because.holds {
                Truth::True => "yes",
                Truth::False => "no",
                Truth::Unknown => "open",
            },
            text,
            known: known.collect(),
        }
    }

    fn window(&self, answer: &Answer) -> String {
        match answer.deadline {
            Some(day) => {
                let day = self.words.date_weekday(day);
                self.words.ta("cond-window", &[("day", day.into())])
            }
            None => self.words.t("cond-window-unknown"),
        }
    }

    fn condition(&self, condition: &Condition) -> String {
        self.said(condition, false)
    }

    /// One of several conditions; what is itself joined stands in brackets.
    fn part(&self, condition: &Condition, not: bool) -> String {
        let said = self.said(condition, not);
        match condition {
            Condition::All(all) | Condition::Any(all) if all.len() > 1 => format!("({said})"),
            _ => said,
        }
    }

    fn said(&self, condition: &Condition, not: bool) -> String {
        let words = self.words;
        match condition {
            Condition::Not(one) => match **one {
                Condition::All(_) | Condition::Any(_) | Condition::Not(_) => {
                    words.ta("cond-not", &[("condition", self.said(one, false).into())])
                }
                _ => self.said(one, !not),
            },
            Condition::All(all) => {
                words.list(&all.iter().map(|one| self.part(one, not)).collect::<Vec<_>>())
            }
            Condition::Any(all) => {
                let said = all.iter().map(|one| self.part(one, not));
                said.reduce(|first, second| {
                    words.ta("cond-or", &[("first", first.into()), ("second", second.into())])
                })
                .unwrap_or_default()
            }
            Condition::Is { fact, among, proved } => {
                let known = self.vocabulary().fact(*fact);
                let values: Vec<String> = known
                    .comparable()
                    .into_iter()
                    .filter(|word| known.among(word).is_some_and(|one| !one.apart_from(*among)))
                    .map(|word| match (known.kind, word) {
                        (Kind::Day | Kind::DayOr, "date") => words.t("value-date"),
                        _ => value_label(words, &known.name, word),
                    })
                    .collect();
                self.fact_is(*fact, values, *proved, not)
            }
            Condition::IsText { fact, texts, proved } => {
                let values = texts.iter().map(|text| text.to_string()).collect();
                self.fact_is(*fact, values, *proved, not)
            }
            Condition::OnRecord(fact) => {
                let key = if not { "cond-not-on-record" } else { "cond-on-record" };
                words.ta(key, &[("fact", self.label(*fact).into())])
            }
            Condition::Days(a, order, b) => {
                self.order(*order, not, self.day(a), self.day(b), false)
            }
            Condition::Numbers(a, order, b) => {
                self.order(*order, not, self.amount(a), self.amount(b), true)
            }
            Condition::Right(id) => {
                let key = if not { "cond-no-right" } else { "cond-right" };
                let right = right_title(words, &self.vocabulary().entitlement(*id).name);
                words.ta(key, &[("right", right.into())])
            }
        }
    }

    fn fact_is(&self, fact: FactId, values: Vec<String>, proved: bool, not: bool) -> String {
        let key = match (proved, not) {
            (false, false) => "cond-is",
            (false, true) => "cond-is-not",
            (true, false) => "cond-shown",
            (true, true) => "cond-not-shown",
        };
        let values = values
            .into_iter()
            .reduce(|first, second| {
                self.words.ta("cond-either", &[("first", first.into()), ("second", second.into())])
            })
            .unwrap_or_default();
        self.words.ta(key, &[("fact", self.label(fact).into()), ("values", values.into())])
    }

    fn order(
        &self,
        order: Order,
        not: bool,
        first: String,
        second: String,
        numbers: bool,
    ) -> String {
        let order = match (order, not) {
            (order, false) => order,
            (Order::Before, true) => Order::From,
            (Order::UpTo, true) => Order::After,
            (Order::After, true) => Order::UpTo,
            (Order::From, true) => Order::Before,
        };
        let key = match (order, numbers) {
            (Order::Before, false) => "cond-before",
            (Order::UpTo, false) => "cond-up-to",
            (Order::After, false) => "cond-after",
            (Order::From, false) => "cond-from",
            (Order::Before, true) => "cond-less",
            (Order::UpTo, true) => "cond-at-most",
            (Order::After, true) => "cond-more",
            (Order::From, true) => "cond-at-least",
        };
        self.words.ta(key, &[("first", first.into()), ("second", second.into())])
    }

    fn day(&self, when: &When) -> String {
        let words = self.words;
        match when {
            When::Today => words.t("day-today"),
            When::Open => words.t("day-open"),
            When::On(day) => words.date_weekday(*day),
            When::Fact(fact) => self.named(*fact),
            When::Plus(from, period) => words.ta(
                "day-plus",
                &[("day", self.day(from).into()), ("length", self.period(period).into())],
            ),
            When::Later(all) => {
                let days: Vec<String> = all.iter().map(|one| self.day(one)).collect();
                words.ta("day-later", &[("days", words.list(&days).into())])
            }
            When::Earlier(all) => {
                let days: Vec<String> = all.iter().map(|one| self.day(one)).collect();
                words.ta("day-earlier", &[("days", words.list(&days).into())])
            }
        }
    }

    fn period(&self, period: &Period) -> String {
        let words = self.words;
        match &period.long {
            Long::Fixed(length) => self.length(*length),
            Long::Setting(name) => {
                let length = self.law.length_for(&self.question, name);
                length.map(|one| self.length(one)).unwrap_or_default()
            }
            Long::Counted(fact, _) => {
                words.ta("length-counted", &[("fact", self.label(*fact).into())])
            }
            Long::Each(length, fact, _) => words.ta(
                "length-each",
                &[("length", self.length(*length).into()), ("fact", self.label(*fact).into())],
            ),
        }
    }

    fn length(&self, length: Length) -> String {
        let key = match length.unit {
            Unit::Days => "length-days",
            Unit::WorkingDays => "length-working-days",
            Unit::Weeks => "length-weeks",
            Unit::Months => "length-months",
            Unit::Years => "length-years",
        };
        self.words.ta(key, &[("count", u64::from(length.count).into())])
    }

    fn amount(&self, amount: &Amount) -> String {
        let words = self.words;
        let several = |all: &[Amount]| {
            words.list(&all.iter().map(|one| self.amount(one)).collect::<Vec<_>>())
        };
        match amount {
            Amount::Of(number) => number.to_string(),
            Amount::Fact(fact) => self.named(*fact),
            Amount::Lesser(all) => words.ta("amount-lesser", &[("amounts", several(all).into())]),
            Amount::Greater(all) => words.ta("amount-greater", &[("amounts", several(all).into())]),
            Amount::Less(a, b) => words.ta(
                "amount-less",
                &[("first", self.amount(a).into()), ("second", self.amount(b).into())],
            ),
        }
    }
}

/// Answers as plain text for people.
pub fn in_words(law: &Law, asked: &Asked, answers: &Answers, words: &Words) -> String {
    let teller = Teller::new(law, asked.question(), words);
    let day = words.date_weekday(asked.as_of);
    let mut told = match &asked.jurisdiction {
        Some(place) => {
            words.ta("answer-for", &[("day", day.into()), ("place", place.as_str().into())])
        }
        None => words.ta("answer-anywhere", &[("day", day.into())]),
    };
    if let Some(id) = &asked.id {
        told = format!("{id}. {told}");
    }
    told.push('\n');
    for sentence in teller.which_law() {
        let _ = writeln!(told, "{sentence}");
    }
    let line = |name: &str, said: &str| {
        words.ta("answer-line", &[("name", name.into()), ("said", said.into())])
    };
    let mut chapter = String::new();
    for answer in &answers.results {
        let one = teller.tell(answer);
        if one.chapter != chapter {
            let _ = writeln!(told, "\n{}", words.t(&key("chapter", &one.chapter)));
            chapter.clone_from(&one.chapter);
        }
        let _ = writeln!(told, "  {}", line(&one.title, &one.answer));
        for term in one.terms.iter().chain(&one.notes) {
            let _ = writeln!(told, "    {term}");
        }
        if !one.missing.is_empty() {
            let labels: Vec<String> = one.missing.iter().map(|fact| fact.label.clone()).collect();
            let facts = words.list(&labels);
            let _ =
                writeln!(told, "    {}", words.ta("answer-missing", &[("facts", facts.into())]));
        }
        for reason in &one.reasons {
            let sign = match reason.holds {
                "yes" => '✓',
                "no" => '✗',
                _ => '?',
            };
            let _ = writeln!(told, "    {sign} {}", reason.text);
        }
        if !one.sources.is_empty() {
            let sources = line(&words.t("answer-source"), &one.sources.join("; "));
            let _ = writeln!(told, "    {sources}");
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use entitlements::shipped::Texts;
    use words::{LOCALES, words};

    #[test]
    fn every_place_of_a_law_has_its_name() {
        let law = Texts::shipped().law().unwrap();
        for locale in LOCALES.iter().filter(|locale| locale.complete) {
            for code in law.jurisdictions() {
                assert_ne!(place(words(locale.tag), code), code, "{code} in {}", locale.tag);
            }
        }
    }

    #[test]
    fn a_noted_value_is_said_as_a_person_would() {
        let check = |fact: &str, value: &str, said: &str| {
            assert_eq!(noted(words("en"), fact, value), said);
        };
        check("order_date", "2026-11-20", "Friday 20 November 2026");
        check("channel", "online", &value_label(words("en"), "channel", "online"));
        check("gift", "true", "yes");
        check("jurisdiction", "US-CA", "California");
    }
}
