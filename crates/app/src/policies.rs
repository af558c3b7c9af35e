//! The editor's loop: a pack of rules is drafted, read, tried on stored scenarios and
//! stored cases, approved by a second person, and from its day in force. What may be
//! done when is `domain::revision`'s to say; here texts are read and kept.

use crate::gate::audited;
use crate::rules::{Rules, day_of};
use crate::trial::{Found, Trying, Walk};
use crate::{App, Ctx, Error, FieldError, Result};
use domain::access::{Permission, Place};
use domain::revision::{self, Facts, RevisionAct, RevisionState};
use entitlements::{Law, Mistake, scenario};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use store::Tx;
use store::revisions::{Revision, Trial};

/// The longest line that says what a revision is for, in characters.
const LONGEST_ABOUT: usize = 200;
/// The longest reason, in characters.
const LONGEST_REASON: usize = 2_000;
/// The most bytes of a pack: with everything beside it a form must stay within its limit.
const MOST_TEXT: usize = 96 * 1024;
/// The most bytes of a house's own scenarios.
const MOST_SCENARIOS: usize = 48 * 1024;
/// Revisions on one page.
pub const ON_A_PAGE: i64 = 50;
/// A trial that was not seen for so long was broken off.
const BROKEN_OFF: SignedDuration = SignedDuration::from_secs(30);
/// Between two notes of how far a trial has come.
const BEAT: SignedDuration = SignedDuration::from_millis(300);

/// What a person writes of a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it is for.
    pub about: String,
    /// The pack's text.
    pub text: String,
    /// The house's own scenarios; a JSON list, or nothing.
    pub scenarios: String,
    /// The day from which it is to count: `2027-01-01`, or nothing.
    pub in_force: String,
}

/// A revision's text, read beside everything else that is in force.
#[derive(Debug, Default)]
pub struct Reading {
    /// What is wrong with it.
    pub mistakes: Vec<Mistake>,
    /// The house's own scenarios that fail, and why.
    pub failing: Vec<crate::trial::Failing>,
    /// How many own scenarios there are.
    pub scenarios: usize,
    /// Why the scenarios cannot be read.
    pub unread: Option<String>,
    /// The law that it would be.
    pub law: Option<Arc<Law>>,
    /// The version that the text says.
    pub version: String,
}

impl Reading {
    /// Whether it may come into force.
    pub fn sound(&self) -> bool {
        self.law.is_some() && self.failing.is_empty() && self.unread.is_none()
    }
}

/// Reads a text in place of a file, with the house's own scenarios.
pub fn read(rules: &Rules, file: &str, text: &str, scenarios: &str) -> Reading {
    let mut reading = Reading::default();
    match rules.texts.clone().with(file, text).law() {
        Ok(law) => {
            let pack = law.packs().iter().find(|pack| pack.file == file);
            reading.version = pack.map(|pack| pack.version.to_string()).unwrap_or_default();
            reading.law = Some(Arc::new(law));
        }
        Err(mistakes) => reading.mistakes = mistakes,
    }
    if scenarios.trim().is_empty() {
        return reading;
    }
    match serde_json::from_str(scenarios) {
        Ok(Json::Array(all)) => {
            reading.scenarios = all.len();
            let Some(law) = &reading.law else { return reading };
            for (nth, one) in all.iter().enumerate() {
                let scenario::Checked { id, title, failures } = scenario::check(law, one, nth);
                if !failures.is_empty() {
                    reading.failing.push(crate::trial::Failing { id, title, failures });
                }
            }
        }
        Ok(_) => reading.unread = Some("a list of cases was expected".to_owned()),
        Err(error) => reading.unread = Some(error.to_string()),
    }
    reading
}

/// A pack as it is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackNow {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Whether it is a house's own; a statute otherwise.
    pub house: bool,
    /// How many rules it has.
    pub rules: usize,
    /// The revision it came with; the program's or the configuration's own otherwise.
    pub revision: Option<i64>,
}

