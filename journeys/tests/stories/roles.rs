//! Who may use which address: every route of the table by everybody there is.

use super::api::open;
use domain::Role;
use domain::access::{Actor, Permission};
use store::testing::Backend;
use testkit::{Guest, Orle, Page, SetUp};
use web::Access;
use web::routes::{ROUTES, Route};

/// Who comes to a door.
struct Somebody {
    name: &'static str,
    guest: Guest,
    /// The roles of a session of staff.
    staff: Option<Vec<Role>>,
    /// The role and reach of a token.
    token: Option<(Role, bool)>,
    /// A client inside by a code.
    client: bool,
}

/// The address of a route with its places filled.
fn address(route: &Route, number: &str) -> String {
    let mut out = route.path.to_owned();
    for (place, value) in [
        ("{locale}", "en"),
        ("{number}", number),
        ("{topic}", "repair"),
        ("{step}", "family"),
        ("{family}", "hourglass"),
        ("{kind}", "first_answer"),
        ("{what}", "snooze"),
        ("{token}", "nothing-like-a-token"),
        ("{id}", "999999"),
        ("{name}", "nothing.css"),
    ] {
        out = out.replace(place, value);
    }
    out
}

async fn ask(guest: &mut Guest, route: &Route, path: &str) -> Page {
    if route.method == "GET" {
        // A stream never ends: its head is enough.
        if path.ends_with("/feed") || path.ends_with("/live") {
            // A line of a conversation opens from a page of ours alone.
            let ours = [("origin", "http://127.0.0.1:8080")];
            let request = guest.request(http::Method::GET, path, None, Vec::new(), &ours);
            let head = guest.stream(request).await;
            return Page {
                asked: format!("GET {path}"),
                status: head.status().as_u16(),
                headers: head.headers().clone(),
                body: bytes::Bytes::new(),
            };
        }
        return guest.get(path).await;
    }
    if path.starts_with("/api/") {
        return guest.json(path, &serde_json::json!({})).await;
    }
    // A form token hangs on the session at the desk, and on the visit elsewhere.
    let desk = (path.starts_with("/desk/") || path.starts_with("/settings/"))
        && guest.cookie("staff").is_some();
    guest.get(if desk { "/desk/sessions" } else { "/en/preferences" }).await;
    guest.post(path, &[]).await
}

fn holds(roles: &[Role], permission: Permission) -> bool {
    roles.iter().any(|role| domain::access::permissions_of(*role).has(permission))
}

/// Whether an answer is that of a guard who turns somebody away.
fn turned_away(page: &Page) -> bool {
    let led = page.header("location").unwrap_or("");
    page.status == 401
        || page.status == 403
        || led.starts_with("/desk/sign-in?next=")
        || led.ends_with("/code")
        || led == "/en/cases"
        || led == "/en/orders?find=1"
}

fn judge(who: &Somebody, route: &Route, page: &Page) {
    let at = format!(
        "{} {} as {}: {} {:?}",
        route.method,
        route.path,
        who.name,
        page.status,
        page.header("location")
    );
    assert!(page.status < 500, "{at}: {}", page.text());
    let signed_in = who.staff.is_some();
    match route.access {
        // What is signed for itself: without a signature it is nobody's, whoever is signed in.
        Access::Public if route.path.starts_with("/api/v1/hooks/") => {
            assert!(matches!(page.status, 401 | 404), "{at}")
        }
        Access::Public => assert!(page.status != 401, "{at}"),
        Access::Demo | Access::Local => assert!(!turned_away(page), "{at}"),
        Access::Client if who.client => assert!(!turned_away(page), "{at}"),
        Access::Client => assert!(turned_away(page) || page.status == 404, "{at}"),
        Access::Session if signed_in => assert!(page.status != 401 && page.status != 403, "{at}"),
        Access::Session => assert!(page.status == 401 || turned_away(page), "{at}"),
        Access::Staff(permission) => match &who.staff {
            // What is taken back decides which verb is asked again.
            Some(roles) if holds(roles, permission) && route.path.ends_with("/undoing/{what}") => {
                assert_ne!(page.status, 401, "{at}")
            }
            Some(roles) if holds(roles, permission) => {
                assert!(!turned_away(page), "{at}: {}", page.text())
            }
            Some(_) => assert_eq!(page.status, 403, "{at}"),
            None if route.method == "GET" => {
                assert!(page.location().starts_with("/desk/sign-in?next="), "{at}")
            }
            None => assert_eq!(page.status, 401, "{at}"),
        },
        Access::Token(permission) => {
            let may = match (&who.token, &who.staff) {
                (Some((role, read_only)), _) => {
                    let actor = Actor::Integration {
                        token: 1,
                        role: *role,
                        region: None,
                        read_only: *read_only,
                    };
                    Some(actor.may_somewhere(permission))
                }
                (None, Some(roles)) if route.method == "GET" => Some(holds(roles, permission)),
                _ => None,
            };
            match may {
                Some(true) => {
                    assert!(page.status != 401 && page.status != 403, "{at}: {}", page.text())
                }
                Some(false) => assert_eq!(page.status, 403, "{at}"),
                None => assert_eq!(page.status, 401, "{at}"),
            }
        }
    }
}

