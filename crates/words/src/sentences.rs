//! The sentences of one language: its Fluent files, joined. Isolation marks are
//! off, because text goes into templates that carry `<bdi>`; numbers given as
//! arguments are written as the language writes numbers.

use std::borrow::Cow;

use fixed_decimal::Decimal;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::locale::Locale;
use crate::numbers;

/// What a sentence is told. Numbers choose plural forms; text is put in as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Text: a name, a date already written, a case number.
    Text(String),
    /// A whole number that is counted.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<i64> for Arg {
    fn from(n: i64) -> Arg {
        Arg::Number(n)
    }
}

impl From<i32> for Arg {
    fn from(n: i32) -> Arg {
        Arg::Number(n.into())
    }
}

impl From<usize> for Arg {
    fn from(n: usize) -> Arg {
        Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg {
    fn from(n: u64) -> Arg {
        Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

/// What happens to a sentence's own words before they are shown.
pub(crate) type Transform = fn(&str) -> Cow<'_, str>;

pub(crate) struct Sentences {
    bundle: FluentBundle<FluentResource>,
    arabic: bool,
}

impl Sentences {
    /// The sentences of a language, from the texts of its files. What cannot be
    /// read, and what is said twice, fails the tests; here the rest still serves,
    /// and the first of two sentences stands.
    pub(crate) fn new(locale: &Locale, files: &[&str], transform: Option<Transform>) -> Sentences {
        let language: LanguageIdentifier = locale.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_number));
        bundle.set_transform(transform);
        for text in files {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((resource, _)) => resource,
            };
            let _ = bundle.add_resource(resource);
        }
        Sentences { bundle, arabic: locale.tag == "ar" }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    pub(crate) fn say(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = message.value()?;
        let told = (!args.is_empty()).then(|| {
            let mut told = FluentArgs::with_capacity(args.len());
            for (name, arg) in args {
                match arg {
                    Arg::Text(text) => told.set(*name, text.as_str()),
                    Arg::Number(n) => told.set(*name, self.counted(*n)),
                }
            }
            told
        });
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, told.as_ref(), &mut errors);
        Some(said.into_owned())
    }

    /// A number as the plural rules should see it.
    ///
    /// Arabic chooses by the last two digits: 103 like 3, 111 like 11, 102 like
    /// 100. The plural library (intl_pluralrules 7.0.2) looks at the whole number
    /// and is right only up to 99. Above, the number is given to it as the
    /// smallest one with the same form, and what is to be shown travels in a
    /// field that nothing here uses otherwise; `write_number` reads it back.
    fn counted(&self, n: i64) -> FluentNumber {
        let Some(shown) = usize::try_from(n).ok().filter(|n| self.arabic && *n >= 100) else {
            return FluentNumber::from(n);
        };
        let alike = match shown % 100 {
            tail @ 3..=99 => tail,
            _ => 100,
        };
        let options =
            FluentNumberOptions { minimum_integer_digits: Some(shown), ..Default::default() };
        FluentNumber::new(alike as f64, options)
    }
}

/// A number formatter that the bundle makes once and keeps.
struct Digits(DecimalFormatter);

impl Memoizable for Digits {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        numbers::decimal_formatter(&language.to_string()).map(Digits).ok_or(())
    }
}

fn write_number(value: &FluentValue<'_>, made: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    // Arguments are whole numbers; the few decimals a locale file writes itself are left alone.
    if number.value.fract() != 0.0 || number.value.abs() > 9.0e15 {
        return None;
    }
    let whole = match number.options.minimum_integer_digits {
        Some(shown) => Decimal::from(shown),
        None => Decimal::from(number.value as i64),
    };
    made.with_try_get::<Digits, _, _>((), |digits| digits.0.format(&whole).to_string()).ok()
}
