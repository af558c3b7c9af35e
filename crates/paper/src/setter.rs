//! Values on their way onto paper.
//!
//! A value is data and stays data: it goes to the templates as a string of JSON, never as markup.
//! What is done to it here is what a typesetter does to a hostile manuscript: control characters
//! and marks that turn the direction of what follows are taken out, a value in a line is isolated
//! from its neighbours, a very long word gets places to break at, and a letter that no face has is
//! an error that names its script. Everything is counted.

use serde::Serialize;
use typst::text::is_default_ignorable;

use crate::fonts::Fonts;
use crate::script::Script;
use crate::{Error, MOST_LETTERS};

/// A word longer than this, in letters, gets places to break at.
const LONG_WORD: usize = 20;
/// Letters between two such places; no column is narrower. Arabic letters are narrow, and are torn
/// from each other by such a place.
const PIECE: usize = 3;
const PIECE_OF_JOINED: usize = 9;
/// Bytes of one paragraph. Glyphs know their place in it as far as 64 KiB.
const LONGEST: usize = 16_000;
/// Letters of a value that is no prose: a name, a reference, a line of an address.
const MOST_OF_A_VALUE: usize = 4_000;
/// Accents on one letter. Vietnamese has two and pointed Arabic three; more hide other lines.
const MOST_ACCENTS: usize = 4;

/// Stand for the number of the page and of all pages in a sentence, until they are known.
pub(crate) const PAGE: &str = "\u{e000}";
pub(crate) const PAGES: &str = "\u{e001}";

/// A line, with the direction of its own first letter.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Line {
    /// Runs from the right.
    rtl: bool,
    text: String,
}

/// Takes values over into one document.
pub(crate) struct Setter<'a> {
    fonts: &'a Fonts,
    rtl: bool,
    letters: usize,
    trouble: Option<Error>,
}

