//! Telephone numbers as people write them, brought into E.164 where they name
//! their country; others are kept as digits only when a door knows the country.

/// A number with its country, such as `+33 6 12 34 56 78` or `0033…`, in E.164.
pub fn e164(typed: &str) -> Option<String> {
    let mut digits = String::with_capacity(16);
    let mut plus = false;
    for c in typed.trim().chars() {
        match c {
            '+' | '\u{FF0B}' if digits.is_empty() && !plus => plus = true,
            ' '
            | '-'
            | '.'
            | '('
            | ')'
            | '/'
            | '\u{00A0}'
            | '\u{202F}'
            | '\u{2010}'..='\u{2015}'
            | '\u{200E}'
            | '\u{200F}' => {}
            c => {
                let digit = match c {
                    '\u{0660}'..='\u{0669}' => c as u32 - 0x0660,
                    '\u{06F0}'..='\u{06F9}' => c as u32 - 0x06F0,
                    '\u{FF10}'..='\u{FF19}' => c as u32 - 0xFF10,
                    c => c.to_digit(10)?,
                };
                digits.push(char::from_digit(digit, 10)?);
            }
        }
    }
    let national = match (plus, digits.strip_prefix("00")) {
        (true, _) => digits.as_str(),
        (false, Some(rest)) => rest,
        (false, None) => return (5..=15).contains(&digits.len()).then_some(digits),
    };
    ((7..=15).contains(&national.len()) && !national.starts_with('0'))
        .then(|| format!("+{national}"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_are_read_as_people_write_them() {
        let check = |typed: &str, expect: Option<&str>| {
            assert_eq!(super::e164(typed).as_deref(), expect, "{typed}")
        };
        check("+33 6 12 34 56 78", Some("+33612345678"));
        check("0033 6 12 34 56 78", Some("+33612345678"));
        check("+٣٣ ٦ ١٢ ٣٤ ٥٦ ٧٨", Some("+33612345678"));
        check("06 12 34 56 78", Some("0612345678"));
        check("+33 6 12", None);
        check("call me", None);
        check("+0612345678", None);
        check("", None);
    }
}
