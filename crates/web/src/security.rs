//! What stands round every answer: the security headers, a line in the log
//! without anything of a person, the count for `/metrics`, and the check that a
//! changing request with our cookies comes from our own pages.

use crate::{Problem, State};
use axum::extract::{Request, State as Held};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::time::Instant;

/// The nonce of this answer's policy, for styles that set a custom property.
#[derive(Debug, Clone)]
pub struct Nonce(pub String);

/// Stands round every handler.
pub async fn envelope(Held(state): Held<State>, mut request: Request, next: Next) -> Response {
    let began = Instant::now();
    let path = request.uri().path().to_owned();
    let method = request.method().clone();
    let api = path.starts_with("/api/") || path.starts_with("/health") || path == "/metrics";
    let nonce = if api { String::new() } else { nonce(&state) };
    request.extensions_mut().insert(Nonce(nonce.clone()));
    let mut response = if request.extensions().get::<crate::server::TwoLengths>().is_some() {
        let what = "Content-Length and Transfer-Encoding together";
        let mut refused =
            Problem::new(StatusCode::BAD_REQUEST, "two_lengths", what).into_response();
        refused.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        refused
    } else if !api && changes(&method) && !from_our_pages(&state, request.headers()) {
        Problem::new(
            StatusCode::FORBIDDEN,
            "foreign_origin",
            "this request did not come from our pages",
        )
        .into_response()
    } else if !is_text(&path) {
        crate::guard::nothing_here(Held(state.clone()), request).await
    } else {
        next.run(request).await
    };
    headers(response.headers_mut(), &nonce, state.settings.secure);
    let status = response.status().as_u16();
    let took = began.elapsed();
    state.metrics.answered(status, took);
    if status >= 500 {
        tracing::warn!(http.method = %method, http.route = %shape(&path), http.status = status, took_us = took.as_micros() as u64, "web.answer");
    } else {
        tracing::debug!(http.method = %method, http.route = %shape(&path), http.status = status, took_us = took.as_micros() as u64, "web.answer");
    }
    response
}

/// The bytes an address means; in a query a plus is a space.
pub(crate) fn unescaped(text: &str, plus: bool) -> Vec<u8> {
    let bytes = text.as_bytes();
    let (mut plain, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let escaped = (*byte == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        let meant = escaped.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        at += if meant.is_some() { 3 } else { 1 };
        plain.push(meant.unwrap_or(if plus && *byte == b'+' { b' ' } else { *byte }));
    }
    plain
}

/// Whether a path means text once its escapes are read: no path of ours holds
/// anything else, and whoever looks its parts up need not ask again.
fn is_text(path: &str) -> bool {
    std::str::from_utf8(&unescaped(path, false)).is_ok()
}

/// The path with anything that names a case, a file or a token cut out.
fn shape(path: &str) -> String {
    path.split('/')
        .map(
            |part| {
                if part.len() > 14 || part.bytes().any(|b| b.is_ascii_digit()) {
                    "{}"
                } else {
                    part
                }
            },
        )
        .collect::<Vec<_>>()
        .join("/")
}

fn nonce(state: &State) -> String {
    use base64::Engine as _;
    let bytes = state.app.dice.bytes::<15>().unwrap_or_default();
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether a line is opened from a page of ours: a browser always says from where, and what
/// does not say so gets none.
pub(crate) fn from_our_page(state: &State, headers: &HeaderMap) -> bool {
    headers.contains_key(header::ORIGIN) && from_our_pages(state, headers)
}

/// `Sec-Fetch-Site` where a browser sends it, else `Origin`; a request with
/// neither carries a form token or is refused by its handler.
fn from_our_pages(state: &State, headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site").and_then(|v| v.to_str().ok()) {
        return matches!(site, "same-origin" | "none");
    }
    match headers.get(header::ORIGIN).and_then(|v| v.to_str().ok()) {
        None => true,
        Some(origin) => {
            let host = headers.get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or("");
            let ours = state.app.settings.public_url.as_str();
            origin == ours
                || (!host.is_empty() && origin.split_once("://").is_some_and(|(_, h)| h == host))
        }
    }
}

fn headers(headers: &mut HeaderMap, nonce: &str, secure: bool) {
    let mut put = |name: &'static str, value: &'static str| {
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    put("x-content-type-options", "nosniff");
    put("referrer-policy", "same-origin");
    put("x-frame-options", "DENY");
    put("cross-origin-opener-policy", "same-origin");
    put("cross-origin-resource-policy", "same-origin");
    put("permissions-policy", "camera=(self), geolocation=(), microphone=(), payment=()");
    put("cache-control", "no-store");
    if secure {
        put("strict-transport-security", "max-age=63072000; includeSubDomains");
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let policy = if nonce.is_empty() {
            "default-src 'none'; frame-ancestors 'none'".to_owned()
        } else {
            policy(nonce)
        };
        if let Ok(value) = HeaderValue::from_str(&policy) {
            headers.insert(header::CONTENT_SECURITY_POLICY, value);
        }
    }
}

/// What a page of ours may load and do.
fn policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// The same for a page with a document of ours in a frame.
pub(crate) fn policy_with_frame(nonce: &str) -> String {
    format!("{}; frame-src 'self'", policy(nonce))
}

/// What a message's own document may do: draw pictures that we serve, in a style of ours, and open
/// links elsewhere. No script, no form, no other address, and in a frame of ours alone. It keeps our
/// origin for its pictures, which without script is of use to nobody in it.
pub(crate) const MESSAGE_POLICY: &str = "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; \
     default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// Something is at this path, but not for this method.
pub async fn method_not_allowed(request: Request) -> Response {
    if request.uri().path().starts_with("/api/") {
        return Problem::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "method_not_allowed",
            "not this method",
        )
        .into_response();
    }
    crate::failure::of(
        &request,
        StatusCode::METHOD_NOT_ALLOWED,
        pages::portal::failure::Why::Method,
    )
}

#[cfg(test)]
mod tests {
    use super::is_text;

    #[test]
    fn a_path_is_text_or_is_not() {
        for (path, text) in [
            ("/en/care/le_cagole", true),
            ("/en/care/caf%C3%A9", true),
            ("/100%", true),
            ("/%zz/%4", true),
            ("/%2525ff", true),
            ("/en/care/%ff", false),
            ("/api/v1/cases/%C0%80", false),
            ("/%C3", false),
            ("/a%ED%A0%80/b", false),
        ] {
            assert_eq!(is_text(path), text, "{path}");
        }
    }
}
