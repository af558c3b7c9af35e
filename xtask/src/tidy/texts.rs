//! Rules over every text of the project: no test switched off, nothing marked
//! as unfinished, no path of one person's machine, no host in a lock file. The
//! marks are put together at run time so that this file does not hold them.

use super::rust::read;
use super::{Finding, House, Source, sources};

/// Texts that people write; data and pictures are not among them.
const WRITTEN: &[&str] = &[
    ".rs", ".md", ".toml", ".html", ".txt", ".css", ".js", ".mjs", ".ftl", ".sql", ".json", ".yml",
    ".sh", ".svg", "run",
];

fn written(house: &House) -> Vec<Source> {
    sources(&house.root, WRITTEN)
}

/// No test is switched off; one that cannot run says so when it is run.
pub fn switched_off(house: &House) -> Vec<Finding> {
    let marks = [
        ["#[ig", "nore"].concat(),
        ["test.", "skip("].concat(),
        ["test.", "todo("].concat(),
        ["describe.", "skip("].concat(),
        ["test.", "only("].concat(),
    ];
    written(house)
        .iter()
        .filter(|source| source.path.ends_with(".rs") || source.path.ends_with(".mjs"))
        .flat_map(|source| {
            let code = if source.path.ends_with(".rs") {
                whole_code(&source.text)
            } else {
                source.text.clone()
            };
            marked(source, &code, &marks, "a test that is switched off")
        })
        .collect()
}

/// The code of a Rust file with its tests.
fn whole_code(text: &str) -> String {
    read(&text.replace("#[cfg(test)]\n", "             ")).code
}

/// What is unfinished is an issue with a number, not a mark in a text.
pub fn unfinished(house: &House) -> Vec<Finding> {
    let marks = [
        ["TO", "DO"].concat(),
        ["FIX", "ME"].concat(),
        ["XX", "X:"].concat(),
        ["HA", "CK:"].concat(),
    ];
    written(house)
        .iter()
        .filter(|source| !source.path.ends_with("package-lock.json"))
        .flat_map(|source| marked(source, &source.text, &marks, "marked as unfinished"))
        .collect()
}

/// No path of one person's machine.
pub fn itself_alone(house: &House) -> Vec<Finding> {
    written(house).iter().flat_map(machine_paths).collect()
}

fn machine_paths(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for home in ["work", "root", "home", "Users"] {
        let mark = format!("/{home}/");
        for (at, _) in source.text.match_indices(&mark) {
            let before = source.text.get(..at).and_then(|text| text.chars().next_back());
            let begins = before.is_none_or(|c| !(c.is_alphanumeric() || "./_-}>)\\*".contains(c)));
            if begins {
                findings.push(source.finding(source.line_at(at), "a path of one machine"));
            }
        }
    }
    findings
}

fn marked(source: &Source, text: &str, marks: &[String], what: &str) -> Vec<Finding> {
    marks
        .iter()
        .flat_map(|mark| {
            text.match_indices(mark.as_str())
                .map(|(at, found)| source.finding(source.line_at(at), format!("`{found}`: {what}")))
        })
        .collect()
}

/// A lock file works with whatever registry a machine is set up for.
pub fn lock_files(house: &House) -> Vec<Finding> {
    house
        .under("e2e", &["package-lock.json"])
        .iter()
        .flat_map(|source| {
            source.text.match_indices("\"resolved\": \"http").map(|(at, _)| {
                source.finding(
                    source.line_at(at),
                    "names a host; type: npm install --omit-lockfile-registry-resolved",
                )
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: String) -> Source {
        Source { path: "a.rs".into(), text }
    }

    #[test]
    fn a_path_of_one_machine_is_found() {
        let check = |text: &str, home: &str, findings: usize| {
            let text = text.replace('@', home);
            assert_eq!(machine_paths(&source(text.clone())).len(), findings, "{text}");
        };
        check("open /@/somebody/notes", "home", 1);
        check("let p = \"/@/main\";", "work", 1);
        check("art/@/piece", "work", 0);
        check("./@/x and ${dir}/@/y", "root", 0);
    }

    #[test]
    fn marks_are_found_in_code_and_not_in_its_comments() {
        let off = ["#[ig", "nore]"].concat();
        let marks = [["#[ig", "nore"].concat()];
        let check = |text: String, findings: usize| {
            let one = source(text.clone());
            assert_eq!(marked(&one, &whole_code(&text), &marks, "off").len(), findings, "{text}");
        };
        check(format!("#[cfg(test)]\nmod tests {{\n#[test]\n{off}\nfn a() {{}}\n}}"), 1);
        check(format!("// never write {off} here"), 0);
    }
}
