//! Our cookies and the form token bound to them. Behind https every cookie is
//! `__Host-`, `Secure`, `HttpOnly`, `SameSite=Lax`; a cookie of that name set
//! in any other way is not ours and is not read. On plain loopback (the
//! demonstration) browsers would drop such cookies, so names are bare there.

use crate::State;
use axum::http::{HeaderMap, HeaderValue, header};
use sha2::{Digest as _, Sha256};

/// The visitor's cookie, the client's session, the staff session, preferences.
pub const NAMES: [&str; 4] = ["visit", "client", "staff", "read"];

/// The cookies of a request.
#[derive(Debug, Clone, Default)]
pub struct Cookies {
    pairs: Vec<(String, String)>,
    secure: bool,
}

impl Cookies {
    /// Reads the cookies of a request.
    pub fn of(headers: &HeaderMap, secure: bool) -> Cookies {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for value in headers.get_all(header::COOKIE) {
            let Ok(text) = value.to_str() else { continue };
            for pair in text.split(';').take(64) {
                let Some((name, value)) = pair.trim().split_once('=') else { continue };
                // Of two with one name neither can be trusted to be ours: the first counts.
                if value.len() <= 512 && !pairs.iter().any(|(n, _)| n == name) {
                    pairs.push((name.to_owned(), value.to_owned()));
                }
            }
        }
        Cookies { pairs, secure }
    }

    /// One of ours.
    pub fn get(&self, name: &str) -> Option<&str> {
        let full = full_name(name, self.secure);
        self.pairs.iter().find(|(n, _)| *n == full).map(|(_, v)| v.as_str())
    }
}

fn full_name(name: &str, secure: bool) -> String {
    if secure { format!("__Host-{name}") } else { format!("selvedge-{name}") }
}

/// The header that sets one of our cookies; without `seconds` it ends with the browser.
pub fn set(state: &State, name: &str, value: &str, seconds: Option<i64>) -> HeaderValue {
    let secure = state.settings.secure;
    let mut text = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax", full_name(name, secure));
    if secure {
        text.push_str("; Secure");
    }
    if let Some(seconds) = seconds {
        text.push_str(&format!("; Max-Age={seconds}"));
    }
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}

/// The token a form must carry: bound to the visitor's cookie by the installation's key.
pub fn csrf_of(state: &State, visit: &str) -> String {
    use base64::Engine as _;
    // Keyed by a fixed-length prefix and a fixed-length hash: nothing to extend.
    let inner = Sha256::new()
        .chain_update(state.settings.key)
        .chain_update(b"form")
        .chain_update(visit.as_bytes())
        .finalize();
    let outer = Sha256::new().chain_update(state.settings.key).chain_update(inner).finalize();
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(outer.get(..18).unwrap_or_default())
}
