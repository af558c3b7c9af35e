//! Tags that may be put on cases.

use crate::{Result, Row, Tx, Value, sql};
use jiff::Timestamp;

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Tag {
    /// Id; 0 before it was written.
    pub id: i64,
    /// Its code.
    pub code: String,
    /// What is read on the tag.
    pub name: String,
    /// Out of use.
    pub retired: bool,
}

fn read(row: &Row) -> Result<Tag> {
    Ok(Tag {
        id: row.int(0),
        code: row.text(1),
        name: row.text(2),
        retired: row.int_opt(3).is_some(),
    })
}

fn params(it: &Tag) -> Vec<Value> {
    vec![(&it.code).into(), (&it.name).into()]
}

/// Writes a new one; its id.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is one like it.
pub async fn insert(tx: &mut Tx, it: &Tag) -> Result<i64> {
    Ok(tx.fetch_one(sql!("tags/insert"), &params(it)).await?.int(0))
}

/// Writes it anew; whether it is there.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is another like it.
pub async fn update(tx: &mut Tx, it: &Tag) -> Result<bool> {
    let mut params = params(it);
    params.push(it.id.into());
    Ok(tx.execute(sql!("tags/update"), &params).await? == 1)
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Tag>> {
    tx.fetch_opt(sql!("tags/find"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// All of them.
pub async fn list(tx: &mut Tx) -> Result<Vec<Tag>> {
    tx.fetch(sql!("tags/list"), &[]).await?.iter().map(read).collect()
}

/// Takes it out of use at an instant, or back into use with none.
pub async fn retire(tx: &mut Tx, id: i64, at: Option<Timestamp>) -> Result<bool> {
    Ok(tx.execute(sql!("tags/retire"), &[at.into(), id.into()]).await? == 1)
}
