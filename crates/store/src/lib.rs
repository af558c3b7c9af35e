//! The only room with SQL; one body for SQLite and PostgreSQL.
//!
//! A use case is one `async` block over [`Tx`]: `store.write(|tx| Box::pin(async
//! move { … }))`. Statements are files under `sql/`; every one is prepared on
//! both databases by a test. There are no repository traits and no mocks: the
//! set of databases is closed, and tests use real ones.

pub mod addresses;
pub mod audit;
pub mod books;
pub mod call_backs;
pub mod calls;
pub mod case_facts;
#[cfg(test)]
mod case_facts_tests;
pub mod cases;
pub mod ceremonies;
pub mod chats;
pub mod client_passkeys;
pub mod clients;
pub mod decisions;
pub mod desk;
pub mod drafted;
pub mod dump;
pub mod elsewhere;
mod error;
pub mod examinations;
pub mod files;
pub mod gift_links;
pub mod holidays;
pub mod house;
pub mod late;
pub mod letters;
pub mod limits;
mod lists;
pub mod lookups;
pub mod mail_addresses;
pub mod mails;
mod migrate;
pub mod notices;
mod objects;
pub mod orders;
pub mod passkeys;
pub mod people;
pub mod phrases;
mod postgres;
pub mod promises;
pub mod recovery_codes;
pub mod regions;
pub mod revisions;
pub mod scanner;
pub mod search;
pub mod sessions;
pub mod sites;
pub mod sortings;
mod sql;
mod sqlite;
#[cfg(test)]
mod statements_tests;
pub mod stock;
pub mod tags;
pub mod teams;
#[cfg(any(test, feature = "testing"))]
#[expect(
    clippy::expect_used,
    reason = "a test whose database cannot be made fails there and says so"
)]
pub mod testing;
pub mod timeline;
pub mod tokens;
pub mod topics;
mod tx;
mod value;
pub mod visits;
pub mod whispers;
pub mod withdrawals;

pub use elsewhere::Elsewhere;
pub use error::{Error, Result};
pub use migrate::{MIGRATIONS, Migration};
pub use objects::{Objects, S3, Shelf};
pub use scanner::Scanner;
pub use sql::Sql;
pub use sqlite::Work;
pub use tx::Tx;
pub use value::{Row, Value};

use sqlite::{Job, Sqlite};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{oneshot, watch};
use tx::Conn;

/// Where the house keeps its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// One file on this machine.
    Sqlite(std::path::PathBuf),
    /// A PostgreSQL connection string.
    Postgres(String),
}

impl Place {
    /// A PostgreSQL connection string as it may be shown, without its password;
    /// none when it is none.
    pub fn postgres_shown(url: &str) -> Option<String> {
        postgres::shown(url)
    }
}

/// A database, open.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
    fed: watch::Sender<u64>,
}

enum Inner {
    Sqlite(Sqlite),
    Postgres(postgres::Postgres),
}

impl Store {
    /// Opens the database; does not change its schema (see [`Store::migrate`]).
    ///
    /// # Errors
    /// [`Error::Away`] when it cannot be reached.
    pub async fn open(place: &Place) -> Result<Store> {
        Store::open_as(place, true)
    }

