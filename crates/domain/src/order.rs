//! An order as the shop tells of it: what was bought, how it was paid, and where it stands.
//!
//! Orders are the shop's. Nothing here changes one; what a client wishes is a proposal to the
//! shop (`change`), what comes back is a return (`crate::returns`), and what the shop tells is
//! kept and read (`feed`).

pub mod change;
mod feed;
pub mod gift;
mod line;
mod number;
mod tables;
mod terms;
mod window;

use std::collections::BTreeSet;

use jiff::Timestamp;

pub use feed::{Feed, OrderStatus, Standing, Step, TABLE, Told, Track, What, step};
pub use line::{
    Attribute, LastFour, Line, LineId, Parcel, ParcelId, Payment, PaymentId, PaymentMethod, Sku,
    Units, share_discount,
};
pub use number::{LONGEST as LONGEST_NUMBER, OrderNumber, key_of};
pub use tables::tables_markdown;
pub use terms::{GiftRefund, Offered, OrderTerms};
pub use window::{Window, WindowState, picking_begins, window};

use crate::money::{Currency, Money, MoneyError};
use crate::vocabulary::{UnknownWord, word_list};

/// The most lines of an order.
pub const MOST_LINES: usize = 500;
/// The most units of a line.
pub const MOST_UNITS: u32 = 9_999;
/// The most parcels and payments of an order.
pub const MOST_PARTS: usize = 200;
/// The most tellings of the shop that are kept of one order.
pub const MOST_TOLD: usize = 2_000;

word_list! {
    /// Why an order, or a telling of it, is refused.
    Refusal ("refusal of an order") {
        /// The number is no number.
        BadNumber = "order_bad_number",
        /// A quantity is zero or beyond what can be.
        BadQuantity = "order_bad_quantity",
        /// A price, discount or tax cannot be.
        BadAmount = "order_bad_amount",
        /// Two currencies in one order.
        OtherCurrency = "order_other_currency",
        /// The last four digits of a card are not four digits.
        BadLastFour = "order_bad_last_four",
        /// The id of a payment is empty, too long or not plain text.
        BadPaymentId = "order_bad_payment_id",
        /// A card number stands where an id belongs.
        CardNumber = "order_card_number",
        /// It has no lines, or too many lines, parcels or payments.
        BadSize = "order_bad_size",
        /// An id, a title or a carrier's word is empty, too long or has control characters.
        BadText = "order_bad_text",
        /// Two lines, parcels or payments have the same id.
        TwiceSameId = "order_twice_same_id",
        /// A parcel has units of a line that is not there, or more than were bought.
        BadParcel = "order_bad_parcel",
        /// It is another order than the one that is known.
        OtherOrder = "order_other_order",
        /// The id of a telling was used for something else.
        SameIdOtherContent = "order_same_id_other_content",
        /// More was told of it than is kept.
        TooMuchTold = "order_too_much_told",
    }
}

impl std::error::Error for Refusal {}

impl From<MoneyError> for Refusal {
    fn from(error: MoneyError) -> Refusal {
        match error {
            MoneyError::OtherCurrency | MoneyError::UnknownCurrency => Refusal::OtherCurrency,
            _ => Refusal::BadAmount,
        }
    }
}

/// Where an order goes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// For whom.
    pub name: String,
    /// Street, house, floor: one to four lines.
    pub lines: Vec<String>,
    /// Postal code, where the country has one.
    #[serde(default)]
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// State, province or prefecture, where the country writes one.
    #[serde(default)]
    pub state: String,
    /// Country (ISO 3166-1, two capital letters).
    pub country: String,
}

impl Address {
    /// Whether a label can be written of it: the fields that are needed, none longer than 100
    /// characters, no control characters. Which field is wrong comes back by its name.
    ///
    /// # Errors
    /// The name of the first wrong field.
    pub fn check(&self) -> Result<(), &'static str> {
        let fits = |text: &str| text.chars().count() <= 100 && !text.chars().any(char::is_control);
        let filled = |text: &str| !text.trim().is_empty() && fits(text);
        if !filled(&self.name) {
            return Err("name");
        }
        if self.lines.is_empty() || self.lines.len() > 4 || !self.lines.iter().all(|l| filled(l)) {
            return Err("lines");
        }
        if !fits(&self.postal_code) {
            return Err("postal_code");
        }
        if !filled(&self.town) {
            return Err("town");
        }
        if !fits(&self.state) {
            return Err("state");
        }
        if self.country.len() != 2 || !self.country.bytes().all(|b| b.is_ascii_uppercase()) {
            return Err("country");
        }
        Ok(())
    }
}

/// How a gift is to be sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Gift {
    /// It is one.
    pub is_gift: bool,
    /// Packaging that does not say from where.
    pub discreet: bool,
    /// A receipt without prices.
    pub receipt: bool,
    /// The giver's words; the recipient's pages never repeat them.
    pub message: Option<String>,
}

