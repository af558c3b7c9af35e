//! Every path, with its method, its handler, who may use it, and one line of
//! what it does. The router, the guard before each handler, the OpenAPI
//! document and `docs/operating/routes.md` are all made from this table; a path
//! that is not here does not exist.

use crate::guard::{Access, guard};
use crate::{State, api, health};
use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodFilter, on};
use domain::access::Permission as P;

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`, …
    pub method: &'static str,
    /// The path as axum writes it.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
    /// What it does, in one line.
    pub summary: &'static str,
}

macro_rules! routes {
    ($($method:ident $path:literal => $handler:path, $access:expr, $summary:literal;)+) => {
        /// Every route.
        pub const ROUTES: &[Route] = &[$(Route { method: stringify!($method), path: $path, access: $access, summary: $summary }),+];

        /// The router over the table, a guard before each handler.
        pub fn mount(state: &State) -> Router<State> {
            Router::new()
            $(.route($path, on(MethodFilter::$method, $handler).layer(from_fn_with_state((state.clone(), $access), guard))))+
        }
    };
}

routes! {
    GET "/health/live" => health::live, Access::Public, "Whether the process runs";
    GET "/health/ready" => health::ready, Access::Public, "Whether the database answers";
    GET "/metrics" => health::metrics, Access::Local, "Counts in Prometheus' text form";
    GET "/assets/{name}" => health::asset, Access::Public, "Styles, scripts, fonts by their hash";
    GET "/favicon.ico" => health::favicon, Access::Public, "The house's small mark";
    GET "/robots.txt" => health::robots, Access::Public, "What search engines may read";
    GET "/api/openapi.json" => api::openapi::document, Access::Public, "This API as OpenAPI 3.1";
    POST "/api/v1/cases" => api::cases::create, Access::Token(P::OpenCase), "Open a case";
    GET "/api/v1/cases" => api::cases::list, Access::Token(P::ReadCases), "List cases, newest first";
    GET "/api/v1/cases/{number}" => api::cases::read, Access::Token(P::ReadCases), "Read a case with its timeline";
    POST "/api/v1/cases/{number}/messages" => api::cases::message, Access::Token(P::Reply), "Write to the client, or put down the client's word";
    POST "/api/v1/cases/{number}/notes" => api::cases::note, Access::Token(P::Note), "Write a note that only staff read";
    POST "/api/v1/cases/{number}/attachments" => api::files::attach, Access::Token(P::Attach), "Add a file";
    GET "/api/v1/attachments/{token}" => api::files::read, Access::Token(P::ReadAttachments), "The re-encoded copy of a file";
    POST "/api/v1/cases/{number}/assignment" => api::cases::assign, Access::Token(P::Assign), "Give a case to a person, or to nobody";
    POST "/api/v1/cases/{number}/escalation" => api::cases::escalate, Access::Token(P::Escalate), "Ask for a senior specialist";
    POST "/api/v1/cases/{number}/resolution" => api::cases::resolve, Access::Token(P::Resolve), "Say that a case is done, and how";
    POST "/api/v1/cases/{number}/reopening" => api::cases::reopen, Access::Token(P::Reopen), "Say that a case is not done";
    GET "/api/v1/search" => api::cases::search, Access::Token(P::Search), "Find cases by words, number, order or address";
    GET "/api/v1/events" => api::events::feed, Access::Token(P::ReadFeed), "The numbered feed, as JSON or as server-sent events";
    GET "/api/v1/people" => api::cases::people, Access::Token(P::ReadCases), "Who cases can be given to";
}

/// The table as Markdown, for `docs/operating/routes.md`.
pub fn markdown() -> String {
    let mut out = String::from(
        "# Routes\n\nWritten by `cargo xtask machines` from `web/src/routes.rs`; a test fails when it is stale.\n\n| method | path | who | what |\n| --- | --- | --- | --- |\n",
    );
    for route in ROUTES {
        out.push_str(&format!("| {} | `{}` | {} | {} |\n", route.method, route.path, route.access.told(), route.summary));
    }
    out
}
