//! What must hold of a part of a value: the linters of the GS1 Barcode Syntax Dictionary.
//!
//! [`set`] tries the characters, [`Rule::hold`] the rest. Refusals bear the names that the reference
//! linters give them, in small letters. No rule asks anybody: a company prefix is only looked at, not
//! looked up; a date is a date of the calendar, not one that has come.

mod coupon;
mod lists;
mod names;

use super::check;
use super::dictionary::Set;
pub use names::{Lint, Rule};

/// The characters of CSET 82 by their value.
const CSET82: &[u8; 82] =
    b"!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/// The value of a character of CSET 82.
pub(super) fn cset82_value(byte: u8) -> Option<usize> {
    CSET82.iter().position(|known| *known == byte)
}

/// Tries the characters of a part.
///
/// # Errors
/// The first character outside the set, or padding of base64url that does not fit.
pub fn set(set: Set, data: &[u8]) -> Result<(), Lint> {
    match set {
        Set::Numeric => every(data, u8::is_ascii_digit, Lint::NonDigitCharacter),
        Set::Cset82 => every(data, |byte| CSET82.contains(byte), Lint::InvalidCset82Character),
        Set::Cset39 => {
            let known = |byte: &u8| {
                byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"#-/".contains(byte)
            };
            every(data, known, Lint::InvalidCset39Character)
        }
        Set::Cset64 => {
            let padding = data.iter().rev().take_while(|byte| **byte == b'=').count();
            if padding > 2 || (padding > 0 && !data.len().is_multiple_of(3)) {
                return Err(Lint::InvalidCset64Padding);
            }
            let known = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_".contains(byte);
            let text = data.get(..data.len() - padding).unwrap_or_default();
            every(text, known, Lint::InvalidCset64Character)
        }
    }
}

fn every(data: &[u8], known: impl FnMut(&u8) -> bool, wrong: Lint) -> Result<(), Lint> {
    held(data.iter().all(known), wrong)
}

fn held(held: bool, wrong: Lint) -> Result<(), Lint> {
    if held { Ok(()) } else { Err(wrong) }
}

