//! Any table of orders, with a [`Mapping`] beside it.

use super::amount::Amount;
use super::finish::{counted, finish, share};
use super::mapping::Mapping;
use super::order::{
    Attribute, Line, LineCount, Parcel, ParcelStatus, Payment, PaymentStatus, Refund, ShopOrder,
    Status, Tax, Version,
};
use super::rows::{Gathered, Group, Groups, Heading, Row};
use super::table::{LineIds, Table};
use super::texts::{self, Clean};
use super::wrong::{Aside, Code, Note, Remarks, Taken, Told, Wrong};
use super::{Currency, words};
use std::borrow::Cow;
use std::io::{self, BufRead};

/// The orders of a table, as they come.
pub struct Orders<R> {
    inner: Inner<R>,
}

enum Inner<R> {
    Open(Box<Groups<R>>, Box<Table>, &'static str),
    /// The heading was wrong; said once.
    Closed(Option<Aside>),
}

/// Reads the orders of a file. A heading that lacks a column of the mapping is set aside as line one,
/// and nothing follows.
///
/// # Errors
/// Reading failed.
pub fn read<R: BufRead>(input: R, mapping: &Mapping) -> io::Result<Orders<R>> {
    let mut meaning = None;
    let groups = Groups::new(input, mapping.separator, |heading: &Heading| {
        let table = mapping.table.clone().found(heading)?;
        let key = table.columns.iter().find(|column| column.field == mapping.key);
        let key =
            key.map(|column| column.at).ok_or(Wrong::new(mapping.key, Code::MissingColumn))?;
        meaning = Some(Box::new(table));
        Ok(key)
    })?;
    let inner = match (groups, meaning) {
        (Ok(groups), Some(table)) => Inner::Open(Box::new(groups), table, mapping.key),
        (Err(aside), _) => Inner::Closed(Some(aside)),
        (Ok(_), None) => Inner::Closed(None),
    };
    Ok(Orders { inner })
}

impl<R: BufRead> Orders<R> {
    /// Headings of the table that the mapping does not name: they are not read.
    #[must_use]
    pub fn unread(&self) -> Vec<String> {
        let Inner::Open(groups, table, _) = &self.inner else { return Vec::new() };
        let read = |name: &&String| table.columns.iter().any(|column| column.heading == **name);
        groups.heading().0.iter().filter(|name| !name.is_empty() && !read(name)).cloned().collect()
    }
}

impl<R: BufRead> Iterator for Orders<R> {
    type Item = io::Result<Told>;

    fn next(&mut self) -> Option<io::Result<Told>> {
        match &mut self.inner {
            Inner::Closed(aside) => aside.take().map(|aside| Ok(Told::Aside(aside))),
            Inner::Open(groups, table, key) => Some(match groups.next() {
                Ok(None) => return None,
                Ok(Some(Gathered::Aside(aside))) => Ok(Told::Aside(aside)),
                Ok(Some(Gathered::Group(group))) => Ok(told(table, key, &group)),
                Err(error) => Err(error),
            }),
        }
    }
}

fn told(table: &Table, key: &'static str, group: &Group) -> Told {
    let mut remarks = Remarks::default();
    let mut line = group.line();
    let order = Reader { table, group, key };
    match order.read(&mut line, &mut remarks).and_then(|order| finish(order, &mut remarks)) {
        Ok(order) => {
            let (line, remarks) = (group.line(), remarks.into_vec());
            Told::Order(Box::new(Taken { line, order, remarks }))
        }
        Err(wrong) => Told::Aside(Aside { line, order: Some(group.key.clone()), wrong }),
    }
}

struct Reader<'a> {
    table: &'a Table,
    group: &'a Group,
    key: &'static str,
}

impl<'a> Reader<'a> {
    fn missing(&self, field: &'static str) -> Wrong {
        self.table.wrong(field, Code::Missing)
    }

