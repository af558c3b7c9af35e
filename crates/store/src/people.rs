//! The people of the house: who they are, which roles they hold where, and the
//! one-use links by which they come in. Hashes, seals and codes are made in
//! `app`; this file only keeps them.

use crate::{Result, Tx, Value, lists, sql};
use domain::Role;
use domain::access::{Grant, Scope, Within};
use jiff::Timestamp;

/// A person of the house, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Id.
    pub id: i64,
    /// What is typed at sign-in: the address, folded.
    pub login: String,
    /// The address as it was given.
    pub email: String,
    /// Name.
    pub name: String,
    /// Language of the desk.
    pub language: String,
    /// Languages clients are answered in.
    pub languages: Vec<String>,
    /// Product families known well.
    pub families: Vec<String>,
    /// PHC string of argon2id; none until the invitation is accepted.
    pub password: Option<String>,
    /// Sealed seed of the second factor.
    pub factor: Option<Vec<u8>>,
    /// When the factor was proved for the first time.
    pub factor_at: Option<Timestamp>,
    /// The last time step that was accepted.
    pub factor_step: Option<i64>,
    /// Takes cases now.
    pub present: bool,
    /// Since when there is this row.
    pub created_at: Timestamp,
    /// Since when the door is closed.
    pub disabled_at: Option<Timestamp>,
}

/// Somebody new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    /// Folded address.
    pub login: String,
    /// Address as given.
    pub email: String,
    /// Name.
    pub name: String,
    /// Language of the desk.
    pub language: String,
    /// Languages clients are answered in.
    pub languages: Vec<String>,
    /// Product families known well.
    pub families: Vec<String>,
}

/// Why a one-use link was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To come in for the first time.
    Invitation,
    /// To set a new password.
    Recovery,
}

impl Purpose {
    /// The stored code.
    pub const fn code(self) -> &'static str {
        match self {
            Purpose::Invitation => "invitation",
            Purpose::Recovery => "recovery",
        }
    }
}

/// A one-use link that still opens something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Id.
    pub id: i64,
    /// Whose.
    pub person: i64,
    /// What for.
    pub purpose: Purpose,
    /// The person's name.
    pub name: String,
    /// The person's address.
    pub email: String,
    /// The person's language.
    pub language: String,
}

fn person(row: &crate::Row) -> Result<Person> {
    Ok(Person {
        id: row.int(0),
        login: row.text(1),
        email: row.text(2),
        name: row.text(3),
        language: row.text(4),
        languages: lists::read(row, 5, "people")?,
        families: lists::read(row, 6, "people")?,
        password: row.text_opt(7),
        factor: Some(row.bytes(8)).filter(|b| !b.is_empty()),
        factor_at: row.instant_opt(9),
        factor_step: row.int_opt(10),
        present: row.flag(11),
        created_at: row.instant(12),
        disabled_at: row.instant_opt(13),
    })
}

/// Writes somebody new; the id.
///
/// # Errors
/// [`crate::Error::Duplicate`] when the address is taken.
pub async fn insert(tx: &mut Tx, new: &NewPerson, now: Timestamp) -> Result<i64> {
    let row = tx
        .fetch_one(
            sql!("people/insert"),
            &[
                (&new.login).into(),
                (&new.email).into(),
                (&new.name).into(),
                (&new.language).into(),
                lists::written(&new.languages),
                lists::written(&new.families),
                now.into(),
            ],
        )
        .await?;
    Ok(row.int(0))
}

/// One person.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Person>> {
    tx.fetch_opt(sql!("people/find"), &[id.into()]).await?.as_ref().map(person).transpose()
}

/// Whoever signs in with this folded address.
pub async fn by_login(tx: &mut Tx, login: &str) -> Result<Option<Person>> {
    tx.fetch_opt(sql!("people/by_login"), &[login.into()]).await?.as_ref().map(person).transpose()
}

/// Everybody, those who still come in first.
pub async fn list(tx: &mut Tx) -> Result<Vec<Person>> {
    tx.fetch(sql!("people/list"), &[]).await?.iter().map(person).collect()
}

/// Changes name, language and skills.
pub async fn update(
    tx: &mut Tx,
    id: i64,
    name: &str,
    language: &str,
    languages: &[String],
    families: &[String],
) -> Result<bool> {
    let params = [
        name.into(),
        language.into(),
        lists::written(languages),
        lists::written(families),
        id.into(),
    ];
    Ok(tx.execute(sql!("people/update"), &params).await? == 1)
}

/// Changes the address.
///
/// # Errors
/// [`crate::Error::Duplicate`] when it is taken.
pub async fn change_login(tx: &mut Tx, id: i64, login: &str, email: &str) -> Result<()> {
    tx.execute(sql!("people/change_login"), &[login.into(), email.into(), id.into()])
        .await
        .map(drop)
}

/// Keeps a new password hash.
pub async fn set_password(tx: &mut Tx, id: i64, hash: &str, now: Timestamp) -> Result<()> {
    tx.execute(sql!("people/set_password"), &[hash.into(), now.into(), id.into()]).await.map(drop)
}

