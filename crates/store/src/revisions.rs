//! Revisions of packs, and what was found when one was tried on the stored cases.
//! A text that was approved stays as it is; what may be done is `domain`'s to say.

use crate::cases::word;
use crate::{Error, Result, Row, Tx, Value, sql};
use domain::revision::RevisionState;
use jiff::Timestamp;
use jiff::civil::Date;

/// A revision as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Id; 0 before it was written.
    pub id: i64,
    /// The pack: `house`, `fr`.
    pub pack: String,
    /// The file in whose place it stands: `house/policy.toml`, `law/fr.toml`.
    pub file: String,
    /// What it is for, in its writer's words.
    pub about: String,
    /// The pack's text; empty in lists.
    pub text: String,
    /// The house's own scenarios, a JSON list or nothing; empty in lists.
    pub scenarios: String,
    /// The version as the text says it; empty where it cannot be read.
    pub version: String,
    /// The approved revision whose text it was begun from; none: the file's.
    pub base: Option<i64>,
    /// Where it stands.
    pub state: RevisionState,
    /// The day from which it counts.
    pub in_force: Option<Date>,
    /// Everybody who wrote a word of it.
    pub writers: Vec<i64>,
    /// Who began it, and when.
    pub made: (i64, Timestamp),
    /// When it was last changed; what a form was read from.
    pub changed_at: Timestamp,
    /// Who asked for it to be approved, and when.
    pub proposed: Option<(i64, Timestamp)>,
    /// Who approved, sent back or dropped it, and when.
    pub decided: Option<(i64, Timestamp)>,
    /// Why it was sent back or dropped.
    pub reason: String,
}

fn inconsistent(what: impl std::fmt::Display) -> Error {
    Error::Inconsistent { table: "revisions", what: what.to_string() }
}

fn read(row: &Row) -> Result<Revision> {
    let day = |at: usize| -> Result<Option<Date>> {
        row.text_opt(at).map(|text| text.parse().map_err(inconsistent)).transpose()
    };
    let deed = |who: usize, when: usize| row.int_opt(who).map(|id| (id, row.instant(when)));
    Ok(Revision {
        id: row.int(0),
        pack: row.text(1),
        file: row.text(2),
        about: row.text(3),
        text: row.text(4),
        scenarios: row.text(5),
        version: row.text(6),
        base: row.int_opt(7),
        state: word(row, 8, "revisions")?,
        in_force: day(9)?,
        writers: serde_json::from_str(row.str(10)).map_err(inconsistent)?,
        made: (row.int(11), row.instant(12)),
        changed_at: row.instant(13),
        proposed: deed(14, 15),
        decided: deed(16, 17),
        reason: row.text(18),
    })
}

/// What an act may change, in the order of the statements.
fn written(it: &Revision) -> Result<Vec<Value>> {
    let writers = serde_json::to_string(&it.writers).map_err(inconsistent)?;
    Ok(vec![
        (&it.about).into(),
        (&it.text).into(),
        (&it.scenarios).into(),
        (&it.version).into(),
        it.base.into(),
        it.state.code().into(),
        it.in_force.map(|day| day.to_string()).as_deref().into(),
        writers.as_str().into(),
        it.changed_at.into(),
        it.proposed.map(|deed| deed.0).into(),
        it.proposed.map(|deed| deed.1).into(),
        it.decided.map(|deed| deed.0).into(),
        it.decided.map(|deed| deed.1).into(),
        (&it.reason).into(),
    ])
}

/// Writes a new one; its id.
pub async fn insert(tx: &mut Tx, it: &Revision) -> Result<i64> {
    let mut params = written(it)?;
    params.extend([(&it.pack).into(), (&it.file).into(), it.made.0.into(), it.made.1.into()]);
    Ok(tx.fetch_one(sql!("revisions/insert"), &params).await?.int(0))
}

/// Writes it anew, where nobody changed it since `seen`.
///
/// # Errors
/// [`Error::Stale`] where somebody did.
pub async fn update(tx: &mut Tx, it: &Revision, seen: Timestamp) -> Result<()> {
    let mut params = written(it)?;
    params.extend([it.id.into(), seen.into()]);
    match tx.execute(sql!("revisions/update"), &params).await? {
        1 => Ok(()),
        _ => Err(Error::Stale),
    }
}

/// One of them, whole.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Revision>> {
    tx.fetch_opt(sql!("revisions/find"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// Those below an id, the newest first, without their texts.
pub async fn list(tx: &mut Tx, below: i64, limit: i64) -> Result<Vec<Revision>> {
    tx.fetch(sql!("revisions/list"), &[below.into(), limit.into()])
        .await?
        .iter()
        .map(read)
        .collect()
}

/// An approved revision, without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approved {
    /// Id.
    pub id: i64,
    /// The pack.
    pub pack: String,
    /// The file in whose place it stands.
    pub file: String,
    /// Its version.
    pub version: String,
    /// The day from which it counts.
    pub in_force: Date,
    /// When it was approved.
    pub at: Timestamp,
}

/// Everything that was approved, the oldest first.
pub async fn approved(tx: &mut Tx) -> Result<Vec<Approved>> {
    let of = |row: &Row| {
        Ok(Approved {
            id: row.int(0),
            pack: row.text(1),
            file: row.text(2),
            version: row.text(3),
            in_force: row.str(4).parse().map_err(inconsistent)?,
            at: row.instant(5),
        })
    };
    tx.fetch(sql!("revisions/approved"), &[]).await?.iter().map(of).collect()
}

/// A revision tried on the stored cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// Id.
    pub id: i64,
    /// Text, scenarios, day and the law beside it, in one.
    pub stamp: String,
    /// Who began it.
    pub by: i64,
    /// When.
    pub begun_at: Timestamp,
    /// When somebody was last seen at it.
    pub beat_at: Timestamp,
    /// Cases looked at.
    pub done: i64,
    /// Cases there are.
    pub whole: i64,
    /// What was found, as JSON; nothing while it runs.
    pub found: Option<String>,
}

/// A trial begins; its id.
pub async fn begin_trial(
    tx: &mut Tx,
    revision: i64,
    stamp: &str,
    by: i64,
    now: Timestamp,
    whole: i64,
) -> Result<i64> {
    let params = [revision.into(), stamp.into(), by.into(), now.into(), now.into(), whole.into()];
    Ok(tx.fetch_one(sql!("trials/insert"), &params).await?.int(0))
}

/// How far a trial has come.
pub async fn beat(tx: &mut Tx, trial: i64, done: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("trials/beat"), &[done.into(), now.into(), trial.into()]).await.map(drop)
}

/// What a trial found.
pub async fn found(tx: &mut Tx, trial: i64, found: &str, done: i64, now: Timestamp) -> Result<()> {
    let params = [found.into(), done.into(), now.into(), trial.into()];
    tx.execute(sql!("trials/found"), &params).await.map(drop)
}

/// The last trial of a revision.
pub async fn last_trial(tx: &mut Tx, revision: i64) -> Result<Option<Trial>> {
    let row = tx.fetch_opt(sql!("trials/last"), &[revision.into()]).await?;
    Ok(row.map(|row| Trial {
        id: row.int(0),
        stamp: row.text(1),
        by: row.int(2),
        begun_at: row.instant(3),
        beat_at: row.instant(4),
        done: row.int(5),
        whole: row.int(6),
        found: row.text_opt(7),
    }))
}
