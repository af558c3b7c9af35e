//! A table read row by row into buffers that are bounded, and its rows gathered by the order they are
//! of. Quoting is csv-core's; lines, limits, encodings and what belongs together are ours.
//!
//! Rows of one order stand together. One that comes back after another's is set aside: what was read
//! before lacks it, and remembering whole orders to the end would take the memory of the file.

use super::limits::{LARGEST_ROW, LONGEST_QUOTATION, MOST_COLUMNS, MOST_ORDERS, MOST_ROWS};
use super::wrong::{Aside, Code, Wrong};
use csv_core::ReadRecordResult;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, VecDeque};
use std::io::{self, BufRead, Read};

/// One row that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// The line it begins on, from one.
    pub line: u64,
    cells: Vec<String>,
}

impl Row {
    /// What stands in a column, without blanks around it; none where it is empty.
    pub fn cell(&self, column: usize) -> Option<&str> {
        self.cells.get(column).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }
}

/// A row as it was read.
#[derive(Debug)]
enum Raw {
    Row(Row),
    /// The line, the order's name where that could be read, the column where it is one, and why.
    Bad(u64, Option<String>, Option<usize>, Code),
}

/// The bytes of a table as records.
struct Records<R> {
    input: io::Chain<io::Cursor<Vec<u8>>, R>,
    core: csv_core::Reader,
    line: u64,
    text: Vec<u8>,
    ends: Vec<usize>,
    ended: bool,
}

/// The first three bytes, without the marks of byte order that programs of Windows put before a file.
/// A heading may begin with the same byte as the mark does, so they are read before they are judged.
fn without_mark(input: &mut impl BufRead) -> io::Result<Vec<u8>> {
    loop {
        let mut first = Vec::with_capacity(3);
        input.by_ref().take(3).read_to_end(&mut first)?;
        if first != b"\xEF\xBB\xBF" {
            return Ok(first);
        }
    }
}

/// One record in the buffers.
#[derive(Debug, Clone, Copy)]
struct Record {
    line: u64,
    /// Fields that are whole in the buffers.
    fields: usize,
    wrong: Option<Code>,
}

impl<R: BufRead> Records<R> {
    fn new(mut input: R, separator: u8) -> io::Result<Records<R>> {
        let core = csv_core::ReaderBuilder::new().delimiter(separator).build();
        let input = io::Cursor::new(without_mark(&mut input)?).chain(input);
        let (text, ends) = (vec![0; 4096], vec![0; 128]);
        Ok(Records { input, core, line: 1, text, ends, ended: false })
    }

