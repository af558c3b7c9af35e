//! People of the house: how they are invited, come back after a forgotten
//! password, change what is theirs, and are given and denied roles.
//!
//! Two rules hold everywhere: nobody gives a role beyond her own reach, and
//! the last administrator of the whole house stays one. Whatever changes what
//! somebody may do ends that person's sessions. The audit log names people by
//! id and roles in full; names and addresses are in the person's row alone.

use crate::account::{Told, notice};
use crate::gate::{Gate, Limit, NOTHING, audited, neighbourhood};
use crate::house::{is_code, is_tag, line_flaw};
use crate::sessions::SignedIn;
use crate::sign_in::folded;
use crate::{Error, FieldError, Result, passwords, secrets};
use domain::Role;
use domain::access::{Actor, Grant, Permission, Place, Within};
use jiff::Timestamp;
use serde_json::{Value, json};
use store::letters::NewLetter;
use store::people::{self, Link, NewPerson, Person, Purpose};
use store::{Tx, sessions};

/// Somebody to be invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    /// What is typed at sign-in; empty: the address.
    pub login: String,
    /// Address.
    pub email: String,
    /// Name.
    pub name: String,
    /// Language of the desk.
    pub language: String,
    /// Languages clients are answered in.
    pub languages: Vec<String>,
    /// Product families known well.
    pub families: Vec<String>,
    /// Roles, each with its scope.
    pub grants: Vec<Grant>,
}

/// A one-use link, to be told once: by letter, or on the administrator's page.
/// The address before it is the configured origin, never a request's own.
#[derive(Clone, PartialEq, Eq)]
pub struct Opening {
    /// Whose.
    pub person: i64,
    /// The last part of the address.
    pub token: String,
    /// Until when it is good.
    pub until: Timestamp,
}

/// Somebody in the list of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Id.
    pub id: i64,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of the desk.
    pub language: String,
    /// Languages clients are answered in.
    pub languages: Vec<String>,
    /// Product families known well.
    pub families: Vec<String>,
    /// Roles, each with its scope.
    pub grants: Vec<Grant>,
    /// Takes cases now.
    pub present: bool,
    /// Whether an invitation was accepted.
    pub accepted: bool,
    /// Whether the second factor is proved.
    pub enrolled: bool,
    /// Whether the door is closed.
    pub disabled: bool,
}

impl Listed {
    fn of(person: Person, grants: Vec<Grant>) -> Self {
        Listed {
            id: person.id,
            name: person.name,
            email: person.email,
            language: person.language,
            languages: person.languages,
            families: person.families,
            grants,
            present: person.present,
            accepted: person.password.is_some(),
            enrolled: person.factor_at.is_some(),
            disabled: person.disabled_at.is_some(),
        }
    }
}

impl Gate {
    /// Everybody the actor administers.
    ///
    /// # Errors
    /// [`Error::Denied`].
    pub async fn list_people(&self, actor: &Actor) -> Result<Vec<Listed>> {
        let by = actor.clone();
        if !by.may_somewhere(Permission::ManagePeople) {
            by.may(Permission::ManagePeople, &Place::HOUSE)?;
        }
        let (people, grants) = self
            .store
            .read(|tx| {
                Box::pin(async move {
                    Ok::<_, Error>((people::list(tx).await?, people::grants_of_all(tx).await?))
                })
            })
            .await?;
        let of = |id: i64| {
            grants.iter().filter(|(p, _)| *p == id).map(|(_, g)| g.clone()).collect::<Vec<_>>()
        };
        let listed = people.into_iter().map(|p| {
            let grants = of(p.id);
            Listed::of(p, grants)
        });
        Ok(listed.filter(|l| reaches_some(actor, &l.grants)).collect())
    }

    /// One person the actor administers.
    ///
    /// # Errors
    /// [`Error::NotFound`], also for somebody out of the actor's reach.
    pub async fn one_person(&self, actor: &Actor, id: i64) -> Result<Listed> {
        self.list_people(actor).await?.into_iter().find(|p| p.id == id).ok_or(Error::NotFound)
    }

