//! Every sentence a person reads, and the way numbers, money, lists, dates and
//! times are written in that person's language.
//!
//! Sentences come from `locales/<tag>/*.ftl`, embedded in the binary and parsed
//! when a language is first asked for. Everything else comes from the locale
//! data of ICU. This room knows no case, no page and no letter: it is given a
//! key or a value and gives back text. Text is not escaped and carries no
//! isolation marks; templates escape it and put `<bdi>` where it is needed.

mod dates;
mod embedded;
mod locale;
mod money;
mod numbers;
mod plain;
mod pseudo;
mod review;
mod sentences;

pub use locale::{LOCALES, Locale, best_locale};
pub use review::{Reviewed, review};
pub use sentences::Arg;

use std::sync::OnceLock;

/// One language, ready to write in. Made once and kept; cheap to pass about.
pub struct Words {
    locale: &'static Locale,
    sentences: sentences::Sentences,
    numbers: numbers::Numbers,
    dates: dates::Dates,
}

/// English is the language every other falls back to, sentence by sentence.
const FALLBACK: &str = "en";

/// The words of a language, by its tag (`fr`, `fr-CA`, `zh-Hans`).
///
/// An unknown tag, or one whose sentences are not complete yet, gives the
/// nearest complete language, and English where there is none.
pub fn words(tag: &str) -> &'static Words {
    if pseudo::is_asked_for(tag) {
        return pseudo::words();
    }
    made(locale::nearest_complete(tag))
}

/// The words of a language as far as they are written, complete or not, for
/// those who translate it; what is missing is said in English.
pub fn unfinished(tag: &str) -> Option<&'static Words> {
    LOCALES.iter().position(|known| known.tag == tag).map(made)
}

fn made(place: usize) -> &'static Words {
    static MADE: [OnceLock<Words>; LOCALES.len()] = [const { OnceLock::new() }; LOCALES.len()];
    // Both callers give a place in LOCALES; the first is English.
    let place = if place < LOCALES.len() { place } else { 0 };
    MADE[place].get_or_init(|| {
        let locale = &LOCALES[place];
        Words::new(locale, &embedded::files(locale.tag), None)
    })
}

impl Words {
    fn new(
        locale: &'static Locale,
        files: &[&str],
        transform: Option<sentences::Transform>,
    ) -> Words {
        Words {
            locale,
            sentences: sentences::Sentences::new(locale, files, transform),
            numbers: numbers::Numbers::new(locale),
            dates: dates::Dates::new(locale),
        }
    }

