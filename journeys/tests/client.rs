//! The client's side as stories over the real router: a case from its first
//! word to its withdrawal without a script, and what bad input gets. Names that
//! begin with two letters and two digits are those of the list of abuse cases.

#![expect(clippy::expect_used, reason = "a story that cannot go on is to fail there")]

use http::{Method, StatusCode};
use testkit::{Answered, Browser, House, Upload};

const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0x0c, b'I', b'D', b'A', b'T', 8,
    0xd7, 0x63, 0xf8, 0xcf, 0xc0, 0, 0, 3, 1, 1, 0, 0x18, 0xdd, 0x8d, 0xb0, 0, 0, 0, 0, b'I', b'E',
    b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

fn picture(field: &'static str) -> Upload {
    Upload { field, name: "IMG_2041.png", bytes: PNG.to_vec() }
}

const CONTACT: &[(&str, &str)] = &[
    ("name", "Inès Moreau"),
    ("email", "ines@example.fr"),
    ("country", "FR"),
    ("answer_language", "en"),
    ("format", "usual"),
];

/// Fills the shortest form and stops before it is sent.
async fn fill(browser: &mut Browser, words: &str) {
    let page = "/en/ask/other/words";
    let next = browser.post(page, page, &[("words", words)]).await;
    assert_eq!(next.leads_to(), "/en/ask/other/contact");
    let page = "/en/ask/other/contact";
    let next = browser.post(page, page, CONTACT).await;
    assert_eq!(next.leads_to(), "/en/ask/other/check");
}

/// A case of Inès's; its number.
async fn opened(browser: &mut Browser, words: &str) -> String {
    fill(browser, words).await;
    let sent = browser.post("/en/ask/other/check", "/en/ask/other/check", &[]).await;
    let receipt = browser.get(&sent.leads_to()).await;
    number_on(&receipt)
}

fn number_on(page: &Answered) -> String {
    let text = page.text();
    let at = text.find("CS-").unwrap_or_else(|| panic!("no number on: {text}"));
    text[at..at + 12].to_owned()
}

/// The code of the newest letter that carries one.
async fn code(house: &House) -> String {
    let letters = house.letters().await;
    let facts = letters.into_iter().find(|(kind, _)| kind == "code").expect("a code was sent").1;
    let at = facts.find("\"code\":\"").expect("a code") + 8;
    facts[at..at + 6].to_owned()
}

/// Shows the code that was sent, as who reads the letter would.
async fn enter(house: &House, browser: &mut Browser, number: &str) {
    let page = format!("/en/cases/{number}/code");
    browser.post("/en/cases", "/en/cases", &[("number", number)]).await;
    let code = code(house).await;
    let shown = browser.post(&page, &page, &[("code", &code)]).await;
    assert_eq!(shown.leads_to(), format!("/en/cases/{number}"), "{}", shown.text());
}

