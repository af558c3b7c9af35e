//! What cargo knows: the rooms and what each depends on, and the test programs
//! that one build made. One build with one feature set serves all parts of a
//! run, so that nothing is compiled twice.

use crate::place::{free_gib, root};
use crate::run::{lines, read, typed};
use crate::tally::say;
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

/// The cargo that started us, or the one on `PATH`.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// One room of the workspace and what it depends on.
#[derive(Debug, Clone)]
pub struct Room {
    /// The package's name.
    pub name: String,
    /// The folder of its `Cargo.toml`.
    pub dir: PathBuf,
    /// Names of the packages it depends on when built for real (not for its tests).
    pub depends_on: Vec<String>,
    /// Names of the packages that only its tests use.
    pub tests_use: Vec<String>,
}

/// Every room, from `cargo metadata`.
///
/// # Errors
/// When cargo cannot read the workspace.
pub fn rooms() -> Result<Vec<Room>, String> {
    let text = read(cargo().args(["metadata", "--no-deps", "--format-version", "1", "--offline"]))?;
    let metadata: Value = serde_json::from_str(&text).map_err(|err| err.to_string())?;
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    Ok(packages.iter().filter_map(room).collect())
}

fn room(package: &Value) -> Option<Room> {
    let names = |for_tests: bool| -> Vec<String> {
        let all = package["dependencies"].as_array().map(Vec::as_slice).unwrap_or_default();
        all.iter()
            .filter(|one| (one["kind"].as_str() == Some("dev")) == for_tests)
            .filter_map(|one| one["name"].as_str().map(str::to_owned))
            .collect()
    };
    let manifest = PathBuf::from(package["manifest_path"].as_str()?);
    Some(Room {
        name: package["name"].as_str()?.to_owned(),
        dir: manifest.parent()?.to_path_buf(),
        depends_on: names(false),
        tests_use: names(true),
    })
}

/// A test program that a build made.
#[derive(Debug, Clone)]
pub struct TestProgram {
    /// The package it tests.
    pub package: String,
    /// The target's name.
    pub target: String,
    /// The program.
    pub file: PathBuf,
    /// The package's folder, which is where cargo would run it.
    pub dir: PathBuf,
}

/// What one build made.
#[derive(Debug, Default)]
pub struct Built {
    /// All test programs.
    pub tests: Vec<TestProgram>,
    /// The product's own program.
    pub selvedge: Option<PathBuf>,
}

/// Builds every test program and every binary of the workspace in one go; `None` when the
/// build failed (cargo has said why).
///
/// # Errors
/// When cargo cannot be started.
pub fn build_all() -> Result<Option<Built>, String> {
    built_by(cargo())
}

/// The same build by a compiler that lints what it compiles and takes no warning: checking first
/// and compiling then would read everything twice, dependencies too.
///
/// # Errors
/// When cargo or clippy cannot be started.
pub fn build_all_linted() -> Result<Option<Built>, String> {
    let clippy = std::env::var_os("CLIPPY_DRIVER").unwrap_or_else(|| "clippy-driver".into());
    let mut cargo = cargo();
    cargo.env("RUSTC_WORKSPACE_WRAPPER", clippy);
    // How `cargo clippy -- -D warnings` tells its compiler so.
    cargo.env("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__");
    built_by(cargo)
}

/// GiB that a build of every test and a release build write, from nothing.
const NEEDED: u64 = 14;

fn built_by(mut build: Command) -> Result<Option<Built>, String> {
    // Measurements are built so that they are looked at, too; nobody runs these.
    build.args(["build", "--workspace", "--bins", "--tests", "--bench", "*"]);
    build.arg("--message-format=json-render-diagnostics");
    if let Some(free) = free_gib() {
        say(&format!("{free} GiB are free here; a build from nothing takes about {NEEDED}"));
        if free < NEEDED * 2 {
            // What the next build would be quicker by is a third of what this one writes.
            build.env("CARGO_INCREMENTAL", "0");
        }
    }
    say(&format!("$ {}", typed(&build)));
    let mut built = Built::default();
    let well = lines(&mut build, |line| {
        if let Ok(message) = serde_json::from_str::<Value>(line) {
            take(&message, &mut built);
        }
    })?;
    built.tests.sort_by(|a, b| (&a.package, &a.target).cmp(&(&b.package, &b.target)));
    Ok(well.then_some(built))
}

fn take(message: &Value, built: &mut Built) {
    let Some(file) = message["executable"].as_str().map(PathBuf::from) else { return };
    if message["target"]["kind"][0].as_str() == Some("bench") {
        return;
    }
    let target = message["target"]["name"].as_str().unwrap_or_default().to_owned();
    let Some(dir) = message["manifest_path"]
        .as_str()
        .and_then(|manifest| Some(PathBuf::from(manifest).parent()?.to_path_buf()))
    else {
        return;
    };
    let package =
        dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if message["profile"]["test"].as_bool() == Some(true) {
        built.tests.push(TestProgram { package, target, file, dir });
    } else if target == "selvedge" {
        built.selvedge = Some(file);
    }
}
