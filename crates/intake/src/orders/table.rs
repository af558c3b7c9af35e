//! What columns of a table mean: which of our fields each holds, what is the same for all orders, and
//! how numbers and dates are written there. Shopify's export has its columns in the program, any other
//! table in a [`super::Mapping`].

use super::amount::{self, Amount, Currency, Written};
use super::dates;
use super::order::Address;
use super::rows::{Group, Heading, Row};
use super::texts::{self, Clean};
use super::wrong::{Code, Remarks, Wrong};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::borrow::Cow;

/// A column that holds a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    /// Our field.
    pub field: &'static str,
    /// The heading.
    pub heading: String,
    /// The number of the column, from nought.
    pub at: usize,
}

/// The meaning of a table.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub columns: Vec<Column>,
    /// Fields that are the same in every order.
    pub fixed: Vec<(&'static str, String)>,
    /// Of a field: a word of the table, and ours for it.
    pub values: Vec<(&'static str, String, String)>,
    pub amounts: Written,
    pub dates: dates::Written,
    pub zone: Option<TimeZone>,
}

/// The word among some that is nearest to one that is not among them; none where none is near.
pub(super) fn nearest<'a>(word: &str, among: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let short: String = word.chars().take(60).flat_map(char::to_lowercase).collect();
    among
        .into_iter()
        .map(|known| (strsim::jaro_winkler(&short, &known.to_lowercase()), known))
        .filter(|(near, _)| *near > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, known)| known.to_owned())
}

impl Table {
    /// Finds its columns in a heading.
    pub fn found(mut self, heading: &Heading) -> Result<Table, Wrong> {
        for column in &mut self.columns {
            column.at = heading.column(&column.heading).ok_or_else(|| Wrong {
                nearest: nearest(&column.heading, heading.0.iter().map(String::as_str)),
                ..Wrong::new(column.heading.clone(), Code::MissingColumn)
            })?;
        }
        self.columns.sort_by_key(|column| column.at);
        Ok(self)
    }

    /// The heading of a field, or the field where it has none.
    pub fn heading(&self, field: &'static str) -> Cow<'static, str> {
        let of = |column: &&Column| column.field == field;
        self.columns.iter().find(of).map_or(field.into(), |column| column.heading.clone().into())
    }

    pub fn wrong(&self, field: &'static str, code: Code) -> Wrong {
        Wrong::new(self.heading(field), code)
    }

    fn ours<'a>(&'a self, field: &str, text: &'a str) -> &'a str {
        let same = |known: &str| known == text || known.to_lowercase() == text.to_lowercase();
        let found = self.values.iter().find(|(of, known, _)| *of == field && same(known));
        found.map_or(text, |(_, _, ours)| ours.as_str())
    }

    fn fixed(&self, field: &str) -> Option<&str> {
        self.fixed.iter().find(|(known, _)| *known == field).map(|(_, value)| value.as_str())
    }

    fn of<'a>(
        &'a self,
        field: &'static str,
        mut cell: impl FnMut(&'a Column) -> Result<Option<&'a str>, Wrong>,
    ) -> Result<Option<Cow<'a, str>>, Wrong> {
        let mut said: Option<Cow<'a, str>> = None;
        for column in self.columns.iter().filter(|column| column.field == field) {
            let Some(text) = cell(column)? else { continue };
            let text = self.ours(field, text);
            // Several columns of one field: a first name and a last one.
            said = Some(match said {
                Some(first) => format!("{first} {text}").into(),
                None => text.into(),
            });
        }
        Ok(said.or_else(|| self.fixed(field).map(Cow::from)))
    }

    /// A text of an order, put in order.
    pub fn clean(
        &self,
        group: &Group,
        field: &'static str,
        with: Clean,
        remarks: &mut Remarks,
    ) -> Result<Option<String>, Wrong> {
        let said = self.one(group, field)?;
        Ok(said.and_then(|said| with(&said, &self.heading(field), remarks)))
    }

    /// Where an order goes.
    pub fn address(&self, group: &Group, remarks: &mut Remarks) -> Result<Address, Wrong> {
        let mut of = |field, with: Clean| self.clean(group, field, with, remarks);
        Ok(Address {
            name: of("ship.name", texts::name)?,
            company: of("ship.company", texts::words)?,
            street: of("ship.street", texts::words)?,
            street_more: of("ship.street_more", texts::words)?,
            city: of("ship.city", texts::words)?,
            postcode: of("ship.postcode", texts::postcode)?,
            region: of("ship.region", texts::words)?,
            country: of("ship.country", texts::country)?,
            phone: of("ship.phone", texts::phone)?,
        })
    }

