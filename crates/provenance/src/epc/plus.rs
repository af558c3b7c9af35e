//! SGTIN+: header, GTIN in decimal digits, and the serial in as few bits as its characters need.
//!
//! Three bits say how the serial is written, five how many characters it has (EPC Tag Data Standard
//! 2.2, section 14.5.6). The first bit after the header says that other data follow the number; they
//! are not read.

use super::Error;
use super::bits::{Bits, Writer};
use super::sgtin::{Scheme, Sgtin};
use crate::gs1::check;

/// How a serial is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Digits, as one number.
    Integer,
    /// Hexadecimal digits with capitals.
    UpperHex,
    /// Hexadecimal digits with small letters.
    LowerHex,
    /// Characters of base64url, six bits each.
    Base64Url,
    /// Any characters, seven bits each.
    Ascii,
    /// Capitals, digits, `-`, `.` and `:`, three in sixteen bits.
    UrnCode40,
}

const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const UPPER: &[u8; 16] = b"0123456789ABCDEF";
const LOWER: &[u8; 16] = b"0123456789abcdef";
/// URN Code 40 by value; 0 fills up, 31 to 35 are not read.
const CODE40: &[u8; 40] = b"\0ABCDEFGHIJKLMNOPQRSTUVWXYZ-.:0123456789";

impl Encoding {
    /// The three bits.
    fn sign(self) -> u128 {
        match self {
            Encoding::Integer => 0,
            Encoding::UpperHex => 1,
            Encoding::LowerHex => 2,
            Encoding::Base64Url => 3,
            Encoding::Ascii => 4,
            Encoding::UrnCode40 => 5,
        }
    }

    fn of_sign(sign: u128) -> Option<Encoding> {
        Some(match sign {
            0 => Encoding::Integer,
            1 => Encoding::UpperHex,
            2 => Encoding::LowerHex,
            3 => Encoding::Base64Url,
            4 => Encoding::Ascii,
            5 => Encoding::UrnCode40,
            _ => return None,
        })
    }

    /// Stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Integer => "integer",
            Encoding::UpperHex => "upper_hex",
            Encoding::LowerHex => "lower_hex",
            Encoding::Base64Url => "base64url",
            Encoding::Ascii => "ascii",
            Encoding::UrnCode40 => "urn_code_40",
        }
    }

    /// The one that needs the fewest bits, of equally short ones the first in the table.
    #[must_use]
    pub fn shortest(serial: &str) -> Encoding {
        let all = |set: &[u8]| serial.bytes().all(|byte| set.contains(&byte));
        let length = serial.len();
        let mut fits = vec![(length * 7, Encoding::Ascii)];
        let mut try_one = |set: &[u8], bits: usize, encoding| {
            if all(set) {
                fits.push((bits, encoding));
            }
        };
        try_one(b"0123456789", integer_bits(length), Encoding::Integer);
        try_one(UPPER, length * 4, Encoding::UpperHex);
        try_one(LOWER, length * 4, Encoding::LowerHex);
        try_one(BASE64URL, length * 6, Encoding::Base64Url);
        try_one(CODE40, length.div_ceil(3) * 16, Encoding::UrnCode40);
        let best = fits.into_iter().min_by_key(|(bits, encoding)| (*bits, encoding.sign()));
        best.map_or(Encoding::Ascii, |(_, encoding)| encoding)
    }
}

/// Bits of a number of so many decimal digits.
fn integer_bits(digits: usize) -> usize {
    let most = 10_u128.checked_pow(u32::try_from(digits).unwrap_or(u32::MAX)).unwrap_or(u128::MAX);
    usize::try_from(u128::BITS - (most - 1).leading_zeros()).unwrap_or_default()
}

