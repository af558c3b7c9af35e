//! Facts typed from gazettes and almanacs, second formulas as oracles, and counting by hand.

use std::sync::OnceLock;

use icu_calendar::cal::Julian;
use jiff::ToSpan;
use proptest::prelude::*;

use super::*;

const FILE: &str = include_str!("../../../../law/holidays.toml");

fn calendars() -> &'static Calendars {
    static READ: OnceLock<Calendars> = OnceLock::new();
    READ.get_or_init(|| Calendars::read(FILE).unwrap_or_else(|wrong| panic!("{wrong:#?}")))
}

fn calendar(id: &str) -> &'static Calendar {
    calendars().find(id).unwrap_or_else(|| panic!("no calendar {id}"))
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|_| panic!("{text} is no date"))
}

fn date_of(number: i32) -> Date {
    Date::constant(1, 1, 1).checked_add((number - 1).days()).unwrap()
}

/// Every day of 2025 that would work but for a holiday.
const WEEKDAYS_CLOSED_IN_2025: &[(&str, &str)] = &[
    ("AE", "01-01 03-31 04-01 06-05 06-06 06-27 09-05 12-01 12-02"),
    ("AT", "01-01 01-06 04-21 05-01 05-29 06-09 06-19 08-15 12-08 12-25 12-26"),
    ("AU", "01-01 04-18 04-21 04-25 12-25 12-26"),
    ("BE", "01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-11 12-25"),
    ("BG", "01-01 03-03 04-18 04-21 05-01 05-06 05-26 09-08 09-22 12-24 12-25 12-26"),
    ("BR", "01-01 04-18 04-21 05-01 11-20 12-25"),
    ("CA-QC", "01-01 04-18 05-19 06-24 07-01 09-01 10-13 12-25"),
    ("CH", "01-01 04-18 05-29 08-01 12-25"),
    ("CN", "01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 06-02 10-01 10-02 10-03 10-06"),
    ("CY", "01-01 01-06 03-03 03-25 04-01 04-18 04-21 05-01 06-09 08-15 10-01 10-28 12-25 12-26"),
    ("CZ", "01-01 04-18 04-21 05-01 05-08 10-28 11-17 12-24 12-25 12-26"),
    ("DE", "01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26"),
    ("DK", "01-01 04-17 04-18 04-21 05-29 06-09 12-25 12-26"),
    ("EE", "01-01 02-24 04-18 05-01 06-23 06-24 08-20 12-24 12-25 12-26"),
    ("ES", "01-01 01-06 04-18 05-01 08-15 12-08 12-25"),
    ("FI", "01-01 01-06 04-18 04-21 05-01 05-29 06-20 12-24 12-25 12-26"),
    ("FR", "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-11 12-25"),
    ("GB-ENG", "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
    ("GB-NIR", "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26"),
    ("GB-SCT", "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26"),
    ("GR", "01-01 01-06 03-03 03-25 04-18 04-21 05-01 06-09 08-15 10-28 12-25 12-26"),
    (
        "HK",
        "01-01 01-29 01-30 01-31 04-04 04-18 04-21 05-01 05-05 07-01 10-01 10-07 10-29 12-25 12-26",
    ),
    ("HR", "01-01 01-06 04-21 05-01 05-30 06-19 08-05 08-15 11-18 12-25 12-26"),
    ("HU", "01-01 04-18 04-21 05-01 06-09 08-20 10-23 12-25 12-26"),
    ("IE", "01-01 02-03 03-17 04-21 05-05 06-02 08-04 10-27 12-25 12-26"),
    ("IT", "01-01 01-06 04-21 04-25 05-01 06-02 08-15 12-08 12-25 12-26"),
    (
        "JP",
        "01-01 01-13 02-11 02-24 03-20 04-29 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-24",
    ),
    (
        "KR",
        "01-01 01-27 01-28 01-29 01-30 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-06 10-07 10-08 10-09 12-25",
    ),
    ("LT", "01-01 03-11 04-21 05-01 06-24 08-15 12-24 12-25 12-26"),
    ("LU", "01-01 04-21 05-01 05-09 05-29 06-09 06-23 08-15 12-25 12-26"),
    ("LV", "01-01 04-18 04-21 05-01 05-05 06-23 06-24 11-18 12-24 12-25 12-26 12-31"),
    ("MT", "01-01 02-10 03-19 03-31 04-18 05-01 08-15 09-08 12-08 12-25"),
    ("MX", "01-01 02-03 03-17 05-01 09-16 11-17 12-25"),
    ("NL", "01-01 04-18 04-21 05-05 05-29 06-09 12-25 12-26"),
    ("NO", "01-01 04-17 04-18 04-21 05-01 05-29 06-09 12-25 12-26"),
    ("NZ", "01-01 01-02 02-06 04-18 04-21 04-25 06-02 06-20 10-27 12-25 12-26"),
    ("PL", "01-01 01-06 04-21 05-01 06-19 08-15 11-11 12-24 12-25 12-26"),
    ("PT", "01-01 04-18 04-25 05-01 06-10 06-19 08-15 12-01 12-08 12-25"),
    ("RO", "01-01 01-02 01-06 01-07 01-24 04-18 04-21 05-01 06-09 08-15 12-01 12-25 12-26"),
    ("SA", "02-23 03-30 03-31 04-01 04-02 06-05 06-08 06-09 06-10 09-23"),
    ("SE", "01-01 01-06 04-18 04-21 05-01 05-29 06-06 12-25 12-26"),
    ("SG", "01-01 01-29 01-30 03-31 04-18 05-01 05-12 10-20 12-25"),
    ("SI", "01-01 01-02 04-21 05-01 05-02 06-25 08-15 10-31 12-25 12-26"),
    ("SK", "01-01 01-06 04-18 04-21 05-01 05-08 08-29 09-15 12-24 12-25 12-26"),
    ("TR", "01-01 03-31 04-01 04-23 05-01 05-19 06-06 06-09 07-15 10-29"),
    ("US", "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"),
    ("US-FTC", "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"),
];

#[test]
fn a_year_is_closed_on_its_holidays_and_on_no_other_weekday() {
    let ids: Vec<&str> = calendars().ids().collect();
    let told: Vec<&str> = WEEKDAYS_CLOSED_IN_2025.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, told);
    for (id, closed) in WEEKDAYS_CLOSED_IN_2025 {
        let calendar = calendar(id);
        let found: Vec<String> = Date::constant(2025, 1, 1)
            .series(1.day())
            .take_while(|day| day.year() == 2025)
            .filter(|day| !calendar.works(*day) && !calendar.rests(reckon::number(*day)))
            .map(|day| day.strftime("%m-%d").to_string())
            .collect();
        assert_eq!(found.join(" "), *closed, "{id}");
    }
}

