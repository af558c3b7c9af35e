//! Times at which clients asked to be called back. A time has as many places as people can call;
//! of each place there is one.

use crate::cases::Reach;
use crate::{Result, Row, Tx, sql};
use domain::callback::CallBackState;
use jiff::Timestamp;

/// A time that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallBack {
    /// Row id.
    pub id: i64,
    /// Its case.
    pub case_id: i64,
    /// The team that calls; 0: none has it.
    pub team_id: i64,
    /// E.164.
    pub number: String,
    /// The client's clock, on which it was chosen.
    pub zone: String,
    /// From when on.
    pub from: Timestamp,
    /// By when.
    pub until: Timestamp,
    /// Which place of this time.
    pub place: i64,
    /// What became of it.
    pub state: CallBackState,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
}

fn read(row: &Row) -> Result<CallBack> {
    Ok(CallBack {
        id: row.int(0),
        case_id: row.int(1),
        team_id: row.int(2),
        number: row.text(3),
        zone: row.text(4),
        from: row.instant(5),
        until: row.instant(6),
        place: row.int(7),
        state: crate::lists::word(row, 8, "call_backs")?,
        asked_at: row.instant(9),
        changed_at: row.instant(10),
    })
}

/// Takes a place of a time; whether it was free, and the case waits for no other call.
pub async fn insert(tx: &mut Tx, new: &CallBack) -> Result<bool> {
    let values = [
        new.case_id.into(),
        new.team_id.into(),
        (&new.number).into(),
        (&new.zone).into(),
        new.from.into(),
        new.until.into(),
        new.place.into(),
        new.asked_at.into(),
    ];
    Ok(tx.fetch_opt(sql!("call_backs/insert"), &values).await?.is_some())
}

/// How many places of each time are taken, for times that begin in a stretch.
pub async fn taken(
    tx: &mut Tx,
    team: i64,
    from: Timestamp,
    until: Timestamp,
) -> Result<std::collections::HashMap<Timestamp, i64>> {
    let rows =
        tx.fetch(sql!("call_backs/taken"), &[team.into(), from.into(), until.into()]).await?;
    Ok(rows.iter().map(|row| (row.instant(0), row.int(1))).collect())
}

/// The time asked for in a case that is neither done, taken back nor past; held until the end of
/// the transaction.
pub async fn hold(tx: &mut Tx, case_id: i64) -> Result<Option<CallBack>> {
    tx.fetch_opt(sql!("call_backs/hold"), &[case_id.into()]).await?.as_ref().map(read).transpose()
}

/// The last time that was asked for in a case.
pub async fn of_case(tx: &mut Tx, case_id: i64) -> Result<Option<CallBack>> {
    tx.fetch_opt(sql!("call_backs/of_case"), &[case_id.into()])
        .await?
        .as_ref()
        .map(read)
        .transpose()
}

/// It is done, taken back or past; whether it was not before.
pub async fn settle(tx: &mut Tx, id: i64, state: CallBackState, now: Timestamp) -> Result<bool> {
    let values = [id.into(), state.code().into(), now.into()];
    Ok(tx.execute(sql!("call_backs/settle"), &values).await? == 1)
}

/// Numbers of cases whose time is past and in which nobody called.
pub async fn over(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<String>> {
    let rows = tx.fetch(sql!("call_backs/over"), &[now.into(), limit.into()]).await?;
    Ok(rows.iter().map(|row| row.text(0)).collect())
}

/// What was asked for and is not settled, the next one first, with number and subject of its case.
pub async fn coming(
    tx: &mut Tx,
    reach: &Reach,
    limit: i64,
) -> Result<Vec<(CallBack, String, String)>> {
    let [regions, sites] = reach.params();
    let rows = tx.fetch(sql!("call_backs/coming"), &[regions, sites, limit.into()]).await?;
    rows.iter().map(|row| Ok((read(row)?, row.text(11), row.text(12)))).collect()
}
