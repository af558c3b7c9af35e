//! JSON read whole and strictly before any of it is taken: each name once in its object, nesting
//! within bounds, numbers as they were written as far as they can matter. What is asked of it says the
//! field that was wrong.

use super::amount::{self, Amount, Currency, Written};
use super::dates;
use super::limits::{DEEPEST, MOST_LINES, MOST_PARTS};
use super::wrong::{Code, Note, Remarks, Wrong};
use jiff::Timestamp;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

/// Any value.
#[derive(Debug)]
pub(super) enum Json<'a> {
    Null,
    Bool(bool),
    /// As it is written shortest; sixteen digits are exact, and no amount has as many.
    Number(String),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Fields<'a>),
}

/// An object's fields.
#[derive(Debug, Default)]
pub(super) struct Fields<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

/// What the reading of a value stopped at, said by serde's error in these words.
const TWICE: &str = "a name stands twice";
const DEEP: &str = "nested too deeply";

struct Value(usize);

impl<'de> DeserializeSeed<'de> for Value {
    type Value = Json<'de>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, yes: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(yes))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Json<'de>, E> {
        Ok(Json::Number(number.to_string()))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Json<'de>, E> {
        Ok(Json::Number(number.to_string()))
    }
    fn visit_f64<E>(self, number: f64) -> Result<Json<'de>, E> {
        Ok(Json::Number(number.to_string()))
    }
    fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }
    fn visit_string<E>(self, text: String) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json<'de>, A::Error> {
        let deeper = self.0.checked_sub(1).ok_or_else(|| A::Error::custom(DEEP))?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Value(deeper))? {
            list.push(item);
        }
        Ok(Json::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Json<'de>, A::Error> {
        let deeper = self.0.checked_sub(1).ok_or_else(|| A::Error::custom(DEEP))?;
        let mut list: Vec<(Cow<'de, str>, Json<'de>)> = Vec::new();
        while let Some(Name(name)) = fields.next_key::<Name<'de>>()? {
            list.push((name, fields.next_value_seed(Value(deeper))?));
        }
        let mut names = HashSet::with_capacity(list.len());
        if list.iter().any(|(name, _)| !names.insert(name.as_ref())) {
            return Err(A::Error::custom(TWICE));
        }
        Ok(Json::Object(Fields(list)))
    }
}

/// A name, borrowed where it can be.
struct Name<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Name<'de>, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }
            fn visit_str<E>(self, text: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(text.to_owned())))
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(text)))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// Reads one object that is the whole of the bytes.
pub(super) fn object(bytes: &[u8]) -> Result<Fields<'_>, Wrong> {
    let text = std::str::from_utf8(bytes).map_err(|_| Wrong::new("", Code::NotUtf8))?;
    let mut parser = serde_json::Deserializer::from_str(text);
    let value = Value(DEEPEST).deserialize(&mut parser).and_then(|value| {
        parser.end()?;
        Ok(value)
    });
    match value {
        Ok(Json::Object(fields)) => Ok(fields),
        Ok(_) => Err(Wrong::new("", Code::WrongKind)),
        Err(error) => {
            let said = error.to_string();
            let code = match said {
                said if said.starts_with(TWICE) => Code::Twice,
                said if said.starts_with(DEEP) || said.starts_with("recursion") => Code::TooDeep,
                _ => Code::Unreadable,
            };
            Err(Wrong::new("", code))
        }
    }
}

impl<'a> Json<'a> {
    /// A text, or a number or a yes as it is written; none where there is nothing.
    fn said(&self) -> Result<Option<&str>, Code> {
        match self {
            Json::Null => Ok(None),
            Json::Text(text) => Ok(Some(text)),
            Json::Number(number) => Ok(Some(number)),
            Json::Bool(true) => Ok(Some("true")),
            Json::Bool(false) => Ok(Some("false")),
            Json::List(_) | Json::Object(_) => Err(Code::WrongKind),
        }
    }

    pub(super) fn object(&self) -> Result<&Fields<'a>, Wrong> {
        match self {
            Json::Object(fields) => Ok(fields),
            _ => Err(Wrong::new("", Code::WrongKind)),
        }
    }
}

impl<'a> Fields<'a> {
    /// The fields, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json<'a>)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }

    /// A field that is there and not null.
    pub fn get(&self, name: &str) -> Option<&Json<'a>> {
        let found = self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        found.filter(|value| !matches!(value, Json::Null))
    }

    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// A text, or what is written as one; none where it is empty.
    pub fn text(&self, name: &'static str) -> Result<Option<&str>, Wrong> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let text = value.said().map_err(|code| Wrong::new(name, code))?;
        Ok(text.map(str::trim).filter(|text| !text.is_empty()))
    }

    /// A text that has to be there.
    pub fn needed(&self, name: &'static str) -> Result<&str, Wrong> {
        self.text(name)?.ok_or_else(|| Wrong::new(name, Code::Missing))
    }

    /// The text of any field, where it is one; what is another kind of value is not looked at.
    pub fn said(&self, name: &str) -> Option<&str> {
        self.get(name)?.said().ok().flatten()
    }

    pub fn yes(&self, name: &'static str) -> Result<Option<bool>, Wrong> {
        match self.get(name) {
            None => Ok(None),
            Some(Json::Bool(yes)) => Ok(Some(*yes)),
            Some(_) => Err(Wrong::new(name, Code::WrongKind)),
        }
    }

    pub fn object(&self, name: &'static str) -> Result<Option<&Fields<'a>>, Wrong> {
        match self.get(name) {
            None => Ok(None),
            Some(Json::Object(fields)) => Ok(Some(fields)),
            Some(_) => Err(Wrong::new(name, Code::WrongKind)),
        }
    }

    fn list_of(&self, name: &'static str, most: usize) -> Result<&[Json<'a>], Wrong> {
        match self.get(name) {
            None => Ok(&[]),
            Some(Json::List(list)) if list.len() <= most => Ok(list),
            Some(Json::List(_)) => Err(Wrong::new(name, Code::TooMany)),
            Some(_) => Err(Wrong::new(name, Code::WrongKind)),
        }
    }

    /// Objects of a list; empty where there is none.
    pub fn each<T>(
        &self,
        name: &'static str,
        mut read: impl FnMut(&Fields<'a>) -> Result<T, Wrong>,
    ) -> Result<Vec<T>, Wrong> {
        let most =
            if matches!(name, "line_items" | "items" | "lines") { MOST_LINES } else { MOST_PARTS };
        let list = self.list_of(name, most)?;
        let one = |(at, item): (usize, &Json<'a>)| {
            item.object().and_then(&mut read).map_err(|wrong| wrong.inside(name, at))
        };
        list.iter().enumerate().map(one).collect()
    }

    /// Texts of a list; empty where there is none.
    pub fn texts(&self, name: &'static str) -> Result<Vec<&str>, Wrong> {
        let mut texts = Vec::new();
        for (at, item) in self.list_of(name, MOST_PARTS)?.iter().enumerate() {
            match item {
                Json::Text(text) => texts.push(text.as_ref()),
                _ => return Err(Wrong::new("", Code::WrongKind).inside(name, at)),
            }
        }
        Ok(texts)
    }

    pub fn instant(&self, name: &'static str) -> Result<Option<Timestamp>, Wrong> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        let at = dates::read(text, &dates::Written::Iso, None);
        at.map(Some).map_err(|code| Wrong::new(name, code))
    }

    pub fn currency(&self, name: &'static str) -> Result<Option<Currency>, Wrong> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        Currency::of(text).map(Some).ok_or_else(|| Wrong::new(name, Code::UnknownCurrency))
    }

    /// An amount that is not below nothing.
    pub fn amount(
        &self,
        name: &'static str,
        currency: Currency,
        remarks: &mut Remarks,
    ) -> Result<Option<Amount>, Wrong> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        let read =
            amount::read(text, Written::Json, currency).map_err(|code| Wrong::new(name, code))?;
        if read.amount.minor < 0 {
            return Err(Wrong::new(name, Code::Negative));
        }
        if read.rounded {
            remarks.add(name, Note::Rounded);
        }
        Ok(Some(read.amount))
    }

    pub fn pieces(&self, name: &'static str) -> Result<u32, Wrong> {
        let text = self.needed(name)?;
        amount::pieces(text, Written::Json).map_err(|code| Wrong::new(name, code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fo06_what_is_no_lawful_object_is_refused_with_the_reason() {
        let deep = format!("{{\"a\":{}1{}}}", "[".repeat(1_000), "]".repeat(1_000));
        let deeper = format!("{{\"a\":{}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
        for (given, expect) in [
            (r#"{"a":1,"a":2}"#, Code::Twice),
            (r#"{"a":{"b":1,"\u0062":2}}"#, Code::Twice),
            (deep.as_str(), Code::TooDeep),
            (deeper.as_str(), Code::TooDeep),
            (r#"{"a":1e400}"#, Code::Unreadable),
            (r#"{"a":NaN}"#, Code::Unreadable),
            (r#"{"a":"\ud800"}"#, Code::Unreadable),
            (r#"{"a":1} {"a":2}"#, Code::Unreadable),
            (r#"{"a":"#, Code::Unreadable),
            ("", Code::Unreadable),
            ("[1]", Code::WrongKind),
            ("null", Code::WrongKind),
        ] {
            assert_eq!(object(given.as_bytes()).unwrap_err().code, expect, "{given:.40}");
        }
        assert_eq!(object(b"{\"a\":\"L\xE9a\"}").unwrap_err().code, Code::NotUtf8);
    }

    #[test]
    fn numbers_are_kept_as_they_were_written() {
        let fields =
            object(br#"{"a":1250.10,"b":450789469,"c":0.1,"d":-0,"e":"x","f":null}"#).unwrap();
        for (name, expect) in [
            ("a", Some("1250.1")),
            ("b", Some("450789469")),
            ("c", Some("0.1")),
            ("e", Some("x")),
            ("f", None),
        ] {
            assert_eq!(fields.said(name), expect, "{name}");
        }
    }
}
