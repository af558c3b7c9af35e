//! A change of an order: a proposal to the shop, with a deadline.
//!
//! The order is the shop's, so a client's wish changes nothing by itself. It is pending until the
//! shop confirms or declines it, or until its deadline. One proposal of an order is open at a
//! time; what it does to money and stock is computed first and shown. Whether the rules allow it
//! comes in as a [`Gate`], asked for the status that the client saw: when the order has moved on
//! since, the proposal is refused in words and never half done.
//!
//! [`TABLE`] is the whole machine; a test tries every act on every state.

use jiff::Timestamp;

use super::{
    Address, Gift, LineId, MOST_UNITS, Order, OrderStatus, Refusal as OrderRefusal, Sku, Told,
    Units, What, is_short,
};
use crate::entry::ByWhom;
use crate::money::{Money, MoneyError};
use crate::returns::account::{Account, Books, DeliveryRule};
use crate::vocabulary::{UnknownWord, word_list};

/// The longest words of a giver, in characters.
pub const LONGEST_MESSAGE: usize = 500;

word_list! {
    /// What a client wishes to change.
    ChangeKind ("change of an order") {
        /// Where it goes.
        Address = "address",
        /// A size, or another variant of a piece.
        Size = "size",
        /// How a gift is sent.
        Gift = "gift",
        /// Cancel all of it.
        CancelOrder = "cancel_order",
        /// Cancel some of it.
        CancelLines = "cancel_lines",
    }
}

word_list! {
    /// Where a proposal stands.
    ChangeState ("state of a change") {
        /// The shop has not answered.
        Pending = "pending",
        /// The shop has done it.
        Confirmed = "confirmed",
        /// The shop will not do it.
        Declined = "declined",
        /// The shop did not answer in time.
        Expired = "expired",
    }
}

word_list! {
    /// What can happen to a proposal.
    ChangeAct ("act on a change") {
        /// The shop says that it is done.
        Confirm = "confirm",
        /// The shop says no.
        Decline = "decline",
        /// Preparing has begun before the shop answered.
        Overtake = "overtake",
        /// The deadline has passed.
        Lapse = "lapse",
    }
}

word_list! {
    /// Why something about a change is refused.
    Refusal ("refusal of a change") {
        /// The order has moved on since the client saw it.
        MovedOn = "change_moved_on",
        /// The rules do not allow it where the order stands.
        TooLate = "change_too_late",
        /// Only a senior may propose it where the order stands.
        NeedsSenior = "change_needs_senior",
        /// Another change of the order is open.
        OneOpen = "change_one_open",
        /// It changes nothing.
        NothingChanges = "change_nothing_changes",
        /// A field of the address is missing or too long.
        BadAddress = "change_bad_address",
        /// Another country has other taxes and another law; it is another order.
        OtherCountry = "change_other_country",
        /// The giver's words are too long.
        LongMessage = "change_long_message",
        /// The order has no such line.
        UnknownLine = "change_unknown_line",
        /// A quantity is zero, or more than is left to change.
        BadQuantity = "change_bad_quantity",
        /// The variant is not in stock.
        NotInStock = "change_not_in_stock",
        /// The price is in another currency or cannot be.
        BadAmount = "change_bad_amount",
        /// What it does to money or stock is no longer what was shown.
        EffectChanged = "change_effect_changed",
        /// Its id, or the shop's answer, is empty, too long or has control characters.
        BadText = "change_bad_text",
        /// The deadline lies in the past.
        BadDeadline = "change_bad_deadline",
        /// The shop has answered otherwise.
        Answered = "change_answered",
        /// The deadline has not passed.
        StillInTime = "change_still_in_time",
    }
}

impl std::error::Error for Refusal {}

impl From<MoneyError> for Refusal {
    fn from(_: MoneyError) -> Refusal {
        Refusal::BadAmount
    }
}

