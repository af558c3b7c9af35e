//! How pieces come back and what goes out for them: another size, a collection, a code at a counter, a
//! boutique; gifts that come back in silence; photographs; and what carriers, shops and payment providers
//! tell, twice, late, forged or not at all.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use app::shop_line::Listeners;
use hmac::{Hmac, Mac as _};
use jiff::SignedDuration;
use serde_json::{Value as Json, json};
use sha2::Sha256;
use std::sync::{Arc, Mutex};
use store::testing::Backend;
use testkit::{Authenticator, Guest, HOOK_SECRET, Orle, Page, Part, SetUp};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

const NUMBER: &str = "OR-2611-7310";
const EMAIL: &str = "ines@client.test";

/// One bag, delivered a day ago; a gift where it is one.
fn told(house: &Orle, version: u64, status: &str, gift: bool) -> Json {
    let ago = |hours: i64| {
        house.clock.now().checked_sub(SignedDuration::from_hours(hours)).unwrap().to_string()
    };
    let parcels = match status {
        "delivered" => json!([{
            "id": "P1", "carrier": "Colissimo", "status": status, "shipped_at": ago(40),
            "delivered_at": ago(20), "lines": [{ "line": "1", "quantity": 1 }],
        }]),
        _ => json!([]),
    };
    let mut order = json!({
        "id": "7310", "number": NUMBER, "placed_at": if status == "placed" { ago(0) } else { ago(60) },
        "changed_at": house.clock.now().to_string(), "version": version, "status": status,
        "country": "FR", "currency": "EUR", "tax": "included",
        "client": { "name": "Marguerite Donatrice", "email": EMAIL, "locale": "en-GB" },
        "ship_to": {
            "name": "Marguerite Donatrice", "street": "9 quai Secret", "city": "Lutetia",
            "postcode": "75999", "country": "FR",
        },
        "lines": [{
            "id": "1", "sku": "NUAGE-S", "title": "Sac Nuage", "family": "bags", "size": "S",
            "quantity": 1, "unit_price": "1234.00", "tax": "205.67", "hs_code": "420221",
            "origin": "IT",
        }],
        "parcels": parcels, "delivery_fee": "17.00",
        "payments": [{
            "method": "Visa", "last_four": "4343", "amount": "1251.00", "status": "paid",
            "reference": "pi_3QTest",
        }],
        "total": "1251.00",
    });
    if gift {
        order["gift_message"] = json!("For your birthday, my dear");
    }
    order
}

async fn tell(house: &Orle, version: u64, status: &str, gift: bool) {
    let page = house.api().json("/api/v1/orders", &told(house, version, status, gift)).await;
    assert!(matches!(page.status, 200 | 201), "{}", page.text());
}

/// What the shop sells: the bag in three sizes; of M one is left, L costs more.
async fn stocked(house: &Orle) {
    let variant = |sku: &str, size: &str, price: &str| {
        json!({
            "sku": sku, "product": "NUAGE", "title": "Sac Nuage", "size": size,
            "prices": [{ "amount": price, "currency": "EUR" }],
        })
    };
    let body = json!({
        "variants": [
            variant("NUAGE-S", "S", "1234.00"), variant("NUAGE-M", "M", "1234.00"),
            variant("NUAGE-L", "L", "1400.00"),
        ],
        "stock": [
            { "sku": "NUAGE-M", "place": "warehouse-europe", "on_hand": 2, "promised": 1 },
            { "sku": "NUAGE-L", "place": "warehouse-europe", "on_hand": 4, "promised": 0 },
        ],
    });
    house.api().json("/api/v1/stock", &body).await.expect_status(200);
}

async fn client(house: &Orle) -> Guest {
    let mut guest = house.browser();
    guest.get("/en/orders?find=1").await.expect_status(200);
    guest.post("/en/orders", &[("email", EMAIL), ("number", NUMBER)]).await.expect_status(303);
    house.app.look_up(house.clock.now()).await.unwrap();
    let code = house.code_for(EMAIL).await;
    guest.post("/en/orders/code", &[("code", &code)]).await.expect_status(303);
    guest
}

const WHOLE: &[(&str, &str)] = &[
    ("parts-0", "piece"),
    ("parts-0", "tags"),
    ("parts-0", "accessories"),
    ("parts-0", "dust_bag"),
    ("parts-0", "box"),
    ("parts-0", "security_seal"),
    ("units-0", "1"),
    ("reason-0", ""),
];

/// Goes through the form of a return at an address; the answer to its last step.
async fn sent(guest: &mut Guest, at: &str, more: &[(&str, &str)]) -> Page {
    let step = format!("{at}/return");
    guest.get(&step).await.expect_status(200);
    guest.post(&step, &[("units-0", "1")]).await.expect_status(200);
    let mut all = vec![("step", "details")];
    all.extend(WHOLE);
    all.extend(more);
    let check = guest.post(&step, &all).await;
    if check.status != 200 {
        return check;
    }
    let once = check.field("once").expect("the last step");
    all.push(("once", &once));
    guest.post(&format!("{at}/returns"), &all).await
}

async fn registered(guest: &mut Guest, more: &[(&str, &str)]) -> String {
    let done = sent(guest, &format!("/en/orders/{NUMBER}"), more).await.expect_status(303);
    let number = done.location();
    number.split('/').next_back().unwrap().split('?').next().unwrap().to_owned()
}

async fn came(house: &Orle, number: &str) {
    let mut api = house.api();
    let at = format!("/api/v1/returns/{number}");
    let came = json!({ "id": "w1", "line": "1", "quantity": 1, "place": "warehouse-europe" });
    api.json(&format!("{at}/receipt"), &came).await.expect_status(200);
    let seen = json!({ "id": "w2", "line": "1", "quantity": 1, "finding": "as_sold" });
    api.json(&format!("{at}/inspection"), &seen).await.expect_status(200);
}

async fn told_shop(house: &Orle) -> Vec<Json> {
    let posts = house.app.due_posts(house.clock.now(), Listeners::SHOP).await.unwrap();
    posts.iter().map(|post| serde_json::from_str(&post.body).unwrap()).collect()
}

