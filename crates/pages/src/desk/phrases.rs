//! Saved replies as an advisor finds them: by topic, in each language, with
//! the facts they fill.

use askama::Template;

use super::frame::{Frame, Link};

/// One saved reply.
#[derive(Debug, Clone)]
pub struct Phrase {
    /// Its name.
    pub name: String,
    /// The topic it is for, in words; empty for every one.
    pub topic: String,
    /// Its languages: tag and text.
    pub texts: Vec<(String, String)>,
    /// Languages it lacks, in a sentence; empty for none.
    pub lacks: String,
    /// Where it is changed, for those who may.
    pub change: Option<Link>,
}

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/phrases.html")]
pub struct PhrasesPage {
    /// What stands round it.
    pub frame: Frame,
    /// What was asked; empty for everything.
    pub query: String,
    /// The replies.
    pub phrases: Vec<Phrase>,
    /// Where a new one is written, for those who may.
    pub new: Option<Link>,
}
