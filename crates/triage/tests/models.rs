//! The models that are carried are those that the examples teach, and as good as we say.
#![cfg(test)]

mod data;

use domain::Topic;
use triage::{Correction, Example, Model, Options, Triage, lexicon::Lexicon};

/// Macro F1 below which a language's model is not carried.
const FLOORS: &[(&str, f64)] = &[("en", 0.85), ("fr", 0.85)];

fn carried(tag: &str) -> Vec<u8> {
    let path = data::root().join(format!("crates/triage/models/{tag}.bin"));
    std::fs::read(path).unwrap()
}

/// What makes both anew.
const AGAIN: &str = "cargo run --release -p triage --example train";

#[test]
fn models_and_page_are_those_that_the_examples_teach() {
    let mut measured = Vec::new();
    for tag in data::tags() {
        let trained = data::trained(tag);
        let file = carried(tag);
        let there = Model::from_file(&file, &triage::senses(tag)).unwrap();
        assert_eq!(there.digest(), trained.digest, "{tag}: other examples; {AGAIN}");
        assert!(trained.model.same_as(&there), "{tag}: another model; {AGAIN}");
        measured.push(data::measured(tag, trained, file.len()));
    }
    let there = std::fs::read_to_string(data::root().join("docs/triage.md")).unwrap();
    let page = triage::document(&measured);
    let mut lines = page.lines().zip(there.lines()).enumerate();
    if let Some((line, (is, says))) = lines.find(|(_, (is, says))| is != says) {
        panic!("docs/triage.md, line {}:\n  {says}\nis now\n  {is}\n{AGAIN}", line + 1);
    }
    assert_eq!(page, there);
}

#[test]
fn english_and_french_are_sorted_as_well_as_we_say() {
    for (tag, floor) in FLOORS {
        let model = triage::shipped().model(tag).unwrap();
        let confusion = triage::evaluate(model, &data::evaluation(tag));
        let reached = confusion.macro_f1();
        assert!(reached >= *floor, "{tag}: {reached:.3}\n{}", confusion.markdown());
    }
}

#[test]
fn certainties_can_be_believed() {
    for (tag, _) in FLOORS {
        let model = triage::shipped().model(tag).unwrap();
        let bands = triage::bands(model, &data::evaluation(tag));
        let all: f64 = bands.iter().map(|band| f64::from(band.messages)).sum();
        let apart: f64 = bands
            .iter()
            .map(|band| f64::from(band.messages) * (band.certainty - band.right).abs())
            .sum();
        assert!(apart / all < 0.15, "{tag}: {bands:?}");
    }
}

#[test]
fn models_are_compact() {
    for tag in data::tags() {
        assert!(carried(tag).len() <= 1_500_000, "{tag}");
    }
}

#[test]
fn a_file_cut_short_or_of_something_else_is_refused() {
    let (file, senses) = (carried("ko"), triage::senses("ko"));
    assert!(Model::from_file(&file, &senses).is_ok());
    for end in [0, 1, 7, file.len() / 2, file.len() - 1] {
        assert!(Model::from_file(&file[..end], &senses).is_err(), "{end}");
    }
    assert!(Model::from_file(b"not a model", &senses).is_err());
}

fn example(topic: Topic, text: &str) -> Example {
    Example { topic, text: text.to_owned() }
}

#[test]
fn a_correction_is_learned_and_the_rest_stays() {
    let all: Vec<Example> = data::all("en").into_iter().step_by(4).collect();
    let text = "The kiosk by the fountain flickers when I come with my cane";
    let senses = triage::senses("en");
    let correction =
        |is| Correction { text: text.to_owned(), language: "en".to_owned(), was: Topic::Other, is };
    let same = [example(Topic::Counterfeit, text)];
    let corrections = [correction(Topic::Counterfeit)];
    let (before, after) =
        triage::before_and_after(&all, &corrections, &senses, Options::default(), &same);
    assert_eq!((before.accuracy(), after.accuracy()), (0.0, 1.0));
    let (before, after) = triage::before_and_after(
        &all,
        &corrections,
        &senses,
        Options::default(),
        &data::evaluation("en"),
    );
    assert!((before.macro_f1() - after.macro_f1()).abs() < 0.01);
}

#[test]
fn without_an_example_every_topic_is_as_likely() {
    let model = Model::train(&[], &[], &Lexicon::default(), Options::default());
    let reading = model.read("anything", &Lexicon::default());
    assert!((reading.certainty - 1.0 / Topic::ALL.len() as f64).abs() < 1e-9);
    assert_eq!(reading.because, Vec::new());
}

#[test]
fn a_phrase_of_the_house_decides_and_is_named() {
    let phrases =
        "[en]\n\"golden hour\" = \"appointment\"\n[fr]\n\"heure dorée\" = \"appointment\"\n";
    let own = Triage::of_house(triage::Families::default(), phrases).unwrap();
    let text = "Is the golden hour still on for us?";
    let sorted = own.read(text, Some("en-GB"));
    assert_eq!(sorted.topic, Topic::Appointment);
    assert!(sorted.because[0].0.contains("golden hour"), "{:?}", sorted.because);
    let without = triage::shipped().read(text, Some("en"));
    assert!(
        without
            .others
            .iter()
            .chain([&(without.topic, without.certainty)])
            .any(|(topic, sure)| { *topic == Topic::Appointment && *sure < sorted.certainty })
    );
    let path = data::root().join("house/triage.toml");
    let phrases = std::fs::read_to_string(path).unwrap();
    assert!(Triage::of_house(triage::Families::default(), &phrases).is_ok());
    assert!(Triage::of_house(triage::Families::default(), "[xx]\n").is_err());
    assert!(Triage::of_house(triage::Families::default(), "[en]\nx = \"y\"\n").is_err());
}
