//! The abuse list's chapter Text of the world, at the doors and on both
//! databases: what is kept, what is refused, what is found.

use super::api::open;
use serde_json::json;
use store::testing::Backend;
use testkit::{Guest, Orle, Part, samples};

/// Whether everything of this that stands on a page by itself is set apart from
/// the text round it: the tag before it says so.
fn set_apart(page: &str, what: &str) -> bool {
    page.match_indices(what).all(|(at, _)| {
        let before = &page[..at];
        let tag = &before[before.rfind('<').unwrap_or(0)..];
        let named = ["<bdi", "<title", "<option"].iter().any(|t| tag.starts_with(t));
        named || tag.contains("dir=") || tag.contains("value=\"") || tag.contains("href=\"")
    })
}

async fn tx01_a_message_from_right_to_left_keeps_its_way_and_its_numbers(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let words = "طلبي OR-2611-4402 بسعر 1,250.00 € لم يصل بعد.\nשלום, מה קורה?";
    let mut body = samples::case_of("layla@client.test", "FR", words);
    body["language"] = json!("ar");
    body["order_number"] = json!("OR-2611-4402");
    body["subject"] = json!("طلب OR-2611-4402");
    let sent = api.json("/api/v1/cases", &body).await.expect_status(201);
    let case = sent.location();
    let number = sent.json()["number"].as_str().unwrap().to_owned();
    let answer = "وصل طلبك OR-2611-4402 اليوم، والسعر 1,250.00 €.";
    api.json(&format!("{case}/messages"), &json!({ "body": answer })).await.expect_status(201);
    let read = api.get(&case).await.json();
    assert_eq!(read["body"], json!(words));
    let mut client = house.client_of(&number, "layla@client.test").await;
    for locale in ["ar", "en"] {
        let page = client.get(&format!("/{locale}/cases/{number}")).await.expect_status(200).text();
        assert!(page.contains(&format!("dir=\"{}\"", if locale == "ar" { "rtl" } else { "ltr" })));
        let told = page.find(words.lines().next().unwrap()).unwrap();
        let tag = &page[page[..told].rfind('<').unwrap()..told];
        assert!(tag.contains("dir=\"auto\""), "{tag}");
        assert!(set_apart(&page, "OR-2611-4402<"), "{locale}: the order's number by itself");
        assert!(set_apart(&page, &format!("{number}<")), "{locale}: the case's number by itself");
    }
    let mut camille = house.staff("camille").await;
    let page = camille.get(&format!("/desk/cases/{number}")).await.expect_status(200).text();
    let told = page.find(words.lines().next().unwrap()).unwrap();
    let tag = &page[page[..told].rfind('<').unwrap()..told];
    assert!(tag.contains("dir=\"auto\""), "{tag}");
    let letter = house.letter_to("layla@client.test").await;
    let letter = house
        .letters()
        .await
        .into_iter()
        .find(|l| l.to_email == letter.to_email && l.text.contains(answer))
        .expect("the reply keeps its words");
    assert!(letter.html.contains(&format!("<div dir=\"auto\">{answer}</div>")), "{}", letter.html);
    assert!(letter.html.contains("dir=\"rtl\""), "the letter goes her way");
}

