//! The numbered feed: everything that entered any timeline the caller may see,
//! in an order that never changes. Asked once as JSON, or followed as
//! server-sent events; after a lost connection "after N" makes it complete.

use super::answered;
use super::told::{self, InFeed};
use crate::guard::{Caller, Right};
use crate::{Problem, State};
use app::Answer;
use app::live::{FollowingFeed, Fresh};
use axum::extract::{RawQuery, State as Held};
use axum::http::{HeaderMap, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::access::{Actor, Permission};
use futures_util::stream::{self, Stream, StreamExt as _};
use std::convert::Infallible;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::{Interval, MissedTickBehavior};

/// How long a right that was ended, or a telephone that rings, may go unseen by a stream on which
/// nothing happens.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
/// Entries read at once by whoever is behind.
const STRETCH: i64 = 200;

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
    let mut beat = tokio::time::interval(LOOK_AGAIN);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let follower = Follower {
        // From before the first reading of the store on, so that nothing lies between the two.
        following: state.app.follow_feed(),
        rung: Rung { last: None, desk: matches!(right, Right::Session(_)) },
        open: Open(state.clone()),
        after: start,
        behind: true,
        right,
        beat,
    };
    let stopped = state.stopped();
    let hello = stream::once(async move {
        Ok(Event::default().event("hello").id(start.to_string()).data(start.to_string()))
    });
    let rest = stream::unfold(follower, |mut follower| async move {
        let events = follower.next().await?;
        Some((stream::iter(events.into_iter().map(Ok)), follower))
    })
    .flatten();
    let whole = hello.chain(rest).take_until(Box::pin(stopped));
    Ok(Sse::new(whole).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))))
}

/// Whoever follows the feed, and how far.
struct Follower {
    open: Open,
    following: FollowingFeed,
    after: i64,
    /// Whether the store is to be read before what is told counts.
    behind: bool,
    right: Right,
    rung: Rung,
    beat: Interval,
}

impl Follower {
    /// What is sent next; none when the right is over, and the stream with it.
    async fn next(&mut self) -> Option<Vec<Event>> {
        loop {
            let told = if self.behind { self.read().await } else { self.hear().await };
            match told {
                Ok(Some(events)) if events.is_empty() => {}
                Ok(told) => return told,
                Err(error) => {
                    tracing::warn!(%error, "feed.follow");
                    tokio::time::sleep(LOOK_AGAIN).await;
                }
            }
        }
    }

    async fn actor(&self) -> app::Result<Option<Actor>> {
        let actor = self.right.actor(&self.open.0).await?;
        Ok(actor.filter(|actor| actor.may_somewhere(Permission::ReadFeed)))
    }

    /// What the store has after the number, for whoever has the right now.
    async fn read(&mut self) -> app::Result<Option<Vec<Event>>> {
        let Some(actor) = self.actor().await? else { return Ok(None) };
        let (state, after) = (&self.open.0, self.after);
        let (entries, next) = state
            .app
            .read(state.ctx(actor), move |tx, ctx| {
                Box::pin(async move { app::desk::feed(tx, ctx, after, STRETCH).await })
            })
            .await?;
        self.behind = next > after;
        self.after = self.after.max(next);
        Ok(Some(entries.iter().map(entered).collect()))
    }

    /// What is told next of the feed, or that a telephone rings.
    async fn hear(&mut self) -> app::Result<Option<Vec<Event>>> {
        let fresh = tokio::select! {
            fresh = self.following.next() => Some(fresh),
            _ = self.beat.tick() => None,
        };
        let Some(actor) = self.actor().await? else { return Ok(None) };
        Ok(Some(match fresh {
            Some(Fresh::Entries(told)) => {
                let own = app::desk::of_feed(&actor, &told, self.after)?.map(entered).collect();
                self.after = told.last().map_or(self.after, |fed| fed.placed.seq.max(self.after));
                own
            }
            Some(Fresh::Look) => {
                self.behind = true;
                Vec::new()
            }
            // Nothing is told here of who calls: the page asks with the right it has.
            None if self.rung.is_news(&self.open.0).await => {
                vec![Event::default().event("call").data("{}")]
            }
            None => Vec::new(),
        }))
    }
}

fn entered(fed: &store::timeline::Fed) -> Event {
    let event = Event::default().event("entry").id(fed.placed.seq.to_string());
    event.data(told::json(&InFeed::from(fed)))
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
