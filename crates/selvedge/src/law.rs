//! The commands of the law: put a case to it, check scenarios, list and correct rules.
//!
//! They read files and print; no database, no server. What a program reads goes to
//! standard output, what is for a person about a mistake to standard error. Exit
//! codes: 0 done, 1 something failed a check, 2 the input is wrong.

pub mod document;
mod place;

use crate::commands::{complain, print};
use clap::{Args, Subcommand};
use entitlements::json::{self, Asked};
use entitlements::shipped::{HOUSE, Texts};
use entitlements::{Confidence, InForce, Law, Maker, Mistake, SelectedBy, a_day, scenario};
use serde_json::{Value as Json, json};
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Which rules are meant.
#[derive(Args)]
pub struct Which {
    /// A folder of packs in place of those that come with the program; a file of the same
    /// name replaces one.
    #[arg(long)]
    law: Option<PathBuf>,
    /// The pack of the house.
    #[arg(long)]
    policy: Option<PathBuf>,
}

/// `selvedge entitlements …`
#[derive(Subcommand)]
pub enum EntitlementsCommand {
    /// What law and house owe: a case {jurisdiction, facts, as_of}, or an array of them.
    Eval {
        /// A file of JSON, or `-` for standard input.
        file: String,
        /// Print it for people instead of JSON.
        #[arg(long)]
        explain: bool,
        /// The language in which it is explained.
        #[arg(long, default_value = "en")]
        language: String,
        #[command(flatten)]
        which: Which,
    },
    /// Check scenarios; the last line is `N passed, N failed`.
    Check {
        /// Files of scenarios.
        #[arg(required = true)]
        files: Vec<String>,
        #[command(flatten)]
        which: Which,
    },
}

/// `selvedge law …`
#[derive(Subcommand)]
pub enum LawCommand {
    /// Every pack, with the number of its rules and how sure we are of them.
    List {
        #[command(flatten)]
        which: Which,
    },
    /// The rules of a jurisdiction in the order in which they are asked, or one rule.
    Show {
        /// A jurisdiction (`FR`, `US-CA`) or the name of a rule (`eu.withdrawal`).
        what: String,
        #[command(flatten)]
        which: Which,
    },
    /// Read every pack and say what is wrong: file, line, rule.
    Lint {
        #[command(flatten)]
        which: Which,
    },
    /// What came or comes into force, or ends, on or after a day.
    Diff {
        /// The day: 2026-01-01.
        #[arg(long)]
        since: String,
        #[command(flatten)]
        which: Which,
    },
}

/// `selvedge policy …`
#[derive(Subcommand)]
pub enum PolicyCommand {
    /// Read a pack of the house beside the law and say what is wrong.
    Lint {
        /// The pack.
        file: PathBuf,
        /// A folder of packs in place of those that come with the program.
        #[arg(long)]
        law: Option<PathBuf>,
    },
    /// Put a changed pack to the stored cases and say which answers would be others. Nothing
    /// is changed.
    Try {
        /// The changed pack: the house's own, or one of the law.
        file: PathBuf,
        /// Every stored case, not only the open ones.
        #[arg(long)]
        all: bool,
        /// Ask about every right, not only those that the change touches.
        #[arg(long)]
        every_right: bool,
        /// The day from which it would count; today, where none is named.
        #[arg(long)]
        from: Option<String>,
    },
    /// What the rules of the house say, one by one; the answers that a changed pack would
    /// change, where scenarios are given.
    Explain {
        /// The pack; the demonstration house's where none is named.
        file: Option<PathBuf>,
        /// Cases to put to both packs: answers that differ are printed.
        #[arg(long)]
        against: Vec<String>,
        /// A folder of packs in place of those that come with the program.
        #[arg(long)]
        law: Option<PathBuf>,
    },
}

const PASSED: u8 = 0;
const FAILED: u8 = 1;
const WRONG: u8 = 2;

/// How a command ended, where it did not do what was asked.
enum Ended {
    /// Checks failed; what is to be said was printed.
    Failed,
    /// The input is wrong.
    Wrong(Vec<String>),
}

type Done = Result<(), Ended>;

fn wrong(what: impl Into<String>) -> Ended {
    Ended::Wrong(vec![what.into()])
}

fn told(mistakes: &[Mistake]) -> Ended {
    Ended::Wrong(mistakes.iter().map(ToString::to_string).collect())
}

fn ended(done: Done) -> ExitCode {
    ExitCode::from(match done {
        Ok(()) => PASSED,
        Err(Ended::Failed) => FAILED,
        Err(Ended::Wrong(said)) => {
            said.iter().for_each(|one| complain(one));
            WRONG
        }
    })
}

