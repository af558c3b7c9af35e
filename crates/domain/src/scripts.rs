//! What letters do besides being read: some hide or turn what stands beside
//! them, some are made of many characters, some pass for those of another
//! alphabet. A name of two alphabets is kept and shown as it was typed, and
//! never equals the one it looks like; the staff are told, since a client
//! seldom writes her own name so.

use unicode_segmentation::UnicodeSegmentation as _;

/// Characters that turn or hide text: kept in messages, refused in names and ids.
pub fn hides(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}' | '\u{00AD}')
}

/// The first so many letters of a text, as a person counts them: never part of one.
pub fn first_letters(text: &str, most: usize) -> &str {
    text.grapheme_indices(true).nth(most).map_or(text, |(at, _)| text.get(..at).unwrap_or(text))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Greek,
    Cyrillic,
}

fn alphabet(c: char) -> Option<Alphabet> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
            c.is_alphabetic().then_some(Alphabet::Latin)
        }
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => {
            c.is_alphabetic().then_some(Alphabet::Greek)
        }
        '\u{400}'..='\u{52F}' => Some(Alphabet::Cyrillic),
        _ => None,
    }
}

/// Whether one word of a text takes its letters from two alphabets that look alike.
pub fn mixes_alphabets(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let mut letters = word.chars().filter_map(alphabet);
        letters.next().is_some_and(|first| letters.any(|other| other != first))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tx06_a_text_is_never_cut_inside_a_letter() {
        let family = "👩\u{200D}👩\u{200D}👧\u{200D}👦";
        for (text, most, kept) in [
            ("abc", 2, "ab"),
            ("abc", 3, "abc"),
            ("abc", 0, ""),
            ("e\u{301}e\u{301}", 1, "e\u{301}"),
            (&family.repeat(3), 2, &family.repeat(2)),
            ("🇫🇷🇯🇵", 1, "🇫🇷"),
            ("", 5, ""),
        ] {
            assert_eq!(first_letters(text, most), kept, "{text:?} {most}");
        }
    }

    #[test]
    fn tx03_a_word_of_two_alphabets_is_told_from_a_name_of_two_languages() {
        for (name, mixed) in [
            ("Paris", false),
            ("\u{420}\u{430}ris", true),
            ("Claire F\u{3BF}ntaine", true),
            ("Zoë Müller-Łódź", false),
            ("Иван Smith", false),
            ("Νίκος", false),
            ("山田 Taro", false),
            ("ليلى Haddad", false),
            ("", false),
        ] {
            assert_eq!(mixes_alphabets(name), mixed, "{name}");
        }
    }
}
