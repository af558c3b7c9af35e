//! The abuse list's chapter Uploads, as it is answered at the doors. What the
//! bytes themselves are answered with is tried in `intake`.

use super::api::open;
use domain::Role;
use http::Method;
use store::testing::Backend;
use testkit::{Guest, Orle, Page, Part, multipart, samples};

async fn house_with_case(on: Backend) -> (Orle, Guest, String) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let number = open(&mut api, "claire@client.test", "FR", "See the picture.").await;
    (house, api, format!("/api/v1/cases/{number}/attachments"))
}

async fn send(api: &mut Guest, path: &str, name: &str, bytes: impl Into<Vec<u8>>) -> Page {
    api.parts(path, &[Part::file("file", name, "image/jpeg", bytes)]).await
}

fn stored(house: &Orle) -> usize {
    std::fs::read_dir(house.files()).unwrap().count()
}

async fn up05_what_is_no_picture_is_refused_whatever_its_name_says(on: Backend) {
    let (house, mut api, path) = house_with_case(on).await;
    for bytes in [
        b"<!doctype html><script>alert(1)</script>".to_vec(),
        b"MZ\x90\x00\x03\x00\x00\x00".to_vec(),
        b"\x7fELF\x02\x01\x01\x00".to_vec(),
        b"<?php system($_GET['c']); ?>".to_vec(),
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec(),
        b"PK\x03\x04\x14\x00\x00\x00".to_vec(),
        Vec::new(),
        b"\xFF\xD8\xFF".to_vec(),
    ] {
        let refused = send(&mut api, &path, "photo.jpg", bytes.clone()).await;
        assert_eq!(
            refused.status,
            415,
            "{:?}: {}",
            String::from_utf8_lossy(&bytes),
            refused.text()
        );
    }
    assert_eq!(stored(&house), 0, "nothing is kept");
}

async fn up02_the_limit_is_taken_and_one_byte_more_is_not(on: Backend) {
    let (house, mut api, path) = house_with_case(on).await;
    // A PNG may be followed by bytes that are cut away: so the size can be chosen.
    let of = |size: usize| {
        let mut bytes = samples::small_png();
        bytes.resize(size, 0);
        bytes
    };
    let over = send(&mut api, &path, "a.png", of(10_485_761)).await.expect_status(413);
    assert_eq!(over.json()["errors"][0]["code"], "too_large");
    assert_eq!(stored(&house), 0);
    for size in [10_485_759, 10_485_760] {
        let taken = send(&mut api, &path, "a.png", of(size)).await;
        assert!(
            matches!(taken.status, 201 | 415),
            "by its size alone it is not refused: {}",
            taken.status
        );
    }
    // A length that says too much is answered before a byte is read.
    let request = api.request(
        Method::POST,
        &path,
        Some("multipart/form-data; boundary=x"),
        Vec::new(),
        &[("content-length", "99999999999")],
    );
    api.send(request).await.expect_status(413);
}

async fn up04_up14_a_body_that_is_not_one_field_of_a_file_is_refused_whole(on: Backend) {
    let (house, mut api, path) = house_with_case(on).await;
    let picture = || Part::file("file", "a.png", "image/png", samples::small_png());
    let mut many = vec![picture()];
    many.extend((0..1_000).map(|n| Part::words(&format!("f{n}"), "x")));
    for parts in [vec![picture(), picture()], vec![], vec![Part::words("other", "x")], many] {
        api.parts(&path, &parts).await.expect_status(400);
    }
    let whole = multipart(&[picture()]);
    let cut = whole[..whole.len() - 40].to_vec();
    let kind = "multipart/form-data; boundary=selvedge-test-boundary-7f3a";
    for (kind, body, status) in [
        (kind, cut, 400),
        ("multipart/form-data", whole.clone(), 400),
        ("multipart/form-data; boundary=other", whole.clone(), 400),
        ("application/octet-stream", whole.clone(), 415),
        ("text/plain", whole.clone(), 415),
    ] {
        let page = api.call(Method::POST, &path, Some(kind), body).await;
        assert_eq!(page.status, status, "{kind}: {}", page.text());
    }
    assert_eq!(stored(&house), 0);
}

