//! The abuse list's chapter Time and disaster: clocks that jump, a full disk, a
//! database that goes away or hangs, and what is left after a cut.

use super::api::open;
use http::Method;
use jiff::SignedDuration;
use serde_json::json;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::testing::Backend;
use store::{Place, Sql, Store};
use testkit::{Guest, Orle, Part, SetUp, samples};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, UnixStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

const YEARS: SignedDuration = SignedDuration::from_hours(24 * 3_653);

async fn ti01_a_clock_that_jumps_revives_no_session(on: Backend) {
    for jump in [SignedDuration::from_hours(25), YEARS] {
        let house = Orle::open(on).await;
        let number = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
        let mut client = house.client_of(&number, "claire@client.test").await;
        let mut camille = house.staff("camille").await;
        let (own, desk) = (format!("/en/cases/{number}"), format!("/desk/cases/{number}"));
        client.get(&own).await.expect_status(200);
        camille.get(&desk).await.expect_status(200);
        // Back an hour: nobody is thrown out, and nobody stays longer for it.
        house.pass(SignedDuration::from_hours(-1));
        client.get(&own).await.expect_status(200);
        camille.get(&desk).await.expect_status(200);
        house.pass(SignedDuration::from_hours(1));
        house.pass(jump);
        client.get(&own).await.expect_status(303);
        camille.get(&desk).await.expect_status(303);
        house.pass(-jump);
        client.get(&own).await.expect_status(303);
        camille.get(&desk).await.expect_status(303);
        // A new process, whose clock is right again, knows them no more either.
        let again = house.second_node().await;
        for (guest, path) in [(&client, &own), (&camille, &desk)] {
            let mut there = again.browser();
            there.cookies = guest.cookies.clone();
            there.get(path).await.expect_status(303);
        }
    }
}

async fn woken(house: &Orle) -> usize {
    let mut all = 0;
    for _ in 0..20 {
        let woken = house.app.wake_due(house.clock.now()).await.unwrap();
        all += woken;
        if woken == 0 {
            return all;
        }
    }
    panic!("cases wake without end");
}

async fn ti01_a_clock_that_jumps_brings_no_storm_of_reminders_and_no_other_order(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let mut numbers = Vec::new();
    for n in 0..5 {
        let number = open(&mut api, &format!("c{n}@client.test"), "FR", "Which size?").await;
        let path = format!("/api/v1/cases/{number}/messages");
        api.json(&path, &json!({ "body": "First." })).await.expect_status(201);
        numbers.push(number);
    }
    for jump in
        [SignedDuration::from_hours(1), SignedDuration::from_hours(-2), YEARS, -YEARS, YEARS]
    {
        house.pass(jump);
        woken(&house).await;
    }
    house.pass(-YEARS);
    woken(&house).await;
    let letters = house.letters().await;
    for n in 0..5 {
        let email = format!("c{n}@client.test");
        let to = letters.iter().filter(|l| l.to_email == email).count();
        assert!(to <= 4, "a receipt, a reply, and of each other kind one: {to}");
        let subjects: Vec<&str> = letters
            .iter()
            .filter(|l| l.to_email == email)
            .map(|l| l.text.lines().next().unwrap_or(""))
            .collect();
        let mut distinct = subjects.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), subjects.len(), "no letter twice: {subjects:?}");
    }
    // Written with the clock set back: later in the timeline all the same.
    let number = open(&mut api, "order@client.test", "FR", "One.").await;
    let path = format!("/api/v1/cases/{number}/messages");
    for (words, jump) in [("Two.", -1), ("Three.", -5), ("Four.", 7), ("Five.", -24)] {
        house.pass(SignedDuration::from_hours(jump));
        api.json(&path, &json!({ "body": words, "from": "client" })).await.expect_status(201);
    }
    let read = api.get(&format!("/api/v1/cases/{number}")).await.expect_status(200).json();
    let entries = read["timeline"].as_array().unwrap();
    let said: Vec<&str> = entries.iter().filter_map(|e| e["body"].as_str()).collect();
    assert_eq!(said, ["One.", "Two.", "Three.", "Four.", "Five."]);
    let places: Vec<i64> = entries.iter().map(|e| e["position"].as_i64().unwrap()).collect();
    assert!(places.is_sorted_by(|a, b| a < b), "{places:?}");
    let mut client = house.client_of(&number, "order@client.test").await;
    let page = client.get(&format!("/en/cases/{number}")).await.expect_status(200).text();
    let at: Vec<usize> =
        ["One.", "Two.", "Three.", "Four.", "Five."].map(|w| page.find(w).unwrap()).to_vec();
    assert!(at.is_sorted(), "{at:?}");
}

