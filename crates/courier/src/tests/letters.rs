//! What is in a letter: whose words, which facts, which links, and nothing that
//! a stranger could make it carry.

use super::*;
use domain::Resolution;
use domain::entry::{ClientEntry, Entry};
use store::on_both;

on_both!(
    every_deed_towards_a_client_becomes_a_letter,
    what_looks_like_a_template_is_sent_as_it_was_typed,
    a_name_cannot_begin_a_header,
    a_stranger_cannot_send_his_words_to_somebody_else,
    a_client_who_reads_text_only_gets_text_only,
    a_note_is_never_sent_by_a_wrong_reference,
    a_code_is_forgotten_once_it_has_left,
    an_address_that_returns_mail_gets_none,
    a_case_opened_on_the_phone_promises_no_first_answer,
    an_escalation_tells_the_earlier_of_its_own_promise_and_what_was_promised_before,
    a_receipt_that_leaves_late_still_says_what_was_promised,
    a_person_of_the_house_gets_her_link_by_letter,
);

async fn every_deed_towards_a_client_becomes_a_letter(on: Backend) {
    let house = House::open(on).await;
    let number = house.open_case(asked_in("fr")).await;
    house.reply(&number, "Bonjour,\n\nUne photo du point suffirait.", true).await;
    house.wait(SignedDuration::from_hours(24 * 5));
    assert_eq!(house.app.wake_due((house.clock())()).await.unwrap(), 1, "she is reminded");
    let (one, ctx) = (number.clone(), house.app.ctx(Actor::System, (house.clock())()));
    let escalated = house.app.write(ctx.clone(), move |tx, ctx| {
        Box::pin(async move {
            app::visits::ask_code(tx, ctx, &one).await?;
            cases::escalate(tx, ctx, &one, "Too long").await?;
            cases::resolve(tx, ctx, &one, Resolution::AsWished, Some("Réparée, sans frais.")).await
        })
    });
    escalated.await.unwrap();
    let done = house.courier(PostBox::Mailbox).deliver_due().await.unwrap();
    assert_eq!(done.sent, 6);
    let kinds: Vec<_> =
        house.letters(&number).await.into_iter().map(|l| (l.kind, l.state)).collect();
    let all = ["receipt", "reply", "reminder", "code", "escalated", "resolved"];
    assert_eq!(kinds, all.map(|kind| (kind.to_owned(), "sent".to_owned())));
    let mail = house.mailbox().await;
    let find = |words: &str| {
        mail.iter()
            .find(|l| l.text.contains(words))
            .unwrap_or_else(|| panic!("no letter says {words}"))
    };
    let receipt = find("Nous l’avons bien reçu");
    assert!(receipt.text.contains(&format!("https://care.orle.example/fr/cases/{number}")));
    assert!(receipt.text.contains("lundi 2 mars 2026"), "{}", receipt.text);
    let reply = find("Une photo du point suffirait.");
    assert!(reply.subject.starts_with("Re: "), "{}", reply.subject);
    assert!(
        reply.text.contains("Inès Carvalho")
            && reply.html.contains("<div dir=\"auto\">Une photo du point suffirait.</div>")
    );
    assert!(find("Marta Olsen").subject.contains(&number));
    assert!(find("Réparée, sans frais.").text.contains("Selon votre souhait"));
    for letter in &mail {
        assert!(letter.html.contains("lang=\"fr\" dir=\"ltr\""));
        assert!(letter.headers.contains("Content-Language: fr"), "{}", letter.headers);
        assert!(
            !letter.html.contains("http") || letter.html.contains("https://care.orle.example/fr/")
        );
    }
}

async fn what_looks_like_a_template_is_sent_as_it_was_typed(on: Backend) {
    let house = House::open(on).await;
    let traps = "{{7*7}} ${7*7} %s%n <%= 7*7 %> {% include \"x\" %} <b>&amp;</b>";
    let number = house.open_case(question()).await;
    house.reply(&number, traps, false).await;
    house.courier(PostBox::Mailbox).deliver_due().await.unwrap();
    let mail = house.mailbox().await;
    let reply = mail.last().unwrap();
    assert!(reply.text.contains(traps), "{}", reply.text);
    let escaped = "{{7*7}} ${7*7} %s%n &#60;%= 7*7 %&#62; {% include &#34;x&#34; %} &#60;b&#62;&#38;amp;&#60;/b&#62;";
    assert!(reply.html.contains(escaped), "{}", reply.html);
    assert!(!reply.html.contains("49"));
}

