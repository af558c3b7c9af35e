//! The advisor's side as stories over the real router, without a script: a
//! call becomes a case, is answered, held back, kept as a draft, handed on,
//! resolved and taken back; and who may not, may not. Names that begin with
//! two letters and two digits are those of the list of abuse cases.

#![expect(clippy::expect_used, reason = "a story that cannot go on is to fail there")]

use http::StatusCode;
use testkit::{Answered, Browser, House};

const PASSWORD: &str = "running-stitch";
const CAMILLE: &str = "camille.roux@orle.example";
const MALIK: &str = "malik.benali@orle.example";
/// Works for the United States, Canada and Spain only.
const TOMAS: &str = "tomas.ferreira@orle.example";

async fn signed_in(house: &House, login: &str) -> Browser {
    let mut browser = house.browser();
    let answered = browser
        .post("/desk/sign-in", "/desk/sign-in", &[("login", login), ("password", PASSWORD)])
        .await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.text());
    browser
}

const CALL: &[(&str, &str)] = &[
    ("channel", "phone"),
    ("name", "Aoife Byrne"),
    ("email", "aoife@example.test"),
    ("language", "en"),
    ("region", "FR"),
    ("topic", "repair"),
    ("family", "hourglass"),
    ("order", "OR-2611-4402"),
    ("subject", "Loose stitching <b>on the handle</b>"),
    ("reason", "The stitching of the handle came loose.\nShe travels on the 18th."),
    ("result", "Promised an answer today"),
];

fn number_in(path: &str) -> String {
    let at = path.find("CS-").unwrap_or_else(|| panic!("no number in {path}"));
    path[at..at + 12].to_owned()
}

/// A case opened by telephone; its number.
async fn called(browser: &mut Browser) -> String {
    let opened = browser.post("/desk/new", "/desk/new", CALL).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
    number_in(&opened.leads_to())
}

/// Does a deed by its form, and gives back what was answered.
async fn deed(
    browser: &mut Browser,
    number: &str,
    deed: &str,
    fields: &[(&str, &str)],
) -> Answered {
    let path = format!("/desk/cases/{number}/{deed}");
    browser.post(&path, &path, fields).await
}

async fn case(browser: &mut Browser, number: &str) -> String {
    let shown = browser.get(&format!("/desk/cases/{number}")).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.text());
    shown.text()
}

async fn write(browser: &mut Browser, number: &str, fields: &[(&str, &str)]) -> Answered {
    let page = format!("/desk/cases/{number}");
    let to = format!("/desk/cases/{number}/messages");
    browser.post(&page, &to, fields).await
}

#[tokio::test]
async fn a_call_becomes_a_case_that_is_answered_and_resolved_without_a_script() {
    let house = House::open().await;
    let mut camille = signed_in(&house, CAMILLE).await;
    let number = called(&mut camille).await;
    let page = case(&mut camille, &number).await;
    assert!(
        page.contains("Loose stitching &#60;b&#62;on the handle"),
        "what people typed is escaped"
    );
    assert!(page.contains("She travels on the 18th.") && page.contains("Promised an answer today"));
    assert!(page.contains("Show working") && page.contains("Why this came to you"));
    let sent = write(
        &mut camille,
        &number,
        &[("kind", "reply"), ("text", "We are looking at it."), ("then", "wait")],
    )
    .await;
    assert!(sent.leads_to().contains("done=reply"), "{}", sent.text());
    let letters = house.letters().await;
    assert!(
        letters.iter().any(|(kind, facts)| kind == "reply" && facts.contains(&number)),
        "a letter goes out with the reply"
    );
    let page = case(&mut camille, &number).await;
    assert!(
        page.contains("We are looking at it.")
            && page.contains("Owner: you")
            && page.contains("Waiting for the client")
    );
    let resolved = deed(
        &mut camille,
        &number,
        "resolution",
        &[("resolution", "as_wished"), ("words", "It is repaired."), ("seen", "99")],
    )
    .await;
    assert!(resolved.leads_to().contains("done=resolution"), "{}", resolved.text());
    assert!(case(&mut camille, &number).await.contains("It is repaired."));
}

