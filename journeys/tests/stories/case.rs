//! A client's case, from the first word to its resolution and after, told in
//! three languages; and what two people at one case owe each other.

use super::api::open;
use domain::Topic;
use jiff::SignedDuration;
use serde_json::{Value, json};
use store::testing::Backend;
use testkit::{Guest, Orle, Page, Part, samples};

fn number_on(page: &Page) -> String {
    let text = page.text();
    let at = text.find("CS-").unwrap_or_else(|| panic!("no case number on {}: {text}", page.asked));
    text[at..at + 12].to_owned()
}

/// Answers one question of the repair form and looks where it leads.
async fn answer(client: &mut Guest, tag: &str, step: &str, fields: &[(&str, &str)], next: &str) {
    let here = format!("/{tag}/ask/repair/{step}");
    client.get(&here).await.expect_status(200);
    let led = client.post(&here, fields).await.expect_status(303);
    assert_eq!(led.location(), format!("/{tag}/ask/repair/{next}"));
}

/// Tells of a handle with loose stitching, step by step; number and address.
pub async fn tell(house: &Orle, client: &mut Guest, tag: &str) -> (String, String) {
    let email = format!("claire.{tag}@client.test");
    let begun = client.get(&format!("/{tag}/ask/repair")).await.expect_status(303);
    assert_eq!(begun.location(), format!("/{tag}/ask/repair/family"));
    answer(client, tag, "family", &[("family", "hourglass")], "piece").await;
    answer(client, tag, "piece", &[("model", "Hourglass Small"), ("colour", "black")], "words")
        .await;
    answer(
        client,
        tag,
        "words",
        &[("words", "The stitching is loose.\nIt began in March.")],
        "photos",
    )
    .await;
    let photos = format!("/{tag}/ask/repair/photos");
    client.get(&photos).await.expect_status(200);
    let picture = Part::file("stitching", "IMG_2041.jpg", "image/jpeg", samples::photograph());
    client.upload(&photos, &[picture]).await.expect_status(303);
    answer(client, tag, "use", &[("worn", "weekly")], "order").await;
    answer(
        client,
        tag,
        "order",
        &[("order_number", "OR-2611-4402"), ("bought", "online")],
        "outcome",
    )
    .await;
    answer(client, tag, "outcome", &[("outcome", "repair"), ("deadline", "2026-12-18")], "contact")
        .await;
    let contact = [
        ("name", "Claire Fontaine"),
        ("email", &email),
        ("country", "FR"),
        ("answer_language", tag),
        ("format", "usual"),
    ];
    answer(client, tag, "contact", &contact, "check").await;
    let check = format!("/{tag}/ask/repair/check");
    client.get(&check).await.expect_status(200).says("OR-2611-4402").says("Hourglass Small");
    let sent = client.post(&check, &[]).await.expect_status(303);
    let receipt = client.follow(&sent).await.expect_status(200);
    let number = number_on(&receipt);
    let letter = house.letter_to(&email).await;
    assert!(letter.text.contains(&number), "the letter names the case: {}", letter.text);
    (number, email)
}

