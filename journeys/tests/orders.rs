//! Orders as the shop tells of them: over the API and from files, many times and in any sequence; what
//! leads backwards, what cannot be taken, and who may tell and read.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use app::orders::{Counts, Outcome};
use domain::Role;
use domain::access::Actor;
use intake::orders::{ShopOrder, Told, medusa, selvedge_json, shopify_csv, shopify_json};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Value as Json, json};
use store::testing::Backend;
use testkit::{Guest, Orle};

const NUMBER: &str = "OR-2611-4402";
/// Who leads the advisors.
const SENIOR: &str = "marta";

/// An order of one bag in one parcel, at a count of changes.
fn told(version: u64, status: &str) -> Json {
    let hour = |n: u64| format!("2026-02-2{n}T09:00:00Z");
    let parcel = |status: &str| {
        let delivered = (status == "delivered").then(|| hour(5));
        json!([{
            "id": "P1", "carrier": "Colissimo", "tracking": "6A1", "status": status,
            "shipped_at": hour(2), "delivered_at": delivered, "lines": [{ "line": "1", "quantity": 1 }],
        }])
    };
    json!({
        "id": "5001", "number": NUMBER, "placed_at": hour(0), "changed_at": hour(version.min(8)),
        "version": version, "status": status, "country": "FR", "currency": "EUR", "tax": "included",
        "client": { "name": "Léa Martin", "email": "Lea@Client.test", "locale": "fr-FR" },
        "lines": [{
            "id": "1", "sku": "NUAGE-NOIR-S", "title": "Sac Nuage", "family": "bags", "size": "S",
            "quantity": 1, "unit_price": "1890.00", "tax": "315.00",
        }],
        "parcels": match status {
            "shipped" | "delivered" => parcel(status),
            _ => json!([]),
        },
        "payments": [{ "method": "Visa", "last_four": "4242", "amount": "1890.00", "status": "paid" }],
        "total": "1890.00",
    })
}

async fn tell(api: &mut Guest, body: &Json) -> Json {
    let page = api.json("/api/v1/orders", body).await;
    assert!(matches!(page.status, 200 | 201), "{}", page.text());
    page.json()
}

async fn an_order_told_again_or_late_is_one_order_as_it_was_told_last(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let first = api.json("/api/v1/orders", &told(1, "placed")).await.expect_status(201);
    assert_eq!(first.location(), format!("/api/v1/orders/{NUMBER}"));
    assert_eq!(first.json()["outcome"], "new");
    for (body, outcome) in [
        (told(1, "placed"), "same"),
        (told(3, "shipped"), "changed"),
        (told(2, "preparing"), "older"),
        (told(3, "shipped"), "same"),
        (told(4, "delivered"), "changed"),
        (told(1, "placed"), "older"),
    ] {
        assert_eq!(tell(&mut api, &body).await["outcome"], outcome, "{body}");
    }
    for typed in [NUMBER, "or%202611%204402", "%230R26114402", "OR-%EF%BC%92611-4402"] {
        let read = api.get(&format!("/api/v1/orders/{typed}")).await.expect_status(200).json();
        assert_eq!(
            (read["number"].as_str(), read["status"].as_str()),
            (Some(NUMBER), Some("delivered")),
            "{typed}"
        );
        assert_eq!(read["lines"][0]["paid"], "1890.00");
        assert_eq!(read["parcels"][0]["delivered_at"], "2026-02-25T09:00:00Z");
        assert_eq!(read["payments"][0]["last_four"], "4242");
        assert_eq!(read["language"], "fr");
    }
    for nobody in ["OR-2611-4403", "%D0%9ER-2611-4402", "-", "%20"] {
        api.get(&format!("/api/v1/orders/{nobody}")).await.expect_status(404);
    }
}

async fn what_leads_backwards_is_kept_and_flagged_and_not_applied(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    tell(&mut api, &told(3, "shipped")).await;
    let heard = tell(&mut api, &told(4, "cancelled")).await;
    assert_eq!(heard["events"][0]["event"], "flagged", "{heard}");
    let read = api.get(&format!("/api/v1/orders/{NUMBER}")).await.json();
    assert_eq!(read["status"], "shipped", "it has left");
    assert_eq!(read["flagged"].as_array().unwrap().len(), 1);
    // The same news once more is no second one.
    let again = tell(&mut api, &told(5, "cancelled")).await;
    assert_eq!(again["events"], json!([]));
}

