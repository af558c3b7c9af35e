//! The case over HTTP, as its client may see and change it.

use super::page::{Page, first};
use super::uploads::{self, Sent};
use super::{Answered, flaw_of};
use crate::api::request_of;
use crate::guard::Right;
use app::cases::{self, CaseView};
use app::files::Kept;
use app::{Answer, Error, Idem};
use axum::extract::{Path, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::call::Direction;
use domain::entry::{ClientEntry, Entry};
use domain::questions::Flaw;
use domain::{CaseNumber, Channel, ExaminationStands, PhotoSlot, StateName};
use futures_util::stream::{self, StreamExt as _};
use pages::portal::case::{CasePage, Entry as Line, Escalate, FileLine, Happened, May, Piece, Who};
use pages::portal::{Flawed, problem_text};
use sha2::{Digest as _, Sha256};
use std::convert::Infallible;
use std::time::Duration;
use store::files::Scan;
use store::timeline::Placed;

/// Messages from one address in an hour.
const MOST_MESSAGES: i64 = 120;
/// How long another node's writes, or the end of her session, may stay unseen by
/// an open page.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// The case page.
pub async fn read(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let view = seen(&page, &typed).await?;
    if typed != view.case.number {
        let address = format!("/{}/cases/{}", page.w.tag(), view.case.number);
        return Ok(page.lead_to(&address));
    }
    Ok(shown(page, &view, String::new(), Vec::new(), false, StatusCode::OK))
}

/// The case page for paper: everything open, nothing to press.
pub async fn print(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let view = seen(&page, &typed).await?;
    Ok(shown(page, &view, String::new(), Vec::new(), true, StatusCode::OK))
}

/// The same as PDF.
pub async fn paper(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let view = seen(&page, &typed).await?;
    let model = model(&page, &view, String::new(), Vec::new(), true).titled();
    let entries = model.entries.iter().map(|entry| {
        let (kind, text) = match &entry.happened {
            Happened::Message { text, .. } => (String::new(), text.clone()),
            Happened::File(file) => (String::new(), model.file_words(file)),
            _ => (model.sentence(entry), String::new()),
        };
        paper::Entry { at: entry.at.clone(), who: model.whom(entry), kind, text }
    });
    let sheet = paper::Paper::Case(paper::CasePrint {
        house: crate::papers::house(&page.ctx(), &view.case.region),
        number: model.number.clone(),
        title: model.subject.clone(),
        facts: vec![
            (page.w.t("case-facts"), model.topic_name()),
            (page.w.t("receipt-number"), model.number.clone()),
        ],
        entries: entries.collect(),
        printed: model.now.clone(),
    });
    let (number, made) = (model.number.clone(), page.now);
    super::returns::printed(page, &number, sheet, made).await
}

/// The client writes, with or without files.
pub async fn write(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let view = seen(&page, &typed).await?;
    let bound = ("message", MOST_MESSAGES);
    let written = take_message(&page, &view, request, bound, Channel::WebForm).await?;
    if written.flaws.is_empty() {
        let done = if intake::mask_card_numbers(&written.body).1 { "masked" } else { "sent" };
        let address = format!("/{}/cases/{}?done={done}", page.w.tag(), written.number);
        return Ok(page.lead_to(&address));
    }
    let view = seen(&page, &written.number).await?;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(shown(page, &view, written.body, written.flaws, false, status))
}

/// What became of a message.
pub(super) struct Written {
    /// The case it stands in.
    pub number: String,
    /// The words as typed.
    pub body: String,
    /// What was wrong; nothing where they stand in the case.
    pub flaws: Vec<Flawed>,
}

/// Reads a message with or without files, and puts it into a case by a channel; so many an hour
/// from one address.
pub(super) async fn take_message(
    page: &Page,
    view: &CaseView,
    request: Request,
    (kind, most): (&'static str, i64),
    channel: Channel,
) -> Result<Written, Response> {
    let limit = page.state.app.facts.now().attachment_limit(&view.case.region);
    let sent = read_message(page, request, limit).await?;
    page.bound(kind, most, 60).await?;
    let body = first(&sent.pairs, "body").replace("\r\n", "\n");
    let (kept, mut flaws) = take_files(page, &sent, limit).await?;
    if body.trim().is_empty() && kept.is_empty() && flaws.is_empty() {
        let text = problem_text(page.w, "body", Flaw::Missing);
        flaws.push(Flawed { field: "body".to_owned(), text });
    }
    // A refused file holds the words back with it; the good files stay in the case.
    let words = if flaws.is_empty() { body.clone() } else { String::new() };
    let once = first(&sent.pairs, "once").to_owned();
    let number = match add(page, &view.case.number, words, &kept, &once, channel).await {
        Ok(number) => number,
        Err(error) => {
            flaws.extend(flaw_of(page, error).map_err(|error| page.failed(error))?);
            view.case.number.clone()
        }
    };
    Ok(Written { number, body, flaws })
}

/// Adds files without words.
pub async fn files(page: Page, path: Path<(String, String)>, request: Request) -> Answered {
    write(page, path, request).await
}

async fn read_message(page: &Page, request: Request, limit: usize) -> Result<Sent, Response> {
    let kind =
        request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
    if kind.to_ascii_lowercase().starts_with("multipart/form-data") {
        uploads::read(page, request, limit).await
    } else {
        Ok(Sent { pairs: page.form(request).await?, files: Vec::new() })
    }
}

async fn take_files(
    page: &Page,
    sent: &Sent,
    limit: usize,
) -> Result<(Vec<Kept>, Vec<Flawed>), Response> {
    let (mut kept, mut flaws) = (Vec::new(), Vec::new());
    for came in &sent.files {
        match uploads::take(page, came, PhotoSlot::Other, limit).await {
            Ok(file) => kept.push(file),
            Err(Ok(flaw)) => flaws.push(Flawed { field: "file".to_owned(), ..flaw }),
            Err(Err(response)) => {
                forget(page, &kept).await;
                return Err(response);
            }
        }
    }
    Ok((kept, flaws))
}

async fn forget(page: &Page, kept: &[Kept]) {
    for file in kept {
        page.state.app.forget(file).await;
    }
}

/// Writes words and files in one deed, once for a form; the number of the case
/// they stand in, another one where they opened a follow-up.
async fn add(
    page: &Page,
    number: &str,
    words: String,
    kept: &[Kept],
    once: &str,
    channel: Channel,
) -> app::Result<String> {
    if words.is_empty() && kept.is_empty() {
        return Ok(number.to_owned());
    }
    let rows: Vec<store::files::File> = kept.iter().map(|file| file.clone().into_row()).collect();
    // One key for one form with these files: sent again with others it is another deed.
    let files: String = rows.iter().map(|row| row.sha256.as_str()).collect();
    let idem = (!once.is_empty()).then(|| match channel {
        // The name that words have on the line of a conversation, too: whichever way they come first.
        Channel::Chat if rows.is_empty() => crate::live::said_once(number, once, &words),
        _ => Idem {
            key: request_of(&[
                b"client-message",
                number.as_bytes(),
                once.as_bytes(),
                files.as_bytes(),
            ]),
            request: request_of(&[words.as_bytes(), files.as_bytes()]),
        },
    });
    let own = number.to_owned();
    // Kept with the first answer: where another's comes back, these copies are the second ones.
    let mark = rows.first().map(|row| row.token.clone());
    let first = mark.clone();
    let done = page
        .state
        .app
        .write_once(
            page.ctx(),
            idem,
            |_| None,
            move |tx, ctx| {
                Box::pin(async move {
                    let mut number = own;
                    if !words.is_empty() {
                        let said = match channel {
                            Channel::Chat => app::chat::say(tx, ctx, &number, &words).await?,
                            _ => cases::client_writes(tx, ctx, &number, &words, channel).await?,
                        };
                        number = said.case.number;
                    }
                    let shows = channel == Channel::Chat && words.is_empty();
                    for row in rows {
                        cases::attach(tx, ctx, &number, row).await?;
                    }
                    if shows {
                        app::chat::shows(tx, ctx, &number).await?;
                    }
                    Ok(Answer { status: 303, location: first, body: number })
                })
            },
        )
        .await;
    // What did not land, or had landed before, leaves no copies behind.
    if done.as_ref().map_or(true, |done| done.location != mark) {
        forget(page, kept).await;
    }
    Ok(done?.body)
}

/// Withdraws the request.
pub async fn withdraw(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    deed(page, typed, request, "withdrawn", |tx, ctx, number| {
        Box::pin(cases::withdraw(tx, ctx, number))
    })
    .await
}

/// Says that it is not settled.
pub async fn reopen(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    deed(page, typed, request, "reopened", |tx, ctx, number| {
        Box::pin(cases::reopen(tx, ctx, number))
    })
    .await
}

async fn deed<F>(page: Page, typed: String, request: Request, done: &str, verb: F) -> Answered
where
    F: for<'t> FnOnce(
            &'t mut store::Tx,
            &'t app::Ctx,
            &'t str,
        ) -> store::Work<'t, app::Result<store::cases::Case>>
        + Send
        + 'static,
{
    let view = seen(&page, &typed).await?;
    page.form(request).await?;
    let number = view.case.number.clone();
    let did = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| Box::pin(async move { verb(tx, ctx, &number).await }))
        .await;
    match did {
        Ok(case) => {
            let address = format!("/{}/cases/{}?done={done}", page.w.tag(), case.number);
            Ok(page.lead_to(&address))
        }
        Err(error) => {
            let flaws = flaw_of(&page, error).map_err(|error| page.failed(error))?;
            let view = seen(&page, &typed).await?;
            Ok(shown(page, &view, String::new(), flaws, false, StatusCode::CONFLICT))
        }
    }
}

