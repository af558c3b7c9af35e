//! The locale files as they were when the binary was built. A language is the
//! sum of the files in its folder; which file a sentence stands in is for the
//! people who write them, not for the program.

use include_dir::{Dir, include_dir};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The Fluent files of a language, in the order of their names; none where the
/// folder does not exist.
pub(crate) fn files(tag: &str) -> Vec<&'static str> {
    named_files(tag).into_iter().map(|(_, text)| text).collect()
}

/// The same with the names of the files.
pub(crate) fn named_files(tag: &str) -> Vec<(&'static str, &'static str)> {
    let Some(folder) = LOCALES.get_dir(tag) else {
        return Vec::new();
    };
    let mut files: Vec<_> = folder
        .files()
        .filter(|file| file.path().extension().is_some_and(|ext| ext == "ftl"))
        .collect();
    files.sort_by_key(|file| file.path());
    let named = files
        .into_iter()
        .filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?)));
    named.collect()
}
