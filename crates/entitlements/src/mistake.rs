//! What is wrong with a text that somebody wrote: a pack, a list of facts, a case.

use serde::Serialize;

/// One mistake, with its place and, where there is one, the nearest valid name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mistake {
    /// The file, where there is one.
    pub file: String,
    /// The line in it, from 1; 0 where none is known.
    pub line: usize,
    /// The rule, setting or fact it is about; may be empty.
    pub about: String,
    /// What is wrong and what would be right, in plain English: packs are written in it.
    pub what: String,
}

impl std::fmt::Display for Mistake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.file.is_empty() {
            write!(f, "{}:", self.file)?;
        }
        if self.line > 0 {
            write!(f, "{}:", self.line)?;
        }
        if !self.file.is_empty() || self.line > 0 {
            write!(f, " ")?;
        }
        if !self.about.is_empty() {
            write!(f, "{}: ", self.about)?;
        }
        write!(f, "{}", self.what)
    }
}

/// The line on which this byte stands, from 1.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    let end = byte.min(text.len());
    text.as_bytes()[..end].iter().filter(|b| **b == b'\n').count() + 1
}

/// The valid name that is most like this one; `None` where nothing is near.
pub fn nearest<'a>(word: &str, valid: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    valid
        .map(|one| (strsim::jaro_winkler(&word.to_lowercase(), &one.to_lowercase()), one))
        .filter(|(likeness, _)| *likeness > 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, one)| one)
}

/// The half sentence "; did you mean `…`?", or nothing.
pub(crate) fn did_you_mean<'a>(word: &str, valid: impl Iterator<Item = &'a str>) -> String {
    nearest(word, valid).map_or_else(String::new, |one| format!("; did you mean `{one}`?"))
}
