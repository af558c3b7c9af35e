//! What a shop tells of one order, in our words. It is what was told, not what is true: the domain
//! holds it against what it knows.

use super::amount::{Amount, Currency};
use jiff::Timestamp;

/// One order as one telling has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShopOrder {
    /// The shop's own id: the same in every telling of this order.
    pub id: String,
    /// The number as the client reads it, such as `#1042`.
    pub number: String,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// How new this telling is.
    pub version: Version,
    /// How far it is.
    pub status: Status,
    /// The client's e-mail address; some orders have none.
    pub email: Option<String>,
    /// The client's telephone as it was written.
    pub phone: Option<String>,
    /// The client's name.
    pub name: Option<String>,
    /// The language she ordered in, such as `fr` or `fr-CH`.
    pub locale: Option<String>,
    /// Two letters of ISO 3166 of where it is sent to, or else of where the bill is.
    pub country: Option<String>,
    /// Where it is sent to.
    pub ship_to: Option<Address>,
    /// The one currency of all its amounts.
    pub currency: Currency,
    /// Whether prices hold the tax.
    pub tax: Tax,
    /// What was bought, at least one.
    pub lines: Vec<Line>,
    /// What was sent.
    pub parcels: Vec<Parcel>,
    /// How it was paid.
    pub payments: Vec<Payment>,
    /// What was paid back.
    pub refunds: Vec<Refund>,
    /// What the client paid for the delivery, after discounts of it.
    pub delivery_fee: Amount,
    /// The whole tax, where it was told.
    pub tax_total: Option<Amount>,
    /// What the client was to pay in all.
    pub total: Amount,
    /// Words to whoever is given it.
    pub gift_message: Option<String>,
}

impl ShopOrder {
    /// Price of all lines before discounts; none where it cannot be held.
    #[must_use]
    pub fn goods(&self) -> Option<Amount> {
        let mut sum = Amount::zero(self.currency);
        for line in &self.lines {
            sum = sum.plus(line.before_discount()?)?;
        }
        Some(sum)
    }

    /// What was taken off all lines; none where it cannot be held.
    #[must_use]
    pub fn discount(&self) -> Option<Amount> {
        self.lines.iter().try_fold(Amount::zero(self.currency), |sum, line| sum.plus(line.discount))
    }

    /// What was paid back; none where it cannot be held.
    #[must_use]
    pub fn refunded(&self) -> Option<Amount> {
        self.refunds.iter().try_fold(Amount::zero(self.currency), |sum, one| sum.plus(one.amount))
    }
}

/// How new a telling is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// The shop's own count of changes, where it counts them.
    pub number: Option<u64>,
    /// When the shop last changed the order. A table often does not say; whoever reads it knows of
    /// when the file is.
    pub changed_at: Option<Timestamp>,
}

impl Version {
    /// Whether this telling is newer than another of the same order: by the shop's count where both
    /// have one, else by when it was changed. None where neither can be compared. What is as new as the
    /// other is the same told again.
    #[must_use]
    pub fn is_newer_than(self, other: Version) -> Option<bool> {
        match (self.number.zip(other.number), self.changed_at.zip(other.changed_at)) {
            (Some((own, other)), _) if own != other => Some(own > other),
            (_, Some((own, other))) => Some(own > other),
            (Some(_), None) => Some(false),
            (None, None) => None,
        }
    }
}

/// How far an order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nobody has begun.
    Placed,
    /// Being picked, or partly sent.
    Preparing,
    /// All that is to be sent is on its way.
    Shipped,
    /// All of it arrived.
    Delivered,
    /// Called off.
    Cancelled {
        /// When, where it was told.
        at: Option<Timestamp>,
    },
}

impl Status {
    /// Every code.
    pub const CODES: &'static [&'static str] =
        &["placed", "preparing", "shipped", "delivered", "cancelled"];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Status::Placed => "placed",
            Status::Preparing => "preparing",
            Status::Shipped => "shipped",
            Status::Delivered => "delivered",
            Status::Cancelled { .. } => "cancelled",
        }
    }

    /// The status of a code; a cancellation has `at`.
    #[must_use]
    pub fn of(code: &str, at: Option<Timestamp>) -> Option<Status> {
        Some(match code {
            "placed" => Status::Placed,
            "preparing" => Status::Preparing,
            "shipped" => Status::Shipped,
            "delivered" => Status::Delivered,
            "cancelled" => Status::Cancelled { at },
            _ => return None,
        })
    }
}

/// Whether prices hold the tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tax {
    /// As in Europe and Japan.
    Included,
    /// As in the United States.
    Excluded,
}

impl Tax {
    /// Every code.
    pub const CODES: &'static [&'static str] = &["included", "excluded"];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Tax::Included => "included",
            Tax::Excluded => "excluded",
        }
    }
}

/// Where something is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    /// Who receives it.
    pub name: Option<String>,
    /// A company.
    pub company: Option<String>,
    /// Street and house.
    pub street: Option<String>,
    /// What else stands in the address.
    pub street_more: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Postal code, as a text.
    pub postcode: Option<String>,
    /// State, province or prefecture.
    pub region: Option<String>,
    /// Two letters of ISO 3166.
    pub country: Option<String>,
    /// Telephone for the carrier.
    pub phone: Option<String>,
}

impl Address {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Address::default()
    }
}

