//! Sessions of the staff, once they are open: who is asking, what she may do,
//! and how a session ends. Read again from the database at least every 0.7 s,
//! so a session ended on any node is dead on all within a second.

use crate::gate::{Gate, NOTHING, audited};
use crate::{Error, Result, secrets};
use domain::access::{Actor, Grant};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use store::{people, sessions};

/// What is still owed before a session opens the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owes {
    /// Nothing: the desk is open.
    Nothing,
    /// A code of the second factor.
    Factor,
    /// The second factor itself must be set up first.
    Enrolment,
}

/// Whoever has a living session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The session's id.
    pub session: i64,
    /// The person's id.
    pub person: i64,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of the desk.
    pub language: String,
    /// Takes cases now.
    pub present: bool,
    /// What is still owed. Until it is `Nothing`, the actor has no roles.
    pub owes: Owes,
    /// Who asks, with the roles of this moment.
    pub actor: Actor,
    /// When password or code was last shown.
    pub proved_at: Timestamp,
    seen_at: Timestamp,
    ends_at: Timestamp,
}

impl SignedIn {
    /// The roles, each with its scope.
    #[must_use]
    pub fn grants(&self) -> &[Grant] {
        match &self.actor {
            Actor::Staff { grants, .. } => grants,
            _ => &[],
        }
    }
}

/// One line of the list of one's sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Id.
    pub id: i64,
    /// Since when.
    pub created_at: Timestamp,
    /// Last use, to the minute.
    pub seen_at: Timestamp,
    /// Where from.
    pub address: String,
    /// Which browser.
    pub agent: String,
    /// Whether it is the one asking.
    pub this_one: bool,
}

/// How old the note of the last use may grow before it is written again.
const TOUCH: SignedDuration = SignedDuration::from_secs(60);

