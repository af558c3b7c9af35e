//! Saved replies and their wordings.

use crate::{Result, Row, Tx, Value, lists, sql};
use jiff::Timestamp;

/// A saved reply.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Phrase {
    /// Id; 0 before it was written.
    pub id: i64,
    /// Its code, typed to find it.
    pub code: String,
    /// Region code; none: every one.
    pub region: Option<String>,
    /// Topic codes; empty: every one.
    pub topics: Vec<String>,
    /// Out of use.
    pub retired: bool,
}

fn read(row: &Row) -> Result<Phrase> {
    Ok(Phrase {
        id: row.int(0),
        code: row.text(1),
        region: row.text_opt(2),
        topics: lists::read(row, 3, "phrases")?,
        retired: row.int_opt(4).is_some(),
    })
}

fn params(it: &Phrase) -> Vec<Value> {
    vec![(&it.code).into(), it.region.as_deref().into(), lists::written(&it.topics)]
}

/// Writes a new one; its id.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is one like it.
pub async fn insert(tx: &mut Tx, it: &Phrase) -> Result<i64> {
    Ok(tx.fetch_one(sql!("phrases/insert"), &params(it)).await?.int(0))
}

/// Writes it anew; whether it is there.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is another like it.
pub async fn update(tx: &mut Tx, it: &Phrase) -> Result<bool> {
    let mut params = params(it);
    params.push(it.id.into());
    Ok(tx.execute(sql!("phrases/update"), &params).await? == 1)
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Phrase>> {
    tx.fetch_opt(sql!("phrases/find"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// All of them.
pub async fn list(tx: &mut Tx) -> Result<Vec<Phrase>> {
    tx.fetch(sql!("phrases/list"), &[]).await?.iter().map(read).collect()
}

/// Takes it out of use at an instant, or back into use with none.
pub async fn retire(tx: &mut Tx, id: i64, at: Option<Timestamp>) -> Result<bool> {
    Ok(tx.execute(sql!("phrases/retire"), &[at.into(), id.into()]).await? == 1)
}

/// One wording of a saved reply.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Wording {
    /// Of which saved reply.
    pub phrase: i64,
    /// Language tag.
    pub language: String,
    /// What it is called in lists.
    pub title: String,
    /// The text, with facts in braces.
    pub body: String,
}

fn wording(row: &Row) -> Wording {
    Wording { phrase: row.int(0), language: row.text(1), title: row.text(2), body: row.text(3) }
}

/// Every wording of every saved reply.
pub async fn texts(tx: &mut Tx) -> Result<Vec<Wording>> {
    Ok(tx.fetch(sql!("phrases/texts"), &[]).await?.iter().map(wording).collect())
}

/// The wordings of one saved reply.
pub async fn texts_of(tx: &mut Tx, phrase: i64) -> Result<Vec<Wording>> {
    Ok(tx.fetch(sql!("phrases/texts_of"), &[phrase.into()]).await?.iter().map(wording).collect())
}

/// Replaces the wordings of one saved reply.
pub async fn set_texts(tx: &mut Tx, phrase: i64, texts: &[Wording]) -> Result<()> {
    tx.execute(sql!("phrases/clear_texts"), &[phrase.into()]).await?;
    for text in texts {
        let params =
            [phrase.into(), (&text.language).into(), (&text.title).into(), (&text.body).into()];
        tx.execute(sql!("phrases/insert_text"), &params).await?;
    }
    Ok(())
}