/// Another size is held from the moment it is asked for, goes out when the first is back, and nothing is
/// charged on the way.
async fn an_exchange_is_held_sent_and_over(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    stocked(&house).await;
    let mut guest = client(&house).await;
    let none = sent(
        &mut guest,
        &format!("/en/orders/{NUMBER}"),
        &[("wish-0", "exchange"), ("way", "label")],
    )
    .await;
    assert_eq!(none.status, 422, "an exchange for nothing: {}", none.text());
    let wish = [("wish-0", "exchange"), ("replacement-0", "NUAGE-M"), ("way", "label")];
    let number = registered(&mut guest, &wish).await;
    let page = guest.get(&format!("/en/returns/{number}")).await.expect_status(200);
    for words in ["Sac Nuage, M: held for you until", "It costs the same"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    // The one that was left is held: nobody else is offered it.
    let mut other = told(&house, 1, "delivered", false);
    other["id"] = json!("7311");
    other["number"] = json!("OR-2611-7311");
    house.api().json("/api/v1/orders", &other).await.expect_status(201);
    let wanted = json!({
        "lines": [{ "line": "1", "quantity": 1, "wish": "exchange", "replacement": "NUAGE-M" }],
    });
    let full = house.api().json("/api/v1/orders/OR-2611-7311/returns", &wanted).await;
    assert_eq!(full.expect_status(409).json()["code"], "exchange_not_in_stock");
    let told = house.api().get(&format!("/api/v1/returns/{number}")).await.json();
    let key = told["exchanges"][0]["key"].as_str().unwrap().to_owned();
    let out = format!("/api/v1/exchanges/{key}/answer");
    house.api().json(&out, &json!({ "answer": "sent" })).await.expect_status(409);
    came(&house, &number).await;
    let told = house.api().get(&format!("/api/v1/returns/{number}")).await.json();
    assert_eq!(told["exchanges"][0]["state"], "agreed", "{told}");
    assert_eq!(told["lines"][0]["status"], "for_exchange", "{told}");
    // What it was worth is used up: there is no money to give back.
    let none = house.api().json(&format!("/api/v1/returns/{number}/refunds"), &json!({})).await;
    none.expect_status(409);
    house.api().json(&out, &json!({ "answer": "sent" })).await.expect_status(200);
    let page = guest.get(&format!("/en/returns/{number}")).await;
    assert!(page.text().contains("Exchanged"), "{}", page.text());
    let kinds: Vec<String> = told_shop(&house)
        .await
        .iter()
        .map(|body| body["kind"].as_str().unwrap().to_owned())
        .collect();
    for kind in ["exchange.reserved", "exchange.agreed", "exchange.sent"] {
        assert!(kinds.contains(&kind.to_owned()), "{kind} in {kinds:?}");
    }
}

async fn a_difference_is_shown_and_paid_by_the_client_herself(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    stocked(&house).await;
    let mut guest = client(&house).await;
    let wish = [("wish-0", "exchange"), ("replacement-0", "NUAGE-L"), ("way", "label")];
    let number = registered(&mut guest, &wish).await;
    let page = guest.get(&format!("/en/returns/{number}")).await;
    assert!(page.text().contains("166.00"), "the difference: {}", page.text());
    assert!(page.text().contains("nothing is charged by itself"), "{}", page.text());
    came(&house, &number).await;
    let told = house.api().get(&format!("/api/v1/returns/{number}")).await.json();
    assert_eq!(told["exchanges"][0]["state"], "reserved", "coming back pays nothing: {told}");
    let key = told["exchanges"][0]["key"].as_str().unwrap().to_owned();
    let mut camille = house.staff_in_english("camille").await;
    camille.get(&format!("/desk/returns/{number}")).await.says("The difference was paid");
    let early = camille.post(&format!("/desk/exchanges/{key}/sent"), &[]).await;
    assert_eq!(early.location(), "/desk/orders?done=refused");
    let paid = [("payment", "pi_more")];
    camille.post(&format!("/desk/exchanges/{key}/paid"), &paid).await.expect_status(303);
    camille.post(&format!("/desk/exchanges/{key}/sent"), &[]).await.expect_status(303);
    let told = house.api().get(&format!("/api/v1/returns/{number}")).await.json();
    assert_eq!(told["lines"][0]["status"], "exchanged", "{told}");
}

/// What nobody fetches is free again, and its worth is due as money.
async fn a_hold_that_runs_out_is_told_and_its_worth_is_money(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    stocked(&house).await;
    let mut guest = client(&house).await;
    let wish = [("wish-0", "exchange"), ("replacement-0", "NUAGE-M"), ("way", "label")];
    let number = registered(&mut guest, &wish).await;
    assert_eq!(house.app.lapse_exchanges(house.clock.now()).await.unwrap(), 0);
    house.pass(SignedDuration::from_hours(14 * 24 + 1));
    assert_eq!(house.app.lapse_exchanges(house.clock.now()).await.unwrap(), 1);
    assert_eq!(house.app.lapse_exchanges(house.clock.now()).await.unwrap(), 0, "once");
    came(&house, &number).await;
    let at = format!("/api/v1/returns/{number}/refunds");
    let asked = house.api().json(&at, &json!({})).await.expect_status(201).json();
    assert_eq!(asked["refunds"][0]["amount"]["amount"], "1234.00", "{asked}");
    // Given up by herself, it is the same.
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    stocked(&house).await;
    let mut guest = client(&house).await;
    let number = registered(&mut guest, &wish).await;
    let told = house.api().get(&format!("/api/v1/returns/{number}")).await.json();
    let key = told["exchanges"][0]["key"].as_str().unwrap().to_owned();
    let gave = guest.post(&format!("/en/returns/{number}/exchange"), &[("exchange", &key)]).await;
    let page = guest.follow(&gave.expect_status(303)).await;
    assert!(page.text().contains("no longer held"), "{}", page.text());
}

/// Thirty-two at once for the last piece: exactly one has it.
async fn of_many_exchanges_at_once_the_last_piece_is_held_once(on: Backend) {
    let house = Orle::open(on).await;
    let second = house.second_node().await;
    stocked(&house).await;
    for nth in 0..32 {
        let mut order = told(&house, 1, "delivered", false);
        order["id"] = json!(format!("8{nth:03}"));
        order["number"] = json!(format!("OR-8{nth:03}"));
        house.api().json("/api/v1/orders", &order).await.expect_status(201);
    }
    let wanted = json!({
        "lines": [{ "line": "1", "quantity": 1, "wish": "exchange", "replacement": "NUAGE-M" }],
    });
    let tries =
        (0..32).map(|nth| {
            let mut api = if nth % 2 == 0 { house.api() } else { second.api() };
            let wanted = wanted.clone();
            async move {
                api.json(&format!("/api/v1/orders/OR-8{nth:03}/returns"), &wanted).await.status
            }
        });
    let done = futures_util::future::join_all(tries).await;
    assert_eq!(done.iter().filter(|status| **status == 201).count(), 1, "{done:?}");
    assert!(done.iter().all(|status| matches!(status, 201 | 409)), "{done:?}");
}

/// A size is changed before it leaves, with what it costs shown first.
async fn another_size_is_asked_of_the_shop_before_it_leaves(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "placed", false).await;
    stocked(&house).await;
    let mut guest = client(&house).await;
    let at = format!("/en/orders/{NUMBER}/change");
    guest.get(&at).await.says("A size");
    let fields = [("kind", "size"), ("size", "0:NUAGE-L"), ("size-units", "1")];
    let check = guest.post(&at, &fields).await.expect_status(200);
    assert!(check.text().contains("166.00"), "{}", check.text());
    let bad = [("kind", "size"), ("size", "0:NUAGE-XXL"), ("size-units", "1")];
    guest.post(&at, &bad).await.expect_status(422);
    let mut all = fields.to_vec();
    let kept: Vec<(&str, String)> =
        ["status", "shown", "once"].map(|name| (name, check.field(name).unwrap())).to_vec();
    all.extend(kept.iter().map(|(name, value)| (*name, value.as_str())));
    guest.post(&format!("/en/orders/{NUMBER}/changes"), &all).await.expect_status(303);
    let posts = told_shop(&house).await;
    assert_eq!(posts[0]["wish"]["sku"], "NUAGE-L", "{posts:?}");
    assert_eq!(posts[0]["effect"]["to_pay"]["amount"], "166.00");
}

/// The carrier comes when she says, and she can move that until the cut-off.
async fn a_collection_is_booked_moved_and_cancelled_until_the_cut_off(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    let mut guest = client(&house).await;
    let at = format!("/en/orders/{NUMBER}/return");
    let mut fields = vec![("step", "details"), ("wish-0", "refund"), ("way", "pick_up")];
    fields.extend(WHOLE);
    let form = guest.post(&at, &fields).await.expect_status(422);
    let slots: Vec<String> = form
        .text()
        .split("<option value=\"")
        .filter_map(|part| part.split('"').next())
        .filter(|value| value.starts_with("20"))
        .map(str::to_owned)
        .collect();
    assert_eq!(slots.len(), 10, "five days of two windows: {slots:?}");
    let (first, last) = (slots[0].as_str(), slots[9].as_str());
    let number =
        registered(&mut guest, &[("wish-0", "refund"), ("way", "pick_up"), ("slot", first)]).await;
    guest.get(&format!("/en/returns/{number}")).await.says("The carrier collects it");
    let way = format!("/en/returns/{number}/way");
    let gone = guest.post(&way, &[("way", "pick_up"), ("slot", "2020-01-01 09:00-13:00")]).await;
    assert!(gone.location().ends_with("?done=late"), "{}", gone.location());
    let moved = guest.post(&way, &[("way", "pick_up"), ("slot", last)]).await;
    assert!(moved.location().ends_with("?done=way"), "{}", moved.location());
    let cancelled = guest.post(&way, &[("way", "label")]).await;
    assert!(cancelled.location().ends_with("?done=way"));
    guest.post(&way, &[("way", "pick_up"), ("slot", first)]).await;
    house.pass(SignedDuration::from_hours(7 * 24));
    let mut guest = client(&house).await;
    let late = guest.post(&way, &[("way", "label")]).await;
    assert!(late.location().ends_with("?done=late"), "the carrier is on its way");
    let kinds: Vec<String> = told_shop(&house)
        .await
        .iter()
        .map(|body| body["kind"].as_str().unwrap().to_owned())
        .collect();
    let booked = kinds.iter().filter(|kind| *kind == "collection.booked").count();
    let cancelled = kinds.iter().filter(|kind| *kind == "collection.cancelled").count();
    assert_eq!((booked, cancelled), (3, 1), "{kinds:?}");
}

