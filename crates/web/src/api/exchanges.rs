//! Stock, exchanges, gifts and withdrawals over the API: what the shop sells and what lies where, what became
//! of a piece that goes out for another, a link for whoever is given an order, a withdrawal that was
//! declared elsewhere.

use super::{Body, Problem, answered, refused};
use crate::State;
use crate::guard::Caller;
use app::books::Hand;
use app::exchanges::{self, Deed, StockTold};
use app::withdrawals::{self, Declare, Told};
use app::{Answer, Error, returns};
use axum::extract::{Path, State as Held};
use axum::response::Response;
use domain::Channel;
use domain::access::Permission as P;
use domain::exchange::{ReleaseReason, Stock};
use domain::money::Money;
use domain::order::{PaymentId, Sku};
use domain::withdrawal::Statement;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use store::stock::Variant;

/// A piece of `POST /api/v1/stock`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariantBody {
    sku: String,
    product: String,
    title: String,
    #[serde(default)]
    size: String,
    #[serde(default)]
    colour: String,
    prices: Vec<Money>,
}

/// `POST /api/v1/stock`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StockBody {
    #[serde(default)]
    variants: Vec<VariantBody>,
    #[serde(default)]
    stock: Vec<Stock>,
    at: Option<Timestamp>,
}

fn fits(text: &str) -> bool {
    text.chars().count() <= 200 && !text.chars().any(char::is_control)
}

/// `POST /api/v1/stock`: what the shop sells and what lies where. What is older than what is known changes
/// nothing.
pub async fn stock(
    Held(state): Held<State>,
    Caller(actor): Caller,
    body: Body<StockBody>,
) -> Result<Response, Problem> {
    let sent = body.value;
    let prices: usize = sent.variants.iter().map(|one| one.prices.len()).sum();
    if prices > exchanges::MOST_TOLD || sent.stock.len() > exchanges::MOST_TOLD {
        return Err(Problem::from(Error::field("stock", "too_long")));
    }
    let mut told = StockTold { stock: sent.stock, at: sent.at, ..StockTold::default() };
    let named = |text: &str| fits(text) && !text.trim().is_empty();
    if !told.stock.iter().all(|one| named(&one.sku.0) && named(&one.place)) {
        return Err(Problem::from(Error::field("stock", "wrong")));
    }
    for one in sent.variants {
        let texts = [&one.sku, &one.product, &one.title];
        let whole = texts.into_iter().all(|text| named(text)) && fits(&one.size);
        let priced = one.prices.iter().all(|price| !price.is_negative());
        if !whole || !fits(&one.colour) || !priced {
            return Err(Problem::from(Error::field("variants", "wrong")));
        }
        told.variants.extend(one.prices.iter().map(|price| Variant {
            sku: Sku(one.sku.clone()),
            product: one.product.clone(),
            title: one.title.clone(),
            size: one.size.clone(),
            colour: one.colour.clone(),
            price: *price,
        }));
    }
    let (variants, places) = (told.variants.len(), told.stock.len());
    let ctx = state.ctx(actor.as_ref().clone());
    state
        .app
        .write(ctx, move |tx, ctx| {
            Box::pin(async move { exchanges::put_stock(tx, ctx, &told).await })
        })
        .await?;
    let body = json!({ "variants": variants, "stock": places });
    Ok(answered(Answer { status: 200, location: None, body: body.to_string() }))
}

/// What became of an exchange.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// The client paid the difference.
    Paid,
    /// The other piece is on its way.
    Sent,
    /// It is given up.
    GivenUp,
    /// What came back is not the piece.
    NotThePiece,
}

/// `POST /api/v1/exchanges/{key}/answer`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExchangeBody {
    answer: Became,
    payment: Option<String>,
}

/// `POST /api/v1/exchanges/{key}/answer`
pub async fn answer(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(key): Path<String>,
    body: Body<ExchangeBody>,
) -> Result<Response, Problem> {
    let idem = body.idem(&actor);
    let sent = body.value;
    let deed = match sent.answer {
        Became::Paid => {
            let payment = PaymentId::parse(sent.payment.as_deref().unwrap_or_default());
            Deed::Paid(payment.map_err(|_| Problem::from(Error::field("payment", "wrong")))?)
        }
        Became::Sent => Deed::Send,
        Became::GivenUp => Deed::GiveUp(ReleaseReason::GivenUp),
        Became::NotThePiece => Deed::GiveUp(ReleaseReason::NotThePiece),
    };
    let ctx = state.ctx(actor.as_ref().clone());
    let done = state
        .app
        .write_once(ctx, idem, refused, move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(P::ManageReturns);
                let books = exchanges::act(tx, ctx, hand, &key, &deed).await?;
                let own = books.exchanges.iter().find(|it| it.told.id == key);
                let told = &own.ok_or(Error::NotFound)?.told;
                let body = json!({
                    "key": key, "state": told.standing.state(), "return": told.in_return,
                    "difference": exchanges::difference(told)?,
                });
                Ok(Answer { status: 200, location: None, body: body.to_string() })
            })
        })
        .await?;
    Ok(answered(done))
}