    /// The same for filling a database that is thrown away if that is broken
    /// off: on SQLite nothing is on disk before its files are synced.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_unsynced(place: &Place) -> Result<Store> {
        Store::open_as(place, false)
    }

    /// Puts a database that was opened unsynced on disk, whole. PostgreSQL counts what it was
    /// filled with: until then it would plan for empty tables.
    ///
    /// # Errors
    /// When the database cannot, or somebody else is writing.
    pub async fn put_on_disk(&self) -> Result<()> {
        match &*self.inner {
            Inner::Sqlite(sqlite) => sqlite.put_on_disk(),
            Inner::Postgres(postgres) => {
                let mut tx = Tx::new(Conn::Postgres(postgres.client().await?));
                tx.plain("ANALYZE").await
            }
        }
    }

    fn open_as(place: &Place, sync: bool) -> Result<Store> {
        let (fed, _) = watch::channel(0);
        let inner = match place {
            Place::Sqlite(path) => Inner::Sqlite(Sqlite::open(path, sync, fed.clone())?),
            Place::Postgres(url) => Inner::Postgres(postgres::Postgres::open(url)?),
        };
        Ok(Store { inner: Arc::new(inner), fed })
    }

    /// Whether this is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(*self.inner, Inner::Postgres(_))
    }

    /// The SQLite file, where there is one.
    pub fn file(&self) -> Option<&Path> {
        match &*self.inner {
            Inner::Sqlite(s) => Some(&s.path),
            Inner::Postgres(_) => None,
        }
    }

    /// Told after each commit of this process that made the feed longer.
    pub fn fed(&self) -> watch::Receiver<u64> {
        self.fed.subscribe()
    }

    /// Wakes feed readers of this process, when another process has written.
    pub fn wake_feed(&self) {
        self.fed.send_modify(|n| *n += 1);
    }

    /// Runs a use case that writes; answers after it is on disk.
    ///
    /// An `Err` of the use case rolls it back whole. On SQLite it shares the
    /// commit of whatever else is waiting; on PostgreSQL it is a transaction of
    /// its own; one that lost a race is told so ([`Error::Stale`]).
    pub async fn write<T, E, F>(&self, work: F) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> Work<'t, std::result::Result<T, E>> + Send + 'static,
    {
        let (aside, set) = Aside::of(work);
        aside.after(self.write_set(set).await)
    }

    /// Runs a use case that only reads, on one moment's picture.
    pub async fn read<T, E, F>(&self, work: F) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> Work<'t, std::result::Result<T, E>> + Send + 'static,
    {
        let (aside, set) = Aside::of(work);
        aside.after(self.read_set(set).await)
    }

    async fn write_set(&self, set: Set) -> Result<()> {
        match &*self.inner {
            Inner::Sqlite(sqlite) => {
                let (tell, told) = oneshot::channel();
                sqlite.submit(Box::new(Waiting { set: Some(set), waited: false, tell }))?;
                told.await.unwrap_or_else(|_| Err(Error::Away("the writer has stopped".to_owned())))
            }
            Inner::Postgres(postgres) => {
                if postgres.write(set).await? {
                    self.wake_feed();
                    self.tell_fed();
                }
                Ok(())
            }
        }
    }

    async fn read_set(&self, set: Set) -> Result<()> {
        match &*self.inner {
            Inner::Sqlite(sqlite) => sqlite.read(set),
            Inner::Postgres(postgres) => postgres.read(set).await,
        }
    }
}

/// A use case that sets its answer aside and says whether what it did is to be kept: of one type,
/// whatever it answers, so that all that runs it is compiled once and not once for each use case.
pub(crate) type Set = Box<dyn for<'t> FnOnce(&'t mut Tx) -> Work<'t, bool> + Send>;

/// The answer of a use case while its commit is waited for.
struct Aside<T, E>(Arc<Mutex<Option<std::result::Result<T, E>>>>);

impl<T, E> Aside<T, E>
where
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    fn of<F>(work: F) -> (Self, Set)
    where
        F: for<'t> FnOnce(&'t mut Tx) -> Work<'t, std::result::Result<T, E>> + Send + 'static,
    {
        let place = Arc::new(Mutex::new(None));
        let aside = Aside(Arc::clone(&place));
        let set: Set = Box::new(move |tx: &mut Tx| -> Work<'_, bool> {
            Box::pin(async move {
                let answer = work(tx).await;
                let keep = answer.is_ok();
                *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
                keep
            })
        });
        (aside, set)
    }

    /// The answer, once its commit has ended so.
    fn after(self, commit: Result<()>) -> std::result::Result<T, E> {
        let answer = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        match (commit, answer) {
            (Ok(()), Some(answer)) => answer,
            // The use case had refused anyway: its own word stands.
            (Err(_), Some(Err(own))) => Err(own),
            (Err(error), _) => Err(error.into()),
            (Ok(()), None) => Err(Error::Away("the use case was not run".to_owned()).into()),
        }
    }
}

struct Waiting {
    set: Option<Set>,
    waited: bool,
    tell: oneshot::Sender<Result<()>>,
}

impl Job for Waiting {
    fn run(&mut self, tx: &mut Tx) -> bool {
        let Some(set) = self.set.take() else { return false };
        let keep = sqlite::at_once(set(tx));
        self.waited = keep.is_none();
        keep.unwrap_or(false)
    }

    fn settle(self: Box<Self>, commit: Result<()>) {
        let commit = if self.waited { commit.and(Err(sqlite::waited())) } else { commit };
        let _ = self.tell.send(commit);
    }
}

/// A door runs on many threads: what waits for the store must be able to move
/// between them. Checked when this is compiled.
fn _futures_may_move(store: &Store) {
    fn moves<T: Send>(_: T) {}
    moves(store.write(|_| Box::pin(async { Ok::<(), Error>(()) })));
    moves(store.read(|_| Box::pin(async { Ok::<(), Error>(()) })));
    moves(store.migrate(jiff::Timestamp::UNIX_EPOCH));
}
