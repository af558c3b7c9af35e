//! Bytes and rows: none without the other after a kill, and a scanner beside the
//! house that refuses, is away and comes back. The scanner is a small one of our
//! own that speaks clamd's `INSTREAM` on a socket of this machine.

use super::api::open;
use jiff::{SignedDuration, Timestamp};
use std::net::SocketAddr;
use store::scanner::Scanner;
use store::testing::Backend;
use testkit::{Guest, Orle, Part, samples};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The test string of all scanners, put together here so that none finds this file.
fn eicar() -> String {
    ["X5O!P%@AP[4\\PZX54", "(P^)7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].concat()
}

async fn upload(api: &mut Guest, number: &str, name: &str, bytes: Vec<u8>) -> testkit::Page {
    let part = [Part::file("file", name, "application/pdf", bytes)];
    api.parts(&format!("/api/v1/cases/{number}/attachments"), &part).await
}

/// Every file below the folder of the house's bytes.
pub fn kept(house: &Orle) -> Vec<std::path::PathBuf> {
    let mut all = Vec::new();
    for shelf in std::fs::read_dir(house.files()).unwrap() {
        for file in std::fs::read_dir(shelf.unwrap().path()).unwrap() {
            all.push(file.unwrap().path());
        }
    }
    all.sort();
    all
}

fn written_at(path: &std::path::Path, at: Timestamp) {
    let file = std::fs::File::options().write(true).open(path).unwrap();
    file.set_modified(at.into()).unwrap();
}

async fn up19_a_kill_leaves_no_row_without_a_file_and_soon_no_file_without_a_row(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "See the picture.").await;
    let photograph = samples::photograph();
    let told = upload(&mut api, &number, "a.jpg", photograph.clone()).await.expect_status(201);
    let url = told.json()["url"].as_str().unwrap().to_owned();
    let own = kept(&house);
    assert_eq!(own.len(), 3, "the original, the shown copy and the small one: {own:?}");
    // Killed when the bytes were on disk and their row was not.
    let now = house.clock.now();
    let slot = domain::PhotoSlot::Whole;
    house.app.take_in(photograph.clone().into(), "b.jpg", slot, 1 << 20, now).await.unwrap();
    // Killed in the middle of the bytes.
    let shelf = own[0].parent().unwrap().file_name().unwrap().to_str().unwrap();
    let half = own[0].with_file_name(format!("{shelf}0123456789abcdef.partial"));
    std::fs::write(&half, &photograph[..photograph.len() / 2]).unwrap();
    assert_eq!(kept(&house).len(), 7);
    kept(&house).iter().for_each(|path| written_at(path, now));
    // What is young may still get its row.
    house.pass(SignedDuration::from_mins(29));
    assert_eq!(house.app.drop_strays(house.clock.now()).await.unwrap(), 0);
    house.pass(SignedDuration::from_mins(2));
    assert_eq!(house.app.drop_strays(house.clock.now()).await.unwrap(), 4);
    assert_eq!(kept(&house), own, "what a row refers to stays, and nothing else");
    api.get(&url).await.expect_status(200);
    api.get(&format!("{url}?small=1")).await.expect_status(200);
    assert_eq!(house.app.drop_strays(house.clock.now()).await.unwrap(), 0);
    // A stray of long ago is found by the first round of a new process.
    let stray = own[0].with_file_name(format!("{shelf}fedcba9876543210.original"));
    std::fs::write(&stray, b"x").unwrap();
    written_at(&stray, now.checked_sub(SignedDuration::from_hours(24 * 90)).unwrap());
    let again = house.second_node().await;
    assert_eq!(again.app.drop_strays(house.clock.now()).await.unwrap(), 1);
    // The other way round: bytes that could not be kept have no row.
    let (folder, aside) = (house.files().to_owned(), house.files().with_extension("aside"));
    std::fs::rename(&folder, &aside).unwrap();
    std::fs::write(&folder, b"in the way").unwrap();
    upload(&mut api, &number, "c.jpg", photograph).await.expect_status(503);
    std::fs::remove_file(&folder).unwrap();
    std::fs::rename(&aside, &folder).unwrap();
    let case = api.get(&format!("/api/v1/cases/{number}")).await.json();
    let files = case["timeline"].as_array().unwrap().iter().filter(|e| e["file"].is_object());
    assert_eq!(files.count(), 1, "no row without a file: {case}");
}

/// A scanner that finds the test string, until it is stopped.
struct Scans {
    address: SocketAddr,
    task: tokio::task::JoinHandle<()>,
}

impl Scans {
    async fn at(address: &str) -> Scans {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(look(stream));
            }
        });
        Scans { address, task }
    }

    async fn stop(self) -> String {
        self.task.abort();
        let _ = self.task.await;
        self.address.to_string()
    }
}

