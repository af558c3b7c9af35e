//! What law and house owe, as a client asks it: without an account and a script, in an
//! address that can be kept. Told on Friday 20 November 2026, the day of the tests' clock.

use http::StatusCode;
use testkit::House;

/// A Track from the French shop, as it came; what hangs on its day is added.
const FRENCH: &str = "place=FR&channel=online&buyer=private&piece=track&personalisation=none\
    &use=tried_on&tags=attached&accessories=complete&packaging=complete&security_seal=intact";

fn heading(page: &str) -> String {
    let at = page.split("<h1 id=\"h\">").nth(1).and_then(|rest| rest.split("</h1>").next());
    at.unwrap_or_else(|| panic!("no answer on: {page}")).to_owned()
}

#[tokio::test]
async fn a_french_purchase_is_answered_on_its_tenth_twentieth_and_thirty_first_day() {
    let house = House::open().await;
    let mut ines = house.browser();
    let told = "&withdrawal_info_on=before_contract";
    for (delivered, more, answer) in [
        ("2026-11-10", "", "You can return it until Thursday 10 December 2026"),
        ("2026-10-31", "", "You can return it until Monday 30 November 2026"),
        ("2026-10-20", told, "You can no longer return it; still possible: Repair or replacement"),
    ] {
        let at = format!(
            "/en/rights/answer?{FRENCH}&order_date=2026-10-18&delivery_date={delivered}{more}"
        );
        let page = ines.get(&at).await;
        assert_eq!(page.status, StatusCode::OK, "{at}");
        assert_eq!(heading(&page.text()), answer, "{delivered}");
    }
    let tenth = ines
        .get(&format!("/en/rights/answer?{FRENCH}&order_date=2026-10-18&delivery_date=2026-11-10"))
        .await
        .text();
    for said in [
        "until Tuesday 24 November 2026",
        "FR-CCONSO:L221-18",
        "role=\"img\"",
        "Legal guarantee of conformity",
        "not legal advice",
        "href=\"/en/ask/return\"",
    ] {
        assert!(tenth.contains(said), "the answer does not say {said}");
    }
}

#[tokio::test]
async fn a_right_that_hangs_on_one_fact_asks_for_it_and_one_click_answers() {
    let house = House::open().await;
    let mut ines = house.browser();
    let at = format!("/en/rights/answer?{FRENCH}&order_date=2026-10-18&delivery_date=2026-10-20");
    let asked = ines.get(&at).await.text();
    assert!(heading(&asked).starts_with("Tell us"), "{}", heading(&asked));
    assert!(
        asked.contains("name=\"withdrawal_info_on\" value=\"never\""),
        "the answer is a button"
    );
    assert!(asked.contains("type=\"hidden\" name=\"delivery_date\" value=\"2026-10-20\""));
    let never = ines.get(&format!("{at}&withdrawal_info_on=never")).await.text();
    assert!(heading(&never).starts_with("You can return it until"), "{}", heading(&never));
}

#[tokio::test]
async fn what_cannot_be_taken_brings_the_form_back_with_every_answer() {
    let house = House::open().await;
    let mut ines = house.browser();
    for (wrong, field, says) in [
        ("order_date=2026-02-30", "order_date", "enter a day"),
        ("order_date=2999-01-01", "order_date", "between 1900 and 2200"),
        ("order_date=2026-11-21", "order_date", "still to come"),
        ("order_date=2026-02-20&delivery_date=2026-02-10", "delivery_date", "lies before"),
        ("delivery_date=2026-02-10&delivered=no", "delivery_date", "has not come yet"),
        ("use=worn", "use", "choose one of the answers"),
        ("house_region_return_days=9999", "place", "not asked here"),
        ("colour=red", "place", "not asked here"),
    ] {
        let plain = "place=FR&channel=online&tags=attached";
        let page = ines.get(&format!("/en/rights/answer?{plain}&{wrong}")).await;
        let text = page.text();
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(text.contains(&format!("href=\"#f-{field}\"")) && text.contains(says), "{wrong}");
        for kept in ["value=\"FR\" selected", "value=\"online\" checked", "\"attached\" selected"] {
            assert!(text.contains(kept), "{wrong} loses {kept}");
        }
    }
    for (said, field) in [("", "place"), ("place=US", "state"), ("place=XX", "place")] {
        let page = ines.get(&format!("/en/rights/answer?{said}")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(page.text().contains(&format!("href=\"#f-{field}\"")), "{said}");
    }
}

#[tokio::test]
async fn every_country_of_the_form_has_an_answer_in_every_language() {
    let house = House::open().await;
    let mut reader = house.browser();
    for tag in ["en", "fr", "ar"] {
        let form = reader.get(&format!("/{tag}/rights")).await.text();
        let select = form.split("id=\"f-place\"").nth(1).and_then(|t| t.split("</select>").next());
        let places: Vec<&str> = select
            .unwrap_or_default()
            .split("<option value=\"")
            .skip(2)
            .filter_map(|option| option.split('"').next())
            .collect();
        assert!(places.len() > 40, "{tag}: {places:?}");
        for place in places {
            let state = if place == "US" { "&state=US-CA" } else { "" };
            let page = reader
                .get(&format!("/{tag}/rights/answer?place={place}{state}&channel=online&bought=no"))
                .await;
            assert_eq!(page.status, StatusCode::OK, "{tag} {place}");
            assert!(!form.contains(&format!(">{place}</option>")), "{place} has no name in {tag}");
        }
    }
}

#[tokio::test]
async fn the_answer_is_read_in_arabic_and_goes_to_paper_and_into_another_language_with_its_facts() {
    let house = House::open().await;
    let mut reader = house.browser();
    let facts = format!("{FRENCH}&order_date=2026-10-18&delivery_date=2026-11-10");
    let page = reader.get(&format!("/ar/rights/answer?{facts}")).await.text();
    assert_eq!(heading(&page), "يمكن إرجاعها حتى الخميس، 10 ديسمبر 2026");
    assert!(
        page.contains("dir=\"rtl\"") && page.contains("/fr/rights/answer?place=FR&#38;channel")
    );
    let paper = reader.get(&format!("/ar/rights/answer?{facts}&print=1")).await.text();
    assert!(!paper.contains("<header") && !paper.contains("<details class=\"more why\">"));
    assert!(
        paper.contains("/ar/rights/answer?place=FR&#38;channel=online"),
        "its address is on it"
    );
    let text = reader.get(&format!("/fr/rights/answer?{facts}&as=text")).await;
    assert_eq!(text.header("content-type"), "text/plain; charset=utf-8");
    assert!(text.text().contains("Vous pouvez la retourner jusqu’au jeudi 10 décembre 2026"));
}

#[tokio::test]
async fn the_page_is_one_step_from_the_places_where_it_is_looked_for() {
    let house = House::open().await;
    let mut reader = house.browser();
    for page in ["/", "/ready", "/ask/return/order", "/ask/repair/family"] {
        let shown = reader.get(&format!("/en{page}")).await.text();
        assert!(shown.contains("href=\"/en/rights\""), "{page}");
    }
}
