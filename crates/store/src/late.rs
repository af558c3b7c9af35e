//! Turns of the house that are past their deadline, and why, where a person said so.

use crate::cases::{After, Listed, Reach};
use crate::{Result, Tx, Value, cases, lists, sql};
use domain::LateReason;
use jiff::Timestamp;

/// A case that is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Late {
    /// The case.
    pub case: Listed,
    /// Why, and who said so.
    pub reason: Option<(LateReason, i64)>,
}

/// Cases late at an instant, the longest late first, after a place.
pub async fn list(
    tx: &mut Tx,
    reach: &Reach,
    now: Timestamp,
    after: After,
    limit: i64,
) -> Result<Vec<Late>> {
    let mut params = reach.params().to_vec();
    params.extend([limit.into(), now.into(), Value::from(after.at), after.id.into()]);
    tx.fetch(sql!("late/list"), &params)
        .await?
        .into_iter()
        .map(|row| {
            let why: Option<LateReason> = lists::word_opt(&row, 26, "late_reasons")?;
            let reason = why.zip(row.int_opt(27));
            Ok(Late { case: cases::listed(row)?, reason })
        })
        .collect()
}

/// How many are late, counted up to a bound, and how many of those without a reason.
pub async fn count(tx: &mut Tx, reach: &Reach, now: Timestamp, most: i64) -> Result<(i64, i64)> {
    let mut params = reach.params().to_vec();
    params.extend([now.into(), most.into()]);
    let row = tx.fetch_one(sql!("late/count"), &params).await?;
    Ok((row.int(0), row.int(1)))
}

/// Whether a team has turns that were late at an instant, still are, and have no reason.
pub async fn is_left(tx: &mut Tx, team: i64, at: Timestamp) -> Result<bool> {
    Ok(tx.fetch_opt(sql!("late/is_left"), &[team.into(), at.into()]).await?.is_some())
}

/// Why a case is late for a deadline.
pub async fn put(
    tx: &mut Tx,
    case_id: i64,
    due: Timestamp,
    reason: LateReason,
    by: i64,
    now: Timestamp,
) -> Result<()> {
    let values = [case_id.into(), due.into(), reason.code().into(), by.into(), now.into()];
    tx.execute(sql!("late/put"), &values).await.map(drop)
}
