//! Orders of the demonstration, as its shop would tell of them now: one that can still be changed, one
//! that is on its way, two that have come, one of them a gift; and what the shop sells besides.

use app::exchanges::{StockTold, put_stock};
use app::{App, Error, Result};
use domain::access::Actor;
use domain::exchange::Stock;
use domain::money::{Currency, Money};
use domain::order::Sku;
use intake::orders::selvedge_json;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use store::stock::Variant;

/// An order as it is told: its number, hours since it was placed and since it came, and what it is besides.
struct Told {
    number: &'static str,
    country: &'static str,
    currency: &'static str,
    client: (&'static str, &'static str, &'static str),
    placed: i64,
    status: &'static str,
    came: i64,
    gift: bool,
}

const ORDERS: [Told; 4] = [
    Told {
        number: "OR-2611-4402",
        country: "FR",
        currency: "EUR",
        client: ("Léa Martin", "lea.martin@client.test", "fr"),
        placed: 0,
        status: "placed",
        came: 0,
        gift: false,
    },
    Told {
        number: "OR-2611-3108",
        country: "FR",
        currency: "EUR",
        client: ("Léa Martin", "lea.martin@client.test", "fr"),
        placed: 9 * 24,
        status: "delivered",
        came: 5 * 24,
        gift: true,
    },
    Told {
        number: "OR-2611-2750",
        country: "GB",
        currency: "GBP",
        client: ("Imogen Clarke", "imogen.clarke@client.test", "en-GB"),
        placed: 12 * 24,
        status: "delivered",
        came: 8 * 24,
        gift: false,
    },
    Told {
        number: "OR-2611-4120",
        country: "JP",
        currency: "JPY",
        client: ("森 彩花", "ayaka.mori@client.test", "ja"),
        placed: 50,
        status: "shipped",
        came: 0,
        gift: false,
    },
];

fn body(told: &Told, now: Timestamp) -> Value {
    let ago =
        |hours: i64| now.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(now).to_string();
    let yen = told.currency == "JPY";
    let price = |plain: &str| match (yen, plain) {
        (true, "0") => plain.to_owned(),
        (true, _) => format!("{plain}00"),
        (false, _) => format!("{plain}.00"),
    };
    let sent = matches!(told.status, "shipped" | "delivered");
    let parcels = match sent {
        true => json!([{
            "id": "P1", "carrier": "Colissimo", "tracking": "6A1", "status": told.status,
            "shipped_at": ago(told.came + 48),
            "delivered_at": (told.status == "delivered").then(|| ago(told.came)),
            "lines": [{ "line": "1", "quantity": 1 }, { "line": "2", "quantity": 1 }],
        }]),
        false => json!([]),
    };
    let mut order = json!({
        "id": told.number, "number": told.number, "placed_at": ago(told.placed),
        "changed_at": now.to_string(), "version": 1, "status": told.status,
        "country": told.country, "currency": told.currency, "tax": "included",
        "client": { "name": told.client.0, "email": told.client.1, "locale": told.client.2 },
        "ship_to": {
            "name": told.client.0, "street": "1 rue des Archives", "city": "Paris",
            "postcode": "75004", "country": told.country,
        },
        "lines": [
            {
                "id": "1", "sku": "NUAGE-NOIR-S", "title": "Sac Nuage", "family": "bags",
                "size": "S", "colour": "Noir", "quantity": 1, "unit_price": price("1890"),
                "hs_code": "420221", "origin": "IT",
            },
            {
                "id": "2", "sku": "GALET-ML", "title": "Portefeuille Galet", "quantity": 1,
                "unit_price": price("380"), "attributes": ["personalised"], "wording": "L. M.",
                "hs_code": "420231", "origin": "IT",
            },
        ],
        "parcels": parcels, "delivery_fee": price("0"),
        "payments": [{
            "method": "Visa", "last_four": "4242", "amount": price("2270"), "status": "paid",
        }],
        "total": price("2270"),
    });
    if let (true, Some(fields)) = (told.gift, order.as_object_mut()) {
        fields.insert("gift_message".to_owned(), json!("Bon anniversaire"));
    }
    order
}

fn stock() -> Result<StockTold> {
    let currency = |code: &str| {
        Currency::parse(code).map_err(|e| Error::Internal(format!("the demonstration: {e}")))
    };
    let mut told = StockTold::default();
    for (sku, size, colour) in [
        ("NUAGE-NOIR-S", "S", "Noir"),
        ("NUAGE-NOIR-M", "M", "Noir"),
        ("NUAGE-ECRU-S", "S", "Écru"),
    ] {
        for (code, minor) in [("EUR", 189_000), ("GBP", 189_000), ("JPY", 189_000)] {
            told.variants.push(Variant {
                sku: Sku(sku.to_owned()),
                product: "NUAGE".to_owned(),
                title: "Sac Nuage".to_owned(),
                size: size.to_owned(),
                colour: colour.to_owned(),
                price: Money::of(minor, currency(code)?),
            });
        }
        told.stock.push(Stock {
            place: "warehouse-europe".to_owned(),
            sku: Sku(sku.to_owned()),
            on_hand: 3,
            promised: 1,
        });
    }
    Ok(told)
}

/// Tells of them, as of an instant.
///
/// # Errors
/// When the store cannot, or the demonstration is broken.
pub async fn tell_orders(app: &App, now: Timestamp) -> Result<()> {
    let mut all = Vec::new();
    for told in &ORDERS {
        let read = selvedge_json::one(body(told, now).to_string().as_bytes());
        let read = read.map_err(|wrong| {
            Error::Internal(format!("the demonstration's order {}: {wrong:?}", told.number))
        })?;
        all.push(read.order);
    }
    app.take_orders(app.ctx(Actor::System, now), all).await?;
    let told = stock()?;
    app.write(app.ctx(Actor::System, now), move |tx, ctx| {
        Box::pin(async move { put_stock(tx, ctx, &told).await })
    })
    .await
}
