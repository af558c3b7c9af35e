//! What sort of message it is: written by a person, or by a machine and by
//! which sort. Answering machines with a machine makes loops, so every sign of
//! RFC 3834 and its older relatives counts; words of a subject count only where
//! another sign stands beside them, because people write about holidays too.

use super::addresses::Mailbox;
use super::body::Body;
use super::bounce::{self, Fate, Report};
use super::headers::Headers;
use super::parts::Part;

/// The sort of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Nothing says that a machine wrote it.
    Person,
    /// An automatic answer or notice.
    AutoReply,
    /// An automatic answer that somebody is away.
    OutOfOffice,
    /// A letter did not arrive.
    Bounce(Report),
    /// A letter has not arrived yet.
    Delayed(Report),
    /// From a mailing list.
    List,
    /// Sent to many.
    Newsletter,
    /// Somebody's program says that a letter was read or has arrived.
    ReadReceipt,
}

impl Kind {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Kind::Person => "person",
            Kind::AutoReply => "auto_reply",
            Kind::OutOfOffice => "out_of_office",
            Kind::Bounce(_) => "bounce",
            Kind::Delayed(_) => "delayed",
            Kind::List => "list",
            Kind::Newsletter => "newsletter",
            Kind::ReadReceipt => "receipt",
        }
    }

    /// Whether a machine wrote it: nothing automatic may answer it.
    pub const fn is_automatic(&self) -> bool {
        !matches!(self, Kind::Person)
    }
}

/// Words that somebody is away, in lower case.
const AWAY: &[&str] = &[
    "out of office",
    "out of the office",
    "out-of-office",
    "away from the office",
    "on vacation",
    "on holiday",
    "on annual leave",
    "on leave",
    "i am away",
    "i'm away",
    "abwesenheit",
    "abwesend",
    "nicht im büro",
    "außer haus",
    "im urlaub",
    "in urlaub",
    "absence",
    "absent",
    "absente",
    "en congé",
    "en vacances",
    "hors du bureau",
    "assenza",
    "fuori ufficio",
    "fuori sede",
    "in ferie",
    "assente",
    "fuera de la oficina",
    "ausencia",
    "ausente",
    "de vacaciones",
    "不在",
    "年假",
    "休暇",
    "外出中",
    "休假",
    "外出",
    "不在办公室",
    "度假",
    "부재",
    "휴가",
    "자리를 비",
    "خارج المكتب",
    "إجازة",
    "في إجازة",
    "غائب",
];

/// How Exchange begins the subject of an absence notice, in lower case.
const EXCHANGE: &[&str] = &[
    "automatic reply:",
    "automatische antwort:",
    "réponse automatique",
    "risposta automatica:",
    "respuesta automática:",
    "自動応答:",
    "自动答复:",
    "自动回复:",
    "자동 회신:",
    "رد تلقائي:",
];

/// Words that an answer is automatic, in lower case.
const AUTOMATIC: &[&str] = &[
    "automatic reply",
    "auto reply",
    "auto-reply",
    "autoreply",
    "auto response",
    "auto-response",
    "autoresponder",
    "automated response",
    "automated reply",
    "automatische antwort",
    "automatische rückantwort",
    "automatische empfangsbestätigung",
    "réponse automatique",
    "risposta automatica",
    "respuesta automática",
    "自動応答",
    "自動返信",
    "自动回复",
    "自動回覆",
    "自动答复",
    "자동 회신",
    "자동 응답",
    "자동응답",
    "자동회신",
    "رد تلقائي",
    "الرد التلقائي",
    "accusé de réception",
    "we have received your",
    "has been received",
    "nous avons bien reçu",
    "wir haben ihre anfrage",
    "hemos recibido su",
    "abbiamo ricevuto",
    "受け付けました",
    "已收到您",
    "접수되었습니다",
    "تم استلام",
    "eingangsbestätigung",
];

fn any(list: &[&str], text: &str) -> bool {
    list.iter().any(|word| text.contains(word))
}

/// The value of a field in lower case without its comments and parameters.
fn word(field: &str) -> String {
    let end = field.find([';', '(']).unwrap_or(field.len());
    field.get(..end).unwrap_or_default().trim().to_ascii_lowercase()
}

/// Signs of a header that a machine answered.
struct Signs {
    auto_replied: bool,
    auto_generated: bool,
    other: bool,
    suppresses: bool,
    bulk: bool,
    null_sender: bool,
    /// The program that sets these answers for people who are away.
    vacation: bool,
}

fn signs(headers: &Headers) -> Signs {
    let submitted: Vec<String> = headers.all("auto-submitted").map(word).collect();
    let precedence: Vec<String> = headers.all("precedence").map(word).collect();
    let precedes = |names: &[&str]| precedence.iter().any(|p| names.contains(&p.as_str()));
    let told = |name: &str| {
        headers
            .all(name)
            .map(word)
            .any(|value| !matches!(value.as_str(), "" | "no" | "false" | "0"))
    };
    Signs {
        auto_replied: submitted.iter().any(|s| s.starts_with("auto-replied")),
        auto_generated: submitted
            .iter()
            .any(|s| s.starts_with("auto-") && !s.starts_with("auto-replied")),
        other: precedes(&["auto_reply", "auto-reply", "autoreply"])
            || [
                "x-autoreply",
                "x-autorespond",
                "x-auto-reply",
                "x-autogenerated",
                "x-auto-response",
                "x-vacation",
                "x-mail-autoreply",
                "x-qq-auto-reply",
                "x-autoreply-from",
                "x-autoresponder",
            ]
            .iter()
            .any(|name| told(name)),
        suppresses: headers.has("x-auto-response-suppress"),
        bulk: precedes(&["bulk", "junk", "list"]),
        vacation: vacation(headers),
        null_sender: headers.first("return-path").is_some_and(|path| path.trim() == "<>"),
    }
}

