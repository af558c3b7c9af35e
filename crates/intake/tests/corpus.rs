//! Every message of `mail/corpus`, held against what its description expects
//! of the reading: sort, sender, subject, what is new, what is folded, files,
//! pictures and proof. Where a message belongs is tested where cases are.

#![cfg(test)]

use intake::mail::{Kind, Message, read};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// The server whose findings are believed.
const TRUSTED: &str = "mx.orle.example";

/// The placeholders of the corpus, each with a stand-in.
fn stand_ins(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.windows(2).position(|w| w == b"{{") {
        out.extend_from_slice(&rest[..at]);
        let from = &rest[at + 2..];
        let Some(end) = from.windows(2).take(16).position(|w| w == b"}}") else {
            out.extend_from_slice(b"{{");
            rest = from;
            continue;
        };
        let name = String::from_utf8_lossy(&from[..end]).into_owned();
        out.extend_from_slice(stand_in(&name).as_bytes());
        rest = &from[end + 2..];
    }
    out.extend_from_slice(rest);
    out
}

fn stand_in(name: &str) -> String {
    let case = name.rsplit(':').next().unwrap_or_default().to_lowercase();
    match name.split(':').next().unwrap_or_default() {
        "REPLY" => format!("care+{case}.k7q2m9x4t5@orle.example"),
        "ID" => format!("letter-{case}.1@orle.example"),
        "OPENED" => format!("opened-{case}.1@orle.example"),
        "NUMBER" => format!("ORLE-7K2M-{}", case.to_uppercase()),
        "HOUSE" => "care@orle.example".to_owned(),
        "STAFF" => "advisor@orle.example".to_owned(),
        _ => format!("{{{{{name}}}}}"),
    }
}

fn filled(text: &str) -> String {
    String::from_utf8(stand_ins(text.as_bytes())).unwrap()
}

/// The folder, or none where the corpus is not part of this tree.
fn folder() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../mail/corpus");
    path.is_dir().then_some(path)
}

fn descriptions(under: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(under).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(descriptions(&path));
        } else if path.extension().is_some_and(|e| e == "toml") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn strings(expect: &Table, key: &str) -> Option<Vec<String>> {
    let list = expect.get(key)?.as_array()?;
    Some(list.iter().filter_map(Value::as_str).map(filled).collect())
}

fn string(expect: &Table, key: &str) -> Option<String> {
    expect.get(key).and_then(Value::as_str).map(filled)
}

/// Text without differences of blanks: lines are wrapped as programs like.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What differs, one line each.
#[derive(Default)]
struct Differences {
    lines: Vec<String>,
}

impl Differences {
    fn equal<T: PartialEq + std::fmt::Debug>(&mut self, key: &str, expect: Option<T>, got: T) {
        if let Some(expect) = expect
            && expect != got
        {
            self.lines.push(format!("{key}: expected {expect:?}, got {got:?}"));
        }
    }

    fn words(&mut self, expect: &Table, message: &Message, shown: &str) {
        let fresh = flat(&message.body.fresh());
        let folded = flat(&message.body.folded().collect::<Vec<_>>().join("\n"));
        let list = |key: &str| {
            let words = strings(expect, key).unwrap_or_default();
            words.into_iter().map(|words| flat(&words)).collect::<Vec<_>>()
        };
        for words in list("fresh") {
            if !fresh.contains(&words) {
                let where_else = if folded.contains(&words) { " but folded" } else { "" };
                self.lines.push(format!("fresh: {words:?} not in {fresh:?}{where_else}"));
            }
        }
        for words in list("folded") {
            if !folded.contains(&words) {
                self.lines.push(format!("folded: {words:?} not in {folded:?}"));
            }
            if fresh.contains(&words) {
                self.lines.push(format!("folded: {words:?} is in the open"));
            }
        }
        for words in list("absent") {
            for (place, text) in [("fresh", fresh.as_str()), ("folded", &folded), ("html", shown)] {
                if text.contains(&words) {
                    self.lines.push(format!("absent: {words:?} is in {place}"));
                }
            }
        }
    }