#[tokio::test]
async fn a_reply_is_held_back_when_something_arrived_since_it_was_begun_and_its_text_is_kept() {
    let house = House::open().await;
    let (mut camille, mut malik) =
        (signed_in(&house, CAMILLE).await, signed_in(&house, MALIK).await);
    let number = called(&mut camille).await;
    let shown = camille.get(&format!("/desk/cases/{number}")).await;
    let (token, begun) = (shown.field("csrf"), shown.field("begun"));
    write(&mut malik, &number, &[("kind", "note"), ("text", "The workshop says Monday.")]).await;
    let fields = [
        ("csrf", token.as_str()),
        ("kind", "reply"),
        ("begun", begun.as_str()),
        ("text", "You will hear from us."),
        ("then", "wait"),
    ];
    let held = camille.post_raw(&format!("/desk/cases/{number}/messages"), &fields).await;
    assert_eq!(held.status, StatusCode::CONFLICT);
    let text = held.text();
    assert!(
        text.contains("The workshop says Monday.")
            && text.contains("You will hear from us.")
            && text.contains("Send it anyway")
    );
    assert!(!house.letters().await.iter().any(|(kind, _)| kind == "reply"), "nothing went out");
    let (token, begun) = (held.field("csrf"), held.field("begun"));
    let fields = [
        ("csrf", token.as_str()),
        ("kind", "reply"),
        ("begun", begun.as_str()),
        ("text", "You will hear from us."),
        ("then", "wait"),
    ];
    let sent = camille.post_raw(&format!("/desk/cases/{number}/messages"), &fields).await;
    assert!(sent.leads_to().contains("done=reply"), "{}", sent.text());
}

#[tokio::test]
async fn a_draft_is_its_writers_own_and_outlives_the_browser() {
    let house = House::open().await;
    let (mut camille, mut malik) =
        (signed_in(&house, CAMILLE).await, signed_in(&house, MALIK).await);
    let number = called(&mut camille).await;
    let page = format!("/desk/cases/{number}");
    let kept = camille
        .post(
            &page,
            &format!("{page}/draft"),
            &[("kind", "reply"), ("text", "Half a sent"), ("begun", "4")],
        )
        .await;
    assert_eq!(kept.status, StatusCode::NO_CONTENT);
    deed(&mut malik, &number, "assignment", &[("to", "nobody")]).await;
    let mut again = signed_in(&house, CAMILLE).await;
    assert!(case(&mut again, &number).await.contains("Half a sent"));
    assert!(!case(&mut malik, &number).await.contains("Half a sent"));
}

#[tokio::test]
async fn deeds_can_be_taken_back() {
    let house = House::open().await;
    let mut camille = signed_in(&house, CAMILLE).await;
    let number = called(&mut camille).await;
    let asleep =
        deed(&mut camille, &number, "snooze", &[("until", "other"), ("at", "2026-11-23T09:00")])
            .await;
    let undo = asleep.leads_to().split("undo=").nth(1).expect("a way back").to_owned();
    assert!(case(&mut camille, &number).await.contains("Put aside"));
    let page = format!("/desk/cases/{number}");
    let back = camille.post(&page, &undo, &[]).await;
    assert!(back.leads_to().contains("done=undone"), "{}", back.text());
    let other = called(&mut camille).await;
    let merged = deed(&mut camille, &number, "merge", &[("into", &other)]).await;
    let undo = merged.leads_to().split("undo=").nth(1).expect("a way back").to_owned();
    assert!(case(&mut camille, &number).await.contains("This case was merged into"));
    camille.post(&page, &undo, &[]).await;
    assert!(!case(&mut camille, &number).await.contains("This case was merged into"));
}

