//! What a scanner sends: three characters that name the symbol (ISO/IEC 15424), then the data.
//!
//! `]C1`, `]e0`, `]d2`, `]Q3` and `]J1` carry element strings with byte 1D for FNC1; `]E0` and `]E4`
//! carry the number of a retail symbol, perhaps with a composite part behind it (`|]e0`); `]d1`,
//! `]Q1` and `]J0` carry any text, an address of GS1 among them. Symbols are named as the reference
//! engine names them.

use super::associations;
use super::dictionary;
use super::digital_link::{self, DigitalLink};
use super::element::{self, Element, Unknown};
use super::{Ai, Error, LONGEST, check};

/// Byte that stands for FNC1 in what scanners send.
pub const GROUP_SEPARATOR: u8 = 0x1d;

/// What kind of symbol was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbology {
    /// GS1-128.
    Gs1_128,
    /// EAN-13, UPC-A or UPC-E, as thirteen digits.
    Ean13,
    /// EAN-8.
    Ean8,
    /// GS1 DataBar of any kind, or a composite symbol.
    DataBar,
    /// Data Matrix.
    DataMatrix,
    /// QR Code.
    Qr,
    /// DotCode.
    DotCode,
}

impl Symbology {
    /// The name that the reference engine gives it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Symbology::Gs1_128 => "GS1_128_CCA",
            Symbology::Ean13 => "EAN13",
            Symbology::Ean8 => "EAN8",
            Symbology::DataBar => "DataBarExpanded",
            Symbology::DataMatrix => "DM",
            Symbology::Qr => "QR",
            Symbology::DotCode => "DotCode",
        }
    }
}

enum Carries {
    Elements,
    /// A number of so many digits.
    Number(usize),
    Text,
}

fn identified(prefix: &[u8]) -> Option<(Symbology, Carries)> {
    Some(match prefix {
        b"]C1" => (Symbology::Gs1_128, Carries::Elements),
        b"]e0" => (Symbology::DataBar, Carries::Elements),
        b"]d2" => (Symbology::DataMatrix, Carries::Elements),
        b"]Q3" => (Symbology::Qr, Carries::Elements),
        b"]J1" => (Symbology::DotCode, Carries::Elements),
        b"]E0" => (Symbology::Ean13, Carries::Number(13)),
        b"]E4" => (Symbology::Ean8, Carries::Number(8)),
        b"]d1" => (Symbology::DataMatrix, Carries::Text),
        b"]Q1" => (Symbology::Qr, Carries::Text),
        b"]J0" => (Symbology::DotCode, Carries::Text),
        _ => return None,
    })
}

/// What was scanned.
#[derive(Clone, Debug, PartialEq)]
pub struct Scan {
    /// The kind of symbol.
    pub symbology: Symbology,
    /// The data with FNC1 as `^`; a text that begins with `^` has a backslash in front.
    pub data: Vec<u8>,
    /// The elements, if any; those of a composite part without the number of the retail symbol.
    pub elements: Vec<Element>,
    /// The number of a retail symbol, as fourteen digits.
    pub gtin: Option<String>,
    /// The address, if the text is one.
    pub link: Option<DigitalLink>,
}

/// Reads what a scanner sent.
///
/// # Errors
/// No known symbol, data that break their rules, elements that do not go together, a text that
/// looks like an address and is none of GS1.
pub fn read(scan: &[u8], unknown: Unknown) -> Result<Scan, Error> {
    if scan.len() > LONGEST {
        return Err(Error::TooLarge);
    }
    let (prefix, data) = scan
        .split_at_checked(3)
        .filter(|(prefix, _)| prefix.starts_with(b"]"))
        .ok_or(Error::SymbologyMissing)?;
    let (symbology, carries) = identified(prefix).ok_or(Error::SymbologyUnsupported)?;
    match carries {
        Carries::Elements => {
            let (data, elements) = elements(data, unknown)?;
            associations::check(&elements)?;
            Ok(Scan { symbology, data, elements, gtin: None, link: None })
        }
        Carries::Number(digits) => number(symbology, data, digits, unknown),
        Carries::Text => text(symbology, data, unknown),
    }
}

fn elements(data: &[u8], unknown: Unknown) -> Result<(Vec<u8>, Vec<Element>), Error> {
    if data.contains(&b'^') {
        return Err(Error::Caret);
    }
    let elements = element::separated(data, GROUP_SEPARATOR, unknown)?;
    let shown = data.iter().map(|byte| if *byte == GROUP_SEPARATOR { b'^' } else { *byte });
    Ok((std::iter::once(b'^').chain(shown).collect(), elements))
}

