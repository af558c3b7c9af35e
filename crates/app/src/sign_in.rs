//! Signing in: password, then the second factor, then a session.
//!
//! One answer for an unknown account, a wrong password and a closed door, and
//! the same work behind each. Tries are counted in SQL before anything is
//! compared, so that neither a hundred at once nor a second node gives more of
//! them. The token of a session is made here, at every step anew: one that was
//! known before is worth nothing after.

use crate::account::{Told, notice};
use crate::gate::{Gate, Limit, NOTHING, audited, neighbourhood};
use crate::sessions::{Owes, SignedIn};
use crate::{Error, Result, secrets, totp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use domain::access::Actor;
use jiff::{SignedDuration, Timestamp};
use store::ceremonies::{self, Purpose};
use store::people::Person;
use store::{limits, people, sessions};

/// How long a seed that was shown waits for its first code.
const SEED: SignedDuration = SignedDuration::from_mins(30);

/// What somebody typed at the door.
#[derive(Clone)]
pub struct SignIn {
    /// The address typed.
    pub login: String,
    /// The password typed.
    pub password: String,
    /// Where the request came from, as the server itself saw it.
    pub address: String,
    /// Which browser it says it is.
    pub agent: String,
    /// The session the browser already had: it ends, whoever gave it.
    pub before: Option<String>,
}

/// Somebody came in.
#[derive(Clone, PartialEq, Eq)]
pub struct Entered {
    /// The session's token, for the cookie; kept nowhere.
    pub token: String,
    /// What is still owed before the desk opens.
    pub owes: Owes,
    /// The person's language of the desk.
    pub language: String,
}

/// The seed of a factor that is not proved yet.
#[derive(Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// For typing by hand.
    pub seed: String,
    /// For the picture.
    pub uri: String,
}

/// An address as it is compared: without blanks around it, in lower case, NFC.
/// NUL, which PostgreSQL's text cannot hold, becomes a sign that nobody's has.
#[must_use]
pub fn folded(login: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    login.trim().nfc().collect::<String>().to_lowercase().replace('\0', "\u{fffd}")
}

