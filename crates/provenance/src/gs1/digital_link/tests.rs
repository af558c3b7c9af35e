//! Addresses that are read, refused and written.

use super::*;
use crate::gs1::element::{Unknown, bracketed, in_brackets};
use proptest::prelude::*;

const PLAIN: Options = Options {
    permit_unknown_ais: false,
    permit_unknown_ais_as_attributes: false,
    permit_zero_suppressed_gtin: false,
    permit_convenience_names: false,
    permit_missing_requisites: false,
};

fn check(given: &str, options: Options, expect: Result<&str, &str>) {
    let link = parse(given, options).map(|link| in_brackets(&link.elements()));
    assert_eq!(link.as_deref().map_err(|error| error.code()), expect, "{given}");
}

#[test]
fn addresses_are_read() {
    check("https://a/01/09506000134352/21/S1", PLAIN, Ok("(01)09506000134352(21)S1"));
    check("https://a/x/01/09506000134352?p=1&c=2#f", PLAIN, Ok("(01)09506000134352"));
    check("https://a/00/faux/00/006141411234567890", PLAIN, Ok("(00)006141411234567890"));
    check(
        "https://a/01/09506000134352?&&&99=A&&x&98=B&",
        PLAIN,
        Ok("(01)09506000134352(99)A(98)B"),
    );
    check("https://a/01/09506000134352/235/X?10=A", PLAIN, Ok("(01)09506000134352(235)X(10)A"));
    check("https://a/01/09506000134352/22/A+B", PLAIN, Ok("(01)09506000134352(22)A+B"));
    check("https://a/415/9506000134352/8020/R1", PLAIN, Ok("(415)9506000134352(8020)R1"));
    check("https://a./01/09506000134352?=1", PLAIN, Ok("(01)09506000134352"));
}

#[test]
fn addresses_are_refused() {
    for (given, code) in [
        ("", "scheme"),
        ("Https://a/01/09506000134352", "scheme"),
        ("https:///01/09506000134352", "no_domain_or_path"),
        ("https://a", "no_domain_or_path"),
        ("https://u@a/01/09506000134352", "domain"),
        ("https://[fe80::1%25lo]/01/09506000134352", "domain"),
        ("https://a/01/09506000134352/21/<", "illegal_character"),
        ("https://a/01/09506000134352/21/\u{e9}", "illegal_character"),
        ("https://a/", "no_key"),
        ("https://a/01/09506000134352/", "no_key"),
        ("https://a/01//09506000134352", "no_key"),
        ("https://a/gtin/09506000134352", "no_key"),
        ("https://a/01/09506000134352/10/", "path_value_empty"),
        ("https://a/01/09506000134352?99=", "query_value_empty"),
        ("https://a/01/0950600013435%00", "null_character"),
        ("https://a/01/09506000134352?99=%00", "null_character"),
        ("https://a/01/09506000134352?99=A+B", "invalid_cset82_character"),
        ("https://a/01/09506000134352?999=A", "unknown_ai_in_query"),
        ("https://a/01/09506000134352?9=A", "unknown_ai_in_query"),
        ("https://a/01/09506000134352?99999=A", "unknown_ai_in_query"),
        ("https://a/01/09506000134352?89=A", "unknown_ai_in_query"),
        ("https://a/01/09506000134352?99=A&99=A", "duplicate_ai"),
        ("https://a/01/09506000134352?01=09506000134352", "duplicate_ai"),
        ("https://a/01/09506000134352?8200=A", "not_a_data_attribute"),
        ("https://a/01/09506000134352?10=A", "belongs_in_path"),
        ("https://a/01/09506000134352/21/A/10/B", "key_qualifier_sequence"),
        ("https://a/01/09506000134352/10/A/10/B", "key_qualifier_sequence"),
        ("https://a/01/09506000134352/21/A/235/B", "key_qualifier_sequence"),
        ("https://a/01/9506000134352", "value_too_short"),
        ("https://a/01/095060001343520", "value_too_long"),
        ("https://a/01/09506000134353", "incorrect_check_digit"),
        ("https://a/01/09506000134352/21/a%5Eb", "caret"),
        ("https://a/415/9506000134352", "requisites"),
        ("https://a/01/09506000134352?37=1", "mutex"),
    ] {
        check(given, PLAIN, Err(code));
    }
}

