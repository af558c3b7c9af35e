//! Databases for tests, real ones: a SQLite file in a folder that goes away,
//! and a PostgreSQL database of its own on the cluster that `cargo xtask test`
//! starts. Only with the feature `testing`.
//!
//! `SELVEDGE_TEST_BACKENDS` (`sqlite,postgres`) says what was asked for and
//! `SELVEDGE_TEST_POSTGRES` where PostgreSQL is. Without them a test on
//! PostgreSQL says that it was skipped; asked for and absent, it fails.

use crate::{Place, Store};
use std::sync::atomic::{AtomicU32, Ordering};

/// Which database a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    /// One file.
    Sqlite,
    /// A database on the tests' cluster.
    Postgres,
}

/// A migrated, empty database of one test.
pub struct TestDatabase {
    /// The database.
    pub store: Store,
    /// The same, to open it once more as another process would.
    pub place: Place,
    _folder: Option<tempfile::TempDir>,
}

impl Backend {
    /// Whether a test on it is to be run now. Says so when it is not.
    ///
    /// # Panics
    /// When PostgreSQL was asked for and there is none.
    #[must_use]
    pub fn is_here(self) -> bool {
        let asked = std::env::var("SELVEDGE_TEST_BACKENDS").ok();
        match self {
            Backend::Sqlite => {
                asked.is_none_or(|list| list.split(',').any(|b| b.trim() == "sqlite"))
            }
            Backend::Postgres => {
                let asked =
                    asked.is_some_and(|list| list.split(',').any(|b| b.trim() == "postgres"));
                let here = std::env::var_os("SELVEDGE_TEST_POSTGRES").is_some();
                assert!(
                    here || !asked,
                    "PostgreSQL was asked for, but `SELVEDGE_TEST_POSTGRES` is not set"
                );
                if !here {
                    eprintln!("skipped: no PostgreSQL (`SELVEDGE_TEST_POSTGRES` is not set)");
                }
                here
            }
        }
    }

    /// A new database with the whole schema.
    ///
    /// # Panics
    /// When it cannot be made: the test fails.
    pub async fn database(self) -> TestDatabase {
        let (place, folder) = match self {
            Backend::Sqlite => {
                let folder = tempfile::tempdir().expect("a folder for the test");
                (Place::Sqlite(folder.path().join("house.db")), Some(folder))
            }
            Backend::Postgres => (Place::Postgres(new_postgres().await), None),
        };
        let store = Store::open(&place).await.expect("the test's database opens");
        store.migrate(jiff::Timestamp::UNIX_EPOCH).await.expect("the schema is made");
        TestDatabase { store, place, _folder: folder }
    }
}

/// Makes a database; its connection string.
async fn new_postgres() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let name = format!("test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let cluster = std::env::var("SELVEDGE_TEST_POSTGRES").expect("`SELVEDGE_TEST_POSTGRES` is set");
    let (client, connection) = tokio_postgres::connect(&cluster, tokio_postgres::NoTls)
        .await
        .expect("the tests' cluster answers");
    let driving = tokio::spawn(connection);
    // One at a time: PostgreSQL refuses two copies of one template at once.
    client.batch_execute("SELECT pg_advisory_lock(727299)").await.expect("a turn");
    client
        .batch_execute(&format!("CREATE DATABASE {name}"))
        .await
        .expect("a database for the test");
    drop(client);
    driving.abort();
    // The last `dbname` of a connection string counts.
    format!("{cluster} dbname={name}")
}

/// Runs each test function (`async fn name(on: Backend)`) on SQLite and on
/// PostgreSQL, as `sqlite::name` and `postgres::name`.
#[macro_export]
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test]
            async fn $name() {
                let on = $crate::testing::Backend::Sqlite;
                if on.is_here() {
                    super::$name(on).await;
                }
            })+
        }
        mod postgres {
            $(#[tokio::test]
            async fn $name() {
                let on = $crate::testing::Backend::Postgres;
                if on.is_here() {
                    super::$name(on).await;
                }
            })+
        }
    };
}
