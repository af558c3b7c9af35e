//! What a change of the rules would do: the stored scenarios and the stored cases are
//! put to the rules as they are and as they would be, and every answer that is another
//! one is counted. Nothing is changed by it.
//!
//! Cases are read in stretches and looked at on as many threads as are given; only the
//! rights that the change touches are asked about.

use crate::law::{Short, day_of, put_together};
use crate::{App, Ctx, Error, Result};
use domain::PhotoSlot;
use entitlements::{Answers, EntitlementId, Law, Outcome, Touched, scenario};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::case_facts::Noted;
use store::cases::Case;

/// Cases read at once.
const STRETCH: i64 = 500;
/// Answers that are named; the rest is counted.
const NAMED: usize = 200;

/// An answer in short, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// `granted`, `denied`, `needs_information`; nothing where no rule speaks of it.
    pub outcome: Option<String>,
    /// The last day.
    pub deadline: Option<Date>,
    /// What the last day means.
    pub window: Option<entitlements::Window>,
    /// Who pays.
    pub payer: Option<entitlements::Payer>,
    /// How much.
    pub amount: Option<String>,
    /// What is to be asked first.
    pub missing: Vec<String>,
}

impl Kept {
    /// The answer, where there is one.
    pub fn short(&self) -> Option<Short> {
        let outcomes = [Outcome::Granted, Outcome::Denied, Outcome::NeedsInformation];
        let outcome = self.outcome.as_deref()?;
        Some(Short {
            outcome: outcomes.into_iter().find(|one| one.word() == outcome)?,
            deadline: self.deadline,
            window: self.window,
            payer: self.payer,
            amount: self.amount.as_deref().and_then(entitlements::Number::read),
        })
    }

    fn of(law: &Law, answers: &Answers, id: EntitlementId) -> Kept {
        let answer = answers.about(id);
        let short = answer.map(Short::of);
        let missing = answer.filter(|one| one.outcome == Outcome::NeedsInformation);
        Kept {
            outcome: short.map(|one| one.outcome.word().to_owned()),
            deadline: short.and_then(|one| one.deadline),
            window: short.and_then(|one| one.window),
            payer: short.and_then(|one| one.payer),
            amount: short.and_then(|one| one.amount).map(|amount| amount.to_string()),
            missing: missing
                .iter()
                .flat_map(|one| &one.missing)
                .map(|fact| law.vocabulary.fact(*fact).name.clone())
                .collect(),
        }
    }
}

/// One answer of a case that would be another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The case's number.
    pub number: String,
    /// The entitlement.
    pub right: String,
    /// As it is.
    pub before: Kept,
    /// As it would be.
    pub after: Kept,
    /// Whether the client was told about it.
    pub told: bool,
}

/// A scenario that would be answered otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failing {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Each difference: what was expected, what came.
    pub failures: Vec<String>,
}

/// Everything a trial found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The rules that were added, changed or left out.
    pub rules: Vec<String>,
    /// Scenarios put to both.
    pub scenarios: usize,
    /// Scenarios that hold today and would not.
    pub failing: Vec<Failing>,
    /// Cases looked at.
    pub cases: usize,
    /// Cases with an answer that would be another one.
    pub moved_cases: usize,
    /// Answers that would be others, by right.
    pub by_right: BTreeMap<String, usize>,
    /// Of these, answers that clients were told.
    pub told: usize,
    /// Some of them, those that were told first.
    pub named: Vec<Moved>,
}

impl Found {
    /// Answers that would be others.
    pub fn answers(&self) -> usize {
        self.by_right.values().sum()
    }

    fn add(&mut self, case: Vec<Moved>) {
        self.cases += 1;
        if !case.is_empty() {
            self.moved_cases += 1;
        }
        for moved in case {
            *self.by_right.entry(moved.right.clone()).or_default() += 1;
            self.told += usize::from(moved.told);
            if moved.told || self.named.len() < NAMED {
                self.named.push(moved);
            }
        }
    }

    fn close(&mut self) {
        self.named
            .sort_by(|a, b| (!a.told, &a.number, &a.right).cmp(&(!b.told, &b.number, &b.right)));
        self.named.truncate(NAMED);
    }
}

/// The rules as they are and as they would be.
#[derive(Debug)]
pub struct Trying {
    /// As they are.
    pub before: Arc<Law>,
    /// As they would be.
    pub after: Arc<Law>,
    /// The day from which they would count; answers are asked for on it, or today.
    pub from: Option<Date>,
    /// What the change touches.
    pub touched: Touched,
    /// Ask about every right, touched or not.
    pub everything: bool,
}

impl Trying {
    /// A change of the rules.
    pub fn new(before: Arc<Law>, after: Arc<Law>, from: Option<Date>) -> Trying {
        let touched = Touched::between(&before, &after);
        Trying { before, after, from, touched, everything: false }
    }

    /// The scenarios that come with the program: those that hold today and would not.
    pub fn scenarios(&self, found: &mut Found) {
        found.rules = self.touched.rules().map(str::to_owned).collect();
        if self.touched.is_empty() && !self.everything {
            return;
        }
        for (_, text) in entitlements::shipped::scenarios() {
            let Ok(Json::Array(all)) = serde_json::from_str(text) else { continue };
            for (nth, one) in all.iter().enumerate() {
                found.scenarios += 1;
                if !self.everything && !self.touched.concerns(&self.after, one) {
                    continue;
                }
                if !scenario::check(&self.before, one, nth).failures.is_empty() {
                    continue;
                }
                let checked = scenario::check(&self.after, one, nth);
                if !checked.failures.is_empty() {
                    let scenario::Checked { id, title, failures } = checked;
                    found.failing.push(Failing { id, title, failures });
                }
            }
        }
    }

