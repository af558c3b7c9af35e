//! The order of Medusa 2's API, of the shop's side or the admin's: one, a list under `orders`, or one
//! after another.
//!
//! Medusa's amounts are decimals in whole units, and some of them are worked out and have more
//! decimals than any coin: these are rounded and said to be. Whether prices hold the tax is said of
//! each line and is the same in all. Metadata of a line say what it is besides, by the names of
//! [`super::words`].
//!
//! Fields: Medusa, API reference, "Orders" (`AdminOrder`, `StoreOrder`), version 2. To have parcels and
//! payments in it, ask with `fields=*fulfillments.items,*fulfillments.labels,*payment_collections.payments.refunds`.

use super::amount::{Amount, Currency};
use super::finish::counted;
use super::json::Fields;
use super::order::{
    Address, Line, LineCount, Parcel, ParcelStatus, Payment, PaymentStatus, Refund, ShopOrder,
    Status, Tax, Version,
};
use super::shopify_json::{join, property};
use super::stream::{self, Orders};
use super::wrong::{Code, Remarks, Taken, Told, Wrong};
use super::{texts, words};
use std::io::{self, BufRead};

/// Reads the orders of a file.
pub fn read(input: impl BufRead) -> impl Iterator<Item = io::Result<Told>> {
    Orders::new(input, order, "display_id")
}

/// Reads one order.
///
/// # Errors
/// The field that was wrong.
pub fn one(body: &[u8]) -> Result<Taken, Wrong> {
    stream::one(body, order)
}

fn missing(name: &'static str) -> Wrong {
    Wrong::new(name, Code::Missing)
}

