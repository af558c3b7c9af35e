//! Messages by the batch: what a listener hands in, what waits to be decided,
//! what is brought from files. A batch shares one transaction and so one sync
//! of the disk; where one message of it cannot be taken, each is taken alone, and
//! the one that cannot is left to a person.

use super::{Incoming, Outcome, Parcel, Understood, decide, give_up, take_in, understand};
use crate::{App, Ctx, Error, Result};
use domain::access::Actor;
use intake::mail::Unreadable;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use store::mails::State;

/// Messages of one transaction.
pub(super) const BATCH: usize = 64;
/// Bytes of the messages of one transaction, at least one message: they are in memory at once.
pub(super) const BATCH_BYTES: usize = 32 * 1024 * 1024;
/// Days that a discarded message is kept.
const DISCARDED_DAYS: i64 = 30;
/// Hours after which nobody asks when a sender was answered.
const ANSWERED_HOURS: i64 = 48;

type Reading = std::result::Result<Understood, Unreadable>;

/// What became of a message that was brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// It was here already.
    Known,
    /// It was kept and decided about.
    Decided(Outcome),
}

impl App {
    fn incoming(&self) -> Result<Arc<Incoming>> {
        self.post.clone().ok_or_else(|| Error::Internal("no mail comes in here".to_owned()))
    }

    /// Resolves when a message was kept by this process since it last did.
    pub async fn mail_arrived(&self) {
        self.arrived.notified().await;
    }

    /// Keeps messages; when this returns they are on disk. How many were new.
    ///
    /// # Errors
    /// When the store cannot: then none of them is kept for sure.
    pub async fn receive(&self, parcels: Vec<Parcel>, now: Timestamp) -> Result<usize> {
        let fresh = self
            .write(self.ctx(Actor::System, now), move |tx, ctx| {
                Box::pin(async move {
                    let mut fresh = 0;
                    for parcel in &parcels {
                        fresh += usize::from(take_in(tx, ctx, parcel).await?.1);
                    }
                    Ok(fresh)
                })
            })
            .await?;
        self.arrived.notify_one();
        Ok(fresh)
    }

    /// Decides about every message that waits for it; how many.
    ///
    /// # Errors
    /// When the store cannot; what was not decided is at the next call.
    pub async fn decide_waiting(&self, now: Timestamp) -> Result<usize> {
        let (mut after, mut decided) = (0, 0);
        loop {
            let waiting: Vec<(i64, i64)> = self
                .store
                .read(move |tx| {
                    Box::pin(async move {
                        let most = i64::try_from(BATCH).unwrap_or(1);
                        Ok::<_, Error>(store::mails::undecided(tx, after, most).await?)
                    })
                })
                .await?;
            let mut ids = Vec::new();
            let mut bytes = 0;
            for (id, size) in waiting {
                bytes += usize::try_from(size).unwrap_or(0);
                if !ids.is_empty() && bytes > BATCH_BYTES {
                    break;
                }
                ids.push(id);
            }
            let Some(last) = ids.last() else { return Ok(decided) };
            after = *last;
            decided += ids.len();
            let read = self.read_kept(ids).await?;
            self.decide_batch(read, now).await?;
        }
    }

