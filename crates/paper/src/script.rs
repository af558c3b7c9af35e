//! Scripts, as far as paper has to name them: to say which the loaded faces lack, and why a text
//! could not be set. What a letter belongs to is what Unicode says.

use std::fmt;

use unicode_script::UnicodeScript;

/// A script of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Greek letters.
    Greek,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters.
    Arabic,
    /// The characters that Chinese, Japanese and some Korean are written in.
    Han,
    /// Hiragana and katakana.
    Kana,
    /// Korean syllables.
    Hangul,
    /// Small pictures within messages.
    Emoji,
    /// Any other, by its English name in Unicode; `Common` for marks that belong to none.
    Other(&'static str),
}

impl Script {
    /// The script that a letter belongs to.
    #[must_use]
    pub fn of(letter: char) -> Script {
        use unicode_script::Script as Known;
        match letter.script() {
            Known::Latin => Script::Latin,
            Known::Greek => Script::Greek,
            Known::Cyrillic => Script::Cyrillic,
            Known::Arabic => Script::Arabic,
            Known::Han => Script::Han,
            Known::Hiragana | Known::Katakana => Script::Kana,
            Known::Hangul => Script::Hangul,
            Known::Common if is_picture(letter) => Script::Emoji,
            other => Script::Other(other.full_name()),
        }
    }

    /// The English name, for logs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Script::Latin => "Latin",
            Script::Greek => "Greek",
            Script::Cyrillic => "Cyrillic",
            Script::Arabic => "Arabic",
            Script::Han => "Han",
            Script::Kana => "Kana",
            Script::Hangul => "Hangul",
            Script::Emoji => "Emoji",
            Script::Other(name) => name,
        }
    }

    /// The scripts that the nine languages of the house are written in, each with a letter that a
    /// face for it has.
    pub(crate) const OF_THE_HOUSE: [(Script, char); 5] = [
        (Script::Latin, 'é'),
        (Script::Arabic, 'ع'),
        (Script::Han, '語'),
        (Script::Kana, 'あ'),
        (Script::Hangul, '한'),
    ];
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_of_the_script_that_unicode_says() {
        let check = |letter, name: &str| assert_eq!(Script::of(letter).name(), name, "{letter}");
        check('é', "Latin");
        check('Ω', "Greek");
        check('Я', "Cyrillic");
        check('ع', "Arabic");
        check('直', "Han");
        check('ン', "Kana");
        check('한', "Hangul");
        check('🙏', "Emoji");
        check('ก', "Thai");
        check('₪', "Common");
    }
}
