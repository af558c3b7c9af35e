//! The export of orders from Shopify's admin pages: one row for each line, the order's own columns
//! filled in its first row only, all rows of an order with its name.
//!
//! It tells less than the API. There are no parcels and no dates of refunds, whether prices hold the
//! tax is read from the totals, a discount of the whole order is shared out over its lines, and a line
//! is called by its article. An order has the same id here and there, so one may follow the other.

use super::amount::{Amount, Written};
use super::dates;
use super::finish::{finish, share};
use super::order::{Line, Payment, PaymentStatus, Refund, ShopOrder, Status, Tax, Version};
use super::rows::{Gathered, Group, Groups, Heading, Row};
use super::table::{Column, LineIds, Table};
use super::wrong::{Aside, Code, Note, Remarks, Taken, Told, Wrong};
use super::{texts, words};
use std::io::{self, BufRead};

/// Our fields and Shopify's headings of them; those that older exports lack are not needed.
const COLUMNS: &[(&str, &str, bool)] = &[
    ("number", "Name", true),
    ("id", "Id", false),
    ("email", "Email", false),
    ("phone", "Phone", false),
    ("currency", "Currency", true),
    ("placed_at", "Created at", true),
    ("cancelled_at", "Cancelled at", false),
    ("financial", "Financial Status", true),
    ("fulfilment", "Fulfillment Status", true),
    ("subtotal", "Subtotal", false),
    ("delivery_fee", "Shipping", true),
    ("tax_total", "Taxes", true),
    ("total", "Total", true),
    ("discount", "Discount Amount", false),
    ("refunded", "Refunded Amount", false),
    ("payment.method", "Payment Method", false),
    ("notes", "Note Attributes", false),
    ("tags", "Tags", false),
    ("bill.name", "Billing Name", false),
    ("bill.country", "Billing Country", false),
    ("bill.phone", "Billing Phone", false),
    ("ship.name", "Shipping Name", false),
    ("ship.company", "Shipping Company", false),
    ("ship.street", "Shipping Address1", false),
    ("ship.street_more", "Shipping Address2", false),
    ("ship.city", "Shipping City", false),
    ("ship.postcode", "Shipping Zip", false),
    ("ship.region", "Shipping Province", false),
    ("ship.country", "Shipping Country", false),
    ("ship.phone", "Shipping Phone", false),
    ("line.quantity", "Lineitem quantity", true),
    ("line.title", "Lineitem name", true),
    ("line.price", "Lineitem price", true),
    ("line.sku", "Lineitem sku", false),
    ("line.discount", "Lineitem discount", false),
];

/// Reads the orders of a file.
pub fn read<R: BufRead>(input: R) -> impl Iterator<Item = io::Result<Told>> {
    Export { input: Some(input), open: None }
}

struct Export<R> {
    /// What is not opened yet.
    input: Option<R>,
    open: Option<(Groups<R>, Table)>,
}

fn table(heading: &Heading) -> Result<Table, Wrong> {
    let there = |(_, name, needed): &&(&'static str, &'static str, bool)| {
        *needed || heading.column(name).is_some()
    };
    let column = |(field, name, _): &(&'static str, &'static str, bool)| Column {
        field,
        heading: (*name).to_owned(),
        at: 0,
    };
    let table = Table {
        columns: COLUMNS.iter().filter(there).map(column).collect(),
        fixed: Vec::new(),
        values: Vec::new(),
        amounts: Written::Point,
        dates: dates::Written::Iso,
        zone: None,
    };
    table.found(heading)
}

impl<R: BufRead> Export<R> {
    fn opened(&mut self, input: R) -> io::Result<Option<Told>> {
        let mut meaning = None;
        let key = |heading: &Heading| {
            let table = table(heading)?;
            let key = heading.column("Name").ok_or(Wrong::new("Name", Code::MissingColumn))?;
            meaning = Some(table);
            Ok(key)
        };
        match Groups::new(input, b',', key)? {
            Ok(groups) => self.open = meaning.map(|table| (groups, table)),
            Err(aside) => return Ok(Some(Told::Aside(aside))),
        }
        Ok(None)
    }
}

impl<R: BufRead> Iterator for Export<R> {
    type Item = io::Result<Told>;

    fn next(&mut self) -> Option<io::Result<Told>> {
        if let Some(input) = self.input.take() {
            match self.opened(input) {
                Ok(None) => {}
                Ok(Some(told)) => return Some(Ok(told)),
                Err(error) => return Some(Err(error)),
            }
        }
        let (groups, table) = self.open.as_mut()?;
        Some(match groups.next() {
            Ok(None) => return None,
            Ok(Some(Gathered::Aside(aside))) => Ok(Told::Aside(aside)),
            Ok(Some(Gathered::Group(group))) => Ok(told(table, &group)),
            Err(error) => Err(error),
        })
    }
}