/// `+` is a holiday, `-` is none; also on days of weekly rest.
const FACTS: &[(&str, &str)] = &[
    // 26 October since 1967, 8 December since 1955
    (
        "AT",
        "+2024-05-09 +2024-05-30 +2026-01-06 +2026-04-06 -2026-04-03 +2026-08-15 -1966-10-26 +1967-10-26",
    ),
    (
        "BE",
        "+2024-07-21 -2024-07-22 +2026-05-14 +2026-05-25 +2024-11-11 -2024-11-02 +2026-04-05 +2024-11-01",
    ),
    // Easter as in the East, substitutes since 2017
    (
        "BG",
        "+2024-05-03 +2024-05-06 +2021-05-04 +2022-12-27 +2022-12-28 +2019-03-04 -2013-03-04 -2026-01-02 +2020-09-07",
    ),
    (
        "HR",
        "+2019-06-25 -2020-06-25 +2020-05-30 -2019-05-30 -2020-10-08 +2019-10-08 +2020-11-18 +2024-05-30",
    ),
    (
        "CY",
        "+2024-03-18 +2024-05-03 +2024-06-24 +2026-04-13 +2026-03-25 -2026-04-06 +2025-10-01 +2025-10-28",
    ),
    (
        "CZ",
        "-2015-04-03 +2016-03-25 +2026-04-03 +2024-07-05 +2024-07-06 +2024-09-28 +2024-11-17 -2024-11-01",
    ),
    (
        "DK",
        "+2023-05-05 -2024-04-26 +2024-03-28 +2026-05-14 -2024-06-05 +2026-05-25 -2026-12-24 +2026-12-26",
    ),
    (
        "EE",
        "+2024-02-24 +2024-06-23 +2024-06-24 +2024-08-20 -2024-04-01 +2024-03-29 +2024-05-19 +2024-12-24",
    ),
    (
        "FI",
        "+2024-06-21 +2024-06-22 +2024-11-02 -2024-11-01 +2024-12-06 +2026-06-19 +2026-10-31 +2024-01-06",
    ),
    (
        "FR",
        "+2026-07-14 +2026-05-25 +2026-05-14 -2026-04-03 -2026-12-26 -1981-05-08 +1982-05-08 +2026-11-11",
    ),
    (
        "DE",
        "-1989-10-03 +1990-10-03 +2017-10-31 -2018-10-31 +2026-05-14 -2026-06-04 -2026-01-06 +2026-12-26",
    ),
    // Labour Day moved out of Holy Week, or off a weekend
    (
        "GR",
        "-2024-05-01 +2024-05-07 +2021-05-04 +2022-05-02 +2026-02-23 +2026-04-10 +2026-06-01 -2026-04-03",
    ),
    (
        "HU",
        "-2016-03-25 +2017-04-14 -2025-12-24 +2026-12-24 +2026-03-15 +2026-10-23 -2024-12-27 +2026-11-01",
    ),
    (
        "IE",
        "-2022-02-07 +2023-02-06 +2024-02-05 +2030-02-01 -2030-02-04 +2036-02-01 -2036-02-04 +2022-03-18 -2026-04-03 -2011-09-14",
    ),
    (
        "IT",
        "+2011-03-17 -2012-03-17 +2026-10-04 -2025-10-04 +2026-06-02 +2026-04-25 -2026-05-25 -2026-12-07",
    ),
    (
        "LV",
        "+2024-05-06 +2023-11-20 -2026-11-19 +2018-07-09 +2023-07-10 +2018-09-24 +2024-12-31 -2024-12-30 +2023-05-29",
    ),
    (
        "LT",
        "+2020-11-02 -2019-11-02 +2024-02-16 +2024-07-06 -2024-03-29 +2024-05-05 +2024-06-02 -2024-05-09",
    ),
    (
        "LU",
        "-2018-05-09 +2019-05-09 +2024-06-23 -2024-06-24 +2026-05-14 +2026-05-25 -2026-04-03 +2026-12-26",
    ),
    (
        "MT",
        "+2026-02-10 +2026-04-03 -2026-04-06 +2024-09-21 -2024-09-23 +2024-06-07 +2024-06-29 +2024-12-13",
    ),
    // 27 April 2014 and 2025 were Sundays
    (
        "NL",
        "+2014-04-26 -2014-04-27 +2015-04-27 +2025-04-26 -2025-04-27 -2014-04-30 +2013-04-30 +2020-05-05 -2021-05-05",
    ),
    (
        "PL",
        "-2010-01-06 +2011-01-06 -2024-12-24 +2025-12-24 +2018-11-12 -2019-11-12 +2026-06-04 -2026-04-03",
    ),
    (
        "PT",
        "+2012-10-05 -2013-10-05 -2015-12-01 +2016-12-01 -2014-06-19 +2016-05-26 -2015-11-01 +2016-11-01",
    ),
    (
        "RO",
        "-2017-04-14 +2018-04-06 -2023-01-06 +2024-01-06 +2024-05-06 +2024-06-24 -2011-11-30 +2012-11-30 -2016-06-01",
    ),
    (
        "SK",
        "+2023-09-01 -2024-09-01 +2024-11-17 -2025-11-17 -2026-05-08 +2027-05-08 -2026-09-15 +2018-10-30",
    ),
    (
        "SI",
        "+2012-01-02 -2013-01-02 -2016-01-02 +2017-01-02 +2023-08-14 +2024-02-08 +2024-10-31 -2024-04-05",
    ),
    (
        "ES",
        "+2026-04-03 -2026-04-02 -2026-04-06 +2024-10-12 -2025-10-13 +2026-12-08 -2024-03-19 +2026-01-06",
    ),
    (
        "SE",
        "-2004-06-06 +2005-06-06 +2004-05-31 -2005-05-16 +2024-06-22 -2024-06-21 +2024-11-02 +2026-05-14",
    ),
    // substitutes, moved bank holidays, proclaimed days
    (
        "GB-ENG",
        "+2021-12-27 +2021-12-28 +2022-12-27 +2022-01-03 -2020-05-04 +2020-05-08 -2022-05-30 +2022-06-02 +2022-06-03 +2022-09-19 +2023-05-08 +2011-04-29 +2012-06-04 +2012-06-05 -2012-05-28",
    ),
    (
        "GB-SCT",
        "+2022-01-03 +2022-01-04 +2023-01-02 +2023-01-03 +2021-01-04 -2026-04-06 +2026-08-03 -2026-08-31 +2024-12-02 +2026-06-15",
    ),
    (
        "GB-NIR",
        "+2024-03-18 +2026-03-17 +2026-07-13 +2025-07-14 +2026-04-06 +2026-08-31 -2026-08-03 -2026-11-30",
    ),
    (
        "CH",
        "+2026-01-01 +2026-04-03 -2026-04-06 +2026-05-14 -2026-05-25 +2026-08-01 +2026-12-25 -2026-12-26 -1993-08-01",
    ),
    (
        "NO",
        "+2026-04-02 +2026-04-03 +2026-05-01 +2026-05-14 +2026-05-17 +2026-05-25 -2026-12-24 +2026-12-26",
    ),
    // a New Year's Day kept in the year before
    (
        "US",
        "+2021-12-31 +2026-07-03 +2026-07-04 +2021-06-18 -2020-06-19 +2022-06-20 +2022-12-26 +2023-11-10 +2026-11-26 +2023-01-02 -1985-01-21 +1986-01-20 +1975-10-27",
    ),
    (
        "US-FTC",
        "+2026-07-03 +2026-07-04 +2021-12-31 +2022-01-01 +2022-12-26 +2023-01-02 +2022-06-20 +2023-11-10 +2023-11-11",
    ),
    (
        "CA-QC",
        "+2026-05-18 +2026-06-24 +2018-06-25 +2018-07-02 +2023-01-02 +2021-12-27 -2026-04-06 -2026-12-26 +2026-10-12",
    ),
    (
        "BR",
        "-2023-11-20 +2024-11-20 +2026-04-03 +2026-04-21 +2026-09-07 +2026-10-12 +2026-11-02 +2026-11-15 -2026-02-17",
    ),
    (
        "MX",
        "+2026-02-02 -2026-02-05 +2026-03-16 +2026-11-16 +2026-09-16 +2018-12-01 -2024-12-01 +2024-10-01 -2026-10-01",
    ),
    // Sundays, the day between two holidays, the Olympic years, the reign that changed
    (
        "JP",
        "+2019-04-30 +2019-05-01 +2019-05-02 +2019-05-06 +2019-10-22 -2019-12-23 +2020-02-24 +2020-07-24 +2021-08-09 -2021-10-11 +2015-09-22 +2026-09-22 +2009-05-06 +2009-09-22 +1988-05-04 -1985-05-04 -2003-05-04",
    ),
    (
        "KR",
        "+2015-09-29 -2013-09-23 +2017-10-06 +2018-05-07 +2020-08-17 +2021-08-16 -2020-10-05 +2023-05-29 +2025-05-06 +2025-10-08 -2025-07-17 +2026-07-17 +2026-05-01 +2018-06-13 +2022-03-09",
    ),
    (
        "CN",
        "+2013-02-09 -2014-01-30 +2014-01-31 -2024-02-09 +2025-01-28 -2024-05-02 +2025-05-02 +2022-01-03 +2024-09-17 +2026-06-19 +2025-10-06",
    ),
    (
        "HK",
        "+2021-04-05 +2021-04-06 +2022-05-09 +2023-01-25 +2020-10-26 +2022-09-12 +2026-04-06 +2026-04-07 +2010-02-13 +2026-02-17 +2026-05-25",
    ),
    (
        "SG",
        "+2023-01-24 +2026-11-09 +2024-10-31 +2024-05-22 +2024-04-10 +2024-06-17 +2025-03-31 -2025-03-30 +2025-05-03 +2015-08-07",
    ),
    (
        "AE",
        "+2024-04-08 +2024-04-12 +2024-06-15 +2024-06-18 -2014-12-01 +2019-12-01 -2024-12-01 +2025-12-01 -2025-12-03 +2026-03-19",
    ),
    (
        "SA",
        "+2022-02-22 -2021-02-22 +2022-09-22 +2023-09-24 +2024-04-09 +2024-04-12 +2024-06-15 +2024-06-19 +2022-11-23",
    ),
    (
        "TR",
        "-2016-07-15 +2017-07-15 +2026-03-20 +2026-03-22 +2026-05-27 +2026-05-30 -2026-10-28 +2026-10-29 -2008-05-01",
    ),
    (
        "AU",
        "+2026-01-01 +2026-01-26 +2026-04-03 +2026-04-06 +2026-04-25 -2026-04-27 +2022-09-22 +2026-12-26 -2026-12-28",
    ),
    (
        "NZ",
        "+2022-06-24 +2026-07-10 +2022-01-04 +2021-04-26 -2010-04-26 +2022-02-07 -2011-02-07 +2022-09-26 +2026-12-28 +2026-06-01",
    ),
];

