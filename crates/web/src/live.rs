//! The line of an open conversation. Everything in it has the number of its place in the timeline:
//! a page says up to which place it knows, is given everything after it, and is told up to which
//! place it knows now; so what it has is complete however often the line broke. What is written
//! carries a name of the writer's own and lands once, whatever is sent again. That somebody writes
//! is told and not kept.
//!
//! A line is bound to the right that opened it: before anything is told the right is asked for
//! anew, and it closes with it. Who sends more or larger than a person can is closed.

use crate::api::request_of;
use crate::api::strict::Object;
use crate::client::chat::standing_of;
use crate::client::page::Page;
use crate::desk::Asked;
use crate::guard::Right;
use crate::{State, security};
use app::cases;
use app::chat::{self, News};
use app::live::{Following, Side, Told};
use app::{Answer, Error, Idem};
use axum::extract::Path;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade, close_code};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::CaseNumber;
use jiff::Timestamp;
use pages::portal::chat::ChatLine;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Lines open at once in one process; whoever comes after is told to come again.
pub(crate) const MOST_LINES: usize = 11_000;
/// Bytes of one message: a longest message in four-byte letters, written as JSON.
const LARGEST: usize = 128 * 1024;
/// A line on which nothing happens says so much that both sides know that it stands.
const BEAT: Duration = Duration::from_secs(20);
/// A desk is asked so often whether it is open: three times before it counts as away.
const PRESENT: Duration = Duration::from_secs(15);
/// Lines that were opened together, after a start or a loss of the net, beat apart from one another:
/// up to so much earlier, by the case.
const APART: u64 = 5_000;
/// A page from which nothing was heard for so long, not even an answer to a beat, has gone.
const SILENT: jiff::SignedDuration = jiff::SignedDuration::from_secs(50);
/// Messages a client may send at once, and how many more a second.
const SAYS: Pace = Pace { most: 20.0, a_second: 1.0 };
/// Everything a client may send at once, and how many more a second.
const FRAMES: Pace = Pace { most: 60.0, a_second: 8.0 };
/// The code a line closes with when the right that opened it is over.
const NO_LONGER: u16 = 4403;

#[derive(Clone, Copy)]
struct Pace {
    most: f64,
    a_second: f64,
}

/// So much is left of a pace.
struct Left {
    pace: Pace,
    left: f64,
    at: Timestamp,
}

impl Left {
    fn of(pace: Pace, now: Timestamp) -> Left {
        Left { pace, left: pace.most, at: now }
    }

    fn take(&mut self, now: Timestamp) -> bool {
        let passed = now.duration_since(self.at).as_secs_f64().max(0.0);
        self.at = now;
        self.left = (self.left + passed * self.pace.a_second).min(self.pace.most) - 1.0;
        self.left >= 0.0
    }
}

/// What a client's page sends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heard {
    #[serde(default)]
    say: Option<String>,
    #[serde(default)]
    id: Option<String>,
    #[serde(default)]
    read: Option<i64>,
    #[serde(default)]
    writes: Option<bool>,
    /// She looks elsewhere, or here again.
    #[serde(default)]
    away: Option<bool>,
}

impl Heard {
    /// A frame: an object by its names, and never a list in their order.
    fn read(text: &str) -> Option<Heard> {
        serde_json::from_str::<Object<Heard>>(text).ok().map(|Object(heard)| heard)
    }
}

