//! A clock that stands still until a test moves it.

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// What the time is in a test; its clones are the same clock.
#[derive(Debug, Clone)]
pub struct TestClock(Arc<AtomicI64>);

impl Default for TestClock {
    /// A Tuesday morning in Paris on which every team is at work.
    fn default() -> TestClock {
        let tuesday: Timestamp = "2026-03-03T09:30:00Z".parse().expect("an instant");
        TestClock(Arc::new(AtomicI64::new(tuesday.as_microsecond())))
    }
}

impl TestClock {
    /// The instant.
    pub fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).expect("an instant within reach")
    }

    /// Moves it on, or back.
    pub fn pass(&self, time: SignedDuration) {
        let micros = i64::try_from(time.as_micros()).expect("a span within reach");
        self.0.fetch_add(micros, Ordering::SeqCst);
    }
}
