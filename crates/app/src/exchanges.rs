//! Exchanges: another size or colour for a piece that comes back. The other piece is held from the moment
//! it is asked for, until an instant; what it costs more or less is shown at once and never charged. What
//! the shop sells and what lies where is the shop's to tell.

use crate::books::{Books, Hand, admit, admit_return, uncounted};
use crate::eligibility;
use crate::{App, Ctx, Error, Result};
use domain::access::{Actor, Permission};
use domain::exchange::{
    self, Act, Difference, Exchange, Hold, Refusal, ReleaseReason, Replacement, Standing, Stock,
};
use domain::money::Money;
use domain::order::{Line, LineId, Sku, Units};
use domain::returns::Release;
use jiff::Timestamp;
use serde_json::json;
use store::Tx;
use store::books::Sent;
use store::orders::Kept;
use store::stock::Variant;

/// Looked at in one round.
const BATCH: i64 = 50;
/// Pieces and places told at once.
pub const MOST_TOLD: usize = 1_000;

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        Error::Refused(refusal.code())
    }
}

/// Another piece that could be had for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What.
    pub variant: Variant,
    /// So many are free at the place that has most of them.
    pub free: u32,
    /// What one costs more (positive), or less, than what was paid for one.
    pub more: Money,
}

/// The other sizes and colours of a piece, with how many of each are free.
///
/// # Errors
/// When the store cannot.
pub async fn choices(tx: &mut Tx, ctx: &Ctx, kept: &Kept, line: &Line) -> Result<Vec<Choice>> {
    let paid = line.paid_for(1).map_err(uncounted)?;
    let mut all = Vec::new();
    for variant in store::stock::variants(tx, &line.sku, kept.order.currency()).await? {
        if variant.sku == line.sku {
            continue;
        }
        let stocks = store::stock::stocks(tx, &variant.sku).await?;
        let holds = holds(tx, &variant.sku).await?;
        let free = stocks.iter().map(|stock| exchange::free(stock, &holds, "", ctx.now)).max();
        let more = variant.price.minus(paid).map_err(uncounted)?;
        all.push(Choice { free: free.unwrap_or(0), more, variant });
    }
    Ok(all)
}

async fn holds(tx: &mut Tx, sku: &Sku) -> Result<Vec<Hold>> {
    let held = store::books::held(tx, &sku.0).await?;
    Ok(held.iter().filter_map(|it| it.told.hold()).collect())
}

/// Holds another piece for all units of a line that come back.
///
/// # Errors
/// [`Error::Refused`] with the refusal of the machine.
pub(crate) async fn reserve(
    tx: &mut Tx,
    ctx: &Ctx,
    books: &mut Books,
    (number, line): (&str, &LineId),
    sku: &Sku,
) -> Result<()> {
    let bought = books.kept.order.line(line).ok_or(Refusal::NotAsked)?.clone();
    let currency = books.kept.order.currency();
    let variants = store::stock::variants(tx, &bought.sku, currency).await?;
    let variant = variants.into_iter().find(|variant| variant.sku == *sku && *sku != bought.sku);
    let variant = variant.ok_or(Refusal::NotInStock)?;
    // Whoever holds of a piece has its stock to herself until she is done.
    let stocks = store::stock::hold_stocks(tx, sku).await?;
    let holds = holds(tx, sku).await?;
    let (order_id, region) = (books.kept.id, books.kept.region.clone());
    let until = ctx.now.checked_add(eligibility::terms(&ctx.facts, &region).hold());
    let until = until.map_err(|_| Refusal::BadHold)?;
    let kept = books.find(number).ok_or(Refusal::NotAsked)?;
    let own = kept.told.line(line).ok_or(Refusal::NotAsked)?;
    let quantity = own.quantity;
    let key = format!("{number}-X{}", books.exchanges.len() + 1);
    let hold = exchange::hold(&stocks, &holds, &key, (sku, quantity), until, ctx.now)?;
    let replacement = Replacement {
        units: Units::of(line, quantity),
        sku: sku.clone(),
        title: named(&variant),
        unit_price: variant.price,
    };
    let others: Vec<Exchange> = books.exchanges.iter().map(|it| it.told.clone()).collect();
    let (told, _) = Exchange::ask(&books.kept.order, &kept.told, &others, replacement, &hold)?;
    let case_id = kept.case_id;
    books.exchanges.push(Sent {
        id: 0,
        order_id,
        case_id,
        region,
        told,
        next_at: Some(until),
        tries: 0,
        created_at: ctx.now,
        changed_at: ctx.now,
    });
    Ok(())
}

/// What a variant is called: its title, with size and colour where they are told.
#[must_use]
pub fn named(variant: &Variant) -> String {
    let more = [&variant.size, &variant.colour];
    let more: Vec<&str> =
        more.into_iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    if more.is_empty() {
        variant.title.clone()
    } else {
        format!("{}, {}", variant.title, more.join(", "))
    }
}

/// What comes back agrees by coming to an exchange that costs her nothing more.
pub(crate) fn agree_by_coming(
    books: &mut Books,
    (number, line): (&str, &LineId),
    now: Timestamp,
) -> Result<()> {
    for it in &mut books.exchanges {
        let own = it.told.in_return == number && it.told.replacement.units.line == *line;
        let held = matches!(it.told.standing, Standing::Reserved { until } if now < until);
        let more = it.told.difference().map_err(uncounted)?;
        if own && held && !matches!(more, Difference::ToPay(_)) {
            it.told = it.told.clone().act(Act::Agree { payment: None }, now)?.0;
            it.next_at = None;
        }
    }
    Ok(())
}

/// What a program or a person says of an exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// The client has paid the difference: the shop's payment of it.
    Paid(domain::order::PaymentId),
    /// The other piece is on its way.
    Send,
    /// It is given up, and its worth is due as money.
    GiveUp(ReleaseReason),
}

