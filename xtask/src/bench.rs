//! Measures a release build over loopback and writes the table of
//! `docs/benchmarks.md`: for each database, size and concurrency the throughput,
//! the delays, the processor time a request and the memory. Processor time is
//! read from `/proc`, of the server and, for PostgreSQL, of the database server
//! too, because both run on the same two cores. Then it measures what an answer about
//! law and house costs, alone and beside general engines, and prints that. No test
//! depends on any of it.

mod load;
mod mail;
mod orders;
mod work;

use crate::place::{Scratch, root, target};
use crate::postgres::{Cluster, Durability};
use crate::run::{children_cpu_seconds, read};
use crate::server::{Server, cpu_seconds, memory_mib};
use crate::tally::{say, step};
use crate::{cargo, setup};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use work::{OPERATIONS, Operation, Workplace};

/// The integration token of the demonstration that is measured.
pub const TOKEN: &str = "measurement-4d1f0c6b9a8e2375";

struct Asked {
    cases: Vec<u32>,
    backends: Vec<String>,
    concurrency: Vec<usize>,
    /// Words of which the name of an operation or part must hold one; everything when there is
    /// none.
    only: Vec<String>,
    seconds: u64,
    quick: bool,
    write: bool,
}

/// What an answer about law and house costs: a part that needs no server.
const LAW: &str = "law";
/// What bringing mail costs: a part with a house of its own.
const MAIL: &str = "mail";
/// What ten thousand clients at their lines cost: a part with a house of its own.
const CHAT: &str = "chat";
/// What orders and returns cost: a part with houses of its own.
const ORDERS: &str = "orders";
/// What it costs beside general engines.
const ENGINES: &str = "engines";

