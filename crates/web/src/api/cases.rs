//! Cases over the API: open, list, read, write, assign, escalate, resolve,
//! reopen, search.

use super::strict::Object;
use super::told::{self, InList, Standing};
use super::{Body, answered, unchanged};
use crate::guard::Caller;
use crate::{Problem, State};
use app::cases::{self, ClientFacts, Open, Piece, Reply};
use app::{Answer, Error, FieldError};
use axum::extract::{Path, RawQuery, State as Held};
use axum::http::{StatusCode, header};
use axum::response::Response;
use domain::{CaseNumber, Channel, Resolution, StateName, Topic};
use serde::Deserialize;
use serde_json::{Value, json};
use store::cases::{Case, Filter};

/// A client in a body.
#[derive(Deserialize, Default)]
pub struct ClientBody {
    name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
}

/// `POST /cases`. Everything is optional to serde, so that every missing field
/// is named at once.
#[derive(Deserialize)]
pub struct CreateBody {
    topic: Option<String>,
    subject: Option<String>,
    body: Option<String>,
    language: Option<String>,
    region: Option<String>,
    client: Option<Object<ClientBody>>,
    desired_outcome: Option<String>,
    own_deadline: Option<String>,
    piece: Option<Object<Piece>>,
    order_number: Option<String>,
    channel: Option<String>,
}

fn open_of(b: CreateBody) -> Result<Open, Error> {
    let mut errors = Vec::new();
    let mut need = |field: &str, value: Option<String>| {
        if value.is_none() {
            errors.push(FieldError::new(field, "missing"));
        }
        value.unwrap_or_default()
    };
    let topic = need("topic", b.topic);
    let subject = need("subject", b.subject);
    let body = need("body", b.body);
    let language = need("language", b.language);
    let region = need("region", b.region);
    let client = b.client.map(|Object(client)| client).unwrap_or_default();
    let name = need("client.name", client.name);
    let email = need("client.email", client.email);
    let parsed: Option<Topic> = topic.parse().ok();
    if parsed.is_none() && !topic.is_empty() {
        errors.push(FieldError::new("topic", "unknown"));
    }
    let channel = match b.channel.as_deref().map(str::parse::<Channel>) {
        None => Channel::WebForm,
        Some(Ok(channel)) => channel,
        Some(Err(_)) => {
            errors.push(FieldError::new("channel", "unknown"));
            Channel::WebForm
        }
    };
    let wish_by = match b.own_deadline.as_deref().map(str::parse) {
        None => None,
        Some(Ok(day)) => Some(day),
        Some(Err(_)) => {
            errors.push(FieldError::new("own_deadline", "not_a_day"));
            None
        }
    };
    match parsed {
        Some(topic) if errors.is_empty() => Ok(Open {
            topic,
            channel,
            region,
            site: None,
            language,
            subject,
            body,
            client: ClientFacts { name, email, phone: client.phone },
            wish: b.desired_outcome,
            wish_by,
            pieces: b.piece.into_iter().map(|Object(piece)| piece).collect(),
            order_number: b.order_number,
            intake: None,
            files: Vec::new(),
            call: None,
            follows: None,
        }),
        _ => Err(Error::Invalid(errors)),
    }
}

fn done(case: &Case) -> Answer {
    Answer { status: 200, location: None, body: told::json(&Standing::from(case)) }
}

/// Opens a case.
pub async fn create(
    Held(state): Held<State>,
    Caller(actor): Caller,
    body: Body<CreateBody>,
) -> Result<Response, Problem> {
    let idem = body.idem(&actor);
    let open = open_of(body.value)?;
    let ctx = state.ctx(actor.as_ref().clone());
    let answer = state
        .app
        .write_once(ctx, idem, super::refused, move |tx, ctx| {
            Box::pin(async move {
                let case = cases::open(tx, ctx, &open).await?;
                let location = format!("/api/v1/cases/{}", case.number);
                Ok(Answer {
                    status: 201,
                    location: Some(location),
                    body: told::json(&Standing::from(&case)),
                })
            })
        })
        .await?;
    Ok(answered(answer))
}

/// The number in a path; anything that is none is not there.
pub(crate) fn number(typed: &str) -> Result<String, Problem> {
    CaseNumber::parse(typed).map(|n| n.to_string()).map_err(|_| Problem::not_found())
}

