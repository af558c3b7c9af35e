//! The demonstration's mailbox. The guard lets nobody here elsewhere.

use super::Answered;
use super::page::Page;
use app::Error;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use pages::portal::mailbox::{Letter, LetterPage, Mailbox};
use store::letters::Posted;

/// Letters shown.
const MOST_LETTERS: i64 = 200;

/// The letters, newest first.
pub async fn list(page: Page) -> Answered {
    let found: app::Result<Vec<Posted>> = page
        .state
        .app
        .store
        .read(|tx| {
            Box::pin(
                async move { store::letters::mailbox(tx, MOST_LETTERS).await.map_err(Error::from) },
            )
        })
        .await;
    let posted = found.map_err(|error| page.failed(error))?;
    let view = Mailbox {
        w: page.w,
        shell: page.shell(),
        letters: posted.iter().map(|letter| shown(&page, letter)).collect(),
        now: page.moment(page.now, &page.country()),
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

/// One letter, on a page whose address names its language.
pub async fn letter_in(page: Page, Path((_, id)): Path<(String, String)>) -> Answered {
    letter(page, Path(id)).await
}

/// One letter.
pub async fn letter(page: Page, Path(id): Path<String>) -> Answered {
    let posted = one(&page, &id).await?;
    let headers = posted
        .headers
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect();
    let view = LetterPage {
        w: page.w,
        shell: page.shell(),
        letter: shown(&page, &posted),
        html: if posted.html.is_empty() {
            String::new()
        } else {
            format!("/demo/mail/{}/html", posted.id)
        },
        text: posted.text,
        headers,
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

/// One letter's HTML, as a mail program shows it: nothing in it can run.
pub async fn html(page: Page, Path(id): Path<String>) -> Answered {
    let posted = one(&page, &id).await?;
    let mut response = Html(posted.html).into_response();
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox allow-popups allow-top-navigation-by-user-activation; frame-ancestors 'none'";
    response
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    Ok(response)
}

async fn one(page: &Page, id: &str) -> Result<Posted, Response> {
    let id: i64 = id.parse().map_err(|_| page.not_found())?;
    let found: app::Result<Option<Posted>> = page
        .state
        .app
        .store
        .read(move |tx| {
            Box::pin(
                async move { store::letters::mailbox_letter(tx, id).await.map_err(Error::from) },
            )
        })
        .await;
    found.map_err(|error| page.failed(error))?.ok_or_else(|| page.not_found())
}

fn shown(page: &Page, posted: &Posted) -> Letter {
    Letter {
        id: posted.id.to_string(),
        to: posted.to_email.clone(),
        subject: posted.subject.clone(),
        at: page.moment(posted.at, &page.country()),
    }
}