async fn a_name_cannot_begin_a_header(on: Backend) {
    let house = House::open(on).await;
    let relay = Relay::open(&[]).await;
    let names = [
        "Ana\r\nBcc: everybody@mail.example",
        "\"Ana\" <other@mail.example>",
        "Ana\u{202e}moc.live\u{202c}, Duarte; (x)",
        "安娜 ‏آنا 👒",
        "a,b;c:d@e [f] \\g\\",
    ];
    for name in names {
        // Rows older than the checks of today, or written by hand.
        let number = house.open_case(asked_by("Ana Duarte", "ana@mail.example")).await;
        let name = name.to_owned();
        house
            .app
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let new = store::clients::NewClient {
                        name,
                        email: "ana@mail.example".to_owned(),
                        email_key: "ana@mail.example".to_owned(),
                        phone: None,
                        language: "en".to_owned(),
                    };
                    let client = store::clients::find_or_insert(tx, &new, t0()).await?;
                    let case =
                        store::cases::find(tx, &number).await?.ok_or(app::Error::NotFound)?;
                    let letter = store::letters::NewLetter {
                        case_id: Some(case.id),
                        pos: Some(1),
                        client_id: Some(client.id),
                        kind: "receipt",
                        language: "en".to_owned(),
                        facts: serde_json::json!({ "number": number }).to_string(),
                        message_id: format!("named.{}@orle.example", client.id),
                    };
                    Ok::<_, app::Error>(store::letters::insert(tx, &letter, t0()).await?)
                })
            })
            .await
            .unwrap();
    }
    let done = house.courier_to(&relay).deliver_due().await.unwrap();
    assert_eq!((done.sent, done.failed), (2 * names.len(), 0));
    for letter in relay.arrived() {
        assert_eq!(letter.to, "ana@mail.example");
        let headers = letter.headers();
        assert!(!headers.iter().any(|h| h.eq_ignore_ascii_case("bcc")), "{headers:?}");
        for once in ["To", "From", "Subject", "Message-ID", "Date", "Reply-To"] {
            assert_eq!(
                headers.iter().filter(|h| h.eq_ignore_ascii_case(once)).count(),
                1,
                "{once} in {headers:?}"
            );
        }
        let to = letter.header("To").unwrap();
        assert!(to.ends_with("<ana@mail.example>") && to.matches('<').count() <= 2, "{to}");
    }
}

async fn a_stranger_cannot_send_his_words_to_somebody_else(on: Backend) {
    let house = House::open(on).await;
    let bait = "Claim your prize at evil.example/now";
    house
        .open_case(Open {
            subject: bait.to_owned(),
            body: bait.to_owned(),
            ..asked_by(bait, "victim@mail.example")
        })
        .await;
    house.courier(PostBox::Mailbox).deliver_due().await.unwrap();
    let mail = house.mailbox().await;
    let receipt = mail.first().unwrap();
    for part in [&receipt.text, &receipt.html, &receipt.subject] {
        assert!(!part.contains("evil") && !part.contains("prize"), "{part}");
    }
}

async fn a_client_who_reads_text_only_gets_text_only(on: Backend) {
    let house = House::open(on).await;
    house.open_case(question()).await;
    let prefer = |plain: bool, large: bool| {
        house
            .app
            .store
            .write(move |tx| Box::pin(app::visits::prefer(tx, "ana@mail.example", plain, large)))
    };
    prefer(true, false).await.unwrap();
    house.courier(PostBox::Mailbox).deliver_due().await.unwrap();
    prefer(false, true).await.unwrap();
    house.open_case(question()).await;
    house.courier(PostBox::Mailbox).deliver_due().await.unwrap();
    let mail = house.mailbox().await;
    assert_eq!(mail[0].html, "");
    assert!(mail[0].headers.contains("Content-Type: text/plain"), "{}", mail[0].headers);
    assert!(mail[1].html.contains("class=\"letter large\""));
    assert!(mail[1].headers.contains("multipart/alternative"));
}

