//! Bytes to text, whatever their label says. The label is a hint: mail says
//! `us-ascii` and sends UTF-8, says UTF-8 and sends Windows-1252, or says
//! nothing. UTF-7 is never decoded, because it hides angle brackets from
//! everybody who looks at the bytes; its raw text is kept and marked.
//!
//! It does not guess a language and it never fails: what cannot be decoded
//! becomes U+FFFD.

use mail_parser::decoders::charsets::map::charset_decoder;

/// Text and whether its label was believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decoded {
    /// The text, with line ends and controls as they came.
    pub(super) text: String,
    /// The label was unknown, refused or contradicted by the bytes.
    pub(super) doubtful: bool,
}

/// The label as the decoders know it.
fn canonical(label: &str) -> String {
    let bare = label.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';'));
    // RFC 2231 section 5: a language may follow the charset of an encoded word
    let bare = bare.split('*').next().unwrap_or_default().to_ascii_lowercase();
    match bare.as_str() {
        "utf8" | "unicode-1-1-utf-8" | "utf-8-mac" => "utf-8".to_owned(),
        "cp932" | "windows-932" | "x-sjis" | "x-ms-cp932" => "shift_jis".to_owned(),
        "cp949" | "ms949" | "x-windows-949" | "uhc" | "ksc5601-1987" | "ks_c_5601" => {
            "euc-kr".to_owned()
        }
        "cp50220" | "cp50221" | "iso-2022-jp-1" | "iso-2022-jp-2" | "iso-2022-jp-3"
        | "iso-2022-jp-2004" | "iso-2022-jp-ms" => "iso-2022-jp".to_owned(),
        "x-gbk" | "gb-2312" | "windows-936" | "cp54936" | "x-gb18030" => "gb18030".to_owned(),
        "x-euc-jp" | "eucjp" => "euc-jp".to_owned(),
        "x-big5" | "cp950" => "big5".to_owned(),
        _ => bare,
    }
}

/// Labels under which anything at all is sent.
fn says_little(label: &str) -> bool {
    matches!(
        label,
        "" | "us-ascii"
            | "ascii"
            | "iso-8859-1"
            | "iso8859-1"
            | "latin1"
            | "windows-1252"
            | "cp1252"
            | "unknown-8bit"
            | "x-unknown"
            | "default"
            | "binary"
            | "8bit"
    )
}

fn western(bytes: &[u8]) -> String {
    charset_decoder(b"windows-1252")
        .map_or_else(|| String::from_utf8_lossy(bytes).into_owned(), |decode| decode(bytes))
}

fn has_japanese_escape(bytes: &[u8]) -> bool {
    bytes.windows(3).any(|w| matches!(w, [0x1B, b'$', b'B' | b'@'] | [0x1B, b'(', b'J']))
}

/// ISO-2022-KR (RFC 1557): EUC-KR in seven bits between shift out and shift in.
fn korean_seven_bit(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut shifted = false;
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (*first, shifted) {
            (0x1B, _) if tail.starts_with(b"$)C") => rest = tail.get(3..).unwrap_or_default(),
            (0x0E, _) => shifted = true,
            (0x0F, _) => shifted = false,
            (b'\n', _) => {
                shifted = false;
                out.push(b'\n');
            }
            (byte @ 0x21..=0x7E, true) => out.push(byte | 0x80),
            (byte, _) => out.push(byte),
        }
    }
    out
}

/// Reads `bytes` by the label, or by what they look like where it cannot be right.
pub(super) fn decode(bytes: &[u8], label: Option<&str>) -> Decoded {
    let label = canonical(label.unwrap_or_default());
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match label.as_str() {
        "utf-7" | "unicode-1-1-utf-7" | "csutf7" | "utf-7-imap" | "x-unicode-2-0-utf-7" => {
            return Decoded { text: western(bytes), doubtful: true };
        }
        "iso-2022-kr" | "csiso2022kr" => {
            let text = by_label("euc-kr", &korean_seven_bit(bytes));
            return Decoded { text: text.unwrap_or_default(), doubtful: false };
        }
        _ => {}
    }
    if says_little(&label) || label == "utf-8" {
        let vague = says_little(&label);
        if vague && has_japanese_escape(bytes) {
            let text = by_label("iso-2022-jp", bytes).unwrap_or_default();
            return Decoded { text, doubtful: true };
        }
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Decoded { text: text.to_owned(), doubtful: vague && !text.is_ascii() };
        }
        if label == "utf-8" && mostly_utf8(bytes) {
            return Decoded { text: String::from_utf8_lossy(bytes).into_owned(), doubtful: true };
        }
        return Decoded { text: western(bytes), doubtful: label == "utf-8" || label.is_empty() };
    }
    match by_label(&label, bytes) {
        Some(text) => {
            // a label that does not fit leaves marks, and UTF-8 is hard to hit by chance
            if text.contains('\u{FFFD}')
                && let Ok(plain) = std::str::from_utf8(bytes)
                && !plain.is_ascii()
            {
                return Decoded { text: plain.to_owned(), doubtful: true };
            }
            Decoded { text, doubtful: false }
        }
        None => match std::str::from_utf8(bytes) {
            Ok(text) => Decoded { text: text.to_owned(), doubtful: true },
            Err(_) => Decoded { text: western(bytes), doubtful: true },
        },
    }
}

