//! Orders in their clients' hands: found by an address and a code, changed through the shop, sent back,
//! looked at and paid back; and what bad input, many at once and late answers get.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use app::shop_line::{About, Listeners, Said};
use domain::access::Actor;
use domain::returns::refund::RefundState;
use jiff::SignedDuration;
use serde_json::{Value as Json, json};
use store::testing::Backend;
use testkit::{Guest, Orle};

const NUMBER: &str = "OR-2611-4402";
const EMAIL: &str = "lea@client.test";

/// An order of two bags and one made for its client, told by the shop as it stands. The house's clock
/// stands at a day soon after.
fn told(house: &Orle, version: u64, status: &str) -> Json {
    let ago = |hours: i64| {
        let at = house.clock.now().checked_sub(SignedDuration::from_hours(hours)).unwrap();
        at.to_string()
    };
    let parcels = match status {
        "shipped" | "delivered" => json!([{
            "id": "P1", "carrier": "Colissimo", "tracking": "6A1", "status": status,
            "shipped_at": ago(40), "delivered_at": (status == "delivered").then(|| ago(20)),
            "lines": [{ "line": "1", "quantity": 2 }, { "line": "2", "quantity": 1 }],
        }]),
        _ => json!([]),
    };
    json!({
        "id": "5001", "number": NUMBER, "placed_at": if status == "placed" { ago(0) } else { ago(60) },
        "changed_at": house.clock.now().to_string(), "version": version, "status": status,
        "country": "FR", "currency": "EUR", "tax": "included",
        "client": { "name": "Léa Martin", "email": "Lea@Client.test", "locale": "en-GB" },
        "ship_to": {
            "name": "Léa Martin", "street": "1 rue des Archives", "city": "Paris",
            "postcode": "75004", "country": "FR",
        },
        "lines": [
            {
                "id": "1", "sku": "NUAGE-NOIR-S", "title": "Sac Nuage", "family": "bags", "size": "S",
                "quantity": 2, "unit_price": "1000.00", "tax": "333.34",
            },
            {
                "id": "2", "sku": "NUAGE-ML", "title": "Sac Nuage M. L.", "quantity": 1,
                "unit_price": "1200.00", "tax": "200.00",
                "attributes": ["personalised"], "wording": "M. L.",
            },
        ],
        "parcels": parcels, "delivery_fee": "15.00",
        "payments": [{ "method": "Visa", "last_four": "4242", "amount": "3215.00", "status": "paid" }],
        "total": "3215.00",
    })
}

async fn tell(house: &Orle, version: u64, status: &str) {
    let page = house.api().json("/api/v1/orders", &told(house, version, status)).await;
    assert!(matches!(page.status, 200 | 201), "{}", page.text());
}

/// The client, with her address proved.
async fn client(house: &Orle, number: &str) -> Guest {
    let mut guest = house.browser();
    guest.get("/en/orders?find=1").await.expect_status(200);
    let sent = guest.post("/en/orders", &[("email", EMAIL), ("number", number)]).await;
    assert_eq!(sent.location(), "/en/orders/code", "{}", sent.text());
    house.app.look_up(house.clock.now()).await.unwrap();
    let code = house.code_for("Lea@Client.test").await;
    let open = guest.post("/en/orders/code", &[("code", &code)]).await.expect_status(303);
    let mut page = guest.follow(&open).await;
    if page.status == 303 {
        page = guest.follow(&page).await;
    }
    page.expect_status(200);
    guest
}

async fn or02_or03_an_order_is_found_however_its_number_is_typed_and_opens_with_a_code(
    on: Backend,
) {
    let house = Orle::open(on).await;
    tell(&house, 1, "placed").await;
    for typed in ["or 2611 4402", "", "#0R26114402", "OR-\u{FF12}611-4402"] {
        house.pass(SignedDuration::from_hours(2));
        let mut guest = client(&house, typed).await;
        let page = guest.get(&format!("/en/orders/{NUMBER}")).await.expect_status(200);
        for words in ["Sac Nuage", "ending in 4242", "1 rue des Archives", "once it has come"] {
            assert!(page.text().contains(words), "{typed}: {words}: {}", page.text());
        }
        let mine = guest.get("/en/orders").await.expect_status(200);
        assert!(mine.text().contains(NUMBER));
    }
}

