//! What the house keeps beside an order of the shop: what comes back of it, money that was asked of the
//! payment adapter, changes that were proposed. Each is a body of its machine; whoever changes one
//! holds the order's row, so that two never change one order at once.

use crate::cases::Reach;
use crate::{Error, Result, Row, Tx, Value, sql};
use domain::exchange::Exchange;
use domain::order::change::Proposal;
use domain::returns::Return;
use domain::returns::refund::Refund;
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn body<T: DeserializeOwned>(table: &'static str, row: &Row, at: usize) -> Result<T> {
    serde_json::from_str(row.str(at))
        .map_err(|e| Error::Inconsistent { table, what: e.to_string() })
}

fn written<T: Serialize>(table: &'static str, told: &T) -> Result<Value> {
    serde_json::to_string(told)
        .map(Value::from)
        .map_err(|e| Error::Inconsistent { table, what: e.to_string() })
}

/// A return as kept.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptReturn {
    /// Row id; 0 before it was written.
    pub id: i64,
    /// Its order's row.
    pub order_id: i64,
    /// Its case's row.
    pub case_id: i64,
    /// The house's region that answers for it.
    pub region: String,
    /// It.
    pub told: Return,
    /// How it comes back, as JSON of the room `app`.
    pub way: String,
    /// Whether the house has something to do with it.
    pub open: bool,
    /// When it was asked.
    pub created_at: Timestamp,
    /// When something last happened to it.
    pub changed_at: Timestamp,
    /// The link by which a gift comes back; none where who bought it sends it.
    pub gift: Option<i64>,
    /// The carrier's label.
    pub label: Label,
    /// The carrier's number of the parcel.
    pub parcel: Option<String>,
}

/// Where the carrier's label of a return stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub state: LabelState,
    /// When the carrier is asked; none where it is not.
    pub next_at: Option<Timestamp>,
    /// How often it was.
    pub tries: i64,
    /// Where the label lies, as the carrier made it.
    pub key: Option<String>,
}

/// Where a label stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LabelState {
    /// The house makes it itself, or none is needed.
    #[default]
    None,
    /// The carrier was asked.
    Asked,
    /// It is there.
    Made,
    /// The carrier did not make one in time: a person looks.
    Alarm,
}

impl LabelState {
    const fn code(self) -> &'static str {
        match self {
            LabelState::None => "",
            LabelState::Asked => "asked",
            LabelState::Made => "made",
            LabelState::Alarm => "alarm",
        }
    }

    fn read(code: &str) -> LabelState {
        match code {
            "asked" => LabelState::Asked,
            "made" => LabelState::Made,
            "alarm" => LabelState::Alarm,
            _ => LabelState::None,
        }
    }
}

fn kept_return(row: &Row) -> Result<KeptReturn> {
    Ok(KeptReturn {
        id: row.int(0),
        order_id: row.int(1),
        case_id: row.int(2),
        region: row.text(4),
        told: body("returns", row, 5)?,
        way: row.text(6),
        open: row.flag(7),
        created_at: row.instant(8),
        changed_at: row.instant(9),
        gift: row.int_opt(10),
        label: Label {
            state: LabelState::read(row.str(11)),
            next_at: row.instant_opt(12),
            tries: row.int(13),
            key: row.text_opt(14),
        },
        parcel: row.text_opt(15),
    })
}

/// What comes back of an order, the first first.
pub async fn returns(tx: &mut Tx, order: i64) -> Result<Vec<KeptReturn>> {
    tx.fetch(sql!("returns/of_order"), &[order.into()]).await?.iter().map(kept_return).collect()
}

/// A return by its number.
pub async fn return_by_number(tx: &mut Tx, number: &str) -> Result<Option<KeptReturn>> {
    let row = tx.fetch_opt(sql!("returns/by_number"), &[number.into()]).await?;
    row.as_ref().map(kept_return).transpose()
}

/// Returns with which the house has something to do, the longest left first, after one of them.
pub async fn open_returns(
    tx: &mut Tx,
    after: (Timestamp, i64),
    limit: i64,
) -> Result<Vec<KeptReturn>> {
    let values = [after.0.into(), after.1.into(), limit.into()];
    tx.fetch(sql!("returns/open"), &values).await?.iter().map(kept_return).collect()
}

