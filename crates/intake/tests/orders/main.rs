//! What shops tell of orders: files of each kind beside the orders that they are, bad ones beside the
//! reasons, and what holds of any bytes.
//!
//! What is expected stands in `*.expected`, one order a line in our own words, and is read by the
//! reader of our own body; that one is held against the types by hand in `own.rs`.

mod feeds;
mod own;
mod properties;
mod targets;
mod wrongs;

use intake::orders::{Aside, Mapping, ShopOrder, Taken, Told};
use jiff::tz::TimeZoneDatabase;
use std::io::{self, BufRead, BufReader};

/// The ways of telling, as they are tried by one test after another.
#[derive(Debug, Clone, Copy)]
enum Shop {
    ShopifyJson,
    ShopifyCsv,
    Medusa,
    House,
    Selvedge,
}

impl Shop {
    const ALL: &'static [Shop] =
        &[Shop::ShopifyJson, Shop::ShopifyCsv, Shop::Medusa, Shop::House, Shop::Selvedge];

    fn file(self) -> &'static str {
        match self {
            Shop::ShopifyJson => include_str!("shopify.json"),
            Shop::ShopifyCsv => include_str!("shopify.csv"),
            Shop::Medusa => include_str!("medusa.json"),
            Shop::House => include_str!("house.csv"),
            Shop::Selvedge => include_str!("selvedge.ndjson"),
        }
    }

    fn expected(self) -> &'static str {
        match self {
            Shop::ShopifyJson => include_str!("shopify.json.expected"),
            Shop::ShopifyCsv => include_str!("shopify.csv.expected"),
            Shop::Medusa => include_str!("medusa.json.expected"),
            Shop::House => include_str!("house.csv.expected"),
            Shop::Selvedge => include_str!("selvedge.ndjson"),
        }
    }

    /// Reads bytes through a buffer of so much room.
    fn read(self, bytes: &[u8], room: usize) -> Vec<Told> {
        let input = BufReader::with_capacity(room, bytes);
        self.told(input).collect::<Result<_, _>>().unwrap()
    }

    fn told<'a>(self, input: impl BufRead + 'a) -> Box<dyn Iterator<Item = io::Result<Told>> + 'a> {
        use intake::orders::{csv, medusa, selvedge_json, shopify_csv, shopify_json};
        match self {
            Shop::ShopifyJson => Box::new(shopify_json::read(input)),
            Shop::ShopifyCsv => Box::new(shopify_csv::read(input)),
            Shop::Medusa => Box::new(medusa::read(input)),
            Shop::House => Box::new(csv::read(input, &house()).unwrap()),
            Shop::Selvedge => Box::new(selvedge_json::read(input)),
        }
    }
}

fn house() -> Mapping {
    Mapping::read(include_str!("house.toml"), &TimeZoneDatabase::bundled()).unwrap()
}

fn taken(told: Vec<Told>) -> (Vec<Taken>, Vec<Aside>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for one in told {
        match one {
            Told::Order(taken) => good.push(*taken),
            Told::Aside(aside) => bad.push(aside),
        }
    }
    (good, bad)
}

fn orders(told: Vec<Told>) -> Vec<ShopOrder> {
    taken(told).0.into_iter().map(|taken| taken.order).collect()
}
