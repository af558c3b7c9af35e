//! Documents that are printed from the code: state machines, permissions,
//! routes, configuration. The printing is done by tests beside that code, which
//! fail when a document is stale; here they are run with leave to write
//! (`SELVEDGE_WRITE_DOCS=1`).

use crate::cargo::{build_all, cargo};
use crate::run::{aloud, counted};
use crate::tally::{say, step};
use std::process::Command;

/// Every test that keeps a document has this in its name.
const KEEPS_A_DOCUMENT: &str = "is_printed_from_the_code";

/// The chore `machines`.
///
/// # Errors
/// On an unknown option, or when nothing can be built.
pub fn main(words: &[String]) -> Result<bool, String> {
    let check = match words {
        [] => false,
        [word] if word == "--check" => true,
        [word, ..] => return Err(format!("`machines` has no option `{word}`")),
    };
    step(if check { "Documents: stale?" } else { "Documents: written from the code" });
    let Some(built) = build_all()? else { return Ok(false) };
    let mut ran = 0;
    let mut failed = 0;
    for program in &built.tests {
        let mut command = Command::new(&program.file);
        command.arg("--quiet").arg(KEEPS_A_DOCUMENT).current_dir(&program.dir);
        command.env("CARGO_MANIFEST_DIR", &program.dir);
        if !check {
            command.env("SELVEDGE_WRITE_DOCS", "1");
        }
        let count = counted(&mut command)?;
        ran += count.passed + count.failed;
        failed += count.failed;
    }
    if !check {
        aloud(cargo_root_git().args(["status", "--short", "docs"]))?;
    }
    say(&format!("{ran} documents, {failed} could not be written or are stale"));
    Ok(ran > 0 && failed == 0)
}

fn cargo_root_git() -> Command {
    let mut git = Command::new("git");
    if let Some(dir) = cargo().get_current_dir() {
        git.current_dir(dir);
    }
    git
}
