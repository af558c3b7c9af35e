//! HTML of a mail as a flat list of events: elements opened and closed in
//! balance, words, breaks and pictures. One pass, no recursion, bounded depth;
//! scripts, styles, forms' fields, drawings and whatever is hidden are left out
//! here already.
//!
//! It reads loosely what browsers read strictly. That is no danger: what is
//! shown is written anew from these events and then goes through a whole HTML
//! parser that lets only named tags and attributes through.

use super::limits::{HTML_DEPTH, HTML_EVENTS};
use super::tags::{self, Role};
use mail_parser::decoders::html::add_html_token;

/// Most attributes of one tag that are looked at.
const MOST_ATTRIBUTES: usize = 40;
/// Longest attribute value kept, in bytes; data pictures may be longer.
const LONGEST_VALUE: usize = 8 * 1024;
/// Longest data picture, as base64.
const LONGEST_DATA: usize = 1_400_000;

/// The attributes that say something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    pub(super) class: String,
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: String,
    /// In lower case, without blanks.
    pub(super) style: String,
    pub(super) href: String,
    pub(super) src: String,
    pub(super) alt: String,
    pub(super) dir: String,
    pub(super) lang: String,
    pub(super) span: [u16; 2],
    pub(super) start: Option<u16>,
    /// Said to be hidden, by attribute or style.
    pub(super) hidden: bool,
}

/// An element that is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    /// The name it is shown under, one of the allowed.
    pub(super) tag: &'static str,
    pub(super) attributes: Box<Attributes>,
    /// The event that closes it.
    pub(super) end: usize,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Event {
    Open(Element),
    Close,
    /// Words; `pre` where line ends count.
    Text {
        text: String,
        pre: bool,
    },
    Break,
    Rule,
    Picture(Box<Attributes>),
}

/// An element of the source that is still open.
struct Open {
    name: String,
    /// The event that opened it, where it is shown.
    event: Option<usize>,
    pre: bool,
    tiny: bool,
}

struct Builder {
    events: Vec<Event>,
    open: Vec<Open>,
    /// Elements beyond the depth, not kept.
    beyond: usize,
}

/// Reads HTML into events; whether there were more than are kept.
pub(super) fn read(source: &str) -> (Vec<Event>, bool) {
    let mut builder = Builder { events: Vec::new(), open: Vec::new(), beyond: 0 };
    let mut rest = source;
    while let Some(at) = rest.find('<') {
        let (words, from) = rest.split_at(at);
        builder.text(words);
        rest = if builder.is_full() { "" } else { builder.markup(from) };
    }
    let cut = builder.is_full();
    builder.text(rest);
    while !builder.open.is_empty() {
        builder.pop();
    }
    (builder.events, cut)
}

impl Builder {
    fn is_full(&self) -> bool {
        self.events.len() >= HTML_EVENTS
    }

