//! What reaches people of the house: on the page, on a device, by letter; quiet hours; the alarm of
//! mail; and who is never told.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use app::notices::MailSeen;
use domain::Role;
use domain::access::{Grant, Scope};
use domain::notice::Wishes;
use jiff::{SignedDuration, Timestamp};
use store::testing::Backend;
use testkit::{Guest, Orle, Page, PushService, SetUp, ToldBrowser};

const EMAIL: &str = "claire@client.test";

/// Claire opens a case in the French shop; its number.
async fn opened(house: &Orle) -> String {
    let body = serde_json::json!({
        "topic": "return", "subject": "A bag to return", "body": "It does not suit me.",
        "language": "en", "region": "FR", "client": { "name": "Claire Aubin", "email": EMAIL },
    });
    let made = house.api().json("/api/v1/cases", &body).await.expect_status(201);
    // A letter that stays in the outbox would be told, too.
    house.deliver().await;
    made.json()["number"].as_str().unwrap().to_owned()
}

/// Somebody gives a case to somebody.
async fn given(house: &Orle, by: &str, number: &str, to: &str) {
    let facts = house.app.facts.now();
    let actor = facts.acting(house.id_of(by)).unwrap();
    let (number, to) = (number.to_owned(), house.id_of(to));
    let done = house.app.write(house.app.ctx(actor, house.clock.now()), move |tx, ctx| {
        Box::pin(async move { app::cases::assign(tx, ctx, &number, Some(to)).await })
    });
    done.await.unwrap();
}

async fn noted(house: &Orle, by: &str, number: &str, words: &str) {
    let actor = house.app.facts.now().acting(house.id_of(by)).unwrap();
    let (number, words) = (number.to_owned(), words.to_owned());
    let done = house.app.write(house.app.ctx(actor, house.clock.now()), move |tx, ctx| {
        Box::pin(async move { app::cases::note(tx, ctx, &number, &words).await })
    });
    done.await.unwrap();
}

/// Everything that reached somebody is read, and her wishes are these.
async fn wished(house: &Orle, login: &str, wishes: Wishes) {
    let actor = house.app.facts.now().acting(house.id_of(login)).unwrap();
    let done = house.app.write(house.app.ctx(actor, house.clock.now()), move |tx, ctx| {
        Box::pin(async move {
            app::notices::read_all(tx, ctx, ctx.now).await?;
            app::notices::wish(tx, ctx, &wishes).await
        })
    });
    done.await.unwrap();
}

/// As is usual, in Paris.
fn usual() -> Wishes {
    Wishes { zone: "Europe/Paris".to_owned(), ..Wishes::default() }
}

/// What the bell on a page counts.
fn bell(page: &Page) -> i64 {
    let text = page.text();
    let (_, rest) = text.split_once("data-count=\"").expect("a page with a bell");
    rest.split('"').next().unwrap().parse().unwrap()
}

async fn listed(who: &mut Guest) -> Page {
    who.get("/desk/notices").await.expect_status(200)
}

/// The clock is moved on to an instant.
fn until(house: &Orle, at: &str) {
    let at: Timestamp = at.parse().unwrap();
    house.pass(at.duration_since(house.clock.now()));
}

async fn subscribed(who: &mut Guest, browser: &ToldBrowser) {
    who.get("/desk/notices/wishes").await.expect_status(200);
    let form = browser.form();
    let form: Vec<(&str, &str)> =
        form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    who.post("/desk/notices/devices", &form).await.expect_status(303);
}

