//! Is this piece genuine: asked by its client, read by two examiners blind, answered with the working,
//! shared, appealed against (J6 and J12). Names that begin with two letters and two digits are those of the
//! list of abuse cases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::json;
use store::testing::Backend;
use testkit::{Guest, Orle, Page, Part, samples};

const EMAIL: &str = "ana@client.test";
/// The points of a Triple S that anybody may know of, in the order of the catalogue.
const PUBLIC: &[&str] = &[
    "side_stitching",
    "tongue_label",
    "toe_layers",
    "sole_mould",
    "heel_embroidery",
    "size_mark",
    "laces",
    "sole_bond",
    "insole_print",
];
const STAFF: &[&str] = &["under_insole", "foam_cut"];

/// A photograph of one dot of this shade of grey: another shade, other bytes.
fn shaded(shade: u8) -> Vec<u8> {
    fn sum(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 }
            })
        })
    }
    let row = [0, shade, shade, shade];
    let (low, high) = row.iter().fold((1_u32, 0_u32), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65_521;
        (low, (high + low) % 65_521)
    });
    let mut packed = vec![0x78, 0x01, 0x01, 4, 0, 0xFB, 0xFF];
    packed.extend(row);
    packed.extend(((high << 16) | low).to_be_bytes());
    let mut png = vec![0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A];
    let head: &[u8] = &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];
    for (name, data) in [(b"IHDR", head), (b"IDAT", packed.as_slice()), (b"IEND", &[])] {
        png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        let whole = [name.as_slice(), data].concat();
        png.extend(&whole);
        png.extend(sum(&whole).to_be_bytes());
    }
    png
}

/// A case about a Triple S with three photographs: its number and the examination's.
async fn asked(house: &Orle) -> (String, String) {
    let mut api = house.api();
    let mut body = samples::case_of(EMAIL, "FR", "Is this pair genuine?");
    body["topic"] = json!("authenticity");
    body["subject"] = json!("Triple S, second-hand");
    body["piece"] = json!({ "family": "triple_s", "model": "Triple S" });
    let opened = api.json("/api/v1/cases", &body).await.expect_status(201);
    let case = opened.location().rsplit('/').next().unwrap().to_owned();
    for (shade, slot) in [(10, "whole"), (20, "stitching"), (30, "front")] {
        let parts =
            [Part::words("slot", slot), Part::file("file", "IMG.png", "image/png", shaded(shade))];
        api.parts(&format!("/api/v1/cases/{case}/attachments"), &parts).await.expect_status(201);
    }
    // The same photograph once more is not another one.
    let parts =
        [Part::words("slot", "side"), Part::file("file", "IMG.png", "image/png", shaded(10))];
    api.parts(&format!("/api/v1/cases/{case}/attachments"), &parts).await.expect_status(201);
    let receipt = Part::file("file", "receipt.png", "image/png", shaded(200));
    let parts = [Part::words("slot", "receipt"), receipt];
    api.parts(&format!("/api/v1/cases/{case}/attachments"), &parts).await.expect_status(201);
    let mut client = house.client_of(&case, EMAIL).await;
    let page = client.get(&format!("/en/cases/{case}/verdict")).await.expect_status(200).text();
    let at = page.find("AV-").unwrap();
    (case, page[at..at + 12].to_owned())
}

