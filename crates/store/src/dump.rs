//! A copy of everything, neutral between the two databases: one JSON array a
//! row, one file a table, read from one moment's picture while serving goes on.
//! What one database wrote the other can read back. The full-text rows are not
//! copied: they are made anew from the words.

use crate::{Conn, Error, Inner, Result, Store, Tx, Value, postgres, search, sql, sqlite};
use futures_util::TryStreamExt as _;
use serde_json::Value as Json;
use std::io::{BufRead as _, Write as _};
use std::path::Path;

/// Tables in an order in which every row's references come first.
pub const TABLES: &[&str] = &[
    "house_revision",
    "house_recount",
    "regions",
    "sites",
    "people",
    "teams",
    "grants",
    "team_members",
    "sessions",
    "passkeys",
    "recovery_codes",
    "ceremonies",
    "address_changes",
    "staff_links",
    "api_tokens",
    "limits",
    "holidays",
    "promises",
    "phrases",
    "phrase_texts",
    "topics",
    "tags",
    "clients",
    "client_passkeys",
    "client_ceremonies",
    "cases",
    "texts",
    "entries",
    "files",
    "case_links",
    "case_tags",
    "case_facts",
    "examinations",
    "exam_readings",
    "exam_drafts",
    "exam_findings",
    "verdicts",
    "verdict_links",
    "competences",
    "orders",
    "order_asides",
    "withdrawals",
    "gift_links",
    "returns",
    "refunds",
    "order_changes",
    "exchanges",
    "variants",
    "stocks",
    "shop_posts",
    "lookups",
    "decisions",
    "revisions",
    "trials",
    "chats",
    "chat_waits",
    "chat_guests",
    "calls",
    "call_backs",
    "desk_seen",
    "fast_lane",
    "sortings",
    "sorting_models",
    "late_reasons",
    "drafted",
    "letters",
    "mails",
    "mail_references",
    "mail_positions",
    "mail_answers",
    "mail_marks",
    "mail_pictures",
    "mail_addresses",
    "reminders_off",
    "letter_returns",
    "case_participants",
    "mailbox",
    "drafts",
    "presence",
    "intakes",
    "codes",
    "client_sessions",
    "receipts",
    "idempotency",
    "audit",
    "audit_chain",
    "bulk_deeds",
    "notices",
    "notice_wishes",
    "push_subscriptions",
    "pushes",
    "mail_watch",
    "outages",
];

/// Tables that are made anew or belong to the database itself.
pub const NOT_COPIED: &[&str] = &["search", "schema_steps", "feed_epoch"];

fn io(error: std::io::Error) -> Error {
    if error.kind() == std::io::ErrorKind::StorageFull {
        Error::Full
    } else {
        Error::Away(error.to_string())
    }
}

fn json(value: Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Int(v) => v.into(),
        Value::Real(v) => v.into(),
        Value::Text(v) => v.into(),
        Value::Bytes(v) => {
            let hex: String = v.iter().map(|b| format!("{b:02x}")).collect();
            serde_json::json!({ "hex": hex })
        }
    }
}

fn value(json: &Json) -> Option<Value> {
    Some(match json {
        Json::Null => Value::Null,
        Json::Number(n) => n.as_i64().map(Value::Int).or_else(|| n.as_f64().map(Value::Real))?,
        Json::String(s) => Value::Text(s.clone()),
        Json::Object(map) => {
            let hex = map.get("hex")?.as_str()?;
            let byte = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
            Value::Bytes((0..hex.len()).step_by(2).map(byte).collect::<Option<Vec<u8>>>()?)
        }
        _ => return None,
    })
}

struct Out {
    file: std::io::BufWriter<std::fs::File>,
    rows: u64,
}

