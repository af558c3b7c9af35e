//! `selvedge mail …`: bring mail from files, list what waits, look once more.
//! Bringing can be broken off and repeated: what is here is known again.

mod boxes;

use crate::commands::{complain, print};
use crate::config::Config;
use crate::open::{Purpose, open};
use app::post::{Envelope, Parcel, Source, Taken, understand};
use app::{App, Error};
use boxes::Boxes;
use clap::Subcommand;
use std::path::{Path, PathBuf};
use store::mails::State;

/// Messages of one transaction.
const BATCH: usize = 64;
/// Bytes of the messages of one transaction, at least one message.
const BATCH_BYTES: usize = 16 * 1024 * 1024;
/// Progress is told every so many messages.
const TELL: u64 = 1_000;

/// `selvedge mail …`
#[derive(Subcommand)]
pub enum MailCommand {
    /// Bring mail from a message, a mailbox file (mbox) or a folder of messages (Maildir).
    /// No receipt goes out. It can be broken off and repeated.
    Import {
        /// The file or folder.
        from: PathBuf,
        /// Read everything and say what it is, without keeping it.
        #[arg(long)]
        dry_run: bool,
    },
    /// Look once more at mail that nothing could place: one message, or everything unreadable.
    Again {
        /// Its number, as `mail list` says it.
        number: Option<i64>,
    },
    /// List mail that waits for a person: number, state, why, received, sender, subject; tabs between.
    List {
        /// Another state: new, held, parked, unreadable, quiet, bounce, discarded, placed.
        #[arg(long)]
        state: Option<String>,
    },
}

/// How many messages became what.
#[derive(Debug, Default, PartialEq, Eq)]
struct Summary {
    seen: u64,
    known: u64,
    placed: u64,
    began: u64,
    held: u64,
    parked: u64,
    quiet: u64,
    unreadable: u64,
    bounces: u64,
    too_large: u64,
}

impl Summary {
    fn count(&mut self, taken: &Taken) {
        self.seen += 1;
        let Taken::Decided(outcome) = taken else {
            self.known += 1;
            return;
        };
        match outcome.state {
            State::Placed if outcome.began => self.began += 1,
            State::Placed => self.placed += 1,
            State::Held => self.held += 1,
            State::Parked => self.parked += 1,
            State::Quiet => self.quiet += 1,
            State::Bounce => self.bounces += 1,
            State::Unreadable | State::New | State::Discarded => self.unreadable += 1,
        }
    }

    fn told(&self) -> String {
        format!(
            "{} messages: {} into a case, {} new cases, {} held, {} parked, {} quiet, {} about letters, {} unreadable, {} already there, {} too large",
            self.seen,
            self.placed,
            self.began,
            self.held,
            self.parked,
            self.quiet,
            self.bounces,
            self.unreadable,
            self.known,
            self.too_large
        )
    }
}

fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

/// `selvedge mail …`
pub async fn run(config: &Config, data: &Path, what: MailCommand) -> Result<(), String> {
    let app = open(config, data, Purpose::Serve).await?.app;
    if app.post.is_none() {
        return Err("no mail comes in here: name addresses under [incoming]".to_owned());
    }
    match what {
        MailCommand::Import { from, dry_run: true } => dry(&app, &from).await,
        MailCommand::Import { from, dry_run: false } => {
            let began = std::time::Instant::now();
            let summary = import(&app, &from).await?;
            complain(&summary.told());
            let seconds = began.elapsed().as_secs_f64().max(0.001);
            let memory = highest_mib()
                .map_or_else(String::new, |mib| format!(", at most {mib} MiB of memory"));
            complain(&format!(
                "in {seconds:.1} s, {:.0} messages a second{memory}",
                summary.seen as f64 / seconds
            ));
            Ok(())
        }
        MailCommand::Again { number } => again(&app, number).await,
        MailCommand::List { state } => list(&app, state.as_deref()).await,
    }
}

/// The most memory this process has had, in MiB; only Linux says.
pub(crate) fn highest_mib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
}

