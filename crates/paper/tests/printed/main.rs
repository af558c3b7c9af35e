//! Every paper in every language, printed and read back.

#![expect(clippy::expect_used, reason = "a test that cannot read its ground has failed")]

mod hostile;
mod reader;
mod samples;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use barcoders::sym::code128::Code128;
use paper::{Error, Fonts, Paper, Press, Printed, Script};
use reader::{Picture, squeezed, text};
use words::words;

/// The folder of Chinese, Japanese and Korean faces: what `SELVEDGE_TEST_CJK_FONTS` names, or where
/// Debian puts them.
fn folder() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("SELVEDGE_TEST_CJK_FONTS") {
        return Some(named.into());
    }
    let usual = Path::new("/usr/share/fonts/opentype/noto");
    usual.is_dir().then(|| usual.to_owned())
}

static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let fonts = Fonts::load(folder().as_deref()).expect("a folder of fonts");
    Press::new(fonts).expect("templates")
});

const TAGS: [&str; 9] = ["en", "fr", "it", "de", "es", "ja", "zh-Hans", "ko", "ar"];

/// The languages that can be set here.
fn settable() -> Vec<&'static str> {
    let lacking = PRESS.fonts().lacking();
    let asked = std::env::var_os("SELVEDGE_TEST_CJK_FONTS").is_some();
    assert!(!asked || lacking.is_empty(), "SELVEDGE_TEST_CJK_FONTS lacks {lacking:?}");
    if lacking.is_empty() {
        return TAGS.to_vec();
    }
    eprintln!("skipped: ja, zh-Hans and ko, because no face is there for {lacking:?}");
    TAGS.into_iter().filter(|tag| !["ja", "zh-Hans", "ko"].contains(tag)).collect()
}

fn print(tag: &str, paper: &Paper) -> Result<Printed, Error> {
    PRESS.print(paper, words(tag), samples::moment().timestamp())
}

#[test]
fn every_paper_is_printed_in_every_language() {
    for tag in settable() {
        for (name, paper) in samples::all(tag) {
            let printed = print(tag, &paper).unwrap_or_else(|why| panic!("{tag} {name}: {why}"));
            let most = if name == "case" { 3 } else { 1 };
            assert!((1..=most).contains(&printed.pages), "{tag} {name}: {} pages", printed.pages);
            if let Some(folder) = std::env::var_os("SELVEDGE_TEST_PAPERS") {
                let file = Path::new(&folder).join(format!("{name}-{tag}.pdf"));
                std::fs::write(file, &printed.bytes).expect("a folder for papers");
            }
        }
    }
}

/// What is read back holds all of this, one after the other.
fn holds_in_order(bytes: &[u8], told: &[&str]) {
    let read = text(bytes);
    let mut at = 0;
    for one in told.iter().map(|one| squeezed(one)).filter(|one| !one.is_empty()) {
        let found = read[at..].find(&one);
        at += found.unwrap_or_else(|| panic!("{one} does not follow at {at} of {read}"));
        at += one.len();
    }
}