/// What the shop sends of an order.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// The shop's own id: the same id is the same order.
    pub shop_id: String,
    /// Its number.
    pub number: OrderNumber,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// Its currency.
    pub currency: Currency,
    /// What was bought.
    pub lines: Vec<Line>,
    /// In what it goes.
    #[serde(default)]
    pub parcels: Vec<Parcel>,
    /// How it was paid.
    #[serde(default)]
    pub payments: Vec<Payment>,
    /// What was paid for delivery.
    pub delivery: Money,
    /// What the least expensive ordinary delivery on offer would have cost: what a withdrawal
    /// gives back at the most (Directive 2011/83/EU, Art. 13(2)).
    pub standard_delivery: Money,
    /// Where it goes.
    #[serde(default)]
    pub address: Option<Address>,
    /// How a gift is to be sent.
    #[serde(default)]
    pub gift: Gift,
}

/// An order: what the shop wrote of it and what it has told since.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "Kept", into = "Kept")]
pub struct Order {
    written: Written,
    feed: Feed,
}

/// An order as it is stored.
#[derive(Clone, serde::Serialize, serde::Deserialize)]
struct Kept {
    written: Written,
    feed: Feed,
}

impl TryFrom<Kept> for Order {
    type Error = Refusal;
    fn try_from(kept: Kept) -> Result<Order, Refusal> {
        Ok(Order { feed: kept.feed, ..Order::new(kept.written)? })
    }
}

impl From<Order> for Kept {
    fn from(order: Order) -> Kept {
        Kept { written: order.written, feed: order.feed }
    }
}

/// What a telling changed.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The order stands elsewhere.
    StatusChanged {
        /// Where it stood.
        from: OrderStatus,
        /// Where it stands.
        to: OrderStatus,
    },
    /// A parcel stands elsewhere.
    ParcelChanged {
        /// Which.
        parcel: ParcelId,
        /// Where it stood.
        from: OrderStatus,
        /// Where it stands.
        to: OrderStatus,
    },
    /// More units of a line will not come.
    UnitsCancelled {
        /// Of which line, and how many now in all.
        units: Units,
    },
    /// A telling leads backwards; a person looks at it.
    Flagged {
        /// The telling's id.
        told: String,
    },
    /// A telling that was flagged is in its place after what was told later.
    Unflagged {
        /// The telling's id.
        told: String,
    },
}

impl Order {
    /// An order as the shop wrote it, of which nothing was told yet.
    ///
    /// # Errors
    /// A [`Refusal`] that says what of it cannot be.
    pub fn new(written: Written) -> Result<Order, Refusal> {
        check(&written)?;
        Ok(Order { written, feed: Feed::default() })
    }

    /// The same order written again by the shop; what was told of it stays.
    ///
    /// # Errors
    /// [`Refusal::OtherOrder`] when it has another id or currency, and as [`Order::new`].
    pub fn written_again(self, written: Written) -> Result<(Order, Vec<Event>), Refusal> {
        if written.shop_id != self.written.shop_id || written.currency != self.written.currency {
            return Err(Refusal::OtherOrder);
        }
        check(&written)?;
        let after = Order { written, feed: self.feed.clone() };
        let events = self.events_to(&after);
        Ok((after, events))
    }

    /// The shop tells something. Told before, nothing happens.
    ///
    /// # Errors
    /// [`Refusal::SameIdOtherContent`], [`Refusal::TooMuchTold`], [`Refusal::BadText`] where its
    /// id cannot be kept.
    pub fn hear(self, told: Told) -> Result<(Order, Vec<Event>), Refusal> {
        if !is_short(&told.id) || told.what.parcel().is_some_and(|parcel| !is_short(&parcel.0)) {
            return Err(Refusal::BadText);
        }
        let mut after = self.clone();
        if !after.feed.add(told)? {
            return Ok((self, vec![]));
        }
        let events = self.events_to(&after);
        Ok((after, events))
    }

    fn events_to(&self, after: &Order) -> Vec<Event> {
        let (was, is) = (self.standing(), after.standing());
        let mut events = Vec::new();
        for (parcel, track) in &is.parcels {
            let from = was.parcels.get(parcel).map_or(OrderStatus::Placed, Track::status);
            if from != track.status() {
                events.push(Event::ParcelChanged {
                    parcel: parcel.clone(),
                    from,
                    to: track.status(),
                });
            }
        }
        for line in after.lines() {
            let before = self.line(&line.id).map_or(0, |line| was.cancelled(line));
            if is.cancelled(line) != before {
                events
                    .push(Event::UnitsCancelled { units: Units::of(&line.id, is.cancelled(line)) });
            }
        }
        let from = was.status(&self.written.lines, &self.written.parcels);
        let to = is.status(&after.written.lines, &after.written.parcels);
        if from != to {
            events.push(Event::StatusChanged { from, to });
        }
        let before: BTreeSet<&String> = was.flagged.iter().collect();
        let now: BTreeSet<&String> = is.flagged.iter().collect();
        let flagged = now.difference(&before);
        events.extend(flagged.map(|told| Event::Flagged { told: (*told).clone() }));
        let unflagged = before.difference(&now);
        events.extend(unflagged.map(|told| Event::Unflagged { told: (*told).clone() }));
        events
    }