fn told(table: &Table, group: &Group) -> Told {
    let mut remarks = Remarks::default();
    // A wrong line is told by its own row.
    let mut line = group.line();
    match order(table, group, &mut line, &mut remarks).and_then(|order| finish(order, &mut remarks))
    {
        Ok(order) => {
            let (line, remarks) = (group.line(), remarks.into_vec());
            Told::Order(Box::new(Taken { line, order, remarks }))
        }
        Err(wrong) => Told::Aside(Aside { line, order: Some(group.key.clone()), wrong }),
    }
}

fn order(
    table: &Table,
    group: &Group,
    at: &mut u64,
    remarks: &mut Remarks,
) -> Result<ShopOrder, Wrong> {
    let currency = table.currency(group)?;
    let zero = Amount::zero(currency);
    let missing = |field| table.wrong(field, Code::Missing);
    let amount = |field, signed| table.one_amount(group, field, currency, signed);
    let total = amount("total", false)?.ok_or_else(|| missing("total"))?;
    let fee = amount("delivery_fee", false)?.unwrap_or(zero);
    let taxes = amount("tax_total", false)?;
    let subtotal = amount("subtotal", false)?;
    let mut lines = Vec::new();
    let mut ids = LineIds::default();
    for row in &group.rows {
        *at = row.line;
        lines.extend(line(table, row, currency, &mut ids, remarks)?);
    }
    *at = group.line();
    discounts(table, group, subtotal, &mut lines, remarks)?;
    let tags = table.one(group, "tags")?.unwrap_or_default();
    for attribute in tags.split(',').filter_map(words::attribute) {
        lines.iter_mut().for_each(|line| words::put(&mut line.attributes, attribute));
    }
    let placed_at = table.one_instant(group, "placed_at")?.ok_or_else(|| missing("placed_at"))?;
    let number = texts::id(&group.key, "Name")?.ok_or_else(|| missing("number"))?;
    let id = texts::id(&table.one(group, "id")?.unwrap_or_default(), "Id")?;
    let ship_to = table.address(group, remarks)?;
    let mut of = |field, with: fn(&str, &str, &mut Remarks) -> Option<String>| {
        let said = table.one(group, field)?;
        Ok::<_, Wrong>(said.and_then(|said| with(&said, &table.heading(field), remarks)))
    };
    let (email, country) = (of("email", texts::email)?, of("bill.country", texts::country)?);
    let mut phone = of("phone", texts::phone)?;
    for field in ["ship.phone", "bill.phone"] {
        phone = match phone {
            None => of(field, texts::phone)?,
            some => some,
        };
    }
    let name = of("bill.name", texts::name)?;
    let refunded = amount("refunded", true)?.filter(|refunded| refunded.minor > 0);
    Ok(ShopOrder {
        id: id.unwrap_or_else(|| number.clone()),
        number,
        placed_at,
        version: Version { number: None, changed_at: None },
        status: status(table, group)?,
        email,
        phone,
        name: name.or_else(|| ship_to.name.clone()),
        locale: None,
        country: country.filter(|_| ship_to.is_empty()),
        tax: tax(subtotal, fee, taxes, total),
        payments: payments(table, group, total, remarks)?,
        parcels: Vec::new(),
        refunds: refunded
            .map(|amount| Refund { id: None, at: None, amount, lines: Vec::new() })
            .into_iter()
            .collect(),
        delivery_fee: fee,
        tax_total: taxes,
        total,
        gift_message: gift_message(table, group, remarks)?,
        ship_to: (!ship_to.is_empty()).then_some(ship_to),
        currency,
        lines,
    })
}

/// One row's line; none where the row has none.
fn line(
    table: &Table,
    row: &Row,
    currency: super::Currency,
    ids: &mut LineIds,
    remarks: &mut Remarks,
) -> Result<Option<Line>, Wrong> {
    let missing = |field| table.wrong(field, Code::Missing);
    let (title, price) = (table.cell(row, "line.title"), table.cell(row, "line.price"));
    let quantity = table.pieces(row, "line.quantity")?;
    if title.is_none() && price.is_none() && quantity.is_none() {
        return Ok(None);
    }
    let title = title.ok_or_else(|| missing("line.title"))?;
    // The variant follows the title behind a dash, and is not told from one that belongs to it but
    // by what it looks like.
    let (title, variant) = match title.rsplit_once(" - ") {
        Some((title, variant))
            if variant.contains(" / ") || words::size_and_colour(variant).0.is_some() =>
        {
            (title, variant)
        }
        _ => (title.as_ref(), ""),
    };
    let (size, colour) = words::size_and_colour(variant);
    let title =
        texts::words(title, "Lineitem name", remarks).ok_or_else(|| missing("line.title"))?;
    let sku = texts::id(&table.cell(row, "line.sku").unwrap_or_default(), "Lineitem sku")?;
    let price = table.cell_amount(row, "line.price", currency, false)?;
    let discount = table.cell_amount(row, "line.discount", currency, true)?;
    Ok(Some(Line {
        id: ids.of(sku.as_deref(), &title),
        sku,
        size: size.and_then(|size| texts::name(size, "Lineitem name", remarks)),
        colour: colour.and_then(|colour| texts::name(colour, "Lineitem name", remarks)),
        title,
        family: None,
        quantity: quantity.ok_or_else(|| missing("line.quantity"))?,
        unit_price: price.ok_or_else(|| missing("line.price"))?,
        discount: discount.unwrap_or(Amount::zero(currency)),
        tax: None,
        attributes: Vec::new(),
        wording: None,
        hs_code: None,
        origin: None,
    }))
}

