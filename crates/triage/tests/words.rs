//! Words, phrases and languages, as people write them.
#![cfg(test)]

use domain::Topic;
use triage::{Confusion, language, lexicon::Lexicon};

fn found(phrase: &str, text: &str) -> bool {
    let mut lexicon = Lexicon::default();
    lexicon.add(phrase, 7);
    let words = triage::words(text);
    let found = lexicon.find(&words);
    assert!(found.iter().all(|one| one.label == 7 && text.get(one.from..one.to).is_some()));
    !found.is_empty()
}

#[test]
fn phrases_are_found_whatever_their_letters_and_endings() {
    for (phrase, text, is) in [
        ("refund", "REFUND, please", true),
        ("refund", "refunded", false),
        ("refund*", "refunded", true),
        ("*tasche", "meine Handtasche", true),
        ("*tasche", "Taschentuch", false),
        ("come off", "it has come   off again", true),
        ("come off", "off we come", false),
        ("flight on *", "our flight on Monday", true),
        ("flight on *", "our flight on", false),
        ("l'envoi", "avant l’envoi", true),
        ("réparé*", "REPAREE", true),
        ("Straße", "strasse", true),
        ("修理", "バッグを修理してください", true),
        ("ﾊﾞｯｸﾞ", "バッグ", true),
        ("환불*", "환불해 주세요", true),
        ("حقيبة", "والحقيبةُ", true),
        ("إلغاء", "الغاء الطلب", true),
        ("0 minutes", "45 minutes ago", true),
        ("", "anything", false),
        ("*", "anything", false),
        ("—", "— —", false),
    ] {
        assert_eq!(found(phrase, text), is, "`{phrase}` in `{text}`");
    }
}

#[test]
fn a_language_is_told_or_nothing_is_said() {
    for (text, tag) in [
        ("Where is my parcel?", Some("en")),
        ("annulez svp la commande", Some("fr")),
        ("Dov'è il mio pacco?", Some("it")),
        ("Wo bleibt mein Paket?", Some("de")),
        ("¿Dónde está mi pedido?", Some("es")),
        ("荷物はどこですか", Some("ja")),
        ("包裹在哪里", Some("zh-Hans")),
        ("택배 어디예요", Some("ko")),
        ("وين الطرد", Some("ar")),
        ("ok", None),
        ("OR-48213", None),
        ("", None),
        ("Где посылка?", None),
        ("Não recebi a minha encomenda, onde está?", None),
    ] {
        assert_eq!(language(text).map(|(tag, _)| tag), tag, "{text}");
    }
    let sure = |text| language(text).map_or(0.0, |(_, sure)| sure);
    assert!(
        sure("Where is my parcel? I have waited for it since Monday.") > sure("parcel, please")
    );
}

#[test]
fn figures_are_those_of_the_textbook() {
    let mut confusion = Confusion::default();
    for (is, taken_for, times) in [
        (Topic::Repair, Topic::Repair, 6),
        (Topic::Repair, Topic::Return, 2),
        (Topic::Return, Topic::Return, 3),
        (Topic::Return, Topic::Repair, 1),
    ] {
        (0..times).for_each(|_| confusion.add(is, taken_for));
    }
    let repair = confusion.figures(Topic::Repair);
    assert!((repair.precision - 6.0 / 7.0).abs() < 1e-12);
    assert!((repair.recall - 0.75).abs() < 1e-12);
    assert!((repair.f1 - 0.8).abs() < 1e-12);
    assert!((confusion.accuracy() - 0.75).abs() < 1e-12);
    let returned = confusion.figures(Topic::Return).f1;
    assert!((confusion.macro_f1() - (0.8 + returned) / 12.0).abs() < 1e-12);
    assert_eq!(confusion.figures(Topic::Other).f1.to_bits(), 0.0_f64.to_bits());
    let table = confusion.markdown();
    assert_eq!(table.lines().count(), 2 + Topic::ALL.len());
    assert!(table.contains("| 3 `repair` |  | 2 | 6 |"), "{table}");
}
