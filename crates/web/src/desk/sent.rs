//! An e-mail as it was sent, over HTTP: a page of the desk with what stands round
//! it, and in a frame the message alone, a document that can do nothing. Its
//! pictures are served from here, drawn anew; those elsewhere once a reader asked.

use super::Asked;
use app::Error;
use app::files::Copy;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use pages::desk::{Face, Link, SentPage, SentPiece, SentWords};

fn number(asked: &Asked, name: &str) -> Result<i64, Error> {
    asked.param(name).parse().map_err(|_| Error::NotFound)
}

fn nth(asked: &Asked) -> Result<usize, Error> {
    asked.param("nth").parse().map_err(|_| Error::NotFound)
}

/// `GET /desk/mail/{id}/sent`
pub async fn page(asked: Asked) -> Response {
    match read(&asked).await {
        Ok(page) => asked.page_with_frame(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn read(asked: &Asked) -> app::Result<SentPage> {
    let (w, id) = (asked.w, number(asked, "id")?);
    let shown = asked.state.app.mail_as_sent(asked.ctx(), id, asked.q("seal")).await?;
    let mail = &shown.mail;
    let end = if shown.sealed { format!("?seal={}", asked.q("seal")) } else { String::new() };
    let count = [("count", shown.held_back.into())];
    Ok(SentPage {
        back: Link::new(format!("/desk/mail/{id}"), w.t("mail-whole")),
        title: super::mail::subject(asked, mail),
        facts: vec![
            (w.t("mail-from"), super::mail::sender(asked, mail)),
            (w.t("mail-received"), asked.clock().near(w, mail.received_at)),
        ],
        words: format!("/desk/mail/{id}/sent/words{end}"),
        held_back: match shown.held_back {
            0 => String::new(),
            _ => w.ta("mail-pictures-held", &count),
        },
        ask: format!("/desk/mail/{id}/sent/elsewhere"),
        frame: asked.frame(Face::Desk),
    })
}

/// `GET /desk/mail/{id}/sent/words`
pub async fn words(asked: Asked) -> Response {
    let shown = match number(&asked, "id") {
        Ok(id) => asked.state.app.mail_as_sent(asked.ctx(), id, asked.q("seal")).await,
        Err(error) => Err(error),
    };
    let shown = match shown {
        Ok(shown) => shown,
        Err(error) => return asked.failed(error),
    };
    let piece =
        |piece: intake::mail::CleanPiece| SentPiece { folded: piece.folded, html: piece.html };
    let document = SentWords {
        w: asked.w,
        title: super::mail::subject(&asked, &shown.mail),
        pieces: shown.pieces.into_iter().map(piece).collect(),
        cut: shown.cut,
    };
    let mut response = Html(pages::html(&document)).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(crate::security::MESSAGE_POLICY),
    );
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// `POST /desk/mail/{id}/sent/elsewhere`
pub async fn ask(asked: Asked) -> Response {
    let sealed = match number(&asked, "id") {
        Ok(id) => asked.state.app.ask_pictures(asked.ctx(), id).await.map(|seal| (id, seal)),
        Err(error) => Err(error),
    };
    match sealed {
        Ok((id, seal)) => asked.go(&format!("/desk/mail/{id}/sent?seal={seal}")),
        Err(error) => asked.failed(error),
    }
}

/// `GET /desk/mail/{id}/sent/pictures/{nth}`
pub async fn own(asked: Asked) -> Response {
    let found = match (number(&asked, "id"), nth(&asked)) {
        (Ok(id), Ok(nth)) => asked.state.app.mail_picture(asked.ctx(), id, nth).await,
        _ => Err(Error::NotFound),
    };
    picture(found)
}

/// `GET /desk/mail/{id}/sent/elsewhere/{nth}`
pub async fn elsewhere(asked: Asked) -> Response {
    let found = match (number(&asked, "id"), nth(&asked)) {
        (Ok(id), Ok(nth)) => {
            asked.state.app.mail_elsewhere(asked.ctx(), id, nth, asked.q("seal")).await
        }
        _ => Err(Error::NotFound),
    };
    picture(found)
}

/// A picture alone; what is none is nothing, for a page in its place helps nobody.
fn picture(found: app::Result<Copy>) -> Response {
    let copy = match found {
        Ok(copy) if copy.inline => copy,
        Ok(_) | Err(Error::NotFound | Error::Refused(_) | Error::Denied(_)) => {
            return StatusCode::NOT_FOUND.into_response();
        }
        Err(error) => return crate::Problem::from(error).into_response(),
    };
    let mut response = Body::from(copy.bytes).into_response();
    let headers = response.headers_mut();
    let kind = HeaderValue::from_str(&copy.content_type);
    headers.insert(
        header::CONTENT_TYPE,
        kind.unwrap_or(HeaderValue::from_static("application/octet-stream")),
    );
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("inline"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=600"));
    response
}