fn number(
    symbology: Symbology,
    data: &[u8],
    digits: usize,
    unknown: Unknown,
) -> Result<Scan, Error> {
    let (number, rest) = data.split_at_checked(digits).ok_or(Error::PrimaryTooShort)?;
    let composite = match rest {
        [] => None,
        rest => Some(rest.strip_prefix(b"|]e0").ok_or(Error::PrimaryTooLong)?),
    };
    if !number.iter().all(u8::is_ascii_digit) {
        return Err(Error::PrimaryNotDigits);
    }
    if !check::ends_in_check_digit(number) {
        return Err(Error::PrimaryCheckDigit);
    }
    let mut data = number.to_vec();
    let number = String::from_utf8_lossy(number);
    let gtin = format!("{number:0>14}");
    let mut found = Vec::new();
    if let Some(composite) = composite {
        let (shown, elements) = elements(composite, unknown)?;
        data.push(b'|');
        data.extend(shown);
        // the composite part speaks of the article whose number stands in the retail symbol
        let ai = Ai::new(b"01").ok_or(Error::UnknownAi)?;
        let entry = dictionary::find(ai, false).ok_or(Error::UnknownAi)?;
        let mut together = vec![Element { ai, value: gtin.clone(), entry }];
        together.extend(elements.iter().cloned());
        associations::check(&together)?;
        found = elements;
    }
    Ok(Scan { symbology, data, elements: found, gtin: Some(gtin), link: None })
}

fn text(symbology: Symbology, data: &[u8], unknown: Unknown) -> Result<Scan, Error> {
    let mut shown = Vec::with_capacity(data.len() + 1);
    let backslashes = data.iter().take_while(|byte| **byte == b'\\').count();
    if data.get(backslashes) == Some(&b'^') {
        shown.push(b'\\');
    }
    shown.extend_from_slice(data);
    let address = ["https://", "HTTPS://", "http://", "HTTP://"]
        .iter()
        .any(|scheme| data.starts_with(scheme.as_bytes()));
    let mut scan = Scan { symbology, data: shown, elements: Vec::new(), gtin: None, link: None };
    if address {
        let text = std::str::from_utf8(data).map_err(|_| Error::IllegalCharacter)?;
        let options = digital_link::Options {
            permit_unknown_ais: unknown.permitted(),
            ..digital_link::Options::default()
        };
        let link = digital_link::parse(text, options)?;
        scan.elements = link.elements();
        scan.link = Some(link);
    }
    Ok(scan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn symbols_are_told_apart() {
        fn check(given: &str, expect: Result<(&str, &str), &str>) {
            let scan = read(given.as_bytes(), Unknown::Refused);
            let got = scan.as_ref().map(|scan| {
                (scan.symbology.name(), std::str::from_utf8(&scan.data).expect("text"))
            });
            assert_eq!(got.map_err(|error| error.code()), expect, "{given:?}");
        }
        check("]C10109506000134352\u{1d}21S1", Ok(("GS1_128_CCA", "^0109506000134352^21S1")));
        check("]d2010950600013435221S1", Ok(("DM", "^010950600013435221S1")));
        check("]J1010950600013435221S1", Ok(("DotCode", "^010950600013435221S1")));
        check("]C121S1", Err("requisites"));
        check("]C1", Err("empty"));
        check("]C101^", Err("caret"));
        check("]XX1", Err("symbology_unsupported"));
        check("ABC", Err("symbology_missing"));
        check("]e", Err("symbology_missing"));
        check("]Q1", Ok(("QR", "")));
        check("]Q1\\^x", Ok(("QR", "\\\\^x")));
        check("]Q1HtTps://a/b", Ok(("QR", "HtTps://a/b")));
        check("]Q1https://a/b", Err("no_key"));
        check("]E02112345678900", Ok(("EAN13", "2112345678900")));
        check("]E0211234567890", Err("primary_too_short"));
        check("]E021123456789001", Err("primary_too_long"));
        check("]E01234ABC890123", Err("primary_not_digits"));
        check("]E402345674", Err("primary_check_digit"));
        check("]E402345673|]e010L\u{1d}99X", Ok(("EAN8", "02345673|^10L^99X")));
        check("]E402345673|]e0", Err("empty"));
    }

    #[test]
    fn the_article_of_a_retail_symbol() {
        let scan = read(b"]E402345673", Unknown::Refused).expect("a scan");
        assert_eq!(scan.gtin.as_deref(), Some("00000002345673"));
        let scan = read(b"]Q1https://a/01/09506000134352?99=A", Unknown::Refused).expect("a scan");
        assert_eq!(element::fnc1(&scan.elements), "^010950600013435299A");
    }

    proptest! {
        #[test]
        fn any_bytes_are_answered(
            prefix in "\\]([CEeQdJ][0-4])?",
            bytes in proptest::collection::vec(any::<u8>(), 0..100),
        ) {
            let scan = [prefix.as_bytes(), &bytes].concat();
            let _ = read(&scan, Unknown::Permitted);
        }
    }
}
