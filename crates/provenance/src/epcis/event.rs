//! The five kinds of events of EPCIS 2.0 as types, read and written as JSON.
//!
//! A document is checked before it is read (`document`), so that what is here has its form.
//! Members of others (`prefix:name`) are kept as they came.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// An event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Event {
    /// Something happened to objects.
    ObjectEvent(ObjectEvent),
    /// Objects came together under a parent, or left it.
    AggregationEvent(AggregationEvent),
    /// Objects were bound to another for good, such as a chip to a piece.
    AssociationEvent(AggregationEvent),
    /// Objects took part in business transactions.
    TransactionEvent(TransactionEvent),
    /// Objects became others.
    TransformationEvent(TransformationEvent),
    /// An event of somebody's own kind; it is kept unread.
    #[serde(untagged)]
    Other(Value),
}

/// What happened to the objects of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Action {
    /// They were made, or joined.
    Add,
    /// They were seen.
    Observe,
    /// They ended, or left.
    Delete,
}

/// A number or an amount of a class of objects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Quantity {
    /// The class.
    pub epc_class: String,
    /// How many or how much; absent where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<serde_json::Number>,
    /// The unit (UN/ECE Recommendation 20); absent where it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uom: Option<String>,
}

/// A place, with members of others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its identifier.
    pub id: String,
    /// Members of others.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// A business transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BizTransaction {
    /// Its type, such as `po`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Its identifier.
    #[serde(rename = "bizTransaction")]
    pub id: String,
}

/// Where objects came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// `owning_party`, `possessing_party` or `location`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The party or the place.
    pub source: String,
}

/// Where objects go to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destination {
    /// `owning_party`, `possessing_party` or `location`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The party or the place.
    pub destination: String,
}

/// Dispositions that stay until they are taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersistentDisposition {
    /// Set from now on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set: Vec<String>,
    /// Taken back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unset: Vec<String>,
}

/// That an earlier event was wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorDeclaration {
    /// When it was declared.
    pub declaration_time: String,
    /// `did_not_occur`, `incorrect_data`, or an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The events that stand in its place.
    #[serde(rename = "correctiveEventIDs", default, skip_serializing_if = "Vec::is_empty")]
    pub corrective_event_ids: Vec<String>,
    /// Members of others.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// What every event says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Common {
    /// When it happened, with an offset.
    pub event_time: String,
    /// The offset of the place, `+01:00`.
    pub event_time_zone_offset: String,
    /// Its name.
    #[serde(rename = "eventID", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// When it was recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_time: Option<String>,
    /// Certificates: one address or several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certification_info: Option<Value>,
    /// That it was wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_declaration: Option<ErrorDeclaration>,
    /// The business step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_step: Option<String>,
    /// The disposition of the objects afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disposition: Option<String>,
    /// Dispositions that stay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persistent_disposition: Option<PersistentDisposition>,
    /// Where it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_point: Option<Place>,
    /// Where the objects are afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_location: Option<Place>,
    /// Where they came from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source_list: Vec<Source>,
    /// Where they go to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub destination_list: Vec<Destination>,
    /// What sensors measured, unread.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sensor_element_list: Vec<Value>,
    /// Facts of the instances that are made, unread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ilmd: Option<Map<String, Value>>,
    /// Members of others.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// Something happened to objects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ObjectEvent {
    /// What happened.
    pub action: Action,
    /// The objects; `None` where the event counts or measures only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub epc_list: Option<Vec<String>>,
    /// Amounts of classes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quantity_list: Vec<Quantity>,
    /// Business transactions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub biz_transaction_list: Vec<BizTransaction>,
    /// What every event says.
    #[serde(flatten)]
    pub common: Common,
}

/// Objects and their parent, of an aggregation or an association.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AggregationEvent {
    /// What happened.
    pub action: Action,
    /// The parent.
    #[serde(rename = "parentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The children.
    #[serde(rename = "childEPCs", default, skip_serializing_if = "Vec::is_empty")]
    pub child_epcs: Vec<String>,
    /// Children by class.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub child_quantity_list: Vec<Quantity>,
    /// Business transactions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub biz_transaction_list: Vec<BizTransaction>,
    /// What every event says.
    #[serde(flatten)]
    pub common: Common,
}

