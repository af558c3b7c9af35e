//! A piece is examined: asked for by its client or the house, read by two examiners blind, answered by a
//! verdict with its working. What is decided lies in `provenance`; here it is loaded, kept, told on the
//! case's timeline and shown to whom it may be shown.
//!
//! A reading that is signed lies sealed until the verdict is given: no function here hands another
//! examiner's reading to anybody before.

use crate::cases::{self, Change};
use crate::gate::audited;
use crate::secrets::digest;
use crate::{Ctx, Error, FieldError, Result};
use domain::access::{Actor, Permission, Place};
use domain::case::Act;
use domain::entry::ClientEntry;
use domain::{CaseNumber, ExaminationStands, PhotoSlot, StateName};
use jiff::{SignedDuration, Timestamp};
use provenance::catalogue::{self, Catalogue, Point, Record, Seen};
use provenance::examination::{Draft, Event, Examination, Mark, Refusal, Stage};
use provenance::finding::{By, Direction, Finding, Strength};
use provenance::verdict::given::{self, Verdict};
use provenance::verdict::policy::{self, Policy};
use provenance::verdict::{Hand, Judgement, Word, judge};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use store::Tx;
use store::cases::Case;
use store::examinations::{Competence, Kept};
use store::files::{File, Scan};

/// So much open time the examiners have: two working days of eight hours.
const WITHIN: SignedDuration = SignedDuration::from_hours(16);
/// So long a link to a verdict opens it.
pub const LINK_DAYS: i64 = 90;
/// Examinations on one list.
const MOST: i64 = 200;

// The house's files are ours, and a test of `provenance` holds them readable.
static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::read(catalogue::SHIPPED).unwrap_or_else(|_| Catalogue::empty()));
static POLICY: LazyLock<Option<Policy>> = LazyLock::new(|| Policy::read(policy::SHIPPED).ok());

/// The catalogue of points and records.
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

/// The policy of verdicts.
///
/// # Errors
/// [`Error::Internal`] where the house's file cannot be read.
pub fn policy() -> Result<&'static Policy> {
    POLICY.as_ref().ok_or_else(|| Error::Internal("the policy of verdicts is none".to_owned()))
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        Error::Refused(refusal.code())
    }
}

/// An examination as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Exam {
    /// As kept.
    pub kept: Kept,
    /// The machine.
    state: Examination,
}

impl Exam {
    fn of(kept: Kept) -> Result<Exam> {
        let state = serde_json::from_str(&kept.state)
            .map_err(|error| Error::Internal(format!("an examination that is none: {error}")))?;
        Ok(Exam { kept, state })
    }

    /// Where it stands, without what any reading says before the verdict is given.
    #[must_use]
    pub fn sealed(&self) -> Examination {
        let mut state = self.state.clone();
        match &mut state.stage {
            Stage::Awaits { readings }
            | Stage::Reads { readings, .. }
            | Stage::WaitsForPhotographs { readings, .. } => readings.clear(),
            Stage::Answered { .. } | Stage::Withdrawn { .. } => {}
        }
        state
    }

    /// How many readings of the round are signed.
    #[must_use]
    pub fn signed(&self) -> usize {
        self.state.stage.readings().len()
    }

    fn place(&self) -> Place<'_> {
        Place::case(&self.kept.region, self.kept.site.as_deref(), self.kept.case_id)
    }
}

async fn find(tx: &mut Tx, ctx: &Ctx, number: &str, permission: Permission) -> Result<Exam> {
    let kept = store::examinations::by_number(tx, number).await?.ok_or(Error::NotFound)?;
    let exam = Exam::of(kept)?;
    match permission {
        Permission::ReadCases => {
            ctx.actor.may(permission, &exam.place()).map_err(|_| Error::NotFound)?;
        }
        _ => ctx.actor.may(permission, &exam.place())?,
    }
    Ok(exam)
}

/// The examination with its case held, so that nobody else moves it.
async fn hold<'t>(
    tx: &'t mut Tx,
    ctx: &'t Ctx,
    number: &str,
    permission: Permission,
) -> Result<(Change<'t>, Exam)> {
    let known = store::examinations::by_number(tx, number).await?.ok_or(Error::NotFound)?;
    let change = Change::begin(tx, ctx, &known.case_number, permission).await?;
    let kept = store::examinations::by_number(change.tx, number).await?.ok_or(Error::NotFound)?;
    Ok((change, Exam::of(kept)?))
}

