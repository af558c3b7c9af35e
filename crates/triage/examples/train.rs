//! Writes `crates/triage/models` and `docs/triage.md` from `triage/`.
#![expect(clippy::unwrap_used, reason = "a chore may stop where a file cannot be read or written")]

#[path = "../tests/data/mod.rs"]
mod data;

fn main() {
    let mut measured = Vec::new();
    for tag in data::tags() {
        let trained = data::trained(tag);
        let file = trained.model.file(trained.digest);
        let path = data::root().join(format!("crates/triage/models/{tag}.bin"));
        std::fs::write(path, &file).unwrap();
        measured.push(data::measured(tag, trained, file.len()));
    }
    std::fs::write(data::root().join("docs/triage.md"), triage::document(&measured)).unwrap();
}