/// Reads what follows the header.
pub(super) fn decode(bits: &mut Bits) -> Result<Sgtin, Error> {
    let followed = bits.number(1)? == 1;
    let filter = u8::try_from(bits.number(3)?).map_err(|_| Error::FilterRange)?;
    let mut gtin = String::with_capacity(14);
    for _ in 0..14 {
        let digit =
            u32::try_from(bits.number(4)?).ok().and_then(|digit| char::from_digit(digit, 10));
        gtin.push(digit.ok_or(Error::Gtin)?);
    }
    if !check::is_number(&gtin) {
        return Err(Error::CheckDigit);
    }
    let encoding = Encoding::of_sign(bits.number(3)?).ok_or(Error::Encoding)?;
    let length = usize::try_from(bits.number(5)?).map_err(|_| Error::SerialLength)?;
    let serial = serial(bits, encoding, length)?;
    if !followed && !bits.rest_is_zero() {
        return Err(Error::Padding);
    }
    let sgtin = Sgtin::new(Scheme::SgtinPlus, &gtin, &serial, filter, None)?;
    Ok(Sgtin { encoding: Some(encoding), followed, ..sgtin })
}

fn serial(bits: &mut Bits, encoding: Encoding, length: usize) -> Result<String, Error> {
    if length == 0 {
        return Err(Error::SerialEmpty);
    }
    if length > 20 {
        return Err(Error::SerialLength);
    }
    let mut of = |set: &[u8], width: usize| -> Result<String, Error> {
        let mut text = String::with_capacity(length);
        for _ in 0..length {
            let place = usize::try_from(bits.number(width)?).map_err(|_| Error::SerialCharacter)?;
            text.push(char::from(*set.get(place).ok_or(Error::SerialCharacter)?));
        }
        Ok(text)
    };
    match encoding {
        Encoding::UpperHex => of(UPPER, 4),
        Encoding::LowerHex => of(LOWER, 4),
        Encoding::Base64Url => of(BASE64URL, 6),
        Encoding::Ascii => {
            let ascii: Vec<u8> = (0..128).collect();
            of(&ascii, 7)
        }
        Encoding::Integer => {
            let text = format!("{:0length$}", bits.number(integer_bits(length))?);
            if text.len() == length { Ok(text) } else { Err(Error::SerialRange) }
        }
        Encoding::UrnCode40 => code40(bits, length),
    }
}

fn code40(bits: &mut Bits, length: usize) -> Result<String, Error> {
    let mut text = String::with_capacity(length + 2);
    for _ in 0..length.div_ceil(3) {
        let packed = bits.number(16)?.checked_sub(1).ok_or(Error::SerialCharacter)?;
        for value in [packed / 1600, packed / 40 % 40, packed % 40] {
            let place = usize::try_from(value).map_err(|_| Error::SerialCharacter)?;
            text.push(char::from(*CODE40.get(place).ok_or(Error::SerialCharacter)?));
        }
    }
    let (serial, rest) = text.split_at_checked(length).ok_or(Error::SerialCharacter)?;
    if serial.contains('\0') || rest.chars().any(|filler| filler != '\0') {
        return Err(Error::SerialCharacter);
    }
    Ok(serial.to_owned())
}

/// Writes a checked SGTIN+.
pub(super) fn encode(sgtin: &Sgtin) -> Result<String, Error> {
    let encoding = sgtin.encoding.unwrap_or_else(|| Encoding::shortest(&sgtin.serial));
    let mut bits = Writer::default();
    bits.number(0xf7, 8);
    // data that would follow are not written
    bits.number(0, 1);
    bits.number(u128::from(sgtin.filter), 3);
    for digit in sgtin.gtin.bytes() {
        bits.number(u128::from(digit.wrapping_sub(b'0')), 4);
    }
    bits.number(encoding.sign(), 3);
    bits.number(u128::try_from(sgtin.serial.len()).unwrap_or_default(), 5);
    let mut of = |set: &[u8], width: usize| -> Result<(), Error> {
        for byte in sgtin.serial.bytes() {
            let place = set.iter().position(|known| *known == byte).ok_or(Error::Encoding)?;
            bits.number(u128::try_from(place).unwrap_or_default(), width);
        }
        Ok(())
    };
    match encoding {
        Encoding::UpperHex => of(UPPER, 4)?,
        Encoding::LowerHex => of(LOWER, 4)?,
        Encoding::Base64Url => of(BASE64URL, 6)?,
        Encoding::Ascii => sgtin.serial.bytes().for_each(|byte| bits.number(u128::from(byte), 7)),
        Encoding::Integer => {
            let number = sgtin.serial.parse::<u128>().map_err(|_| Error::Encoding)?;
            bits.number(number, integer_bits(sgtin.serial.len()));
        }
        Encoding::UrnCode40 => pack40(&sgtin.serial, &mut bits)?,
    }
    Ok(bits.hex())
}

