//! Dates, times and the names of clocks, by ICU's data and always in the
//! Gregorian calendar, because deadlines and papers are. What is not a matter of
//! data (`today`, `Paris time`) is a sentence and lives in the locale files.

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{MD, MDE, YMD, YMDE, zone::ExemplarCity};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_time::zone::IanaParser;
use jiff::Zoned;
use jiff::civil;

use crate::locale::Locale;
use crate::numbers::icu_locale;

type Formatter<F> = Option<FixedCalendarDateTimeFormatter<Gregorian, F>>;

pub(crate) struct Dates {
    tag: &'static str,
    full: Formatter<YMD>,
    weekday: Formatter<YMDE>,
    short: Formatter<MD>,
    short_weekday: Formatter<MDE>,
    short_year: Formatter<YMD>,
    city: Option<NoCalendarFormatter<ExemplarCity>>,
}

/// How a clock is called.
pub(crate) enum ZoneName {
    /// By its city, in the language.
    City(String),
    /// Coordinated universal time.
    Utc,
    /// By its distance from it: `UTC+3`.
    Offset(String),
}

impl Dates {
    pub(crate) fn new(locale: &Locale) -> Dates {
        let icu = icu_locale(locale.tag);
        Dates {
            tag: locale.tag,
            full: FixedCalendarDateTimeFormatter::try_new((&icu).into(), YMD::long()).ok(),
            weekday: FixedCalendarDateTimeFormatter::try_new((&icu).into(), YMDE::long()).ok(),
            short: FixedCalendarDateTimeFormatter::try_new((&icu).into(), MD::medium()).ok(),
            short_weekday: FixedCalendarDateTimeFormatter::try_new((&icu).into(), MDE::medium())
                .ok(),
            short_year: FixedCalendarDateTimeFormatter::try_new((&icu).into(), YMD::medium()).ok(),
            city: NoCalendarFormatter::try_new((&icu).into(), ExemplarCity).ok(),
        }
    }

    pub(crate) fn full(&self, d: civil::Date) -> String {
        let text = self.full.as_ref().zip(gregorian(d)).map(|(f, g)| f.format(&g).to_string());
        self.polished(text, d)
    }

    pub(crate) fn with_weekday(&self, d: civil::Date) -> String {
        let text = self.weekday.as_ref().zip(gregorian(d)).map(|(f, g)| f.format(&g).to_string());
        self.polished(text, d)
    }

    pub(crate) fn short(&self, d: civil::Date) -> String {
        let text = self.short.as_ref().zip(gregorian(d)).map(|(f, g)| f.format(&g).to_string());
        self.polished(text, d)
    }

    pub(crate) fn short_weekday(&self, d: civil::Date) -> String {
        let text =
            self.short_weekday.as_ref().zip(gregorian(d)).map(|(f, g)| f.format(&g).to_string());
        self.polished(text, d)
    }

    pub(crate) fn short_year(&self, d: civil::Date) -> String {
        let text =
            self.short_year.as_ref().zip(gregorian(d)).map(|(f, g)| f.format(&g).to_string());
        self.polished(text, d)
    }

    /// The last hand on what the data gives: French calls the first of a month
    /// `1er`, and the house writes English dates without commas. A date that ICU
    /// could not write is written by its ISO digits.
    fn polished(&self, text: Option<String>, d: civil::Date) -> String {
        let Some(text) = text else {
            return d.to_string();
        };
        match self.tag {
            "en" => text.replace(',', ""),
            "fr" if d.day() == 1 => match text.strip_prefix("1 ") {
                Some(rest) => format!("1er {rest}"),
                None => text.replacen(" 1 ", " 1er ", 1),
            },
            _ => text,
        }
    }

    /// Twenty-four hours everywhere: `15:40` cannot be taken for the morning.
    /// French writes `15 h 40`, and `9 h` for the full hour.
    pub(crate) fn time(&self, t: civil::Time) -> String {
        let (hour, minute) = (t.hour(), t.minute());
        match (self.tag, minute) {
            ("fr", 0) => format!("{hour}\u{a0}h"),
            ("fr", _) => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
            _ => format!("{hour:02}:{minute:02}"),
        }
    }

    pub(crate) fn city(&self, z: &Zoned) -> ZoneName {
        let name = z.time_zone().iana_name().unwrap_or_default();
        if name.contains('/') && !name.starts_with("Etc/") {
            let zone = IanaParser::new().parse(name).without_offset();
            if let Some(formatter) = &self.city {
                return ZoneName::City(formatter.format(&zone).to_string());
            }
        }
        match z.offset().seconds() {
            0 => ZoneName::Utc,
            seconds => ZoneName::Offset(offset(seconds)),
        }
    }
}

fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    let minutes = seconds.abs() / 60;
    match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// How a city's name begins, for languages whose prepositions depend on it:
/// `vowel` (heure d’Athènes), `le` (heure du Caire), `plain`.
pub(crate) fn start_of(city: &str) -> &'static str {
    if city.starts_with("Le ") {
        return "le";
    }
    let first = city.chars().next().unwrap_or(' ').to_lowercase().next().unwrap_or(' ');
    if "aeiouyàâäéèêëîïôöùûü".contains(first) { "vowel" } else { "plain" }
}

fn gregorian(d: civil::Date) -> Option<Date<Gregorian>> {
    let month = u8::try_from(d.month()).ok()?;
    let day = u8::try_from(d.day()).ok()?;
    Date::try_new_gregorian(d.year().into(), month, day).ok()
}