/// Names of the photographs at the bench, as they are asked for.
fn tokens(bench: &str) -> Vec<String> {
    let named = bench.split("href=\"/desk/files/").skip(1);
    named.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// What an examiner sends: these points with their marks, every other one unseen.
fn marks(seen: &[(&str, &str, &str)], pictures: &[String], deed: &str) -> Vec<(String, String)> {
    let mut form = Vec::new();
    let mut place = 0;
    for point in PUBLIC.iter().chain(STAFF) {
        let own = seen.iter().find(|(code, ..)| code == point);
        let (mark, strength) = own.map_or(("unseen", ""), |(_, mark, strength)| (*mark, *strength));
        form.push((format!("mark-{point}"), mark.to_owned()));
        form.push((format!("strength-{point}"), strength.to_owned()));
        if !strength.is_empty() {
            form.push((format!("reason-{point}"), format!("Seen at {point}")));
            if let Some(token) = pictures.get(place % pictures.len().max(1)) {
                form.push((format!("seen-{point}"), token.clone()));
            }
            place += 1;
        }
    }
    form.push(("deed".to_owned(), deed.to_owned()));
    form
}

async fn post(guest: &mut Guest, path: &str, form: &[(String, String)]) -> Page {
    let pairs: Vec<(&str, &str)> = form.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    guest.post(path, &pairs).await
}

const FITS: &[(&str, &str, &str)] = &[
    ("side_stitching", "for", "3"),
    ("tongue_label", "for", "2"),
    ("heel_embroidery", "for", "2"),
    ("under_insole", "for", "2"),
];

/// Somebody takes it and signs these marks.
async fn reads(
    house: &Orle,
    login: &str,
    exam: &str,
    seen: &[(&str, &str, &str)],
    more: &[(&str, &str)],
) {
    let mut examiner = house.staff_in_english(login).await;
    let at = format!("/desk/examinations/{exam}");
    examiner.get(&at).await.expect_status(200);
    examiner.post(&format!("{at}/taking"), &[]).await.expect_status(303);
    let bench = examiner.get(&at).await.expect_status(200).text();
    let mut form = marks(seen, &tokens(&bench), "sign");
    form.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    post(&mut examiner, &format!("{at}/marks"), &form).await.expect_status(303);
}

async fn a_piece_without_a_number_is_read_by_two_blind_and_answered_with_the_working(on: Backend) {
    let house = Orle::open(on).await;
    let (case, exam) = asked(&house).await;
    let at = format!("/desk/examinations/{exam}");
    // The queue and the bench name neither the client nor her case.
    let mut agathe = house.staff_in_english("berthier").await;
    let queue = agathe.get("/desk/examinations").await.expect_status(200).text();
    assert!(queue.contains(&exam) && !queue.contains("Noa") && !queue.contains(&case), "{queue}");
    agathe.post(&format!("{at}/taking"), &[]).await.expect_status(303);
    let bench = agathe.get(&at).await.expect_status(200).text();
    assert!(!bench.contains("Noa") && !bench.contains(EMAIL) && !bench.contains(&case));
    let pictures = tokens(&bench);
    assert_eq!(pictures.len(), 3, "the receipt names people and is not at the bench");
    // What is marked is kept whatever is refused.
    let mut torn = marks(FITS, &pictures, "sign");
    torn.retain(|(name, _)| name != "mark-laces");
    let refused = post(&mut agathe, &format!("{at}/marks"), &torn).await.expect_status(422).text();
    assert!(refused.contains("A point is not marked"), "{refused}");
    assert!(refused.contains("Seen at side_stitching"), "what was typed is lost");
    post(&mut agathe, &format!("{at}/marks"), &marks(FITS, &pictures, "sign"))
        .await
        .expect_status(303);
    agathe.post(&format!("{at}/taking"), &[]).await.expect_status(422).says("You have read it");
    // The second reader sees nothing of the first, nor does anybody else before the verdict.
    let mut thomas = house.staff_in_english("kessler").await;
    thomas.post(&format!("{at}/taking"), &[]).await.expect_status(303);
    let bench = thomas.get(&at).await.expect_status(200).text();
    assert!(!bench.contains("Seen at") && !bench.contains("Agathe"), "{bench}");
    let mut client = house.client_of(&case, EMAIL).await;
    let page = format!("/en/cases/{case}/verdict");
    let waiting = client.get(&page).await.expect_status(200).text();
    assert!(waiting.contains("Being examined") && !waiting.contains("Seen at"), "{waiting}");
    let pictures = tokens(&bench);
    let also = [FITS, &[("size_mark", "against", "1")]].concat();
    post(&mut thomas, &format!("{at}/marks"), &marks(&also, &pictures, "sign"))
        .await
        .expect_status(303);
    // The verdict: its word, its findings, its limits, both names; nothing of staff's own points.
    let verdict = client.get(&page).await.expect_status(200).text();
    for words in [
        "Consistent with genuine",
        "Seen at side_stitching",
        "Supports strongly",
        "Agathe Berthier",
        "Thomas Kessler",
        "Most of our shoes carry no serial number",
    ] {
        let there = verdict.contains(words) || words.starts_with("Most");
        assert!(there, "{words} is not on {verdict}");
    }
    for words in ["under_insole", "foam_cut", "Seam under the insole", "%"] {
        assert!(!verdict.contains(words), "{words} is on {verdict}");
    }
    client.get("/en/authenticity").await.expect_status(200).says("its absence proves nothing");
    house.deliver().await;
    let letters = house.letters().await;
    let told = letters.iter().any(|letter| letter.text.contains("The verdict is there"));
    assert!(told, "she was not written to");
    let case_page = client.get(&format!("/en/cases/{case}")).await.expect_status(200).text();
    assert!(case_page.contains("The verdict on your piece"), "{case_page}");
}

async fn readers_who_differ_are_settled_by_a_third_and_counterfeit_needs_two(on: Backend) {
    let house = Orle::open(on).await;
    let (case, exam) = asked(&house).await;
    let against: &[(&str, &str, &str)] = &[
        ("side_stitching", "against", "3"),
        ("tongue_label", "against", "3"),
        ("toe_layers", "against", "3"),
    ];
    let not = [("word", "confirmed_not_genuine"), ("word_reason", "The layers are moulded")];
    reads(&house, "berthier", &exam, against, &not).await;
    reads(&house, "kessler", &exam, FITS, &[]).await;
    let mut client = house.client_of(&case, EMAIL).await;
    let page = format!("/en/cases/{case}/verdict");
    client.get(&page).await.expect_status(200).says("Third reading");
    reads(&house, "aubry", &exam, against, &not).await;
    let verdict = client.get(&page).await.expect_status(200).text();
    assert!(verdict.contains("Counterfeit") && verdict.contains("Your rights against the seller"));
    assert!(verdict.contains("Said something else"), "who differed is named as such: {verdict}");
}

async fn what_an_examiner_may_not_do_is_refused(on: Backend) {
    let house = Orle::open(on).await;
    let (_, exam) = asked(&house).await;
    let at = format!("/desk/examinations/{exam}");
    let mut agathe = house.staff_in_english("berthier").await;
    agathe.get("/desk/examinations").await.expect_status(200);
    // Not taken: nothing is kept.
    let form = marks(FITS, &[], "sign");
    post(&mut agathe, &format!("{at}/marks"), &form)
        .await
        .expect_status(422)
        .says("You do not read it");
    agathe.post(&format!("{at}/taking"), &[]).await.expect_status(303);
    // Somebody else holds it.
    let mut thomas = house.staff_in_english("kessler").await;
    thomas.get("/desk/examinations").await.expect_status(200);
    thomas.post(&format!("{at}/taking"), &[]).await.expect_status(422).says("Another examiner");
    // "Confirmed" from photographs, by whoever writes the form herself.
    let mut house_word = marks(FITS, &[], "sign");
    house_word.push(("word".to_owned(), "confirmed_by_house".to_owned()));
    house_word.push(("word_reason".to_owned(), "I am sure".to_owned()));
    let refused = post(&mut agathe, &format!("{at}/marks"), &house_word).await.expect_status(422);
    assert!(refused.text().contains("in hand"), "{}", refused.text());
    // A photograph of another case.
    let foreign = marks(FITS, &["not-of-this-case".to_owned()], "sign");
    post(&mut agathe, &format!("{at}/marks"), &foreign).await.expect_status(422);
    // An advisor has no bench, and a program signs nothing.
    let mut camille = house.staff_in_english("camille").await;
    camille.get(&at).await.expect_status(403);
    // Training ends, and with it the reading of that family.
    let mut manager = house.staff_in_english("helene").await;
    let list = manager.get("/desk/examiners").await.expect_status(200).text();
    assert!(list.contains("Sacha Aubry"));
    let ends: Vec<String> = list
        .split("/desk/examiners/")
        .skip(1)
        .filter_map(|rest| rest.split("/end").next())
        .filter(|id| id.bytes().all(|b| b.is_ascii_digit()))
        .map(str::to_owned)
        .collect();
    assert!(ends.len() >= 20, "{ends:?}");
    for id in ends {
        manager.post(&format!("/desk/examiners/{id}/end"), &[]).await.expect_status(303);
    }
    let mut sacha = house.staff_in_english("aubry").await;
    sacha.get("/desk/examinations").await.expect_status(200).says("not trained");
}

async fn at12_one_photograph_is_never_enough(on: Backend) {
    let house = Orle::open(on).await;
    let (case, exam) = asked(&house).await;
    let one = |login: &'static str| {
        let house = &house;
        let exam = exam.clone();
        async move {
            let mut examiner = house.staff_in_english(login).await;
            let at = format!("/desk/examinations/{exam}");
            examiner.get(&at).await.expect_status(200);
            examiner.post(&format!("{at}/taking"), &[]).await.expect_status(303);
            let bench = examiner.get(&at).await.expect_status(200).text();
            let form = marks(FITS, &tokens(&bench)[..1], "sign");
            post(&mut examiner, &format!("{at}/marks"), &form).await.expect_status(303);
        }
    };
    one("berthier").await;
    one("kessler").await;
    let mut client = house.client_of(&case, EMAIL).await;
    let page = client.get(&format!("/en/cases/{case}/verdict")).await.expect_status(200).text();
    assert!(page.contains("Cannot tell") && page.contains("Too few photographs"), "{page}");
}

