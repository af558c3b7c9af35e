//! Who may use a route, asked before its handler runs. The verb behind it asks
//! again, for the very case; this guard is what makes a forgotten question in a
//! handler harmless, and what the printed table of routes is tested against.

use crate::desk::Asked;
use crate::limits::{READS_MINUTES, Reading};
use crate::{Cookies, Problem, State};
use app::sessions::{Owes, SignedIn};
use axum::extract::{FromRequestParts, Request, State as Held};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::access::{Actor, Permission};
use pages::portal::failure::Why;
use std::sync::Arc;

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Public,
    /// A client who has shown a code; others are led to where a code is asked for.
    Client,
    /// Anybody of the house with a session, roles or not: signing out, one's own sessions.
    Session,
    /// Somebody of the house with this permission somewhere.
    Staff(Permission),
    /// A program with a token, or a person with a session reading, with this permission somewhere.
    Token(Permission),
    /// The demonstration only.
    Demo,
    /// This machine only: metrics.
    Local,
}

impl Access {
    /// As printed in the table of routes.
    pub fn told(self) -> String {
        match self {
            Access::Public => "anybody".to_owned(),
            Access::Client => "client with a code".to_owned(),
            Access::Session => "staff session".to_owned(),
            Access::Staff(p) => format!("staff: {}", p.code()),
            Access::Token(p) => format!("token: {}", p.code()),
            Access::Demo => "demonstration only".to_owned(),
            Access::Local => "this machine".to_owned(),
        }
    }
}

/// Somebody of the house, signed in.
#[derive(Debug, Clone)]
pub struct Staff(pub Arc<SignedIn>);

/// A client's session: her token and who she is. Present on every portal page
/// where the cookie holds one.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// The session's token.
    pub token: String,
    /// Her address's key and cases.
    pub who: app::visits::Visitor,
}

impl<S: Send + Sync> FromRequestParts<S> for Staff {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Staff, Problem> {
        parts.extensions.get::<Staff>().cloned().ok_or_else(unauthorised)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Visitor, Problem> {
        parts.extensions.get::<Visitor>().cloned().ok_or_else(Problem::not_found)
    }
}

/// The actor of an API call.
#[derive(Debug, Clone)]
pub struct Caller(pub Arc<Actor>);

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Caller, Problem> {
        parts.extensions.get::<Caller>().cloned().ok_or_else(unauthorised)
    }
}

/// The right by which something is followed. It is asked for again as the
/// following goes on: what was ended ends it, and lowered roles count.
#[derive(Clone)]
pub enum Right {
    /// A program's token.
    Token(String),
    /// The session of somebody of the house.
    Session(String),
    /// A client's session.
    Client(String),
}

impl Right {
    /// That of a call of the API: its token, or else the session of its reader.
    pub(crate) fn of_caller(headers: &HeaderMap, secure: bool) -> Right {
        match bearer(headers) {
            Some(token) => Right::Token(token.to_owned()),
            None => Right::Session(
                Cookies::of(headers, secure).get("staff").unwrap_or_default().to_owned(),
            ),
        }
    }

    /// Who has it at this moment; nobody, when it is over. Looking is no use of
    /// a session: an open page does not keep it from ending.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn actor(&self, state: &State) -> app::Result<Option<Actor>> {
        let now = state.clock.now();
        match self {
            Right::Token(token) => {
                Ok(state.gate.bearer(token, now).await?.map(|actor| actor.as_ref().clone()))
            }
            Right::Session(token) => {
                let session = state.gate.session_unused(token, now).await?;
                Ok(session.filter(|s| s.owes == Owes::Nothing).map(|s| s.actor.clone()))
            }
            Right::Client(token) => {
                let token = token.clone();
                let found = state
                    .app
                    .store
                    .read(move |tx| {
                        Box::pin(async move { app::visits::visitor(tx, &token, now).await })
                    })
                    .await?;
                Ok(found.map(|visitor| visitor.actor()))
            }
        }
    }
}

fn unauthorised() -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "unauthorised", "a valid token is needed")
}

/// Stands before one route.
pub async fn guard(
    Held((state, access)): Held<(State, Access)>,
    mut request: Request,
    next: Next,
) -> Response {
    match admit(&state, access, &mut request).await {
        Ok(()) => next.run(request).await,
        Err(response) => response,
    }
}