fn say(text: &str) -> Done {
    print(text).map_err(wrong)
}

/// Runs `selvedge entitlements …`.
pub fn entitlements(what: &EntitlementsCommand) -> ExitCode {
    ended(match what {
        EntitlementsCommand::Eval { file, explain, language, which } => {
            eval(file, *explain, language, which)
        }
        EntitlementsCommand::Check { files, which } => check(files, which),
    })
}

/// Runs `selvedge law …`.
pub fn law(what: &LawCommand) -> ExitCode {
    ended(match what {
        LawCommand::List { which } => list(which),
        LawCommand::Show { what, which } => show(what, which),
        LawCommand::Lint { which } => lint(which),
        LawCommand::Diff { since, which } => diff(since, which),
    })
}

/// Runs `selvedge policy …`.
pub fn policy(what: &PolicyCommand) -> ExitCode {
    ended(match what {
        PolicyCommand::Lint { file, law } => {
            lint(&Which { law: law.clone(), policy: Some(file.clone()) })
        }
        // It reads the database: see `try_on_cases`.
        PolicyCommand::Try { .. } => Ok(()),
        PolicyCommand::Explain { file, against, law } => {
            explain_policy(file.as_deref(), against, law.clone())
        }
    })
}

fn read_file(path: &Path) -> Result<String, Ended> {
    std::fs::read_to_string(path).map_err(|error| wrong(format!("{}: {error}", path.display())))
}

/// The texts that are meant.
fn texts(which: &Which) -> Result<Texts, Ended> {
    let mut texts = Texts::shipped();
    if let Some(folder) = &which.law {
        let entries = std::fs::read_dir(folder)
            .map_err(|error| wrong(format!("{}: {error}", folder.display())))?;
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "toml")) {
            texts = texts.with(&file.display().to_string(), &read_file(file)?);
        }
    }
    Ok(match &which.policy {
        Some(file) => texts.with(&file.display().to_string(), &read_file(file)?),
        None => texts.with("house/policy.toml", HOUSE),
    })
}

/// The rules with a house's own packs.
///
/// # Errors
/// Every mistake: the file, the line, the rule, the nearest valid name.
pub fn rules(
    folder: Option<&Path>,
    policy: Option<&Path>,
) -> Result<app::rules::Rules, Vec<String>> {
    let which = Which { law: folder.map(Path::to_path_buf), policy: policy.map(Path::to_path_buf) };
    let made = texts(&which).and_then(|texts| app::rules::Rules::of(texts).map_err(|m| told(&m)));
    made.map_err(|ended| match ended {
        Ended::Wrong(said) => said,
        Ended::Failed => Vec::new(),
    })
}

fn made(which: &Which) -> Result<Law, Ended> {
    texts(which)?.law().map_err(|mistakes| told(&mistakes))
}

/// The largest input, in bytes.
const LARGEST: u64 = 256 * 1024 * 1024;

fn input(file: &str) -> Result<(String, Json), Ended> {
    let text = if file == "-" {
        let mut text = String::new();
        std::io::stdin()
            .take(LARGEST)
            .read_to_string(&mut text)
            .map_err(|error| wrong(format!("standard input: {error}")))?;
        text
    } else {
        read_file(Path::new(file))?
    };
    let given = serde_json::from_str(&text).map_err(|error| wrong(format!("{file}: {error}")))?;
    Ok((text, given))
}

/// One case or an array of them.
fn cases(given: &Json) -> Vec<&Json> {
    match given {
        Json::Array(all) => all.iter().collect(),
        one => vec![one],
    }
}

fn asked(file: &str, text: &str, given: &Json, law: &Law) -> Result<Vec<Asked>, Ended> {
    let mut all = Vec::new();
    let mut said = Vec::new();
    for (nth, case) in cases(given).into_iter().enumerate() {
        match Asked::read(case, law) {
            Ok(one) => all.push(one),
            Err(mistakes) => {
                for mistake in mistakes {
                    let nth = given.is_array().then_some(nth);
                    let line = place::line_of(text, nth, &mistake.path);
                    let case = nth.map_or(String::new(), |nth| format!("case {}, ", nth + 1));
                    said.push(format!(
                        "{file}:{line}: {case}{}: {} [{}]",
                        mistake.path,
                        mistake.what,
                        mistake.kind.code()
                    ));
                }
            }
        }
    }
    if said.is_empty() { Ok(all) } else { Err(Ended::Wrong(said)) }
}

