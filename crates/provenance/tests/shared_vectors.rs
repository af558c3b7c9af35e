//! The shared examples, where they are at hand beside the checkout. They are outside material and
//! lie in no folder of this project.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn folder() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/authenticity/vectors");
    beside.is_dir().then_some(beside)
}

fn read(folder: &Path) -> std::io::Result<BTreeMap<String, serde_json::Value>> {
    let mut files = BTreeMap::new();
    for area in std::fs::read_dir(folder)? {
        for file in std::fs::read_dir(area?.path())? {
            let path = file?.path();
            let document = serde_json::from_slice(&std::fs::read(&path)?)?;
            let name = path.strip_prefix(folder).unwrap_or(&path).with_extension("");
            files.insert(name.to_string_lossy().into_owned(), document);
        }
    }
    Ok(files)
}

/// Every case of the areas that are named in `SELVEDGE_AREAS` (all when absent) holds.
#[test]
fn every_shared_example_holds() {
    let Some(folder) = folder() else {
        eprintln!("the shared examples are not at hand: nothing was tried");
        return;
    };
    let mut files = read(&folder).expect("the folder is read");
    if let Ok(areas) = std::env::var("SELVEDGE_AREAS") {
        let areas: Vec<&str> = areas.split(',').collect();
        files.retain(|name, _| areas.iter().any(|area| name.starts_with(&format!("{area}/"))));
    }
    let ledger = provenance::vectors::run(&files);
    let failed: Vec<String> =
        ledger.failed.iter().map(|noted| format!("{}: {}", noted.case, noted.why)).collect();
    assert!(ledger.passed > 0);
    assert!(
        failed.is_empty(),
        "{} passed, {} failed:\n{}",
        ledger.passed,
        failed.len(),
        failed.join("\n")
    );
}