/// Ask for a senior specialist.
pub async fn escalate_page(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let view = seen(&page, &typed).await?;
    if !may_escalate(&view) {
        let address = format!("/{}/cases/{}", page.w.tag(), view.case.number);
        return Ok(page.lead_to(&address));
    }
    let wish = view
        .case
        .wish
        .clone()
        .filter(|wish| wish.parse::<domain::Outcome>().is_err())
        .unwrap_or_default();
    let by = view.case.wish_by.clone().unwrap_or_default();
    Ok(escalating(page, &view, [wish, by, String::new()], Vec::new(), StatusCode::OK))
}

/// Whether a senior can still be asked for: not where one leads, nor where it is over.
fn may_escalate(view: &CaseView) -> bool {
    view.case.standing.state.is_open() && view.case.standing.escalation.is_none()
}

/// A senior specialist is asked for.
pub async fn escalate(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let view = seen(&page, &typed).await?;
    let pairs = page.form(request).await?;
    if view.case.standing.escalation.is_some() {
        // Sent twice, or from a page of before: a senior has it.
        let address = format!("/{}/cases/{}?done=escalated", page.w.tag(), view.case.number);
        return Ok(page.lead_to(&address));
    }
    let typed_words = |name: &str| first(&pairs, name).replace("\r\n", "\n");
    let (wish, by, more) = (typed_words("wish"), typed_words("by"), typed_words("words"));
    let mut flaws = Vec::new();
    if wish.trim().is_empty() {
        flaws.push(Flawed {
            field: "wish".to_owned(),
            text: problem_text(page.w, "words", Flaw::Missing),
        });
    }
    let today = page.moment(page.now, &view.case.region).date();
    let day = by.trim().parse::<jiff::civil::Date>();
    let flaw = match &day {
        _ if by.trim().is_empty() => None,
        Err(_) => Some(Flaw::NotADay),
        Ok(day) if *day < today => Some(Flaw::Past),
        Ok(_) => None,
    };
    if let Some(flaw) = flaw {
        flaws.push(Flawed { field: "by".to_owned(), text: problem_text(page.w, "deadline", flaw) });
    }
    if !flaws.is_empty() {
        return Ok(escalating(
            page,
            &view,
            [wish, by, more],
            flaws,
            StatusCode::UNPROCESSABLE_ENTITY,
        ));
    }
    let words = request_in_words(&view, &wish, day.ok(), &more);
    let number = view.case.number.clone();
    let did = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { cases::escalate(tx, ctx, &number, &words).await })
        })
        .await;
    match did {
        Ok(case) => {
            let address = format!("/{}/cases/{}?done=escalated", page.w.tag(), case.number);
            Ok(page.lead_to(&address))
        }
        Err(error) => {
            let flaws = flaw_of(&page, error).map_err(|error| page.failed(error))?;
            Ok(escalating(page, &view, [wish, by, more], flaws, StatusCode::CONFLICT))
        }
    }
}

