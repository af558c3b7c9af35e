//! What a house says of a table that its shop, or a warehouse, exports: which column is what, how
//! dates and numbers are written, what is the same in every order. A file of TOML beside the table.
//!
//! ```toml
//! separator = ";"                     # or ",", "|", "tab"; a comma where nothing is said
//! decimal = ","                       # or "."; a point where nothing is said
//! dates = "%d/%m/%Y %H:%M"            # strftime; ISO 8601 where nothing is said
//! zone = "Europe/Paris"               # for dates that say no offset
//!
//! [columns]                           # a heading of the table = a field of an order
//! "N° commande" = "number"
//! "Prénom" = "name"                   # several columns of one field are read as the table has them
//! "Nom" = "name"
//! "Réf." = "line.sku"
//!
//! [fixed]                             # a field = what it is in every order
//! currency = "EUR"
//! tax = "included"
//!
//! [values.status]                     # of a field: a word of the table = ours
//! "Expédiée" = "shipped"
//! ```
//!
//! One row is one line of an order. What is said of the order stands in its first row, or in each; its
//! rows stand together and have one `id`, or one `number` where no column is `id`.

use super::amount::Written;
use super::dates;
use super::table::{Column, Table, nearest};
use super::wrong::{Code, Wrong};
use jiff::tz::TimeZoneDatabase;
use toml::{Table as Toml, Value};

/// Every field that a column may be, and whether several columns may be it.
const KNOWN: &[(&str, bool)] = &[
    ("id", false),
    ("number", false),
    ("placed_at", false),
    ("changed_at", false),
    ("version", false),
    ("status", false),
    ("cancelled_at", false),
    ("email", false),
    ("phone", false),
    ("name", true),
    ("locale", false),
    ("country", false),
    ("currency", false),
    ("tax", false),
    ("delivery_fee", false),
    ("discount", false),
    ("tax_total", false),
    ("total", false),
    ("refunded", false),
    ("gift_message", false),
    ("ship.name", true),
    ("ship.company", false),
    ("ship.street", true),
    ("ship.street_more", true),
    ("ship.city", false),
    ("ship.postcode", false),
    ("ship.region", false),
    ("ship.country", false),
    ("ship.phone", false),
    ("line.id", false),
    ("line.sku", false),
    ("line.title", true),
    ("line.family", false),
    ("line.size", false),
    ("line.colour", false),
    ("line.quantity", false),
    ("line.unit_price", false),
    ("line.discount", false),
    ("line.tax", false),
    ("line.refunded_pieces", false),
    ("line.final_sale", false),
    ("line.personalised", false),
    ("line.made_to_order", false),
    ("line.gift", false),
    ("line.runway", false),
    ("line.wording", false),
    ("parcel.id", false),
    ("parcel.carrier", false),
    ("parcel.tracking", false),
    ("parcel.status", false),
    ("parcel.shipped_at", false),
    ("parcel.delivered_at", false),
    ("payment.method", false),
    ("payment.last_four", false),
    ("payment.amount", false),
    ("payment.status", false),
];

/// The fields that a column of a table may be.
pub const FIELDS: [&str; KNOWN.len()] = {
    let mut names = [""; KNOWN.len()];
    let mut at = 0;
    while at < KNOWN.len() {
        names[at] = KNOWN[at].0;
        at += 1;
    }
    names
};

/// Bytes of a mapping file.
const LARGEST: usize = 64 * 1024;
/// The names at the top of a mapping file.
const TOP: &[&str] = &["separator", "decimal", "dates", "zone", "columns", "fixed", "values"];

/// What the columns of a table mean.
#[derive(Debug, Clone)]
pub struct Mapping {
    pub(super) separator: u8,
    pub(super) table: Table,
    /// The field that says which order a row is of.
    pub(super) key: &'static str,
}

fn unknown(at: String, word: &str, among: &[&str]) -> Wrong {
    let nearest = nearest(word, among.iter().copied());
    Wrong { nearest, ..Wrong::new(at, Code::UnknownField) }
}

fn field(at: &str, word: &str) -> Result<(&'static str, bool), Wrong> {
    let found = KNOWN.iter().find(|(known, _)| *known == word).copied();
    found.ok_or_else(|| unknown(format!("{at}.{}", short(word)), word, &FIELDS))
}

