//! Telephone calls: what was told of each, whose it may be, in which case it stands.

use crate::cases::{self, Listed, Reach};
use crate::clients::{self, Client};
use crate::{Result, Row, Tx, Value, lists, sql, sql_forked};
use domain::call::{Call as Standing, CallReason, CallResult, CallState, Direction, Heard};
use jiff::Timestamp;

/// The telephone system of what was written down by hand.
pub const BY_HAND: &str = "hand";

/// A call as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Row id.
    pub id: i64,
    /// The telephone system, or [`BY_HAND`].
    pub provider: String,
    /// The call's own name there.
    pub name: String,
    /// Who called whom.
    pub direction: Direction,
    /// Whether it was told who called whom.
    pub known: bool,
    /// E.164 of whoever is not the house; none where it is withheld or no number.
    pub number: Option<String>,
    /// E.164 of the house's own line.
    pub line: Option<String>,
    /// Region.
    pub region: String,
    /// Boutique.
    pub site: Option<String>,
    /// Team.
    pub team_id: Option<i64>,
    /// What was heard; its beginning is always known.
    pub heard: Heard,
    /// Who of the house, where that is nobody known here.
    pub person_name: String,
    /// The client, where a person said so or there is only one.
    pub client_id: Option<i64>,
    /// The case it stands in.
    pub case_id: Option<i64>,
    /// When it was decided into which case a missed call goes.
    pub carried_at: Option<Timestamp>,
    /// When somebody had seen to a missed call.
    pub settled_at: Option<Timestamp>,
    /// Who that was.
    pub settled_by: Option<i64>,
    /// Why it was.
    pub reason: Option<CallReason>,
    /// What came of it.
    pub result: Option<CallResult>,
    /// What staff keep of it while it stands in no case.
    pub note: String,
    /// When it last changed.
    pub changed_at: Timestamp,
}

impl Call {
    /// When it began.
    #[must_use]
    pub fn began(&self) -> Timestamp {
        self.heard.began.unwrap_or(self.changed_at)
    }

    /// Where it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.heard.call(self.began())
    }

    /// Its state.
    #[must_use]
    pub fn state(&self) -> CallState {
        self.standing().state()
    }
}

fn read(row: &Row) -> Result<Call> {
    Ok(Call {
        id: row.int(0),
        provider: row.text(1),
        name: row.text(2),
        direction: lists::word(row, 3, "calls")?,
        known: row.flag(4),
        number: row.text_opt(5),
        line: row.text_opt(6),
        region: row.text(7),
        site: row.text_opt(8),
        team_id: row.int_opt(9),
        heard: Heard {
            began: Some(row.instant(10)),
            connected: row.instant_opt(11),
            picked_up: row.instant_opt(12),
            nobody: row.flag(13),
            left: row.instant_opt(14),
            over: row.instant_opt(15),
            seconds: row.int_opt(16),
            by: row.int_opt(17),
        },
        person_name: row.text(18),
        // 19 and 20 are copies.
        client_id: row.int_opt(21),
        case_id: row.int_opt(22),
        carried_at: row.instant_opt(23),
        settled_at: row.instant_opt(24),
        settled_by: row.int_opt(25),
        reason: lists::word_opt(row, 26, "calls")?,
        result: lists::word_opt(row, 27, "calls")?,
        note: row.text(28),
        changed_at: row.instant(29),
    })
}

async fn all(tx: &mut Tx, sql: crate::Sql, params: &[Value]) -> Result<Vec<Call>> {
    tx.fetch(sql, params).await?.iter().map(read).collect()
}

/// The row of a call by its name in a telephone system, new or as it stands; held until the end
/// of the transaction.
pub async fn take(
    tx: &mut Tx,
    provider: &str,
    name: &str,
    direction: Direction,
    region: &str,
    at: Timestamp,
) -> Result<Call> {
    let values = [provider.into(), name.into(), direction.code().into(), region.into(), at.into()];
    read(&tx.fetch_one(sql!("calls/take"), &values).await?)
}

