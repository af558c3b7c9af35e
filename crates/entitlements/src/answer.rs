//! Answers: what is granted, until when, who pays, why, and from which source;
//! or which fact is still to be asked.

use crate::asking::{Asking, Concluded, Day, FactSet, Now, Verdict};
use crate::facts::Facts;
use crate::language::{Condition, Long, Name, Sentence, When};
use crate::law::{Book, Law};
use crate::memory::Key;
use crate::named::Mark;
use crate::pack::{Confidence, Force, Gives, Rule, Window};
use crate::unknown::explore;
use crate::value::{Number, Payer, Truth, Value};
use crate::vocabulary::{EntitlementId, FactId, Whose};
use jiff::civil::Date;
use std::sync::{Arc, PoisonError};

/// One purchase and one day.
#[derive(Clone, Debug)]
pub struct Question<'q> {
    /// Where the purchase belongs; nothing where nobody knows.
    pub jurisdiction: Option<&'q str>,
    /// What is known.
    pub facts: &'q Facts,
    /// The day of the question.
    pub as_of: Date,
}

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The client has it; the house owes it or may do it.
    Granted,
    /// Not.
    Denied,
    /// It hangs on facts that are not known.
    NeedsInformation,
}

impl Outcome {
    /// The word of the vocabulary.
    pub fn word(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::Denied => "denied",
            Self::NeedsInformation => "needs_information",
        }
    }
}

/// One condition of a rule and how it stood.
#[derive(Clone, Debug)]
pub struct Because {
    /// The rule.
    pub rule: Arc<Rule>,
    /// Which of its conditions; its window, where none.
    pub condition: Option<usize>,
    /// How it stood.
    pub holds: Truth,
}

/// The answer about one entitlement.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Which one.
    pub entitlement: EntitlementId,
    /// How it stands.
    pub outcome: Outcome,
    /// The last day, inclusive; where something unknown moves it, the earliest it can be.
    pub deadline: Option<Date>,
    /// What the last day means.
    pub window: Option<Window>,
    /// Who pays.
    pub payer: Option<Payer>,
    /// How much, in the currency of the order.
    pub amount: Option<Number>,
    /// The facts to ask, in the order of the vocabulary; no more.
    pub missing: Vec<FactId>,
    /// The jurisdiction itself is to be asked.
    pub missing_jurisdiction: bool,
    /// Where it stands: national provision, directive, guidance.
    pub citations: Vec<Name>,
    /// The rules that concluded, or were nearest to it.
    pub rules: Vec<Name>,
    /// Why.
    pub because: Vec<Because>,
    /// Facts that nobody gave and that somebody would have to show to change this.
    pub unless: Vec<FactId>,
    /// Facts on which an addition of the house hangs.
    pub better_if: Vec<FactId>,
    /// Where it is denied, the nearest that is still possible.
    pub instead: Option<EntitlementId>,
    /// Rules of which we are not sure and that speak of this: a person decides.
    pub unsure: Vec<Name>,
    /// A named person of the house may decide otherwise, with a reason.
    pub usual: bool,
    /// How sure the least sure rule behind it is.
    pub confidence: Confidence,
    /// The law of the client's home, where that one leads.
    pub law: Option<Name>,
}

/// All answers about one purchase.
#[derive(Clone, Debug)]
pub struct Answers {
    /// In the order of the vocabulary.
    pub results: Vec<Answer>,
}

impl Answers {
    /// The answer about one entitlement.
    pub fn about(&self, id: EntitlementId) -> Option<&Answer> {
        self.results.iter().find(|one| one.entitlement == id)
    }
}

/// The source of the rule that the law of the client's home may lead.
const HOME_LAW: &str = "ROME1:6(2)";

/// Whether one answer is better for the client than another: what the floor and
/// the choice between two laws go by.
pub fn better(one: &Answer, other: &Answer, whose: Whose) -> bool {
    let rank = |answer: &Answer| match (answer.outcome, whose) {
        (Outcome::NeedsInformation, _) => 1,
        (Outcome::Granted, Whose::House) | (Outcome::Denied, Whose::Client | Whose::Duty) => 0,
        (Outcome::Denied, Whose::House) | (Outcome::Granted, Whose::Client | Whose::Duty) => 2,
    };
    if rank(one) != rank(other) {
        return rank(one) > rank(other);
    }
    if one.outcome != Outcome::Granted || whose == Whose::House {
        return false;
    }
    let later = match (whose, one.deadline, other.deadline) {
        (Whose::Duty, Some(a), Some(b)) => a < b,
        (Whose::Duty, a, b) => a.is_some() && b.is_none(),
        (_, Some(a), Some(b)) => a > b,
        (_, a, b) => a.is_none() && b.is_some(),
    };
    later || one.payer > other.payer || one.amount > other.amount
}

