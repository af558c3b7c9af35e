//! What is due for an order, what of it was given back, and what may still be asked.
//!
//! Everything follows from the facts as they are now, none of it from the order in which they
//! came: the worth of so many units is a function of their number, and what is asked is what is
//! due less what was asked before. So the same facts give the same total in any sequence, and no
//! sum of refunds is above what was paid or above what came back.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::refund::{Destination, Part, Refund, RefundState, Refusal};
use super::{Return, ReturnLine};
use crate::money::{Money, MoneyError, Rounding};
use crate::order::{Line, LineId, Order, PaymentId, Standing, is_short};
use crate::vocabulary::{UnknownWord, word_list};

word_list! {
    /// What becomes of the cost of delivery, as the rules have answered.
    DeliveryRule ("rule of delivery cost") {
        /// It stays paid.
        Kept = "kept",
        /// It is given back when every unit of the order has come back or never went: all of it
        /// where nothing was delivered, else at most what the ordinary delivery would have cost
        /// (Directive 2011/83/EU, Art. 13(2)).
        WhenAllIsBack = "when_all_is_back",
    }
}

/// What the value of units that came back was used for, instead of being given back.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spent {
    /// In which return they came back.
    pub in_return: String,
    /// Of which line.
    pub line: LineId,
    /// How much.
    pub amount: Money,
}

/// Everything that an account is made of.
#[derive(Debug, Clone, Copy)]
pub struct Books<'b> {
    /// The order.
    pub order: &'b Order,
    /// Its returns.
    pub returns: &'b [Return],
    /// Its refunds.
    pub refunds: &'b [Refund],
    /// What its exchanges have used up.
    pub spent: &'b [Spent],
    /// What becomes of the cost of delivery.
    pub delivery: DeliveryRule,
}

/// What is due for the units of a line that came back in one return, or were cancelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The return; none for what was cancelled.
    pub in_return: Option<String>,
    /// How many units.
    pub units: u32,
    /// What was paid for them.
    pub value: Money,
    /// What is taken off, as was settled.
    pub deducted: Money,
    /// What an exchange has used up.
    pub spent: Money,
    /// What is due.
    pub due: Money,
    /// What was asked of the adapter, and may have been paid.
    pub counted: Money,
}

/// What is due for a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineAccount {
    /// Which.
    pub line: LineId,
    /// The claims, which are the working.
    pub claims: Vec<Claim>,
    /// What is due for all of them.
    pub due: Money,
    /// What was asked for all of them.
    pub counted: Money,
}

/// The account of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// What was taken.
    pub paid: Money,
    /// Line by line.
    pub lines: Vec<LineAccount>,
    /// What of the delivery is due.
    pub delivery_due: Money,
    /// What of it was asked.
    pub delivery_counted: Money,
    /// What is due in all: never above what was paid.
    pub due: Money,
    /// What was asked in all, and may have been paid.
    pub counted: Money,
    /// What the shop has given back by itself; for what, it does not say.
    pub by_the_shop: Money,
    /// What may be asked now.
    pub open: Money,
    /// By how much too much was given back: what was found after money had moved.
    pub over: Money,
    /// Whether a refund has an alarm.
    pub alarm: bool,
}

word_list! {
    /// What the money of a line that comes back does.
    LineMoney ("money of a line") {
        /// Nothing was asked.
        None = "none",
        /// The adapter was asked.
        Asked = "asked",
        /// Some of it is paid, more is due.
        PartlyConfirmed = "partly_confirmed",
        /// All that is due is paid.
        Confirmed = "confirmed",
        /// The adapter could not, and it is due.
        Failed = "failed",
        /// A person looks.
        Alarm = "alarm",
        /// Its worth goes into an exchange, and nothing of it is left.
        UsedUp = "used_up",
    }
}

fn less(from: Money, what: Money) -> Result<Money, MoneyError> {
    Ok(from.minus(what)?.or_nothing())
}

