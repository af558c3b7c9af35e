//! The law in the house's hands: the packs that answer, and which law a region means.

use crate::{Error, Result};
use entitlements::shipped::{HOUSE, Texts};
use entitlements::{Law, Mistake};

/// The packs that come with the program, with the demonstration house's own.
///
/// # Errors
/// [`Error::Internal`] when they do not load, which the tests of the packs rule out.
pub fn shipped() -> Result<Law> {
    Texts::shipped().with("house/policy.toml", HOUSE).law().map_err(|mistakes| {
        let first = mistakes.first().map(Mistake::to_string).unwrap_or_default();
        Error::Internal(format!("the law does not load: {first}"))
    })
}

/// The jurisdiction that a region of the house stands for, where one alone can be
/// meant: the United Kingdom's shop sells from England; which state of the United
/// States it is, only the client can say.
pub fn of_region<'l>(law: &'l Law, region: &'l str) -> Option<&'l str> {
    match region {
        "GB" => Some("GB-ENG"),
        known if law.knows(known) => Some(known),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_means_one_law_or_none() {
        let law = shipped().unwrap();
        for (region, place) in
            [("FR", Some("FR")), ("GB", Some("GB-ENG")), ("US", None), ("XX", None)]
        {
            assert_eq!(of_region(&law, region), place);
        }
    }
}