/// The packs as they are in force, the house's own first.
pub fn packs(rules: &Rules) -> Vec<PackNow> {
    let mut packs: Vec<PackNow> = rules
        .law
        .packs()
        .iter()
        .map(|pack| PackNow {
            id: pack.id.to_string(),
            title: pack.title.clone(),
            version: pack.version.to_string(),
            house: pack.maker == entitlements::Maker::House,
            rules: pack.rules.len(),
            revision: rules.revisions.get(&pack.file).copied(),
        })
        .collect();
    packs.sort_by(|a, b| (!a.house, &a.id).cmp(&(!b.house, &b.id)));
    packs
}

/// A revision with everything around it that a person decides by.
#[derive(Debug)]
pub struct Looked {
    /// The revision.
    pub revision: Revision,
    /// The text that it would stand in place of.
    pub before: String,
    /// What reading it says.
    pub reading: Reading,
    /// The last time it was tried.
    pub trial: Option<Tried>,
    /// Whether it is what is in force.
    pub counts: bool,
    /// What this person may do with it today, each with the refusal where she may not.
    pub acts: Vec<(RevisionAct, std::result::Result<(), revision::Refusal>)>,
}

/// A trial as it stands.
#[derive(Debug, Clone)]
pub struct Tried {
    /// As kept.
    pub trial: Trial,
    /// What was found, once it is done.
    pub found: Option<Found>,
    /// It runs no more and found nothing: it was broken off.
    pub broken_off: bool,
    /// It was of this very text, with the rules as they are.
    pub of_this: bool,
}

/// Text, scenarios, day and the rules beside it, in one.
fn stamp(rules: &Rules, revision: &Revision) -> String {
    let mut all = Sha256::new();
    let day = revision.in_force.map(|day| day.to_string()).unwrap_or_default();
    for text in [&rules.stamp, &revision.file, &revision.text, &revision.scenarios, &day] {
        all.update(text.len().to_le_bytes());
        all.update(text);
    }
    crate::secrets::hex(&all.finalize())
}

fn person(ctx: &Ctx) -> Result<i64> {
    ctx.actor.person().ok_or(Error::NotFound)
}

fn may(ctx: &Ctx, permission: Permission) -> Result<()> {
    ctx.actor.may(permission, &Place::HOUSE).map_err(Error::from)
}

const fn asks(act: RevisionAct) -> Permission {
    match act {
        RevisionAct::Write | RevisionAct::Propose | RevisionAct::Drop => Permission::ManagePolicies,
        RevisionAct::Approve | RevisionAct::SendBack => Permission::ApprovePolicies,
    }
}

/// What an act on a revision must know, as one transaction sees it.
async fn around(
    tx: &mut Tx,
    rules: &Rules,
    revision: &Revision,
    reading: &Reading,
) -> Result<(Around, Option<Trial>)> {
    let approved: Vec<store::revisions::Approved> = store::revisions::approved(tx)
        .await?
        .into_iter()
        .filter(|one| one.pack == revision.pack)
        .collect();
    let newest = approved.iter().filter(|one| one.id != revision.id).map(|one| one.id).max();
    let before = match newest {
        Some(id) => store::revisions::find(tx, id).await?,
        None => None,
    };
    let file = rules.texts.of_file(&revision.file).unwrap_or_default();
    let text = before.as_ref().map_or(file, |one| &one.text);
    let scenarios = before.as_ref().map_or("", |one| &one.scenarios);
    let other_text = text != revision.text;
    let of_file = rules.law.packs().iter().find(|pack| pack.file == revision.file);
    let taken = approved.iter().any(|one| one.id != revision.id && one.version == reading.version)
        || of_file.is_some_and(|pack| *pack.version == *reading.version);
    let trial = store::revisions::last_trial(tx, revision.id).await?;
    let tried = trial
        .as_ref()
        .is_some_and(|trial| trial.found.is_some() && trial.stamp == stamp(rules, revision));
    let around = Around {
        before: text.to_owned(),
        sound: reading.sound(),
        tried,
        differs: other_text || scenarios != revision.scenarios,
        version_taken: other_text && taken,
        behind: revision.state != RevisionState::Approved && newest != revision.base,
    };
    Ok((around, trial))
}

struct Around {
    before: String,
    sound: bool,
    tried: bool,
    differs: bool,
    version_taken: bool,
    behind: bool,
}

impl Around {
    fn facts<'f>(&self, revision: &'f Revision) -> Facts<'f> {
        Facts {
            state: revision.state,
            writers: &revision.writers,
            in_force: revision.in_force,
            sound: self.sound,
            tried: self.tried,
            differs: self.differs,
            version_taken: self.version_taken,
            behind: self.behind,
        }
    }
}

