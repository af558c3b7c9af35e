//! The JSON API, `/api/v1`: bearer tokens, problem documents, cursor paging and
//! `Idempotency-Key` on every POST. Handlers read the body, call one verb and
//! write the answer; the shapes are in [`openapi`].

pub mod calls;
pub mod cases;
pub mod codes;
pub mod entitlements;
pub mod events;
pub mod examinations;
pub mod exchanges;
pub mod files;
pub mod hooks;
pub mod openapi;
pub mod orders;
pub mod returns;
pub(crate) mod told;

pub(crate) mod strict;

use strict::Object;

use crate::Problem;
use app::cases::Seen;
use app::{Ctx, Error};
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::access::Actor;
use sha2::{Digest as _, Sha256};
use store::Tx;

/// Most bytes of a JSON body.
pub const BODY_BYTES: usize = 512 * 1024;

/// A JSON body, with what an idempotency key needs of the request.
pub struct Body<T> {
    /// What was sent.
    pub value: T,
    /// The key, if one came.
    pub key: Option<String>,
    /// Hash of method, path and body.
    pub request: [u8; 32],
    /// How the asker saw the case it changes, when she said so.
    pub seen: Option<Seen>,
}

impl<T> Body<T> {
    /// The key bound to whoever sent it.
    pub fn idem(&self, actor: &Actor) -> Option<app::Idem> {
        let key = self.key.as_ref()?;
        Some(app::Idem { key: owned_key(actor, key), request: self.request })
    }
}

pub(crate) fn owned_key(actor: &Actor, key: &str) -> [u8; 32] {
    let (kind, id) = actor.reference();
    Sha256::new()
        .chain_update(kind.as_bytes())
        .chain_update(id.unwrap_or(0).to_be_bytes())
        .chain_update(key.as_bytes())
        .finalize()
        .into()
}

/// Hash of all that makes a request what it is, each part with its length.
pub(crate) fn request_of(parts: &[&[u8]]) -> [u8; 32] {
    parts
        .iter()
        .fold(Sha256::new(), |all, part| {
            all.chain_update(part.len().to_be_bytes()).chain_update(part)
        })
        .finalize()
        .into()
}

/// A path with its case number in the one way we write it: however it is spelt,
/// it is the same request.
fn one_way(path: &str) -> String {
    let parts = path.split('/').map(|part| {
        let plain = crate::security::unescaped(part, false);
        let number = std::str::from_utf8(&plain).ok().map(domain::CaseNumber::parse);
        number.and_then(Result::ok).map_or_else(|| part.to_owned(), |number| number.to_string())
    });
    parts.collect::<Vec<_>>().join("/")
}

/// A refusal that is the answer to its request, as it is kept under the
/// request's key: the verb looked at the case and said no. What failed before
/// (fields, a version that is not the case's any more) or is ours is not kept.
pub(crate) fn refused(error: &Error) -> Option<app::Answer> {
    let kept = match error {
        Error::Refused(code) => *code != "too_many_files",
        Error::NotFound | Error::Denied(_) | Error::Held { .. } => true,
        _ => false,
    };
    let problem = kept.then(|| Problem::from(error.clone()))?;
    let body = serde_json::to_string(&problem).ok()?;
    Some(app::Answer { status: problem.status, location: None, body })
}

/// The `Idempotency-Key` header: one to 255 printable letters.
pub(crate) fn key_of(headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    let bad = || {
        Problem::new(
            StatusCode::BAD_REQUEST,
            "bad_idempotency_key",
            "an Idempotency-Key has 1 to 255 letters",
        )
    };
    let text = std::str::from_utf8(value.as_bytes()).map_err(|_| bad())?;
    if text.is_empty() || text.chars().count() > 255 {
        Err(bad())
    } else {
        Ok(Some(text.to_owned()))
    }
}

/// The version of a case as a header tells it: the length of its timeline.
pub(crate) fn version(entries: i64) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{entries}\"")).unwrap_or(HeaderValue::from_static("\"0\""))
}

/// The `If-Match` header: `*`, or versions in quotes. A weak one, or one that
/// was never ours, matches nothing.
pub(crate) fn seen_of(headers: &HeaderMap) -> Result<Option<Seen>, Problem> {
    let bad = || {
        let what = "If-Match is * or versions in quotes, as ETag gave them";
        Problem::new(StatusCode::BAD_REQUEST, "bad_if_match", what)
    };
    let mut lengths = Vec::new();
    let mut any = None;
    for value in headers.get_all(header::IF_MATCH) {
        let text = value.to_str().map_err(|_| bad())?.trim();
        any.get_or_insert(false);
        if text == "*" {
            any = Some(true);
            continue;
        }
        for tag in text.split(',').take(20) {
            let strong = tag.trim().trim_start_matches("W/");
            let quoted = strong.strip_prefix('"').and_then(|t| t.strip_suffix('"'));
            let length = quoted.ok_or_else(bad)?.parse();
            if let (Ok(length), false) = (length, tag.trim().starts_with("W/")) {
                lengths.push(length);
            }
        }
    }
    Ok(any.map(|any| if any { Seen::Any } else { Seen::One(lengths) }))
}