/// Whether there is an order, and whose, is never told.
async fn or01_what_is_answered_hangs_on_nothing_that_is_there(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "placed").await;
    let mut seen = Vec::new();
    for (email, number) in [
        (EMAIL, NUMBER),
        (EMAIL, "OR-9999-0000"),
        ("nobody@client.test", NUMBER),
        ("nobody@client.test", ""),
    ] {
        let mut guest = house.browser();
        guest.get("/en/orders").await.expect_status(200);
        let sent = guest.post("/en/orders", &[("email", email), ("number", number)]).await;
        let page = guest.get("/en/orders/code").await.expect_status(200);
        let same = page.text().replace(email, "EMAIL");
        // What differs between two requests by itself: the form's token and the page's mark.
        let same: String = same.split('"').filter(|part| part.len() < 40).collect();
        seen.push((sent.status, sent.location(), same.len()));
        house.app.look_up(house.clock.now()).await.unwrap();
        let wrong = guest.post("/en/orders/code", &[("code", "000000")]).await;
        assert_eq!(wrong.status, 422, "{email} {number}");
    }
    assert!(seen.windows(2).all(|two| two[0] == two[1]), "{seen:?}");
    house.deliver().await;
    let letters = house.letters().await;
    assert_eq!(letters.len(), 1, "only who has the order is written to");
}

async fn a_code_counts_once_for_fifteen_minutes_and_five_tries(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "placed").await;
    let begin = async |house: &Orle| {
        let mut guest = house.browser();
        guest.get("/en/orders").await;
        guest.post("/en/orders", &[("email", EMAIL), ("number", NUMBER)]).await.expect_status(303);
        house.app.look_up(house.clock.now()).await.unwrap();
        (house.code_for("Lea@Client.test").await, guest)
    };
    let (code, mut guest) = begin(&house).await;
    house.pass(SignedDuration::from_mins(16));
    guest.post("/en/orders/code", &[("code", &code)]).await.expect_status(422);
    let (code, mut guest) = begin(&house).await;
    for _ in 0..5 {
        guest.post("/en/orders/code", &[("code", "000000")]).await.expect_status(422);
    }
    guest.post("/en/orders/code", &[("code", &code)]).await.expect_status(422);
    let (code, mut guest) = begin(&house).await;
    guest.post("/en/orders/code", &[("code", &code)]).await.expect_status(303);
    let mut again = house.browser();
    again.get("/en/orders").await;
    again.post("/en/orders/code", &[("code", &code)]).await.expect_status(303);
    assert_eq!(again.get("/en/orders/code").await.location(), "/en/orders?find=1");
    // A sixth look in an hour is refused, whatever is there.
    for nth in 0..4 {
        let mut guest = house.browser();
        guest.get("/en/orders").await;
        let sent = guest.post("/en/orders", &[("email", EMAIL), ("number", NUMBER)]).await;
        let expect = if nth < 2 { 303 } else { 429 };
        assert_eq!(sent.status, expect, "look {nth}");
    }
}

/// An order is nobody's but hers.
async fn an_order_of_somebody_else_is_not_there(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered").await;
    let mut other = told(&house, 1, "placed");
    other["id"] = json!("6002");
    other["number"] = json!("OR-2611-5500");
    other["client"] = json!({ "name": "Max", "email": "max@client.test" });
    house.api().json("/api/v1/orders", &other).await.expect_status(201);
    let mut guest = client(&house, NUMBER).await;
    for path in ["", "/change", "/return"] {
        guest.get(&format!("/en/orders/OR-2611-5500{path}")).await.expect_status(404);
    }
    let mut nobody = house.browser();
    let led = nobody.get(&format!("/en/orders/{NUMBER}")).await;
    assert_eq!(led.location(), "/en/orders?find=1");
}

async fn change(guest: &mut Guest, fields: &[(&str, &str)]) -> testkit::Page {
    let at = format!("/en/orders/{NUMBER}/change");
    guest.get(&at).await.expect_status(200);
    let check = guest.post(&at, fields).await.expect_status(200);
    let mut all: Vec<(String, String)> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    for name in ["status", "shown", "once"] {
        all.push((name.to_owned(), check.field(name).expect(name)));
    }
    let pairs: Vec<(&str, &str)> = all.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    guest.post(&format!("/en/orders/{NUMBER}/changes"), &pairs).await
}

const MOVES: &[(&str, &str)] = &[
    ("kind", "address"),
    ("name", "Léa Martin"),
    ("street", "9 quai de Béthune"),
    ("postcode", "75004"),
    ("town", "Paris"),
];

