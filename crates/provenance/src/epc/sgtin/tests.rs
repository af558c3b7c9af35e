//! Tags that are read, refused and written.

use super::*;
use proptest::prelude::*;

#[test]
fn the_example_of_the_standard() {
    let sgtin = decode("3074257BF7194E4000001A85").expect("an SGTIN");
    assert_eq!((sgtin.filter, sgtin.partition()), (3, Some(5)));
    assert_eq!(sgtin.company_prefix(), Some("0614141"));
    assert_eq!(sgtin.item_reference().as_deref(), Some("812345"));
    assert_eq!((sgtin.gtin.as_str(), sgtin.serial.as_str()), ("80614141123458", "6789"));
    assert_eq!(sgtin.encode().as_deref(), Ok("3074257BF7194E4000001A85"));
}

#[test]
fn tags_are_refused() {
    fn check(given: &str, expect: Error) {
        assert_eq!(decode(given), Err(expect), "{given}");
    }
    check("", Error::Length);
    check("3", Error::Length);
    check("30", Error::Length);
    check("3074257BF7194E4000001A", Error::Length);
    check("3074257BF7194E4000001A8500", Error::Length);
    check("3074257BF7194E4000001A8g", Error::NotHex);
    check("3074257BF7194E4000001é85", Error::NotHex);
    check("0074257BF7194E4000001A85", Error::Header);
    check("E2801160600002054CC2096F", Error::Header);
    check("307C257BF7194E4000001A85", Error::Partition);
    check("3077FFFFFF194E4000001A85", Error::CompanyPrefixRange);
    check("3074257BFFFFFFC000001A85", Error::ItemReferenceRange);
    check("36183BF980C34FC00000000000000000000000000000000000", Error::SerialEmpty);
    check("36183BF980C34FD80000000000000000000000000000000001", Error::Padding);
    check("36183BF980C34FC80000000000000000000000000000000000", Error::SerialCharacter);
    check(&"0".repeat(LONGEST + 1), Error::Length);
}

#[test]
fn serials_fit_or_do_not() {
    fn check(scheme: Scheme, given: &str, expect: Result<(), Error>) {
        let made = Sgtin::new(scheme, "09506000134352", given, 1, Some(9)).map(|_| ());
        assert_eq!(made, expect, "{given}");
    }
    check(Scheme::Sgtin96, "0", Ok(()));
    check(Scheme::Sgtin96, "007", Err(Error::LeadingZero));
    check(Scheme::Sgtin96, "274877906943", Ok(()));
    check(Scheme::Sgtin96, "274877906944", Err(Error::SerialRange));
    check(Scheme::Sgtin96, &"9".repeat(60), Err(Error::SerialRange));
    check(Scheme::Sgtin96, "A1", Err(Error::SerialCharacter));
    check(Scheme::Sgtin96, "", Err(Error::SerialEmpty));
    check(Scheme::Sgtin198, "007", Ok(()));
    check(Scheme::Sgtin198, "caf\u{e9}", Err(Error::SerialCharacter));
    check(Scheme::Sgtin198, &"A".repeat(21), Err(Error::SerialLength));
    check(Scheme::SgtinPlus, &"A".repeat(20), Ok(()));
}

#[test]
fn articles_fit_or_do_not() {
    fn check(gtin: &str, filter: u8, prefix: Option<usize>, expect: Error) {
        let made = Sgtin::new(Scheme::Sgtin96, gtin, "1", filter, prefix);
        assert_eq!(made, Err(expect), "{gtin}");
    }
    check("09506000134353", 1, Some(9), Error::CheckDigit);
    check("9506000134352", 1, Some(9), Error::Gtin);
    check("09506000134352", 8, Some(9), Error::FilterRange);
    check("09506000134352", 1, Some(5), Error::CompanyPrefixLength);
    check("09506000134352", 1, Some(13), Error::CompanyPrefixLength);
    check("09506000134352", 1, None, Error::CompanyPrefixLength);
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(
        digits in "[0-9]{13}",
        number in 0_u64..1 << 38,
        text in "[!-\"%-?A-Z_a-z]{1,20}",
        filter in 0_u8..8,
        prefix in 6_usize..13,
    ) {
        let last = check::digit(digits.as_bytes()).expect("digits");
        let gtin = format!("{digits}{last}");
        for (scheme, serial) in [
            (Scheme::Sgtin96, number.to_string()),
            (Scheme::Sgtin198, text.clone()),
            (Scheme::SgtinPlus, text),
            (Scheme::SgtinPlus, number.to_string()),
        ] {
            let mut sgtin = Sgtin::new(scheme, &gtin, &serial, filter, Some(prefix)).expect("fits");
            let hex = sgtin.encode().expect("written");
            if scheme == Scheme::SgtinPlus {
                sgtin.company_prefix_length = None;
            }
            prop_assert_eq!(decode(&hex), Ok(sgtin.clone()));
            prop_assert_eq!(decode(&hex.to_lowercase()), Ok(sgtin));
        }
    }

    #[test]
    fn a_flipped_bit_is_another_article_or_none(number in 0_u64..1 << 38, bit in 0_usize..96) {
        let sgtin = Sgtin::new(Scheme::Sgtin96, "09506000134352", &number.to_string(), 1, Some(9));
        let hex = sgtin.expect("fits").encode().expect("written");
        let flipped = u128::from_str_radix(&hex, 16).expect("hex") ^ 1 << bit;
        let flipped = format!("{flipped:024X}");
        prop_assert_ne!(decode(&hex), decode(&flipped));
    }

    #[test]
    fn any_tag_is_answered(
        header in "(30|36|F7|f7)?",
        hex in "[0-9A-Fa-f]{0,60}",
        text in any::<String>(),
        bytes in proptest::collection::vec(any::<u8>(), 0..40),
    ) {
        let tag = format!("{header}{hex}");
        if let Ok(sgtin) = decode(&tag) {
            prop_assert!(check::is_number(&sgtin.gtin));
        }
        let _ = decode(&text);
        let _ = decode_bytes(&bytes);
    }
}
