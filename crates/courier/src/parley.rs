//! What is said when a mail server delivers: LMTP (RFC 2033) or SMTP (RFC
//! 5321), one line in, one answer out. A machine without sockets and without a
//! clock. It passes nothing on, takes no sign-in and tells nobody who is there:
//! mail for an address of the house is taken, all other refused.

use app::post::Incoming;
use std::sync::Arc;

/// Most bytes of a message: 36 MiB.
pub(crate) const MESSAGE: usize = 36 * 1024 * 1024;
/// Most recipients of one message.
pub(crate) const RECIPIENTS: usize = 100;
/// Most bytes of a line of a command.
pub(crate) const LINE: usize = 4096;
/// Wrong or refused commands after which a session ends.
const PATIENCE: u32 = 20;

/// Which of the two is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// Delivery to the last place: each recipient is answered.
    Lmtp,
    /// Between servers: one answer.
    Smtp,
}

/// What follows a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Next {
    /// An answer; the next line.
    Say(String),
    /// An answer; then the bytes of a message.
    Data(String),
    /// An answer; the end.
    End(String),
}

/// One session.
pub(crate) struct Parley {
    protocol: Protocol,
    incoming: Arc<Incoming>,
    host: String,
    greeted: bool,
    mail_from: Option<String>,
    recipients: Vec<String>,
    refused: u32,
}

impl Parley {
    pub(crate) fn new(protocol: Protocol, incoming: Arc<Incoming>, host: &str) -> Parley {
        Parley {
            protocol,
            incoming,
            host: host.to_owned(),
            greeted: false,
            mail_from: None,
            recipients: Vec::new(),
            refused: 0,
        }
    }

    /// What is said first.
    pub(crate) fn greeting(&self) -> String {
        let name = if self.protocol == Protocol::Lmtp { "LMTP" } else { "ESMTP" };
        format!("220 {} {name} Selvedge", self.host)
    }

    /// A line without its end.
    pub(crate) fn line(&mut self, line: &[u8]) -> Next {
        let Ok(line) = std::str::from_utf8(line) else {
            return self.no("500 5.5.2 that is no text");
        };
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "LHLO" if self.protocol == Protocol::Lmtp => self.hello(rest, true),
            "EHLO" if self.protocol == Protocol::Smtp => self.hello(rest, true),
            "HELO" if self.protocol == Protocol::Smtp => self.hello(rest, false),
            "MAIL" => self.mail(rest),
            "RCPT" => self.recipient(rest),
            "DATA" => self.data(),
            "RSET" => {
                self.reset();
                Next::Say("250 2.0.0 forgotten".to_owned())
            }
            "NOOP" => Next::Say("250 2.0.0 yes".to_owned()),
            "QUIT" => Next::End(format!("221 2.0.0 {} goodbye", self.host)),
            "VRFY" | "EXPN" => self.no("502 5.5.1 nobody is told who is here"),
            "AUTH" | "STARTTLS" | "BDAT" | "HELP" | "LHLO" | "EHLO" | "HELO" => {
                self.no("502 5.5.1 not spoken here")
            }
            _ => self.no("500 5.5.1 not understood"),
        }
    }

    /// Whether a line names a recipient that is not known: worth a look whether it is by now.
    pub(crate) fn is_stranger(&self, line: &[u8]) -> bool {
        let Ok(line) = std::str::from_utf8(line) else { return false };
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        let named = path(rest, "TO:").filter(|_| verb.eq_ignore_ascii_case("RCPT"));
        named.is_some_and(|(address, _)| !self.incoming.takes(&address))
    }

    /// A line that was too long.
    pub(crate) fn too_long(&mut self) -> Next {
        self.no("500 5.5.2 the line is too long")
    }

    /// The envelope of the message that was sent, taken out.
    pub(crate) fn envelope(&mut self) -> (String, Vec<String>) {
        let both =
            (self.mail_from.take().unwrap_or_default(), std::mem::take(&mut self.recipients));
        self.reset();
        both
    }

    /// The answer to a message: one for each recipient, or one.
    pub(crate) fn answers(&self, answer: &str, recipients: usize) -> String {
        let times = if self.protocol == Protocol::Lmtp { recipients.max(1) } else { 1 };
        vec![answer; times].join("\r\n")
    }

    fn no(&mut self, answer: &str) -> Next {
        self.refused += 1;
        if self.refused > PATIENCE {
            return Next::End("421 4.7.0 too many mistakes".to_owned());
        }
        Next::Say(answer.to_owned())
    }

    fn reset(&mut self) {
        self.mail_from = None;
        self.recipients.clear();
    }

    fn hello(&mut self, name: &str, extended: bool) -> Next {
        if name.trim().is_empty() {
            return self.no("501 5.5.4 who is there?");
        }
        self.greeted = true;
        self.reset();
        Next::Say(if extended {
            format!(
                "250-{}\r\n250-PIPELINING\r\n250-SIZE {MESSAGE}\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES",
                self.host
            )
        } else {
            format!("250 {}", self.host)
        })
    }

    fn mail(&mut self, rest: &str) -> Next {
        if !self.greeted {
            return self.no("503 5.5.1 say hello first");
        }
        if self.mail_from.is_some() {
            return self.no("503 5.5.1 a sender was named already");
        }
        let Some((address, parameters)) = path(rest, "FROM:") else {
            return self.no("501 5.5.4 wants MAIL FROM:<address>");
        };
        for parameter in parameters.split_ascii_whitespace() {
            let (key, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            match key.to_ascii_uppercase().as_str() {
                "SIZE" => match value.parse::<usize>() {
                    Ok(size) if size <= MESSAGE => {}
                    Ok(_) => return self.no("552 5.3.4 the message is too large"),
                    Err(_) => return self.no("501 5.5.4 wants SIZE=number"),
                },
                "BODY" | "SMTPUTF8" => {}
                _ => return self.no("555 5.5.4 a parameter is not known here"),
            }
        }
        self.mail_from = Some(address);
        Next::Say("250 2.1.0 go on".to_owned())
    }

    fn recipient(&mut self, rest: &str) -> Next {
        if self.mail_from.is_none() {
            return self.no("503 5.5.1 name the sender first");
        }
        let Some((address, _)) = path(rest, "TO:").filter(|(address, _)| !address.is_empty())
        else {
            return self.no("501 5.5.4 wants RCPT TO:<address>");
        };
        if self.recipients.len() >= RECIPIENTS {
            return self.no("452 4.5.3 too many recipients");
        }
        if !self.incoming.takes(&address) {
            return self.no("550 5.1.1 no such address here");
        }
        self.recipients.push(address);
        Next::Say("250 2.1.5 go on".to_owned())
    }

    fn data(&mut self) -> Next {
        if self.recipients.is_empty() {
            return self.no("503 5.5.1 name a recipient first");
        }
        Next::Data("354 go on, end with a dot on a line of its own".to_owned())
    }
}

