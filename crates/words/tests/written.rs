//! How numbers, money, lists, dates, times and lengths are written, in the
//! languages the house speaks and in some that are being prepared.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its ground has failed")]

use jiff::Zoned;
use jiff::civil::{Date, date, time};
use words::{Arg, LOCALES, Words, unfinished, words};

/// The language as far as it is written: what ICU's data says needs no sentences.
fn as_it_stands(tag: &str) -> &'static Words {
    unfinished(tag).unwrap_or_else(|| panic!("{tag} is one of the nine"))
}

fn at(day: Date, hour: i8, minute: i8, zone: &str) -> Zoned {
    day.at(hour, minute, 0, 0).in_tz(zone).unwrap()
}

#[test]
fn the_nine_languages_are_named_in_their_own_script_and_only_arabic_runs_from_the_right() {
    let tags: Vec<_> = LOCALES.iter().map(|l| l.tag).collect();
    assert_eq!(tags, ["en", "fr", "it", "de", "es", "ja", "zh-Hans", "ko", "ar"]);
    for locale in LOCALES {
        assert_eq!(locale.dir == "rtl", locale.tag == "ar", "{}", locale.tag);
        assert_eq!(as_it_stands(locale.tag).dir(), locale.dir);
    }
    let complete: Vec<_> = LOCALES.iter().filter(|l| l.complete).map(|l| l.tag).collect();
    assert_eq!(complete, tags, "every one of the nine is offered");
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let friday = date(2026, 11, 20);
    let check = |tag: &str, full: &str, weekday: &str, short: &str| {
        let w = as_it_stands(tag);
        assert_eq!(w.date(friday), full, "{tag}");
        assert_eq!(w.date_weekday(friday), weekday, "{tag}");
        assert_eq!(w.date_short(friday), short, "{tag}");
    };
    check("en", "20 November 2026", "Friday 20 November 2026", "20 Nov");
    check("fr", "20 novembre 2026", "vendredi 20 novembre 2026", "20 nov.");
    check("ar", "20 نوفمبر 2026", "الجمعة، 20 نوفمبر 2026", "20 نوفمبر");
    check("de", "20. November 2026", "Freitag, 20. November 2026", "20. Nov.");
    check("it", "20 novembre 2026", "venerdì 20 novembre 2026", "20 nov");
    check("es", "20 de noviembre de 2026", "viernes, 20 de noviembre de 2026", "20 nov");
    check("ja", "2026年11月20日", "2026年11月20日金曜日", "11月20日");
    check("zh-Hans", "2026年11月20日", "2026年11月20日星期五", "11月20日");
    check("ko", "2026년 11월 20일", "2026년 11월 20일 금요일", "11월 20일");
}

#[test]
fn french_calls_the_first_of_a_month_premier_and_no_other_day() {
    let w = words("fr");
    assert_eq!(w.date(date(2026, 11, 1)), "1er novembre 2026");
    assert_eq!(w.date_weekday(date(2026, 11, 1)), "dimanche 1er novembre 2026");
    assert_eq!(w.date_short(date(2026, 11, 1)), "1er nov.");
    assert_eq!(w.date(date(2026, 11, 11)), "11 novembre 2026");
    assert_eq!(w.date_weekday(date(2026, 1, 21)), "mercredi 21 janvier 2026");
}

#[test]
fn times_have_twenty_four_hours_and_french_says_h() {
    let check = |tag: &str, hour, minute, expect: &str| {
        assert_eq!(words(tag).time(time(hour, minute, 59, 0)), expect);
    };
    check("en", 15, 40, "15:40");
    check("en", 9, 5, "09:05");
    check("en", 0, 0, "00:00");
    check("fr", 15, 40, "15\u{a0}h\u{a0}40");
    check("fr", 9, 5, "9\u{a0}h\u{a0}05");
    check("fr", 18, 0, "18\u{a0}h");
    check("ar", 15, 40, "15:40");
}

#[test]
fn a_moment_names_its_weekday_and_whose_clock_it_is_on() {
    let paris = at(date(2026, 11, 20), 15, 40, "Europe/Paris");
    let check = |tag: &str, z: &Zoned, expect: &str| assert_eq!(words(tag).moment(z), expect);
    check("en", &paris, "Friday 20 November 2026, 15:40 (Paris time)");
    check("fr", &paris, "vendredi 20 novembre 2026 à 15\u{a0}h\u{a0}40 (heure de Paris)");
    check("ar", &paris, "الجمعة، 20 نوفمبر 2026، 15:40 (بتوقيت باريس)");
}

