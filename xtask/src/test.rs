//! The second command of the README: everything that is checked, in order of
//! cheapness, and closing lines that leave nothing out. What was asked for and
//! could not be had is a failure; what was left out on purpose is a skip.

use crate::cargo::{Built, TestProgram, build_all, build_all_linted, cargo};
use crate::place::{files, root};
use crate::postgres::{Cluster, Durability, tell};
use crate::run::{aloud, children_cpu_seconds, counted};
use crate::tally::{Count, Tally, complain, say, step};
use crate::{browser, crash, machines, setup, tidy, uploads};
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// The parts of a run, in the order in which they run.
pub const PARTS: &[&str] =
    &["format", "tidy", "lint", "unit", "documents", "stories", "crash", "release", "browser"];

/// The parts that run what a build makes.
const BUILT: &[&str] = &["unit", "documents", "stories", "crash", "browser"];

/// What was asked for on the command line.
struct Asked {
    parts: Vec<String>,
    left_out: Vec<String>,
    backends: Vec<String>,
}

fn list(value: &str, of: &[&str]) -> Result<Vec<String>, String> {
    value
        .split(',')
        .map(|word| {
            if of.contains(&word) {
                Ok(word.to_owned())
            } else {
                Err(format!("`{word}` is none of {}", of.join(", ")))
            }
        })
        .collect()
}

impl Asked {
    /// Whether a part is asked for and not left out.
    fn runs(&self, part: &str) -> bool {
        let has = |list: &[String]| list.iter().any(|one| one == part);
        has(&self.parts) && !has(&self.left_out)
    }

    fn read(words: &[String]) -> Result<Self, String> {
        let mut asked = Self {
            parts: PARTS.iter().map(|part| (*part).to_owned()).collect(),
            left_out: Vec::new(),
            backends: vec!["sqlite".to_owned(), "postgres".to_owned()],
        };
        // The release build costs a third of the whole run and is the same code: it is asked for
        // with `--only release`, before a version is given out.
        asked.left_out.push("release".to_owned());
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("`{word}` needs a value"));
            match word.as_str() {
                "--only" => {
                    asked.parts = list(value()?, PARTS)?;
                    asked.left_out.clear();
                }
                "--without" => asked.left_out.extend(list(value()?, PARTS)?),
                "--backends" => asked.backends = list(value()?, &["sqlite", "postgres"])?,
                other => return Err(format!("`test` has no option `{other}`")),
            }
        }
        Ok(asked)
    }
}

/// The chore `test`.
///
/// # Errors
/// On an unknown option.
pub fn main(words: &[String]) -> Result<bool, String> {
    let asked = Asked::read(words)?;
    let mut run = Run { asked, tally: Tally::new(), built: None, released: None };
    for part in PARTS {
        if !run.asked.parts.iter().any(|one| one == part) {
            continue;
        }
        if run.asked.left_out.iter().any(|one| one == part) {
            let why = match *part {
                "release" => {
                    "left out; before a version is given out, type: cargo xtask test --only release,browser"
                }
                _ => "left out as asked",
            };
            run.tally.part(part, Instant::now(), Count::left_out(), why);
            continue;
        }
        run.part(part);
    }
    Ok(run.tally.close())
}

struct Run {
    asked: Asked,
    tally: Tally,
    built: Option<Built>,
    /// The program of a release build, where this run made one.
    released: Option<PathBuf>,
}

impl Run {
    fn part(&mut self, part: &str) {
        let began = Instant::now();
        let done = match part {
            "format" => self.format(),
            "lint" => self.lint(),
            "tidy" => self.tidy(),
            "unit" => self.unit(),
            "documents" => self.printed_documents(),
            "stories" => self.stories(),
            "crash" => self.crash(),
            "browser" => self.browser(),
            "release" => self.release(),
            other => Err(format!("no such part: {other}")),
        };
        if let Err(why) = done {
            complain(&why);
            self.tally.part(part, began, Count::one(false), &why);
        }
    }

    fn format(&mut self) -> Result<(), String> {
        step("Format");
        let began = Instant::now();
        let rooms = aloud(cargo().args(["fmt", "--all", "--check"]))?;
        let mut held = rooms;
        // No rooms of the workspace, and compiled by nobody here.
        for beside in ["benches/chat", "benches/engines", "fuzz"] {
            let manifest = format!("{beside}/Cargo.toml");
            held &= aloud(cargo().args(["fmt", "--manifest-path", &manifest, "--check"]))?;
        }
        let note = if held { "" } else { "type: cargo fmt --all, there or at the root" };
        self.tally.part("format (cargo fmt)", began, Count::one(held), note);
        Ok(())
    }

