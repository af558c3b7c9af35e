//! A request of the staff, read once: who, what, in which language, with which
//! form token. A form without its token never reaches a handler.

use crate::security::Nonce;
use crate::{Cookies, Staff, State, cookies, failure};
use app::sessions::SignedIn;
use app::{Error, FieldError};
use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts as _, Query, RawPathParams, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use domain::access::{Actor, Permission};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use pages::Shell;
use pages::desk::frame::initials;
use pages::desk::sentences::{Clock, Names};
use pages::desk::{Face, FailurePage, Form, Frame, Me, Notice};
use pages::portal::failure::Why;
use pages::reasons;
use std::sync::Arc;
use words::Words;

/// Bytes a form of the desk may have: a longest message in four-byte letters,
/// or five hundred case numbers.
const LONGEST_FORM: usize = 512 * 1024;

/// What somebody of the house asked.
pub struct Asked {
    /// The house and this door.
    pub state: State,
    /// Who, once signed in.
    pub staff: Option<Arc<SignedIn>>,
    /// Now.
    pub now: Timestamp,
    /// The reader's words.
    pub w: &'static Words,
    /// The whole address without its query.
    pub path: String,
    /// Where the request came from.
    pub address: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The cookies.
    pub cookies: Cookies,
    params: Vec<(String, String)>,
    query: Vec<(String, String)>,
    form: Vec<(String, String)>,
    nonce: String,
    visit: String,
    set: Vec<HeaderValue>,
    bell: app::notices::Bell,
}

/// Addresses whose answers have no frame and so no bell; they are asked for many times a minute.
const FRAMELESS: &[&str] = &["/desk/feed", "/desk/files/", "/desk/presence/"];

impl FromRequest<State> for Asked {
    type Rejection = Response;

    async fn from_request(request: Request, state: &State) -> Result<Asked, Response> {
        let (mut parts, body) = request.into_parts();
        let mut asked = Asked::of_parts(&mut parts, state).await?;
        if parts.method == Method::POST {
            asked.read_form(Request::from_parts(parts, body)).await?;
        }
        Ok(asked)
    }
}

impl Asked {
    /// Everything but the form: for handlers that read the body themselves.
    ///
    /// # Errors
    /// A page, when the address cannot be read.
    pub async fn of_parts(parts: &mut Parts, state: &State) -> Result<Asked, Response> {
        let staff = parts.extensions.get::<Staff>().map(|staff| staff.0.clone());
        let cookies = Cookies::of(&parts.headers, state.settings.secure);
        let path = parts.uri.path().to_owned();
        let unreadable = |headers: &HeaderMap| {
            failure::page(&path, headers, StatusCode::NOT_FOUND, Why::NotFound)
        };
        let query = match Query::<Vec<(String, String)>>::try_from_uri(&parts.uri) {
            Ok(Query(query)) => query,
            Err(_) => return Err(unreadable(&parts.headers)),
        };
        let params = match RawPathParams::from_request_parts(parts, state).await {
            Ok(found) => {
                found.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
            }
            // Nothing is at this address, and none of its parts is asked for.
            Err(_) => Vec::new(),
        };
        let complete =
            |tag: &&str| words::LOCALES.iter().any(|known| known.complete && known.tag == *tag);
        let chosen = query.iter().find(|(name, _)| name == "lang").map(|(_, tag)| tag.as_str());
        let chosen = chosen.filter(complete);
        // What is chosen at the door holds until she leaves; her own language is the rule.
        let held = cookies.get("desk-lang").filter(complete);
        let w = match (chosen.or(held), &staff) {
            (Some(tag), _) => words::words(tag),
            (None, Some(staff)) => words::words(&staff.language),
            (None, None) => failure::language("/desk", &parts.headers),
        };
        let mut set = Vec::new();
        if let Some(tag) = chosen.filter(|_| chosen != held) {
            set.push(cookies::set(state, "desk-lang", tag, None));
        }
        // The form token hangs on the session, and before there is one on the visit.
        let visit = match cookies
            .get("staff")
            .filter(|_| staff.is_some())
            .or_else(|| cookies.get("visit").filter(|v| v.len() >= 16))
        {
            Some(known) => known.to_owned(),
            None => {
                let visit = state.app.dice.token().unwrap_or_default();
                set.push(cookies::set(state, "visit", &visit, None));
                visit
            }
        };
        let now = state.clock.now();
        let framed = !FRAMELESS.iter().any(|begin| path.starts_with(begin));
        let bell = match &staff {
            Some(staff) if framed && staff.owes == app::sessions::Owes::Nothing => {
                let ctx = state.app.ctx(staff.actor.clone(), now);
                super::notices::bell(state, ctx).await
            }
            _ => app::notices::Bell::default(),
        };
        Ok(Asked {
            state: state.clone(),
            staff,
            now,
            bell,
            w,
            address: crate::server::address(state, &parts.extensions, &parts.headers),
            headers: parts.headers.clone(),
            nonce: parts.extensions.get::<Nonce>().map(|n| n.0.clone()).unwrap_or_default(),
            path,
            params,
            query,
            form: Vec::new(),
            cookies,
            visit,
            set,
        })
    }

