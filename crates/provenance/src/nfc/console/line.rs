//! Reading one line, and building one answer.

use crate::nfc::block::Key;
use crate::nfc::hex;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

/// One line, looked at by names. A null counts as absent.
#[derive(Clone, Copy)]
pub(crate) struct Line<'a>(pub(crate) &'a Value);

/// A refusal of the shape that every command answers.
pub(crate) fn refusal(code: &str) -> Value {
    json!({ "error": code })
}

fn wrong(name: &str) -> Value {
    json!({ "error": "line_malformed", "key": name })
}

impl<'a> Line<'a> {
    /// The first of `names` that is there.
    pub(crate) fn value(self, names: &[&'static str]) -> Option<(&'static str, &'a Value)> {
        names.iter().find_map(|name| {
            self.0.get(*name).filter(|value| !value.is_null()).map(|value| (*name, value))
        })
    }

    pub(crate) fn has(self, names: &[&'static str]) -> bool {
        self.value(names).is_some()
    }

    pub(crate) fn text(self, names: &[&'static str]) -> Result<Option<&'a str>, Value> {
        let Some((name, value)) = self.value(names) else { return Ok(None) };
        value.as_str().map(Some).ok_or_else(|| wrong(name))
    }

    /// The whole line when it is a text, else the named part.
    pub(crate) fn whole_or(self, names: &[&'static str]) -> Result<Option<&'a str>, Value> {
        match self.0.as_str() {
            Some(text) => Ok(Some(text)),
            None => self.text(names),
        }
    }

    /// Hexadecimal bytes, else base64.
    pub(crate) fn bytes(self, names: &[&'static str]) -> Result<Option<Vec<u8>>, Value> {
        let Some((name, value)) = self.value(names) else { return Ok(None) };
        value.as_str().and_then(bytes).map(Some).ok_or_else(|| wrong(name))
    }

    pub(crate) fn sized<const N: usize>(
        self,
        names: &[&'static str],
    ) -> Result<Option<[u8; N]>, Value> {
        let Some(bytes) = self.bytes(names)? else { return Ok(None) };
        let name = names.first().copied().unwrap_or_default();
        bytes.try_into().map(Some).map_err(|_| wrong(name))
    }

    /// A key of the line, else of an option.
    pub(crate) fn key(
        self,
        names: &[&'static str],
        option: Option<&str>,
    ) -> Result<Option<Key>, Value> {
        match (self.sized(names)?, option) {
            (Some(key), _) => Ok(Some(Key::new(key))),
            (None, None) => Ok(None),
            (None, Some(text)) => Key::parse(text)
                .map(Some)
                .ok_or_else(|| wrong(names.first().copied().unwrap_or_default())),
        }
    }

    /// A whole number, or its decimal text.
    pub(crate) fn number(self, names: &[&'static str]) -> Result<Option<u64>, Value> {
        let Some((name, value)) = self.value(names) else { return Ok(None) };
        let text = value.as_str().and_then(|text| text.parse().ok());
        value.as_u64().or(text).map(Some).ok_or_else(|| wrong(name))
    }

    pub(crate) fn flag(self, names: &[&'static str]) -> Option<bool> {
        self.value(names).and_then(|(_, value)| value.as_bool())
    }
}

/// Something that a line must have.
pub(crate) fn needed<T>(found: Option<T>, name: &'static str) -> Result<T, Value> {
    found.ok_or_else(|| json!({ "error": "line_incomplete", "key": name }))
}

/// Hexadecimal digits, with spaces or colons between; else base64 with its padding.
pub(crate) fn bytes(text: &str) -> Option<Vec<u8>> {
    let close: String =
        text.chars().filter(|character| !character.is_whitespace() && *character != ':').collect();
    hex::bytes(&close).or_else(|| STANDARD.decode(text).ok())
}

/// An answer under construction.
#[derive(Default)]
pub(crate) struct Answer(Map<String, Value>);

impl Answer {
    pub(crate) fn put(&mut self, name: &str, value: impl Into<Value>) -> &mut Answer {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// Bytes as capital hexadecimal digits.
    pub(crate) fn hex(&mut self, name: &str, bytes: &[u8]) -> &mut Answer {
        self.put(name, hex::upper(bytes))
    }

    pub(crate) fn done(self) -> Value {
        Value::Object(self.0)
    }
}