/// What a line is besides a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Attribute {
    /// Sold as not to be returned.
    FinalSale,
    /// Marked for one person: initials, an engraving.
    Personalised,
    /// Made because it was ordered.
    MadeToOrder,
    /// For somebody else than who pays.
    Gift,
    /// From a show.
    Runway,
}

impl Attribute {
    /// Every attribute.
    pub const ALL: &'static [Attribute] = &[
        Attribute::FinalSale,
        Attribute::Personalised,
        Attribute::MadeToOrder,
        Attribute::Gift,
        Attribute::Runway,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Attribute::FinalSale => "final_sale",
            Attribute::Personalised => "personalised",
            Attribute::MadeToOrder => "made_to_order",
            Attribute::Gift => "gift",
            Attribute::Runway => "runway",
        }
    }
}

/// One line of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The shop's id of it. A table without one has the article and how often it came before: `SKU`, `SKU#2`.
    pub id: String,
    /// The house's article with size and colour.
    pub sku: Option<String>,
    /// What it is called.
    pub title: String,
    /// What family it may be of, in the shop's words.
    pub family: Option<String>,
    /// Its size, as a text.
    pub size: Option<String>,
    /// Its colour.
    pub colour: Option<String>,
    /// Pieces, at least one.
    pub quantity: u32,
    /// Price of one piece as it was charged, before discounts; with or without tax as the order says.
    pub unit_price: Amount,
    /// What was taken off the whole line, its share of the order's discount in it.
    pub discount: Amount,
    /// Tax of the whole line, where it was told.
    pub tax: Option<Amount>,
    /// What it is besides, each once, in their order.
    pub attributes: Vec<Attribute>,
    /// Words that are put on the piece.
    pub wording: Option<String>,
    /// Its number in the Harmonised System.
    pub hs_code: Option<String>,
    /// The country where it was made.
    pub origin: Option<String>,
}

impl Line {
    /// Price of the line before discounts; none where it cannot be held.
    #[must_use]
    pub fn before_discount(&self) -> Option<Amount> {
        self.unit_price.times(self.quantity)
    }

    /// What was paid for the line; none where it cannot be held.
    #[must_use]
    pub fn paid(&self) -> Option<Amount> {
        self.before_discount()?.minus(self.discount)
    }
}

/// So many pieces of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineCount {
    /// [`Line::id`].
    pub line: String,
    /// Pieces, at least one.
    pub quantity: u32,
}

/// How far a parcel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParcelStatus {
    /// Being packed, or waiting for the carrier.
    Preparing,
    /// With the carrier.
    Shipped,
    /// Arrived.
    Delivered,
    /// The carrier could not deliver it.
    Failed,
    /// Never sent.
    Cancelled,
}

impl ParcelStatus {
    /// Every status.
    pub const ALL: &'static [ParcelStatus] = &[
        ParcelStatus::Preparing,
        ParcelStatus::Shipped,
        ParcelStatus::Delivered,
        ParcelStatus::Failed,
        ParcelStatus::Cancelled,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            ParcelStatus::Preparing => "preparing",
            ParcelStatus::Shipped => "shipped",
            ParcelStatus::Delivered => "delivered",
            ParcelStatus::Failed => "failed",
            ParcelStatus::Cancelled => "cancelled",
        }
    }

    /// Whether it was called off, so that it holds nothing.
    #[must_use]
    pub const fn is_off(self) -> bool {
        matches!(self, ParcelStatus::Cancelled)
    }
}

/// One parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The shop's id of it.
    pub id: String,
    /// Who carries it.
    pub carrier: Option<String>,
    /// The carrier's number of it.
    pub tracking: Option<String>,
    /// What is in it, each line once. Empty where it was not told.
    pub lines: Vec<LineCount>,
    /// How far it is.
    pub status: ParcelStatus,
    /// When it left.
    pub shipped_at: Option<Timestamp>,
    /// When it arrived. Only what was told: a period that is counted from it is never counted from a guess.
    pub delivered_at: Option<Timestamp>,
    /// The shop knew at this instant that it had arrived, without saying when it did.
    pub delivered_before: Option<Timestamp>,
}

/// How a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentStatus {
    /// Promised by the bank, or waited for.
    Pending,
    /// Taken.
    Paid,
    /// Refused, or given up.
    Failed,
}

impl PaymentStatus {
    /// Every status.
    pub const ALL: &'static [PaymentStatus] =
        &[PaymentStatus::Pending, PaymentStatus::Paid, PaymentStatus::Failed];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            PaymentStatus::Pending => "pending",
            PaymentStatus::Paid => "paid",
            PaymentStatus::Failed => "failed",
        }
    }
}

/// One payment. There is no place for a card number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// How, in the shop's words.
    pub method: String,
    /// The last four digits of a card.
    pub last_four: Option<String>,
    /// How much, where it was told.
    pub amount: Option<Amount>,
    /// How it stands.
    pub status: PaymentStatus,
    /// What the payment provider calls it.
    pub reference: Option<String>,
}

/// One refund that the shop has made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refund {
    /// The shop's id of it; a table that only says a sum has none.
    pub id: Option<String>,
    /// When.
    pub at: Option<Timestamp>,
    /// How much.
    pub amount: Amount,
    /// For which pieces, where it was told, each line once.
    pub lines: Vec<LineCount>,
}