    /// What is said of the whole order.
    pub fn one<'a>(
        &'a self,
        group: &'a Group,
        field: &'static str,
    ) -> Result<Option<Cow<'a, str>>, Wrong> {
        self.of(field, |column| group.one(Some(column.at), &column.heading))
    }

    /// What is said in one row.
    pub fn cell<'a>(&'a self, row: &'a Row, field: &'static str) -> Option<Cow<'a, str>> {
        self.of(field, |column| Ok(row.cell(column.at))).ok().flatten()
    }

    /// An amount; one below nothing only where `signed`, and then without its sign: tables write what
    /// is taken off in both ways.
    pub fn amount(
        &self,
        text: &str,
        field: &'static str,
        currency: Currency,
        signed: bool,
    ) -> Result<Amount, Wrong> {
        let read =
            amount::read(text, self.amounts, currency).map_err(|code| self.wrong(field, code))?;
        match read.amount {
            Amount { minor, currency } if minor < 0 && signed => {
                Ok(Amount { minor: -minor, currency })
            }
            amount if amount.minor < 0 => Err(self.wrong(field, Code::Negative)),
            amount => Ok(amount),
        }
    }

    pub fn one_amount(
        &self,
        group: &Group,
        field: &'static str,
        currency: Currency,
        signed: bool,
    ) -> Result<Option<Amount>, Wrong> {
        let text = self.one(group, field)?;
        text.map(|text| self.amount(&text, field, currency, signed)).transpose()
    }

    pub fn cell_amount(
        &self,
        row: &Row,
        field: &'static str,
        currency: Currency,
        signed: bool,
    ) -> Result<Option<Amount>, Wrong> {
        let text = self.cell(row, field);
        text.map(|text| self.amount(&text, field, currency, signed)).transpose()
    }

    pub fn instant(&self, text: &str, field: &'static str) -> Result<Timestamp, Wrong> {
        dates::read(text, &self.dates, self.zone.as_ref()).map_err(|code| self.wrong(field, code))
    }

    pub fn one_instant(
        &self,
        group: &Group,
        field: &'static str,
    ) -> Result<Option<Timestamp>, Wrong> {
        self.one(group, field)?.map(|text| self.instant(&text, field)).transpose()
    }

    pub fn cell_instant(&self, row: &Row, field: &'static str) -> Result<Option<Timestamp>, Wrong> {
        self.cell(row, field).map(|text| self.instant(&text, field)).transpose()
    }

    pub fn pieces(&self, row: &Row, field: &'static str) -> Result<Option<u32>, Wrong> {
        let text = self.cell(row, field);
        text.map(|text| amount::pieces(&text, self.amounts).map_err(|code| self.wrong(field, code)))
            .transpose()
    }

    pub fn currency(&self, group: &Group) -> Result<Currency, Wrong> {
        let text = self.one(group, "currency")?;
        let text = text.ok_or_else(|| self.wrong("currency", Code::Missing))?;
        Currency::of(&text).ok_or_else(|| self.wrong("currency", Code::UnknownCurrency))
    }
}

/// Ids of lines that have none: the article, and how often it came before.
#[derive(Debug, Default)]
pub(super) struct LineIds(Vec<(String, u32)>);

impl LineIds {
    pub fn of(&mut self, sku: Option<&str>, title: &str) -> String {
        let article: String = match sku {
            Some(sku) => sku.to_owned(),
            None => {
                let room = super::limits::LONGEST_ID - 8;
                let mut end = title.len().min(room);
                while !title.is_char_boundary(end) {
                    end -= 1;
                }
                title.get(..end).unwrap_or(title).to_owned()
            }
        };
        let known = self.0.iter_mut().find(|(known, _)| *known == article);
        match known {
            Some((_, times)) => {
                *times += 1;
                format!("{article}#{times}")
            }
            None => {
                self.0.push((article.clone(), 1));
                article
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_offered_and_a_far_one_is_not() {
        let known = ["line.quantity", "line.sku", "placed_at", "number"];
        for (word, expect) in [
            ("line.quantiy", Some("line.quantity")),
            ("place_at", Some("placed_at")),
            ("Number", Some("number")),
            ("colour of the sky", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, known).as_deref(), expect, "{word}");
        }
    }

    #[test]
    fn lines_without_an_id_are_called_by_their_article() {
        let mut ids = LineIds::default();
        let long = "é".repeat(400);
        assert_eq!(ids.of(Some("A"), ""), "A");
        assert_eq!(ids.of(Some("B"), ""), "B");
        assert_eq!(ids.of(Some("A"), ""), "A#2");
        assert_eq!(ids.of(None, "Sac"), "Sac");
        assert!(ids.of(None, &long).len() <= super::super::limits::LONGEST_ID);
    }
}
