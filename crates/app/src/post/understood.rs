//! What deciding needs of a message: read once, outside the transaction, and
//! small beside it. The bytes stay where they are kept.

use super::Incoming;
use crate::cases;
use crate::references::address_key;
use domain::CaseNumber;
use domain::scripts::{first_letters, hides};
use intake::mail::{Kind, Mailbox, Message, Unreadable, Verdict};
use sha2::{Digest as _, Sha256};
use unicode_segmentation::UnicodeSegmentation as _;

/// Ids of answered messages that are looked up, the nearest first.
const ANSWERS: usize = 40;

/// A message as far as deciding needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// What sort it is.
    pub kind: Kind,
    /// Its Message-ID.
    pub message_id: Option<String>,
    /// Message-IDs it answers: those of `In-Reply-To`, then those of
    /// `References` from the newest back, each once.
    pub answers: Vec<String>,
    /// Who says to have written it.
    pub from: Option<Mailbox>,
    /// The key of that address; empty where there is none.
    pub sender_key: String,
    /// Whether our own server found that the sender holds the address.
    pub verified: bool,
    /// By what it is shown, or why it is not.
    pub proof: &'static str,
    /// Whether its program asks that no machine answers it.
    pub wants_no_machine: bool,
    /// Addresses in the fields that name recipients.
    pub recipients: Vec<String>,
    /// One line, card numbers masked.
    pub subject: String,
    /// The subject without marks of answers and without our own tag.
    pub base: String,
    /// Case numbers that stand in the subject by themselves.
    pub numbers: Vec<String>,
    /// What the sender wrote now, as it is kept in the timeline; never empty.
    pub words: String,
    /// What it quotes, and its signature, shown folded; the beginning of much.
    pub quoted: String,
    /// The digest of everything it says, where it has a Message-ID.
    pub content: Option<[u8; 32]>,
    /// How many files it has.
    pub files: usize,
    /// Whether it has HTML.
    pub html: bool,
}

/// Reads a message; some milliseconds a megabyte, so call it where blocking is allowed.
///
/// # Errors
/// [`Unreadable`] with a stable code.
pub fn understand(raw: &[u8], incoming: &Incoming) -> Result<Understood, Unreadable> {
    let message = intake::mail::read(raw)?;
    Ok(of(&message, raw, incoming))
}

pub(super) fn of(message: &Message, raw: &[u8], incoming: &Incoming) -> Understood {
    let subject = one_line(&message.subject);
    let base = message.base_subject(is_own_tag).text;
    let sender_key = message.from.as_ref().map_or_else(String::new, |f| address_key(&f.address));
    let verified = !incoming.trusted.is_empty()
        && message.sender_is_verified(&incoming.trusted)
        && signed(message, incoming);
    let mut answers: Vec<String> = Vec::new();
    for id in message.in_reply_to.iter().chain(message.references.iter().rev()) {
        if answers.len() < ANSWERS && !answers.contains(id) {
            answers.push(id.clone());
        }
    }
    let named = message.to.iter().chain(&message.cc).map(|m| m.address.clone());
    Understood {
        content: content(message, raw, &sender_key),
        verified,
        wants_no_machine: wants_no_machine(raw),
        proof: proof(message, incoming, verified),
        recipients: named.chain(message.delivered_to.iter().cloned()).collect(),
        numbers: numbers(&subject),
        base: cases::masked(&one_line(&base)),
        words: words(message, &subject),
        quoted: quoted(message),
        files: message.attachments.len(),
        html: message.html.is_some(),
        kind: message.kind.clone(),
        message_id: message.message_id.clone(),
        from: message.from.clone(),
        subject: cases::masked(&subject),
        sender_key,
        answers,
    }
}

