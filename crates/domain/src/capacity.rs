//! What those on duty can answer in an hour: the line in the desk's drawing of
//! what is due.
//!
//! A team says how many answers one person gives on one of its working days;
//! spread over the hours it is open that day, and added over the people who
//! are present, it is a rate. An estimate to plan by, not a promise.

use crate::hours::OpeningHours;
use jiff::Timestamp;

/// Most answers a day that a team may say.
pub const MOST_A_DAY: i64 = 1_000;

/// Days looked at for one that is worked.
const DAYS: i32 = 7;

/// Open minutes of the working day an instant lies in, or else of the next one within a week, in
/// the place's own zone; none when there is none.
pub fn day_minutes(hours: &OpeningHours, now: Timestamp) -> Option<i64> {
    let today = now.to_zoned(hours.zone().clone()).date();
    (0..DAYS).find_map(|ahead| {
        let date = today.checked_add(jiff::Span::new().days(ahead)).ok()?;
        let spans = hours.on(date).iter();
        let open = spans.map(|span| i64::from(span.to_minute() - span.from_minute())).sum::<i64>();
        (open > 0).then_some(open)
    })
}

/// Somebody who is present and qualified, as one of a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnDuty {
    /// The person's id.
    pub person: i64,
    /// What the team says of a day.
    pub answers_a_day: i64,
    /// Open minutes of that day.
    pub day_minutes: i64,
}

impl OnDuty {
    /// Thousandths of an answer an hour.
    fn rate(&self) -> i64 {
        self.answers_a_day.clamp(0, MOST_A_DAY) * 60_000 / self.day_minutes.max(1)
    }
}

/// Answers an hour, to the nearest whole one, and at least one where anybody is there. Who is in
/// several teams counts once, where most is expected of them.
pub fn answers_an_hour(on_duty: &[OnDuty]) -> i64 {
    let mut each: Vec<(i64, i64)> = on_duty.iter().map(|one| (one.person, one.rate())).collect();
    each.sort_unstable_by_key(|(person, rate)| (*person, std::cmp::Reverse(*rate)));
    each.dedup_by_key(|(person, _)| *person);
    let all: i64 = each.iter().map(|(_, rate)| rate).sum();
    if all > 0 { ((all + 500) / 1_000).max(1) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::tests::{at, every_day, working_days};

    #[test]
    fn a_rate_is_the_days_answers_over_the_days_hours_added_over_people() {
        let one = |person, answers_a_day, hours: i64| OnDuty {
            person,
            answers_a_day,
            day_minutes: hours * 60,
        };
        let check =
            |on_duty: &[OnDuty], rate| assert_eq!(answers_an_hour(on_duty), rate, "{on_duty:?}");
        check(&[], 0);
        check(&[one(1, 32, 8)], 4);
        check(&[one(1, 32, 8), one(2, 32, 8)], 8);
        check(&[one(1, 32, 8), one(1, 48, 8), one(1, 8, 8)], 6);
        check(&[one(1, 1, 8)], 1);
        check(&[one(1, 12, 8)], 2);
        check(&[one(1, 11, 8)], 1);
        check(&[one(1, 1_000_000, 8)], 125);
    }

    #[test]
    fn a_working_day_is_todays_or_else_the_next() {
        let week = working_days("Europe/Paris", &["09:00-12:00", "13:00-18:00"]);
        let check = |when, minutes| assert_eq!(day_minutes(&week, at(when)), minutes, "{when}");
        check("2026-03-03T22:00:00Z", Some(480));
        check("2026-03-07T10:00:00Z", Some(480));
        let never = every_day("Europe/Paris", &[]);
        assert_eq!(day_minutes(&never, at("2026-03-03T10:00:00Z")), None);
    }
}