/// What moved is kept and told: on the timeline, by letter, to the audit log.
async fn moved(
    mut change: Change<'_>,
    exam: &Exam,
    (after, events): (Examination, Vec<Event>),
    verb: &str,
) -> Result<Exam> {
    let exam = keep(&mut change, exam, after, &events).await?;
    change.save(verb).await?;
    Ok(exam)
}

async fn keep(
    change: &mut Change<'_>,
    exam: &Exam,
    after: Examination,
    events: &[Event],
) -> Result<Exam> {
    let now = change.ctx.now;
    let mut kept = exam.kept.clone();
    after.stage.code().clone_into(&mut kept.stage);
    kept.holder = match &after.stage {
        Stage::Reads { by, .. } => Some(*by),
        _ => None,
    };
    kept.state = written(&after)?;
    kept.changed_at = now;
    let opened = events.iter().any(|event| matches!(event, Event::Opened { .. }));
    let came = matches!(exam.state.stage, Stage::WaitsForPhotographs { .. })
        && matches!(after.stage, Stage::Awaits { .. });
    if opened || came {
        kept.due_at = due(change.ctx, &change.case);
    }
    store::examinations::update(change.tx, &kept).await?;
    let after = Exam { kept, state: after };
    let told = change.case.entries;
    let mut news = false;
    for event in events {
        news |= tell(change, &after, event).await?;
    }
    if news {
        let upto = change.case.entries;
        let facts = serde_json::json!({ "after": told, "upto": upto });
        change.letter("news", upto, facts).await?;
    }
    Ok(after)
}

/// Enters an event; whether its client is written to about it.
async fn tell(change: &mut Change<'_>, exam: &Exam, event: &Event) -> Result<bool> {
    let stands = match event {
        Event::Taken { .. } | Event::Differ => return Ok(false),
        Event::GivenBack { by } => {
            store::examinations::drop_draft(change.tx, exam.kept.id, *by).await?;
            return Ok(false);
        }
        Event::Signed { by, nth } => {
            sealed_away(change, exam, *by, *nth).await?;
            return Ok(false);
        }
        Event::Answered { .. } => {
            give(change, exam).await?;
            ExaminationStands::Answered
        }
        Event::PhotographsAsked { .. } => ExaminationStands::PhotographsAsked,
        Event::Opened { .. } => ExaminationStands::OpenedAgain,
        Event::Withdrawn => ExaminationStands::Withdrawn,
    };
    change.enter(ClientEntry::ExaminationStands { stands }).await?;
    if stands.answers() {
        waits(change).await?;
    }
    Ok(stands.answers())
}

/// It is the client's turn, where the case is not done already.
async fn waits(change: &mut Change<'_>) -> Result<()> {
    let limits = change.ctx.facts.limits(&change.case.region);
    let standing = change.case.standing.clone();
    match standing.act(Act::ReplyAndWait, change.ctx.now, &limits) {
        Ok(_) => change.act(Act::ReplyAndWait).await,
        Err(_) => Ok(()),
    }
}

async fn sealed_away(change: &mut Change<'_>, exam: &Exam, by: i64, nth: usize) -> Result<()> {
    let reading = nth.checked_sub(1).and_then(|place| exam.state.stage.readings().get(place));
    let reading = reading.ok_or_else(|| Error::Internal("a reading that is none".to_owned()))?;
    let new = store::examinations::Reading {
        round: exam.state.round,
        nth: u16::try_from(nth).unwrap_or(u16::MAX),
        person: by,
        word: reading.word.code().to_owned(),
        reading: written(reading)?,
    };
    store::examinations::keep_reading(change.tx, exam.kept.id, &new, change.ctx.now).await?;
    Ok(store::examinations::drop_draft(change.tx, exam.kept.id, by).await?)
}

async fn give(change: &mut Change<'_>, exam: &Exam) -> Result<()> {
    let records = records(change.tx, exam.kept.id).await?;
    let shown = pictures(change.tx, exam.kept.case_id).await?;
    let shown = shown.into_iter().map(|file| file.token).collect();
    let policy = policy()?;
    let verdict = Verdict::of(&exam.state, catalogue(), policy, (&records, shown))
        .ok_or_else(|| Error::Internal("a verdict that is none".to_owned()))?;
    let before = store::examinations::verdicts(change.tx, exam.kept.id).await?;
    let kept = store::examinations::Verdict {
        nth: before.first().map_or(1, |last| last.nth.saturating_add(1)),
        verdict: written(&verdict)?,
        at: change.ctx.now,
    };
    let codes = (verdict.word.code(), policy.version.as_str());
    Ok(store::examinations::keep_verdict(change.tx, exam.kept.id, codes, &kept).await?)
}

