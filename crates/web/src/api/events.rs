//! The numbered feed: everything that entered any timeline the caller may see,
//! in an order that never changes. Asked once as JSON, or followed as
//! server-sent events; after a lost connection "after N" makes it complete.

use super::answered;
use super::told::{self, InFeed};
use crate::guard::{Caller, Right};
use crate::{Problem, State};
use app::Answer;
use axum::extract::{RawQuery, State as Held};
use axum::http::{HeaderMap, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::access::{Actor, Permission};
use futures_util::stream::{self, Stream, StreamExt as _};
use std::convert::Infallible;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How long another node's writes may stay unseen where its word of them was lost: PostgreSQL is
/// asked this often.
const POLL: Duration = Duration::from_millis(400);
/// How long a right that was ended may go unseen by a stream on which nothing happens.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

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
        let right = Right::of_caller(&headers, state.settings.secure);
        return Ok(follow(state, right, last_seen.or(asked)).await?.into_response());
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

/// Follows the feed by a right, from a number or from now on; before each stretch
/// the right is asked for again, and the stream ends with it. The desk's own
/// stream is this one too.
///
/// # Errors
/// When the store cannot be read at the start.
pub async fn follow(
    state: State,
    right: Right,
    after: Option<i64>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Problem> {
    let last: app::Result<i64> = state
        .app
        .store
        .read(|tx| {
            Box::pin(async move { store::timeline::last(tx).await.map_err(app::Error::from) })
        })
        .await;
    // Nothing is beyond the end: whoever says a number from there begins now.
    let last = last?;
    let start = after.map_or(last, |after| after.min(last));
    state.metrics.streams.fetch_add(1, Ordering::Relaxed);
    state.app.hear_others();
    let fed = state.app.store.fed();
    let stopped = state.stopped();
    let rung = Rung { last: None, desk: matches!(right, Right::Session(_)) };
    let held = (Open(state.clone()), fed, start, right, rung);
    let hello = stream::once(async move {
        Ok(Event::default().event("hello").id(start.to_string()).data(start.to_string()))
    });
    let rest = stream::unfold(held, move |(open, mut fed, after, right, mut rung)| async move {
        loop {
            let state = &open.0;
            fed.mark_unchanged();
            match stretch(state, &right, after).await {
                Ok(Some((items, next))) if next > after => {
                    let events: Vec<Result<Event, Infallible>> = items
                        .iter()
                        .map(|f| {
                            Ok(Event::default()
                                .event("entry")
                                .id(f.placed.seq.to_string())
                                .data(told::json(&InFeed::from(f))))
                        })
                        .collect();
                    return Some((stream::iter(events), (open, fed, next, right, rung)));
                }
                Ok(Some(_)) => {}
                // The right is over, and the stream with it.
                Ok(None) => return None,
                Err(error) => {
                    tracing::warn!(%error, "feed.follow");
                    tokio::time::sleep(LOOK_AGAIN).await;
                }
            }
            if rung.is_news(state).await {
                // Nothing is told here of who calls: the page asks with the right it has.
                let call = vec![Ok(Event::default().event("call").data("{}"))];
                return Some((stream::iter(call), (open, fed, after, right, rung)));
            }
            // Another node may have written; this node's own writes wake at once.
            let wait = if state.app.store.is_postgres() { POLL } else { LOOK_AGAIN };
            let _ = tokio::time::timeout(wait, fed.changed()).await;
        }
    })
    .flatten();
    let whole = hello.chain(rest).take_until(Box::pin(stopped));
    Ok(Sse::new(whole).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))))
}

/// What rang when the desk was last told.
struct Rung {
    last: Option<(i64, i64, i64)>,
    /// Programs follow what happened to cases, not who calls.
    desk: bool,
}

impl Rung {
    /// Whether something else rings now.
    async fn is_news(&mut self, state: &State) -> bool {
        if !self.desk {
            return false;
        }
        let now = state.clock.now();
        let rings: app::Result<(i64, i64, i64)> = state
            .app
            .store
            .read(move |tx| Box::pin(async move { app::calls::rings(tx, now).await }))
            .await;
        let rings = match rings {
            Ok(rings) => rings,
            Err(error) => {
                tracing::error!(%error, "feed.rings");
                return false;
            }
        };
        let first = self.last.is_none();
        let news = self.last != Some(rings) && !(first && rings.0 == 0);
        self.last = Some(rings);
        news
    }
}

/// What came after a number, for whoever has the right now; none when nobody has.
async fn stretch(
    state: &State,
    right: &Right,
    after: i64,
) -> app::Result<Option<(Vec<store::timeline::Fed>, i64)>> {
    let may = |actor: &Actor| actor.may_somewhere(Permission::ReadFeed);
    let Some(actor) = right.actor(state).await?.filter(may) else { return Ok(None) };
    let found = state
        .app
        .read(state.ctx(actor), move |tx, ctx| {
            Box::pin(async move { app::desk::feed(tx, ctx, after, 200).await })
        })
        .await?;
    Ok(Some(found))
}
