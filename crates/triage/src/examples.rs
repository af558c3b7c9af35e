//! Messages with their topics, to learn from or to be measured by, and what advisors put right.

use domain::Topic;

/// A message and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it is about.
    pub topic: Topic,
    /// The message.
    pub text: String,
}

/// An advisor said that a message was about something else.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The message.
    pub text: String,
    /// Its language, as a tag.
    pub language: String,
    /// What it was taken to be about.
    pub was: Topic,
    /// What it is about.
    pub is: Topic,
}

/// A line that is no example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableLine {
    /// Its number, from one.
    pub line: usize,
    /// What is wrong with it.
    pub why: String,
}

impl std::fmt::Display for UnreadableLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: {}", self.line, self.why)
    }
}

impl std::error::Error for UnreadableLine {}

/// Reads one object a line (`{"topic": "repair", "text": "…"}`); empty lines are passed over.
///
/// # Errors
/// At the first line that is no example.
pub fn read(lines: &str) -> Result<Vec<Example>, UnreadableLine> {
    let lines = lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(at, line)| {
            serde_json::from_str(line)
                .map_err(|why| UnreadableLine { line: at + 1, why: why.to_string() })
        })
        .collect()
}
