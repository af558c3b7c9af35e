//! The product passport: what a piece is, and to whom each fact may be shown.
//!
//! Regulation (EU) 2024/1781 gives access by groups of readers, and its details come act by act; so
//! facts stand in a list, each with its level, under a profile with a version. What a reader may not
//! see is taken out before anything is written. The outside form is the credential of the UN
//! Transparency Protocol, Digital Product Passport 0.6.0; [`check`] compares one with its form.
//!
//! Not here: who a reader is, and signing (`credential::integrity`).

use super::shape::{
    self, Fault, FaultKind, Format, List, Object, Others, Shape, is_date, is_instant, is_uri, list,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The first context of every credential.
const CONTEXT: &str = "https://www.w3.org/ns/credentials/v2";
/// The context of the passport's words.
const UNTP_CONTEXT: &str = "https://test.uncefact.org/vocabulary/untp/dpp/0.6.0/";
/// Most facts of one passport.
pub const MAX_FACTS: usize = 1000;

/// Who may see a fact; each level sees what the levels before it see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// Everybody.
    Public,
    /// The client who owns the piece, after a proof of it.
    Client,
    /// Who repairs, sorts or recycles.
    Professional,
    /// Market surveillance and customs.
    Authority,
}

/// What a passport is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Granularity {
    /// One piece.
    Item,
    /// Pieces made together.
    Batch,
    /// A model.
    Model,
}

/// Somebody or some place with an identifier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// An address.
    pub id: String,
    /// The name.
    pub name: String,
    /// The identifier within its register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_id: Option<String>,
}

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// Something to read.
    Further,
    /// How to repair.
    Repair,
    /// How to recycle.
    Recycling,
    /// The statement of due diligence.
    DueDiligence,
    /// A picture.
    Image,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum What {
    /// The identifier within its scheme, and the scheme.
    Registered {
        /// The identifier.
        id: String,
        /// The scheme's address.
        scheme: String,
        /// The scheme's name.
        scheme_name: String,
    },
    /// The batch.
    Batch {
        /// Its number.
        number: String,
    },
    /// The serial.
    Serial {
        /// Its number.
        number: String,
    },
    /// A description.
    Description {
        /// The text.
        text: String,
    },
    /// A category, such as a commodity code.
    Category {
        /// The address of the entry.
        id: String,
        /// The code.
        code: String,
        /// The name.
        name: String,
        /// The classification's address.
        scheme: String,
    },
    /// Who made it.
    ProducedBy(Named),
    /// Where it was made.
    ProducedAt(Named),
    /// When it was made, a day.
    ProducedOn {
        /// `2026-02-28`.
        date: String,
    },
    /// The country where it was made, ISO 3166-1 alpha-2.
    Country {
        /// The code.
        code: String,
    },
    /// The weight.
    Weight {
        /// The amount.
        value: f64,
        /// The unit (UN/ECE Recommendation 20).
        unit: String,
    },
    /// A material.
    Material {
        /// Its name.
        name: String,
        /// The country it comes from, ISO 3166-1 alpha-2.
        origin: Option<String>,
        /// Its part of the mass, 0 to 1.
        mass_fraction: Option<f64>,
        /// The recycled part of it, 0 to 1.
        recycled_fraction: Option<f64>,
        /// Whether it is hazardous.
        hazardous: Option<bool>,
    },
    /// A fact that the profile names.
    Characteristic {
        /// The name, `a-z0-9_`.
        name: String,
        /// The value.
        value: String,
    },
    /// A link.
    Link {
        /// What for.
        purpose: LinkKind,
        /// The address.
        url: String,
        /// The name.
        name: String,
    },
    /// The recycled part of the whole, 0 to 1.
    RecycledContent {
        /// The part.
        part: f64,
    },
    /// A declaration of conformity.
    Claim {
        /// Its address.
        id: String,
        /// One of the topics of the vocabulary.
        topic: String,
        /// Whether it conforms.
        conforms: bool,
        /// What it says.
        description: String,
    },
}

/// A fact and who may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// Who may see it.
    pub access: Access,
    /// What it says.
    pub what: What,
}

/// A passport.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passport {
    /// The profile and its version that says which facts there must be, `footwear/1`.
    pub profile: String,
    /// The address of the credential.
    pub id: String,
    /// Who issues it: a DID and a name.
    pub issuer: Named,
    /// The product's address, its Digital Link.
    pub product: String,
    /// The product's name.
    pub name: String,
    /// What it is of.
    pub granularity: Granularity,
    /// From when it is valid, an instant with an offset.
    pub valid_from: String,
    /// Until when it is valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// The facts.
    pub facts: Vec<Fact>,
}

