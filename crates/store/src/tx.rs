//! The waist: one transaction, two drivers. Every store function is written
//! once over `Tx`. On SQLite each call is ready at once, so the writer thread
//! runs a whole use case without waking another; on PostgreSQL it waits.

use crate::{Error, Result, Row, Sql, Value};
use rusqlite::types::{ToSqlOutput, ValueRef};
use std::collections::HashMap;
use std::sync::Arc;

/// A transaction in progress, on either database.
pub struct Tx {
    pub(crate) conn: Conn,
    /// Set when the feed grew, so that readers are woken after the commit.
    pub(crate) fed: bool,
    /// On PostgreSQL: where this transaction's feed numbers begin, once one was asked for.
    pub(crate) xid: Option<i64>,
    pub(crate) ordinal: i64,
    /// On SQLite: what the search index is still to be told before the commit.
    pub(crate) indexed: Vec<crate::search::Indexed>,
    /// Texts with `?1` for `$1`, by the address of the original: SQLite numbers only the former.
    numbered: HashMap<usize, Arc<str>>,
}

pub(crate) enum Conn {
    Sqlite(rusqlite::Connection),
    Postgres(deadpool_postgres::Client),
}

impl Tx {
    pub(crate) fn new(conn: Conn) -> Tx {
        Tx {
            conn,
            fed: false,
            xid: None,
            ordinal: 0,
            indexed: Vec::new(),
            numbered: HashMap::new(),
        }
    }

    /// Whether this transaction speaks to PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self.conn, Conn::Postgres(_))
    }

    /// Every row of a statement's answer.
    pub async fn fetch(&mut self, sql: Sql, params: &[Value]) -> Result<Vec<Row>> {
        match &self.conn {
            Conn::Sqlite(conn) => {
                let mut statement = conn.prepare_cached(numbered(&mut self.numbered, sql))?;
                let columns = statement.column_count();
                let mut rows = statement.query(rusqlite::params_from_iter(params))?;
                let mut out = Vec::new();
                while let Some(row) = rows.next()? {
                    out.push(sqlite_row(row, columns)?);
                }
                Ok(out)
            }
            Conn::Postgres(client) => {
                let statement = client.prepare_cached(sql.postgres).await?;
                let given: Vec<&(dyn tokio_postgres::types::ToSql + Sync)> =
                    params.iter().map(|p| p as _).collect();
                let rows = client.query(&statement, &given).await?;
                rows.iter().map(postgres_row).collect()
            }
        }
    }

    /// The first row, if there is one.
    pub async fn fetch_opt(&mut self, sql: Sql, params: &[Value]) -> Result<Option<Row>> {
        if let Conn::Sqlite(conn) = &self.conn {
            let mut statement = conn.prepare_cached(numbered(&mut self.numbered, sql))?;
            let columns = statement.column_count();
            let mut rows = statement.query(rusqlite::params_from_iter(params))?;
            let first = match rows.next()? {
                Some(row) => Some(sqlite_row(row, columns)?),
                None => None,
            };
            // A statement that writes and returns must be run to its end.
            if first.is_some() && !sql.is_select() {
                while rows.next()?.is_some() {}
            }
            return Ok(first);
        }
        Ok(self.fetch(sql, params).await?.into_iter().next())
    }

    /// The one row that must be there.
    pub async fn fetch_one(&mut self, sql: Sql, params: &[Value]) -> Result<Row> {
        self.fetch_opt(sql, params)
            .await?
            .ok_or(Error::Inconsistent { table: sql.name, what: "no row".to_owned() })
    }

    /// Runs a statement; how many rows it touched.
    pub async fn execute(&mut self, sql: Sql, params: &[Value]) -> Result<u64> {
        match &self.conn {
            Conn::Sqlite(conn) => {
                let mut statement = conn.prepare_cached(numbered(&mut self.numbered, sql))?;
                Ok(statement.execute(rusqlite::params_from_iter(params))? as u64)
            }
            Conn::Postgres(client) => {
                let statement = client.prepare_cached(sql.postgres).await?;
                let given: Vec<&(dyn tokio_postgres::types::ToSql + Sync)> =
                    params.iter().map(|p| p as _).collect();
                Ok(client.execute(&statement, &given).await?)
            }
        }
    }

    /// Prepares a statement without running it: what the schema test does with every file.
    ///
    /// # Errors
    /// What the driver says of the statement.
    pub async fn prepare(&mut self, sql: Sql) -> Result<()> {
        match &self.conn {
            Conn::Sqlite(conn) => {
                conn.prepare(numbered(&mut self.numbered, sql))?;
            }
            Conn::Postgres(client) => {
                client.prepare(sql.postgres).await?;
            }
        }
        Ok(())
    }

    /// The next number of a log that is read in commit order: see [`Tx::next_feed_number`].
    pub async fn next_log_number(&mut self) -> Result<Value> {
        let fed = self.fed;
        let number = self.next_feed_number().await;
        self.fed = fed;
        number
    }

    /// The next number of the feed.
    ///
    /// On SQLite there is one writer, so the table's own row number is commit
    /// order and `Null` lets it be given. On PostgreSQL a sequence would not be
    /// commit order: the number is the transaction's id, shifted, plus an
    /// ordinal, and readers serve only below the oldest open transaction.
    pub async fn next_feed_number(&mut self) -> Result<Value> {
        self.fed = true;
        if !self.is_postgres() {
            return Ok(Value::Null);
        }
        let xid = match self.xid {
            Some(xid) => xid,
            None => {
                const XID: Sql = Sql {
                    name: "feed/xid",
                    sqlite: "",
                    postgres: include_str!("../sql/feed/xid.postgres.sql"),
                };
                let row = self.fetch_one(XID, &[]).await?;
                let begin = row.int(1) + (row.int(0) << 16);
                self.xid = Some(begin);
                begin
            }
        };
        self.ordinal += 1;
        Ok(Value::Int(xid + self.ordinal))
    }
}

