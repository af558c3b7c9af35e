//! Periods, which cannot be written without the way they are counted.

use crate::calendar::Calendar;
use jiff::SignedDuration;
use jiff::civil::Date;

/// What a period is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Days on which people work, by the calendar of the counting mode.
    WorkingDays,
    /// Seven days each.
    Weeks,
    /// Months; a day that the last month lacks becomes its last.
    Months,
    /// Years; 29 February becomes 28 February.
    Years,
}

impl Unit {
    /// As it is written in a pack, one or several.
    pub fn named(word: &str) -> Option<Self> {
        Some(match word {
            "day" | "days" => Self::Days,
            "week" | "weeks" => Self::Weeks,
            "month" | "months" => Self::Months,
            "year" | "years" => Self::Years,
            _ => return None,
        })
    }

    /// As it is written in a pack.
    pub fn word(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::WorkingDays => "working days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

/// So many of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Length {
    /// How many; a pack may write at most 9999.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

impl std::fmt::Display for Length {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.count, self.unit.word())
    }
}

/// Whether the day of the event is the first day of the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FirstDay {
    /// The day after the event is day one (Reg. 1182/71 art. 3(1)).
    NotCounted,
    /// The day of the event is day one (CRA 2015 s. 20(15); SCTA 15-3).
    Counted,
}

/// What becomes of a last day on which nobody works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LastDay {
    /// It stays the last day.
    Stays,
    /// The period runs to the end of the next working day (Reg. 1182/71 art. 3(4)).
    NextWorkingDay,
}

/// How a period is counted.
#[derive(Clone, Copy, Debug)]
pub struct Counting<'a> {
    /// Is the day of the event counted?
    pub first_day: FirstDay,
    /// Does the end move?
    pub last_day: LastDay,
    /// Whose holidays.
    pub calendar: &'a Calendar,
    /// Regional holidays that the case names beside them.
    pub also_closed: &'a [Date],
}

/// The same day so many months later; a day that the last month lacks becomes its last.
fn months_later(from: Date, months: i64) -> Option<Date> {
    let months = i64::from(from.year()) * 12 + i64::from(from.month()) - 1 + months;
    let year = i16::try_from(months.div_euclid(12)).ok()?;
    let month = i8::try_from(months.rem_euclid(12) + 1).ok()?;
    let first = Date::new(year, month, 1).ok()?;
    Date::new(year, month, from.day().min(first.days_in_month())).ok()
}

/// The last day of the period, the end inclusive. Nothing where it would leave
/// the years that are counted in.
pub fn last_day(from: Date, length: Length, counting: Counting<'_>) -> Option<Date> {
    let count = i64::from(length.count);
    let end = match length.unit {
        Unit::WorkingDays => {
            let from = match counting.first_day {
                FirstDay::NotCounted => from,
                FirstDay::Counted => from.yesterday().ok()?,
            };
            return Some(counting.calendar.add_working(from, length.count, counting.also_closed));
        }
        // A span of several units costs three times as much, and a case counts fifty periods.
        Unit::Days => from.checked_add(SignedDuration::from_hours(24 * count)).ok()?,
        Unit::Weeks => from.checked_add(SignedDuration::from_hours(24 * 7 * count)).ok()?,
        Unit::Months => months_later(from, count)?,
        Unit::Years => months_later(from, 12 * count)?,
    };
    let end = match counting.first_day {
        FirstDay::NotCounted => end,
        FirstDay::Counted => end.yesterday().ok()?,
    };
    Some(match counting.last_day {
        LastDay::Stays => end,
        LastDay::NextWorkingDay => counting.calendar.next_working(end, counting.also_closed),
    })
}
