//! What shops, the payment provider and the carrier tell by themselves. Each signs what it sends; what is
//! not signed is answered alike whatever it holds, and nothing of it is read. A telling may come late,
//! twice and out of order: an order counts by its version, a refund's answer by the asking it answers, a
//! parcel's event by its name.

use super::orders::taken;
use super::{Problem, answered};
use crate::State;
use app::labels::{Tracked, tracked};
use app::{Answer, Error, returns};
use axum::body::Body;
use axum::extract::{Request, State as Held};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use domain::access::Actor;
use domain::returns::refund::Act as MoneyAct;
use jiff::Timestamp;
use serde::Deserialize;

/// Bytes of a telling.
const LARGEST: usize = 2 << 20;
/// Tellings of one sender in a minute.
const A_MINUTE: u32 = 6_000;

fn said<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
}

fn unsigned() -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "unauthorised", "a valid signature is needed")
}

fn known(secret: &Option<Vec<u8>>) -> Result<(), Problem> {
    if secret.is_some() { Ok(()) } else { Err(Problem::not_found()) }
}

async fn whole(body: Body) -> Result<axum::body::Bytes, Problem> {
    axum::body::to_bytes(body, LARGEST).await.map_err(|_| {
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", "more than a telling has")
    })
}

/// Tokens of programs count from 1; telephone systems are -1 and -2.
fn paced(state: &State, bucket: i64) -> Result<(), Problem> {
    state.pace.take(bucket, A_MINUTE, state.clock.now()).map_err(|seconds| {
        let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many", "told too often");
        problem.retry_after(seconds)
    })
}

fn taken_in() -> Response {
    answered(Answer { status: 200, location: None, body: "{}".to_owned() })
}

fn unread(field: &'static str) -> Problem {
    let title = "this does not tell of what is told here";
    let mut problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", title);
    let field = field.to_owned();
    problem.errors = vec![crate::problem::FieldProblem { field, code: "wrong" }];
    problem
}

/// `POST /api/v1/hooks/shopify`: `orders/create`, `orders/updated`, `orders/cancelled` and the like.
pub async fn shopify(
    Held(state): Held<State>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    known(&state.app.hooks.shopify)?;
    let body = whole(request.into_body()).await?;
    if !state.app.hooks.shopify_signed(&body, said(&headers, "x-shopify-hmac-sha256")) {
        return Err(unsigned());
    }
    paced(&state, -3)?;
    if !said(&headers, "x-shopify-topic").starts_with("orders/") {
        // Told of something else, because somebody subscribed to it.
        return Ok(taken_in());
    }
    let read = intake::orders::shopify_json::one(&body);
    taken(&state, state.ctx(Actor::System), "shopify", read, body.to_vec()).await
}

/// `POST /api/v1/hooks/orders`: our own body, signed with the second it was sent.
pub async fn orders(
    Held(state): Held<State>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    known(&state.app.hooks.shop)?;
    let body = whole(request.into_body()).await?;
    let proof = said(&headers, "selvedge-signature");
    if !state.app.hooks.shop_signed(&body, proof, state.clock.now()) {
        return Err(unsigned());
    }
    paced(&state, -4)?;
    let read = intake::orders::selvedge_json::one(&body);
    taken(&state, state.ctx(Actor::System), "hook", read, body.to_vec()).await
}

/// What Stripe sends (API reference, "The Event object", "The Refund object").
#[derive(Deserialize)]
struct StripeEvent {
    #[serde(rename = "type")]
    kind: String,
    data: StripeData,
}

#[derive(Deserialize)]
struct StripeData {
    object: StripeRefund,
}

#[derive(Deserialize)]
struct StripeRefund {
    id: String,
    #[serde(default)]
    object: String,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    failure_reason: Option<String>,
    #[serde(default)]
    metadata: std::collections::BTreeMap<String, String>,
}

/// `POST /api/v1/hooks/stripe`
pub async fn stripe(
    Held(state): Held<State>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    known(&state.app.hooks.stripe)?;
    let body = whole(request.into_body()).await?;
    let proof = said(&headers, "stripe-signature");
    if !state.app.hooks.stripe_signed(&body, proof, state.clock.now()) {
        return Err(unsigned());
    }
    paced(&state, -5)?;
    // Events of other kinds have other objects: they are no mistake.
    let Ok(event) = serde_json::from_slice::<StripeEvent>(&body) else { return Ok(taken_in()) };
    let refund = event.data.object;
    if refund.object != "refund" || !event.kind.contains("refund") {
        return Ok(taken_in());
    }
    let nth = refund.metadata.get("selvedge_nth").and_then(|nth| nth.parse().ok());
    let (Some(key), Some(nth)) = (refund.metadata.get("selvedge_key").cloned(), nth) else {
        // A refund that somebody made there by hand.
        return Ok(taken_in());
    };
    let act = match refund.status.as_deref() {
        Some("succeeded") => MoneyAct::Confirm { nth, reference: refund.id },
        Some("failed" | "canceled") => {
            let code = refund.failure_reason.unwrap_or_else(|| "failed".to_owned());
            MoneyAct::Fail { nth, code }
        }
        _ => return Ok(taken_in()),
    };
    let done = state
        .app
        .write(state.ctx(Actor::System), move |tx, ctx| {
            Box::pin(async move { returns::told_of_money(tx, ctx, &key, act).await.map(drop) })
        })
        .await;
    match done {
        Ok(()) => Ok(taken_in()),
        // It contradicts what is known: kept as it is, and told in the log.
        Err(Error::Refused(code)) => {
            tracing::warn!(code, "hooks.stripe");
            Ok(taken_in())
        }
        Err(Error::NotFound) => Err(unread("data.object.metadata.selvedge_key")),
        Err(error) => Err(Problem::from(error)),
    }
}

/// What EasyPost sends (API reference, "Event", "Tracker").
#[derive(Deserialize)]
struct EasyPostEvent {
    id: String,
    description: String,
    result: Tracker,
}

#[derive(Deserialize)]
struct Tracker {
    #[serde(default)]
    tracking_code: String,
    #[serde(default)]
    status: String,
    #[serde(default)]
    updated_at: Option<Timestamp>,
}

/// `POST /api/v1/hooks/easypost`: a parcel has moved. What comes twice or late changes nothing more.
pub async fn easypost(
    Held(state): Held<State>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    known(&state.app.hooks.easypost)?;
    let body = whole(request.into_body()).await?;
    if !state.app.hooks.easypost_signed(&body, said(&headers, "x-hmac-signature")) {
        return Err(unsigned());
    }
    paced(&state, -6)?;
    let Ok(event) = serde_json::from_slice::<EasyPostEvent>(&body) else {
        return Ok(taken_in());
    };
    let moves = ["in_transit", "out_for_delivery", "delivered", "available_for_pickup"];
    let tracker = event.result;
    if !event.description.starts_with("tracker.") || !moves.contains(&tracker.status.as_str()) {
        return Ok(taken_in());
    }
    let told = Tracked {
        id: event.id,
        tracking: tracker.tracking_code,
        reference: None,
        at: tracker.updated_at.unwrap_or(state.clock.now()),
    };
    let done = state
        .app
        .write(state.ctx(Actor::System), move |tx, ctx| {
            Box::pin(async move { tracked(tx, ctx, &told).await })
        })
        .await;
    match done {
        // Parcels of others go by the same account.
        Ok(()) | Err(Error::NotFound) => Ok(taken_in()),
        Err(error) => Err(Problem::from(error)),
    }
}
