//! The withdrawal function over HTTP: two steps without an account, and the receipt for whoever has
//! its token.

use super::page::{Page, first};
use super::{Answered, flaw_of};
use crate::api::request_of;
use app::withdrawals::{self, Declare};
use app::{Answer, Error, Idem};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use domain::withdrawal::Statement;
use jiff::tz::TimeZone;
use pages::portal::Flawed;
use pages::portal::withdraw::{WithdrawPage, WithdrawnPage, receipt_rows};
use std::sync::{Arc, Mutex, PoisonError};

/// Declarations from one address in an hour.
const MOST_DECLARED: i64 = 20;

fn shown(
    page: Page,
    check: bool,
    typed: Vec<(String, String)>,
    flaws: Vec<Flawed>,
    status: StatusCode,
) -> Answered {
    let shell = pages::Shell { path: "/withdraw".to_owned(), ..page.shell() };
    let once = page.state.app.dice.token().unwrap_or_default();
    let country = page.country();
    let view = WithdrawPage { w: page.w, shell, check, typed, flaws, once, country };
    let html = pages::html(&view.titled());
    Ok(page.answer(status, html))
}

fn statement(page: &Page, pairs: &[(String, String)]) -> Statement {
    let typed = |name: &str| first(pairs, name).trim().to_owned();
    Statement {
        name: typed("name"),
        order: typed("order"),
        units: withdrawals::pieces(&typed("pieces")),
        receipt_to: typed("email"),
        language: page.w.tag().to_owned(),
    }
}

fn flaws(page: &Page, error: Error) -> Result<Vec<Flawed>, Error> {
    let w = page.w;
    let Error::Invalid(fields) = error else { return flaw_of(page, error) };
    let flaw = |wrong: app::FieldError| {
        let key = match wrong.field.trim_start_matches("client.") {
            "name" => "problem-name",
            "order" | "order_number" => "withdraw-order-missing",
            "email" => "refusal-email",
            _ => "withdraw-pieces-many",
        };
        let field = wrong.field.trim_start_matches("client.").replace("order_number", "order");
        Flawed { field, text: w.t(key) }
    };
    Ok(fields.into_iter().map(flaw).collect())
}

fn kept(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    let own = |name: &str| !matches!(name, "csrf" | "once" | "change");
    pairs.into_iter().filter(|(name, _)| own(name)).collect()
}

/// `GET /{locale}/withdraw`
pub async fn fill(page: Page) -> Answered {
    let mut typed = Vec::new();
    if let Some(order) = page.ask("order") {
        typed.push(("order".to_owned(), order.chars().take(80).collect()));
    }
    let hint = page.shell().client;
    if let Some(client) = hint {
        typed.push(("name".to_owned(), client.name));
        // An address that nobody proved is not filled in.
        typed.extend(client.known.map(|known| ("email".to_owned(), known.email)));
    }
    shown(page, false, typed, Vec::new(), StatusCode::OK)
}