/// Numbers of a list over the API, page after page.
async fn numbers(api: &mut Guest, path: &str) -> Vec<String> {
    let (mut all, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = api.get(&format!("{path}{cursor}")).await.expect_status(200).json();
        let items = page["items"].as_array().unwrap();
        all.extend(items.iter().map(|item| item["number"].as_str().unwrap().to_owned()));
        match page["next_cursor"].as_str() {
            Some(next) if !items.is_empty() => cursor = format!("&cursor={next}"),
            _ => return all,
        }
    }
}

async fn orders_and_returns_are_listed_page_by_page_within_reach(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    for nth in 1..=5_u32 {
        let mut body = told(3, if nth == 2 { "shipped" } else { "delivered" });
        body["id"] = json!(format!("60{nth}"));
        body["number"] = json!(format!("OR-60-{nth}"));
        if nth == 4 {
            body["country"] = json!("JP");
        }
        tell(&mut api, &body).await;
    }
    let all = numbers(&mut api, "/api/v1/orders?limit=2").await;
    assert_eq!(all, ["OR-60-5", "OR-60-4", "OR-60-3", "OR-60-2", "OR-60-1"]);
    let shipped = numbers(&mut api, "/api/v1/orders?limit=2&status=shipped").await;
    assert_eq!(shipped, ["OR-60-2"]);
    let elsewhere = "slv_test-token-of-another-region-0003";
    house.keep_token(elsewhere, Role::Integration, Some("JP"), false).await;
    let mut program = house.program(elsewhere);
    assert_eq!(numbers(&mut program, "/api/v1/orders?limit=50").await, ["OR-60-4"]);

    let mut returns = Vec::new();
    for nth in [1, 3] {
        let body = json!({ "lines": [{ "line": "1", "quantity": 1, "wish": "refund" }] });
        let begun = api.json(&format!("/api/v1/orders/OR-60-{nth}/returns"), &body).await;
        returns.push(begun.expect_status(201).json()["number"].as_str().unwrap().to_owned());
    }
    returns.reverse();
    assert_eq!(numbers(&mut api, "/api/v1/returns?limit=1").await, returns);
    assert_eq!(numbers(&mut program, "/api/v1/returns?limit=1").await, Vec::<String>::new());
    let page = api.get("/api/v1/returns?limit=1").await.json();
    assert_eq!(page["items"][0]["order"], "OR-60-3");
    assert_eq!(page["items"][0]["lines"][0]["with_client"], 1);
    let came = json!({ "id": "c", "line": "1", "quantity": 1 });
    let at = format!("/api/v1/returns/{}/receipt", returns[1]);
    api.json(&at, &came).await.expect_status(200);
    let open = numbers(&mut api, "/api/v1/returns?limit=1&state=open").await;
    assert!(open.contains(&returns[1]), "{open:?}");
    for (wrong, status) in [
        ("orders?status=lost", 400),
        ("orders?cursor=1.1", 400),
        ("returns?state=nowhere", 400),
        ("returns?limit=many", 400),
        ("orders?colour=red", 400),
    ] {
        api.get(&format!("/api/v1/{wrong}")).await.expect_status(status);
    }
}

/// What the shop told and could not be taken, or leads backwards, is a list of the desk until somebody is
/// done with it; nobody but a senior sees it.
async fn what_waits_of_the_shops_news_is_seen_at_the_desk(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    tell(&mut api, &told(3, "shipped")).await;
    tell(&mut api, &told(4, "cancelled")).await;
    let mut body = told(9, "shipped");
    body["lines"][0]["quantity"] = json!(0);
    api.json("/api/v1/orders", &body).await.expect_status(422);

    let mut camille = house.staff_in_english("camille").await;
    camille.get("/desk/order-feed").await.expect_status(403);
    let mut ines = house.staff_in_english(SENIOR).await;
    ines.get("/desk/orders").await.says("What the shop told");
    let list = ines.get("/desk/order-feed").await.expect_status(200).text();
    assert_eq!(list.matches(NUMBER).count(), 3, "one named, one linked: {list}");
    for words in ["lines[0].quantity", "out_of_range", NUMBER, "leads backwards"] {
        assert!(list.contains(words), "{words}: {list}");
    }
    let one = list.split("/desk/order-feed/").nth(1).unwrap().split('"').next().unwrap();
    let one = format!("/desk/order-feed/{one}");
    ines.get(&one).await.expect_status(200).says("Sac Nuage");
    camille.get(&one).await.expect_status(403);
    camille.post(&format!("{one}/done"), &[]).await.expect_status(403);
    ines.post(&format!("{one}/done"), &[]).await.expect_status(303);
    ines.post(&format!("{one}/done"), &[]).await.expect_status(404);

    let at = format!("/desk/orders/{NUMBER}");
    ines.get(&at).await.says("What leads backwards");
    ines.post(&format!("{at}/flags"), &[]).await.expect_status(303);
    let list = ines.get("/desk/order-feed").await.expect_status(200).text();
    for words in ["All that the shop told was taken", "Nothing leads backwards"] {
        assert!(list.contains(words), "{words}: {list}");
    }
    assert!(numbers(&mut api, "/api/v1/orders?status=flagged").await.is_empty());
    // What leads backwards anew is there again.
    let mut again = told(6, "shipped");
    again["status"] = json!("preparing");
    tell(&mut api, &again).await;
    assert_eq!(numbers(&mut api, "/api/v1/orders?status=flagged").await, [NUMBER]);
}

