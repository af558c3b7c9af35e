//! The telephone: what telephone systems tell, signed, forged, again and in another order; whose
//! call it was; a missed call that becomes one case; what the client sees of a call and what she
//! never does; and a call back in a time that one of two has.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use app::telephone::Keys;
use jiff::SignedDuration;
use std::collections::BTreeSet;
use std::sync::Arc;
use store::testing::Backend;
use testkit::{Guest, Orle, Page, form_body};

const TOKEN: &[u8] = b"0123456789abcdef0123456789abcdef";
const SECRET: &str = "the-secret-that-our-exchange-has-0001";
const FR: &str = "+33199000000";
const LEA: &str = "+33612345678";

/// The house with both telephone systems.
async fn connected(on: Backend) -> Orle {
    let mut house = Orle::open(on).await;
    let keys = Keys::default().with_twilio(TOKEN).unwrap().with_cti(SECRET.as_bytes()).unwrap();
    house.state.app.telephone = Arc::new(keys);
    house
}

fn keys(house: &Orle) -> Arc<Keys> {
    Arc::clone(&house.state.app.telephone)
}

/// Twilio's signature, written down once more from its documentation.
fn signature(house: &Orle, path: &str, fields: &[(&str, &str)]) -> String {
    let sorted: BTreeSet<_> = fields.iter().collect();
    let mut text = format!("{}{path}", house.app.settings.public_url);
    for (name, value) in sorted {
        text.push_str(name);
        text.push_str(value);
    }
    keys(house).sign_as_twilio(&text).unwrap()
}

async fn send(house: &Orle, path: &str, body: String, headers: &[(&str, &str)]) -> Page {
    let mut program = house.browser();
    let kind = Some("application/x-www-form-urlencoded");
    let request = program.request(http::Method::POST, path, kind, body.into_bytes(), headers);
    program.send(request).await
}

async fn twilio(house: &Orle, fields: &[(&str, &str)]) -> Page {
    let path = "/api/v1/calls/twilio";
    let proof = signature(house, path, fields);
    send(house, path, form_body(fields), &[("x-twilio-signature", &proof)]).await
}

async fn cti(house: &Orle, fields: &[(&str, &str)]) -> Page {
    let body = form_body(fields);
    let proof = keys(house).sign_as_cti(body.as_bytes(), house.clock.now()).unwrap();
    send(house, "/api/v1/calls/cti", body, &[("x-selvedge-signature", &proof)]).await
}

fn telling<'t>(
    event: &'t str,
    call: &'t str,
    from: &'t str,
    more: &[(&'t str, &'t str)],
) -> Vec<(&'t str, &'t str)> {
    let mut fields =
        vec![("event", event), ("callId", call), ("from", from), ("to", FR), ("direction", "in")];
    fields.extend_from_slice(more);
    fields
}

async fn calls(house: &Orle) -> Vec<store::calls::Call> {
    let (from, until) = (jiff::Timestamp::MIN, jiff::Timestamp::MAX);
    let found: Result<_, store::Error> = house
        .app
        .store
        .read(move |tx| {
            Box::pin(async move {
                let reach = store::cases::Reach::everything();
                store::calls::list(tx, &reach, from, until, None, 500).await
            })
        })
        .await;
    found.unwrap()
}

async fn cases(house: &Orle) -> Vec<store::cases::Listed> {
    let found: Result<_, store::Error> = house
        .app
        .store
        .read(|tx| {
            Box::pin(async move {
                let reach = store::cases::Reach::everything();
                store::cases::list(tx, store::cases::Filter::All, &reach, None, 500).await
            })
        })
        .await;
    found.unwrap()
}

async fn tended(house: &Orle) -> usize {
    house.app.tend_calls(house.clock.now()).await.unwrap()
}

/// A case of Léa's that names her telephone.
async fn leas_case(house: &Orle) -> String {
    let body = serde_json::json!({
        "topic": "repair", "subject": "A loose handle", "body": "It came loose.",
        "language": "fr", "region": "FR",
        "client": { "name": "Léa Martin", "email": "lea@client.test", "phone": "06 12 34 56 78" },
    });
    let opened = house.program(testkit::TOKEN).json("/api/v1/cases", &body).await;
    opened.expect_status(201).json()["number"].as_str().unwrap().to_owned()
}

