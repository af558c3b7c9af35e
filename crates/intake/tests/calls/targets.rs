//! What must hold whatever a telephone system sends: one telling or a refusal, within bounds.

use intake::calls::{LONGEST_NAME, LONGEST_PARTY, LONGEST_PERSON, Party, Refused, Told};

fn within_bounds(told: &Told) {
    assert!(!told.call.is_empty() && told.call.len() <= LONGEST_NAME);
    assert!(told.call.bytes().all(|b| b.is_ascii_graphic()));
    assert!(!told.facts.is_empty() && told.facts.len() <= 4);
    let person = told.person.as_deref().unwrap_or("");
    assert!(person.chars().count() <= LONGEST_PERSON && !person.chars().any(char::is_control));
    let parties = told.parties.iter().flat_map(|both| [&both.from, &both.to]);
    for party in parties {
        match party {
            Party::Number(number) => {
                let digits = number.strip_prefix('+').unwrap_or(number);
                assert!((5..=17).contains(&digits.len()), "{number}");
                assert!(digits.bytes().all(|b| b.is_ascii_digit()), "{number}");
            }
            Party::Address(address) => assert!(address.len() <= LONGEST_PARTY),
            Party::Withheld => {}
        }
    }
}

/// One body, as either system would have it.
pub fn check(body: &[u8]) {
    for read in [intake::calls::twilio::read(body), intake::calls::cti::read(body)] {
        match read {
            Ok(told) => within_bounds(&told),
            Err(Refused { code, .. }) => assert!(Refused::CODES.contains(&code), "{code}"),
        }
    }
}