    /// Reads what begins with `<`; gives what follows it.
    fn markup<'a>(&mut self, from: &'a str) -> &'a str {
        let after = from.get(1..).unwrap_or_default();
        match after.bytes().next() {
            Some(b'!') if after.starts_with("!--") => {
                let body = after.get(3..).unwrap_or_default();
                if let Some(rest) = body.strip_prefix('>').or_else(|| body.strip_prefix("->")) {
                    return rest;
                }
                body.split_once("-->").map_or("", |(_, rest)| rest)
            }
            Some(b'!' | b'?') => after.split_once('>').map_or("", |(_, rest)| rest),
            Some(b'/') => {
                let name = after.get(1..).unwrap_or_default();
                if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                    let (name, _, rest) = tag(name);
                    self.close(&name);
                    rest
                } else {
                    after.split_once('>').map_or("", |(_, rest)| rest)
                }
            }
            Some(b) if b.is_ascii_alphabetic() => {
                let (name, attributes, rest) = tag(after);
                self.start(&name, attributes, rest)
            }
            _ => {
                self.text("<");
                after
            }
        }
    }

    fn start<'a>(&mut self, name: &str, attributes: Attributes, rest: &'a str) -> &'a str {
        let role = tags::role(name);
        match role {
            Role::RawGone => return after_raw(name, rest),
            Role::RawShown => {
                let end = find_close(name, rest).unwrap_or(rest.len());
                let (words, after) = rest.split_at(end);
                self.push_text(words.to_owned(), true);
                return after;
            }
            Role::Gone => return after_element(name, rest),
            Role::Nothing => return rest,
            Role::Break | Role::Rule | Role::Picture => {
                let mut attributes = attributes;
                attributes.hidden |= is_hidden(&attributes.style);
                if attributes.hidden && role != Role::Picture {
                    return rest;
                }
                if role == Role::Rule {
                    self.close_implied("hr");
                }
                self.events.push(match role {
                    Role::Break => Event::Break,
                    Role::Rule => Event::Rule,
                    _ => Event::Picture(Box::new(attributes)),
                });
                return rest;
            }
            Role::Through | Role::Shown(_) => {}
        }
        if attributes.hidden || is_hidden(&attributes.style) {
            return after_element(name, rest);
        }
        self.close_implied(name);
        if self.open.len() >= HTML_DEPTH {
            self.beyond += 1;
            return rest;
        }
        let above = self.open.last();
        let pre = name == "pre" || above.is_some_and(|o| o.pre);
        let pre = (pre || attributes.style.contains("white-space:pre"))
            && !attributes.style.contains("white-space:normal");
        let tiny = tiny(&attributes.style).unwrap_or(above.is_some_and(|o| o.tiny));
        let event = match role {
            Role::Shown(tag) => {
                let attributes = Box::new(attributes);
                self.events.push(Event::Open(Element { tag, attributes, end: 0 }));
                Some(self.events.len() - 1)
            }
            _ => None,
        };
        self.open.push(Open { name: name.to_owned(), event, pre, tiny });
        rest
    }

    /// Elements that end where another begins.
    fn close_implied(&mut self, name: &str) {
        let (ended, walls): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol", "table", "td", "th"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl", "table", "td", "th"]),
            "tr" => (&["tr"], &["table"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "thead" | "tbody" | "tfoot" => (&["thead", "tbody", "tfoot", "tr"], &["table"]),
            "a" => (&["a"], &["table", "td", "th", "div"]),
            "option" => (&["option"], &["select"]),
            _ if tags::ends_paragraph(name) => {
                (&["p"], &["table", "td", "th", "div", "li", "blockquote", "button"])
            }
            _ => return,
        };
        let found = self.open.iter().enumerate().rev();
        for (at, open) in found {
            if ended.contains(&open.name.as_str()) {
                while self.open.len() > at {
                    self.pop();
                }
                return;
            }
            if walls.contains(&open.name.as_str()) {
                return;
            }
        }
    }

    fn close(&mut self, name: &str) {
        match tags::role(name) {
            Role::Break => return self.events.push(Event::Break),
            Role::Through | Role::Shown(_) => {}
            _ => return,
        }
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let inline = !tags::is_block(name);
        for at in (0..self.open.len()).rev() {
            let known = self.open[at].name.as_str();
            if known == name {
                while self.open.len() > at {
                    self.pop();
                }
                return;
            }
            let wall = matches!(known, "td" | "th" | "table");
            if (wall && !matches!(name, "table" | "tr" | "tbody" | "thead" | "tfoot"))
                || (known == "table" && name != "table")
                || (inline && matches!(known, "blockquote" | "li"))
            {
                return;
            }
        }
    }

    fn pop(&mut self) {
        if let Some(Open { event: Some(event), .. }) = self.open.pop() {
            let end = self.events.len();
            self.events.push(Event::Close);
            if let Some(Event::Open(element)) = self.events.get_mut(event) {
                element.end = end;
            }
        }
    }

    fn text(&mut self, raw: &str) {
        if raw.is_empty() || self.open.last().is_some_and(|o| o.tiny) {
            return;
        }
        let pre = self.open.last().is_some_and(|o| o.pre);
        self.push_text(unescape(raw), pre);
    }

    fn push_text(&mut self, text: String, pre: bool) {
        if pre {
            // each line may be quoted or not
            let room = HTML_EVENTS.saturating_sub(self.events.len());
            for line in text.split_inclusive('\n').take(room) {
                self.events.push(Event::Text { text: line.to_owned(), pre });
            }
        } else if let Some(Event::Text { text: before, pre: false }) = self.events.last_mut() {
            before.push_str(&text);
        } else {
            self.events.push(Event::Text { text, pre });
        }
    }
}

