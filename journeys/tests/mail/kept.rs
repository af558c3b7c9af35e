//! Nothing is lost and nothing is doubled: kills between keeping and deciding,
//! replays, files, and the socket that mail servers deliver to.

use super::post::{Post, Written};
use app::post::deeds::{self, Deed};
use app::post::{Envelope, Parcel, Source, Taken};
use courier::{Listener, Protocol};
use domain::Role;
use domain::access::{Actor, Grant, Scope};
use domain::entry::{ClientEntry, Entry, StaffEntry};
use std::sync::Arc;
use store::mails::State;
use store::testing::Backend;
use testkit::{Orle, samples};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

async fn a_kill_between_keeping_and_deciding_loses_nothing(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let post = Post::of(&orle);
    for nth in 0..5 {
        let (id, from) = (format!("{nth}@mail.example"), format!("n{nth}@mail.example"));
        let one = Written { id: &id, from: &from, ..Written::default() };
        assert_eq!(post.received(&one.raw(), Some(&from), &["care@orle.example"]).await, 1);
    }
    assert_eq!(post.cases().await.len(), 0);
    assert!(post.mails().await.iter().all(|mail| mail.state == State::New));
    // Another process opens the house and finds them.
    let second = orle.second_node().await;
    let other = Post::of(&second);
    assert_eq!(other.decide().await, 5);
    assert_eq!(post.decide().await, 0);
    assert_eq!(post.cases().await.len(), 5);
}

async fn two_nodes_that_decide_at_once_decide_once(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let second = orle.second_node().await;
    let (one, other) = (Post::of(&orle), Post::of(&second));
    for nth in 0..20 {
        let (id, from) = (format!("{nth}@mail.example"), format!("n{nth}@mail.example"));
        let written = Written { id: &id, from: &from, ..Written::default() };
        one.received(&written.raw(), Some(&from), &["care@orle.example"]).await;
    }
    let both = tokio::join!(one.app.decide_waiting(one.now), other.app.decide_waiting(other.now));
    // Who lost a race is told so and comes again.
    drop(both);
    one.decide().await;
    other.decide().await;
    assert_eq!(one.cases().await.len(), 20);
    assert!(one.mails().await.iter().all(|mail| mail.state == State::Placed));
}

/// A photograph, a paper and a program, as one message.
fn with_files(to: &str, id: &str) -> Vec<u8> {
    let mut out = String::from(
        "Authentication-Results: mx.orle.example; dmarc=pass header.from=mail.example\r\nFrom: lea@mail.example\r\n",
    );
    out += &format!(
        "To: {to}\r\nSubject: The clasp\r\nMessage-ID: <{id}>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHere is the clasp.\r\n"
    );
    let files: [(&str, &str, Vec<u8>); 3] = [
        ("image/jpeg", "clasp.jpg", samples::photograph()),
        ("application/pdf", "receipt.pdf", samples::paper("receipt")),
        ("application/x-msdownload", "clasp.exe", b"MZ\x90\0 this is no picture".to_vec()),
    ];
    for (kind, name, bytes) in files {
        let hex = {
            use std::fmt::Write as _;
            // Quoted-printable of every byte: long, and needs no other crate.
            let mut text = String::new();
            for (nth, byte) in bytes.iter().enumerate() {
                write!(text, "={byte:02X}").unwrap();
                if nth % 24 == 23 {
                    text.push_str("=\r\n");
                }
            }
            text
        };
        out += &format!(
            "--b\r\nContent-Type: {kind}; name=\"{name}\"\r\nContent-Disposition: attachment; filename=\"{name}\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{hex}\r\n"
        );
    }
    out += "--b--\r\n";
    out.into_bytes()
}

async fn files_come_into_the_case_as_others_do_and_what_is_refused_is_named(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let post = Post::of(&orle);
    let raw = with_files("care@orle.example", "1@mail.example");
    let mail = post.delivered(&raw, Some("lea@mail.example"), &["care@orle.example"]).await;
    assert!(mail.files_due, "{}", mail.why);
    let case = mail.case_id.unwrap();
    assert_eq!(post.app.take_mail_files(post.now).await.unwrap(), 1);
    assert_eq!(post.app.take_mail_files(post.now).await.unwrap(), 0, "taken once");
    let entries = post.timeline(case).await;
    let added = entries
        .iter()
        .filter(|(p, _)| matches!(p.entry, Entry::Client(ClientEntry::FileAdded { .. })));
    assert_eq!(added.count(), 2);
    let refused = entries.iter().find_map(|(p, words)| match &p.entry {
        Entry::Staff(StaffEntry::FilesRefused { reasons, .. }) => {
            Some((reasons.clone(), words.clone()))
        }
        _ => None,
    });
    let (reasons, names) = refused.unwrap();
    assert_eq!((reasons.len(), names.as_str()), (1, "clasp.exe"));
    // The same pictures in her next message are not added twice.
    let address = post.address(&post.case(case).await);
    let raw = with_files(&address, "2@mail.example");
    post.delivered(&raw, Some("lea@mail.example"), &[&address]).await;
    post.app.take_mail_files(post.now).await.unwrap();
    let entries = post.timeline(case).await;
    let added = entries
        .iter()
        .filter(|(p, _)| matches!(p.entry, Entry::Client(ClientEntry::FileAdded { .. })));
    assert_eq!(added.count(), 2);
}