async fn a_change_is_with_the_shop_until_it_answers(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "placed").await;
    let mut guest = client(&house, NUMBER).await;
    let at = format!("/en/orders/{NUMBER}/change");
    guest
        .post(&at, &[("kind", "address"), ("name", ""), ("street", "x"), ("town", "Paris")])
        .await
        .expect_status(422);
    let sent = change(&mut guest, MOVES).await.expect_status(303);
    let page = guest.follow(&sent).await;
    assert!(page.text().contains("Asked of the shop"), "{}", page.text());
    // One change at a time.
    let second = change_again(&mut guest).await;
    assert!(second.text().contains("A change is with the shop already"), "{}", second.text());
    let posts = house.app.due_posts(house.clock.now(), Listeners::SHOP).await.unwrap();
    assert_eq!(posts.len(), 1);
    let body: Json = serde_json::from_str(&posts[0].body).unwrap();
    assert_eq!(body["wish"]["address"]["lines"], json!(["9 quai de Béthune"]));
    assert_eq!((body["kind"].as_str(), posts[0].about), (Some("change.proposed"), About::Change));
    assert!(
        house.app.due_posts(house.clock.now(), Listeners::SHOP).await.unwrap().is_empty(),
        "one process"
    );
    let done = Said::Done { reference: "ok".to_owned() };
    house.app.post_answered(house.clock.now(), &posts[0], done.clone()).await.unwrap();
    house.app.post_answered(house.clock.now(), &posts[0], done).await.unwrap();
    let page = guest.get(&format!("/en/orders/{NUMBER}")).await;
    assert!(page.text().contains("Where it goes: Done"), "{}", page.text());
}

async fn change_again(guest: &mut Guest) -> testkit::Page {
    guest.get(&format!("/en/orders/{NUMBER}/change")).await
}

async fn or08_a_warehouse_that_was_faster_is_said_in_words(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "placed").await;
    let mut guest = client(&house, NUMBER).await;
    // She reads it once more while picking begins: never a silent success.
    let at = format!("/en/orders/{NUMBER}/change");
    let check = guest.post(&at, MOVES).await.expect_status(200);
    tell(&house, 2, "preparing").await;
    let mut all: Vec<(String, String)> =
        MOVES.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    for name in ["status", "shown", "once"] {
        all.push((name.to_owned(), check.field(name).expect(name)));
    }
    let pairs: Vec<(&str, &str)> = all.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let late = guest.post(&format!("/en/orders/{NUMBER}/changes"), &pairs).await;
    assert_eq!(late.status, 422);
    assert!(late.text().contains("has moved on meanwhile"), "{}", late.text());
    let page = guest.get(&at).await;
    assert!(page.text().contains("What remains possible"), "{}", page.text());
}

async fn a_change_that_is_overtaken_or_not_answered_is_told(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "placed").await;
    let mut guest = client(&house, NUMBER).await;
    change(&mut guest, MOVES).await.expect_status(303);
    tell(&house, 2, "preparing").await;
    let page = guest.get(&format!("/en/orders/{NUMBER}")).await;
    assert!(page.text().contains("Where it goes: Not done"), "{}", page.text());
    let house = Orle::open(on).await;
    tell(&house, 1, "placed").await;
    let mut guest = client(&house, NUMBER).await;
    let cancels = &[("kind", "cancel_lines"), ("units-0", "1"), ("units-1", "0")];
    let sent = change(&mut guest, cancels).await.expect_status(303);
    guest.follow(&sent).await.expect_status(200);
    house.pass(SignedDuration::from_hours(5));
    assert!(house.app.due_posts(house.clock.now(), Listeners::SHOP).await.unwrap().is_empty());
    let page = guest.get(&format!("/en/orders/{NUMBER}")).await;
    assert!(page.text().contains("did not answer in time"), "{}", page.text());
}

const WHOLE: &[(&str, &str)] = &[
    ("parts-0", "piece"),
    ("parts-0", "tags"),
    ("parts-0", "accessories"),
    ("parts-0", "dust_bag"),
    ("parts-0", "box"),
    ("parts-0", "security_seal"),
    ("wish-0", "refund"),
    ("reason-0", ""),
    ("way", "label"),
];