impl Rule {
    /// Tries the rule on a part.
    ///
    /// # Errors
    /// What is wrong.
    pub fn hold(self, data: &[u8]) -> Result<(), Lint> {
        match self {
            Rule::Csum if data.is_empty() => Err(Lint::TooShortForCheckDigit),
            Rule::Csum => held(check::ends_in_check_digit(data), Lint::IncorrectCheckDigit),
            Rule::Csumalpha => csumalpha(data),
            Rule::Gcppos1 => company_prefix(data),
            Rule::Gcppos2 => company_prefix(data.get(1..).unwrap_or_default()),
            Rule::Pcenc => percent(data),
            Rule::Iso3166 => held(lists::is_country(data), Lint::NotIso3166),
            Rule::Iso3166999 => {
                held(data == b"999" || lists::is_country(data), Lint::NotIso3166Or999)
            }
            Rule::Iso3166alpha2 => held(lists::is_country_letters(data), Lint::NotIso3166Alpha2),
            Rule::Iso4217 => held(lists::is_currency(data), Lint::NotIso4217),
            Rule::Iso5218 => {
                held(matches!(data, [b'0' | b'1' | b'2' | b'9']), Lint::InvalidBiologicalSexCode)
            }
            Rule::Yymmd0 => date(data, 2).map(|_| ()),
            Rule::Yymmdd => yymmdd(data),
            Rule::Yyyymmd0 => date(data, 4).map(|_| ()),
            Rule::Yyyymmdd => held(date(data, 4)? > 0, Lint::IllegalDay),
            Rule::Hhmi => {
                let (hour, minute) = data.split_at_checked(2).unwrap_or((data, &[]));
                length(data, 4, Lint::HourWithMinuteTooShort, Lint::HourWithMinuteTooLong)?;
                Rule::Hh.hold(hour)?;
                Rule::Mi.hold(minute)
            }
            Rule::Hh => below(data, 24, Lint::HourTooShort, Lint::HourTooLong, Lint::IllegalHour),
            Rule::Mi => {
                below(data, 60, Lint::MinuteTooShort, Lint::MinuteTooLong, Lint::IllegalMinute)
            }
            Rule::Ss => {
                below(data, 60, Lint::SecondTooShort, Lint::SecondTooLong, Lint::IllegalSecond)
            }
            Rule::Hyphen => {
                held(!data.is_empty() && data.iter().all(|byte| *byte == b'-'), Lint::NotHyphen)
            }
            Rule::Yesno => held(matches!(data, [b'0' | b'1']), Lint::NotZeroOrOne),
            Rule::Zero => every(data, |byte| *byte == b'0', Lint::NotZero),
            Rule::Nonzero => held(data.iter().any(|byte| *byte != b'0'), Lint::IllegalZeroValue),
            Rule::Nozeroprefix => held(data.first() != Some(&b'0'), Lint::IllegalZeroPrefix),
            Rule::Hasnondigit => {
                held(!data.iter().all(u8::is_ascii_digit), Lint::RequiresNonDigitCharacter)
            }
            Rule::Pieceoftotal => piece_of_total(data),
            Rule::Posinseqslash => position(data),
            Rule::Latitude => {
                coordinate(data, b"1800000000", Lint::LatitudeInvalidLength, Lint::InvalidLatitude)
            }
            Rule::Longitude => coordinate(
                data,
                b"3600000000",
                Lint::LongitudeInvalidLength,
                Lint::InvalidLongitude,
            ),
            Rule::Importeridx => match data {
                [byte] if byte.is_ascii_alphanumeric() || b"-_".contains(byte) => Ok(()),
                [_] => Err(Lint::InvalidImportIdxCharacter),
                _ => Err(Lint::ImporterIdxMustBeOneCharacter),
            },
            Rule::Packagetype => held(lists::is_package(data), Lint::InvalidPackageType),
            Rule::Mediatype => held(lists::is_medium(data), Lint::InvalidMediaType),
            Rule::Winding => {
                held(matches!(data, [b'0' | b'1' | b'9']), Lint::InvalidWindingDirection)
            }
            Rule::Iban => iban(data),
            Rule::Couponcode => coupon::code(data),
            Rule::Couponposoffer => coupon::offer(data),
        }
    }
}

fn csumalpha(data: &[u8]) -> Result<(), Lint> {
    let place = data.len().checked_sub(2).ok_or(Lint::TooShortForCheckPair)?;
    let (text, pair) = data.split_at(place);
    set(Set::Cset82, text)?;
    every(pair, |byte| check::CSET32.contains(byte), Lint::InvalidCset32Character)?;
    held(check::pair(text).is_some_and(|right| right == pair), Lint::IncorrectCheckPair)
}

/// A company prefix has four digits at least.
fn company_prefix(data: &[u8]) -> Result<(), Lint> {
    let prefix = data.get(..4).ok_or(Lint::TooShortForGcp)?;
    every(prefix, u8::is_ascii_digit, Lint::InvalidGcpPrefix)
}

fn percent(data: &[u8]) -> Result<(), Lint> {
    let mut rest = data;
    while let Some((first, tail)) = rest.split_first() {
        rest = match (first, tail) {
            (b'%', [high, low, tail @ ..])
                if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() =>
            {
                tail
            }
            (b'%', _) => return Err(Lint::InvalidPercentSequence),
            _ => tail,
        };
    }
    Ok(())
}

fn length(data: &[u8], right: usize, short: Lint, long: Lint) -> Result<(), Lint> {
    match data.len() {
        length if length < right => Err(short),
        length if length > right => Err(long),
        _ => every(data, u8::is_ascii_digit, Lint::NonDigitCharacter),
    }
}

/// The number that two digits are.
fn two(data: &[u8], place: usize) -> u32 {
    match data.get(place..place + 2) {
        Some([tens, ones]) => {
            u32::from(tens.wrapping_sub(b'0')) * 10 + u32::from(ones.wrapping_sub(b'0'))
        }
        _ => u32::MAX,
    }
}

