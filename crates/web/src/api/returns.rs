//! Changes, returns and refunds over the API: programs of the shop, the warehouse and the payment
//! provider say what happened, each under a key of its own, so that saying it again changes nothing.

use super::{Body, Problem, answered, refused};
use crate::State;
use crate::guard::Caller;
use app::books::{Books, Hand};
use app::changes::{self, Propose};
use app::returns::{self, AskedLine, Begin, Deed, Way};
use app::{Answer, Error};
use axum::extract::{Path, State as Held};
use axum::response::Response;
use domain::Channel;
use domain::access::Permission as P;
use domain::money::Money;
use domain::order::change::{Act as ChangeAct, Wish as Change};
use domain::order::{LineId, Sku};
use domain::returns::account::To;
use domain::returns::refund::Act as MoneyAct;
use domain::returns::{Finding, Moved, Origin, Part, PartState, Reason, Slot, WayBack, Wish};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A return as it stands.
fn told(books: &Books, number: &str) -> app::Result<Value> {
    let kept = books.find(number).ok_or(Error::NotFound)?;
    let account = books.account()?;
    let shown = books.shown(number)?;
    let way = Way::read(kept);
    let lines: Vec<Value> = kept
        .told
        .lines()
        .iter()
        .zip(&shown)
        .map(|(own, (_, status))| {
            let claims = account.line(&own.line).map(|line| line.claims.as_slice());
            let claim = claims.unwrap_or_default().iter();
            let mut claim = claim.filter(|claim| claim.in_return.as_deref() == Some(number));
            let claim = claim.next();
            json!({
                "line": own.line, "quantity": own.quantity, "wish": own.wish, "reason": own.reason,
                "permission": own.permission().state(), "status": status, "turn": status.turn(),
                "hands": {
                    "with_client": own.hands().with_client, "handed_over": own.hands().handed_over,
                    "in_transit": own.hands().in_transit, "received": own.hands().received,
                    "checked": own.hands().checked, "lost": own.hands().lost(),
                    "returned_to_client": own.hands().returned_to_client,
                },
                "due": claim.map(|claim| claim.due.decimal()),
                "asked": claim.map(|claim| claim.counted.decimal()),
            })
        })
        .collect();
    let refunds: Vec<Value> = books
        .refunds
        .iter()
        .filter(|it| it.case_id == kept.case_id)
        .map(|it| {
            json!({
                "key": it.told.id, "state": it.told.state(), "destination": it.told.destination,
                "amount": it.told.amount().ok(), "nth": app::shop_line::asked(&it.told).0,
            })
        })
        .collect();
    Ok(json!({
        "number": number, "order": books.kept.order.written().number.written(),
        "origin": kept.told.origin, "way": way.way, "site": way.site, "slot": way.slot,
        "tracking": way.tracking, "gift": kept.gift.is_some(), "lines": lines,
        "exchanges": books.exchanges.iter().filter(|it| it.told.in_return == number).map(|it| json!({
            "key": it.told.id, "state": it.told.standing.state(), "line": it.told.replacement.units.line,
            "sku": it.told.replacement.sku, "difference": app::exchanges::difference(&it.told).ok(),
            "held_until": it.next_at,
        })).collect::<Vec<_>>(),
        "refunds": refunds, "registered_at": kept.created_at, "changed_at": kept.changed_at,
    }))
}

fn answer(status: u16, location: Option<String>, body: &Value) -> Answer {
    Answer { status, location, body: body.to_string() }
}

/// A line of `POST …/returns`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineBody {
    line: String,
    quantity: u32,
    reason: Option<Reason>,
    wish: Option<Wish>,
    /// The other piece, of an exchange.
    replacement: Option<Sku>,
    #[serde(default)]
    condition: BTreeMap<Part, PartState>,
}

/// `POST …/returns`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnBody {
    origin: Option<Origin>,
    lines: Vec<LineBody>,
    way: Option<WayBack>,
    site: Option<String>,
    /// When the carrier collects it.
    slot: Option<Slot>,
}