/// A return of so many bags, registered by the client alone; its number.
async fn registered(guest: &mut Guest, units: &str) -> String {
    let at = format!("/en/orders/{NUMBER}/return");
    guest.get(&at).await.expect_status(200);
    let pieces = [("units-0", units)];
    guest.post(&at, &pieces).await.expect_status(200);
    let mut details = vec![("units-0", units), ("step", "details")];
    details.extend(WHOLE);
    let check = guest.post(&at, &details).await.expect_status(200);
    let once = check.field("once").expect("once");
    details.push(("once", &once));
    let sent = guest.post(&format!("/en/orders/{NUMBER}/returns"), &details).await;
    let sent = sent.expect_status(303);
    // A second click is the same return.
    let again = guest.post(&format!("/en/orders/{NUMBER}/returns"), &details).await;
    assert_eq!(again.location(), sent.location());
    let number = sent.location();
    let number = number.split('/').next_back().unwrap().split('?').next().unwrap();
    number.to_owned()
}

/// J2: found, asked, labelled, received, looked at, paid back, and each truth said as it is.
async fn a_bag_comes_back_and_is_paid_back(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered").await;
    let mut guest = client(&house, NUMBER).await;
    let page = guest.get(&format!("/en/orders/{NUMBER}/return")).await;
    assert!(
        page.text().contains("It was made for you"),
        "the other piece has its reason: {}",
        page.text()
    );
    let number = registered(&mut guest, "1").await;
    let page = guest.get(&format!("/en/returns/{number}")).await.expect_status(200);
    for words in ["May come", "It is your turn", "Label for the parcel"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    for paper in ["label", "slip"] {
        let pdf = guest.get(&format!("/en/returns/{number}/{paper}")).await.expect_status(200);
        assert_eq!(pdf.header("content-type"), Some("application/pdf"));
        assert!(pdf.body.starts_with(b"%PDF-"), "{paper}");
    }
    let mut api = house.api();
    let at = format!("/api/v1/returns/{number}");
    // Nothing is due before it is here and looked at.
    api.json(&format!("{at}/refunds"), &json!({})).await.expect_status(409);
    let came = json!({ "id": "w1", "line": "1", "quantity": 1, "place": "warehouse-europe" });
    for _ in 0..2 {
        let told = api.json(&format!("{at}/receipt"), &came).await.expect_status(200).json();
        assert_eq!(told["lines"][0]["status"], "received");
    }
    api.json(&format!("{at}/refunds"), &json!({})).await.expect_status(409);
    let seen = json!({ "id": "w2", "line": "1", "quantity": 1, "finding": "as_sold" });
    api.json(&format!("{at}/inspection"), &seen).await.expect_status(200);
    let asked = api.json(&format!("{at}/refunds"), &json!({})).await.expect_status(201).json();
    let refund = asked["refunds"][0].clone();
    assert_eq!(refund["amount"], json!({ "amount": "1000.00", "currency": "EUR" }), "{asked}");
    assert_eq!(asked["lines"][0]["status"], "money_asked");
    api.json(&format!("{at}/refunds"), &json!({})).await.expect_status(409);
    let page = guest.get(&format!("/en/returns/{number}")).await;
    assert!(page.text().contains("the payment provider was asked"), "{}", page.text());
    let key = refund["key"].as_str().unwrap();
    let paid = json!({ "nth": 1, "answer": "confirmed", "reference": "re_1" });
    for _ in 0..2 {
        let told = api.json(&format!("/api/v1/refunds/{key}/answer"), &paid).await;
        assert_eq!(told.expect_status(200).json()["state"], "confirmed");
    }
    let page = guest.get(&format!("/en/returns/{number}")).await;
    assert!(page.text().contains("Paid back"), "{}", page.text());
    let case = guest.get(&format!("/en/cases/{number}")).await.expect_status(200).text();
    for words in ["Sac Nuage: May come", "Sac Nuage: Here", "Sac Nuage: Paid back"] {
        assert!(case.contains(words), "{words} on the timeline: {case}");
    }
    house.deliver().await;
    let letters = house.letters().await;
    let news: Vec<_> = letters.iter().filter(|letter| letter.subject.contains("News of")).collect();
    assert!(news.len() >= 3, "{}", news.len());
}

/// What was lost by wear is talked over before money moves, and never above what was paid.
async fn ad09_or07_a_difference_is_talked_over_and_another_person_gives_the_money_back(
    on: Backend,
) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered").await;
    let mut guest = client(&house, NUMBER).await;
    let number = registered(&mut guest, "2").await;
    let at = format!("/desk/returns/{number}");
    let mut marta = house.staff_in_english("marta").await;
    let page = marta.get(&at).await.expect_status(200);
    let once = |page: &testkit::Page| page.field("id").expect("id");
    let took = [("id", once(&page)), ("line", "1".into()), ("units", "2".into())];
    let took: Vec<(&str, &str)> =
        took.iter().map(|(n, v): &(&str, String)| (*n, v.as_str())).collect();
    marta.post(&format!("{at}/reception"), &took).await.expect_status(303);
    let looked = |id: &'static str, finding: &'static str| {
        vec![
            ("id", id),
            ("line", "1"),
            ("units", "1"),
            ("finding", finding),
            ("part-tags", "missing"),
        ]
    };
    marta.post(&format!("{at}/look"), &looked("l1", "as_sold")).await.expect_status(303);
    marta.post(&format!("{at}/look"), &looked("l2", "worn")).await.expect_status(303);
    let page = marta.get(&at).await.expect_status(200);
    assert!(page.text().contains("To be talked over"), "{}", page.text());
    assert!(page.text().contains("differs"), "{}", page.text());
    let too_much =
        [("id", "s1"), ("line", "1"), ("units", "1"), ("what", "Wear"), ("amount", "2000.00")];
    marta.post(&format!("{at}/settlement"), &too_much).await.expect_status(422);
    let agreed =
        [("id", "s2"), ("line", "1"), ("units", "1"), ("what", "Wear"), ("amount", "150,00")];
    marta.post(&format!("{at}/settlement"), &agreed).await.expect_status(303);
    // Whoever looked does not give so much back by herself.
    let own = marta.post(&format!("{at}/money"), &[("id", "m0"), ("amount", "")]).await;
    assert!(own.expect_status(422).text().contains("Ask a colleague"));
    let mut camille = house.staff_in_english("camille").await;
    camille.get(&at).await.expect_status(200);
    let more = [("id", "m1"), ("amount", "1900.00")];
    camille.post(&format!("{at}/money"), &more).await.expect_status(422);
    camille.post(&format!("{at}/money"), &[("id", "m2"), ("amount", "")]).await.expect_status(303);
    let told = house.api().get(&format!("/api/v1/returns/{number}")).await.json();
    assert_eq!(told["refunds"][0]["amount"]["amount"], "1850.00", "{told}");
    let page = guest.get(&format!("/en/returns/{number}")).await;
    assert!(page.text().contains("Taken off"), "she sees the working: {}", page.text());
}