fn written<T: Serialize>(what: &T) -> Result<String> {
    serde_json::to_string(what).map_err(|error| Error::Internal(error.to_string()))
}

/// What a reader may see of the records: her own and the desk's. What another examiner wrote down is
/// part of what she found, and as sealed as her marks.
fn visible(records: Vec<Finding>, person: i64) -> Vec<Finding> {
    let desk = |one: &Finding| catalogue().record(&one.point).is_some_and(|it| it.by == "desk");
    records.into_iter().filter(|one| one.by == By::Person(person) || desk(one)).collect()
}

async fn records(tx: &mut Tx, exam: i64) -> Result<Vec<Finding>> {
    let kept = store::examinations::findings(tx, exam).await?;
    let read = |(_, text): &(String, String)| {
        serde_json::from_str(text)
            .map_err(|error| Error::Internal(format!("a finding that is none: {error}")))
    };
    kept.iter().map(read).collect()
}

/// By when an examination that begins now is answered.
fn due(ctx: &Ctx, case: &Case) -> Timestamp {
    let hours = ctx.facts.hours_of(case.team_id);
    let within = hours.and_then(|hours| hours.add_open_time(ctx.now, WITHIN));
    let plain = ctx.now.checked_add(SignedDuration::from_hours(48)).unwrap_or(ctx.now);
    within.map_or(plain, |(due, _)| due)
}

/// Whether pieces of a family are examined.
#[must_use]
pub fn examined(family: &str) -> bool {
    catalogue().points(family, None).next().is_some()
}

/// A piece that is to be examined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Its family.
    pub family: String,
    /// The year of make, where it is known.
    pub made: Option<i16>,
    /// From pictures, or in hand.
    pub hand: Hand,
}

async fn begin(change: &mut Change<'_>, ask: &Ask) -> Result<Exam> {
    let state = Examination::asked(ask.hand);
    let (ctx, now) = (change.ctx, change.ctx.now);
    let mut kept = Kept {
        id: 0,
        number: String::new(),
        case_id: change.case.id,
        family: ask.family.clone(),
        made: ask.made,
        stage: state.stage.code().to_owned(),
        holder: None,
        state: written(&state)?,
        asked_at: now,
        due_at: due(ctx, &change.case),
        changed_at: now,
        case_number: change.case.number.clone(),
        region: change.case.region.clone(),
        site: change.case.site.clone(),
    };
    // As rare as a taken number of a case is.
    for _ in 0..8 {
        let drawn = CaseNumber::from_bits(u64::from_le_bytes(ctx.dice.bytes::<8>()?)).to_string();
        kept.number = drawn.replacen("CS-", "AV-", 1);
        if let Some(id) = store::examinations::insert(change.tx, &kept).await? {
            kept.id = id;
            let stands = ExaminationStands::Asked;
            change.enter(ClientEntry::ExaminationStands { stands }).await?;
            return Ok(Exam { kept, state });
        }
    }
    Err(Error::Internal("no free number of an examination".to_owned()))
}

/// A case about whether a piece is genuine was opened: its piece is examined from then on.
pub(crate) async fn of_new_case(tx: &mut Tx, ctx: &Ctx, case: Case) -> Result<Case> {
    let family = cases::pieces(case.piece.as_deref()).into_iter().find_map(|piece| piece.family);
    let Some(family) = family.filter(|family| examined(family)) else { return Ok(case) };
    let house = Ctx { actor: Actor::System, ..ctx.clone() };
    let mut change = Change::begin(tx, &house, &case.number, Permission::ReadCases).await?;
    begin(&mut change, &Ask { family, made: None, hand: Hand::Photographs }).await?;
    change.save("examination.ask").await
}

/// Nothing is examined anew in a case that its client took back, or that is closed.
fn alive(case: &Case) -> Result<()> {
    use domain::Resolution;
    use domain::case::State;
    match &case.standing.state {
        State::Closed { .. } | State::Resolved { resolution: Resolution::Withdrawn, .. } => {
            Err(Refusal::Withdrawn.into())
        }
        _ => Ok(()),
    }
}

