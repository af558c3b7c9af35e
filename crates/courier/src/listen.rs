//! Where a mail server delivers. A message is acknowledged when its bytes are
//! on disk and not before; when they cannot be kept now, the server is asked to
//! come back and keeps them itself. Everything is bounded: sessions, the time
//! of one, lines, recipients, a message, and the bytes of all of them together.

use crate::Clock;
use crate::parley::{Dots, LINE, MESSAGE, Next, Parley};
use app::App;
use app::post::{Envelope, Incoming, Parcel, Source};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;

pub use crate::parley::Protocol;

/// Sessions at once.
const SESSIONS: usize = 64;
/// How long a session may say nothing.
const IDLE: Duration = Duration::from_secs(300);
/// Bytes of all messages in hand together, in pieces of [`PIECE`].
const IN_HAND: usize = 192 * 1024 * 1024;
/// So much is asked for at once.
const PIECE: usize = 1024 * 1024;

/// A socket that mail servers deliver to.
pub struct Listener {
    app: App,
    incoming: Arc<Incoming>,
    socket: TcpListener,
    protocol: Protocol,
    clock: Clock,
    in_hand: Arc<Semaphore>,
}

/// How a message was received.
enum Received {
    Whole(Vec<u8>, Vec<OwnedSemaphorePermit>),
    TooLarge,
    /// Too much is in hand already.
    Crowded,
}

impl Listener {
    /// A listener on an address and port.
    ///
    /// # Errors
    /// A sentence for the engineer.
    pub async fn bind(
        app: App,
        at: &str,
        protocol: Protocol,
        clock: Clock,
    ) -> Result<Listener, String> {
        let incoming = app.post.clone().ok_or("no address takes mail")?;
        let socket =
            TcpListener::bind(at).await.map_err(|e| format!("cannot listen on {at}: {e}"))?;
        let in_hand = Arc::new(Semaphore::new(IN_HAND / PIECE));
        Ok(Listener { app, incoming, socket, protocol, clock, in_hand })
    }

    /// The address and port it listens on.
    ///
    /// # Errors
    /// What the system says.
    pub fn address(&self) -> Result<SocketAddr, String> {
        self.socket.local_addr().map_err(|e| e.to_string())
    }

    /// Serves until `stop` says so.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let this = Arc::new(self);
        let sessions = Arc::new(Semaphore::new(SESSIONS));
        let mut open = JoinSet::new();
        loop {
            let accepted = tokio::select! {
                accepted = this.socket.accept() => accepted,
                _ = stop.wait_for(|stop| *stop) => break,
            };
            while open.try_join_next().is_some() {}
            let mut socket = match accepted {
                Ok((socket, _)) => socket,
                Err(error) => {
                    tracing::warn!(%error, "mail.accept");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            };
            let Ok(permit) = sessions.clone().try_acquire_owned() else {
                let _ = socket.write_all(b"421 4.3.2 too many sessions, come back\r\n").await;
                continue;
            };
            let this = this.clone();
            open.spawn(async move {
                if let Err(error) = this.session(&mut socket).await {
                    tracing::debug!(%error, "mail.session");
                }
                drop(permit);
            });
        }
        open.shutdown().await;
    }

