//! The editor's loop: a rule is changed, read, tried on stored cases, approved by a
//! second person, and counts from its day on every node; and everything that must not
//! be possible on the way.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use jiff::SignedDuration;
use serde_json::json;
use store::testing::Backend;
use testkit::{Guest, Orle};

/// The pack of the house with a longer return window.
fn longer() -> String {
    let text = entitlements::shipped::HOUSE;
    let changed = text.replacen("version = \"2026-11-27\"", "version = \"2027-01\"", 1).replacen(
        "name = \"return_window\"\nis = \"30 days\"",
        "name = \"return_window\"\nis = \"45 days\"",
        1,
    );
    assert_ne!(changed, text);
    changed
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let start = text.find(before).unwrap_or_else(|| panic!("no {before} in {text}"));
    let rest = &text[start + before.len()..];
    rest.split(after).next().unwrap()
}

/// A person begins a change of the house's pack; its address.
async fn begun(guest: &mut Guest) -> String {
    guest.get("/settings/policies").await.expect_status(200);
    let answer = guest.post("/settings/policies", &[("pack", "house")]).await.expect_status(303);
    answer.location().split('#').next().unwrap().to_owned()
}

async fn seen(guest: &mut Guest, at: &str) -> String {
    let page = guest.get(at).await.expect_status(200).text();
    between(&page, "name=\"seen\" value=\"", "\"").to_owned()
}

/// Writes a change as its form would.
async fn written(guest: &mut Guest, at: &str, day: &str, text: &str, own: &str) -> testkit::Page {
    let seen = seen(guest, at).await;
    let fields = [
        ("seen", seen.as_str()),
        ("about", "Forty-five days to return"),
        ("in_force", day),
        ("text", text),
        ("scenarios", own),
    ];
    guest.post(at, &fields).await
}

async fn act(guest: &mut Guest, at: &str, what: &str, more: &[(&str, &str)]) -> testkit::Page {
    let seen = seen(guest, at).await;
    let mut fields = vec![("seen", seen.as_str())];
    fields.extend_from_slice(more);
    guest.post(&format!("{at}/{what}"), &fields).await
}

/// Tries a change, and looks until it is done.
async fn tried(guest: &mut Guest, at: &str) -> String {
    guest.post(&format!("{at}/trial"), &[]).await.expect_status(303);
    for _ in 0..2_000 {
        let part = guest.get(&format!("{at}?part=trial")).await.expect_status(200).text();
        if !part.contains("data-again") {
            return part;
        }
        tokio::task::yield_now().await;
    }
    panic!("the trial does not end");
}

/// Until when the panel says that the house takes the piece back.
async fn window(house: &Orle, number: &str) -> String {
    let mut camille = house.staff_in_english("camille").await;
    let page = camille.get(&format!("/desk/cases/{number}")).await.expect_status(200).text();
    let right = between(&page, "id=\"right-house-return\"", "</li>");
    between(right, "datetime=\"", "\"").to_owned()
}

async fn a_rule_is_changed_tried_approved_by_a_second_person_and_counts_from_its_day(on: Backend) {
    let house = Orle::open(on).await;
    let node = house.second_node().await;
    let number = house.return_with_facts("2026-02-05", "2026-02-10").await;
    assert_eq!(window(&house, &number).await, "2026-03-12");

    let mut aurele = house.staff_in_english("aurele").await;
    let at = begun(&mut aurele).await;
    written(&mut aurele, &at, "2026-03-05", &longer(), "").await.expect_status(303);
    let found = tried(&mut aurele, &at).await;
    for said in ["1 answer would change, in 1 of 1 open cases", number.as_str(), "12 Mar", "27 Mar"]
    {
        assert!(found.contains(said), "no {said} in {found}");
    }
    act(&mut aurele, &at, "proposal", &[]).await.expect_status(303);
    // Whoever wrote it does not approve it, by the form or without one.
    let page = aurele.get(&at).await.expect_status(200).text();
    assert!(!page.contains("/approval\""), "the writer is offered to approve");
    act(&mut aurele, &at, "approval", &[]).await.expect_status(422).says("Somebody else who may");

    let mut helene = house.staff_in_english("helene").await;
    act(&mut helene, &at, "approval", &[]).await.expect_status(303);
    helene.get(&at).await.expect_status(200).says("Approved, its day is to come");
    assert_eq!(window(&house, &number).await, "2026-03-12", "its day has not come");
    house.pass(SignedDuration::from_hours(48));
    for each in [&house, &node] {
        each.app.follow_rules(each.clock.now()).await.unwrap();
        assert_eq!(window(each, &number).await, "2026-03-27");
    }
    let mut helene = house.staff_in_english("helene").await;
    helene.get(&at).await.expect_status(200).says("In force");
    // What counts is not taken back and not written over.
    act_refused(&mut helene, &at, "removal").await;
    let deeds = house.deeds().await;
    for verb in ["revision.begin", "revision.write", "revision.propose", "revision.approve"] {
        assert!(deeds.iter().any(|deed| deed.verb == verb), "{verb} is not in the audit log");
    }
}

