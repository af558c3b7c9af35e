//! Opening hours against the calendar's oddities, and against a slow oracle
//! that walks minute by minute with a wall clock that is never turned back.

use super::*;
use jiff::civil::DateTime;
use proptest::prelude::*;

/// An instant, written with its offset so that no test leans on what it tests.
pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn spans(texts: &[&str]) -> Vec<Span> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

/// Days by their place in the week, Monday 0, with the same spans each.
pub(crate) fn on_days(zone_name: &str, days: &[usize], texts: &[&str]) -> OpeningHours {
    let week = std::array::from_fn(|day| if days.contains(&day) { spans(texts) } else { vec![] });
    OpeningHours::new(zone(zone_name).unwrap(), week, BTreeMap::new()).unwrap()
}

pub(crate) fn every_day(zone_name: &str, texts: &[&str]) -> OpeningHours {
    on_days(zone_name, &[0, 1, 2, 3, 4, 5, 6], texts)
}

pub(crate) fn working_days(zone_name: &str, texts: &[&str]) -> OpeningHours {
    on_days(zone_name, &[0, 1, 2, 3, 4], texts)
}

pub(crate) fn with(hours: OpeningHours, exceptions: &[(&str, &[&str])]) -> OpeningHours {
    let exceptions =
        exceptions.iter().map(|(date, texts)| (date.parse().unwrap(), spans(texts))).collect();
    OpeningHours::new(hours.zone, hours.week, exceptions).unwrap()
}

pub(crate) fn mins(minutes: i64) -> SignedDuration {
    SignedDuration::from_mins(minutes)
}

/// When so many minutes of open time have passed.
fn due(hours: &OpeningHours, from: &str, minutes: i64) -> Timestamp {
    let (due, counted) = hours.add_open_time(at(from), mins(minutes)).unwrap();
    assert_eq!(
        counted.iter().map(|part| part.minutes).sum::<i64>(),
        minutes,
        "what was counted adds up"
    );
    assert_eq!(hours.open_time_between(at(from), due), mins(minutes), "there and back again");
    due
}

// --- what is refused --------------------------------------------------------

#[test]
fn bad_spans_are_refused_with_a_code() {
    for (given, code) in [
        ("", "bad_time"),
        ("9", "bad_time"),
        ("09:00", "bad_time"),
        ("09:00-", "bad_time"),
        ("09:00-10:60", "bad_time"),
        ("09:00-1:5", "bad_time"),
        ("09h00-18h00", "bad_time"),
        ("-1:00-10:00", "bad_time"),
        ("+9:00-10:00", "bad_time"),
        ("٠٩:٠٠-١٨:٠٠", "bad_time"),
        ("009:00-10:00", "bad_time"),
        ("09:00-99:00", "bad_time"),
        ("09:00-48:01", "bad_time"),
        ("09:00-09:00", "start_not_before_end"),
        ("00:00-00:00", "start_not_before_end"),
        ("24:00-30:00", "starts_next_day"),
        ("30:00-06:00", "starts_next_day"),
    ] {
        let got = given.parse::<Span>().unwrap_err();
        assert_eq!(got.code(), code, "{given}: {got}");
    }
    assert_eq!(Span::new(600, 3000).unwrap_err().code(), "ends_too_late");
}

#[test]
fn every_code_is_on_its_list_and_names_its_facts() {
    let (first, second) = (Span::ALL_DAY, Span::ALL_DAY);
    let given = String::new;
    let errors = [
        HoursError::BadTime { given: given() },
        HoursError::StartNotBeforeEnd { from: 540, to: 540 },
        HoursError::StartsNextDay { from: 1500 },
        HoursError::EndsTooLate { to: 2890 },
        HoursError::Overlap { place: Place::Week(Weekday::Monday), first, second },
        HoursError::UnknownZone { given: given() },
        HoursError::BadDate { given: given() },
    ];
    assert_eq!(errors.each_ref().map(HoursError::code), HoursError::CODES);
    assert!(errors.iter().all(|error| !error.facts().is_empty()));
    assert_eq!(errors[3].facts(), [("time", "48:10".to_owned())]);
}

#[test]
fn good_spans_read_as_they_are_written() {
    for (given, from, to) in [
        ("09:00-12:30", 540, 750),
        ("9:00-12:30", 540, 750),
        (" 09:00 – 12:30 ", 540, 750),
        ("00:00-24:00", 0, 1440),
        ("22:00-30:00", 1320, 1800),
        ("22:00-06:00", 1320, 1800),
        ("22:00-00:00", 1320, 1440),
        ("00:01-24:01", 1, 1441),
        ("00:00-48:00", 0, 2880),
    ] {
        let span: Span = given.parse().unwrap();
        assert_eq!((span.from_minute(), span.to_minute()), (from, to), "{given}");
        assert_eq!(span.to_string().parse::<Span>().unwrap(), span, "{given}");
    }
    for (given, written) in [
        ("22:00-30:00", "22:00-06:00"),
        ("9:00-24:00", "09:00-24:00"),
        ("10:00-34:00", "10:00-34:00"),
        ("10:00-33:59", "10:00-09:59"),
    ] {
        assert_eq!(given.parse::<Span>().unwrap().to_string(), written);
    }
    let night: Span = "22:00-30:00".parse().unwrap();
    assert!(night.ends_next_day());
    assert_eq!(night.closes().to_string(), "06:00:00");
    assert!(!Span::ALL_DAY.ends_next_day(), "midnight is still this day's end");
}

