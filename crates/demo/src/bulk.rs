//! Loads synthetic cases by the thousand, so that size can be tried. Cases are
//! made, played through the real machine and cut into tokens on this thread
//! while the writer keeps the batch before; only the rows are written there.

use crate::synthetic::{SyntheticCase, What, synthetic};
use app::{App, Error, HouseFacts, Result};
use domain::CaseNumber;
use domain::case::{Act, Limits, Standing};
use domain::entry::{AssignedHow, ClientEntry, Entry, StaffEntry};
use domain::promise::{ClockEvent, Clocks, most_pressing};
use domain::{Channel, PriorityReason, StateName};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use store::cases::Case;
use store::clients::NewClient;
use store::timeline::By;
use store::{Store, Tx};

/// Cases that are made at once.
const BATCH: u64 = 2_000;
/// Cases of one use case on SQLite, where use cases share a commit. The pages that a use case has
/// touched are kept for going back, and walked through again at nearly every statement.
const TOGETHER: usize = 16;
/// The same on PostgreSQL, where each is a transaction.
const TOGETHER_POSTGRES: usize = 500;

/// What an entry holds before its words have a row.
enum Held {
    Entry(Entry),
    ClientWords(usize),
    HouseWords(usize),
    NoteWords(usize),
}

struct Made {
    case: Case,
    client: NewClient,
    texts: Vec<(String, String)>,
    entries: Vec<(Timestamp, By, Held)>,
}

const CLIENT: By = By { kind: "client", id: None };

struct Stage<'f> {
    facts: &'f HouseFacts,
    people: &'f [i64],
    now: Timestamp,
    seed: u64,
}

