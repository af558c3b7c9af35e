//! What the house sets up and takes out of use, over HTTP: tokens of programs,
//! regions, boutiques, and deadlines that follow the opening hours.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::testing::Backend;
use testkit::{Guest, Orle};

/// The address of the row that a list names so.
fn row(list: &str, section: &str, name: &str) -> String {
    let start = format!("href=\"/settings/{section}/");
    let found = list.split(start.as_str()).skip(1).find(|part| {
        part.split("</a>").next().is_some_and(|link| link.contains(&format!(">{name}<")))
    });
    let found = found.unwrap_or_else(|| panic!("no {name} in {list}"));
    format!("/settings/{section}/{}", found.split('"').next().unwrap())
}

/// What a form would send as it stands: every field, ticked box and chosen line.
fn standing(page: &str) -> Vec<(String, String)> {
    let form = page.split("<form class=\"form\"").nth(1).unwrap().split("</form>").next().unwrap();
    let clean = |text: &str| {
        text.replace("&#34;", "\"")
            .replace("&#39;", "'")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
            .replace("&#38;", "&")
    };
    let attribute = |tag: &str, name: &str| {
        tag.split(&format!("{name}=\"")).nth(1).map(|rest| clean(rest.split('"').next().unwrap()))
    };
    let mut fields = Vec::new();
    let mut select = String::new();
    for part in form.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let name = attribute(tag, " name");
        match (tag.split([' ', '>']).next().unwrap(), name) {
            ("input", Some(name)) if name != "csrf" => {
                let boxed = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
                if !boxed || tag.ends_with(" checked") {
                    fields.push((name, attribute(tag, "value").unwrap_or_default()));
                }
            }
            ("textarea", Some(name)) => fields.push((name, clean(text))),
            ("select", Some(name)) => select = name,
            ("option", _) if tag.ends_with(" selected") => {
                fields.push((select.clone(), attribute(tag, "value").unwrap_or_default()));
            }
            _ => {}
        }
    }
    fields
}

