//! Changes of an order, proposed to the shop. What a change does to money and stock is shown first; the
//! shop confirms or declines it, or its deadline passes. When the warehouse is faster, that is said in
//! words and never a silent success.

use crate::books::{About, Books, Hand, admit, open_case};
use crate::eligibility;
use crate::returns::order_of;
use crate::{Ctx, Error, Result};
use domain::access::{Actor, Permission};
use domain::order::change::{
    Act, ChangeKind, ChangeState, Draft, Effect, Gate, GateAnswer, Proposal, Refusal, Wish,
    deadline, effect,
};
use domain::order::{OrderStatus, Window};
use domain::{Channel, Role, StateName, Topic};
use entitlements::Outcome;
use store::Tx;
use store::books::Sent;
use store::orders::Kept;

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        Error::Refused(refusal.code())
    }
}

/// A change as somebody wishes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Propose {
    /// The order's number, as it was typed.
    pub order: String,
    /// What is wished.
    pub wish: Wish,
    /// The status that was shown.
    pub status: OrderStatus,
    /// What it does to money and stock, as it was shown.
    pub shown: Effect,
    /// By which channel.
    pub channel: Channel,
    /// In which language its client reads.
    pub language: String,
    /// The case's one line, in her language.
    pub subject: String,
    /// What she wishes in words, in her language.
    pub words: String,
}

/// What remains possible where a change is not, by the name of the entitlement: the nearest first.
///
/// # Errors
/// As [`eligibility::right`].
pub fn what_remains(ctx: &Ctx, kept: &Kept) -> Result<Vec<&'static str>> {
    let mut left = Vec::new();
    for name in ["house.redirect", "house.refuse_at_door", "house.free_return", "withdrawal"] {
        let answer = eligibility::right(ctx, kept, None, name, &[])?;
        if answer.is_some_and(|answer| answer.outcome == Outcome::Granted) {
            left.push(name);
        }
    }
    Ok(left)
}

/// What a wish would do to money and stock.
///
/// # Errors
/// [`Error::Refused`] with why it cannot be.
pub fn effect_of(books: &Books, wish: &Wish) -> Result<Effect> {
    Ok(effect(&books.kept.order, wish, books.delivery())?)
}

/// The answer of the rules, and for a client what only a senior may do is too late.
fn gate_for(ctx: &Ctx, hand: Hand<'_>, kept: &Kept, kind: ChangeKind) -> Result<Gate> {
    let gate = eligibility::gate(ctx, kept, kind)?;
    Ok(match (hand, gate.answer) {
        (Hand::Client(_) | Hand::Recipient(_), GateAnswer::NeedsSenior) => {
            Gate { answer: GateAnswer::Refused, ..gate }
        }
        _ => gate,
    })
}

/// By when the shop is asked to answer a change that is proposed now.
#[must_use]
pub fn answer_by(ctx: &Ctx, kept: &Kept) -> jiff::Timestamp {
    let limit = eligibility::terms(&ctx.facts, &kept.region).answer();
    let limit = ctx.now.checked_add(limit).unwrap_or(ctx.now);
    let picking = match eligibility::time_left(ctx, kept) {
        Some(Window::Open { until, .. }) => until,
        Some(Window::Due { since }) => since,
        Some(Window::Closed { .. }) | None => ctx.now,
    };
    deadline(limit, picking, ctx.now)
}