#[test]
fn what_is_printed_is_read_in_the_order_of_its_meaning() {
    for tag in settable() {
        let w = words(tag);
        for (name, paper) in samples::all(tag) {
            let printed = print(tag, &paper).expect("a paper");
            let mut told: Vec<String> = Vec::new();
            match &paper {
                Paper::ReturnLabel(label) => {
                    told.extend([
                        label.carrier.clone(),
                        w.t("paper-from"),
                        label.from.name.clone(),
                    ]);
                    told.extend(label.from.address.clone());
                    told.extend([w.t("paper-label-heading"), label.number.clone()]);
                    told.extend([w.t("paper-to"), label.to.name.clone()]);
                    told.extend(label.to.address.clone());
                    told.push(label.tracking.clone());
                }
                Paper::ReturnSlip(slip) => {
                    told.extend([w.t("paper-slip-heading"), w.t("paper-slip-lede")]);
                    for line in &slip.lines {
                        told.extend([line.piece.clone(), line.reference.clone()]);
                        told.extend(line.reason.clone());
                    }
                    told.extend([slip.outcome.clone(), w.t("paper-pack-1"), w.t("paper-pack-4")]);
                }
                Paper::GiftReceipt(gift) => {
                    told.push(w.t("paper-gift-heading"));
                    told.extend(gift.pieces.iter().map(|one| one.piece.clone()));
                    told.push(gift.number.clone());
                }
                Paper::WithdrawalReceipt(receipt) => {
                    told.push(w.t("paper-withdrawal-heading"));
                    told.push("15:40:07".to_owned());
                    told.push("UTC+01:00".to_owned());
                    told.extend([receipt.name.clone(), receipt.order.clone()]);
                    told.extend(receipt.declaration.lines().map(str::to_owned));
                    told.push(w.t("paper-withdrawal-notice"));
                    told.push(
                        "0b30557a9fc4e90e33587da2c7ec11365b80a5caef14395e83a8cdf2173c6186"
                            .to_owned(),
                    );
                    told.extend(receipt.house.address.clone());
                }
                Paper::Case(case) => {
                    told.push(case.title.clone());
                    for entry in &case.entries {
                        told.extend([w.moment(&entry.at), entry.kind.clone(), entry.who.clone()]);
                        told.extend(entry.text.lines().map(str::to_owned));
                    }
                }
                _ => panic!("{name} is not looked at"),
            }
            holds_in_order(&printed.bytes, &told.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
}

#[test]
fn every_page_of_a_case_has_its_number_and_those_after_the_first_its_head() {
    let mut case = samples::english_case();
    case.entries = case.entries.iter().cycle().take(60).cloned().collect();
    let printed = print("en", &Paper::Case(case)).expect("a case");
    let read = text(&printed.bytes);
    assert!(printed.pages > 4, "{}", printed.pages);
    for page in 1..=printed.pages {
        assert!(read.contains(&format!("Page{page}of{}", printed.pages)), "page {page}");
    }
    assert_eq!(read.matches("CaseCS-9M2D-R7K4").count(), printed.pages);
}

#[test]
fn squares_say_what_they_should() {
    let check = |paper: Paper, expect: &str| {
        let printed = print("en", &paper).expect("a paper");
        assert_eq!(Picture::of(&printed.bytes, 8.0).squares(), [expect]);
    };
    for (_, paper) in samples::all("en") {
        match &paper {
            Paper::ReturnLabel(_) => check(paper, samples::TRACKING),
            Paper::ReturnSlip(_) => check(paper, samples::LINK),
            Paper::GiftReceipt(_) => check(paper, "G-9M2D-R7K4"),
            _ => {}
        }
    }
    let mut long = samples::english_slip();
    long.link = format!("https://care.orle.example/r/{}", "x".repeat(272));
    let expect = long.link.clone();
    check(Paper::ReturnSlip(long), &expect);
}

#[test]
fn bars_are_read_from_the_printed_label_of_every_language() {
    let check = |tag: &str, tracking: &str, oracle: &str, module: f64| {
        let mut label = samples::english_label();
        label.tracking = tracking.to_owned();
        let printed = print(tag, &Paper::ReturnLabel(label)).expect("a label");
        // Twenty dots a millimetre; the bars are crossed in their middle, three fifths down.
        let picture = Picture::of(&printed.bytes, 20.0);
        let runs = picture.row(picture.height * 7 / 10);
        let mut modules: Vec<u8> = Vec::new();
        for (place, run) in runs.iter().enumerate() {
            let wide = (*run as f64 / (20.0 * module)).round() as usize;
            modules.extend(vec![u8::from(place % 2 == 0); wide]);
        }
        while modules.last() == Some(&0) {
            modules.pop();
        }
        let expect = Code128::new(oracle).expect("a text of the oracle").encode();
        assert_eq!(modules, expect, "{tag} {tracking}");
    };
    check("en", samples::TRACKING, "Ɓ1Z999AA1Ć0123456784", 0.375);
    check("ar", samples::TRACKING, "Ɓ1Z999AA1Ć0123456784", 0.375);
    check("en", "00340434161094042557", "Ć00340434161094042557", 0.375);
    // Thinner where there is much to say, and never thinner than two dots of a common printer.
    check("en", &"ABCDEFGHJKLMNPQRSTUVWXYZ"[..22], "ƁABCDEFGHJKLMNPQRSTUVWX", 90.0 / 297.0);
    let mut label = samples::english_label();
    label.tracking = "A".repeat(40);
    let refused = print("en", &Paper::ReturnLabel(label));
    assert_eq!(refused, Err(Error::Mark { what: "Code 128" }));
}

#[test]
fn the_same_paper_is_the_same_bytes_also_on_another_press_and_on_many_threads() {
    let fresh = || Press::new(Fonts::load(None).expect("faces")).expect("templates");
    let first = fresh();
    for (name, paper) in samples::all("ar") {
        let made = samples::moment().timestamp();
        let one = first.print(&paper, words("ar"), made).expect("a paper");
        let other = fresh().print(&paper, words("ar"), made).expect("a paper");
        assert!(one == other, "{name}");
        std::thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    let again = first.print(&paper, words("ar"), made);
                    assert!(again.as_ref() == Ok(&one), "{name}");
                });
            }
        });
        let later = made.checked_add(jiff::Span::new().seconds(1)).expect("an instant");
        assert!(first.print(&paper, words("ar"), later).expect("a paper") != one, "{name}");
    }
}

