//! The numbered feed: everything that entered any timeline the caller may see,
//! in an order that never changes. Asked once as JSON, or followed as
//! server-sent events; after a lost connection "after N" makes it complete.

use super::answered;
use super::told::{self, InFeed};
use crate::guard::Caller;
use crate::{Problem, State};
use app::Answer;
use axum::extract::{RawQuery, State as Held};
use axum::http::{HeaderMap, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::access::Actor;
use futures_util::stream::{self, Stream, StreamExt as _};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How long another node's writes may stay unseen: PostgreSQL is asked this often.
const POLL: Duration = Duration::from_millis(400);

/// The feed after a number.
pub async fn feed(
    Held(state): Held<State>,
    Caller(actor): Caller,
    headers: HeaderMap,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let query = super::cases::Query::read(raw, &["after", "limit"])?;
    let limit = query.limit(200, 1_000)?;
    let last_seen =
        headers.get("last-event-id").and_then(|v| v.to_str().ok()).and_then(|v| v.parse().ok());
    let asked = match query.get("after").map(str::parse::<i64>) {
        None => None,
        Some(Ok(n)) if n >= 0 => Some(n),
        Some(_) => return Err(Problem::from(app::Error::field("after", "not_a_number"))),
    };
    let stream = headers
        .get(header::ACCEPT)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.contains("text/event-stream"));
    if stream {
        return Ok(follow(state, actor, last_seen.or(asked)).await?.into_response());
    }
    let ctx = state.ctx(actor.as_ref().clone());
    let after = asked.unwrap_or(0);
    let (items, next) = state
        .app
        .read(ctx, move |tx, ctx| {
            Box::pin(async move { app::desk::feed(tx, ctx, after, limit).await })
        })
        .await?;
    let items: Vec<InFeed<'_>> = items.iter().map(InFeed::from).collect();
    let body = told::json(&told::Stretch { items, next });
    Ok(answered(Answer { status: 200, location: None, body }))
}

struct Open(State);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.metrics.streams.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Follows the feed for an actor, from a number or from now on. The desk's own
/// stream is this one too.
///
/// # Errors
/// When the store cannot be read at the start.
pub async fn follow(
    state: State,
    actor: Arc<Actor>,
    after: Option<i64>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Problem> {
    let start = match after {
        Some(after) => after,
        None => {
            let last: app::Result<i64> = state
                .app
                .store
                .read(|tx| {
                    Box::pin(
                        async move { store::timeline::last(tx).await.map_err(app::Error::from) },
                    )
                })
                .await;
            last?
        }
    };
    state.metrics.streams.fetch_add(1, Ordering::Relaxed);
    let fed = state.app.store.fed();
    let held = (Open(state.clone()), fed, start, actor);
    let hello = stream::once(async move {
        Ok(Event::default().event("hello").id(start.to_string()).data(start.to_string()))
    });
    let rest = stream::unfold(held, move |(open, mut fed, after, actor)| async move {
        loop {
            let state = &open.0;
            fed.mark_unchanged();
            let ctx = state.ctx(actor.as_ref().clone());
            let asked = state
                .app
                .read(ctx, move |tx, ctx| {
                    Box::pin(async move { app::desk::feed(tx, ctx, after, 200).await })
                })
                .await;
            match asked {
                Ok((items, next)) if next > after => {
                    let events: Vec<Result<Event, Infallible>> = items
                        .iter()
                        .map(|f| {
                            Ok(Event::default()
                                .event("entry")
                                .id(f.placed.seq.to_string())
                                .data(told::json(&InFeed::from(f))))
                        })
                        .collect();
                    return Some((stream::iter(events), (open, fed, next, actor)));
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%error, "feed.follow");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
            }
            if state.app.store.is_postgres() {
                // Another node may have written; this node's own writes wake at once.
                let _ = tokio::time::timeout(POLL, fed.changed()).await;
            } else {
                let _ = tokio::time::timeout(Duration::from_secs(30), fed.changed()).await;
            }
        }
    })
    .flatten();
    Ok(Sse::new(hello.chain(rest)).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))))
}
