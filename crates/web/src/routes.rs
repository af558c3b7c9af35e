//! Every path, with its method, its handler, who may use it, and one line of
//! what it does. The router, the guard before each handler, the OpenAPI
//! document and `docs/operating/routes.md` are all made from this table; a path
//! that is not here does not exist.

use crate::guard::{Access, guard};
use crate::{State, api, client, health};
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
    GET "/" => client::contact::root, Access::Public, "To the first page, in the reader's language";
    GET "/{locale}" => client::contact::home, Access::Public, "The first page";
    GET "/{locale}/" => client::contact::home, Access::Public, "The first page: what is in hand, what one can do, who can be reached";
    GET "/{locale}/contact" => client::contact::contact, Access::Public, "Channels, hours and boutiques of a country";
    GET "/{locale}/ask" => client::ask::choose, Access::Public, "Choose what it is about";
    GET "/{locale}/ask/resume/{token}" => client::ask::resume, Access::Public, "Take up a form from a mailed link";
    GET "/{locale}/ask/{topic}" => client::ask::begin, Access::Public, "The first question of a topic";
    GET "/{locale}/ask/{topic}/check" => client::ask::check, Access::Public, "Check the answers";
    POST "/{locale}/ask/{topic}/check" => client::ask::send, Access::Public, "Send a form: it becomes a case, once";
    GET "/{locale}/ask/{topic}/keep" => client::ask::keep_page, Access::Public, "Where to send a link to a half-filled form";
    POST "/{locale}/ask/{topic}/keep" => client::ask::keep_send, Access::Public, "Send that link";
    GET "/{locale}/ask/{topic}/{step}" => client::ask::question, Access::Public, "One question";
    POST "/{locale}/ask/{topic}/{step}" => client::ask::answer, Access::Public, "The answer to one question, or photographs";
    GET "/{locale}/receipt/{token}" => client::ask::receipt, Access::Public, "The receipt, for whoever holds its token";
    GET "/{locale}/cases" => client::entry::find, Access::Public, "Find a case";
    POST "/{locale}/cases" => client::entry::look, Access::Public, "Send a code to a case's address, or not; told alike";
    GET "/{locale}/cases/{number}/code" => client::entry::code, Access::Public, "Enter the code";
    POST "/{locale}/cases/{number}/code" => client::entry::try_code, Access::Public, "Try a code, or ask for another";
    POST "/{locale}/leave" => client::entry::leave, Access::Public, "End a client's session";
    GET "/{locale}/cases/{number}" => client::case::read, Access::Client, "The case as its client reads it";
    GET "/{locale}/cases/{number}/print" => client::case::print, Access::Client, "The same for paper";
    GET "/{locale}/cases/{number}/timeline.json" => client::case::timeline, Access::Client, "The whole timeline with hashes";
    GET "/{locale}/cases/{number}/live" => client::case::live, Access::Client, "Tells an open page of new entries";
    POST "/{locale}/cases/{number}/messages" => client::case::write, Access::Client, "The client writes, with or without files";
    POST "/{locale}/cases/{number}/files" => client::case::files, Access::Client, "The client adds files";
    POST "/{locale}/cases/{number}/withdrawal" => client::case::withdraw, Access::Client, "The client withdraws the request";
    POST "/{locale}/cases/{number}/reopening" => client::case::reopen, Access::Client, "The client says it is not settled";
    GET "/{locale}/cases/{number}/escalate" => client::case::escalate_page, Access::Client, "Ask for a senior specialist";
    POST "/{locale}/cases/{number}/escalation" => client::case::escalate, Access::Client, "A senior specialist is asked for";
    GET "/{locale}/files/{token}" => client::case::file, Access::Client, "The shown copy of a file of one's own case";
    GET "/{locale}/care" => client::help::care, Access::Public, "The care guides";
    GET "/{locale}/care/{family}" => client::help::guide, Access::Public, "One family's care guide";
    GET "/{locale}/ready" => client::help::ready, Access::Public, "Information to have ready";
    GET "/{locale}/official" => client::help::official, Access::Public, "Official places and true domains";
    GET "/{locale}/accessibility" => client::help::accessibility, Access::Public, "The accessibility statement";
    GET "/{locale}/privacy" => client::help::privacy, Access::Public, "The privacy notice";
    GET "/{locale}/preferences" => client::help::preferences, Access::Public, "How pages and letters come";
    POST "/{locale}/preferences" => client::help::prefer, Access::Public, "Keep how pages and letters come";
    GET "/demo/mail" => client::mailbox::list, Access::Demo, "The demonstration's letters";
    GET "/demo/mail/{id}" => client::mailbox::letter, Access::Demo, "One letter";
    GET "/demo/mail/{id}/html" => client::mailbox::html, Access::Demo, "One letter's HTML, inert";
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