/// The source of the rule that the channel of the purchase decides the law.
const WHICH_LAW: &str = "HOUSE:H045";

impl Law {
    /// Everything that law and house owe, for one purchase on one day. The
    /// jurisdiction must be one that the law knows; nothing is answered otherwise.
    ///
    /// The channel of the purchase decides the law. Where an online shop directs
    /// itself to the client's country, the law of her home stands beside it and
    /// leads wherever it is better for her (Rome I art. 6(2)).
    pub fn evaluate(&self, question: &Question<'_>) -> Answers {
        self.with_home(question, |asked| self.answers(asked, true, &|_| true))
    }

    /// The same, with the help of what was answered before: an answer is taken from the
    /// law's memory where nothing that its rules read is different. The answers are those
    /// of [`Law::evaluate`], byte for byte.
    pub fn evaluate_again(
        &self,
        question: &Question<'_>,
        wanted: &dyn Fn(EntitlementId) -> bool,
    ) -> Answers {
        self.with_home(question, |asked| self.remembered(asked, wanted))
    }

    /// What is answered, with the law of the client's home beside it where there is one.
    fn with_home(
        &self,
        question: &Question<'_>,
        answer: impl Fn(&Question<'_>) -> Answers,
    ) -> Answers {
        let mut answers = answer(question);
        if let Some(home) = self.home_of(question) {
            let beside = Question { jurisdiction: Some(&home), ..*question };
            self.lead_with(&mut answers, answer(&beside), &home);
        }
        answers
    }

    fn remembered(
        &self,
        question: &Question<'_>,
        wanted: &dyn Fn(EntitlementId) -> bool,
    ) -> Answers {
        let Some(book) = self.book(question.jurisdiction) else {
            return Answers { results: Vec::new() };
        };
        let open = |id: &EntitlementId| {
            question.jurisdiction.is_none() && self.statutory.binary_search(id).is_ok()
        };
        let spoken_of = |entry: &crate::law::Entry| {
            !(entry.statute.is_empty() && entry.house.is_empty() && entry.unsure.is_empty())
        };
        let asked: Vec<(EntitlementId, Key)> = (0_u16..)
            .map(EntitlementId)
            .zip(&book.by_entitlement)
            .filter(|(id, entry)| wanted(*id) && (spoken_of(entry) || open(id)))
            .map(|(id, entry)| (id, Key::of(question, id, &entry.reads)))
            .collect();
        let mut found: Vec<Option<Answer>> = {
            let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
            asked.iter().map(|(_, key)| memory.get(key)).collect()
        };
        let known: Vec<bool> = found.iter().map(Option::is_some).collect();
        let mut answering = Answering {
            asking: Asking::new(self, book, question.facts.clone(), question.as_of, true),
            book,
            cited: Vec::new(),
        };
        for ((id, _), found) in asked.iter().zip(&mut found) {
            if found.is_none() {
                *found = Some(if open(id) {
                    answering.no_jurisdiction(*id)
                } else {
                    answering.answer(*id)
                });
            }
        }
        {
            let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
            for (((_, key), answer), known) in asked.into_iter().zip(&found).zip(known) {
                if let Some(answer) = answer.as_ref().filter(|_| !known) {
                    memory.put(key, answer);
                }
            }
        }
        let mut results: Vec<Answer> = found.into_iter().flatten().collect();
        self.instead(&mut results, &mut answering);
        Answers { results }
    }

    /// The other law that an online purchase may not take away, where there is one: that
    /// of the client's home, where the shop directs itself there (Rome I art. 6(2)).
    pub fn home_of(&self, question: &Question<'_>) -> Option<Name> {
        let value = |name: &str| question.facts.value(self.vocabulary.fact_named(name)?);
        let word = |name: &str, word: &str| {
            let id = self.vocabulary.fact_named(name)?;
            Some(question.facts.value(id)? == Value::Word(self.vocabulary.fact(id).word(word)?))
        };
        let directed = value("directed_to_client_home") == Some(Value::Yes)
            && word("channel", "online") == Some(true)
            && word("buyer", "private") == Some(true);
        let Some(Value::Text(home)) = value("client_home") else { return None };
        let home = question.facts.words_of(home);
        let other = question.jurisdiction.is_some_and(|here| here != home);
        (directed && other && self.knows(home)).then(|| home.into())
    }

    /// Takes from the law of the client's home what is better for her.
    fn lead_with(&self, answers: &mut Answers, home: Answers, place: &Name) {
        for mut answer in home.results {
            if self.statutory.binary_search(&answer.entitlement).is_err() {
                continue;
            }
            let whose = self.vocabulary.entitlement(answer.entitlement).whose;
            let at = answers.results.iter().position(|one| one.entitlement == answer.entitlement);
            let leads = match at {
                Some(at) => better(&answer, &answers.results[at], whose),
                None => answer.outcome != Outcome::Denied,
            };
            if !leads {
                continue;
            }
            answer.law = Some(Arc::clone(place));
            answer.citations.insert(0, HOME_LAW.into());
            match at {
                Some(at) => answers.results[at] = answer,
                None => answers.results.push(answer),
            }
        }
        answers.results.sort_by_key(|one| one.entitlement);
    }

    /// The same about one entitlement only.
    pub fn evaluate_one(&self, question: &Question<'_>, about: EntitlementId) -> Option<Answer> {
        self.answers(question, true, &|id| id == about).results.pop()
    }

    /// How long a setting is for this purchase, by the version that applies.
    pub fn length_for(
        &self,
        question: &Question<'_>,
        setting: &str,
    ) -> Option<crate::days::Length> {
        let book = self.book(question.jurisdiction)?;
        let asking = Asking::new(self, book, question.facts.clone(), question.as_of, true);
        asking.version_of(setting).ok().flatten().map(|version| version.is)
    }

    /// With the floor switched off, as a house without this program might do it:
    /// only to show, in a test, that the floor is what holds.
    #[doc(hidden)]
    pub fn evaluate_without_floor(&self, question: &Question<'_>) -> Answers {
        self.answers(question, false, &|_| true)
    }

    fn answers(
        &self,
        question: &Question<'_>,
        floor: bool,
        wanted: &dyn Fn(EntitlementId) -> bool,
    ) -> Answers {
        let Some(book) = self.book(question.jurisdiction) else {
            return Answers { results: Vec::new() };
        };
        let mut answering = Answering {
            asking: Asking::new(self, book, question.facts.clone(), question.as_of, floor),
            book,
            cited: Vec::new(),
        };
        let mut results = Vec::with_capacity(self.vocabulary.how_many_entitlements());
        for (id, _) in self.vocabulary.entitlements().filter(|(id, _)| wanted(*id)) {
            if question.jurisdiction.is_none() && self.statutory.binary_search(&id).is_ok() {
                results.push(answering.no_jurisdiction(id));
                continue;
            }
            let entry = answering.asking.entry(id);
            if entry.statute.is_empty() && entry.house.is_empty() && entry.unsure.is_empty() {
                continue;
            }
            results.push(answering.answer(id));
        }
        self.instead(&mut results, &mut answering);
        Answers { results }
    }

    /// For every denial of something of the client's, the nearest that is still possible.
    fn instead(&self, results: &mut [Answer], answering: &mut Answering<'_>) {
        for at in 0..results.len() {
            let entitlement = self.vocabulary.entitlement(results[at].entitlement);
            if results[at].outcome != Outcome::Denied || entitlement.whose == Whose::House {
                continue;
            }
            let mut open = None;
            let mut found = None;
            for other in &entitlement.instead {
                let outcome = match results.iter().find(|one| one.entitlement == *other) {
                    Some(answer) => answer.outcome,
                    None => {
                        let entry = answering.asking.entry(*other);
                        if entry.statute.is_empty() && entry.house.is_empty() {
                            continue;
                        }
                        match answering.asking.now(*other) {
                            Now::Definite(verdict) if verdict.granted => Outcome::Granted,
                            Now::Definite(_) => Outcome::Denied,
                            Now::Open(_) => Outcome::NeedsInformation,
                        }
                    }
                };
                match outcome {
                    Outcome::Granted => {
                        found = Some(*other);
                        break;
                    }
                    Outcome::NeedsInformation => open = open.or(Some(*other)),
                    Outcome::Denied => {}
                }
            }
            results[at].instead = found.or(open);
        }
    }
}

struct Answering<'l> {
    asking: Asking<'l>,
    book: &'l Book,
    /// Room for the sources of one answer, used again for the next.
    cited: Vec<(Mark, &'l Name)>,
}

impl<'l> Answering<'l> {
    fn telling(&mut self) -> Telling<'_, 'l> {
        self.cited.clear();
        Telling {
            asking: &self.asking,
            book: self.book,
            cited: &mut self.cited,
            bits: 0,
            unless: FactSet::default(),
        }
    }

