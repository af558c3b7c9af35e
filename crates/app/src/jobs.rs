//! What time alone does: snoozes end, clients are reminded, resolved cases
//! close, the audit log is chained, what has lapsed is forgotten. Each is a
//! verb like any other; the courier calls them. Two nodes may call at once.

use crate::{App, Ctx, Error, Result, cases};
use domain::access::Actor;
use jiff::{SignedDuration, Timestamp};
use store::Tx;
use store::files::{File, Scan};
use store::scanner::Found;

/// Cases woken at once.
const BATCH: i64 = 100;
/// Cases counted anew in one transaction.
const COUNTED: i64 = 50;
/// Transactions of counting at one call, so that other jobs have their turn.
const ROUNDS: usize = 20;
/// So long after a change no node counts by the set-up before it any more: each
/// takes a new picture twice a second.
const SETTLED: SignedDuration = SignedDuration::from_secs(2);
/// Files offered to the scanner again in one round.
const SCANS: usize = 50;
/// Bytes nobody refers to are left alone so long: their row may be on its way.
/// With the round every ten minutes they are gone well within the hour.
const STRAY_MINUTES: i64 = 30;
/// A round looks at what was written within so many hours; the first one of a
/// process, which may follow a kill long ago, at everything.
const STRAY_HOURS: i64 = 48;
/// Rows asked for in one read while strays are looked for.
const STRAY_ROWS: usize = 200;

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

    /// Chains new rows of the audit log, and writes down beside the database
    /// where it stands; how many.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn chain_audit(&self) -> Result<u64> {
        let chained: u64 = self
            .store
            .write(|tx| {
                Box::pin(async move { store::audit::chain(tx, 2_000).await.map_err(Error::from) })
            })
            .await?;
        if let Some(file) = self.witness.as_ref().filter(|_| chained > 0)
            && let Err(error) = crate::witness::follow(&self.store, file).await
        {
            tracing::error!(%error, "audit.witness");
        }
        Ok(chained)
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
                    crate::lookups::sweep(tx, now).await?;
                    store::stock::sweep_tellings(tx, old).await?;
                    store::desk::sweep_presence(tx, hour_ago).await?;
                    store::chats::sweep_fast_lane(tx, hour_ago).await?;
                    store::chats::sweep_waits(tx, old).await?;
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

    /// Offers files that were held back to the scanner again; how many it answered for.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn scan_held(&self, now: Timestamp) -> Result<usize> {
        let (mut after, mut told) = (0, 0);
        for _ in 0..SCANS {
            let next: Vec<File> = self
                .store
                .read(move |tx| {
                    Box::pin(
                        async move { store::files::held(tx, after, 1).await.map_err(Error::from) },
                    )
                })
                .await?;
            let Some(file) = next.into_iter().next() else { break };
            after = file.id;
            let bytes = self.objects.get(&file.original_key).await?;
            let scan = match self.scan(&bytes).await {
                Some(Found::Nothing) => Scan::Clean,
                Some(Found::Harm) => Scan::Refused,
                // Still away: the others would wait for it just as long.
                None => break,
            };
            let thing = format!("file:{}", file.id);
            let first = self
                .write(self.ctx(Actor::System, now), move |tx, ctx| {
                    Box::pin(async move {
                        if !store::files::scanned(tx, file.id, scan).await? {
                            return Ok(None);
                        }
                        let deed = store::audit::Deed {
                            by: cases::by(&ctx.actor),
                            verb: "file.scan",
                            thing: &thing,
                            before: Some("{\"scan\":\"held\"}"),
                            after: Some(match scan {
                                Scan::Refused => "{\"scan\":\"refused\"}",
                                _ => "{\"scan\":\"clean\"}",
                            }),
                        };
                        store::audit::record(tx, &deed, ctx.now).await?;
                        Ok(Some(file))
                    })
                })
                .await?;
            told += 1;
            if let Some(file) = first
                && scan == Scan::Refused
            {
                self.forget(&crate::files::Kept(file)).await;
            }
        }
        Ok(told)
    }

    /// Takes away bytes that no row refers to: a process was killed between the
    /// bytes and their row. How many.
    ///
    /// # Errors
    /// When a store cannot.
    pub async fn drop_strays(&self, now: Timestamp) -> Result<usize> {
        use std::sync::atomic::Ordering;
        let before = now.checked_sub(SignedDuration::from_mins(STRAY_MINUTES)).unwrap_or(now);
        let from = if self.compared.load(Ordering::Relaxed) {
            now.checked_sub(SignedDuration::from_hours(STRAY_HOURS)).unwrap_or(now)
        } else {
            Timestamp::MIN
        };
        let mut dropped = 0;
        for shelf in self.objects.shelves().await? {
            let keys = self.objects.written(&shelf, from, before).await?;
            for some in keys.chunks(STRAY_ROWS) {
                let asked = some.to_vec();
                let strays: Vec<String> = self
                    .store
                    .read(move |tx| Box::pin(async move { unreferred(tx, asked).await }))
                    .await?;
                for key in strays {
                    self.objects.delete(&key).await?;
                    dropped += 1;
                }
            }
        }
        self.compared.store(true, Ordering::Relaxed);
        Ok(dropped)
    }
}

/// Of some keys those that no row refers to. A key begins with its file's token.
async fn unreferred(tx: &mut store::Tx, keys: Vec<String>) -> Result<Vec<String>> {
    let mut strays = Vec::new();
    for key in keys {
        let token = key.split('.').next().unwrap_or(&key);
        let file = store::files::find(tx, token).await?.filter(|f| f.scan != Scan::Refused);
        let named = file.is_some_and(|f| {
            key == f.shown_key || key == f.original_key || f.thumb_key.as_ref() == Some(&key)
        });
        if !named {
            strays.push(key);
        }
    }
    Ok(strays)
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
