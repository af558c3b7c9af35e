//! The nine languages, and the choice among them from an address or from what
//! a browser says it prefers. Never from where somebody is.

/// A language the house can speak.
#[derive(Debug, PartialEq, Eq)]
pub struct Locale {
    /// BCP 47 tag, used in addresses, in `lang` and as the folder's name.
    pub tag: &'static str,
    /// The language's name in its own script.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether every sentence is there. Only complete languages are offered.
    pub complete: bool,
}

const fn ltr(tag: &'static str, name: &'static str, complete: bool) -> Locale {
    Locale { tag, name, dir: "ltr", complete }
}

/// Every language, English first.
pub const LOCALES: &[Locale] = &[
    ltr("en", "English", true),
    ltr("fr", "Français", true),
    ltr("it", "Italiano", true),
    ltr("de", "Deutsch", true),
    ltr("es", "Español", true),
    ltr("ja", "日本語", true),
    ltr("zh-Hans", "简体中文", true),
    ltr("ko", "한국어", true),
    Locale { tag: "ar", name: "العربية", dir: "rtl", complete: true },
];

/// The language subtag: what is before the first hyphen or underscore.
fn language(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// Traditional Chinese is not Simplified Chinese: whoever asks for it is not
/// given the other unasked.
fn is_traditional(tag: &str) -> bool {
    tag.split(['-', '_']).skip(1).any(|part| {
        ["hant", "tw", "hk", "mo"].iter().any(|traditional| part.eq_ignore_ascii_case(traditional))
    })
}

/// The place in `LOCALES` of the complete language that serves this tag.
fn serving(tag: &str) -> Option<usize> {
    let exact = LOCALES.iter().position(|l| l.complete && l.tag.eq_ignore_ascii_case(tag));
    exact.or_else(|| {
        LOCALES.iter().position(|l| {
            l.complete
                && language(l.tag).eq_ignore_ascii_case(language(tag))
                && !(language(l.tag) == "zh" && is_traditional(tag))
        })
    })
}

/// As [`serving`], with English at the end.
pub(crate) fn nearest_complete(tag: &str) -> usize {
    serving(tag).unwrap_or(0)
}

/// The complete language that suits an `Accept-Language` header best.
///
/// Anything malformed in it is passed over; an empty header means English.
pub fn best_locale(accept_language: &str) -> &'static str {
    let mut best: Option<(u16, usize)> = None;
    // No browser sends more than a few dozen; a longer list is not read to its end.
    for wish in accept_language.split(',').take(64) {
        let mut parts = wish.split(';').map(str::trim);
        let tag = parts.next().unwrap_or_default();
        let Some(weight) = weight(parts) else {
            continue;
        };
        if weight == 0 {
            continue;
        }
        let Some(place) = (if tag == "*" { Some(0) } else { serving(tag) }) else {
            continue;
        };
        if best.is_none_or(|(heaviest, _)| weight > heaviest) {
            best = Some((weight, place));
        }
    }
    LOCALES[best.map_or(0, |(_, place)| place)].tag
}

/// A `q` value in thousandths; absent means 1, unreadable means none.
fn weight<'a>(mut parameters: impl Iterator<Item = &'a str>) -> Option<u16> {
    let Some(q) = parameters.find_map(|p| p.strip_prefix("q=").or_else(|| p.strip_prefix("Q=")))
    else {
        return Some(1000);
    };
    let value: f32 = q.trim().parse().ok()?;
    // The range check also refuses NaN; the product is at most 1000.
    (0.0..=1.0).contains(&value).then_some((value * 1000.0) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_wish_is_weighed_and_only_complete_languages_are_given() {
        let check = |given: &str, expect: &str| assert_eq!(best_locale(given), expect, "{given}");
        check("", "en");
        check("fr", "fr");
        check("fr-CA,en;q=0.8", "fr");
        check("en;q=0.3, ar-KW;q=0.9", "ar");
        check("de-DE,de;q=0.9,fr;q=0.7,en;q=0.5", "de");
        check("nl-NL,nl;q=0.9,fr;q=0.7,en;q=0.5", "fr");
        check("nl", "en");
        check("zh-CN", "zh-Hans");
        check("zh-TW,zh;q=0.9,ja;q=0.8", "zh-Hans");
        check("zh-TW,ja;q=0.8", "ja");
        check("es-MX", "es");
        check("ko-KR", "ko");
        check("*", "en");
        check("ar;q=0, fr;q=0.1", "fr");
        check("fr;q=abc, ar;q=0.2", "ar");
        check("fr;q=NaN, ar;q=7, en;q=0.1", "en");
        check(";;;,,,q=1,\u{0}", "en");
        check("FR-fr", "fr");
    }

    #[test]
    fn an_unknown_or_unfinished_tag_gives_the_nearest_complete_language() {
        let check = |given: &str, expect: &str| {
            assert_eq!(crate::words(given).tag(), expect, "{given}");
        };
        check("fr", "fr");
        check("fr-CA", "fr");
        check("ar_EG", "ar");
        check("ja", "ja");
        check("pt", "en");
        check("zh-Hant", "en");
        check("", "en");
        check("../etc/passwd", "en");
    }

    #[test]
    fn traditional_chinese_is_not_served_by_simplified() {
        assert!(is_traditional("zh-Hant"));
        assert!(is_traditional("zh-TW"));
        assert!(!is_traditional("zh-Hans-SG"));
        assert!(!is_traditional("zh"));
    }
}
