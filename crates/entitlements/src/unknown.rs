//! Which unknown facts can still change an answer: exactly those.
//!
//! The answer is drawn as a diagram over the unknown facts, each fact in a fixed
//! order, over its words and over the days at which a rule turns. Reduced (equal
//! branches joined), the diagram names a fact if and only if two values of it
//! lead to two answers. Strong Kleene logic alone would ask about `a or not a`.

use crate::asking::{Asking, Day, FactSet, Now, Verdict};
use crate::language::{Condition, Long, When};
use crate::law::Reads;
use crate::pack::{Rule, Window};
use crate::value::{Number, Payer, Truth, Value};
use crate::vocabulary::{EntitlementId, FactId, Kind};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::HashMap;
use std::rc::Rc;

/// What two answers must share to be the same to the client. The last day is not
/// in it: where it hangs on something unknown, the earliest is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Same {
    granted: bool,
    payer: Option<Payer>,
    amount: Option<Number>,
}

/// What the unknown facts leave of an answer.
pub(crate) struct Explored<'l> {
    /// The answer, where every completion gives the same.
    pub(crate) verdict: Option<Verdict<'l>>,
    /// Otherwise the facts that can still change it.
    pub(crate) missing: FactSet,
    /// The values that were supposed where the representative answer was found.
    pub(crate) supposed: Vec<(FactId, Value)>,
}

/// How many suppositions are tried before the facts named by Kleene logic are
/// asked for instead. Six unknown facts stay far below it.
const MOST_TRIES: usize = 20_000;

type Node = u32;

/// A value of the fact and where it leads.
type Branch = (Option<Value>, Node);

struct Diagram<'a, 'l> {
    asking: &'a mut Asking<'l>,
    entitlement: EntitlementId,
    leaves: HashMap<Same, Node>,
    inner: HashMap<(FactId, Vec<Branch>), Node>,
    facts_below: Vec<FactSet>,
    best: Option<(Verdict<'l>, Vec<(FactId, Value)>)>,
    path: Vec<(FactId, Value)>,
    tries: usize,
    rules: Vec<&'l Rule>,
    /// Of these, the ones in which a day of this fact can turn a comparison.
    turned_by: HashMap<FactId, Rc<[&'l Rule]>>,
    reads: &'l Reads,
    /// Where rights hang on each other many ways lead to one state: each is drawn once.
    seen: Option<HashMap<Vec<u8>, Node>>,
}

/// Explores what is open of an entitlement.
pub(crate) fn explore<'l>(
    asking: &mut Asking<'l>,
    entitlement: EntitlementId,
    open: FactSet,
) -> Explored<'l> {
    let entry = asking.entry(entitlement);
    let mut rules: Vec<&'l Rule> = Vec::new();
    for id in &entry.reads.closure {
        let entry = asking.entry(*id);
        rules.extend(entry.statute.iter().chain(&entry.house).map(|rule| &**rule));
    }
    let mut diagram = Diagram {
        asking,
        entitlement,
        leaves: HashMap::new(),
        inner: HashMap::new(),
        facts_below: Vec::new(),
        best: None,
        path: Vec::new(),
        tries: 0,
        rules,
        turned_by: HashMap::new(),
        reads: &entry.reads,
        seen: (entry.reads.closure.len() > 1).then(HashMap::new),
    };
    let root = diagram.node(Now::Open(open));
    let Some(root) = root else {
        return Explored { verdict: None, missing: open, supposed: Vec::new() };
    };
    let missing = diagram.facts_below[root as usize];
    let (verdict, supposed) = match diagram.best {
        Some((verdict, supposed)) if missing.is_empty() => (Some(verdict), supposed),
        _ => (None, Vec::new()),
    };
    Explored { verdict, missing, supposed }
}

