//! What time alone does: snoozes end, clients are reminded, resolved cases
//! close, the audit log is chained, what has lapsed is forgotten. Each is a
//! verb like any other; the courier calls them. Two nodes may call at once.

use crate::{App, Ctx, Error, Result, cases};
use domain::access::Actor;
use jiff::{SignedDuration, Timestamp};
use store::Tx;

/// Cases woken at once.
const BATCH: i64 = 100;
/// Cases counted anew in one transaction.
const COUNTED: i64 = 50;
/// Transactions of counting at one call, so that other jobs have their turn.
const ROUNDS: usize = 20;
/// So long after a change no node counts by the set-up before it any more: each
/// takes a new picture twice a second.
const SETTLED: SignedDuration = SignedDuration::from_secs(2);

impl App {
    /// Wakes cases whose time has come; how many.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn wake_due(&self, now: Timestamp) -> Result<usize> {
        let due: Vec<String> = self
            .store
            .read(move |tx| {
                Box::pin(
                    async move { store::cases::waking(tx, now, BATCH).await.map_err(Error::from) },
                )
            })
            .await?;
        let mut woken = 0;
        for number in due {
            let done = self
                .write(self.ctx(Actor::System, now), move |tx, ctx| {
                    Box::pin(async move { cases::wake(tx, ctx, &number).await.map(drop) })
                })
                .await;
            match done {
                Ok(()) => woken += 1,
                // Another node was first.
                Err(Error::Refused(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(woken)
    }

    /// Counts the deadlines of open cases anew after opening hours, holidays,
    /// promises or topics changed, so that the queue has the order that "show
    /// working" explains; how many were looked at. Begins two seconds after the
    /// change and goes on at the next call where it is long.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn recount_due(&self, now: Timestamp) -> Result<usize> {
        let wanted = self
            .store
            .read(|tx| {
                Box::pin(async move { store::house::recount(tx).await.map_err(Error::from) })
            })
            .await?;
        let Some(wanted) = wanted.filter(|w| now.duration_since(w.wanted_at) >= SETTLED) else {
            return Ok(0);
        };
        if self.facts.now().revision < wanted.wanted {
            self.refresh().await?;
        }
        let mut counted = 0;
        for _ in 0..ROUNDS {
            let batch = self
                .write(self.ctx(Actor::System, now), |tx, ctx| Box::pin(recount(tx, ctx)))
                .await?;
            counted += batch;
            if batch < usize::try_from(COUNTED).unwrap_or(usize::MAX) {
                break;
            }
        }
        Ok(counted)
    }

    /// Chains new rows of the audit log; how many.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn chain_audit(&self) -> Result<u64> {
        self.store
            .write(|tx| {
                Box::pin(async move { store::audit::chain(tx, 2_000).await.map_err(Error::from) })
            })
            .await
    }

    /// Forgets what has lapsed: codes, sessions, keys' answers, presence, forms nobody came back to.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn sweep(&self, now: Timestamp) -> Result<()> {
        let old = now
            .checked_sub(SignedDuration::from_hours(24 * crate::visits::FORM_DAYS))
            .unwrap_or(now);
        let hour_ago = now.checked_sub(SignedDuration::from_hours(1)).unwrap_or(now);
        let day_ago = now.checked_sub(SignedDuration::from_hours(24)).unwrap_or(now);
        let files: Vec<store::files::File> = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    store::visits::sweep(tx, now).await?;
                    store::desk::sweep_presence(tx, hour_ago).await?;
                    store::limits::prune(tx, day_ago).await?;
                    let mut gone = Vec::new();
                    for intake in store::visits::old_intakes(tx, old, 50).await? {
                        for file in store::files::of_intake(tx, intake).await? {
                            store::files::remove(tx, &file.token, intake).await?;
                            gone.push(file);
                        }
                        store::visits::drop_intake(tx, intake).await?;
                    }
                    Ok::<_, Error>(gone)
                })
            })
            .await?;
        for file in files {
            self.forget(&crate::files::Kept(file)).await;
        }
        Ok(())
    }
}

/// Counts one batch of open cases; how many.
async fn recount(tx: &mut Tx, ctx: &Ctx) -> Result<usize> {
    let Some(wanted) = store::house::take_recount(tx).await? else { return Ok(0) };
    // Changed once more meanwhile: by the newer set-up, and in its own time.
    if ctx.facts.revision < wanted.wanted || ctx.now.duration_since(wanted.wanted_at) < SETTLED {
        return Ok(0);
    }
    let batch = store::cases::open_after(tx, wanted.reached, COUNTED).await?;
    for (_, number) in &batch {
        cases::recount(tx, ctx, number).await?;
    }
    let whole = i64::try_from(batch.len()).unwrap_or(COUNTED) < COUNTED;
    let reached = batch.last().map_or(wanted.reached, |(id, _)| *id);
    store::house::recounted(tx, reached, whole).await?;
    Ok(batch.len())
}