/// Whether the answer was set up by a person for the time of an absence: Sieve's
/// and Gmail's vacation, and the agent of Exchange.
fn vacation(headers: &Headers) -> bool {
    let says = |name: &str, word: &str| {
        headers.all(name).any(|field| field.to_ascii_lowercase().contains(word))
    };
    says("auto-submitted", "vacation")
        || says("auto-submitted", "owner-email")
        || says("x-ms-exchange-generated-message-source", "mailbox rules agent")
        || (headers.has("x-ms-exchange-inbox-rules-loop")
            && headers.has("x-auto-response-suppress"))
        || headers.has("x-vacation")
}

/// Reads the sort of a message.
pub(super) fn of(
    raw: &[u8],
    parts: &[Part],
    subject: &str,
    from: Option<&Mailbox>,
    body: &Body,
) -> Kind {
    let Some(root) = parts.first() else { return Kind::Person };
    let headers = &root.headers;
    match bounce::notification(raw, parts) {
        Some(Fate::Failed(report)) => return Kind::Bounce(report),
        Some(Fate::Delayed(report)) => return Kind::Delayed(report),
        Some(Fate::Arrived) => return Kind::ReadReceipt,
        None => {}
    }
    if is_receipt(root, parts) {
        return Kind::ReadReceipt;
    }
    let signs = signs(headers);
    let local =
        from.and_then(|f| f.address.split('@').next()).unwrap_or_default().to_ascii_lowercase();
    let postmaster = [
        "mailer-daemon",
        "postmaster",
        "mailerdaemon",
        "mail-daemon",
        "maildaemon",
        "mdaemon",
        "postfix",
    ]
    .contains(&local.as_str());
    if postmaster || signs.null_sender || headers.has("x-failed-recipients") {
        let machine = signs.null_sender || is_daemon(&local);
        let returned = bounce::original_ids(raw, parts);
        match bounce::in_words(headers, subject, &body.whole(), returned) {
            // people are postmasters too, and write of things that failed
            Some(Fate::Failed(report)) if machine || !report.failed.is_empty() => {
                return Kind::Bounce(report);
            }
            Some(Fate::Delayed(report)) if machine || !report.failed.is_empty() => {
                return Kind::Delayed(report);
            }
            _ => {}
        }
    }
    automatic(headers, &signs, subject, body, &local)
}

fn is_daemon(local: &str) -> bool {
    matches!(local, "mailer-daemon" | "mailerdaemon" | "mail-daemon" | "maildaemon")
}

/// Addresses that say themselves that nobody reads what is sent to them.
fn is_nobody(local: &str) -> bool {
    let plain: String = local.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    plain.starts_with("noreply")
        || plain.starts_with("donotreply")
        || plain.starts_with("nepasrepondre")
}

fn automatic(headers: &Headers, signs: &Signs, subject: &str, body: &Body, local: &str) -> Kind {
    let lower = subject.to_lowercase();
    let exchange = signs.suppresses && EXCHANGE.iter().any(|word| lower.starts_with(word));
    let away_subject = exchange || any(AWAY, &lower);
    let weak = away_subject || any(AUTOMATIC, &lower);
    let sure = signs.auto_replied || signs.other;
    let beside = signs.suppresses
        || signs.bulk
        || signs.null_sender
        || signs.auto_generated
        || is_nobody(local);
    if sure || (weak && beside) {
        let words: String = body.fresh().to_lowercase().chars().take(1500).collect();
        let away = away_subject || signs.vacation || any(AWAY, &words);
        return if away { Kind::OutOfOffice } else { Kind::AutoReply };
    }
    let list_id = headers.has("list-id");
    let leaves = headers.has("list-unsubscribe");
    let listed = headers.all("precedence").any(|p| word(p) == "list");
    if headers.has("list-post")
        || (list_id && (listed || !leaves))
        || headers.has("x-mailman-version")
    {
        return Kind::List;
    }
    let campaign = [
        "x-campaign",
        "x-campaign-id",
        "x-campaignid",
        "x-mailer-campaign",
        "x-mailchimp-campaign",
    ];
    if leaves
        || list_id
        || (signs.bulk && !signs.auto_generated)
        || campaign.iter().any(|name| headers.has(name))
    {
        return Kind::Newsletter;
    }
    if signs.auto_generated || signs.null_sender || is_daemon(local) {
        return Kind::AutoReply;
    }
    Kind::Person
}

/// A notice that a letter was read (RFC 8098).
fn is_receipt(root: &Part, parts: &[Part]) -> bool {
    let kind = root.kind.parameter("report-type");
    let reported = kind.is_some_and(|kind| kind.eq_ignore_ascii_case("disposition-notification"));
    reported || parts.iter().any(|part| part.kind.value == "message/disposition-notification")
}