    async fn session<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        socket: &mut S,
    ) -> std::io::Result<()> {
        let host = &self.app.settings.mail_domain;
        let mut parley = Parley::new(self.protocol, self.incoming.clone(), host);
        say(socket, &parley.greeting()).await?;
        let mut held: Vec<u8> = Vec::new();
        loop {
            let next = match line(socket, &mut held).await? {
                Line::Whole(line) => {
                    // An address that was made a moment ago, perhaps by another process.
                    if parley.is_stranger(&line)
                        && let Err(error) = self.app.refresh().await
                    {
                        tracing::error!(%error, "mail.refresh");
                        say(socket, "451 4.3.0 it cannot be told now, come back").await?;
                        continue;
                    }
                    parley.line(&line)
                }
                Line::TooLong => parley.too_long(),
                Line::End => return Ok(()),
            };
            match next {
                Next::Say(answer) => say(socket, &answer).await?,
                Next::End(answer) => return say(socket, &answer).await,
                Next::Data(answer) => {
                    say(socket, &answer).await?;
                    let received = self.message(socket, &mut held).await?;
                    let (mail_from, recipients) = parley.envelope();
                    let count = recipients.len();
                    let answer = self.keep(received, mail_from, recipients).await;
                    say(socket, &parley.answers(answer, count)).await?;
                }
            }
        }
    }

    /// The bytes of a message up to its end; what is not kept is read all the same.
    async fn message<S: AsyncRead + Unpin>(
        &self,
        socket: &mut S,
        held: &mut Vec<u8>,
    ) -> std::io::Result<Received> {
        let (mut dots, mut kept, mut permits) = (Dots::default(), Vec::new(), Vec::new());
        let mut crowded = false;
        loop {
            let most = if crowded { 0 } else { MESSAGE };
            let (used, ended) = dots.take(held, &mut kept, most);
            held.drain(..used);
            while !crowded && permits.len() * PIECE < kept.len() {
                match self.in_hand.clone().try_acquire_owned() {
                    Ok(permit) => permits.push(permit),
                    Err(_) => crowded = true,
                }
            }
            if crowded {
                kept = Vec::new();
                permits.clear();
            }
            if ended {
                break;
            }
            more(socket, held).await?;
        }
        Ok(if dots.seen > MESSAGE {
            Received::TooLarge
        } else if crowded {
            Received::Crowded
        } else {
            Received::Whole(kept, permits)
        })
    }

    /// Keeps a message; what is answered.
    async fn keep(
        &self,
        received: Received,
        mail_from: String,
        recipients: Vec<String>,
    ) -> &'static str {
        let (raw, _permits) = match received {
            Received::Whole(raw, permits) => (raw, permits),
            Received::TooLarge => return "552 5.3.4 the message is too large",
            Received::Crowded => return "451 4.3.1 too much at once, come back",
        };
        let source = match self.protocol {
            Protocol::Lmtp => Source::Lmtp,
            Protocol::Smtp => Source::Smtp,
        };
        let envelope = Envelope { mail_from: Some(mail_from), recipients };
        let parcel = Parcel { raw, envelope, source };
        match self.app.receive(vec![parcel], (self.clock)()).await {
            Ok(_) => "250 2.0.0 kept",
            Err(error) => {
                tracing::error!(%error, "mail.not_kept");
                "451 4.3.0 it cannot be kept now, come back"
            }
        }
    }
}

enum Line {
    Whole(Vec<u8>),
    TooLong,
    End,
}

async fn say<S: AsyncWrite + Unpin>(socket: &mut S, answer: &str) -> std::io::Result<()> {
    let write = async {
        socket.write_all(answer.as_bytes()).await?;
        socket.write_all(b"\r\n").await?;
        socket.flush().await
    };
    tokio::time::timeout(IDLE, write).await.map_err(|_| std::io::ErrorKind::TimedOut)?
}

/// More bytes; an error where there are none any more.
async fn more<S: AsyncRead + Unpin>(socket: &mut S, held: &mut Vec<u8>) -> std::io::Result<()> {
    held.reserve(16 * 1024);
    let read = tokio::time::timeout(IDLE, socket.read_buf(held));
    match read.await.map_err(|_| std::io::ErrorKind::TimedOut)?? {
        0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(()),
    }
}

/// The next line of a command, without its end.
async fn line<S: AsyncRead + Unpin>(socket: &mut S, held: &mut Vec<u8>) -> std::io::Result<Line> {
    let mut too_long = false;
    loop {
        if let Some(at) = held.iter().position(|b| *b == b'\n') {
            let mut line: Vec<u8> = held.drain(..=at).collect();
            line.pop();
            line.pop_if(|b| *b == b'\r');
            return Ok(if too_long || line.len() > LINE {
                Line::TooLong
            } else {
                Line::Whole(line)
            });
        }
        if held.len() > LINE {
            too_long = true;
            held.clear();
        }
        match more(socket, held).await {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
                return Ok(Line::End);
            }
            Err(error) => return Err(error),
        }
    }
}
