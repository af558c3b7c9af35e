//! What a first message is taken for, where it goes for it, what a person makes of it, and what is
//! late with its reason.

use super::post::{Post, Written};
use domain::{Priority, PriorityReason, Topic};
use jiff::SignedDuration;
use store::cases::Case;
use store::testing::Backend;
use testkit::{Guest, Orle};

const RIPPED: &str = "Hello, the zip of my Le Cagole bag tore and a stud fell off. Can your \
    workshop repair it? I would love to have it mended.";

async fn mailed(post: &Post, id: &str, words: &str) -> Case {
    let mail = post.sent(&Written { id, words, subject: "Hello", ..Written::default() }).await;
    post.case(mail.case_id.unwrap()).await
}

async fn a_mail_comes_to_whoever_answers_for_what_it_is_about(on: Backend) {
    let house = Orle::with_mail(on).await;
    let post = Post::of(&house);
    let case = mailed(&post, "1@mail.example", RIPPED).await;
    assert_eq!(case.topic, Topic::Repair);
    let mut camille = house.staff_in_english("camille").await;
    let page = camille.get(&format!("/desk/cases/{}", case.number)).await.expect_status(200);
    page.says("Its words speak of: Repair or assessment")
        .says("Read out of the first words")
        .says("Le Cagole")
        .says("in 100 sure");
}

async fn nobody_is_overruled_who_was_asked(on: Backend) {
    let house = Orle::with_mail(on).await;
    let post = Post::of(&house);
    // The form asked, and she chose: what her words speak of is told beside it.
    let case = post.opened("lea@mail.example", "The zip of my bag tore, please repair it").await;
    assert_eq!(case.topic, Topic::Other);
    let kept = sorting(&post, case.id).await;
    assert_eq!((kept.topic, kept.applied), (Topic::Repair, false), "{kept:?}");
}

async fn sorting(post: &Post, case: i64) -> store::sortings::Sorting {
    post.write(move |tx, _| {
        Box::pin(async move { Ok(store::sortings::find(tx, case).await?.unwrap()) })
    })
    .await
    .unwrap()
}

async fn words_that_press_raise_the_priority_and_say_why(on: Backend) {
    let house = Orle::with_mail(on).await;
    let post = Post::of(&house);
    let words =
        "The chain broke and cut my daughter's hand, she is bleeding. This bag is dangerous.";
    let case = mailed(&post, "1@mail.example", words).await;
    assert_eq!((case.priority, case.priority_reason), (Priority::Urgent, PriorityReason::Words));
    let mut camille = house.staff_in_english("camille").await;
    camille
        .get(&format!("/desk/cases/{}", case.number))
        .await
        .says("Why it presses")
        .says("Somebody may be hurt");
    let calm = mailed(&post, "2@mail.example", "Which leather is the strap made of?").await;
    assert_eq!(calm.priority_reason, PriorityReason::Topic);
}

async fn whoever_is_not_known_is_answered_in_the_language_she_writes(on: Backend) {
    let house = Orle::with_mail(on).await;
    let post = Post::of(&house);
    let written = Written {
        from: "giulia@posta.example",
        id: "1@posta.example",
        words: "Buongiorno, vorrei restituire la borsa che ho comprato la settimana scorsa e avere il rimborso.",
        ..Written::default()
    };
    let mail = post.sent(&written).await;
    let case = post.case(mail.case_id.unwrap()).await;
    assert_eq!((case.language.as_str(), case.topic), ("it", Topic::Return));
}

/// An advisor says in her browser what a case is about.
async fn says(advisor: &mut Guest, number: &str, topic: &str, moves: &str) {
    let path = format!("/desk/cases/{number}/topic");
    advisor.get(&path).await.expect_status(200).says("What is it about?");
    let form = [("topic", topic), ("moves", moves)];
    advisor.post(&path, &form).await.expect_status(303);
}

async fn what_a_person_says_counts_moves_the_case_and_is_kept_to_learn_from(on: Backend) {
    let house = Orle::with_mail(on).await;
    let post = Post::of(&house);
    let case = mailed(&post, "1@mail.example", RIPPED).await;
    let team = case.team_id;
    let mut camille = house.staff_in_english("camille").await;
    says(&mut camille, &case.number, "authenticity", "yes").await;
    let page = camille.get(&format!("/desk/cases/{}", case.number)).await;
    page.says("It had been taken for: Repair or assessment")
        .says("A colleague said what it is about: Is this piece genuine?")
        .says("What it is");
    let after = post.case(case.id).await;
    assert_eq!(after.topic, Topic::Authenticity);
    assert_ne!(after.team_id, team, "another team answers for that");
    let learned = house.app.corrections().await.unwrap();
    let own = &learned["en"];
    assert_eq!(own.len(), 1);
    assert_eq!((own[0].was, own[0].is), (Topic::Repair, Topic::Authenticity));
    assert!(own[0].text.contains("zip of my Le Cagole"));
    // Without the move it stays where it is.
    let second = mailed(&post, "2@mail.example", RIPPED).await;
    says(&mut camille, &second.number, "complaint", "").await;
    assert_eq!(post.case(second.id).await.team_id, second.team_id);
    // A word that is none is refused with the form.
    let path = format!("/desk/cases/{}/topic", second.number);
    camille.get(&path).await;
    camille.post(&path, &[("topic", "gossip")]).await.expect_status(422);
    // Who may not sort may not: an artisan reads.
    let mut elio = house.staff_in_english("elio").await;
    let refused = elio.get(&path).await.status;
    assert!(matches!(refused, 403 | 404), "{refused}");
}

