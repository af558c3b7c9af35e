//! Holidays: days on which the teams and boutiques of a region are closed.

use crate::{Result, Row, Tx, Value, sql};

/// A holiday.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Holiday {
    /// Id; 0 before it was written.
    pub id: i64,
    /// Region code; none: the whole house.
    pub region: Option<String>,
    /// ISO 8601 date.
    pub day: String,
    /// Name.
    pub name: String,
}

fn read(row: &Row) -> Result<Holiday> {
    Ok(Holiday { id: row.int(0), region: row.text_opt(1), day: row.text(2), name: row.text(3) })
}

fn params(it: &Holiday) -> Vec<Value> {
    vec![it.region.as_deref().into(), (&it.day).into(), (&it.name).into()]
}

/// Writes a new one; its id.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is one like it.
pub async fn insert(tx: &mut Tx, it: &Holiday) -> Result<i64> {
    Ok(tx.fetch_one(sql!("holidays/insert"), &params(it)).await?.int(0))
}

/// Writes it anew; whether it is there.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is another like it.
pub async fn update(tx: &mut Tx, it: &Holiday) -> Result<bool> {
    let mut params = params(it);
    params.push(it.id.into());
    Ok(tx.execute(sql!("holidays/update"), &params).await? == 1)
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Holiday>> {
    tx.fetch_opt(sql!("holidays/find"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// All of them.
pub async fn list(tx: &mut Tx) -> Result<Vec<Holiday>> {
    tx.fetch(sql!("holidays/list"), &[]).await?.iter().map(read).collect()
}

/// Takes it away.
pub async fn delete(tx: &mut Tx, id: i64) -> Result<bool> {
    Ok(tx.execute(sql!("holidays/delete"), &[id.into()]).await? == 1)
}