impl From<revision::Refusal> for Error {
    fn from(refusal: revision::Refusal) -> Error {
        Error::Refused(refusal.code())
    }
}

/// One line, several lines: as people send them from a form.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}

impl Draft {
    /// Brings what was typed into its one form.
    fn checked(self) -> Result<(String, String, String, Option<Date>)> {
        let mut wrong = Vec::new();
        let about = self.about.trim().to_owned();
        if about.is_empty() {
            wrong.push(FieldError::new("about", "missing"));
        } else if about.chars().count() > LONGEST_ABOUT {
            wrong.push(FieldError::new("about", "too_long"));
        } else if about.chars().any(char::is_control) {
            wrong.push(FieldError::new("about", "characters"));
        }
        let text = lines(&self.text);
        if text.trim().is_empty() {
            wrong.push(FieldError::new("text", "missing"));
        } else if text.len() > MOST_TEXT {
            wrong.push(FieldError::new("text", "too_long"));
        } else if text.contains('\0') {
            wrong.push(FieldError::new("text", "characters"));
        }
        let scenarios = lines(&self.scenarios);
        if scenarios.len() > MOST_SCENARIOS {
            wrong.push(FieldError::new("scenarios", "too_long"));
        } else if scenarios.contains('\0') {
            wrong.push(FieldError::new("scenarios", "characters"));
        }
        let day = match self.in_force.trim() {
            "" => None,
            text => {
                let day = entitlements::a_day(text);
                if day.is_none() {
                    wrong.push(FieldError::new("in_force", "bad_date"));
                }
                day
            }
        };
        if wrong.is_empty() {
            Ok((about, text, scenarios, day))
        } else {
            Err(Error::Invalid(wrong))
        }
    }
}

async fn audit(
    tx: &mut Tx,
    ctx: &Ctx,
    verb: &str,
    was: Option<&Revision>,
    is: &Revision,
) -> Result<()> {
    let told = |one: &Revision| {
        json!({
            "pack": one.pack,
            "version": one.version,
            "state": one.state.code(),
            "in_force": one.in_force.map(|day| day.to_string()),
            "text": crate::secrets::hex(&Sha256::digest(one.text.as_bytes())),
            "scenarios": crate::secrets::hex(&Sha256::digest(one.scenarios.as_bytes())),
            "reason": one.reason,
        })
    };
    let change = (was.map(told), Some(told(is)));
    audited(tx, &ctx.actor, verb, &format!("revision:{}", is.id), change, ctx.now).await
}

impl App {
    /// The revisions below an id, the newest first.
    ///
    /// # Errors
    /// [`Error::Denied`] for whoever may not manage rules.
    pub async fn revisions(&self, ctx: Ctx, below: Option<i64>) -> Result<Vec<Revision>> {
        may(&ctx, Permission::ManagePolicies)?;
        self.read(ctx, move |tx, _| {
            Box::pin(async move {
                let below = below.unwrap_or(i64::MAX);
                store::revisions::list(tx, below, ON_A_PAGE + 1).await.map_err(Error::from)
            })
        })
        .await
    }

    /// Begins a revision of a pack from the text that is in force, or from an earlier one; its id.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such pack or revision.
    pub async fn begin_revision(&self, ctx: Ctx, pack: &str, from: Option<i64>) -> Result<i64> {
        may(&ctx, Permission::ManagePolicies)?;
        let me = person(&ctx)?;
        let rules = self.rules.now();
        let found = rules.law.packs().iter().find(|one| *one.id == *pack);
        let file = found.ok_or(Error::NotFound)?.file.clone();
        let pack = pack.to_owned();
        self.write(ctx, move |tx, ctx| {
            Box::pin(async move {
                let approved = store::revisions::approved(tx).await?;
                let newest = approved.iter().filter(|one| one.pack == pack).map(|one| one.id).max();
                let model = match from.or(newest) {
                    Some(id) => Some(
                        store::revisions::find(tx, id)
                            .await?
                            .filter(|one| one.pack == pack)
                            .ok_or(Error::NotFound)?,
                    ),
                    None => None,
                };
                let text = match &model {
                    Some(model) => model.text.clone(),
                    None => rules.texts.of_file(&file).unwrap_or_default().to_owned(),
                };
                let mut revision = Revision {
                    id: 0,
                    pack,
                    file,
                    about: String::new(),
                    text,
                    scenarios: model.as_ref().map_or_else(String::new, |it| it.scenarios.clone()),
                    version: model.map(|model| model.version).unwrap_or_default(),
                    base: newest,
                    state: RevisionState::Draft,
                    in_force: None,
                    writers: vec![me],
                    made: (me, ctx.now),
                    changed_at: ctx.now,
                    proposed: None,
                    decided: None,
                    reason: String::new(),
                };
                revision.id = store::revisions::insert(tx, &revision).await?;
                audit(tx, ctx, "revision.begin", None, &revision).await?;
                Ok(revision.id)
            })
        })
        .await
    }

