//! The words in which the data says when a day is a holiday.
//!
//! `1 January`, `2 days before Easter`, `first Monday of May`, `Friday on or after 20 June`,
//! `day 1 of Chinese month 1`, `24 June 2022, 14 July 2023`. The head of the data lists them all.

use super::reckon::{days_in, number_of};
use super::sky::{Moon, SolarDay};

/// When a holiday is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum When {
    Fixed {
        month: i32,
        day: i32,
    },
    Dates(Vec<i32>),
    Easter,
    OrthodoxEaster,
    Solar(SolarDay),
    Lunar {
        moon: Moon,
        month: u8,
        day: u8,
    },
    /// The first Chinese month that begins on this day or later.
    NewMoon(Box<When>),
    /// `nth` of 0 is the last.
    Nth {
        nth: i32,
        weekday: u8,
        month: i32,
    },
    /// On this day or the first such weekday after it.
    From {
        weekday: u8,
        base: Box<When>,
    },
    /// On this day or the last such weekday before it.
    Until {
        weekday: u8,
        base: Box<When>,
    },
    Offset {
        days: i32,
        base: Box<When>,
    },
}

/// Which day of the same year has to fall on which weekdays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Condition {
    pub(super) day: When,
    pub(super) weekdays: u8,
}

/// Where a holiday that falls badly goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shift {
    pub(super) weekdays: u8,
    /// It falls badly on any weekly day of rest.
    pub(super) on_rest: bool,
    /// It falls badly on another holiday.
    pub(super) on_holiday: bool,
    pub(super) to: Target,
}

/// The day kept instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Next,
    Previous,
    /// The next day that is neither a weekly day of rest nor a holiday.
    NextWorking,
}

const WEEKDAYS: [&str; 7] =
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const NTH: [&str; 6] = ["last", "first", "second", "third", "fourth", "fifth"];
const MOONS: [&str; 3] = ["Chinese", "Korean", "Islamic"];
/// The other words of a phrase, for the suggestion.
const OTHERS: [&str; 25] = [
    "Easter", "Orthodox", "Qingming", "Japanese", "vernal", "autumnal", "equinox", "day", "days",
    "before", "after", "on", "or", "of", "month", "new", "moon", "rest", "holiday", "to", "next",
    "previous", "working", "from", "is",
];

/// Reads when a holiday is.
pub(super) fn when(text: &str) -> Result<When, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_year = |word: &&str| word.trim_end_matches(',').len() == 4 && number_in(word).is_some();
    if words.iter().any(is_year) {
        return text.split(',').map(date).collect::<Result<_, _>>().map(When::Dates);
    }
    when_of(&words).unwrap_or_else(|| Err(unknown(&words, "a rule for a day")))
}

/// Reads weekdays: `Saturday`, `Saturday or Sunday`, `Friday and Saturday`.
fn weekdays(words: &[&str]) -> Option<u8> {
    let mut set = 0;
    for (at, word) in words.iter().enumerate() {
        match (at % 2, *word) {
            (0, word) => set |= 1 << weekday(word)?,
            (_, "or" | "and") => {}
            _ => return None,
        }
    }
    (words.len() % 2 == 1).then_some(set)
}

/// Reads a condition: `1 February is Friday`.
pub(super) fn condition(text: &str) -> Result<Condition, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let wrong = || unknown(&words, "a condition such as `1 February is Friday`");
    let at = words.iter().position(|word| *word == "is").ok_or_else(wrong)?;
    let (day, weekdays_of) = words.split_at(at);
    let weekdays = weekdays_of.get(1..).and_then(weekdays).ok_or_else(wrong)?;
    Ok(Condition { day: when_of(day).unwrap_or_else(|| Err(wrong()))?, weekdays })
}

/// Reads where a holiday goes: `Saturday to previous day; Sunday to next day`, or `none`.
pub(super) fn shifts(text: &str) -> Result<Vec<Shift>, String> {
    if text == "none" {
        return Ok(Vec::new());
    }
    text.split(';').map(shift).collect()
}

