//! Deciding beside the rules, and what was done to a piece before: a usual rule gives way
//! to a named person with a reason, a firm one and the law to nobody.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::json;
use store::testing::Backend;
use testkit::Orle;

async fn a_usual_rule_gives_way_to_a_named_person_with_a_reason(on: Backend) {
    let house = Orle::open(on).await;
    let number = house.return_with_facts("2026-01-05", "2026-01-10").await;
    let at = format!("/desk/cases/{number}");
    let otherwise = format!("{at}/decisions/otherwise");
    let mut senior = house.staff_in_english("marta").await;
    let page = senior.get(&at).await.expect_status(200).text();
    let firm = "conformity.liability";
    let usual = page
        .split("id=\"otherwise-right-")
        .nth(1)
        .and_then(|rest| rest.split("name=\"right\" value=\"").nth(1))
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_else(|| panic!("nothing can be decided otherwise on {page}"))
        .to_owned();
    // Without a reason nothing is kept, and what was asked comes back.
    senior.post(&otherwise, &[("right", usual.as_str()), ("reason", " ")]).await.expect_status(422);
    // What the law says is nobody's to change.
    let refused = [("right", firm), ("reason", "She insists")];
    senior.post(&otherwise, &refused).await.expect_status(422).says("No usual rule");
    let kind = [("right", usual.as_str()), ("reason", "A client of <twenty> years")];
    let done = senior.post(&otherwise, &kind).await.expect_status(303);
    let page = senior.get(&done.location()).await.expect_status(200).text();
    assert!(page.contains("We make an exception for you"), "{page}");
    assert!(page.contains("A client of &#60;twenty&#62; years"), "{page}");
    assert!(!page.contains("no longer the answer"), "an exception holds whatever the rules say");
    // An advisor may tell, and not decide otherwise.
    let mut camille = house.staff_in_english("camille").await;
    let page = camille.get(&at).await.expect_status(200).text();
    assert!(!page.contains("/decisions/otherwise"), "an advisor is offered it");
    camille.post(&otherwise, &kind).await.expect_status(403);
    let deed = house.deeds().await.into_iter().rfind(|deed| deed.verb == "case.decision").unwrap();
    assert!(deed.after.unwrap().contains("\"otherwise\":true"));
}

async fn what_was_done_before_is_a_list_that_moves_the_answers(on: Backend) {
    let house = Orle::open(on).await;
    let number = house.return_with_facts("2026-01-05", "2026-01-10").await;
    let at = format!("/desk/cases/{number}/facts/remedy_history");
    let mut camille = house.staff_in_english("camille").await;
    camille.get(&format!("/desk/cases/{number}")).await.expect_status(200).says("remedy_history");
    camille.get(&at).await.expect_status(200).says("Remedy 1");
    let back_before =
        [("kind-1", "repair"), ("requested_on-1", "2026-02-10"), ("completed_on-1", "2026-02-01")];
    let page = camille.post(&at, &back_before).await.expect_status(422);
    assert!(page.text().contains("value=\"2026-02-01\""), "what was typed is lost");
    let twice = [
        ("kind-1", "repair"),
        ("requested_on-1", "2026-02-01"),
        ("completed_on-1", "2026-02-10"),
        ("result-1", "failed"),
        ("kind-2", "replacement"),
        ("client_chose-2", "repair"),
        ("requested_on-2", "2026-02-12"),
        ("result-2", ""),
    ];
    camille.post(&at, &twice).await.expect_status(303);
    let page = camille.get(&at).await.expect_status(200).text();
    assert!(page.contains("value=\"2026-02-12\"") && page.contains("Remedy 4"), "{page}");
    let page = camille.get(&format!("/desk/cases/{number}")).await.expect_status(200).text();
    assert!(page.contains("the fault came back"), "{page}");
    // A row without its kind is said, not dropped.
    let nameless = [("requested_on-1", "2026-02-01")];
    camille.post(&at, &nameless).await.expect_status(422);
    // Nothing filled in is an empty list: there was none.
    camille.post(&at, &[("kind-1", "")]).await.expect_status(303);
}

async fn a_decision_is_kept_with_who_said_each_fact_and_the_law_is_said_in_words(on: Backend) {
    let house = Orle::open(on).await;
    let number = house.return_with_facts("2026-01-05", "2026-01-10").await;
    let mut camille = house.staff_in_english("camille").await;
    let page = camille.get(&format!("/desk/cases/{number}")).await.expect_status(200).text();
    assert!(page.contains("Bought in the online shop of France: its law applies"), "{page}");
    for (fact, value) in [("directed_to_client_home", "yes"), ("client_home", "PT")] {
        let at = format!("/desk/cases/{number}/facts/{fact}");
        camille.post(&at, &[("value", value)]).await.expect_status(303);
    }
    let page = camille.get(&format!("/desk/cases/{number}")).await.expect_status(200).text();
    assert!(page.contains("The shop also sells to Portugal"), "{page}");
    assert!(page.contains("the law of the buyer’s home leads"), "three years lead over two");
    let told = [("right", "conformity.liability")];
    let right = ["withdrawal", "house.return"];
    let at = format!("/desk/cases/{number}/decisions");
    let one = camille.post(&at, &told).await;
    let one = if one.status == 303 { one } else { camille.post(&at, &[("right", right[1])]).await };
    one.expect_status(303);
    let kept: Result<Vec<store::decisions::Decision>, store::Error> = house
        .app
        .store
        .read(move |tx| {
            Box::pin(async move {
                let case = store::cases::find(tx, &number).await?.unwrap();
                store::decisions::of_case(tx, case.id, 10).await
            })
        })
        .await;
    let kept = kept.unwrap().swap_remove(0);
    let question: serde_json::Value = serde_json::from_str(&kept.question).unwrap();
    assert_eq!(question["origins"]["jurisdiction"], "case");
    assert_eq!(question["origins"]["order_date"], "client");
    let answer: serde_json::Value = serde_json::from_str(&kept.answer).unwrap();
    let because = answer["because"].as_array().unwrap();
    assert!(because.iter().any(|one| one["origins"].is_object()), "{answer}");
}

async fn a_program_says_who_said_a_fact_and_is_told_so(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let mut asked = json!({
        "jurisdiction": "FR", "as_of": "2026-03-03",
        "facts": { "channel": "online", "buyer": "private", "order_date": "2026-02-01" },
        "origins": { "order_date": "order", "channel": "client" },
    });
    let told = api.json("/api/v1/entitlements", &asked).await.expect_status(200).text();
    assert!(told.contains("\"origins\":{\"channel\":\"client\"}"), "{told}");
    for (fact, who, nearest) in
        [("order_date", "ordre", "order"), ("ordre_date", "order", "order_date")]
    {
        asked["origins"] = json!({ fact: who });
        let wrong = api.json("/api/v1/entitlements", &asked).await.expect_status(422).text();
        assert!(wrong.contains(nearest) && wrong.contains("origins."), "{wrong}");
    }
}

store::on_both!(
    a_usual_rule_gives_way_to_a_named_person_with_a_reason,
    what_was_done_before_is_a_list_that_moves_the_answers,
    a_decision_is_kept_with_who_said_each_fact_and_the_law_is_said_in_words,
    a_program_says_who_said_a_fact_and_is_told_so,
);
