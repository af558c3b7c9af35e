//! Which elements may, must and must not stand together (GS1 General Specifications, section 4.13).
//!
//! Four rules: elements that exclude each other, elements that require others, one identifier with
//! two values, and a digital signature over a key that names no single piece. The order is that of
//! the reference engine, so that the first fault named is the same.

use super::element::Element;
use super::{Ai, Error};

/// The rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Exclude each other.
    Mutex,
    /// Require others.
    Requisites,
    /// The same value whenever it is repeated.
    Repeats,
    /// AI (8030) needs the serial part of AI (253), (255) and (8003).
    DigsigSerialisedKey,
}

/// Every rule, in the order in which they are tried.
pub const RULES: [Rule; 4] =
    [Rule::Mutex, Rule::Requisites, Rule::Repeats, Rule::DigsigSerialisedKey];

/// Tries every rule.
///
/// # Errors
/// The first that is broken.
pub fn check(elements: &[Element]) -> Result<(), Error> {
    RULES.into_iter().try_for_each(|rule| rule.hold(elements))
}

impl Rule {
    /// Tries one rule.
    ///
    /// # Errors
    /// It is broken.
    pub fn hold(self, elements: &[Element]) -> Result<(), Error> {
        let elements = elements.iter();
        match self {
            Rule::Mutex => {
                elements.clone().try_for_each(|element| mutex(element, elements.as_slice()))
            }
            Rule::Requisites => {
                elements.clone().try_for_each(|element| requisites(element, elements.as_slice()))
            }
            Rule::Repeats => {
                elements.clone().try_for_each(|element| repeats(element, elements.as_slice()))
            }
            Rule::DigsigSerialisedKey => signature(elements.as_slice()),
        }
    }
}

fn mutex(element: &Element, all: &[Element]) -> Result<(), Error> {
    let excluded = all.iter().find(|other| {
        // a pattern that names the element itself means its siblings
        other.ai != element.ai
            && element.entry.excludes.iter().any(|pattern| pattern.matches(other.ai))
    });
    excluded.map_or(Ok(()), |other| Err(Error::Mutex(element.ai, other.ai)))
}

fn requisites(element: &Element, all: &[Element]) -> Result<(), Error> {
    let there = |pattern: &super::dictionary::Pattern| {
        all.iter().any(|other| other.ai != element.ai && pattern.matches(other.ai))
    };
    let satisfied = element
        .entry
        .requires
        .iter()
        .all(|alternatives| alternatives.iter().any(|group| group.iter().all(there)));
    if satisfied { Ok(()) } else { Err(Error::Requisites(element.ai)) }
}

fn repeats(element: &Element, all: &[Element]) -> Result<(), Error> {
    let differs = |other: &Element| other.ai == element.ai && other.value != element.value;
    if all.iter().any(differs) { Err(Error::Repeats(element.ai)) } else { Ok(()) }
}

fn signature(all: &[Element]) -> Result<(), Error> {
    let has = |ai: &str| all.iter().find(|element| element.ai.as_str() == ai);
    if has("8030").is_none() {
        return Ok(());
    }
    let bare = ["253", "255", "8003"]
        .into_iter()
        .filter_map(has)
        .find(|element| element.value.len() == element.entry.shortest());
    bare.map_or(Ok(()), |element| Err(Error::DigsigRequiresSerialisedKey(element.ai)))
}

/// The value of an identifier among elements.
#[must_use]
pub fn value<'a>(elements: &'a [Element], ai: &str) -> Option<&'a str> {
    let ai = Ai::new(ai.as_bytes())?;
    elements.iter().find(|element| element.ai == ai).map(|element| element.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gs1::element::{Unknown, bracketed};

    #[test]
    fn elements_that_go_together() {
        fn expect(given: &str, expect: &str) {
            let elements = bracketed(given.as_bytes(), Unknown::Permitted).expect("well formed");
            let found = check(&elements).map_or_else(Error::code, |()| "");
            assert_eq!(found, expect, "{given}");
        }
        expect("(01)12345678901231(21)A", "");
        expect("(400)ABC(99)DEF(400)ABC", "");
        expect("(400)ABC(400)ABCD", "repeats");
        expect("(89)ABC(89)ABC(89)XYZ", "repeats");
        expect("(01)12345678901231(02)12345678901231", "mutex");
        expect("(01)12345678901231(255)5412345000150", "mutex");
        expect("(3940)1234(3941)9999", "mutex");
        expect("(3955)123456(3929)123", "mutex");
        expect("(21)ABC123", "requisites");
        expect("(01)12345678901231(3925)12599", "requisites");
        expect("(01)12345678901231(3925)12599(3295)654321", "");
        expect("(01)12345678901231(250)ABC123", "requisites");
        expect("(8030)DIGSIG(01)12345678901231", "requisites");
        expect("(8030)DIGSIG(8010)1234567890(8011)123456789012", "");
        expect("(253)1234567890128(8030)ABC123", "digsig_requires_serialised_key");
        expect("(253)1234567890128X(8030)ABC123", "");
        let two = "(01)12345678901231(21)1(8040)123456789012345(8041)123456789012345";
        expect(two, "");
    }

    #[test]
    fn one_rule_at_a_time() {
        let elements = bracketed(b"(21)ABC(235)XYZ", Unknown::Refused).expect("well formed");
        assert_eq!(RULES.map(|rule| rule.hold(&elements).is_ok()), [false, false, true, true]);
    }
}