/// Why a passport is not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassportError {
    /// A name or an address is missing or none; which one.
    Member(&'static str),
    /// More facts than are written.
    TooMany,
}

impl PassportError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            PassportError::Member(_) => "passport_member",
            PassportError::TooMany => "passport_too_many",
        }
    }
}

impl Passport {
    /// The passport as a reader of that level may see it.
    #[must_use]
    pub fn seen_at(&self, level: Access) -> Passport {
        let facts = self.facts.iter().filter(|fact| fact.access <= level).cloned().collect();
        Passport { facts, ..self.clone() }
    }

    /// The credential, without proof, of every fact. Take [`Passport::seen_at`] first.
    ///
    /// # Errors
    /// [`PassportError`].
    pub fn credential(&self) -> Result<Value, PassportError> {
        let members = [
            ("id", is_uri(&self.id)),
            ("issuer", is_uri(&self.issuer.id) && !self.issuer.name.is_empty()),
            ("product", is_uri(&self.product)),
            ("name", !self.name.is_empty()),
            ("valid_from", is_instant(&self.valid_from)),
            ("valid_until", self.valid_until.as_deref().is_none_or(is_instant)),
        ];
        if let Some((name, _)) = members.into_iter().find(|(_, held)| !held) {
            return Err(PassportError::Member(name));
        }
        if self.facts.len() > MAX_FACTS {
            return Err(PassportError::TooMany);
        }
        let mut product = members_of(json!({
            "type": ["Product"], "id": self.product, "name": self.name }));
        let mut subject = members_of(json!({
            "type": ["ProductPassport"],
            "id": self.product,
            "granularityLevel": self.granularity }));
        for fact in &self.facts {
            add(&fact.what, &mut product, &mut subject)?;
        }
        subject.insert("product".to_owned(), Value::Object(product));
        let mut credential = json!({
            "@context": [CONTEXT, UNTP_CONTEXT],
            "type": ["DigitalProductPassport", "VerifiableCredential"],
            "id": self.id,
            "issuer": {"type": ["CredentialIssuer"], "id": self.issuer.id, "name": self.issuer.name},
            "validFrom": self.valid_from,
            "credentialSubject": subject,
        });
        if let Some(until) = &self.valid_until {
            credential["validUntil"] = json!(until);
        }
        Ok(credential)
    }
}