/// Reads a case.
pub async fn read(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(typed): Path<String>,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    Query::read(raw, &[])?;
    let number = number(&typed)?;
    let ctx = state.ctx(actor.as_ref().clone());
    let view = state
        .app
        .read(ctx.clone(), move |tx, ctx| {
            Box::pin(async move { cases::view(tx, ctx, &number).await })
        })
        .await?;
    let body = told::json(&told::Whole::of(&ctx, &view));
    let mut answer = answered(Answer { status: 200, location: None, body });
    answer.headers_mut().insert(header::ETAG, super::version(view.case.entries));
    Ok(answer)
}

/// The parameters of a query; unknown names are refused, so that a misspelt
/// filter is never taken for none, and so is a name that stands twice.
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Reads a query of these names.
    pub(crate) fn read(raw: Option<String>, names: &[&str]) -> Result<Query, Problem> {
        let raw = raw.unwrap_or_default();
        let pairs: Vec<(String, String)> = pages_query(&raw);
        if let Some((unknown, _)) = pairs.iter().find(|(n, _)| !names.contains(&n.as_str())) {
            let unknown: String = unknown.chars().take(40).collect();
            let detail = match names {
                [] => format!("`{unknown}`: there are none here"),
                names => format!("`{unknown}` is not one of {}", names.join(", ")),
            };
            return Err(Problem::new(
                StatusCode::BAD_REQUEST,
                "unknown_parameter",
                "no such parameter",
            )
            .detail(detail));
        }
        for (at, (name, _)) in pairs.iter().enumerate() {
            if pairs.iter().skip(at + 1).any(|(other, _)| other == name) {
                let what = "a parameter stands twice";
                return Err(Problem::new(StatusCode::BAD_REQUEST, "repeated_parameter", what)
                    .detail(format!("`{name}`")));
            }
        }
        Ok(Query(pairs))
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str()).filter(|v| !v.is_empty())
    }

    /// A number between 1 and `most`; larger ones are taken as `most`.
    pub(crate) fn limit(&self, usual: i64, most: i64) -> Result<i64, Problem> {
        match self.get("limit") {
            None => Ok(usual),
            Some(text) => match text.parse::<i64>() {
                Ok(n) if n >= 1 => Ok(n.min(most)),
                _ => Err(Problem::new(
                    StatusCode::BAD_REQUEST,
                    "bad_limit",
                    "limit is a number from 1",
                )),
            },
        }
    }
}

fn pages_query(raw: &str) -> Vec<(String, String)> {
    let plain =
        |text: &str| String::from_utf8_lossy(&crate::security::unescaped(text, true)).into_owned();
    raw.split('&')
        .filter(|p| !p.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (plain(name), plain(value))
        })
        .collect()
}

