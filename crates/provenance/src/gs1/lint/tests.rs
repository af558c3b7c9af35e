//! Rules tried one by one; the values are those of the standards that the rules come from.

use super::*;
use proptest::prelude::*;

fn check(rule: Rule, given: &str, expect: Result<(), Lint>) {
    assert_eq!(rule.hold(given.as_bytes()), expect, "{} {given}", rule.code());
}

#[test]
fn sets_of_characters() {
    fn check(given: &str, of: Set, expect: Result<(), Lint>) {
        assert_eq!(set(of, given.as_bytes()), expect, "{given}");
    }
    check("0123456789", Set::Numeric, Ok(()));
    check("12a", Set::Numeric, Err(Lint::NonDigitCharacter));
    check("<script>=?/\"'", Set::Cset82, Ok(()));
    for outside in
        ["a b", "#", "$", "@", "[", "\\", "]", "^", "`", "{", "|", "}", "~", "é", "\u{1d}"]
    {
        check(outside, Set::Cset82, Err(Lint::InvalidCset82Character));
    }
    check("AZ09#-/", Set::Cset39, Ok(()));
    check("a", Set::Cset39, Err(Lint::InvalidCset39Character));
    check("12=", Set::Cset64, Ok(()));
    check("1==", Set::Cset64, Ok(()));
    check("123=", Set::Cset64, Err(Lint::InvalidCset64Padding));
    check("===", Set::Cset64, Err(Lint::InvalidCset64Padding));
    check("1=3", Set::Cset64, Err(Lint::InvalidCset64Character));
    check("a+b", Set::Cset64, Err(Lint::InvalidCset64Character));
}

#[test]
fn days_of_the_calendar() {
    check(Rule::Yymmd0, "280229", Ok(()));
    check(Rule::Yymmd0, "270229", Err(Lint::IllegalDay));
    check(Rule::Yymmd0, "000229", Ok(()));
    check(Rule::Yymmd0, "261200", Ok(()));
    check(Rule::Yymmd0, "261331", Err(Lint::IllegalMonth));
    check(Rule::Yymmd0, "260010", Err(Lint::IllegalMonth));
    check(Rule::Yymmd0, "26123", Err(Lint::DateTooShort));
    check(Rule::Yymmd0, "2612311", Err(Lint::DateTooLong));
    check(Rule::Yymmdd, "261200", Err(Lint::IllegalDay));
    check(Rule::Yymmdd, "26123x", Err(Lint::NonDigitCharacter));
    check(Rule::Yyyymmdd, "20000229", Ok(()));
    check(Rule::Yyyymmdd, "21000229", Err(Lint::IllegalDay));
    check(Rule::Yyyymmdd, "20240229", Ok(()));
    check(Rule::Yyyymmd0, "20240200", Ok(()));
    check(Rule::Hhmi, "2359", Ok(()));
    check(Rule::Hhmi, "2400", Err(Lint::IllegalHour));
    check(Rule::Hhmi, "2360", Err(Lint::IllegalMinute));
    check(Rule::Hhmi, "236", Err(Lint::HourWithMinuteTooShort));
    check(Rule::Ss, "60", Err(Lint::IllegalSecond));
}

#[test]
fn numbers_with_a_sum() {
    check(Rule::Csum, "09506000134352", Ok(()));
    check(Rule::Csum, "09506000134353", Err(Lint::IncorrectCheckDigit));
    check(Rule::Csum, "", Err(Lint::TooShortForCheckDigit));
    check(Rule::Csumalpha, "1987654Ad4X4bL5ttr2310c2K", Ok(()));
    check(Rule::Csumalpha, "1987654Ad4X4bL5ttr2310c2J", Err(Lint::IncorrectCheckPair));
    check(Rule::Csumalpha, "2", Err(Lint::TooShortForCheckPair));
    check(Rule::Csumalpha, "123451I", Err(Lint::InvalidCset32Character));
    check(Rule::Iban, "FR7630006000011234567890189", Ok(()));
    check(Rule::Iban, "CH5604835012345678009", Ok(()));
    check(Rule::Iban, "BE71096123456760", Err(Lint::IncorrectIbanChecksum));
    check(Rule::Iban, "XX361234567890", Err(Lint::IllegalIbanCountryCode));
    check(Rule::Iban, "FR1234", Err(Lint::IbanTooShort));
    check(Rule::Iban, "FR1", Err(Lint::IbanTooShort));
    check(Rule::Iban, "FR12_45678901234", Err(Lint::InvalidIbanCharacter));
}

