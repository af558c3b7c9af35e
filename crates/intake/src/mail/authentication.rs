//! What the receiving server found out about a sender: the field
//! `Authentication-Results` of RFC 8601, read within bounds, comments counted
//! and not followed. Fields of any other server are what the sender says about
//! himself, and are not looked at.

/// Longest field that is read, in bytes.
const LONGEST: usize = 16 * 1024;
/// Most results of one field.
const MOST: usize = 50;

/// The result of one method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Shown to be right.
    Pass,
    /// Shown to be wrong.
    Fail,
    /// Probably wrong.
    SoftFail,
    /// Nothing said.
    Neutral,
    /// Nothing there to look at.
    None,
    /// Not found out this time.
    TempError,
    /// Cannot be found out.
    PermError,
    /// Right, and refused by a rule of the server.
    Policy,
    /// A word that is not in the standard.
    Other,
}

impl Verdict {
    fn read(word: &str) -> Verdict {
        match word.to_ascii_lowercase().as_str() {
            "pass" => Verdict::Pass,
            "fail" | "hardfail" => Verdict::Fail,
            "softfail" => Verdict::SoftFail,
            "neutral" => Verdict::Neutral,
            "none" => Verdict::None,
            "temperror" => Verdict::TempError,
            "permerror" => Verdict::PermError,
            "policy" => Verdict::Policy,
            _ => Verdict::Other,
        }
    }
}

/// What a server found, with the domain each result speaks of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Authentication {
    /// Each signature (RFC 6376): verdict and signing domain.
    pub dkim: Vec<(Verdict, String)>,
    /// The envelope sender (RFC 7208): verdict and its domain.
    pub spf: Option<(Verdict, String)>,
    /// The domain in `From` (RFC 7489): verdict and that domain.
    pub dmarc: Option<(Verdict, String)>,
}

impl Authentication {
    /// Whether `from_domain` is shown to be the sender's: DMARC passes for it, or a
    /// signature does for a domain that is it, above it or below it. That the envelope
    /// passes alone shows who sent, not who wrote. A DMARC failure outweighs everything.
    pub fn verified(&self, from_domain: &str) -> bool {
        let from = from_domain.to_ascii_lowercase();
        if !from.contains('.') {
            return false;
        }
        match &self.dmarc {
            Some((Verdict::Pass, domain)) if *domain == from => return true,
            Some((Verdict::Fail, _)) => return false,
            _ => {}
        }
        self.dkim.iter().any(|(v, d)| *v == Verdict::Pass && aligned(d, &from))
    }
}

/// Whether one domain is the other or lies under it, with at least two labels in common.
fn aligned(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let labels = short.split('.').filter(|label| !label.is_empty()).count();
    let under = long.strip_suffix(short).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    labels >= 2 && under
}

/// A word, or one of the two signs that part them.
#[derive(Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Equals,
    End,
}

fn tokens(field: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut word = String::new();
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    let flush = |word: &mut String, out: &mut Vec<Token>| {
        if !word.is_empty() {
            out.push(Token::Word(std::mem::take(word)));
        }
    };
    for c in field.chars() {
        if escaped {
            escaped = false;
            if quoted {
                word.push(c);
            }
            continue;
        }
        match c {
            '\\' if depth > 0 || quoted => escaped = true,
            '"' if depth == 0 => quoted = !quoted,
            _ if quoted => word.push(c),
            '(' => {
                depth += 1;
                flush(&mut word, &mut out);
            }
            ')' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            ';' => {
                flush(&mut word, &mut out);
                out.push(Token::End);
            }
            '=' => {
                // only the first sign parts; an address may hold one
                let value = matches!(out.last(), Some(Token::Equals)) && !word.is_empty();
                if value {
                    word.push(c);
                } else {
                    flush(&mut word, &mut out);
                    out.push(Token::Equals);
                }
            }
            _ if c.is_whitespace() => flush(&mut word, &mut out),
            _ => word.push(c),
        }
    }
    flush(&mut word, &mut out);
    out
}

/// The server a field is from and what it says.
fn read(field: &str) -> Option<(String, Authentication)> {
    if field.len() > LONGEST {
        return None;
    }
    let tokens = tokens(field);
    let mut groups = tokens.split(|token| *token == Token::End);
    let Some([Token::Word(server), ..]) = groups.next() else { return None };
    let mut found = Authentication::default();
    for group in groups.take(MOST) {
        let [Token::Word(method), Token::Equals, Token::Word(result), rest @ ..] = group else {
            continue;
        };
        let method = method.split('/').next().unwrap_or_default().to_ascii_lowercase();
        let verdict = Verdict::read(result);
        let property = |name: &str| {
            rest.windows(3).find_map(|w| match w {
                [Token::Word(key), Token::Equals, Token::Word(value)]
                    if key.eq_ignore_ascii_case(name) =>
                {
                    Some(domain_of(value))
                }
                _ => None,
            })
        };
        match method.as_str() {
            "dkim" => {
                let domain =
                    property("header.d").or_else(|| property("header.i")).unwrap_or_default();
                found.dkim.push((verdict, domain));
            }
            "spf" if found.spf.is_none() => {
                found.spf = Some((verdict, property("smtp.mailfrom").unwrap_or_default()));
            }
            "dmarc" if found.dmarc.is_none() => {
                found.dmarc = Some((verdict, property("header.from").unwrap_or_default()));
            }
            _ => {}
        }
    }
    Some((server.clone(), found))
}

