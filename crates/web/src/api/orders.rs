//! Orders over the API: the shop tells of one, and programs read it. What cannot be taken is kept as
//! it came, for a person to look at, and answered with the field and why.

use super::cases::{Query, below, cursor};
use super::{Body, Problem, answered};
use crate::State;
use crate::guard::Caller;
use crate::problem::FieldProblem;
use app::Answer;
use app::orders::{self, Outcome};
use axum::extract::{Path, RawQuery, State as Held};
use axum::http::StatusCode;
use axum::response::Response;
use intake::orders::{ShopOrder, Taken};
use serde_json::{Map, Value, json};
use store::books::KeptReturn;
use store::orders::{Kept, Which};

fn refused(field: &str, code: &'static str) -> Problem {
    let title = "the order cannot be taken; it is kept as it came";
    let mut problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", title);
    problem.errors = vec![FieldProblem { field: field.to_owned(), code }];
    problem
}

async fn set_aside(
    state: &State,
    ctx: app::Ctx,
    source: &'static str,
    (field, code): (String, &'static str),
    body: Vec<u8>,
) -> Result<Problem, Problem> {
    let wrong = field.clone();
    state
        .app
        .write(ctx, move |tx, ctx| {
            Box::pin(async move {
                orders::set_aside(tx, ctx, source, None, (&field, code), &body).await
            })
        })
        .await?;
    tracing::warn!(source, field = wrong, code, "orders.aside");
    Ok(refused(&wrong, code))
}

/// `POST /api/v1/orders`: an order as the shop has it now, by our own body. The same again changes
/// nothing, and what is older than what is known is not taken.
pub async fn tell(
    Held(state): Held<State>,
    Caller(actor): Caller,
    body: Body<Map<String, Value>>,
) -> Result<Response, Problem> {
    let ctx = state.ctx(actor.as_ref().clone());
    let raw = Value::Object(body.value).to_string().into_bytes();
    let read = intake::orders::selvedge_json::one(&raw);
    taken(&state, ctx, "api", read, raw).await
}

/// What was read of an order is taken; what cannot be is kept as it came, and answered with the field.
pub(super) async fn taken(
    state: &State,
    ctx: app::Ctx,
    source: &'static str,
    read: Result<Taken, intake::orders::Wrong>,
    raw: Vec<u8>,
) -> Result<Response, Problem> {
    let told: ShopOrder = match read {
        Ok(taken) => taken.order,
        Err(wrong) => {
            let why = (wrong.field.to_string(), wrong.code.code());
            return Err(set_aside(state, ctx, source, why, raw).await?);
        }
    };
    let done = state
        .app
        .write(ctx.clone(), move |tx, ctx| {
            Box::pin(async move { orders::take(tx, ctx, &told).await })
        })
        .await?;
    let heard = match done {
        Ok(heard) => heard,
        Err(wrong) => {
            let why = (wrong.field.to_owned(), wrong.refusal.code());
            return Err(set_aside(state, ctx, source, why, raw).await?);
        }
    };
    let new = heard.outcome == Outcome::New;
    let location = format!("/api/v1/orders/{}", percent(&heard.number));
    let told = json!({
        "number": heard.number,
        "outcome": heard.outcome.code(),
        "events": heard.events,
    });
    Ok(answered(Answer {
        status: if new { 201 } else { 200 },
        location: new.then_some(location),
        body: told.to_string(),
    }))
}

/// A number as a part of an address.
fn percent(number: &str) -> String {
    form_urlencoded::byte_serialize(number.as_bytes()).collect::<String>().replace('+', "%20")
}

fn told(kept: &Kept) -> Value {
    let written = kept.order.written();
    let standing = kept.order.standing();
    let beside = orders::beside_of(kept);
    let lines: Vec<Value> = written
        .lines
        .iter()
        .map(|line| {
            let more = beside.get(&line.id.0).cloned().unwrap_or_default();
            json!({
                "id": line.id, "sku": line.sku, "title": line.title, "quantity": line.quantity,
                "unit_price": line.unit_price.decimal(), "discount": line.discount.decimal(),
                "paid": line.paid().map(|paid| paid.decimal()).ok(), "attributes": line.attributes,
                "family": more.family, "size": more.size, "colour": more.colour,
                "delivered": standing.delivered(line, &written.parcels),
                "cancelled": standing.cancelled(line),
            })
        })
        .collect();
    let parcels: Vec<Value> = written
        .parcels
        .iter()
        .map(|parcel| {
            let status = standing.parcels.get(&parcel.id).map(|track| track.status().code());
            json!({
                "id": parcel.id, "carrier": parcel.carrier, "tracking": parcel.tracking,
                "units": parcel.units, "status": status,
                "delivered_at": standing.parcel_delivered(&parcel.id),
            })
        })
        .collect();
    let payments: Vec<Value> = written
        .payments
        .iter()
        .map(|payment| {
            json!({
                "id": payment.id, "method": payment.method.code(), "last_four": payment.last_four,
                "captured": payment.captured.decimal(),
                "given_back": payment.given_back.map(|sum| sum.decimal()),
            })
        })
        .collect();
    json!({
        "id": written.shop_id, "number": written.number.written(), "placed_at": written.placed_at,
        "status": standing.status(&written.lines, &written.parcels).code(),
        "currency": written.currency.code(), "region": kept.region, "language": kept.language,
        "lines": lines, "parcels": parcels, "payments": payments,
        "delivery": written.delivery.decimal(), "flagged": standing.flagged,
        "version": kept.version, "changed_at": kept.changed_at, "heard_at": kept.heard_at,
    })
}

/// `GET /api/v1/orders/{order}`
pub async fn read(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(typed): Path<String>,
) -> Result<Response, Problem> {
    let ctx = state.ctx(actor.as_ref().clone());
    let kept = state
        .app
        .read(ctx, move |tx, ctx| Box::pin(async move { orders::find(tx, ctx, &typed).await }))
        .await?;
    Ok(answered(Answer { status: 200, location: None, body: told(&kept).to_string() }))
}

fn unknown(code: &'static str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, code, "there is nothing of this name to ask for")
}

/// A page of a list with where the next one begins.
fn paged(items: Vec<Value>, limit: i64, last: Option<i64>) -> Response {
    let full = i64::try_from(items.len()).is_ok_and(|count| count == limit);
    let next = last.filter(|_| full).map(cursor);
    let body = json!({ "items": items, "next_cursor": next }).to_string();
    answered(Answer { status: 200, location: None, body })
}

/// `GET /api/v1/orders`: those that became known last first.
pub async fn list(
    Held(state): Held<State>,
    Caller(actor): Caller,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let query = Query::read(raw, &["status", "limit", "cursor"])?;
    let which = match query.get("status") {
        None | Some("all") => Which::All,
        Some("flagged") => Which::Flagged,
        Some(status) => Which::Standing(status.parse().map_err(|_| unknown("unknown_status"))?),
    };
    let limit = query.limit(50, 200)?;
    let from = query.get("cursor").map(below).transpose()?;
    let ctx = state.ctx(actor.as_ref().clone());
    let page = state
        .app
        .read(ctx, move |tx, ctx| {
            Box::pin(async move { orders::list(tx, ctx, which, from, limit).await })
        })
        .await?;
    let last = page.last().map(|kept| kept.id);
    Ok(paged(page.iter().map(told).collect(), limit, last))
}

/// A return in a list: who holds what is in its row; what is due is told where it is read alone.
fn in_list((kept, order): &(KeptReturn, String)) -> Value {
    let lines = kept.told.lines().iter().map(|own| {
        json!({
            "line": own.line, "quantity": own.quantity, "wish": own.wish,
            "permission": own.permission().state(),
            "with_client": own.hands().with_client, "received": own.hands().received,
            "checked": own.hands().checked,
        })
    });
    json!({
        "number": kept.told.number, "order": order, "region": kept.region,
        "origin": kept.told.origin, "way": app::returns::Way::read(kept).way, "gift": kept.gift.is_some(),
        "open": kept.open, "lines": lines.collect::<Vec<_>>(),
        "registered_at": kept.created_at, "changed_at": kept.changed_at,
    })
}

/// `GET /api/v1/returns`: the newest first.
pub async fn list_returns(
    Held(state): Held<State>,
    Caller(actor): Caller,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let query = Query::read(raw, &["state", "limit", "cursor"])?;
    let open = match query.get("state") {
        None | Some("all") => false,
        Some("open") => true,
        Some(_) => return Err(unknown("unknown_state")),
    };
    let limit = query.limit(50, 200)?;
    let from = query.get("cursor").map(below).transpose()?;
    let ctx = state.ctx(actor.as_ref().clone());
    let page = state
        .app
        .read(ctx, move |tx, ctx| {
            Box::pin(async move { orders::list_returns(tx, ctx, open, from, limit).await })
        })
        .await?;
    let last = page.last().map(|(kept, _)| kept.id);
    Ok(paged(page.iter().map(in_list).collect(), limit, last))
}
