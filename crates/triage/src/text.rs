//! A message cut into words, each with its place.
//!
//! A word is a run of letters or of digits; where a script writes no spaces (Chinese,
//! Japanese) it is the whole run, and whoever reads takes it character by character. Each
//! has its letters folded: small, without accents, Arabic without vowel signs and with one
//! alef. No language is asked for here, and nothing is translated.

use unicode_normalization::UnicodeNormalization;

/// How a word's letters are to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Words between spaces: Latin and whatever else is written so.
    Spaced,
    /// Arabic: between spaces, with articles and prepositions written onto the word.
    Arabic,
    /// Hangul: between spaces, with particles written onto the word.
    Hangul,
    /// Han and kana: no spaces.
    Run,
    /// Digits.
    Number,
}

/// A word and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Byte at which it begins in the message.
    pub from: usize,
    /// Byte after its end.
    pub to: usize,
    /// In small letters, as written; a number is `0`.
    pub form: String,
    /// Folded.
    pub plain: String,
    /// How it is written.
    pub script: Script,
}

fn script(c: char) -> Option<Script> {
    Some(match c {
        '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}' => Script::Run,
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '々' => {
            Script::Run
        }
        '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}' => {
            Script::Hangul
        }
        c if c.is_numeric() => Script::Number,
        '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' if c.is_alphabetic() || is_mark(c) => {
            Script::Arabic
        }
        '\u{0640}' => Script::Arabic,
        c if c.is_alphabetic() || ('\u{0300}'..='\u{036F}').contains(&c) => Script::Spaced,
        _ => return None,
    })
}

/// Arabic vowel signs and the lengthening stroke.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}

/// So many words are read; what a message is about is said by then.
const MOST: usize = 4000;

/// The words of a message, in order; of a very long one its beginning.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut begun: Option<(usize, Script)> = None;
    for (at, c) in text.char_indices() {
        let now = script(c);
        if let Some((from, was)) = begun
            && now != Some(was)
        {
            words.push(word(text, from, at, was));
            begun = None;
            if words.len() == MOST {
                return words;
            }
        }
        if begun.is_none() {
            begun = now.map(|script| (at, script));
        }
    }
    if let Some((from, script)) = begun {
        words.push(word(text, from, text.len(), script));
    }
    words
}

fn word(text: &str, from: usize, to: usize, script: Script) -> Word {
    let written = text.get(from..to).unwrap_or_default();
    if script == Script::Number {
        return Word { from, to, form: "0".to_owned(), plain: "0".to_owned(), script };
    }
    let form: String = written.nfkc().flat_map(char::to_lowercase).collect();
    let plain = match script {
        Script::Spaced => latin(&form),
        Script::Arabic => arabic(&form),
        Script::Hangul | Script::Run | Script::Number => form.clone(),
    };
    Word { from, to, form, plain, script }
}

fn latin(form: &str) -> String {
    if form.is_ascii() {
        return form.to_owned();
    }
    let mut plain = String::with_capacity(form.len());
    for c in form.nfd() {
        match c {
            '\u{0300}'..='\u{036F}' => {}
            'ß' => plain.push_str("ss"),
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            'ı' => plain.push('i'),
            c => plain.push(c),
        }
    }
    plain
}

fn arabic(form: &str) -> String {
    form.chars()
        .filter(|c| !is_mark(*c))
        .map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ئ' => 'ي',
            'ؤ' => 'و',
            'ة' => 'ه',
            c => c,
        })
        .collect()
}

/// An Arabic word without what is written onto its front: conjunction, preposition,
/// article. Nothing when there is nothing to take off, or too little would be left.
#[must_use]
pub fn bare(plain: &str) -> Option<&str> {
    const FRONTS: &[&str] = &["وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ب", "ل"];
    let front = FRONTS.iter().find_map(|front| plain.strip_prefix(front))?;
    (front.chars().count() >= 3).then_some(front)
}
