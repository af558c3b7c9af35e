//! Rules over SQL: it lies in `crates/store/sql`, one statement a file with a
//! sentence of why on top, and few of them differ between the databases. The
//! statements themselves are prepared on both databases by tests of `store`.

use super::rust::{for_tests, read};
use super::{Finding, House, Source};
use std::collections::BTreeSet;

/// At most this share of the statements may be written twice, once for each database.
const DOUBLED_AT_MOST: f64 = 0.05;
/// Files of `store` that write SQL because no file of ours can hold it: the runner of the
/// migrations keeps its ledger before there is anything else, and a copy of the whole house reads
/// and writes every table by a name that it learns from the schema.
const WRITES_ITS_OWN: &[&str] = &["crates/store/src/migrate.rs", "crates/store/src/dump.rs"];
/// Below this many statements a share says little.
const FEW: usize = 60;

/// No SQL outside `crates/store/sql` and the migrations.
pub fn outside(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    let product = |source: &&Source| {
        !for_tests(&source.path) && !WRITES_ITS_OWN.contains(&source.path.as_str())
    };
    for source in house.rust.iter().filter(product) {
        for (at, literal) in read(&source.text).literals {
            if looks_like_sql(&literal) {
                let start: String = literal.trim().chars().take(40).collect();
                findings.push(source.finding(
                    source.line_at(at),
                    format!("SQL belongs in `crates/store/sql`: {start:?}"),
                ));
            }
        }
    }
    findings
}

fn looks_like_sql(literal: &str) -> bool {
    let text = literal.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let pairs = [
        ("select ", " from "),
        ("insert into ", " values"),
        ("insert into ", " select "),
        ("update ", " set "),
        ("delete from ", ""),
        ("create table ", ""),
        ("create index ", ""),
        ("alter table ", ""),
        ("drop table ", ""),
    ];
    pairs.iter().any(|(start, then)| text.starts_with(start) && text.contains(then))
}

fn statements(house: &House) -> Vec<Source> {
    house.under("crates/store/sql", &[".sql"])
}

/// One statement a file; its first line says why it is there.
pub fn files(house: &House) -> Vec<Finding> {
    statements(house).iter().flat_map(one_file).collect()
}

fn one_file(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    let first = source.text.lines().next().unwrap_or_default();
    if first.trim_start_matches("--").trim().len() < 5 || !first.starts_with("--") {
        findings.push(source.finding(1, "the first line says why: `-- ...`"));
    }
    let code: Vec<&str> = source
        .text
        .lines()
        .map(|line| line.split("--").next().unwrap_or_default().trim())
        .filter(|line| !line.is_empty())
        .collect();
    let code = code.join("\n");
    if code.trim_end_matches(';').trim().is_empty() {
        findings.push(source.finding(0, "holds no statement"));
    }
    if code.trim_end().trim_end_matches(';').contains(';') {
        findings.push(source.finding(0, "holds more than one statement"));
    }
    findings
}

/// Under one in twenty are written twice.
pub fn forked(house: &House) -> Vec<Finding> {
    let paths: Vec<String> = statements(house).into_iter().map(|source| source.path).collect();
    share_that_is_doubled(&paths)
}

fn share_that_is_doubled(paths: &[String]) -> Vec<Finding> {
    let of = |ending: &str| -> BTreeSet<&str> {
        paths.iter().filter_map(|path| path.strip_suffix(ending)).collect()
    };
    let (sqlite, postgres) = (of(".sqlite.sql"), of(".postgres.sql"));
    // What only one of the two needs at all is not written twice.
    let doubled = sqlite.intersection(&postgres).count();
    let all = paths.len() - doubled;
    if all < FEW || doubled as f64 <= all as f64 * DOUBLED_AT_MOST {
        return Vec::new();
    }
    vec![Finding {
        file: "crates/store/sql".to_owned(),
        line: 0,
        what: format!("{doubled} of {all} statements are written twice, more than one in twenty"),
    }]
}

/// Each migration of one database has its twin for the other.
pub fn migrations(house: &House) -> Vec<Finding> {
    let of = |folder: &str| -> BTreeSet<String> {
        house
            .under(&format!("migrations/{folder}"), &[".sql"])
            .iter()
            .filter_map(|source| Some(source.path.rsplit('/').next()?.to_owned()))
            .collect()
    };
    of("sqlite")
        .symmetric_difference(&of("postgres"))
        .map(|name| Finding {
            file: format!("migrations/*/{name}"),
            line: 0,
            what: "is there for one database only".to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sql_is_told_from_prose() {
        let check = |text: &str, expect: bool| assert_eq!(looks_like_sql(text), expect, "{text}");
        check("SELECT id\n  FROM cases", true);
        check("insert into t (a) values ($1)", true);
        check("update cases set a = 1", true);
        check("delete from jobs", true);
        check("select a topic", false);
        check("update the page", false);
        check("people/list", false);
    }

    #[test]
    fn a_file_is_one_statement_under_its_reason() {
        let check = |text: &str, findings: usize| {
            let source = Source { path: "x.sql".into(), text: text.into() };
            assert_eq!(one_file(&source).len(), findings, "{text}");
        };
        check("-- The people of a region, by name.\nselect 1 from people;\n", 0);
        check("select 1 from people;\n", 1);
        check("-- The people of a region.\nselect 1; select 2;\n", 1);
        check("-- Nothing stands under this line.\n", 1);
    }

    #[test]
    fn too_many_statements_written_twice_are_found() {
        let many = |doubled: usize, single: usize| -> Vec<String> {
            (0..doubled)
                .flat_map(|n| [format!("d{n}.sqlite.sql"), format!("d{n}.postgres.sql")])
                .chain((0..single).map(|n| format!("s{n}.sql")))
                .collect()
        };
        assert_eq!(share_that_is_doubled(&many(5, 100)).len(), 0);
        assert_eq!(share_that_is_doubled(&many(6, 100)).len(), 1);
        let mut with_a_lone_one = many(5, 100);
        with_a_lone_one.push("alone.postgres.sql".to_owned());
        assert_eq!(share_that_is_doubled(&with_a_lone_one).len(), 0);
    }
}
