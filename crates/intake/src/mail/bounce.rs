//! Reports of servers that a letter did not arrive: delivery status
//! notifications (RFC 3464, RFC 6533) and the plain words of servers that never
//! learned them. Which letter it was is read from what the server sent back.
//!
//! Anybody can write such a report; whoever acts on it compares the ids with
//! letters that were sent.

use super::addresses::canonical;
use super::headers::Headers;
use super::parts::Part;
use super::references;
use super::text;

/// Most recipients of one report.
const MOST: usize = 100;
/// Text of a report that is looked through, in bytes.
const LOOKED: usize = 256 * 1024;

/// Why a letter did not arrive, as far as the server says (RFC 3463).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The address does not exist, or no longer.
    NoSuchAddress,
    /// The mailbox is full.
    MailboxFull,
    /// The mailbox takes nothing for the time being.
    Disabled,
    /// The letter is too large.
    TooLarge,
    /// Refused by a rule, a filter or for want of authentication.
    Refused,
    /// The domain or its server cannot be reached.
    Unreachable,
    /// Tried for too long.
    Expired,
    /// Nothing of these.
    Other,
}

impl Reason {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Reason::NoSuchAddress => "no_such_address",
            Reason::MailboxFull => "mailbox_full",
            Reason::Disabled => "disabled",
            Reason::TooLarge => "too_large",
            Reason::Refused => "refused",
            Reason::Unreachable => "unreachable",
            Reason::Expired => "expired",
            Reason::Other => "other",
        }
    }
}

/// One recipient a letter did not reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// The address that failed.
    pub recipient: String,
    /// The address the letter was sent to, where the server says it and it is another
    /// one: the letter was forwarded.
    pub sent_to: Option<String>,
    /// `5.1.1`; empty where the server says none.
    pub status: String,
    /// Whether trying again is no use (5.x.x against 4.x.x).
    pub permanent: bool,
    /// What it comes down to.
    pub reason: Reason,
}

/// A report: whom it is about and which letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The recipients, at most 100.
    pub failed: Vec<Failed>,
    /// Message ids of the letter, as the report names them.
    pub original_ids: Vec<String>,
}

/// What a report says has become of a letter.
pub(super) enum Fate {
    Failed(Report),
    Delayed(Report),
    Arrived,
}

/// The report of a `message/delivery-status` part.
pub(super) fn notification(raw: &[u8], parts: &[Part]) -> Option<Fate> {
    let status = parts.iter().find(|part| {
        matches!(
            part.kind.value.as_str(),
            "message/delivery-status" | "message/global-delivery-status"
        )
    })?;
    let bytes = status.encoding.decode(status.raw(raw));
    let bytes = bytes.get(..LOOKED).unwrap_or(&bytes);
    let mut failed = Vec::new();
    let mut delayed = Vec::new();
    let mut arrived = false;
    let mut spent = 0;
    let mut at = 0;
    while at < bytes.len() && failed.len() + delayed.len() < MOST {
        let Ok((block, next)) = Headers::read(bytes, at, bytes.len(), &mut spent, |_| false) else {
            break;
        };
        at = next.max(at + 1);
        let Some((action, recipient)) = recipient(&block) else { continue };
        match action.as_str() {
            "delayed" => delayed.push(recipient),
            "delivered" | "relayed" | "expanded" => arrived = true,
            _ => failed.push(recipient),
        }
    }
    let original_ids = original_ids(raw, parts);
    if !failed.is_empty() {
        return Some(Fate::Failed(Report { failed, original_ids }));
    }
    if !delayed.is_empty() {
        return Some(Fate::Delayed(Report { failed: delayed, original_ids }));
    }
    arrived.then_some(Fate::Arrived)
}

/// The action and the recipient of one block of a notification.
fn recipient(block: &Headers) -> Option<(String, Failed)> {
    let address = |name: &str| {
        let field = block.first(name)?;
        let bare = field.split_once(';').map_or(field, |(_, address)| address);
        canonical(bare.trim().trim_matches(['<', '>']))
    };
    let sent_to = address("original-recipient");
    let recipient = address("final-recipient").or_else(|| sent_to.clone())?;
    let action = block.first("action").unwrap_or_default();
    let action = action.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    let diagnostic = block.first("diagnostic-code").unwrap_or_default();
    let status = block.first("status").and_then(status_in).or_else(|| status_in(diagnostic));
    let mut found = failed(recipient, status, diagnostic, true);
    found.sent_to = sent_to.filter(|address| *address != found.recipient);
    Some((action.to_ascii_lowercase(), found))
}

