//! Where telephone systems tell of calls. Each signs what it sends; what is not signed is answered
//! alike whatever it holds, and nothing of it is read. What is wrong with a telling is named by
//! its field and never by its value: no number gets into the log this way.

use super::{Problem, answered};
use crate::State;
use crate::problem::FieldProblem;
use app::telephone::System;
use app::{Answer, Error};
use axum::body::Body;
use axum::extract::{Request, State as Held};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use intake::calls::{LARGEST, Refused, Told};

/// Tellings of one system in a minute: a call has about five.
const A_MINUTE: u32 = 1_200;

/// `POST /api/v1/calls/twilio`
pub async fn twilio(
    Held(state): Held<State>,
    uri: Uri,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    known(&state, System::Twilio)?;
    let body = whole(request.into_body()).await?;
    // The address as Twilio was told it: what the request says of its host proves nothing.
    let at = uri.path_and_query().map_or(uri.path(), |both| both.as_str());
    let url = format!("{}{at}", state.app.settings.public_url);
    let fields = intake::calls::fields(&body).map_err(|_| unsigned())?;
    let text = intake::calls::twilio::signed(&url, &fields);
    if !state.app.telephone.twilio_signed(&text, said(&headers, "x-twilio-signature")) {
        return Err(unsigned());
    }
    take(&state, System::Twilio, intake::calls::twilio::read(&body)).await?;
    // Instructions for a call that asks for some: there are none.
    let kind = [(header::CONTENT_TYPE, "text/xml; charset=utf-8")];
    Ok((StatusCode::OK, kind, "<Response/>").into_response())
}

/// `POST /api/v1/calls/cti`
pub async fn cti(
    Held(state): Held<State>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    known(&state, System::Cti)?;
    let body = whole(request.into_body()).await?;
    let keys = &state.app.telephone;
    let signed = keys.cti_signed(&body, said(&headers, "x-selvedge-signature"), state.clock.now());
    let bearer = said(&headers, "authorization").split_once(' ');
    let bearer = bearer.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    if !signed && !bearer.is_some_and(|(_, secret)| keys.is_cti(secret.trim())) {
        return Err(unsigned());
    }
    take(&state, System::Cti, intake::calls::cti::read(&body)).await?;
    Ok(answered(Answer { status: 200, location: None, body: "{}".to_owned() }))
}

fn known(state: &State, system: System) -> Result<(), Problem> {
    if state.app.telephone.has(system) { Ok(()) } else { Err(Problem::not_found()) }
}

fn unsigned() -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "unauthorised", "a valid signature is needed")
}

fn said<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
}

async fn whole(body: Body) -> Result<axum::body::Bytes, Problem> {
    axum::body::to_bytes(body, LARGEST).await.map_err(|_| {
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", "more than a telling has")
    })
}

async fn take(state: &State, system: System, read: Result<Told, Refused>) -> Result<(), Problem> {
    let now = state.clock.now();
    // Tokens of programs count from 1.
    let bucket = if system == System::Twilio { -1 } else { -2 };
    if let Err(seconds) = state.pace.take(bucket, A_MINUTE, now) {
        let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many", "told too often");
        return Err(problem.retry_after(seconds));
    }
    let told = read.map_err(|refused| {
        let (system, field, code) = (system.code(), refused.field, refused.code);
        tracing::warn!(system, field, code, "calls.refused");
        let mut problem = Problem::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "invalid",
            "this does not tell of a call",
        );
        problem.errors = vec![FieldProblem { field: field.to_owned(), code }];
        problem
    })?;
    match state.app.hear_call(now, system, told).await {
        Ok(_) => Ok(()),
        // Two tellings of one call at once: the system comes back with it.
        Err(Error::Store(store::Error::Stale)) => {
            Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, "again", "tell it again")
                .retry_after(1))
        }
        Err(error) => Err(Problem::from(error)),
    }
}