fn state_of(call: &store::calls::Call) -> &'static str {
    call.state().code()
}

async fn te01_what_is_not_signed_is_not_read_and_learns_nothing(on: Backend) {
    let house = connected(on).await;
    let fields = telling("newCall", "1", LEA, &[]);
    let body = form_body(&fields);
    let at = house.clock.now();
    let good = keys(&house).sign_as_cti(body.as_bytes(), at).unwrap();
    let old = at.checked_sub(SignedDuration::from_secs(301)).unwrap();
    let stale = keys(&house).sign_as_cti(body.as_bytes(), old).unwrap();
    let path = "/api/v1/calls/cti";
    let mut answers = BTreeSet::new();
    for headers in [
        vec![],
        vec![("x-selvedge-signature", stale.as_str())],
        vec![("x-selvedge-signature", "t=1,v1=00")],
        vec![("authorization", "Bearer wrong")],
        vec![("authorization", "Bearer ")],
    ] {
        let page = send(&house, path, body.clone(), &headers).await.expect_status(401);
        answers.insert(page.text());
    }
    // The same words whatever the body holds.
    answers.insert(send(&house, path, "rubbish".to_owned(), &[]).await.expect_status(401).text());
    assert_eq!(answers.len(), 1, "{answers:?}");
    let other = form_body(&telling("hangup", "1", LEA, &[]));
    send(&house, path, other, &[("x-selvedge-signature", &good)]).await.expect_status(401);
    assert!(calls(&house).await.is_empty());
    send(&house, path, body.clone(), &[("x-selvedge-signature", &good)]).await.expect_status(200);
    let bearer = format!("Bearer {SECRET}");
    send(&house, path, body, &[("authorization", &bearer)]).await.expect_status(200);
    assert_eq!(calls(&house).await.len(), 1, "told again it is the same call");
    // The address that is signed is the configured one, whatever host is named.
    let fields = [("CallSid", "CA1"), ("From", LEA), ("To", FR), ("CallStatus", "ringing")];
    let proof = signature(&house, "/api/v1/calls/twilio", &fields);
    let headers = [("x-twilio-signature", proof.as_str()), ("host", "evil.test")];
    let path = "/api/v1/calls/twilio";
    send(&house, path, form_body(&fields), &headers).await.expect_status(200).says("<Response/>");
    let wrong = [("x-twilio-signature", "AAAA")];
    send(&house, path, form_body(&fields), &wrong).await.expect_status(401);
    let more = format!("{path}?a=b");
    let page = send(&house, &more, form_body(&fields), &headers).await;
    page.expect_status(401);
}

async fn a_system_without_a_secret_is_not_there(on: Backend) {
    let house = Orle::open(on).await;
    for path in ["/api/v1/calls/twilio", "/api/v1/calls/cti"] {
        send(&house, path, "event=newCall".to_owned(), &[]).await.expect_status(404);
    }
}

async fn te02_what_is_wrong_is_named_by_its_field_and_never_by_its_value(on: Backend) {
    let house = connected(on).await;
    let page = cti(&house, &telling("dance", "1", LEA, &[])).await.expect_status(422);
    page.clone().says("\"event\"");
    assert!(!page.text().contains("33612345678") && !page.text().contains("dance"));
    cti(&house, &[("event", "newCall"), ("direction", "in")])
        .await
        .expect_status(422)
        .says("callId");
    twilio(&house, &[("CallSid", "CA1")]).await.expect_status(422).says("CallStatus");
    let large = "a".repeat(17 * 1024);
    let page = send(&house, "/api/v1/calls/cti", large, &[]).await;
    page.expect_status(413);
    assert!(calls(&house).await.is_empty());
}

