//! JSON read whole before any of it is taken: every name once in its object,
//! every number one that can be held, no NUL in any text, nesting that the parser
//! bounds. What a
//! shape does not ask for is looked at all the same, so that two readers of one
//! body never see two different things.

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

/// Looks through a text of JSON.
///
/// # Errors
/// Where it is none, or says a name twice.
pub(super) fn look(text: &str) -> Result<(), serde_json::Error> {
    serde_json::from_str::<Looked>(text).map(drop)
}

/// A NUL ends a text for some readers and not for others; PostgreSQL keeps none.
fn without_nul<E: Error>(text: &str) -> Result<(), E> {
    if text.contains('\0') { Err(E::custom("a text holds a NUL character")) } else { Ok(()) }
}

/// An object of JSON: a shape's members by their names, never by their order.
pub(crate) struct Object<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Object<T>, D::Error> {
        deserializer.deserialize_map(Members(PhantomData))
    }
}

struct Members<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
    type Value = Object<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Object<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(fields)).map(Object)
    }
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
    fn visit_str<E: Error>(self, text: &str) -> Result<Looked, E> {
        without_nul(text).map(|()| Looked)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Looked, A::Error> {
        while items.next_element::<Looked>()?.is_some() {}
        Ok(Looked)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Looked, A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = fields.next_key::<String>()? {
            without_nul(&name)?;
            if !names.insert(name) {
                return Err(A::Error::custom("a name stands twice in one object"));
            }
            fields.next_value::<Looked>()?;
        }
        Ok(Looked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changed::{Dice, changed};
    use serde_json::Value;

    fn without_nul(value: &Value) -> bool {
        match value {
            Value::String(text) => !text.contains('\0'),
            Value::Array(items) => items.iter().all(without_nul),
            Value::Object(members) => {
                members.iter().all(|(name, value)| !name.contains('\0') && without_nul(value))
            }
            _ => true,
        }
    }

    #[test]
    fn what_is_looked_through_can_be_read_and_holds_no_nul_however_it_was_changed() {
        let seeds = [
            r#"{"topic":"repair","subject":"Zip","body":"Off its track.","client":{"name":"N","email":"n@e.example"}}"#,
            r#"[1,-2.5e3,true,null,"\u0041",{"a":[{"b":{}}]}]"#,
            r#"{"piece":{"family":"le_cagole"},"seen":18446744073709551615}"#,
        ];
        let seeds = seeds.map(|seed| seed.as_bytes().to_vec());
        let tokens = [
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\\u0000",
            "\\ud83d",
            "1e999",
            "-0",
            "{\"a\":",
            "\0",
            "\"topic\":1,",
        ];
        let (mut dice, mut taken) = (Dice::new(8), 0);
        for _ in 0..20_000 {
            let text = changed(&seeds, &tokens, &mut dice);
            let text = String::from_utf8_lossy(&text);
            if look(&text).is_err() {
                continue;
            }
            taken += 1;
            let value: Value = serde_json::from_str(&text).unwrap();
            assert!(without_nul(&value), "{text}");
            // A name that stood twice would be lost in what is written again.
            let names = |text: &str| text.matches("\":").count();
            let plain = !text.contains('\\') && !text.contains(' ');
            assert!(!plain || names(&value.to_string()) == names(&text), "{text}");
        }
        assert!(taken > 100, "{taken}");
    }
}
