//! Real-shaped files, each read into the orders that stand beside it.

use super::{Shop, house, orders, taken};
use intake::orders::{Attribute, Code, FIELDS, Note, ParcelStatus, PaymentStatus, Status, csv};

#[test]
fn every_order_of_every_file_is_what_stands_beside_it() {
    for shop in Shop::ALL {
        let (given, aside) = taken(shop.read(shop.file().as_bytes(), 8192));
        assert!(aside.is_empty(), "{shop:?}: {aside:?}");
        let expect = orders(Shop::Selvedge.read(shop.expected().as_bytes(), 8192));
        assert!(expect.len() >= 12, "{shop:?}");
        assert_eq!(given.len(), expect.len(), "{shop:?}");
        for (given, expect) in given.into_iter().zip(expect) {
            let mut given = given.order;
            // Said only where a shop knows no better; looked at below.
            given.parcels.iter_mut().for_each(|parcel| parcel.delivered_before = None);
            assert_eq!(given, expect, "{shop:?} {}", expect.number);
        }
    }
}

#[test]
fn no_date_of_delivery_is_made_up_where_the_shop_only_knew_of_it() {
    let told = orders(Shop::ShopifyJson.read(Shop::ShopifyJson.file().as_bytes(), 8192));
    let parcels: Vec<_> = told.iter().flat_map(|order| &order.parcels).collect();
    assert!(parcels.iter().all(|parcel| parcel.delivered_at.is_none()));
    let known = parcels.iter().filter(|parcel| parcel.delivered_before.is_some());
    let arrived = parcels.iter().filter(|parcel| parcel.status == ParcelStatus::Delivered);
    assert_eq!((known.count(), arrived.count()), (3, 3));
}

#[test]
fn what_is_to_be_said_of_an_order_is_said_and_nothing_else() {
    for (shop, expect) in [
        (Shop::ShopifyJson, vec![]),
        (Shop::ShopifyCsv, vec![("#1004", "Discount Amount", Note::DiscountShared)]),
        (Shop::House, vec![]),
        (Shop::Selvedge, vec![]),
    ] {
        let (given, _) = taken(shop.read(shop.file().as_bytes(), 8192));
        let said: Vec<_> = given
            .iter()
            .flat_map(|taken| taken.remarks.iter().map(|one| (taken.order.number.as_str(), one)))
            .map(|(number, remark)| (number, remark.field.as_str(), remark.note))
            .collect();
        assert_eq!(said, expect, "{shop:?}");
    }
    // Medusa works taxes out to more decimals than there are coins, and it is said of each.
    let (given, _) = taken(Shop::Medusa.read(Shop::Medusa.file().as_bytes(), 8192));
    for taken in given {
        for remark in taken.remarks {
            assert_eq!((remark.field.as_str(), remark.note), ("tax_total", Note::Rounded));
        }
    }
}

#[test]
fn lines_of_the_file_are_told() {
    for (shop, expect) in
        [(Shop::ShopifyCsv, [2, 3, 5]), (Shop::Selvedge, [1, 2, 3]), (Shop::House, [2, 4, 8])]
    {
        let (given, _) = taken(shop.read(shop.file().as_bytes(), 8192));
        let lines: Vec<u64> = given.iter().take(3).map(|taken| taken.line).collect();
        assert_eq!(lines, expect, "{shop:?}");
    }
}

#[test]
fn columns_that_the_mapping_does_not_name_are_told() {
    let read = csv::read(Shop::House.file().as_bytes(), &house()).unwrap();
    assert_eq!(read.unread(), ["Commentaire interne"]);
}

#[test]
fn the_document_names_every_field_every_code_and_every_word() {
    let document = include_str!("../../../../docs/operating/shop-feeds.md");
    let codes = Code::ALL.iter().map(|code| code.code());
    let notes = Note::ALL.iter().map(|note| note.code());
    let parcels = ParcelStatus::ALL.iter().map(|status| status.code());
    let payments = PaymentStatus::ALL.iter().map(|status| status.code());
    let words = Status::CODES.iter().copied().chain(parcels).chain(payments);
    for word in FIELDS.into_iter().chain(codes).chain(notes).chain(words) {
        assert!(document.contains(&format!("`{word}`")), "{word}");
    }
    let lines = Attribute::ALL.iter().map(|one| format!("`line.{}`", one.code()));
    assert!(lines.into_iter().all(|line| document.contains(&line)));
}

#[test]
fn a_file_that_never_ends_is_read_as_it_comes() {
    struct Endless {
        rows: Vec<u8>,
        at: usize,
    }
    impl std::io::Read for Endless {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let rest = self.rows.get(self.at % self.rows.len()..).unwrap();
            let count = rest.len().min(into.len()).min(1000);
            into[..count].copy_from_slice(&rest[..count]);
            self.at += count;
            Ok(count)
        }
    }
    let rows = Shop::Selvedge.file().as_bytes().to_vec();
    let input = std::io::BufReader::new(Endless { rows, at: 0 });
    let mut count = 0;
    for told in Shop::Selvedge.told(input).take(5_000) {
        assert!(matches!(told.unwrap(), intake::orders::Told::Order(_)));
        count += 1;
    }
    assert_eq!(count, 5_000);
}