    fn no_jurisdiction(&self, entitlement: EntitlementId) -> Answer {
        Answer {
            outcome: Outcome::NeedsInformation,
            missing_jurisdiction: true,
            citations: vec![WHICH_LAW.into()],
            ..blank(entitlement)
        }
    }

    fn answer(&mut self, id: EntitlementId) -> Answer {
        match self.asking.now(id) {
            Now::Definite(verdict) => self.definite(id, verdict),
            Now::Open(open) => {
                let explored = explore(&mut self.asking, id, open);
                match explored.verdict {
                    Some(verdict) => {
                        // The reasons are those of the completion that was told.
                        for (fact, value) in &explored.supposed {
                            self.asking.suppose(*fact, Some(*value));
                        }
                        let mut answer = self.definite(id, verdict);
                        for (fact, _) in &explored.supposed {
                            self.asking.suppose(*fact, None);
                        }
                        self.also_open(id, &mut answer);
                        answer
                    }
                    None => self.open(id, explored.missing),
                }
            }
        }
    }

    fn definite(&mut self, id: EntitlementId, verdict: Verdict<'l>) -> Answer {
        let mut telling = self.telling();
        let mut answer = Answer {
            outcome: if verdict.granted { Outcome::Granted } else { Outcome::Denied },
            deadline: verdict.deadline,
            payer: verdict.payer,
            amount: verdict.amount,
            better_if: verdict.better_if.listed(),
            ..blank(id)
        };
        let entry = telling.asking.entry(id);
        let rules = if entry.statute.is_empty() { &entry.house } else { &entry.statute };
        let mut told = false;
        for rule in [verdict.statute, verdict.house].into_iter().flatten() {
            // "There is no such right here" says less than a right that is over.
            let only_over = rule.gives == Gives::Denied
                && rule.when.is_empty()
                && telling.nearest(rules).is_some_and(|one| telling.is_only_over(one));
            if !only_over {
                told = true;
                telling.concluded(rule, &mut answer);
            }
        }
        if !told && let Some(rule) = telling.nearest(rules) {
            telling.failed(rule, &mut answer);
        }
        telling.told(&mut answer);
        self.unsure(id, &mut answer);
        answer
    }

