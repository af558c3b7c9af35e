//! What the shop sells and what lies where, as it tells; and what the shop is told in its turn.

use crate::{Result, Tx, sql, sql_forked};
use domain::exchange::Stock;
use domain::money::{Currency, Money};
use domain::order::Sku;
use jiff::Timestamp;

/// A piece of the shop in a currency: a size and colour of a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// What is in stock.
    pub sku: Sku,
    /// Of which product, by the shop's own word.
    pub product: String,
    /// What the shop calls it.
    pub title: String,
    /// Its size; empty where it has none.
    pub size: String,
    /// Its colour; empty where none is told.
    pub colour: String,
    /// What one costs.
    pub price: Money,
}

/// Keeps a variant as it was told at an instant; what is older than what is known changes nothing.
pub async fn put_variant(tx: &mut Tx, it: &Variant, told_at: Timestamp) -> Result<()> {
    let values = [
        (&it.sku.0).into(),
        it.price.currency().code().into(),
        (&it.product).into(),
        (&it.title).into(),
        (&it.size).into(),
        (&it.colour).into(),
        it.price.minor().into(),
        told_at.into(),
    ];
    tx.execute(sql!("variants/put"), &values).await.map(drop)
}

/// Every variant of the product that a piece is of, itself among them; none of an unknown piece.
pub async fn variants(tx: &mut Tx, sku: &Sku, currency: Currency) -> Result<Vec<Variant>> {
    let values = [(&sku.0).into(), currency.code().into()];
    let rows = tx.fetch(sql!("variants/of_product"), &values).await?;
    let read = |row: &crate::Row| Variant {
        sku: Sku(row.text(0)),
        product: row.text(1),
        title: row.text(2),
        size: row.text(3),
        colour: row.text(4),
        price: Money::of(row.int(5), currency),
    };
    Ok(rows.iter().map(read).collect())
}

/// Keeps what lies in a place, as it was told at an instant.
pub async fn put_stock(tx: &mut Tx, it: &Stock, told_at: Timestamp) -> Result<()> {
    let values = [
        (&it.sku.0).into(),
        (&it.place).into(),
        i64::from(it.on_hand).into(),
        i64::from(it.promised).into(),
        told_at.into(),
    ];
    tx.execute(sql!("stocks/put"), &values).await.map(drop)
}

fn stock(sku: &Sku, row: &crate::Row) -> Stock {
    let count = |at| u32::try_from(row.int(at)).unwrap_or(0);
    Stock { place: row.text(0), sku: sku.clone(), on_hand: count(1), promised: count(2) }
}

/// What lies where of a piece.
pub async fn stocks(tx: &mut Tx, sku: &Sku) -> Result<Vec<Stock>> {
    let rows = tx.fetch(sql!("stocks/of"), &[(&sku.0).into()]).await?;
    Ok(rows.iter().map(|row| stock(sku, row)).collect())
}

/// The same, held until the end of the transaction: nobody else holds of it meanwhile.
pub async fn hold_stocks(tx: &mut Tx, sku: &Sku) -> Result<Vec<Stock>> {
    let rows = tx.fetch(sql_forked!("stocks/hold"), &[(&sku.0).into()]).await?;
    Ok(rows.iter().map(|row| stock(sku, row)).collect())
}

/// Something the shop is to be told, and need not answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// Row id.
    pub id: i64,
    /// Its name: told under it, it is one.
    pub name: String,
    /// JSON.
    pub body: String,
    /// When it is told.
    pub next_at: Timestamp,
    /// How often it was.
    pub tries: i64,
}

/// The shop is to be told something; under a name that was told before nothing happens.
pub async fn tell_shop(tx: &mut Tx, name: &str, body: &str, now: Timestamp) -> Result<()> {
    tx.execute(sql!("shop_posts/insert"), &[name.into(), body.into(), now.into()]).await.map(drop)
}

/// What the shop is to be told now.
pub async fn due_tellings(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<Telling>> {
    let rows = tx.fetch(sql!("shop_posts/due"), &[now.into(), limit.into()]).await?;
    let read = |row: &crate::Row| Telling {
        id: row.int(0),
        name: row.text(1),
        body: row.text(2),
        next_at: row.instant(3),
        tries: row.int(4),
    };
    Ok(rows.iter().map(read).collect())
}

/// Takes a telling, until an instant; whether no other process has.
pub async fn claim_telling(tx: &mut Tx, it: &Telling, until: Timestamp) -> Result<bool> {
    let values = [it.id.into(), it.next_at.into(), until.into()];
    Ok(tx.execute(sql!("shop_posts/claim"), &values).await? == 1)
}

/// The shop has a telling.
pub async fn telling_taken(tx: &mut Tx, name: &str) -> Result<()> {
    tx.execute(sql!("shop_posts/taken"), &[name.into()]).await.map(drop)
}

/// Forgets what the shop has had since before an instant.
pub async fn sweep_tellings(tx: &mut Tx, before: Timestamp) -> Result<()> {
    tx.execute(sql!("shop_posts/sweep"), &[before.into()]).await.map(drop)
}
