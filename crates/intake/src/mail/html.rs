//! The HTML of a message, kept as events and written anew when it is shown:
//! a plain set of elements without styles, classes or ids, links that tell
//! nobody where they were followed, and no picture from elsewhere. What is
//! quoted comes in pieces of its own, parallel to the text.
//!
//! Two walls stand behind each other: nothing but known elements and attributes
//! is written, and what was written goes through a whole HTML parser (`ammonia`)
//! that lets nothing else through either.

use super::attachments::Attachment;
use super::body::Piece;
use super::limits::CLEAN_BYTES;
use super::lines::{self, Line};
use super::quotes::{self, Mark};
use super::tree::{self, Attributes, Element, Event};
use super::words::{base64, percent};
use ammonia::{Builder, UrlRelative};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Most bytes of a picture that stands in the HTML itself: 1 MiB.
const DATA_BYTES: usize = 1024 * 1024;
/// Most pictures taken out of the HTML.
const DATA_PICTURES: usize = 50;
/// Most remote pictures listed.
const REMOTE_PICTURES: usize = 1000;
/// Bytes the second wall is given at once: its time grows faster than its input
/// where that is made for it.
const CHUNK_BYTES: usize = 256 * 1024;
/// Longest run of words without an element, for the same reason.
const RUN_BYTES: usize = 16 * 1024;
/// Longest link or picture address, in bytes.
const LONGEST_ADDRESS: usize = 8 * 1024;

/// The HTML of a message as it was read. It is shown through [`Html::clean`] only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Html {
    events: Vec<Event>,
    /// For every event what it is.
    marks: Vec<Mark>,
    lines: Vec<Line>,
    line_marks: Vec<Mark>,
    /// Content ids of pictures that may be drawn in their place.
    drawn: HashSet<String>,
    /// More was there than is kept.
    pub(super) cut: bool,
}

/// A run of clean HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CleanPiece {
    /// Whether it is shown folded: quoted, or a signature.
    pub folded: bool,
    /// Inert HTML, balanced in itself.
    pub html: String,
}

/// HTML that can do nothing but be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CleanHtml {
    /// In the order of the message; at most 2 MiB together.
    pub pieces: Vec<CleanPiece>,
    /// Addresses of pictures elsewhere that were held back. The place of each is
    /// `<span data-remote="N">` with N from 0; a hidden one is counted and has no place.
    pub remote: Vec<String>,
    /// Content ids of the pictures shown in their place.
    pub inline: Vec<String>,
    /// More was there than is shown.
    pub cut: bool,
}

impl CleanHtml {
    /// What is shown in the open.
    pub fn fresh_html(&self) -> String {
        self.pieces.iter().filter(|piece| !piece.folded).map(|piece| piece.html.as_str()).collect()
    }

    /// What is shown folded.
    pub fn quoted_html(&self) -> String {
        self.pieces.iter().filter(|piece| piece.folded).map(|piece| piece.html.as_str()).collect()
    }

    /// Everything, in order.
    pub fn html(&self) -> String {
        self.pieces.iter().map(|piece| piece.html.as_str()).collect()
    }
}

impl Html {
    /// Reads HTML; pictures that stand in it become attachments.
    pub(super) fn read(source: &str, attachments: &mut Vec<Attachment>, is_answer: bool) -> Html {
        let (mut events, cut) = tree::read(source);
        take_data_pictures(&mut events, attachments);
        Html { cut, ..Html::of_events(events, is_answer) }
    }

    fn of_events(events: Vec<Event>, is_answer: bool) -> Html {
        let (lines, places) = lines::of(&events);
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        let given: Vec<Option<Mark>> = lines.iter().map(|line| line.mark).collect();
        let mut line_marks = quotes::mark(&texts, given, is_answer);
        follow(&texts, &mut line_marks);
        let marks = places
            .iter()
            .map(|place| line_marks.get(*place as usize).copied().unwrap_or(Mark::Words))
            .collect();
        Html { events, marks, lines, line_marks, drawn: HashSet::new(), cut: false }
    }

