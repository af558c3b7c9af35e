//! The ways of telling, and a real-shaped file of each with what is expected of it.

use intake::orders::{Mapping, Told};
use jiff::tz::TimeZoneDatabase;
use std::io::{self, BufRead, BufReader};

/// The ways of telling, as they are tried by one test after another.
#[derive(Debug, Clone, Copy)]
pub enum Shop {
    ShopifyJson,
    ShopifyCsv,
    Medusa,
    House,
    Selvedge,
}

impl Shop {
    pub const ALL: &'static [Shop] =
        &[Shop::ShopifyJson, Shop::ShopifyCsv, Shop::Medusa, Shop::House, Shop::Selvedge];

    pub fn file(self) -> &'static str {
        match self {
            Shop::ShopifyJson => include_str!("shopify.json"),
            Shop::ShopifyCsv => include_str!("shopify.csv"),
            Shop::Medusa => include_str!("medusa.json"),
            Shop::House => include_str!("house.csv"),
            Shop::Selvedge => include_str!("selvedge.ndjson"),
        }
    }

    pub fn expected(self) -> &'static str {
        match self {
            Shop::ShopifyJson => include_str!("shopify.json.expected"),
            Shop::ShopifyCsv => include_str!("shopify.csv.expected"),
            Shop::Medusa => include_str!("medusa.json.expected"),
            Shop::House => include_str!("house.csv.expected"),
            Shop::Selvedge => include_str!("selvedge.ndjson"),
        }
    }

    /// Reads bytes through a buffer of so much room.
    pub fn read(self, bytes: &[u8], room: usize) -> Vec<Told> {
        let input = BufReader::with_capacity(room, bytes);
        self.told(input).collect::<Result<_, _>>().unwrap()
    }

    pub fn told<'a>(
        self,
        input: impl BufRead + 'a,
    ) -> Box<dyn Iterator<Item = io::Result<Told>> + 'a> {
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

/// The mapping of the house.
pub fn house() -> Mapping {
    Mapping::read(include_str!("house.toml"), &TimeZoneDatabase::bundled()).unwrap()
}
