//! Addresses of regions, topics and teams: set up on a page, taken in at once by
//! every node, and answered from.

use super::post::{Post, Written};
use courier::{Listener, Protocol};
use domain::Topic;
use std::sync::Arc;
use store::mails::State;
use store::testing::Backend;
use testkit::Orle;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

async fn what_a_client_wrote_to_says_region_topic_and_team_and_answers_come_from_there(
    on: Backend,
) {
    let orle = Orle::with_mail(on).await;
    let post = Post::of(&orle);
    let mut ines = orle.staff_in_english("ines").await;
    let list = ines.get("/settings/addresses").await.expect_status(200).text();
    assert!(
        list.contains("care.jp@orle.example") && list.contains("Set by the configuration"),
        "{list}"
    );
    ines.get("/settings/addresses/new").await.expect_status(200);
    let facts = orle.app.facts.now();
    // A team that would not have it otherwise.
    let elsewhere = domain::routing::Request {
        region: "JP".to_owned(),
        topic: Topic::Repair,
        language: "ja".to_owned(),
        family: None,
    };
    let usual = facts.route(&elsewhere).team;
    let team = *facts.teams.keys().find(|id| Some(**id) != usual).unwrap();
    let number = team.to_string();
    let fields = [
        ("address", " Repair.JP@Orle.Example "),
        ("name", "Orle Tokyo"),
        ("region", "JP"),
        ("topic", "repair"),
        ("team", number.as_str()),
        ("language", "ja"),
    ];
    ines.post("/settings/addresses", &fields).await.expect_status(303);
    let list = ines.get("/settings/addresses").await.expect_status(200).text();
    assert!(list.contains(">Repair.JP@Orle.Example<"), "{list}");
    // A stranger writes there.
    let first = Written {
        to: "repair.jp@orle.example",
        id: "1@mail.example",
        words: "バッグの留め具が閉まりません。",
        ..Written::default()
    };
    let mail = post.sent(&first).await;
    assert_eq!((mail.state, mail.region.as_str()), (State::Placed, "JP"), "{}", mail.why);
    let case = post.case(mail.case_id.unwrap()).await;
    assert_eq!((case.topic, case.team_id), (Topic::Repair, Some(team)));
    assert_eq!((case.region.as_str(), case.language.as_str()), ("JP", "ja"));
    // She is answered from there, and answers back to there.
    post.replied(&case.number, "Please send a photograph.", true).await;
    let letter = orle.letter_to("lea@mail.example").await;
    let line = |name: &str| {
        let found = letter.headers.lines().find(|l| l.starts_with(name));
        found.unwrap_or_else(|| panic!("no {name} in {}", letter.headers)).to_owned()
    };
    assert!(line("From:").contains("\"Orle Tokyo\" <repair.jp@orle.example>"), "{}", line("From:"));
    let reply = line("Reply-To:");
    assert!(reply.contains("<repair.jp+"), "{reply}");
    let address = reply.rsplit('<').next().unwrap().trim_end_matches('>').to_owned();
    let back = Written { to: &address, id: "2@mail.example", subject: "Re:", ..Written::default() };
    let mail = post.sent(&back).await;
    assert_eq!((mail.state, mail.case_id), (State::Placed, Some(case.id)), "{}", mail.why);
    // The tail opens the case under every address of ours, and under nobody else's.
    let tail = address.split('+').nth(1).unwrap().split('@').next().unwrap();
    for (nth, (base, ours)) in
        [("care", true), ("care.jp", true), ("other", false)].into_iter().enumerate()
    {
        let to = format!("{base}+{tail}@orle.example");
        let (id, words) = (format!("t{nth}@mail.example"), format!("Once more, {nth}."));
        let one = Written { to: &to, id: &id, words: &words, ..Written::default() };
        assert_eq!(post.sent(&one).await.case_id == Some(case.id), ours, "{to}");
    }
    // A case by the form, and one that came to the configured address, keep their senders.
    let other = post.opened("max@mail.example", "A zip").await;
    post.replied(&other.number, "We look into it.", false).await;
    let letter = orle.letter_to("max@mail.example").await;
    assert!(letter.headers.contains("<care@orle.example>"), "{}", letter.headers);
    let jp = Written {
        from: "aki@mail.example",
        to: "care.jp@orle.example",
        id: "3@mail.example",
        ..Written::default()
    };
    let case = post.case(post.sent(&jp).await.case_id.unwrap()).await;
    post.replied(&case.number, "We look into it.", false).await;
    let letter = orle.letter_to("aki@mail.example").await;
    assert!(letter.headers.contains("<care.jp@orle.example>"), "{}", letter.headers);
    assert!(letter.headers.contains("<care.jp+"), "{}", letter.headers);
    // Our own address as a sender is a loop, this one too.
    let own =
        Written { from: "repair.jp@orle.example", id: "4@orle.example", ..Written::default() };
    assert_eq!(post.sent(&own).await.state, State::Parked);
}