#[test]
fn moved_added_and_dropped_holidays_are_where_the_gazettes_have_them() {
    let mut told = 0;
    for (id, facts) in FACTS {
        assert!(facts.split(' ').count() >= 8, "{id} has too few facts");
        for fact in facts.split(' ') {
            let (closed, text) = (fact.starts_with('+'), &fact[1..]);
            let holiday = calendar(id).holiday(day(text));
            assert_eq!(holiday.is_some(), closed, "{id} {text}: {holiday:?}");
            told += 1;
        }
    }
    assert_eq!(FACTS.len(), calendars().ids().count());
    assert!(told > 400, "{told}");
}

#[test]
fn a_holiday_has_its_name_and_says_when_it_is_kept_for_another_or_only_expected() {
    let check = |id: &str, date: &str, name: Option<&str>| {
        assert_eq!(calendar(id).holiday(day(date)), name, "{id} {date}");
    };
    check("FR", "2026-07-14", Some("National Day"));
    check("FR", "2026-07-15", None);
    check("GB-ENG", "2021-12-27", Some("Christmas Day (substitute day)"));
    check("GB-ENG", "2021-12-28", Some("Boxing Day (substitute day)"));
    check("JP", "2026-09-22", Some("Citizens' Holiday"));
    check("TR", "2026-03-20", Some("Ramazan Bayramı (expected)"));
    check("SA", "2025-06-10", Some("Eid al-Adha (substitute day) (expected)"));
}