impl<'l> Diagram<'_, 'l> {
    /// Nothing where there were too many to try.
    fn node(&mut self, now: Now<'l>) -> Option<Node> {
        self.tries += 1;
        if self.tries > MOST_TRIES {
            return None;
        }
        match now {
            Now::Definite(verdict) => Some(self.leaf(verdict)),
            Now::Open(open) => {
                let state = self.seen.is_some().then(|| self.state());
                if let (Some(seen), Some(state)) = (&self.seen, &state)
                    && let Some(node) = seen.get(state)
                {
                    return Some(*node);
                }
                let fact = self.first(open)?;
                let node = self.branch(fact, open)?;
                if let (Some(seen), Some(state)) = (&mut self.seen, state) {
                    seen.insert(state, node);
                }
                Some(node)
            }
        }
    }

    /// What is left to find out, as bytes: of every rule that can still conclude, how each
    /// of its conditions stands; and the days, numbers and texts that were supposed. Two
    /// states alike have the same answers below them: what was supposed besides speaks only
    /// through those conditions.
    fn state(&self) -> Vec<u8> {
        let mut state = Vec::with_capacity(128);
        for rule in &self.rules {
            if self.asking.applies(rule) == Truth::False {
                state.push(b'-');
                continue;
            }
            state.push(b'+');
            state.push(sign(self.asking.in_force(rule.in_force)));
            for sentence in &rule.when {
                self.stands(&sentence.condition, &mut state);
            }
            for when in rule.by.iter().filter_map(|case| case.when.as_ref()) {
                self.stands(when, &mut state);
            }
            for when in rule.payer.iter().filter_map(|case| case.when.as_ref()) {
                self.stands(when, &mut state);
            }
        }
        for (fact, value) in &self.path {
            // Of these only how the conditions stand counts.
            if !matches!(value, Value::Yes | Value::No | Value::Word(_) | Value::Words(_)) {
                crate::memory::write(&mut state, *fact, *value, &self.asking.facts);
            }
        }
        state
    }

    /// How a condition stands; where that is open, how each of its parts does.
    fn stands(&self, condition: &Condition, state: &mut Vec<u8>) {
        let truth = self.asking.truth(condition);
        state.push(sign(truth));
        if truth != Truth::Unknown {
            return;
        }
        match condition {
            Condition::All(all) | Condition::Any(all) => {
                all.iter().for_each(|one| self.stands(one, state));
            }
            Condition::Not(one) => self.stands(one, state),
            _ => {}
        }
    }

    /// Words before days: a day's turns are looked for when the words are known.
    fn first(&self, open: FactSet) -> Option<FactId> {
        open.iter().min_by_key(|id| {
            let day = matches!(
                self.asking.law.vocabulary.fact(*id).kind,
                Kind::Day | Kind::DayOr | Kind::Days
            );
            (day, *id)
        })
    }

    fn leaf(&mut self, verdict: Verdict<'l>) -> Node {
        let earlier = match &self.best {
            None => true,
            Some((best, _)) => match (verdict.deadline, best.deadline) {
                (Some(one), Some(other)) => one < other,
                (Some(_), None) => true,
                (None, _) => false,
            },
        };
        if earlier {
            self.best = Some((verdict, self.path.clone()));
        }
        let same = Same { granted: verdict.granted, payer: verdict.payer, amount: verdict.amount };
        if let Some(node) = self.leaves.get(&same) {
            return *node;
        }
        let node = self.made(FactSet::default());
        self.leaves.insert(same, node);
        node
    }

    fn made(&mut self, below: FactSet) -> Node {
        self.facts_below.push(below);
        u32::try_from(self.facts_below.len() - 1).unwrap_or(u32::MAX)
    }

    fn branch(&mut self, fact: FactId, open: FactSet) -> Option<Node> {
        let mut children: Vec<Branch> = Vec::new();
        for value in self.values(fact, open) {
            self.asking.suppose(fact, Some(value));
            self.path.push((fact, value));
            let now = self.asking.now(self.entitlement);
            let node = self.node(now);
            self.path.pop();
            self.asking.suppose(fact, None);
            let node = node?;
            // Days that follow each other to the same answer are one branch.
            let follows = matches!(value, Value::Day(_) | Value::Number(_))
                && children.last().is_some_and(|(last, other)| {
                    *other == node && matches!(last, Some(Value::Day(_) | Value::Number(_)))
                });
            if !follows {
                children.push((Some(value), node));
            }
        }
        let (_, first) = *children.first()?;
        if children.iter().all(|(_, node)| *node == first) {
            return Some(first);
        }
        let mut below = FactSet::default();
        below.add(fact);
        for (_, node) in &children {
            below.join(self.facts_below[*node as usize]);
        }
        if let Some(node) = self.inner.get(&(fact, children.clone())) {
            return Some(*node);
        }
        let node = self.made(below);
        self.inner.insert((fact, children), node);
        Some(node)
    }

    /// The values worth trying: one of each kind that the rules tell apart.
    fn values(&mut self, id: FactId, open: FactSet) -> Vec<Value> {
        let fact = self.asking.law.vocabulary.fact(id);
        let told_apart = |word: Value| -> Vec<bool> {
            let conditions = self.reads.among.iter().filter(|(other, _)| *other == id);
            conditions.map(|(_, among)| among.holds(word)).collect()
        };
        let one_of_each = |words: Vec<Value>| {
            let mut kinds: Vec<Vec<bool>> = Vec::new();
            let mut kept = Vec::new();
            for word in words {
                let kind = told_apart(word);
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                    kept.push(word);
                }
            }
            kept
        };
        let words: Vec<Value> = (0..).zip(&fact.values).map(|(at, _)| Value::Word(at)).collect();
        match fact.kind {
            Kind::YesNo | Kind::History => vec![Value::Yes, Value::No],
            Kind::Choice => one_of_each(words),
            Kind::Words => vec![Value::Words(0), Value::Words(u64::MAX)],
            Kind::Day | Kind::Days => {
                let mut values = self.days(id, open);
                // That it never happened matters where a rule asks for `none`.
                if told_apart(Value::Absent).contains(&true) {
                    values.push(Value::Absent);
                }
                values
            }
            Kind::DayOr => {
                let mut values = one_of_each(words);
                values.extend(self.days(id, open));
                values
            }
            Kind::Number => {
                let mut numbers: Vec<Number> = vec![Number::whole(0), Number::whole(1)];
                for (other, number) in &self.reads.numbers {
                    if *other == id {
                        numbers.extend([number.beside(false), *number, number.beside(true)]);
                    }
                }
                if self.reads.counted.contains(&id) {
                    numbers.extend((2..=20).chain([25, 30, 40, 50]).map(Number::whole));
                } else {
                    numbers.push(Number::whole(1_000_000));
                }
                numbers.sort_unstable();
                numbers.dedup();
                numbers.into_iter().map(Value::Number).collect()
            }
            Kind::Text | Kind::Place => {
                let mut texts: Vec<&str> = Vec::new();
                for (other, text) in &self.reads.texts {
                    if *other == id && !texts.contains(&&**text) {
                        texts.push(text);
                    }
                }
                texts.push("something else");
                texts.into_iter().map(|text| self.asking.facts.text(text)).collect()
            }
        }
    }

    /// The days between which a fact can lie.
    fn bounds(&self, id: FactId) -> (Date, Date) {
        let vocabulary = &self.asking.law.vocabulary;
        let known = |id: FactId| match self.asking.facts.value(id) {
            Some(Value::Day(day)) => Some(day),
            _ => None,
        };
        let fact = vocabulary.fact(id);
        let today = self.asking.today;
        let near = fact.near.and_then(known).and_then(|day| day.checked_sub(2.years()).ok());
        let first = fact
            .after
            .iter()
            .filter_map(|before| known(*before))
            .max()
            .or(near)
            .or_else(|| today.checked_sub(50.years()).ok())
            .unwrap_or(today);
        let after = vocabulary
            .facts()
            .filter(|(_, other)| other.after.contains(&id))
            .filter_map(|(other, _)| known(other))
            .min();
        let last = match (fact.happened, after) {
            (_, Some(after)) => after,
            (true, None) => today,
            (false, None) => today.checked_add(10.years()).unwrap_or(today),
        };
        (first.min(last), last)
    }

    /// The first of the days, and each day at which a comparison of the rules turns.
    fn days(&mut self, id: FactId, open: FactSet) -> Vec<Value> {
        let (first, last) = self.bounds(id);
        let mut turns = vec![first];
        let at_first = self.signature(id, first);
        let at_last = self.signature(id, last);
        self.turns(id, (first, &at_first), (last, &at_last), &mut turns);
        let other_days = open.iter().any(|other| {
            other != id
                && matches!(
                    self.asking.law.vocabulary.fact(other).kind,
                    Kind::Day | Kind::DayOr | Kind::Days
                )
        });
        if other_days && last > first {
            turns.push(last);
        }
        turns.sort_unstable();
        turns.dedup();
        self.asking.suppose(id, None);
        turns.into_iter().map(Value::Day).collect()
    }

    /// Between two days whose comparisons differ, the days at which they turn.
    /// Each comparison turns at most once: later days make later deadlines.
    fn turns(
        &mut self,
        id: FactId,
        (from, at_from): (Date, &[Truth]),
        (to, at_to): (Date, &[Truth]),
        found: &mut Vec<Date>,
    ) {
        if at_from == at_to {
            return;
        }
        let apart = from.until(to).map_or(0, |span| span.get_days());
        if apart <= 1 {
            found.push(to);
            return;
        }
        let Ok(middle) = from.checked_add((apart / 2).days()) else { return };
        let at_middle = self.signature(id, middle);
        self.turns(id, (from, at_from), (middle, &at_middle), found);
        self.turns(id, (middle, &at_middle), (to, at_to), found);
    }

    /// How every comparison of days stands when the fact is this day.
    fn signature(&mut self, id: FactId, day: Date) -> Vec<Truth> {
        self.asking.suppose(id, Some(Value::Day(day)));
        let mut truths = Vec::with_capacity(16);
        let rules = self.turned_by(id);
        for rule in rules.iter() {
            if !rule.in_force.always() {
                truths.push(self.asking.in_force(rule.in_force));
            }
            for sentence in &rule.when {
                self.comparisons(&sentence.condition, &mut truths);
            }
            for case in &rule.by {
                case.when.iter().for_each(|when| self.comparisons(when, &mut truths));
                // Each case may be the one: where its day stands to today.
                truths.push(self.past(self.asking.day(&case.is)));
            }
            for case in &rule.payer {
                case.when.iter().for_each(|when| self.comparisons(when, &mut truths));
            }
            truths.push(self.asking.in_window(rule));
        }
        for version in &self.reads.versions {
            truths.push(self.asking.in_force(*version));
        }
        truths
    }

    /// The rules whose comparisons of days can hang on a fact; the others stand as they
    /// stand, whatever its day is.
    fn turned_by(&mut self, id: FactId) -> Rc<[&'l Rule]> {
        if let Some(rules) = self.turned_by.get(&id) {
            return Rc::clone(rules);
        }
        let selects = self.asking.law.vocabulary.selects(id);
        // A window in which a defect must show reads that day without naming it.
        let appears = self.asking.appeared_on() == Some(id);
        let shows = |rule: &Rule| appears && rule.window == Window::AppearBy;
        let turns = |rule: &&Rule| shows(rule) || turns_with(rule, id, selects);
        let rules: Rc<[&'l Rule]> = self.rules.iter().copied().filter(turns).collect();
        self.turned_by.insert(id, Rc::clone(&rules));
        rules
    }

    fn past(&self, day: Day) -> Truth {
        match day {
            Day::Known(day) => Truth::of(self.asking.today <= day),
            Day::Never | Day::Unknown => Truth::Unknown,
        }
    }

    fn comparisons(&self, condition: &Condition, truths: &mut Vec<Truth>) {
        match condition {
            Condition::All(all) | Condition::Any(all) => {
                all.iter().for_each(|one| self.comparisons(one, truths));
            }
            Condition::Not(one) => self.comparisons(one, truths),
            Condition::Days(When::On(_), _, When::On(_)) => {}
            Condition::Days(..) => truths.push(self.asking.truth(condition)),
            _ => {}
        }
    }
}

