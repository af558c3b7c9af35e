//! Values that try to be more than values: markup, code, controls, marks of direction, floods.

use std::path::Path;

use paper::{Entry, Error, Paper};

use crate::reader::{squeezed, text};
use crate::{print, samples};

const HOSTILE: [&str; 14] = [
    "#read(\"/etc/passwd\")",
    "#import \"/sheet.typ\": *; #panic(\"here\")",
    "#{ while true {} }",
    "= Heading *bold* _soft_ $x^2$ @label <label> `raw` // comment /* more */",
    "#set page(width: 1mm, height: 1mm)",
    "\\u{1F600} \\ #\\ [] {} \" ' ~ --- ...",
    "https://orle.example/?q=1&x=<script>alert(1)</script>",
    "{\"lang\":\"xx\",\"body\":null}",
    "\u{e000} \u{e001} page",
    "a\u{0}b\u{7}c\u{1b}[2Jd\u{9f}e",
    "invoice\u{202e}fdp.exe",
    "\u{2066}\u{2067}\u{202b}never closed",
    "z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}\u{30b}a",
    "\u{feff}\u{fff9}\u{ad}\u{200b}\u{2060}",
];

/// What is left to be read of a hostile value.
fn left(value: &str) -> String {
    let gone = |c: char| {
        c.is_control()
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}')
            || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{feff}' | '\u{fff9}')
    };
    squeezed(&value.chars().filter(|c| !gone(*c)).collect::<String>())
}

fn marks_aside(read: &str) -> String {
    read.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).collect()
}

#[test]
fn markup_code_and_controls_are_letters_in_every_field() {
    for value in HOSTILE {
        let said = || value.to_owned();
        let mut label = samples::english_label();
        (label.from.name, label.carrier, label.number) = (said(), said(), said());
        label.to.address = vec![said(), said()];
        label.weight = Some(said());
        let mut slip = samples::english_slip();
        (slip.number, slip.outcome, slip.house.wordmark) = (said(), said(), said());
        slip.lines[0].piece = said();
        slip.lines[0].reason = Some(said());
        let mut receipt = samples::english_withdrawal();
        (receipt.declaration, receipt.name, receipt.order) = (said(), said(), said());
        receipt.house.address = vec![said()];
        let mut case = samples::english_case();
        (case.title, case.number) = (said(), said());
        case.facts[0] = (said(), said());
        case.entries[0].text = format!("{value}\n{value}");
        (case.entries[0].who, case.entries[0].kind) = (said(), said());
        let papers = [
            Paper::ReturnLabel(label),
            Paper::ReturnSlip(slip),
            Paper::WithdrawalReceipt(receipt),
            Paper::Case(case),
        ];
        for paper in papers {
            for tag in ["en", "ar"] {
                let printed = print(tag, &paper).unwrap_or_else(|why| panic!("{value:?}: {why}"));
                let read = marks_aside(&text(&printed.bytes));
                let expect = left(value);
                assert!(read.contains(&expect), "{tag}: {expect} is not in {read}");
                assert!(!read.contains("root:"), "a file was read");
                assert!(!read.contains(['\u{202e}', '\u{2066}', '\u{e000}']), "{tag}: {read}");
            }
        }
    }
}

#[test]
fn a_word_without_end_stays_on_its_page() {
    // Drawn at one dot a millimetre, nothing is dark beyond the margins.
    for word in ["W".repeat(3_000), "ا".repeat(3_000), "9".repeat(3_000)] {
        let mut case = samples::english_case();
        case.title = word.chars().take(200).collect();
        case.facts = vec![(word.chars().take(60).collect(), word.chars().take(300).collect())];
        case.entries.truncate(1);
        case.entries[0].who = word.chars().take(200).collect();
        case.entries[0].text = word.clone();
        let mut slip = samples::english_slip();
        slip.lines[0].reference = word.chars().take(100).collect();
        slip.lines[0].size = Some(word.chars().take(100).collect());
        slip.lines[0].piece = word.chars().take(100).collect();
        for paper in [Paper::Case(case), Paper::ReturnSlip(slip)] {
            for tag in ["en", "ar"] {
                let printed = print(tag, &paper).expect("a paper");
                if let Some(folder) = std::env::var_os("SELVEDGE_TEST_PAPERS") {
                    let name = format!("long-{tag}-{}.pdf", printed.pages);
                    std::fs::write(Path::new(&folder).join(name), &printed.bytes)
                        .expect("a folder");
                }
                let picture = crate::reader::Picture::of(&printed.bytes, 2.0);
                let edge = 2 * 15;
                for y in 0..picture.height {
                    let stray = (0..edge).chain(picture.width - edge..picture.width);
                    let stray = stray.filter(|x| picture.is_dark(*x, y)).count();
                    assert_eq!(stray, 0, "{tag}: row {y} of {word:.9}");
                }
            }
        }
    }
}

#[test]
fn floods_are_refused_before_they_cost_anything_and_long_ones_end() {
    let mut case = samples::english_case();
    let entry = case.entries[0].clone();
    case.entries = vec![entry.clone(); 5_001];
    assert_eq!(print("en", &Paper::Case(case.clone())), Err(Error::TooManyLines { most: 5_000 }));
    case.entries = vec![Entry { text: "a b ".repeat(200_000), ..entry.clone() }];
    let told = print("en", &Paper::Case(case.clone()));
    assert_eq!(told, Err(Error::TooManyLetters { most: paper::MOST_LETTERS }));
    // Ten thousand lines in one message are a long paper, and thirty thousand are too long.
    case.entries = vec![Entry { text: "a line of a few words\n".repeat(10_000), ..entry.clone() }];
    let printed = print("en", &Paper::Case(case.clone())).expect("a long paper");
    assert!((150..=400).contains(&printed.pages), "{}", printed.pages);
    case.title = "long ".repeat(1_000);
    let told = print("en", &Paper::Case(case.clone()));
    assert_eq!(told, Err(Error::TooManyLetters { most: 4_000 }));
    case.title = "short".to_owned();
    case.entries = vec![Entry { text: "a\n".repeat(30_000), ..entry }];
    let told = print("en", &Paper::Case(case));
    assert!(matches!(told, Err(Error::TooManyPages { most: 400, .. })), "{told:?}");
}

#[test]
fn a_label_that_would_not_end_is_refused() {
    let mut label = samples::english_label();
    label.to.address = vec!["a line".to_owned(); 400];
    let told = print("en", &Paper::ReturnLabel(label));
    assert!(matches!(told, Err(Error::TooManyPages { most: 4, .. })), "{told:?}");
}

#[test]
fn templates_name_no_file_but_their_own() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/paper");
    for file in std::fs::read_dir(folder).expect("templates").flatten() {
        let text = std::fs::read_to_string(file.path()).expect("a template");
        for word in [
            "read(", "[A", "[a", "today", "plugin(", "eval(", "@preview", "http", "include ",
            "sys.",
        ] {
            assert!(!text.contains(word), "{}: {word}", file.path().display());
        }
    }
}
