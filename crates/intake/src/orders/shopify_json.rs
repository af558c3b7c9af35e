//! The order of Shopify's Admin REST API: what its list of orders answers, what `orders/…` webhooks
//! carry, one or many.
//!
//! Amounts are those the client saw: where an order was charged in another currency than the shop's,
//! `…_set.presentment_money` counts. Shopify says when a parcel was known to have arrived, not when it
//! did, so no delivery date is taken from it. Articles have no families and lines no attributes there;
//! properties of a line and tags of the order say them by the names of [`super::words`].
//!
//! Fields: Shopify, Admin REST API, "Order", "Fulfillment", "Refund", "Transaction".

use super::amount::{Amount, Currency};
use super::finish::{counted, share};
use super::json::{Fields, Json};
use super::order::{
    Address, Attribute, Line, LineCount, Parcel, ParcelStatus, Payment, PaymentStatus, Refund,
    ShopOrder, Status, Tax, Version,
};
use super::stream::{self, Orders};
use super::wrong::{Code, Remarks, Taken, Told, Wrong};
use super::{texts, words};
use jiff::Timestamp;
use std::io::{self, BufRead};

/// Reads the orders of a file.
pub fn read(input: impl BufRead) -> impl Iterator<Item = io::Result<Told>> {
    Orders::new(input, order, "name")
}

/// Reads one order: the body of a webhook.
///
/// # Errors
/// The field that was wrong.
pub fn one(body: &[u8]) -> Result<Taken, Wrong> {
    stream::one(body, order)
}

/// The currency of an order, and whether it is another than the shop's.
#[derive(Clone, Copy)]
struct Money {
    currency: Currency,
    abroad: bool,
}

impl Money {
    fn of(order: &Fields<'_>) -> Result<Money, Wrong> {
        let shop = order.currency("currency")?.ok_or(Wrong::new("currency", Code::Missing))?;
        let shown = order.currency("presentment_currency")?.unwrap_or(shop);
        Ok(Money { currency: shown, abroad: shown != shop })
    }

    /// An amount of `name`, which also stands in `set` in both currencies.
    fn read(
        self,
        fields: &Fields<'_>,
        name: &'static str,
        set: &'static str,
        remarks: &mut Remarks,
    ) -> Result<Option<Amount>, Wrong> {
        if !self.abroad {
            return fields.amount(name, self.currency, remarks);
        }
        let Some(both) = fields.object(set)? else {
            // Nothing at all is nothing in every currency.
            return match fields.amount(name, self.currency, remarks)? {
                Some(amount) if amount.minor != 0 => Err(Wrong::new(set, Code::MixedCurrencies)),
                other => Ok(other),
            };
        };
        let shown = both.object("presentment_money").map_err(|wrong| wrong.within(set))?;
        let Some(shown) = shown else { return Err(Wrong::new(set, Code::Missing)) };
        let mut said = || -> Result<Option<Amount>, Wrong> {
            if shown.currency("currency_code")? != Some(self.currency) {
                return Err(Wrong::new("currency_code", Code::MixedCurrencies));
            }
            shown.amount("amount", self.currency, remarks)
        };
        said().map_err(|wrong| wrong.within("presentment_money").within(set))
    }
}

