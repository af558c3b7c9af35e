//! Two houses that each take the other for a client, with a colleague who is away
//! and an address that is gone between them, over a simulated day: what machines
//! say to machines is bounded, and ends.

use super::post::{Post, Written};
use jiff::SignedDuration;
use std::collections::HashMap;
use store::letters::Posted;
use store::testing::Backend;
use testkit::{Orle, SetUp};

/// A house, and how far its letters were carried.
struct End {
    orle: Orle,
    post: Post,
    domain: &'static str,
    carried: usize,
}

impl End {
    async fn open(on: Backend, domain: &'static str) -> End {
        let set_up = SetUp { mail: true, domain, ..SetUp::default() };
        let orle = Orle::open_as(on, set_up).await;
        let post = Post::of(&orle);
        End { orle, post, domain, carried: 0 }
    }

    /// Letters that left since they were last asked for, oldest first.
    async fn sends(&mut self) -> Vec<Posted> {
        let mut all = self.orle.letters().await;
        all.reverse();
        let fresh = all.split_off(self.carried);
        self.carried += fresh.len();
        fresh
    }

    /// Half an hour passes, with what time alone does.
    async fn pass(&mut self) {
        let time = SignedDuration::from_mins(30);
        self.orle.pass(time);
        self.post.pass(time);
        self.post.app.wake_due(self.post.now).await.unwrap();
        self.post.app.tend_chats(self.post.now).await.unwrap();
    }

    /// A letter comes in, whole with its head, as the other's server hands it on.
    async fn takes(&self, letter: &Posted) {
        let field = |name: &str| {
            let found = letter.headers.lines().find(|line| line.starts_with(name));
            found.map(|line| line.split_once(':').unwrap().1.trim().to_owned())
        };
        let from = field("From:").unwrap();
        let from = from.rsplit('<').next().unwrap().trim_end_matches('>').to_owned();
        let domain = from.rsplit('@').next().unwrap();
        let dressed = ["Content-Type", "Content-Transfer-Encoding", "MIME-Version"];
        let head: String = letter
            .headers
            .lines()
            .filter(|line| !dressed.iter().any(|name| line.starts_with(name)))
            .map(|line| format!("{line}\r\n"))
            .collect();
        let raw = format!(
            "Authentication-Results: mx.{}; dmarc=pass header.from={domain}\r\n{head}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}",
            self.domain,
            letter.text.replace('\n', "\r\n")
        );
        // RFC 3834: what says that a machine wrote it has no return path.
        let bare = field("Auto-Submitted:").is_some();
        let sender = if bare { "" } else { from.as_str() };
        self.post.received(raw.as_bytes(), Some(sender), &[&letter.to_email]).await;
        self.post.decide().await;
    }

    /// Whoever is away answers every letter, and says nothing of being a machine.
    async fn away(&self, letter: &Posted, nth: usize) {
        let id = format!("away-{nth}@mail.example");
        let subject = format!("Out of office: {}", letter.subject);
        let to = format!("care@{}", self.domain);
        let results = format!(
            "Authentication-Results: mx.{}; dmarc=pass header.from=mail.example\r\n",
            self.domain
        );
        let one = Written {
            from: "away@mail.example",
            to: &to,
            subject: &subject,
            id: &id,
            verified: false,
            words: "I am out of the office until Monday.",
            more: &results,
            ..Written::default()
        };
        self.post.sent(&one).await;
    }

    /// The server of an address that is gone reports each letter.
    async fn returned(&self, letter: &Posted, nth: usize) {
        let id = letter.headers.lines().find(|line| line.starts_with("Message-ID:")).unwrap();
        let to = format!("care@{}", self.domain);
        let raw = format!(
            "From: MAILER-DAEMON@mx.mail.example\r\nTo: {to}\r\nSubject: Undelivered\r\nMessage-ID: <back-{nth}@mx.mail.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.mail.example\r\n\r\nFinal-Recipient: rfc822; {}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{id}\r\n\r\n--b--\r\n",
            letter.to_email
        );
        self.post.received(raw.as_bytes(), Some(""), &[&to]).await;
        self.post.decide().await;
    }
}

async fn em01_em02_two_houses_and_their_machines_come_to_rest_within_a_day(on: Backend) {
    let mut one = End::open(on, "orle.example").await;
    let mut other = End::open(on, "maison.example").await;
    // Each has the other as a client, one who is away, and one whose address is gone.
    let mut cases = Vec::new();
    for (end, peer) in [(&one, "care@maison.example"), (&other, "care@orle.example")] {
        for email in [peer, "away@mail.example", "gone@mail.example"] {
            cases.push((end.domain, end.post.opened(email, "A matter between us").await.number));
        }
    }
    let mut sent: HashMap<(String, String, bool), usize> = HashMap::new();
    let mut last_hours = 0;
    for step in 0..48_usize {
        // Persons of both write in the first half of the day, and wait for an answer.
        if step % 8 == 0 && step < 24 {
            for (domain, number) in &cases {
                let end = if *domain == one.domain { &one } else { &other };
                end.post.replied(number, &format!("How is it, {step}?"), true).await;
            }
        }
        let mut nth = 0;
        let round = [one.sends().await, other.sends().await];
        for (from, letters) in round.into_iter().enumerate() {
            let (own, peer) = if from == 0 { (&one, &other) } else { (&other, &one) };
            for letter in letters {
                nth += 1;
                let machine = letter.headers.contains("Auto-Submitted:");
                let key = (own.domain.to_owned(), letter.to_email.clone(), machine);
                *sent.entry(key).or_default() += 1;
                last_hours += usize::from(step >= 36);
                match letter.to_email.as_str() {
                    to if to.ends_with(peer.domain) => peer.takes(&letter).await,
                    "away@mail.example" => own.away(&letter, step * 100 + nth).await,
                    _ => own.returned(&letter, step * 100 + nth).await,
                }
            }
        }
        one.pass().await;
        other.pass().await;
    }
    for end in [&one, &other] {
        let peer =
            if end.domain == "orle.example" { "care@maison.example" } else { "care@orle.example" };
        let count = |to: &str, machine: bool| {
            sent.get(&(end.domain.to_owned(), to.to_owned(), machine)).copied().unwrap_or(0)
        };
        // Three letters of persons to each, and of machines a receipt of the form, one receipt of
        // an e-mail a day, and a reminder for a question that is due within the day.
        for to in [peer, "away@mail.example"] {
            assert_eq!(count(to, false), 3, "{} to {to}: {sent:?}", end.domain);
            assert!(count(to, true) <= 3, "{} to {to}: {sent:?}", end.domain);
        }
        assert!(count("gone@mail.example", false) <= 3, "{sent:?}");
        assert!(count("gone@mail.example", true) <= 2, "{sent:?}");
    }
    assert_eq!(last_hours, 0, "letters still went out in the last six hours: {sent:?}");
    // Nothing is lost by being quiet: what persons wrote is in a case on the other side.
    for end in [&one, &other] {
        let mails = end.post.mails().await;
        assert!(mails.iter().all(|mail| mail.state != store::mails::State::New));
        let mut words = 0;
        for case in end.post.cases().await {
            words += end.post.said(case).await.iter().filter(|w| w.contains("How is it")).count();
        }
        assert_eq!(words, 3, "{}", end.domain);
    }
}

store::on_both!(em01_em02_two_houses_and_their_machines_come_to_rest_within_a_day);