#[tokio::test]
async fn a_refused_deed_keeps_what_was_typed_and_says_what_to_do() {
    let house = House::open().await;
    let mut camille = signed_in(&house, CAMILLE).await;
    let number = called(&mut camille).await;
    let check = |answered: &Answered, said: &str, kept: &str| {
        assert_eq!(answered.status, StatusCode::UNPROCESSABLE_ENTITY);
        let text = answered.text();
        assert!(text.contains(said), "{said} not in {text}");
        assert!(text.contains(kept), "{kept} was not kept");
        assert!(text.contains("<title>Error:") || text.contains("id=\"summary\""));
    };
    let past =
        deed(&mut camille, &number, "snooze", &[("until", "other"), ("at", "2020-01-01T09:00")])
            .await;
    check(&past, "Choose a moment that is still to come.", "2020-01-01T09:00");
    let wrong = deed(&mut camille, &number, "links", &[("number", "CS-0000-0000")]).await;
    check(&wrong, "No case has this number.", "CS-0000-0000");
    let itself = deed(&mut camille, &number, "links", &[("number", &number)]).await;
    check(&itself, "That is this very case.", &number);
    let declined = deed(&mut camille, &number, "resolution", &[("resolution", "declined")]).await;
    check(&declined, "Give the client the reason", "declined");
    let empty = camille
        .post(
            "/desk/new",
            "/desk/new",
            &[
                ("reason", "She called <twice>"),
                ("topic", "repair"),
                ("region", "FR"),
                ("language", "en"),
            ],
        )
        .await;
    check(&empty, "Fill in", "She called &#60;twice&#62;");
}

