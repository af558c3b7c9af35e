//! Addresses of header fields (RFC 5322 section 3.4), read in one pass with a
//! counter for comments, never by recursion. Structure comes first: a name is
//! decoded only after the address stands, so that an encoded word can never
//! become an address.
//!
//! The part before the `@` is kept as written; the domain becomes lower-case
//! ASCII (IDNA). Whether an address exists or may be believed is not asked.

use super::words::{self, turns};

/// Most addresses kept of one field.
pub(super) const MOST: usize = 200;
/// Longest address, in bytes (RFC 5321 section 4.5.3.1.3, generously).
const LONGEST_ADDRESS: usize = 320;
/// Longest shown name, in characters.
const LONGEST_NAME: usize = 200;

/// Somebody: an address and the name it was given.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Mailbox {
    /// The display name, one line, at most 200 characters; empty where there is none.
    /// Whoever sends the message chose it: it proves nothing.
    pub name: String,
    /// `local@domain`, the domain in lower-case ASCII.
    pub address: String,
}

impl Mailbox {
    /// The domain of the address.
    pub fn domain(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

/// What was gathered of one address so far.
#[derive(Default)]
struct Gathered {
    words: String,
    comment: String,
    angle: Option<String>,
}

impl Gathered {
    fn finish(self) -> Option<Mailbox> {
        let (address, name) = match self.angle {
            Some(angle) => (angle, self.words),
            None => (self.words, self.comment.clone()),
        };
        let name = if name.trim().is_empty() { self.comment } else { name };
        let address = canonical(&address)?;
        let shown = shown_name(&name);
        let shown = if shown.eq_ignore_ascii_case(&address) { String::new() } else { shown };
        Some(Mailbox { name: shown, address })
    }
}

/// The name as it may be shown, without the quotes around it.
fn shown_name(raw: &str) -> String {
    let decoded = words::decode(raw);
    let seen: String = decoded.chars().filter(|c| !turns(*c)).collect();
    let line = words::one_line(&seen, LONGEST_NAME);
    let mut bare = line.as_str();
    for quote in ['"', '\''] {
        let inner = bare.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
        bare = inner.unwrap_or(bare).trim();
    }
    bare.to_owned()
}

/// The address in the form it is compared in; none where it is none.
pub(super) fn canonical(raw: &str) -> Option<String> {
    let raw = raw.trim();
    // a route (RFC 5322 section 4.4) says nothing
    let raw = match raw.strip_prefix('@') {
        Some(route) => route.split_once(':')?.1,
        None => raw,
    };
    let (local, domain) = raw.rsplit_once('@')?;
    let (local, domain) = (local.trim(), domain.trim().trim_end_matches('.'));
    let quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    let is_bad = |c: char| c.is_control() || turns(c) || c == '<' || c == '>';
    let bad_local = |c: char| {
        is_bad(c)
            || (!quoted && (c.is_whitespace() || matches!(c, '@' | '"' | '(' | ')' | ',' | ';')))
    };
    if local.is_empty() || local.chars().any(bad_local) || domain.is_empty() {
        return None;
    }
    if raw.len() > LONGEST_ADDRESS {
        return None;
    }
    if domain.chars().any(|c| is_bad(c) || c.is_whitespace()) {
        return None;
    }
    let domain = if domain.starts_with('[') && domain.ends_with(']') {
        domain.to_ascii_lowercase()
    } else {
        let ascii = idna::domain_to_ascii(domain).ok()?;
        let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
        if ascii.is_empty() || !ascii.bytes().all(fits) {
            return None;
        }
        ascii
    };
    Some(format!("{local}@{domain}"))
}

/// Reads the addresses of one field, at most 200; what is none is left out.
pub(super) fn read(field: &str) -> Vec<Mailbox> {
    let mut found = Vec::new();
    let mut now = Gathered::default();
    let mut depth = 0_usize;
    let mut in_quotes = false;
    let mut in_angle = false;
    let mut escaped = false;
    for c in field.chars() {
        if found.len() >= MOST {
            return found;
        }
        if escaped {
            escaped = false;
            if depth > 0 {
                now.comment.push(c);
            } else {
                target(&mut now, in_angle).push(c);
            }
            continue;
        }
        match c {
            '\\' if depth > 0 || in_quotes => {
                escaped = true;
                // an address keeps its own escapes
                if in_angle && in_quotes {
                    target(&mut now, in_angle).push(c);
                }
            }
            '(' if !in_quotes => {
                depth += 1;
                if depth > 1 {
                    now.comment.push(c);
                }
            }
            ')' if depth > 0 => {
                depth -= 1;
                if depth > 0 {
                    now.comment.push(c);
                }
            }
            _ if depth > 0 => now.comment.push(c),
            '"' => {
                in_quotes = !in_quotes;
                target(&mut now, in_angle).push(c);
            }
            _ if in_quotes => target(&mut now, in_angle).push(c),
            '<' if !in_angle => {
                in_angle = true;
                now.angle = Some(String::new());
            }
            '>' if in_angle => in_angle = false,
            ',' | ';' if !in_angle => {
                if let Some(mailbox) = std::mem::take(&mut now).finish() {
                    found.push(mailbox);
                }
            }
            ':' if !in_angle && now.angle.is_none() && !now.words.contains('@') => {
                // the name of a group
                now = Gathered::default();
            }
            _ => {
                if in_angle || now.angle.is_none() {
                    target(&mut now, in_angle).push(c);
                }
            }
        }
    }
    if found.len() < MOST
        && let Some(mailbox) = now.finish()
    {
        found.push(mailbox);
    }
    found
}

fn target(now: &mut Gathered, in_angle: bool) -> &mut String {
    if in_angle { now.angle.get_or_insert_default() } else { &mut now.words }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(field: &str) -> (String, String) {
        let found = read(field);
        assert_eq!(found.len(), 1, "{field}: {found:?}");
        (found[0].name.clone(), found[0].address.clone())
    }

    #[test]
    fn addresses_are_read_as_programs_write_them() {
        for (field, name, address) in [
            ("lea@Mail.Example", "", "lea@mail.example"),
            ("Léa Martin <lea@mail.example>", "Léa Martin", "lea@mail.example"),
            ("\"Martin, Léa\" <lea@mail.example>", "Martin, Léa", "lea@mail.example"),
            ("=?utf-8?Q?L=C3=A9a?= <lea@mail.example>", "Léa", "lea@mail.example"),
            ("\"=?utf-8?Q?L=C3=A9a?=\" <lea@mail.example>", "Léa", "lea@mail.example"),
            ("'lea@mail.example' <lea@mail.example>", "", "lea@mail.example"),
            ("lea@mail.example (Léa (M.))", "Léa (M.)", "lea@mail.example"),
            ("Team: lea@mail.example;", "", "lea@mail.example"),
            ("<@relay.example,@x.example:lea@mail.example>", "", "lea@mail.example"),
            ("a <lea@bücher.example>", "a", "lea@xn--bcher-kva.example"),
            ("\"a\\\"b\" <lea@mail.example>", "a\"b", "lea@mail.example"),
            ("\"lea m\"@mail.example", "", "\"lea m\"@mail.example"),
            (
                "=?iso-2022-jp?B?GyRCOzNFRBsoQg==?= <yamada@mail.example>",
                "山田",
                "yamada@mail.example",
            ),
            ("\u{202E}aeL <lea@mail.example>", "aeL", "lea@mail.example"),
        ] {
            assert_eq!(one(field), (name.to_owned(), address.to_owned()), "{field}");
        }
    }

    #[test]
    fn an_encoded_word_never_becomes_an_address() {
        let got = read("=?utf-8?Q?Orle_=3Ccare=40orle.example=3E=2C?= <mallory@evil.example>");
        assert_eq!(got.len(), 1);
        assert_eq!(got[0].address, "mallory@evil.example");
        assert!(read("=?utf-8?Q?lea=40mail.example?=").is_empty());
    }

    #[test]
    fn what_is_no_address_is_left_out() {
        for field in
            ["", "undisclosed-recipients:;", "lea", "@", "a@", "@b", "a@b@c", "a b@c.example", "<>"]
        {
            assert!(read(field).is_empty(), "{field}: {:?}", read(field));
        }
        assert_eq!(read(&"a@b.example, ".repeat(500)).len(), 200);
        assert!(read(&"(".repeat(100_000)).is_empty());
    }
}
