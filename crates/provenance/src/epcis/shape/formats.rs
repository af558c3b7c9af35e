//! Addresses, instants and days as texts of a document.
//!
//! Each is asked of the text alone: whether an address leads anywhere, or an instant makes sense
//! where it stands, is for others.

/// Whether a text is an absolute URI (RFC 3986 section 3): a scheme, then only its letters, with
/// whole percent escapes and one fragment at most.
#[must_use]
pub fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let mut letters = scheme.bytes();
    if !letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        || !letters.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
    {
        return false;
    }
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len())),
        None => ("", rest),
    };
    letters_of_uri(authority, b"[]@:")
        && letters_of_uri(path, b":@/?")
        && letters_of_uri(fragment, b":@/?")
}

fn letters_of_uri(text: &str, more: &[u8]) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().all(|(place, byte)| match byte {
        b'%' => bytes
            .get(place + 1..place + 3)
            .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)),
        byte => {
            byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(byte) || more.contains(byte)
        }
    })
}

/// Whether a text is an instant with its offset (RFC 3339 section 5.6).
#[must_use]
pub fn is_instant(text: &str) -> bool {
    let digits = |from: usize, many: usize| {
        text.as_bytes()
            .get(from..from + many)
            .is_some_and(|part| part.iter().all(u8::is_ascii_digit))
    };
    let is = |place: usize, letters: &[u8]| {
        text.as_bytes().get(place).is_some_and(|byte| letters.contains(byte))
    };
    let head = [(0, 4), (5, 2), (8, 2), (11, 2), (14, 2), (17, 2)];
    let marks = [(4, &b"-"[..]), (7, b"-"), (10, b"Tt"), (13, b":"), (16, b":")];
    let formed = head.into_iter().all(|(from, many)| digits(from, many))
        && marks.into_iter().all(|(place, letters)| is(place, letters));
    if !formed {
        return false;
    }
    let rest = text.get(19..).unwrap_or_default();
    let rest = match rest.strip_prefix('.') {
        Some(part) => {
            let zone = part.trim_start_matches(|letter: char| letter.is_ascii_digit());
            if zone.len() == part.len() {
                return false;
            }
            zone
        }
        None => rest,
    };
    let zone = match rest.as_bytes() {
        [b'Z' | b'z'] => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => {
            let two = |tens: &u8, ones: &u8| {
                let both = tens.is_ascii_digit() && ones.is_ascii_digit();
                both.then(|| u16::from(tens - b'0') * 10 + u16::from(ones - b'0'))
            };
            two(h1, h2).is_some_and(|hours| hours < 24) && two(m1, m2).is_some_and(|m| m < 60)
        }
        _ => false,
    };
    let below = |from: usize, many: usize, limit: u32| {
        let part = text.get(from..from + many).and_then(|part| part.parse::<u32>().ok());
        part.is_some_and(|part| part < limit)
    };
    zone && text.get(..10).is_some_and(is_date)
        && below(11, 2, 24)
        && below(14, 2, 60)
        && below(17, 2, 60)
}

/// Whether a text is a day of the calendar, `2026-02-28`.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let formed = bytes.len() == 10
        && bytes.iter().enumerate().all(|(place, byte)| match place {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    formed && text.parse::<jiff::civil::Date>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formats_are_what_they_say() {
        let check = |is: fn(&str) -> bool, good: &[&str], bad: &[&str]| {
            for text in good {
                assert!(is(text), "{text}");
            }
            for text in bad {
                assert!(!is(text), "{text}");
            }
        };
        check(
            is_uri,
            &[
                "urn:x",
                "https://a.b/c?d=e#f",
                "ni:///sha-256;0a?ver=CBV2.0",
                "geo:1,-2.5",
                "a:b",
                "urn:epc:id:sgtin:0614141.812345.6789%2F%26!%3F()",
                "https://[::1]:8/",
            ],
            &[
                "",
                "x",
                "_:b",
                "1a:b",
                "a b:c",
                "urn:a b",
                "urn:%2",
                "urn:%zz",
                "urn:a#b#c",
                "urn:ä",
                "https://a/[b]",
            ],
        );
        check(
            is_instant,
            &[
                "2013-06-08T14:58:56.591Z",
                "2005-04-03T20:33:31.116000-06:00",
                "2020-02-29T00:00:00+14:00",
            ],
            &[
                "2021-13-40T00:00:00Z",
                "2021-02-29T00:00:00Z",
                "2013-06-08T14:58:56",
                "2013-06-08",
                "2013-06-08T24:00:00Z",
                "2013-06-08T14:58:56.Z",
                "2013-06-08T14:58:56+0200",
                "x",
            ],
        );
        check(is_date, &["2026-02-28"], &["2026-02-30", "2026-2-3", "20260203", "2026-02-28T"]);
    }

    proptest! {
        #[test]
        fn any_text_is_a_format_or_not(text in ".*") {
            let _uri = is_uri(&text);
            let _date = is_date(&text);
            prop_assert!(!is_instant(&text) || text.is_ascii());
        }
    }
}
