//! What the house keeps: a feed without gaps, an audit log that cannot be
//! changed unseen, and a copy of everything that can be read back.

use super::api::open;
use app::cases::{self, ClientFacts, Open};
use domain::access::Actor;
use domain::{Channel, Topic};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use store::audit::Verdict;
use store::testing::Backend;
use store::{Objects, Sql, Store};
use testkit::{Guest, Orle, Part, TestClock, samples};

fn about(email: &str) -> Open {
    Open {
        topic: Topic::Other,
        channel: Channel::WebForm,
        region: "FR".to_owned(),
        site: None,
        language: "en".to_owned(),
        subject: "Slow".to_owned(),
        body: "Begun first, kept last.".to_owned(),
        client: ClientFacts {
            name: "Noa Lindqvist".to_owned(),
            email: email.to_owned(),
            phone: None,
        },
        wish: None,
        wish_by: None,
        pieces: Vec::new(),
        order_number: None,
        intake: None,
        files: Vec::new(),
        call: None,
        follows: None,
    }
}

/// Follows the feed from a number to its present end; what it held.
async fn follow(api: &mut Guest, after: &mut i64) -> Vec<(i64, String)> {
    let mut seen = Vec::new();
    loop {
        let page = api
            .get(&format!("/api/v1/events?after={after}&limit=2"))
            .await
            .expect_status(200)
            .json();
        let items = page["items"].as_array().unwrap();
        seen.extend(
            items
                .iter()
                .map(|e| (e["seq"].as_i64().unwrap(), e["number"].as_str().unwrap().to_owned())),
        );
        *after = page["next"].as_i64().unwrap();
        if items.is_empty() {
            return seen;
        }
    }
}

/// On PostgreSQL numbers are drawn before the commit: the transaction that drew
/// first may be kept last, and whoever follows must still see it.
async fn a_reader_of_the_feed_misses_nothing_that_was_kept_out_of_order(on: Backend) {
    if on == Backend::Sqlite {
        // One writer: there is no order but that of commits, and nothing to await within it.
        return;
    }
    let house = Orle::open(on).await;
    let (begun, has_begun) = tokio::sync::oneshot::channel();
    let (go_on, may_go_on) = tokio::sync::oneshot::channel::<()>();
    let app = house.app.clone();
    let now = house.clock.now();
    let slow = tokio::spawn(async move {
        app.write(app.ctx(Actor::System, now), move |tx, ctx| {
            Box::pin(async move {
                let case = cases::open(tx, ctx, &about("slow@client.test")).await?;
                let _ = begun.send(());
                let _ = may_go_on.await;
                Ok(case.number)
            })
        })
        .await
    });
    has_begun.await.unwrap();
    let mut api = house.api();
    let quick = open(&mut api, "quick@client.test", "FR", "Begun last, kept first.").await;
    let (mut after, mut seen) = (0, Vec::new());
    seen.extend(follow(&mut api, &mut after).await);
    go_on.send(()).unwrap();
    let slow = slow.await.unwrap().unwrap();
    let whole = super::api::settled(&mut api).await;
    seen.extend(follow(&mut api, &mut after).await);
    let numbers: Vec<i64> = seen.iter().map(|(seq, _)| *seq).collect();
    assert_eq!(numbers, whole, "what was read on the way is what there is");
    for number in [slow, quick] {
        assert!(seen.iter().any(|(_, n)| *n == number), "{number} was missed: {seen:?}");
    }
}

async fn verdict(store: &Store) -> Verdict {
    let verdict: Result<Verdict, store::Error> =
        store.read(|tx| Box::pin(async move { store::audit::verify(tx).await })).await;
    verdict.unwrap()
}

async fn by_hand(store: &Store, text: &'static str) {
    let done: Result<u64, store::Error> = store
        .write(move |tx| {
            Box::pin(async move {
                tx.execute(Sql { name: "test/by_hand", sqlite: text, postgres: text }, &[]).await
            })
        })
        .await;
    assert_eq!(done.unwrap(), 1, "{text}");
}

