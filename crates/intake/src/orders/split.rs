//! A file of JSON cut into its orders, one at a time and never more of it in memory: a list of them, a
//! list under `orders` as APIs answer, one under `order`, one after another, one a line.
//!
//! It counts brackets and knows where texts begin and end, nothing else: what is cut out is read
//! strictly afterwards. A line break within a text is never lawful, so a text that is not closed ends
//! there and what follows is found again.

use super::limits::{DEEPEST, LARGEST_ORDER};
use super::wrong::Code;
use std::io::{self, BufRead};

/// What was cut out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// The bytes of one value that begins with a brace, and its line.
    Object(u64, Vec<u8>),
    /// What is none, and its line.
    Bad(u64, Code),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Between values that are not in a list.
    Loose,
    /// In a list of orders.
    List,
    /// Behind the list in the object that held it.
    Behind,
}

/// A file as it is cut.
#[derive(Debug)]
pub(super) struct Split<R> {
    input: R,
    line: u64,
    place: Place,
    /// Whether the list, or the one order, stands in an object of its own.
    wrapped: bool,
    /// Whether the first value stood on one line: then each does.
    a_line_each: Option<bool>,
    started: bool,
}

/// One value as it is gone through.
#[derive(Debug, Default)]
struct Walk {
    bytes: Vec<u8>,
    begun: u64,
    depth: usize,
    text: bool,
    escaped: bool,
    wrong: Option<Code>,
    /// The last text of the outermost object: a name of it, where a value follows.
    name: Vec<u8>,
}

/// What a byte was to a walk.
enum Step {
    On,
    Ended,
    /// The list of orders begins.
    IntoList,
    /// The one order begins.
    IntoOrder,
    /// The line ended in the middle of a value that has one of its own.
    LineEnded,
}

/// What can be read without waiting; empty at the end.
fn filled(input: &mut impl BufRead) -> io::Result<&[u8]> {
    while let Err(error) = input.fill_buf() {
        if error.kind() != io::ErrorKind::Interrupted {
            return Err(error);
        }
    }
    input.fill_buf()
}

impl Walk {
    fn spoil(&mut self, code: Code) {
        self.wrong.get_or_insert(code);
        self.bytes = Vec::new();
    }

    fn take(&mut self, byte: u8, loose: bool) -> Step {
        if self.wrong.is_none() {
            if self.bytes.len() >= LARGEST_ORDER {
                self.spoil(Code::TooLarge);
            } else {
                self.bytes.push(byte);
            }
        }
        if self.text {
            self.in_text(byte);
            return Step::On;
        }
        match byte {
            b'"' => {
                self.text = true;
                if self.depth == 1 {
                    self.name.clear();
                }
            }
            b'{' | b'[' => {
                if loose && self.depth == 1 && byte == b'[' && self.name == b"orders" {
                    return Step::IntoList;
                }
                if loose && self.depth == 1 && byte == b'{' && self.name == b"order" {
                    return Step::IntoOrder;
                }
                self.depth += 1;
                if self.depth > DEEPEST {
                    self.spoil(Code::TooDeep);
                }
            }
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    return Step::Ended;
                }
            }
            _ => {}
        }
        Step::On
    }

    fn in_text(&mut self, byte: u8) {
        if self.escaped {
            self.escaped = false;
            return;
        }
        match byte {
            b'"' => self.text = false,
            b'\\' => self.escaped = true,
            b'\n' => {
                self.text = false;
                self.spoil(Code::Unreadable);
            }
            _ if self.depth == 1 && self.name.len() < 8 => self.name.push(byte),
            _ => {}
        }
    }

    fn ended(self) -> Piece {
        match self.wrong {
            Some(code) => Piece::Bad(self.begun, code),
            None => Piece::Object(self.begun, self.bytes),
        }
    }
}

impl<R: BufRead> Split<R> {
    pub fn new(input: R) -> Split<R> {
        Split {
            input,
            line: 1,
            place: Place::Loose,
            wrapped: false,
            a_line_each: None,
            started: false,
        }
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(filled(&mut self.input)?.first().copied())
    }

    fn pass(&mut self, byte: u8) {
        self.input.consume(1);
        self.line += u64::from(byte == b'\n');
    }

