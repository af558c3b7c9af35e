//! The shapes in which cases, entries and files are told over the API, written
//! straight from what was read: a tree of values in between costs more than
//! the rows themselves.

use super::answered;
use super::cases::cursor;
use app::cases::{CaseView, Piece};
use app::{Answer, Ctx};
use axum::response::Response;
use domain::case::Next;
use domain::entry::{ClientEntry, Entry};
use domain::{Channel, Priority, PriorityReason, StateName, Topic, Turn};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::value::RawValue;
use store::cases::{Case, Listed};
use store::files::File;
use store::timeline::{Fed, Placed};

/// JSON text of a shape of ours.
pub(crate) fn json(shape: &impl Serialize) -> String {
    let mut out = Vec::with_capacity(8 * 1024);
    // Shapes of ours have text keys only: nothing in them can fail to be written.
    let _ = serde_json::to_writer(&mut out, shape);
    String::from_utf8(out).unwrap_or_default()
}

/// What comes next, by when.
#[derive(Serialize)]
pub(crate) struct Step<'a> {
    step: &'a str,
    by: Option<Timestamp>,
}

impl From<&Next> for Step<'static> {
    fn from(next: &Next) -> Self {
        Step { step: next.step.code(), by: next.by }
    }
}

/// What is answered to a deed: where the case stands now.
#[derive(Serialize)]
pub(crate) struct Standing<'a> {
    number: &'a str,
    state: StateName,
    topic: Topic,
    turn: Turn,
    next: Step<'static>,
    created_at: Timestamp,
    updated_at: Timestamp,
    /// The place of what was written, where something was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) position: Option<i64>,
}

impl<'a> From<&'a Case> for Standing<'a> {
    fn from(case: &'a Case) -> Self {
        let next = case.next();
        Standing {
            number: &case.number,
            state: case.standing.state.name(),
            topic: case.topic,
            turn: next.turn,
            next: (&next).into(),
            created_at: case.created_at,
            updated_at: case.updated_at,
            position: None,
        }
    }
}

/// A client in a list: the name alone.
#[derive(Serialize)]
struct Named<'a> {
    name: &'a str,
}

/// A case in a list.
#[derive(Serialize)]
pub(crate) struct InList<'a> {
    number: &'a str,
    state: StateName,
    topic: Topic,
    channel: Channel,
    subject: &'a str,
    language: &'a str,
    region: &'a str,
    priority: Priority,
    assignee_id: Option<i64>,
    client: Named<'a>,
    turn: Turn,
    next: Step<'a>,
    due_at: Option<Timestamp>,
    created_at: Timestamp,
    updated_at: Timestamp,
}

impl<'a> From<&'a Listed> for InList<'a> {
    fn from(case: &'a Listed) -> Self {
        InList {
            number: &case.number,
            state: case.state,
            topic: case.topic,
            channel: case.channel,
            subject: &case.subject,
            language: &case.language,
            region: &case.region,
            priority: case.priority,
            assignee_id: case.assignee_id,
            client: Named { name: &case.client_name },
            turn: case.turn,
            next: Step { step: &case.next_step, by: case.next_by },
            due_at: case.due_at,
            created_at: case.created_at,
            updated_at: case.updated_at,
        }
    }
}

/// A page of a list.
#[derive(Serialize)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) next_cursor: Option<String>,
}

/// A page of a list with where the next one begins.
pub(super) fn paged<T: Serialize>(items: Vec<T>, limit: i64, last: Option<i64>) -> Response {
    let full = i64::try_from(items.len()).is_ok_and(|count| count == limit);
    let next_cursor = last.filter(|_| full).map(cursor);
    let body = json(&Page { items, next_cursor });
    answered(Answer { status: 200, location: None, body })
}

/// What a search found.
#[derive(Serialize)]
pub(crate) struct Items<T> {
    pub(crate) items: Vec<T>,
}

#[derive(Serialize)]
struct Pressing {
    level: Priority,
    reason: PriorityReason,
}

#[derive(Serialize)]
struct Assignee<'a> {
    id: i64,
    name: &'a str,
}

#[derive(Serialize)]
struct Client<'a> {
    name: &'a str,
    email: &'a str,
    phone: Option<&'a str>,
    language: &'a str,
}

/// A case with its timeline.
#[derive(Serialize)]
pub struct Whole<'a> {
    number: &'a str,
    state: StateName,
    topic: Topic,
    channel: Channel,
    subject: &'a str,
    body: &'a str,
    language: &'a str,
    region: &'a str,
    team: Option<&'a str>,
    priority: Pressing,
    assignee: Option<Assignee<'a>>,
    client: Client<'a>,
    desired_outcome: Option<&'a str>,
    own_deadline: Option<&'a str>,
    piece: Option<Piece>,
    pieces: Vec<Piece>,
    order_number: Option<&'a str>,
    escalated: bool,
    turn: Turn,
    next: Step<'static>,
    created_at: Timestamp,
    updated_at: Timestamp,
    timeline: Vec<InTimeline<'a>>,
}