    /// HTML of plain words, for a message that has both one after the other.
    pub(super) fn of_pieces(pieces: &[Piece]) -> Html {
        let mut html = Html::default();
        for piece in pieces {
            let mark = match piece {
                Piece::Words(_) => Mark::Words,
                Piece::Quoted(_) => Mark::Quoted,
                Piece::Signature(_) => Mark::Signature,
            };
            for text in piece.text().split('\n') {
                html.events.push(Event::Text { text: text.to_owned(), pre: false });
                html.events.push(Event::Break);
                html.marks.extend([mark, mark]);
                html.lines.push(Line { text: text.to_owned(), mark: Some(mark) });
                html.line_marks.push(mark);
            }
        }
        html
    }

    /// Puts what stands after this behind it.
    pub(super) fn append(&mut self, more: Html) {
        self.events.extend(more.events);
        self.marks.extend(more.marks);
        self.lines.extend(more.lines);
        self.line_marks.extend(more.line_marks);
        self.cut |= more.cut;
    }

    /// The text with what is quoted in its place.
    pub(super) fn pieces(&self) -> Vec<Piece> {
        let texts: Vec<&str> = self.lines.iter().map(|line| line.text.as_str()).collect();
        quotes::pieces(&texts, &self.line_marks)
    }

    /// The content ids of all pictures.
    pub(super) fn content_ids(&self) -> HashSet<String> {
        let pictures = self.events.iter().filter_map(|event| match event {
            Event::Picture(attributes) => content_id(&attributes.src),
            _ => None,
        });
        pictures.collect()
    }

    /// Names the pictures that may be drawn.
    pub(super) fn draw(&mut self, ids: HashSet<String>) {
        self.drawn = ids;
    }

    /// Writes the HTML anew. `inline` says under which address of ours the
    /// picture of a content id is served; without one it is left out.
    pub fn clean(&self, inline: impl Fn(&str) -> Option<String>) -> CleanHtml {
        self.clean_with(inline, |_, _| None)
    }

    /// The same with pictures from elsewhere in their places: `remote` is given the
    /// number and address of each that has one, and says under which address of ours
    /// it is served; without one it is held back.
    pub fn clean_with(
        &self,
        inline: impl Fn(&str) -> Option<String>,
        remote: impl Fn(usize, &str) -> Option<String>,
    ) -> CleanHtml {
        let mut writer = Writer {
            inline: &inline,
            remote: &remote,
            drawn: &self.drawn,
            path: Vec::new(),
            opened: 0,
            now: String::new(),
            written: 0,
            folded: false,
            addresses: HashSet::new(),
            out: CleanHtml::default(),
            full: false,
            raw: Vec::new(),
        };
        for (event, mark) in self.events.iter().zip(&self.marks) {
            if writer.full {
                break;
            }
            writer.event(event, *mark != Mark::Words);
        }
        writer.out.cut = self.cut || writer.full;
        writer.finish()
    }
}

/// Blank lines belong to what they follow; those at the start to what comes.
fn follow(texts: &[&str], marks: &mut [Mark]) {
    let mut last = Mark::Words;
    for (text, mark) in texts.iter().zip(marks.iter_mut()) {
        if text.trim().is_empty() && *mark == Mark::Words {
            *mark = last;
        } else {
            last = *mark;
        }
    }
}

fn content_id(src: &str) -> Option<String> {
    let scheme = src.get(..4)?;
    if !scheme.eq_ignore_ascii_case("cid:") {
        return None;
    }
    let id = src.get(4..)?.trim().trim_start_matches('<').trim_end_matches('>');
    let id = String::from_utf8(percent(id)).unwrap_or_else(|_| id.to_owned());
    (!id.is_empty()).then_some(id)
}