/// Goes on when the case is as the asker saw it; see [`app::cases::as_seen`].
pub(crate) async fn unchanged(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    seen: Option<Seen>,
) -> Result<(), Error> {
    match seen {
        Some(seen) => app::cases::as_seen(tx, ctx, number, &seen).await,
        None => Ok(()),
    }
}

impl<S, T> FromRequest<S> for Body<T>
where
    S: Send + Sync,
    T: serde::de::DeserializeOwned,
{
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        let kind =
            parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
        let kind = kind.split(';').next().unwrap_or("").trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            let what = "the body must be application/json";
            return Err(Problem::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "wrong_content_type",
                what,
            ));
        }
        if parts.headers.get(header::CONTENT_ENCODING).is_some_and(|v| v.as_bytes() != b"identity")
        {
            let what = "request bodies are not decompressed";
            return Err(Problem::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "wrong_content_encoding",
                what,
            ));
        }
        cases::Query::read(parts.uri.query().map(str::to_owned), &[])?;
        let key = key_of(&parts.headers)?;
        let seen = seen_of(&parts.headers)?;
        let path = parts.uri.path().to_owned();
        let method = parts.method.clone();
        let request = Request::from_parts(parts, body);
        let bytes =
            match Bytes::from_request(crate::bodies::at_most(request, BODY_BYTES), state).await {
                Ok(bytes) => bytes,
                Err(_) => {
                    return Err(Problem::new(
                        StatusCode::PAYLOAD_TOO_LARGE,
                        "too_large",
                        "the body is too large",
                    ));
                }
            };
        let value = read(&bytes)?;
        let path = one_way(&path);
        let request = request_of(&[method.as_str().as_bytes(), path.as_bytes(), &bytes]);
        Ok(Body { value, key, request, seen })
    }
}

/// Reads JSON strictly: the place of a mistake is told.
fn read<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let place = format!("byte {}", e.valid_up_to());
        Problem::new(StatusCode::BAD_REQUEST, "malformed", "the body is not UTF-8").detail(place)
    })?;
    let place = |e: &serde_json::Error| format!("line {}, column {}: {e}", e.line(), e.column());
    strict::look(text).map_err(|e| {
        let what = "the body is not JSON that can be taken";
        Problem::new(StatusCode::BAD_REQUEST, "malformed", what).detail(place(&e))
    })?;
    serde_json::from_str(text).map(|Object(value)| value).map_err(|e| {
        let what = "the body has the wrong shape";
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "wrong_shape", what).detail(place(&e))
    })
}

/// An answer of a verb, as sent.
pub(crate) fn answered(answer: app::Answer) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let mut response = (status, answer.body).into_response();
    let problem = status.is_client_error();
    let kind = if problem { "application/problem+json" } else { "application/json" };
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Some(location) = answer.location.and_then(|l| HeaderValue::from_str(&l).ok()) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    struct Note {
        body: Option<String>,
    }

    fn refused(text: &str) -> (&'static str, String) {
        let problem = read::<Note>(text.as_bytes()).unwrap_err();
        (problem.code, problem.detail.unwrap_or_default())
    }

    #[test]
    fn a_nul_is_found_where_it_stands_and_six_characters_are_none() {
        let taken = read::<Note>(br#"{"body": "lit \\u0000 x"}"#).unwrap();
        assert_eq!(taken.body.as_deref(), Some("lit \\u0000 x"));
        for text in [
            "{\n\"body\": \"a \\u0000 b\"}",
            "{\n\"other\": [{\"deep\": \"\\u0000\"}]}",
            "{\n\"na\\u0000me\": 1}",
        ] {
            let (code, place) = refused(text);
            assert!(code == "malformed" && place.starts_with("line 2, column"), "{text}: {place}");
            assert!(place.contains("NUL"), "{place}");
        }
        assert_eq!(refused("{\"body\": \"\0\"}").0, "malformed");
    }

    #[test]
    fn a_list_is_no_object() {
        for text in ["[\"hello\"]", "[]", "\"hello\"", "7", "null", "true"] {
            let (code, place) = refused(text);
            assert!(code == "wrong_shape" && place.contains("an object"), "{text}: {place}");
        }
        assert_eq!(read::<Note>(b"{}").unwrap().body, None);
    }
}