async fn a_note_is_never_sent_by_a_wrong_reference(on: Backend) {
    let house = House::open(on).await;
    let number = house.open_case(question()).await;
    let one = number.clone();
    let ctx = house.app.ctx(house.advisor.clone(), t0());
    let noted = house.app.write(ctx, move |tx, ctx| {
        Box::pin(async move {
            cases::note(tx, ctx, &one, "She has complained before.").await?;
            let case = store::cases::find(tx, &one).await?.ok_or(app::Error::NotFound)?;
            let words = store::timeline::words_of_case(tx, case.id).await?;
            let note =
                words.iter().find(|(_, words)| words.contains("complained")).map(|(row, _)| *row);
            let letter = store::letters::NewLetter {
                case_id: Some(case.id),
                pos: Some(case.entries),
                client_id: Some(case.client_id),
                kind: "reply",
                language: "en".to_owned(),
                facts: serde_json::json!({ "number": one, "text": note }).to_string(),
                message_id: "wrong@orle.example".to_owned(),
            };
            store::letters::insert(tx, &letter, ctx.now).await?;
            Ok(())
        })
    });
    noted.await.unwrap();
    let done = house.courier(PostBox::Mailbox).deliver_due().await.unwrap();
    assert_eq!((done.sent, done.failed), (1, 1));
    assert!(
        house
            .mailbox()
            .await
            .iter()
            .all(|l| !l.text.contains("complained") && !l.html.contains("complained"))
    );
}

async fn a_code_is_forgotten_once_it_has_left(on: Backend) {
    let house = House::open(on).await;
    let number = house.open_case(question()).await;
    let ask = |number: String| {
        let ctx = house.app.ctx(Actor::System, (house.clock())());
        house.app.write(ctx, move |tx, ctx| {
            Box::pin(async move { app::visits::ask_code(tx, ctx, &number).await })
        })
    };
    ask(number.clone()).await.unwrap();
    let kept = house.letters(&number).await.into_iter().find(|l| l.kind == "code").unwrap();
    let code = serde_json::from_str::<serde_json::Value>(&kept.facts).unwrap()["code"]
        .as_str()
        .unwrap()
        .to_owned();
    house.courier(PostBox::Mailbox).deliver_due().await.unwrap();
    assert!(house.mailbox().await.iter().any(|l| l.text.contains(&code)), "it reached her");
    let kept = house.letters(&number).await.into_iter().find(|l| l.kind == "code").unwrap();
    assert_eq!(kept.facts, "{}");

    // One that could not leave while it counted is given up and forgotten too.
    ask(number.clone()).await.unwrap();
    house.wait(SignedDuration::from_mins(16));
    let courier = house.courier(PostBox::Mailbox);
    assert_eq!(courier.watch_letters((house.clock())()).await.unwrap(), 1);
    let kept = house.letters(&number).await.into_iter().rfind(|l| l.kind == "code").unwrap();
    assert_eq!((kept.state.as_str(), kept.facts.as_str()), ("failed", "{}"));
}

async fn an_address_that_returns_mail_gets_none(on: Backend) {
    let house = House::open(on).await;
    let relay =
        Relay::open(&[relay::Deed::RefuseReader("550 5.1.1 <ana@mail.example>: unknown"); 3]).await;
    let courier = house.courier_to(&relay);
    let mut numbers = Vec::new();
    for _ in 0..4 {
        numbers.push(house.open_case(question()).await);
        courier.deliver_due().await.unwrap();
    }
    let mut states = Vec::new();
    for number in &numbers {
        let letter = house.letters(number).await.remove(0);
        states.push((letter.state, letter.last_error.unwrap_or_default()));
    }
    for (state, why) in &states[..3] {
        assert_eq!(state, "failed");
        assert!(why.contains("5.1.1") && !why.contains('@'), "{why}");
    }
    assert_eq!(states[3], ("failed".to_owned(), "the address returns mail".to_owned()));
    assert!(relay.arrived().is_empty());
}

