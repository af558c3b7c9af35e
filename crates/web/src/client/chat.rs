//! A conversation over HTTP: the page on which it begins, the page on which it goes on, each whole
//! without a script; the line that brings what is new is in `crate::live`.

use super::case::{model, seen, take_message};
use super::contact::{chat_line, team_of};
use super::page::{Page, first};
use super::{Answered, flaw_of};
use crate::api::request_of;
use app::cases::{CaseView, ClientFacts, Open, Piece};
use app::chat::{self, Begin};
use app::shop::FromShop;
use app::{Answer, Error, Idem};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use domain::questions::Flaw;
use domain::{Channel, Topic};
use pages::portal::chat::{ChatBegin, ChatPage, Context, Standing};
use pages::portal::entry::OpenCase;
use pages::portal::{Flawed, problem_text};

/// Conversations begun from one address in an hour.
const MOST_BEGUN: i64 = 20;
/// Messages from one address in an hour, without a script.
const MOST_MESSAGES: i64 = 240;

/// The page on which a conversation begins.
pub async fn begin_page(page: Page) -> Answered {
    let signed = page.ask("context").unwrap_or_default().to_owned();
    let typed = page.ask("body").map(|body| vec![("body".to_owned(), body.to_owned())]);
    beginning(page, signed, typed.unwrap_or_default(), Vec::new(), StatusCode::OK).await
}

fn from_shop(page: &Page, signed: &str) -> FromShop {
    let key = page.state.app.shop_key.as_ref();
    key.and_then(|key| key.read(signed, page.now)).unwrap_or_default()
}

/// Whether name and address are known: proved by a code, or given before in this browser.
fn known(page: &Page) -> bool {
    page.visitor.as_ref().is_some_and(|visitor| !visitor.who.cases.is_empty())
}

async fn beginning(
    page: Page,
    signed: String,
    typed: Vec<(String, String)>,
    flaws: Vec<Flawed>,
    status: StatusCode,
) -> Answered {
    let country = page.country();
    let team = team_of(&page, &country);
    let asked: app::Result<(i64, Option<i64>)> = page
        .state
        .app
        .read(page.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let waiting = chat::waiting_for(tx, ctx, team).await?;
                Ok((waiting, chat::usual_wait(tx, ctx, team).await?))
            })
        })
        .await;
    let (waiting, usual) = asked.map_err(|error| page.failed(error))?;
    let told = from_shop(&page, &signed);
    let cases =
        page.visitor.as_ref().map(|visitor| visitor.who.cases.as_slice()).unwrap_or_default();
    let open = cases
        .iter()
        .filter(|case| case.state != domain::StateName::Closed)
        .take(12)
        .map(|case| OpenCase { number: case.number.clone(), subject: case.subject.clone() })
        .collect();
    let counts = told.order.is_some() || told.product.is_some();
    let view = ChatBegin {
        w: page.w,
        shell: page.shell(),
        there: chat_line(&page, &country),
        waiting,
        usual,
        open,
        known: known(&page),
        typed,
        flaws,
        once: page.state.app.dice.token().unwrap_or_default(),
        context: Context {
            order: told.order.unwrap_or_default(),
            product: told.product.unwrap_or_default(),
            signed: if counts { signed } else { String::new() },
        },
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(status, html))
}