async fn what_cannot_be_taken_is_named_kept_as_it_came_and_changes_nothing(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    tell(&mut api, &told(1, "placed")).await;
    let before = api.get(&format!("/api/v1/orders/{NUMBER}")).await.json();
    let wrong = |change: &dyn Fn(&mut Json)| {
        let mut body = told(2, "shipped");
        change(&mut body);
        body
    };
    let cases: Vec<(Json, &str, &str)> = vec![
        (wrong(&|b| b["lines"][0]["quantity"] = json!(0)), "lines[0].quantity", "out_of_range"),
        (
            wrong(&|b| b["lines"][0]["unit_price"] = json!(1890)),
            "lines[0].unit_price",
            "wrong_kind",
        ),
        (wrong(&|b| b["currency"] = json!("EURO")), "currency", "unknown_currency"),
        (wrong(&|b| b["parcels"][0]["lines"][0]["line"] = json!("9")), "parcels", "unknown_line"),
        (
            wrong(&|b| b["payments"][0]["last_four"] = json!("4111111111111111")),
            "payments[0].last_four",
            "card_number",
        ),
        (wrong(&|b| b["sum"] = json!("1")), "sum", "unknown_field"),
        (wrong(&|b| b["currency"] = json!("USD")), "lines", "order_other_order"),
    ];
    let asides = async || {
        let read: app::Result<Vec<store::orders::Aside>> = house
            .app
            .store
            .read(|tx| Box::pin(async move { Ok(store::orders::asides(tx, 100).await?) }))
            .await;
        read.unwrap()
    };
    for (body, field, code) in &cases {
        let problem = api.json("/api/v1/orders", body).await.expect_status(422).json();
        assert_eq!(problem["errors"], json!([{ "field": field, "code": code }]), "{body}");
        // However often it is sent, it is kept once.
        api.json("/api/v1/orders", body).await.expect_status(422);
    }
    let kept = asides().await;
    assert_eq!(kept.len(), cases.len());
    assert!(kept.iter().all(|aside| aside.times == 2), "{kept:?}");
    assert!(
        !kept.iter().any(|aside| aside.body.contains("4111111111111111")),
        "a card number is kept"
    );
    let after = api.get(&format!("/api/v1/orders/{NUMBER}")).await.json();
    assert_eq!(before, after, "nothing is half applied");
    let list =
        api.call(http::Method::POST, "/api/v1/orders", Some("application/json"), b"[1]".to_vec());
    list.await.expect_status(422);
}

async fn only_the_shop_tells_and_only_who_reads_clients_reads(on: Backend) {
    let house = Orle::open(on).await;
    tell(&mut house.api(), &told(1, "placed")).await;
    house.keep_token("advisor-token-advisor-token", Role::Advisor, None, false).await;
    house.keep_token("reading-token-reading-token", Role::Integration, None, true).await;
    house.keep_token("japan-token-japan-token-jp", Role::Integration, Some("JP"), false).await;
    house.keep_token("bench-token-bench-token-be", Role::Artisan, None, false).await;
    let at = format!("/api/v1/orders/{NUMBER}");
    for (token, reads, tells) in [
        ("advisor-token-advisor-token", 200, 403),
        ("reading-token-reading-token", 200, 403),
        ("japan-token-japan-token-jp", 404, 403),
        ("bench-token-bench-token-be", 403, 403),
    ] {
        let mut program = house.program(token);
        assert_eq!(program.get(&at).await.status, reads, "{token} reads");
        let sent = program.json("/api/v1/orders", &told(2, "shipped")).await;
        assert_eq!(sent.status, tells, "{token} tells: {}", sent.text());
    }
    house.browser().get(&at).await.expect_status(401);
}

