//! What time alone does: snoozes end, clients are reminded, resolved cases
//! close, the audit log is chained, what has lapsed is forgotten. Each is a
//! verb like any other; the courier calls them. Two nodes may call at once.

use crate::{App, Error, Result, cases};
use domain::access::Actor;
use jiff::{SignedDuration, Timestamp};

/// Cases woken at once.
const BATCH: i64 = 100;

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