/// Runs statements of the test's own on the house's writing connection.
async fn by_hand(store: &Store, text: &'static str) {
    let done: Result<(), store::Error> = store
        .write(move |tx| {
            Box::pin(async move {
                let sql = Sql { name: "test/by_hand", sqlite: text, postgres: text };
                tx.fetch(sql, &[]).await.map(drop)
            })
        })
        .await;
    done.unwrap();
}

const FULL: &str = "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS \
                    $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = '53100'; END $$";
const FULL_ENTRIES: &str =
    "CREATE TRIGGER full_disk BEFORE INSERT ON entries EXECUTE FUNCTION full_disk()";

/// The disk has no room for one page more; on PostgreSQL its own code says so.
async fn fill(house: &Orle, on: Backend) {
    if on == Backend::Postgres {
        by_hand(&house.app.store, FULL).await;
        by_hand(&house.app.store, FULL_ENTRIES).await;
    } else {
        by_hand(&house.app.store, "PRAGMA max_page_count = 1").await;
    }
}

async fn make_room(house: &Orle, on: Backend) {
    if on == Backend::Postgres {
        by_hand(&house.app.store, "DROP TRIGGER full_disk ON entries").await;
    } else {
        by_hand(&house.app.store, "PRAGMA max_page_count = 1073741823").await;
    }
}

/// Says things until there is no more room; what was acknowledged until then.
async fn say_until_full(api: &mut Guest, path: &str) -> (usize, testkit::Page) {
    let words = "Another word about the seam. ".repeat(200);
    for said in 0..200 {
        let page = api.json(path, &json!({ "body": words, "from": "client" })).await;
        if page.status != 201 {
            return (said, page);
        }
    }
    panic!("the disk is never full");
}

async fn ti03_a_full_disk_is_told_reading_goes_on_and_writing_comes_back(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let mut client = house.client_of(&number, "claire@client.test").await;
    let mut camille = house.staff("camille").await;
    let path = format!("/api/v1/cases/{number}/messages");
    fill(&house, on).await;
    let (said, refused) = say_until_full(&mut api, &path).await;
    assert_eq!((refused.status, refused.code().as_str()), (507, "disk_full"), "{}", refused.text());
    let upload = [Part::file("file", "a.png", "image/png", samples::small_png())];
    if on == Backend::Postgres {
        let attachments = format!("/api/v1/cases/{number}/attachments");
        api.parts(&attachments, &upload).await.expect_status(507);
        assert!(super::scanned::kept(&house).is_empty(), "bytes without a row are taken back");
    }
    // Everything can be read, by everybody, and what was acknowledged is there.
    for (guest, path) in [
        (&mut api, format!("/api/v1/cases/{number}")),
        (&mut client, format!("/en/cases/{number}")),
        (&mut camille, format!("/desk/cases/{number}")),
    ] {
        guest.get(&path).await.expect_status(200);
    }
    camille.get("/desk").await.expect_status(200);
    api.get("/api/v1/search?q=size").await.expect_status(200);
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    let there = |case: &serde_json::Value| {
        case["timeline"].as_array().unwrap().iter().filter(|e| e["body"].is_string()).count()
    };
    assert_eq!(there(&read), said + 1, "no half of the refused one");
    make_room(&house, on).await;
    api.json(&path, &json!({ "body": "And now?" })).await.expect_status(201);
    let read = api.get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(there(&read), said + 2, "the same process writes again");
}

async fn ti03_a_full_folder_of_files_is_told_and_nothing_half_is_left(on: Backend) {
    let mut house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "See the picture.").await;
    // The next file's name is known, and what is written under it goes to a full device.
    let dice = app::secrets::Dice::from_fn(|bytes| {
        bytes.fill(0xAB);
        true
    });
    house.state.app.dice = dice;
    let shelf = house.files().join("ab");
    std::fs::create_dir(&shelf).unwrap();
    let name = format!("{}.partial", "ab".repeat(16));
    std::os::unix::fs::symlink("/dev/full", shelf.join(name)).unwrap();
    let mut api = house.api();
    let path = format!("/api/v1/cases/{number}/attachments");
    let picture = [Part::file("file", "a.png", "image/png", samples::small_png())];
    let refused = api.parts(&path, &picture).await.expect_status(507);
    assert_eq!(refused.code(), "disk_full");
    assert!(super::scanned::kept(&house).is_empty());
    let case = api.get(&format!("/api/v1/cases/{number}")).await.expect_status(200).json();
    assert!(!case["timeline"].to_string().contains("a.png"));
    api.parts(&path, &picture).await.expect_status(201);
}

/// What stands between a house and its database.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Open,
    Hangs,
    Cut,
}

