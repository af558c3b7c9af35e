//! What orders and returns cost: a hundred thousand orders brought from a file, then a release build
//! under load over the API and at the page on which a client reads what she may send back. Every line
//! says what processor time it took; beside it stands what it must stay under.

use super::load::{Request, Window};
use super::work::{Visitor, bearer, code_from_mailbox, request};
use super::{Asked, House, under};
use crate::http::{Connection, quoted};
use crate::place::{Scratch, target};
use crate::run::{aloud, children_cpu_seconds, days_ago};
use crate::server::Server;
use crate::tally::{say, step};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Orders of the file.
const BROUGHT: usize = 100_000;
/// Orders that returns are begun of, and orders that are read.
const DELIVERED: usize = 6_000;
/// Returns that are there to be read and listed.
const RETURNED: usize = 300;
/// Lines of the order whose page is looked at.
const LONG: usize = 20;
/// Who bought everything that is looked at.
const CLIENT: &str = "reader@example.com";
/// The order whose page is looked at.
const LONG_ORDER: &str = "BENCH-LONG";

/// What an operation may cost, in milliseconds of processor time: a twentieth of what Medusa 2.21 was
/// measured at on a comparable machine; the pages, what they were asked to stay under.
const WANTED: &[(&str, f64)] = &[
    ("create an order", 80.0 / 20.0),
    ("read an order", 16.0 / 20.0),
    ("list 50 orders", 73.0 / 20.0),
    ("begin a return", 27.0 / 20.0),
    ("read a return", 9.0 / 20.0),
    ("list 50 returns", 16.0 / 20.0),
    ("the order's page, 20 lines", 5.0),
    ("the return's form, 20 lines", 5.0),
];

/// An order as the shop tells of it.
fn told(id: &str, lines: usize, status: &str) -> Value {
    let (placed, delivered) = (days_ago(7), days_ago(3));
    let price = |nth: usize| 190 + 35 * (nth % 40);
    let pieces: Vec<Value> = (1..=lines)
        .map(|nth| {
            json!({
                "id": nth.to_string(), "sku": format!("NUAGE-{nth}"), "title": "Sac Nuage",
                "family": "bags", "size": "S", "colour": "noir", "quantity": 1,
                "unit_price": format!("{}.00", price(nth)), "tax": "30.00",
            })
        })
        .collect();
    let sum: usize = (1..=lines).map(price).sum();
    let parcel = json!([{
        "id": "P1", "carrier": "Colissimo", "tracking": format!("6A{id}"), "status": "delivered",
        "shipped_at": placed, "delivered_at": delivered,
        "lines": (1..=lines).map(|nth| json!({ "line": nth.to_string(), "quantity": 1 }))
            .collect::<Vec<_>>(),
    }]);
    json!({
        "id": id, "number": id, "placed_at": placed, "changed_at": delivered, "version": 3,
        "status": status, "country": "FR", "currency": "EUR", "tax": "included",
        "client": { "name": "Robin Reader", "email": CLIENT, "locale": "en" },
        "ship_to": {
            "name": "Robin Reader", "street": "1 rue du Banc", "city": "Lutetia",
            "postcode": "75999", "country": "FR",
        },
        "lines": pieces, "parcels": if status == "delivered" { parcel } else { json!([]) },
        "delivery_fee": "0.00",
        "payments": [{
            "method": "Visa", "last_four": "4242", "amount": format!("{sum}.00"), "status": "paid",
        }],
        "total": format!("{sum}.00"),
    })
}

/// The part `orders`.
///
/// # Errors
/// When something cannot be built, started or worked with.
pub fn main(asked: &Asked) -> Result<bool, String> {
    step("Release build");
    if !aloud(crate::cargo::cargo().args(["build", "--release"]))? {
        return Ok(false);
    }
    let brought = brought(if asked.quick { BROUGHT / 20 } else { BROUGHT })?;
    let mut held = true;
    for backend in &asked.backends {
        step(&format!("orders and returns, {backend}"));
        held &= house(asked, backend)?;
    }
    Ok(brought && held)
}

/// Orders from a file into a fresh house on SQLite, and the same file once more. The program says itself
/// how many a second and how much memory at most.
fn brought(count: usize) -> Result<bool, String> {
    step(&format!("{count} orders brought from a file"));
    let folder = Scratch::new("orders")?;
    let file = folder.path().join("orders.ndjson");
    let mut text = String::new();
    for nth in 0..count {
        let mut order = told(&format!("FILE-{nth}"), 1 + nth % 3, "delivered");
        order["client"]["email"] = format!("client{}@example.com", nth % 40_000).into();
        let _ = writeln!(text, "{order}");
    }
    std::fs::write(&file, text).map_err(|err| format!("{}: {err}", file.display()))?;
    let program = || {
        let mut command = Command::new(target().join("release/selvedge"));
        command.arg("--data").arg(folder.path().join("data"));
        command
    };
    let mut held = aloud(program().args(["demo-load", "--cases", "0"]))?;
    for nth in ["first", "second"] {
        let (began, before) = (Instant::now(), children_cpu_seconds());
        held &=
            aloud(program().args(["import", "orders"]).arg(&file).args(["--as", "selvedge-json"]))?;
        say(&format!(
            "the {nth} time: {:.1} s, {:.1} CPU-seconds",
            began.elapsed().as_secs_f64(),
            children_cpu_seconds() - before
        ));
    }
    Ok(held)
}

fn sent(connection: &mut Connection, path: &str, body: &Value) -> Result<Value, String> {
    let (name, value) = bearer();
    let headers = [(name, value.as_str()), ("Content-Type", "application/json")];
    let answer = connection.send("POST", path, &headers, body.to_string().as_bytes())?;
    if answer.status == 201 || answer.status == 200 {
        Ok(answer.json())
    } else {
        Err(format!("POST {path} gave {}: {}", answer.status, answer.text()))
    }
}