async fn what_was_learned_here_sorts_on_every_node(on: Backend) {
    let house = Orle::with_mail(on).await;
    let other = house.second_node().await;
    let words = "moralin moralin moralin";
    let before = house.app.facts.now().triage.read(words, Some("en")).topic;
    let corrections: Vec<triage::Correction> = (0..8)
        .map(|at| triage::Correction {
            text: format!("moralin {at}"),
            language: "en".to_owned(),
            was: before,
            is: Topic::Privacy,
        })
        .collect();
    let senses = triage::senses("en");
    let examples: Vec<triage::Example> =
        [("Where is my parcel?", Topic::OrderQuestion), ("Please repair it", Topic::Repair)]
            .into_iter()
            .map(|(text, topic)| triage::Example { topic, text: text.to_owned() })
            .collect();
    let model = triage::Model::train(&examples, &corrections, &senses, triage::Options::default());
    let learned = store::sortings::Learned {
        language: "en".to_owned(),
        model: model.file([0; 32]),
        corrections: 8,
        made_at: house.clock.now(),
    };
    let ctx = house.app.ctx(domain::access::Actor::System, house.clock.now());
    house.app.keep_model(ctx.clone(), learned.clone()).await.unwrap();
    assert!(other.app.refresh().await.unwrap());
    for node in [&house.app, &other.app] {
        assert_eq!(node.facts.now().triage.read(words, Some("en")).topic, Topic::Privacy);
    }
    // One that cannot be read is passed over: what comes with the program sorts.
    let broken = store::sortings::Learned { model: vec![1, 2, 3], ..learned };
    house.app.keep_model(ctx.clone(), broken).await.unwrap();
    assert_eq!(house.app.facts.now().triage.read(words, Some("en")).topic, before);
    assert!(house.app.forget_model(ctx, "en".to_owned()).await.unwrap());
}

async fn what_is_late_has_a_reason_or_stands_on_the_list_without_one(on: Backend) {
    let house = Orle::with_mail(on).await;
    let post = Post::of(&house);
    let case = mailed(&post, "1@mail.example", RIPPED).await;
    let mut camille = house.staff_in_english("camille").await;
    camille.get("/desk/late").await.expect_status(200).says("Nothing is late");
    let path = format!("/desk/cases/{}/lateness", case.number);
    camille.get(&path).await.expect_status(200);
    let early = camille.post(&path, &[("reason", "waits")]).await.expect_status(422);
    early.says("Nothing is late in this case now");
    house.pass(SignedDuration::from_hours(24 * 14));
    let mut camille = house.staff_in_english("camille").await;
    let list = camille.get("/desk/late").await.expect_status(200);
    list.says(&case.number).says("One case is late, 1 without a reason").says("No reason yet");
    camille.get(&path).await;
    camille.post(&path, &[("reason", "other"), ("note", " ")]).await.expect_status(422);
    let said = [("reason", "waits"), ("note", "The zip comes from Milan on Friday.")];
    camille.post(&path, &said).await.expect_status(303);
    let list = camille.get("/desk/late").await;
    list.says("One case is late, 0 without a reason")
        .says("A part, a piece or a parcel is awaited");
    camille
        .get(&format!("/desk/cases/{}", case.number))
        .await
        .says("The zip comes from Milan")
        .says("Late since");
    // The client reads nothing of it.
    let mut lea = house.client_of(&case.number, "lea@mail.example").await;
    let page = lea.get(&format!("/en/cases/{}", case.number)).await.expect_status(200).text();
    assert!(!page.contains("Milan") && !page.contains("awaited"), "{page}");
}

#[test]
fn every_reason_to_hurry_and_every_draft_that_did_not_come_can_be_said() {
    for locale in words::LOCALES.iter().filter(|locale| locale.complete) {
        let w = words::words(locale.tag);
        for pressing in triage::Pressing::ALL {
            let key = format!("pressing-{}", pressing.code().replace('_', "-"));
            assert!(w.has(&key), "{key} in {}", locale.tag);
        }
        for why in app::drafting::WHYS {
            let key = format!("drafting-why-{why}");
            assert!(w.has(&key), "{key} in {}", locale.tag);
        }
    }
}

store::on_both! {
    a_mail_comes_to_whoever_answers_for_what_it_is_about,
    nobody_is_overruled_who_was_asked,
    words_that_press_raise_the_priority_and_say_why,
    whoever_is_not_known_is_answered_in_the_language_she_writes,
    what_a_person_says_counts_moves_the_case_and_is_kept_to_learn_from,
    what_was_learned_here_sorts_on_every_node,
    what_is_late_has_a_reason_or_stands_on_the_list_without_one,
}