async fn save(guest: &mut Guest, path: &str, change: &[(&str, &str)]) -> testkit::Page {
    let page = guest.get(path).await.expect_status(200).text();
    let mut fields = standing(&page);
    fields.retain(|(name, _)| !change.iter().any(|(n, _)| n == name));
    fields.extend(change.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    guest.post(path, &fields).await
}

async fn opened(house: &Orle, region: &str) -> String {
    opened_about(house, "repair", region).await
}

async fn opened_about(house: &Orle, topic: &str, region: &str) -> String {
    let body = json!({
        "topic": topic, "subject": "Loose stitching", "body": "On the handle.",
        "language": "fr", "region": region,
        "client": { "name": "Claire", "email": "claire@client.test" },
    });
    let made = house.api().json("/api/v1/cases", &body).await.expect_status(201);
    made.json()["number"].as_str().unwrap().to_owned()
}

async fn due(house: &Orle, number: &str) -> Option<Timestamp> {
    let number = number.to_owned();
    let found: Result<_, store::Error> = house
        .app
        .store
        .read(move |tx| Box::pin(async move { store::cases::find(tx, &number).await }))
        .await;
    found.unwrap().unwrap().due_at
}

async fn a_token_is_made_told_once_used_and_ended_on_every_node(on: Backend) {
    let house = Orle::open(on).await;
    let mut admin = house.staff("ines").await;
    admin.get("/settings/tokens/new").await.expect_status(200);
    admin
        .post("/settings/tokens", &[("name", " "), ("role", "integration")])
        .await
        .expect_status(422)
        .says("summary");
    admin.post("/settings/tokens", &[("name", "Shop"), ("role", "king")]).await.expect_status(422);
    let fields =
        [("name", "Shop site"), ("role", "integration"), ("region", "FR"), ("read-only", "yes")];
    let made = admin.post("/settings/tokens", &fields).await.expect_status(200).text();
    let at = made.find("slv_").unwrap();
    let value: String = made[at..].chars().take_while(|c| *c != '<').collect();
    let node = house.second_node().await;
    for house in [&house, &node] {
        house.program(&value).get("/api/v1/cases").await.expect_status(200);
    }
    let program = &mut house.program(&value);
    program.json("/api/v1/cases", &json!({})).await.expect_status(403);
    let list = admin.get("/settings/tokens").await.expect_status(200).text();
    assert!(list.contains("Shop site") && !list.contains(&value), "{list}");
    let end = list
        .split("action=\"")
        .find(|part| part.starts_with("/settings/tokens/") && part.contains("Shop site"))
        .unwrap();
    let end = end.split('"').next().unwrap().to_owned();
    admin.post(&end, &[]).await.expect_status(303);
    house.pass(SignedDuration::from_secs(1));
    for house in [&house, &node] {
        house.program(&value).get("/api/v1/cases").await.expect_status(401);
    }
    admin.get("/settings/tokens").await.expect_status(200);
    admin.post(&end, &[]).await.expect_status(404);
    let deeds = house.deeds().await;
    for verb in ["token.make", "token.revoke"] {
        let deed = deeds.iter().rfind(|d| d.verb == verb).unwrap();
        assert!(deed.after.is_some(), "{verb}");
    }
    let mut advisor = house.staff("camille").await;
    advisor.get("/settings/tokens").await.expect_status(403);
    advisor.get("/desk").await.expect_status(200);
    advisor.post("/settings/tokens", &fields).await.expect_status(403);
}

async fn a_region_goes_out_of_use_when_nothing_hangs_on_it_and_comes_back(on: Backend) {
    let house = Orle::open(on).await;
    let mut admin = house.staff("ines").await;
    admin.get("/settings/regions/new").await.expect_status(200);
    let fields = [
        ("name", "Iceland"),
        ("code", "IS"),
        ("zone", "Atlantic/Reykjavik"),
        ("currency", "ISK"),
        ("language", "en"),
        ("file-limit", "10"),
        ("reopen-days", "14"),
    ];
    admin.post("/settings/regions", &fields).await.expect_status(303);
    let list = admin.get("/settings/regions").await.text();
    let iceland = row(&list, "regions", "Iceland");
    let removal = format!("{iceland}/removal");
    let number = opened(&house, "IS").await;
    admin.get(&iceland).await.expect_status(200).says(&removal);
    admin.post(&removal, &[]).await.expect_status(422).says("still open");
    let path = format!("/api/v1/cases/{number}/resolution");
    let done = json!({ "resolution": "as_wished", "body": "Done." });
    house.api().json(&path, &done).await.expect_status(200);
    admin.get(&iceland).await.expect_status(200);
    admin.post(&removal, &[]).await.expect_status(303);
    let refused = json!({
        "topic": "repair", "subject": "S", "body": "B", "language": "en", "region": "IS",
        "client": { "name": "C", "email": "c@client.test" },
    });
    house.api().json("/api/v1/cases", &refused).await.expect_status(422);
    admin.get(&iceland).await.expect_status(200).says("name=\"back\"");
    admin.post(&removal, &[("back", "yes")]).await.expect_status(303);
    opened(&house, "IS").await;
    // A region with boutiques stays.
    let list = admin.get("/settings/regions").await.text();
    let france = row(&list, "regions", "France");
    admin.get(&france).await.expect_status(200);
    admin.post(&format!("{france}/removal"), &[]).await.expect_status(422).says("still in use");
    let deeds = house.deeds().await;
    let deed = deeds.iter().find(|d| d.verb == "region.retire").unwrap();
    assert_eq!(deed.before.as_deref(), Some(r#"{"retired":false}"#));
    assert_eq!(deed.after.as_deref(), Some(r#"{"retired":true}"#));
}

async fn what_a_boutique_does_and_how_one_gets_in_is_edited_and_audited(on: Backend) {
    let house = Orle::open(on).await;
    let mut admin = house.staff("ines").await;
    let site = house
        .app
        .facts
        .now()
        .sites
        .values()
        .find(|s| !s.kept.services.is_empty())
        .unwrap()
        .kept
        .clone();
    let list = admin.get("/settings/sites").await.text();
    let path = row(&list, "sites", &site.name);
    let form = admin.get(&path).await.text();
    let ticked: Vec<String> =
        standing(&form).into_iter().filter(|(n, _)| n == "service").map(|(_, v)| v).collect();
    let mut known = site.services.clone();
    known.sort();
    let mut shown = ticked.clone();
    shown.sort();
    assert_eq!(shown, known, "what is kept is what is ticked");
    let change = [("service", "gift"), ("access", "one_step"), ("access-note", "Ring twice.")];
    save(&mut admin, &path, &change).await.expect_status(303);
    let kept = house.app.facts.now().sites[&site.code].kept.clone();
    assert_eq!(kept.services, ["gift"]);
    assert_eq!(
        (kept.access, kept.access_note.as_str()),
        (vec!["one_step".to_owned()], "Ring twice.")
    );
    assert_eq!(kept.hours, site.hours, "the rest stays");
    let deeds = house.deeds().await;
    let deed = deeds.iter().rfind(|d| d.verb == "site.save").unwrap();
    assert!(deed.before.as_deref().unwrap().contains(&site.services[0]));
    assert!(deed.after.as_deref().unwrap().contains("Ring twice."));
    let long = "x".repeat(2001);
    let refused = save(&mut admin, &path, &[("access-note", &long)]).await.expect_status(422);
    assert!(refused.text().contains(&long), "what was typed is kept");
}

async fn deadlines_of_open_cases_follow_the_opening_hours_in_batches_and_once(on: Backend) {
    let house = Orle::open(on).await;
    let mut numbers = Vec::new();
    for _ in 0..3 {
        numbers.push(opened(&house, "FR").await);
    }
    let number = numbers[0].clone();
    let before = due(&house, &number).await.unwrap();
    assert_eq!(house.app.recount_due(house.clock.now()).await.unwrap(), 0, "nothing changed");
    let mut admin = house.staff("ines").await;
    let read = {
        let number = number.clone();
        let found: Result<_, store::Error> = house
            .app
            .store
            .read(move |tx| Box::pin(async move { store::cases::find(tx, &number).await }))
            .await;
        found.unwrap().unwrap()
    };
    let team = read
        .team_id
        .and_then(|id| house.app.facts.now().teams.get(&id).map(|team| team.kept.name.clone()));
    let team = team.unwrap();
    let list = admin.get("/settings/teams").await.text();
    let path = row(&list, "teams", &team);
    // An hour on one day a week only: everything is due later.
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map(|day| format!("hours-{day}"));
    let change: Vec<(&str, &str)> = days
        .iter()
        .map(|day| (day.as_str(), if day == "hours-wed" { "10:00-11:00" } else { "" }))
        .collect();
    save(&mut admin, &path, &change).await.expect_status(303);
    assert_eq!(due(&house, &number).await, Some(before), "the copy is from before");
    assert_eq!(
        house.app.recount_due(house.clock.now()).await.unwrap(),
        0,
        "not before every node knows"
    );
    house.pass(SignedDuration::from_secs(2));
    // Another node, whose picture is old, takes a new one first.
    let node = house.second_node().await;
    assert_eq!(node.app.recount_due(house.clock.now()).await.unwrap(), 3);
    assert_eq!(house.app.recount_due(house.clock.now()).await.unwrap(), 0, "once is enough");
    let after = due(&house, &number).await.unwrap();
    assert!(after > before, "{before} {after}");
    // What is kept is what the page counts, and nothing was said to have happened.
    let again: Result<_, app::Error> = house
        .app
        .read(house.app.ctx(domain::access::Actor::System, house.clock.now()), {
            let number = number.clone();
            move |tx, ctx| {
                Box::pin(async move {
                    let case = store::cases::find(tx, &number).await?.unwrap();
                    let counted = app::cases::deadlines(tx, ctx, &case).await?;
                    assert!(counted.iter().any(|d| d.due_at == case.due_at), "{counted:?}");
                    Ok((case.due_at, case.entries))
                })
            }
        })
        .await;
    let (kept, entries) = again.unwrap();
    assert_eq!((kept, entries), (Some(after), read.entries));
    // A closed day moves it once more.
    let day = after.to_zoned(jiff::tz::TimeZone::get("Europe/Paris").unwrap()).date();
    admin.get("/settings/holidays").await.expect_status(200);
    let holiday =
        [("day", day.to_string()), ("name", "Inventory".to_owned()), ("region", String::new())];
    let holiday: Vec<(&str, &str)> = holiday.iter().map(|(n, v)| (*n, v.as_str())).collect();
    admin.post("/settings/holidays", &holiday).await.expect_status(303);
    house.pass(SignedDuration::from_secs(2));
    house.app.recount_due(house.clock.now()).await.unwrap();
    assert!(due(&house, &number).await.unwrap() > after);
}

async fn a_new_case_is_given_in_turn_to_who_is_present_and_qualified_and_says_why(on: Backend) {
    let house = Orle::open(on).await;
    let mut admin = house.staff("ines").await;
    let list = admin.get("/settings/teams").await.expect_status(200).text();
    let path = row(&list, "teams", "Client care, Europe");
    save(&mut admin, &path, &[("round-robin", "yes")]).await.expect_status(303);
    let mut camille = house.staff("camille").await;
    let mut marta = house.staff("marta").await;
    marta.get("/desk").await.expect_status(200);
    // In turn: one after the other, each told among how many.
    let mut given = Vec::new();
    for _ in 0..3 {
        let number = opened_about(&house, "order_question", "FR").await;
        let page = marta.get(&format!("/desk/cases/{number}")).await.expect_status(200).text();
        assert!(page.contains("Next in turn, among 2 people"), "{page}");
        let told = house.api().get(&format!("/api/v1/cases/{number}")).await.json();
        given.push(told["assignee"]["id"].as_i64().unwrap());
        house.pass(SignedDuration::from_secs(1));
    }
    assert!(given[0] != given[1] && given[0] == given[2], "{given:?}");
    marta.post("/desk/presence/me", &[("present", "no")]).await.expect_status(303);
    camille.get("/desk").await.expect_status(200);
    let first = opened_about(&house, "order_question", "FR").await;
    let page = camille.get(&format!("/desk/cases/{first}")).await.expect_status(200).text();
    assert!(page.contains("Written from the site of France"), "why this region: {page}");
    assert!(page.contains("The team serves France"), "why this team");
    assert!(page.contains("Given in turn to Camille Roux"), "to whom");
    assert!(page.contains("The only person present and qualified"), "and why to her");
    let told = house.api().get(&format!("/api/v1/cases/{first}")).await.json();
    assert_eq!(told["assignee"]["id"], json!(house.id_of("camille")));
    assert_eq!(told["state"], "new", "given is not read");
    // Away, she is passed over; nobody else can have it, and the timeline says so.
    camille.post("/desk/presence/me", &[("present", "no")]).await.expect_status(303);
    let second = opened_about(&house, "order_question", "FR").await;
    let page = camille.get(&format!("/desk/cases/{second}")).await.expect_status(200).text();
    assert!(page.contains("Nobody could be given it in turn"), "{page}");
    let told = house.api().get(&format!("/api/v1/cases/{second}")).await.json();
    assert_eq!(told["assignee"], serde_json::Value::Null);
    let by_hand = format!("/desk/cases/{second}/assignment");
    camille.post(&by_hand, &[("to", "next")]).await.expect_status(422);
    camille.get("/desk").await.expect_status(200);
    camille.post("/desk/presence/me", &[("present", "yes")]).await.expect_status(303);
    camille.get(&by_hand).await.expect_status(200);
    camille.post(&by_hand, &[("to", "next")]).await.expect_status(303);
    let told = house.api().get(&format!("/api/v1/cases/{second}")).await.json();
    assert_eq!(told["assignee"]["id"], json!(house.id_of("camille")));
    // An advisor who opens a case by telephone named its region.
    let call = [
        ("channel", "phone"),
        ("name", "Aoife Byrne"),
        ("email", "aoife@client.test"),
        ("language", "en"),
        ("region", "FR"),
        ("topic", "order_question"),
        ("subject", "Loose stitching"),
        ("reason", "The handle."),
        ("result", "An answer today"),
    ];
    camille.get("/desk/new").await.expect_status(200);
    let led = camille.post("/desk/new", &call).await.expect_status(303);
    let page = camille.follow(&led).await.expect_status(200).text();
    assert!(page.contains("Region named by whoever opened the case: France"), "{page}");
}

async fn what_a_team_can_answer_is_set_audited_and_drawn_on_the_desk(on: Backend) {
    let house = Orle::open(on).await;
    let mut admin = house.staff("ines").await;
    let list = admin.get("/settings/teams").await.expect_status(200).text();
    let path = row(&list, "teams", "Client care, United Kingdom and Ireland");
    let page = admin.get(&path).await.expect_status(200).text();
    assert!(standing(&page).contains(&("answers".to_owned(), "32".to_owned())), "the usual one");
    for wrong in ["-1", "0", "many", "1001"] {
        save(&mut admin, &path, &[("answers", wrong)]).await.expect_status(422);
    }
    // Sixty answers over ten hours of a Tuesday by two people, and who knows footwear answers for
    // the United Kingdom too, 32 in eleven hours: close to fifteen an hour.
    save(&mut admin, &path, &[("answers", "60")]).await.expect_status(303);
    opened(&house, "GB").await;
    for examiner in ["kessler", "aubry"] {
        let mut away = house.staff(examiner).await;
        away.get("/desk").await.expect_status(200);
        away.post("/desk/presence/me", &[("present", "no")]).await.expect_status(303);
    }
    let mut grace = house.staff("grace").await;
    let desk = grace.get("/desk?view=all").await.expect_status(200).text();
    assert!(desk.contains("About 15 an hour can be cleared"), "{desk}");
    assert!(desk.contains("<path d=\"M0"), "the line is drawn");
    grace.post("/desk/presence/me", &[("present", "no")]).await.expect_status(303);
    let desk = grace.get("/desk?view=all").await.expect_status(200).text();
    assert!(desk.contains("About 9 an hour can be cleared"), "{desk}");
    for login in ["camille", "marta"] {
        let mut other = house.staff(login).await;
        other.get("/desk").await.expect_status(200);
        other.post("/desk/presence/me", &[("present", "no")]).await.expect_status(303);
    }
    let desk = grace.get("/desk?view=all").await.expect_status(200).text();
    assert!(desk.contains("Nobody is present to answer"), "{desk}");
    // What is not said draws no line; every change is in the log with before and after.
    save(&mut admin, &path, &[("answers", "")]).await.expect_status(303);
    let deeds: Result<Vec<(String, String)>, store::Error> = house
        .app
        .store
        .read(|tx| {
            Box::pin(async move {
                let deeds = store::audit::list(tx, None, 50).await?;
                let kept = deeds.into_iter().filter(|deed| deed.verb.starts_with("team."));
                Ok(kept
                    .map(|d| (d.before.unwrap_or_default(), d.after.unwrap_or_default()))
                    .collect())
            })
        })
        .await;
    let deeds = deeds.unwrap();
    let said = |before: &str, after: &str| {
        let holds = |text: &str, what: &str| text.contains(&format!("\"answers_a_day\":{what}"));
        deeds.iter().any(|(b, a)| holds(b, before) && holds(a, after))
    };
    assert!(said("32", "60") && said("60", "null"), "{deeds:?}");
}

async fn a_conversation_is_given_in_turn_whatever_waits_for_another_team(on: Backend) {
    let house = Orle::open(on).await;
    let mut admin = house.staff("ines").await;
    let list = admin.get("/settings/teams").await.expect_status(200).text();
    let path = row(&list, "teams", "Client care, Europe");
    save(&mut admin, &path, &[("round-robin", "yes")]).await.expect_status(303);
    let begins = async |nth: u8, country: &str| {
        let mut guest = house.browser();
        guest.at_address(std::net::IpAddr::from([10, 1, 0, nth]));
        let at = format!("/en/chat?country={country}");
        guest.get(&at).await;
        let (email, once) = (format!("n{nth}@client.test"), nth.to_string());
        let fields = [("name", "Noor"), ("email", &*email), ("body", "A word."), ("once", &*once)];
        guest.post(&at, &fields).await.expect_status(303).location()
    };
    // More than one round looks at wait for a team that is not given its own in turn.
    for nth in 0..55 {
        begins(nth, "GB").await;
    }
    let at = begins(99, "FR").await;
    let number = at.rsplit('/').next().unwrap().to_owned();
    assert_eq!(house.app.tend_chats(house.clock.now()).await.unwrap(), 0, "nobody is there");
    let mut camille = house.staff_in_english("camille").await;
    camille.get("/desk").await.expect_status(200);
    camille.post("/desk/presence/beat", &[]).await.expect_status(204);
    assert_eq!(house.app.tend_chats(house.clock.now()).await.unwrap(), 1);
    camille.get(&format!("/desk/cases/{number}")).await.says("In conversation with you");
}

store::on_both!(
    a_new_case_is_given_in_turn_to_who_is_present_and_qualified_and_says_why,
    a_conversation_is_given_in_turn_whatever_waits_for_another_team,
    what_a_team_can_answer_is_set_audited_and_drawn_on_the_desk,
    a_token_is_made_told_once_used_and_ended_on_every_node,
    a_region_goes_out_of_use_when_nothing_hangs_on_it_and_comes_back,
    what_a_boutique_does_and_how_one_gets_in_is_edited_and_audited,
    deadlines_of_open_cases_follow_the_opening_hours_in_batches_and_once,
);
