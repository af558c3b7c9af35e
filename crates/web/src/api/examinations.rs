//! Examinations over the API: a piece is examined, what papers and records say, where it stands and what was
//! answered. No program reads a piece or says a word about it; that is for persons at the bench.

use super::cases::{Query, below};
use super::told::{json, paged};
use super::{Body, Problem, answered, refused};
use crate::State;
use crate::guard::Caller;
use app::Answer;
use app::examinations::{self, Ask, Exam, Examined, Said};
use axum::extract::{Path, RawQuery, State as Held};
use axum::response::Response;
use jiff::Timestamp;
use provenance::finding::{Direction, Finding, Strength};
use provenance::verdict::given::Verdict;
use provenance::verdict::{Counted, Doubt, Hand, Word};
use serde::{Deserialize, Serialize};

/// An examination in a list.
#[derive(Serialize)]
struct Listed<'e> {
    number: &'e str,
    case: &'e str,
    region: &'e str,
    family: &'e str,
    made: Option<i16>,
    hand: Hand,
    round: u16,
    why: &'static str,
    stage: &'e str,
    readings_signed: usize,
    asked_at: Timestamp,
    answer_by: Timestamp,
    changed_at: Timestamp,
}

fn listed(exam: &Exam) -> Listed<'_> {
    let kept = &exam.kept;
    let state = exam.sealed();
    Listed {
        number: &kept.number,
        case: &kept.case_number,
        region: &kept.region,
        family: &kept.family,
        made: kept.made,
        hand: state.hand,
        round: state.round,
        why: state.why.code(),
        stage: &kept.stage,
        readings_signed: exam.signed(),
        asked_at: kept.asked_at,
        answer_by: kept.due_at,
        changed_at: kept.changed_at,
    }
}

/// One finding of a verdict with what it counted.
#[derive(Serialize)]
struct Weighed<'v> {
    #[serde(flatten)]
    finding: Told<'v>,
    counted: Counted,
    weight: i32,
}

#[derive(Serialize)]
struct Told<'v> {
    kind: &'static str,
    point: &'v str,
    direction: Direction,
    strength: Option<Strength>,
    group: Option<&'v str>,
    source: &'v str,
    reason: &'v str,
    pictures: &'v [String],
    at: Timestamp,
}

fn told(finding: &Finding) -> Told<'_> {
    Told {
        kind: finding.kind.code(),
        point: &finding.point,
        direction: finding.direction,
        strength: finding.strength,
        group: finding.group.as_deref(),
        source: &finding.basis.source,
        reason: &finding.reason,
        pictures: &finding.pictures,
        at: finding.at,
    }
}

/// A verdict: its word, its findings, its working.
#[derive(Serialize)]
struct VerdictTold<'v> {
    nth: u16,
    word: Word,
    hand: Hand,
    round: u16,
    findings: Vec<Weighed<'v>>,
    total: i32,
    between: (i32, i32),
    band: &'v str,
    findings_alone: Word,
    doubts: &'v [Doubt],
    would_settle: &'v [String],
    readers: usize,
    policy: &'v str,
    catalogue: &'v str,
    given_at: Timestamp,
}

fn verdict((nth, verdict): &(u16, Verdict)) -> VerdictTold<'_> {
    let judged = &verdict.judged;
    let findings = judged.shares.iter().filter_map(|share| {
        let finding = verdict.findings.get(share.finding)?;
        Some(Weighed {
            finding: told(finding),
            counted: share.counted,
            weight: share.weight.value(),
        })
    });
    VerdictTold {
        nth: *nth,
        word: verdict.word,
        hand: verdict.hand,
        round: verdict.round,
        findings: findings.collect(),
        total: judged.total.value(),
        between: (judged.between.0.value(), judged.between.1.value()),
        band: &judged.band,
        findings_alone: judged.word,
        doubts: &judged.doubts,
        would_settle: &verdict.unseen,
        readers: verdict.readers.len(),
        policy: &judged.policy,
        catalogue: &verdict.catalogue,
        given_at: verdict.at,
    }
}

