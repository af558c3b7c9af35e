//! PostgreSQL (15 or later): a pool of connections, one transaction a use case.
//! The server's own commit groups the fsyncs of those that commit together.

use crate::{Conn, Error, Result, Set, Tx};
use deadpool_postgres::{Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use std::future::Future;
use std::time::Duration;

/// How long one statement may take before the house says that its database is
/// away. Ours take milliseconds: a longer one waits for a server that hangs.
const PATIENCE: Duration = Duration::from_secs(2);

/// Waits for a statement, not for ever. Given up, its connection is closed with
/// the transaction it was in (see [`Lent`]).
pub(crate) async fn patiently<T, E>(
    answer: impl Future<Output = std::result::Result<T, E>>,
) -> Result<T>
where
    Error: From<E>,
{
    match tokio::time::timeout(PATIENCE, answer).await {
        Ok(answer) => answer.map_err(Error::from),
        Err(_) => Err(Error::Away("the database did not answer in time".to_owned())),
    }
}

/// A connection string put together again from what was understood of it, so
/// that no way to write a password can slip through.
pub(crate) fn shown(url: &str) -> Option<String> {
    use tokio_postgres::config::{Host, SslMode};
    let config: tokio_postgres::Config = url.parse().ok()?;
    let hosts: Vec<String> = config
        .get_hosts()
        .iter()
        .enumerate()
        .map(|(at, host)| {
            let host = match host {
                Host::Tcp(name) => name.clone(),
                #[cfg(unix)]
                Host::Unix(path) => path.display().to_string().replace('/', "%2F"),
            };
            let ports = config.get_ports();
            match ports.get(at).or(ports.first()) {
                Some(port) if *port != 5432 => format!("{host}:{port}"),
                _ => host,
            }
        })
        .collect();
    let user = config.get_user().map_or_else(String::new, |user| format!("{user}@"));
    let database = config.get_dbname().map_or_else(String::new, |name| format!("/{name}"));
    let tls = match config.get_ssl_mode() {
        SslMode::Disable => "?sslmode=disable",
        SslMode::Require => "?sslmode=require",
        _ => "",
    };
    Some(format!("postgres://{user}{}{database}{tls}", hosts.join(",")))
}

pub(crate) struct Postgres {
    pool: Pool,
    /// How a connection beside the pool is made.
    pub(crate) config: tokio_postgres::Config,
    pub(crate) herald: crate::whispers::Herald,
}

/// How connections are encrypted; none where they stay on this machine or are told not to be.
pub(crate) fn encryption(
    config: &tokio_postgres::Config,
) -> Result<Option<tokio_postgres_rustls::MakeRustlsConnect>> {
    if config.get_ssl_mode() == tokio_postgres::config::SslMode::Disable || only_sockets(config) {
        return Ok(None);
    }
    let mut roots = rustls::RootCertStore::empty();
    roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| Error::Away(e.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Some(tokio_postgres_rustls::MakeRustlsConnect::new(tls)))
}

impl Postgres {
    pub(crate) fn open(url: &str) -> Result<Postgres> {
        let mut config: tokio_postgres::Config = url
            .parse()
            .map_err(|e: tokio_postgres::Error| Error::Away(format!("connection string: {e}")))?;
        config.connect_timeout(Duration::from_secs(2));
        config.application_name("selvedge");
        let manager_config = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = match encryption(&config)? {
            None => Manager::from_config(config.clone(), tokio_postgres::NoTls, manager_config),
            Some(tls) => Manager::from_config(config.clone(), tls, manager_config),
        };
        let pool = Pool::builder(manager)
            .max_size(32)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(Duration::from_secs(2)))
            .create_timeout(Some(Duration::from_secs(2)))
            .recycle_timeout(Some(Duration::from_secs(2)))
            .build()
            .map_err(|e| Error::Away(e.to_string()))?;
        Ok(Postgres { pool, config, herald: crate::whispers::Herald::new() })
    }

    pub(crate) async fn client(&self) -> Result<deadpool_postgres::Client> {
        Ok(self.pool.get().await?)
    }

    /// Runs a use case in a transaction; whether the feed grew.
    pub(crate) async fn write(&self, set: Set) -> Result<bool> {
        let mut lent = Lent(Some(Tx::new(Conn::Postgres(self.client().await?))));
        let tx = lent.tx()?;
        patiently(tx.plain("BEGIN")).await?;
        if set(tx).await {
            patiently(tx.plain("COMMIT")).await?;
            let fed = tx.fed;
            lent.give_back();
            return Ok(fed);
        }
        if patiently(tx.plain("ROLLBACK")).await.is_ok() {
            lent.give_back();
        }
        Ok(false)
    }

    pub(crate) async fn read(&self, set: Set) -> Result<()> {
        let mut lent = Lent(Some(Tx::new(Conn::Postgres(self.client().await?))));
        let tx = lent.tx()?;
        patiently(tx.plain("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")).await?;
        set(tx).await;
        if patiently(tx.plain("COMMIT")).await.is_ok() {
            lent.give_back();
        }
        Ok(())
    }
}

/// A transaction on a lent connection. Dropped before it was ended (the caller
/// went away, or a panic), the connection is closed instead of going back to
/// the pool with a transaction open.
struct Lent(Option<Tx>);

impl Lent {
    fn tx(&mut self) -> Result<&mut Tx> {
        self.0.as_mut().ok_or_else(|| Error::Away("the connection was given back".to_owned()))
    }
    fn give_back(&mut self) {
        self.0 = None;
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(Tx { conn: Conn::Postgres(client), .. }) = self.0.take() {
            drop(deadpool_postgres::Client::take(client));
        }
    }
}

fn only_sockets(config: &tokio_postgres::Config) -> bool {
    !config.get_hosts().is_empty()
        && config.get_hosts().iter().all(|h| match h {
            tokio_postgres::config::Host::Unix(_) => true,
            tokio_postgres::config::Host::Tcp(name) => {
                matches!(name.as_str(), "localhost" | "127.0.0.1" | "::1")
            }
        })
}

impl Tx {
    pub(crate) async fn plain(&mut self, sql: &str) -> Result<()> {
        match &self.conn {
            Conn::Postgres(client) => Ok(client.batch_execute(sql).await?),
            Conn::Sqlite(conn) => Ok(conn.execute_batch(sql)?),
        }
    }
}