#[tokio::test]
async fn a_handle_with_loose_stitching_is_told_shown_sent_read_and_withdrawn_without_a_script() {
    let house = House::open().await;
    let mut ines = house.browser();
    let at = |step: &str| format!("/en/ask/repair/{step}");
    let begun = ines.get("/en/ask/repair").await;
    assert_eq!(begun.leads_to(), at("family"));
    for (step, fields, next) in [
        ("family", vec![("family", "hourglass")], "piece"),
        ("piece", vec![("model", "Hourglass Small"), ("colour", "Black")], "words"),
        ("words", vec![("words", "The stitching is loose.\nIt began in March.")], "photos"),
    ] {
        let answered = ines.post(&at(step), &at(step), &fields).await;
        assert_eq!(answered.leads_to(), at(next), "{}", answered.text());
    }
    let shown = ines.upload(&at("photos"), &at("photos"), &[], &[picture("stitching")]).await;
    assert_eq!(shown.leads_to(), at("use"), "{}", shown.text());
    assert!(ines.get(&at("photos")).await.text().contains("IMG_2041.png"));
    for (step, fields, next) in [
        ("use", vec![("worn", "weekly")], "order"),
        ("order", vec![("order_number", "OR-2611-4402"), ("bought", "online")], "outcome"),
        ("outcome", vec![("outcome", "repair"), ("deadline", "2026-12-18")], "contact"),
        ("contact", CONTACT.to_vec(), "check"),
    ] {
        let answered = ines.post(&at(step), &at(step), &fields).await;
        assert_eq!(answered.leads_to(), at(next), "{}", answered.text());
    }
    let check = ines.get(&at("check")).await.text();
    for said in ["Hourglass Small", "OR-2611-4402", "Friday 18 December 2026", "Stitching"] {
        assert!(check.contains(said), "the check page does not show {said}");
    }
    let sent = ines.post(&at("check"), &at("check"), &[]).await;
    let receipt = ines.get(&sent.leads_to()).await;
    let number = number_on(&receipt);
    assert!(receipt.text().contains("Paris time"), "{}", receipt.text());

    let case = format!("/en/cases/{number}");
    assert_eq!(ines.get(&case).await.leads_to(), format!("{case}/code"));
    enter(&house, &mut ines, &number).await;
    let read = ines.get(&case).await.text();
    for said in [
        "The stitching is loose.\nIt began in March.",
        "OR-2611-4402",
        "Our turn",
        "/en/files/",
        "/en/rights?place=FR&#38;channel=online&#38;piece=hourglass&#38;use=used&#38;wrong=yes",
    ] {
        assert!(read.contains(said), "the case does not show {said}");
    }
    let wrote =
        ines.upload(&case, &format!("{case}/messages"), &[("body", "One more thing.")], &[]).await;
    assert_eq!(wrote.leads_to(), format!("{case}?done=sent"), "{}", wrote.text());
    let text = ines.get(&format!("{case}?as=text")).await;
    assert_eq!(text.header("content-type"), "text/plain; charset=utf-8");
    assert!(text.text().contains("One more thing."));
    let json = ines.get(&format!("{case}/timeline.json")).await.text();
    assert!(json.contains("\"sha256\"") && json.contains("One more thing."), "{json}");
    let withdrawn = ines.post(&case, &format!("{case}/withdrawal"), &[]).await;
    assert_eq!(withdrawn.leads_to(), format!("{case}?done=withdrawn"), "{}", withdrawn.text());
    let reopened = ines.post(&case, &format!("{case}/reopening"), &[]).await;
    assert_eq!(reopened.leads_to(), format!("{case}?done=reopened"), "{}", reopened.text());
}

#[tokio::test]
async fn every_page_answers_in_every_language_and_as_text() {
    let house = House::open().await;
    let mut reader = house.browser();
    let pages = [
        "/",
        "/contact",
        "/ask",
        "/ask/return/order",
        "/ask/appointment/visit",
        "/ask/repair/check",
        "/ask/repair/keep",
        "/cases",
        "/care",
        "/care/triple-s",
        "/ready",
        "/official",
        "/rights",
        "/accessibility",
        "/privacy",
        "/preferences",
    ];
    for tag in ["en", "fr", "ar"] {
        for page in pages {
            let shown = reader.get(&format!("/{tag}{page}")).await;
            assert_eq!(shown.status, StatusCode::OK, "/{tag}{page}");
            assert!(shown.text().contains(&format!("<html lang=\"{tag}\"")), "/{tag}{page}");
            let said = reader.get(&format!("/{tag}{page}?as=text")).await;
            assert_eq!(said.header("content-type"), "text/plain; charset=utf-8", "/{tag}{page}");
            assert!(!said.text().contains("<html"), "/{tag}{page}");
        }
    }
}

#[tokio::test]
async fn a_mistake_brings_the_page_back_with_everything_that_was_typed() {
    let house = House::open().await;
    let mut ines = house.browser();
    let page = "/en/ask/order-change/contact";
    let typed = [
        ("name", "Inès <b>"),
        ("email", "not an address"),
        ("country", "XX"),
        ("answer_language", "en"),
    ];
    let back = ines.post(page, page, &typed).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = back.text();
    assert!(text.contains("<title>Error:"), "the title says so first");
    assert!(
        text.contains("Inès &#60;b&#62;") && text.contains("value=\"not an address\""),
        "what was typed is kept"
    );
    assert!(
        text.contains("href=\"#f-email\"") && text.contains("href=\"#f-country\""),
        "the summary names both"
    );
    let later = ines.get(page).await.text();
    assert!(later.contains("value=\"not an address\""), "and it survives a reload");
}

