//! Looking through a PDF for what could act by itself, before it is kept.
//!
//! Every object is read wherever the word `obj` stands, whether or not a
//! cross-reference table points there, and so is every object packed in an
//! object stream; page contents and pictures are not. The reading is a flat
//! loop with bounded depth, bounded unpacking and a bounded number of bytes
//! read in all, so no input can exhaust stack, memory or time. It renders
//! nothing, follows nothing and repairs nothing.

use crate::Refused;
use std::borrow::Cow;
use std::collections::HashSet;
use std::io::Read;

/// Arrays and dictionaries inside each other.
const DEPTH: usize = 200;
/// Bytes unpacked from all object streams together.
const UNPACKED: usize = 32 * 1024 * 1024;
/// A file ends this close behind its last end mark.
const AFTER_END: usize = 1024;

/// Keys that only stand where something is scripted, embedded or triggered.
const ACTIVE_KEYS: &[&[u8]] = &[
    b"JS",
    b"JavaScript",
    b"EF",
    b"EmbeddedFiles",
    b"XFA",
    b"AA",
    b"RichMediaContent",
    b"RichMediaSettings",
];
/// Kinds of action (`/S`), annotation (`/Subtype`) or stream (`/Type`) that are not taken.
const ACTIVE_VALUES: &[&[u8]] = &[
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"GoToE",
    b"GoToR",
    b"Rendition",
    b"RichMedia",
    b"RichMediaExecute",
    b"FileAttachment",
    b"EmbeddedFile",
    b"Movie",
    b"Sound",
    b"Screen",
    b"3D",
];
/// Actions that only move within the document.
const HARMLESS_ACTIONS: &[&[u8]] = &[b"GoTo", b"Named"];

#[derive(Debug, PartialEq)]
enum Token<'a> {
    Name(Cow<'a, [u8]>),
    Whole(u32),
    Open(Kind),
    Close,
    Word(&'a [u8]),
    /// A string or a number that is not a plain whole one.
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Array,
    Dictionary,
}

fn is_space(b: u8) -> bool {
    matches!(b, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_delimiter(b: u8) -> bool {
    matches!(b, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

/// Splits bytes into tokens; never looks back.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn skip_space(&mut self) {
        while let Some(b) = self.peek(0) {
            if b == b'%' {
                while self.peek(0).is_some_and(|b| b != b'\n' && b != b'\r') {
                    self.at += 1;
                }
            } else if is_space(b) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    fn regular(&mut self) -> &'a [u8] {
        let start = self.at;
        while self.peek(0).is_some_and(|b| !is_space(b) && !is_delimiter(b)) {
            self.at += 1;
        }
        &self.bytes[start..self.at]
    }

    fn next(&mut self) -> Option<Token<'a>> {
        self.skip_space();
        let first = self.peek(0)?;
        Some(match first {
            b'/' => {
                self.at += 1;
                Token::Name(unescaped(self.regular()))
            }
            b'(' => {
                self.skip_string();
                Token::Other
            }
            b'<' if self.peek(1) == Some(b'<') => {
                self.at += 2;
                Token::Open(Kind::Dictionary)
            }
            b'<' => {
                while self.peek(0).is_some_and(|b| b != b'>') {
                    self.at += 1;
                }
                self.at += 1;
                Token::Other
            }
            b'>' if self.peek(1) == Some(b'>') => {
                self.at += 2;
                Token::Close
            }
            b'[' => {
                self.at += 1;
                Token::Open(Kind::Array)
            }
            b']' => {
                self.at += 1;
                Token::Close
            }
            b')' | b'>' | b'{' | b'}' => {
                self.at += 1;
                Token::Other
            }
            _ => word_or_number(self.regular()),
        })
    }

    fn skip_string(&mut self) {
        let mut open = 0usize;
        while let Some(b) = self.peek(0) {
            self.at += 1;
            match b {
                b'\\' => self.at += 1,
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            if open == 0 {
                break;
            }
        }
    }
}

fn word_or_number(word: &[u8]) -> Token<'_> {
    let digits = word.strip_prefix(b"+").unwrap_or(word);
    if !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) {
        let value = digits
            .iter()
            .try_fold(0u32, |n, d| n.checked_mul(10)?.checked_add(u32::from(d - b'0')));
        return value.map_or(Token::Other, Token::Whole);
    }
    if word.first().is_some_and(u8::is_ascii_alphabetic) { Token::Word(word) } else { Token::Other }
}

/// A name with its `#41` escapes resolved.
fn unescaped(raw: &[u8]) -> Cow<'_, [u8]> {
    if !raw.contains(&b'#') {
        return Cow::Borrowed(raw);
    }
    let hex = |b: Option<&u8>| b.and_then(|b| char::from(*b).to_digit(16)).map(|d| d as u8);
    let (mut out, mut at) = (Vec::with_capacity(raw.len()), 0);
    while let Some(b) = raw.get(at) {
        match (b, hex(raw.get(at + 1)), hex(raw.get(at + 2))) {
            (b'#', Some(high), Some(low)) => {
                out.push(high * 16 + low);
                at += 3;
            }
            _ => {
                out.push(*b);
                at += 1;
            }
        }
    }
    Cow::Owned(out)
}

/// An open array or dictionary while it is read.
struct Level<'a> {
    kind: Kind,
    /// The key whose value is being read; for an array, the key it is the value of.
    key: Cow<'a, [u8]>,
    /// A key was read and its value not yet.
    pending: bool,
    /// This dictionary is run when the document is opened.
    opener: bool,
}