/// A conversation begins: in a case of its own, or in the one she says it is about.
pub async fn begin(mut page: Page, request: Request) -> Answered {
    let pairs = page.form(request).await?;
    page.bound("chat", MOST_BEGUN, 60).await?;
    let signed = first(&pairs, "context").to_owned();
    let own = page.visitor.as_ref().map(|visitor| visitor.who.cases.clone()).unwrap_or_default();
    let about = first(&pairs, "about").to_owned();
    let joins = own.iter().find(|case| case.number == about).map(|case| case.number.clone());
    let mut flaws = Vec::new();
    if own.iter().any(|case| case.state != domain::StateName::Closed) && about.is_empty() {
        // Asked, not guessed.
        flaws.push(Flawed { field: "about".to_owned(), text: page.w.t("chat-about-missing") });
    }
    let (client, flawed) = client_of(&page, &pairs).await?;
    flaws.extend(flawed);
    let body = first(&pairs, "body").replace("\r\n", "\n");
    if body.trim().is_empty() {
        let text = problem_text(page.w, "body", Flaw::Missing);
        flaws.push(Flawed { field: "body".to_owned(), text });
    }
    let told = from_shop(&page, &signed);
    if flaws.is_empty() {
        let session = page.visitor.as_ref().map(|visitor| visitor.token.clone());
        let wanted = Begin {
            open: opening(&page, client, &body, &told),
            joins,
            acts: told.acts.clone(),
            session,
        };
        match begun(&page, wanted, first(&pairs, "once")).await {
            Ok((number, token)) => {
                if let Some(token) = token {
                    page.keep("client", &token, Some(app::visits::SESSION_HOURS * 3_600));
                }
                let address = format!("/{}/chat/{number}", page.w.tag());
                return Ok(page.lead_to(&address));
            }
            Err(error) => {
                flaws.extend(flaw_of(&page, error).map_err(|error| page.failed(error))?);
            }
        }
    }
    for flaw in &mut flaws {
        // The verb names the fields of a case; the page has its own.
        flaw.field = flaw.field.trim_start_matches("client.").to_owned();
    }
    let typed = pairs.into_iter().filter(|(name, _)| name != "csrf" && name != "once").collect();
    beginning(page, signed, typed, flaws, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Who begins it: whom the session shows, else whom the form names.
async fn client_of(
    page: &Page,
    pairs: &[(String, String)],
) -> Result<(ClientFacts, Vec<Flawed>), Response> {
    let newest = page.visitor.as_ref().and_then(|visitor| visitor.who.cases.first());
    if let Some(newest) = newest {
        let id = newest.client_id;
        let client: app::Result<store::clients::Client> = page
            .state
            .app
            .read(page.ctx(), move |tx, _| {
                Box::pin(async move { Ok(store::clients::get(tx, id).await?) })
            })
            .await;
        let client = client.map_err(|error| page.failed(error))?;
        let proved = page.visitor.as_ref().is_some_and(|visitor| visitor.who.proved);
        // What stands beside an address belongs to whoever proves it.
        let phone = client.phone.filter(|_| proved);
        return Ok((ClientFacts { name: client.name, email: client.email, phone }, Vec::new()));
    }
    let typed = |name: &str| first(pairs, name).trim().to_owned();
    let client = ClientFacts { name: typed("name"), email: typed("email"), phone: None };
    let mut flaws = Vec::new();
    let mut flaw = |field: &str, flaw| {
        let text = problem_text(page.w, field, flaw);
        flaws.push(Flawed { field: field.to_owned(), text });
    };
    if client.name.is_empty() {
        flaw("name", Flaw::Missing);
    }
    let taken = page.state.app.is_staff_name(&client.name);
    if client.email.is_empty() {
        flaw("email", Flaw::Missing);
    } else if !domain::questions::is_email(&client.email) {
        flaw("email", Flaw::NotAnEmail);
    }
    if taken {
        let text = page.w.t("chat-name-taken");
        flaws.push(Flawed { field: "name".to_owned(), text });
    }
    Ok((client, flaws))
}

fn opening(page: &Page, client: ClientFacts, body: &str, told: &FromShop) -> Open {
    // One line from what the shop told, else the first words.
    let what = told.order.clone().or_else(|| told.product.clone());
    let subject = match what {
        Some(what) => page.w.ta("chat-subject", &[("what", what.into())]),
        None => super::case::shortened(body),
    };
    let piece = told.product.clone().map(|name| Piece { model: Some(name), ..Piece::default() });
    Open {
        topic: if told.acts.is_some() { Topic::OrderChange } else { Topic::Other },
        channel: Channel::Chat,
        region: page.country(),
        site: None,
        language: page.w.tag().to_owned(),
        subject: subject.replace(['\u{2068}', '\u{2069}'], ""),
        body: body.to_owned(),
        client,
        wish: None,
        wish_by: None,
        pieces: piece.into_iter().collect(),
        order_number: told.order.clone(),
        intake: None,
        files: Vec::new(),
        call: None,
        follows: None,
    }
}

async fn begun(page: &Page, wanted: Begin, once: &str) -> app::Result<(String, Option<String>)> {
    let body = wanted.open.body.clone();
    let email = wanted.open.client.email.clone();
    let idem = (!once.is_empty()).then(|| Idem {
        key: request_of(&[b"chat-begin", once.as_bytes(), email.as_bytes()]),
        request: request_of(&[body.as_bytes()]),
    });
    // The token is no part of the answer that is kept: a second click finds its cookie set.
    let told = std::sync::Arc::new(std::sync::Mutex::new(None));
    let kept = std::sync::Arc::clone(&told);
    let done = page
        .state
        .app
        .write_once(
            page.ctx(),
            idem,
            |_| None,
            move |tx, ctx| {
                Box::pin(async move {
                    let begun = chat::begin(tx, ctx, &wanted).await?;
                    *kept.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = begun.token;
                    Ok(Answer { status: 303, location: None, body: begun.number })
                })
            },
        )
        .await?;
    let token = told.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
    Ok((done.body, token))
}

/// A conversation, as it stands.
pub async fn read(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let view = seen(&page, &typed).await?;
    if typed != view.case.number {
        let address = format!("/{}/chat/{}", page.w.tag(), view.case.number);
        return Ok(page.lead_to(&address));
    }
    // A page that is loaded is there, with or without a script.
    let (number, upto) = (view.case.number.clone(), view.case.entries);
    let case = view.case.id;
    let news: app::Result<bool> = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { chat::seen_by_client(tx, ctx, &number, upto).await })
        })
        .await;
    if news.map_err(|error| page.failed(error))? {
        page.state.app.tell(case, app::live::Told::Seen(app::live::Side::Client));
    }
    shown(page, &view, String::new(), Vec::new(), StatusCode::OK).await
}

