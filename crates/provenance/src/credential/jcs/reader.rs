//! Reads JSON letter by letter, and refuses what has more than one reading.

use super::{JcsError, MAX_DEPTH};
use serde_json::{Map, Number, Value};

/// A text and how far it was read.
pub(super) struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// Stands before the text.
    pub(super) fn new(text: &'a str) -> Reader<'a> {
        Reader { text, at: 0 }
    }

    /// Reads the one value that the text is.
    pub(super) fn whole(mut self) -> Result<Value, JcsError> {
        let value = self.value(0)?;
        self.space();
        if self.at < self.text.len() { Err(JcsError::Syntax) } else { Ok(value) }
    }

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
