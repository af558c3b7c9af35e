//! An event is written in one order, and only what is of it changes its name.

use super::*;
use proptest::prelude::*;
use serde_json::json;

fn event() -> Value {
    json!({
        "type": "ObjectEvent", "eventTime": "2020-03-04T11:00:30+01:00",
        "eventTimeZoneOffset": "+01:00", "recordTime": "2020-03-05T00:00:00Z",
        "epcList": ["urn:epc:id:sgtin:0614141.011111.988", "urn:epc:id:sgtin:0614141.011111.987"],
        "action": "OBSERVE", "bizStep": "departing",
        "readPoint": {"id": "urn:epc:id:sgln:4012345.00011.0", "ex:f": "AB-12"},
        "bizTransactionList": [{"bizTransaction": "urn:x", "type": "po"}],
        "ex:flag": true, "ex:list": ["2", "1"]})
}

fn hashed(event: &Value) -> String {
    let scope = Scope::of(&json!({"@context": ["https://x", {"ex": "https://ns.example.com/"}]}));
    pre_hash(event, &scope).expect("an event")
}

#[test]
fn an_event_is_written_in_one_order() {
    assert_eq!(
        hashed(&event()),
        "eventType=ObjectEventeventTime=2020-03-04T10:00:30.000ZeventTimeZoneOffset=+01:00\
         epcListepc=https://id.gs1.org/01/00614141111114/21/987\
         epc=https://id.gs1.org/01/00614141111114/21/988action=OBSERVE\
         bizStep=https://ref.gs1.org/cbv/BizStep-departing\
         readPointid=https://id.gs1.org/414/4012345000115{https://ns.example.com/}f=AB-12\
         bizTransactionListtype=https://ref.gs1.org/cbv/BTT-pobizTransaction=urn:x\
         {https://ns.example.com/}flag=true{https://ns.example.com/}list=1\
         {https://ns.example.com/}list=2"
    );
}

#[test]
fn what_is_not_of_the_event_does_not_change_it() {
    let check = |change: &dyn Fn(&mut Value), same: bool| {
        let mut other = event();
        change(&mut other);
        assert_eq!(hashed(&other) == hashed(&event()), same, "{other}");
    };
    check(&|e| e["recordTime"] = json!("2021-01-01T00:00:00Z"), true);
    check(&|e| e["eventID"] = json!("urn:uuid:1"), true);
    check(&|e| e["errorDeclaration"] = json!({"declarationTime": "2021-01-01T00:00:00Z"}), true);
    check(&|e| e["eventTime"] = json!("2020-03-04T10:00:30.0000Z"), true);
    check(&|e| e["bizStep"] = json!("urn:epcglobal:cbv:bizstep:departing"), true);
    check(&|e| e["eventTime"] = json!("2020-03-04T10:00:31Z"), false);
    check(&|e| e["action"] = json!("ADD"), false);
    check(&|e| e["ex:flag"] = json!(false), false);
    check(&|e| e["epcList"] = json!(["urn:epc:id:sgtin:0614141.011111.987"]), false);
}

proptest! {
    #[test]
    fn the_order_of_lists_does_not_matter(order in Just(vec!["1", "2", "3", "4"]).prop_shuffle()) {
        let of = |order: &[&str]| {
            let epcs: Vec<_> =
                order.iter().map(|n| format!("urn:epc:id:sgtin:0614141.011111.{n}")).collect();
            let mut event = event();
            event["epcList"] = json!(epcs);
            hashed(&event)
        };
        prop_assert_eq!(of(&order), of(&["1", "2", "3", "4"]));
    }
}
