//! Passkeys of clients, and what their browsers have begun with one and not
//! ended. What a key proves is asked in `app`; this file only keeps them.

use crate::{Result, Row, Tx, sql};
use jiff::Timestamp;

/// A passkey, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Id.
    pub id: i64,
    /// The address it opens everything of.
    pub email_key: String,
    /// What authenticators know her by.
    pub handle: Vec<u8>,
    /// The public key and what the authenticator said of itself, as JSON.
    pub credential: String,
    /// Since when.
    pub made_at: Timestamp,
    /// Last use.
    pub used_at: Option<Timestamp>,
}

/// A new passkey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPasskey {
    /// The address that was proved.
    pub email_key: String,
    /// What authenticators know her by.
    pub handle: Vec<u8>,
    /// The authenticator's own name for the key.
    pub credential_id: Vec<u8>,
    /// The public key, as JSON.
    pub credential: String,
    /// The count it began with.
    pub counter: i64,
}

/// What a browser has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ceremony {
    /// The address a key is made for, and what authenticators know it by; none where one is shown.
    pub of: Option<(String, Vec<u8>)>,
    /// What the browser is asked, as JSON.
    pub asked: String,
    /// What its answer is held against, as JSON.
    pub state: String,
}

fn passkey(row: &Row) -> Passkey {
    Passkey {
        id: row.int(0),
        email_key: row.text(1),
        handle: row.bytes(2),
        credential: row.text(3),
        made_at: row.instant(4),
        used_at: row.instant_opt(5),
    }
}

/// Keeps a new passkey.
///
/// # Errors
/// [`crate::Error::Duplicate`] when the credential is somebody's already.
pub async fn insert(tx: &mut Tx, new: &NewPasskey, now: Timestamp) -> Result<()> {
    let params = [
        (&new.email_key).into(),
        new.handle.as_slice().into(),
        new.credential_id.as_slice().into(),
        (&new.credential).into(),
        new.counter.into(),
        now.into(),
    ];
    tx.execute(sql!("client_passkeys/insert"), &params).await.map(drop)
}

/// The passkeys of one address, the oldest first.
pub async fn list(tx: &mut Tx, email_key: &str) -> Result<Vec<Passkey>> {
    let rows = tx.fetch(sql!("client_passkeys/list"), &[email_key.into()]).await?;
    Ok(rows.iter().map(passkey).collect())
}

/// The passkey that an authenticator calls this.
pub async fn by_credential(tx: &mut Tx, credential_id: &[u8]) -> Result<Option<Passkey>> {
    let row = tx.fetch_opt(sql!("client_passkeys/by_credential"), &[credential_id.into()]).await?;
    Ok(row.as_ref().map(passkey))
}

/// Takes a count: whether it was later than the last one, or there are none.
pub async fn take_counter(
    tx: &mut Tx,
    id: i64,
    counter: i64,
    credential: &str,
    now: Timestamp,
) -> Result<bool> {
    let params = [credential.into(), counter.into(), now.into(), id.into()];
    Ok(tx.execute(sql!("client_passkeys/take_counter"), &params).await? == 1)
}

/// Forgets a passkey of this address; whether there was one.
pub async fn remove(tx: &mut Tx, email_key: &str, id: i64) -> Result<bool> {
    Ok(tx.execute(sql!("client_passkeys/remove"), &[id.into(), email_key.into()]).await? == 1)
}

/// Ends every session of an address but this one.
pub async fn end_others(tx: &mut Tx, email_key: &str, token: &[u8]) -> Result<()> {
    let params = [email_key.into(), token.into()];
    tx.execute(sql!("client_sessions/end_others"), &params).await.map(drop)
}

/// Keeps what a browser begins; `token` is the hash of what it keeps.
pub async fn begin(tx: &mut Tx, token: &[u8], it: &Ceremony, until: Timestamp) -> Result<()> {
    let (email_key, handle) = it.of.as_ref().map(|(key, handle)| (key, handle.as_slice())).unzip();
    let params = [
        token.into(),
        email_key.map(String::as_str).into(),
        handle.into(),
        (&it.asked).into(),
        (&it.state).into(),
        until.into(),
    ];
    tx.execute(sql!("client_ceremonies/begin"), &params).await.map(drop)
}

/// What a browser was asked, left where it is.
pub async fn look(tx: &mut Tx, token: &[u8], now: Timestamp) -> Result<Option<String>> {
    let row = tx.fetch_opt(sql!("client_ceremonies/look"), &[token.into(), now.into()]).await?;
    Ok(row.map(|row| row.text(0)))
}

/// Takes what was begun, once; none when there is nothing or its time is over.
pub async fn take(tx: &mut Tx, token: &[u8], now: Timestamp) -> Result<Option<Ceremony>> {
    let row = tx.fetch_opt(sql!("client_ceremonies/take"), &[token.into()]).await?;
    Ok(row.filter(|row| row.instant(3) > now).map(|row| Ceremony {
        of: row.text_opt(0).zip(row.bytes_opt(1)),
        asked: String::new(),
        state: row.text(2),
    }))
}

/// Forgets what nobody came back to; how many.
pub async fn prune(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("client_ceremonies/prune"), &[before.into()]).await
}