/// `POST /api/v1/orders/{order}/returns`
pub async fn begin(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(order): Path<String>,
    body: Body<ReturnBody>,
) -> Result<Response, Problem> {
    let (idem, sent) = (body.idem(&actor), body.value);
    let lines = sent.lines.into_iter().map(|line| AskedLine {
        line: LineId(line.line),
        quantity: line.quantity,
        reason: line.reason,
        wish: line.wish.unwrap_or(Wish::Refund),
        replacement: line.replacement,
        parts: line.condition,
    });
    let way =
        Way { site: sent.site, slot: sent.slot, ..Way::of(sent.way.unwrap_or(WayBack::Label)) };
    let (origin, lines) = (sent.origin.unwrap_or(Origin::House), lines.collect());
    let ctx = state.ctx(actor.as_ref().clone());
    let done = state
        .app
        .write_once(ctx, idem, refused, move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(P::ManageReturns);
                let kept = returns::order_of(tx, ctx, hand, &order).await?;
                let number = kept.order.written().number.written().to_owned();
                let w = words::words(&kept.language);
                let subject = w.ta("return-subject", &[("order", number.as_str().into())]);
                let subject = subject.replace(['\u{2068}', '\u{2069}'], "");
                let wanted = Begin {
                    order: number,
                    origin,
                    lines,
                    way,
                    channel: Channel::WebForm,
                    language: w.tag().to_owned(),
                    words: subject.clone(),
                    subject,
                    client: None,
                };
                let number = returns::begin(tx, ctx, hand, &wanted).await?;
                let books = returns::read(tx, ctx, hand, &number).await?;
                let at = format!("/api/v1/returns/{number}");
                Ok(answer(201, Some(at), &told(&books, &number)?))
            })
        })
        .await?;
    Ok(answered(done))
}

/// `GET /api/v1/returns/{number}`
pub async fn read(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(number): Path<String>,
) -> Result<Response, Problem> {
    let ctx = state.ctx(actor.as_ref().clone());
    let body = state
        .app
        .read(ctx, move |tx, ctx| {
            Box::pin(async move {
                let books = returns::read(tx, ctx, Hand::House(P::ReadOrders), &number).await?;
                told(&books, &number)
            })
        })
        .await?;
    Ok(answered(answer(200, None, &body)))
}

/// What stands beside an order, read by its number.
async fn beside(
    state: State,
    actor: &domain::access::Actor,
    order: String,
    listed: impl Fn(&Books) -> app::Result<Vec<Value>> + Send + Sync + 'static,
) -> Result<Response, Problem> {
    let ctx = state.ctx(actor.clone());
    let items = state
        .app
        .read(ctx, move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(P::ReadOrders);
                let kept = returns::order_of(tx, ctx, hand, &order).await?;
                listed(&Books::read(tx, kept).await?)
            })
        })
        .await?;
    Ok(answered(answer(200, None, &json!({ "items": items }))))
}

/// `GET /api/v1/orders/{order}/returns`: what comes back of an order, the first first.
pub async fn of_order(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(order): Path<String>,
) -> Result<Response, Problem> {
    let listed = |books: &Books| {
        books.returns.iter().map(|kept| told(books, &kept.told.number)).collect::<app::Result<_>>()
    };
    beside(state, actor.as_ref(), order, listed).await
}

/// `GET /api/v1/orders/{order}/changes`: what was proposed to the shop, the first first.
pub async fn changes_of(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(order): Path<String>,
) -> Result<Response, Problem> {
    let listed = |books: &Books| {
        books.changes.iter().map(|it| of_change(books, &it.told.id)).collect::<app::Result<_>>()
    };
    beside(state, actor.as_ref(), order, listed).await
}

