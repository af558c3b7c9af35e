//! The schema, step by step: `migrations/{sqlite,postgres}/NNNN_name.sql`,
//! embedded. A step runs in one transaction with the row that records it, so a
//! kill leaves either the old schema or the new one. A database that is ahead
//! of this binary is refused, not guessed at.

use crate::{Conn, Error, Inner, Result, Store, Tx, sqlite};
use include_dir::{Dir, include_dir};

static SQLITE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../migrations/sqlite");
static POSTGRES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../migrations/postgres");

/// One step of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// Its number, from the file name.
    pub number: i64,
    /// Its name, from the file name.
    pub name: String,
    /// Its statements.
    pub text: &'static str,
}

/// Whose steps are asked for.
pub struct Migrations;

/// The embedded steps.
pub const MIGRATIONS: Migrations = Migrations;

impl Migrations {
    /// The steps for one kind of database, in order.
    pub fn steps(&self, postgres: bool) -> Vec<Migration> {
        let dir = if postgres { &POSTGRES } else { &SQLITE };
        let mut steps: Vec<Migration> = dir
            .files()
            .filter_map(|file| {
                let stem = file.path().file_stem()?.to_str()?;
                let (number, name) = stem.split_once('_')?;
                Some(Migration {
                    number: number.parse().ok()?,
                    name: name.to_owned(),
                    text: file.contents_utf8()?,
                })
            })
            .collect();
        steps.sort_by_key(|s| s.number);
        steps
    }
}

const RECORD: &str = "CREATE TABLE IF NOT EXISTS schema_steps (number bigint PRIMARY KEY, name text NOT NULL, done_at bigint NOT NULL)";

impl Store {
    /// Brings the schema up to this binary; how many steps were run.
    ///
    /// # Errors
    /// [`Error::Inconsistent`] when the database knows a step this binary does not.
    pub async fn migrate(&self, now: jiff::Timestamp) -> Result<usize> {
        let steps = MIGRATIONS.steps(self.is_postgres());
        let mut tx = match &*self.inner {
            Inner::Sqlite(s) => Tx::new(Conn::Sqlite(sqlite::connect(&s.path, false)?)),
            Inner::Postgres(p) => Tx::new(Conn::Postgres(p.client().await?)),
        };
        if self.is_postgres() {
            // Two processes starting together take turns.
            tx.plain("SELECT pg_advisory_lock(727205)").await?;
        }
        let outcome = run(&mut tx, &steps, now).await;
        if self.is_postgres() {
            tx.plain("SELECT pg_advisory_unlock(727205)").await?;
        }
        outcome
    }
}

async fn run(tx: &mut Tx, steps: &[Migration], now: jiff::Timestamp) -> Result<usize> {
    tx.plain(RECORD).await?;
    let done = tx.done_steps().await?;
    if let Some(unknown) = done.iter().find(|n| !steps.iter().any(|s| s.number == **n)) {
        return Err(Error::Inconsistent {
            table: "schema_steps",
            what: format!("step {unknown} was made by a newer binary"),
        });
    }
    let mut count = 0;
    for step in steps.iter().filter(|s| !done.contains(&s.number)) {
        let record = format!(
            "INSERT INTO schema_steps (number, name, done_at) VALUES ({}, '{}', {})",
            step.number,
            step.name.replace('\'', ""),
            now.as_microsecond()
        );
        let whole = format!("BEGIN; {}; {record}; COMMIT;", step.text.trim().trim_end_matches(';'));
        if let Err(error) = tx.plain(&whole).await {
            let _ = tx.plain("ROLLBACK").await;
            return Err(Error::Driver(format!("step {}: {error}", step.number)));
        }
        count += 1;
    }
    Ok(count)
}

impl Tx {
    /// How many steps this database has.
    ///
    /// # Errors
    /// When it has never been migrated.
    pub async fn steps_done(&mut self) -> Result<usize> {
        Ok(self.done_steps().await?.len())
    }

    async fn done_steps(&mut self) -> Result<Vec<i64>> {
        match &self.conn {
            Conn::Sqlite(conn) => {
                let mut statement = conn.prepare("SELECT number FROM schema_steps")?;
                let rows = statement.query_map([], |r| r.get(0))?;
                rows.collect::<std::result::Result<_, _>>().map_err(Error::from)
            }
            Conn::Postgres(client) => Ok(client
                .query("SELECT number FROM schema_steps", &[])
                .await?
                .iter()
                .map(|r| r.get(0))
                .collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A disk that fills up while the schema is brought up leaves the step before,
    /// and the same step goes through once there is room.
    #[tokio::test]
    async fn ti03_a_step_on_a_full_disk_is_undone_and_goes_through_when_there_is_room() {
        let folder = tempfile::tempdir().unwrap();
        let conn = sqlite::connect(&folder.path().join("house.db"), false).unwrap();
        let mut tx = Tx::new(Conn::Sqlite(conn));
        tx.plain("PRAGMA max_page_count = 12").await.unwrap();
        let steps = MIGRATIONS.steps(false);
        let refused = run(&mut tx, &steps, jiff::Timestamp::UNIX_EPOCH).await;
        let said = refused.unwrap_err().to_string();
        assert!(said.contains("full"), "{said}");
        let done = tx.done_steps().await.unwrap().len();
        assert!(done < steps.len());
        tx.plain("PRAGMA max_page_count = 1073741823").await.unwrap();
        let rest = run(&mut tx, &steps, jiff::Timestamp::UNIX_EPOCH).await.unwrap();
        assert_eq!(done + rest, steps.len());
    }
}