fn eval(file: &str, explain: bool, language: &str, which: &Which) -> Done {
    let law = made(which)?;
    let (text, given) = input(file)?;
    let all = asked(file, &text, &given, &law)?;
    if explain {
        if !words::LOCALES.iter().any(|known| known.tag == language && known.complete) {
            return Err(wrong(format!("`{language}` is no language of this program")));
        }
        let words = words::words(language);
        for one in &all {
            let answers = law.evaluate(&one.question());
            say(&pages::rights::in_words(&law, one, &answers, words))?;
        }
        return Ok(());
    }
    let answered = |one: &Asked| {
        let answers = law.evaluate(&one.question());
        let mut told = serde_json::Map::new();
        if let Some(id) = &one.id {
            told.insert("id".to_owned(), json!(id));
        }
        told.insert("results".to_owned(), json::results(&law, one, &answers));
        Json::Object(told)
    };
    let told: Json = match (given.is_array(), all.first()) {
        (false, Some(one)) => answered(one),
        _ => all.iter().map(answered).collect(),
    };
    say(&format!("{told:#}\n"))
}

fn check(files: &[String], which: &Which) -> Done {
    let law = made(which)?;
    let (mut passed, mut failed) = (0_u64, 0_u64);
    for file in files {
        let (_, given) = input(file)?;
        for (nth, one) in cases(&given).into_iter().enumerate() {
            let checked = scenario::check(&law, one, nth);
            if checked.failures.is_empty() {
                passed += 1;
                continue;
            }
            failed += 1;
            let mut told = format!("{} {}\n", checked.id, checked.title);
            for failure in &checked.failures {
                let _ = writeln!(told, "  {failure}");
            }
            say(&told)?;
        }
    }
    say(&format!("{passed} passed, {failed} failed\n"))?;
    if failed == 0 { Ok(()) } else { Err(Ended::Failed) }
}

fn list(which: &Which) -> Done {
    let law = made(which)?;
    let mut told = String::new();
    for pack in law.packs() {
        let sure =
            |wanted: Confidence| pack.rules.iter().filter(|rule| rule.confidence == wanted).count();
        let places: Vec<&str> = pack.jurisdictions.iter().map(|one| &**one).collect();
        let places = match (pack.maker, places.as_slice()) {
            (Maker::House, _) => "everywhere".to_owned(),
            (_, []) => "a base for others".to_owned(),
            (_, all) => all.join(" "),
        };
        let _ = writeln!(
            told,
            "{}\t{}\t{}\t{} rules\t{} confirmed, {} general, {} unsure (off)\t{places}",
            pack.id,
            pack.title,
            pack.version,
            pack.rules.len(),
            sure(Confidence::Confirmed),
            sure(Confidence::General),
            sure(Confidence::Unsure),
        );
    }
    say(&told)
}

fn in_force(one: InForce) -> String {
    let by = match one.selected_by {
        SelectedBy::Contract => "contracts",
        SelectedBy::Delivery => "deliveries",
        SelectedBy::Request => "requests",
        SelectedBy::Today => "days of the question",
    };
    match (one.from, one.until) {
        (None, None) => "always".to_owned(),
        (Some(from), None) => format!("{by} from {from}"),
        (None, Some(until)) => format!("{by} before {until}"),
        (Some(from), Some(until)) => format!("{by} from {from} and before {until}"),
    }
}

fn rule_in_words(law: &Law, rule: &entitlements::Rule) -> String {
    let mut told = format!(
        "{}  ({}, {})\n",
        rule.id,
        law.vocabulary.entitlement(rule.entitlement).name,
        in_force(rule.in_force)
    );
    let mut line = |what: &str, text: &str| {
        let _ = writeln!(told, "    {what:<12}{text}");
    };
    let sources = |all: &[std::sync::Arc<str>]| all.join("; ");
    line("source", &format!("{} ({})", sources(&rule.sources), json!(rule.confidence)));
    if rule.gives == entitlements::Gives::Denied {
        line("gives", "that there is no such right");
    }
    for sentence in &rule.when {
        let cited = if sentence.sources.is_empty() {
            String::new()
        } else {
            format!(" [{}]", sources(&sentence.sources))
        };
        line("when", &format!("{}{cited}", sentence.text));
    }
    for case in &rule.by {
        line("last day", &format!("{} ({})", case.text, json!(rule.window)));
    }
    for case in &rule.payer {
        line("payer", &case.text);
    }
    if !rule.note.is_empty() {
        line("note", &rule.note);
    }
    told
}

