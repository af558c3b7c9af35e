//! The GS1 Barcode Syntax Dictionary: which identifiers there are and what their values look like.
//!
//! Read once from the table beside this file. A value has parts, each with a character set, a length
//! and rules ([`Rule`]); an identifier may require or exclude others and may be a key of addresses
//! with qualifiers in an order. Not here: trying a value (`element`), trying associations.

use super::Ai;
pub use super::dictionary_table::RELEASE;
use super::dictionary_table::TABLE;
use super::lint::Rule;
use std::sync::LazyLock;

/// The characters that a part of a value may have (GS1 General Specifications, section 7.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// Digits.
    Numeric,
    /// The 82 characters of most texts.
    Cset82,
    /// The 39 characters of component and part numbers: digits, capitals, `#`, `-` and `/`.
    Cset39,
    /// base64url, with padding at most.
    Cset64,
}

/// One part of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its characters.
    pub set: Set,
    /// Fewest characters, when it is there.
    pub shortest: usize,
    /// Most characters.
    pub longest: usize,
    /// May be absent.
    pub optional: bool,
    /// What else holds of it, in the order in which it is tried.
    pub rules: Vec<Rule>,
}

/// Identifiers named by a pattern: digits, then `n` for any digit (`310n`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern {
    text: &'static str,
}

impl Pattern {
    /// Whether `ai` is one of those named.
    #[must_use]
    pub fn matches(&self, ai: Ai) -> bool {
        let digits = ai.as_str();
        digits.len() == self.text.len()
            && digits.bytes().zip(self.text.bytes()).all(|(digit, named)| match named {
                b'n' => true,
                named => named == digit,
            })
    }
}

/// One identifier.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Nothing for identifiers that the dictionary does not have.
    pub ai: Option<Ai>,
    /// Needs no separator after its value.
    pub predefined: bool,
    /// May stand in the query of an address; unknown ones never by themselves.
    pub attribute: bool,
    /// The parts of a value, one after the other.
    pub parts: Vec<Part>,
    /// Of each of these, one alternative (all of its patterns) must be there as well.
    pub requires: Vec<Vec<Vec<Pattern>>>,
    /// None of these may be there as well.
    pub excludes: Vec<Pattern>,
    /// For the key of an address: the orders in which qualifiers may follow, each may be left out.
    pub qualifiers: Option<Vec<Vec<Ai>>>,
    /// Title of the data, in the words of the dictionary.
    pub title: &'static str,
}

impl Entry {
    /// Fewest characters of a value.
    #[must_use]
    pub fn shortest(&self) -> usize {
        self.parts.iter().filter(|part| !part.optional).map(|part| part.shortest).sum()
    }

    /// Most characters of a value.
    #[must_use]
    pub fn longest(&self) -> usize {
        self.parts.iter().map(|part| part.longest).sum()
    }

    /// Whether the dictionary has it.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.ai.is_some()
    }
}

/// Lengths of values by the first two digits of their identifier, where they need no separator
/// (GS1 General Specifications, figure 7.8.5-2); also of identifiers that are not in use.
const PREDEFINED: [(u8, u8, usize); 7] =
    [(0, 0, 18), (1, 3, 14), (4, 4, 16), (11, 19, 6), (20, 20, 2), (31, 36, 6), (41, 41, 13)];

struct Dictionary {
    /// In the order of the digits.
    entries: Vec<Entry>,
    /// Digits of an identifier by its first two digits; zero where none is known.
    lengths: [u8; 100],
    /// What stands for identifiers that the dictionary does not have: of any length first, then one
    /// for each row of [`PREDEFINED`].
    unknown: Vec<Entry>,
}

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(read);

/// Every identifier of the dictionary, in the order of the digits; ranges as single identifiers.
#[must_use]
pub fn entries() -> &'static [Entry] {
    &DICTIONARY.entries
}