async fn an_answer_that_is_told_after_its_end_and_twice_is_one_answered_call(on: Backend) {
    let house = connected(on).await;
    cti(&house, &telling("newCall", "7", LEA, &[])).await.expect_status(200);
    house.pass(SignedDuration::from_secs(90));
    let over = telling("hangup", "7", LEA, &[("cause", "normalClearing")]);
    cti(&house, &over).await.expect_status(200);
    assert_eq!(state_of(&calls(&house).await[0]), "missed");
    assert_eq!((tended(&house).await, cases(&house).await.len()), (0, 0), "it does not count yet");
    house.pass(SignedDuration::from_secs(2));
    let answer = telling("answer", "7", LEA, &[("user[]", "Camille Roux")]);
    for _ in 0..3 {
        cti(&house, &answer).await.expect_status(200);
        cti(&house, &over).await.expect_status(200);
    }
    house.pass(SignedDuration::from_mins(10));
    tended(&house).await;
    let all = calls(&house).await;
    assert_eq!((all.len(), state_of(&all[0])), (1, "ended"));
    assert!(cases(&house).await.is_empty());
}

async fn a_missed_call_opens_one_case_under_many_repeats(on: Backend) {
    let house = connected(on).await;
    cti(&house, &telling("newCall", "9", LEA, &[])).await.expect_status(200);
    let over = telling("hangup", "9", LEA, &[("cause", "noAnswer")]);
    let body = form_body(&over);
    let proof = keys(&house).sign_as_cti(body.as_bytes(), house.clock.now()).unwrap();
    let mut told = Vec::new();
    for _ in 0..32 {
        let mut program = house.browser();
        let kind = Some("application/x-www-form-urlencoded");
        let request = program.request(
            http::Method::POST,
            "/api/v1/calls/cti",
            kind,
            body.clone().into_bytes(),
            &[("x-selvedge-signature", &proof)],
        );
        told.push(tokio::spawn(async move { program.send(request).await.status }));
    }
    for one in told {
        let status = one.await.unwrap();
        assert!(status == 200 || status == 503, "{status}");
    }
    tended(&house).await;
    house.second_node().await.app.tend_calls(house.clock.now()).await.unwrap();
    let all = cases(&house).await;
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].subject, "+33 6 12 34 56 78");
    assert_eq!(all[0].turn, domain::Turn::House);
    // She calls again: her case has it, and no second one is opened.
    cti(&house, &telling("newCall", "10", LEA, &[])).await;
    cti(&house, &telling("hangup", "10", LEA, &[("cause", "busy")])).await.expect_status(200);
    assert_eq!(cases(&house).await.len(), 1);
    let own: Vec<_> = calls(&house).await.iter().map(|call| call.case_id).collect();
    assert_eq!(own, [Some(all[0].id), Some(all[0].id)]);
}

async fn many_calls_missed_at_once_from_one_number_are_one_case(on: Backend) {
    let house = connected(on).await;
    let names: Vec<String> = (0..12).map(|nth| format!("at-once-{nth}")).collect();
    for name in &names {
        cti(&house, &telling("newCall", name, LEA, &[])).await.expect_status(200);
    }
    let mut told = Vec::new();
    for name in &names {
        let body = form_body(&telling("hangup", name, LEA, &[("cause", "noAnswer")]));
        let proof = keys(&house).sign_as_cti(body.as_bytes(), house.clock.now()).unwrap();
        let mut program = house.browser();
        let kind = Some("application/x-www-form-urlencoded");
        let headers = [("x-selvedge-signature", proof.as_str())];
        let path = "/api/v1/calls/cti";
        let request = program.request(http::Method::POST, path, kind, body.into_bytes(), &headers);
        told.push(tokio::spawn(async move { program.send(request).await.status }));
    }
    for one in told {
        assert_eq!(one.await.unwrap(), 200);
    }
    tended(&house).await;
    let all = cases(&house).await;
    assert_eq!(all.len(), 1);
    assert!(calls(&house).await.iter().all(|call| call.case_id == Some(all[0].id)));
}

