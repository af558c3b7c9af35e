//! An exchange: another piece for one that comes back.
//!
//! The other piece is held from the moment it is asked for, until an instant. What it costs more
//! or less is known at once, and nothing of it is ever charged: the client pays a difference by an
//! act of her own, whose payment is named here, or the exchange lapses and the piece is free
//! again. What the piece that came back was worth is used up as long as the exchange lives.
//!
//! [`TABLE`] is the whole machine; a test tries every act on every state.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::money::{Money, MoneyError};
use crate::order::{Line, LineId, MOST_UNITS, Order, PaymentId, Sku, Units};
use crate::returns::account::Spent;
use crate::returns::{Return, Wish};
use crate::vocabulary::{UnknownWord, word_list};

word_list! {
    /// Where an exchange stands.
    ExchangeState ("state of an exchange") {
        /// The other piece is held.
        Reserved = "reserved",
        /// The difference is settled; it waits for the piece that comes back.
        Agreed = "agreed",
        /// The other piece is on its way.
        Sent = "sent",
        /// It will not be; the other piece is free.
        Released = "released",
    }
}

word_list! {
    /// What can be done with an exchange.
    ExchangeAct ("act on an exchange") {
        /// Agree to the difference, and pay it where there is one to pay.
        Agree = "agree",
        /// Send the other piece.
        Send = "send",
        /// Give it up.
        Release = "release",
        /// The hold has run out.
        Lapse = "lapse",
    }
}

word_list! {
    /// Why something about an exchange is refused.
    Refusal ("refusal of an exchange") {
        /// The line does not stand in the return, or not for an exchange.
        NotAsked = "exchange_not_asked",
        /// A quantity is zero, or more than comes back.
        BadQuantity = "exchange_bad_quantity",
        /// A price is less than nothing, or in another currency.
        BadAmount = "exchange_bad_amount",
        /// Units of the line are being exchanged already.
        AlreadyExchanged = "exchange_already",
        /// No place has so many free.
        NotInStock = "exchange_not_in_stock",
        /// The hold would end before it begins.
        BadHold = "exchange_bad_hold",
        /// The hold has run out.
        HoldOver = "exchange_hold_over",
        /// It is still held.
        StillHeld = "exchange_still_held",
        /// The difference is to be paid first, by the client's own act.
        DifferenceUnpaid = "exchange_difference_unpaid",
        /// There is nothing to pay.
        NothingToPay = "exchange_nothing_to_pay",
        /// The difference is not agreed.
        NotAgreed = "exchange_not_agreed",
        /// The piece has not come back.
        PieceNotBack = "exchange_piece_not_back",
        /// It was agreed, sent or given up already.
        Ended = "exchange_ended",
    }
}

impl std::error::Error for Refusal {}

impl From<MoneyError> for Refusal {
    fn from(_: MoneyError) -> Refusal {
        Refusal::BadAmount
    }
}

/// Every state by every act; nothing where it is refused. In the samples there is nothing to pay
/// and the piece has come back; a hold has run out where it lapses, and only there.
pub const TABLE: &[(ExchangeState, [Option<ExchangeState>; 4])] = {
    use ExchangeState as S;
    &[
        // agree, send, release, lapse
        (S::Reserved, [Some(S::Agreed), None, Some(S::Released), Some(S::Released)]),
        (S::Agreed, [None, Some(S::Sent), Some(S::Released), None]),
        (S::Sent, [None, None, None, None]),
        (S::Released, [None, None, None, None]),
    ]
};

/// What a place has of a piece.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    /// The boutique or warehouse.
    pub place: String,
    /// Of what.
    pub sku: Sku,
    /// How many lie there.
    pub on_hand: u32,
    /// How many of them are sold and not yet sent.
    pub promised: u32,
}

/// Units held for somebody.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// For whom: the exchange's id.
    pub owner: String,
    /// Where they lie.
    pub place: String,
    /// Of what.
    pub sku: Sku,
    /// How many.
    pub quantity: u32,
    /// Until when; from then on they are free. None where the exchange is agreed.
    pub until: Option<Timestamp>,
}

