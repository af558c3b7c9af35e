//! What goes out: reminders that can be given up by one click, and no word that
//! the house said to itself in any letter, by any path.

use super::post::{Post, Written};
use app::cases;
use app::references::{Reference, ReferenceKey};
use domain::Resolution;
use jiff::SignedDuration;
use store::cases::Case;
use store::letters::Posted;
use store::testing::Backend;
use testkit::{Orle, SetUp};

async fn house(on: Backend) -> (Orle, Post) {
    let set_up = SetUp { mail: true, secure: true, ..SetUp::default() };
    let orle = Orle::open_as(on, set_up).await;
    let post = Post::of(&orle);
    (orle, post)
}

/// The client is asked, and reminded when her time has come.
async fn reminded(orle: &Orle, post: &mut Post, case: &Case) -> Vec<Posted> {
    post.replied(&case.number, "Please send a photograph.", true).await;
    let time = SignedDuration::from_hours(24 * 8);
    orle.pass(time);
    post.pass(time);
    post.app.wake_due(post.now).await.unwrap();
    let awaited = |letter: &Posted| letter.subject.starts_with("Your answer is awaited");
    orle.letters().await.into_iter().filter(awaited).collect()
}

/// The address in angle brackets of a field.
fn link(letter: &Posted, name: &str) -> String {
    let line = letter.headers.lines().find(|line| line.starts_with(name));
    let line = line.unwrap_or_else(|| panic!("no {name} in {}", letter.headers));
    line.split('<').nth(1).unwrap().split('>').next().unwrap().to_owned()
}

async fn reminders_end_by_the_one_click_of_a_mail_program_and_answers_go_on(on: Backend) {
    let (orle, mut post) = house(on).await;
    let case = post.opened("lea@mail.example", "The clasp").await;
    let reminders = reminded(&orle, &mut post, &case).await;
    assert_eq!(reminders.len(), 1);
    let letter = &reminders[0];
    let address = link(letter, "List-Unsubscribe:");
    assert!(address.starts_with("https://care.orle.example/en/reminders/"), "{address}");
    assert!(
        letter.headers.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"),
        "{}",
        letter.headers
    );
    assert!(letter.text.contains(&address) && letter.html.contains(&address), "{}", letter.text);
    let path = address.strip_prefix("https://care.orle.example").unwrap().to_owned();
    // No other letter has it: an answer is not given up.
    for other in orle.letters().await.iter().filter(|l| l.subject != letter.subject) {
        assert!(!other.headers.contains("List-Unsubscribe"), "{}", other.headers);
    }
    // Whoever looks, a scanner of links too, changes nothing.
    let mut browser = orle.browser();
    browser.get(&path).await.expect_status(200).says("We remind you");
    browser.get(&path).await.expect_status(200).says("We remind you");
    // The click: no cookie, no token, no page before it; answered in place (RFC 8058).
    let mut program = orle.browser();
    let click = [("List-Unsubscribe", "One-Click")];
    program.post(&path, &click).await.expect_status(200).says("No reminder goes to your address");
    program.post(&path, &click).await.expect_status(200);
    let case = post.case(case.id).await;
    let second = reminded(&orle, &mut post, &case).await;
    assert_eq!(second.len(), 1, "no other reminder went out");
    let answers = orle.letters().await;
    let answered =
        answers.iter().filter(|letter| letter.text.contains("Please send a photograph."));
    assert_eq!(answered.count(), 2, "answers go on");
    // By another case of hers neither; somebody else is reminded.
    let hers = post.opened("LEA@mail.example", "A zip").await;
    assert_eq!(reminded(&orle, &mut post, &hers).await.len(), 1);
    let max = post.opened("max@mail.example", "A heel").await;
    assert_eq!(reminded(&orle, &mut post, &max).await.len(), 2);
    // She takes them again, on the same page.
    browser.get(&path).await.expect_status(200).says("No reminder goes");
    browser.post(&path, &[("back", "yes")]).await.expect_status(200).says("We remind you");
    let case = post.case(case.id).await;
    assert_eq!(reminded(&orle, &mut post, &case).await.len(), 3);
    let deeds = orle.deeds().await;
    let said = |verb: &str| deeds.iter().filter(|deed| deed.verb == verb).count();
    assert_eq!((said("reminders.off"), said("reminders.on")), (1, 1));
    // A link that is cut, altered, or another's opens nothing; a reply token is none.
    let (start, token) = path.rsplit_once('/').unwrap();
    let stranger = ReferenceKey::of_reminders(&[8; 32]).token(Reference { case: 1, client: 1 });
    let reply = ReferenceKey::derive(&[7; 32]).token(Reference { case: 1, client: 1 });
    let wrong =
        ReferenceKey::of_reminders(&[7; 32]).token(Reference { case: case.id, client: 9_999 });
    for bad in [&token[1..], "x", &stranger, &reply, &wrong] {
        browser.get(&format!("{start}/{bad}")).await.expect_status(404);
        browser.post(&format!("{start}/{bad}"), &click).await.expect_status(404);
    }
}