async fn whole(on: Backend, tag: &'static str) {
    let house = Orle::open(on).await;
    let mut client = house.browser();
    let (number, email) = tell(&house, &mut client, tag).await;
    let case = format!("/{tag}/cases/{number}");

    // The way in is a code sent to the client's address.
    let led = client.get(&case).await.expect_status(303);
    assert_eq!(led.location(), format!("{case}/code"));
    client.get(&format!("/{tag}/cases")).await.expect_status(200);
    client.post(&format!("/{tag}/cases"), &[("number", &number)]).await.expect_status(303);
    let code = house.code_for(&email).await;
    client.get(&format!("{case}/code")).await.expect_status(200);
    client.post(&format!("{case}/code"), &[("code", &code)]).await.expect_status(303);
    let page = client
        .get(&case)
        .await
        .expect_status(200)
        .says("The stitching is loose.")
        .says(&format!("<html lang=\"{tag}\""));
    assert!(page.text().contains(&format!("/{tag}/files/")), "her picture is shown");

    // The desk sees it, answers, and the client reads the answer.
    let mut camille = house.staff("camille").await;
    camille.get("/desk?view=triage").await.expect_status(200).says(&number);
    reply(&mut camille, &number, "Thank you, Claire. The atelier will resew the handle.").await;
    client.get(&case).await.expect_status(200).says("The atelier will resew the handle.");
    let letter = house.letter_to(&email).await;
    assert!(letter.text.contains("The atelier will resew the handle."), "{}", letter.text);

    // The client answers, the desk resolves, the client says it is not settled.
    client.get(&case).await.expect_status(200);
    client
        .post(&format!("{case}/messages"), &[("body", "When may I bring it?")])
        .await
        .expect_status(303);
    deed(
        &mut camille,
        &number,
        "resolution",
        &[("resolution", "as_wished"), ("words", "It is ready.")],
    )
    .await
    .expect_status(303);
    let told = house.api().get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(told["state"], "resolved");
    client.get(&case).await.expect_status(200).says("It is ready.");
    client.post(&format!("{case}/reopening"), &[]).await.expect_status(303);
    let told = house.api().get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!((told["state"].as_str(), told["turn"].as_str()), (Some("open"), Some("house")));

    // Resolved again and long past: what she writes now is a case that follows.
    deed(&mut camille, &number, "resolution", &[("resolution", "as_wished"), ("words", "")])
        .await
        .expect_status(303);
    house.pass(SignedDuration::from_hours(24 * 40));
    house.app.wake_due(house.clock.now()).await.unwrap();
    let mut client = house.client_of(&number, &email).await;
    client.get(&format!("/en/cases/{number}")).await.expect_status(200);
    let led = client
        .post(&format!("/en/cases/{number}/messages"), &[("body", "It came loose again.")])
        .await
        .expect_status(303);
    let follow = led.location();
    assert!(!follow.contains(&number), "a case of its own: {follow}");
    client.follow(&led).await.expect_status(200).says("It came loose again.");
}

async fn a_case_is_told_answered_resolved_and_taken_up_again_in_english(on: Backend) {
    whole(on, "en").await;
}

async fn a_case_is_told_answered_resolved_and_taken_up_again_in_french(on: Backend) {
    whole(on, "fr").await;
}

async fn a_case_is_told_answered_resolved_and_taken_up_again_in_arabic(on: Backend) {
    whole(on, "ar").await;
}

/// Replies from the desk as the page's form does.
async fn reply(staff: &mut Guest, number: &str, text: &str) {
    let page = staff.get(&format!("/desk/cases/{number}")).await.expect_status(200);
    let begun = page.field("begun").unwrap();
    let fields =
        [("kind", "reply"), ("text", text), ("begun", &begun), ("then", "wait"), ("keep", "")];
    staff.post(&format!("/desk/cases/{number}/messages"), &fields).await.expect_status(303);
}

/// Sends the form of a deed, as loaded just now.
async fn deed(staff: &mut Guest, number: &str, deed: &str, fields: &[(&str, &str)]) -> Page {
    let here = format!("/desk/cases/{number}/{deed}");
    let form = staff.get(&here).await.expect_status(200);
    let seen = form.field("seen").unwrap_or_default();
    let mut all = vec![("seen", seen.as_str())];
    all.extend_from_slice(fields);
    staff.post(&here, &all).await
}

async fn told(house: &Orle, number: &str) -> Value {
    house.api().get(&format!("/api/v1/cases/{number}")).await.expect_status(200).json()
}

async fn a_reply_is_held_back_when_the_client_wrote_meanwhile(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    let mut camille = house.staff("camille").await;
    let here = format!("/desk/cases/{number}");
    let begun = camille.get(&here).await.expect_status(200).field("begun").unwrap();
    let mut client = house.client_of(&number, "claire@client.test").await;
    client.get(&format!("/en/cases/{number}")).await.expect_status(200);
    client
        .post(&format!("/en/cases/{number}/messages"), &[("body", "I found the answer myself.")])
        .await
        .expect_status(303);
    let text = "You asked for size S.";
    let send = |begun: String| {
        [
            ("kind", "reply".to_owned()),
            ("text", text.to_owned()),
            ("begun", begun),
            ("then", "wait".to_owned()),
        ]
    };
    let fields = send(begun);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let held = camille.post(&format!("{here}/messages"), &fields).await.expect_status(409);
    let held = held.says(text).says("I found the answer myself.");
    assert!(!told(&house, &number).await.to_string().contains(text), "nothing went out");
    // The text is kept on the server too.
    camille.get(&here).await.expect_status(200).says(text);
    let begun = held.field("begun").unwrap();
    let fields = send(begun);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    camille.post(&format!("{here}/messages"), &fields).await.expect_status(303);
    assert!(told(&house, &number).await.to_string().contains(text), "sent once it was read");
}