#[test]
fn small_rules() {
    check(Rule::Gcppos1, "123", Err(Lint::TooShortForGcp));
    check(Rule::Gcppos1, "123A", Err(Lint::InvalidGcpPrefix));
    check(Rule::Gcppos1, "1234A", Ok(()));
    check(Rule::Gcppos2, "A1234", Ok(()));
    check(Rule::Pcenc, "A%20B%fF", Ok(()));
    check(Rule::Pcenc, "A%2", Err(Lint::InvalidPercentSequence));
    check(Rule::Pcenc, "A%2g", Err(Lint::InvalidPercentSequence));
    check(Rule::Iso3166999, "999", Ok(()));
    check(Rule::Iso3166, "999", Err(Lint::NotIso3166));
    check(Rule::Iso5218, "5", Err(Lint::InvalidBiologicalSexCode));
    check(Rule::Yesno, "2", Err(Lint::NotZeroOrOne));
    check(Rule::Zero, "1", Err(Lint::NotZero));
    check(Rule::Nonzero, "0000", Err(Lint::IllegalZeroValue));
    check(Rule::Nozeroprefix, "0", Err(Lint::IllegalZeroPrefix));
    check(Rule::Hasnondigit, "12", Err(Lint::RequiresNonDigitCharacter));
    check(Rule::Hyphen, "-", Ok(()));
    check(Rule::Hyphen, "", Err(Lint::NotHyphen));
    check(Rule::Winding, "2", Err(Lint::InvalidWindingDirection));
    check(Rule::Importeridx, "=", Err(Lint::InvalidImportIdxCharacter));
    check(Rule::Importeridx, "AA", Err(Lint::ImporterIdxMustBeOneCharacter));
    check(Rule::Latitude, "1800000000", Ok(()));
    check(Rule::Latitude, "1800000001", Err(Lint::InvalidLatitude));
    check(Rule::Longitude, "3600000001", Err(Lint::InvalidLongitude));
    check(Rule::Longitude, "360000000", Err(Lint::LongitudeInvalidLength));
    check(Rule::Pieceoftotal, "0102", Ok(()));
    check(Rule::Pieceoftotal, "0001", Err(Lint::ZeroPieceNumber));
    check(Rule::Pieceoftotal, "0100", Err(Lint::ZeroTotalPieces));
    check(Rule::Pieceoftotal, "0302", Err(Lint::PieceNumberExceedsTotal));
    check(Rule::Pieceoftotal, "111", Err(Lint::InvalidLengthForPieceOfTotal));
    check(Rule::Posinseqslash, "9/10", Ok(()));
    check(Rule::Posinseqslash, "10/9", Err(Lint::PositionExceedsEnd));
    check(Rule::Posinseqslash, "1/02", Err(Lint::IllegalZeroPrefix));
    check(Rule::Posinseqslash, "1//2", Err(Lint::PositionInSequenceMalformed));
    check(Rule::Posinseqslash, "111", Err(Lint::PositionInSequenceMalformed));
    check(Rule::Packagetype, "APE", Ok(()));
    check(Rule::Packagetype, "A", Err(Lint::InvalidPackageType));
    check(Rule::Mediatype, "11", Err(Lint::InvalidMediaType));
}

proptest! {
    #[test]
    fn any_bytes_are_answered(
        bytes in proptest::collection::vec(any::<u8>(), 0..120),
        digits in "[0-9]{0,60}",
    ) {
        for entry in crate::gs1::dictionary::entries() {
            for part in &entry.parts {
                let _ = set(part.set, &bytes);
                for rule in &part.rules {
                    let _ = (rule.hold(&bytes), rule.hold(digits.as_bytes()));
                }
            }
        }
    }
}
