//! Reads a PDF back as a program for people who do not see does: the text in the order of the
//! content, with what stands for letters that are drawn otherwise; and as a scanner does: a picture.

use std::collections::HashMap;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::content::ops::TypedInstruction;
use hayro::hayro_syntax::object::{Dict, Object, Stream};
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings};

/// Opens a document.
pub fn opened(bytes: &[u8]) -> Pdf {
    Pdf::new(bytes.to_vec()).expect("a PDF that can be read")
}

/// Everything that is written, without any white space.
pub fn text(bytes: &[u8]) -> String {
    let pdf = opened(bytes);
    let mut all = String::new();
    for page in pdf.pages().iter() {
        all.push_str(&text_of(page));
    }
    squeezed(&all)
}

/// A text without white space and places to break at, to be found in another.
pub fn squeezed(text: &str) -> String {
    let unseen = |c: &char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}');
    text.chars().filter(|c| !unseen(c)).collect()
}

/// What a part of marked content does to the letters in it.
enum Part {
    Plain,
    /// Shown from the left, written from the right.
    Reversed(Vec<String>),
    /// Stands for other letters.
    Actual(String),
}

fn text_of(page: &Page<'_>) -> String {
    let mut operations = page.typed_operations();
    let mut known: HashMap<Vec<u8>, HashMap<u16, String>> = HashMap::new();
    let mut font: Vec<u8> = Vec::new();
    let mut parts: Vec<Part> = Vec::new();
    let mut out = String::new();
    while let Some(operation) = operations.next() {
        match operation {
            TypedInstruction::TextFont(given) => {
                font = given.0.as_ref().to_vec();
                let made = page.resources().get_font(given.0).map(|font| codes(&font));
                known.entry(font.clone()).or_insert(made.unwrap_or_default());
            }
            TypedInstruction::ShowText(shown) => {
                write(shown.0.as_bytes(), &known[&font], &mut parts, &mut out);
            }
            TypedInstruction::ShowTexts(shown) => {
                for piece in shown.0.iter::<Object<'_>>() {
                    if let Object::String(piece) = piece {
                        write(piece.as_bytes(), &known[&font], &mut parts, &mut out);
                    }
                }
            }
            TypedInstruction::BeginMarkedContent(begun) => {
                let reversed = begun.0.as_ref() == b"ReversedChars";
                parts.push(if reversed { Part::Reversed(Vec::new()) } else { Part::Plain });
            }
            TypedInstruction::BeginMarkedContentWithProperties(begun) => {
                let actual = match &begun.1 {
                    Object::Dict(dict) => actual(dict),
                    _ => None,
                };
                parts.push(actual.map_or(Part::Plain, Part::Actual));
            }
            TypedInstruction::EndMarkedContent(_) => match parts.pop() {
                Some(Part::Reversed(letters)) => {
                    let said: String = letters.into_iter().rev().collect();
                    add(said, &mut parts, &mut out);
                }
                Some(Part::Actual(said)) => add(said, &mut parts, &mut out),
                _ => out.push('\n'),
            },
            _ => {}
        }
    }
    out
}

fn actual(dict: &Dict<'_>) -> Option<String> {
    let text = dict.get::<hayro::hayro_syntax::object::String<'_>>(b"ActualText".as_slice())?;
    let bytes = text.as_bytes();
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => Some(utf_16(wide)),
        None => Some(String::from_utf8_lossy(bytes).into_owned()),
    }
}

fn write(bytes: &[u8], codes: &HashMap<u16, String>, parts: &mut [Part], out: &mut String) {
    for code in bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])) {
        add(codes.get(&code).cloned().unwrap_or_default(), parts, out);
    }
}

fn add(said: String, parts: &mut [Part], out: &mut String) {
    for part in parts.iter_mut().rev() {
        match part {
            Part::Plain => {}
            Part::Reversed(letters) => return letters.push(said),
            Part::Actual(_) => return,
        }
    }
    out.push_str(&said);
}

/// Which letters each code of a font stands for, by its map to Unicode.
fn codes(font: &Dict<'_>) -> HashMap<u16, String> {
    let stream = font.get::<Stream<'_>>(b"ToUnicode".as_slice()).expect("a map to Unicode");
    let bytes = stream.decoded().expect("a stream").into_owned();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut codes = HashMap::new();
    for line in text.lines() {
        let hex: Vec<&str> = line.split(['<', '>', ' ']).filter(|part| !part.is_empty()).collect();
        let [code, letters] = hex[..] else { continue };
        let (Ok(code), Some(bytes)) = (u16::from_str_radix(code, 16), unhexed(letters)) else {
            continue;
        };
        if line.starts_with('<') {
            codes.insert(code, utf_16(&bytes));
        }
    }
    codes
}

fn unhexed(hex: &str) -> Option<Vec<u8>> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok()).collect()
}

fn utf_16(bytes: &[u8]) -> String {
    let units: Vec<u16> =
        bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// The first page as a scanner sees it.
pub struct Picture {
    pub width: usize,
    pub height: usize,
    dark: Vec<bool>,
}

impl Picture {
    /// Draws the first page with so many dots a millimetre.
    pub fn of(bytes: &[u8], dots: f32) -> Picture {
        let pdf = opened(bytes);
        let page = &pdf.pages()[0];
        let scale = dots * 25.4 / 72.0;
        let settings = RenderSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
            ..Default::default()
        };
        let drawn =
            hayro::render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
        let dark = drawn.data().iter().map(|dot| dot.g < 128).collect();
        Picture { width: drawn.width().into(), height: drawn.height().into(), dark }
    }

    /// Whether a dot is dark.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        self.dark[y * self.width + x]
    }

    /// What the QR codes on it say.
    pub fn squares(&self) -> Vec<String> {
        let shade = |x, y| if self.is_dark(x, y) { 0 } else { 255 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(self.width, self.height, shade);
        let found = image.detect_grids();
        found.iter().filter_map(|grid| grid.decode().ok()).map(|(_, said)| said).collect()
    }

    /// Runs of dark and light in a row, in dots, beginning with dark.
    pub fn row(&self, y: usize) -> Vec<usize> {
        let dots: Vec<bool> = (0..self.width).map(|x| self.is_dark(x, y)).collect();
        let runs: Vec<usize> = dots.chunk_by(|one, next| one == next).map(<[bool]>::len).collect();
        if dots.first() == Some(&true) { runs } else { runs[1..].to_vec() }
    }
}
