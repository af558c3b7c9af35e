//! What is too much is refused whole, and what is much is read in time.

use super::{crlf, html, plain, refused};
use intake::mail::{Unreadable, read};
use std::time::{Duration, Instant};

/// Far above what any of it takes, far below what a square would.
const SOON: Duration = Duration::from_secs(60);

fn soon<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let made = work();
    assert!(begun.elapsed() < SOON, "{name}: {:?}", begun.elapsed());
    made
}

#[test]
fn em10_ten_megabytes_of_nested_quotes_are_read_in_time() {
    let line = format!("{} what was said before\n", ">".repeat(1000));
    let text = format!("New words.\n\n{}", line.repeat(10_000));
    let got = soon("text", || plain(&text));
    assert_eq!(got.body.fresh(), "New words.");
    assert!(got.body.cut);
    let deep = format!("<p>New words.</p>{}old", "<blockquote type=cite>".repeat(450_000));
    let got = soon("html", || html(&deep));
    assert_eq!(got.body.fresh(), "New words.");
    let clean = soon("clean", || got.html.as_ref().unwrap().clean(|_| None));
    assert!(clean.fresh_html().contains("New words."));
}

#[test]
fn em10_ten_thousand_parts_are_refused_whole() {
    let mut text = "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n".to_owned();
    for _ in 0..10_000 {
        text.push_str("--x\nContent-Type: text/plain\n\nwords\n");
    }
    text.push_str("--x--\n");
    let raw = crlf(&text);
    assert_eq!(soon("parts", || refused(&raw)), Unreadable::TooManyParts);
}

#[test]
fn em10_five_hundred_parts_are_still_read() {
    let mut text = "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n".to_owned();
    for _ in 0..499 {
        text.push_str("--x\nContent-Type: application/pdf\n\nwords\n");
    }
    text.push_str("--x--\n");
    assert_eq!(read(&crlf(&text)).unwrap().attachments.len(), 499);
    let more = text.replace("--x--", "--x\n\none more\n--x--");
    assert_eq!(refused(&crlf(&more)), Unreadable::TooManyParts);
}

#[test]
fn em10_a_thousand_levels_of_multipart_are_refused_whole() {
    let nested = |levels: usize| {
        let mut text = "From: a@b.example\n".to_owned();
        for level in 0..levels {
            text.push_str(&format!(
                "Content-Type: multipart/mixed; boundary=b{level}x\n\n--b{level}x\n"
            ));
        }
        text.push_str("Content-Type: text/plain\n\nat the bottom\n");
        crlf(&text)
    };
    assert_eq!(soon("levels", || refused(&nested(1000))), Unreadable::TooDeep);
    assert_eq!(refused(&nested(21)), Unreadable::TooDeep);
    assert_eq!(read(&nested(20)).unwrap().body.fresh(), "at the bottom");
}

#[test]
fn em10_a_header_line_of_five_megabytes_is_refused_whole() {
    let raw = crlf(&format!("From: a@b.example\nSubject: {}\n\nwords\n", "x".repeat(5_000_000)));
    assert_eq!(soon("line", || refused(&raw)), Unreadable::HeaderTooLong);
    let raw =
        crlf(&format!("From: a@b.example\n{}\nwords\n", "X-A: words words words\n".repeat(40_000)));
    assert_eq!(soon("fields", || refused(&raw)), Unreadable::HeadersTooLarge);
}

#[test]
fn em10_headers_just_below_the_limits_are_read_in_time() {
    let piece = |text: &str, length: usize| text.repeat(length / text.len());
    for (name, value) in [
        ("Subject", piece("=?utf-8?Q?a", 60_000)),
        ("Subject", piece("=?utf-8?Q?a?= ", 60_000)),
        ("From", piece("\"a\" <a@b.example>, ", 60_000)),
        ("From", piece("(", 60_000)),
        ("From", piece("<", 60_000)),
        ("References", piece("<a@b> ", 60_000)),
        ("Content-Type", format!("text/plain; {}", piece("a*1=x; b*2=y; ", 60_000))),
        ("Authentication-Results", format!("mx.orle.example; {}", piece("dkim=pass; ", 60_000))),
        ("Date", piece("(", 60_000)),
    ] {
        let folded = format!("{name}: {value}\n {value}\n {value}");
        let raw = crlf(&format!("{folded}\nSubject: x\n\nwords\n"));
        let got = soon(name, || read(&raw)).unwrap();
        assert_eq!(got.body.fresh(), "words", "{name}");
        got.sender_is_verified("mx.orle.example");
    }
}