impl Asked {
    fn read(words: &[String]) -> Result<Self, String> {
        let mut asked = Self {
            cases: vec![1_000, 200_000],
            backends: vec!["sqlite".to_owned(), "postgres".to_owned()],
            concurrency: vec![1, 8, 32],
            only: Vec::new(),
            seconds: 6,
            quick: false,
            write: true,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("`{word}` needs a value"));
            match word.as_str() {
                "--cases" => asked.cases = numbers(value()?)?,
                "--concurrency" => asked.concurrency = numbers(value()?)?,
                "--seconds" => asked.seconds = number(value()?)?,
                "--backends" => {
                    asked.backends = value()?.split(',').map(str::to_owned).collect();
                    let known = |one: &String| one == "sqlite" || one == "postgres";
                    if !asked.backends.iter().all(known) {
                        return Err("`--backends` takes sqlite,postgres".to_owned());
                    }
                }
                // A part of the table is for looking at and is not written down.
                "--only" => {
                    asked.only = value()?.split(',').map(str::to_owned).collect();
                    asked.write = false;
                }
                "--no-write" => asked.write = false,
                "--quick" => {
                    asked = Self {
                        cases: vec![1_000],
                        backends: vec!["sqlite".to_owned()],
                        concurrency: vec![8],
                        only: asked.only,
                        seconds: 2,
                        quick: true,
                        write: false,
                    }
                }
                other => return Err(format!("`bench` has no option `{other}`")),
            }
        }
        let names =
            || OPERATIONS.iter().map(|one| one.name).chain([LAW, MAIL, CHAT, ORDERS, ENGINES]);
        match asked.only.iter().find(|word| !names().any(|name| name.contains(*word))) {
            None => Ok(asked),
            Some(word) => {
                let names: Vec<&str> = names().collect();
                Err(format!("`--only {word}` is in none of: {}", names.join("; ")))
            }
        }
    }

    fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|word| name.contains(word))
    }

    fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        OPERATIONS.iter().filter(|operation| self.wants(operation.name))
    }

    /// A look is not worth the minutes in which the general engines are compiled.
    fn wants_engines(&self) -> bool {
        self.wants(ENGINES) && !(self.quick && self.only.is_empty())
    }

    /// Until enough was seen to tell a hundredth of the processor time, which is counted in
    /// hundredths of a second.
    fn window(&self) -> load::Window {
        let most = Duration::from_secs(self.seconds);
        load::Window { least: most / 3, most, enough: 4_000 }
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{text}` is not a number"))
}

fn numbers<T: std::str::FromStr>(text: &str) -> Result<Vec<T>, String> {
    text.split(',').map(number).collect()
}

/// One line of the table.
struct Measured {
    backend: String,
    cases: u32,
    operation: &'static str,
    concurrency: usize,
    load: load::Load,
    cpu_ms: f64,
    rss_mib: f64,
}

/// What holds for a whole server and not for one operation.
struct Standing {
    backend: String,
    cases: u32,
    loaded_in: Duration,
    /// Synthetic cases a second, as the loader says.
    loaded_a_second: Option<u32>,
    ready_again_in: Duration,
    idle_mib: f64,
    highest_mib: f64,
}

/// The chore `bench`.
///
/// # Errors
/// On an unknown option, or when a server cannot be built, started or worked with.
pub fn main(words: &[String]) -> Result<bool, String> {
    let asked = Asked::read(words)?;
    let served = asked.operations().next().is_none() || under_load(&asked)?;
    let answered = !asked.wants(LAW) || law(&asked)?;
    // Asked for by name: it changes no table.
    let brought = asked.only.is_empty() || !asked.wants(MAIL) || mail::main()?;
    let told = asked.only.is_empty() || !asked.wants(CHAT) || crate::chat::measured(asked.quick)?;
    let bought = asked.only.is_empty() || !asked.wants(ORDERS) || orders::main(&asked)?;
    let compared = !asked.wants_engines() || engines(&asked)?;
    Ok(served && answered && brought && told && bought && compared)
}

/// The part `law`; it prints its own lines.
fn law(asked: &Asked) -> Result<bool, String> {
    step("What law and house owe");
    let mut bench = cargo::cargo();
    bench.args(["bench", "-p", "entitlements", "--bench", "answers"]);
    if asked.quick {
        bench.args(["--", "--quick"]);
    }
    crate::run::aloud(&mut bench)
}

/// The part `engines`; it prints its own lines. It is no room of the workspace and is built in a
/// folder of its own, so that neither build disturbs the other.
fn engines(asked: &Asked) -> Result<bool, String> {
    step("Our rules beside general engines");
    let mut run = cargo::cargo();
    run.args(["run", "--release", "--manifest-path", "benches/engines/Cargo.toml"]);
    run.arg("--target-dir").arg(target().join("engines"));
    if asked.quick {
        run.args(["--", "--quick"]);
    }
    crate::run::aloud(&mut run)
}

/// The operations of a server under load.
fn under_load(asked: &Asked) -> Result<bool, String> {
    step("Release build");
    let before = children_cpu_seconds();
    if !crate::run::aloud(cargo::cargo().args(["build", "--release"]))? {
        return Ok(false);
    }
    say(&format!("took {:.0} CPU-seconds", children_cpu_seconds() - before));
    let program = target().join("release/selvedge");
    let mut measured = Vec::new();
    let mut standing = Vec::new();
    for backend in &asked.backends {
        for cases in &asked.cases {
            step(&format!("{backend}, {cases} cases"));
            one_house(asked, &program, backend, *cases, &mut measured, &mut standing)?;
        }
    }
    let text = table(&measured, &standing);
    say(&format!("\n{text}"));
    if asked.write {
        write_between_marks(&root().join("docs/benchmarks.md"), &text)?;
        say("written to docs/benchmarks.md");
    }
    Ok(true)
}

struct House {
    cluster: Option<(Cluster, PathBuf)>,
    scratch: Scratch,
}

impl House {
    fn new(backend: &str) -> Result<Self, String> {
        let cluster = if backend == "postgres" {
            let bin = setup::postgres()?;
            let cluster = Cluster::start(&bin, Durability::Full)?;
            cluster.create(&bin, "selvedge")?;
            Some((cluster, bin))
        } else {
            None
        };
        Ok(Self { cluster, scratch: Scratch::new("bench")? })
    }

    fn start(&self, program: &Path, cases: u32, letters: bool) -> Result<Server, String> {
        let mut command = Command::new(program);
        command.arg("demo").arg("--data").arg(self.scratch.path().join("data"));
        command.args(["--listen", "127.0.0.1:0", "--cases", &cases.to_string()]);
        command.env("SELVEDGE_DEMO_TOKEN", TOKEN);
        command.env("SELVEDGE_MAIL_SENDING", letters.to_string());
        if let Some((cluster, _)) = &self.cluster {
            command.env("SELVEDGE_STORE_URL", cluster.address("selvedge"));
        }
        Server::start(command, Duration::from_secs(900))
    }

    /// The processes whose time is counted: the server's and the database server's.
    fn processes(&self, server: &Server) -> Vec<u32> {
        let database = self.cluster.iter().flat_map(|(cluster, _)| cluster.processes());
        std::iter::once(server.pid()).chain(database).collect()
    }
}

fn one_house(
    asked: &Asked,
    program: &Path,
    backend: &str,
    cases: u32,
    measured: &mut Vec<Measured>,
    standing: &mut Vec<Standing>,
) -> Result<(), String> {
    let house = House::new(backend)?;
    let first = house.start(program, cases, true)?;
    let loaded_in = first.ready_after;
    let loaded_a_second = first.printed.iter().rev().find_map(|line| rate_in(line));
    say(&format!("loaded and ready in {:.1} s", loaded_in.as_secs_f64()));
    // The client's code comes by letter, so she signs in while letters still go out.
    let place = Workplace::look_around(&first)?;
    if !first.stop() {
        return Err("the server did not end when asked".to_owned());
    }
    // Letters wait: what they cost is measured apart, at the end.
    let server = house.start(program, cases, false)?;
    let ready_again_in = server.ready_after;
    std::thread::sleep(Duration::from_secs(2));
    let (idle_mib, _) = memory_mib(server.pid());
    say(&format!(
        "ready again in {:.3} s, {idle_mib:.1} MiB when idle",
        ready_again_in.as_secs_f64()
    ));
    let mut highest_mib: f64 = 0.0;
    let mut letters = 0;
    for operation in asked.operations() {
        for concurrency in &asked.concurrency {
            let one = measure(asked, &house, &server, &place, operation, *concurrency)?;
            highest_mib = highest_mib.max(one.1);
            if operation.writes {
                letters += one.2;
            }
            measured.push(Measured { backend: backend.to_owned(), cases, ..one.0 });
        }
    }
    standing.push(Standing {
        backend: backend.to_owned(),
        cases,
        loaded_in,
        loaded_a_second,
        ready_again_in,
        idle_mib,
        highest_mib,
    });
    if !server.stop() {
        return Err("the server did not end when asked".to_owned());
    }
    if letters > 0 {
        measured.push(Measured {
            backend: backend.to_owned(),
            cases,
            ..letters_out(&house, program, cases, letters)?
        });
    }
    Ok(())
}

/// The cases a second in a line of the loader such as `cases 1000 of 1000 (3500 a second)`.
fn rate_in(line: &str) -> Option<u32> {
    let (_, rest) = line.trim().strip_prefix("cases ")?.split_once('(')?;
    rest.strip_suffix(" a second)")?.parse().ok()
}

/// Measures the letters that wait, each with its receipt to write and to hand over.
fn letters_out(
    house: &House,
    program: &Path,
    cases: u32,
    letters: u64,
) -> Result<Measured, String> {
    let database: Vec<u32> =
        house.cluster.iter().flat_map(|(cluster, _)| cluster.processes()).collect();
    let before = cpu_seconds(&database);
    let began = Instant::now();
    let server = house.start(program, cases, true)?;
    wait_until_idle(&house.processes(&server));
    let (took, cpu) = (began.elapsed(), cpu_seconds(&house.processes(&server)) - before);
    let cpu_ms = cpu * 1000.0 / letters.max(1) as f64;
    say(&format!("{letters} letters that waited: {cpu_ms:.3} CPU-ms each"));
    let (rss_mib, _) = memory_mib(server.pid());
    if !server.stop() {
        return Err("the server did not end when asked".to_owned());
    }
    Ok(Measured {
        backend: String::new(),
        cases: 0,
        operation: "a letter out",
        concurrency: 1,
        load: load::Load::of(letters, took),
        cpu_ms,
        rss_mib,
    })
}

/// Measures one operation; beside the line, the highest memory seen and how many requests were
/// made in all.
fn measure(
    asked: &Asked,
    house: &House,
    server: &Server,
    place: &Workplace,
    operation: &'static Operation,
    concurrency: usize,
) -> Result<(Measured, f64, u64), String> {
    let make = |worker, turn| (operation.request)(place, worker, turn);
    let window = asked.window();
    under(house, server, (operation.name, concurrency), window, make)
}

/// The same of whatever requests are made.
fn under(
    house: &House,
    server: &Server,
    (operation, concurrency): (&'static str, usize),
    window: load::Window,
    make: impl Fn(usize, u64) -> load::Request + Sync,
) -> Result<(Measured, f64, u64), String> {
    // Connections, statements and pages of the database are warm afterwards.
    let short = Duration::from_millis(300);
    let brief = load::Window { least: short, most: short, enough: 0 };
    let warming = load::run(server.address, concurrency, brief, &make)?.requests;
    let before = cpu_seconds(&house.processes(server));
    let load = load::run(server.address, concurrency, window, &make)?;
    let spent = cpu_seconds(&house.processes(server)) - before;
    if let Some(why) = &load.first_failure {
        return Err(format!("{operation}: {why}"));
    }
    let (rss_mib, highest_mib) = memory_mib(server.pid());
    let cpu_ms = spent * 1000.0 / load.requests.max(1) as f64;
    say(&format!(
        "{operation:<28} {concurrency:>2} at once: {:>8.0}/s  p50 {:>7.2} ms  p99 {:>7.2} ms  {cpu_ms:.3} CPU-ms",
        load.a_second(),
        load.quantile_ms(0.5).unwrap_or_default(),
        load.quantile_ms(0.99).unwrap_or_default(),
    ));
    let line = Measured {
        backend: String::new(),
        cases: 0,
        operation,
        concurrency,
        load,
        cpu_ms,
        rss_mib,
    };
    // What an operation sets going, such as letters, must not be charged to the next one.
    wait_until_idle(&house.processes(server));
    let made = warming + line.load.requests;
    Ok((line, highest_mib, made))
}

fn wait_until_idle(processes: &[u32]) {
    for _ in 0..120 {
        let before = cpu_seconds(processes);
        std::thread::sleep(Duration::from_millis(500));
        if cpu_seconds(processes) - before < 0.03 {
            return;
        }
    }
}

fn table(measured: &[Measured], standing: &[Standing]) -> String {
    let mut lines = vec![machine(), String::new()];
    lines.push(
        "| database | cases | loaded, ready | cases loaded a second | ready again | idle | highest under load |"
            .to_owned(),
    );
    lines.push("| --- | ---: | ---: | ---: | ---: | ---: | ---: |".to_owned());
    for one in standing {
        lines.push(format!(
            "| {} | {} | {:.1} s | {} | {:.3} s | {:.0} MiB | {:.0} MiB |",
            one.backend,
            grouped(one.cases),
            one.loaded_in.as_secs_f64(),
            one.loaded_a_second.map_or_else(|| "–".to_owned(), grouped),
            one.ready_again_in.as_secs_f64(),
            one.idle_mib,
            one.highest_mib,
        ));
    }
    lines.push(String::new());
    lines.push(
        "| database | cases | operation | at once | a second | p50 ms | p99 ms | CPU-ms each | RSS MiB |"
            .to_owned(),
    );
    lines.push("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |".to_owned());
    for one in measured {
        let delay = |share: f64| {
            one.load.quantile_ms(share).map_or_else(|| "–".to_owned(), |ms| format!("{ms:.2}"))
        };
        lines.push(format!(
            "| {} | {} | {} | {} | {:.0} | {} | {} | {:.3} | {:.0} |",
            one.backend,
            grouped(one.cases),
            one.operation,
            one.concurrency,
            one.load.a_second(),
            delay(0.5),
            delay(0.99),
            one.cpu_ms,
            one.rss_mib,
        ));
    }
    lines.push(String::new());
    lines.push(growth(measured));
    lines.join("\n")
}

/// How much dearer the largest house is than the smallest.
fn growth(measured: &[Measured]) -> String {
    let mut lines = vec![
        "| database | operation | at once | cost at the largest over cost at the smallest |"
            .to_owned(),
        "| --- | --- | ---: | ---: |".to_owned(),
    ];
    let smallest = measured.iter().map(|one| one.cases).min().unwrap_or_default();
    let largest = measured.iter().map(|one| one.cases).max().unwrap_or_default();
    if smallest == largest {
        return String::new();
    }
    for large in measured.iter().filter(|one| one.cases == largest) {
        let small = measured.iter().find(|one| {
            one.cases == smallest
                && one.backend == large.backend
                && one.operation == large.operation
                && one.concurrency == large.concurrency
        });
        if let Some(small) = small {
            lines.push(format!(
                "| {} | {} | {} | {:.2} |",
                large.backend,
                large.operation,
                large.concurrency,
                large.cpu_ms / small.cpu_ms.max(0.0001),
            ));
        }
    }
    lines.join("\n")
}

fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % 3 == first {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// What it ran on: facts from the machine itself.
fn machine() -> String {
    let first = |text: &str, mark: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(mark)?.split_once(':'))
            .map_or_else(|| "unknown".to_owned(), |(_, value)| value.trim().to_owned())
    };
    let cpuinfo = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let meminfo = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let memory: f64 = first(&meminfo, "MemTotal")
        .split(' ')
        .next()
        .map_or(0.0, |kib| kib.parse().unwrap_or(0.0) / 1024.0 / 1024.0);
    let kernel = read(Command::new("uname").arg("-sr")).unwrap_or_default();
    let rustc = read(Command::new("rustc").arg("--version")).unwrap_or_default();
    let commit =
        read(Command::new("git").args(["rev-parse", "--short", "HEAD"]).current_dir(root()))
            .unwrap_or_default();
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let postgres = setup::find_postgres()
        .and_then(|bin| read(Command::new(bin.join("postgres")).arg("--version")).ok())
        .unwrap_or_default();
    format!(
        "Machine: {cores} cores ({}), {memory:.0} GiB, {}, {}, {}. Commit {}. Load average when \
         the table was written: {}. Made by `cargo xtask bench`.",
        first(&cpuinfo, "model name"),
        kernel.trim(),
        rustc.trim(),
        postgres.trim(),
        commit.trim(),
        load.split(' ').next().unwrap_or_default(),
    )
}

/// Replaces what stands between the two marks of a document.
///
/// # Errors
/// When the document or its marks are not there.
pub fn write_between_marks(document: &Path, text: &str) -> Result<(), String> {
    const BEGIN: &str = "<!-- measured: begin -->";
    const END: &str = "<!-- measured: end -->";
    let old = std::fs::read_to_string(document)
        .map_err(|err| format!("{}: {err}", document.display()))?;
    let (before, rest) = old.split_once(BEGIN).ok_or("the document lacks its first mark")?;
    let (_, after) = rest.split_once(END).ok_or("the document lacks its second mark")?;
    let new = format!("{before}{BEGIN}\n\n{}\n\n{END}{after}", text.trim());
    std::fs::write(document, new).map_err(|err| format!("{}: {err}", document.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_chosen_by_a_word_of_their_name() {
        let check = |typed: &str, operations: usize, law: bool, engines: bool| {
            let words: Vec<String> = typed.split_whitespace().map(str::to_owned).collect();
            let asked = Asked::read(&words).unwrap();
            assert_eq!(asked.operations().count(), operations, "{typed}");
            assert_eq!((asked.wants(LAW), asked.wants_engines()), (law, engines), "{typed}");
        };
        let all = OPERATIONS.len();
        check("", all, true, true);
        check("--quick", all, true, false);
        check("--only law", 0, true, false);
        check("--only law,engines", 0, true, true);
        check("--only engines --quick", 0, false, true);
        check("--quick --only read", 1, false, false);
        let words = ["--only".to_owned(), "engine,lore".to_owned()];
        assert!(Asked::read(&words).is_err_and(|why| why.contains("`--only lore`")));
    }

    #[test]
    fn numbers_are_grouped_for_reading() {
        let check = |number, expect: &str| assert_eq!(grouped(number), expect);
        check(7, "7");
        check(1_000, "1,000");
        check(200_000, "200,000");
        check(12_345_678, "12,345,678");
    }

    #[test]
    fn the_rate_of_loading_is_read_from_what_the_loader_prints() {
        let check = |line: &str, expect| assert_eq!(rate_in(line), expect, "{line}");
        check("  cases 1000 of 1000 (3500 a second)", Some(3_500));
        check("  stories 8 of 32", None);
        check("ready", None);
    }

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let scratch = Scratch::new("marks").unwrap();
        let file = scratch.path().join("a.md");
        let text = "top\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nbottom\n";
        std::fs::write(&file, text).unwrap();
        write_between_marks(&file, "new").unwrap();
        let written = std::fs::read_to_string(&file).unwrap();
        assert_eq!(
            written,
            "top\n<!-- measured: begin -->\n\nnew\n\n<!-- measured: end -->\nbottom\n"
        );
        std::fs::write(&file, "no marks").unwrap();
        assert!(write_between_marks(&file, "new").is_err());
    }
}