async fn up15_a_packed_body_is_not_unpacked(on: Backend) {
    let (_house, mut api, path) = house_with_case(on).await;
    for coding in ["gzip", "br", "deflate", "zstd", "gzip, gzip"] {
        let kind = "multipart/form-data; boundary=x";
        let request = api.request(
            Method::POST,
            &path,
            Some(kind),
            vec![0x1f, 0x8b, 8, 0],
            &[("content-encoding", coding)],
        );
        api.send(request).await.expect_status(415);
        let json = api.request(
            Method::POST,
            "/api/v1/cases",
            Some("application/json"),
            vec![0x1f, 0x8b, 8, 0],
            &[("content-encoding", coding)],
        );
        api.send(json).await.expect_status(415);
    }
}

async fn up11_the_served_copy_tells_nothing_of_place_or_camera(on: Backend) {
    let (_house, mut api, path) = house_with_case(on).await;
    let sent = samples::photograph();
    let has = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|w| w == what);
    assert!(has(&sent, b"Exif"), "the sample has what is to be taken out");
    let url = send(&mut api, &path, "IMG_1.jpg", sent).await.expect_status(201).json()["url"]
        .as_str()
        .unwrap()
        .to_owned();
    for url in [url.clone(), format!("{url}?small=1")] {
        let copy = api.get(&url).await.expect_status(200);
        for trace in [b"Exif".as_slice(), b"GPS", b"http://ns.adobe.com", b"Photoshop"] {
            assert!(!has(&copy.body, trace), "{url} holds {}", String::from_utf8_lossy(trace));
        }
        assert_eq!(copy.header("x-content-type-options"), Some("nosniff"));
    }
}

async fn up13_a_files_name_does_nothing_anywhere(on: Backend) {
    let (house, mut api, path) = house_with_case(on).await;
    for name in [
        "../../etc/passwd",
        "C:\\\\x.jpg",
        "a\u{202E}gpj.exe",
        "\u{200B}.htaccess",
        "<img src=x onerror=alert(1)>.jpg",
        "",
        &"n".repeat(300),
    ] {
        let told =
            send(&mut api, &path, name, samples::photograph()).await.expect_status(201).json();
        let kept = told["name"].as_str().unwrap();
        assert!(
            !kept.contains(['/', '\\', '\u{202E}', '\u{200B}', '\0', '\r', '\n'])
                && kept.chars().count() <= 120,
            "{name:?} -> {kept:?}"
        );
        let copy = api.get(told["url"].as_str().unwrap()).await.expect_status(200);
        let disposition = copy.header("content-disposition").unwrap();
        assert!(
            disposition.matches('"').count() == 2 && !disposition.contains(['\r', '\n', '\\']),
            "{disposition}"
        );
    }
    for entry in std::fs::read_dir(house.files()).unwrap() {
        let own = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            own.bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'#' | b'_' | b'-')),
            "{own}"
        );
    }
}

async fn up16_the_hundred_and_first_file_of_a_case_is_refused(on: Backend) {
    let (_house, mut api, path) = house_with_case(on).await;
    let mut last = 201;
    let mut taken = 0;
    for _ in 0..101 {
        last = send(&mut api, &path, "a.png", samples::small_png()).await.status;
        if last != 201 {
            break;
        }
        taken += 1;
    }
    assert_eq!((taken, last), (100, 429));
}

