//! One letter's way: claimed, written, handed over, settled. The claim ends by
//! itself, so a process that dies between handing over and settling leaves a
//! letter that is sent once more, with the same Message-ID, and never twice by
//! two who are alive.

use crate::backoff;
use crate::compose::{self, Composed};
use crate::message::{self, Sender};
use crate::post::{PostBox, Trouble};
use crate::{Courier, Health};
use app::{Error, Result};
use domain::access::Actor;
use jiff::{SignedDuration, Timestamp};
use lettre::Message;
use std::time::Duration;
use store::Tx;
use store::letters::{Letter, Posted};
use tokio::task::JoinSet;

/// How long a claim lasts. Longer than the longest dialogue with a relay.
pub const CLAIM: SignedDuration = SignedDuration::from_mins(5);

/// The longest a letter is in hand before it counts as lost.
pub(crate) const IN_HAND: Duration = Duration::from_secs(180);

/// Waits before writing down once more what became of a letter, when the
/// database was away. Together shorter than a claim.
const SETTLE_AGAIN: [Duration; 6] = [
    Duration::from_millis(100),
    Duration::from_millis(500),
    Duration::from_secs(2),
    Duration::from_secs(5),
    Duration::from_secs(15),
    Duration::from_secs(30),
];

/// A letter this old comes, in the demonstration, from a story that was loaded.
const LOADED: SignedDuration = SignedDuration::from_hours(1);

/// What became of the letters of a round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Handed over.
    pub sent: usize,
    /// To be tried again.
    pub deferred: usize,
    /// Never.
    pub failed: usize,
    /// Nobody needed it any more.
    pub needless: usize,
}

impl Delivered {
    fn count(&mut self, fate: Fate) {
        match fate {
            Fate::Sent => self.sent += 1,
            Fate::Deferred => self.deferred += 1,
            Fate::Failed => self.failed += 1,
            Fate::Needless => self.needless += 1,
            Fate::Elsewhere => {}
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Sent,
    Deferred,
    Failed,
    /// Nobody needs it any more.
    Needless,
    /// Another courier has it.
    Elsewhere,
}

impl Fate {
    /// As the log says it.
    fn word(self) -> &'static str {
        match self {
            Fate::Sent => "sent",
            Fate::Deferred => "deferred",
            Fate::Failed => "failed",
            Fate::Needless => "needless",
            Fate::Elsewhere => "elsewhere",
        }
    }
}

impl Courier {
    /// Sends what is due now, until nothing is or `stop` says so. While the
    /// relay cannot be reached nothing is claimed.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn deliver_due(&self) -> Result<Delivered> {
        self.deliver_until(&|| false).await
    }

    pub(crate) async fn deliver_until(
        &self,
        stop: &(dyn Fn() -> bool + Send + Sync),
    ) -> Result<Delivered> {
        let mut done = Delivered::default();
        let mut in_hand = JoinSet::new();
        let mut more = true;
        loop {
            let free = self.post_box.lanes().saturating_sub(in_hand.len());
            if more && free > 0 && !stop() {
                let claimed = self.claim(free).await?;
                more = claimed.len() == free;
                if matches!(*self.post_box, PostBox::Mailbox) {
                    self.post_all(claimed).await?.into_iter().for_each(|fate| done.count(fate));
                    continue;
                }
                for (letter, until) in claimed {
                    let courier = self.clone();
                    in_hand.spawn(async move { courier.deliver(letter, until).await });
                }
            }
            match in_hand.join_next().await {
                Some(Ok(Ok(fate))) => done.count(fate),
                Some(Ok(Err(error))) => {
                    more = false;
                    tracing::error!(%error, "courier.settle");
                }
                Some(Err(panic)) => tracing::error!(%panic, "courier.deliver"),
                None if more && !stop() => {}
                None => return Ok(done),
            }
        }
    }

    /// Claims letters that are due, at most so many.
    async fn claim(&self, most: usize) -> Result<Vec<(Letter, Timestamp)>> {
        let now = self.now();
        if self.health.paused_until().is_some_and(|until| now < until) {
            return Ok(Vec::new());
        }
        let due: Option<Timestamp> = self
            .app
            .store
            .read(|tx| Box::pin(async move { Ok::<_, Error>(store::letters::next_due(tx).await?) }))
            .await?;
        if due.is_none_or(|due| due > now) {
            return Ok(Vec::new());
        }
        let until = now.checked_add(CLAIM).unwrap_or(now);
        // While the relay is being tried after a failure, one letter at a time.
        let most = if self.health.failures() > 0 { 1 } else { i64::try_from(most).unwrap_or(1) };
        let letters: Vec<Letter> = self
            .app
            .store
            .write(move |tx| {
                Box::pin(async move {
                    Ok::<_, Error>(store::letters::claim(tx, now, until, most).await?)
                })
            })
            .await?;
        let mut letters: Vec<(Letter, Timestamp)> =
            letters.into_iter().map(|letter| (letter, until)).collect();
        // A database gives them back in any order.
        letters.sort_by_key(|(letter, _)| (letter.created_at, letter.id));
        Ok(letters)
    }

