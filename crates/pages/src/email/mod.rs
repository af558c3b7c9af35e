//! Letters: one view model and one folder of templates each (`templates/email/
//! <kind>/`): a subject of one line, a text that is whole by itself, and HTML
//! that loads nothing, follows nothing and says the same.
//!
//! What a person wrote (an advisor's words, a client's name) is put in as it is
//! and never read as a template. The caller decides whether HTML goes out at
//! all; a client who chose text only gets the text.

pub(crate) mod samples;

use askama::Template;
use domain::{Channel, Resolution, Topic};
use jiff::Zoned;
use words::Words;

/// What every letter needs beside its own facts.
#[derive(Clone)]
pub struct Frame {
    /// The reader's words.
    pub w: &'static Words,
    /// The house's name.
    pub house: String,
    /// Where clients reach us, without a slash at the end.
    pub public_url: String,
    /// The reader's name as it may be greeted; empty for none.
    pub name: String,
    /// Larger type.
    pub large: bool,
}

impl Frame {
    /// An address of the client's side in the reader's language.
    pub fn link(&self, path: &str) -> String {
        format!("{}/{}{path}", self.public_url, self.w.tag())
    }

    /// An address that has no language before it, such as the desk's.
    pub fn staff_link(&self, path: &str) -> String {
        format!("{}{path}", self.public_url)
    }

    /// `Hello Inès,`.
    pub fn hello(&self) -> String {
        match self.name.as_str() {
            "" => self.w.t("mail-hello-unnamed"),
            name => self.w.ta("mail-hello", &[("name", name.into())]),
        }
    }

    /// Who signs: the house's client care.
    pub fn signed(&self) -> String {
        self.w.ta("mail-signed", &[("house", self.house.as_str().into())])
    }

    /// The letter's class, for its size of type.
    pub fn class(&self) -> &'static str {
        if self.large { "letter large" } else { "letter" }
    }

    /// `About: a repair`, as a line of the text.
    fn fact(&self, key: &str, value: impl Into<words::Arg>) -> String {
        self.w.ta("mail-fact", &[("name", self.w.t(key).into()), ("value", value.into())])
    }

    /// The word for a topic; by value, by reference: templates give either.
    fn topic(&self, topic: impl std::borrow::Borrow<Topic>) -> String {
        self.w.t(&format!("topic-{}", topic.borrow().code().replace('_', "-")))
    }

    fn when(&self, at: Option<&Zoned>) -> Option<String> {
        at.map(|at| self.w.moment(at))
    }

    fn day(&self, at: Option<&Zoned>) -> Option<String> {
        at.map(|at| self.w.date_weekday(at.date()))
    }
}

/// We have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The case.
    pub number: String,
    /// What about.
    pub topic: Topic,
    /// When it came, on the region's clock.
    pub received: Zoned,
    /// How the house opened it, when the client was spoken to already.
    pub with_client: Option<Channel>,
    /// By when the first answer is promised; where the client was spoken to
    /// already, by when the house means to settle it.
    pub answer_by: Option<Zoned>,
    /// The piece, where its name may be repeated.
    pub piece: Option<String>,
    /// How many files came with it.
    pub files: i64,
}

/// An advisor's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The case.
    pub number: String,
    /// What about.
    pub topic: Topic,
    /// Who wrote.
    pub author: String,
    /// The words, exactly.
    pub words: String,
    /// Whether the client's word is awaited.
    pub awaited: bool,
    /// When the house looks at it again without one.
    pub again_at: Option<Zoned>,
}

/// A one-time code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The case it opens.
    pub number: String,
    /// Six digits.
    pub code: String,
    /// Until when it counts.
    pub until: Zoned,
}

/// A code that opens everything of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryCode {
    /// Six digits.
    pub code: String,
    /// Until when it counts.
    pub until: Zoned,
}

/// What happened to an order or a return.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The case.
    pub number: String,
    /// What happened, sentence by sentence.
    pub lines: Vec<String>,
    /// Where all of it is, behind the language.
    pub path: String,
}

/// The house believes it is done, or the client has withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The case.
    pub number: String,
    /// How it ended.
    pub resolution: Resolution,
    /// The last words to it, and who wrote them.
    pub words: Option<(String, String)>,
    /// Until when the client may reopen it.
    pub reopen_until: Option<Zoned>,
}

