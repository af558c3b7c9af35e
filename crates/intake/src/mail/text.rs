//! The words of a text part: transfer encoding and charset undone, line ends
//! made one kind, control characters removed, flowed lines joined (RFC 3676).
//! Marks, emoji and direction characters stay: how much of them is shown is
//! for the page to say.

use super::charset;
use super::limits::TEXT_LINES;
use super::parts::{Encoding, Part};
use std::borrow::Cow;

/// The text of a part and what is to be said about it.
pub(super) struct Words {
    pub(super) text: String,
    /// The charset's label was wrong, unknown or refused.
    pub(super) doubtful: bool,
    /// More was there than is read.
    pub(super) cut: bool,
}

/// Reads a part of kind text; at most `most` decoded bytes.
pub(super) fn read(part: &Part, message: &[u8], most: usize) -> Words {
    let raw = part.raw(message);
    // encoded text is at most three times as long as what it says, and has line ends
    let within = most.saturating_mul(3).saturating_add(most / 8);
    let looked = raw.get(..within).unwrap_or(raw);
    let body: Cow<'_, [u8]> = match part.encoding {
        Encoding::Base64 => base64_and_clear(looked),
        encoding => encoding.decode(looked),
    };
    let cut = body.len() > most || looked.len() < raw.len();
    let body = body.get(..most).unwrap_or(&body);
    let decoded = charset::decode(body, part.kind.parameter("charset"));
    let mut text = plain_lines(&decoded.text);
    let end = text.match_indices('\n').nth(TEXT_LINES).map(|(at, _)| at);
    if let Some(end) = end {
        text.truncate(end);
    }
    Words { text, doubtful: decoded.doubtful, cut: cut || end.is_some() }
}

/// Base64, and what somebody added in clear around it: a list's footer, or all of
/// it where the label is wrong.
fn base64_and_clear(bytes: &[u8]) -> Cow<'_, [u8]> {
    let lines = || bytes.split(|b| *b == b'\n');
    let (clear, encoded) = lines().fold((0, 0), |(clear, encoded), line| {
        let length = line.trim_ascii().len();
        if is_clear(line) { (clear + length, encoded) } else { (clear, encoded + length) }
    });
    if clear == 0 {
        return Encoding::Base64.decode(bytes);
    }
    if clear >= encoded {
        return Cow::Borrowed(bytes);
    }
    let (mut whole, mut held) = (Vec::new(), Vec::new());
    for line in lines() {
        if is_clear(line) {
            whole.extend_from_slice(&Encoding::Base64.decode(&held));
            held.clear();
            whole.push(b'\n');
            whole.extend_from_slice(line.trim_ascii());
        } else {
            held.extend_from_slice(line);
        }
    }
    whole.extend_from_slice(&Encoding::Base64.decode(&held));
    Cow::Owned(whole)
}

/// Whether a line cannot be base64: more than one sign in seven is foreign to it.
fn is_clear(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    let plain = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=' | 0);
    let foreign = line.iter().filter(|b| !plain(b)).count();
    foreign * 7 > line.len()
}

/// One kind of line end, and no controls but line ends and tabs.
pub(super) fn plain_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\n' | '\t' => out.push(c),
            '\u{FEFF}' => {}
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
}

/// Joins flowed lines; `delete_space` where the part says `delsp=yes`.
pub(super) fn unflow(text: &str, delete_space: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for line in text.split('\n') {
        let depth = line.bytes().take_while(|b| *b == b'>').count();
        let content = line.get(depth..).unwrap_or_default();
        let content = content.strip_prefix(' ').unwrap_or(content);
        let joins = open == Some(depth) && content != "-- ";
        if !joins {
            if open.is_some() || !out.is_empty() {
                out.push('\n');
            }
            out.extend(std::iter::repeat_n('>', depth));
            if depth > 0 {
                out.push(' ');
            }
        }
        let flows = content.ends_with(' ') && content != "-- ";
        let kept = if flows && delete_space { content.trim_end_matches(' ') } else { content };
        out.push_str(kept);
        // an empty first line must still be told apart from nothing at all
        open = flows.then_some(depth);
        if !flows && out.is_empty() {
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flowed_lines_are_joined_within_their_depth() {
        assert_eq!(unflow("a \nb\n> c \n> d\n\n-- \nLéa", false), "a b\n> c d\n\n-- \nLéa");
        assert_eq!(unflow("鞄 \nの", true), "鞄の");
        assert_eq!(unflow(" >not a quote", false), ">not a quote");
    }

    #[test]
    fn em11_nul_bytes_and_lone_returns_do_not_cut_the_text() {
        assert_eq!(plain_lines("a\0b\rc\r\nd\u{7}"), "ab\nc\nd");
        assert_eq!(plain_lines("z\u{301}\u{202E}\u{301}"), "z\u{301}\u{202E}\u{301}");
    }

    #[test]
    fn em11_text_that_is_only_called_base64_is_kept_as_it_is() {
        let words = b"Hello, I would like to know whether the bag is ready.";
        assert_eq!(*base64_and_clear(words), *words);
        assert_eq!(*base64_and_clear(b"SGVsbG8g\r\nd29ybGQ="), *b"Hello world");
        let footer = base64_and_clear(b"SGVsbG8gd29ybGQ gaGVs*bG8\n-- a list: --");
        assert_eq!(String::from_utf8_lossy(&footer), "Hello world hello\n-- a list: --");
    }
}
