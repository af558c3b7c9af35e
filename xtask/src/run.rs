//! Running other programs: said aloud first, output passed on as it comes,
//! closing lines of test runners counted on the way.

use crate::tally::{Count, read_closing_line, say};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// A command as a person would type it.
pub fn typed(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|arg| {
        let arg = arg.to_string_lossy();
        if arg.contains(' ') { format!("'{arg}'") } else { arg.into_owned() }
    }));
    words.join(" ")
}

/// Runs it with its output shown; whether it ended well.
///
/// # Errors
/// When it cannot be started.
pub fn aloud(command: &mut Command) -> Result<bool, String> {
    say(&format!("$ {}", typed(command)));
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|err| format!("`{}` could not be started: {err}", typed(command)))?;
    Ok(status.success())
}

/// Runs it silently and gives back what it wrote on standard output.
///
/// # Errors
/// When it cannot be started or ends badly: what it wrote on standard error.
pub fn read(command: &mut Command) -> Result<String, String> {
    let done = command
        .stdin(Stdio::null())
        .output()
        .map_err(|err| format!("`{}` could not be started: {err}", typed(command)))?;
    if done.status.success() {
        Ok(String::from_utf8_lossy(&done.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&done.stderr);
        Err(format!("`{}` ended with {}: {}", typed(command), done.status, said.trim()))
    }
}

/// Runs it, hands every line of its standard output to `each`; whether it ended well.
///
/// # Errors
/// When it cannot be started.
pub fn lines(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool, String> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|err| format!("`{}` could not be started: {err}", typed(command)))?;
    if let Some(out) = child.stdout.take() {
        let mut out = BufReader::new(out);
        let mut line = Vec::new();
        while out.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            each(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r']));
            line.clear();
        }
    }
    let status = child.wait().map_err(|err| format!("`{}`: {err}", typed(command)))?;
    Ok(status.success())
}

/// Runs a test runner: its output shown, its closing lines counted. A runner that ended badly
/// without saying that a test failed counts as one failure.
///
/// # Errors
/// When it cannot be started.
pub fn counted(command: &mut Command) -> Result<Count, String> {
    counted_and_why(command).map(|(count, _)| count)
}

/// The same, and what node's runner says at its end of those that failed: whoever sees only the last
/// lines of a run sees why.
///
/// # Errors
/// When it cannot be started.
pub fn counted_and_why(command: &mut Command) -> Result<(Count, String), String> {
    let mut count = Count::default();
    let mut why = Why::default();
    let well = lines(command, |line| {
        say(line);
        why.read(line);
        if let Some(more) = read_closing_line(line) {
            count.add(more);
        }
    })?;
    if !well && count.failed == 0 {
        count.failed = 1;
    }
    Ok((count, why.said.join("\n")))
}

/// Lines kept of what failed.
const LINES_OF_WHY: usize = 60;

#[derive(Default)]
struct Why {
    at: bool,
    said: Vec<String>,
}

impl Why {
    fn read(&mut self, line: &str) {
        let plain = line.trim_end();
        if plain.ends_with("failing tests:") {
            self.at = true;
        } else if plain.starts_with('\u{25b6}') || plain.starts_with('\u{2714}') {
            // The next runner has begun.
            self.at = false;
        } else if self.at && !plain.is_empty() && self.said.len() < LINES_OF_WHY {
            self.said.push(plain.to_owned());
        }
    }
}

/// CPU-seconds used by all programs that this one has started and waited for.
pub fn children_cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    // Fields 16 and 17 of proc(5), cutime and cstime; 1 and 2 are before the bracket.
    let ticks: u64 = [13, 14].iter().filter_map(|at| fields.get(*at)?.parse::<u64>().ok()).sum();
    ticks as f64 / TICKS_A_SECOND
}

/// The hour so many whole days ago, in UTC as the API writes instants; empty where `date` is not there.
/// Orders that are made up for a run are as old as their windows want them.
pub fn days_ago(days: u8) -> &'static str {
    static KNOWN: [OnceLock<String>; 256] = [const { OnceLock::new() }; 256];
    let made = || {
        let mut date = Command::new("date");
        date.args(["-u", "+%FT%H:00:00Z", "-d"]).arg(format!("-{days} days"));
        let told = date.output().map(|out| String::from_utf8_lossy(&out.stdout).trim().to_owned());
        told.unwrap_or_default()
    };
    KNOWN.get(usize::from(days)).map_or("", |known| known.get_or_init(made))
}

/// Linux counts CPU time for user space in hundredths of a second on every architecture.
pub const TICKS_A_SECOND: f64 = 100.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_failed_is_kept_and_what_ran_is_not() {
        let mut why = Why::default();
        let said = "\u{2714} a page\n\u{2139} fail 1\n\n\u{2716} failing tests:\n\ntest at a.mjs:1:1\n\u{2716} b (3ms)\n  Error: no\n\u{2714} the next file";
        said.lines().for_each(|line| why.read(line));
        assert_eq!(why.said, ["test at a.mjs:1:1", "\u{2716} b (3ms)", "  Error: no"]);
    }
}
