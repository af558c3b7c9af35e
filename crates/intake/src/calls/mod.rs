//! What telephone systems tell of a call, made safe: bytes in, one [`Told`] or a [`Refused`] that
//! names the field and never its value. Two shapes are read: Twilio's callbacks ([`twilio`]) and
//! the generic CTI of Zammad, which many telephone systems can speak ([`cti`]).
//!
//! Pure: who may tell is decided before, whose call it was afterwards.

pub mod cti;
mod form;
pub mod twilio;

pub use form::fields;

/// Bytes of one telling. Twilio's are below 2 KiB; more is not read.
pub const LARGEST: usize = 16 * 1024;
/// Fields of one telling.
pub const MOST_FIELDS: usize = 120;
/// Letters of a call's own name: those of a generic CTI may have 250.
pub const LONGEST_NAME: usize = 250;
/// Letters of a number or an address.
pub const LONGEST_PARTY: usize = 120;
/// Letters of a person's name.
pub const LONGEST_PERSON: usize = 120;

/// Why a telling was not taken. Neither part holds anything of what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// The field, as the telephone system calls it; `body` for the whole.
    pub field: &'static str,
    /// What is wrong, by code.
    pub code: &'static str,
}

impl Refused {
    /// Every code.
    pub const CODES: &'static [&'static str] =
        &["missing", "unknown", "too_long", "twice", "unreadable", "control_characters"];

    const fn of(field: &'static str, code: &'static str) -> Refused {
        Refused { field, code }
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}`: {}", self.field, self.code)
    }
}

impl std::error::Error for Refused {}

/// Who is at one end of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Party {
    /// A number as it was told: digits, with a plus where one stood.
    Number(String),
    /// Whoever calls does not show her number. Nobody is meant by it.
    Withheld,
    /// An address that is no number: an inner telephone, a name at a server.
    Address(String),
}

/// Words that telephone systems put in place of a number that is not shown.
const WITHHELD: &[&str] = &[
    "anonymous",
    "restricted",
    "blocked",
    "private",
    "privatenumber",
    "unknown",
    "unavailable",
    "withheld",
    "notavailable",
    "nonumber",
    "null",
    "none",
    "n/a",
];
/// The same typed on a keypad: RESTRICTED, BLOCKED, UNKNOWN, UNAVAILABLE, ANONYMOUS.
const ON_A_KEYPAD: &[&str] = &["7378742833", "2562533", "8566696", "86282452253", "266696687"];

impl Party {
    /// Reads one end of a call.
    ///
    /// # Errors
    /// [`Refused`] where it is too long or holds what no number holds.
    pub fn read(field: &'static str, told: &str) -> Result<Party, Refused> {
        let told = told.trim();
        if told.len() > LONGEST_PARTY {
            return Err(Refused::of(field, "too_long"));
        }
        if told.chars().any(char::is_control) {
            return Err(Refused::of(field, "control_characters"));
        }
        let lower = told.to_ascii_lowercase();
        let bare: String = lower.chars().filter(|c| !matches!(c, ' ' | '-' | '_')).collect();
        if bare.is_empty() || WITHHELD.contains(&bare.as_str()) {
            return Ok(Party::Withheld);
        }
        // `sip:+33612345678@example.com;user=phone`, `tel:+33-6-12-34-56-78`, `client:anna`.
        let inner = match lower.split_once(':') {
            Some(("sip" | "sips" | "tel" | "client", _)) => {
                let rest = told.split_once(':').map_or("", |(_, rest)| rest);
                rest.split(['@', ';', '?']).next().unwrap_or("")
            }
            _ => told.split(';').next().unwrap_or(told),
        };
        if WITHHELD.contains(&inner.trim().to_ascii_lowercase().as_str()) {
            return Ok(Party::Withheld);
        }
        let punctuation = |c: char| matches!(c, ' ' | '-' | '.' | '(' | ')' | '/' | '\u{A0}');
        let mut number = String::with_capacity(16);
        for c in inner.trim().chars() {
            match c {
                '+' if number.is_empty() => number.push('+'),
                c if c.is_ascii_digit() => number.push(c),
                c if punctuation(c) => {}
                _ => return Ok(Party::Address(told.to_owned())),
            }
        }
        let digits = number.trim_start_matches('+');
        match digits.len() {
            0 => Ok(Party::Withheld),
            _ if ON_A_KEYPAD.contains(&digits) => Ok(Party::Withheld),
            // Shorter than any number that can be called from outside: an inner telephone.
            1..=4 => Ok(Party::Address(told.to_owned())),
            5..=17 => Ok(Party::Number(number)),
            _ => Err(Refused::of(field, "too_long")),
        }
    }
}

/// Who called whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parties {
    /// Whether the house called.
    pub outgoing: bool,
    /// Who calls.
    pub from: Party,
    /// Who is called.
    pub to: Party,
}

/// One thing that was told of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// It rings.
    Rings,
    /// The telephone system took it.
    Connected,
    /// A person picked up.
    PickedUp,
    /// Nobody picked up.
    Nobody,
    /// A message was left.
    Left,
    /// It is over; with the seconds it lasted, where they were told.
    Over(Option<i64>),
}

/// What was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The call's own name in the telephone system.
    pub call: String,
    /// Who called whom; none where this telling says nothing of it.
    pub parties: Option<Parties>,
    /// What happened, each at the same instant.
    pub facts: Vec<Fact>,
    /// When, as an e-mail's date is written (RFC 5322); none where it was not said.
    pub at: Option<String>,
    /// Seconds before that at which whoever picked up did so.
    pub lasted: Option<i64>,
    /// The one person of the house who picked up or called, by the name she has there.
    pub person: Option<String>,
}

/// A call's own name: visible letters of ASCII.
fn name(field: &'static str, told: &str) -> Result<String, Refused> {
    let told = told.trim();
    match told {
        "" => Err(Refused::of(field, "missing")),
        _ if told.len() > LONGEST_NAME => Err(Refused::of(field, "too_long")),
        _ if !told.bytes().all(|b| b.is_ascii_graphic()) => {
            Err(Refused::of(field, "control_characters"))
        }
        _ => Ok(told.to_owned()),
    }
}

/// A person's name, on one line; what is longer is cut.
fn person(told: &str) -> Option<String> {
    let line: String = told.chars().filter(|c| !c.is_control()).take(LONGEST_PERSON).collect();
    let line = line.trim();
    (!line.is_empty()).then(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_calls_is_read_as_telephone_systems_write_it() {
        let number = |text: &str| Ok(Party::Number(text.to_owned()));
        let address = |text: &str| Ok(Party::Address(text.to_owned()));
        for (told, expect) in [
            ("+33612345678", number("+33612345678")),
            ("493055571600", number("493055571600")),
            ("02214710334", number("02214710334")),
            (" +33 (0)1-99.00 ", number("+33019900")),
            ("tel:+33-6-12-34-56-78", number("+33612345678")),
            ("sip:+33612345678@example.com;user=phone", number("+33612345678")),
            ("SIP:0612345678@10.0.0.1:5060", number("0612345678")),
            ("sip:anna@example.com", address("sip:anna@example.com")),
            ("client:anna", address("client:anna")),
            ("42", address("42")),
            ("anonymous", Ok(Party::Withheld)),
            ("Anonymous", Ok(Party::Withheld)),
            ("Restricted", Ok(Party::Withheld)),
            ("+266696687", Ok(Party::Withheld)),
            ("+7378742833", Ok(Party::Withheld)),
            ("sip:anonymous@anonymous.invalid", Ok(Party::Withheld)),
            ("private number", Ok(Party::Withheld)),
            ("", Ok(Party::Withheld)),
            ("+", Ok(Party::Withheld)),
            ("1234567890123456789", Err(Refused::of("from", "too_long"))),
            ("+33\u{0}6", Err(Refused::of("from", "control_characters"))),
        ] {
            assert_eq!(Party::read("from", told), expect, "{told}");
        }
        let long = "9".repeat(LONGEST_PARTY + 1);
        assert_eq!(Party::read("from", &long), Err(Refused::of("from", "too_long")));
    }
}
