//! Finds what is quoted in the lines of a message. The same walk serves plain
//! text and the lines of HTML, where the structure has marked some already.
//!
//! It looks at each line a bounded number of times and at no more than a few
//! lines ahead. In doubt a line stays open: folding a client's words is worse
//! than showing a quotation.

use super::body::Piece;
use super::quote_words::{self as known, Label};
use super::words::turns;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// New words.
    Words,
    /// Quoted, or says what is quoted.
    Quoted,
    /// Signature.
    Signature,
}

/// Longest line that can announce something, in bytes.
const LONGEST: usize = 600;
/// Most lines an attribution is wrapped over.
const WRAPPED: usize = 4;
/// Most lines looked at for the labels of a copied header.
const HEADER_LINES: usize = 14;
/// Most lines of a signature.
const SIGNATURE_LINES: usize = 25;

/// The lines with what is known of them.
struct Walk<'a> {
    lines: &'a [&'a str],
    /// In lower case without direction marks; empty for long lines.
    lower: Vec<String>,
    marks: Vec<Option<Mark>>,
}

/// Folds plain text. `is_answer` says whether the message answers or forwards
/// another: lines that begin with `>` in any other are quotations only where a
/// line says so.
pub(super) fn fold(text: &str, is_answer: bool) -> Vec<Piece> {
    let lines: Vec<&str> = text.split('\n').collect();
    let marks = mark(&lines, vec![None; lines.len()], is_answer);
    pieces(&lines, &marks)
}

/// Marks every line; `given` are the marks the structure of HTML gave.
pub(super) fn mark(lines: &[&str], given: Vec<Option<Mark>>, is_answer: bool) -> Vec<Mark> {
    let lower = lines
        .iter()
        .map(|line| {
            if line.len() > LONGEST {
                return String::new();
            }
            let plain: String = line.chars().filter(|c| !turns(*c)).collect();
            plain.replace(['\u{a0}', '\u{202f}'], " ").trim().to_lowercase()
        })
        .collect();
    let mut walk = Walk { lines, lower, marks: given };
    walk.marks.resize(lines.len(), None);
    let prefixed = walk.mark_prefixed();
    walk.scan();
    if !is_answer {
        walk.release(&prefixed);
    }
    walk.settle()
}

/// Puts runs of lines with one mark together; blank lines at the ends of a run go.
pub(super) fn pieces(lines: &[&str], marks: &[Mark]) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let mark = marks.get(at).copied().unwrap_or(Mark::Words);
        let mut end = at;
        // a blank line belongs to what stands around it
        while end < lines.len()
            && (marks.get(end).copied().unwrap_or(Mark::Words) == mark || is_blank(lines[end]))
        {
            end += 1;
        }
        let run = lines.get(at..end).unwrap_or_default();
        let first = run.iter().position(|line| !is_blank(line));
        let last = run.iter().rposition(|line| !is_blank(line));
        if let (Some(first), Some(last)) = (first, last) {
            let text = run.get(first..=last).unwrap_or_default();
            let text = text.iter().map(|l| l.trim_end()).collect::<Vec<_>>().join("\n");
            out.push(match mark {
                Mark::Words => Piece::Words(text),
                Mark::Quoted => Piece::Quoted(text),
                Mark::Signature => Piece::Signature(text),
            });
        }
        at = end.max(at + 1);
    }
    merge(out)
}

/// Runs of one kind that only blank lines parted are one.
fn merge(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (out.last_mut(), piece) {
            (Some(Piece::Words(before)), Piece::Words(more))
            | (Some(Piece::Quoted(before)), Piece::Quoted(more))
            | (Some(Piece::Signature(before)), Piece::Signature(more)) => {
                before.push_str("\n\n");
                before.push_str(&more);
            }
            (_, piece) => out.push(piece),
        }
    }
    out
}

fn is_blank(line: &str) -> bool {
    line.chars()
        .all(|c| c.is_whitespace() || turns(c) || matches!(c, '\u{200B}' | '\u{200C}' | '\u{200D}'))
}

