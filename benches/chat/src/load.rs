//! Many clients at their lines while some of them write and advisors watch the desk: what the server
//! holds in memory, how long a word is on its way, what it costs.

use crate::house::{Client, Node, cpu_seconds, memory_mib};
use crate::http::Http;
use crate::{Row, Said, line};
use futures_util::stream::SplitSink;
use futures_util::{SinkExt as _, StreamExt as _};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio_tungstenite::tungstenite::Message;

/// What is to be measured.
pub struct Asked {
    /// Messages a second.
    pub rate: f64,
    /// For so long.
    pub span: Duration,
    /// Advisors whose desk is open.
    pub advisors: usize,
}

type Writer = SplitSink<line::Line, Message>;

/// What was noted on the way. Of each case one message at most is on its way.
#[derive(Default)]
struct Notes {
    sent: Mutex<HashMap<String, Instant>>,
    to_desk: Mutex<Vec<Duration>>,
    to_her: Mutex<Vec<Duration>>,
    closed: AtomicUsize,
}

/// Measures; the rows of the table. The advisors' desks are open at `desk`, which may be another node.
///
/// # Errors
/// When a line cannot be opened.
pub async fn measure(
    node: &Node,
    desk: &Node,
    clients: &[Client],
    asked: &Asked,
) -> Said<Vec<Row>> {
    let notes = Arc::new(Notes::default());
    let (begun_mib, _) = memory_mib(node.pid);
    let began = Instant::now();
    let mut writers = open_all(node.at, clients, &notes).await?;
    let opened = began.elapsed();
    let (open_mib, _) = memory_mib(node.pid);
    // The first two of whom the demonstration tells reach every region.
    for login in node.people.iter().take(2).cycle().take(asked.advisors) {
        let cookies = crate::house::sign_in(desk.at, login, &node.password).await?;
        tokio::spawn(watch(desk.at, cookies, Arc::clone(&notes)));
    }
    // Every line says once that it stands before anything is measured.
    tokio::time::sleep(Duration::from_secs(21)).await;
    let idle = cpu_seconds(node.pid);
    tokio::time::sleep(Duration::from_secs(10)).await;
    let idle = (cpu_seconds(node.pid) - idle) / 10.0;
    let (cpu, ours) = (cpu_seconds(node.pid), cpu_seconds(std::process::id()));
    let sent = write(&mut writers, clients, asked, &notes).await?;
    let spent = (cpu_seconds(node.pid) - cpu, cpu_seconds(std::process::id()) - ours);
    // What is late is waited for, so that it counts.
    for _ in 0..100 {
        if lock(&notes.to_desk).len() >= sent * asked.advisors {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let (now_mib, highest_mib) = memory_mib(node.pid);
    let mut desk = std::mem::take(&mut *lock(&notes.to_desk));
    let mut hers = std::mem::take(&mut *lock(&notes.to_her));
    let seconds = asked.span.as_secs_f64();
    Ok(vec![
        ("clients at their lines".into(), clients.len().to_string()),
        (
            "lines that closed by themselves".into(),
            notes.closed.load(Ordering::Relaxed).to_string(),
        ),
        ("lines opened".into(), format!("in {:.1} s", opened.as_secs_f64())),
        (
            "memory before they came, with all of them, at the end, highest".into(),
            format!("{begun_mib:.0}, {open_mib:.0}, {now_mib:.0}, {highest_mib:.0} MiB"),
        ),
        ("processor while nobody writes".into(), format!("{idle:.2} of a core")),
        ("messages".into(), format!("{sent}, {:.0} a second", sent as f64 / seconds)),
        (
            "processor meanwhile, server and load".into(),
            format!("{:.2} and {:.2} of a core", spent.0 / seconds, spent.1 / seconds),
        ),
        (
            format!("on the desks of {} advisors", asked.advisors),
            format!("{} of {}", desk.len(), sent * asked.advisors),
        ),
        ("from her to an advisor's line, half, p99, longest".into(), told(&mut desk)),
        ("until she is told that it landed, half, p99, longest".into(), told(&mut hers)),
    ])
}

/// All lines, sixty-four at a time; the ends on which clients write.
async fn open_all(at: SocketAddr, clients: &[Client], notes: &Arc<Notes>) -> Said<Vec<Writer>> {
    let mut writers = Vec::with_capacity(clients.len());
    for some in clients.chunks(64) {
        let opening = some.iter().map(|client| line::open(at, client, 0));
        for (client, opened) in some.iter().zip(futures_util::future::join_all(opening).await) {
            let (writer, reader) = opened?.split();
            writers.push(writer);
            tokio::spawn(hear(reader, client.number.clone(), Arc::clone(notes)));
        }
    }
    Ok(writers)
}

async fn hear(
    mut reader: futures_util::stream::SplitStream<line::Line>,
    number: String,
    notes: Arc<Notes>,
) {
    while let Some(Ok(message)) = reader.next().await {
        if let Message::Text(text) = message
            && text.contains("\"ack\"")
            && let Some(at) = lock(&notes.sent).get(&number)
        {
            lock(&notes.to_her).push(at.elapsed());
        }
    }
    notes.closed.fetch_add(1, Ordering::Relaxed);
}

/// An advisor's desk: every message that it is told of is noted.
async fn watch(at: SocketAddr, cookies: String, notes: Arc<Notes>) -> Said<()> {
    let mut feed = Http::open(at).await?;
    feed.send("GET", "/desk/feed", &[("Cookie", &cookies), ("Accept", "text/event-stream")], "")
        .await?;
    feed.head().await?;
    let mut had = String::new();
    while let Some(chunk) = feed.chunk().await? {
        let now = Instant::now();
        had.push_str(&String::from_utf8_lossy(&chunk));
        while let Some((event, rest)) = had.split_once("\n\n") {
            if event.contains("\"client_message\"")
                && let Some(number) = crate::house::between(event, "\"number\":\"", "\"")
                && let Some(at) = lock(&notes.sent).get(number)
            {
                lock(&notes.to_desk).push(now.duration_since(*at));
            }
            had = rest.to_owned();
        }
    }
    Ok(())
}

/// One client after another writes, evenly over the time.
async fn write(
    writers: &mut [Writer],
    clients: &[Client],
    asked: &Asked,
    notes: &Notes,
) -> Said<usize> {
    let many = (asked.rate * asked.span.as_secs_f64()) as usize;
    let mut beat = tokio::time::interval(Duration::from_secs_f64(1.0 / asked.rate));
    beat.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Burst);
    for nth in 0..many {
        beat.tick().await;
        // Those next to one another in number do not write one after the other.
        let who = (nth * 7_919) % clients.len();
        let (Some(writer), Some(client)) = (writers.get_mut(who), clients.get(who)) else { break };
        let text = format!(
            "And one thing more, which is number {nth}: the key to its lock turns, but it does not hold."
        );
        lock(&notes.sent).insert(client.number.clone(), Instant::now());
        writer.send(line::words(&format!("w{nth}"), &text)).await?;
    }
    Ok(many)
}

fn told(all: &mut [Duration]) -> String {
    all.sort_unstable();
    let at = |part: f64| {
        let nth = ((all.len() as f64 * part) as usize).min(all.len().saturating_sub(1));
        all.get(nth).map_or(f64::NAN, |one| one.as_secs_f64() * 1_000.0)
    };
    format!("{:.1}, {:.1}, {:.1} ms", at(0.5), at(0.99), at(1.0))
}

fn lock<T>(of: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    of.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
