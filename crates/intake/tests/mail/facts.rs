//! Who, when, in answer to what, with which files.

use super::{crlf, html, message, plain, with_fields};
use intake::mail::read;

#[test]
fn em11_what_is_broken_keeps_its_words() {
    for (name, raw, expect) in [
        (
            "no end",
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nstill here",
            "still here",
        ),
        (
            "no boundary",
            "From: a@b.example\nContent-Type: multipart/mixed\n\nstill here",
            "still here",
        ),
        (
            "other boundary",
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=y\n\n--x\nContent-Type: text/plain\n\nstill here\n--x--",
            "still here",
        ),
        ("no empty line", "From: a@b.example\nstill here", "still here"),
        (
            "no such charset",
            "From: a@b.example\nContent-Type: text/plain; charset=klingon\n\nstill here",
            "still here",
        ),
        (
            "no such encoding",
            "From: a@b.example\nContent-Transfer-Encoding: x-rot\n\nstill here",
            "still here",
        ),
        ("no such type", "From: a@b.example\nContent-Type: text\n\nstill here", "still here"),
        (
            "base64 of nothing",
            "From: a@b.example\nContent-Transfer-Encoding: base64\n\nstill here, in words",
            "still here, in words",
        ),
        ("nul", "From: a@b.example\n\nstill\0 here", "still here"),
        ("mailbox line", "From lea Mon Jan 1\nFrom: a@b.example\n\nstill here", "still here"),
        ("empty lines first", "\n\nFrom: a@b.example\n\nstill here", "still here"),
        ("blank before the colon", "From : a@b.example\n\nstill here", "still here"),
    ] {
        let got = read(&crlf(raw)).unwrap();
        assert_eq!(got.body.fresh(), expect, "{name}");
        assert_eq!(got.from.map(|f| f.address).as_deref(), Some("a@b.example"), "{name}");
    }
}

#[test]
fn em11_lone_returns_end_lines_too() {
    let raw = b"From: a@b.example\rSubject: Bag\r\rfirst\rsecond\r";
    let got = read(raw).unwrap();
    assert_eq!(got.subject, "Bag");
    assert_eq!(got.body.fresh(), "first\nsecond");
    let mixed = read(b"From: a@b.example\nSubject: a\rBcc: x@y.example\n\nwords").unwrap();
    assert_eq!(mixed.subject, "a Bcc: x@y.example");
}

#[test]
fn em11_eight_bit_headers_are_read_by_the_charset_of_the_body() {
    let raw = b"From: L\xe9a <lea@mail.example>\r\nSubject: R\xe9paration\r\n\r\nx";
    let got = read(raw).unwrap();
    assert_eq!((got.from.unwrap().name.as_str(), got.subject.as_str()), ("Léa", "Réparation"));
    let raw = b"From: a@b.example\r\nSubject: \x83J\x83o\x83\x93\r\nContent-Type: text/plain; charset=Shift_JIS\r\n\r\n\x83J";
    let got = read(raw).unwrap();
    assert_eq!((got.subject.as_str(), got.body.fresh().as_str()), ("カバン", "カ"));
    let raw = b"From: a@b.example\r\nSubject: \x1b$B%+%P%s\x1b(B\r\n\r\nx";
    assert_eq!(read(raw).unwrap().subject, "カバン");
}

#[test]
fn em11_utf_7_is_shown_as_it_came() {
    let got = with_fields(
        "Content-Type: text/html; charset=utf-7",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    );
    assert!(got.body.fresh().contains("+ADw-script"));
    assert!(got.body.doubtful);
    assert!(!got.html.unwrap().clean(|_| None).html().contains("<script"));
}

#[test]
fn em12_a_subject_is_one_line_whatever_its_words_decode_to() {
    let got = with_fields(
        "Subject: =?utf-8?B?YQ0KQmNjOiB4QHkuZXhhbXBsZQ==?= =?utf-8?Q?=3C/title=3E=00=1B?=",
        "x",
    );
    assert_eq!(got.subject, "a Bcc: x@y.example</title>");
    let long = with_fields(&format!("Subject: {}", "é ".repeat(5_000)), "x");
    assert!(long.subject.chars().count() <= 500);
}