    /// A byte order mark, which programs of Windows put before a file.
    fn pass_mark(&mut self) -> io::Result<()> {
        if !std::mem::replace(&mut self.started, true) {
            for expected in [0xEF, 0xBB, 0xBF] {
                if self.peek()? == Some(expected) {
                    self.pass(expected);
                }
            }
        }
        Ok(())
    }

    /// Goes to the end of the line, which holds no value.
    fn pass_line(&mut self) -> io::Result<()> {
        while let Some(byte) = self.peek()? {
            self.pass(byte);
            if byte == b'\n' {
                break;
            }
        }
        Ok(())
    }

    /// The next value; none at the end.
    pub fn next(&mut self) -> io::Result<Option<Piece>> {
        self.pass_mark()?;
        loop {
            if self.place == Place::Behind {
                self.pass_rest()?;
            }
            let Some(byte) = self.peek()? else {
                let cut_off = std::mem::replace(&mut self.place, Place::Loose) == Place::List;
                return Ok(cut_off.then_some(Piece::Bad(self.line, Code::CutOff)));
            };
            match (byte, self.place) {
                (b' ' | b'\t' | b'\r' | b'\n' | 0x1E, _) | (b',', Place::List) => self.pass(byte),
                (b'{', _) => {
                    if let Some(piece) = self.walk()? {
                        return Ok(Some(piece));
                    }
                }
                (b'[', Place::Loose) => {
                    self.pass(byte);
                    (self.place, self.wrapped) = (Place::List, false);
                }
                (b']', Place::List) => {
                    self.pass(byte);
                    self.place = if self.wrapped { Place::Behind } else { Place::Loose };
                }
                _ => {
                    let line = self.line;
                    self.pass_line()?;
                    return Ok(Some(Piece::Bad(line, Code::Unreadable)));
                }
            }
        }
    }

    /// What follows the list in the object that held it: a count, a page. It is not looked at.
    fn pass_rest(&mut self) -> io::Result<()> {
        let mut walk = Walk { depth: 1, wrong: Some(Code::Unreadable), ..Walk::default() };
        while let Some(byte) = self.peek()? {
            self.pass(byte);
            if matches!(walk.take(byte, false), Step::Ended) {
                break;
            }
        }
        self.place = Place::Loose;
        Ok(())
    }