/// What the outermost dictionary of an object says about its stream.
#[derive(Default)]
struct Facts {
    type_is_object_stream: bool,
    first: Option<u32>,
    count: Option<u32>,
    filters: Vec<Vec<u8>>,
    predictor: Option<u32>,
    /// One of the above is given by reference.
    indirect: bool,
    has_root: bool,
}

impl Facts {
    fn is_object_stream(&self) -> bool {
        self.type_is_object_stream || (self.first.is_some() && self.count.is_some())
    }
}

/// What was found in the whole file.
struct Search {
    /// Bytes that may still be read, over all objects.
    left: usize,
    unpacked_left: usize,
    active: bool,
    encrypted: bool,
    rooted: bool,
    /// Objects run when the document is opened.
    openers: Vec<u32>,
    /// Objects that are an action which leaves the document.
    acting: HashSet<u32>,
}

/// Where reading one object ended.
struct Ended {
    at: usize,
    facts: Facts,
    stream: bool,
}

impl Search {
    /// Reads the one object that starts at `from`.
    fn object(&mut self, bytes: &[u8], from: usize, number: Option<u32>) -> Result<Ended, Refused> {
        let mut reader = Reader { bytes, at: from };
        let mut levels: Vec<Level<'_>> = Vec::new();
        let mut facts = Facts::default();
        let mut before: [Option<u32>; 2] = [None, None];
        loop {
            let start = reader.at;
            let Some(token) = reader.next() else { break };
            self.left = self.left.checked_sub(reader.at - start).ok_or(Refused::PdfTooComplex)?;
            let whole = if let Token::Whole(n) = token { Some(n) } else { None };
            match token {
                Token::Open(kind) => {
                    if levels.len() >= DEPTH {
                        return Err(Refused::PdfTooComplex);
                    }
                    let level = opened(kind, levels.last_mut());
                    levels.push(level);
                }
                Token::Close => {
                    levels.pop();
                }
                Token::Name(name) => self.name(name, &mut levels, &mut facts, number),
                Token::Whole(n) => number_value(n, &mut levels, &mut facts),
                Token::Word(b"R") => self.reference(before[0], &levels, &mut facts),
                Token::Word(
                    b"endobj" | b"stream" | b"endstream" | b"obj" | b"xref" | b"startxref",
                ) => break,
                Token::Word(_) | Token::Other => {
                    if let Some(level) = levels.last_mut() {
                        level.pending = false;
                    }
                }
            }
            before = [before[1], whole];
            if levels.is_empty() {
                break;
            }
        }
        self.rooted |= facts.has_root;
        let at = reader.at;
        let stream = matches!(reader.next(), Some(Token::Word(b"stream")));
        Ok(Ended { at: if stream { reader.at } else { at }, facts, stream })
    }

