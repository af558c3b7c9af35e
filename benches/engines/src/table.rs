//! The policy written by hand in Rust, as one would who never changes it: the floor
//! under what an engine can cost. It is written apart from `policy.toml`, so that a
//! mistake in a translation shows as a disagreement.

use crate::policy::{Case, Decision, Gives, Payer};
use serde::Deserialize;
use serde_json::Value as Json;

/// A case as a struct.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    region: Region,
    channel: Channel,
    category: Category,
    price: u32,
    days_since_delivery: u32,
    defect: Defect,
    final_sale: bool,
    personalisation: Personalisation,
    proof: Proof,
    #[serde(rename = "use")]
    used: Use,
    hygiene_seal: Seal,
    security_seal: Seal,
    tags: Tags,
    packaging: Packaging,
    runway: bool,
    gift: bool,
    peak_season: bool,
    boutique_takes_returns: bool,
}

/// Enums whose words are those of the cases.
macro_rules! words {
    ($($name:ident { $($word:ident),+ })+) => {$(
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
        #[serde(rename_all = "snake_case")]
        enum $name { $($word),+ }
    )+};
}

words! {
    Region { Europe, UnitedKingdom, America, Asia, Gulf }
    Channel { Online, Telephone, Boutique }
    Category { Bag, Shoes, Clothing, Jewellery, Watch, Swimwear, Fragrance }
    Defect { None, Suspected, Confirmed }
    Personalisation { None, Initials, MadeToOrder }
    Proof { Receipt, GiftReceipt, None }
    Use { Unused, TriedOn, Used }
    Seal { Intact, Absent, Broken, None }
    Tags { Attached, None, Detached }
    Packaging { Complete, None, Missing }
}

type Row = (fn(&Facts) -> bool, Gives, Option<Payer>);

const GRANTED: Gives = Gives::Granted;
const DENIED: Gives = Gives::Denied;
const HOUSE: Option<Payer> = Some(Payer::House);
const CLIENT: Option<Payer> = Some(Payer::Client);

const ROWS: [Row; 20] = [
    (|f| f.defect == Defect::Confirmed && f.days_since_delivery <= 730, GRANTED, HOUSE),
    (|f| f.final_sale, DENIED, None),
    (|f| f.personalisation == Personalisation::MadeToOrder, DENIED, None),
    (|f| f.proof == Proof::None, DENIED, None),
    (|f| f.used == Use::Used, DENIED, None),
    (
        |f| {
            matches!(f.category, Category::Swimwear | Category::Fragrance)
                && f.hygiene_seal == Seal::Broken
        },
        DENIED,
        None,
    ),
    (|f| f.security_seal == Seal::Broken && f.price >= 1_000, DENIED, None),
    (|f| f.runway && f.tags == Tags::Attached && f.days_since_delivery <= 7, GRANTED, CLIENT),
    (|f| f.runway, DENIED, None),
    (
        |f| {
            f.personalisation == Personalisation::Initials
                && f.is_near()
                && f.days_since_delivery <= 14
        },
        GRANTED,
        CLIENT,
    ),
    (|f| f.personalisation == Personalisation::Initials, DENIED, None),
    (|f| f.gift && f.peak_season && f.days_since_delivery <= 60, GRANTED, HOUSE),
    (|f| f.gift && f.proof == Proof::GiftReceipt && f.days_since_delivery <= 30, GRANTED, CLIENT),
    (
        |f| {
            f.channel == Channel::Boutique
                && f.boutique_takes_returns
                && f.tags != Tags::Detached
                && f.days_since_delivery <= 14
        },
        GRANTED,
        CLIENT,
    ),
    (|f| f.channel == Channel::Boutique, DENIED, None),
    (|f| f.is_near() && f.days_since_delivery <= 14, GRANTED, HOUSE),
    (|f| f.peak_season && f.is_whole() && f.days_since_delivery <= 60, GRANTED, CLIENT),
    (
        |f| {
            f.price >= 5_000
                && f.tags == Tags::Attached
                && f.packaging == Packaging::Complete
                && f.days_since_delivery <= 30
        },
        GRANTED,
        HOUSE,
    ),
    (
        |f| {
            matches!(f.category, Category::Jewellery | Category::Watch)
                && f.security_seal == Seal::Intact
                && f.days_since_delivery <= 21
        },
        GRANTED,
        CLIENT,
    ),
    (
        |f| {
            matches!(f.category, Category::Bag | Category::Shoes | Category::Clothing)
                && f.is_whole()
                && f.days_since_delivery <= 30
        },
        GRANTED,
        CLIENT,
    ),
];

impl Facts {
    /// A case as a struct.
    pub fn of(case: &Case) -> Self {
        serde_json::from_value(Json::Object(case.clone())).unwrap()
    }

    fn is_near(&self) -> bool {
        matches!(self.region, Region::Europe | Region::UnitedKingdom)
    }

    fn is_whole(&self) -> bool {
        self.tags != Tags::Detached && self.packaging != Packaging::Missing
    }

    /// The first row that holds.
    pub fn decide(&self) -> Decision {
        ROWS.iter().position(|(holds, _, _)| holds(self)).map_or(Decision::NO_RULE, |at| {
            let (_, gives, payer) = ROWS[at];
            Decision { rule: Some(at), gives, payer }
        })
    }
}