/// The entry of an identifier that stands apart from its value. With `unknown`, one that the
/// dictionary does not have is taken as well, if it is as long as those that begin like it.
#[must_use]
pub fn find(ai: Ai, unknown: bool) -> Option<&'static Entry> {
    let dictionary = &*DICTIONARY;
    if let Ok(place) = dictionary.entries.binary_search_by(|entry| entry.ai.cmp(&Some(ai))) {
        return dictionary.entries.get(place);
    }
    let begins = begins(ai.as_str().as_bytes())?;
    let length = *dictionary.lengths.get(usize::from(begins))?;
    if !unknown || (length != 0 && usize::from(length) != ai.as_str().len()) {
        return None;
    }
    let row = PREDEFINED.iter().position(|row| (row.0..=row.1).contains(&begins));
    dictionary.unknown.get(row.filter(|_| length != 0).map_or(0, |row| row + 1))
}

/// The identifier that `data` begins with, and its entry.
#[must_use]
pub fn begin(data: &[u8], unknown: bool) -> Option<(Ai, &'static Entry)> {
    let length = *DICTIONARY.lengths.get(usize::from(begins(data)?))?;
    // without a known length the identifier could not be told from its value
    let ai = Ai::new(data.get(..usize::from(length))?)?;
    Some((ai, find(ai, unknown)?))
}

/// Whether the table has just this line; for comparing dictionaries.
pub(super) fn has_line(text: &str) -> bool {
    TABLE.lines().any(|line| line == text)
}

fn begins(data: &[u8]) -> Option<u8> {
    let [first, second, ..] = data else { return None };
    (first.is_ascii_digit() && second.is_ascii_digit())
        .then(|| (first - b'0') * 10 + (second - b'0'))
}

fn read() -> Dictionary {
    let mut entries: Vec<Entry> = TABLE.lines().filter_map(line).flatten().collect();
    entries.sort_by_key(|entry| entry.ai);
    let mut lengths = [0; 100];
    for ai in entries.iter().filter_map(|entry| entry.ai) {
        let place = begins(ai.as_str().as_bytes()).map(usize::from);
        if let Some(length) = place.and_then(|place| lengths.get_mut(place)) {
            *length = ai.length;
        }
    }
    let unknown = std::iter::once((1, 90, false))
        .chain(PREDEFINED.iter().map(|row| (row.2, row.2, true)))
        .map(|(shortest, longest, predefined)| Entry {
            ai: None,
            predefined,
            attribute: false,
            parts: vec![Part {
                set: Set::Cset82,
                shortest,
                longest,
                optional: false,
                rules: Vec::new(),
            }],
            requires: Vec::new(),
            excludes: Vec::new(),
            qualifiers: None,
            title: "",
        })
        .collect();
    Dictionary { entries, lengths, unknown }
}

/// The entries of one line: one for each identifier of its range.
fn line(line: &'static str) -> Option<Vec<Entry>> {
    let mut columns = line.splitn(5, ';');
    let (range, flags, parts) = (columns.next()?, columns.next()?, columns.next()?);
    let (associations, title) = (columns.next()?, columns.next()?);
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    let mut entry = Entry {
        ai: None,
        predefined: flags.contains('*'),
        attribute: flags.contains('?'),
        parts: parts.split(' ').map(part).collect::<Option<_>>()?,
        requires: Vec::new(),
        excludes: Vec::new(),
        qualifiers: None,
        title,
    };
    for association in associations.split(' ') {
        let (kind, named) = association.split_once('=').unwrap_or((association, ""));
        match kind {
            "req" => entry.requires.push(alternatives(named)),
            "ex" => entry.excludes.extend(named.split(',').map(|text| Pattern { text })),
            "dlpkey" => entry.qualifiers = Some(named.split('|').map(order).collect()),
            _ => {}
        }
    }
    let width = first.len();
    let (first, last) = (first.parse::<u16>().ok()?, last.parse::<u16>().ok()?);
    (first..=last)
        .map(|number| {
            let ai = Ai::new(format!("{number:0width$}").as_bytes())?;
            Some(Entry { ai: Some(ai), ..entry.clone() })
        })
        .collect()
}

fn alternatives(named: &'static str) -> Vec<Vec<Pattern>> {
    named.split(',').map(|group| group.split('+').map(|text| Pattern { text }).collect()).collect()
}

fn order(named: &str) -> Vec<Ai> {
    named.split(',').filter_map(|ai| Ai::new(ai.as_bytes())).collect()
}