    /// One letter to the relay.
    async fn deliver(&self, letter: Letter, until: Timestamp) -> Result<Fate> {
        let PostBox::Smtp(smtp) = &*self.post_box else { return Ok(Fate::Elsewhere) };
        let began = self.now();
        let fate = match self.written(&letter, until, began).await? {
            Err(fate) => fate,
            Ok((composed, message)) => {
                let said = match tokio::time::timeout(IN_HAND, smtp.send(&message)).await {
                    Ok(said) => said,
                    Err(_) => Err(Trouble::Lost("the relay was too slow".to_owned())),
                };
                let said = said.map(|()| composed.subject);
                self.settle(&letter, until, said, composed.client_id).await?
            }
        };
        self.tell(&letter, fate, began);
        Ok(fate)
    }

    /// A letter written, with its message; or what became of one that cannot be.
    async fn written(
        &self,
        letter: &Letter,
        until: Timestamp,
        as_of: Timestamp,
    ) -> Result<std::result::Result<(Composed, Message), Fate>> {
        let composed = match self.compose(letter, as_of).await {
            // Ours, not the letter's: it waits, and the log has the whole truth.
            Err(error) => {
                tracing::error!(%error, letter.id = letter.id, letter.kind = letter.kind, "courier.compose");
                let trouble = Trouble::Later("it could not be written".to_owned());
                return Ok(Err(self.settle(letter, until, Err(trouble), None).await?));
            }
            Ok(composed) => composed,
        };
        let sender = Sender { local: &self.local, domain: &self.app.settings.mail_domain };
        let message = composed.and_then(|c| {
            let mut message =
                message::message(&c, &sender, as_of).map_err(compose::Never::Cannot)?;
            if let Some(dkim) = &self.dkim {
                dkim.sign(&mut message);
            }
            Ok((c, message))
        });
        match message {
            Ok(both) => Ok(Ok(both)),
            Err(compose::Never::Cannot(why)) => {
                let trouble = Trouble::Never { why: why.to_owned(), returned: false };
                Ok(Err(self.settle(letter, until, Err(trouble), None).await?))
            }
            Err(compose::Never::Needless(why)) => {
                let (id, now) = (letter.id, self.now());
                let write = self.app.store.write(move |tx| {
                    Box::pin(async move {
                        Ok::<_, Error>(store::letters::needless(tx, id, until, why, now).await?)
                    })
                });
                write.await?;
                Ok(Err(Fate::Needless))
            }
        }
    }

    async fn compose(
        &self,
        letter: &Letter,
        as_of: Timestamp,
    ) -> Result<std::result::Result<Composed, compose::Never>> {
        if letter.kind == "code" && as_of >= backoff::gives_up_at(&letter.kind, letter.created_at) {
            return Ok(Err(compose::Never::Cannot("the code no longer counted")));
        }
        let (letter, key, post) = (letter.clone(), self.key, self.app.post.clone());
        let ctx = self.app.ctx(Actor::System, as_of);
        self.app
            .read(ctx, move |tx, ctx| {
                Box::pin(async move {
                    compose::compose(tx, ctx, key.as_ref(), post.as_deref(), &letter).await
                })
            })
            .await
    }