async fn a_code_is_enough_at_a_point_of_the_carrier(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    let mut guest = client(&house).await;
    let number = registered(&mut guest, &[("wish-0", "refund"), ("way", "drop_off")]).await;
    let page = guest.get(&format!("/en/returns/{number}")).await;
    let code = format!("R{}", number.replace('-', ""));
    assert!(page.text().contains(&code), "{}", page.text());
}

/// Everything that whoever was given it can reach is looked through for what it cost, who paid, where it
/// went and what was written; and the giver is told nothing.
async fn a_gift_comes_back_in_silence(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", true).await;
    stocked(&house).await;
    let mut giver = client(&house).await;
    let shown = giver.post(&format!("/en/orders/{NUMBER}/gift-link"), &[]).await;
    let text = shown.expect_status(200).text();
    let at = text.split("/en/gift/").nth(1).unwrap();
    let token = at.split(['"', '<', '/']).next().unwrap().to_owned();
    let at = format!("/en/gift/{token}");
    let mut guest = house.browser();
    let mut seen = Vec::new();
    seen.push(guest.get(&at).await.expect_status(200).text());
    seen.push(guest.get(&format!("{at}/return")).await.expect_status(200).text());
    let given = [
        ("wish-0", "credit"),
        ("way", "label"),
        ("name", "Noor Hadid"),
        ("email", "noor@client.test"),
        ("street", "3 rue Neuve"),
        ("postcode", "69001"),
        ("town", "Lyon"),
    ];
    let mut details = vec![("step", "details")];
    details.extend(WHOLE);
    let asked = guest.post(&format!("{at}/return"), &details).await.expect_status(422);
    seen.push(asked.text());
    details.extend(given);
    seen.push(guest.post(&format!("{at}/return"), &details).await.expect_status(200).text());
    // Money is not hers to ask for.
    let mut money = details.clone();
    money.retain(|(name, _)| *name != "wish-0");
    money.extend([("wish-0", "refund"), ("once", "m")]);
    guest.post(&format!("{at}/returns"), &money).await.expect_status(422);
    let done = sent(&mut guest, &at, &given).await.expect_status(303);
    let page = guest.follow(&done).await;
    seen.push(page.text());
    let number = page.text().split("CS-").nth(1).unwrap()[..9].to_owned();
    let number = format!("CS-{number}");
    for paper in ["label", "slip"] {
        let pdf = guest.get(&format!("{at}/returns/{number}/{paper}")).await.expect_status(200);
        assert!(pdf.body.starts_with(b"%PDF-"), "{paper}");
    }
    let pdf = guest.get(&format!("{at}/receipt")).await.expect_status(200);
    assert!(pdf.body.starts_with(b"%PDF-"));
    came(&house, &number).await;
    let asked = house
        .api()
        .json(&format!("/api/v1/returns/{number}/refunds"), &json!({}))
        .await
        .expect_status(201)
        .json();
    assert_eq!(asked["refunds"][0]["destination"]["to"], "credit", "{asked}");
    let key = asked["refunds"][0]["key"].as_str().unwrap();
    let paid = json!({ "nth": 1, "answer": "confirmed", "reference": "cr_1" });
    house.api().json(&format!("/api/v1/refunds/{key}/answer"), &paid).await.expect_status(200);
    seen.push(guest.get(&at).await.text());
    let mut case = house.client_of(&number, "noor@client.test").await;
    seen.push(case.get(&format!("/en/cases/{number}")).await.expect_status(200).text());
    seen.push(case.get(&format!("/en/cases/{number}/timeline.json")).await.text());
    house.deliver().await;
    let letters = house.letters().await;
    for letter in letters.iter().filter(|letter| letter.to_email == "noor@client.test") {
        seen.push(format!("{} {} {}", letter.subject, letter.text, letter.html));
    }
    assert!(seen.len() > 9, "letters were written: {}", seen.len());
    let secrets = [
        "1234",
        "1,234",
        "1\u{a0}234",
        "1251",
        "17.00",
        "4343",
        "Donatrice",
        "Marguerite",
        EMAIL,
        "quai Secret",
        "75999",
        "Lutetia",
        "birthday",
    ];
    for (nth, text) in seen.iter().enumerate() {
        for secret in secrets {
            // Marks of assets and of forms are long words of their own.
            let told = text.split(['"', '/']).any(|part| part.len() < 60 && part.contains(secret));
            assert!(!told, "{secret} in text {nth}: {text}");
        }
    }
    // The giver sees no return, and is written nothing about one.
    let page = giver.get(&format!("/en/orders/{NUMBER}")).await.text();
    assert!(!page.contains(&number) && !page.contains("What comes back"), "{page}");
    giver.get(&format!("/en/returns/{number}")).await.expect_status(404);
    let told =
        letters.iter().any(|letter| letter.to_email == EMAIL && letter.text.contains(&number));
    assert!(!told, "the giver was written to");
}