async fn act(
    state: State,
    actor: &domain::access::Actor,
    (number, line): (String, String),
    deed: Deed,
) -> Result<Response, Problem> {
    let ctx = state.ctx(actor.clone());
    let body = state
        .app
        .write(ctx, move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(deed.permission());
                let books = returns::act(tx, ctx, hand, &number, (&LineId(line), &deed)).await?;
                told(&books, &number)
            })
        })
        .await?;
    Ok(answered(answer(200, None, &body)))
}

/// `POST …/receipt`: units have come. The `id` is the teller's own: told again, it counts once.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptBody {
    id: String,
    line: String,
    quantity: u32,
    place: Option<String>,
    parcel: Option<String>,
}

/// `POST /api/v1/returns/{number}/receipt`
pub async fn receive(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(number): Path<String>,
    body: Body<ReceiptBody>,
) -> Result<Response, Problem> {
    let sent = body.value;
    let what = Moved::Received { parcel: sent.parcel, place: sent.place };
    let deed = Deed::Told { id: sent.id, quantity: sent.quantity, what };
    act(state, &actor, (number, sent.line), deed).await
}

/// `POST …/scans`: the carrier told of the parcel.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScanBody {
    id: String,
    line: String,
    quantity: u32,
    parcel: String,
}

/// `POST /api/v1/returns/{number}/scans`
pub async fn scan(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(number): Path<String>,
    body: Body<ScanBody>,
) -> Result<Response, Problem> {
    let sent = body.value;
    let what = Moved::Scanned { parcel: sent.parcel };
    let deed = Deed::Told { id: sent.id, quantity: sent.quantity, what };
    act(state, &actor, (number, sent.line), deed).await
}

/// `POST …/inspection`: somebody looked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InspectionBody {
    id: String,
    line: String,
    quantity: u32,
    finding: Finding,
    #[serde(default)]
    condition: BTreeMap<Part, PartState>,
    /// Tokens of photographs that were added to its case.
    #[serde(default)]
    photographs: Vec<String>,
}

/// `POST /api/v1/returns/{number}/inspection`
pub async fn inspect(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(number): Path<String>,
    body: Body<InspectionBody>,
) -> Result<Response, Problem> {
    let sent = body.value;
    let ctx = state.ctx(actor.as_ref().clone());
    let body = state
        .app
        .write(ctx, move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(P::ManageReturns);
                let photos = returns::shown_with(tx, ctx, hand, &number, &sent.photographs).await?;
                let deed = Deed::Looked {
                    id: sent.id,
                    quantity: sent.quantity,
                    finding: sent.finding,
                    parts: sent.condition,
                    photos,
                };
                let books =
                    returns::act(tx, ctx, hand, &number, (&LineId(sent.line), &deed)).await?;
                told(&books, &number)
            })
        })
        .await?;
    Ok(answered(answer(200, None, &body)))
}

/// `POST …/refunds`: all that is due, unless an amount is said.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefundBody {
    amount: Option<Money>,
    #[serde(default)]
    credit: bool,
}

/// `POST /api/v1/returns/{number}/refunds`
pub async fn give_back(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(number): Path<String>,
    body: Body<RefundBody>,
) -> Result<Response, Problem> {
    let (idem, sent) = (body.idem(&actor), body.value);
    let to = if sent.credit { To::Credit } else { To::Original };
    let ctx = state.ctx(actor.as_ref().clone());
    let done = state
        .app
        .write_once(ctx, idem, refused, move |tx, ctx| {
            Box::pin(async move {
                let books = returns::give_back(tx, ctx, &number, sent.amount, to).await?;
                Ok(answer(201, None, &told(&books, &number)?))
            })
        })
        .await?;
    Ok(answered(done))
}

/// What an adapter answers.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// It is done.
    Confirmed,
    /// It is not, and will not be.
    Declined,
    /// It could not be.
    Failed,
}

/// `POST /api/v1/refunds/{key}/answer`: which asking it answers, and how.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoneyBody {
    nth: u32,
    answer: Said,
    reference: Option<String>,
    code: Option<String>,
}