/// A line to the tests' PostgreSQL that can be cut or made to hang.
async fn line_to(place: &Place) -> (Place, watch::Sender<Line>) {
    let Place::Postgres(url) = place else { panic!("a line to PostgreSQL") };
    let socket = url.split_whitespace().find_map(|w| w.strip_prefix("host=")).unwrap().to_owned();
    let rest: Vec<&str> = url.split_whitespace().filter(|w| !w.starts_with("host=")).collect();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (tell, told) = watch::channel(Line::Open);
    tokio::spawn(async move {
        let mut talks = JoinSet::new();
        loop {
            let (near, _) = listener.accept().await.unwrap();
            let (socket, mut told) = (format!("{socket}/.s.PGSQL.5432"), told.clone());
            talks.spawn(async move {
                let Ok(far) = UnixStream::connect(socket).await else { return };
                let (near_in, near_out) = near.into_split();
                let (far_in, far_out) = far.into_split();
                tokio::select! {
                    () = carry(near_in, far_out, told.clone()) => {}
                    () = carry(far_in, near_out, told.clone()) => {}
                    _ = told.wait_for(|line| *line == Line::Cut) => {}
                }
            });
        }
    });
    let url = format!("{} host=127.0.0.1 port={port} sslmode=disable", rest.join(" "));
    (Place::Postgres(url), tell)
}

async fn carry(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    mut told: watch::Receiver<Line>,
) {
    let mut bytes = [0; 8_192];
    while let Ok(count) = from.read(&mut bytes).await {
        if count == 0 || told.wait_for(|line| *line == Line::Open).await.is_err() {
            return;
        }
        if to.write_all(&bytes[..count]).await.is_err() {
            return;
        }
    }
}

async fn ti04_a_database_that_is_away_or_hangs_is_told_and_found_again(on: Backend) {
    let house = Orle::open(on).await;
    if on == Backend::Sqlite {
        return;
    }
    let number = open(&mut house.api(), "claire@client.test", "FR", "Which size?").await;
    let (place, line) = line_to(&house.place).await;
    let far = Orle::over(
        Store::open(&place).await.unwrap(),
        place,
        Arc::new(tempfile::tempdir().unwrap()),
        SetUp::default(),
        house.clock.clone(),
        5,
    )
    .await;
    let mut api = far.api();
    let mut stranger = far.browser();
    let case = format!("/api/v1/cases/{number}");
    api.get(&case).await.expect_status(200);
    for (state, patience) in [(Line::Cut, 5), (Line::Hangs, 5), (Line::Cut, 5)] {
        line.send(state).unwrap();
        for (method, path, body) in [
            (Method::GET, case.clone(), String::new()),
            (Method::POST, "/api/v1/cases".to_owned(), samples::case_body().to_string()),
        ] {
            let asked = Instant::now();
            let page = api.call(method, &path, Some("application/json"), body.into_bytes()).await;
            assert_eq!(page.status, 503, "{}", page.text());
            assert!(
                page.header("retry-after").is_some_and(|s| s.parse::<u64>().is_ok_and(|s| s > 0))
            );
            // Two seconds for the statement; the rest is room for a busy machine.
            assert!(asked.elapsed() < Duration::from_secs(patience), "{:?}", asked.elapsed());
        }
        // What needs no database is served.
        for path in ["/health/live", "/en/care", "/en/official", "/robots.txt", "/api/openapi.json"]
        {
            stranger.get(path).await.expect_status(200);
        }
        stranger.get("/health/ready").await.expect_status(503);
        line.send(Line::Open).unwrap();
        // Nobody restarts anything: the next that asks is answered.
        let mut again = api.get(&case).await;
        for _ in 0..40 {
            if again.status == 200 {
                break;
            }
            again = api.get(&case).await;
        }
        again.expect_status(200);
        api.json("/api/v1/cases", &samples::case_body()).await.expect_status(201);
    }
}