/// What a client's page is told.
#[derive(Default, Serialize)]
struct Tells {
    #[serde(skip_serializing_if = "Option::is_none")]
    upto: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    writes: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ack: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leads: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    no: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

type Upgrade = Result<WebSocketUpgrade, WebSocketUpgradeRejection>;

fn refused(status: StatusCode) -> Response {
    (status, "").into_response()
}

/// Small buffers: ten thousand lines stay open at once.
fn sized(upgrade: WebSocketUpgrade) -> WebSocketUpgrade {
    upgrade
        .max_message_size(LARGEST)
        .max_frame_size(LARGEST)
        .read_buffer_size(2 * 1024)
        .write_buffer_size(0)
        .max_write_buffer_size(LARGEST * 8)
}

/// A client's line: `GET /{locale}/chat/{number}/live?since=N`. Whoever has no right to the case, or
/// comes from another site's page, is told alike.
pub async fn client(page: Page, Path((_, typed)): Path<(String, String)>, up: Upgrade) -> Response {
    let Some(visitor) = page.visitor.clone() else { return refused(StatusCode::FORBIDDEN) };
    if !security::from_our_page(&page.state, &page.headers) {
        return refused(StatusCode::FORBIDDEN);
    }
    let Ok(number) = CaseNumber::parse(&typed) else { return refused(StatusCode::FORBIDDEN) };
    let number = number.to_string();
    let Some(case) = visitor.who.cases.iter().find(|case| case.number == number) else {
        return refused(StatusCode::FORBIDDEN);
    };
    let upgrade = match up {
        Ok(upgrade) => sized(upgrade),
        Err(rejection) => return rejection.into_response(),
    };
    let Ok(permit) = page.state.lines.clone().try_acquire_owned() else {
        return refused(StatusCode::SERVICE_UNAVAILABLE);
    };
    let since = page.ask("since").and_then(|text| text.parse().ok()).unwrap_or(0_i64).max(0);
    let following = page.state.app.follow_case(case.id);
    let now = page.now;
    let talk = Talk {
        right: Right::Client(visitor.token.clone()),
        case: case.id,
        number,
        since,
        told_line: String::new(),
        told_seen: 0,
        says: Left::of(SAYS, now),
        frames: Left::of(FRAMES, now),
        heard: now,
        away: false,
        page,
    };
    upgrade.on_upgrade(move |socket| async move {
        talk.go_on(socket, following).await;
        drop(permit);
    })
}

struct Talk {
    page: Page,
    right: Right,
    case: i64,
    number: String,
    since: i64,
    told_line: String,
    told_seen: i64,
    says: Left,
    frames: Left,
    /// When the other side was last heard of.
    heard: Timestamp,
    /// Her page is open behind another one: it answers, and she does not see it.
    away: bool,
}

/// Why a line ends.
enum End {
    /// It is no longer hers.
    NoLonger,
    /// More than a person sends.
    TooMuch,
    /// Not what this line speaks.
    Unreadable,
    /// The other side has gone.
    Gone,
    /// The other side has not said a whole word for too long.
    Silent,
    /// This process stops; the page comes back to another.
    Stops,
    /// We could not; the page comes back.
    Failed,
}

impl End {
    fn code(&self) -> Option<u16> {
        match self {
            End::NoLonger => Some(NO_LONGER),
            End::TooMuch | End::Silent => Some(close_code::POLICY),
            End::Unreadable => Some(close_code::UNSUPPORTED),
            End::Stops => Some(close_code::RESTART),
            End::Failed => Some(close_code::ERROR),
            End::Gone => None,
        }
    }
}

/// What makes words of a conversation land once, by the name that their writer gave them.
pub(crate) fn said_once(number: &str, id: &str, words: &str) -> Idem {
    Idem {
        key: request_of(&[b"chat-say", number.as_bytes(), id.as_bytes()]),
        request: request_of(&[words.as_bytes()]),
    }
}

/// Beats by the clock, whatever else goes on: a line on which somebody types for minutes beats, too.
fn beats(every: Duration) -> tokio::time::Interval {
    let mut beats = tokio::time::interval_at(tokio::time::Instant::now() + every, every);
    beats.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    beats
}

impl Talk {
    async fn go_on(mut self, mut socket: WebSocket, mut following: Following) {
        let stopped = self.page.state.stopped();
        let mut stopped = Box::pin(stopped);
        let beat =
            BEAT - Duration::from_millis(self.case.unsigned_abs().wrapping_mul(7_919) % APART);
        let mut beats = beats(beat);
        let end = match self.look(&mut socket).await {
            Err(end) => end,
            Ok(()) => loop {
                let turn = tokio::select! {
                    heard = socket.recv() => match heard {
                        Some(Ok(message)) => self.hear(&mut socket, message).await,
                        // Larger than a message may be, or no frame at all.
                        Some(Err(_)) => {
                            let frame = CloseFrame { code: close_code::SIZE, reason: "".into() };
                            let _ = socket.send(Message::Close(Some(frame))).await;
                            Err(End::Gone)
                        }
                        None => Err(End::Gone),
                    },
                    told = following.next() => match told {
                        Some(told) => self.tell(&mut socket, told).await,
                        None => Err(End::Stops),
                    },
                    _ = beats.tick() => self.beat(&mut socket).await,
                    () = &mut stopped => Err(End::Stops),
                };
                if let Err(end) = turn {
                    break end;
                }
            },
        };
        drop(following);
        if let Some(code) = end.code() {
            let _ = socket.send(Message::Close(Some(CloseFrame { code, reason: "".into() }))).await;
        }
        // That she went is news to whoever has the conversation.
        self.page.state.app.tell(self.case, Told::Seen(Side::Client));
    }

