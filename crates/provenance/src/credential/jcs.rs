//! JSON read strictly and written canonically (RFC 8785, I-JSON of RFC 7493).
//!
//! What is signed must have one reading and one writing: a key that stands twice, half of a
//! surrogate pair or a number that no double can hold is refused, keys are ordered by their UTF-16
//! units and numbers are written as ECMAScript writes them.
//!
//! Not here: what a document means. Input is bounded in size and in depth.

use serde_json::{Map, Number, Value};

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
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0)?;
    reader.space();
    if reader.at < text.len() { Err(JcsError::Syntax) } else { Ok(value) }
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

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, wanted: u8) -> bool {
        let taken = self.peek() == Some(wanted);
        self.at += usize::from(taken);
        taken
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value, JcsError> {
        if depth > MAX_DEPTH {
            return Err(JcsError::TooDeep);
        }
        self.space();
        match self.peek().ok_or(JcsError::Syntax)? {
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            b'"' => Ok(Value::String(self.string()?)),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, JcsError> {
        let rest = self.text.get(self.at..).ok_or(JcsError::Syntax)?;
        if !rest.starts_with(word) {
            return Err(JcsError::Syntax);
        }
        self.at += word.len();
        Ok(value)
    }

    fn object(&mut self, depth: usize) -> Result<Value, JcsError> {
        self.at += 1;
        let mut members = Map::new();
        self.space();
        if self.take(b'}') {
            return Ok(Value::Object(members));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(JcsError::Syntax);
            }
            let key = self.string()?;
            self.space();
            if !self.take(b':') {
                return Err(JcsError::Syntax);
            }
            let value = self.value(depth + 1)?;
            if members.insert(key, value).is_some() {
                return Err(JcsError::DuplicateKey);
            }
            self.space();
            if self.take(b'}') {
                return Ok(Value::Object(members));
            }
            if !self.take(b',') {
                return Err(JcsError::Syntax);
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, JcsError> {
        self.at += 1;
        let mut list = Vec::new();
        self.space();
        if self.take(b']') {
            return Ok(Value::Array(list));
        }
        loop {
            list.push(self.value(depth + 1)?);
            self.space();
            if self.take(b']') {
                return Ok(Value::Array(list));
            }
            if !self.take(b',') {
                return Err(JcsError::Syntax);
            }
        }
    }

    fn string(&mut self) -> Result<String, JcsError> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = self.text.get(self.at..).ok_or(JcsError::Syntax)?;
            let stop = rest
                .bytes()
                .position(|byte| byte == b'"' || byte == b'\\' || byte < 0x20)
                .ok_or(JcsError::Syntax)?;
            out.push_str(rest.get(..stop).ok_or(JcsError::Syntax)?);
            self.at += stop;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                _ => return Err(JcsError::Syntax),
            }
        }
    }

    fn escape(&mut self) -> Result<char, JcsError> {
        self.at += 1;
        let escape = self.peek().ok_or(JcsError::Syntax)?;
        self.at += 1;
        Ok(match escape {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit()?;
                match unit {
                    0xd800..=0xdbff => {
                        if !(self.take(b'\\') && self.take(b'u')) {
                            return Err(JcsError::LoneSurrogate);
                        }
                        let low = self.unit()?;
                        if !(0xdc00..=0xdfff).contains(&low) {
                            return Err(JcsError::LoneSurrogate);
                        }
                        char::from_u32(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00))
                            .ok_or(JcsError::LoneSurrogate)?
                    }
                    _ => char::from_u32(unit).ok_or(JcsError::LoneSurrogate)?,
                }
            }
            _ => return Err(JcsError::Syntax),
        })
    }

    fn unit(&mut self) -> Result<u32, JcsError> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(JcsError::Syntax)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(JcsError::Syntax);
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| JcsError::Syntax)
    }

    fn digits(&mut self) -> usize {
        let from = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - from
    }

    fn number(&mut self) -> Result<Value, JcsError> {
        let from = self.at;
        self.take(b'-');
        if !self.take(b'0') && self.digits() == 0 {
            return Err(JcsError::Syntax);
        }
        let mut whole = true;
        if self.take(b'.') {
            whole = false;
            if self.digits() == 0 {
                return Err(JcsError::Syntax);
            }
        }
        if self.take(b'e') || self.take(b'E') {
            whole = false;
            let _signed = self.take(b'+') || self.take(b'-');
            if self.digits() == 0 {
                return Err(JcsError::Syntax);
            }
        }
        let text = self.text.get(from..self.at).ok_or(JcsError::Syntax)?;
        if whole
            && let Ok(exact) = text.parse::<i64>()
            && exact.unsigned_abs() < 1 << 53
        {
            return Ok(Value::Number(exact.into()));
        }
        let double: f64 = text.parse().map_err(|_| JcsError::Syntax)?;
        Number::from_f64(double).map(Value::Number).ok_or(JcsError::NumberRange)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_have_one_form() {
        let check = |given: &str, expect: Result<&str, JcsError>| {
            assert_eq!(canonical_text(given.as_bytes()), expect.map(str::to_owned), "{given}");
        };
        check("{\"b\":1.0,\"a\":[ ]}", Ok("{\"a\":[],\"b\":1}"));
        check(
            r#""\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/""#,
            Ok(r#""€$\u000f\nA'B\"\\\\\"/""#),
        );
        check("-0.0", Ok("0"));
        check("1e21", Ok("1e+21"));
        check("4.50", Ok("4.5"));
        // 1424953923781206.25 lies between two writings: the even one is taken
        check("1424953923781206.25", Ok("1424953923781206.2"));
        check("2e-3", Ok("0.002"));
        check("0.000000000000000000000000001", Ok("1e-27"));
        // U+1F600 sorts before U+FB33 by its surrogates, though it is the larger number.
        check("{\"\u{fb33}\":1,\"\u{1f600}\":2}", Ok("{\"\u{1f600}\":2,\"\u{fb33}\":1}"));
        check("{\"a\":1,\"\\u0061\":2}", Err(JcsError::DuplicateKey));
        check(r#""\ud83d""#, Err(JcsError::LoneSurrogate));
        check(r#""\ude02""#, Err(JcsError::LoneSurrogate));
        check("1e400", Err(JcsError::NumberRange));
        check("NaN", Err(JcsError::Syntax));
        check("01", Err(JcsError::Syntax));
        check("[1,]", Err(JcsError::Syntax));
        check("\"a\nb\"", Err(JcsError::Syntax));
        check("{} {}", Err(JcsError::Syntax));
        check(&"[".repeat(70), Err(JcsError::TooDeep));
        check(&"[".repeat(100_000), Err(JcsError::TooDeep));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Ok(text) = canonical_text(&bytes) {
                prop_assert_eq!(canonical_text(text.as_bytes()), Ok(text));
            }
        }

        #[test]
        fn numbers_read_back(double in any::<f64>().prop_filter("finite", |d| d.is_finite())) {
            let text = ecmascript(double).map_err(|_| TestCaseError::fail("finite"))?;
            prop_assert_eq!(text.parse::<f64>().ok(), Some(double));
        }

        #[test]
        fn strings_read_back(text in ".*") {
            let value = Value::String(text);
            let written = canonical(&value).map_err(|_| TestCaseError::fail("written"))?;
            prop_assert_eq!(read(written.as_bytes()), Ok(value));
        }
    }
}