async fn shown(
    page: Page,
    view: &CaseView,
    draft: String,
    flaws: Vec<Flawed>,
    status: StatusCode,
) -> Answered {
    let standing = standing(&page, view).await.map_err(|error| page.failed(error))?;
    let case = model(&page, view, draft, flaws, false);
    let shell = pages::Shell { path: format!("/chat/{}", view.case.number), ..page.shell() };
    let waits = status == StatusCode::OK && page.ask("wait").is_some();
    let view = ChatPage { w: page.w, shell, case, standing, waits };
    let html = pages::html(&view.titled());
    Ok(page.answer(status, html))
}

/// Where a conversation stands, in what a client may know of it.
pub(crate) async fn standing(page: &Page, view: &CaseView) -> app::Result<Standing> {
    let case = view.case.clone();
    let line = page
        .state
        .app
        .read(page.ctx(), move |tx, ctx| Box::pin(async move { chat::line(tx, ctx, &case).await }))
        .await?;
    Ok(standing_of(page, &view.case.region, line))
}

/// The same of a conversation at hand.
pub(crate) fn standing_of(page: &Page, region: &str, line: Option<chat::Line>) -> Standing {
    let facts = page.state.app.facts.now();
    let name = |person: i64| facts.name_of(person).to_owned();
    let there = chat_line(page, region);
    match line {
        None => Standing {
            state: None,
            person: String::new(),
            place: None,
            usual: None,
            there,
            house_read: 0,
            guests: Vec::new(),
        },
        Some(line) => Standing {
            state: Some(line.state),
            person: line.person.map(name).unwrap_or_default(),
            place: line.place,
            usual: line.usual,
            there,
            house_read: line.house_read,
            guests: line
                .guests
                .into_iter()
                .filter(|guest| Some(*guest) != line.person)
                .map(name)
                .filter(|name| !name.is_empty())
                .collect(),
        },
    }
}

/// The client writes, without a script or with files.
pub async fn write(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let view = seen(&page, &typed).await?;
    let bound = ("chat-message", MOST_MESSAGES);
    let written = take_message(&page, &view, request, bound, Channel::Chat).await?;
    if written.flaws.is_empty() {
        let address = format!("/{}/chat/{}#reply", page.w.tag(), written.number);
        return Ok(page.lead_to(&address));
    }
    let view = seen(&page, &written.number).await?;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    shown(page, &view, written.body, written.flaws, status).await
}

/// The client ends the conversation; her case goes on.
pub async fn end(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let view = seen(&page, &typed).await?;
    page.form(request).await?;
    let number = view.case.number.clone();
    let ended = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { chat::end(tx, ctx, &number).await })
        })
        .await;
    match ended {
        // Over already: that is what she wanted.
        Ok(_) | Err(Error::Refused(_)) => {
            let address = format!("/{}/chat/{}", page.w.tag(), view.case.number);
            Ok(page.lead_to(&address))
        }
        Err(error) => Err(page.failed(error)),
    }
}
