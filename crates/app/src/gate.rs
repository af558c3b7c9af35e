//! What stands at the staff's door: the rules of signing in, the hasher, the
//! seal, and the counters that every node shares. The verbs are in `sign_in`,
//! `sessions`, `tokens` and `people`; this file holds what they have in common.

use crate::passwords::{HashError, Hasher};
use crate::recent::Recent;
use crate::secrets::{self, Dice, Seal};
use crate::sessions::SignedIn;
use crate::{Error, Result};
use domain::access::Actor;
use jiff::{SignedDuration, Timestamp};
use store::audit::{self, Deed};
use store::timeline::By;
use store::{Store, Tx, Work, limits};
use webauthn_rs::Webauthn;

/// The rules of the door.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The house's name, shown in authenticator apps.
    pub house: String,
    /// Words no password may lean on: the house's names.
    pub names: Vec<String>,
    /// Whether a second factor is owed. Only the demonstration says no.
    pub factor_required: bool,
    /// A session unused for so long is over.
    pub idle: SignedDuration,
    /// A session is over after so long, used or not.
    pub absolute: SignedDuration,
    /// For so long after password or code one is not asked again.
    pub proof: SignedDuration,
    /// An invitation is good for so long.
    pub invitation: SignedDuration,
    /// A link to set a new password is good for so long.
    pub recovery: SignedDuration,
    /// The domain of Message-IDs.
    pub mail_domain: String,
    /// Where the house is reached; passkeys are bound to it. Empty, or an
    /// address in numbers, has none.
    pub public_url: String,
}

impl Rules {
    /// The rules of a house of this name.
    #[must_use]
    pub fn of_house(house: &str) -> Self {
        Rules {
            house: house.to_owned(),
            names: vec![house.to_owned(), "Selvedge".to_owned()],
            factor_required: true,
            idle: SignedDuration::from_hours(2),
            absolute: SignedDuration::from_hours(12),
            proof: SignedDuration::from_mins(5),
            invitation: SignedDuration::from_hours(72),
            recovery: SignedDuration::from_mins(30),
            mail_domain: "localhost".to_owned(),
            public_url: String::new(),
        }
    }
}

/// The door.
pub struct Gate {
    pub(crate) store: Store,
    pub(crate) rules: Rules,
    pub(crate) hasher: Hasher,
    pub(crate) seal: Seal,
    pub(crate) passkeys: Option<Webauthn>,
    pub(crate) dice: Dice,
    pub(crate) sessions: Recent<[u8; 32], SignedIn>,
    pub(crate) tokens: Recent<[u8; 32], Actor>,
}

impl Gate {
    /// The door of a house.
    ///
    /// # Errors
    /// [`Error::Internal`] when there is no randomness.
    pub fn new(store: Store, rules: Rules, seal: Seal, dice: Dice) -> Result<Self> {
        let hasher = Hasher::new(dice.bytes()?)?;
        let passkeys = crate::passkeys::party(&rules);
        Ok(Gate {
            store,
            rules,
            hasher,
            seal,
            passkeys,
            dice,
            sessions: Recent::new(),
            tokens: Recent::new(),
        })
    }

    /// The rules.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Forgets on this node whatever was read a moment ago: called by every
    /// verb that ends a session, a role, a person or a token.
    pub fn forget_recent(&self) {
        self.sessions.drop_all();
        self.tokens.drop_all();
    }

    /// What a one-use link leads to, looked up by its digest.
    ///
    /// # Errors
    /// [`Error::NotFound`] where `find` finds nothing; [`Error::TooMany`] for
    /// whoever tries many.
    pub(crate) async fn by_link<T, F>(
        &self,
        token: &str,
        address: &str,
        now: Timestamp,
        find: F,
    ) -> Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx, [u8; 32]) -> Work<'t, Result<Option<T>>> + Send + 'static,
    {
        if token.len() != 43 {
            return Err(Error::NotFound);
        }
        let hash = secrets::digest(token);
        if let Some(found) = self.store.read(move |tx| find(tx, hash)).await? {
            return Ok(found);
        }
        self.count(Limit::LINKS, &neighbourhood(address), now).await?;
        Err(Error::NotFound)
    }

    /// Counts a try of this kind.
    ///
    /// # Errors
    /// [`Error::TooMany`] when the limit of its window is passed.
    pub async fn count(&self, limit: Limit, subject: &str, now: Timestamp) -> Result<()> {
        let digest = secrets::subject(limit.kind, subject).to_vec();
        let stale = now.saturating_sub(limit.window)?;
        let taken = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    limits::take(tx, limit.kind, &digest, now, stale).await.map_err(Error::from)
                })
            })
            .await?;
        if taken.tries <= limit.most {
            return Ok(());
        }
        let over = taken.since.saturating_add(limit.window)?;
        Err(Error::TooMany { again_at: over })
    }

    /// Forgets windows that have passed and sessions that ended long ago.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn sweep(&self, now: Timestamp) -> Result<u64> {
        let windows = now.saturating_sub(SignedDuration::from_hours(24))?;
        let ended = now.saturating_sub(SignedDuration::from_hours(24 * 30))?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    // A session's ceremonies first: they hang on it.
                    Ok(store::ceremonies::prune(tx, now).await?
                        + store::client_passkeys::prune(tx, now).await?
                        + store::addresses::prune(tx, ended).await?
                        + limits::prune(tx, windows).await?
                        + store::sessions::prune(tx, ended).await?)
                })
            })
            .await
    }
}