    fn now(&self) -> Timestamp {
        self.page.state.clock.now()
    }

    /// What the right allows at this moment.
    async fn ctx(&self) -> Result<app::Ctx, End> {
        let state = &self.page.state;
        match self.right.actor(state).await {
            Ok(Some(actor)) => Ok(state.ctx(actor)),
            Ok(None) => Err(End::NoLonger),
            Err(_) => Err(End::Failed),
        }
    }

    async fn send(&self, socket: &mut WebSocket, tells: &Tells) -> Result<(), End> {
        let text = serde_json::to_string(tells).map_err(|_| End::Failed)?;
        socket.send(Message::Text(text.into())).await.map_err(|_| End::Gone)
    }

    /// Gives everything after the place that is known, and the line above it where it is another.
    async fn look(&mut self, socket: &mut WebSocket) -> Result<(), End> {
        let ctx = self.ctx().await?;
        self.look_as(socket, ctx).await
    }

    /// The same, by a right that was just asked for.
    async fn look_as(&mut self, socket: &mut WebSocket, ctx: app::Ctx) -> Result<(), End> {
        let found = self.page.state.app.news(ctx, &self.number, self.since).await;
        let News { view, line } = found.map_err(|error| match error {
            Error::NotFound => End::NoLonger,
            _ => End::Failed,
        })?;
        let upto = view.case.entries;
        let standing = standing_of(&self.page, &view.case.region, line);
        let line = pages::html(&ChatLine { w: self.page.w, standing: &standing });
        let mut tells = Tells::default();
        if upto > self.since {
            let mut page =
                crate::client::case::model(&self.page, &view, String::new(), Vec::new(), false);
            page.now = self.page.moment(self.now(), &view.case.region);
            tells.html = Some(pages::html(&page.timeline(self.since)));
            tells.upto = Some(upto);
            self.since = upto;
        }
        if line != self.told_line {
            tells.line = Some(line.clone());
            self.told_line = line;
        }
        if standing.house_read != self.told_seen {
            tells.seen = Some(standing.house_read);
            self.told_seen = standing.house_read;
        }
        if tells.html.is_some() || tells.line.is_some() || tells.seen.is_some() {
            self.send(socket, &tells).await?;
        }
        Ok(())
    }

    async fn tell(&mut self, socket: &mut WebSocket, told: Told) -> Result<(), End> {
        match told {
            Told::Grew(pos) if pos <= self.since => Ok(()),
            Told::Grew(_) | Told::Seen(Side::House) => self.look(socket).await,
            Told::Writes(Side::House) => {
                self.ctx().await?;
                self.send(socket, &Tells { writes: Some(true), ..Tells::default() }).await
            }
            Told::Writes(Side::Client) | Told::Seen(Side::Client) => Ok(()),
        }
    }

