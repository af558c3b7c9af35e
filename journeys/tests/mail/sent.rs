//! A message as it was sent: inert, in a document of its own, with the pictures
//! it brought and, once a reader asks, those from elsewhere.

use super::post::Post;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use store::mails::{Mail, State};
use store::testing::Backend;
use testkit::{Orle, SetUp, samples};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// RFC 4648 section 4.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for group in bytes.chunks(3) {
        let mut all = [0; 3];
        all[..group.len()].copy_from_slice(group);
        let number = u32::from_be_bytes([0, all[0], all[1], all[2]]);
        for nth in 0..4 {
            let letter = LETTERS[(number >> (18 - 6 * nth) & 63) as usize];
            out.push(if nth <= group.len() { char::from(letter) } else { '=' });
        }
    }
    out.as_bytes().chunks(76).map(|line| format!("{}\r\n", String::from_utf8_lossy(line))).collect()
}

fn part(id: &str, kind: &str, bytes: &[u8]) -> String {
    format!(
        "--r\r\nContent-Type: {kind}; name=\"{id}\"\r\nContent-ID: <{id}@mail.example>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n{}",
        base64(bytes)
    )
}

/// A message as HTML with two pictures of its own.
fn dressed(id: &str, to: &str, html: &str) -> Vec<u8> {
    let mut raw = format!(
        "Authentication-Results: mx.orle.example; dmarc=pass header.from=mail.example\r\nFrom: Lea <lea@mail.example>\r\nTo: {to}\r\nSubject: The clasp\r\nMessage-ID: <{id}@mail.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n"
    );
    raw += &part("photo.jpg", "image/jpeg", &samples::photograph());
    raw += &part("small.png", "image/png", &samples::small_png());
    raw += &part("drawing.svg", "image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>");
    raw += "--r--\r\n";
    raw.into_bytes()
}

const HTML: &str = "<h1>Dear Orle</h1><p style=\"color:red\" onclick=alert(1)>The <b>clasp</b> is <a href=\"https://mail.example/x\">here</a>.</p>\
    <script>alert(1)</script><style>@import url(//evil.example)</style><form action=https://evil.example><input name=a></form>\
    <meta http-equiv=refresh content=\"0;url=//evil.example\"><svg onload=alert(1)></svg><base href=//evil.example>\
    <img src=\"cid:photo.jpg@mail.example\" alt=\"The bag\"><img src=\"cid:small.png@mail.example\"><img src=\"cid:drawing.svg@mail.example\">\
    <img src=\"http://pictures.example/one.png\" alt=\"One\"><img src=\"http://pictures.example/drawing\" alt=\"Two\">\
    <img src=\"http://127.0.0.1/inside.png\" alt=\"Three\"><img src=\"http://pictures.example/pixel\" style=\"display:none\">\
    <div class=\"gmail_quote\"><div class=\"gmail_attr\">On Friday Orle wrote:</div><blockquote class=\"gmail_quote\">An older letter</blockquote></div>";

/// A server of pictures; how often it was asked.
async fn pictures() -> (SocketAddr, Arc<AtomicUsize>) {
    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (at, count) = (socket.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let asked = count.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = socket.accept().await {
            asked.fetch_add(1, Ordering::SeqCst);
            let mut question = Vec::new();
            while !question.ends_with(b"\r\n\r\n") {
                let mut some = [0; 1024];
                let read = stream.read(&mut some).await.unwrap();
                question.extend_from_slice(&some[..read]);
            }
            let drawing = String::from_utf8_lossy(&question).starts_with("GET /drawing");
            let (kind, body) = match drawing {
                true => ("image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec()),
                false => ("image/png", samples::small_png()),
            };
            let length = body.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n"
            );
            stream.write_all(&[head.as_bytes(), &body].concat()).await.unwrap();
        }
    });
    (at, count)
}

async fn house(on: Backend) -> (Orle, Post, Mail, Arc<AtomicUsize>) {
    let (at, asked) = pictures().await;
    let set_up = SetUp { mail: true, pictures: Some(at), ..SetUp::default() };
    let orle = Orle::open_as(on, set_up).await;
    let post = Post::of(&orle);
    let raw = dressed("1", "care@orle.example", HTML);
    let mail = post.delivered(&raw, Some("lea@mail.example"), &["care@orle.example"]).await;
    assert_eq!(mail.state, State::Placed, "{}", mail.why);
    orle.app.take_mail_files(post.now).await.unwrap();
    (orle, post, mail, asked)
}

