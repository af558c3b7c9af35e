//! Telephone numbers: read as people and telephone systems write them, kept in E.164, shown as the
//! reader's country writes them. The plans of numbering are those of a crate and grow old between
//! two of its versions: what names its country is kept even where the plan does not know it, what
//! names none is read for a country or not at all.

use phonenumber::{Mode, PhoneNumber, country};

/// The digits of a number as typed, in whatever script, with a plus where one stood.
fn folded(typed: &str) -> Option<String> {
    let mut digits = String::with_capacity(17);
    for c in typed.trim().chars() {
        match c {
            '+' | '\u{FF0B}' if digits.is_empty() => digits.push('+'),
            ' '
            | '-'
            | '.'
            | '('
            | ')'
            | '/'
            | '\u{00A0}'
            | '\u{202F}'
            | '\u{2010}'..='\u{2015}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2066}'..='\u{2069}' => {}
            c => {
                let digit = match c {
                    '\u{0660}'..='\u{0669}' => c as u32 - 0x0660,
                    '\u{06F0}'..='\u{06F9}' => c as u32 - 0x06F0,
                    '\u{FF10}'..='\u{FF19}' => c as u32 - 0xFF10,
                    c => c.to_digit(10)?,
                };
                digits.push(char::from_digit(digit, 10)?);
            }
        }
        if digits.len() > 20 {
            return None;
        }
    }
    (!digits.is_empty()).then_some(digits)
}

fn id(country: &str) -> Option<country::Id> {
    country.to_ascii_uppercase().parse().ok()
}

/// The number that these digits are by the plan, read in a country.
fn planned(country: Option<&str>, digits: &str) -> Option<PhoneNumber> {
    let country = match country {
        Some(code) => Some(id(code)?),
        None => None,
    };
    // What is longer than any number is none, whatever is made of it.
    let fits = (5..=17).contains(&digits.trim_start_matches('+').len());
    let read = fits.then(|| phonenumber::parse(country, digits).ok()).flatten()?;
    read.is_valid().then_some(read)
}

fn written(number: &PhoneNumber) -> String {
    number.format().mode(Mode::E164).to_string()
}

/// A number in E.164: one with its country, such as `+33 6 12 34 56 78` or `0033…`, or one as it
/// is dialled within a country, by its ISO 3166-1 code.
#[must_use]
pub fn e164(typed: &str, country: &str) -> Option<String> {
    let digits = folded(typed)?;
    if digits.starts_with('+') {
        return planned(None, &digits).map_or_else(|| named(&digits), |n| Some(written(&n)));
    }
    if let Some(number) = planned(Some(country), &digits) {
        return Some(written(&number));
    }
    named(&format!("+{}", digits.strip_prefix("00")?))
}

/// What says its country and may be a number, whether or not the plan knows it.
fn named(digits: &str) -> Option<String> {
    let national = digits.strip_prefix('+')?;
    let fits = (7..=15).contains(&national.len()) && !national.starts_with('0');
    fits.then(|| digits.to_owned())
}

/// A number as a telephone system tells it: with its country but often without a plus, or as it is
/// dialled where the house's line is.
#[must_use]
pub fn told(digits: &str, country: &str) -> Option<String> {
    e164(digits, country).or_else(|| {
        let number = planned(None, &format!("+{}", folded(digits)?))?;
        Some(written(&number))
    })
}

/// The country of a number, by its ISO 3166-1 code, where it belongs to one.
#[must_use]
pub fn country_of(e164: &str) -> Option<String> {
    let number = planned(None, e164)?;
    number.country().id().map(|id| id.as_ref().to_owned())
}

/// A number as people write it who read it in a country: as it is dialled there, or with its own
/// country before it.
#[must_use]
pub fn shown(e164: &str, country: &str) -> String {
    let Some(number) = planned(None, e164) else { return e164.to_owned() };
    let at_home = id(country).is_some_and(|here| {
        phonenumber::parse(Some(here), number.national().to_string())
            .is_ok_and(|same| same.code().value() == number.code().value())
    });
    let mode = if at_home { Mode::National } else { Mode::International };
    number.format().mode(mode).to_string()
}

