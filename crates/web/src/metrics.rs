//! Counts for `/metrics`, in Prometheus' text form: requests by kind of answer,
//! their time, and how many letters wait. No label holds anything of a person.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const BUCKETS_MS: [u64; 10] = [1, 2, 5, 10, 25, 50, 100, 250, 1_000, 5_000];

/// What is counted.
#[derive(Default)]
pub struct Metrics {
    by_class: [AtomicU64; 6],
    buckets: [AtomicU64; 11],
    micros: AtomicU64,
    /// Streams open now.
    pub streams: AtomicU64,
    /// 1 while the mail relay refuses.
    pub relay_down: AtomicU64,
    /// 1 while mail has not been fetched for ten minutes.
    pub mail_unfetched: AtomicU64,
    /// How often somebody of the house opened more than the role has reason to.
    pub many_reads: AtomicU64,
}

impl Metrics {
    /// Counts one answer.
    pub fn answered(&self, status: u16, took: Duration) {
        let class = usize::from(status / 100).min(5);
        if let Some(count) = self.by_class.get(class) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        let ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let at = BUCKETS_MS.iter().position(|b| ms < *b).unwrap_or(BUCKETS_MS.len());
        if let Some(count) = self.buckets.get(at) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        self.micros.fetch_add(u64::try_from(took.as_micros()).unwrap_or(0), Ordering::Relaxed);
    }

    /// Prometheus' text form.
    pub fn text(&self, letters_waiting: i64, oldest_letter_seconds: i64) -> String {
        let mut out = String::with_capacity(1_500);
        out.push_str("# HELP selvedge_answers_total Answers by class of status.\n# TYPE selvedge_answers_total counter\n");
        for (class, count) in self.by_class.iter().enumerate().skip(1) {
            let _ = writeln!(
                out,
                "selvedge_answers_total{{class=\"{class}xx\"}} {}",
                count.load(Ordering::Relaxed)
            );
        }
        out.push_str("# HELP selvedge_answer_seconds Time to answer.\n# TYPE selvedge_answer_seconds histogram\n");
        let mut sum = 0;
        for (at, count) in self.buckets.iter().enumerate() {
            sum += count.load(Ordering::Relaxed);
            match BUCKETS_MS.get(at) {
                Some(ms) => {
                    let _ = writeln!(
                        out,
                        "selvedge_answer_seconds_bucket{{le=\"{}\"}} {sum}",
                        *ms as f64 / 1_000.0
                    );
                }
                None => {
                    let _ = writeln!(out, "selvedge_answer_seconds_bucket{{le=\"+Inf\"}} {sum}");
                }
            }
        }
        let _ = writeln!(
            out,
            "# HELP selvedge_many_reads_total Times somebody of the house opened more cases or clients than the role has reason to.\n# TYPE selvedge_many_reads_total counter\nselvedge_many_reads_total {}",
            self.many_reads.load(Ordering::Relaxed)
        );
        let seconds = self.micros.load(Ordering::Relaxed) as f64 / 1_000_000.0;
        let _ = writeln!(
            out,
            "selvedge_answer_seconds_sum {seconds}\nselvedge_answer_seconds_count {sum}"
        );
        for (name, help, value) in [
            ("streams_open", "Live streams open now.", self.streams.load(Ordering::Relaxed) as i64),
            ("letters_waiting", "Letters that wait to be sent.", letters_waiting),
            (
                "letters_oldest_seconds",
                "Age of the oldest letter that waits.",
                oldest_letter_seconds,
            ),
            (
                "relay_down",
                "1 while the mail relay refuses.",
                self.relay_down.load(Ordering::Relaxed) as i64,
            ),
            (
                "mail_unfetched",
                "1 while mail has not been fetched for ten minutes.",
                self.mail_unfetched.load(Ordering::Relaxed) as i64,
            ),
        ] {
            let _ = writeln!(
                out,
                "# HELP selvedge_{name} {help}\n# TYPE selvedge_{name} gauge\nselvedge_{name} {value}"
            );
        }
        out
    }
}
