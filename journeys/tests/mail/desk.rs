//! What people see of mail: the list of what waits, one message, its deeds, and
//! the two timelines of a case.

use super::post::{Post, Written};
use store::mails::State;
use store::testing::Backend;
use testkit::Orle;

async fn what_waits_is_listed_with_why_and_a_person_decides(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let post = Post::of(&orle);
    let case = post.opened("lea@mail.example", "The clasp").await;
    let address = post.address(&case);
    let words = "I am her <b>husband</b>.\r\n\r\nOn Friday Orle wrote:\r\n> We look into it.";
    let from = "Max <max@other.example>";
    let held = Written {
        from,
        to: &address,
        id: "1@other.example",
        subject: "Re: <i>clasp</i>",
        words,
        ..Written::default()
    };
    let mail = post.sent(&held).await;
    assert_eq!(mail.state, State::Held);
    let at = format!("/desk/mail/{}", mail.id);

    let mut marta = orle.staff_in_english("marta").await;
    let list = marta.get("/desk/mail").await.expect_status(200).text();
    for part in [
        "max@other.example",
        "Re: &#60;i&#62;clasp",
        "Written by somebody other than the client",
        "Sender verified",
    ] {
        assert!(list.contains(part), "{part} is not in {list}");
    }
    assert!(list.contains(&case.number) && list.contains(&at));
    let page = marta.get(&at).await.expect_status(200).text();
    assert!(page.contains("I am her &#60;b&#62;husband"), "{page}");
    assert!(page.contains("<details><summary>Quoted</summary>"), "{page}");
    assert!(page.contains("DMARC"), "{page}");
    // The original is saved and never drawn.
    let original = marta.get(&format!("{at}/original")).await.expect_status(200);
    assert_eq!(original.header("content-type").unwrap(), "message/rfc822");
    assert!(original.header("content-disposition").unwrap().starts_with("attachment"));
    assert!(original.header("content-security-policy").unwrap().contains("sandbox"));
    // Beside the case the desk is told that it waits.
    let desk = marta.get(&format!("/desk/cases/{}", case.number)).await.expect_status(200).text();
    assert!(desk.contains("An e-mail waits") && desk.contains(&at), "{desk}");
    // A number of no case comes back with what was typed.
    let wrong = [("number", "CS-0000-0000")];
    marta
        .post(&format!("{at}/placement"), &wrong)
        .await
        .expect_status(422)
        .says("There is no such case");
    let right = [("number", case.number.as_str()), ("confirm", "yes")];
    marta.post(&format!("{at}/placement"), &right).await.expect_status(303);
    marta.post(&format!("{at}/placement"), &right).await.expect_status(409);
    let desk = marta.get(&format!("/desk/cases/{}", case.number)).await.expect_status(200).text();
    for part in [
        "I am her &#60;b&#62;husband",
        "max@other.example",
        "<summary>Quoted</summary>",
        "Sender verified",
    ] {
        assert!(desk.contains(part), "{part} is not in {desk}");
    }
    // An advisor reads it in its case, decides nothing, and sees no list.
    let mut camille = orle.staff_in_english("camille").await;
    camille.get("/desk/mail").await.expect_status(403);
    let page = camille.get(&at).await.expect_status(200).text();
    assert!(page.contains("I am her") && !page.contains("/removal"));
    // A manager decides about places, and reads no client's words.
    let other = post
        .sent(&Written {
            from: "eve@other.example",
            to: &address,
            id: "2@other.example",
            words: "SECRET-1",
            ..Written::default()
        })
        .await;
    let mut helene = orle.staff_in_english("helene").await;
    let page = helene.get(&format!("/desk/mail/{}", other.id)).await.expect_status(200).text();
    assert!(!page.contains("SECRET-1") && !page.contains("eve@other.example"), "{page}");
    helene.get(&format!("/desk/mail/{}/original", other.id)).await.expect_status(404);
    let nobody = camille.get(&format!("/desk/mail/{}", other.id)).await;
    nobody.expect_status(404);
}

async fn the_client_reads_her_own_words_alone(on: Backend) {
    let orle = Orle::with_mail(on).await;
    let post = Post::of(&orle);
    let words = "The stitching is loose.\r\n\r\n> An older letter, quoted.";
    let mail = post
        .sent(&Written {
            id: "1@mail.example",
            subject: "Re: The clasp",
            words,
            ..Written::default()
        })
        .await;
    let case = post.case(mail.case_id.unwrap()).await;
    let mut client = orle.client_of(&case.number, "lea@mail.example").await;
    let page = client.get(&format!("/en/cases/{}", case.number)).await.expect_status(200).text();
    assert!(page.contains("The stitching is loose."), "{page}");
    assert!(!page.contains("An older letter"), "{page}");
}

store::on_both!(
    what_waits_is_listed_with_why_and_a_person_decides,
    the_client_reads_her_own_words_alone,
);