#[test]
fn a_clock_is_named_by_its_city_or_by_its_distance_from_universal_time() {
    let check = |tag: &str, zone: &str, expect: &str| {
        assert_eq!(words(tag).zone(&at(date(2026, 7, 1), 12, 0, zone)), expect);
    };
    check("en", "Asia/Kuwait", "Kuwait time");
    check("en", "America/New_York", "New York time");
    check("fr", "Europe/Athens", "heure d’Athènes");
    check("fr", "Africa/Cairo", "heure locale, Le Caire");
    check("fr", "Asia/Tokyo", "heure de Tokyo");
    check("ar", "Asia/Dubai", "بتوقيت دبي");
    check("en", "UTC", "universal time");
    check("en", "Etc/UTC", "universal time");
    check("en", "Etc/GMT-3", "UTC+3");
    let newfoundland = jiff::tz::offset(-4).saturating_add(jiff::Span::new().minutes(30));
    let nameless = date(2026, 7, 1).at(12, 0, 0, 0).to_zoned(newfoundland.to_time_zone()).unwrap();
    assert_eq!(words("en").zone(&nameless), "UTC\u{2212}3:30");
}

#[test]
fn a_near_moment_is_said_from_today_and_in_its_own_zone() {
    let now = at(date(2026, 11, 20), 23, 30, "Europe/Paris");
    let check = |tag: &str, z: &Zoned, expect: &str| {
        assert_eq!(words(tag).moment_near(z, &now), expect);
    };
    check("en", &at(date(2026, 11, 20), 15, 40, "Europe/Paris"), "today, 15:40");
    check("en", &at(date(2026, 11, 21), 9, 0, "Europe/Paris"), "tomorrow, 09:00");
    check("en", &at(date(2026, 11, 18), 9, 20, "Europe/Paris"), "Wed 18 Nov, 09:20");
    check("en", &at(date(2025, 12, 31), 9, 20, "Europe/Paris"), "31 Dec 2025, 09:20");
    check("fr", &at(date(2026, 11, 19), 9, 20, "Europe/Paris"), "hier à 9\u{a0}h\u{a0}20");
    check("ar", &at(date(2026, 11, 21), 9, 0, "Europe/Paris"), "غدًا، 09:00");
    // In Tokyo it is already the 21st, so the 21st there is today.
    check("en", &at(date(2026, 11, 21), 9, 0, "Asia/Tokyo"), "today, 09:00");
    // The day the clocks go back has 25 hours and is still one day.
    let before = at(date(2026, 10, 24), 12, 0, "Europe/Paris");
    let after = at(date(2026, 10, 25), 12, 30, "Europe/Paris");
    assert_eq!(words("en").moment_near(&after, &before), "tomorrow, 12:30");
}

#[test]
fn money_has_the_symbol_side_and_digits_of_its_currency_and_language() {
    let check = |tag: &str, minor, currency: &str, expect: &str| {
        assert_eq!(as_it_stands(tag).money(minor, currency), expect, "{tag} {currency}");
    };
    check("en", 125_000, "EUR", "€1,250.00");
    check("en", 990, "GBP", "£9.90");
    check("en", 125_000, "USD", "US$1,250.00");
    check("en", 12_000, "JPY", "¥12,000");
    check("en", 1_250_500, "KWD", "KWD\u{a0}1,250.500");
    check("en", -990, "GBP", "-£9.90");
    check("en", 5, "CHF", "CHF\u{a0}0.05");
    check("fr", 125_000, "EUR", "1\u{202f}250,00\u{a0}€");
    check("fr", 12_000, "JPY", "12\u{202f}000\u{a0}¥");
    check("fr", 1_250_500, "KWD", "1\u{202f}250,500\u{a0}KWD");
    check("fr", 125_000, "USD", "1\u{202f}250,00\u{a0}$US");
    check("ar", 125_000, "EUR", "\u{200f}1,250.00\u{a0}€");
    check("ar", 12_000, "JPY", "\u{200f}12,000\u{a0}JP¥");
    check("ar", 1_250_500, "KWD", "\u{200f}1,250.500\u{a0}د.ك.\u{200f}");
    check("ar", -5, "BHD", "\u{200f}\u{200e}-0.005\u{a0}د.ب.\u{200f}");
    check("de", 125_000, "EUR", "1.250,00\u{a0}€");
    check("es", 125_000, "EUR", "1250,00\u{a0}€");
    check("ja", 12_000, "JPY", "¥12,000");
    check("zh-Hans", 990, "CNY", "¥9.90");
    check("ko", 12_000, "KRW", "₩12,000");
    check("en", 0, "eur", "€0.00");
    check("en", i64::MIN, "JPY", "-¥9,223,372,036,854,775,808");
}

#[test]
fn numbers_are_grouped_and_arabic_has_the_digits_that_are_on_the_paper() {
    assert_eq!(words("en").number(1_234_567), "1,234,567");
    assert_eq!(words("fr").number(1_234_567), "1\u{202f}234\u{202f}567");
    assert_eq!(words("ar").number(1_234_567), "1,234,567");
    assert_eq!(words("en").number(-7), "-7");
}

