//! A mailbox elsewhere, stood in for by a server that says what it is told to:
//! numbers, a new UIDVALIDITY, messages taken away, a line that breaks.

use super::{House, t0};
use crate::imap::{Fetcher, ImapSettings};
use crate::{Clock, Health};
use app::post::{HouseAddress, Incoming};
use app::references::ReferenceKey;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::mails::State;
use store::testing::Backend;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, DuplexStream};

/// What lies in the folder.
#[derive(Default)]
struct Folder {
    validity: u32,
    messages: Vec<(u32, Vec<u8>)>,
    moved: Vec<u32>,
    /// Fetches that are answered with NO.
    refuses: usize,
    /// Commands after which the line breaks.
    breaks_after: Option<usize>,
    commands: Vec<String>,
}

type Shared = Arc<Mutex<Folder>>;

fn numbers(set: &str) -> Vec<u32> {
    set.split(',').filter_map(|n| n.parse().ok()).collect()
}

/// What is answered to one command.
fn answer(folder: &mut Folder, tag: &str, command: &str) -> Vec<u8> {
    let words: Vec<&str> = command.split_whitespace().collect();
    let verb = words.first().copied().unwrap_or_default().to_ascii_uppercase();
    let second = words.get(1).copied().unwrap_or_default().to_ascii_uppercase();
    let mut out = Vec::new();
    match (verb.as_str(), second.as_str()) {
        ("EXAMINE" | "SELECT", _) => {
            out.extend(
                format!(
                    "* {} EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY {}] is\r\n",
                    folder.messages.len(),
                    folder.validity
                )
                .into_bytes(),
            );
        }
        ("UID", "SEARCH") => {
            let from: u32 = words.last().unwrap().split(':').next().unwrap().parse().unwrap();
            let all = folder.messages.iter().map(|(uid, _)| *uid);
            let mut found: Vec<u32> = all.clone().filter(|uid| *uid >= from).collect();
            // As RFC 3501 says: `*` is the last number, also where the range begins above it.
            if found.is_empty() {
                found.extend(all.max());
            }
            let found: Vec<String> = found.iter().map(u32::to_string).collect();
            out.extend(format!("* SEARCH {}\r\n", found.join(" ")).into_bytes());
        }
        ("UID", "FETCH") if folder.refuses > 0 => {
            folder.refuses -= 1;
            return format!("{tag} NO [UNAVAILABLE] not now\r\n").into_bytes();
        }
        ("UID", "FETCH") => {
            let wanted = numbers(words[2]);
            let bodies = command.to_ascii_uppercase().contains("BODY.PEEK[]");
            for (nth, (uid, raw)) in folder.messages.iter().enumerate() {
                if !wanted.contains(uid) {
                    continue;
                }
                let nth = nth + 1;
                if bodies {
                    out.extend(
                        format!("* {nth} FETCH (UID {uid} BODY[] {{{}}}\r\n", raw.len())
                            .into_bytes(),
                    );
                    out.extend(raw);
                    out.extend(b")\r\n");
                } else {
                    out.extend(
                        format!("* {nth} FETCH (UID {uid} RFC822.SIZE {})\r\n", raw.len())
                            .into_bytes(),
                    );
                }
            }
        }
        ("UID", "MOVE") => {
            let wanted = numbers(words[2]);
            folder.messages.retain(|(uid, _)| !wanted.contains(uid));
            folder.moved.extend(wanted);
        }
        _ => {}
    }
    out.extend(format!("{tag} OK done\r\n").into_bytes());
    out
}

/// Serves one connection.
async fn serve(stream: DuplexStream, folder: Shared) {
    let mut stream = BufReader::new(stream);
    let _ = stream.write_all(b"* OK ready\r\n").await;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
            return;
        }
        let (tag, command) = line.trim_end().split_once(' ').unwrap_or(("", ""));
        let said = {
            let mut folder = folder.lock().unwrap();
            folder.commands.push(command.to_owned());
            if folder.breaks_after.is_some_and(|most| folder.commands.len() > most) {
                return;
            }
            answer(&mut folder, tag, command)
        };
        if stream.write_all(&said).await.is_err() {
            return;
        }
    }
}

fn message(nth: u32) -> Vec<u8> {
    format!("From: n{nth}@mail.example\r\nTo: care@orle.example\r\nSubject: {nth}\r\nMessage-ID: <{nth}@mail.example>\r\n\r\nWords {nth}\r\n")
        .into_bytes()
}

struct Mailbox {
    house: House,
    folder: Shared,
    fetcher: Fetcher,
}

impl Mailbox {
    async fn new(on: Backend, moved_to: Option<&str>) -> Mailbox {
        let mut house = House::open(on).await;
        house.app = house.app.clone().with_post(Incoming {
            key: ReferenceKey::derive(&[7; 32]),
            local: "care".to_owned(),
            domain: "orle.example".to_owned(),
            addresses: vec![HouseAddress {
                address: "care@orle.example".to_owned(),
                ..HouseAddress::default()
            }],
            kept: app::FactsCell::default(),
            trusted: "mx.orle.example".to_owned(),
            region: Some("FR".to_owned()),
        });
        let settings = ImapSettings {
            host: "imap.orle.example".to_owned(),
            port: 993,
            user: "care".to_owned(),
            password: "secret".to_owned(),
            folder: "INBOX".to_owned(),
            moved_to: moved_to.map(str::to_owned),
            poll: Duration::from_secs(60),
            root: None,
        };
        let clock: Clock = house.clock();
        let health = Arc::new(Health::default());
        let fetcher = Fetcher::new(house.app.clone(), settings, clock, health).unwrap();
        let folder = Arc::new(Mutex::new(Folder { validity: 1, ..Folder::default() }));
        Mailbox { house, folder, fetcher }
    }

