//! Reads the file of the calendars and finds everything that is wrong in it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::phrase::{self, Shift};
use super::{Between, Calendar, FIRST_YEAR, LAST_YEAR, Mistake, Rest, Rule, YEARS};

/// What a calendar may say.
const CALENDAR_KEYS: [&str; 9] = [
    "id",
    "name",
    "rest",
    "note",
    "substitute",
    "substitute_from",
    "between",
    "between_from",
    "holidays",
];
/// What a holiday may say.
const HOLIDAY_KEYS: [&str; 14] = [
    "name",
    "on",
    "days",
    "from",
    "until",
    "every",
    "except",
    "if",
    "unless",
    "move",
    "substitute",
    "substitute_from",
    "expected",
    "note",
];
/// The longest holiday, in days.
const MOST_DAYS: i16 = 10;

/// The calendars by id, or all mistakes in the order of the lines.
pub(super) fn calendars(text: &str) -> Result<BTreeMap<String, Calendar>, Vec<Mistake>> {
    let mut reader = Reader { text, mistakes: Vec::new() };
    let mut found = BTreeMap::new();
    match DeTable::parse(text) {
        Ok(table) => reader.file(table.get_ref(), &mut found),
        Err(error) => reader.wrong(error.span().unwrap_or_default(), error.message().to_owned()),
    }
    if reader.mistakes.is_empty() {
        Ok(found)
    } else {
        reader.mistakes.sort_by_key(|mistake| mistake.line);
        Err(reader.mistakes)
    }
}

struct Reader<'t> {
    text: &'t str,
    mistakes: Vec<Mistake>,
}

type Value<'t> = Spanned<DeValue<'t>>;

/// A table whose keys are known, and where it stands.
struct Fields<'t, 'v> {
    table: &'v DeTable<'t>,
    span: Range<usize>,
}

impl<'t, 'v> Fields<'t, 'v> {
    fn get(&self, key: &str) -> Option<&'v Value<'t>> {
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }
}

/// What a calendar's holidays do where they do not say otherwise.
struct Custom {
    substitutes: Vec<Shift>,
    substitute_from: i16,
}