async fn five_messages_in_one_case_are_one_notice_and_looking_at_the_case_reads_it(on: Backend) {
    let house = Orle::open(on).await;
    let number = opened(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    given(&house, "camille", &number, "camille").await;
    wished(&house, "camille", usual()).await;
    assert_eq!(bell(&listed(&mut camille).await.says("Nothing new.")), 0);
    let mut claire = house.client_of(&number, EMAIL).await;
    claire.get(&format!("/en/cases/{number}")).await.expect_status(200);
    for n in 0..5 {
        let at = format!("/en/cases/{number}/messages");
        let words = format!("Once more, {n}");
        claire.post(&at, &[("body", &words)]).await.expect_status(303);
    }
    let page = listed(&mut camille).await;
    assert_eq!(bell(&page), 1);
    let page = page.says("The client wrote").says("5 times in case").says(&number);
    assert!(!page.text().contains("Once more"), "a notice holds no word of hers");
    let part = camille.get("/desk/notices?part=bell").await.expect_status(200);
    assert_eq!(bell(&part), 1);
    assert!(!part.text().contains("<html"));
    // A part of the case that a page draws anew by itself reads nothing; looking at it does.
    let case = format!("/desk/cases/{number}");
    camille.get(&format!("{case}?part=timeline")).await.expect_status(200);
    assert_eq!(bell(&listed(&mut camille).await), 1);
    camille.get(&case).await.expect_status(200);
    assert_eq!(bell(&listed(&mut camille).await.says("Earlier")), 0);
}

async fn a_case_a_note_and_an_escalation_tell_whom_they_concern_and_never_who_did_it(on: Backend) {
    let house = Orle::open(on).await;
    let number = opened(&house).await;
    for login in ["camille", "marta"] {
        wished(&house, login, usual()).await;
    }
    given(&house, "marta", &number, "marta").await;
    given(&house, "marta", &number, "camille").await;
    let mut camille = house.staff_in_english("camille").await;
    let mut marta = house.staff_in_english("marta").await;
    assert_eq!(bell(&listed(&mut camille).await.says("was given to you")), 1);
    assert_eq!(bell(&listed(&mut marta).await), 0, "she did it herself");
    let name = house.app.facts.now().name_of(house.id_of("marta")).to_owned();
    noted(&house, "camille", &number, &format!("@{name}, could you look?")).await;
    noted(&house, "camille", &number, "Nobody is asked: care@orle.example").await;
    assert_eq!(bell(&listed(&mut marta).await.says("A colleague asks for you in case")), 1);
    // Read by hand, one and all.
    let page = listed(&mut marta).await.text();
    let at = page.split("action=\"/desk/notices/").nth(1).unwrap().split('"').next().unwrap();
    marta.post(&format!("/desk/notices/{at}"), &[]).await.expect_status(303);
    assert_eq!(bell(&listed(&mut marta).await), 0);
    let other = format!("/desk/notices/{at}");
    camille.get("/desk/notices").await;
    camille.post(&other, &[]).await.expect_status(303);
    camille
        .post("/desk/notices/reading", &[("upto", "9223372036854775807")])
        .await
        .expect_status(303);
    assert_eq!(bell(&listed(&mut camille).await), 0);
    // An escalation gives the case, and is said once.
    let actor = house.app.facts.now().acting(house.id_of("camille")).unwrap();
    let (escalated, senior) = (number.clone(), house.id_of("marta"));
    let done = house.app.write(house.app.ctx(actor, house.clock.now()), move |tx, ctx| {
        Box::pin(async move {
            app::cases::escalate_to(tx, ctx, &escalated, "She is upset.", Some(senior)).await
        })
    });
    done.await.unwrap();
    let page = listed(&mut marta).await.says("was escalated to you");
    assert_eq!(bell(&page), 1, "{}", page.text());
}

async fn who_may_no_longer_read_the_case_is_shown_nothing_and_told_nothing(on: Backend) {
    let house = Orle::open_as(on, SetUp { push: true, ..SetUp::default() }).await;
    let service = PushService::open().await;
    let number = opened(&house).await;
    wished(&house, "camille", usual()).await;
    let mut camille = house.staff_in_english("camille").await;
    subscribed(&mut camille, &ToldBrowser::new(&service, 3)).await;
    let name = house.app.facts.now().name_of(house.id_of("camille")).to_owned();
    noted(&house, "marta", &number, &format!("@{name}, look")).await;
    assert_eq!(bell(&listed(&mut camille).await), 1);
    let id = house.id_of("camille");
    let moved: app::Result<()> = house
        .app
        .store
        .write(move |tx| {
            Box::pin(async move {
                let grant = Grant { role: Role::Advisor, scope: Scope::region("JP") };
                store::people::set_grants(tx, id, &[grant]).await?;
                store::house::bump(tx).await?;
                Ok(())
            })
        })
        .await;
    moved.unwrap();
    house.app.refresh().await.unwrap();
    house.pass(SignedDuration::from_secs(2));
    let mut camille = house.staff_in_english("camille").await;
    let page = listed(&mut camille).await;
    assert_eq!(bell(&page), 0);
    assert!(!page.text().contains(&number));
    assert_eq!(house.ring().await, 0);
    assert!(service.taken().is_empty(), "what she may not see does not leave the house");
}

async fn a_device_is_told_at_once_in_the_standards_way_and_nothing_of_a_person(on: Backend) {
    let house = Orle::open_as(on, SetUp { push: true, ..SetUp::default() }).await;
    let service = PushService::open().await;
    let browser = ToldBrowser::new(&service, 5);
    let number = opened(&house).await;
    let mut marta = house.staff_in_english("marta").await;
    wished(&house, "marta", usual()).await;
    subscribed(&mut marta, &browser).await;
    let name = house.app.facts.now().name_of(house.id_of("marta")).to_owned();
    noted(&house, "camille", &number, &format!("@{name}, Claire Aubin is upset")).await;
    assert_eq!(house.ring().await, 1);
    assert_eq!(house.ring().await, 0, "once");
    let sent = service.taken();
    let [sent] = sent.as_slice() else { panic!("{sent:?}") };
    assert_eq!(sent.path, "/push/5");
    assert_eq!(sent.header("content-encoding"), "aes128gcm");
    assert_eq!((sent.header("ttl"), sent.header("urgency")), ("14400", "high"));
    assert!(sent.header("topic").starts_with("notice-") && sent.header("topic").len() <= 32);
    let claims = sent.claims();
    assert_eq!(claims["aud"], service.origin.as_str());
    assert_eq!(claims["sub"], "mailto:care@orle.example");
    let now = house.clock.now().as_second();
    assert!(claims["exp"].as_i64().is_some_and(|exp| exp > now && exp <= now + 24 * 3_600));
    let read = browser.reads(sent);
    assert_eq!(read["title"], "Orle");
    assert_eq!(read["href"], format!("/desk/cases/{number}"));
    let body = read["body"].as_str().unwrap();
    assert!(body.contains(&number), "{body}");
    for personal in ["Claire", "Aubin", "upset", EMAIL, &name] {
        assert!(!read.to_string().contains(personal), "{read}");
    }
    // Once more before she has read it: counted on the page, and silent.
    noted(&house, "camille", &number, &format!("@{name}?")).await;
    assert_eq!(house.ring().await, 0);
    // Read, and then once more: told.
    marta.get(&format!("/desk/cases/{number}")).await.expect_status(200);
    noted(&house, "camille", &number, &format!("@{name}!")).await;
    assert_eq!(house.ring().await, 1);
    assert_eq!(service.taken().len(), 1);
    // Read before it went: nothing goes.
    marta.get(&format!("/desk/cases/{number}")).await.expect_status(200);
    noted(&house, "camille", &number, &format!("@{name}.")).await;
    marta.get(&format!("/desk/cases/{number}")).await.expect_status(200);
    assert_eq!(house.ring().await, 0);
    // The worker that shows it is ours, small, and of one place.
    let worker = marta.get("/sw.js").await.expect_status(200);
    assert_eq!(worker.header("content-type"), Some("text/javascript; charset=utf-8"));
    assert_eq!(worker.header("cache-control"), Some("no-cache"));
}

async fn a_service_that_rests_is_left_alone_and_a_browser_that_is_gone_is_forgotten(on: Backend) {
    let house = Orle::open_as(on, SetUp { push: true, ..SetUp::default() }).await;
    let service = PushService::open().await;
    let number = opened(&house).await;
    let mut marta = house.staff_in_english("marta").await;
    wished(&house, "marta", usual()).await;
    for browser in [6, 7] {
        subscribed(&mut marta, &ToldBrowser::new(&service, browser)).await;
    }
    let name = house.app.facts.now().name_of(house.id_of("marta")).to_owned();
    noted(&house, "camille", &number, &format!("@{name}")).await;
    service.answers(&[(429, "Retry-After: 120"), (503, "Retry-After: 120")]);
    assert_eq!(house.ring().await, 0);
    assert_eq!(service.taken().len(), 2);
    house.pass(SignedDuration::from_secs(119));
    assert_eq!(house.ring().await, 0);
    assert!(service.taken().is_empty(), "left alone for as long as it said");
    house.pass(SignedDuration::from_secs(2));
    service.answers(&[(410, ""), (404, "")]);
    assert_eq!(house.ring().await, 0);
    assert_eq!(service.taken().len(), 2);
    marta.get("/desk/notices/wishes").await.expect_status(200).says("No device is told.");
    // What is too large, or may not be, is tried once.
    subscribed(&mut marta, &ToldBrowser::new(&service, 8)).await;
    marta.get(&format!("/desk/cases/{number}")).await;
    noted(&house, "camille", &number, &format!("@{name}")).await;
    service.answers(&[(413, "")]);
    assert_eq!(house.ring().await, 0);
    house.pass(SignedDuration::from_hours(1));
    assert_eq!(house.ring().await, 0);
    assert_eq!(service.taken().len(), 1);
    // An answer that leads elsewhere is followed nowhere.
    marta.get(&format!("/desk/cases/{number}")).await;
    noted(&house, "camille", &number, &format!("@{name}")).await;
    service.answers(&[(307, "Location: http://127.0.0.1:1/")]);
    assert_eq!(house.ring().await, 0);
    assert_eq!(service.taken().len(), 1);
}

async fn no_escalation_rings_at_midnight_and_the_morning_rings_once(on: Backend) {
    let house = Orle::open_as(on, SetUp { push: true, ..SetUp::default() }).await;
    let service = PushService::open().await;
    let browser = ToldBrowser::new(&service, 9);
    let name = house.app.facts.now().name_of(house.id_of("marta")).to_owned();
    let mut marta = house.staff_in_english("marta").await;
    wished(&house, "marta", usual()).await;
    subscribed(&mut marta, &browser).await;
    until(&house, "2026-03-03T23:00:00Z");
    let mut numbers = Vec::new();
    for _ in 0..3 {
        let number = opened(&house).await;
        noted(&house, "camille", &number, &format!("@{name}, tomorrow is early enough")).await;
        numbers.push(number);
    }
    for at in ["2026-03-03T23:00:00Z", "2026-03-04T05:59:59Z"] {
        until(&house, at);
        assert_eq!(house.ring().await, 0, "{at}");
    }
    // One of them is settled before the morning.
    let gone = house.id_of("marta");
    let first = numbers[0].clone();
    let read: app::Result<()> = house
        .app
        .store
        .write(move |tx| {
            Box::pin(async move {
                let case = store::cases::find(tx, &first).await?.unwrap().id;
                let now = "2026-03-04T05:00:00Z".parse().unwrap();
                store::notices::read_case(tx, gone, case, now).await?;
                Ok(())
            })
        })
        .await;
    read.unwrap();
    until(&house, "2026-03-04T06:00:00Z");
    assert_eq!(house.ring().await, 1, "one message for what is left");
    let sent = service.taken();
    let read = browser.reads(&sent[0]);
    assert!(read["body"].as_str().unwrap().contains('2'), "{read}");
    assert_eq!(read["href"], "/desk/notices");
}

async fn wb08_a_device_at_no_known_service_is_refused_in_words(on: Backend) {
    let house = Orle::open_as(on, SetUp { push: true, ..SetUp::default() }).await;
    let service = PushService::open().await;
    let mut marta = house.staff_in_english("marta").await;
    marta.get("/desk/notices/wishes").await.expect_status(200);
    let good = ToldBrowser::new(&service, 4).form();
    for endpoint in [
        "https://127.0.0.1/push",
        "https://169.254.169.254/latest/meta-data",
        "https://fcm.googleapis.com.evil.example/x",
        "https://fcm.googleapis.com@10.0.0.1/",
        "http://fcm.googleapis.com/x",
        "gopher://fcm.googleapis.com/x",
        "",
    ] {
        let form =
            [("endpoint", endpoint), ("p256dh", good[1].1.as_str()), ("auth", good[2].1.as_str())];
        let page = marta.post("/desk/notices/devices", &form).await;
        let status = page.status;
        assert!((400..500).contains(&status), "{endpoint}: {status}");
        page.says("This device cannot be told");
    }
    for (p256dh, auth) in [("", good[2].1.as_str()), (good[1].1.as_str(), "AAAA"), ("?", "?")] {
        let endpoint = good[0].1.as_str();
        let form = [("endpoint", endpoint), ("p256dh", p256dh), ("auth", auth)];
        let status = marta.post("/desk/notices/devices", &form).await.status;
        assert!((400..500).contains(&status), "{status}");
    }
    // Another's device is nobody else's to remove, and who leaves the house is told no more.
    subscribed(&mut marta, &ToldBrowser::new(&service, 4)).await;
    let mut camille = house.staff_in_english("camille").await;
    camille.get("/desk/notices").await;
    camille.post("/desk/notices/devices/1/removal", &[]).await.expect_status(404);
    let admin = house.app.facts.now().acting(house.id_of("ines")).unwrap();
    house.state.gate.disable(&admin, house.id_of("marta"), house.clock.now()).await.unwrap();
    let id = house.id_of("marta");
    let left: app::Result<usize> = house
        .app
        .store
        .read(move |tx| {
            Box::pin(async move { Ok(store::notices::subscriptions(tx, id).await?.len()) })
        })
        .await;
    assert_eq!(left.unwrap(), 0);
}

async fn a_letter_gathers_what_is_unread_once_at_its_time_and_stops_when_asked(on: Backend) {
    let house = Orle::open(on).await;
    let second = house.second_node().await;
    let number = opened(&house).await;
    let wishes = Wishes { digest: vec![8 * 60], ..usual() };
    wished(&house, "camille", wishes).await;
    given(&house, "marta", &number, "camille").await;
    let email = house.email_of("camille");
    let letters = |all: Vec<store::letters::Posted>| {
        all.into_iter().filter(|one| one.to_email == email && one.text.contains(&number)).count()
    };
    let both = async |house: &Orle, second: &Orle| {
        let now = house.clock.now();
        let (one, other) =
            tokio::join!(house.app.write_digests(now), second.app.write_digests(now));
        one.unwrap() + other.unwrap()
    };
    until(&house, "2026-03-04T06:59:59Z");
    assert_eq!(both(&house, &second).await, 0);
    until(&house, "2026-03-04T07:00:00Z");
    assert_eq!(both(&house, &second).await, 1, "two nodes write one letter");
    assert_eq!(both(&house, &second).await, 0);
    assert_eq!(letters(house.letters().await), 1);
    let letter = house.letter_to(&email).await;
    let plain = letter.text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(!plain.contains("Claire") && !letter.html.contains("Claire"), "{plain}");
    let (_, link) = plain.split_once("/desk/notices/letters/").expect("a way to stop it");
    let token = link.split_whitespace().next().unwrap().to_owned();
    assert!(letter.headers.contains("List-Unsubscribe: <http"), "{}", letter.headers);
    // The next day again while it is unread; not on Saturday; and not once it is read.
    until(&house, "2026-03-05T07:00:00Z");
    assert_eq!(both(&house, &second).await, 1);
    // Read between writing and sending: nothing leaves.
    let mut camille = house.staff_in_english("camille").await;
    camille.get(&format!("/desk/cases/{number}")).await.expect_status(200);
    let done = house.deliver().await;
    assert_eq!((done.needless, done.failed), (1, 0), "what nobody needs has not failed");
    assert_eq!(letters(house.letters().await), 1);
    until(&house, "2026-03-06T07:00:00Z");
    assert_eq!(both(&house, &second).await, 0, "nothing, where there is nothing");
    // The link is enough, without a session; any other opens nothing.
    let mut anybody = house.browser();
    let at = format!("/desk/notices/letters/{token}");
    anybody.get(&at).await.expect_status(200);
    anybody.get("/desk/notices/letters/aaaa").await.expect_status(404);
    anybody.post("/desk/notices/letters/aaaa", &[]).await.expect_status(404);
    anybody.post(&at, &[]).await.expect_status(200);
    given(&house, "marta", &number, "marta").await;
    given(&house, "marta", &number, "camille").await;
    until(&house, "2026-03-09T07:00:00Z");
    assert_eq!(both(&house, &second).await, 0);
}

async fn mail_that_stops_is_told_once_shown_on_every_node_and_ends_by_itself(on: Backend) {
    let house = Orle::open_as(on, SetUp { push: true, ..SetUp::default() }).await;
    let second = house.second_node().await;
    let service = PushService::open().await;
    let (day, night) = (ToldBrowser::new(&service, 11), ToldBrowser::new(&service, 12));
    wished(&house, "helene", usual()).await;
    let through = ["mail_stopped".to_owned()].into_iter().collect();
    wished(&house, "marta", Wishes { through, ..usual() }).await;
    let mut helene = house.staff_in_english("helene").await;
    let mut marta = house.staff_in_english("marta").await;
    subscribed(&mut helene, &day).await;
    subscribed(&mut marta, &night).await;
    until(&house, "2026-03-03T22:00:00Z");
    // The day is over at the desks: they sign in again.
    let mut helene = house.staff_in_english("helene").await;
    let mut camille = house.staff_in_english("camille").await;
    let seen = |what, seen| house.app.mail_seen(what, seen, house.clock.now());
    seen("fetch", MailSeen::Goes).await.unwrap();
    house.pass(SignedDuration::from_mins(10));
    assert_eq!(house.ring().await, 0);
    assert!(!listed(&mut helene).await.text().contains("class=\"alarm\""));
    // One second later, whoever fetched and whether or not it lives.
    house.pass(SignedDuration::from_secs(1));
    assert_eq!(second.ring().await, 1, "at night only who wished it rings");
    assert_eq!(house.ring().await, 0, "told once, by whoever sees it first");
    let sent = service.taken();
    assert_eq!(sent.len(), 1);
    assert!(
        night.reads(&sent[0])["body"].as_str().unwrap().contains("E-mail has not been fetched")
    );
    for node in [&house, &second] {
        let mut helene = node.staff_in_english("helene").await;
        let page = helene.get("/desk/sessions").await.expect_status(200);
        page.says("E-mail has not been fetched since").says("class=\"alarm\"");
    }
    assert!(!listed(&mut camille).await.text().contains("has not been fetched"));
    assert_eq!(bell(&listed(&mut helene).await), 1);
    // A process that begins anew has not fetched anything yet.
    seen("fetch", MailSeen::Begins).await.unwrap();
    assert!(listed(&mut helene).await.text().contains("class=\"alarm\""));
    // It goes again: banner and bell end by themselves, and the list says from when until when.
    house.pass(SignedDuration::from_mins(9));
    seen("fetch", MailSeen::Goes).await.unwrap();
    house.ring().await;
    let page = listed(&mut helene).await.says("E-mail was not fetched from");
    assert_eq!(bell(&page), 0);
    assert!(!page.text().contains("class=\"alarm\""));
    until(&house, "2026-03-04T06:00:00Z");
    let mut helene = house.staff_in_english("helene").await;
    seen("fetch", MailSeen::Goes).await.unwrap();
    assert_eq!(house.ring().await, 0, "what is over by the morning is not told");
    // A relay that is down cannot say so by letter: page and devices do.
    seen("send", MailSeen::Stopped).await.unwrap();
    house.pass(SignedDuration::from_mins(6));
    for what in ["fetch", "send"] {
        let how = if what == "fetch" { MailSeen::Goes } else { MailSeen::Stopped };
        seen(what, how).await.unwrap();
    }
    house.pass(SignedDuration::from_mins(5));
    assert_eq!(house.ring().await, 2);
    listed(&mut helene).await.says("Letters have not been sent since");
    seen("send", MailSeen::Goes).await.unwrap();
    house.ring().await;
    listed(&mut helene).await.says("Letters were not sent from");
}

async fn a_promise_that_ends_is_told_before_and_after_once_each(on: Backend) {
    let house = Orle::open(on).await;
    let number = opened(&house).await;
    given(&house, "marta", &number, "camille").await;
    wished(&house, "camille", usual()).await;
    let mut camille = house.staff_in_english("camille").await;
    let wanted = number.clone();
    let due: app::Result<Timestamp> = house
        .app
        .store
        .read(move |tx| {
            Box::pin(async move {
                let case = store::cases::find(tx, &wanted).await?.unwrap();
                Ok(case.due_at.expect("something is promised"))
            })
        })
        .await;
    let due = due.unwrap();
    house.ring().await;
    let before = listed(&mut camille).await.text();
    house.pass(due.duration_since(house.clock.now()) - SignedDuration::from_secs(30));
    let mut camille = house.staff_in_english("camille").await;
    for _ in 0..2 {
        house.app.tell_due(house.clock.now()).await.unwrap();
    }
    let page = listed(&mut camille).await.says("A promise in case").says("ends:");
    assert_eq!(bell(&page), 1, "{before}");
    house.pass(SignedDuration::from_secs(31));
    for _ in 0..2 {
        house.app.tell_due(house.clock.now()).await.unwrap();
    }
    let page = listed(&mut camille).await.says("is broken since").says("Settled");
    assert_eq!(bell(&page), 1, "that it ends soon is no longer true");
}

async fn what_reaches_me_is_kept_and_a_mistake_keeps_everything_typed(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff_in_english("camille").await;
    camille.get("/desk/sessions").await.expect_status(200).says("What reaches me");
    let page = camille.get("/desk/notices/wishes").await.expect_status(200);
    page.says("20:00-07:00").says("Devices are not told in this installation.");
    let good = [
        ("given", "push"),
        ("answered", "nothing"),
        ("quiet-1", "21:30-06:15"),
        ("quiet-7", "00:00-00:00"),
        ("through", "promise_broken"),
        ("through", "given"),
        ("zone", "Asia/Tokyo"),
        ("digest", "14:00, 8:00"),
        ("digest_days", "1"),
        ("digest_days", "3"),
    ];
    for (wrong, typed, sentence) in [
        ("quiet-1", "21:30 to 6", "Use two times such as 20:00-07:00"),
        ("zone", "Mars/Olympus", "Use the name of a time zone"),
        ("digest", "8, 9", "Use times such as 08:00, 14:00"),
        ("digest", "08:00 09:00 10:00 11:00", "Use times such as 08:00, 14:00"),
    ] {
        let form: Vec<(&str, &str)> = good
            .iter()
            .map(|(name, value)| (*name, if *name == wrong { typed } else { *value }))
            .collect();
        let page = camille.post("/desk/notices/wishes", &form).await.expect_status(422);
        let page = page.says(sentence).says(typed);
        for (name, value) in good.iter().filter(|(name, _)| *name != wrong) {
            assert!(page.text().contains(value), "{wrong} lost {name}");
        }
    }
    camille.post("/desk/notices/wishes", &good).await.expect_status(303);
    let id = house.id_of("camille");
    let kept: app::Result<Option<String>> = house
        .app
        .store
        .read(move |tx| Box::pin(async move { Ok(store::notices::wishes(tx, id).await?) }))
        .await;
    let kept: Wishes = serde_json::from_str(&kept.unwrap().unwrap()).unwrap();
    assert_eq!(kept.zone, "Asia/Tokyo");
    assert_eq!(kept.digest, [480, 840]);
    assert_eq!(kept.digest_days, [true, false, true, false, false, false, false]);
    assert_eq!(kept.quiet.iter().flatten().count(), 2);
    assert_eq!(kept.through.len(), 1, "only what may pass quiet hours does");
    let page = camille.get("/desk/notices/wishes").await.expect_status(200);
    page.says("21:30-06:15").says("08:00, 14:00").says("Asia/Tokyo");
    // Nobody gets there without a session.
    let mut anybody = house.browser();
    for at in ["/desk/notices", "/desk/notices/wishes"] {
        anybody.get(at).await.expect_status(303);
    }
}

/// When what presses most in a case is due.
async fn due_of(house: &Orle, number: &str) -> Timestamp {
    let wanted = number.to_owned();
    let due: app::Result<Timestamp> = house
        .app
        .store
        .read(move |tx| {
            Box::pin(async move {
                let case = store::cases::find(tx, &wanted).await?.unwrap();
                Ok(case.due_at.expect("something is promised"))
            })
        })
        .await;
    due.unwrap()
}

async fn turns_left_late_without_a_reason_are_told_at_the_days_end_to_whoever_leads(on: Backend) {
    let house = Orle::open(on).await;
    let number = opened(&house).await;
    given(&house, "marta", &number, "camille").await;
    for login in ["camille", "helene"] {
        wished(&house, login, usual()).await;
    }
    let due = due_of(&house, &number).await;
    // The team closes at eight in the evening, the day after the promise was broken.
    let evening = due.in_tz("Europe/Paris").unwrap().tomorrow().unwrap();
    let closing = evening.date().at(20, 0, 0, 0).in_tz("Europe/Paris").unwrap().timestamp();
    until(&house, &(closing - SignedDuration::from_mins(1)).to_string());
    house.app.tell_due(house.clock.now()).await.unwrap();
    let mut helene = house.staff_in_english("helene").await;
    assert!(!listed(&mut helene).await.text().contains("late without a reason"));
    until(&house, &(closing + SignedDuration::from_secs(1)).to_string());
    let second = house.second_node().await;
    for node in [&house, &second] {
        node.app.tell_due(house.clock.now()).await.unwrap();
    }
    let page = listed(&mut helene).await.says("left late without a reason");
    assert_eq!(bell(&page), 1, "told once, on however many nodes");
    assert!(page.text().contains("href=\"/desk/late\""), "it leads to the list");
    let mut camille = house.staff_in_english("camille").await;
    assert!(!listed(&mut camille).await.text().contains("left late"), "she leads nobody");
    // The next day each has a reason: the list may stand, and nobody is told.
    let why = [("reason", "waits"), ("note", "")];
    let at = format!("/desk/cases/{number}/lateness");
    house.pass(SignedDuration::from_hours(14));
    let mut camille = house.staff_in_english("camille").await;
    camille.get(&at).await.expect_status(200);
    camille.post(&at, &why).await.expect_status(303);
    wished(&house, "helene", usual()).await;
    until(
        &house,
        &(closing + SignedDuration::from_hours(24) + SignedDuration::from_secs(1)).to_string(),
    );
    house.app.tell_due(house.clock.now()).await.unwrap();
    let mut helene = house.staff_in_english("helene").await;
    assert_eq!(bell(&listed(&mut helene).await), 0);
}

async fn a_client_who_waits_is_told_to_whoever_takes_cases_and_has_room(on: Backend) {
    let house = Orle::open(on).await;
    for login in ["camille", "marta"] {
        wished(&house, login, usual()).await;
    }
    let mut camille = house.staff_in_english("camille").await;
    let mut marta = house.staff_in_english("marta").await;
    marta.get("/desk").await;
    marta.post("/desk/presence/me", &[("present", "no")]).await.expect_status(303);
    let mut lea = house.browser();
    lea.get("/en/chat?country=FR").await;
    let words = [("name", "Léa"), ("email", EMAIL), ("body", "Is anybody there?"), ("once", "1")];
    lea.post("/en/chat?country=FR", &words).await.expect_status(303);
    for _ in 0..2 {
        house.app.tell_due(house.clock.now()).await.unwrap();
    }
    let page = listed(&mut camille).await.says("A client waits for a conversation");
    assert_eq!(bell(&page), 1, "told once");
    assert!(
        !listed(&mut marta).await.text().contains("waits for a conversation"),
        "she takes none"
    );
    // Taken: nobody waits any more.
    let (_, rest) =
        page.text().split_once("/desk/cases/").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    let number = rest.split('"').next().unwrap().to_owned();
    camille.get(&format!("/desk/cases/{number}")).await;
    let taking = format!("/desk/cases/{number}/chat/taking");
    camille.post(&taking, &[]).await.expect_status(303);
    assert_eq!(bell(&listed(&mut camille).await), 0);
}

async fn without_a_key_nothing_is_put_on_its_way_and_the_letter_has_it(on: Backend) {
    let house = Orle::open(on).await;
    let service = PushService::open().await;
    let browser = ToldBrowser::new(&service, 21);
    // It had a key when the device was added.
    let with = house.second_node_as(SetUp { push: true, ..SetUp::default() }).await;
    wished(&house, "camille", Wishes { digest: vec![11 * 60], ..usual() }).await;
    let mut camille = with.staff_in_english("camille").await;
    subscribed(&mut camille, &browser).await;
    let number = opened(&house).await;
    noted(&house, "marta", &number, "@Camille Roux, look at this").await;
    house.app.send_notices(house.clock.now()).await.unwrap();
    let waiting: app::Result<Option<Timestamp>> = house
        .app
        .store
        .read(|tx| Box::pin(async move { Ok(store::notices::next_push(tx).await?) }))
        .await;
    assert_eq!(waiting.unwrap(), None, "a message that nobody can sign waits for ever");
    until(&house, "2026-03-03T10:00:00Z");
    assert_eq!(house.app.write_digests(house.clock.now()).await.unwrap(), 1);
}

store::on_both!(
    turns_left_late_without_a_reason_are_told_at_the_days_end_to_whoever_leads,
    a_client_who_waits_is_told_to_whoever_takes_cases_and_has_room,
    without_a_key_nothing_is_put_on_its_way_and_the_letter_has_it,
    five_messages_in_one_case_are_one_notice_and_looking_at_the_case_reads_it,
    a_case_a_note_and_an_escalation_tell_whom_they_concern_and_never_who_did_it,
    who_may_no_longer_read_the_case_is_shown_nothing_and_told_nothing,
    a_device_is_told_at_once_in_the_standards_way_and_nothing_of_a_person,
    a_service_that_rests_is_left_alone_and_a_browser_that_is_gone_is_forgotten,
    no_escalation_rings_at_midnight_and_the_morning_rings_once,
    wb08_a_device_at_no_known_service_is_refused_in_words,
    a_letter_gathers_what_is_unread_once_at_its_time_and_stops_when_asked,
    mail_that_stops_is_told_once_shown_on_every_node_and_ends_by_itself,
    a_promise_that_ends_is_told_before_and_after_once_each,
    what_reaches_me_is_kept_and_a_mistake_keeps_everything_typed,
);
