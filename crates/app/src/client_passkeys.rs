//! Passkeys of clients: a finger or a face opens everything of an address, in place of a code by
//! e-mail. A key is made by whoever proved the address, and found by the authenticator itself
//! (WebAuthn level 3, discoverable credentials), so that nothing need be typed. Each challenge lies in
//! the database, counts once and for five minutes; whatever is wrong with an answer is told alike.

use crate::gate::Gate;
use crate::passkeys::{CHALLENGE, Listed, MOST, WRONG, counter, given, kept, read, wrong};
use crate::secrets::digest;
use crate::visits::SESSION_HOURS;
use crate::{Error, Result};
use jiff::{SignedDuration, Timestamp};
use store::Tx;
use store::client_passkeys::{self as keys, Ceremony, NewPasskey};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Uuid,
};

/// Asks for a key that the authenticator finds without being told whose: the library asks for such
/// only where it also asks for a maker's attestation.
fn discoverable(asked: &impl serde::Serialize) -> Result<String> {
    let mut told = serde_json::to_value(asked).map_err(|e| Error::Internal(e.to_string()))?;
    let chosen = told.pointer_mut("/publicKey/authenticatorSelection");
    let chosen = chosen.and_then(serde_json::Value::as_object_mut);
    let chosen = chosen.ok_or_else(|| Error::Internal("a passkey is asked of nothing".into()))?;
    chosen.insert("residentKey".to_owned(), "required".into());
    chosen.insert("requireResidentKey".to_owned(), true.into());
    Ok(told.to_string())
}