fn shift(text: &str) -> Result<Shift, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let wrong = || unknown(&words, "a shift such as `Saturday or Sunday to next working day`");
    let at = words.iter().position(|word| *word == "to").ok_or_else(wrong)?;
    let (badly, to) = words.split_at(at);
    let to = match to {
        [_, "next", "day"] => Target::Next,
        [_, "previous", "day"] => Target::Previous,
        [_, "next", "working", "day"] => Target::NextWorking,
        _ => return Err(wrong()),
    };
    let mut shift = Shift { weekdays: 0, on_rest: false, on_holiday: false, to };
    for part in badly.split(|word| *word == "or") {
        match part {
            ["rest", "day"] => shift.on_rest = true,
            ["holiday"] => shift.on_holiday = true,
            [word] => shift.weekdays |= 1 << weekday(word).ok_or_else(wrong)?,
            _ => return Err(wrong()),
        }
    }
    Ok(shift)
}

/// Reads the weekly rest: `Friday and Saturday; Saturday and Sunday from 1 January 2022`, as the
/// day it holds from (the first holds from ever) and its weekdays.
pub(super) fn rest(text: &str) -> Result<Vec<(i32, u8)>, String> {
    let mut found: Vec<(i32, u8)> = Vec::new();
    for part in text.split(';') {
        let words: Vec<&str> = part.split_whitespace().collect();
        let wrong =
            || unknown(&words, "weekly rest such as `Friday and Saturday from 29 June 2013`");
        let at = words.iter().position(|word| *word == "from").unwrap_or(words.len());
        let (days, from) = words.split_at(at);
        let from = match from {
            [] => i32::MIN,
            [_, from @ ..] => date(&from.join(" "))?,
        };
        let weekdays = weekdays(days).ok_or_else(wrong)?;
        let later = found.last().is_none_or(|(last, _)| *last < from);
        if !later || (found.is_empty() != (from == i32::MIN)) {
            return Err("the first weekly rest has no `from`, every other a later one".to_owned());
        }
        found.push((from, weekdays));
    }
    Ok(found)
}

/// `None` where the words are no rule at all, an error where they are a wrong one.
fn when_of(words: &[&str]) -> Option<Result<When, String>> {
    let boxed = |words: &[&str]| Some(when_of(words)?.map(Box::new));
    let simple = |when| Some(Ok(when));
    match words {
        ["Easter"] => simple(When::Easter),
        ["Orthodox", "Easter"] => simple(When::OrthodoxEaster),
        ["Qingming"] => simple(When::Solar(SolarDay::Qingming)),
        ["Japanese", "vernal", "equinox"] => simple(When::Solar(SolarDay::VernalEquinox)),
        ["Japanese", "autumnal", "equinox"] => simple(When::Solar(SolarDay::AutumnalEquinox)),
        ["Chinese", "new", "moon", "on", "or", "after", base @ ..] => {
            Some(boxed(base)?.map(When::NewMoon))
        }
        ["day", day, "of", moon, "month", month] => Some(lunar(day, moon, month)),
        [count, "day" | "days", side @ ("before" | "after"), base @ ..] => {
            let count = number_in(count)?;
            let days = if *side == "before" { -count } else { count };
            Some(boxed(base)?.map(|base| When::Offset { days, base }))
        }
        [name, "on", "or", "after", base @ ..] => {
            let weekday = weekday(name)?;
            Some(boxed(base)?.map(|base| When::From { weekday, base }))
        }
        [name, "on", "or", "before", base @ ..] => {
            let weekday = weekday(name)?;
            Some(boxed(base)?.map(|base| When::Until { weekday, base }))
        }
        [name, "after", base @ ..] => {
            let weekday = weekday(name)?;
            let later = |base| Box::new(When::Offset { days: 1, base });
            Some(boxed(base)?.map(|base| When::From { weekday, base: later(base) }))
        }
        [name, "before", base @ ..] => {
            let weekday = weekday(name)?;
            let earlier = |base| Box::new(When::Offset { days: -1, base });
            Some(boxed(base)?.map(|base| When::Until { weekday, base: earlier(base) }))
        }
        [nth, name, "of", month] => {
            let nth = NTH.iter().zip(0..).find(|(word, _)| *word == nth).map(|(_, nth)| nth)?;
            simple(When::Nth { nth, weekday: weekday(name)?, month: month_of(month)? })
        }
        [day, month] => Some(fixed(number_in(day)?, month_of(month)?, month)),
        _ => None,
    }
}