/// An act whose form is not on the page any more.
async fn act_refused(guest: &mut Guest, at: &str, what: &str) {
    let page =
        guest.post(&format!("{at}/{what}"), &[("seen", "1"), ("reason-removal", "no")]).await;
    page.expect_status(422);
}

async fn what_is_not_ready_is_not_proposed_and_says_why(on: Backend) {
    let house = Orle::open(on).await;
    let mut aurele = house.staff_in_english("aurele").await;
    let at = begun(&mut aurele).await;
    let refused = |page: testkit::Page, why: &str| {
        page.expect_status(422).says(why);
    };
    // As it came: nothing differs.
    refused(act(&mut aurele, &at, "proposal", &[]).await, "Nothing in it differs");
    // A mistake is kept with its line and its nearest name, and proposes nothing.
    let wrong =
        longer().replace("tags is attached or none [HOUSE:H015]", "tgas is attached [HOUSE:H015]");
    let kept = written(&mut aurele, &at, "2026-03-05", &wrong, "").await.expect_status(303);
    assert!(kept.location().ends_with("#reading"));
    let page = aurele.get(&at).await.expect_status(200).text();
    assert!(
        page.contains("mistakes") && page.contains("`tags`") && page.contains("tgas is attached")
    );
    refused(act(&mut aurele, &at, "proposal", &[]).await, "It has mistakes");
    aurele.post(&format!("{at}/trial"), &[]).await.expect_status(422);
    // The same version as before.
    let same = longer().replace("version = \"2027-01\"", "version = \"2026-11-27\"");
    written(&mut aurele, &at, "2026-03-05", &same, "").await.expect_status(303);
    refused(act(&mut aurele, &at, "proposal", &[]).await, "Another text has had this version");
    // No day, and a day that has passed.
    for day in ["", "2026-03-02"] {
        written(&mut aurele, &at, day, &longer(), "").await.expect_status(303);
        refused(act(&mut aurele, &at, "proposal", &[]).await, "no day from which it counts");
    }
    // A scenario of the house that does not hold.
    let own = json!([{
        "id": "own-1", "jurisdiction": "FR", "as_of": "2026-03-03",
        "facts": { "channel": "online" },
        "expect": [{ "entitlement": "house.return", "outcome": "granted" }],
    }]);
    written(&mut aurele, &at, "2026-03-05", &longer(), &own.to_string()).await.expect_status(303);
    aurele.get(&at).await.expect_status(200).says("own-1");
    refused(act(&mut aurele, &at, "proposal", &[]).await, "It has mistakes");
    written(&mut aurele, &at, "2026-03-05", &longer(), "{ no list").await.expect_status(303);
    refused(act(&mut aurele, &at, "proposal", &[]).await, "It has mistakes");
    // What cannot stay as typed comes back whole.
    let day = written(&mut aurele, &at, "2026-02-30", &longer(), "").await.expect_status(422);
    assert!(day.text().contains("45 days"), "what was typed is lost");
    // Ready: proposed; approved only once it was tried.
    written(&mut aurele, &at, "2026-03-05", &longer(), "").await.expect_status(303);
    act(&mut aurele, &at, "proposal", &[]).await.expect_status(303);
    let mut helene = house.staff_in_english("helene").await;
    refused(act(&mut helene, &at, "approval", &[]).await, "has not been looked at");
    // Sent back with a reason, and without one not.
    act(&mut helene, &at, "return", &[("reason-return", " ")]).await.expect_status(422);
    act(&mut helene, &at, "return", &[("reason-return", "Thirty is enough")])
        .await
        .expect_status(303);
    aurele.get(&at).await.expect_status(200).says("Thirty is enough").says("Draft");
}