/// Whether more than the envelope speaks for the sender: a policy that passes, or
/// a signature of the domain or of one above or below it. An envelope proves who
/// sent a message, and not who wrote it.
fn signed(message: &Message, incoming: &Incoming) -> bool {
    let found = message.authentication_results(&incoming.trusted);
    let from = message.from.as_ref().map_or("", |from| from.domain());
    let related = |one: &str, other: &str| {
        let under = one.strip_suffix(other).is_some_and(|r| r.is_empty() || r.ends_with('.'));
        under && other.contains('.')
    };
    let policy = matches!(&found.dmarc, Some((Verdict::Pass, _)));
    policy
        || found.dkim.iter().any(|(verdict, domain)| {
            *verdict == Verdict::Pass && (related(domain, from) || related(from, domain))
        })
}

/// Whether the head asks programs not to answer (`X-Auto-Response-Suppress`).
fn wants_no_machine(raw: &[u8]) -> bool {
    const FIELD: &[u8] = b"x-auto-response-suppress:";
    let lines = raw.split(|b| *b == b'\n').take(2_000);
    let head = lines.take_while(|line| !matches!(line, [] | [b'\r']));
    head.filter(|line| line.len() >= FIELD.len()).any(|line| {
        let (name, value) = line.split_at(FIELD.len());
        let value = String::from_utf8_lossy(value).to_ascii_lowercase();
        name.eq_ignore_ascii_case(FIELD)
            && ["all", "autoreply", "oof"].iter().any(|word| value.contains(word))
    })
}

/// Text on one line, without what hides, turns or cannot be kept.
pub(super) fn one_line(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !hides(*c)).collect();
    let words = plain.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether what stands in brackets is our own tag: a word before a case number, or it alone.
fn is_own_tag(tag: &str) -> bool {
    !numbers(tag).is_empty()
}

/// A text without our own tag at its end, as letters carry it.
pub(super) fn untagged(subject: &str) -> String {
    let subject = subject.trim();
    let tag = subject
        .rfind(['(', '[', '（', '【'])
        .filter(|at| subject.get(*at..).is_some_and(is_own_tag));
    tag.and_then(|at| subject.get(..at)).unwrap_or(subject).trim().to_owned()
}

/// Case numbers that stand in a text as words of their own.
fn numbers(text: &str) -> Vec<String> {
    let part = |c: char| !(c.is_ascii_alphanumeric() || c == '-');
    let mut found = Vec::new();
    for word in text.split(part).filter(|w| w.len() == 12 && w.is_ascii()) {
        let prefixed = word.get(..3).is_some_and(|p| p.eq_ignore_ascii_case("CS-"));
        if prefixed && let Ok(number) = CaseNumber::parse(word) {
            let number = number.to_string();
            if !found.contains(&number) {
                found.push(number);
            }
        }
    }
    found
}

/// The new words, cut to what a timeline takes. Who sent nothing but a file has
/// said something too: the subject stands for it, or the file's name.
fn words(message: &Message, subject: &str) -> String {
    let fresh = message.body.fresh().replace('\0', "\u{fffd}");
    let fresh = fresh.trim();
    let text = if !fresh.is_empty() {
        fresh.to_owned()
    } else if !subject.is_empty() {
        subject.to_owned()
    } else {
        let names: Vec<&str> = message.attachments.iter().map(|a| a.name.as_str()).collect();
        one_line(&names.join(", "))
    };
    let text = shortened(&text);
    if text.trim().is_empty() { "—".to_owned() } else { text }
}

/// What is shown folded, card numbers masked.
fn quoted(message: &Message) -> String {
    let folded: Vec<&str> = message.body.folded().collect();
    cases::masked(&shortened(&folded.join("\n\n").replace('\0', "\u{fffd}")))
}

