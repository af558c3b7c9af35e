//! Our own body, held against the types by hand: what every other expectation is read by.

use intake::orders::{
    Address, Amount, Attribute, Code, Currency, Line, LineCount, Note, Parcel, ParcelStatus,
    Payment, PaymentStatus, Refund, ShopOrder, Status, Tax, Version, selvedge_json,
};

const BODY: &str = r#"{
  "id": "5001", "number": "OR-1042", "placed_at": "2026-11-17T10:12:00+01:00",
  "changed_at": "2026-11-18T08:00:00Z", "version": 3, "status": "cancelled",
  "cancelled_at": "2026-11-18T08:00:00Z",
  "client": {"name": "Léa Martin", "email": "lea@mail.example", "phone": "+33612345678", "locale": "fr"},
  "country": "FR",
  "ship_to": {"name": "L. Martin", "company": "Orle", "street": "12 rue des Lilas",
    "street_more": "3e", "city": "Paris", "postcode": "75011", "region": "IDF", "country": "FR", "phone": "+331"},
  "currency": "EUR", "tax": "included",
  "lines": [{"id": "1", "sku": "NUAGE-S", "title": "Sac Nuage", "family": "bags", "size": "S", "colour": "Noir",
    "quantity": 2, "unit_price": "1890.00", "discount": "90.00", "tax": "615.00",
    "attributes": ["gift", "personalised"], "wording": "L.M.", "hs_code": "420221", "origin": "IT"}],
  "parcels": [{"id": "P1", "carrier": "DHL", "tracking": "JD01", "status": "delivered",
    "shipped_at": "2026-11-17T12:00:00Z", "delivered_at": "2026-11-18T07:00:00Z",
    "lines": [{"line": "1", "quantity": 1}]}],
  "payments": [{"method": "Visa", "last_four": "4242", "amount": "3700.00", "status": "paid", "reference": "pi_3Q"}],
  "refunds": [{"id": "R1", "at": "2026-11-18T08:00:00Z", "amount": "100.50", "lines": [{"line": "1", "quantity": 1}]}],
  "delivery_fee": "10.00", "tax_total": "615.00", "total": "3700.00", "gift_message": "À toi"
}"#;

#[test]
fn the_whole_body_is_read_into_the_whole_order() {
    let eur = Currency::of("EUR").unwrap();
    let money = |minor| Amount { minor, currency: eur };
    let at = |text: &str| text.parse().unwrap();
    let some = |text: &str| Some(text.to_owned());
    let one = |line: &str| vec![LineCount { line: line.into(), quantity: 1 }];
    let expect = ShopOrder {
        id: "5001".into(),
        number: "OR-1042".into(),
        placed_at: at("2026-11-17T09:12:00Z"),
        version: Version { number: Some(3), changed_at: Some(at("2026-11-18T08:00:00Z")) },
        status: Status::Cancelled { at: Some(at("2026-11-18T08:00:00Z")) },
        email: some("lea@mail.example"),
        phone: some("+33612345678"),
        name: some("Léa Martin"),
        locale: some("fr"),
        country: some("FR"),
        ship_to: Some(Address {
            name: some("L. Martin"),
            company: some("Orle"),
            street: some("12 rue des Lilas"),
            street_more: some("3e"),
            city: some("Paris"),
            postcode: some("75011"),
            region: some("IDF"),
            country: some("FR"),
            phone: some("+331"),
        }),
        currency: eur,
        tax: Tax::Included,
        lines: vec![Line {
            id: "1".into(),
            sku: some("NUAGE-S"),
            title: "Sac Nuage".into(),
            family: some("bags"),
            size: some("S"),
            colour: some("Noir"),
            quantity: 2,
            unit_price: money(189_000),
            discount: money(9_000),
            tax: Some(money(61_500)),
            attributes: vec![Attribute::Personalised, Attribute::Gift],
            wording: some("L.M."),
            hs_code: some("420221"),
            origin: some("IT"),
        }],
        parcels: vec![Parcel {
            id: "P1".into(),
            carrier: some("DHL"),
            tracking: some("JD01"),
            lines: one("1"),
            status: ParcelStatus::Delivered,
            shipped_at: Some(at("2026-11-17T12:00:00Z")),
            delivered_at: Some(at("2026-11-18T07:00:00Z")),
            delivered_before: None,
        }],
        payments: vec![Payment {
            method: "Visa".into(),
            last_four: some("4242"),
            amount: Some(money(370_000)),
            status: PaymentStatus::Paid,
            reference: some("pi_3Q"),
        }],
        refunds: vec![Refund {
            id: some("R1"),
            at: Some(at("2026-11-18T08:00:00Z")),
            amount: money(10_050),
            lines: one("1"),
        }],
        delivery_fee: money(1_000),
        tax_total: Some(money(61_500)),
        total: money(370_000),
        gift_message: some("À toi"),
    };
    let given = selvedge_json::one(BODY.as_bytes()).unwrap();
    assert_eq!(given.order, expect);
    assert!(given.remarks.is_empty(), "{:?}", given.remarks);
    assert_eq!(expect.goods(), Some(money(378_000)));
    assert_eq!(expect.discount(), Some(money(9_000)));
    assert_eq!(expect.refunded(), Some(money(10_050)));
    assert_eq!(expect.lines[0].paid(), Some(money(369_000)));
}

