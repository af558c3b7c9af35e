//! What the catalogue is held to.

use super::*;

fn shipped() -> Catalogue {
    Catalogue::read(SHIPPED).unwrap_or_else(|mistakes| panic!("{}", mistakes.join("\n")))
}

fn seen(direction: Direction, strength: u8) -> Seen<'static> {
    Seen { direction, strength: Strength::of(strength), reason: "as our own", pictures: &[] }
}

#[test]
fn the_shipped_catalogue_is_whole() {
    let catalogue = shipped();
    for family in ["triple_s", "track", "3xl", "speed", "hourglass", "neo_cagole", "le_cagole"] {
        assert!(catalogue.public_points(family).count() >= 5, "{family} has too few points");
        assert!(catalogue.points(family, None).count() > catalogue.public_points(family).count());
    }
}

#[test]
fn what_only_staff_may_know_is_not_among_the_public_points() {
    let catalogue = shipped();
    let leaked: Vec<_> = catalogue
        .public_points("triple_s")
        .filter(|point| point.sight == Sight::Staff || point.code == "under_insole")
        .collect();
    assert!(leaked.is_empty(), "{leaked:?}");
}

#[test]
fn a_finding_is_worth_what_its_point_says_and_its_source_caps_it() {
    let catalogue = shipped();
    let point = catalogue.point("side_stitching").expect("a point");
    let check = |direction, strength, weight: i32, between: (i32, i32)| {
        let given = seen(direction, strength);
        let found = catalogue.of_point(point, &given, By::Person(7), Timestamp::UNIX_EPOCH);
        assert_eq!(found.weight.value(), weight, "{direction:?} {strength}");
        let (least, most) = found.between;
        assert_eq!((least.value(), most.value()), between, "{direction:?} {strength}");
        // 412 trials with three errors: about a hundred to one.
        assert_eq!(found.cap.value(), 2_015);
    };
    check(Direction::For, 2, 1_079, (477, 1_602));
    check(Direction::For, 3, 1_602, (1_079, 1_602));
    check(Direction::For, 1, 477, (0, 1_079));
    check(Direction::Against, 2, -1_176, (-1_778, -477));
    check(Direction::Silent, 2, 0, (0, 0));
    check(Direction::Unseen, 3, 0, (0, 0));
}

#[test]
fn laces_and_the_serial_of_a_shoe_say_nothing_for_a_piece() {
    let catalogue = shipped();
    let laces = catalogue.point("laces").expect("a point");
    let given = seen(Direction::For, 3);
    let found = catalogue.of_point(laces, &given, By::Machine, Timestamp::UNIX_EPOCH);
    assert_eq!(found.weight, Weight::NOTHING);
    let serial = catalogue.record("serial_number").expect("a record");
    let none = seen(Direction::Silent, 3);
    let found = catalogue.of_record(serial, &none, By::Machine, Timestamp::UNIX_EPOCH);
    assert_eq!(found.weight, Weight::NOTHING);
    let copied = catalogue.of_record(serial, &given, By::Machine, Timestamp::UNIX_EPOCH);
    assert!(copied.weight < Weight::thousandths(500), "a number that reads well proves little");
}

#[test]
fn every_mistake_of_a_catalogue_is_named() {
    let check = |from: &str, to: &str, expect: &str| {
        let text = SHIPPED.replacen(from, to, 1);
        assert_ne!(text, SHIPPED, "{from}");
        let mistakes = Catalogue::read(&text).expect_err(expect);
        assert!(mistakes.iter().any(|one| one.contains(expect)), "{mistakes:?}");
    };
    check("[3.0, 12.0, 40.0]", "[3.0, 1.5, 40.0]", "does not rise");
    check("[3.0, 12.0, 40.0]", "[0.5, 12.0, 40.0]", "below one");
    check("source = \"reference_shoes\"", "source = \"hearsay\"", "no source `hearsay`");
    check("code = \"tongue_label\"", "code = \"side_stitching\"", "stands twice");
    check("triple_s = [206, 118], ", "", "no place on the drawing of triple_s");
    check("errors = 3", "errors = 3000", "more errors than trials");
    check("on = \"2026-06-30\"", "on = \"June\"", "is no day");
    check("by = \"desk\"", "by = \"anybody\"", "`by` is");
    check("sight = \"overt\"", "sight = \"open\"", "unknown variant");
}
