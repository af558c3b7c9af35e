//! The order in which a page is read aloud or copied.
//!
//! The typesetter hands the runs of a line from left to right as they are seen, which is the wrong
//! way round for Arabic and for figures within it; and it hands dots and accents that stand higher
//! or lower as runs of their own, each with its letter's text once more. Each glyph knows its place
//! in the text that it came from, so runs are joined and put back into the order of their text.
//! Nothing moves on the page.

use std::collections::{BTreeMap, HashMap};

use typst::ecow::EcoVec;
use typst::layout::{Em, Frame, FrameItem, Point};
use typst::model::Document;
use typst::syntax::Span;
use typst::text::{FontInstance, Glyph, TextItem};
use typst_layout::PagedDocument;

/// The document with the runs of every line in the order of their text.
pub(crate) fn in_order(document: &PagedDocument) -> PagedDocument {
    let mut pages: EcoVec<_> = document.pages().into();
    let mut letters = Letters::default();
    for page in pages.make_mut() {
        joined(&mut page.frame, &mut letters);
    }
    for page in pages.make_mut() {
        put(&mut page.frame, &letters);
    }
    PagedDocument::new(pages, document.info().clone())
}

/// What each glyph stands for; nothing where it stands for several things, or for one with others.
#[derive(Default)]
struct Letters(HashMap<(FontInstance, u16), Option<String>>);

impl Letters {
    fn learn(&mut self, text: &TextItem) {
        for cluster in text.glyphs.chunk_by(|one, next| place(one) == place(next)) {
            for glyph in cluster {
                let said = text.text.get(glyph.range()).filter(|_| cluster.len() == 1);
                let known = self
                    .0
                    .entry((text.font.clone(), glyph.id))
                    .or_insert_with(|| said.map(str::to_owned));
                if known.as_deref() != said {
                    *known = None;
                }
            }
        }
    }

    fn are_plain(&self, font: &FontInstance, word: &[Glyph]) -> bool {
        word.iter().all(|glyph| matches!(self.0.get(&(font.clone(), glyph.id)), Some(Some(_))))
    }
}

/// Joins what was cut.
fn joined(frame: &mut Frame, letters: &mut Letters) {
    let mut items: Vec<(Point, FrameItem)> = Vec::with_capacity(frame.items().len());
    for (at, item) in frame.items() {
        match (items.last_mut(), item) {
            (Some((before, FrameItem::Text(text))), FrameItem::Text(next))
                if belongs(*before, text, *at, next) =>
            {
                join(*before, text, *at, next);
            }
            (_, FrameItem::Group(group)) => {
                let mut group = group.clone();
                joined(&mut group.frame, letters);
                items.push((*at, FrameItem::Group(group)));
            }
            (_, FrameItem::Text(text)) => {
                let mut text = text.clone();
                unmarked(&mut text);
                items.push((*at, FrameItem::Text(text)));
            }
            _ => items.push((*at, item.clone())),
        }
    }
    for (_, item) in &items {
        if let FrameItem::Text(text) = item
            && (text.glyphs.len() == 1 || runs_from_right(text))
        {
            letters.learn(text);
        }
    }
    frame.clear();
    frame.push_multiple(items);
}

/// Puts what was joined into its order.
fn put(frame: &mut Frame, letters: &Letters) {
    let mut items: Vec<(Point, FrameItem)> = Vec::with_capacity(frame.items().len());
    for (at, item) in frame.items().cloned() {
        match item {
            FrameItem::Text(text) if runs_from_right(&text) => {
                items.extend(words(at, &text, letters));
            }
            FrameItem::Group(mut group) => {
                put(&mut group.frame, letters);
                items.push((at, FrameItem::Group(group)));
            }
            _ => items.push((at, item)),
        }
    }
    // A tag between two runs begins or ends a part of the document, so no run passes it.
    let of_one_text = |one: &(Point, FrameItem), next: &(Point, FrameItem)| {
        source(&one.1).is_some() && source(&one.1) == source(&next.1)
    };
    for runs in items.chunk_by_mut(of_one_text) {
        runs.sort_by_key(|(_, item)| begins(item));
    }
    frame.clear();
    frame.push_multiple(items);
}

/// Where in its text a glyph stands, in bytes. No text is longer than these can say: the setter
/// sees to it.
fn place(glyph: &Glyph) -> u16 {
    glyph.span.1
}

/// Whether what is seen first is written last.
fn runs_from_right(text: &TextItem) -> bool {
    text.glyphs.first().map(place) > text.glyphs.last().map(place)
}

