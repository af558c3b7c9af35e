//! What bad input gets: the file, the line, the rule, and the nearest valid name.

use crate::{law, made, some, texts};
use entitlements::{Facts, Wrong};
use jiff::civil::date;
use serde_json::json;

/// A pack of the house with one rule.
fn pack(rule: &str) -> String {
    format!(
        "[pack]\nid = \"house\"\ntitle = \"Test\"\nversion = \"1\"\nmaker = \"house\"\n\n[counting.HOUSE]\nfirst_day = \"not counted\"\nlast_day = \"stays\"\nsource = \"HOUSE:T\"\nconfidence = \"confirmed\"\n\n[[rule]]\nid = \"house.test\"\nentitlement = \"house.return\"\nsource = \"HOUSE:T\"\nconfidence = \"confirmed\"\nforce = \"firm\"\n{rule}\n"
    )
}

#[test]
fn a_pack_with_a_mistake_is_refused_with_its_line_and_the_nearest_name() {
    for (rule, line, told) in [
        ("when = [\"chanel is online\"]", 19, "did you mean `channel`?"),
        ("when = [\"channel is onlin\"]", 19, "did you mean `online`?"),
        ("when = [\"channel is\"]", 19, "expected at the end"),
        ("when = [\"right to withdrawl\"]", 19, "did you mean `withdrawal`?"),
        ("when = [\"use is used and (tags is attached\"]", 19, "`)` is expected"),
        ("when = [\"use is used; tags\"]", 19, "means nothing"),
        ("window = \"claim_by\"\nby = \"delivery_date + 14 days\"", 20, "how it is counted"),
        ("window = \"claim_by\"\nby = \"delivery_date + 0 days by HOUSE\"", 20, "1 to 9999"),
        (
            "window = \"claim_by\"\nby = \"delivery_date + 14 days by HOUS\"",
            14,
            "did you mean `HOUSE`?",
        ),
        ("window = \"claim_by\"\nby = \"delivery_date + windw by HOUSE\"", 14, "no setting"),
        ("by = \"delivery_date + 14 days by HOUSE\"", 14, "says what it means"),
        ("payer = \"nobody\"", 19, "`client` or `house`"),
        ("prioritty = 3", 19, "unknown field"),
        ("in_force = { from = 2300-01-01, selected_by = \"contract\" }", 14, "1900-01-01"),
        (
            "in_force = { from = 2025-02-01, until = 2025-01-01, selected_by = \"contract\" }",
            14,
            "not after",
        ),
        ("instead_of = \"eu.withdrawl\"", 14, "not there"),
        (
            "[[rule]]\nid = \"house.twin\"\nentitlement = \"house.return\"\nsource = \"HOUSE:T\"\nconfidence = \"confirmed\"\nforce = \"firm\"",
            20,
            "higher `priority`",
        ),
        (
            "gives = \"denied\"\n[[rule]]\nid = \"house.a\"\nentitlement = \"house.pickup\"\nsource = \"HOUSE:T\"\nconfidence = \"confirmed\"\nforce = \"advice\"\ngives = \"denied\"",
            21,
            "never a ground to refuse",
        ),
    ] {
        let text = pack(rule);
        let mistakes = some(&["eu", "fr"]).with("mine.toml", &text).law().unwrap_err();
        let said: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        let said = said.join("\n");
        assert!(said.contains(told), "{rule}\n{said}");
        assert!(
            mistakes.iter().any(|one| one.line == line && one.file == "mine.toml"),
            "{rule}\n{said}"
        );
    }
}

#[test]
fn rights_that_ask_for_each_other_are_refused() {
    let text = pack(
        "when = [\"right to house.exchange\"]\n[[rule]]\nid = \"house.b\"\nentitlement = \"house.exchange\"\nwhen = [\"right to house.return\"]\nsource = \"HOUSE:T\"\nconfidence = \"confirmed\"\nforce = \"firm\"",
    );
    let mistakes = some(&["eu", "fr"]).with("mine.toml", &text).law().unwrap_err();
    assert!(mistakes.iter().any(|one| one.what.contains("ask for each other")), "{mistakes:?}");
}