    fn name<'a>(
        &mut self,
        name: Cow<'a, [u8]>,
        levels: &mut [Level<'a>],
        facts: &mut Facts,
        number: Option<u32>,
    ) {
        let depth = levels.len();
        let Some(level) = levels.last_mut() else {
            // An object that is a lone name: something may take its kind from here.
            self.active |= is_one_of(&name, ACTIVE_VALUES);
            return;
        };
        if level.kind == Kind::Array {
            if depth == 2 && is_filter_key(&level.key) {
                facts.filters.push(name.into_owned());
            }
            return;
        }
        if !level.pending {
            self.active |= is_one_of(&name, ACTIVE_KEYS);
            self.encrypted |= depth == 1 && name.as_ref() == b"Encrypt";
            facts.has_root |= depth == 1 && name.as_ref() == b"Root";
            level.key = name;
            level.pending = true;
            return;
        }
        level.pending = false;
        match level.key.as_ref() {
            b"S" => {
                self.active |= is_one_of(&name, ACTIVE_VALUES);
                if !is_one_of(&name, HARMLESS_ACTIONS) {
                    self.active |= level.opener;
                    if depth == 1 {
                        self.acting.insert(number.unwrap_or(u32::MAX));
                    }
                }
            }
            b"Subtype" => self.active |= is_one_of(&name, ACTIVE_VALUES),
            b"Type" => {
                self.active |= name.as_ref() == b"EmbeddedFile";
                facts.type_is_object_stream |= depth == 1 && name.as_ref() == b"ObjStm";
            }
            key if depth == 1 && is_filter_key(key) => facts.filters.push(name.into_owned()),
            _ => {}
        }
    }

    fn reference(&mut self, to: Option<u32>, levels: &[Level<'_>], facts: &mut Facts) {
        let Some(level) = levels.last() else { return };
        match level.key.as_ref() {
            b"OpenAction" if level.kind == Kind::Dictionary => self.openers.extend(to),
            b"Type" | b"N" | b"First" | b"Predictor" => facts.indirect = true,
            b"DecodeParms" | b"DP" => facts.indirect = true,
            key if is_filter_key(key) => facts.indirect = true,
            _ => {}
        }
    }

    /// Unpacks an object stream and reads each object in it.
    fn object_stream(&mut self, bytes: &[u8], ended: &Ended) -> Result<(), Refused> {
        let facts = &ended.facts;
        let packed = match facts.filters.iter().map(Vec::as_slice).collect::<Vec<_>>().as_slice() {
            [] => false,
            [b"FlateDecode" | b"Fl"] => true,
            _ => return Err(Refused::PdfTooComplex),
        };
        let (Some(first), Some(count)) = (facts.first, facts.count) else {
            return Err(Refused::PdfTooComplex);
        };
        if facts.indirect || facts.predictor.is_some_and(|p| p > 1) {
            return Err(Refused::PdfTooComplex);
        }
        let data = bytes.get(stream_start(bytes, ended.at)..).unwrap_or_default();
        let plain: Cow<'_, [u8]> = if packed {
            Cow::Owned(self.unpack(data)?)
        } else {
            let stop = find(data, b"endstream", 0).unwrap_or(data.len());
            self.left = self.left.checked_sub(stop).ok_or(Refused::PdfTooComplex)?;
            Cow::Borrowed(data.get(..stop).unwrap_or_default())
        };
        let mut header = Reader { bytes: &plain, at: 0 };
        for _ in 0..count {
            let (Some(Token::Whole(number)), Some(Token::Whole(offset))) =
                (header.next(), header.next())
            else {
                return Err(Refused::Damaged);
            };
            let from = (first as usize).saturating_add(offset as usize);
            if from < plain.len() {
                self.object(&plain, from, Some(number))?;
            }
        }
        Ok(())
    }

    fn unpack(&mut self, data: &[u8]) -> Result<Vec<u8>, Refused> {
        let mut out = Vec::new();
        let room = self.unpacked_left;
        flate2::read::ZlibDecoder::new(data)
            .take(room as u64 + 1)
            .read_to_end(&mut out)
            .map_err(|_| Refused::Damaged)?;
        self.unpacked_left = room.checked_sub(out.len()).ok_or(Refused::PdfTooComplex)?;
        self.left = self.left.saturating_add(out.len().saturating_mul(2));
        Ok(out)
    }

    fn verdict(&self) -> Result<(), Refused> {
        if self.encrypted {
            return Err(Refused::PdfEncrypted);
        }
        let opens_with_action = self.openers.iter().any(|n| self.acting.contains(n))
            || (!self.openers.is_empty() && self.acting.contains(&u32::MAX));
        if self.active || opens_with_action {
            return Err(Refused::PdfActive);
        }
        Ok(())
    }
}

fn is_one_of(name: &[u8], list: &[&[u8]]) -> bool {
    list.contains(&name)
}