impl Account {
    /// The account of an order.
    ///
    /// # Errors
    /// As money has them: a refund or a settlement in another currency.
    pub fn of(books: &Books<'_>) -> Result<Account, MoneyError> {
        let zero = Money::zero(books.order.currency());
        let standing = books.order.standing();
        let (mut counted_parts, mut delivery_counted) = (Counted::new(), zero);
        let counting = books.refunds.iter().filter(|refund| refund.state().counts());
        for part in counting.flat_map(Refund::parts) {
            match part {
                Part::Line { line, in_return, amount, .. } => {
                    let sum = counted_parts.entry((line, in_return.as_deref())).or_insert(zero);
                    *sum = sum.plus(*amount)?;
                }
                Part::Delivery { amount } => delivery_counted = delivery_counted.plus(*amount)?,
            }
        }
        let (mut lines, mut units_left) = (Vec::new(), 0_u32);
        for line in books.order.lines() {
            let account = line_account(books, &standing, line, &counted_parts)?;
            let gone: u32 = account.claims.iter().map(|claim| claim.units).sum();
            units_left += line.quantity.saturating_sub(gone);
            lines.push(account);
        }
        let delivery_due = delivery_due(books, &standing, units_left)?;
        let paid = books.order.captured()?;
        let (mut due, mut counted) = (delivery_due, delivery_counted);
        let mut open = less(delivery_due, delivery_counted)?;
        let mut over = less(delivery_counted, delivery_due)?;
        for line in &lines {
            due = due.plus(line.due)?;
            counted = counted.plus(line.counted)?;
            open = open.plus(less(line.due, line.counted)?)?;
            over = over.plus(less(line.counted, line.due)?)?;
        }
        // A line that the shop no longer writes has nothing due, and what was asked for it counts.
        for ((line, _), amount) in &counted_parts {
            if books.order.line(line).is_none() {
                counted = counted.plus(*amount)?;
                over = over.plus(*amount)?;
            }
        }
        let (due, by_the_shop) = (due.at_most(paid)?, books.order.given_back()?);
        let open = open.at_most(less(due, counted.plus(by_the_shop)?)?)?;
        let excess = less(counted, due)?;
        let over = if excess.exceeds(over)? { excess } else { over };
        let alarm = books.refunds.iter().any(|refund| refund.state() == RefundState::Alarm);
        Ok(Account {
            paid,
            lines,
            delivery_due,
            delivery_counted,
            due,
            counted,
            by_the_shop,
            open,
            over,
            alarm,
        })
    }

    /// The account of one line.
    #[must_use]
    pub fn line(&self, line: &LineId) -> Option<&LineAccount> {
        self.lines.iter().find(|own| own.line == *line)
    }

    /// Whether a fact may be taken back, or another settled, without leaving money given back for
    /// nothing: asked before units go back to the client, are looked at anew or settled. What
    /// happened all the same (an empty box found after the money was sent) is not refused by
    /// this; it stands in [`Account::over`].
    ///
    /// # Errors
    /// [`Refusal::MoneyHasMoved`].
    pub fn keeps(&self, after: &Account) -> Result<(), Refusal> {
        if after.over.exceeds(self.over)? { Err(Refusal::MoneyHasMoved) } else { Ok(()) }
    }
}

/// What was asked of the adapter, by line and return.
type Counted<'p> = BTreeMap<(&'p LineId, Option<&'p str>), Money>;