/// The same with its country before it, wherever it is read.
#[must_use]
pub fn international(e164: &str) -> String {
    planned(None, e164).map_or_else(
        || e164.to_owned(),
        |number| number.format().mode(Mode::International).to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let check = |country: &str, typed: &str, expect: Option<&str>| {
            assert_eq!(e164(typed, country).as_deref(), expect, "{country} {typed}")
        };
        check("FR", "+33 6 12 34 56 78", Some("+33612345678"));
        check("FR", "+33 (0)6 12 34 56 78", Some("+33612345678"));
        check("FR", "0033 6 12 34 56 78", Some("+33612345678"));
        check("FR", "+٣٣ ٦ ١٢ ٣٤ ٥٦ ٧٨", Some("+33612345678"));
        check("FR", "06 12 34 56 78", Some("+33612345678"));
        check("FR", "0612345678", Some("+33612345678"));
        check("IT", "02 1234 5678", Some("+390212345678"));
        check("IT", "333 123 4567", Some("+393331234567"));
        check("JP", "０３－１２３４－５６７８", None);
        check("JP", "03-1234-5678", Some("+81312345678"));
        check("US", "(212) 555-0123", Some("+12125550123"));
        check("US", "011 33 6 12 34 56 78", Some("+33612345678"));
        check("KR", "02-312-3456", Some("+8223123456"));
        check("CN", "010 1234 5678", Some("+861012345678"));
        check("GB", "020 7946 0958", Some("+442079460958"));
        check("DE", "030 123456", Some("+4930123456"));
        check("SA", "٠٥٠١٢٣٤٥٦٧", Some("+966501234567"));
        // A plan that is not known yet turns nobody away who names her country.
        check("FR", "+33 0 12 34 56 78 90", Some("+3301234567890"));
        check("FR", "+33 6 12", None);
        check("FR", "12 34", None);
        check("FR", "1234567", None);
        check("FR", "call me", None);
        check("FR", "06 12 34 56 78 ext. 9", None);
        check("FR", "+0612345678", None);
        check("FR", "+", None);
        check("FR", "", None);
        check("", "06 12 34 56 78", None);
        check("FR", "999999999999999999999999", None);
    }

    #[test]
    fn what_a_telephone_system_tells_is_read_with_and_without_a_plus() {
        for (country, digits, expect) in [
            ("DE", "493055571600", Some("+493055571600")),
            ("FR", "493055571600", Some("+493055571600")),
            ("DE", "02214710334", Some("+492214710334")),
            ("FR", "+33612345678", Some("+33612345678")),
            ("FR", "10000", None),
        ] {
            assert_eq!(told(digits, country).as_deref(), expect, "{country} {digits}");
        }
    }

    #[test]
    fn a_number_is_shown_as_its_reader_dials_it() {
        for (number, country, expect) in [
            ("+33612345678", "FR", "06 12 34 56 78"),
            ("+33612345678", "IT", "+33 6 12 34 56 78"),
            ("+390212345678", "IT", "02 1234 5678"),
            ("+12125550123", "US", "(212) 555-0123"),
            ("+12125550123", "FR", "+1 212-555-0123"),
            ("+81312345678", "JP", "03-1234-5678"),
            ("+3301234567890", "FR", "+3301234567890"),
        ] {
            assert_eq!(shown(number, country), expect, "{number} {country}");
        }
        assert_eq!(country_of("+33612345678").as_deref(), Some("FR"));
        assert_eq!(country_of("+999999"), None);
    }

    /// Every number of digits in every country is read or refused; the crate that reads them once
    /// stopped a process with less.
    #[test]
    fn whatever_is_dialled_stops_nothing() {
        let mut state = 0x2545_F491_4F6C_DD1D_u64;
        let countries =
            ["FR", "IT", "US", "JP", "CN", "KR", "AE", "XK", "GB", "BR", "AC", "ZZ", ""];
        for round in 0..1_500_usize {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let length = (state >> 59) as usize % 21;
            let mut bits = state;
            let mut typed = String::from(if round % 3 == 0 { "+" } else { "" });
            for _ in 0..length {
                bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                typed.push(char::from(b'0' + ((bits >> 33) % 10) as u8));
            }
            let country = countries[round % countries.len()];
            for read in [e164(&typed, country), told(&typed, country)].into_iter().flatten() {
                let digits = read.strip_prefix('+').unwrap();
                assert!((5..=17).contains(&digits.len()), "{typed} {read}");
                assert!(!shown(&read, country).is_empty());
            }
        }
    }
}
