//! Teams: who answers which cases, and when; and whose turn it is in a team.

use crate::{Result, Row, Tx, Value, lists, sql};
use jiff::Timestamp;

/// A team.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Team {
    /// Id; 0 before it was written.
    pub id: i64,
    /// Its code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Region codes; empty: every one.
    pub regions: Vec<String>,
    /// Languages; empty: every one.
    pub languages: Vec<String>,
    /// Topic codes; empty: every one.
    pub topics: Vec<String>,
    /// Product families known well; empty: none in particular.
    pub families: Vec<String>,
    /// The region whose holidays close the team.
    pub home: Option<String>,
    /// Opening hours with their zone and exceptions, as JSON.
    pub hours: String,
    /// Whether new cases are given in turn.
    pub round_robin: bool,
    /// Whether it takes what fits nowhere.
    pub fallback: bool,
    /// Answers one person gives on one of its working days; none: not known.
    pub answers_a_day: Option<i64>,
    /// Out of use.
    pub retired: bool,
}

fn read(row: &Row) -> Result<Team> {
    Ok(Team {
        id: row.int(0),
        code: row.text(1),
        name: row.text(2),
        regions: lists::read(row, 3, "teams")?,
        languages: lists::read(row, 4, "teams")?,
        topics: lists::read(row, 5, "teams")?,
        families: lists::read(row, 6, "teams")?,
        home: row.text_opt(7),
        hours: row.text(8),
        round_robin: row.flag(9),
        fallback: row.flag(10),
        retired: row.int_opt(11).is_some(),
        answers_a_day: row.int_opt(12),
    })
}

fn params(it: &Team) -> Vec<Value> {
    vec![
        (&it.code).into(),
        (&it.name).into(),
        lists::written(&it.regions),
        lists::written(&it.languages),
        lists::written(&it.topics),
        lists::written(&it.families),
        it.home.as_deref().into(),
        (&it.hours).into(),
        it.round_robin.into(),
        it.fallback.into(),
        it.answers_a_day.into(),
    ]
}

/// Writes a new one; its id.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is one like it.
pub async fn insert(tx: &mut Tx, it: &Team) -> Result<i64> {
    Ok(tx.fetch_one(sql!("teams/insert"), &params(it)).await?.int(0))
}

/// Writes it anew; whether it is there.
///
/// # Errors
/// [`crate::Error::Duplicate`] when there is another like it.
pub async fn update(tx: &mut Tx, it: &Team) -> Result<bool> {
    let mut params = params(it);
    params.push(it.id.into());
    Ok(tx.execute(sql!("teams/update"), &params).await? == 1)
}

/// One of them.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Team>> {
    tx.fetch_opt(sql!("teams/find"), &[id.into()]).await?.as_ref().map(read).transpose()
}

/// All of them.
pub async fn list(tx: &mut Tx) -> Result<Vec<Team>> {
    tx.fetch(sql!("teams/list"), &[]).await?.iter().map(read).collect()
}

/// Takes it out of use at an instant, or back into use with none.
pub async fn retire(tx: &mut Tx, id: i64, at: Option<Timestamp>) -> Result<bool> {
    Ok(tx.execute(sql!("teams/retire"), &[at.into(), id.into()]).await? == 1)
}

/// A person in a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The team.
    pub team: i64,
    /// The person.
    pub person: i64,
    /// Name.
    pub name: String,
    /// Takes cases now.
    pub present: bool,
    /// Languages the person answers in.
    pub languages: Vec<String>,
    /// Families the person knows well.
    pub families: Vec<String>,
    /// When the person was last given a case in turn.
    pub given_at: Option<Timestamp>,
    /// Whether the person's door is closed.
    pub disabled: bool,
}

/// Who is in which team.
pub async fn members(tx: &mut Tx) -> Result<Vec<Member>> {
    let rows = tx.fetch(sql!("teams/members"), &[]).await?;
    rows.iter()
        .map(|row| {
            Ok(Member {
                team: row.int(0),
                person: row.int(1),
                name: row.text(2),
                present: row.flag(3),
                languages: lists::read(row, 4, "people")?,
                families: lists::read(row, 5, "people")?,
                given_at: row.instant_opt(6),
                disabled: row.int_opt(7).is_some(),
            })
        })
        .collect()
}

/// Who takes cases now: team and person.
pub async fn present(tx: &mut Tx) -> Result<Vec<(i64, i64)>> {
    let rows = tx.fetch(sql!("teams/present"), &[]).await?;
    Ok(rows.iter().map(|row| (row.int(0), row.int(1))).collect())
}

/// The people of one team, by id.
pub async fn members_of(tx: &mut Tx, team: i64) -> Result<Vec<i64>> {
    Ok(tx
        .fetch(sql!("teams/members_of"), &[team.into()])
        .await?
        .iter()
        .map(|row| row.int(0))
        .collect())
}

/// Puts somebody in a team.
pub async fn join(tx: &mut Tx, team: i64, person: i64) -> Result<()> {
    tx.execute(sql!("teams/join"), &[team.into(), person.into()]).await.map(drop)
}

/// Takes somebody out of a team.
pub async fn leave(tx: &mut Tx, team: i64, person: i64) -> Result<()> {
    tx.execute(sql!("teams/leave"), &[team.into(), person.into()]).await.map(drop)
}

/// Who of the team was given a case last.
pub async fn last_given(tx: &mut Tx, team: i64) -> Result<Option<i64>> {
    Ok(tx.fetch_opt(sql!("teams/last_given"), &[team.into()]).await?.map(|row| row.int(0)))
}

/// The person was given a case: the turn passes on.
pub async fn given(tx: &mut Tx, team: i64, person: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("teams/given"), &[now.into(), team.into(), person.into()]).await.map(drop)
}
