//! Element strings: identifiers with their values, in brackets or as scanners send them.
//!
//! In brackets: `(01)09506000134352(21)S1`, a bracket within a value as `\(`. With FNC1, written
//! `^`: `^010950600013435221S1`, a `^` after every value whose length is not predefined. Each value
//! is tried against the dictionary here; whether the elements go together is asked of
//! [`super::associations`].

use super::dictionary::{self, Entry};
use super::lint::{self, Lint};
use super::{Ai, Error, LONGEST, MOST_ELEMENTS};

/// What becomes of identifiers that the dictionary does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unknown {
    /// Refused.
    #[default]
    Refused,
    /// Taken as texts of 1 to 90 characters, or of the length that is predefined.
    Permitted,
}

impl Unknown {
    pub(super) fn permitted(self) -> bool {
        self == Unknown::Permitted
    }
}

/// One element: an identifier and a value that keeps to its rules.
#[derive(Clone, Debug)]
pub struct Element {
    /// The identifier.
    pub ai: Ai,
    /// The value.
    pub value: String,
    /// What the dictionary says of it.
    pub entry: &'static Entry,
}

impl PartialEq for Element {
    fn eq(&self, other: &Element) -> bool {
        self.ai == other.ai && self.value == other.value
    }
}

impl Eq for Element {}

/// An element whose value has not been tried.
pub(super) struct Raw {
    pub(super) ai: Ai,
    pub(super) entry: &'static Entry,
    pub(super) value: Vec<u8>,
}

impl Raw {
    /// Whether the value is as long as it may be and has no `^`.
    pub(super) fn fits(&self) -> Result<(), Error> {
        if self.value.len() < self.entry.shortest() {
            return Err(Error::ValueTooShort(self.ai));
        }
        if self.value.len() > self.entry.longest() {
            return Err(Error::ValueTooLong(self.ai));
        }
        if self.value.contains(&b'^') { Err(Error::Caret) } else { Ok(()) }
    }

    /// The element, when the whole value keeps to its rules.
    pub(super) fn tried(self) -> Result<Element, Error> {
        self.fits()?;
        if consume(self.ai, self.entry, &self.value)? != self.value.len() {
            return Err(Error::ValueTooLong(self.ai));
        }
        let value = String::from_utf8(self.value)
            .map_err(|_| Error::Lint(self.ai, Lint::InvalidCset82Character))?;
        Ok(Element { ai: self.ai, value, entry: self.entry })
    }
}

/// Tries the parts of a value one after the other; how many bytes of `data` they take.
fn consume(ai: Ai, entry: &Entry, data: &[u8]) -> Result<usize, Error> {
    if data.is_empty() {
        return Err(Error::ValueTooShort(ai));
    }
    let mut rest = data;
    for part in &entry.parts {
        let (value, after) = rest.split_at(rest.len().min(part.longest));
        if part.optional && value.is_empty() {
            continue;
        }
        if value.len() < part.shortest {
            let short = data.len() < entry.shortest();
            return Err(if short { Error::ValueTooShort(ai) } else { Error::ValueLength(ai) });
        }
        lint::set(part.set, value).map_err(|lint| Error::Lint(ai, lint))?;
        for rule in &part.rules {
            rule.hold(value).map_err(|lint| Error::Lint(ai, lint))?;
        }
        rest = after;
    }
    Ok(data.len() - rest.len())
}

/// Reads an element string in brackets.
///
/// # Errors
/// The first element that is wrong.
pub fn bracketed(text: &[u8], unknown: Unknown) -> Result<Vec<Element>, Error> {
    let raws = bracketed_raw(text, unknown)?;
    raws.into_iter().map(Raw::tried).collect()
}

