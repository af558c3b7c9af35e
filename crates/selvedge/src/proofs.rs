//! The commands of proofs: chips, tags, numbers, credentials, logs, each checked from outside.
//!
//! Each reads one argument, or lines of standard input where there is none, and writes a line of JSON
//! for each. A line is an object whose keys override the options, a string in JSON, or the text
//! itself. A refusal is `{"error": code}` with the codes of docs/provenance.md. No database, no
//! server, no clock but for what asks for an instant. Exit codes: 0 every line was answered, 1 one was
//! refused or a case failed, 2 the input is wrong.

use crate::commands::{complain, print};
use clap::{Args, Subcommand};
use jiff::Timestamp;
use provenance::credential::console as credential;
use provenance::epc::console as epc;
use provenance::gs1::console as gs1;
use provenance::log::console as log;
use provenance::nfc::console as nfc;
use provenance::{epcis::console as epcis, vectors};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::BufRead as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Bytes of one line: larger than any list of statuses, and no more.
const LONGEST_LINE: usize = 32 * 1024 * 1024;

/// Keys of a reading.
#[derive(Args)]
pub struct Sun {
    /// SDMMetaReadKey of the batch, hexadecimal.
    #[arg(long)]
    meta_key: Option<String>,
    /// SDMFileReadKey of the tag, hexadecimal.
    #[arg(long)]
    file_key: Option<String>,
    /// How the batch's address is read (docs/provenance.md); told from the address where absent.
    #[arg(long)]
    template: Option<String>,
    /// `aes` or `lrp`.
    #[arg(long)]
    mode: Option<String>,
    /// A master key in place of the tag's own, hexadecimal.
    #[arg(long)]
    master: Option<String>,
    /// How the tag's key is derived of the master key.
    #[arg(long)]
    scheme: Option<String>,
    /// The file data begin with the tamper status.
    #[arg(long)]
    tamper: bool,
    /// The highest counter so far: the answer then says whether the reading is fresh.
    #[arg(long)]
    last_counter: Option<u32>,
    /// The address, exactly as it was received.
    url: Option<String>,
}

impl Sun {
    fn options(&self) -> nfc::SunOptions {
        nfc::SunOptions {
            meta_key: self.meta_key.clone(),
            file_key: self.file_key.clone(),
            template: self.template.clone(),
            mode: self.mode.clone(),
            master: self.master.clone(),
            scheme: self.scheme.clone(),
            tamper: self.tamper,
            last_counter: self.last_counter,
        }
    }
}

/// `selvedge provenance …`
#[derive(Subcommand)]
pub enum ProvenanceCommand {
    /// A reading of an NTAG 424 DNA, in AES mode unless it is said.
    Sun(Sun),
    /// The same in LRP mode.
    SunLrp(Sun),
    /// A key of a tag, derived of a master key.
    Diversify {
        /// The master key, hexadecimal.
        #[arg(long)]
        master: Option<String>,
        /// How it is derived.
        #[arg(long)]
        scheme: Option<String>,
        /// The tag's UID, or what the scheme takes.
        input: Option<String>,
    },
    /// The chip maker's signature of a UID: a weak sign.
    Originality {
        /// The maker's key; that of NTAG 424 DNA where absent.
        #[arg(long)]
        public_key: Option<String>,
        /// JSON with `uid` and `signature`.
        input: Option<String>,
    },
    /// A radio tag, read or written.
    Epc {
        /// Its bits, hexadecimal.
        input: Option<String>,
    },
    /// Element strings of GS1, in brackets, with FNC1 or as a scanner sends them.
    Gs1 {
        /// Identifiers that the dictionary does not have are taken.
        #[arg(long)]
        permit_unknown: bool,
        /// The text.
        input: Option<String>,
    },
    /// A Digital Link of GS1, read or built.
    DigitalLink {
        /// Identifiers that the dictionary does not have are taken.
        #[arg(long)]
        permit_unknown: bool,
        /// A GTIN without its leading zeros is taken.
        #[arg(long)]
        permit_zero_suppressed: bool,
        /// Where one is built.
        #[arg(long)]
        stem: Option<String>,
        /// The address.
        input: Option<String>,
    },
    /// A credential of W3C with its proofs.
    Credential {
        #[command(subcommand)]
        what: CredentialCommand,
    },
    /// A signed message of COSE.
    Cose {
        #[command(subcommand)]
        what: CoseCommand,
    },
    /// A signed note or checkpoint of C2SP.
    Note {
        #[command(subcommand)]
        what: NoteCommand,
    },
    /// Proofs of a log.
    Tlog {
        #[command(subcommand)]
        what: TlogCommand,
    },
    /// An event of EPCIS 2.0: whether it is whole, and its hash.
    Epcis {
        /// The event as JSON.
        input: Option<String>,
    },
    /// Run a folder of published examples; the last line is `N passed, N failed`.
    Vectors {
        /// The folder.
        folder: PathBuf,
    },
}