    fn fill(&mut self) -> io::Result<&[u8]> {
        loop {
            match self.input.fill_buf() {
                Ok(_) => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        self.input.fill_buf()
    }

    /// Goes past bytes that the condition holds of; whether the last was a line's end is told.
    fn pass(&mut self, while_: impl Fn(u8) -> bool) -> io::Result<()> {
        loop {
            let bytes = self.fill()?;
            if bytes.is_empty() {
                return Ok(());
            }
            let length = bytes.len();
            let count = bytes.iter().position(|byte| !while_(*byte)).unwrap_or(length);
            let lines = bytes.iter().take(count).filter(|byte| **byte == b'\n').count() as u64;
            self.line += lines;
            self.input.consume(count);
            if count < length {
                return Ok(());
            }
        }
    }

    fn field(&self, at: usize) -> &[u8] {
        let end = self.ends.get(at).copied().unwrap_or(0);
        let start =
            at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start..end).unwrap_or_default()
    }

    /// The next record into the buffers; none at the end.
    fn next(&mut self) -> io::Result<Option<Record>> {
        if self.ended {
            return Ok(None);
        }
        self.pass(|byte| matches!(byte, b'\r' | b'\n'))?;
        let mut record = Record { line: self.line, fields: 0, wrong: None };
        let (mut texts, mut fields, mut passed, mut marks) = (0, 0, 0usize, 0usize);
        loop {
            let bytes = self.fill()?;
            let at_the_end = bytes.is_empty();
            // Two borrows of one: what is read into is taken out meanwhile.
            let (mut text, mut ends) =
                (std::mem::take(&mut self.text), std::mem::take(&mut self.ends));
            let bytes = self.input.fill_buf()?;
            let (result, used, written, ended) = self.core.read_record(
                bytes,
                text.get_mut(texts..).unwrap_or_default(),
                ends.get_mut(fields..).unwrap_or_default(),
            );
            let seen = bytes.get(..used).unwrap_or_default();
            self.line += seen.iter().filter(|byte| **byte == b'\n').count() as u64;
            marks += seen.iter().filter(|byte| **byte == b'"').count();
            self.input.consume(used);
            (self.text, self.ends) = (text, ends);
            texts += written;
            fields += ended;
            passed += used;
            if record.wrong.is_none() {
                record.fields = fields;
            }
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if self.text.len() < LARGEST_ROW => {
                    self.text.resize(self.text.len() * 2, 0);
                }
                ReadRecordResult::OutputEndsFull if self.ends.len() < MOST_COLUMNS * 2 => {
                    self.ends.resize(self.ends.len() * 2, 0);
                }
                // Beyond the limits the buffers' second halves are written over and over.
                ReadRecordResult::OutputFull => {
                    record.wrong.get_or_insert(Code::TooLarge);
                    texts = self.text.len() / 2;
                    record.fields = record.fields.min(self.whole_below(record.fields, texts));
                }
                ReadRecordResult::OutputEndsFull => {
                    record.wrong.get_or_insert(Code::TooMany);
                    fields = self.ends.len() / 2;
                    record.fields = record.fields.min(fields);
                }
                ReadRecordResult::Record => {
                    // A quotation that the end of the file closed.
                    if at_the_end && marks % 2 == 1 {
                        record.wrong.get_or_insert(Code::Unclosed);
                    }
                    return Ok(Some(record));
                }
                ReadRecordResult::End => {
                    self.ended = true;
                    return Ok(None);
                }
            }
            if passed > LONGEST_QUOTATION && record.wrong.is_some() {
                self.pass(|byte| byte != b'\n')?;
                self.core.reset();
                record.wrong = Some(Code::Unclosed);
                return Ok(Some(record));
            }
        }
    }

    /// How many of the first fields end before a place in the buffer.
    fn whole_below(&self, fields: usize, place: usize) -> usize {
        self.ends.iter().take(fields).position(|end| *end > place).unwrap_or(fields)
    }

    /// The record as text, `columns` of it, or why it is none.
    fn read(&self, record: Record, columns: usize, key: usize) -> Raw {
        let name = (key < record.fields)
            .then(|| String::from_utf8(self.field(key).to_vec()).ok())
            .flatten()
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty() && name.len() <= super::limits::LONGEST_ID);
        if let Some(code) = record.wrong {
            return Raw::Bad(record.line, name, None, code);
        }
        let more = (columns..record.fields).any(|at| !self.field(at).is_empty());
        if record.fields < columns || more {
            return Raw::Bad(record.line, name, None, Code::Ragged);
        }
        let mut cells = Vec::with_capacity(columns);
        for at in 0..columns {
            match std::str::from_utf8(self.field(at)) {
                Ok(cell) => cells.push(cell.to_owned()),
                Err(_) => return Raw::Bad(record.line, name, Some(at), Code::NotUtf8),
            }
        }
        if name.is_none() {
            return Raw::Bad(record.line, None, Some(key), Code::Missing);
        }
        Raw::Row(Row { line: record.line, cells })
    }
}

/// The heading of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading(pub Vec<String>);

impl Heading {
    /// The column of a name, as it stands there, blanks around it aside.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|known| known == name)
    }
}

/// The rows of one order.
#[derive(Debug)]
pub(super) struct Group {
    /// What they have in common.
    pub key: String,
    /// At least one.
    pub rows: Vec<Row>,
}

impl Group {
    /// The line of the first row.
    pub fn line(&self) -> u64 {
        self.rows.first().map_or(1, |row| row.line)
    }

