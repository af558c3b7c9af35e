//! Holiday calendars by rule.
//!
//! The data (`law/holidays.toml`) says in words a lawyer can read when a day is a holiday; this
//! module reads the words and reckons a year when it is first asked about. It knows national
//! days and weekly days of rest. What no rule can tell (a regional holiday, a day proclaimed at
//! short notice) is given by the caller as a list of dates.
//!
//! It does not decide whether a period rolls to the next working day, nor which calendar
//! applies: that is for the packs of law.

mod phrase;
mod read;
mod reckon;
mod sky;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use phrase::{Condition, Shift, When};
use reckon::Year;

/// The first year with holidays; before it only the weekly rest is known.
pub const FIRST_YEAR: i16 = 1900;
/// The last year with holidays.
pub const LAST_YEAR: i16 = 2200;
/// Years of a calendar.
const YEARS: usize = (LAST_YEAR - FIRST_YEAR) as usize + 1;

/// What is wrong in the text of the calendars, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The line of the file, from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub what: String,
}

/// All calendars of a file. Cheap to clone: the clones share what they reckoned.
#[derive(Debug, Clone)]
pub struct Calendars {
    by_id: Arc<BTreeMap<String, Arc<Calendar>>>,
}

/// The holidays and the weekly rest of one jurisdiction.
#[derive(Debug)]
pub struct Calendar {
    name: String,
    note: String,
    rest: Vec<Rest>,
    rules: Vec<Rule>,
    /// Since which year a day between two holidays is one itself.
    between: Option<Between>,
    /// Each year is reckoned when it is first asked about.
    years: Box<[OnceLock<Box<Year>>]>,
}

/// Weekly days of rest, from a day on.
#[derive(Debug, Clone, Copy)]
struct Rest {
    from: i32,
    /// Bit 0 is Sunday, as in `reckon::weekday`.
    weekdays: u8,
}

/// The name of days between two holidays, and since when they are holidays.
#[derive(Debug)]
struct Between {
    name: String,
    from: i16,
}

/// One holiday.
#[derive(Debug)]
struct Rule {
    name: String,
    /// The name of the day kept instead.
    substitute_name: String,
    on: When,
    /// How many days it lasts.
    days: i32,
    from: i16,
    until: i16,
    /// Every so many years, counted from `from`.
    every: i16,
    except: Vec<i16>,
    only_if: Option<Condition>,
    unless: Option<Condition>,
    /// The day itself is then no holiday.
    moves: Vec<Shift>,
    /// The day itself stays a holiday.
    substitutes: Vec<Shift>,
    substitute_from: i16,
}

impl Calendars {
    /// Reads the calendars, or says everything that is wrong with them.
    pub fn read(text: &str) -> Result<Calendars, Vec<Mistake>> {
        let by_id = read::calendars(text)?;
        let by_id = by_id.into_iter().map(|(id, one)| (id, Arc::new(one))).collect();
        Ok(Calendars { by_id: Arc::new(by_id) })
    }

    /// The calendar with this id: a country (`FR`), a part of one (`GB-SCT`) or a rule of
    /// counting (`US-FTC`).
    pub fn find(&self, id: &str) -> Option<&Calendar> {
        self.by_id.get(id).map(|one| &**one)
    }

    /// The same, to keep.
    pub fn shared(&self, id: &str) -> Option<Arc<Calendar>> {
        self.by_id.get(id).map(Arc::clone)
    }

    /// All ids, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.by_id.keys().map(String::as_str)
    }
}

impl Calendar {
    /// What the calendar is called, in English.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What its rules leave out or only expect; empty if there is nothing to say.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// The holiday's name in English, if the day is one: for staff and documents, not for
    /// clients. Where the day is set by sighting, the name ends in `(expected)`.
    pub fn holiday(&self, day: Date) -> Option<&str> {
        self.year(day.year())?.holiday(day)
    }

    /// Whether the day is neither a weekly day of rest nor a holiday.
    pub fn works(&self, day: Date) -> bool {
        match self.year(day.year()) {
            Some(year) => !year.closed(day),
            None => !self.rests(reckon::number(day)),
        }
    }

    /// The first working day from this one on: the day itself if it works. `also_closed` are
    /// days on which this place is closed too.
    pub fn next_working(&self, day: Date, also_closed: &[Date]) -> Date {
        let mut found = day;
        while !self.works(found) || also_closed.contains(&found) {
            match found.tomorrow() {
                Ok(next) => found = next,
                // the calendar ends: there is no later day to give
                Err(_) => break,
            }
        }
        found
    }

    /// The `n`-th working day after this one; the day itself is not counted. With `n` of 0 it
    /// is the day itself.
    pub fn add_working(&self, day: Date, n: u16, also_closed: &[Date]) -> Date {
        let mut found = day;
        for _ in 0..n {
            match found.tomorrow() {
                Ok(next) => found = self.next_working(next, also_closed),
                Err(_) => break,
            }
        }
        found
    }

    fn year(&self, year: i16) -> Option<&Year> {
        let index = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
        Some(self.years.get(index)?.get_or_init(|| Box::new(self.reckon(year))))
    }
}