impl Out {
    fn new(folder: &Path, table: &str) -> Result<Out> {
        let file = std::fs::File::create(folder.join(format!("{table}.jsonl"))).map_err(io)?;
        Ok(Out { file: std::io::BufWriter::new(file), rows: 0 })
    }
    fn line(&mut self, cells: Vec<Json>) -> Result<()> {
        self.rows += 1;
        serde_json::to_writer(&mut self.file, &cells).map_err(|e| Error::Away(e.to_string()))?;
        self.file.write_all(b"\n").map_err(io)
    }
    fn end(self) -> Result<u64> {
        let file = self.file.into_inner().map_err(|e| io(e.into_error()))?;
        file.sync_all().map_err(io)?;
        Ok(self.rows)
    }
}

impl Store {
    /// Writes every table into a folder; how many rows.
    ///
    /// # Errors
    /// When the folder or the database cannot.
    pub async fn dump(&self, folder: &Path) -> Result<u64> {
        match &*self.inner {
            Inner::Sqlite(s) => {
                let (path, folder) = (s.path.clone(), folder.to_owned());
                tokio::task::spawn_blocking(move || dump_sqlite(&path, &folder))
                    .await
                    .map_err(|e| Error::Away(e.to_string()))?
            }
            Inner::Postgres(p) => dump_postgres(p, folder).await,
        }
    }

    /// Reads every table back into an empty, migrated database; how many rows.
    ///
    /// # Errors
    /// [`Error::Inconsistent`] when the database is not empty or a row does not fit.
    pub async fn load(&self, folder: &Path) -> Result<u64> {
        let folder = folder.to_owned();
        let count: u64 =
            self.write(move |tx| Box::pin(async move { load(tx, &folder).await })).await?;
        self.rebuild_search().await?;
        Ok(count)
    }

    /// Makes the full-text rows anew from the words.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn rebuild_search(&self) -> Result<u64> {
        let mut after = 0;
        let mut count = 0;
        loop {
            let (last, done): (i64, u64) =
                self.write(move |tx| Box::pin(async move { index_some(tx, after).await })).await?;
            if done == 0 {
                return Ok(count);
            }
            after = last;
            count += done;
        }
    }
}

async fn index_some(tx: &mut Tx, after: i64) -> Result<(i64, u64)> {
    let rows = tx.fetch(sql!("search/sources"), &[after.into(), 500_i64.into()]).await?;
    let mut last = after;
    for row in &rows {
        last = row.int(0);
        let first = row.flag(7);
        let number = row.text(2).replace('-', "");
        let tokens = if first {
            search::tokens(&[row.str(1), &number, row.str(3), row.str(4), row.str(5), row.str(6)])
        } else {
            search::tokens(&[row.str(1)])
        };
        search::drop_words(tx, last).await?;
        search::put(tx, last, &tokens).await?;
    }
    Ok((last, rows.len() as u64))
}

fn dump_sqlite(path: &Path, folder: &Path) -> Result<u64> {
    let conn = sqlite::connect(path, true)?;
    conn.execute_batch("BEGIN DEFERRED")?;
    let mut count = 0;
    for table in TABLES {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table}"))?;
        let names: Vec<Json> = statement.column_names().map(Json::from).collect();
        let columns = names.len();
        let mut out = Out::new(folder, table)?;
        out.line(names)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            out.line(crate::tx::sqlite_row(row, columns)?.0.into_iter().map(json).collect())?;
        }
        count += out.end()? - 1;
    }
    Ok(count)
}

async fn dump_postgres(postgres: &postgres::Postgres, folder: &Path) -> Result<u64> {
    let client = postgres.client().await?;
    client.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
    let mut count = 0;
    for table in TABLES {
        let statement = client.prepare(&format!("SELECT * FROM {table}")).await?;
        let mut out = Out::new(folder, table)?;
        out.line(statement.columns().iter().map(|c| Json::from(c.name())).collect())?;
        let none: [&(dyn tokio_postgres::types::ToSql + Sync); 0] = [];
        let rows = client.query_raw(&statement, none).await?;
        let mut rows = std::pin::pin!(rows);
        while let Some(row) = rows.try_next().await? {
            out.line(crate::tx::postgres_row(&row)?.0.into_iter().map(json).collect())?;
        }
        count += out.end()? - 1;
    }
    client.batch_execute("COMMIT").await?;
    Ok(count)
}

