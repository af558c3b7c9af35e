//! libFuzzer over names of files and card numbers in words.

#![no_main]

use intake::{clean_file_name, mask_card_numbers};

libfuzzer_sys::fuzz_target!(|raw: &[u8]| {
    let text = String::from_utf8_lossy(raw);
    let name = clean_file_name(&text);
    assert!(!name.is_empty() && name.len() <= 480, "{name:?}");
    assert!(!name.contains(['/', '\\', '\0', '\r', '\n', '\u{202e}']), "{name:?}");
    assert_eq!(clean_file_name(&name), name, "a clean name stays as it is");
    let (masked, any) = mask_card_numbers(&text);
    assert!(any || masked == text);
    assert!(!mask_card_numbers(&masked).1, "{masked:?}");
});
