//! Every message of `mail/corpus`, delivered to a house in which the cases it
//! speaks of exist, and found where its description says.

use super::post::Post;
use app::references::Reference;
use domain::StateName;
use jiff::SignedDuration;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::cases::Case;
use store::mails::State;
use store::testing::Backend;
use store::{Place, Store};
use testkit::{Orle, incoming};
use toml::{Table, Value};

/// A case of a description, with the ids of its letters.
struct Told {
    case: Case,
    opened: String,
    last: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../mail/corpus")
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

fn text<'t>(table: &'t Table, key: &str) -> Option<&'t str> {
    table.get(key).and_then(Value::as_str)
}

fn texts(table: &Table, key: &str) -> Option<Vec<String>> {
    let list = table.get(key)?.as_array()?;
    Some(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The cases of a description, in the states it names.
async fn tell(post: &mut Post, cases: Option<&Table>) -> BTreeMap<String, Told> {
    let mut told = BTreeMap::new();
    let Some(cases) = cases else { return told };
    let end = post.now;
    for (name, about) in cases {
        let about = about.as_table().unwrap();
        post.now = end - SignedDuration::from_hours(24 * 90);
        let subject = text(about, "subject").unwrap_or("The matter of this case");
        let case = post.opened(text(about, "client").unwrap(), subject).await;
        let state = text(about, "state").unwrap_or("waiting");
        if state != "new" {
            post.replied(&case.number, "We look into it.", state == "waiting").await;
        }
        if state == "closed" {
            post.resolved(&case.number).await;
            post.now = end;
            post.closed(&case.number).await;
        }
        if state == "resolved" {
            post.now = end - SignedDuration::from_hours(24);
            post.resolved(&case.number).await;
        }
        post.now = end;
        let letters = post.letters(case.id).await;
        let id = |letter: Option<&store::letters::Letter>| letter.unwrap().message_id.clone();
        let one = Told { opened: id(letters.first()), last: id(letters.last()), case };
        told.insert(name.clone(), one);
    }
    for (name, about) in cases {
        if let Some(into) = text(about.as_table().unwrap(), "into") {
            post.merged(&told[name].case.number, &told[into].case.number).await;
        }
    }
    told
}

struct Names<'n> {
    told: &'n BTreeMap<String, Told>,
    staff: String,
}

impl Names<'_> {
    fn stand_in(&self, name: &str) -> String {
        let (what, case) = name.split_once(':').unwrap_or((name, ""));
        let told = self.told.get(case);
        match (what, told) {
            ("HOUSE", _) => "care@orle.example".to_owned(),
            ("STAFF", _) => self.staff.clone(),
            ("REPLY", Some(it)) => incoming()
                .reply_address(Reference { case: it.case.id, client: it.case.client_id }, None)
                .unwrap(),
            ("ID", Some(it)) => it.last.clone(),
            ("OPENED", Some(it)) => it.opened.clone(),
            ("NUMBER", Some(it)) => it.case.number.clone(),
            _ => format!("{{{{{name}}}}}"),
        }
    }

    fn filled(&self, raw: &[u8]) -> Vec<u8> {
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
            out.extend_from_slice(self.stand_in(&String::from_utf8_lossy(&from[..end])).as_bytes());
            rest = &from[end + 2..];
        }
        out.extend_from_slice(rest);
        out
    }

    fn text(&self, given: &str) -> String {
        String::from_utf8(self.filled(given.as_bytes())).unwrap()
    }
}

/// The first signed address in To, as the description leaves recipients out.
fn first_reply(raw: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(raw).replace("\r\n", "\n").replace('\r', "\n");
    let head =
        text.split("\n\n").next().unwrap_or_default().replace("\n ", " ").replace("\n\t", " ");
    let to = head.lines().find(|line| line.to_ascii_lowercase().starts_with("to:"))?;
    let at = to.find("{{REPLY:")?;
    let end = to[at..].find("}}")?;
    Some(to[at..at + end + 2].to_owned())
}