/// More writers than the queue holds are told to come back, at once.
async fn ti04_writes_do_not_queue_without_bound(on: Backend) {
    if on == Backend::Postgres {
        // There the pool bounds them: whoever has no connection within two seconds is told.
        return;
    }
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "Which size?").await;
    let (go_on, may_go_on) = std::sync::mpsc::channel::<()>();
    let (begun, has_begun) = tokio::sync::oneshot::channel::<()>();
    let store = house.app.store.clone();
    let slow = tokio::spawn(async move {
        let done: Result<(), store::Error> = store
            .write(move |_| {
                Box::pin(async move {
                    let _ = begun.send(());
                    let _ = may_go_on.recv();
                    Ok(())
                })
            })
            .await;
        done
    });
    has_begun.await.unwrap();
    let mut waiting = JoinSet::new();
    let asked = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    for _ in 0..2_100 {
        let (store, asked) = (house.app.store.clone(), asked.clone());
        waiting.spawn(async move {
            asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let done: Result<(), store::Error> = store.write(|_| Box::pin(async { Ok(()) })).await;
            done
        });
    }
    while asked.load(std::sync::atomic::Ordering::SeqCst) < 2_100 {
        tokio::task::yield_now().await;
    }
    let refused = api.json("/api/v1/cases", &samples::case_body()).await.expect_status(503);
    assert_eq!(refused.code(), "busy");
    assert!(refused.header("retry-after").is_some());
    api.get(&format!("/api/v1/cases/{number}")).await.expect_status(200);
    go_on.send(()).unwrap();
    slow.await.unwrap().unwrap();
    let all = waiting.join_all().await;
    let busy = all.iter().filter(|d| **d == Err(store::Error::Busy)).count();
    assert_eq!(busy, 2_100 - 2_048, "the queue holds what it says, and no more");
    api.json("/api/v1/cases", &samples::case_body()).await.expect_status(201);
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (from, name) = {
            let e = entry.unwrap();
            (e.path(), e.file_name())
        };
        if from.is_dir() {
            copy_folder(&from, &to.join(name));
        } else {
            // The bytes may be on their way under a name that is gone by now.
            let _ = std::fs::copy(&from, to.join(name));
        }
    }
}

/// The disk as it lies at some instant, while people write: whatever had been
/// acknowledged before is in it. What a power cut takes beside (all that was not
/// forced to disk) only a file system of its own shows: the crash part of
/// `cargo xtask test`.
async fn ti06_what_was_acknowledged_is_on_the_disk_as_it_lies(on: Backend) {
    if on == Backend::Postgres {
        // Its disk is the server's own; the crash part cuts its power.
        return;
    }
    let house = Orle::open(on).await;
    let Place::Sqlite(database) = house.place.clone() else { panic!("a file") };
    let acknowledged = Arc::new(std::sync::Mutex::new(Vec::new()));
    let mut writers = JoinSet::new();
    for writer in 0..4 {
        let (mut api, acknowledged) = (house.api(), acknowledged.clone());
        writers.spawn(async move {
            for n in 0..12 {
                let email = format!("c{writer}-{n}@client.test");
                let number = open(&mut api, &email, "FR", "Which size?").await;
                let part = [Part::file("file", "a.png", "image/png", samples::small_png())];
                let path = format!("/api/v1/cases/{number}/attachments");
                let told = api.parts(&path, &part).await.expect_status(201).json();
                let url = told["url"].as_str().unwrap().to_owned();
                acknowledged.lock().unwrap().push((number, url));
                tokio::task::yield_now().await;
            }
        });
    }
    for cut in 0..4 {
        for _ in 0..50 * cut {
            tokio::task::yield_now().await;
        }
        let there = acknowledged.lock().unwrap().clone();
        let folder = tempfile::tempdir().unwrap();
        // First the rows, then the bytes they refer to, as a disk that stops holds both.
        for name in ["", "-wal"] {
            let from = format!("{}{name}", database.display());
            let _ = std::fs::copy(from, folder.path().join(format!("house.db{name}")));
        }
        let files = tempfile::tempdir().unwrap();
        copy_folder(house.files(), files.path());
        let place = Place::Sqlite(folder.path().join("house.db"));
        let store = Store::open(&place).await.unwrap();
        store.migrate(house.clock.now()).await.unwrap();
        let again =
            Orle::over(store, place, Arc::new(files), SetUp::default(), house.clock.clone(), 9)
                .await;
        let mut api = again.api();
        for (number, url) in there {
            api.get(&format!("/api/v1/cases/{number}")).await.expect_status(200);
            api.get(&url).await.expect_status(200);
        }
        let all = api.get("/api/v1/cases?state=all&limit=200").await.expect_status(200).json();
        for case in all["items"].as_array().unwrap() {
            let path = format!("/api/v1/cases/{}", case["number"].as_str().unwrap());
            let case = api.get(&path).await.expect_status(200).json();
            for file in case["timeline"]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(|e| e["file"]["url"].as_str())
            {
                api.get(file).await.expect_status(200);
            }
        }
    }
    writers.join_all().await;
    assert_eq!(acknowledged.lock().unwrap().len(), 48);
}

store::on_both!(
    ti01_a_clock_that_jumps_revives_no_session,
    ti01_a_clock_that_jumps_brings_no_storm_of_reminders_and_no_other_order,
    ti03_a_full_disk_is_told_reading_goes_on_and_writing_comes_back,
    ti03_a_full_folder_of_files_is_told_and_nothing_half_is_left,
    ti04_a_database_that_is_away_or_hangs_is_told_and_found_again,
    ti04_writes_do_not_queue_without_bound,
    ti06_what_was_acknowledged_is_on_the_disk_as_it_lies,
);