/// As much of a word of the file as a report shows.
fn short(word: &str) -> String {
    word.chars().filter(|c| !c.is_control()).take(60).collect()
}

fn text<'a>(at: &str, value: &'a Value) -> Result<&'a str, Wrong> {
    value.as_str().ok_or_else(|| Wrong::new(at.to_owned(), Code::WrongKind))
}

fn section<'a>(file: &'a Toml, name: &'static str) -> Result<Vec<(&'a str, &'a Value)>, Wrong> {
    match file.get(name) {
        None => Ok(Vec::new()),
        Some(Value::Table(table)) => {
            Ok(table.iter().map(|(name, value)| (name.as_str(), value)).collect())
        }
        Some(_) => Err(Wrong::new(name, Code::WrongKind)),
    }
}

impl Mapping {
    /// Reads a mapping file. Zones are looked up in `zones`.
    ///
    /// # Errors
    /// The name in the file that is wrong, with the nearest one that there is.
    pub fn read(file: &str, zones: &TimeZoneDatabase) -> Result<Mapping, Wrong> {
        if file.len() > LARGEST {
            return Err(Wrong::new("", Code::TooLarge));
        }
        let file = file.strip_prefix('\u{FEFF}').unwrap_or(file);
        let file: Toml = toml::from_str(file).map_err(|error| {
            let before = error.span().and_then(|span| file.get(..span.start)).unwrap_or("");
            Wrong::new(format!("line {}", before.matches('\n').count() + 1), Code::Unreadable)
        })?;
        if let Some(name) = file.keys().find(|name| !TOP.contains(&name.as_str())) {
            return Err(unknown(short(name), name, TOP));
        }
        let one = |name: &'static str| file.get(name).map(|value| text(name, value)).transpose();
        let separator = match one("separator")? {
            None | Some(",") => b',',
            Some(";") => b';',
            Some("|") => b'|',
            Some("\t" | "tab") => b'\t',
            Some(_) => return Err(Wrong::new("separator", Code::UnknownValue)),
        };
        let amounts = match one("decimal")? {
            None | Some(".") => Written::Point,
            Some(",") => Written::Comma,
            Some(_) => return Err(Wrong::new("decimal", Code::UnknownValue)),
        };
        let zone = one("zone")?
            .map(|name| zones.get(name).map_err(|_| Wrong::new("zone", Code::UnknownValue)));
        let dates = match one("dates")? {
            None | Some("iso") => dates::Written::Iso,
            Some(format) if format.len() <= 64 && format.contains('%') => {
                dates::Written::By(format.to_owned())
            }
            Some(_) => return Err(Wrong::new("dates", Code::UnknownValue)),
        };
        let table = Table {
            columns: columns(&file)?,
            fixed: fixed(&file)?,
            values: values(&file)?,
            amounts,
            dates,
            zone: zone.transpose()?,
        };
        let key = key(&table)?;
        Ok(Mapping { separator, table, key })
    }

    /// The headings that it reads.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        self.table.columns.iter().map(|column| column.heading.as_str())
    }
}

fn columns(file: &Toml) -> Result<Vec<Column>, Wrong> {
    let mut columns: Vec<Column> = Vec::new();
    for (heading, value) in section(file, "columns")? {
        let at = format!("columns.{}", short(heading));
        let word = text(&at, value)?;
        let (field, several) = field("columns", word)?;
        if !several && columns.iter().any(|column| column.field == field) {
            return Err(Wrong::new(at, Code::TwoColumns));
        }
        columns.push(Column { field, heading: heading.trim().to_owned(), at: 0 });
    }
    Ok(columns)
}

fn fixed(file: &Toml) -> Result<Vec<(&'static str, String)>, Wrong> {
    let mut fixed = Vec::new();
    for (word, value) in section(file, "fixed")? {
        let (field, _) = field("fixed", word)?;
        let at = format!("fixed.{field}");
        // What names one order, or one line of it, is never the same in all.
        if matches!(field, "id" | "number" | "line.id" | "parcel.id" | "parcel.tracking") {
            return Err(Wrong::new(at, Code::UnknownField));
        }
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Integer(number) => number.to_string(),
            Value::Boolean(yes) => yes.to_string(),
            _ => return Err(Wrong::new(at, Code::WrongKind)),
        };
        fixed.push((field, text));
    }
    Ok(fixed)
}

