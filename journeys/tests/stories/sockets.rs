//! What only a real connection shows: bodies without a length or with a wrong
//! one, heads without an end, and clients that send a byte now and then.

use super::api::open;
use std::net::SocketAddr;
use std::time::Duration;
use store::testing::Backend;
use testkit::{Orle, TOKEN};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use web::server::Patience;

async fn served(house: &Orle, patience: Patience) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let state = house.state.clone();
    tokio::spawn(web::server::serve_within(listener, state, std::future::pending(), patience));
    address
}

/// Sends bytes as they are and reads to the end of the connection.
async fn raw(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let _ = stream.write_all(bytes).await;
    rest(&mut stream).await
}

async fn rest(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    // A connection that is reset has ended too; what came before counts.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

async fn well(address: SocketAddr) {
    let asked = format!(
        "GET /api/v1/cases HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {TOKEN}\r\nconnection: close\r\n\r\n"
    );
    let answer = raw(address, asked.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

fn head(path: &str, more: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {TOKEN}\r\ncontent-type: multipart/form-data; boundary=b\r\n{more}\r\n"
    )
}

const PART: &str = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\ncontent-type: image/jpeg\r\n\r\n";

async fn up03_a_body_without_a_length_is_cut_off_at_the_limit(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "See the picture.").await;
    let address = served(&house, Patience::default()).await;
    let path = format!("/api/v1/cases/{number}/attachments");
    let (mut from, mut to) = TcpStream::connect(address).await.unwrap().into_split();
    let sending = tokio::spawn(async move {
        to.write_all(head(&path, "transfer-encoding: chunked\r\n").as_bytes()).await?;
        to.write_all(format!("{:x}\r\n{PART}\r\n", PART.len()).as_bytes()).await?;
        let chunk = [b"10000\r\n".as_slice(), &[7; 65_536], b"\r\n"].concat();
        // Twice the limit, if it is taken.
        for _ in 0..2 * 160 {
            to.write_all(&chunk).await?;
        }
        std::io::Result::Ok(())
    });
    let mut answer = Vec::new();
    let _ = from.read_to_end(&mut answer).await;
    let _ = sending.await;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert_eq!(std::fs::read_dir(house.files()).unwrap().count(), 0, "nothing is kept");
    let case = house.api().get(&format!("/api/v1/cases/{number}")).await.text();
    assert!(!case.contains("file_added"), "{case}");
    well(address).await;
}

async fn up04_a_length_that_is_not_the_bodys_is_refused_and_the_connection_closed(on: Backend) {
    let house = Orle::open(on).await;
    let number = open(&mut house.api(), "claire@client.test", "FR", "See the picture.").await;
    let address = served(&house, Patience::default()).await;
    let path = format!("/api/v1/cases/{number}/attachments");
    let body = format!("{PART}\u{7}\r\n--b--\r\n");
    let length = body.len();
    let chunked = format!("{length:x}\r\n{body}\r\n0\r\n\r\n");
    for (name, lengths, body) in [
        ("too short", format!("content-length: {}\r\n", length - 20), body.clone()),
        ("negative", "content-length: -5\r\n".to_owned(), body.clone()),
        ("no number", "content-length: 0x10\r\n".to_owned(), body.clone()),
        ("with a sign", format!("content-length: +{length}\r\n"), body.clone()),
        ("two of them", format!("content-length: {length}\r\ncontent-length: 5\r\n"), body.clone()),
        (
            "a length and chunks",
            format!("content-length: {length}\r\ntransfer-encoding: chunked\r\n"),
            chunked.clone(),
        ),
        (
            "chunks and a length",
            format!("Transfer-Encoding: chunked\r\nContent-Length: {length}\r\n"),
            chunked.clone(),
        ),
        ("no chunks at the end", "transfer-encoding: chunked, gzip\r\n".to_owned(), chunked),
    ] {
        let asked = head(&path, &lengths) + &body;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(asked.as_bytes()).await.unwrap();
        if name == "too short" {
            // What is left over is no request either: the connection ends by itself.
            stream.write_all(b"\r\n\r\n").await.unwrap();
        }
        let answer = rest(&mut stream).await;
        assert!(answer.starts_with("HTTP/1.1 400"), "{name}: {answer}");
    }
    // Too long: the client goes away in the middle of the file.
    let mut stream = TcpStream::connect(address).await.unwrap();
    let asked = head(&path, &format!("content-length: {}\r\n", length + 500)) + PART;
    stream.write_all(asked.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    let answer = rest(&mut stream).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 400"), "{answer}");
    assert_eq!(std::fs::read_dir(house.files()).unwrap().count(), 0, "nothing is kept");
    well(address).await;
}

async fn wb07_slow_endless_and_broken_off_requests_keep_nobody_else_waiting(on: Backend) {
    let house = Orle::open(on).await;
    let address = served(&house, Patience::default()).await;
    let mut slow = Vec::new();
    for n in 0..200 {
        let mut stream = TcpStream::connect(address).await.unwrap();
        // Half of them in the middle of the head, half in the middle of the body.
        let begun = if n % 2 == 0 {
            "GET /en/ HTTP/1.1\r\nhost: x\r\nx-slow: ".to_owned()
        } else {
            head("/api/v1/cases", "content-length: 1000\r\n")
        };
        stream.write_all(begun.as_bytes()).await.unwrap();
        stream.write_all(b"1").await.unwrap();
        slow.push(stream);
    }
    well(address).await;
    for _ in 0..500 {
        drop(TcpStream::connect(address).await.unwrap());
    }
    well(address).await;
    for asked in [
        format!("GET /en/ HTTP/1.1\r\nhost: x\r\nx-long: {}\r\n\r\n", "a".repeat(1 << 20)),
        format!("GET /en/{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(1 << 20)),
        format!("GET /en/ HTTP/1.1\r\nhost: x\r\n{}\r\n", "a: b\r\n".repeat(5_000)),
    ] {
        let answer = raw(address, asked.as_bytes()).await;
        assert!(
            answer.is_empty()
                || answer.starts_with("HTTP/1.1 431")
                || answer.starts_with("HTTP/1.1 414")
                || answer.starts_with("HTTP/1.1 400"),
            "{}",
            answer.get(..200).unwrap_or(&answer)
        );
    }
    well(address).await;
    drop(slow);
}

async fn wb07_who_never_ends_a_head_or_a_body_is_cut_off(on: Backend) {
    let house = Orle::open(on).await;
    let short = Duration::from_millis(40);
    let address = served(&house, Patience { head: short, body: short }).await;
    // Each of these would stay for ever if nobody cut it off.
    let answer = raw(address, b"GET /en/ HTTP/1.1\r\nhost: x\r\nx-slow: 1").await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
    let begun = format!(
        "POST /api/v1/cases HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {TOKEN}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{{"
    );
    let answer = raw(address, begun.as_bytes()).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
    let path = "/api/v1/cases/CS-0000-0000/attachments";
    let answer = raw(address, head(path, "content-length: 1000\r\n").as_bytes()).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
}

/// Streams would go on for good; told to stop, the process ends them itself.
async fn told_to_stop_a_process_ends_its_streams_at_once(on: Backend) {
    let house = Orle::open(on).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let state = house.state.clone();
    let told = async move {
        let _ = stopped.await;
    };
    let serving =
        tokio::spawn(web::server::serve_within(listener, state, told, Patience::default()));
    let mut reader = TcpStream::connect(address).await.unwrap();
    let asked = format!(
        "GET /api/v1/events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {TOKEN}\r\naccept: text/event-stream\r\n\r\n"
    );
    reader.write_all(asked.as_bytes()).await.unwrap();
    let mut seen = Vec::new();
    while !String::from_utf8_lossy(&seen).contains("hello") {
        assert_ne!(reader.read_buf(&mut seen).await.unwrap(), 0, "it began");
    }
    stop.send(()).unwrap();
    // Far less than the patience with answers that are still being given.
    let served = tokio::time::timeout(Duration::from_secs(5), serving).await;
    served.expect("it stopped").unwrap().unwrap();
    assert!(rest(&mut reader).await.ends_with("0\r\n\r\n"), "ended whole");
}

store::on_both!(
    told_to_stop_a_process_ends_its_streams_at_once,
    up03_a_body_without_a_length_is_cut_off_at_the_limit,
    up04_a_length_that_is_not_the_bodys_is_refused_and_the_connection_closed,
    wb07_slow_endless_and_broken_off_requests_keep_nobody_else_waiting,
    wb07_who_never_ends_a_head_or_a_body_is_cut_off,
);