async fn a_missed_call_of_a_client_with_one_open_case_stands_there_and_is_taken_out_again(
    on: Backend,
) {
    let house = connected(on).await;
    let number = leas_case(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    let case = format!("/desk/cases/{number}");
    camille.get(&case).await;
    let reply = [("kind", "reply"), ("text", "May we have the receipt?"), ("then", "wait")];
    camille.post(&format!("{case}/messages"), &reply).await;
    cti(&house, &telling("newCall", "3", LEA, &[])).await;
    cti(&house, &telling("hangup", "3", LEA, &[("cause", "noAnswer")])).await.expect_status(200);
    assert_eq!(cases(&house).await.len(), 1);
    assert_eq!(cases(&house).await[0].turn, domain::Turn::House);
    camille.get(&case).await.says("The client called and nobody picked up");
    let mut lea = house.client_of(&number, "lea@client.test").await;
    lea.get(&format!("/en/cases/{number}")).await.says("You called and we could not answer.");
    let log = camille.get("/desk/calls").await.expect_status(200);
    log.says("Léa Martin").says("Missed").says(&number);
    let id = calls(&house).await[0].id;
    let call = format!("/desk/calls/{id}");
    camille.get(&call).await.expect_status(200).says("Take it out of the case");
    camille.post(&format!("{call}/removal"), &[]).await.expect_status(303);
    camille.get(&case).await.says("A call was taken out");
    camille.post(&format!("{call}/case"), &[]).await.expect_status(303);
    assert_eq!(cases(&house).await.len(), 2, "it opens one of its own by hand");
    camille.post(&format!("{call}/case"), &[]).await.expect_status(422).says("already");
}

async fn of_several_clients_with_one_number_none_is_guessed(on: Backend) {
    let house = connected(on).await;
    leas_case(&house).await;
    let body = serde_json::json!({
        "topic": "repair", "subject": "Another", "body": "Mine.", "language": "fr", "region": "FR",
        "client": { "name": "Paul Martin", "email": "paul@client.test", "phone": LEA },
    });
    house.program(testkit::TOKEN).json("/api/v1/cases", &body).await.expect_status(201);
    cti(&house, &telling("newCall", "5", LEA, &[])).await.expect_status(200);
    let call = &calls(&house).await[0];
    assert_eq!((call.client_id, call.case_id), (None, None));
    let mut camille = house.staff_in_english("camille").await;
    let page = camille.get(&format!("/desk/calls/{}", call.id)).await.expect_status(200);
    page.says("Léa Martin").says("Paul Martin").says("Several clients gave this number");
    // Whoever works elsewhere sees neither.
    let mut haruka = house.staff_in_english("haruka").await;
    haruka.get(&format!("/desk/calls/{}", call.id)).await.expect_status(404);
    assert!(!haruka.get("/desk/calls").await.expect_status(200).text().contains("06 12"));
}

async fn a_number_that_is_not_shown_is_no_match_and_no_error(on: Backend) {
    let house = connected(on).await;
    for (nth, from) in ["anonymous", "+266696687", "Restricted", "sip:anonymous@anonymous.invalid"]
        .into_iter()
        .enumerate()
    {
        let name = format!("w{nth}");
        cti(&house, &telling("newCall", &name, from, &[])).await.expect_status(200);
        let over = telling("hangup", &name, from, &[("cause", "noAnswer")]);
        cti(&house, &over).await.expect_status(200);
    }
    tended(&house).await;
    assert_eq!((calls(&house).await.len(), cases(&house).await.len()), (4, 0));
    assert!(calls(&house).await.iter().all(|call| call.number.is_none()));
    let mut camille = house.staff_in_english("camille").await;
    camille.get("/desk/calls?state=missed").await.expect_status(200).says("Number withheld");
}

async fn what_rings_is_shown_to_the_team_it_rings_for(on: Backend) {
    let house = connected(on).await;
    let number = leas_case(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    let none = camille.get("/desk/calls/ringing").await.expect_status(200).text();
    assert_eq!(none.trim(), "");
    let mut line = camille.listen("/desk/feed").await;
    line.until("hello").await;
    cti(&house, &telling("newCall", "r", LEA, &[])).await.expect_status(200);
    line.until("event: call").await;
    let rings = camille.get("/desk/calls/ringing").await.expect_status(200);
    rings.says("Léa Martin").says(&number).says("Open the call");
    let mut haruka = house.staff_in_english("haruka").await;
    assert_eq!(haruka.get("/desk/calls/ringing").await.expect_status(200).text().trim(), "");
    cti(&house, &telling("answer", "r", LEA, &[])).await.expect_status(200);
    line.until("event: call").await;
    assert_eq!(camille.get("/desk/calls/ringing").await.text().trim(), "");
}

async fn te03_a_calls_note_never_reaches_the_client(on: Backend) {
    let house = connected(on).await;
    let number = leas_case(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    let at = format!("/desk/cases/{number}/calls");
    camille.get(&at).await.expect_status(200).says("Log a call");
    let wrong = [("direction", "out"), ("minutes", "soon"), ("note", "Zebra-note kept")];
    camille.post(&at, &wrong).await.expect_status(422).says("Zebra-note kept");
    let written = [
        ("direction", "out"),
        ("minutes", "12"),
        ("reason", "progress"),
        ("result", "house_acts"),
        ("note", "Zebra-note: be gentle"),
    ];
    camille.post(&at, &written).await.expect_status(303);
    camille
        .get(&format!("/desk/cases/{number}"))
        .await
        .says("Zebra-note")
        .says("We called, 12\u{a0}min");
    house.deliver().await;
    let mut lea = house.client_of(&number, "lea@client.test").await;
    for path in ["", "/print", "/timeline.json"] {
        let page = lea.get(&format!("/en/cases/{number}{path}")).await.expect_status(200).text();
        assert!(!page.contains("Zebra-note"), "{path}");
    }
    lea.get(&format!("/en/cases/{number}")).await.says("We called you, 12\u{a0}min");
    for letter in house.letters().await {
        let whole = format!("{letter:?}");
        assert!(!whole.contains("Zebra-note"), "{whole}");
    }
    assert_eq!(calls(&house).await.len(), 1);
}

async fn who_may_what(on: Backend) {
    let house = connected(on).await;
    cti(&house, &telling("newCall", "1", LEA, &[])).await;
    let id = calls(&house).await[0].id;
    for (login, log, deed) in [
        ("camille", 200, 303),
        ("marta", 200, 303),
        ("helene", 200, 403),
        ("elio", 403, 403),
        ("aurele", 403, 403),
    ] {
        let mut person = house.staff_in_english(login).await;
        let status = person.get("/desk/calls").await.status;
        assert_eq!(status, log, "{login}");
        person.get("/desk/sessions").await;
        let fields = [("reason", "other"), ("result", "not_reached")];
        let status = person.post(&format!("/desk/calls/{id}/result"), &fields).await.status;
        // It still rings: whoever may is told so.
        let expect = if deed == 303 { 422 } else { deed };
        assert_eq!(status, expect, "{login}");
    }
    let mut nobody = house.browser();
    assert_ne!(nobody.get("/desk/calls").await.status, 200);
}

/// The first time that is offered on a page.
fn first_time(page: &Page) -> String {
    let text = page.text();
    let select = text.split("name=\"slot\"").nth(1).expect("times are offered");
    let values = select.split("<option value=\"").skip(1);
    let mut values = values.filter_map(|rest| rest.split('"').next()).filter(|v| !v.is_empty());
    values.next().expect("a time").to_owned()
}

async fn asked(browser: &mut Guest, slot: &str) -> Page {
    let fields = [
        ("name", "Inès Martin"),
        ("phone", "06 98 76 54 32"),
        ("email", "ines@client.test"),
        ("slot", slot),
        ("words", "About my bag"),
    ];
    browser.post("/en/call-back?country=FR", &fields).await
}

async fn a_call_back_is_asked_for_moved_confirmed_kept_and_seen_when_it_is_late(on: Backend) {
    let house = connected(on).await;
    let mut ines = house.browser();
    let page = ines.get("/en/call-back?country=FR").await.expect_status(200);
    page.clone().says("Paris");
    let slot = first_time(&page);
    let wrong = [("name", ""), ("phone", "12 34"), ("slot", slot.as_str())];
    ines.post("/en/call-back?country=FR", &wrong).await.expect_status(422).says("12 34");
    let done = asked(&mut ines, &slot).await.expect_status(303).location();
    let number = done.split('/').nth(3).unwrap().to_owned();
    ines.get(&done).await.expect_status(200).says("We call you").says("06 98 76 54 32");
    let calendar = ines.get(&format!("{done}/calendar")).await.expect_status(200);
    calendar.says("BEGIN:VEVENT").says("DTSTART:");
    house.deliver().await;
    let letter = format!("{:?}", house.letter_to("ines@client.test").await);
    assert!(letter.contains("We call you") && letter.contains("+33698765432"), "{letter}");
    let mut camille = house.staff_in_english("camille").await;
    camille.get("/desk/calls").await.says("Call back promised");
    let listed = cases(&house).await;
    assert_eq!(listed[0].due_kind, Some(domain::PromiseKind::CallBack));
    assert_eq!(listed[0].due_at.unwrap().as_second(), slot.parse::<i64>().unwrap() + 1_800);
    // Another time: the first one is free again.
    let page = ines.get(&done).await.expect_status(200);
    let later = (slot.parse::<i64>().unwrap() + 1_800).to_string();
    assert!(page.text().contains(&later), "the next time is offered");
    let fields = [("phone", "06 98 76 54 32"), ("slot", later.as_str())];
    ines.post(&done, &fields).await.expect_status(303);
    assert_eq!(
        cases(&house).await[0].due_at.unwrap().as_second(),
        later.parse::<i64>().unwrap() + 1_800
    );
    // Nobody calls: it is late, and stays in sight.
    let until = jiff::Timestamp::from_second(later.parse::<i64>().unwrap() + 1_801).unwrap();
    house.pass(until.duration_since(house.clock.now()));
    assert_eq!((tended(&house).await, tended(&house).await), (1, 0));
    let case = format!("/desk/cases/{number}");
    // Hours have passed at her desk.
    let mut camille = house.staff_in_english("camille").await;
    camille.get(&case).await.says("Nobody called by");
    assert_eq!(cases(&house).await[0].due_kind, Some(domain::PromiseKind::CallBack));
    let written = [("direction", "out"), ("reason", "call_back"), ("result", "not_reached")];
    camille.post(&format!("{case}/calls"), &written).await.expect_status(303);
    assert_ne!(cases(&house).await[0].due_kind, Some(domain::PromiseKind::CallBack));
}

async fn a_call_back_that_is_cancelled_leaves_nothing_to_do(on: Backend) {
    let house = connected(on).await;
    let mut ines = house.browser();
    let page = ines.get("/en/call-back?country=FR").await.expect_status(200);
    let slot = first_time(&page);
    let fields = [("name", "Inès"), ("phone", "06 98 76 54 32"), ("slot", slot.as_str())];
    let done = ines.post("/en/call-back?country=FR", &fields).await.expect_status(303).location();
    ines.get(&done).await.expect_status(200);
    ines.post(&format!("{done}/removal"), &[]).await.expect_status(303);
    assert_eq!(cases(&house).await[0].state, domain::StateName::Resolved);
    let page = ines.get("/en/call-back?country=FR").await.expect_status(200);
    assert_eq!(first_time(&page), slot, "the time is free again");
}

async fn a_call_back_is_arranged_moved_and_taken_back_at_the_desk(on: Backend) {
    let house = connected(on).await;
    let number = leas_case(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    let form = format!("/desk/cases/{number}/call-back");
    camille.get(&format!("/desk/cases/{number}")).await.says("Arrange a call back");
    let page = camille.get(&form).await.expect_status(200);
    page.clone().says("06 12 34 56 78").says("Paris");
    assert!(!page.text().contains("Cancel the call"));
    let slot = first_time(&page);
    // What is wrong comes back with what was typed.
    let wrong = [("phone", "12 34"), ("slot", slot.as_str())];
    camille.post(&form, &wrong).await.expect_status(422).says("12 34");
    camille.post(&form, &[("phone", "06 12 34 56 78")]).await.expect_status(422);
    let right = [("phone", "06 12 34 56 78"), ("slot", slot.as_str())];
    camille.post(&form, &right).await.expect_status(303);
    assert_eq!(cases(&house).await[0].due_kind, Some(domain::PromiseKind::CallBack));
    house.deliver().await;
    let letter = format!("{:?}", house.letter_to("lea@client.test").await);
    assert!(letter.contains("Nous vous appelons"), "{letter}");
    let later = (slot.parse::<i64>().unwrap() + 1_800).to_string();
    let other = [("phone", "06 12 34 56 78"), ("slot", later.as_str())];
    camille.get(&form).await.says("Cancel the call").says("Choose this time instead");
    camille.post(&form, &other).await.expect_status(303);
    let mut lea = house.client_of(&number, "lea@client.test").await;
    lea.get(&format!("/en/cases/{number}/call-back")).await.says("We call you");
    camille.post(&format!("{form}/removal"), &[]).await.expect_status(303);
    assert!(!camille.get(&form).await.text().contains("Cancel the call"));
    assert_ne!(cases(&house).await[0].due_kind, Some(domain::PromiseKind::CallBack));
}

async fn of_many_who_want_the_last_place_exactly_one_has_it(on: Backend) {
    let house = connected(on).await;
    // The house of Japan has one person who may call.
    let mut one = house.browser();
    let page = one.get("/en/call-back?country=JP").await.expect_status(200);
    let slot = first_time(&page);
    let mut asked = Vec::new();
    for nth in 0..32_u8 {
        let mut browser = house.browser();
        browser.at_address(std::net::IpAddr::from([10, 0, 1, nth]));
        browser.get("/en/call-back?country=JP").await.expect_status(200);
        let slot = slot.clone();
        asked.push(tokio::spawn(async move {
            let phone = format!("090-1234-56{nth:02}");
            let fields = [("name", "Hana"), ("phone", phone.as_str()), ("slot", slot.as_str())];
            browser.post("/en/call-back?country=JP", &fields).await
        }));
    }
    let (mut had, mut offered) = (0, 0);
    for one in asked {
        let page = one.await.unwrap();
        match page.status {
            303 => had += 1,
            422 => {
                assert_ne!(first_time(&page), slot, "what is taken is not offered");
                page.says("can no longer be had");
                offered += 1;
            }
            other => panic!("{other}"),
        }
    }
    let places = i64::from(had);
    assert_eq!((had, had + offered, cases(&house).await.len()), (1, 32, 1), "{places}");
}

async fn the_page_of_contacts_says_when_each_telephone_is_answered(on: Backend) {
    let house = connected(on).await;
    let mut reader = house.browser();
    let page = reader.get("/en/contact?country=FR").await.expect_status(200);
    page.clone().says("tel:+33199000000").says("01 99 00 00 00");
    page.says("tel:+12125550100").says("+1 212-555-0100");
    // Saturday night before the clocks go forward in Paris, an hour that is 23 hours long.
    let night: jiff::Timestamp = "2027-03-28T00:30:00Z".parse().unwrap();
    house.pass(night.duration_since(house.clock.now()));
    reader.get("/en/contact?country=FR").await.expect_status(200);
}

store::on_both!(
    te01_what_is_not_signed_is_not_read_and_learns_nothing,
    a_system_without_a_secret_is_not_there,
    te02_what_is_wrong_is_named_by_its_field_and_never_by_its_value,
    an_answer_that_is_told_after_its_end_and_twice_is_one_answered_call,
    a_missed_call_opens_one_case_under_many_repeats,
    many_calls_missed_at_once_from_one_number_are_one_case,
    a_missed_call_of_a_client_with_one_open_case_stands_there_and_is_taken_out_again,
    of_several_clients_with_one_number_none_is_guessed,
    a_number_that_is_not_shown_is_no_match_and_no_error,
    what_rings_is_shown_to_the_team_it_rings_for,
    te03_a_calls_note_never_reaches_the_client,
    who_may_what,
    a_call_back_is_asked_for_moved_confirmed_kept_and_seen_when_it_is_late,
    a_call_back_that_is_cancelled_leaves_nothing_to_do,
    a_call_back_is_arranged_moved_and_taken_back_at_the_desk,
    of_many_who_want_the_last_place_exactly_one_has_it,
    the_page_of_contacts_says_when_each_telephone_is_answered,
);