async fn admit(state: &State, access: Access, request: &mut Request) -> Result<(), Response> {
    match access {
        Access::Public | Access::Client => client(state, access, request).await,
        Access::Session | Access::Staff(_) => staff(state, access, request).await,
        Access::Token(permission) => token(state, permission, request).await,
        Access::Demo if state.app.settings.demo => Ok(()),
        Access::Demo => Err(crate::not_found_page(request)),
        Access::Local => {
            let peer = request.extensions().get::<crate::server::Peer>().map(|p| p.0.ip());
            let proxied = request.headers().contains_key("x-forwarded-for")
                || request.headers().contains_key("forwarded");
            match peer {
                Some(ip) if ip.is_loopback() && !proxied => Ok(()),
                None => Ok(()),
                _ => Err(crate::not_found_page(request)),
            }
        }
    }
}

async fn client(state: &State, access: Access, request: &mut Request) -> Result<(), Response> {
    let cookies = Cookies::of(request.headers(), state.settings.secure);
    if let Some(token) = cookies.get("client").map(str::to_owned) {
        let (asked, now) = (token.clone(), state.clock.now());
        let found = state
            .app
            .store
            .read(move |tx| Box::pin(async move { app::visits::visitor(tx, &asked, now).await }))
            .await
            .map_err(|e| crate::failed(request, e))?;
        match found {
            Some(who) => {
                request.extensions_mut().insert(Visitor { token, who });
            }
            None => {
                if let Err(error) = state.app.bury_visit(&token, now).await {
                    tracing::warn!(%error, "web.bury_visit");
                }
            }
        }
    }
    if access == Access::Client && request.extensions().get::<Visitor>().is_none() {
        return Err(crate::code_wanted(request));
    }
    Ok(())
}

async fn staff(state: &State, access: Access, request: &mut Request) -> Result<(), Response> {
    let headers = request.headers();
    // A bell that draws itself anew is no use of a session: an open page does not keep it from ending.
    let looks =
        request.uri().path() == "/desk/notices" && request.uri().query() == Some("part=bell");
    let session = session(state, headers, looks).await.map_err(|e| {
        crate::failure::of_error(request.uri().path(), request.headers(), e, state.clock.now())
    })?;
    let Some(session) = session else { return Err(to_door(request, "/desk/sign-in")) };
    if session.owes != Owes::Nothing && access != Access::Session {
        return Err(to_door(request, "/desk/second-factor"));
    }
    let may = !matches!(access, Access::Staff(p) if !session.actor.may_somewhere(p));
    request.extensions_mut().insert(Staff(session.clone()));
    if !may {
        tracing::info!(access = access.told(), "web.forbidden");
        let parts = parts_of(request);
        return Err(at_the_desk(state, parts, StatusCode::FORBIDDEN, Why::Forbidden).await);
    }
    if request.method() == Method::GET
        && let Err(seconds) = opens(state, &session.actor, request.uri().path()).await
    {
        let path = request.uri().path();
        let why = Why::TooMany { seconds: seconds.unsigned_abs() };
        let status = StatusCode::TOO_MANY_REQUESTS;
        return Err(crate::failure::page(path, request.headers(), status, why));
    }
    Ok(())
}

/// All of a request but its body.
fn parts_of(request: &Request) -> Parts {
    let (mut parts, ()) = axum::http::Request::new(()).into_parts();
    parts.uri = request.uri().clone();
    parts.headers = request.headers().clone();
    parts.extensions = request.extensions().clone();
    parts
}

/// The session that the staff's cookie holds, where it holds one.
async fn session(
    state: &State,
    headers: &HeaderMap,
    looks: bool,
) -> app::Result<Option<Arc<SignedIn>>> {
    match Cookies::of(headers, state.settings.secure).get("staff") {
        Some(token) if looks => state.gate.session_unused(token, state.clock.now()).await,
        Some(token) => state.gate.session(token, state.clock.now()).await,
        None => Ok(None),
    }
}

/// A page that cannot be shown to one of the house, in the frame she works in.
async fn at_the_desk(state: &State, mut parts: Parts, status: StatusCode, why: Why) -> Response {
    match Asked::of_parts(&mut parts, state).await {
        Ok(asked) => asked.failed_as(status, why),
        Err(response) => response,
    }
}