/// Does something with an exchange. The client gives one up by herself; everything else is the house's.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; [`Error::Refused`] with the refusal of the machine.
pub async fn act(tx: &mut Tx, ctx: &Ctx, hand: Hand<'_>, key: &str, deed: &Deed) -> Result<Books> {
    let found = store::books::exchange_by_key(tx, key).await?.ok_or(Error::NotFound)?;
    let mut books = Books::hold(tx, found.order_id).await?;
    if ctx.actor != Actor::System {
        admit(ctx, hand, &books.kept)?;
        let ret = books.find(&found.told.in_return).ok_or(Error::NotFound)?;
        admit_return(hand, ret)?;
        let hers = matches!(deed, Deed::GiveUp(ReleaseReason::GivenUp));
        if !matches!(hand, Hand::House(_)) && !hers {
            return Err(Error::NotFound);
        }
    }
    let was = books.clone();
    let ret = books.find(&found.told.in_return).ok_or(Error::NotFound)?;
    let own = ret.told.line(&found.told.replacement.units.line).ok_or(Error::NotFound)?;
    let back = own.payable(Release::Checked);
    let act = match deed {
        Deed::Paid(payment) => Act::Agree { payment: Some(payment.clone()) },
        Deed::Send => Act::Send { back },
        Deed::GiveUp(why) => Act::Release { why: *why },
    };
    told(ctx, &mut books, key, act)?;
    // What was given back of its worth meanwhile stays given back.
    was.account()?.keeps(&books.account()?)?;
    books.keep(tx, ctx, &was, "exchange.act").await?;
    Ok(books)
}

fn told(ctx: &Ctx, books: &mut Books, key: &str, act: Act) -> Result<()> {
    let it = books.exchanges.iter_mut().find(|it| it.told.id == key).ok_or(Error::NotFound)?;
    it.told = it.told.clone().act(act, ctx.now)?.0;
    it.next_at = match it.told.standing {
        Standing::Reserved { until } => Some(until),
        Standing::Agreed { .. } | Standing::Sent { .. } | Standing::Released { .. } => None,
    };
    Ok(())
}

/// The shop is told where an exchange stands: it holds, sends and frees what lies with it.
pub(crate) async fn tell_shop(
    tx: &mut Tx,
    ctx: &Ctx,
    kept: &Kept,
    it: &Sent<Exchange>,
) -> Result<()> {
    let (written, told) = (kept.order.written(), &it.told);
    let state = told.standing.state();
    let paid = match &told.standing {
        Standing::Agreed { payment, .. } | Standing::Sent { payment, .. } => payment.clone(),
        Standing::Reserved { .. } | Standing::Released { .. } => None,
    };
    let body = json!({
        "kind": format!("exchange.{state}"), "key": told.id, "return": told.in_return,
        "order": { "id": written.shop_id, "number": written.number.written() },
        "back": told.replacement.units, "sku": told.replacement.sku, "place": told.place,
        "unit_price": told.replacement.unit_price, "difference": difference(told)?,
        "payment": paid, "held_until": it.next_at,
    });
    let name = format!("exchange:{}:{state}", told.id);
    Ok(store::stock::tell_shop(tx, &name, &body.to_string(), ctx.now).await?)
}

/// What an exchange costs more (positive) or less.
///
/// # Errors
/// [`Error::Internal`] where it cannot be counted.
pub fn difference(told: &Exchange) -> Result<Money> {
    let price = told.price().map_err(uncounted)?;
    price.minus(told.value).map_err(uncounted)
}

/// What the shop tells of what it sells and of what lies where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StockTold {
    /// Pieces in their currencies.
    pub variants: Vec<Variant>,
    /// What lies where.
    pub stock: Vec<Stock>,
    /// When the shop counted; none: now.
    pub at: Option<Timestamp>,
}

/// Keeps what the shop tells of its stock; what is older than what is known changes nothing.
///
/// # Errors
/// [`Error::Denied`].
pub async fn put_stock(tx: &mut Tx, ctx: &Ctx, told: &StockTold) -> Result<()> {
    ctx.actor.may(Permission::FeedOrders, &domain::access::Place::HOUSE)?;
    let at = told.at.unwrap_or(ctx.now).min(ctx.now);
    for variant in &told.variants {
        store::stock::put_variant(tx, variant, at).await?;
    }
    for stock in &told.stock {
        store::stock::put_stock(tx, stock, at).await?;
    }
    Ok(())
}

impl App {
    /// Frees what was held until now; how many exchanges lapsed.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn lapse_exchanges(&self, now: Timestamp) -> Result<usize> {
        let due: Vec<Sent<Exchange>> = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    store::books::due_exchanges(tx, now, BATCH).await.map_err(Error::from)
                })
            })
            .await?;
        let mut lapsed = 0;
        for it in due {
            let ctx = self.ctx(Actor::System, now);
            let done = self
                .write(ctx, move |tx, ctx| Box::pin(async move { lapse(tx, ctx, &it).await }))
                .await?;
            lapsed += usize::from(done);
        }
        Ok(lapsed)
    }
}

async fn lapse(tx: &mut Tx, ctx: &Ctx, it: &Sent<Exchange>) -> Result<bool> {
    let mut books = Books::hold(tx, it.order_id).await?;
    let was = books.clone();
    match told(ctx, &mut books, &it.told.id, Act::Lapse) {
        Ok(()) => {}
        // Another process was first, or it was agreed meanwhile.
        Err(Error::Refused(_)) => return Ok(false),
        Err(error) => return Err(error),
    }
    books.keep(tx, ctx, &was, "exchange.lapse").await?;
    Ok(true)
}
