//! The addresses that clients write to, as the house itself keeps them: of which
//! region and topic they are, which team answers, and the name a letter from
//! there carries.

use crate::{Error, Result, Row, Tx, Value, sql};
use domain::Topic;
use jiff::Timestamp;

/// An address of the house.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct MailAddress {
    /// Id; 0 before it was written.
    pub id: i64,
    /// The address as it is shown.
    pub address: String,
    /// The same folded, its domain in ASCII: no two of one key.
    pub address_key: String,
    /// The sender's name on letters from there; empty: the house's.
    pub name: String,
    /// Region code; none: the house's usual one.
    pub region: Option<String>,
    /// What is written about; none: whatever it is.
    pub topic: Option<Topic>,
    /// The team that answers; none: the one that a case is routed to.
    pub team: Option<i64>,
    /// The language of who writes there; none: the region's.
    pub language: Option<String>,
    /// Out of use.
    pub retired: bool,
}

fn read(row: &Row) -> Result<MailAddress> {
    let topic = row.text_opt(5).map(|code| {
        let what = format!("`{code}` is no topic");
        code.parse().map_err(|_| Error::Inconsistent { table: "mail_addresses", what })
    });
    Ok(MailAddress {
        id: row.int(0),
        address: row.text(1),
        address_key: row.text(2),
        name: row.text(3),
        region: row.text_opt(4),
        topic: topic.transpose()?,
        team: row.int_opt(6),
        language: row.text_opt(7),
        retired: row.int_opt(8).is_some(),
    })
}

fn params(it: &MailAddress) -> Vec<Value> {
    vec![
        (&it.address).into(),
        (&it.address_key).into(),
        (&it.name).into(),
        it.region.as_deref().into(),
        it.topic.map(Topic::code).into(),
        it.team.into(),
        it.language.as_deref().into(),
    ]
}

/// Writes a new one; its id.
///
/// # Errors
/// [`Error::Duplicate`] when there is one like it.
pub async fn insert(tx: &mut Tx, it: &MailAddress) -> Result<i64> {
    Ok(tx.fetch_one(sql!("mail_addresses/insert"), &params(it)).await?.int(0))
}

/// Writes it anew; whether it is there.
///
/// # Errors
/// [`Error::Duplicate`] when there is another like it.
pub async fn update(tx: &mut Tx, it: &MailAddress) -> Result<bool> {
    let mut params = params(it);
    params.push(it.id.into());
    Ok(tx.execute(sql!("mail_addresses/update"), &params).await? == 1)
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<MailAddress>> {
    tx.fetch_opt(sql!("mail_addresses/find"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// All of them.
pub async fn list(tx: &mut Tx) -> Result<Vec<MailAddress>> {
    tx.fetch(sql!("mail_addresses/list"), &[]).await?.iter().map(read).collect()
}

/// Takes it out of use at an instant, or back into use with none.
pub async fn retire(tx: &mut Tx, id: i64, at: Option<Timestamp>) -> Result<bool> {
    Ok(tx.execute(sql!("mail_addresses/retire"), &[at.into(), id.into()]).await? == 1)
}
