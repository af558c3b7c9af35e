//! Ten thousand clients at their lines, and lines that break, against the real program.
//!
//! `chat load --program FILE [--clients N] [--rate N] [--seconds N] [--advisors N] [--nodes 2 --store URL]`
//! measures, with two nodes the clients at one and the advisors at the other;
//! `chat broken --program FILE [--clients N] [--times N] [--nodes N] [--store URL] [--seed N]` proves that
//! nothing is missed and nothing comes twice, on as many nodes as are asked for. While it proves, the
//! process that reads is stopped and goes on (SIGSTOP, SIGCONT). The program is started on a fresh folder
//! under `--data`. What the figures mean: `docs/benchmarks.md`.

#![expect(clippy::print_stdout, reason = "a measurement prints")]

mod broken;
mod house;
mod http;
mod line;
mod load;

use house::{Client, Node};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// Why it cannot go on.
pub type Stop = Box<dyn std::error::Error + Send + Sync>;
/// What came of it, or why not.
pub type Said<T> = Result<T, Stop>;
/// A line of the table.
pub type Row = (String, String);

/// Numbers by a seed (SplitMix64), so that a run can be had again.
pub struct Dice(u64);

impl Dice {
    /// From a seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// A number below another.
    pub fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut n = self.0;
        n = (n ^ (n >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        n = (n ^ (n >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (n ^ (n >> 31)) % most.max(1)
    }
}

struct Words(HashMap<String, String>);

impl Words {
    fn read(words: &[String]) -> Said<Words> {
        let mut all = HashMap::new();
        for pair in words.chunks(2) {
            match pair {
                [name, value] if name.starts_with("--") => {
                    drop(all.insert(name.clone(), value.clone()))
                }
                _ => return Err(format!("`{}` is no option with a value", pair.join(" ")).into()),
            }
        }
        Ok(Words(all))
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    fn number(&self, name: &str, usual: u64) -> Said<u64> {
        self.text(name).map_or(Ok(usual), |text| Ok(text.parse()?))
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(Stop::from)
        .and_then(|runtime| runtime.block_on(run(&words)));
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            println!("it could not be done: {why}");
            ExitCode::from(2)
        }
    }
}

async fn run(words: &[String]) -> Said<bool> {
    let (what, rest) = words.split_first().ok_or("load, or broken")?;
    let words = Words::read(rest)?;
    match what.as_str() {
        "load" => load(&words).await,
        "broken" => broken(&words).await,
        // The process of `broken` that is stopped and goes on.
        "reader" => reader(&words).await,
        other => Err(format!("`{other}` is neither load nor broken").into()),
    }
}

fn told(rows: &[Row]) {
    println!("| | |\n| --- | --- |");
    for (name, value) in rows {
        println!("| {name} | {value} |");
    }
}

struct Place {
    program: PathBuf,
    data: PathBuf,
}

impl Place {
    fn of(words: &Words) -> Said<Place> {
        let program = PathBuf::from(words.text("--program").ok_or("--program is needed")?);
        let data = words.text("--data").map_or_else(std::env::temp_dir, PathBuf::from);
        let data = data.join(format!("selvedge-chat-{}", std::process::id()));
        std::fs::create_dir_all(&data)?;
        Ok(Place { program, data })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // Ours alone; what cannot be removed is left to the system's own sweep.
        let _ = std::fs::remove_dir_all(&self.data);
    }
}

async fn load(words: &Words) -> Said<bool> {
    let place = Place::of(words)?;
    let asked = load::Asked {
        rate: words.number("--rate", 200)? as f64,
        span: Duration::from_secs(words.number("--seconds", 60)?),
        advisors: words.number("--advisors", 10)? as usize,
    };
    let node = Node::start(&place.program, &place.data.join("one"), words.text("--store")).await?;
    let second = match words.number("--nodes", 1)? {
        1 => None,
        // The same house: the same key, and the mark that it is loaded.
        _ => {
            let other = place.data.join("two");
            copy_of(&place.data.join("one"), &other)?;
            Some(Node::start(&place.program, &other, words.text("--store")).await?)
        }
    };
    let began = std::time::Instant::now();
    let clients = house::clients(node.at, words.number("--clients", 10_000)? as usize).await?;
    let a_second = clients.len() as f64 / began.elapsed().as_secs_f64();
    let mut rows =
        vec![("conversations begun by the form".to_owned(), format!("{a_second:.0} a second"))];
    rows.extend(load::measure(&node, second.as_ref().unwrap_or(&node), &clients, &asked).await?);
    told(&rows);
    node.stop().await?;
    if let Some(second) = second {
        second.stop().await?;
    }
    Ok(true)
}

async fn broken(words: &Words) -> Said<bool> {
    let place = Place::of(words)?;
    let first = Node::start(&place.program, &place.data.join("one"), words.text("--store")).await?;
    let mut nodes = vec![first];
    for nth in 1..words.number("--nodes", 1)? {
        // The same house: the same key, and the mark that it is loaded.
        let other = place.data.join(format!("node-{nth}"));
        copy_of(&place.data.join("one"), &other)?;
        nodes.push(Node::start(&place.program, &other, words.text("--store")).await?);
    }
    let clients = words.number("--clients", 200)?;
    let addresses: Vec<String> = nodes.iter().map(|node| node.at.to_string()).collect();
    let mut reader = tokio::process::Command::new(std::env::current_exe()?);
    reader
        .arg("reader")
        .args(["--nodes", &addresses.join(",")])
        .args(["--clients", &clients.to_string()]);
    reader.args(["--times", &words.number("--times", 5)?.to_string()]);
    reader.args(["--seed", &words.number("--seed", 1)?.to_string()]).kill_on_drop(true);
    let mut reader = reader.spawn()?;
    let pid = reader.id().ok_or("the reader ended at once")?.to_string();
    let mut dice = Dice::new(words.number("--seed", 1)?);
    let held = loop {
        tokio::select! {
            ended = reader.wait() => break ended?.success(),
            () = tokio::time::sleep(Duration::from_millis(700 + dice.below(1_500))) => {}
        }
        // Everybody's reader stands still, and goes on.
        for (signal, span) in [("-STOP", 200 + dice.below(900)), ("-CONT", 0)] {
            tokio::process::Command::new("kill").args([signal, &pid]).status().await?;
            tokio::time::sleep(Duration::from_millis(span)).await;
        }
    };
    for node in nodes {
        node.stop().await?;
    }
    Ok(held)
}

async fn reader(words: &Words) -> Said<bool> {
    let nodes = words.text("--nodes").unwrap_or_default().split(',');
    let nodes: Vec<SocketAddr> = nodes.map(str::parse).collect::<Result<_, _>>()?;
    let first = nodes.first().ok_or("no node")?;
    let clients: Vec<Client> =
        house::clients(*first, words.number("--clients", 200)? as usize).await?;
    let many = clients.len();
    let times = words.number("--times", 5)? as usize;
    let came = broken::prove(&nodes, clients, times, words.number("--seed", 1)?).await?;
    for wrong in came.wrong.iter().take(40) {
        println!("{wrong}");
    }
    told(&[
        ("nodes".to_owned(), nodes.len().to_string()),
        ("clients".to_owned(), many.to_string()),
        ("lines broken".to_owned(), came.broken.to_string()),
        ("words of clients, of the house".to_owned(), format!("{}, {}", came.said.0, came.said.1)),
        ("missed, twice, or never told".to_owned(), came.wrong.len().to_string()),
    ]);
    Ok(came.wrong.is_empty())
}

fn copy_of(from: &Path, to: &Path) -> Said<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