/// `selvedge provenance credential …`
#[derive(Subcommand)]
pub enum CredentialCommand {
    /// Check its proofs.
    Verify {
        /// A Multikey, or a file with a Multikey, a JWK or the document of a DID.
        #[arg(long)]
        key: Option<String>,
        /// The instant of the check; now where absent.
        #[arg(long)]
        now: Option<Timestamp>,
        /// The expected domain.
        #[arg(long)]
        domain: Option<String>,
        /// The expected challenge.
        #[arg(long)]
        challenge: Option<String>,
        /// A file, or the credential itself.
        input: Option<String>,
    },
    /// Whether an entry of a status list is set.
    Status {
        /// JSON with the list and the index.
        input: Option<String>,
    },
    /// Write JSON canonically (RFC 8785).
    Canonical {
        /// A file, or the JSON itself.
        input: Option<String>,
    },
}

/// `selvedge provenance cose …`
#[derive(Subcommand)]
pub enum CoseCommand {
    /// Check a COSE_Sign1.
    Verify {
        /// A Multikey, or a file with a Multikey or JWK.
        #[arg(long)]
        key: Option<String>,
        /// Bytes that are signed and not sent, hexadecimal.
        #[arg(long)]
        external_aad: Option<String>,
        /// The message: hexadecimal, or the text of a code.
        input: Option<String>,
    },
}

/// `selvedge provenance note …`
#[derive(Subcommand)]
pub enum NoteCommand {
    /// Check its signatures.
    Verify {
        /// A key that is trusted, `name+number+base64`.
        #[arg(long)]
        key: Vec<String>,
        /// A file, or JSON.
        input: Option<String>,
    },
}

/// `selvedge provenance tlog …`
#[derive(Subcommand)]
pub enum TlogCommand {
    /// An entry in a log, or that a log only grew.
    Check {
        /// A key that is trusted, `name+number+base64`.
        #[arg(long)]
        key: Vec<String>,
        /// The log that is asked for.
        #[arg(long)]
        origin: Option<String>,
        /// A file, or JSON.
        input: Option<String>,
    },
    /// The root over entries.
    Root {
        /// JSON.
        input: Option<String>,
    },
    /// Paths and shapes of tiles.
    Tile {
        /// JSON.
        input: Option<String>,
    },
}

/// Prints a line; whoever reads no further is told no more.
fn say(line: &str) {
    if let Err(said) = print(&format!("{line}\n")) {
        complain(&said);
    }
}

type Answered = Result<Value, Value>;

/// A line as JSON: an object or a string stays what it is, everything else is the text itself.
fn line_of(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value @ (Value::Object(_) | Value::String(_))) => value,
        _ => Value::String(text.to_owned()),
    }
}

