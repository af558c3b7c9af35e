//! Any message can be read, always alike, and what is named stands in it.
#![cfg(test)]

use domain::{Outcome, Topic};
use proptest::prelude::*;
use triage::{Families, Family, LANGUAGES, Pressing, Triage, shipped};

fn messages() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "zip",
        "l’anse",
        "déchirée",
        "remboursement",
        "返品",
        "ファスナー",
        "ﾊﾞｯｸﾞ",
        "退款",
        "拉链坏了",
        "환불해",
        "가방이",
        "استرداد",
        "الحقيبةُ",
        "Straße",
        "İ",
        "ﬁx",
        "OR-48213",
        "😀",
        "?!",
        "\n\n",
        "e\u{301}",
        "\u{0}",
        "\u{200f}",
        "don't",
        "3,5",
        "ǅ",
        "ß",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(words, 0..30).prop_map(|words| words.join(" ")),
        prop::collection::vec(any::<char>(), 0..60).prop_map(|all| all.into_iter().collect()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_message_is_read_alike_twice_and_what_is_named_stands_in_it(
        text in messages(),
        told in prop::option::of(prop::sample::select(LANGUAGES.to_vec())),
    ) {
        let sorted = shipped().read(&text, told);
        prop_assert_eq!(&sorted, &shipped().read(&text, told));
        prop_assert!((0.0..=1.0).contains(&sorted.certainty));
        if sorted.language.is_some() {
            let all: f64 = sorted.others.iter().map(|one| one.1).sum::<f64>() + sorted.certainty;
            prop_assert!((all - 1.0).abs() < 1e-6);
            prop_assert_eq!(sorted.others.len() + 1, Topic::ALL.len());
            prop_assert!(sorted.others.iter().all(|one| one.1 <= sorted.certainty));
        }
        prop_assert!(sorted.because.len() <= 5);
        for (piece, weight) in &sorted.because {
            prop_assert!(!piece.is_empty() && text.contains(piece.as_str()), "{}", piece);
            prop_assert!(*weight > 0.0 && *weight <= 1.0 + 1e-9, "{}", weight);
        }
        for (piece, _) in &sorted.cues {
            prop_assert!(text.contains(piece.as_str()), "{}", piece);
        }
        if let Some(told) = told {
            prop_assert_eq!(sorted.language, Some(told));
        }
    }
}

#[test]
fn plain_messages_of_every_language_are_sorted_and_say_why() {
    for (tag, text, topic, word) in [
        (
            "en",
            "Where is my parcel? The tracking has not moved for a week.",
            Topic::OrderQuestion,
            "parcel",
        ),
        ("fr", "La couture de mon sac a lâché, pouvez-vous le réparer ?", Topic::Repair, "réparer"),
        (
            "it",
            "Vorrei prendere un appuntamento in boutique sabato pomeriggio.",
            Topic::Appointment,
            "appuntamento",
        ),
        ("de", "Bitte löschen Sie alle meine personenbezogenen Daten.", Topic::Privacy, "Daten"),
        ("es", "Quiero devolver los zapatos, me quedan pequeños.", Topic::Return, "devolver"),
        ("ja", "このバッグは本物でしょうか。鑑定していただけますか。", Topic::Authenticity, "本物"),
        ("zh-Hans", "包的拉链坏了，可以维修吗？", Topic::Repair, "维修"),
        (
            "ko",
            "매장 방문 예약을 하고 싶습니다. 토요일 오후 가능할까요?",
            Topic::Appointment,
            "예약",
        ),
        ("ar", "أريد إلغاء الطلب قبل الشحن من فضلكم", Topic::OrderChange, "إلغاء"),
    ] {
        let sorted = shipped().read(text, None);
        assert_eq!((sorted.language, sorted.topic), (Some(tag), topic), "{text}");
        let named = sorted.because.iter().any(|(piece, _)| piece.contains(word));
        assert!(named, "{text}: {:?}", sorted.because);
    }
}

#[test]
fn nothing_is_said_of_a_message_in_no_language_of_ours() {
    for text in
        ["", "12345", "???", "Где моя посылка?", "Ik heb mijn bestelling nog niet ontvangen"]
    {
        let sorted = shipped().read(text, None);
        assert_eq!((sorted.language, sorted.topic), (None, Topic::Other), "{text}");
        assert!(sorted.certainty.abs() < f64::EPSILON && sorted.because.is_empty());
    }
}