impl<'a> Setter<'a> {
    pub fn new(fonts: &'a Fonts, rtl: bool) -> Setter<'a> {
        Setter { fonts, rtl, letters: 0, trouble: None }
    }

    /// The first thing that was wrong with any value, if anything was.
    pub fn end(self) -> Result<(), Error> {
        self.trouble.map_or(Ok(()), Err)
    }

    /// A sentence of the house, whose arguments are values of [`Setter::argument`].
    pub fn own(&mut self, sentence: String) -> String {
        self.look_at(&sentence);
        sentence
    }

    /// The same, where a template expects a value.
    pub fn own_line(&mut self, sentence: String) -> Line {
        Line { rtl: self.rtl, text: self.own(sentence) }
    }

    /// A value that stands alone in its line. It runs as its first letter does, and from the left
    /// where it has none: telephone numbers, references.
    pub fn value(&mut self, value: &str) -> Line {
        if value.len() > 4 * MOST_OF_A_VALUE || value.chars().count() > MOST_OF_A_VALUE {
            self.trouble.get_or_insert(Error::TooManyLetters { most: MOST_OF_A_VALUE });
            return Line { rtl: false, text: String::new() };
        }
        let text = broken(plain(value).trim());
        self.look_at(&text);
        Line { rtl: begins_from_right(&text).unwrap_or(false), text }
    }

    /// A value within a sentence of the house: isolated where directions could meet.
    pub fn argument(&mut self, value: &str) -> String {
        let text = self.value(value).text;
        if self.rtl || text.chars().any(runs_from_right) {
            format!("\u{2068}{text}\u{2069}")
        } else {
            text
        }
    }

    /// A value that may be missing.
    pub fn perhaps(&mut self, value: Option<&str>) -> Option<Line> {
        value.filter(|value| !value.trim().is_empty()).map(|value| self.value(value))
    }

    /// Lines of an address, the empty ones left out.
    pub fn lines(&mut self, lines: &[String]) -> Vec<Line> {
        lines.iter().filter_map(|line| self.perhaps(Some(line))).collect()
    }

    /// What somebody wrote: its lines, those that run one way together in a paragraph, and each of
    /// their breaks kept. An empty line is a gap, and several are one.
    pub fn prose(&mut self, text: &str) -> Vec<Line> {
        let mut paragraphs: Vec<Line> = Vec::new();
        for line in text.trim().split(['\n', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
            let line = broken(plain(line).trim());
            self.look_at(&line);
            if self.trouble.is_some() {
                break;
            }
            for piece in pieces(&line) {
                let rtl = begins_from_right(piece).unwrap_or(self.rtl);
                match paragraphs.last_mut() {
                    Some(last) if last.text.is_empty() && piece.is_empty() => {}
                    Some(last)
                        if !last.text.is_empty()
                            && !piece.is_empty()
                            && last.rtl == rtl
                            && last.text.len() + piece.len() < LONGEST =>
                    {
                        last.text.push('\n');
                        last.text.push_str(piece);
                    }
                    _ => paragraphs.push(Line { rtl, text: piece.to_owned() }),
                }
            }
        }
        paragraphs
    }

    /// Keeps a mistake that was made elsewhere, unless there was one before.
    pub fn keep<T: Default>(&mut self, made: Result<T, Error>) -> T {
        made.unwrap_or_else(|trouble| {
            self.trouble.get_or_insert(trouble);
            T::default()
        })
    }

    fn look_at(&mut self, text: &str) {
        for letter in text.chars() {
            self.letters += 1;
            let shown = !letter.is_whitespace()
                && !is_default_ignorable(letter)
                && !PAGE.contains(letter)
                && !PAGES.contains(letter);
            if shown && !self.fonts.has(letter) {
                let script = Script::of(letter);
                self.trouble.get_or_insert(Error::Lacking { script, letter });
            }
        }
        if self.letters > MOST_LETTERS {
            self.trouble.get_or_insert(Error::TooManyLetters { most: MOST_LETTERS });
        }
    }
}

/// One line without controls, without marks that turn the direction of what follows, without
/// characters that only a private agreement gives a meaning to.
pub(crate) fn plain(value: &str) -> String {
    let mut clean = String::with_capacity(value.len());
    let mut accents = 0;
    for letter in value.chars() {
        accents =
            if unicode_normalization::char::is_combining_mark(letter) { accents + 1 } else { 0 };
        match letter {
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                clean.push(' ');
            }
            _ if letter.is_control() => {}
            // Embeddings, overrides and isolates; the old formatting characters.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => {}
            // Annotations, the byte order mark, language tags, private use.
            '\u{fff9}'..='\u{fffb}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}' => {}
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => {}
            _ if accents > MOST_ACCENTS => {}
            _ => clean.push(letter),
        }
    }
    clean
}

/// The same with places to break at in words that are longer than any line should be.
fn broken(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(|c: char| c.is_whitespace() || breaks_anyway(c)) {
        if word.chars().count() <= LONG_WORD {
            out.push_str(word);
            continue;
        }
        let piece = if word.chars().any(runs_from_right) { PIECE_OF_JOINED } else { PIECE };
        let mut since = 0;
        for letter in word.chars() {
            if since >= piece && !unicode_normalization::char::is_combining_mark(letter) {
                out.push('\u{200b}');
                since = 0;
            }
            out.push(letter);
            since += 1;
        }
    }
    out
}

/// A line in pieces that are shorter than a paragraph may be, cut between letters.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while rest.len() >= LONGEST / 2 {
        let mut at = LONGEST / 2;
        while !rest.is_char_boundary(at) {
            at -= 1;
        }
        // At a space where there is one, because a piece begins a line.
        let at = rest.get(..at).and_then(|head| head.rfind(' ')).filter(|at| *at > 0).unwrap_or(at);
        let (head, tail) = rest.split_at(at);
        pieces.push(head.trim());
        rest = tail.trim_start();
    }
    pieces.push(rest);
    pieces
}

/// Characters between which a line may break in any case.
fn breaks_anyway(letter: char) -> bool {
    matches!(Script::of(letter), Script::Han | Script::Kana | Script::Hangul)
}

