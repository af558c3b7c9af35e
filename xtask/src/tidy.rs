//! The invariants of the house (ARCHITECTURE.md), each a rule that reads the
//! tree and gives back findings: a place and what is wrong there. `cargo xtask
//! tidy` says them all; the tests below hold each of them in every test run,
//! and each rule's own tests show that it can find something.

mod abuse;
mod pages;
mod rooms;
mod rust;
mod sql;
mod texts;

use crate::cargo::{Room, rooms as read_rooms};
use crate::place::{files, root, said};
use crate::tally::{Count, complain, say};
use std::path::{Path, PathBuf};

/// Something that breaks an invariant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, from the root of the checkout.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong, and what to do where that is not plain.
    pub what: String,
}

/// A file of the tree with its text.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path from the root of the checkout.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    fn finding(&self, line: usize, what: impl Into<String>) -> Finding {
        Finding { file: self.path.clone(), line, what: what.into() }
    }

    /// The line of a position in the text, from 1.
    fn line_at(&self, at: usize) -> usize {
        self.text.get(..at).unwrap_or_default().matches('\n').count() + 1
    }
}

/// What the rules read.
pub struct House {
    /// The root of the checkout.
    pub root: PathBuf,
    /// The rooms of the workspace.
    pub rooms: Vec<Room>,
    /// Every Rust file of every room, and of what is measured beside them.
    pub rust: Vec<Source>,
}

impl House {
    fn read() -> Result<Self, String> {
        let root = root();
        let mut rust = Vec::new();
        for folder in ["benches", "crates", "journeys", "xtask"] {
            rust.extend(sources(&root.join(folder), &[".rs"]));
        }
        Ok(Self { root, rooms: read_rooms()?, rust })
    }

    fn under(&self, folder: &str, endings: &[&str]) -> Vec<Source> {
        sources(&self.root.join(folder), endings)
    }
}

fn sources(folder: &Path, endings: &[&str]) -> Vec<Source> {
    files(folder, endings)
        .into_iter()
        .filter_map(|file| {
            let text = std::fs::read_to_string(&file).ok()?;
            Some(Source { path: said(&file), text })
        })
        .collect()
}

type Rule = fn(&House) -> Vec<Finding>;

/// Every rule by its sentence. Each has a test of the same name below.
macro_rules! rules {
    ($($name:ident = $rule:path;)+) => {
        const RULES: &[(&str, Rule)] = &[$((stringify!($name), $rule)),+];

        #[cfg(test)]
        mod the_house {
            use super::{abuse, pages, rooms, rust, sql, texts};

            $(
                #[test]
                fn $name() {
                    let findings = super::House::read().map(|house| $rule(&house)).unwrap();
                    assert!(findings.is_empty(), "\n{}", super::written(&findings));
                }
            )+
        }
    };
}

rules! {
    only_the_allowed_rooms_name_each_dependency = rooms::outside_dependencies;
    rooms_depend_only_on_the_rooms_below_them = rooms::order;
    every_room_keeps_the_common_lints = rooms::lints;
    every_module_opens_with_what_it_is = rust::openings;
    no_module_is_named_after_nothing = rust::names;
    the_domain_has_no_clock_and_no_runtime = rust::pure_rooms;
    only_courier_and_store_connect_outward = rust::outward;
    routes_are_written_in_one_file = rust::routes;
    no_sql_outside_its_folder = sql::outside;
    each_sql_file_is_one_statement_with_its_reason = sql::files;
    few_statements_are_written_twice = sql::forked;
    both_databases_have_the_same_migrations = sql::migrations;
    templates_hold_no_sentences = pages::sentences;
    templates_hold_no_inline_script_or_style = pages::inline;
    pages_ask_nobody_else_for_anything = pages::third_parties;
    style_sheets_are_logical = pages::logical_css;
    no_test_is_switched_off = texts::switched_off;
    no_unfinished_marks = texts::unfinished;
    every_abuse_case_has_its_test_and_the_table_says_which = abuse::table;
    the_project_speaks_of_itself_alone = texts::itself_alone;
    lock_files_name_no_hosts = texts::lock_files;
}

fn written(findings: &[Finding]) -> String {
    let lines: Vec<String> =
        findings.iter().map(|one| format!("  {}:{}: {}", one.file, one.line, one.what)).collect();
    lines.join("\n")
}

/// Runs every rule aloud.
///
/// # Errors
/// When the tree cannot be read.
pub fn run_all() -> Result<Count, String> {
    let house = House::read()?;
    let mut count = Count::default();
    for (name, rule) in RULES {
        let mut findings = rule(&house);
        findings.sort();
        findings.dedup();
        count.add(Count::one(findings.is_empty()));
        let sentence = name.replace('_', " ");
        if findings.is_empty() {
            say(&format!("ok      {sentence}"));
        } else {
            say(&format!("BROKEN  {sentence}: {} findings", findings.len()));
            complain(&written(&findings));
        }
    }
    Ok(count)
}

/// The chore `tidy`.
///
/// # Errors
/// On an unknown option, or when the tree cannot be read.
pub fn main(words: &[String]) -> Result<bool, String> {
    if let Some(word) = words.first() {
        return Err(format!("`tidy` takes no options, not `{word}`"));
    }
    let count = run_all()?;
    let Count { passed, failed, skipped } = count;
    say(&format!("{passed} passed, {failed} failed, {skipped} skipped"));
    Ok(failed == 0)
}
