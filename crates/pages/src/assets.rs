//! Style sheets, scripts, fonts and drawings, embedded in the binary.
//!
//! Each file is served under a name that holds twelve hexadecimal digits of its
//! own SHA-256, so it may be cached for ever; `url()` inside a style sheet is
//! rewritten to those names. Nothing is read from disk and nothing is fetched
//! from elsewhere.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

/// What a shop's own pages load to open a conversation; served under a name of its own that does
/// not change.
pub const CHAT_BUTTON: &str = include_str!("../../../assets/js/shop.js");

/// What shows notices on a device: it has to be served from where its pages are, under a name that
/// does not change.
pub const SERVICE_WORKER: &str = include_str!("../../../assets/js/sw.js");

static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets");

/// What is served: by its place in the folder and by its public name.
struct Shelf {
    /// `css/core.css` -> `/assets/css-core.0123456789ab.css`
    urls: BTreeMap<String, String>,
    /// `css-core.0123456789ab.css` -> bytes and content type
    files: BTreeMap<String, (Vec<u8>, &'static str)>,
}

static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
    let mut found = Vec::new();
    gather(&FOLDER, &mut found);
    let mut shelf = Shelf { urls: BTreeMap::new(), files: BTreeMap::new() };
    // Style sheets and scripts name other files, so those come first.
    found.sort_by_key(|(path, _)| (names_others(path), path.clone()));
    for (path, bytes) in found {
        let Some(content_type) = content_type(&path) else { continue };
        let bytes = match std::str::from_utf8(bytes) {
            Ok(text) if path.ends_with(".css") => rewritten(text, &shelf.urls).into_bytes(),
            _ => bytes.to_vec(),
        };
        let name = hashed(&path, &bytes);
        shelf.urls.insert(path, format!("/assets/{name}"));
        shelf.files.insert(name, (bytes, content_type));
    }
    shelf
});

/// The address of an asset by its place in the folder, such as `css/core.css`.
/// An unknown place gives an address that answers 404; a test asks for every
/// name the templates use.
pub fn url(path: &str) -> &'static str {
    SHELF.urls.get(path).map_or("/assets/unknown", String::as_str)
}

/// The bytes and content type of a public name: what follows `/assets/`.
pub fn get(name: &str) -> Option<(&'static [u8], &'static str)> {
    SHELF.files.get(name).map(|(bytes, content_type)| (bytes.as_slice(), *content_type))
}

/// Every public name with its bytes.
#[cfg(test)]
pub(crate) fn every() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    SHELF.files.iter().map(|(name, (bytes, _))| (name.as_str(), bytes.as_slice()))
}

/// Every file of one folder, by name without its ending.
pub(crate) fn folder(path: &str) -> Vec<(String, &'static str)> {
    let Some(dir) = FOLDER.get_dir(path) else { return Vec::new() };
    dir.files()
        .filter_map(|file| {
            Some((file.path().file_stem()?.to_str()?.to_owned(), file.contents_utf8()?))
        })
        .collect()
}

fn gather(dir: &'static Dir<'static>, into: &mut Vec<(String, &'static [u8])>) {
    for file in dir.files() {
        if let Some(path) = file.path().to_str() {
            into.push((path.replace('\\', "/"), file.contents()));
        }
    }
    for inner in dir.dirs() {
        gather(inner, into);
    }
}

fn names_others(path: &str) -> bool {
    path.ends_with(".css")
}

fn content_type(path: &str) -> Option<&'static str> {
    Some(match path.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        "png" => "image/png",
        _ => return None,
    })
}

fn hashed(path: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let mut mark = String::with_capacity(12);
    for byte in digest.iter().take(6) {
        mark.push_str(&format!("{byte:02x}"));
    }
    // One segment in the address, whatever folder the file lies in.
    let flat = path.replace('/', "-");
    match flat.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{mark}.{ending}"),
        None => format!("{flat}.{mark}"),
    }
}

/// Replaces `url(../fonts/x.woff2)` by the public address of `fonts/x.woff2`.
fn rewritten(css: &str, urls: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("url(") {
        let (before, after) = rest.split_at(start + 4);
        out.push_str(before);
        let Some(end) = after.find(')') else {
            rest = after;
            break;
        };
        let named = after[..end].trim_matches(['"', '\'']);
        match urls.get(named.trim_start_matches("../")) {
            Some(address) => out.push_str(address),
            None => out.push_str(named),
        }
        rest = &after[end..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_asset_is_served_under_the_name_that_is_given_out() {
        for (path, address) in &SHELF.urls {
            let name = address.strip_prefix("/assets/").unwrap();
            assert!(get(name).is_some(), "{path} is not served as {address}");
        }
    }

    #[test]
    fn style_sheets_name_only_files_that_are_served() {
        for (name, (bytes, _)) in SHELF.files.iter().filter(|(name, _)| name.ends_with(".css")) {
            let css = std::str::from_utf8(bytes).unwrap();
            for part in css.split("url(").skip(1) {
                let target = part.split(')').next().unwrap();
                let target = target
                    .strip_prefix("/assets/")
                    .unwrap_or_else(|| panic!("{name} names {target}"));
                assert!(get(target).is_some(), "{name} names {target}, which is not served");
            }
        }
    }

    #[test]
    fn a_name_with_another_mark_is_not_served() {
        assert!(get("css-core.000000000000.css").is_none());
        assert!(get("../Cargo.toml").is_none());
        assert_eq!(url("css/nothing.css"), "/assets/unknown");
    }

    #[test]
    fn style_sheets_use_logical_properties_only() {
        for (path, text) in folder("css") {
            for banned in [
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "border-left",
                "border-right",
                "text-align:left",
                "text-align:right",
                "float:",
            ] {
                assert!(!text.replace(": ", ":").contains(banned), "{path}.css uses {banned}");
            }
        }
    }
}
