//! Marks that machines read: QR codes, and Code 128 for carriers' scanners.
//!
//! Both become one path of an SVG, because a single path has no seams between its parts however a
//! printer rounds. Bars are chosen between the sets B (letters) and C (pairs of digits), as ISO/IEC
//! 15417 advises; the modules of a QR code are those of `qrcode`.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

use crate::Error;

/// A mark as it is drawn.
#[derive(Default)]
pub(crate) struct Mark {
    pub svg: String,
    /// Modules from edge to edge, the quiet zones among them.
    pub modules: usize,
}

/// The quiet zone on each side of bars, in modules: ISO/IEC 15417 asks for ten.
const QUIET_BARS: usize = 10;
/// The same round a QR code: ISO/IEC 18004 asks for four.
pub(crate) const QUIET_SQUARE: usize = 4;
/// Characters of a barcode; more are no tracking number of any carrier.
const MOST_BARS: usize = 48;
/// Characters of a QR code: more modules than a telephone reads from a printed slip.
const MOST_SQUARE: usize = 300;

/// Widths of bar, gap, bar, gap, bar, gap for each value of Code 128; the last is the stop, which
/// has a bar more.
const WIDTHS: [&str; 107] = [
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212",
    "221213", "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221",
    "223211", "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221",
    "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321",
    "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131",
    "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131",
    "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111",
    "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
    "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242",
    "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
    "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112",
];
const TO_C: u8 = 99;
const TO_B: u8 = 100;
const START_B: u8 = 104;
const START_C: u8 = 105;
const STOP: u8 = 106;

/// The values of a text in Code 128: start, letters, check, stop.
///
/// # Errors
/// [`Error::Mark`] for an empty or too long text, or one with other than printable ASCII.
pub(crate) fn code_128_values(text: &str) -> Result<Vec<u8>, Error> {
    let wrong = || Error::Mark { what: "Code 128" };
    let bytes = text.as_bytes();
    if bytes.is_empty()
        || bytes.len() > MOST_BARS
        || bytes.iter().any(|byte| !(32..127).contains(byte))
    {
        return Err(wrong());
    }
    let digits_at = |at: usize| {
        bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
    };
    let mut values = Vec::new();
    let (mut at, mut in_c) = (0, false);
    while let Some(&byte) = bytes.get(at) {
        let digits = digits_at(at);
        let ends = at + digits == bytes.len();
        // Going over costs a value each way, so a run pays from four digits at an edge, six within.
        let pays =
            digits >= 6 || digits >= 4 && (at == 0 || ends) || digits == 2 && bytes.len() == 2;
        if in_c && digits >= 2 {
            let tens = byte - b'0';
            let ones = bytes.get(at + 1).map_or(0, |next| next - b'0');
            values.push(tens * 10 + ones);
            at += 2;
            continue;
        }
        // An odd run gives its first digit to B, so that it ends in pairs.
        let go_to_c = !in_c && pays && (digits.is_multiple_of(2) || values.is_empty());
        if go_to_c {
            values.push(if values.is_empty() { START_C } else { TO_C });
            in_c = true;
            continue;
        }
        if values.is_empty() {
            values.push(START_B);
        } else if in_c {
            values.push(TO_B);
            in_c = false;
        }
        values.push(byte - 32);
        at += 1;
    }
    let start = values.first().copied().map_or(0, u32::from);
    let sum: u32 =
        values.iter().skip(1).zip(1u32..).map(|(value, place)| u32::from(*value) * place).sum();
    values.push(u8::try_from((start + sum) % 103).map_err(|_| wrong())?);
    values.push(STOP);
    Ok(values)
}

/// The bars of a text.
///
/// # Errors
/// As [`code_128_values`].
pub(crate) fn bars(text: &str) -> Result<Mark, Error> {
    let mut path = String::new();
    let mut at = QUIET_BARS;
    for value in code_128_values(text)? {
        let widths = WIDTHS.get(usize::from(value)).copied().unwrap_or_default();
        for (place, width) in widths.bytes().map(|width| usize::from(width - b'0')).enumerate() {
            if place % 2 == 0 {
                let _ = write!(path, "M{at} 0h{width}v40h-{width}z");
            }
            at += width;
        }
    }
    let modules = at + QUIET_BARS;
    Ok(Mark { svg: drawn(modules, 40, &path), modules })
}

/// The QR code of a text, with a seventh of it to spare for what is smudged (level M).
///
/// # Errors
/// [`Error::Mark`] for an empty or too long text.
pub(crate) fn square(text: &str) -> Result<Mark, Error> {
    let wrong = || Error::Mark { what: "QR" };
    if text.is_empty() || text.len() > MOST_SQUARE {
        return Err(wrong());
    }
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| wrong())?;
    let side = code.width();
    let mut path = String::new();
    for (row, line) in code.to_colors().chunks(side).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                let (x, y, long) = (column + QUIET_SQUARE, row + QUIET_SQUARE, run.len());
                let _ = write!(path, "M{x} {y}h{long}v1h-{long}z");
            }
            column += run.len();
        }
    }
    let modules = side + 2 * QUIET_SQUARE;
    Ok(Mark { svg: drawn(modules, modules, &path), modules })
}

fn drawn(wide: usize, high: usize, path: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" width=\"{wide}\" \
         height=\"{high}\"><path d=\"{path}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use barcoders::sym::code128::Code128;

    /// The same values in the alphabet of the crate that the bars are held against.
    fn said_to_the_oracle(values: &[u8]) -> String {
        let mut said = String::new();
        let mut in_c = false;
        for value in &values[..values.len() - 2] {
            match *value {
                START_B | TO_B => (in_c, _) = (false, said.push('Ɓ')),
                START_C | TO_C if !in_c => (in_c, _) = (true, said.push('Ć')),
                pair if in_c => said.push_str(&format!("{pair:02}")),
                letter => said.push(char::from(letter + 32)),
            }
        }
        said
    }

    fn modules(values: &[u8]) -> Vec<u8> {
        let mut all = Vec::new();
        for value in values {
            for (place, width) in WIDTHS[usize::from(*value)].bytes().enumerate() {
                all.extend(vec![u8::from(place % 2 == 0); usize::from(width - b'0')]);
            }
        }
        all
    }

    #[test]
    fn bars_are_those_of_another_encoder() {
        for text in [
            "1Z999AA10123456784",
            "R-2611-4402",
            "00340434161094042557",
            "JJD000390007827788844",
            "12",
            "7",
            "A",
            "abc~ {}",
            "A1234",
            "A12345B",
            "12345",
            "AB123456C",
        ] {
            let values = code_128_values(text).unwrap();
            let oracle = Code128::new(said_to_the_oracle(&values)).unwrap();
            assert_eq!(modules(&values), oracle.encode(), "{text}");
        }
    }

    #[test]
    fn pairs_of_digits_take_half_the_room() {
        let check = |text: &str, values: usize| {
            assert_eq!(code_128_values(text).unwrap().len(), values, "{text}");
        };
        check("00340434161094042557", 13);
        check("ABCDEF", 9);
        check("12345", 7);
        check("AB123456C", 11);
    }

    #[test]
    fn what_bars_and_squares_cannot_say_is_refused() {
        let check = |text: &str| assert!(matches!(bars(text), Err(Error::Mark { .. })), "{text:?}");
        check("");
        check("é");
        check("a\nb");
        check(&"9".repeat(49));
        assert!(bars(&"9".repeat(48)).is_ok());
        assert!(square("").is_err());
        assert!(square(&"a".repeat(301)).is_err());
        assert!(square(&"a".repeat(300)).is_ok());
    }
}