/// Proposes a change to the shop; its key. It stands in a case: that of an earlier change of the same
/// order, or a new one.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; [`Error::Refused`] with the refusal of the machine.
pub async fn propose(
    tx: &mut Tx,
    ctx: &Ctx,
    hand: Hand<'_>,
    propose: &Propose,
) -> Result<(Books, String)> {
    let order = order_of(tx, ctx, hand, &propose.order).await?;
    let mut books = Books::hold(tx, order.id).await?;
    let kind = propose.wish.kind();
    let gate = Gate { status: propose.status, ..gate_for(ctx, hand, &books.kept, kind)? };
    let others: Vec<Proposal> = books.changes.iter().map(|it| it.told.clone()).collect();
    let make = |id: String| {
        let by = match hand {
            Hand::Client(_) | Hand::Recipient(_) => domain::entry::ByWhom::Client,
            Hand::House(_) => domain::entry::ByWhom::Staff,
        };
        let draft = Draft {
            id,
            wish: propose.wish.clone(),
            shown: propose.shown.clone(),
            gate: gate.clone(),
            by,
            senior: ctx.actor.holds(Role::SeniorAdvisor),
            deadline: answer_by(ctx, &books.kept),
        };
        Proposal::make(draft, &books.kept.order, &others, books.delivery(), ctx.now)
    };
    // The machine looks before a case is opened for it.
    make("looked at".to_owned())?;
    let case = case_for(tx, ctx, hand, &books, propose).await?;
    let key = format!("{}-C{}", case.number, books.changes.len() + 1);
    let (told, _) = make(key.clone())?;
    let was = books.clone();
    books.changes.push(Sent {
        id: 0,
        order_id: books.kept.id,
        case_id: case.id,
        region: books.kept.region.clone(),
        told,
        next_at: Some(ctx.now),
        tries: 0,
        created_at: ctx.now,
        changed_at: ctx.now,
    });
    books.keep(tx, ctx, &was, "order.change").await?;
    Ok((books, key))
}

async fn case_for(
    tx: &mut Tx,
    ctx: &Ctx,
    hand: Hand<'_>,
    books: &Books,
    propose: &Propose,
) -> Result<store::cases::Case> {
    if let Some(before) = books.changes.last() {
        let case = store::cases::get(tx, before.case_id).await?;
        if case.standing.state.name() != StateName::Closed {
            return Ok(case);
        }
    }
    let about = About {
        topic: Topic::OrderChange,
        channel: propose.channel,
        site: None,
        language: &propose.language,
        subject: &propose.subject,
        words: &propose.words,
        client: None,
    };
    open_case(tx, ctx, hand, &books.kept, about).await
}

/// The shop's answer, by a program or by a person who asked there; or the end of its time.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; [`Error::Refused`] with the refusal of the machine.
pub async fn answer(tx: &mut Tx, ctx: &Ctx, key: &str, act: Act) -> Result<Books> {
    let found = store::books::change_by_key(tx, key).await?.ok_or(Error::NotFound)?;
    let mut books = Books::hold(tx, found.order_id).await?;
    if ctx.actor != Actor::System {
        admit(ctx, Hand::House(Permission::ChangeOrders), &books.kept)?;
    }
    let was = books.clone();
    let it = books.changes.iter_mut().find(|it| it.told.id == key).ok_or(Error::NotFound)?;
    it.told = it.told.clone().act(act, ctx.now)?.0;
    if it.told.change.state() != ChangeState::Pending {
        it.next_at = None;
    }
    books.keep(tx, ctx, &was, "order.change_told").await?;
    Ok(books)
}

/// The order has moved on: what was proposed for where it stood and is no longer possible is told so.
///
/// # Errors
/// When the store cannot.
pub(crate) async fn moved_on(tx: &mut Tx, ctx: &Ctx, order: i64) -> Result<()> {
    let mut books = Books::hold(tx, order).await?;
    let was = books.clone();
    let status = books.kept.order.status();
    let mut pending = books.changes.iter_mut().filter(|it| {
        it.told.change.state() == ChangeState::Pending && it.told.gate.status != status
    });
    let Some(it) = pending.next() else { return Ok(()) };
    let still = eligibility::gate(ctx, &was.kept, it.told.wish.kind())?.answer;
    if still == GateAnswer::Allowed {
        return Ok(());
    }
    it.told = it.told.clone().act(Act::Overtake, ctx.now)?.0;
    it.next_at = None;
    books.keep(tx, ctx, &was, "order.change_overtaken").await
}
