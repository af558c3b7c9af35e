//! Percent escaping of values in the path and in the query of an address (RFC 3986, as the GS1
//! Digital Link URI syntax uses it).
//!
//! In the query `+` is a space; in the path it is a plus. An escape that is none stays as it is. A
//! zero byte is refused: the texts of other programs end there.

/// Where a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Component {
    /// Between two slashes.
    Path,
    /// Behind an equals sign of the query.
    Query,
}

/// The bytes that `text` stands for, decoded once; nothing when one of them is zero.
#[must_use]
pub fn unescape(text: &str, component: Component) -> Option<Vec<u8>> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, tail)) = rest.split_first() {
        let escaped = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        match escaped {
            Some((high, low)) => {
                out.push(high << 4 | low);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                let space = *first == b'+' && component == Component::Query;
                out.push(if space { b' ' } else { *first });
                rest = tail;
            }
        }
    }
    (!out.contains(&0)).then_some(out)
}

/// `bytes` as they are written in an address: everything escaped but letters, digits and `-._~`.
#[must_use]
pub fn escape(bytes: &[u8], component: Component) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(bytes.len() * 3);
    for byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(*byte));
            }
            b' ' if component == Component::Query => out.push('+'),
            _ => {
                out.push('%');
                out.push(char::from(HEX[usize::from(byte >> 4)]));
                out.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    out
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escapes_are_read_once() {
        fn check(given: &str, path: Option<&[u8]>, query: Option<&[u8]>) {
            assert_eq!(unescape(given, Component::Path).as_deref(), path, "{given}");
            assert_eq!(unescape(given, Component::Query).as_deref(), query, "{given}");
        }
        check("a+b", Some(b"a+b"), Some(b"a b"));
        check("%252F", Some(b"%2F"), Some(b"%2F"));
        check("%", Some(b"%"), Some(b"%"));
        check("%f", Some(b"%f"), Some(b"%f"));
        check("%zz", Some(b"%zz"), Some(b"%zz"));
        check("%00", None, None);
        check("%fF", Some(b"\xff"), Some(b"\xff"));
    }

    proptest! {
        #[test]
        fn what_was_escaped_comes_back(bytes in proptest::collection::vec(1_u8.., 0..100)) {
            for component in [Component::Path, Component::Query] {
                let text = escape(&bytes, component);
                prop_assert!(text.bytes().all(|byte| byte.is_ascii_graphic() && !b"/?#&=\"<>".contains(&byte)));
                prop_assert_eq!(unescape(&text, component), Some(bytes.clone()));
            }
        }

        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let _ = (unescape(&text, Component::Path), unescape(&text, Component::Query));
        }
    }
}