/// The files of `intake`, as each shop writes them.
fn files() -> Vec<(&'static str, Vec<ShopOrder>)> {
    let read = |name: &str| {
        let at = format!("{}/../crates/intake/tests/orders/{name}", env!("CARGO_MANIFEST_DIR"));
        std::io::Cursor::new(std::fs::read(at).unwrap())
    };
    let orders = |told: Box<dyn Iterator<Item = std::io::Result<Told>>>| {
        let taken = told.filter_map(|one| match one.unwrap() {
            Told::Order(taken) => Some(taken.order),
            Told::Aside(_) => None,
        });
        taken.collect::<Vec<_>>()
    };
    vec![
        ("shopify-json", orders(Box::new(shopify_json::read(read("shopify.json"))))),
        ("shopify-csv", orders(Box::new(shopify_csv::read(read("shopify.csv"))))),
        ("medusa", orders(Box::new(medusa::read(read("medusa.json"))))),
        ("selvedge-json", orders(Box::new(selvedge_json::read(read("selvedge.ndjson"))))),
    ]
}

async fn brought(house: &Orle, orders: &[ShopOrder]) -> Counts {
    let ctx = house.app.ctx(Actor::System, house.clock.now());
    let mut counts = Counts::default();
    for done in house.app.take_orders(ctx, orders.to_vec()).await.unwrap() {
        counts.add(done.expect("an order of a shop is taken").outcome);
    }
    counts
}

async fn the_files_of_every_shop_are_taken_and_taken_again_change_nothing(on: Backend) {
    let house = Orle::open(on).await;
    for (kind, orders) in files() {
        assert!(!orders.is_empty(), "{kind}");
        let first = brought(&house, &orders).await;
        assert_eq!(first.aside, 0, "{kind}");
        let again = brought(&house, &orders).await;
        assert_eq!((again.new, again.changed), (0, 0), "{kind}: {again:?}");
    }
}

/// Whatever the sequence, and however often, the order is as its newest telling has it.
#[tokio::test]
async fn any_sequence_of_tellings_makes_the_same_order() {
    let house = Orle::open(Backend::Sqlite).await;
    let mut runner = TestRunner::deterministic();
    let sequence = prop::collection::vec(0_usize..5, 1..12);
    let steps = ["placed", "preparing", "shipped", "delivered", "delivered"];
    for nth in 0..60 {
        let told_in = sequence.new_tree(&mut runner).unwrap().current();
        let mut newest = 0;
        for at in &told_in {
            let mut body = told(*at as u64 + 1, steps[*at]);
            body["id"] = json!(format!("p{nth}"));
            body["number"] = json!(format!("PR-{nth:04}"));
            let raw = body.to_string();
            let order = selvedge_json::one(raw.as_bytes()).unwrap().order;
            let ctx = house.app.ctx(Actor::System, house.clock.now());
            let heard = house.app.take_orders(ctx, vec![order]).await.unwrap().remove(0).unwrap();
            let late = heard.outcome == Outcome::Older;
            assert_eq!(late, *at < newest, "{told_in:?}: {heard:?}");
            newest = newest.max(*at);
        }
        let read = house.api().get(&format!("/api/v1/orders/PR-{nth:04}")).await.json();
        assert_eq!(read["status"], steps[newest], "{told_in:?}");
        assert_eq!(read["flagged"], json!([]), "{told_in:?}");
    }
}

/// Thirty-two tellings of one order at once: one of them is first, none is lost.
async fn many_tellings_at_once_are_one_order(on: Backend) {
    let house = Orle::open(on).await;
    let second = house.second_node().await;
    let tellings = (0..32_u64).map(|nth| {
        let node = if nth % 2 == 0 { &house } else { &second };
        let body = told(nth + 1, if nth == 31 { "shipped" } else { "placed" }).to_string();
        let order = selvedge_json::one(body.as_bytes()).unwrap().order;
        let ctx = node.app.ctx(Actor::System, house.clock.now());
        async move { node.app.take_orders(ctx, vec![order]).await.unwrap().remove(0).unwrap() }
    });
    let done = futures_util::future::join_all(tellings).await;
    assert_eq!(done.iter().filter(|heard| heard.outcome == Outcome::New).count(), 1);
    let read = house.api().get(&format!("/api/v1/orders/{NUMBER}")).await.json();
    assert_eq!((read["version"].as_i64(), read["status"].as_str()), (Some(32), Some("shipped")));
}

