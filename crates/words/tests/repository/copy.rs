//! The voice, as far as a program can hear it: words and marks the house does
//! not use, the spaces French asks for, the marks Arabic has of its own. The
//! rules are those of the design; a sentence that trips one is rewritten.

use crate::files::{locale_folders, sentences};

/// Where an argument stands in a wording.
const ARGUMENT: char = '\u{fffc}';

fn complaints(tag: &str, judge: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let mut found = Vec::new();
    for s in sentences(tag) {
        for wording in &s.wordings {
            for complaint in judge(wording) {
                found.push(format!("{}: {}: {complaint}", s.file, s.key));
            }
        }
    }
    found.dedup();
    found
}

fn none_of(problems: Vec<String>) {
    assert!(problems.is_empty(), "\n  {}\n", problems.join("\n  "));
}

/// Whether `phrase` stands in `text` as whole words, whatever the case.
fn says(text: &str, phrase: &str) -> bool {
    let text = text.to_lowercase().replace(['\u{a0}', '\u{202f}', '\n'], " ");
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '@');
        !joins(before) && !joins(after)
    })
}

const BANNED: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "please note",
            "unfortunately",
            "oops",
            "whoops",
            "simply",
            "valued customer",
            "valued client",
            "policy",
            "policies",
            "inconvenience",
            "ticket",
            "tickets",
        ],
    ),
    (
        "fr",
        &[
            "malheureusement",
            "veuillez noter",
            "oups",
            "simplement",
            "cher client",
            "chère cliente",
            "politique",
            "désagrément",
            "tu",
            "toi",
            "email",
            "e-mail",
            "mail",
            "feedback",
            "shopping",
        ],
    ),
    ("ar", &["للأسف", "مع الأسف", "يرجى ملاحظة", "عفوًا", "عميلنا العزيز", "سياسة"]),
];

#[test]
fn words_that_the_house_does_not_use_are_not_used() {
    let mut problems = Vec::new();
    for (tag, banned) in BANNED {
        problems.extend(complaints(tag, |wording| {
            let said = banned.iter().filter(|phrase| says(wording, phrase));
            said.map(|phrase| format!("says “{phrase}”")).collect()
        }));
    }
    none_of(problems);
}

#[test]
fn nobody_exclaims_trails_off_or_uses_typewriter_marks() {
    let mut problems = Vec::new();
    for tag in locale_folders() {
        problems.extend(complaints(&tag, |wording| {
            let mut found = Vec::new();
            if wording.contains(['!', '！', '¡']) {
                found.push("exclaims".to_owned());
            }
            if wording.contains("...") {
                found.push("has three dots".to_owned());
            }
            if wording.contains("--") || wording.contains('—') {
                found.push("has a dash for a pause".to_owned());
            }
            if wording.contains(['\'', '"']) {
                found.push("has a straight quotation mark; use ’ “ ” « »".to_owned());
            }
            if wording.contains("  ") {
                found.push("has two spaces".to_owned());
            }
            found
        }));
    }
    none_of(problems);
}

/// What French typography finds wrong in a wording.
fn french_spaces(wording: &str) -> Vec<String> {
    let letters: Vec<char> = wording.chars().collect();
    let is_hard = |c: Option<&char>| matches!(c, Some('\u{a0}' | '\u{202f}'));
    let mut found = Vec::new();
    for (i, letter) in letters.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| letters.get(i));
        let after = letters.get(i + 1);
        let ends_a_word = after.is_none_or(|c| c.is_whitespace() || *c == '»' || *c == ')');
        match letter {
            // A colon inside `15:40` or `https://` is no French punctuation.
            ';' | ':' | '?' | '!' if ends_a_word && !is_hard(before) => {
                found.push(format!("no non-breaking space before “{letter}”"));
            }
            '«' if !is_hard(after) => found.push("no non-breaking space after «".to_owned()),
            '»' if !is_hard(before) => found.push("no non-breaking space before »".to_owned()),
            _ => {}
        }
    }
    found
}

#[test]
fn french_has_its_non_breaking_spaces() {
    none_of(complaints("fr", french_spaces));
    assert!(!french_spaces("Quand ?").is_empty());
    assert!(!french_spaces(&format!("{ARGUMENT}:")).is_empty());
    assert!(!french_spaces("« ici\u{a0}»").is_empty());
    assert!(french_spaces("Quand\u{a0}? À 15:40, «\u{a0}ici\u{a0}»\u{202f}; https://x").is_empty());
}

/// What is wrong with the marks and digits of an Arabic wording.
fn arabic_marks(wording: &str) -> Vec<String> {
    let is_arabic = |c: char| ('\u{620}'..='\u{64f}').contains(&c);
    let letters: Vec<char> = wording.chars().collect();
    let mut found = Vec::new();
    for pair in letters.windows(2) {
        if (is_arabic(pair[0]) || pair[0] == ARGUMENT && is_arabic_text(&letters))
            && matches!(pair[1], ',' | ';' | '?')
        {
            found.push(format!("“{}” instead of the Arabic mark", pair[1]));
        }
    }
    if letters.iter().any(|c| ('\u{660}'..='\u{669}').contains(c)) {
        found.push("has digits other than 0 to 9".to_owned());
    }
    found
}

fn is_arabic_text(letters: &[char]) -> bool {
    letters.iter().any(|c| ('\u{620}'..='\u{64a}').contains(c))
}

#[test]
fn arabic_has_its_own_marks_and_the_digits_of_the_house() {
    none_of(complaints("ar", arabic_marks));
    assert!(!arabic_marks("اليوم, الآن").is_empty());
    assert!(!arabic_marks("متى?").is_empty());
    assert!(!arabic_marks("في ٣ أيام").is_empty());
    assert!(arabic_marks("اليوم، 15:40؟").is_empty());
}

#[test]
fn banned_words_are_found_whole_and_in_any_case() {
    assert!(says("Please note this", "please"));
    assert!(says("x. Oops.", "oops"));
    assert!(!says("justified", "just"));
    assert!(!says("name@mail.example", "mail"));
}