/// Answers the argument, or every line of standard input.
fn each(argument: Option<String>, answer: impl Fn(&Value) -> Answered) -> ExitCode {
    let mut refused = false;
    let mut one = |line: &Value| {
        let (value, wrong) = match answer(line) {
            Ok(value) => (value, false),
            Err(value) => (value, true),
        };
        refused |= wrong;
        say(&value.to_string());
    };
    if let Some(argument) = argument {
        one(&line_of(&argument));
        return code_of(refused);
    }
    let mut input = std::io::stdin().lock();
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        // One byte beyond the longest shows that a line is longer.
        let mut bounded = std::io::Read::take(&mut input, LONGEST_LINE as u64 + 1);
        match bounded.read_until(b'\n', &mut bytes) {
            Ok(0) => return code_of(refused),
            Ok(_) if bytes.len() > LONGEST_LINE => {
                complain("a line is longer than 32 MiB");
                return ExitCode::from(2);
            }
            Ok(_) => {}
            Err(error) => {
                complain(&format!("standard input: {error}"));
                return ExitCode::from(2);
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let text = text.strip_suffix('\r').unwrap_or(text);
        if !text.is_empty() {
            one(&line_of(text));
        }
    }
}

fn code_of(refused: bool) -> ExitCode {
    if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// An argument that names a file is what stands in it.
fn file_or_text(argument: Option<String>) -> Result<Option<String>, String> {
    let Some(argument) = argument else { return Ok(None) };
    // What can be no name of a file is the text itself.
    let short = argument.len() < 4_096 && !argument.contains('\n') && !argument.contains('\0');
    if short && Path::new(&argument).is_file() {
        let text = std::fs::read_to_string(&argument);
        return text.map(Some).map_err(|error| format!("{argument}: {error}"));
    }
    Ok(Some(argument))
}

fn key_of(argument: Option<String>) -> Result<Option<Value>, String> {
    Ok(file_or_text(argument)?.map(|text| line_of(text.trim())))
}

fn with_file(argument: Option<String>, answer: impl Fn(&Value) -> Answered) -> ExitCode {
    match file_or_text(argument) {
        Ok(argument) => each(argument, answer),
        Err(said) => {
            complain(&said);
            ExitCode::from(2)
        }
    }
}

/// Runs one.
pub fn provenance(command: ProvenanceCommand, now: Timestamp) -> ExitCode {
    use ProvenanceCommand as C;
    match command {
        C::Sun(sun) => {
            let options = sun.options();
            each(sun.url, |line| nfc::sun(&options, line))
        }
        C::SunLrp(sun) => {
            let options = sun.options();
            each(sun.url, |line| nfc::sun_lrp(&options, line))
        }
        C::Diversify { master, scheme, input } => {
            let options = nfc::DiversifyOptions { master, scheme };
            each(input, |line| nfc::diversify(&options, line))
        }
        C::Originality { public_key, input } => {
            let options = nfc::OriginalityOptions { public_key };
            each(input, |line| nfc::originality(&options, line))
        }
        C::Epc { input } => each(input, |line| epc::epc(&epc::Options::default(), line)),
        C::Gs1 { permit_unknown, input } => {
            let mut options = gs1::Options::default();
            options.permitted.permit_unknown_ais = permit_unknown;
            each(input, |line| gs1::gs1(&options, line))
        }
        C::DigitalLink { permit_unknown, permit_zero_suppressed, stem, input } => {
            let mut options = gs1::Options { stem, ..gs1::Options::default() };
            options.permitted.permit_unknown_ais = permit_unknown;
            options.permitted.permit_zero_suppressed_gtin = permit_zero_suppressed;
            each(input, |line| gs1::digital_link(&options, line))
        }
        C::Credential { what } => credential_command(what, now),
        C::Cose { what: CoseCommand::Verify { key, external_aad, input } } => match key_of(key) {
            Ok(key) => {
                let options = credential::CoseOptions { key, external_aad, now: Some(now) };
                with_file(input, |line| credential::verify_cose(&options, line))
            }
            Err(said) => wrong(&said),
        },
        C::Note { what: NoteCommand::Verify { key, input } } => {
            let options = log::LogOptions { keys: key, origin: None };
            with_file(input, |line| log::note(&options, line))
        }
        C::Tlog { what } => match what {
            TlogCommand::Check { key, origin, input } => {
                let options = log::LogOptions { keys: key, origin };
                with_file(input, |line| log::check(&options, line))
            }
            TlogCommand::Root { input } => each(input, log::tree_root),
            TlogCommand::Tile { input } => each(input, log::tile),
        },
        C::Epcis { input } => {
            let options = epcis::CheckOptions::default();
            with_file(input, |line| epcis::check(&options, line))
        }
        C::Vectors { folder } => vectors_in(&folder),
    }
}

fn wrong(said: &str) -> ExitCode {
    complain(said);
    ExitCode::from(2)
}

fn credential_command(what: CredentialCommand, now: Timestamp) -> ExitCode {
    match what {
        CredentialCommand::Verify { key, now: at, domain, challenge, input } => match key_of(key) {
            Ok(key) => {
                let options = credential::CredentialOptions {
                    key,
                    now: Some(at.unwrap_or(now)),
                    domain,
                    challenge,
                    purpose: None,
                };
                with_file(input, |line| credential::verify_credential(&options, line))
            }
            Err(said) => wrong(&said),
        },
        CredentialCommand::Status { input } => {
            let options = credential::StatusOptions::default();
            with_file(input, |line| credential::status(&options, line))
        }
        CredentialCommand::Canonical { input } => with_file(input, credential::canonical),
    }
}

/// Every file of JSON below a folder, by its path without ending.
fn files(folder: &Path, below: &Path, found: &mut BTreeMap<String, Value>) -> Result<(), String> {
    let said = |error: std::io::Error| format!("{}: {error}", below.display());
    for entry in std::fs::read_dir(below).map_err(said)? {
        let path = entry.map_err(said)?.path();
        if path.is_dir() {
            files(folder, &path, found)?;
        } else if path.extension().is_some_and(|ending| ending == "json") {
            let text = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let document = serde_json::from_slice(&text)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            let name = path.strip_prefix(folder).unwrap_or(&path).with_extension("");
            found.insert(name.to_string_lossy().replace('\\', "/"), document);
        }
    }
    Ok(())
}

fn vectors_in(folder: &Path) -> ExitCode {
    let mut found = BTreeMap::new();
    if let Err(said) = files(folder, folder, &mut found) {
        return wrong(&said);
    }
    if found.is_empty() {
        return wrong(&format!("{}: no file of JSON", folder.display()));
    }
    let ledger = vectors::run(&found);
    let told = |word: &str, noted: &[vectors::Noted]| {
        for one in noted {
            say(&format!("{word}: {}: {}", one.case, one.why));
        }
    };
    told("skipped", &ledger.skipped);
    told("wrong in itself", &ledger.wrong);
    told("failed", &ledger.failed);
    if !ledger.skipped.is_empty() || !ledger.wrong.is_empty() {
        let (skipped, wrong) = (ledger.skipped.len(), ledger.wrong.len());
        say(&format!("{skipped} skipped, {wrong} wrong in themselves"));
    }
    say(&format!("{} passed, {} failed", ledger.passed, ledger.failed.len()));
    code_of(!ledger.failed.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_line_is_an_object_a_string_or_the_text_itself() {
        let check = |text: &str, expect: Value| assert_eq!(line_of(text), expect, "{text}");
        check(r#"{"url":"https://h/t"}"#, json!({ "url": "https://h/t" }));
        check(r#""(01)09506000134352""#, json!("(01)09506000134352"));
        check("3074257", json!("3074257"));
        check("[1]", json!("[1]"));
        check("https://h/t?p=1", json!("https://h/t?p=1"));
    }
}