    /// What the shop wrote.
    #[must_use]
    pub fn written(&self) -> &Written {
        &self.written
    }

    /// What the shop told.
    #[must_use]
    pub fn feed(&self) -> &Feed {
        &self.feed
    }

    /// Its lines.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.written.lines
    }

    /// A line.
    #[must_use]
    pub fn line(&self, id: &LineId) -> Option<&Line> {
        self.written.lines.iter().find(|line| line.id == *id)
    }

    /// Its currency.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.written.currency
    }

    /// Where it stands, with every fact.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.feed.standing(&self.written.lines, &self.written.parcels)
    }

    /// Its status.
    #[must_use]
    pub fn status(&self) -> OrderStatus {
        self.standing().status(&self.written.lines, &self.written.parcels)
    }

    /// Units of a line that are with the client, or were; none of an unknown line.
    #[must_use]
    pub fn delivered(&self, line: &LineId) -> u32 {
        let delivered = |line| self.standing().delivered(line, &self.written.parcels);
        self.line(line).map_or(0, delivered)
    }

    /// Units of a line that will not come.
    #[must_use]
    pub fn cancelled(&self, line: &LineId) -> u32 {
        self.line(line).map_or(0, |line| self.standing().cancelled(line))
    }

    /// What the shop has given back by itself, of all payments together.
    ///
    /// # Errors
    /// As money has them; not of an order that was checked.
    pub fn given_back(&self) -> Result<Money, MoneyError> {
        let given_back = self.written.payments.iter().filter_map(|payment| payment.given_back);
        Money::sum(self.currency(), given_back)
    }

    /// What was taken, by all payments together.
    ///
    /// # Errors
    /// As money has them; not of an order that was checked.
    pub fn captured(&self) -> Result<Money, MoneyError> {
        Money::sum(self.currency(), self.written.payments.iter().map(|payment| payment.captured))
    }
}

/// The longest id or title from outside, in characters.
pub const LONGEST_TEXT: usize = 500;

/// Whether an id or a title from outside can be kept: something, not too long, and no control
/// characters, which a database may not take.
pub(crate) fn is_short(text: &str) -> bool {
    let short = text.len() <= LONGEST_TEXT || text.chars().count() <= LONGEST_TEXT;
    short && !text.trim().is_empty() && !text.chars().any(char::is_control)
}

fn unique<'i, T: Ord + 'i>(mut ids: impl Iterator<Item = &'i T>) -> bool {
    let mut seen = BTreeSet::new();
    ids.all(|id| seen.insert(id))
}

fn check(written: &Written) -> Result<(), Refusal> {
    let Written { lines, parcels, payments, currency, .. } = written;
    if lines.is_empty()
        || lines.len() > MOST_LINES
        || parcels.len() > MOST_PARTS
        || payments.len() > MOST_PARTS
    {
        return Err(Refusal::BadSize);
    }
    let told = parcels.iter().flat_map(|parcel| [&parcel.carrier, &parcel.tracking]).flatten();
    let ids = [&written.shop_id].into_iter();
    let ids = ids.chain(lines.iter().flat_map(|line| [&line.id.0, &line.sku.0, &line.title]));
    let ids = ids.chain(parcels.iter().map(|parcel| &parcel.id.0));
    if !ids.chain(told).all(|text| is_short(text)) {
        return Err(Refusal::BadText);
    }
    if !unique(lines.iter().map(|line| &line.id))
        || !unique(parcels.iter().map(|parcel| &parcel.id))
        || !unique(payments.iter().map(|payment| &payment.id))
    {
        return Err(Refusal::TwiceSameId);
    }
    lines.iter().try_for_each(Line::check)?;
    let costs = [written.delivery, written.standard_delivery];
    let taken = payments.iter().map(|payment| payment.captured).chain(costs);
    for payment in payments {
        if payment.left()?.is_negative() || payment.given_back.is_some_and(|m| m.is_negative()) {
            return Err(Refusal::BadAmount);
        }
    }
    if taken.clone().any(|amount| amount.is_negative()) {
        return Err(Refusal::BadAmount);
    }
    // A sum over everything finds an amount in another currency, or one that cannot be counted.
    Money::sum(*currency, taken)?;
    lines.iter().try_fold(Money::zero(*currency), |sum, line| sum.plus(line.paid()?))?;
    for line in lines {
        let packed = parcels.iter().flat_map(|parcel| &parcel.units);
        let packed = packed.filter(|units| units.line == line.id);
        let sum = packed.fold(0_u32, |sum, units| sum.saturating_add(units.quantity));
        if sum > line.quantity {
            return Err(Refusal::BadParcel);
        }
    }
    let known =
        |units: &Units| units.quantity > 0 && lines.iter().any(|line| line.id == units.line);
    if parcels.iter().flat_map(|parcel| &parcel.units).all(known) {
        Ok(())
    } else {
        Err(Refusal::BadParcel)
    }
}

#[cfg(test)]
pub(crate) mod tests;