    /// Invites somebody, by letter when a person asks. The one-use link is also
    /// told to the asker, once.
    ///
    /// # Errors
    /// [`Error::Denied`] for a role beyond the actor's reach;
    /// [`Error::Invalid`] for fields, an address that is taken among them.
    pub async fn invite(&self, actor: &Actor, invite: Invite, now: Timestamp) -> Result<Opening> {
        check_fields(&invite)?;
        may_give(actor, &invite.grants)?;
        let token = self.dice.token()?;
        let hash = secrets::digest(&token);
        let until = now.saturating_add(self.rules.invitation)?;
        let message_id = self.message_id()?;
        let by = actor.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::house::bump(tx).await?;
                    let person = write_new(tx, &by, &invite, now).await?;
                    people::make_link(tx, person, Purpose::Invitation, &hash, now, until).await?;
                    let opening = Opening { person, token, until };
                    // The command line prints the link; perhaps there is no mail yet.
                    if by != Actor::System {
                        post_link(tx, "invitation", &opening, &invite.language, message_id, now)
                            .await?;
                    }
                    Ok(opening)
                })
            })
            .await
    }

    /// Writes somebody with a password already: the demonstration and the
    /// command line, which is the machine's owner.
    ///
    /// # Errors
    /// As [`Gate::invite`]; [`Error::Invalid`] for a weak password unless the
    /// house is the demonstration.
    pub async fn add_with_password(
        &self,
        invite: Invite,
        password: &str,
        now: Timestamp,
    ) -> Result<i64> {
        check_fields(&invite)?;
        if self.rules.factor_required {
            self.check_new(password, &[&invite.name, &invite.email], "password")?;
        }
        let hash = self.hasher.hash(password.to_owned(), self.dice.bytes()?).await?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::house::bump(tx).await?;
                    let id = write_new(tx, &Actor::System, &invite, now).await?;
                    people::set_password(tx, id, &hash, now).await?;
                    Ok(id)
                })
            })
            .await
    }

    /// What a one-use link opens, to show its page.
    ///
    /// # Errors
    /// [`Error::NotFound`] for one that is used, over, cut, blank or never was;
    /// [`Error::TooMany`] for whoever tries many.
    pub async fn opening(&self, token: &str, address: &str, now: Timestamp) -> Result<Link> {
        self.by_link(token, address, now, move |tx, hash| {
            Box::pin(async move { Ok(people::link(tx, &hash, now).await?) })
        })
        .await
    }

    /// Sets the password by a one-use link. Of two who come at once one does;
    /// the other finds the link used.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] for a weak password.
    pub async fn accept(
        &self,
        token: &str,
        password: &str,
        address: &str,
        now: Timestamp,
    ) -> Result<i64> {
        let link = self.opening(token, address, now).await?;
        self.check_new(password, &[&link.name, &link.email], "password")?;
        let hash = self.hasher.hash(password.to_owned(), self.dice.bytes()?).await?;
        let person = link.person;
        let told = Told::to(self, person, &link.language, "password")?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    if !people::use_link(tx, link.id, now).await? {
                        return Err(Error::NotFound);
                    }
                    people::set_password(tx, person, &hash, now).await?;
                    people::kill_links(tx, person, now).await?;
                    sessions::end_all(tx, person, None, "password", now).await?;
                    let by = Actor::Staff { person, grants: Vec::new() };
                    let verb = match link.purpose {
                        Purpose::Invitation => "person.accept",
                        Purpose::Recovery => "person.recover",
                    };
                    // Who was invited has just chosen the first one, and knows.
                    if link.purpose == Purpose::Recovery {
                        notice(tx, told, now).await?;
                    }
                    audited(tx, &by, verb, &thing(person), NOTHING, now).await
                })
            })
            .await?;
        self.forget_recent();
        Ok(person)
    }

    /// A link to set a new password, for whoever has forgotten it, sent by letter.
    /// What comes back is for tests: the asker is answered the same without one. The second
    /// factor is owed as before.
    ///
    /// # Errors
    /// [`Error::TooMany`] for whoever asks for many addresses.
    pub async fn ask_recovery(
        &self,
        login: &str,
        address: &str,
        now: Timestamp,
    ) -> Result<Option<Opening>> {
        self.count(Limit::RECOVERY_ADDRESS, &neighbourhood(address), now).await?;
        let login: String = folded(login).chars().take(320).collect();
        // At most three letters an hour for one address; more are silently none.
        match self.count(Limit::RECOVERY, &login, now).await {
            Err(Error::TooMany { .. }) => return Ok(None),
            other => other?,
        }
        let token = self.dice.token()?;
        let hash = secrets::digest(&token);
        let until = now.saturating_add(self.rules.recovery)?;
        let message_id = self.message_id()?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let found = people::by_login(tx, &login).await?;
                    let found = found.filter(|p| p.disabled_at.is_none() && p.password.is_some());
                    // Written down for nobody too: the same fsync, so the same time.
                    let whom =
                        found.as_ref().map_or_else(|| "person:none".to_owned(), |p| thing(p.id));
                    audited(tx, &Actor::System, "person.ask_recovery", &whom, NOTHING, now).await?;
                    let Some(person) = found else { return Ok(None) };
                    people::make_link(tx, person.id, Purpose::Recovery, &hash, now, until).await?;
                    let opening = Opening { person: person.id, token, until };
                    post_link(tx, "recovery", &opening, &person.language, message_id, now).await?;
                    Ok(Some(opening))
                })
            })
            .await
    }

    /// An administrator's reset: codes and passkeys gone, sessions over, and a link
    /// to set a new password, told once. The old password is worth nothing
    /// without the factor, which must be set up anew only after the link.
    ///
    /// # Errors
    /// [`Error::Denied`]; [`Error::NotFound`].
    pub async fn reset_person(&self, actor: &Actor, id: i64, now: Timestamp) -> Result<Opening> {
        let token = self.dice.token()?;
        let hash = secrets::digest(&token);
        let until = now.saturating_add(self.rules.invitation)?;
        let unusable = self.hasher.hash(self.dice.token()?, self.dice.bytes()?).await?;
        let message_id = self.message_id()?;
        let by = actor.clone();
        let opening = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    reachable(tx, &by, id).await?;
                    let language =
                        people::find(tx, id).await?.map(|p| p.language).unwrap_or_default();
                    people::clear_factor(tx, id).await?;
                    store::passkeys::clear(tx, id).await?;
                    store::recovery_codes::clear(tx, id).await?;
                    people::kill_links(tx, id, now).await?;
                    // Otherwise whoever knows the old password would enrol a factor of his own.
                    people::set_password(tx, id, &unusable, now).await?;
                    sessions::end_all(tx, id, None, "reset", now).await?;
                    people::make_link(tx, id, Purpose::Recovery, &hash, now, until).await?;
                    audited(tx, &by, "person.reset", &thing(id), NOTHING, now).await?;
                    let opening = Opening { person: id, token, until };
                    if by != Actor::System {
                        post_link(tx, "recovery", &opening, &language, message_id, now).await?;
                    }
                    Ok::<_, Error>(opening)
                })
            })
            .await?;
        self.forget_recent();
        Ok(opening)
    }

    /// Changes one's own password. Every other session is over.
    ///
    /// # Errors
    /// [`Error::Refused`] with `needs_proof`; [`Error::Invalid`] for a weak one.
    pub async fn change_password(
        &self,
        session: &SignedIn,
        password: &str,
        now: Timestamp,
    ) -> Result<()> {
        self.proved(session, now)?;
        self.check_new(password, &[&session.name, &session.email], "password")?;
        let hash = self.hasher.hash(password.to_owned(), self.dice.bytes()?).await?;
        let (id, this, by) = (session.person, session.session, session.actor.clone());
        let told = Told::of(self, session, "password")?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    notice(tx, told, now).await?;
                    people::set_password(tx, id, &hash, now).await?;
                    people::kill_links(tx, id, now).await?;
                    sessions::end_all(tx, id, Some(this), "password", now).await?;
                    audited(tx, &by, "person.change_password", &thing(id), NOTHING, now).await
                })
            })
            .await?;
        self.forget_recent();
        Ok(())
    }

    /// Changes name, language and skills, one's own or as an administrator.
    ///
    /// # Errors
    /// [`Error::Denied`]; [`Error::Invalid`]; [`Error::NotFound`].
    pub async fn change_person(
        &self,
        actor: &Actor,
        id: i64,
        change: Invite,
        now: Timestamp,
    ) -> Result<()> {
        let change = Invite {
            login: String::new(),
            email: "unchanged@house.example".to_owned(),
            grants: Vec::new(),
            ..change
        };
        check_fields(&change)?;
        let by = actor.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::house::bump(tx).await?;
                    if by.person() != Some(id) {
                        reachable(tx, &by, id).await?;
                    }
                    let old = people::find(tx, id).await?.ok_or(Error::NotFound)?;
                    let Invite { name, language, languages, families, .. } = change;
                    people::update(tx, id, name.trim(), &language, &languages, &families).await?;
                    let before = json!({
                        "language": old.language, "languages": old.languages, "families": old.families,
                    });
                    let after = json!({
                        "language": language, "languages": languages, "families": families,
                        "renamed": old.name != name.trim(),
                    });
                    audited(tx, &by, "person.change", &thing(id), (Some(before), Some(after)), now).await
                })
            })
            .await?;
        self.forget_recent();
        Ok(())
    }

    /// How many conversations a person holds at once; none: as many as is usual. Only a change is
    /// written down.
    ///
    /// # Errors
    /// [`Error::Invalid`] beyond [`domain::chat::MOST_CAPACITY`]; [`Error::NotFound`] for somebody
    /// out of the actor's reach.
    pub async fn set_chats(
        &self,
        actor: &Actor,
        id: i64,
        most: Option<i64>,
        now: Timestamp,
    ) -> Result<()> {
        if most.is_some_and(|most| !(0..=domain::chat::MOST_CAPACITY).contains(&most)) {
            return Err(Error::field("chats", "range"));
        }
        let by = actor.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::house::bump(tx).await?;
                    if by.person() != Some(id) {
                        reachable(tx, &by, id).await?;
                    }
                    let old = store::chats::capacity_of(tx, id).await?;
                    if old == most {
                        return Ok(());
                    }
                    store::chats::set_capacity(tx, id, most).await?;
                    let (before, after) = (json!({ "chats": old }), json!({ "chats": most }));
                    let was_and_is = (Some(before), Some(after));
                    audited(tx, &by, "person.chats", &thing(id), was_and_is, now).await
                })
            })
            .await
    }

    /// Gives a person these roles and no others. Her sessions are over.
    ///
    /// # Errors
    /// [`Error::Denied`] when an old or new role is beyond the actor's
    /// reach; `Refused("last_administrator")`.
    pub async fn set_roles(
        &self,
        actor: &Actor,
        id: i64,
        grants: Vec<Grant>,
        now: Timestamp,
    ) -> Result<()> {
        check_grants(&grants)?;
        may_give(actor, &grants)?;
        let by = actor.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::house::bump(tx).await?;
                    reachable(tx, &by, id).await?;
                    let old = people::grants(tx, id).await?;
                    may_give(&by, &old)?;
                    if holds_house(&old) && !holds_house(&grants) {
                        not_the_last(tx, id).await?;
                    }
                    people::set_grants(tx, id, &grants).await?;
                    sessions::end_all(tx, id, None, "roles", now).await?;
                    let (before, after) = (described(&old), described(&grants));
                    audited(
                        tx,
                        &by,
                        "person.set_roles",
                        &thing(id),
                        (Some(before), Some(after)),
                        now,
                    )
                    .await
                })
            })
            .await?;
        self.forget_recent();
        Ok(())
    }

    /// Closes a person's door: sessions and links are over, tokens she made
    /// open nothing.
    ///
    /// # Errors
    /// [`Error::Denied`]; `Refused("last_administrator")`; [`Error::NotFound`].
    pub async fn disable(&self, actor: &Actor, id: i64, now: Timestamp) -> Result<()> {
        let by = actor.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::house::bump(tx).await?;
                    reachable(tx, &by, id).await?;
                    let grants = people::grants(tx, id).await?;
                    may_give(&by, &grants)?;
                    if holds_house(&grants) {
                        not_the_last(tx, id).await?;
                    }
                    if !people::disable(tx, id, now).await? {
                        return Err(Error::NotFound);
                    }
                    sessions::end_all(tx, id, None, "disabled", now).await?;
                    store::notices::unsubscribe_all(tx, id).await?;
                    people::kill_links(tx, id, now).await?;
                    let what =
                        (Some(json!({ "disabled": false })), Some(json!({ "disabled": true })));
                    audited(tx, &by, "person.disable", &thing(id), what, now).await
                })
            })
            .await?;
        self.forget_recent();
        Ok(())
    }

    /// Opens a closed door again.
    ///
    /// # Errors
    /// [`Error::Denied`]; [`Error::NotFound`].
    pub async fn enable(&self, actor: &Actor, id: i64, now: Timestamp) -> Result<()> {
        let by = actor.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::house::bump(tx).await?;
                    reachable(tx, &by, id).await?;
                    may_give(&by, &people::grants(tx, id).await?)?;
                    people::enable(tx, id).await?;
                    let what =
                        (Some(json!({ "disabled": true })), Some(json!({ "disabled": false })));
                    audited(tx, &by, "person.enable", &thing(id), what, now).await
                })
            })
            .await?;
        self.forget_recent();
        Ok(())
    }

    /// Says whether one takes cases now.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn set_present(
        &self,
        session: &SignedIn,
        present: bool,
        now: Timestamp,
    ) -> Result<()> {
        let id = session.person;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::house::bump(tx).await?;
                    people::set_present(tx, id, present, now).await.map_err(Error::from)
                })
            })
            .await?;
        self.sessions.drop_all();
        Ok(())
    }

    /// A Message-ID that nobody can guess.
    pub(crate) fn message_id(&self) -> Result<String> {
        Ok(format!("staff.{}@{}", self.dice.token()?, self.rules.mail_domain))
    }

    fn check_new(&self, password: &str, own: &[&str], field: &'static str) -> Result<()> {
        let names: Vec<&str> =
            self.rules.names.iter().map(String::as_str).chain(own.iter().copied()).collect();
        passwords::check(password, &names)
            .map_err(|weak| Error::Invalid(vec![FieldError::new(field, weak.code())]))
    }
}

