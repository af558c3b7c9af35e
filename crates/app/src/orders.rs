//! Orders as the shop tells of them: by import, by the API, by a webhook. A telling may come many
//! times and in any sequence: an order is known by the shop's id of it, of two tellings the newer
//! counts, and what leads backwards is kept and flagged for a person. What cannot be taken is set
//! aside as it came, with the field that is wrong, and changes nothing.

use crate::cases::email_key;
use crate::gate::audited;
use crate::{App, Ctx, Error, Result};
use domain::access::{Permission, Place};
use domain::money::{Currency, Money};
use domain::order::{
    Address, Attribute, Event, Gift, LastFour, Line, LineId, Order, OrderNumber, Parcel, ParcelId,
    Payment, PaymentId, PaymentMethod, Refusal, Sku, Told, Units, What, Written,
};
use intake::orders as shop;
use intake::orders::{ShopOrder, Version};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::Tx;
use store::books::KeptReturn;
use store::orders::{Aside, Kept, Which};

/// What could not be taken is kept so long.
const ASIDES_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Bytes that are kept of something that could not be taken.
const LONGEST_ASIDE: usize = 64 * 1024;

/// What a telling came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// The order was not known.
    New,
    /// It is told otherwise now.
    Changed,
    /// It was known like this.
    Same,
    /// It is older than what is known.
    Older,
}

impl Outcome {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Outcome::New => "new",
            Outcome::Changed => "changed",
            Outcome::Same => "same",
            Outcome::Older => "older",
        }
    }
}

/// A telling that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The order's number, as the shop writes it.
    pub number: String,
    /// What it came to.
    pub outcome: Outcome,
    /// What changed by it.
    pub events: Vec<Event>,
}

/// What the rules do not ask of a line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Beside {
    /// What family it may be of, in the shop's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    /// Its size, as a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// Its colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// Words that are put on the piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wording: Option<String>,
    /// Its number in the Harmonised System, for customs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_code: Option<String>,
    /// The country where it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

/// Why a telling is not taken, and what of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wrong {
    /// Which part of the order.
    pub field: &'static str,
    /// Why.
    pub refusal: Refusal,
}

fn at<T>(
    field: &'static str,
    done: std::result::Result<T, impl Into<Refusal>>,
) -> std::result::Result<T, Wrong> {
    done.map_err(|refusal| Wrong { field, refusal: refusal.into() })
}

// ---- from the shop's words into ours ----

fn attributes(line: &shop::Line) -> std::collections::BTreeSet<Attribute> {
    let of = |attribute: &shop::Attribute| match attribute {
        shop::Attribute::FinalSale => Some(Attribute::FinalSale),
        shop::Attribute::Personalised => Some(Attribute::Personalised),
        shop::Attribute::MadeToOrder => Some(Attribute::MadeToOrder),
        shop::Attribute::Runway => Some(Attribute::Runway),
        // Of the whole order; see `Gift`.
        shop::Attribute::Gift => None,
    };
    line.attributes.iter().filter_map(of).collect()
}

/// How it was paid, by the words that shops have for it.
fn method(payment: &shop::Payment) -> PaymentMethod {
    let word = payment.method.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|one| word.contains(one));
    if has(&["gift"]) {
        PaymentMethod::GiftCard
    } else if has(&["store_credit", "store credit", "voucher"]) {
        PaymentMethod::Credit
    } else if has(&["klarna", "alma", "afterpay", "clearpay", "affirm", "instal", "deferred"]) {
        PaymentMethod::Deferred
    } else if has(&["sepa", "direct debit", "direct_debit", "bacs"]) {
        PaymentMethod::DirectDebit
    } else if has(&["transfer", "wire", "ideal", "sofort"]) {
        PaymentMethod::BankTransfer
    } else if has(&["paypal", "apple", "google", "alipay", "wechat", "shop pay", "wallet", "kakao"])
    {
        PaymentMethod::Wallet
    } else if has(&["cash", "cod"]) {
        PaymentMethod::Cash
    } else if payment.last_four.is_some()
        || has(&[
            "card",
            "visa",
            "master",
            "amex",
            "american",
            "discover",
            "jcb",
            "union",
            "stripe",
            "shopify_payments",
        ])
    {
        PaymentMethod::Card
    } else {
        PaymentMethod::Other
    }
}

