//! Conversations that go on while both are there: who answers now, since when a client
//! waits, when either side was last heard of. Their words are entries of the case.

use crate::cases::{Listed, Reach};
use crate::{Result, Row, Tx, cases, lists, sql};
use domain::chat::ChatState;
use jiff::Timestamp;

/// A conversation as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    /// Its case.
    pub case_id: i64,
    /// Where it stands.
    pub state: ChatState,
    /// Since when.
    pub since: Timestamp,
    /// Since when the client waits, or had waited before somebody took it.
    pub asked_at: Timestamp,
    /// Who has it.
    pub person: Option<i64>,
    /// When it first began.
    pub began_at: Timestamp,
    /// When the client's page was last heard of.
    pub client_seen_at: Timestamp,
    /// Up to which place of the timeline the client has seen it.
    pub client_read: i64,
    /// Up to which place whoever has it has seen it.
    pub house_read: i64,
    /// Up to which place the house's words went out by letter, too.
    pub lettered: i64,
}

fn read(row: &Row) -> Result<Chat> {
    Ok(Chat {
        case_id: row.int(0),
        state: lists::word(row, 1, "chats")?,
        since: row.instant(2),
        asked_at: row.instant(3),
        person: row.int_opt(4),
        began_at: row.instant(5),
        client_seen_at: row.instant(6),
        client_read: row.int(7),
        house_read: row.int(8),
        lettered: row.int(9),
    })
}

/// The conversation of a case, where there is or was one.
pub async fn find(tx: &mut Tx, case_id: i64) -> Result<Option<Chat>> {
    tx.fetch_opt(sql!("chats/get"), &[case_id.into()]).await?.as_ref().map(read).transpose()
}

/// Writes a conversation, new or as it stands now.
pub async fn put(tx: &mut Tx, chat: &Chat) -> Result<()> {
    let values = [
        chat.case_id.into(),
        chat.state.code().into(),
        chat.since.into(),
        chat.asked_at.into(),
        chat.person.into(),
        chat.began_at.into(),
        chat.client_seen_at.into(),
        chat.client_read.into(),
        chat.house_read.into(),
        chat.lettered.into(),
    ];
    tx.execute(sql!("chats/put"), &values).await.map(drop)
}

/// Somebody who waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The case.
    pub case_id: i64,
    /// Its number.
    pub number: String,
    /// Whose it is to answer.
    pub team: Option<i64>,
    /// Since when.
    pub asked_at: Timestamp,
}

fn waiting_one(row: &Row) -> Waiting {
    Waiting {
        case_id: row.int(0),
        number: row.text(1),
        team: row.int_opt(2),
        asked_at: row.instant(3),
    }
}

/// A conversation is over, where one goes on.
pub async fn over(tx: &mut Tx, case_id: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("chats/over"), &[case_id.into(), now.into()]).await.map(drop)
}

/// Of those who wait for each team the first so many, the longest first.
pub async fn first_waiting(tx: &mut Tx, of_each: i64) -> Result<Vec<Waiting>> {
    let rows = tx.fetch(sql!("chats/first_waiting"), &[of_each.into()]).await?;
    Ok(rows.iter().map(waiting_one).collect())
}

/// Those who wait, the longest first.
pub async fn waiting(tx: &mut Tx, limit: i64) -> Result<Vec<Waiting>> {
    let rows = tx.fetch(sql!("chats/waiting"), &[limit.into()]).await?;
    Ok(rows.iter().map(waiting_one).collect())
}

/// How many wait for a team before this one.
pub async fn before(
    tx: &mut Tx,
    team: Option<i64>,
    asked_at: Timestamp,
    case_id: i64,
) -> Result<i64> {
    let values = [team.unwrap_or(0).into(), asked_at.into(), case_id.into()];
    Ok(tx.fetch_one(sql!("chats/before"), &values).await?.int(0))
}

/// Somebody of the house, as far as conversations go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Who.
    pub person: i64,
    /// Whether she takes cases.
    pub present: bool,
    /// When her desk was last heard of.
    pub seen_at: Option<Timestamp>,
    /// Conversations she can hold, where that is set.
    pub capacity: Option<i64>,
    /// Conversations she has.
    pub holding: i64,
}

/// Everybody whose door is open.
pub async fn holders(tx: &mut Tx) -> Result<Vec<Holder>> {
    let held = tx.fetch(sql!("chats/held"), &[]).await?;
    let held: std::collections::HashMap<i64, i64> =
        held.iter().map(|row| (row.int(0), row.int(1))).collect();
    let rows = tx.fetch(sql!("chats/holders"), &[]).await?;
    Ok(rows
        .iter()
        .map(|row| Holder {
            person: row.int(0),
            present: row.flag(1),
            seen_at: row.instant_opt(2),
            capacity: row.int_opt(3),
            holding: held.get(&row.int(0)).copied().unwrap_or(0),
        })
        .collect())
}

