//! The parts of a message (RFC 2046), found in one pass over its lines without
//! recursion. A boundary counts only at the start of a line; the innermost
//! open multipart is asked first. A message within a message is one part and
//! is never looked into.
//!
//! Where a boundary is missing or never comes, the first line that looks like
//! one is taken; where there is none, the whole is text.

use super::headers::{Headers, line};
use super::limits::{DEPTH, PARTS, Unreadable};
use super::words::{self, Typed};
use std::borrow::Cow;
use std::ops::Range;

/// Longest boundary that is compared, in bytes; the standard allows 70.
const LONGEST_BOUNDARY: usize = 256;
/// Lines looked at for a boundary nobody named.
const LINES_SEARCHED: usize = 200;

/// How the body of a part travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// As it is.
    Plain,
    /// Base64.
    Base64,
    /// Quoted-printable.
    QuotedPrintable,
}

impl Encoding {
    /// The body without its encoding.
    pub(super) fn decode(self, bytes: &[u8]) -> Cow<'_, [u8]> {
        match self {
            Encoding::Plain => Cow::Borrowed(bytes),
            Encoding::Base64 => Cow::Owned(words::base64(bytes)),
            Encoding::QuotedPrintable => Cow::Owned(words::quoted_printable(bytes)),
        }
    }
}

/// One part: the message itself, a multipart or a leaf.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) headers: Headers,
    pub(super) body: Range<usize>,
    pub(super) kind: Typed,
    pub(super) disposition: Typed,
    pub(super) encoding: Encoding,
    pub(super) children: Vec<usize>,
}

impl Part {
    /// Whether other parts are inside.
    pub(super) fn is_multipart(&self) -> bool {
        self.kind.value.starts_with("multipart/")
    }

    /// The bytes of the body as they stand.
    pub(super) fn raw<'a>(&self, message: &'a [u8]) -> &'a [u8] {
        message.get(self.body.clone()).unwrap_or_default()
    }
}

struct Open {
    part: usize,
    boundary: Vec<u8>,
}

/// What a line is to a boundary.
enum Hit {
    Next,
    Last,
}

fn hit(line: &[u8], boundary: &[u8]) -> Option<Hit> {
    let rest = line.strip_prefix(b"--")?.strip_prefix(boundary)?;
    if rest.starts_with(b"--") {
        return Some(Hit::Last);
    }
    rest.trim_ascii().is_empty().then_some(Hit::Next)
}

struct Splitter<'a> {
    raw: &'a [u8],
    parts: Vec<Part>,
    open: Vec<Open>,
    spent: usize,
}

