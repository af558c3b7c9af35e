//! The messages by which sorting is learned and measured: well formed, enough of each
//! topic, and no message of one set in the other.
#![cfg(test)]

use domain::Topic;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    topic: Topic,
    text: String,
}

fn read(set: &str, language: &str) -> Vec<Message> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../triage");
    let text = std::fs::read_to_string(root.join(set).join(format!("{language}.jsonl"))).unwrap();
    let read = |(at, line): (usize, &str)| {
        serde_json::from_str(line)
            .unwrap_or_else(|why| panic!("{set} {language}:{}: {why}", at + 1))
    };
    text.lines().enumerate().map(read).collect()
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
        let learned: Vec<BTreeSet<Vec<String>>> =
            examples.iter().map(|one| rows(&one.text)).collect();
        for message in &measured {
            let own = rows(&message.text);
            for other in &learned {
                let shared = own.intersection(other).count();
                let least = own.len().min(other.len()).max(1);
                assert!(
                    shared * 2 < least.max(2),
                    "{language}: shared with an example: {}",
                    message.text
                );
            }
        }
    }
}
