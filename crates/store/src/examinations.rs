//! Examinations of pieces, the readings that were signed, what records say, and verdicts.
//!
//! What a state or a verdict holds is JSON that `app` reads; what lists filter by lies beside it.

use crate::cases::Reach;
use crate::{Result, Row, Tx, sql};
use jiff::Timestamp;

/// An examination as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its row.
    pub id: i64,
    /// What client and house call it.
    pub number: String,
    /// Its case's row.
    pub case_id: i64,
    /// The family of the piece.
    pub family: String,
    /// The year of make, where it is known.
    pub made: Option<i16>,
    /// By which lists filter.
    pub stage: String,
    /// Who reads it.
    pub holder: Option<i64>,
    /// JSON: the machine.
    pub state: String,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// By when it is answered.
    pub due_at: Timestamp,
    /// When something last changed.
    pub changed_at: Timestamp,
    /// Its case's number.
    pub case_number: String,
    /// Its case's region.
    pub region: String,
    /// Its case's site.
    pub site: Option<String>,
}

fn kept(row: &Row) -> Kept {
    Kept {
        id: row.int(0),
        number: row.text(1),
        case_id: row.int(2),
        family: row.text(3),
        made: row.int_opt(4).and_then(|year| i16::try_from(year).ok()),
        stage: row.text(5),
        holder: row.int_opt(6),
        state: row.text(7),
        asked_at: row.instant(8),
        due_at: row.instant(9),
        changed_at: row.instant(10),
        case_number: row.text(11),
        region: row.text(12),
        site: row.text_opt(13),
    }
}

/// Keeps one that is asked for; its row, or none where its number is taken.
pub async fn insert(tx: &mut Tx, new: &Kept) -> Result<Option<i64>> {
    let values = [
        (&new.number).into(),
        new.case_id.into(),
        (&new.family).into(),
        new.made.map(i32::from).into(),
        (&new.stage).into(),
        new.holder.into(),
        (&new.state).into(),
        new.asked_at.into(),
        new.due_at.into(),
        new.changed_at.into(),
    ];
    Ok(tx.fetch_opt(sql!("examinations/insert"), &values).await?.map(|row| row.int(0)))
}

/// Keeps where it stands now.
pub async fn update(tx: &mut Tx, now: &Kept) -> Result<()> {
    let values = [
        now.id.into(),
        (&now.stage).into(),
        now.holder.into(),
        (&now.state).into(),
        now.due_at.into(),
        now.changed_at.into(),
        now.made.map(i32::from).into(),
    ];
    tx.execute(sql!("examinations/update"), &values).await.map(drop)
}

/// One by its number.
pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Kept>> {
    let row = tx.fetch_opt(sql!("examinations/by_number"), &[number.into()]).await?;
    Ok(row.as_ref().map(kept))
}

/// Those of a case, the first first.
pub async fn of_case(tx: &mut Tx, case: i64) -> Result<Vec<Kept>> {
    Ok(tx.fetch(sql!("examinations/of_case"), &[case.into()]).await?.iter().map(kept).collect())
}

/// Those within reach that somebody is to read, the most pressing first.
pub async fn to_read(tx: &mut Tx, reach: &Reach, limit: i64) -> Result<Vec<Kept>> {
    let [regions, sites] = reach.params();
    let values = [regions, sites, limit.into()];
    Ok(tx.fetch(sql!("examinations/to_read"), &values).await?.iter().map(kept).collect())
}

/// Those within reach, the newest first, below a row.
pub async fn list(tx: &mut Tx, reach: &Reach, below: Option<i64>, limit: i64) -> Result<Vec<Kept>> {
    let [regions, sites] = reach.params();
    let values = [regions, sites, below.unwrap_or(i64::MAX).into(), limit.into()];
    Ok(tx.fetch(sql!("examinations/list"), &values).await?.iter().map(kept).collect())
}

/// A reading that was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// In which round.
    pub round: u16,
    /// Which of the round, from one.
    pub nth: u16,
    /// By whom.
    pub person: i64,
    /// The code of what it says.
    pub word: String,
    /// JSON: the whole of it.
    pub reading: String,
}

/// Keeps a reading for good.
pub async fn keep_reading(tx: &mut Tx, of: i64, new: &Reading, at: Timestamp) -> Result<()> {
    let values = [
        of.into(),
        i32::from(new.round).into(),
        i32::from(new.nth).into(),
        new.person.into(),
        (&new.word).into(),
        (&new.reading).into(),
        at.into(),
    ];
    tx.execute(sql!("examinations/keep_reading"), &values).await.map(drop)
}

/// What somebody has marked in a round and not signed, as JSON.
pub async fn draft(tx: &mut Tx, of: i64, person: i64, round: u16) -> Result<Option<String>> {
    let values = [of.into(), person.into(), i32::from(round).into()];
    Ok(tx.fetch_opt(sql!("examinations/draft"), &values).await?.map(|row| row.text(0)))
}

/// Keeps what somebody has marked so far.
pub async fn keep_draft(
    tx: &mut Tx,
    of: i64,
    (person, round): (i64, u16),
    draft: &str,
    at: Timestamp,
) -> Result<()> {
    let values = [of.into(), person.into(), i32::from(round).into(), draft.into(), at.into()];
    tx.execute(sql!("examinations/keep_draft"), &values).await.map(drop)
}