fn runs_from_right(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{8ff}'
            | '\u{200f}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

/// Whether a text begins from the right, by its first letter; nothing where it has none.
fn begins_from_right(text: &str) -> Option<bool> {
    text.chars().find(|c| c.is_alphabetic() || *c == '\u{200f}').map(runs_from_right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_and_marks_of_direction_are_taken_out() {
        let check = |given: &str, expect: &str| assert_eq!(plain(given), expect, "{given:?}");
        check("a\u{202e}b\u{2066}c\u{2069}", "abc");
        check("a\u{0}b\u{1b}[31m\u{9b}", "ab[31m");
        check("one\ntwo\tthree\u{2028}four", "one two three four");
        check("\u{feff}x\u{e0041}\u{f8ff}", "x");
        check("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}\u{301}\u{301}");
        // Marks of direction that only stand for themselves are part of how money is written.
        check("\u{200f}1,250.00\u{a0}€", "\u{200f}1,250.00\u{a0}€");
        check("#read(\"/etc/passwd\") *b* $x$", "#read(\"/etc/passwd\") *b* $x$");
    }

    #[test]
    fn an_argument_is_isolated_where_directions_can_meet() {
        let fonts = Fonts::load(None).unwrap();
        let check = |rtl, given: &str, expect: &str| {
            assert_eq!(Setter::new(&fonts, rtl).argument(given), expect);
        };
        check(false, "CS-9M2D", "CS-9M2D");
        check(true, "CS-9M2D", "\u{2068}CS-9M2D\u{2069}");
        check(false, "نور", "\u{2068}نور\u{2069}");
    }

    #[test]
    fn a_value_runs_as_its_first_letter_does_and_from_the_left_without_one() {
        let fonts = Fonts::load(None).unwrap();
        let check = |given: &str, rtl: bool| {
            assert_eq!(Setter::new(&fonts, true).value(given).rtl, rtl, "{given}");
        };
        check("+44 20 7946 0958", false);
        check("734731-W3CP3", false);
        check("3 شارع", true);
        check("\u{200f}1,250.00\u{a0}€", true);
    }

    #[test]
    fn a_word_that_is_longer_than_a_line_can_be_broken_and_a_long_text_is_left_alone() {
        assert_eq!(broken(&"a".repeat(24)).matches('\u{200b}').count(), 7);
        assert_eq!(broken(&"日".repeat(24)), "日".repeat(24));
        let usual = "An ordinary sentence of ordinary words, none of them longer than twenty.";
        assert_eq!(broken(usual), usual);
    }

    #[test]
    fn each_line_of_prose_runs_as_its_first_letter_does() {
        let fonts = Fonts::load(None).unwrap();
        let lines = Setter::new(&fonts, true).prose("Bonjour\nSalut\n\n\n\u{2028}3 مرحبا\n12\n");
        let seen: Vec<_> = lines.iter().map(|line| (line.rtl, line.text.as_str())).collect();
        assert_eq!(seen, [(false, "Bonjour\nSalut"), (true, ""), (true, "3 مرحبا\n12")]);
    }

    #[test]
    fn no_paragraph_is_longer_than_glyphs_can_tell_and_nothing_is_lost() {
        let fonts = Fonts::load(None).unwrap();
        let check = |text: String| {
            let paragraphs = Setter::new(&fonts, false).prose(&text);
            assert!(paragraphs.iter().all(|one| one.text.len() <= LONGEST), "{text:.20}");
            let squeezed = |text: &str| -> String {
                text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect()
            };
            let all: String = paragraphs.iter().map(|one| squeezed(&one.text)).collect();
            assert_eq!(all, squeezed(&text), "{text:.20}");
        };
        check("é".repeat(50_000));
        check("a word ".repeat(20_000));
        check("line\n".repeat(30_000));
        check("Ω".repeat(30_000));
        check(String::new());
    }

    #[test]
    fn a_letter_that_no_face_has_is_told_with_its_script() {
        let fonts = Fonts::load(None).unwrap();
        let mut setter = Setter::new(&fonts, false);
        setter.value("fine");
        setter.value("ไทย");
        setter.value("日本");
        let told = setter.end();
        assert!(
            matches!(told, Err(Error::Lacking { script: Script::Other("Thai"), letter: 'ไ' })),
            "{told:?}"
        );
    }
}
