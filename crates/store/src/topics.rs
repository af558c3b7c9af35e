//! Topics as a region offers them; the list itself is closed, in `domain`.

use crate::{Result, Row, Tx, Value, lists, sql};
use domain::{Priority, Topic};

/// How a topic is offered.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct TopicRule {
    /// Id; 0 before it was written.
    pub id: i64,
    /// The topic.
    pub topic: Topic,
    /// Region code; none: every region that has no rule of its own.
    pub region: Option<String>,
    /// Whether clients are offered it.
    pub offered: bool,
    /// The priority a case of it begins with.
    pub priority: Priority,
    /// Its place in the list.
    pub place: i64,
}

fn read(row: &Row) -> Result<TopicRule> {
    Ok(TopicRule {
        id: row.int(0),
        topic: lists::word(row, 1, "topics")?,
        region: row.text_opt(2),
        offered: row.flag(3),
        priority: lists::word(row, 4, "topics")?,
        place: row.int(5),
    })
}

fn params(it: &TopicRule) -> Vec<Value> {
    vec![
        it.topic.code().into(),
        it.region.as_deref().into(),
        it.offered.into(),
        it.priority.code().into(),
        it.place.into(),
    ]
}

/// Writes a new one; its id.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is one like it.
pub async fn insert(tx: &mut Tx, it: &TopicRule) -> Result<i64> {
    Ok(tx.fetch_one(sql!("topics/insert"), &params(it)).await?.int(0))
}

/// Writes it anew; whether it is there.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is another like it.
pub async fn update(tx: &mut Tx, it: &TopicRule) -> Result<bool> {
    let mut params = params(it);
    params.push(it.id.into());
    Ok(tx.execute(sql!("topics/update"), &params).await? == 1)
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<TopicRule>> {
    tx.fetch_opt(sql!("topics/find"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// All of them.
pub async fn list(tx: &mut Tx) -> Result<Vec<TopicRule>> {
    tx.fetch(sql!("topics/list"), &[]).await?.iter().map(read).collect()
}

/// Takes it away.
pub async fn delete(tx: &mut Tx, id: i64) -> Result<bool> {
    Ok(tx.execute(sql!("topics/delete"), &[id.into()]).await? == 1)
}
