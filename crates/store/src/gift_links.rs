//! Links that open what a gift's recipient may see.

use crate::{Result, Tx, sql};
use jiff::Timestamp;

/// A link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GiftLink {
    /// Row id.
    pub id: i64,
    /// The order's row.
    pub order_id: i64,
    /// When it was made.
    pub made_at: Timestamp,
}

/// Keeps a link; `token` is the hash of what stands in it.
pub async fn insert(tx: &mut Tx, token: &[u8], order: i64, now: Timestamp) -> Result<i64> {
    let values = [token.into(), order.into(), now.into()];
    Ok(tx.fetch_one(sql!("gift_links/insert"), &values).await?.int(0))
}

/// A link by the hash of what stands in it.
pub async fn by_token(tx: &mut Tx, token: &[u8]) -> Result<Option<GiftLink>> {
    let row = tx.fetch_opt(sql!("gift_links/by_token"), &[token.into()]).await?;
    Ok(row.map(|row| GiftLink { id: row.int(0), order_id: row.int(1), made_at: row.instant(2) }))
}

/// Ends every link of an order.
pub async fn end(tx: &mut Tx, order: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("gift_links/end"), &[order.into(), now.into()]).await.map(drop)
}