impl<'a> Whole<'a> {
    /// As the caller may see it: `view` holds no more than that.
    pub fn of(ctx: &'a Ctx, view: &'a CaseView) -> Self {
        let case = &view.case;
        let next = case.next();
        let pieces = view.pieces();
        Whole {
            number: &case.number,
            state: case.standing.state.name(),
            topic: case.topic,
            channel: case.channel,
            subject: &case.subject,
            body: view.first_words(),
            language: &case.language,
            region: &case.region,
            team: case.team_id.and_then(|t| ctx.facts.teams.get(&t)).map(|t| t.kept.name.as_str()),
            priority: Pressing { level: case.priority, reason: case.priority_reason },
            assignee: case.assignee_id.map(|id| Assignee { id, name: ctx.facts.name_of(id) }),
            client: Client {
                name: &view.client.name,
                email: &view.client.email,
                phone: view.client.phone.as_deref(),
                language: &view.client.language,
            },
            desired_outcome: case.wish.as_deref(),
            own_deadline: case.wish_by.as_deref(),
            piece: pieces.first().cloned(),
            pieces,
            order_number: case.order_number.as_deref(),
            escalated: case.standing.escalation.is_some(),
            turn: next.turn,
            next: (&next).into(),
            created_at: case.created_at,
            updated_at: case.updated_at,
            timeline: view.entries.iter().map(|placed| InTimeline::of(view, placed)).collect(),
        }
    }
}

/// What the entry says beside its kind; its words are told next to it.
fn facts(entry: &Entry) -> Option<Box<RawValue>> {
    entry.facts_json().and_then(|json| RawValue::from_string(json).ok())
}

#[derive(Serialize)]
struct By {
    kind: &'static str,
    id: Option<i64>,
}

fn audience(entry: &Entry) -> &'static str {
    match entry {
        Entry::Client(_) => "client",
        Entry::Staff(_) => "staff",
    }
}

/// An entry with its words and its file.
#[derive(Serialize)]
struct InTimeline<'a> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<Box<RawValue>>,
    position: i64,
    at: Timestamp,
    by: By,
    channel: Option<Channel>,
    audience: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<Attached<'a>>,
}

impl<'a> InTimeline<'a> {
    fn of(view: &'a CaseView, placed: &'a Placed) -> Self {
        let file = match &placed.entry {
            Entry::Client(ClientEntry::FileAdded { file, .. }) => {
                view.files.iter().find(|f| f.id == *file).map(Attached::from)
            }
            _ => None,
        };
        InTimeline {
            kind: placed.entry.kind(),
            facts: facts(&placed.entry),
            position: placed.pos,
            at: placed.at,
            by: By { kind: placed.by.kind, id: placed.by.id },
            channel: placed.channel,
            audience: audience(&placed.entry),
            body: view.words_of(&placed.entry),
            file,
        }
    }
}

/// A file: `url` gives the re-encoded copy to whoever may read the case.
#[derive(Serialize)]
pub(crate) struct Attached<'a> {
    id: &'a str,
    url: String,
    sha256: &'a str,
    name: &'a str,
    kind: &'a str,
    size: i64,
    slot: domain::PhotoSlot,
    scan: &'static str,
}

impl<'a> From<&'a File> for Attached<'a> {
    fn from(file: &'a File) -> Self {
        Attached {
            id: &file.token,
            url: format!("/api/v1/attachments/{}", file.token),
            sha256: &file.sha256,
            name: &file.name,
            kind: &file.kind,
            size: file.size,
            slot: file.slot,
            scan: file.scan.code(),
        }
    }
}

/// An entry in the feed: facts only, never words.
#[derive(Serialize)]
pub(crate) struct InFeed<'a> {
    seq: i64,
    number: &'a str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<Box<RawValue>>,
    position: i64,
    at: Timestamp,
    by: By,
    audience: &'static str,
}

impl<'a> From<&'a Fed> for InFeed<'a> {
    fn from(fed: &'a Fed) -> Self {
        InFeed {
            seq: fed.placed.seq,
            number: &fed.number,
            kind: fed.placed.entry.kind(),
            facts: facts(&fed.placed.entry),
            position: fed.placed.pos,
            at: fed.placed.at,
            by: By { kind: fed.placed.by.kind, id: fed.placed.by.id },
            audience: audience(&fed.placed.entry),
        }
    }
}

/// A stretch of the feed, and the number to ask from next.
#[derive(Serialize)]
pub(crate) struct Stretch<T> {
    pub(crate) items: Vec<T>,
    pub(crate) next: i64,
}
