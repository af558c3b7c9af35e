//! Orders as the shop tells of them: each one whole, with the columns it is found by, and what could
//! not be taken, as it came.

use crate::cases::Reach;
use crate::{Error, Result, Row, Tx, Value, sql, sql_forked};
use domain::order::{Order, OrderStatus};
use jiff::Timestamp;

/// An order as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Row id; 0 before it was written.
    pub id: i64,
    /// Everything the shop wrote and told.
    pub order: Order,
    /// To whom the shop writes about it; empty where it told nobody.
    pub email: String,
    /// The same as it is found by.
    pub email_key: String,
    /// Who bought it.
    pub name: String,
    /// Her telephone, as the shop has it.
    pub phone: String,
    /// The house's region that answers for it.
    pub region: String,
    /// The language she bought in.
    pub language: String,
    /// The shop's count of changes.
    pub version: Option<i64>,
    /// When the shop last changed it.
    pub changed_at: Option<Timestamp>,
    /// What the rules do not ask of its lines, as JSON.
    pub beside: String,
    /// When the shop last told of it.
    pub heard_at: Timestamp,
}

fn wrong(what: impl std::fmt::Display) -> Error {
    Error::Inconsistent { table: "orders", what: what.to_string() }
}

fn read(row: &Row) -> Result<Kept> {
    Ok(Kept {
        id: row.int(0),
        order: serde_json::from_str(row.str(11)).map_err(wrong)?,
        email: row.text(3),
        email_key: row.text(8),
        name: row.text(4),
        phone: row.text(5),
        region: row.text(6),
        language: row.text(7),
        version: row.int_opt(9),
        changed_at: row.instant_opt(10),
        beside: row.text(12),
        heard_at: row.instant(13),
    })
}

fn values(kept: &Kept) -> Result<[Value; 17]> {
    let written = kept.order.written();
    let standing = kept.order.standing();
    let flagged = i64::try_from(standing.flagged.len()).unwrap_or(i64::MAX);
    let status = standing.status(&written.lines, &written.parcels);
    Ok([
        (&written.shop_id).into(),
        written.number.written().into(),
        written.number.key().into(),
        (&kept.email).into(),
        (&kept.email_key).into(),
        (&kept.name).into(),
        (&kept.phone).into(),
        (&kept.region).into(),
        (&kept.language).into(),
        written.placed_at.into(),
        status.code().into(),
        kept.version.into(),
        kept.changed_at.into(),
        flagged.into(),
        serde_json::to_string(&kept.order).map_err(wrong)?.into(),
        (&kept.beside).into(),
        kept.heard_at.into(),
    ])
}

/// An order by the shop's id, held until the end of the transaction.
pub async fn find_for_change(tx: &mut Tx, shop_id: &str) -> Result<Option<Kept>> {
    let row = tx.fetch_opt(sql_forked!("orders/change"), &[shop_id.into()]).await?;
    row.as_ref().map(read).transpose()
}