    /// What is said of the whole order in a column: in its first row, or in each; never two things.
    pub fn one(&self, column: Option<usize>, field: &str) -> Result<Option<&str>, Wrong> {
        let Some(column) = column else { return Ok(None) };
        let mut said = self.rows.iter().filter_map(|row| row.cell(column));
        let Some(first) = said.next() else { return Ok(None) };
        if said.any(|other| other != first) {
            return Err(Wrong::new(field.to_owned(), Code::Contradiction));
        }
        Ok(Some(first))
    }
}

/// What comes of gathering.
#[derive(Debug)]
pub(super) enum Gathered {
    Group(Group),
    Aside(Aside),
}

/// The orders of a table, as they come.
pub(super) struct Groups<R> {
    records: Records<R>,
    heading: Heading,
    key: usize,
    open: Option<Group>,
    /// A row of the open group was set aside, so that the whole of it is.
    spoilt: bool,
    seen: BTreeSet<u64>,
    ready: VecDeque<Gathered>,
    ended: bool,
}

fn short(key: &str) -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = <[u8; 32]>::from(Sha256::digest(key.as_bytes()));
    u64::from_be_bytes([a, b, c, d, e, f, g, h])
}

impl<R: BufRead> Groups<R> {
    /// Reads the heading. `key` finds the column that says which order a row is of.
    ///
    /// # Errors
    /// Reading failed; or what is wrong with the heading, by the row to set aside.
    pub fn new(
        input: R,
        separator: u8,
        key: impl FnOnce(&Heading) -> Result<usize, Wrong>,
    ) -> io::Result<Result<Groups<R>, Aside>> {
        let mut records = Records::new(input, separator)?;
        let wrong =
            |field: String, code| Aside { line: 1, order: None, wrong: Wrong::new(field, code) };
        let Some(record) = records.next()? else {
            return Ok(Err(wrong(String::new(), Code::MissingColumn)));
        };
        if let Some(code) = record.wrong {
            return Ok(Err(wrong(String::new(), code)));
        }
        if record.fields > MOST_COLUMNS {
            return Ok(Err(wrong(String::new(), Code::TooMany)));
        }
        let mut names: Vec<String> = Vec::with_capacity(record.fields);
        for at in 0..record.fields {
            let Ok(name) = std::str::from_utf8(records.field(at)) else {
                return Ok(Err(wrong(String::new(), Code::NotUtf8)));
            };
            let name: String =
                name.trim().trim_start_matches('\u{FEFF}').chars().take(120).collect();
            let name = name.trim_matches('"').trim().to_owned();
            if !name.is_empty() && names.contains(&name) {
                return Ok(Err(wrong(name, Code::TwoColumns)));
            }
            names.push(name);
        }
        let heading = Heading(names);
        let key = match key(&heading) {
            Ok(key) => key,
            Err(wrong) => return Ok(Err(Aside { line: record.line, order: None, wrong })),
        };
        Ok(Ok(Groups {
            records,
            heading,
            key,
            open: None,
            spoilt: false,
            seen: BTreeSet::new(),
            ready: VecDeque::new(),
            ended: false,
        }))
    }

    pub fn heading(&self) -> &Heading {
        &self.heading
    }

    /// The next order, or the next row that was set aside; none at the end.
    pub fn next(&mut self) -> io::Result<Option<Gathered>> {
        loop {
            if let Some(ready) = self.ready.pop_front() {
                return Ok(Some(ready));
            }
            if self.ended {
                return Ok(None);
            }
            let Some(record) = self.records.next()? else {
                self.ended = true;
                self.close();
                continue;
            };
            match self.records.read(record, self.heading.0.len(), self.key) {
                Raw::Row(row) => self.take(row),
                Raw::Bad(line, name, column, code) => self.set_aside(line, name, column, code),
            }
        }
    }

    fn key_of(&self, row: &Row) -> String {
        row.cell(self.key).unwrap_or("").to_owned()
    }

