//! A running `selvedge` of our own: started on a free port of loopback, its
//! printed address read, waited for until ready, ended by its process id.

use crate::http::{Answer, Connection};
use crate::run::{TICKS_A_SECOND, typed};
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// A running server; ended when dropped.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// From the start of the process to the first 200 of `/health/ready`.
    pub ready_after: Duration,
    /// What it printed until then.
    pub printed: Vec<String>,
    _output: Receiver<String>,
}

impl Server {
    /// Starts `command` and waits until it prints an address and says that it is ready.
    ///
    /// # Errors
    /// When it ends by itself or is not ready in time: with what it printed.
    pub fn start(mut command: Command, within: Duration) -> Result<Self, String> {
        let began = Instant::now();
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|err| format!("`{}` could not be started: {err}", typed(&command)))?;
        let (sender, output) = channel();
        if let Some(out) = child.stdout.take() {
            std::thread::spawn(move || {
                for line in BufReader::new(out).lines().map_while(Result::ok) {
                    if sender.send(line).is_err() {
                        // Nobody listens any more; go on reading so that it never blocks.
                    }
                }
            });
        }
        let mut printed = Vec::new();
        let limit = began + within;
        let mut address = None;
        let fail = |mut child: Child, why: &str, printed: &[String]| {
            drop(child.kill());
            drop(child.wait());
            Err(format!("`{}` {why}; it printed:\n{}", typed(&command), printed.join("\n")))
        };
        while Instant::now() < limit {
            match output.recv_timeout(Duration::from_millis(2)) {
                Ok(line) => {
                    address = address.or_else(|| address_in(&line));
                    printed.push(line);
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => std::thread::sleep(Duration::from_millis(5)),
                Err(RecvTimeoutError::Timeout) => {}
            }
            if !matches!(child.try_wait(), Ok(None)) {
                return fail(child, "ended by itself", &printed);
            }
            if let Some(address) = address
                && Connection::open(address)
                    .and_then(|mut one| one.get("/health/ready", &[]))
                    .is_ok_and(|answer| answer.status == 200)
            {
                let ready_after = began.elapsed();
                return Ok(Self { child, address, ready_after, printed, _output: output });
            }
        }
        fail(child, "was not ready in time", &printed)
    }

    /// One request on a connection of its own.
    ///
    /// # Errors
    /// As [`Connection::send`].
    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Result<Answer, String> {
        Connection::open(self.address)?.get(path, headers)
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to end (SIGTERM) and waits; whether it ended by itself within ten seconds.
    pub fn stop(mut self) -> bool {
        drop(Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status());
        let limit = Instant::now() + Duration::from_secs(10);
        while Instant::now() < limit {
            if let Ok(Some(_)) = self.child.try_wait() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        false
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The first address of loopback in a printed line.
fn address_in(line: &str) -> Option<SocketAddr> {
    let rest = line.split("http://").nth(1)?;
    let end =
        rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ':'))).unwrap_or(rest.len());
    rest.get(..end)?.parse().ok()
}

/// CPU-seconds that these processes, and what they started and saw end, have used so far, in user
/// and in system mode.
pub fn cpu_seconds(processes: &[u32]) -> f64 {
    let ticks: u64 = processes
        .iter()
        .filter_map(|pid| std::fs::read_to_string(format!("/proc/{pid}/stat")).ok())
        .map(|stat| {
            let fields: Vec<&str> =
                stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
            // utime, stime, cutime, cstime: fields 14 to 17 of proc(5), of which two stand before
            // the bracket's end.
            (11..15).filter_map(|at| fields.get(at)?.parse::<u64>().ok()).sum::<u64>()
        })
        .sum();
    ticks as f64 / TICKS_A_SECOND
}

/// Resident memory of a process in MiB, now and at its highest.
pub fn memory_mib(pid: u32) -> (f64, f64) {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let of = |name: &str| -> f64 {
        status
            .lines()
            .find_map(|line| line.strip_prefix(name)?.trim().split(' ').next()?.parse().ok())
            .map_or(0.0, |kib: f64| kib / 1024.0)
    };
    (of("VmRSS:"), of("VmHWM:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_address_is_found() {
        let check = |line: &str, expect: Option<&str>| {
            assert_eq!(address_in(line), expect.map(|text| text.parse().unwrap()), "{line}");
        };
        check("http://127.0.0.1:4100/en/", Some("127.0.0.1:4100"));
        check("  Clients   http://127.0.0.1:8080", Some("127.0.0.1:8080"));
        check("no address here", None);
    }

    #[test]
    fn our_own_processor_time_and_memory_can_be_read() {
        let us = std::process::id();
        assert!(cpu_seconds(&[us]) >= 0.0);
        let (now, highest) = memory_mib(us);
        assert!(now > 0.5 && highest >= now);
    }
}
