//! The form of the UN Transparency Protocol's Digital Product Passport 0.6.0, as tables in our own
//! words: members, what is required, known words. Units and countries are lists of others and are
//! taken as text.

use super::{CONTEXT, UNTP_CONTEXT};
use crate::epcis::shape::{Format, List, Object, Others, Shape, is_instant, list};

/// Topics of a declaration.
pub(super) const TOPICS: &[&str] = &[
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
        pub(super) static $name: Object = Object {
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