async fn em19_no_letter_and_no_page_of_the_client_has_a_word_the_house_said_to_itself(on: Backend) {
    let (orle, mut post) = house(on).await;
    let first = Written { id: "1@mail.example", ..Written::default() };
    let mail = post.sent(&first).await;
    let case = post.case(mail.case_id.unwrap()).await;
    let number = case.number.clone();
    // Every kind of entry that holds words and is for staff alone.
    let n = number.clone();
    post.write(move |tx, ctx| {
        Box::pin(async move { cases::note(tx, ctx, &n, "INTERNAL-1 she complains often").await })
    })
    .await
    .unwrap();
    let (n, id) = (number.clone(), mail.id);
    post.write(move |tx, ctx| {
        Box::pin(
            async move { cases::lay_mail(tx, ctx, &n, "INTERNAL-2 from the atelier", id).await },
        )
    })
    .await
    .unwrap();
    // A message that brings a file we do not take: its name is told to staff alone.
    let address = post.address(&case);
    let raw = format!(
        "Authentication-Results: mx.orle.example; dmarc=pass header.from=mail.example\r\nFrom: lea@mail.example\r\nTo: {address}\r\nSubject: The clasp\r\nMessage-ID: <2@mail.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nThank you.\r\n\r\nOn Friday Orle wrote:\r\n> INTERNAL-3 quoted back\r\n--b\r\nContent-Type: application/x-msdownload; name=INTERNAL-4.exe\r\nContent-Disposition: attachment; filename=INTERNAL-4.exe\r\n\r\nMZ no picture\r\n--b--\r\n"
    );
    post.delivered(raw.as_bytes(), Some("lea@mail.example"), &[&address]).await;
    post.app.take_mail_files(post.now).await.unwrap();
    // An answer, a reminder, an escalation with words to the senior, a resolution, a code.
    reminded(&orle, &mut post, &case).await;
    let n = number.clone();
    post.write(move |tx, ctx| {
        Box::pin(async move { cases::escalate(tx, ctx, &n, "INTERNAL-5 be careful").await })
    })
    .await
    .unwrap();
    let n = number.clone();
    post.write(move |tx, ctx| {
        Box::pin(async move {
            let words = Some("It is repaired.".to_owned());
            cases::resolve(tx, ctx, &n, Resolution::AsWished, words.as_deref()).await
        })
    })
    .await
    .unwrap();
    let mut client = orle.client_of(&number, "lea@mail.example").await;
    let letters = orle.letters().await;
    let kinds: std::collections::BTreeSet<String> =
        post.letters(case.id).await.into_iter().map(|letter| letter.kind).collect();
    for kind in ["receipt", "reply", "reminder", "escalated", "resolved"] {
        assert!(kinds.contains(kind), "no {kind} in {kinds:?}");
    }
    for letter in &letters {
        for part in [&letter.text, &letter.html, &letter.subject, &letter.headers, &letter.to_name]
        {
            assert!(!part.contains("INTERNAL-"), "{part}");
        }
    }
    // Nor by her pages, or what her program reads.
    for path in ["", "/print", "/timeline.json"] {
        let page = client.get(&format!("/en/cases/{number}{path}")).await.expect_status(200).text();
        assert!(page.contains("Thank you.") && !page.contains("INTERNAL-"), "{path}: {page}");
    }
    // All of it was there to be told.
    let entries = post.timeline(case.id).await;
    for nth in [1, 2, 4, 5] {
        let word = format!("INTERNAL-{nth}");
        assert!(entries.iter().any(|(_, words)| words.contains(&word)), "{word}");
    }
}

store::on_both!(
    reminders_end_by_the_one_click_of_a_mail_program_and_answers_go_on,
    em19_no_letter_and_no_page_of_the_client_has_a_word_the_house_said_to_itself,
);