/// An order by its row, held until the end of the transaction.
pub async fn lock(tx: &mut Tx, id: i64) -> Result<Option<Kept>> {
    tx.fetch_opt(sql_forked!("orders/lock"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// An order by its row.
pub async fn get(tx: &mut Tx, id: i64) -> Result<Option<Kept>> {
    tx.fetch_opt(sql!("orders/get"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// The orders that became known last.
pub async fn recent(tx: &mut Tx, limit: i64) -> Result<Vec<Kept>> {
    tx.fetch(sql!("orders/recent"), &[limit.into()]).await?.iter().map(read).collect()
}

/// Which orders a list asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Every one.
    All,
    /// Those that stand there.
    Standing(OrderStatus),
    /// Those of which something was told that leads backwards and that nobody has seen.
    Flagged,
}

/// Orders of the regions in reach, those that became known last first, below a row.
pub async fn list(
    tx: &mut Tx,
    which: Which,
    reach: &Reach,
    below: Option<i64>,
    limit: i64,
) -> Result<Vec<Kept>> {
    let below = below.unwrap_or(i64::MAX).into();
    let mut values = vec![reach.regions(), below, limit.into()];
    let sql = match which {
        Which::All => sql!("orders/list_all"),
        Which::Standing(status) => {
            values.push(status.code().into());
            sql!("orders/list_status")
        }
        Which::Flagged => sql!("orders/list_flagged"),
    };
    tx.fetch(sql, &values).await?.iter().map(read).collect()
}

/// How much of what leads backwards nobody has seen.
pub async fn flags_unseen(tx: &mut Tx, id: i64) -> Result<i64> {
    let row = tx.fetch_opt(sql!("orders/flags_unseen"), &[id.into()]).await?;
    Ok(row.map_or(0, |row| row.int(0)))
}

/// Somebody has seen all that leads backwards.
pub async fn flags_seen(tx: &mut Tx, id: i64) -> Result<()> {
    tx.execute(sql!("orders/flags_seen"), &[id.into()]).await.map(drop)
}

/// Orders by a number as it is found by, the newest first. Two spellings of a shop may fold to one.
pub async fn by_number(tx: &mut Tx, key: &str, limit: i64) -> Result<Vec<Kept>> {
    let rows = tx.fetch(sql!("orders/by_number"), &[key.into(), limit.into()]).await?;
    rows.iter().map(read).collect()
}

/// Orders of an address, the newest first.
pub async fn of_address(tx: &mut Tx, email_key: &str, limit: i64) -> Result<Vec<Kept>> {
    let rows = tx.fetch(sql!("orders/of_address"), &[email_key.into(), limit.into()]).await?;
    rows.iter().map(read).collect()
}

/// Keeps an order that is not known; whether it was first.
pub async fn insert(tx: &mut Tx, kept: &Kept) -> Result<bool> {
    Ok(tx.fetch_opt(sql!("orders/insert"), &values(kept)?).await?.is_some())
}

/// Keeps an order as it is told now.
pub async fn update(tx: &mut Tx, kept: &Kept) -> Result<()> {
    tx.execute(sql!("orders/update"), &values(kept)?).await.map(drop)
}

/// What could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Row id; 0 before it was written.
    pub id: i64,
    /// By which way it came.
    pub source: String,
    /// The order's name there, where that could be read.
    pub named: Option<String>,
    /// What of it is wrong.
    pub field: String,
    /// How, by code.
    pub code: String,
    /// It, as it came.
    pub body: String,
    /// How often it came.
    pub times: i64,
    /// When it last came.
    pub at: Timestamp,
}

/// Keeps what could not be taken; `digest` is over all of it, so that one body is kept once.
pub async fn set_aside(tx: &mut Tx, aside: &Aside, digest: &[u8]) -> Result<()> {
    let values = [
        (&aside.source).into(),
        aside.named.clone().into(),
        (&aside.field).into(),
        (&aside.code).into(),
        (&aside.body).into(),
        digest.into(),
        aside.at.into(),
    ];
    tx.execute(sql!("order_asides/put"), &values).await.map(drop)
}

/// What could not be taken, the newest first.
pub async fn asides(tx: &mut Tx, limit: i64) -> Result<Vec<Aside>> {
    Ok(tx.fetch(sql!("order_asides/list"), &[limit.into()]).await?.iter().map(aside).collect())
}

fn aside(row: &Row) -> Aside {
    Aside {
        id: row.int(0),
        source: row.text(1),
        named: row.text_opt(2),
        field: row.text(3),
        code: row.text(4),
        body: row.text(5),
        times: row.int(6),
        at: row.instant(7),
    }
}

/// One that could not be taken.
pub async fn aside_by_id(tx: &mut Tx, id: i64) -> Result<Option<Aside>> {
    Ok(tx.fetch_opt(sql!("order_asides/get"), &[id.into()]).await?.as_ref().map(aside))
}

/// Takes away what could not be taken; whether it was there.
pub async fn remove_aside(tx: &mut Tx, id: i64) -> Result<bool> {
    Ok(tx.execute(sql!("order_asides/remove"), &[id.into()]).await? == 1)
}

/// Forgets what came before an instant.
pub async fn sweep_asides(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("order_asides/sweep"), &[before.into()]).await
}
