//! Orders over the API: the shop tells of one, and programs read it. What cannot be taken is kept as
//! it came, for a person to look at, and answered with the field and why.

use super::cases::{Query, below};
use super::told::{json, paged};
use super::{Body, Problem, answered};
use crate::State;
use crate::guard::Caller;
use crate::problem::FieldProblem;
use app::Answer;
use app::orders::{self, Outcome};
use axum::extract::{Path, RawQuery, State as Held};
use axum::http::StatusCode;
use axum::response::Response;
use domain::money::Currency;
use domain::order::{
    Attribute, LastFour, LineId, OrderStatus, ParcelId, PaymentId, PaymentMethod, Sku, Units,
};
use domain::returns::{Finding, Origin, PermissionState, WayBack, Wish};
use intake::orders::{ShopOrder, Taken};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use store::books::KeptReturn;
use store::orders::{Kept, Which};

fn refused(field: &str, code: &'static str) -> Problem {
    let title = "the order cannot be taken; it is kept as it came";
    let mut problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", title);
    problem.errors = vec![FieldProblem { field: field.to_owned(), code }];
    problem
}

/// What an order calls itself, where that much of it can be read: what people know it by first.
fn named(body: &[u8]) -> Option<String> {
    let told: Value = serde_json::from_slice(body).ok()?;
    ["number", "name", "id"].into_iter().find_map(|field| match told.get(field)? {
        Value::String(name) if !name.trim().is_empty() => Some(name.chars().take(64).collect()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

async fn set_aside(
    state: &State,
    ctx: app::Ctx,
    source: &'static str,
    (field, code): (String, &'static str),
    body: Vec<u8>,
) -> Result<Problem, Problem> {
    let wrong = field.clone();
    let named = named(&body);
    state
        .app
        .write(ctx, move |tx, ctx| {
            Box::pin(async move {
                orders::set_aside(tx, ctx, source, named.as_deref(), (&field, code), &body).await
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
    let told = serde_json::json!({
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

/// An order as it is told, written straight from what was read.
#[derive(Serialize)]
struct OrderTold<'k> {
    id: &'k str,
    number: &'k str,
    placed_at: Timestamp,
    status: OrderStatus,
    currency: Currency,
    region: &'k str,
    language: &'k str,
    lines: Vec<LineTold<'k>>,
    parcels: Vec<ParcelTold<'k>>,
    payments: Vec<PaymentTold<'k>>,
    delivery: String,
    flagged: Vec<String>,
    version: Option<i64>,
    changed_at: Option<Timestamp>,
    heard_at: Timestamp,
}

#[derive(Serialize)]
struct LineTold<'k> {
    id: &'k LineId,
    sku: &'k Sku,
    title: &'k str,
    quantity: u32,
    unit_price: String,
    discount: String,
    paid: Option<String>,
    attributes: &'k BTreeSet<Attribute>,
    family: Option<String>,
    size: Option<String>,
    colour: Option<String>,
    delivered: u32,
    cancelled: u32,
}

#[derive(Serialize)]
struct ParcelTold<'k> {
    id: &'k ParcelId,
    carrier: Option<&'k str>,
    tracking: Option<&'k str>,
    units: &'k [Units],
    status: Option<OrderStatus>,
    delivered_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct PaymentTold<'k> {
    id: &'k PaymentId,
    method: PaymentMethod,
    last_four: &'k Option<LastFour>,
    captured: String,
    given_back: Option<String>,
}

fn told(kept: &Kept) -> OrderTold<'_> {
    let written = kept.order.written();
    let standing = kept.order.standing();
    let mut beside = orders::beside_of(kept);
    let lines = written.lines.iter().map(|own| {
        let more = beside.remove(&own.id.0).unwrap_or_default();
        LineTold {
            id: &own.id,
            sku: &own.sku,
            title: &own.title,
            quantity: own.quantity,
            unit_price: own.unit_price.decimal(),
            discount: own.discount.decimal(),
            paid: own.paid().map(|paid| paid.decimal()).ok(),
            attributes: &own.attributes,
            family: more.family,
            size: more.size,
            colour: more.colour,
            delivered: standing.delivered(own, &written.parcels),
            cancelled: standing.cancelled(own),
        }
    });
    let lines = lines.collect();
    let parcels = written.parcels.iter().map(|parcel| ParcelTold {
        id: &parcel.id,
        carrier: parcel.carrier.as_deref(),
        tracking: parcel.tracking.as_deref(),
        units: &parcel.units,
        status: standing.parcels.get(&parcel.id).map(|track| track.status()),
        delivered_at: standing.parcel_delivered(&parcel.id),
    });
    let payments = written.payments.iter().map(|payment| PaymentTold {
        id: &payment.id,
        method: payment.method,
        last_four: &payment.last_four,
        captured: payment.captured.decimal(),
        given_back: payment.given_back.map(|sum| sum.decimal()),
    });
    OrderTold {
        id: &written.shop_id,
        number: written.number.written(),
        placed_at: written.placed_at,
        status: standing.status(&written.lines, &written.parcels),
        currency: written.currency,
        region: &kept.region,
        language: &kept.language,
        lines,
        parcels: parcels.collect(),
        payments: payments.collect(),
        delivery: written.delivery.decimal(),
        version: kept.version,
        changed_at: kept.changed_at,
        heard_at: kept.heard_at,
        flagged: standing.flagged,
    }
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
    Ok(answered(Answer { status: 200, location: None, body: json(&told(&kept)) }))
}

fn unknown(code: &'static str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, code, "there is nothing of this name to ask for")
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
#[derive(Serialize)]
struct InList<'k> {
    number: &'k str,
    order: &'k str,
    region: &'k str,
    origin: Origin,
    way: WayBack,
    gift: bool,
    open: bool,
    lines: Vec<LineInList<'k>>,
    registered_at: Timestamp,
    changed_at: Timestamp,
}

#[derive(Serialize)]
struct LineInList<'k> {
    line: &'k LineId,
    quantity: u32,
    wish: Wish,
    permission: PermissionState,
    with_client: u32,
    received: u32,
    checked: BTreeMap<Finding, u32>,
}

fn in_list((kept, order): &(KeptReturn, String)) -> InList<'_> {
    let lines = kept.told.lines().iter().map(|own| {
        let hands = own.hands();
        LineInList {
            line: &own.line,
            quantity: own.quantity,
            wish: own.wish,
            permission: own.permission().state(),
            with_client: hands.with_client,
            received: hands.received,
            checked: hands.checked,
        }
    });
    InList {
        number: &kept.told.number,
        order,
        region: &kept.region,
        origin: kept.told.origin,
        way: app::returns::Way::read(kept).way,
        gift: kept.gift.is_some(),
        open: kept.open,
        lines: lines.collect(),
        registered_at: kept.created_at,
        changed_at: kept.changed_at,
    }
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