/// What differs from the description, one line each.
async fn differences(post: &mut Post, path: &Path, staff: &str) -> Vec<String> {
    let description: Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let Some(expect) = description.get("expect").and_then(Value::as_table) else {
        return Vec::new();
    };
    let told = tell(post, description.get("cases").and_then(Value::as_table)).await;
    let names = Names { told: &told, staff: staff.to_owned() };
    let given = std::fs::read(path.with_extension("eml")).unwrap();
    let raw = names.filled(&given);
    let recipients = match texts(&description, "recipients") {
        Some(all) => all.iter().map(|one| names.text(one)).collect(),
        None => vec![names.text(&first_reply(&given).unwrap_or_else(|| "{{HOUSE}}".to_owned()))],
    };
    let to: Vec<&str> = recipients.iter().map(String::as_str).collect();
    let from = text(&description, "mail_from").map(|from| names.text(from));
    let from =
        from.unwrap_or_else(|| text(expect, "from").map(|f| names.text(f)).unwrap_or_default());
    let mail = post.delivered(&raw, Some(from.as_str()), &to).await;
    let mut wrong = Vec::new();
    let called = |id: i64| {
        told.iter().find(|(_, it)| it.case.id == id).map_or("new", |(name, _)| name).to_owned()
    };
    let beside = || mail.case_id.map_or_else(|| "none".to_owned(), &called);
    let place = match mail.state {
        State::Placed if beside() == "new" => "new".to_owned(),
        State::Placed => format!("case {}", beside()),
        State::Held => format!("held {}", beside()),
        State::Bounce => format!("bounce {}", beside()),
        State::Parked => "parked".to_owned(),
        State::Quiet => "quiet".to_owned(),
        State::Unreadable => "kept".to_owned(),
        other => other.code().to_owned(),
    };
    let mut equal = |key: &str, want: Option<String>, got: String| {
        if let Some(want) = want.filter(|want| *want != got) {
            wrong.push(format!(
                "{key}: expected {want:?}, got {got:?} ({}, {})",
                mail.why, mail.proof
            ));
        }
    };
    let wanted = |key: &str| text(expect, key).map(|t| names.text(t));
    equal("place", wanted("place"), place.clone());
    equal("kind", wanted("kind").filter(|kind| kind != "loop"), mail.kind.clone());
    let verified = if mail.verified { "verified" } else { "unverified" };
    let reads = mail.state != State::Unreadable || mail.why == "no_sender";
    equal("sender", wanted("sender").filter(|_| reads), verified.to_owned());
    if place == "new" {
        let mut suggests: Vec<String> = mail.suggestions.iter().map(|id| called(*id)).collect();
        suggests.sort();
        let mut want = texts(expect, "suggests").unwrap_or_default();
        want.sort();
        equal("suggests", Some(want.join(" ")), suggests.join(" "));
    }
    let mut answered = false;
    if let Some(case) = mail.case_id.filter(|_| place == "new") {
        answered = post.letters(case).await.iter().any(|letter| letter.kind == "receipt");
    }
    let answers = expect.get("answers").and_then(Value::as_bool);
    equal("answers", answers.map(|a| a.to_string()), answered.to_string());
    if let (Some(reopens), Some(case)) =
        (expect.get("reopens").and_then(Value::as_bool), mail.case_id)
    {
        let state = post.case(case).await.standing.state.name();
        equal("reopens", Some(reopens.to_string()), (state == StateName::Open).to_string());
    }
    if let (State::Placed, Some(case), Some(pos)) = (mail.state, mail.case_id, mail.pos) {
        let entries = post.timeline(case).await;
        let said = entries.iter().find(|(p, _)| p.pos == pos).map(|(_, words)| flat(words));
        let said = said.unwrap_or_default();
        for fresh in texts(expect, "fresh").unwrap_or_default() {
            if !said.contains(&flat(&names.text(&fresh))) {
                equal("fresh", Some(fresh), said.clone());
            }
        }
        for key in ["folded", "absent"] {
            for words in texts(expect, key).unwrap_or_default() {
                if said.contains(&flat(&names.text(&words))) {
                    equal(key, Some(format!("without {words}")), said.clone());
                }
            }
        }
    }
    wrong
}

/// A house whose database can be copied: reading the rules anew for each message would take longer
/// than the messages.
struct Template {
    orle: Orle,
    file: PathBuf,
    staff: String,
}

impl Template {
    async fn new() -> Template {
        let orle = Orle::with_mail(Backend::Sqlite).await;
        let Place::Sqlite(file) = orle.place.clone() else { panic!("a file was asked for") };
        let staff = orle.email_of("camille");
        Template { orle, file, staff }
    }

    async fn copy(&self, folder: &Path) -> Post {
        let file = folder.join("house.db");
        std::fs::copy(&self.file, &file).unwrap();
        let wal = self.file.with_extension("db-wal");
        if wal.exists() {
            std::fs::copy(wal, folder.join("house.db-wal")).unwrap();
        }
        let mut post = Post::of(&self.orle);
        post.app.store = Store::open(&Place::Sqlite(file)).await.unwrap();
        post
    }
}

#[tokio::test]
async fn every_message_of_the_corpus_is_placed_as_its_description_says() {
    if !Backend::Sqlite.is_here() {
        return;
    }
    let template = Arc::new(Template::new().await);
    let all = descriptions(&folder());
    assert!(all.len() > 300, "only {} messages", all.len());
    let only = std::env::var("SELVEDGE_TEST_MAIL").unwrap_or_default();
    let mut report = String::new();
    for path in all.iter().filter(|path| path.to_string_lossy().contains(&only)) {
        let folder = tempfile::tempdir().unwrap();
        let mut post = template.copy(folder.path()).await;
        let short = path.strip_prefix(self::folder()).unwrap().with_extension("");
        for line in differences(&mut post, path, &template.staff).await {
            writeln!(report, "{}: {line}", short.display()).unwrap();
        }
    }
    let count = report.lines().count();
    assert!(report.is_empty(), "{count} differences in {} messages\n{report}", all.len());
}

/// One message of each sort on a house of its own.
#[tokio::test]
async fn a_sample_of_the_corpus_is_placed_the_same_on_postgresql() {
    if !Backend::Postgres.is_here() {
        return;
    }
    let mut report = String::new();
    for start in
        ["threads/026", "threads/016", "threads/042", "bounces/001", "autos/001", "threads/058"]
    {
        let found = descriptions(&folder())
            .into_iter()
            .find(|path| path.to_string_lossy().contains(start))
            .unwrap();
        let orle = Orle::with_mail(Backend::Postgres).await;
        let staff = orle.email_of("camille");
        for line in differences(&mut Post::of(&orle), &found, &staff).await {
            writeln!(report, "{start}: {line}").unwrap();
        }
    }
    assert!(report.is_empty(), "{report}");
}