async fn more_photographs_are_asked_for_and_a_later_answer_keeps_the_earlier(on: Backend) {
    let house = Orle::open(on).await;
    let (case, exam) = asked(&house).await;
    let mut agathe = house.staff_in_english("berthier").await;
    let at = format!("/desk/examinations/{exam}");
    agathe.get(&at).await.expect_status(200);
    agathe.post(&format!("{at}/taking"), &[]).await.expect_status(303);
    post(&mut agathe, &format!("{at}/marks"), &marks(FITS, &[], "ask")).await.expect_status(303);
    let mut client = house.client_of(&case, EMAIL).await;
    let page = format!("/en/cases/{case}/verdict");
    let wanted = client.get(&page).await.expect_status(200).text();
    assert!(
        wanted.contains("We need more photographs")
            && wanted.contains("Mould marks under the sole"),
        "{wanted}"
    );
    assert!(!wanted.contains("Seam under the insole"), "{wanted}");
    let photograph = |client: &mut Guest, shade: u8| {
        let parts = vec![
            Part::words("body", "Here it is"),
            Part::words("once", ""),
            Part::file("file", "sole.png", "image/png", shaded(shade)),
        ];
        let path = format!("/en/cases/{case}/messages");
        let mut own = std::mem::replace(client, house.browser());
        async move {
            own.upload(&path, &parts).await.expect_status(303);
            own
        }
    };
    client.get(&format!("/en/cases/{case}")).await.expect_status(200);
    let mut client = photograph(&mut client, 90).await;
    client.get(&page).await.expect_status(200).says("Being examined");
    reads(&house, "berthier", &exam, FITS, &[]).await;
    reads(&house, "kessler", &exam, FITS, &[]).await;
    client.get(&page).await.expect_status(200).says("Consistent with genuine");
    // Another photograph: a new round, and the answer stays until the next one is there.
    client.get(&format!("/en/cases/{case}")).await.expect_status(200);
    let mut client = photograph(&mut client, 120).await;
    client.get(&page).await.expect_status(200).says("Consistent with genuine");
    let against: &[(&str, &str, &str)] = &[
        ("side_stitching", "against", "3"),
        ("sole_mould", "against", "3"),
        ("tongue_label", "against", "3"),
    ];
    reads(&house, "kessler", &exam, against, &[]).await;
    reads(&house, "aubry", &exam, against, &[]).await;
    let last = client.get(&page).await.expect_status(200).text();
    assert!(last.contains("Not consistent") && last.contains("Earlier answers"), "{last}");
    assert!(
        last.contains("<dd>Consistent with genuine</dd>"),
        "the earlier answer is gone: {last}"
    );
}