async fn tx02_signs_that_turn_or_hide_are_kept_in_messages_and_refused_in_names(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let signs = [
        '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}',
        '\u{2068}', '\u{2069}', '\u{200B}', '\u{FEFF}', '\u{00AD}',
    ];
    let all: String = signs.iter().collect();
    let mut body = samples::case_body();
    body["body"] = json!(format!("before {all} after"));
    let sent = api.json("/api/v1/cases", &body).await.expect_status(201);
    let read = api.follow(&sent).await.json();
    assert_eq!(read["body"], body["body"], "kept");
    let number = read["number"].as_str().unwrap().to_owned();
    let page = house.client_of(&number, "claire@client.test").await;
    let page = { page }.get(&format!("/en/cases/{number}")).await.text();
    let told = page.find("before ").unwrap();
    assert!(page[page[..told].rfind('<').unwrap()..told].contains("dir=\"auto\""), "set apart");
    let mut ines = house.staff("ines").await;
    for sign in signs {
        let name = format!("Claire{sign} Fontaine");
        let mut body = samples::case_body();
        body["client"]["name"] = json!(name);
        let refused = api.json("/api/v1/cases", &body).await.expect_status(422);
        assert_eq!(refused.json()["errors"][0]["field"], "client.name", "{sign:?}");
        let mut client = house.browser();
        client.get("/en/ask/other/contact").await.expect_status(200);
        let fields = [
            ("name", name.as_str()),
            ("email", "claire@client.test"),
            ("country", "FR"),
            ("answer_language", "en"),
            ("format", "usual"),
        ];
        client.post("/en/ask/other/contact", &fields).await.expect_status(422);
        // A number with one inside is nobody's, or is read without it: it names no other case.
        let mut within = number.clone();
        within.insert(5, sign);
        let within: String = within.bytes().map(|b| format!("%{b:02X}")).collect();
        let page = api.get(&format!("/api/v1/cases/{within}")).await;
        assert!(
            page.status == 404 || page.json()["number"] == json!(number),
            "{sign:?}: {}",
            page.status
        );
        ines.get("/settings/tags").await.expect_status(200);
        let tag = format!("gi{sign}ft");
        let page = ines.post("/settings/tags", &[("code", &tag), ("name", &tag)]).await;
        assert_eq!(page.status, 422, "{sign:?}");
        let part =
            [Part::file("file", &format!("a{sign}b.png"), "image/png", samples::small_png())];
        let path = format!("/api/v1/cases/{number}/attachments");
        let told = api.parts(&path, &part).await.expect_status(201).json();
        assert_eq!(told["name"], "ab.png", "{sign:?}");
    }
}

async fn found(api: &mut Guest, typed: &str) -> usize {
    let query: String = typed.bytes().map(|b| format!("%{b:02X}")).collect();
    let page = api.get(&format!("/api/v1/search?q={query}")).await.expect_status(200);
    page.json()["items"].as_array().unwrap().len()
}

async fn tx03_letters_that_pass_for_others_are_found_and_told_and_never_the_same(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    // The first two letters are Cyrillic.
    let passes_for = "\u{420}\u{430}ris Dupont";
    let mut body = samples::case_of("p\u{430}ris@client.test", "FR", "ﬁne Ｔｒａｃｋ kırık");
    body["client"]["name"] = json!(passes_for);
    let sent = api.json("/api/v1/cases", &body).await.expect_status(201);
    let number = sent.json()["number"].as_str().unwrap().to_owned();
    assert_eq!(api.follow(&sent).await.json()["client"]["name"], json!(passes_for), "as typed");
    for typed in ["paris", "Paris", "\u{420}\u{430}ris", "fine", "track", "kirik"] {
        assert_eq!(found(&mut api, typed).await, 1, "{typed}");
    }
    // Who has the Latin address is somebody else and sees nothing of it.
    let own = open(&mut api, "paris@client.test", "FR", "Mine.").await;
    let mut client = house.client_of(&own, "paris@client.test").await;
    client.get(&format!("/en/cases/{number}")).await.expect_status(404);
    let mut camille = house.staff("camille").await;
    let page = camille.get(&format!("/desk/cases/{number}")).await.expect_status(200);
    page.says("Mixes letters of two alphabets");
    let page = camille.get(&format!("/desk/cases/{own}")).await.expect_status(200).text();
    assert!(!page.contains("Mixes letters"), "an honest name is not told on");
}

async fn tx05_one_letter_of_one_or_two_signs_is_one_letter(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let (one, two) = ("ren\u{e9}@client.test", "rene\u{301}@client.test");
    let first = open(&mut api, one, "FR", "Ma premi\u{e8}re question.").await;
    let second = open(&mut api, two, "FR", "Ma deuxie\u{300}me question.").await;
    // One address, one client: a code for the one case opens the other.
    let mut client = house.client_of(&first, one).await;
    client.get(&format!("/en/cases/{second}")).await.expect_status(200);
    for typed in ["premi\u{e8}re", "premie\u{300}re", "deuxi\u{e8}me", "deuxie\u{300}me"] {
        assert_eq!(found(&mut api, typed).await, 1, "{typed:?}");
    }
    assert_eq!(found(&mut api, one).await, 2);
    assert_eq!(found(&mut api, two).await, 2);
    // What was written is what is read.
    let read = api.get(&format!("/api/v1/cases/{second}")).await.json();
    assert_eq!(read["body"], json!("Ma deuxie\u{300}me question."));
}