/// The client's answer is awaited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The case.
    pub number: String,
    /// When the question was asked.
    pub asked: Option<Zoned>,
    /// When the house looks at it again.
    pub again_at: Option<Zoned>,
    /// Where the reader says that she wants no more of these.
    pub stop: Option<String>,
}

/// The client is called in a time that she chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallBack {
    /// The case.
    pub number: String,
    /// From when on, on her clock.
    pub from: Zoned,
    /// By when.
    pub until: Zoned,
    /// The number that is called.
    pub phone: String,
}

impl CallBack {
    /// When she is called, and under which number.
    pub fn when(&self, w: &Words) -> String {
        let args = [
            ("from", w.moment(&self.from).into()),
            ("until", w.time(self.until.time()).into()),
            // In one piece: groups of figures would change places in a right-to-left sentence.
            ("phone", self.phone.replace([' ', '\u{a0}'], "").into()),
        ];
        w.ta("mail-call-back-when", &args)
    }
}

/// A withdrawal from a contract has arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// The case.
    pub number: String,
    /// The order, as she wrote it.
    pub order: String,
    /// What was declared, and when it came.
    pub receipt: domain::withdrawal::Receipt,
    /// The zone in which she is told when.
    pub zone: jiff::tz::TimeZone,
}

impl Withdrawal {
    /// The receipt, row by row.
    pub fn rows(&self, w: &Words) -> Vec<(String, String)> {
        crate::portal::withdraw::receipt_rows(w, &self.receipt, &self.zone)
    }
}

/// A senior leads the case now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Escalated {
    /// The case.
    pub number: String,
    /// Who.
    pub senior: String,
    /// By when the senior answers.
    pub answer_by: Option<Zoned>,
}

/// A client is told that a passkey opens what is hers, or opens it no longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientPasskey {
    /// Whether it was made, and not given up.
    pub made: bool,
    /// When.
    pub at: Option<Zoned>,
}

/// The way back to a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resume {
    /// What about.
    pub topic: Topic,
    /// The form's token.
    pub token: String,
}

/// A person of the house is invited to the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The one-use token.
    pub token: String,
    /// Until when it is good.
    pub until: Option<Zoned>,
}

/// A person of the house sets a new password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// The one-use token.
    pub token: String,
    /// Until when it is good.
    pub until: Option<Zoned>,
}

/// A person of the house confirms a new address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressConfirm {
    /// The one-use token.
    pub token: String,
    /// Until when it is good.
    pub until: Option<Zoned>,
}

/// A person of the house is told what became of her account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// What happened.
    pub what: Happened,
    /// When.
    pub at: Option<Zoned>,
}

/// What can happen to an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    /// Another password.
    Password,
    /// Codes were set up.
    Codes,
    /// Codes were given up.
    CodesRemoved,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was given up.
    PasskeyRemoved,
    /// Recovery codes were made.
    RecoveryCodes,
    /// One of them was used.
    RecoveryCodeUsed,
    /// Another address was asked for.
    AddressAsked,
    /// The address is another.
    AddressChanged,
}

/// A person of the house is told what she has not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// What waits, the newest first.
    pub lines: Vec<DigestLine>,
    /// Where she says that she wants no such letter any more.
    pub stop: Option<String>,
}

/// One notice of such a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigestLine {
    /// The sentence.
    pub text: String,
    /// Where it leads at the desk; empty where to nowhere.
    pub path: String,
}

/// What a letter tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// We have it.
    Receipt(Receipt),
    /// An advisor's answer.
    Reply(Reply),
    /// A code that opens everything of an address.
    EntryCode(EntryCode),
    /// What became of the passkeys of an address.
    ClientPasskey(ClientPasskey),
    /// What happened to an order or a return.
    News(News),
    /// A one-time code.
    Code(Code),
    /// Done.
    Resolved(Resolved),
    /// The client's answer is awaited.
    Reminder(Reminder),
    /// She is called in a time she chose.
    CallBack(CallBack),
    /// A withdrawal has arrived.
    Withdrawal(Withdrawal),
    /// A senior leads it.
    Escalated(Escalated),
    /// The way back to a form.
    Resume(Resume),
    /// Staff: invited.
    Invitation(Invitation),
    /// Staff: a new password.
    Recovery(Recovery),
    /// Staff: a new address.
    AddressConfirm(AddressConfirm),
    /// Staff: what became of the account.
    Account(Account),
    /// Staff: what is unread.
    Digest(Digest),
}

