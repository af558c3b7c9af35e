//! Pages for what could not be shown: the reader's language, the same page for
//! "not there" and "not yours", a reference for what is ours.

use crate::problem::{Problem, reference, status_of};
use app::Error;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use pages::Shell;
use pages::portal::failure::{Failure, Why};
use words::Words;

/// The language of a request: the address's prefix, else what the browser asks for.
pub fn language(path: &str, headers: &HeaderMap) -> &'static Words {
    let first = path.split('/').nth(1).unwrap_or("");
    if words::LOCALES.iter().any(|l| l.tag == first) {
        return words::words(first);
    }
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or("");
    words::words(words::best_locale(asked))
}

/// A page that says why there is none.
pub fn page(path: &str, headers: &HeaderMap, status: StatusCode, why: Why) -> Response {
    let w = language(path, headers);
    let mut shell = Shell::new(w, "/");
    shell.house = crate::HOUSE.get().cloned().unwrap_or_else(|| "Selvedge".to_owned());
    let again = again_after(&why);
    let mut response = (status, Html(pages::html(&Failure::new(shell, why)))).into_response();
    if let Some(seconds) = again {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// Seconds after which trying again may help, where waiting is what helps.
pub fn again_after(why: &Why) -> Option<u64> {
    match why {
        Why::TooMany { seconds } => Some((*seconds).max(1)),
        Why::Unavailable => Some(2),
        _ => None,
    }
}

/// The same, of a request.
pub fn of(request: &Request, status: StatusCode, why: Why) -> Response {
    page(request.uri().path(), request.headers(), status, why)
}

/// The page for an error of a verb. Field errors have pages of their own.
pub fn of_error(path: &str, headers: &HeaderMap, error: Error, now: jiff::Timestamp) -> Response {
    let (status, why) = told(error, now);
    page(path, headers, status, why)
}

/// What a page says of an error; what is ours goes to the log with its reference.
pub fn told(error: Error, now: jiff::Timestamp) -> (StatusCode, Why) {
    let status = status_of(&error);
    let why = match &error {
        Error::NotFound => Why::NotFound,
        Error::Denied(_) => Why::Forbidden,
        Error::TooMany { again_at } => {
            Why::TooMany { seconds: again_at.duration_since(now).as_secs().max(1).unsigned_abs() }
        }
        Error::Store(store::Error::Full) => Why::Full,
        Error::Store(store::Error::Away(_) | store::Error::Busy) => {
            tracing::error!(%error, "store.away");
            Why::Unavailable
        }
        Error::Invalid(_)
        | Error::Refused(_)
        | Error::Held { .. }
        | Error::Changed { .. }
        | Error::OtherRequest => Why::Unreadable,
        Error::Store(store::Error::Stale) => Why::Unavailable,
        _ => {
            let reference = reference(now);
            tracing::error!(%reference, %error, "web.ours");
            Why::Ours { reference }
        }
    };
    (status, why)
}

/// Nothing at this address.
pub fn not_found_page(request: &Request) -> Response {
    if request.uri().path().starts_with("/api/") {
        return Problem::not_found().into_response();
    }
    of(request, StatusCode::NOT_FOUND, Why::NotFound)
}

/// A verb failed before the handler ran.
pub fn failed(request: &Request, error: Error) -> Response {
    of_error(request.uri().path(), request.headers(), error, jiff::Timestamp::UNIX_EPOCH)
}

/// Led to where a code is asked for, the case's number kept where the address names one.
pub fn code_wanted(request: &Request) -> Response {
    let path = request.uri().path();
    let tag = language(path, request.headers()).tag();
    let number = path.split('/').find_map(|part| domain::CaseNumber::parse(part).ok());
    if path.contains("/orders/") || path.contains("/returns/") {
        return Redirect::to(&format!("/{tag}/orders?find=1")).into_response();
    }
    match number {
        Some(number) => Redirect::to(&format!("/{tag}/cases/{number}/code")).into_response(),
        None if path.contains("/files/") || path.contains("/cases/") => not_found_page(request),
        None => Redirect::to(&format!("/{tag}/cases")).into_response(),
    }
}
