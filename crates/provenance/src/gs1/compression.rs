//! Compressed addresses, read and never written.
//!
//! Two kinds: the general compression of GS1 Digital Link 1.1 to 1.1.3, which the standard has given
//! up (the last piece of the path, base64url, perhaps behind an uncompressed key), and binary EPCs
//! (`/eh/` with hexadecimal digits, `/ex/` with base64url: compression for EPC binary strings 1.0.0).
//! What comes out is read as any address is, with every rule.

mod tables;

use super::digital_link::{self, DigitalLink, Options};
use super::element::Element;
use super::escape::{Component, escape, unescape};
use super::{Ai, Error, LONGEST, MOST_ELEMENTS, dictionary};
use crate::epc;
use tables::{formats, sequence};

/// How an address was compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The general compression, all of it.
    General,
    /// The general compression behind an uncompressed key.
    GeneralAfterKey,
    /// A binary EPC.
    Epc,
}

/// What a compressed address says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expanded {
    /// How it was compressed.
    pub form: Form,
    /// What it says.
    pub link: DigitalLink,
    /// The same, uncompressed.
    pub address: String,
    /// Names and values that are no elements and were compressed as well.
    pub other: Vec<(String, String)>,
}

/// Most characters of a compressed piece.
const LONGEST_PIECE: usize = 1024;

/// What lay in a compressed address, before any rule was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unpacked {
    /// How it was compressed.
    pub form: Form,
    /// What stands before the key, without slash at the end.
    pub stem: String,
    /// Identifiers and values, in the order in which they lay there.
    pub elements: Vec<(Ai, String)>,
    /// Names and values that are no elements.
    pub other: Vec<(String, String)>,
    /// The query that was not compressed.
    pub query: String,
}

/// Unpacks a compressed address without trying what comes out.
///
/// # Errors
/// It is none.
pub fn unpack(address: &str) -> Result<Unpacked, Error> {
    if address.len() > LONGEST {
        return Err(Error::TooLarge);
    }
    let plain = address.split_once('#').map_or(address, |(plain, _)| plain);
    let (front, query) = plain.split_once('?').unwrap_or((plain, ""));
    let start = front.find("://").map(|place| place + 3).ok_or(Error::Scheme)?;
    let (rest, piece) = front
        .rsplit_once('/')
        .filter(|(rest, _)| rest.len() > start)
        .ok_or(Error::NoDomainOrPath)?;
    if piece.is_empty() || piece.len() > LONGEST_PIECE {
        return Err(Error::Compression);
    }
    let mut other = Vec::new();
    let (form, stem, elements) = if let Some((stem, tag)) = binary(rest, start, piece) {
        (Form::Epc, stem, article(&tag?)?)
    } else {
        let found = decompress(piece)?;
        other = found.other;
        match key(rest, start) {
            Some((stem, key)) => {
                let elements = std::iter::once(key).chain(found.elements).collect();
                (Form::GeneralAfterKey, stem, elements)
            }
            None => (Form::General, rest, found.elements),
        }
    };
    Ok(Unpacked { form, stem: stem.to_owned(), elements, other, query: query.to_owned() })
}

/// Reads a compressed address.
///
/// # Errors
/// It is none, or what comes out breaks a rule.
pub fn read(address: &str, options: Options) -> Result<Expanded, Error> {
    let Unpacked { form, stem, elements, other, query } = unpack(address)?;
    let mut address = written(&stem, &elements, options)?;
    let others = other
        .iter()
        .map(|(name, value)| format!("{name}={}", escape(value.as_bytes(), Component::Query)));
    for part in others.chain(Some(query).filter(|query| !query.is_empty())) {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(&part);
    }
    let link = digital_link::parse(&address, options)?;
    Ok(Expanded { form, link, address, other })
}

