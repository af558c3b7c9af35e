//! What a session has begun at the door and not ended: a challenge to a
//! passkey, a seed that waits for its first code. In the database, so that
//! whichever node is asked next can go on with it.

use crate::{Result, Tx, sql};
use jiff::Timestamp;

/// What was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A new passkey.
    Enrol,
    /// A passkey is to be shown.
    Show,
    /// A new seed, until a code of it was shown.
    Seed,
}

impl Purpose {
    /// The stored code.
    pub const fn code(self) -> &'static str {
        match self {
            Purpose::Enrol => "enrol",
            Purpose::Show => "show",
            Purpose::Seed => "seed",
        }
    }
}

/// Keeps what a session begins, in place of what it had begun of the kind.
pub async fn begin(
    tx: &mut Tx,
    session: i64,
    purpose: Purpose,
    state: &str,
    expires_at: Timestamp,
) -> Result<()> {
    let params = [session.into(), purpose.code().into(), state.into(), expires_at.into()];
    tx.execute(sql!("ceremonies/begin"), &params).await.map(drop)
}

/// Takes what was begun, once; none when there is nothing or its time is over.
pub async fn take(
    tx: &mut Tx,
    session: i64,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Option<String>> {
    let row =
        tx.fetch_opt(sql!("ceremonies/take"), &[session.into(), purpose.code().into()]).await?;
    Ok(row.filter(|row| row.instant(1) > now).map(|row| row.text(0)))
}

/// What was begun, left where it is.
pub async fn look(
    tx: &mut Tx,
    session: i64,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Option<String>> {
    let params = [session.into(), purpose.code().into(), now.into()];
    Ok(tx.fetch_opt(sql!("ceremonies/look"), &params).await?.map(|row| row.text(0)))
}

/// Forgets what nobody came back to; how many.
pub async fn prune(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("ceremonies/prune"), &[before.into()]).await
}