async fn ad04_a_row_of_the_audit_log_changed_or_taken_by_hand_is_found_and_placed(on: Backend) {
    for (text, place) in [
        (
            "UPDATE audit SET at = at + 1 WHERE id = (SELECT audit_id FROM audit_chain WHERE no = 2)",
            2,
        ),
        (
            "UPDATE audit SET verb = verb || 'x' WHERE id = (SELECT audit_id FROM audit_chain WHERE no = 4)",
            4,
        ),
        ("DELETE FROM audit WHERE id = (SELECT audit_id FROM audit_chain WHERE no = 5)", 5),
        ("DELETE FROM audit_chain WHERE no = 6", 7),
    ] {
        let house = Orle::open(on).await;
        let deeds = house.deeds().await.len();
        // On PostgreSQL a row is chained when no older transaction is open on the server.
        let mut chained = 0;
        for _ in 0..2_000 {
            chained += usize::try_from(house.app.chain_audit().await.unwrap()).unwrap();
            if chained == deeds {
                break;
            }
        }
        let Verdict::Whole(head) = verdict(&house.app.store).await else {
            panic!("the chain is whole at first")
        };
        assert!(head.no >= 8, "enough deeds to choose from: {}", head.no);
        by_hand(&house.app.store, text).await;
        match verdict(&house.app.store).await {
            Verdict::Broken { no, .. } => assert_eq!(no, place, "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

async fn ad04_the_end_of_the_audit_log_taken_by_hand_is_told(on: Backend) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(app::witness::FILE);
    let house = Orle::open(on).await;
    let linker = house.app.clone().with_witness(file.clone());
    let all = |deeds: usize| {
        let linker = linker.clone();
        async move {
            let mut chained = 0;
            for _ in 0..2_000 {
                chained += usize::try_from(linker.chain_audit().await.unwrap()).unwrap();
                if chained == deeds {
                    return;
                }
            }
            panic!("{chained} of {deeds} deeds were chained");
        }
    };
    all(house.deeds().await.len()).await;
    let store = &house.app.store;
    let asked = || async { app::witness::verify(store, &file).await.unwrap() };
    let Verdict::Whole(head) = asked().await else { panic!("whole at first") };
    by_hand(store, "DELETE FROM audit WHERE id = (SELECT max(audit_id) FROM audit_chain)").await;
    by_hand(store, "DELETE FROM audit_chain WHERE no = (SELECT max(no) FROM audit_chain)").await;
    assert!(matches!(verdict(store).await, Verdict::Whole(_)), "the chain alone does not know");
    let cut = |no| Verdict::Cut { kept: head.no, no };
    assert_eq!(asked().await, cut(head.no - 1));
    // New deeds grow over the place; what was written down is not set back for them.
    house.keep_token("slv_of-later", domain::Role::Integration, None, true).await;
    house.keep_token("slv_of-later-still", domain::Role::Integration, None, true).await;
    all(2).await;
    assert_eq!(asked().await, cut(head.no + 1));
}

fn bytes_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                all.insert(
                    path.strip_prefix(folder).unwrap().display().to_string(),
                    std::fs::read(&path).unwrap(),
                );
            }
        }
    }
    all
}

async fn a_copy_made_while_people_write_is_read_back_whole(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let mut before = Vec::new();
    for n in 0..3 {
        let number = open(&mut api, &format!("c{n}@client.test"), "FR", "With a picture.").await;
        let part = [Part::file("file", "IMG_1.jpg", "image/jpeg", samples::photograph())];
        api.parts(&format!("/api/v1/cases/{number}/attachments"), &part).await.expect_status(201);
        before.push(number);
    }
    let writing = {
        let mut api = house.api();
        tokio::spawn(async move {
            for n in 0..40 {
                open(&mut api, &format!("late{n}@client.test"), "FR", "While it is copied.").await;
            }
        })
    };
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy");
    let copied = app::backup::backup(&house.app, &copy, house.clock.now()).await.unwrap();
    writing.await.unwrap();

    let empty = on.database().await;
    let files = Arc::new(tempfile::tempdir().unwrap());
    let objects = Objects::folder(files.path()).unwrap();
    let restored = app::backup::restore(&empty.store, &objects, &copy).await.unwrap();
    assert_eq!(
        (restored.head_no, &restored.head),
        (copied.head_no, &copied.head),
        "the same audit head"
    );
    assert_eq!(
        bytes_of(files.path()),
        bytes_of(house.files()),
        "the same bytes under the same names"
    );
    assert!(matches!(verdict(&empty.store).await, Verdict::Whole(_)), "and the chain holds");
    let again = Orle::over(
        empty.store.clone(),
        empty.place.clone(),
        files,
        testkit::SetUp::default(),
        TestClock::default(),
        3,
    )
    .await;
    let mut api = again.api();
    for number in before {
        let case = api.get(&format!("/api/v1/cases/{number}")).await.expect_status(200).json();
        let file = case["timeline"]
            .as_array()
            .unwrap()
            .iter()
            .find_map(|e| e["file"]["url"].as_str())
            .unwrap()
            .to_owned();
        api.get(&file).await.expect_status(200);
    }
    assert!(
        !api.get("/api/v1/search?q=picture").await.json()["items"].as_array().unwrap().is_empty(),
        "and it can be searched"
    );
    // New cases go on where the old ones ended.
    open(&mut api, "after@client.test", "FR", "After the fire.").await;
}

async fn im06_a_copy_that_was_changed_is_refused_before_anything_is_replaced(on: Backend) {
    let house = Orle::open(on).await;
    open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy");
    app::backup::backup(&house.app, &copy, house.clock.now()).await.unwrap();
    let victim = copy.join("audit.jsonl");
    let mut bytes = std::fs::read(&victim).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    std::fs::write(&victim, bytes).unwrap();
    let empty = on.database().await;
    let files = tempfile::tempdir().unwrap();
    let objects = Objects::folder(files.path()).unwrap();
    let said = app::backup::restore(&empty.store, &objects, &copy).await.unwrap_err().to_string();
    assert!(said.contains("audit.jsonl"), "{said}");
    assert!(bytes_of(files.path()).is_empty());
    assert!(
        app::backup::backup(&house.app, &copy, house.clock.now()).await.is_err(),
        "nor is a copy written over another"
    );
}

store::on_both!(
    a_reader_of_the_feed_misses_nothing_that_was_kept_out_of_order,
    ad04_the_end_of_the_audit_log_taken_by_hand_is_told,
    ad04_a_row_of_the_audit_log_changed_or_taken_by_hand_is_found_and_placed,
    a_copy_made_while_people_write_is_read_back_whole,
    im06_a_copy_that_was_changed_is_refused_before_anything_is_replaced,
);
