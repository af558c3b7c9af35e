//! Documents that are printed from the code: state machines, permissions,
//! routes, configuration. The program prints each (`selvedge tables NAME`);
//! here it is written to `docs/`, or compared with what stands there.

use crate::cargo::cargo;
use crate::place::{root, target};
use crate::run::{aloud, read};
use crate::tally::{Count, complain, say, step};
use std::path::Path;
use std::process::Command;

/// The tables and where each is kept.
const TABLES: &[(&str, &str)] = &[
    ("case", "docs/machines/case.md"),
    ("order", "docs/machines/order.md"),
    ("examination", "docs/machines/examination.md"),
    ("permissions", "docs/operating/permissions.md"),
    ("routes", "docs/operating/routes.md"),
    ("configuration", "docs/operating/configuration.md"),
    ("law", "docs/law.md"),
];

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
    if !aloud(cargo().args(["build", "--quiet", "--package", "selvedge"]))? {
        return Ok(false);
    }
    let program = target().join("debug/selvedge");
    if check {
        return Ok(stale(&program)?.failed == 0);
    }
    step("Documents: written from the code");
    for (table, document) in TABLES {
        let path = root().join(document);
        let printed = print(&program, table)?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|err| err.to_string())?;
        }
        std::fs::write(&path, printed).map_err(|err| format!("{document}: {err}"))?;
        say(document);
    }
    Ok(true)
}

fn print(program: &Path, table: &str) -> Result<String, String> {
    read(Command::new(program).args(["tables", table]))
}

/// Compares every document with what the program prints.
///
/// # Errors
/// When the program cannot print one.
pub fn stale(program: &Path) -> Result<Count, String> {
    step("Documents: as the code prints them?");
    let mut count = Count::default();
    for (table, document) in TABLES {
        let written = std::fs::read_to_string(root().join(document)).unwrap_or_default();
        let right = written == print(program, table)?;
        count.add(Count::one(right));
        if right {
            say(&format!("ok      {document}"));
        } else {
            complain(&format!("STALE   {document}; type: cargo xtask machines"));
        }
    }
    Ok(count)
}
