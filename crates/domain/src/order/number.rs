//! The shop's number of an order, as people type it.
//!
//! The shop's own spelling is kept and shown; beside it stands a folded key by which an order is
//! looked up. Case, spaces, dashes, `#`, full-width and Arabic-Indic digits are forgiven, and O
//! is 0. Letters of other scripts that only look alike stay what they are: who types them by
//! hand means them, who pastes them is trying something.
//!
//! The key is no identity: two spellings of a shop may fold to one key, so whoever looks up by
//! it asks for the e-mail too and takes the one that fits both.

use super::Refusal;

/// The longest number that is taken, in characters.
pub const LONGEST: usize = 40;

/// An order's number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OrderNumber {
    written: String,
    key: String,
}

impl OrderNumber {
    /// A number as the shop writes it; white space around it goes.
    ///
    /// # Errors
    /// As [`key_of`].
    pub fn new(written: &str) -> Result<OrderNumber, Refusal> {
        let written = written.trim();
        Ok(OrderNumber { key: key_of(written)?, written: written.to_owned() })
    }

    /// The shop's spelling.
    #[must_use]
    pub fn written(&self) -> &str {
        &self.written
    }

    /// The folded key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}

/// The key of what somebody typed, to look an order up by.
///
/// # Errors
/// [`Refusal::BadNumber`] when it is longer than [`LONGEST`], has a control character (which a
/// database may not take) or nothing to look up by.
pub fn key_of(typed: &str) -> Result<String, Refusal> {
    let mut key = String::with_capacity(16);
    for (place, c) in typed.trim().chars().enumerate() {
        if place >= LONGEST || c.is_control() {
            return Err(Refusal::BadNumber);
        }
        let c = match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
            '\u{0660}'..='\u{0669}' => char::from_u32(c as u32 - 0x0660 + 0x30).unwrap_or(c),
            '\u{06F0}'..='\u{06F9}' => char::from_u32(c as u32 - 0x06F0 + 0x30).unwrap_or(c),
            c => c,
        };
        match c {
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_' | '.' | '/' | '#' => {}
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            c if c.is_whitespace() => {}
            'o' | 'O' => key.push('0'),
            c => key.extend(c.to_uppercase()),
        }
    }
    if key.chars().any(char::is_alphanumeric) { Ok(key) } else { Err(Refusal::BadNumber) }
}

impl std::fmt::Display for OrderNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.written)
    }
}

impl TryFrom<String> for OrderNumber {
    type Error = Refusal;
    fn try_from(written: String) -> Result<OrderNumber, Refusal> {
        OrderNumber::new(&written)
    }
}

impl From<OrderNumber> for String {
    fn from(number: OrderNumber) -> String {
        number.written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn or03_a_number_is_found_however_it_is_typed() {
        let number = OrderNumber::new(" OR-2611-4402 ").unwrap();
        assert_eq!(number.written(), "OR-2611-4402");
        for typed in [
            "OR-2611-4402",
            "or-2611-4402",
            "OR 2611 4402",
            "#OR26114402",
            "0r-2611-44o2",
            "ＯＲ－２６１１－４４０２",
            "OR‑2611–4402",
            "OR-٢٦١١-٤٤٠٢",
            "\u{2066}OR-2611-4402\u{2069}",
        ] {
            assert_eq!(key_of(typed).unwrap(), number.key(), "{typed}");
        }
    }

    #[test]
    fn or03_letters_that_only_look_alike_are_others() {
        let number = OrderNumber::new("OR-2611-4402").unwrap();
        for typed in ["ОR-2611-4402", "OR-26ll-4402", "ΟR-2611-4402", "OR-2611-440Z"] {
            assert_ne!(key_of(typed).unwrap(), number.key(), "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        let long = "9".repeat(LONGEST + 1);
        for typed in ["", "   ", "--", "#", "\u{200b}", &long, &"9".repeat(100_000)] {
            assert_eq!(key_of(typed), Err(Refusal::BadNumber));
            assert_eq!(OrderNumber::new(typed), Err(Refusal::BadNumber));
        }
        assert_eq!(OrderNumber::new("OR\u{0}1"), Err(Refusal::BadNumber));
        assert!(key_of(&"9".repeat(LONGEST)).is_ok());
        assert_eq!(key_of("OR\u{0}1"), Err(Refusal::BadNumber));
    }

    proptest::proptest! {
        #[test]
        fn a_key_is_its_own_key_whatever_was_typed(typed in ".{0,50}") {
            if let Ok(key) = key_of(&typed) {
                proptest::prop_assert!(!key.chars().any(char::is_control));
                if key.chars().count() <= LONGEST {
                    proptest::prop_assert_eq!(key_of(&key), Ok(key));
                }
            }
        }
    }
}