/// Forgets a draft: it was signed, or given back.
pub async fn drop_draft(tx: &mut Tx, of: i64, person: i64) -> Result<()> {
    tx.execute(sql!("examinations/drop_draft"), &[of.into(), person.into()]).await.map(drop)
}

/// Keeps what a record says, in place of what it said before.
pub async fn keep_finding(
    tx: &mut Tx,
    of: i64,
    record: &str,
    finding: &str,
    at: Timestamp,
) -> Result<()> {
    let before = [of.into(), record.into(), at.into()];
    tx.execute(sql!("examinations/replace_finding"), &before).await?;
    let values = [of.into(), record.into(), finding.into(), at.into()];
    tx.execute(sql!("examinations/keep_finding"), &values).await.map(drop)
}

/// What records say now, each as JSON, by the code of the record.
pub async fn findings(tx: &mut Tx, of: i64) -> Result<Vec<(String, String)>> {
    let rows = tx.fetch(sql!("examinations/findings"), &[of.into()]).await?;
    Ok(rows.iter().map(|row| (row.text(0), row.text(1))).collect())
}

/// A verdict as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Which of the examination, from one.
    pub nth: u16,
    /// JSON: the whole of it.
    pub verdict: String,
    /// When it was given.
    pub at: Timestamp,
}

/// Keeps a verdict for good.
pub async fn keep_verdict(
    tx: &mut Tx,
    of: i64,
    (word, policy): (&str, &str),
    new: &Verdict,
) -> Result<()> {
    let values = [
        of.into(),
        i32::from(new.nth).into(),
        word.into(),
        policy.into(),
        (&new.verdict).into(),
        new.at.into(),
    ];
    tx.execute(sql!("examinations/keep_verdict"), &values).await.map(drop)
}

/// Verdicts of an examination, the newest first.
pub async fn verdicts(tx: &mut Tx, of: i64) -> Result<Vec<Verdict>> {
    let rows = tx.fetch(sql!("examinations/verdicts"), &[of.into()]).await?;
    Ok(rows
        .iter()
        .map(|row| Verdict {
            nth: u16::try_from(row.int(0)).unwrap_or(u16::MAX),
            verdict: row.text(1),
            at: row.instant(2),
        })
        .collect())
}

/// Keeps a link that its client gives away.
pub async fn keep_link(
    tx: &mut Tx,
    of: i64,
    digest: &[u8],
    (made, ends): (Timestamp, Timestamp),
) -> Result<()> {
    let values = [digest.into(), of.into(), made.into(), ends.into()];
    tx.execute(sql!("examinations/keep_link"), &values).await.map(drop)
}

/// Ends every link of an examination; how many there were.
pub async fn end_links(tx: &mut Tx, of: i64, now: Timestamp) -> Result<u64> {
    tx.execute(sql!("examinations/end_links"), &[of.into(), now.into()]).await
}

/// Links that open it: since when and until when.
pub async fn links(tx: &mut Tx, of: i64, now: Timestamp) -> Result<Vec<(Timestamp, Timestamp)>> {
    let rows = tx.fetch(sql!("examinations/links"), &[of.into(), now.into()]).await?;
    Ok(rows.iter().map(|row| (row.instant(0), row.instant(1))).collect())
}

/// What a link opens.
pub async fn by_link(tx: &mut Tx, digest: &[u8], now: Timestamp) -> Result<Option<Kept>> {
    let row = tx.fetch_opt(sql!("examinations/by_link"), &[digest.into(), now.into()]).await?;
    Ok(row.as_ref().map(kept))
}

/// Who is or was trained for a family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competence {
    /// Its row.
    pub id: i64,
    /// Who.
    pub person: i64,
    /// For which family.
    pub family: String,
    /// On what it rests.
    pub basis: String,
    /// Since when.
    pub since: Timestamp,
    /// Until when; none while it lasts.
    pub until: Option<Timestamp>,
}

/// The families for which somebody is trained at an instant.
pub async fn trained(tx: &mut Tx, person: i64, now: Timestamp) -> Result<Vec<String>> {
    let rows = tx.fetch(sql!("examinations/trained"), &[person.into(), now.into()]).await?;
    Ok(rows.iter().map(|row| row.text(0)).collect())
}

/// Who is and was trained for what, the newest first.
pub async fn competences(tx: &mut Tx, limit: i64) -> Result<Vec<Competence>> {
    let rows = tx.fetch(sql!("examinations/competences"), &[limit.into()]).await?;
    Ok(rows
        .iter()
        .map(|row| Competence {
            id: row.int(0),
            person: row.int(1),
            family: row.text(2),
            basis: row.text(3),
            since: row.instant(4),
            until: row.instant_opt(5),
        })
        .collect())
}

/// Somebody is trained for a family.
pub async fn train(tx: &mut Tx, new: &Competence) -> Result<()> {
    let values = [
        new.person.into(),
        (&new.family).into(),
        (&new.basis).into(),
        new.since.into(),
        new.until.into(),
    ];
    tx.execute(sql!("examinations/train"), &values).await.map(drop)
}

/// A competence ends; whether it was one.
pub async fn end_training(tx: &mut Tx, id: i64, now: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("examinations/end_training"), &[id.into(), now.into()]).await? == 1)
}