/// What the client asks of the senior, as one message in her language.
fn request_in_words(
    view: &CaseView,
    wish: &str,
    by: Option<jiff::civil::Date>,
    more: &str,
) -> String {
    let w = words::words(&view.case.language);
    let mut said = format!("{}\n{}", w.t("escalate-wish"), wish.trim());
    if let Some(day) = by {
        said.push_str(&format!("\n\n{}\n{}", w.t("escalate-by"), w.date_weekday(day)));
    }
    if !more.trim().is_empty() {
        said.push_str(&format!("\n\n{}", more.trim_end()));
    }
    said
}

fn escalating(
    page: Page,
    view: &CaseView,
    typed: [String; 3],
    flaws: Vec<Flawed>,
    status: StatusCode,
) -> Response {
    let whole = model(&page, view, String::new(), Vec::new(), true);
    let dated = whole
        .entries
        .iter()
        .filter(|line| !matches!(line.happened, Happened::Promised { .. }))
        .map(|line| {
            let what = match &line.happened {
                Happened::Message { text, .. } => shortened(text),
                Happened::File(file) => whole.file_words(file),
                _ => whole.sentence(line),
            };
            (whole.when(line), what)
        })
        .collect();
    let [wish, by, words] = typed;
    let shell =
        pages::Shell { path: format!("/cases/{}/escalate", view.case.number), ..page.shell() };
    let escalate = Escalate {
        w: page.w,
        shell,
        number: view.case.number.clone(),
        dated,
        wish,
        by,
        words,
        flaws,
        outside: super::catalogue::catalogue().outside(&view.case.region),
    };
    let html = pages::html(&escalate.titled());
    page.answer(status, html)
}

