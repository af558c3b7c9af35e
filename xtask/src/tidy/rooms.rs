//! Which room may name what: outside crates that only one room may use, and
//! the order of our own rooms. Read from `cargo metadata`; what only tests use
//! is not counted, except that the domain's tests keep to the domain.

use super::{Finding, House};
use crate::cargo::Room;
use crate::place::said;

/// Outside crates that only these rooms may name. A name ending in `*` stands for all that
/// begin so.
const KEPT_IN: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("libsqlite3-sys", &["store"]),
    ("tokio-postgres*", &["store"]),
    ("postgres*", &["store"]),
    ("deadpool*", &["store"]),
    ("sqlx*", &[]),
    ("diesel*", &[]),
    ("object_store", &["store"]),
    // The browserless client of the tests calls the router without a socket.
    ("axum*", &["web", "testkit"]),
    ("lettre", &["courier"]),
    ("reqwest", &["courier", "store"]),
    ("ureq", &["courier"]),
    ("askama*", &["pages"]),
    ("fluent-*", &["words"]),
    ("icu_*", &["words", "entitlements"]),
    ("image", &["intake", "demo"]),
    ("lopdf", &["intake"]),
    ("csv*", &["intake"]),
    ("clap", &["selvedge"]),
    ("whatlang", &["triage"]),
    // The typesetter builds for longer than all else together.
    ("typst*", &["paper"]),
    // One clock and calendar library for everybody.
    ("chrono", &[]),
    ("time", &[]),
];

/// The rooms that a room may be built on.
const BUILT_ON: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("words", &[]),
    ("entitlements", &[]),
    ("provenance", &[]),
    ("intake", &[]),
    ("triage", &["domain"]),
    ("store", &["domain"]),
    ("app", &["domain", "entitlements", "provenance", "store", "intake", "triage"]),
    ("pages", &["domain", "entitlements", "words"]),
    ("paper", &["words"]),
    ("courier", &["app", "store", "domain", "pages", "words"]),
    (
        "web",
        &[
            "app",
            "pages",
            "paper",
            "words",
            "domain",
            "entitlements",
            "provenance",
            "store",
            "intake",
        ],
    ),
    ("demo", &["app", "store", "domain", "intake", "words"]),
    (
        "selvedge",
        &[
            "app",
            "store",
            "domain",
            "entitlements",
            "provenance",
            "web",
            "courier",
            "demo",
            "pages",
            "words",
            "intake",
            "triage",
        ],
    ),
    ("testkit", &["app", "store", "domain", "web", "courier", "demo", "words", "intake", "pages"]),
    ("journeys", &["testkit", "domain", "words", "web", "selvedge"]),
    ("xtask", &[]),
];

fn stands_for(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

fn at(room: &Room, what: String) -> Finding {
    Finding { file: said(&room.dir.join("Cargo.toml")), line: 0, what }
}

fn kept_out(rooms: &[Room]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for room in rooms {
        for (pattern, allowed) in KEPT_IN {
            for name in room.depends_on.iter().filter(|name| stands_for(pattern, name)) {
                if !allowed.contains(&room.name.as_str()) {
                    findings.push(at(
                        room,
                        format!("`{}` names `{name}`, kept in {allowed:?}", room.name),
                    ));
                }
            }
        }
    }
    findings
}

fn out_of_order(rooms: &[Room]) -> Vec<Finding> {
    let ours: Vec<&str> = rooms.iter().map(|room| room.name.as_str()).collect();
    let mut findings = Vec::new();
    for room in rooms {
        let Some((_, allowed)) = BUILT_ON.iter().find(|(name, _)| *name == room.name) else {
            findings.push(at(room, format!("`{}` has no place in the order of rooms", room.name)));
            continue;
        };
        for name in room.depends_on.iter().filter(|name| ours.contains(&name.as_str())) {
            if !allowed.contains(&name.as_str()) {
                findings.push(at(
                    room,
                    format!("`{}` may be built on {allowed:?}, not on `{name}`", room.name),
                ));
            }
        }
        let tests_alone = ["testkit", "journeys", "xtask"].contains(&room.name.as_str());
        if room.depends_on.iter().any(|name| name == "testkit") && !tests_alone {
            findings.push(at(room, "only tests may use `testkit`".to_owned()));
        }
    }
    findings
}

/// Only `store` names a database driver, only `web` names axum, and so on.
pub fn outside_dependencies(house: &House) -> Vec<Finding> {
    kept_out(&house.rooms)
}

/// Each room is built only on the rooms below it.
pub fn order(house: &House) -> Vec<Finding> {
    out_of_order(&house.rooms)
}

/// `[lints] workspace = true` everywhere.
pub fn lints(house: &House) -> Vec<Finding> {
    let kept = |room: &Room| {
        let text = std::fs::read_to_string(room.dir.join("Cargo.toml")).unwrap_or_default();
        let read: Option<toml::Table> = text.parse().ok();
        read.and_then(|table| table.get("lints")?.get("workspace")?.as_bool()) == Some(true)
    };
    house
        .rooms
        .iter()
        .filter(|room| !kept(room))
        .map(|room| at(room, "lacks `[lints] workspace = true`".to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(name: &str, depends_on: &[&str]) -> Room {
        Room {
            name: name.to_owned(),
            dir: name.into(),
            depends_on: depends_on.iter().map(|one| (*one).to_owned()).collect(),
            tests_use: Vec::new(),
        }
    }

    #[test]
    fn a_driver_outside_store_and_axum_outside_web_are_found() {
        let check = |name, depends_on: &[&str], findings| {
            assert_eq!(kept_out(&[room(name, depends_on)]).len(), findings, "{name}");
        };
        check("store", &["rusqlite", "tokio-postgres", "serde"], 0);
        check("app", &["rusqlite"], 1);
        check("app", &["tokio-postgres-rustls", "deadpool-postgres"], 2);
        check("pages", &["axum"], 1);
        check("web", &["axum", "lettre"], 1);
        check("store", &["sqlx"], 1);
        check("paper", &["typst", "typst-pdf"], 0);
        check("pages", &["typst-layout"], 1);
    }

    #[test]
    fn a_room_built_on_one_above_it_is_found() {
        let check = |name, depends_on: &[&str], findings| {
            let rooms = [room(name, depends_on), room("web", &[]), room("app", &[])];
            assert_eq!(out_of_order(&rooms).len(), findings, "{name}");
        };
        check("store", &["web"], 1);
        check("courier", &["app"], 0);
        check("domain", &["serde"], 0);
        check("paper", &["app"], 1);
        check("attic", &[], 1);
    }
}
