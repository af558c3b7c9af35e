//! JSON read whole before any of it is taken: every name once in its object,
//! every number one that can be held, nesting that the parser bounds. What a
//! shape does not ask for is looked at all the same, so that two readers of one
//! body never see two different things.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::collections::HashSet;
use std::fmt;

/// Looks through a text of JSON.
///
/// # Errors
/// Where it is none, or says a name twice.
pub(super) fn look(text: &str) -> Result<(), serde_json::Error> {
    serde_json::from_str::<Looked>(text).map(drop)
}

struct Looked;

impl<'de> Deserialize<'de> for Looked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Looked, D::Error> {
        deserializer.deserialize_any(Look)
    }
}

struct Look;

impl<'de> Visitor<'de> for Look {
    type Value = Looked;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Looked, E> {
        Ok(Looked)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Looked, E> {
        Ok(Looked)
    }
    fn visit_i64<E>(self, _: i64) -> Result<Looked, E> {
        Ok(Looked)
    }
    fn visit_u64<E>(self, _: u64) -> Result<Looked, E> {
        Ok(Looked)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Looked, E> {
        Ok(Looked)
    }
    fn visit_str<E>(self, _: &str) -> Result<Looked, E> {
        Ok(Looked)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Looked, A::Error> {
        while items.next_element::<Looked>()?.is_some() {}
        Ok(Looked)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Looked, A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = fields.next_key::<String>()? {
            if !names.insert(name) {
                return Err(A::Error::custom("a name stands twice in one object"));
            }
            fields.next_value::<Looked>()?;
        }
        Ok(Looked)
    }
}