async fn look(mut stream: TcpStream) -> std::io::Result<()> {
    let mut word = [0; 10];
    stream.read_exact(&mut word).await?;
    assert_eq!(&word, b"zINSTREAM\0");
    let mut bytes = Vec::new();
    loop {
        let length = stream.read_u32().await?;
        if length == 0 {
            break;
        }
        let mut piece = vec![0; length as usize];
        stream.read_exact(&mut piece).await?;
        bytes.extend(piece);
    }
    let sign = eicar().into_bytes();
    let found = bytes.windows(sign.len()).any(|w| w == sign);
    stream.write_all(if found { b"stream: Eicar-Signature FOUND\0" } else { b"stream: OK\0" }).await
}

fn with_scanner(house: &mut Orle, address: SocketAddr) {
    house.app = house.app.clone().with_scanner(Scanner::parse(&format!("tcp:{address}")));
    house.state.app = house.app.clone();
}

async fn up20_what_the_scanner_refuses_is_kept_nowhere(on: Backend) {
    let mut house = Orle::open(on).await;
    let scans = Scans::at("127.0.0.1:0").await;
    with_scanner(&mut house, scans.address);
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "The receipt.").await;
    let bad = samples::paper(&eicar());
    let refused = upload(&mut api, &number, "receipt.pdf", bad.clone()).await.expect_status(422);
    assert_eq!(refused.json()["errors"][0]["code"], "refused", "{}", refused.text());
    let mut client = house.client_of(&number, "claire@client.test").await;
    let case = format!("/en/cases/{number}");
    client.get(&case).await.expect_status(200);
    let file = Part::file("file", "receipt.pdf", "application/pdf", bad);
    let parts = [Part::words("body", ""), file.clone()];
    let page = client.upload(&format!("{case}/messages"), &parts).await.expect_status(422);
    page.says("did not pass our check");
    let mut camille = house.staff("camille").await;
    let form = format!("/desk/cases/{number}/files");
    camille.get(&form).await.expect_status(200);
    camille.upload(&form, &[file]).await.expect_status(422).says("The scanner refused this file");
    assert!(kept(&house).is_empty(), "kept nowhere");
    let whole = api.get(&format!("/api/v1/cases/{number}")).await.text();
    assert!(!whole.contains("receipt.pdf"), "{whole}");
    let good = upload(&mut api, &number, "receipt.pdf", samples::paper("Receipt")).await;
    let good = good.expect_status(201).json();
    assert_eq!(good["scan"], "clean");
    api.get(good["url"].as_str().unwrap()).await.expect_status(200);
}

async fn up20_while_the_scanner_is_away_files_are_held_and_offered_again(on: Backend) {
    let mut house = Orle::open(on).await;
    let scans = Scans::at("127.0.0.1:0").await;
    with_scanner(&mut house, scans.address);
    let address = scans.stop().await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "The receipt.").await;
    let good = upload(&mut api, &number, "good.pdf", samples::paper("Receipt")).await;
    let good = good.expect_status(201).json();
    let bad = upload(&mut api, &number, "bad.pdf", samples::paper(&eicar())).await;
    let bad = bad.expect_status(201).json();
    let path = |told: &serde_json::Value| told["url"].as_str().unwrap().to_owned();
    let mut client = house.client_of(&number, "claire@client.test").await;
    let mut camille = house.staff("camille").await;
    for told in [&good, &bad] {
        assert_eq!(told["scan"], "held");
        let held = api.get(&path(told)).await.expect_status(409);
        assert_eq!(held.code(), "file_held");
        let id = told["id"].as_str().unwrap();
        client.get(&format!("/en/files/{id}")).await.expect_status(409);
        camille.get(&format!("/desk/files/{id}")).await.expect_status(409);
    }
    let page = client.get(&format!("/en/cases/{number}")).await.says("We are checking this file");
    assert!(!page.text().contains("/en/files/"), "nothing to be opened");
    camille.get(&format!("/desk/cases/{number}")).await.says("waits for the scanner");
    assert_eq!(house.app.scan_held(house.clock.now()).await.unwrap(), 0, "still away");
    let scans = Scans::at(&address).await;
    assert_eq!(house.app.scan_held(house.clock.now()).await.unwrap(), 2);
    assert_eq!(house.app.scan_held(house.clock.now()).await.unwrap(), 0);
    api.get(&path(&good)).await.expect_status(200);
    api.get(&path(&bad)).await.expect_status(404);
    assert_eq!(kept(&house).len(), 1, "what was refused is gone");
    client.get(&format!("/en/cases/{number}")).await.says("did not pass our check");
    let told = house.deeds().await.iter().filter(|d| d.verb == "file.scan").count();
    assert_eq!(told, 2);
    // A copy of the house does not look for bytes that are gone.
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy");
    app::backup::backup(&house.app, &copy, house.clock.now()).await.unwrap();
    scans.stop().await;
}

store::on_both!(
    up19_a_kill_leaves_no_row_without_a_file_and_soon_no_file_without_a_row,
    up20_what_the_scanner_refuses_is_kept_nowhere,
    up20_while_the_scanner_is_away_files_are_held_and_offered_again,
);