/// A letter, written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// One line.
    pub subject: String,
    /// The text, whole.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

macro_rules! letters {
    ($($kind:ident $folder:literal $subject:literal $text:literal $html:literal),+ $(,)?) => {
        impl Message {
            /// Writes the letter.
            pub fn write(&self, frame: &Frame) -> Written {
                match self {
                    $(Message::$kind(m) => {
                        #[derive(Template)]
                        #[template(path = $subject, escape = "none")]
                        struct Subject<'l> { w: &'static Words, frame: &'l Frame, m: &'l $kind }
                        #[derive(Template)]
                        #[template(path = $text, escape = "none")]
                        struct Text<'l> { w: &'static Words, frame: &'l Frame, m: &'l $kind }
                        #[derive(Template)]
                        #[template(path = $html)]
                        struct Html<'l> { w: &'static Words, frame: &'l Frame, m: &'l $kind }
                        let w = frame.w;
                        let subject = Subject { w, frame, m };
                        // Not every subject line needs every fact.
                        let Subject { w: _w, frame: _frame, m: _m } = &subject;
                        Written {
                            subject: one_line(&crate::rendered(&subject)),
                            text: spaced(&crate::rendered(&Text { w, frame, m })),
                            html: crate::rendered(&Html { w, frame, m }),
                        }
                    })+
                }
            }

            /// The kind, as in the outbox and as the templates' folder is named.
            pub fn kind(&self) -> &'static str {
                match self { $(Message::$kind(_) => $folder),+ }
            }
        }
    };
}

letters! {
    Receipt "receipt" "email/receipt/subject.txt" "email/receipt/body.txt" "email/receipt/body.html",
    Reply "reply" "email/reply/subject.txt" "email/reply/body.txt" "email/reply/body.html",
    EntryCode "entry_code" "email/entry_code/subject.txt" "email/entry_code/body.txt" "email/entry_code/body.html",
    ClientPasskey "client_passkey" "email/client_passkey/subject.txt" "email/client_passkey/body.txt" "email/client_passkey/body.html",
    News "news" "email/news/subject.txt" "email/news/body.txt" "email/news/body.html",
    Code "code" "email/code/subject.txt" "email/code/body.txt" "email/code/body.html",
    Resolved "resolved" "email/resolved/subject.txt" "email/resolved/body.txt" "email/resolved/body.html",
    Reminder "reminder" "email/reminder/subject.txt" "email/reminder/body.txt" "email/reminder/body.html",
    CallBack "call_back" "email/call_back/subject.txt" "email/call_back/body.txt" "email/call_back/body.html",
    Withdrawal "withdrawal" "email/withdrawal/subject.txt" "email/withdrawal/body.txt" "email/withdrawal/body.html",
    Escalated "escalated" "email/escalated/subject.txt" "email/escalated/body.txt" "email/escalated/body.html",
    Resume "resume" "email/resume/subject.txt" "email/resume/body.txt" "email/resume/body.html",
    Invitation "invitation" "email/invitation/subject.txt" "email/invitation/body.txt" "email/invitation/body.html",
    Recovery "recovery" "email/recovery/subject.txt" "email/recovery/body.txt" "email/recovery/body.html",
    AddressConfirm "address_confirm" "email/address_confirm/subject.txt" "email/address_confirm/body.txt" "email/address_confirm/body.html",
    Account "account" "email/account/subject.txt" "email/account/body.txt" "email/account/body.html",
    Digest "digest" "email/digest/subject.txt" "email/digest/body.txt" "email/digest/body.html",
}