fn below(data: &[u8], end: u32, short: Lint, long: Lint, wrong: Lint) -> Result<(), Lint> {
    length(data, 2, short, long)?;
    held(two(data, 0) < end, wrong)
}

fn yymmdd(data: &[u8]) -> Result<(), Lint> {
    held(date(data, 2)? > 0, Lint::IllegalDay)
}

/// The day of a date whose year has `years` digits; 00 is a day that is not said.
fn date(data: &[u8], years: usize) -> Result<u32, Lint> {
    length(data, years + 4, Lint::DateTooShort, Lint::DateTooLong)?;
    let (month, day) = (two(data, years), two(data, years + 2));
    // of the years that two digits can mean, 00 is 2000: all that divide by four are leap years
    let leap = match years {
        2 => two(data, 0).is_multiple_of(4),
        _ => match (two(data, 0), two(data, 2)) {
            (centuries, 0) => centuries.is_multiple_of(4),
            (_, years) => years.is_multiple_of(4),
        },
    };
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return Err(Lint::IllegalMonth),
    };
    if day <= days { Ok(day) } else { Err(Lint::IllegalDay) }
}

fn piece_of_total(data: &[u8]) -> Result<(), Lint> {
    every(data, u8::is_ascii_digit, Lint::NonDigitCharacter)?;
    held(!data.is_empty() && data.len().is_multiple_of(2), Lint::InvalidLengthForPieceOfTotal)?;
    let (piece, total) = data.split_at(data.len() / 2);
    held(piece.iter().any(|byte| *byte != b'0'), Lint::ZeroPieceNumber)?;
    held(total.iter().any(|byte| *byte != b'0'), Lint::ZeroTotalPieces)?;
    held(piece <= total, Lint::PieceNumberExceedsTotal)
}

/// `2/3`: a position, a slash, the end.
fn position(data: &[u8]) -> Result<(), Lint> {
    let slash = data.iter().position(|byte| *byte == b'/');
    let (at, end) = slash
        .and_then(|slash| Some((data.get(..slash)?, data.get(slash + 1..)?)))
        .filter(|(at, end)| {
            [at, end]
                .iter()
                .all(|number| !number.is_empty() && number.iter().all(u8::is_ascii_digit))
        })
        .ok_or(Lint::PositionInSequenceMalformed)?;
    held(!at.starts_with(b"0") && !end.starts_with(b"0"), Lint::IllegalZeroPrefix)?;
    held((at.len(), at) <= (end.len(), end), Lint::PositionExceedsEnd)
}

fn coordinate(data: &[u8], most: &[u8; 10], length: Lint, wrong: Lint) -> Result<(), Lint> {
    held(data.len() == most.len(), length)?;
    every(data, u8::is_ascii_digit, Lint::NonDigitCharacter)?;
    held(data <= most.as_slice(), wrong)
}

/// ISO 13616: a country, two check digits, the account; modulo 97 of it all is 1.
fn iban(data: &[u8]) -> Result<(), Lint> {
    let country = data.get(..2).filter(|_| data.len() >= 4).ok_or(Lint::IbanTooShort)?;
    held(lists::is_country_letters(country), Lint::IllegalIbanCountryCode)?;
    held(data.len() <= 34, Lint::IbanTooLong)?;
    held(data.len() > 10, Lint::IbanTooShort)?;
    let (front, account) = data.split_at(4);
    let mut rest = 0_u32;
    for byte in account.iter().chain(front) {
        rest = match byte {
            b'0'..=b'9' => rest * 10 + u32::from(byte - b'0'),
            b'A'..=b'Z' => rest * 100 + u32::from(byte - b'A') + 10,
            _ => return Err(Lint::InvalidIbanCharacter),
        } % 97;
    }
    held(rest == 1, Lint::IncorrectIbanChecksum)
}

#[cfg(test)]
mod tests;