/// The discount of the whole order: what the subtotal lacks of the lines, or what is said of it.
fn discounts(
    table: &Table,
    group: &Group,
    subtotal: Option<Amount>,
    lines: &mut [Line],
    remarks: &mut Remarks,
) -> Result<(), Wrong> {
    let Some(currency) = lines.first().map(|line| line.unit_price.currency) else { return Ok(()) };
    let paid = lines.iter().try_fold(Amount::zero(currency), |sum, line| sum.plus(line.paid()?));
    let paid = paid.ok_or_else(|| table.wrong("line.price", Code::OutOfRange))?;
    let told = table.one_amount(group, "discount", currency, true)?;
    let rest = match subtotal.and_then(|subtotal| paid.minus(subtotal)) {
        Some(rest) => Some(rest),
        None => told,
    };
    // A subtotal above its lines is a mistake of somebody; it is said of the total.
    let Some(rest) = rest.filter(|rest| rest.minor > 0) else { return Ok(()) };
    share(rest, lines).map_err(|wrong| table.wrong("discount", wrong.code))?;
    remarks.add("Discount Amount", Note::DiscountShared);
    Ok(())
}

/// Whether the total is reached with the taxes or without them.
fn tax(subtotal: Option<Amount>, fee: Amount, taxes: Option<Amount>, total: Amount) -> Tax {
    let without = subtotal.and_then(|subtotal| subtotal.plus(fee));
    let with = without.zip(taxes).and_then(|(sum, taxes)| sum.plus(taxes));
    match taxes {
        Some(taxes) if taxes.minor > 0 && with == Some(total) && without != Some(total) => {
            Tax::Excluded
        }
        _ => Tax::Included,
    }
}

fn status(table: &Table, group: &Group) -> Result<Status, Wrong> {
    if let Some(at) = table.one_instant(group, "cancelled_at")? {
        return Ok(Status::Cancelled { at: Some(at) });
    }
    match table.one(group, "fulfilment")?.as_deref() {
        None | Some("unfulfilled" | "unshipped" | "pending") => Ok(Status::Placed),
        Some("partial" | "in_progress" | "on_hold" | "scheduled") => Ok(Status::Preparing),
        Some("fulfilled" | "shipped") => Ok(Status::Shipped),
        Some("restocked") => Ok(Status::Cancelled { at: None }),
        Some(_) => Err(table.wrong("fulfilment", Code::UnknownValue)),
    }
}

fn payments(
    table: &Table,
    group: &Group,
    total: Amount,
    remarks: &mut Remarks,
) -> Result<Vec<Payment>, Wrong> {
    let financial = table.one(group, "financial")?;
    let (status, whole) = match financial.as_deref() {
        Some("paid" | "refunded" | "partially_refunded") => (PaymentStatus::Paid, true),
        Some("partially_paid") => (PaymentStatus::Paid, false),
        None | Some("pending" | "authorized" | "unpaid") => (PaymentStatus::Pending, false),
        Some("voided" | "expired") => (PaymentStatus::Failed, false),
        Some(_) => return Err(table.wrong("financial", Code::UnknownValue)),
    };
    let methods = table.one(group, "payment.method")?.unwrap_or_default();
    let methods: Vec<String> = methods
        .split(" + ")
        .take(10)
        .filter_map(|method| texts::name(method, "Payment Method", remarks))
        .collect();
    let amount = (whole && methods.len() == 1).then_some(total);
    Ok(methods
        .into_iter()
        .map(|method| Payment { method, last_four: None, amount, status, reference: None })
        .collect())
}

/// Notes of a basket stand in one cell, a line each: `Gift message: For you`.
fn gift_message(
    table: &Table,
    group: &Group,
    remarks: &mut Remarks,
) -> Result<Option<String>, Wrong> {
    let notes = table.one(group, "notes")?.unwrap_or_default();
    let message = notes
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| words::is_gift_message(name))
        .and_then(|(_, value)| texts::message(value, "Note Attributes", remarks));
    Ok(message)
}
