//! Dates that sun and moon set: Easter, solar terms, lunar and Islamic months.
//!
//! Days are numbered as in `reckon`: 1 is Monday, 1 January of the year 1.

use icu_calendar::cal::hijri::UmmAlQura;
use icu_calendar::cal::{ChineseTraditional, Hijri, KoreanTraditional};
use icu_calendar::types::{Month, RataDie};
use icu_calendar::{AsCalendar, Calendar, Date};

use super::reckon::first_of_year;

/// Easter Sunday of the Western churches (Gregorian computus, after Butcher).
pub(super) fn easter(year: i32) -> i32 {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    super::reckon::number_of(year, n / 31, n % 31 + 1)
}

/// Easter Sunday of the Orthodox churches: the Julian computus, as a Gregorian day.
pub(super) fn orthodox_easter(year: i32) -> i32 {
    let (a, b, c) = (year % 4, year % 7, year % 19);
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34) % 7;
    let n = d + e + 114;
    let lag = year / 100 - year / 400 - 2;
    super::reckon::number_of(year, n / 31, n % 31 + 1) + lag
}

/// A day of the year set by the sun's longitude.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SolarDay {
    /// In Japan (UTC+9).
    VernalEquinox,
    /// In Japan (UTC+9).
    AutumnalEquinox,
    /// Tomb-sweeping, longitude 15 degrees in China (UTC+8).
    Qingming,
}

/// The day by the formulas in common use (Japan: those of the Hydrographic Department for 1900
/// to 1979, 1980 to 2099 and 2100 to 2150), carried past 2150; 2100 and 2200 are no leap years.
pub(super) fn solar(day: SolarDay, year: i32) -> i32 {
    let old = year < 1980;
    let (month, first) = match day {
        SolarDay::VernalEquinox if year >= 2100 => (3, 20.8510),
        SolarDay::VernalEquinox => (3, if old { 20.8357 } else { 20.8431 }),
        SolarDay::AutumnalEquinox => (9, if old { 23.2588 } else { 23.2488 }),
        SolarDay::Qingming => (4, 4.966),
    };
    let leaps = (year - 1980).div_euclid(4) - i32::from(year >= 2100) - i32::from(year >= 2200);
    let of_month = first + 0.242_194 * f64::from(year - 1980) - f64::from(leaps);
    super::reckon::number_of(year, month, of_month.floor() as i32)
}

/// A calendar of months that begin with the new moon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moon {
    Chinese,
    Korean,
    /// Umm al-Qura, the civil calendar of Saudi Arabia.
    Islamic,
}

/// The days of the Gregorian year on which the lunar month has this day.
pub(super) fn lunar(moon: Moon, month: u8, day: u8, year: i32, found: &mut Vec<i32>) {
    match moon {
        Moon::Chinese => in_year(ChineseTraditional::new(), month, day, year, found),
        Moon::Korean => in_year(KoreanTraditional::new(), month, day, year, found),
        Moon::Islamic => in_year(Hijri::<UmmAlQura>::new_umm_al_qura(), month, day, year, found),
    }
}

/// The first day from `from` on with which a Chinese month begins.
pub(super) fn chinese_new_moon(from: i32) -> i32 {
    let first = Date::from_rata_die(RataDie::new(i64::from(from)), ChineseTraditional::new());
    let today = i32::from(first.day_of_month().0);
    if today == 1 { from } else { from + i32::from(first.days_in_month()) - today + 1 }
}

fn in_year<C>(calendar: C, month: u8, day: u8, year: i32, found: &mut Vec<i32>)
where
    C: Calendar + AsCalendar<Calendar = C> + Copy,
{
    let (begin, end) = (first_of_year(year), first_of_year(year + 1));
    let opening = Date::from_rata_die(RataDie::new(i64::from(begin)), calendar);
    let lunar_year = opening.year().extended_year();
    // a year of twelve months is so short that three of them can touch ours
    for candidate in lunar_year..=lunar_year + 2 {
        // a month without this day has no such holiday
        let Ok(date) = Date::try_new(candidate.into(), Month::new(month), day, calendar) else {
            continue;
        };
        let Ok(number) = i32::try_from(date.to_rata_die().to_i64_date()) else { continue };
        if (begin..end).contains(&number) {
            found.push(number);
        }
    }
}
