//! Says what a JSON document must look like, and finds what does not.
//!
//! Shapes are tables in the code of whoever owns a vocabulary (`document`, `passport`): kinds,
//! members, what is required, which words are known. Formats (addresses, instants, dates) are asked
//! only when the caller asks for them, since a reader that leaves them away takes `2021-13-40`.
//! Every fault has its place and the name of the member; a walk finds a bounded number of them.

mod formats;

pub use formats::{is_date, is_instant, is_uri};
use serde_json::{Map, Value};

/// Most faults that are told.
pub const MAX_FAULTS: usize = 64;
/// Deepest nesting that is walked.
const MAX_DEPTH: usize = 64;

/// What is wrong at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// A member is missing.
    Missing,
    /// Another kind of value.
    Kind,
    /// A word that the vocabulary does not have.
    Word,
    /// Text of another pattern.
    Pattern,
    /// No address, instant or date.
    Format,
    /// A member that may not stand there.
    Unknown,
    /// Fewer items than must be.
    TooFew,
    /// More items than are taken.
    TooMany,
    /// The same item twice.
    Repeated,
    /// A list lacks an item that it must have.
    Lacks,
    /// Another value than the only one.
    Constant,
    /// Two members that do not go together, or none of several.
    Together,
    /// Nested deeper than is walked.
    TooDeep,
}

impl FaultKind {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            FaultKind::Missing => "missing",
            FaultKind::Kind => "kind",
            FaultKind::Word => "word",
            FaultKind::Pattern => "pattern",
            FaultKind::Format => "format",
            FaultKind::Unknown => "unknown_member",
            FaultKind::TooFew => "too_few",
            FaultKind::TooMany => "too_many",
            FaultKind::Repeated => "repeated",
            FaultKind::Lacks => "lacks",
            FaultKind::Constant => "constant",
            FaultKind::Together => "together",
            FaultKind::TooDeep => "too_deep",
        }
    }
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// Where, as a JSON Pointer (RFC 6901).
    pub at: String,
    /// The member that is missing or unknown, else the last name of the place.
    pub name: String,
}

/// What a text must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// An absolute URI (RFC 3986).
    Uri,
    /// An instant with its offset (RFC 3339).
    Instant,
    /// A day (RFC 3339 full-date).
    Date,
}

/// What a value must look like.
pub enum Shape {
    /// Any value.
    Any,
    /// Text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Bool,
    /// Text of a format.
    Formatted(Format),
    /// Text that a function takes.
    Pattern(fn(&str) -> bool),
    /// Text that a function takes, of a format too.
    PatternFormatted(fn(&str) -> bool, Format),
    /// One of these words.
    Word(&'static [&'static str]),
    /// One of these words, or an address that begins with none of those.
    WordOrUri(&'static [&'static str], &'static [&'static str]),
    /// Only this text.
    Constant(&'static str),
    /// A list.
    List(&'static List),
    /// One value, or a list of such.
    OneOrList(&'static Shape),
    /// An object.
    Object(&'static Object),
    /// A walk of its own.
    Walk(fn(&Value, &mut Walk<'_>)),
}

/// What a list must look like.
pub struct List {
    /// Each item.
    pub item: Shape,
    /// Fewest items.
    pub least: usize,
    /// No item stands twice.
    pub unique: bool,
    /// Texts that stand at the beginning, in order.
    pub begins: &'static [&'static str],
    /// Texts that must be among the items.
    pub has: &'static [&'static str],
}

/// A list of which nothing else is asked.
#[must_use]
pub const fn list(item: Shape) -> List {
    List { item, least: 0, unique: false, begins: &[], has: &[] }
}

/// Which members an object may have beside those that are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// Any.
    Any,
    /// Those whose name is an address, such as `prefix:name`; asked with the formats.
    Prefixed,
    /// None.
    None,
}

/// A rule over the members of one object.
pub type Rule = fn(&Map<String, Value>, &mut Walk<'_>);

/// What an object must look like.
pub struct Object {
    /// Its members.
    pub members: &'static [(&'static str, Shape)],
    /// Those that must be there.
    pub required: &'static [&'static str],
    /// Those that may be there beside.
    pub others: Others,
    /// A rule over several members.
    pub rule: Option<Rule>,
}

/// A walk through a document.
pub struct Walk<'a> {
    formats: bool,
    place: Vec<String>,
    faults: &'a mut Vec<Fault>,
}

/// Every fault of a document, at most [`MAX_FAULTS`].
#[must_use]
pub fn faults(value: &Value, shape: &Shape, formats: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    Walk { formats, place: Vec::new(), faults: &mut faults }.shape(value, shape);
    faults
}