    /// The answer is the same whatever the open facts are; where they stand is told, too.
    fn also_open(&mut self, id: EntitlementId, answer: &mut Answer) {
        let telling = &mut self.telling();
        let entry = telling.asking.entry(id);
        for rule in entry.statute.iter().chain(&entry.house) {
            if telling.asking.applies(rule) == Truth::Unknown {
                telling.source(&rule.sources);
            }
        }
        for (_, source) in &*telling.cited {
            if !answer.citations.contains(source) {
                answer.citations.push(Arc::clone(source));
            }
        }
    }

    fn open(&mut self, id: EntitlementId, missing: FactSet) -> Answer {
        let mut telling = self.telling();
        let mut answer =
            Answer { outcome: Outcome::NeedsInformation, missing: missing.listed(), ..blank(id) };
        let entry = telling.asking.entry(id);
        for rule in entry.statute.iter().chain(&entry.house) {
            match telling.asking.applies(rule) {
                Truth::False => {}
                Truth::Unknown => telling.open(rule, &mut answer),
                Truth::True => {
                    telling.open(rule, &mut answer);
                    break;
                }
            }
        }
        telling.told(&mut answer);
        self.unsure(id, &mut answer);
        answer
    }

    /// Rules of which we are not sure, where they might say something else.
    fn unsure(&self, id: EntitlementId, answer: &mut Answer) {
        for rule in &self.asking.entry(id).unsure {
            let applies = self.asking.applies(rule);
            let same = applies == Truth::True
                && (rule.gives == Gives::Granted) == (answer.outcome == Outcome::Granted)
                && self.asking.deadline(rule) == answer.deadline.map_or(Day::Never, Day::Known);
            if applies != Truth::False && !same {
                answer.unsure.push(Arc::clone(&rule.id));
                answer.confidence = Confidence::Unsure;
            }
        }
    }
}

fn blank(entitlement: EntitlementId) -> Answer {
    Answer {
        entitlement,
        outcome: Outcome::Denied,
        deadline: None,
        window: None,
        payer: None,
        amount: None,
        missing: Vec::new(),
        missing_jurisdiction: false,
        citations: Vec::new(),
        rules: Vec::new(),
        because: Vec::new(),
        unless: Vec::new(),
        better_if: Vec::new(),
        instead: None,
        unsure: Vec::new(),
        usual: false,
        confidence: Confidence::Confirmed,
        law: None,
    }
}

/// Gathers reasons and sources.
struct Telling<'a, 'l> {
    asking: &'a Asking<'l>,
    book: &'l Book,
    cited: &'a mut Vec<(Mark, &'l Name)>,
    /// The bits of their marks: what has another one was not cited.
    bits: u64,
    unless: FactSet,
}