fn bracketed_raw(text: &[u8], unknown: Unknown) -> Result<Vec<Raw>, Error> {
    sized(text)?;
    let mut raws = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let inner = rest.strip_prefix(b"(").ok_or(Error::Malformed)?;
        let end = inner.iter().position(|byte| *byte == b')').ok_or(Error::Malformed)?;
        let (name, after) = inner.split_at(end);
        let ai = Ai::new(name).ok_or(Error::UnknownAi)?;
        let entry = dictionary::find(ai, unknown.permitted()).ok_or(Error::UnknownAi)?;
        let mut value = Vec::new();
        rest = after.get(1..).unwrap_or_default();
        if rest.is_empty() {
            return Err(Error::ValueTooShort(ai));
        }
        while let Some((byte, tail)) = rest.split_first() {
            match (byte, tail.first()) {
                (b'\\', Some(b'(')) => {
                    value.push(b'(');
                    rest = tail.get(1..).unwrap_or_default();
                }
                (b'(', _) => break,
                _ => {
                    value.push(*byte);
                    rest = tail;
                }
            }
        }
        let raw = Raw { ai, entry, value };
        raw.fits()?;
        push(&mut raws, raw)?;
    }
    Ok(raws)
}

/// Reads data that begins with FNC1; `separator` stands for FNC1 within (`^` in texts, byte 1D in
/// what scanners send). Without the sign in front.
///
/// # Errors
/// The first element that is wrong. Identifiers whose length is not known cannot be told from their
/// value and are refused, whatever `unknown` says.
pub fn separated(data: &[u8], separator: u8, unknown: Unknown) -> Result<Vec<Element>, Error> {
    sized(data)?;
    let mut elements = Vec::new();
    let mut rest = data;
    while !rest.is_empty() {
        let (ai, entry) = dictionary::begin(rest, unknown.permitted()).ok_or(Error::UnknownAi)?;
        let after = rest.get(ai.as_str().len()..).unwrap_or_default();
        let end = after.iter().position(|byte| *byte == separator).unwrap_or(after.len());
        let value = after.get(..end).unwrap_or_default();
        let taken = consume(ai, entry, value)?;
        if !entry.predefined && taken != value.len() {
            return Err(Error::ValueTooLong(ai));
        }
        let value = value.get(..taken).unwrap_or_default().to_vec();
        push(&mut elements, Raw { ai, entry, value }.tried()?)?;
        rest = after.get(taken..).unwrap_or_default();
        rest = rest.strip_prefix(&[separator]).unwrap_or(rest);
    }
    Ok(elements)
}

/// Reads data in the form of [`fnc1`]: `^` in front and between.
///
/// # Errors
/// As [`separated`]; no `^` in front.
pub fn with_fnc1(text: &[u8], unknown: Unknown) -> Result<Vec<Element>, Error> {
    separated(text.strip_prefix(b"^").ok_or(Error::MissingFnc1)?, b'^', unknown)
}

fn sized(text: &[u8]) -> Result<(), Error> {
    match text.len() {
        0 => Err(Error::Empty),
        length if length > LONGEST => Err(Error::TooLarge),
        _ => Ok(()),
    }
}

fn push<T>(list: &mut Vec<T>, item: T) -> Result<(), Error> {
    if list.len() >= MOST_ELEMENTS {
        return Err(Error::TooManyElements);
    }
    list.push(item);
    Ok(())
}

/// The elements in brackets, as people read them.
pub fn in_brackets<'a>(elements: impl IntoIterator<Item = &'a Element>) -> String {
    let mut out = String::new();
    for element in elements {
        out.push('(');
        out.push_str(element.ai.as_str());
        out.push(')');
        out.push_str(&element.value.replace('(', "\\("));
    }
    out
}