/// Numbers of cases whose conversation somebody has who is away since an instant, with who.
pub async fn left_by_house(
    tx: &mut Tx,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<(String, i64)>> {
    let rows = tx.fetch(sql!("chats/left_by_house"), &[since.into(), limit.into()]).await?;
    Ok(rows.iter().map(|row| (row.text(0), row.int(1))).collect())
}

/// Numbers of cases whose client went before an instant with words of the house neither seen nor
/// sent by letter.
pub async fn unread(tx: &mut Tx, since: Timestamp, limit: i64) -> Result<Vec<String>> {
    let rows = tx.fetch(sql!("chats/unread"), &[since.into(), limit.into()]).await?;
    Ok(rows.iter().map(|row| row.text(0)).collect())
}

/// Numbers of cases whose conversation somebody has and whose client went before an instant.
pub async fn left_by_client(tx: &mut Tx, since: Timestamp, limit: i64) -> Result<Vec<String>> {
    let rows = tx.fetch(sql!("chats/left_by_client"), &[since.into(), limit.into()]).await?;
    Ok(rows.iter().map(|row| row.text(0)).collect())
}

/// The client's page is open and shows the timeline up to a place; written down when that is news
/// since `stale`. Whether it was written.
pub async fn seen_by_client(
    tx: &mut Tx,
    case_id: i64,
    read: i64,
    now: Timestamp,
    stale: Timestamp,
) -> Result<bool> {
    let values = [case_id.into(), now.into(), read.into(), stale.into()];
    Ok(tx.execute(sql!("chats/seen_by_client"), &values).await? == 1)
}

/// Whoever has it looks at the timeline up to a place; whether that is news.
pub async fn seen_by_house(tx: &mut Tx, case_id: i64, read: i64) -> Result<bool> {
    Ok(tx.execute(sql!("chats/seen_by_house"), &[case_id.into(), read.into()]).await? == 1)
}

/// The house's words went out by letter up to a place.
pub async fn lettered(tx: &mut Tx, case_id: i64, pos: i64) -> Result<()> {
    tx.execute(sql!("chats/lettered"), &[case_id.into(), pos.into()]).await.map(drop)
}

/// Keeps how long somebody waited for a team, in seconds.
pub async fn waited(tx: &mut Tx, team: Option<i64>, at: Timestamp, seconds: i64) -> Result<()> {
    tx.execute(sql!("chats/wait_insert"), &[team.into(), at.into(), seconds.into()]).await.map(drop)
}

/// The last waits for a team since an instant, in seconds.
pub async fn waits(tx: &mut Tx, team: i64, since: Timestamp, limit: i64) -> Result<Vec<i64>> {
    let rows = tx.fetch(sql!("chats/waits"), &[team.into(), since.into(), limit.into()]).await?;
    Ok(rows.iter().map(|row| row.int(0)).collect())
}

/// Forgets waits before an instant.
pub async fn sweep_waits(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("chats/waits_sweep"), &[before.into()]).await
}

/// Asks somebody to join; whether she was not asked before.
pub async fn invite(
    tx: &mut Tx,
    case_id: i64,
    person: i64,
    by: i64,
    now: Timestamp,
) -> Result<bool> {
    let values = [case_id.into(), person.into(), by.into(), now.into()];
    Ok(tx.execute(sql!("chats/invite"), &values).await? == 1)
}

/// Who was asked to join.
pub async fn guests(tx: &mut Tx, case_id: i64) -> Result<Vec<i64>> {
    let rows = tx.fetch(sql!("chats/guests"), &[case_id.into()]).await?;
    Ok(rows.iter().map(|row| row.int(0)).collect())
}

/// The cases of those who wait.
pub async fn waiting_of(tx: &mut Tx, limit: i64) -> Result<std::collections::HashSet<i64>> {
    Ok(waiting(tx, limit).await?.into_iter().map(|one| one.case_id).collect())
}

/// A person's desk was heard of.
pub async fn desk_seen(tx: &mut Tx, person: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("chats/seen"), &[person.into(), now.into()]).await.map(drop)
}

/// How many conversations a person holds at once, where that is set.
pub async fn capacity_of(tx: &mut Tx, person: i64) -> Result<Option<i64>> {
    let row = tx.fetch_opt(sql!("chats/capacity_of"), &[person.into()]).await?;
    Ok(row.and_then(|row| row.int_opt(0)))
}

/// Sets how many conversations a person holds at once; none: the usual number.
pub async fn set_capacity(tx: &mut Tx, person: i64, most: Option<i64>) -> Result<()> {
    tx.execute(sql!("chats/capacity"), &[person.into(), most.into()]).await.map(drop)
}

/// Something about a case that can still be acted on: until when, and what.
pub async fn acts_by(tx: &mut Tx, case_id: i64) -> Result<Option<(Timestamp, String)>> {
    let row = tx.fetch_opt(sql!("fast_lane/get"), &[case_id.into()]).await?;
    Ok(row.map(|row| (row.instant(0), row.text(1))))
}

/// Something about a case can still be acted on until an instant.
pub async fn act_by(tx: &mut Tx, case_id: i64, by: Timestamp, what: &str) -> Result<()> {
    tx.execute(sql!("fast_lane/put"), &[case_id.into(), by.into(), what.into()]).await.map(drop)
}

/// It was acted on.
pub async fn acted(tx: &mut Tx, case_id: i64) -> Result<bool> {
    Ok(tx.execute(sql!("fast_lane/drop"), &[case_id.into()]).await? == 1)
}

/// Cases awaiting the house of which something can still be acted on, the shortest time first,
/// with until when and what.
pub async fn fast_lane(
    tx: &mut Tx,
    reach: &Reach,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<(Listed, Timestamp, String)>> {
    let [regions, sites] = reach.params();
    let values = [regions, sites, limit.into(), now.into()];
    let rows = tx.fetch(sql!("fast_lane/queue"), &values).await?;
    rows.into_iter()
        .map(|row| {
            let (by, what) = (row.instant(26), row.text(27));
            Ok((cases::listed(row)?, by, what))
        })
        .collect()
}

/// Forgets what could be acted on before an instant.
pub async fn sweep_fast_lane(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("fast_lane/sweep"), &[before.into()]).await
}
