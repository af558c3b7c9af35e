//! Check digits and check characters (GS1 General Specifications, section 7.9).
//!
//! They find a slip of the pen. They prove nothing: whoever makes a number up makes its check digit.

/// Lengths of the numbers that end in a check digit: GTIN-8, -12, -13 and -14 (GLN and GDTI are as
/// long as GTIN-13), GSIN, SSCC and GSRN.
const LENGTHS: [usize; 6] = [8, 12, 13, 14, 17, 18];

/// Weights of the characters of a model number, from the right.
const PRIMES: [u32; 97] = [
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
    101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193,
    197, 199, 211, 223, 227, 229, 233, 239, 241, 251, 257, 263, 269, 271, 277, 281, 283, 293, 307,
    311, 313, 317, 331, 337, 347, 349, 353, 359, 367, 373, 379, 383, 389, 397, 401, 409, 419, 421,
    431, 433, 439, 443, 449, 457, 461, 463, 467, 479, 487, 491, 499, 503, 509,
];

/// Characters of a check pair, by value.
pub(super) const CSET32: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// The digit (0 to 9) that belongs behind `data`; nothing when `data` has something else than digits
/// or is empty. Weights 3 and 1 in turn from the right.
#[must_use]
pub fn digit(data: &[u8]) -> Option<u8> {
    if data.is_empty() || !data.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let mut sum = 0_u32;
    for (place, byte) in data.iter().rev().enumerate() {
        let weight = if place % 2 == 0 { 3 } else { 1 };
        sum = (sum + u32::from(byte - b'0') * weight) % 10;
    }
    u8::try_from((10 - sum) % 10).ok()
}

/// Whether the last digit of `number` is its check digit, whatever its length from two digits on.
#[must_use]
pub fn ends_in_check_digit(number: &[u8]) -> bool {
    match number.split_last() {
        Some((last, data)) => digit(data).is_some_and(|digit| digit + b'0' == *last),
        None => false,
    }
}

/// Whether `number` is as long as one of GS1's numbers and its last digit is its check digit.
#[must_use]
pub fn is_number(number: &str) -> bool {
    LENGTHS.contains(&number.len()) && ends_in_check_digit(number.as_bytes())
}

/// A GTIN of 8, 12, 13 or 14 digits as the 14 digits that are stored; nothing when the check digit
/// is wrong.
#[must_use]
pub fn gtin14(number: &str) -> Option<String> {
    let right = matches!(number.len(), 8 | 12 | 13 | 14);
    (right && ends_in_check_digit(number.as_bytes())).then(|| format!("{number:0>14}"))
}

/// The two characters that belong behind `data` of a Global Model Number; nothing when `data` has a
/// character outside CSET 82 or is longer than 97.
#[must_use]
pub fn pair(data: &[u8]) -> Option<[u8; 2]> {
    if data.len() > PRIMES.len() {
        return None;
    }
    let mut sum = 0_u32;
    for (byte, prime) in data.iter().rev().zip(PRIMES) {
        sum += u32::try_from(super::lint::cset82_value(*byte)?).ok()? * prime;
    }
    let sum = usize::try_from(sum % 1021).ok()?;
    Some([*CSET32.get(sum >> 5)?, *CSET32.get(sum & 31)?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_told_apart() {
        fn check(given: &str, expect: bool) {
            assert_eq!(is_number(given), expect, "{given}");
        }
        check("80614141123458", true);
        check("4006381333931", true);
        check("036000291452", true);
        check("02345673", true);
        check("106141411234567897", true);
        check("80614141123459", false);
        check("8061414112345x", false);
        check("", false);
        check("0", false);
        check("00", false);
    }

    #[test]
    fn short_numbers_are_filled_up() {
        fn check(given: &str, expect: Option<&str>) {
            assert_eq!(gtin14(given).as_deref(), expect, "{given}");
        }
        check("02345673", Some("00000002345673"));
        check("416000336108", Some("00416000336108"));
        check("2112345678900", Some("02112345678900"));
        check("09506000134352", Some("09506000134352"));
        check("9506000134353", None);
        check("106141411234567897", None);
    }

    #[test]
    fn the_pair_of_the_general_specifications() {
        fn check(given: &str, expect: Option<&[u8; 2]>) {
            assert_eq!(pair(given.as_bytes()).as_ref(), expect, "{given}");
        }
        check("1987654Ad4X4bL5ttr2310c", Some(b"2K"));
        check("12345_ABCDEFGHIJKLM", Some(b"CP"));
        check("", Some(b"22"));
        check("a b", None);
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_found(data in "[0-9]{7,17}", place in 0_usize..18, by in 1_u8..10) {
            let mut number = data.into_bytes();
            number.push(digit(&number).expect("digits") + b'0');
            prop_assert!(ends_in_check_digit(&number));
            let place = place % number.len();
            number[place] = (number[place] - b'0' + by) % 10 + b'0';
            prop_assert!(!ends_in_check_digit(&number));
        }

        #[test]
        fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = (digit(&bytes), ends_in_check_digit(&bytes), pair(&bytes));
        }
    }
}