impl Gate {
    /// Opens a session for whoever knows the password.
    ///
    /// # Errors
    /// [`Error::TooMany`] after five wrong ones; `Refused("sign_in_wrong")` for
    /// every other reason alike; [`Error::Store`] when the house is too busy.
    pub async fn sign_in(&self, given: SignIn, now: Timestamp) -> Result<Entered> {
        let login: String = folded(&given.login).chars().take(320).collect();
        let address = neighbourhood(&given.address);
        self.count(Limit::ADDRESS, &address, now).await?;
        self.count(Limit::ACCOUNT, &login, now).await?;
        let asked = login.clone();
        let (person, passkeys) = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    let person = people::by_login(tx, &asked).await?;
                    // Asked for nobody too: the same work.
                    let id = person.as_ref().map_or(0, |p| p.id);
                    Ok::<_, Error>((person, store::passkeys::list(tx, id).await?.len()))
                })
            })
            .await?;
        let person = person.filter(|p| p.disabled_at.is_none());
        let hash = person.as_ref().and_then(|p| p.password.as_deref());
        let known = self.hasher.verify(&given.password, hash).await?;
        let (Some(person), true) = (person, known) else {
            return Err(Error::Refused("sign_in_wrong"));
        };
        self.enter((person, passkeys), &login, &address, given, now).await
    }

    async fn enter(
        &self,
        (person, passkeys): (Person, usize),
        login: &str,
        address: &str,
        given: SignIn,
        now: Timestamp,
    ) -> Result<Entered> {
        let token = self.dice.token()?;
        let owes = self.owes(&person, passkeys > 0);
        let new = sessions::NewSession {
            token_hash: secrets::digest(&token).to_vec(),
            person: person.id,
            ends_at: now.saturating_add(self.rules.absolute)?,
            factor_at: (owes == Owes::Nothing).then_some(now),
            address: plain(&given.address, 64),
            agent: plain(&given.agent, 200),
        };
        let of_account = secrets::subject(Limit::ACCOUNT.kind, login).to_vec();
        let of_address = secrets::subject(Limit::ADDRESS.kind, address).to_vec();
        let before = given.before.map(|t| secrets::digest(&t).to_vec());
        let language = person.language.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    // The password may have been changed, or the door closed, while it was compared.
                    let again = people::find(tx, person.id).await?;
                    if !again
                        .is_some_and(|p| p.disabled_at.is_none() && p.password == person.password)
                    {
                        return Err(Error::Refused("sign_in_wrong"));
                    }
                    limits::clear(tx, Limit::ACCOUNT.kind, &of_account).await?;
                    limits::give_back(tx, Limit::ADDRESS.kind, &of_address).await?;
                    if let Some(before) = before
                        && let Some(old) = sessions::by_token(tx, &before).await?
                    {
                        sessions::end(tx, old.session.id, old.session.person, "replaced", now)
                            .await?;
                    }
                    let id = sessions::insert(tx, &new, now).await?;
                    let by = Actor::Staff { person: person.id, grants: Vec::new() };
                    audited(tx, &by, "session.open", &format!("session:{id}"), NOTHING, now).await
                })
            })
            .await?;
        self.sessions.drop_all();
        Ok(Entered { token, owes, language })
    }

    /// What a person owes after the password. A factor that exists is always
    /// asked for, also in the demonstration.
    fn owes(&self, person: &Person, passkey: bool) -> Owes {
        match (passkey || person.factor_at.is_some(), self.rules.factor_required) {
            (true, _) => Owes::Factor,
            (false, true) => Owes::Enrolment,
            (false, false) => Owes::Nothing,
        }
    }

    /// The seed to be put into an app, at the first sign-in, after a reset, or
    /// to replace the one there is. The same until a code of it was shown;
    /// never again after that. What it replaces stays good until then.
    ///
    /// # Errors
    /// `Refused("factor_enrolled")` for a session that owes its factor;
    /// [`Error::Refused`] with `needs_proof`.
    pub async fn enrolment(&self, session: &SignedIn, now: Timestamp) -> Result<Enrolment> {
        self.may_enrol(session, now)?;
        let (id, this) = (session.person, session.session);
        let owner = owner(id);
        let fresh: [u8; totp::SEED_BYTES] = self.dice.bytes()?;
        let sealed_fresh = self.seal.close(&owner, &fresh, self.dice.bytes()?)?;
        let until = now.saturating_add(SEED)?;
        let (sealed, login) = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let person = people::find(tx, id).await?.ok_or(Error::NotFound)?;
                    let begun = ceremonies::look(tx, this, Purpose::Seed, now).await?;
                    let begun = begun.and_then(|text| BASE64.decode(text).ok());
                    let sealed = match begun {
                        Some(sealed) => sealed,
                        None => {
                            let text = BASE64.encode(&sealed_fresh);
                            ceremonies::begin(tx, this, Purpose::Seed, &text, until).await?;
                            sealed_fresh
                        }
                    };
                    Ok::<_, Error>((sealed, person.login))
                })
            })
            .await?;
        let seed = self.seal.open(&owner, &sealed)?;
        Ok(Enrolment {
            seed: totp::base32(&seed),
            uri: totp::uri(&self.rules.house, &login, &seed),
        })
    }

    /// Shows a code of the second factor; the session goes on under a new
    /// token. A session that owes no code shows the first of a new seed, which
    /// takes the place of what was there; every other session is over then.
    ///
    /// # Errors
    /// [`Error::TooMany`] after five wrong codes; `Refused("factor_wrong")` for
    /// a wrong code, a used one and one of another time alike.
    pub async fn show_factor(
        &self,
        session: &SignedIn,
        code: &str,
        now: Timestamp,
    ) -> Result<Entered> {
        let (id, person) = (session.session, session.person);
        let owes = session.owes;
        let anew = owes != Owes::Factor;
        let (step, sealed) = if anew {
            let sealed = self.begun_seed(session, now).await?;
            self.count(Limit::FACTOR, &person.to_string(), now).await?;
            (self.step(person, &sealed, code, now)?, sealed)
        } else {
            (self.factor_step(person, code, now).await?, Vec::new())
        };
        let token = self.dice.token()?;
        let token_hash = secrets::digest(&token).to_vec();
        let told = Told::of(self, session, "codes")?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let by = Actor::Staff { person, grants: Vec::new() };
                    if anew {
                        // Of two codes shown at once, one finds the seed here.
                        if ceremonies::take(tx, id, Purpose::Seed, now).await?.is_none() {
                            return Err(Error::Refused("factor_wrong"));
                        }
                        unenrolled(tx, person, owes).await?;
                        people::replace_factor(tx, person, &sealed, step, now).await?;
                        limits::clear(tx, Limit::FACTOR.kind, &of_factor(person)).await?;
                        sessions::end_all(tx, person, Some(id), "factor", now).await?;
                        let thing = format!("person:{person}");
                        audited(tx, &by, "person.set_codes", &thing, NOTHING, now).await?;
                        notice(tx, told, now).await?;
                    } else {
                        take_code(tx, person, step, now).await?;
                    }
                    if !sessions::pass_factor(tx, id, &token_hash, now).await? {
                        return Err(Error::Refused("session_over"));
                    }
                    audited(tx, &by, "session.factor", &format!("session:{id}"), NOTHING, now).await
                })
            })
            .await?;
        self.forget_recent();
        Ok(Entered { token, owes: Owes::Nothing, language: session.language.clone() })
    }

    /// The sealed seed that this session was shown and has not proved.
    async fn begun_seed(&self, session: &SignedIn, now: Timestamp) -> Result<Vec<u8>> {
        let this = session.session;
        let begun = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    ceremonies::look(tx, this, Purpose::Seed, now).await.map_err(Error::from)
                })
            })
            .await?;
        let begun = begun.and_then(|text| BASE64.decode(text).ok());
        begun.ok_or(Error::Refused("factor_wrong"))
    }

    /// Asks password or code again, before something that matters (AU11).
    ///
    /// # Errors
    /// [`Error::TooMany`]; `Refused("proof_wrong")`.
    pub async fn prove(&self, session: &SignedIn, proof: Proof<'_>, now: Timestamp) -> Result<()> {
        let (id, person) = (session.session, session.person);
        let step = match proof {
            Proof::Password(password) => {
                self.check_password(person, password, now).await?;
                None
            }
            Proof::Code(code) => Some(self.factor_step(person, code, now).await?),
        };
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    if let Some(step) = step {
                        take_code(tx, person, step, now).await?;
                    }
                    sessions::prove(tx, id, now).await.map_err(Error::from)
                })
            })
            .await?;
        self.sessions.drop_all();
        Ok(())
    }

    /// The step of a code of the proved factor, counted as a try. Nothing is
    /// taken yet.
    async fn factor_step(&self, person: i64, code: &str, now: Timestamp) -> Result<i64> {
        self.count(Limit::FACTOR, &person.to_string(), now).await?;
        let found = self.person(person).await?;
        let sealed = found.factor.filter(|_| found.factor_at.is_some());
        let sealed = sealed.ok_or(Error::Refused("factor_wrong"))?;
        self.step(person, &sealed, code, now)
    }

    fn step(&self, person: i64, sealed: &[u8], code: &str, now: Timestamp) -> Result<i64> {
        let seed = self.seal.open(&owner(person), sealed)?;
        totp::step_of(&seed, code, now).ok_or(Error::Refused("factor_wrong"))
    }

    async fn check_password(&self, person: i64, password: &str, now: Timestamp) -> Result<()> {
        self.count(Limit::PROOF, &person.to_string(), now).await?;
        let found = self.person(person).await?;
        if self.hasher.verify(password, found.password.as_deref()).await? {
            let digest = secrets::subject(Limit::PROOF.kind, &person.to_string()).to_vec();
            self.store
                .write(move |tx| {
                    Box::pin(async move {
                        limits::clear(tx, Limit::PROOF.kind, &digest).await.map_err(Error::from)
                    })
                })
                .await
        } else {
            Err(Error::Refused("proof_wrong"))
        }
    }

    pub(crate) async fn person(&self, id: i64) -> Result<Person> {
        let found = self
            .store
            .read(move |tx| {
                Box::pin(async move { people::find(tx, id).await.map_err(Error::from) })
            })
            .await?;
        found.filter(|p| p.disabled_at.is_none()).ok_or(Error::NotFound)
    }
}