/// Names of our schema: letters and underscores.
fn plain(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// Whether the house has been used: then nothing may be read back over it.
///
/// # Errors
/// When the database cannot.
pub async fn in_use(tx: &mut Tx) -> Result<bool> {
    Ok(tx.fetch_one(sql!("dump/anything"), &[]).await?.flag(0))
}

async fn load(tx: &mut Tx, folder: &Path) -> Result<u64> {
    let wrong = |table: &'static str, what: String| Error::Inconsistent { table, what };
    if in_use(tx).await? {
        return Err(wrong(
            "cases",
            "the database is not empty; restore into an empty one".to_owned(),
        ));
    }
    let mut count = 0;
    for table in TABLES {
        tx.plain(&format!("DELETE FROM {table}")).await?;
        let file = match std::fs::File::open(folder.join(format!("{table}.jsonl"))) {
            Ok(file) => file,
            // A copy that was made before there was this table.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(io(error)),
        };
        let mut lines = std::io::BufReader::new(file).lines();
        let head = lines.next().ok_or_else(|| wrong(table, "no head".to_owned()))?.map_err(io)?;
        let names: Vec<String> =
            serde_json::from_str(&head).map_err(|e| wrong(table, e.to_string()))?;
        if !names.iter().all(|n| plain(n)) {
            return Err(wrong(table, "column names".to_owned()));
        }
        let places: Vec<String> = (1..=names.len()).map(|n| format!("${n}")).collect();
        let insert =
            format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), places.join(", "));
        for line in lines {
            let cells: Vec<Json> = serde_json::from_str(&line.map_err(io)?)
                .map_err(|e| wrong(table, e.to_string()))?;
            let values: Option<Vec<Value>> = cells.iter().map(value).collect();
            let values =
                values.ok_or_else(|| wrong(table, "a cell of an unknown kind".to_owned()))?;
            tx.insert_row(&insert, &values).await?;
            count += 1;
        }
    }
    if tx.is_postgres() {
        for table in TABLES {
            tx.plain(&format!(
                "DO $$ BEGIN IF pg_get_serial_sequence('{table}', 'id') IS NOT NULL THEN PERFORM setval(pg_get_serial_sequence('{table}', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM {table}), false); END IF; EXCEPTION WHEN undefined_column THEN NULL; END $$"
            ))
            .await?;
        }
        // Numbers of the feed and of the log go on above those that came with the copy.
        tx.plain("UPDATE feed_epoch SET base = greatest((SELECT coalesce(max(seq), 0) FROM entries), (SELECT coalesce(max(id), 0) FROM audit))").await?;
    }
    Ok(count)
}

impl Tx {
    async fn insert_row(&mut self, sql: &str, values: &[Value]) -> Result<()> {
        match &self.conn {
            Conn::Sqlite(conn) => {
                let sql = sql.replace('$', "?");
                conn.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
            }
            Conn::Postgres(client) => {
                let statement = client.prepare_cached(sql).await?;
                let given: Vec<&(dyn tokio_postgres::types::ToSql + Sync)> =
                    values.iter().map(|p| p as _).collect();
                client.execute(&statement, &given).await?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// A table that nobody named here would be lost with every copy.
    #[test]
    fn every_table_of_the_schema_is_copied_or_said_not_to_be() {
        let mut made = BTreeSet::new();
        for step in crate::MIGRATIONS.steps(false) {
            for line in step.text.lines() {
                let name = line
                    .strip_prefix("CREATE TABLE ")
                    .or_else(|| line.strip_prefix("CREATE VIRTUAL TABLE "));
                made.extend(name.and_then(|rest| rest.split([' ', '(']).next()));
            }
        }
        let named: BTreeSet<&str> = TABLES.iter().chain(NOT_COPIED).copied().collect();
        let lost: Vec<_> = made.difference(&named).collect();
        assert!(lost.is_empty(), "copies would lose {lost:?}");
        assert_eq!(named.len(), TABLES.len() + NOT_COPIED.len(), "one stands there twice");
        assert!(made.len() > 60, "{}", made.len());
    }
}