/// `POST /api/v1/refunds/{key}/answer`
pub async fn money(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(key): Path<String>,
    body: Body<MoneyBody>,
) -> Result<Response, Problem> {
    let sent = body.value;
    let nth = sent.nth;
    let act = match sent.answer {
        Said::Confirmed => {
            let reference = sent.reference.unwrap_or_default();
            MoneyAct::Confirm { nth, reference }
        }
        Said::Declined | Said::Failed => {
            MoneyAct::Fail { nth, code: sent.code.unwrap_or_default() }
        }
    };
    let ctx = state.ctx(actor.as_ref().clone());
    let body = state
        .app
        .write(ctx, move |tx, ctx| {
            Box::pin(async move {
                let books = returns::told_of_money(tx, ctx, &key, act).await?;
                let own = books.refunds.iter().find(|it| it.told.id == key);
                let own = own.ok_or(Error::NotFound)?;
                Ok(json!({ "key": key, "state": own.told.state(), "amount": own.told.amount().ok() }))
            })
        })
        .await?;
    Ok(answered(answer(200, None, &body)))
}

/// `POST …/changes`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeBody {
    change: Change,
}

/// `POST /api/v1/orders/{order}/changes`: a change is proposed to the shop.
pub async fn propose(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(order): Path<String>,
    body: Body<ChangeBody>,
) -> Result<Response, Problem> {
    let (idem, wish) = (body.idem(&actor), body.value.change);
    let ctx = state.ctx(actor.as_ref().clone());
    let done = state
        .app
        .write_once(ctx, idem, refused, move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(P::ChangeOrders);
                let kept = returns::order_of(tx, ctx, hand, &order).await?;
                let number = kept.order.written().number.written().to_owned();
                let w = words::words(&kept.language);
                let kind = pages::orders::word(w, "change-kind", wish.kind().code());
                let args = [("order", number.as_str().into()), ("change", kind.into())];
                let said = |key: &str| w.ta(key, &args).replace(['\u{2068}', '\u{2069}'], "");
                let status = kept.order.status();
                let books = Books::read(tx, kept).await?;
                let wanted = Propose {
                    shown: changes::effect_of(&books, &wish)?,
                    subject: said("change-subject"),
                    words: said("change-words"),
                    language: w.tag().to_owned(),
                    channel: Channel::WebForm,
                    order: number,
                    status,
                    wish,
                };
                let (books, key) = changes::propose(tx, ctx, hand, &wanted).await?;
                Ok(answer(201, None, &of_change(&books, &key)?))
            })
        })
        .await?;
    Ok(answered(done))
}

fn of_change(books: &Books, key: &str) -> app::Result<Value> {
    let it = books.changes.iter().find(|it| it.told.id == key).ok_or(Error::NotFound)?;
    Ok(json!({
        "key": key, "order": books.kept.order.written().number.written(),
        "kind": it.told.wish.kind(), "state": it.told.change.state(), "effect": it.told.effect,
        "answer_by": it.told.deadline,
    }))
}

/// `POST /api/v1/changes/{key}/answer`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerBody {
    answer: Said,
    why: Option<String>,
}

/// `POST /api/v1/changes/{key}/answer`: what the shop says to a change.
pub async fn change_answered(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(key): Path<String>,
    body: Body<AnswerBody>,
) -> Result<Response, Problem> {
    let sent = body.value;
    let act = match sent.answer {
        Said::Confirmed => ChangeAct::Confirm,
        Said::Declined | Said::Failed => {
            let why = sent.why.filter(|why| !why.trim().is_empty());
            ChangeAct::Decline { why: why.unwrap_or_else(|| "declined".to_owned()) }
        }
    };
    let ctx = state.ctx(actor.as_ref().clone());
    let body = state
        .app
        .write(ctx, move |tx, ctx| {
            Box::pin(async move {
                let books = changes::answer(tx, ctx, &key, act).await?;
                of_change(&books, &key)
            })
        })
        .await?;
    Ok(answered(answer(200, None, &body)))
}
