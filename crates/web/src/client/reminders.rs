//! Reminders by letter given up or taken again, by the signed link of one. The
//! link is the right: nobody is signed in, and a mail program that sends the one
//! click of RFC 8058 has neither cookie nor token. Opening the page changes nothing.

use super::Answered;
use super::page::{Page, read_pairs};
use app::references::{Reference, ReferenceKey};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use pages::portal::help::Reminders;

/// Bytes of the form, which says next to nothing.
const LARGEST: usize = 4 * 1024;

fn named(page: &Page, token: &str) -> Option<Reference> {
    ReferenceKey::of_reminders(&page.state.settings.key).read(token)
}

/// `GET /{locale}/reminders/{token}`
pub async fn show(page: Page, Path((_, token)): Path<(String, String)>) -> Answered {
    let it = named(&page, &token).ok_or_else(|| page.not_found())?;
    let wanted = page
        .state
        .app
        .read(page.ctx(), move |tx, _| {
            Box::pin(async move { app::reminders::wanted(tx, it).await })
        })
        .await
        .map_err(|error| page.failed(error))?;
    Ok(drawn(page, &token, wanted, false))
}

/// `POST /{locale}/reminders/{token}`
pub async fn wish(
    page: Page,
    Path((_, token)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let it = named(&page, &token).ok_or_else(|| page.not_found())?;
    let bytes = axum::body::to_bytes(request.into_body(), LARGEST).await;
    let pairs = read_pairs(&bytes.map_err(|_| page.too_large(LARGEST as u64))?);
    let wanted = pairs.iter().any(|(name, value)| name == "back" && value == "yes");
    page.state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { app::reminders::wish(tx, ctx, it, wanted).await })
        })
        .await
        .map_err(|error| page.failed(error))?;
    Ok(drawn(page, &token, wanted, true))
}

fn drawn(page: Page, token: &str, wanted: bool, told: bool) -> axum::response::Response {
    let view = Reminders {
        w: page.w,
        shell: page.shell(),
        wanted,
        told,
        path: format!("/reminders/{token}"),
    };
    page.answer(StatusCode::OK, pages::html(&view.titled()))
}