/// Cursors are opaque: the row id below which the next page begins, with a sum
/// so that a changed letter is a mistake and not another page.
pub(super) fn cursor(id: i64) -> String {
    format!("{id:x}.{:x}", (id as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48)
}

pub(super) fn below(text: &str) -> Result<i64, Problem> {
    let bad =
        || Problem::new(StatusCode::BAD_REQUEST, "bad_cursor", "this cursor is not one of ours");
    let (id, _) = text.split_once('.').ok_or_else(bad)?;
    let id = i64::from_str_radix(id, 16).map_err(|_| bad())?;
    if id > 0 && cursor(id) == text { Ok(id) } else { Err(bad()) }
}

/// Lists cases.
pub async fn list(
    Held(state): Held<State>,
    Caller(actor): Caller,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let query = Query::read(raw, &["state", "limit", "cursor"])?;
    let filter = match query.get("state") {
        None | Some("all") => Filter::All,
        Some("open") => Filter::Open,
        Some(state) => Filter::State(state.parse::<StateName>().map_err(|_| {
            Problem::new(StatusCode::BAD_REQUEST, "unknown_state", "no such state")
        })?),
    };
    let limit = query.limit(50, 200)?;
    let from = query.get("cursor").map(below).transpose()?;
    let ctx = state.ctx(actor.as_ref().clone());
    let page = state
        .app
        .read(ctx, move |tx, ctx| {
            Box::pin(async move { app::desk::list(tx, ctx, filter, from, limit).await })
        })
        .await?;
    let next = (page.len() as i64 == limit).then(|| page.last().map(|c| cursor(c.id))).flatten();
    let items: Vec<InList<'_>> = page.iter().map(InList::from).collect();
    let body = told::json(&told::Page { items, next_cursor: next });
    Ok(answered(Answer { status: 200, location: None, body }))
}

/// Finds cases.
pub async fn search(
    Held(state): Held<State>,
    Caller(actor): Caller,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let query = Query::read(raw, &["q", "limit"])?;
    let asked = query.get("q").unwrap_or("").to_owned();
    if asked.trim().is_empty() {
        return Err(Error::field("q", "missing").into());
    }
    let limit = query.limit(50, 100)?;
    let ctx = state.ctx(actor.as_ref().clone());
    let found = state
        .app
        .read(ctx, move |tx, ctx| {
            Box::pin(async move { app::desk::search(tx, ctx, &asked, limit).await })
        })
        .await?;
    let items: Vec<InList<'_>> = found.iter().map(InList::from).collect();
    Ok(answered(Answer { status: 200, location: None, body: told::json(&told::Items { items }) }))
}

/// Who cases can be given to.
pub async fn people(
    Held(state): Held<State>,
    Caller(_): Caller,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    Query::read(raw, &[])?;
    let facts = state.app.facts.now();
    let people: Vec<Value> = facts
        .people
        .values()
        .filter(|p| p.active)
        .map(|p| json!({ "id": p.id, "name": p.name, "languages": p.languages, "roles": p.grants.iter().map(|g| g.role).collect::<Vec<_>>() }))
        .collect();
    Ok(answered(Answer {
        status: 200,
        location: None,
        body: json!({ "items": people }).to_string(),
    }))
}

/// `POST …/messages`.
#[derive(Deserialize)]
pub struct MessageBody {
    body: Option<String>,
    /// `house` (the usual) or `client`.
    from: Option<String>,
    /// Whether the client's word is next; yes, unless said otherwise.
    wait: Option<bool>,
    /// Length of the timeline the writer had seen.
    seen: Option<i64>,
    channel: Option<String>,
}

/// Writes to the client, or puts down the client's word.
pub async fn message(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(typed): Path<String>,
    body: Body<MessageBody>,
) -> Result<Response, Problem> {
    let number = number(&typed)?;
    let (idem, seen) = (body.idem(&actor), body.seen.clone());
    let sent = body.value;
    let channel = match sent.channel.as_deref().map(str::parse::<Channel>) {
        None => Channel::Email,
        Some(Ok(channel)) => channel,
        Some(Err(_)) => return Err(Error::field("channel", "unknown").into()),
    };
    let by_client = match sent.from.as_deref() {
        None | Some("house") => false,
        Some("client") => true,
        Some(_) => return Err(Error::field("from", "unknown").into()),
    };
    let text = sent.body.ok_or_else(|| Error::field("body", "missing"))?;
    let reply = Reply { body: text, wait: sent.wait.unwrap_or(true), seen: sent.seen, channel };
    let ctx = state.ctx(actor.as_ref().clone());
    let answer = state
        .app
        .write_once(ctx, idem, super::refused, move |tx, ctx| {
            Box::pin(async move {
                unchanged(tx, ctx, &number, seen).await?;
                let said = if by_client {
                    cases::client_writes(tx, ctx, &number, &reply.body, channel).await?
                } else {
                    cases::reply(tx, ctx, &number, &reply).await?
                };
                let mut body = Standing::from(&said.case);
                body.position = Some(said.pos);
                let body = told::json(&body);
                let location = Some(format!("/api/v1/cases/{}", said.case.number));
                Ok(Answer { status: 201, location, body })
            })
        })
        .await?;
    Ok(answered(answer))
}

/// A body of words.
#[derive(Deserialize)]
pub struct WordsBody {
    body: Option<String>,
}

/// Writes a note.
pub async fn note(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(typed): Path<String>,
    body: Body<WordsBody>,
) -> Result<Response, Problem> {
    let number = number(&typed)?;
    let (idem, seen) = (body.idem(&actor), body.seen.clone());
    let text = body.value.body.ok_or_else(|| Error::field("body", "missing"))?;
    let ctx = state.ctx(actor.as_ref().clone());
    let answer = state
        .app
        .write_once(ctx, idem, super::refused, move |tx, ctx| {
            Box::pin(async move {
                unchanged(tx, ctx, &number, seen).await?;
                let said = cases::note(tx, ctx, &number, &text).await?;
                let body = json!({ "number": said.case.number, "position": said.pos });
                Ok(Answer { status: 201, location: None, body: body.to_string() })
            })
        })
        .await?;
    Ok(answered(answer))
}

/// `POST …/assignment`. A name that is none of ours is refused: a misspelt one
/// must not take a case away from whoever has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssignmentBody {
    /// A person's id, or null for nobody; not said at all is a mistake.
    #[serde(default, deserialize_with = "said")]
    assignee: Option<Option<i64>>,
}

