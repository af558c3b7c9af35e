//! Stories of money: what is read, what is refused, and what shares add up to.

use super::*;

fn currency(code: &str) -> Currency {
    Currency::parse(code).unwrap()
}

#[test]
fn an_exact_decimal_is_read_and_written_back_or_refused_with_a_code() {
    use MoneyError as E;
    #[track_caller]
    fn check(given: &str, code: &str, expect: Result<(i64, &str), MoneyError>) {
        let got = Money::parse(given, currency(code));
        let got = got.map(|money| (money.minor(), money.decimal()));
        assert_eq!(got, expect.map(|(minor, text)| (minor, text.to_owned())), "{given} {code}");
    }
    check("1234.50", "EUR", Ok((123_450, "1234.50")));
    check("1234.5", "EUR", Ok((123_450, "1234.50")));
    check("0", "EUR", Ok((0, "0.00")));
    check("-0.05", "eur", Ok((-5, "-0.05")));
    check("120000", "JPY", Ok((120_000, "120000")));
    check("120000.00", "JPY", Ok((120_000, "120000")));
    check("1450000", "KRW", Ok((1_450_000, "1450000")));
    check("12.345", "KWD", Ok((12_345, "12.345")));
    check("92233720368547758.07", "EUR", Ok((i64::MAX, "92233720368547758.07")));
    check("92233720368547758.08", "EUR", Err(E::TooLarge));
    check(&"9".repeat(4_000), "EUR", Err(E::TooLarge));
    check("120000.5", "JPY", Err(E::TooManyDecimals));
    // RE02's kinds: less than a cent, an exponent, a comma.
    check("0.001", "EUR", Err(E::TooManyDecimals));
    check("1e-7", "EUR", Err(E::NotADecimal));
    for given in
        ["1,50", "", "-", ".5", "5.", "+5", " 5", "5 ", "--5", "1.2.3", "١٢", "１２", "NaN"]
    {
        check(given, "EUR", Err(E::NotADecimal));
    }
}

#[test]
fn a_currency_whose_minor_units_would_be_guessed_is_not_taken() {
    for (code, digits) in [("JPY", 0), ("KRW", 0), ("KWD", 3), ("BHD", 3), ("EUR", 2), ("CNY", 2)] {
        assert_eq!(currency(code).digits(), digits, "{code}");
    }
    for given in ["", "EU", "EURO", "XXX", "ZZZ", "€", "ＥＵＲ", "BTC"] {
        assert_eq!(Currency::parse(given), Err(MoneyError::UnknownCurrency), "{given}");
    }
}

#[test]
fn no_sum_goes_over_two_currencies_or_beyond_what_can_be_counted() {
    let (one, yen) = (Money::of(100, currency("EUR")), Money::of(100, currency("JPY")));
    assert_eq!(one.plus(yen), Err(MoneyError::OtherCurrency));
    assert_eq!(one.minus(yen), Err(MoneyError::OtherCurrency));
    assert_eq!(one.at_most(yen), Err(MoneyError::OtherCurrency));
    assert_eq!(one.exceeds(yen), Err(MoneyError::OtherCurrency));
    let all = Money::of(i64::MAX, currency("EUR"));
    assert_eq!(all.plus(one), Err(MoneyError::TooLarge));
    assert_eq!(all.times(2), Err(MoneyError::TooLarge));
}

#[test]
fn or07_three_thirds_are_the_whole() {
    #[track_caller]
    fn check(amount: i64, weights: &[u64], expect: &[i64]) {
        let shares = Money::of(amount, currency("EUR")).split(weights).unwrap();
        assert_eq!(shares.iter().map(Money::minor).collect::<Vec<_>>(), expect);
    }
    check(10_000, &[1, 1, 1], &[3_334, 3_333, 3_333]);
    check(-10_000, &[1, 1, 1], &[-3_334, -3_333, -3_333]);
    check(1, &[1, 1, 1], &[1, 0, 0]);
    check(100, &[1, 2, 0, 3], &[17, 33, 0, 50]);
    check(5, &[3, 3, 3, 3], &[2, 1, 1, 1]);
    let none = Money::of(1, currency("EUR"));
    assert_eq!(none.split(&[]), Err(MoneyError::NoShares));
    assert_eq!(none.split(&[0, 0]), Err(MoneyError::NoShares));
}

#[test]
fn a_part_of_a_sum_is_rounded_as_it_is_said() {
    #[track_caller]
    fn check(amount: i64, part: u64, whole: u64, down: i64, half_up: i64) {
        let money = Money::of(amount, currency("EUR"));
        assert_eq!(money.pro_rata(part, whole, Rounding::Down).unwrap().minor(), down);
        assert_eq!(money.pro_rata(part, whole, Rounding::HalfUp).unwrap().minor(), half_up);
    }
    check(100, 1, 3, 33, 33);
    check(100, 2, 3, 66, 67);
    check(1, 1, 2, 0, 1);
    check(-1, 1, 2, 0, -1);
    check(5, 1, 1, 5, 5);
    let money = Money::of(1, currency("EUR"));
    assert_eq!(money.pro_rata(1, 0, Rounding::Down), Err(MoneyError::NoShares));
}

#[test]
fn money_is_written_as_text_with_its_currency_and_read_back() {
    let money = Money::of(123_450, currency("EUR"));
    let text = serde_json::to_string(&money).unwrap();
    assert_eq!(text, r#"{"amount":"1234.50","currency":"EUR"}"#);
    assert_eq!(serde_json::from_str::<Money>(&text).unwrap(), money);
    let as_number = r#"{"amount":1234.5,"currency":"EUR"}"#;
    assert!(serde_json::from_str::<Money>(as_number).is_err(), "a number is not exact");
}

proptest::proptest! {
    #[test]
    fn shares_always_add_up_and_none_is_off_by_a_unit(
        amount in -1_000_000_000_000_i64..1_000_000_000_000,
        weights in proptest::collection::vec(0_u64..1_000_000, 1..40),
    ) {
        let money = Money::of(amount, currency("EUR"));
        let whole: u64 = weights.iter().sum();
        proptest::prop_assume!(whole > 0);
        let shares = money.split(&weights).unwrap();
        proptest::prop_assert_eq!(
            Money::sum(money.currency(), shares.iter().copied()).unwrap(), money
        );
        for (share, weight) in shares.iter().zip(&weights) {
            let exact = i128::from(amount) * i128::from(*weight);
            let got = i128::from(share.minor()) * i128::from(whole);
            proptest::prop_assert!((got - exact).abs() < i128::from(whole));
        }
    }

    #[test]
    fn the_first_of_equal_shares_are_those_of_the_split(
        amount in -1_000_000_i64..1_000_000, of in 1_u32..60, count in 0_u32..60,
    ) {
        let money = Money::of(amount, currency("EUR"));
        let shares = money.split(&vec![1; of as usize]).unwrap();
        let expect = shares.iter().take(count as usize).map(Money::minor).sum::<i64>();
        let got = money.first_of(count, of).map(|money| money.minor());
        proptest::prop_assert_eq!(got.ok(), (count <= of).then_some(expect));
    }

    #[test]
    fn what_is_written_is_read_back(
        minor in proptest::num::i64::ANY, code in proptest::sample::select(vec!["EUR", "JPY", "KWD"]),
    ) {
        proptest::prop_assume!(minor != i64::MIN);
        let money = Money::of(minor, currency(code));
        proptest::prop_assert_eq!(Money::parse(&money.decimal(), money.currency()), Ok(money));
    }
}