impl Splitter<'_> {
    /// Begins a part at `at`; gives where its body begins.
    fn begin(&mut self, at: usize, end: usize, parent: Option<usize>) -> Result<usize, Unreadable> {
        if self.parts.len() >= PARTS {
            return Err(Unreadable::TooManyParts);
        }
        let open = &self.open;
        let (headers, body) = Headers::read(self.raw, at, end, &mut self.spent, |line| {
            line.starts_with(b"--") && open.iter().any(|o| hit(line, &o.boundary).is_some())
        })?;
        let digest = parent.and_then(|p| self.parts.get(p));
        let digest = digest.is_some_and(|p| p.kind.value == "multipart/digest");
        let mut kind = headers.typed("content-type").unwrap_or_default();
        if kind.value.is_empty() {
            kind.value = if digest { "message/rfc822" } else { "text/plain" }.to_owned();
        } else if kind.value == "text" {
            kind.value = "text/plain".to_owned();
        }
        let encoding = headers.first("content-transfer-encoding").unwrap_or_default();
        let encoding = encoding.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let encoding = if encoding.eq_ignore_ascii_case("base64") {
            Encoding::Base64
        } else if encoding.eq_ignore_ascii_case("quoted-printable") {
            Encoding::QuotedPrintable
        } else {
            Encoding::Plain
        };
        let disposition = headers.typed("content-disposition").unwrap_or_default();
        let index = self.parts.len();
        if let Some(parent) = parent.and_then(|p| self.parts.get_mut(p)) {
            parent.children.push(index);
        }
        let boundary = kind.parameter("boundary").map(|b| b.trim_end().as_bytes().to_vec());
        let part =
            Part { headers, body: body..end, kind, disposition, encoding, children: Vec::new() };
        if part.is_multipart() {
            let fits = boundary.filter(|b| (1..=LONGEST_BOUNDARY).contains(&b.len()));
            if let Some(boundary) = fits.or_else(|| guess(self.raw, body, end)) {
                if self.open.len() >= DEPTH {
                    return Err(Unreadable::TooDeep);
                }
                self.open.push(Open { part: index, boundary });
            }
        }
        self.parts.push(part);
        Ok(body)
    }

    /// Ends everything that was begun after the multipart `down_to` of the open ones.
    fn close(&mut self, from: usize, down_to: usize, end: usize) {
        let keep = self.open.get(down_to).map(|o| o.part);
        for (index, part) in self.parts.iter_mut().enumerate().skip(from) {
            if Some(index) != keep && part.body.end > end {
                part.body.end = end.max(part.body.start);
            }
        }
        self.open.truncate(down_to + 1);
    }

    /// Splits what lies from `at` to `end` along the open boundaries.
    fn walk(&mut self, mut at: usize, end: usize) -> Result<(), Unreadable> {
        let mut begun = self.parts.len();
        while at < end && !self.open.is_empty() {
            let (line_end, next) = line(self.raw, at);
            let content = self.raw.get(at..line_end.min(end)).unwrap_or_default();
            if content.starts_with(b"--") {
                let found = self.open.iter().enumerate().rev();
                let found = found.filter_map(|(i, o)| hit(content, &o.boundary).map(|h| (i, h)));
                if let Some((index, kind)) = { found }.next() {
                    let before = before_line(self.raw, at);
                    self.close(begun, index, before);
                    let parent = self.open.get(index).map(|o| o.part);
                    match kind {
                        Hit::Next => {
                            begun = self.parts.len();
                            at = self.begin(next, end, parent)?;
                            continue;
                        }
                        Hit::Last => {
                            if let Some(part) = parent.and_then(|p| self.parts.get_mut(p)) {
                                part.body.end = next.min(end);
                            }
                            self.open.pop();
                        }
                    }
                }
            }
            at = next;
        }
        self.open.clear();
        Ok(())
    }
}

/// Where the content before the line at `at` ends: its line end belongs to the boundary.
fn before_line(raw: &[u8], at: usize) -> usize {
    let before = raw.get(..at).unwrap_or_default();
    let before = before.strip_suffix(b"\n").unwrap_or(before);
    before.strip_suffix(b"\r").unwrap_or(before).len()
}

/// The boundary nobody named: two dashes, and a field of a part on the next line.
fn guess(raw: &[u8], start: usize, end: usize) -> Option<Vec<u8>> {
    let mut at = start;
    for _ in 0..LINES_SEARCHED {
        if at >= end {
            return None;
        }
        let (line_end, next) = line(raw, at);
        let content = raw.get(at..line_end).unwrap_or_default();
        if let Some(boundary) = content.strip_prefix(b"--") {
            let follows = raw.get(next..end).unwrap_or_default();
            let boundary = boundary.trim_ascii_end();
            if (1..=LONGEST_BOUNDARY).contains(&boundary.len())
                && follows.get(..8).is_some_and(|b| b.eq_ignore_ascii_case(b"content-"))
            {
                return Some(boundary.to_vec());
            }
        }
        at = next;
    }
    None
}

/// Whether bytes without a header are words at least.
fn is_text(raw: &[u8]) -> bool {
    let control = |b: &&u8| b.is_ascii_control() && !matches!(**b, b'\n' | b'\r' | b'\t' | 0x1B);
    raw.iter().filter(control).count() * 100 <= raw.len()
}

