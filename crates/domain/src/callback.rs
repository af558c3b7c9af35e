//! A call back in a time that the client chooses: which times there are. They are cut out of the
//! hours in which the telephone is answered, so that no holiday, no night on which clocks change
//! and no closing time has to be thought of twice.

use crate::hours::OpeningHours;
use crate::vocabulary::{UnknownWord, word_list};
use jiff::{SignedDuration, Timestamp};

word_list! {
    /// What became of a time that was asked for.
    CallBackState ("state of a call back") {
        /// Somebody calls then.
        Asked = "asked",
        /// She was called.
        Done = "done",
        /// It was taken back.
        Cancelled = "cancelled",
        /// It passed, and nobody called.
        Missed = "missed",
    }
}

/// How long a time lasts, in minutes.
pub const LASTS: i64 = 30;
/// Nobody is promised a call sooner than in so many minutes.
pub const NOTICE: i64 = 60;
/// Times are offered for so many days ahead.
pub const DAYS_AHEAD: i64 = 10;
/// Places of one time at the most, however large the team.
pub const MOST_PLACES: i64 = 40;

/// A time somebody can be called in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// From when on.
    pub from: Timestamp,
    /// By when.
    pub until: Timestamp,
}

fn later(at: Timestamp, minutes: i64) -> Timestamp {
    at.checked_add(SignedDuration::from_mins(minutes)).unwrap_or(Timestamp::MAX)
}

/// The times that can be asked for at an instant, in order. Each is cut from the opening of its
/// stretch on; what is left before closing is none.
#[must_use]
pub fn slots(hours: &OpeningHours, now: Timestamp) -> Vec<Slot> {
    let soonest = later(now, NOTICE);
    let last = later(now, DAYS_AHEAD * 24 * 60);
    // A stretch that is open already is cut from its beginning on, not from now on.
    let today = now.to_zoned(hours.zone().clone());
    let begin = today.yesterday().and_then(|day| day.start_of_day());
    let begin = begin.map_or(now, |day| day.timestamp());
    let mut found = Vec::new();
    for open in hours.intervals(begin, last) {
        let mut from = open.from;
        loop {
            let until = later(from, LASTS);
            if until > open.to {
                break;
            }
            if from >= soonest {
                found.push(Slot { from, until });
            }
            from = until;
        }
    }
    found
}

/// The time that begins at an instant, where it can be asked for.
#[must_use]
pub fn slot_at(hours: &OpeningHours, from: Timestamp, now: Timestamp) -> Option<Slot> {
    slots(hours, now).into_iter().find(|slot| slot.from == from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::Span;
    use jiff::civil::date;
    use jiff::tz::TimeZone;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn weekdays(zone: &str, spans: &[&str]) -> OpeningHours {
        let day: Vec<Span> = spans.iter().map(|text| text.parse().unwrap()).collect();
        let week = std::array::from_fn(|at| if at < 5 { day.clone() } else { Vec::new() });
        OpeningHours::new(TimeZone::get(zone).unwrap(), week, BTreeMap::new()).unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn times_lie_within_the_hours_with_notice_and_none_is_cut_short() {
        let hours = weekdays("Europe/Rome", &["10:00-12:15", "15:00-16:00"]);
        // Friday, 10:40 in Milan: what begins before 11:40 is too soon.
        let found = slots(&hours, at("2026-11-27T09:40:00Z"));
        let first: Vec<String> =
            found.iter().take(4).map(|slot| format!("{} {}", slot.from, slot.until)).collect();
        assert_eq!(
            first,
            [
                // 11:30 is too soon, 12:00 would end after closing.
                "2026-11-27T14:00:00Z 2026-11-27T14:30:00Z",
                "2026-11-27T14:30:00Z 2026-11-27T15:00:00Z",
                // Monday.
                "2026-11-30T09:00:00Z 2026-11-30T09:30:00Z",
                "2026-11-30T09:30:00Z 2026-11-30T10:00:00Z",
            ]
        );
        let exact = slots(&hours, at("2026-11-27T13:00:00Z"));
        assert_eq!(exact[0].from, at("2026-11-27T14:00:00Z"), "an hour before is soon enough");
        let late = slots(&hours, at("2026-11-27T13:00:01Z"));
        assert_eq!(late[0].from, at("2026-11-27T14:30:00Z"), "a second later is not");
    }

    #[test]
    fn a_holiday_has_no_times_and_a_place_that_never_opens_none_at_all() {
        let open = weekdays("Europe/Rome", &["10:00-11:00"]);
        let closed = BTreeMap::from([(date(2026, 12, 8), Vec::new())]);
        let hours = OpeningHours::new(open.zone().clone(), open.week().clone(), closed).unwrap();
        let days = |hours: &OpeningHours| -> Vec<String> {
            let zone = hours.zone().clone();
            let found = slots(hours, at("2026-12-05T09:00:00Z"));
            let mut days: Vec<String> =
                found.iter().map(|s| s.from.to_zoned(zone.clone()).date().to_string()).collect();
            days.dedup();
            days
        };
        assert!(days(&open).contains(&"2026-12-08".to_owned()));
        assert!(!days(&hours).contains(&"2026-12-08".to_owned()));
        assert!(slots(&weekdays("Europe/Rome", &[]), at("2026-12-05T09:00:00Z")).is_empty());
    }

    #[test]
    fn on_the_nights_on_which_clocks_change_times_follow_each_other_without_gap_or_overlap() {
        let week = std::array::from_fn(|_| vec!["00:00-06:00".parse().unwrap()]);
        let zone = TimeZone::get("Europe/Rome").unwrap();
        let hours = OpeningHours::new(zone.clone(), week, BTreeMap::new()).unwrap();
        for (now, day, expect) in [
            // Spring: five hours are six on the wall.
            ("2026-03-28T12:00:00Z", date(2026, 3, 29), 10),
            // Autumn: seven.
            ("2026-10-24T12:00:00Z", date(2026, 10, 25), 14),
        ] {
            let found = slots(&hours, at(now));
            let night: Vec<&Slot> = found
                .iter()
                .filter(|slot| slot.from.to_zoned(zone.clone()).date() == day)
                .collect();
            assert_eq!(night.len(), expect, "{day}");
            assert!(night.windows(2).all(|two| two[0].until == two[1].from), "{day}");
        }
    }

    proptest! {
        #[test]
        fn every_time_is_open_throughout_and_far_enough_ahead(
            seconds in 1_760_000_000_i64..1_860_000_000,
            from in 0_u16..20, length in 1_u16..8,
            zone in prop::sample::select(vec![
                "Europe/Rome", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "Asia/Kathmandu",
            ]),
        ) {
            let now = Timestamp::from_second(seconds).unwrap();
            let hours = weekdays(zone, &[&format!("{from:02}:10-{:02}:50", from + length)]);
            for slot in slots(&hours, now) {
                prop_assert!(slot.from.duration_since(now) >= SignedDuration::from_mins(NOTICE));
                let open = hours.open_time_between(slot.from, slot.until);
                prop_assert_eq!(open, SignedDuration::from_mins(LASTS));
                prop_assert_eq!(slot_at(&hours, slot.from, now), Some(slot));
            }
        }
    }
}
