//! What must hold whatever comes in, one function for each way that bytes are read: an order or a
//! reason, within bounds, and the same by any buffer.

#[path = "shops.rs"]
pub mod shops;

use intake::orders::{
    Aside, Code, LONGEST_ID, LONGEST_MESSAGE, LONGEST_TEXT, MOST_LINES, MOST_MINOR, Mapping,
    ShopOrder, Taken, Told,
};
use jiff::tz::TimeZoneDatabase;
use shops::Shop;
use std::collections::HashSet;

/// A file of any shop.
pub fn file(raw: &[u8]) {
    for shop in Shop::ALL {
        let told = shop.read(raw, 4096);
        for one in &told {
            match one {
                Told::Order(taken) => order(taken),
                Told::Aside(aside) => set_aside(aside),
            }
        }
        if raw.len() < 2_000 {
            assert_eq!(shop.read(raw, 1), told, "{shop:?} by one byte");
            assert_eq!(shop.read(raw, 5), told, "{shop:?} by five bytes");
        }
    }
}

/// One body.
pub fn body(raw: &[u8]) {
    use intake::orders::{medusa, selvedge_json, shopify_json};
    for one in [shopify_json::one, medusa::one, selvedge_json::one] {
        match one(raw) {
            Ok(taken) => order(&taken),
            Err(wrong) => assert!(Code::ALL.contains(&wrong.code)),
        }
    }
}

/// A mapping file.
pub fn mapping(raw: &[u8]) {
    let Ok(text) = std::str::from_utf8(raw) else { return };
    if let Ok(mapping) = Mapping::read(text, &TimeZoneDatabase::bundled()) {
        assert!(mapping.headings().count() > 0);
    }
}

fn set_aside(aside: &Aside) {
    assert!(aside.line >= 1);
    assert!(aside.wrong.field.len() <= 1_000, "{:?}", aside.wrong.field);
    assert!(aside.order.as_ref().is_none_or(|name| name.len() <= LONGEST_ID));
}

fn order(taken: &Taken) {
    let ShopOrder { id, number, lines, parcels, refunds, payments, .. } = &taken.order;
    for id in [id, number] {
        assert!(!id.is_empty() && id.len() <= LONGEST_ID && !id.contains(char::is_control));
    }
    assert!(!lines.is_empty() && lines.len() <= MOST_LINES);
    let ids: HashSet<&str> = lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(ids.len(), lines.len(), "each line once");
    for line in lines {
        assert!(line.quantity > 0 && !line.title.is_empty());
        assert!(line.title.chars().count() <= LONGEST_TEXT);
        assert!(line.wording.as_deref().unwrap_or("").chars().count() <= LONGEST_MESSAGE);
        assert!((0..=MOST_MINOR).contains(&line.unit_price.minor) && line.discount.minor >= 0);
        assert!(line.paid().is_some_and(|paid| paid.minor >= 0), "no line below nothing");
        assert_eq!(line.unit_price.currency, taken.order.currency);
    }
    let counts = parcels.iter().flat_map(|parcel| &parcel.lines);
    for count in counts.chain(refunds.iter().flat_map(|refund| &refund.lines)) {
        assert!(ids.contains(count.line.as_str()) && count.quantity > 0);
    }
    for payment in payments {
        let four = payment.last_four.as_deref().unwrap_or("0000");
        assert!(four.len() == 4 && four.bytes().all(|b| b.is_ascii_digit()));
    }
    for remark in &taken.remarks {
        assert!(!remark.field.is_empty() && remark.field.len() <= 1_000);
    }
}