/// Nothing at this path: said to a program, to one of the house, or to anybody.
pub async fn nothing_here(Held(state): Held<State>, request: Request) -> Response {
    let first = request.uri().path().split('/').nth(1).unwrap_or("");
    if !matches!(first, "desk" | "settings") {
        return crate::not_found_page(&request);
    }
    let mut parts = parts_of(&request);
    match session(&state, &parts.headers, false).await {
        Ok(Some(session)) => {
            parts.extensions.insert(Staff(session));
            at_the_desk(&state, parts, StatusCode::NOT_FOUND, Why::NotFound).await
        }
        Ok(None) => crate::not_found_page(&request),
        Err(error) => {
            crate::failure::of_error(parts.uri.path(), &parts.headers, error, state.clock.now())
        }
    }
}

/// The case or client that an address opens.
fn opened(path: &str) -> Option<&str> {
    ["/desk/cases/", "/desk/clients/", "/api/v1/cases/"]
        .iter()
        .find_map(|begin| path.strip_prefix(begin))
        .and_then(|rest| rest.split('/').next())
        .filter(|thing| !thing.is_empty())
}

/// Counts what somebody of the house opens; the seconds to wait when it is more
/// than the role has reason to. Then it is in the audit log, once a window.
async fn opens(state: &State, actor: &Actor, path: &str) -> Result<(), i64> {
    let (Actor::Staff { person, grants }, Some(thing)) = (actor, opened(path)) else {
        return Ok(());
    };
    // The demonstration's sign-ins are everybody's.
    if state.app.settings.demo {
        return Ok(());
    }
    let now = state.clock.now();
    let (most, seconds) = match state.reads.open(*person, grants, thing, now) {
        Reading::Fine => return Ok(()),
        Reading::Still { seconds } => return Err(seconds),
        Reading::First { most, seconds } => (most, seconds),
    };
    state.metrics.many_reads.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    tracing::warn!(person, most, minutes = READS_MINUTES, "web.many_reads");
    let about = serde_json::json!({ "opened": most, "minutes": READS_MINUTES }).to_string();
    let thing = format!("person:{person}");
    let told = state
        .app
        .write(state.ctx(actor.clone()), move |tx, ctx| {
            Box::pin(async move {
                let deed = store::audit::Deed {
                    by: app::cases::by(&ctx.actor),
                    verb: "reads.too_many",
                    thing: &thing,
                    before: None,
                    after: Some(&about),
                };
                store::audit::record(tx, &deed, ctx.now).await.map_err(app::Error::from)
            })
        })
        .await;
    if let Err(error) = told {
        tracing::error!(%error, "web.many_reads_not_recorded");
    }
    Err(seconds)
}

/// Back to a door of the desk, and afterwards here again.
fn to_door(request: &Request, door: &str) -> Response {
    if request.method() == Method::GET {
        let back = request.uri().path_and_query().map_or("/desk", |p| p.as_str());
        let back: String = back
            .bytes()
            .flat_map(|b| match b {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => {
                    vec![char::from(b)]
                }
                other => format!("%{other:02X}").chars().collect(),
            })
            .collect();
        return Redirect::to(&format!("{door}?next={back}")).into_response();
    }
    (StatusCode::UNAUTHORIZED, [(header::LOCATION, door.to_owned())]).into_response()
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

async fn token(
    state: &State,
    permission: Permission,
    request: &mut Request,
) -> Result<(), Response> {
    let now = state.clock.now();
    let actor = match bearer(request.headers()) {
        Some(token) => {
            state.gate.bearer(token, now).await.map_err(|e| Problem::from(e).into_response())?
        }
        None if request.method() == Method::GET => {
            let headers = request.headers();
            let session = session(state, headers, false)
                .await
                .map_err(|e| Problem::from(e).into_response())?;
            // A person with a session may read the API from the desk's own pages.
            session.filter(|s| s.owes == Owes::Nothing).map(|s| Arc::new(s.actor.clone()))
        }
        None => None,
    };
    let Some(actor) = actor else { return Err(unauthorised().into_response()) };
    if !actor.may_somewhere(permission) {
        let denied = domain::access::Denied { permission };
        return Err(Problem::from(app::Error::Denied(denied)).into_response());
    }
    if request.method() == Method::GET
        && let Err(seconds) = opens(state, &actor, request.uri().path()).await
    {
        let what = "more cases than the role has reason to open";
        let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many", what);
        return Err(problem.retry_after(seconds).into_response());
    }
    if let (Some(limit), Actor::Integration { token, .. }) =
        (state.settings.token_limit, actor.as_ref())
        && !state.app.settings.demo
        && let Err(seconds) = state.pace.take(*token, limit, now)
    {
        let problem =
            Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many", "this token asks too often");
        return Err(problem.retry_after(seconds).into_response());
    }
    request.extensions_mut().insert(Caller(actor));
    Ok(())
}
