//! From the bytes of a message to its facts: limits first, then parts, fields,
//! words and files. The order is that of the message; nothing is looked up.

use super::addresses::{self, Mailbox};
use super::attachments::Attachment;
use super::body::{self, Body, Piece};
use super::headers::Headers;
use super::html::Html;
use super::kind;
use super::layout::{self, Layout, Section};
use super::limits::{HTML_BYTES, MESSAGE_BYTES, TEXT_BYTES, Unreadable};
use super::parts::{self, Part};
use super::{Message, quotes, references, subject, text, words};
use mail_parser::DateTime;
use std::borrow::Cow;
use std::collections::HashSet;

/// Longest subject, in characters.
const LONGEST_SUBJECT: usize = 500;
/// Most `Authentication-Results` fields that are kept to be asked.
const MOST_RESULTS: usize = 50;

/// What stands before the beginning of a message that was too large to be taken whole.
const CUT: &[u8] = b"Selvedge-Cut: ";
/// So much of its beginning is kept: its header, to be read by a person.
pub const CUT_AT: usize = 64 * 1024;

/// The beginning of a message of so many bytes, too large to be taken whole: it is kept, shown as too
/// large, and never read as if it were all.
pub fn cut(beginning: &[u8], size: u64) -> Vec<u8> {
    let mut kept = CUT.to_vec();
    kept.extend_from_slice(size.to_string().as_bytes());
    kept.extend_from_slice(b"\r\n");
    kept.extend_from_slice(beginning.get(..CUT_AT).unwrap_or(beginning));
    kept
}

/// Reads an e-mail (RFC 5322, RFC 2045 to 2049).
///
/// Time and memory grow with the length of the message alone. A megabyte takes
/// a few milliseconds, so call it where blocking is allowed.
///
/// # Errors
/// [`Unreadable`] with a stable code where the bytes are no message or exceed a
/// limit; whatever else is wrong with them is read as well as can be.
pub fn read(raw: &[u8]) -> Result<Message, Unreadable> {
    if raw.len() > MESSAGE_BYTES || raw.starts_with(CUT) {
        return Err(Unreadable::TooLarge);
    }
    if raw.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    let raw = one_line_end(raw);
    let parts = parts::split(&raw)?;
    let Some(root) = parts.first() else { return Err(Unreadable::NoHeader) };
    let layout = layout::of(&parts);
    let headers = &root.headers;
    let mut attachments: Vec<Attachment> = Vec::new();
    for (at, part) in layout.files.iter().filter_map(|index| parts.get(*index)).enumerate() {
        attachments.push(Attachment::of_part(part, at + 1));
    }
    let subject = headers.first("subject").unwrap_or_default();
    let subject = words::one_line(&words::decode(subject), LONGEST_SUBJECT);
    let marks = subject::base(&subject, |_| false);
    let is_answer = marks.answered
        || marks.forwarded
        || headers.has("in-reply-to")
        || headers.has("references");
    let message = Raw { bytes: &raw, parts: &parts, is_answer };
    let (body, html) = message.words(&layout, &mut attachments);
    let from = mailboxes(headers, "from");
    let from_fields = headers.all("from").count();
    let kind = kind::of(&raw, &parts, &subject, from.first(), &body);
    let results = headers.all("authentication-results").take(MOST_RESULTS);
    Ok(Message {
        message_id: headers.first("message-id").and_then(references::single),
        in_reply_to: ids(headers, "in-reply-to"),
        references: ids(headers, "references"),
        from_is_ambiguous: from.len() > 1 || from_fields > 1,
        from: from.into_iter().next(),
        sender: mailboxes(headers, "sender").into_iter().next(),
        reply_to: mailboxes(headers, "reply-to"),
        to: mailboxes(headers, "to"),
        cc: mailboxes(headers, "cc"),
        delivered_to: delivered_to(headers),
        date: headers.first("date").and_then(date),
        subject,
        kind,
        body,
        html,
        attachments,
        results: results.map(str::to_owned).collect(),
    })
}

/// A message that ends its lines with a lone return only gets line feeds, byte for byte.
fn one_line_end(raw: &[u8]) -> Cow<'_, [u8]> {
    if raw.contains(&b'\n') || !raw.contains(&b'\r') {
        return Cow::Borrowed(raw);
    }
    Cow::Owned(raw.iter().map(|&b| if b == b'\r' { b'\n' } else { b }).collect())
}

