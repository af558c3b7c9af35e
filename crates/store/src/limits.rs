//! How often something was tried within a window, counted in SQL so that every
//! node sees one number. What was tried is known by a digest only.

use crate::{Result, Tx, sql};
use jiff::Timestamp;

/// One more try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// How many there were in this window, this one included.
    pub tries: i64,
    /// When the window began.
    pub since: Timestamp,
}

/// Counts a try. A window that began at or before `stale` has passed and a new
/// one begins at `now`.
pub async fn take(
    tx: &mut Tx,
    kind: &str,
    subject: &[u8],
    now: Timestamp,
    stale: Timestamp,
) -> Result<Taken> {
    let row = tx
        .fetch_one(sql!("limits/take"), &[kind.into(), subject.into(), now.into(), stale.into()])
        .await?;
    Ok(Taken { tries: row.int(0), since: row.instant(1) })
}

/// Takes one try back.
pub async fn give_back(tx: &mut Tx, kind: &str, subject: &[u8]) -> Result<()> {
    tx.execute(sql!("limits/give_back"), &[kind.into(), subject.into()]).await.map(drop)
}

/// Forgets every try.
pub async fn clear(tx: &mut Tx, kind: &str, subject: &[u8]) -> Result<()> {
    tx.execute(sql!("limits/clear"), &[kind.into(), subject.into()]).await.map(drop)
}

/// Forgets windows that began before this instant.
pub async fn prune(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("limits/prune"), &[before.into()]).await
}
