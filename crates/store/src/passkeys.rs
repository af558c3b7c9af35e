//! Passkeys of the staff: public keys, each with the count its authenticator
//! last gave. What a key proves is asked in `app`; this file only keeps them.

use crate::{Result, Row, Tx, sql};
use jiff::Timestamp;

/// A passkey, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Id.
    pub id: i64,
    /// What its owner calls it.
    pub name: String,
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
    /// Whose.
    pub person: i64,
    /// What its owner calls it.
    pub name: String,
    /// The authenticator's own name for the key.
    pub credential_id: Vec<u8>,
    /// The public key, as JSON.
    pub credential: String,
    /// The count it began with.
    pub counter: i64,
}

fn passkey(row: &Row) -> Passkey {
    Passkey {
        id: row.int(0),
        name: row.text(1),
        credential: row.text(2),
        made_at: row.instant(3),
        used_at: row.instant_opt(4),
    }
}

/// Keeps a new passkey; its id.
///
/// # Errors
/// [`crate::Error::Duplicate`] when the credential is somebody's already.
pub async fn insert(tx: &mut Tx, new: &NewPasskey, now: Timestamp) -> Result<i64> {
    let params = [
        new.person.into(),
        (&new.name).into(),
        new.credential_id.as_slice().into(),
        (&new.credential).into(),
        new.counter.into(),
        now.into(),
    ];
    Ok(tx.fetch_one(sql!("passkeys/insert"), &params).await?.int(0))
}

/// The passkeys of one person, the oldest first.
pub async fn list(tx: &mut Tx, person: i64) -> Result<Vec<Passkey>> {
    Ok(tx.fetch(sql!("passkeys/list"), &[person.into()]).await?.iter().map(passkey).collect())
}

/// Takes a count: whether it was later than the last one, or there are none.
pub async fn take_counter(
    tx: &mut Tx,
    person: i64,
    id: i64,
    counter: i64,
    credential: &str,
    now: Timestamp,
) -> Result<bool> {
    let params = [credential.into(), counter.into(), now.into(), id.into(), person.into()];
    Ok(tx.execute(sql!("passkeys/take_counter"), &params).await? == 1)
}

/// Forgets a passkey of this person; whether there was one.
pub async fn remove(tx: &mut Tx, person: i64, id: i64) -> Result<bool> {
    Ok(tx.execute(sql!("passkeys/remove"), &[id.into(), person.into()]).await? == 1)
}

/// Forgets every passkey of this person.
pub async fn clear(tx: &mut Tx, person: i64) -> Result<()> {
    tx.execute(sql!("passkeys/clear"), &[person.into()]).await.map(drop)
}