#[test]
fn a_message_without_end_is_read_by_its_beginning() {
    let plea = "Could you repair the strap of my bag? ";
    let endless = plea.repeat(20_000);
    let word = "w".repeat(400_000);
    let run = "修".repeat(200_000);
    assert_eq!(shipped().read(&endless, None).topic, Topic::Repair);
    assert_eq!(shipped().read(&format!("{plea}{word}"), Some("en")).topic, Topic::Repair);
    assert_eq!(shipped().read(&run, None).language, Some("zh-Hans"));
}

#[test]
fn what_presses_is_found_in_every_language() {
    for (text, urgency) in [
        ("I just ordered, please stop it before it ships", Some(Pressing::NotYetSent)),
        ("The wedding is on Saturday and I need it by Friday", Some(Pressing::Deadline)),
        ("A sharp edge of the clasp cut my finger", Some(Pressing::Safety)),
        ("My lawyer will write to you", Some(Pressing::Legal)),
        ("I am a journalist and ask for comment", Some(Pressing::Press)),
        ("The parcel arrived today, thank you", None),
        ("Ten minutes ago your guard insulted me in front of everybody", None),
        ("I work at the hospital", None),
        ("Je pars demain, mon vol est à midi", Some(Pressing::Deadline)),
        ("Mi sono tagliata con la fibbia", Some(Pressing::Safety)),
        ("Ich habe mich an der Schnalle geschnitten", Some(Pressing::Safety)),
        ("Voy a poner una denuncia, hablaré con mi abogado", Some(Pressing::Legal)),
        ("結婚式に使うので金曜日までに必要です", Some(Pressing::Deadline)),
        ("刚下单，还没发货，请改地址", Some(Pressing::NotYetSent)),
        ("내일 출국이라 급합니다", Some(Pressing::Deadline)),
        ("سأرفع دعوى عن طريق المحامي", Some(Pressing::Legal)),
    ] {
        assert_eq!(shipped().read(text, None).urgency, urgency, "{text}");
    }
}

#[test]
fn a_wish_is_one_thing_or_none() {
    for (text, outcome) in [
        ("I would like my money back for these shoes", Some(Outcome::Refund)),
        ("Could I exchange it for a bigger size?", Some(Outcome::Exchange)),
        ("Can you repair the strap?", Some(Outcome::Repair)),
        ("Please cancel my order", Some(Outcome::Change)),
        ("Could you tell me the width?", Some(Outcome::Answer)),
        ("A refund, or repair it, I do not mind which", None),
        ("Je souhaite un remboursement", Some(Outcome::Refund)),
        ("返金をお願いします", Some(Outcome::Refund)),
        ("请给我退款", Some(Outcome::Refund)),
        ("أريد استبدال المقاس", Some(Outcome::Exchange)),
    ] {
        assert_eq!(shipped().read(text, None).outcome, outcome, "{text}");
    }
}

#[test]
fn a_family_is_the_one_that_is_named_or_the_only_one_of_its_kind() {
    let family = |code: &str, kind: &str, names: &[&str]| Family {
        code: code.to_owned(),
        kind: kind.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
    };
    let families = Families::new(vec![
        family("hourglass", "bag", &["Hourglass", "Hourglass XS"]),
        family("cagole", "bag", &["Cagole"]),
        family("neo_cagole", "bag", &["Neo Cagole"]),
        family("speed", "sock_sneaker", &["Speed"]),
    ]);
    let own = Triage::of_house(families, "").unwrap();
    for (text, found, kind) in [
        ("My Hourglass XS lost its strap", Some("hourglass"), Some("bag")),
        ("The lining of my neo cagole is torn", Some("neo_cagole"), Some("bag")),
        ("Hourglass or Speed, which would you take?", None, None),
        ("The bag arrived", None, Some("bag")),
        ("My sock sneakers have a hole", Some("speed"), Some("sock_sneaker")),
        ("Thank you", None, None),
    ] {
        let sorted = own.read(text, Some("en"));
        assert_eq!((sorted.family.as_deref(), sorted.kind.as_deref()), (found, kind), "{text}");
    }
}
