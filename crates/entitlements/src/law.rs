//! The packs put together: for each jurisdiction the rules that apply there,
//! in the order in which they are asked. A law with a mistake is not made.

use crate::calendar::{Calendar, Calendars};
use crate::language::{Amount, Condition, Long, Name, Period, When};
use crate::mistake::{Mistake, did_you_mean};
use crate::named::{Mark, Named};
use crate::pack::{Confidence, Force, InForce, Maker, Mode, Pack, Rule, Setting, Window};
use crate::value::Among;
use crate::vocabulary::{Asked, EntitlementId, FactId, Vocabulary};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Where a purchase belongs: `FR`, `GB-ENG`, `US-CA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct BookId(pub(crate) usize);

/// All rules, by jurisdiction.
#[derive(Debug)]
pub struct Law {
    /// The words of the rules.
    pub vocabulary: Arc<Vocabulary>,
    /// The holidays.
    pub calendars: Arc<Calendars>,
    packs: Vec<Arc<Pack>>,
    pub(crate) books: Vec<Book>,
    by_jurisdiction: BTreeMap<Name, BookId>,
    /// Entitlements that some statute knows: without a jurisdiction nobody can say.
    pub(crate) statutory: Vec<EntitlementId>,
    /// Answers to questions that were put before.
    pub(crate) memory: std::sync::Mutex<crate::memory::Memory>,
}

/// The rules of one jurisdiction.
#[derive(Debug)]
pub(crate) struct Book {
    pub(crate) by_entitlement: Vec<Entry>,
    pub(crate) modes: Named<CountedBy>,
    pub(crate) settings: Named<Vec<Setting>>,
    /// For what is carried out, the provisions that do.
    pub(crate) carries_out: Named<Vec<(Mark, Name)>>,
    pub(crate) versions: BTreeMap<Name, Name>,
}

/// A counting mode with its calendar found.
#[derive(Clone, Debug)]
pub(crate) struct CountedBy {
    pub(crate) mode: Mode,
    pub(crate) calendar: Arc<Calendar>,
    /// Where that stands, national provisions first.
    pub(crate) sources: Vec<(Mark, Name)>,
}

/// The rules about one entitlement, those asked first standing first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) statute: Vec<Arc<Rule>>,
    pub(crate) house: Vec<Arc<Rule>>,
    /// Rules that are not sure: they conclude nothing, a person is asked.
    pub(crate) unsure: Vec<Arc<Rule>>,
    /// Every fact that a rule here reads, through rights too.
    pub(crate) reads: Reads,
}

/// What the rules of an entitlement read of each fact.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reads {
    /// Facts that are asked for where they are not known.
    pub(crate) plain: Vec<FactId>,
    /// The values that conditions tell apart.
    pub(crate) among: Vec<(FactId, Among)>,
    /// The texts that conditions name.
    pub(crate) texts: Vec<(FactId, Box<str>)>,
    /// The numbers that conditions name.
    pub(crate) numbers: Vec<(FactId, crate::value::Number)>,
    /// Numbers that say how long a period is.
    pub(crate) counted: Vec<FactId>,
    /// The versions of settings that apply on some days only.
    pub(crate) versions: Vec<InForce>,
    /// The entitlement itself and every right that its rules ask for.
    pub(crate) closure: Vec<EntitlementId>,
    /// Every fact that an answer can hang on, asked for or not.
    pub(crate) all: Vec<FactId>,
    /// Of these, the days that no rule reads: they only say until when another can lie.
    pub(crate) latest: Vec<FactId>,
}

impl Law {
    /// Puts packs together. The packs of the house stand beside every statute.
    ///
    /// # Errors
    /// Every mistake: a pack, rule, setting, counting mode or calendar that is
    /// missing, rights that lead in a circle, and two conclusions that no
    /// priority tells apart.
    pub fn of(
        packs: Vec<Arc<Pack>>,
        vocabulary: Arc<Vocabulary>,
        calendars: Arc<Calendars>,
    ) -> Result<Self, Vec<Mistake>> {
        let mut making = Making {
            vocabulary: &vocabulary,
            calendars: &calendars,
            packs: &packs,
            mistakes: Vec::new(),
        };
        making.names();
        let mut books = Vec::new();
        let mut by_jurisdiction = BTreeMap::new();
        books.push(making.book(None, None));
        for pack in packs.iter().filter(|pack| pack.maker == Maker::Statute) {
            for jurisdiction in &pack.jurisdictions {
                let book = making.book(Some(jurisdiction), Some(pack));
                if by_jurisdiction.insert(Arc::clone(jurisdiction), BookId(books.len())).is_some() {
                    making.wrong(pack, 0, "", format!("`{jurisdiction}` is in two packs"));
                }
                books.push(book);
            }
        }
        let mut mistakes = making.mistakes;
        mistakes.sort_by(|a, b| (&a.file, a.line, &a.what).cmp(&(&b.file, b.line, &b.what)));
        mistakes.dedup();
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let mut statutory: Vec<EntitlementId> = books
            .iter()
            .flat_map(|book| (0..).zip(&book.by_entitlement))
            .filter(|(_, entry)| !entry.statute.is_empty())
            .map(|(at, _)| EntitlementId(at))
            .collect();
        statutory.sort_unstable();
        statutory.dedup();
        Ok(Self {
            vocabulary,
            calendars,
            packs,
            books,
            by_jurisdiction,
            statutory,
            memory: std::sync::Mutex::default(),
        })
    }

    /// The jurisdictions there is a law for.
    pub fn jurisdictions(&self) -> impl Iterator<Item = &str> {
        self.by_jurisdiction.keys().map(|name| &**name)
    }

    /// Whether there is a law for it.
    pub fn knows(&self, jurisdiction: &str) -> bool {
        self.by_jurisdiction.contains_key(jurisdiction)
    }

    /// The packs.
    pub fn packs(&self) -> &[Arc<Pack>] {
        &self.packs
    }

    /// A rule by its name.
    pub fn rule(&self, id: &str) -> Option<&Arc<Rule>> {
        self.packs.iter().flat_map(|pack| &pack.rules).find(|rule| *rule.id == *id)
    }

    pub(crate) fn book(&self, jurisdiction: Option<&str>) -> Option<&Book> {
        match jurisdiction {
            None => self.books.first(),
            Some(name) => self.by_jurisdiction.get(name).and_then(|id| self.books.get(id.0)),
        }
    }

    /// The rules that are asked in a jurisdiction about an entitlement, in order.
    pub fn rules_in(&self, jurisdiction: &str, entitlement: EntitlementId) -> Vec<&Arc<Rule>> {
        let Some(book) = self.book(Some(jurisdiction)) else { return Vec::new() };
        let entry = &book.by_entitlement[usize::from(entitlement.0)];
        entry.statute.iter().chain(&entry.house).chain(&entry.unsure).collect()
    }
}

struct Making<'p> {
    vocabulary: &'p Vocabulary,
    calendars: &'p Calendars,
    packs: &'p [Arc<Pack>],
    mistakes: Vec<Mistake>,
}

/// Joins facts that stand in an order of days, however far apart.
impl<'p> Making<'p> {
    fn wrong(&mut self, pack: &Pack, line: usize, about: &str, what: String) {
        let (file, about) = (pack.file.clone(), about.to_owned());
        self.mistakes.push(Mistake { file, line, about, what });
    }

    fn named(&self, id: &str) -> Option<&'p Arc<Pack>> {
        self.packs.iter().find(|pack| *pack.id == *id)
    }

    /// Names of packs and rules stand once.
    fn names(&mut self) {
        let mut packs: Vec<&str> = Vec::new();
        let mut rules: HashMap<&str, &Pack> = HashMap::new();
        for pack in self.packs {
            if packs.contains(&&*pack.id) {
                self.wrong(pack, 0, &pack.id, "there are two packs of this name".to_owned());
            }
            packs.push(&pack.id);
            for rule in &pack.rules {
                if let Some(other) = rules.insert(&rule.id, pack)
                    && other.id != pack.id
                {
                    let what = format!("`{}` has a rule of this name, too", other.file);
                    self.wrong(pack, rule.line, &rule.id, what);
                }
            }
        }
    }

    /// The packs that make the law of this one, the lowest first.
    fn chain(&mut self, pack: Option<&'p Arc<Pack>>) -> Vec<&'p Arc<Pack>> {
        let mut chain: Vec<&'p Arc<Pack>> = Vec::new();
        let mut at = pack;
        while let Some(pack) = at {
            if chain.iter().any(|other| other.id == pack.id) {
                self.wrong(pack, 0, &pack.id, "stands on top of itself".to_owned());
                break;
            }
            chain.push(pack);
            at = pack.on_top_of.as_deref().and_then(|below| {
                let found = self.named(below);
                if found.is_none() {
                    let hint = did_you_mean(below, self.packs.iter().map(|one| &*one.id));
                    self.wrong(pack, 0, &pack.id, format!("there is no pack `{below}`{hint}"));
                }
                found
            });
        }
        chain.reverse();
        chain
    }

    fn book(&mut self, jurisdiction: Option<&Name>, pack: Option<&'p Arc<Pack>>) -> Book {
        let statutes = self.chain(pack);
        let houses: Vec<_> = self.packs.iter().filter(|one| one.maker == Maker::House).collect();
        let layers: Vec<&'p Arc<Pack>> = statutes.iter().copied().chain(houses).collect();
        let here = |only_in: &[Name]| {
            only_in.is_empty()
                || jurisdiction
                    .is_some_and(|name| only_in.iter().any(|one| one == name || within(name, one)))
        };
        let home = statutes.iter().rev().find_map(|one| one.calendar.as_ref());
        let mut book = Book {
            by_entitlement: vec![Entry::default(); self.vocabulary.how_many_entitlements()],
            modes: Named::default(),
            settings: Named::default(),
            carries_out: Named::default(),
            versions: BTreeMap::new(),
        };
        let mut rules: Vec<(&Arc<Pack>, Arc<Rule>)> = Vec::new();
        for pack in layers {
            book.versions.insert(Arc::clone(&pack.id), Arc::clone(&pack.version));
            for (source, national) in &pack.carries_out {
                let marked = |one: &Name| (Mark::of(one), Arc::clone(one));
                book.carries_out.insert(Arc::clone(source), national.iter().map(marked).collect());
            }
            for (name, mode) in &pack.counting {
                let calendar = mode.holidays.as_ref().or(home);
                let found = match calendar {
                    Some(id) => self.calendars.shared(id),
                    // A mode that never looks at holidays needs no calendar of its own.
                    None => self.calendars.ids().next().and_then(|id| self.calendars.shared(id)),
                };
                match found {
                    Some(calendar) => {
                        let mode = mode.clone();
                        let counted = CountedBy { mode, calendar, sources: Vec::new() };
                        book.modes.insert(Arc::clone(name), counted);
                    }
                    None => {
                        let id = calendar.map_or("", |id| &**id);
                        let hint = did_you_mean(id, self.calendars.ids());
                        let what = format!("there is no calendar `{id}`{hint}");
                        self.wrong(pack, 0, &format!("counting.{name}"), what);
                    }
                }
            }
            for (name, versions) in &pack.settings {
                let mut here: Vec<Setting> =
                    versions.iter().filter(|one| here(&one.only_in)).cloned().collect();
                // What is kept to a jurisdiction stands before what holds everywhere.
                here.sort_by_key(|one| one.only_in.is_empty());
                if !here.is_empty() {
                    book.settings.insert(Arc::clone(name), here);
                }
            }
            for left_out in &pack.leaves_out {
                let before = rules.len();
                rules.retain(|(_, rule)| rule.id != *left_out);
                if rules.len() == before {
                    let hint = did_you_mean(left_out, rules.iter().map(|(_, rule)| &*rule.id));
                    self.wrong(
                        pack,
                        0,
                        left_out,
                        format!("leaves out a rule that is not there{hint}"),
                    );
                }
            }
            for rule in pack.rules.iter().filter(|rule| here(&rule.only_in)) {
                if let Some(replaced) = &rule.instead_of {
                    let same_pack_version = pack.rules.iter().any(|other| {
                        other.id != rule.id && other.instead_of.as_ref() == Some(replaced)
                    });
                    let before = rules.len();
                    rules.retain(|(_, other)| other.id != *replaced);
                    if rules.len() == before && !same_pack_version {
                        let hint =
                            did_you_mean(replaced, rules.iter().map(|(_, other)| &*other.id));
                        let what =
                            format!("stands instead of `{replaced}`, which is not there{hint}");
                        self.wrong(pack, rule.line, &rule.id, what);
                    }
                }
                rules.push((pack, Arc::clone(rule)));
            }
        }
        let carries_out = &book.carries_out;
        for counted in book.modes.values_mut() {
            for source in &counted.mode.sources {
                let mark = Mark::of(source);
                counted
                    .sources
                    .extend(carries_out.marked(mark, source).into_iter().flatten().cloned());
                counted.sources.push((mark, Arc::clone(source)));
            }
        }
        rules.sort_by_key(|(_, rule)| std::cmp::Reverse(rule.priority));
        for (pack, rule) in &rules {
            self.names_in(pack, rule, &book);
            let entry = &mut book.by_entitlement[usize::from(rule.entitlement.0)];
            let among = match (rule.confidence, pack.maker) {
                (Confidence::Unsure, _) => &mut entry.unsure,
                (_, Maker::Statute) => &mut entry.statute,
                (_, Maker::House) if rule.force == Force::Advice => continue,
                (_, Maker::House) => &mut entry.house,
            };
            let twin = among
                .iter()
                .find(|other| other.priority == rule.priority && !never_both(other, rule))
                .map(|other| Arc::clone(&other.id));
            among.push(Arc::clone(rule));
            if let Some(twin) = twin
                && rule.confidence != Confidence::Unsure
            {
                let what = format!(
                    "`{}` and `{}` both conclude on `{}`; give one of them a higher `priority`",
                    twin,
                    rule.id,
                    self.vocabulary.entitlement(rule.entitlement).name,
                );
                self.wrong(pack, rule.line, &rule.id, what);
            }
        }
        self.reads(&mut book, pack);
        book
    }

    /// Every name that a rule uses is there.
    fn names_in(&mut self, pack: &Pack, rule: &Rule, book: &Book) {
        let mut periods = Vec::new();
        for sentence in rule.when.iter().chain(&rule.cite_when) {
            periods_of(&sentence.condition, &mut periods);
        }
        for case in &rule.by {
            periods_in(&case.is, &mut periods);
            if let Some(when) = &case.when {
                periods_of(when, &mut periods);
            }
        }
        for case in &rule.payer {
            if let Some(when) = &case.when {
                periods_of(when, &mut periods);
            }
        }
        for period in periods {
            if book.modes.get(&period.by).is_none() {
                let hint = did_you_mean(&period.by, book.modes.keys().map(|one| &**one));
                let what = format!("there is no counting mode `{}`{hint}", period.by);
                self.wrong(pack, rule.line, &rule.id, what);
            }
            if let Long::Setting(name) = &period.long
                && book.settings.get(name).is_none()
            {
                let hint = did_you_mean(name, book.settings.keys().map(|one| &**one));
                let what = format!("there is no setting or number `{name}`{hint}");
                self.wrong(pack, rule.line, &rule.id, what);
            }
        }
    }

    /// Beside these facts, those whose days bound theirs: what a day that is not known can
    /// be hangs on those that are. The second list: those of them that are only the latest
    /// a day can be.
    fn neighbours(&self, facts: &[FactId]) -> (Vec<FactId>, Vec<FactId>) {
        let (mut first, mut last) = (Vec::new(), Vec::new());
        for (id, fact) in self.vocabulary.facts() {
            if facts.contains(&id) {
                first.extend(fact.after.iter().chain(&fact.near).copied());
            }
            if fact.after.iter().any(|before| facts.contains(before)) {
                last.push(id);
            }
        }
        last.retain(|id| !facts.contains(id) && !first.contains(id));
        let mut all: Vec<FactId> = facts.iter().chain(&first).chain(&last).copied().collect();
        all.sort_unstable();
        all.dedup();
        (all, last)
    }

    /// Collects what each entitlement reads, through the rights it asks for.
    fn reads(&mut self, book: &mut Book, pack: Option<&Arc<Pack>>) {
        for at in 0..book.by_entitlement.len() {
            let mut gathering = Gathering {
                vocabulary: self.vocabulary,
                book,
                reads: Reads::default(),
                path: Vec::new(),
                done: Vec::new(),
                circle: None,
            };
            gathering.entitlement(EntitlementId(u16::try_from(at).unwrap_or(u16::MAX)));
            let mut reads = std::mem::take(&mut gathering.reads);
            let circle = gathering.circle.take();
            // Rules of which we are not sure are read, too, to say so; they conclude nothing.
            gathering.rules(&book.by_entitlement[at].unsure);
            let unsure = gathering.reads;
            if let (Some(circle), Some(pack)) = (circle, pack) {
                let names: Vec<&str> = circle
                    .iter()
                    .map(|id| self.vocabulary.entitlement(*id).name.as_str())
                    .collect();
                let what = format!("these rights ask for each other: {}", names.join(", "));
                self.wrong(pack, 0, "", what);
            }
            reads.plain.sort_unstable();
            reads.plain.dedup();
            reads.all.extend(unsure.all);
            (reads.all, reads.latest) = self.neighbours(&reads.all);
            book.by_entitlement[at].reads = reads;
        }
    }
}

/// Whether a jurisdiction lies in another: `US-CA` in `US`.
fn within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('-'))
}

/// Whether two rules can never both conclude: their days lie apart, or a fact
/// would need two values at once.
fn never_both(a: &Rule, b: &Rule) -> bool {
    if a.in_force.apart_from(b.in_force) {
        return true;
    }
    let wants = |rule: &Rule| -> Vec<(FactId, Among)> {
        let mut wanted = Vec::new();
        for sentence in &rule.when {
            wanted_by(&sentence.condition, &mut wanted);
        }
        wanted
    };
    let on_record = |rule: &Rule, not: bool| -> Vec<FactId> {
        let of = |sentence: &crate::language::Sentence| match &sentence.condition {
            Condition::OnRecord(fact) if !not => Some(*fact),
            Condition::Not(one) if not => match **one {
                Condition::OnRecord(fact) => Some(fact),
                _ => None,
            },
            _ => None,
        };
        rule.when.iter().filter_map(of).collect()
    };
    let one_has_what_the_other_lacks = |a: &Rule, b: &Rule| {
        let lacks = on_record(b, true);
        on_record(a, false).iter().any(|fact| lacks.contains(fact))
    };
    if one_has_what_the_other_lacks(a, b) || one_has_what_the_other_lacks(b, a) {
        return true;
    }
    let (a, b) = (wants(a), wants(b));
    a.iter().any(|(fact, among)| {
        b.iter().any(|(other, others)| fact == other && among.apart_from(*others))
    })
}

fn wanted_by(condition: &Condition, wanted: &mut Vec<(FactId, Among)>) {
    match condition {
        Condition::Is { fact, among, .. } => wanted.push((*fact, *among)),
        Condition::All(all) => all.iter().for_each(|one| wanted_by(one, wanted)),
        _ => {}
    }
}

fn periods_of<'c>(condition: &'c Condition, found: &mut Vec<&'c Period>) {
    match condition {
        Condition::All(all) | Condition::Any(all) => {
            all.iter().for_each(|one| periods_of(one, found));
        }
        Condition::Not(one) => periods_of(one, found),
        Condition::Days(a, _, b) => {
            periods_in(a, found);
            periods_in(b, found);
        }
        Condition::Is { .. }
        | Condition::IsText { .. }
        | Condition::OnRecord(_)
        | Condition::Numbers(..)
        | Condition::Right(_) => {}
    }
}

fn periods_in<'c>(when: &'c When, found: &mut Vec<&'c Period>) {
    match when {
        When::Plus(from, period) => {
            periods_in(from, found);
            found.push(period);
        }
        When::Later(all) | When::Earlier(all) => all.iter().for_each(|one| periods_in(one, found)),
        When::Today | When::On(_) | When::Fact(_) | When::Open => {}
    }
}

struct Gathering<'b> {
    vocabulary: &'b Vocabulary,
    book: &'b Book,
    reads: Reads,
    path: Vec<EntitlementId>,
    done: Vec<EntitlementId>,
    circle: Option<Vec<EntitlementId>>,
}

impl Gathering<'_> {
    fn entitlement(&mut self, id: EntitlementId) {
        if let Some(at) = self.path.iter().position(|one| *one == id) {
            self.circle = Some(self.path[at..].to_vec());
            return;
        }
        if self.done.contains(&id) {
            return;
        }
        self.path.push(id);
        self.reads.closure.push(id);
        let entry = &self.book.by_entitlement[usize::from(id.0)];
        self.rules(&entry.statute);
        self.rules(&entry.house);
        self.path.pop();
        self.done.push(id);
    }

    fn rules(&mut self, rules: &[Arc<Rule>]) {
        for rule in rules {
            self.reads.all.extend(rule.used_by);
            // A window in which a defect must show reads that day without naming it.
            if rule.window == Window::AppearBy {
                self.reads.all.extend(self.vocabulary.appeared_on());
            }
            if !rule.in_force.always() {
                self.selector(rule.in_force.selected_by);
            }
            for sentence in &rule.when {
                self.condition(&sentence.condition);
            }
            for case in &rule.by {
                case.when.iter().for_each(|when| self.condition(when));
                self.when(&case.is);
            }
            for case in &rule.payer {
                case.when.iter().for_each(|when| self.condition(when));
            }
            rule.amount.iter().for_each(|amount| self.amount(amount));
        }
    }

    fn selector(&mut self, selected_by: crate::pack::SelectedBy) {
        if let Some(id) = self.vocabulary.selector(selected_by) {
            self.reads.plain.push(id);
            self.reads.all.push(id);
        }
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::All(all) | Condition::Any(all) => {
                all.iter().for_each(|one| self.condition(one));
            }
            Condition::Not(one) => self.condition(one),
            Condition::Is { fact, among, proved } => {
                self.reads.among.push((*fact, *among));
                self.plain(*fact, *proved);
            }
            Condition::IsText { fact, texts, proved } => {
                self.reads.texts.extend(texts.iter().map(|text| (*fact, text.clone())));
                self.plain(*fact, *proved);
            }
            Condition::OnRecord(fact) => self.reads.all.push(*fact),
            Condition::Days(a, _, b) => {
                self.when(a);
                self.when(b);
            }
            Condition::Numbers(a, _, b) => {
                if let (Amount::Fact(fact), Amount::Of(number))
                | (Amount::Of(number), Amount::Fact(fact)) = (a, b)
                {
                    self.reads.numbers.push((*fact, *number));
                }
                self.amount(a);
                self.amount(b);
            }
            Condition::Right(id) => self.entitlement(*id),
        }
    }

    fn plain(&mut self, fact: FactId, proved: bool) {
        self.reads.all.push(fact);
        if !proved && self.vocabulary.fact(fact).asked != Asked::Derived {
            self.reads.plain.push(fact);
        }
    }

    fn when(&mut self, when: &When) {
        match when {
            When::Today | When::On(_) | When::Open => {}
            When::Fact(fact) => self.plain(*fact, false),
            When::Plus(from, period) => {
                self.when(from);
                match &period.long {
                    Long::Counted(fact, _) | Long::Each(_, fact, _) => {
                        self.reads.counted.push(*fact);
                        self.plain(*fact, false);
                    }
                    Long::Setting(name) => {
                        let book = self.book;
                        for version in book.settings.get(name).into_iter().flatten() {
                            if !version.in_force.always() {
                                self.selector(version.in_force.selected_by);
                                self.reads.versions.push(version.in_force);
                            }
                        }
                    }
                    Long::Fixed(_) => {}
                }
            }
            When::Later(all) | When::Earlier(all) => all.iter().for_each(|one| self.when(one)),
        }
    }

    fn amount(&mut self, amount: &Amount) {
        match amount {
            Amount::Of(_) => {}
            Amount::Fact(fact) => self.plain(*fact, false),
            Amount::Lesser(all) | Amount::Greater(all) => {
                all.iter().for_each(|one| self.amount(one))
            }
            Amount::Less(a, b) => {
                self.amount(a);
                self.amount(b);
            }
        }
    }
}
