//! Every statement file, prepared on the database it is for: a misspelt column,
//! a missing placeholder or a word that one of the two does not know fails
//! here and not in the night. The two schemas are compared column by column.

use crate::testing::Backend;
use crate::{Error, Sql, Store};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// `noun/verb` with the text for SQLite and for PostgreSQL.
type Texts = BTreeMap<String, (Option<String>, Option<String>)>;

fn statements() -> Texts {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("sql");
    let mut out = Texts::new();
    for noun in std::fs::read_dir(&root).unwrap().map(|e| e.unwrap().path()) {
        for file in std::fs::read_dir(&noun).unwrap().map(|e| e.unwrap().path()) {
            let text = std::fs::read_to_string(&file).unwrap();
            let file_name = file.file_name().unwrap().to_str().unwrap();
            let noun = noun.file_name().unwrap().to_str().unwrap();
            let stem = file_name.strip_suffix(".sql").unwrap();
            let name = |stem: &str| format!("{noun}/{stem}");
            if let Some(stem) = stem.strip_suffix(".sqlite") {
                out.entry(name(stem)).or_default().0 = Some(text);
            } else if let Some(stem) = stem.strip_suffix(".postgres") {
                out.entry(name(stem)).or_default().1 = Some(text);
            } else {
                out.insert(name(stem), (Some(text.clone()), Some(text)));
            }
        }
    }
    out
}

