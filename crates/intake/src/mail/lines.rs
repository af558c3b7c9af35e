//! The lines a reader would see of HTML: paragraphs apart, lists with their
//! marks, cells of a row beside each other, links with where they lead. Each
//! line knows what the structure says of it: quoted, signature or nothing.

use super::quotes::Mark;
use super::structure::{self, Said};
use super::tree::{Attributes, Event};

/// Longest address shown beside the words of a link, in bytes.
const LONGEST_LINK: usize = 600;

/// A line of text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    /// What the structure says.
    pub(super) mark: Option<Mark>,
}

/// What has to come before the next word.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    Nothing,
    Cell,
    Line,
    Paragraph,
}

struct Link {
    href: String,
    line: usize,
    at: usize,
}

struct Writer {
    done: Vec<Line>,
    now: Line,
    gap: Gap,
    /// A blank is due before the next word.
    blank: bool,
    /// What stands before the next word of a list item.
    prefix: String,
    marks: Vec<Option<Mark>>,
    rest: Option<Mark>,
    lists: Vec<Option<u16>>,
    links: Vec<Link>,
    /// The row has words already.
    row_has_words: bool,
}

/// The lines, and for every event the line it stands in.
pub(super) fn of(events: &[Event]) -> (Vec<Line>, Vec<u32>) {
    let mut writer = Writer {
        done: Vec::new(),
        now: Line::default(),
        gap: Gap::Nothing,
        blank: false,
        prefix: String::new(),
        marks: Vec::new(),
        rest: None,
        lists: Vec::new(),
        links: Vec::new(),
        row_has_words: false,
    };
    let mut places = Vec::with_capacity(events.len());
    let mut tags: Vec<&'static str> = Vec::new();
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Open(element) => {
                let previous =
                    if element.tag == "blockquote" { writer.last_text() } else { String::new() };
                match structure::of(events, at, element, &tags, &previous) {
                    Said::FromHere => {
                        writer.rest = Some(Mark::Quoted);
                        writer.gap = writer.gap.max(Gap::Line);
                        writer.marks.push(None);
                    }
                    Said::This(mark) => {
                        writer.gap = writer.gap.max(Gap::Line);
                        writer.marks.push(Some(mark));
                    }
                    Said::Nothing => writer.marks.push(None),
                }
                tags.push(element.tag);
                writer.open(element.tag, &element.attributes);
            }
            Event::Close => {
                if let Some(tag) = tags.pop() {
                    writer.close(tag);
                }
                if let Some(Some(_)) = writer.marks.pop() {
                    writer.gap = writer.gap.max(Gap::Line);
                }
            }
            Event::Text { text, pre: false } => writer.words(text),
            Event::Text { text, pre: true } => writer.lines(text),
            Event::Break => writer.line_break(),
            Event::Rule => writer.gap = writer.gap.max(Gap::Line),
            Event::Picture(_) => writer.place(),
        }
        places.push(u32::try_from(writer.done.len()).unwrap_or(u32::MAX));
    }
    writer.finish();
    (writer.done, places)
}

impl Writer {
    fn mark(&self) -> Option<Mark> {
        let own = self.marks.iter().rev().find_map(|mark| *mark);
        // a quotation inside a signature is a quotation, and the other way round too
        own.or(self.rest)
    }

    /// The words of the last line that has any; none where it is long.
    fn last_text(&self) -> String {
        let filled = |line: &&Line| !line.text.trim().is_empty();
        let last = Some(&self.now).filter(filled);
        let last = last.or_else(|| self.done.iter().rev().take(4).find(filled));
        last.filter(|line| line.text.len() < 600).map(|line| line.text.clone()).unwrap_or_default()
    }

    fn end_line(&mut self) {
        self.done.push(std::mem::take(&mut self.now));
        self.blank = false;
    }

    /// Makes the place for something shown: the gap before it, and the mark of its line.
    fn place(&mut self) {
        let mark = self.mark();
        let begun = !self.now.text.is_empty() || self.now.mark.is_some();
        match self.gap {
            Gap::Nothing => {}
            Gap::Cell => {
                if !self.now.text.is_empty() {
                    self.now.text.push_str(" | ");
                    self.blank = false;
                }
            }
            Gap::Line | Gap::Paragraph => {
                if begun {
                    self.end_line();
                }
                let filled = self.done.last().is_some_and(|line| !line.text.is_empty());
                if self.gap == Gap::Paragraph && filled {
                    self.done.push(Line { text: String::new(), mark: None });
                }
            }
        }
        self.gap = Gap::Nothing;
        if self.now.text.is_empty() {
            self.now.mark = mark;
        } else if self.now.mark != mark {
            self.end_line();
            self.now.mark = mark;
        }
        if !self.prefix.is_empty() {
            let prefix = std::mem::take(&mut self.prefix);
            self.now.text.push_str(&prefix);
            self.blank = false;
        }
    }

    fn words(&mut self, text: &str) {
        for (at, word) in text.split([' ', '\n', '\t', '\r', '\u{c}']).enumerate() {
            if at > 0 {
                self.blank = true;
            }
            if word.is_empty() {
                continue;
            }
            self.place();
            if self.blank && !self.now.text.is_empty() && !self.now.text.ends_with(' ') {
                self.now.text.push(' ');
            }
            self.blank = false;
            self.now.text.extend(word.chars().filter(|c| !c.is_control()).map(plain_blank));
            self.row_has_words = true;
        }
    }