/// The beginning of a message, cut between words.
pub(super) fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = domain::scripts::first_letters(&line, 140);
    if cut.len() == line.len() {
        return line;
    }
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut.get(..end).unwrap_or(cut))
}

/// The whole timeline with its evidence and hashes.
pub async fn timeline(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let view = seen(&page, &typed).await?;
    let facts = page.state.app.facts.now();
    let entries: Vec<serde_json::Value> = view
        .entries
        .iter()
        .map(|placed| {
            let mut told: serde_json::Value =
                serde_json::from_str(&placed.entry.to_json()).unwrap_or_default();
            if let Some(map) = told.as_object_mut() {
                if placed.entry.text().is_some() {
                    map.remove("text");
                }
                if let Some(file) = map
                    .remove("file")
                    .and_then(|row| row.as_i64())
                    .and_then(|row| file_of(&view, row))
                {
                    map.insert("name".into(), file.name.clone().into());
                    map.insert("size".into(), file.size.into());
                    map.insert(
                        "file".into(),
                        format!("/{}/files/{}", page.w.tag(), file.token).into(),
                    );
                }
                if let Some(senior) = map.get("senior").and_then(serde_json::Value::as_i64) {
                    map.insert("senior".into(), facts.name_of(senior).into());
                }
                if let Some(words) = view.words_of(&placed.entry) {
                    map.insert("words".into(), words.into());
                }
                map.insert("position".into(), placed.pos.into());
                map.insert("at".into(), placed.at.to_string().into());
                map.insert("by".into(), placed.by.kind.into());
            }
            told
        })
        .collect();
    let body = serde_json::json!({
        "number": view.case.number,
        "topic": view.case.topic,
        "subject": view.case.subject,
        "state": view.case.standing.state.name(),
        "opened_at": view.case.created_at,
        "told": told(&page, &view)
            .into_iter()
            .map(|(field, asked, said)| {
                serde_json::json!({ "field": field, "asked": asked, "answer": said })
            })
            .collect::<Vec<_>>(),
        "timeline": entries,
    });
    // The hash of what was handed out, so that both sides can hold the same paper.
    let text = serde_json::to_string_pretty(&body).unwrap_or_default();
    let digest = Sha256::digest(text.as_bytes());
    let digest = digest.iter().fold(String::new(), |all, byte| all + &format!("{byte:02x}"));
    let mut response =
        ([(header::CONTENT_TYPE, "application/json; charset=utf-8")], text).into_response();
    let name = format!("attachment; filename=\"{}.json\"", view.case.number);
    if let (Ok(name), Ok(digest)) = (HeaderValue::from_str(&name), HeaderValue::from_str(&digest)) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
        response.headers_mut().insert("x-content-sha256", digest);
    }
    Ok(page.with_cookies(response))
}