#[test]
fn em10_a_message_beyond_36_mebibytes_is_refused_before_it_is_looked_at() {
    let mut raw = crlf("From: a@b.example\n\n");
    raw.resize(36 * 1024 * 1024, b'a');
    assert!(read(&raw).is_ok());
    raw.push(b'a');
    assert_eq!(refused(&raw), Unreadable::TooLarge);
    assert_eq!(refused(b""), Unreadable::Empty);
    assert_eq!(refused(b" \r\n\r\n"), Unreadable::Empty);
    assert_eq!(refused(&[0, 1, 2, 3, 4, 5, 200, 201]), Unreadable::NoHeader);
}

#[test]
fn em10_html_made_to_be_slow_is_read_in_time() {
    let many = |piece: &str| piece.repeat(400_000 / piece.len());
    for piece in [
        "<div>",
        "<b>",
        "<a href=x>",
        "<p>",
        "<table>",
        "<table><tr><td>",
        "<li>",
        "</p>",
        "</div>",
        "<!--",
        "<![",
        "<",
        "&",
        "&#",
        "&amp",
        "<a b",
        "<font>",
        "<svg>",
        "<style>",
        "<title>",
        "<select>",
        "<p hidden>",
        "<i style=display:none>",
        "<blockquote>",
        "<div class=gmail_quote>",
        "<pre>\n",
        "<ul><li>",
        "<td>",
        "<img src=cid:a>",
        "<img src=http://a.example/b>",
        "<form>",
        "<br>",
        "\n",
        "a: b<br>",
        "From: a@b.c<br>",
        "On 1 wrote:<br>",
        "-- <br>",
        "> <br>",
        "<script",
        "<a href=\"",
        "<div style=\"border-top:solid #e1e1e1\">",
    ] {
        let got = soon(piece, || html(&format!("<p>words</p>{}", many(piece))));
        let clean = soon(piece, || got.html.as_ref().unwrap().clean(|_| None));
        assert!(clean.html().len() <= 2 * 1024 * 1024, "{piece}");
    }
    let attributes = format!("<p {}>words</p>", "a=b ".repeat(500_000));
    assert_eq!(soon("attributes", || html(&attributes)).body.fresh(), "words");
}

#[test]
fn em10_text_made_to_be_slow_is_read_in_time() {
    for piece in [
        "\n",
        "From: a\n",
        "On 1\n",
        "a@b 1\n",
        "-- \n",
        ">\n",
        "wrote:\n",
        "On 1 wrote:\n\n",
        "________________\n",
        "-----Original Message-----\n\n",
        "From: a@b.c\nTo: x\n\n",
        "a\n\n\n\n\n\n\n\n",
        "x ",
        "On 1 a@b\nx\n",
    ] {
        let text = piece.repeat(600_000 / piece.len());
        soon(piece, || plain(&format!("words\n{text}")));
    }
}

#[test]
fn a_hundred_thousand_nested_elements_overflow_no_stack() {
    for (open, close) in
        [("<div>", "</div>"), ("<b>", "</b>"), ("<svg>", ""), ("<table><tr><td>", "")]
    {
        let text = format!("<p>above</p>{}words{}", open.repeat(100_000), close.repeat(100_000));
        let got = soon(open, || html(&text));
        let clean = got.html.as_ref().unwrap().clean(|_| None);
        assert!(clean.html().contains("above"), "{open}");
        if open != "<svg>" {
            assert!(got.body.fresh().contains("words"), "{open}");
            assert!(clean.html().contains("words"), "{open}");
        }
    }
}