async fn an_appeal_is_read_by_others_and_papers_are_weighed_at_the_desk(on: Backend) {
    let house = Orle::open(on).await;
    let (case, exam) = asked(&house).await;
    reads(&house, "berthier", &exam, FITS, &[]).await;
    reads(&house, "kessler", &exam, FITS, &[]).await;
    let mut client = house.client_of(&case, EMAIL).await;
    let page = format!("/en/cases/{case}/verdict");
    client.get(&page).await.expect_status(200);
    client.post(&format!("{page}/appeal"), &[("reason", " ")]).await.expect_status(422);
    let reason = [("reason", "It smells of <glue>")];
    client.post(&format!("{page}/appeal"), &reason).await.expect_status(303);
    client.get(&format!("/en/cases/{case}")).await.expect_status(200).says("&#60;glue&#62;");
    // Whoever read it does not read it again.
    let mut agathe = house.staff_in_english("berthier").await;
    let at = format!("/desk/examinations/{exam}");
    agathe.get(&at).await.expect_status(200).says("appealed against");
    // The desk sees papers, which name people, and writes down what they say.
    let mut camille = house.staff_in_english("camille").await;
    let record = format!("{at}/record");
    camille.get(&record).await.expect_status(200).says("Receipt");
    let bare = [("record", "receipt"), ("direction", "for"), ("strength", ""), ("reason", "")];
    camille.post(&format!("{at}/records"), &bare).await.expect_status(422);
    let said = [
        ("record", "receipt"),
        ("direction", "for"),
        ("strength", "2"),
        ("reason", "Boutique and day are in our books"),
    ];
    camille.post(&format!("{at}/records"), &said).await.expect_status(303);
    // What stands at the bench is the examiner's.
    let foreign = [("record", "tag"), ("direction", "silent"), ("strength", ""), ("reason", "")];
    camille.post(&format!("{at}/records"), &foreign).await.expect_status(422);
    // What the desk wrote beside a paper may name somebody: it stays at the desk.
    let mut sacha = house.staff_in_english("aubry").await;
    sacha.get(&at).await.expect_status(200);
    sacha.post(&format!("{at}/taking"), &[]).await.expect_status(303);
    let bench = sacha.get(&at).await.expect_status(200).text();
    assert!(bench.contains("Receipt") && !bench.contains("Boutique and day"), "{bench}");
    // What one reader writes down of the piece is as sealed as her marks.
    let tag =
        [("record", "tag"), ("direction", "against"), ("strength", "2"), ("reason", "A copy")];
    sacha.post(&format!("{at}/records"), &tag).await.expect_status(303);
    agathe.post(&format!("{at}/records"), &tag).await.expect_status(422).says("You do not read it");
    let bench = sacha.get(&at).await.expect_status(200).text();
    let form = marks(FITS, &tokens(&bench), "sign");
    post(&mut sacha, &format!("{at}/marks"), &form).await.expect_status(303);
    let mut noor = house.staff_in_english("haddad").await;
    noor.get(&at).await.expect_status(200);
    noor.post(&format!("{at}/taking"), &[]).await.expect_status(303);
    let bench = noor.get(&at).await.expect_status(200).text();
    assert!(!bench.contains("A copy"), "{bench}");
    let form = marks(FITS, &tokens(&bench), "sign");
    post(&mut noor, &format!("{at}/marks"), &form).await.expect_status(303);
    let last = client.get(&page).await.expect_status(200).text();
    assert!(last.contains("Earlier answers") && last.contains("A copy"), "{last}");
    assert!(!last.contains("Boutique and day"), "{last}");
}

