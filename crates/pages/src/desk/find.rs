//! What a search found: cases, messages, clients and order numbers, newest
//! first, each with the words that matched.

use askama::Template;

use super::frame::{Frame, Link, Status};

/// A case, found by itself or by a message in it.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Where it is.
    pub href: String,
    /// Its number.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// The client's name.
    pub client: String,
    /// How it stands.
    pub state: Status,
    /// When it last moved, in words.
    pub when: String,
    /// The passage: pieces of text, the matched ones marked.
    pub passage: Vec<(String, bool)>,
}

/// A client.
#[derive(Debug, Clone)]
pub struct ClientHit {
    /// The client's page.
    pub link: Link,
    /// Address and place.
    pub line: String,
    /// How many cases, in words.
    pub cases: String,
}

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/search.html")]
pub struct SearchPage {
    /// What stands round it.
    pub frame: Frame,
    /// What was asked.
    pub query: String,
    /// The answer in a sentence.
    pub answer: String,
    /// Clients.
    pub clients: Vec<ClientHit>,
    /// Cases.
    pub hits: Vec<Hit>,
    /// Where older ones are.
    pub older: Option<Link>,
    /// What one can do when nothing was found.
    pub widen: Vec<Link>,
}