/// What the text of a run was written as; none for what is no text.
fn source(item: &FrameItem) -> Option<Span> {
    let FrameItem::Text(text) = item else { return None };
    text.glyphs.first().map(|glyph| glyph.span.0)
}

/// Where in that text it begins, in bytes.
fn begins(item: &FrameItem) -> u16 {
    let FrameItem::Text(text) = item else { return 0 };
    text.glyphs.iter().map(|glyph| glyph.span.1).min().unwrap_or_default()
}

/// Whether two runs are one that was cut: they touch, look the same, are of one text and go on in
/// one direction.
fn belongs(at: Point, text: &TextItem, next_at: Point, next: &TextItem) -> bool {
    let source = text.glyphs.first().map(|glyph| glyph.span.0);
    let places = || text.glyphs.iter().chain(&next.glyphs).map(|glyph| glyph.span.1);
    let touches = (at.x + text.width() - next_at.x).to_pt().abs() < 0.01;
    touches
        && text.font == next.font
        && text.size == next.size
        && text.fill == next.fill
        && text.stroke == next.stroke
        && text.lang == next.lang
        && text.region == next.region
        && text.glyphs.iter().chain(&next.glyphs).all(|glyph| Some(glyph.span.0) == source)
        && (places().is_sorted() || places().is_sorted_by(|one, two| one >= two))
}

fn join(at: Point, text: &mut TextItem, next_at: Point, next: &TextItem) {
    let raised = Em::from_abs(at.y - next_at.y, text.size);
    let mut written = clusters(text);
    for (place, said) in clusters(next) {
        let known = written.entry(place).or_default();
        if said.len() > known.len() {
            *known = said;
        }
    }
    text.glyphs.extend(next.glyphs.iter().cloned().map(|mut glyph| {
        glyph.y_offset += raised;
        glyph
    }));
    write(text, &written);
}

/// A run from the right word by word, because what is written reversed in a PDF has no spaces
/// within. A word with a glyph that does not stand for one letter goes letter by letter: the writer
/// of the PDF cuts such words and leaves the parts in the order in which they are seen.
fn words(at: Point, text: &TextItem, letters: &Letters) -> Vec<(Point, FrameItem)> {
    let is_space =
        |glyph: &Glyph| text.text.get(glyph.range()).is_some_and(|said| said.trim().is_empty());
    let mut pieces: Vec<&[Glyph]> = Vec::new();
    for word in text.glyphs.chunk_by(|one, next| is_space(one) == is_space(next)) {
        if letters.are_plain(&text.font, word) {
            pieces.push(word);
        } else {
            pieces.extend(word.chunk_by(|one, next| place(one) == place(next)));
        }
    }
    let mut x = at.x;
    let mut items = Vec::with_capacity(pieces.len());
    for glyphs in pieces {
        let mut piece = TextItem { glyphs: glyphs.to_vec(), ..text.clone() };
        let written = clusters(&piece);
        write(&mut piece, &written);
        let begins = Point::new(x, at.y);
        x += piece.width();
        items.push((begins, FrameItem::Text(piece)));
    }
    items
}

/// Takes marks of direction and places to break at out of the text of a run: what is copied is what
/// was written.
fn unmarked(text: &mut TextItem) {
    if text.text.contains(is_mark) {
        let written = clusters(text);
        write(text, &written);
    }
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What each place of the text says, without marks.
fn clusters(text: &TextItem) -> BTreeMap<u16, String> {
    let mut written: BTreeMap<u16, String> = BTreeMap::new();
    for glyph in &text.glyphs {
        let said = text.text.get(glyph.range()).unwrap_or_default();
        written.insert(glyph.span.1, said.chars().filter(|letter| !is_mark(*letter)).collect());
    }
    written
}

fn write(text: &mut TextItem, written: &BTreeMap<u16, String>) {
    let mut whole = String::new();
    let mut ranges = BTreeMap::new();
    for (place, said) in written {
        let start = whole.len();
        whole.push_str(said);
        ranges.insert(*place, narrow(start)..narrow(whole.len()));
    }
    for glyph in &mut text.glyphs {
        if let Some(range) = ranges.get(&glyph.span.1) {
            glyph.range = range.clone();
        }
    }
    text.text = whole.into();
}

/// A run is part of a line, and its places are below 64 KiB.
fn narrow(place: usize) -> u16 {
    u16::try_from(place).unwrap_or(u16::MAX)
}
