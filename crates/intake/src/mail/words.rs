//! Words of header fields: RFC 2047 encoded words, one-line text, and the
//! parameters of `Content-Type` and `Content-Disposition` (RFC 2045, RFC 2231).
//!
//! Adjacent encoded words of one charset are joined before they are decoded,
//! because many programs cut a character in the middle. Decoding never makes
//! new structure: addresses are split before their names are decoded.

use super::charset;

/// Longest field that is looked at for parameters, in bytes.
const LONGEST_PARAMETERS: usize = 16 * 1024;
/// Most parameters of one field.
const MOST_PARAMETERS: usize = 100;

/// One encoded word found in a text.
struct Encoded<'a> {
    charset: &'a str,
    bytes: Vec<u8>,
    /// Bytes of the source it takes.
    length: usize,
}

/// Reads an encoded word at the start of `at` (which begins with `=?`).
fn encoded_at(at: &str) -> Option<Encoded<'_>> {
    let inner = at.strip_prefix("=?")?;
    let charset_end = inner.bytes().take(64).position(|b| b == b'?')?;
    let charset = inner.get(..charset_end)?;
    let rest = inner.get(charset_end + 1..)?;
    let how = rest.bytes().next()?;
    let data = rest.get(1..)?.strip_prefix('?')?;
    let end = data.find("?=")?;
    let words = data.get(..end)?;
    if charset.is_empty() || charset.bytes().any(|b| b.is_ascii_whitespace()) {
        return None;
    }
    let bytes = match how {
        b'B' | b'b' => base64(words.as_bytes()),
        b'Q' | b'q' => quoted(words.as_bytes()),
        _ => return None,
    };
    Some(Encoded { charset, bytes, length: 2 + charset_end + 1 + 2 + end + 2 })
}

/// Decodes the encoded words of one field's text.
pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut waiting: Option<(String, Vec<u8>)> = None;
    // where no closing mark follows, none follows later either
    let last_close = text.rfind("?=");
    while let Some(at) = rest.find("=?") {
        let (before, from) = rest.split_at(at);
        let here = text.len() - from.len();
        let found = if last_close.is_some_and(|close| close > here) {
            encoded_at(from)
        } else {
            out_flush(&mut out, &mut waiting);
            out.push_str(rest);
            return out;
        };
        let Some(word) = found else {
            out_flush(&mut out, &mut waiting);
            out.push_str(before);
            out.push_str("=?");
            rest = from.get(2..).unwrap_or_default();
            continue;
        };
        // RFC 2047 section 6.2: white space between encoded words is not shown
        if !(waiting.is_some() && before.trim().is_empty()) {
            out_flush(&mut out, &mut waiting);
            out.push_str(before);
        }
        match waiting.as_mut() {
            Some((charset, bytes)) if charset.eq_ignore_ascii_case(word.charset) => {
                bytes.extend_from_slice(&word.bytes);
            }
            _ => {
                out_flush(&mut out, &mut waiting);
                waiting = Some((word.charset.to_owned(), word.bytes));
            }
        }
        rest = from.get(word.length..).unwrap_or_default();
    }
    out_flush(&mut out, &mut waiting);
    out.push_str(rest);
    out
}

fn out_flush(out: &mut String, waiting: &mut Option<(String, Vec<u8>)>) {
    if let Some((label, bytes)) = waiting.take() {
        out.push_str(&charset::decode(&bytes, Some(&label)).text);
    }
}

/// Base64 that forgives line ends, missing padding and stray bytes.
pub(super) fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3 + 3);
    let mut held = 0_u32;
    let mut count = 0_u8;
    for &byte in bytes {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                flush_base64(&mut out, held, count);
                (held, count) = (0, 0);
                continue;
            }
            _ => continue,
        };
        held = (held << 6) | u32::from(value);
        count += 1;
        if count == 4 {
            out.extend_from_slice(&held.to_be_bytes()[1..]);
            (held, count) = (0, 0);
        }
    }
    flush_base64(&mut out, held, count);
    out
}

fn flush_base64(out: &mut Vec<u8>, held: u32, count: u8) {
    match count {
        2 => out.push((held >> 4) as u8),
        3 => out.extend_from_slice(&[(held >> 10) as u8, (held >> 2) as u8]),
        _ => {}
    }
}

fn hex(byte: u8) -> Option<u8> {
    (byte as char).to_digit(16).map(|digit| digit as u8)
}