fn show(what: &str, which: &Which) -> Done {
    let law = made(which)?;
    if let Some(rule) = law.rule(what) {
        return say(&rule_in_words(&law, rule));
    }
    if !law.knows(what) {
        let names: Vec<&str> = law
            .jurisdictions()
            .chain(law.packs().iter().flat_map(|pack| pack.rules.iter().map(|rule| &*rule.id)))
            .collect();
        let hint = entitlements::nearest(what, names.into_iter())
            .map_or_else(String::new, |one| format!("; did you mean `{one}`?"));
        return Err(wrong(format!("there is no jurisdiction and no rule `{what}`{hint}")));
    }
    let mut told = String::new();
    for (id, _) in law.vocabulary.entitlements() {
        for rule in law.rules_in(what, id) {
            told.push_str(&rule_in_words(&law, rule));
        }
    }
    say(&told)
}

fn lint(which: &Which) -> Done {
    let law = made(which)?;
    let rules: usize = law.packs().iter().map(|pack| pack.rules.len()).sum();
    say(&format!(
        "{} packs, {rules} rules, {} jurisdictions: nothing is wrong\n",
        law.packs().len(),
        law.jurisdictions().count()
    ))
}

fn diff(since: &str, which: &Which) -> Done {
    let since =
        a_day(since).ok_or_else(|| wrong(format!("`{since}` is not a day such as 2026-01-01")))?;
    let law = made(which)?;
    let mut changes: Vec<(jiff::civil::Date, String)> = Vec::new();
    for pack in law.packs() {
        let mut note =
            |name: &str, one: InForce, sources: &[std::sync::Arc<str>], sure: Confidence| {
                let off = if sure == Confidence::Unsure { ", switched off: unsure" } else { "" };
                let selected = match one.selected_by {
                    SelectedBy::Contract => "by day of contract",
                    SelectedBy::Delivery => "by day of delivery",
                    SelectedBy::Request => "by day of request",
                    SelectedBy::Today => "by day of the question",
                };
                let cited = sources.join("; ");
                if let Some(from) = one.from.filter(|day| *day >= since) {
                    changes.push((
                        from,
                        format!("{from}\tbegins\t{}\t{name}\t{selected}\t{cited}{off}", pack.id),
                    ));
                }
                if let Some(until) = one.until.filter(|day| *day >= since) {
                    changes.push((
                        until,
                        format!("{until}\tends\t{}\t{name}\t{selected}\t{cited}{off}", pack.id),
                    ));
                }
            };
        for rule in &pack.rules {
            note(&rule.id, rule.in_force, &rule.sources, rule.confidence);
        }
        for (name, versions) in &pack.settings {
            for one in versions {
                note(&format!("{name} = {}", one.is), one.in_force, &one.sources, one.confidence);
            }
        }
    }
    changes.sort();
    let told: Vec<String> = changes.into_iter().map(|(_, told)| told).collect();
    if told.is_empty() {
        return say(&format!("nothing begins or ends on or after {since}\n"));
    }
    say(&format!("{}\n", told.join("\n")))
}

fn explain_policy(file: Option<&Path>, against: &[String], law: Option<PathBuf>) -> Done {
    let which = Which { law: law.clone(), policy: file.map(Path::to_path_buf) };
    let changed = made(&which)?;
    if against.is_empty() {
        let mut told = String::new();
        for pack in changed.packs().iter().filter(|pack| pack.maker == Maker::House) {
            for rule in &pack.rules {
                told.push_str(&rule_in_words(&changed, rule));
            }
        }
        return say(&told);
    }
    let before = made(&Which { law, policy: None })?;
    let mut differ = 0_u64;
    let mut cases_asked = 0_u64;
    for file in against {
        let (text, given) = input(file)?;
        let stripped: Json = cases(&given).into_iter().map(only_the_question).collect();
        for one in asked(file, &text, &stripped, &changed)? {
            cases_asked += 1;
            let (old, new) = (before.evaluate(&one.question()), changed.evaluate(&one.question()));
            for change in entitlements::changes(&changed, &old, &new) {
                differ += 1;
                let name = &changed.vocabulary.entitlement(change.entitlement).name;
                let id = one.id.as_deref().unwrap_or("a case");
                say(&format!("{id}\t{name}\t{} -> {}\n", change.before, change.after))?;
            }
        }
    }
    say(&format!("{differ} answers would change in {cases_asked} cases\n"))
}

/// Scenarios hold what is expected, too; only the question is asked.
fn only_the_question(one: &Json) -> Json {
    let kept = ["id", "jurisdiction", "facts", "as_of", "origins"];
    match one.as_object() {
        Some(members) => Json::Object(
            members
                .iter()
                .filter(|(name, _)| kept.contains(&name.as_str()))
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        ),
        None => one.clone(),
    }
}