#[test]
fn lists_are_joined_as_each_language_joins_them() {
    let check = |tag: &str, items: &[&str], expect: &str| {
        let items: Vec<String> = items.iter().map(|&item| item.to_owned()).collect();
        assert_eq!(as_it_stands(tag).list(&items), expect, "{tag}");
    };
    check("en", &["dust bag", "box", "card"], "dust bag, box and card");
    check("fr", &["pochette", "boîte", "carte"], "pochette, boîte et carte");
    check("ar", &["كيس", "علبة", "بطاقة"], "كيس وعلبة وبطاقة");
    check("ja", &["袋", "箱"], "袋、箱");
    check("en", &["box"], "box");
    check("en", &[], "");
}

#[test]
fn lengths_that_are_added_up_are_exact() {
    let check = |minutes, expect: &str| {
        assert_eq!(words("en").exact_span(minutes).replace('\u{a0}', " "), expect);
    };
    check(0, "0 min");
    check(42, "42 min");
    check(390, "6 h 30 min");
    check(480, "8 h");
    check(2_401, "40 h 1 min");
}

#[test]
fn lengths_are_rounded_as_people_say_them() {
    let check = |minutes, expect: &str| {
        assert_eq!(words("en").span(minutes).replace('\u{a0}', " "), expect);
    };
    check(0, "less than a minute");
    check(1, "1 min");
    check(42, "42 min");
    check(60, "1 h");
    check(62, "1 h");
    check(150, "2 h 30 min");
    check(178, "3 h");
    check(6 * 60 + 20, "6 h");
    check(23 * 60 + 45, "1 day");
    check(26 * 60, "26 h");
    check(40 * 60, "2 days");
    check(3 * 24 * 60, "3 days");
    check(-42, "42 min");
    check(i64::MIN, "6,405,119,470,038,039 days");
}

#[test]
fn arabic_counts_with_all_its_six_forms() {
    let check = |n: i64, expect: &str| {
        assert_eq!(words("ar").ta("span-days", &[("count", n.into())]), expect);
    };
    check(0, "0 يوم");
    check(1, "يوم واحد");
    check(2, "يومين");
    check(3, "3 أيام");
    check(10, "10 أيام");
    check(11, "11 يومًا");
    check(99, "99 يومًا");
    check(100, "100 يوم");
    check(102, "102 يوم");
    check(103, "103 أيام");
    check(111, "111 يومًا");
    check(1_000, "1,000 يوم");
    check(1_005, "1,005 أيام");
}

#[test]
fn french_counts_nought_in_the_singular() {
    let days = |n: i64| words("fr").ta("span-days", &[("count", n.into())]).replace('\u{a0}', " ");
    assert_eq!(days(0), "0 jour");
    assert_eq!(days(1), "1 jour");
    assert_eq!(days(2), "2 jours");
}

#[test]
fn sizes_are_counted_as_the_limits_are() {
    let check = |tag: &str, bytes, expect: &str| {
        assert_eq!(words(tag).size(bytes).replace('\u{a0}', " "), expect);
    };
    check("en", 1, "1 byte");
    check("en", 999, "999 bytes");
    check("en", 1_000, "1 kB");
    check("en", 3_355_443, "3.2 MB");
    check("en", 10_485_760, "10 MB");
    check("en", 14_700_000, "14 MB");
    check("en", u64::MAX, "17,179,869,184 GB");
    check("fr", 3_355_443, "3,2 Mo");
    check("ar", 3_355_443, "3.2 ميغابايت");
}

#[test]
fn arguments_are_put_in_as_they_are_without_isolation_marks() {
    let said = words("en").ta("failure-ours-text", &[("reference", Arg::from("E-4K7Q"))]);
    assert!(said.ends_with("or quote E-4K7Q."), "{said}");
    let hostile = "</p>\u{202e}{ $reference }";
    let said = words("ar").ta("failure-ours-text", &[("reference", hostile.into())]);
    assert!(said.contains(hostile), "{said}");
    assert!(!said.contains(['\u{2068}', '\u{2069}']), "{said}");
}

#[test]
fn an_unfinished_language_says_in_english_what_it_lacks() {
    for locale in LOCALES.iter().filter(|l| !l.complete) {
        let w = as_it_stands(locale.tag);
        assert!(w.has("topic-repair"), "{}", locale.tag);
        assert_ne!(w.t("topic-repair"), "topic-repair", "{}", locale.tag);
        assert_eq!(words(locale.tag).tag(), "en", "{} is not offered yet", locale.tag);
    }
}

#[test]
fn a_key_that_nobody_wrote_is_given_back_and_is_not_had() {
    assert!(!words("fr").has("no-such-key"));
    assert_eq!(words("fr").t("no-such-key"), "no-such-key");
    assert!(words("fr").has("topic-repair"));
}

#[test]
fn the_made_up_language_is_a_third_longer_and_keeps_its_arguments() {
    let plain = words("en").ta("failure-ours-text", &[("reference", "E-4K7Q".into())]);
    let padded = words("en-XA").ta("failure-ours-text", &[("reference", "E-4K7Q".into())]);
    assert!(padded.chars().count() * 5 > plain.chars().count() * 6, "{padded}");
    assert!(padded.contains("E-4K7Q"), "{padded}");
    assert!(!padded.contains("fault"), "{padded}");
}
