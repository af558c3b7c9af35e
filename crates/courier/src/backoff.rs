//! When a letter is tried again. Two kinds of trouble are told apart: the
//! letter was refused for now (its own steps, longer and longer, for two days),
//! or the relay could not be reached at all (a short pause for everybody, and
//! the letter's own tries are not used up).

use jiff::{SignedDuration, Timestamp};

const fn minutes(n: i64) -> SignedDuration {
    SignedDuration::from_mins(n)
}

/// Waits after the first, second, … refusal of a letter; the last one repeats.
pub const STEPS: [SignedDuration; 7] =
    [minutes(1), minutes(5), minutes(20), minutes(60), minutes(240), minutes(480), minutes(720)];

/// Waits after a refusal of a one-time code, which is worth nothing after a quarter of an hour.
const CODE_STEPS: [SignedDuration; 4] =
    [SignedDuration::from_secs(15), SignedDuration::from_secs(45), minutes(2), minutes(4)];

/// A letter that could not be handed over for so long has failed.
pub const GIVE_UP_AFTER: SignedDuration = SignedDuration::from_hours(48);

/// A code that could not be handed over for so long has failed.
pub const CODE_COUNTS: SignedDuration = minutes(app::visits::CODE_MINUTES);

/// Pauses of the whole courier while the relay cannot be reached; the last one repeats.
pub const RELAY_PAUSES: [SignedDuration; 4] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_secs(15),
    SignedDuration::from_secs(30),
    SignedDuration::from_secs(60),
];

/// By how much a wait is stretched or shortened at random, in per mille, so
/// that letters refused together do not come back together.
const JITTER: i64 = 150;

fn step(steps: &[SignedDuration], nth: usize) -> SignedDuration {
    steps.get(nth).or(steps.last()).copied().unwrap_or_default()
}

fn jittered(wait: SignedDuration, random: u16) -> SignedDuration {
    let per_mille = 1_000 - JITTER + i64::from(random) * 2 * JITTER / i64::from(u16::MAX);
    SignedDuration::from_millis((wait.as_millis() as i64).saturating_mul(per_mille) / 1_000)
}

/// Until when a letter of this kind is tried.
pub(crate) fn gives_up_at(kind: &str, created_at: Timestamp) -> Timestamp {
    let patience = if kind == "code" { CODE_COUNTS } else { GIVE_UP_AFTER };
    created_at.checked_add(patience).unwrap_or(Timestamp::MAX)
}

/// When a letter refused for the `tries`-th time (from 1) is tried next; none
/// when it has failed for good.
pub(crate) fn next_try(
    kind: &str,
    created_at: Timestamp,
    tries: i64,
    now: Timestamp,
    random: u16,
) -> Option<Timestamp> {
    let nth = usize::try_from(tries.saturating_sub(1)).unwrap_or(0);
    let wait = if kind == "code" { step(&CODE_STEPS, nth) } else { step(&STEPS, nth) };
    let next = now.checked_add(jittered(wait, random)).ok()?;
    (next < gives_up_at(kind, created_at)).then_some(next)
}

/// Waits after a push that was not taken; the last one repeats.
const PUSH_STEPS: [SignedDuration; 5] =
    [SignedDuration::from_secs(15), minutes(1), minutes(5), minutes(15), minutes(30)];

/// When a push that was not taken for so many tries (from 1) is tried again.
pub(crate) fn push_again_at(tries: u64, now: Timestamp, random: u16) -> Timestamp {
    let nth = usize::try_from(tries.saturating_sub(1)).unwrap_or(usize::MAX);
    now.checked_add(jittered(step(&PUSH_STEPS, nth), random)).unwrap_or(now)
}

/// When the relay is tried again after so many failures in a row (from 1).
pub(crate) fn relay_again_at(failures: u64, now: Timestamp, random: u16) -> Timestamp {
    let nth = usize::try_from(failures.saturating_sub(1)).unwrap_or(usize::MAX);
    now.checked_add(jittered(step(&RELAY_PAUSES, nth), random)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
    }

    #[test]
    fn a_refused_letter_waits_longer_each_time_and_fails_after_two_days() {
        let (mut now, mut tries, mut waits) = (at(0), 0, Vec::new());
        loop {
            tries += 1;
            // The middle of the range: no stretch, no shortening.
            let Some(next) = next_try("reply", at(0), tries, now, u16::MAX / 2 + 1) else { break };
            waits.push(next.duration_since(now).as_secs() / 60);
            now = next;
        }
        assert_eq!(waits, [1, 5, 20, 60, 240, 480, 720, 720]);
        assert!(now < at(48 * 60));
    }

    #[test]
    fn a_code_is_tried_while_it_counts_and_not_longer() {
        let (mut now, mut tries) = (at(0), 0);
        while let Some(next) = next_try("code", at(0), tries + 1, now, u16::MAX / 2 + 1) {
            assert!(next > now);
            (now, tries) = (next, tries + 1);
        }
        assert!(tries >= 4, "{tries}");
        assert!(now < at(app::visits::CODE_MINUTES));
    }

    #[test]
    fn letters_refused_together_do_not_come_back_together() {
        let early = next_try("reply", at(0), 1, at(0), 0).unwrap();
        let late = next_try("reply", at(0), 1, at(0), u16::MAX).unwrap();
        assert_eq!(early.duration_since(at(0)), SignedDuration::from_secs(51));
        assert_eq!(late.duration_since(at(0)), SignedDuration::from_secs(69));
    }

    #[test]
    fn a_relay_that_is_down_is_asked_again_within_a_minute() {
        for failures in 1..100 {
            let wait = relay_again_at(failures, at(0), u16::MAX).duration_since(at(0));
            assert!(
                wait >= SignedDuration::from_secs(5) && wait <= SignedDuration::from_secs(69),
                "{failures}: {wait}"
            );
        }
    }
}