fn pack40(serial: &str, bits: &mut Writer) -> Result<(), Error> {
    for three in serial.as_bytes().chunks(3) {
        let mut packed = 0_usize;
        for place in 0..3 {
            let value = three.get(place).map_or(Some(0), |byte| {
                CODE40.iter().position(|known| known == byte).filter(|place| *place > 0)
            });
            packed = packed * 40 + value.ok_or(Error::Encoding)?;
        }
        bits.number(u128::try_from(packed + 1).unwrap_or_default(), 16);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::epc::decode;

    #[test]
    fn numbers_take_as_few_bits_as_they_need() {
        let bits: Vec<usize> = (1..=20).map(integer_bits).collect();
        let expect = [4, 7, 10, 14, 17, 20, 24, 27, 30, 34, 37, 40, 44, 47, 50, 54, 57, 60, 64, 67];
        assert_eq!(bits, expect);
    }

    #[test]
    fn serials_are_written_as_short_as_possible() {
        fn check(given: &str, expect: Encoding) {
            assert_eq!(Encoding::shortest(given), expect, "{given}");
        }
        check("1", Encoding::Integer);
        check("007", Encoding::Integer);
        check("A1B2C3", Encoding::UpperHex);
        check("a1", Encoding::LowerHex);
        check("a-b_C", Encoding::Base64Url);
        check("XYZ", Encoding::UrnCode40);
        check("XYZ1", Encoding::Base64Url);
        check("32a/b", Encoding::Ascii);
        check("", Encoding::Integer);
    }

    #[test]
    fn every_encoding_comes_back() {
        fn check(given: &str, encoding: Encoding) {
            let made = Sgtin::new(Scheme::SgtinPlus, "09506000134352", given, 1, None);
            let made = Sgtin { encoding: Some(encoding), ..made.expect("fits") };
            let hex = made.encode().expect("written");
            assert_eq!(decode(&hex), Ok(made), "{given}");
        }
        check("007", Encoding::Integer);
        check("99999999999999999999", Encoding::Integer);
        check("A1B2", Encoding::UpperHex);
        check("a1b2", Encoding::LowerHex);
        check("a-b_C", Encoding::Base64Url);
        check("32a/b", Encoding::Ascii);
        check("AB:1", Encoding::UrnCode40);
        check("ABC-12", Encoding::UrnCode40);
    }

    #[test]
    fn tags_are_refused() {
        fn check(given: &str, expect: Error) {
            assert_eq!(decode(given), Err(expect), "{given}");
        }
        check("F7", Error::Length);
        check("F7109506000134352", Error::Length);
        check("F7109506000134353011", Error::CheckDigit);
        check("F71A9506000134352011", Error::Gtin);
        check("F7109506000134352001", Error::SerialEmpty);
        check("F7109506000134352C11", Error::Encoding);
        check("F710950600013435201F", Error::SerialRange);
        check("F71095060001343521FFFFFFFFFFFFFFFFFFFFFFFFF", Error::SerialLength);
        check("F7109506000134352011F", Error::Padding);
        check("F710950600013435281000", Error::SerialCharacter);
    }
}