#[test]
fn the_weekly_rest_changes_with_its_dates() {
    let check = |id: &str, date: &str, works: bool| {
        assert_eq!(calendar(id).works(day(date)), works, "{id} {date}");
    };
    check("AE", "2021-11-19", false); // Friday
    check("AE", "2021-11-21", true); // Sunday
    check("AE", "2021-12-31", false); // the last Friday of rest
    check("AE", "2022-01-07", true); // Friday
    check("AE", "2022-01-09", false); // Sunday
    check("SA", "2013-06-27", false); // the last Thursday of rest
    check("SA", "2013-06-29", false); // the first Saturday of rest
    check("SA", "2013-07-04", true); // Thursday
    check("SA", "2026-11-22", true); // Sunday
    check("US-FTC", "2026-11-21", true); // Saturday
    check("US-FTC", "2026-11-22", false); // Sunday
    check("US", "2026-11-21", false); // Saturday
}

#[test]
fn beyond_the_known_years_only_the_weekly_rest_is_left() {
    let france = calendar("FR");
    for (date, works) in [("1899-12-25", true), ("2201-12-25", true), ("2201-12-26", false)] {
        assert_eq!(france.holiday(day(date)), None, "{date}");
        assert_eq!(france.works(day(date)), works, "{date}");
    }
    assert_eq!(france.holiday(day("1900-12-25")), Some("Christmas Day"));
    assert_eq!(france.holiday(day("2200-12-25")), Some("Christmas Day"));
    assert_eq!(france.next_working(Date::MAX, &[]), Date::MAX);
    assert_eq!(france.add_working(Date::MAX, 3, &[]), Date::MAX);
}

