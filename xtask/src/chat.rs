//! Conversations under load: the driver of `benches/chat` against a release build. Measured, ten
//! thousand clients at their lines on SQLite; proved, a thousand broken lines on one node and over two
//! on one PostgreSQL.

use crate::place::{Scratch, target};
use crate::postgres::{Cluster, Durability};
use crate::run::{aloud, typed};
use crate::tally::{say, step};
use crate::{cargo, setup};
use std::path::PathBuf;
use std::process::Command;

/// Files that server and driver may each have open: a line is one on either side.
const OPEN_FILES: u32 = 65_536;

/// The driver and the program, built; none where that failed.
fn built() -> Result<Option<(PathBuf, PathBuf)>, String> {
    step("Release builds of the program and of the load");
    let mut driver = cargo::cargo();
    driver.args(["build", "--release", "--manifest-path", "benches/chat/Cargo.toml"]);
    driver.arg("--target-dir").arg(target().join("chat"));
    if !aloud(cargo::cargo().args(["build", "--release"]))? || !aloud(&mut driver)? {
        return Ok(None);
    }
    Ok(Some((target().join("chat/release/chat"), target().join("release/selvedge"))))
}

/// A command that may have so many files open; what it starts may as well.
fn wide(command: &Command) -> Command {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let mut shell = Command::new("sh");
    let limit = format!("ulimit -n {OPEN_FILES} 2>/dev/null || ulimit -n $(ulimit -Hn)");
    // The command stands behind the script as its words, and is quoted by nobody.
    shell.arg("-c").arg(format!("{limit}; exec \"$@\"")).arg("sh").args(words);
    shell
}

fn drive(words: &[String]) -> Result<bool, String> {
    let Some((driver, program)) = built()? else { return Ok(false) };
    let folder = Scratch::new("chat")?;
    let mut command = Command::new(driver);
    command.args(words).arg("--program").arg(program).arg("--data").arg(folder.path());
    say(&format!("$ {}", typed(&command)));
    aloud(&mut wide(&command))
}

fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|word| (*word).to_owned()).collect()
}

/// The part `chat` of the measurements; the driver prints its own lines.
///
/// # Errors
/// When something cannot be built or started.
pub fn measured(quick: bool) -> Result<bool, String> {
    step("Clients at their lines");
    let asked = words(match quick {
        true => &["load", "--clients", "500", "--seconds", "10"],
        false => &["load"],
    });
    drive(&asked)
}

/// A thousand broken lines on one node, and as many over two on one PostgreSQL.
///
/// # Errors
/// When something cannot be built or started.
pub fn proved() -> Result<bool, String> {
    step("A thousand broken lines, one node on SQLite");
    let mut asked = words(&["broken", "--clients", "200", "--times", "5"]);
    let one = drive(&asked)?;
    step("A thousand broken lines, two nodes on one PostgreSQL");
    let bin = setup::postgres()?;
    let cluster = Cluster::start(&bin, Durability::Full)?;
    cluster.create(&bin, "selvedge")?;
    asked.extend(words(&["--nodes", "2", "--store", &cluster.address("selvedge")]));
    Ok(one && drive(&asked)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_with_many_files_keeps_its_words() {
        let mut command = Command::new("echo");
        command.args(["a b", "it's", "$HOME"]);
        let said = crate::run::read(&mut wide(&command)).unwrap();
        assert_eq!(said.trim(), "a b it's $HOME");
    }
}
