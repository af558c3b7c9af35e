//! One request of a client's page: her language, her cookies, her session, how
//! she likes to read; and the answer: HTML, or the same page as plain text.

use crate::guard::Visitor;
use crate::security::Nonce;
use crate::{Cookies, State, cookies, failure};
use app::Error;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use domain::access::Actor;
use jiff::{SignedDuration, Timestamp};
use pages::portal::failure::Why;
use pages::{ClientHint, Known, Shell, Theme};
use subtle::ConstantTimeEq as _;
use words::Words;

/// The largest form without files, in bytes: a message of the longest kind in
/// a script of four bytes a letter, escaped.
const LARGEST_FORM: usize = 512 * 1024;
/// A year, for preferences.
const YEAR: i64 = 365 * 24 * 3_600;

/// How a client likes to read, kept in the cookie `read`: `large-dark-FR`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// `usual`, `large` or `text`.
    pub format: String,
    /// Light or dark.
    pub theme: Theme,
    /// The country whose shop she uses, where she chose one.
    pub country: Option<String>,
}

impl Reading {
    fn of(kept: Option<&str>) -> Reading {
        let mut parts = kept.unwrap_or("").split('-');
        let format =
            parts.next().filter(|format| matches!(*format, "large" | "text")).unwrap_or("usual");
        let theme = match parts.next() {
            Some("light") => Theme::Light,
            Some("dark") => Theme::Dark,
            _ => Theme::System,
        };
        let country =
            parts.next().filter(|c| c.len() == 2 && c.bytes().all(|b| b.is_ascii_uppercase()));
        Reading { format: format.to_owned(), theme, country: country.map(str::to_owned) }
    }

    fn kept(&self) -> String {
        format!("{}-{}-{}", self.format, self.theme.code(), self.country.as_deref().unwrap_or(""))
    }
}

/// One request of a client's page.
pub struct Page {
    /// The house and this door.
    pub state: State,
    /// The reader's words.
    pub w: &'static Words,
    /// The address behind the language.
    pub path: String,
    /// The query without what only this page's form is about.
    pub query: Vec<(String, String)>,
    /// The client, where her session shows her.
    pub visitor: Option<Visitor>,
    /// What is known of her, where a form asked for it.
    pub known: Option<Known>,
    /// How she likes to read.
    pub reading: Reading,
    /// Now.
    pub now: Timestamp,
    /// Where the request came from.
    pub address: String,
    /// The headers, for the page of failures.
    pub headers: HeaderMap,
    cookies: Cookies,
    nonce: String,
    visit: String,
    set: Vec<HeaderValue>,
    whole_path: String,
}

impl FromRequestParts<State> for Page {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Page, Response> {
        let whole_path = parts.uri.path().to_owned();
        let cookies = Cookies::of(&parts.headers, state.settings.secure);
        let (w, path) = match language_of(&whole_path) {
            Some(found) => found,
            // Pages of the demonstration have no language in their address.
            None if whole_path.starts_with("/demo/") => {
                (failure::language(&whole_path, &parts.headers), whole_path.clone())
            }
            None => {
                return Err(failure::page(
                    &whole_path,
                    &parts.headers,
                    StatusCode::NOT_FOUND,
                    Why::NotFound,
                ));
            }
        };
        let mut set = Vec::new();
        let visit = match cookies.get("visit").filter(|v| v.len() >= 16) {
            Some(visit) => visit.to_owned(),
            None => {
                let visit = state.app.dice.token().unwrap_or_default();
                set.push(cookies::set(state, "visit", &visit, None));
                visit
            }
        };
        Ok(Page {
            state: state.clone(),
            w,
            path,
            query: read_pairs(parts.uri.query().unwrap_or("").as_bytes()),
            visitor: parts.extensions.get::<Visitor>().cloned(),
            known: None,
            reading: Reading::of(cookies.get("read")),
            now: state.clock.now(),
            address: crate::server::address(state, &parts.extensions, &parts.headers),
            headers: parts.headers.clone(),
            nonce: parts.extensions.get::<Nonce>().map(|n| n.0.clone()).unwrap_or_default(),
            cookies,
            visit,
            set,
            whole_path,
        })
    }
}

/// The language an address begins with, and the rest of it.
fn language_of(path: &str) -> Option<(&'static Words, String)> {
    let rest = path.strip_prefix('/')?;
    let (tag, rest) = rest.split_once('/').unwrap_or((rest, ""));
    let known = words::LOCALES.iter().find(|l| l.tag == tag && l.complete)?;
    Some((words::words(known.tag), format!("/{rest}")))
}