fn order(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<ShopOrder, Wrong> {
    let money = Money::of(fields)?;
    let currency = money.currency;
    let needed = |name: &'static str| Wrong::new(name, Code::Missing);
    let placed_at = match fields.instant("processed_at")? {
        Some(at) => at,
        None => fields.instant("created_at")?.ok_or_else(|| needed("created_at"))?,
    };
    let changed_at = fields.instant("updated_at")?;
    let ship_to = fields.object("shipping_address")?;
    let ship_to = ship_to.map(|to| address(to, remarks)).transpose()?;
    let bill_to = fields.object("billing_address")?;
    let mut lines = fields.each("line_items", |item| line(item, money, remarks))?;
    discounts(fields, money, &mut lines, remarks)?;
    let tags = fields.text("tags")?.unwrap_or("");
    for attribute in tags.split(',').filter_map(words::attribute) {
        lines.iter_mut().for_each(|line| words::put(&mut line.attributes, attribute));
    }
    let mut refunds = fields.each("refunds", |refund| self::refund(refund, money, remarks))?;
    // A line that was taken out of an order before it was paid is a refund of nothing.
    refunds.retain(|refund| refund.amount.minor > 0 || !refund.lines.is_empty());
    let parcels = fields.each("fulfillments", |parcel| self::parcel(parcel, remarks))?;
    let total = money.read(fields, "total_price", "total_price_set", remarks)?;
    Ok(ShopOrder {
        id: texts::id(fields.needed("id")?, "id")?.ok_or_else(|| needed("id"))?,
        number: texts::id(fields.needed("name")?, "name")?.ok_or_else(|| needed("name"))?,
        placed_at,
        version: Version { number: None, changed_at },
        status: status(fields, &parcels)?,
        email: email(fields, remarks)?,
        phone: phone(fields, remarks)?,
        name: client(fields, ship_to.as_ref(), bill_to, remarks)?,
        locale: fields.text("customer_locale")?.and_then(texts::locale),
        country: bill_to
            .map(|to| country(to, remarks))
            .transpose()?
            .flatten()
            .filter(|_| ship_to.is_none()),
        ship_to,
        currency,
        tax: if fields.yes("taxes_included")?.unwrap_or(false) {
            Tax::Included
        } else {
            Tax::Excluded
        },
        payments: payments(fields, money, remarks)?,
        delivery_fee: delivery(fields, money, remarks)?,
        tax_total: money.read(fields, "total_tax", "total_tax_set", remarks)?,
        total: total.ok_or_else(|| needed("total_price"))?,
        gift_message: gift_message(fields, remarks)?,
        lines,
        parcels,
        refunds,
    })
}

fn country(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Option<String>, Wrong> {
    let told = fields.text("country_code")?.or(fields.text("country")?);
    Ok(told.and_then(|told| texts::country(told, "country_code", remarks)))
}

fn address(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Address, Wrong> {
    let mut of = |name: &'static str| -> Result<Option<String>, Wrong> {
        Ok(fields.text(name)?.and_then(|text| texts::words(text, name, remarks)))
    };
    let name = match of("name")? {
        Some(name) => Some(name),
        None => join(of("first_name")?, of("last_name")?),
    };
    let (company, street, street_more) = (of("company")?, of("address1")?, of("address2")?);
    let (city, region) = (of("city")?, of("province")?);
    let postcode = fields.text("zip")?.and_then(|text| texts::postcode(text, "zip", remarks));
    let phone = fields.text("phone")?.and_then(|text| texts::phone(text, "phone", remarks));
    let country = country(fields, remarks)?;
    Ok(Address { name, company, street, street_more, city, postcode, region, country, phone })
}

/// Two names as one.
pub(super) fn join(first: Option<String>, last: Option<String>) -> Option<String> {
    match (first, last) {
        (Some(first), Some(last)) => Some(format!("{first} {last}")),
        (one, other) => one.or(other),
    }
}

fn email(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Option<String>, Wrong> {
    let customer = fields.object("customer")?;
    let told = match (fields.text("email")?, fields.text("contact_email")?, customer) {
        (Some(told), _, _) | (None, Some(told), _) => Some(told),
        (None, None, Some(customer)) => customer.text("email")?,
        (None, None, None) => None,
    };
    Ok(told.and_then(|told| texts::email(told, "email", remarks)))
}

fn phone(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Option<String>, Wrong> {
    let mut told = fields.text("phone")?;
    for holder in ["customer", "shipping_address", "billing_address"] {
        if let (None, Some(holder)) = (told, fields.object(holder)?) {
            told = holder.text("phone")?;
        }
    }
    Ok(told.and_then(|told| texts::phone(told, "phone", remarks)))
}

/// The client is who ordered, not who receives: a gift goes to somebody else.
fn client(
    fields: &Fields<'_>,
    ship_to: Option<&Address>,
    bill_to: Option<&Fields<'_>>,
    remarks: &mut Remarks,
) -> Result<Option<String>, Wrong> {
    for (field, holder) in [("customer", fields.object("customer")?), ("billing_address", bill_to)]
    {
        let Some(holder) = holder else { continue };
        let mut of = |name| -> Result<Option<String>, Wrong> {
            Ok(holder.text(name)?.and_then(|text| texts::name(text, field, remarks)))
        };
        let name = join(of("first_name")?, of("last_name")?);
        if let Some(name) = name.map_or_else(|| of("name"), |name| Ok(Some(name)))? {
            return Ok(Some(name));
        }
    }
    Ok(ship_to.and_then(|to| to.name.clone()))
}

fn line(item: &Fields<'_>, money: Money, remarks: &mut Remarks) -> Result<Line, Wrong> {
    let currency = money.currency;
    let missing = |name: &'static str| Wrong::new(name, Code::Missing);
    let mut discount = Amount::zero(currency);
    let allocations =
        item.each("discount_allocations", |one| money.read(one, "amount", "amount_set", remarks))?;
    for part in allocations.into_iter().flatten() {
        discount =
            discount.plus(part).ok_or(Wrong::new("discount_allocations", Code::OutOfRange))?;
    }
    if !item.has("discount_allocations") {
        let told = money.read(item, "total_discount", "total_discount_set", remarks)?;
        discount = told.unwrap_or(discount);
    }
    let mut tax = None;
    for part in item.each("tax_lines", |one| money.read(one, "price", "price_set", remarks))? {
        let part = part.unwrap_or(Amount::zero(currency));
        let sum = tax.unwrap_or(Amount::zero(currency)).plus(part);
        tax = Some(sum.ok_or(Wrong::new("tax_lines", Code::OutOfRange))?);
    }
    let variant = item.text("variant_title")?.unwrap_or("");
    let (size, colour) = words::size_and_colour(variant);
    let size = size.and_then(|size| texts::name(size, "variant_title", remarks));
    let colour = colour.and_then(|colour| texts::name(colour, "variant_title", remarks));
    let title = item.text("title")?.or(item.text("name")?).ok_or_else(|| missing("title"))?;
    let price = money.read(item, "price", "price_set", remarks)?;
    let mut line = Line {
        id: texts::id(item.needed("id")?, "id")?.ok_or_else(|| missing("id"))?,
        sku: texts::id(item.text("sku")?.unwrap_or(""), "sku")?,
        title: texts::words(title, "title", remarks).ok_or_else(|| missing("title"))?,
        family: item
            .text("product_type")?
            .and_then(|text| texts::name(text, "product_type", remarks)),
        size,
        colour,
        quantity: item.pieces("quantity")?,
        unit_price: price.ok_or_else(|| missing("price"))?,
        discount,
        tax,
        attributes: Vec::new(),
        wording: None,
        hs_code: None,
        origin: None,
    };
    for (name, value) in properties(item, "properties")? {
        property(&mut line, name, value, remarks);
    }
    Ok(line)
}

/// Names and values as Shopify writes them: a list of both, or an object.
fn properties<'a>(
    item: &'a Fields<'_>,
    field: &'static str,
) -> Result<Vec<(&'a str, &'a str)>, Wrong> {
    match item.get(field) {
        Some(Json::List(list)) => Ok(list
            .iter()
            .filter_map(|one| one.object().ok())
            .filter_map(|one| Some((one.said("name")?, one.said("value").unwrap_or(""))))
            .take(50)
            .collect()),
        Some(Json::Object(fields)) => Ok(fields
            .iter()
            .map(|(name, _)| (name, fields.said(name).unwrap_or("")))
            .take(50)
            .collect()),
        None => Ok(Vec::new()),
        Some(_) => Err(Wrong::new(field, Code::WrongKind)),
    }
}

/// What a property says of its line.
pub(super) fn property(line: &mut Line, name: &str, value: &str, remarks: &mut Remarks) {
    if words::is_family(name) {
        line.family = line.family.take().or_else(|| texts::name(value, "properties", remarks));
        return;
    }
    let Some(attribute) = words::attribute(name).filter(|_| !words::is_no(value)) else { return };
    words::put(&mut line.attributes, attribute);
    if attribute == Attribute::Personalised && !words::is_yes(value) && line.wording.is_none() {
        line.wording = texts::message(value, "properties", remarks);
    }
}

/// What was taken off the whole order, where its lines do not say their shares of it.
fn discounts(
    fields: &Fields<'_>,
    money: Money,
    lines: &mut [Line],
    remarks: &mut Remarks,
) -> Result<(), Wrong> {
    let told =
        lines.iter().try_fold(Amount::zero(money.currency), |sum, line| sum.plus(line.discount));
    let told = told.ok_or(Wrong::new("total_discounts", Code::OutOfRange))?;
    let all = money.read(fields, "total_discounts", "total_discounts_set", remarks)?;
    let Some(all) = all.filter(|all| told.minor == 0 && all.minor > 0) else { return Ok(()) };
    // What was taken off the delivery is not off the lines.
    let mut off = Amount::zero(money.currency);
    for one in fields.each("shipping_lines", |one| {
        let full = money.read(one, "price", "price_set", remarks)?;
        let paid = money.read(one, "discounted_price", "discounted_price_set", remarks)?;
        Ok(full.zip(paid).and_then(|(full, paid)| full.minus(paid)))
    })? {
        off = one.and_then(|one| off.plus(one)).unwrap_or(off);
    }
    match all.minus(off) {
        Some(rest) if rest.minor > 0 => {
            share(rest, lines)
                .map_err(|wrong| Wrong { field: "total_discounts".into(), ..wrong })?;
            remarks.add("total_discounts", super::wrong::Note::DiscountShared);
            Ok(())
        }
        _ => Ok(()),
    }
}

fn delivery(fields: &Fields<'_>, money: Money, remarks: &mut Remarks) -> Result<Amount, Wrong> {
    let mut fee = Amount::zero(money.currency);
    for one in fields.each("shipping_lines", |one| {
        match money.read(one, "discounted_price", "discounted_price_set", remarks)? {
            Some(paid) => Ok(Some(paid)),
            None => money.read(one, "price", "price_set", remarks),
        }
    })? {
        let one = one.unwrap_or(Amount::zero(money.currency));
        fee = fee.plus(one).ok_or(Wrong::new("shipping_lines", Code::OutOfRange))?;
    }
    Ok(fee)
}

fn status(fields: &Fields<'_>, parcels: &[Parcel]) -> Result<Status, Wrong> {
    if let Some(at) = fields.instant("cancelled_at")? {
        return Ok(Status::Cancelled { at: Some(at) });
    }
    let sent: Vec<&Parcel> = parcels.iter().filter(|parcel| !parcel.status.is_off()).collect();
    let all = |status| !sent.is_empty() && sent.iter().all(|parcel| parcel.status == status);
    match fields.text("fulfillment_status")? {
        None | Some("unfulfilled" | "unshipped") if sent.is_empty() => Ok(Status::Placed),
        None | Some("unfulfilled" | "unshipped" | "partial") => Ok(Status::Preparing),
        Some("fulfilled" | "shipped") if all(ParcelStatus::Delivered) => Ok(Status::Delivered),
        Some("fulfilled" | "shipped") => Ok(Status::Shipped),
        // All was put back.
        Some("restocked") => Ok(Status::Cancelled { at: None }),
        Some(_) => Err(Wrong::new("fulfillment_status", Code::UnknownValue)),
    }
}

fn count(item: &Fields<'_>, id: &'static str) -> Result<LineCount, Wrong> {
    let line = texts::id(item.needed(id)?, id)?.ok_or(Wrong::new(id, Code::Missing))?;
    Ok(LineCount { line, quantity: item.pieces("quantity")? })
}

fn parcel(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Parcel, Wrong> {
    let carrier = fields.text("tracking_company")?;
    let carrier = carrier.and_then(|text| texts::name(text, "tracking_company", remarks));
    let number = match fields.text("tracking_number")? {
        Some(number) => Some(number),
        None => fields.texts("tracking_numbers")?.first().copied(),
    };
    let tracking = number
        .map(|text| texts::tracking(text, "tracking_number", carrier.is_some(), remarks))
        .transpose()?
        .flatten();
    let status = match (fields.text("status")?, fields.text("shipment_status")?) {
        (Some("cancelled" | "error"), _) => ParcelStatus::Cancelled,
        (_, Some("delivered" | "picked_up")) => ParcelStatus::Delivered,
        (Some("failure"), _) | (_, Some("failure")) => ParcelStatus::Failed,
        (_, Some("label_printed" | "label_purchased" | "confirmed" | "ready_for_pickup")) => {
            ParcelStatus::Preparing
        }
        (Some("pending" | "open"), None) => ParcelStatus::Preparing,
        (None | Some("success" | "pending" | "open"), _) => ParcelStatus::Shipped,
        (Some(_), _) => return Err(Wrong::new("status", Code::UnknownValue)),
    };
    let at = fields.instant("created_at")?;
    let known: Option<Timestamp> = fields.instant("updated_at")?;
    Ok(Parcel {
        id: texts::id(fields.needed("id")?, "id")?.ok_or(Wrong::new("id", Code::Missing))?,
        carrier,
        tracking,
        lines: counted(fields.each("line_items", |item| count(item, "id"))?),
        status,
        shipped_at: at
            .filter(|_| !matches!(status, ParcelStatus::Preparing | ParcelStatus::Cancelled)),
        delivered_at: None,
        delivered_before: known.filter(|_| status == ParcelStatus::Delivered),
    })
}

/// How payments stand of which only the whole is told.
fn paid_as(financial: Option<&str>) -> Result<PaymentStatus, Wrong> {
    match financial {
        Some("paid" | "partially_paid" | "refunded" | "partially_refunded") => {
            Ok(PaymentStatus::Paid)
        }
        Some("pending" | "authorized" | "unpaid") | None => Ok(PaymentStatus::Pending),
        Some("voided" | "expired") => Ok(PaymentStatus::Failed),
        Some(_) => Err(Wrong::new("financial_status", Code::UnknownValue)),
    }
}

fn payments(
    fields: &Fields<'_>,
    money: Money,
    remarks: &mut Remarks,
) -> Result<Vec<Payment>, Wrong> {
    let status = paid_as(fields.text("financial_status")?)?;
    let told = fields.each("transactions", |one| transaction(one, money, remarks))?;
    let told: Vec<Payment> = told.into_iter().flatten().collect();
    if !told.is_empty() {
        return Ok(told);
    }
    let card = fields.object("payment_details")?;
    let last_four = card.and_then(|card| card.said("credit_card_number"));
    let last_four = last_four.and_then(|text| texts::last_four(text, "payment_details", remarks));
    let company = card.and_then(|card| card.said("credit_card_company"));
    let mut payments = Vec::new();
    let methods = fields.texts("payment_gateway_names")?;
    let alone = methods.len() == 1;
    for (at, method) in methods.into_iter().enumerate() {
        let card = at == 0 && (company.is_some() || last_four.is_some());
        let method = if card { company.unwrap_or(method) } else { method };
        let Some(method) = texts::name(method, "payment_gateway_names", remarks) else { continue };
        let whole = match status {
            PaymentStatus::Paid if alone => {
                fields.text("financial_status")? != Some("partially_paid")
            }
            _ => false,
        };
        let amount = if whole {
            money.read(fields, "total_price", "total_price_set", remarks)?
        } else {
            None
        };
        payments.push(Payment {
            method,
            last_four: last_four.clone().filter(|_| card),
            amount,
            status,
            reference: None,
        });
    }
    Ok(payments)
}

/// A payment of a list of transactions; none where it is a refund or is told by another.
fn transaction(
    fields: &Fields<'_>,
    money: Money,
    remarks: &mut Remarks,
) -> Result<Option<Payment>, Wrong> {
    let status = match (fields.text("kind")?, fields.text("status")?) {
        (Some("sale" | "capture"), Some("success")) => PaymentStatus::Paid,
        (Some("sale" | "capture"), Some("pending")) => PaymentStatus::Pending,
        (Some("sale" | "capture"), _) => PaymentStatus::Failed,
        _ => return Ok(None),
    };
    let card = fields.object("payment_details")?;
    let of = |name| card.and_then(|card| card.said(name));
    let method = of("credit_card_company").or(fields.text("gateway")?);
    let method = method.and_then(|text| texts::name(text, "gateway", remarks));
    let shown = fields.currency("currency")?.is_none_or(|own| own == money.currency);
    Ok(Some(Payment {
        method: method.ok_or(Wrong::new("gateway", Code::Missing))?,
        last_four: of("credit_card_number")
            .and_then(|text| texts::last_four(text, "payment_details", remarks)),
        amount: if shown {
            fields.amount("amount", money.currency, remarks)?
        } else {
            money.read(fields, "amount", "amount_set", remarks)?
        },
        status,
        // What the gateway calls it.
        reference: texts::id(fields.text("authorization")?.unwrap_or(""), "authorization")?,
    }))
}

fn refund(fields: &Fields<'_>, money: Money, remarks: &mut Remarks) -> Result<Refund, Wrong> {
    let mut amount = Amount::zero(money.currency);
    for part in fields.each("transactions", |one| {
        if one.text("kind")? != Some("refund") || one.text("status")? != Some("success") {
            return Ok(None);
        }
        if one.currency("currency")?.is_none_or(|own| own == money.currency) {
            return one.amount("amount", money.currency, remarks);
        }
        money.read(one, "amount", "amount_set", remarks)
    })? {
        let part = part.unwrap_or(Amount::zero(money.currency));
        amount = amount.plus(part).ok_or(Wrong::new("transactions", Code::OutOfRange))?;
    }
    let at = fields.instant("processed_at")?;
    Ok(Refund {
        id: texts::id(fields.needed("id")?, "id")?,
        at: if at.is_some() { at } else { fields.instant("created_at")? },
        amount,
        lines: counted(fields.each("refund_line_items", |item| count(item, "line_item_id"))?),
    })
}

fn gift_message(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Option<String>, Wrong> {
    let mut all = properties(fields, "note_attributes")?;
    for item in fields.each("line_items", |item| {
        Ok(properties(item, "properties")?
            .into_iter()
            .find(|(name, _)| words::is_gift_message(name))
            .map(|(name, value)| (name.to_owned(), value.to_owned())))
    })? {
        if let (Some((_, value)), true) =
            (item, all.iter().all(|(name, _)| !words::is_gift_message(name)))
        {
            return Ok(texts::message(&value, "properties", remarks));
        }
    }
    all.retain(|(name, _)| words::is_gift_message(name));
    Ok(all.first().and_then(|(_, value)| texts::message(value, "note_attributes", remarks)))
}
