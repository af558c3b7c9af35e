//! Rules over the Rust files. The reading is by a small scanner that tells
//! code, comments and string literals apart and leaves test code out; it does
//! not parse Rust, and the rules ask nothing that would need it.

use super::{Finding, House, Source};

/// A Rust file taken apart.
#[derive(Debug, Default)]
pub struct Reading {
    /// The code with comments and literals blanked out; the same length and lines.
    pub code: String,
    /// String literals and where each begins, without quotes.
    pub literals: Vec<(usize, String)>,
}

/// Takes a Rust file apart. `text` ends where its tests begin.
pub fn read(text: &str) -> Reading {
    let text = before_tests(text);
    let bytes = text.as_bytes();
    let mut reading = Reading::default();
    let mut code = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let rest = bytes.get(at..).unwrap_or_default();
        let end = if rest.starts_with(b"//") {
            at + rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len())
        } else if rest.starts_with(b"/*") {
            at + rest.windows(2).position(|two| two == b"*/").map_or(rest.len(), |end| end + 2)
        } else if let Some((open, shut)) = raw_string(rest, bytes.get(at.wrapping_sub(1))) {
            let from = at + open;
            let end = text.get(from..).and_then(|rest| rest.find(&shut)).map(|end| from + end);
            let end = end.unwrap_or(bytes.len());
            reading.literals.push((at, text.get(from..end).unwrap_or_default().to_owned()));
            (end + shut.len()).min(bytes.len())
        } else if byte == b'"' {
            let end = plain_string(bytes, at + 1);
            reading.literals.push((at, text.get(at + 1..end).unwrap_or_default().to_owned()));
            (end + 1).min(bytes.len())
        } else if byte == b'\'' {
            character(rest).map_or(at, |length| at + length)
        } else {
            at
        };
        if end == at {
            code.push(byte);
            at += 1;
        } else {
            let skipped = bytes.get(at..end).unwrap_or_default();
            code.extend(skipped.iter().map(|b| if *b == b'\n' { b'\n' } else { b' ' }));
            at = end;
        }
    }
    reading.code = String::from_utf8_lossy(&code).into_owned();
    reading
}

/// The text up to its module of tests.
fn before_tests(text: &str) -> &str {
    let at = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    text.get(..at).unwrap_or(text)
}

/// The length of the opening of a raw string and what ends it.
fn raw_string(rest: &[u8], before: Option<&u8>) -> Option<(usize, String)> {
    if before.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_') {
        return None;
    }
    let after_r = if rest.starts_with(b"br") { 2 } else { usize::from(rest.first()? == &b'r') };
    if after_r == 0 {
        return None;
    }
    let hashes = rest.get(after_r..)?.iter().take_while(|b| **b == b'#').count();
    (rest.get(after_r + hashes)? == &b'"')
        .then(|| (after_r + hashes + 1, format!("\"{}", "#".repeat(hashes))))
}

fn plain_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The length of a character literal; `None` for a lifetime.
fn character(rest: &[u8]) -> Option<usize> {
    if rest.get(1) == Some(&b'\\') {
        let end = rest.get(3..)?.iter().take(10).position(|b| *b == b'\'')?;
        return Some(end + 4);
    }
    let end = rest.get(2..)?.iter().take(4).position(|b| *b == b'\'')?;
    // 'a' is a character, <'a, 'b> two lifetimes.
    let inside = std::str::from_utf8(rest.get(1..end + 2)?).ok()?;
    (inside.chars().count() == 1).then_some(end + 3)
}

/// Whether a file is there for tests only.
pub fn for_tests(path: &str) -> bool {
    path.starts_with("benches/")
        || path.starts_with("fuzz/")
        || path.starts_with("journeys/")
        || path.starts_with("xtask/")
        || path.starts_with("crates/testkit/")
        || path.contains("/tests/")
        || path.ends_with("/tests.rs")
        || path.ends_with("_tests.rs")
}

fn code_with(source: &Source, words: &[&str], what: &str) -> Vec<Finding> {
    let reading = read(&source.text);
    let mut findings = Vec::new();
    for word in words {
        for (at, _) in reading.code.match_indices(word) {
            findings.push(source.finding(source.line_at(at), format!("`{word}`: {what}")));
        }
    }
    findings
}

/// Each module opens with `//!`.
pub fn openings(house: &House) -> Vec<Finding> {
    house
        .rust
        .iter()
        .filter(|source| !source.text.trim_start().starts_with("//!"))
        .map(|source| source.finding(1, "opens without `//!`: say what this is"))
        .collect()
}

/// A module says by its name what is in it.
pub fn names(house: &House) -> Vec<Finding> {
    const EMPTY: &[&str] =
        &["util", "utils", "helper", "helpers", "misc", "common", "manager", "stuff", "prelude"];
    let stem = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".rs").unwrap_or(name).to_owned()
    };
    house
        .rust
        .iter()
        .filter(|source| EMPTY.contains(&stem(&source.path).as_str()))
        .map(|source| source.finding(0, "a module named after nothing: what is in it?"))
        .collect()
}

/// The rooms to which clock and runtime are given from outside.
const PURE: [&str; 5] = ["domain", "provenance", "words", "triage", "paper"];

