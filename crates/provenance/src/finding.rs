//! One finding: what somebody or something saw of a piece, which way it points, how far, and on
//! what that rests.
//!
//! A finding is never a verdict. It is kept as it was made; what it counts in a verdict (its cap,
//! its dependence on others) is worked out anew by [`crate::verdict`] under a named policy.

use crate::weight::Weight;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A serial number, an internal code, a label with a number.
    Identifier,
    /// Shape, proportion, lettering.
    Design,
    /// Leather, textile, metal, foam.
    Material,
    /// How it is put together.
    Construction,
    /// The record of the quality control that passed the piece.
    QualityControl,
    /// An authentication card.
    Card,
    /// What a trained retailer found, or where it was bought.
    Retailer,
    /// A chip or radio tag.
    Tag,
    /// A hologram or another feature meant for checking.
    Feature,
    /// A receipt or the house's record of a sale.
    Receipt,
    /// The report of an authenticator outside the house.
    ThirdParty,
    /// Earlier scans and owners.
    History,
}

impl Kind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: &'static [Kind] = &[
        Kind::Design,
        Kind::Material,
        Kind::Construction,
        Kind::Identifier,
        Kind::Feature,
        Kind::Tag,
        Kind::Card,
        Kind::QualityControl,
        Kind::Receipt,
        Kind::Retailer,
        Kind::ThirdParty,
        Kind::History,
    ];

    /// The stable code, part of data and API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Identifier => "identifier",
            Kind::Design => "design",
            Kind::Material => "material",
            Kind::Construction => "construction",
            Kind::QualityControl => "quality_control",
            Kind::Card => "card",
            Kind::Retailer => "retailer",
            Kind::Tag => "tag",
            Kind::Feature => "feature",
            Kind::Receipt => "receipt",
            Kind::ThirdParty => "third_party",
            Kind::History => "history",
        }
    }

    /// Whether it is seen on the piece itself, and not on what came with it.
    #[must_use]
    pub const fn on_the_piece(self) -> bool {
        matches!(self, Kind::Design | Kind::Material | Kind::Construction | Kind::Feature)
    }
}

impl std::str::FromStr for Kind {
    type Err = ();
    fn from_str(given: &str) -> Result<Kind, ()> {
        Kind::ALL.iter().copied().find(|kind| kind.code() == given).ok_or(())
    }
}

/// Which way a finding points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// It fits the house's make better than an imitation.
    For,
    /// It fits an imitation better.
    Against,
    /// It was looked at and says nothing either way.
    Silent,
    /// It could not be seen.
    Unseen,
}

impl Direction {
    /// Every direction, in the order of the examiner's keys 1 to 4.
    pub const ALL: &'static [Direction] =
        &[Direction::For, Direction::Against, Direction::Silent, Direction::Unseen];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Direction::For => "for",
            Direction::Against => "against",
            Direction::Silent => "silent",
            Direction::Unseen => "unseen",
        }
    }

    /// Whether it points anywhere.
    #[must_use]
    pub const fn speaks(self) -> bool {
        matches!(self, Direction::For | Direction::Against)
    }
}

impl std::str::FromStr for Direction {
    type Err = ();
    fn from_str(given: &str) -> Result<Direction, ()> {
        Direction::ALL.iter().copied().find(|one| one.code() == given).ok_or(())
    }
}

/// How plainly something was seen, as an examiner says it: 1 slightly, 2 plainly, 3 strongly. What
/// each is worth stands in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Strength(u8);

impl Strength {
    /// Every strength.
    pub const ALL: [Strength; 3] = [Strength(1), Strength(2), Strength(3)];

    /// A strength of one to three.
    #[must_use]
    pub const fn of(value: u8) -> Option<Strength> {
        if matches!(value, 1..=3) { Some(Strength(value)) } else { None }
    }

    /// One to three.
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Strength {
    type Error = String;
    fn try_from(value: u8) -> Result<Strength, String> {
        Strength::of(value).ok_or_else(|| format!("a strength is 1, 2 or 3, and not {value}"))
    }
}

impl From<Strength> for u8 {
    fn from(strength: Strength) -> u8 {
        strength.0
    }
}

/// On what the weight of a finding rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// The study, register or person that it rests on, by its code in the catalogue, or as a
    /// report from outside names it.
    pub source: String,
    /// How many pieces were tried.
    pub trials: u32,
    /// In how many of them it was wrong.
    pub errors: u32,
    /// The day of the figures.
    pub on: jiff::civil::Date,
}

/// Who or what made a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// Somebody of the house, by their row.
    Person(i64),
    /// A check of the machine's own.
    Machine,
    /// A provider from outside, by its code.
    Provider(String),
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What it is about.
    pub kind: Kind,
    /// The catalogue's code of the point that was looked at, or of the kind of record.
    pub point: String,
    /// Which way it points.
    pub direction: Direction,
    /// How plainly; none where it points nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// What it says by itself, before caps and groups.
    pub weight: Weight,
    /// The least and the most that it may say.
    pub between: (Weight, Weight),
    /// No more than this counts, either way.
    pub cap: Weight,
    /// What goes and is forged together counts once: the group's code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// On what its weight rests.
    pub basis: Basis,
    /// A line of reason, in the words of whoever found it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The pictures or papers on which it was seen, by their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<String>,
    /// Who found it.
    pub by: By,
    /// When.
    pub at: Timestamp,
}