/// Somebody of the house, or a program, has the piece of a case examined. That it is in hand a program
/// cannot know.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; [`Error::Invalid`] on `family` or `made`.
pub async fn ask(tx: &mut Tx, ctx: &Ctx, case: &str, ask: &Ask) -> Result<Exam> {
    let mut errors = Vec::new();
    if !examined(&ask.family) {
        errors.push(FieldError::new("family", "unknown"));
    }
    let year = ctx.now.to_zoned(jiff::tz::TimeZone::UTC).year();
    if ask.made.is_some_and(|made| !(1917..=year).contains(&made)) {
        errors.push(FieldError::new("made", "not_a_year"));
    }
    if ask.hand == Hand::InHand && matches!(ctx.actor, Actor::Integration { .. }) {
        errors.push(FieldError::new("hand", "unknown"));
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let mut change = Change::begin(tx, ctx, case, Permission::AskExamination).await?;
    alive(&change.case)?;
    let own = store::examinations::of_case(change.tx, change.case.id).await?;
    if own.iter().any(|one| one.family == ask.family && one.stage != "withdrawn") {
        // A later round keeps the earlier answer; a second examination would hide it.
        return Err(Error::field("family", "twice"));
    }
    let exam = begin(&mut change, ask).await?;
    change.save("examination.ask").await?;
    Ok(exam)
}

/// One of the list of what is to be read, as the reader may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// The examination.
    pub exam: Exam,
    /// Whether she may take it, or why not.
    pub open: std::result::Result<(), Refusal>,
    /// Whether she reads it already.
    pub mine: bool,
}

fn reader(ctx: &Ctx) -> Result<i64> {
    ctx.actor.person().ok_or_else(|| Error::Internal("a reader who is nobody".to_owned()))
}

/// What is to be read, the most pressing first, without whose it is and what it cost.
///
/// # Errors
/// [`Error::Denied`].
pub async fn to_read(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Waiting>> {
    let person = reader(ctx)?;
    let trained = store::examinations::trained(tx, person, ctx.now).await?;
    let Some(reach) = cases::reach(&ctx.actor, Permission::Examine) else {
        return Err(Error::Denied(domain::access::Denied { permission: Permission::Examine }));
    };
    let kept = store::examinations::to_read(tx, &reach, MOST).await?;
    let mut waiting = Vec::new();
    for kept in kept {
        let exam = Exam::of(kept)?;
        if ctx.actor.may(Permission::Examine, &exam.place()).is_err() {
            continue;
        }
        let open = exam.state.open_to(person, trained.contains(&exam.kept.family));
        let mine = exam.kept.holder == Some(person);
        waiting.push(Waiting { exam, open, mine });
    }
    Ok(waiting)
}

/// The newest examinations within reach, below a row.
///
/// # Errors
/// [`Error::Denied`].
pub async fn list(tx: &mut Tx, ctx: &Ctx, below: Option<i64>, limit: i64) -> Result<Vec<Exam>> {
    let Some(reach) = cases::reach(&ctx.actor, Permission::ReadExaminations) else {
        return Err(Error::Denied(domain::access::Denied {
            permission: Permission::ReadExaminations,
        }));
    };
    let kept = store::examinations::list(tx, &reach, below, limit).await?;
    kept.into_iter().map(Exam::of).collect()
}

/// What an examiner has marked and not signed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marked {
    /// Point by point.
    #[serde(default)]
    pub marks: Vec<Mark>,
    /// What she would say; none while it is what her marks come to.
    #[serde(default)]
    pub word: Option<Word>,
    /// Why she says something else than they come to.
    #[serde(default)]
    pub reason: String,
}

/// The bench: what one examiner sees of a piece, and what she has marked.
#[derive(Debug, Clone, PartialEq)]
pub struct Bench {
    /// The examination.
    pub exam: Exam,
    /// Whether she may take it, or why not.
    pub open: std::result::Result<(), Refusal>,
    /// Whether she reads it.
    pub mine: bool,
    /// The points of the family, staff's own among them.
    pub points: Vec<&'static Point>,
    /// Photographs of the piece; papers are not among them, since they name people.
    pub pictures: Vec<File>,
    /// What she has marked.
    pub marked: Marked,
    /// What that comes to, with what records say.
    pub judged: Judgement,
    /// What records say.
    pub records: Vec<Finding>,
    /// Verdicts that were given, the newest first.
    pub verdicts: Vec<(u16, Verdict)>,
}

async fn pictures(tx: &mut Tx, case: i64) -> Result<Vec<File>> {
    let files = store::files::of_case(tx, case).await?;
    let mut known = std::collections::BTreeSet::new();
    let mut shown = |file: &File| {
        file.slot != PhotoSlot::Receipt
            && file.thumb_key.is_some()
            && file.scan == Scan::Clean
            // One photograph sent three times is one photograph.
            && known.insert(file.sha256.clone())
    };
    Ok(files.into_iter().filter(|file| shown(file)).collect())
}