    /// Reads kept messages.
    async fn read_kept(&self, ids: Vec<i64>) -> Result<Vec<(i64, Reading)>> {
        let incoming = self.incoming()?;
        let raws: Vec<(i64, Vec<u8>)> = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    let mut raws = Vec::new();
                    for id in ids {
                        raws.extend(store::mails::raw(tx, id).await?.map(|raw| (id, raw)));
                    }
                    Ok::<_, Error>(raws)
                })
            })
            .await?;
        blocking(move || {
            let one = |(id, raw): (i64, Vec<u8>)| (id, understand(&raw, &incoming));
            raws.into_iter().map(one).collect()
        })
        .await
    }

    /// Decides about messages that were read; in one transaction, or one by one where that fails.
    async fn decide_batch(&self, read: Vec<(i64, Reading)>, now: Timestamp) -> Result<()> {
        let incoming = self.incoming()?;
        let ctx = self.ctx(Actor::System, now);
        let all = Arc::new(read);
        let (these, by) = (all.clone(), incoming.clone());
        let whole = self
            .write(ctx.clone(), move |tx, ctx| {
                Box::pin(async move {
                    for (id, it) in these.iter() {
                        decide(tx, ctx, &by, *id, it).await?;
                    }
                    Ok(())
                })
            })
            .await;
        match whole {
            Ok(()) => return Ok(()),
            Err(error) if waits(&error) => return Err(error),
            Err(error) => tracing::warn!(%error, "mail.batch"),
        }
        for (id, it) in all.iter() {
            self.decide_alone(&ctx, &incoming, *id, it.clone()).await?;
        }
        Ok(())
    }

    async fn decide_alone(
        &self,
        ctx: &Ctx,
        incoming: &Arc<Incoming>,
        id: i64,
        it: Reading,
    ) -> Result<Option<Outcome>> {
        let by = incoming.clone();
        let done = self
            .write(ctx.clone(), move |tx, ctx| {
                Box::pin(async move { decide(tx, ctx, &by, id, &it).await })
            })
            .await;
        let error = match done {
            Ok(outcome) => return Ok(outcome),
            Err(error) if waits(&error) => return Err(error),
            Err(error) => error,
        };
        tracing::error!(%error, mail.id = id, "mail.decide");
        let by = incoming.clone();
        self.write(ctx.clone(), move |tx, ctx| {
            Box::pin(async move { give_up(tx, ctx, &by, id).await })
        })
        .await?;
        Ok(Some(Outcome { mail: id, state: State::Unreadable, began: false, case: None }))
    }

    /// Takes messages in and decides about them in one transaction: bringing
    /// from files. What became of each, in their order.
    ///
    /// # Errors
    /// When the store cannot; what is here by then is `Known` the next time.
    pub async fn bring(&self, parcels: Vec<Parcel>, now: Timestamp) -> Result<Vec<Taken>> {
        let incoming = self.incoming()?;
        let by = incoming.clone();
        let read: Vec<(Parcel, Reading)> = blocking(move || {
            let one = |parcel: Parcel| {
                let it = understand(&parcel.raw, &by);
                (parcel, it)
            };
            parcels.into_iter().map(one).collect()
        })
        .await?;
        let ctx = self.ctx(Actor::System, now);
        let all = Arc::new(read);
        let (these, by) = (all.clone(), incoming.clone());
        let whole = self
            .write(ctx.clone(), move |tx, ctx| {
                Box::pin(async move {
                    let mut taken = Vec::with_capacity(these.len());
                    for (parcel, it) in these.iter() {
                        let (id, fresh) = take_in(tx, ctx, parcel).await?;
                        // One that was kept and not decided is decided now.
                        let decided = decide(tx, ctx, &by, id, it).await?;
                        taken.push(match decided.filter(|_| fresh) {
                            Some(outcome) => Taken::Decided(outcome),
                            None => Taken::Known,
                        });
                    }
                    Ok(taken)
                })
            })
            .await;
        match whole {
            Ok(taken) => return Ok(taken),
            Err(error) if waits(&error) => return Err(error),
            Err(error) => tracing::warn!(%error, "mail.batch"),
        }
        let mut taken = Vec::new();
        for (parcel, it) in all.iter() {
            let kept = parcel.clone();
            let (id, fresh) = self
                .write(ctx.clone(), move |tx, ctx| {
                    Box::pin(async move { take_in(tx, ctx, &kept).await })
                })
                .await?;
            let outcome = self.decide_alone(&ctx, &incoming, id, it.clone()).await?;
            taken.push(match outcome.filter(|_| fresh) {
                Some(outcome) => Taken::Decided(outcome),
                None => Taken::Known,
            });
        }
        Ok(taken)
    }

    /// Forgets what was discarded long ago; how many messages.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn sweep_mail(&self, now: Timestamp) -> Result<u64> {
        let before = |hours| now.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(now);
        let (discarded, answered) = (before(24 * DISCARDED_DAYS), before(ANSWERED_HOURS));
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::mails::prune_answers(tx, answered).await?;
                    Ok::<_, Error>(store::mails::sweep(tx, discarded).await?)
                })
            })
            .await
    }
}

/// Whether an error says nothing of the message: the store is away, or another was first.
fn waits(error: &Error) -> bool {
    use store::Error as S;
    matches!(error, Error::Store(S::Away(_) | S::Busy | S::Full | S::Stale))
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|e| Error::Internal(e.to_string()))
}
