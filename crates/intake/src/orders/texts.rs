//! Words of a shop made fit to be kept: on one line, without what cannot be seen, no longer than is
//! shown, and without card numbers. Ids are taken as they are or refused, never altered.

use super::limits::{LONGEST_ID, LONGEST_MESSAGE, LONGEST_NAME, LONGEST_TEXT};
use super::wrong::{Code, Note, Remarks, Wrong};
use crate::mask_card_numbers;

/// Puts a text in order; told is its heading, for what is remarked.
pub(super) type Clean = fn(&str, &str, &mut Remarks) -> Option<String>;

/// Characters that cannot be seen and change how the rest is read. Joiners stay: Persian needs them.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{180E}' | '\u{200B}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// A text on one line, at most `most` letters, card numbers masked; none where nothing is left.
fn line(text: &str, field: &str, most: usize, remarks: &mut Remarks) -> Option<String> {
    let mut kept = String::with_capacity(text.len().min(most * 4));
    let (mut letters, mut gap, mut cut) = (0, false, false);
    for c in text.chars() {
        if is_hidden(c) || (c.is_control() && !c.is_whitespace()) {
            continue;
        }
        if c.is_whitespace() {
            gap = letters > 0;
            continue;
        }
        if letters + usize::from(gap) >= most {
            cut = true;
            break;
        }
        if std::mem::take(&mut gap) {
            kept.push(' ');
            letters += 1;
        }
        kept.push(c);
        letters += 1;
    }
    if cut {
        remarks.add(field, Note::Cut);
    }
    if letters == 0 {
        return None;
    }
    let (masked, found) = mask_card_numbers(&kept);
    if found {
        remarks.add(field, Note::CardMasked);
    }
    Some(masked)
}

/// A name of a person, a method, a carrier, a size.
pub(super) fn name(text: &str, field: &str, remarks: &mut Remarks) -> Option<String> {
    line(text, field, LONGEST_NAME, remarks)
}

/// A title or a line of an address.
pub(super) fn words(text: &str, field: &str, remarks: &mut Remarks) -> Option<String> {
    line(text, field, LONGEST_TEXT, remarks)
}

/// A message; its lines become one.
pub(super) fn message(text: &str, field: &str, remarks: &mut Remarks) -> Option<String> {
    line(text, field, LONGEST_MESSAGE, remarks)
}

/// An id or a number; none where it is empty.
///
/// Ids of shops are thirteen or fourteen digits, which no card has had for long: only what is longer
/// can be a card number.
pub(super) fn id(text: &str, field: &'static str) -> Result<Option<String>, Wrong> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if text.len() > LONGEST_ID {
        return Err(Wrong::new(field, Code::TooLong));
    }
    if text.chars().any(|c| c.is_control() || is_hidden(c)) {
        return Err(Wrong::new(field, Code::ControlCharacters));
    }
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    if digits >= 15 && mask_card_numbers(text).1 {
        return Err(Wrong::new(field, Code::CardNumber));
    }
    Ok(Some(text.to_owned()))
}

/// A carrier's number. Of a carrier that is named it stays as it is: some have sixteen digits, and one
/// of them in a hundred could be a card. With no carrier a card number is masked.
pub(super) fn tracking(
    text: &str,
    field: &'static str,
    carrier: bool,
    remarks: &mut Remarks,
) -> Result<Option<String>, Wrong> {
    match id(text, field) {
        Err(wrong) if wrong.code == Code::CardNumber => {
            if carrier {
                return Ok(Some(text.trim().to_owned()));
            }
            Ok(line(text, field, LONGEST_ID, remarks))
        }
        other => other,
    }
}

/// An e-mail address that a letter could be sent to (RFC 5321: 254 letters, 64 before the at sign).
pub(super) fn email(text: &str, field: &str, remarks: &mut Remarks) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let good = text.rsplit_once('@').is_some_and(|(local, domain)| {
        let plain = |c: char| !c.is_whitespace() && !c.is_control() && !is_hidden(c);
        text.len() <= 254
            && (1..=64).contains(&local.len())
            && !domain.is_empty()
            && !domain.starts_with(['.', '-'])
            && !domain.ends_with(['.', '-'])
            && !local.contains(['@', '<', '>', ',', ';', ':', '"', '\\'])
            && text.chars().all(plain)
    });
    if good {
        return Some(text.to_owned());
    }
    remarks.add(field, Note::EmailUnreadable);
    None
}

/// A telephone as it was written. Tables for spreadsheets put an apostrophe before it.
pub(super) fn phone(text: &str, field: &str, remarks: &mut Remarks) -> Option<String> {
    line(text.trim().trim_start_matches('\''), field, 40, remarks)
}

/// A postal code. Tables for spreadsheets put an apostrophe before it.
pub(super) fn postcode(text: &str, field: &str, remarks: &mut Remarks) -> Option<String> {
    line(text.trim().trim_start_matches('\''), field, 20, remarks)
}

/// Two letters of ISO 3166-1, or the English name of some countries as older exports have it.
pub(super) fn country(text: &str, field: &str, remarks: &mut Remarks) -> Option<String> {
    const NAMES: &[(&str, &str)] = &[
        ("australia", "AU"),
        ("austria", "AT"),
        ("belgium", "BE"),
        ("canada", "CA"),
        ("china", "CN"),
        ("france", "FR"),
        ("germany", "DE"),
        ("hong kong", "HK"),
        ("ireland", "IE"),
        ("italy", "IT"),
        ("japan", "JP"),
        ("kuwait", "KW"),
        ("luxembourg", "LU"),
        ("monaco", "MC"),
        ("netherlands", "NL"),
        ("portugal", "PT"),
        ("saudi arabia", "SA"),
        ("singapore", "SG"),
        ("south korea", "KR"),
        ("spain", "ES"),
        ("sweden", "SE"),
        ("switzerland", "CH"),
        ("uk", "GB"),
        ("united arab emirates", "AE"),
        ("united kingdom", "GB"),
        ("united states", "US"),
    ];
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    if let Some((_, code)) = NAMES.iter().find(|(name, _)| *name == lower) {
        return Some((*code).to_owned());
    }
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic()) {
        return Some(text.to_ascii_uppercase());
    }
    remarks.add(field, Note::CountryUnknown);
    None
}

