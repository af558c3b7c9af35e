//! Passkeys as a second factor, beside codes or instead of them. The ceremony
//! itself (WebAuthn level 3, sections 7.1 and 7.2) is `webauthn-rs`'s; here is
//! what is ours: who may begin one, that each challenge lies in the database,
//! counts once and for five minutes, that no count is taken twice on two nodes,
//! and that a key belongs to one person.
//!
//! Whatever is wrong with an answer is told alike; the log has the reason.

use crate::account::{Told, notice};
use crate::gate::{Gate, Limit, NOTHING, Rules, audited};
use crate::house::line_flaw;
use crate::sessions::{Owes, SignedIn};
use crate::sign_in::{Entered, unenrolled};
use crate::{Error, Result, secrets};
use domain::access::Actor;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use store::ceremonies::{self, Purpose};
use store::{limits, passkeys, sessions};
use webauthn_rs::prelude::{
    Passkey, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Uuid,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// How long a challenge may be answered.
pub(crate) const CHALLENGE: SignedDuration = SignedDuration::from_mins(5);
/// The most passkeys one person may have.
pub const MOST: usize = 10;
/// Letters and signs a passkey's name may have.
pub const LONGEST_NAME: usize = 60;
/// Bytes of an answer that are looked at: a browser's has about two thousand.
const LONGEST_ANSWER: usize = 64 * 1024;

/// One of one's passkeys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Id.
    pub id: i64,
    /// What its owner calls it.
    pub name: String,
    /// Since when.
    pub made_at: Timestamp,
    /// Last use.
    pub used_at: Option<Timestamp>,
}

/// What is kept while a new passkey is made.
#[derive(Serialize, Deserialize)]
struct Making {
    name: String,
    state: PasskeyRegistration,
}

/// The party that passkeys are bound to: the configured public address and
/// nothing that a request says. None where that is no name: browsers bind keys
/// to names only.
pub(crate) fn party(rules: &Rules) -> Option<Webauthn> {
    let origin = Url::parse(&rules.public_url).ok()?;
    let name = origin.domain()?.to_owned();
    let built = WebauthnBuilder::new(&name, &origin).and_then(|builder| {
        let minutes = u64::try_from(CHALLENGE.as_secs()).unwrap_or_default();
        builder.rp_name(&rules.house).timeout(std::time::Duration::from_secs(minutes)).build()
    });
    built.inspect_err(|error| tracing::warn!(%error, "passkey.party")).ok()
}

pub(crate) const WRONG: Error = Error::Refused("passkey_wrong");

pub(crate) fn wrong(error: &dyn std::fmt::Display) -> Error {
    tracing::info!(%error, "passkey.wrong");
    WRONG
}

pub(crate) fn kept<T: Serialize>(thing: &T) -> Result<String> {
    serde_json::to_string(thing).map_err(|e| Error::Internal(format!("passkey: {e}")))
}

pub(crate) fn read<T: for<'j> Deserialize<'j>>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|e| Error::Internal(format!("passkey: {e}")))
}

/// An answer of a browser, which may be anything.
pub(crate) fn given<T: for<'j> Deserialize<'j>>(text: &str) -> Result<T> {
    if text.len() > LONGEST_ANSWER {
        return Err(WRONG);
    }
    serde_json::from_str(text).map_err(|e| wrong(&e))
}

/// What authenticators know a person by: always the same, and nothing of hers.
fn handle(person: i64) -> Uuid {
    let digest = secrets::subject("passkey", &person.to_string());
    Uuid::from_slice(digest.get(..16).unwrap_or_default()).unwrap_or_default()
}

impl Gate {
    /// Whether passkeys can be had at the configured public address.
    #[must_use]
    pub fn has_passkeys(&self) -> bool {
        self.passkeys.is_some()
    }

    pub(crate) fn party(&self) -> Result<&Webauthn> {
        self.passkeys.as_ref().ok_or(Error::Refused("passkey_none_here"))
    }

    /// Whether this session may set up a factor: it owes one, or has shown
    /// password or factor a moment ago. Half a sign-in that owes its factor
    /// may not bring one of its own.
    pub(crate) fn may_enrol(&self, session: &SignedIn, now: Timestamp) -> Result<()> {
        match session.owes {
            Owes::Enrolment => Ok(()),
            Owes::Nothing => self.proved(session, now),
            Owes::Factor => Err(Error::Refused("factor_enrolled")),
        }
    }

