//! What proofs cost: a reading of a chip checked, a leaf added to a log of a million, a verdict judged.
//!
//! Prints a line for each; `cargo bench -p provenance`. The addresses are the worked examples of NXP's
//! application notes and of the public reference backend.

#![expect(clippy::print_stdout, reason = "a measurement is read by whoever runs it")]

use provenance::log::merkle::leaf_hash;
use provenance::log::tree::Edge;
use provenance::nfc::block::Key;
use provenance::nfc::sun::{Mode, read};
use provenance::nfc::template::Template;
use std::hint::black_box;
use std::time::Instant;

const ADDRESS: &str =
    "https://ntag.nxp.com/424?e=EF963FF7828658A599F3041510671E88&c=94EED9EE65337086";
const WITH_FILE: &str = "https://www.my424dna.com/?picc_data=FD91EC264309878BE6345CBE53BADF40\
    &enc=CEE9A53E3E463EF1F459635736738962&cmac=ECC1E7F6C6C73BF6";
const LRP: &str = "https://h/?picc_data=07D9CA2545881D4BFDD920BE1603268C0714420DD893A497\
    &enc=D6E921C47DB4C17C56F979F81559BB83&cmac=F9481AC7D855BDB6";

fn readings() {
    for (name, address, template, mode) in [
        ("AES", ADDRESS, "e/c", Mode::Aes),
        ("AES with file data", WITH_FILE, "picc_data/enc/cmac", Mode::Aes),
        ("LRP with file data", LRP, "picc_data/enc/cmac", Mode::Lrp),
    ] {
        let Ok(template) = Template::parse(template) else { continue };
        let start = Instant::now();
        let mut good = 0;
        for _ in 0..20_000 {
            let address = black_box(address.as_bytes());
            let key = Some(Key::FACTORY);
            let got = read(address, &template, mode, key.as_ref(), |_| Some(Key::FACTORY));
            good += usize::from(got.is_ok());
        }
        println!("a reading, {name}: {:?} ({good} of 20,000 good)", start.elapsed() / 20_000);
    }
}

fn leaves() {
    let leaf = leaf_hash(b"leaf");
    let mut edge = Edge::empty();
    let start = Instant::now();
    edge.append(&vec![leaf; 1_000_000]);
    println!("a million leaves at once: {:?}", start.elapsed());
    let start = Instant::now();
    for _ in 0..1_000 {
        black_box(edge.append(&[leaf]));
        black_box(edge.root());
    }
    println!("one leaf more, its tiles and the root: {:?}", start.elapsed() / 1_000);
}

fn verdicts() {
    use provenance::catalogue::{Catalogue, SHIPPED, Seen};
    use provenance::finding::{By, Direction, Strength};
    use provenance::verdict::policy::{self, Policy};
    use provenance::verdict::{Hand, judge};
    let (Ok(catalogue), Ok(policy)) = (Catalogue::read(SHIPPED), Policy::read(policy::SHIPPED))
    else {
        return;
    };
    let pictures = ["a".to_owned()];
    let strength = Strength::of(2);
    let seen = Seen { direction: Direction::For, strength, reason: "as seen", pictures: &pictures };
    let at = jiff::Timestamp::UNIX_EPOCH;
    let findings: Vec<_> = catalogue
        .points("triple_s", None)
        .map(|point| catalogue.of_point(point, &seen, By::Machine, at))
        .collect();
    let start = Instant::now();
    for _ in 0..20_000 {
        black_box(judge(&policy, black_box(&findings), Hand::Photographs));
    }
    println!("a verdict of {} findings: {:?}", findings.len(), start.elapsed() / 20_000);
}

fn main() {
    // A test run only shows that it runs.
    if std::env::args().any(|word| word == "--test") {
        return;
    }
    readings();
    leaves();
    verdicts();
}
