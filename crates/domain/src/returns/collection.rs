//! When the house's carrier collects what comes back: windows of the days on which the warehouse
//! works, each to be booked, moved or cancelled until the cut-off of the working day before.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::hours::{OpeningHours, Span};
use crate::vocabulary::UnknownWord;

/// No slot lies further ahead than so many days.
const REACH: usize = 60;
/// So far back the working day before is looked for.
const BACK: usize = 21;

/// When the carrier collects.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Collection {
    /// The windows of a day.
    pub windows: Vec<Span>,
    /// Until this minute of the working day before a slot can be had, by the warehouse's clock.
    pub cut_off: u16,
}

/// A window on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// The day.
    pub date: Date,
    /// When.
    pub window: Span,
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.date, self.window)
    }
}

impl FromStr for Slot {
    type Err = UnknownWord;
    fn from_str(given: &str) -> Result<Slot, UnknownWord> {
        let bad = || UnknownWord { list: "slot", given: given.to_owned() };
        let (date, window) = given.trim().split_once(' ').ok_or_else(bad)?;
        let date = date.parse().map_err(|_| bad())?;
        Ok(Slot { date, window: window.parse().map_err(|_| bad())? })
    }
}

fn works(hours: &OpeningHours, date: Date) -> bool {
    !hours.on(date).is_empty()
}

impl Collection {
    /// The last instant before which a slot of a day can be had, moved or cancelled; none outside the
    /// years that can be told.
    #[must_use]
    pub fn closes(&self, hours: &OpeningHours, date: Date) -> Option<Timestamp> {
        let mut before = date.yesterday().ok()?;
        let usual = before;
        let found = (0..BACK).find(|_| {
            let found = works(hours, before);
            if !found {
                before = before.yesterday().unwrap_or(before);
            }
            found
        });
        let day = if found.is_some() { before } else { usual };
        let cut_off = self.cut_off.min(24 * 60 - 1);
        // Both numbers are below 24 and 60.
        let at = day.at((cut_off / 60) as i8, (cut_off % 60) as i8, 0, 0);
        at.to_zoned(hours.zone().clone()).ok().map(|at| at.timestamp())
    }

    /// The slots that can be had now, of the next so many days that have some.
    #[must_use]
    pub fn slots(&self, hours: &OpeningHours, now: Timestamp, days: usize) -> Vec<Slot> {
        let mut date = now.to_zoned(hours.zone().clone()).date();
        let (mut slots, mut found) = (Vec::new(), 0);
        for _ in 0..REACH {
            let Ok(next) = date.tomorrow() else { break };
            date = next;
            let open = self.closes(hours, date).is_some_and(|closes| now < closes);
            if !open || !works(hours, date) {
                continue;
            }
            slots.extend(self.windows.iter().map(|window| Slot { date, window: *window }));
            found += 1;
            if found == days {
                break;
            }
        }
        slots
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Open from Monday to Friday, closed on one Thursday.
    fn hours() -> OpeningHours {
        let zone = jiff::tz::TimeZone::get("Europe/Paris").unwrap();
        let day: Vec<Span> = vec!["08:00-18:00".parse().unwrap()];
        let week = std::array::from_fn(|at| if at < 5 { day.clone() } else { vec![] });
        let closed = BTreeMap::from([("2026-12-24".parse().unwrap(), vec![])]);
        OpeningHours::new(zone, week, closed).unwrap()
    }

    fn collection() -> Collection {
        let windows = ["09:00-13:00", "13:00-18:00"].map(|one| one.parse().unwrap()).to_vec();
        Collection { windows, cut_off: 15 * 60 }
    }

    #[track_caller]
    fn check(now: &str, expect: &[&str]) {
        let at = now.parse::<jiff::Zoned>().unwrap().timestamp();
        let mut days: Vec<String> =
            collection().slots(&hours(), at, 3).iter().map(|slot| slot.date.to_string()).collect();
        days.dedup();
        assert_eq!(days, expect, "at {now}");
    }

    #[test]
    fn a_slot_can_be_had_until_the_cut_off_of_the_working_day_before() {
        // A Monday, before and after three o'clock.
        check("2026-11-30T14:59[Europe/Paris]", &["2026-12-01", "2026-12-02", "2026-12-03"]);
        check("2026-11-30T15:00[Europe/Paris]", &["2026-12-02", "2026-12-03", "2026-12-04"]);
        // A Friday after three: Monday was to be had until then; and over the week-end.
        check("2026-12-04T15:00[Europe/Paris]", &["2026-12-08", "2026-12-09", "2026-12-10"]);
        check("2026-12-06T10:00[Europe/Paris]", &["2026-12-08", "2026-12-09", "2026-12-10"]);
        // Nobody works on the holiday: Friday closes on Wednesday.
        check("2026-12-23T14:00[Europe/Paris]", &["2026-12-25", "2026-12-28", "2026-12-29"]);
        check("2026-12-23T15:00[Europe/Paris]", &["2026-12-28", "2026-12-29", "2026-12-30"]);
    }

    #[test]
    fn a_slot_is_read_as_it_is_written() {
        let slot = collection().slots(&hours(), "2026-11-30T09:00Z".parse().unwrap(), 1)[1];
        assert_eq!(slot.to_string(), "2026-12-01 13:00-18:00");
        assert_eq!(slot.to_string().parse(), Ok(slot));
        for bad in ["", "2026-12-01", "13:00-18:00", "2026-13-01 13:00-18:00"] {
            assert!(bad.parse::<Slot>().is_err(), "{bad}");
        }
    }
}