async fn everybody_is_let_in_or_turned_away_at_every_route_as_the_table_says(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    let mut all = vec![Somebody {
        name: "nobody",
        guest: house.browser(),
        staff: None,
        token: None,
        client: false,
    }];
    all[0].guest.get("/en/").await.expect_status(200);
    let client = house.client_of(&number, "claire@client.test").await;
    all.push(Somebody { name: "client", guest: client, staff: None, token: None, client: true });
    for (login, role) in [
        ("camille", Role::Advisor),
        ("marta", Role::SeniorAdvisor),
        ("berthier", Role::Examiner),
        ("helene", Role::Manager),
        ("ines", Role::Administrator),
    ] {
        let mut guest = house.staff(login).await;
        guest.get("/desk/sessions").await.expect_status(200);
        all.push(Somebody {
            name: login,
            guest,
            staff: Some(vec![role]),
            token: None,
            client: false,
        });
    }
    for (name, role, read_only) in [
        ("slv_program", Role::Integration, false),
        ("slv_reader", Role::Integration, true),
        ("slv_manager", Role::Manager, false),
        ("slv_administrator", Role::Administrator, false),
    ] {
        house.keep_token(name, role, None, read_only).await;
        all.push(Somebody {
            name,
            guest: house.program(name),
            staff: None,
            token: Some((role, read_only)),
            client: false,
        });
    }
    let mut last = Vec::new();
    for route in ROUTES {
        // What ends the session comes last.
        if route.path == "/desk/sign-out" || route.path == "/{locale}/leave" {
            last.push(route);
            continue;
        }
        for who in &mut all {
            let page = ask(&mut who.guest, route, &address(route, &number)).await;
            judge(who, route, &page);
        }
    }
    for route in last {
        for who in &mut all {
            let page = ask(&mut who.guest, route, &address(route, &number)).await;
            judge(who, route, &page);
        }
    }
}

async fn roles_of_one_boutique_reach_no_case_elsewhere(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "JP", "Only Japan's business.").await;
    for login in ["solene", "elio", "grace"] {
        let mut guest = house.staff(login).await;
        guest.get(&format!("/desk/cases/{number}")).await.expect_status(404);
        let list = guest.get("/desk?view=all").await;
        assert!(!list.text().contains(&number), "{login} sees it in the queue");
        let found = guest.get(&format!("/desk/search?q={number}")).await;
        assert!(
            found.status == 403 || !found.text().contains(&format!("/desk/cases/{number}")),
            "{login} finds it"
        );
        let api = guest.get(&format!("/api/v1/cases/{number}")).await;
        assert!(matches!(api.status, 403 | 404), "{login}: {}", api.status);
    }
}

/// A path that no row of the table names does not exist, whatever it is called.
async fn ad02_what_is_not_in_the_table_is_not_there(on: Backend) {
    let house = Orle::open_as(on, SetUp { demo: false, ..SetUp::default() }).await;
    let mut nobody = house.browser();
    for path in [
        "/setup",
        "/debug",
        "/debug/vars",
        "/admin",
        "/phpmyadmin",
        "/.env",
        "/.git/config",
        "/actuator/health",
        "/api/docs",
        "/swagger",
        "/api/v1/",
        "/api/v2/cases",
        "/metrics",
        "/demo/mail",
        "/demo/mail/1",
        "/desk/../settings",
        "/settings/",
        "/en/cases/%2e%2e/desk",
    ] {
        let page = nobody.get(path).await;
        assert!(
            page.status == 404 || (page.status == 303 && page.location().contains("sign-in")),
            "{path}: {}",
            page.status
        );
    }
    assert_eq!(nobody.get("/metrics").await.status, 404, "counts are this machine's");
    nobody.at_address("127.0.0.1".parse().unwrap());
    nobody.get("/metrics").await.expect_status(200);
    nobody.set("x-forwarded-for", "127.0.0.1");
    nobody.get("/metrics").await.expect_status(404);
}

store::on_both!(
    everybody_is_let_in_or_turned_away_at_every_route_as_the_table_says,
    roles_of_one_boutique_reach_no_case_elsewhere,
    ad02_what_is_not_in_the_table_is_not_there,
);