/// How often something may be tried within a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// What is tried: part of the counter's name.
    pub kind: &'static str,
    /// How often.
    pub most: i64,
    /// Within what.
    pub window: SignedDuration,
}

impl Limit {
    const fn of(kind: &'static str, most: i64, minutes: i64) -> Self {
        Limit { kind, most, window: SignedDuration::from_mins(minutes) }
    }

    /// Wrong passwords for one login, whether or not there is such an account.
    pub const ACCOUNT: Limit = Limit::of("sign_in_account", 5, 15);
    /// Wrong passwords from one address: a boutique shares one.
    pub const ADDRESS: Limit = Limit::of("sign_in_address", 30, 15);
    /// Wrong codes of one person's second factor.
    pub const FACTOR: Limit = Limit::of("factor", 5, 15);
    /// Wrong passwords given where one was asked again.
    pub const PROOF: Limit = Limit::of("proof", 5, 15);
    /// Wishes for another address, each with its letters.
    pub const CHANGE: Limit = Limit::of("address_change", 3, 60);
    /// Letters with a link to one address.
    pub const RECOVERY: Limit = Limit::of("recovery", 3, 60);
    /// Such letters asked from one address of the net.
    pub const RECOVERY_ADDRESS: Limit = Limit::of("recovery_address", 20, 60);
    /// Wrong links from one address of the net.
    pub const LINKS: Limit = Limit::of("staff_links", 30, 15);
}

/// The part of an address of the net that one household or office has to
/// itself: IPv4 whole, IPv6 its first 64 bits. Anything else stays as it is.
#[must_use]
pub fn neighbourhood(address: &str) -> String {
    match address.parse::<std::net::IpAddr>() {
        Ok(std::net::IpAddr::V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => v4.to_string(),
            None => {
                let [a, b, c, d, ..] = v6.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        },
        Ok(v4) => v4.to_string(),
        Err(_) => address.to_owned(),
    }
}

/// Writes a deed of this room into the audit log, in the deed's transaction.
pub(crate) async fn audited(
    tx: &mut Tx,
    actor: &Actor,
    verb: &str,
    thing: &str,
    change: (Option<serde_json::Value>, Option<serde_json::Value>),
    now: Timestamp,
) -> Result<()> {
    let (kind, id) = actor.reference();
    let (before, after) = (change.0.map(|v| v.to_string()), change.1.map(|v| v.to_string()));
    let deed = Deed {
        by: By { kind, id },
        verb,
        thing,
        before: before.as_deref(),
        after: after.as_deref(),
    };
    audit::record(tx, &deed, now).await.map_err(Error::from)
}

/// What is recorded of a deed that changes no value.
pub(crate) const NOTHING: (Option<serde_json::Value>, Option<serde_json::Value>) = (None, None);

impl From<HashError> for Error {
    fn from(error: HashError) -> Self {
        match error {
            HashError::Busy => Error::Store(store::Error::Busy),
            HashError::Failed(why) => Error::Internal(format!("password hash: {why}")),
        }
    }
}

impl From<secrets::SealBroken> for Error {
    fn from(error: secrets::SealBroken) -> Self {
        Error::Internal(error.to_string())
    }
}

impl From<jiff::Error> for Error {
    fn from(error: jiff::Error) -> Self {
        Error::Internal(format!("instant: {error}"))
    }
}

#[cfg(test)]
mod tests {
    use super::neighbourhood;

    #[test]
    fn an_office_is_counted_as_one_and_a_whole_ipv6_network_too() {
        for (given, expected) in [
            ("192.0.2.7", "192.0.2.7"),
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
            ("unix", "unix"),
        ] {
            assert_eq!(neighbourhood(given), expected);
        }
    }
}