/// The file of the law in whose place a pack stands: the one of its name.
fn place_of(rules: &app::rules::Rules, pack: &str) -> Option<String> {
    rules.law.packs().iter().find(|one| *one.id == *pack).map(|one| one.file.clone())
}

/// `selvedge policy try`: a changed pack on the stored cases, with a bar on standard error.
///
/// # Errors
/// What is wrong with the pack, or with the database.
pub async fn try_on_cases(
    app: &app::App,
    file: &Path,
    (all, every_right): (bool, bool),
    from: Option<&str>,
) -> Result<(), String> {
    let now = jiff::Timestamp::now();
    let from = match from {
        None => None,
        Some(text) => Some(a_day(text).ok_or_else(|| format!("`{text}` is no day"))?),
    };
    let text =
        std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let rules = app.rules.now();
    let id = text
        .parse::<toml::Table>()
        .ok()
        .and_then(|table| Some(table.get("pack")?.get("id")?.as_str()?.to_owned()));
    let place = id.as_deref().and_then(|id| place_of(&rules, id));
    let place = place.unwrap_or_else(|| file.display().to_string());
    let reading = app::policies::read(&rules, &place, &text, "");
    let Some(after) = reading.law else {
        let told: Vec<String> = reading.mistakes.iter().map(ToString::to_string).collect();
        return Err(told.join("\n"));
    };
    let mut trying = app::trial::Trying::new(std::sync::Arc::clone(&rules.law), after, from);
    trying.everything = every_right;
    let whole = app
        .store
        .read(move |tx| {
            Box::pin(
                async move { store::cases::count_from(tx, !all).await.map_err(app::Error::from) },
            )
        })
        .await
        .map_err(|error| error.to_string())?;
    let mut found = app::trial::Found::default();
    trying.scenarios(&mut found);
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let ctx = app.ctx(domain::access::Actor::System, now);
    let trying = std::sync::Arc::new(trying);
    let mut walk = app::trial::Walk::new(app, ctx, trying, (!all, cores), found);
    let bar = Bar::new(usize::try_from(whole).unwrap_or_default());
    while let Some(done) = walk.step().await.map_err(|error| error.to_string())? {
        bar.show(done);
    }
    bar.end();
    let found = walk.end();
    let mut told = String::new();
    for one in &found.named {
        let (number, right) = (&one.number, &one.right);
        let mark = if one.told { " (told to the client)" } else { "" };
        let _ = writeln!(
            told,
            "{number}\t{right}\t{} -> {}{mark}",
            kept_in_short(&one.before),
            kept_in_short(&one.after)
        );
    }
    for one in &found.failing {
        let _ = writeln!(told, "scenario {}: {}", one.id, one.failures.join("; "));
    }
    for (right, count) in &found.by_right {
        let _ = writeln!(told, "{right}: {count}");
    }
    let which = if all { "stored" } else { "open" };
    let _ = writeln!(
        told,
        "{} answers would change in {} of {} {which} cases, {} of them told to clients; {} of {} scenarios would no longer hold",
        found.answers(),
        found.moved_cases,
        found.cases,
        found.told,
        found.failing.len(),
        found.scenarios
    );
    print(&told)
}

fn kept_in_short(kept: &app::trial::Kept) -> String {
    let mut told = kept.outcome.clone().unwrap_or_else(|| "nothing".to_owned());
    if !kept.missing.is_empty() {
        let _ = write!(told, ": {}", kept.missing.join(", "));
    }
    if let Some(day) = kept.deadline {
        let _ = write!(told, " until {day}");
    }
    match kept.payer {
        Some(entitlements::Payer::House) => told.push_str(", the house pays"),
        Some(entitlements::Payer::Client) => told.push_str(", the client pays"),
        None => {}
    }
    told
}

/// A bar on standard error, where somebody is looking.
struct Bar {
    whole: usize,
    looking: bool,
}

impl Bar {
    fn new(whole: usize) -> Bar {
        use std::io::IsTerminal as _;
        Bar { whole, looking: std::io::stderr().is_terminal() }
    }

    fn show(&self, done: usize) {
        use std::io::Write as _;
        if !self.looking {
            return;
        }
        const WIDE: usize = 40;
        let full = (done * WIDE).checked_div(self.whole).unwrap_or(WIDE).min(WIDE);
        let (done_part, rest) = ("#".repeat(full), ".".repeat(WIDE - full));
        let mut out = std::io::stderr();
        let _ = write!(out, "\r[{done_part}{rest}] {done} of {} cases", self.whole);
        let _ = out.flush();
    }

    fn end(&self) {
        if self.looking {
            let _ = std::io::Write::write_all(&mut std::io::stderr(), b"\n");
        }
    }
}