impl Hold {
    /// Whether it holds at an instant.
    #[must_use]
    pub fn holds_at(&self, now: Timestamp) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// How many units of a stock are free for `owner`: what lies there, less what is sold and what is
/// held for others. A hold that has run out holds nothing; one's own is replaced.
#[must_use]
pub fn free(stock: &Stock, holds: &[Hold], owner: &str, now: Timestamp) -> u32 {
    let held = holds
        .iter()
        .filter(|hold| hold.place == stock.place && hold.sku == stock.sku)
        .filter(|hold| hold.owner != owner && hold.holds_at(now))
        .fold(0_u32, |sum, hold| sum.saturating_add(hold.quantity));
    stock.on_hand.saturating_sub(stock.promised).saturating_sub(held)
}

/// Holds so many units at the first place that has all of them free.
///
/// # Errors
/// [`Refusal::BadQuantity`], [`Refusal::BadHold`], [`Refusal::NotInStock`].
pub fn hold(
    stocks: &[Stock],
    holds: &[Hold],
    owner: &str,
    (sku, quantity): (&Sku, u32),
    until: Timestamp,
    now: Timestamp,
) -> Result<Hold, Refusal> {
    if quantity == 0 || quantity > MOST_UNITS {
        return Err(Refusal::BadQuantity);
    }
    if until <= now {
        return Err(Refusal::BadHold);
    }
    let has = |stock: &&Stock| stock.sku == *sku && free(stock, holds, owner, now) >= quantity;
    let stock = stocks.iter().find(has).ok_or(Refusal::NotInStock)?;
    Ok(Hold {
        owner: owner.to_owned(),
        place: stock.place.clone(),
        sku: sku.clone(),
        quantity,
        until: Some(until),
    })
}

word_list! {
    /// Why an exchange was given up.
    ReleaseReason ("reason of a release") {
        /// The hold ran out.
        Lapsed = "lapsed",
        /// The client or the house gave it up.
        GivenUp = "given_up",
        /// What came back is not the piece.
        NotThePiece = "not_the_piece",
    }
}

/// Where an exchange stands, with its facts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub enum Standing {
    /// The other piece is held.
    Reserved {
        /// Until when.
        until: Timestamp,
    },
    /// The difference is settled.
    Agreed {
        /// When.
        at: Timestamp,
        /// The payment of a difference, made by the client.
        payment: Option<PaymentId>,
    },
    /// The other piece is on its way.
    Sent {
        /// Since when.
        at: Timestamp,
        /// The payment of a difference.
        payment: Option<PaymentId>,
    },
    /// It will not be.
    Released {
        /// When.
        at: Timestamp,
        /// Why.
        why: ReleaseReason,
    },
}

impl Standing {
    /// Its state without its facts.
    #[must_use]
    pub const fn state(&self) -> ExchangeState {
        match self {
            Standing::Reserved { .. } => ExchangeState::Reserved,
            Standing::Agreed { .. } => ExchangeState::Agreed,
            Standing::Sent { .. } => ExchangeState::Sent,
            Standing::Released { .. } => ExchangeState::Released,
        }
    }
}

/// What an exchange costs more or less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// Neither.
    None,
    /// The client pays so much, by her own act.
    ToPay(Money),
    /// So much comes back.
    Back(Money),
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replacement {
    /// Which units come back.
    pub units: Units,
    /// For what.
    pub sku: Sku,
    /// What the shop calls that.
    pub title: String,
    /// What one of it costs.
    pub unit_price: Money,
}

/// An exchange.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// Its id.
    pub id: String,
    /// In which return the other units come back.
    pub in_return: String,
    /// What for what.
    pub replacement: Replacement,
    /// What was paid for the units that come back.
    pub value: Money,
    /// The place that holds the other piece.
    pub place: String,
    /// Where it stands.
    pub standing: Standing,
}

/// What happened, for the timeline.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The other piece is held.
    Reserved {
        /// Until when.
        until: Timestamp,
    },
    /// The difference is settled.
    Agreed {},
    /// The other piece is on its way.
    Sent {},
    /// The other piece is free again.
    Released {
        /// Why.
        why: ReleaseReason,
    },
    /// A difference that was paid is to go back.
    DifferenceGoesBack {
        /// Which payment.
        payment: PaymentId,
        /// How much.
        amount: Money,
    },
}