impl Stage<'_> {
    fn at(&self, ago: i64) -> Timestamp {
        self.now.checked_sub(SignedDuration::from_micros(ago)).unwrap_or(self.now)
    }

    fn by(&self, assignee: Option<i64>) -> By {
        By { kind: "staff", id: assignee.or_else(|| self.people.first().copied()) }
    }

    fn make(&self, index: u64) -> Made {
        let made = synthetic(self.seed, index);
        let opened = self.at(made.ago);
        let mut clocks = Clocks::default();
        let mut out = self.begin(&made, index, opened);
        let mut standing = Standing::new();
        clocks.hear(opened, ClockEvent::ClientWrote);
        let limits = Limits::default();
        let SyntheticCase { acts, .. } = made;
        for act in acts {
            let at = self.at(act.ago);
            let before = out.entries.len();
            let deed = self.hold(&mut out, act.what, at);
            if let Some(deed) = deed
                && let Ok(moved) = standing.clone().act(deed, at, &limits)
            {
                standing = moved.standing;
                let by = self.by(out.case.assignee_id);
                out.entries.extend(moved.entries.into_iter().map(|e| (at, by, Held::Entry(e))));
            }
            for (_, _, held) in out.entries.iter().skip(before) {
                let event = match held {
                    Held::ClientWords(_) => Some(ClockEvent::ClientWrote),
                    Held::HouseWords(_) => Some(ClockEvent::HouseAnswered),
                    Held::NoteWords(_) => None,
                    Held::Entry(entry) => ClockEvent::of_entry(entry),
                };
                if let Some(event) = event {
                    clocks.hear(at, event);
                }
            }
            out.case.updated_at = at;
        }
        if let Some(hours) = self.facts.hours_of(out.case.team_id) {
            let promises = self.facts.promises(&out.case.region, out.case.topic, out.case.priority);
            let deadlines = clocks.deadlines(&promises, hours, self.now);
            let pressing = most_pressing(&deadlines);
            out.case.due_at = pressing.and_then(|d| d.due_at);
            out.case.due_kind = pressing.map(|d| d.kind);
        }
        out.case.standing = standing;
        self.place(&mut out);
        out
    }

    fn begin(&self, made: &SyntheticCase, index: u64, opened: Timestamp) -> Made {
        let routed = self.facts.route(&domain::routing::Request {
            region: made.region.to_owned(),
            topic: made.topic,
            language: made.language.to_owned(),
            family: Some(made.family.to_owned()),
        });
        let mixed = (self.seed ^ index.wrapping_mul(0x9E37_79B9_7F4A_7C15))
            .wrapping_mul(0xBF58_476D_1CE4_E5B9);
        // The index alone makes the low bits differ, so no two of a load share a number.
        let number =
            CaseNumber::from_bits((mixed ^ (mixed >> 29)).wrapping_mul(0x94D0_49BB_1331_11EB))
                .to_string();
        let found_by = format!(
            "{} {} {} {} {}",
            number.replace('-', ""),
            made.subject,
            made.client_name,
            made.client_email,
            made.order_number
        );
        let tokens = store::search::tokens(&[&made.body, &found_by]);
        let case = Case {
            id: 0,
            number,
            topic: made.topic,
            channel: made.channel,
            region: made.region.to_owned(),
            site: None,
            team_id: routed.team,
            language: made.language.to_owned(),
            client_id: 0,
            subject: made.subject.clone(),
            wish: Some(made.outcome.code().to_owned()),
            wish_by: None,
            priority: made.priority,
            priority_reason: PriorityReason::Topic,
            assignee_id: None,
            standing: Standing::new(),
            due_at: None,
            due_kind: None,
            intake: None,
            piece: Some(format!("[{{\"family\":\"{}\"}}]", made.family)),
            order_number: Some(made.order_number.clone()),
            entries: 0,
            last_client_pos: 0,
            last_house_pos: 0,
            client_words: 1,
            merged_into: None,
            created_at: opened,
            updated_at: opened,
        };
        let mut entries = vec![
            (
                opened,
                CLIENT,
                Held::Entry(
                    ClientEntry::Opened { topic: made.topic, wished: Some(made.outcome) }.into(),
                ),
            ),
            (opened, CLIENT, Held::ClientWords(0)),
        ];
        if let Some(team) = routed.team {
            let region = domain::routing::region_of(None, Some(made.region)).1;
            let mut reasons = vec![region.stored()];
            reasons.extend(routed.stored_reasons());
            entries.push((
                opened,
                By::SYSTEM,
                Held::Entry(StaffEntry::Routed { team, reasons }.into()),
            ));
        }
        let client = NewClient {
            name: made.client_name.clone(),
            email: made.client_email.clone(),
            email_key: made.client_email.to_lowercase(),
            phone: None,
            language: made.language.to_owned(),
        };
        Made { case, client, texts: vec![(made.body.clone(), tokens)], entries }
    }

    /// What an act leaves in the timeline by itself, and what it does to the state.
    fn hold(&self, out: &mut Made, what: What, at: Timestamp) -> Option<Act> {
        let mut keep = |text: String| {
            let tokens = store::search::tokens(&[&text]);
            out.texts.push((text, tokens));
            out.texts.len() - 1
        };
        match what {
            What::ClientMessage(text) => {
                let row = keep(text);
                out.entries.push((at, CLIENT, Held::ClientWords(row)));
                out.case.client_words += 1;
                Some(Act::ClientWrites)
            }
            What::HouseMessage { text, wait } => {
                let row = keep(text);
                let by = self.by(out.case.assignee_id);
                out.entries.push((at, by, Held::HouseWords(row)));
                Some(if wait { Act::ReplyAndWait } else { Act::Reply })
            }
            What::Note(text) => {
                let row = keep(text);
                let by = self.by(out.case.assignee_id);
                out.entries.push((at, by, Held::NoteWords(row)));
                None
            }
            What::Assigned(nth) => {
                let to = self.people.get(nth as usize % self.people.len().max(1)).copied();
                out.case.assignee_id = to;
                let entry =
                    StaffEntry::Assigned { to, how: AssignedHow::Taken, reasons: Vec::new() };
                let by = self.by(to);
                out.entries.push((at, by, Held::Entry(entry.into())));
                Some(Act::Assign)
            }
            What::AskedHouse => Some(Act::AskHouse { whom: "atelier".to_owned() }),
            What::Snoozed(ahead) => {
                let until =
                    self.now.checked_add(SignedDuration::from_micros(ahead)).unwrap_or(self.now);
                Some(Act::Snooze { until })
            }
            What::Resolved(resolution) => Some(Act::Resolve { resolution }),
            What::Closed => Some(Act::Close),
        }
    }

    fn place(&self, out: &mut Made) {
        out.case.entries = out.entries.len() as i64;
        for (at, (_, _, held)) in out.entries.iter().enumerate() {
            match held {
                Held::ClientWords(_) => out.case.last_client_pos = at as i64 + 1,
                Held::HouseWords(_) => out.case.last_house_pos = at as i64 + 1,
                _ => {}
            }
        }
        if out.case.standing.state.name() == StateName::New {
            out.case.assignee_id = None;
        }
    }
}