fn failed(recipient: String, status: Option<String>, words: &str, permanent: bool) -> Failed {
    let permanent = status.as_ref().map_or(permanent, |status| status.starts_with('5'));
    let reason = reason(status.as_deref().unwrap_or_default(), &words.to_lowercase());
    Failed { recipient, sent_to: None, status: status.unwrap_or_default(), permanent, reason }
}

fn reason(status: &str, words: &str) -> Reason {
    let detail = status.split_once('.').map_or("", |(_, rest)| rest);
    match detail {
        "1.0" | "1.1" | "1.3" | "1.6" | "1.10" => return Reason::NoSuchAddress,
        "1.2" | "4.0" | "4.1" | "4.2" | "4.3" | "4.4" => return Reason::Unreachable,
        "2.1" => return Reason::Disabled,
        "2.2" => return Reason::MailboxFull,
        "2.3" | "3.4" => return Reason::TooLarge,
        "4.7" => return Reason::Expired,
        _ => {}
    }
    let says = |any: &[&str]| any.iter().any(|word| words.contains(word));
    if says(&["quota", "mailbox full", "mailbox is full", "over quota", "insufficient storage"]) {
        Reason::MailboxFull
    } else if says(&[
        "user unknown",
        "unknown user",
        "no such user",
        "does not exist",
        "doesn't exist",
        "unknown recipient",
        "no mailbox here",
        "recipient unknown",
        "address rejected: unknown",
        "not a valid mailbox",
        "user not found",
        "unrouteable address",
        "unknown local",
        "no such recipient",
        "invalid recipient",
    ]) {
        Reason::NoSuchAddress
    } else if says(&["too large", "size limit", "exceeds"]) {
        Reason::TooLarge
    } else if says(&["disabled", "inactive", "suspended"]) {
        Reason::Disabled
    } else if says(&["retry time", "timeout exceeded", "too long", "expired"]) {
        Reason::Expired
    } else if says(&[
        "spam",
        "blocked",
        "policy",
        "denied",
        "rejected",
        "dmarc",
        "blacklist",
        "not authenticated",
    ]) || detail.starts_with("7.")
    {
        Reason::Refused
    } else if says(&[
        "host not found",
        "no route",
        "connection refused",
        "timed out",
        "domain not found",
        "unreachable",
    ]) {
        Reason::Unreachable
    } else {
        Reason::Other
    }
}

/// The first `5.1.1` of a text; else the class of the first reply code (`550`).
fn status_in(text: &str) -> Option<String> {
    let words = || {
        text.split(|c: char| !(c.is_ascii_digit() || c == '.')).map(|word| word.trim_matches('.'))
    };
    let dotted = words().find(|word| {
        let mut numbers = word.split('.');
        let class = numbers.next();
        let rest: Vec<&str> = numbers.collect();
        matches!(class, Some("2" | "4" | "5"))
            && rest.len() == 2
            && rest.iter().all(|n| (1..=3).contains(&n.len()))
    });
    if let Some(found) = dotted {
        return Some(found.to_owned());
    }
    let code = words().find(|w| {
        w.len() == 3 && (w.starts_with("55") || w.starts_with("45") || w.starts_with("42"))
    })?;
    Some(format!("{}.0.0", code.get(..1)?))
}

/// Ids of the letter a report is about: of the copy it brings, else of its own fields.
pub(super) fn original_ids(raw: &[u8], parts: &[Part]) -> Vec<String> {
    let mut found = Vec::new();
    for part in parts.iter().skip(1) {
        let returned = matches!(
            part.kind.value.as_str(),
            "message/rfc822"
                | "text/rfc822-headers"
                | "message/global"
                | "message/global-headers"
                | "text/rfc822"
        );
        if !returned {
            continue;
        }
        let bytes = part.encoding.decode(part.raw(raw));
        let bytes = bytes.get(..LOOKED).unwrap_or(&bytes);
        let start = bytes.iter().take_while(|b| b.is_ascii_whitespace()).count();
        if let Ok((block, _)) = Headers::read(bytes, start, bytes.len(), &mut 0, |_| false) {
            found.extend(block.first("message-id").and_then(references::single));
        }
    }
    if let Some(root) = parts.first() {
        for name in ["original-message-id", "in-reply-to", "references"] {
            found.extend(root.headers.all(name).flat_map(references::all));
        }
    }
    references::deduplicated(found)
}

