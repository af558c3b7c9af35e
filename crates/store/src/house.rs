//! The number of the house's set-up, by which every node knows that it must
//! read regions, teams, promises and the rest again.

use crate::{Result, Row, Tx, sql};
use jiff::Timestamp;

/// Which set-up is in force.
pub async fn revision(tx: &mut Tx) -> Result<i64> {
    Ok(tx.fetch_one(sql!("house/revision"), &[]).await?.int(0))
}

/// Moves the number. Called first in every change of the set-up or of people:
/// its row lock makes such changes come one after another, so that two
/// administrators cannot both be the other's last.
pub async fn bump(tx: &mut Tx) -> Result<i64> {
    Ok(tx.fetch_one(sql!("house/bump"), &[]).await?.int(0))
}

/// A counting anew of open cases' deadlines that is not at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recount {
    /// The set-up to count by.
    pub wanted: i64,
    /// Since when it is wanted.
    pub wanted_at: Timestamp,
    /// The last case's row that was counted.
    pub reached: i64,
}

fn recounting(row: &Row) -> Recount {
    Recount { wanted: row.int(0), wanted_at: row.instant(1), reached: row.int(2) }
}

/// Asks for every open case to be counted anew by this set-up, in the
/// transaction of the change that moves deadlines.
pub async fn want_recount(tx: &mut Tx, revision: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("house/want_recount"), &[revision.into(), now.into()]).await.map(drop)
}

/// The counting that is not at its end, if there is one.
pub async fn recount(tx: &mut Tx) -> Result<Option<Recount>> {
    Ok(tx.fetch_opt(sql!("house/recount"), &[]).await?.as_ref().map(recounting))
}

/// The same, held until the transaction ends: two nodes take turns.
pub async fn take_recount(tx: &mut Tx) -> Result<Option<Recount>> {
    Ok(tx.fetch_opt(sql!("house/take_recount"), &[]).await?.as_ref().map(recounting))
}

/// Notes how far it is, or that it is at its end.
pub async fn recounted(tx: &mut Tx, reached: i64, whole: bool) -> Result<()> {
    tx.execute(sql!("house/recounted"), &[reached.into(), whole.into()]).await.map(drop)
}
