//! The few kinds of value that cross the waist, with one encoding on both
//! databases: integers (ids, instants in microseconds, money in minor units,
//! yes/no as 1/0), text and bytes.

use jiff::Timestamp;

/// One parameter or one column.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Absent.
    Null,
    /// Integer: id, count, minor units, microseconds, yes/no.
    Int(i64),
    /// A fraction; used for figures only, never for money.
    Real(f64),
    /// Text or JSON.
    Text(String),
    /// Bytes: digests and tokens.
    Bytes(Vec<u8>),
}

macro_rules! into_value {
    ($($from:ty => |$v:ident| $make:expr),+ $(,)?) => {$(
        impl From<$from> for Value { fn from($v: $from) -> Value { $make } }
        impl From<Option<$from>> for Value { fn from(v: Option<$from>) -> Value { v.map_or(Value::Null, Value::from) } }
    )+};
}

into_value! {
    i64 => |v| Value::Int(v),
    i32 => |v| Value::Int(i64::from(v)),
    u32 => |v| Value::Int(i64::from(v)),
    bool => |v| Value::Int(i64::from(v)),
    f64 => |v| Value::Real(v),
    String => |v| Value::Text(v),
    Vec<u8> => |v| Value::Bytes(v),
    Timestamp => |v| Value::Int(v.as_microsecond()),
}

impl From<&str> for Value {
    fn from(v: &str) -> Value {
        Value::Text(v.to_owned())
    }
}
impl From<Option<&str>> for Value {
    fn from(v: Option<&str>) -> Value {
        v.map_or(Value::Null, Value::from)
    }
}
impl From<&String> for Value {
    fn from(v: &String) -> Value {
        Value::Text(v.clone())
    }
}
impl From<&[u8]> for Value {
    fn from(v: &[u8]) -> Value {
        Value::Bytes(v.to_vec())
    }
}

impl From<Option<&[u8]>> for Value {
    fn from(v: Option<&[u8]>) -> Value {
        v.map_or(Value::Null, Value::from)
    }
}

/// One row of an answer. Columns are read by place; a kind that does not fit
/// reads as the kind's empty value and is caught by the test that prepares
/// every statement on both databases.
#[derive(Debug, Clone, PartialEq)]
pub struct Row(pub(crate) Vec<Value>);

impl Row {
    /// Integer column; 0 when absent.
    pub fn int(&self, at: usize) -> i64 {
        self.int_opt(at).unwrap_or_default()
    }
    /// Integer column or nothing.
    pub fn int_opt(&self, at: usize) -> Option<i64> {
        match self.0.get(at) {
            Some(Value::Int(v)) => Some(*v),
            _ => None,
        }
    }
    /// Fraction; 0 when absent.
    pub fn real(&self, at: usize) -> f64 {
        match self.0.get(at) {
            Some(Value::Real(v)) => *v,
            _ => 0.0,
        }
    }
    /// Yes/no column.
    pub fn flag(&self, at: usize) -> bool {
        self.int(at) != 0
    }
    /// Text column; empty when absent.
    pub fn text(&self, at: usize) -> String {
        self.str(at).to_owned()
    }
    /// Text column, borrowed; empty when absent.
    pub fn str(&self, at: usize) -> &str {
        match self.0.get(at) {
            Some(Value::Text(v)) => v,
            _ => "",
        }
    }
    /// Text column or nothing.
    pub fn text_opt(&self, at: usize) -> Option<String> {
        match self.0.get(at) {
            Some(Value::Text(v)) => Some(v.clone()),
            _ => None,
        }
    }
    /// Takes a text column out of the row; empty when absent.
    pub fn take_text(&mut self, at: usize) -> String {
        match self.0.get_mut(at) {
            Some(Value::Text(v)) => std::mem::take(v),
            _ => String::new(),
        }
    }
    /// Bytes column; empty when absent.
    pub fn bytes(&self, at: usize) -> Vec<u8> {
        match self.0.get(at) {
            Some(Value::Bytes(v)) => v.clone(),
            _ => Vec::new(),
        }
    }
    /// Bytes column or nothing.
    pub fn bytes_opt(&self, at: usize) -> Option<Vec<u8>> {
        match self.0.get(at) {
            Some(Value::Bytes(v)) => Some(v.clone()),
            _ => None,
        }
    }
    /// Instant column; the epoch when absent.
    pub fn instant(&self, at: usize) -> Timestamp {
        self.instant_opt(at).unwrap_or(Timestamp::UNIX_EPOCH)
    }
    /// Instant column or nothing.
    pub fn instant_opt(&self, at: usize) -> Option<Timestamp> {
        self.int_opt(at).and_then(|us| Timestamp::from_microsecond(us).ok())
    }
    /// The value itself.
    pub fn value(&self, at: usize) -> &Value {
        self.0.get(at).unwrap_or(&Value::Null)
    }
    /// How many columns.
    pub fn len(&self) -> usize {
        self.0.len()
    }
    /// Whether the row has no columns.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
