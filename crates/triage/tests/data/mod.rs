//! The files under `triage/`, for the tests and for the program that trains.

use std::path::{Path, PathBuf};
use triage::{Example, LANGUAGES, Measured, Trained, bands, evaluate, examples};

/// The folder of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files of examples of a language, `<tag>.jsonl` and `<tag>-*.jsonl`, by name.
pub fn files(tag: &str) -> Vec<String> {
    let folder = root().join("triage/examples");
    let mut names: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .filter(|path| {
            let stem = path.file_stem().unwrap().to_str().unwrap();
            // `zh-Hans` is a tag itself.
            stem == tag || stem.strip_prefix(tag).is_some_and(|rest| rest.starts_with('-'))
        })
        .collect();
    names.sort();
    names.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

/// All examples of a language.
pub fn all(tag: &str) -> Vec<Example> {
    files(tag).iter().flat_map(|file| examples::read(file).unwrap()).collect()
}

/// The messages a language is measured by; none where there are none.
pub fn evaluation(tag: &str) -> Vec<Example> {
    let path = root().join(format!("triage/evaluation/{tag}.jsonl"));
    std::fs::read_to_string(path).map_or_else(|_| Vec::new(), |file| examples::read(&file).unwrap())
}

/// What a language's examples teach.
pub fn trained(tag: &str) -> Trained {
    let files = files(tag);
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    triage::train(tag, &files, &[]).unwrap()
}

/// Everything that the page says of a model and its file.
pub fn measured(tag: &'static str, trained: Trained, bytes: usize) -> Measured {
    let (own, others) = (all(tag), evaluation(tag));
    let told = |one: &&Example| triage::language(&one.text).map(|(told, _)| told);
    let messages = || own.iter().chain(&others);
    let model = &trained.model;
    Measured {
        tag,
        examples: trained.examples,
        things: model.things(),
        bytes,
        evaluated: (!others.is_empty()).then(|| (evaluate(model, &others), bands(model, &others))),
        language: (
            messages().count(),
            messages().filter(|one| told(one) == Some(tag)).count(),
            messages().filter(|one| told(one).is_some_and(|told| told != tag)).count(),
        ),
        crossed: trained.crossed,
    }
}

/// Every language in the order of the page.
pub fn tags() -> &'static [&'static str] {
    LANGUAGES
}