/// The form as it comes, sent with one key.
async fn a_case_nobody_has_is_offered_to_whoever_is_next(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    let none = json!({ "assignee": null });
    let path = format!("/api/v1/cases/{number}/assignment");
    house.api().json(&path, &none).await.expect_status(200);
    let mut camille = house.staff("camille").await;
    let chosen = |page: Page| {
        let text = page.expect_status(200).text();
        let on: Vec<&str> = text.split('<').filter(|tag| tag.contains(" checked")).collect();
        let [one] = on.as_slice() else { panic!("one is chosen: {on:?}") };
        one.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let here = format!("/desk/cases/{number}/assignment");
    let to = chosen(camille.get(&here).await);
    assert_eq!(to, "next");
    deed(&mut camille, &number, "assignment", &[("to", &to)]).await.expect_status(303);
    let has = told(&house, &number).await["assignee"]["id"].clone();
    assert!(has.is_i64(), "somebody has it now: {has}");
    // Looked at again, the form changes nothing by itself.
    assert_eq!(chosen(camille.get(&here).await), has.to_string());
}

async fn a_reply_that_still_asks_for_a_fact_does_not_go_out(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    let mut camille = house.staff("camille").await;
    let here = format!("/desk/cases/{number}");
    let begun = camille.get(&here).await.expect_status(200).field("begun").unwrap();
    let send =
        |kind, text| [("kind", kind), ("text", text), ("begun", begun.as_str()), ("then", "wait")];
    let text = "It costs {amount}, by {date}.";
    let page = camille.post(&format!("{here}/messages"), &send("reply", text)).await;
    let page = page.expect_status(422).says(text).says("Fill it in before sending");
    assert!(page.text().contains("{amount}") && page.text().contains("{date}"));
    assert!(!told(&house, &number).await.to_string().contains("It costs"), "nothing went out");
    // Kept as a draft, with the same word beside it.
    camille.get(&here).await.says(text).says("Fill it in before sending");
    // Braces round other words are the writer's own, and a note may say anything.
    let own = "Size {S} it is.";
    camille.post(&format!("{here}/messages"), &send("reply", own)).await.expect_status(303);
    camille.get(&here).await.expect_status(200);
    camille.post(&format!("{here}/messages"), &send("note", text)).await.expect_status(303);
}

async fn a_draft_survives_a_change_of_owner_and_a_merge_and_is_nobody_elses(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let other = open(&mut api, "claire@client.test", "FR", "And which colour?").await;
    let mut camille = house.staff("camille").await;
    let here = format!("/desk/cases/{number}");
    camille.get(&here).await.expect_status(200);
    let draft = [("kind", "reply"), ("text", "Dear Claire, half a sen"), ("begun", "1")];
    camille.post(&format!("{here}/draft"), &draft).await.expect_status(204);
    let marta = house.id_of("marta");
    api.json(&format!("/api/v1/cases/{number}/assignment"), &json!({ "assignee": marta }))
        .await
        .expect_status(200);
    camille.get(&here).await.expect_status(200).says("Dear Claire, half a sen");
    let mut marta = house.staff("marta").await;
    let hers = marta.get(&here).await.expect_status(200).text();
    assert!(!hers.contains("half a sen"), "a draft is its writer's alone");
    deed(&mut marta, &other, "merge", &[("into", &number)]).await.expect_status(303);
    // Another process, as after a crash.
    let node = house.second_node().await;
    let mut again = node.staff("camille").await;
    again.get(&here).await.expect_status(200).says("Dear Claire, half a sen");
}

async fn a_draft_goes_with_its_case_into_the_one_it_is_merged_into(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let one = open(&mut api, "claire@client.test", "FR", "The zip is stuck.").await;
    let two = open(&mut api, "claire@client.test", "FR", "It is the zip again.").await;
    let (mut camille, mut marta) = (house.staff("camille").await, house.staff("marta").await);
    let keep = |text| [("kind", "reply"), ("text", text), ("begun", "1")];
    for (who, number, text) in [
        ("camille", &two, "Begun on the second."),
        ("marta", &one, "Hers on the first."),
        ("marta", &two, "Hers on the second."),
    ] {
        let guest = if who == "camille" { &mut camille } else { &mut marta };
        guest.get(&format!("/desk/cases/{number}")).await.expect_status(200);
        let draft = format!("/desk/cases/{number}/draft");
        guest.post(&draft, &keep(text)).await.expect_status(204);
    }
    deed(&mut camille, &two, "merge", &[("into", &one)]).await.expect_status(303);
    let here = format!("/desk/cases/{one}");
    camille.get(&here).await.expect_status(200).says("Begun on the second.");
    let hers = "Hers on the first.\n\nHers on the second.";
    marta.get(&here).await.expect_status(200).says(hers);
    camille.post(&format!("/desk/cases/{two}/undoing/merge"), &[]).await.expect_status(303);
    camille.get(&here).await.expect_status(200).says("Begun on the second.");
    // Begun without sight of what the other case's client wrote, it is held back once.
    let page = camille.get(&here).await;
    let begun = page.field("begun").unwrap();
    let send = [("kind", "reply"), ("text", "Begun on the second."), ("begun", begun.as_str())];
    camille.post(&format!("{here}/messages"), &send).await.expect_status(409);
}

async fn a_merge_is_undone_and_both_cases_are_open_again(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let one = open(&mut api, "claire@client.test", "FR", "The zip is stuck.").await;
    let two = open(&mut api, "claire@client.test", "FR", "It is the zip again.").await;
    let before = told(&house, &two).await;
    let mut camille = house.staff("camille").await;
    let led = deed(&mut camille, &two, "merge", &[("into", &one)]).await.expect_status(303);
    assert!(led.location().contains(&one), "{}", led.location());
    assert_ne!(told(&house, &two).await["state"], before["state"]);
    // One does not merge a case into itself, nor into one that is not there.
    for wrong in [one.as_str(), "CS-0000-0000"] {
        let refused = deed(&mut camille, &one, "merge", &[("into", wrong)]).await;
        assert_eq!(refused.status, 422, "{wrong}");
    }
    camille.get(&format!("/desk/cases/{one}")).await.expect_status(200);
    camille.post(&format!("/desk/cases/{two}/undoing/merge"), &[]).await.expect_status(303);
    let after = told(&house, &two).await;
    // It comes back as it was, and nobody has read it because it was merged by mistake.
    for what in ["state", "turn", "next", "assignee", "escalated"] {
        assert_eq!(after[what], before[what], "{what}");
    }
    let stands = told(&house, &one).await["state"].clone();
    assert!(stands == "new" || stands == "open", "{stands}");
}

async fn after_an_escalation_the_senior_is_named_once_and_no_form_asks_for_another(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "Six weeks.").await;
    let mut client = house.client_of(&number, "claire@client.test").await;
    let case = format!("/en/cases/{number}");
    let form = format!("{case}/escalate");
    client.get(&form).await.expect_status(200);
    let asked = [("wish", "My bag back.")];
    let done = client.post(&format!("{case}/escalation"), &asked).await.expect_status(303);
    let shown = client.follow(&done).await.expect_status(200).text();
    let facts = shown.split("<aside").nth(1).expect("the facts");
    assert!(facts.contains("<dt>Senior"), "{facts}");
    assert!(!facts.contains("<dt>Advisor"), "one person is named once: {facts}");
    assert_eq!(client.get(&form).await.expect_status(303).location(), case, "the form is over");
    client.get(&case).await.expect_status(200);
    let again = client.post(&format!("{case}/escalation"), &asked).await.expect_status(303);
    assert_eq!(again.location(), format!("{case}?done=escalated"));
    assert_eq!(client.get(&case).await.text().matches("My bag back.").count(), 1);
}

