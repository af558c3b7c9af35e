//! Our own body of an order: what `POST /api/v1/orders` takes, and a file of them.
//!
//! ```json
//! {
//!   "id": "5001", "number": "OR-1042",
//!   "placed_at": "2026-11-17T10:12:00+01:00", "changed_at": "2026-11-18T08:00:00Z", "version": 3,
//!   "status": "shipped", "cancelled_at": null,
//!   "client": { "name": "Léa Martin", "email": "lea@mail.example", "phone": "+33612345678", "locale": "fr" },
//!   "country": "FR",
//!   "ship_to": { "name": "…", "company": "…", "street": "…", "street_more": "…", "city": "…",
//!                "postcode": "…", "region": "…", "country": "FR", "phone": "…" },
//!   "currency": "EUR", "tax": "included",
//!   "lines": [ { "id": "1", "sku": "NUAGE-NOIR-S", "title": "Sac Nuage", "family": "bags", "size": "S",
//!                "colour": "Noir", "quantity": 1, "unit_price": "1890.00", "discount": "0.00",
//!                "tax": "315.00", "attributes": ["personalised"], "wording": "L.M.",
//!                "hs_code": "420221", "origin": "IT" } ],
//!   "parcels": [ { "id": "P1", "carrier": "DHL Express", "tracking": "…", "status": "shipped",
//!                  "shipped_at": "…", "delivered_at": null, "lines": [ { "line": "1", "quantity": 1 } ] } ],
//!   "payments": [ { "method": "Visa", "last_four": "4242", "amount": "1890.00", "status": "paid",
//!                   "reference": "pi_3Q…" } ],
//!   "refunds": [ { "id": "R1", "at": "…", "amount": "100.00", "lines": [ { "line": "1", "quantity": 1 } ] } ],
//!   "delivery_fee": "0.00", "tax_total": "315.00", "total": "1890.00", "gift_message": "…"
//! }
//! ```
//!
//! `id`, `placed_at`, `status`, `currency`, `tax`, `lines` and `total` are needed; of a line its `id`,
//! `title`, `quantity` and `unit_price`. Amounts are texts, with a point and no more decimals than the
//! currency has. It is stricter than what shops of others are read with: a field that there is not, a
//! whole card number, an amount that is a number are refused, so that whoever writes the sender finds
//! out on the first day.

use super::amount::{Amount, Currency};
use super::finish::counted;
use super::json::{Fields, Json};
use super::order::{
    Address, Attribute, Line, LineCount, Parcel, ParcelStatus, Payment, PaymentStatus, Refund,
    ShopOrder, Status, Tax, Version,
};
use super::stream::{self, Orders};
use super::table::nearest;
use super::texts::Clean;
use super::wrong::{Code, Remarks, Taken, Told, Wrong};
use super::{texts, words};
use std::io::{self, BufRead};

/// Reads the orders of a file.
pub fn read(input: impl BufRead) -> impl Iterator<Item = io::Result<Told>> {
    Orders::new(input, order, "number")
}

/// Reads one order: the body of a request.
///
/// # Errors
/// The field that was wrong.
pub fn one(body: &[u8]) -> Result<Taken, Wrong> {
    stream::one(body, order)
}

const ORDER: &[&str] = &[
    "id",
    "number",
    "placed_at",
    "changed_at",
    "version",
    "status",
    "cancelled_at",
    "client",
    "country",
    "ship_to",
    "currency",
    "tax",
    "lines",
    "parcels",
    "payments",
    "refunds",
    "delivery_fee",
    "tax_total",
    "total",
    "gift_message",
];
const CLIENT: &[&str] = &["name", "email", "phone", "locale"];
const ADDRESS: &[&str] =
    &["name", "company", "street", "street_more", "city", "postcode", "region", "country", "phone"];