/// The place of `</name` in `rest`.
fn find_close(name: &str, rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|r| r.find("</")) {
        let start = from + at + 2;
        let end = start + name.len();
        let same = bytes.get(start..end).is_some_and(|b| b.eq_ignore_ascii_case(name.as_bytes()));
        let ends =
            bytes.get(end).is_none_or(|b| b.is_ascii_whitespace() || matches!(b, b'>' | b'/'));
        if same && ends {
            return Some(from + at);
        }
        from = start;
    }
    None
}

fn after_raw<'a>(name: &str, rest: &'a str) -> &'a str {
    let from = find_close(name, rest).and_then(|at| rest.get(at..)).unwrap_or_default();
    from.split_once('>').map_or("", |(_, after)| after)
}

/// What follows the element whose start tag was just read and all inside it;
/// nothing, as in browsers, where its end never comes.
fn after_element<'a>(name: &str, rest: &'a str) -> &'a str {
    if tags::is_void(name) {
        return rest;
    }
    let mut depth = 1_usize;
    let mut at = rest;
    while let Some(found) = at.find('<') {
        let from = at.get(found + 1..).unwrap_or_default();
        let (closing, word) = match from.strip_prefix('/') {
            Some(word) => (true, word),
            None => (false, from),
        };
        if from.starts_with("!--") {
            at = from.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let end = word
            .bytes()
            .take_while(|b| !b.is_ascii_whitespace() && !matches!(b, b'>' | b'/'))
            .count();
        if word.get(..end).is_some_and(|w| w.eq_ignore_ascii_case(name)) {
            if closing {
                depth -= 1;
            } else {
                depth += 1;
            }
        }
        at = from;
        if depth == 0 {
            return from.split_once('>').map_or("", |(_, after)| after);
        }
    }
    ""
}

/// Name, attributes and what follows the tag.
fn tag(from: &str) -> (String, Attributes, &str) {
    let bytes = from.as_bytes();
    let name_end = bytes
        .iter()
        .position(|b| b.is_ascii_whitespace() || matches!(b, b'>' | b'/'))
        .unwrap_or(bytes.len());
    let name = from.get(..name_end.min(64)).unwrap_or_default().to_ascii_lowercase();
    let mut attributes = Attributes::default();
    let mut at = name_end;
    let mut count = 0;
    loop {
        while bytes.get(at).is_some_and(|b| b.is_ascii_whitespace() || *b == b'/') {
            at += 1;
        }
        match bytes.get(at) {
            None => return (name, attributes, ""),
            Some(b'>') => return (name, attributes, from.get(at + 1..).unwrap_or_default()),
            Some(_) => {}
        }
        let start = at;
        // a first `=` belongs to the name, as in browsers
        at += 1;
        while bytes
            .get(at)
            .is_some_and(|b| !b.is_ascii_whitespace() && !matches!(b, b'>' | b'/' | b'='))
        {
            at += 1;
        }
        let key = from.get(start..at).unwrap_or_default();
        let mut look = at;
        while bytes.get(look).is_some_and(u8::is_ascii_whitespace) {
            look += 1;
        }
        let mut value = "";
        if bytes.get(look) == Some(&b'=') {
            look += 1;
            while bytes.get(look).is_some_and(u8::is_ascii_whitespace) {
                look += 1;
            }
            match bytes.get(look) {
                Some(quote @ (b'"' | b'\'')) => {
                    let rest = from.get(look + 1..).unwrap_or_default();
                    match rest.find(*quote as char) {
                        Some(end) => {
                            value = rest.get(..end).unwrap_or_default();
                            at = look + 1 + end + 1;
                        }
                        None => return (name, attributes, ""),
                    }
                }
                _ => {
                    let rest = from.get(look..).unwrap_or_default();
                    let end = rest.bytes().position(|b| b.is_ascii_whitespace() || b == b'>');
                    let end = end.unwrap_or(rest.len());
                    value = rest.get(..end).unwrap_or_default();
                    at = look + end;
                }
            }
        }
        count += 1;
        if count <= MOST_ATTRIBUTES {
            attributes.set(key, value);
        }
    }
}

