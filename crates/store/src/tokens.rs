//! Tokens of programs: found by digest, never shown again, revocable.

use crate::{Result, Row, Tx, lists, sql};
use domain::Role;
use jiff::Timestamp;

/// A token, as stored: everything but the token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Id.
    pub id: i64,
    /// What it is for, in its maker's words.
    pub name: String,
    /// The role it acts in.
    pub role: Role,
    /// The one region it acts in.
    pub region: Option<String>,
    /// Whether it may only read.
    pub read_only: bool,
    /// Since when.
    pub made_at: Timestamp,
    /// By whom; none when made at the command line.
    pub made_by: Option<i64>,
    /// Last use, to the hour.
    pub used_at: Option<Timestamp>,
    /// Since when it opens nothing.
    pub revoked_at: Option<Timestamp>,
}

fn token(row: &Row) -> Result<Token> {
    Ok(Token {
        id: row.int(0),
        name: row.text(1),
        role: lists::word(row, 2, "api_tokens")?,
        region: row.text_opt(3),
        read_only: row.flag(4),
        made_at: row.instant(5),
        made_by: row.int_opt(6),
        used_at: row.instant_opt(7),
        revoked_at: row.instant_opt(8),
    })
}

/// Keeps a new token's digest; its id.
pub async fn insert(tx: &mut Tx, new: &Token, token_hash: &[u8]) -> Result<i64> {
    let params = [
        (&new.name).into(),
        token_hash.into(),
        new.role.code().into(),
        new.region.as_deref().into(),
        new.read_only.into(),
        new.made_at.into(),
        new.made_by.into(),
    ];
    Ok(tx.fetch_one(sql!("tokens/insert"), &params).await?.int(0))
}

/// The token with this digest, if it still opens something.
pub async fn by_hash(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Token>> {
    tx.fetch_opt(sql!("tokens/by_hash"), &[token_hash.into()])
        .await?
        .as_ref()
        .map(token)
        .transpose()
}

/// One token.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Token>> {
    tx.fetch_opt(sql!("tokens/find"), &[id.into()]).await?.as_ref().map(token).transpose()
}

/// Every token, the living first.
pub async fn list(tx: &mut Tx) -> Result<Vec<Token>> {
    tx.fetch(sql!("tokens/list"), &[]).await?.iter().map(token).collect()
}

/// Ends a token; whether it was alive.
pub async fn revoke(tx: &mut Tx, id: i64, now: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("tokens/revoke"), &[now.into(), id.into()]).await? == 1)
}

/// Notes that it was used.
pub async fn touch(tx: &mut Tx, id: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("tokens/touch"), &[now.into(), id.into()]).await.map(drop)
}