const LINE: &[&str] = &[
    "id",
    "sku",
    "title",
    "family",
    "size",
    "colour",
    "quantity",
    "unit_price",
    "discount",
    "tax",
    "attributes",
    "wording",
    "hs_code",
    "origin",
];
const PARCEL: &[&str] =
    &["id", "carrier", "tracking", "status", "shipped_at", "delivered_at", "lines"];
const COUNT: &[&str] = &["line", "quantity"];
const PAYMENT: &[&str] = &["method", "last_four", "amount", "status", "reference"];
const REFUND: &[&str] = &["id", "at", "amount", "lines"];

/// That every field is one of those.
fn known(fields: &Fields<'_>, names: &[&str]) -> Result<(), Wrong> {
    match fields.iter().map(|(name, _)| name).find(|name| !names.contains(name)) {
        None => Ok(()),
        Some(name) => {
            let shown: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
            let nearest = nearest(name, names.iter().copied());
            Err(Wrong { nearest, ..Wrong::new(shown, Code::UnknownField) })
        }
    }
}

fn missing(name: &'static str) -> Wrong {
    Wrong::new(name, Code::Missing)
}

/// A text that is one: numbers are not taken for texts.
fn text<'a>(fields: &'a Fields<'_>, name: &'static str) -> Result<Option<&'a str>, Wrong> {
    match fields.get(name) {
        None => Ok(None),
        Some(Json::Text(text)) => Ok(Some(text.trim()).filter(|text| !text.is_empty())),
        Some(_) => Err(Wrong::new(name, Code::WrongKind)),
    }
}

fn id(fields: &Fields<'_>, name: &'static str) -> Result<Option<String>, Wrong> {
    texts::id(text(fields, name)?.unwrap_or(""), name)
}

fn needed_id(fields: &Fields<'_>, name: &'static str) -> Result<String, Wrong> {
    id(fields, name)?.ok_or_else(|| missing(name))
}

fn amount(
    fields: &Fields<'_>,
    name: &'static str,
    currency: Currency,
) -> Result<Option<Amount>, Wrong> {
    text(fields, name)?;
    let mut remarks = Remarks::default();
    let amount = fields.amount(name, currency, &mut remarks)?;
    if remarks.into_vec().is_empty() { Ok(amount) } else { Err(Wrong::new(name, Code::TooPrecise)) }
}

fn clean(
    fields: &Fields<'_>,
    name: &'static str,
    with: Clean,
    remarks: &mut Remarks,
) -> Result<Option<String>, Wrong> {
    Ok(text(fields, name)?.and_then(|text| with(text, name, remarks)))
}

/// One of a list of words.
fn word<T: Copy>(
    fields: &Fields<'_>,
    name: &'static str,
    all: &[T],
    code: impl Fn(T) -> &'static str,
) -> Result<Option<T>, Wrong> {
    let Some(told) = text(fields, name)? else { return Ok(None) };
    match all.iter().copied().find(|one| code(*one) == told) {
        Some(one) => Ok(Some(one)),
        None => Err(unknown(name, told, all.iter().map(|one| code(*one)))),
    }
}

fn unknown(name: &'static str, told: &str, all: impl IntoIterator<Item = &'static str>) -> Wrong {
    Wrong { nearest: nearest(told, all), ..Wrong::new(name, Code::UnknownValue) }
}