fn fixed(day: i32, month: i32, name: &str) -> Result<When, String> {
    // 29 February is a day, if not of every year
    if (1..=days_in(2000, month)).contains(&day) {
        Ok(When::Fixed { month, day })
    } else {
        Err(format!("there is no {day} {name}: the month has {} days", days_in(2000, month)))
    }
}

fn lunar(day: &str, moon: &str, month: &str) -> Result<When, String> {
    let moon = match moon {
        "Chinese" => Moon::Chinese,
        "Korean" => Moon::Korean,
        "Islamic" => Moon::Islamic,
        _ => return Err(unknown(&[moon], "a lunar calendar (Chinese, Korean, Islamic)")),
    };
    let within = |text: &str, most: i32| {
        number_in(text).filter(|n| (1..=most).contains(n)).and_then(|n| u8::try_from(n).ok())
    };
    match (within(month, 12), within(day, 30)) {
        (Some(month), Some(day)) => Ok(When::Lunar { moon, month, day }),
        (None, _) => Err(format!("there is no lunar month {month}: they are 1 to 12")),
        (_, None) => Err(format!("there is no day {day} of a lunar month: they are 1 to 30")),
    }
}

/// Reads a full date: `24 June 2022`.
fn date(text: &str) -> Result<i32, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let wrong = || unknown(&words, "a date such as `24 June 2022`");
    let [day, month, year] = words.as_slice() else { return Err(wrong()) };
    let known = (number_in(day), month_of(month), number_in(year));
    let (Some(day), Some(number), Some(year)) = known else { return Err(wrong()) };
    let years = i32::from(super::FIRST_YEAR)..=i32::from(super::LAST_YEAR);
    if !years.contains(&year) {
        return Err(format!("{year} lies outside {} to {}", years.start(), years.end()));
    }
    if !(1..=days_in(year, number)).contains(&day) {
        return Err(format!("there is no {day} {month} {year}"));
    }
    Ok(number_of(year, number, day))
}

fn number_in(word: &str) -> Option<i32> {
    let word = word.trim_end_matches(',');
    let digits = (1..=4).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| word.parse().ok()).flatten()
}

fn weekday(word: &str) -> Option<u8> {
    WEEKDAYS.iter().zip(0..).find(|(name, _)| **name == word).map(|(_, day)| day)
}

fn month_of(word: &str) -> Option<i32> {
    MONTHS.iter().zip(1..).find(|(name, _)| **name == word).map(|(_, month)| month)
}

/// Says which word is not one of ours, with the nearest that is; or that the order is wrong.
fn unknown(words: &[&str], wanted: &str) -> String {
    let ours = || {
        let lists: [&[&'static str]; 5] = [&WEEKDAYS, &MONTHS, &NTH, &MOONS, &OTHERS];
        lists.into_iter().flatten().copied().chain(["and"])
    };
    let stranger =
        words.iter().find(|word| number_in(word).is_none() && !ours().any(|o| o == **word));
    match stranger {
        Some(word) => format!("`{word}` is no word of a rule{}", did_you_mean(word, ours())),
        None => format!("`{}` is not {wanted}", words.join(" ")),
    }
}

/// `; did you mean` the nearest name, if one is near; else nothing.
pub(super) fn did_you_mean<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> String {
    known
        .map(|name| (distance(given, name), name))
        .min()
        .filter(|(far, name)| *far <= name.chars().count().div_ceil(3))
        .map(|(_, name)| format!("; did you mean `{name}`?"))
        .unwrap_or_default()
}

/// How many letters to change, put in or take out, to make one word of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (down, letter) in one.chars().enumerate() {
        let mut above_left = down;
        let mut left = down + 1;
        let mut next = vec![left];
        for (above, theirs) in row.iter().skip(1).zip(&other) {
            left = (left + 1).min(above + 1).min(above_left + usize::from(letter != *theirs));
            above_left = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