/// Something done with an exchange, with its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Agree to the difference.
    Agree {
        /// The client's payment of it, where there is one to pay.
        payment: Option<PaymentId>,
    },
    /// Send the other piece.
    Send {
        /// Units of the line that have come back as what was sold, or are let go before they
        /// have by a named person.
        back: u32,
    },
    /// Give it up.
    Release {
        /// Why.
        why: ReleaseReason,
    },
    /// The hold has run out.
    Lapse,
}

impl Act {
    /// The act of the table.
    #[must_use]
    pub const fn name(&self) -> ExchangeAct {
        match self {
            Act::Agree { .. } => ExchangeAct::Agree,
            Act::Send { .. } => ExchangeAct::Send,
            Act::Release { .. } => ExchangeAct::Release,
            Act::Lapse => ExchangeAct::Lapse,
        }
    }
}

impl Exchange {
    /// Asks for another piece, which is held at once. `others` are the other exchanges of the
    /// order, `hold` what [`hold`] gave.
    ///
    /// # Errors
    /// [`Refusal::NotAsked`], [`Refusal::BadQuantity`], [`Refusal::BadAmount`],
    /// [`Refusal::AlreadyExchanged`], [`Refusal::NotInStock`] where the hold is for something else.
    pub fn ask(
        order: &Order,
        ret: &Return,
        others: &[Exchange],
        replacement: Replacement,
        hold: &Hold,
    ) -> Result<(Exchange, Vec<Event>), Refusal> {
        let Units { line: id, quantity } = &replacement.units;
        let line = order.line(id).ok_or(Refusal::NotAsked)?;
        let own = ret.line(id).filter(|own| own.wish == Wish::Exchange);
        let own = own.ok_or(Refusal::NotAsked)?;
        if *quantity == 0 || *quantity > own.quantity || *quantity > line.quantity {
            return Err(Refusal::BadQuantity);
        }
        let units_of = |other: &Exchange| {
            let same = other.in_return == ret.number && other.replacement.units.line == *id;
            if same && other.lives() { other.replacement.units.quantity } else { 0 }
        };
        let exchanged: u32 = others.iter().map(units_of).sum();
        if exchanged.saturating_add(*quantity) > own.quantity {
            return Err(Refusal::AlreadyExchanged);
        }
        let until = hold.until.ok_or(Refusal::BadHold)?;
        if hold.sku != replacement.sku || hold.quantity < *quantity {
            return Err(Refusal::NotInStock);
        }
        // The least that so many units can be worth: a cent may lie with the others, and it
        // comes back as money.
        let value = line.paid()?.minus(line.paid_for(line.quantity - quantity)?)?;
        let price = replacement.unit_price.times(*quantity)?;
        if replacement.unit_price.is_negative() || price.minus(value).is_err() {
            return Err(Refusal::BadAmount);
        }
        let exchange = Exchange {
            id: hold.owner.clone(),
            in_return: ret.number.clone(),
            replacement,
            value,
            place: hold.place.clone(),
            standing: Standing::Reserved { until },
        };
        Ok((exchange, vec![Event::Reserved { until }]))
    }

    /// Whether it is not given up.
    #[must_use]
    pub fn lives(&self) -> bool {
        self.standing.state() != ExchangeState::Released
    }

    /// What the other units cost together.
    ///
    /// # Errors
    /// As money has them; not of an exchange that was asked.
    pub fn price(&self) -> Result<Money, MoneyError> {
        self.replacement.unit_price.times(self.replacement.units.quantity)
    }

    /// What it costs more or less, to be shown before anything is sent.
    ///
    /// # Errors
    /// As [`Exchange::price`].
    pub fn difference(&self) -> Result<Difference, MoneyError> {
        let more = self.price()?.minus(self.value)?;
        Ok(match more.minor() {
            0 => Difference::None,
            1.. => Difference::ToPay(more),
            _ => Difference::Back(Money::zero(more.currency()).minus(more)?),
        })
    }