    fn lint(&mut self) -> Result<(), String> {
        step("Lints");
        let began = Instant::now();
        if BUILT.iter().any(|part| self.asked.runs(part)) {
            // What is built for the parts to come is linted on the way.
            self.built = build_all_linted()?;
            let held = self.built.is_some();
            self.tally.part("lints and build (cargo clippy)", began, Count::one(held), "");
            return Ok(());
        }
        let mut clippy = cargo();
        clippy.args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]);
        let held = aloud(&mut clippy)?;
        self.tally.part("lints (cargo clippy)", began, Count::one(held), "");
        Ok(())
    }

    fn tidy(&mut self) -> Result<(), String> {
        step("Tidy: the invariants of the house");
        let began = Instant::now();
        let count = tidy::run_all()?;
        self.tally.part("tidy (invariants of the house)", began, count, "");
        Ok(())
    }

    /// Builds once for all later parts.
    fn built(&mut self) -> Result<&Built, String> {
        if self.built.is_none() {
            step("Build of every test and of the product");
            let began = Instant::now();
            let built = build_all()?;
            self.tally.part("build", began, Count::one(built.is_some()), "");
            self.built = built;
        }
        self.built.as_ref().ok_or_else(|| "the build failed, so this could not run".to_owned())
    }

    fn unit(&mut self) -> Result<(), String> {
        let programs = self.programs(|program| program.package != "journeys")?;
        step("Unit tests");
        let postgres = self.postgres()?;
        let began = Instant::now();
        let count = self.run_programs(&programs, postgres.as_ref())?;
        let note = format!("on {}", self.asked.backends.join(" and "));
        self.tally.tests("unit tests", began, count, &note);
        self.documents()
    }

    fn printed_documents(&mut self) -> Result<(), String> {
        let selvedge = self.selvedge()?;
        let began = Instant::now();
        let count = machines::stale(&selvedge)?;
        self.tally.part("documents printed from the code", began, count, "");
        Ok(())
    }

    fn stories(&mut self) -> Result<(), String> {
        let programs = self.programs(|program| program.package == "journeys")?;
        // Each backend by itself, so that the closing lines say what ran on which.
        for backend in self.asked.backends.clone() {
            step(&format!("Stories on {backend}"));
            let began = Instant::now();
            let only = vec![backend.clone()];
            let cluster = if backend == "postgres" { self.postgres()? } else { None };
            let mut count = Count::default();
            for program in &programs {
                let mut command = command_for(program);
                tell(&mut command, &only, cluster.as_ref().map(|(one, bin)| (one, bin)));
                count.add(counted(&mut command)?);
            }
            self.tally.tests(&format!("stories on {backend}"), began, count, "");
        }
        Ok(())
    }

    fn programs(
        &mut self,
        want: impl Fn(&TestProgram) -> bool,
    ) -> Result<Vec<TestProgram>, String> {
        let built = self.built()?;
        Ok(built.tests.iter().filter(|program| want(program)).cloned().collect())
    }

    fn run_programs(
        &self,
        programs: &[TestProgram],
        postgres: Option<&(Cluster, PathBuf)>,
    ) -> Result<Count, String> {
        let mut count = Count::default();
        for program in programs {
            say(&format!("-- {} {}", program.package, program.target));
            let mut command = command_for(program);
            tell(&mut command, &self.asked.backends, postgres.map(|(one, bin)| (one, bin)));
            count.add(counted(&mut command)?);
        }
        Ok(count)
    }

    fn postgres(&self) -> Result<Option<(Cluster, PathBuf)>, String> {
        if !self.asked.backends.iter().any(|one| one == "postgres") {
            return Ok(None);
        }
        let bin = setup::postgres()?;
        let cluster = Cluster::start(&bin, Durability::Forgetful)?;
        say(&format!("PostgreSQL: a fresh cluster answers on {}", cluster.socket().display()));
        Ok(Some((cluster, bin)))
    }

    /// Examples in documentation comments, where there are any.
    fn documents(&mut self) -> Result<(), String> {
        let is_example = |text: &str| {
            text.lines().any(|line| {
                let line = line.trim_start();
                line == "/// ```" || line == "//! ```"
            })
        };
        let any = files(&root().join("crates"), &[".rs"])
            .iter()
            .any(|file| std::fs::read_to_string(file).is_ok_and(|text| is_example(&text)));
        if any {
            step("Examples in the documentation");
            let began = Instant::now();
            let count = counted(cargo().args(["test", "--quiet", "--workspace", "--doc"]))?;
            self.tally.part("examples in documentation", began, count, "");
        }
        Ok(())
    }

    fn crash(&mut self) -> Result<(), String> {
        let selvedge = self.selvedge()?;
        step("Killed at any moment, and power cuts");
        for (what, slice) in [
            ("crash: 30 kills", crash::Slice { cycles: 30, power_cut: false, seed: None }),
            ("crash: 10 power cuts", crash::Slice { cycles: 10, power_cut: true, seed: None }),
        ] {
            let began = Instant::now();
            let (count, note) = crash::run(&selvedge, slice)?;
            self.tally.part(what, began, count, &note);
        }
        let began = Instant::now();
        let (count, note) = uploads::figures(&selvedge, 5)?.counted();
        self.tally.part("crash: 5 power cuts while files come in", began, count, &note);
        for (what, named) in [
            ("return", "race: 32 at once for one piece"),
            ("change", "race: 32 at once for one change"),
        ] {
            let began = Instant::now();
            let (count, note) = crash::race(&selvedge, what, 5)?.counted();
            self.tally.part(named, began, count, &note);
        }
        Ok(())
    }

    fn browser(&mut self) -> Result<(), String> {
        // What people are given, where it was built; it is quicker, too.
        let selvedge = match self.released.clone() {
            Some(released) => released,
            None => self.selvedge()?,
        };
        step("Browser and accessibility journeys");
        let began = Instant::now();
        let chromium = setup::browser()?;
        setup::node_packages()?;
        setup::fonts();
        let (count, why) = browser::run(&selvedge, &chromium, &[])?;
        self.tally.tests("browser and accessibility journeys", began, count, &why);
        Ok(())
    }

    fn selvedge(&mut self) -> Result<PathBuf, String> {
        let built = self.built()?;
        built.selvedge.clone().ok_or_else(|| "the build made no `selvedge`".to_owned())
    }

    /// The first command of the README, as printed there, up to the moment it is ready.
    fn release(&mut self) -> Result<(), String> {
        step("The first command of the README: a release build that starts");
        let began = Instant::now();
        let before = children_cpu_seconds();
        let mut build = cargo();
        build.args(["build", "--release"]);
        let held = aloud(&mut build)?;
        let spent = children_cpu_seconds() - before;
        let note = format!("the release build took {spent:.0} CPU-seconds here");
        self.tally.part("release build", began, Count::one(held), &note);
        if held {
            let began = Instant::now();
            let program = crate::place::target().join("release/selvedge");
            let (ready, note) = browser::demo_gets_ready(&program)?;
            self.tally.part("release build: demo is ready", began, Count::one(ready), &note);
            self.released = Some(program);
        }
        Ok(())
    }
}

