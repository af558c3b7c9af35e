//! One place in an address: a parameter, a piece of one, or bytes counted from the beginning.
//!
//! Parameters are those of the query: between the first `?` and a `#`, parted by `&`. Names and
//! values are compared and taken as bytes; percent signs mean nothing here.

use super::TemplateError;
use std::fmt;
use std::ops::Range;

/// Where a field stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The value of a parameter, or a piece of it.
    Parameter { name: String, piece: Option<Piece> },
    /// So many bytes from a place that is counted from the beginning of the address.
    Bytes { at: usize, length: usize },
}

/// A piece of a value. An end below zero is counted from the end of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    from: Edge,
    to: Edge,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edge {
    FromStart(usize),
    FromEnd(usize),
}

impl Edge {
    fn parse(text: &str, default: Edge) -> Option<Edge> {
        match text.strip_prefix('-') {
            None if text.is_empty() => Some(default),
            None => number(text).map(Edge::FromStart),
            Some(text) => number(text).filter(|count| *count > 0).map(Edge::FromEnd),
        }
    }

    fn of(self, length: usize) -> Option<usize> {
        match self {
            Edge::FromStart(at) => (at <= length).then_some(at),
            Edge::FromEnd(back) => length.checked_sub(back),
        }
    }
}

impl Place {
    pub(super) fn parse(text: &str) -> Option<Place> {
        if let Some(bytes) = text.strip_prefix('@') {
            let (at, length) = bytes.split_once('+')?;
            return Some(Place::Bytes { at: number(at)?, length: number(length)? });
        }
        let (name, piece) = match text.split_once('[') {
            None => (text, None),
            Some((name, range)) => {
                let (from, to) = range.strip_suffix(']')?.split_once("..")?;
                let from = Edge::parse(from, Edge::FromStart(0))?;
                let to = Edge::parse(to, Edge::FromEnd(0))?;
                (name, Some(Piece { from, to }))
            }
        };
        is_name(name).then(|| Place::Parameter { name: name.to_owned(), piece })
    }

    /// The place in an address; `Ok(None)` when the address has it not.
    pub(super) fn find(&self, address: &[u8]) -> Result<Option<Range<usize>>, TemplateError> {
        Ok(match self {
            Place::Bytes { at, length } => {
                at.checked_add(*length).filter(|end| *end <= address.len()).map(|end| *at..end)
            }
            Place::Parameter { name, piece } => {
                let Some(found) = parameter(address, name)? else { return Ok(None) };
                let value = found.value;
                match piece {
                    None => Some(value),
                    Some(piece) => {
                        let from = piece.from.of(value.len());
                        let to = piece.to.of(value.len());
                        from.zip(to)
                            .filter(|(from, to)| from <= to)
                            .map(|(from, to)| value.start + from..value.start + to)
                    }
                }
            }
        })
    }

    pub(super) fn is_piece(&self) -> bool {
        matches!(self, Place::Parameter { piece: Some(_), .. })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Bytes { at, length } => write!(f, "@{at}+{length}"),
            Place::Parameter { name, piece: None } => f.write_str(name),
            Place::Parameter { name, piece: Some(piece) } => {
                write!(f, "{name}[")?;
                match piece.from {
                    Edge::FromStart(at) => write!(f, "{at}")?,
                    Edge::FromEnd(back) => write!(f, "-{back}")?,
                }
                match piece.to {
                    Edge::FromStart(at) => write!(f, "..{at}]"),
                    Edge::FromEnd(0) => f.write_str("..]"),
                    Edge::FromEnd(back) => write!(f, "..-{back}]"),
                }
            }
        }
    }
}

/// A parameter of the query.
pub(super) struct Parameter {
    /// Where its name begins.
    pub(super) name: usize,
    /// Where its value stands.
    pub(super) value: Range<usize>,
}

/// Finds a parameter of the query. Twice the same name is refused.
pub(super) fn parameter(address: &[u8], name: &str) -> Result<Option<Parameter>, TemplateError> {
    let end = address.iter().position(|byte| *byte == b'#').unwrap_or(address.len());
    let address = address.get(..end).unwrap_or_default();
    let Some(mut start) = address.iter().position(|byte| *byte == b'?').map(|at| at + 1) else {
        return Ok(None);
    };
    let mut found = None;
    for pair in address.get(start..).unwrap_or_default().split(|byte| *byte == b'&') {
        if let Some(rest) = pair.strip_prefix(name.as_bytes())
            && rest.first() == Some(&b'=')
        {
            let value = start + name.len() + 1..start + pair.len();
            if found.replace(Parameter { name: start, value }).is_some() {
                return Err(TemplateError::ParameterRepeated);
            }
        }
        start += pair.len() + 1;
    }
    Ok(found)
}

/// Where the first place of `text` ends.
pub(super) fn after(address: &[u8], text: &[u8]) -> Option<usize> {
    let at = address.windows(text.len().max(1)).position(|window| window == text)?;
    Some(at + text.len())
}

/// The name of a parameter: letters, digits, `_`, `-` and `.`, at most 32.
pub(super) fn is_name(text: &str) -> bool {
    (1..=32).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
}

/// A number of digits only, below ten thousand.
pub(super) fn number(text: &str) -> Option<usize> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}
