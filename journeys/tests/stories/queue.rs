//! The queue in a house with more cases than one page shows: its pages are the whole view, each
//! case once; its headings count all of it; what was chosen goes along.

use super::api::open;
use jiff::SignedDuration;
use std::collections::{BTreeMap, BTreeSet};
use store::testing::Backend;
use testkit::{Guest, Orle};

/// Every page of a view from its first, each asked for by the link of the one before.
async fn pages(reader: &mut Guest, view: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut next = format!("/desk?view={view}");
    loop {
        let page = reader.get(&next).await.expect_status(200).text();
        let link = page.split("id=\"turn-next\" href=\"").nth(1).and_then(|l| l.split('"').next());
        let link = link.map(|link| link.replace("&#38;", "&").replace("&amp;", "&"));
        all.push(page);
        match link {
            Some(link) => next = link,
            None => return all,
        }
        assert!(all.len() < 20, "the pages come to an end");
    }
}

fn rows(page: &str) -> Vec<String> {
    page.split("id=\"q-").skip(1).map(|row| row[..12].to_owned()).collect()
}

/// Each heading of a page with the number beside it and the rows under it.
fn headings(page: &str) -> Vec<(String, usize, Vec<String>)> {
    page.split("<h3 class=\"grp\" id=\"g-")
        .skip(1)
        .map(|part| {
            let code = part.split('"').next().unwrap().to_owned();
            let count = part.split("</span><span>").nth(1).unwrap().split('<').next().unwrap();
            (code, count.parse().unwrap(), rows(part))
        })
        .collect()
}

/// Cases over three days, every second one Japanese; every fifth of the first forty put aside, taken
/// or answered. All of them, and the Japanese.
async fn busy_house(on: Backend) -> (Orle, Vec<String>, Vec<String>) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let (mut all, mut japanese) = (Vec::new(), Vec::new());
    for n in 0..130 {
        let region = if n % 2 == 0 { "JP" } else { "FR" };
        let number = open(&mut api, &format!("c{n}@client.test"), region, "Which size?").await;
        if region == "JP" {
            japanese.push(number.clone());
        }
        all.push(number);
        if n % 10 == 9 {
            house.pass(SignedDuration::from_hours(5));
        }
    }
    let mut camille = house.staff("camille").await;
    for (at, number) in all.iter().enumerate().take(40).filter(|(at, _)| at % 5 == 0) {
        let page = format!("/desk/cases/{number}");
        camille.get(&page).await.expect_status(200);
        let (deed, fields): (_, Vec<(&str, &str)>) = match at % 3 {
            0 => ("snooze", vec![("until", "other"), ("at", "2026-04-02T09:00")]),
            1 => ("assignment", vec![("to", "me")]),
            _ => ("messages", vec![("kind", "reply"), ("text", "Which one?"), ("then", "wait")]),
        };
        let to = format!("{page}/{deed}");
        drop(camille.post(&to, &fields).await);
    }
    (house, all, japanese)
}

async fn the_pages_of_a_view_hold_each_case_once_and_the_headings_count_all_of_them(on: Backend) {
    let (house, all, japanese) = busy_house(on).await;
    let mut states = BTreeSet::new();
    for (login, hers) in [("camille", all), ("haruka", japanese)] {
        let mut reader = house.staff(login).await;
        let mut together = BTreeSet::new();
        for view in ["all", "triage", "mine", "waiting"] {
            let pages = pages(&mut reader, view).await;
            let mut tally: BTreeMap<String, usize> = BTreeMap::new();
            let mut seen = BTreeSet::new();
            for (code, _, rows) in pages.iter().flat_map(|page| headings(page)) {
                *tally.entry(code).or_default() += rows.len();
                for number in rows {
                    assert!(seen.insert(number.clone()), "{number} stands twice in {view}");
                }
            }
            for page in &pages {
                assert!(rows(page).len() <= 50);
                for (code, said, _) in headings(page) {
                    assert_eq!(said, tally[&code], "{code} of {view}, whichever page one is on");
                }
            }
            if view == "all" {
                assert!(pages.len() >= 2, "there is a second page");
            }
            states.extend(tally.into_keys());
            if view == "all" || view == "waiting" {
                together.extend(seen);
            }
        }
        assert_eq!(together, hers.into_iter().collect(), "what {login} may see, and no other");
    }
    assert!(states.len() >= 3, "several headings were tried: {states:?}");
}

async fn what_is_chosen_goes_along_from_page_to_page_without_a_script(on: Backend) {
    let (house, _, _) = busy_house(on).await;
    let mut camille = house.staff("camille").await;
    let first = camille.get("/desk?view=all&select=1").await.expect_status(200).text();
    let turn = first.split("id=\"turn-next\"").nth(1).unwrap();
    let turn = turn.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let two = rows(&first);
    let chosen = [("case", two[0].as_str()), ("case", two[1].as_str())];
    let mut fields = vec![("view", "all"), ("turn", turn.as_str())];
    fields.extend(chosen);
    let second = camille.post("/desk/bulk", &fields).await.expect_status(303);
    let second = camille.follow(&second).await.expect_status(200).text();
    assert_eq!(second.matches("type=\"hidden\" name=\"case\"").count(), 2, "they are kept");
    assert!(rows(&second).iter().all(|number| !two.contains(number)), "another page");
    assert!(second.contains("id=\"many\""), "one goes on choosing");
    let third = rows(&second)[0].clone();
    let mut fields = vec![("view", "all"), ("turn", "start"), ("case", third.as_str())];
    fields.extend(chosen);
    let back = camille.post("/desk/bulk", &fields).await.expect_status(303);
    let back = camille.follow(&back).await.expect_status(200).text();
    assert_eq!(back.matches(" checked").count(), 2, "those of this page are ticked");
    assert!(back.contains(&format!("name=\"case\" value=\"{third}\"")), "the third goes along");
    // What is no number of a case goes nowhere.
    let odd = camille.get("/desk?view=all&select=1&chosen=%22%3E,CS-1111-1111&from=x").await;
    let odd = odd.expect_status(200).text();
    assert_eq!(odd.matches("type=\"hidden\" name=\"case\"").count(), 0);
    assert_eq!(rows(&odd), rows(&first), "and a place that is none is the beginning");
    let (case, keep) = (two[0].as_str(), format!("view=all&from={turn}"));
    let beside = camille.get(&format!("/desk/cases/{case}?{keep}")).await.expect_status(200).text();
    assert_eq!(rows(&beside), rows(&second), "beside an open case the queue keeps its page");
}

store::on_both!(
    the_pages_of_a_view_hold_each_case_once_and_the_headings_count_all_of_them,
    what_is_chosen_goes_along_from_page_to_page_without_a_script,
);