/// The domain of an address, of `@domain`, or a bare domain, in lower-case ASCII.
fn domain_of(value: &str) -> String {
    let bare = value.rsplit('@').next().unwrap_or_default().trim_matches(['<', '>', '.']);
    idna::domain_to_ascii(bare).unwrap_or_default()
}

/// Whether a field begins with a server's name, as one word or in quotes. What becomes the name only
/// once signs are left out (`mx.orle.exam)ple`) is not it: the server that removes forged fields of
/// its own name would have let that one through.
fn begins_with(field: &str, server: &str) -> bool {
    let field = field.trim_start();
    let bare = field.strip_prefix('"');
    let Some((name, rest)) = bare.unwrap_or(field).split_at_checked(server.len()) else {
        return false;
    };
    let rest = if bare.is_some() { rest.strip_prefix('"') } else { Some(rest) };
    let ends = |rest: &str| {
        rest.is_empty() || rest.starts_with([';', '(']) || rest.starts_with(char::is_whitespace)
    };
    name.eq_ignore_ascii_case(server) && rest.is_some_and(ends)
}

/// What the server named `trusted` says in the topmost field of its name.
pub(super) fn of(fields: &[String], trusted: &str) -> Authentication {
    let ours = fields.iter().filter(|field| begins_with(field, trusted));
    let ours = ours.filter_map(|field| read(field));
    let mut ours = ours.filter(|(server, _)| server.eq_ignore_ascii_case(trusted));
    ours.next().map(|(_, found)| found).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(fields: &[&str]) -> Authentication {
        let fields: Vec<String> = fields.iter().map(|f| (*f).to_owned()).collect();
        of(&fields, "mx.orle.example")
    }

    #[test]
    fn results_are_read_with_comments_and_quotes() {
        let got = said(&[
            "mx.orle.example (our (own) server) 1; dkim = pass (2048 bits; ok) header.d=mail.example \
             header.s=a; spf=softfail smtp.mailfrom=\"lea@mail.example\"; dmarc=pass (p=none) \
             header.from=Mail.Example",
        ]);
        assert_eq!(got.dkim, [(Verdict::Pass, "mail.example".to_owned())]);
        assert_eq!(got.spf, Some((Verdict::SoftFail, "mail.example".to_owned())));
        assert_eq!(got.dmarc, Some((Verdict::Pass, "mail.example".to_owned())));
        assert!(got.verified("mail.example"));
        assert!(!got.verified("other.example"));
    }

    #[test]
    fn only_the_topmost_field_of_the_trusted_server_counts() {
        let forged = "mx.orle.example; dmarc=pass header.from=mail.example";
        let ours = "mx.orle.example; dmarc=fail header.from=mail.example; dkim=none";
        assert!(!said(&[ours, forged]).verified("mail.example"));
        assert!(
            !said(&["mx.evil.example; dmarc=pass header.from=mail.example"])
                .verified("mail.example")
        );
        assert!(
            !said(&["mx.orle.example.evil.example; dmarc=pass header.from=mail.example"])
                .verified("mail.example")
        );
        assert!(
            !said(&["x (mx.orle.example); dmarc=pass header.from=mail.example"])
                .verified("mail.example")
        );
        assert!(!said(&["mx.orle.example; none"]).verified("mail.example"));
        assert!(!said(&[]).verified("mail.example"));
    }

    #[test]
    fn a_name_that_is_ours_only_once_signs_are_left_out_is_not_ours() {
        let verified = |server: &str| {
            said(&[&format!("{server}; dmarc=pass header.from=mail.example")])
                .verified("mail.example")
        };
        for forged in [
            "mx.orle.exam)ple",
            ")mx.orle.example",
            "mx.\"orle\".example",
            "\"mx\".orle.example",
            "\"mx.orle.\"example",
            "mx.orle.example\"\"",
            "\"mx.orle\\.example\"",
            "mx.orle.example.",
            "",
        ] {
            assert!(!verified(forged), "{forged}");
        }
        for ours in [
            "mx.orle.example",
            " MX.Orle.example 1",
            "\"mx.orle.example\" 1",
            "mx.orle.example(we)",
        ] {
            assert!(verified(ours), "{ours}");
        }
    }

    #[test]
    fn alignment_ends_at_a_label() {
        let signed = |d: &str| said(&[&format!("mx.orle.example; dkim=pass header.d={d}")]);
        assert!(signed("mail.example").verified("mail.example"));
        assert!(signed("mail.example").verified("news.mail.example"));
        assert!(signed("news.mail.example").verified("mail.example"));
        assert!(!signed("ail.example").verified("mail.example"));
        assert!(!signed("example").verified("mail.example"));
        assert!(!signed("").verified("mail.example"));
        assert!(!signed("mail.example").verified(""));
        let other = said(&[
            "mx.orle.example; dkim=pass header.i=@mail.example; dkim=fail header.d=x.example",
        ]);
        assert!(other.verified("mail.example") && !other.verified("x.example"));
    }

    #[test]
    fn a_property_within_a_word_or_comment_is_none() {
        let got = said(&[
            "mx.orle.example; dkim=fail reason=\"header.d=mail.example dkim=pass\" header.d=x.example",
        ]);
        assert_eq!(got.dkim, [(Verdict::Fail, "x.example".to_owned())]);
        let got = said(&[
            "mx.orle.example; spf=pass (smtp.mailfrom=mail.example) smtp.mailfrom=evil.example",
        ]);
        assert!(!got.verified("mail.example"));
        let deep =
            format!("mx.orle.example; dkim=pass {}header.d=mail.example", "(".repeat(10_000));
        assert!(!said(&[&deep]).verified("mail.example"));
    }
}
