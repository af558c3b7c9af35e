//! The doors that speak HTTP: the client's pages, the desk and the JSON API.
//!
//! Every path is in [`routes`], with who may use it; a guard built from that
//! table stands before every handler, and the verb behind it asks again for the
//! very case. Handlers parse, call one verb of `app`, and say what came of it;
//! they decide nothing. This is the only room that names axum.

pub mod api;
mod bodies;
#[cfg(test)]
#[path = "../../intake/tests/mail/changed.rs"]
mod changed;
pub mod client;
#[cfg(test)]
mod codes_tests;
pub mod cookies;
pub mod desk;
pub mod failure;
pub mod guard;
pub mod health;
mod limits;
pub mod live;
pub mod metrics;
pub mod papers;
pub mod problem;
pub mod routes;
pub mod security;
pub mod server;
mod verdicts;

pub use cookies::{Cookies, csrf_of};
pub use guard::{Access, Staff, Visitor};
pub use problem::Problem;

pub use failure::{code_wanted, failed, not_found_page};

use app::App;
use axum::Router;
use domain::access::Actor;
use jiff::Timestamp;
use std::future::Future;
use std::sync::Arc;

/// The house's name, for pages made before a handler has run.
pub(crate) static HOUSE: std::sync::OnceLock<String> = std::sync::OnceLock::new();

/// What the time is: the system's in service, a set one in tests.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// Whatever a function says.
    pub fn from_fn(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Clock {
        Clock(Arc::new(now))
    }

    /// The instant, to the microsecond: what is answered is what is kept.
    pub fn now(&self) -> Timestamp {
        let now = (self.0)();
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }
}

/// How this door is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebSettings {
    /// Requests a minute for one API token; none: without a limit.
    pub token_limit: Option<u32>,
    /// Whose word about a client's address is taken (a proxy of ours).
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// A key of the installation, from a file or the environment: signs form tokens.
    pub key: [u8; 32],
    /// Cookies are `__Host-` and `Secure`: whenever the public address is https.
    pub secure: bool,
}

/// What every handler holds.
#[derive(Clone)]
pub struct State {
    /// The house.
    pub app: App,
    /// The staff's door.
    pub gate: Arc<app::gate::Gate>,
    /// The time.
    pub clock: Clock,
    /// The set-up of this door.
    pub settings: Arc<WebSettings>,
    /// Counted for `/metrics`.
    pub metrics: Arc<metrics::Metrics>,
    pub(crate) pace: Arc<limits::Pace>,
    pub(crate) reads: Arc<limits::Reads>,
    /// Lines of conversations that may be open at once.
    pub(crate) lines: Arc<tokio::sync::Semaphore>,
    stopping: tokio::sync::watch::Sender<bool>,
}

impl State {
    /// A door on a house.
    pub fn new(app: App, gate: app::gate::Gate, clock: Clock, settings: WebSettings) -> State {
        let _ = HOUSE.set(app.settings.house.clone());
        State {
            app,
            gate: Arc::new(gate),
            clock,
            settings: Arc::new(settings),
            metrics: Arc::new(metrics::Metrics::default()),
            pace: Arc::new(limits::Pace::default()),
            reads: Arc::new(limits::Reads::default()),
            lines: Arc::new(tokio::sync::Semaphore::new(live::MOST_LINES)),
            stopping: tokio::sync::watch::Sender::new(false),
        }
    }

    /// Ends every answer that would go on for good: this process is to stop.
    pub(crate) fn stop(&self) {
        self.stopping.send_replace(true);
    }

    /// Ready when this process is to stop.
    pub(crate) fn stopped(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut stopping = self.stopping.subscribe();
        async move {
            // Nobody left who could say so: nothing is served any more.
            let _ = stopping.wait_for(|stop| *stop).await;
        }
    }

    /// What a verb needs, for an actor, now.
    pub fn ctx(&self, actor: Actor) -> app::Ctx {
        self.app.ctx(actor, self.clock.now())
    }
}

/// Everything this room serves.
pub fn router(state: State) -> Router {
    routes::mount(&state)
        .fallback(guard::nothing_here)
        .method_not_allowed_fallback(security::method_not_allowed)
        .layer(axum::middleware::from_fn_with_state(state.clone(), security::envelope))
        .with_state(state)
}
