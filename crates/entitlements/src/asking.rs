//! One question put to the rules: every condition is true, false or not known,
//! and what is not known says which facts it hangs on.

use crate::days::{Counting, Length, last_day};
use crate::facts::Facts;
use crate::language::{Amount, Condition, Long, Period, When};
use crate::law::{Book, Entry, Law};
use crate::pack::{Case, Gives, InForce, Rule, SelectedBy, Window};
use crate::value::{Number, Payer, Truth, Value};
use crate::vocabulary::{EntitlementId, FactId, MOST_FACTS, Whose};
use jiff::civil::Date;
use std::cell::{Cell, LazyCell};
use std::sync::Arc;

/// A set of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(crate) struct FactSet([u64; MOST_FACTS / 64]);

impl FactSet {
    pub(crate) fn add(&mut self, id: FactId) {
        self.0[usize::from(id.0) / 64] |= 1 << (id.0 % 64);
    }
    pub(crate) fn join(&mut self, other: Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine |= theirs;
        }
    }
    pub(crate) fn is_empty(self) -> bool {
        self.0 == [0; MOST_FACTS / 64]
    }
    /// The facts in it, in their order.
    pub(crate) fn listed(self) -> Vec<FactId> {
        // Most sets are empty.
        if self.is_empty() { Vec::new() } else { self.iter().collect() }
    }
    pub(crate) fn iter(self) -> impl Iterator<Item = FactId> {
        (0..4_u16).flat_map(move |at| {
            let mut word = self.0[usize::from(at)];
            std::iter::from_fn(move || {
                let bit = u16::try_from(word.trailing_zeros()).ok().filter(|bit| *bit < 64)?;
                word &= word - 1;
                Some(FactId(at * 64 + bit))
            })
        })
    }
}

/// A day by the facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    Known(Date),
    /// It never happened, or there is none.
    Never,
    Unknown,
}

/// What rules conclude from what is known.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Concluded<'l> {
    /// A rule concludes.
    Rule(Leaf<'l>),
    /// No rule gives it.
    Nothing,
    /// It hangs on these facts.
    Open(FactSet),
}

/// A rule's conclusion.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Leaf<'l> {
    pub(crate) rule: &'l Arc<Rule>,
    pub(crate) granted: bool,
    pub(crate) deadline: Option<Date>,
    pub(crate) payer: Option<Payer>,
    pub(crate) amount: Option<Number>,
}

/// What law and house say together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verdict<'l> {
    pub(crate) granted: bool,
    pub(crate) deadline: Option<Date>,
    pub(crate) payer: Option<Payer>,
    pub(crate) amount: Option<Number>,
    /// The rule of the statute that says so.
    pub(crate) statute: Option<&'l Arc<Rule>>,
    /// The rule of the house that says so, or adds.
    pub(crate) house: Option<&'l Arc<Rule>>,
    /// Facts on which an addition of the house hangs.
    pub(crate) better_if: FactSet,
}

/// What is answered, or what it hangs on.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Now<'l> {
    Definite(Verdict<'l>),
    Open(FactSet),
}

/// The case, the law and the day.
pub(crate) struct Asking<'l> {
    pub(crate) law: &'l Law,
    pub(crate) book: &'l Book,
    pub(crate) facts: Facts,
    pub(crate) today: Date,
    /// Off only in the test that shows what the floor is for.
    pub(crate) floor: bool,
    /// What was found under the suppositions that hold now.
    found: Vec<Found<'l>>,
    /// How often something was supposed: what was found before does not count.
    supposed: u32,
    appeared_on: Option<FactId>,
}

/// What the rules of an entitlement conclude and whether it is a right, each with the
/// number of the supposition under which it was found.
#[derive(Debug)]
struct Found<'l> {
    concluded: Cell<(u32, Concluded<'l>)>,
    right: Cell<(u32, Truth)>,
}

impl Found<'_> {
    fn nothing() -> Self {
        Found {
            concluded: Cell::new((0, Concluded::Nothing)),
            right: Cell::new((0, Truth::Unknown)),
        }
    }
}

impl<'l> Asking<'l> {
    pub(crate) fn new(
        law: &'l Law,
        book: &'l Book,
        facts: Facts,
        today: Date,
        floor: bool,
    ) -> Self {
        let mut found = Vec::new();
        found.resize_with(law.vocabulary.how_many_entitlements(), Found::nothing);
        let appeared_on = law.vocabulary.appeared_on();
        Self { law, book, facts, today, floor, found, supposed: 1, appeared_on }
    }