fn sign(truth: Truth) -> u8 {
    match truth {
        Truth::True => b'y',
        Truth::False => b'n',
        Truth::Unknown => b'?',
    }
}

/// Whether a rule's comparisons of days, its window or its version can hang on a fact.
/// `selects`: the fact says which version of a rule or a setting applies.
fn turns_with(rule: &Rule, id: FactId, selects: bool) -> bool {
    let when = |when: &When| day_reads(when, id, selects);
    let condition = |one: &Condition| compares(one, id, selects);
    (selects && !rule.in_force.always())
        || rule.used_by == Some(id)
        || rule.when.iter().any(|one| compares_days(&one.condition, id, selects))
        || rule.by.iter().any(|case| when(&case.is) || case.when.as_ref().is_some_and(condition))
        || rule.payer.iter().any(|case| case.when.as_ref().is_some_and(condition))
}

/// Whether a condition compares a day that hangs on a fact.
fn compares_days(condition: &Condition, id: FactId, selects: bool) -> bool {
    match condition {
        Condition::All(all) | Condition::Any(all) => {
            all.iter().any(|one| compares_days(one, id, selects))
        }
        Condition::Not(one) => compares_days(one, id, selects),
        Condition::Days(a, _, b) => day_reads(a, id, selects) || day_reads(b, id, selects),
        Condition::Is { .. }
        | Condition::IsText { .. }
        | Condition::OnRecord(_)
        | Condition::Numbers(..)
        | Condition::Right(_) => false,
    }
}

