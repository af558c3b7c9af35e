//! Every page, every sample, every complete language: rendered, well formed,
//! without a sentence that is missing, and without anything a strict content
//! security policy would refuse.

use words::{LOCALES, words};

use super::samples;

const VOID: &[&str] =
    &["meta", "link", "input", "br", "img", "hr", "rect", "path", "use", "circle"];

/// The names of opening tags left open or closed wrongly, ids used twice.
fn faults(page: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut ids = std::collections::BTreeSet::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let Some(end) = rest.find('>') else { break };
        let tag = &rest[..end];
        rest = &rest[end + 1..];
        if tag.starts_with('!') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            match open.pop() {
                Some(last) if last == name => {}
                other => faults.push(format!("</{name}> closes {other:?}")),
            }
            continue;
        }
        let name = tag.split([' ', '\n', '/']).next().unwrap_or_default().to_owned();
        for part in tag.split(" id=\"").skip(1) {
            let id = part.split('"').next().unwrap_or_default();
            if !ids.insert(id.to_owned()) {
                faults.push(format!("id {id} twice"));
            }
        }
        for banned in [" style=", " onclick", " onload", "javascript:"] {
            if tag.contains(banned) {
                faults.push(format!("{banned} in <{tag}>"));
            }
        }
        if !VOID.contains(&name.as_str()) && !tag.ends_with('/') {
            open.push(name);
        }
    }
    faults.extend(open.into_iter().map(|name| format!("<{name}> stays open")));
    faults
}

#[test]
fn every_page_is_well_formed_in_every_complete_language() {
    for locale in LOCALES.iter().filter(|locale| locale.complete) {
        for (name, page) in samples::all(words(locale.tag)) {
            assert!(!page.is_empty(), "{name} in {} is empty", locale.tag);
            let faults = faults(&page);
            assert!(faults.is_empty(), "{name} in {}: {faults:?}", locale.tag);
        }
    }
}

#[test]
fn no_page_shows_a_key_instead_of_a_sentence() {
    for locale in LOCALES.iter().filter(|locale| locale.complete) {
        for (name, page) in samples::all(words(locale.tag)) {
            // Text between tags only: ids and addresses may look like keys.
            for text in page.split('>').filter_map(|part| part.split('<').next()) {
                let text = text.trim();
                let key = text.starts_with("desk-") || text.starts_with("settings-");
                assert!(!key, "{name} in {} shows {text}", locale.tag);
            }
            for part in page.split("aria-label=\"").skip(1) {
                let label = part.split('"').next().unwrap_or_default();
                assert!(
                    !label.is_empty()
                        && !label.starts_with("desk-")
                        && !label.starts_with("settings-"),
                    "{name} in {}: label {label:?}",
                    locale.tag
                );
            }
        }
    }
}

#[test]
fn what_people_typed_is_escaped() {
    for (name, page) in samples::all(words("en")) {
        assert!(
            !page.contains("<script>") && !page.contains("<twice>") && !page.contains("Malik <b>"),
            "{name}"
        );
    }
}

#[test]
fn every_post_form_carries_the_token() {
    for (name, page) in samples::all(words("en")) {
        for form in page
            .split("<form")
            .skip(1)
            .filter(|form| form.split('>').next().is_some_and(|tag| tag.contains("post")))
        {
            let inside = form.split("</form>").next().unwrap_or_default();
            assert!(
                inside.contains("name=\"csrf\" value=\"sample\""),
                "{name}: a form without its token"
            );
        }
    }
}

/// Writes every page to a folder when `DESK_PAGES` names one, to be looked at.
#[test]
fn pages_can_be_written_out_to_be_looked_at() {
    let Ok(folder) = std::env::var("DESK_PAGES") else { return };
    for locale in LOCALES.iter().filter(|locale| locale.complete) {
        for (name, page) in samples::all(words(locale.tag)) {
            std::fs::write(format!("{folder}/{name}.{}.html", locale.tag), page).unwrap();
        }
    }
}