fn order(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<ShopOrder, Wrong> {
    let currency = fields.currency("currency_code")?.ok_or_else(|| missing("currency_code"))?;
    let zero = Amount::zero(currency);
    let id = texts::id(fields.needed("id")?, "id")?.ok_or_else(|| missing("id"))?;
    let number = match fields.text("custom_display_id")? {
        Some(number) => texts::id(number, "custom_display_id")?,
        None => texts::id(fields.text("display_id")?.unwrap_or(""), "display_id")?,
    };
    let ship_to = fields.object("shipping_address")?;
    let ship_to = ship_to.map(|to| address(to, remarks)).transpose()?;
    let bill_to = fields.object("billing_address")?;
    let lines = fields.each("items", |item| line(item, currency, remarks))?;
    let tax = tax(fields)?;
    let payments = paid(fields, currency, remarks)?;
    let refunds = refunds(fields, currency, remarks)?;
    let customer = fields.object("customer")?;
    let metadata = fields.object("metadata")?;
    let told = match fields.text("email")? {
        Some(told) => Some(told),
        None => customer.map(|one| one.text("email")).transpose()?.flatten(),
    };
    let email = told.and_then(|told| texts::email(told, "email", remarks));
    let said = |name: &str| metadata.and_then(|metadata| metadata.said(name));
    let locale = fields.said("locale").or_else(|| said("locale")).and_then(texts::locale);
    let message = metadata.and_then(|metadata| {
        metadata.iter().map(|(name, _)| name).find(|name| words::is_gift_message(name))
    });
    Ok(ShopOrder {
        number: number.unwrap_or_else(|| id.clone()),
        id,
        placed_at: fields.instant("created_at")?.ok_or_else(|| missing("created_at"))?,
        version: Version {
            number: fields
                .text("version")?
                .map(|number| number.parse().map_err(|_| Wrong::new("version", Code::NotANumber)))
                .transpose()?,
            changed_at: fields.instant("updated_at")?,
        },
        status: status(fields)?,
        email,
        phone: phone(fields, remarks)?,
        name: client(customer, bill_to, ship_to.as_ref(), remarks)?,
        locale,
        country: match (&ship_to, bill_to) {
            (None, Some(bill_to)) => address(bill_to, remarks)?.country,
            _ => None,
        },
        ship_to,
        currency,
        tax,
        delivery_fee: delivery(fields, currency, tax, remarks)?,
        tax_total: fields.amount("tax_total", currency, remarks)?,
        total: fields.amount("total", currency, remarks)?.ok_or_else(|| missing("total"))?,
        gift_message: message
            .and_then(|name| texts::message(said(name).unwrap_or(""), "metadata", remarks)),
        parcels: fields.each("fulfillments", |one| parcel(one, remarks))?,
        refunds: refunds.into_iter().filter(|refund| refund.amount != zero).collect(),
        lines,
        payments,
    })
}

fn address(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Address, Wrong> {
    let mut of = |name: &'static str| -> Result<Option<String>, Wrong> {
        Ok(fields.text(name)?.and_then(|text| texts::words(text, name, remarks)))
    };
    let name = join(of("first_name")?, of("last_name")?);
    let (company, street, street_more) = (of("company")?, of("address_1")?, of("address_2")?);
    let (city, region) = (of("city")?, of("province")?);
    let postcode = fields.text("postal_code")?;
    let postcode = postcode.and_then(|text| texts::postcode(text, "postal_code", remarks));
    let phone = fields.text("phone")?.and_then(|text| texts::phone(text, "phone", remarks));
    let country = fields.text("country_code")?;
    let country = country.and_then(|text| texts::country(text, "country_code", remarks));
    Ok(Address { name, company, street, street_more, city, postcode, region, country, phone })
}

fn phone(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Option<String>, Wrong> {
    for holder in ["customer", "billing_address", "shipping_address"] {
        let told = fields.object(holder)?.map(|holder| holder.text("phone")).transpose()?.flatten();
        if let Some(phone) = told.and_then(|told| texts::phone(told, "phone", remarks)) {
            return Ok(Some(phone));
        }
    }
    Ok(None)
}

fn client(
    customer: Option<&Fields<'_>>,
    bill_to: Option<&Fields<'_>>,
    ship_to: Option<&Address>,
    remarks: &mut Remarks,
) -> Result<Option<String>, Wrong> {
    for holder in [customer, bill_to].into_iter().flatten() {
        let mut of = |name| -> Result<Option<String>, Wrong> {
            Ok(holder.text(name)?.and_then(|text| texts::name(text, "customer", remarks)))
        };
        if let Some(name) = join(of("first_name")?, of("last_name")?) {
            return Ok(Some(name));
        }
    }
    Ok(ship_to.and_then(|to| to.name.clone()))
}

fn tax(fields: &Fields<'_>) -> Result<Tax, Wrong> {
    let each = fields.each("items", |item| Ok(item.yes("is_tax_inclusive")?.unwrap_or(false)))?;
    match (each.contains(&true), each.contains(&false)) {
        (true, true) => Err(Wrong::new("items", Code::Contradiction)),
        (true, false) => Ok(Tax::Included),
        _ => Ok(Tax::Excluded),
    }
}

fn line(item: &Fields<'_>, currency: Currency, remarks: &mut Remarks) -> Result<Line, Wrong> {
    let mut discount = Amount::zero(currency);
    for part in item.each("adjustments", |one| one.amount("amount", currency, remarks))? {
        let part = part.unwrap_or(Amount::zero(currency));
        discount = discount.plus(part).ok_or(Wrong::new("adjustments", Code::OutOfRange))?;
    }
    if !item.has("adjustments") {
        discount = item.amount("discount_total", currency, remarks)?.unwrap_or(discount);
    }
    let mut of = |name: &'static str| -> Result<Option<String>, Wrong> {
        Ok(item.text(name)?.and_then(|text| texts::words(text, name, remarks)))
    };
    // Medusa calls a line by its product, and its variant by its title or subtitle.
    let product = of("product_title")?;
    let title = product.or(of("title")?).ok_or_else(|| missing("title"))?;
    let family = of("product_type")?.or(of("product_collection")?);
    let (mut size, mut colour) = (None, None);
    if let Some(options) = item.object("variant_option_values")? {
        for (name, _) in options.iter() {
            let value = options.said(name).unwrap_or("");
            if words::is_size_name(name) {
                size = texts::name(value, "variant_option_values", remarks);
            } else if words::is_colour_name(name) {
                colour = texts::name(value, "variant_option_values", remarks);
            }
        }
    }
    if size.is_none() && colour.is_none() {
        let variant = item.text("variant_title")?.unwrap_or("");
        let (of_size, of_colour) = words::size_and_colour(variant);
        size = of_size.and_then(|size| texts::name(size, "variant_title", remarks));
        colour = of_colour.and_then(|colour| texts::name(colour, "variant_title", remarks));
    }
    let price = item.amount("unit_price", currency, remarks)?;
    let mut line = Line {
        id: texts::id(item.needed("id")?, "id")?.ok_or_else(|| missing("id"))?,
        sku: texts::id(item.text("variant_sku")?.unwrap_or(""), "variant_sku")?,
        title,
        family,
        size,
        colour,
        quantity: item.pieces("quantity")?,
        unit_price: price.ok_or_else(|| missing("unit_price"))?,
        discount,
        tax: item.amount("tax_total", currency, remarks)?,
        attributes: Vec::new(),
        wording: None,
        hs_code: None,
        origin: None,
    };
    if let Some(metadata) = item.object("metadata")? {
        for (name, _) in metadata.iter().take(50) {
            property(&mut line, name, metadata.said(name).unwrap_or(""), remarks);
        }
    }
    Ok(line)
}

fn delivery(
    fields: &Fields<'_>,
    currency: Currency,
    tax: Tax,
    remarks: &mut Remarks,
) -> Result<Amount, Wrong> {
    if !fields.has("shipping_methods") {
        let name = if tax == Tax::Included { "shipping_total" } else { "shipping_subtotal" };
        return Ok(fields.amount(name, currency, remarks)?.unwrap_or(Amount::zero(currency)));
    }
    let wrong = || Wrong::new("shipping_methods", Code::OutOfRange);
    let mut fee = Amount::zero(currency);
    for (price, off) in fields.each("shipping_methods", |one| {
        let price = one.amount("amount", currency, remarks)?.ok_or_else(|| missing("amount"))?;
        let off = one.each("adjustments", |part| part.amount("amount", currency, remarks))?;
        Ok((price, off))
    })? {
        fee = fee.plus(price).ok_or_else(wrong)?;
        for part in off.into_iter().flatten() {
            fee = fee.minus(part).filter(|fee| fee.minor >= 0).ok_or_else(wrong)?;
        }
    }
    Ok(fee)
}

fn status(fields: &Fields<'_>) -> Result<Status, Wrong> {
    let at = fields.instant("canceled_at")?;
    match fields.text("status")? {
        Some("canceled") => return Ok(Status::Cancelled { at }),
        None | Some("pending" | "completed" | "archived" | "requires_action") => {}
        // A draft is nobody's order yet.
        Some(_) => return Err(Wrong::new("status", Code::UnknownValue)),
    }
    if at.is_some() {
        return Ok(Status::Cancelled { at });
    }
    match fields.text("fulfillment_status")? {
        None | Some("not_fulfilled") => Ok(Status::Placed),
        Some("partially_fulfilled" | "fulfilled" | "partially_shipped") => Ok(Status::Preparing),
        Some("shipped" | "partially_delivered") => Ok(Status::Shipped),
        Some("delivered") => Ok(Status::Delivered),
        // Its parcels were called off, the order was not.
        Some("canceled") => Ok(Status::Placed),
        Some(_) => Err(Wrong::new("fulfillment_status", Code::UnknownValue)),
    }
}

fn parcel(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Parcel, Wrong> {
    let shipped_at = fields.instant("shipped_at")?;
    let delivered_at = fields.instant("delivered_at")?;
    let status = if fields.instant("canceled_at")?.is_some() {
        ParcelStatus::Cancelled
    } else if delivered_at.is_some() {
        ParcelStatus::Delivered
    } else if shipped_at.is_some() {
        ParcelStatus::Shipped
    } else {
        ParcelStatus::Preparing
    };
    let mut carrier = None;
    for holder in ["data", "metadata"] {
        let told = fields.object(holder)?.and_then(|holder| holder.said("carrier"));
        carrier = carrier.or_else(|| told.and_then(|told| texts::name(told, "carrier", remarks)));
    }
    let labels = fields.each("labels", |label| {
        texts::tracking(
            label.text("tracking_number")?.unwrap_or(""),
            "tracking_number",
            carrier.is_some(),
            remarks,
        )
    })?;
    let lines = fields.each("items", |item| {
        let line = texts::id(item.needed("line_item_id")?, "line_item_id")?;
        let line = line.ok_or_else(|| missing("line_item_id"))?;
        Ok(LineCount { line, quantity: item.pieces("quantity")? })
    })?;
    Ok(Parcel {
        id: texts::id(fields.needed("id")?, "id")?.ok_or_else(|| missing("id"))?,
        carrier,
        tracking: labels.into_iter().flatten().next(),
        lines: counted(lines),
        status,
        shipped_at,
        delivered_at,
        delivered_before: None,
    })
}

fn paid(
    fields: &Fields<'_>,
    currency: Currency,
    remarks: &mut Remarks,
) -> Result<Vec<Payment>, Wrong> {
    let all = fields.each("payment_collections", |collection| {
        collection.each("payments", |one| payment(one, currency, remarks))
    })?;
    Ok(all.into_iter().flatten().collect())
}

fn payment(
    fields: &Fields<'_>,
    currency: Currency,
    remarks: &mut Remarks,
) -> Result<Payment, Wrong> {
    let status = if fields.instant("canceled_at")?.is_some() {
        PaymentStatus::Failed
    } else if fields.instant("captured_at")?.is_some() {
        PaymentStatus::Paid
    } else {
        PaymentStatus::Pending
    };
    let own = fields.currency("currency_code")?.unwrap_or(currency);
    if own != currency {
        return Err(Wrong::new("currency_code", Code::MixedCurrencies));
    }
    // Where a provider of payments says the card: in what Stripe answers, or beside it.
    let data = fields.object("data")?;
    let charge = data.and_then(|data| data.object("latest_charge").ok().flatten());
    let card = [data, charge].into_iter().flatten().find_map(|holder| {
        let details = holder.object("payment_method_details").ok().flatten()?;
        details.object("card").ok().flatten()
    });
    let card = card.or_else(|| data.and_then(|data| data.object("card").ok().flatten()));
    let last_four = card.and_then(|card| card.said("last4"));
    let method = card.and_then(|card| card.said("brand")).or(fields.text("provider_id")?);
    let method = method.and_then(|text| texts::name(text, "provider_id", remarks));
    Ok(Payment {
        method: method.ok_or_else(|| missing("provider_id"))?,
        last_four: last_four.and_then(|text| texts::last_four(text, "card", remarks)),
        amount: fields.amount("amount", currency, remarks)?,
        status,
        reference: texts::id(data.and_then(|data| data.said("id")).unwrap_or(""), "id")?,
    })
}

fn refunds(
    fields: &Fields<'_>,
    currency: Currency,
    remarks: &mut Remarks,
) -> Result<Vec<Refund>, Wrong> {
    let refund = |one: &Fields<'_>, remarks: &mut Remarks| {
        Ok(Refund {
            id: texts::id(one.needed("id")?, "id")?,
            at: one.instant("created_at")?,
            amount: one.amount("amount", currency, remarks)?.ok_or_else(|| missing("amount"))?,
            lines: Vec::new(),
        })
    };
    let all = fields.each("payment_collections", |collection| {
        collection.each("payments", |payment| payment.each("refunds", |one| refund(one, remarks)))
    })?;
    Ok(all.into_iter().flatten().flatten().collect())
}