/// Returns of the regions in reach with the numbers of their orders, the newest first, below a row;
/// `open` alone are those with which the house has something to do.
pub async fn list_returns(
    tx: &mut Tx,
    open: bool,
    reach: &Reach,
    below: Option<i64>,
    limit: i64,
) -> Result<Vec<(KeptReturn, String)>> {
    let sql = if open { sql!("returns/list_open") } else { sql!("returns/list_all") };
    let values = [reach.regions(), below.unwrap_or(i64::MAX).into(), limit.into()];
    let rows = tx.fetch(sql, &values).await?;
    rows.iter().map(|row| Ok((kept_return(row)?, row.text(16)))).collect()
}

/// What came back by a link of a gift.
pub async fn returns_of_gift(tx: &mut Tx, link: i64) -> Result<Vec<KeptReturn>> {
    tx.fetch(sql!("returns/of_gift"), &[link.into()]).await?.iter().map(kept_return).collect()
}

/// The return that a parcel belongs to, by the carrier's number of it.
pub async fn return_by_parcel(tx: &mut Tx, parcel: &str) -> Result<Option<KeptReturn>> {
    let row = tx.fetch_opt(sql!("returns/by_parcel"), &[parcel.into()]).await?;
    row.as_ref().map(kept_return).transpose()
}

/// The return of a case.
pub async fn return_of_case(tx: &mut Tx, case: i64) -> Result<Option<KeptReturn>> {
    let row = tx.fetch_opt(sql!("returns/of_case"), &[case.into()]).await?;
    row.as_ref().map(kept_return).transpose()
}

/// Returns whose label the carrier is to be asked for.
pub async fn due_labels(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<KeptReturn>> {
    let rows = tx.fetch(sql!("returns/labels"), &[now.into(), limit.into()]).await?;
    rows.iter().map(kept_return).collect()
}

/// Returns whose label did not come in time.
pub async fn unlabelled(tx: &mut Tx, limit: i64) -> Result<Vec<KeptReturn>> {
    let rows = tx.fetch(sql!("returns/unlabelled"), &[limit.into()]).await?;
    rows.iter().map(kept_return).collect()
}

/// Takes a label to ask for it, until an instant; whether no other process has.
pub async fn claim_label(tx: &mut Tx, it: &KeptReturn, until: Timestamp) -> Result<bool> {
    let values = [it.id.into(), it.label.next_at.into(), until.into()];
    Ok(tx.execute(sql!("returns/claim_label"), &values).await? == 1)
}

/// Keeps a return that was asked; its row.
pub async fn insert_return(tx: &mut Tx, new: &KeptReturn) -> Result<i64> {
    let values = [
        new.order_id.into(),
        new.case_id.into(),
        (&new.told.number).into(),
        (&new.region).into(),
        written("returns", &new.told)?,
        (&new.way).into(),
        new.open.into(),
        new.created_at.into(),
        new.changed_at.into(),
        new.gift.into(),
        new.label.state.code().into(),
        new.label.next_at.into(),
        new.label.tries.into(),
        new.label.key.clone().into(),
        new.parcel.clone().into(),
    ];
    Ok(tx.fetch_one(sql!("returns/insert"), &values).await?.int(0))
}

/// Keeps a return as it stands now.
pub async fn update_return(tx: &mut Tx, now: &KeptReturn) -> Result<()> {
    let values = [
        now.id.into(),
        written("returns", &now.told)?,
        (&now.way).into(),
        now.open.into(),
        now.changed_at.into(),
        now.label.state.code().into(),
        now.label.next_at.into(),
        now.label.tries.into(),
        now.label.key.clone().into(),
        now.parcel.clone().into(),
    ];
    tx.execute(sql!("returns/update"), &values).await.map(drop)
}

/// Something that is told to an adapter, and awaits its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent<T> {
    /// Row id; 0 before it was written.
    pub id: i64,
    /// Its order's row.
    pub order_id: i64,
    /// Its case's row.
    pub case_id: i64,
    /// The house's region that answers for it.
    pub region: String,
    /// It.
    pub told: T,
    /// When the adapter is told, or its silence is looked at; none where nothing is awaited.
    pub next_at: Option<Timestamp>,
    /// How often this asking was sent.
    pub tries: i64,
    /// When it was first asked.
    pub created_at: Timestamp,
    /// When something last happened to it.
    pub changed_at: Timestamp,
}