/// A language as BCP 47 writes it; none where it is none.
pub(super) fn locale(text: &str) -> Option<String> {
    let text = text.trim().replace('_', "-");
    let parts = text.split('-').enumerate().all(|(at, part)| {
        let longest = if at == 0 { 3 } else { 8 };
        (1..=longest).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    });
    let first = text.split('-').next().unwrap_or("");
    let language = first.len() >= 2 && first.bytes().all(|b| b.is_ascii_alphabetic());
    (parts && language && text.len() <= 35).then_some(text)
}

/// The last four digits of a card, from what shops write: `4242`, `•••• 4242`, `Visa ending in 4242`.
/// Of a whole number only these are kept, and it is said.
pub(super) fn last_four(text: &str, field: &str, remarks: &mut Remarks) -> Option<String> {
    let digits: String = text
        .chars()
        .filter_map(|c| c.to_digit(10))
        .filter_map(|d| char::from_digit(d, 10))
        .collect();
    match digits.len() {
        4 => Some(digits),
        // First six and last four, as receipts have them, and whole numbers.
        8..=19 => {
            remarks.add(field, Note::CardMasked);
            digits.get(digits.len() - 4..).map(str::to_owned)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_lose_what_cannot_be_seen_and_keep_what_is_said() {
        let mut remarks = Remarks::default();
        for (given, expect) in [
            ("  Sac  Nuage \r\n noir ", Some("Sac Nuage noir")),
            ("\u{202E}gab\u{0}", Some("gab")),
            ("می\u{200C}خواهم", Some("می\u{200C}خواهم")),
            (" \u{FEFF} ", None),
            ("", None),
        ] {
            assert_eq!(words(given, "f", &mut remarks).as_deref(), expect, "{given:?}");
        }
        assert!(remarks.into_vec().is_empty());
    }

    #[test]
    fn what_is_too_long_is_cut_by_letters_and_said() {
        let mut remarks = Remarks::default();
        let cut = name(&"é".repeat(500), "title", &mut remarks).unwrap();
        assert_eq!(cut.chars().count(), LONGEST_NAME);
        assert_eq!(remarks.into_vec()[0].note, Note::Cut);
    }

    #[test]
    fn fo09_a_card_number_is_masked_in_a_text_and_refused_in_an_id() {
        let mut remarks = Remarks::default();
        let said = message("use 4111 1111 1111 1111 please", "note", &mut remarks).unwrap();
        assert_eq!(said, "use •••• •••• •••• 1111 please");
        assert_eq!(id("4111-1111-1111-1111", "id").unwrap_err().code, Code::CardNumber);
        assert_eq!(
            tracking("4111111111111111", "t", false, &mut remarks).unwrap().unwrap().chars().next(),
            Some('•')
        );
        // Ids of shops have thirteen digits and more, and a parcel of a carrier sixteen.
        assert_eq!(id("4222222222222", "id").unwrap().as_deref(), Some("4222222222222"));
        assert!(tracking("4111111111111111", "t", true, &mut remarks).unwrap().is_some());
    }

    #[test]
    fn of_a_card_the_last_four_digits_are_kept_and_never_more() {
        for (given, expect, told) in [
            ("4242", Some("4242"), false),
            ("•••• •••• •••• 4242", Some("4242"), false),
            ("Visa ending in 4242", Some("4242"), false),
            ("4242424242424242", Some("4242"), true),
            ("424242******4242", Some("4242"), true),
            ("", None, false),
            ("PayPal", None, false),
            ("42", None, false),
        ] {
            let mut remarks = Remarks::default();
            assert_eq!(last_four(given, "card", &mut remarks).as_deref(), expect, "{given}");
            assert_eq!(!remarks.into_vec().is_empty(), told, "{given}");
        }
    }

    #[test]
    fn ids_addresses_countries_and_languages_are_taken_or_left() {
        let mut remarks = Remarks::default();
        assert_eq!(id("a\u{0}b", "id").unwrap_err().code, Code::ControlCharacters);
        assert_eq!(id(&"9".repeat(101), "id").unwrap_err().code, Code::TooLong);
        for (given, expect) in [
            ("lea@mail.example", true),
            (" a+b@x.test ", true),
            ("léa@mäil.example", true),
            ("a@b@c", false),
            ("a b@c", false),
            ("a@", false),
            ("a@b\r\nBcc: c@d", false),
            ("a@.b", false),
        ] {
            assert_eq!(email(given, "email", &mut remarks).is_some(), expect, "{given}");
        }
        for (given, expect) in [
            ("fr", Some("FR")),
            ("UK", Some("GB")),
            ("United States", Some("US")),
            ("Atlantis", None),
            ("F1", None),
        ] {
            assert_eq!(country(given, "country", &mut remarks).as_deref(), expect, "{given}");
        }
        for (given, expect) in [
            ("fr", Some("fr")),
            ("fr_CH", Some("fr-CH")),
            ("zh-Hans-SG", Some("zh-Hans-SG")),
            ("f", None),
            ("<script>", None),
            ("", None),
        ] {
            assert_eq!(locale(given).as_deref(), expect, "{given}");
        }
    }
}
