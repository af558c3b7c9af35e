//! Kills and power cuts under load, by the black-box driver that lies beside
//! the checkout (`../shared/assurance/crash/crash.py`) or where
//! `SELVEDGE_TEST_CRASH_DRIVER` says. What it does to Selvedge is in `crash.toml`.
//! Without the driver, or without root for a power cut, it is skipped and said.

use crate::place::{Scratch, is_root, on_path, root};
use crate::run::{days_ago, typed};
use crate::tally::{Count, say};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// One run of the driver.
#[derive(Debug, Clone, Copy)]
pub struct Slice {
    /// How many kills.
    pub cycles: u32,
    /// Whether everything that was not forced to disk is lost at each.
    pub power_cut: bool,
    /// For the moments of the kills; the clock decides when it is not given.
    pub seed: Option<u64>,
}

/// How a run ended.
pub enum Ending {
    /// It ran; the figures that the driver wrote, in its own order.
    Ran {
        /// Nothing was lost, torn, doubled or dead.
        held: bool,
        /// Name and value.
        figures: Vec<(String, String)>,
    },
    /// It could not run here.
    CouldNot(String),
}

impl Ending {
    /// Counted as one, with the figures or the reason as a note.
    pub fn counted(self) -> (Count, String) {
        match self {
            Ending::Ran { held, figures } => {
                let figures: Vec<String> =
                    figures.iter().map(|(name, value)| format!("{name} {value}")).collect();
                (Count::one(held), figures.join("; "))
            }
            Ending::CouldNot(why) => {
                say(&why);
                (Count::left_out(), why)
            }
        }
    }

    /// What a power cut needs, where this is not root's shell.
    pub fn needs_root() -> Ending {
        Ending::CouldNot(
            "a power cut needs root, for a file system of its own; as root: cargo xtask test --only crash"
                .to_owned(),
        )
    }
}

/// Runs a slice and counts it as one; the note holds the figures or the reason.
///
/// # Errors
/// When the driver is there and cannot be started.
pub fn run(selvedge: &Path, slice: Slice) -> Result<(Count, String), String> {
    Ok(figures(selvedge, slice)?.counted())
}

/// Runs a slice and gives back the driver's figures.
///
/// # Errors
/// When the driver is there and cannot be started.
pub fn figures(selvedge: &Path, slice: Slice) -> Result<Ending, String> {
    if slice.power_cut && !is_root() {
        return Ok(Ending::needs_root());
    }
    let seed = slice.seed.unwrap_or_else(seed_from_clock);
    let mut words = vec!["--cycles".to_owned(), slice.cycles.to_string()];
    words.extend(["--seed".to_owned(), seed.to_string()]);
    if slice.power_cut {
        words.extend(["--power-cut", "--disk-mb", "512"].map(str::to_owned));
    }
    let ending = driven("crash.py", "crash.toml", &words, selvedge)?;
    Ok(match ending {
        Ending::Ran { held, mut figures } => {
            let at = figures.iter().position(|(name, _)| name == SAID).unwrap_or(figures.len());
            figures.insert(at, ("seed".to_owned(), seed.to_string()));
            Ending::Ran { held, figures }
        }
        other => other,
    })
}

/// Many at once for one thing, `rounds` times, and a few times all under one key, by the race driver;
/// `what` is the part of its file's name: `return` or `change`.
///
/// # Errors
/// When the driver is there and cannot be started.
pub fn race(selvedge: &Path, what: &str, rounds: u32) -> Result<Ending, String> {
    let words = ["--rounds".to_owned(), rounds.to_string()];
    driven("race.py", &format!("race-{what}.toml"), &words, selvedge)
}

/// What a driver complains of stands last among its figures.
const SAID: &str = "said";

/// Runs a driver with a file of ours.
fn driven(script: &str, config: &str, words: &[String], selvedge: &Path) -> Result<Ending, String> {
    let Some(driver) = driver(script) else {
        return Ok(Ending::CouldNot(format!(
            "{script} is not beside this checkout; set SELVEDGE_TEST_CRASH_DRIVER to crash.py, with the others in its folder"
        )));
    };
    if on_path("python3").is_none() {
        return Ok(Ending::CouldNot(format!("{script} needs python3 (3.11 or later)")));
    }
    let scratch = Scratch::new("driver")?;
    let json = scratch.path().join("figures.json");
    let mut command = Command::new("python3");
    command.arg("-B").arg(driver).arg(root().join("xtask").join(config)).args(words);
    command.arg("--json").arg(&json).env("SELVEDGE_TEST_BIN", selvedge);
    // Within their windows: what is refused for being late holds no piece.
    command.env("SELVEDGE_TEST_PLACED", days_ago(4)).env("SELVEDGE_TEST_DELIVERED", days_ago(1));
    say(&format!("$ {}", typed(&command)));
    let done = command
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .and_then(std::process::Child::wait_with_output)
        .map_err(|err| format!("{script} could not be started: {err}"))?;
    let complaint = String::from_utf8_lossy(&done.stderr).trim().to_owned();
    if complaint.starts_with("SETUP: mount") || complaint.starts_with("SETUP: mkfs") {
        return Ok(Ending::CouldNot(format!("this machine lets nobody mount: {complaint}")));
    }
    if !complaint.is_empty() {
        say(&complaint);
    }
    let written: Value = std::fs::read(&json)
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default();
    let plain = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut figures: Vec<(String, String)> = written["figures"]
        .as_object()
        .map(|all| all.iter().map(|(name, value)| (name.clone(), plain(value))).collect())
        .unwrap_or_default();
    if !complaint.is_empty() {
        figures.push((SAID.to_owned(), complaint));
    }
    Ok(Ending::Ran { held: done.status.success(), figures })
}

fn driver(script: &str) -> Option<PathBuf> {
    let named = std::env::var_os("SELVEDGE_TEST_CRASH_DRIVER").map(PathBuf::from);
    let named = named.and_then(|file| Some(file.parent()?.join(script)));
    let beside = root().join("../shared/assurance/crash").join(script);
    named.into_iter().chain([beside]).find(|file| file.is_file())
}

fn seed_from_clock() -> u64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(1, |since| since.as_secs())
}