/// Every state by every act; nothing where it is refused. The sample that was declined was so by
/// the shop; one that was pending is past its deadline.
pub const TABLE: &[(ChangeState, [Option<ChangeState>; 4])] = {
    use ChangeState as S;
    &[
        // confirm, decline, overtake, lapse
        (S::Pending, [Some(S::Confirmed), Some(S::Declined), Some(S::Declined), Some(S::Expired)]),
        (S::Confirmed, [Some(S::Confirmed), None, Some(S::Confirmed), None]),
        (S::Declined, [None, Some(S::Declined), Some(S::Declined), None]),
        // The shop did it too late for us, but it did it.
        (S::Expired, [Some(S::Confirmed), Some(S::Expired), Some(S::Expired), None]),
    ]
};

/// What a client wishes, with its facts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "wish", rename_all = "snake_case", deny_unknown_fields)]
pub enum Wish {
    /// Another address in the same country.
    Address {
        /// Which.
        address: Address,
    },
    /// Another variant for some units of a line.
    Size {
        /// Which units.
        units: Units,
        /// The other variant.
        sku: Sku,
        /// What one of it costs.
        unit_price: Money,
        /// How many of it are free now.
        in_stock: u32,
    },
    /// Sent as a gift, or otherwise.
    Gift {
        /// How.
        gift: Gift,
    },
    /// Cancel all of it.
    CancelOrder {},
    /// Cancel some of it.
    CancelLines {
        /// Which units.
        units: Vec<Units>,
    },
}

impl Wish {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> ChangeKind {
        match self {
            Wish::Address { .. } => ChangeKind::Address,
            Wish::Size { .. } => ChangeKind::Size,
            Wish::Gift { .. } => ChangeKind::Gift,
            Wish::CancelOrder {} => ChangeKind::CancelOrder,
            Wish::CancelLines { .. } => ChangeKind::CancelLines,
        }
    }
}

word_list! {
    /// Whether the rules allow a change where the order stands.
    GateAnswer ("answer of a gate") {
        /// They do.
        Allowed = "allowed",
        /// If a senior proposes it.
        NeedsSenior = "needs_senior",
        /// They do not.
        Refused = "refused",
    }
}

/// The answer of the rules, for one status of the order.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// The status for which they were asked: the one the client saw.
    pub status: OrderStatus,
    /// What they say.
    pub answer: GateAnswer,
    /// The rule that says so.
    pub rule: String,
}

/// Units of stock that come free, or are taken.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StockMove {
    /// Of what.
    pub sku: Sku,
    /// How many: more than zero come free, fewer are taken.
    pub quantity: i64,
}

/// What a change does to money and stock. Nothing is charged by it: what is to be paid, the
/// client pays by an act of her own.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// What comes back.
    pub back: Money,
    /// What is to be paid.
    pub to_pay: Money,
    /// What it does to the stock.
    pub stock: Vec<StockMove>,
}