fn sent<T: DeserializeOwned>(table: &'static str, row: &Row) -> Result<Sent<T>> {
    Ok(Sent {
        id: row.int(0),
        order_id: row.int(1),
        case_id: row.int(2),
        region: row.text(4),
        told: body(table, row, 5)?,
        next_at: row.instant_opt(6),
        tries: row.int(7),
        created_at: row.instant(8),
        changed_at: row.instant(9),
    })
}

fn new<T: Serialize>(
    table: &'static str,
    it: &Sent<T>,
    key: &str,
    state: &'static str,
) -> Result<[Value; 10]> {
    Ok([
        it.order_id.into(),
        it.case_id.into(),
        key.into(),
        (&it.region).into(),
        written(table, &it.told)?,
        state.into(),
        it.next_at.into(),
        it.tries.into(),
        it.created_at.into(),
        it.changed_at.into(),
    ])
}

fn changed<T: Serialize>(
    table: &'static str,
    it: &Sent<T>,
    state: &'static str,
) -> Result<[Value; 6]> {
    Ok([
        it.id.into(),
        written(table, &it.told)?,
        state.into(),
        it.next_at.into(),
        it.tries.into(),
        it.changed_at.into(),
    ])
}

/// Money that was asked for an order, the first first.
pub async fn refunds(tx: &mut Tx, order: i64) -> Result<Vec<Sent<Refund>>> {
    let rows = tx.fetch(sql!("refunds/of_order"), &[order.into()]).await?;
    rows.iter().map(|row| sent("refunds", row)).collect()
}

/// A refund by its key.
pub async fn refund_by_key(tx: &mut Tx, key: &str) -> Result<Option<Sent<Refund>>> {
    let row = tx.fetch_opt(sql!("refunds/by_key"), &[key.into()]).await?;
    row.map(|row| sent("refunds", &row)).transpose()
}

