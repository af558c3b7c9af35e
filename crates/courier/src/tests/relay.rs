//! A mail relay inside the test: it speaks SMTP on a port of its own and does,
//! letter by letter, what it was told to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// A line to somebody: in the clear or not.
trait Line: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Line for T {}
type Talk = BufReader<Box<dyn Line>>;

/// What the relay does with the next letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Takes it.
    Accept,
    /// Answers the connection with this line and hangs up.
    Greet(&'static str),
    /// Answers MAIL with this line.
    RefuseUs(&'static str),
    /// Answers RCPT with this line.
    RefuseReader(&'static str),
    /// Reads the letter and answers with this line.
    RefuseLetter(&'static str),
    /// Reads the letter and says nothing more.
    FallSilent,
    /// Reads the letter and hangs up without an answer.
    HangUp,
    /// Takes it and hangs up at once.
    AcceptAndHangUp,
}

/// A letter as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// What stood in MAIL FROM, without brackets.
    pub from: String,
    /// What stood in RCPT TO.
    pub to: String,
    /// The message.
    pub message: String,
    /// Whether its taking was answered with 250.
    pub taken: bool,
}

impl Arrived {
    /// A header's value, unfolded; none when it is not there.
    pub fn header(&self, name: &str) -> Option<String> {
        let head = self
            .message
            .split("\r\n\r\n")
            .next()
            .unwrap_or_default()
            .replace("\r\n ", " ")
            .replace("\r\n\t", " ");
        let find = |line: &str| {
            line.split_once(": ")
                .filter(|(n, _)| n.eq_ignore_ascii_case(name))
                .map(|(_, v)| v.to_owned())
        };
        head.split("\r\n").find_map(find)
    }

    /// The names of its headers.
    pub fn headers(&self) -> Vec<String> {
        let head = self.message.split("\r\n\r\n").next().unwrap_or_default();
        head.split("\r\n")
            .filter(|l| !l.starts_with([' ', '\t']))
            .map(|l| l.split(':').next().unwrap_or_default().to_owned())
            .collect()
    }
}

/// The relay.
#[derive(Clone)]
pub struct Relay {
    /// Where it listens on this machine.
    pub port: u16,
    deeds: Arc<Mutex<VecDeque<Deed>>>,
    arrived: Arc<Mutex<Vec<Arrived>>>,
    connections: Arc<Mutex<usize>>,
    /// Its certificate's key, whether it is shown from the first byte, and the PEM.
    tls: Option<(TlsAcceptor, bool)>,
    /// Its certificate, for whoever is to trust it.
    pub certificate: Vec<u8>,
    /// What it was shown in AUTH PLAIN, when a name and password are wanted.
    wants: Option<&'static str>,
}

impl Relay {
    /// Opens one that will do these deeds in turn, and then take everything.
    pub async fn open(deeds: &[Deed]) -> Relay {
        Relay::with(deeds, None, None).await
    }

    /// Opens one with a certificate of its own for `localhost`, shown from the
    /// first byte or after STARTTLS, that wants this in AUTH PLAIN.
    pub async fn open_with_tls(at_once: bool, wants: Option<&'static str>) -> Relay {
        Relay::with(&[], Some(at_once), wants).await
    }

    async fn with(deeds: &[Deed], tls: Option<bool>, wants: Option<&'static str>) -> Relay {
        let (mut acceptor, mut certificate) = (None, Vec::new());
        if let Some(at_once) = tls {
            let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
            certificate = made.cert.pem().into_bytes();
            let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
            let config = ServerConfig::builder_with_provider(Arc::new(
                tokio_rustls::rustls::crypto::ring::default_provider(),
            ))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .unwrap();
            acceptor = Some((TlsAcceptor::from(Arc::new(config)), at_once));
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let relay = Relay {
            port: listener.local_addr().unwrap().port(),
            deeds: Arc::new(Mutex::new(deeds.iter().copied().collect())),
            arrived: Arc::default(),
            connections: Arc::default(),
            tls: acceptor,
            certificate,
            wants,
        };
        let door = relay.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                *door.connections.lock().unwrap() += 1;
                let door = door.clone();
                tokio::spawn(async move {
                    let _ = door.serve(stream).await;
                });
            }
        });
        relay
    }

    /// What arrived so far.
    pub fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().unwrap().clone()
    }

    /// How many connections were opened.
    pub fn connections(&self) -> usize {
        *self.connections.lock().unwrap()
    }

    fn next_deed(&self) -> Deed {
        self.deeds.lock().unwrap().pop_front().unwrap_or(Deed::Accept)
    }

    fn greeting(&self) -> Option<&'static str> {
        let mut deeds = self.deeds.lock().unwrap();
        match deeds.front() {
            Some(Deed::Greet(line)) => {
                let line = *line;
                deeds.pop_front();
                Some(line)
            }
            _ => None,
        }
    }

    async fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        let talk: Box<dyn Line> = match &self.tls {
            Some((tls, true)) => Box::new(tls.accept(stream).await?),
            _ => Box::new(stream),
        };
        let mut talk = BufReader::new(talk);
        if let Some(line) = self.greeting() {
            return say(&mut talk, line).await;
        }
        say(&mut talk, "220 relay.test ESMTP").await?;
        if self.talk(&mut talk, self.tls.as_ref().is_some_and(|(_, at_once)| !at_once)).await?
            && let Some((tls, _)) = &self.tls
        {
            let upgraded: Box<dyn Line> = Box::new(tls.accept(talk.into_inner()).await?);
            self.talk(&mut BufReader::new(upgraded), false).await?;
        }
        Ok(())
    }

    /// One conversation; whether it ends because TLS is to begin.
    async fn talk(&self, talk: &mut Talk, may_upgrade: bool) -> std::io::Result<bool> {
        let (mut from, mut to, mut deed) = (String::new(), String::new(), Deed::Accept);
        let mut known = self.wants.is_none();
        let mut line = String::new();
        loop {
            line.clear();
            if talk.read_line(&mut line).await? == 0 {
                return Ok(false);
            }
            let verb = line.to_ascii_uppercase();
            if verb.starts_with("EHLO") {
                let more = if may_upgrade { "250-STARTTLS\r\n" } else { "250-AUTH PLAIN\r\n" };
                say(talk, &format!("250-relay.test\r\n{more}250-8BITMIME\r\n250 SMTPUTF8")).await?;
            } else if verb.starts_with("STARTTLS") && may_upgrade {
                say(talk, "220 go on").await?;
                return Ok(true);
            } else if verb.starts_with("AUTH PLAIN ") {
                known = self.wants.is_some_and(|wants| line[11..].trim() == wants);
                say(talk, if known { "235 2.7.0 welcome" } else { "535 5.7.8 no" }).await?;
            } else if verb.starts_with("MAIL") {
                from = between(&line);
                deed = self.next_deed();
                match deed {
                    Deed::RefuseUs(said) => say(talk, said).await?,
                    _ if !known => say(talk, "530 5.7.0 sign in first").await?,
                    _ => say(talk, "250 2.1.0 ok").await?,
                }
            } else if verb.starts_with("RCPT") {
                to = between(&line);
                match deed {
                    Deed::RefuseReader(said) => say(talk, said).await?,
                    _ => say(talk, "250 2.1.5 ok").await?,
                }
            } else if verb.starts_with("DATA") {
                say(talk, "354 go on").await?;
                let mut message = String::new();
                while !message.ends_with("\r\n.\r\n") {
                    if talk.read_line(&mut message).await? == 0 {
                        return Ok(false);
                    }
                }
                let message = message.trim_end_matches(".\r\n").replace("\r\n..", "\r\n.");
                let taken = matches!(deed, Deed::Accept | Deed::AcceptAndHangUp);
                self.arrived.lock().unwrap().push(Arrived {
                    from: from.clone(),
                    to: to.clone(),
                    message,
                    taken,
                });
                match deed {
                    Deed::RefuseLetter(said) => say(talk, said).await?,
                    Deed::FallSilent => std::future::pending::<()>().await,
                    Deed::HangUp => return Ok(false),
                    Deed::AcceptAndHangUp => {
                        say(talk, "250 2.0.0 taken").await?;
                        return Ok(false);
                    }
                    _ => say(talk, "250 2.0.0 taken").await?,
                }
            } else if verb.starts_with("QUIT") {
                say(talk, "221 bye").await?;
                return Ok(false);
            } else {
                say(talk, "250 ok").await?;
            }
        }
    }
}

async fn say(talk: &mut Talk, line: &str) -> std::io::Result<()> {
    let line = format!("{line}\r\n");
    talk.write_all(line.as_bytes()).await?;
    talk.flush().await
}

fn between(line: &str) -> String {
    let start = line.find('<').map_or(0, |i| i + 1);
    let end = line.find('>').unwrap_or(line.len());
    line.get(start..end).unwrap_or_default().to_owned()
}