/// `POST /{locale}/withdraw`: the first step, or back to it.
pub async fn check(page: Page, request: Request) -> Answered {
    let pairs = page.form(request).await?;
    let change = !first(&pairs, "change").is_empty();
    match withdrawals::check(&statement(&page, &pairs)) {
        _ if change => shown(page, false, kept(pairs), Vec::new(), StatusCode::OK),
        Ok(()) => shown(page, true, kept(pairs), Vec::new(), StatusCode::OK),
        Err(error) => {
            let flaws = flaws(&page, error).map_err(|error| page.failed(error))?;
            shown(page, false, kept(pairs), flaws, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// `POST /{locale}/withdraw/confirmation`: the second step.
pub async fn confirm(mut page: Page, request: Request) -> Answered {
    let pairs = page.form(request).await?;
    page.bound("withdraw", MOST_DECLARED, 60).await?;
    let w = page.w;
    let statement = statement(&page, &pairs);
    let pieces = first(&pairs, "pieces").trim().replace("\r\n", "\n");
    let args = [
        ("order", statement.order.as_str().into()),
        ("name", statement.name.as_str().into()),
        ("pieces", pieces.as_str().into()),
    ];
    let key = if pieces.is_empty() { "withdraw-words" } else { "withdraw-words-some" };
    let isolates = ['\u{2068}', '\u{2069}'];
    let region = page.country();
    let wanted = Declare {
        channel: domain::Channel::WebForm,
        words: w.ta(key, &args).replace(isolates, ""),
        subject: super::case::shortened(
            &w.ta("withdraw-subject", &args[..1]).replace(isolates, ""),
        ),
        zone: page.zone(&region).iana_name().unwrap_or("UTC").to_owned(),
        region,
        session: page.visitor.as_ref().map(|visitor| visitor.token.clone()),
        statement,
    };
    let once = first(&pairs, "once").to_owned();
    let declared = serde_json::to_vec(&wanted.statement).unwrap_or_default();
    let idem = (!once.is_empty()).then(|| Idem {
        key: request_of(&[b"withdraw", once.as_bytes()]),
        request: request_of(&[&declared]),
    });
    // The session is no part of the answer that is kept: a second click finds its cookie set.
    let session = Arc::new(Mutex::new(None));
    let own = Arc::clone(&session);
    let done = page
        .state
        .app
        .write_once(
            page.ctx(),
            idem,
            |_| None,
            move |tx, ctx| {
                Box::pin(async move {
                    let declared = withdrawals::declare(tx, ctx, &wanted).await?;
                    *own.lock().unwrap_or_else(PoisonError::into_inner) = declared.session;
                    Ok(Answer { status: 303, location: None, body: declared.token })
                })
            },
        )
        .await;
    match done {
        Ok(answer) => {
            let session = session.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(session) = session {
                page.keep("client", &session, Some(app::visits::SESSION_HOURS * 3_600));
            }
            let address = format!("/{}/withdraw/{}", page.w.tag(), answer.body);
            Ok(page.lead_to(&address))
        }
        Err(error) => {
            let flaws = flaws(&page, error).map_err(|error| page.failed(error))?;
            shown(page, false, kept(pairs), flaws, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// `GET /{locale}/withdraw/{token}`: the receipt.
pub async fn receipt(page: Page, Path((_, token)): Path<(String, String)>) -> Answered {
    let own = token.clone();
    let found = page
        .state
        .app
        .read(page.ctx(), move |tx, _| {
            Box::pin(async move { withdrawals::receipt(tx, &own).await })
        })
        .await;
    let kept = found.map_err(|error| page.failed(error))?;
    let zone = TimeZone::get(&kept.zone).unwrap_or(TimeZone::UTC);
    let view = WithdrawnPage {
        w: page.w,
        shell: pages::Shell { path: format!("/withdraw/{token}"), ..page.shell() },
        rows: receipt_rows(page.w, &kept.receipt, &zone),
        email: kept.receipt.statement.receipt_to,
        number: kept.number,
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

/// `GET /{locale}/withdraw/{token}/paper`: the receipt as PDF, dated by when it came.
pub async fn paper(page: Page, Path((_, token)): Path<(String, String)>) -> Answered {
    let found = page
        .state
        .app
        .read(page.ctx(), move |tx, _| {
            Box::pin(async move {
                let kept = withdrawals::receipt(tx, &token).await?;
                let region = store::cases::get(tx, kept.case_id).await?.region;
                Ok((kept, region))
            })
        })
        .await;
    let (kept, region) = found.map_err(|error| page.failed(error))?;
    // In the words in which it was declared.
    let w = words::words(&kept.receipt.statement.language);
    let paper = crate::papers::withdrawal(&page.ctx(), &kept, &region);
    match crate::papers::print(w, paper, kept.receipt.at).await {
        Ok(bytes) => Ok(page.with_cookies(crate::papers::pdf(&kept.number, bytes))),
        Err(why) => {
            tracing::error!(%why, "papers.print");
            Err(page.failed(Error::Internal(why)))
        }
    }
}