async fn undoing_a_merge_brings_back_every_state_with_its_deadlines(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let one = open(&mut api, "claire@client.test", "FR", "The zip is stuck.").await;
    let me = house.id_of("camille").to_string();
    for state in ["new", "open", "waiting_client", "waiting_house", "snoozed", "resolved"] {
        let mut camille = house.staff("camille").await;
        let two = open(&mut api, "claire@client.test", "FR", "It is the zip again.").await;
        let way: Option<(&str, Vec<(&str, &str)>)> = match state {
            "open" => Some(("assignment", vec![("to", &me)])),
            "waiting_house" => {
                Some(("questions", vec![("whom", "atelier"), ("what", "Can it be?")]))
            }
            "snoozed" => Some(("snooze", vec![("until", "other"), ("at", "2026-04-02T09:00")])),
            "resolved" => Some(("resolution", vec![("resolution", "as_wished")])),
            _ => None,
        };
        if let Some((what, fields)) = way {
            deed(&mut camille, &two, what, &fields).await.expect_status(303);
        }
        if state == "waiting_client" {
            reply(&mut camille, &two, "Which one is it?").await;
        }
        house.pass(SignedDuration::from_mins(7));
        let before = told(&house, &two).await;
        assert_eq!(before["state"], state, "the way there");
        let kept = kept(&house, &two).await;
        deed(&mut camille, &two, "merge", &[("into", &one)]).await.expect_status(303);
        assert_eq!(told(&house, &two).await["state"], "closed");
        house.pass(SignedDuration::from_mins(41));
        camille.get(&format!("/desk/cases/{two}")).await.expect_status(200);
        camille.post(&format!("/desk/cases/{two}/undoing/merge"), &[]).await.expect_status(303);
        let after = told(&house, &two).await;
        for what in ["state", "turn", "next", "assignee", "escalated"] {
            assert_eq!(after[what], before[what], "{what} of {state}");
        }
        let now = self::kept(&house, &two).await;
        assert_eq!(now.standing, kept.standing, "{state}, with all its facts");
        assert_eq!((now.due_at, now.due_kind), (kept.due_at, kept.due_kind), "{state}");
        assert_eq!((now.assignee_id, now.merged_into), (kept.assignee_id, None), "{state}");
    }
}

