//! Who wrote it: a person or a machine.

use super::{message, with_fields};
use intake::mail::{Kind, Reason};

fn kind(fields: &str) -> &'static str {
    with_fields(fields, "I would like to know about my bag.").kind.code()
}

#[test]
fn em01_every_sign_of_a_machine_counts() {
    for (fields, expect) in [
        ("Subject: Bag", "person"),
        ("Auto-Submitted: no\nSubject: Bag", "person"),
        ("Precedence: first-class\nSubject: Bag", "person"),
        ("Auto-Submitted: auto-replied", "auto_reply"),
        ("Auto-Submitted: Auto-Generated (cron)", "auto_reply"),
        ("Auto-Submitted: auto-replied (vacation)", "out_of_office"),
        ("Auto-Submitted: auto-replied\nSubject: Abwesenheit: Tasche", "out_of_office"),
        ("X-Autoreply: yes", "auto_reply"),
        ("X-Autorespond: x", "auto_reply"),
        ("Precedence: auto_reply", "auto_reply"),
        ("Return-Path: <>", "auto_reply"),
        ("Return-Path: <>\nSubject: Réponse automatique : sac", "auto_reply"),
        ("X-Auto-Response-Suppress: All\nSubject: Automatic reply: Bag", "out_of_office"),
        ("X-Auto-Response-Suppress: All\nSubject: Bag", "person"),
        ("Subject: I will be out of office next week", "person"),
        ("Subject: Automatic reply: is that what this is?", "person"),
        ("List-Id: <friends.lists.example>\nList-Post: <mailto:f@lists.example>", "list"),
        ("List-Unsubscribe: <https://a.example>\nList-Id: <x>", "newsletter"),
        ("Precedence: bulk", "newsletter"),
        (
            "Content-Type: multipart/report; report-type=disposition-notification; boundary=x",
            "receipt",
        ),
    ] {
        assert_eq!(kind(fields), expect, "{fields}");
    }
}

#[test]
fn l17_any_of_several_precedence_headers_counts() {
    assert_eq!(kind("Precedence: first-class\nPrecedence: bulk"), "newsletter");
    assert_eq!(
        kind("Precedence: normal\nPrecedence: normal\nPrecedence: auto_reply"),
        "auto_reply"
    );
    assert_eq!(kind("Precedence: normal\nPrecedence: first-class"), "person");
}

fn report(status: &str) -> Kind {
    message(&format!(
        "From: MAILER-DAEMON@mx.example\nSubject: Undelivered\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n\
         --x\n\nIt did not arrive.\n--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n{status}\n\
         --x\nContent-Type: text/rfc822-headers\n\nMessage-ID: <letter-1@orle.example>\nSubject: Bag\n--x--\n"
    ))
    .kind
}

#[test]
fn l13_a_bounce_names_the_recipient_and_the_letter() {
    let Kind::Bounce(found) = report(
        "Final-Recipient: rfc822; Lea@Mail.example\nOriginal-Recipient: rfc822;l@old.example\nAction: failed\nStatus: 5.2.2",
    ) else {
        panic!("no bounce")
    };
    assert_eq!(found.original_ids, ["letter-1@orle.example"]);
    let failed = &found.failed[0];
    assert_eq!(
        (failed.recipient.as_str(), failed.sent_to.as_deref()),
        ("Lea@mail.example", Some("l@old.example"))
    );
    assert_eq!(
        (failed.status.as_str(), failed.permanent, failed.reason),
        ("5.2.2", true, Reason::MailboxFull)
    );
    let Kind::Bounce(found) =
        report("Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 4.4.7")
    else {
        panic!("no bounce")
    };
    assert!(!found.failed[0].permanent);
    assert_eq!(found.failed[0].reason, Reason::Expired);
    assert!(matches!(
        report("Final-Recipient: rfc822; a@b.example\nAction: delayed\nStatus: 4.4.1"),
        Kind::Delayed(_)
    ));
    assert_eq!(
        report("Final-Recipient: rfc822; a@b.example\nAction: delivered\nStatus: 2.0.0"),
        Kind::ReadReceipt
    );
}

#[test]
fn old_servers_say_it_in_their_own_words() {
    let got = message(
        "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nSubject: failure notice\n\nHi. This is the qmail-send program at mx.example.\n\n\
         <lea@mail.example>:\n550 5.1.1 User unknown\n\n--- Below this line is a copy of the message.\n\n\
         Message-ID: <letter-1@orle.example>\nTo: <lea@mail.example>\n",
    );
    let Kind::Bounce(found) = got.kind else { panic!("no bounce") };
    assert_eq!(found.failed.len(), 1);
    assert_eq!(found.failed[0].recipient, "lea@mail.example");
    assert_eq!(found.failed[0].reason, Reason::NoSuchAddress);
    assert_eq!(found.original_ids, ["letter-1@orle.example"]);
    let person =
        message("From: Pia <postmaster@pia.example>\nSubject: Undeliverable joy\n\nThank you.");
    assert_eq!(person.kind, Kind::Person);
}
