//! Tokens of programs: made by an administrator or at the command line, shown
//! once, checked in microseconds. A check reads memory; at least every 0.7 s
//! it reads the row again, so that a revoked token is dead within a second.

use crate::gate::{Gate, audited};
use crate::{Error, Result, secrets};
use domain::Role;
use domain::access::{Actor, Permission, Place};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use store::tokens::{self, Token};

/// What a token begins with, so that a leaked one can be recognised by scanners.
pub const PREFIX: &str = "slv_";
/// The longest token that is looked at.
const LONGEST: usize = 200;
/// How old the note of the last use may grow before it is written again.
const TOUCH: SignedDuration = SignedDuration::from_hours(1);

/// A token to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewToken {
    /// What it is for.
    pub name: String,
    /// The role it acts in.
    pub role: Role,
    /// The code of the one region it acts in; none: every region.
    pub region: Option<String>,
    /// Whether it may only read.
    pub read_only: bool,
}

impl Gate {
    /// Makes a token; it is told this once.
    ///
    /// # Errors
    /// [`Error::Denied`]; [`Error::Invalid`] for an empty name or a region
    /// that is none.
    pub async fn make_token(
        &self,
        actor: &Actor,
        new: NewToken,
        now: Timestamp,
    ) -> Result<(i64, String)> {
        let token = format!("{PREFIX}{}", self.dice.token()?);
        let id = self.keep_token(actor, new, &token, now).await?;
        Ok((id, token))
    }

    /// Keeps a token whose value was given: the demonstration's.
    ///
    /// # Errors
    /// As [`Gate::make_token`].
    pub async fn keep_token(
        &self,
        actor: &Actor,
        new: NewToken,
        token: &str,
        now: Timestamp,
    ) -> Result<i64> {
        actor.may(
            Permission::ManageTokens,
            &Place { region: new.region.as_deref(), ..Place::HOUSE },
        )?;
        let name = new.name.trim().to_owned();
        if let Some(code) = crate::house::line_flaw(&name, 1, 80) {
            return Err(Error::field("name", code));
        }
        let made_by = actor.person();
        let digest = secrets::digest(token);
        let by = actor.clone();
        let id = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    if let Some(code) = &new.region
                        && !store::regions::list(tx)
                            .await?
                            .iter()
                            .any(|r| r.code == *code && !r.retired)
                    {
                        return Err(Error::field("region", "unknown"));
                    }
                    if let Some(there) = tokens::by_hash(tx, &digest).await? {
                        return Ok(there.id);
                    }
                    let row = Token {
                        id: 0,
                        name,
                        role: new.role,
                        region: new.region,
                        read_only: new.read_only,
                        made_at: now,
                        made_by,
                        used_at: None,
                        revoked_at: None,
                    };
                    let id = tokens::insert(tx, &row, &digest).await?;
                    let after = serde_json::json!({
                        "role": row.role, "region": row.region, "read_only": row.read_only,
                    });
                    audited(
                        tx,
                        &by,
                        "token.make",
                        &format!("token:{id}"),
                        (None, Some(after)),
                        now,
                    )
                    .await?;
                    Ok(id)
                })
            })
            .await?;
        self.tokens.drop_all();
        Ok(id)
    }

    /// Who acts with this token; none when it is unknown, revoked, or its
    /// maker's door is closed.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn bearer(&self, token: &str, now: Timestamp) -> Result<Option<Arc<Actor>>> {
        if token.is_empty() || token.len() > LONGEST {
            return Ok(None);
        }
        let digest = secrets::digest(token);
        if let Some(actor) = self.tokens.get(&digest, now) {
            return Ok(Some(actor));
        }
        let found = self
            .store
            .read(move |tx| {
                Box::pin(async move { tokens::by_hash(tx, &digest).await.map_err(Error::from) })
            })
            .await?;
        let Some(found) = found else { return Ok(None) };
        if found.used_at.is_none_or(|at| now.duration_since(at) >= TOUCH) {
            self.touch_token(found.id, now).await;
        }
        let actor = Arc::new(Actor::Integration {
            token: found.id,
            role: found.role,
            region: found.region,
            read_only: found.read_only,
        });
        self.tokens.keep(digest, Arc::clone(&actor), now);
        Ok(Some(actor))
    }

    /// A note of use that could not be written stops nobody.
    async fn touch_token(&self, id: i64, now: Timestamp) {
        let noted: Result<()> = self
            .store
            .write(move |tx| {
                Box::pin(async move { tokens::touch(tx, id, now).await.map_err(Error::from) })
            })
            .await;
        if let Err(error) = noted {
            tracing::warn!(token = id, %error, "token.touch");
        }
    }

    /// Every token the actor may end, without its value, the living first.
    ///
    /// # Errors
    /// [`Error::Denied`].
    pub async fn list_tokens(&self, actor: &Actor) -> Result<Vec<Token>> {
        if !actor.may_somewhere(Permission::ManageTokens) {
            actor.may(Permission::ManageTokens, &Place::HOUSE)?;
        }
        let all = self
            .store
            .read(move |tx| Box::pin(async move { tokens::list(tx).await.map_err(Error::from) }))
            .await?;
        let reached = |token: &Token| {
            let place = Place { region: token.region.as_deref(), ..Place::HOUSE };
            actor.may(Permission::ManageTokens, &place).is_ok()
        };
        Ok(all.into_iter().filter(reached).collect())
    }

    /// Ends a token.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none, or it is over.
    pub async fn revoke_token(&self, actor: &Actor, id: i64, now: Timestamp) -> Result<()> {
        let by = actor.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let found = tokens::find(tx, id).await?.ok_or(Error::NotFound)?;
                    by.may(
                        Permission::ManageTokens,
                        &Place { region: found.region.as_deref(), ..Place::HOUSE },
                    )?;
                    if !tokens::revoke(tx, id, now).await? {
                        return Err(Error::NotFound);
                    }
                    let change = |out: bool| serde_json::json!({ "revoked": out });
                    let what = (Some(change(false)), Some(change(true)));
                    audited(tx, &by, "token.revoke", &format!("token:{id}"), what, now).await
                })
            })
            .await?;
        self.tokens.drop_all();
        Ok(())
    }
}