    /// One connection and one look.
    async fn look(&self) -> Result<usize, String> {
        let (ours, theirs) = tokio::io::duplex(64 * 1024);
        let serving = tokio::spawn(serve(theirs, self.folder.clone()));
        let looked = async {
            let mut session = self.fetcher.sign_in(ours).await?;
            self.fetcher.look(&mut session).await
        };
        let done = looked.await;
        serving.abort();
        done
    }

    async fn kept(&self) -> usize {
        let all: Result<usize, app::Error> = self
            .house
            .app
            .store
            .read(|tx| {
                Box::pin(async move {
                    let everything = store::cases::Reach::everything();
                    Ok(store::mails::list(tx, State::New, &everything, None, 1_000).await?.len())
                })
            })
            .await;
        all.unwrap()
    }
}

async fn a_mailbox_is_fetched_from_where_it_stands_and_never_twice(on: Backend) {
    let mailbox = Mailbox::new(on, None).await;
    assert_eq!(mailbox.look().await, Ok(0), "an empty folder");
    mailbox.folder.lock().unwrap().messages = (1..=100).map(|n| (n, message(n))).collect();
    assert_eq!(mailbox.look().await, Ok(100));
    assert_eq!(mailbox.look().await, Ok(0));
    // While nobody looked, some came and some were taken away.
    mailbox.folder.lock().unwrap().messages.retain(|(uid, _)| uid % 2 == 0);
    mailbox.folder.lock().unwrap().messages.extend((150..=160).map(|n| (n, message(n))));
    assert_eq!(mailbox.look().await, Ok(11));
    assert_eq!(mailbox.kept().await, 111);
    // The server numbers anew: everything is looked through, nothing doubled.
    {
        let mut folder = mailbox.folder.lock().unwrap();
        folder.validity = 2;
        let all: Vec<Vec<u8>> = folder.messages.iter().map(|(_, raw)| raw.clone()).collect();
        folder.messages = all.into_iter().enumerate().map(|(n, raw)| (n as u32 + 1, raw)).collect();
        folder.messages.push((900, message(900)));
    }
    assert_eq!(mailbox.look().await, Ok(62));
    assert_eq!(mailbox.kept().await, 112);
    assert_eq!(mailbox.look().await, Ok(0));
    let folder = mailbox.folder.lock().unwrap();
    let changes = |command: &&String| {
        ["STORE", "EXPUNGE", "SELECT", "MOVE"].iter().any(|verb| command.contains(verb))
    };
    assert_eq!(folder.commands.iter().find(changes), None, "the folder was changed");
    assert!(!format!("{:?}", mailbox.fetcher.settings()).contains("secret"));
}

async fn a_line_that_breaks_anywhere_loses_and_doubles_nothing(on: Backend) {
    let mailbox = Mailbox::new(on, None).await;
    mailbox.folder.lock().unwrap().messages = (1..=130).map(|n| (n, message(n))).collect();
    // LOGIN, EXAMINE, SEARCH, then sizes and bodies by turns.
    for most in 1..16 {
        {
            let mut folder = mailbox.folder.lock().unwrap();
            folder.breaks_after = Some(most);
            folder.commands.clear();
        }
        let _ = mailbox.look().await;
    }
    {
        let mut folder = mailbox.folder.lock().unwrap();
        folder.breaks_after = None;
        folder.commands.clear();
    }
    mailbox.look().await.unwrap();
    assert_eq!(mailbox.kept().await, 130);
}

async fn a_server_that_cannot_just_now_is_asked_again(on: Backend) {
    let mailbox = Mailbox::new(on, None).await;
    mailbox.folder.lock().unwrap().messages = (1..=70).map(|n| (n, message(n))).collect();
    for refuses in [1, 2, 3] {
        mailbox.folder.lock().unwrap().refuses = refuses;
        mailbox.look().await.unwrap();
    }
    mailbox.folder.lock().unwrap().refuses = 0;
    mailbox.look().await.unwrap();
    assert_eq!(mailbox.kept().await, 70);
    assert_eq!(mailbox.look().await, Ok(0));
}

async fn what_was_fetched_is_moved_where_that_is_wished(on: Backend) {
    let mailbox = Mailbox::new(on, Some("Kept")).await;
    mailbox.folder.lock().unwrap().messages = (1..=3).map(|n| (n, message(n))).collect();
    assert_eq!(mailbox.look().await, Ok(3));
    {
        let folder = mailbox.folder.lock().unwrap();
        assert_eq!((folder.messages.len(), folder.moved.clone()), (0, vec![1, 2, 3]));
    }
    assert_eq!(mailbox.kept().await, 3);
    assert_eq!(t0(), (mailbox.house.clock())());
}

store::on_both!(
    a_mailbox_is_fetched_from_where_it_stands_and_never_twice,
    a_line_that_breaks_anywhere_loses_and_doubles_nothing,
    a_server_that_cannot_just_now_is_asked_again,
    what_was_fetched_is_moved_where_that_is_wished,
);
