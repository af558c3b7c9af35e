//! Short lists kept as JSON text in one column: languages, topics, codes. Only
//! for what is always read whole; what is searched has a table of its own.

use crate::{Error, Result, Row, Value};

/// The list in a column.
///
/// # Errors
/// [`Error::Inconsistent`] when the column holds something else.
pub(crate) fn read(row: &Row, at: usize, table: &'static str) -> Result<Vec<String>> {
    serde_json::from_str(row.str(at))
        .map_err(|e| Error::Inconsistent { table, what: e.to_string() })
}

/// The list in a column that may be absent.
pub(crate) fn read_opt(row: &Row, at: usize, table: &'static str) -> Result<Option<Vec<String>>> {
    if row.text_opt(at).is_none() { Ok(None) } else { read(row, at, table).map(Some) }
}

/// The list as a parameter.
pub(crate) fn written(list: &[String]) -> Value {
    Value::Text(serde_json::Value::from(list.to_vec()).to_string())
}

/// A word of a closed list, as stored.
pub(crate) fn word<T: std::str::FromStr<Err = domain::UnknownWord>>(
    row: &Row,
    at: usize,
    table: &'static str,
) -> Result<T> {
    row.str(at)
        .parse()
        .map_err(|e: domain::UnknownWord| Error::Inconsistent { table, what: e.to_string() })
}

/// A word of a closed list, where there is one.
pub(crate) fn word_opt<T: std::str::FromStr<Err = domain::UnknownWord>>(
    row: &Row,
    at: usize,
    table: &'static str,
) -> Result<Option<T>> {
    if row.text_opt(at).is_none() { Ok(None) } else { word(row, at, table).map(Some) }
}