/// Posts a letter with a one-use link. Who reads it is known by the person's
/// id; the courier reads the address when it sends.
async fn post_link(
    tx: &mut Tx,
    kind: &'static str,
    opening: &Opening,
    language: &str,
    message_id: String,
    now: Timestamp,
) -> Result<()> {
    let facts = json!({
        "person": opening.person, "token": opening.token, "until": opening.until.as_microsecond(),
    });
    let new = NewLetter {
        case_id: None,
        pos: None,
        client_id: None,
        kind,
        language: language.to_owned(),
        facts: facts.to_string(),
        message_id,
    };
    store::letters::insert(tx, &new, now).await.map(drop).map_err(Error::from)
}

async fn write_new(tx: &mut Tx, by: &Actor, invite: &Invite, now: Timestamp) -> Result<i64> {
    let (given, field) = if invite.login.trim().is_empty() {
        (&invite.email, "email")
    } else {
        (&invite.login, "login")
    };
    let login = folded(given);
    if people::by_login(tx, &login).await?.is_some() {
        return Err(Error::field(field, "taken"));
    }
    let new = NewPerson {
        login,
        email: invite.email.trim().to_owned(),
        name: invite.name.trim().to_owned(),
        language: invite.language.clone(),
        languages: invite.languages.clone(),
        families: invite.families.clone(),
    };
    let id = people::insert(tx, &new, now).await?;
    people::set_grants(tx, id, &invite.grants).await?;
    audited(tx, by, "person.add", &thing(id), (None, Some(described(&invite.grants))), now).await?;
    Ok(id)
}