/// Tells an open page that something new is in its timeline.
pub async fn live(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let view = seen(&page, &typed).await?;
    let Some(visitor) = &page.visitor else { return Err(page.not_found()) };
    let right = Right::Client(visitor.token.clone());
    let (state, number) = (page.state.clone(), view.case.number.clone());
    let fed = state.app.store.fed();
    let start = newest(&view);
    let rest = stream::unfold(
        (state, right, number, fed, start),
        |(state, right, number, mut fed, mut at)| async move {
            loop {
                let _ = tokio::time::timeout(LOOK_AGAIN, fed.changed()).await;
                fed.mark_unchanged();
                match length_for(&state, &right, &number).await {
                    Ok(now) if now > at => {
                        at = now;
                        let event =
                            Event::default().event("entry").id(at.to_string()).data(at.to_string());
                        return Some((Ok::<_, Infallible>(event), (state, right, number, fed, at)));
                    }
                    Ok(_) => {}
                    // No longer hers, or no longer there: the page reloads and is told.
                    Err(Error::NotFound) => return None,
                    Err(_) => tokio::time::sleep(LOOK_AGAIN).await,
                }
            }
        },
    );
    let stopped = Box::pin(page.state.stopped());
    let response = Sse::new(rest.take_until(stopped))
        .keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
        .into_response();
    Ok(page.with_cookies(response))
}

/// How many entries a case has, for whoever has this right now.
async fn length_for(state: &crate::State, right: &Right, number: &str) -> app::Result<i64> {
    let actor = right.actor(state).await?.ok_or(Error::NotFound)?;
    let asked = number.to_owned();
    state
        .app
        .read(state.ctx(actor), move |tx, ctx| {
            Box::pin(async move { length(tx, ctx, &asked).await })
        })
        .await
}

/// How many entries a case has, for whoever may see it.
async fn length(tx: &mut store::Tx, ctx: &app::Ctx, number: &str) -> app::Result<i64> {
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor
        .may(domain::access::Permission::ReadCases, &cases::place(&case))
        .map_err(|_| Error::NotFound)?;
    Ok(case.entries)
}

/// The shown copy of a file of one of the client's cases.
pub async fn file(page: Page, Path((_, token)): Path<(String, String)>) -> Answered {
    let small = page.ask("small").is_some();
    match page.state.app.file_copy(page.ctx(), &token, small).await {
        Ok(copy) => Ok(crate::api::files::copy(copy)),
        Err(error) => Err(page.failed(error)),
    }
}

pub(super) async fn seen(page: &Page, typed: &str) -> Result<CaseView, Response> {
    let Ok(number) = CaseNumber::parse(typed) else { return Err(page.not_found()) };
    let number = number.to_string();
    page.state
        .app
        .read(page.ctx(), move |tx, ctx| {
            Box::pin(async move { cases::view(tx, ctx, &number).await })
        })
        .await
        .map_err(|error| page.failed(error))
}

fn newest(view: &CaseView) -> i64 {
    view.case.entries
}

fn file_of(view: &CaseView, row: i64) -> Option<&store::files::File> {
    view.files.iter().find(|file| file.id == row)
}

fn shown(
    page: Page,
    view: &CaseView,
    draft: String,
    flaws: Vec<Flawed>,
    print: bool,
    status: StatusCode,
) -> Response {
    let html = pages::html(&model(&page, view, draft, flaws, print).titled());
    page.answer(status, html)
}