/// Whether a condition reads a fact at all: which case of several applies hangs on more
/// than days.
fn compares(condition: &Condition, id: FactId, selects: bool) -> bool {
    match condition {
        Condition::All(all) | Condition::Any(all) => {
            all.iter().any(|one| compares(one, id, selects))
        }
        Condition::Not(one) => compares(one, id, selects),
        Condition::Days(a, _, b) => day_reads(a, id, selects) || day_reads(b, id, selects),
        Condition::Is { fact, .. } | Condition::IsText { fact, .. } | Condition::OnRecord(fact) => {
            *fact == id
        }
        // What a right hangs on is not looked into: it may be this fact.
        Condition::Right(_) => true,
        Condition::Numbers(..) => false,
    }
}

fn day_reads(when: &When, id: FactId, selects: bool) -> bool {
    match when {
        When::Today | When::On(_) | When::Open => false,
        When::Fact(fact) => *fact == id,
        When::Plus(from, period) => {
            day_reads(from, id, selects)
                || match &period.long {
                    Long::Setting(_) => selects,
                    Long::Counted(fact, _) | Long::Each(_, fact, _) => *fact == id,
                    Long::Fixed(_) => false,
                }
        }
        When::Later(all) | When::Earlier(all) => all.iter().any(|one| day_reads(one, id, selects)),
    }
}
