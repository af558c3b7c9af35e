//! Addresses that somebody of the house wants instead of her own, until the
//! letter sent there was answered. Both are kept, so that both can be told.

use crate::{Result, Row, Tx, sql};
use jiff::Timestamp;

/// A change of address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Id.
    pub id: i64,
    /// Whose.
    pub person: i64,
    /// The session that asked.
    pub session: i64,
    /// The address it was.
    pub old_email: String,
    /// The address it shall be.
    pub new_email: String,
}

fn change(row: &Row) -> Change {
    Change {
        id: row.int(0),
        person: row.int(1),
        session: row.int(2),
        old_email: row.text(3),
        new_email: row.text(4),
    }
}

/// Keeps a wish with the digest of its link; older ones of the person are
/// overtaken. Its id.
pub async fn insert(
    tx: &mut Tx,
    new: &Change,
    token_hash: &[u8],
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<i64> {
    overtake(tx, new.person, now).await?;
    let params = [
        new.person.into(),
        new.session.into(),
        (&new.old_email).into(),
        (&new.new_email).into(),
        token_hash.into(),
        now.into(),
        expires_at.into(),
    ];
    Ok(tx.fetch_one(sql!("address_changes/insert"), &params).await?.int(0))
}

/// The links of the person's earlier wishes open nothing any more.
pub async fn overtake(tx: &mut Tx, person: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("address_changes/overtake"), &[now.into(), person.into()]).await.map(drop)
}

/// The change with this digest, while its link still opens something.
pub async fn by_hash(tx: &mut Tx, token_hash: &[u8], now: Timestamp) -> Result<Option<Change>> {
    let params = [token_hash.into(), now.into()];
    Ok(tx.fetch_opt(sql!("address_changes/by_hash"), &params).await?.as_ref().map(change))
}

/// One change, answered or not.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Change>> {
    Ok(tx.fetch_opt(sql!("address_changes/find"), &[id.into()]).await?.as_ref().map(change))
}

/// Uses the link up; whether it was still unused.
pub async fn take(tx: &mut Tx, id: i64, now: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("address_changes/use"), &[now.into(), id.into()]).await? == 1)
}

/// Forgets changes made long ago; how many.
pub async fn prune(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("address_changes/prune"), &[before.into()]).await
}