/// The statutory function: two steps, no account, no reason, a receipt at once and by letter.
async fn a_guest_withdraws_in_two_steps_and_has_a_receipt_to_the_second(on: Backend) {
    let house = Orle::open(on).await;
    tell(&mut house.api(), &told(4, "delivered")).await;
    let mut lea = house.browser();
    // From every page, filled in with what the link says.
    lea.get("/en/?country=FR").await.says("Withdraw from contract here");
    let page = lea.get("/en/withdraw?country=FR&order=OR-2611-4402").await.expect_status(200);
    assert_eq!(page.field("order").as_deref(), Some(NUMBER));
    for never in ["reason", "Exchange", "credit"] {
        assert!(!page.text().contains(&format!("name=\"{never}")), "asked or offered: {never}");
    }
    let wrong = [("name", "Léa Martin"), ("order", " "), ("email", "lea@"), ("pieces", "")];
    let back = lea.post("/en/withdraw?country=FR", &wrong).await.expect_status(422);
    back.says("Write the number of the order").says("Léa Martin");
    let typed = [
        ("name", "Léa Martin"),
        ("order", "or 2611 4402"),
        ("email", "lea@client.test"),
        ("pieces", "Sac Nuage"),
    ];
    let check = lea.post("/en/withdraw?country=FR", &typed).await.expect_status(200);
    let check = check.says("Read it once more").says("Confirm withdrawal").says("Sac Nuage");
    assert_eq!(house.letters().await.len(), 0, "nothing is declared before she confirms");
    let once = check.field("once").unwrap();
    // Back to the first step with everything typed.
    let again =
        lea.post("/en/withdraw?country=FR", &[&typed[..], &[("change", "1")]].concat()).await;
    assert_eq!(again.expect_status(200).field("name").as_deref(), Some("Léa Martin"));
    let confirmed = [&typed[..], &[("once", once.as_str())]].concat();
    let at = "/en/withdraw/confirmation?country=FR";
    let receipt = lea.post(at, &confirmed).await.expect_status(303).location();
    // Confirmed twice it is declared once.
    assert_eq!(lea.post(at, &confirmed).await.expect_status(303).location(), receipt);
    let page = lea.get(&receipt).await.expect_status(200);
    let page = page.says("Your withdrawal has arrived").says("Sac Nuage").says("10:30:00");
    let letter = house.letter_to("lea@client.test").await;
    assert_eq!(house.letters().await.len(), 1, "one letter, the receipt");
    for held in ["or 2611 4402", "Sac Nuage", "10:30:00", "Léa Martin"] {
        assert!(letter.text.contains(held), "{held}: {}", letter.text);
    }
    // The digest is of what was declared, and stands in page and letter alike.
    let token = receipt.rsplit('/').next().unwrap().to_owned();
    let kept: app::Result<store::withdrawals::Withdrawal> = house
        .app
        .store
        .read(move |tx| Box::pin(async move { app::withdrawals::receipt(tx, &token).await }))
        .await;
    let kept = kept.unwrap();
    let digest = kept.receipt.digest.to_string();
    let groups: Vec<&str> = (0..8).map(|n| &digest[n * 8..n * 8 + 8]).collect();
    assert!(page.text().contains(&groups.join(" ")) && letter.text.contains(&groups.join(" ")));
    assert_eq!(kept.shop_id.as_deref(), Some("5001"), "the order is known by number and address");
    // It is a case with her words, and she opens it in this browser. The rules let it come: it is her turn.
    let number = kept.number;
    let told = house.api().get(&format!("/api/v1/cases/{number}")).await.expect_status(200).json();
    assert_eq!((told["topic"].as_str(), told["turn"].as_str()), (Some("return"), Some("client")));
    lea.get(&format!("/en/cases/{number}"))
        .await
        .expect_status(200)
        .says("I withdraw from the contract");
    // Nobody opens a receipt whose token she has not; an order that nobody knows is declared all the same.
    house.browser().get("/en/withdraw/aaaa").await.expect_status(404);
    let other = [("name", "Noor"), ("order", "XX-1"), ("email", "noor@client.test"), ("once", "n")];
    let mut noor = house.browser();
    noor.get("/ar/withdraw?country=FR").await.expect_status(200);
    noor.post("/ar/withdraw/confirmation?country=FR", &other).await.expect_status(303);
}

store::on_both!(
    an_order_told_again_or_late_is_one_order_as_it_was_told_last,
    what_leads_backwards_is_kept_and_flagged_and_not_applied,
    orders_and_returns_are_listed_page_by_page_within_reach,
    what_waits_of_the_shops_news_is_seen_at_the_desk,
    what_cannot_be_taken_is_named_kept_as_it_came_and_changes_nothing,
    only_the_shop_tells_and_only_who_reads_clients_reads,
    the_files_of_every_shop_are_taken_and_taken_again_change_nothing,
    many_tellings_at_once_are_one_order,
    a_guest_withdraws_in_two_steps_and_has_a_receipt_to_the_second,
);