/// What was said, be it null.
fn said<'de, D: serde::Deserializer<'de>>(given: D) -> Result<Option<Option<i64>>, D::Error> {
    Option::deserialize(given).map(Some)
}

/// Gives a case to a person, or to nobody.
pub async fn assign(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(typed): Path<String>,
    body: Body<AssignmentBody>,
) -> Result<Response, Problem> {
    let number = number(&typed)?;
    let (idem, seen) = (body.idem(&actor), body.seen.clone());
    let to = body.value.assignee.ok_or_else(|| Error::field("assignee", "missing"))?;
    let ctx = state.ctx(actor.as_ref().clone());
    let answer = state
        .app
        .write_once(ctx, idem, super::refused, move |tx, ctx| {
            Box::pin(async move {
                unchanged(tx, ctx, &number, seen).await?;
                Ok(done(&cases::assign(tx, ctx, &number, to).await?))
            })
        })
        .await?;
    Ok(answered(answer))
}

/// Asks for a senior specialist.
pub async fn escalate(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(typed): Path<String>,
    body: Body<WordsBody>,
) -> Result<Response, Problem> {
    let number = number(&typed)?;
    let (idem, seen) = (body.idem(&actor), body.seen.clone());
    let words = body.value.body.unwrap_or_else(|| "Asked for over the API.".to_owned());
    let ctx = state.ctx(actor.as_ref().clone());
    let answer = state
        .app
        .write_once(ctx, idem, super::refused, move |tx, ctx| {
            Box::pin(async move {
                unchanged(tx, ctx, &number, seen).await?;
                Ok(done(&cases::escalate(tx, ctx, &number, &words).await?))
            })
        })
        .await?;
    Ok(answered(answer))
}

/// `POST …/resolution`.
#[derive(Deserialize)]
pub struct ResolutionBody {
    /// How; as wished, unless said otherwise.
    resolution: Option<String>,
    /// A last word to the client.
    body: Option<String>,
}

/// Says that a case is done, and how.
pub async fn resolve(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(typed): Path<String>,
    body: Body<ResolutionBody>,
) -> Result<Response, Problem> {
    let number = number(&typed)?;
    let (idem, seen) = (body.idem(&actor), body.seen.clone());
    let sent = body.value;
    let resolution = match sent.resolution.as_deref().map(str::parse::<Resolution>) {
        None => Resolution::AsWished,
        Some(Ok(resolution)) => resolution,
        Some(Err(_)) => return Err(Error::field("resolution", "unknown").into()),
    };
    let ctx = state.ctx(actor.as_ref().clone());
    let answer = state
        .app
        .write_once(ctx, idem, super::refused, move |tx, ctx| {
            Box::pin(async move {
                unchanged(tx, ctx, &number, seen).await?;
                Ok(done(&cases::resolve(tx, ctx, &number, resolution, sent.body.as_deref()).await?))
            })
        })
        .await?;
    Ok(answered(answer))
}

/// An empty body, or any object.
#[derive(Deserialize)]
pub struct EmptyBody {}

/// Says that a case is not done.
pub async fn reopen(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(typed): Path<String>,
    body: Body<EmptyBody>,
) -> Result<Response, Problem> {
    let number = number(&typed)?;
    let (idem, seen) = (body.idem(&actor), body.seen.clone());
    let ctx = state.ctx(actor.as_ref().clone());
    let answer = state
        .app
        .write_once(ctx, idem, super::refused, move |tx, ctx| {
            Box::pin(async move {
                unchanged(tx, ctx, &number, seen).await?;
                Ok(done(&cases::reopen(tx, ctx, &number).await?))
            })
        })
        .await?;
    Ok(answered(answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_changed_by_one_letter_is_refused() {
        for id in [1, 77, 200_000, i64::from(i32::MAX) + 5, (1 << 53) + 9] {
            let good = cursor(id);
            assert_eq!(below(&good).ok(), Some(id));
            for at in 0..good.len() {
                let mut bad = good.clone().into_bytes();
                bad[at] = if bad[at] == b'0' { b'1' } else { b'0' };
                let bad = String::from_utf8(bad).unwrap();
                if bad != good {
                    assert!(below(&bad).is_err(), "{good} -> {bad}");
                }
            }
        }
        for text in ["", ".", "x", "-1.0", "0.0", "9999999999999999999999.1"] {
            assert!(below(text).is_err(), "{text}");
        }
    }
}