pub(crate) fn model(
    page: &Page,
    view: &CaseView,
    draft: String,
    flaws: Vec<Flawed>,
    print: bool,
) -> CasePage {
    let case = &view.case;
    let facts = page.state.app.facts.now();
    let region = case.region.as_str();
    let name = |person: i64| facts.name_of(person).to_owned();
    let next = case.standing.next(case.due_at);
    let resolution = match &case.standing.state {
        domain::case::State::Resolved { resolution, .. }
        | domain::case::State::Closed { resolution, .. } => Some(*resolution),
        _ => None,
    };
    let state = case.standing.state.name();
    let open = !matches!(state, StateName::Resolved | StateName::Closed);
    let merged = case.merged_into.is_some();
    // A form that came back is offered in other languages as the page it stands on.
    let shell = pages::Shell {
        path: format!("/cases/{}{}", case.number, if print { "/print" } else { "" }),
        ..page.shell()
    };
    CasePage {
        w: page.w,
        shell,
        number: case.number.clone(),
        subject: case.subject.clone(),
        topic: case.topic,
        state,
        turn: next.turn,
        step: next.step,
        by: next.by.map(|at| page.moment(at, region)),
        due_kind: case.due_kind,
        // A senior who leads it is named once.
        person: case
            .assignee_id
            .filter(|id| case.standing.escalation.as_ref().is_none_or(|e| e.senior != *id))
            .map(name)
            .filter(|n| !n.is_empty()),
        senior: case.standing.escalation.as_ref().map(|e| name(e.senior)).filter(|n| !n.is_empty()),
        resolution,
        wish: case.wish.as_deref().and_then(|wish| wish.parse().ok()),
        deadline: case.wish_by.as_deref().and_then(|day| day.parse().ok()),
        piece: view.pieces().into_iter().next().map(|piece| Piece {
            words: words_of_piece(&piece),
            family: piece.family.unwrap_or_default(),
            code: piece.code.unwrap_or_default(),
        }),
        order: case.order_number.clone(),
        told: told(page, view)
            .into_iter()
            .filter(|(field, ..)| !SHOWN_AS_FACTS.contains(field))
            .map(|(_, asked, said)| (asked, said))
            .collect(),
        entries: view.entries.iter().filter_map(|placed| line(page, view, placed)).collect(),
        may: May {
            write: !merged,
            withdraw: open,
            escalate: may_escalate(view),
            reopen: matches!(&case.standing.state, domain::case::State::Resolved { reopen_until, .. } if *reopen_until >= page.now),
        },
        draft,
        flaws,
        once: page.state.app.dice.token().unwrap_or_default(),
        longest_file: facts.attachment_limit(region) as u64,
        now: page.moment(page.now, region),
        done: page.ask("done").map(str::to_owned),
        print,
        legal: super::catalogue::catalogue().legal.clone(),
        rights: super::rights::of_case(view, &page.state.app.law()),
        chat: open && !merged,
        verdict: verdict_of(page, view),
    }
}

/// What the page of her piece's examination is called, where there is one.
fn verdict_of(page: &Page, view: &CaseView) -> Option<String> {
    let mut stands = view.entries.iter().filter_map(|placed| match &placed.entry {
        Entry::Client(ClientEntry::ExaminationStands { stands }) => Some(*stands),
        _ => None,
    });
    let last = stands.next_back()?;
    let key = match last {
        ExaminationStands::Answered => "verdict-open",
        _ => "verdict-open-waiting",
    };
    Some(page.w.t(key))
}

/// Answers that the page shows by themselves.
const SHOWN_AS_FACTS: &[&str] =
    &["order_number", "family", "model", "colour", "size", "code", "outcome", "deadline"];

/// What the client answered in the form, in the reader's words.
fn told(page: &Page, view: &CaseView) -> Vec<(&'static str, String, String)> {
    let offers = super::ask::offers(page, &view.case.region);
    pages::portal::ask::told(page.w, view.case.topic, &view.answers(), &offers)
}

fn words_of_piece(piece: &cases::Piece) -> Vec<String> {
    let family = piece.family.as_deref().and_then(|code| {
        super::catalogue::catalogue()
            .families
            .iter()
            .find(|family| family.code == code)
            .map(|family| family.name.clone())
    });
    let model = piece.model.clone().or(family);
    [model, piece.colour.clone(), piece.size.clone()]
        .into_iter()
        .flatten()
        .filter(|said| !said.trim().is_empty())
        .collect()
}