/// A seed whose first code was shown at this step takes the place of whatever was there.
pub async fn replace_factor(
    tx: &mut Tx,
    id: i64,
    sealed: &[u8],
    step: i64,
    now: Timestamp,
) -> Result<()> {
    let params = [sealed.into(), now.into(), step.into(), id.into()];
    tx.execute(sql!("people/replace_factor"), &params).await.map(drop)
}

/// Takes a time step: whether it was later than the last one taken.
pub async fn take_factor_step(tx: &mut Tx, id: i64, step: i64, now: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("people/take_factor_step"), &[step.into(), now.into(), id.into()]).await?
        == 1)
}

/// Forgets the second factor.
pub async fn clear_factor(tx: &mut Tx, id: i64) -> Result<()> {
    tx.execute(sql!("people/clear_factor"), &[id.into()]).await.map(drop)
}

/// Closes the door; whether it was open.
pub async fn disable(tx: &mut Tx, id: i64, now: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("people/disable"), &[now.into(), id.into()]).await? == 1)
}

/// Opens the door again.
pub async fn enable(tx: &mut Tx, id: i64) -> Result<()> {
    tx.execute(sql!("people/enable"), &[id.into()]).await.map(drop)
}

/// Says whether the person takes cases now.
pub async fn set_present(tx: &mut Tx, id: i64, present: bool, now: Timestamp) -> Result<()> {
    tx.execute(sql!("people/set_present"), &[present.into(), now.into(), id.into()]).await.map(drop)
}

/// How many others could still let somebody in.
pub async fn other_administrators(tx: &mut Tx, but: i64) -> Result<i64> {
    Ok(tx.fetch_one(sql!("people/other_administrators"), &[but.into()]).await?.int(0))
}

fn grant(row: &crate::Row) -> Result<(i64, Grant)> {
    let within = |list: Option<Vec<String>>| list.map_or(Within::All, Within::only);
    let role: Role = lists::word(row, 2, "grants")?;
    let regions = within(lists::read_opt(row, 3, "grants")?);
    let sites = within(lists::read_opt(row, 4, "grants")?);
    Ok((row.int(1), Grant { role, scope: Scope { regions, sites } }))
}

/// The roles of one person.
pub async fn grants(tx: &mut Tx, id: i64) -> Result<Vec<Grant>> {
    let rows = tx.fetch(sql!("people/grants"), &[id.into()]).await?;
    rows.iter().map(|row| grant(row).map(|(_, g)| g)).collect()
}

/// Every grant, with whose it is.
pub async fn grants_of_all(tx: &mut Tx) -> Result<Vec<(i64, Grant)>> {
    tx.fetch(sql!("people/grants_of_all"), &[]).await?.iter().map(grant).collect()
}

/// Replaces the roles of one person.
pub async fn set_grants(tx: &mut Tx, id: i64, grants: &[Grant]) -> Result<()> {
    tx.execute(sql!("people/ungrant"), &[id.into()]).await?;
    for grant in grants {
        let within = |w: &Within| match w {
            Within::All => Value::Null,
            Within::Set(codes) => lists::written(&codes.iter().cloned().collect::<Vec<_>>()),
        };
        let params = [
            id.into(),
            grant.role.code().into(),
            within(&grant.scope.regions),
            within(&grant.scope.sites),
        ];
        tx.execute(sql!("people/grant"), &params).await?;
    }
    Ok(())
}

/// Keeps the digest of a new one-use link; every older one of the person dies.
pub async fn make_link(
    tx: &mut Tx,
    id: i64,
    purpose: Purpose,
    token_hash: &[u8],
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    tx.execute(sql!("people/kill_links"), &[now.into(), id.into()]).await?;
    let params =
        [id.into(), purpose.code().into(), token_hash.into(), now.into(), expires_at.into()];
    tx.execute(sql!("people/invite"), &params).await.map(drop)
}

/// The link with this digest, if it still opens something.
pub async fn link(tx: &mut Tx, token_hash: &[u8], now: Timestamp) -> Result<Option<Link>> {
    let row = tx.fetch_opt(sql!("people/link"), &[token_hash.into(), now.into()]).await?;
    Ok(row.map(|row| Link {
        id: row.int(0),
        person: row.int(1),
        purpose: if row.str(2) == "invitation" { Purpose::Invitation } else { Purpose::Recovery },
        name: row.text(3),
        email: row.text(4),
        language: row.text(5),
    }))
}

/// Uses a link up; whether it was still unused.
pub async fn use_link(tx: &mut Tx, link: i64, now: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("people/use_link"), &[now.into(), link.into()]).await? == 1)
}

/// Every open link of the person dies, those to a new address too.
pub async fn kill_links(tx: &mut Tx, id: i64, now: Timestamp) -> Result<()> {
    crate::addresses::overtake(tx, id, now).await?;
    tx.execute(sql!("people/kill_links"), &[now.into(), id.into()]).await.map(drop)
}
