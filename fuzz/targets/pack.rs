//! libFuzzer over packs of rules and their sentences: read, or refused with a line.

#![no_main]

use entitlements::shipped::Texts;
use entitlements::{Law, Pack, language};
use std::sync::OnceLock;

fn law() -> Option<&'static Law> {
    static LAW: OnceLock<Option<Law>> = OnceLock::new();
    LAW.get_or_init(|| Texts::shipped().law().ok()).as_ref()
}

libfuzzer_sys::fuzz_target!(|raw: &[u8]| {
    let (Some(law), Ok(text)) = (law(), std::str::from_utf8(raw)) else { return };
    let vocabulary = &law.vocabulary;
    if let Err(mistakes) = Pack::read("made.toml", text, vocabulary) {
        assert!(!mistakes.is_empty());
        for one in mistakes {
            assert!(one.line <= text.lines().count() + 1 && !one.what.is_empty(), "{one}");
        }
    }
    let _ = language::condition(text, vocabulary);
    let _ = language::date(text, vocabulary);
    let _ = language::amount(text, vocabulary);
    for (place, _) in language::lengths_in(text) {
        assert!(text.get(place).is_some());
    }
});
