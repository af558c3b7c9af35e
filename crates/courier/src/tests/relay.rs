//! A mail relay inside the test: it speaks SMTP on a port of its own and does,
//! letter by letter, what it was told to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::tcp::OwnedWriteHalf;
use tokio::net::{TcpListener, TcpStream};

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
        let head = self.message.split("\r\n\r\n").next().unwrap_or_default().replace("\r\n ", " ").replace("\r\n\t", " ");
        let find = |line: &str| line.split_once(": ").filter(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.to_owned());
        head.split("\r\n").find_map(find)
    }

    /// The names of its headers.
    pub fn headers(&self) -> Vec<String> {
        let head = self.message.split("\r\n\r\n").next().unwrap_or_default();
        head.split("\r\n").filter(|l| !l.starts_with([' ', '\t'])).map(|l| l.split(':').next().unwrap_or_default().to_owned()).collect()
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
}

impl Relay {
    /// Opens one that will do these deeds in turn, and then take everything.
    pub async fn open(deeds: &[Deed]) -> Relay {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let relay = Relay {
            port: listener.local_addr().unwrap().port(),
            deeds: Arc::new(Mutex::new(deeds.iter().copied().collect())),
            arrived: Arc::default(),
            connections: Arc::default(),
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
        let (read, mut write) = stream.into_split();
        let mut read = BufReader::new(read);
        if let Some(line) = self.greeting() {
            return say(&mut write, line).await;
        }
        say(&mut write, "220 relay.test ESMTP").await?;
        let (mut from, mut to, mut deed) = (String::new(), String::new(), Deed::Accept);
        let mut line = String::new();
        loop {
            line.clear();
            if read.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let verb = line.to_ascii_uppercase();
            if verb.starts_with("EHLO") {
                say(&mut write, "250-relay.test\r\n250-8BITMIME\r\n250 SMTPUTF8").await?;
            } else if verb.starts_with("MAIL") {
                from = between(&line);
                deed = self.next_deed();
                match deed {
                    Deed::RefuseUs(said) => say(&mut write, said).await?,
                    _ => say(&mut write, "250 2.1.0 ok").await?,
                }
            } else if verb.starts_with("RCPT") {
                to = between(&line);
                match deed {
                    Deed::RefuseReader(said) => say(&mut write, said).await?,
                    _ => say(&mut write, "250 2.1.5 ok").await?,
                }
            } else if verb.starts_with("DATA") {
                say(&mut write, "354 go on").await?;
                let mut message = String::new();
                while !message.ends_with("\r\n.\r\n") {
                    if read.read_line(&mut message).await? == 0 {
                        return Ok(());
                    }
                }
                let message = message.trim_end_matches(".\r\n").replace("\r\n..", "\r\n.");
                let taken = matches!(deed, Deed::Accept | Deed::AcceptAndHangUp);
                self.arrived.lock().unwrap().push(Arrived { from: from.clone(), to: to.clone(), message, taken });
                match deed {
                    Deed::RefuseLetter(said) => say(&mut write, said).await?,
                    Deed::FallSilent => std::future::pending::<()>().await,
                    Deed::HangUp => return Ok(()),
                    Deed::AcceptAndHangUp => return say(&mut write, "250 2.0.0 taken").await,
                    _ => say(&mut write, "250 2.0.0 taken").await?,
                }
            } else if verb.starts_with("QUIT") {
                return say(&mut write, "221 bye").await;
            } else {
                say(&mut write, "250 ok").await?;
            }
        }
    }
}

async fn say(write: &mut OwnedWriteHalf, line: &str) -> std::io::Result<()> {
    write.write_all(line.as_bytes()).await?;
    write.write_all(b"\r\n").await
}

fn between(line: &str) -> String {
    let start = line.find('<').map_or(0, |i| i + 1);
    let end = line.find('>').unwrap_or(line.len());
    line.get(start..end).unwrap_or_default().to_owned()
}