#[tokio::test]
async fn fo01_a_form_without_our_token_changes_nothing() {
    let house = House::open().await;
    let mut ines = house.browser();
    fill(&mut ines, "Which size?").await;
    for token in ["", "x", "c3RvbGVu"] {
        let refused = ines.post_raw("/en/ask/other/check", &[("csrf", token)]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
    ines.always.push(("origin", "https://evil.test".to_owned()));
    let refused = ines.post("/en/ask/other/check", "/en/ask/other/check", &[]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(house.cases().await, 0);
}

#[tokio::test]
async fn fo02_letters_are_counted_as_a_person_counts_them() {
    let house = House::open().await;
    let mut ines = house.browser();
    let page = "/en/ask/other/words";
    let fits = "é".repeat(20_000);
    assert_eq!(ines.post(page, page, &[("words", &fits)]).await.status, StatusCode::SEE_OTHER);
    let over = "é".repeat(20_001);
    let back = ines.post(page, page, &[("words", &over)]).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.text().contains(&over), "nothing typed is lost");
    assert_eq!(
        ines.post(page, page, &[("words", " \n ")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn fo07_a_form_sent_twice_is_one_case_and_says_so() {
    let house = House::open().await;
    let mut ines = house.browser();
    fill(&mut ines, "Which size?").await;
    let mut other_tab = ines.clone();
    let check = other_tab.get("/en/ask/other/check").await;
    let (csrf, once) = (check.field("csrf"), check.field("once"));
    let first = ines.post("/en/ask/other/check", "/en/ask/other/check", &[]).await;
    let second =
        other_tab.post_raw("/en/ask/other/check", &[("csrf", &csrf), ("once", &once)]).await;
    assert_eq!(second.leads_to(), format!("{}?again=1", first.leads_to()));
    assert!(other_tab.get(&second.leads_to()).await.text().contains("one and the same case"));
    assert_eq!(house.cases().await, 1);
}

#[tokio::test]
async fn fo11_what_looks_like_a_template_is_shown_as_typed() {
    let house = House::open().await;
    let mut ines = house.browser();
    let words = "{{7*7}} ${7*7} %s%n <%= 1 %> <script>alert(1)</script>";
    let number = opened(&mut ines, words).await;
    enter(&house, &mut ines, &number).await;
    let page = ines.get(&format!("/en/cases/{number}")).await.text();
    assert!(
        page.contains(
            "{{7*7}} ${7*7} %s%n &#60;%= 1 %&#62; &#60;script&#62;alert(1)&#60;/script&#62;"
        ),
        "{page}"
    );
}

#[tokio::test]
async fn fo12_a_form_in_another_dress_is_not_taken() {
    let house = House::open().await;
    let mut ines = house.browser();
    for kind in ["text/plain", "application/xml", "application/json"] {
        let headers = [("content-type", kind.to_owned())];
        let refused =
            ines.send(Method::POST, "/en/ask/other/words", &headers, "words=hello".into()).await;
        assert_eq!(refused.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
    }
}

#[tokio::test]
async fn up05_a_file_that_is_not_what_it_says_is_named_and_the_others_stay() {
    let house = House::open().await;
    let mut ines = house.browser();
    let page = "/en/ask/repair/photos";
    let html = Upload {
        field: "whole",
        name: "photo.jpg",
        bytes: b"<html><script>alert(1)</script>".to_vec(),
    };
    let empty = Upload { field: "front", name: "nothing.png", bytes: Vec::new() };
    let back = ines.upload(page, page, &[], &[picture("stitching"), html, empty]).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = back.text();
    assert!(text.contains("photo.jpg\u{2069} is not a JPEG, a PNG or a PDF"), "{text}");
    assert!(text.contains("nothing.png\u{2069} is empty"), "{text}");
    assert!(text.contains("IMG_2041.png"), "the good one stays");
}

#[tokio::test]
async fn up02_a_file_over_the_limit_is_refused_by_name_and_not_kept() {
    let house = House::open().await;
    let mut ines = house.browser();
    let page = "/en/ask/repair/photos";
    let mut bytes = PNG.to_vec();
    bytes.resize(10_485_761, 0);
    let large = Upload { field: "whole", name: "large.png", bytes };
    let back = ines.upload(page, page, &[], &[large]).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.text().contains("large.png\u{2069} is larger than"), "{}", back.text());
}

#[tokio::test]
async fn up14_a_body_that_breaks_off_is_not_taken() {
    let house = House::open().await;
    let mut ines = house.browser();
    let page = "/en/ask/repair/photos";
    ines.get(page).await;
    for (kind, body) in [
        ("multipart/form-data", "--x\r\n"),
        (
            "multipart/form-data; boundary=x",
            "--x\r\ncontent-disposition: form-data; name=\"csrf\"\r\n\r\nabc",
        ),
    ] {
        let headers = [("content-type", kind.to_owned())];
        let refused = ines.send(Method::POST, page, &headers, body.into()).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{kind}");
    }
}

#[tokio::test]
async fn up17_a_file_of_another_client_is_not_there() {
    let house = House::open().await;
    let mut ines = house.browser();
    let number = opened(&mut ines, "The seam is open.").await;
    enter(&house, &mut ines, &number).await;
    let case = format!("/en/cases/{number}");
    ines.upload(&case, &format!("{case}/messages"), &[("body", "Here.")], &[picture("file")]).await;
    let page = ines.get(&case).await.text();
    let at = page.find("/en/files/").expect("a file on the page");
    let file: String = page[at..].chars().take_while(|c| *c != '"' && *c != '?').collect();
    let own = ines.get(&file).await;
    assert_eq!(own.status, StatusCode::OK);
    assert!(own.header("content-security-policy").contains("sandbox"));
    assert_eq!(own.header("x-content-type-options"), "nosniff");
    let mut stranger = house.browser();
    let missing = stranger.get("/en/files/00000000000000000000000000000000").await;
    let refused = stranger.get(&file).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    assert_eq!(refused.status, missing.status);
}

#[tokio::test]
async fn or01_whether_a_case_exists_is_never_told() {
    let house = House::open().await;
    let mut ines = house.browser();
    let number = opened(&mut ines, "Which size?").await;
    let mut stranger = house.browser();
    let there = stranger.post("/en/cases", "/en/cases", &[("number", &number)]).await;
    let other = "CS-4K7Q-M6ZD";
    let other = if domain_number(other) { other.to_owned() } else { wrong_number(&number) };
    let missing = stranger.post("/en/cases", "/en/cases", &[("number", &other)]).await;
    assert_eq!(there.status, missing.status);
    assert_eq!(there.leads_to().replace(&number, "N"), missing.leads_to().replace(&other, "N"));
    let there = stranger.get(&there.leads_to()).await.text().replace(&number, "N");
    let missing = stranger.get(&missing.leads_to()).await.text().replace(&other, "N");
    assert_eq!(without_nonce(&there), without_nonce(&missing));
}

fn domain_number(number: &str) -> bool {
    domain::CaseNumber::parse(number).is_ok()
}

/// Another number that could be one.
fn wrong_number(unlike: &str) -> String {
    (1_u64..)
        .map(|bits| domain::CaseNumber::from_bits(bits).to_string())
        .find(|n| n != unlike)
        .expect("another number")
}

/// The page without what differs with every answer.
fn without_nonce(page: &str) -> String {
    page.split("nonce=").next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn or01_a_code_is_dead_after_five_wrong_tries_and_after_its_time() {
    let house = House::open().await;
    let mut ines = house.browser();
    let number = opened(&mut ines, "Which size?").await;
    let page = format!("/en/cases/{number}/code");
    ines.post("/en/cases", "/en/cases", &[("number", &number)]).await;
    let right = code(&house).await;
    let wrong = if right == "123456" { "654321" } else { "123456" };
    for _ in 0..5 {
        let refused = ines.post(&page, &page, &[("code", wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let refused = ines.post(&page, &page, &[("code", &right)]).await;
    assert_eq!(
        refused.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "five wrong tries kill the right one"
    );
    ines.post(&page, &page, &[("again", "1")]).await;
    let late = code(&house).await;
    house.wait(16);
    let refused = ines.post(&page, &page, &[("code", &late)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "a code has its time");
}

#[tokio::test]
async fn a_session_ends_when_it_is_left_and_by_itself() {
    let house = House::open().await;
    let mut ines = house.browser();
    let number = opened(&mut ines, "Which size?").await;
    enter(&house, &mut ines, &number).await;
    let case = format!("/en/cases/{number}");
    assert_eq!(ines.get(&case).await.status, StatusCode::OK);
    let mut kept = ines.clone();
    ines.post("/en/preferences", "/en/leave", &[]).await;
    assert_eq!(
        kept.get(&case).await.status,
        StatusCode::SEE_OTHER,
        "its cookie opens nothing any more"
    );
    enter(&house, &mut ines, &number).await;
    house.wait(25 * 60);
    assert_eq!(ines.get(&case).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_half_filled_form_is_taken_up_on_another_device_by_its_link() {
    let house = House::open().await;
    let mut phone = house.browser();
    let page = "/fr/ask/other/words";
    phone.post(page, page, &[("words", "Le zip bloque.")]).await;
    let keep = "/fr/ask/other/keep";
    let sent = phone.post(keep, keep, &[("email", "ines@example.fr")]).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    let letters = house.letters().await;
    let facts =
        &letters.iter().find(|(kind, _)| kind == "resume").expect("a letter with the link").1;
    let at = facts.find("\"token\":\"").expect("a token") + 9;
    let token: String = facts[at..].chars().take_while(|c| *c != '"').collect();
    let mut desk = house.browser();
    let taken_up = desk.get(&format!("/fr/ask/resume/{token}")).await;
    assert_eq!(
        taken_up.leads_to(),
        "/fr/ask/other/contact",
        "the first question without an answer"
    );
    assert!(desk.get(page).await.text().contains("Le zip bloque."));
}

#[tokio::test]
async fn how_a_client_reads_is_asked_once_and_kept() {
    let house = House::open().await;
    let mut ines = house.browser();
    let page = "/en/preferences";
    ines.post(page, page, &[("format", "large"), ("theme", "dark")]).await;
    let home = ines.get("/fr/").await.text();
    assert!(home.contains("class=\"large\"") && home.contains("data-theme=\"dark\""), "{home}");
    ines.post(page, page, &[("format", "text"), ("theme", "system")]).await;
    assert!(ines.get("/ar/care").await.text().contains("textual"));
}

#[tokio::test]
async fn a_malformed_mistyped_or_foreign_number_gets_the_same_page() {
    let house = House::open().await;
    let mut ines = house.browser();
    let number = opened(&mut ines, "Which size?").await;
    enter(&house, &mut ines, &number).await;
    let mut other = house.browser();
    let page = "/en/ask/other/words";
    other.post(page, page, &[("words", "Mine")]).await;
    let page = "/en/ask/other/contact";
    let mut contact = CONTACT.to_vec();
    contact[1] = ("email", "noor@example.ae");
    other.post(page, page, &contact).await;
    let sent = other.post("/en/ask/other/check", "/en/ask/other/check", &[]).await;
    let theirs = number_on(&other.get(&sent.leads_to()).await);
    let mut said = Vec::new();
    for asked in [
        theirs.as_str(),
        &wrong_number(&number),
        "CS-0000-0000",
        "nonsense",
        "%00",
        "..%2f..%2fetc",
    ] {
        let refused = ines.get(&format!("/en/cases/{asked}")).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{asked}");
        said.push(without_nonce(&refused.text()));
    }
    assert!(said.windows(2).all(|two| two[0] == two[1]), "the pages differ");
}

#[tokio::test]
async fn every_answer_carries_the_policy_and_no_page_asks_a_third_party() {
    let house = House::open().await;
    let mut reader = house.browser();
    for page in ["/en/", "/en/contact", "/en/ask/repair/photos", "/en/nothing"] {
        let shown = reader.get(page).await;
        let policy = shown.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{page}: {policy}"
        );
        for asked in shown
            .text()
            .split(" src=\"")
            .skip(1)
            .chain(shown.text().split("stylesheet\" href=\"").skip(1))
        {
            assert!(
                asked.starts_with('/') && !asked.starts_with("//"),
                "{page} asks {}",
                &asked[..40.min(asked.len())]
            );
        }
    }
}

#[tokio::test]
async fn fo10_a_hundred_forms_a_minute_from_one_address_are_held_back() {
    let house = House::open().await;
    let mut last = StatusCode::OK;
    let mut sent = 0;
    for _ in 0..60 {
        let mut somebody = house.browser();
        fill(&mut somebody, "again").await;
        last = somebody.post("/en/ask/other/check", "/en/ask/other/check", &[]).await.status;
        if last != StatusCode::SEE_OTHER {
            break;
        }
        sent += 1;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "after {sent}");
    house.wait(11);
    let mut human = house.browser();
    fill(&mut human, "later").await;
    let later = human.post("/en/ask/other/check", "/en/ask/other/check", &[]).await;
    assert_eq!(later.status, StatusCode::SEE_OTHER, "a human still gets through");
}

#[tokio::test]
async fn the_code_of_a_letter_can_be_entered_where_the_letter_leads_and_asking_anew_is_said() {
    let house = House::open().await;
    let mut ines = house.browser();
    let number = opened(&mut ines, "Which size?").await;
    let page = format!("/en/cases/{number}/code");
    ines.post("/en/cases", "/en/cases", &[("number", &number)]).await;
    let first = code(&house).await;
    let straight = ines.get(&page).await.text();
    assert!(straight.contains("name=\"code\""), "the letter's address has no field: {straight}");
    let asked = ines.post(&page, &page, &[("again", "1")]).await;
    assert_eq!(asked.leads_to(), format!("{page}?sent=1"));
    assert!(!ines.get(&asked.leads_to()).await.text().contains("another code is on its way"));
    let again = ines.post(&asked.leads_to(), &asked.leads_to(), &[("again", "1")]).await;
    assert_eq!(again.leads_to(), format!("{page}?sent=2"));
    for _ in 0..2 {
        let shown = ines.get(&again.leads_to()).await.text();
        assert!(shown.contains("another code is on its way"), "{shown}");
    }
    let newest = code(&house).await;
    if first != newest {
        let ended = ines.post(&page, &page, &[("code", &first)]).await;
        assert_eq!(ended.status, StatusCode::UNPROCESSABLE_ENTITY, "asking anew ends the first");
    }
    let opened = ines.post(&page, &page, &[("code", &newest)]).await;
    assert_eq!(opened.leads_to(), format!("/en/cases/{number}"), "reading the page ended none");
}

/// How letters to an address come: as plain text, in large print.
async fn formats(house: &House, key: &'static str) -> Vec<(bool, bool)> {
    let known: Result<_, store::Error> = house
        .state
        .app
        .store
        .read(move |tx| Box::pin(async move { store::clients::of_address(tx, key).await }))
        .await;
    known.expect("clients can be read").iter().map(|c| (c.plain, c.large)).collect()
}

#[tokio::test]
async fn how_letters_should_come_is_kept_with_the_first_form_and_never_taken_away_by_another() {
    let house = House::open().await;
    for (name, format, expect) in [
        ("Inès Moreau", "large", vec![(false, true)]),
        ("Inès Moreau", "usual", vec![(false, true)]),
        ("I. Moreau", "usual", vec![(false, true); 2]),
        ("Inès Moreau", "text", vec![(true, true); 2]),
    ] {
        let mut ines = house.browser();
        let page = "/en/ask/other/words";
        ines.post(page, page, &[("words", "Which size?")]).await;
        let page = "/en/ask/other/contact";
        let mut contact = CONTACT.to_vec();
        contact[0] = ("name", name);
        contact[4] = ("format", format);
        ines.post(page, page, &contact).await;
        let sent = ines.post("/en/ask/other/check", "/en/ask/other/check", &[]).await;
        assert!(sent.leads_to().contains("/receipt/"), "{}", sent.text());
        assert_eq!(formats(&house, "ines@example.fr").await, expect, "after {name}, {format}");
    }
}

#[tokio::test]
async fn who_goes_back_after_sending_is_told_so_and_a_new_form_begins_empty() {
    let house = House::open().await;
    let mut ines = house.browser();
    fill(&mut ines, "Which size?").await;
    let check = "/en/ask/other/check";
    let page = ines.get(check).await;
    let (csrf, once) = (page.field("csrf"), page.field("once"));
    let receipt = ines.post(check, check, &[]).await.leads_to();
    let back = ines.get(check).await;
    assert_eq!(back.leads_to(), format!("{receipt}?again=1"), "{}", back.text());
    let again = ines.post_raw(check, &[("csrf", &csrf), ("once", &once)]).await;
    assert_eq!(again.leads_to(), format!("{receipt}?again=1"), "{}", again.text());
    assert_eq!(house.cases().await, 1);
    let anew = ines.get("/en/ask/other/words").await.text();
    assert!(!anew.contains("Which size?"), "a new form begins empty");
    fill(&mut ines, "And which colour?").await;
    let second = ines.post(check, check, &[]).await.leads_to();
    assert_ne!(second, receipt);
    assert_eq!(house.cases().await, 2);
}

#[tokio::test]
async fn what_the_house_knows_of_a_client_is_not_asked_again() {
    let house = House::open().await;
    let mut ines = house.browser();
    ines.always.push(("accept-language", "en-GB".to_owned()));
    let page = "/en/ask/other/words";
    ines.post(page, page, &[("words", "Which size?")]).await;
    let page = "/en/ask/other/contact";
    let contact = [CONTACT, &[("phone", "+33 6 12 34 56 78")]].concat();
    ines.post(page, page, &contact).await;
    let sent = ines.post("/en/ask/other/check", "/en/ask/other/check", &[]).await;
    let number = number_on(&ines.get(&sent.leads_to()).await);
    enter(&house, &mut ines, &number).await;
    let form = ines.get("/en/ask/return/contact").await;
    assert_eq!(form.field("name"), "Inès Moreau");
    assert_eq!(form.field("email"), "ines@example.fr");
    assert_eq!(form.field("phone"), "+33612345678");
    assert!(form.text().contains("<option value=\"FR\" selected>"), "{}", form.text());
    assert_eq!(ines.get("/en/ask/return/keep").await.field("email"), "ines@example.fr");

    let mut phone = house.browser();
    let keep = "/en/ask/repair/keep";
    phone.post(keep, keep, &[("email", "noor@example.ae")]).await;
    assert_eq!(phone.get("/en/ask/repair/contact").await.field("email"), "noor@example.ae");
    phone.post(keep, keep, &[("email", "other@example.ae")]).await;
    assert_eq!(
        phone.get("/en/ask/repair/contact").await.field("email"),
        "noor@example.ae",
        "an answer that was given stays"
    );
}

#[tokio::test]
async fn the_mailbox_leads_to_itself_in_every_language_and_as_text() {
    let house = House::open().await;
    let mut ines = house.browser();
    opened(&mut ines, "Which size?").await;
    let page = ines.get("/demo/mail").await.text();
    let foot = page.split("<footer").nth(1).expect("a foot");
    for address in foot.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        if address.contains("/demo/mail") {
            let shown = ines.get(address).await;
            assert_eq!(shown.status, StatusCode::OK, "{address}");
        }
    }
    for address in ["/fr/demo/mail", "/ar/demo/mail", "/en/demo/mail?as=text"] {
        assert!(foot.contains(address), "{address} is not offered: {foot}");
    }
}

#[tokio::test]
async fn fo09_who_writes_a_card_number_is_told_why_it_is_masked_and_sees_it_masked() {
    let house = House::open().await;
    let mut ines = house.browser();
    fill(&mut ines, "I paid with 4111 1111 1111 1111 in March.").await;
    let check = ines.get("/en/ask/other/check").await.text();
    assert!(!check.contains("4111 1111 1111 1111"), "{check}");
    assert!(check.contains("•••• •••• •••• 1111") && check.contains("You wrote a card number"));
    let sent = ines.post("/en/ask/other/check", "/en/ask/other/check", &[]).await;
    let number = number_on(&ines.get(&sent.leads_to()).await);
    enter(&house, &mut ines, &number).await;
    let case = format!("/en/cases/{number}");
    let fields = [("body", "It was 4111-1111-1111-1111.")];
    let wrote = ines.upload(&case, &format!("{case}/messages"), &fields, &[]).await;
    assert_eq!(wrote.leads_to(), format!("{case}?done=masked"));
    let page = ines.get(&wrote.leads_to()).await.text();
    assert!(page.contains("we kept only its last four digits") && !page.contains("4111-1111"));
}
