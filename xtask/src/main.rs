//! Chores of the project: `cargo xtask test | setup | tidy | machines | pictures | bench | soak`.
//!
//! Each chore is a module of that name. Nothing here is part of the product,
//! and the product never calls it. The crate has few dependencies on purpose:
//! it is built before anything else can be tried.

mod bench;
mod browser;
mod cargo;
mod chat;
mod crash;
mod fuzz;
mod http;
mod machines;
mod place;
mod postgres;
mod run;
mod server;
mod setup;
mod soak;
mod tally;
mod test;
mod tidy;
mod uploads;

use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask CHORE [OPTIONS]

  test      everything: format, lints, tidy, unit tests, stories on SQLite and
            PostgreSQL, crash driver, browser and accessibility journeys
              --only PARTS     some of: format,tidy,lint,unit,documents,
                               stories,crash,browser,release
              --without PARTS  the same list; what is left out is counted as skipped
              --backends LIST  sqlite,postgres (default: both)
  setup     installs or finds PostgreSQL, Chromium, Node packages and fonts
  tidy      the invariants of the house, each with its findings
  machines  writes the documents that the code prints: machines, permissions,
            routes, configuration
              --check          says what is stale instead, and fails
  pictures  takes the pictures of docs/screenshots from a running demonstration
  bench     measures a release build and writes the table to docs/benchmarks.md;
            then what law and house owe, alone and beside general engines
              --quick          1,000 cases, SQLite, concurrency 8 (a look, not a figure)
              --only WORDS     operations by a word of their name; law; engines; mail; chat
              --cases LIST     e.g. 1000,200000     --backends sqlite,postgres
              --concurrency LIST  e.g. 1,8,32       --seconds N a measurement
              --no-write       prints only
  soak      the long proofs: 2,000 kills, 200 power cuts, 100 with files; writes docs/reliability.md
              --kills N  --cuts N  --no-write
              --law            every mutant of the packs instead
              --mail           ten thousand conversations by e-mail instead
              --chat           a thousand broken lines of chat, on one node and over two
              --vectors        every hostile string in a real browser
              --races          thirty-two at once for one piece, and for one change of an order
              --looks          every page at every width, in both schemes, with and without script
              --fuzz           libFuzzer over what comes from outside; --minutes N in all
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (chore, rest) = match words.split_first() {
        Some((chore, rest)) => (chore.as_str(), rest),
        None => {
            tally::say(USAGE);
            return ExitCode::from(2);
        }
    };
    let done = match chore {
        "test" => test::main(rest),
        "setup" => setup::main(rest),
        "tidy" => tidy::main(rest),
        "machines" => machines::main(rest),
        "bench" => bench::main(rest),
        "pictures" => browser::pictures(rest),
        "soak" => soak::main(rest),
        "help" | "--help" | "-h" => {
            tally::say(USAGE);
            Ok(true)
        }
        other => Err(format!("there is no chore `{other}`\n\n{USAGE}")),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            tally::complain(&why);
            ExitCode::from(2)
        }
    }
}