    /// Both sides know that the line stands; the place at which she waits may be another one.
    async fn beat(&mut self, socket: &mut WebSocket) -> Result<(), End> {
        // A phone that lost its net says nothing, not even that it goes.
        if self.now().duration_since(self.heard) > SILENT {
            return Err(End::Silent);
        }
        socket.send(Message::Ping(Vec::new().into())).await.map_err(|_| End::Gone)?;
        let ctx = self.ctx().await?;
        // A page behind another one is not looked at: what is said meanwhile goes by letter.
        if !self.away {
            self.read(ctx.clone(), 0).await?;
        }
        self.look_as(socket, ctx).await
    }

    async fn hear(&mut self, socket: &mut WebSocket, message: Message) -> Result<(), End> {
        let now = self.now();
        self.heard = now;
        if !self.frames.take(now) {
            return Err(End::TooMuch);
        }
        let text = match message {
            Message::Text(text) => text,
            Message::Ping(_) | Message::Pong(_) => return Ok(()),
            Message::Close(_) => return Err(End::Gone),
            Message::Binary(_) => return Err(End::Unreadable),
        };
        let heard = Heard::read(&text).ok_or(End::Unreadable)?;
        if let (Some(words), Some(id)) = (heard.say, heard.id) {
            if !self.says.take(now) {
                return Err(End::TooMuch);
            }
            self.say(socket, words, id).await?;
        }
        if let Some(away) = heard.away {
            self.away = away;
        }
        if let Some(read) = heard.read {
            let ctx = self.ctx().await?;
            self.read(ctx, read).await?;
        }
        if heard.writes == Some(true) {
            self.ctx().await?;
            self.page.state.app.tell(self.case, Told::Writes(Side::Client));
        }
        Ok(())
    }

    /// Her words land once, whatever is sent again under the same name.
    async fn say(&mut self, socket: &mut WebSocket, words: String, id: String) -> Result<(), End> {
        if id.is_empty() || id.len() > 64 {
            return Err(End::Unreadable);
        }
        let ctx = self.ctx().await?;
        let again = ctx.clone();
        let idem = said_once(&self.number, &id, &words);
        let number = self.number.clone();
        let said = self
            .page
            .state
            .app
            .write_once(
                ctx,
                Some(idem),
                |_| None,
                move |tx, ctx| {
                    Box::pin(async move {
                        let said = chat::say(tx, ctx, &number, &words).await?;
                        Ok(Answer { status: 200, location: None, body: said.case.number })
                    })
                },
            )
            .await;
        let tells = match said {
            Ok(answer) => {
                // On a case that was closed the words opened another one.
                let other = answer.body != self.number;
                let leads = other.then(|| format!("/{}/chat/{}", self.page.w.tag(), answer.body));
                Tells { ack: Some(id), leads, ..Tells::default() }
            }
            Err(Error::NotFound) => return Err(End::NoLonger),
            Err(error @ (Error::Store(_) | Error::Internal(_))) => {
                tracing::error!(%error, "chat.say");
                return Err(End::Failed);
            }
            Err(error) => {
                let flaws = crate::client::flaw_of(&self.page, error).unwrap_or_default();
                let why = flaws.into_iter().next().map(|flaw| flaw.text);
                let why = why.unwrap_or_else(|| self.page.w.t("problem-refused"));
                Tells { no: Some(id), why: Some(why), ..Tells::default() }
            }
        };
        self.send(socket, &tells).await?;
        self.look_as(socket, again).await
    }

