//! The long proofs, too long for every run: thousands of kills and hundreds of
//! power cuts against a release build, and the table of `docs/reliability.md`.

use crate::bench::write_between_marks;
use crate::cargo::cargo;
use crate::crash::{Ending, Slice, figures};
use crate::place::{root, target};
use crate::run::{aloud, read};
use crate::tally::{say, step};
use std::process::Command;

/// Every mutant of every pack of the law, put to the scenarios, and the parsers under more noise.
fn mutants() -> Result<bool, String> {
    step("Mutants of the packs");
    let mut test = cargo();
    test.args(["test", "--release", "--package", "entitlements", "--test", "law"]);
    test.args(["--", "--nocapture"]);
    test.env("SELVEDGE_LAW_MUTANTS", "all").env("SELVEDGE_LAW_FUZZ", "200000");
    aloud(&mut test)
}

/// Ten thousand conversations by e-mail among strangers who guess.
fn conversations() -> Result<bool, String> {
    step("Ten thousand conversations");
    let mut test = cargo();
    test.args(["test", "--release", "--package", "journeys", "--test", "mail", "conversations"]);
    test.args(["--", "--nocapture"]);
    test.env("SELVEDGE_TEST_CONVERSATIONS", "10000");
    aloud(&mut test)
}

/// Five hundred times thirty-two at once for one piece, and for one change.
fn races() -> Result<bool, String> {
    step("Thirty-two at once");
    if !aloud(cargo().args(["build", "--release"]))? {
        return Ok(false);
    }
    let mut held = true;
    for what in ["return", "change"] {
        let (count, note) =
            crate::crash::race(&target().join("release/selvedge"), what, 500)?.counted();
        say(&format!("{what}: {note}"));
        held &= count.failed == 0 && count.passed > 0;
    }
    Ok(held)
}

/// What takes long in a real browser.
fn in_a_browser(
    what: &str,
    run: fn(&std::path::Path, &std::path::Path) -> Result<crate::tally::Count, String>,
) -> Result<bool, String> {
    step(what);
    let Some(selvedge) = crate::cargo::build_all()?.and_then(|built| built.selvedge) else {
        return Ok(false);
    };
    let chromium = crate::setup::browser()?;
    crate::setup::node_packages()?;
    crate::setup::fonts();
    let count = run(&selvedge, &chromium)?;
    Ok(count.failed == 0 && count.passed > 0)
}

/// The chore `soak`.
///
/// # Errors
/// On an unknown option, when the build cannot be made or the driver cannot be had.
pub fn main(words: &[String]) -> Result<bool, String> {
    let (mut kills, mut cuts, mut files, mut write) = (2_000, 200, 100, true);
    let (mut fuzz, mut minutes) = (false, 30);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || -> Result<u32, String> {
            let text = words.next().ok_or(format!("`{word}` needs a value"))?;
            text.parse().map_err(|_| format!("`{text}` is not a number"))
        };
        match word.as_str() {
            "--law" => return mutants(),
            "--mail" => return conversations(),
            "--chat" => return crate::chat::proved(),
            "--races" => return races(),
            "--vectors" => {
                let what = "Every hostile string in a real browser";
                return in_a_browser(what, crate::browser::every_vector);
            }
            "--looks" => {
                let what = "Every page at every width, in both schemes, with and without script";
                return in_a_browser(what, crate::browser::every_look);
            }
            "--fuzz" => fuzz = true,
            "--minutes" => minutes = value()?,
            "--kills" => kills = value()?,
            "--cuts" => cuts = value()?,
            "--files" => files = value()?,
            "--no-write" => write = false,
            other => return Err(format!("`soak` has no option `{other}`")),
        }
    }
    if fuzz {
        return crate::fuzz::main(minutes);
    }
    step("Release build");
    if !aloud(cargo().args(["build", "--release"]))? {
        return Ok(false);
    }
    let program = target().join("release/selvedge");
    let mut all_held = true;
    let mut columns = Vec::new();
    for (name, cycles, power_cut) in [("kills", kills, false), ("power cuts", cuts, true)] {
        if cycles == 0 {
            continue;
        }
        step(&format!("{cycles} {name}"));
        match figures(&program, Slice { cycles, power_cut, seed: None })? {
            Ending::Ran { held, figures } => {
                all_held &= held;
                columns.push((name, figures));
            }
            Ending::CouldNot(why) => return Err(why),
        }
    }
    if files > 0 {
        step(&format!("{files} power cuts while files come in"));
        match crate::uploads::figures(&program, files)? {
            Ending::Ran { held, figures } => {
                all_held &= held;
                columns.push(("power cuts while files come in", figures));
            }
            Ending::CouldNot(why) => return Err(why),
        }
    }
    let text = table(&columns);
    say(&format!("\n{text}"));
    if write {
        write_between_marks(&root().join("docs/reliability.md"), &text)?;
        say("written to docs/reliability.md");
    }
    Ok(all_held)
}

fn table(columns: &[(&str, Vec<(String, String)>)]) -> String {
    let commit =
        read(Command::new("git").args(["rev-parse", "--short", "HEAD"]).current_dir(root()))
            .unwrap_or_default();
    let mut lines = vec![format!("Commit {}. Made by `cargo xtask soak`.", commit.trim())];
    for (name, figures) in columns {
        lines.push(String::new());
        lines.push(format!("| {name} | |"));
        lines.push("| --- | --- |".to_owned());
        lines.extend(figures.iter().map(|(figure, value)| format!("| {figure} | {value} |")));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_proof_is_a_table_of_its_own() {
        let figures = vec![("lost".to_owned(), "0".to_owned())];
        let text = table(&[("kills", figures.clone()), ("power cuts", figures)]);
        assert_eq!(text.matches("| lost | 0 |").count(), 2);
        assert!(text.contains("| power cuts | |\n| --- | --- |"));
    }
}