    fn take(&mut self, row: Row) {
        let key = self.key_of(&row);
        if let Some(open) = self.open.as_mut().filter(|open| open.key == key) {
            if open.rows.len() < MOST_ROWS {
                open.rows.push(row);
            } else if !std::mem::replace(&mut self.spoilt, true) {
                let wrong = Wrong::new("", Code::TooMany);
                self.ready.push_back(Gathered::Aside(Aside {
                    line: row.line,
                    order: Some(key),
                    wrong,
                }));
            }
            return;
        }
        if self.begin(&key, row.line) {
            self.open = Some(Group { key, rows: vec![row] });
        }
    }

    /// Closes the open order and begins another; false where that one was there before.
    fn begin(&mut self, key: &str, line: u64) -> bool {
        self.close();
        let code = if self.seen.contains(&short(key)) {
            Code::Scattered
        } else if self.seen.len() >= MOST_ORDERS {
            Code::TooMany
        } else {
            self.seen.insert(short(key));
            return true;
        };
        let wrong = Wrong::new(self.column_name(self.key), code);
        self.ready.push_back(Gathered::Aside(Aside { line, order: Some(key.to_owned()), wrong }));
        false
    }

    fn column_name(&self, column: usize) -> String {
        self.heading.0.get(column).cloned().unwrap_or_default()
    }

    /// A row that cannot be read. The order it is of lacks it; where that cannot be told, the order
    /// before it may.
    fn set_aside(&mut self, line: u64, name: Option<String>, column: Option<usize>, code: Code) {
        let field = column.map(|column| self.column_name(column)).unwrap_or_default();
        let aside = Aside { line, order: name.clone(), wrong: Wrong::new(field, code) };
        if let Some(name) = name {
            let known = self.open.as_ref().is_some_and(|open| open.key == name);
            if !known && self.begin(&name, line) {
                self.open = Some(Group { key: name, rows: vec![] });
            }
        }
        self.spoilt |= self.open.is_some();
        self.ready.push_back(Gathered::Aside(aside));
    }