fn command_for(program: &TestProgram) -> Command {
    let mut command = Command::new(&program.file);
    command.arg("--quiet").current_dir(&program.dir).env("CARGO_MANIFEST_DIR", &program.dir);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_run_and_the_rest_is_said_to_be_left_out() {
        let check = |words: &str, runs: &[&str], left_out: &[&str]| {
            let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
            let asked = Asked::read(&words).unwrap();
            let run: Vec<&String> =
                asked.parts.iter().filter(|part| !asked.left_out.contains(part)).collect();
            assert_eq!(run, runs, "{words:?}");
            assert_eq!(asked.left_out, left_out, "{words:?}");
        };
        let usual: Vec<&str> = PARTS.iter().copied().filter(|part| *part != "release").collect();
        check("", &usual, &["release"]);
        check("--only unit,browser", &["unit", "browser"], &[]);
        check("--only release", &["release"], &[]);
        check("--only unit,lint --without lint", &["unit"], &["lint"]);
    }

    #[test]
    fn a_word_that_is_no_part_is_refused_with_the_parts() {
        let refused = |word: &str| {
            let words = ["--only".to_owned(), word.to_owned()];
            Asked::read(&words).err().unwrap()
        };
        assert!(refused("units").contains("unit, documents"));
        assert!(Asked::read(&["--onyl".to_owned()]).is_err());
        assert!(Asked::read(&["--only".to_owned()]).is_err());
    }
}
