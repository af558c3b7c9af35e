//! Drafts of replies that a program was asked for.

use crate::{Result, Row, Tx, Value, sql};
use jiff::Timestamp;

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafted {
    /// Its row.
    pub id: i64,
    /// The case.
    pub case_id: i64,
    /// Who asked.
    pub person: i64,
    /// `asked`, `written`, `failed`.
    pub state: String,
    /// What the program was told to do.
    pub instructions: String,
    /// What it was given, as JSON: all of it.
    pub facts: String,
    /// What it wrote.
    pub written: Option<String>,
    /// Why it failed, by code.
    pub why: Option<String>,
    /// The model that was asked.
    pub model: String,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// When it answered, or was given up.
    pub done_at: Option<Timestamp>,
}

fn read(row: &Row) -> Drafted {
    Drafted {
        id: row.int(0),
        case_id: row.int(1),
        person: row.int(2),
        state: row.text(3),
        instructions: row.text(4),
        facts: row.text(5),
        written: row.text_opt(6),
        why: row.text_opt(7),
        model: row.text(8),
        asked_at: row.instant(9),
        done_at: row.instant_opt(10),
    }
}

/// Asks for one; its row.
pub async fn insert(
    tx: &mut Tx,
    (case_id, person): (i64, i64),
    (instructions, facts): (&str, &str),
    model: &str,
    now: Timestamp,
) -> Result<i64> {
    let values: [Value; 6] = [
        case_id.into(),
        person.into(),
        instructions.into(),
        facts.into(),
        model.into(),
        now.into(),
    ];
    Ok(tx.fetch_one(sql!("drafted/insert"), &values).await?.int(0))
}

/// A person's last draft in a case.
pub async fn last(tx: &mut Tx, case_id: i64, person: i64) -> Result<Option<Drafted>> {
    let row = tx.fetch_opt(sql!("drafted/of_case"), &[case_id.into(), person.into()]).await?;
    Ok(row.as_ref().map(read))
}

/// How many a person asked for since an instant.
pub async fn asked_since(tx: &mut Tx, person: i64, since: Timestamp) -> Result<i64> {
    let values = [person.into(), since.into()];
    Ok(tx.fetch_one(sql!("drafted/asked_since"), &values).await?.int(0))
}

/// One to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// Its row.
    pub id: i64,
    /// What the program is told to do.
    pub instructions: String,
    /// What it is given.
    pub facts: String,
    /// The model.
    pub model: String,
    /// When it was asked.
    pub asked_at: Timestamp,
}

/// Takes the oldest that nobody writes, until an instant.
pub async fn claim(tx: &mut Tx, now: Timestamp, until: Timestamp) -> Result<Option<Claimed>> {
    let row = tx.fetch_opt(sql!("drafted/claim"), &[now.into(), until.into()]).await?;
    Ok(row.map(|row| Claimed {
        id: row.int(0),
        instructions: row.text(1),
        facts: row.text(2),
        model: row.text(3),
        asked_at: row.instant(4),
    }))
}

/// What was written, or why nothing was; whether it was the first answer.
pub async fn done(
    tx: &mut Tx,
    id: i64,
    answer: std::result::Result<&str, &str>,
    now: Timestamp,
) -> Result<bool> {
    let (state, written, why) = match answer {
        Ok(written) => ("written", Some(written), None),
        Err(why) => ("failed", None, Some(why)),
    };
    let values = [id.into(), state.into(), written.into(), why.into(), now.into()];
    Ok(tx.execute(sql!("drafted/done"), &values).await? > 0)
}
