//! What the client is entitled to, on the desk: facts are filled in beside the
//! case, the answers change, the client is asked or told in her language, and
//! what was told and no longer holds is shown before anything is sent.

use store::testing::Backend;
use testkit::{Guest, Orle, Page};

/// A return that was telephoned in; its number.
async fn returned(camille: &mut Guest, region: &str, language: &str) -> String {
    camille.get("/desk/new").await.expect_status(200);
    let call = [
        ("channel", "phone"),
        ("name", "Claire Fontaine"),
        ("email", "claire@client.test"),
        ("language", language),
        ("region", region),
        ("topic", "return"),
        ("family", "track"),
        ("subject", "Too narrow"),
        ("reason", "They are too narrow."),
        ("result", "Promised an answer today"),
    ];
    let opened = camille.post("/desk/new", &call).await.expect_status(303);
    let place = opened.location();
    let at = place.find("CS-").unwrap();
    place[at..at + 12].to_owned()
}

async fn note(camille: &mut Guest, number: &str, fact: &str, value: &str) -> Page {
    let to = format!("/desk/cases/{number}/facts/{fact}");
    camille.post(&to, &[("keep", "view=mine"), ("then", "withdrawal"), ("value", value)]).await
}

/// The words of one right on the page, without the marks.
fn right(page: &str, id: &str) -> String {
    let part = page.split(&format!("<li id=\"{id}\">")).nth(1).unwrap_or_else(|| {
        panic!("no {id} on the page");
    });
    let part = part.split("<div class=\"ent__f\">").next().unwrap();
    part.split('<').map(|tag| tag.split_once('>').map_or(tag, |(_, text)| text)).collect()
}

async fn case(camille: &mut Guest, number: &str) -> String {
    camille.get(&format!("/desk/cases/{number}?view=mine")).await.expect_status(200).text()
}

/// Everything the right to withdraw hangs on for a pair bought online.
async fn online(camille: &mut Guest, number: &str) {
    for (fact, value) in [
        ("channel", "online"),
        ("buyer", "private"),
        ("order_date", "2026-02-20"),
        ("delivery_date", "2026-02-25"),
        ("withdrawal_info_on", "before_contract"),
        ("personalisation", "none"),
        ("hygiene_goods", "no"),
        ("collected_in_boutique", "no"),
        ("reserved_online", "no"),
    ] {
        note(camille, number, fact, value).await.expect_status(303);
    }
}

async fn a_fact_is_filled_in_and_the_answer_changes(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff("camille").await;
    let number = returned(&mut camille, "FR", "fr").await;
    let page = case(&mut camille, &number).await;
    assert!(page.contains("Law of France"), "the region is the law");
    assert!(right(&page, "right-withdrawal").contains("We need to know more first"));
    assert!(page.contains("id=\"ask-channel\""), "what it hangs on is asked");

    let noted = note(&mut camille, &number, "channel", "boutique").await.expect_status(303);
    assert_eq!(
        noted.location(),
        format!("/desk/cases/{number}?view=mine&done=fact#right-withdrawal"),
        "one comes back to the same place"
    );
    let page = case(&mut camille, &number).await;
    assert!(right(&page, "right-withdrawal").contains("No"), "no distance, no withdrawal");
    assert!(page.contains("Noted: How it was bought"), "colleagues see who noted what");

    online(&mut camille, &number).await;
    let page = case(&mut camille, &number).await;
    let told = right(&page, "right-withdrawal");
    assert!(told.contains("Yes, until"), "{told}");
    assert!(page.contains("FR-CCONSO"), "why, and from which source");

    // Forgotten, it is asked again.
    let to = format!("/desk/cases/{number}/facts/channel");
    camille.get(&to).await.expect_status(200).says("Not known after all");
    let gone = camille.post(&to, &[("forget", "yes")]).await.expect_status(303);
    assert!(gone.location().contains("done=forgotten"));
    let page = case(&mut camille, &number).await;
    assert!(right(&page, "right-withdrawal").contains("We need to know more first"));

    let audit: Vec<_> = house
        .app
        .store
        .read(|tx| {
            Box::pin(async move { Ok::<_, app::Error>(store::audit::list(tx, None, 200).await?) })
        })
        .await
        .unwrap()
        .into_iter()
        .filter(|row| row.verb == "case.fact")
        .collect();
    let last = audit.iter().max_by_key(|row| row.id).unwrap();
    assert!(last.before.as_deref().unwrap_or_default().contains("online"), "{last:?}");
    assert!(last.after.as_deref().unwrap_or_default().contains("null"), "{last:?}");
}