/// An adapter that is silent is told again, and has an alarm after its limit, which a person ends.
async fn a_silent_payment_provider_is_asked_again_and_then_looked_into(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered").await;
    let mut guest = client(&house, NUMBER).await;
    let number = registered(&mut guest, "1").await;
    let mut api = house.api();
    let at = format!("/api/v1/returns/{number}");
    let came = json!({ "id": "w1", "line": "1", "quantity": 1 });
    api.json(&format!("{at}/receipt"), &came).await.expect_status(200);
    let seen = json!({ "id": "w2", "line": "1", "quantity": 1, "finding": "as_sold" });
    api.json(&format!("{at}/inspection"), &seen).await.expect_status(200);
    api.json(&format!("{at}/refunds"), &json!({})).await.expect_status(201);
    for minutes in [0, 2, 3, 6] {
        house.pass(SignedDuration::from_mins(minutes));
        let posts = house.app.due_posts(house.clock.now(), Listeners::SHOP).await.unwrap();
        assert_eq!(posts.len(), 1, "after {minutes} minutes more");
        assert_eq!(posts[0].about, About::Refund);
    }
    house.pass(SignedDuration::from_hours(25));
    house.app.due_posts(house.clock.now(), Listeners::SHOP).await.unwrap();
    let told = api.get(&at).await.json();
    assert_eq!(told["refunds"][0]["state"], RefundState::Alarm.code(), "{told}");
    let mut marta = house.staff_in_english("marta").await;
    let page = marta.get("/desk/orders").await.expect_status(200);
    assert!(page.text().contains("The payment is looked into"), "{}", page.text());
    let key = told["refunds"][0]["key"].as_str().unwrap();
    marta.post(&format!("/desk/refunds/{key}/payment"), &[]).await.expect_status(303);
    let told = api.get(&at).await.json();
    assert_eq!(told["refunds"][0]["state"], "confirmed");
}