/// Words by which servers say so, in lower case.
const FAILED: &[&str] = &[
    "undelivered mail returned to sender",
    "mail delivery failed",
    "failure notice",
    "returned mail",
    "delivery status notification (failure)",
    "undeliverable",
    "delivery failure",
    "delivery has failed",
    "mail delivery failure",
    "could not be delivered",
    "wasn't delivered",
    "was not delivered",
    "returning message to sender",
    "unable to deliver",
    "message not delivered",
    "unzustellbar",
    "nicht zugestellt",
    "non remis",
    "échec de la remise",
    "échec de remise",
    "mancato recapito",
    "non recapitato",
    "non consegnato",
    "nicht zustellbar",
    "non distribué",
    "non délivré",
    "no entregado",
    "non recapitabile",
    "no se puede entregar",
    "no se ha podido entregar",
    "error de entrega",
    "配信不能",
    "配信エラー",
    "送信できませんでした",
    "未送达",
    "退信",
    "无法投递",
    "投递失败",
    "배달 실패",
    "전송 실패",
    "반송",
    "تعذر التسليم",
    "فشل تسليم",
    "لم يتم التسليم",
];
const DELAYED: &[&str] = &[
    "delivery status notification (delay)",
    "delayed",
    "delivery delay",
    "warning: could not send",
    "warning: message",
    "will be retried",
    "still trying",
    "not yet been delivered",
    "verzögert",
    "retardé",
    "ritardat",
    "retrasad",
    "遅延",
    "延迟",
    "지연",
];
const COPY_FOLLOWS: &[&str] = &[
    "below this line is a copy",
    "this is a copy of the message",
    "the header of the original message",
    "original message follows",
    "---- original message",
    "---- ursprüngliche",
    "message headers follow",
    "the following message headers",
    "a copy of your message",
    "unsent message",
];

/// The report of a server in its own words. `text` is all the message says.
pub(super) fn in_words(
    headers: &Headers,
    subject: &str,
    text: &str,
    returned: Vec<String>,
) -> Option<Fate> {
    let mut end = text.len().min(LOOKED);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = text::plain_lines(text.get(..end).unwrap_or_default());
    let lower = text.to_lowercase();
    let subject = subject.to_lowercase();
    let head: String = lower.chars().take(2000).collect();
    let says =
        |list: &[&str]| list.iter().any(|word| subject.contains(word) || head.contains(word));
    let listed = headers.has("x-failed-recipients");
    let late = says(DELAYED) && !subject.contains("fail") && !listed;
    if !(listed || late || says(FAILED)) {
        return None;
    }
    // lower case may be longer or shorter than what it was made of
    let lines: Vec<&str> = text.split('\n').collect();
    let copy = lines.iter().position(|line| {
        let line = line.to_lowercase();
        COPY_FOLLOWS.iter().any(|word| line.contains(word))
    });
    let (own, copied) = lines.split_at(copy.unwrap_or(lines.len()));
    let words = own.join("\n");
    let mut recipients: Vec<String> = Vec::new();
    let listed = headers.all("x-failed-recipients").flat_map(|field| field.split(','));
    let named = own.iter().filter_map(|line| address_in(line));
    for address in listed.filter_map(canonical).chain(named) {
        if recipients.len() < MOST && !recipients.contains(&address) {
            recipients.push(address);
        }
    }
    let status = status_in(&words);
    let failed = recipients.into_iter().map(|r| failed(r, status.clone(), &words, !late)).collect();
    let searched = if copied.is_empty() { own } else { copied };
    let in_copy = searched.iter().filter_map(|line| {
        let (name, value) = line.trim_start_matches(['>', ' ']).split_once(':')?;
        name.trim().eq_ignore_ascii_case("message-id").then(|| references::single(value))?
    });
    let original_ids = references::deduplicated(returned.into_iter().chain(in_copy).collect());
    let report = Report { failed, original_ids };
    Some(if late { Fate::Delayed(report) } else { Fate::Failed(report) })
}

/// The address a line of such a report is about: `<a@b>:`, a line of its own, or a field.
fn address_in(line: &str) -> Option<String> {
    let line = line.trim();
    if line.len() > 500 {
        return None;
    }
    if let Some(rest) = line.strip_prefix('<') {
        let (address, after) = rest.split_once('>')?;
        let fits = after.is_empty() || after.starts_with([':', ' ', '(', '.']);
        return if fits { canonical(address) } else { None };
    }
    let lower = line.to_ascii_lowercase();
    for label in [
        "final-recipient:",
        "recipient:",
        "recipient address:",
        "to:",
        "empfänger:",
        "destinataire :",
        "宛先:",
        "收件人：",
    ] {
        if let Some(rest) = lower.strip_prefix(label) {
            let at = line.len() - rest.len();
            let rest = line.get(at..)?;
            let rest = rest.rsplit(';').next()?.trim();
            let rest = rest.split_whitespace().next()?;
            return canonical(rest.trim_matches(['<', '>', ',']));
        }
    }
    let word = line.split_whitespace().next()?;
    let alone = line == word || line.get(word.len()..)?.trim_start().starts_with(['(', ':']);
    if alone { canonical(word.trim_end_matches([':', ',']).trim_matches(['<', '>'])) } else { None }
}
