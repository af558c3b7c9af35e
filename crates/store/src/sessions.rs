//! Sessions of the staff: one row a browser, found by the digest of its token,
//! ended at once for everybody by one statement. Clients' sessions are another
//! table and another file.

use crate::{Result, Row, Tx, sql};
use jiff::Timestamp;

/// A session that was not ended. Whether it has run out is the caller's to
/// say: the store has no clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Id.
    pub id: i64,
    /// Whose.
    pub person: i64,
    /// Since when.
    pub created_at: Timestamp,
    /// Last use, to the minute.
    pub seen_at: Timestamp,
    /// Its end, whatever happens.
    pub ends_at: Timestamp,
    /// When the second factor was shown.
    pub factor_at: Option<Timestamp>,
    /// When password or factor was last asked again.
    pub proved_at: Timestamp,
    /// Where from.
    pub address: String,
    /// Which browser.
    pub agent: String,
}

/// A session with what a page needs to know of its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owned {
    /// The session.
    pub session: Session,
    /// The owner's name.
    pub name: String,
    /// The owner's address.
    pub email: String,
    /// The owner's language of the desk.
    pub language: String,
    /// Whether the owner has a proved second factor.
    pub enrolled: bool,
    /// Whether the owner takes cases now.
    pub present: bool,
}

/// A new session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Digest of the token.
    pub token_hash: Vec<u8>,
    /// Whose.
    pub person: i64,
    /// Its end, whatever happens.
    pub ends_at: Timestamp,
    /// Given when no second factor is owed.
    pub factor_at: Option<Timestamp>,
    /// Where from.
    pub address: String,
    /// Which browser.
    pub agent: String,
}

fn session(row: &Row) -> Session {
    Session {
        id: row.int(0),
        person: row.int(1),
        created_at: row.instant(2),
        seen_at: row.instant(3),
        ends_at: row.instant(4),
        factor_at: row.instant_opt(5),
        proved_at: row.instant(6),
        address: row.text(7),
        agent: row.text(8),
    }
}

/// Writes a new session; its id.
pub async fn insert(tx: &mut Tx, new: &NewSession, now: Timestamp) -> Result<i64> {
    let params = [
        new.token_hash.as_slice().into(),
        new.person.into(),
        now.into(),
        new.ends_at.into(),
        new.factor_at.into(),
        (&new.address).into(),
        (&new.agent).into(),
    ];
    Ok(tx.fetch_one(sql!("sessions/insert"), &params).await?.int(0))
}

/// The session with this digest, unless it was ended or its owner disabled.
pub async fn by_token(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Owned>> {
    let row = tx.fetch_opt(sql!("sessions/by_token"), &[token_hash.into()]).await?;
    Ok(row.map(|row| Owned {
        session: session(&row),
        name: row.text(9),
        email: row.text(10),
        language: row.text(11),
        enrolled: row.int_opt(12).is_some(),
        present: row.flag(13),
    }))
}

/// Notes that it is in use.
pub async fn touch(tx: &mut Tx, id: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("sessions/touch"), &[now.into(), id.into()]).await.map(drop)
}

/// The second factor was shown: the session goes on under a new token.
pub async fn pass_factor(tx: &mut Tx, id: i64, token_hash: &[u8], now: Timestamp) -> Result<bool> {
    Ok(tx
        .execute(sql!("sessions/pass_factor"), &[now.into(), token_hash.into(), id.into()])
        .await?
        == 1)
}

/// Password or factor was shown again.
pub async fn prove(tx: &mut Tx, id: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("sessions/prove"), &[now.into(), id.into()]).await.map(drop)
}

/// The living sessions of one person, last used first.
pub async fn list(
    tx: &mut Tx,
    person: i64,
    now: Timestamp,
    idle_since: Timestamp,
) -> Result<Vec<Session>> {
    let rows =
        tx.fetch(sql!("sessions/list"), &[person.into(), now.into(), idle_since.into()]).await?;
    Ok(rows.iter().map(session).collect())
}

/// Ends one session of this person; whether there was one.
pub async fn end(tx: &mut Tx, id: i64, person: i64, why: &str, now: Timestamp) -> Result<bool> {
    Ok(tx
        .execute(sql!("sessions/end"), &[now.into(), why.into(), id.into(), person.into()])
        .await?
        == 1)
}

/// Ends every session of this person, or every other one.
pub async fn end_all(
    tx: &mut Tx,
    person: i64,
    but: Option<i64>,
    why: &str,
    now: Timestamp,
) -> Result<u64> {
    let params = [now.into(), why.into(), person.into(), but.unwrap_or(0).into()];
    tx.execute(sql!("sessions/end_all"), &params).await
}

/// Forgets sessions that ended before this instant.
pub async fn prune(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("sessions/prune"), &[before.into()]).await
}