#[test]
fn working_days_are_counted_over_weekends_holidays_and_days_closed_here() {
    let check = |id: &str, from: &str, n: u16, closed: &[Date], to: &str| {
        assert_eq!(calendar(id).add_working(day(from), n, closed), day(to), "{id} {from} +{n}");
    };
    // Thursday before Easter; Good Friday is no holiday in France
    check("FR", "2026-04-02", 2, &[], "2026-04-07");
    check("DE", "2026-04-02", 1, &[], "2026-04-07");
    // in Alsace it is one
    check("FR", "2026-04-02", 1, &[day("2026-04-03")], "2026-04-07");
    // cooling off: Saturday counts, Sunday does not
    check("US-FTC", "2025-06-05", 3, &[], "2025-06-09");
    check("US-FTC", "2026-07-02", 3, &[], "2026-07-08");
    check("MX", "2026-01-30", 5, &[], "2026-02-09");
    check("FR", "2026-11-21", 0, &[], "2026-11-21");
    let next = |id: &str, from: &str, closed: &[Date]| calendar(id).next_working(day(from), closed);
    assert_eq!(next("FR", "2026-11-20", &[]), day("2026-11-20"));
    assert_eq!(next("FR", "2026-11-20", &[day("2026-11-20")]), day("2026-11-23"));
    assert_eq!(next("GB-ENG", "2021-12-25", &[]), day("2021-12-29"));
    assert_eq!(next("KR", "2025-10-03", &[]), day("2025-10-10"));
}

/// Easter by Oudin (1940), as a month and a day of the church's own calendar.
fn oudin(year: i32, gregorian: bool) -> (i32, i32) {
    let (golden, century) = (year % 19, year / 100);
    let (moon, weekday) = if gregorian {
        let h = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        let i = h - (h / 28) * (1 - (29 / (h + 1)) * ((21 - golden) / 11));
        (i, (year + year / 4 + i + 2 - century + century / 4) % 7)
    } else {
        let i = (19 * golden + 15) % 30;
        (i, (year + year / 4 + i) % 7)
    };
    let sunday = moon - weekday;
    let month = 3 + (sunday + 40) / 44;
    (month, sunday + 28 - 31 * (month / 4))
}

#[test]
fn easter_of_every_year_agrees_with_a_second_reckoning() {
    for year in 1900..=2200 {
        let (month, of_month) = oudin(year, true);
        assert_eq!(sky::easter(year), reckon::number_of(year, month, of_month), "{year}");
        let (month, of_month) = oudin(year, false);
        let julian = icu_calendar::Date::try_new(
            year.into(),
            icu_calendar::types::Month::new(u8::try_from(month).unwrap()),
            u8::try_from(of_month).unwrap(),
            Julian,
        )
        .unwrap();
        let east = i64::from(sky::orthodox_easter(year));
        assert_eq!(east, julian.to_rata_die().to_i64_date(), "{year} in the East");
    }
    for (year, west, east) in [
        (1943, "04-25", "04-25"),
        (2008, "03-23", "04-27"),
        (2024, "03-31", "05-05"),
        (2025, "04-20", "04-20"),
        (2026, "04-05", "04-12"),
        (2038, "04-25", "04-25"),
    ] {
        assert_eq!(date_of(sky::easter(year)), day(&format!("{year}-{west}")));
        assert_eq!(date_of(sky::orthodox_easter(year)), day(&format!("{year}-{east}")));
    }
}

