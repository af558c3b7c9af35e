//! The header block of a message or part: fields unfolded (RFC 5322 section
//! 2.2.3) in the order they stand, within stated bounds.
//!
//! It knows no field by name, except the charset that eight-bit fields are
//! read in. A block ends at the first empty line, or where a line is no field.

use super::charset;
use super::limits::{HEADERS_BYTES, LINE_BYTES, Unreadable};
use super::words::Typed;

/// The end of the line that begins at `at`, without its line end, and the start of the next.
pub(super) fn line(raw: &[u8], at: usize) -> (usize, usize) {
    let rest = raw.get(at..).unwrap_or_default();
    match rest.iter().position(|&b| b == b'\n') {
        Some(found) => {
            let end = at + found;
            let bare = if found > 0 && rest.get(found - 1) == Some(&b'\r') { end - 1 } else { end };
            (bare, end + 1)
        }
        None => (raw.len(), raw.len()),
    }
}

/// The fields of one block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Headers {
    fields: Vec<(String, String)>,
}

/// Name and the rest where a line is a field: printable ASCII, then a colon.
fn field(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = line.iter().take(128).position(|&b| b == b':')?;
    let name = line.get(..colon)?;
    let name = name.trim_ascii_end();
    let fits = !name.is_empty() && name.iter().all(|b| (33..=126).contains(b));
    fits.then(|| (name, line.get(colon + 1..).unwrap_or_default()))
}

impl Headers {
    /// Reads the block at `start`; gives it and where the body begins. `stops`
    /// says of a line that it ends the block without belonging to it.
    ///
    /// # Errors
    /// A line or all fields together beyond their limits; `spent` counts over a message.
    pub(super) fn read(
        raw: &[u8],
        start: usize,
        end: usize,
        spent: &mut usize,
        stops: impl Fn(&[u8]) -> bool,
    ) -> Result<(Headers, usize), Unreadable> {
        let raw = raw.get(..end).unwrap_or(raw);
        let mut fields: Vec<(String, Vec<u8>)> = Vec::new();
        let mut at = start;
        while at < raw.len() {
            let (line_end, next) = line(raw, at);
            let content = raw.get(at..line_end).unwrap_or_default();
            if content.is_empty() {
                at = next;
                break;
            }
            if stops(content) {
                break;
            }
            if content.len() > LINE_BYTES {
                return Err(Unreadable::HeaderTooLong);
            }
            *spent += content.len();
            if *spent > HEADERS_BYTES {
                return Err(Unreadable::HeadersTooLarge);
            }
            if matches!(content.first(), Some(b' ' | b'\t')) {
                if let Some((_, value)) = fields.last_mut() {
                    value.extend_from_slice(content);
                } else if content.trim_ascii().is_empty() {
                    at = next;
                    break;
                }
            } else if let Some((name, value)) = field(content) {
                let name = String::from_utf8_lossy(name).to_ascii_lowercase();
                fields.push((name, value.to_vec()));
            } else if !(fields.is_empty() && content.starts_with(b"From ")) {
                // no field and no continuation: the empty line was lost
                break;
            }
            at = next;
        }
        let label = fields.iter().find(|(name, _)| name == "content-type").map(|(_, value)| {
            let typed = Typed::read(&String::from_utf8_lossy(value));
            typed.parameter("charset").map(str::to_owned)
        });
        let label = label.flatten();
        let fields = fields
            .into_iter()
            .map(|(name, value)| {
                let decoded = match String::from_utf8(value) {
                    Ok(text) if !text.contains('\u{1B}') => text,
                    Ok(text) => charset::decode(text.as_bytes(), None).text,
                    Err(broken) => charset::decode(broken.as_bytes(), label.as_deref()).text,
                };
                (name, decoded.trim().to_owned())
            })
            .collect();
        Ok((Headers { fields }, at))
    }

    /// Whether there is no field.
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The first field of that name (in lower case).
    pub(super) fn first(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every field of that name, from the top.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a field of that name is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.first(name).is_some()
    }

    /// A field with parameters.
    pub(super) fn typed(&self, name: &str) -> Option<Typed> {
        self.first(name).map(Typed::read)
    }
}