/// The Q encoding of RFC 2047 section 4.2.
fn quoted(bytes: &[u8]) -> Vec<u8> {
    let spaced: Vec<u8> = bytes.iter().map(|&b| if b == b'_' { b' ' } else { b }).collect();
    quoted_printable(&spaced)
}

/// Quoted-printable (RFC 2045 section 6.7); what is no escape stays as it is.
pub(super) fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'=' {
            out.push(*first);
            continue;
        }
        if let [a, b, after @ ..] = tail
            && let (Some(high), Some(low)) = (hex(*a), hex(*b))
        {
            out.push(high << 4 | low);
            rest = after;
            continue;
        }
        let blanks = tail.iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        match tail.get(blanks..).unwrap_or_default() {
            [b'\r', b'\n', after @ ..] | [b'\n' | b'\r', after @ ..] => rest = after,
            [] => rest = &[],
            _ => out.push(b'='),
        }
    }
    out
}

/// Characters that turn the direction of what follows.
pub(super) fn turns(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// One line: controls and line ends become spaces, runs of spaces one, at most
/// `most` characters.
pub(super) fn one_line(text: &str, most: usize) -> String {
    let mut out = String::new();
    let mut count = 0;
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() || matches!(c, '\u{2028}' | '\u{2029}') {
            gap = true;
            continue;
        }
        if c.is_control() || c == '\u{FEFF}' {
            continue;
        }
        let needed = 1 + usize::from(gap && !out.is_empty());
        if count + needed > most {
            break;
        }
        if needed == 2 {
            out.push(' ');
        }
        gap = false;
        out.push(c);
        count += needed;
    }
    out
}

/// A value with parameters: `text/plain; charset=utf-8`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Typed {
    /// What stands before the first semicolon, in lower case.
    pub(super) value: String,
    /// The parameters, names in lower case, values decoded.
    parameters: Vec<(String, String)>,
}

impl Typed {
    /// Reads a field; parameters beyond 16 KiB are not looked at.
    pub(super) fn read(field: &str) -> Typed {
        let mut end = field.len().min(LONGEST_PARAMETERS);
        while !field.is_char_boundary(end) {
            end -= 1;
        }
        let mut pieces = pieces(field.get(..end).unwrap_or_default()).into_iter();
        let value = pieces.next().unwrap_or_default().to_ascii_lowercase();
        let value: String = value.chars().filter(|c| !c.is_whitespace()).collect();
        let given = pieces.filter_map(|piece| {
            let (name, value) = piece.split_once('=')?;
            Some((name.trim().to_ascii_lowercase(), value.to_owned()))
        });
        Typed { value, parameters: together(given.take(MOST_PARAMETERS).collect()) }
    }