async fn a_wrong_value_is_refused_with_what_was_typed_and_the_nearest_right_one(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff("camille").await;
    let number = returned(&mut camille, "FR", "fr").await;
    note(&mut camille, &number, "order_date", "2026-03-02").await.expect_status(303);
    for (fact, value, said) in [
        ("channel", "onlin", "“onlin” is not possible here. Did you mean “online”?"),
        ("order_date", "2026-02-30", "“2026-02-30” is not a day."),
        ("order_date", "2199-01-01", "This day has not come yet."),
        ("delivery_date", "2026-03-01", "This cannot lie before: Day of the order"),
        ("price", "much", "“much” is not a number."),
        ("jurisdiction", "FRA", "“FRA” is not possible here. Did you mean “France”?"),
        ("channel", "", "Fill in “How it was bought”"),
    ] {
        let page = note(&mut camille, &number, fact, value).await.expect_status(422);
        let text = page.text();
        assert!(text.contains(said), "{fact} {value}: {said} is not in {text}");
        assert!(text.contains(value), "{fact}: what was typed is kept");
    }
    note(&mut camille, &number, "no_such", "1").await.expect_status(404);
    note(&mut camille, &number, "history.repairs", "1").await.expect_status(404);
    let page = case(&mut camille, &number).await;
    assert!(page.contains("What is known (2)"), "nothing wrong is kept");
}

async fn the_client_is_asked_in_her_language_below_what_is_written(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff("camille").await;
    let number = returned(&mut camille, "FR", "fr").await;
    let draft = format!("/desk/cases/{number}/draft");
    let kept = [("kind", "reply"), ("text", "Bonjour Claire,"), ("begun", "9")];
    camille.post(&draft, &kept).await.expect_status(204);
    let page = case(&mut camille, &number).await;
    let link = "?view=mine&#38;to=reply&#38;ask=delivery_date#text";
    assert!(page.contains(link) || page.contains(&link.replace("&#38;", "&amp;")), "one click");
    let asked =
        camille.get(&format!("/desk/cases/{number}?view=mine&to=reply&ask=delivery_date")).await;
    let text = asked.expect_status(200).text();
    let (_, written) = text.split_once("Bonjour Claire,").unwrap();
    assert!(written.contains("Quel jour"), "{}", &written[..200.min(written.len())]);
}

async fn what_was_told_and_no_longer_holds_is_shown_before_anything_is_sent(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff("camille").await;
    let number = returned(&mut camille, "FR", "fr").await;
    let decide = format!("/desk/cases/{number}/decisions");
    let fields = [("keep", "view=mine"), ("right", "withdrawal")];
    camille.get(&format!("/desk/cases/{number}")).await.expect_status(200);
    let open = camille.post(&decide, &fields).await.expect_status(422);
    open.says("This cannot be said yet");

    online(&mut camille, &number).await;
    camille.get(&format!("/desk/cases/{number}")).await.expect_status(200);
    let told = camille.post(&decide, &fields).await.expect_status(303);
    let page = camille.follow(&told).await.expect_status(200).text();
    let reply = page.split("<textarea").nth(1).unwrap().split("</textarea>").next().unwrap();
    assert!(reply.contains("oui, jusqu’au"), "in the client's language: {reply}");
    assert!(page.contains("The same holds now."));

    note(&mut camille, &number, "channel", "boutique").await.expect_status(303);
    let page = case(&mut camille, &number).await;
    assert!(page.contains("With what is known now: No"), "beside the case");
    let composer = page.split("id=\"compose\"").nth(1).unwrap().split("</form>").next().unwrap();
    assert!(composer.contains("With what is known now: No"), "and above the reply");

    // Back to what it was when it was told: it holds again.
    note(&mut camille, &number, "channel", "online").await.expect_status(303);
    assert!(case(&mut camille, &number).await.contains("The same holds now."));
}

async fn a_state_is_asked_for_where_the_country_has_several_laws(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff("camille").await;
    let number = returned(&mut camille, "US", "en").await;
    let page = case(&mut camille, &number).await;
    assert!(page.contains("Which law applies is not known yet."));
    assert!(page.contains("<option value=\"US-CA\">California</option>"));
    assert!(!page.contains("<option value=\"JP\">"), "only states of that country");
    note(&mut camille, &number, "jurisdiction", "US-CA").await.expect_status(303);
    assert!(case(&mut camille, &number).await.contains("Law of California"));
}

store::on_both!(
    a_fact_is_filled_in_and_the_answer_changes,
    a_wrong_value_is_refused_with_what_was_typed_and_the_nearest_right_one,
    the_client_is_asked_in_her_language_below_what_is_written,
    what_was_told_and_no_longer_holds_is_shown_before_anything_is_sent,
    a_state_is_asked_for_where_the_country_has_several_laws,
);