#[test]
fn a_gift_receipt_has_no_figure_that_could_be_a_price_and_no_sign_of_money() {
    for tag in settable() {
        let (_, paper) = samples::all(tag).remove(4);
        let Paper::GiftReceipt(gift) = &paper else { panic!("the fifth is the gift receipt") };
        let mut read = text(&print(tag, &paper).expect("a paper").bytes);
        // What may be there: numbers of receipt and pieces, sizes, the day, the house's address.
        let day = words(tag).date_weekday(gift.until.expect("a day"));
        let mut known = vec![gift.number.clone(), day];
        known.extend(gift.house.address.clone());
        for one in &gift.pieces {
            known.extend([one.piece.clone(), one.reference.clone()]);
            known.extend(one.size.clone());
        }
        for one in known {
            read = read.replace(&squeezed(&one), " ");
        }
        let figures: Vec<&str> =
            read.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
        assert_eq!(figures, ["1", "2"], "{tag}: {read}");
        assert!(
            !read.contains(['€', '£', '$', '¥', '₩']) && !read.contains("EUR"),
            "{tag}: {read}"
        );
    }
}

#[test]
fn a_gifts_label_names_goods_and_no_values() {
    for tag in settable() {
        let all = samples::all(tag);
        let read = |at: usize| text(&print(tag, &all[at].1).expect("a label").bytes);
        let sum = squeezed(&words(tag).money(204_050, "EUR"));
        assert!(read(1).contains(&sum), "{tag}: {}", read(1));
        let gift = read(2);
        let apart = squeezed(&words(tag).t("paper-values-apart"));
        assert!(gift.contains("4202.21") && gift.contains(&apart), "{tag}: {gift}");
        assert!(
            !gift.contains('€') && !gift.contains(&squeezed(&words(tag).t("paper-total"))),
            "{gift}"
        );
    }
}

