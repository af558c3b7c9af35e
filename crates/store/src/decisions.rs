//! What clients were told about a right, with the question, the answer and the
//! versions of the packs. Only ever added; asking again is `app`'s business.

use crate::timeline::By;
use crate::{Result, Row, Tx, sql};
use jiff::Timestamp;

/// One decision given to a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Id; 0 before it was written.
    pub id: i64,
    /// The entitlement's name.
    pub entitlement: String,
    /// The question as JSON: jurisdiction, facts, day.
    pub question: String,
    /// The answer as JSON.
    pub answer: String,
    /// The packs as JSON: version by name.
    pub packs: String,
    /// Who told it.
    pub by: By,
    /// When.
    pub at: Timestamp,
    /// Why it was granted against a usual rule of the house; nothing where the rules gave it.
    pub reason: Option<String>,
}

fn read(row: &Row) -> Decision {
    Decision {
        id: row.int(0),
        entitlement: row.text(1),
        question: row.text(2),
        answer: row.text(3),
        packs: row.text(4),
        by: By::read(row.str(5), row.int_opt(6)),
        at: row.instant(7),
        reason: row.text_opt(8),
    }
}

/// Writes a new one; its id.
pub async fn insert(tx: &mut Tx, case_id: i64, it: &Decision) -> Result<i64> {
    let params = [
        case_id.into(),
        (&it.entitlement).into(),
        (&it.question).into(),
        (&it.answer).into(),
        (&it.packs).into(),
        it.by.kind.into(),
        it.by.id.into(),
        it.at.into(),
        it.reason.as_deref().into(),
    ];
    Ok(tx.fetch_one(sql!("decisions/insert"), &params).await?.int(0))
}

/// The last of a case, the newest first.
pub async fn of_case(tx: &mut Tx, case_id: i64, limit: i64) -> Result<Vec<Decision>> {
    let rows = tx.fetch(sql!("decisions/of_case"), &[case_id.into(), limit.into()]).await?;
    Ok(rows.iter().map(read).collect())
}

/// The rights that the clients of a stretch of cases, by their rows, were told about.
pub async fn told_between(tx: &mut Tx, after: i64, to: i64) -> Result<Vec<(i64, String)>> {
    let rows = tx.fetch(sql!("decisions/told_between"), &[after.into(), to.into()]).await?;
    Ok(rows.iter().map(|row| (row.int(0), row.text(1))).collect())
}