    fn close(&mut self) {
        let spoilt = std::mem::take(&mut self.spoilt);
        let Some(group) = self.open.take() else { return };
        if !spoilt {
            self.ready.push_back(Gathered::Group(group));
        } else if !group.rows.is_empty() {
            let (line, wrong) = (group.line(), Wrong::new("", Code::Incomplete));
            self.ready.push_back(Gathered::Aside(Aside { line, order: Some(group.key), wrong }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufReader;

    fn gathered_by(given: &[u8], room: usize) -> Vec<String> {
        let key = |heading: &Heading| {
            heading.column("Name").ok_or(Wrong::new("Name", Code::MissingColumn))
        };
        let input = BufReader::with_capacity(room, given);
        let mut groups = match Groups::new(input, b',', key).unwrap() {
            Ok(groups) => groups,
            Err(aside) => return vec![format!("{} {}", aside.line, aside.wrong)],
        };
        let mut out = Vec::new();
        while let Some(next) = groups.next().unwrap() {
            out.push(match next {
                Gathered::Group(group) => {
                    let lines: Vec<String> = group
                        .rows
                        .iter()
                        .map(|row| format!("{}:{}", row.line, row.cell(1).unwrap_or("")))
                        .collect();
                    format!("{} {}", group.key, lines.join(" "))
                }
                Gathered::Aside(aside) => {
                    let order = aside.order.unwrap_or_default();
                    format!("{} {order} {}", aside.line, aside.wrong)
                }
            });
        }
        out
    }

    fn gathered(given: &[u8]) -> Vec<String> {
        let whole = gathered_by(given, 1 << 16);
        for room in [1, 3, 64] {
            if given.len() < 10_000 {
                assert_eq!(gathered_by(given, room), whole, "read by {room}");
            }
        }
        whole
    }

    #[test]
    fn rows_of_one_order_are_gathered_whatever_ends_their_lines() {
        let plain = "Name,Item\n1,a\n1,b\n2,c\n";
        let expect = ["1 2:a 3:b", "2 4:c"];
        assert_eq!(gathered(plain.as_bytes()), expect);
        assert_eq!(gathered(plain.replace('\n', "\r\n").as_bytes()), expect);
        assert_eq!(gathered(format!("\u{FEFF}{plain}").as_bytes()), expect);
        assert_eq!(
            gathered(format!("\u{FEFF}{}", plain.replace("Name", "\"Name\"")).as_bytes()),
            expect
        );
        assert_eq!(gathered(plain.trim_end().as_bytes()), expect);
        assert_eq!(gathered(b"Name,Item\n\n\n1,a\n"), ["1 4:a"]);
        // Full-width letters begin with the byte that the mark begins with.
        assert_eq!(gathered("\u{FF03},Name\na,1\n".as_bytes()), ["1 2:1"]);
    }

    #[test]
    fn a_line_break_in_quotation_marks_is_part_of_its_field() {
        let given = b"Name,Item\n1,\"a, \"\"quoted\"\"\r\nand more\"\n2,b\n";
        assert_eq!(gathered(given), ["1 2:a, \"quoted\"\r\nand more", "2 4:b"]);
    }

    #[test]
    fn what_cannot_be_read_is_set_aside_with_its_line_and_takes_its_order_with_it() {
        for (given, expect) in [
            (&b"Name,Item\n1,L\xE9a\n2,b\n"[..], vec!["2 1 `Item`: not_utf8", "2 3:b"]),
            (
                b"Name,Item\n1,a\n1,L\xE9a\n2,b\n",
                vec!["3 1 `Item`: not_utf8", "2 1 ``: incomplete", "2 4:b"],
            ),
            (b"Name,Item\n1,a\n2\n3,c\n", vec!["1 2:a", "3 2 ``: ragged", "3 4:c"]),
            (b"Name,Item\n1,a,,\n2,b,x\n", vec!["1 2:a", "3 2 ``: ragged"]),
            (
                b"Name,Item\n1,a\n,b\n2,c\n",
                vec!["3  `Name`: missing", "2 1 ``: incomplete", "2 4:c"],
            ),
            (
                b"Name,Item\n1,a\n2,b\n1,c\n3,d\n",
                vec!["1 2:a", "2 3:b", "4 1 `Name`: scattered", "3 5:d"],
            ),
            (b"Name,Item\n1,a\n2,\"b\n", vec!["1 2:a", "3 2 ``: unclosed"]),
            (b"Nam,Item\n1,a\n", vec!["1 `Name`: missing_column"]),
            (b"Name,Name\n1,a\n", vec!["1 `Name`: two_columns"]),
            (b"N\xE9,Item\n1,a\n", vec!["1 ``: not_utf8"]),
            (b"", vec!["1 ``: missing_column"]),
        ] {
            assert_eq!(gathered(given), expect, "{}", String::from_utf8_lossy(given));
        }
    }

    #[test]
    fn a_field_of_ten_megabytes_is_passed_over_and_the_next_order_is_read() {
        let large = "x".repeat(10_000_000);
        for field in [format!("\"{large}\""), large.clone()] {
            let given = format!("Name,Item\n1,a\n2,{field}\n3,c\n");
            assert_eq!(gathered(given.as_bytes()), ["1 2:a", "3 2 ``: too_large", "3 4:c"]);
        }
    }

    #[test]
    fn a_quotation_that_never_closes_loses_what_is_near_and_not_the_file() {
        let rows = "9,z\n".repeat(LONGEST_QUOTATION / 4 + 50_000);
        let given = format!("Name,Item\n1,a\n2,\"open\n{rows}3,c\n4,d\n");
        let told = gathered(given.as_bytes());
        assert_eq!(told[..2], ["1 2:a", "3 2 ``: unclosed"]);
        assert!(told.last().unwrap().starts_with("4 "), "{told:?}");
    }

    #[test]
    fn an_order_of_more_rows_than_one_has_and_a_table_of_too_many_columns_are_set_aside() {
        let given = format!("Name,Item\n{}2,b\n", "1,a\n".repeat(MOST_ROWS + 5));
        let told = gathered(given.as_bytes());
        assert_eq!(told, ["1002 1 ``: too_many", "2 1 ``: incomplete", "2 1007:b"]);
        let wide = format!("Name{}\n1{}\n", ",a".repeat(2_000), ",b".repeat(2_000));
        assert_eq!(gathered(wide.as_bytes()), ["1 ``: too_many"]);
    }
}