fn line_account(
    books: &Books<'_>,
    standing: &Standing,
    line: &Line,
    parts: &Counted<'_>,
) -> Result<LineAccount, MoneyError> {
    let zero = Money::zero(books.order.currency());
    let mut claims: Vec<Claim> = Vec::new();
    let mut gone = 0_u32;
    let mut claim = |number: Option<&str>, units: u32, deducted: Money, spent: Money| {
        let until = gone.saturating_add(units).min(line.quantity);
        let value = line.paid_for(until)?.minus(line.paid_for(gone)?)?;
        let units = until - gone;
        gone = until;
        let due = less(less(value, deducted)?, spent)?;
        let counted = parts.get(&(&line.id, number)).copied().unwrap_or(zero);
        let in_return = number.map(str::to_owned);
        claims.push(Claim { in_return, units, value, deducted, spent, due, counted });
        Ok::<(), MoneyError>(())
    };
    claim(None, standing.cancelled(line), zero, zero)?;
    for ret in books.returns {
        let Some(own) = ret.line(&line.id) else { continue };
        let deducted = own.settlements().iter().try_fold(zero, |sum, settlement| {
            let deducted = settlement.deducted(zero.currency());
            sum.plus(deducted.map_err(|_| MoneyError::OtherCurrency)?)
        })?;
        let spent = books
            .spent
            .iter()
            .filter(|spent| spent.in_return == ret.number && spent.line == line.id);
        let spent = Money::sum(zero.currency(), spent.map(|spent| spent.amount))?;
        claim(Some(&ret.number), own.payable(ret.release), deducted, spent)?;
    }
    let due = Money::sum(zero.currency(), claims.iter().map(|claim| claim.due))?;
    let counted = Money::sum(zero.currency(), claims.iter().map(|claim| claim.counted))?;
    Ok(LineAccount { line: line.id.clone(), claims, due, counted })
}

fn delivery_due(
    books: &Books<'_>,
    standing: &Standing,
    units_left: u32,
) -> Result<Money, MoneyError> {
    let written = books.order.written();
    let zero = Money::zero(written.currency);
    if books.delivery == DeliveryRule::Kept || units_left > 0 {
        return Ok(zero);
    }
    let came = |line: &Line| standing.delivered(line, &written.parcels) > 0;
    let nothing_came = !written.lines.iter().any(came);
    if nothing_came {
        Ok(written.delivery)
    } else {
        written.delivery.at_most(written.standard_delivery)
    }
}

/// Where a refund is to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// The way it came: the payments in the order in which the shop names them.
    Original,
    /// Credit of the house.
    Credit,
}

/// What somebody wants to give back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Of which lines; none for all of them and the delivery.
    pub lines: Option<Vec<LineId>>,
    /// How much; none for all that is due.
    pub amount: Option<Money>,
    /// Where it goes.
    pub to: To,
}

impl Wanted {
    /// All that is due, the way it came.
    #[must_use]
    pub const fn all() -> Wanted {
        Wanted { lines: None, amount: None, to: To::Original }
    }
}

/// Asks for money to be given back: one refund for each payment it goes to, the first with the
/// id that was given, the others with `.2`, `.3`.
///
/// # Errors
/// A [`Refusal`]; nothing is asked.
pub fn ask(
    books: &Books<'_>,
    id: &str,
    wanted: &Wanted,
    now: Timestamp,
    answer_by: Timestamp,
) -> Result<Vec<Refund>, Refusal> {
    if !is_short(id) {
        return Err(Refusal::BadText);
    }
    let account = Account::of(books)?;
    if account.alarm {
        return Err(Refusal::AlarmFirst);
    }
    let known = |line: &LineId| account.line(line).is_some();
    if wanted.lines.as_ref().is_some_and(|lines| !lines.iter().all(known)) {
        return Err(Refusal::UnknownLine);
    }
    let mut left = account.open;
    if let Some(amount) = wanted.amount {
        if amount.minor() <= 0 {
            return Err(Refusal::BadAmount);
        }
        let gone = account.counted.plus(account.by_the_shop)?;
        if amount.exceeds(less(account.paid, gone)?)? {
            return Err(Refusal::MoreThanPaid);
        }
        left = left.at_most(amount)?;
    }
    let shares = shares(&account, wanted, left)?;
    let zero = Money::zero(books.order.currency());
    let sum = Money::sum(zero.currency(), shares.iter().map(|share| share.amount))?;
    if sum.is_zero() {
        return Err(why_nothing(books, wanted));
    }
    if let Some(amount) = wanted.amount
        && amount.exceeds(sum)?
    {
        return Err(Refusal::MoreThanDue);
    }
    let rooms = match wanted.to {
        To::Credit => vec![(Destination::Credit {}, sum)],
        To::Original => rooms(books)?,
    };
    poured(books.order, &account, id, shares, rooms, (now, answer_by))
}