#[test]
fn em13_a_date_is_a_claim_and_its_comments_are_only_counted() {
    let date = |field: &str| with_fields(&format!("Date: {field}"), "x").date;
    assert_eq!(date("Thu, 1 Jan 1970 00:00:00 +0000"), Some(0));
    assert_eq!(date("Fri, 20 Nov 2026 12:58:54 +0100"), Some(1_795_175_934));
    assert!(date("1 Jan 2099 00:00:00 GMT").is_some_and(|at| at > 4_000_000_000));
    assert_eq!(date("yesterday"), None);
    assert_eq!(date("99 Foo 20266 99:99:99 +9999"), None);
    let deep = format!("{}x{} 1 Jan 1970 00:00:00 +0000", "(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(date(&deep), Some(0));
    assert_eq!(date(&"(".repeat(10_000)), None);
}

#[test]
fn l2_what_stands_in_an_attribute_or_a_file_is_no_text_of_the_message() {
    let got = message(
        "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n\
         <p title=\"ORLE-1111\" class=\"ORLE-2222\">words <a href=\"#ORLE-3333\">here</a></p><!-- ORLE-4444 -->\n\
         --x\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt\n\nORLE-5555\n\
         --x\nContent-Type: text/html\nContent-Disposition: attachment\n\nORLE-6666\n--x--\n",
    );
    assert_eq!(got.body.whole(), "words here");
    assert!(!got.html.unwrap().clean(|_| None).html().contains("ORLE-"));
    let names: Vec<&str> = got.attachments.iter().map(|a| a.name.as_str()).collect();
    assert_eq!(names, ["a.txt", "part-2.html"]);
}

#[test]
fn l6_five_thousand_links_japanese_and_nul_bytes_are_no_trouble() {
    let links = "<a href=\"https://a.example/x\">x</a> ".repeat(5_500);
    let got = html(&links);
    assert_eq!(got.html.unwrap().clean(|_| None).html().matches("<a ").count(), 5_500);
    let raw = b"From: a@b.example\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n\x1b$B%+%P%s\x1b(B\0 ok";
    assert_eq!(read(raw).unwrap().body.fresh(), "カバン ok");
}

#[test]
fn l6_many_links_are_kept() {
    let many: String = (0..6_000).map(|n| format!("https://a.example/{n}\n")).collect();
    let got = plain(&many);
    assert_eq!(got.body.fresh().lines().count(), 6_000);
}

#[test]
fn l10_several_in_reply_to_are_all_read() {
    let got = with_fields(
        "In-Reply-To: <a@x.example> <b@x.example>\nIn-Reply-To: <c@x.example>\nReferences: <a@x.example>\n <d@x.example>,<a@x.example>",
        "x",
    );
    assert_eq!(got.in_reply_to, ["a@x.example", "b@x.example", "c@x.example"]);
    assert_eq!(got.references, ["d@x.example", "a@x.example"]);
    let none = with_fields("In-Reply-To: your letter of Monday\nReferences:", "x");
    assert!(none.in_reply_to.is_empty() && none.references.is_empty());
}

#[test]
fn l11_the_first_message_id_wins_and_a_malformed_one_is_none() {
    let id = |fields: &str| with_fields(fields, "x").message_id;
    assert_eq!(
        id("Message-ID: <a@x.example>\nMessage-ID: <b@x.example>").as_deref(),
        Some("a@x.example")
    );
    assert_eq!(id("Message-Id: a@x.example").as_deref(), Some("a@x.example"));
    for bad in ["Message-ID: <>", "Message-ID: nothing at all", "Message-ID:", "Subject: none"] {
        assert_eq!(id(bad), None, "{bad}");
    }
}

#[test]
fn two_authors_are_nobody_who_can_be_verified() {
    let proof = "Authentication-Results: mx.orle.example; dmarc=pass header.from=mail.example";
    assert!(with_fields(proof, "x").sender_is_verified("mx.orle.example"));
    let two = message(&format!("{proof}\nFrom: lea@mail.example\nFrom: x@evil.example\n\nx"));
    assert!(!two.sender_is_verified("mx.orle.example"));
    let two = message(&format!("{proof}\nFrom: lea@mail.example, x@evil.example\n\nx"));
    assert!(two.from_is_ambiguous && !two.sender_is_verified("mx.orle.example"));
    let none = message(&format!("{proof}\nFrom: nobody\n\nx"));
    assert!(none.from.is_none() && !none.sender_is_verified("mx.orle.example"));
}

#[test]
fn em15_what_could_be_opened_is_kept_shut() {
    let raw = crlf(
        "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nwords\n\
         --x\nContent-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n\
         --x\nContent-Type: message/rfc822\n\nFrom: inner@evil.example\nSubject: inner\nContent-Type: multipart/mixed; boundary=y\n\n--y\n\ninner words\n--y--\n\
         --x\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n\
         --x\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMII\n\
         --x\nContent-Type: application/octet-stream; name=\"\"\n\nbytes\n\
         --x\nContent-Type: image/png; name=\"../../a.png\"\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\niVBORw==\n--x--\n",
    );
    let got = read(&raw).unwrap();
    let names: Vec<&str> = got.attachments.iter().map(|a| a.name.as_str()).collect();
    assert_eq!(
        names,
        ["winmail.dat", "message.eml", "invitation.ics", "smime.p7m", "part-5.bin", "a.png"]
    );
    assert_eq!(got.body.whole(), "words");
    assert_eq!(got.from.as_ref().map(|f| f.address.as_str()), Some("a@b.example"));
    assert!(String::from_utf8_lossy(&got.attachments[1].bytes(&raw)).contains("inner words"));
    assert_eq!(*got.attachments[0].bytes(&raw), [0x78, 0x9F, 0x3E, 0x22]);
    assert_eq!(*got.attachments[5].bytes(&raw), *b"\x89PNG");
    assert!(got.attachments.iter().all(|a| !a.inline));
}

#[test]
fn l13_a_signed_letter_is_shown_and_an_encrypted_one_is_two_files() {
    let signed = message(
        "From: a@b.example\nContent-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=x\n\n\
         --x\nContent-Type: text/plain\n\nsigned words\n--x\nContent-Type: application/pgp-signature\n\n-----BEGIN\n--x--\n",
    );
    assert_eq!(signed.body.fresh(), "signed words");
    assert_eq!(signed.attachments[0].name, "signature.asc");
    let encrypted = message(
        "From: a@b.example\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=x\n\n\
         --x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x\nContent-Type: application/octet-stream; name=\"encrypted.asc\"\n\n-----BEGIN\n--x--\n",
    );
    assert_eq!(encrypted.body.whole(), "");
    let names: Vec<&str> = encrypted.attachments.iter().map(|a| a.name.as_str()).collect();
    assert_eq!(names, ["part-1.asc", "encrypted.asc"]);
}

#[test]
fn l13_outlook_pictures_are_shown_in_place_and_apple_ones_are_files() {
    let got = message(
        "From: a@b.example\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n\
         <p>Look: <img src=\"cid:image001.png@01D\"></p>\n\
         --x\nContent-Type: image/png; name=\"image001.png\"\nContent-ID: <image001.png@01D>\nContent-Transfer-Encoding: base64\n\niVBORw==\n\
         --x\nContent-Type: image/svg+xml; name=\"a.svg\"\nContent-ID: <b>\n\n<svg/>\n--x--\n",
    );
    assert!(got.attachments[0].inline && !got.attachments[1].inline);
    let clean =
        got.html.unwrap().clean(|id| (id == "image001.png@01D").then(|| "/file/7".to_owned()));
    assert_eq!(clean.inline, ["image001.png@01D"]);
    assert!(clean.html().contains("<img src=\"/file/7\""));
    let apple = message(
        "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nbefore\n\
         --x\nContent-Type: image/jpeg; name=IMG_1.jpeg\nContent-Disposition: inline; filename=IMG_1.jpeg\n\nx\n\
         --x\nContent-Type: text/plain\n\nafter\n--x--\n",
    );
    assert_eq!(apple.body.fresh(), "before\n\nafter");
    assert_eq!(
        (apple.attachments[0].name.as_str(), apple.attachments[0].inline),
        ("IMG_1.jpeg", false)
    );
}

#[test]
fn a_name_cannot_turn_the_line_and_recipients_are_bounded() {
    let got = with_fields("Cc: \u{202E}moc <x@b.example>", "x");
    assert_eq!(got.cc[0].name, "moc");
    let many: String = (0..500).map(|n| format!("p{n}@b.example, ")).collect();
    assert_eq!(with_fields(&format!("Cc: {many}"), "x").cc.len(), 200);
    let delivered = with_fields(
        "Delivered-To: A@Orle.example\nX-Original-To: b@orle.example\nDelivered-To: A@orle.example",
        "x",
    );
    assert_eq!(delivered.delivered_to, ["A@orle.example", "b@orle.example"]);
}

#[test]
fn marks_piled_on_a_letter_stay_in_the_text() {
    let pile = format!("a{}", "\u{301}".repeat(1_000));
    assert_eq!(plain(&format!("{pile} \u{202E}x\u{7}")).body.fresh(), format!("{pile} \u{202E}x"));
}