    async fn read(&mut self, ctx: app::Ctx, read: i64) -> Result<(), End> {
        let number = self.number.clone();
        let news = self
            .page
            .state
            .app
            .write(ctx, move |tx, ctx| {
                Box::pin(async move { chat::seen_by_client(tx, ctx, &number, read).await })
            })
            .await;
        match news {
            Ok(true) => {
                self.page.state.app.tell(self.case, Told::Seen(Side::Client));
                Ok(())
            }
            Ok(false) => Ok(()),
            Err(Error::NotFound) => Err(End::NoLonger),
            // That she is there is said again with the next beat.
            Err(Error::Store(store::Error::Busy)) => Ok(()),
            Err(_) => Err(End::Failed),
        }
    }
}

/// An advisor's line about one case: that the client writes, that she has seen, came or went. What
/// is said comes by the desk's own feed. `GET /desk/cases/{number}/chat/live`
pub async fn desk(up: Upgrade, asked: Asked) -> Response {
    if !security::from_our_page(&asked.state, &asked.headers) {
        return refused(StatusCode::FORBIDDEN);
    }
    let Ok(number) = CaseNumber::parse(asked.param("number")) else {
        return refused(StatusCode::FORBIDDEN);
    };
    let upgrade = match up {
        Ok(upgrade) => sized(upgrade),
        Err(rejection) => return rejection.into_response(),
    };
    let right = Right::Session(asked.cookies.get("staff").unwrap_or_default().to_owned());
    let state = asked.state.clone();
    let Ok(Some(case)) = case_for(&state, &right, number.to_string()).await else {
        return refused(StatusCode::FORBIDDEN);
    };
    let Ok(permit) = state.lines.clone().try_acquire_owned() else {
        return refused(StatusCode::SERVICE_UNAVAILABLE);
    };
    let following = state.app.follow_case(case);
    upgrade.on_upgrade(move |socket| async move {
        overhear(state, right, number.to_string(), socket, following).await;
        drop(permit);
    })
}

/// The row of a case, for whoever has this right now.
async fn case_for(state: &State, right: &Right, number: String) -> app::Result<Option<i64>> {
    let Some(actor) = right.actor(state).await? else { return Ok(None) };
    let found = state
        .app
        .read(state.ctx(actor), move |tx, ctx| {
            Box::pin(async move {
                let case = store::cases::find(tx, &number).await?.ok_or(Error::NotFound)?;
                ctx.actor
                    .may(domain::access::Permission::ReadCases, &cases::place(&case))
                    .map_err(|_| Error::NotFound)?;
                Ok(case.id)
            })
        })
        .await;
    match found {
        Ok(case) => Ok(Some(case)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn overhear(
    state: State,
    right: Right,
    number: String,
    mut socket: WebSocket,
    mut following: Following,
) {
    let mut stopped = Box::pin(state.stopped());
    let mut frames = Left::of(FRAMES, state.clock.now());
    let mut beats = beats(BEAT);
    loop {
        let told = tokio::select! {
            told = following.next() => told,
            heard = socket.recv() => match heard {
                // Nothing is said on this line; whoever floods it is closed.
                Some(Ok(Message::Ping(_) | Message::Pong(_))) if frames.take(state.clock.now()) => continue,
                _ => return,
            },
            _ = beats.tick() => {
                if socket.send(Message::Ping(Vec::new().into())).await.is_err() { return }
                match case_for(&state, &right, number.clone()).await {
                    Ok(Some(_)) => continue,
                    _ => return,
                }
            }
            () = &mut stopped => return,
        };
        let said = match told {
            Some(Told::Writes(Side::Client)) => "writes",
            Some(Told::Seen(Side::Client)) => "seen",
            Some(_) => continue,
            None => return,
        };
        match case_for(&state, &right, number.clone()).await {
            Ok(Some(_)) => {}
            _ => return,
        }
        if socket.send(Message::Text(said.into())).await.is_err() {
            return;
        }
    }
}

/// A desk's own line: while it answers, whoever is signed in there is present, whichever of its pages
/// is open and whatever lies over it; timers of a page that nobody looks at rest for a minute, its
/// lines answer. A lid that is closed answers nothing. `GET /desk/presence/live`
pub async fn present(up: Upgrade, asked: Asked) -> Response {
    if !security::from_our_page(&asked.state, &asked.headers) {
        return refused(StatusCode::FORBIDDEN);
    }
    let upgrade = match up {
        Ok(upgrade) => sized(upgrade),
        Err(rejection) => return rejection.into_response(),
    };
    let right = Right::Session(asked.cookies.get("staff").unwrap_or_default().to_owned());
    let state = asked.state.clone();
    let Ok(permit) = state.lines.clone().try_acquire_owned() else {
        return refused(StatusCode::SERVICE_UNAVAILABLE);
    };
    upgrade.on_upgrade(move |socket| async move {
        stay_present(state, right, socket).await;
        drop(permit);
    })
}

async fn stay_present(state: State, right: Right, mut socket: WebSocket) {
    let mut stopped = Box::pin(state.stopped());
    let mut frames = Left::of(FRAMES, state.clock.now());
    let mut beats = beats(PRESENT);
    if socket.send(Message::Ping(Vec::new().into())).await.is_err() {
        return;
    }
    loop {
        tokio::select! {
            heard = socket.recv() => match heard {
                Some(Ok(Message::Pong(_))) if frames.take(state.clock.now()) => {
                    let Ok(Some(actor)) = right.actor(&state).await else { return };
                    let open = state.app.write(state.ctx(actor), |tx, ctx| {
                        Box::pin(async move { chat::desk_open(tx, ctx).await })
                    });
                    match open.await {
                        // That she is there is said again with the next beat.
                        Ok(()) | Err(Error::Store(store::Error::Busy)) => {}
                        Err(_) => return,
                    }
                }
                Some(Ok(Message::Ping(_))) if frames.take(state.clock.now()) => {}
                _ => return,
            },
            _ = beats.tick() => {
                if socket.send(Message::Ping(Vec::new().into())).await.is_err() { return }
            }
            () = &mut stopped => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changed;

    #[test]
    fn a_frame_is_one_object_of_the_five_names_or_is_not_read_however_it_was_changed() {
        let seeds = [
            r#"{"say":"Where is it?","id":"7f0c"}"#,
            r#"{"read":12}"#,
            r#"{"writes":true}"#,
            r#"{"away":true}"#,
            r#"{"say":"\u00e9\ud83d\ude00","id":"1","read":9223372036854775807,"writes":false}"#,
        ];
        let seeds = seeds.map(|seed| seed.as_bytes().to_vec());
        let tokens = [
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "\"say\":",
            "\"id\":\"",
            "1e9",
            "-1",
            "\\u0000",
        ];
        let mut dice = changed::Dice::new(4);
        let mut read = 0;
        for _ in 0..20_000 {
            let text = changed::changed(&seeds, &tokens, &mut dice);
            let text = String::from_utf8_lossy(&text);
            if Heard::read(&text).is_none() {
                continue;
            }
            read += 1;
            let whole: serde_json::Value = serde_json::from_str(&text).unwrap();
            let names = whole.as_object().unwrap_or_else(|| panic!("{text}"));
            assert!(
                names
                    .keys()
                    .all(|name| ["say", "id", "read", "writes", "away"].contains(&name.as_str()))
            );
        }
        assert!(read > 100, "{read}");
    }

    #[test]
    fn a_list_in_the_order_of_the_names_is_no_frame() {
        assert!(Heard::read(r#"["Where is it?","7f0c",12,true]"#).is_none());
        assert!(Heard::read(r#"{"say":"a","say":"b"}"#).is_none());
        assert!(Heard::read(r#"{"say":"a","id":"b"}"#).is_some());
    }

    #[test]
    fn whoever_sends_more_than_a_person_can_is_closed_and_a_person_is_not() {
        let at = |millis: i64| Timestamp::from_millisecond(1_780_000_000_000 + millis).unwrap();
        // A message a second for a minute.
        let mut left = Left::of(SAYS, at(0));
        assert!((0..60).all(|second| left.take(at(second * 1_000))));
        // Ten thousand a minute.
        let mut left = Left::of(SAYS, at(0));
        let taken = (0..10_000).take_while(|nth| left.take(at(nth * 6))).count();
        assert!((20..25).contains(&taken), "{taken}");
    }
}