/// What a wish would do to money and stock, to be shown before it is proposed.
///
/// # Errors
/// A [`Refusal`] that says why the wish cannot be.
pub fn effect(order: &Order, wish: &Wish, delivery: DeliveryRule) -> Result<Effect, Refusal> {
    let zero = Money::zero(order.currency());
    let nothing = Effect { back: zero, to_pay: zero, stock: vec![] };
    let written = order.written();
    match wish {
        Wish::Address { address } => {
            address.check().map_err(|_| Refusal::BadAddress)?;
            match &written.address {
                Some(known) if known.country != address.country => Err(Refusal::OtherCountry),
                Some(known) if known == address => Err(Refusal::NothingChanges),
                _ => Ok(nothing),
            }
        }
        Wish::Gift { gift } => {
            let words = gift.message.as_deref().unwrap_or_default();
            if words.chars().count() > LONGEST_MESSAGE {
                return Err(Refusal::LongMessage);
            }
            if *gift == written.gift { Err(Refusal::NothingChanges) } else { Ok(nothing) }
        }
        Wish::Size { units, sku, unit_price, in_stock } => {
            let line = order.line(&units.line).ok_or(Refusal::UnknownLine)?;
            let departed = order.standing().departed(line, &written.parcels);
            let gone = order.cancelled(&line.id).saturating_add(departed);
            let left = line.quantity.saturating_sub(gone);
            if units.quantity == 0 || units.quantity > left.min(MOST_UNITS) {
                return Err(Refusal::BadQuantity);
            }
            if *sku == line.sku {
                return Err(Refusal::NothingChanges);
            }
            if units.quantity > *in_stock {
                return Err(Refusal::NotInStock);
            }
            if unit_price.is_negative() {
                return Err(Refusal::BadAmount);
            }
            let quantity = i64::from(units.quantity);
            let more = unit_price.times(units.quantity)?.minus(line.paid_for(units.quantity)?)?;
            Ok(Effect {
                back: zero.minus(more)?.or_nothing(),
                to_pay: more.or_nothing(),
                stock: vec![
                    StockMove { sku: line.sku.clone(), quantity },
                    StockMove { sku: sku.clone(), quantity: -quantity },
                ],
            })
        }
        Wish::CancelOrder {} => cancels(order, What::Cancelled { units: None }, delivery),
        Wish::CancelLines { units } => {
            if units.is_empty() || units.iter().any(|units| units.quantity == 0) {
                return Err(Refusal::BadQuantity);
            }
            if units.iter().any(|units| order.line(&units.line).is_none()) {
                return Err(Refusal::UnknownLine);
            }
            cancels(order, What::Cancelled { units: Some(units.clone()) }, delivery)
        }
    }
}

/// What a cancellation does: the account as it would be, less the account as it is.
fn cancels(order: &Order, what: What, delivery: DeliveryRule) -> Result<Effect, Refusal> {
    // The last instant: it happens after everything that was told.
    let id = "a cancellation that is tried".to_owned();
    let tried = Told { id: id.clone(), at: Timestamp::MAX, what };
    let after = match order.clone().hear(tried) {
        Ok((after, _)) if !after.standing().flagged.contains(&id) => after,
        Ok(_) => return Err(Refusal::BadQuantity),
        Err(OrderRefusal::TooMuchTold) => return Err(Refusal::TooLate),
        Err(_) => return Err(Refusal::NothingChanges),
    };
    let due = |order: &Order| {
        Account::of(&Books { order, returns: &[], refunds: &[], spent: &[], delivery })
            .map(|account| account.due)
    };
    let mut stock = Vec::new();
    for line in order.lines() {
        let quantity = i64::from(after.cancelled(&line.id)) - i64::from(order.cancelled(&line.id));
        if quantity > 0 {
            stock.push(StockMove { sku: line.sku.clone(), quantity });
        }
    }
    if stock.is_empty() {
        return Err(Refusal::NothingChanges);
    }
    let back = due(&after)?.minus(due(order)?)?;
    Ok(Effect { back, to_pay: Money::zero(order.currency()), stock })
}

/// Why a proposal was declined.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "by", rename_all = "snake_case", deny_unknown_fields)]
pub enum Decline {
    /// The shop said so.
    Shop {
        /// Its words or its code, as they came.
        why: String,
    },
    /// Preparing had begun; the shop may still say that it was done before.
    Overtaken {},
}

/// Where a proposal stands, with its facts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    /// The shop has not answered.
    Pending {},
    /// The shop has done it.
    Confirmed {
        /// When we heard.
        at: Timestamp,
        /// Whether the client had been told that it was not done.
        late: bool,
    },
    /// The shop will not do it.
    Declined {
        /// When we heard.
        at: Timestamp,
        /// Why.
        why: Decline,
    },
    /// The shop did not answer in time.
    Expired {
        /// When.
        at: Timestamp,
    },
}

impl Change {
    /// Its state without its facts.
    #[must_use]
    pub const fn state(&self) -> ChangeState {
        match self {
            Change::Pending {} => ChangeState::Pending,
            Change::Confirmed { .. } => ChangeState::Confirmed,
            Change::Declined { .. } => ChangeState::Declined,
            Change::Expired { .. } => ChangeState::Expired,
        }
    }
}

