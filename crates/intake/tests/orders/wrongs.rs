//! Bad files beside the reasons: the good orders of them are read all the same.

use super::{Shop, taken};
use intake::orders::{Code, Note, shopify_csv, shopify_json};

/// The file of a shop with one place changed.
fn changed(shop: Shop, from: &str, to: &str) -> String {
    let file = shop.file().replacen(from, to, 1);
    assert_ne!(file, shop.file(), "{shop:?} {from}");
    file
}

/// That of a changed file all orders but one are read, and of that one the field and code are told.
fn check(shop: Shop, from: &str, to: &str, order: &str, field: &str, code: Code) {
    let file = changed(shop, from, to);
    let (good, bad) = taken(shop.read(file.as_bytes(), 8192));
    let told: Vec<_> = bad
        .iter()
        .map(|aside| {
            (aside.order.as_deref().unwrap_or(""), aside.wrong.field.as_ref(), aside.wrong.code)
        })
        .collect();
    assert_eq!(told, [(order, field, code)], "{shop:?} {to}");
    assert_eq!(good.len(), 12, "{shop:?} {to}");
    assert!(bad[0].line > 1, "{bad:?}");
}

#[test]
fn a_bad_order_of_shopify_is_set_aside_and_the_others_are_read() {
    use Code::*;
    let check = |from: &str, to: &str, order, field, code| {
        check(Shop::ShopifyJson, from, to, order, field, code)
    };
    check(r#""currency": "EUR","#, r#""currency": "EUX","#, "#1001", "currency", UnknownCurrency);
    check(
        r#""price": "298000""#,
        r#""price": "a lot""#,
        "#1003",
        "line_items[0].price",
        NotANumber,
    );
    check(
        r#""price": "298000""#,
        r#""price": "-298000""#,
        "#1003",
        "line_items[0].price",
        Negative,
    );
    check(
        r#""processed_at": "2026-10-02T09:14:00+02:00""#,
        r#""processed_at": "2026-10-02T09:14:00""#,
        "#1001",
        "processed_at",
        NoZone,
    );
    check(
        r#""fulfillment_status": "fulfilled""#,
        r#""fulfillment_status": "lost""#,
        "#1001",
        "fulfillment_status",
        UnknownValue,
    );
    check(
        r#""presentment_currency": "EUR""#,
        r#""presentment_currency": "SEK""#,
        "#1001",
        "line_items[0].tax_lines[0].price_set.presentment_money.currency_code",
        MixedCurrencies,
    );
    check(
        r#""line_item_id": 13500000100501"#,
        r#""line_item_id": 13500000100599"#,
        "#1005",
        "refunds",
        UnknownLine,
    );
    check(r#""customer_locale": "fr""#, r#""name": "fr""#, "", "", Twice);
    check(r#""customer_locale": "fr""#, r#""customer_locale": fr"#, "", "", Unreadable);
}

#[test]
fn a_bad_order_of_medusa_is_set_aside_and_the_others_are_read() {
    use Code::*;
    let check = |from: &str, to: &str, order, field, code| {
        check(Shop::Medusa, from, to, order, field, code)
    };
    check(
        r#""currency_code": "eur","#,
        r#""currency_code": "eux","#,
        "1",
        "currency_code",
        UnknownCurrency,
    );
    check(r#""unit_price": 1890"#, r#""unit_price": -1890"#, "1", "items[0].unit_price", Negative);
    check(r#""unit_price": 1890"#, r#""unit_price": 1e400"#, "", "", Unreadable);
    check(
        r#""unit_price": 1890"#,
        r#""unit_price": [1890]"#,
        "1",
        "items[0].unit_price",
        WrongKind,
    );
    check(r#""quantity": 1,"#, r#""quantity": 0.5,"#, "1", "items[0].quantity", NotWhole);
    check(r#""status": "pending""#, r#""status": "draft""#, "1", "status", UnknownValue);
    check(
        r#""line_item_id": "ordli_100101""#,
        r#""line_item_id": "ordli_1""#,
        "1",
        "parcels",
        UnknownLine,
    );
    check(
        r#""is_tax_inclusive": true"#,
        r#""is_tax_inclusive": "yes""#,
        "1",
        "items[0].is_tax_inclusive",
        WrongKind,
    );
    check(r#""id": "ordli_100202""#, r#""id": "ordli_100201""#, "2", "lines", Twice);
}

#[test]
fn a_bad_row_of_the_houses_table_is_set_aside_and_the_others_are_read() {
    use Code::*;
    let check =
        |from: &str, to: &str, order, field, code| check(Shop::House, from, to, order, field, code);
    check(";02/10/2026 09:14;", ";31/09/2026 09:14;", "ORD1001", "Date", NotADate);
    check(";Livrée;", ";Perdue;", "ORD1001", "Etat", UnknownValue);
    check(";EUR;", ";EURO;", "ORD1001", "Devise", UnknownCurrency);
    check(";1;1\u{202f}890,00;;", ";-1;1\u{202f}890,00;;", "ORD1001", "Qté", Negative);
}

#[test]
fn numbers_of_a_table_that_are_written_otherwise_are_told_by_their_column() {
    use Code::*;
    for (to, expect) in [
        ("1890", None),
        ("1.890,0", None),
        // A point between groups of three is one of the ways in a table with a decimal comma.
        ("1.890", None),
        ("1,890", Some(TooPrecise)),
        ("1.89,00", Some(NotANumber)),
        ("1890.00", Some(NotANumber)),
        ("beaucoup", Some(NotANumber)),
    ] {
        let file = changed(Shop::House, ";1;1\u{202f}890,00;;", &format!(";1;{to};;"));
        let (good, bad) = taken(Shop::House.read(file.as_bytes(), 8192));
        let told: Vec<_> =
            bad.iter().map(|aside| (aside.wrong.field.as_ref(), aside.wrong.code)).collect();
        let expect: Vec<_> = expect.into_iter().map(|code| ("Prix unitaire", code)).collect();
        assert_eq!(told, expect, "{to}");
        assert_eq!(good.len(), 13 - expect.len(), "{to}");
    }
}

#[test]
fn a_bad_row_of_shopifys_export_is_set_aside_with_its_own_line() {
    use Code::*;
    for (from, to, order, line, field, code) in [
        (",189", ",18,9", "#1001", 2, "", Ragged),
        ("2026-10-02 09:14:00 +0200,1,", "yesterday,1,", "#1001", 2, "Created at", NotADate),
        (",2,Foulard Orage", ",-2,Foulard Orage", "#1002", 4, "Lineitem quantity", Negative),
        (",2,Foulard Orage", ",some,Foulard Orage", "#1002", 4, "Lineitem quantity", NotANumber),
        (",partial,", ",lost,", "#1008", 13, "Fulfillment Status", UnknownValue),
    ] {
        let file = changed(Shop::ShopifyCsv, from, to);
        let (good, bad) = taken(Shop::ShopifyCsv.read(file.as_bytes(), 8192));
        let told = &bad[0];
        assert_eq!(
            (told.order.as_deref(), told.line, told.wrong.field.as_ref(), told.wrong.code),
            (Some(order), line, field, code),
            "{to}"
        );
        assert_eq!(good.len(), 12, "{to}");
    }
}

#[test]
fn a_table_in_latin_1_is_set_aside_row_by_row_with_its_columns() {
    let latin: Vec<u8> = Shop::ShopifyCsv
        .file()
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
        .collect();
    let (good, bad) = taken(Shop::ShopifyCsv.read(&latin, 8192));
    assert!(!good.is_empty() && !bad.is_empty());
    let first = &bad[0];
    assert_eq!(
        (first.line, first.order.as_deref(), first.wrong.field.as_ref(), first.wrong.code),
        (2, Some("#1001"), "Billing Name", Code::NotUtf8)
    );
}

#[test]
fn a_table_is_read_whatever_ends_its_lines_and_however_it_begins() {
    let plain = Shop::ShopifyCsv.file();
    let whole = Shop::ShopifyCsv.read(plain.as_bytes(), 8192);
    let marked = format!("\u{FEFF}{plain}");
    assert_eq!(Shop::ShopifyCsv.read(marked.as_bytes(), 8192), whole);
    let windows = plain.replace('\n', "\r\n");
    assert_eq!(Shop::ShopifyCsv.read(windows.as_bytes(), 8192).len(), whole.len());
    assert_eq!(Shop::ShopifyCsv.read(plain.trim_end().as_bytes(), 8192), whole);
}

#[test]
fn a_table_without_a_column_it_needs_is_not_read_at_all_and_the_nearest_is_told() {
    let file = changed(Shop::House, "Devise", "Devises");
    let (good, bad) = taken(Shop::House.read(file.as_bytes(), 8192));
    assert!(good.is_empty());
    let [aside] = bad.as_slice() else { panic!("{bad:?}") };
    assert_eq!((aside.wrong.field.as_ref(), aside.wrong.code), ("Devise", Code::MissingColumn));
    assert_eq!(aside.wrong.nearest.as_deref(), Some("Devises"));
    let (good, bad) = taken(Shop::ShopifyCsv.read(Shop::House.file().as_bytes(), 8192));
    assert!(good.is_empty() && bad.len() == 1);
    assert_eq!(bad[0].wrong.code, Code::MissingColumn);
}

#[test]
fn rows_of_one_order_that_say_two_things_of_it_are_set_aside() {
    let file = changed(Shop::House, ";Giulia;Rossi;", ";Chiara;Rossi;");
    let (good, bad) = taken(Shop::House.read(file.as_bytes(), 8192));
    assert_eq!(good.len(), 12);
    assert_eq!((bad[0].wrong.field.as_ref(), bad[0].wrong.code), ("Prénom", Code::Contradiction));
}

const HEAD: &str = "Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,\
    Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Note Attributes,Refunded Amount\n";

fn export(rows: &str) -> (Vec<intake::orders::Taken>, Vec<intake::orders::Aside>) {
    let file = format!("{HEAD}{rows}");
    taken(shopify_csv::read(file.as_bytes()).collect::<Result<_, _>>().unwrap())
}

#[test]
fn a_field_of_ten_megabytes_sets_its_own_order_aside_and_no_other() {
    let large = "x".repeat(10_000_000);
    let row = |name: &str, note: &str| {
        format!(
            "{name},a@b.test,paid,,EUR,10.00,0.00,0.00,10.00,2026-10-02 09:14:00 +0200,1,Sac,10.00,S,\"{note}\",\n"
        )
    };
    let rows = format!("{}{}{}", row("#1", "a"), row("#2", &large), row("#3", "c"));
    let (good, bad) = export(&rows);
    assert_eq!(good.len(), 2);
    assert_eq!((bad[0].order.as_deref(), bad[0].wrong.code), (Some("#2"), Code::TooLarge));
}

#[test]
fn thousands_refunds_missing_addresses_and_duplicated_lines_of_an_export() {
    let (good, bad) = export(
        "#1,,paid,fulfilled,JPY,\"1,298,000\",0,0,\"1,298,000\",2026-10-02 09:14:00 +0900,1,Sac,\"1,298,000\",S,,0\n\
         #2,not an address,refunded,,EUR,20.00,0.00,0.00,20.00,2026-10-02 09:14:00 +0200,1,Sac,10.00,S,,-20.00\n\
         #2,,,,,,,,,,1,Sac,10.00,S,,\n\
         #3,a@b.test,paid,,EUR,10.00,0.00,0.00,12.00,2026-10-02 09:14:00 +0200,1,Sac,10.00,S,,\n",
    );
    assert!(bad.is_empty(), "{bad:?}");
    let amounts: Vec<i64> = good.iter().map(|taken| taken.order.total.minor).collect();
    assert_eq!(amounts, [1_298_000, 2_000, 1_200]);
    assert_eq!(good[0].order.email, None);
    // Two lines of one article are two pieces that were bought, not one that was written twice.
    let ids: Vec<&str> = good[1].order.lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(ids, ["S", "S#2"]);
    assert_eq!(good[1].order.refunded().unwrap().minor, 2_000);
    let notes: Vec<Note> = good[1].remarks.iter().map(|remark| remark.note).collect();
    assert_eq!(notes, [Note::EmailUnreadable]);
    assert_eq!(good[2].remarks[0].note, Note::TotalDiffers);
}

#[test]
fn a_discount_above_the_price_and_an_order_without_lines_are_set_aside() {
    let (good, bad) = export(
        "#1,,paid,,EUR,-5.00,0.00,0.00,10.00,2026-10-02 09:14:00 +0200,1,Sac,10.00,S,,\n\
         #2,,paid,,EUR,0.00,0.00,0.00,0.00,2026-10-02 09:14:00 +0200,,,,,,\n\
         #3,,paid,,EUR,0.00,0.00,0.00,0.00,2026-10-02 09:14:00 +0200,0,Sac,10.00,S,,\n",
    );
    assert!(good.is_empty());
    let codes: Vec<_> = bad.iter().map(|aside| aside.wrong.code).collect();
    assert_eq!(codes, [Code::Negative, Code::Missing, Code::Missing]);
}

#[test]
fn fo06_deep_json_and_a_webhook_that_is_no_order_are_refused() {
    let deep = format!(r#"{{"id":1,"x":{}{}}}"#, "[".repeat(50_000), "]".repeat(50_000));
    assert_eq!(shopify_json::one(deep.as_bytes()).unwrap_err().code, Code::TooDeep);
    for (body, code) in [
        (&b""[..], Code::Unreadable),
        (b"null", Code::WrongKind),
        (b"[]", Code::WrongKind),
        (b"{}", Code::Missing),
        (b"{\"id\":1,\"currency\":\"EUR\"", Code::Unreadable),
        (b"{\"id\":\"L\xE9a\"}", Code::NotUtf8),
    ] {
        assert_eq!(shopify_json::one(body).unwrap_err().code, code);
    }
}

#[test]
fn a_webhook_is_read_as_the_order_in_a_file_is() {
    let (orders, _) = taken(Shop::ShopifyJson.read(Shop::ShopifyJson.file().as_bytes(), 8192));
    let file: serde_json::Value = serde_json::from_str(Shop::ShopifyJson.file()).unwrap();
    for (given, expect) in file["orders"].as_array().unwrap().iter().zip(orders) {
        let body = serde_json::to_vec(given).unwrap();
        assert_eq!(shopify_json::one(&body).unwrap().order, expect.order);
        let wrapped = [b"{\"order\":".as_slice(), &body, b"}"].concat();
        assert_eq!(shopify_json::one(&wrapped).unwrap().order, expect.order);
    }
}
