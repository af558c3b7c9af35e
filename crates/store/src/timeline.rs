//! The timeline: entries that are only ever added, the words they refer to, and
//! the feed that numbers them all. An entry's place in its case (`pos`) is given
//! under the case's lock, so two writers of one case can never share a place.

use crate::{Error, Result, Row, Tx, Value, search, sql, sql_forked};
use domain::Channel;
use domain::entry::Entry;
use jiff::Timestamp;

/// Who did something, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct By {
    /// `client`, `staff`, `integration` or `system`.
    pub kind: &'static str,
    /// The client's, person's or token's id.
    pub id: Option<i64>,
}

impl By {
    /// Time or a rule.
    pub const SYSTEM: By = By { kind: "system", id: None };

    pub(crate) fn read(kind: &str, id: Option<i64>) -> By {
        let kind = match kind {
            "client" => "client",
            "staff" => "staff",
            "integration" => "integration",
            _ => "system",
        };
        By { kind, id }
    }
}

/// One entry as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Its number in the feed.
    pub seq: i64,
    /// Its place in the case, from 1.
    pub pos: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: By,
    /// By which way.
    pub channel: Option<Channel>,
    /// What.
    pub entry: Entry,
}

fn read(row: &Row) -> Result<Placed> {
    Ok(Placed {
        seq: row.int(0),
        pos: row.int(1),
        at: row.instant(2),
        by: By::read(row.str(3), row.int_opt(4)),
        channel: row.text_opt(5).and_then(|c| c.parse().ok()),
        entry: Entry::from_json(row.str(6))
            .map_err(|e| Error::Inconsistent { table: "entries", what: e.to_string() })?,
    })
}

/// Adds one entry at a place.
pub async fn append(
    tx: &mut Tx,
    case_id: i64,
    pos: i64,
    at: Timestamp,
    by: By,
    channel: Option<Channel>,
    entry: &Entry,
) -> Result<()> {
    let seq = tx.next_feed_number().await?;
    tx.execute(
        sql!("entries/insert"),
        &[
            seq,
            case_id.into(),
            pos.into(),
            at.into(),
            by.kind.into(),
            by.id.into(),
            channel.map(Channel::code).into(),
            entry.to_json().into(),
        ],
    )
    .await?;
    Ok(())
}

/// Keeps words, and what they can be found by; the row they lie in.
pub async fn keep_words(tx: &mut Tx, case_id: i64, body: &str, also_found_by: &str) -> Result<i64> {
    let id = tx.fetch_one(sql!("texts/insert"), &[case_id.into(), body.into()]).await?.int(0);
    search::put(tx, id, &search::tokens(&[body, also_found_by])).await?;
    Ok(id)
}

/// Keeps words whose tokens are at hand already: loading in bulk makes them elsewhere.
pub async fn keep_tokened(tx: &mut Tx, case_id: i64, body: &str, tokens: &str) -> Result<i64> {
    let id = tx.fetch_one(sql!("texts/insert"), &[case_id.into(), body.into()]).await?.int(0);
    search::put(tx, id, tokens).await?;
    Ok(id)
}

/// A timeline from a place on.
pub async fn of_case(tx: &mut Tx, case_id: i64, after: i64, limit: i64) -> Result<Vec<Placed>> {
    tx.fetch(sql!("entries/of_case"), &[case_id.into(), after.into(), limit.into()])
        .await?
        .iter()
        .map(read)
        .collect()
}

/// The words of a case, by row.
pub async fn words_of_case(tx: &mut Tx, case_id: i64) -> Result<Vec<(i64, String)>> {
    let rows = tx.fetch(sql!("texts/of_case"), &[case_id.into()]).await?;
    Ok(rows.into_iter().map(|mut r| (r.int(0), r.take_text(1))).collect())
}

/// One row of words.
pub async fn words(tx: &mut Tx, id: i64) -> Result<Option<String>> {
    Ok(tx.fetch_opt(sql!("texts/get"), &[id.into()]).await?.map(|mut r| r.take_text(0)))
}

/// An entry in the feed, with its case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fed {
    /// The entry.
    pub placed: Placed,
    /// Its case's number.
    pub number: String,
    /// Its case's region.
    pub region: String,
    /// Its case's site.
    pub site: Option<String>,
    /// Its case.
    pub case_id: i64,
}

/// The feed after a number, in an order that never changes: nothing with a
/// lower number appears later.
pub async fn feed(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<Fed>> {
    tx.fetch(sql_forked!("entries/feed"), &[after.into(), limit.into()])
        .await?
        .iter()
        .map(|r| {
            Ok(Fed {
                placed: read(r)?,
                number: r.text(7),
                region: r.text(8),
                site: r.text_opt(9),
                case_id: r.int(10),
            })
        })
        .collect()
}

/// The last number of the feed.
pub async fn last(tx: &mut Tx) -> Result<i64> {
    Ok(tx.fetch_one(sql_forked!("entries/last"), &[]).await?.int(0))
}

/// A number from outside, as a feed position.
pub fn after(given: Option<i64>) -> Value {
    Value::Int(given.unwrap_or(0).max(0))
}