impl<'l> Telling<'_, 'l> {
    /// What was gathered.
    fn told(self, answer: &mut Answer) {
        answer.citations = self.cited.iter().map(|(_, source)| Arc::clone(source)).collect();
        answer.unless = self.unless.listed();
    }

    /// A source, the national provision that carries it out first.
    fn source(&mut self, sources: &'l [Name]) {
        for source in sources {
            let mark = Mark::of(source);
            for (mark, national) in self.book.carries_out.marked(mark, source).into_iter().flatten()
            {
                self.cite(*mark, national);
            }
            self.cite(mark, source);
        }
    }

    fn cite(&mut self, mark: Mark, source: &'l Name) {
        let new = self.bits & mark.bit() == 0
            || !self.cited.iter().any(|(other, one)| *other == mark && *one == source);
        if new {
            self.bits |= mark.bit();
            self.cited.push((mark, source));
        }
    }

    fn about(&mut self, rule: &'l Arc<Rule>, answer: &mut Answer) {
        answer.rules.push(Arc::clone(&rule.id));
        answer.usual |= rule.force == Force::Usual;
        if rule.confidence == Confidence::General && answer.confidence == Confidence::Confirmed {
            answer.confidence = Confidence::General;
        }
        self.source(&rule.sources);
    }

    fn reason(
        &mut self,
        rule: &Arc<Rule>,
        condition: Option<usize>,
        holds: Truth,
        answer: &mut Answer,
    ) {
        answer.because.push(Because { rule: Arc::clone(rule), condition, holds });
    }

    /// A rule that concluded: all its conditions hold.
    fn concluded(&mut self, rule: &'l Arc<Rule>, answer: &mut Answer) {
        self.about(rule, answer);
        answer.because.reserve_exact(rule.when.len());
        for (at, sentence) in rule.when.iter().enumerate() {
            self.reason(rule, Some(at), Truth::True, answer);
            self.source(&sentence.sources);
            self.rights(&sentence.condition, 0);
            self.burden(&sentence.condition);
        }
        if !rule.by.is_empty() {
            answer.window = Some(rule.window);
            self.counting(rule);
        }
        if let Ok(Some(case)) = self.asking.first(&rule.payer) {
            self.source(&case.sources);
        }
        self.burden_of_payer(rule);
        self.also(rule);
    }

    /// Facts that somebody would have to show for another one to pay.
    fn burden_of_payer(&mut self, rule: &Rule) {
        for when in rule.payer.iter().filter_map(|case| case.when.as_ref()) {
            self.burden(when);
        }
    }

    fn also(&mut self, rule: &'l Rule) {
        for sentence in &rule.cite_when {
            if self.asking.truth(&sentence.condition) == Truth::True {
                self.source(&sentence.sources);
            }
        }
    }

    /// Where the period and its counting stand.
    fn counting(&mut self, rule: &'l Rule) {
        match self.asking.first(&rule.by) {
            Ok(Some(case)) => {
                self.source(&case.sources);
                self.periods(&case.is);
            }
            Ok(None) => {}
            Err(()) => {
                for case in &rule.by {
                    let open = case
                        .when
                        .as_ref()
                        .is_none_or(|when| self.asking.truth(when) != Truth::False);
                    if open {
                        self.source(&case.sources);
                    }
                }
            }
        }
    }

    fn periods(&mut self, when: &'l When) {
        match when {
            When::Plus(from, period) => {
                self.periods(from);
                if let Long::Setting(name) = &period.long
                    && let Ok(Some(version)) = self.asking.version_of(name)
                {
                    self.source(&version.sources);
                }
                if let Some(counted) = self.book.modes.get(&period.by) {
                    counted.sources.iter().for_each(|(mark, source)| self.cite(*mark, source));
                }
            }
            When::Later(all) | When::Earlier(all) => all.iter().for_each(|one| self.periods(one)),
            When::Today | When::On(_) | When::Fact(_) | When::Open => {}
        }
    }

    /// The sources of the rights that a condition asks for.
    fn rights(&mut self, condition: &'l Condition, deep: usize) {
        match condition {
            Condition::All(all) | Condition::Any(all) => {
                all.iter().for_each(|one| self.rights(one, deep));
            }
            Condition::Not(one) => self.rights(one, deep),
            Condition::Right(id) if deep < 6 => {
                let rules = self.asking.those_asked(*id);
                let rule = match self.asking.concluded(*id) {
                    Concluded::Rule(leaf) => Some(leaf.rule),
                    Concluded::Nothing => self.nearest(rules),
                    Concluded::Open(_) => {
                        rules.iter().find(|rule| self.asking.applies(rule) != Truth::False)
                    }
                };
                let Some(rule) = rule else { return };
                self.source(&rule.sources);
                for sentence in &rule.when {
                    self.rights(&sentence.condition, deep + 1);
                    self.burden(&sentence.condition);
                }
                if !rule.by.is_empty() {
                    self.counting(rule);
                }
                self.also(rule);
            }
            _ => {}
        }
    }

    /// Facts that nobody gave and that count as not proved or not on record.
    fn burden(&mut self, condition: &Condition) {
        match condition {
            Condition::All(all) | Condition::Any(all) => {
                all.iter().for_each(|one| self.burden(one));
            }
            Condition::Not(one) => self.burden(one),
            Condition::Is { fact, proved: true, .. }
            | Condition::IsText { fact, proved: true, .. }
            | Condition::OnRecord(fact)
                if self.asking.facts.value(*fact).is_none() =>
            {
                self.unless.add(*fact);
            }
            _ => {}
        }
    }

    /// The rule with the fewest conditions that fail.
    fn nearest<'r>(&self, rules: &'r [Arc<Rule>]) -> Option<&'r Arc<Rule>> {
        rules.iter().filter(|rule| rule.gives == Gives::Granted).min_by_key(|rule| {
            let in_force = self.asking.in_force(rule.in_force) == Truth::False;
            let failed = rule
                .when
                .iter()
                .filter(|sentence| self.asking.truth(&sentence.condition) == Truth::False)
                .count();
            // A window that is over tells nothing of a rule that was never near.
            let over = failed == 0 && self.asking.in_window(rule) == Truth::False;
            (2 * failed) + usize::from(in_force) * 2 + usize::from(over)
        })
    }

    /// Whether all conditions of a rule hold and its last day has passed.
    fn is_only_over(&self, rule: &Rule) -> bool {
        self.asking.in_force(rule.in_force) == Truth::True
            && rule.when.iter().all(|one| self.asking.truth(&one.condition) == Truth::True)
            && self.asking.in_window(rule) == Truth::False
    }

    /// A rule that does not conclude: what failed, and where that stands.
    fn failed(&mut self, rule: &'l Arc<Rule>, answer: &mut Answer) {
        answer.rules.push(Arc::clone(&rule.id));
        answer.usual |= rule.force == Force::Usual;
        if rule.confidence == Confidence::General && answer.confidence == Confidence::Confirmed {
            answer.confidence = Confidence::General;
        }
        for (at, sentence) in rule.when.iter().enumerate() {
            let holds = self.asking.truth(&sentence.condition);
            if holds != Truth::False {
                continue;
            }
            self.reason(rule, Some(at), holds, answer);
            self.source(&sentence.sources);
            self.rights(&sentence.condition, 0);
            self.burden(&sentence.condition);
        }
        self.source(&rule.sources);
        let over = self.asking.in_window(rule);
        if over == Truth::False {
            self.reason(rule, None, over, answer);
            answer.window = Some(rule.window);
            self.counting(rule);
            if let Day::Known(day) = self.asking.deadline(rule) {
                answer.deadline = Some(day);
            }
        }
        self.also(rule);
    }

    /// A rule that may still conclude: what is open in it.
    fn open(&mut self, rule: &'l Arc<Rule>, answer: &mut Answer) {
        self.about(rule, answer);
        for (at, sentence) in rule.when.iter().enumerate() {
            let holds = self.asking.truth(&sentence.condition);
            if holds == Truth::Unknown {
                self.reason(rule, Some(at), holds, answer);
                self.source(&sentence.sources);
                self.rights(&sentence.condition, 0);
            }
            self.burden(&sentence.condition);
        }
        if self.asking.in_window(rule) == Truth::Unknown {
            self.reason(rule, None, Truth::Unknown, answer);
            self.counting(rule);
        }
        for case in &rule.payer {
            let open =
                case.when.as_ref().is_some_and(|when| self.asking.truth(when) == Truth::Unknown);
            if open {
                self.source(&case.sources);
            }
        }
        self.burden_of_payer(rule);
        self.also(rule);
    }
}