/// The sun's apparent longitude in degrees (Meeus, Astronomical Algorithms, chapter 25; good to
/// 0.01 degrees, a quarter of an hour).
fn sun(days_since_2000: f64) -> f64 {
    let t = days_since_2000 / 36525.0;
    let mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    let anomaly = (357.52911 + 35999.05029 * t - 0.0001537 * t * t).to_radians();
    let centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * anomaly.sin()
        + (0.019993 - 0.000101 * t) * (2.0 * anomaly).sin()
        + 0.000289 * (3.0 * anomaly).sin();
    let node = (125.04 - 1934.136 * t).to_radians();
    (mean + centre - 0.00569 - 0.00478 * node.sin()).rem_euclid(360.0)
}

#[test]
fn equinoxes_and_qingming_fall_on_the_day_the_sun_gets_there() {
    use sky::SolarDay::{AutumnalEquinox, Qingming, VernalEquinox};
    let start = f64::from(reckon::number_of(2000, 1, 1));
    let mut near = Vec::new();
    for (which, longitude, zone) in
        [(VernalEquinox, 0.0, 9.0), (AutumnalEquinox, 180.0, 9.0), (Qingming, 15.0, 8.0)]
    {
        for year in 1900..=2200 {
            let number = sky::solar(which, year);
            // local midnight, in days since noon of 1 January 2000
            let midnight = f64::from(number) - start - 0.5 - zone / 24.0;
            let past = |at: f64| (sun(at) - longitude + 180.0).rem_euclid(360.0) - 180.0;
            let (begins, ends) = (past(midnight), past(midnight + 1.0));
            // nearer to midnight than this sun can tell: half an hour
            if begins > 0.02 || ends <= -0.02 {
                near.push((which, year, begins, ends));
            }
        }
    }
    assert!(near.is_empty(), "{near:?}");
}

#[test]
fn equinoxes_are_those_that_japan_kept() {
    use sky::SolarDay::{AutumnalEquinox, Qingming, VernalEquinox};
    let check = |which, date: &str| {
        let date = day(date);
        assert_eq!(date_of(sky::solar(which, i32::from(date.year()))), date);
    };
    for date in ["1956-03-21", "1960-03-20", "1992-03-20", "2012-03-20", "2023-03-21", "2025-03-20"]
    {
        check(VernalEquinox, date);
    }
    for date in ["1979-09-24", "1980-09-23", "2012-09-22", "2023-09-23", "2024-09-22", "2026-09-23"]
    {
        check(AutumnalEquinox, date);
    }
    for date in ["2008-04-04", "2011-04-05", "2014-04-05", "2023-04-05", "2024-04-04", "2026-04-05"]
    {
        check(Qingming, date);
    }
}

#[test]
fn lunar_days_are_those_of_the_almanacs() {
    let check = |moon, month: u8, of_month: u8, date: &str| {
        let mut found = Vec::new();
        sky::lunar(moon, month, of_month, i32::from(day(date).year()), &mut found);
        let found: Vec<Date> = found.into_iter().map(date_of).collect();
        assert!(found.contains(&day(date)), "{moon:?} {month}/{of_month}: {found:?} not {date}");
    };
    use sky::Moon::{Chinese, Islamic, Korean};
    for date in [
        "1985-02-20",
        "2000-02-05",
        "2015-02-19",
        "2020-01-25",
        "2023-01-22",
        "2024-02-10",
        "2025-01-29",
        "2026-02-17",
        "2027-02-06",
        "2033-01-31",
        "2034-02-19",
    ] {
        check(Chinese, 1, 1, date);
    }
    // Seoul is an hour ahead of Beijing: a day later in 1997, 2027 and 2028
    for date in ["1997-02-08", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-07"] {
        check(Korean, 1, 1, date);
    }
    for date in ["2019-09-13", "2020-10-01", "2022-09-10", "2023-09-29", "2025-10-06", "2026-09-25"]
    {
        check(Korean, 8, 15, date);
    }
    for date in ["2000-12-27", "2000-01-08", "2023-04-21", "2024-04-10", "2025-03-30", "2026-03-20"]
    {
        check(Islamic, 10, 1, date);
    }
    for date in ["2006-12-31", "2006-01-10", "2023-06-28", "2024-06-16", "2025-06-06", "2026-05-27"]
    {
        check(Islamic, 12, 10, date);
    }
    // two new years in 2008, of the second and the third Islamic year it touches
    for date in ["2008-01-10", "2008-12-29"] {
        check(Islamic, 1, 1, date);
    }
}

#[test]
fn a_year_reckoned_in_bits_says_what_the_names_and_the_weekly_rest_say() {
    for id in calendars().ids() {
        let calendar = calendar(id);
        for year in [1900, 1999, 2024, 2026, 2100, 2200] {
            for day in Date::constant(year, 1, 1).series(1.day()).take_while(|d| d.year() == year) {
                let closed = calendar.holiday(day).is_some() || calendar.rests(reckon::number(day));
                assert_eq!(calendar.works(day), !closed, "{id} {day}");
            }
        }
    }
}