/// Refunds to be asked, or whose answer is overdue.
pub async fn due_refunds(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<Sent<Refund>>> {
    let rows = tx.fetch(sql!("refunds/due"), &[now.into(), limit.into()]).await?;
    rows.iter().map(|row| sent("refunds", row)).collect()
}

/// Refunds that failed or have an alarm.
pub async fn troubled_refunds(tx: &mut Tx, limit: i64) -> Result<Vec<Sent<Refund>>> {
    let rows = tx.fetch(sql!("refunds/troubled"), &[limit.into()]).await?;
    rows.iter().map(|row| sent("refunds", row)).collect()
}

/// Keeps money that is asked.
pub async fn insert_refund(tx: &mut Tx, it: &Sent<Refund>) -> Result<()> {
    let values = new("refunds", it, &it.told.id, it.told.state().code())?;
    tx.fetch_one(sql!("refunds/insert"), &values).await.map(drop)
}

/// Keeps a refund as it stands now.
pub async fn update_refund(tx: &mut Tx, it: &Sent<Refund>) -> Result<()> {
    let values = changed("refunds", it, it.told.state().code())?;
    tx.execute(sql!("refunds/update"), &values).await.map(drop)
}

/// Takes a refund to ask it, until an instant; whether no other process has.
pub async fn claim_refund(tx: &mut Tx, it: &Sent<Refund>, until: Timestamp) -> Result<bool> {
    let values = [it.id.into(), it.next_at.into(), until.into()];
    Ok(tx.execute(sql!("refunds/claim"), &values).await? == 1)
}

/// Changes that were proposed for an order, the first first.
pub async fn changes(tx: &mut Tx, order: i64) -> Result<Vec<Sent<Proposal>>> {
    let rows = tx.fetch(sql!("order_changes/of_order"), &[order.into()]).await?;
    rows.iter().map(|row| sent("order_changes", row)).collect()
}

/// A proposal by its key.
pub async fn change_by_key(tx: &mut Tx, key: &str) -> Result<Option<Sent<Proposal>>> {
    let row = tx.fetch_opt(sql!("order_changes/by_key"), &[key.into()]).await?;
    row.map(|row| sent("order_changes", &row)).transpose()
}

/// Proposals of which the shop is told, or whose deadline has come.
pub async fn due_changes(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<Sent<Proposal>>> {
    let rows = tx.fetch(sql!("order_changes/due"), &[now.into(), limit.into()]).await?;
    rows.iter().map(|row| sent("order_changes", row)).collect()
}

/// Proposals that the shop has not answered, the oldest first.
pub async fn pending_changes(tx: &mut Tx, limit: i64) -> Result<Vec<Sent<Proposal>>> {
    let rows = tx.fetch(sql!("order_changes/pending"), &[limit.into()]).await?;
    rows.iter().map(|row| sent("order_changes", row)).collect()
}

/// Keeps a change that is proposed.
///
/// # Errors
/// [`Error::Duplicate`] where another change of the order is open.
pub async fn insert_change(tx: &mut Tx, it: &Sent<Proposal>) -> Result<()> {
    let values = new("order_changes", it, &it.told.id, it.told.change.state().code())?;
    tx.fetch_one(sql!("order_changes/insert"), &values).await.map(drop)
}

/// Keeps a proposal as it stands now.
pub async fn update_change(tx: &mut Tx, it: &Sent<Proposal>) -> Result<()> {
    let values = changed("order_changes", it, it.told.change.state().code())?;
    tx.execute(sql!("order_changes/update"), &values).await.map(drop)
}

/// Takes a proposal to tell the shop of it, until an instant; whether no other process has.
pub async fn claim_change(tx: &mut Tx, it: &Sent<Proposal>, until: Timestamp) -> Result<bool> {
    let values = [it.id.into(), it.next_at.into(), until.into()];
    Ok(tx.execute(sql!("order_changes/claim"), &values).await? == 1)
}

/// Exchanges of an order, the first first.
pub async fn exchanges(tx: &mut Tx, order: i64) -> Result<Vec<Sent<Exchange>>> {
    let rows = tx.fetch(sql!("exchanges/of_order"), &[order.into()]).await?;
    rows.iter().map(|row| sent("exchanges", row)).collect()
}

/// An exchange by its key.
pub async fn exchange_by_key(tx: &mut Tx, key: &str) -> Result<Option<Sent<Exchange>>> {
    let row = tx.fetch_opt(sql!("exchanges/by_key"), &[key.into()]).await?;
    row.map(|row| sent("exchanges", &row)).transpose()
}

/// Exchanges whose hold has run out.
pub async fn due_exchanges(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<Sent<Exchange>>> {
    let rows = tx.fetch(sql!("exchanges/due"), &[now.into(), limit.into()]).await?;
    rows.iter().map(|row| sent("exchanges", row)).collect()
}

/// Exchanges that hold something of a piece.
pub async fn held(tx: &mut Tx, sku: &str) -> Result<Vec<Sent<Exchange>>> {
    let rows = tx.fetch(sql!("exchanges/held"), &[sku.into()]).await?;
    rows.iter().map(|row| sent("exchanges", row)).collect()
}

/// Keeps an exchange that was asked for.
pub async fn insert_exchange(tx: &mut Tx, it: &Sent<Exchange>) -> Result<()> {
    let mut values = new("exchanges", it, &it.told.id, it.told.standing.state().code())?.to_vec();
    values.push((&it.told.replacement.sku.0).into());
    tx.fetch_one(sql!("exchanges/insert"), &values).await.map(drop)
}

/// Keeps an exchange as it stands now.
pub async fn update_exchange(tx: &mut Tx, it: &Sent<Exchange>) -> Result<()> {
    let values = changed("exchanges", it, it.told.standing.state().code())?;
    tx.execute(sql!("exchanges/update"), &values).await.map(drop)
}