#[test]
fn spans_of_one_day_may_touch_but_not_overlap() {
    let day = |texts: &[&str]| {
        let week = std::array::from_fn(|day| if day == 2 { spans(texts) } else { vec![] });
        OpeningHours::new(zone("Europe/Paris").unwrap(), week, BTreeMap::new())
    };
    assert!(day(&["14:00-18:00", "09:00-14:00"]).is_ok());
    let error = day(&["09:00-14:01", "14:00-18:00"]).unwrap_err();
    assert_eq!(error.code(), "overlap");
    assert_eq!(error.to_string(), "09:00-14:01 and 14:00-18:00 share time on Wednesday");
    let exceptions =
        BTreeMap::from([("2026-12-24".parse().unwrap(), spans(&["09:00-12:00", "11:00-13:00"]))]);
    let error = OpeningHours::new(zone("Europe/Paris").unwrap(), Default::default(), exceptions)
        .unwrap_err();
    assert_eq!(error.to_string(), "09:00-12:00 and 11:00-13:00 share time on 2026-12-24");
}

#[test]
fn written_hours_round_trip_and_mistakes_are_named() {
    let text = r#"{"zone":"Europe/Paris","mon":["09:00-12:30","14:00-18:00"],"tue":[],"wed":[],"thu":[],"fri":["22:00-06:00"],"sat":[],"sun":[],"exceptions":{"2026-12-24":["10:00-15:00"],"2026-12-25":[]}}"#;
    let hours: OpeningHours = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&hours).unwrap(), text);
    for (given, needle) in [
        (r#"{"zone":"Europe/Atlantis"}"#, "`Europe/Atlantis` is not a time zone"),
        (r#"{"zone":""}"#, "is not a time zone"),
        (r#"{"zone":"Europe/Paris","mon":["09:00-09:00"]}"#, "has no length"),
        (r#"{"zone":"Europe/Paris","mom":[]}"#, "unknown field `mom`"),
        (r#"{"zone":"Europe/Paris","exceptions":{"2026-02-30":[]}}"#, "`2026-02-30` is not a date"),
        (r#"{"zone":"Europe/Paris","exceptions":{"20261225":[]}}"#, "`20261225` is not a date"),
        (r#"{"zone":"Europe/Paris","exceptions":{"25.12.2026":[]}}"#, "is not a date"),
    ] {
        let error = serde_json::from_str::<OpeningHours>(given).unwrap_err().to_string();
        assert!(error.contains(needle), "{given}: {error}");
    }
    let nameless = OpeningHours::new(
        TimeZone::fixed(jiff::tz::offset(3)),
        Default::default(),
        BTreeMap::new(),
    );
    assert_eq!(nameless.unwrap_err().code(), "unknown_zone");
}

// --- an ordinary week -------------------------------------------------------

#[test]
fn open_and_closed_change_exactly_at_the_minute() {
    let hours = working_days("Europe/Paris", &["09:00-12:30", "14:00-18:00"]);
    // Friday 20 November 2026.
    for (instant, open, next, closes) in [
        ("2026-11-20T08:59:59.999999+01:00", false, "2026-11-20T09:00+01:00", None),
        ("2026-11-20T09:00+01:00", true, "2026-11-20T09:00+01:00", Some("2026-11-20T12:30+01:00")),
        (
            "2026-11-20T12:29:59.999999+01:00",
            true,
            "2026-11-20T12:29:59.999999+01:00",
            Some("2026-11-20T12:30+01:00"),
        ),
        ("2026-11-20T12:30+01:00", false, "2026-11-20T14:00+01:00", None),
        ("2026-11-20T18:00+01:00", false, "2026-11-23T09:00+01:00", None),
        ("2026-11-22T12:00+01:00", false, "2026-11-23T09:00+01:00", None),
    ] {
        let instant = at(instant);
        assert_eq!(hours.open_at(instant), open, "{instant}");
        assert_eq!(hours.next_opening(instant), Some(at(next)), "{instant}");
        assert_eq!(hours.closes_at(instant), closes.map(at), "{instant}");
        let now = match closes {
            Some(until) => Now::Open { until: Some(at(until)) },
            None => Now::Closed { opens: Some(at(next)) },
        };
        assert_eq!(hours.now(instant), now, "{instant}");
    }
}

#[test]
fn open_time_is_counted_over_breaks_evenings_and_weekends() {
    let hours = working_days("Europe/Paris", &["09:00-12:30", "14:00-18:00"]);
    for (why, from, minutes, expect) in [
        ("before hours", "2026-11-19T06:00+01:00", 60, "2026-11-19T10:00+01:00"),
        ("inside hours", "2026-11-19T09:30+01:00", 60, "2026-11-19T10:30+01:00"),
        ("over the break", "2026-11-19T12:00+01:00", 60, "2026-11-19T14:30+01:00"),
        ("in the break", "2026-11-19T13:00+01:00", 60, "2026-11-19T15:00+01:00"),
        ("after hours", "2026-11-19T20:00+01:00", 60, "2026-11-20T10:00+01:00"),
        ("start equals end of work", "2026-11-19T18:00+01:00", 60, "2026-11-20T10:00+01:00"),
        ("exact end of the break", "2026-11-19T12:00+01:00", 30, "2026-11-19T12:30+01:00"),
        ("exact end of day", "2026-11-19T17:00+01:00", 60, "2026-11-19T18:00+01:00"),
        ("a whole day is due at its end", "2026-11-19T09:00+01:00", 450, "2026-11-19T18:00+01:00"),
        ("a minute more is tomorrow's", "2026-11-19T09:00+01:00", 451, "2026-11-20T09:01+01:00"),
        ("Friday evening", "2026-11-20T17:30+01:00", 60, "2026-11-23T09:30+01:00"),
        ("Saturday", "2026-11-21T11:00+01:00", 60, "2026-11-23T10:00+01:00"),
        ("two weeks", "2026-11-19T09:00+01:00", 4500, "2026-12-02T18:00+01:00"),
        ("nothing to count, open", "2026-11-19T10:00+01:00", 0, "2026-11-19T10:00+01:00"),
        ("nothing to count, closed", "2026-11-21T10:00+01:00", 0, "2026-11-21T10:00+01:00"),
    ] {
        assert_eq!(due(&hours, from, minutes), at(expect), "{why}");
    }
    assert_eq!(hours.add_open_time(at("2026-11-19T09:00+01:00"), mins(-1)), None);
}

#[test]
fn minutes_add_up_also_from_the_middle_of_one() {
    let hours = working_days("Europe/Paris", &["09:00-12:30", "14:00-18:00"]);
    let (due, counted) = hours.add_open_time(at("2026-11-19T12:28:30.5+01:00"), mins(10)).unwrap();
    assert_eq!(due, at("2026-11-19T14:08:30.5+01:00"));
    let minutes: Vec<_> = counted.iter().map(|part| part.minutes).collect();
    assert_eq!(minutes, [1, 9]);
}

#[test]
fn several_holidays_in_a_row_are_passed_over_and_named() {
    let hours = with(
        working_days("Europe/Paris", &["09:00-18:00"]),
        &[
            ("2026-12-24", &["09:00-12:00"]),
            ("2026-12-25", &[]),
            ("2026-12-28", &[]),
            ("2026-12-29", &[]),
            ("2026-12-27", &["13:00-14:00"]),
        ],
    );
    let from = "2026-12-24T11:00+01:00";
    assert_eq!(due(&hours, from, 60), at("2026-12-24T12:00+01:00"));
    assert_eq!(due(&hours, from, 120), at("2026-12-27T14:00+01:00"), "a Sunday with special hours");
    assert_eq!(due(&hours, from, 180), at("2026-12-30T10:00+01:00"));
    let named: Vec<_> = hours
        .exceptions_between(at(from), at("2026-12-28T08:00+01:00"))
        .map(|d| d.to_string())
        .collect();
    assert_eq!(named, ["2026-12-24", "2026-12-25", "2026-12-27", "2026-12-28"]);
}

// --- past midnight ----------------------------------------------------------

#[test]
fn a_shift_past_midnight_belongs_to_the_evening_it_begins() {
    let friday_night = on_days("Europe/Paris", &[4], &["22:00-30:00"]);
    assert!(friday_night.open_at(at("2026-11-21T05:59+01:00")), "Saturday morning");
    assert!(!friday_night.open_at(at("2026-11-21T06:00+01:00")));
    assert!(
        !friday_night.open_at(at("2026-11-20T05:00+01:00")),
        "Friday morning was Thursday's night"
    );
    assert_eq!(
        friday_night.closes_at(at("2026-11-20T23:00+01:00")),
        Some(at("2026-11-21T06:00+01:00"))
    );
    assert_eq!(due(&friday_night, "2026-11-21T05:30+01:00", 60), at("2026-11-27T22:30+01:00"));
}

#[test]
fn a_night_that_meets_or_overlaps_the_next_day_is_counted_once() {
    for texts in
        [&["06:00-22:00", "22:00-30:00"][..], &["04:00-22:00", "22:00-30:00"], &["00:00-48:00"]]
    {
        let hours = every_day("Europe/Paris", texts);
        let (from, to) = (at("2026-11-16T06:00+01:00"), at("2026-11-23T06:00+01:00"));
        assert_eq!(hours.intervals(from, to), [Interval { from, to }], "{texts:?}");
        assert_eq!(hours.open_time_between(from, to), mins(7 * 1440), "{texts:?}");
        assert_eq!(hours.now(from), Now::Open { until: None }, "{texts:?}");
    }
}

#[test]
fn an_exception_says_everything_about_its_date() {
    let hours = with(
        every_day("Europe/Paris", &["22:00-30:00"]),
        &[("2026-12-25", &[]), ("2026-12-31", &["10:00-15:00"])],
    );
    let open = hours.intervals(at("2026-12-24T12:00+01:00"), at("2026-12-27T00:00+01:00"));
    let expect = [
        ("2026-12-24T22:00+01:00", "2026-12-25T00:00+01:00"), // the evening before ends at midnight
        ("2026-12-26T22:00+01:00", "2026-12-27T00:00+01:00"), // and the holiday's own night is not worked
    ];
    let expect: Vec<_> =
        expect.iter().map(|(from, to)| Interval { from: at(from), to: at(to) }).collect();
    assert_eq!(open, expect);
    assert!(!hours.open_at(at("2026-12-31T03:00+01:00")), "special hours begin at ten");
    assert!(hours.open_at(at("2026-12-31T14:59+01:00")));
    assert!(!hours.open_at(at("2026-12-31T23:00+01:00")));
}

// --- the edges --------------------------------------------------------------

#[test]
fn always_open_counts_real_time_and_never_closes() {
    for name in ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC"] {
        let hours = OpeningHours::always(zone(name).unwrap()).unwrap();
        let from = at("2011-03-01T00:00:30Z");
        assert_eq!(hours.now(from), Now::Open { until: None }, "{name}");
        assert_eq!(hours.closes_at(from), None, "{name}");
        for days in [1, 200, 366] {
            let (due, counted) = hours.add_open_time(from, mins(days * 1440)).unwrap();
            assert_eq!(due.duration_since(from), mins(days * 1440), "{name}: real time");
            assert_eq!(
                counted,
                [Counted { from, to: due, minutes: days * 1440 }],
                "{name}: one interval"
            );
        }
    }
}

#[test]
fn closed_all_week_ends_the_search() {
    let never = every_day("Europe/Paris", &[]);
    let from = at("2026-11-20T10:00+01:00");
    assert_eq!(never.next_opening(from), None);
    assert_eq!(never.now(from), Now::Closed { opens: None });
    assert_eq!(never.add_open_time(from, mins(1)), None);
    assert_eq!(never.add_open_time(from, mins(0)), Some((from, vec![])));
    assert_eq!(never.open_time_between(from, at("2036-01-01T00:00Z")), SignedDuration::ZERO);
}

#[test]
fn a_far_opening_is_found_within_the_bound_and_not_beyond() {
    let from = at("2026-01-01T12:00Z");
    let once = |date: &str| with(every_day("UTC", &[]), &[(date, &["09:00-10:00"])]);
    assert_eq!(once("2027-01-31").next_opening(from), Some(at("2027-01-31T09:00Z")), "395 days");
    assert_eq!(once("2027-03-01").next_opening(from), None, "424 days");
    // Between two given instants nothing is missed, however long the closure.
    assert_eq!(once("2029-01-01").open_time_between(from, at("2030-01-01T00:00Z")), mins(60));
    assert_eq!(once("2029-01-01").intervals(from, at("2030-01-01T00:00Z")).len(), 1);
}

#[test]
fn a_minute_a_week_reaches_only_so_far() {
    let hours = on_days("UTC", &[0], &["09:00-09:01"]);
    let from = at("2026-01-01T00:00Z");
    assert!(hours.add_open_time(from, mins(500)).is_some());
    assert_eq!(hours.add_open_time(from, mins(600)), None, "more than ten years");
}

#[test]
fn the_ends_of_time_do_not_panic() {
    let hours = every_day("Pacific/Kiritimati", &["22:00-30:00"]);
    for from in
        [Timestamp::MIN, Timestamp::MAX, at("9999-12-30T00:00Z"), at("-009999-01-02T02:00Z")]
    {
        let _ = (
            hours.now(from),
            hours.next_opening(from),
            hours.add_open_time(from, SignedDuration::MAX),
        );
        let _ = (
            hours.intervals(from, from),
            hours.open_time_between(from, Timestamp::MAX.min(far(from, 30))),
        );
    }
    assert_eq!(hours.intervals(at("2026-01-02T00:00Z"), at("2026-01-01T00:00Z")), []);
}

// --- clocks that are changed ------------------------------------------------

/// How long the place is open between two instants, in minutes.
fn open_minutes(hours: &OpeningHours, from: &str, to: &str) -> i64 {
    hours.open_time_between(at(from), at(to)).as_mins()
}

#[test]
fn a_night_shift_is_shorter_in_spring_and_longer_in_autumn() {
    for (name, night, noon, next_noon, expect) in [
        ("Europe/Paris", "22:00-30:00", "2026-03-28T12:00+01:00", "2026-03-29T12:00+02:00", 420),
        ("Europe/Paris", "22:00-30:00", "2026-10-24T12:00+02:00", "2026-10-25T12:00+01:00", 540),
        (
            "America/New_York",
            "22:00-30:00",
            "2026-03-07T12:00-05:00",
            "2026-03-08T12:00-04:00",
            420,
        ),
        (
            "America/New_York",
            "22:00-30:00",
            "2026-10-31T12:00-04:00",
            "2026-11-01T12:00-05:00",
            540,
        ),
        (
            "Australia/Lord_Howe",
            "22:00-30:00",
            "2026-10-03T12:00+10:30",
            "2026-10-04T12:00+11:00",
            450,
        ),
        (
            "Australia/Lord_Howe",
            "22:00-30:00",
            "2026-04-04T12:00+11:00",
            "2026-04-05T12:00+10:30",
            510,
        ),
        (
            "America/Sao_Paulo",
            "22:00-30:00",
            "2018-11-03T12:00-03:00",
            "2018-11-04T12:00-02:00",
            420,
        ),
        (
            "America/Sao_Paulo",
            "22:00-30:00",
            "2018-02-17T12:00-02:00",
            "2018-02-18T12:00-03:00",
            540,
        ),
        (
            "America/Sao_Paulo",
            "22:00-30:00",
            "2019-11-02T12:00-03:00",
            "2019-11-03T12:00-03:00",
            480,
        ), // abolished
        ("Africa/Cairo", "22:00-30:00", "2023-04-27T12:00+02:00", "2023-04-28T12:00+03:00", 420),
        ("Africa/Cairo", "22:00-30:00", "2023-10-26T12:00+03:00", "2023-10-27T12:00+02:00", 540),
        ("Africa/Cairo", "22:00-30:00", "2022-04-28T12:00+02:00", "2022-04-29T12:00+02:00", 480), // none that year
        (
            "Antarctica/Troll",
            "22:00-30:00",
            "2026-03-28T12:00+00:00",
            "2026-03-29T12:00+02:00",
            360,
        ), // two hours
        ("Asia/Kathmandu", "22:00-30:00", "1985-12-31T12:00+05:30", "1986-01-01T12:00+05:45", 465), // a quarter, for good
    ] {
        let hours = every_day(name, &[night]);
        assert_eq!(open_minutes(&hours, noon, next_noon), expect, "{name} {noon}");
        let length = hours.intervals(at(noon), at(next_noon));
        assert_eq!(length.len(), 1, "{name} {noon}: one stretch");
    }
}

#[test]
fn what_starts_in_the_skipped_hour_starts_at_its_end() {
    for (name, span, from, to, starts, minutes) in [
        // 02:00 to 03:00 does not exist.
        (
            "Europe/Paris",
            "02:30-10:00",
            "2026-03-29T00:00+01:00",
            "2026-03-29T12:00+02:00",
            "2026-03-29T03:00+02:00",
            420,
        ),
        (
            "America/New_York",
            "02:00-10:00",
            "2026-03-08T00:00-05:00",
            "2026-03-08T12:00-04:00",
            "2026-03-08T03:00-04:00",
            420,
        ),
        // 02:00 to 02:30.
        (
            "Australia/Lord_Howe",
            "02:15-10:00",
            "2026-10-04T00:00+10:30",
            "2026-10-04T12:00+11:00",
            "2026-10-04T02:30+11:00",
            450,
        ),
        // The day begins at one.
        (
            "America/Sao_Paulo",
            "00:00-10:00",
            "2018-11-03T22:00-03:00",
            "2018-11-04T12:00-02:00",
            "2018-11-04T01:00-02:00",
            540,
        ),
        (
            "Africa/Cairo",
            "00:30-10:00",
            "2023-04-27T22:00+02:00",
            "2023-04-28T12:00+03:00",
            "2023-04-28T01:00+03:00",
            540,
        ),
        // 00:00 to 00:15.
        (
            "Asia/Kathmandu",
            "00:10-10:00",
            "1985-12-31T22:00+05:30",
            "1986-01-01T12:00+05:45",
            "1986-01-01T00:15+05:45",
            585,
        ),
    ] {
        let weekday =
            at(to).to_zoned(zone(name).unwrap()).weekday().to_monday_zero_offset() as usize;
        let hours = on_days(name, &[weekday], &[span]);
        let open = hours.intervals(at(from), at(to));
        assert_eq!(open.len(), 1, "{name}");
        assert_eq!(open[0].from, at(starts), "{name}");
        assert_eq!(open[0].length(), mins(minutes), "{name}");
    }
}

#[test]
fn what_lies_wholly_in_the_skipped_hour_is_not_worked() {
    let hours = every_day("Europe/Paris", &["02:10-02:50"]);
    assert_eq!(hours.intervals(at("2026-03-29T00:00+01:00"), at("2026-03-29T12:00+02:00")), []);
    assert_eq!(
        hours.next_opening(at("2026-03-29T00:00+01:00")),
        Some(at("2026-03-30T02:10+02:00"))
    );
    assert_eq!(due(&hours, "2026-03-28T02:20+01:00", 50), at("2026-03-30T02:30+02:00"));
}

#[test]
fn in_the_repeated_hour_the_first_of_two_equal_times_counts() {
    // 02:00 to 03:00 happens twice.
    let (from, to) = ("2026-10-25T00:00+02:00", "2026-10-25T12:00+01:00");
    for (span, starts, ends) in [
        ("02:30-10:00", "2026-10-25T02:30+02:00", "2026-10-25T10:00+01:00"),
        ("00:30-02:30", "2026-10-25T00:30+02:00", "2026-10-25T02:30+02:00"),
        ("02:10-02:50", "2026-10-25T02:10+02:00", "2026-10-25T02:50+02:00"),
        ("00:30-03:00", "2026-10-25T00:30+02:00", "2026-10-25T03:00+01:00"),
        ("03:00-04:00", "2026-10-25T03:00+01:00", "2026-10-25T04:00+01:00"),
    ] {
        let open = on_days("Europe/Paris", &[6], &[span]).intervals(at(from), at(to));
        assert_eq!(open, [Interval { from: at(starts), to: at(ends) }], "{span}");
    }
    let split = on_days("Europe/Paris", &[6], &["01:00-02:30", "02:30-04:00"]);
    assert_eq!(
        open_minutes(&split, from, to),
        240,
        "three hours on the wall, four in truth, none twice"
    );
}

#[test]
fn a_clock_put_back_over_midnight_does_not_open_yesterday_again() {
    // St. John's put its clock back at 00:01 to 23:01 of the day before.
    let hours = every_day("America/St_Johns", &["00:00-00:01", "22:00-23:30"]);
    let open = hours.intervals(at("2006-10-28T12:00-02:30"), at("2006-10-29T12:00-03:30"));
    let expect = [
        ("2006-10-28T22:00-02:30", "2006-10-28T23:30-02:30"),
        ("2006-10-29T00:00-02:30", "2006-10-29T00:01-02:30"),
    ];
    // 00:01 was first shown when the clock, put back, came round to it again;
    // until then the last span goes on.
    let expect: Vec<_> = expect.iter().map(|(from, to)| (at(from), at(to))).collect();
    assert_eq!((open[0].from, open[0].to), expect[0]);
    assert_eq!(open[1].from, expect[1].0);
    assert_eq!(open[1].to, at("2006-10-29T00:01-03:30"));
    assert_eq!(open.len(), 2);
    // Asked about an instant at which the wall shows yesterday for the second
    // time: today's first minute lies before it.
    let first_minute = every_day("America/St_Johns", &["00:00-00:01"]);
    assert_eq!(open_minutes(&first_minute, "2006-10-28T22:00-02:30", "2006-10-28T23:30-03:30"), 30);
}

#[test]
fn a_day_that_was_skipped_has_no_hours() {
    // Samoa crossed the date line: Thursday 29 December 2011 was followed by
    // Saturday 31 December.
    let hours = every_day("Pacific/Apia", &["09:00-17:00"]);
    let open = hours.intervals(at("2011-12-29T00:00-10:00"), at("2012-01-01T00:00+14:00"));
    let expect = [
        ("2011-12-29T09:00-10:00", "2011-12-29T17:00-10:00"),
        ("2011-12-31T09:00+14:00", "2011-12-31T17:00+14:00"),
    ];
    let expect: Vec<_> =
        expect.iter().map(|(from, to)| Interval { from: at(from), to: at(to) }).collect();
    assert_eq!(open, expect);
    assert_eq!(due(&hours, "2011-12-29T16:00-10:00", 120), at("2011-12-31T10:00+14:00"));
    // Only Fridays: the skipped Friday has no opening.
    let fridays = on_days("Pacific/Apia", &[4], &["09:00-17:00"]);
    assert_eq!(
        fridays.next_opening(at("2011-12-29T12:00-10:00")),
        Some(at("2012-01-06T09:00+14:00"))
    );
    // A night shift into the skipped day ends when that day would have begun.
    let nights = on_days("Pacific/Apia", &[3], &["22:00-30:00"]);
    assert_eq!(open_minutes(&nights, "2011-12-29T12:00-10:00", "2012-01-01T00:00+14:00"), 120);
    let always = OpeningHours::always(zone("Pacific/Apia").unwrap()).unwrap();
    assert_eq!(open_minutes(&always, "2011-12-29T12:00-10:00", "2011-12-31T12:00+14:00"), 1440);
}

#[test]
fn two_teams_in_two_zones_have_their_own_hours() {
    // Queues in two zones, the same instant: rt's lesson.
    let (paris, tokyo) = (
        working_days("Europe/Paris", &["09:00-18:00"]),
        working_days("Asia/Tokyo", &["09:00-18:00"]),
    );
    let from = "2026-11-20T16:30+01:00"; // Saturday 00:30 in Tokyo
    assert_eq!(due(&paris, from, 120), at("2026-11-23T09:30+01:00"));
    assert_eq!(due(&tokyo, from, 120), at("2026-11-23T11:00+09:00"));
}

// --- against the oracle -----------------------------------------------------

/// Instants near which clocks somewhere did something odd, with the zone.
const EDGES: &[(&str, &str)] = &[
    ("Europe/Paris", "2026-03-29T01:00Z"),
    ("Europe/Paris", "2026-10-25T01:00Z"),
    ("America/New_York", "2026-03-08T07:00Z"),
    ("America/New_York", "2026-11-01T06:00Z"),
    ("Australia/Lord_Howe", "2026-04-04T15:00Z"),
    ("Australia/Lord_Howe", "2026-10-03T15:30Z"),
    ("Asia/Kathmandu", "1985-12-31T18:30Z"),
    ("America/Sao_Paulo", "2018-02-18T02:00Z"),
    ("America/Sao_Paulo", "2018-11-04T03:00Z"),
    ("Africa/Cairo", "2014-05-15T22:00Z"),
    ("Africa/Cairo", "2023-04-27T22:00Z"),
    ("Africa/Cairo", "2023-10-26T21:00Z"),
    ("Pacific/Apia", "2011-12-30T10:00Z"),
    ("Pacific/Kwajalein", "1993-08-21T12:00Z"),
    ("America/St_Johns", "2006-10-29T02:31Z"),
    ("America/St_Johns", "2006-04-02T03:31Z"),
    ("Antarctica/Troll", "2026-03-29T01:00Z"),
    ("Antarctica/Troll", "2026-10-25T01:00Z"),
    ("Europe/Dublin", "2026-10-25T01:00Z"),
    ("Africa/Casablanca", "2026-02-15T02:00Z"),
    ("America/Caracas", "2016-05-01T07:00Z"),
    ("Asia/Pyongyang", "2018-05-04T15:00Z"),
    ("UTC", "2026-02-28T00:00Z"),
];

/// The slow truth: minute by minute, by a wall clock that is never turned
/// back. True where the minute beginning then is open.
fn oracle(hours: &OpeningHours, from: Timestamp, minutes: i64) -> Vec<bool> {
    let before = 27 * 60;
    let mut wall = DateTime::MIN;
    let mut open = Vec::new();
    for minute in -before..minutes {
        let instant = from.checked_add(mins(minute)).unwrap();
        wall = wall.max(hours.zone.to_datetime(instant));
        if minute >= 0 {
            open.push(on_the_wall(hours, wall));
        }
    }
    open
}

fn on_the_wall(hours: &OpeningHours, wall: DateTime) -> bool {
    let minute = wall.hour() as u16 * 60 + wall.minute() as u16;
    let covers = |date: Date, minute: u16| {
        let spans = hours
            .exceptions
            .get(&date)
            .unwrap_or(&hours.week[date.weekday().to_monday_zero_offset() as usize]);
        spans.iter().any(|span| (span.from..span.to).contains(&minute))
    };
    let spills = !hours.exceptions.contains_key(&wall.date());
    covers(wall.date(), minute) || spills && covers(wall.date().yesterday().unwrap(), minute + DAY)
}

/// Leap days, the years' ends and the date line: nowhere does a promise end
/// before the minutes that were promised have been worked.
#[test]
fn ti02_a_promise_over_leap_day_years_end_and_date_line_is_never_shorter() {
    let day = || vec![Span::new(9 * 60, 13 * 60).unwrap(), Span::new(14 * 60, 18 * 60).unwrap()];
    let late = || vec![Span::new(20 * 60, 28 * 60).unwrap()];
    let weeks: [[Vec<Span>; 7]; 2] =
        [std::array::from_fn(|_| day()), std::array::from_fn(|_| late())];
    for name in
        ["Europe/Paris", "Asia/Tokyo", "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Honolulu"]
    {
        for from in [
            "2028-02-28T15:00Z", // a leap day follows
            "2027-02-28T15:00Z", // none follows
            "2100-02-28T15:00Z", // nor in a century that has none
            "2026-12-31T05:30Z",
            "2026-12-31T23:59Z",
            "2016-12-31T23:59:00Z", // a leap second follows
            "2011-12-29T18:00Z",    // Apia has no 30th
        ] {
            for week in &weeks {
                let hours =
                    OpeningHours::new(zone(name).unwrap(), week.clone(), BTreeMap::new()).unwrap();
                let from = at(from);
                let slow = oracle(&hours, from, 8 * 1440);
                for promised in [1, 59, 240, 480, 900] {
                    let (due, _) = hours.add_open_time(from, mins(promised)).unwrap();
                    let minutes = due.duration_since(from).as_mins() as usize;
                    let worked = slow.iter().take(minutes).filter(|open| **open).count();
                    assert_eq!(worked as i64, promised, "{name} {from}: due {due}");
                }
            }
        }
    }
}

/// Spans of one day: cut points, every second stretch open; the last may run
/// into the next day.
fn any_day() -> impl Strategy<Value = Vec<Span>> {
    let cuts = prop::collection::btree_set(0u16..DAY, 0..=5);
    (cuts, 1u16..DAY, 0u8..10).prop_map(|(cuts, late, kind)| {
        let cuts: Vec<u16> = cuts.into_iter().collect();
        let mut spans: Vec<Span> =
            cuts.chunks_exact(2).map(|pair| Span::new(pair[0], pair[1]).unwrap()).collect();
        if let [.., last] = cuts[..]
            && cuts.len() % 2 == 1
        {
            spans.push(Span::new(last, (DAY + late).max(last + 1)).unwrap());
        }
        match kind {
            0 => vec![Span::ALL_DAY],
            1 => spans.iter().flat_map(|span| touching(*span)).collect(),
            _ => spans,
        }
    })
}

/// The same stretch, as two spans that touch.
fn touching(span: Span) -> Vec<Span> {
    let middle = span.from.midpoint(span.to).min(DAY - 1);
    match (Span::new(span.from, middle), Span::new(middle, span.to)) {
        (Ok(one), Ok(other)) => vec![one, other],
        _ => vec![span],
    }
}

pub(crate) fn any_hours() -> impl Strategy<Value = (OpeningHours, Timestamp)> {
    let week = prop::collection::vec(any_day(), 7);
    let exceptions =
        prop::collection::btree_map(-3i64..5, prop_oneof![Just(vec![]), any_day()], 0..3);
    (0..EDGES.len(), week, exceptions, -50 * 60..30 * 60i64).prop_map(
        |(edge, week, exceptions, shift)| {
            let (name, edge) = EDGES[edge];
            let (zone, edge) = (zone(name).unwrap(), at(edge));
            let today = zone.to_datetime(edge).date();
            let exceptions = exceptions.into_iter().map(|(days, spans)| {
                (today.checked_add(jiff::Span::new().days(days)).unwrap(), spans)
            });
            let hours =
                OpeningHours::new(zone, week.try_into().unwrap(), exceptions.collect()).unwrap();
            (hours, edge.checked_add(mins(shift)).unwrap())
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn exact_intervals_are_those_of_the_minute_by_minute_oracle((hours, from) in any_hours()) {
        let minutes = 4 * 1440;
        let slow = oracle(&hours, from, minutes);
        let to = from.checked_add(mins(minutes)).unwrap();
        let intervals = hours.intervals(from, to);
        let mut fast = vec![false; slow.len()];
        for interval in &intervals {
            let first = interval.from.duration_since(from).as_mins() as usize;
            let last = interval.to.duration_since(from).as_mins() as usize;
            prop_assert!(first < last, "never empty");
            fast[first..last].fill(true);
        }
        prop_assert_eq!(&fast, &slow);
        for pair in intervals.windows(2) {
            prop_assert!(pair[0].to < pair[1].from, "in order and apart");
        }
        let open = slow.iter().filter(|open| **open).count() as i64;
        prop_assert_eq!(hours.open_time_between(from, to), mins(open));
        // Single questions, asked at every seventh minute of the first day.
        for minute in (0..1440).step_by(7) {
            let instant = from.checked_add(mins(minute as i64)).unwrap();
            prop_assert_eq!(hours.open_at(instant), slow[minute]);
            if let Some(ahead) = slow[minute..].iter().position(|open| *open) {
                prop_assert_eq!(hours.next_opening(instant), Some(instant.checked_add(mins(ahead as i64)).unwrap()));
            }
            match (slow[minute], slow[minute..].iter().position(|open| !*open)) {
                (true, Some(ahead)) => {
                    prop_assert_eq!(hours.closes_at(instant), Some(instant.checked_add(mins(ahead as i64)).unwrap()));
                }
                (true, None) => {}
                (false, _) => prop_assert_eq!(hours.closes_at(instant), None),
            }
        }
    }

    #[test]
    fn the_due_instant_is_where_the_oracle_has_counted_enough((hours, from) in any_hours(), minutes in 1i64..1500) {
        let slow = oracle(&hours, from, 5 * 1440);
        let counted = slow.iter().enumerate().filter(|(_, open)| **open).nth(minutes as usize - 1);
        if let Some((last, _)) = counted {
            let expect = from.checked_add(mins(last as i64 + 1)).unwrap();
            prop_assert_eq!(hours.add_open_time(from, mins(minutes)).unwrap().0, expect);
        }
    }

    #[test]
    fn adding_open_time_and_measuring_it_agree((hours, from) in any_hours(), seconds in 0i64..400_000, micros in 0i64..60_000_000, more in 0i64..4000) {
        let from = from.checked_add(SignedDuration::from_micros(micros)).unwrap();
        let amount = SignedDuration::from_secs(seconds);
        let Some((due, counted)) = hours.add_open_time(from, amount) else { return Ok(()) };
        prop_assert!(due >= from, "never before the start");
        prop_assert_eq!(hours.open_time_between(from, due), amount);
        prop_assert_eq!(counted.iter().map(|part| part.minutes).sum::<i64>(), amount.as_mins());
        let intervals: Vec<_> = counted.iter().map(|part| Interval { from: part.from, to: part.to }).collect();
        prop_assert_eq!(intervals, hours.intervals(from, due));
        if let Some((later, _)) = hours.add_open_time(from, amount + SignedDuration::from_secs(more)) {
            prop_assert!(later >= due, "more is never earlier");
        }
        if let Some((after, _)) = hours.add_open_time(from.checked_add(SignedDuration::from_secs(more)).unwrap(), amount) {
            prop_assert!(after >= due, "a later start is never due earlier");
        }
        // Cut anywhere, the parts are the whole.
        let middle = from.checked_add(due.duration_since(from) / 3).unwrap();
        prop_assert_eq!(hours.open_time_between(from, middle) + hours.open_time_between(middle, due), amount);
    }

    #[test]
    fn hours_survive_being_written((hours, _) in any_hours()) {
        let text = serde_json::to_string(&hours).unwrap();
        prop_assert_eq!(serde_json::from_str::<OpeningHours>(&text).unwrap(), hours);
    }
}

#[test]
fn a_day_ends_with_its_last_closing_and_not_at_noon() {
    let paused = every_day("Europe/Paris", &["09:00-13:00", "13:30-20:00"]);
    let late = every_day("Europe/Paris", &["18:00-26:00"]);
    let weekdays = working_days("Europe/Paris", &["09:00-18:00"]);
    let always = OpeningHours::always(zone("Europe/Paris").unwrap()).unwrap();
    for (hours, now, expect) in [
        (&paused, "2026-03-03T12:10:00Z", Some("2026-03-02T19:00:00Z")),
        (&paused, "2026-03-03T18:59:59Z", Some("2026-03-02T19:00:00Z")),
        (&paused, "2026-03-03T19:00:00Z", Some("2026-03-03T19:00:00Z")),
        (&paused, "2026-03-03T19:00:01Z", Some("2026-03-03T19:00:00Z")),
        (&paused, "2026-03-04T08:30:00Z", Some("2026-03-03T19:00:00Z")),
        (&late, "2026-03-04T01:05:00Z", Some("2026-03-04T01:00:00Z")),
        (&weekdays, "2026-03-08T12:00:00Z", None),
        (&weekdays, "2026-03-07T12:00:00Z", Some("2026-03-06T17:00:00Z")),
        (&always, "2026-03-03T12:00:00Z", Some("2026-03-02T23:00:00Z")),
    ] {
        assert_eq!(hours.day_ended(at(now)), expect.map(at), "{now}");
    }
}
