//! How often one API token may ask: a bucket a token, in this process's memory.
//! Limits on codes, sign-in and forms are counted in SQL by `app`, so that all
//! nodes agree; this one only keeps a wild program from starving people.

use jiff::Timestamp;
use std::collections::HashMap;
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