/// Thirty-two at once for one line: exactly so many as there are.
async fn or06_of_many_returns_at_once_each_piece_stands_in_one(on: Backend) {
    let house = Orle::open(on).await;
    let second = house.second_node().await;
    tell(&house, 1, "delivered").await;
    let body = json!({ "lines": [{ "line": "1", "quantity": 1 }], "way": "label" });
    let tries = (0..32).map(|nth| {
        let mut api = if nth % 2 == 0 { house.api() } else { second.api() };
        let body = body.clone();
        async move { api.json(&format!("/api/v1/orders/{NUMBER}/returns"), &body).await.status }
    });
    let done = futures_util::future::join_all(tries).await;
    assert_eq!(done.iter().filter(|status| **status == 201).count(), 2, "{done:?}");
    assert!(done.iter().all(|status| matches!(status, 201 | 409)), "{done:?}");
    let cancel = json!({ "change": { "wish": "cancel_order" } });
    let other = Orle::open(on).await;
    tell(&other, 1, "placed").await;
    let tries = (0..32).map(|_| {
        let (mut api, cancel) = (other.api(), cancel.clone());
        async move { api.json(&format!("/api/v1/orders/{NUMBER}/changes"), &cancel).await.status }
    });
    let done = futures_util::future::join_all(tries).await;
    assert_eq!(done.iter().filter(|status| **status == 201).count(), 1, "{done:?}");
    assert!(done.iter().all(|status| matches!(status, 201 | 409)), "{done:?}");
}

/// A withdrawal by law of an order that is known is a return, in the case of its declaration.
async fn what_is_withdrawn_from_stands_as_a_return_in_its_case(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered").await;
    let mut guest = client(&house, NUMBER).await;
    guest.get("/en/withdraw?country=FR").await.expect_status(200);
    let fields =
        [("name", "Léa Martin"), ("order", NUMBER), ("email", EMAIL), ("pieces", "Sac Nuage")];
    let check = guest.post("/en/withdraw?country=FR", &fields).await.expect_status(200);
    let mut all = fields.to_vec();
    let once = check.field("once").unwrap();
    all.push(("once", &once));
    guest.post("/en/withdraw/confirmation?country=FR", &all).await.expect_status(303);
    let page = guest.get(&format!("/en/orders/{NUMBER}")).await;
    // The shop told the client of her right, and sells to consumers: the rules answer alone.
    assert!(page.text().contains("Sac Nuage: May come"), "{}", page.text());
    assert!(page.text().contains("By law you can withdraw until"), "{}", page.text());
}

async fn who_may_not_decide_is_refused_and_nothing_changes(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered").await;
    let mut guest = client(&house, NUMBER).await;
    let number = registered(&mut guest, "1").await;
    let before = house.api().get(&format!("/api/v1/returns/{number}")).await.json();
    let mut camille = house.staff_in_english("camille").await;
    let line = [("id", "x"), ("line", "1"), ("units", "1"), ("amount", "")];
    camille.get("/desk/orders").await.expect_status(200);
    camille.post(&format!("/desk/returns/{number}/settlement"), &line).await.expect_status(403);
    let ctx = house.app.ctx(Actor::visitor(), house.clock.now());
    let own = number.clone();
    let found: app::Result<app::books::Books> = house
        .app
        .read(ctx, move |tx, ctx| {
            Box::pin(async move {
                let hand = app::books::Hand::House(domain::access::Permission::ReadOrders);
                app::returns::read(tx, ctx, hand, &own).await
            })
        })
        .await;
    assert_eq!(found.unwrap_err(), app::Error::NotFound);
    assert_eq!(house.api().get(&format!("/api/v1/returns/{number}")).await.json(), before);
}

store::on_both!(
    or02_or03_an_order_is_found_however_its_number_is_typed_and_opens_with_a_code,
    or01_what_is_answered_hangs_on_nothing_that_is_there,
    a_code_counts_once_for_fifteen_minutes_and_five_tries,
    an_order_of_somebody_else_is_not_there,
    a_change_is_with_the_shop_until_it_answers,
    or08_a_warehouse_that_was_faster_is_said_in_words,
    a_change_that_is_overtaken_or_not_answered_is_told,
    a_bag_comes_back_and_is_paid_back,
    ad09_or07_a_difference_is_talked_over_and_another_person_gives_the_money_back,
    a_silent_payment_provider_is_asked_again_and_then_looked_into,
    or06_of_many_returns_at_once_each_piece_stands_in_one,
    what_is_withdrawn_from_stands_as_a_return_in_its_case,
    who_may_not_decide_is_refused_and_nothing_changes,
);