/// `domain`, `provenance`, `words`, `triage` and `paper` read no clock and know no runtime.
pub fn pure_rooms(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &house.rust {
        let room = source.path.strip_prefix("crates/").and_then(|path| path.split('/').next());
        // What a room costs is measured beside it, by a clock.
        let measures = source.path.contains("/benches/");
        if room.is_some_and(|room| PURE.contains(&room)) && !measures {
            findings.extend(code_with(
                source,
                &["tokio::", "SystemTime::now", "Instant::now", "Timestamp::now", "Zoned::now"],
                "clock and runtime are given from outside",
            ));
        }
    }
    for room in house.rooms.iter().filter(|room| PURE.contains(&room.name.as_str())) {
        for name in room.depends_on.iter().chain(&room.tests_use).filter(|n| n.as_str() == "tokio")
        {
            findings.push(Finding {
                file: format!("crates/{}/Cargo.toml", room.name),
                line: 0,
                what: format!("`{}` names `{name}`", room.name),
            });
        }
    }
    findings
}

/// `selvedge doctor` knocks at the mail relay's door and goes away again.
const KNOCKS: &str = "crates/selvedge/src/doctor.rs";

/// Only `courier` and `store` open connections to elsewhere.
pub fn outward(house: &House) -> Vec<Finding> {
    house
        .rust
        .iter()
        .filter(|source| {
            !for_tests(&source.path)
                && !source.path.starts_with("crates/courier/")
                && !source.path.starts_with("crates/store/")
                && source.path != KNOCKS
        })
        .flat_map(|source| {
            code_with(
                source,
                &["TcpStream::connect", "UnixStream::connect", "UdpSocket::bind", "lookup_host("],
                "only `courier` and `store` connect to elsewhere",
            )
        })
        .collect()
}

/// Paths are joined to handlers in `web/src/routes.rs` and nowhere else.
pub fn routes(house: &House) -> Vec<Finding> {
    house
        .rust
        .iter()
        .filter(|source| {
            source.path.starts_with("crates/web/src/") && source.path != "crates/web/src/routes.rs"
        })
        .flat_map(joined_paths)
        .collect()
}

fn joined_paths(source: &Source) -> Vec<Finding> {
    const JOINS: &[&str] = &[".route(", ".route_service(", ".nest(", ".nest_service("];
    let code = read(&source.text).code;
    let mut findings = Vec::new();
    for join in JOINS {
        for (at, _) in code.match_indices(join) {
            // A path is a literal; a case, too, may be given a route.
            let after = source.text.get(at + join.len()..).unwrap_or_default().trim_start();
            if after.starts_with('"') {
                findings.push(source.finding(
                    source.line_at(at),
                    format!("`{join}`: routes are written in `web/src/routes.rs`"),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source { path: path.to_owned(), text: text.to_owned() }
    }

    fn house(path: &str, text: &str) -> House {
        House { root: "/nowhere".into(), rooms: Vec::new(), rust: vec![source(path, text)] }
    }

    #[test]
    fn code_comments_and_literals_are_told_apart() {
        let check = |text: &str, code: &str, literals: &[&str]| {
            let reading = read(text);
            let words: Vec<&str> = reading.code.split_whitespace().collect();
            assert_eq!(words.join(" "), code, "{text}");
            let found: Vec<&str> = reading.literals.iter().map(|(_, one)| one.as_str()).collect();
            assert_eq!(found, literals, "{text}");
        };
        check("let a = \"x\\\"y\"; // no", "let a = ;", &["x\\\"y"]);
        check("let a = r#\"x \"y\" z\"#;", "let a = ;", &["x \"y\" z"]);
        check("fn f<'a>(c: &'a str) { c == 'x' }", "fn f<'a>(c: &'a str) { c == }", &[]);
        check("if c == '\"' { } /* \" */ b()", "if c == { } b()", &[]);
        check(
            "match c { '\\n' => \"n\", '\\u{2029}' => \"p\" }",
            "match c { => , => }",
            &["n", "p"],
        );
        check("a()\n#[cfg(test)]\nmod tests { b() }", "a()", &[]);
    }

    #[test]
    fn each_rule_finds_what_it_is_for() {
        let check = |rule: super::super::Rule, path: &str, text: &str, findings: usize| {
            assert_eq!(rule(&house(path, text)).len(), findings, "{path}: {text}");
        };
        check(openings, "crates/app/src/lib.rs", "//! What it is.\n", 0);
        check(openings, "crates/app/src/lib.rs", "// what it is\n", 1);
        check(names, "crates/app/src/utils.rs", "//! x", 1);
        check(pure_rooms, "crates/domain/src/case.rs", "let n = Timestamp::now();", 1);
        check(pure_rooms, "crates/domain/src/case.rs", "// Timestamp::now is elsewhere", 0);
        check(pure_rooms, "crates/triage/src/train.rs", "let n = Instant::now();", 1);
        check(pure_rooms, "crates/app/src/case.rs", "let n = Timestamp::now();", 0);
        check(outward, "crates/web/src/lib.rs", "TcpStream::connect(a)", 1);
        check(outward, "crates/courier/src/smtp.rs", "TcpStream::connect(a)", 0);
        check(routes, "crates/web/src/desk/mod.rs", "Router::new().route(\"/desk\", get(h))", 1);
        check(routes, "crates/web/src/desk/mod.rs", "house.route(&case, now)", 0);
        check(routes, "crates/web/src/routes.rs", "Router::new().route(\"/desk\", get(h))", 0);
    }
}
