//! The case number: `CS-9M2D-R7KC`.
//!
//! Seven random characters and one check character over GF(32), in an alphabet
//! without I, L, O and U so that it can be said on the phone. Each place has its
//! own weight (a power of the field's generator), so any single wrong character
//! and any two swapped characters change the sum: the number is refused before
//! anything is looked up. 2^35 numbers are not sequential and tell nothing; the
//! number is a name, never a key (reading a case needs a code sent to its client).

/// The alphabet: Crockford's base 32.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A case number that has passed its check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaseNumber([u8; 8]);

/// What was typed is not a case number: unknown character, wrong length or wrong check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotANumber;

impl std::fmt::Display for NotANumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a case number")
    }
}
impl std::error::Error for NotANumber {}

/// Multiplies in GF(2^5) with the polynomial x^5 + x^2 + 1, whose root 2 generates the field.
const fn times(mut a: u8, mut b: u8) -> u8 {
    let mut product = 0;
    while b > 0 {
        if b & 1 == 1 {
            product ^= a;
        }
        a <<= 1;
        if a & 0b10_0000 != 0 {
            a ^= 0b10_0101;
        }
        b >>= 1;
    }
    product
}

/// Σ 2^(i+1) · digit_i; the check character has weight 1.
fn check_of(digits: &[u8; 7]) -> u8 {
    let mut weight = 1;
    digits.iter().fold(0, |sum, digit| {
        weight = times(weight, 2);
        sum ^ times(weight, *digit)
    })
}

impl CaseNumber {
    /// A number from 35 random bits; the upper bits are ignored.
    pub fn from_bits(bits: u64) -> CaseNumber {
        let mut digits = [0_u8; 7];
        for (place, digit) in digits.iter_mut().enumerate() {
            *digit = ((bits >> (5 * place)) & 31) as u8;
        }
        let mut whole = [0_u8; 8];
        whole[..7].copy_from_slice(&digits);
        whole[7] = check_of(&digits);
        CaseNumber(whole)
    }

    /// Reads a number as people type it: any case, with or without `CS`, spaces
    /// or dashes, full-width characters, O for 0, I or L for 1.
    ///
    /// # Errors
    /// [`NotANumber`] when a character, the length or the check is wrong.
    pub fn parse(typed: &str) -> Result<CaseNumber, NotANumber> {
        let mut plain = String::with_capacity(12);
        for c in typed.chars() {
            let c = match c {
                '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
                '\u{0660}'..='\u{0669}' => char::from_u32(c as u32 - 0x0660 + 0x30).unwrap_or(c),
                c => c,
            };
            match c {
                '-' | '\u{2010}'..='\u{2015}' | '_' | '.' => {}
                c if c.is_whitespace()
                    || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}') => {}
                c => plain.extend(c.to_uppercase()),
            }
            if plain.len() > 16 {
                return Err(NotANumber);
            }
        }
        let bare =
            if plain.len() == 10 { plain.strip_prefix("CS").unwrap_or(&plain) } else { &plain };
        if bare.len() != 8 {
            return Err(NotANumber);
        }
        let mut digits = [0_u8; 8];
        for (digit, c) in digits.iter_mut().zip(bare.bytes()) {
            let c = match c {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                c => c,
            };
            *digit = ALPHABET.iter().position(|a| *a == c).ok_or(NotANumber)? as u8;
        }
        let [a, b, c, d, e, f, g, check] = digits;
        if check_of(&[a, b, c, d, e, f, g]) == check {
            Ok(CaseNumber(digits))
        } else {
            Err(NotANumber)
        }
    }
}

impl std::fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CS-")?;
        for (place, digit) in self.0.iter().enumerate() {
            if place == 4 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(ALPHABET.get(*digit as usize).copied().unwrap_or(b'0')))?;
        }
        Ok(())
    }
}

impl serde::Serialize for CaseNumber {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples() -> impl Iterator<Item = CaseNumber> {
        (0..400_u64).map(|i| CaseNumber::from_bits(i.wrapping_mul(0x9E37_79B9_7F4A_7C15)))
    }

    #[test]
    fn a_number_is_read_back_as_it_was_written() {
        for number in samples() {
            let shown = number.to_string();
            assert_eq!(shown.len(), 12);
            for typed in [
                shown.clone(),
                shown.to_lowercase(),
                shown.replace('-', " "),
                shown.replace('-', ""),
                shown.trim_start_matches("CS-").to_owned(),
                shown.replace('0', "o").replace('1', "l"),
                shown
                    .chars()
                    .map(|c| if c == '-' { c } else { char::from_u32(c as u32 + 0xFEE0).unwrap() })
                    .collect(),
                format!("\u{2066}{shown}\u{2069}"),
            ] {
                assert_eq!(CaseNumber::parse(&typed), Ok(number), "{typed}");
            }
        }
    }

    #[test]
    fn any_single_wrong_character_is_caught() {
        for number in samples().take(40) {
            let shown = number.to_string();
            for place in (3..12).filter(|p| *p != 7) {
                for wrong in ALPHABET {
                    let mut typed = shown.clone().into_bytes();
                    if typed[place] == *wrong {
                        continue;
                    }
                    typed[place] = *wrong;
                    assert_eq!(
                        CaseNumber::parse(std::str::from_utf8(&typed).unwrap()),
                        Err(NotANumber)
                    );
                }
            }
        }
    }

    #[test]
    fn any_two_swapped_neighbours_are_caught() {
        for number in samples() {
            let plain: Vec<char> =
                number.to_string().chars().filter(|c| *c != '-').skip(2).collect();
            for place in 0..7 {
                let mut typed = plain.clone();
                typed.swap(place, place + 1);
                if typed != plain {
                    assert_eq!(
                        CaseNumber::parse(&typed.iter().collect::<String>()),
                        Err(NotANumber)
                    );
                }
            }
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for typed in [
            "",
            "CS",
            "CS-",
            "CS-9M2D",
            "CS-9M2D-R7KC-9M2D",
            "ÄÄÄÄÄÄÄÄ",
            "CS-UUUU-UUUU",
            "\0\0\0\0\0\0\0\0",
            &"9".repeat(9000),
        ] {
            assert_eq!(CaseNumber::parse(typed), Err(NotANumber), "{typed}");
        }
    }
}