/// Keeps cases, as many at once as the database likes.
async fn keep_all(store: &Store, made: Vec<Made>) -> Result<()> {
    let together = if store.is_postgres() { TOGETHER_POSTGRES } else { TOGETHER };
    let mut made = made.into_iter();
    let mut waiting = Vec::new();
    loop {
        let batch: Vec<Made> = made.by_ref().take(together).collect();
        if batch.is_empty() {
            break;
        }
        let kept = store.write(move |tx| Box::pin(async move { keep(tx, batch).await }));
        if store.is_postgres() {
            kept.await?;
        } else {
            waiting.push(kept);
        }
    }
    futures_util::future::try_join_all(waiting).await.map(drop)
}

async fn keep(tx: &mut Tx, batch: Vec<Made>) -> Result<()> {
    for mut made in batch {
        made.case.client_id =
            store::clients::find_or_insert(tx, &made.client, made.case.created_at).await?.id;
        let Some(id) = store::cases::insert(tx, &made.case).await? else { continue };
        let mut rows = Vec::with_capacity(made.texts.len());
        for (text, tokens) in &made.texts {
            rows.push(store::timeline::keep_tokened(tx, id, text, tokens).await?);
        }
        let row = |at: usize| rows.get(at).copied().unwrap_or(0);
        let mut pos = 0;
        for (at, by, held) in made.entries {
            pos += 1;
            let entry: Entry = match held {
                Held::Entry(entry) => entry,
                Held::ClientWords(n) => {
                    ClientEntry::ClientMessage { text: row(n), mail: None }.into()
                }
                Held::HouseWords(n) => ClientEntry::HouseMessage { text: row(n) }.into(),
                Held::NoteWords(n) => StaffEntry::Note { text: row(n) }.into(),
            };
            let channel: Option<Channel> = Some(made.case.channel);
            store::timeline::append(tx, id, pos, at, by, channel, &entry).await?;
        }
    }
    Ok(())
}

/// Loads `count` synthetic cases of a world chosen by `seed`; `tell` is told how
/// many are kept.
///
/// # Errors
/// When the store cannot.
pub async fn load_synthetic(
    app: &App,
    count: u64,
    seed: u64,
    now: Timestamp,
    tell: impl Fn(u64),
) -> Result<()> {
    let facts = app.facts.now();
    let people: Arc<Vec<i64>> = Arc::new(
        facts
            .people
            .values()
            .filter(|p| p.active && p.grants.iter().any(|g| g.role == domain::Role::Advisor))
            .map(|p| p.id)
            .collect(),
    );
    let lanes: u64 = if app.store.is_postgres() { 4 } else { 3 };
    let mut running: std::collections::VecDeque<tokio::task::JoinHandle<Result<()>>> =
        std::collections::VecDeque::new();
    let mut from = 0;
    while from < count || !running.is_empty() {
        while from < count && (running.len() as u64) < lanes {
            let to = (from + BATCH).min(count);
            let (facts, people, store) = (facts.clone(), people.clone(), app.store.clone());
            running.push_back(tokio::spawn(async move {
                let batch = tokio::task::spawn_blocking(move || {
                    let stage = Stage { facts: &facts, people: &people, now, seed };
                    (from..to).map(|index| stage.make(index)).collect::<Vec<Made>>()
                })
                .await
                .map_err(|e| Error::Internal(e.to_string()))?;
                keep_all(&store, batch).await
            }));
            from = to;
        }
        if let Some(oldest) = running.pop_front() {
            oldest.await.map_err(|e| Error::Internal(e.to_string()))??;
            tell(from - running.len() as u64 * BATCH.min(from));
        }
    }
    Ok(())
}
