//! What was read from the database a moment ago and need not be read again.
//! An entry is good for [`GOOD_FOR`], so what another node ends is dead here
//! within a second; what this node ends is dropped at once.

use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

/// How long an entry is good.
pub(crate) const GOOD_FOR: SignedDuration = SignedDuration::from_millis(700);
/// How many are kept before all are dropped: a flood costs reads, not memory.
const MOST: usize = 10_000;

/// Recently read values by key.
pub(crate) struct Recent<K, V> {
    kept: Mutex<HashMap<K, (Timestamp, Arc<V>)>>,
}

impl<K: Eq + Hash, V> Recent<K, V> {
    pub(crate) fn new() -> Self {
        Recent { kept: Mutex::new(HashMap::new()) }
    }

    /// The value, if it was read a moment ago. A clock that was set back does
    /// not make an entry live longer.
    pub(crate) fn get(&self, key: &K, now: Timestamp) -> Option<Arc<V>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (read_at, value) = kept.get(key)?;
        (now.duration_since(*read_at).abs() < GOOD_FOR).then(|| Arc::clone(value))
    }

    /// Keeps a value that was asked for at this instant, before the reading began.
    pub(crate) fn keep(&self, key: K, value: Arc<V>, asked_at: Timestamp) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, (asked_at, value));
    }

    /// Drops every entry.
    pub(crate) fn drop_all(&self) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