#[test]
fn a_document_is_tagged_named_and_in_its_language() {
    for tag in settable() {
        for (name, paper) in samples::all(tag) {
            let printed = print(tag, &paper).expect("a paper");
            let raw = String::from_utf8_lossy(&printed.bytes);
            let lang = if tag == "zh-Hans" { "zh-CN" } else { tag };
            for mark in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
                assert!(raw.contains(mark), "{tag} {name}: {mark}");
            }
            assert!(raw.contains(&format!("/Lang({lang})")), "{tag} {name}");
            assert!(
                raw.contains("/MarkInfo") && raw.contains("/DisplayDocTitle true"),
                "{tag} {name}"
            );
            let told = match name {
                "label" | "label-customs" | "label-gift" => 2,
                "slip" | "gift" => 1,
                _ => 0,
            };
            assert_eq!(raw.matches("/Alt").count(), told, "{tag} {name}: marks without words");
            assert!(!raw.contains("/Encrypt") && !raw.contains("/JavaScript"), "{tag} {name}");
        }
    }
}

#[test]
fn a_script_without_a_face_is_named_and_nothing_is_printed() {
    let bare = Press::new(Fonts::load(None).expect("faces")).expect("templates");
    assert_eq!(bare.fonts().lacking(), [Script::Han, Script::Kana, Script::Hangul]);
    let made = samples::moment().timestamp();
    let check = |tag: &str, script: Script| {
        for (name, paper) in samples::all(tag) {
            let told = bare.print(&paper, words(tag), made);
            let Err(Error::Lacking { script: lacking, .. }) = told else {
                panic!("{tag} {name}: {told:?}")
            };
            assert_eq!(lacking, script, "{tag} {name}");
        }
    };
    check("ko", Script::Hangul);
    let ja = bare.print(&samples::all("ja").remove(0).1, words("ja"), made);
    assert!(matches!(ja, Err(Error::Lacking { script: Script::Han | Script::Kana, .. })), "{ja:?}");
    // A name alone is enough, also on a paper in another language.
    let mut label = samples::english_label();
    label.from.name = "สมชาย".to_owned();
    let told = bare.print(&Paper::ReturnLabel(label), words("en"), made);
    assert_eq!(told, Err(Error::Lacking { script: Script::Other("Thai"), letter: 'ส' }));
}

#[test]
fn chinese_japanese_and_korean_each_have_their_own_forms_of_a_character() {
    if settable().len() < 9 {
        return;
    }
    let mut case = samples::english_case();
    case.title = "直".to_owned();
    case.facts.clear();
    case.entries.clear();
    let face = |tag: &str| {
        let printed = print(tag, &Paper::Case(case.clone())).expect("a case");
        let raw = String::from_utf8_lossy(&printed.bytes).into_owned();
        ["CJKjp", "CJKsc", "CJKkr"]
            .into_iter()
            .filter(|name| raw.contains(name))
            .collect::<Vec<_>>()
    };
    assert_eq!(face("ja"), ["CJKjp"]);
    assert_eq!(face("zh-Hans"), ["CJKsc"]);
    assert_eq!(face("ko"), ["CJKkr"]);
    assert_eq!(face("fr"), ["CJKjp"]);
}

#[test]
fn a_folder_that_is_not_there_is_an_error_and_one_without_faces_is_not() {
    assert!(Fonts::load(Some(Path::new("no/such/folder"))).is_err());
    let fonts = Fonts::load(Some(Path::new("tests"))).expect("a folder");
    assert_eq!(fonts.lacking().len(), 3);
}

#[test]
fn each_face_is_the_one_that_was_looked_at() {
    use sha2::{Digest, Sha256};
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
    let list = std::fs::read_to_string(folder.join("manifest.toml")).expect("the list of faces");
    let list: toml::Table = list.parse().expect("a list");
    let faces = list["face"].as_array().expect("faces");
    let mut total = 0;
    for face in faces {
        let said = |key: &str| face[key].as_str().expect("a text").to_owned();
        let bytes = std::fs::read(folder.join(said("file"))).expect("a face");
        let digest: String =
            Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, said("sha256"), "{}", said("file"));
        assert!(folder.join(said("licence")).is_file(), "{}", said("licence"));
        total += bytes.len();
    }
    let files = std::fs::read_dir(&folder).expect("a folder").flatten();
    let files = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "ttf"));
    assert_eq!(files.count(), faces.len());
    assert!(total < 2_500_000, "{total} bytes of faces in the program");
}