#[test]
fn options_permit_more() {
    let zeros = Options { permit_zero_suppressed_gtin: true, ..PLAIN };
    check("https://a/01/9506000134352", zeros, Ok("(01)09506000134352"));
    check(
        "https://a/8004/9520614141234567?01=02345673",
        zeros,
        Ok("(8004)9520614141234567(01)00000002345673"),
    );
    check("https://a/01/950600013435", zeros, Err("incorrect_check_digit"));
    let names = Options { permit_convenience_names: true, ..PLAIN };
    check("https://a/gtin/09506000134352/ser/S1", names, Ok("(01)09506000134352(21)S1"));
    let alone = Options { permit_missing_requisites: true, ..PLAIN };
    check("https://a/415/9506000134352", alone, Ok("(415)9506000134352"));
    check("https://a/01/09506000134352?37=1", alone, Err("mutex"));
    let unknown = Options { permit_unknown_ais: true, ..PLAIN };
    check("https://a/01/09506000134352?89=A", unknown, Err("not_a_data_attribute"));
    check("https://a/01/09506000134352/89/A", unknown, Err("key_qualifier_sequence"));
    let attributes = Options { permit_unknown_ais_as_attributes: true, ..unknown };
    check("https://a/01/09506000134352?89=A", attributes, Ok("(01)09506000134352(89)A"));
}

#[test]
fn canonical_addresses() {
    fn check(given: &str, expect: &str, stem: &str) {
        let link = parse(given, PLAIN).expect("an address");
        assert_eq!((link.canonical().as_str(), link.stem.as_str()), (expect, stem), "{given}");
        let first = link.path.first().expect("a key");
        assert_eq!(link.value(first.ai.as_str()), Some(first.value.as_str()));
        assert_eq!(link.value("00"), None);
    }
    check(
        "http://a:80/p/q/01/09506000134352?3922=0299&x=1&17=201225&3103=000195",
        "https://id.gs1.org/01/09506000134352?17=201225&3103=000195&3922=0299",
        "http://a:80/p/q",
    );
    check(
        "https://a/01/09506000134352/235/X?10=A",
        "https://id.gs1.org/01/09506000134352/235/X?10=A",
        "https://a",
    );
    check(
        "https://a/414/9506000134352/254/32a%2fb",
        "https://id.gs1.org/414/9506000134352/254/32a%2Fb",
        "https://a",
    );
}

#[test]
fn addresses_are_built() {
    fn check(given: &str, stem: Option<&str>, expect: Result<&str, &str>) {
        let elements = bracketed(given.as_bytes(), Unknown::Refused).expect("elements");
        let built = build(&elements, stem, PLAIN);
        assert_eq!(built.as_deref().map_err(|error| error.code()), expect, "{given}");
    }
    let house = Some("https://id.house.example/s/");
    check("(01)09506000134352(21)S1", None, Ok("https://id.gs1.org/01/09506000134352/21/S1"));
    check(
        "(21)S/1(01)09506000134352",
        house,
        Ok("https://id.house.example/s/01/09506000134352/21/S%2F1"),
    );
    check("(99)X", None, Err("no_primary_key"));
    check("(01)09506000134352(8200)X", None, Err("not_a_data_attribute"));
    check("(01)09506000134352(235)X(10)Y", None, Err("not_a_data_attribute"));
    for stem in ["house.example", "https://", "https:///a", "https://a?b", "https://a b", "ftp://a"]
    {
        check("(01)09506000134352", Some(stem), Err("stem"));
    }
}

proptest! {
    #[test]
    fn what_is_built_is_read_again(
        serial in "[!-\"%-?A-Z_a-z]{1,20}",
        lot in proptest::option::of("[!-\"%-?A-Z_a-z]{1,20}"),
        note in proptest::option::of("[!-\"%-?A-Z_a-z]{1,90}"),
    ) {
        let mut elements = vec![("01", "09506000134352".to_owned())];
        elements.extend(lot.map(|lot| ("10", lot)));
        elements.push(("21", serial));
        elements.extend(note.map(|note| ("99", note)));
        let text: String = elements
            .iter()
            .map(|(ai, value)| format!("({ai}){}", value.replace('(', "\\(")))
            .collect();
        let elements = bracketed(text.as_bytes(), Unknown::Refused).expect("elements");
        let address = build(&elements, Some("https://id.house.example"), PLAIN).expect("built");
        let link = parse(&address, PLAIN).expect("read");
        prop_assert_eq!(link.elements(), elements.clone());
        prop_assert_eq!(Ok(link.canonical()), build(&elements, None, PLAIN));
    }

    #[test]
    fn any_text_is_answered(text in any::<String>(), path in "[/?&=#%0-9a-z.]{0,60}") {
        let all = Options {
            permit_unknown_ais: true,
            permit_unknown_ais_as_attributes: true,
            permit_zero_suppressed_gtin: true,
            permit_convenience_names: true,
            permit_missing_requisites: true,
        };
        for options in [PLAIN, all] {
            let _ = parse(&text, options);
            let _ = parse(&format!("https://a/{path}"), options);
            let _ = parse(&format!("https://a/01/09506000134352{path}"), options);
        }
    }
}
