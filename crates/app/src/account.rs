//! What somebody of the house changes of her own account, and the letters that
//! tell her so: whoever did not do it learns of it in her own language, at the
//! address she had.

use crate::gate::{Gate, Limit, NOTHING, audited};
use crate::people::{address_like, thing};
use crate::sessions::SignedIn;
use crate::sign_in::folded;
use crate::{Error, Result, secrets};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::addresses::{self, Change};
use store::letters::NewLetter;
use store::{Tx, people, sessions};

/// How long the letter to a new address may be answered.
const CONFIRMING: SignedDuration = SignedDuration::from_hours(24);

/// A letter that tells somebody of the house what became of her account.
pub(crate) struct Told {
    pub person: i64,
    pub language: String,
    /// What happened, by code: `mail-account-<what>`.
    pub what: &'static str,
    pub message_id: String,
    /// The change of address it is about, and whether it goes to the old one.
    pub change: Option<(i64, bool)>,
}

impl Told {
    pub fn of(gate: &Gate, session: &SignedIn, what: &'static str) -> Result<Told> {
        Told::to(gate, session.person, &session.language, what)
    }

    pub fn to(gate: &Gate, person: i64, language: &str, what: &'static str) -> Result<Told> {
        let message_id = gate.message_id()?;
        Ok(Told { person, language: language.to_owned(), what, message_id, change: None })
    }
}

/// Posts such a letter, in the transaction of what it tells.
pub(crate) async fn notice(tx: &mut Tx, told: Told, now: Timestamp) -> Result<()> {
    let mut facts = json!({
        "person": told.person, "what": told.what, "at": now.as_microsecond(),
    });
    if let Some((change, old)) = told.change {
        facts["change"] = json!(change);
        facts["old"] = json!(old);
    }
    post(tx, "account", facts, told.language, told.message_id, now).await
}

async fn post(
    tx: &mut Tx,
    kind: &'static str,
    facts: serde_json::Value,
    language: String,
    message_id: String,
    now: Timestamp,
) -> Result<()> {
    let facts = facts.to_string();
    let new =
        NewLetter { case_id: None, pos: None, client_id: None, kind, language, facts, message_id };
    store::letters::insert(tx, &new, now).await.map(drop).map_err(Error::from)
}

/// Who signs in with the address goes on doing so; a name of one's own stays.
/// Refused where somebody else signs in so.
async fn login_for(tx: &mut Tx, old: &people::Person, email: &str) -> Result<String> {
    let login = if old.login == folded(&old.email) { folded(email) } else { old.login.clone() };
    match people::by_login(tx, &login).await? {
        Some(p) if p.id != old.id => Err(Error::field("email", "taken")),
        _ => Ok(login),
    }
}