#[test]
fn a_rule_that_is_right_loads() {
    let text = pack(
        "when = [\"channel is online [HOUSE:T]\"]\nwindow = \"claim_by\"\nby = \"delivery_date + 14 days by HOUSE\"",
    );
    made(&some(&["eu", "fr"]).with("mine.toml", &text));
}

#[test]
fn facts_that_are_wrong_are_named_with_the_nearest_valid_one() {
    let today = date(2025, 6, 1);
    for (facts, path, wrong, told) in [
        (json!({"chanel": "online"}), "chanel", Wrong::UnknownFact, "`channel`"),
        (
            json!({"defect": {"cuase": "wear"}}),
            "defect.cuase",
            Wrong::UnknownFact,
            "`defect.cause`",
        ),
        (json!({"channel": "onlin"}), "channel", Wrong::UnknownValue, "`online`"),
        (json!({"gift": "perhaps"}), "gift", Wrong::UnknownValue, "true or false"),
        (json!({"order_date": "2025-02-30"}), "order_date", Wrong::UnknownValue, "2200-12-31"),
        (json!({"order_date": "1899-12-31"}), "order_date", Wrong::UnknownValue, "1900-01-01"),
        (json!({"price": -1}), "price", Wrong::UnknownValue, "not negative"),
        (json!({"house_terms": ["final"]}), "house_terms", Wrong::UnknownValue, "final_sale"),
        (json!({"history.repairs": 2}), "history.repairs", Wrong::UnknownFact, ""),
        (
            json!({"remedy_history": [{"kind": "glue"}]}),
            "remedy_history[0].kind",
            Wrong::UnknownValue,
            "repair or replacement",
        ),
        (
            json!({"remedy_history": [{"kind": "repair", "reslt": "failed"}]}),
            "remedy_history[0].reslt",
            Wrong::UnknownFact,
            "`result`",
        ),
        (
            json!({"order_date": "2025-03-03", "delivery_date": "2025-03-01"}),
            "delivery_date",
            Wrong::Impossible,
            "before `order_date`",
        ),
        (
            json!({"delivery_date": "2025-07-01"}),
            "delivery_date",
            Wrong::Impossible,
            "after the day",
        ),
        (
            json!({"order_date": "2025-03-03", "remedy_history": [{"kind": "repair", "requested_on": "2025-01-01"}]}),
            "remedy_history[0].requested_on",
            Wrong::Impossible,
            "before the purchase",
        ),
        (
            json!({"remedy_history": [{"kind": "repair", "requested_on": "2025-03-01", "completed_on": "2025-02-01"}]}),
            "remedy_history[0].completed_on",
            Wrong::Impossible,
            "before it was asked",
        ),
        (json!([1]), "", Wrong::UnknownValue, "object"),
    ] {
        let mistakes = Facts::read(&facts, &law().vocabulary, today).unwrap_err();
        let found = mistakes.iter().find(|one| one.path == path);
        let found = found.unwrap_or_else(|| panic!("{facts}: {mistakes:?}"));
        assert_eq!(found.kind, wrong, "{facts}");
        assert!(found.what.contains(told), "{facts}: {}", found.what);
    }
}

#[test]
fn null_is_the_same_as_leaving_a_fact_out() {
    let today = date(2025, 6, 1);
    let read = |facts| Facts::read(&facts, &law().vocabulary, today).unwrap();
    assert_eq!(read(json!({"channel": null, "defect": null})), read(json!({})));
    assert_eq!(read(json!({"defect": {"cause": "wear"}})), read(json!({"defect.cause": "wear"})));
}

#[test]
fn the_same_question_gives_the_same_bytes() {
    let other = made(&texts());
    let case = json!({"jurisdiction": "FR", "as_of": "2025-03-10",
        "facts": {"channel": "online", "buyer": "private", "order_date": "2025-02-27"}});
    let told = |law: &entitlements::Law| {
        let asked = entitlements::json::Asked::read(&case, law).unwrap();
        entitlements::json::results(law, &asked, &law.evaluate(&asked.question())).to_string()
    };
    assert_eq!(told(law()), told(&other));
}
