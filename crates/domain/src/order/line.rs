//! What was bought, in which parcel it went and how it was paid.

use std::collections::BTreeSet;

use super::{MOST_UNITS, Refusal};
use crate::money::{Money, MoneyError};
use crate::vocabulary::{UnknownWord, word_list};

word_list! {
    /// What of a line the rules ask about.
    Attribute ("attribute of a line") {
        /// Sold for good.
        FinalSale = "final_sale",
        /// With initials, or otherwise made this client's.
        Personalised = "personalised",
        /// Made after it was ordered.
        MadeToOrder = "made_to_order",
        /// From the runway: a stricter path, a named approver.
        Runway = "runway",
        /// Sealed for reasons of health or hygiene.
        Hygiene = "hygiene",
        /// Swimwear.
        Swimwear = "swimwear",
        /// Fragrance.
        Fragrance = "fragrance",
        /// Jewellery for pierced ears.
        PiercedJewellery = "pierced_jewellery",
        /// A gift card that was bought.
        GiftCard = "gift_card",
        /// Something done, such as an engraving or a fitting.
        Service = "service",
    }
}

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl From<&str> for $name {
            fn from(given: &str) -> $name { $name(given.to_owned()) }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
        }
    };
}

id! {
    /// The shop's id of a line.
    LineId
}
id! {
    /// The shop's id of a parcel.
    ParcelId
}
id! {
    /// The shop's id of what is in stock: piece, colour, size.
    Sku
}

/// So many units of a line.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Units {
    /// The line.
    pub line: LineId,
    /// How many, from one.
    pub quantity: u32,
}

impl Units {
    /// So many units of a line.
    #[must_use]
    pub fn of(line: &LineId, quantity: u32) -> Units {
        Units { line: line.clone(), quantity }
    }
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The shop's id.
    pub id: LineId,
    /// What is in stock.
    pub sku: Sku,
    /// What the shop calls it.
    pub title: String,
    /// How many, from one.
    pub quantity: u32,
    /// The price of one before discounts; with tax, unless tax comes on top.
    pub unit_price: Money,
    /// The line's share of all discounts, of all its units together.
    pub discount: Money,
    /// The tax on all its units together.
    pub tax: Money,
    /// Whether the price has no tax in it, so that the tax comes on top (as in the United States).
    #[serde(default)]
    pub tax_on_top: bool,
    /// What the rules ask about.
    #[serde(default)]
    pub attributes: BTreeSet<Attribute>,
}

impl Line {
    /// What all units together cost after discounts, without a tax that comes on top.
    ///
    /// # Errors
    /// As money has them.
    pub fn cost(&self) -> Result<Money, MoneyError> {
        self.unit_price.times(self.quantity)?.minus(self.discount)
    }

    /// What was paid for all units together, with tax.
    ///
    /// # Errors
    /// As money has them.
    pub fn paid(&self) -> Result<Money, MoneyError> {
        if self.tax_on_top { self.cost()?.plus(self.tax) } else { self.cost() }
    }

    /// What was paid for the first `count` units. Which of them comes first does not matter: any
    /// three of three are the whole line, in whatever steps they come back.
    ///
    /// # Errors
    /// [`MoneyError::NoShares`] when the line has fewer units.
    pub fn paid_for(&self, count: u32) -> Result<Money, MoneyError> {
        self.paid()?.first_of(count, self.quantity)
    }

    /// The tax within what was paid for the first `count` units.
    ///
    /// # Errors
    /// As [`Line::paid_for`].
    pub fn tax_for(&self, count: u32) -> Result<Money, MoneyError> {
        self.tax.first_of(count, self.quantity)
    }

    /// Whether its numbers can be: at least one unit, at most [`MOST_UNITS`], no price below
    /// nothing, no discount above the price, no tax above what was paid.
    ///
    /// # Errors
    /// [`Refusal::BadQuantity`], [`Refusal::BadAmount`], [`Refusal::OtherCurrency`].
    pub fn check(&self) -> Result<(), Refusal> {
        if self.quantity == 0 || self.quantity > MOST_UNITS {
            return Err(Refusal::BadQuantity);
        }
        let paid = self.paid()?;
        let amounts = [self.unit_price, self.discount, self.tax, self.cost()?];
        let below = amounts.iter().any(Money::is_negative);
        if below || self.tax.exceeds(paid)? {
            return Err(Refusal::BadAmount);
        }
        Ok(())
    }
}

/// Gives each line its share of a discount on the whole order, in proportion to what it costs
/// after its own discount; the shares add up to the discount.
///
/// # Errors
/// [`Refusal::BadAmount`] when the discount is less than nothing or more than the lines cost;
/// as money has them.
pub fn share_discount(lines: &mut [Line], discount: Money) -> Result<(), Refusal> {
    if discount.is_zero() {
        return Ok(());
    }
    let mut weights = Vec::with_capacity(lines.len());
    let mut whole = Money::zero(discount.currency());
    for line in lines.iter() {
        let cost = line.cost()?;
        whole = whole.plus(cost)?;
        weights.push(u64::try_from(cost.minor()).map_err(|_| Refusal::BadAmount)?);
    }
    if discount.is_negative() || discount.exceeds(whole)? {
        return Err(Refusal::BadAmount);
    }
    for (line, share) in lines.iter_mut().zip(discount.split(&weights)?) {
        line.discount = line.discount.plus(share)?;
    }
    Ok(())
}