pub(crate) fn thing(id: i64) -> String {
    format!("person:{id}")
}

fn check_fields(invite: &Invite) -> Result<()> {
    let mut wrong = Vec::new();
    if !address_like(invite.email.trim()) {
        wrong.push(FieldError::new("email", "not_an_email"));
    }
    let login = invite.login.trim();
    if login.len() > 254
        || login.chars().any(|c| c.is_whitespace() || c.is_control() || domain::scripts::hides(c))
    {
        wrong.push(FieldError::new("login", "login"));
    }
    let name = invite.name.trim();
    wrong.extend(line_flaw(name, 1, 120).map(|code| FieldError::new("name", code)));
    if !is_tag(&invite.language) {
        wrong.push(FieldError::new("language", "unknown"));
    }
    if !invite.languages.iter().all(|tag| is_tag(tag)) {
        wrong.push(FieldError::new("writes", "unknown"));
    }
    if !invite.families.iter().all(|code| is_code(code)) {
        wrong.push(FieldError::new("family", "unknown"));
    }
    if let Err(Error::Invalid(more)) = check_grants(&invite.grants) {
        wrong.extend(more);
    }
    if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
}

fn check_grants(grants: &[Grant]) -> Result<()> {
    let mut wrong = Vec::new();
    for grant in grants {
        // A program's role is a token's, never a person's.
        if grant.role == Role::Integration {
            wrong.push(FieldError::new("role", "not_for_people"));
        }
        let nowhere = |w: &Within| matches!(w, Within::Set(codes) if codes.is_empty());
        if nowhere(&grant.scope.regions) {
            wrong.push(FieldError::new("regions", "empty"));
        }
        if nowhere(&grant.scope.sites) {
            wrong.push(FieldError::new("sites", "empty"));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
}

/// Whether it could be an address; whether it is one only a letter can tell.
pub(crate) fn address_like(email: &str) -> bool {
    let Some((local, host)) = email.rsplit_once('@') else { return false };
    !local.is_empty()
        && email.len() <= 254
        && local.len() <= 64
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !email.chars().any(|c| {
            c.is_whitespace()
                || c.is_control()
                || domain::scripts::hides(c)
                || "<>(),;:\\\"[]".contains(c)
        })
}

/// Nobody gives or takes a role that reaches further than her own hand.
fn may_give(actor: &Actor, grants: &[Grant]) -> Result<()> {
    for grant in grants {
        for place in places(grant) {
            actor.may(Permission::ManagePeople, &place)?;
        }
    }
    // Somebody without a role belongs to the whole house.
    if grants.is_empty() && !actor.may_somewhere(Permission::ManagePeople) {
        actor.may(Permission::ManagePeople, &Place::HOUSE)?;
    }
    Ok(())
}

/// The corners of a grant: an actor who reaches each of them reaches all of it.
fn places(grant: &Grant) -> Vec<Place<'_>> {
    fn each(w: &Within) -> Vec<Option<&str>> {
        match w {
            Within::All => vec![None],
            Within::Set(codes) => codes.iter().map(|c| Some(c.as_str())).collect(),
        }
    }
    let mut out = Vec::new();
    for region in each(&grant.scope.regions) {
        for site in each(&grant.scope.sites) {
            out.push(Place { region, site, case: None });
        }
    }
    out
}

fn reaches_some(actor: &Actor, grants: &[Grant]) -> bool {
    grants.is_empty()
        || grants
            .iter()
            .any(|g| places(g).iter().any(|p| actor.may(Permission::ManagePeople, p).is_ok()))
}

async fn reachable(tx: &mut Tx, actor: &Actor, id: i64) -> Result<()> {
    if !actor.may_somewhere(Permission::ManagePeople) {
        actor.may(Permission::ManagePeople, &Place::HOUSE)?;
    }
    if people::find(tx, id).await?.is_none() {
        return Err(Error::NotFound);
    }
    may_give(actor, &people::grants(tx, id).await?)
}

fn holds_house(grants: &[Grant]) -> bool {
    grants.iter().any(|g| {
        g.role == Role::Administrator
            && g.scope.regions == Within::All
            && g.scope.sites == Within::All
    })
}

async fn not_the_last(tx: &mut Tx, id: i64) -> Result<()> {
    if people::other_administrators(tx, id).await? == 0 {
        Err(Error::Refused("last_administrator"))
    } else {
        Ok(())
    }
}

fn described(grants: &[Grant]) -> Value {
    let within = |w: &Within| match w {
        Within::All => json!("all"),
        Within::Set(codes) => json!(codes),
    };
    json!(
        grants
            .iter()
            .map(|g| json!({ "role": g.role, "regions": within(&g.scope.regions), "sites": within(&g.scope.sites) }))
            .collect::<Vec<_>>()
    )
}
