//! Turns of the house that are past their deadline. At the end of a day there is none, or each has
//! a reason that a person gave.

use crate::cases::{self, Change};
use crate::{Ctx, Error, Result};
use domain::access::Permission;
use domain::entry::StaffEntry;
use domain::{LateReason, Turn};
use store::Tx;
use store::cases::{After, Case};
use store::late::Late;

/// Late cases on one page.
pub const ON_A_PAGE: i64 = 50;
/// Late cases are counted up to so many.
pub const COUNTED: i64 = 1_000;

/// What is late in an actor's reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lateness {
    /// One page, the longest late first, and one case more where there is another page.
    pub cases: Vec<Late>,
    /// How many there are, up to [`COUNTED`].
    pub all: i64,
    /// How many of them have no reason.
    pub unexplained: i64,
}

/// The cases that are late, for whoever may read them.
///
/// # Errors
/// [`Error::NotFound`] for who reads no cases.
pub async fn list(tx: &mut Tx, ctx: &Ctx, after: After) -> Result<Lateness> {
    let reach = cases::reach(&ctx.actor, Permission::ReadCases).ok_or(Error::NotFound)?;
    let (all, unexplained) = store::late::count(tx, &reach, ctx.now, COUNTED).await?;
    let cases = store::late::list(tx, &reach, ctx.now, after, ON_A_PAGE + 1).await?;
    Ok(Lateness { cases, all, unexplained })
}

/// Somebody says why a case is late, in a word of the list and a note where one word is not enough.
///
/// # Errors
/// `not_late`; [`Error::Invalid`] where the other reason has no note; [`Error::NotFound`],
/// [`Error::Denied`].
pub async fn explain(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    reason: LateReason,
    note: &str,
) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Note).await?;
    let by = ctx.actor.person().ok_or(Error::NotFound)?;
    let late = change.case.due_at.filter(|due| {
        *due <= ctx.now
            && change.case.standing.state.is_open()
            && change.case.next().turn == Turn::House
    });
    let due = late.ok_or(Error::Refused("not_late"))?;
    let note = note.trim();
    if reason == LateReason::Other || !note.is_empty() {
        let mut errors = Vec::new();
        cases::check_words("note", note, &mut errors);
        if !errors.is_empty() {
            return Err(Error::Invalid(errors));
        }
        let text = change.words(note).await?;
        change.enter(StaffEntry::Note { text }).await?;
    }
    store::late::put(change.tx, change.case.id, due, reason, by, ctx.now).await?;
    change.enter(StaffEntry::LateBecause { reason, due }).await?;
    change.save("case.late").await
}