    /// One's passkeys, the oldest first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn my_passkeys(&self, session: &SignedIn) -> Result<Vec<Listed>> {
        let rows = self.passkeys_of(session.person).await?;
        Ok(rows
            .into_iter()
            .map(|p| Listed { id: p.id, name: p.name, made_at: p.made_at, used_at: p.used_at })
            .collect())
    }

    async fn passkeys_of(&self, person: i64) -> Result<Vec<passkeys::Passkey>> {
        self.store
            .read(move |tx| {
                Box::pin(async move { passkeys::list(tx, person).await.map_err(Error::from) })
            })
            .await
    }

    /// Begins a new passkey of this name; what the browser is to be asked, as JSON.
    ///
    /// # Errors
    /// [`Error::Refused`] with `needs_proof`, `passkey_none_here` or
    /// `passkey_too_many`; [`Error::Invalid`] for the name.
    pub async fn begin_passkey(
        &self,
        session: &SignedIn,
        name: &str,
        now: Timestamp,
    ) -> Result<String> {
        self.may_enrol(session, now)?;
        let party = self.party()?;
        let name = name.trim().to_owned();
        if let Some(code) = line_flaw(&name, 1, LONGEST_NAME) {
            return Err(Error::field("name", code));
        }
        let person = self.person(session.person).await?;
        let mut known = Vec::new();
        for row in self.passkeys_of(person.id).await? {
            known.push(read::<Passkey>(&row.credential)?.cred_id().clone());
        }
        if known.len() >= MOST {
            return Err(Error::Refused("passkey_too_many"));
        }
        let (asked, state) = party
            .start_passkey_registration(
                handle(person.id),
                &person.login,
                &person.name,
                Some(known).filter(|known| !known.is_empty()),
            )
            .map_err(|e| Error::Internal(format!("passkey: {e}")))?;
        self.challenge(session.session, Purpose::Enrol, kept(&Making { name, state })?, now)
            .await?;
        kept(&asked)
    }

    async fn challenge(
        &self,
        session: i64,
        purpose: Purpose,
        state: String,
        now: Timestamp,
    ) -> Result<()> {
        let until = now.saturating_add(CHALLENGE)?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    ceremonies::begin(tx, session, purpose, &state, until)
                        .await
                        .map_err(Error::from)
                })
            })
            .await
    }

    /// Takes the challenge of a session: whatever comes of it, it was the only time.
    async fn taken(&self, session: i64, purpose: Purpose, now: Timestamp) -> Result<String> {
        let state = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    ceremonies::take(tx, session, purpose, now).await.map_err(Error::from)
                })
            })
            .await?;
        state.ok_or(WRONG)
    }

    /// Keeps the new passkey that a browser made. It has just been shown, so
    /// the session owes nothing any more, and goes on under a new token.
    ///
    /// # Errors
    /// [`Error::Refused`] with `passkey_wrong` for whatever is wrong with the
    /// answer, `passkey_known` for a key that is kept already.
    pub async fn keep_passkey(
        &self,
        session: &SignedIn,
        answer: &str,
        now: Timestamp,
    ) -> Result<Entered> {
        // Only a session that might enrol was given a challenge to take here.
        if session.owes == Owes::Factor {
            return Err(Error::Refused("factor_enrolled"));
        }
        let party = self.party()?;
        let making: Making = read(&self.taken(session.session, Purpose::Enrol, now).await?)?;
        let answer: RegisterPublicKeyCredential = given(answer)?;
        let made =
            party.finish_passkey_registration(&answer, &making.state).map_err(|e| wrong(&e))?;
        let new = passkeys::NewPasskey {
            person: session.person,
            name: making.name,
            credential_id: made.cred_id().to_vec(),
            counter: counter(&made)?,
            credential: kept(&made)?,
        };
        let token = self.dice.token()?;
        let token_hash = secrets::digest(&token).to_vec();
        let told = Told::of(self, session, "passkey_added")?;
        let (id, owes) = (session.session, session.owes);
        let done = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let person = new.person;
                    unenrolled(tx, person, owes).await?;
                    if passkeys::list(tx, person).await?.len() >= MOST {
                        return Err(Error::Refused("passkey_too_many"));
                    }
                    let key = passkeys::insert(tx, &new, now).await?;
                    if owes == Owes::Enrolment {
                        // Others that came in without a factor.
                        sessions::end_all(tx, person, Some(id), "factor", now).await?;
                    }
                    if !sessions::pass_factor(tx, id, &token_hash, now).await? {
                        return Err(Error::Refused("session_over"));
                    }
                    let by = Actor::Staff { person, grants: Vec::new() };
                    let after = serde_json::json!({ "passkey": key });
                    let thing = format!("person:{person}");
                    audited(tx, &by, "passkey.add", &thing, (None, Some(after)), now).await?;
                    notice(tx, told, now).await
                })
            })
            .await;
        self.forget_recent();
        match done {
            Ok(()) => {
                Ok(Entered { token, owes: Owes::Nothing, language: session.language.clone() })
            }
            Err(Error::Store(store::Error::Duplicate(_))) => Err(Error::Refused("passkey_known")),
            Err(error) => Err(error),
        }
    }

    /// Asks a session for one of its owner's passkeys; what the browser is to
    /// be asked, as JSON. None when the person has none, or none can be had here.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn ask_passkey(&self, session: &SignedIn, now: Timestamp) -> Result<Option<String>> {
        let Ok(party) = self.party() else { return Ok(None) };
        let rows = self.passkeys_of(session.person).await?;
        if rows.is_empty() {
            return Ok(None);
        }
        let keys =
            rows.iter().map(|row| read(&row.credential)).collect::<Result<Vec<Passkey>>>()?;
        let (asked, state) = party
            .start_passkey_authentication(&keys)
            .map_err(|e| Error::Internal(format!("passkey: {e}")))?;
        self.challenge(session.session, Purpose::Show, kept(&state)?, now).await?;
        kept(&asked).map(Some)
    }

    /// Shows a passkey as the second factor; the session goes on under a new token.
    ///
    /// # Errors
    /// [`Error::TooMany`] after five wrong answers; `Refused("passkey_wrong")`
    /// for whatever is wrong.
    pub async fn show_passkey(
        &self,
        session: &SignedIn,
        answer: &str,
        now: Timestamp,
    ) -> Result<Entered> {
        let party = self.party()?;
        let (id, person) = (session.session, session.person);
        self.count(Limit::FACTOR, &person.to_string(), now).await?;
        let state: PasskeyAuthentication = read(&self.taken(id, Purpose::Show, now).await?)?;
        let answer: PublicKeyCredential = given(answer)?;
        let shown = party.finish_passkey_authentication(&answer, &state).map_err(|e| wrong(&e))?;
        let token = self.dice.token()?;
        let token_hash = secrets::digest(&token).to_vec();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    // Read again: it may have been removed, or used elsewhere, meanwhile.
                    let mut found = None;
                    for row in passkeys::list(tx, person).await? {
                        let mut key: Passkey = read(&row.credential)?;
                        if key.update_credential(&shown).is_some() {
                            found = Some((row.id, kept(&key)?));
                        }
                    }
                    let (key, credential) = found.ok_or(WRONG)?;
                    let counter = i64::from(shown.counter());
                    if !passkeys::take_counter(tx, person, key, counter, &credential, now).await? {
                        return Err(WRONG);
                    }
                    let digest = secrets::subject(Limit::FACTOR.kind, &person.to_string());
                    limits::clear(tx, Limit::FACTOR.kind, &digest).await?;
                    if !sessions::pass_factor(tx, id, &token_hash, now).await? {
                        return Err(Error::Refused("session_over"));
                    }
                    let by = Actor::Staff { person, grants: Vec::new() };
                    let thing = format!("session:{id}");
                    audited(tx, &by, "session.factor", &thing, NOTHING, now).await
                })
            })
            .await?;
        self.sessions.drop_all();
        Ok(Entered { token, owes: Owes::Nothing, language: session.language.clone() })
    }

    /// Forgets one of one's passkeys. Every other session is over: whoever has
    /// the lost key may have one.
    ///
    /// # Errors
    /// [`Error::Refused`] with `needs_proof`, or `last_factor` where a second
    /// factor is owed and this is the only one; [`Error::NotFound`].
    pub async fn remove_passkey(&self, session: &SignedIn, id: i64, now: Timestamp) -> Result<()> {
        self.proved(session, now)?;
        let (person, this) = (session.person, session.session);
        let required = self.rules.factor_required;
        let told = Told::of(self, session, "passkey_removed")?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    if !passkeys::remove(tx, person, id).await? {
                        return Err(Error::NotFound);
                    }
                    let left = passkeys::list(tx, person).await?.len();
                    let codes = store::people::find(tx, person)
                        .await?
                        .is_some_and(|p| p.factor_at.is_some());
                    if required && left == 0 && !codes {
                        return Err(Error::Refused("last_factor"));
                    }
                    crate::recovery_codes::fade(tx, person).await?;
                    sessions::end_all(tx, person, Some(this), "factor", now).await?;
                    let by = Actor::Staff { person, grants: Vec::new() };
                    let before = serde_json::json!({ "passkey": id });
                    let thing = format!("person:{person}");
                    audited(tx, &by, "passkey.remove", &thing, (Some(before), None), now).await?;
                    notice(tx, told, now).await
                })
            })
            .await?;
        self.forget_recent();
        Ok(())
    }
}

/// The count a new key began with, which the library keeps inside it.
pub(crate) fn counter(key: &Passkey) -> Result<i64> {
    let told = serde_json::to_value(key).map_err(|e| Error::Internal(format!("passkey: {e}")))?;
    told.pointer("/cred/counter")
        .and_then(serde_json::Value::as_i64)
        .ok_or_else(|| Error::Internal("a passkey tells no count".to_owned()))
}
