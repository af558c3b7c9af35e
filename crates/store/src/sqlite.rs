//! SQLite: one writer thread with group commit, and read-only readers.
//!
//! The writer takes whatever use cases are waiting, runs each in a savepoint of
//! one transaction, commits once (one fsync) and only then answers them all. A
//! failed one rolls back alone. Readers run on the caller's thread: a read is
//! some hundred microseconds, and handing it to another thread costs more CPU
//! than it takes (`docs/decisions/0003-sqlite-reads-inline.md`).

use crate::{Conn, Error, Result, Set, Tx};
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::task::{Context, Poll, Waker};
use tokio::sync::watch;

/// How many use cases share one commit at most.
const GROUP: usize = 64;
/// The same where nobody waits for the disk: while a database is filled.
const GROUP_UNSYNCED: usize = 512;
/// How many may wait before a caller is told to come back (503).
const WAITING: usize = 2_048;

/// A use case's future, borrowing the transaction for its whole length.
pub type Work<'t, T> = Pin<Box<dyn Future<Output = T> + Send + 't>>;

/// One waiting use case.
pub(crate) trait Job: Send {
    /// Runs it; whether its savepoint is to be kept.
    fn run(&mut self, tx: &mut Tx) -> bool;
    /// Tells the caller what became of it, after the commit.
    fn settle(self: Box<Self>, commit: std::result::Result<(), Error>);
}

/// Runs a future that has nothing to wait for.
pub(crate) fn at_once<T>(work: Work<'_, T>) -> Option<T> {
    let mut work = work;
    match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

pub(crate) struct Sqlite {
    pub(crate) path: PathBuf,
    writer: SyncSender<Box<dyn Job>>,
    readers: Mutex<Vec<Tx>>,
}

impl Sqlite {
    pub(crate) fn open(path: &Path, sync: bool, fed: watch::Sender<u64>) -> Result<Sqlite> {
        let writer_conn = connect(path, false)?;
        if !sync {
            writer_conn.execute_batch("PRAGMA synchronous=OFF; PRAGMA cache_size=-200000;")?;
        }
        let group = if sync { GROUP } else { GROUP_UNSYNCED };
        let (writer, waiting) = sync_channel::<Box<dyn Job>>(WAITING);
        std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || write_loop(writer_conn, &waiting, &fed, group))
            .map_err(|e| Error::Away(e.to_string()))?;
        Ok(Sqlite { path: path.to_owned(), writer, readers: Mutex::new(Vec::new()) })
    }

    /// Everything written so far goes into the database file and is synced there, the
    /// search index in one piece; what closes later finds nothing left to do.
    pub(crate) fn put_on_disk(&self) -> Result<()> {
        let conn = connect(&self.path, false)?;
        conn.execute_batch(include_str!("../sql/search/whole.sqlite.sql"))?;
        let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy == 0 { Ok(()) } else { Err(Error::Busy) }
    }

    pub(crate) fn submit(&self, job: Box<dyn Job>) -> Result<()> {
        self.writer.try_send(job).map_err(|e| match e {
            TrySendError::Full(_) => Error::Busy,
            TrySendError::Disconnected(_) => Error::Away("the writer has stopped".to_owned()),
        })
    }

    /// Runs a read on a pooled read-only connection, here and now.
    pub(crate) fn read(&self, set: Set) -> Result<()> {
        let pooled = self.readers.lock().unwrap_or_else(std::sync::PoisonError::into_inner).pop();
        let mut tx = match pooled {
            Some(tx) => tx,
            None => Tx::new(Conn::Sqlite(connect(&self.path, true)?)),
        };
        tx.begin_read()?;
        let ran = at_once(set(&mut tx)).map(drop).ok_or_else(waited);
        tx.end_read()?;
        let mut readers = self.readers.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if readers.len() < 8 {
            readers.push(tx);
        }
        ran
    }
}