/// `POST /api/v1/orders/{order}/gift-links`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiftBody {
    language: Option<String>,
}

/// `POST /api/v1/orders/{order}/gift-links`: told once, as no key opens it again.
pub async fn gift_link(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(order): Path<String>,
    body: Body<GiftBody>,
) -> Result<Response, Problem> {
    let language = body.value.language;
    let ctx = state.ctx(actor.as_ref().clone());
    let body = state
        .app
        .write(ctx, move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(P::ChangeOrders);
                let kept = returns::order_of(tx, ctx, hand, &order).await?;
                let token = app::gifts::link(tx, ctx, hand, &order).await?;
                let w = words::words(language.as_deref().unwrap_or(&kept.language));
                let url = app::gifts::address(&ctx.settings.public_url, w.tag(), &token);
                Ok(json!({ "url": url, "receipt": format!("{url}/receipt") }))
            })
        })
        .await?;
    Ok(answered(Answer { status: 201, location: None, body: body.to_string() }))
}

/// `POST /api/v1/orders/{order}/withdrawals`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawalBody {
    name: String,
    email: String,
    #[serde(default)]
    pieces: Vec<String>,
    language: Option<String>,
    /// How she declared it; on the shop's pages, unless it is said.
    channel: Option<Channel>,
}

/// What was written down of a declaration, in the words of its client's language.
pub(crate) fn in_her_words(ctx: &app::Ctx, kept: &store::orders::Kept, told: &Told) -> Declare {
    let number = kept.order.written().number.written().to_owned();
    let w = words::words(told.language.as_deref().unwrap_or(&kept.language));
    let pieces = told.pieces.join("\n");
    let args = [
        ("order", number.as_str().into()),
        ("name", told.name.as_str().into()),
        ("pieces", pieces.as_str().into()),
    ];
    let said = |key: &str| w.ta(key, &args).replace(['\u{2068}', '\u{2069}'], "");
    let zone = app::eligibility::zone(&ctx.facts, &kept.region);
    Declare {
        words: said(match pieces.is_empty() {
            true => "withdraw-words",
            false => "withdraw-words-some",
        }),
        subject: said("withdraw-subject"),
        channel: told.channel,
        zone: zone.iana_name().unwrap_or("UTC").to_owned(),
        region: kept.region.clone(),
        session: None,
        statement: Statement {
            name: told.name.trim().to_owned(),
            order: number,
            units: withdrawals::pieces(&pieces),
            receipt_to: told.email.trim().to_owned(),
            language: w.tag().to_owned(),
        },
    }
}

/// `POST /api/v1/orders/{order}/withdrawals`: what a client declared by telephone, by letter or on the
/// shop's own pages. Her receipt goes to the address at once.
pub async fn withdraw(
    Held(state): Held<State>,
    Caller(actor): Caller,
    Path(order): Path<String>,
    body: Body<WithdrawalBody>,
) -> Result<Response, Problem> {
    let idem = body.idem(&actor);
    let WithdrawalBody { name, email, pieces, language, channel } = body.value;
    let channel = channel.unwrap_or(Channel::WebForm);
    let sent = Told { name, email, pieces, language, channel };
    let ctx = state.ctx(actor.as_ref().clone());
    let done = state
        .app
        .write_once(ctx, idem, refused, move |tx, ctx| {
            Box::pin(async move {
                let hand = Hand::House(P::ManageReturns);
                let kept = returns::order_of(tx, ctx, hand, &order).await?;
                let number = kept.order.written().number.written().to_owned();
                let receipt =
                    withdrawals::declare_for(tx, ctx, &in_her_words(ctx, &kept, &sent)).await?;
                let body = json!({
                    "case": receipt.number, "order": number, "received_at": receipt.receipt.at,
                    "sha256": receipt.receipt.digest,
                });
                let at = format!("/api/v1/cases/{}", receipt.number);
                Ok(Answer { status: 201, location: Some(at), body: body.to_string() })
            })
        })
        .await?;
    Ok(answered(done))
}