/// The address in `FROM:<…> parameters`, without a source route (RFC 5321 appendix C).
fn path<'l>(rest: &'l str, keyword: &str) -> Option<(String, &'l str)> {
    let head = rest.get(..keyword.len())?;
    let rest = rest.get(keyword.len()..)?.trim_start();
    let inside = rest.strip_prefix('<').filter(|_| head.eq_ignore_ascii_case(keyword))?;
    // A quoted local part may hold the closing sign.
    let mut quoted = false;
    let mut end = None;
    for (at, c) in inside.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => {
                end = Some(at);
                break;
            }
            _ => {}
        }
    }
    let (address, parameters) = inside.split_at(end?);
    let address = match address.strip_prefix('@').and_then(|route| route.split_once(':')) {
        Some((_, address)) => address,
        None => address,
    };
    let plain = !address.chars().any(|c| c.is_control() || c.is_whitespace());
    let whole = address.is_empty() || address.contains('@');
    (plain && whole && address.len() <= 320)
        .then(|| (address.to_owned(), parameters.get(1..).unwrap_or_default()))
}

/// The bytes of a message as they come: the dot that ends it is found only
/// between two whole line ends, so that no bare one smuggles a second message in
/// (RFC 5321 section 4.5.2); the dots that hide others are taken off.
#[derive(Default)]
pub(crate) struct Dots {
    /// The last bytes seen, as far as they may belong to an end.
    at: At,
    /// How many bytes there were, kept or not.
    pub(crate) seen: usize,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum At {
    #[default]
    Start,
    Within,
    Return,
    Dot,
    DotReturn,
}

impl Dots {
    /// Takes bytes; how many of them belonged to the message and its end, and whether it ended.
    pub(crate) fn take(&mut self, bytes: &[u8], keep: &mut Vec<u8>, most: usize) -> (usize, bool) {
        for (nth, byte) in bytes.iter().enumerate() {
            let mut put = |more: &[u8]| {
                self.seen += more.len();
                if self.seen <= most {
                    keep.extend_from_slice(more);
                }
            };
            self.at = match (self.at, byte) {
                (At::Start, b'.') => At::Dot,
                (At::Dot, b'\r') => At::DotReturn,
                (At::DotReturn, b'\n') => return (nth + 1, true),
                (At::DotReturn, b'\r') => {
                    put(b"\r\r");
                    At::Return
                }
                (At::DotReturn, other) => {
                    put(&[b'\r', *other]);
                    At::Within
                }
                // The first dot of a line hides another one, or stands there unhidden by mistake.
                (At::Dot, other) => {
                    put(&[*other]);
                    At::Within
                }
                (At::Return, b'\n') => {
                    put(b"\n");
                    At::Start
                }
                (_, b'\r') => {
                    put(b"\r");
                    At::Return
                }
                (_, other) => {
                    put(&[*other]);
                    At::Within
                }
            };
        }
        (bytes.len(), false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::post::HouseAddress;
    use app::references::ReferenceKey;

    fn house() -> Arc<Incoming> {
        Arc::new(Incoming {
            key: ReferenceKey::derive(&[7; 32]),
            local: "care".to_owned(),
            domain: "orle.example".to_owned(),
            addresses: vec![HouseAddress {
                address: "hello@orle.example".to_owned(),
                ..HouseAddress::default()
            }],
            kept: app::FactsCell::default(),
            trusted: String::new(),
            region: None,
        })
    }

    fn said(parley: &mut Parley, line: &str) -> String {
        match parley.line(line.as_bytes()) {
            Next::Say(said) | Next::Data(said) | Next::End(said) => said,
        }
    }

    #[test]
    fn a_message_is_taken_in_order_and_for_our_addresses_alone() {
        let mut lmtp = Parley::new(Protocol::Lmtp, house(), "orle.example");
        for (line, code) in [
            ("MAIL FROM:<a@b.example>", "503"),
            ("EHLO x", "502"),
            ("LHLO", "501"),
            ("lhlo mx.orle.example", "250"),
            ("RCPT TO:<hello@orle.example>", "503"),
            ("MAIL FROM:a@b.example", "501"),
            ("MAIL FROM:<a@b.example> SIZE=99999999999", "552"),
            ("MAIL FROM:<a@b.example> SIZE=1 BODY=8BITMIME SMTPUTF8", "250"),
            ("MAIL FROM:<>", "503"),
            ("DATA", "503"),
            ("RCPT TO:<somebody@else.example>", "550"),
            ("RCPT TO:<nobody@orle.example>", "550"),
            ("RCPT TO:<@relay.example:hello@orle.example>", "250"),
            ("RCPT TO:<CARE+abc@ORLE.example>", "250"),
            ("VRFY hello", "502"),
            ("AUTH PLAIN", "502"),
            ("DATA", "354"),
        ] {
            assert!(said(&mut lmtp, line).starts_with(code), "{line}");
        }
        let (from, to) = lmtp.envelope();
        assert_eq!((from.as_str(), to.len()), ("a@b.example", 2));
        assert_eq!(lmtp.answers("250 kept", 2), "250 kept\r\n250 kept");
        assert!(said(&mut lmtp, "DATA").starts_with("503"), "the envelope was used");
        assert!(matches!(lmtp.line(b"QUIT"), Next::End(_)));
    }

    #[test]
    fn who_makes_mistakes_without_end_is_sent_away_and_recipients_are_counted() {
        let mut smtp = Parley::new(Protocol::Smtp, house(), "orle.example");
        said(&mut smtp, "EHLO x");
        said(&mut smtp, "MAIL FROM:<>");
        for _ in 0..RECIPIENTS {
            assert!(said(&mut smtp, "RCPT TO:<care@orle.example>").starts_with("250"));
        }
        assert!(said(&mut smtp, "RCPT TO:<care@orle.example>").starts_with("452"));
        assert_eq!(smtp.answers("250 kept", 100), "250 kept");
        for _ in 0..PATIENCE - 1 {
            assert!(matches!(smtp.line(b"\xff\xfe"), Next::Say(_)));
        }
        assert!(matches!(smtp.line(b"WHAT"), Next::End(_)));
    }

    #[test]
    fn a_message_ends_at_a_dot_between_two_whole_line_ends_and_nowhere_else() {
        let check = |sent: &[u8], kept: &[u8], rest: &[u8]| {
            // However the bytes are cut, they say the same.
            for cut in 0..sent.len() {
                let (mut dots, mut out) = (Dots::default(), Vec::new());
                let (first, second) = sent.split_at(cut);
                let (mut used, mut ended) = dots.take(first, &mut out, MESSAGE);
                if !ended {
                    let (more, end) = dots.take(second, &mut out, MESSAGE);
                    (used, ended) = (first.len() + more, end);
                }
                assert!(ended, "{sent:?}");
                assert_eq!(out, kept, "cut at {cut}");
                assert_eq!(&sent[used..], rest, "cut at {cut}");
            }
        };
        check(b"a\r\n.\r\nQUIT\r\n", b"a\r\n", b"QUIT\r\n");
        check(b".\r\n", b"", b"");
        check(b"a\r\n..\r\n..b\r\n.\r\n", b"a\r\n.\r\n.b\r\n", b"");
        // Smuggling: a bare line feed or return ends nothing.
        check(b"a\n.\nMAIL\n.\r\nx\r.\r\ny\r\n.\r\n", b"a\n.\nMAIL\n.\r\nx\r.\r\ny\r\n", b"");
        check(b"a\r\n.\r\r\n.\r\n", b"a\r\n\r\r\n", b"");
    }
}