fn members_of(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

fn push(members: &mut Map<String, Value>, name: &str, value: Value) {
    if let Value::Array(list) = members.entry(name).or_insert_with(|| Value::Array(Vec::new())) {
        list.push(value);
    }
}

fn into_object(members: &mut Map<String, Value>, name: &str, kind: &str, key: &str, value: Value) {
    let entry = members.entry(name).or_insert_with(|| json!({ "type": [kind] }));
    entry[key] = value;
}

fn named(named: &Named) -> Value {
    let mut value = json!({ "id": named.id, "name": named.name });
    if let Some(registered) = &named.registered_id {
        value["registeredId"] = json!(registered);
    }
    value
}

fn add(
    what: &What,
    product: &mut Map<String, Value>,
    subject: &mut Map<String, Value>,
) -> Result<(), PassportError> {
    let mut set = |name: &str, value: Value| {
        product.insert(name.to_owned(), value);
    };
    match what {
        What::Registered { id, scheme, scheme_name } => {
            set("registeredId", json!(id));
            set(
                "idScheme",
                json!({"type": ["IdentifierScheme"], "id": scheme, "name": scheme_name}),
            );
        }
        What::Batch { number } => set("batchNumber", json!(number)),
        What::Serial { number } => set("serialNumber", json!(number)),
        What::Description { text } => set("description", json!(text)),
        What::Category { id, code, name, scheme } => push(
            product,
            "productCategory",
            json!({
            "type": ["Classification"], "id": id, "code": code, "name": name, "schemeID": scheme }),
        ),
        What::ProducedBy(party) => set("producedByParty", named(party)),
        What::ProducedAt(place) => set("producedAtFacility", named(place)),
        What::ProducedOn { date } if !is_date(date) => {
            return Err(PassportError::Member("produced_on"));
        }
        What::ProducedOn { date } => set("productionDate", json!(date)),
        What::Country { code } => set("countryOfProduction", json!(code)),
        What::Weight { value, unit } => into_object(
            product,
            "dimensions",
            "Dimension",
            "weight",
            json!({"type": ["Measure"], "value": value, "unit": unit}),
        ),
        What::Material { name, origin, mass_fraction, recycled_fraction, hazardous } => {
            let mut material = members_of(json!({
                "type": ["Material"], "name": name, "originCountry": origin,
                "massFraction": mass_fraction, "recycledMassFraction": recycled_fraction,
                "hazardous": hazardous }));
            material.retain(|_, value| !value.is_null());
            push(subject, "materialsProvenance", Value::Object(material));
        }
        What::Characteristic { name, value } => {
            if name.is_empty() || name == "type" {
                return Err(PassportError::Member("characteristic"));
            }
            into_object(product, "characteristics", "Characteristics", name, json!(value));
        }
        What::Link { purpose, url, name } => {
            if !is_uri(url) {
                return Err(PassportError::Member("link"));
            }
            let link = json!({"type": ["Link"], "linkURL": url, "linkName": name});
            let card = "CircularityPerformance";
            match purpose {
                LinkKind::Further => push(product, "furtherInformation", link),
                LinkKind::Image => set("productImage", link),
                LinkKind::DueDiligence => {
                    subject.insert("dueDiligenceDeclaration".to_owned(), link);
                }
                LinkKind::Repair => {
                    into_object(subject, "circularityScorecard", card, "repairInformation", link);
                }
                LinkKind::Recycling => {
                    into_object(
                        subject,
                        "circularityScorecard",
                        card,
                        "recyclingInformation",
                        link,
                    );
                }
            }
        }
        What::RecycledContent { part } => into_object(
            subject,
            "circularityScorecard",
            "CircularityPerformance",
            "recycledContent",
            json!(part),
        ),
        What::Claim { id, topic, conforms, description } => {
            if !TOPICS.contains(&topic.as_str()) {
                return Err(PassportError::Member("topic"));
            }
            push(
                subject,
                "conformityClaim",
                json!({
                "type": ["Claim", "Declaration"], "id": id, "conformityTopic": topic,
                "conformance": conforms, "description": description }),
            );
        }
    }
    Ok(())
}

/// Every fault of a passport's credential against the form of UNTP 0.6.0.
#[must_use]
pub fn check(document: &Value) -> Vec<Fault> {
    shape::faults(document, &Shape::Object(&CREDENTIAL), true)
}

/// Topics of a declaration.
const TOPICS: &[&str] = &[
    "environment.energy",
    "environment.emissions",
    "environment.water",
    "environment.waste",
    "environment.deforestation",
    "environment.biodiversity",
    "circularity.content",
    "circularity.design",
    "social.labour",
    "social.rights",
    "social.community",
    "social.safety",
    "governance.ethics",
    "governance.compliance",
    "governance.transparency",
];

const URI: Shape = Shape::Formatted(Format::Uri);
const DATE: Shape = Shape::Formatted(Format::Date);
const INSTANT: Shape = Shape::PatternFormatted(is_instant, Format::Instant);

/// A list of types that must have some.
macro_rules! types {
    ($($name:ident = $has:expr;)*) => {
        $(static $name: List = List { has: $has, ..list(Shape::Text) };)*
    };
}

types! {
    CREDENTIAL_TYPE = &["DigitalProductPassport", "VerifiableCredential"];
    ISSUER_TYPE = &["CredentialIssuer"];
    PASSPORT_TYPE = &["ProductPassport"];
    PRODUCT_TYPE = &["Product"];
    SCHEME_TYPE = &["IdentifierScheme"];
    LINK_TYPE = &["Link"];
    SECURE_LINK_TYPE = &["SecureLink", "Link"];
    CHARACTERISTICS_TYPE = &["Characteristics"];
    CLASSIFICATION_TYPE = &["Classification"];
    DIMENSION_TYPE = &["Dimension"];
    MEASURE_TYPE = &["Measure"];
    CLAIM_TYPE = &["Claim", "Declaration"];
    STANDARD_TYPE = &["Standard"];
    REGULATION_TYPE = &["Regulation"];
    CRITERION_TYPE = &["Criterion"];
    METRIC_TYPE = &["Metric"];
    EMISSIONS_TYPE = &["EmissionsPerformance"];
    TRACEABILITY_TYPE = &["TraceabilityPerformance"];
    CIRCULARITY_TYPE = &["CircularityPerformance"];
    MATERIAL_TYPE = &["Material"];
}

static CONTEXTS: List =
    List { least: 2, unique: true, begins: &[CONTEXT, UNTP_CONTEXT], ..list(Shape::Text) };

/// An object with its type and members.
macro_rules! object {
    ($name:ident, $types:ident, [$($required:literal),*], $others:expr, [$($member:expr),* $(,)?]) => {
        static $name: Object = Object {
            members: &[("type", Shape::List(&$types)), $($member),*],
            required: &[$($required),*],
            others: $others,
            rule: None,
        };
    };
}

static NAMED: Object = Object {
    members: &[("id", URI), ("name", Shape::Text), ("registeredId", Shape::Text)],
    required: &["id", "name"],
    others: Others::Any,
    rule: None,
};
static NAMED_LIST: List = list(Shape::Object(&NAMED));
object!(
    ISSUER,
    ISSUER_TYPE,
    ["id", "name"],
    Others::None,
    [("id", URI), ("name", Shape::Text), ("issuerAlsoKnownAs", Shape::List(&NAMED_LIST)),]
);
object!(SCHEME, SCHEME_TYPE, [], Others::None, [("id", URI), ("name", Shape::Text)]);
object!(
    LINK,
    LINK_TYPE,
    [],
    Others::None,
    [("linkURL", URI), ("linkName", Shape::Text), ("linkType", Shape::Text),]
);
static LINKS: List = list(Shape::Object(&LINK));
object!(
    SECURE_LINK,
    SECURE_LINK_TYPE,
    [],
    Others::None,
    [
        ("linkURL", URI),
        ("linkName", Shape::Text),
        ("linkType", Shape::Text),
        ("hashDigest", Shape::Text),
        ("hashMethod", Shape::Word(&["SHA-256", "SHA-1"])),
        ("encryptionMethod", Shape::Word(&["none", "AES"])),
    ]
);
static SECURE_LINKS: List = list(Shape::Object(&SECURE_LINK));
object!(CHARACTERISTICS, CHARACTERISTICS_TYPE, [], Others::Any, []);
object!(
    CLASSIFICATION,
    CLASSIFICATION_TYPE,
    ["id", "name"],
    Others::None,
    [
        ("id", URI),
        ("code", Shape::Text),
        ("name", Shape::Text),
        ("schemeID", URI),
        ("schemeName", Shape::Text),
    ]
);
static CLASSIFICATIONS: List = list(Shape::Object(&CLASSIFICATION));
object!(
    MEASURE,
    MEASURE_TYPE,
    ["value", "unit"],
    Others::None,
    [("value", Shape::Number), ("unit", Shape::Text),]
);
object!(
    DIMENSION,
    DIMENSION_TYPE,
    [],
    Others::Any,
    [
        ("weight", Shape::Object(&MEASURE)),
        ("length", Shape::Object(&MEASURE)),
        ("width", Shape::Object(&MEASURE)),
        ("height", Shape::Object(&MEASURE)),
        ("volume", Shape::Object(&MEASURE)),
    ]
);
object!(
    PRODUCT,
    PRODUCT_TYPE,
    ["id", "name"],
    Others::Any,
    [
        ("id", URI),
        ("name", Shape::Text),
        ("registeredId", Shape::Text),
        ("idScheme", Shape::Object(&SCHEME)),
        ("batchNumber", Shape::Text),
        ("productImage", Shape::Object(&LINK)),
        ("description", Shape::Text),
        ("characteristics", Shape::Object(&CHARACTERISTICS)),
        ("productCategory", Shape::List(&CLASSIFICATIONS)),
        ("furtherInformation", Shape::List(&LINKS)),
        ("producedByParty", Shape::Object(&NAMED)),
        ("producedAtFacility", Shape::Object(&NAMED)),
        ("productionDate", DATE),
        ("countryOfProduction", Shape::Text),
        ("serialNumber", Shape::Text),
        ("dimensions", Shape::Object(&DIMENSION)),
    ]
);
object!(
    STANDARD,
    STANDARD_TYPE,
    ["issuingParty"],
    Others::None,
    [
        ("id", URI),
        ("name", Shape::Text),
        ("issuingParty", Shape::Object(&NAMED)),
        ("issueDate", DATE),
    ]
);
object!(
    REGULATION,
    REGULATION_TYPE,
    ["administeredBy"],
    Others::None,
    [
        ("id", URI),
        ("name", Shape::Text),
        ("jurisdictionCountry", Shape::Text),
        ("administeredBy", Shape::Object(&NAMED)),
        ("effectiveDate", DATE),
    ]
);
object!(
    METRIC,
    METRIC_TYPE,
    ["metricName", "metricValue"],
    Others::None,
    [
        ("metricName", Shape::Text),
        ("metricValue", Shape::Object(&MEASURE)),
        ("score", Shape::Text),
        ("accuracy", Shape::Number),
    ]
);
static METRICS: List = list(Shape::Object(&METRIC));
object!(
    CRITERION,
    CRITERION_TYPE,
    ["id", "name", "description", "conformityTopic", "status"],
    Others::None,
    [
        ("id", URI),
        ("name", Shape::Text),
        ("description", Shape::Text),
        ("conformityTopic", Shape::Word(TOPICS)),
        ("status", Shape::Word(&["proposed", "active", "deprecated"])),
        ("subCriterion", Shape::List(&CRITERIA)),
        ("thresholdValue", Shape::Object(&METRIC)),
        ("performanceLevel", Shape::Text),
        ("tags", Shape::Text),
    ]
);
static CRITERIA: List = list(Shape::Object(&CRITERION));
object!(
    CLAIM,
    CLAIM_TYPE,
    ["id", "conformance", "conformityTopic"],
    Others::Any,
    [
        ("id", URI),
        ("description", Shape::Text),
        ("referenceStandard", Shape::Object(&STANDARD)),
        ("referenceRegulation", Shape::Object(&REGULATION)),
        ("assessmentCriteria", Shape::List(&CRITERIA)),
        ("assessmentDate", DATE),
        ("declaredValue", Shape::List(&METRICS)),
        ("conformance", Shape::Bool),
        ("conformityTopic", Shape::Word(TOPICS)),
        ("conformityEvidence", Shape::Object(&SECURE_LINK)),
    ]
);
static CLAIMS: List = list(Shape::Object(&CLAIM));
object!(
    EMISSIONS,
    EMISSIONS_TYPE,
    ["carbonFootprint", "declaredUnit", "operationalScope", "primarySourcedRatio"],
    Others::Any,
    [
        ("carbonFootprint", Shape::Number),
        ("declaredUnit", Shape::Text),
        ("operationalScope", Shape::Word(&["None", "CradleToGate", "CradleToGrave"])),
        ("primarySourcedRatio", Shape::Number),
        ("reportingStandard", Shape::Object(&STANDARD)),
    ]
);
object!(
    TRACEABILITY,
    TRACEABILITY_TYPE,
    [],
    Others::Any,
    [
        ("valueChainProcess", Shape::Text),
        ("verifiedRatio", Shape::Number),
        ("traceabilityEvent", Shape::List(&SECURE_LINKS)),
    ]
);
static TRACEABILITIES: List = list(Shape::Object(&TRACEABILITY));
object!(
    CIRCULARITY,
    CIRCULARITY_TYPE,
    [],
    Others::Any,
    [
        ("recyclingInformation", Shape::Object(&LINK)),
        ("repairInformation", Shape::Object(&LINK)),
        ("recyclableContent", Shape::Number),
        ("recycledContent", Shape::Number),
        ("utilityFactor", Shape::Number),
        ("materialCircularityIndicator", Shape::Number),
    ]
);
object!(
    MATERIAL,
    MATERIAL_TYPE,
    ["name"],
    Others::Any,
    [
        ("name", Shape::Text),
        ("originCountry", Shape::Text),
        ("materialType", Shape::Object(&CLASSIFICATION)),
        ("massFraction", Shape::Number),
        ("mass", Shape::Object(&MEASURE)),
        ("recycledMassFraction", Shape::Number),
        ("hazardous", Shape::Bool),
        ("symbol", Shape::Text),
        ("materialSafetyInformation", Shape::Object(&LINK)),
    ]
);
static MATERIALS: List = list(Shape::Object(&MATERIAL));
object!(
    SUBJECT,
    PASSPORT_TYPE,
    [],
    Others::Any,
    [
        ("id", URI),
        ("product", Shape::Object(&PRODUCT)),
        ("granularityLevel", Shape::Word(&["item", "batch", "model"])),
        ("conformityClaim", Shape::List(&CLAIMS)),
        ("emissionsScorecard", Shape::Object(&EMISSIONS)),
        ("traceabilityInformation", Shape::List(&TRACEABILITIES)),
        ("circularityScorecard", Shape::Object(&CIRCULARITY)),
        ("dueDiligenceDeclaration", Shape::Object(&LINK)),
        ("materialsProvenance", Shape::List(&MATERIALS)),
    ]
);
object!(
    CREDENTIAL,
    CREDENTIAL_TYPE,
    ["@context", "id", "issuer"],
    Others::Any,
    [
        ("@context", Shape::List(&CONTEXTS)),
        ("id", URI),
        ("issuer", Shape::Object(&ISSUER)),
        ("validFrom", INSTANT),
        ("validUntil", INSTANT),
        ("credentialSubject", Shape::Object(&SUBJECT)),
    ]
);

/// Whether a fault of that kind and name is among them.
#[must_use]
pub fn has(faults: &[Fault], kind: FaultKind, name: &str) -> bool {
    faults.iter().any(|fault| fault.kind == kind && fault.name == name)
}

#[cfg(test)]
mod tests;