fn values(file: &Toml) -> Result<Vec<(&'static str, String, String)>, Wrong> {
    let mut values = Vec::new();
    for (word, section) in section(file, "values")? {
        let (field, _) = field("values", word)?;
        let at = format!("values.{field}");
        let Value::Table(words) = section else { return Err(Wrong::new(at, Code::WrongKind)) };
        for (theirs, ours) in words {
            values.push((field, theirs.trim().to_owned(), text(&at, ours)?.to_owned()));
        }
    }
    Ok(values)
}

/// The field that rows of one order have in common; what every order needs is looked for too.
fn key(table: &Table) -> Result<&'static str, Wrong> {
    let read = |field: &str| table.columns.iter().any(|column| column.field == field);
    let said = |field: &str| read(field) || table.fixed.iter().any(|(known, _)| *known == field);
    let needed = [
        "placed_at",
        "status",
        "currency",
        "tax",
        "total",
        "line.title",
        "line.quantity",
        "line.unit_price",
    ];
    if let Some(field) = needed.into_iter().find(|field| !said(field)) {
        return Err(Wrong::new(format!("columns.{field}"), Code::Missing));
    }
    match (read("id"), read("number")) {
        (true, _) => Ok("id"),
        (false, true) => Ok("number"),
        (false, false) => Err(Wrong::new("columns.id", Code::Missing)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
        separator = ";"
        decimal = ","
        dates = "%d/%m/%Y"
        zone = "Europe/Paris"
        [columns]
        "N°" = "number"
        "Date" = "placed_at"
        "Etat" = "status"
        "Total" = "total"
        "Article" = "line.title"
        "Qté" = "line.quantity"
        "PU" = "line.unit_price"
        [fixed]
        currency = "EUR"
        tax = "included"
        [values.status]
        "Expédiée" = "shipped"
    "#;

    #[test]
    fn a_mapping_is_read_or_the_wrong_name_is_told_with_the_nearest() {
        let zones = TimeZoneDatabase::bundled();
        let good = Mapping::read(GOOD, &zones).unwrap();
        assert_eq!((good.separator, good.key), (b';', "number"));
        assert_eq!(good.headings().count(), 7);
        for (from, to, field, code, nearest) in [
            ("decimal", "decimals", "decimals", Code::UnknownField, Some("decimal")),
            (
                "\"placed_at\"",
                "\"placed\"",
                "columns.placed",
                Code::UnknownField,
                Some("placed_at"),
            ),
            (
                "\"line.unit_price\"",
                "\"line.unitprice\"",
                "columns.line.unitprice",
                Code::UnknownField,
                Some("line.unit_price"),
            ),
            ("currency =", "curency =", "fixed.curency", Code::UnknownField, Some("currency")),
            ("values.status", "values.state", "values.state", Code::UnknownField, Some("status")),
            ("\";\"", "\"::\"", "separator", Code::UnknownValue, None),
            ("\",\"", "\"x\"", "decimal", Code::UnknownValue, None),
            ("Europe/Paris", "Europe/Atlantis", "zone", Code::UnknownValue, None),
            ("%d/%m/%Y", "dmy", "dates", Code::UnknownValue, None),
            ("\"number\"", "\"email\"", "columns.id", Code::Missing, None),
            ("\"total\"", "\"email\"", "columns.total", Code::Missing, None),
            ("\"line.quantity\"", "\"total\"", "columns.Total", Code::TwoColumns, None),
            ("\"number\"", "7", "columns.N°", Code::WrongKind, None),
            ("[fixed]", "[fixed", "line 14", Code::Unreadable, None),
            ("tax =", "number = \"1\"\ntax =", "fixed.number", Code::UnknownField, None),
        ] {
            let file = GOOD.replacen(from, to, 1);
            assert_ne!(file, GOOD, "{from}");
            let wrong = Mapping::read(&file, &zones).map(|_| ()).unwrap_err();
            assert_eq!((wrong.field.as_ref(), wrong.code), (field, code), "{to}");
            assert_eq!(wrong.nearest.as_deref(), nearest, "{to}");
        }
        let large = format!("# {}", "x".repeat(LARGEST));
        assert_eq!(Mapping::read(&large, &zones).unwrap_err().code, Code::TooLarge);
    }
}