impl Gate {
    /// Who has the session of this token; none when it is over, was never, or
    /// belongs to somebody whose door is closed.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn session(&self, token: &str, now: Timestamp) -> Result<Option<Arc<SignedIn>>> {
        let found = self.session_unused(token, now).await?;
        if let Some(found) = &found
            && now.duration_since(found.seen_at) >= TOUCH
        {
            self.touch(found, now).await?;
        }
        Ok(found)
    }

    /// The same without using it: what only looks whether a session still is,
    /// such as an open stream, must not keep it from ending.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn session_unused(
        &self,
        token: &str,
        now: Timestamp,
    ) -> Result<Option<Arc<SignedIn>>> {
        // Ours have one length; anything else costs nothing.
        if token.len() != 43 {
            return Ok(None);
        }
        let digest = secrets::digest(token);
        let found = match self.sessions.get(&digest, now) {
            Some(found) => Some(found),
            None => {
                let read = self.read_session(digest).await?.map(Arc::new);
                if let Some(read) = &read {
                    self.sessions.keep(digest, Arc::clone(read), now);
                }
                read
            }
        };
        let Some(found) = found else { return Ok(None) };
        let idle = now.duration_since(found.seen_at);
        if now >= found.ends_at || idle >= self.rules.idle {
            // Over is over: a clock that is set back must not open it again.
            self.bury(&found, now).await;
            return Ok(None);
        }
        Ok(Some(found))
    }

    async fn read_session(&self, digest: [u8; 32]) -> Result<Option<SignedIn>> {
        let required = self.rules.factor_required;
        self.store
            .read(move |tx| {
                Box::pin(async move {
                    let Some(owned) = sessions::by_token(tx, &digest).await? else {
                        return Ok(None);
                    };
                    let owes = match (owned.session.factor_at, owned.enrolled, required) {
                        (Some(_), _, _) => Owes::Nothing,
                        (None, true, _) => Owes::Factor,
                        (None, false, true) => Owes::Enrolment,
                        (None, false, false) => Owes::Nothing,
                    };
                    let person = owned.session.person;
                    // Half a sign-in may do nothing at all.
                    let grants = if owes == Owes::Nothing {
                        people::grants(tx, person).await?
                    } else {
                        Vec::new()
                    };
                    Ok(Some(SignedIn {
                        session: owned.session.id,
                        person,
                        name: owned.name,
                        email: owned.email,
                        language: owned.language,
                        present: owned.present,
                        owes,
                        actor: Actor::Staff { person, grants },
                        proved_at: owned.session.proved_at,
                        seen_at: owned.session.seen_at,
                        ends_at: owned.session.ends_at,
                    }))
                })
            })
            .await
    }

    /// Ends a session whose time has passed, once: afterwards it is not found.
    async fn bury(&self, session: &SignedIn, now: Timestamp) {
        let (id, person) = (session.session, session.person);
        let ended: Result<bool> = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    sessions::end(tx, id, person, "over", now).await.map_err(Error::from)
                })
            })
            .await;
        self.sessions.drop_all();
        if let Err(error) = ended {
            tracing::warn!(%error, "session.bury");
        }
    }

    async fn touch(&self, session: &SignedIn, now: Timestamp) -> Result<()> {
        let id = session.session;
        let touched = self
            .store
            .write(move |tx| {
                Box::pin(async move { sessions::touch(tx, id, now).await.map_err(Error::from) })
            })
            .await;
        self.sessions.drop_all();
        match touched {
            // A full disk must not lock the reader out.
            Err(Error::Store(error)) => {
                tracing::warn!(%error, "session.touch");
                Ok(())
            }
            other => other,
        }
    }

    /// Whether password or code was shown a moment ago.
    ///
    /// # Errors
    /// [`Error::Refused`] with `needs_proof`.
    pub fn proved(&self, session: &SignedIn, now: Timestamp) -> Result<()> {
        if now.duration_since(session.proved_at) < self.rules.proof {
            Ok(())
        } else {
            Err(Error::Refused("needs_proof"))
        }
    }

    /// Signs out: this session is over.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn sign_out(&self, session: &SignedIn, now: Timestamp) -> Result<()> {
        self.end_session(session, session.session, "signed_out", now).await.map(drop)
    }

    /// Ends one of one's own sessions.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is not one's own, or over.
    pub async fn revoke(&self, session: &SignedIn, id: i64, now: Timestamp) -> Result<()> {
        if self.end_session(session, id, "revoked", now).await? {
            Ok(())
        } else {
            Err(Error::NotFound)
        }
    }

    /// Ends every other of one's own sessions; how many there were.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn revoke_others(&self, session: &SignedIn, now: Timestamp) -> Result<u64> {
        let (this, person, by) = (session.session, session.person, session.actor.clone());
        let ended = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let ended = sessions::end_all(tx, person, Some(this), "revoked", now).await?;
                    audited(
                        tx,
                        &by,
                        "session.end_others",
                        &format!("person:{person}"),
                        NOTHING,
                        now,
                    )
                    .await?;
                    Ok::<_, Error>(ended)
                })
            })
            .await?;
        self.sessions.drop_all();
        Ok(ended)
    }

    async fn end_session(
        &self,
        session: &SignedIn,
        id: i64,
        why: &'static str,
        now: Timestamp,
    ) -> Result<bool> {
        let (person, by) = (session.person, session.actor.clone());
        let ended = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let ended = sessions::end(tx, id, person, why, now).await?;
                    if ended {
                        audited(tx, &by, "session.end", &format!("session:{id}"), NOTHING, now)
                            .await?;
                    }
                    Ok::<_, Error>(ended)
                })
            })
            .await?;
        self.sessions.drop_all();
        Ok(ended)
    }

    /// One's own sessions, last used first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn my_sessions(&self, session: &SignedIn, now: Timestamp) -> Result<Vec<Listed>> {
        let (person, this) = (session.person, session.session);
        let idle_since = now.saturating_sub(self.rules.idle)?;
        let rows = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    sessions::list(tx, person, now, idle_since).await.map_err(Error::from)
                })
            })
            .await?;
        Ok(rows
            .into_iter()
            .map(|s| Listed {
                id: s.id,
                created_at: s.created_at,
                seen_at: s.seen_at,
                address: s.address,
                agent: s.agent,
                this_one: s.id == this,
            })
            .collect())
    }
}