/// Objects that took part in business transactions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TransactionEvent {
    /// What happened.
    pub action: Action,
    /// The transactions.
    pub biz_transaction_list: Vec<BizTransaction>,
    /// The parent of the objects.
    #[serde(rename = "parentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub epc_list: Option<Vec<String>>,
    /// Amounts of classes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quantity_list: Vec<Quantity>,
    /// What every event says.
    #[serde(flatten)]
    pub common: Common,
}

/// Objects that became others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TransformationEvent {
    /// What went in.
    #[serde(rename = "inputEPCList", default, skip_serializing_if = "Vec::is_empty")]
    pub input_epc_list: Vec<String>,
    /// What went in, by class.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub input_quantity_list: Vec<Quantity>,
    /// What came out.
    #[serde(rename = "outputEPCList", default, skip_serializing_if = "Vec::is_empty")]
    pub output_epc_list: Vec<String>,
    /// What came out, by class.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub output_quantity_list: Vec<Quantity>,
    /// The name that joins several events of one transformation.
    #[serde(rename = "transformationID", skip_serializing_if = "Option::is_none")]
    pub transformation_id: Option<String>,
    /// Business transactions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub biz_transaction_list: Vec<BizTransaction>,
    /// What every event says.
    #[serde(flatten)]
    pub common: Common,
}

impl Event {
    /// The event as JSON; `Null` if it cannot be written.
    #[must_use]
    pub fn to_json(&self) -> Value {
        serde_json::to_value(self).unwrap_or(Value::Null)
    }

    /// What every event says; `None` for somebody's own kind.
    #[must_use]
    pub fn common(&self) -> Option<&Common> {
        match self {
            Event::ObjectEvent(event) => Some(&event.common),
            Event::AggregationEvent(event) | Event::AssociationEvent(event) => Some(&event.common),
            Event::TransactionEvent(event) => Some(&event.common),
            Event::TransformationEvent(event) => Some(&event.common),
            Event::Other(_) => None,
        }
    }
}

/// A document of events, as we send it.
///
/// `created` is an instant with an offset; `namespaces` are the prefixes of members of others.
#[must_use]
pub fn document(created: &str, namespaces: &Map<String, Value>, events: &[Event]) -> Value {
    let mut context =
        vec![Value::from("https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld")];
    if !namespaces.is_empty() {
        context.push(Value::Object(namespaces.clone()));
    }
    serde_json::json!({
        "@context": context,
        "type": "EPCISDocument",
        "schemaVersion": "2.0",
        "creationDate": created,
        "epcisBody": { "eventList": events.iter().map(Event::to_json).collect::<Vec<_>>() },
    })
}

#[cfg(test)]
mod tests {
    use super::super::document as documents;
    use super::*;

    #[test]
    fn what_is_written_has_no_fault_and_reads_the_same() {
        let common = |step: &str| Common {
            event_time: "2026-03-01T09:30:00+01:00".to_owned(),
            event_time_zone_offset: "+01:00".to_owned(),
            biz_step: Some(step.to_owned()),
            ..Common::default()
        };
        let epcs = || vec!["https://id.gs1.org/01/09506000134352/21/S1".to_owned()];
        let events = [
            Event::ObjectEvent(ObjectEvent {
                action: Action::Add,
                epc_list: Some(epcs()),
                quantity_list: Vec::new(),
                biz_transaction_list: Vec::new(),
                common: common("commissioning"),
            }),
            Event::AssociationEvent(AggregationEvent {
                action: Action::Add,
                parent_id: epcs().pop(),
                child_epcs: vec!["https://id.gs1.org/8004/9506000134352A1".to_owned()],
                child_quantity_list: Vec::new(),
                biz_transaction_list: Vec::new(),
                common: common("encoding"),
            }),
            Event::TransformationEvent(TransformationEvent {
                input_epc_list: epcs(),
                input_quantity_list: Vec::new(),
                output_epc_list: vec!["urn:x".to_owned()],
                output_quantity_list: Vec::new(),
                transformation_id: None,
                biz_transaction_list: Vec::new(),
                common: common("repairing"),
            }),
        ];
        let document = document("2026-03-01T09:31:00Z", &Map::new(), &events);
        assert_eq!(documents::read(&document).as_deref(), Ok(&events[..]), "{document}");
        assert_eq!(
            events[0].common().and_then(|common| common.biz_step.as_deref()),
            Some("commissioning")
        );
    }
}