async fn tx06_limits_count_letters_as_people_do_and_nothing_is_cut_inside_one(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    let family = "👩\u{200D}👩\u{200D}👧";
    let named = |letter: &str, count: usize| {
        let mut body = samples::case_body();
        body["client"]["name"] = json!(letter.repeat(count));
        body
    };
    for letter in ["é", "e\u{301}", "🇫🇷", "𝔄", "😀"] {
        api.json("/api/v1/cases", &named(letter, 300)).await.expect_status(201);
        api.json("/api/v1/cases", &named(letter, 301)).await.expect_status(422);
    }
    let mut body = samples::case_body();
    body["body"] = json!("🇫🇷".repeat(20_000));
    let sent = api.json("/api/v1/cases", &body).await.expect_status(201);
    assert_eq!(api.follow(&sent).await.json()["body"], body["body"]);
    body["body"] = json!("🇫🇷".repeat(20_001));
    api.json("/api/v1/cases", &body).await.expect_status(422);
    let mut client = house.browser();
    let page = "/en/ask/other/words";
    client.get(page).await.expect_status(200);
    client.post(page, &[("words", &"e\u{301}".repeat(20_000))]).await.expect_status(303);
    client.get(page).await.expect_status(200);
    client.post(page, &[("words", &"e\u{301}".repeat(20_001))]).await.expect_status(422);
    let number = open(&mut api, "claire@client.test", "FR", "See the picture.").await;
    let part = [Part::file(
        "file",
        &format!("{}.png", family.repeat(100)),
        "image/png",
        samples::small_png(),
    )];
    let path = format!("/api/v1/cases/{number}/attachments");
    let told = api.parts(&path, &part).await.expect_status(201).json();
    let name = told["name"].as_str().unwrap().strip_suffix(".png").unwrap().to_owned();
    // A zero-width joiner hides nothing here: it joins. What is left is whole.
    assert!(!name.is_empty() && !name.ends_with('\u{200D}'), "{name:?}");
}

async fn tx07_a_word_is_found_in_the_readers_own_spelling(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    for (n, words) in [
        "Die Naht an der STRASSE ist offen.",
        "İSTANBUL mağazasından aldım.",
        "Η οδός είναι μακριά.",
        "包的扣环坏了，请问怎么办？",
        "バッグの留め金が外れた。",
        "끈이 끊어졌어요",
    ]
    .into_iter()
    .enumerate()
    {
        open(&mut api, &format!("c{n}@client.test"), "FR", words).await;
    }
    for typed in [
        "straße",
        "Strasse",
        "istanbul",
        "İstanbul",
        "ISTANBUL",
        "ıstanbul",
        "ΟΔΟΣ",
        "οδοσ",
        "οδός",
        "扣环",
        "扣环坏了",
        "留め金",
        "끊어졌어요",
    ] {
        assert_eq!(found(&mut api, typed).await, 1, "{typed}");
    }
    for typed in ["环扣", "straßen", "οδη"] {
        assert_eq!(found(&mut api, typed).await, 0, "{typed}");
    }
}

store::on_both!(
    tx01_a_message_from_right_to_left_keeps_its_way_and_its_numbers,
    tx02_signs_that_turn_or_hide_are_kept_in_messages_and_refused_in_names,
    tx03_letters_that_pass_for_others_are_found_and_told_and_never_the_same,
    tx05_one_letter_of_one_or_two_signs_is_one_letter,
    tx06_limits_count_letters_as_people_do_and_nothing_is_cut_inside_one,
    tx07_a_word_is_found_in_the_readers_own_spelling,
);