    fn case(&self, ctx: &Ctx, one: &Read) -> Result<Vec<Moved>> {
        let today = day_of(ctx, &one.case, ctx.now);
        let day = self.from.map_or(today, |from| from.max(today));
        let facts = put_together(ctx, &self.after, &one.case, &one.slots, one.noted.clone(), day)?;
        let question = facts.asked.question();
        let reached = self.touched.reaches(&self.after, &question);
        if reached.is_empty() && !self.everything {
            return Ok(Vec::new());
        }
        let wanted = |id| self.everything || reached.contains(&id);
        let before = self.before.evaluate_again(&question, &wanted);
        let after = self.after.evaluate_again(&question, &wanted);
        let ids: BTreeSet<EntitlementId> =
            before.results.iter().chain(&after.results).map(|answer| answer.entitlement).collect();
        let mut moved = Vec::new();
        for id in ids {
            let (was, is) = (before.about(id), after.about(id));
            let same = match (was, is) {
                (Some(was), Some(is)) => {
                    Short::of(was) == Short::of(is) && was.missing == is.missing
                }
                (was, is) => was.is_none() && is.is_none(),
            };
            if same {
                continue;
            }
            let right = self.after.vocabulary.entitlement(id).name.clone();
            moved.push(Moved {
                number: one.case.number.clone(),
                told: one.told.contains(&right),
                before: Kept::of(&self.before, &before, id),
                after: Kept::of(&self.after, &after, id),
                right,
            });
        }
        Ok(moved)
    }
}

/// A case with everything that is known of it.
struct Read {
    case: Case,
    noted: Vec<Noted>,
    slots: Vec<PhotoSlot>,
    told: BTreeSet<String>,
}

/// A stretch of cases after a row.
async fn stretch(app: &App, after: i64, open: bool) -> Result<Vec<Read>> {
    app.store
        .read(move |tx| {
            Box::pin(async move {
                let cases = store::cases::whole_after(tx, after, open, STRETCH).await?;
                let Some(to) = cases.last().map(|case| case.id) else { return Ok(Vec::new()) };
                let mut noted: BTreeMap<i64, Vec<Noted>> = BTreeMap::new();
                for (case, fact) in store::case_facts::between(tx, after, to).await? {
                    noted.entry(case).or_default().push(fact);
                }
                let mut slots: BTreeMap<i64, Vec<PhotoSlot>> = BTreeMap::new();
                for (case, slot) in store::files::slots_between(tx, after, to).await? {
                    slots.entry(case).or_default().push(slot);
                }
                let mut told: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
                for (case, right) in store::decisions::told_between(tx, after, to).await? {
                    told.entry(case).or_default().insert(right);
                }
                Ok(cases
                    .into_iter()
                    .map(|case| Read {
                        noted: noted.remove(&case.id).unwrap_or_default(),
                        slots: slots.remove(&case.id).unwrap_or_default(),
                        told: told.remove(&case.id).unwrap_or_default(),
                        case,
                    })
                    .collect())
            })
        })
        .await
}

/// Stored cases on their way through both sets of rules.
pub struct Walk<'a> {
    app: &'a App,
    ctx: Ctx,
    trying: Arc<Trying>,
    open: bool,
    threads: usize,
    at: i64,
    over: bool,
    working: tokio::task::JoinSet<Result<Vec<Vec<Moved>>>>,
    found: Found,
}

impl<'a> Walk<'a> {
    /// Begins with what the scenarios showed; only the open cases, or all, on so many threads.
    pub fn new(
        app: &'a App,
        ctx: Ctx,
        trying: Arc<Trying>,
        (open, threads): (bool, usize),
        found: Found,
    ) -> Walk<'a> {
        let over = trying.touched.is_empty() && !trying.everything;
        let working = tokio::task::JoinSet::new();
        Walk { app, ctx, trying, open, threads: threads.max(1), at: 0, over, working, found }
    }

    /// Takes one step; how many cases were looked at, or nothing at the end.
    ///
    /// # Errors
    /// When the store cannot, or a kept fact cannot be read.
    pub async fn step(&mut self) -> Result<Option<usize>> {
        while !self.over && self.working.len() < self.threads {
            let read = stretch(self.app, self.at, self.open).await?;
            let Some(last) = read.last() else {
                self.over = true;
                break;
            };
            self.at = last.case.id;
            let (trying, ctx) = (Arc::clone(&self.trying), self.ctx.clone());
            self.working
                .spawn_blocking(move || read.iter().map(|one| trying.case(&ctx, one)).collect());
        }
        let Some(done) = self.working.join_next().await else { return Ok(None) };
        let done = done.map_err(|error| Error::Internal(format!("a trial broke off: {error}")))?;
        for case in done? {
            self.found.add(case);
        }
        Ok(Some(self.found.cases))
    }

    /// What was found.
    pub fn end(mut self) -> Found {
        self.found.close();
        self.found
    }
}