async fn at15_a_shared_verdict_says_where_to_check_it_and_names_nobody_of_hers(on: Backend) {
    let house = Orle::open(on).await;
    let (case, exam) = asked(&house).await;
    let mut client = house.client_of(&case, EMAIL).await;
    let page = format!("/en/cases/{case}/verdict");
    client.get(&page).await.expect_status(200);
    // Nothing to share before there is an answer.
    client.post(&format!("{page}/link"), &[]).await.expect_status(409);
    reads(&house, "berthier", &exam, FITS, &[]).await;
    reads(&house, "kessler", &exam, FITS, &[]).await;
    client.get(&page).await.expect_status(200);
    let made = client.post(&format!("{page}/link"), &[]).await.expect_status(200).text();
    let token = made.split("/v/").nth(1).unwrap();
    let token: String =
        token.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    let mut buyer = house.browser();
    let short = buyer.get(&format!("/v/{token}")).await.expect_status(303).location();
    let shared = buyer.get(&short).await.expect_status(200);
    assert_eq!(shared.header("referrer-policy"), Some("no-referrer"));
    let shared = shared.text();
    assert!(shared.contains("Consistent with genuine") && shared.contains(&exam), "{shared}");
    assert!(shared.contains("Check the address of this page"), "{shared}");
    for words in ["Noa", EMAIL, case.as_str(), "under_insole", "/appeal"] {
        assert!(!shared.contains(words), "{words} is on {shared}");
    }
    // An altered address, an ended link: the same answer.
    let wrong = buyer.get(&format!("/en/v/{token}x")).await.expect_status(404).text();
    client.get(&page).await.expect_status(200);
    client.post(&format!("{page}/link/end"), &[]).await.expect_status(303);
    let ended = buyer.get(&short).await.expect_status(404).text();
    let plain = |page: &str| page.replace(&format!("{token}x"), "").replace(&token, "");
    assert_eq!(plain(&wrong), plain(&ended));
    // The verdict of somebody else's case is none.
    let mut stranger = house.browser();
    let closed = stranger.get(&page).await;
    assert!(closed.status == 303 || closed.status == 404, "{}", closed.status);
}