impl Walk<'_> {
    fn is_open(&self, at: usize) -> bool {
        matches!(self.marks.get(at), Some(None))
    }

    fn low(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", String::as_str)
    }

    fn blank(&self, at: usize) -> bool {
        self.lines.get(at).is_none_or(|line| is_blank(line))
    }

    fn set(&mut self, from: usize, to: usize, mark: Mark) {
        for slot in self.marks.iter_mut().take(to).skip(from) {
            if slot.is_none() {
                *slot = Some(mark);
            }
        }
    }

    /// The next line from `at` on that is not blank.
    fn next_filled(&self, at: usize) -> Option<usize> {
        (at..self.lines.len()).find(|&i| !self.blank(i))
    }

    /// Lines that begin with `>`; gives which.
    fn mark_prefixed(&mut self) -> Vec<usize> {
        let mut found = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            let spaces = line.bytes().take_while(|b| *b == b' ').count();
            let quoted = spaces <= 2 && line.get(spaces..).is_some_and(|l| l.starts_with('>'));
            if quoted && self.is_open(at) {
                self.marks[at] = Some(Mark::Quoted);
                found.push(at);
            }
        }
        found
    }

    /// Gives lines back that begin with `>` where nothing before them says that they are quoted.
    fn release(&mut self, prefixed: &[usize]) {
        let mut released: Option<usize> = None;
        for &at in prefixed {
            let before = (0..at).rev().take(3).find(|&i| !self.blank(i));
            let announced = before.is_some_and(|i| self.marks[i] == Some(Mark::Quoted));
            if !announced || before == released {
                self.marks[at] = Some(Mark::Words);
                released = Some(at);
            }
        }
    }

    fn scan(&mut self) {
        let mut at = 0;
        while at < self.lines.len() {
            if !self.is_open(at) || self.blank(at) {
                at += 1;
                continue;
            }
            at = self.step(at);
        }
    }

    /// Looks at the open line `at`; gives the line to go on with.
    fn step(&mut self, at: usize) -> usize {
        let separates = known::separates(self.low(at));
        let header_at = if separates {
            self.next_filled(at + 1).filter(|&next| next <= at + 3)
        } else if known::is_rule(self.lines[at]) {
            self.next_filled(at + 1)
                .filter(|&next| next <= at + 2 && self.header_end(next).is_some())
        } else {
            Some(at)
        };
        let header_end = header_at.and_then(|from| self.header_end(from));
        if separates || header_end.is_some() {
            return self.quote_from(at, header_end.unwrap_or(at + 1));
        }
        if let Some(end) = self.attribution_end(at) {
            let next = self.next_filled(end);
            if next.is_some_and(|next| self.marks[next] == Some(Mark::Quoted)) {
                self.set(at, end, Mark::Quoted);
                return end;
            }
            if next.is_some() {
                self.set(at, self.lines.len(), Mark::Quoted);
                return self.lines.len();
            }
            self.set(at, end, Mark::Quoted);
            return end;
        }
        if self.starts_signature(at) {
            let mut end = at + 1;
            let mut filled = 0;
            while end < self.lines.len()
                && filled <= SIGNATURE_LINES
                && self.is_open(end)
                && !self.ends_signature(end)
            {
                filled += usize::from(!self.blank(end));
                end += 1;
            }
            if filled <= SIGNATURE_LINES {
                self.set(at, end, Mark::Signature);
                return end;
            }
        }
        if known::is_phone_line(self.low(at)) {
            self.set(at, at + 1, Mark::Signature);
        }
        at + 1
    }

    /// Quotes from `at`: to the end, or only up to `end` where marked lines follow.
    fn quote_from(&mut self, at: usize, end: usize) -> usize {
        let next = self.next_filled(end);
        let to = match next {
            Some(next) if self.marks[next] == Some(Mark::Quoted) => end,
            _ => self.lines.len(),
        };
        self.set(at, to, Mark::Quoted);
        to
    }

    /// Where the copied header that begins at `at` ends; none where it is none.
    fn header_end(&self, at: usize) -> Option<usize> {
        if self.low(at).len() > LONGEST {
            return None;
        }
        known::label(self.low(at))?;
        let mut seen: Vec<Label> = Vec::new();
        // a name alone may be any list; a copied header has an address or a time of day
        let mut proved = false;
        let mut end = at;
        let mut strangers = 0;
        for line in at..(at + HEADER_LINES).min(self.lines.len()) {
            if self.blank(line) {
                // paragraphs of HTML leave blank lines between the labels
                let next = self.next_filled(line).filter(|&n| n <= line + 1);
                if next.is_some_and(|n| known::label(self.low(n)).is_some()) {
                    continue;
                }
                break;
            }
            match known::label(self.low(line)) {
                Some((label, rest)) => {
                    if seen.contains(&label) && label == Label::From {
                        break;
                    }
                    proved |= match label {
                        Label::When => known::has_time(rest),
                        _ => rest.contains('@'),
                    };
                    seen.push(label);
                    end = line + 1;
                    strangers = 0;
                }
                None => {
                    // a long list of recipients is wrapped
                    strangers += 1;
                    if strangers > 3 || seen.is_empty() {
                        break;
                    }
                }
            }
        }
        let has = |label: Label| seen.contains(&label);
        let mut kinds = seen.clone();
        kinds.sort_by_key(|label| *label as u8);
        kinds.dedup();
        let enough =
            has(Label::From) && kinds.len() >= 3 && (has(Label::When) || has(Label::To)) && proved;
        enough.then_some(end)
    }

    /// Where the attribution that begins at `at` ends; none where there is none.
    fn attribution_end(&self, at: usize) -> Option<usize> {
        let first = self.low(at);
        if first.is_empty()
            || !(known::opens(first) || first.contains('@') || known::says_wrote(first))
        {
            return None;
        }
        let mut joined = String::new();
        for end in at + 1..=(at + WRAPPED).min(self.lines.len()) {
            let line = self.low(end - 1);
            if !self.is_open(end - 1) || line.is_empty() || joined.len() + line.len() > LONGEST {
                return None;
            }
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(line);
            let bare =
                joined.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_'));
            if !bare.ends_with([':', '：']) {
                continue;
            }
            let quote_follows = self
                .next_filled(end)
                .is_some_and(|next| next <= end + 2 && self.marks[next] == Some(Mark::Quoted));
            if !self.is_attribution(bare, quote_follows) {
                return None;
            }
            // a line that stands for itself is not drawn in by the one before it
            let later = (at + 1..end).any(|from| {
                let rest: Vec<&str> = (from..end).map(|i| self.low(i)).collect();
                let rest = rest.join(" ");
                known::opens(self.low(from)) && self.is_attribution(rest.trim_end(), quote_follows)
            });
            return (!later).then_some(end);
        }
        None
    }

    fn is_attribution(&self, lower: &str, quote_follows: bool) -> bool {
        let bare = lower.trim_end_matches([':', '：', ' ', '*', '_']);
        let digits = bare.chars().filter(char::is_ascii_digit).count();
        let wrote = known::says_wrote(bare);
        let address = bare.contains('@');
        let ends_in_address = bare.ends_with('>') && address;
        let dated = digits >= 3;
        if quote_follows {
            return (wrote && (dated || address || bare.len() < 80))
                || (ends_in_address && (dated || known::opens(bare)));
        }
        // people write "On Friday my husband wrote to you:" too
        (wrote && dated && (address || (known::opens(bare) && known::has_time(bare))))
            || (ends_in_address && dated && known::opens(bare) && known::begins_with_date(bare))
    }

    /// RFC 3676 section 4.3: two dashes and a blank. Without the blank, only where
    /// little follows and no second such line.
    fn starts_signature(&self, at: usize) -> bool {
        if !self.words_before(at) {
            return false;
        }
        match self.lines[at] {
            "-- " | "--\u{a0}" => true,
            "--" => {
                let rest = (at + 1..self.lines.len()).filter(|&i| !self.blank(i));
                let few = rest.take_while(|&i| self.is_open(i)).take(8).count() < 8;
                few && self.lines.iter().filter(|line| line.trim() == "--").take(2).count() == 1
            }
            _ => false,
        }
    }

    fn words_before(&self, at: usize) -> bool {
        (0..at).rev().take(200).any(|i| self.is_open(i) && !self.blank(i))
    }

    fn ends_signature(&self, at: usize) -> bool {
        !self.blank(at)
            && (known::separates(self.low(at))
                || self.header_end(at).is_some()
                || self.attribution_end(at).is_some())
    }

    /// What nobody claimed is new; blank lines follow what stands before them.
    fn settle(self) -> Vec<Mark> {
        self.marks.into_iter().map(|mark| mark.unwrap_or(Mark::Words)).collect()
    }
}