fn is_filter_key(key: &[u8]) -> bool {
    matches!(key, b"Filter" | b"F")
}

fn opened<'a>(kind: Kind, parent: Option<&mut Level<'a>>) -> Level<'a> {
    let Some(parent) = parent else {
        return Level { kind, key: Cow::Borrowed(b""), pending: false, opener: false };
    };
    parent.pending = false;
    let opener = kind == Kind::Dictionary
        && parent.kind == Kind::Dictionary
        && parent.key.as_ref() == b"OpenAction";
    let key = if kind == Kind::Array { parent.key.clone() } else { Cow::Borrowed(&b""[..]) };
    Level { kind, key, pending: false, opener }
}

fn number_value(n: u32, levels: &mut [Level<'_>], facts: &mut Facts) {
    let depth = levels.len();
    let Some(level) = levels.last_mut() else {
        return;
    };
    if level.kind == Kind::Dictionary && level.pending {
        level.pending = false;
        match level.key.as_ref() {
            b"First" if depth == 1 => facts.first = Some(n),
            b"N" if depth == 1 => facts.count = Some(n),
            b"Predictor" => facts.predictor = Some(n),
            _ => {}
        }
    }
}

/// The first byte of stream data: behind the end of line that follows `stream`.
fn stream_start(bytes: &[u8], at: usize) -> usize {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => at + 2,
        (Some(b'\r' | b'\n'), _) => at + 1,
        _ => at,
    }
}

fn find(bytes: &[u8], word: &[u8], from: usize) -> Option<usize> {
    bytes.get(from..)?.windows(word.len()).position(|w| w == word).map(|at| from + at)
}

/// The number in `12 0 obj`, given the place of `obj`.
fn object_number(bytes: &[u8], obj: usize) -> Option<u32> {
    let mut back = bytes
        .get(obj.saturating_sub(40)..obj)?
        .rsplit(|b| is_space(*b))
        .filter(|part| !part.is_empty());
    let (generation, number) = (back.next()?, back.next()?);
    generation.iter().all(u8::is_ascii_digit).then_some(())?;
    let digits = number.iter().rev().take_while(|b| b.is_ascii_digit()).count();
    std::str::from_utf8(&number[number.len() - digits..]).ok()?.parse().ok()
}

/// Where the document ends: behind its last `%%EOF`.
fn end_of(bytes: &[u8]) -> Result<usize, Refused> {
    let mark = b"%%EOF";
    let at =
        bytes.windows(mark.len()).rposition(|w| w == mark).ok_or(Refused::Damaged)? + mark.len();
    let rest = bytes.get(at..).unwrap_or_default();
    let line = rest.iter().take(2).take_while(|b| matches!(b, b'\r' | b'\n')).count();
    let padding = rest.iter().rev().take_while(|b| is_space(**b)).count();
    if rest.len() - padding > AFTER_END {
        return Err(Refused::Damaged);
    }
    Ok(at + line)
}

/// Looks through the whole file; gives the length at which it ends.
///
/// # Errors
/// Encrypted, active, too complex, or not readable as a PDF.
pub(crate) fn look_through(bytes: &[u8]) -> Result<usize, Refused> {
    let end = end_of(bytes)?;
    find(bytes, b"startxref", 0).ok_or(Refused::Damaged)?;
    let mut search = Search {
        left: bytes.len().saturating_mul(4).saturating_add(1 << 20),
        unpacked_left: UNPACKED,
        active: false,
        encrypted: false,
        rooted: false,
        openers: Vec::new(),
        acting: HashSet::new(),
    };
    let mut from = 0;
    while let Some(at) = find(bytes, b"trailer", from) {
        from = at + 7;
        search.object(bytes, from, None)?;
    }
    search.verdict()?;
    let (mut from, mut objects) = (0, 0usize);
    while let Some(at) = find(bytes, b"obj", from) {
        from = at + 3;
        if bytes[..at].ends_with(b"end") {
            continue;
        }
        objects += 1;
        let ended = search.object(bytes, from, object_number(bytes, at))?;
        // An encrypted file's object streams cannot be unpacked: say why at once.
        if search.encrypted {
            return Err(Refused::PdfEncrypted);
        }
        if ended.stream && (ended.facts.is_object_stream()) {
            search.object_stream(bytes, &ended)?;
        }
    }
    search.verdict()?;
    if objects == 0 || !search.rooted {
        return Err(Refused::Damaged);
    }
    Ok(end)
}