async fn an_address_that_cannot_be_one_is_refused_beside_its_field_and_kept_as_typed(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let mut ines = orle.staff_in_english("ines").await;
    ines.get("/settings/addresses/new").await.expect_status(200);
    let good = [("address", "bücher@bücher.example"), ("region", "FR")];
    ines.post("/settings/addresses", &good).await.expect_status(422);
    let good = [("address", "buecher@bücher.example"), ("region", "FR")];
    ines.post("/settings/addresses", &good).await.expect_status(303);
    for (address, says) in [
        ("care", "Check it"),
        ("care@", "Check it"),
        ("care+jp@orle.example", "Write the address without one"),
        ("CARE@orle.example", "already in use"),
        ("Care.JP@ORLE.example", "already in use"),
        ("buecher@xn--bcher-kva.example", "already in use"),
        ("BUECHER@BÜCHER.example", "already in use"),
        ("a-very-long-word-before-the-sign@orle.example", "Check it"),
    ] {
        let fields = [("address", address), ("name", "Kept <as> typed"), ("region", "FR")];
        let page = ines.post("/settings/addresses", &fields).await.expect_status(422).text();
        assert!(page.contains(says), "{address}: {page}");
        assert!(page.contains("Kept &#60;as&#62; typed"), "{address}: {page}");
    }
    for (field, value) in
        [("region", "XX"), ("topic", "cars"), ("team", "99999"), ("team", "x"), ("language", "!")]
    {
        let fields = [("address", "new@orle.example"), (field, value)];
        ines.post("/settings/addresses", &fields).await.expect_status(422);
    }
    // A domain that nobody said we receive for is warned of, and not refused.
    let list = ines.get("/settings/addresses").await.expect_status(200).text();
    assert!(list.contains("Check that mail for this domain arrives"), "{list}");
    // An advisor sets up nothing; every change is in the log.
    let mut camille = orle.staff_in_english("camille").await;
    camille.get("/settings/addresses").await.expect_status(403);
    let deeds = orle.deeds().await;
    assert_eq!(deeds.iter().filter(|deed| deed.verb == "mail_address.save").count(), 1);
}

/// One dialogue with a listener: what each line was answered.
async fn said(at: std::net::SocketAddr, to: &str) -> String {
    let mut socket = TcpStream::connect(at).await.unwrap();
    let mut answer = String::new();
    for line in
        ["", "LHLO mx.orle.example", "MAIL FROM:<lea@mail.example>", &format!("RCPT TO:<{to}>")]
    {
        if !line.is_empty() {
            socket.write_all(format!("{line}\r\n").as_bytes()).await.unwrap();
        }
        let mut bytes = Vec::new();
        loop {
            let mut some = [0; 512];
            let read = socket.read(&mut some).await.unwrap();
            bytes.extend_from_slice(&some[..read]);
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let last = text.trim_end().rsplit("\r\n").next().unwrap_or_default().to_owned();
            if text.ends_with("\r\n") && last.as_bytes().get(3) == Some(&b' ') {
                answer = last;
                break;
            }
        }
    }
    answer
}

async fn an_address_is_taken_by_every_node_at_once_and_no_more_when_it_is_out_of_use(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let second = orle.second_node().await;
    let clock = orle.clock.clone();
    let listener = Listener::bind(
        second.app.clone(),
        "127.0.0.1:0",
        Protocol::Lmtp,
        Arc::new(move || clock.now()),
    )
    .await
    .unwrap();
    let at = listener.address().unwrap();
    let (_stop, stopped) = tokio::sync::watch::channel(false);
    let serving = tokio::spawn(listener.run(stopped));
    let to = "atelier@orle.example";
    assert!(said(at, to).await.starts_with("550"), "nobody made it yet");
    let mut ines = orle.staff_in_english("ines").await;
    ines.get("/settings/addresses/new").await.expect_status(200);
    ines.post("/settings/addresses", &[("address", to)]).await.expect_status(303);
    assert!(said(at, "Atelier@ORLE.example").await.starts_with("250"));
    assert!(said(at, "atelier+anything@orle.example").await.starts_with("250"));
    let list = ines.get("/settings/addresses").await.expect_status(200).text();
    let link = list.split("href=\"").find(|part| part.contains(">atelier@orle.example<")).unwrap();
    let row = link.split('"').next().unwrap().to_owned();
    ines.get(&row).await.expect_status(200);
    ines.post(&format!("{row}/removal"), &[]).await.expect_status(303);
    second.app.refresh().await.unwrap();
    assert!(said(at, to).await.starts_with("550"), "out of use");
    serving.abort();
}

store::on_both!(
    what_a_client_wrote_to_says_region_topic_and_team_and_answers_come_from_there,
    an_address_that_cannot_be_one_is_refused_beside_its_field_and_kept_as_typed,
    an_address_is_taken_by_every_node_at_once_and_no_more_when_it_is_out_of_use,
);
