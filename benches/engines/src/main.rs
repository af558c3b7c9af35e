//! What a decision costs in our engine and in general ones: one returns policy of
//! twenty rules (`policy.toml`), translated to each, over the same cases, on one core.
//! Nothing is measured before all of them have decided every case alike.
//!
//! `cargo run --release --manifest-path benches/engines/Cargo.toml`; `cargo xtask bench`
//! runs it, too. What is compared and what is not: `docs/benchmarks.md`.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement prints and may stop")]

mod expressions;
mod ours;
mod policy;
mod table;
mod zen;

use cel::Context;
use entitlements::json::Asked;
use expressions::Expressions;
use ours::Ours;
use policy::{Case, Decision, Policy};
use std::hint::black_box;
use std::time::{Duration, Instant};
use table::Facts;
use zen::Zen;
use zen_engine::Variable;

const POLICY: &str = include_str!("../policy.toml");
const LOCK: &str = include_str!("../Cargo.lock");
/// The cases that are measured, and how many in all must be decided alike before.
const CASES: usize = 500;
const COMPARED: usize = 20_000;

fn main() {
    let quick = std::env::args().any(|word| word == "--quick");
    let lasts = Duration::from_millis(if quick { 200 } else { 4_000 });
    let policy = Policy::read(POLICY).unwrap();
    let cases = policy.cases(COMPARED);
    let engines = Engines::of(policy);
    for case in &cases {
        engines.decide_alike(case, &engines.forms(case));
    }
    let cases = &cases[..CASES];
    let forms: Vec<Forms> = cases.iter().map(|case| engines.forms(case)).collect();
    let decided = || -> Vec<Decision> {
        cases.iter().zip(&forms).map(|(case, forms)| engines.decide_alike(case, forms)).collect()
    };
    let before = decided();
    tell(&engines.policy, &before);

    println!("| engine | median | CPU time |");
    println!("| --- | ---: | ---: |");
    let row = |name: &str, decide: &mut dyn FnMut(&Forms)| {
        let Cost { median, cpu } = cost(lasts, &forms, decide);
        let cpu = cpu.map_or_else(|| "–".to_owned(), |cpu| format!("{cpu:.3} µs"));
        println!("| {name} | {median:.3} µs | {cpu} |");
    };
    let Engines { ours, zen, expressions, .. } = &engines;
    row("entitlements: outcome, last day, payer, every reason, sources", &mut |case| {
        drop(black_box(ours.decide(&case.ours)));
    });
    let (of_zen, of_cel) = (version("zen-engine"), version("cel"));
    row(&format!("zen-engine {of_zen}, compiled: first hit, its trace"), &mut |case| {
        drop(black_box(zen.decide(&case.zen, true)));
    });
    row(&format!("zen-engine {of_zen}, compiled: first hit, no explanation"), &mut |case| {
        drop(black_box(zen.decide(&case.zen, false)));
    });
    row(&format!("cel {of_cel}, compiled: first hit, no explanation"), &mut |case| {
        black_box(expressions.decide(&case.expressions));
    });
    row("a table in Rust: first hit, no explanation", &mut |case| {
        black_box(case.table.decide());
    });
    // A case that an engine changed under way would have been measured as another.
    assert!(decided() == before, "the cases are no longer what they were");
}

/// The policy in every engine.
struct Engines {
    policy: Policy,
    ours: Ours,
    zen: Zen,
    expressions: Expressions,
}

/// One case in every engine's own form; what it costs to make them is not measured.
struct Forms {
    ours: Asked,
    zen: Variable,
    expressions: Context<'static, 'static>,
    table: Facts,
}

impl Engines {
    fn of(policy: Policy) -> Self {
        let (ours, zen) = (Ours::of(&policy), Zen::of(&policy));
        Self { ours, zen, expressions: Expressions::of(&policy), policy }
    }

    fn forms(&self, case: &Case) -> Forms {
        Forms {
            ours: self.ours.case(case),
            zen: Zen::case(case),
            expressions: self.expressions.case(case),
            table: Facts::of(case),
        }
    }

    /// What all of them say; stops where they do not agree on rule, outcome and payer.
    fn decide_alike(&self, case: &Case, forms: &Forms) -> Decision {
        let Self { policy, ours, zen, expressions } = self;
        let expected = forms.table.decide();
        let said = [
            ("the table", policy.decision(expected.rule)),
            ("entitlements", ours.read(policy, case, &ours.decide(&forms.ours))),
            ("zen-engine", Zen::read(&zen.decide(&forms.zen, false))),
            ("zen-engine with its trace", Zen::read(&zen.decide(&forms.zen, true))),
            ("cel", policy.decision(expressions.decide(&forms.expressions))),
        ];
        for (engine, decision) in said {
            assert_eq!(decision, expected, "{engine}: {case:?}");
        }
        expected
    }
}

/// Says what was agreed on; stops where some rule decides no case, for then nobody would have
/// noticed a mistake in it.
fn tell(policy: &Policy, decided: &[Decision]) {
    let many = policy.rules.len();
    let by = |rule| decided.iter().filter(|one| one.rule == rule).count();
    for (at, rule) in policy.rules.iter().enumerate() {
        assert!(by(Some(at)) > 0, "no case is decided by `{}`", rule.name);
    }
    assert!(by(None) > 0, "every case is decided by some rule");
    let asked: usize = decided.iter().map(|one| one.rule.map_or(many, |at| at + 1)).sum();
    println!(
        "{many} rules, {COMPARED} cases: all engines agree on rule, outcome and payer of each. \
         Measured are the first {CASES}: each rule decides {} or more, no rule {}; {:.1} rules are \
         asked on average.\n",
        (0..many).map(|at| by(Some(at))).min().unwrap(),
        by(None),
        asked as f64 / CASES as f64,
    );
}

/// What one case costs, in microseconds.
struct Cost {
    median: f64,
    /// The processor time over all rounds; nothing where the system does not tell it.
    cpu: Option<f64>,
}

/// The median over rounds of all cases, each round over its cases.
fn cost(lasts: Duration, cases: &[Forms], decide: &mut dyn FnMut(&Forms)) -> Cost {
    let mut round = || {
        let began = Instant::now();
        cases.iter().for_each(|case| decide(black_box(case)));
        began.elapsed()
    };
    let until = |lasts: Duration, round: &mut dyn FnMut() -> Duration| {
        let began = Instant::now();
        let mut took = Vec::new();
        while began.elapsed() < lasts {
            took.push(round());
        }
        took
    };
    until(lasts / 10, &mut round);
    let before = on_the_processor();
    let mut took = until(lasts, &mut round);
    let spent = on_the_processor().zip(before).map(|(after, before)| after - before);
    let micros =
        |time: Duration, rounds: usize| time.as_secs_f64() * 1e6 / (cases.len() * rounds) as f64;
    let cpu = spent.map(|spent| micros(spent, took.len()));
    took.sort_unstable();
    Cost { median: micros(took[took.len() / 2], 1), cpu }
}

/// How long this thread has been on a processor, as Linux counts it.
fn on_the_processor() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// The version of a package that is measured.
fn version(name: &str) -> String {
    let lock: toml::Table = LOCK.parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    let found = packages.iter().find(|one| one["name"].as_str() == Some(name)).unwrap();
    found["version"].as_str().unwrap().to_owned()
}
