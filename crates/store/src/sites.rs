//! Sites: boutiques and shop sites, with their opening hours.

use crate::{Result, Row, Tx, Value, lists, sql};
use jiff::Timestamp;

/// A site.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Site {
    /// Id; 0 before it was written.
    pub id: i64,
    /// Its code, such as `paris-saint-honore`.
    pub code: String,
    /// Its region's code.
    pub region: String,
    /// `boutique`, `counter`, `atelier`, `warehouse` or `online`.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// City.
    pub city: String,
    /// Postcode.
    pub postcode: String,
    /// Telephone.
    pub phone: String,
    /// Address for letters.
    pub email: String,
    /// The true domain of a shop site.
    pub domain: String,
    /// Opening hours with their zone and exceptions, as JSON.
    pub hours: String,
    /// Languages spoken there.
    pub languages: Vec<String>,
    /// Codes of what is done there.
    pub services: Vec<String>,
    /// Codes of how one gets in.
    pub access: Vec<String>,
    /// What staff read out about the way in.
    pub access_note: String,
    /// Out of use.
    pub retired: bool,
}

fn read(row: &Row) -> Result<Site> {
    Ok(Site {
        id: row.int(0),
        code: row.text(1),
        region: row.text(2),
        kind: row.text(3),
        name: row.text(4),
        street: row.text(5),
        city: row.text(6),
        postcode: row.text(7),
        phone: row.text(8),
        email: row.text(9),
        domain: row.text(10),
        hours: row.text(11),
        languages: lists::read(row, 12, "sites")?,
        services: lists::read(row, 13, "sites")?,
        access: lists::read(row, 14, "sites")?,
        access_note: row.text(15),
        retired: row.int_opt(16).is_some(),
    })
}

fn params(it: &Site) -> Vec<Value> {
    vec![
        (&it.code).into(),
        (&it.region).into(),
        (&it.kind).into(),
        (&it.name).into(),
        (&it.street).into(),
        (&it.city).into(),
        (&it.postcode).into(),
        (&it.phone).into(),
        (&it.email).into(),
        (&it.domain).into(),
        (&it.hours).into(),
        lists::written(&it.languages),
        lists::written(&it.services),
        lists::written(&it.access),
        (&it.access_note).into(),
    ]
}

/// Writes a new one; its id.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is one like it.
pub async fn insert(tx: &mut Tx, it: &Site) -> Result<i64> {
    Ok(tx.fetch_one(sql!("sites/insert"), &params(it)).await?.int(0))
}

/// Writes it anew; whether it is there.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is another like it.
pub async fn update(tx: &mut Tx, it: &Site) -> Result<bool> {
    let mut params = params(it);
    params.push(it.id.into());
    Ok(tx.execute(sql!("sites/update"), &params).await? == 1)
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Site>> {
    tx.fetch_opt(sql!("sites/find"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// All of them.
pub async fn list(tx: &mut Tx) -> Result<Vec<Site>> {
    tx.fetch(sql!("sites/list"), &[]).await?.iter().map(read).collect()
}

/// Takes it out of use at an instant, or back into use with none.
pub async fn retire(tx: &mut Tx, id: i64, at: Option<Timestamp>) -> Result<bool> {
    Ok(tx.execute(sql!("sites/retire"), &[at.into(), id.into()]).await? == 1)
}