/// A parcel and what is in it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parcel {
    /// The shop's id.
    pub id: ParcelId,
    /// What is in it; empty where the shop does not say.
    #[serde(default)]
    pub units: Vec<Units>,
    /// The carrier's name.
    #[serde(default)]
    pub carrier: Option<String>,
    /// The carrier's number.
    #[serde(default)]
    pub tracking: Option<String>,
}

word_list! {
    /// How an order was paid: a word, never a number.
    PaymentMethod ("payment method") {
        /// A card.
        Card = "card",
        /// A wallet that holds a card.
        Wallet = "wallet",
        /// A transfer from a bank account.
        BankTransfer = "bank_transfer",
        /// A direct debit.
        DirectDebit = "direct_debit",
        /// Later, or in parts, through a lender.
        Deferred = "deferred",
        /// A gift card.
        GiftCard = "gift_card",
        /// Credit of the house.
        Credit = "credit",
        /// Cash, in a boutique or at the door.
        Cash = "cash",
        /// Anything else.
        Other = "other",
    }
}

/// The last four digits of a card, and by its size nothing more.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LastFour([u8; 4]);

impl LastFour {
    /// Reads exactly four digits.
    ///
    /// # Errors
    /// [`Refusal::BadLastFour`] for anything else; what was given is not repeated.
    pub fn parse(given: &str) -> Result<LastFour, Refusal> {
        let digits = <[u8; 4]>::try_from(given.as_bytes()).map_err(|_| Refusal::BadLastFour)?;
        if digits.iter().all(u8::is_ascii_digit) {
            Ok(LastFour(digits))
        } else {
            Err(Refusal::BadLastFour)
        }
    }

    /// The four digits.
    #[must_use]
    pub fn digits(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("0000")
    }
}

impl std::fmt::Debug for LastFour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.digits())
    }
}

impl serde::Serialize for LastFour {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.digits())
    }
}

impl<'de> serde::Deserialize<'de> for LastFour {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<LastFour, D::Error> {
        let given = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        LastFour::parse(&given).map_err(serde::de::Error::custom)
    }
}

/// A payment that was taken.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// The payment adapter's id, by which a refund is asked.
    pub id: PaymentId,
    /// How.
    pub method: PaymentMethod,
    /// The last four digits, of a card.
    #[serde(default)]
    pub last_four: Option<LastFour>,
    /// What was taken; what is only authorised is no payment yet.
    pub captured: Money,
    /// What the shop says it has given back of it by itself, without what was asked here.
    #[serde(default)]
    pub given_back: Option<Money>,
    /// What the payment provider calls it, where the shop says so.
    #[serde(default)]
    pub reference: Option<PaymentId>,
}

impl Payment {
    /// What can still be given back of it, as far as the shop says.
    ///
    /// # Errors
    /// As money has them.
    pub fn left(&self) -> Result<Money, MoneyError> {
        match self.given_back {
            Some(given_back) => self.captured.minus(given_back),
            None => Ok(self.captured),
        }
    }
}

/// The payment adapter's id of a payment. One that looks like a card number is refused, since
/// that is what a wrong mapping would put here.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct PaymentId(String);

impl PaymentId {
    /// Reads an id of up to 100 visible ASCII characters.
    ///
    /// # Errors
    /// [`Refusal::BadPaymentId`]; [`Refusal::CardNumber`] when it is a card number by its
    /// issuer's first digits, its length and Luhn's sum (ISO/IEC 7812-1). By the sum alone one
    /// in ten of a shop's own running numbers would be refused.
    pub fn parse(given: &str) -> Result<PaymentId, Refusal> {
        let seen = |b: u8| b.is_ascii_graphic() || b == b' ';
        if given.trim().is_empty() || given.len() > 100 || !given.bytes().all(seen) {
            return Err(Refusal::BadPaymentId);
        }
        if is_card_number(given) {
            Err(Refusal::CardNumber)
        } else {
            Ok(PaymentId(given.to_owned()))
        }
    }

    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PaymentId {
    type Error = Refusal;
    fn try_from(given: String) -> Result<PaymentId, Refusal> {
        PaymentId::parse(&given)
    }
}

impl From<PaymentId> for String {
    fn from(id: PaymentId) -> String {
        id.0
    }
}

fn is_card_number(given: &str) -> bool {
    let plain: String = given.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let issued = match plain.len() {
        14 => ["30", "36", "38", "39"].iter().any(|first| plain.starts_with(first)),
        15 => plain.starts_with("34") || plain.starts_with("37"),
        16 => plain.starts_with(['2', '3', '4', '5', '6']),
        17..=19 => plain.starts_with("62") || plain.starts_with('4'),
        _ => false,
    };
    let digits: Option<Vec<u32>> = plain.chars().map(|c| c.to_digit(10)).collect();
    let (true, Some(digits)) = (issued, digits) else { return false };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => *digit,
            (_, twice) if twice > 9 => twice - 9,
            (_, twice) => twice,
        })
        .sum();
    sum.is_multiple_of(10)
}
