//! What is said aloud, and the counting: every part of a run ends as a line
//! with how many passed, failed and were skipped, and why. A part that could
//! not run is never silently left out.

use std::io::Write as _;
use std::time::{Duration, Instant};

/// Says a line on standard output. A closed pipe is nobody's mistake.
pub fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    drop(writeln!(out, "{text}"));
    drop(out.flush());
}

/// Says a line on standard error.
pub fn complain(text: &str) {
    drop(writeln!(std::io::stderr().lock(), "{text}"));
}

/// Says the heading of a step.
pub fn step(text: &str) {
    say(&format!("\n== {text}"));
}

/// Passed, failed, skipped.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Ran and held.
    pub passed: u64,
    /// Ran and did not hold, or was asked for and could not run.
    pub failed: u64,
    /// Did not run, and was not insisted on.
    pub skipped: u64,
}

impl Count {
    /// One thing that held or did not.
    pub fn one(held: bool) -> Self {
        Self { passed: u64::from(held), failed: u64::from(!held), skipped: 0 }
    }

    /// One thing left out.
    pub fn left_out() -> Self {
        Self { skipped: 1, ..Self::default() }
    }

    /// Adds another count.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

struct Line {
    what: String,
    count: Count,
    took: Duration,
    note: String,
}

/// The lines of a run.
pub struct Tally {
    began: Instant,
    lines: Vec<Line>,
}

impl Tally {
    /// An empty tally; the clock starts.
    pub fn new() -> Self {
        Self { began: Instant::now(), lines: Vec::new() }
    }

    /// A part that runs tests has ended; one in which no test ran has failed.
    pub fn tests(&mut self, what: &str, began: Instant, count: Count, note: &str) {
        if count == Count::default() {
            self.part(
                what,
                began,
                Count::one(false),
                "no test ran: there is none, or none was found",
            );
        } else {
            self.part(what, began, count, note);
        }
    }

    /// A part has ended.
    pub fn part(&mut self, what: &str, began: Instant, count: Count, note: &str) {
        self.lines.push(Line {
            what: what.to_owned(),
            count,
            took: began.elapsed(),
            note: note.to_owned(),
        });
    }

    /// Says every line and the closing one; whether nothing failed and something passed.
    pub fn close(&self) -> bool {
        let (lines, well) = self.closing_lines();
        for line in lines {
            say(&line);
        }
        well
    }

    fn closing_lines(&self) -> (Vec<String>, bool) {
        let mut said = vec!["\n== What ran, and what did not".to_owned()];
        let mut total = Count::default();
        for line in &self.lines {
            total.add(line.count);
            let Count { passed, failed, skipped } = line.count;
            let mark = match (failed, passed) {
                (0, 0) => "skipped",
                (0, _) => "ok",
                _ => "FAILED",
            };
            said.push(format!(
                "{mark:<8} {:<38} {passed:>5} passed {failed:>3} failed {skipped:>3} skipped {:>7.1} s",
                line.what,
                line.took.as_secs_f64(),
            ));
            said.extend(line.note.lines().map(|note| format!("           {note}")));
        }
        let Count { passed, failed, skipped } = total;
        said.push(format!("\nTook {:.0} s.", self.began.elapsed().as_secs_f64()));
        said.push(format!("{passed} passed, {failed} failed, {skipped} skipped"));
        (said, failed == 0 && passed > 0)
    }
}

/// What a line of cargo's or node's test runner adds to the count, if it is a closing line.
pub fn read_closing_line(line: &str) -> Option<Count> {
    let plain = line.trim();
    if let Some(rest) = plain.strip_prefix("test result: ") {
        let number = |word: &str| -> u64 {
            rest.split([';', '.'])
                .find_map(|part| part.trim().strip_suffix(word)?.trim().parse().ok())
                .unwrap_or(0)
        };
        return Some(Count {
            passed: number("passed"),
            failed: number("failed"),
            skipped: number("ignored"),
        });
    }
    let plain = plain.trim_start_matches(['#', '\u{2139}']).trim_start();
    let (word, number) = plain.split_once(' ')?;
    let number: u64 = number.trim().parse().ok()?;
    match word {
        "pass" => Some(Count { passed: number, ..Count::default() }),
        "fail" | "cancelled" => Some(Count { failed: number, ..Count::default() }),
        "skipped" | "todo" => Some(Count { skipped: number, ..Count::default() }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_both_runners_are_counted() {
        let check = |line: &str, expect: Option<(u64, u64, u64)>| {
            let count = read_closing_line(line).map(|c| (c.passed, c.failed, c.skipped));
            assert_eq!(count, expect, "{line}");
        };
        check(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            Some((12, 0, 1)),
        );
        check("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured", Some((3, 2, 0)));
        check("\u{2139} pass 41", Some((41, 0, 0)));
        check("# fail 2", Some((0, 2, 0)));
        check("\u{2139} skipped 3", Some((0, 0, 3)));
        check("\u{2139} duration_ms 1234.5", None);
        check("a page of prose that says pass or fail", None);
        check("test a_case_is_kept ... ok", None);
    }

    #[test]
    fn a_run_in_which_nothing_ran_is_not_a_pass() {
        let mut tally = Tally::new();
        let mut check = |what: &str, count: Count, last_line: &str, well: bool| {
            tally.part(what, Instant::now(), count, "because");
            let (lines, ended_well) = tally.closing_lines();
            assert_eq!(lines.last().map(String::as_str), Some(last_line));
            assert!(lines.iter().any(|line| line.trim() == "because"), "{lines:?}");
            assert_eq!(ended_well, well, "{what}");
        };
        check("browser", Count::left_out(), "0 passed, 0 failed, 1 skipped", false);
        check("unit", Count::one(true), "1 passed, 0 failed, 1 skipped", true);
        check("lint", Count::one(false), "1 passed, 1 failed, 1 skipped", false);
    }

    #[test]
    fn a_part_without_a_single_test_has_failed() {
        let mut tally = Tally::new();
        tally.tests("stories", Instant::now(), Count::default(), "");
        let (lines, well) = tally.closing_lines();
        assert_eq!(lines.last().map(String::as_str), Some("0 passed, 1 failed, 0 skipped"));
        assert!(!well);
    }
}