/// Pairs of a query or a form; what is not UTF-8 is not taken.
pub(crate) fn read_pairs(bytes: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(bytes).take(400).map(|(k, v)| (k.into_owned(), v.into_owned())).collect()
}

impl Page {
    /// The page's shell.
    pub fn shell(&self) -> Shell {
        let mut shell = Shell::new(self.w, &self.path);
        shell.house.clone_from(&self.state.app.settings.house);
        shell.query = self
            .query
            .iter()
            .filter(|(name, _)| name == "country")
            .map(|(name, value)| format!("{name}={}", escaped(value)))
            .collect::<Vec<_>>()
            .join("&");
        shell.nonce.clone_from(&self.nonce);
        shell.csrf = cookies::csrf_of(&self.state, &self.visit);
        shell.theme = self.reading.theme;
        shell.large = self.reading.format == "large";
        shell.text_only = self.reading.format == "text";
        shell.country = self.country();
        shell.demo = self.state.app.settings.demo;
        shell.client = self.visitor.as_ref().map(|visitor| ClientHint {
            name: visitor
                .who
                .cases
                .first()
                .map(|case| case.client_name.clone())
                .unwrap_or_default(),
            cases: visitor.who.cases.len(),
            known: self.known.clone(),
        });
        shell
    }

    /// The country whose shop the client uses: as asked here, as chosen before,
    /// as her browser says, else the first the house has.
    pub fn country(&self) -> String {
        let facts = self.state.app.facts.now();
        let known = |code: &String| facts.regions.contains_key(code);
        let asked = self.ask("country").map(str::to_ascii_uppercase).filter(known);
        asked
            .or_else(|| self.reading.country.clone().filter(known))
            .or_else(|| self.country_of_browser().filter(known))
            .or_else(|| {
                let tag = self.w.tag();
                // Of several countries with this language the one the house set up first.
                let own = facts
                    .regions
                    .values()
                    .filter(|r| r.languages.first().is_some_and(|l| l == tag))
                    .min_by_key(|r| r.id);
                own.map(|r| r.code.clone())
            })
            .or_else(|| facts.regions.keys().next().cloned())
            .unwrap_or_else(|| "FR".to_owned())
    }

    fn country_of_browser(&self) -> Option<String> {
        let asked = self.headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        asked
            .split([',', ';'])
            .filter_map(|tag| tag.trim().rsplit_once('-'))
            .map(|(_, country)| country.to_ascii_uppercase())
            .find(|country| country.len() == 2)
    }

    /// The zone the client's times are told in: that of her country's shop.
    pub fn zone(&self, region: &str) -> jiff::tz::TimeZone {
        let facts = self.state.app.facts.now();
        let name = facts.regions.get(region).map_or("UTC", |r| r.zone.as_str());
        jiff::tz::TimeZone::get(name).unwrap_or(jiff::tz::TimeZone::UTC)
    }

    /// An instant in the client's time.
    pub fn moment(&self, at: Timestamp, region: &str) -> jiff::Zoned {
        at.to_zoned(self.zone(region))
    }

    /// One value of the query.
    pub fn ask(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Who asks: the client of the session, or a guest with no case.
    pub fn actor(&self) -> Actor {
        match &self.visitor {
            Some(visitor) => visitor.who.actor(),
            None => Actor::Client { client: None, cases: std::collections::BTreeSet::new() },
        }
    }

    /// What a verb needs.
    pub fn ctx(&self) -> app::Ctx {
        self.state.app.ctx(self.actor(), self.now)
    }

    /// A cookie of ours by its bare name.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name)
    }

    /// Sets one of our cookies with the answer.
    pub fn keep(&mut self, name: &str, value: &str, seconds: Option<i64>) {
        self.set.push(cookies::set(&self.state, name, value, seconds));
    }

    /// Keeps how the client likes to read.
    pub fn keep_reading(&mut self) {
        let kept = self.reading.kept();
        self.keep("read", &kept, Some(YEAR));
    }

    /// Whether a form's token is the one this visitor was given.
    pub fn is_ours(&self, token: &str) -> bool {
        let expected = cookies::csrf_of(&self.state, &self.visit);
        bool::from(expected.as_bytes().ct_eq(token.as_bytes()))
    }