#[test]
fn numbers_and_weekdays_of_days_are_those_of_the_calendar() {
    for day in Date::constant(1899, 1, 1).series(1.day()).take_while(|day| day.year() < 2202) {
        let number = reckon::number(day);
        assert_eq!(reckon::weekday(number), day.weekday().to_sunday_zero_offset().unsigned_abs());
        assert_eq!(
            number,
            reckon::first_of_year(day.year().into()) + i32::from(day.day_of_year()) - 1
        );
    }
    assert_eq!(date_of(reckon::number(day("2024-02-29"))), day("2024-02-29"));
}

fn any_day() -> impl Strategy<Value = Date> {
    (0..110_000_i32).prop_map(|past| Date::constant(1895, 1, 1).checked_add(past.days()).unwrap())
}

fn any_calendar() -> impl Strategy<Value = &'static str> {
    let ids: Vec<&str> = calendars().ids().collect();
    proptest::sample::select(ids)
}

/// A day and some days around it that are closed too.
fn day_and_closed() -> impl Strategy<Value = (Date, Vec<Date>)> {
    (any_day(), proptest::collection::vec(-3..20_i32, 0..6)).prop_map(|(day, near)| {
        (day, near.into_iter().map(|past| day.checked_add(past.days()).unwrap()).collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_next_working_day_works_is_the_first_and_is_its_own_next(
        id in any_calendar(),
        (day, closed) in day_and_closed(),
    ) {
        let calendar = calendar(id);
        let open = |day: Date| calendar.works(day) && !closed.contains(&day);
        let next = calendar.next_working(day, &closed);
        prop_assert!(open(next));
        prop_assert!(day.series(1.day()).take_while(|d| *d < next).all(|d| !open(d)));
        prop_assert_eq!(calendar.next_working(next, &closed), next);
    }

    #[test]
    fn the_nth_working_day_has_n_working_days_behind_it_and_grows_with_n_and_with_the_day(
        id in any_calendar(),
        (day, closed) in day_and_closed(),
        n in 0..40_u16,
    ) {
        let calendar = calendar(id);
        let open = |day: Date| calendar.works(day) && !closed.contains(&day);
        let nth = calendar.add_working(day, n, &closed);
        let after = day.series(1.day()).skip(1).take_while(|d| *d <= nth);
        prop_assert_eq!(after.filter(|d| open(*d)).count(), usize::from(n));
        prop_assert!(n == 0 || open(nth));
        prop_assert!(calendar.add_working(day, n + 1, &closed) > nth);
        let tomorrow = day.tomorrow().unwrap();
        prop_assert!(calendar.add_working(tomorrow, n, &closed) >= nth);
    }

    #[test]
    fn no_text_makes_the_reader_fall(text in "\\PC{0,200}") {
        let _ = Calendars::read(&text);
        let _ = Calendars::read(&format!(
            "[[calendar]]\nid = 'A'\nname = 'A'\nrest = '{text}'\nholidays = [{{ name = 'x', on = '{text}' }}]"
        ));
    }
}

/// The mistakes in a calendar with this line in its list of holidays (line 5).
fn holiday_mistakes(line: &str) -> Vec<Mistake> {
    let text = format!(
        "[[calendar]]\nid = \"A\"\nname = \"Aland\"\nrest = \"Saturday and Sunday\"\n\
         holidays = [\n  {line}\n]\n"
    );
    Calendars::read(&text).err().unwrap_or_default()
}

#[test]
fn a_mistake_in_a_holiday_is_told_with_its_line_and_the_nearest_right_word() {
    let rows: &[(&str, &str)] = &[
        ("{ nmae = \"N\", on = \"1 May\" }", "did you mean `name`"),
        ("{ on = \"1 May\" }", "a holiday needs `name`"),
        ("{ name = \"N\" }", "a holiday needs `on`"),
        ("{ name = \"\", on = \"1 May\" }", "`name` wants words"),
        ("{ name = \"N\", on = 5 }", "`on` wants words"),
        ("{ name = \"N\", on = \"31 April\" }", "there is no 31 April: the month has 30 days"),
        ("{ name = \"N\", on = \"30 February\" }", "there is no 30 February"),
        ("{ name = \"N\", on = \"0 May\" }", "there is no 0 May"),
        ("{ name = \"N\", on = \"29 February 2023\" }", "there is no 29 February 2023"),
        ("{ name = \"N\", on = \"1 May 1850\" }", "outside 1900 to 2200"),
        ("{ name = \"N\", on = \"1 Mai\" }", "`Mai` is no word of a rule; did you mean `May`"),
        ("{ name = \"N\", on = \"first Mnday of May\" }", "did you mean `Monday`"),
        ("{ name = \"N\", on = \"frist Monday of May\" }", "did you mean `first`"),
        ("{ name = \"N\", on = \"2 days before Eastern\" }", "did you mean `Easter`"),
        ("{ name = \"N\", on = \"Monday May\" }", "`Monday May` is not a rule for a day"),
        ("{ name = \"N\", on = \"day 31 of Chinese month 1\" }", "no day 31 of a lunar month"),
        ("{ name = \"N\", on = \"day 1 of Islamic month 13\" }", "no lunar month 13"),
        ("{ name = \"N\", on = \"day 1 of Islamc month 1\" }", "did you mean `Islamic`"),
        ("{ name = \"N\", on = \"1 May\", from = 2020, until = 2010 }", "lies before `from`"),
        ("{ name = \"N\", on = \"1 May\", from = 1066 }", "a number from 1900 to 2200"),
        ("{ name = \"N\", on = \"1 May\", from = \"2020\" }", "a number from 1900 to 2200"),
        ("{ name = \"N\", on = \"1 May\", every = 4 }", "say `from` too"),
        ("{ name = \"N\", on = \"1 May\", days = 11 }", "a number from 1 to 10"),
        ("{ name = \"N\", on = \"1 May\", except = 2020 }", "a list of years"),
        ("{ name = \"N\", on = \"1 May\", expected = \"yes\" }", "true or false"),
        ("{ name = \"N\", on = \"1 May\", if = \"1 May on Friday\" }", "a condition such as"),
        ("{ name = \"N\", on = \"1 May\", unless = \"1 May is Fryday\" }", "mean `Friday`"),
        ("{ name = \"N\", on = \"1 May\", move = \"Sunday to last day\" }", "a shift such as"),
        ("{ name = \"N\", on = \"1 May\", substitute = \"Sunday\" }", "a shift such as"),
        ("7", "this is no holiday"),
    ];
    for (line, expect) in rows {
        let mistakes = holiday_mistakes(line);
        let told = mistakes.iter().find(|mistake| mistake.what.contains(expect));
        assert_eq!(told.map(|mistake| mistake.line), Some(6), "{line}: {mistakes:?}");
    }
    assert_eq!(holiday_mistakes("{ name = \"N\", on = \"29 February\" }"), []);
}

#[test]
fn a_mistake_in_a_calendar_is_told_with_its_line() {
    let calendar = "[[calendar]]\nid = \"A\"\nname = \"Aland\"\nrest = \"Sunday\"\n";
    let check = |text: &str, line: usize, expect: &str| {
        let mistakes = Calendars::read(text).err().unwrap_or_default();
        let told = mistakes.iter().find(|mistake| mistake.what.contains(expect));
        assert_eq!(told.map(|mistake| mistake.line), Some(line), "{text}: {mistakes:?}");
    };
    assert!(Calendars::read(calendar).is_ok());
    check(&format!("{calendar}{calendar}"), 6, "the id `A` is that of the calendar Aland already");
    check(&format!("{calendar}subsitute = \"none\"\n"), 5, "did you mean `substitute`");
    check(&format!("{calendar}holidays = 3\n"), 5, "no list of holidays");
    check("[[calender]]\nid = \"A\"\n", 1, "did you mean `calendar`");
    check("calendar = [1]\n", 1, "this is no calendar");
    check("[[calendar]]\nname = \"Aland\"\nrest = \"Sunday\"\n", 1, "a calendar needs `id`");
    check("[[calendar]]\nid = \"A\"\nrest = \"Sunday\"\n", 1, "a calendar needs `name`");
    check("[[calendar]]\nid = \"A\"\nname = \"A\"\n", 1, "a calendar needs `rest`");
    check("[[calendar]]\nid = 7\n", 2, "`id` wants words");
    check("\n\nid = \n", 3, "");
    let rest = |rest: &str, expect: &str| {
        let text = format!("[[calendar]]\nid = \"A\"\nname = \"A\"\nrest = \"{rest}\"\n");
        check(&text, 4, expect);
    };
    rest("Saturdays", "did you mean `Saturday`");
    rest("Friday; Sunday", "the first weekly rest has no `from`");
    rest(
        "Friday; Sunday from 1 May 2010; Monday from 1 May 2005",
        "the first weekly rest has no `from`",
    );
    rest("Friday from 1 January 2000", "the first weekly rest has no `from`");
    rest("Friday; Sunday from 31 June 2000", "there is no 31 June 2000");
}

#[test]
fn all_mistakes_are_told_at_once_in_the_order_of_the_lines() {
    let text = "[[calendar]]\nid = \"A\"\nrest = \"Sonday\"\nholidays = [\n  \
                { name = \"N\", on = \"32 May\" },\n  { name = \"N\", onn = \"1 May\" },\n]\n";
    let lines: Vec<usize> = Calendars::read(text).unwrap_err().iter().map(|m| m.line).collect();
    assert_eq!(lines, [1, 3, 5, 6, 6]);
}
