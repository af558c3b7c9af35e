//! What the house makes and where it can be found: product families and
//! official places, from `house/families.toml` and `house/house.toml`. The
//! set-up that changes by administration is not here; it is in `app::facts`.

use std::sync::LazyLock;

use pages::portal::Family;
use pages::portal::help::Place;
use serde::Deserialize;

/// A family with what its guide names.
#[derive(Debug, Clone, Deserialize)]
pub struct FamilyFacts {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// `bag`, `sneaker`, `sock_sneaker`.
    pub kind: String,
    /// What most often needs the bench.
    #[serde(default)]
    pub faults: Vec<String>,
    /// What the bench can do.
    #[serde(default)]
    pub aftercare: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
struct Families {
    #[serde(default)]
    family: Vec<FamilyFacts>,
}

#[derive(Debug, Default, Deserialize)]
struct About {
    #[serde(default)]
    domains: Vec<String>,
    #[serde(default)]
    legal: String,
    #[serde(default)]
    mail: Mail,
    #[serde(default)]
    waits: Waits,
    #[serde(default)]
    places: std::collections::BTreeMap<String, String>,
}

/// Addresses that letters can be written to.
#[derive(Debug, Default, Deserialize)]
struct Mail {
    #[serde(default)]
    privacy: String,
    #[serde(default)]
    accessibility: String,
}

/// How long somebody waits, in minutes, as the house measured it.
#[derive(Debug, Default, Deserialize)]
struct Waits {
    phone: Option<i64>,
}

/// Where a client of a country can turn beside the house.
#[derive(Debug, Deserialize)]
struct Body {
    region: String,
    name: String,
    address: String,
}

#[derive(Debug, Default, Deserialize)]
struct Outside {
    #[serde(default)]
    body: Vec<Body>,
}

/// What the house takes back in a country beside the law.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Returns {
    /// Days; 0 where only the law gives some.
    #[serde(rename = "return_days")]
    pub days: u16,
    /// Whether the house pays for the way back.
    #[serde(rename = "free_return")]
    pub free: bool,
}

#[derive(Debug, Deserialize)]
struct Region {
    code: String,
    #[serde(flatten)]
    returns: Returns,
}

#[derive(Debug, Default, Deserialize)]
struct Regions {
    #[serde(default)]
    region: Vec<Region>,
}

/// The families and places of a house.
#[derive(Debug)]
pub struct Catalogue {
    /// Families, in the order in which they are shown.
    pub families: Vec<FamilyFacts>,
    /// The house's full name and postal address, on one line.
    pub legal: String,
    phone_wait: Option<i64>,
    places: Vec<(String, String)>,
    outside: Vec<Body>,
    regions: Vec<Region>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    read(
        include_str!("../../../../house/families.toml"),
        include_str!("../../../../house/house.toml"),
        include_str!("../../../../house/outside.toml"),
        include_str!("../../../../house/regions.toml"),
    )
});

/// The catalogue of this house.
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

fn read(families: &str, about: &str, outside: &str, regions: &str) -> Catalogue {
    // The files are ours and held readable by a test.
    let families: Families = toml::from_str(families).unwrap_or_default();
    let about: About = toml::from_str(about).unwrap_or_default();
    let outside: Outside = toml::from_str(outside).unwrap_or_default();
    let regions: Regions = toml::from_str(regions).unwrap_or_default();
    let mut places: Vec<(String, String)> = about.places.into_iter().collect();
    let written = [("privacy", about.mail.privacy), ("accessibility", about.mail.accessibility)];
    let written = written.into_iter().filter(|(_, address)| !address.is_empty());
    places.extend(written.map(|(section, address)| (section.to_owned(), address)));
    places.extend(about.domains.into_iter().map(|domain| ("domains".to_owned(), domain)));
    Catalogue {
        families: families.family,
        legal: about.legal,
        phone_wait: about.waits.phone,
        places,
        outside: outside.body,
        regions: regions.region,
    }
}

impl Catalogue {
    /// The families as pages show them.
    pub fn shown(&self) -> Vec<Family> {
        self.families
            .iter()
            .map(|f| Family { code: f.code.clone(), name: f.name.clone(), kind: f.kind.clone() })
            .collect()
    }

    /// A family by the code in an address, `triple-s` as `triple_s`.
    pub fn family(&self, path: &str) -> Option<&FamilyFacts> {
        let code = path.replace('-', "_");
        self.families.iter().find(|family| family.code == code)
    }

    /// The body outside the house that helps clients of a country: its name and address.
    pub fn outside(&self, region: &str) -> Option<(String, String)> {
        let body = self.outside.iter().find(|body| body.region == region)?;
        Some((body.name.clone(), body.address.clone()))
    }

    /// What the house takes back in a country; nothing where it has no shop.
    pub fn returns(&self, region: &str) -> Option<Returns> {
        self.regions.iter().find(|one| one.code == region).map(|one| one.returns)
    }

    /// Minutes until somebody answers the telephone in opening hours.
    pub fn phone_wait(&self) -> Option<i64> {
        self.phone_wait
    }

    /// The official places.
    pub fn places(&self) -> Vec<Place> {
        self.places
            .iter()
            .map(|(section, address)| Place { section: section.clone(), address: address.clone() })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_house_has_its_families_and_its_true_domains() {
        let catalogue = catalogue();
        assert_eq!(catalogue.families.len(), 7);
        assert!(catalogue.family("triple-s").is_some());
        assert!(catalogue.family("birkin").is_none());
        assert!(catalogue.outside("FR").is_some_and(|(_, at)| at.starts_with("https://")));
        assert!(catalogue.outside("XX").is_none());
        assert!(catalogue.places().iter().any(|place| place.section == "domains"));
        let contact = |p: &Place| p.section == "privacy" && p.address.contains('@');
        assert!(catalogue.places().iter().any(contact), "the privacy notice promises it");
        assert!(catalogue.returns("FR").is_some_and(|returns| returns.days == 30 && returns.free));
        assert!(catalogue.returns("XX").is_none());
        assert!(catalogue.phone_wait().is_some() && !catalogue.legal.is_empty());
    }
}
