//! JSON read strictly and written canonically (RFC 8785, I-JSON of RFC 7493).
//!
//! What is signed must have one reading and one writing: a key that stands twice, half of a
//! surrogate pair or a number that no double can hold is refused, keys are ordered by their UTF-16
//! units and numbers are written as ECMAScript writes them.
//!
//! Not here: what a document means. Input is bounded in size and in depth.

mod reader;

use reader::Reader;
use serde_json::Value;

/// Longest text that is read, in bytes.
pub const MAX_TEXT: usize = 8 * 1024 * 1024;
/// Deepest nesting that is read or written.
pub const MAX_DEPTH: usize = 64;

/// Why a text is no JSON that can be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JcsError {
    /// Longer than [`MAX_TEXT`].
    TooLong,
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
    /// No JSON.
    Syntax,
    /// A key stands twice in one object.
    DuplicateKey,
    /// Half of a surrogate pair.
    LoneSurrogate,
    /// No finite double.
    NumberRange,
}

impl JcsError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            JcsError::TooLong => "too_long",
            JcsError::TooDeep => "too_deep",
            JcsError::Syntax => "syntax",
            JcsError::DuplicateKey => "duplicate_key",
            JcsError::LoneSurrogate => "lone_surrogate",
            JcsError::NumberRange => "number_range",
        }
    }
}

/// Reads one JSON text.
///
/// # Errors
/// [`JcsError`], for any bytes that have not exactly one reading.
pub fn read(bytes: &[u8]) -> Result<Value, JcsError> {
    if bytes.len() > MAX_TEXT {
        return Err(JcsError::TooLong);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| JcsError::Syntax)?;
    Reader::new(text).whole()
}

/// Writes a value as RFC 8785 does.
///
/// # Errors
/// [`JcsError::TooDeep`], or [`JcsError::NumberRange`] for a number that no double holds.
pub fn canonical(value: &Value) -> Result<String, JcsError> {
    let mut out = String::new();
    write(value, 0, &mut out)?;
    Ok(out)
}

/// Reads a text and writes it canonically.
///
/// # Errors
/// As [`read`] and [`canonical`].
pub fn canonical_text(bytes: &[u8]) -> Result<String, JcsError> {
    canonical(&read(bytes)?)
}

fn write(value: &Value, depth: usize, out: &mut String) -> Result<(), JcsError> {
    if depth > MAX_DEPTH {
        return Err(JcsError::TooDeep);
    }
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => {
            let double = number.as_f64().ok_or(JcsError::NumberRange)?;
            out.push_str(&ecmascript(double)?);
        }
        Value::String(text) => quote(text, out),
        Value::Array(list) => {
            out.push('[');
            for (place, item) in list.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write(item, depth + 1, out)?;
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<(&String, &Value)> = members.iter().collect();
            members.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
            out.push('{');
            for (place, (key, item)) in members.into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                quote(key, out);
                out.push(':');
                write(item, depth + 1, out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            control if control < ' ' => {
                out.push_str(&format!("\\u{:04x}", u32::from(control)));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

/// A double as ECMAScript writes it (RFC 8785 section 3.2.2.3).
///
/// # Errors
/// [`JcsError::NumberRange`] for infinity and what is no number.
pub fn ecmascript(double: f64) -> Result<String, JcsError> {
    if !double.is_finite() {
        return Err(JcsError::NumberRange);
    }
    if double == 0.0 {
        return Ok("0".to_owned());
    }
    // The shortest digits that read back, then placed by the rules of Number.prototype.toString.
    let scientific = format!("{:e}", double.abs());
    let (mantissa, exponent) = scientific.split_once('e').ok_or(JcsError::NumberRange)?;
    let exponent: i32 = exponent.parse().map_err(|_| JcsError::NumberRange)?;
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = even(double.abs(), digits, exponent);
    let count = i32::try_from(digits.len()).map_err(|_| JcsError::NumberRange)?;
    let point = exponent + 1;
    let zeros = |many: i32| "0".repeat(usize::try_from(many).unwrap_or(0));
    let body = if count <= point && point <= 21 {
        format!("{digits}{}", zeros(point - count))
    } else if 0 < point && point <= 21 {
        let (whole, part) = digits.split_at(usize::try_from(point).unwrap_or(0));
        format!("{whole}.{part}")
    } else if -6 < point && point <= 0 {
        format!("0.{}{digits}", zeros(-point))
    } else {
        let sign = if exponent < 0 { '-' } else { '+' };
        let (first, rest) = digits.split_at(1);
        let point = if rest.is_empty() { "" } else { "." };
        format!("{first}{point}{rest}e{sign}{}", exponent.abs())
    };
    Ok(if double < 0.0 { format!("-{body}") } else { body })
}

/// Of two shortest writings that lie equally near, ECMAScript takes the one whose last digit is even.
fn even(double: f64, digits: String, exponent: i32) -> String {
    let odd = digits.bytes().last().is_some_and(|digit| digit % 2 == 1);
    let exact = |precision: usize| {
        let text = format!("{double:.precision$e}");
        let digits = text.split('e').next().unwrap_or_default();
        digits.bytes().filter(u8::is_ascii_digit).collect::<Vec<u8>>()
    };
    let count = digits.len();
    let half = |exact: &[u8]| {
        exact.get(count) == Some(&b'5')
            && exact.get(count + 1..).is_some_and(|rest| rest.iter().all(|digit| *digit == b'0'))
    };
    // A double has no more than 767 digits.
    if !odd || count < 15 || !half(&exact(count)) || !half(&exact(770)) {
        return digits;
    }
    let exact = exact(770);
    let Some(Ok(below)) = exact.get(..count).map(|below| std::str::from_utf8(below)) else {
        return digits;
    };
    let other = if below == digits {
        below.parse::<u64>().map(|below| (below + 1).to_string()).unwrap_or_default()
    } else {
        below.to_owned()
    };
    let scale = exponent - i32::try_from(count).unwrap_or(0) + 1;
    let reads_back = format!("{other}e{scale}").parse() == Ok(double);
    if other.len() == count && reads_back { other } else { digits }
}

#[cfg(test)]
mod tests;