fn by_label(label: &str, bytes: &[u8]) -> Option<String> {
    let decode = charset_decoder(label.as_bytes())?;
    if label == "iso-2022-jp" || label == "csiso2022jp" {
        return Some(decode(&without_idle_escapes(bytes)));
    }
    Some(decode(bytes))
}

/// Drops an escape to ASCII that another escape follows at once: words that were
/// encoded apart are joined so, and the decoder calls it an error.
fn without_idle_escapes(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        if let [0x1B, b'(', b'B' | b'J', after @ ..] = rest
            && after.first() == Some(&0x1B)
        {
            rest = after;
            continue;
        }
        out.push(*first);
        rest = tail;
    }
    out
}

/// Whether one broken character spoils what is UTF-8 otherwise: cut messages end so.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let mut broken = 0_usize;
    let mut whole = 0_usize;
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken.saturating_mul(4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], label: &str) -> String {
        decode(bytes, Some(label)).text
    }

    #[test]
    fn every_charset_of_the_nine_languages_is_read() {
        for (bytes, label, expect) in [
            (b"\x1b$B%+%P%s\x1b(B".as_slice(), "ISO-2022-JP", "カバン"),
            (b"\x1b$B%+\x1b(B\x1b$B%P%s\x1b(B", "iso-2022-jp", "カバン"),
            (b"\x83J\x83o\x83\x93", "Shift_JIS", "カバン"),
            (b"\x83J\x83o\x83\x93", "cp932", "カバン"),
            (b"\xa5\xab\xa5\xd0\xa5\xf3", "EUC-JP", "カバン"),
            (b"\xb0\xfc", "GB2312", "包"),
            (b"\xb0\xfc", "gb18030", "包"),
            (b"\xa5\x5d", "Big5", "包"),
            (b"\xb0\xa1\xb9\xe6", "EUC-KR", "가방"),
            (b"\xb0\xa1\xb9\xe6", "ks_c_5601-1987", "가방"),
            (b"\x1b$)C\x0e0!9f\x0f ok", "ISO-2022-KR", "가방 ok"),
            (b"\xcd\xde\xed\xc8\xc9", "windows-1256", "حقيبة"),
            (b"\x80 5", "windows-1252", "€ 5"),
            (b"caf\xe9", "iso-8859-1", "café"),
            (b"caf\xe9", "ISO-8859-15", "café"),
        ] {
            assert_eq!(text(bytes, label), expect, "{label}");
        }
    }

    #[test]
    fn em11_a_wrong_label_does_not_spoil_the_text() {
        assert_eq!(text("déjà".as_bytes(), "us-ascii"), "déjà");
        assert_eq!(text("déjà".as_bytes(), "iso-8859-1"), "déjà");
        assert_eq!(text(b"d\xe9j\xe0", "utf-8"), "déjà");
        assert_eq!(text("鞄です".as_bytes(), "iso-2022-jp"), "鞄です");
        assert_eq!(text(b"\x1b$B%+%P%s\x1b(B", "us-ascii"), "カバン");
        assert_eq!(text("déjà".as_bytes(), "x-no-such"), "déjà");
        assert_eq!(decode("é".as_bytes(), None).text, "é");
    }

    #[test]
    fn em11_utf_7_is_kept_raw_and_marked() {
        let got = decode(b"+ADw-script+AD4-", Some("UTF-7"));
        assert_eq!(got.text, "+ADw-script+AD4-");
        assert!(got.doubtful);
    }
}