impl Walk<'_> {
    /// Notes a fault of a member of the place.
    pub fn fault(&mut self, kind: FaultKind, name: &str) {
        if self.faults.len() < MAX_FAULTS {
            let at: String = self
                .place
                .iter()
                .map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1")))
                .collect();
            self.faults.push(Fault { kind, at, name: name.to_owned() });
        }
    }

    fn here(&mut self, kind: FaultKind) {
        let name = self.place.iter().rev().find(|step| step.parse::<usize>().is_err());
        let name = name.cloned().unwrap_or_default();
        self.fault(kind, &name);
    }

    fn within(&mut self, step: String, walk: impl FnOnce(&mut Self)) {
        if self.faults.len() >= MAX_FAULTS {
            return;
        }
        self.place.push(step);
        walk(self);
        self.place.pop();
    }

    /// Compares a value with a shape.
    pub fn shape(&mut self, value: &Value, shape: &Shape) {
        if self.place.len() > MAX_DEPTH {
            return self.here(FaultKind::TooDeep);
        }
        let kind = match shape {
            Shape::Any | Shape::OneOrList(_) | Shape::Walk(_) => true,
            Shape::Number => value.is_number(),
            Shape::Bool => value.is_boolean(),
            Shape::List(_) => value.is_array(),
            Shape::Object(_) => value.is_object(),
            _ => value.is_string(),
        };
        if !kind {
            return self.here(FaultKind::Kind);
        }
        let text = value.as_str().unwrap_or_default();
        match shape {
            Shape::Any | Shape::Text | Shape::Number | Shape::Bool => {}
            Shape::Formatted(format) => self.format(text, *format),
            Shape::Pattern(takes) if !takes(text) => self.here(FaultKind::Pattern),
            Shape::Pattern(_) => {}
            Shape::PatternFormatted(takes, format) => {
                if !takes(text) {
                    self.here(FaultKind::Pattern);
                }
                self.format(text, *format);
            }
            Shape::Word(words) if !words.contains(&text) => self.here(FaultKind::Word),
            Shape::Word(_) => {}
            Shape::WordOrUri(words, not) => {
                let foreign = not.iter().any(|prefix| text.starts_with(prefix));
                let address = !foreign && (!self.formats || is_uri(text));
                if !words.contains(&text) && !address {
                    self.here(FaultKind::Word);
                }
            }
            Shape::Constant(only) if text != *only => self.here(FaultKind::Constant),
            Shape::Constant(_) => {}
            Shape::OneOrList(item) => match value {
                Value::Array(all) => {
                    for (place, one) in all.iter().enumerate() {
                        self.within(place.to_string(), |walk| walk.shape(one, item));
                    }
                }
                one => self.shape(one, item),
            },
            Shape::List(list) => self.list(value.as_array().map_or(&[][..], Vec::as_slice), list),
            Shape::Object(object) => {
                if let Some(members) = value.as_object() {
                    self.object(members, object);
                }
            }
            Shape::Walk(walk) => walk(value, self),
        }
    }

    fn format(&mut self, text: &str, format: Format) {
        let held = match format {
            Format::Uri => is_uri(text),
            Format::Instant => is_instant(text),
            Format::Date => is_date(text),
        };
        if self.formats && !held {
            self.here(FaultKind::Format);
        }
    }

    fn list(&mut self, items: &[Value], list: &List) {
        if items.len() < list.least {
            self.here(FaultKind::TooFew);
        }
        if list.unique {
            let mut texts: Vec<String> = items.iter().map(Value::to_string).collect();
            texts.sort_unstable();
            if texts.windows(2).any(|pair| matches!(pair, [one, other] if one == other)) {
                self.here(FaultKind::Repeated);
            }
        }
        for (place, (item, wanted)) in items.iter().zip(list.begins).enumerate() {
            if item.as_str() != Some(wanted) {
                self.within(place.to_string(), |walk| walk.here(FaultKind::Constant));
            }
        }
        for wanted in list.has {
            if !items.iter().any(|item| item.as_str() == Some(wanted)) {
                self.here(FaultKind::Lacks);
            }
        }
        for (place, item) in items.iter().enumerate() {
            self.within(place.to_string(), |walk| walk.shape(item, &list.item));
        }
    }

    fn object(&mut self, members: &Map<String, Value>, object: &Object) {
        for name in object.required {
            if !members.contains_key(*name) {
                self.fault(FaultKind::Missing, name);
            }
        }
        for (name, value) in members {
            match object.members.iter().find(|(known, _)| known == name) {
                Some((_, shape)) => self.within(name.clone(), |walk| walk.shape(value, shape)),
                None => {
                    let may = match object.others {
                        Others::Any => true,
                        Others::Prefixed => !self.formats || is_uri(name),
                        Others::None => false,
                    };
                    if !may {
                        self.fault(FaultKind::Unknown, name);
                    }
                }
            }
        }
        if let Some(rule) = object.rule {
            rule(members, self);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn faults_have_their_places() {
        static ITEM: Object = Object {
            members: &[("id", Shape::Formatted(Format::Uri)), ("n", Shape::Number)],
            required: &["id"],
            others: Others::None,
            rule: None,
        };
        static ALL: List = List { least: 1, unique: true, ..list(Shape::Object(&ITEM)) };
        let check = |value: Value, formats: bool, expect: &[(FaultKind, &str, &str)]| {
            let got = faults(&value, &Shape::List(&ALL), formats);
            let got: Vec<_> =
                got.iter().map(|f| (f.kind, f.at.as_str(), f.name.as_str())).collect();
            assert_eq!(got, expect, "{value}");
        };
        check(json!([{"id": "urn:x"}]), true, &[]);
        check(json!([{"id": "x"}]), false, &[]);
        check(json!([{"id": "x"}]), true, &[(FaultKind::Format, "/0/id", "id")]);
        check(json!([{"n": 1}]), true, &[(FaultKind::Missing, "/0", "id")]);
        check(json!([{"id": "urn:x", "n": "1"}]), true, &[(FaultKind::Kind, "/0/n", "n")]);
        check(json!([{"id": "urn:x", "a/b": 1}]), true, &[(FaultKind::Unknown, "/0", "a/b")]);
        check(json!([]), true, &[(FaultKind::TooFew, "", "")]);
        check(json!([{"id": "urn:x"}, {"id": "urn:x"}]), true, &[(FaultKind::Repeated, "", "")]);
        check(json!({}), true, &[(FaultKind::Kind, "", "")]);
        let many = Value::Array(vec![json!(1); 1000]);
        assert_eq!(faults(&many, &Shape::List(&ALL), true).len(), MAX_FAULTS);
    }
}
