//! Documents that are printed from the code: what stands in `docs/` is what the
//! code says, or a test fails and says what to type. `cargo xtask machines`
//! runs these tests with leave to write.

use std::path::PathBuf;

/// Compares a document with what the code prints, or writes it where `SELVEDGE_TEST_WRITE_DOCS` is set.
fn check(document: &str, printed: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs").join(document);
    if std::env::var_os("SELVEDGE_TEST_WRITE_DOCS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, printed).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == printed, "docs/{document} is stale; type: cargo xtask machines");
}

#[test]
fn the_machine_of_a_case_is_printed_from_the_code() {
    check("machines/case.md", &domain::case::table_markdown());
}

#[test]
fn who_may_do_what_is_printed_from_the_code() {
    check("operating/permissions.md", &domain::access::permissions_markdown());
}