async fn a_gift_is_opened_by_its_link_and_by_nothing_else(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    let mut giver = client(&house).await;
    let none = giver.post(&format!("/en/orders/{NUMBER}/gift-link"), &[]).await;
    assert_ne!(none.status, 200, "an order that is no gift has no link");
    let mut guest = house.browser();
    for path in ["", "/return", "/receipt", "/returns/CS-2222-2222/label"] {
        guest.get(&format!("/en/gift/not-a-link{path}")).await.expect_status(404);
    }
    tell(&house, 2, "delivered", true).await;
    let made = house
        .api()
        .json(&format!("/api/v1/orders/{NUMBER}/gift-links"), &json!({}))
        .await
        .expect_status(201)
        .json();
    let first = made["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    guest.get(&format!("/en/gift/{first}")).await.expect_status(200);
    house
        .api()
        .json(&format!("/api/v1/orders/{NUMBER}/gift-links"), &json!({}))
        .await
        .expect_status(201);
    guest.get(&format!("/en/gift/{first}")).await.expect_status(404);
}

/// What was bought online is taken in where the client stands, with the rule beside it.
async fn a_boutique_takes_in_what_was_bought_online(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    let mut solene = house.staff_in_english("solene").await;
    solene.get("/desk/orders").await.expect_status(200);
    // By an address she finds nothing; by the number on a paper in her hand, the order.
    let found = solene.post("/desk/orders/look", &[("q", EMAIL)]).await;
    assert!(found.text().contains("No order with this number"), "{}", found.text());
    let led = solene.post("/desk/orders/look", &[("q", NUMBER)]).await.expect_status(303);
    let page = solene.follow(&led).await;
    for words in ["house.return", "Begin a return", "Ways to pay"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    let begin = [
        ("id", "b1"),
        ("line", "1"),
        ("units", "1"),
        ("wish", "refund"),
        ("parts", "piece"),
        ("parts", "tags"),
        ("parts", "accessories"),
        ("parts", "dust_bag"),
        ("parts", "box"),
        ("parts", "security_seal"),
        ("site", "paris-saint-honore"),
    ];
    let at = format!("/desk/orders/{NUMBER}/returns");
    let begun = solene.post(&at, &begin).await.expect_status(303);
    assert_eq!(solene.post(&at, &begin).await.location(), begun.location(), "once for a form");
    let number = begun.location();
    let number = number.rsplit('/').next().unwrap().split('?').next().unwrap().to_owned();
    let back = format!("/desk/returns/{number}");
    let took = [("id", "t1"), ("line", "1"), ("units", "1"), ("place", "paris-saint-honore")];
    solene.post(&format!("{back}/reception"), &took).await.expect_status(303);
    // She finds it again by the code on its label, and it is on her list.
    let code = format!("r{}", number.replace('-', ""));
    let led = solene.post("/desk/orders/look", &[("q", &code)]).await;
    assert_eq!(led.location(), back);
    solene.get("/desk/orders").await.says("Sac Nuage");
    let looked = [("id", "l1"), ("line", "1"), ("units", "1"), ("finding", "as_sold")];
    solene.post(&format!("{back}/look"), &looked).await.expect_status(303);
    // Money is another's to give back; what she is shown is where it stands.
    solene.post(&format!("{back}/money"), &[("id", "m"), ("amount", "")]).await.expect_status(403);
    let mut camille = house.staff_in_english("camille").await;
    camille.post(&format!("{back}/money"), &[("id", "m"), ("amount", "")]).await.expect_status(303);
    solene.get(&back).await.says("the payment provider was asked");
    // Whoever belongs to another region has nothing to do with it.
    let elsewhere = "slv_test-token-of-another-region-0002";
    house.keep_token(elsewhere, domain::Role::Integration, Some("JP"), false).await;
    let mut program = house.program(elsewhere);
    program.get(&format!("/api/v1/returns/{number}")).await.expect_status(404);
}

/// By telephone: another size is held for what comes back, and a piece that cannot be had is refused in
/// words with everything typed kept.
async fn an_exchange_is_begun_at_the_desk(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    stocked(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    let at = format!("/desk/orders/{NUMBER}");
    camille.get(&at).await.says("Other piece").says("NUAGE-L").says("€166.00");
    let begin = |id: &'static str, wish: &'static str, other: &'static str| {
        let mut form = vec![("id", id), ("line", "1"), ("units", "1"), ("wish", wish)];
        for part in ["piece", "tags", "accessories", "dust_bag", "box", "security_seal"] {
            form.push(("parts", part));
        }
        form.push(("replacement", other));
        form
    };
    let back = format!("{at}/returns");
    let none = camille.post(&back, &begin("n", "exchange", "")).await.expect_status(422);
    assert!(none.text().contains("Other piece"), "{}", none.text());
    let wrong = camille.post(&back, &begin("w", "exchange", "CIEL-S")).await.expect_status(422);
    assert!(wrong.text().contains("No place has so many"), "{}", wrong.text());
    let begun = camille.post(&back, &begin("b", "exchange", "NUAGE-M")).await.expect_status(303);
    camille.follow(&begun).await.says("Sac Nuage").says("Another size");
    // The last one of its size is held: it is offered to nobody else.
    let mut other = told(&house, 1, "delivered", false);
    other["id"] = json!("7311");
    other["number"] = json!("OR-2611-7311");
    house.api().json("/api/v1/orders", &other).await.expect_status(201);
    let page = camille.get("/desk/orders/OR-2611-7311").await.expect_status(200).text();
    assert!(page.contains("NUAGE-L") && !page.contains("NUAGE-M"), "{page}");
}

/// What a client says on the telephone is her declaration: a case by that channel and her receipt at once,
/// once however often the form is sent.
async fn a_withdrawal_is_written_down_at_the_desk(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    let mut camille = house.staff_in_english("camille").await;
    let at = format!("/desk/orders/{NUMBER}");
    camille.get(&at).await.says("Write down a withdrawal").says(EMAIL);
    let form = |id: &'static str, email: &'static str| {
        [
            ("id", id),
            ("name", "Marguerite Donatrice"),
            ("email", email),
            ("channel", "phone"),
            ("pieces", "1"),
        ]
    };
    let way = format!("{at}/withdrawal");
    let wrong = camille.post(&way, &form("w", "nowhere")).await.expect_status(422);
    assert!(wrong.text().contains("nowhere"), "what was typed is kept: {}", wrong.text());
    let done = camille.post(&way, &form("a", EMAIL)).await.expect_status(303);
    assert_eq!(camille.post(&way, &form("a", EMAIL)).await.location(), done.location());
    camille.follow(&done).await.says("Sac Nuage").says("Telephone");
    let letter = house.letter_to(EMAIL).await;
    assert!(letter.text.contains(NUMBER), "{}", letter.text);
    let withdrawals = house.letters().await.into_iter().filter(|one| one.subject == letter.subject);
    assert_eq!(withdrawals.count(), 1);
    // It comes back as the withdrawal that it is.
    camille.get(&at).await.says("What comes back");
}

/// What the house sees when it opens the parcel stands beside what the client sent.
async fn the_house_photographs_what_came(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    let mut guest = client(&house).await;
    let number = registered(&mut guest, &[("wish-0", "refund"), ("way", "label")]).await;
    let mut marta = house.staff_in_english("marta").await;
    let at = format!("/desk/returns/{number}");
    assert!(!marta.get(&at).await.text().contains("Photographs of it"), "nothing has come");
    let came = json!({ "id": "w1", "line": "1", "quantity": 1, "place": "warehouse-europe" });
    house.api().json(&format!("/api/v1/returns/{number}/receipt"), &came).await.expect_status(200);
    marta.get(&at).await.says("Photographs of it").says("multipart/form-data");
    let shot = testkit::samples::photograph();
    let parts = |bytes: Vec<u8>| {
        [
            Part::words("line", "1"),
            Part::words("id", "p1"),
            Part::file("photo", "in-hand.jpg", "image/jpeg", shot.clone()),
            Part::file("photo", "corner.jpg", "image/jpeg", bytes),
        ]
    };
    let way = format!("{at}/photographs");
    let bad = marta.upload(&way, &parts(b"no picture".to_vec())).await.expect_status(422);
    assert!(bad.text().contains("This is no JPEG"), "{}", bad.text());
    marta.get(&at).await.expect_status(200);
    marta.parts(&way, &parts(shot.clone())).await.expect_status(403);
    let done = marta.upload(&way, &parts(shot.clone())).await.expect_status(303);
    let page = marta.follow(&done).await;
    assert!(page.text().contains("/desk/files/"), "{}", page.text());
    let hers = guest.get(&format!("/en/returns/{number}")).await.expect_status(200).text();
    assert!(hers.contains("/en/files/"), "she sees what the house saw: {hers}");
    // A warehouse's own program shows what it looked at, by files that are with the case already.
    let mut api = house.api();
    let file = [Part::file("file", "bench.jpg", "image/jpeg", shot.clone())];
    let added = api.parts(&format!("/api/v1/cases/{number}/attachments"), &file).await;
    let added = added.expect_status(201).location();
    let token = added.rsplit('/').next().unwrap();
    let looked = |token: &str| {
        json!({
            "id": "w2", "line": "1", "quantity": 1, "finding": "as_sold", "photographs": [token],
        })
    };
    let inspection = format!("/api/v1/returns/{number}/inspection");
    let unknown = api.json(&inspection, &looked("nothing-of-this-name")).await.expect_status(422);
    assert!(unknown.text().contains("photographs"), "{}", unknown.text());
    api.json(&inspection, &looked(token)).await.expect_status(200);
    marta.get(&at).await.says(token);
    let hers = guest.get(&format!("/en/returns/{number}")).await.expect_status(200).text();
    assert!(hers.contains(token), "{hers}");
    marta.get(&at).await.expect_status(200);
    // Sent twice is told once.
    marta.upload(&way, &parts(shot.clone())).await.expect_status(303);
    let again = guest.get(&format!("/en/returns/{number}")).await.text();
    assert_eq!(again.matches("/en/files/").count(), hers.matches("/en/files/").count());
}

/// The condition is shown at each stage, side by side; what is no picture is not taken.
async fn photographs_of_a_piece_stand_beside_what_was_said(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    let mut guest = client(&house).await;
    let number = registered(&mut guest, &[("wish-0", "refund"), ("way", "label")]).await;
    let at = format!("/en/returns/{number}/photographs");
    let shot = testkit::samples::photograph();
    let parts = [
        Part::words("line", "1"),
        Part::words("stage", "request"),
        Part::file("file", "bag.jpg", "image/jpeg", shot.clone()),
    ];
    let done = guest.upload(&at, &parts).await.expect_status(303);
    let page = guest.follow(&done).await;
    assert!(page.text().contains("The photographs stand with the return"), "{}", page.text());
    assert!(page.text().contains("/en/files/"), "{}", page.text());
    let bad = [
        Part::words("line", "1"),
        Part::file("file", "bag.jpg", "image/jpeg", b"no picture".to_vec()),
    ];
    let refused = guest.upload(&at, &bad).await;
    assert!(refused.location().ends_with("?done=photo"));
    let mut marta = house.staff_in_english("marta").await;
    marta.get(&format!("/desk/returns/{number}")).await.says("Photographs");
    // It is still the client's turn: a picture asks nothing of the house.
    guest.get(&format!("/en/returns/{number}")).await.says("It is your turn");
}

fn signed_at(house: &Orle, body: &str, seconds: i64) -> String {
    let at = house.clock.now().as_second() + seconds;
    let mut mac = Hmac::<Sha256>::new_from_slice(HOOK_SECRET.as_bytes()).unwrap();
    mac.update(format!("{at}.{body}").as_bytes());
    let hex: String = mac.finalize().into_bytes().iter().map(|b| format!("{b:02x}")).collect();
    format!("t={at},v1={hex}")
}

fn digest(body: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(HOOK_SECRET.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

async fn hook(house: &Orle, path: &str, body: &str, headers: &[(&str, &str)]) -> Page {
    let mut shop = house.browser();
    let at = format!("/api/v1/hooks/{path}");
    let body = body.as_bytes().to_vec();
    let request = shop.request(http::Method::POST, &at, Some("application/json"), body, headers);
    shop.send(request).await
}

/// Told in any order, each many times: one effect; forged or old: nothing is read.
async fn or09_what_carriers_and_shops_tell_counts_once_and_only_signed(on: Backend) {
    let house = Orle::open(on).await;
    let body = told(&house, 2, "delivered", false).to_string();
    let older = told(&house, 1, "placed", false).to_string();
    let fresh = signed_at(&house, &body, 0);
    for (proof, expect) in [
        (fresh.clone(), 201),
        (fresh, 200),
        (signed_at(&house, &body, -301), 401),
        (signed_at(&house, "{}", 0), 401),
        ("t=1,v1=00".to_owned(), 401),
        (String::new(), 401),
    ] {
        let page = hook(&house, "orders", &body, &[("selvedge-signature", &proof)]).await;
        assert_eq!(page.status, expect, "{proof}: {}", page.text());
    }
    let late = signed_at(&house, &older, 0);
    let page = hook(&house, "orders", &older, &[("selvedge-signature", &late)]).await;
    assert_eq!(page.json()["outcome"], "older", "{}", page.text());
    // Shopify signs the bytes alone.
    let all: Json =
        serde_json::from_str(include_str!("../../crates/intake/tests/orders/shopify.json"))
            .unwrap();
    let shopify = all["orders"][0].to_string();
    let proof = {
        use base64::Engine as _;
        base64::engine::general_purpose::STANDARD.encode(digest(&shopify))
    };
    let told = [("x-shopify-hmac-sha256", proof.as_str()), ("x-shopify-topic", "orders/updated")];
    let first = hook(&house, "shopify", &shopify, &told).await;
    assert_eq!(first.status, 201, "{}", first.text());
    assert_eq!(hook(&house, "shopify", &shopify, &told).await.json()["outcome"], "same");
    let forged = [("x-shopify-hmac-sha256", "AAAA"), ("x-shopify-topic", "orders/updated")];
    hook(&house, "shopify", &shopify, &forged).await.expect_status(401);
    // The carrier's word moves a piece, and takes nothing in.
    let mut guest = client(&house).await;
    let number = registered(&mut guest, &[("wish-0", "refund"), ("way", "label")]).await;
    let parcel = format!("R{}", number.replace('-', ""));
    let event = |id: &str, status: &str| {
        json!({
            "id": id, "description": "tracker.updated",
            "result": { "tracking_code": parcel, "status": status },
        })
        .to_string()
    };
    let seal = |body: &str| {
        let hex: String = digest(body).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("hmac-sha256-hex={hex}")
    };
    for (id, status) in [("e2", "delivered"), ("e1", "in_transit"), ("e1", "in_transit")] {
        let body = event(id, status);
        let proof = seal(&body);
        hook(&house, "easypost", &body, &[("x-hmac-signature", &proof)]).await.expect_status(200);
    }
    let body = event("e3", "delivered");
    hook(&house, "easypost", &body, &[("x-hmac-signature", "hmac-sha256-hex=00")])
        .await
        .expect_status(401);
    let told = house.api().get(&format!("/api/v1/returns/{number}")).await.json();
    assert_eq!(told["lines"][0]["status"], "on_its_way", "{told}");
    assert_eq!(told["lines"][0]["hands"]["in_transit"], 1, "{told}");
}

/// A server that answers each request with the next of what was recorded; what it was asked.
async fn fake(answers: Vec<(u16, String)>) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = format!("http://{}", listener.local_addr().unwrap());
    let heard = Arc::new(Mutex::new(Vec::new()));
    let (kept, own) = (Arc::clone(&heard), at.clone());
    tokio::spawn(async move {
        for (status, body) in answers {
            let (mut line, _) = listener.accept().await.unwrap();
            let mut asked = Vec::new();
            let mut bytes = [0_u8; 8192];
            loop {
                let read = line.read(&mut bytes).await.unwrap();
                asked.extend_from_slice(&bytes[..read]);
                let text = String::from_utf8_lossy(&asked).into_owned();
                let length = text.lines().find_map(|line| {
                    line.to_lowercase().strip_prefix("content-length: ")?.trim().parse().ok()
                });
                let length: usize = length.unwrap_or(0);
                let whole = text.split_once("\r\n\r\n");
                if read == 0 || whole.is_some_and(|(_, body)| body.len() >= length) {
                    break;
                }
            }
            kept.lock().unwrap().push(String::from_utf8_lossy(&asked).into_owned());
            let body = body.replace("{own}", &own);
            let head = format!(
                "HTTP/1.1 {status} x\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            line.write_all(head.as_bytes()).await.unwrap();
            line.write_all(body.as_bytes()).await.unwrap();
            line.shutdown().await.unwrap();
        }
    });
    (at, heard)
}

/// Stripe is asked under a key of ours, by its own reference; it fails, is away, is asked again, and its
/// webhook says how it ended.
async fn a_payment_provider_is_asked_again_until_it_says_how_it_ended(on: Backend) {
    let failing = (500, r#"{"error":{"type":"api_error"}}"#.to_owned());
    let pending = (
        200,
        include_str!("../../crates/courier/tests/recorded/stripe-refund-pending.json").to_owned(),
    );
    let (at, heard) = fake(vec![failing, pending]).await;
    let house = Orle::open_as(on, SetUp { payments: Some(at), ..SetUp::default() }).await;
    tell(&house, 1, "delivered", false).await;
    let mut guest = client(&house).await;
    let number = registered(&mut guest, &[("wish-0", "refund"), ("way", "label")]).await;
    came(&house, &number).await;
    let back = format!("/api/v1/returns/{number}");
    let asked = house.api().json(&format!("{back}/refunds"), &json!({})).await.json();
    let key = asked["refunds"][0]["key"].as_str().unwrap().to_owned();
    house.speak().await;
    house.pass(SignedDuration::from_mins(2));
    house.speak().await;
    let all = heard.lock().unwrap().clone();
    assert_eq!(all.len(), 2, "asked, and asked again");
    for one in &all {
        let one = one.to_lowercase();
        let fields = format!("idempotency-key: {}/1", key.to_lowercase());
        for words in ["post /v1/refunds", "payment_intent=pi_3qtest", "amount=123400", &fields] {
            assert!(one.contains(words), "{words} in {one}");
        }
    }
    let told = house.api().get(&back).await.json();
    assert_eq!(told["refunds"][0]["state"], "asked", "pending is not paid: {told}");
    let event = json!({
        "type": "refund.updated",
        "data": { "object": {
            "id": "re_1", "object": "refund", "status": "succeeded",
            "metadata": { "selvedge_key": key, "selvedge_nth": "1" },
        } },
    })
    .to_string();
    let forged = [("stripe-signature", "t=1,v1=00")];
    hook(&house, "stripe", &event, &forged).await.expect_status(401);
    let proof = signed_at(&house, &event, 0);
    for _ in 0..2 {
        hook(&house, "stripe", &event, &[("stripe-signature", &proof)]).await.expect_status(200);
    }
    let told = house.api().get(&back).await.json();
    assert_eq!(told["refunds"][0]["state"], "confirmed", "{told}");
    // It contradicts itself: nothing is taken back by itself, and a person looks.
    let lie = event.replace("succeeded", "failed");
    let proof = signed_at(&house, &lie, 0);
    hook(&house, "stripe", &lie, &[("stripe-signature", &proof)]).await.expect_status(200);
    let told = house.api().get(&back).await.json();
    assert_eq!(told["refunds"][0]["state"], "alarm", "{told}");
}

/// The carrier is down: the return stands with its date, and the label follows by letter.
async fn a_label_follows_when_the_carrier_is_there_again(on: Backend) {
    let shipment = include_str!("../../crates/courier/tests/recorded/easypost-shipment.json");
    let bought = include_str!("../../crates/courier/tests/recorded/easypost-bought.json");
    let (at, heard) = fake(vec![
        (503, "down".to_owned()),
        (201, shipment.to_owned()),
        (200, bought.to_owned()),
        (200, "%PDF-1.7 a label".to_owned()),
    ])
    .await;
    let house = Orle::open_as(on, SetUp { carrier: Some(at), ..SetUp::default() }).await;
    tell(&house, 1, "delivered", false).await;
    let mut guest = client(&house).await;
    let number = registered(&mut guest, &[("wish-0", "refund"), ("way", "label")]).await;
    let page = guest.get(&format!("/en/returns/{number}")).await;
    assert!(page.text().contains("its date is safe"), "{}", page.text());
    let label = format!("/en/returns/{number}/label");
    guest.get(&label).await.expect_status(404);
    house.speak().await;
    guest.get(&label).await.expect_status(404);
    house.pass(SignedDuration::from_mins(5));
    let before = house.letters().await.len();
    // Asked for by thirty-two at once, one label is made.
    let rounds = (0..32).map(|_| house.speak());
    let made: usize = futures_util::future::join_all(rounds).await.iter().sum();
    assert_eq!(made, 1);
    let pdf = guest.get(&label).await.expect_status(200);
    assert!(pdf.body.starts_with(b"%PDF-1.7"), "the carrier's own paper");
    let all = heard.lock().unwrap().clone();
    assert_eq!(all.len(), 4);
    assert!(all[1].contains(&number) && all[1].contains("is_return"), "{}", all[1]);
    assert!(all[2].contains("rate_cheap"), "the cheapest rate: {}", all[2]);
    let told = house.api().get(&format!("/api/v1/returns/{number}")).await.json();
    assert_eq!(told["tracking"], "9400110898825022579493");
    assert!(house.letters().await.len() > before, "she is written to");
}

/// Silent for a day: a person looks, and she is still told that her date is safe.
async fn a_carrier_that_stays_away_is_looked_into(on: Backend) {
    let house = Orle::open_as(
        on,
        SetUp { carrier: Some("http://127.0.0.1:9".to_owned()), ..SetUp::default() },
    )
    .await;
    tell(&house, 1, "delivered", false).await;
    let mut guest = client(&house).await;
    let number = registered(&mut guest, &[("wish-0", "refund"), ("way", "label")]).await;
    house.pass(SignedDuration::from_hours(25));
    assert!(house.app.due_labels(house.clock.now()).await.unwrap().is_empty());
    let mut marta = house.staff_in_english("marta").await;
    marta.get(&format!("/desk/returns/{number}")).await.says("made none in time");
    let mut guest = client(&house).await;
    guest.get(&format!("/en/returns/{number}")).await.says("its date is safe");
}

async fn or04_the_last_day_counts_to_its_end_where_the_order_belongs(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    let mut guest = client(&house).await;
    let at = format!("/en/orders/{NUMBER}/return");
    // Thirty days from the delivery, to the last minute of Paris.
    let zone = jiff::tz::TimeZone::get("Europe/Paris").unwrap();
    let delivered = house.clock.now().checked_sub(SignedDuration::from_hours(20)).unwrap();
    let last = delivered.to_zoned(zone.clone()).date().checked_add(jiff::Span::new().days(30));
    let end = last.unwrap().at(23, 59, 0, 0).to_zoned(zone).unwrap().timestamp();
    house.pass(end.duration_since(house.clock.now()));
    let mut guest_again = client(&house).await;
    guest_again.get(&at).await.says("How many of");
    registered(&mut guest_again, &[("wish-0", "refund"), ("way", "label")]).await;
    house.pass(SignedDuration::from_mins(2));
    let mut other = told(&house, 3, "delivered", false);
    other["id"] = json!("7399");
    other["number"] = json!("OR-2611-7399");
    other["parcels"][0]["delivered_at"] = json!(delivered.to_string());
    house.api().json("/api/v1/orders", &other).await.expect_status(201);
    let page = guest.get("/en/orders/OR-2611-7399/return").await;
    if page.status == 303 {
        return;
    }
    assert!(page.text().contains("ended on"), "{}", page.text());
}

async fn or05_the_law_stands_before_the_terms_of_the_house(on: Backend) {
    let house = Orle::open(on).await;
    let mut order = told(&house, 1, "delivered", false);
    order["lines"][0]["attributes"] = json!(["final_sale"]);
    house.api().json("/api/v1/orders", &order).await.expect_status(201);
    let mut guest = client(&house).await;
    let page = guest.get(&format!("/en/orders/{NUMBER}")).await.text();
    assert!(page.contains("By law you can withdraw until"), "final sale bars no law: {page}");
    order["version"] = json!(2);
    order["lines"][0]["attributes"] = json!(["personalised"]);
    house.api().json("/api/v1/orders", &order).await.expect_status(200);
    let page = guest.get(&format!("/en/orders/{NUMBER}")).await.text();
    assert!(!page.contains("By law you can withdraw until"), "{page}");
    assert!(page.contains("It was made for you"), "{page}");
    assert!(page.contains("If something is wrong with it"), "a fault is always open: {page}");
}

/// Another piece than was sold is a state of its own, and never money by itself.
async fn or10_another_piece_than_was_sold_is_never_paid_back(on: Backend) {
    let house = Orle::open(on).await;
    tell(&house, 1, "delivered", false).await;
    let mut guest = client(&house).await;
    let number = registered(&mut guest, &[("wish-0", "refund"), ("way", "label")]).await;
    let mut api = house.api();
    let at = format!("/api/v1/returns/{number}");
    let came = json!({ "id": "w1", "line": "1", "quantity": 1 });
    api.json(&format!("{at}/receipt"), &came).await.expect_status(200);
    for finding in ["wrong_item", "empty_box", "somebody_elses"] {
        let seen =
            json!({ "id": format!("l-{finding}"), "line": "1", "quantity": 1, "finding": finding });
        let page = api.json(&format!("{at}/inspection"), &seen).await;
        if finding == "wrong_item" {
            assert_eq!(page.json()["lines"][0]["status"], "not_the_piece", "{}", page.text());
        }
        api.json(&format!("{at}/refunds"), &json!({})).await.expect_status(409);
    }
}

async fn how_one_can_pay_is_told_with_its_days_and_papers_are_made(on: Backend) {
    let house = Orle::open(on).await;
    let mut guest = house.browser();
    let page = guest.get("/en/payments?country=FR").await.expect_status(200);
    for words in ["Ways to pay", "bank transfer", "Can be used"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    tell(&house, 1, "delivered", false).await;
    let body = json!({ "name": "Marguerite Donatrice", "email": EMAIL, "pieces": ["Sac Nuage"] });
    let at = format!("/api/v1/orders/{NUMBER}/withdrawals");
    let done = house.api().json_once(&at, "w-1", &body).await.expect_status(201).json();
    let again = house.api().json_once(&at, "w-1", &body).await.json();
    assert_eq!(done, again, "declared once");
    let case = done["case"].as_str().unwrap().to_owned();
    let mut guest = client(&house).await;
    let pdf = guest.get(&format!("/en/cases/{case}/paper")).await.expect_status(200);
    assert!(pdf.body.starts_with(b"%PDF-"));
    guest.get(&format!("/en/orders/{NUMBER}")).await.says("May come");
    // By the client herself, the receipt can be had as a paper by whoever has its token.
    let fields = [("name", "Max"), ("order", "OR-1"), ("email", "max@client.test")];
    let mut max = house.browser();
    max.get("/en/withdraw?country=FR").await.expect_status(200);
    let check = max.post("/en/withdraw?country=FR", &fields).await.expect_status(200);
    let once = check.field("once").unwrap();
    let mut all = fields.to_vec();
    all.push(("once", &once));
    let done = max.post("/en/withdraw/confirmation?country=FR", &all).await.expect_status(303);
    let at = done.location();
    max.get(&at).await.says("Receipt (PDF)");
    let pdf = house.browser().get(&format!("{at}/paper")).await.expect_status(200);
    assert!(pdf.body.starts_with(b"%PDF-"));
}

/// Whatever is told, in whatever sequence, twice, by two nodes: what is given back stays within what was
/// paid and what came back, and no unit stands in two hands.
async fn money_stays_within_what_was_paid_and_came_back(on: Backend) {
    let house = Orle::open(on).await;
    let second = house.second_node().await;
    stocked(&house).await;
    let mut dice = 0x2545_F491_4F6C_DD1D_u64;
    let mut draw = move |most: u64| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        dice % most
    };
    let (mut paid_back, mut refused) = (0, 0);
    for nth in 0..8 {
        let number = format!("OR-9{nth:03}");
        let mut order = told(&house, 1, "delivered", false);
        order["id"] = json!(number);
        order["number"] = json!(number);
        order["lines"][0]["quantity"] = json!(3);
        order["lines"][0]["unit_price"] = json!("333.33");
        order["lines"][0]["tax"] = json!("0.00");
        order["parcels"][0]["lines"][0]["quantity"] = json!(3);
        order["payments"][0]["amount"] = json!("1016.99");
        order["total"] = json!("1016.99");
        house.api().json("/api/v1/orders", &order).await.expect_status(201);
        let mut returns: Vec<String> = Vec::new();
        let mut keys: Vec<String> = Vec::new();
        let mut sent: Vec<(String, Json)> = Vec::new();
        for step in 0..28 {
            let mut api = if draw(2) == 0 { house.api() } else { second.api() };
            let count = draw(3) + 1;
            let ret = returns.get(draw(returns.len().max(1) as u64) as usize).cloned();
            let at = |tail: &str| ret.as_ref().map(|ret| format!("/api/v1/returns/{ret}/{tail}"));
            let findings = ["as_sold", "as_sold", "as_sold", "worn", "wrong_item", "empty_box"];
            let finding = findings[draw(6) as usize];
            let id = format!("t{step}");
            let unit = json!({ "id": id, "line": "1", "quantity": count });
            let (path, body) = match draw(9) {
                0 | 1 => {
                    let wish = if draw(4) == 0 { "exchange" } else { "refund" };
                    let other = (wish == "exchange").then_some("NUAGE-L");
                    let line = json!({
                        "line": "1", "quantity": count, "wish": wish, "replacement": other,
                        "condition": {
                            "piece": "intact", "tags": "intact", "accessories": "intact",
                            "dust_bag": "intact", "box": "intact", "security_seal": "intact",
                        },
                    });
                    let at = format!("/api/v1/orders/{number}/returns");
                    (Some(at), json!({ "lines": [line] }))
                }
                2 | 3 => (at("receipt"), unit),
                4 | 5 => {
                    let mut seen = unit;
                    seen["finding"] = json!(finding);
                    (at("inspection"), seen)
                }
                6 => (at("refunds"), json!({})),
                7 => {
                    let cents = draw(120_000);
                    let amount = format!("{}.{:02}", cents / 100, cents % 100);
                    (at("refunds"), json!({ "amount": { "amount": amount, "currency": "EUR" } }))
                }
                _ => {
                    let key = keys.get(draw(keys.len().max(1) as u64) as usize);
                    let answers = ["confirmed", "failed", "confirmed"];
                    let body = json!({
                        "nth": 1, "answer": answers[draw(3) as usize],
                        "reference": format!("re_{}", draw(2)), "code": "no",
                    });
                    (key.map(|key| format!("/api/v1/refunds/{key}/answer")), body)
                }
            };
            // Every third time something that was said before is said again.
            let again = (draw(3) == 0).then(|| sent.get(draw(sent.len().max(1) as u64) as usize));
            let (path, body) = match (again.flatten().cloned(), path) {
                (Some(before), _) => before,
                (None, Some(path)) => (path, body),
                (None, None) => continue,
            };
            let page = api.json(&path, &body).await;
            assert!(page.status < 500, "{path} {body}: {}", page.text());
            refused += u32::from(page.status >= 400);
            sent.push((path, body));
            if page.status == 201 {
                let told = page.json();
                let own = told["number"].as_str().unwrap().to_owned();
                if !returns.contains(&own) {
                    returns.push(own);
                }
                for refund in told["refunds"].as_array().unwrap() {
                    let key = refund["key"].as_str().unwrap().to_owned();
                    if !keys.contains(&key) {
                        keys.push(key);
                    }
                }
            }
            let key = domain::order::key_of(&number).unwrap();
            let books: app::Result<app::books::Books> = house
                .app
                .store
                .read(move |tx| {
                    Box::pin(async move {
                        let kept = store::orders::by_number(tx, &key, 1).await?.remove(0);
                        app::books::Books::read(tx, kept).await
                    })
                })
                .await;
            let books = books.unwrap();
            let account = books.account().unwrap();
            assert!(!account.counted.exceeds(account.paid).unwrap(), "above what was paid");
            assert!(!account.counted.exceeds(account.due).unwrap(), "above what came back");
            assert!(account.over.is_zero(), "given back for nothing");
            let line = domain::order::LineId::from("1");
            let held = domain::returns::held(&books.told_returns(), &line);
            assert!(held <= 3, "{held} of three stand in returns");
            paid_back += u32::from(!account.counted.is_zero());
        }
    }
    assert!(paid_back > 10 && refused > 10, "it happened: {paid_back}, {refused}");
}

const ORIGIN: &str = "https://care.orle.example";

/// Begins with a passkey, and what the browser is asked.
async fn begun(guest: &mut Guest, begin: &str, ask: &str) -> String {
    let led = guest.post(begin, &[]).await.expect_status(303);
    assert_eq!(led.location(), ask);
    guest.get(ask).await.expect_status(200).passkey_options()
}

async fn a_passkey_opens_everything_of_its_address_and_nothing_else(on: Backend) {
    let house = Orle::open_as(on, SetUp { secure: true, ..SetUp::default() }).await;
    tell(&house, 4, "delivered", false).await;
    let mut hers = client(&house).await;
    let mut key = Authenticator::new("hers", ORIGIN);
    let asked = begun(&mut hers, "/en/passkeys", "/en/passkeys/new").await;
    // One that the authenticator finds by itself, for somebody it knows by nothing of hers.
    assert!(asked.contains(r#""residentKey":"required""#), "{asked}");
    let answer = key.make(&asked);
    let kept = hers.post("/en/passkeys/new", &[("answer", &answer)]).await.expect_status(303);
    assert_eq!(kept.location(), "/en/orders?done=passkey");
    // Once for a challenge.
    let again = hers.post("/en/passkeys/new", &[("answer", &answer)]).await.expect_status(303);
    assert_eq!(again.location(), "/en/orders?done=wrong");
    hers.get("/en/orders?done=passkey").await.expect_status(200).says("From now on it opens");
    // Whoever reads her mail learns of it, and what to do where it was somebody else.
    let letter = house.letter_to(EMAIL).await;
    assert_eq!(letter.subject, "A passkey for your orders");
    for words in ["A passkey was made for your address", "That was not you?", "/en/orders"] {
        assert!(letter.text.contains(words), "{words}: {}", letter.text);
    }

    let mut other = house.browser();
    other.get("/en/orders?find=1").await.expect_status(200).says("Use a passkey");
    other.get(&format!("/en/orders/{NUMBER}")).await.expect_status(303);
    // Another address of the net, a stranger's key, a key without a finger: told alike, and nothing opens.
    let mut stranger = Authenticator::new("stranger", ORIGIN);
    stranger.make(&asked);
    for wrong in ["origin", "stranger", "finger", "nothing"] {
        let asked = begun(&mut other, "/en/sign-in", "/en/sign-in").await;
        assert!(!asked.contains("lea@"), "nothing of hers is told: {asked}");
        let answer = match wrong {
            "origin" => {
                key.origin = "https://care.orle.example.evil.test".to_owned();
                let answer = key.show(&asked);
                key.origin = ORIGIN.to_owned();
                answer
            }
            "stranger" => stranger.show(&asked),
            "finger" => {
                key.verifies = false;
                let answer = key.show(&asked);
                key.verifies = true;
                answer
            }
            _ => "{}".to_owned(),
        };
        let led = other.post("/en/sign-in/passkey", &[("answer", &answer)]).await;
        assert_eq!(led.expect_status(303).location(), "/en/orders?done=wrong", "{wrong}");
        other.get(&format!("/en/orders/{NUMBER}")).await.expect_status(303);
    }
    // Five minutes are over; then in time.
    let asked = begun(&mut other, "/en/sign-in", "/en/sign-in").await;
    house.pass(SignedDuration::from_mins(6));
    let late = other.post("/en/sign-in/passkey", &[("answer", &key.show(&asked))]).await;
    assert_eq!(late.expect_status(303).location(), "/en/orders?done=wrong");
    let asked = begun(&mut other, "/en/sign-in", "/en/sign-in").await;
    let answer = key.show(&asked);
    let led = other.post("/en/sign-in/passkey", &[("answer", &answer)]).await.expect_status(303);
    assert_eq!(led.location(), "/en/orders");
    other.get("/en/orders").await.expect_status(200).says(NUMBER).says("Last used on");
    other.get(&format!("/en/orders/{NUMBER}")).await.expect_status(200);
    // What was shown once opens nothing for whoever saw it.
    let mut thief = house.browser();
    thief.get("/en/orders?find=1").await.expect_status(200);
    thief.post("/en/sign-in/passkey", &[("answer", &answer)]).await.expect_status(303);
    thief.get(&format!("/en/orders/{NUMBER}")).await.expect_status(303);

    // She gives the key up where she is: nothing of the other browser is left, and the key opens nothing.
    let list = hers.get("/en/orders").await.expect_status(200).text();
    let removal = list.split("/en/passkeys/").nth(1).unwrap().split('"').next().unwrap();
    let removal = format!("/en/passkeys/{removal}");
    let led = hers.post(&removal, &[]).await.expect_status(303);
    assert_eq!(led.location(), "/en/orders?done=removed");
    let letter = house.letter_to(EMAIL).await;
    assert!(letter.text.contains("A passkey of your address was given up"), "{}", letter.text);
    hers.post(&removal, &[]).await.expect_status(404);
    hers.get(&format!("/en/orders/{NUMBER}")).await.expect_status(200);
    other.get(&format!("/en/orders/{NUMBER}")).await.expect_status(303);
    let asked = begun(&mut other, "/en/sign-in", "/en/sign-in").await;
    let led = other.post("/en/sign-in/passkey", &[("answer", &key.show(&asked))]).await;
    assert_eq!(led.expect_status(303).location(), "/en/orders?done=wrong");
}

async fn a_passkey_is_made_by_whoever_proved_the_address_and_given_up_by_nobody_else(on: Backend) {
    let house = Orle::open_as(on, SetUp { secure: true, ..SetUp::default() }).await;
    tell(&house, 4, "delivered", false).await;
    let mut nobody = house.browser();
    nobody.get("/en/orders?find=1").await.expect_status(200);
    for way in ["/en/passkeys", "/en/passkeys/new", "/en/passkeys/1/removal"] {
        let led = nobody.post(way, &[("answer", "{}")]).await.expect_status(303);
        assert_eq!(led.location(), "/en/cases", "{way}");
    }
    let mut hers = client(&house).await;
    let mut key = Authenticator::new("hers", ORIGIN);
    let asked = begun(&mut hers, "/en/passkeys", "/en/passkeys/new").await;
    let answer = key.make(&asked);
    // What is begun to be made cannot be shown, and the other way round.
    let led = hers.post("/en/sign-in/passkey", &[("answer", &answer)]).await.expect_status(303);
    assert_eq!(led.location(), "/en/orders?done=wrong");
    let asked = begun(&mut hers, "/en/passkeys", "/en/passkeys/new").await;
    let answer = key.make(&asked);
    hers.post("/en/passkeys/new", &[("answer", &answer)]).await.expect_status(303);
    // The same key is not kept twice.
    let asked = begun(&mut hers, "/en/passkeys", "/en/passkeys/new").await;
    assert!(asked.contains("excludeCredentials"), "{asked}");
    let answer = key.make(&asked);
    let led = hers.post("/en/passkeys/new", &[("answer", &answer)]).await.expect_status(303);
    assert_eq!(led.location(), "/en/orders?done=wrong");
    let list = hers.get("/en/orders").await.expect_status(200).text();
    assert_eq!(list.matches("/removal").count(), 1, "{list}");
}

store::on_both!(
    a_passkey_opens_everything_of_its_address_and_nothing_else,
    a_passkey_is_made_by_whoever_proved_the_address_and_given_up_by_nobody_else,
    money_stays_within_what_was_paid_and_came_back,
    an_exchange_is_held_sent_and_over,
    a_difference_is_shown_and_paid_by_the_client_herself,
    a_hold_that_runs_out_is_told_and_its_worth_is_money,
    of_many_exchanges_at_once_the_last_piece_is_held_once,
    another_size_is_asked_of_the_shop_before_it_leaves,
    a_collection_is_booked_moved_and_cancelled_until_the_cut_off,
    a_code_is_enough_at_a_point_of_the_carrier,
    a_gift_comes_back_in_silence,
    a_gift_is_opened_by_its_link_and_by_nothing_else,
    a_boutique_takes_in_what_was_bought_online,
    photographs_of_a_piece_stand_beside_what_was_said,
    an_exchange_is_begun_at_the_desk,
    a_withdrawal_is_written_down_at_the_desk,
    the_house_photographs_what_came,
    or09_what_carriers_and_shops_tell_counts_once_and_only_signed,
    a_payment_provider_is_asked_again_until_it_says_how_it_ended,
    a_label_follows_when_the_carrier_is_there_again,
    a_carrier_that_stays_away_is_looked_into,
    or04_the_last_day_counts_to_its_end_where_the_order_belongs,
    or05_the_law_stands_before_the_terms_of_the_house,
    or10_another_piece_than_was_sold_is_never_paid_back,
    how_one_can_pay_is_told_with_its_days_and_papers_are_made,
);
