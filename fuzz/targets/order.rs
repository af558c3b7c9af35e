//! libFuzzer over one order as a body; what must hold is in the tests of `intake`.

#![no_main]
#![expect(dead_code, reason = "each target asks one of the functions")]

#[path = "../../crates/intake/tests/orders/targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|raw: &[u8]| targets::body(raw));
