//! Whole numbers, decimals and lists, by ICU's data. Digits are 0 to 9 in every
//! language, Arabic included: case numbers, sizes and amounts are read aloud
//! and compared with paper that has them.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

use crate::locale::Locale;

/// The ICU locale of one of our tags. English is written the British way (day
/// before month, no comma before "and"), since the house is European.
pub(crate) fn icu_locale(tag: &str) -> icu_locale_core::Locale {
    let tag = if tag == "en" { "en-GB" } else { tag };
    format!("{tag}-u-nu-latn").parse().unwrap_or(icu_locale_core::Locale::UNKNOWN)
}

pub(crate) fn decimal_formatter(tag: &str) -> Option<DecimalFormatter> {
    DecimalFormatter::try_new(icu_locale(tag).into(), Default::default()).ok()
}

pub(crate) struct Numbers {
    decimal: Option<DecimalFormatter>,
    and: Option<ListFormatter>,
}

impl Numbers {
    pub(crate) fn new(locale: &Locale) -> Numbers {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Numbers {
            decimal: decimal_formatter(locale.tag),
            and: ListFormatter::try_new_and(icu_locale(locale.tag).into(), options).ok(),
        }
    }

    pub(crate) fn whole(&self, n: i64) -> String {
        self.decimal(&Decimal::from(n))
    }

    pub(crate) fn decimal(&self, n: &Decimal) -> String {
        match &self.decimal {
            Some(formatter) => formatter.format(n).to_string(),
            None => n.to_string(),
        }
    }

    pub(crate) fn list(&self, items: &[String]) -> String {
        match &self.and {
            Some(formatter) => formatter.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }
}