/// A proposal to the shop.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// Its id, under which the shop does it once.
    pub id: String,
    /// What is wished.
    pub wish: Wish,
    /// What it does, as it was shown.
    pub effect: Effect,
    /// The answer of the rules, as it was given.
    pub gate: Gate,
    /// Who proposed it.
    pub by: ByWhom,
    /// When.
    pub asked_at: Timestamp,
    /// By when the shop answers.
    pub deadline: Timestamp,
    /// Where it stands.
    pub change: Change,
}

/// What happened, for the timeline.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// A change was proposed to the shop.
    Proposed {
        /// What.
        kind: ChangeKind,
        /// By when the shop answers.
        deadline: Timestamp,
    },
    /// The shop has done it.
    Confirmed {
        /// Whether the client had been told that it was not done; she is told anew.
        late: bool,
    },
    /// It will not be done.
    Declined {
        /// Why.
        why: Decline,
    },
    /// The shop did not answer in time.
    Expired {},
}

/// What somebody wishes, as she saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The id it shall have.
    pub id: String,
    /// What is wished.
    pub wish: Wish,
    /// What it does to money and stock, as it was shown.
    pub shown: Effect,
    /// The answer of the rules, for the status that was shown.
    pub gate: Gate,
    /// Who proposes it.
    pub by: ByWhom,
    /// Whether that is a senior.
    pub senior: bool,
    /// By when the shop is to answer.
    pub deadline: Timestamp,
}

impl Proposal {
    /// Proposes a change to the shop. `others` are the other proposals of the order.
    ///
    /// # Errors
    /// [`Refusal::MovedOn`] when the order stands elsewhere than where the rules were asked for,
    /// [`Refusal::EffectChanged`] when the change does something else by now than was shown,
    /// [`Refusal::TooLate`], [`Refusal::NeedsSenior`], [`Refusal::OneOpen`],
    /// [`Refusal::BadDeadline`], [`Refusal::BadText`], and those of [`effect`].
    pub fn make(
        draft: Draft,
        order: &Order,
        others: &[Proposal],
        delivery: DeliveryRule,
        now: Timestamp,
    ) -> Result<(Proposal, Vec<Event>), Refusal> {
        let Draft { id, wish, shown, gate, by, senior, deadline } = draft;
        if !is_short(&id) {
            return Err(Refusal::BadText);
        }
        if order.status() != gate.status {
            return Err(Refusal::MovedOn);
        }
        match gate.answer {
            GateAnswer::Refused => return Err(Refusal::TooLate),
            GateAnswer::NeedsSenior if !senior => return Err(Refusal::NeedsSenior),
            GateAnswer::NeedsSenior | GateAnswer::Allowed => {}
        }
        if others.iter().any(|other| other.change.state() == ChangeState::Pending) {
            return Err(Refusal::OneOpen);
        }
        if deadline <= now {
            return Err(Refusal::BadDeadline);
        }
        let effect = effect(order, &wish, delivery)?;
        if effect != shown {
            return Err(Refusal::EffectChanged);
        }
        let events = vec![Event::Proposed { kind: wish.kind(), deadline }];
        let change = Change::Pending {};
        Ok((Proposal { id, wish, effect, gate, by, asked_at: now, deadline, change }, events))
    }

