//! Where each fact of a passport stands in its credential.

use super::form::TOPICS;
use super::{LinkKind, Named, PassportError, What};
use crate::epcis::shape::{is_date, is_uri};
use serde_json::{Map, Value, json};

/// The members of an object that was just written.
pub(super) fn members_of(value: Value) -> Map<String, Value> {
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

/// Adds a fact to the product or to the passport.
pub(super) fn add(
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
