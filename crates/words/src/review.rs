//! Every sentence beside its source, for whoever reads a language over.

use crate::locale::LOCALES;
use crate::{FALLBACK, embedded};
use fluent_syntax::ast::{Comment, Entry, Message, Resource};
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// A sentence beside its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// The file it stands in, such as `portal.ftl`.
    pub file: String,
    /// What the comment above it says, and which facts are filled in.
    pub context: String,
    /// Its key.
    pub key: String,
    /// The English wording, as it is written.
    pub source: String,
    /// The wording in the language; none where it is not there yet.
    pub translation: Option<String>,
}

/// Every sentence of English in the order of its files, beside a language's own; `None` for a
/// language that is none of ours.
#[must_use]
pub fn review(tag: &str) -> Option<Vec<Reviewed>> {
    let locale = LOCALES.iter().find(|known| known.tag.eq_ignore_ascii_case(tag))?;
    let mut own: BTreeMap<String, String> = BTreeMap::new();
    for (_, text) in embedded::named_files(locale.tag) {
        for entry in parsed(text).body {
            if let Entry::Message(message) = entry {
                own.insert(message.id.name.clone(), wording(&message));
            }
        }
    }
    let mut all = Vec::new();
    for (file, text) in embedded::named_files(FALLBACK) {
        let mut above = String::new();
        for entry in parsed(text).body {
            match entry {
                Entry::Comment(comment)
                | Entry::GroupComment(comment)
                | Entry::ResourceComment(comment) => above = said(&comment),
                Entry::Message(message) => {
                    // A comment of several sentences is written right above the first of them.
                    if let Some(comment) = &message.comment {
                        above = said(comment);
                    }
                    let source = wording(&message);
                    all.push(Reviewed {
                        file: file.to_owned(),
                        context: context(&above, &source),
                        translation: own.get(&message.id.name).cloned(),
                        key: message.id.name,
                        source,
                    });
                }
                _ => {}
            }
        }
    }
    Some(all)
}

fn parsed(text: &str) -> Resource<String> {
    // What cannot be read is a finding of the tests; the rest is shown all the same.
    parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

fn said(comment: &Comment<String>) -> String {
    comment.content.join(" ").trim().to_owned()
}

/// The wording as it is written, without its key.
fn wording(message: &Message<String>) -> String {
    let alone = Message { comment: None, ..message.clone() };
    let written =
        fluent_syntax::serializer::serialize(&Resource { body: vec![Entry::Message(alone)] });
    let text = written.split_once('=').map_or(written.as_str(), |(_, text)| text);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// The comment, and the facts that are filled in.
fn context(above: &str, source: &str) -> String {
    let mut facts: Vec<&str> = source
        .split('$')
        .skip(1)
        .filter_map(|rest| {
            rest.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')).next()
        })
        .filter(|name| !name.is_empty())
        .collect();
    facts.sort_unstable();
    facts.dedup();
    let facts: Vec<String> = facts.into_iter().map(|name| format!("${name}")).collect();
    match (above.is_empty(), facts.is_empty()) {
        (true, _) => facts.join(" "),
        (false, true) => above.to_owned(),
        (false, false) => format!("{above} [{}]", facts.join(" ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_stands_beside_its_source_with_what_is_filled_in() {
        let all = review("it").unwrap();
        let one = all.iter().find(|one| one.key == "topic-repair").unwrap();
        assert_eq!(one.file, "common.ftl");
        assert_eq!(one.source, "Repair or assessment");
        assert_eq!(one.translation.as_deref(), Some("Riparazione o valutazione"));
        let late = all.iter().find(|one| one.key == "desk-late-count").unwrap();
        assert!(late.context.contains("$count $unexplained"), "{late:?}");
        assert!(late.source.contains("[one]"), "{late:?}");
        assert!(all.len() > 2_000 && all.iter().all(|one| one.translation.is_some()));
        assert_eq!(review("xx"), None);
    }
}