    /// Goes through a value from its brace; none where it only held the list.
    fn walk(&mut self) -> io::Result<Option<Piece>> {
        let mut walk = Walk { begun: self.line, ..Walk::default() };
        let mut wrapped = false;
        let loose = self.place == Place::Loose;
        loop {
            let own_line = loose && !wrapped && self.a_line_each == Some(true);
            let Split { input, line, .. } = self;
            let bytes = filled(input)?;
            if bytes.is_empty() {
                break;
            }
            let (mut used, mut step) = (0, Step::On);
            for byte in bytes {
                if *byte == b'\n' {
                    if own_line {
                        step = Step::LineEnded;
                        break;
                    }
                    *line += 1;
                }
                used += 1;
                step = walk.take(*byte, loose && !wrapped);
                if !matches!(step, Step::On) {
                    break;
                }
            }
            input.consume(used);
            match step {
                Step::On => {}
                Step::LineEnded => {
                    walk.spoil(Code::Unreadable);
                    return Ok(Some(walk.ended()));
                }
                Step::Ended => {
                    if loose && !wrapped {
                        self.a_line_each.get_or_insert(walk.begun == self.line);
                    }
                    if wrapped {
                        self.place = Place::Behind;
                    }
                    return Ok(Some(walk.ended()));
                }
                Step::IntoList => {
                    (self.place, self.wrapped) = (Place::List, true);
                    return Ok(None);
                }
                Step::IntoOrder => {
                    wrapped = true;
                    walk =
                        Walk { begun: self.line, depth: 1, bytes: vec![b'{'], ..Walk::default() };
                }
            }
        }
        self.place = Place::Loose;
        Ok(Some(Piece::Bad(walk.begun, walk.wrong.unwrap_or(Code::CutOff))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufReader;

    fn cut(given: &str, room: usize) -> Vec<String> {
        let mut split = Split::new(BufReader::with_capacity(room, given.as_bytes()));
        let mut out = Vec::new();
        while let Some(piece) = split.next().unwrap() {
            out.push(match piece {
                Piece::Object(line, bytes) => {
                    format!("{line} {}", String::from_utf8(bytes).unwrap())
                }
                Piece::Bad(line, code) => format!("{line} {}", code.code()),
            });
            assert!(out.len() < 100);
        }
        out
    }

    #[test]
    fn orders_are_found_in_whatever_holds_them() {
        for (given, expect) in [
            (r#"[{"id":1},{"id":2}]"#, vec![r#"1 {"id":1}"#, r#"1 {"id":2}"#]),
            (
                "\u{FEFF}[\r\n{\"id\":1},\r\n{\"id\":2}\r\n]\r\n",
                vec![r#"2 {"id":1}"#, r#"3 {"id":2}"#],
            ),
            (r#"{"orders":[{"id":1},{"id":2}],"count":2}"#, vec![r#"1 {"id":1}"#, r#"1 {"id":2}"#]),
            (r#"{"count":2, "orders" : [{"id":1}] }"#, vec![r#"1 {"id":1}"#]),
            (
                r#"{"order":{"id":1,"x":{"order":[]}},"more":[{}]}"#,
                vec![r#"1 {"id":1,"x":{"order":[]}}"#],
            ),
            (r#"{"id":1,"lines":[{"id":2}]}"#, vec![r#"1 {"id":1,"lines":[{"id":2}]}"#]),
            (
                "{\"id\":1}\n{\"id\":2}\n\n{\"id\":3}",
                vec![r#"1 {"id":1}"#, r#"2 {"id":2}"#, r#"4 {"id":3}"#],
            ),
            (r#"{"id":"}]\"{"} {"id":2}"#, vec![r#"1 {"id":"}]\"{"}"#, r#"1 {"id":2}"#]),
            ("[]", vec![]),
            ("", vec![]),
            (r#"{"orders":[]}"#, vec![]),
        ] {
            for room in [1, 2, 7, 4096] {
                assert_eq!(cut(given, room), expect, "{given} by {room}");
            }
        }
    }

    #[test]
    fn what_is_broken_is_told_by_its_line_and_what_follows_is_found_again() {
        for (given, expect) in [
            (
                "{\"id\":1}\n{\"id\":\n{\"id\":3}\n",
                vec![r#"1 {"id":1}"#, "2 unreadable", r#"3 {"id":3}"#],
            ),
            (
                "{\"id\":1}\nnonsense\n{\"id\":3}\n",
                vec![r#"1 {"id":1}"#, "2 unreadable", r#"3 {"id":3}"#],
            ),
            // The bracket stood in the text: what follows is within the broken one, and the list never ends.
            ("[\n{\"id\":\"open},\n{\"id\":2}\n]", vec!["2 unreadable", "4 cut_off"]),
            ("[\n{\"id\":\"open\n},\n{\"id\":2}\n]", vec!["2 unreadable", r#"4 {"id":2}"#]),
            ("[{\"id\":1},\n{\"id\":2", vec![r#"1 {"id":1}"#, "2 cut_off"]),
            ("[{\"id\":1},\n", vec![r#"1 {"id":1}"#, "2 cut_off"]),
            ("[{\"id\":1},7,\n{\"id\":2}]", vec![r#"1 {"id":1}"#, "1 unreadable", r#"2 {"id":2}"#]),
            ("\u{1F600}", vec!["1 unreadable"]),
        ] {
            for room in [1, 3, 4096] {
                assert_eq!(cut(given, room), expect, "{given} by {room}");
            }
        }
    }

    #[test]
    fn what_is_too_large_or_too_deep_is_passed_over_without_being_kept() {
        let large = format!("[{{\"id\":\"{}\"}},\n{{\"id\":2}}]", "x".repeat(10_000_000));
        assert_eq!(cut(&large, 65_536), ["1 too_large", r#"2 {"id":2}"#]);
        let deep = format!(
            "[{{\"id\":{}{}}},\n{{\"id\":2}}]",
            "[".repeat(1_000_000),
            "]".repeat(1_000_000)
        );
        assert_eq!(cut(&deep, 65_536), ["1 too_deep", r#"2 {"id":2}"#]);
    }
}
