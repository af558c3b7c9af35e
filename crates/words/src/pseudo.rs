//! A made-up language for tests, `en-XA`: English with accents on its letters
//! and a third more length, so that what was never translated and what does not
//! fit are seen at once. It exists in debug builds only.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::locale::Locale;
use crate::{Words, embedded};

const TAG: &str = "en-XA";
static LOCALE: Locale = Locale { tag: "en", name: "Pseudo", dir: "ltr", complete: false };

pub(crate) fn is_asked_for(tag: &str) -> bool {
    cfg!(debug_assertions) && tag == TAG
}

pub(crate) fn words() -> &'static Words {
    static MADE: OnceLock<Words> = OnceLock::new();
    MADE.get_or_init(|| Words::new(&LOCALE, &embedded::files(LOCALE.tag), Some(padded)))
}

/// Each stretch of a sentence between its arguments, accented, and a third longer.
fn padded(text: &str) -> Cow<'_, str> {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 {
        return Cow::Borrowed(text);
    }
    let mut out: String = text.chars().map(accented).collect();
    out.extend(std::iter::repeat_n('~', letters.div_ceil(3)));
    Cow::Owned(out)
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'à',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'î',
        'n' => 'ñ',
        'o' => 'ö',
        'u' => 'û',
        'y' => 'ÿ',
        'A' => 'Â',
        'E' => 'É',
        'I' => 'Î',
        'O' => 'Ö',
        'U' => 'Û',
        other => other,
    }
}