    /// A revision with everything a person decides by.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none.
    pub async fn look_at_revision(&self, ctx: Ctx, id: i64) -> Result<Looked> {
        may(&ctx, Permission::ManagePolicies)?;
        let revision = self.revision(id).await?;
        let rules = self.rules.now();
        let reading = self.reading_of(&revision).await?;
        let today = day_of(ctx.now);
        let me = ctx.actor.person().unwrap_or_default();
        let actor = ctx.actor.clone();
        let now = ctx.now;
        self.read(ctx, move |tx, _| {
            Box::pin(async move {
                let (around, trial) = around(tx, &rules, &revision, &reading).await?;
                let acts = RevisionAct::ALL
                    .iter()
                    .filter(|act| actor.may(asks(**act), &Place::HOUSE).is_ok())
                    .map(|act| {
                        let facts = around.facts(&revision);
                        (*act, revision::act(&facts, *act, me, today).map(drop))
                    })
                    .collect();
                let trial = trial.map(|trial| {
                    let found = trial.found.as_deref().and_then(|it| serde_json::from_str(it).ok());
                    let quiet = now.duration_since(trial.beat_at) > BROKEN_OFF;
                    Tried {
                        broken_off: found.is_none() && quiet,
                        of_this: trial.stamp == stamp(&rules, &revision),
                        found,
                        trial,
                    }
                });
                let counts = rules.revisions.get(&revision.file) == Some(&revision.id);
                Ok(Looked { revision, before: around.before, reading, trial, counts, acts })
            })
        })
        .await
    }

    async fn revision(&self, id: i64) -> Result<Revision> {
        self.store
            .read(move |tx| {
                Box::pin(
                    async move { store::revisions::find(tx, id).await?.ok_or(Error::NotFound) },
                )
            })
            .await
    }

    /// Reads a revision's text, off the threads that serve.
    async fn reading_of(&self, revision: &Revision) -> Result<Reading> {
        let rules = self.rules.now();
        let (file, text) = (revision.file.clone(), revision.text.clone());
        let scenarios = revision.scenarios.clone();
        tokio::task::spawn_blocking(move || read(&rules, &file, &text, &scenarios))
            .await
            .map_err(|error| Error::Internal(format!("a pack was not read: {error}")))
    }

    /// Writes a revision; what was proposed is a draft again.
    ///
    /// # Errors
    /// [`Error::Invalid`] for what cannot stay as typed; [`Error::Refused`] `revision_moved`
    /// where somebody changed it since `seen`. Mistakes in the pack are kept with it.
    pub async fn write_revision(
        &self,
        ctx: Ctx,
        id: i64,
        seen: Timestamp,
        draft: Draft,
    ) -> Result<Reading> {
        may(&ctx, Permission::ManagePolicies)?;
        let me = person(&ctx)?;
        let mut revision = self.revision(id).await?;
        let was = revision.clone();
        (revision.about, revision.text, revision.scenarios, revision.in_force) = draft.checked()?;
        let reading = self.reading_of(&revision).await?;
        if reading.law.is_some() {
            revision.version.clone_from(&reading.version);
        }
        self.change(ctx, (was, revision), seen, RevisionAct::Write, reading, move |one, _| {
            if !one.writers.contains(&me) {
                one.writers.push(me);
            }
            one.proposed = None;
        })
        .await
    }