impl Gate {
    /// The passkeys of a proved address, the oldest first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn client_passkeys(&self, email_key: &str) -> Result<Vec<Listed>> {
        let rows = self.keys_of(email_key).await?;
        let listed = |key: keys::Passkey| Listed {
            id: key.id,
            name: String::new(),
            made_at: key.made_at,
            used_at: key.used_at,
        };
        Ok(rows.into_iter().map(listed).collect())
    }

    async fn keys_of(&self, email_key: &str) -> Result<Vec<keys::Passkey>> {
        let email_key = email_key.to_owned();
        self.store
            .read(move |tx| {
                Box::pin(async move { keys::list(tx, &email_key).await.map_err(Error::from) })
            })
            .await
    }

    async fn begun(&self, it: Ceremony, now: Timestamp) -> Result<String> {
        let token = self.dice.token()?;
        let hash = digest(&token);
        let until = now.saturating_add(CHALLENGE)?;
        self.store
            .write(move |tx| {
                Box::pin(
                    async move { keys::begin(tx, &hash, &it, until).await.map_err(Error::from) },
                )
            })
            .await?;
        Ok(token)
    }

    /// Begins a passkey for a proved address; what her browser keeps meanwhile.
    ///
    /// # Errors
    /// [`Error::Refused`] with `passkey_none_here` or `passkey_too_many`.
    pub async fn begin_client_passkey(&self, email_key: &str, now: Timestamp) -> Result<String> {
        let party = self.party()?;
        let rows = self.keys_of(email_key).await?;
        if rows.len() >= MOST {
            return Err(Error::Refused("passkey_too_many"));
        }
        let handle = match rows.first() {
            Some(first) => first.handle.clone(),
            None => self.dice.bytes::<16>()?.to_vec(),
        };
        let mut known = Vec::new();
        for row in &rows {
            known.push(read::<Passkey>(&row.credential)?.cred_id().clone());
        }
        let known = Some(known).filter(|known| !known.is_empty());
        let user = Uuid::from_slice(&handle).map_err(|e| Error::Internal(e.to_string()))?;
        let (asked, state) = party
            .start_passkey_registration(user, email_key, email_key, known)
            .map_err(|e| Error::Internal(format!("passkey: {e}")))?;
        let asked = discoverable(&asked)?;
        let of = Some((email_key.to_owned(), handle));
        self.begun(Ceremony { of, asked, state: kept(&state)? }, now).await
    }

    /// Begins to ask for a passkey, whosever; what her browser keeps meanwhile.
    ///
    /// # Errors
    /// [`Error::Refused`] with `passkey_none_here`.
    pub async fn ask_client_passkey(&self, now: Timestamp) -> Result<String> {
        let (asked, state) = self
            .party()?
            .start_discoverable_authentication()
            .map_err(|e| Error::Internal(format!("passkey: {e}")))?;
        let it = Ceremony { of: None, asked: kept(&asked)?, state: kept(&state)? };
        self.begun(it, now).await
    }

    /// What a browser is asked, as JSON; none where nothing was begun or its time is over.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn asked_of_client(&self, token: &str, now: Timestamp) -> Result<Option<String>> {
        let hash = digest(token);
        self.store
            .read(move |tx| {
                Box::pin(async move { keys::look(tx, &hash, now).await.map_err(Error::from) })
            })
            .await
    }

    async fn taken_of_client(&self, token: &str, now: Timestamp) -> Result<Ceremony> {
        let hash = digest(token);
        let taken = self
            .store
            .write(move |tx| {
                Box::pin(async move { keys::take(tx, &hash, now).await.map_err(Error::from) })
            })
            .await?;
        taken.ok_or(WRONG)
    }

    /// Keeps the passkey that a client's browser made for the address she proved.
    ///
    /// # Errors
    /// [`Error::Refused`] with `passkey_wrong`, `passkey_known` or `passkey_too_many`.
    pub async fn keep_client_passkey(
        &self,
        (email_key, language): (&str, &str),
        token: &str,
        answer: &str,
        now: Timestamp,
    ) -> Result<()> {
        let party = self.party()?;
        let begun = self.taken_of_client(token, now).await?;
        let (of, handle) = begun.of.filter(|(of, _)| of == email_key).ok_or(WRONG)?;
        let state: PasskeyRegistration = read(&begun.state)?;
        let answer: RegisterPublicKeyCredential = given(answer)?;
        let made = party.finish_passkey_registration(&answer, &state).map_err(|e| wrong(&e))?;
        let new = NewPasskey {
            email_key: of,
            handle,
            credential_id: made.cred_id().to_vec(),
            credential: kept(&made)?,
            counter: counter(&made)?,
        };
        let letter = self.passkey_letter(language, "passkey_added")?;
        let done = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    if keys::list(tx, &new.email_key).await?.len() >= MOST {
                        return Err(Error::Refused("passkey_too_many"));
                    }
                    keys::insert(tx, &new, now).await?;
                    tell(tx, &new.email_key, letter, now).await
                })
            })
            .await;
        match done {
            Err(Error::Store(store::Error::Duplicate(_))) => Err(Error::Refused("passkey_known")),
            other => other,
        }
    }

    /// Opens a session for the address of the passkey that a browser showed; the session's token.
    ///
    /// # Errors
    /// [`Error::Refused`] with `passkey_wrong` for whatever is wrong.
    pub async fn show_client_passkey(
        &self,
        token: &str,
        answer: &str,
        now: Timestamp,
    ) -> Result<String> {
        let party = self.party()?;
        let begun = self.taken_of_client(token, now).await?;
        if begun.of.is_some() {
            return Err(WRONG);
        }
        let state: DiscoverableAuthentication = read(&begun.state)?;
        let answer: PublicKeyCredential = given(answer)?;
        let (user, id) =
            party.identify_discoverable_authentication(&answer).map_err(|e| wrong(&e))?;
        let id = id.to_vec();
        let row = self
            .store
            .read(move |tx| {
                Box::pin(async move { keys::by_credential(tx, &id).await.map_err(Error::from) })
            })
            .await?;
        let row = row.filter(|row| row.handle == user.as_bytes()).ok_or(WRONG)?;
        let mut key: Passkey = read(&row.credential)?;
        let shown = party
            .finish_discoverable_authentication_v2(&answer, state, DiscoverableKey::from(&key))
            .map_err(|e| wrong(&e))?;
        key.update_credential(&shown);
        let credential = kept(&key)?;
        let session = self.dice.token()?;
        let hash = digest(&session);
        let until = now.saturating_add(SignedDuration::from_hours(SESSION_HOURS))?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    // By its row: a key removed or used elsewhere meanwhile opens nothing.
                    let counter = i64::from(shown.counter());
                    if !keys::take_counter(tx, row.id, counter, &credential, now).await? {
                        return Err(WRONG);
                    }
                    store::visits::open_session(tx, &hash, &row.email_key, now, until, None)
                        .await
                        .map_err(Error::from)
                })
            })
            .await?;
        Ok(session)
    }

    /// Forgets a passkey of a proved address. Every other session of the address is over: whoever has
    /// the lost key may have one.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_client_passkey(
        &self,
        (email_key, language): (&str, &str),
        id: i64,
        session: &str,
        now: Timestamp,
    ) -> Result<()> {
        let letter = self.passkey_letter(language, "passkey_removed")?;
        let (email_key, hash) = (email_key.to_owned(), digest(session));
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    if !keys::remove(tx, &email_key, id).await? {
                        return Err(Error::NotFound);
                    }
                    keys::end_others(tx, &email_key, &hash).await?;
                    tell(tx, &email_key, letter, now).await
                })
            })
            .await
    }

    fn passkey_letter(&self, language: &str, what: &'static str) -> Result<Letter> {
        let message_id = format!("keys.{}@{}", self.dice.token()?, self.rules.mail_domain);
        Ok(Letter { language: language.to_owned(), what, message_id })
    }
}

/// What is told to an address whose passkeys changed.
struct Letter {
    language: String,
    what: &'static str,
    message_id: String,
}

/// Posts it, in the transaction of what it tells: whoever reads the address's mail learns of a key that
/// somebody else made.
async fn tell(tx: &mut Tx, email_key: &str, letter: Letter, now: Timestamp) -> Result<()> {
    let client = crate::lookups::client_of(tx, email_key, &letter.language, now).await?;
    let facts = serde_json::json!({ "what": letter.what, "at": now.as_microsecond() });
    let new = store::letters::NewLetter {
        case_id: None,
        pos: None,
        client_id: Some(client.id),
        kind: "client_passkey",
        language: letter.language,
        facts: facts.to_string(),
        message_id: letter.message_id,
    };
    store::letters::insert(tx, &new, now).await.map(drop).map_err(Error::from)
}