/// `N6,yymmd0`, `X..20`, `[X..17]`, `[N3],iso3166`.
fn part(text: &str) -> Option<Part> {
    let mut pieces = text.split(',');
    let format = pieces.next()?;
    let bare = format.strip_prefix('[').and_then(|format| format.strip_suffix(']'));
    let optional = bare.is_some();
    let format = bare.unwrap_or(format);
    let set = match format.get(..1)? {
        "N" => Set::Numeric,
        "X" => Set::Cset82,
        "Y" => Set::Cset39,
        "Z" => Set::Cset64,
        _ => return None,
    };
    let length = format.get(1..)?;
    let (shortest, longest) = match length.strip_prefix("..") {
        Some(longest) => (1, longest.parse().ok()?),
        None => (length.parse().ok()?, length.parse().ok()?),
    };
    let rules = pieces.map(Rule::named).collect::<Option<_>>()?;
    Some(Part { set, shortest, longest, optional, rules })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn ai(text: &str) -> Ai {
        Ai::new(text.as_bytes()).expect("an identifier")
    }

    #[test]
    fn every_line_is_read() {
        assert_eq!(TABLE.lines().count(), 224);
        assert!(TABLE.lines().all(|text| line(text).is_some_and(|read| !read.is_empty())));
        assert_eq!(entries().len(), 541);
        for entry in entries() {
            let ai = entry.ai.expect("of the dictionary");
            let (found, same) = begin(format!("{ai}00").as_bytes(), false).expect("found");
            assert_eq!((found, same.ai), (ai, Some(ai)));
            let begins = begins(ai.as_str().as_bytes()).expect("digits");
            let row = PREDEFINED.iter().find(|row| (row.0..=row.1).contains(&begins));
            assert_eq!(entry.predefined, row.is_some(), "{ai}");
            if let Some(row) = row {
                assert_eq!((entry.shortest(), entry.longest()), (row.2, row.2), "{ai}");
            }
        }
    }

    #[test]
    fn identifiers_that_are_not_known() {
        fn check(given: &str, expect: Option<(usize, usize)>) {
            let found = find(ai(given), true);
            assert_eq!(found.map(|entry| (entry.shortest(), entry.longest())), expect, "{given}");
        }
        check("89", Some((1, 90)));
        check("236", Some((1, 90)));
        check("419", Some((13, 13)));
        check("3106", Some((6, 6)));
        check("011", None);
        check("80", None);
        check("800", None);
        check("2367", None);
        assert!(find(ai("89"), false).is_none());
        assert!(begin(b"891234", true).is_none());
    }

    #[test]
    fn the_qualifiers_of_a_key() {
        fn check(given: &str, expect: Option<&str>) {
            let found = find(ai(given), false).and_then(|entry| entry.qualifiers.clone());
            let found = found.map(|orders| {
                let orders = orders.iter().map(|order| {
                    order.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
                });
                orders.collect::<Vec<_>>().join("|")
            });
            assert_eq!(found.as_deref(), expect, "{given}");
        }
        check("01", Some("22,10,21|235"));
        check("414", Some("254|7040"));
        check("00", Some(""));
        check("10", None);
    }

    /// The table as the published dictionary would give it.
    fn written(dictionary: &Value) -> String {
        let words = |value: &Value| {
            let words = value.as_array().expect("a list").iter();
            words.map(|word| word.as_str().expect("text")).collect::<Vec<_>>().join(" ")
        };
        let lines = dictionary["entries"].as_array().expect("a list").iter().map(|entry| {
            let flag = |name: &str, sign| if entry[name] == true { sign } else { "" };
            format!(
                "{};{}{};{};{};{}",
                entry["ai"].as_str().expect("text"),
                flag("fixed_length_no_fnc1", "*"),
                flag("dl_attribute", "?"),
                words(&entry["spec"]),
                words(&entry["attributes"]),
                entry["title"].as_str().unwrap_or_default(),
            )
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn the_table_is_the_published_one() {
        let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../shared/authenticity/vectors/gs1/syntax_dictionary.json");
        let Ok(text) = std::fs::read(&beside) else {
            eprintln!("the published dictionary is not at hand: nothing was compared");
            return;
        };
        let dictionary: Value = serde_json::from_slice(&text).expect("JSON");
        assert_eq!(dictionary["release"], RELEASE);
        assert_eq!(written(&dictionary), TABLE);
    }
}