    fn one(&self, field: &'static str) -> Result<Option<Cow<'a, str>>, Wrong> {
        self.table.one(self.group, field)
    }

    fn clean(
        &self,
        field: &'static str,
        with: Clean,
        remarks: &mut Remarks,
    ) -> Result<Option<String>, Wrong> {
        self.table.clean(self.group, field, with, remarks)
    }

    fn id(&self, said: Option<Cow<'_, str>>, field: &'static str) -> Result<Option<String>, Wrong> {
        let named = |wrong: Wrong| Wrong { field: self.table.heading(field), ..wrong };
        texts::id(said.as_deref().unwrap_or(""), field).map_err(named)
    }

    fn amount(
        &self,
        field: &'static str,
        currency: Currency,
        signed: bool,
    ) -> Result<Option<Amount>, Wrong> {
        self.table.one_amount(self.group, field, currency, signed)
    }

    fn read(&self, at: &mut u64, remarks: &mut Remarks) -> Result<ShopOrder, Wrong> {
        let table = self.table;
        let currency = table.currency(self.group)?;
        let zero = Amount::zero(currency);
        let mut lines: Vec<Line> = Vec::new();
        let mut parcels: Vec<Parcel> = Vec::new();
        let mut back: Vec<LineCount> = Vec::new();
        let mut payments: Vec<Payment> = Vec::new();
        let (mut ids, mut places) = (LineIds::default(), Vec::new());
        for row in &self.group.rows {
            *at = row.line;
            let line = self.line(row, currency, &mut ids, remarks)?;
            let parcel = self.parcel(row, &line, remarks)?;
            if let Some(pieces) = table.pieces(row, "line.refunded_pieces")? {
                back.push(LineCount { line: line.id.clone(), quantity: pieces });
            }
            payments.extend(
                self.payment(row, currency, remarks)?.filter(|one| !payments.contains(one)),
            );
            let place = (line.id.clone(), parcel.as_ref().map(|parcel| parcel.id.clone()));
            let again = places.contains(&place);
            if !again {
                self.join(&mut parcels, parcel)?;
                places.push(place);
            }
            self.put(&mut lines, line, again, remarks)?;
        }
        *at = self.group.line();
        if let Some(discount) = self.amount("discount", currency, true)?.filter(|all| all.minor > 0)
        {
            share(discount, &mut lines).map_err(|wrong| table.wrong("discount", wrong.code))?;
            remarks.add(&table.heading("discount"), Note::DiscountShared);
        }
        for parcel in &mut parcels {
            parcel.lines = counted(std::mem::take(&mut parcel.lines));
        }
        let id = self.id(self.one("id")?, "id")?;
        let number = self.id(self.one("number")?, "number")?;
        let id = id.or_else(|| number.clone()).ok_or_else(|| self.missing(self.key))?;
        let ship_to = self.table.address(self.group, remarks)?;
        let status = self.status()?;
        let refunded = self.amount("refunded", currency, true)?.filter(|all| all.minor > 0);
        let back = counted(back);
        Ok(ShopOrder {
            number: number.unwrap_or_else(|| id.clone()),
            id,
            placed_at: table
                .one_instant(self.group, "placed_at")?
                .ok_or_else(|| self.missing("placed_at"))?,
            version: Version {
                number: self.version()?,
                changed_at: table.one_instant(self.group, "changed_at")?,
            },
            status,
            email: self.clean("email", texts::email, remarks)?,
            phone: self.clean("phone", texts::phone, remarks)?,
            name: self.clean("name", texts::name, remarks)?,
            locale: self.one("locale")?.and_then(|said| texts::locale(&said)),
            country: self.clean("country", texts::country, remarks)?,
            ship_to: (!ship_to.is_empty()).then_some(ship_to),
            currency,
            tax: match self.one("tax")?.as_deref() {
                Some("included") => Tax::Included,
                Some("excluded") => Tax::Excluded,
                Some(_) => return Err(table.wrong("tax", Code::UnknownValue)),
                None => return Err(self.missing("tax")),
            },
            refunds: match (refunded, back.is_empty()) {
                (None, true) => Vec::new(),
                (amount, _) => {
                    vec![Refund { id: None, at: None, amount: amount.unwrap_or(zero), lines: back }]
                }
            },
            delivery_fee: self.amount("delivery_fee", currency, false)?.unwrap_or(zero),
            tax_total: self.amount("tax_total", currency, false)?,
            total: self.amount("total", currency, false)?.ok_or_else(|| self.missing("total"))?,
            gift_message: self.clean("gift_message", texts::message, remarks)?,
            lines,
            parcels,
            payments,
        })
    }

    fn version(&self) -> Result<Option<u64>, Wrong> {
        let said = self.one("version")?;
        let wrong = |_| self.table.wrong("version", Code::NotANumber);
        said.map(|said| said.parse::<u64>().map_err(wrong)).transpose()
    }

    fn status(&self) -> Result<Status, Wrong> {
        let at = self.table.one_instant(self.group, "cancelled_at")?;
        let said = self.one("status")?.ok_or_else(|| self.missing("status"))?;
        Status::of(&said, at).ok_or_else(|| self.table.wrong("status", Code::UnknownValue))
    }

    fn line(
        &self,
        row: &Row,
        currency: Currency,
        ids: &mut LineIds,
        remarks: &mut Remarks,
    ) -> Result<Line, Wrong> {
        let table = self.table;
        let mut of = |field, with: Clean| {
            table.cell(row, field).and_then(|said| with(&said, &table.heading(field), remarks))
        };
        let title = of("line.title", texts::words).ok_or_else(|| self.missing("line.title"))?;
        let family = of("line.family", texts::name);
        let (size, colour) = (of("line.size", texts::name), of("line.colour", texts::name));
        let wording = of("line.wording", texts::message);
        let sku = self.id(table.cell(row, "line.sku"), "line.sku")?;
        let quantity = table.pieces(row, "line.quantity")?;
        let price = table.cell_amount(row, "line.unit_price", currency, false)?;
        let discount = table.cell_amount(row, "line.discount", currency, true)?;
        let mut attributes = Vec::new();
        for (field, attribute) in [
            ("line.final_sale", Attribute::FinalSale),
            ("line.personalised", Attribute::Personalised),
            ("line.made_to_order", Attribute::MadeToOrder),
            ("line.gift", Attribute::Gift),
            ("line.runway", Attribute::Runway),
        ] {
            let Some(said) = table.cell(row, field) else { continue };
            match words::yes_or_no(&said) {
                Some(true) => words::put(&mut attributes, attribute),
                Some(false) => {}
                None => return Err(table.wrong(field, Code::UnknownValue)),
            }
        }
        if wording.is_some() {
            words::put(&mut attributes, Attribute::Personalised);
        }
        let id = match self.id(table.cell(row, "line.id"), "line.id")? {
            Some(id) => id,
            None => ids.of(sku.as_deref(), &title),
        };
        Ok(Line {
            id,
            sku,
            title,
            family,
            size,
            colour,
            quantity: quantity.ok_or_else(|| self.missing("line.quantity"))?,
            unit_price: price.ok_or_else(|| self.missing("line.unit_price"))?,
            discount: discount.unwrap_or(Amount::zero(currency)),
            tax: table.cell_amount(row, "line.tax", currency, false)?,
            attributes,
            wording,
            hs_code: None,
            origin: None,
        })
    }

    /// Puts a row's line to the others. One that stands in several parcels has a row for each, and its
    /// pieces are counted together; one that stands twice in one place was written twice.
    fn put(
        &self,
        lines: &mut Vec<Line>,
        line: Line,
        again: bool,
        remarks: &mut Remarks,
    ) -> Result<(), Wrong> {
        let Some(known) = lines.iter_mut().find(|known| known.id == line.id) else {
            lines.push(line);
            return Ok(());
        };
        if again {
            if known.unit_price != line.unit_price || known.title != line.title {
                return Err(self.table.wrong("line.id", Code::Twice));
            }
            remarks.add(&self.table.heading("line.id"), Note::Repeated);
            return Ok(());
        }
        let too_much = || self.table.wrong("line.quantity", Code::OutOfRange);
        known.discount = known.discount.plus(line.discount).ok_or_else(too_much)?;
        known.tax = match (known.tax, line.tax) {
            (Some(one), Some(other)) => Some(one.plus(other).ok_or_else(too_much)?),
            (one, other) => one.or(other),
        };
        let quantity = known.quantity.saturating_add(line.quantity);
        if quantity > super::limits::MOST_PIECES {
            return Err(too_much());
        }
        let same =
            Line { quantity: known.quantity, discount: known.discount, tax: known.tax, ..line };
        if same != *known {
            return Err(self.table.wrong("line.id", Code::Contradiction));
        }
        known.quantity = quantity;
        Ok(())
    }

    /// The parcel of a row's line; none where the row names none.
    fn parcel(
        &self,
        row: &Row,
        line: &Line,
        remarks: &mut Remarks,
    ) -> Result<Option<Parcel>, Wrong> {
        let table = self.table;
        let carrier = table.cell(row, "parcel.carrier");
        let carrier =
            carrier.and_then(|said| texts::name(&said, &table.heading("parcel.carrier"), remarks));
        let tracking = table.cell(row, "parcel.tracking");
        let tracking = tracking
            .map(|said| texts::tracking(&said, "parcel.tracking", carrier.is_some(), remarks))
            .transpose()?
            .flatten();
        let id = self.id(table.cell(row, "parcel.id"), "parcel.id")?;
        let Some(id) = id.or_else(|| tracking.clone()) else { return Ok(None) };
        let shipped_at = table.cell_instant(row, "parcel.shipped_at")?;
        let delivered_at = table.cell_instant(row, "parcel.delivered_at")?;
        let status = match (table.cell(row, "parcel.status"), shipped_at, delivered_at) {
            (Some(said), _, _) => *ParcelStatus::ALL
                .iter()
                .find(|status| status.code() == said)
                .ok_or_else(|| table.wrong("parcel.status", Code::UnknownValue))?,
            (None, _, Some(_)) => ParcelStatus::Delivered,
            (None, Some(_), None) => ParcelStatus::Shipped,
            (None, None, None) => ParcelStatus::Preparing,
        };
        let lines = vec![LineCount { line: line.id.clone(), quantity: line.quantity }];
        Ok(Some(Parcel {
            id,
            carrier,
            tracking,
            lines,
            status,
            shipped_at,
            delivered_at,
            delivered_before: None,
        }))
    }

    /// Puts a row's parcel to the others; rows of one parcel say the same of it.
    fn join(&self, parcels: &mut Vec<Parcel>, parcel: Option<Parcel>) -> Result<(), Wrong> {
        let Some(mut parcel) = parcel else { return Ok(()) };
        match parcels.iter_mut().find(|known| known.id == parcel.id) {
            None => parcels.push(parcel),
            Some(known) => {
                let lines = std::mem::replace(&mut parcel.lines, known.lines.clone());
                if *known != parcel {
                    return Err(self.table.wrong("parcel.id", Code::Contradiction));
                }
                known.lines.extend(lines);
            }
        }
        Ok(())
    }

    fn payment(
        &self,
        row: &Row,
        currency: Currency,
        remarks: &mut Remarks,
    ) -> Result<Option<Payment>, Wrong> {
        let table = self.table;
        let method = table.cell(row, "payment.method");
        let method =
            method.and_then(|said| texts::name(&said, &table.heading("payment.method"), remarks));
        let Some(method) = method else { return Ok(None) };
        let last_four = table.cell(row, "payment.last_four");
        let last_four = last_four
            .and_then(|said| texts::last_four(&said, &table.heading("payment.last_four"), remarks));
        let status = match table.cell(row, "payment.status") {
            None => PaymentStatus::Paid,
            Some(said) => *PaymentStatus::ALL
                .iter()
                .find(|status| status.code() == said)
                .ok_or_else(|| table.wrong("payment.status", Code::UnknownValue))?,
        };
        let amount = table.cell_amount(row, "payment.amount", currency, false)?;
        Ok(Some(Payment { method, last_four, amount, status, reference: None }))
    }
}