/// Takes pictures out of `data:` addresses; what is none or too large is left out.
fn take_data_pictures(events: &mut [Event], attachments: &mut Vec<Attachment>) {
    let mut taken = 0;
    for event in events {
        let Event::Picture(attributes) = event else { continue };
        let Some(rest) = attributes.src.strip_prefix("data:") else { continue };
        let found = rest.split_once(',').and_then(|(head, data)| {
            let kind = head.to_ascii_lowercase();
            let kind = kind.strip_suffix(";base64")?.to_owned();
            let known = matches!(kind.as_str(), "image/png" | "image/jpeg" | "image/gif");
            let bytes =
                (known && data.len() <= DATA_BYTES / 3 * 4 + 4).then(|| base64(data.as_bytes()))?;
            is_picture(&kind, &bytes).then_some((kind, bytes))
        });
        attributes.src = match found {
            Some((kind, bytes)) if taken < DATA_PICTURES => {
                taken += 1;
                let number = attachments.len() + 1;
                let id = format!("data-{number}@inline.invalid");
                attachments.push(Attachment::of_data(&kind, id.clone(), bytes, number));
                format!("cid:{id}")
            }
            _ => String::new(),
        };
    }
}

fn is_picture(kind: &str, bytes: &[u8]) -> bool {
    match kind {
        "image/png" => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        "image/jpeg" => bytes.starts_with(&[0xFF, 0xD8, 0xFF]),
        _ => bytes.starts_with(b"GIF8"),
    }
}

struct Writer<'a, F: Fn(&str) -> Option<String>, R: Fn(usize, &str) -> Option<String>> {
    inline: &'a F,
    remote: &'a R,
    drawn: &'a HashSet<String>,
    /// The elements around, and whether they are a link that leads somewhere.
    path: Vec<&'a Element>,
    /// How many of them are open in the present piece.
    opened: usize,
    now: String,
    written: usize,
    folded: bool,
    addresses: HashSet<String>,
    out: CleanHtml,
    full: bool,
    raw: Vec<CleanPiece>,
}

impl<'a, F: Fn(&str) -> Option<String>, R: Fn(usize, &str) -> Option<String>> Writer<'a, F, R> {
    fn event(&mut self, event: &'a Event, folded: bool) {
        match event {
            Event::Open(element) => self.path.push(element),
            Event::Close => self.leave(),
            Event::Text { text, pre } => {
                // blanks between elements must not begin a piece or an element
                if text.trim().is_empty()
                    && !*pre
                    && (self.opened < self.path.len() || self.folded != folded)
                {
                    if self.folded == folded && !self.now.is_empty() {
                        self.now.push(' ');
                    }
                    return;
                }
                self.reach(folded);
                let real = self.path.iter().any(|element| element.tag == "pre");
                let mut begun = self.now.len();
                for c in text.chars() {
                    if self.is_full() {
                        break;
                    }
                    if self.now.len() > begun + RUN_BYTES {
                        self.end_piece();
                        self.reach(folded);
                        begun = self.now.len();
                    }
                    match c {
                        '&' => self.now.push_str("&amp;"),
                        '<' => self.now.push_str("&lt;"),
                        '>' => self.now.push_str("&gt;"),
                        '\n' if *pre && !real => self.now.push_str("<br>"),
                        '\n' | '\t' => self.now.push(c),
                        _ if c.is_control() => {}
                        _ => self.now.push(c),
                    }
                }
            }
            Event::Break => {
                self.reach(folded);
                self.now.push_str("<br>");
            }
            Event::Rule => {
                self.reach(folded);
                self.now.push_str("<hr>");
            }
            Event::Picture(attributes) => self.picture(attributes, folded),
        }
        self.full |= self.is_full();
    }

    /// Links grow when they are dressed, so some room is left.
    fn is_full(&self) -> bool {
        self.written + self.now.len() > CLEAN_BYTES / 4 * 3
    }