fn order(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<ShopOrder, Wrong> {
    known(fields, ORDER)?;
    text(fields, "currency")?;
    let currency = fields.currency("currency")?.ok_or_else(|| missing("currency"))?;
    let tax = word(fields, "tax", &[Tax::Included, Tax::Excluded], Tax::code)?;
    let own = needed_id(fields, "id")?;
    let client = fields.object("client")?;
    let (mut name, mut email, mut phone, mut locale) = (None, None, None, None);
    if let Some(client) = client {
        let mut read = || -> Result<(), Wrong> {
            known(client, CLIENT)?;
            name = clean(client, "name", texts::name, remarks)?;
            email = clean(client, "email", texts::email, remarks)?;
            phone = clean(client, "phone", texts::phone, remarks)?;
            locale = text(client, "locale")?.and_then(texts::locale);
            Ok(())
        };
        read().map_err(|wrong| wrong.within("client"))?;
    }
    let ship_to = fields.object("ship_to")?;
    let ship_to = ship_to
        .map(|to| address(to, remarks).map_err(|wrong| wrong.within("ship_to")))
        .transpose()?
        .filter(|to| !to.is_empty());
    let zero = Amount::zero(currency);
    Ok(ShopOrder {
        number: id(fields, "number")?.unwrap_or_else(|| own.clone()),
        id: own,
        placed_at: fields.instant("placed_at")?.ok_or_else(|| missing("placed_at"))?,
        version: Version { number: version(fields)?, changed_at: fields.instant("changed_at")? },
        status: status(fields)?,
        email,
        phone,
        name,
        locale,
        country: clean(fields, "country", texts::country, remarks)?,
        ship_to,
        currency,
        tax: tax.ok_or_else(|| missing("tax"))?,
        lines: fields.each("lines", |one| line(one, currency, remarks))?,
        parcels: fields.each("parcels", |one| parcel(one, remarks))?,
        payments: fields.each("payments", |one| payment(one, currency, remarks))?,
        refunds: fields.each("refunds", |one| refund(one, currency))?,
        delivery_fee: amount(fields, "delivery_fee", currency)?.unwrap_or(zero),
        tax_total: amount(fields, "tax_total", currency)?,
        total: amount(fields, "total", currency)?.ok_or_else(|| missing("total"))?,
        gift_message: clean(fields, "gift_message", texts::message, remarks)?,
    })
}

fn version(fields: &Fields<'_>) -> Result<Option<u64>, Wrong> {
    match fields.get("version") {
        None => Ok(None),
        Some(Json::Number(number)) => {
            number.parse().map(Some).map_err(|_| Wrong::new("version", Code::NotANumber))
        }
        Some(_) => Err(Wrong::new("version", Code::WrongKind)),
    }
}

fn status(fields: &Fields<'_>) -> Result<Status, Wrong> {
    let at = fields.instant("cancelled_at")?;
    let told = text(fields, "status")?.ok_or_else(|| missing("status"))?;
    let status = Status::of(told, at);
    let status = status.ok_or_else(|| unknown("status", told, Status::CODES.iter().copied()))?;
    if at.is_some() && !matches!(status, Status::Cancelled { .. }) {
        return Err(Wrong::new("cancelled_at", Code::Contradiction));
    }
    Ok(status)
}

fn address(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Address, Wrong> {
    known(fields, ADDRESS)?;
    let mut of = |name, with: Clean| clean(fields, name, with, remarks);
    Ok(Address {
        name: of("name", texts::name)?,
        company: of("company", texts::words)?,
        street: of("street", texts::words)?,
        street_more: of("street_more", texts::words)?,
        city: of("city", texts::words)?,
        postcode: of("postcode", texts::postcode)?,
        region: of("region", texts::words)?,
        country: of("country", texts::country)?,
        phone: of("phone", texts::phone)?,
    })
}

/// Pieces are a number: `"1"` is not taken for one.
fn pieces(fields: &Fields<'_>) -> Result<u32, Wrong> {
    match fields.get("quantity") {
        None => Err(missing("quantity")),
        Some(Json::Number(_)) => match fields.pieces("quantity")? {
            0 => Err(Wrong::new("quantity", Code::OutOfRange)),
            pieces => Ok(pieces),
        },
        Some(_) => Err(Wrong::new("quantity", Code::WrongKind)),
    }
}

fn line(fields: &Fields<'_>, currency: Currency, remarks: &mut Remarks) -> Result<Line, Wrong> {
    known(fields, LINE)?;
    let mut attributes = Vec::new();
    for told in fields.texts("attributes")? {
        let found = Attribute::ALL.iter().copied().find(|one| one.code() == told);
        let all = Attribute::ALL.iter().map(|one| one.code());
        words::put(&mut attributes, found.ok_or_else(|| unknown("attributes", told, all))?);
    }
    let price = amount(fields, "unit_price", currency)?.ok_or_else(|| missing("unit_price"))?;
    let mut of = |name, with: Clean| clean(fields, name, with, remarks);
    Ok(Line {
        id: needed_id(fields, "id")?,
        sku: id(fields, "sku")?,
        title: of("title", texts::words)?.ok_or_else(|| missing("title"))?,
        family: of("family", texts::name)?,
        size: of("size", texts::name)?,
        colour: of("colour", texts::name)?,
        quantity: pieces(fields)?,
        unit_price: price,
        discount: amount(fields, "discount", currency)?.unwrap_or(Amount::zero(currency)),
        tax: amount(fields, "tax", currency)?,
        attributes,
        wording: of("wording", texts::message)?,
        hs_code: of("hs_code", texts::name)?,
        origin: of("origin", texts::country)?,
    })
}

fn counts(fields: &Fields<'_>) -> Result<Vec<LineCount>, Wrong> {
    let all = fields.each("lines", |one| {
        known(one, COUNT)?;
        Ok(LineCount { line: needed_id(one, "line")?, quantity: pieces(one)? })
    })?;
    Ok(counted(all))
}

fn parcel(fields: &Fields<'_>, remarks: &mut Remarks) -> Result<Parcel, Wrong> {
    known(fields, PARCEL)?;
    let carrier = clean(fields, "carrier", texts::name, remarks)?;
    let tracking = text(fields, "tracking")?.unwrap_or("");
    let status = word(fields, "status", ParcelStatus::ALL, ParcelStatus::code)?;
    let status = status.ok_or_else(|| missing("status"))?;
    let delivered_at = fields.instant("delivered_at")?;
    if delivered_at.is_some() && status != ParcelStatus::Delivered {
        return Err(Wrong::new("delivered_at", Code::Contradiction));
    }
    Ok(Parcel {
        id: needed_id(fields, "id")?,
        tracking: texts::tracking(tracking, "tracking", carrier.is_some(), remarks)?,
        carrier,
        lines: counts(fields)?,
        status,
        shipped_at: fields.instant("shipped_at")?,
        delivered_at,
        delivered_before: None,
    })
}

fn payment(
    fields: &Fields<'_>,
    currency: Currency,
    remarks: &mut Remarks,
) -> Result<Payment, Wrong> {
    known(fields, PAYMENT)?;
    let last_four = text(fields, "last_four")?.map(str::to_owned);
    if let Some(told) = last_four.as_deref()
        && !(told.len() == 4 && told.bytes().all(|b| b.is_ascii_digit()))
    {
        let digits = told.chars().filter(|c| c.is_numeric()).count();
        let code = if digits > 4 { Code::CardNumber } else { Code::UnknownValue };
        return Err(Wrong::new("last_four", code));
    }
    let status = word(fields, "status", PaymentStatus::ALL, PaymentStatus::code)?;
    Ok(Payment {
        method: clean(fields, "method", texts::name, remarks)?.ok_or_else(|| missing("method"))?,
        last_four,
        amount: amount(fields, "amount", currency)?,
        status: status.ok_or_else(|| missing("status"))?,
        reference: id(fields, "reference")?,
    })
}

fn refund(fields: &Fields<'_>, currency: Currency) -> Result<Refund, Wrong> {
    known(fields, REFUND)?;
    Ok(Refund {
        id: id(fields, "id")?,
        at: fields.instant("at")?,
        amount: amount(fields, "amount", currency)?.ok_or_else(|| missing("amount"))?,
        lines: counts(fields)?,
    })
}