/// An amount that is to be given back, and for what.
struct Share {
    /// The line and the return; none for the delivery.
    of: Option<(LineId, Option<String>)>,
    amount: Money,
}

/// What is given back of each claim, up to a sum.
fn shares(account: &Account, wanted: &Wanted, mut left: Money) -> Result<Vec<Share>, MoneyError> {
    let mut shares: Vec<Share> = Vec::new();
    for line in &account.lines {
        if wanted.lines.as_ref().is_some_and(|lines| !lines.contains(&line.line)) {
            continue;
        }
        let mut open = less(line.due, line.counted)?.at_most(left)?;
        left = left.minus(open)?;
        // What is open of the claims is at least what is open of the line: a cent may have moved
        // from one claim to another, and is then given back once.
        for claim in &line.claims {
            let part = less(claim.due, claim.counted)?.at_most(open)?;
            open = open.minus(part)?;
            if !part.is_zero() {
                let of = Some((line.line.clone(), claim.in_return.clone()));
                shares.push(Share { of, amount: part });
            }
        }
    }
    let delivery = less(account.delivery_due, account.delivery_counted)?.at_most(left)?;
    if wanted.lines.is_none() && !delivery.is_zero() {
        shares.push(Share { of: None, amount: delivery });
    }
    Ok(shares)
}

/// What can still be given back by each payment.
fn rooms(books: &Books<'_>) -> Result<Vec<(Destination, Money)>, MoneyError> {
    let mut given: BTreeMap<&PaymentId, Money> = BTreeMap::new();
    for refund in books.refunds.iter().filter(|refund| refund.state().counts()) {
        if let Destination::Payment { payment } = &refund.destination {
            let zero = Money::zero(books.order.currency());
            let sum = given.entry(payment).or_insert(zero);
            *sum = sum.plus(refund.amount()?)?;
        }
    }
    let payments = books.order.written().payments.iter();
    payments
        .map(|payment| {
            let room = match given.get(&payment.id) {
                Some(given) => less(payment.left()?, *given)?,
                None => payment.left()?,
            };
            Ok((Destination::Payment { payment: payment.id.clone() }, room))
        })
        .collect()
}

/// Pours shares into the rooms, in their order.
fn poured(
    order: &Order,
    account: &Account,
    id: &str,
    shares: Vec<Share>,
    rooms: Vec<(Destination, Money)>,
    (now, answer_by): (Timestamp, Timestamp),
) -> Result<Vec<Refund>, Refusal> {
    let mut counted: BTreeMap<LineId, Money> =
        account.lines.iter().map(|line| (line.line.clone(), line.counted)).collect();
    let mut shares = shares.into_iter();
    let mut share = shares.next();
    let mut refunds = Vec::new();
    for (destination, mut room) in rooms {
        let mut parts = Vec::new();
        while let Some(pending) = &mut share {
            let amount = pending.amount.at_most(room)?;
            if amount.is_zero() {
                break;
            }
            parts.push(part(order, &mut counted, pending, amount)?);
            room = room.minus(amount)?;
            pending.amount = pending.amount.minus(amount)?;
            if pending.amount.is_zero() {
                share = shares.next();
            }
        }
        if !parts.is_empty() {
            let nth = refunds.len() + 1;
            let id = if nth == 1 { id.to_owned() } else { format!("{id}.{nth}") };
            refunds.push(Refund::asked(id, destination, parts, now, answer_by));
        }
    }
    if share.is_some() { Err(Refusal::MoreThanPaid) } else { Ok(refunds) }
}