async fn up17_up18_a_files_address_opens_nothing_to_anybody_else(on: Backend) {
    let (house, mut api, path) = house_with_case(on).await;
    let number = path.split('/').nth(4).unwrap().to_owned();
    let other = open(&mut api, "other@client.test", "FR", "Mine.").await;
    let told =
        send(&mut api, &path, "IMG_1.jpg", samples::photograph()).await.expect_status(201).json();
    let id = told["id"].as_str().unwrap().to_owned();
    let mut own = house.client_of(&number, "claire@client.test").await;
    own.get(&format!("/en/files/{id}")).await.expect_status(200);
    let mut stranger = house.client_of(&other, "other@client.test").await;
    let not_there =
        stranger.get("/en/files/00000000000000000000000000000000").await.expect_status(404);
    let mut changed = id.clone().into_bytes();
    changed[0] = if changed[0] == b'0' { b'1' } else { b'0' };
    let changed = String::from_utf8(changed).unwrap();
    for id in [id.as_str(), &changed, "1", "2", "../x"] {
        let page = stranger.get(&format!("/en/files/{id}")).await;
        assert_eq!(page.status, 404, "{id}");
        assert_eq!(page.text().len(), not_there.text().len(), "{id}: the same page");
    }
    let nobody = house.browser().get(&format!("/en/files/{id}")).await;
    assert!(matches!(nobody.status, 303 | 404));
    house.keep_token("slv_of-japan", Role::Integration, Some("JP"), false).await;
    house
        .program("slv_of-japan")
        .get(&format!("/api/v1/attachments/{id}"))
        .await
        .expect_status(404);
    own.get(&format!("/en/files/{changed}")).await.expect_status(404);
}

async fn up21_the_same_bytes_sent_again_are_files_of_their_own(on: Backend) {
    let (_house, mut api, path) = house_with_case(on).await;
    let one = send(&mut api, &path, "a.jpg", samples::photograph()).await.expect_status(201).json();
    let two = send(&mut api, &path, "a.jpg", samples::photograph()).await.expect_status(201).json();
    assert_eq!(one["sha256"], two["sha256"]);
    assert_ne!(one["id"], two["id"]);
    // Under one key it is one file, and the second sending leaves nothing behind.
    let part = [Part::file("file", "b.jpg", "image/jpeg", samples::photograph())];
    api.set("idempotency-key", "file-1");
    let first = api.parts(&path, &part).await.expect_status(201).json();
    let again = api.parts(&path, &part).await.expect_status(201).json();
    assert_eq!(first["id"], again["id"]);
}

/// Files in a folder and in those within it.
fn copies(folder: &std::path::Path) -> usize {
    let within = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    within.map(|path| if path.is_dir() { copies(&path) } else { 1 }).sum()
}

/// A form sent by two clicks is one message with one file, and no second copy is kept.
async fn fo07_a_reply_with_a_file_sent_twice_stands_once(on: Backend) {
    let (house, _, _) = house_with_case(on).await;
    let number = {
        let mut api = house.api();
        open(&mut api, "claire@client.test", "FR", "Once.").await
    };
    let mut client = house.client_of(&number, "claire@client.test").await;
    let case = format!("/en/cases/{number}");
    let once = client.get(&case).await.expect_status(200).field("once").expect("a key");
    let parts = |bytes: Vec<u8>| {
        [
            Part::words("once", &once),
            Part::words("body", "Here is the seam."),
            Part::file("file", "seam.jpg", "image/jpeg", bytes),
        ]
    };
    let to = format!("{case}/messages");
    client.upload(&to, &parts(samples::photograph())).await.expect_status(303);
    let kept = copies(house.files());
    assert!(kept > 1, "shown copy, small copy and original");
    client.upload(&to, &parts(samples::photograph())).await.expect_status(303);
    assert_eq!(copies(house.files()), kept, "the second copies are gone");
    let page = client.get(&case).await.expect_status(200).text();
    assert_eq!(page.matches("Here is the seam.").count(), 1);
    assert_eq!(page.matches("class=\"file\"").count(), 1);
}

store::on_both!(
    fo07_a_reply_with_a_file_sent_twice_stands_once,
    up02_the_limit_is_taken_and_one_byte_more_is_not,
    up04_up14_a_body_that_is_not_one_field_of_a_file_is_refused_whole,
    up05_what_is_no_picture_is_refused_whatever_its_name_says,
    up11_the_served_copy_tells_nothing_of_place_or_camera,
    up13_a_files_name_does_nothing_anywhere,
    up15_a_packed_body_is_not_unpacked,
    up16_the_hundred_and_first_file_of_a_case_is_refused,
    up17_up18_a_files_address_opens_nothing_to_anybody_else,
    up21_the_same_bytes_sent_again_are_files_of_their_own,
);