/// Brings every message under a path.
async fn import(app: &App, from: &Path) -> Result<Summary, String> {
    let mut boxes = Boxes::open(from)?;
    let mut summary = Summary::default();
    loop {
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while batch.len() < BATCH && bytes < BATCH_BYTES {
            match boxes.next()? {
                Some(boxes::Found::Message(raw)) => {
                    bytes += raw.len();
                    batch.push(Parcel {
                        raw,
                        envelope: Envelope::default(),
                        source: Source::Import,
                    });
                }
                Some(boxes::Found::TooLarge(raw, place)) => {
                    summary.too_large += 1;
                    complain(&format!(
                        "{place} is larger than 36 MiB: its beginning is kept with what cannot be read"
                    ));
                    bytes += raw.len();
                    batch.push(Parcel {
                        raw,
                        envelope: Envelope::default(),
                        source: Source::Import,
                    });
                }
                None => break,
            }
        }
        if batch.is_empty() {
            break;
        }
        let taken = app.bring(batch, now()).await.map_err(plain)?;
        let before = summary.seen / TELL;
        taken.iter().for_each(|one| summary.count(one));
        if summary.seen / TELL > before {
            complain(&format!("{} messages …", summary.seen));
        }
    }
    let files = app.take_mail_files(now()).await.map_err(plain)?;
    if files > 0 {
        complain(&format!("files of {files} messages taken into their cases"));
    }
    Ok(summary)
}

/// Says what every message under a path is, and keeps nothing.
async fn dry(app: &App, from: &Path) -> Result<(), String> {
    let incoming = app.post.clone().ok_or("no mail comes in here")?;
    let mut boxes = Boxes::open(from)?;
    let (mut read, mut verified, mut unreadable) = (0_u64, 0_u64, 0_u64);
    while let Some(found) = boxes.next()? {
        let boxes::Found::Message(raw) = found else {
            unreadable += 1;
            continue;
        };
        match understand(&raw, &incoming) {
            Ok(it) => {
                read += 1;
                verified += u64::from(it.verified);
            }
            Err(_) => unreadable += 1,
        }
    }
    complain(&format!(
        "{} messages: {read} can be read, the senders of {verified} are shown to be who they say, {unreadable} cannot be read; nothing was kept",
        read + unreadable
    ));
    Ok(())
}

async fn again(app: &App, number: Option<i64>) -> Result<(), String> {
    let marked: Result<u64, Error> = app
        .store
        .write(move |tx| {
            Box::pin(async move {
                let everything = store::cases::Reach::everything();
                let ids: Vec<i64> = match number {
                    Some(number) => vec![number],
                    None => store::mails::list(tx, State::Unreadable, &everything, None, 10_000)
                        .await?
                        .into_iter()
                        .map(|mail| mail.id)
                        .collect(),
                };
                let mut marked = 0;
                for id in ids {
                    marked += u64::from(store::mails::again(tx, id).await?);
                }
                Ok(marked)
            })
        })
        .await;
    let marked = marked.map_err(plain)?;
    if number.is_some() && marked == 0 {
        return Err(
            "there is no such message, or it is in a case; see `selvedge mail list`".to_owned()
        );
    }
    app.decide_waiting(now()).await.map_err(plain)?;
    app.take_mail_files(now()).await.map_err(plain)?;
    complain(&format!("{marked} messages looked at once more"));
    Ok(())
}

async fn list(app: &App, state: Option<&str>) -> Result<(), String> {
    let states: Vec<State> = match state {
        Some(code) => {
            let known: Vec<&str> = State::ALL.iter().map(|s| s.code()).collect();
            let state = State::of(code);
            vec![
                state
                    .ok_or_else(|| format!("`{code}` is no state; one of {}", known.join(", ")))?,
            ]
        }
        None => vec![State::New, State::Held, State::Parked, State::Unreadable],
    };
    for state in states {
        let mut below = None;
        loop {
            let page: Result<Vec<store::mails::Mail>, Error> = app
                .store
                .read(move |tx| {
                    Box::pin(async move {
                        let everything = store::cases::Reach::everything();
                        Ok(store::mails::list(tx, state, &everything, below, 500).await?)
                    })
                })
                .await;
            let page = page.map_err(plain)?;
            for mail in &page {
                print(&format!(
                    "{}\t{}\t{}\t{}\t{}\t{}\n",
                    mail.id,
                    mail.state.code(),
                    mail.why,
                    mail.received_at,
                    mail.sender,
                    mail.subject
                ))?;
            }
            match page.last().filter(|_| page.len() == 500) {
                Some(last) => below = Some(last.id),
                None => break,
            }
        }
    }
    Ok(())
}

fn plain(error: Error) -> String {
    match error {
        Error::Internal(what) => what,
        other => other.to_string(),
    }
}