fn payments(told: &ShopOrder, currency: Currency) -> std::result::Result<Vec<Payment>, Wrong> {
    let paid: Vec<&shop::Payment> =
        told.payments.iter().filter(|one| one.status == shop::PaymentStatus::Paid).collect();
    let mut payments = Vec::new();
    for (nth, one) in paid.iter().enumerate() {
        // Of one payment alone whose sum was not told, it is the order's.
        let amount = one.amount.or_else(|| (paid.len() == 1).then_some(told.total));
        let Some(amount) = amount else { continue };
        payments.push(Payment {
            id: at("payments", PaymentId::parse(&format!("p{}", nth + 1)))?,
            method: method(one),
            last_four: one.last_four.as_deref().and_then(|digits| LastFour::parse(digits).ok()),
            captured: Money::of(amount.minor, currency),
            given_back: None,
            reference: one.reference.as_deref().and_then(|id| PaymentId::parse(id).ok()),
        });
    }
    // What the shop has given back, on the first payments that hold it.
    let mut back = told.refunded().map_or(0, |sum| sum.minor).max(0);
    for payment in &mut payments {
        let share = back.min(payment.captured.minor().max(0));
        if share > 0 {
            payment.given_back = Some(Money::of(share, currency));
            back -= share;
        }
    }
    Ok(payments)
}

fn address(told: &shop::Address, name: &str) -> Option<Address> {
    let text = |one: &Option<String>| one.clone().unwrap_or_default();
    let lines = [&told.company, &told.street, &told.street_more];
    let address = Address {
        name: told.name.clone().unwrap_or_else(|| name.to_owned()),
        lines: lines
            .into_iter()
            .flatten()
            .filter(|line| !line.trim().is_empty())
            .cloned()
            .collect(),
        postal_code: text(&told.postcode),
        town: text(&told.city),
        state: text(&told.region),
        country: text(&told.country),
    };
    address.check().is_ok().then_some(address)
}

fn counted(lines: &[shop::LineCount]) -> Vec<Units> {
    lines.iter().map(|one| Units::of(&LineId(one.line.clone()), one.quantity)).collect()
}

/// The order as the shop wrote it, in our words.
///
/// # Errors
/// What of it cannot be.
pub fn written(told: &ShopOrder) -> std::result::Result<Written, Wrong> {
    let currency = at("currency", Currency::parse(told.currency.code()))?;
    let money = |amount: shop::Amount| Money::of(amount.minor, currency);
    let lines = told
        .lines
        .iter()
        .map(|line| Line {
            id: LineId(line.id.clone()),
            sku: Sku(line.sku.clone().unwrap_or_else(|| line.id.clone())),
            title: line.title.clone(),
            quantity: line.quantity,
            unit_price: money(line.unit_price),
            discount: money(line.discount),
            tax: line.tax.map_or(Money::zero(currency), money),
            tax_on_top: told.tax == shop::Tax::Excluded,
            attributes: attributes(line),
        })
        .collect();
    let parcels = told
        .parcels
        .iter()
        .filter(|parcel| !parcel.status.is_off())
        .map(|parcel| Parcel {
            id: ParcelId(parcel.id.clone()),
            units: counted(&parcel.lines),
            carrier: parcel.carrier.clone(),
            tracking: parcel.tracking.clone(),
        })
        .collect();
    let of_gift = |line: &shop::Line| line.attributes.contains(&shop::Attribute::Gift);
    let name = told.name.as_deref().unwrap_or_default();
    Ok(Written {
        shop_id: told.id.clone(),
        number: at("number", OrderNumber::new(&told.number))?,
        placed_at: told.placed_at,
        currency,
        lines,
        parcels,
        payments: payments(told, currency)?,
        delivery: money(told.delivery_fee),
        // No shop tells what its least expensive delivery would have cost: what was paid counts,
        // which is never less to the client.
        standard_delivery: money(told.delivery_fee),
        address: told.ship_to.as_ref().and_then(|one| address(one, name)),
        gift: Gift {
            is_gift: told.gift_message.is_some() || told.lines.iter().any(of_gift),
            message: told.gift_message.clone(),
            ..Gift::default()
        },
    })
}