/// A subject is one line: whatever breaks a line, or hides in one, becomes a space.
fn one_line(text: &str) -> String {
    let blank =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    // Non-breaking spaces stay: French wants them before its colons.
    let breaks = |c: char| blank(c) && !matches!(c, '\u{a0}' | '\u{202f}');
    text.split(breaks).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Ends with one line break; templates may leave blank lines at their edges.
fn spaced(text: &str) -> String {
    let mut out = text.trim_matches('\n').to_owned();
    out.push('\n');
    out
}

impl Receipt {
    /// What happens next, and by when.
    fn next(&self, frame: &Frame) -> String {
        let w = frame.w;
        let told = |key: &str, moment: String| w.ta(key, &[("moment", moment.into())]);
        match (self.with_client, frame.when(self.answer_by.as_ref())) {
            (None, Some(moment)) => told("mail-receipt-next", moment),
            (None, None) => w.t("mail-receipt-next-undated"),
            (Some(_), Some(moment)) => {
                format!("{} {}", self.opened(w), told("mail-receipt-settle", moment))
            }
            (Some(_), None) => format!("{} {}", self.opened(w), w.t("mail-receipt-settle-undated")),
        }
    }

    fn opened(&self, w: &Words) -> String {
        w.t(match self.with_client {
            Some(Channel::Phone) => "mail-receipt-opened-phone",
            Some(Channel::Boutique) => "mail-receipt-opened-boutique",
            _ => "mail-receipt-opened-for-you",
        })
    }

    fn not_you(&self, w: &Words) -> String {
        w.t(if self.with_client.is_some() {
            "mail-receipt-not-with-you"
        } else {
            "mail-receipt-not-you"
        })
    }
}

impl ClientPasskey {
    fn happened(&self, frame: &Frame) -> String {
        let key =
            if self.made { "mail-client-passkey-made" } else { "mail-client-passkey-removed" };
        frame.w.ta(key, &[("house", frame.house.as_str().into())])
    }
}

impl Account {
    fn happened(&self, w: &Words) -> String {
        w.t(match self.what {
            Happened::Password => "mail-account-password",
            Happened::Codes => "mail-account-codes",
            Happened::CodesRemoved => "mail-account-codes-removed",
            Happened::PasskeyAdded => "mail-account-passkey-added",
            Happened::PasskeyRemoved => "mail-account-passkey-removed",
            Happened::RecoveryCodes => "mail-account-recovery-codes",
            Happened::RecoveryCodeUsed => "mail-account-recovery-code-used",
            Happened::AddressAsked => "mail-account-address-asked",
            Happened::AddressChanged => "mail-account-address-changed",
        })
    }
}

impl Reply {
    fn lines(&self) -> Vec<&str> {
        lines(&self.words)
    }
}

impl Resolved {
    fn subject(&self, w: &Words) -> String {
        let key = if self.is_withdrawn() {
            "mail-resolved-subject-withdrawn"
        } else {
            "mail-resolved-subject"
        };
        w.ta(key, &[("number", self.number.as_str().into())])
    }

    /// Until when it can be opened again, and how.
    fn reopen(&self, frame: &Frame) -> String {
        let (dated, undated) = if self.is_withdrawn() {
            ("mail-resolved-withdrawn-reopen", "mail-resolved-withdrawn-reopen-undated")
        } else {
            ("mail-resolved-reopen", "mail-resolved-reopen-undated")
        };
        match frame.day(self.reopen_until.as_ref()) {
            Some(date) => frame.w.ta(dated, &[("date", date.into())]),
            None => frame.w.t(undated),
        }
    }

    fn is_withdrawn(&self) -> bool {
        self.resolution == Resolution::Withdrawn
    }

    fn heading(&self, w: &Words) -> String {
        w.t(if self.is_withdrawn() {
            "mail-resolved-heading-withdrawn"
        } else {
            "mail-resolved-heading"
        })
    }

    fn lines(&self) -> Vec<&str> {
        self.words.as_ref().map(|(_, words)| lines(words)).unwrap_or_default()
    }

    fn outcome(&self, w: &Words) -> String {
        w.t(&format!("resolution-{}", self.resolution.code().replace('_', "-")))
    }
}

/// A person's words line by line: each finds its own direction.
fn lines(words: &str) -> Vec<&str> {
    words.trim_end().split('\n').map(|line| line.trim_end_matches('\r')).collect()
}

/// A name that may be greeted in a letter nobody read before it left: a stranger
/// can type anything into a form, with any address, and we do not carry what
/// looks like an address of a page, or a whole message, to a third person.
pub fn greetable(name: &str) -> String {
    let name: String = name
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let dotted = name
        .split('.')
        .skip(1)
        .any(|after| after.chars().take(2).filter(|c| c.is_alphanumeric()).count() == 2);
    let carries =
        name.contains(['/', '@', '\\', '<', '>', '{', '}', '$', '%', '=', '|', '"', ':']) || dotted;
    if carries || name.chars().count() > 60 { String::new() } else { name }
}