fn mailboxes(headers: &Headers, name: &str) -> Vec<Mailbox> {
    let mut found: Vec<Mailbox> = Vec::new();
    for field in headers.all(name) {
        for mailbox in addresses::read(field) {
            if found.len() >= addresses::MOST {
                return found;
            }
            if !found.iter().any(|known| known.address == mailbox.address) {
                found.push(mailbox);
            }
        }
    }
    found
}

fn ids(headers: &Headers, name: &str) -> Vec<String> {
    references::deduplicated(headers.all(name).flat_map(references::all).collect())
}

fn delivered_to(headers: &Headers) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"] {
        for mailbox in mailboxes(headers, name) {
            if found.len() < addresses::MOST && !found.contains(&mailbox.address) {
                found.push(mailbox.address);
            }
        }
    }
    found
}

/// Seconds since 1970, as the sender says. Comments nest to any depth and are counted only.
fn date(field: &str) -> Option<i64> {
    let mut depth = 0_usize;
    let mut bare = String::new();
    for c in field.chars().take(64 * 1024) {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 && bare.len() < 200 => bare.push(c),
            _ => {}
        }
    }
    let found = DateTime::parse_rfc822(bare.trim())?;
    found.is_valid().then(|| found.to_timestamp())
}

/// Whether a file may be drawn in its place: pictures of dots only, for a drawing can act.
fn is_drawable(kind: &str) -> bool {
    matches!(
        kind,
        "image/png" | "image/jpeg" | "image/jpg" | "image/pjpeg" | "image/gif" | "image/webp"
    )
}

/// A message taken apart.
struct Raw<'a> {
    bytes: &'a [u8],
    parts: &'a [Part],
    is_answer: bool,
}

impl Raw<'_> {
    /// The words of all sections, and the HTML where there is any.
    fn words(&self, layout: &Layout, attachments: &mut Vec<Attachment>) -> (Body, Option<Html>) {
        let mut body = Body::default();
        let mut whole = Html::default();
        let mut has_html = false;
        let mut room = TEXT_BYTES;
        let mut html_room = HTML_BYTES;
        for section in &layout.sections {
            let plain = self.plain(section, &mut room, &mut body);
            let mut page: Option<Html> = None;
            for part in section.html.iter().filter_map(|index| self.parts.get(*index)) {
                let words = text::read(part, self.bytes, html_room);
                html_room = html_room.saturating_sub(words.text.len());
                body.doubtful |= words.doubtful;
                body.cut |= words.cut;
                let more = Html::read(&words.text, attachments, self.is_answer);
                body.cut |= more.cut;
                page.get_or_insert_default().append(more);
            }
            has_html |= page.is_some();
            let shown = page.as_ref().map(Html::pieces);
            let own = page.unwrap_or_else(|| Html::of_pieces(plain.as_deref().unwrap_or_default()));
            whole.append(own);
            body.append(body::choose(plain, shown));
        }
        if !has_html {
            return (body, None);
        }
        let shown = whole.content_ids();
        let mut drawn = HashSet::new();
        for attachment in attachments.iter_mut() {
            let Some(id) = attachment.content_id.as_ref().filter(|id| shown.contains(*id)) else {
                continue;
            };
            if is_drawable(&attachment.content_type) && drawn.insert(id.clone()) {
                attachment.inline = true;
            }
        }
        whole.draw(drawn);
        (body, Some(whole))
    }

    /// The plain words of a section; none where it has no plain part.
    fn plain(&self, section: &Section, room: &mut usize, body: &mut Body) -> Option<Vec<Piece>> {
        let mut all = String::new();
        for part in section.plain.iter().filter_map(|index| self.parts.get(*index)) {
            let words = text::read(part, self.bytes, *room);
            *room = room.saturating_sub(words.text.len());
            body.doubtful |= words.doubtful;
            body.cut |= words.cut;
            let says = |name: &str, value: &str| {
                part.kind.parameter(name).is_some_and(|found| found.eq_ignore_ascii_case(value))
            };
            let text = if says("format", "flowed") {
                text::unflow(&words.text, says("delsp", "yes"))
            } else {
                words.text
            };
            if !all.is_empty() && !all.ends_with('\n') {
                all.push('\n');
            }
            all.push_str(&text);
        }
        (!section.plain.is_empty()).then(|| quotes::fold(&all, self.is_answer))
    }
}