impl Because {
    /// The condition as it is written in the pack; of a window, nothing.
    pub fn sentence(&self) -> Option<&Sentence> {
        self.condition.and_then(|at| self.rule.when.get(at))
    }

    /// The facts that the condition or window reads.
    pub fn reads(&self) -> Vec<FactId> {
        let mut found = Vec::new();
        match self.sentence() {
            Some(sentence) => facts_of(&sentence.condition, &mut found),
            None => {
                found.extend(self.rule.used_by);
                for case in &self.rule.by {
                    case.when.iter().for_each(|when| facts_of(when, &mut found));
                    days_of(&case.is, &mut found);
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn facts_of(condition: &Condition, found: &mut Vec<FactId>) {
    match condition {
        Condition::All(all) | Condition::Any(all) => {
            all.iter().for_each(|one| facts_of(one, found))
        }
        Condition::Not(one) => facts_of(one, found),
        Condition::Is { fact, .. } | Condition::IsText { fact, .. } | Condition::OnRecord(fact) => {
            found.push(*fact);
        }
        Condition::Days(a, _, b) => {
            days_of(a, found);
            days_of(b, found);
        }
        Condition::Numbers(a, _, b) => {
            for amount in [a, b] {
                if let crate::language::Amount::Fact(fact) = amount {
                    found.push(*fact);
                }
            }
        }
        Condition::Right(_) => {}
    }
}

fn days_of(when: &When, found: &mut Vec<FactId>) {
    match when {
        When::Fact(fact) => found.push(*fact),
        When::Plus(from, period) => {
            days_of(from, found);
            if let Long::Counted(fact, _) | Long::Each(_, fact, _) = &period.long {
                found.push(*fact);
            }
        }
        When::Later(all) | When::Earlier(all) => all.iter().for_each(|one| days_of(one, found)),
        When::Today | When::On(_) | When::Open => {}
    }
}

/// An answer that two laws give differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// About what.
    pub entitlement: EntitlementId,
    /// As it was: outcome, what is to be asked, last day, payer, amount.
    pub before: String,
    /// As it would be.
    pub after: String,
}

/// The answers that differ in outcome, last day, payer, amount or what is to be asked.
pub fn changes(law: &Law, before: &Answers, after: &Answers) -> Vec<Change> {
    let told = |answer: Option<&Answer>| -> String {
        let Some(answer) = answer else { return "nothing".to_owned() };
        let mut told = answer.outcome.word().to_owned();
        for (nth, fact) in answer.missing.iter().enumerate() {
            told.push_str(if nth == 0 { ": " } else { ", " });
            told.push_str(&law.vocabulary.fact(*fact).name);
        }
        if let Some(day) = answer.deadline {
            told.push_str(&format!(" until {day}"));
        }
        match answer.payer {
            Some(Payer::House) => told.push_str(", the house pays"),
            Some(Payer::Client) => told.push_str(", the client pays"),
            None => {}
        }
        if let Some(amount) = answer.amount {
            told.push_str(&format!(", {amount}"));
        }
        told
    };
    let mut ids: Vec<EntitlementId> =
        before.results.iter().chain(&after.results).map(|one| one.entitlement).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter()
        .map(|id| Change {
            entitlement: id,
            before: told(before.about(id)),
            after: told(after.about(id)),
        })
        .filter(|change| change.before != change.after)
        .collect()
}
