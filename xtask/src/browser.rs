//! Starts the browser journeys of `e2e/` against a real `selvedge demo`. What
//! they try is written there; here is only how they are started.

use crate::place::{Scratch, root};
use crate::run::{counted, counted_and_why};
use crate::server::Server;
use crate::tally::{Count, say};
use crate::{cargo, setup};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Runs all journeys, or the files of `e2e/` that are named; and what failed and why.
///
/// # Errors
/// When Node cannot be started.
pub fn run(selvedge: &Path, chromium: &Path, files: &[&str]) -> Result<(Count, String), String> {
    counted_and_why(&mut journeys(selvedge, chromium, files))
}

fn journeys(selvedge: &Path, chromium: &Path, files: &[&str]) -> Command {
    let mut node = Command::new("node");
    node.arg("run.mjs").args(files).current_dir(root().join("e2e"));
    node.env("SELVEDGE_TEST_BIN", selvedge).env("SELVEDGE_TEST_CHROMIUM", chromium);
    node
}

/// All journeys, each page looked at in every way: every width, both schemes, with and without script.
///
/// # Errors
/// When Node cannot be started.
pub fn every_look(selvedge: &Path, chromium: &Path) -> Result<Count, String> {
    counted(journeys(selvedge, chromium, &[]).env("SELVEDGE_TEST_LOOKS", "all"))
}

/// The journey of hostile strings with every one of them.
///
/// # Errors
/// When Node cannot be started.
pub fn every_vector(selvedge: &Path, chromium: &Path) -> Result<Count, String> {
    let files = ["journeys/alone-vectors.test.mjs"];
    counted(journeys(selvedge, chromium, &files).env("SELVEDGE_TEST_VECTORS", "all"))
}

/// The chore `pictures`: takes the pictures of `docs/screenshots` from a running demonstration.
///
/// # Errors
/// On an option, or when the browser or Node cannot be had.
pub fn pictures(words: &[String]) -> Result<bool, String> {
    if let Some(word) = words.first() {
        return Err(format!("`pictures` takes no options, not `{word}`"));
    }
    let Some(selvedge) = cargo::build_all()?.and_then(|built| built.selvedge) else {
        return Ok(false);
    };
    let chromium = setup::browser()?;
    setup::node_packages()?;
    setup::fonts();
    let (count, _) = run(&selvedge, &chromium, &["pictures/pictures.test.mjs"])?;
    Ok(count.failed == 0 && count.passed > 0)
}

/// Starts the demonstration on a fresh folder; whether it got ready, and a line about it.
///
/// # Errors
/// When no folder can be made.
pub fn demo_gets_ready(selvedge: &Path) -> Result<(bool, String), String> {
    let data = Scratch::new("demo")?;
    let mut demo = Command::new(selvedge);
    demo.arg("demo").arg("--data").arg(data.path().join("data"));
    demo.args(["--listen", "127.0.0.1:0"]);
    match Server::start(demo, Duration::from_secs(120)) {
        Ok(server) => {
            let seconds = server.ready_after.as_secs_f64();
            let home = server.get("/en/", &[])?;
            let ended = server.stop();
            let note = format!(
                "ready {seconds:.2} s after start on a fresh folder; home page answered {}; {}",
                home.status,
                if ended { "ended when asked" } else { "did not end when asked" },
            );
            say(&note);
            Ok((home.status == 200 && ended, note))
        }
        Err(why) => {
            say(&why);
            Ok((false, why))
        }
    }
}