impl Reader<'_> {
    fn wrong(&mut self, span: Range<usize>, what: String) {
        let before = self.text.bytes().take(span.start);
        let line = 1 + before.filter(|byte| *byte == b'\n').count();
        self.mistakes.push(Mistake { line, what });
    }

    fn file(&mut self, table: &DeTable<'_>, found: &mut BTreeMap<String, Calendar>) {
        let file = Fields { table, span: 0..0 };
        self.known(&file, &["calendar"], "the file");
        for value in self.tables(file.get("calendar"), "calendar") {
            self.known(&value, &CALENDAR_KEYS, "a calendar");
            let id = self.needed_text(&value, "id", "a calendar");
            let calendar = self.calendar(&value);
            if let Some(first) = found.get(&id) {
                let span = value.get("id").map_or(value.span.clone(), Spanned::span);
                let name = first.name();
                self.wrong(span, format!("the id `{id}` is that of the calendar {name} already"));
            }
            found.insert(id, calendar);
        }
    }

    fn calendar(&mut self, fields: &Fields<'_, '_>) -> Calendar {
        let name = self.needed_text(fields, "name", "a calendar");
        self.need(fields, "rest", "a calendar");
        let rest = self.phrase(fields, "rest", phrase::rest).unwrap_or_default();
        let note = self.text(fields, "note").unwrap_or_default();
        let custom = Custom {
            substitutes: self.phrase(fields, "substitute", phrase::shifts).unwrap_or_default(),
            substitute_from: self.year(fields, "substitute_from").unwrap_or(FIRST_YEAR),
        };
        let between = self.text(fields, "between").map(|name| Between {
            name,
            from: self.year(fields, "between_from").unwrap_or(FIRST_YEAR),
        });
        let rules = self
            .tables(fields.get("holidays"), "holiday")
            .iter()
            .filter_map(|holiday| self.rule(holiday, &custom))
            .collect();
        let rest = rest.into_iter().map(|(from, weekdays)| Rest { from, weekdays }).collect();
        let years = std::iter::repeat_with(OnceLock::new).take(YEARS).collect();
        Calendar { name, note, rest, rules, between, years }
    }

    fn rule(&mut self, fields: &Fields<'_, '_>, custom: &Custom) -> Option<Rule> {
        self.known(fields, &HOLIDAY_KEYS, "a holiday");
        let name = self.needed_text(fields, "name", "a holiday");
        self.need(fields, "on", "a holiday");
        let on = self.phrase(fields, "on", phrase::when);
        let (from, until) = (self.year(fields, "from"), self.year(fields, "until"));
        let span = |key: &str| fields.get(key).map_or(fields.span.clone(), Spanned::span);
        if let (Some(from), Some(until)) = (from, until)
            && from > until
        {
            self.wrong(span("until"), format!("`until` {until} lies before `from` {from}"));
        }
        let every = self.number(fields, "every", 1..=100).unwrap_or(1);
        if every > 1 && from.is_none() {
            self.wrong(span("every"), "`every` counts from a year: say `from` too".to_owned());
        }
        let except = self.years(fields, "except");
        let only_if = self.phrase(fields, "if", phrase::condition);
        let unless = self.phrase(fields, "unless", phrase::condition);
        let moves = self.phrase(fields, "move", phrase::shifts).unwrap_or_default();
        let own = self.phrase(fields, "substitute", phrase::shifts);
        let substitute_from = self.year(fields, "substitute_from");
        let days = self.number(fields, "days", 1..=MOST_DAYS).unwrap_or(1);
        let expected = self.flag(fields, "expected");
        self.text(fields, "note");
        let mark = if expected { " (expected)" } else { "" };
        Some(Rule {
            substitute_name: format!("{name} (substitute day){mark}"),
            name: format!("{name}{mark}"),
            on: on?,
            days: i32::from(days),
            // a rule without years holds one year beyond each end, for what is kept instead
            from: from.unwrap_or(FIRST_YEAR - 1),
            until: until.unwrap_or(LAST_YEAR + 1),
            every,
            except,
            only_if,
            unless,
            moves,
            substitutes: own.unwrap_or_else(|| custom.substitutes.clone()),
            substitute_from: substitute_from.unwrap_or(custom.substitute_from),
        })
    }

    fn known(&mut self, fields: &Fields<'_, '_>, keys: &[&str], what: &str) {
        for (key, _) in fields.table {
            if !keys.contains(&key.get_ref().as_ref()) {
                let near = phrase::did_you_mean(key.get_ref(), keys.iter().copied());
                let all = keys.join(", ");
                let key_name = key.get_ref();
                let what = format!("`{key_name}` is not known in {what}{near} (it knows: {all})");
                self.wrong(key.span(), what);
            }
        }
    }

    /// The tables of an array, each with its keys.
    fn tables<'t, 'v>(&mut self, value: Option<&'v Value<'t>>, what: &str) -> Vec<Fields<'t, 'v>> {
        let mut found = Vec::new();
        let Some(value) = value else { return found };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong(value.span(), format!("this is no list of {what}s"));
            return found;
        };
        for item in array {
            match item.get_ref().as_table() {
                Some(table) => found.push(Fields { table, span: item.span() }),
                None => self.wrong(item.span(), format!("this is no {what}")),
            }
        }
        found
    }

    fn text(&mut self, fields: &Fields<'_, '_>, key: &str) -> Option<String> {
        let value = fields.get(key)?;
        let text = value.get_ref().as_str();
        if text.is_none_or(|text| text.trim().is_empty()) {
            self.wrong(value.span(), format!("`{key}` wants words in quotation marks"));
        }
        text.map(str::to_owned)
    }

    fn need(&mut self, fields: &Fields<'_, '_>, key: &str, what: &str) {
        if fields.get(key).is_none() {
            self.wrong(fields.span.clone(), format!("{what} needs `{key}`"));
        }
    }

    fn needed_text(&mut self, fields: &Fields<'_, '_>, key: &str, what: &str) -> String {
        self.need(fields, key, what);
        self.text(fields, key).unwrap_or_default()
    }

    fn phrase<T>(
        &mut self,
        fields: &Fields<'_, '_>,
        key: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Option<T> {
        let text = self.text(fields, key)?;
        match read(&text) {
            Ok(meant) => Some(meant),
            Err(what) => {
                let span = fields.get(key).map_or(fields.span.clone(), Spanned::span);
                self.wrong(span, format!("`{key}`: {what}"));
                None
            }
        }
    }

    fn flag(&mut self, fields: &Fields<'_, '_>, key: &str) -> bool {
        let Some(value) = fields.get(key) else { return false };
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(value.span(), format!("`{key}` wants true or false"));
        }
        flag.unwrap_or(false)
    }

    fn number(
        &mut self,
        fields: &Fields<'_, '_>,
        key: &str,
        within: std::ops::RangeInclusive<i16>,
    ) -> Option<i16> {
        let value = fields.get(key)?;
        let number = whole(value).filter(|number| within.contains(number));
        if number.is_none() {
            let (least, most) = (within.start(), within.end());
            self.wrong(value.span(), format!("`{key}` wants a number from {least} to {most}"));
        }
        number
    }

    fn year(&mut self, fields: &Fields<'_, '_>, key: &str) -> Option<i16> {
        self.number(fields, key, FIRST_YEAR..=LAST_YEAR)
    }

    fn years(&mut self, fields: &Fields<'_, '_>, key: &str) -> Vec<i16> {
        let Some(value) = fields.get(key) else { return Vec::new() };
        let years: Option<Vec<i16>> = value.get_ref().as_array().and_then(|array| {
            let within = |year: &i16| (FIRST_YEAR..=LAST_YEAR).contains(year);
            array.iter().map(|item| whole(item).filter(within)).collect()
        });
        if years.is_none() {
            self.wrong(value.span(), format!("`{key}` wants a list of years"));
        }
        years.unwrap_or_default()
    }
}

fn whole(value: &Value<'_>) -> Option<i16> {
    value.get_ref().as_integer().and_then(|integer| integer.as_str().parse().ok())
}