/// What a telling says has happened. A date that the shop does not say is that of its last change: a
/// period that is counted from a delivery never begins before it.
fn tellings(told: &ShopOrder, known: &Order) -> Vec<Told> {
    let changed = told.version.changed_at.unwrap_or(told.placed_at).max(told.placed_at);
    let mut found: Vec<(What, Timestamp)> = Vec::new();
    for parcel in told.parcels.iter().filter(|parcel| !parcel.status.is_off()) {
        let id = Some(ParcelId(parcel.id.clone()));
        let shipped = parcel.shipped_at.unwrap_or(changed);
        match parcel.status {
            shop::ParcelStatus::Preparing => found.push((What::Preparing { parcel: id }, changed)),
            shop::ParcelStatus::Shipped | shop::ParcelStatus::Failed => {
                found.push((What::Shipped { parcel: id }, shipped));
            }
            shop::ParcelStatus::Delivered => {
                let delivered = parcel.delivered_at.or(parcel.delivered_before).unwrap_or(changed);
                found.push((What::Shipped { parcel: id.clone() }, shipped.min(delivered)));
                found.push((What::Delivered { parcel: id }, delivered));
            }
            shop::ParcelStatus::Cancelled => {}
        }
    }
    let whole = told.parcels.iter().all(|parcel| parcel.status.is_off());
    match told.status {
        shop::Status::Placed => {}
        shop::Status::Preparing => found.push((What::Preparing { parcel: None }, changed)),
        shop::Status::Shipped if whole => found.push((What::Shipped { parcel: None }, changed)),
        shop::Status::Delivered if whole => found.push((What::Delivered { parcel: None }, changed)),
        shop::Status::Shipped | shop::Status::Delivered => {}
        shop::Status::Cancelled { at } => {
            found.push((What::Cancelled { units: None }, at.unwrap_or(changed)));
        }
    }
    let mut tellings: Vec<Told> = Vec::new();
    for (what, at) in found {
        let of = what.parcel().map_or("", |parcel| parcel.0.as_str());
        // Told before, whenever that was said to have been: once is enough.
        let before = |one: &Told| one.what == what;
        if known.feed().told().iter().chain(&tellings).any(before) {
            continue;
        }
        let id = format!("{}:{}:{of}", what.status().code(), at.as_second());
        tellings.push(Told { id, at, what });
    }
    tellings
}

fn beside(told: &ShopOrder) -> String {
    let of = |line: &shop::Line| {
        let line = line.clone();
        Beside {
            family: line.family,
            size: line.size,
            colour: line.colour,
            wording: line.wording,
            hs_code: line.hs_code,
            origin: line.origin,
        }
    };
    let all: std::collections::BTreeMap<&str, Beside> = told
        .lines
        .iter()
        .map(|line| (line.id.as_str(), of(line)))
        .filter(|(_, beside)| *beside != Beside::default())
        .collect();
    serde_json::to_string(&all).unwrap_or_default()
}

/// What the rules do not ask of the lines of an order, by their ids.
pub fn beside_of(kept: &Kept) -> std::collections::BTreeMap<String, Beside> {
    serde_json::from_str(&kept.beside).unwrap_or_default()
}

