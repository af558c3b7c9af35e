//! What one process tells the others and nobody keeps: that somebody is writing, that she has
//! seen. Over PostgreSQL's notifications; with SQLite there is one process and nothing to tell.
//! What is missed is missed: nothing that must arrive goes this way.

use crate::{Inner, Result, Store, sql_forked};
use futures_util::{StreamExt as _, stream};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::mpsc;
use tokio_postgres::{AsyncMessage, Config, Connection};

/// The name under which processes listen.
const CHANNEL: &str = "selvedge_whispers";
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

impl Store {
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

    /// Listens on a connection of its own; none where there is nobody else.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn whispers(&self) -> Result<Option<Whispers>> {
        match &*self.inner {
            Inner::Sqlite(_) => Ok(None),
            Inner::Postgres(postgres) => listen(&postgres.config).await.map(Some),
        }
    }
}

async fn listen(config: &Config) -> Result<Whispers> {
    let (tell, heard) = mpsc::channel(UNHEARD);
    let client = match crate::postgres::encryption(config)? {
        None => {
            let (client, connection) = config.connect(tokio_postgres::NoTls).await?;
            tokio::spawn(hear(connection, tell));
            client
        }
        Some(tls) => {
            let (client, connection) = config.connect(tls).await?;
            tokio::spawn(hear(connection, tell));
            client
        }
    };
    client.batch_execute(&format!("LISTEN {CHANNEL}")).await?;
    Ok(Whispers { heard, _client: client })
}

/// Drives the connection and hands on what comes.
async fn hear<S, T>(mut connection: Connection<S, T>, tell: mpsc::Sender<String>)
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    let mut told = stream::poll_fn(move |context: &mut Context<'_>| -> Poll<_> {
        connection.poll_message(context)
    });
    while let Some(Ok(message)) = told.next().await {
        if let AsyncMessage::Notification(one) = message {
            // Whoever hears slowly misses some.
            let _ = tell.try_send(one.payload().to_owned());
        }
    }
}
