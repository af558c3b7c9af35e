//! A composed letter as RFC 5322 wants it. Names and subjects come from
//! outside: they pass through lettre's typed headers, which encode them, and
//! are made one line before, so that no name can begin a header of its own.

use crate::compose::Composed;
use jiff::Timestamp;
use lettre::address::{Address, Envelope};
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};
use std::time::SystemTime;

/// The house's own address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sender<'s> {
    /// What stands before the sign.
    pub local: &'s str,
    /// What stands behind it.
    pub domain: &'s str,
}

/// The message with its envelope.
///
/// # Errors
/// When the reader's address, or the house's own, is none.
pub(crate) fn message(
    letter: &Composed,
    sender: &Sender<'_>,
    now: Timestamp,
) -> Result<Message, &'static str> {
    let to = address(&letter.to_email).ok_or("the address cannot be written to")?;
    let (local, domain) = match &letter.from {
        Some((local, domain)) => (local.as_str(), domain.as_str()),
        None => (sender.local, sender.domain),
    };
    let care = Address::new(local, domain).map_err(|_| "the house's own address is none")?;
    let mut builder = Message::builder()
        .date(SystemTime::from(now))
        .from(Mailbox::new(Some(one_line(&letter.from_name)), care.clone()))
        .to(Mailbox::new(
            Some(one_line(&letter.to_name)).filter(|name| !name.is_empty()),
            to.clone(),
        ))
        .subject(one_line(&letter.subject))
        .message_id(Some(bracketed(&letter.message_id)))
        .raw_header(header("Content-Language", letter.language));
    let own = match (&letter.reply_to, &letter.reply_tag) {
        (Some(signed), _) => address(signed),
        (None, Some(tag)) => Address::new(format!("{}+{tag}", sender.local), sender.domain).ok(),
        (None, None) => None,
    };
    if let Some(own) = own {
        builder = builder.reply_to(Mailbox::new(Some(one_line(&letter.from_name)), own));
    }
    if let Some(unsubscribe) = &letter.unsubscribe {
        builder = builder.raw_header(header("List-Unsubscribe", &format!("<{unsubscribe}>")));
        // RFC 8058: one click of the mail program's is enough where a link is given.
        if unsubscribe.starts_with("https://") {
            let click = header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            builder = builder.raw_header(click);
        }
    }
    if let Some(last) = letter.thread.last() {
        let all: Vec<String> = letter.thread.iter().map(|id| bracketed(id)).collect();
        builder = builder.in_reply_to(bracketed(last)).references(all.join(" "));
    }
    // RFC 3834: a machine's letter says so, has no return path, and asks no machine to answer.
    let mut return_path = Some(care);
    if let Some(kind) = letter.automatic {
        builder = builder
            .raw_header(header("Auto-Submitted", kind))
            .raw_header(header("X-Auto-Response-Suppress", "All"));
        return_path = None;
    }
    let envelope = Envelope::new(return_path, vec![to]).map_err(|_| "the letter has no reader")?;
    let builder = builder.envelope(envelope);
    let text = SinglePart::plain(letter.text.replace("\r\n", "\n").replace('\n', "\r\n"));
    let message = match &letter.html {
        Some(html) => builder.multipart(
            MultiPart::alternative().singlepart(text).singlepart(SinglePart::html(html.clone())),
        ),
        None => builder.singlepart(text),
    };
    message.map_err(|_| "the letter cannot be written as mail")
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

fn bracketed(id: &str) -> String {
    format!("<{id}>")
}

/// An address with its domain as the wire has it; the part before the sign is
/// kept as it was written.
fn address(email: &str) -> Option<Address> {
    let (local, domain) = email.trim().rsplit_once('@')?;
    let domain = idna::domain_to_ascii(domain).ok()?;
    Address::new(local, domain).ok()
}

/// Text on one line, without what breaks, hides or turns it.
pub(crate) fn one_line(text: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    let breaks =
        |c: char| (c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')) || c.is_control();
    let kept: String = text.chars().filter(|c| !turns(*c)).collect();
    kept.split(breaks).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The header lines of a message as they go out, one to a line.
pub(crate) fn header_lines(message: &Message) -> String {
    let bytes = message.formatted();
    let text = String::from_utf8_lossy(&bytes);
    let head = text.split("\r\n\r\n").next().unwrap_or_default();
    head.replace("\r\n ", " ").replace("\r\n\t", " ").replace("\r\n", "\n")
}
