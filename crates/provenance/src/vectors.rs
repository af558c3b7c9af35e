//! Runs published examples ("vectors") of the standards that this room keeps to.
//!
//! A file is a JSON object of groups; a group is a list; a case is one object of a group that
//! states an expectation. The file is known by its name without folder and ending, the group by
//! its key. A file or a group that nobody here knows counts as failed, so that a new one is never
//! passed over in silence. A case that is wrong in itself stands in `known_wrong.toml` with its
//! proof and is counted apart.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// What became of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What was expected.
    Passed,
    /// Something else; the text says what.
    Failed(String),
    /// Needs what this room does not have, such as a schema from outside; the text says what.
    Skipped(String),
}

impl Outcome {
    /// Passed if `got` is `wanted`, else failed with both.
    pub fn same<T: PartialEq + fmt::Debug>(got: &T, wanted: &T) -> Outcome {
        if got == wanted {
            Outcome::Passed
        } else {
            Outcome::Failed(format!("got {got:?}, wanted {wanted:?}"))
        }
    }

    /// Passed if `held`, else failed with `why`.
    pub fn held(held: bool, why: impl Into<String>) -> Outcome {
        if held { Outcome::Passed } else { Outcome::Failed(why.into()) }
    }
}

/// What stands around a case: its whole file, and every other file by name.
pub struct Around<'a> {
    /// The file of the case.
    pub document: &'a Value,
    /// Every file of the folder by its name without ending; some are tables that cases use.
    pub files: &'a BTreeMap<String, Value>,
}

/// One group of cases of one file.
pub struct Group {
    /// Name of the file without folder and ending.
    pub file: &'static str,
    /// Key of the list in that file.
    pub name: &'static str,
    /// Tries one case.
    pub check: fn(&Value, &Around<'_>) -> Outcome,
}

/// A file that is one case as a whole.
pub struct Whole {
    /// Whether a file is one, by its path in the folder (without ending) and its content.
    pub is: fn(&str, &Value) -> bool,
    /// Tries the file.
    pub check: fn(&Value, &Around<'_>) -> Outcome,
}

/// Something in a file that is input and no case: a table that cases use.
pub struct Table {
    /// Name of the file without folder and ending.
    pub file: &'static str,
    /// Key in that file; `None` is the whole file.
    pub name: Option<&'static str>,
}

/// Every group that somebody here can try.
fn groups() -> impl Iterator<Item = &'static Group> {
    [
        crate::nfc::vectors::GROUPS,
        crate::log::vectors::GROUPS,
        crate::gs1::vectors::GROUPS,
        crate::epc::vectors::GROUPS,
        crate::credential::vectors::GROUPS,
        crate::epcis::vectors::GROUPS,
        crate::verdict::vectors::GROUPS,
    ]
    .into_iter()
    .flatten()
}

fn tables() -> impl Iterator<Item = &'static Table> {
    [
        crate::nfc::vectors::TABLES,
        crate::log::vectors::TABLES,
        crate::gs1::vectors::TABLES,
        crate::epc::vectors::TABLES,
        crate::credential::vectors::TABLES,
        crate::epcis::vectors::TABLES,
        crate::verdict::vectors::TABLES,
    ]
    .into_iter()
    .flatten()
}

/// One case that did not pass, or was passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// File, group and the case's `id` or place: `nfc/sdm_taps lrp nfcdev-lrp-file`.
    pub case: String,
    /// What was found.
    pub why: String,
}

/// The outcome of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Cases that hold.
    pub passed: usize,
    /// Cases that do not, and files and groups that nobody knows.
    pub failed: Vec<Noted>,
    /// Cases that need what this room does not have.
    pub skipped: Vec<Noted>,
    /// Cases that are wrong in themselves, with the proof.
    pub wrong: Vec<Noted>,
}

/// One case that is wrong in itself.
#[derive(serde::Deserialize)]
struct KnownWrong {
    file: String,
    group: String,
    /// The SHA-256 of the case as compact JSON in the order it was written, hex: another case in
    /// the same place is not excused.
    digest: String,
    proof: String,
}

#[derive(serde::Deserialize)]
struct KnownWrongs {
    #[serde(default)]
    case: Vec<KnownWrong>,
}

/// Tries every case of `files`, which are named by their path in the folder, without ending.
pub fn run(files: &BTreeMap<String, Value>) -> Ledger {
    let by_name: BTreeMap<String, Value> =
        files.iter().map(|(path, document)| (last(path).to_owned(), document.clone())).collect();
    let wrongs = toml::from_str::<KnownWrongs>(include_str!("known_wrong.toml"))
        .map(|read| read.case)
        .unwrap_or_default();
    let mut ledger = Ledger::default();
    for (path, document) in files {
        let around = Around { document, files: &by_name };
        run_file(path, &around, &wrongs, &mut ledger);
    }
    ledger
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn run_file(path: &str, around: &Around<'_>, wrongs: &[KnownWrong], ledger: &mut Ledger) {
    let file = last(path);
    if file.ends_with("-schema") || tables().any(|table| table.file == file && table.name.is_none())
    {
        return;
    }
    let known = groups().any(|group| group.file == file);
    let whole = crate::epcis::vectors::WHOLES;
    if let Some(whole) = whole.iter().find(|whole| !known && (whole.is)(path, around.document)) {
        match (whole.check)(around.document, around) {
            Outcome::Passed => ledger.passed += 1,
            Outcome::Failed(why) => ledger.failed.push(Noted { case: path.to_owned(), why }),
            Outcome::Skipped(why) => ledger.skipped.push(Noted { case: path.to_owned(), why }),
        }
        return;
    }
    let Some(keys) = around.document.as_object().filter(|_| known) else {
        let why = "nobody here knows this file".to_owned();
        ledger.failed.push(Noted { case: path.to_owned(), why });
        return;
    };
    for (name, list) in keys {
        let Some(list) = list.as_array() else { continue };
        if tables().any(|table| table.file == file && table.name == Some(name.as_str())) {
            continue;
        }
        let Some(group) = groups().find(|group| group.file == file && group.name == name) else {
            let why = "nobody here knows this group".to_owned();
            ledger.failed.push(Noted { case: format!("{path} {name}"), why });
            continue;
        };
        for (place, case) in list.iter().enumerate() {
            let id = case["id"].as_str().map_or_else(|| format!("#{place}"), str::to_owned);
            let case_name = format!("{path} {name} {id}");
            match (group.check)(case, around) {
                Outcome::Passed => ledger.passed += 1,
                Outcome::Skipped(why) => ledger.skipped.push(Noted { case: case_name, why }),
                Outcome::Failed(why) => {
                    let digest = digest(case);
                    match wrongs.iter().find(|wrong| {
                        wrong.file == file && wrong.group == *name && wrong.digest == digest
                    }) {
                        Some(wrong) => {
                            ledger.wrong.push(Noted { case: case_name, why: wrong.proof.clone() })
                        }
                        None => ledger.failed.push(Noted { case: case_name, why }),
                    }
                }
            }
        }
    }
}

/// SHA-256 of a case, hex.
fn digest(case: &Value) -> String {
    use sha2::Digest;
    let bytes = sha2::Sha256::digest(case.to_string().as_bytes());
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