async fn verdicts(tx: &mut Tx, exam: i64) -> Result<Vec<(u16, Verdict)>> {
    let kept = store::examinations::verdicts(tx, exam).await?;
    let read = |one: &store::examinations::Verdict| {
        let verdict = serde_json::from_str(&one.verdict)
            .map_err(|error| Error::Internal(format!("a verdict that is none: {error}")))?;
        Ok((one.nth, verdict))
    };
    kept.iter().map(read).collect()
}

/// The bench of an examination, for whoever examines.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub async fn bench(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Bench> {
    let exam = find(tx, ctx, number, Permission::Examine).await?;
    let person = reader(ctx)?;
    let trained = store::examinations::trained(tx, person, ctx.now).await?;
    let open = exam.state.open_to(person, trained.contains(&exam.kept.family));
    let kept = store::examinations::draft(tx, exam.kept.id, person, exam.state.round).await?;
    let marked: Marked = kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let records = visible(records(tx, exam.kept.id).await?, person);
    let judged = proposed(&exam, person, &marked.marks, &records, ctx.now)?;
    let mine = exam.kept.holder == Some(person);
    // What nobody is to read any more is shown to nobody.
    let over = matches!(exam.state.stage, Stage::Withdrawn { .. } | Stage::Answered { .. });
    let pictures = if over { Vec::new() } else { pictures(tx, exam.kept.case_id).await? };
    Ok(Bench {
        points: points(&exam),
        pictures,
        verdicts: verdicts(tx, exam.kept.id).await?,
        exam,
        open,
        mine,
        marked,
        judged,
        records,
    })
}

fn points(exam: &Exam) -> Vec<&'static Point> {
    catalogue().points(&exam.kept.family, exam.kept.made).collect()
}

/// What marks come to, with what records say.
fn proposed(
    exam: &Exam,
    person: i64,
    marks: &[Mark],
    records: &[Finding],
    now: Timestamp,
) -> Result<Judgement> {
    let findings = given::findings(catalogue(), (marks, person), records, now);
    Ok(judge(policy()?, &findings, exam.state.hand))
}

