//! The client's side: every page without an account and without a script.
//!
//! One file a group of pages: [`home`], [`contact`], [`ask`] (the forms),
//! [`entry`] (finding a case and its code), [`case`] (the case itself),
//! [`help`] (guides and notices), [`rights`] (what law and house owe), [`preferences`], [`failure`] (what bad input
//! and our own faults get) and [`mailbox`] (the demonstration's letters).

pub mod ask;
pub mod authenticity;
pub mod call_back;
pub mod case;
pub mod chat;
pub mod contact;
pub mod entry;
pub mod failure;
pub mod field;
pub mod help;
pub mod home;
pub mod mailbox;
pub mod orders;
pub mod preferences;
pub mod rights;
mod sentences;
pub mod withdraw;

#[cfg(test)]
mod samples;

pub use field::{Choice, Flawed, Part, Summary};
pub use sentences::{answer, label, problem_text};

use domain::Topic;

/// A product family as the portal shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// Its code, such as `triple_s`; also the name of its drawing.
    pub code: String,
    /// Its own name, which is not translated.
    pub name: String,
    /// What kind of piece: `bag`, `sneaker`, `sock_sneaker`.
    pub kind: String,
}

/// A topic's part of an address: `order_change` -> `order-change`.
pub fn topic_path(topic: Topic) -> String {
    topic.code().replace('_', "-")
}

/// The topic an address names.
pub fn topic_at(path: &str) -> Option<Topic> {
    path.replace('-', "_").parse().ok().filter(|_| !path.contains('_'))
}

/// A name, number or code inside a sentence, for pages whose sentences are made elsewhere.
#[must_use]
pub fn isolated(text: &str) -> String {
    apart(text)
}

/// A name, number or code inside a sentence, kept from turning with the line
/// of reading around it.
pub(crate) fn apart(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_has_one_address() {
        for topic in Topic::ALL {
            assert_eq!(topic_at(&topic_path(*topic)), Some(*topic));
        }
        assert_eq!(topic_at("order_change"), None);
        assert_eq!(topic_at("gossip"), None);
    }
}
