//! Why an order was set aside, and what is to be said of one that was taken all the same.

use super::limits::MOST_REMARKS;
use super::order::ShopOrder;
use std::borrow::Cow;

/// What is wrong. The code is stable: sentences are chosen by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A field that every order has is not there, or is empty.
    Missing,
    /// A column that is needed is not in the table's heading.
    MissingColumn,
    /// Two columns have one heading.
    TwoColumns,
    /// No JSON, or none that can be read to its end.
    Unreadable,
    /// Another kind of value: a text for a list, a list for a text.
    WrongKind,
    /// An id that is longer than any is.
    TooLong,
    /// More bytes than one order, or one row, may have.
    TooLarge,
    /// Objects within objects beyond the limit.
    TooDeep,
    /// More lines, parcels, rows or columns than one order may have.
    TooMany,
    /// Bytes that are no UTF-8; most often a table saved as Latin-1.
    NotUtf8,
    /// Characters that nobody can see in an id.
    ControlCharacters,
    /// No number, or one written in another way than the others.
    NotANumber,
    /// More decimals than the currency has.
    TooPrecise,
    /// A part of a piece.
    NotWhole,
    /// Less than nothing.
    Negative,
    /// More than can be.
    OutOfRange,
    /// A currency that ISO 4217 does not list.
    UnknownCurrency,
    /// Amounts of one order in several currencies.
    MixedCurrencies,
    /// No date, or one written in another way than the others.
    NotADate,
    /// A date that says no offset, and none was given for the file.
    NoZone,
    /// A whole card number where an id belongs.
    CardNumber,
    /// A word that is none of those the field can have.
    UnknownValue,
    /// A field that there is not.
    UnknownField,
    /// A name, or an id, twice where it can be once.
    Twice,
    /// Two rows of one order say different things of it.
    Contradiction,
    /// Rows of one order with another's between them: what was read before lacks these.
    Scattered,
    /// An order that lacks a row which was set aside.
    Incomplete,
    /// A row with more or fewer fields than there are columns.
    Ragged,
    /// A quotation mark that is never closed.
    Unclosed,
    /// The file ends in the middle of an order.
    CutOff,
    /// A parcel or a refund names a line that the order does not have.
    UnknownLine,
    /// More pieces in parcels or refunds than were ordered.
    MoreThanOrdered,
}

impl Code {
    /// Every code.
    pub const ALL: &'static [Code] = &[
        Code::Missing,
        Code::MissingColumn,
        Code::TwoColumns,
        Code::Unreadable,
        Code::WrongKind,
        Code::TooLong,
        Code::TooLarge,
        Code::TooDeep,
        Code::TooMany,
        Code::NotUtf8,
        Code::ControlCharacters,
        Code::NotANumber,
        Code::TooPrecise,
        Code::NotWhole,
        Code::Negative,
        Code::OutOfRange,
        Code::UnknownCurrency,
        Code::MixedCurrencies,
        Code::NotADate,
        Code::NoZone,
        Code::CardNumber,
        Code::UnknownValue,
        Code::UnknownField,
        Code::Twice,
        Code::Contradiction,
        Code::Scattered,
        Code::Incomplete,
        Code::Ragged,
        Code::Unclosed,
        Code::CutOff,
        Code::UnknownLine,
        Code::MoreThanOrdered,
    ];

    /// The stable code: part of the API and of reports, and the tail of its locale key.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Code::Missing => "missing",
            Code::MissingColumn => "missing_column",
            Code::TwoColumns => "two_columns",
            Code::Unreadable => "unreadable",
            Code::WrongKind => "wrong_kind",
            Code::TooLong => "too_long",
            Code::TooLarge => "too_large",
            Code::TooDeep => "too_deep",
            Code::TooMany => "too_many",
            Code::NotUtf8 => "not_utf8",
            Code::ControlCharacters => "control_characters",
            Code::NotANumber => "not_a_number",
            Code::TooPrecise => "too_precise",
            Code::NotWhole => "not_whole",
            Code::Negative => "negative",
            Code::OutOfRange => "out_of_range",
            Code::UnknownCurrency => "unknown_currency",
            Code::MixedCurrencies => "mixed_currencies",
            Code::NotADate => "not_a_date",
            Code::NoZone => "no_zone",
            Code::CardNumber => "card_number",
            Code::UnknownValue => "unknown_value",
            Code::UnknownField => "unknown_field",
            Code::Twice => "twice",
            Code::Contradiction => "contradiction",
            Code::Scattered => "scattered",
            Code::Incomplete => "incomplete",
            Code::Ragged => "ragged",
            Code::Unclosed => "unclosed",
            Code::CutOff => "cut_off",
            Code::UnknownLine => "unknown_line",
            Code::MoreThanOrdered => "more_than_ordered",
        }
    }
}