    /// The language's tag, as in addresses and in `lang`.
    pub fn tag(&self) -> &'static str {
        self.locale.tag
    }

    /// `ltr` or `rtl`, for `dir`.
    pub fn dir(&self) -> &'static str {
        self.locale.dir
    }

    /// A sentence without arguments. A key that does not exist is given back as
    /// it is: a test finds it, a client is not shown an error page for it.
    pub fn t(&self, key: &str) -> String {
        self.ta(key, &[])
    }

    /// A sentence with its arguments; numbers among them choose plural forms
    /// and are written as the language writes numbers.
    pub fn ta(&self, key: &str, args: &[(&str, Arg)]) -> String {
        if let Some(text) = self.sentences.say(key, args) {
            return text;
        }
        if self.locale.tag != FALLBACK
            && let Some(text) = words(FALLBACK).sentences.say(key, args)
        {
            return text;
        }
        key.to_owned()
    }

    /// Whether the key can be said, here or in English.
    pub fn has(&self, key: &str) -> bool {
        self.sentences.has(key)
            || (self.locale.tag != FALLBACK && words(FALLBACK).sentences.has(key))
    }

    /// A whole number, with the language's grouping: `12,500`.
    pub fn number(&self, n: i64) -> String {
        self.numbers.whole(n)
    }

    /// An amount in minor units (cents, fils, yen) of an ISO 4217 currency.
    pub fn money(&self, minor: i64, currency: &str) -> String {
        money::written(self.locale, &self.numbers, minor, currency)
    }

    /// `a, b and c`.
    pub fn list(&self, items: &[String]) -> String {
        self.numbers.list(items)
    }

    /// `20 November 2026`.
    pub fn date(&self, d: jiff::civil::Date) -> String {
        self.dates.full(d)
    }

    /// `Friday 20 November 2026`: deadlines always name their weekday.
    pub fn date_weekday(&self, d: jiff::civil::Date) -> String {
        self.dates.with_weekday(d)
    }

    /// `20 Nov`.
    pub fn date_short(&self, d: jiff::civil::Date) -> String {
        self.dates.short(d)
    }

    /// `15:40`, or `15 h 40` where that is the custom.
    pub fn time(&self, t: jiff::civil::Time) -> String {
        self.dates.time(t)
    }

    /// `Friday 20 November 2026, 15:40 (Paris time)`.
    pub fn moment(&self, z: &jiff::Zoned) -> String {
        self.ta(
            "moment",
            &[
                ("date", self.date_weekday(z.date()).into()),
                ("time", self.time(z.time()).into()),
                ("zone", self.zone(z).into()),
            ],
        )
    }

    /// `today, 15:40`, `Thu 19 Nov, 09:20`: short, seen from `now`. Days are
    /// those of `z`'s zone.
    pub fn moment_near(&self, z: &jiff::Zoned, now: &jiff::Zoned) -> String {
        let (day, time) = (z.date(), self.time(z.time()));
        let today = now.with_time_zone(z.time_zone().clone()).date();
        let away = today.until(day).map_or(i32::MAX, |span| span.get_days());
        let key = match away {
            0 => "moment-today",
            -1 => "moment-yesterday",
            1 => "moment-tomorrow",
            _ => {
                let date = if day.year() == today.year() {
                    self.dates.short_weekday(day)
                } else {
                    self.dates.short_year(day)
                };
                return self.ta("moment-day", &[("date", date.into()), ("time", time.into())]);
            }
        };
        self.ta(key, &[("time", time.into())])
    }

    /// `Paris time`: whose clock a time is read on.
    pub fn zone(&self, z: &jiff::Zoned) -> String {
        match self.dates.city(z) {
            dates::ZoneName::City(city) => self.ta(
                "zone-city",
                &[("start", dates::start_of(&city).into()), ("city", city.into())],
            ),
            dates::ZoneName::Utc => self.t("zone-utc"),
            dates::ZoneName::Offset(offset) => offset,
        }
    }

    /// A length of time in minutes, rounded as people say it: `42 min`, `2 h`,
    /// `3 days`. The sign is dropped; say elsewhere whether it is late or left.
    pub fn span(&self, minutes: i64) -> String {
        plain::span(self, minutes)
    }

    /// A length of time in minutes, exact and never in days: `6 h 30 min`, `40 h`. For sums
    /// that are to be checked, and for hours that are opening hours and no part of a day.
    pub fn exact_span(&self, minutes: i64) -> String {
        plain::exact(self, minutes.unsigned_abs())
    }

    /// The size of a file: `3.2 MB`, counted in 1,024s as the limits are.
    pub fn size(&self, bytes: u64) -> String {
        plain::size(self, bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_is_half_written_says_its_half_and_english_for_the_rest() {
        let german = LOCALES.iter().find(|locale| locale.tag == "de").unwrap();
        let half = "topic-repair = Reparatur\nspan-days =\n    { $count ->\n        [one] { $count } Tag\n       *[other] { $count } Tage\n    }\n";
        let w = Words::new(german, &[half], None);
        assert_eq!(w.t("topic-repair"), "Reparatur");
        assert_eq!(w.span(3 * 24 * 60), "3 Tage");
        assert_eq!(w.t("topic-return"), words("en").t("topic-return"));
        assert!(w.has("topic-return"));
    }

    #[test]
    fn a_broken_sentence_costs_only_itself() {
        let files = ["topic-repair = { $oops\ntopic-return = Return\n", "topic-return = Twice\n"];
        let w = Words::new(&LOCALES[0], &files, None);
        assert_eq!(w.t("topic-return"), "Return");
        assert_eq!(w.t("topic-repair"), "topic-repair");
    }
}