    fn picture(&mut self, attributes: &Attributes, folded: bool) {
        let src = attributes.src.as_str();
        if let Some(id) = content_id(src) {
            if attributes.hidden || !self.drawn.contains(&id) {
                return;
            }
            let Some(address) = (self.inline)(&id) else { return };
            self.place(address, &attributes.alt, folded);
            if !self.out.inline.contains(&id) {
                self.out.inline.push(id);
            }
            return;
        }
        let lower = src.get(..src.len().min(8)).unwrap_or_default().to_ascii_lowercase();
        let remote = lower.starts_with("http://")
            || lower.starts_with("https://")
            || lower.starts_with("//");
        if !remote || src.len() > LONGEST_ADDRESS || self.out.remote.len() >= REMOTE_PICTURES {
            return;
        }
        let number = self.out.remote.len();
        let address = if src.starts_with("//") { format!("https:{src}") } else { src.to_owned() };
        // a pixel that only tells that the letter was opened has no place to be shown in
        let ours = if attributes.hidden { None } else { (self.remote)(number, &address) };
        self.out.remote.push(address);
        if attributes.hidden {
            return;
        }
        if let Some(ours) = ours {
            return self.place(ours, &attributes.alt, folded);
        }
        self.reach(folded);
        self.now.push_str(&format!("<span data-remote=\"{number}\">"));
        for c in attributes.alt.chars().take(200).filter(|c| !c.is_control()) {
            push_char(&mut self.now, c);
        }
        self.now.push_str("</span>");
    }

    /// A picture under an address of ours.
    fn place(&mut self, address: String, alt: &str, folded: bool) {
        self.reach(folded);
        self.now.push_str("<img src=\"");
        push_value(&mut self.now, &address);
        self.now.push_str("\" alt=\"");
        push_value(&mut self.now, alt);
        self.now.push_str("\">");
        self.addresses.insert(address);
    }

    /// Begins a new piece where the kind changes, and opens what is around.
    fn reach(&mut self, folded: bool) {
        if folded != self.folded || self.now.len() > CHUNK_BYTES {
            self.end_piece();
            self.folded = folded;
        }
        while let Some(element) = self.path.get(self.opened).copied() {
            open(&mut self.now, element);
            self.opened += 1;
        }
    }

    fn leave(&mut self) {
        let Some(element) = self.path.pop() else { return };
        if self.opened > self.path.len() {
            self.opened = self.path.len();
            self.now.push_str("</");
            self.now.push_str(name(element));
            self.now.push('>');
        } else if matches!(element.tag, "td" | "th")
            && self.opened == self.path.len()
            && self.opened > 0
        {
            // an empty cell keeps the column
            open(&mut self.now, element);
            self.now.push_str("</");
            self.now.push_str(name(element));
            self.now.push('>');
        }
    }

    fn end_piece(&mut self) {
        while self.opened > 0 {
            self.opened -= 1;
            if let Some(element) = self.path.get(self.opened) {
                self.now.push_str("</");
                self.now.push_str(name(element));
                self.now.push('>');
            }
        }
        self.written += self.now.len();
        let html = std::mem::take(&mut self.now);
        if !html.is_empty() {
            self.raw.push(CleanPiece { folded: self.folded, html });
        }
    }

    fn finish(mut self) -> CleanHtml {
        self.end_piece();
        let mut left = CLEAN_BYTES;
        for piece in &self.raw {
            let html = wall(&piece.html, &self.addresses);
            if html.len() > left {
                self.out.cut = true;
                break;
            }
            left -= html.len();
            match self.out.pieces.last_mut() {
                Some(last) if last.folded == piece.folded => last.html.push_str(&html),
                _ if html.trim().is_empty() => {}
                _ => self.out.pieces.push(CleanPiece { folded: piece.folded, html }),
            }
        }
        self.out
    }
}

/// The name an element is written under: a link that leads nowhere is a span.
fn name(element: &Element) -> &'static str {
    if element.tag == "a" && link(&element.attributes.href).is_none() {
        "span"
    } else {
        element.tag
    }
}