    /// Into the demonstration's mailbox, in their order: taken and settled in one transaction.
    async fn post_all(&self, claimed: Vec<(Letter, Timestamp)>) -> Result<Vec<Fate>> {
        let now = self.now();
        let mut fates = Vec::new();
        let mut ready = Vec::new();
        for (letter, until) in claimed {
            // A story of the past was told then, not when it was loaded.
            let told_late = letter.kind != "code" && now.duration_since(letter.created_at) > LOADED;
            let as_of = if told_late { letter.created_at } else { now };
            let written = self.written(&letter, until, as_of).await?;
            self.tell(&letter, written.as_ref().err().copied().unwrap_or(Fate::Sent), now);
            match written {
                Ok((composed, message)) => {
                    ready.push((letter.id, until, posted(composed, &message, as_of)))
                }
                Err(fate) => fates.push(fate),
            }
        }
        let taken = self
            .app
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let mut taken = Vec::new();
                    for (id, until, posted) in &ready {
                        let ours = store::letters::is_claimed(tx, *id, *until).await?;
                        if ours {
                            store::letters::post(tx, *id, posted).await?;
                            store::letters::sent(tx, *id, &posted.subject, now).await?;
                        }
                        taken.push(if ours { Fate::Sent } else { Fate::Elsewhere });
                    }
                    Ok::<_, Error>(taken)
                })
            })
            .await?;
        taken.iter().filter(|fate| **fate == Fate::Sent).for_each(|_| self.health.sent());
        fates.extend(taken);
        Ok(fates)
    }

    fn tell(&self, letter: &Letter, fate: Fate, began: Timestamp) {
        let took = u64::try_from(self.now().duration_since(began).as_millis()).unwrap_or(0);
        let (id, kind, tries) = (letter.id, letter.kind.as_str(), letter.tries + 1);
        tracing::info!(
            letter.id = id,
            letter.kind = kind,
            letter.tries = tries,
            letter.fate = fate.word(),
            took_ms = took,
            "courier.letter"
        );
    }

    /// Writes down what became of a letter.
    async fn settle(
        &self,
        letter: &Letter,
        until: Timestamp,
        said: std::result::Result<String, Trouble>,
        client: Option<i64>,
    ) -> Result<Fate> {
        let (id, now) = (letter.id, self.now());
        let settled = self.judge(letter, said, client, now);
        note(&self.health, &settled);
        let fate = settled.fate();
        let mut waits = SETTLE_AGAIN.iter();
        loop {
            let it = settled.clone();
            let written =
                self.app.store.write(move |tx| Box::pin(write_down(tx, id, until, it, now))).await;
            match (written, waits.next()) {
                (Ok(()), _) => return Ok(fate),
                // The letter has left: giving up here would send it again.
                (Err(error), Some(wait)) => {
                    tracing::warn!(%error, letter.id = id, "courier.settle_again");
                    tokio::time::sleep(*wait).await;
                }
                (Err(error), None) => return Err(error),
            }
        }
    }

    /// What a try means for the letter.
    fn judge(
        &self,
        letter: &Letter,
        said: std::result::Result<String, Trouble>,
        client: Option<i64>,
        now: Timestamp,
    ) -> Settled {
        let random = self.app.dice.bytes::<2>().map_or(u16::MAX / 2, u16::from_le_bytes);
        let again = |why: String| match backoff::next_try(
            &letter.kind,
            letter.created_at,
            letter.tries + 1,
            now,
            random,
        ) {
            Some(next) => Settled::Deferred { next, why, counts: true },
            None => Settled::Failed { why, returned: None },
        };
        match said {
            Ok(subject) => Settled::Sent { subject },
            Err(Trouble::Later(why)) => {
                self.health.relay_answered();
                again(why)
            }
            Err(Trouble::Never { why, returned }) => {
                if returned {
                    self.health.relay_answered();
                }
                Settled::Failed { why, returned: client.filter(|_| returned) }
            }
            Err(Trouble::Lost(why)) => {
                self.pause(now, random);
                again(why)
            }
            Err(Trouble::Relay(why)) => {
                let next = self.pause(now, random);
                if next >= backoff::gives_up_at(&letter.kind, letter.created_at) {
                    return Settled::Failed { why, returned: None };
                }
                Settled::Deferred { next, why, counts: false }
            }
        }
    }

    fn pause(&self, now: Timestamp, random: u16) -> Timestamp {
        let failures = self.health.relay_failed();
        let until = backoff::relay_again_at(failures, now, random);
        self.health.pause_until(until);
        until
    }
}

/// A letter as the mailbox keeps it.
fn posted(composed: Composed, message: &Message, at: Timestamp) -> Posted {
    Posted {
        id: 0,
        to_name: message::one_line(&composed.to_name),
        to_email: composed.to_email,
        subject: composed.subject,
        text: composed.text,
        html: composed.html.unwrap_or_default(),
        headers: message::header_lines(message),
        at,
    }
}

/// Writes down what became of a letter.
async fn write_down(
    tx: &mut Tx,
    id: i64,
    until: Timestamp,
    settled: Settled,
    now: Timestamp,
) -> Result<()> {
    match settled {
        Settled::Sent { subject } => store::letters::sent(tx, id, &subject, now).await?,
        Settled::Deferred { next, why, counts } => {
            store::letters::defer(tx, id, until, next, &why, counts).await?
        }
        Settled::Failed { why, returned } => {
            store::letters::fail(tx, id, until, &why).await?;
            if let Some(client) = returned {
                store::clients::bounced(tx, client).await?;
            }
        }
    }
    Ok(())
}

#[derive(Debug, Clone)]
enum Settled {
    Sent { subject: String },
    Deferred { next: Timestamp, why: String, counts: bool },
    Failed { why: String, returned: Option<i64> },
}

impl Settled {
    fn fate(&self) -> Fate {
        match self {
            Settled::Sent { .. } => Fate::Sent,
            Settled::Deferred { .. } => Fate::Deferred,
            Settled::Failed { .. } => Fate::Failed,
        }
    }
}

fn note(health: &Health, settled: &Settled) {
    match settled {
        Settled::Sent { .. } => health.sent(),
        Settled::Deferred { .. } => health.deferred(),
        Settled::Failed { .. } => health.failed(),
    }
}