pub(crate) fn waited() -> Error {
    Error::Driver("a use case waited for something other than its transaction".to_owned())
}

/// Opens a connection with the manners we want of it.
pub(crate) fn connect(path: &Path, read_only: bool) -> Result<rusqlite::Connection> {
    use rusqlite::OpenFlags;
    let mode = if read_only {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    } else {
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
    };
    let conn = rusqlite::Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    conn.set_prepared_statement_cache_capacity(160);
    // Without it a statement is planned anew each time a bound value changes, which
    // costs more than running it does.
    conn.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.busy_timeout(std::time::Duration::from_secs(10))?;
    if read_only {
        conn.execute_batch(
            "PRAGMA query_only=ON; PRAGMA cache_size=-4000; PRAGMA foreign_keys=ON;",
        )?;
    } else {
        // FULL: the commit is on disk before anybody is answered. A longer checkpoint
        // interval keeps the second fsync (of the database itself) rare.
        conn.execute_batch(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000; \
             PRAGMA wal_autocheckpoint=4000; PRAGMA temp_store=MEMORY; PRAGMA journal_size_limit=67108864;",
        )?;
    }
    Ok(conn)
}

impl Tx {
    fn batch(&self, sql: &str) -> Result<()> {
        match &self.conn {
            Conn::Sqlite(conn) => Ok(conn.prepare_cached(sql)?.execute([]).map(drop)?),
            Conn::Postgres(_) => Ok(()),
        }
    }
    fn begin_read(&self) -> Result<()> {
        self.batch("BEGIN DEFERRED")
    }
    fn end_read(&self) -> Result<()> {
        self.batch("COMMIT")
    }
    /// Whether SQLite has given up the whole transaction by itself (a full disk does that).
    fn gave_up(&self) -> bool {
        matches!(&self.conn, Conn::Sqlite(conn) if conn.is_autocommit())
    }
}

fn write_loop(
    conn: rusqlite::Connection,
    waiting: &Receiver<Box<dyn Job>>,
    fed: &watch::Sender<u64>,
    group: usize,
) {
    let mut tx = Tx::new(Conn::Sqlite(conn));
    while let Ok(first) = waiting.recv() {
        let mut next = Some(first);
        let mut done: Vec<Box<dyn Job>> = Vec::with_capacity(group);
        tx.fed = false;
        if let Err(error) = tx.batch("BEGIN IMMEDIATE") {
            if let Some(job) = next.take() {
                job.settle(Err(error));
            }
            continue;
        }
        let mut broken: Option<Error> = None;
        while let Some(mut job) = next.take() {
            broken = run_one(&mut tx, job.as_mut()).err();
            done.push(job);
            if broken.is_some() || done.len() >= group {
                break;
            }
            next = waiting.try_recv().ok();
        }
        let outcome = match broken {
            Some(error) => Err(error),
            None => settle_index(&mut tx).and_then(|()| tx.batch("COMMIT")),
        };
        tx.indexed.clear();
        if outcome.is_err() && !tx.gave_up() {
            let _ = tx.batch("ROLLBACK");
        }
        if outcome.is_ok() && tx.fed {
            fed.send_modify(|n| *n += 1);
        }
        for job in done {
            job.settle(outcome.clone());
        }
    }
}

fn settle_index(tx: &mut Tx) -> Result<()> {
    at_once(Box::pin(crate::search::settle(tx))).unwrap_or_else(|| Err(waited()))
}

/// Runs one use case in its savepoint. An error here breaks the whole group.
fn run_one(tx: &mut Tx, job: &mut dyn Job) -> Result<()> {
    tx.batch("SAVEPOINT job")?;
    let indexed = tx.indexed.len();
    let keep = job.run(tx);
    if tx.gave_up() {
        return Err(Error::Full);
    }
    if !keep {
        tx.indexed.truncate(indexed);
        tx.batch("ROLLBACK TO job")?;
    }
    tx.batch("RELEASE job")
}