fn written(stem: &str, elements: &[(Ai, String)], options: Options) -> Result<String, Error> {
    let elements = elements
        .iter()
        .map(|(ai, value)| {
            let entry = dictionary::find(*ai, options.permit_unknown_ais);
            let entry = entry.ok_or(Error::UnknownAi)?;
            Ok(Element { ai: *ai, value: value.clone(), entry })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    digital_link::build(&elements, Some(stem), options)
}

/// The hexadecimal digits of a binary EPC and what stands before it: `/eh/30..`, also `/eh30..`.
fn binary<'a>(
    rest: &'a str,
    start: usize,
    piece: &str,
) -> Option<(&'a str, Result<String, Error>)> {
    let front = rest.rsplit_once('/').filter(|(stem, _)| stem.len() > start);
    let (stem, sign, data) = match front {
        Some((stem, sign @ ("eh" | "ex"))) => (stem, sign, piece),
        _ => (rest, piece.get(..2)?, piece.get(2..)?),
    };
    match sign {
        "eh" => Some((stem, Ok(data.to_owned()))),
        "ex" => Some((stem, hex(data))),
        _ => None,
    }
}

/// Hexadecimal digits of base64url; bits that fill no digit must be zero.
fn hex(base64: &str) -> Result<String, Error> {
    let mut bits = Bits::of(base64)?;
    let mut out = String::new();
    while bits.left() >= 4 {
        let digit = bits.number(4)?;
        out.push(char::from_digit(u32::try_from(digit).unwrap_or_default(), 16).unwrap_or('0'));
    }
    if bits.rest_is_zero() { Ok(out) } else { Err(Error::Compression) }
}

fn article(hex: &str) -> Result<Vec<(Ai, String)>, Error> {
    let sgtin = epc::decode(hex).map_err(Error::Epc)?;
    let ai = |digits: &[u8]| Ai::new(digits).ok_or(Error::Compression);
    Ok(vec![(ai(b"01")?, sgtin.gtin), (ai(b"21")?, sgtin.serial)])
}

/// An uncompressed key at the end of what stands before the compressed piece.
fn key(rest: &str, start: usize) -> Option<(&str, (Ai, String))> {
    let (front, value) = rest.rsplit_once('/')?;
    let (stem, name) = front.rsplit_once('/').filter(|(stem, _)| stem.len() > start)?;
    let ai = Ai::new(name.as_bytes())?;
    dictionary::find(ai, false)?.qualifiers.as_ref()?;
    let value = String::from_utf8(unescape(value, Component::Path)?).ok()?;
    Some((stem, (ai, value)))
}

/// Bits of base64url text.
struct Bits {
    sextets: Vec<u8>,
    at: usize,
}

const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Bits {
    fn of(text: &str) -> Result<Bits, Error> {
        let value = |byte: u8| {
            let place = BASE64URL.iter().position(|known| *known == byte);
            place.and_then(|place| u8::try_from(place).ok()).ok_or(Error::Compression)
        };
        Ok(Bits { sextets: text.bytes().map(value).collect::<Result<_, _>>()?, at: 0 })
    }

    fn left(&self) -> usize {
        self.sextets.len() * 6 - self.at
    }

    fn bit(&mut self) -> Result<bool, Error> {
        let sextet = self.sextets.get(self.at / 6).ok_or(Error::Compression)?;
        let bit = sextet >> (5 - self.at % 6) & 1 == 1;
        self.at += 1;
        Ok(bit)
    }

    /// The number of so many bits, at most 16.
    fn number(&mut self, count: usize) -> Result<usize, Error> {
        (0..count).try_fold(0, |number, _| Ok(number << 1 | usize::from(self.bit()?)))
    }

    /// So many decimal digits, of as many bits as they need.
    fn decimal(&mut self, digits: usize) -> Result<String, Error> {
        let mut number = vec![0_u8; digits];
        for _ in 0..value_bits(digits) {
            let mut carry = u8::from(self.bit()?);
            for digit in number.iter_mut().rev() {
                let doubled = *digit * 2 + carry;
                *digit = doubled % 10;
                carry = doubled / 10;
            }
            if carry > 0 {
                return Err(Error::Compression);
            }
        }
        Ok(number.into_iter().map(|digit| char::from(b'0' + digit)).collect())
    }

    fn rest_is_zero(&mut self) -> bool {
        while self.left() > 0 {
            if self.bit() != Ok(false) {
                return false;
            }
        }
        true
    }
}

/// Bits of a number of decimal digits; one for none.
fn value_bits(digits: usize) -> usize {
    (digits * 3_321_928_095 + 10_000_000).div_ceil(1_000_000_000)
}

/// Bits that say a length up to `most`.
fn length_bits(most: usize) -> usize {
    usize::try_from(usize::BITS - most.leading_zeros()).unwrap_or_default()
}

struct Found {
    elements: Vec<(Ai, String)>,
    other: Vec<(String, String)>,
}

fn decompress(piece: &str) -> Result<Found, Error> {
    let mut bits = Bits::of(piece)?;
    let mut found = Found { elements: Vec::new(), other: Vec::new() };
    while bits.left() > 8 {
        if found.elements.len() + found.other.len() >= MOST_ELEMENTS {
            return Err(Error::TooManyElements);
        }
        let (first, second) = (bits.number(4)?, bits.number(4)?);
        if first == 15 {
            found.other.push(other(&mut bits, second)?);
        } else if first > 9 || second > 9 {
            for name in sequence(first, second).ok_or(Error::Compression)? {
                element(&mut bits, name, &mut found.elements)?;
            }
        } else {
            let mut name = format!("{first}{second}");
            let length = formats(&name).map(|(name, _)| name.len()).next();
            for _ in 2..length.ok_or(Error::Compression)? {
                let digit = u32::try_from(bits.number(4)?).unwrap_or_default();
                name.push(char::from_digit(digit, 10).ok_or(Error::Compression)?);
            }
            element(&mut bits, &name, &mut found.elements)?;
        }
    }
    if found.elements.is_empty() || !bits.rest_is_zero() {
        return Err(Error::Compression);
    }
    Ok(found)
}

fn element(bits: &mut Bits, name: &str, into: &mut Vec<(Ai, String)>) -> Result<(), Error> {
    let ai = Ai::new(name.as_bytes()).ok_or(Error::Compression)?;
    let named = |pattern: &str| {
        pattern.len() == name.len()
            && pattern
                .bytes()
                .zip(name.bytes())
                .all(|(named, digit)| named == b'n' || named == digit)
    };
    let (_, parts) = formats(name).find(|(pattern, _)| named(pattern)).ok_or(Error::Compression)?;
    let mut value = String::new();
    for part in parts.split('+') {
        let (kind, length) = part.split_at_checked(1).ok_or(Error::Compression)?;
        let up_to = length.strip_prefix("..");
        let number = up_to.unwrap_or(length).parse::<usize>().map_err(|_| Error::Compression)?;
        let encoding = if kind == "X" { bits.number(3)? } else { 0 };
        let length = if up_to.is_some() { bits.number(length_bits(number))? } else { number };
        if length > number {
            return Err(Error::Compression);
        }
        value.push_str(&text(bits, encoding, length)?);
    }
    into.push((ai, value));
    Ok(())
}

fn text(bits: &mut Bits, encoding: usize, length: usize) -> Result<String, Error> {
    let (set, width): (&[u8], usize) = match encoding {
        0 => {
            let digits = bits.decimal(length)?;
            return Ok(digits);
        }
        1 => (b"0123456789abcdef", 4),
        2 => (b"0123456789ABCDEF", 4),
        3 => (BASE64URL, 6),
        4 => (&[], 7),
        _ => return Err(Error::Compression),
    };
    let mut text = String::with_capacity(length);
    for _ in 0..length {
        let place = bits.number(width)?;
        let byte = match set.get(place) {
            Some(byte) => *byte,
            None => u8::try_from(place).map_err(|_| Error::Compression)?,
        };
        text.push(char::from(byte));
    }
    Ok(text)
}

/// A name and a value that are no element; `front` are the first bits of the length of the name.
fn other(bits: &mut Bits, front: usize) -> Result<(String, String), Error> {
    let length = front << 3 | bits.number(3)?;
    let name = text(bits, 3, length)?;
    let encoding = bits.number(3)?;
    let length = bits.number(7)?;
    Ok((name, text(bits, encoding, length)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(given: &str, expect: Result<(&str, Form), &str>) {
        let read = read(given, Options::default());
        let read = read.as_ref().map(|read| (read.address.as_str(), read.form));
        assert_eq!(read.map_err(|error| error.code()), expect, "{given}");
    }

    #[test]
    fn the_general_compression() {
        let lot = "https://a/01/09506000134376/10/LOT01";
        check("https://a/ARFKk4XB0CDKWcnpq", Ok((lot, Form::General)));
        check(
            "https://a/s/DBFRJydaKAowOQ?99=X#f",
            Ok(("https://a/s/01/09520123456788/21/12345?99=X", Form::General)),
        );
        check("https://a/01/09506000134376/EDKWcnpq", Err("compression"));
        check("https://a/", Err("compression"));
        check("https://a", Err("no_domain_or_path"));
        check("https://a/about", Err("compression"));
        check("https://a/caf\u{e9}", Err("compression"));
    }

    #[test]
    fn binary_numbers_of_tags() {
        let piece = "https://a/01/80614141123458/21/6789";
        check("https://a/eh/3074257BF7194E4000001A85", Ok((piece, Form::Epc)));
        check("https://a/eh3074257bf7194e4000001a85", Ok((piece, Form::Epc)));
        check("https://a/ex/MHQle_cZTkAAABqF", Ok((piece, Form::Epc)));
        check(
            "https://a/s/exMHQle_cZTkAAABqF",
            Ok(("https://a/s/01/80614141123458/21/6789", Form::Epc)),
        );
        check("https://a/eh/E2801160600002054CC2096F", Err("header"));
        check("https://a/eh/3074257BF7194E4000001A", Err("length"));
    }

    proptest! {
        #[test]
        fn any_piece_is_answered(piece in "[A-Za-z0-9_-]{1,120}", text in any::<String>()) {
            let _ = read(&format!("https://a/{piece}"), Options::default());
            let _ = read(&format!("https://a/01/09506000134352/{piece}"), Options::default());
            let _ = read(&format!("https://a/ex/{piece}"), Options::default());
            let _ = read(&text, Options::default());
        }
    }
}