    /// Something happens to it. What happened before changes nothing.
    ///
    /// # Errors
    /// [`Refusal::Answered`] when the shop contradicts itself or there is nothing to wait for;
    /// [`Refusal::StillInTime`], [`Refusal::BadText`].
    pub fn act(self, act: Act, now: Timestamp) -> Result<(Proposal, Vec<Event>), Refusal> {
        if matches!(&act, Act::Decline { why } if !is_short(why)) {
            return Err(Refusal::BadText);
        }
        let change = match (&self.change, act) {
            (Change::Confirmed { .. }, Act::Confirm | Act::Overtake)
            | (Change::Declined { .. }, Act::Decline { .. } | Act::Overtake)
            | (Change::Expired { .. }, Act::Decline { .. } | Act::Overtake) => {
                return Ok((self, vec![]));
            }
            (Change::Pending {}, Act::Confirm) => Change::Confirmed { at: now, late: false },
            (
                Change::Expired { .. } | Change::Declined { why: Decline::Overtaken {}, .. },
                Act::Confirm,
            ) => Change::Confirmed { at: now, late: true },
            (Change::Pending {}, Act::Decline { why }) => {
                Change::Declined { at: now, why: Decline::Shop { why } }
            }
            (Change::Pending {}, Act::Overtake) => {
                Change::Declined { at: now, why: Decline::Overtaken {} }
            }
            (Change::Pending {}, Act::Lapse) if now < self.deadline => {
                return Err(Refusal::StillInTime);
            }
            (Change::Pending {}, Act::Lapse) => Change::Expired { at: now },
            (Change::Confirmed { .. }, Act::Decline { .. } | Act::Lapse)
            | (Change::Declined { .. }, Act::Confirm | Act::Lapse)
            | (Change::Expired { .. }, Act::Lapse) => return Err(Refusal::Answered),
        };
        let event = match &change {
            Change::Confirmed { late, .. } => Event::Confirmed { late: *late },
            Change::Declined { why, .. } => Event::Declined { why: why.clone() },
            Change::Expired { .. } | Change::Pending {} => Event::Expired {},
        };
        Ok((Proposal { change, ..self }, vec![event]))
    }
}

/// Something that happens to a proposal, with its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// The shop says that it is done.
    Confirm,
    /// The shop says no.
    Decline {
        /// Its words or its code.
        why: String,
    },
    /// Preparing has begun.
    Overtake,
    /// The deadline has passed.
    Lapse,
}

impl Act {
    /// The act of the table.
    #[must_use]
    pub const fn name(&self) -> ChangeAct {
        match self {
            Act::Confirm => ChangeAct::Confirm,
            Act::Decline { .. } => ChangeAct::Decline,
            Act::Overtake => ChangeAct::Overtake,
            Act::Lapse => ChangeAct::Lapse,
        }
    }
}

/// By when the shop is asked to answer: the house's limit, but not after picking begins; where
/// it may have begun already, the limit alone.
#[must_use]
pub fn deadline(limit: Timestamp, picking: Timestamp, now: Timestamp) -> Timestamp {
    if picking > now { limit.min(picking) } else { limit }
}

word_list! {
    /// What remains possible when a change does not.
    Remains ("way that remains") {
        /// The carrier takes it elsewhere.
        Redirect = "redirect",
        /// Refuse it at the door.
        RefuseAtDoor = "refuse_at_door",
        /// Send it back when it is there.
        SendBack = "send_back",
        /// Say that it is not as it should be.
        Nonconformity = "nonconformity",
        /// Order anew.
        OrderAnew = "order_anew",
    }
}

/// What remains possible where an order stands, the nearest way first. Never nothing.
#[must_use]
pub const fn what_remains(status: OrderStatus) -> &'static [Remains] {
    match status {
        OrderStatus::Placed | OrderStatus::Preparing => &[Remains::RefuseAtDoor, Remains::SendBack],
        OrderStatus::Shipped => &[Remains::Redirect, Remains::RefuseAtDoor, Remains::SendBack],
        OrderStatus::Delivered => &[Remains::SendBack, Remains::Nonconformity],
        OrderStatus::Cancelled => &[Remains::OrderAnew],
    }
}

/// Units of a line that a wish would change, to mark them where it is shown.
#[must_use]
pub fn touches(wish: &Wish, line: &LineId) -> bool {
    match wish {
        Wish::Size { units, .. } => units.line == *line,
        Wish::CancelLines { units } => units.iter().any(|units| units.line == *line),
        Wish::CancelOrder {} | Wish::Address { .. } => true,
        Wish::Gift { .. } => false,
    }
}

#[cfg(test)]
mod tests;