    /// The page for a form that is not ours, or was open too long.
    pub fn expired(&self) -> Response {
        failure::page(&self.whole_path, &self.headers, StatusCode::FORBIDDEN, Why::Expired)
    }

    /// The page for what cannot be read.
    pub fn unreadable(&self) -> Response {
        failure::page(&self.whole_path, &self.headers, StatusCode::BAD_REQUEST, Why::Unreadable)
    }

    /// The page for more than we take.
    pub fn too_large(&self, limit: u64) -> Response {
        failure::page(
            &self.whole_path,
            &self.headers,
            StatusCode::PAYLOAD_TOO_LARGE,
            Why::TooLarge { limit },
        )
    }

    /// The page for what is not there, or not hers.
    pub fn not_found(&self) -> Response {
        failure::page(&self.whole_path, &self.headers, StatusCode::NOT_FOUND, Why::NotFound)
    }

    /// The page for an error of a verb.
    pub fn failed(&self, error: Error) -> Response {
        failure::of_error(&self.whole_path, &self.headers, error, self.now)
    }

    /// Reads a form without files and checks its token.
    ///
    /// # Errors
    /// The page that says why not.
    pub async fn form(&self, request: Request) -> Result<Vec<(String, String)>, Response> {
        let kind =
            self.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
        if !kind.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded") {
            return Err(failure::page(
                &self.whole_path,
                &self.headers,
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                Why::Unreadable,
            ));
        }
        let bytes = axum::body::to_bytes(request.into_body(), LARGEST_FORM)
            .await
            .map_err(|_| self.too_large(LARGEST_FORM as u64))?;
        let pairs = read_pairs(&bytes);
        let token =
            pairs.iter().find(|(name, _)| name == "csrf").map_or("", |(_, value)| value.as_str());
        if self.is_ours(token) { Ok(pairs) } else { Err(self.expired()) }
    }

    /// Refuses the try past `most` in `minutes` by this address.
    ///
    /// # Errors
    /// The page that says when to try again.
    pub async fn bound(&self, kind: &'static str, most: i64, minutes: i64) -> Result<(), Response> {
        let window = SignedDuration::from_mins(minutes);
        self.state
            .app
            .bound(self.ctx(), kind, &self.address, most, window)
            .await
            .map_err(|e| self.failed(e))
    }

    /// Answers with a page, as HTML or, where asked, as plain text.
    pub fn answer(self, status: StatusCode, html: String) -> Response {
        let as_text = self.ask("as") == Some("text");
        let response = if as_text {
            let origin = self.state.app.settings.public_url.as_str();
            let said = pages::plain::text(&html, origin);
            (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], said).into_response()
        } else {
            (status, Html(html)).into_response()
        };
        self.with_cookies(response)
    }

    /// Answers by leading to an address of ours, by GET. Who asked for plain text gets it there.
    pub fn lead_to(self, address: &str) -> Response {
        let response = match self.ask("as") {
            Some("text") if !address.contains('?') => {
                Redirect::to(&format!("{address}?as=text")).into_response()
            }
            _ => Redirect::to(address).into_response(),
        };
        self.with_cookies(response)
    }

    /// The answer with the cookies that were set on the way.
    pub fn with_cookies(self, mut response: Response<Body>) -> Response {
        for value in self.set {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        response
    }
}

/// A value inside a query.
pub(crate) fn escaped(value: &str) -> String {
    form_urlencoded::byte_serialize(value.as_bytes()).collect()
}

/// The first value of a field, or nothing.
pub(crate) fn first<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    pairs.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_client_reads_is_kept_and_read_back() {
        for kept in ["large-dark-FR", "text-light-", "usual-system-JP"] {
            assert_eq!(Reading::of(Some(kept)).kept(), kept);
        }
    }

    #[test]
    fn what_somebody_else_wrote_into_the_cookie_counts_for_nothing() {
        for kept in ["<b>-x-fr", "", "large-dark-F\"", "---"] {
            assert_eq!(Reading::of(Some(kept)).country, None, "{kept}");
        }
    }

    #[test]
    fn only_languages_that_are_complete_have_pages() {
        assert_eq!(language_of("/fr/contact").unwrap().1, "/contact");
        assert_eq!(language_of("/ar/").unwrap().1, "/");
        assert_eq!(language_of("/ja/contact").unwrap().1, "/contact");
        assert!(language_of("/en-XA/contact").is_none());
        assert!(language_of("/pt/contact").is_none());
        assert!(language_of("/wp-admin").is_none());
    }
}