async fn a_case_opened_on_the_phone_promises_no_first_answer(on: Backend) {
    let house = House::open(on).await;
    let call = cases::Call {
        reason: "Loose stitching".to_owned(),
        result: "A courier comes on Tuesday".to_owned(),
    };
    house.open_case(Open { channel: Channel::Phone, call: Some(call), ..question() }).await;
    house.courier(PostBox::Mailbox).deliver_due().await.unwrap();
    let receipt = house.mailbox().await.remove(0);
    assert!(receipt.text.contains("We opened this case during your call."), "{}", receipt.text);
    assert!(
        !receipt.text.contains("first answer") && !receipt.text.contains("did not write to us")
    );
    assert!(!receipt.text.contains("A courier comes"), "what the advisor noted is the house's");
}

async fn a_receipt_that_leaves_late_still_says_what_was_promised(on: Backend) {
    let house = House::open(on).await;
    let relay = Relay::open(&[]).await;
    let number = house.open_case(question()).await;
    house.wait(SignedDuration::from_mins(10));
    house.reply(&number, "One photograph would do.", true).await;
    house.courier_to(&relay).deliver_due().await.unwrap();
    let read = |message: &str| message.replace("=\r\n", "");
    let receipts = relay.arrived();
    let receipt = receipts.iter().find(|l| l.header("Auto-Submitted").is_some()).unwrap();
    let text = read(&receipt.message);
    assert!(
        text.contains("The first answer comes by Monday 2 March 2026, 14:00 (Paris time)."),
        "{text}"
    );
}

async fn a_person_of_the_house_gets_her_link_by_letter(on: Backend) {
    let house = House::open(on).await;
    let token = "dGhpcy1pcy1vbmx5LWEtc2FtcGxlLXRva2VuLTAwMDA";
    let insert = |person: i64, id: &'static str| {
        house.app.store.write(move |tx| {
            Box::pin(async move {
                let facts = serde_json::json!({ "person": person, "token": token, "until": t0().as_microsecond() });
                let letter = store::letters::NewLetter {
                    case_id: None,
                    pos: None,
                    client_id: None,
                    kind: "invitation",
                    language: "fr".to_owned(),
                    facts: facts.to_string(),
                    message_id: id.to_owned(),
                };
                Ok::<_, app::Error>(store::letters::insert(tx, &letter, t0()).await?)
            })
        })
    };
    let person = house.advisor.person().unwrap();
    insert(person, "one@orle.example").await.unwrap();
    insert(person + 100, "nobody@orle.example").await.unwrap();
    let done = house.courier(PostBox::Mailbox).deliver_due().await.unwrap();
    assert_eq!((done.sent, done.failed), (1, 1));
    let letter = house.mailbox().await.remove(0);
    assert!(
        letter.text.contains(&format!("https://care.orle.example/desk/invitation/{token}")),
        "{}",
        letter.text
    );
    assert!(letter.text.contains("Bonjour Inès Carvalho"));
    assert_eq!(letter.to_email, "inès@orle.example");
}

async fn an_escalation_tells_the_earlier_of_its_own_promise_and_what_was_promised_before(
    on: Backend,
) {
    let house = House::open(on).await;
    let number = house.open_case(question()).await;
    house.wait(SignedDuration::from_mins(20));
    let (one, ctx) = (number.clone(), house.app.ctx(Actor::System, (house.clock())()));
    let escalated = house.app.write(ctx, move |tx, ctx| {
        Box::pin(async move {
            let case = cases::escalate(tx, ctx, &one, "Too long").await?;
            let entries = store::timeline::of_case(tx, case.id, 0, 100).await?;
            Ok::<_, app::Error>((case, entries))
        })
    });
    let (case, entries) = escalated.await.unwrap();
    let due = t0() + SignedDuration::from_hours(4);
    assert_eq!(case.due_at, Some(due), "the earlier promise stands");
    let told: Vec<_> = entries
        .iter()
        .filter_map(|placed| match placed.entry {
            Entry::Client(ClientEntry::Promised { promise, due }) => Some((promise, due)),
            _ => None,
        })
        .collect();
    let own = due + SignedDuration::from_mins(20);
    assert_eq!(told, [(PromiseKind::FirstAnswer, due), (PromiseKind::Escalation, own)]);
    house.courier(PostBox::Mailbox).deliver_due().await.unwrap();
    let mail = house.mailbox().await;
    let letter = mail.iter().find(|l| l.subject.contains("now leads")).expect("the letter");
    assert!(letter.text.contains("14:00"), "another date than on the page: {}", letter.text);
}