/// A call, held until the end of the transaction.
pub async fn hold(tx: &mut Tx, id: i64) -> Result<Option<Call>> {
    tx.fetch_opt(sql!("calls/hold"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// A call.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Call>> {
    tx.fetch_opt(sql!("calls/get"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// Writes a call as it stands now.
pub async fn update(tx: &mut Tx, call: &Call) -> Result<()> {
    let standing = call.standing();
    // Only what came in and was not answered is ever missed by the house.
    let counts = match standing {
        Standing::Missed { counts, .. } if call.direction == Direction::In => Some(counts),
        Standing::Voicemail { at } if call.direction == Direction::In => Some(at),
        _ => None,
    };
    let heard = &call.heard;
    let values = [
        call.id.into(),
        call.direction.code().into(),
        call.known.into(),
        call.number.as_deref().into(),
        call.line.as_deref().into(),
        (&call.region).into(),
        call.site.as_deref().into(),
        call.team_id.into(),
        call.began().into(),
        heard.connected.into(),
        heard.picked_up.into(),
        heard.nobody.into(),
        heard.left.into(),
        heard.over.into(),
        heard.seconds.into(),
        heard.by.into(),
        (&call.person_name).into(),
        standing.state().code().into(),
        counts.into(),
        call.client_id.into(),
        call.case_id.into(),
        call.carried_at.into(),
        call.settled_at.into(),
        call.settled_by.into(),
        call.reason.map(CallReason::code).into(),
        call.result.map(CallResult::code).into(),
        (&call.note).into(),
        call.changed_at.into(),
    ];
    tx.execute(sql!("calls/update"), &values).await.map(drop)
}

/// Calls that began in a stretch of time, those that were missed and nobody has seen to first;
/// of one state, or of any.
pub async fn list(
    tx: &mut Tx,
    reach: &Reach,
    from: Timestamp,
    until: Timestamp,
    state: Option<CallState>,
    limit: i64,
) -> Result<Vec<Call>> {
    let [regions, sites] = reach.params();
    let state = state.map_or("", CallState::code);
    let values = [regions, sites, from.into(), until.into(), state.into(), limit.into()];
    all(tx, sql!("calls/list"), &values).await
}

/// Calls of clients that ring and began after an instant, the longest first.
pub async fn ringing(
    tx: &mut Tx,
    reach: &Reach,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<Call>> {
    let [regions, sites] = reach.params();
    all(tx, sql!("calls/ringing"), &[regions, sites, since.into(), limit.into()]).await
}

/// Another value whenever something begins to ring or rings no more.
pub async fn moved(tx: &mut Tx, since: Timestamp) -> Result<(i64, i64, i64)> {
    let row = tx.fetch_one(sql!("calls/moved"), &[since.into()]).await?;
    Ok((row.int(0), row.int(1), row.int(2)))
}

/// Missed calls that count by now and for which no case was found yet.
pub async fn to_carry(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<i64>> {
    let rows = tx.fetch(sql!("calls/to_carry"), &[now.into(), limit.into()]).await?;
    Ok(rows.iter().map(|row| row.int(0)).collect())
}

/// Calls whose end was never told: those that ring since before one instant, and those that go on
/// since before another.
pub async fn forgotten(
    tx: &mut Tx,
    ringing: Timestamp,
    going_on: Timestamp,
    limit: i64,
) -> Result<Vec<i64>> {
    let values = [ringing.into(), going_on.into(), limit.into()];
    let rows = tx.fetch(sql!("calls/forgotten"), &values).await?;
    Ok(rows.iter().map(|row| row.int(0)).collect())
}

/// The calls of a case, the latest first.
pub async fn of_case(tx: &mut Tx, case_id: i64, limit: i64) -> Result<Vec<Call>> {
    all(tx, sql!("calls/of_case"), &[case_id.into(), limit.into()]).await
}

/// Waits until nobody else decides about a number; the transaction's end lets the next one do so.
pub async fn alone(tx: &mut Tx, number: &str) -> Result<()> {
    tx.fetch_one(sql_forked!("calls/alone"), &[number.into()]).await.map(drop)
}

/// The rows of clients who gave a number, the newest first.
pub async fn clients_of(tx: &mut Tx, number: &str, limit: i64) -> Result<Vec<Client>> {
    let rows = tx.fetch(sql!("calls/clients_of_number"), &[number.into(), limit.into()]).await?;
    Ok(rows.into_iter().map(clients::read).collect())
}

/// The open cases of the clients who gave a number, whichever changed last first.
pub async fn open_cases_of(
    tx: &mut Tx,
    reach: &Reach,
    number: &str,
    limit: i64,
) -> Result<Vec<Listed>> {
    cases::list_of(tx, sql!("calls/open_cases_of"), reach, &[number.into(), limit.into()]).await
}

/// Rows of clients who gave a number and have a case within reach, each with when the last of
/// those changed.
pub async fn cases_of(
    tx: &mut Tx,
    reach: &Reach,
    number: &str,
    limit: i64,
) -> Result<Vec<(i64, Timestamp)>> {
    let [regions, sites] = reach.params();
    let values = [regions, sites, number.into(), limit.into()];
    let rows = tx.fetch(sql!("calls/cases_of"), &values).await?;
    Ok(rows.iter().map(|row| (row.int(0), row.instant(1))).collect())
}

/// A client was called: what was missed of her before, in a case or under her number, is seen to.
pub async fn settle_of(
    tx: &mut Tx,
    case_id: i64,
    number: Option<&str>,
    by: Option<i64>,
    now: Timestamp,
) -> Result<u64> {
    let values = [case_id.into(), now.into(), by.into(), number.unwrap_or("").into()];
    tx.execute(sql!("calls/settle_of_client"), &values).await
}