/// The addresses of the pictures in a document.
fn sources(page: &str) -> Vec<String> {
    page.split("<img src=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

async fn em09_a_message_as_it_was_sent_can_do_nothing_and_asks_nobody(on: Backend) {
    let (orle, post, mail, asked) = house(on).await;
    let case = post.case(mail.case_id.unwrap()).await;
    let mut camille = orle.staff_in_english("camille").await;
    let desk = camille.get(&format!("/desk/cases/{}", case.number)).await.expect_status(200).text();
    let at = format!("/desk/mail/{}/sent", mail.id);
    assert!(desk.contains(&format!("<a href=\"{at}\">As it was sent</a>")), "{desk}");
    let page = camille.get(&at).await.expect_status(200);
    assert!(page.header("content-security-policy").unwrap().contains("frame-src 'self'"));
    let text = page.text();
    assert!(text.contains("3 pictures from elsewhere are not shown"), "{text}");
    assert!(text.contains(&format!("<iframe class=\"sent\" src=\"{at}/words\"")), "{text}");
    assert!(!text.contains("allow-scripts") && !text.contains("clasp</b>"), "{text}");
    let words = camille.get(&format!("{at}/words")).await.expect_status(200);
    let policy = words.header("content-security-policy").unwrap().to_owned();
    for part in [
        "sandbox allow-same-origin",
        "default-src 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
    ] {
        assert!(policy.contains(part), "{part} is not in {policy}");
    }
    assert!(!policy.contains("script") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(words.header("x-frame-options"), Some("SAMEORIGIN"));
    assert_eq!(words.header("referrer-policy"), Some("no-referrer"));
    let html = words.text();
    for part in [
        "<h1>Dear Orle</h1>",
        "The <b>clasp</b>",
        "rel=\"noopener noreferrer nofollow\"",
        "<details><summary>Quoted</summary>",
        "An older letter",
        "<span data-remote=\"0\">One</span>",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    for part in [
        "script",
        "onclick",
        "evil.example",
        "<form",
        "<svg",
        "refresh",
        "<base",
        "style=",
        "pictures.example",
    ] {
        assert!(!html.contains(part), "{part} is in {html}");
    }
    // Its own pictures in their places, drawn anew: the case's copy, and one too small to be a file.
    let own = sources(&html);
    assert_eq!(own.len(), 2, "{own:?}");
    for (address, received) in own.iter().zip([samples::photograph(), samples::small_png()]) {
        let picture = camille.get(address).await.expect_status(200);
        assert!(picture.header("content-type").unwrap().starts_with("image/"), "{address}");
        assert!(picture.body.len() > 50 && picture.body != received, "{address}");
        assert!(!picture.body.windows(4).any(|w| w == b"Exif"), "{address}");
    }
    // Nobody was asked, and nobody is by a number alone or by another's seal.
    for nth in 0..5 {
        for end in ["", "?seal=", "?seal=00", &format!("?seal={}", "ab".repeat(32))] {
            camille.get(&format!("{at}/elsewhere/{nth}{end}")).await.expect_status(404);
        }
    }
    assert_eq!(asked.load(Ordering::SeqCst), 0);
    // Whoever may not read the case reads nothing of this either.
    let mut haruka = orle.staff_in_english("haruka").await;
    for path in [at.clone(), format!("{at}/words"), own[0].clone(), format!("{at}/elsewhere/0")] {
        haruka.get(&path).await.expect_status(404);
    }
    // The client reads words.
    let mut client = orle.client_of(&case.number, "lea@mail.example").await;
    let page = client.get(&format!("/en/cases/{}", case.number)).await.expect_status(200).text();
    assert!(
        page.contains("Dear Orle") && !page.contains("<iframe") && !page.contains("data-remote")
    );
}

async fn em09_pictures_from_elsewhere_come_through_us_once_and_only_when_asked_for(on: Backend) {
    let (orle, post, mail, asked) = house(on).await;
    let at = format!("/desk/mail/{}/sent", mail.id);
    let mut camille = orle.staff_in_english("camille").await;
    camille.get(&at).await.expect_status(200);
    let to = camille.post(&format!("{at}/elsewhere"), &[]).await.expect_status(303);
    let shown = to.header("location").unwrap().to_owned();
    let seal = shown.split("seal=").nth(1).unwrap().to_owned();
    let page = camille.get(&shown).await.expect_status(200).text();
    assert!(
        !page.contains("are not shown") && page.contains(&format!("/words?seal={seal}")),
        "{page}"
    );
    let words = camille.get(&format!("{at}/words?seal={seal}")).await.expect_status(200).text();
    let remote: Vec<String> =
        sources(&words).into_iter().filter(|src| src.contains("/elsewhere/")).collect();
    assert_eq!(remote.len(), 3, "{words}");
    // A seal is one reader's, for one message.
    let mut marta = orle.staff_in_english("marta").await;
    marta.get(&remote[0]).await.expect_status(404);
    let raw = dressed("2", "care@orle.example", HTML);
    let other = post.delivered(&raw, Some("lea@mail.example"), &["care@orle.example"]).await;
    camille
        .get(&format!("/desk/mail/{}/sent/elsewhere/0?seal={seal}", other.id))
        .await
        .expect_status(404);
    assert_eq!(asked.load(Ordering::SeqCst), 0);
    // One is a picture; one is a drawing with code in it; one leads inside; a pixel has no place.
    let picture = camille.get(&remote[0]).await.expect_status(200);
    assert_eq!(picture.header("content-type"), Some("image/png"));
    assert!(picture.body != samples::small_png());
    camille.get(&remote[1]).await.expect_status(404);
    camille.get(&remote[2]).await.expect_status(404);
    camille.get(&format!("{at}/elsewhere/3?seal={seal}")).await.expect_status(404);
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    // A second look, by another reader and without a wish: nobody is asked again.
    let page = marta.get(&at).await.expect_status(200).text();
    assert!(page.contains("2 pictures from elsewhere"), "{page}");
    let words = marta.get(&format!("{at}/words")).await.expect_status(200).text();
    assert!(words.contains(&format!("{at}/elsewhere/0\"")), "{words}");
    marta.get(&format!("{at}/elsewhere/0")).await.expect_status(200);
    camille.get(&remote[1]).await.expect_status(404);
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    let verbs = post
        .write(|tx, _| {
            Box::pin(async move {
                let all = store::audit::list(tx, None, 500).await?;
                Ok(all.into_iter().filter(|deed| deed.verb == "mail.pictures").count())
            })
        })
        .await
        .unwrap();
    assert_eq!(verbs, 1);
}

store::on_both!(
    em09_a_message_as_it_was_sent_can_do_nothing_and_asks_nobody,
    em09_pictures_from_elsewhere_come_through_us_once_and_only_when_asked_for,
);
