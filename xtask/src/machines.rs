//! Documents that are printed from the code: state machines, permissions,
//! routes, configuration. The printing and the comparing are tests
//! (`journeys/tests/documents.rs`), which fail when a document is stale; here
//! they are run with leave to write.

use crate::cargo::cargo;
use crate::place::root;
use crate::run::{aloud, counted};
use crate::tally::step;
use std::process::Command;

/// The test program that keeps the documents.
pub const DOCUMENTS: &str = "documents";

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
    let mut tests = cargo();
    tests.args(["test", "--quiet", "--package", "journeys", "--test", DOCUMENTS]);
    if !check {
        tests.env("SELVEDGE_TEST_WRITE_DOCS", "1");
    }
    let count = counted(&mut tests)?;
    if !check {
        aloud(Command::new("git").args(["status", "--short", "docs"]).current_dir(root()))?;
    }
    Ok(count.passed > 0 && count.failed == 0)
}
