//! What the desk keeps for a person: drafts that nobody else can delete, who is
//! at which case, and deeds on many cases with what undoes them.

use crate::{Result, Tx, sql};
use jiff::Timestamp;

/// A draft as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// `reply` or `note`.
    pub kind: String,
    /// The words so far.
    pub body: String,
    /// The timeline's length when it was begun.
    pub begun_pos: i64,
    /// When it was last saved.
    pub updated_at: Timestamp,
}

/// Saves a draft.
pub async fn put_draft(
    tx: &mut Tx,
    person: i64,
    case_id: i64,
    kind: &str,
    body: &str,
    pos: i64,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        sql!("drafts/put"),
        &[person.into(), case_id.into(), kind.into(), body.into(), pos.into(), now.into()],
    )
    .await
    .map(drop)
}

/// A person's drafts on a case.
pub async fn drafts(tx: &mut Tx, person: i64, case_id: i64) -> Result<Vec<Draft>> {
    let rows = tx.fetch(sql!("drafts/get"), &[person.into(), case_id.into()]).await?;
    Ok(rows
        .iter()
        .map(|r| Draft {
            kind: r.text(0),
            body: r.text(1),
            begun_pos: r.int(2),
            updated_at: r.instant(3),
        })
        .collect())
}

/// Forgets a draft that was sent or thrown away by its owner.
pub async fn drop_draft(tx: &mut Tx, person: i64, case_id: i64, kind: &str) -> Result<()> {
    tx.execute(sql!("drafts/drop"), &[person.into(), case_id.into(), kind.into()]).await.map(drop)
}

/// What arrived meanwhile was seen: the draft now begins after it.
pub async fn rebase_draft(
    tx: &mut Tx,
    person: i64,
    case_id: i64,
    kind: &str,
    pos: i64,
) -> Result<()> {
    tx.execute(sql!("drafts/rebase"), &[person.into(), case_id.into(), kind.into(), pos.into()])
        .await
        .map(drop)
}

/// Takes everybody's drafts of a case to the one it is merged into, below what
/// their writers have there. Their writers have not seen that one's timeline.
pub async fn merge_drafts(tx: &mut Tx, from: i64, into: i64) -> Result<()> {
    for row in tx.fetch(sql!("drafts/of_case"), &[from.into()]).await? {
        let (person, kind, body) = (row.int(0), row.text(1), row.text(2));
        let values = [
            person.into(),
            into.into(),
            kind.as_str().into(),
            body.as_str().into(),
            row.instant(3).into(),
            "\n\n".into(),
        ];
        tx.execute(sql!("drafts/join"), &values).await?;
        drop_draft(tx, person, from, &kind).await?;
    }
    Ok(())
}

/// Cases with a draft of this person: number, kind, when.
pub async fn drafts_of(tx: &mut Tx, person: i64) -> Result<Vec<(String, String, Timestamp)>> {
    let rows = tx.fetch(sql!("drafts/of_person"), &[person.into()]).await?;
    Ok(rows.iter().map(|r| (r.text(0), r.text(1), r.instant(2))).collect())
}

/// Somebody is at a case, `reading` or `replying`.
pub async fn be_present(
    tx: &mut Tx,
    person: i64,
    case_id: i64,
    doing: &str,
    now: Timestamp,
) -> Result<()> {
    tx.execute(sql!("presence/put"), &[person.into(), case_id.into(), doing.into(), now.into()])
        .await
        .map(drop)
}

/// Who was at a case since an instant: person and doing.
pub async fn present(tx: &mut Tx, case_id: i64, since: Timestamp) -> Result<Vec<(i64, String)>> {
    let rows = tx.fetch(sql!("presence/of_case"), &[case_id.into(), since.into()]).await?;
    Ok(rows.iter().map(|r| (r.int(0), r.text(1))).collect())
}

/// Who is replying, on any case: case and person.
pub async fn replying(tx: &mut Tx, since: Timestamp) -> Result<Vec<(i64, i64)>> {
    let rows = tx.fetch(sql!("presence/replying"), &[since.into()]).await?;
    Ok(rows.iter().map(|r| (r.int(0), r.int(1))).collect())
}

/// Keeps a deed on many cases with what undoes it, both as JSON.
pub async fn keep_bulk(
    tx: &mut Tx,
    person: i64,
    deed: &str,
    undo: &str,
    now: Timestamp,
) -> Result<i64> {
    Ok(tx
        .fetch_one(sql!("bulk/insert"), &[person.into(), deed.into(), undo.into(), now.into()])
        .await?
        .int(0))
}

/// A deed on many cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bulk {
    /// Who did it.
    pub person: i64,
    /// What, as JSON.
    pub deed: String,
    /// What undoes it, as JSON.
    pub undo: String,
    /// When.
    pub at: Timestamp,
    /// When it was undone.
    pub undone_at: Option<Timestamp>,
}

/// One deed on many cases.
pub async fn bulk(tx: &mut Tx, id: i64) -> Result<Option<Bulk>> {
    let row = tx.fetch_opt(sql!("bulk/get"), &[id.into()]).await?;
    Ok(row.map(|r| Bulk {
        person: r.int(0),
        deed: r.text(1),
        undo: r.text(2),
        at: r.instant(3),
        undone_at: r.instant_opt(4),
    }))
}

/// Marks a deed as undone; whether it was not already.
pub async fn bulk_undone(tx: &mut Tx, id: i64, now: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("bulk/undone"), &[id.into(), now.into()]).await? == 1)
}

/// Forgets those who left long ago.
pub async fn sweep_presence(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("presence/sweep"), &[before.into()]).await
}