fn part(
    order: &Order,
    counted: &mut BTreeMap<LineId, Money>,
    share: &Share,
    amount: Money,
) -> Result<Part, Refusal> {
    let Some((id, in_return)) = &share.of else { return Ok(Part::Delivery { amount }) };
    let line = order.line(id).ok_or(Refusal::UnknownLine)?;
    let before = counted.get(id).copied().unwrap_or(Money::zero(order.currency()));
    let after = before.plus(amount)?;
    let tax = tax_within(line, after)?.minus(tax_within(line, before)?)?;
    counted.insert(id.clone(), after);
    Ok(Part::Line { line: id.clone(), in_return: in_return.clone(), amount, tax })
}

/// The tax within the first so much of what was paid for a line: in whatever steps it is given
/// back, the steps add up to the tax.
fn tax_within(line: &Line, amount: Money) -> Result<Money, MoneyError> {
    let minor = |money: Money| u64::try_from(money.minor()).unwrap_or(0);
    let paid = line.paid()?;
    if paid.is_zero() {
        return Ok(Money::zero(paid.currency()));
    }
    line.tax.pro_rata(minor(amount), minor(paid), Rounding::Down)
}

/// Why nothing is due: the nearest reason that a person can do something about.
fn why_nothing(books: &Books<'_>, wanted: &Wanted) -> Refusal {
    let asked =
        |line: &&ReturnLine| wanted.lines.as_ref().is_none_or(|lines| lines.contains(&line.line));
    let lines: Vec<&ReturnLine> =
        books.returns.iter().flat_map(Return::lines).filter(asked).collect();
    if lines.iter().any(|line| line.to_talk_over() > 0) {
        return Refusal::TalkFirst;
    }
    let awaited = |line: &&ReturnLine| {
        let hands = line.hands();
        line.permission().is_live()
            && hands.with_client + hands.handed_over + hands.in_transit + hands.received > 0
    };
    if lines.iter().any(awaited) { Refusal::BeforeReceipt } else { Refusal::NothingDue }
}

/// What the money of a line in a return does.
///
/// # Errors
/// As [`Account::of`].
pub fn line_money(
    books: &Books<'_>,
    in_return: &str,
    line: &LineId,
) -> Result<LineMoney, MoneyError> {
    let account = Account::of(books)?;
    let of_it = |part: &Part| {
        matches!(part, Part::Line { line: of, in_return: Some(number), .. }
            if of == line && number == in_return)
    };
    let states: Vec<RefundState> = books
        .refunds
        .iter()
        .filter(|refund| refund.parts().iter().any(of_it))
        .map(Refund::state)
        .collect();
    let has = |state| states.contains(&state);
    let zero = Money::zero(account.due.currency());
    let (mut open, mut used_up) = (false, false);
    if let Some(own) = account.line(line) {
        let in_it = |claim: &&Claim| claim.in_return.as_deref() == Some(in_return);
        let claim = own.claims.iter().find(in_it);
        let claimed = claim.map_or(Ok(zero), |claim| less(claim.due, claim.counted))?;
        open = !less(own.due, own.counted)?.is_zero() && !claimed.is_zero();
        used_up = claim.is_some_and(|claim| claim.due.is_zero() && !claim.spent.is_zero());
    }
    Ok(if has(RefundState::Alarm) {
        LineMoney::Alarm
    } else if has(RefundState::Asked) {
        LineMoney::Asked
    } else if has(RefundState::Failed) && open {
        LineMoney::Failed
    } else if has(RefundState::Confirmed) && open {
        LineMoney::PartlyConfirmed
    } else if has(RefundState::Confirmed) {
        LineMoney::Confirmed
    } else if used_up {
        LineMoney::UsedUp
    } else {
        LineMoney::None
    })
}