/// A text as long as a timeline takes: of a longer one its beginning and its end, for
/// a greeting of a hundred pages may close with what is asked. The message has all of it.
fn shortened(text: &str) -> String {
    const LEFT_OUT: &str = "\n\n[…]\n\n";
    const END: usize = cases::LONGEST_MESSAGE / 4;
    if text.len() <= cases::LONGEST_MESSAGE {
        return text.to_owned();
    }
    let letters = text.graphemes(true).count();
    // What is counted by letters is bounded in bytes too: a letter may be made of many signs.
    if letters <= cases::LONGEST_MESSAGE && text.len() <= cases::LONGEST_MESSAGE * 8 {
        return text.to_owned();
    }
    let begin = cases::LONGEST_MESSAGE - END - LEFT_OUT.len();
    let head = |part: &str, most: usize| {
        let end = (0..=most.min(part.len())).rev().find(|at| part.is_char_boundary(*at));
        part.get(..end.unwrap_or(0)).unwrap_or_default().to_owned()
    };
    let tail = |part: &str, most: usize| {
        let start =
            (part.len().saturating_sub(most)..=part.len()).find(|at| part.is_char_boundary(*at));
        part.get(start.unwrap_or(0)..).unwrap_or_default().to_owned()
    };
    let first = head(first_letters(text, begin), begin * 6);
    let skipped = first_letters(text, letters.saturating_sub(END)).len();
    let last = tail(text.get(skipped..).unwrap_or_default(), END * 6);
    format!("{first}{LEFT_OUT}{last}")
}

fn proof(message: &Message, incoming: &Incoming, verified: bool) -> &'static str {
    if message.from_is_ambiguous {
        return "several_authors";
    }
    let found = message.authentication_results(&incoming.trusted);
    let dmarc = found.dmarc.as_ref().map(|(verdict, _)| *verdict);
    match (verified, dmarc) {
        (true, Some(Verdict::Pass)) => "dmarc",
        (true, _) => "dkim",
        (false, Some(Verdict::Fail)) => "dmarc_fails",
        (false, None) if found.dkim.is_empty() && found.spf.is_none() => "no_results",
        (false, _) => "not_shown",
    }
}

/// The digest of everything that is said. Two messages with one id that say the
/// same are one message come by two ways; with one id that say other things they
/// are two.
fn content(message: &Message, raw: &[u8], sender_key: &str) -> Option<[u8; 32]> {
    let id = message.message_id.as_ref()?;
    let mut sum = Sha256::new();
    let mut add = |part: &[u8]| {
        sum.update((part.len() as u64).to_le_bytes());
        sum.update(part);
    };
    add(id.as_bytes());
    add(sender_key.as_bytes());
    add(message.subject.as_bytes());
    add(message.body.whole().as_bytes());
    for file in &message.attachments {
        add(file.name.as_bytes());
        add(&file.bytes(raw));
    }
    Some(sum.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l2_a_case_number_counts_only_as_a_word_of_its_own() {
        let number = CaseNumber::from_bits(77).to_string();
        let lower = number.to_lowercase();
        for (text, found) in [
            (format!("Re: about {number}"), true),
            (format!("({lower}) zip"), true),
            (format!("案件{number}の件"), true),
            (format!("X{number}"), false),
            (format!("{number}9"), false),
            (format!("{number}-7"), false),
            ("CS-0000-0001".to_owned(), false),
            (number[3..].to_owned(), false),
        ] {
            assert_eq!(!numbers(&text).is_empty(), found, "{text}");
        }
        assert_eq!(untagged(&format!("A repair (case {number})")), "A repair");
        assert_eq!(untagged("A repair (of a zip)"), "A repair (of a zip)");
    }

    #[test]
    fn a_text_too_long_keeps_its_beginning_and_its_end() {
        for letter in ["a", "é", "案", "👩‍👩‍👧"] {
            let whole = format!("first {} last", letter.repeat(cases::LONGEST_MESSAGE * 2));
            let short = shortened(&whole);
            assert!(short.starts_with("first ") && short.ends_with(" last"), "{letter}");
            assert!(short.graphemes(true).count() <= cases::LONGEST_MESSAGE, "{letter}");
            assert!(short.len() <= cases::LONGEST_MESSAGE * 8, "{letter}");
        }
        assert_eq!(shortened("Bonjour"), "Bonjour");
        let bare = format!("x-auto-response-suppress: DR, {}\r\n\r\n", "AutoReply");
        assert!(wants_no_machine(bare.as_bytes()));
        assert!(!wants_no_machine(b"Subject: x\r\n\r\nX-Auto-Response-Suppress: All\r\n"));
    }
}