    /// Text whose line ends count; each comes as an event of its own.
    fn lines(&mut self, text: &str) {
        let content = text.strip_suffix('\n').unwrap_or(text);
        let content = content.strip_suffix('\r').unwrap_or(content);
        if !content.is_empty() {
            self.place();
            self.now
                .text
                .extend(content.chars().filter(|c| !c.is_control() || *c == '\t').map(plain_blank));
            self.row_has_words = true;
        }
        if text.ends_with('\n') {
            self.line_break();
        }
    }

    fn line_break(&mut self) {
        if self.gap >= Gap::Line {
            self.place();
        }
        if self.now.text.is_empty() && self.now.mark.is_none() {
            self.now.mark = self.mark();
        }
        self.gap = Gap::Nothing;
        self.end_line();
    }

    fn open(&mut self, tag: &'static str, attributes: &Attributes) {
        match tag {
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.ask(Gap::Paragraph),
            "div" | "blockquote" | "pre" | "table" | "caption" => self.ask(Gap::Line),
            "ul" => {
                self.ask(Gap::Line);
                self.lists.push(None);
            }
            "ol" => {
                self.ask(Gap::Line);
                self.lists.push(Some(attributes.start.unwrap_or(1)));
            }
            "li" => {
                self.gap = self.gap.max(Gap::Line);
                let indent = "  ".repeat(self.lists.len().saturating_sub(1).min(8));
                self.prefix = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        let now = *number;
                        *number = number.saturating_add(1);
                        format!("{indent}{now}. ")
                    }
                    _ => format!("{indent}- "),
                };
            }
            "tr" => {
                self.gap = self.gap.max(Gap::Line);
                self.row_has_words = false;
            }
            "td" | "th" if self.row_has_words => self.gap = Gap::Cell,
            "a" => {
                let href = shown_link(&attributes.href);
                let due = usize::from(self.gap >= Gap::Line);
                self.links.push(Link {
                    href,
                    line: self.done.len() + due,
                    at: self.now.text.len(),
                });
            }
            _ => {}
        }
    }

    /// A block begins or ends; at the start of a cell it does not begin a line.
    fn ask(&mut self, gap: Gap) {
        if self.gap != Gap::Cell && self.prefix.is_empty() {
            self.gap = self.gap.max(gap);
        }
    }

    fn close(&mut self, tag: &'static str) {
        match tag {
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.gap = self.gap.max(Gap::Paragraph)
            }
            "div" | "blockquote" | "pre" | "table" | "caption" | "tr" => {
                self.gap = self.gap.max(Gap::Line);
            }
            "li" => {
                self.prefix.clear();
                self.gap = self.gap.max(Gap::Line);
            }
            "ul" | "ol" => {
                self.lists.pop();
                self.gap = self.gap.max(Gap::Line);
            }
            "a" => self.end_link(),
            _ => {}
        }
    }

    fn end_link(&mut self) {
        let Some(link) = self.links.pop() else { return };
        if link.href.is_empty() || self.now.text.is_empty() {
            return;
        }
        let from = if link.line == self.done.len() { link.at } else { 0 };
        let words = self.now.text.get(from..).unwrap_or(&self.now.text).trim();
        if words.is_empty() || same_place(words, &link.href) {
            return;
        }
        self.now.text.push_str(&format!(" <{}>", link.href));
        self.blank = false;
    }

    fn finish(&mut self) {
        if !self.now.text.is_empty() || self.now.mark.is_some() || self.done.is_empty() {
            self.end_line();
        } else {
            self.done.push(Line::default());
        }
        for line in &mut self.done {
            let kept = line.text.trim_end().len();
            // two dashes and a blank are a signature's mark
            if line.text != "-- " {
                line.text.truncate(kept);
            }
        }
    }
}

/// No-break spaces are blanks in plain text.
fn plain_blank(c: char) -> char {
    if matches!(c, '\u{a0}' | '\u{202f}') { ' ' } else { c }
}

fn shown_link(href: &str) -> String {
    let lower = href.get(..href.len().min(16)).unwrap_or_default().to_ascii_lowercase();
    if let Some(address) = lower.strip_prefix("mailto:").and_then(|_| href.get(7..)) {
        return address.split('?').next().unwrap_or_default().to_owned();
    }
    let web = lower.starts_with("http://") || lower.starts_with("https://");
    let plain =
        !href.chars().any(|c| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>'));
    if web && plain && href.len() <= LONGEST_LINK { href.to_owned() } else { String::new() }
}

/// Whether the words of a link say already where it leads.
fn same_place(words: &str, href: &str) -> bool {
    let bare = |text: &str| {
        let text = text.trim().trim_end_matches('/').to_lowercase();
        let text = text.strip_prefix("https://").or(text.strip_prefix("http://")).unwrap_or(&text);
        text.strip_prefix("www.").unwrap_or(text).to_owned()
    };
    bare(words) == bare(href)
}