/// The elements with FNC1 as `^`: in front and after every value whose length is not predefined,
/// unless it is the last.
pub fn fnc1<'a>(elements: impl IntoIterator<Item = &'a Element>) -> String {
    let mut out = String::new();
    let mut separate = true;
    for element in elements {
        if separate {
            out.push('^');
        }
        out.push_str(element.ai.as_str());
        out.push_str(&element.value);
        separate = !element.entry.predefined;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn brackets_are_read() {
        fn check(given: &str, expect: Result<&str, &str>) {
            let read = bracketed(given.as_bytes(), Unknown::Refused);
            let read = read.as_ref().map(fnc1).map_err(|error| error.code());
            assert_eq!(read.as_deref().map_err(|code| *code), expect, "{given}");
        }
        check("(01)09506000134352(21)S1(10)L", Ok("^010950600013435221S1^10L"));
        check("(10)12345\\(11)991225", Ok("^1012345(11)991225"));
        check("(10)a\\b", Err("invalid_cset82_character"));
        check("", Err("empty"));
        check("(", Err("malformed"));
        check("(1", Err("malformed"));
        check("12", Err("malformed"));
        check("()12", Err("unknown_ai"));
        check("(1A)12", Err("unknown_ai"));
        check("(10)", Err("value_too_short"));
        check("(10)(11)991225", Err("value_too_short"));
        check("(10)12^", Err("caret"));
        check("(7007)21122521", Err("value_length"));
        check("(21)123456789012345678901", Err("value_too_long"));
        check("(21)caf\u{e9}", Err("invalid_cset82_character"));
        check("(01)09506000134353", Err("incorrect_check_digit"));
        check("(89)X", Err("unknown_ai"));
    }

    #[test]
    fn separators_are_read() {
        fn check(given: &str, expect: Result<&str, &str>) {
            let read = with_fnc1(given.as_bytes(), Unknown::Refused);
            let read = read.as_ref().map(in_brackets).map_err(|error| error.code());
            assert_eq!(read.as_deref().map_err(|code| *code), expect, "{given}");
        }
        check("^0109506000134352^21S1", Ok("(01)09506000134352(21)S1"));
        check("^010950600013435221S1^", Ok("(01)09506000134352(21)S1"));
        check("^21a(b", Ok("(21)a\\(b"));
        check("", Err("missing_fnc1"));
        check("^", Err("empty"));
        check("^^21S1", Err("unknown_ai"));
        check("^2421234567", Err("value_too_long"));
        check("^81111", Err("value_too_short"));
        check("^70072112252", Err("value_length"));
        check("^01095060001343522", Err("unknown_ai"));
    }

    #[test]
    fn no_more_elements_than_are_allowed() {
        let text = "(99)A".repeat(MOST_ELEMENTS + 1);
        assert_eq!(bracketed(text.as_bytes(), Unknown::Refused), Err(Error::TooManyElements));
        let text = "(99)A".repeat(LONGEST);
        assert_eq!(bracketed(text.as_bytes(), Unknown::Refused), Err(Error::TooLarge));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            values in proptest::collection::vec(("9[0-9]", "[!-\"%-?A-Z_a-z]{1,30}"), 1..20),
        ) {
            let elements: Vec<Element> = values
                .into_iter()
                .map(|(ai, value)| {
                    let ai = Ai::new(ai.as_bytes()).expect("digits");
                    let entry = dictionary::find(ai, false).expect("known");
                    Element { ai, value, entry }
                })
                .collect();
            let read = bracketed(in_brackets(&elements).as_bytes(), Unknown::Refused);
            // a backslash is no character of a value, so that nothing is mistaken for an escape
            prop_assert_eq!(read, Ok(elements.clone()));
            prop_assert_eq!(with_fnc1(fnc1(&elements).as_bytes(), Unknown::Refused), Ok(elements));
        }

        #[test]
        fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            for unknown in [Unknown::Refused, Unknown::Permitted] {
                let _ = bracketed(&bytes, unknown);
                let _ = with_fnc1(&bytes, unknown);
                let _ = separated(&bytes, 0x1d, unknown);
            }
        }

        #[test]
        fn likely_texts_are_answered(text in "[()^\\\\0-9A-F]{0,60}") {
            for unknown in [Unknown::Refused, Unknown::Permitted] {
                let _ = bracketed(text.as_bytes(), unknown);
                let _ = with_fnc1(text.as_bytes(), unknown);
            }
        }
    }
}
