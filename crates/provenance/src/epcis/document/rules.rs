//! Rules over several members of one event (ISO/IEC 19987 section 7.4).

use crate::epcis::shape::{FaultKind, Walk};
use serde_json::{Map, Value};

fn filled(members: &Map<String, Value>, name: &str) -> bool {
    members.get(name).and_then(Value::as_array).is_some_and(|list| !list.is_empty())
}

fn action(members: &Map<String, Value>) -> Option<&str> {
    members.get("action").and_then(Value::as_str)
}

/// Objects, amounts or measurements; facts of instances only when they are made.
pub(super) fn object_rule(members: &Map<String, Value>, walk: &mut Walk<'_>) {
    let sensed = filled(members, "sensorElementList") && members.contains_key("readPoint");
    if !members.contains_key("epcList") && !filled(members, "quantityList") && !sensed {
        walk.fault(FaultKind::Together, "epcList");
    }
    if members.contains_key("ilmd") && action(members) != Some("ADD") {
        walk.fault(FaultKind::Together, "ilmd");
    }
}

/// Children, save where all of them leave.
pub(super) fn children_rule(members: &Map<String, Value>, walk: &mut Walk<'_>) {
    let children = filled(members, "childEPCs") || filled(members, "childQuantityList");
    if !children && action(members) != Some("DELETE") {
        walk.fault(FaultKind::Together, "childEPCs");
    }
}

/// Children, and the parent that they join or leave.
pub(super) fn aggregation_rule(members: &Map<String, Value>, walk: &mut Walk<'_>) {
    children_rule(members, walk);
    if !members.contains_key("parentID") && matches!(action(members), Some("ADD" | "DELETE")) {
        walk.fault(FaultKind::Together, "parentID");
    }
}

/// Objects or amounts, save where all of them leave.
pub(super) fn transaction_rule(members: &Map<String, Value>, walk: &mut Walk<'_>) {
    let some = members.contains_key("epcList") || filled(members, "quantityList");
    if !some && action(members) != Some("DELETE") {
        walk.fault(FaultKind::Together, "epcList");
    }
}

/// What went in and what came out.
pub(super) fn transformation_rule(members: &Map<String, Value>, walk: &mut Walk<'_>) {
    let input = filled(members, "inputEPCList") || filled(members, "inputQuantityList");
    let output = filled(members, "outputEPCList") || filled(members, "outputQuantityList");
    // Inputs and outputs may be told in two events that name the same transformation.
    let named = members.contains_key("transformationID") && (input || output);
    if !(named || (input && output)) {
        walk.fault(FaultKind::Together, "outputEPCList");
    }
}
