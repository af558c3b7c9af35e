//! Regions: the countries the house sells in, each with its money, clock and
//! languages, and how a client there can reach us.

use crate::{Error, Result, Row, Tx, Value, lists, sql};
use jiff::Timestamp;

/// A region.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Region {
    /// Id; 0 before it was written.
    pub id: i64,
    /// ISO 3166-1 country of the shop site or boutiques, such as `FR`.
    pub code: String,
    /// Name, in the house's own words.
    pub name: String,
    /// ISO 4217.
    pub currency: String,
    /// IANA time zone.
    pub zone: String,
    /// Languages, the region's own first.
    pub languages: Vec<String>,
    /// Client care's telephone there.
    pub phone: String,
    /// The true address of its online store.
    pub domain: String,
    /// Bytes a file may have.
    pub attachment_limit: i64,
    /// Days within which a client may reopen.
    pub reopen_days: i64,
    /// When its telephone is answered, as JSON; empty: when its team is there.
    pub phone_hours: String,
    /// Its terms for orders.
    pub terms: domain::order::OrderTerms,
    /// Out of use.
    pub retired: bool,
}

fn read(row: &Row) -> Result<Region> {
    Ok(Region {
        id: row.int(0),
        code: row.text(1),
        name: row.text(2),
        currency: row.text(3),
        zone: row.text(4),
        languages: lists::read(row, 5, "regions")?,
        phone: row.text(6),
        domain: row.text(7),
        attachment_limit: row.int(8),
        reopen_days: row.int(9),
        retired: row.int_opt(10).is_some(),
        phone_hours: row.text(11),
        terms: serde_json::from_str(row.str(12))
            .map_err(|e| Error::Inconsistent { table: "regions", what: e.to_string() })?,
    })
}

fn params(it: &Region) -> Vec<Value> {
    vec![
        (&it.code).into(),
        (&it.name).into(),
        (&it.currency).into(),
        (&it.zone).into(),
        lists::written(&it.languages),
        (&it.phone).into(),
        (&it.domain).into(),
        it.attachment_limit.into(),
        it.reopen_days.into(),
        (&it.phone_hours).into(),
        serde_json::to_string(&it.terms).unwrap_or_default().into(),
    ]
}

/// Writes a new one; its id.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is one like it.
pub async fn insert(tx: &mut Tx, it: &Region) -> Result<i64> {
    Ok(tx.fetch_one(sql!("regions/insert"), &params(it)).await?.int(0))
}

/// Writes it anew; whether it is there.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is another like it.
pub async fn update(tx: &mut Tx, it: &Region) -> Result<bool> {
    let mut params = params(it);
    params.push(it.id.into());
    Ok(tx.execute(sql!("regions/update"), &params).await? == 1)
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Region>> {
    tx.fetch_opt(sql!("regions/find"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// All of them.
pub async fn list(tx: &mut Tx) -> Result<Vec<Region>> {
    tx.fetch(sql!("regions/list"), &[]).await?.iter().map(read).collect()
}

/// Takes it out of use at an instant, or back into use with none.
pub async fn retire(tx: &mut Tx, id: i64, at: Option<Timestamp>) -> Result<bool> {
    Ok(tx.execute(sql!("regions/retire"), &[at.into(), id.into()]).await? == 1)
}