impl Gate {
    /// Asks for another address of one's own: a letter with a link goes there,
    /// and one to the address of now says that it was asked. What comes back is
    /// for tests.
    ///
    /// # Errors
    /// [`Error::Refused`] with `needs_proof`; [`Error::Invalid`] when it is no
    /// address, one's own, or taken; [`Error::TooMany`].
    pub async fn ask_email(
        &self,
        session: &SignedIn,
        email: &str,
        now: Timestamp,
    ) -> Result<String> {
        self.proved(session, now)?;
        let email = email.trim().to_owned();
        if !address_like(&email) {
            return Err(Error::field("email", "not_an_email"));
        }
        self.count(Limit::CHANGE, &session.person.to_string(), now).await?;
        let token = self.dice.token()?;
        let hash = secrets::digest(&token);
        let until = now.saturating_add(CONFIRMING)?;
        let mut told = Told::of(self, session, "address_asked")?;
        let message_id = self.message_id()?;
        let (id, this, by) = (session.person, session.session, session.actor.clone());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let old = people::find(tx, id).await?.ok_or(Error::NotFound)?;
                    if old.email == email {
                        return Err(Error::field("email", "same"));
                    }
                    login_for(tx, &old, &email).await?;
                    let wish = Change {
                        id: 0,
                        person: id,
                        session: this,
                        old_email: old.email,
                        new_email: email,
                    };
                    let change = addresses::insert(tx, &wish, &hash, now, until).await?;
                    let facts = json!({
                        "person": id, "change": change, "old": false,
                        "token": token, "until": until.as_microsecond(),
                    });
                    let language = told.language.clone();
                    post(tx, "address_confirm", facts, language, message_id, now).await?;
                    told.change = Some((change, true));
                    notice(tx, told, now).await?;
                    let after = json!({ "change": change });
                    audited(tx, &by, "person.ask_address", &thing(id), (None, Some(after)), now)
                        .await?;
                    Ok(token)
                })
            })
            .await
    }

    /// What a link to a new address opens, to show its page.
    ///
    /// # Errors
    /// [`Error::NotFound`] for one that is used, over, overtaken, cut, blank or
    /// never was; [`Error::TooMany`] for whoever tries many.
    pub async fn email_wish(&self, token: &str, address: &str, now: Timestamp) -> Result<Change> {
        self.by_link(token, address, now, move |tx, hash| {
            Box::pin(async move { Ok(addresses::by_hash(tx, &hash, now).await?) })
        })
        .await
    }

    /// Makes the change a link asks for. Both addresses are told; open links
    /// and every session but the one that asked are over.
    ///
    /// # Errors
    /// As [`Gate::email_wish`]; [`Error::Invalid`] when somebody else has the
    /// address meanwhile.
    pub async fn change_email(&self, token: &str, address: &str, now: Timestamp) -> Result<()> {
        let change = self.email_wish(token, address, now).await?;
        let person = self.person(change.person).await?;
        let id = person.id;
        let mut letters = Vec::new();
        for old in [true, false] {
            let mut told = Told::to(self, id, &person.language, "address_changed")?;
            told.change = Some((change.id, old));
            letters.push(told);
        }
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::house::bump(tx).await?;
                    if !addresses::take(tx, change.id, now).await? {
                        return Err(Error::NotFound);
                    }
                    let old = people::find(tx, id).await?.ok_or(Error::NotFound)?;
                    let login = login_for(tx, &old, &change.new_email).await?;
                    people::change_login(tx, id, &login, &change.new_email).await?;
                    people::kill_links(tx, id, now).await?;
                    sessions::end_all(tx, id, Some(change.session), "address", now).await?;
                    let by = domain::access::Actor::Staff { person: id, grants: Vec::new() };
                    // The addresses themselves are in the change's row alone.
                    let after = json!({ "change": change.id });
                    let what = (None, Some(after));
                    audited(tx, &by, "person.change_address", &thing(id), what, now).await?;
                    for told in letters {
                        notice(tx, told, now).await?;
                    }
                    Ok::<_, Error>(())
                })
            })
            .await?;
        self.forget_recent();
        Ok(())
    }

    /// Gives up one's codes for good where a passkey is left, or none is owed.
    ///
    /// # Errors
    /// [`Error::Refused`] with `needs_proof`, or `last_factor`;
    /// [`Error::NotFound`] when there are none.
    pub async fn remove_codes(&self, session: &SignedIn, now: Timestamp) -> Result<()> {
        self.proved(session, now)?;
        let (id, this, by) = (session.person, session.session, session.actor.clone());
        let required = self.rules.factor_required;
        let told = Told::of(self, session, "codes_removed")?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let person = people::find(tx, id).await?.ok_or(Error::NotFound)?;
                    if person.factor_at.is_none() {
                        return Err(Error::NotFound);
                    }
                    if required && store::passkeys::list(tx, id).await?.is_empty() {
                        return Err(Error::Refused("last_factor"));
                    }
                    people::clear_factor(tx, id).await?;
                    crate::recovery_codes::fade(tx, id).await?;
                    sessions::end_all(tx, id, Some(this), "factor", now).await?;
                    audited(tx, &by, "person.remove_codes", &thing(id), NOTHING, now).await?;
                    notice(tx, told, now).await
                })
            })
            .await?;
        self.forget_recent();
        Ok(())
    }
}
