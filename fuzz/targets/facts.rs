//! libFuzzer over facts of a purchase as JSON: read and answered, or refused by name.

#![no_main]

use entitlements::json::Asked;
use entitlements::shipped::Texts;
use entitlements::{Facts, Law};
use jiff::civil::date;
use std::sync::OnceLock;

fn law() -> Option<&'static Law> {
    static LAW: OnceLock<Option<Law>> = OnceLock::new();
    LAW.get_or_init(|| Texts::shipped().law().ok()).as_ref()
}

libfuzzer_sys::fuzz_target!(|raw: &[u8]| {
    let (Some(law), Ok(given)) = (law(), serde_json::from_slice(raw)) else { return };
    if let Err(mistakes) = Facts::read(&given, &law.vocabulary, date(2025, 6, 1)) {
        assert!(!mistakes.is_empty());
    }
    if let Ok(asked) = Asked::read(&given, law) {
        law.evaluate(&asked.question());
    }
});
