//! What is counted in this process's memory: how often one API token asks, and
//! how many cases and clients one person opens. Limits on codes, sign-in and
//! forms are counted in SQL by `app`, so that all nodes agree; these two would
//! cost a write for every read. Behind several nodes each counts for itself.

use domain::Role;
use domain::access::Grant;
use jiff::{SignedDuration, Timestamp};
use std::collections::{HashMap, HashSet};
use std::sync::Mutex;

/// Buckets by token.
#[derive(Default)]
pub struct Pace {
    buckets: Mutex<HashMap<i64, (i64, u32)>>,
}

impl Pace {
    /// Counts one request; the seconds to wait when it is one too many.
    pub fn take(&self, token: i64, a_minute: u32, now: Timestamp) -> Result<(), i64> {
        let minute = now.as_second().div_euclid(60);
        let mut buckets = self.buckets.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if buckets.len() > 10_000 {
            buckets.retain(|_, (at, _)| *at == minute);
        }
        let bucket = buckets.entry(token).or_insert((minute, 0));
        if bucket.0 != minute {
            *bucket = (minute, 0);
        }
        bucket.1 += 1;
        if bucket.1 > a_minute { Err(60 - now.as_second().rem_euclid(60)) } else { Ok(()) }
    }
}

/// Within so many minutes cases and clients opened by one person are counted.
pub const READS_MINUTES: i64 = 10;

/// How many cases and clients somebody of a role has reason to open in that time.
const fn most_reads(role: Role) -> usize {
    match role {
        Role::Manager | Role::Administrator => 1_000,
        Role::Artisan | Role::Examiner | Role::Counsel => 100,
        Role::Advisor | Role::SeniorAdvisor | Role::BoutiqueAdvisor | Role::Integration => 250,
    }
}

/// Whether one more may be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// It may.
    Fine,
    /// It may not; said for the first time in this window, so that it is told on.
    First {
        /// How many could be opened.
        most: usize,
        /// Seconds until more can be opened.
        seconds: i64,
    },
    /// It may not.
    Still {
        /// Seconds until more can be opened.
        seconds: i64,
    },
}

struct Window {
    since: Timestamp,
    opened: HashSet<String>,
    told: bool,
}

/// Cases and clients opened, by person. The same one again counts once.
#[derive(Default)]
pub struct Reads {
    windows: Mutex<HashMap<i64, Window>>,
}

impl Reads {
    /// Counts what a person opens.
    pub fn open(&self, person: i64, grants: &[Grant], thing: &str, now: Timestamp) -> Reading {
        let most = grants.iter().map(|g| most_reads(g.role)).max().unwrap_or(0);
        let length = SignedDuration::from_mins(READS_MINUTES);
        let mut windows = self.windows.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if windows.len() > 10_000 {
            windows.retain(|_, w| now.duration_since(w.since) < length);
        }
        let fresh = || Window { since: now, opened: HashSet::new(), told: false };
        let window = windows.entry(person).or_insert_with(fresh);
        let passed = now.duration_since(window.since);
        // A clock that was set back begins anew as well: nobody is locked out for years.
        if passed >= length || passed < SignedDuration::ZERO {
            *window = fresh();
        }
        if window.opened.contains(thing) {
            return Reading::Fine;
        }
        if window.opened.len() < most {
            window.opened.insert(thing.to_owned());
            return Reading::Fine;
        }
        let left = length.saturating_sub(now.duration_since(window.since));
        let seconds = left.as_secs().max(1);
        if std::mem::replace(&mut window.told, true) {
            Reading::Still { seconds }
        } else {
            Reading::First { most, seconds }
        }
    }
}