/// The case as it lies in the database.
async fn kept(house: &Orle, number: &str) -> store::cases::Case {
    let number = number.to_owned();
    let found: Result<Option<store::cases::Case>, store::Error> = house
        .app
        .store
        .read(move |tx| Box::pin(async move { store::cases::find(tx, &number).await }))
        .await;
    found.unwrap().unwrap()
}

async fn an_escalation_names_a_senior_moves_no_deadline_and_ends_with_the_clients_yes(on: Backend) {
    let house = Orle::open(on).await;
    let number =
        open(&mut house.api(), "claire@client.test", "FR", "Six weeks at the atelier.").await;
    let due =
        |value: &Value| value["next"]["by"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    let before = due(&told(&house, &number).await);
    house.pass(SignedDuration::from_mins(20));
    let mut client = house.client_of(&number, "claire@client.test").await;
    let here = format!("/en/cases/{number}");
    client.get(&format!("{here}/escalate")).await.expect_status(200);
    client
        .post(&format!("{here}/escalation"), &[("wish", ""), ("by", ""), ("words", "")])
        .await
        .expect_status(422);
    let asked = [("wish", "My bag back before the wedding."), ("by", "2026-04-01"), ("words", "")];
    client.post(&format!("{here}/escalation"), &asked).await.expect_status(303);
    let now = told(&house, &number).await;
    assert_eq!(now["escalated"], json!(true));
    assert!(due(&now) <= before, "no deadline is reset: {before} -> {now}");
    let entry =
        now["timeline"].as_array().unwrap().iter().find(|e| e["facts"]["senior"].is_i64()).cloned();
    let senior = entry.expect("the senior is named")["facts"]["senior"].as_i64().unwrap();
    let names_senior = house.app.facts.now().people[&senior]
        .grants
        .iter()
        .any(|g| g.role == domain::Role::SeniorAdvisor);
    assert!(names_senior, "somebody who takes escalations");
    let mut camille = house.staff("camille").await;
    assert_eq!(
        camille.get(&format!("/desk/cases/{number}/de-escalation")).await.status,
        403,
        "not an advisor's"
    );
    let mut marta = house.staff("marta").await;
    let refused = deed(&mut marta, &number, "de-escalation", &[("how", "I called her.")])
        .await
        .expect_status(422);
    drop(refused);
    assert_eq!(told(&house, &number).await["escalated"], json!(true));
    deed(&mut marta, &number, "de-escalation", &[("how", "I called her."), ("agreed", "yes")])
        .await
        .expect_status(303);
    assert_eq!(told(&house, &number).await["escalated"], json!(false));
}

async fn ad07_a_deed_on_many_cases_is_shown_first_confirmed_and_taken_back(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let mut numbers = Vec::new();
    for n in 0..3 {
        numbers.push(open(&mut api, &format!("c{n}@client.test"), "FR", "Which size?").await);
    }
    let mut camille = house.staff("camille").await;
    camille.get("/desk?view=triage").await.expect_status(200);
    let mut fields: Vec<(&str, &str)> = numbers.iter().map(|n| ("case", n.as_str())).collect();
    fields.push(("do", "take"));
    let shown = camille.post("/desk/bulk", &fields).await.expect_status(200);
    for number in &numbers {
        assert!(shown.text().contains(number.as_str()), "the preview names {number}");
        assert_eq!(
            told(&house, number).await["assignee"],
            Value::Null,
            "a preview changes nothing"
        );
    }
    let done = camille.post("/desk/bulk/confirmation", &fields).await.expect_status(303).location();
    let me = house.id_of("camille");
    for number in &numbers {
        assert_eq!(told(&house, number).await["assignee"]["id"], json!(me));
    }
    let undo = done.split("undo=").nth(1).unwrap().to_owned();
    camille.get("/desk").await.expect_status(200);
    camille.post(&undo, &[]).await.expect_status(303);
    for number in &numbers {
        assert_eq!(told(&house, number).await["assignee"], Value::Null, "taken back");
    }
    // Nothing chosen, nothing known, more than may be: told, and nothing done.
    for fields in [vec![("do", "take")], vec![("do", "dance"), ("case", numbers[0].as_str())]] {
        camille.post("/desk/bulk", &fields).await.expect_status(422);
    }
}

async fn every_topics_form_can_be_sent_with_what_it_needs_and_asks_nothing_twice(on: Backend) {
    let house = Orle::open(on).await;
    for topic in Topic::ALL {
        let path = topic.code().replace('_', "-");
        let mut fields: Vec<&str> =
            topic.steps().iter().flat_map(|s| topic.fields(*s)).map(|f| f.name).collect();
        let all = fields.len();
        fields.sort_unstable();
        fields.dedup();
        assert_eq!(fields.len(), all, "{path} asks something twice");
        let mut client = house.browser();
        for step in topic.steps() {
            let here = format!("/en/ask/{path}/{}", step.code());
            let page = client.get(&here).await.expect_status(200);
            let site = house
                .app
                .facts
                .now()
                .sites
                .values()
                .find(|s| s.kept.kind == "boutique")
                .unwrap()
                .kept
                .code
                .clone();
            let given: Vec<(&str, &str)> = topic
                .fields(*step)
                .into_iter()
                .filter(|f| f.needed)
                .map(|f| {
                    (
                        f.name,
                        match f.name {
                            "family" => "hourglass",
                            "site" => site.as_str(),
                            "outcome" => topic.outcomes()[0].code(),
                            "country" => "FR",
                            "answer_language" => "en",
                            "email" => "claire@client.test",
                            "right" => "access",
                            _ => "As I said",
                        },
                    )
                })
                .collect();
            drop(page);
            let sent = if step.code() == "photos" {
                client.upload(&here, &[]).await
            } else {
                client.post(&here, &given).await
            };
            sent.expect_status(303);
        }
        let check = format!("/en/ask/{path}/check");
        client.get(&check).await.expect_status(200);
        let sent = client.post(&check, &[]).await.expect_status(303);
        client.follow(&sent).await.expect_status(200).says("CS-");
    }
    let all = house.api().get("/api/v1/cases?limit=200").await.json();
    assert_eq!(all["items"].as_array().unwrap().len(), Topic::ALL.len());
}

store::on_both!(
    a_case_is_told_answered_resolved_and_taken_up_again_in_english,
    a_case_is_told_answered_resolved_and_taken_up_again_in_french,
    a_case_is_told_answered_resolved_and_taken_up_again_in_arabic,
    a_reply_is_held_back_when_the_client_wrote_meanwhile,
    a_case_nobody_has_is_offered_to_whoever_is_next,
    a_reply_that_still_asks_for_a_fact_does_not_go_out,
    a_draft_survives_a_change_of_owner_and_a_merge_and_is_nobody_elses,
    a_draft_goes_with_its_case_into_the_one_it_is_merged_into,
    a_merge_is_undone_and_both_cases_are_open_again,
    after_an_escalation_the_senior_is_named_once_and_no_form_asks_for_another,
    undoing_a_merge_brings_back_every_state_with_its_deadlines,
    an_escalation_names_a_senior_moves_no_deadline_and_ends_with_the_clients_yes,
    ad07_a_deed_on_many_cases_is_shown_first_confirmed_and_taken_back,
    every_topics_form_can_be_sent_with_what_it_needs_and_asks_nothing_twice,
);
