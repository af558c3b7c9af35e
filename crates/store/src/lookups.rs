//! Who looks for what is hers, and the code that proves an address. Whether there is anything is found
//! out after she was answered.

use crate::{Result, Row, Tx, sql};
use jiff::Timestamp;

/// Somebody who looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    /// Row id.
    pub id: i64,
    /// The number she typed; empty where she wants to see everything.
    pub number: String,
    /// The address she typed.
    pub email: String,
    /// Language tag.
    pub language: String,
    /// When.
    pub asked_at: Timestamp,
    /// Hash over salt and code, and the salt; none where no code was sent.
    pub code: Option<(Vec<u8>, Vec<u8>)>,
    /// Wrong tries so far.
    pub tries: i64,
    /// When the code was used.
    pub used_at: Option<Timestamp>,
}

fn read(row: &Row) -> Lookup {
    Lookup {
        id: row.int(0),
        number: row.text(1),
        email: row.text(2),
        language: row.text(3),
        asked_at: row.instant(4),
        code: row.bytes_opt(5).zip(row.bytes_opt(6)),
        tries: row.int(7),
        used_at: row.instant_opt(8),
    }
}

/// Keeps one; `token` is the hash of what her browser keeps.
pub async fn insert(
    tx: &mut Tx,
    token: &[u8],
    (number, email, language): (&str, &str, &str),
    now: Timestamp,
) -> Result<()> {
    let values = [token.into(), number.into(), email.into(), language.into(), now.into()];
    tx.execute(sql!("lookups/insert"), &values).await.map(drop)
}

/// Those at which nobody has looked yet.
pub async fn new(tx: &mut Tx, limit: i64) -> Result<Vec<Lookup>> {
    Ok(tx.fetch(sql!("lookups/new"), &[limit.into()]).await?.iter().map(read).collect())
}

/// One was looked at, with the hash and salt of the code that was sent; whether nobody else had.
pub async fn looked(tx: &mut Tx, id: i64, code: Option<(&[u8], &[u8])>) -> Result<bool> {
    let (hash, salt) = code.unzip();
    Ok(tx.execute(sql!("lookups/looked"), &[id.into(), hash.into(), salt.into()]).await? == 1)
}

/// One by the hash of what the browser keeps.
pub async fn get(tx: &mut Tx, token: &[u8]) -> Result<Option<Lookup>> {
    Ok(tx.fetch_opt(sql!("lookups/get"), &[token.into()]).await?.as_ref().map(read))
}

/// Counts a wrong code.
pub async fn tried(tx: &mut Tx, id: i64) -> Result<()> {
    tx.execute(sql!("lookups/tried"), &[id.into()]).await.map(drop)
}

/// Uses the code up; whether it was still unused.
pub async fn used(tx: &mut Tx, id: i64, now: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("lookups/used"), &[id.into(), now.into()]).await? == 1)
}

/// Forgets what was looked for before an instant.
pub async fn sweep(tx: &mut Tx, before: Timestamp) -> Result<()> {
    tx.execute(sql!("lookups/sweep"), &[before.into()]).await.map(drop)
}
