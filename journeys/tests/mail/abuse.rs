//! The abuse cases of mail by their ids, as far as the place of a message is concerned.

use super::post::{Post, Written};
use app::cases;
use domain::StateName;
use domain::entry::{ClientEntry, Entry, StaffEntry};
use jiff::SignedDuration;
use store::mails::State;
use store::testing::Backend;
use testkit::Orle;

async fn house(on: Backend) -> (Orle, Post) {
    let orle = Orle::with_mail(on).await;
    let post = Post::of(&orle);
    (orle, post)
}

async fn em01_a_machine_gets_no_answer_and_reopens_nothing(on: Backend) {
    let (_orle, post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    post.resolved(&case.number).await;
    let address = post.address(&case);
    for (nth, more) in [
        "Auto-Submitted: auto-replied\r\n",
        "Precedence: bulk\r\nX-Autoreply: yes\r\n",
        "X-Auto-Response-Suppress: All\r\nAuto-Submitted: auto-generated\r\n",
    ]
    .into_iter()
    .enumerate()
    {
        let id = format!("{nth}@mail.example");
        let away = Written { to: &address, id: &id, more, ..Written::default() };
        let mail = post.sent(&away).await;
        assert_ne!(mail.state, State::Held, "{more}");
        assert_eq!(post.case(case.id).await.standing.state.name(), StateName::Resolved, "{more}");
    }
    let entries = post.timeline(case.id).await;
    assert!(
        entries.iter().any(|(p, _)| matches!(p.entry, Entry::Staff(StaffEntry::MailLaid { .. })))
    );
    // To the house's own address they begin nothing, and a null sender is not answered.
    let cases = post.cases().await.len();
    let list = Written {
        more: "List-Id: <x.lists.example>\r\nPrecedence: list\r\n",
        ..Written::default()
    };
    assert_eq!(post.sent(&list).await.state, State::Quiet);
    assert_eq!(post.cases().await.len(), cases);
    let receipts = post.receipts().await;
    let bare = Written { from: "new@mail.example", id: "bare@mail.example", ..Written::default() };
    post.delivered(&bare.raw(), Some(""), &["care@orle.example"]).await;
    assert_eq!(post.cases().await.len(), cases + 1);
    assert_eq!(post.receipts().await, receipts);
}

async fn em02_two_houses_that_answer_each_other_stop_at_one_answer_a_day(on: Backend) {
    let (orle, mut post) = house(on).await;
    let start = post.receipts().await;
    // A day, every half hour: the other house answers whatever comes with a new message that
    // says of itself nothing at all.
    for nth in 0..48 {
        let id = format!("{nth}@desk.example");
        let subject = format!("Your message has reached us ({nth})");
        let answer = Written {
            from: "desk@desk.example",
            subject: &subject,
            id: &id,
            words: "Thank you for writing to us.",
            ..Written::default()
        };
        post.sent(&answer).await;
        post.pass(SignedDuration::from_mins(30));
    }
    assert_eq!(post.receipts().await - start, 1);
    orle.deliver().await;
    let later =
        Written { from: "desk@desk.example", id: "later@desk.example", ..Written::default() };
    post.sent(&later).await;
    assert_eq!(post.receipts().await - start, 2, "a day later a person would be answered again");
}

async fn em03_our_own_letter_or_address_coming_back_is_parked(on: Backend) {
    let (orle, post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    let ours = post.letters(case.id).await.remove(0).message_id;
    let address = post.address(&case);
    let count = post.cases().await.len();
    let loops = [
        Written { id: &ours, ..Written::default() },
        Written { from: "care@orle.example", id: "1@x.example", ..Written::default() },
        Written { from: "CARE@Orle.example", id: "2@x.example", ..Written::default() },
        Written { from: &address, id: "3@x.example", ..Written::default() },
    ];
    for one in loops {
        let mail = post.sent(&one).await;
        assert_eq!(mail.state, State::Parked, "{} {}", one.from, one.id);
    }
    assert_eq!(post.cases().await.len(), count);
    // An alarm for whoever decides about mail, counted and told once.
    let mut helene = orle.staff_in_english("helene").await;
    let page = helene.get("/desk/notices").await.expect_status(200);
    page.says("4 e-mails with a sender of our own were set apart");
}

async fn em04_a_guessed_or_shortened_id_never_threads(on: Backend) {
    let (_orle, post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    let ours = post.letters(case.id).await.remove(0).message_id;
    let words = case.entries;
    let short = &ours[1..];
    let guessed = ours.replace(&ours[5..9], "0000");
    for (nth, answers) in [short, &guessed, "", "@", "case.@orle.example"].into_iter().enumerate() {
        let id = format!("{nth}@mail.example");
        let all = [answers];
        let one =
            Written { subject: "Re: The clasp", id: &id, answers: &all, ..Written::default() };
        let mail = post.sent(&one).await;
        assert!(mail.state == State::Placed && mail.case_id != Some(case.id), "{answers}");
    }
    assert_eq!(post.case(case.id).await.entries, words);
}

async fn em05_a_right_id_from_a_stranger_begins_a_case_that_suggests_nothing(on: Backend) {
    let (_orle, post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    let ours = post.letters(case.id).await.remove(0).message_id;
    let all = [ours.as_str()];
    let stranger = Written {
        from: "eve@other.example",
        answers: &all,
        id: "1@other.example",
        ..Written::default()
    };
    let mail = post.sent(&stranger).await;
    assert_eq!((mail.state, mail.suggestions.len()), (State::Placed, 0));
    assert_ne!(mail.case_id, Some(case.id));
    // By the signed address she waits for a person.
    let address = post.address(&case);
    let by_address = Written {
        from: "eve@other.example",
        to: &address,
        id: "2@other.example",
        ..Written::default()
    };
    let mail = post.sent(&by_address).await;
    assert_eq!(
        (mail.state, mail.case_id, mail.why.as_str()),
        (State::Held, Some(case.id), "somebody_else")
    );
    assert_eq!(post.said(case.id).await.len(), 1);
}

async fn em06_an_unproved_sender_is_held_and_says_so(on: Backend) {
    let (_orle, post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    let address = post.address(&case);
    let forged =
        Written { to: &address, verified: false, id: "1@mail.example", ..Written::default() };
    let mail = post.sent(&forged).await;
    assert_eq!((mail.state, mail.verified, mail.why.as_str()), (State::Held, false, "unverified"));
    assert_eq!(mail.proof, "no_results");
    // A header in another server's name proves nothing.
    let other = "Authentication-Results: mx.other.example; dmarc=pass header.from=mail.example\r\n";
    let forged = Written {
        to: &address,
        verified: false,
        more: other,
        id: "2@mail.example",
        ..Written::default()
    };
    assert_eq!(post.sent(&forged).await.state, State::Held);
    assert_eq!(post.said(case.id).await.len(), 1);
}

async fn em07_somebody_as_one_of_the_house_never_writes_to_a_client(on: Backend) {
    let (orle, post) = house(on).await;
    let staff = orle.email_of("camille");
    let case = post.opened("lea@mail.example", "The clasp").await;
    let address = post.address(&case);
    let before = post.case(case.id).await.entries;
    for (nth, verified) in [true, false].into_iter().enumerate() {
        let id = format!("{nth}@orle.example");
        let one = Written { from: &staff, to: &address, verified, id: &id, ..Written::default() };
        let mail = post.sent(&one).await;
        assert_eq!((mail.state, mail.why.as_str()), (State::Parked, "staff"));
    }
    let mut helene = orle.staff_in_english("helene").await;
    let page = helene.get("/desk/notices").await.expect_status(200);
    page.says("2 e-mails with a sender of our own were set apart");
    assert_eq!(post.case(case.id).await.entries, before);
}

async fn em08_a_copy_makes_nobody_a_participant(on: Backend) {
    let (_orle, post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    let address = post.address(&case);
    let fifty: Vec<String> = (0..50).map(|n| format!("n{n}@crowd.example")).collect();
    let more = format!("Cc: {}\r\n", fifty.join(",\r\n "));
    let with_copies =
        Written { to: &address, id: "1@mail.example", more: &more, ..Written::default() };
    assert_eq!(post.sent(&with_copies).await.case_id, Some(case.id));
    let one = Written {
        from: "n7@crowd.example",
        to: &address,
        id: "2@crowd.example",
        ..Written::default()
    };
    assert_eq!(post.sent(&one).await.state, State::Held);
    let id = case.id;
    let participants = post
        .write(move |tx, _| Box::pin(async move { Ok(store::mails::participants(tx, id).await?) }))
        .await
        .unwrap();
    assert!(participants.is_empty());
}

async fn em11_em12_em13_what_is_broken_or_dated_wrongly_is_taken_as_it_came(on: Backend) {
    let (_orle, post) = house(on).await;
    let now = post.now;
    let dated = Written {
        more: "Date: Thu, 1 Jan 1970 00:00:00 +0000\r\n",
        subject: "=?utf-8?Q?one=0D=0ABcc:_all@orle.example?=",
        id: "1@mail.example",
        ..Written::default()
    };
    let mail = post.sent(&dated).await;
    assert_eq!((mail.state, mail.received_at), (State::Placed, now));
    let case = post.case(mail.case_id.unwrap()).await;
    assert!(!case.subject.contains(['\r', '\n']), "{:?}", case.subject);
    assert_eq!(case.created_at, now);
    let nothing = post.delivered(b"\r\n", Some("a@b.example"), &["care@orle.example"]).await;
    assert_eq!((nothing.state, nothing.why.as_str()), (State::Unreadable, "empty"));
}

async fn em14_one_message_delivered_again_by_any_way_is_one(on: Backend) {
    let (_orle, post) = house(on).await;
    let one = Written { id: "1@mail.example", ..Written::default() };
    let first = post.sent(&one).await;
    assert_eq!(
        post.received(&one.raw(), Some("lea@mail.example"), &["Care@orle.example "]).await,
        0
    );
    post.decide().await;
    // By another server, with another line on top and to another address of ours.
    let raw =
        [b"Received: from b by c; Fri, 20 Nov 2026 09:00:00 +0000\r\n".as_slice(), &one.raw()]
            .concat();
    let again = post.delivered(&raw, Some("lea@mail.example"), &["care.jp@orle.example"]).await;
    assert_eq!(
        (again.state, again.why.as_str(), again.case_id),
        (State::Quiet, "again", first.case_id)
    );
    // The same id with other words is another message.
    let other = Written { words: "And the strap is worn.", ..one };
    assert_eq!(post.sent(&other).await.state, State::Placed);
    assert_eq!(post.cases().await.len(), 2);
}

async fn em16_a_link_to_confirm_gets_no_quotation_and_no_case_address(on: Backend) {
    let (orle, post) = house(on).await;
    let trick = Written {
        from: "signup@workspace.example",
        subject: "Confirm your address",
        words: "Follow https://workspace.example/confirm/SECRET-4711 to join.",
        id: "1@workspace.example",
        ..Written::default()
    };
    let mail = post.sent(&trick).await;
    assert_eq!(mail.state, State::Placed);
    let receipt = orle.letter_to("signup@workspace.example").await;
    for part in [&receipt.text, &receipt.html, &receipt.subject, &receipt.headers] {
        assert!(!part.contains("SECRET-4711") && !part.contains("workspace.example/confirm"));
    }
}

async fn em17_an_address_that_returns_three_letters_gets_no_more_until_it_writes(on: Backend) {
    let (orle, post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    for _ in 0..3 {
        post.replied(&case.number, "We look into it.", false).await;
    }
    orle.deliver().await;
    let letters = post.letters(case.id).await;
    let report = |nth: usize, id: &str, status: &str| {
        let word = if status.starts_with('5') { "failed" } else { "delayed" };
        format!(
            "From: MAILER-DAEMON@mx.mail.example\r\nTo: care@orle.example\r\nSubject: Undelivered\r\nMessage-ID: <b{nth}@mx.mail.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.mail.example\r\n\r\nFinal-Recipient: rfc822; lea@mail.example\r\nAction: {word}\r\nStatus: {status}\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{id}>\r\n\r\n--b--\r\n"
        )
    };
    let bounces = |post: &Post| {
        let (app, now, id) = (post.app.clone(), post.now, case.client_id);
        async move {
            let post = Post { app, now };
            post.write(move |tx, _| {
                Box::pin(async move { Ok(store::clients::get(tx, id).await?.bounces) })
            })
            .await
            .unwrap()
        }
    };
    let delayed = post
        .delivered(
            report(9, &letters[0].message_id, "4.4.1").as_bytes(),
            Some(""),
            &["care@orle.example"],
        )
        .await;
    assert_eq!((delayed.state, bounces(&post).await), (State::Bounce, 0));
    // Two reports about one letter count once.
    for (nth, letter) in
        [&letters[0], &letters[0], &letters[1], &letters[2]].into_iter().enumerate()
    {
        let mail = post
            .delivered(
                report(nth, &letter.message_id, "5.1.1").as_bytes(),
                Some(""),
                &["care@orle.example"],
            )
            .await;
        assert_eq!((mail.state, mail.case_id), (State::Bounce, Some(case.id)));
    }
    assert_eq!(bounces(&post).await, 3);
    let marked = post.letters(case.id).await;
    assert_eq!(marked.iter().filter(|l| l.state == "failed").count(), 3);
    let entries = post.timeline(case.id).await;
    assert!(entries.iter().any(|(p, _)| matches!(
        &p.entry,
        Entry::Staff(StaffEntry::LetterReturned { permanent: true, .. })
    )));
    post.replied(&case.number, "Do you hear us?", false).await;
    let sent = orle.letters().await.len();
    assert_eq!(sent, 4, "a fifth letter left");
    let unknown = post
        .delivered(
            report(20, "case.unknown@orle.example", "5.1.1").as_bytes(),
            Some(""),
            &["care@orle.example"],
        )
        .await;
    assert_eq!((unknown.state, unknown.why.as_str()), (State::Quiet, "no_letter"));
    // She writes: the address lives.
    let address = post.address(&case);
    post.sent(&Written { to: &address, id: "1@mail.example", ..Written::default() }).await;
    assert_eq!(bounces(&post).await, 0);
    post.replied(&case.number, "There you are.", false).await;
    assert_eq!(orle.letters().await.len(), sent + 1);
}

async fn em18_a_flood_waits_for_a_person_and_the_others_are_heard(on: Backend) {
    let (orle, post) = house(on).await;
    for nth in 0..60 {
        let (id, subject) = (format!("{nth}@flood.example"), format!("Buy {nth}"));
        let one =
            Written { from: "bot@flood.example", subject: &subject, id: &id, ..Written::default() };
        post.received(&one.raw(), Some("bot@flood.example"), &["care@orle.example"]).await;
    }
    post.decide().await;
    assert!(post.cases().await.len() <= 20, "{} cases", post.cases().await.len());
    let held =
        post.mails().await.iter().filter(|m| m.why == "flood" && m.state == State::Held).count();
    assert_eq!(held + post.cases().await.len(), 60);
    let client = Written { id: "1@mail.example", ..Written::default() };
    assert_eq!(post.sent(&client).await.state, State::Placed);
    // One alarm, at the desk of whoever decides about mail; and one deed lets them all through.
    let mut helene = orle.staff_in_english("helene").await;
    let page = helene.get("/desk/notices").await.expect_status(200);
    page.says("begins too many cases: its e-mail is held");
    let mut marta = orle.staff_in_english("marta").await;
    let one = post.mails().await.into_iter().find(|m| m.why == "flood").unwrap().id;
    let count = post.cases().await.len();
    marta.get(&format!("/desk/mail/{one}")).await.says("every held e-mail of this domain");
    marta.post(&format!("/desk/mail/{one}/cases"), &[]).await.expect_status(303);
    assert_eq!(post.cases().await.len(), count + held);
    assert!(!post.mails().await.iter().any(|m| m.why == "flood"));
    let mut camille = orle.staff_in_english("camille").await;
    camille.post(&format!("/desk/mail/{one}/cases"), &[]).await.expect_status(403);
}

/// Three hundred an hour from one domain are people; more wait, with one alarm.
async fn em18_a_domain_of_many_senders_is_a_flood_from_its_301st_new_case(on: Backend) {
    let (orle, post) = house(on).await;
    for nth in 0..310 {
        let (id, from) = (format!("{nth}@crowd.example"), format!("n{nth}@crowd.example"));
        let subject = format!("Question {nth}");
        let one = Written { from: &from, subject: &subject, id: &id, ..Written::default() };
        post.received(&one.raw(), Some(&from), &["care@orle.example"]).await;
    }
    post.decide().await;
    assert_eq!(post.cases().await.len(), 300);
    assert_eq!(post.mails().await.iter().filter(|m| m.why == "flood").count(), 10);
    let mut helene = orle.staff_in_english("helene").await;
    let page = helene.get("/desk/notices").await.expect_status(200).text();
    assert!(page.contains("begins too many cases") && page.contains("data-count=\"1\""), "{page}");
}

/// Lessons 7, 15.
async fn fifty_answers_at_once_are_fifty_words_of_one_case(on: Backend) {
    let (orle, post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    post.replied(&case.number, "Which clasp?", true).await;
    let address = post.address(&case);
    let words = post.said(case.id).await.len();
    for nth in 0..50 {
        let (id, text) = (format!("a{nth}@mail.example"), format!("Answer {nth}"));
        let one = Written { to: &address, id: &id, words: &text, ..Written::default() };
        post.received(&one.raw(), Some("lea@mail.example"), &[&address]).await;
    }
    let second = orle.second_node().await;
    let now = orle.clock.now();
    let (one, other) = tokio::join!(orle.app.decide_waiting(now), second.app.decide_waiting(now));
    one.unwrap();
    other.unwrap();
    let said = post.said(case.id).await;
    assert_eq!(said.len(), words + 50);
    for nth in 0..50 {
        let text = format!("Answer {nth}");
        assert_eq!(said.iter().filter(|one| **one == text).count(), 1, "{text}");
    }
    let timeline = post.timeline(case.id).await;
    let turns = timeline.iter().filter(|(p, _)| p.entry.kind() == "turn_changed").count();
    assert!(turns <= 2, "its state changed {turns} times");
}

/// Lessons 7, 8: no field of a message gives an order.
async fn a_field_of_a_message_commands_nothing(on: Backend) {
    let (_orle, post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    let address = post.address(&case);
    let more = "X-Zammad-Ticket-State: closed\r\nX-Zammad-Ticket-Priority: 3 high\r\nX-RT-Command: take\r\nX-Selvedge-State: closed\r\nImportance: high\r\nX-Priority: 1\r\nControl: close\r\n";
    let one = Written { to: &address, id: "1@mail.example", more, ..Written::default() };
    assert_eq!(post.sent(&one).await.case_id, Some(case.id));
    let now = post.case(case.id).await;
    assert!(now.standing.state.is_open());
    assert_eq!((now.priority, now.assignee_id), (case.priority, case.assignee_id));
}

/// A message that is too large to be taken is kept by its beginning, shown and never read as a whole.
async fn a_message_that_was_cut_is_shown_and_is_nobodys_words(on: Backend) {
    let (orle, post) = house(on).await;
    let large =
        Written { subject: "Film of the clasp", id: "big@mail.example", ..Written::default() };
    let raw = app::post::cut(&large.raw(), 80 << 20);
    let count = post.cases().await.len();
    post.received(&raw, Some("lea@mail.example"), &["care@orle.example"]).await;
    post.decide().await;
    assert_eq!(post.cases().await.len(), count);
    let mail = post.mails().await.into_iter().next_back().unwrap();
    assert_eq!((mail.state, mail.why.as_str()), (State::Unreadable, "too_large"));
    let mut marta = orle.staff_in_english("marta").await;
    let original = format!("/desk/mail/{}/original", mail.id);
    let kept = marta.get(&original).await.expect_status(200).text();
    assert!(kept.contains("Film of the clasp"), "who wrote, and about what, is there: {kept}");
}

async fn em19_a_note_is_in_no_letter_whatever_is_quoted(on: Backend) {
    let (orle, post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    let number = case.number.clone();
    post.write(move |tx, ctx| {
        Box::pin(
            async move { cases::note(tx, ctx, &number, "INTERNAL-0815 she complains often").await },
        )
    })
    .await
    .unwrap();
    let address = post.address(&case);
    let words = "Thank you.\r\n\r\nOn Friday Orle wrote:\r\n> INTERNAL-0815 she complains often\r\n> We look into it.";
    let mail = post
        .sent(&Written { to: &address, id: "1@mail.example", words, ..Written::default() })
        .await;
    assert_eq!(mail.case_id, Some(case.id));
    assert_eq!(post.said(case.id).await.last().unwrap(), "Thank you.");
    post.replied(&case.number, "With pleasure.", false).await;
    for letter in orle.letters().await {
        for part in [&letter.text, &letter.html, &letter.subject, &letter.headers] {
            assert!(!part.contains("INTERNAL-0815"), "{part}");
        }
    }
}

/// An answer to a letter whose line is the letter's own, and a letter that names what it answers.
async fn letters_and_answers_hang_together_both_ways(on: Backend) {
    let (orle, mut post) = house(on).await;
    let first = Written { id: "first@mail.example", ..Written::default() };
    let mail = post.sent(&first).await;
    let case = post.case(mail.case_id.unwrap()).await;
    assert_eq!(case.subject, "The clasp");
    post.pass(SignedDuration::from_mins(5));
    orle.pass(SignedDuration::from_mins(5));
    post.replied(&case.number, "Please send a photograph.", true).await;
    let sent = orle.letter_to("lea@mail.example").await;
    let address = post.address(&case);
    assert!(sent.headers.contains(&format!("<{address}>")), "{}", sent.headers);
    let letters = post.letters(case.id).await;
    let references = sent.headers.lines().find(|l| l.starts_with("References:")).unwrap();
    let at =
        |id: &str| references.find(id).unwrap_or_else(|| panic!("{id} is not in {references}"));
    assert!(at("first@mail.example") < at(&letters[0].message_id), "{references}");
    // She answers by the id alone, under the letter's own subject.
    let last = letters.last().unwrap();
    let (subject, all) = (format!("Re: {}", sent.subject), [last.message_id.as_str()]);
    let answer = Written {
        subject: &subject,
        answers: &all,
        id: "second@mail.example",
        words: "Here it is.",
        ..Written::default()
    };
    let mail = post.sent(&answer).await;
    assert_eq!((mail.state, mail.case_id), (State::Placed, Some(case.id)), "{}", mail.why);
    let entries = post.timeline(case.id).await;
    let by_mail = |p: &store::timeline::Placed| matches!(p.entry, Entry::Client(ClientEntry::ClientMessage { mail: Some(id), .. }) if id == mail.id);
    assert!(entries.iter().any(|(p, _)| by_mail(p)));
    assert_eq!(post.case(case.id).await.standing.state.name(), StateName::Open);
}

store::on_both!(
    em01_a_machine_gets_no_answer_and_reopens_nothing,
    em02_two_houses_that_answer_each_other_stop_at_one_answer_a_day,
    em03_our_own_letter_or_address_coming_back_is_parked,
    em04_a_guessed_or_shortened_id_never_threads,
    em05_a_right_id_from_a_stranger_begins_a_case_that_suggests_nothing,
    em06_an_unproved_sender_is_held_and_says_so,
    em07_somebody_as_one_of_the_house_never_writes_to_a_client,
    em08_a_copy_makes_nobody_a_participant,
    em11_em12_em13_what_is_broken_or_dated_wrongly_is_taken_as_it_came,
    em14_one_message_delivered_again_by_any_way_is_one,
    em16_a_link_to_confirm_gets_no_quotation_and_no_case_address,
    em17_an_address_that_returns_three_letters_gets_no_more_until_it_writes,
    em18_a_flood_waits_for_a_person_and_the_others_are_heard,
    em18_a_domain_of_many_senders_is_a_flood_from_its_301st_new_case,
    fifty_answers_at_once_are_fifty_words_of_one_case,
    a_field_of_a_message_commands_nothing,
    a_message_that_was_cut_is_shown_and_is_nobodys_words,
    em19_a_note_is_in_no_letter_whatever_is_quoted,
    letters_and_answers_hang_together_both_ways,
);