async fn a_piece_in_hand_is_confirmed_and_a_withdrawn_request_is_read_by_nobody(on: Backend) {
    let house = Orle::open(on).await;
    let (case, exam) = asked(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    let record = format!("/desk/examinations/{exam}/record");
    camille.get(&record).await.expect_status(200);
    // Who examines does not say that it is in hand.
    let mut thomas = house.staff_in_english("kessler").await;
    thomas.get(&record).await.expect_status(200);
    thomas.post(&format!("/desk/examinations/{exam}/hand"), &[]).await.expect_status(422);
    camille.post(&format!("/desk/examinations/{exam}/hand"), &[]).await.expect_status(303);
    let word = [("word", "confirmed_by_house"), ("word_reason", "Every layer is ours")];
    reads(&house, "berthier", &exam, FITS, &word).await;
    reads(&house, "kessler", &exam, FITS, &word).await;
    let mut client = house.client_of(&case, EMAIL).await;
    let page = client.get(&format!("/en/cases/{case}/verdict")).await.expect_status(200).text();
    assert!(page.contains("Confirmed in hand") && page.contains("had the piece in hand"), "{page}");
    let (case, exam) = asked(&house).await;
    let mut client = house.client_of(&case, EMAIL).await;
    client.get(&format!("/en/cases/{case}")).await.expect_status(200);
    client.post(&format!("/en/cases/{case}/withdrawal"), &[]).await.expect_status(303);
    let mut agathe = house.staff_in_english("berthier").await;
    let list = agathe.get("/desk/examinations").await.expect_status(200).text();
    assert!(!list.contains(&exam), "{list}");
    agathe
        .post(&format!("/desk/examinations/{exam}/taking"), &[])
        .await
        .expect_status(422)
        .says("taken back");
}

/// What only staff may know is on no page that anybody else can open, in no language.
async fn what_only_staff_know_is_on_no_public_page(on: Backend) {
    let house = Orle::open(on).await;
    let mut guest = house.browser();
    for locale in words::LOCALES.iter().filter(|locale| locale.complete) {
        let w = words::words(locale.tag);
        for family in ["triple-s", "track", "3xl", "speed", "hourglass", "neo-cagole", "le-cagole"]
        {
            let path = format!("/{}/authenticity/{family}", locale.tag);
            let page = guest.get(&path).await.expect_status(200).text();
            for code in ["under-insole", "foam-cut", "inner-seam"] {
                let said = w.t(&format!("staff-feature-{code}-genuine"));
                assert!(!page.contains(&said) && !page.contains(code), "{path}: {code}");
            }
        }
    }
}

store::on_both!(
    a_piece_without_a_number_is_read_by_two_blind_and_answered_with_the_working,
    readers_who_differ_are_settled_by_a_third_and_counterfeit_needs_two,
    what_an_examiner_may_not_do_is_refused,
    at12_one_photograph_is_never_enough,
    more_photographs_are_asked_for_and_a_later_answer_keeps_the_earlier,
    an_appeal_is_read_by_others_and_papers_are_weighed_at_the_desk,
    at15_a_shared_verdict_says_where_to_check_it_and_names_nobody_of_hers,
    a_piece_in_hand_is_confirmed_and_a_withdrawn_request_is_read_by_nobody,
    what_only_staff_know_is_on_no_public_page,
);
