//! Photographs that somebody of the house takes of a piece that came back: kept with its case, shown
//! beside those that its client sent, and with them when money is talked over.

use super::orders::return_page;
use super::{Asked, writing};
use app::books::Hand;
use app::files::Kept;
use app::returns::{self, Deed};
use app::{Error, FieldError};
use axum::body::Bytes;
use axum::extract::multipart::Multipart;
use axum::extract::{FromRequest, Request, State as Held};
use axum::http::StatusCode;
use axum::response::Response;
use domain::PhotoSlot;
use domain::access::Permission as P;
use domain::order::LineId;
use domain::returns::Stage;
use std::collections::BTreeMap;

/// Photographs taken from one form at most.
const MOST: usize = 12;

/// What the form holds.
#[derive(Default)]
struct Sent {
    line: String,
    id: String,
    photos: Vec<(String, Bytes)>,
}

/// `POST /desk/returns/{number}/photographs`
pub async fn add(Held(state): Held<crate::State>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let asked = match Asked::of_parts(&mut parts, &state).await {
        Ok(asked) => asked,
        Err(response) => return response,
    };
    let number = asked.param("number").to_owned();
    let error = match taken(&asked, &number, Request::from_parts(parts, body)).await {
        Ok(()) => return asked.go(&format!("/desk/returns/{number}?done=order")),
        Err(Ok(response)) => return response,
        Err(Err(error)) => error,
    };
    let sentence = match &error {
        Error::Invalid(fields) => {
            writing::file_sentence(&asked, fields.first().map_or("", |field| field.code))
        }
        Error::Refused(code) => asked.refusal(code),
        _ => return asked.failed(error),
    };
    match return_page(&asked, "photographs", vec![("photo".to_owned(), sentence)]).await {
        Ok(mut page) => {
            page.frame.shell.mistaken = true;
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
        Err(error) => asked.failed(error),
    }
}

fn wrong(code: &'static str) -> Error {
    Error::Invalid(vec![FieldError::new("photo", code)])
}

/// Reads the form; its files no sooner than its token.
async fn read(
    asked: &Asked,
    request: Request,
    limit: usize,
) -> Result<Sent, Result<Response, Error>> {
    let unreadable = || Err(wrong("empty"));
    let whole = limit.saturating_mul(MOST).saturating_add(64 * 1024);
    let request = crate::bodies::at_most(request, whole);
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| unreadable())?;
    let (mut sent, mut ours) = (Sent::default(), false);
    while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "photo" {
            if !ours {
                asked.check_token("").map_err(Ok)?;
            }
            let called = field.file_name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(|_| Err(wrong("too_large")))?;
            if !(called.is_empty() && bytes.is_empty()) {
                sent.photos.push((called, bytes));
            }
            if sent.photos.len() > MOST {
                return Err(Err(wrong("too_many")));
            }
            continue;
        }
        let text = field.text().await.map_err(|_| unreadable())?;
        match name.as_str() {
            "csrf" => {
                asked.check_token(&text).map_err(Ok)?;
                ours = true;
            }
            "line" => sent.line = text,
            "id" => sent.id = text,
            _ => {}
        }
    }
    if !ours {
        asked.check_token("").map_err(Ok)?;
    }
    if sent.photos.is_empty() { Err(unreadable()) } else { Ok(sent) }
}

async fn taken(
    asked: &Asked,
    number: &str,
    request: Request,
) -> Result<(), Result<Response, Error>> {
    let own = number.to_owned();
    let app = &asked.state.app;
    // Whoever may not act on it is told so before a byte is looked at.
    let region = app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(P::ManageReturns);
                Ok(returns::read(tx, ctx, hand, &own).await?.kept.region)
            })
        })
        .await
        .map_err(Err)?;
    let limit = app.facts.now().attachment_limit(&region);
    let sent = read(asked, request, limit).await?;
    let mut files: Vec<Kept> = Vec::new();
    let mut refused = None;
    for (name, bytes) in sent.photos {
        match app.take_in(bytes, &name, PhotoSlot::Other, limit, asked.now).await {
            Ok(kept) => files.push(kept),
            Err(error) => {
                refused = Some(error);
                break;
            }
        }
    }
    let rows: Vec<store::files::File> = files.iter().map(|kept| kept.clone().into_row()).collect();
    let deed = Deed::Declared {
        id: sent.id,
        stage: Stage::Reception,
        parts: BTreeMap::new(),
        photos: rows.iter().map(|row| row.sha256.clone()).collect(),
    };
    let (number, line) = (number.to_owned(), LineId(sent.line));
    let done = match refused {
        Some(error) => Err(error),
        None => {
            app.write(asked.ctx(), move |tx, ctx| {
                Box::pin(async move {
                    let hand = Hand::House(P::ManageReturns);
                    returns::photograph(tx, ctx, hand, &number, (&line, &deed), rows)
                        .await
                        .map(drop)
                })
            })
            .await
        }
    };
    if done.is_err() {
        // All of them or none: what was refused is sent again with the others.
        for kept in &files {
            app.forget(kept).await;
        }
    }
    done.map_err(Err)
}
