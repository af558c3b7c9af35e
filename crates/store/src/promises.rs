//! Answer-time promises, one row a rule; which one wins is `domain`'s to say.

use crate::{Result, Row, Tx, Value, lists, sql};
use domain::{Priority, PromiseKind, Topic};
use jiff::Timestamp;

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Promise {
    /// Id; 0 before it was written.
    pub id: i64,
    /// What is promised.
    pub kind: PromiseKind,
    /// Region code; none: any.
    pub region: Option<String>,
    /// Topic; none: any.
    pub topic: Option<Topic>,
    /// Priority; none: any.
    pub priority: Option<Priority>,
    /// Minutes of opening hours.
    pub minutes: i64,
    /// Due soon when this many are left.
    pub warn_minutes: i64,
    /// Out of use.
    pub retired: bool,
}

fn read(row: &Row) -> Result<Promise> {
    Ok(Promise {
        id: row.int(0),
        kind: lists::word(row, 1, "promises")?,
        region: row.text_opt(2),
        topic: lists::word_opt(row, 3, "promises")?,
        priority: lists::word_opt(row, 4, "promises")?,
        minutes: row.int(5),
        warn_minutes: row.int(6),
        retired: row.int_opt(7).is_some(),
    })
}

fn params(it: &Promise) -> Vec<Value> {
    vec![
        it.kind.code().into(),
        it.region.as_deref().into(),
        it.topic.map(Topic::code).into(),
        it.priority.map(Priority::code).into(),
        it.minutes.into(),
        it.warn_minutes.into(),
    ]
}

/// Writes a new one; its id.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is one like it.
pub async fn insert(tx: &mut Tx, it: &Promise) -> Result<i64> {
    Ok(tx.fetch_one(sql!("promises/insert"), &params(it)).await?.int(0))
}

/// Writes it anew; whether it is there.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is another like it.
pub async fn update(tx: &mut Tx, it: &Promise) -> Result<bool> {
    let mut params = params(it);
    params.push(it.id.into());
    Ok(tx.execute(sql!("promises/update"), &params).await? == 1)
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Promise>> {
    tx.fetch_opt(sql!("promises/find"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// All of them.
pub async fn list(tx: &mut Tx) -> Result<Vec<Promise>> {
    tx.fetch(sql!("promises/list"), &[]).await?.iter().map(read).collect()
}

/// Takes it out of use at an instant, or back into use with none.
pub async fn retire(tx: &mut Tx, id: i64, at: Option<Timestamp>) -> Result<bool> {
    Ok(tx.execute(sql!("promises/retire"), &[at.into(), id.into()]).await? == 1)
}