/// The address of a link where its scheme is one of the four.
fn link(href: &str) -> Option<&str> {
    let scheme = href.split(':').next()?.to_ascii_lowercase();
    let known = matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel");
    let plain = !href.chars().any(|c| c.is_control()) && href.len() <= LONGEST_ADDRESS;
    (known && plain && href.contains(':')).then_some(href)
}

fn open(out: &mut String, element: &Element) {
    let attributes = &element.attributes;
    let written = name(element);
    out.push('<');
    out.push_str(written);
    if written == "a"
        && let Some(href) = link(&attributes.href)
    {
        out.push_str(" href=\"");
        push_value(out, href);
        out.push('"');
    }
    let dir = attributes.dir.to_ascii_lowercase();
    if matches!(dir.as_str(), "ltr" | "rtl" | "auto") {
        out.push_str(&format!(" dir=\"{dir}\""));
    }
    if is_language(&attributes.lang) {
        out.push_str(&format!(" lang=\"{}\"", attributes.lang));
    }
    if matches!(written, "td" | "th") {
        for (key, value) in ["colspan", "rowspan"].iter().zip(attributes.span) {
            if (2..=100).contains(&value) {
                out.push_str(&format!(" {key}=\"{value}\""));
            }
        }
    }
    if written == "ol"
        && let Some(start) = attributes.start
    {
        out.push_str(&format!(" start=\"{start}\""));
    }
    out.push('>');
}

fn is_language(tag: &str) -> bool {
    (2..=35).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn push_value(out: &mut String, value: &str) {
    for c in value.chars().filter(|c| !c.is_control()) {
        push_char(out, c);
    }
}

fn push_char(out: &mut String, c: char) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        _ => out.push(c),
    }
}

/// The elements that are shown.
const TAGS: [&str; 33] = [
    "p",
    "br",
    "div",
    "span",
    "b",
    "i",
    "em",
    "strong",
    "u",
    "s",
    "a",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "code",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "caption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
];

/// The second wall. `addresses` are the only ones a picture may have.
fn wall(html: &str, addresses: &HashSet<String>) -> String {
    let attributes: HashMap<&str, HashSet<&str>> = HashMap::from([
        ("a", HashSet::from(["href"])),
        ("img", HashSet::from(["src", "alt"])),
        ("span", HashSet::from(["data-remote"])),
        ("td", HashSet::from(["colspan", "rowspan"])),
        ("th", HashSet::from(["colspan", "rowspan"])),
        ("ol", HashSet::from(["start"])),
    ]);
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(TAGS))
        .clean_content_tags(HashSet::from([
            "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "noscript",
            "template",
        ]))
        .tag_attributes(attributes)
        .generic_attributes(HashSet::from(["dir", "lang"]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("noopener noreferrer nofollow"))
        .set_tag_attribute_value("a", "target", "_blank")
        .strip_comments(true);
    let kept: HashSet<String> = addresses.clone();
    builder.attribute_filter(move |element, attribute, value| {
        filtered(&kept, element, attribute, value)
    });
    builder.clean(html).to_string()
}

fn filtered<'v>(
    addresses: &HashSet<String>,
    element: &str,
    attribute: &str,
    value: &'v str,
) -> Option<Cow<'v, str>> {
    let keep = match (element, attribute) {
        ("a", "href") => link(value).is_some(),
        ("img", "src") => addresses.contains(value),
        ("span", "data-remote") | ("td" | "th", "colspan" | "rowspan") | ("ol", "start") => {
            value.len() <= 5 && value.bytes().all(|b| b.is_ascii_digit())
        }
        (_, "dir") => matches!(value, "ltr" | "rtl" | "auto"),
        (_, "lang") => is_language(value),
        ("img", "alt") | ("a", "target" | "rel") => true,
        _ => false,
    };
    keep.then_some(Cow::Borrowed(value))
}
