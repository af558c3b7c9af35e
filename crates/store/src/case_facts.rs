//! What is known of a case's purchase, a row a fact. Which facts there are and
//! what each may be worth is the law's to say; here a value is JSON and no more.

use crate::timeline::By;
use crate::{Result, Row, Tx, sql};
use jiff::Timestamp;

/// One fact as noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// Its name in the vocabulary, or `jurisdiction`.
    pub fact: String,
    /// Its value as JSON.
    pub value: String,
    /// Who said it: `client`, `house`, `order` or `case`.
    pub origin: String,
    /// Who wrote it down.
    pub by: By,
    /// When.
    pub at: Timestamp,
}

fn read(row: &Row) -> Noted {
    Noted {
        fact: row.text(0),
        value: row.text(1),
        origin: row.text(2),
        by: By::read(row.str(3), row.int_opt(4)),
        at: row.instant(5),
    }
}

/// Notes a fact, in place of what was noted before.
pub async fn put(tx: &mut Tx, case_id: i64, it: &Noted) -> Result<()> {
    let params = [
        case_id.into(),
        (&it.fact).into(),
        (&it.value).into(),
        (&it.origin).into(),
        it.by.kind.into(),
        it.by.id.into(),
        it.at.into(),
    ];
    tx.execute(sql!("case_facts/put"), &params).await.map(drop)
}

/// Forgets a fact; whether it was noted.
pub async fn remove(tx: &mut Tx, case_id: i64, fact: &str) -> Result<bool> {
    Ok(tx.execute(sql!("case_facts/remove"), &[case_id.into(), fact.into()]).await? == 1)
}

/// Everything noted of a case, by name.
pub async fn of_case(tx: &mut Tx, case_id: i64) -> Result<Vec<Noted>> {
    Ok(tx.fetch(sql!("case_facts/of_case"), &[case_id.into()]).await?.iter().map(read).collect())
}

/// Everything noted of a stretch of cases, by their rows.
pub async fn between(tx: &mut Tx, after: i64, to: i64) -> Result<Vec<(i64, Noted)>> {
    let rows = tx.fetch(sql!("case_facts/between"), &[after.into(), to.into()]).await?;
    Ok(rows.iter().map(|row| (row.int(6), read(row))).collect())
}