    async fn read_form(&mut self, request: Request<Body>) -> Result<(), Response> {
        let (parts, body) = request.into_parts();
        let plain = parts
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        if !plain {
            return Err(self.failed_as(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                pages::portal::failure::Why::Unreadable,
            ));
        }
        let bytes = axum::body::to_bytes(body, LONGEST_FORM).await.ok();
        let form = bytes.and_then(|bytes| {
            let request = Request::builder()
                .method(Method::POST)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(bytes))
                .ok()?;
            Some(request)
        });
        let Some(request) = form else {
            return Err(self.failed_as(StatusCode::UNPROCESSABLE_ENTITY, Why::Unreadable));
        };
        self.form = match axum::Form::<Vec<(String, String)>>::from_request(request, &()).await {
            Ok(axum::Form(form)) => form,
            Err(_) => {
                return Err(self.failed_as(StatusCode::UNPROCESSABLE_ENTITY, Why::Unreadable));
            }
        };
        self.check_token(self.f("csrf"))
    }

    /// Whether a form came from a page of ours.
    ///
    /// # Errors
    /// A page, when it did not.
    pub fn check_token(&self, token: &str) -> Result<(), Response> {
        if self.csrf() == token {
            Ok(())
        } else {
            Err(self.failed_as(StatusCode::FORBIDDEN, Why::Expired))
        }
    }

    /// The token every form of this reader carries.
    pub fn csrf(&self) -> String {
        cookies::csrf_of(&self.state, &self.visit)
    }

    /// One part of the address.
    pub fn param(&self, name: &str) -> &str {
        value(&self.params, name)
    }

    /// One value of the query; empty when it is not there.
    pub fn q(&self, name: &str) -> &str {
        value(&self.query, name)
    }

    /// One field of the form; empty when it is not there.
    pub fn f(&self, name: &str) -> &str {
        value(&self.form, name)
    }

    /// Every value of a field.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.form.iter().filter(|(n, _)| n == name).map(|(_, v)| v.clone()).collect()
    }

    /// How many notices are unread and true.
    pub fn unread(&self) -> usize {
        self.bell.count
    }

    /// Everything that was typed.
    pub fn typed(&self) -> &[(String, String)] {
        &self.form
    }

    /// A form filled with what was typed, if something was.
    pub fn keep_typed(&self, form: Form) -> Form {
        if self.form.is_empty() { form } else { form.typed(&self.form) }
    }

    /// Who asks.
    pub fn actor(&self) -> Actor {
        self.staff.as_ref().map_or_else(Actor::visitor, |staff| staff.actor.clone())
    }

    /// The row of the person who asks; none is 0, which nobody has.
    pub fn me(&self) -> i64 {
        self.staff.as_ref().map_or(0, |staff| staff.person)
    }

    /// Whether the person may do this somewhere.
    pub fn may(&self, permission: Permission) -> bool {
        self.staff.as_ref().is_some_and(|staff| staff.actor.may_somewhere(permission))
    }

    /// What a verb needs.
    pub fn ctx(&self) -> app::Ctx {
        self.state.app.ctx(self.actor(), self.now)
    }

    /// Whose clock the reader's times are told in: that of the first region she
    /// works for, and for who works everywhere that of the house's first team.
    pub fn zone(&self) -> TimeZone {
        let facts = self.state.app.facts.now();
        facts.zone_of(self.staff.as_ref().map_or(&[][..], |staff| staff.grants()))
    }

    /// The reader's clock.
    pub fn clock(&self) -> Clock {
        Clock::new(self.zone(), self.now)
    }

    /// A client's name as it is shown; a report may have come without one.
    pub fn named(&self, name: &str) -> String {
        if name.trim().is_empty() { self.w.t("desk-unnamed") } else { name.to_owned() }
    }

    /// The names that entries refer to.
    pub fn names(&self) -> Names {
        let facts = self.state.app.facts.now();
        Names {
            people: facts.people.values().map(|p| (p.id, p.name.clone())).collect(),
            teams: facts.teams.values().map(|t| (t.kept.id, t.kept.name.clone())).collect(),
            sites: facts
                .sites
                .iter()
                .map(|(code, s)| (code.clone(), s.kept.name.clone()))
                .collect(),
            tags: facts.tags.iter().map(|t| (t.code.clone(), t.name.clone())).collect(),
        }
    }

    /// What stands round a page.
    pub fn frame(&self, face: Face) -> Frame {
        let mut shell = Shell::new(self.w, self.path.clone());
        shell.house.clone_from(&self.state.app.settings.house);
        shell.nonce.clone_from(&self.nonce);
        shell.csrf = self.csrf();
        shell.demo = self.state.app.settings.demo;
        let me =
            self.staff.as_ref().filter(|staff| staff.owes == app::sessions::Owes::Nothing).map(
                |staff| Me {
                    name: staff.name.clone(),
                    initials: initials(&staff.name),
                    present: staff.present,
                    may_desk: self.may(Permission::ReadCases),
                    may_new: self.may(Permission::OpenOnBehalf),
                    may_search: self.may(Permission::Search),
                    may_phrases: self.may(Permission::Reply),
                    may_mail: self.state.app.post.is_some() && self.may(Permission::ManageMail),
                    may_calls: self.may(Permission::ReadCalls),
                    may_orders: self.may(Permission::ReadOrders),
                    may_exams: self.may(Permission::ReadExaminations),
                    may_settings: super::settings::sections(self).next().is_some(),
                    bell: i64::try_from(self.bell.count).unwrap_or(i64::MAX),
                    alarms: self
                        .bell
                        .stopped
                        .iter()
                        .map(|outage| super::notices::alarm(self, outage))
                        .collect(),
                    shortcuts: self.cookies.get("keys") != Some("off"),
                },
            );
        Frame { w: self.w, shell, me, face, head: 0, notice: self.notice() }
    }

    /// What the address says was just done; only words of our own list are said.
    fn notice(&self) -> Option<Notice> {
        let w = self.w;
        let text = match self.q("done") {
            "reply" => w.t("desk-done-reply"),
            "note" => w.t("desk-done-note"),
            "draft" => w.t("desk-done-draft"),
            "assignment" => w.t("desk-done-assign"),
            "snooze" => w.t("desk-done-snooze"),
            "waking" => w.t("desk-done-wake"),
            "escalation" => w.t("desk-done-escalate"),
            "de-escalation" => w.t("desk-done-deescalate"),
            "resolution" => w.t("desk-done-resolve"),
            "reopening" => w.t("desk-done-reopen"),
            "merge" => w.t("desk-done-merge"),
            "unmerging" => w.t("desk-done-unmerge"),
            "links" => w.t("desk-done-link"),
            "follow-ups" => w.t("desk-done-split"),
            "tags" => w.t("desk-done-tag"),
            "topic" => w.t("desk-done-sort"),
            "lateness" => w.t("desk-done-late"),
            "questions" => w.t("desk-done-ask"),
            "answers" => w.t("desk-done-answered"),
            "chat-taking" => w.t("desk-done-chat-taking"),
            "chat-return" => w.t("desk-done-chat-return"),
            "chat-passing" => w.t("desk-done-chat-passing"),
            "chat-invitation" => w.t("desk-done-chat-invitation"),
            "chat-ending" => w.t("desk-done-chat-ending"),
            "new" => w.t("desk-done-new"),
            "undone" => w.t("desk-done-undone"),
            "saved" => w.t("desk-done-saved"),
            "file" => w.t("desk-done-file"),
            "fact" => w.t("desk-done-fact"),
            "forgotten" => w.t("desk-done-forgotten"),
            "told" => w.t("desk-done-told"),
            "mail" => w.t("mail-done"),
            "order" => w.t("desk-done-order"),
            "marks" => w.t("bench-saved"),
            "signed" => w.t("bench-signed"),
            "call" => w.t("calls-done"),
            "calls" => w.t("calls-done-log"),
            "session" => w.t("desk-done-session"),
            "bulk" => w.ta(
                "desk-done-bulk",
                &[("count", self.q("count").parse::<i64>().unwrap_or(0).into())],
            ),
            "refused" => w.t("desk-refused-state"),
            "nothing" => w.t("desk-refused-none"),
            _ => return None,
        };
        // An address of our own only: a case or a deed on many.
        let undo = Some(self.q("undo"))
            .filter(|undo| undo.starts_with("/desk/") && !undo.starts_with("//"))
            .map(str::to_owned);
        Some(Notice { text, undo, refused: matches!(self.q("done"), "refused" | "nothing") })
    }

    /// A page.
    pub fn page(&self, html: String) -> Response {
        self.page_as(StatusCode::OK, html)
    }

    /// A page with a document of ours in a frame.
    pub fn page_with_frame(&self, html: String) -> Response {
        let mut response = self.page(html);
        let policy = crate::security::policy_with_frame(&self.nonce);
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        response
    }

    /// A page with another status.
    pub fn page_as(&self, status: StatusCode, html: String) -> Response {
        let mut response = (status, Html(html)).into_response();
        for cookie in &self.set {
            response.headers_mut().append(header::SET_COOKIE, cookie.clone());
        }
        response
    }

    /// Sets one of our cookies with the answer.
    pub fn keep_cookie(&mut self, name: &str, text: &str, seconds: Option<i64>) {
        self.set.push(cookies::set(&self.state, name, text, seconds));
    }

    /// On to another page of ours.
    pub fn go(&self, to: &str) -> Response {
        let mut response = StatusCode::SEE_OTHER.into_response();
        let place = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/desk"));
        response.headers_mut().insert(header::LOCATION, place);
        for cookie in &self.set {
            response.headers_mut().append(header::SET_COOKIE, cookie.clone());
        }
        response
    }

    /// The page for an error that no form can show.
    pub fn failed(&self, error: Error) -> Response {
        let (status, why) = failure::told(error, self.now);
        self.failed_as(status, why)
    }

    /// The same, where what is wrong is known.
    pub fn failed_as(&self, status: StatusCode, why: Why) -> Response {
        let again = failure::again_after(&why);
        let page = FailurePage::new(self.frame(Face::Door), why);
        let mut response = self.page_as(status, pages::html(&page));
        if let Some(seconds) = again {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }

    /// The sentences of a refused attempt, by field; `labels` says what each
    /// field is called. `Err` when the error is none a form can show.
    ///
    /// # Errors
    /// The error itself.
    pub fn sentences(
        &self,
        error: Error,
        labels: &[(&str, String)],
    ) -> Result<Vec<(String, String)>, Error> {
        match error {
            Error::Invalid(fields) => Ok(fields
                .iter()
                .map(|field| (field.field.clone(), self.field_sentence(field, labels)))
                .collect()),
            Error::Refused(code) => Ok(vec![(String::new(), self.refusal(code))]),
            Error::Denied(_) => Ok(vec![(String::new(), self.w.t("desk-refused-may"))]),
            other => Err(other),
        }
    }

    /// What a refusal says.
    pub fn refusal(&self, code: &str) -> String {
        reasons::refusal(self.w, code).unwrap_or_else(|| self.w.t("desk-refused-state"))
    }

    fn field_sentence(&self, field: &FieldError, labels: &[(&str, String)]) -> String {
        let label = labels
            .iter()
            .find(|(name, _)| *name == field.field)
            .map_or(field.field.as_str(), |(_, label)| label.as_str());
        if field.code == "not_qualified" {
            return self.w.t("desk-nobody-next");
        }
        reasons::wrong_field(self.w, field.code, label)
            .unwrap_or_else(|| self.w.ta("desk-field-wrong", &[("field", label.into())]))
    }
}

fn value<'f>(pairs: &'f [(String, String)], name: &str) -> &'f str {
    pairs.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str())
}
