//! Clients: a name, an address to write to, a language. What a person wrote is
//! never taken over another's row: the same address with another name or
//! telephone is another row.

use crate::{Result, Tx, sql};
use jiff::Timestamp;

/// A client as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// Row id.
    pub id: i64,
    /// As written.
    pub name: String,
    /// As written.
    pub email: String,
    /// E.164, where given.
    pub phone: Option<String>,
    /// Language tag.
    pub language: String,
    /// Letters and pages as plain text.
    pub plain: bool,
    /// Letters and pages in large print.
    pub large: bool,
    /// Letters that came back.
    pub bounces: i64,
}

/// A client to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewClient {
    /// As written.
    pub name: String,
    /// As written.
    pub email: String,
    /// Folded, for finding.
    pub email_key: String,
    /// E.164.
    pub phone: Option<String>,
    /// Language tag.
    pub language: String,
}

pub(crate) fn read(row: crate::Row) -> Client {
    Client {
        id: row.int(0),
        name: row.text(1),
        email: row.text(2),
        phone: row.text_opt(3),
        language: row.text(4),
        plain: row.flag(5),
        large: row.flag(6),
        bounces: row.int(7),
    }
}

/// The rows that use an address.
pub async fn of_address(tx: &mut Tx, email_key: &str) -> Result<Vec<Client>> {
    Ok(tx.fetch(sql!("clients/find"), &[email_key.into()]).await?.into_iter().map(read).collect())
}

/// One client.
pub async fn get(tx: &mut Tx, id: i64) -> Result<Client> {
    Ok(read(tx.fetch_one(sql!("clients/get"), &[id.into()]).await?))
}

/// The row of exactly this client, or a new one.
pub async fn find_or_insert(tx: &mut Tx, new: &NewClient, now: Timestamp) -> Result<Client> {
    // Who left no address is nobody whom we know.
    let known =
        if new.email_key.is_empty() { Vec::new() } else { of_address(tx, &new.email_key).await? };
    let same = known.into_iter().find(|k| {
        k.name == new.name && k.email == new.email && (new.phone.is_none() || k.phone == new.phone)
    });
    if let Some(client) = same {
        return Ok(client);
    }
    let row = tx
        .fetch_one(
            sql!("clients/insert"),
            &[
                (&new.name).into(),
                (&new.email).into(),
                (&new.email_key).into(),
                new.phone.as_deref().into(),
                (&new.language).into(),
                now.into(),
            ],
        )
        .await?;
    Ok(Client {
        id: row.int(0),
        name: new.name.clone(),
        email: new.email.clone(),
        phone: new.phone.clone(),
        language: new.language.clone(),
        plain: false,
        large: false,
        bounces: 0,
    })
}

/// Remembers how a client likes to read.
pub async fn prefer(tx: &mut Tx, email_key: &str, plain: bool, large: bool) -> Result<u64> {
    tx.execute(sql!("clients/prefer"), &[email_key.into(), plain.into(), large.into()]).await
}

/// The client has written from an address: letters are sent to it again. How many rows that changed.
pub async fn arrives(tx: &mut Tx, email_key: &str) -> Result<u64> {
    tx.execute(sql!("clients/arrives"), &[email_key.into()]).await
}

/// Counts a letter that came back, for every row that uses the address.
pub async fn bounced(tx: &mut Tx, id: i64) -> Result<u64> {
    tx.execute(sql!("clients/bounced"), &[id.into()]).await
}

/// Whether reminders go to an address.
pub async fn reminded(tx: &mut Tx, email_key: &str) -> Result<bool> {
    Ok(tx.fetch_opt(sql!("reminders/is_off"), &[email_key.into()]).await?.is_none())
}

/// Reminders go to an address from now on, or do not.
pub async fn remind(tx: &mut Tx, email_key: &str, wanted: bool, now: Timestamp) -> Result<()> {
    let done = match wanted {
        true => tx.execute(sql!("reminders/on"), &[email_key.into()]).await,
        false => tx.execute(sql!("reminders/off"), &[email_key.into(), now.into()]).await,
    };
    done.map(drop)
}
