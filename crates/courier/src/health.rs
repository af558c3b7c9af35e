//! How it goes with the letters, in counts without persons: read by metrics,
//! and the two alarms of this room: the relay is down, and no mail is fetched.

use jiff::Timestamp;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};

/// Failures of the relay in a row after which it counts as down.
pub const DOWN_AFTER: u64 = 3;
/// Seconds after which a letter that should have been tried means the same.
pub const OVERDUE_SECONDS: i64 = 600;

/// Seconds without a look into the mailbox after which mail counts as not fetched.
pub const UNFETCHED_SECONDS: i64 = 600;

type Tell = Box<dyn Fn(bool) + Send + Sync>;

/// How it goes with the letters.
#[derive(Default)]
pub struct Health {
    failures: AtomicU64,
    overdue: AtomicI64,
    down: AtomicBool,
    sent: AtomicU64,
    deferred: AtomicU64,
    failed: AtomicU64,
    /// Microseconds since 1970 until which the relay is left alone; 0 for no pause.
    paused: AtomicI64,
    tell: Option<Tell>,
    /// Microseconds since 1970 of the last good look into the mailbox; 0 where none is fetched.
    fetched: AtomicI64,
    unfetched: AtomicBool,
    looked: AtomicBool,
    /// What was last told of it.
    fetched_told: AtomicI64,
    /// Whether the relay answered since this was last asked.
    answered: AtomicBool,
    tell_mail: Option<Tell>,
}

impl Health {
    /// A state that is also told to a function whenever the relay goes down or comes back.
    pub fn telling(tell: impl Fn(bool) + Send + Sync + 'static) -> Health {
        Health { tell: Some(Box::new(tell)), ..Health::default() }
    }

    /// The same, telling a function whenever mail stops being fetched or is fetched again.
    #[must_use]
    pub fn telling_mail(mut self, tell: impl Fn(bool) + Send + Sync + 'static) -> Health {
        self.tell_mail = Some(Box::new(tell));
        self
    }

    /// Whether mail has not been fetched for ten minutes, where it is fetched at all.
    pub fn mail_unfetched(&self) -> bool {
        self.unfetched.load(Ordering::Relaxed)
    }

    /// When the mailbox was last looked into by this process, and whether it ever was: otherwise
    /// since when it is to be. None where that was said already.
    pub(crate) fn take_fetched(&self) -> Option<(Timestamp, bool)> {
        let at = self.fetched.load(Ordering::Relaxed);
        let told = self.fetched_told.swap(at, Ordering::Relaxed);
        let at = (at != told).then(|| Timestamp::from_microsecond(at).ok()).flatten()?;
        Some((at, self.looked.load(Ordering::Relaxed)))
    }

    /// The mailbox is to be looked into from now on.
    pub(crate) fn begins_to_fetch(&self, now: Timestamp) {
        self.fetched.store(now.as_microsecond(), Ordering::Relaxed);
        self.judge_mail(now);
    }

    /// Whether the relay answered since this was last asked.
    pub(crate) fn take_answered(&self) -> bool {
        self.answered.swap(false, Ordering::Relaxed)
    }

    /// The mailbox was looked into.
    pub(crate) fn fetched(&self, now: Timestamp) {
        self.looked.store(true, Ordering::Relaxed);
        self.fetched.store(now.as_microsecond(), Ordering::Relaxed);
        self.judge_mail(now);
    }

    /// Judges whether mail is fetched.
    pub(crate) fn judge_mail(&self, now: Timestamp) {
        let last = self.fetched.load(Ordering::Relaxed);
        let seconds = (now.as_microsecond() - last) / 1_000_000;
        let unfetched = last != 0 && seconds > UNFETCHED_SECONDS;
        if self.unfetched.swap(unfetched, Ordering::Relaxed) == unfetched {
            return;
        }
        if unfetched {
            tracing::error!(mail.unfetched_seconds = seconds, "courier.mail_unfetched");
        } else {
            tracing::info!("courier.mail_fetched_again");
        }
        if let Some(tell) = &self.tell_mail {
            tell(unfetched);
        }
    }