/// Somebody begins to read.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`], a refusal.
pub async fn take(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Exam> {
    let person = reader(ctx)?;
    let (change, exam) = hold(tx, ctx, number, Permission::Examine).await?;
    alive(&change.case)?;
    let trained = store::examinations::trained(change.tx, person, ctx.now).await?;
    let after = exam.state.take(person, trained.contains(&exam.kept.family), ctx.now)?;
    moved(change, &exam, after, "examination.take").await
}

/// Whoever looks after the examiners takes one from somebody who is away: it waits again.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`], a refusal where nobody reads it.
pub async fn release(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Exam> {
    let (change, exam) = hold(tx, ctx, number, Permission::TrainExaminers).await?;
    let holder = exam.kept.holder.ok_or(Refusal::NotHeld)?;
    let after = exam.state.give_back(holder)?;
    moved(change, &exam, after, "examination.release").await
}

/// Somebody gives it back unread.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`], a refusal.
pub async fn give_back(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Exam> {
    let (change, exam) = hold(tx, ctx, number, Permission::Examine).await?;
    let after = exam.state.give_back(reader(ctx)?)?;
    moved(change, &exam, after, "examination.give_back").await
}

/// Keeps what somebody has marked so far; what it comes to.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; a refusal where she does not read it.
pub async fn mark(tx: &mut Tx, ctx: &Ctx, number: &str, marked: &Marked) -> Result<Judgement> {
    let person = reader(ctx)?;
    let (Change { tx, .. }, exam) = hold(tx, ctx, number, Permission::Examine).await?;
    if exam.kept.holder != Some(person) {
        return Err(Refusal::NotHeld.into());
    }
    let draft = written(marked)?;
    let round = (person, exam.state.round);
    store::examinations::keep_draft(tx, exam.kept.id, round, &draft, ctx.now).await?;
    let records = visible(records(tx, exam.kept.id).await?, person);
    proposed(&exam, person, &marked.marks, &records, ctx.now)
}

/// Somebody signs what she read.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`], a refusal: nothing that was marked is lost by it.
pub async fn sign(tx: &mut Tx, ctx: &Ctx, number: &str, marked: &Marked) -> Result<Exam> {
    let person = reader(ctx)?;
    let (mut change, exam) = hold(tx, ctx, number, Permission::Examine).await?;
    let trained = store::examinations::trained(change.tx, person, ctx.now).await?;
    if !trained.contains(&exam.kept.family) {
        return Err(Refusal::NotTrained.into());
    }
    let records = visible(records(change.tx, exam.kept.id).await?, person);
    let proposed = proposed(&exam, person, &marked.marks, &records, ctx.now)?.word;
    let draft = Draft {
        word: marked.word.unwrap_or(proposed),
        proposed,
        reason: marked.reason.trim().to_owned(),
        marks: marked.marks.clone(),
        catalogue: catalogue().version.clone(),
    };
    let known = pictures(change.tx, exam.kept.case_id).await?;
    let named = marked.marks.iter().flat_map(|mark| &mark.pictures);
    if !named.into_iter().all(|token| known.iter().any(|file| file.token == *token)) {
        return Err(Error::Invalid(vec![FieldError::new("pictures", "unknown")]));
    }
    let points = points(&exam);
    let codes: Vec<&str> = points.iter().map(|point| point.code.as_str()).collect();
    let after = exam.state.sign(person, draft, &codes, ctx.now)?;
    let exam = keep(&mut change, &exam, after.0, &after.1).await?;
    change.save("examination.sign").await?;
    Ok(exam)
}

/// Whoever reads asks the client for more photographs, of these points.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`], a refusal.
pub async fn ask_photographs(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    points: &[String],
) -> Result<Exam> {
    let (change, exam) = hold(tx, ctx, number, Permission::Examine).await?;
    // What only staff may know is asked of nobody.
    let public = |code: &&String| {
        catalogue().public_points(&exam.kept.family).any(|point| point.code == **code)
    };
    let asked: Vec<String> = points.iter().filter(public).cloned().collect();
    let after = exam.state.ask_photographs(reader(ctx)?, asked, ctx.now)?;
    moved(change, &exam, after, "examination.ask_photographs").await
}

/// A photograph was added to a case: whatever is examined there takes note.
pub(crate) async fn photographs_came(change: &mut Change<'_>) -> Result<()> {
    let hers = matches!(change.ctx.actor, Actor::Client { .. });
    for kept in store::examinations::of_case(change.tx, change.case.id).await? {
        let exam = Exam::of(kept)?;
        // What somebody of the house lays in is what was waited for, or nothing new.
        if !hers && !matches!(exam.state.stage, Stage::WaitsForPhotographs { .. }) {
            continue;
        }
        if let Ok((after, events)) = exam.state.photographs_came()
            && after != exam.state
        {
            keep(change, &exam, after, &events).await?;
        }
    }
    Ok(())
}

/// A case was withdrawn, and with it what is examined there.
pub(crate) async fn case_withdrawn(change: &mut Change<'_>) -> Result<()> {
    for kept in store::examinations::of_case(change.tx, change.case.id).await? {
        let exam = Exam::of(kept)?;
        store::examinations::end_links(change.tx, exam.kept.id, change.ctx.now).await?;
        if let Ok((after, events)) = exam.state.withdraw(change.ctx.now) {
            keep(change, &exam, after, &events).await?;
        }
    }
    Ok(())
}

/// What a record says of a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Which record, by its code in the catalogue.
    pub record: String,
    /// Which way.
    pub direction: Direction,
    /// How plainly.
    pub strength: Option<Strength>,
    /// Why, in a line.
    pub reason: String,
}

/// Somebody writes down what a record says of a piece. Where a verdict was given, a new round begins.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; [`Error::Invalid`] on `record`, `strength` or `reason`.
pub async fn record(tx: &mut Tx, ctx: &Ctx, number: &str, said: &Said) -> Result<Exam> {
    let known = find(tx, ctx, number, Permission::ReadExaminations).await?;
    let record = record_for(ctx, &known, &said.record)?;
    let mut errors = Vec::new();
    if said.direction.speaks() && said.strength.is_none() {
        errors.push(FieldError::new("strength", "required"));
    }
    cases::check_line("reason", &said.reason, 1_000, said.direction.speaks(), &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let desk = record.by == "desk";
    let permission = if desk { Permission::AskExamination } else { Permission::Examine };
    let (mut change, exam) = hold(tx, ctx, number, permission).await?;
    alive(&change.case)?;
    // What is seen on the piece is part of a reading: whoever does not read writes nothing of it.
    if !desk && (exam.kept.holder.is_none() || exam.kept.holder != ctx.actor.person()) {
        return Err(Refusal::NotHeld.into());
    }
    let reason = cases::masked(said.reason.trim());
    let seen =
        Seen { direction: said.direction, strength: said.strength, reason: &reason, pictures: &[] };
    let by = ctx.actor.person().map_or(By::Machine, By::Person);
    let finding = catalogue().of_record(record, &seen, by, ctx.now);
    let text = written(&finding)?;
    store::examinations::keep_finding(change.tx, exam.kept.id, &record.code, &text, ctx.now)
        .await?;
    let (after, events) = exam.state.known_anew(exam.state.hand)?;
    let exam = keep(&mut change, &exam, after, &events).await?;
    change.save("examination.record").await?;
    Ok(exam)
}

/// A kind of record that the actor writes down: papers and the house's records at the desk, since they
/// name people; a number and a seal at the bench.
fn record_for(ctx: &Ctx, exam: &Exam, code: &str) -> Result<&'static Record> {
    let unknown = || Error::Invalid(vec![FieldError::new("record", "unknown")]);
    let record = catalogue().record(code).ok_or_else(unknown)?;
    let permission =
        if record.by == "desk" { Permission::AskExamination } else { Permission::Examine };
    ctx.actor.may(permission, &exam.place())?;
    Ok(record)
}

/// The piece came into the house's hands: it is read anew. Whoever examines does not say so, and a
/// program cannot know.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`], a refusal.
pub async fn in_hand(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Exam> {
    let program = matches!(ctx.actor, Actor::Integration { .. });
    if program || ctx.actor.may_somewhere(Permission::Examine) {
        let permission = Permission::AskExamination;
        return Err(Error::Denied(domain::access::Denied { permission }));
    }
    let (change, exam) = hold(tx, ctx, number, Permission::AskExamination).await?;
    alive(&change.case)?;
    if exam.state.hand == Hand::InHand && matches!(exam.state.stage, Stage::Answered { .. }) {
        return Err(Refusal::Answered.into());
    }
    let after = exam.state.known_anew(Hand::InHand)?;
    moved(change, &exam, after, "examination.in_hand").await
}

/// An examination as its client or the desk sees it: no reading before the verdict, and nothing that
/// only examiners may know.
#[derive(Debug, Clone, PartialEq)]
pub struct Examined {
    /// The examination.
    pub exam: Exam,
    /// Verdicts that were given, the newest first.
    pub verdicts: Vec<(u16, Verdict)>,
    /// Photographs of the piece.
    pub pictures: Vec<File>,
    /// Links that open it: since when and until when.
    pub links: Vec<(Timestamp, Timestamp)>,
}

async fn seen(tx: &mut Tx, ctx: &Ctx, exam: Exam) -> Result<Examined> {
    let all = verdicts(tx, exam.kept.id).await?;
    let policy = policy()?;
    let open = |verdict: Verdict| verdict.public(catalogue(), policy);
    let verdicts = all.into_iter().map(|(nth, verdict)| (nth, open(verdict))).collect();
    Ok(Examined {
        verdicts,
        pictures: pictures(tx, exam.kept.case_id).await?,
        links: store::examinations::links(tx, exam.kept.id, ctx.now).await?,
        exam,
    })
}

/// Examinations of a case, for whoever may read the case, the first first.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn of_case(tx: &mut Tx, ctx: &Ctx, case: &Case) -> Result<Vec<Examined>> {
    ctx.actor.may(Permission::ReadCases, &cases::place(case)).map_err(|_| Error::NotFound)?;
    let mut all = Vec::new();
    for kept in store::examinations::of_case(tx, case.id).await? {
        all.push(seen(tx, ctx, Exam::of(kept)?).await?);
    }
    Ok(all)
}

/// One for whoever may read its case.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Examined> {
    let exam = find(tx, ctx, number, Permission::ReadCases).await?;
    if !matches!(ctx.actor, Actor::Client { .. }) {
        ctx.actor.may(Permission::ReadExaminations, &exam.place())?;
    }
    seen(tx, ctx, exam).await
}

/// The client says that a verdict is wrong, and why: others read it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Invalid`] on `reason`, a refusal.
pub async fn appeal(tx: &mut Tx, ctx: &Ctx, number: &str, reason: &str) -> Result<Exam> {
    let mut errors = Vec::new();
    cases::check_words("reason", reason, &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let permission = match ctx.actor {
        Actor::Client { .. } => Permission::Reply,
        _ => Permission::AskExamination,
    };
    let (mut change, exam) = hold(tx, ctx, number, permission).await?;
    alive(&change.case)?;
    let (after, events) = exam.state.appeal(reason)?;
    let text = change.words(reason).await?;
    change.enter(ClientEntry::ClientMessage { text, mail: None }).await?;
    let limits = ctx.facts.limits(&change.case.region);
    let standing = change.case.standing.clone();
    if change.case.standing.state.name() != StateName::Closed
        && standing.act(Act::ClientWrites, ctx.now, &limits).is_ok()
    {
        change.act(Act::ClientWrites).await?;
    }
    change.case.client_words += 1;
    let exam = keep(&mut change, &exam, after, &events).await?;
    change.save("examination.appeal").await?;
    Ok(exam)
}

/// Makes a link to a verdict that its client may give away; what stands in it. Earlier ones end.
///
/// # Errors
/// [`Error::NotFound`]; a refusal while nothing was answered.
pub async fn link(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<String> {
    let (Change { tx, .. }, exam) = hold(tx, ctx, number, Permission::Reply).await?;
    if store::examinations::verdicts(tx, exam.kept.id).await?.is_empty() {
        return Err(Refusal::NotAnswered.into());
    }
    let token = ctx.dice.token()?;
    let ends = ctx.now.checked_add(SignedDuration::from_hours(24 * LINK_DAYS)).unwrap_or(ctx.now);
    store::examinations::end_links(tx, exam.kept.id, ctx.now).await?;
    store::examinations::keep_link(tx, exam.kept.id, &digest(&token), (ctx.now, ends)).await?;
    let about = format!("examination:{number}");
    audited(tx, &ctx.actor, "examination.link", &about, (None, None), ctx.now).await?;
    Ok(token)
}

/// Ends the links to a verdict.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn unlink(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<()> {
    let (Change { tx, .. }, exam) = hold(tx, ctx, number, Permission::Reply).await?;
    store::examinations::end_links(tx, exam.kept.id, ctx.now).await?;
    let about = format!("examination:{number}");
    audited(tx, &ctx.actor, "examination.unlink", &about, (None, None), ctx.now).await
}

/// A verdict for whoever has a link to it: the newest, without whose it is.
///
/// # Errors
/// [`Error::NotFound`], alike for a link that never was and one that ended.
pub async fn by_link(tx: &mut Tx, ctx: &Ctx, token: &str) -> Result<Examined> {
    let kept = store::examinations::by_link(tx, &digest(token), ctx.now).await?;
    let exam = Exam::of(kept.ok_or(Error::NotFound)?)?;
    let mut shown = seen(tx, ctx, exam).await?;
    shown.links.clear();
    shown.verdicts.truncate(1);
    Ok(shown)
}

/// Who is and was trained for which family, the newest first.
///
/// # Errors
/// [`Error::Denied`].
pub async fn competences(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Competence>> {
    ctx.actor.may(Permission::TrainExaminers, &Place::HOUSE)?;
    Ok(store::examinations::competences(tx, 1_000).await?)
}

/// Somebody is trained for a family, on a basis that is named.
///
/// # Errors
/// [`Error::Denied`], [`Error::Invalid`] on `family`, `person` or `basis`.
pub async fn train(
    tx: &mut Tx,
    ctx: &Ctx,
    person: i64,
    family: &str,
    basis: &str,
    until: Option<Timestamp>,
) -> Result<()> {
    ctx.actor.may(Permission::TrainExaminers, &Place::HOUSE)?;
    let mut errors = Vec::new();
    if !examined(family) {
        errors.push(FieldError::new("family", "unknown"));
    }
    let examines =
        ctx.facts.acting(person).is_some_and(|actor| actor.may_somewhere(Permission::Examine));
    if !examines {
        errors.push(FieldError::new("person", "unknown"));
    }
    cases::check_line("basis", basis, 200, true, &mut errors);
    if until.is_some_and(|until| until <= ctx.now) {
        errors.push(FieldError::new("until", "bad_date"));
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let new = Competence {
        id: 0,
        person,
        family: family.to_owned(),
        basis: basis.trim().to_owned(),
        since: ctx.now,
        until,
    };
    store::examinations::train(tx, &new).await?;
    let after = serde_json::json!({ "family": family, "until": until });
    let about = format!("person:{person}");
    audited(tx, &ctx.actor, "examiner.train", &about, (None, Some(after)), ctx.now).await
}

/// A competence ends.
///
/// # Errors
/// [`Error::Denied`], [`Error::NotFound`].
pub async fn end_training(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<()> {
    ctx.actor.may(Permission::TrainExaminers, &Place::HOUSE)?;
    if !store::examinations::end_training(tx, id, ctx.now).await? {
        return Err(Error::NotFound);
    }
    let about = format!("competence:{id}");
    audited(tx, &ctx.actor, "examiner.end_training", &about, (None, None), ctx.now).await
}