    /// Supposes a value of a fact, or takes the supposition back.
    pub(crate) fn suppose(&mut self, fact: FactId, value: Option<Value>) {
        self.facts.set(fact, value);
        self.supposed += 1;
    }

    /// The fact by which a defect must have shown.
    pub(crate) fn appeared_on(&self) -> Option<FactId> {
        self.appeared_on
    }

    pub(crate) fn entry(&self, id: EntitlementId) -> &'l Entry {
        &self.book.by_entitlement[usize::from(id.0)]
    }

    // Days, numbers.

    pub(crate) fn day(&self, when: &When) -> Day {
        match when {
            When::Open => Day::Never,
            When::Today => Day::Known(self.today),
            When::On(day) => Day::Known(*day),
            When::Fact(fact) => self.day_of(*fact),
            When::Plus(from, period) => match self.day(from) {
                Day::Known(from) => self.after(from, period),
                other => other,
            },
            When::Later(all) => self.of_all(all, Date::max),
            When::Earlier(all) => self.of_all(all, Date::min),
        }
    }

    fn day_of(&self, fact: FactId) -> Day {
        match self.facts.value(fact) {
            Some(Value::Day(day)) => Day::Known(day),
            Some(_) => Day::Never,
            None => Day::Unknown,
        }
    }

    fn of_all(&self, all: &[When], which: fn(Date, Date) -> Date) -> Day {
        let mut found = Day::Never;
        for one in all {
            found = match (found, self.day(one)) {
                (Day::Unknown, _) | (_, Day::Unknown) => return Day::Unknown,
                (known, Day::Never) => known,
                (Day::Never, known) => known,
                (Day::Known(a), Day::Known(b)) => Day::Known(which(a, b)),
            };
        }
        found
    }

    fn after(&self, from: Date, period: &Period) -> Day {
        let length = match &period.long {
            Long::Fixed(length) => *length,
            Long::Setting(name) => match self.setting(name) {
                Ok(Some(at)) => at,
                Ok(None) => return Day::Never,
                Err(()) => return Day::Unknown,
            },
            Long::Counted(fact, unit) => match self.facts.value(*fact) {
                Some(Value::Number(number)) => match u16::try_from(number.floor()) {
                    Ok(0) => return Day::Known(from),
                    Ok(count) => Length { count, unit: *unit },
                    Err(_) => return Day::Never,
                },
                Some(_) => return Day::Never,
                None => return Day::Unknown,
            },
            Long::Each(length, fact, most) => match self.facts.value(*fact) {
                Some(Value::Number(number)) => {
                    let times = u16::try_from(number.floor()).unwrap_or(u16::MAX).min(*most);
                    match length.count.checked_mul(times) {
                        Some(0) => return Day::Known(from),
                        Some(count) => Length { count, unit: length.unit },
                        None => return Day::Never,
                    }
                }
                Some(_) => return Day::Known(from),
                None => return Day::Unknown,
            },
        };
        let Some(counted) = self.book.modes.get(&period.by) else { return Day::Never };
        let counting = Counting {
            first_day: counted.mode.first_day,
            last_day: counted.mode.last_day,
            calendar: &counted.calendar,
            also_closed: &self.facts.regional_holidays,
        };
        last_day(from, length, counting).map_or(Day::Never, Day::Known)
    }

    /// The length a setting has, by its version; `Err` where that is not known.
    fn setting(&self, name: &str) -> Result<Option<Length>, ()> {
        Ok(self.version_of(name)?.map(|setting| setting.is))
    }

    pub(crate) fn version_of(&self, name: &str) -> Result<Option<&'l crate::pack::Setting>, ()> {
        for version in self.book.settings.get(name).into_iter().flatten() {
            match self.in_force(version.in_force) {
                Truth::True => return Ok(Some(version)),
                Truth::Unknown => return Err(()),
                Truth::False => {}
            }
        }
        Ok(None)
    }

    fn number(&self, amount: &Amount) -> Result<Option<Number>, ()> {
        let several = |all: &[Amount], which: fn(Number, Number) -> Number| {
            let mut found: Option<Number> = None;
            for one in all {
                if let Some(one) = self.number(one)? {
                    found = Some(found.map_or(one, |other| which(other, one)));
                }
            }
            Ok(found)
        };
        match amount {
            Amount::Of(number) => Ok(Some(*number)),
            Amount::Fact(fact) => match self.facts.value(*fact) {
                Some(Value::Number(number)) => Ok(Some(number)),
                Some(_) => Ok(None),
                None => Err(()),
            },
            Amount::Lesser(all) => several(all, Ord::min),
            Amount::Greater(all) => several(all, Ord::max),
            Amount::Less(a, b) => Ok(match (self.number(a)?, self.number(b)?) {
                (Some(a), Some(b)) => Some(a.less(b)),
                (a, _) => a,
            }),
        }
    }

    // Conditions.

    pub(crate) fn in_force(&self, in_force: InForce) -> Truth {
        if in_force.always() {
            return Truth::True;
        }
        let day = match in_force.selected_by {
            SelectedBy::Today => Day::Known(self.today),
            by => match self.law.vocabulary.selector(by) {
                Some(fact) => self.day_of(fact),
                None => Day::Unknown,
            },
        };
        match day {
            Day::Known(day) => Truth::of(
                in_force.from.is_none_or(|from| from <= day)
                    && in_force.until.is_none_or(|until| day < until),
            ),
            Day::Never => Truth::False,
            Day::Unknown => Truth::Unknown,
        }
    }

    pub(crate) fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::All(all) => {
                let mut truth = Truth::True;
                for one in all {
                    truth = truth.and(self.truth(one));
                    if truth == Truth::False {
                        break;
                    }
                }
                truth
            }
            Condition::Any(all) => {
                let mut truth = Truth::False;
                for one in all {
                    truth = truth.or(self.truth(one));
                    if truth == Truth::True {
                        break;
                    }
                }
                truth
            }
            Condition::Not(one) => !self.truth(one),
            Condition::Is { fact, among, proved } => match self.facts.value(*fact) {
                Some(value) => Truth::of(among.holds(value)),
                None => not_given(*proved),
            },
            Condition::IsText { fact, texts, proved } => match self.facts.value(*fact) {
                Some(Value::Text(at)) => {
                    let said = self.facts.words_of(at);
                    Truth::of(texts.iter().any(|one| same_words(said, one)))
                }
                Some(_) => Truth::False,
                None => not_given(*proved),
            },
            Condition::OnRecord(fact) => Truth::of(!matches!(
                self.facts.value(*fact),
                None | Some(Value::Absent | Value::No | Value::Words(0))
            )),
            Condition::Days(a, order, b) => match (self.day(a), self.day(b)) {
                (Day::Known(a), Day::Known(b)) => Truth::of(order.holds(&a, &b)),
                (Day::Never, _) | (_, Day::Never) => Truth::False,
                _ => Truth::Unknown,
            },
            Condition::Numbers(a, order, b) => match (self.number(a), self.number(b)) {
                (Ok(Some(a)), Ok(Some(b))) => Truth::of(order.holds(&a, &b)),
                (Ok(None), _) | (_, Ok(None)) => Truth::False,
                _ => Truth::Unknown,
            },
            Condition::Right(id) => self.right(*id),
        }
    }

    /// Whether the client has a right, by statute where a statute speaks of it.
    fn right(&self, id: EntitlementId) -> Truth {
        let kept = &self.found[usize::from(id.0)].right;
        if let (at, truth) = kept.get()
            && at == self.supposed
        {
            return truth;
        }
        let truth = match self.concluded(id) {
            Concluded::Rule(leaf) => Truth::of(leaf.granted),
            Concluded::Nothing => Truth::False,
            Concluded::Open(_) => match self.granted_at_least(id) {
                true => Truth::True,
                false => Truth::Unknown,
            },
        };
        kept.set((self.supposed, truth));
        truth
    }

    /// What those of the rules conclude that a right is asked of.
    pub(crate) fn concluded(&self, id: EntitlementId) -> Concluded<'l> {
        let kept = &self.found[usize::from(id.0)].concluded;
        if let (at, concluded) = kept.get()
            && at == self.supposed
        {
            return concluded;
        }
        let concluded = self.conclude(self.those_asked(id));
        kept.set((self.supposed, concluded));
        concluded
    }

    /// Whether it is granted although details of it are open.
    fn granted_at_least(&self, id: EntitlementId) -> bool {
        self.those_asked(id).iter().find_map(|rule| match self.applies(rule) {
            Truth::True => Some(rule.gives == Gives::Granted),
            Truth::Unknown => Some(false),
            Truth::False => None,
        }) == Some(true)
    }

    pub(crate) fn those_asked(&self, id: EntitlementId) -> &'l [Arc<Rule>] {
        let entry = self.entry(id);
        if entry.statute.is_empty() { &entry.house } else { &entry.statute }
    }

    /// The first case whose condition holds; `Err` where that is not known.
    pub(crate) fn first<'c, T>(&self, cases: &'c [Case<T>]) -> Result<Option<&'c Case<T>>, ()> {
        for case in cases {
            match case.when.as_ref().map_or(Truth::True, |when| self.truth(when)) {
                Truth::True => return Ok(Some(case)),
                Truth::Unknown => return Err(()),
                Truth::False => {}
            }
        }
        Ok(None)
    }

    pub(crate) fn deadline(&self, rule: &Rule) -> Day {
        match self.first(&rule.by) {
            Ok(Some(case)) => self.day(&case.is),
            Ok(None) => Day::Never,
            Err(()) => Day::Unknown,
        }
    }

    /// Whether the day on which it counts lies within the window.
    pub(crate) fn in_window(&self, rule: &Rule) -> Truth {
        self.until(rule, || self.deadline(rule))
    }

    /// The same, with the deadline that may be asked for.
    fn until(&self, rule: &Rule, deadline: impl FnOnce() -> Day) -> Truth {
        if rule.by.is_empty() || !rule.window.ends() || rule.gives == Gives::Denied {
            return Truth::True;
        }
        let acted = match (rule.window, rule.used_by, self.appeared_on) {
            (Window::AppearBy, None, Some(appeared)) => self.day_of(appeared),
            (_, Some(fact), _) => match self.facts.value(fact) {
                Some(Value::Day(day)) => Day::Known(day),
                _ => Day::Known(self.today),
            },
            _ => Day::Known(self.today),
        };
        match (acted, deadline()) {
            (Day::Known(acted), Day::Known(last)) => Truth::of(acted <= last),
            (Day::Never, _) => Truth::False,
            (_, Day::Never) => Truth::True,
            _ => Truth::Unknown,
        }
    }

    /// Whether a rule concludes.
    pub(crate) fn applies(&self, rule: &Rule) -> Truth {
        self.applies_until(rule, || self.deadline(rule))
    }

    fn applies_until(&self, rule: &Rule, deadline: impl FnOnce() -> Day) -> Truth {
        let mut truth = self.in_force(rule.in_force);
        for sentence in &rule.when {
            if truth == Truth::False {
                return truth;
            }
            truth = truth.and(self.truth(&sentence.condition));
        }
        if truth == Truth::False { truth } else { truth.and(self.until(rule, deadline)) }
    }

    /// What the first rule that applies concludes.
    fn conclude(&self, rules: &'l [Arc<Rule>]) -> Concluded<'l> {
        let mut open = FactSet::default();
        for rule in rules {
            let deadline = LazyCell::new(|| self.deadline(rule));
            match self.applies_until(rule, || *deadline) {
                Truth::False => {}
                Truth::Unknown => self.open_rule(rule, &mut open),
                Truth::True => {
                    let details = self.details(rule, *deadline);
                    if details.is_none() || !open.is_empty() {
                        self.open_details(rule, &mut open);
                    }
                    return match details {
                        Some(leaf) if open.is_empty() => Concluded::Rule(leaf),
                        _ => Concluded::Open(open),
                    };
                }
            }
        }
        if open.is_empty() { Concluded::Nothing } else { Concluded::Open(open) }
    }

    fn details(&self, rule: &'l Arc<Rule>, deadline: Day) -> Option<Leaf<'l>> {
        let deadline = match deadline {
            Day::Known(day) => Some(day),
            Day::Never => None,
            Day::Unknown => return None,
        };
        let payer = self.first(&rule.payer).ok()?.map(|case| case.is);
        let amount = match &rule.amount {
            Some(amount) => self.number(amount).ok()?,
            None => None,
        };
        let granted = rule.gives == Gives::Granted;
        Some(Leaf { rule, granted, deadline, payer, amount })
    }

    // What is open.

    fn open_rule(&self, rule: &Rule, open: &mut FactSet) {
        if self.in_force(rule.in_force) == Truth::Unknown {
            self.open_selector(rule.in_force.selected_by, open);
        }
        for sentence in &rule.when {
            self.open_condition(&sentence.condition, open);
        }
        if self.in_window(rule) == Truth::Unknown {
            if rule.window == Window::AppearBy
                && let Some(appeared) = self.appeared_on
                && rule.used_by.is_none()
                && self.facts.value(appeared).is_none()
            {
                open.add(appeared);
            }
            self.open_deadline(rule, open);
        }
    }

    fn open_details(&self, rule: &Rule, open: &mut FactSet) {
        self.open_deadline(rule, open);
        self.open_cases(&rule.payer, open);
        if let Some(amount) = &rule.amount {
            self.open_amount(amount, open);
        }
    }

    fn open_deadline(&self, rule: &Rule, open: &mut FactSet) {
        self.open_cases(&rule.by, open);
        // Until the case is known every one of them may be it.
        match self.first(&rule.by) {
            Ok(Some(case)) => self.open_day(&case.is, open),
            Ok(None) => {}
            Err(()) => {
                for case in &rule.by {
                    match case.when.as_ref().map_or(Truth::True, |when| self.truth(when)) {
                        Truth::False => {}
                        Truth::Unknown => self.open_day(&case.is, open),
                        Truth::True => {
                            self.open_day(&case.is, open);
                            break;
                        }
                    }
                }
            }
        }
    }

    fn open_cases<T>(&self, cases: &[Case<T>], open: &mut FactSet) {
        for case in cases {
            let Some(when) = &case.when else { break };
            match self.truth(when) {
                Truth::True => break,
                Truth::False => {}
                Truth::Unknown => self.open_condition(when, open),
            }
        }
    }

    fn open_selector(&self, selected_by: SelectedBy, open: &mut FactSet) {
        if let Some(fact) = self.law.vocabulary.selector(selected_by) {
            self.open_fact(fact, open);
        }
    }

    fn open_fact(&self, fact: FactId, open: &mut FactSet) {
        if self.facts.value(fact).is_none() {
            open.add(fact);
        }
    }

    pub(crate) fn open_condition(&self, condition: &Condition, open: &mut FactSet) {
        if self.truth(condition) != Truth::Unknown {
            return;
        }
        match condition {
            Condition::All(all) | Condition::Any(all) => {
                all.iter().for_each(|one| self.open_condition(one, open));
            }
            Condition::Not(one) => self.open_condition(one, open),
            Condition::Is { fact, .. }
            | Condition::IsText { fact, .. }
            | Condition::OnRecord(fact) => {
                self.open_fact(*fact, open);
            }
            Condition::Days(a, _, b) => {
                self.open_day(a, open);
                self.open_day(b, open);
            }
            Condition::Numbers(a, _, b) => {
                self.open_amount(a, open);
                self.open_amount(b, open);
            }
            Condition::Right(id) => {
                if let Concluded::Open(more) = self.concluded(*id) {
                    open.join(more);
                }
            }
        }
    }

    fn open_day(&self, when: &When, open: &mut FactSet) {
        match when {
            When::Today | When::On(_) | When::Open => {}
            When::Fact(fact) => self.open_fact(*fact, open),
            When::Plus(from, period) => {
                self.open_day(from, open);
                match &period.long {
                    Long::Fixed(_) => {}
                    Long::Counted(fact, _) | Long::Each(_, fact, _) => self.open_fact(*fact, open),
                    Long::Setting(name) => {
                        for version in self.book.settings.get(name).into_iter().flatten() {
                            if self.in_force(version.in_force) == Truth::Unknown {
                                self.open_selector(version.in_force.selected_by, open);
                            }
                        }
                    }
                }
            }
            When::Later(all) | When::Earlier(all) => {
                all.iter().for_each(|one| self.open_day(one, open));
            }
        }
    }

    fn open_amount(&self, amount: &Amount, open: &mut FactSet) {
        match amount {
            Amount::Of(_) => {}
            Amount::Fact(fact) => self.open_fact(*fact, open),
            Amount::Lesser(all) | Amount::Greater(all) => {
                all.iter().for_each(|one| self.open_amount(one, open));
            }
            Amount::Less(a, b) => {
                self.open_amount(a, open);
                self.open_amount(b, open);
            }
        }
    }

    // Law and house together.

    /// What is answered now. The house can only add: whatever its rules say, the
    /// answer is never worse for the client than the statute's alone.
    pub(crate) fn now(&self, id: EntitlementId) -> Now<'l> {
        let entry = self.entry(id);
        if entry.statute.is_empty() {
            return match self.concluded(id) {
                Concluded::Rule(leaf) => Now::Definite(Verdict::of_house(leaf)),
                Concluded::Nothing => Now::Definite(Verdict::denied()),
                Concluded::Open(open) => Now::Open(open),
            };
        }
        let statute = self.concluded(id);
        if entry.house.is_empty() {
            return match statute {
                Concluded::Rule(leaf) => Now::Definite(Verdict::of_statute(leaf)),
                Concluded::Nothing => Now::Definite(Verdict::denied()),
                Concluded::Open(open) => Now::Open(open),
            };
        }
        let house = self.conclude(&entry.house);
        if !self.floor {
            return match (house, statute) {
                (Concluded::Rule(leaf), _) => Now::Definite(Verdict::of_house(leaf)),
                (Concluded::Open(open), _) => Now::Open(open),
                (Concluded::Nothing, Concluded::Rule(leaf)) => {
                    Now::Definite(Verdict::of_statute(leaf))
                }
                (Concluded::Nothing, Concluded::Nothing) => Now::Definite(Verdict::denied()),
                (Concluded::Nothing, Concluded::Open(open)) => Now::Open(open),
            };
        }
        let whose = self.law.vocabulary.entitlement(id).whose;
        let lawful = match statute {
            Concluded::Rule(leaf) => Some(Verdict::of_statute(leaf)),
            Concluded::Nothing => Some(Verdict::denied()),
            Concluded::Open(_) => None,
        };
        match (lawful, house) {
            (Some(lawful), Concluded::Nothing) => Now::Definite(lawful),
            (Some(lawful), Concluded::Rule(leaf)) => Now::Definite(lawful.bettered(leaf, whose)),
            (Some(lawful), Concluded::Open(open)) => {
                if lawful.granted || whose == Whose::House {
                    Now::Definite(Verdict { better_if: open, ..lawful })
                } else {
                    Now::Open(open)
                }
            }
            // What the statute says is still open: each completion is bettered by itself.
            (None, house) => {
                let mut open = FactSet::default();
                for concluded in [statute, house] {
                    if let Concluded::Open(more) = concluded {
                        open.join(more);
                    }
                }
                Now::Open(open)
            }
        }
    }
}

