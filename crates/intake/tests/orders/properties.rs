//! What holds of any file: the same orders in any order of them, the same each time it is read, and
//! nothing that comes in stops the program.

use super::{Shop, orders, targets};
use intake::orders::{FIELDS, ShopOrder};
use proptest::prelude::*;

/// How many changed files each test tries; more where it is asked for.
fn cases() -> u32 {
    std::env::var("SELVEDGE_FUZZ").ok().and_then(|n| n.parse().ok()).unwrap_or(256)
}

/// A table as its heading and the rows of each order, every one with its line ends.
fn blocks(shop: Shop) -> (String, Vec<String>) {
    let file = shop.file();
    let separator = if matches!(shop, Shop::House) { ';' } else { ',' };
    let (heading, rows) = file.split_once('\n').unwrap();
    let mut blocks: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for row in rows.split_inclusive('\n') {
        let key = row.split(separator).next().unwrap().to_owned();
        match blocks.last_mut() {
            Some((known, text)) if open || *known == key => text.push_str(row),
            _ => blocks.push((key, row.to_owned())),
        }
        open ^= row.matches('"').count() % 2 == 1;
    }
    (format!("{heading}\n"), blocks.into_iter().map(|(_, text)| text).collect())
}

fn sorted(mut orders: Vec<ShopOrder>) -> Vec<ShopOrder> {
    orders.sort_by(|a, b| a.id.cmp(&b.id));
    orders
}

#[test]
fn a_table_falls_into_its_orders() {
    for shop in [Shop::ShopifyCsv, Shop::House] {
        assert_eq!(blocks(shop).1.len(), 13, "{shop:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_table_with_its_orders_in_any_order_gives_the_same_orders(
        places in Just((0..13usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        for shop in [Shop::ShopifyCsv, Shop::House] {
            let (heading, blocks) = blocks(shop);
            let shuffled: String = places.iter().map(|at| blocks[*at].as_str()).collect();
            let given = orders(shop.read(format!("{heading}{shuffled}").as_bytes(), 512));
            let expect = orders(shop.read(shop.file().as_bytes(), 512));
            prop_assert_eq!(sorted(given), sorted(expect));
        }
    }

    #[test]
    fn a_file_read_twice_and_by_any_buffer_gives_the_same(room in 1usize..9_000) {
        for shop in Shop::ALL {
            let first = shop.read(shop.file().as_bytes(), room);
            prop_assert_eq!(&first, &shop.read(shop.file().as_bytes(), room));
            prop_assert_eq!(&first, &shop.read(shop.file().as_bytes(), 1 << 20));
        }
    }
}

/// A file of a shop with bytes of it changed, cut out or put in.
fn changed() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<u8>().prop_map(|byte| vec![byte]),
        prop::sample::select(vec![
            "\"",
            "\"\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ";",
            ":",
            "\n",
            "\r\n",
            "\r",
            "\u{FEFF}",
            "null",
            "-1",
            "1e400",
            "0",
            "4111111111111111",
            "\\u0000",
            "\\ud800",
            "9999999999999999999",
            "{\"orders\":[",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    let change = (any::<prop::sample::Index>(), 0usize..40, piece);
    (
        prop::sample::select(Shop::ALL),
        any::<prop::sample::Index>(),
        prop::collection::vec(change, 1..6),
    )
        .prop_map(|(shop, from, changes)| {
            // A window of the file: what is changed in so little matters more often.
            let whole = shop.file().as_bytes();
            let heading = match shop {
                Shop::ShopifyCsv | Shop::House => {
                    whole.iter().position(|b| *b == b'\n').unwrap() + 1
                }
                _ => 0,
            };
            let start = heading + from.index(whole.len() - heading);
            let end = (start + 12_000).min(whole.len());
            let mut bytes = [&whole[..heading], &whole[start..end]].concat();
            for (at, gone, piece) in changes {
                let at = at.index(bytes.len());
                let end = (at + gone).min(bytes.len());
                bytes.splice(at..end, piece);
            }
            bytes
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn any_bytes_are_read_or_set_aside(raw in prop::collection::vec(any::<u8>(), 0..1_500)) {
        targets::file(&raw);
        targets::body(&raw);
        targets::mapping(&raw);
    }

    #[test]
    fn a_file_that_was_changed_is_read_or_set_aside(raw in changed()) {
        targets::file(&raw);
        targets::body(&raw);
    }

    #[test]
    fn a_body_of_any_values_is_read_or_refused(
        fields in prop::collection::vec((
            prop::sample::select(vec![
                "id", "name", "currency", "created_at", "total_price", "line_items", "refunds", "fulfillments",
                "email", "items", "currency_code", "total", "lines", "status", "tax", "placed_at", "payments",
            ]),
            prop::sample::select(vec![
                "1", "\"1\"", "null", "true", "[]", "{}", "[{}]", "\"EUR\"", "\"2026-10-02T09:14:00Z\"", "\"10.00\"",
                "-1", "1e30", "\"included\"", "\"placed\"", "\"2026\"", "[{\"id\":1,\"title\":\"a\",\"quantity\":1,\"price\":\"1\"}]",
                "[{\"id\":\"1\",\"title\":\"a\",\"quantity\":1,\"unit_price\":\"1\"}]", "[[]]", "\"\"",
            ]),
        ), 0..14),
    ) {
        let text: Vec<String> = fields.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        let body = format!("{{{}}}", text.join(","));
        targets::body(body.as_bytes());
        targets::file(body.as_bytes());
    }

    #[test]
    fn a_mapping_of_any_words_is_read_or_refused(
        columns in prop::collection::vec((
            "[a-zA-Zé°. ]{1,8}",
            prop_oneof![prop::sample::select(FIELDS.to_vec()).prop_map(str::to_owned), "[a-z._]{0,12}"],
        ), 0..20),
    ) {
        let columns: Vec<String> = columns.iter().map(|(a, b)| format!("\"{a}\" = \"{b}\"")).collect();
        targets::mapping(format!("[columns]\n{}\n", columns.join("\n")).as_bytes());
    }
}