#[tokio::test]
async fn ad07_a_deed_on_many_cases_is_previewed_counted_confirmed_and_undone() {
    let house = House::open().await;
    let mut camille = signed_in(&house, CAMILLE).await;
    let (one, two) = (called(&mut camille).await, called(&mut camille).await);
    let select = "/desk?view=all&select=1";
    let chosen = [("do", "take"), ("case", one.as_str()), ("case", two.as_str())];
    let preview = camille.post(select, "/desk/bulk", &chosen).await;
    assert_eq!(preview.status, StatusCode::OK);
    assert!(preview.text().contains("Take 2 cases"), "{}", preview.text());
    assert!(!case(&mut camille, &one).await.contains("Owner: you"), "a preview changes nothing");
    let done = camille.post(select, "/desk/bulk/confirmation", &chosen).await;
    assert!(done.leads_to().contains("count=2"), "{}", done.text());
    assert!(case(&mut camille, &one).await.contains("Owner: you"));
    let undo = done.leads_to().split("undo=").nth(1).expect("a way back").to_owned();
    camille.post("/desk", &undo, &[]).await;
    assert!(!case(&mut camille, &one).await.contains("Owner: you"));
    let nothing = camille.post(select, "/desk/bulk", &[("do", "take")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn ad01_a_case_of_another_region_is_not_there_in_pages_deeds_search_or_parts() {
    let house = House::open().await;
    let (mut camille, mut tomas) =
        (signed_in(&house, CAMILLE).await, signed_in(&house, TOMAS).await);
    let number = called(&mut camille).await;
    let absent = tomas.get("/desk/cases/CS-0000-0000").await;
    for path in [
        "",
        "?part=timeline",
        "?part=side",
        "/print",
        "/working/first_answer",
        "/assignment",
        "/resolution",
    ] {
        let found = tomas.get(&format!("/desk/cases/{number}{path}")).await;
        assert_eq!(found.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!found.text().contains("Aoife"), "{path}");
    }
    assert_eq!(absent.status, StatusCode::NOT_FOUND);
    for asked in [number.as_str(), "stitching", "aoife@example.test", "OR-2611-4402"] {
        let found = tomas.get(&format!("/desk/search?q={asked}")).await;
        assert!(!found.text().contains("Aoife"), "{asked}");
        let own = camille.get(&format!("/desk/search?q={asked}")).await;
        assert!(
            own.leads_to().contains(&number) || own.text().contains("Aoife"),
            "{asked}: {}",
            own.text()
        );
    }
    assert!(!tomas.get("/desk?view=all").await.text().contains("Aoife"));
}

#[tokio::test]
async fn au01_an_unknown_account_and_a_wrong_password_are_answered_alike() {
    let house = House::open().await;
    let mut answers = Vec::new();
    for login in [CAMILLE, "nobody@orle.example"] {
        let mut browser = house.browser();
        let answered = browser
            .post(
                "/desk/sign-in",
                "/desk/sign-in",
                &[("login", login), ("password", "not-the-one")],
            )
            .await;
        answers.push((
            answered.status,
            answered.text().contains("Sign-in name and password do not go together"),
        ));
    }
    assert_eq!(answers, vec![(StatusCode::UNPROCESSABLE_ENTITY, true); 2]);
}

#[tokio::test]
async fn au12_after_the_door_one_is_led_to_our_own_pages_only() {
    let house = House::open().await;
    for (next, leads) in [
        ("/desk/phrases", "/desk/phrases"),
        ("//evil.test", "/desk"),
        ("/\\evil.test", "/desk"),
        ("https:evil.test", "/desk"),
        ("/desk//evil.test", "/desk"),
        ("javascript:alert(1)", "/desk"),
        ("/en/", "/desk"),
    ] {
        let mut browser = house.browser();
        let fields = [("login", CAMILLE), ("password", PASSWORD), ("next", next)];
        let answered = browser.post("/desk/sign-in", "/desk/sign-in", &fields).await;
        assert_eq!(answered.leads_to(), leads, "{next}");
    }
}

#[tokio::test]
async fn a_form_without_its_token_changes_nothing() {
    let house = House::open().await;
    let mut camille = signed_in(&house, CAMILLE).await;
    let number = called(&mut camille).await;
    for token in ["", "wrong"] {
        let fields = [("csrf", token), ("kind", "note"), ("text", "forged")];
        let refused = camille.post_raw(&format!("/desk/cases/{number}/messages"), &fields).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
    assert!(!case(&mut camille, &number).await.contains("forged"));
}

#[tokio::test]
async fn au07_a_session_that_was_ended_opens_nothing() {
    let house = House::open().await;
    let (mut here, mut there) =
        (signed_in(&house, CAMILLE).await, signed_in(&house, CAMILLE).await);
    assert!(here.get("/desk/sessions").await.text().contains("End all others"));
    here.post("/desk/sessions", "/desk/sessions/ending", &[]).await;
    assert!(there.get("/desk").await.leads_to().starts_with("/desk/sign-in"));
    assert_eq!(here.get("/desk").await.status, StatusCode::OK);
    here.post("/desk", "/desk/sign-out", &[]).await;
    assert!(here.get("/desk").await.leads_to().starts_with("/desk/sign-in"));
}

#[tokio::test]
async fn an_advisor_may_not_open_the_settings_nor_change_them() {
    let house = House::open().await;
    let mut camille = signed_in(&house, CAMILLE).await;
    for path in ["people", "teams", "regions", "sites", "promises", "topics", "audit"] {
        assert_eq!(
            camille.get(&format!("/settings/{path}")).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    let tried =
        camille.post("/desk", "/settings/regions", &[("name", "Mine"), ("code", "XX")]).await;
    assert_eq!(tried.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_parts_that_are_refreshed_are_the_pages_own() {
    let house = House::open().await;
    let mut camille = signed_in(&house, CAMILLE).await;
    let number = called(&mut camille).await;
    let page = case(&mut camille, &number).await;
    for part in ["queue", "timeline", "head", "side", "presence"] {
        let found = camille.get(&format!("/desk/cases/{number}?part={part}")).await;
        assert_eq!(found.status, StatusCode::OK, "{part}");
        let text = found.text();
        assert!(!text.contains("<html"), "{part} is a whole page");
        if part == "timeline" {
            assert!(page.contains(text.trim()), "the timeline alone is that of the page");
        }
    }
    assert!(camille.get("/desk?part=queue").await.text().contains(&number));
}

#[tokio::test]
async fn who_else_is_at_a_case_is_said() {
    let house = House::open().await;
    let (mut camille, mut malik) =
        (signed_in(&house, CAMILLE).await, signed_in(&house, MALIK).await);
    let number = called(&mut camille).await;
    let page = format!("/desk/cases/{number}");
    malik.post(&page, &format!("{page}/presence"), &[("doing", "replying")]).await;
    assert!(case(&mut camille, &number).await.contains("Malik Benali is replying"));
    house.wait(2);
    assert!(
        !case(&mut camille, &number).await.contains("Malik Benali is replying"),
        "whoever left is gone"
    );
}

#[tokio::test]
async fn the_desk_speaks_the_persons_own_language() {
    let house = House::open().await;
    let mut malik = signed_in(&house, MALIK).await;
    assert!(malik.get("/desk").await.text().contains("<html lang=\"fr\""));
    malik.post("/desk/sessions", "/desk/language", &[("language", "ar")]).await;
    let mut malik = signed_in(&house, MALIK).await;
    let page = malik.get("/desk").await.text();
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\"") && page.contains("الفرز"));
}

// ---- administration ----

/// Somebody who sets up the house, signed in.
async fn administrator(house: &House) -> Browser {
    use domain::access::{Grant, Scope};
    let invite = app::people::Invite {
        login: "ines".to_owned(),
        email: "ines.kaddour@orle.example".to_owned(),
        name: "Inès Kaddour".to_owned(),
        language: "en".to_owned(),
        languages: Vec::new(),
        families: Vec::new(),
        grants: vec![Grant { role: domain::Role::Administrator, scope: Scope::HOUSE }],
    };
    house
        .state
        .gate
        .add_with_password(invite, PASSWORD, house.now())
        .await
        .expect("the administrator is added");
    house.state.app.refresh().await.expect("the set-up is read");
    let mut browser = house.browser();
    let answered = browser
        .post("/desk/sign-in", "/desk/sign-in", &[("login", "ines"), ("password", PASSWORD)])
        .await;
    assert_eq!(answered.leads_to(), "/settings", "who has no queue is led to the settings");
    browser
}

#[tokio::test]
async fn ad05_a_saved_reply_that_names_an_unknown_fact_is_refused_and_kept() {
    let house = House::open().await;
    let mut ines = administrator(&house).await;
    let fields = [
        ("code", "late-part-again"),
        ("title-en", "Late part"),
        ("text-en", "Dear {client_name}, {secret_password}"),
    ];
    let refused = ines.post("/settings/phrases/new", "/settings/phrases", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = refused.text();
    assert!(
        text.contains("{secret_password} is not a known fact")
            && text.contains("Dear {client_name}, {secret_password}"),
        "{text}"
    );
    let fields = [
        ("code", "late-part-again"),
        ("title-en", "Late part"),
        ("text-en", "Dear {client_name}, about {case_number}."),
    ];
    let saved = ines.post("/settings/phrases/new", "/settings/phrases", &fields).await;
    assert!(saved.leads_to().contains("done=saved"), "{}", saved.text());
    let mut camille = signed_in(&house, CAMILLE).await;
    assert!(camille.get("/desk/phrases?q=late").await.text().contains("Late part"));
}

#[tokio::test]
async fn a_change_of_opening_hours_is_refused_in_words_or_audited_with_before_and_after() {
    let house = House::open().await;
    let mut ines = administrator(&house).await;
    let list = ines.get("/settings/teams").await.text();
    let at = list
        .find("/settings/teams/")
        .and_then(|_| {
            list.match_indices("/settings/teams/")
                .map(|(at, _)| at)
                .find(|at| list[at + 16..].starts_with(|c: char| c.is_ascii_digit()))
        })
        .expect("a team");
    let path: String = list[at..].chars().take_while(|c| *c != '"').collect();
    let form = ines.get(&path).await;
    let (name, code) = (form.field("name"), form.field("code"));
    let hours = |mon: &'static str| {
        [
            ("name", name.clone()),
            ("code", code.clone()),
            ("zone", "Europe/Paris".to_owned()),
            ("hours-mon", mon.to_owned()),
            ("exceptions", "2026-12-24 10:00-16:00\n2026-12-25 closed".to_owned()),
        ]
    };
    let send = |fields: [(&'static str, String); 5]| fields;
    let wrong = send(hours("9-17"));
    let pairs: Vec<(&str, &str)> = wrong.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let refused = ines.post(&path, &path, &pairs).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("cannot be read as a span of time"), "{}", refused.text());
    let right = send(hours("09:00-13:00, 14:00-18:30"));
    let pairs: Vec<(&str, &str)> = right.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let saved = ines.post(&path, &path, &pairs).await;
    assert!(saved.leads_to().contains("done=saved"), "{}", saved.text());
    let audit = ines.get("/settings/audit").await.text();
    assert!(
        audit.contains("team.save") && audit.contains("<del") && audit.contains("18:30"),
        "before and after are shown"
    );
    assert!(ines.get(&path).await.text().contains("2026-12-25 closed"));
}

#[tokio::test]
async fn ad03_the_last_administrator_cannot_be_switched_off() {
    let house = House::open().await;
    let mut ines = administrator(&house).await;
    let list = ines.get("/settings/people").await.text();
    let main = list.split("<main").nth(1).expect("a list");
    let before = main.split("Inès Kaddour").next().expect("she is on the list");
    let at = before.rfind("/settings/people/").expect("a link to her") + 17;
    let id: String = before[at..].chars().take_while(char::is_ascii_digit).collect();
    let page = format!("/settings/people/{id}");
    let refused = ines.post(&page, &format!("{page}/access"), &[("do", "disable")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("This is the last administrator."), "{}", refused.text());
}

#[tokio::test]
async fn somebody_invited_chooses_a_password_once_and_comes_in() {
    let house = House::open().await;
    let mut ines = administrator(&house).await;
    let fields = [
        ("name", "Paolo Conti"),
        ("email", "paolo@orle.example"),
        ("language", "en"),
        ("role-1", "advisor"),
        ("regions-1", "FR"),
    ];
    let told = ines.post("/settings/people/new", "/settings/people", &fields).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.text());
    let text = told.text();
    let at = text.find("/desk/invitation/").expect("the one-use link is told");
    let link: String = text[at..]
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_'))
        .collect();
    let mut paolo = house.browser();
    let differ = paolo
        .post(&link, &link, &[("password", "three birds at noon"), ("again", "three birds")])
        .await;
    assert_eq!(differ.status, StatusCode::UNPROCESSABLE_ENTITY);
    let kept = paolo
        .post(
            &link,
            &link,
            &[("password", "three birds at noon"), ("again", "three birds at noon")],
        )
        .await;
    assert!(kept.leads_to().starts_with("/desk/sign-in"), "{}", kept.text());
    assert_eq!(paolo.get(&link).await.status, StatusCode::NOT_FOUND, "a link opens once");
    let inside = paolo
        .post(
            "/desk/sign-in",
            "/desk/sign-in",
            &[("login", "paolo@orle.example"), ("password", "three birds at noon")],
        )
        .await;
    assert_eq!(inside.leads_to(), "/desk");
    let unknown = ines
        .post(
            "/settings/people/new",
            "/settings/people",
            &[
                ("name", "X"),
                ("email", "x@orle.example"),
                ("language", "en"),
                ("role-1", "advisor"),
                ("regions-1", "ZZ"),
            ],
        )
        .await;
    assert!(unknown.text().contains("ZZ is not known here."));
}