#[derive(Serialize)]
struct Whole<'e> {
    #[serde(flatten)]
    listed: Listed<'e>,
    verdicts: Vec<VerdictTold<'e>>,
}

fn whole(examined: &Examined) -> String {
    let verdicts = examined.verdicts.iter().map(verdict).collect();
    json(&Whole { listed: listed(&examined.exam), verdicts })
}

/// `GET /api/v1/examinations`: those that were asked for last first.
pub async fn list(
    Held(state): Held<State>,
    Caller(actor): Caller,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let query = Query::read(raw, &["limit", "cursor"])?;
    let limit = query.limit(50, 200)?;
    let from = query.get("cursor").map(below).transpose()?;
    let ctx = state.ctx(actor.as_ref().clone());
    let page = state
        .app
        .read(ctx, move |tx, ctx| {
            Box::pin(async move { examinations::list(tx, ctx, from, limit).await })
        })
        .await?;
    let last = page.last().map(|exam| exam.kept.id);
    Ok(paged(page.iter().map(listed).collect(), limit, last))
}

/// `POST /api/v1/examinations`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskBody {
    case: String,
    family: String,
    made: Option<i16>,
    hand: Option<Hand>,
}

/// `POST /api/v1/examinations`: the piece of a case is examined.
pub async fn ask(
    Held(state): Held<State>,
    Caller(actor): Caller,
    body: Body<AskBody>,
) -> Result<Response, Problem> {
    let idem = body.idem(&actor);
    let sent = body.value;
    let case = super::cases::number(&sent.case)?;
    let wanted =
        Ask { family: sent.family, made: sent.made, hand: sent.hand.unwrap_or(Hand::Photographs) };
    let ctx = state.ctx(actor.as_ref().clone());
    let answer = state
        .app
        .write_once(ctx, idem, refused, move |tx, ctx| {
            Box::pin(async move {
                let exam = examinations::ask(tx, ctx, &case, &wanted).await?;
                let location = Some(format!("/api/v1/examinations/{}", exam.kept.number));
                let shown = examinations::show(tx, ctx, &exam.kept.number).await?;
                Ok(Answer { status: 201, location, body: whole(&shown) })
            })
        })
        .await?;
    Ok(answered(answer))
}

/// `GET /api/v1/examinations/{number}`
pub async fn read(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(number): Path<String>,
) -> Result<Response, Problem> {
    let ctx = state.ctx(actor.as_ref().clone());
    let examined = state
        .app
        .read(ctx, move |tx, ctx| {
            Box::pin(async move { examinations::show(tx, ctx, &number).await })
        })
        .await?;
    Ok(answered(Answer { status: 200, location: None, body: whole(&examined) }))
}

/// `POST /api/v1/examinations/{number}/records`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordBody {
    record: String,
    direction: Direction,
    strength: Option<Strength>,
    #[serde(default)]
    reason: String,
}

/// `POST /api/v1/examinations/{number}/records`: what a paper or a record says of a piece.
pub async fn record(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(number): Path<String>,
    body: Body<RecordBody>,
) -> Result<Response, Problem> {
    let idem = body.idem(&actor);
    let sent = body.value;
    let said = Said {
        record: sent.record,
        direction: sent.direction,
        strength: sent.strength,
        reason: sent.reason,
    };
    let ctx = state.ctx(actor.as_ref().clone());
    let answer = state
        .app
        .write_once(ctx, idem, refused, move |tx, ctx| {
            Box::pin(async move {
                examinations::record(tx, ctx, &number, &said).await?;
                let shown = examinations::show(tx, ctx, &number).await?;
                Ok(Answer { status: 200, location: None, body: whole(&shown) })
            })
        })
        .await?;
    Ok(answered(answer))
}