    /// Asks a second person to approve it.
    ///
    /// # Errors
    /// [`Error::Refused`] where it is not ready.
    pub async fn propose_revision(&self, ctx: Ctx, id: i64, seen: Timestamp) -> Result<()> {
        may(&ctx, Permission::ManagePolicies)?;
        let me = person(&ctx)?;
        let revision = self.revision(id).await?;
        self.act_on(ctx, revision, seen, RevisionAct::Propose, move |one, now| {
            if !one.writers.contains(&me) {
                one.writers.push(me);
            }
            one.proposed = Some((me, now));
            one.reason.clear();
        })
        .await
    }

    /// Approves it; from its day it counts, on every node.
    ///
    /// # Errors
    /// [`Error::Refused`] for whoever wrote it, or where it is not ready or was not tried.
    pub async fn approve_revision(&self, ctx: Ctx, id: i64, seen: Timestamp) -> Result<()> {
        may(&ctx, Permission::ApprovePolicies)?;
        let me = person(&ctx)?;
        let revision = self.revision(id).await?;
        self.act_on(ctx, revision, seen, RevisionAct::Approve, move |one, now| {
            one.decided = Some((me, now));
        })
        .await
    }

    /// Hands it back to be written on, with a reason.
    ///
    /// # Errors
    /// [`Error::Invalid`] without a reason.
    pub async fn send_back_revision(
        &self,
        ctx: Ctx,
        id: i64,
        seen: Timestamp,
        reason: &str,
    ) -> Result<()> {
        may(&ctx, Permission::ApprovePolicies)?;
        let me = person(&ctx)?;
        let reason = a_reason(reason, true)?;
        let revision = self.revision(id).await?;
        self.act_on(ctx, revision, seen, RevisionAct::SendBack, move |one, now| {
            one.decided = Some((me, now));
            one.proposed = None;
            one.reason = reason;
        })
        .await
    }

    /// Gives a draft up, or takes an approval back before its day.
    ///
    /// # Errors
    /// [`Error::Refused`] for what is in force.
    pub async fn drop_revision(
        &self,
        ctx: Ctx,
        id: i64,
        seen: Timestamp,
        reason: &str,
    ) -> Result<()> {
        may(&ctx, Permission::ManagePolicies)?;
        let me = person(&ctx)?;
        let revision = self.revision(id).await?;
        // What a second person approved is not taken back without a word.
        let reason = a_reason(reason, revision.state == RevisionState::Approved)?;
        self.act_on(ctx, revision, seen, RevisionAct::Drop, move |one, now| {
            one.decided = Some((me, now));
            one.reason = reason;
        })
        .await
    }

    /// An act that leaves the text as it is. It is read again where it must be sound; what
    /// may change the rules in force is taken up here at once.
    async fn act_on(
        &self,
        ctx: Ctx,
        revision: Revision,
        seen: Timestamp,
        act: RevisionAct,
        then: impl FnOnce(&mut Revision, Timestamp) + Send + 'static,
    ) -> Result<()> {
        let now = ctx.now;
        let reading = match act {
            RevisionAct::Propose | RevisionAct::Approve => self.reading_of(&revision).await?,
            RevisionAct::Write | RevisionAct::SendBack | RevisionAct::Drop => Reading::default(),
        };
        self.change(ctx, (revision.clone(), revision), seen, act, reading, then).await?;
        if matches!(act, RevisionAct::Approve | RevisionAct::Drop) {
            self.refresh().await?;
            self.follow_rules(now).await?;
        }
        Ok(())
    }

    /// One act on a revision, in one transaction: the machine is asked with what is true
    /// in it, and what was approved moves the set-up's revision, so that every node looks.
    async fn change(
        &self,
        ctx: Ctx,
        (was, mut is): (Revision, Revision),
        seen: Timestamp,
        act: RevisionAct,
        reading: Reading,
        then: impl FnOnce(&mut Revision, Timestamp) + Send + 'static,
    ) -> Result<Reading> {
        let me = person(&ctx)?;
        let rules = self.rules.now();
        let stale = |error: store::Error| match error {
            store::Error::Stale => Error::Refused("revision_moved"),
            other => Error::from(other),
        };
        self.write(ctx, move |tx, ctx| {
            Box::pin(async move {
                if matches!(act, RevisionAct::Approve | RevisionAct::Drop) {
                    store::house::bump(tx).await?;
                }
                if was.changed_at != seen {
                    return Err(Error::Refused("revision_moved"));
                }
                let (around, _) = around(tx, &rules, &was, &reading).await?;
                is.state = revision::act(&around.facts(&was), act, me, day_of(ctx.now))?;
                then(&mut is, ctx.now);
                // Any act makes what others have open an older one.
                is.changed_at = ctx.now.max(was.changed_at + SignedDuration::from_micros(1));
                store::revisions::update(tx, &is, seen).await.map_err(stale)?;
                audit(tx, ctx, &format!("revision.{}", act.code()), Some(&was), &is).await?;
                Ok(reading)
            })
        })
        .await
    }

