//! What a subject is about: without the marks of answers and forwards that
//! programs of many languages set before it, without counters, and without
//! our own tag. Tags of other systems stay: they are part of their subject.

/// Marks of an answer, in lower case.
const ANSWERS: &[&str] = &[
    "re",
    "aw",
    "sv",
    "antw",
    "antwort",
    "ant",
    "odp",
    "vs",
    "ynt",
    "res",
    "resp",
    "r",
    "rif",
    "réf",
    "ref",
    "回复",
    "回覆",
    "答复",
    "答覆",
    "返信",
    "返",
    "답장",
    "회신",
    "رد",
    "الرد",
    "رد على",
];
/// Marks of a forward, in lower case.
const FORWARDS: &[&str] = &[
    "fwd",
    "fw",
    "wg",
    "tr",
    "rv",
    "i",
    "inoltra",
    "inoltrato",
    "doorst",
    "vb",
    "vl",
    "pd",
    "enc",
    "ilt",
    "转发",
    "轉寄",
    "轉發",
    "転送",
    "전달",
    "إعادة توجيه",
    "تمرير",
];

/// A subject without what programs put before it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BaseSubject {
    /// What is left; may be empty.
    pub text: String,
    /// A mark of an answer was there.
    pub answered: bool,
    /// A mark of a forward was there.
    pub forwarded: bool,
}

/// Takes the marks off. `is_own` says of what stands in brackets, square or
/// round, whether it is a tag of this house.
pub(super) fn base(subject: &str, is_own: impl Fn(&str) -> bool) -> BaseSubject {
    let untagged = without_own_tags(subject, is_own);
    let mut found = BaseSubject::default();
    let mut rest = untagged.trim();
    loop {
        let before = rest;
        rest = rest
            .trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200F}' || c == '\u{200E}');
        if let Some(after) = counter(rest) {
            rest = after;
        }
        if let Some((after, forward)) = mark(rest) {
            found.answered |= !forward;
            found.forwarded |= forward;
            rest = after;
        }
        if let Some(inner) = rest.strip_suffix(']')
            && let Some(inner) =
                ["[Fwd:", "[fwd:", "[FWD:"].iter().find_map(|p| inner.strip_prefix(p))
        {
            found.forwarded = true;
            rest = inner;
        }
        if let Some(inner) = rest.strip_suffix("(fwd)").or_else(|| rest.strip_suffix("(Fwd)")) {
            found.forwarded = true;
            rest = inner;
        }
        rest = rest.trim();
        if rest == before {
            break;
        }
    }
    found.text = rest.to_owned();
    found
}

/// `[5]` at the start: a counter some programs set.
fn counter(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('[')?;
    let end = inner.find(']')?;
    let digits = inner.get(..end)?;
    let plain = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    if plain { inner.get(end + 1..) } else { None }
}

/// A mark with its counter and colon at the start, and whether it says forward.
fn mark(text: &str) -> Option<(&str, bool)> {
    let colon = text.char_indices().take(24).find(|(_, c)| matches!(c, ':' | '：'))?;
    let word = text.get(..colon.0)?;
    let after = text.get(colon.0 + colon.1.len_utf8()..)?;
    let word = word.trim().to_lowercase();
    // Re[2]: Re(2): Re^2: Re 2:
    let digits =
        word.trim_end_matches([']', ')', ' ']).trim_end_matches(|c: char| c.is_ascii_digit());
    let bare = digits.trim_end_matches(['[', '(', '^', '*', ' ']);
    let known = |list: &[&str]| list.contains(&word.as_str()) || list.contains(&bare);
    // one letter alone is a mark only in the languages that use it, as capitals
    if word.chars().count() == 1 && !text.starts_with(['R', 'I', '返']) {
        return None;
    }
    if known(ANSWERS) {
        Some((after, false))
    } else if known(FORWARDS) {
        Some((after, true))
    } else {
        None
    }
}

/// Takes out what stands in brackets, square or round, and is ours.
fn without_own_tags(subject: &str, is_own: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(subject.len());
    let mut rest = subject;
    while let Some(at) = rest.find(['[', '(', '（']) {
        let (before, from) = rest.split_at(at);
        let Some(opening) = from.chars().next() else { break };
        let inner = from.get(opening.len_utf8()..).unwrap_or_default();
        let closing = match opening {
            '[' => ']',
            '(' => ')',
            _ => '）',
        };
        out.push_str(before);
        match inner.split_once(closing) {
            Some((tag, after)) if !tag.contains(opening) && is_own(tag.trim()) => {
                out.truncate(out.trim_end().len());
                let after = after.trim_start();
                if !out.is_empty() && !after.is_empty() {
                    out.push(' ');
                }
                rest = after;
            }
            _ => {
                out.push(opening);
                rest = inner;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(tag: &str) -> bool {
        tag.starts_with("ORLE-")
    }

    #[test]
    fn l1_marks_and_counters_of_every_language_are_taken_off() {
        for (subject, expect) in [
            ("Re: Bag", "Bag"),
            ("AW: WG: Bag", "Bag"),
            ("RE : Bag", "Bag"),
            ("Re[2]: Bag", "Bag"),
            ("Re(3): Bag", "Bag"),
            ("Re^2: Bag", "Bag"),
            ("[5] Re: [2] Bag", "Bag"),
            ("SV: Antw: RV: TR: Rif: R: I: Bag", "Bag"),
            ("回复：转发：包", "包"),
            ("返信: 鞄", "鞄"),
            ("답장: 전달: 가방", "가방"),
            ("رد: حقيبة", "حقيبة"),
            ("إعادة توجيه: حقيبة", "حقيبة"),
            ("[Fwd: Bag]", "Bag"),
            ("Bag (fwd)", "Bag"),
            ("Repair: Bag", "Repair: Bag"),
            ("i: a note", "i: a note"),
            ("Re:", ""),
            ("", ""),
        ] {
            assert_eq!(base(subject, own).text, expect, "{subject}");
        }
        assert!(base("WG: Bag", own).forwarded);
        assert!(!base("AW: Bag", own).forwarded);
        assert!(base("AW: Bag", own).answered);
    }

    #[test]
    fn l16_our_own_tag_is_taken_off_and_others_stay() {
        for (subject, expect) in [
            ("Re: [ORLE-1234] Bag", "Bag"),
            ("[ORLE-1234] Re: Bag", "Bag"),
            ("Bag [ORLE-1234]", "Bag"),
            ("Re: Bag (ORLE-1234)", "Bag"),
            ("Re: Bag (large) (ORLE-1234)", "Bag (large)"),
            ("Re: [SHOP-77] Bag", "[SHOP-77] Bag"),
            ("Re: [SHOP-77] [ORLE-1234] Bag", "[SHOP-77] Bag"),
            ("a [b [ORLE-1] c", "a [b c"),
            ("[ORLE-1", "[ORLE-1"),
        ] {
            assert_eq!(base(subject, own).text, expect, "{subject}");
        }
    }
}