#[test]
fn fo05_fo06_what_is_wrong_in_a_body_is_told_by_its_field() {
    use Code::*;
    for (from, to, field, code, nearest) in [
        (r#""total": "#, r#""totl": "#, "totl", UnknownField, Some("total")),
        (r#""sku": "#, r#""SKU": "#, "lines[0].SKU", UnknownField, Some("sku")),
        (r#""email": "#, r#""mail": "#, "client.mail", UnknownField, Some("email")),
        (r#""city": "#, r#""town": "#, "ship_to.town", UnknownField, None),
        (r#""id": "5001", "#, "", "id", Missing, None),
        (r#""id": "5001""#, r#""id": 5001"#, "id", WrongKind, None),
        (
            r#""unit_price": "1890.00""#,
            r#""unit_price": 1890.00"#,
            "lines[0].unit_price",
            WrongKind,
            None,
        ),
        (
            r#""unit_price": "1890.00""#,
            r#""unit_price": "1890.001""#,
            "lines[0].unit_price",
            TooPrecise,
            None,
        ),
        (
            r#""unit_price": "1890.00""#,
            r#""unit_price": "1,890.00""#,
            "lines[0].unit_price",
            NotANumber,
            None,
        ),
        (
            r#""unit_price": "1890.00""#,
            r#""unit_price": "-1""#,
            "lines[0].unit_price",
            Negative,
            None,
        ),
        (r#""quantity": 2"#, r#""quantity": "2""#, "lines[0].quantity", WrongKind, None),
        (r#""quantity": 2"#, r#""quantity": -2"#, "lines[0].quantity", Negative, None),
        (r#""quantity": 2"#, r#""quantity": 1.5"#, "lines[0].quantity", NotWhole, None),
        (r#""quantity": 2"#, r#""quantity": 0"#, "lines[0].quantity", OutOfRange, None),
        (r#""discount": "90.00""#, r#""discount": "3780.01""#, "lines", Negative, None),
        (r#""currency": "EUR""#, r#""currency": "EUX""#, "currency", UnknownCurrency, None),
        (r#""tax": "included""#, r#""tax": "include""#, "tax", UnknownValue, Some("included")),
        (
            r#""status": "cancelled""#,
            r#""status": "canceled""#,
            "status",
            UnknownValue,
            Some("cancelled"),
        ),
        (r#""status": "cancelled""#, r#""status": "placed""#, "cancelled_at", Contradiction, None),
        (r#"10:12:00+01:00"#, "10:12:00", "placed_at", NoZone, None),
        (r#"2026-11-17T10"#, "2026-11-31T10", "placed_at", NotADate, None),
        (r#"["gift", "#, r#"["gifted", "#, "attributes", UnknownValue, Some("gift")),
        (
            r#""last_four": "4242""#,
            r#""last_four": "4242424242424242""#,
            "payments[0].last_four",
            CardNumber,
            None,
        ),
        (r#""id": "5001""#, r#""id": "4111 1111 1111 1111""#, "id", CardNumber, None),
        (
            r#""line": "1", "quantity": 1}]}],
  "payments""#,
            r#""line": "9", "quantity": 1}]}],
  "payments""#,
            "parcels",
            UnknownLine,
            None,
        ),
        (
            r#""amount": "100.50", "lines": [{"line": "1", "quantity": 1}]"#,
            r#""amount": "100.50", "lines": [{"line": "1", "quantity": 3}]"#,
            "refunds",
            MoreThanOrdered,
            None,
        ),
        (
            r#""status": "delivered""#,
            r#""status": "shipped""#,
            "parcels[0].delivered_at",
            Contradiction,
            None,
        ),
        (r#""version": 3"#, r#""version": 3.5"#, "version", NotANumber, None),
        (r#""version": 3"#, r#""id": "5002""#, "", Twice, None),
        (r#""lines": [{"id""#, r#""lines": [7, {"id""#, "lines[0]", WrongKind, None),
        (r#""ship_to": {"#, r#""ship_to": [{}], "x": {"#, "x", UnknownField, None),
    ] {
        let body = BODY.replacen(from, to, 1);
        assert_ne!(body, BODY, "{from}");
        let wrong = selvedge_json::one(body.as_bytes()).unwrap_err();
        let field = if field == "attributes" { "lines[0].attributes" } else { field };
        assert_eq!((wrong.field.as_ref(), wrong.code), (field, code), "{to}");
        if to.contains("attributes") || nearest.is_some() {
            assert_eq!(wrong.nearest.as_deref(), nearest, "{to}");
        }
    }
}

#[test]
fn fo09_a_card_number_in_any_text_is_masked_and_said() {
    let card = "4111 1111 1111 1111";
    for (from, field) in [
        ("À toi", "gift_message"),
        ("L.M.", "wording"),
        ("Sac Nuage", "title"),
        ("Léa Martin", "name"),
        ("12 rue des Lilas", "street"),
        ("Visa", "method"),
    ] {
        let body = BODY.replacen(from, card, 1);
        let taken = selvedge_json::one(body.as_bytes()).unwrap();
        assert!(
            taken.remarks.iter().any(|r| r.field == field && r.note == Note::CardMasked),
            "{field}"
        );
        assert!(!format!("{:?}", taken.order).contains("1111 1111"), "{field}");
    }
}

#[test]
fn of_two_tellings_the_newer_is_known_or_it_is_said_that_it_is_not() {
    let version = |number, second: Option<i64>| Version {
        number,
        changed_at: second.map(|second| jiff::Timestamp::from_second(second).unwrap()),
    };
    for (own, other, expect) in [
        (version(Some(3), Some(1)), version(Some(2), Some(9)), Some(true)),
        (version(Some(2), Some(9)), version(Some(3), Some(1)), Some(false)),
        (version(Some(2), Some(9)), version(Some(2), Some(1)), Some(true)),
        (version(Some(2), None), version(Some(2), None), Some(false)),
        (version(None, Some(9)), version(Some(2), Some(1)), Some(true)),
        (version(None, Some(9)), version(None, Some(9)), Some(false)),
        (version(None, None), version(None, Some(9)), None),
        (version(Some(1), None), version(None, Some(9)), None),
    ] {
        assert_eq!(own.is_newer_than(other), expect, "{own:?} {other:?}");
    }
}
