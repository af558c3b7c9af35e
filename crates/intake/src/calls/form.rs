//! The fields of a form as telephone systems send it.

use super::{LARGEST, MOST_FIELDS, Refused};

/// Names and values in the order in which they came.
///
/// # Errors
/// [`Refused`] where it is too large or no text.
pub fn fields(body: &[u8]) -> Result<Vec<(String, String)>, Refused> {
    if body.len() > LARGEST {
        return Err(Refused::of("body", "too_long"));
    }
    let mut found = Vec::new();
    for (name, value) in form_urlencoded::parse(body) {
        // What was no text comes out with the sign for it.
        if name.contains('\u{FFFD}') {
            return Err(Refused::of("body", "unreadable"));
        }
        if found.len() == MOST_FIELDS {
            return Err(Refused::of("body", "too_long"));
        }
        found.push((name.into_owned(), value.into_owned()));
    }
    Ok(found)
}

/// The one value of a field; none where it is not there or empty.
pub(super) fn one<'f>(
    fields: &'f [(String, String)],
    name: &'static str,
) -> Result<Option<&'f str>, Refused> {
    let mut values = fields.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str());
    let first = values.next();
    if values.next().is_some() {
        return Err(Refused::of(name, "twice"));
    }
    Ok(first.map(str::trim).filter(|value| !value.is_empty()))
}