/// The statement with `?1` for `$1`.
fn numbered(cache: &mut HashMap<usize, Arc<str>>, sql: Sql) -> &str {
    cache.entry(sql.sqlite.as_ptr() as usize).or_insert_with(|| {
        let mut out = String::with_capacity(sql.sqlite.len());
        let mut rest = sql.sqlite.chars().peekable();
        while let Some(c) = rest.next() {
            let number_follows = rest.peek().is_some_and(char::is_ascii_digit);
            out.push(if c == '$' && number_follows { '?' } else { c });
        }
        out.into()
    })
}

impl Sql {
    fn is_select(&self) -> bool {
        self.sqlite
            .lines()
            .find(|l| !l.trim_start().starts_with("--") && !l.trim().is_empty())
            .is_some_and(|l| {
                let l = l.trim_start();
                l.len() >= 6
                    && l.as_bytes().iter().take(6).map(u8::to_ascii_lowercase).eq(*b"select")
            })
    }
}

pub(crate) fn sqlite_row(row: &rusqlite::Row<'_>, columns: usize) -> Result<Row> {
    let mut values = Vec::with_capacity(columns);
    for at in 0..columns {
        values.push(match row.get_ref(at)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(v) => Value::Int(v),
            ValueRef::Real(v) => Value::Real(v),
            ValueRef::Text(v) => Value::Text(String::from_utf8_lossy(v).into_owned()),
            ValueRef::Blob(v) => Value::Bytes(v.to_vec()),
        });
    }
    Ok(Row(values))
}

pub(crate) fn postgres_row(row: &tokio_postgres::Row) -> Result<Row> {
    use tokio_postgres::types::Type;
    let mut values = Vec::with_capacity(row.len());
    for (at, column) in row.columns().iter().enumerate() {
        let value = match *column.type_() {
            Type::INT8 => row.try_get::<_, Option<i64>>(at)?.map(Value::Int),
            Type::INT4 => row.try_get::<_, Option<i32>>(at)?.map(|v| Value::Int(i64::from(v))),
            Type::BOOL => row.try_get::<_, Option<bool>>(at)?.map(|v| Value::Int(i64::from(v))),
            Type::FLOAT8 => row.try_get::<_, Option<f64>>(at)?.map(Value::Real),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(at)?.map(Value::Bytes),
            _ => row.try_get::<_, Option<String>>(at)?.map(Value::Text),
        };
        values.push(value.unwrap_or(Value::Null));
    }
    Ok(Row(values))
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Int(v) => ValueRef::Integer(*v),
            Value::Real(v) => ValueRef::Real(*v),
            Value::Text(v) => ValueRef::Text(v.as_bytes()),
            Value::Bytes(v) => ValueRef::Blob(v),
        }))
    }
}

impl tokio_postgres::types::ToSql for Value {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> std::result::Result<tokio_postgres::types::IsNull, Box<dyn std::error::Error + Sync + Send>>
    {
        use tokio_postgres::types::Type;
        match self {
            Value::Null => Ok(tokio_postgres::types::IsNull::Yes),
            Value::Int(v) if *ty == Type::INT4 => i32::try_from(*v)?.to_sql(ty, out),
            Value::Int(v) if *ty == Type::TEXT => v.to_string().to_sql(ty, out),
            Value::Int(v) => v.to_sql(ty, out),
            Value::Real(v) => v.to_sql(ty, out),
            Value::Text(v) => v.to_sql(ty, out),
            Value::Bytes(v) => v.to_sql(ty, out),
        }
    }
    fn accepts(_: &tokio_postgres::types::Type) -> bool {
        true
    }
    tokio_postgres::types::to_sql_checked!();
}