async fn two_changes_of_one_pack_never_undo_each_other(on: Backend) {
    let house = Orle::open(on).await;
    let mut aurele = house.staff_in_english("aurele").await;
    let mut helene = house.staff_in_english("helene").await;
    let first = begun(&mut aurele).await;
    let second = begun(&mut aurele).await;
    for (at, version) in [(&first, "a"), (&second, "b")] {
        let text = longer().replace("2027-01", version);
        written(&mut aurele, at, "2026-03-03", &text, "").await.expect_status(303);
        tried(&mut aurele, at).await;
        act(&mut aurele, at, "proposal", &[]).await.expect_status(303);
    }
    act(&mut helene, &first, "approval", &[]).await.expect_status(303);
    act(&mut helene, &second, "approval", &[]).await.expect_status(422).says("approved meanwhile");
    // Of two with one change open, the second to save is told and loses nothing.
    let third = begun(&mut aurele).await;
    let stale = seen(&mut helene, &third).await;
    written(&mut aurele, &third, "2026-03-09", &longer(), "").await.expect_status(303);
    let fields = [
        ("seen", stale.as_str()),
        ("about", "Mine"),
        ("in_force", ""),
        ("text", "# my words"),
        ("scenarios", ""),
    ];
    let page = helene.post(&third, &fields).await.expect_status(422).says("Somebody changed it");
    assert!(page.text().contains("# my words"));
    // Who wrote only a word of it has written on it.
    written(&mut helene, &third, "2026-03-09", &longer().replace("2027-01", "c"), "")
        .await
        .expect_status(303);
    tried(&mut helene, &third).await;
    act(&mut aurele, &third, "proposal", &[]).await.expect_status(303);
    for writer in [&mut aurele, &mut helene] {
        act(writer, &third, "approval", &[])
            .await
            .expect_status(422)
            .says("You have written on it");
    }
}

async fn rules_are_for_those_who_keep_them(on: Backend) {
    let house = Orle::open(on).await;
    let mut aurele = house.staff_in_english("aurele").await;
    let at = begun(&mut aurele).await;
    let posts = ["", "/trial", "/proposal", "/approval", "/return", "/removal"];
    for login in ["camille", "grace", "marta", "solene", "berthier"] {
        let mut person = house.staff_in_english(login).await;
        person.get("/settings/policies").await.expect_status(403);
        person.get(&at).await.expect_status(403);
        for post in posts {
            person.post(&format!("{at}{post}"), &[("seen", "1")]).await.expect_status(403);
        }
    }
    // An administrator may write and propose, not approve.
    let mut ines = house.staff_in_english("ines").await;
    ines.get(&at).await.expect_status(200);
    ines.post(&format!("{at}/approval"), &[("seen", "1")]).await.expect_status(403);
    aurele.get("/settings/policies/999999").await.expect_status(404);
    aurele.post("/settings/policies", &[("pack", "nowhere")]).await.expect_status(404);
}

async fn a_revision_that_can_no_longer_be_read_leaves_the_old_one_in_force(on: Backend) {
    let house = Orle::open(on).await;
    let number = house.return_with_facts("2026-02-05", "2026-02-10").await;
    let mut aurele = house.staff_in_english("aurele").await;
    let mut helene = house.staff_in_english("helene").await;
    let at = begun(&mut aurele).await;
    written(&mut aurele, &at, "2026-03-03", &longer(), "").await.expect_status(303);
    tried(&mut aurele, &at).await;
    act(&mut aurele, &at, "proposal", &[]).await.expect_status(303);
    act(&mut helene, &at, "approval", &[]).await.expect_status(303);
    assert_eq!(window(&house, &number).await, "2026-03-27");
    // A newer program may know other words: what it cannot read is as good as broken here.
    let id: i64 = at.rsplit('/').next().unwrap().parse().unwrap();
    let done: Result<(), store::Error> = house
        .app
        .store
        .write(move |tx| {
            Box::pin(async move {
                let mut broken = store::revisions::find(tx, id).await?.unwrap();
                let seen = broken.changed_at;
                broken.text = broken.text.replace("tags is", "labels is");
                store::revisions::update(tx, &broken, seen).await
            })
        })
        .await;
    done.unwrap();
    let node = house.second_node().await;
    node.app.follow_rules(node.clock.now()).await.unwrap();
    assert_eq!(window(&node, &number).await, "2026-03-12", "the file's own text counts");
    let mut admin = node.staff_in_english("ines").await;
    admin.get("/settings/policies").await.expect_status(200).says("cannot read it");
}

store::on_both!(
    a_rule_is_changed_tried_approved_by_a_second_person_and_counts_from_its_day,
    what_is_not_ready_is_not_proposed_and_says_why,
    two_changes_of_one_pack_never_undo_each_other,
    rules_are_for_those_who_keep_them,
    a_revision_that_can_no_longer_be_read_leaves_the_old_one_in_force,
);