    /// What of the value of the units that come back it has used up: nothing once it is given up.
    ///
    /// # Errors
    /// As [`Exchange::price`].
    pub fn spent(&self) -> Result<Option<Spent>, MoneyError> {
        if !self.lives() {
            return Ok(None);
        }
        let amount = self.price()?.at_most(self.value)?;
        let (in_return, line) = (self.in_return.clone(), self.replacement.units.line.clone());
        Ok(Some(Spent { in_return, line, amount }))
    }

    /// Its hold on the stock: until it lapses, then until it is sent, then none.
    #[must_use]
    pub fn hold(&self) -> Option<Hold> {
        let until = match self.standing {
            Standing::Reserved { until } => Some(until),
            Standing::Agreed { .. } => None,
            Standing::Sent { .. } | Standing::Released { .. } => return None,
        };
        Some(Hold {
            owner: self.id.clone(),
            place: self.place.clone(),
            sku: self.replacement.sku.clone(),
            quantity: self.replacement.units.quantity,
            until,
        })
    }

    /// The other piece as a line of the order, once it is sent: it can come back like any other,
    /// at its own price, and be exchanged again.
    #[must_use]
    pub fn as_line(&self, id: LineId, title: &str, tax: Money) -> Option<Line> {
        (self.standing.state() == ExchangeState::Sent).then(|| Line {
            id,
            sku: self.replacement.sku.clone(),
            title: title.to_owned(),
            quantity: self.replacement.units.quantity,
            unit_price: self.replacement.unit_price,
            discount: Money::zero(self.value.currency()),
            tax,
            tax_on_top: false,
            attributes: BTreeSet::new(),
        })
    }

    /// Does something with it.
    ///
    /// # Errors
    /// A [`Refusal`]; nothing changes.
    pub fn act(self, act: Act, now: Timestamp) -> Result<(Exchange, Vec<Event>), Refusal> {
        let mut events = Vec::new();
        let standing = match (&self.standing, act) {
            (Standing::Reserved { until }, Act::Agree { payment }) => {
                if now >= *until {
                    return Err(Refusal::HoldOver);
                }
                match (self.difference()?, &payment) {
                    (Difference::ToPay(_), None) => return Err(Refusal::DifferenceUnpaid),
                    (Difference::None | Difference::Back(_), Some(_)) => {
                        return Err(Refusal::NothingToPay);
                    }
                    _ => events.push(Event::Agreed {}),
                }
                Standing::Agreed { at: now, payment }
            }
            (Standing::Reserved { .. }, Act::Send { .. }) => return Err(Refusal::NotAgreed),
            (Standing::Agreed { payment, .. }, Act::Send { back }) => {
                if back < self.replacement.units.quantity {
                    return Err(Refusal::PieceNotBack);
                }
                events.push(Event::Sent {});
                Standing::Sent { at: now, payment: payment.clone() }
            }
            (Standing::Reserved { until }, Act::Lapse) if now < *until => {
                return Err(Refusal::StillHeld);
            }
            (Standing::Reserved { .. }, Act::Lapse) => {
                let why = ReleaseReason::Lapsed;
                events.push(Event::Released { why });
                Standing::Released { at: now, why }
            }
            (Standing::Reserved { .. } | Standing::Agreed { .. }, Act::Release { why }) => {
                events.push(Event::Released { why });
                if let (
                    Standing::Agreed { payment: Some(payment), .. },
                    Difference::ToPay(amount),
                ) = (&self.standing, self.difference()?)
                {
                    let payment = payment.clone();
                    events.push(Event::DifferenceGoesBack { payment, amount });
                }
                Standing::Released { at: now, why }
            }
            (Standing::Agreed { .. }, Act::Agree { .. } | Act::Lapse)
            | (Standing::Sent { .. } | Standing::Released { .. }, _) => {
                return Err(Refusal::Ended);
            }
        };
        Ok((Exchange { standing, ..self }, events))
    }
}

/// What the delivery of the other pieces costs: as long as one of them is to be sent, and nothing
/// once the last is given up.
#[must_use]
pub fn delivery(exchanges: &[Exchange], cost: Money) -> Money {
    if exchanges.iter().any(Exchange::lives) { cost } else { Money::zero(cost.currency()) }
}

#[cfg(test)]
mod tests;
