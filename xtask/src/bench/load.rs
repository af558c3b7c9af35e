//! A small load generator: so many threads, each with one kept-alive
//! connection, each sending its next request when the last is answered, for a
//! bounded time or until enough were answered. Delays are counted in buckets, so that it costs next to
//! nothing while the server works.

use crate::http::Connection;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A request and the status that it must get.
pub struct Request {
    /// The method.
    pub method: &'static str,
    /// The path with its query.
    pub path: String,
    /// Headers by name.
    pub headers: Vec<(&'static str, String)>,
    /// The body; empty for none.
    pub body: Vec<u8>,
    /// The status of a right answer.
    pub expect: u16,
}

/// How long requests are sent.
#[derive(Clone, Copy)]
pub struct Window {
    /// At least so long.
    pub least: Duration,
    /// At most so long.
    pub most: Duration,
    /// In between until so many were answered.
    pub enough: u64,
}

/// Buckets of a hundredth of a millisecond up to a tenth of a second, then of a millisecond up
/// to ten seconds.
const FINE: usize = 10_000;
const COARSE: usize = 10_000;

/// What a run of requests came to.
pub struct Load {
    /// Requests answered rightly.
    pub requests: u64,
    /// How long it took.
    pub took: Duration,
    /// What the first wrong answer was, if there was one.
    pub first_failure: Option<String>,
    buckets: Vec<u32>,
}

impl Load {
    /// Work that was done in one go, of which no single delay is known.
    pub fn of(requests: u64, took: Duration) -> Self {
        Self { requests, took, first_failure: None, buckets: Vec::new() }
    }

    /// Requests a second.
    pub fn a_second(&self) -> f64 {
        self.requests as f64 / self.took.as_secs_f64().max(0.001)
    }

    /// The delay that this share of the requests stayed under, in milliseconds; nothing where
    /// no single delay is known.
    pub fn quantile_ms(&self, share: f64) -> Option<f64> {
        let wanted = (self.requests as f64 * share).ceil() as u64;
        let mut seen = 0;
        for (at, count) in self.buckets.iter().enumerate() {
            seen += u64::from(*count);
            if seen >= wanted.max(1) {
                return Some(bucket_ms(at));
            }
        }
        None
    }
}

fn bucket_of(delay: Duration) -> usize {
    let fine = delay.as_micros() as usize / 10;
    if fine < FINE { fine } else { (FINE + delay.as_millis() as usize).min(FINE + COARSE - 1) }
}

fn bucket_ms(at: usize) -> f64 {
    if at < FINE { (at + 1) as f64 / 100.0 } else { (at - FINE + 1) as f64 }
}

/// Sends requests from `workers` threads for the length of a window. `make` is asked with the number of the
/// worker and of its turn.
///
/// # Errors
/// When a worker cannot connect.
pub fn run(
    to: SocketAddr,
    workers: usize,
    window: Window,
    make: &(impl Fn(usize, u64) -> Request + Sync),
) -> Result<Load, String> {
    let stop = AtomicBool::new(false);
    let answers = AtomicU64::new(0);
    let failure: Mutex<Option<String>> = Mutex::new(None);
    let over = |began: Instant| {
        let now = began.elapsed();
        now >= window.most
            || (now >= window.least && answers.load(Ordering::Relaxed) >= window.enough)
    };
    let began = Instant::now();
    let results: Vec<Result<(u64, Vec<u32>), String>> = std::thread::scope(|scope| {
        let one = |worker: usize| {
            let (stop, failure, answers, over) = (&stop, &failure, &answers, &over);
            scope.spawn(move || {
                let mut connection = Connection::open(to)?;
                let mut buckets = vec![0_u32; FINE + COARSE];
                let mut turn = 0;
                let mut right = 0;
                while !stop.load(Ordering::Relaxed) && !over(began) {
                    let request = make(worker, turn);
                    turn += 1;
                    let sent = Instant::now();
                    if let Err(why) = answered(&mut connection, &request) {
                        stop.store(true, Ordering::Relaxed);
                        if let Ok(mut first) = failure.lock() {
                            first.get_or_insert(why);
                        }
                        break;
                    }
                    right += 1;
                    answers.fetch_add(1, Ordering::Relaxed);
                    if let Some(count) = buckets.get_mut(bucket_of(sent.elapsed())) {
                        *count += 1;
                    }
                }
                Ok((right, buckets))
            })
        };
        let threads: Vec<_> = (0..workers).map(one).collect();
        let broken = || Err("a worker of the load generator ended badly".to_owned());
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| broken())).collect()
    });
    let took = began.elapsed();
    let mut load = Load {
        requests: 0,
        took,
        first_failure: failure.into_inner().unwrap_or_default(),
        buckets: vec![0; FINE + COARSE],
    };
    for result in results {
        let (right, buckets) = result?;
        load.requests += right;
        for (all, one) in load.buckets.iter_mut().zip(buckets) {
            *all += one;
        }
    }
    Ok(load)
}

fn answered(connection: &mut Connection, request: &Request) -> Result<(), String> {
    let headers: Vec<(&str, &str)> =
        request.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = connection.send(request.method, &request.path, &headers, &request.body)?;
    if answer.status == request.expect {
        return Ok(());
    }
    let text: String = answer.text().chars().take(300).collect();
    Err(format!("{} {} gave {}: {text}", request.method, request.path, answer.status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_fall_into_the_bucket_that_says_them() {
        let check = |micros: u64, expect: f64| {
            assert_eq!(bucket_ms(bucket_of(Duration::from_micros(micros))), expect, "{micros}");
        };
        check(5, 0.01);
        check(1_234, 1.24);
        check(99_999, 100.0);
        check(250_500, 251.0);
        check(60_000_000, 10_000.0);
    }
}