fn forever(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

async fn every_statement_is_prepared(on: Backend) {
    let database = on.database().await;
    let mut wrong = Vec::new();
    for (name, (sqlite, postgres)) in statements() {
        let text = if on == Backend::Sqlite { &sqlite } else { &postgres };
        let Some(text) = text else { continue };
        let sql = Sql { name: forever(&name), sqlite: forever(text), postgres: forever(text) };
        let answer: Result<(), Error> =
            database.store.read(move |tx| Box::pin(async move { tx.prepare(sql).await })).await;
        if let Err(error) = answer {
            wrong.push(format!("{name}: {error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The queue's statements by the index that must serve each: walking it gives the order and, for
/// the counts, all there is to know, so that no case is read that is not shown. (The choice is
/// SQLite's without statistics, which is how a house runs.)
const WALKS: &[(&str, &str)] = &[
    ("queue", "cases_due"),
    ("queue_mine", "cases_mine"),
    ("queue_triage", "cases_triage"),
    ("queue_waiting", "cases_waiting"),
    ("headings_queue", "cases_due"),
    ("headings_mine", "cases_mine"),
    ("headings_triage", "cases_triage"),
    ("headings_waiting", "cases_waiting"),
    ("count_queue", "cases_due"),
    ("count_mine", "cases_mine"),
    ("count_triage", "cases_triage"),
    ("count_waiting", "cases_waiting"),
    ("due_before", "cases_due"),
];

/// The steps by which SQLite runs a statement.
async fn plan_of(store: &Store, name: &str) -> Vec<String> {
    let text = statements()[name].0.clone().unwrap();
    let body: Vec<&str> = text.lines().filter(|line| !line.starts_with("--")).collect();
    let sql = forever(&format!("EXPLAIN QUERY PLAN {}", body.join("\n")));
    let sql = Sql { name: forever(name), sqlite: sql, postgres: sql };
    let params =
        vec![crate::Value::Null; (1..9).filter(|n| text.contains(&format!("${n}"))).count()];
    let plan: Result<Vec<String>, Error> = store
        .read(move |tx| {
            Box::pin(async move {
                Ok(tx.fetch(sql, &params).await?.iter().map(|row| row.text(3)).collect())
            })
        })
        .await;
    plan.unwrap()
}

/// The other way round each message that comes in reads every one that ever was.
#[tokio::test]
async fn an_answer_that_came_first_is_looked_up_by_what_it_names() {
    let database = Backend::Sqlite.database().await;
    let plan = plan_of(&database.store, "mails/answered_by").await;
    assert!(plan[0].contains("mail_references_message"), "{plan:?}");
    assert!(plan[1].contains("PRIMARY KEY"), "{plan:?}");
}

#[tokio::test]
async fn the_queue_walks_its_indices_and_sorts_nothing() {
    let database = Backend::Sqlite.database().await;
    for (name, index) in WALKS {
        let plan = plan_of(&database.store, &format!("cases/{name}")).await;
        let walk = plan.iter().find(|step| step.contains(" c USING ")).unwrap();
        assert!(walk.contains(index), "{name} does not walk {index}: {plan:?}");
        let sorts = plan.iter().any(|step| step.contains("B-TREE FOR ORDER BY"));
        assert!(!sorts, "{name} sorts: {plan:?}");
        // SQLite does not take "nobody has it" from the index's own condition: of what nobody has
        // taken, and that is the least of a house, it reads the rows.
        let covered = walk.contains("COVERING INDEX") || name.ends_with("triage");
        assert!(covered || name.starts_with("queue"), "{name} reads the cases: {plan:?}");
    }
}

#[test]
fn every_statement_says_why_and_is_one() {
    for (name, (sqlite, postgres)) in statements() {
        for text in [sqlite, postgres].into_iter().flatten() {
            assert!(text.starts_with("-- "), "{name} does not begin with its reason");
            let body: String = text.lines().filter(|l| !l.trim_start().starts_with("--")).collect();
            let body = body.trim().trim_end_matches(';');
            assert!(!body.contains(';'), "{name} is more than one statement");
        }
    }
}

#[test]
fn few_statements_are_written_twice() {
    let all = statements();
    let forked = all
        .values()
        .filter(|(sqlite, postgres)| sqlite.is_some() && postgres.is_some() && sqlite != postgres)
        .count();
    assert!(forked * 20 <= all.len(), "{forked} of {} statements differ: more than 5 %", all.len());
}

/// Tables with their columns and whether each may be absent.
type Schema = BTreeSet<(String, String, bool)>;

async fn schema(store: &Store) -> Schema {
    const COLUMNS: Sql = Sql {
        name: "test/columns",
        sqlite: "SELECT m.name, c.name, c.\"notnull\" + c.pk FROM sqlite_master m, pragma_table_info(m.name) c \
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
        postgres: "SELECT table_name::text, column_name::text, CASE WHEN is_nullable = 'NO' THEN 1::bigint ELSE 0::bigint END \
                   FROM information_schema.columns WHERE table_schema = 'public'",
    };
    let rows: Result<_, Error> =
        store.read(|tx| Box::pin(async move { tx.fetch(COLUMNS, &[]).await })).await;
    rows.unwrap().iter().map(|row| (row.text(0), row.text(1), row.int(2) > 0)).collect()
}

#[tokio::test]
async fn both_schemas_have_the_same_tables_and_columns() {
    if !Backend::Postgres.is_here() || !Backend::Sqlite.is_here() {
        return;
    }
    let (sqlite, postgres) = (Backend::Sqlite.database().await, Backend::Postgres.database().await);
    // Full-text search is the one thing each does in its own way.
    let ours = |(table, column, _): &(String, String, bool)| {
        !table.starts_with("search") && !column.contains("tsv") && table != "schema_steps"
    };
    let one: Schema = schema(&sqlite.store).await.into_iter().filter(ours).collect();
    let other: Schema = schema(&postgres.store).await.into_iter().filter(ours).collect();
    let only_sqlite: Vec<_> = one.difference(&other).collect();
    let only_postgres: Vec<_> = other.difference(&one).collect();
    assert!(
        only_sqlite.is_empty() && only_postgres.is_empty(),
        "only SQLite: {only_sqlite:?}\nonly PostgreSQL: {only_postgres:?}"
    );
}

crate::on_both!(every_statement_is_prepared);