/// Splits a message; the first part is the message itself.
///
/// # Errors
/// Limits of headers, parts and depth.
pub(super) fn split(raw: &[u8]) -> Result<Vec<Part>, Unreadable> {
    let start = raw.iter().take_while(|b| b.is_ascii_whitespace()).count();
    let start = if raw.starts_with(b"\xEF\xBB\xBF") { 3 } else { start };
    let mut splitter = Splitter { raw, parts: Vec::new(), open: Vec::new(), spent: 0 };
    let body = splitter.begin(start, raw.len(), None)?;
    if splitter.parts.first().is_none_or(|p| p.headers.is_empty()) && !is_text(raw) {
        return Err(Unreadable::NoHeader);
    }
    splitter.walk(body, raw.len())?;
    let mut index = 0;
    while index < splitter.parts.len() {
        let lonely =
            splitter.parts.get(index).filter(|p| p.is_multipart() && p.children.is_empty());
        if let Some(range) = lonely.map(|p| p.body.clone()) {
            match guess(raw, range.start, range.end) {
                Some(boundary) => {
                    splitter.open.push(Open { part: index, boundary });
                    let later = splitter.parts.len();
                    splitter.walk_lonely(range, later)?;
                }
                None => {
                    if let Some(part) = splitter.parts.get_mut(index) {
                        part.kind.value = "text/plain".to_owned();
                    }
                }
            }
        }
        index += 1;
    }
    Ok(splitter.parts)
}

impl Splitter<'_> {
    /// Splits a multipart whose own boundary never came; new parts stand at the end of the list.
    fn walk_lonely(&mut self, range: Range<usize>, later: usize) -> Result<(), Unreadable> {
        let part = self.open.first().map(|o| o.part);
        self.walk(range.start, range.end)?;
        if self.parts.len() == later
            && let Some(part) = part.and_then(|p| self.parts.get_mut(p))
        {
            part.kind.value = "text/plain".to_owned();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(raw: &str) -> Vec<(String, String)> {
        let raw = raw.replace('\n', "\r\n");
        split(raw.as_bytes())
            .unwrap()
            .iter()
            .map(|p| {
                let body = String::from_utf8_lossy(p.raw(raw.as_bytes())).replace("\r\n", "|");
                (p.kind.value.clone(), body)
            })
            .collect()
    }

    #[test]
    fn parts_end_before_the_line_end_of_their_boundary() {
        let got = kinds(
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=\"x\"\n\npre\n--x\n\none\n\
             --xy\n--x\nContent-Type: multipart/alternative; boundary=y\n\n--y\nContent-Type: \
             text/html\n\n<p>\n--y--\nepilogue\n--x--\nafter\n",
        );
        let shapes: Vec<&str> = got.iter().map(|(kind, _)| kind.as_str()).collect();
        assert_eq!(shapes, ["multipart/mixed", "text/plain", "multipart/alternative", "text/html"]);
        assert_eq!(got[1].1, "one|--xy");
        assert_eq!(got[3].1, "<p>");
    }

    #[test]
    fn em11_a_missing_or_wrong_boundary_is_found_in_the_body() {
        for kind in ["multipart/mixed", "multipart/mixed; boundary=other"] {
            let got = kinds(&format!(
                "From: a@b.example\nContent-Type: {kind}\n\n--x\nContent-Type: text/plain\n\none\n--x--\n"
            ));
            assert_eq!(got.len(), 2, "{kind}");
            assert_eq!(got[1].1, "one", "{kind}");
        }
        let got =
            kinds("From: a@b.example\nContent-Type: multipart/mixed; boundary=z\n\njust words\n");
        assert_eq!(got, [("text/plain".to_owned(), "just words|".to_owned())]);
    }

    #[test]
    fn em11_an_inner_boundary_like_the_outer_one_keeps_every_part() {
        let got = kinds(
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: \
             multipart/alternative; boundary=x\n\n--x\n\none\n--x--\n--x\n\ntwo\n--x--\n",
        );
        let bodies: Vec<&str> = got.iter().map(|(_, body)| body.as_str()).collect();
        assert!(bodies.contains(&"one") && bodies.contains(&"two"), "{bodies:?}");
    }
}
