//! The table of abuse cases (`docs/operating/abuse.md`) against the tests: every
//! case of its chapters has a test that carries its id, every test that is named
//! there exists, and every test that carries an id of those chapters is named
//! there. Where the list the cases come from lies beside the checkout, the table
//! has every one of its ids.

use super::{Finding, House, Source, sources};
use std::collections::{BTreeMap, BTreeSet};

const TABLE: &str = "docs/operating/abuse.md";
/// The chapters that this product answers now.
const CHAPTERS: &[&str] = &["up", "fo", "au", "wb", "em", "ch", "ad", "tx", "ti", "te"];

/// The ids at the beginning of a test's name: `up17_up18_a_file…` carries two.
fn carried(name: &str) -> Vec<String> {
    name.split('_')
        .map_while(|part| {
            let digits = part.get(2..).unwrap_or_default();
            let right = part.len() == 4
                && CHAPTERS.contains(&part.get(..2).unwrap_or_default())
                && digits.bytes().all(|b| b.is_ascii_digit());
            right.then(|| part.to_uppercase())
        })
        .collect()
}

/// Functions of Rust and tests of the browser whose name begins with an id.
fn tests(source: &Source) -> BTreeSet<String> {
    let named = |c: char| c.is_ascii_alphanumeric() || c == '_';
    ["fn ", "test(\"", "test('"]
        .iter()
        .flat_map(|before| source.text.split(before).skip(1))
        .map(|rest| rest.split(|c| !named(c)).next().unwrap_or_default().to_owned())
        .filter(|name| !carried(name).is_empty())
        .collect()
}

/// A row: its line, its id and the tests it names.
fn rows(table: &str) -> Vec<(usize, String, Vec<String>)> {
    table
        .lines()
        .enumerate()
        .filter_map(|(at, line)| {
            let cells: Vec<&str> = line.strip_prefix("| ")?.split(" | ").collect();
            let id = cells.first()?.trim();
            let named = cells.last()?.split('`').skip(1).step_by(2).map(str::to_owned).collect();
            (carried(&id.to_lowercase()).len() == 1).then(|| (at + 1, id.to_owned(), named))
        })
        .collect()
}

fn compare(table: &Source, have: &BTreeSet<String>, wanted: &BTreeSet<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut told: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (line, id, named) in rows(&table.text) {
        if named.is_empty() {
            findings.push(table.finding(line, format!("{id} names no test")));
        }
        for name in &named {
            if !have.contains(name) {
                findings.push(table.finding(line, format!("{id}: there is no test `{name}`")));
            } else if !carried(name).contains(&id) {
                findings.push(table.finding(line, format!("{id}: `{name}` carries another id")));
            }
        }
        if told.insert(id.clone(), named.into_iter().collect()).is_some() {
            findings.push(table.finding(line, format!("{id} stands twice")));
        }
    }
    for name in have {
        for id in carried(name) {
            if !told.get(&id).is_some_and(|named| named.contains(name)) {
                findings.push(table.finding(0, format!("`{name}` is not named at {id}")));
            }
        }
    }
    for id in wanted.iter().filter(|id| !told.contains_key(*id)) {
        findings.push(table.finding(0, format!("{id} of the list has no row")));
    }
    findings
}

/// The ids of the list itself, where it is at hand.
fn listed(text: &str) -> BTreeSet<String> {
    text.lines()
        .filter_map(|line| line.strip_prefix("- ")?.split(' ').next())
        .filter(|id| carried(&id.to_lowercase()).len() == 1)
        .map(str::to_owned)
        .collect()
}

/// Every abuse case has its test, and the table says which.
pub fn table(house: &House) -> Vec<Finding> {
    let Ok(text) = std::fs::read_to_string(house.root.join(TABLE)) else {
        return vec![Finding { file: TABLE.to_owned(), line: 0, what: "is not there".to_owned() }];
    };
    let table = Source { path: TABLE.to_owned(), text };
    let own = "xtask/src/tidy/abuse.rs";
    let mut have: BTreeSet<String> =
        house.rust.iter().filter(|source| source.path != own).flat_map(tests).collect();
    have.extend(sources(&house.root.join("e2e"), &[".mjs"]).iter().flat_map(tests));
    let list = house.root.join("../shared/assurance/abuse.md");
    let wanted = std::fs::read_to_string(list).map(|text| listed(&text)).unwrap_or_default();
    compare(&table, &have, &wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rows: &str, have: &[&str], wanted: &[&str], findings: usize) {
        let table = Source { path: TABLE.to_owned(), text: rows.to_owned() };
        let have = have.iter().map(|t| (*t).to_owned()).collect();
        let wanted = wanted.iter().map(|t| (*t).to_owned()).collect();
        let found = compare(&table, &have, &wanted);
        assert_eq!(found.len(), findings, "{rows}: {found:?}");
    }

    #[test]
    fn what_the_table_and_the_tests_do_not_agree_on_is_found() {
        let row = "| UP01 | 415 | `up01_nothing` |";
        check(row, &["up01_nothing"], &["UP01"], 0);
        check(row, &[], &["UP01"], 1);
        check(row, &["up01_nothing", "up01_more"], &["UP01"], 1);
        check(row, &["up01_nothing"], &["UP01", "UP02"], 1);
        check("| UP01 | 415 | none |", &[], &[], 1);
        check("| UP02 | 415 | `up01_nothing` |", &["up01_nothing"], &[], 2);
        check(
            "| UP17 | 404 | `up17_up18_a` |\n| UP18 | 404 | `up17_up18_a` |",
            &["up17_up18_a"],
            &[],
            0,
        );
        check("| UP17 | 404 | `up17_up18_a` |", &["up17_up18_a"], &[], 1);
        check(&format!("{row}\n{row}"), &["up01_nothing"], &[], 1);
    }

    #[test]
    fn ids_are_read_from_names_and_from_the_list() {
        for (name, ids) in [
            ("up01_nothing", vec!["UP01"]),
            ("up17_up18_a_file", vec!["UP17", "UP18"]),
            ("or01_a_code", vec![]),
            ("upper", vec![]),
            ("a_up01", vec![]),
        ] {
            assert_eq!(carried(name), ids, "{name}");
        }
        assert_eq!(listed("# a\n- UP01 0-byte\n- OR01 x\n- TI06 y\n").len(), 2);
        let source = Source {
            path: "a.rs".to_owned(),
            text: "async fn ad01_a(on: Backend) {}\nfn b() {}\non_both!(ad01_a);".to_owned(),
        };
        assert_eq!(tests(&source).into_iter().collect::<Vec<_>>(), ["ad01_a"]);
    }
}