async fn one_message_to_a_hundred_recipients_is_one(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let post = Post::of(&orle);
    let raw = Written { id: "1@mail.example", ..Written::default() }.raw();
    let all: Vec<String> = (0..100).map(|n| format!("care+{n:0>50}@orle.example")).collect();
    let to: Vec<&str> = all.iter().map(String::as_str).collect();
    let turned: Vec<&str> = to.iter().rev().copied().collect();
    assert_eq!(post.received(&raw, Some("lea@mail.example"), &to).await, 1);
    assert_eq!(post.received(&raw, Some("lea@mail.example"), &turned).await, 0);
    assert_eq!(post.decide().await, 1);
    assert_eq!(post.mails().await[0].recipients.len(), 100);
}

async fn bringing_can_be_repeated_and_answers_nobody(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let post = Post::of(&orle);
    let parcels = || -> Vec<Parcel> {
        (0..10)
            .map(|nth| {
                let (id, from) = (format!("{nth}@mail.example"), format!("n{nth}@mail.example"));
                let raw = Written { id: &id, from: &from, ..Written::default() }.raw();
                Parcel { raw, envelope: Envelope::default(), source: Source::Import }
            })
            .collect()
    };
    let half: Vec<Parcel> = parcels().into_iter().take(5).collect();
    post.app.bring(half, post.now).await.unwrap();
    let taken = post.app.bring(parcels(), post.now).await.unwrap();
    assert_eq!(taken.iter().filter(|one| **one == Taken::Known).count(), 5);
    assert_eq!((post.cases().await.len(), post.receipts().await), (10, 0));
    let third = post.app.bring(parcels(), post.now).await.unwrap();
    assert!(third.iter().all(|one| *one == Taken::Known));
    // What was kept and not decided when the first time was broken off is decided now.
    let late = Written { id: "late@mail.example", ..Written::default() }.raw();
    let parcel = Parcel { raw: late, envelope: Envelope::default(), source: Source::Import };
    post.app.receive(vec![parcel.clone()], post.now).await.unwrap();
    post.app.bring(vec![parcel], post.now).await.unwrap();
    assert_eq!(post.cases().await.len(), 11);
}

async fn a_person_decides_what_nothing_could(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let post = Post::of(&orle);
    let case = post.opened("lea@mail.example", "The clasp").await;
    let address = post.address(&case);
    let senior = Actor::Staff {
        person: orle.id_of("marta"),
        grants: vec![Grant { role: Role::SeniorAdvisor, scope: Scope::HOUSE }],
    };
    let ctx = || post.app.ctx(senior.clone(), post.now);
    let put = |confirm: bool| Deed::Put { number: case.number.clone(), confirm };
    // Unproved, and the client herself on the telephone says that she wrote it.
    let held = post
        .sent(&Written { to: &address, verified: false, id: "1@x.example", ..Written::default() })
        .await;
    post.app.act_on_mail(ctx(), held.id, put(false)).await.unwrap();
    assert_eq!(post.said(case.id).await.len(), 2);
    let twice = post.app.act_on_mail(ctx(), held.id, put(false)).await;
    assert_eq!(twice.unwrap_err(), app::Error::Refused("mail_decided"));
    // Her husband: without a word about who he is, for staff alone; confirmed, he may write.
    let from_him = |id: &'static str| Written {
        from: "max@other.example",
        to: &address,
        id,
        words: "I am her husband.",
        ..Written::default()
    };
    let held = post.sent(&from_him("2@other.example")).await;
    post.app.act_on_mail(ctx(), held.id, put(false)).await.unwrap();
    assert_eq!(post.said(case.id).await.len(), 2, "a stranger's words as hers");
    let held = post.sent(&from_him("3@other.example")).await;
    post.app.act_on_mail(ctx(), held.id, put(true)).await.unwrap();
    assert_eq!(post.said(case.id).await.len(), 3);
    let next = post.sent(&from_him("4@other.example")).await;
    assert_eq!((next.state, next.case_id), (State::Placed, Some(case.id)));
    // A case of its own, thrown away, looked at again.
    let held = post
        .sent(&Written {
            from: "eve@other.example",
            to: &address,
            id: "5@other.example",
            ..Written::default()
        })
        .await;
    post.app.act_on_mail(ctx(), held.id, Deed::Discard).await.unwrap();
    post.app.act_on_mail(ctx(), held.id, Deed::Again).await.unwrap();
    post.decide().await;
    let count = post.cases().await.len();
    post.app.act_on_mail(ctx(), held.id, Deed::Begin).await.unwrap();
    assert_eq!(post.cases().await.len(), count + 1);
    // An advisor does none of this, and a senior of another region neither.
    let held = post
        .sent(&Written {
            from: "eve@other.example",
            to: &address,
            id: "6@other.example",
            ..Written::default()
        })
        .await;
    for (role, scope) in [(Role::Advisor, Scope::HOUSE), (Role::SeniorAdvisor, Scope::region("JP"))]
    {
        let actor = Actor::Staff { person: 1, grants: vec![Grant { role, scope }] };
        let ctx = post.app.ctx(actor, post.now);
        let done = post.app.act_on_mail(ctx, held.id, Deed::Discard).await;
        assert_eq!(done.unwrap_err(), app::Error::NotFound, "{role}");
    }
    let (listed, counts) = post
        .app
        .read(ctx(), |tx, ctx| {
            Box::pin(async move { deeds::list(tx, ctx, State::Held, None).await })
        })
        .await
        .unwrap();
    assert_eq!(
        (listed.len(), counts.iter().find(|(s, _)| *s == State::Held)),
        (1, Some(&(State::Held, 1)))
    );
    let verbs: Vec<String> = orle.deeds().await.into_iter().map(|deed| deed.verb).collect();
    for verb in ["mail.put", "mail.discard", "mail.again", "mail.begin", "case.participant"] {
        assert!(verbs.iter().any(|v| v == verb), "{verb}");
    }
}