// ---- taken ----

/// The region that answers for an order: that of the country it goes to, else the house's first.
fn region(ctx: &Ctx, told: &ShopOrder) -> String {
    let country = told.country.as_ref().filter(|code| ctx.facts.regions.contains_key(*code));
    country.or_else(|| ctx.facts.regions.keys().next()).cloned().unwrap_or_default()
}

/// The language she bought in, where the house speaks it anywhere; else the region's own.
fn language(ctx: &Ctx, told: &ShopOrder, region: &str) -> String {
    let tag = told.locale.as_deref().unwrap_or_default();
    let first = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let spoken = ctx.facts.regions.values().flat_map(|region| &region.languages);
    let same = |one: &&String| !first.is_empty() && one.split('-').next() == Some(&*first);
    let usual = || ctx.facts.regions.get(region)?.languages.first();
    spoken.filter(same).min().or_else(usual).cloned().unwrap_or_else(|| "en".to_owned())
}

fn kept(ctx: &Ctx, told: &ShopOrder, order: Order) -> Kept {
    let region = region(ctx, told);
    let email = told.email.clone().unwrap_or_default();
    Kept {
        id: 0,
        order,
        email_key: email_key(&email),
        email,
        name: told.name.clone().unwrap_or_default(),
        phone: told.phone.clone().unwrap_or_default(),
        language: language(ctx, told, &region),
        region,
        version: told.version.number.and_then(|number| i64::try_from(number).ok()),
        changed_at: told.version.changed_at,
        beside: beside(told),
        heard_at: ctx.now,
    }
}

fn heard(order: Order, told: &ShopOrder) -> std::result::Result<(Order, Vec<Event>), Wrong> {
    let mut events = Vec::new();
    let mut order = order;
    for telling in tellings(told, &order) {
        let (after, more) = at("status", order.hear(telling))?;
        order = after;
        events.extend(more);
    }
    Ok((order, events))
}