fn posted(path: String, body: &Value) -> Request {
    let json = ("Content-Type", "application/json".to_owned());
    Request {
        method: "POST",
        path,
        headers: vec![bearer(), json],
        body: body.to_string().into_bytes(),
        expect: 201,
    }
}

fn wanted_back() -> Value {
    let parts = json!({
        "piece": "intact", "tags": "intact", "accessories": "intact", "dust_bag": "intact",
        "box": "intact", "security_seal": "intact",
    });
    json!({ "lines": [{ "line": "1", "quantity": 1, "wish": "refund", "condition": parts }] })
}

/// Feeds the house and signs a client in: her cookie, and the returns that can be read.
fn fed(server: &Server) -> Result<(String, Vec<String>), String> {
    let mut api = Connection::open(server.address)?;
    sent(&mut api, "/api/v1/orders", &told(LONG_ORDER, LONG, "delivered"))?;
    for nth in 0..DELIVERED {
        sent(&mut api, "/api/v1/orders", &told(&format!("BENCH-{nth}"), 3, "delivered"))?;
    }
    let mut returns = Vec::new();
    for nth in 0..RETURNED {
        let path = format!("/api/v1/orders/BENCH-{nth}/returns");
        let made = sent(&mut api, &path, &wanted_back())?;
        returns.extend(made["number"].as_str().map(str::to_owned));
    }
    let mut visitor = Visitor::new(server)?;
    let door = visitor.get("/en/orders?find=1")?;
    visitor.fill(&door, "/en/orders", &[("email", CLIENT), ("number", LONG_ORDER)])?;
    let code = code_from_mailbox(&mut visitor, CLIENT, "Your code")?;
    let entry = visitor.get("/en/orders/code")?;
    visitor.fill(&entry, "/en/orders/code", &[("code", &code)])?;
    let page = visitor.get(&format!("/en/orders/{LONG_ORDER}"))?;
    if page.status != 200 || page.text().matches("Sac Nuage").count() < LONG {
        return Err(format!("the order's page gave {}", page.status));
    }
    Ok((visitor.cookie_header(), returns))
}

fn house(asked: &Asked, backend: &str) -> Result<bool, String> {
    let program = target().join("release/selvedge");
    let house = House::new(backend)?;
    let first = house.start(&program, 1_000, true)?;
    let (cookie, returns) = fed(&first)?;
    if !first.stop() {
        return Err("the server did not end when asked".to_owned());
    }
    let server = house.start(&program, 1_000, false)?;
    say(&format!("ready again in {:.3} s", server.ready_after.as_secs_f64()));
    let (next, begun) = (AtomicUsize::new(0), AtomicUsize::new(RETURNED));
    let read = |path: String| request("GET", path, bearer());
    let hers = |path: String| request("GET", path, ("Cookie", cookie.clone()));
    let mut rows: Vec<(&'static str, usize, f64)> = Vec::new();
    let mut highest: f64 = 0.0;
    for concurrency in [1, 8] {
        let window = asked.window();
        // No more returns are begun than there are orders.
        let few = Window { least: Duration::ZERO, most: window.most, enough: 1_000 };
        let mut one =
            |name: &'static str, window: Window, make: &(dyn Fn(usize, u64) -> Request + Sync)| {
                let (line, most, _) = under(&house, &server, (name, concurrency), window, make)?;
                highest = highest.max(most);
                rows.push((name, concurrency, line.cpu_ms));
                Ok::<(), String>(())
            };
        one("create an order", window, &|_, _| {
            let nth = next.fetch_add(1, Ordering::Relaxed);
            posted("/api/v1/orders".to_owned(), &told(&format!("NEW-{nth}"), 3, "placed"))
        })?;
        one("read an order", window, &|worker, turn| {
            read(format!(
                "/api/v1/orders/BENCH-{}",
                (worker as u64 * 997 + turn) % DELIVERED as u64
            ))
        })?;
        one("list 50 orders", window, &|_, _| read("/api/v1/orders?limit=50".to_owned()))?;
        one("begin a return", few, &|_, _| {
            let nth = begun.fetch_add(1, Ordering::Relaxed);
            posted(format!("/api/v1/orders/BENCH-{nth}/returns"), &wanted_back())
        })?;
        one("read a return", window, &|worker, turn| {
            let nth = (worker as u64 * 31 + turn) as usize % returns.len().max(1);
            let number = returns.get(nth).map_or("", String::as_str);
            read(format!("/api/v1/returns/{}", quoted(number)))
        })?;
        one("list 50 returns", window, &|_, _| read("/api/v1/returns?limit=50".to_owned()))?;
        one("the order's page, 20 lines", window, &|_, _| {
            hers(format!("/en/orders/{LONG_ORDER}"))
        })?;
        one("the return's form, 20 lines", window, &|_, _| {
            hers(format!("/en/orders/{LONG_ORDER}/return"))
        })?;
    }
    if !server.stop() {
        return Err("the server did not end when asked".to_owned());
    }
    say(&format!("highest memory {highest:.0} MiB"));
    say("| operation | at once | CPU-ms each | wanted |");
    say("| --- | ---: | ---: | ---: |");
    let mut held = true;
    for (name, concurrency, cpu_ms) in rows {
        let wanted = WANTED.iter().find(|(known, _)| *known == name).map_or(f64::MAX, |one| one.1);
        held &= cpu_ms <= wanted;
        say(&format!("| {name} | {concurrency} | {cpu_ms:.3} | {wanted:.2} |"));
    }
    Ok(held)
}
