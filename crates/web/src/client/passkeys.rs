//! Passkeys of clients over HTTP: made by whoever proved an address, shown in place of a code.

use super::Answered;
use super::orders::proved_or_find;
use super::page::{Page, first};
use app::{Error, visits};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use pages::portal::orders::{OwnPasskey, PasskeyPage};

/// Passkeys begun or shown from one address in an hour.
const MOST_FROM_ADDRESS: i64 = 60;
/// What a browser keeps of a passkey that is begun.
const BEGUN: &str = "passkey";
/// How long it keeps that, in seconds.
const KEPT: i64 = 300;

/// The passkeys of a proved address; none where none can be had here.
pub(super) async fn listed(page: &Page, key: &str) -> Result<Option<Vec<OwnPasskey>>, Response> {
    let gate = &page.state.gate;
    if !gate.has_passkeys() {
        return Ok(None);
    }
    let (w, country) = (page.w, page.country());
    let rows = gate.client_passkeys(key).await.map_err(|error| page.failed(error))?;
    let day = |at| w.date(page.moment(at, &country).date());
    let own = |key: app::passkeys::Listed| {
        let made = w.ta("desk-passkey-about", &[("when", day(key.made_at).into())]);
        let used = key.used_at.map(|at| w.ta("orders-passkey-used", &[("date", day(at).into())]));
        OwnPasskey {
            about: std::iter::once(made).chain(used).collect::<Vec<_>>().join(" \u{b7} "),
            removal: format!("/{}/passkeys/{}/removal", w.tag(), key.id),
        }
    };
    Ok(Some(rows.into_iter().map(own).collect()))
}

fn to_orders(page: Page, done: &str) -> Response {
    let address = format!("/{}/orders?done={done}", page.w.tag());
    page.lead_to(&address)
}

/// What comes of a refusal, said where her orders are.
fn refused(page: Page, error: Error) -> Answered {
    match error {
        Error::Refused("passkey_too_many") => Ok(to_orders(page, "many")),
        Error::Refused(_) => Ok(to_orders(page, "wrong")),
        error => Err(page.failed(error)),
    }
}

/// What the browser is asked, where it began something.
async fn asked(page: &Page) -> Result<Option<String>, Response> {
    let Some(token) = page.cookie(BEGUN) else { return Ok(None) };
    let asked = page.state.gate.asked_of_client(token, page.now).await;
    asked.map_err(|error| page.failed(error))
}

/// `POST /{locale}/passkeys`
pub async fn begin(page: Page, request: Request) -> Answered {
    page.form(request).await?;
    let (mut page, key) = proved_or_find(page)?;
    page.bound("passkeys", MOST_FROM_ADDRESS, 60).await?;
    match page.state.gate.begin_client_passkey(&key, page.now).await {
        Ok(token) => {
            page.keep(BEGUN, &token, Some(KEPT));
            let address = format!("/{}/passkeys/new", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Err(error) => refused(page, error),
    }
}

/// `GET /{locale}/passkeys/new`
pub async fn make(page: Page) -> Answered {
    let (page, _) = proved_or_find(page)?;
    ceremony(page, true).await
}

async fn ceremony(page: Page, makes: bool) -> Answered {
    let Some(options) = asked(&page).await? else {
        let address = format!("/{}/orders", page.w.tag());
        return Ok(page.lead_to(&address));
    };
    let view = PasskeyPage { w: page.w, shell: page.shell(), makes, options };
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

/// `POST /{locale}/passkeys/new`
pub async fn keep(page: Page, request: Request) -> Answered {
    let pairs = page.form(request).await?;
    let (mut page, key) = proved_or_find(page)?;
    let token = page.cookie(BEGUN).unwrap_or_default().to_owned();
    page.keep(BEGUN, "", Some(0));
    let answer = first(&pairs, "answer");
    match page.state.gate.keep_client_passkey((&key, page.w.tag()), &token, answer, page.now).await
    {
        Ok(()) => Ok(to_orders(page, "passkey")),
        Err(error) => refused(page, error),
    }
}

/// `POST /{locale}/passkeys/{id}/removal`
pub async fn remove(
    page: Page,
    Path((_, id)): Path<(String, String)>,
    request: Request,
) -> Answered {
    page.form(request).await?;
    let (page, key) = proved_or_find(page)?;
    let Ok(id) = id.parse() else { return Err(page.not_found()) };
    let session = page.visitor.as_ref().map(|visitor| visitor.token.clone()).unwrap_or_default();
    match page.state.gate.remove_client_passkey((&key, page.w.tag()), id, &session, page.now).await
    {
        Ok(()) => Ok(to_orders(page, "removed")),
        Err(error) => Err(page.failed(error)),
    }
}

/// `POST /{locale}/sign-in`
pub async fn ask(mut page: Page, request: Request) -> Answered {
    page.form(request).await?;
    page.bound("passkeys", MOST_FROM_ADDRESS, 60).await?;
    match page.state.gate.ask_client_passkey(page.now).await {
        Ok(token) => {
            page.keep(BEGUN, &token, Some(KEPT));
            let address = format!("/{}/sign-in", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Err(error) => refused(page, error),
    }
}

/// `GET /{locale}/sign-in`
pub async fn show(page: Page) -> Answered {
    ceremony(page, false).await
}

/// `POST /{locale}/sign-in/passkey`
pub async fn enter(mut page: Page, request: Request) -> Answered {
    let pairs = page.form(request).await?;
    page.bound("passkeys", MOST_FROM_ADDRESS, 60).await?;
    let token = page.cookie(BEGUN).unwrap_or_default().to_owned();
    page.keep(BEGUN, "", Some(0));
    let answer = first(&pairs, "answer");
    match page.state.gate.show_client_passkey(&token, answer, page.now).await {
        Ok(session) => {
            page.keep("client", &session, Some(visits::SESSION_HOURS * 3_600));
            let address = format!("/{}/orders", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Err(error) => refused(page, error),
    }
}