async fn said(socket: &mut TcpStream, line: &str) -> String {
    socket.write_all(line.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    loop {
        let mut some = [0; 1024];
        let read = socket.read(&mut some).await.unwrap();
        assert!(read > 0, "closed after {line:?}");
        answer.extend_from_slice(&some[..read]);
        let text = String::from_utf8_lossy(&answer);
        let last = text.lines().last().unwrap_or_default();
        if text.ends_with("\r\n") && last.as_bytes().get(3) == Some(&b' ') {
            return text.into_owned();
        }
    }
}

async fn a_mail_server_delivers_and_is_answered_when_it_is_on_disk(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let post = Post::of(&orle);
    let now = post.now;
    let listener =
        Listener::bind(orle.app.clone(), "127.0.0.1:0", Protocol::Lmtp, Arc::new(move || now))
            .await
            .unwrap();
    let at = listener.address().unwrap();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let running = tokio::spawn(listener.run(stopped));
    let mut socket = TcpStream::connect(at).await.unwrap();
    assert!(said(&mut socket, "").await.starts_with("220 "));
    assert!(said(&mut socket, "LHLO mx.orle.example\r\n").await.contains("PIPELINING"));
    said(&mut socket, "MAIL FROM:<lea@mail.example>\r\n").await;
    assert!(said(&mut socket, "RCPT TO:<nobody@orle.example>\r\n").await.starts_with("550"));
    said(&mut socket, "RCPT TO:<care@orle.example>\r\n").await;
    assert!(said(&mut socket, "DATA\r\n").await.starts_with("354"));
    let raw =
        Written { id: "1@mail.example", words: ".hidden dot\r\n.\tand more", ..Written::default() }
            .raw();
    let stuffed = String::from_utf8(raw.clone()).unwrap().replace("\r\n.", "\r\n..");
    let answer = said(&mut socket, &format!("{stuffed}.\r\n")).await;
    assert_eq!(answer, "250 2.0.0 kept\r\n");
    // Answered means kept, byte by byte, whoever asks.
    let mails = post.mails().await;
    assert_eq!(mails.len(), 1);
    let id = mails[0].id;
    let kept = post
        .write(move |tx, _| Box::pin(async move { Ok(store::mails::raw(tx, id).await?) }))
        .await;
    assert_eq!(kept.unwrap().unwrap(), raw);
    assert_eq!(mails[0].mail_from.as_deref(), Some("lea@mail.example"));
    // A second one on the same connection, broken off in the middle, leaves nothing.
    said(&mut socket, "MAIL FROM:<lea@mail.example>\r\n").await;
    said(&mut socket, "RCPT TO:<care@orle.example>\r\n").await;
    said(&mut socket, "DATA\r\n").await;
    socket.write_all(b"Subject: half\r\n\r\nhalf").await.unwrap();
    drop(socket);
    stop.send(true).unwrap();
    running.await.unwrap();
    assert_eq!(post.mails().await.len(), 1);
}

store::on_both!(
    a_kill_between_keeping_and_deciding_loses_nothing,
    two_nodes_that_decide_at_once_decide_once,
    files_come_into_the_case_as_others_do_and_what_is_refused_is_named,
    one_message_to_a_hundred_recipients_is_one,
    bringing_can_be_repeated_and_answers_nobody,
    a_person_decides_what_nothing_could,
    a_mail_server_delivers_and_is_answered_when_it_is_on_disk,
);
