//! Every paper in every language, printed and read back.

#![expect(clippy::expect_used, reason = "a test that cannot read its ground has failed")]

mod samples;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use paper::{Fonts, Press};
use words::words;

/// The folder of Chinese, Japanese and Korean faces: what `SELVEDGE_TEST_CJK_FONTS` names, or where
/// Debian puts them.
fn folder() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("SELVEDGE_TEST_CJK_FONTS") {
        return Some(named.into());
    }
    let usual = Path::new("/usr/share/fonts/opentype/noto");
    usual.is_dir().then(|| usual.to_owned())
}

static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let fonts = Fonts::load(folder().as_deref()).expect("a folder of fonts");
    Press::new(fonts).expect("templates")
});

const TAGS: [&str; 9] = ["en", "fr", "it", "de", "es", "ja", "zh-Hans", "ko", "ar"];

/// The languages that can be set here.
fn settable() -> Vec<&'static str> {
    let lacking = PRESS.fonts().lacking();
    let asked = std::env::var_os("SELVEDGE_TEST_CJK_FONTS").is_some();
    assert!(!asked || lacking.is_empty(), "SELVEDGE_TEST_CJK_FONTS lacks {lacking:?}");
    if lacking.is_empty() {
        return TAGS.to_vec();
    }
    println!("skipped: ja, zh-Hans and ko, because no face is there for {lacking:?}");
    TAGS.into_iter().filter(|tag| !["ja", "zh-Hans", "ko"].contains(tag)).collect()
}

#[test]
fn every_paper_is_printed_in_every_language() {
    for tag in settable() {
        for (name, paper) in samples::all(tag) {
            let begun = std::time::Instant::now();
            let made = samples::moment().timestamp();
            let printed = PRESS.print(&paper, words(tag), made);
            let printed = printed.unwrap_or_else(|why| panic!("{tag} {name}: {why}"));
            println!(
                "{tag} {name} {} pages {} bytes {:?}",
                printed.pages,
                printed.bytes.len(),
                begun.elapsed()
            );
            assert!(printed.bytes.starts_with(b"%PDF-"));
            if let Some(folder) = std::env::var_os("SELVEDGE_TEST_PAPERS") {
                let file = Path::new(&folder).join(format!("{name}-{tag}.pdf"));
                std::fs::write(file, &printed.bytes).expect("a folder for papers");
            }
        }
    }
}
