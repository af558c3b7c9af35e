//! The programs of `fuzz/` under libFuzzer, one after another, seeded from what lies in the tree. It
//! is built on the usual toolchain: the compiler's pass that counts edges needs no other, and the
//! sanitizers that would find nothing in code without `unsafe` are left out.

use crate::cargo::cargo;
use crate::place::{files, root, target};
use crate::run::{aloud, read};
use crate::tally::{say, step};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Each program and where its seeds lie: folder and ending.
const TARGETS: &[(&str, &str, &str)] = &[
    ("message", "mail/corpus", ".eml"),
    ("fields", "mail/corpus", ".eml"),
    ("words", "e2e/vectors", ".jsonl"),
    ("markup", "e2e/vectors", ".jsonl"),
    ("quotes", "mail/corpus", ".eml"),
    ("results", "mail/corpus", ".eml"),
    ("report", "mail/corpus", ".eml"),
    ("names", "e2e/vectors", ".jsonl"),
    ("orders", "crates/intake/tests/orders", ".csv"),
    ("order", "crates/intake/tests/orders", ".json"),
    ("calls", "crates/intake/tests/calls", ".body"),
    ("pack", "law", ".toml"),
    ("facts", "law/cases", ".json"),
];

/// Counters at every edge, by flags that every toolchain has.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table --cfg fuzzing";

/// Longest input, in bytes.
const LONGEST: u32 = 16 * 1024;
/// What one input may take, in seconds and MiB, before it is a finding.
const SLOWEST: u32 = 10;
const LARGEST: u32 = 1_024;

/// Runs every program for its part of so many minutes; whether none found anything.
///
/// # Errors
/// When they cannot be built or started.
pub fn main(minutes: u32) -> Result<bool, String> {
    step("Fuzz targets");
    let host = host()?;
    let into = target().join("fuzz");
    let mut build = cargo();
    build.args(["build", "--release", "--manifest-path", "fuzz/Cargo.toml"]);
    // By its name, so that programs that only build others are built without counters.
    build.args(["--target", &host]).arg("--target-dir").arg(&into);
    build.env("RUSTFLAGS", FLAGS);
    if !aloud(&mut build)? {
        return Ok(false);
    }
    let seconds = (minutes * 60 / u32::try_from(TARGETS.len()).unwrap_or(1)).max(1);
    let mut held = true;
    for (name, from, ending) in TARGETS {
        step(&format!("{name}, {seconds} s"));
        let seeds = seeded(&into.join("corpus").join(name), &root().join(from), ending)?;
        let found = into.join("found");
        std::fs::create_dir_all(&found).map_err(|err| format!("{}: {err}", found.display()))?;
        let mut run = Command::new(into.join(&host).join("release").join(name));
        run.arg(&seeds).current_dir(root());
        run.arg(format!("-max_total_time={seconds}")).arg(format!("-max_len={LONGEST}"));
        run.arg(format!("-timeout={SLOWEST}")).arg(format!("-rss_limit_mb={LARGEST}"));
        run.arg(format!("-artifact_prefix={}/{name}-", found.display()));
        run.args(["-print_final_stats=1", "-verbosity=0"]);
        if !aloud(&mut run)? {
            say(&format!("{name} found something: see {}", found.display()));
            held = false;
        }
    }
    Ok(held)
}

fn host() -> Result<String, String> {
    let told = read(Command::new("rustc").arg("-vV"))?;
    let line = told.lines().find_map(|line| line.strip_prefix("host: "));
    line.map(str::to_owned).ok_or("rustc does not say which machine this is".to_owned())
}

/// The seeds of a program beside what earlier runs kept: files as they are, and each line of JSON as
/// the string or the value it holds.
fn seeded(into: &Path, from: &Path, ending: &str) -> Result<PathBuf, String> {
    let wrong = |err: std::io::Error| format!("{}: {err}", into.display());
    std::fs::create_dir_all(into).map_err(wrong)?;
    let mut nth = 0;
    let mut keep = |bytes: &[u8]| {
        nth += 1;
        std::fs::write(into.join(format!("seed-{nth}")), bytes).map_err(wrong)
    };
    for file in files(from, &[ending]) {
        let bytes = std::fs::read(&file).map_err(wrong)?;
        if ending == ".jsonl" {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let lines = text.lines().filter_map(|line| serde_json::from_str(line).ok());
            for line in lines.collect::<Vec<serde_json::Value>>() {
                if let Some(vector) = line["vector"].as_str() {
                    keep(vector.as_bytes())?;
                }
            }
        } else if let Ok(serde_json::Value::Array(all)) = serde_json::from_slice(&bytes) {
            for one in all {
                let given = one.get("given").unwrap_or(&one);
                keep(given.to_string().as_bytes())?;
            }
        } else {
            keep(&bytes)?;
        }
    }
    Ok(into.to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_a_program_with_seeds_and_every_program_is_run() {
        let manifest = std::fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
        for (name, from, ending) in TARGETS {
            assert!(manifest.contains(&format!("path = \"targets/{name}.rs\"")), "{name}");
            assert!(!files(&root().join(from), &[ending]).is_empty(), "{from}");
        }
        assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len());
    }
}