/// What a request says of itself, as one short line.
fn plain(text: &str, most: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(most).collect()
}

/// What is shown when something is asked again.
#[derive(Clone, Copy)]
pub enum Proof<'p> {
    /// The password.
    Password(&'p str),
    /// A code of the second factor.
    Code(&'p str),
}

/// Takes the step of a right code, once; whoever has shown one starts anew.
async fn take_code(tx: &mut store::Tx, person: i64, step: i64, now: Timestamp) -> Result<()> {
    if !people::take_factor_step(tx, person, step, now).await? {
        return Err(Error::Refused("factor_wrong"));
    }
    limits::clear(tx, Limit::FACTOR.kind, &of_factor(person)).await.map_err(Error::from)
}

/// A session that came in without a factor may set up the first one only: an
/// older half sign-in must not replace what was set up meanwhile.
pub(crate) async fn unenrolled(tx: &mut store::Tx, person: i64, owes: Owes) -> Result<()> {
    let codes = people::find(tx, person).await?.is_some_and(|p| p.factor_at.is_some());
    if owes == Owes::Enrolment && (codes || !store::passkeys::list(tx, person).await?.is_empty()) {
        return Err(Error::Refused("factor_enrolled"));
    }
    Ok(())
}

fn of_factor(person: i64) -> [u8; 32] {
    secrets::subject(Limit::FACTOR.kind, &person.to_string())
}

fn owner(person: i64) -> String {
    format!("factor:{person}")
}