    /// Begins to try a revision; the trial's id and what there is to do, for
    /// [`App::run_trial`]. One that runs already is joined: nothing is begun then.
    ///
    /// # Errors
    /// [`Error::Refused`] `revision_mistakes` where its text cannot be read.
    pub async fn begin_trial(&self, ctx: Ctx, id: i64) -> Result<Option<(i64, Arc<Trying>)>> {
        may(&ctx, Permission::ManagePolicies)?;
        let me = person(&ctx)?;
        let rules = self.rules.now();
        let revision = self.revision(id).await?;
        let reading = self.reading_of(&revision).await?;
        let after = reading.law.ok_or(Error::Refused("revision_mistakes"))?;
        let from = revision.in_force;
        let stamp = stamp(&rules, &revision);
        let begun = self
            .write(ctx, move |tx, ctx| {
                Box::pin(async move {
                    let runs = store::revisions::last_trial(tx, id).await?.is_some_and(|last| {
                        last.found.is_none()
                            && last.stamp == stamp
                            && ctx.now.duration_since(last.beat_at) <= BROKEN_OFF
                    });
                    if runs {
                        return Ok(None);
                    }
                    let whole = store::cases::count_from(tx, true).await?;
                    let begun =
                        store::revisions::begin_trial(tx, id, &stamp, me, ctx.now, whole).await?;
                    Ok(Some(begun))
                })
            })
            .await?;
        let trying = Arc::new(Trying::new(Arc::clone(&rules.law), after, from));
        Ok(begun.map(|begun| (begun, trying)))
    }

    /// Tries a revision on the stored scenarios and the open cases, and keeps what it
    /// finds. Runs beside everything else, on one thread.
    ///
    /// # Errors
    /// When the store cannot; then the trial was broken off.
    pub async fn run_trial(
        &self,
        ctx: Ctx,
        trial: i64,
        trying: Arc<Trying>,
        clock: impl Fn() -> Timestamp + Send + Sync,
    ) -> Result<Found> {
        let asked = Arc::clone(&trying);
        let found = tokio::task::spawn_blocking(move || {
            let mut found = Found::default();
            asked.scenarios(&mut found);
            found
        })
        .await
        .map_err(|error| Error::Internal(format!("a trial broke off: {error}")))?;
        let mut last = clock();
        let mut walk = Walk::new(self, ctx, trying, (true, 1), found);
        while let Some(done) = walk.step().await? {
            let now = clock();
            if now.duration_since(last) < BEAT {
                continue;
            }
            last = now;
            let done = i64::try_from(done).unwrap_or(i64::MAX);
            self.store
                .write(move |tx| {
                    Box::pin(async move {
                        store::revisions::beat(tx, trial, done, now).await.map_err(Error::from)
                    })
                })
                .await?;
        }
        let found = walk.end();
        let kept = serde_json::to_string(&found)
            .map_err(|error| Error::Internal(format!("a trial: {error}")))?;
        let (done, now) = (i64::try_from(found.cases).unwrap_or(i64::MAX), clock());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::revisions::found(tx, trial, &kept, done, now).await.map_err(Error::from)
                })
            })
            .await?;
        Ok(found)
    }
}

fn a_reason(reason: &str, needed: bool) -> Result<String> {
    let reason = lines(reason.trim());
    if reason.is_empty() && needed {
        return Err(Error::field("reason", "missing"));
    }
    if reason.chars().count() > LONGEST_REASON {
        return Err(Error::field("reason", "too_long"));
    }
    if reason.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(Error::field("reason", "characters"));
    }
    Ok(reason)
}
