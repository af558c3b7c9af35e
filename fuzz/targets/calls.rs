//! libFuzzer over what telephone systems tell of calls; what must hold is in the tests of `intake`.

#![no_main]

#[path = "../../crates/intake/tests/calls/targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|raw: &[u8]| targets::check(raw));