    /// Whether the relay counts as down.
    pub fn relay_down(&self) -> bool {
        self.down.load(Ordering::Relaxed)
    }

    /// Failures of the relay in a row.
    pub fn failures(&self) -> u64 {
        self.failures.load(Ordering::Relaxed)
    }

    /// Letters handed over, refused for now, and failed since the start.
    pub fn counts(&self) -> (u64, u64, u64) {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        (read(&self.sent), read(&self.deferred), read(&self.failed))
    }

    pub(crate) fn sent(&self) {
        self.sent.fetch_add(1, Ordering::Relaxed);
        self.relay_answered();
    }

    pub(crate) fn deferred(&self) {
        self.deferred.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn failed(&self) {
        self.failed.fetch_add(1, Ordering::Relaxed);
    }

    /// Until when the relay is left alone.
    pub(crate) fn paused_until(&self) -> Option<Timestamp> {
        let until = self.paused.load(Ordering::Relaxed);
        (until != 0).then(|| Timestamp::from_microsecond(until).ok()).flatten()
    }

    pub(crate) fn pause_until(&self, until: Timestamp) {
        self.paused.store(until.as_microsecond(), Ordering::Relaxed);
    }

    /// The relay spoke to us, whatever it said of the letter.
    pub(crate) fn relay_answered(&self) {
        self.answered.store(true, Ordering::Relaxed);
        self.failures.store(0, Ordering::Relaxed);
        self.paused.store(0, Ordering::Relaxed);
        self.judge();
    }

    /// The relay could not be reached, or left in the middle; how often in a row now.
    pub(crate) fn relay_failed(&self) -> u64 {
        let failures = self.failures.fetch_add(1, Ordering::Relaxed) + 1;
        self.judge();
        failures
    }

    /// For how many seconds the longest overdue letter should have been tried.
    pub(crate) fn overdue(&self, seconds: i64) {
        self.overdue.store(seconds, Ordering::Relaxed);
        self.judge();
    }

    fn judge(&self) {
        let (failures, overdue) = (self.failures(), self.overdue.load(Ordering::Relaxed));
        let down = failures >= DOWN_AFTER || overdue > OVERDUE_SECONDS;
        if self.down.swap(down, Ordering::Relaxed) == down {
            return;
        }
        if down {
            tracing::error!(
                relay.failures = failures,
                letters.overdue_seconds = overdue,
                "courier.relay_down"
            );
        } else {
            tracing::info!("courier.relay_back");
        }
        if let Some(tell) = &self.tell {
            tell(down);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn mail_that_is_not_fetched_rings_after_ten_minutes_and_only_where_it_is_fetched() {
        let told = Arc::new(std::sync::Mutex::new(Vec::new()));
        let ear = told.clone();
        let health = Health::default().telling_mail(move |down| ear.lock().unwrap().push(down));
        let at = |seconds| Timestamp::from_second(1_700_000_000 + seconds).unwrap();
        health.judge_mail(at(0));
        assert!(!health.mail_unfetched());
        health.fetched(at(0));
        health.judge_mail(at(UNFETCHED_SECONDS));
        assert!(!health.mail_unfetched());
        health.judge_mail(at(UNFETCHED_SECONDS + 1));
        health.judge_mail(at(UNFETCHED_SECONDS + 2));
        assert!(health.mail_unfetched());
        health.fetched(at(UNFETCHED_SECONDS + 3));
        assert_eq!(*told.lock().unwrap(), [true, false]);
    }

    #[test]
    fn the_alarm_rings_once_and_stops_once() {
        let told = Arc::new(std::sync::Mutex::new(Vec::new()));
        let ear = told.clone();
        let health = Health::telling(move |down| ear.lock().unwrap().push(down));
        for _ in 0..5 {
            health.relay_failed();
        }
        assert!(health.relay_down());
        health.relay_answered();
        health.relay_answered();
        health.overdue(OVERDUE_SECONDS + 1);
        health.overdue(0);
        assert_eq!(*told.lock().unwrap(), [true, false, true, false]);
    }
}