/// A field and what is wrong with it. Holds nothing of what was told, but a name that is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The field as the shop calls it, with its place: `line_items[2].price`, `Lineitem price`.
    pub field: Cow<'static, str>,
    /// What is wrong.
    pub code: Code,
    /// The nearest name there is, where one was not known.
    pub nearest: Option<String>,
}

impl Wrong {
    pub(super) fn new(field: impl Into<Cow<'static, str>>, code: Code) -> Wrong {
        Wrong { field: field.into(), code, nearest: None }
    }

    /// The same, said from outside the list it happened in.
    pub(super) fn inside(self, list: &str, at: usize) -> Wrong {
        let field = match self.field.as_ref() {
            "" => format!("{list}[{at}]"),
            field => format!("{list}[{at}].{field}"),
        };
        Wrong { field: field.into(), ..self }
    }

    /// The same, said from outside the object it happened in.
    pub(super) fn within(self, object: &str) -> Wrong {
        let field = match self.field.as_ref() {
            "" => object.to_owned(),
            field => format!("{object}.{field}"),
        };
        Wrong { field: field.into(), ..self }
    }
}

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}`: {}", self.field, self.code.code())
    }
}

impl std::error::Error for Wrong {}

/// What is to be said of an order that was taken. The code is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Note {
    /// A card number stood there; its last four digits were kept.
    CardMasked,
    /// A text was longer than is kept.
    Cut,
    /// No e-mail address; the order has none.
    EmailUnreadable,
    /// No country that is known by its two letters.
    CountryUnknown,
    /// A line of no pieces was left out.
    EmptyLine,
    /// A line that stands twice with the same words was taken once.
    Repeated,
    /// A discount of the whole order was shared out over its lines.
    DiscountShared,
    /// The sum of the parts is not the total that was told: a tip, a duty, or a mistake of the shop.
    TotalDiffers,
    /// More decimals than the currency has: rounded, halves away from nothing.
    Rounded,
}

impl Note {
    /// Every note.
    pub const ALL: &'static [Note] = &[
        Note::CardMasked,
        Note::Cut,
        Note::EmailUnreadable,
        Note::CountryUnknown,
        Note::EmptyLine,
        Note::Repeated,
        Note::DiscountShared,
        Note::TotalDiffers,
        Note::Rounded,
    ];

    /// The stable code: part of reports, and the tail of its locale key.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Note::CardMasked => "card_masked",
            Note::Cut => "cut",
            Note::EmailUnreadable => "email_unreadable",
            Note::CountryUnknown => "country_unknown",
            Note::EmptyLine => "empty_line",
            Note::Repeated => "repeated",
            Note::DiscountShared => "discount_shared",
            Note::TotalDiffers => "total_differs",
            Note::Rounded => "rounded",
        }
    }
}

/// A field of an order that was taken, and what is to be said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The field as the shop calls it.
    pub field: String,
    /// What is to be said.
    pub note: Note,
}

/// Remarks as they gather.
#[derive(Debug, Default)]
pub(super) struct Remarks(Vec<Remark>);

impl Remarks {
    pub fn add(&mut self, field: &str, note: Note) {
        let said = self.0.iter().any(|remark| remark.field == field && remark.note == note);
        if !said && self.0.len() < MOST_REMARKS {
            self.0.push(Remark { field: field.to_owned(), note });
        }
    }

    pub fn into_vec(self) -> Vec<Remark> {
        self.0
    }
}

/// An order that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The line of the file on which it begins, from one.
    pub line: u64,
    /// The order.
    pub order: ShopOrder,
    /// What is to be said of it.
    pub remarks: Vec<Remark>,
}

/// A row, or an order, that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// The line of the file on which it begins, from one.
    pub line: u64,
    /// The order it is of, by the name it has in the file, where that could be read.
    pub order: Option<String>,
    /// What is wrong.
    pub wrong: Wrong,
}

/// One thing that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// An order.
    Order(Box<Taken>),
    /// What was set aside.
    Aside(Aside),
}
