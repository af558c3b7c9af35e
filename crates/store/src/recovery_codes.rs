//! One-time codes of the staff, for who has lost the second factor. What a code
//! is and who may show one is decided in `app`; this file only keeps hashes.

use crate::{Result, Tx, sql};
use jiff::Timestamp;

/// What somebody has of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// How many were made the last time; 0 when none were.
    pub of: i64,
    /// How many of them were not used yet.
    pub left: i64,
    /// When they were made.
    pub made_at: Option<Timestamp>,
}

/// Keeps one more.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is one like it.
pub async fn insert(tx: &mut Tx, person: i64, hash: &[u8], now: Timestamp) -> Result<()> {
    let params = [person.into(), hash.into(), now.into()];
    tx.execute(sql!("recovery_codes/insert"), &params).await.map(drop)
}

/// Uses a code up; whether it was there and unused.
pub async fn take(tx: &mut Tx, person: i64, hash: &[u8], now: Timestamp) -> Result<bool> {
    let params = [now.into(), person.into(), hash.into()];
    Ok(tx.execute(sql!("recovery_codes/take"), &params).await? == 1)
}

/// Forgets all codes of a person.
pub async fn clear(tx: &mut Tx, person: i64) -> Result<()> {
    tx.execute(sql!("recovery_codes/clear"), &[person.into()]).await.map(drop)
}

/// What a person has left.
pub async fn left(tx: &mut Tx, person: i64) -> Result<Left> {
    let row = tx.fetch_one(sql!("recovery_codes/left"), &[person.into()]).await?;
    Ok(Left { of: row.int(0), left: row.int(1), made_at: row.instant_opt(2) })
}
