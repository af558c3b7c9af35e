//! The messages by which sorting is learned and measured: well formed, enough of each
//! topic, and no message of one set in the other.
#![cfg(test)]

use domain::Topic;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    topic: Topic,
    text: String,
}

/// The messages of a language: those of `<language>.jsonl`, and of every
/// `<language>-*.jsonl` beside it.
fn read(set: &str, language: &str) -> Vec<Message> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../triage").join(set);
    let own = |name: &str| {
        let stem = name.strip_suffix(".jsonl");
        let rest = stem.and_then(|stem| stem.strip_prefix(language));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let entries = std::fs::read_dir(&folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| own(name));
    names.sort();
    assert!(names.contains(&format!("{language}.jsonl")), "{set}: no messages in {language}");
    let mut messages = Vec::new();
    for name in names {
        let text = std::fs::read_to_string(folder.join(&name)).unwrap();
        let read = |(at, line): (usize, &str)| {
            serde_json::from_str::<Message>(line)
                .unwrap_or_else(|why| panic!("{set} {name}:{}: {why}", at + 1))
        };
        messages.extend(text.lines().enumerate().map(read));
    }
    messages
}

/// Four words in a row, in small letters: what a template leaves in every message.
fn rows(text: &str) -> BTreeSet<Vec<String>> {
    let words: Vec<String> = text
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.windows(4.min(words.len().max(1))).map(<[String]>::to_vec).collect()
}

fn each_topic(messages: &[Message], least: usize, what: &str) {
    let mut count: BTreeMap<Topic, usize> = BTreeMap::new();
    for message in messages {
        assert!(!message.text.trim().is_empty(), "{what}: an empty message");
        *count.entry(message.topic).or_default() += 1;
    }
    for topic in Topic::ALL {
        let there = count.get(topic).copied().unwrap_or_default();
        assert!(there >= least, "{what}: {there} messages of {topic}");
    }
}

#[test]
fn every_language_has_examples_of_every_topic_and_none_twice() {
    for locale in words::LOCALES {
        let examples = read("examples", locale.tag);
        each_topic(&examples, 25, locale.tag);
        let texts: BTreeSet<&str> = examples.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(texts.len(), examples.len(), "{}: a message stands twice", locale.tag);
    }
}

#[test]
fn what_is_measured_by_was_never_learned_from() {
    for language in ["en", "fr"] {
        let (examples, measured) = (read("examples", language), read("evaluation", language));
        assert!(measured.len() >= 300, "{language}: {} messages", measured.len());
        each_topic(&measured, 25, language);
        // Which examples have a row, so that only those that share one are compared.
        let mut having: HashMap<Vec<String>, Vec<usize>> = HashMap::new();
        let mut lengths = Vec::new();
        for (at, example) in examples.iter().enumerate() {
            let rows = rows(&example.text);
            lengths.push(rows.len());
            rows.into_iter().for_each(|row| having.entry(row).or_default().push(at));
        }
        for message in &measured {
            let own = rows(&message.text);
            let mut shared: HashMap<usize, usize> = HashMap::new();
            for at in own.iter().filter_map(|row| having.get(row)).flatten() {
                *shared.entry(*at).or_default() += 1;
            }
            for (at, shared) in shared {
                let least = own.len().min(lengths[at]).max(1);
                assert!(
                    shared * 2 < least.max(2),
                    "{language}: `{}` shares with `{}`",
                    message.text,
                    examples[at].text
                );
            }
        }
    }
}
