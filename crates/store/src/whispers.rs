//! What one process tells the others and nobody keeps: that somebody is writing, that she has
//! seen, that the feed grew. Over PostgreSQL's notifications; with SQLite there is one process and
//! nothing to tell. What is missed is missed: nothing that must arrive goes this way alone.

use crate::{Inner, Result, Store, sql_forked};
use futures_util::{StreamExt as _, stream};
use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{mpsc, watch};
use tokio_postgres::{AsyncMessage, Config, Connection};

/// The name under which processes listen.
const CHANNEL: &str = "selvedge_whispers";
/// How a whisper begins that says that the feed grew; who says so follows.
const FED: &str = "fed ";
/// Commits within so long are told of together: a notification holds up who else commits, and is
/// therefore never a part of a transaction that waits for the disk.
const GATHERED: Duration = Duration::from_millis(5);
/// Whispers not yet heard before more are dropped.
const UNHEARD: usize = 1_024;

/// What is heard of the others, as long as it is kept.
pub struct Whispers {
    heard: mpsc::Receiver<String>,
    // Dropped, the connection ends.
    _client: tokio_postgres::Client,
}

impl Whispers {
    /// The next one; none when the connection has ended.
    pub async fn next(&mut self) -> Option<String> {
        self.heard.recv().await
    }
}

/// Tells the other processes that the feed grew.
pub(crate) struct Herald {
    /// This process among the others, which need not be told by itself.
    name: u64,
    gathers: AtomicBool,
}

impl Herald {
    pub(crate) fn new() -> Herald {
        Herald { name: RandomState::new().hash_one(CHANNEL), gathers: AtomicBool::new(false) }
    }

    /// Whether a whisper tells of the feed, and then whether another process does.
    fn heard(name: u64, words: &str) -> Option<bool> {
        words.strip_prefix(FED).map(|by| by.parse() != Ok(name))
    }
}

impl Store {
    /// Tells the other processes soon that the feed grew.
    pub(crate) fn tell_fed(&self) {
        let Inner::Postgres(postgres) = &*self.inner else { return };
        if postgres.herald.gathers.swap(true, Ordering::AcqRel) {
            return;
        }
        let store = self.clone();
        tokio::spawn(async move {
            tokio::time::sleep(GATHERED).await;
            let Inner::Postgres(postgres) = &*store.inner else { return };
            // What is committed from here on is told of by the next one.
            postgres.herald.gathers.store(false, Ordering::Release);
            if let Err(error) = store.whisper(format!("{FED}{}", postgres.herald.name)).await {
                tracing::debug!(%error, "store.tell_fed");
            }
        });
    }

    /// Tells the other processes.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn whisper(&self, words: String) -> Result<()> {
        if !self.is_postgres() {
            return Ok(());
        }
        self.read(move |tx| {
            Box::pin(async move {
                tx.fetch(sql_forked!("whispers/tell"), &[words.into()]).await.map(drop)
            })
        })
        .await
    }

    /// Listens on a connection of its own; none where there is nobody else. As long as it is kept,
    /// readers of the feed are woken by what other processes write.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn whispers(&self) -> Result<Option<Whispers>> {
        match &*self.inner {
            Inner::Sqlite(_) => Ok(None),
            Inner::Postgres(postgres) => {
                let wakes = Wakes { name: postgres.herald.name, fed: self.fed.clone() };
                listen(&postgres.config, wakes).await.map(Some)
            }
        }
    }
}

/// Wakes readers of the feed.
struct Wakes {
    name: u64,
    fed: watch::Sender<u64>,
}

async fn listen(config: &Config, wakes: Wakes) -> Result<Whispers> {
    let (tell, heard) = mpsc::channel(UNHEARD);
    let client = match crate::postgres::encryption(config)? {
        None => {
            let (client, connection) = config.connect(tokio_postgres::NoTls).await?;
            tokio::spawn(hear(connection, tell, wakes));
            client
        }
        Some(tls) => {
            let (client, connection) = config.connect(tls).await?;
            tokio::spawn(hear(connection, tell, wakes));
            client
        }
    };
    client.batch_execute(&format!("LISTEN {CHANNEL}")).await?;
    Ok(Whispers { heard, _client: client })
}

/// Drives the connection and hands on what comes.
async fn hear<S, T>(mut connection: Connection<S, T>, tell: mpsc::Sender<String>, wakes: Wakes)
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    let mut told = stream::poll_fn(move |context: &mut Context<'_>| -> Poll<_> {
        connection.poll_message(context)
    });
    while let Some(Ok(message)) = told.next().await {
        if let AsyncMessage::Notification(one) = message {
            match Herald::heard(wakes.name, one.payload()) {
                Some(true) => wakes.fed.send_modify(|n| *n += 1),
                Some(false) => {}
                // Whoever hears slowly misses some.
                None => drop(tell.try_send(one.payload().to_owned())),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Backend;

    #[test]
    fn a_process_is_woken_by_others_and_not_by_itself() {
        let (one, other) = (Herald::new(), Herald::new());
        let words = format!("{FED}{}", one.name);
        assert_eq!(Herald::heard(one.name, &words), Some(false));
        assert_eq!(Herald::heard(other.name, &words), Some(true));
        assert_eq!(Herald::heard(one.name, "7 client-writes"), None);
        assert_eq!(Herald::heard(one.name, "fed by nobody"), Some(true));
    }

    /// What another process commits wakes the readers of this one: nothing here asks by the clock.
    #[tokio::test]
    async fn what_another_process_writes_wakes_the_readers_of_the_feed() {
        if !Backend::Postgres.is_here() {
            return;
        }
        let database = Backend::Postgres.database().await;
        let other = Store::open(&database.place).await.unwrap();
        let _heard = other.whispers().await.unwrap().unwrap();
        let mut fed = other.fed();
        fed.mark_unchanged();
        let wrote: crate::Result<()> = database
            .store
            .write(|tx| {
                tx.fed = true;
                Box::pin(async { Ok(()) })
            })
            .await;
        wrote.unwrap();
        let woken = tokio::time::timeout(Duration::from_secs(20), fed.changed()).await;
        woken.expect("woken").unwrap();
    }
}