/// An entry as the client may read it; what only staff see has no line here.
fn line(page: &Page, view: &CaseView, placed: &Placed) -> Option<Line> {
    let Entry::Client(entry) = &placed.entry else { return None };
    let facts = page.state.app.facts.now();
    let region = view.case.region.as_str();
    let moment = |at: jiff::Timestamp| page.moment(at, region);
    let happened = match entry {
        ClientEntry::Opened { .. } => Happened::Opened {
            channel: placed.channel.unwrap_or(view.case.channel),
            for_you: false,
        },
        ClientEntry::OpenedForClient { channel } => {
            Happened::Opened { channel: *channel, for_you: true }
        }
        ClientEntry::ClientMessage { .. } | ClientEntry::HouseMessage { .. } => Happened::Message {
            text: view.words_of(&placed.entry)?.to_owned(),
            language: Some(view.case.language.clone()).filter(|tag| tag != page.w.tag()),
        },
        ClientEntry::FileAdded { file, slot, sha256 } => {
            let kept = file_of(view, *file)?;
            Happened::File(FileLine {
                href: format!("/{}/files/{}", page.w.tag(), kept.token),
                name: kept.name.clone(),
                slot: *slot,
                size: kept.size.unsigned_abs(),
                sha256: sha256.clone(),
                picture: kept.thumb_key.is_some(),
                kept_back: match kept.scan {
                    Scan::Clean => None,
                    Scan::Held => Some(page.w.t("file-held")),
                    Scan::Refused => Some(page.w.t("file-refused")),
                },
            })
        }
        ClientEntry::StateChanged { to, .. } => Happened::State { to: *to },
        ClientEntry::Promised { promise, due } => {
            Happened::Promised { promise: *promise, due: moment(*due) }
        }
        ClientEntry::Escalated { senior, by } => {
            Happened::Escalated { senior: facts.name_of(*senior).to_owned(), by: *by }
        }
        ClientEntry::Deescalated {} => Happened::Deescalated,
        ClientEntry::Resolved { resolution, reopen_until } => {
            Happened::Resolved { resolution: *resolution, reopen_until: moment(*reopen_until) }
        }
        ClientEntry::Reopened { by } => Happened::Reopened { by: *by },
        ClientEntry::Withdrawn {} => Happened::Withdrawn,
        ClientEntry::Closed {} => Happened::Closed,
        ClientEntry::Reminded {} => Happened::Reminded,
        ClientEntry::MergedInto { number } => Happened::MergedInto(number.clone()),
        ClientEntry::MergeUndone { number } => Happened::MergeUndone(number.clone()),
        ClientEntry::FollowUp { number } => Happened::FollowUp(number.clone()),
        ClientEntry::Follows { number } => Happened::Follows(number.clone()),
        ClientEntry::ConsentGiven { text } => Happened::ConsentGiven(text.clone()),
        ClientEntry::ConsentWithdrawn { text } => Happened::ConsentWithdrawn(text.clone()),
        ClientEntry::ChatWith { person } => Happened::ChatWith(facts.name_of(*person).to_owned()),
        ClientEntry::ChatEnded { by } => Happened::ChatEnded(*by),
        ClientEntry::Called { direction, seconds, result } => Happened::Called {
            by_house: *direction == Direction::Out,
            minutes: seconds.map(|seconds| ((seconds + 30) / 60).max(1)),
            result: *result,
        },
        ClientEntry::MissedCall { .. } => Happened::MissedCall,
        ClientEntry::CallBackAsked { from, until } => {
            Happened::CallBack { from: moment(*from), until: moment(*until), moved: false }
        }
        ClientEntry::CallBackMoved { from, until } => {
            Happened::CallBack { from: moment(*from), until: moment(*until), moved: true }
        }
        ClientEntry::CallBackCancelled { by } => Happened::CallBackCancelled(*by),
        ClientEntry::ReturnStands { .. }
        | ClientEntry::RefundStands { .. }
        | ClientEntry::ChangeStands { .. }
        | ClientEntry::ExchangeStands { .. }
        | ClientEntry::WayChosen { .. }
        | ClientEntry::ExaminationStands { .. } => {
            let said = pages::orders::happened(page.w, entry, &|at| page.w.moment(&moment(at)));
            Happened::OfOrder(said.unwrap_or_default())
        }
    };
    let who = match (placed.by.kind, placed.by.id) {
        ("client", _) => Who::You,
        ("staff", Some(person)) if !facts.name_of(person).is_empty() => {
            Who::Person(facts.name_of(person).to_owned())
        }
        _ => match entry {
            ClientEntry::ClientMessage { .. } | ClientEntry::MissedCall { .. } => Who::You,
            _ => Who::House,
        },
    };
    Some(Line { seq: placed.pos, at: moment(placed.at), who, happened })
}