    fn bounce(&mut self, expect: &Table, kind: &Kind) {
        let (Kind::Bounce(report) | Kind::Delayed(report)) = kind else { return };
        let recipients: Vec<String> = report.failed.iter().map(|f| f.recipient.clone()).collect();
        self.equal("bounced", strings(expect, "bounced"), recipients);
        let permanent = report.failed.iter().all(|f| f.permanent);
        self.equal("permanent", expect.get("permanent").and_then(Value::as_bool), permanent);
        let names_ours = report.original_ids.iter().any(|id| id.contains("-a.1@orle.example"));
        if string(expect, "place").is_some_and(|place| place == "bounce A") && !names_ours {
            self.lines.push(format!("bounce: no id of ours in {:?}", report.original_ids));
        }
    }
}

fn compare(expect: &Table, message: &Message) -> Vec<String> {
    let mut found = Differences::default();
    // whether a letter is our own is known where our letters are
    let kind = string(expect, "kind").filter(|kind| kind != "loop");
    found.equal("kind", kind, message.kind.code().to_owned());
    let from = message.from.clone();
    let (address, name) = from.map_or_else(Default::default, |from| (from.address, from.name));
    found.equal("from", string(expect, "from"), address);
    found.equal("name", string(expect, "name"), name);
    found.equal("subject", string(expect, "subject"), message.subject.clone());
    let base = message.base_subject(|tag| tag.contains("ORLE-7K2M-"));
    found.equal("base_subject", string(expect, "base_subject"), base.text);
    let clean = message.html.as_ref().map(|html| html.clean(|id| Some(format!("/picture/{id}"))));
    let shown = clean.as_ref().map(|clean| clean.html()).unwrap_or_default();
    found.words(expect, message, &shown);
    let files = message.attachments.iter().filter(|a| !a.inline).map(|a| a.name.clone()).collect();
    found.equal("attachments", strings(expect, "attachments"), files);
    let count = |key: &str| expect.get(key).and_then(Value::as_integer);
    let inline = message.attachments.iter().filter(|a| a.inline).count();
    found.equal("inline", count("inline"), inline as i64);
    let remote = clean.map_or(0, |clean| clean.remote.len());
    found.equal("remote", count("remote"), remote as i64);
    let verified = message.sender_is_verified(TRUSTED);
    let verified = if verified { "verified" } else { "unverified" };
    found.equal("sender", string(expect, "sender"), verified.to_owned());
    found.bounce(expect, &message.kind);
    found.lines
}

#[test]
fn every_message_of_the_corpus_is_read_as_its_description_says() {
    let Some(folder) = folder() else {
        // the messages are a tree of their own; without it there is nothing to read
        assert!(!Path::new(env!("CARGO_MANIFEST_DIR")).join("../../mail").exists());
        return;
    };
    let mut report = String::new();
    let all = descriptions(&folder);
    assert!(!all.is_empty(), "an empty corpus proves nothing");
    for path in &all {
        let short = path.strip_prefix(&folder).unwrap_or(path).with_extension("");
        let text = std::fs::read_to_string(path).unwrap();
        let description: Table = match text.parse() {
            Ok(table) => table,
            Err(why) => {
                writeln!(report, "{}: {why}", short.display()).unwrap();
                continue;
            }
        };
        let Some(expect) = description.get("expect").and_then(Value::as_table) else { continue };
        let raw = stand_ins(&std::fs::read(path.with_extension("eml")).unwrap());
        let reads = string(expect, "reads").unwrap_or_else(|| "yes".to_owned());
        let differences = match (read(&raw), reads.as_str()) {
            (Ok(message), "yes") => compare(expect, &message),
            (Err(_), "kept") => Vec::new(),
            (Ok(_), _) => vec!["reads: was expected to be kept raw".to_owned()],
            (Err(why), _) => vec![format!("reads: {why}")],
        };
        for line in differences {
            writeln!(report, "{}: {line}", short.display()).unwrap();
        }
    }
    let count = report.lines().count();
    assert!(report.is_empty(), "{count} differences in {} messages\n{report}", all.len());
}
