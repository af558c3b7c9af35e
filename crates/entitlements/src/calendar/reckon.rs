//! A year of a calendar, reckoned from its rules.
//!
//! Days are numbers: 1 is 1 January of the year 1, a Monday, so that a day's number modulo 7 is
//! its weekday, Sunday being 0.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::phrase::{Shift, Target, When};
use super::{Calendar, Rule, sky};

/// What is closed in a year, and why.
#[derive(Debug)]
pub(super) struct Year {
    /// One bit for each day, the first is 1 January.
    closed: [u64; 6],
    /// By the day of the year, ascending.
    holidays: Box<[(i16, String)]>,
}

impl Year {
    pub(super) fn closed(&self, day: Date) -> bool {
        let at = day.day_of_year().unsigned_abs().saturating_sub(1);
        self.closed.get(usize::from(at / 64)).is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    pub(super) fn holiday(&self, day: Date) -> Option<&str> {
        let at = self.holidays.binary_search_by_key(&day.day_of_year(), |(day, _)| *day).ok()?;
        self.holidays.get(at).map(|(_, name)| name.as_str())
    }
}

/// The number of a day.
pub(super) fn number(day: Date) -> i32 {
    number_of(i32::from(day.year()), i32::from(day.month()), i32::from(day.day()))
}

/// The number of a day; a day past the end of its month runs into the next.
pub(super) fn number_of(year: i32, month: i32, day: i32) -> i32 {
    let before = match month {
        ..=2 => 0,
        _ if leap(year) => -1,
        _ => -2,
    };
    first_of_year(year) - 1 + (367 * month - 362) / 12 + before + day
}

/// The number of 1 January.
pub(super) fn first_of_year(year: i32) -> i32 {
    let past = year - 1;
    365 * past + past.div_euclid(4) - past.div_euclid(100) + past.div_euclid(400) + 1
}

fn leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// How many days the month has.
pub(super) fn days_in(year: i32, month: i32) -> i32 {
    match month {
        2 => 28 + i32::from(leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The weekday: 0 is Sunday.
pub(super) fn weekday(day: i32) -> u8 {
    day.rem_euclid(7).unsigned_abs().to_le_bytes()[0]
}

/// The year of a day that lies in or next to `near`.
fn year_of(day: i32, near: i16) -> i16 {
    match day {
        _ if day < first_of_year(i32::from(near)) => near - 1,
        _ if day >= first_of_year(i32::from(near) + 1) => near + 1,
        _ => near,
    }
}

impl When {
    /// The days of this year that the words mean.
    fn days(&self, year: i32, found: &mut Vec<i32>) {
        match self {
            When::Fixed { month, day } => {
                if *day <= days_in(year, *month) {
                    found.push(number_of(year, *month, *day));
                }
            }
            When::Dates(dates) => {
                let (begin, end) = (first_of_year(year), first_of_year(year + 1));
                found.extend(dates.iter().copied().filter(|day| (begin..end).contains(day)));
            }
            When::Easter => found.push(sky::easter(year)),
            When::OrthodoxEaster => found.push(sky::orthodox_easter(year)),
            When::Solar(day) => found.push(sky::solar(*day, year)),
            When::Lunar { moon, month, day } => sky::lunar(*moon, *month, *day, year, found),
            When::NewMoon(base) => base.each(year, found, sky::chinese_new_moon),
            When::Nth { nth, weekday, month } => found.extend(nth_of(*nth, *weekday, *month, year)),
            When::From { weekday: wanted, base } => {
                base.each(year, found, |day| day + i32::from((7 + wanted - weekday(day)) % 7))
            }
            When::Until { weekday: wanted, base } => {
                base.each(year, found, |day| day - i32::from((7 + weekday(day) - wanted) % 7))
            }
            When::Offset { days, base } => base.each(year, found, |day| day + days),
        }
    }

    fn each(&self, year: i32, found: &mut Vec<i32>, change: impl Fn(i32) -> i32) {
        let mut bases = Vec::new();
        self.days(year, &mut bases);
        found.extend(bases.into_iter().map(change));
    }
}

/// The nth such weekday of the month; 0 means the last. A fifth one need not be.
fn nth_of(nth: i32, wanted: u8, month: i32, year: i32) -> Option<i32> {
    let length = days_in(year, month);
    let first = number_of(year, month, 1);
    let last = first + length - 1;
    if nth == 0 {
        return Some(last - i32::from((7 + weekday(last) - wanted) % 7));
    }
    let day = first + i32::from((7 + wanted - weekday(first)) % 7) + 7 * (nth - 1);
    (day <= last).then_some(day)
}

impl Rule {
    /// The days of this rule that begin in the year.
    fn days(&self, year: i16, found: &mut Vec<i32>) {
        let due = (self.from..=self.until).contains(&year)
            && (self.every <= 1 || (year - self.from) % self.every == 0)
            && !self.except.contains(&year);
        if !due {
            return;
        }
        let year = i32::from(year);
        let met = |condition: &super::Condition| {
            let mut days = Vec::new();
            condition.day.days(year, &mut days);
            days.iter().any(|day| has(condition.weekdays, *day))
        };
        if self.only_if.as_ref().is_some_and(|c| !met(c)) || self.unless.as_ref().is_some_and(met) {
            return;
        }
        let mut begins = Vec::new();
        self.on.days(year, &mut begins);
        for begin in begins {
            found.extend(begin..begin + self.days);
        }
    }
}

/// Whether the weekday of the day is in the set.
fn has(weekdays: u8, day: i32) -> bool {
    weekdays >> weekday(day) & 1 == 1
}

impl Calendar {
    /// Whether the day is a weekly day of rest.
    pub(super) fn rests(&self, day: i32) -> bool {
        self.rest.iter().rev().find(|r| r.from <= day).is_some_and(|r| has(r.weekdays, day))
    }

    /// Reckons the year, looking at its neighbours too: a day kept instead can lie in another
    /// year than the holiday.
    pub(super) fn reckon(&self, year: i16) -> Year {
        let holidays = self.holidays(year);
        let substitutes = self.substitutes(year, &holidays);
        let begin = first_of_year(i32::from(year));
        let length = first_of_year(i32::from(year) + 1) - begin;
        let mut names: BTreeMap<i32, String> = BTreeMap::new();
        if let Some(between) = self.between.as_ref().filter(|b| b.from <= year) {
            for day in holidays.keys().filter(|day| holidays.contains_key(&(*day + 2))) {
                if weekday(day + 1) != 0 {
                    names.insert(day + 1, between.name.clone());
                }
            }
        }
        names.extend(substitutes.iter().map(|(day, rule)| (*day, rule.substitute_name.clone())));
        for (day, rules) in &holidays {
            names.extend(rules.first().map(|rule| (*day, rule.name.clone())));
        }
        let mut closed = [0_u64; 6];
        for (at, day) in (0_u32..).zip(begin..begin + length) {
            if names.contains_key(&day) || self.rests(day) {
                for word in closed.iter_mut().skip(at as usize / 64).take(1) {
                    *word |= 1 << (at % 64);
                }
            }
        }
        let holidays = names
            .into_iter()
            .filter_map(|(day, name)| Some((i16::try_from(day - begin + 1).ok()?, name)))
            .filter(|(day, _)| (1..=i16::try_from(length).unwrap_or(366)).contains(day))
            .collect();
        Year { closed, holidays }
    }

    /// All holidays of the year and its neighbours, moved where they move, in the file's order.
    fn holidays(&self, year: i16) -> BTreeMap<i32, Vec<&Rule>> {
        let mut all: BTreeMap<i32, Vec<&Rule>> = BTreeMap::new();
        let mut days = Vec::new();
        for rule in &self.rules {
            for near in year - 1..=year + 1 {
                days.clear();
                rule.days(near, &mut days);
                for day in &days {
                    let shift = rule.moves.iter().find(|shift| has(shift.weekdays, *day));
                    let day = shift.map_or(*day, |shift| self.target(*day, shift, |_| false));
                    all.entry(day).or_default().push(rule);
                }
            }
        }
        all
    }

    /// The days kept instead of holidays that fall badly. A date has one substitute, however
    /// many holidays meet on it.
    fn substitutes<'a>(
        &self,
        year: i16,
        holidays: &BTreeMap<i32, Vec<&'a Rule>>,
    ) -> BTreeMap<i32, &'a Rule> {
        let mut kept: BTreeMap<i32, &Rule> = BTreeMap::new();
        for (day, rules) in holidays {
            let falls_badly = |shift: &&Shift| {
                has(shift.weekdays, *day)
                    || (shift.on_rest && self.rests(*day))
                    || (shift.on_holiday && rules.len() > 1)
            };
            let found = rules
                .iter()
                .filter(|rule| rule.substitute_from <= year_of(*day, year))
                .find_map(|rule| Some((*rule, rule.substitutes.iter().find(falls_badly)?)));
            if let Some((rule, shift)) = found {
                let taken = |day: i32| holidays.contains_key(&day) || kept.contains_key(&day);
                let target = self.target(*day, shift, taken);
                kept.insert(target, rule);
            }
        }
        kept
    }

    fn target(&self, day: i32, shift: &Shift, taken: impl Fn(i32) -> bool) -> i32 {
        match shift.to {
            Target::Next => day + 1,
            Target::Previous => day - 1,
            Target::NextWorking => {
                let mut next = day + 1;
                // a fortnight without a working day is in no calendar
                while (self.rests(next) || taken(next)) && next < day + 30 {
                    next += 1;
                }
                next
            }
        }
    }
}
