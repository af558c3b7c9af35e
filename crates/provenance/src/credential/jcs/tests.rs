//! Texts have one form, whatever they looked like.

use super::*;
use proptest::prelude::*;

#[test]
fn texts_have_one_form() {
    let check = |given: &str, expect: Result<&str, JcsError>| {
        assert_eq!(canonical_text(given.as_bytes()), expect.map(str::to_owned), "{given}");
    };
    check("{\"b\":1.0,\"a\":[ ]}", Ok("{\"a\":[],\"b\":1}"));
    check(r#""\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/""#, Ok(r#""€$\u000f\nA'B\"\\\\\"/""#));
    check("-0.0", Ok("0"));
    check("1e21", Ok("1e+21"));
    check("4.50", Ok("4.5"));
    // 1424953923781206.25 lies between two writings: the even one is taken
    check("1424953923781206.25", Ok("1424953923781206.2"));
    check("2e-3", Ok("0.002"));
    check("0.000000000000000000000000001", Ok("1e-27"));
    // U+1F600 sorts before U+FB33 by its surrogates, though it is the larger number.
    check("{\"\u{fb33}\":1,\"\u{1f600}\":2}", Ok("{\"\u{1f600}\":2,\"\u{fb33}\":1}"));
    check("{\"a\":1,\"\\u0061\":2}", Err(JcsError::DuplicateKey));
    check(r#""\ud83d""#, Err(JcsError::LoneSurrogate));
    check(r#""\ude02""#, Err(JcsError::LoneSurrogate));
    check("1e400", Err(JcsError::NumberRange));
    check("NaN", Err(JcsError::Syntax));
    check("01", Err(JcsError::Syntax));
    check("[1,]", Err(JcsError::Syntax));
    check("\"a\nb\"", Err(JcsError::Syntax));
    check("{} {}", Err(JcsError::Syntax));
    check(&"[".repeat(70), Err(JcsError::TooDeep));
    check(&"[".repeat(100_000), Err(JcsError::TooDeep));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(text) = canonical_text(&bytes) {
            prop_assert_eq!(canonical_text(text.as_bytes()), Ok(text));
        }
    }

    #[test]
    fn numbers_read_back(double in any::<f64>().prop_filter("finite", |d| d.is_finite())) {
        let text = ecmascript(double).map_err(|_| TestCaseError::fail("finite"))?;
        prop_assert_eq!(text.parse::<f64>().ok(), Some(double));
    }

    #[test]
    fn strings_read_back(text in ".*") {
        let value = Value::String(text);
        let written = canonical(&value).map_err(|_| TestCaseError::fail("written"))?;
        prop_assert_eq!(read(written.as_bytes()), Ok(value));
    }
}