impl Attributes {
    /// The first of a name counts, as in browsers.
    fn set(&mut self, key: &str, raw: &str) {
        let most = if key.eq_ignore_ascii_case("src") { LONGEST_DATA } else { LONGEST_VALUE };
        if raw.len() > most || key.len() > 16 {
            return;
        }
        let key = key.to_ascii_lowercase();
        let slot = match key.as_str() {
            "class" => &mut self.class,
            "id" => &mut self.id,
            "name" => &mut self.name,
            "type" => &mut self.kind,
            "href" => &mut self.href,
            "src" => &mut self.src,
            "alt" => &mut self.alt,
            "dir" => &mut self.dir,
            "lang" => &mut self.lang,
            "style" => {
                if self.style.is_empty() {
                    let plain: String =
                        unescape(raw).chars().filter(|c| !c.is_whitespace()).collect();
                    self.style = plain.to_lowercase();
                }
                return;
            }
            "colspan" => return self.span[0] = raw.trim().parse().unwrap_or(0),
            "rowspan" => return self.span[1] = raw.trim().parse().unwrap_or(0),
            "start" => return self.start = raw.trim().parse().ok(),
            "hidden" => return self.hidden = true,
            _ => return,
        };
        if slot.is_empty() {
            *slot = unescape(raw).trim().to_owned();
        }
    }

    /// Whether a class is among those of the element; `x_` before it is put there by webmail.
    pub(super) fn has_class(&self, wanted: &str) -> bool {
        self.class
            .split_whitespace()
            .any(|c| c.trim_start_matches("x_").eq_ignore_ascii_case(wanted))
    }
}

/// Whether a style (in lower case, without blanks) hides the element and all in it.
fn is_hidden(style: &str) -> bool {
    if style.is_empty() {
        return false;
    }
    style.split(';').any(|rule| {
        let rule = rule.trim_end_matches("!important");
        matches!(rule, "display:none" | "visibility:hidden" | "opacity:0" | "opacity:0.0")
            || (matches!(rule, "max-height:0" | "max-height:0px")
                && style.contains("overflow:hidden"))
    })
}

/// Whether a style makes the words too small to see; none where it says nothing.
fn tiny(style: &str) -> Option<bool> {
    let at = style.find("font-size:")?;
    let size = style.get(at + "font-size:".len()..)?;
    let number: String = size.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    let unit = size.get(number.len()..).unwrap_or_default();
    let number: f32 = number.parse().ok()?;
    Some(number == 0.0 || (number <= 1.0 && (unit.starts_with("px") || unit.starts_with("pt"))))
}

/// Undoes character references. What is none stays as it is.
pub(super) fn unescape(raw: &str) -> String {
    if !raw.contains('&') {
        return raw.to_owned();
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let length = from
            .bytes()
            .skip(1)
            .take(40)
            .take_while(|b| b.is_ascii_alphanumeric() || *b == b'#')
            .count();
        let name = from.get(1..1 + length).unwrap_or_default();
        let ended = from.as_bytes().get(1 + length) == Some(&b';');
        match reference(name, ended) {
            Some(found) => {
                out.push_str(&found);
                rest = from.get(1 + length + usize::from(ended)..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

/// The character a reference names.
fn reference(name: &str, ended: bool) -> Option<String> {
    if let Some(code) = name.strip_prefix('#') {
        let code = match code.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => code.parse().ok()?,
        };
        return Some(numbered(code).to_string());
    }
    if name.is_empty() {
        return None;
    }
    // without its semicolon only the old names count
    if !ended && !matches!(name, "nbsp" | "amp" | "lt" | "gt" | "quot" | "copy" | "reg") {
        return None;
    }
    let mut found = String::new();
    let token = format!("&{name};");
    add_html_token(&mut found, token.as_bytes(), false);
    (found != token).then_some(found)
}

/// What a number means; those of the old Windows range are read as browsers do.
fn numbered(code: u32) -> char {
    let code = match code {
        0x80 => 0x20AC,
        0x82 => 0x201A,
        0x84 => 0x201E,
        0x85 => 0x2026,
        0x8B => 0x2039,
        0x91 => 0x2018,
        0x92 => 0x2019,
        0x93 => 0x201C,
        0x94 => 0x201D,
        0x95 => 0x2022,
        0x96 => 0x2013,
        0x97 => 0x2014,
        0x99 => 0x2122,
        0x9B => 0x203A,
        0x9C => 0x0153,
        0x00..=0x08 | 0x0B..=0x1F | 0x7F..=0x9F => 0xFFFD,
        other => other,
    };
    char::from_u32(code).unwrap_or('\u{FFFD}')
}
