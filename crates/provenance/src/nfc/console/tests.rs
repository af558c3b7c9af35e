//! The commands, asked as a person would.

use super::*;
use serde_json::{Value, json};

const ADDRESS: &str =
    "https://ntag.nxp.com/424?e=EF963FF7828658A599F3041510671E88&c=94EED9EE65337086";
const ZERO: &str = "00000000000000000000000000000000";

fn options() -> SunOptions {
    let zero = Some(ZERO.to_owned());
    SunOptions { meta_key: zero.clone(), file_key: zero, ..SunOptions::default() }
}

#[test]
fn an_address_is_told_or_refused() {
    let check = |line: Value, field: &str, expect: Value| {
        let got = sun(&options(), &line).unwrap_or_else(|error| error);
        assert_eq!(got[field], expect, "{line} {got}");
    };
    check(json!(ADDRESS), "uid", json!("04DE5F1EACC040"));
    check(json!({ "url": ADDRESS, "template": "e/c" }), "read_ctr", json!(61));
    check(json!({ "url": ADDRESS, "last_ctr": 61 }), "outcome", json!("replay_same"));
    check(json!({ "url": ADDRESS, "mode": "lrp" }), "error", json!("mode_mismatch"));
    check(json!({ "url": ADDRESS, "mode": "x" }), "error", json!("mode_unknown"));
    check(json!({ "url": ADDRESS, "template": "x" }), "error", json!("template_malformed"));
    check(json!({ "url": "https://h/" }), "error", json!("template_unknown"));
    check(json!({ "url": ADDRESS, "file_key": "AA" }), "error", json!("line_malformed"));
    check(json!(7), "error", json!("picc_missing"));
    let master = json!({
        "url": ADDRESS, "file_key": null, "master": ZERO, "scheme": "nfc-developer#2@1"
    });
    let keyless = SunOptions { file_key: None, ..options() };
    assert_eq!(sun(&keyless, &master).map(|answer| answer["valid"].clone()), Ok(json!(true)));
    let refused = sun(&keyless, &json!(ADDRESS)).expect_err("no key");
    assert_eq!(refused, json!({ "error": "line_incomplete", "key": "file_key" }));
}

#[test]
fn weak_signs_are_told() {
    let check = |line: Value, field: &str, expect: Value| {
        let got = tamper(&line).unwrap_or_else(|error| error);
        assert_eq!(got[field], expect, "{line}");
    };
    check(json!("CC"), "intact", json!(true));
    check(json!({ "file_data_hex": "4F436161" }), "tamper", json!("opened_before"));
    check(json!("CO"), "error", json!("tamper_status"));
    let line = json!({ "uid": "04518DFAA96180", "signature": "00".repeat(56) });
    let refused = originality(&OriginalityOptions::default(), &line).expect_err("zeros");
    assert_eq!(refused["error"], "bad_signature");
}

#[test]
fn a_plan_and_a_message_are_told() {
    let address = json!("https://choose.url.com/ntag424?e={picc}&c={mac}");
    let answer = settings(&SettingsOptions::default(), &address).expect("settings");
    assert_eq!(answer["settings"], "4000E0C1F121200000430000430000");
    assert_eq!(answer["template"], "picc=@33+32,mac=@68+16,from=@68");
    let line = json!({
        "k_ses_enc": "4CF3CB41A22583A61E89B158D252FC53",
        "k_ses_mac": "5529860B2FC5FB6154B7F28361D30BF9",
        "ti": "7614281A", "cmd_ctr": "0200",
        "c_apdu": "90C4000029022CF362B7BF4311FF3BE1DAA295E8C68DE09050560D19B9E16C2393AE9CD1FAC75D0C\
            E20BCD1D06E600",
    });
    let answer = message(&line).expect("a good MAC");
    assert_eq!(answer["command_data"], "F3847D627727ED3BC9C4CC050489B96601789DFADC");
    let mut wrong = line.clone();
    wrong["ti"] = json!("7614281B");
    assert_eq!(message(&wrong), Err(json!({ "error": "bad_mac" })));
}

#[test]
fn any_line_is_answered() {
    for line in [json!(null), json!([]), json!({}), json!("é{"), json!({ "url": 7 }), json!(-1)] {
        let _ = sun(&options(), &line);
        let _ = diversify(&DiversifyOptions::default(), &line);
        let _ = settings(&SettingsOptions::default(), &line);
        for ask in [mac, session, lrp, message, session_keys, tamper] {
            assert!(ask(&line).is_err(), "{line}");
        }
    }
}