impl<'l> Verdict<'l> {
    fn of_statute(leaf: Leaf<'l>) -> Self {
        Self { statute: Some(leaf.rule), ..Self::of(leaf) }
    }
    fn of_house(leaf: Leaf<'l>) -> Self {
        Self { house: Some(leaf.rule), ..Self::of(leaf) }
    }
    fn of(leaf: Leaf<'l>) -> Self {
        let Leaf { granted, deadline, payer, amount, .. } = leaf;
        Self { granted, deadline, payer, amount, ..Self::denied() }
    }
    fn denied() -> Self {
        Self {
            granted: false,
            deadline: None,
            payer: None,
            amount: None,
            statute: None,
            house: None,
            better_if: FactSet::default(),
        }
    }

    /// With what the house adds, part by part.
    fn bettered(self, house: Leaf<'l>, whose: Whose) -> Self {
        match (whose, self.granted, house.granted) {
            // A right of the house: only its own waiver counts.
            (Whose::House, true, false) => Self::of_house(house),
            (Whose::House, ..) => self,
            (_, false, true) => Self::of_house(house),
            (_, _, false) => self,
            (_, true, true) => {
                let deadline = match (whose, self.deadline, house.deadline) {
                    // No last day: for a right the best there is, for a duty the worst.
                    (Whose::Duty, lawful, other) => match (lawful, other) {
                        (Some(a), Some(b)) => Some(a.min(b)),
                        (a, b) => a.or(b),
                    },
                    (_, Some(a), Some(b)) => Some(a.max(b)),
                    (_, _, _) => None,
                };
                let payer = match (self.payer, house.payer) {
                    (Some(lawful), Some(other)) => Some(lawful.max(other)),
                    (lawful, other) => lawful.or(other.filter(|payer| *payer == Payer::House)),
                };
                let amount = match (self.amount, house.amount) {
                    (Some(a), Some(b)) => Some(a.max(b)),
                    // No amount named is the whole.
                    (lawful, _) => lawful,
                };
                let adds = (deadline, payer, amount) != (self.deadline, self.payer, self.amount);
                let house = adds.then_some(house.rule);
                Self { deadline, payer, amount, house, ..self }
            }
        }
    }
}

fn not_given(proved: bool) -> Truth {
    if proved { Truth::False } else { Truth::Unknown }
}

fn same_words(said: &str, lower: &str) -> bool {
    said.trim().to_lowercase() == lower
}