/// A telling becomes what is known of its order. Nothing is kept of one that is refused.
///
/// # Errors
/// [`Error::Denied`]; the inner one says what of it cannot be.
pub async fn take(
    tx: &mut Tx,
    ctx: &Ctx,
    told: &ShopOrder,
) -> Result<std::result::Result<Heard, Wrong>> {
    ctx.actor.may(Permission::FeedOrders, &Place::region(&region(ctx, told)))?;
    let fresh = match written(told) {
        Ok(fresh) => fresh,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let number = fresh.number.written().to_owned();
    let answer = |outcome, events| Ok(Ok(Heard { number: number.clone(), outcome, events }));
    let known = match store::orders::find_for_change(tx, &told.id).await? {
        Some(known) => known,
        None => {
            let order = at("lines", Order::new(fresh.clone())).and_then(|order| heard(order, told));
            let (order, events) = match order {
                Ok(both) => both,
                Err(wrong) => return Ok(Err(wrong)),
            };
            if store::orders::insert(tx, &kept(ctx, told, order)).await? {
                return answer(Outcome::New, events);
            }
            // Another process was told of it at the same moment, and was first.
            let known = store::orders::find_for_change(tx, &told.id).await?;
            known.ok_or_else(|| Error::Internal("an order is there and is not".to_owned()))?
        }
    };
    let version = Version {
        number: known.version.and_then(|number| u64::try_from(number).ok()),
        changed_at: known.changed_at,
    };
    let newer = told.version.is_newer_than(version);
    if newer == Some(false) {
        let same = told.version.is_newer_than(version) == version.is_newer_than(told.version);
        return answer(if same { Outcome::Same } else { Outcome::Older }, Vec::new());
    }
    let after = at("lines", known.order.clone().written_again(fresh))
        .and_then(|(order, events)| Ok((heard(order, told)?, events)));
    let ((order, more), mut events) = match after {
        Ok(after) => after,
        Err(wrong) => return Ok(Err(wrong)),
    };
    events.extend(more);
    let now = Kept { id: known.id, ..kept(ctx, told, order) };
    let same = Kept {
        heard_at: known.heard_at,
        version: known.version,
        changed_at: known.changed_at,
        ..now.clone()
    } == known;
    store::orders::update(tx, &now).await?;
    if events.iter().any(|event| matches!(event, Event::StatusChanged { .. })) {
        crate::changes::moved_on(tx, ctx, known.id).await?;
    }
    answer(if same { Outcome::Same } else { Outcome::Changed }, events)
}

/// Keeps something that could not be taken, as it came.
///
/// # Errors
/// When the store cannot.
pub async fn set_aside(
    tx: &mut Tx,
    ctx: &Ctx,
    source: &str,
    named: Option<&str>,
    (field, code): (&str, &str),
    body: &[u8],
) -> Result<()> {
    let digest = Sha256::digest(body);
    let text = String::from_utf8_lossy(body.get(..LONGEST_ASIDE).unwrap_or(body));
    let aside = Aside {
        id: 0,
        source: source.to_owned(),
        named: named.map(crate::cases::masked),
        field: field.chars().take(200).collect(),
        code: code.to_owned(),
        body: crate::cases::masked(&text.replace('\0', "\u{FFFD}")),
        times: 1,
        at: ctx.now,
    };
    Ok(store::orders::set_aside(tx, &aside, &digest).await?)
}

fn reach(ctx: &Ctx) -> Result<store::cases::Reach> {
    let permission = Permission::ReadOrders;
    let reach = crate::cases::reach(&ctx.actor, permission);
    reach.ok_or(Error::Denied(domain::access::Denied { permission }))
}

/// A page of the orders of the regions that a reader reaches, those that became known last first,
/// below where the last page ended.
///
/// # Errors
/// [`Error::Denied`].
pub async fn list(
    tx: &mut Tx,
    ctx: &Ctx,
    which: Which,
    below: Option<i64>,
    limit: i64,
) -> Result<Vec<Kept>> {
    Ok(store::orders::list(tx, which, &reach(ctx)?, below, limit.clamp(1, 200)).await?)
}

/// The same of returns, each with its order's number; `open` alone are those with which the house has
/// something to do.
///
/// # Errors
/// [`Error::Denied`].
pub async fn list_returns(
    tx: &mut Tx,
    ctx: &Ctx,
    open: bool,
    below: Option<i64>,
    limit: i64,
) -> Result<Vec<(KeptReturn, String)>> {
    Ok(store::books::list_returns(tx, open, &reach(ctx)?, below, limit.clamp(1, 200)).await?)
}

/// What could not be taken, the newest first. It belongs to no region that anybody knows of.
///
/// # Errors
/// [`Error::Denied`].
pub async fn asides(tx: &mut Tx, ctx: &Ctx, limit: i64) -> Result<Vec<Aside>> {
    ctx.actor.may(Permission::TendFeed, &Place::HOUSE)?;
    Ok(store::orders::asides(tx, limit.clamp(1, 200)).await?)
}

/// One that could not be taken, as it came.
///
/// # Errors
/// [`Error::Denied`], [`Error::NotFound`].
pub async fn aside(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<Aside> {
    ctx.actor.may(Permission::TendFeed, &Place::HOUSE)?;
    store::orders::aside_by_id(tx, id).await?.ok_or(Error::NotFound)
}

/// Somebody is done with what could not be taken: the shop tells of it again, or never will.
///
/// # Errors
/// As [`aside`].
pub async fn done_with(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<()> {
    let was = aside(tx, ctx, id).await?;
    if !store::orders::remove_aside(tx, id).await? {
        return Err(Error::NotFound);
    }
    let before = json!({
        "source": was.source, "field": was.field, "code": was.code, "times": was.times, "at": was.at,
    });
    let target = format!("order_asides/{id}");
    audited(tx, &ctx.actor, "order.aside.done", &target, (Some(before), None), ctx.now).await
}

/// Somebody has seen what was told of an order and leads backwards.
///
/// # Errors
/// [`Error::Denied`], [`Error::NotFound`].
pub async fn flags_seen(tx: &mut Tx, ctx: &Ctx, typed: &str) -> Result<()> {
    let kept = find(tx, ctx, typed).await?;
    ctx.actor.may(Permission::ChangeOrders, &Place::region(&kept.region))?;
    let unseen = store::orders::flags_unseen(tx, kept.id).await?;
    if unseen == 0 {
        return Ok(());
    }
    store::orders::flags_seen(tx, kept.id).await?;
    let after = json!({ "flags_seen": kept.order.standing().flagged });
    let target = format!("orders/{}", kept.id);
    audited(tx, &ctx.actor, "order.flags.seen", &target, (None, Some(after)), ctx.now).await
}

/// Orders of a number that a reader may see, however she typed it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(tx: &mut Tx, ctx: &Ctx, typed: &str) -> Result<Kept> {
    let key = domain::order::key_of(typed).map_err(|_| Error::NotFound)?;
    let all = store::orders::by_number(tx, &key, 20).await?;
    let sees =
        |kept: &Kept| crate::books::reaches(ctx, Permission::ReadOrders, &kept.region).is_ok();
    // Where two spellings fold to one, the one that was typed.
    let mut seen: Vec<Kept> = all.into_iter().filter(sees).collect();
    let exact = seen.iter().position(|kept| kept.order.written().number.written() == typed);
    match exact {
        Some(at) => Ok(seen.swap_remove(at)),
        None => seen.into_iter().next().ok_or(Error::NotFound),
    }
}

/// How many of a run came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not known before.
    pub new: u64,
    /// Told otherwise.
    pub changed: u64,
    /// Known like this.
    pub same: u64,
    /// Older than what is known.
    pub older: u64,
    /// Not taken.
    pub aside: u64,
}

impl Counts {
    /// One more.
    pub fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::New => self.new += 1,
            Outcome::Changed => self.changed += 1,
            Outcome::Same => self.same += 1,
            Outcome::Older => self.older += 1,
        }
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> u64 {
        self.new + self.changed + self.same + self.older + self.aside
    }
}