    /// The first parameter of that name.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Splits at semicolons outside quotes; quotes, escapes and comments are undone, and
/// blanks around a value that no quotes keep.
fn pieces(field: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut now = String::new();
    // how much of it is more than blanks
    let mut solid = 0;
    let (mut quoted, mut escaped, mut depth) = (false, false, 0_usize);
    for c in field.chars() {
        match c {
            _ if escaped => {
                escaped = false;
                if depth > 0 {
                    continue;
                }
                now.push(c);
                solid = now.len();
            }
            '\\' if quoted || depth > 0 => escaped = true,
            '"' if depth == 0 => quoted = !quoted,
            _ if quoted => {
                now.push(c);
                solid = now.len();
            }
            // a bracket within a word is part of it
            '(' if depth > 0 || solid < now.len() || now.is_empty() => depth += 1,
            ')' if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            ';' => {
                now.truncate(solid);
                out.push(std::mem::take(&mut now));
                solid = 0;
            }
            _ if c.is_whitespace() => {
                if !(now.is_empty() || now.ends_with('=')) {
                    now.push(c);
                }
            }
            _ => {
                now.push(c);
                solid = now.len();
            }
        }
    }
    now.truncate(solid);
    out.push(now);
    out
}

/// Puts the sections of RFC 2231 together and decodes what is encoded.
fn together(given: Vec<(String, String)>) -> Vec<(String, String)> {
    /// One parameter: its sections by number, each encoded or not.
    type Sections = std::collections::BTreeMap<u16, (bool, String)>;
    let mut plain: Vec<(String, String)> = Vec::new();
    let mut split: Vec<(String, Sections)> = Vec::new();
    for (name, value) in given {
        let Some((base, rest)) = name.split_once('*') else {
            plain.push((name, decode(&value)));
            continue;
        };
        let (number, encoded) = match rest.strip_suffix('*') {
            Some(number) => (number, true),
            None => (rest, rest.is_empty()),
        };
        let number = if number.is_empty() { Some(0) } else { number.parse().ok() };
        let Some(number) = number else { continue };
        let at = match split.iter().position(|(known, _)| known == base) {
            Some(at) => at,
            None => {
                split.push((base.to_owned(), Sections::new()));
                split.len() - 1
            }
        };
        if let Some((_, sections)) = split.get_mut(at) {
            sections.entry(number).or_insert((encoded, value));
        }
    }
    // the extended way comes first: it says its charset (RFC 6266 section 4.3)
    let mut out: Vec<(String, String)> = split.into_iter().map(|(n, s)| (n, joined(s))).collect();
    out.extend(plain);
    out
}

fn joined(sections: std::collections::BTreeMap<u16, (bool, String)>) -> String {
    let mut label: Option<String> = None;
    let mut bytes = Vec::new();
    for (at, (encoded, value)) in sections.into_values().enumerate() {
        let mut rest = value.as_str();
        if at == 0 && encoded {
            let mut said = value.splitn(3, '\'');
            if let (Some(charset), Some(_), Some(words)) = (said.next(), said.next(), said.next()) {
                label = Some(charset.to_owned()).filter(|charset| !charset.is_empty());
                rest = words;
            }
        }
        if encoded {
            bytes.extend(percent(rest));
        } else {
            bytes.extend_from_slice(rest.as_bytes());
        }
    }
    charset::decode(&bytes, label.as_deref()).text
}

/// Undoes `%C3%A9`.
pub(super) fn percent(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if let (b'%', [a, b, after @ ..]) = (*first, tail)
            && let (Some(high), Some(low)) = (hex(*a), hex(*b))
        {
            out.push(high << 4 | low);
            rest = after;
        } else {
            out.push(*first);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoded_words_are_joined_before_they_are_decoded() {
        assert_eq!(decode("=?utf-8?B?w6k=?= a"), "é a");
        assert_eq!(decode("=?utf-8?Q?L=C3?= =?utf-8?Q?=A9a?="), "Léa");
        assert_eq!(decode("=?iso-8859-1?Q?L=E9a_M?= =?utf-8?q?artin?="), "Léa Martin");
        assert_eq!(decode("a =?bad =?utf-8?q?b?= =?x"), "a =?bad b =?x");
        assert_eq!(decode("=?utf-8*fr?q?sac?="), "sac");
        assert_eq!(decode("plain"), "plain");
    }

    #[test]
    fn em12_a_subject_that_decodes_to_line_ends_stays_one_line() {
        let text = decode("=?utf-8?Q?a=0D=0ABcc:_x?= </title>");
        assert_eq!(one_line(&text, 500), "a Bcc: x </title>");
        assert_eq!(one_line(&"x".repeat(900), 500).chars().count(), 500);
    }

    #[test]
    fn broken_base64_and_quoted_printable_keep_what_can_be_read() {
        assert_eq!(base64(b"SGFs\r\nbG8"), b"Hallo");
        assert_eq!(base64(b"SGFsbG8=SGFsbG8="), b"HalloHallo");
        assert_eq!(quoted_printable(b"a=3D=\r\nb=zz=C3=A9="), "a=b=zzé".as_bytes());
    }

    #[test]
    fn parameters_are_read_in_both_ways_of_writing() {
        let plain = Typed::read("Text/Plain; charset=\"UTF-8\"; format=flowed");
        assert_eq!(plain.value, "text/plain");
        assert_eq!(plain.parameter("charset"), Some("UTF-8"));
        let named = Typed::read("application/pdf; name*0*=utf-8''re%C3%A7; name*1=\"u.pdf\"");
        assert_eq!(named.parameter("name"), Some("reçu.pdf"));
        let parts = Typed::read(
            "attachment; filename*1*=na%EFve; filename*0*=iso-8859-1'en'%C5-; filename*2=\" x.png\"",
        );
        assert_eq!(parts.parameter("filename"), Some("Å-naïve x.png"));
        let odd = Typed::read("text/plain (a; b) ; name=\"a \\\"b\\\"; c(1).txt\"; x=y(2).txt");
        assert_eq!(odd.value, "text/plain");
        assert_eq!(odd.parameter("name"), Some("a \"b\"; c(1).txt"));
        assert_eq!(odd.parameter("x"), Some("y(2).txt"));
        let word = Typed::read("attachment; filename=\"=?utf-8?Q?re=C3=A7u.pdf?=\"");
        assert_eq!(word.parameter("filename"), Some("reçu.pdf"));
        assert_eq!(Typed::read("").value, "");
    }
}