impl App {
    /// Takes the orders of a part of a file in one transaction; what each came to, in their order.
    ///
    /// # Errors
    /// When the store cannot: nothing of this part is kept then.
    pub async fn take_orders(
        &self,
        ctx: Ctx,
        told: Vec<ShopOrder>,
    ) -> Result<Vec<std::result::Result<Heard, Wrong>>> {
        self.write(ctx, move |tx, ctx| {
            Box::pin(async move {
                let mut done = Vec::with_capacity(told.len());
                for one in &told {
                    done.push(take(tx, ctx, one).await?);
                }
                Ok(done)
            })
        })
        .await
    }

    /// Writes down that a file was brought, with what came of it.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn orders_brought(&self, ctx: Ctx, counts: Counts) -> Result<()> {
        self.write(ctx, move |tx, ctx| {
            Box::pin(async move {
                let after = json!({
                    "new": counts.new, "changed": counts.changed, "same": counts.same,
                    "older": counts.older, "aside": counts.aside,
                });
                audited(tx, &ctx.actor, "order.import", "orders", (None, Some(after)), ctx.now)
                    .await
            })
        })
        .await
    }

    /// Forgets what could not be taken and nobody looked at; how many.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn sweep_orders(&self, now: Timestamp) -> Result<u64> {
        let before = now.checked_sub(ASIDES_KEPT).unwrap_or(Timestamp::MIN);
        self.store
            .write(move |tx| {
                Box::pin(
                    async move { Ok::<_, Error>(store::orders::sweep_asides(tx, before).await?) },
                )
            })
            .await
    }
}
