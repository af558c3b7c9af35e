//! One writing for every GS1 key: EPC URNs, class and pattern URNs, and Digital Links become the
//! canonical Digital Link of their finest key, without query (CBV 2.0 section 8.9.2).
//!
//! Only what events need to be compared is here: neither element strings nor the whole rules of
//! Digital Links. A text that is no such key is left as it is.

/// The canonical domain.
const DOMAIN: &str = "https://id.gs1.org/";
/// Longest text that is looked at, bytes.
const MAX_TEXT: usize = 2048;

/// The canonical form of a key; `None` if the text is none.
#[must_use]
pub fn canonical(text: &str) -> Option<String> {
    if text.len() > MAX_TEXT {
        return None;
    }
    if let Some(rest) = text.strip_prefix("urn:epc:") {
        let (family, rest) = rest.split_once(':')?;
        let (scheme, rest) = rest.split_once(':')?;
        return match family {
            "id" => identifier(scheme, rest),
            "class" if scheme == "lgtin" => {
                let (gtin, lot) = gtin(rest)?;
                Some(format!("{DOMAIN}01/{gtin}/10/{}", escaped(lot, 20)?))
            }
            "idpat" => pattern(scheme, rest.strip_suffix(".*")?),
            _ => None,
        };
    }
    digital_link(text)
}

/// The canonical form, or the text itself.
#[must_use]
pub fn canonical_or_same(text: &str) -> String {
    canonical(text).unwrap_or_else(|| text.to_owned())
}

fn digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The check digit of GS1: weights 3 and 1 from the right.
fn with_check_digit(body: &str) -> String {
    let sum: u32 = body
        .bytes()
        .rev()
        .zip([3u32, 1].into_iter().cycle())
        .map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')) * weight)
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

/// Company prefix and reference, which together have `total` digits, and what follows them.
fn key(text: &str, total: usize) -> Option<(&str, &str, &str)> {
    let (prefix, rest) = text.split_once('.')?;
    let (reference, rest) = rest.split_once('.').unwrap_or((rest, ""));
    let formed = (6..=12).contains(&prefix.len())
        && prefix.len() + reference.len() == total
        && digits(prefix)
        && digits(reference);
    formed.then_some((prefix, reference, rest))
}

/// A GTIN of fourteen digits from prefix and item reference, and what follows.
fn gtin(text: &str) -> Option<(String, &str)> {
    let (prefix, item, rest) = key(text, 13)?;
    let (indicator, item) = item.split_at_checked(1)?;
    Some((with_check_digit(&format!("{indicator}{prefix}{item}")), rest))
}

/// A key of prefix and reference with its check digit, and what follows.
fn checked(text: &str, total: usize) -> Option<(String, &str)> {
    let (prefix, reference, rest) = key(text, total)?;
    Some((with_check_digit(&format!("{prefix}{reference}")), rest))
}

/// The letters of a serial as a Digital Link writes them; `None` if there are none, too many, or
/// others than CSET 82 allows in a URN.
fn escaped(text: &str, longest: usize) -> Option<String> {
    let bytes = text.as_bytes();
    let mut out = String::new();
    let (mut at, mut count) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'%' => {
                let digits = bytes.get(at + 1..at + 3)?;
                if !digits.iter().all(u8::is_ascii_hexdigit) {
                    return None;
                }
                out.push_str(text.get(at..at + 3)?);
                at += 2;
            }
            b'!' | b'(' | b')' | b'*' | b'+' | b',' | b':' => {
                out.push_str(&format!("%{byte:02X}"));
            }
            byte if byte.is_ascii_alphanumeric() || b"'-._;=".contains(byte) => {
                out.push(char::from(*byte));
            }
            _ => return None,
        }
        at += 1;
        count += 1;
    }
    (1..=longest).contains(&count).then_some(out)
}

fn identifier(scheme: &str, rest: &str) -> Option<String> {
    let path = match scheme {
        "sgtin" => {
            let (gtin, serial) = gtin(rest)?;
            format!("01/{gtin}/21/{}", escaped(serial, 20)?)
        }
        "upui" => {
            let (gtin, serial) = gtin(rest)?;
            format!("01/{gtin}/235/{}", escaped(serial, 28)?)
        }
        "itip" => {
            let (gtin, rest) = gtin(rest)?;
            let (piece, rest) = rest.split_once('.')?;
            let (total, serial) = rest.split_once('.')?;
            if piece.len() != 2 || total.len() != 2 || !digits(piece) || !digits(total) {
                return None;
            }
            format!("8006/{gtin}{piece}{total}/21/{}", escaped(serial, 20)?)
        }
        "sscc" => {
            let (prefix, serial, rest) = key(rest, 17)?;
            let (extension, serial) = serial.split_at_checked(1)?;
            if !rest.is_empty() {
                return None;
            }
            format!("00/{}", with_check_digit(&format!("{extension}{prefix}{serial}")))
        }
        "sgln" => match checked(rest, 12)? {
            (gln, "0") => format!("414/{gln}"),
            (gln, extension) => format!("414/{gln}/254/{}", escaped(extension, 20)?),
        },
        "grai" => {
            let (prefix, asset, serial) = key(rest, 12)?;
            let body = with_check_digit(&format!("0{prefix}{asset}"));
            format!("8003/{body}{}", escaped(serial, 16)?)
        }
        "gdti" => {
            let (gdti, serial) = checked(rest, 12)?;
            format!("253/{gdti}{}", escaped(serial, 20)?)
        }
        "sgcn" => {
            let (coupon, serial) = checked(rest, 12)?;
            if serial.is_empty() || serial.len() > 12 || !digits(serial) {
                return None;
            }
            format!("255/{coupon}{serial}")
        }
        "gsrn" | "gsrnp" | "gsin" | "pgln" => {
            let (ai, total) = match scheme {
                "gsrn" => ("8018", 17),
                "gsrnp" => ("8017", 17),
                "gsin" => ("402", 16),
                _ => ("417", 12),
            };
            let (body, rest) = checked(rest, total)?;
            if !rest.is_empty() {
                return None;
            }
            format!("{ai}/{body}")
        }
        "giai" | "ginc" => {
            let (prefix, reference) = rest.split_once('.')?;
            if !(6..=12).contains(&prefix.len()) || !digits(prefix) {
                return None;
            }
            let ai = if scheme == "giai" { "8004" } else { "401" };
            format!("{ai}/{prefix}{}", escaped(reference, 30 - prefix.len())?)
        }
        "cpi" => {
            let (part, serial) = rest.rsplit_once('.')?;
            if serial.is_empty() || serial.len() > 12 || !digits(serial) {
                return None;
            }
            format!("8010/{}/8011/{serial}", component(part)?)
        }
        _ => return None,
    };
    Some(format!("{DOMAIN}{path}"))
}

/// Prefix and reference of a component or part.
fn component(text: &str) -> Option<String> {
    let (prefix, reference) = text.split_once('.')?;
    if !(6..=12).contains(&prefix.len()) || !digits(prefix) {
        return None;
    }
    Some(format!("{prefix}{}", escaped(reference, 30 - prefix.len())?))
}

fn pattern(scheme: &str, rest: &str) -> Option<String> {
    let path = match scheme {
        "sgtin" | "upui" => format!("01/{}", gtin(rest).filter(|(_, rest)| rest.is_empty())?.0),
        "grai" => {
            let (prefix, asset, _) = key(rest, 12)?;
            format!("8003/{}", with_check_digit(&format!("0{prefix}{asset}")))
        }
        "gdti" => format!("253/{}", checked(rest, 12)?.0),
        "sgcn" => format!("255/{}", checked(rest, 12)?.0),
        "cpi" => format!("8010/{}", component(rest)?),
        "itip" => {
            let (gtin, rest) = gtin(rest)?;
            let (piece, total) = rest.split_once('.')?;
            if piece.len() != 2 || total.len() != 2 || !digits(piece) || !digits(total) {
                return None;
            }
            format!("8006/{gtin}{piece}{total}")
        }
        _ => return None,
    };
    Some(format!("{DOMAIN}{path}"))
}

/// The application identifier of a path segment that names a key.
fn primary(segment: &str) -> Option<&'static str> {
    Some(match segment {
        "00" | "sscc" => "00",
        "01" | "gtin" => "01",
        "253" | "gdti" => "253",
        "255" | "gcn" => "255",
        "401" | "ginc" => "401",
        "402" | "gsin" => "402",
        "414" | "gln" => "414",
        "417" | "party" => "417",
        "8003" | "grai" => "8003",
        "8004" | "giai" => "8004",
        "8006" | "itip" => "8006",
        "8010" | "cpid" => "8010",
        "8017" | "gsrnp" => "8017",
        "8018" | "gsrn" => "8018",
        _ => return None,
    })
}

fn digital_link(text: &str) -> Option<String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let (_, path) = rest.get(..end)?.split_once('/')?;
    let segments: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let starts = |value: &str| value.get(..4).is_some_and(digits) && value.len() > 4;
    let place = segments.windows(2).position(
        |pair| matches!(pair, [name, value] if primary(name).is_some() && starts(value)),
    )?;
    let ai = primary(segments.get(place)?)?;
    let value = segments.get(place + 1)?;
    let qualifiers = segments.get(place + 2..)?;
    if !qualifiers.len().is_multiple_of(2) {
        return None;
    }
    let qualifier = |names: [&str; 2]| {
        let pair = qualifiers
            .chunks_exact(2)
            .find(|pair| matches!(pair, [name, _] if names.contains(name)));
        pair.and_then(|pair| pair.get(1).copied())
    };
    let known = |names: &[&str]| {
        qualifiers.chunks_exact(2).all(|pair| matches!(pair, [name, _] if names.contains(name)))
    };
    let plain = |value: &str, longest: usize| {
        let letter =
            |byte: u8| byte.is_ascii_alphanumeric() || b"\"'-._;=<>?%!()*+,:&".contains(&byte);
        value.len() <= longest * 3 && !value.is_empty() && value.bytes().all(letter)
    };
    let exactly = |many: usize| value.len() == many && digits(value);
    // So many digits, then letters.
    let then = |many: usize, more: usize| {
        value.get(..many).is_some_and(digits)
            && value.get(many..).is_some_and(|rest| rest.is_empty() || plain(rest, more))
    };
    let finest = |value: &str| {
        let names = ["22", "cpv", "10", "lot", "21", "ser", "235"];
        if !known(&names) {
            return None;
        }
        let finest =
            [("21", ["21", "ser"], 20), ("235", ["235", "235"], 28), ("10", ["10", "lot"], 20)];
        for (ai, names, longest) in finest {
            if let Some(found) = qualifier(names) {
                return plain(found, longest).then(|| format!("{value}/{ai}/{found}"));
            }
        }
        Some(value.to_owned())
    };
    let bare = |held: bool| (held && qualifiers.is_empty()).then(|| (*value).to_owned());
    let rest = match ai {
        "01" => {
            if !matches!(value.len(), 8 | 12 | 13 | 14) || !digits(value) {
                return None;
            }
            finest(&format!("{value:0>14}"))?
        }
        "8006" if exactly(18) => finest(value)?,
        "414" if exactly(13) => match qualifier(["254", "254"]) {
            Some(extension) if known(&["254"]) && plain(extension, 20) => {
                format!("{value}/254/{extension}")
            }
            _ => bare(true)?,
        },
        "8010" if plain(value, 30) => match qualifier(["8011", "8011"]) {
            Some(serial) if known(&["8011"]) && serial.len() <= 12 && digits(serial) => {
                format!("{value}/8011/{serial}")
            }
            _ => bare(true)?,
        },
        "00" | "8017" | "8018" => bare(exactly(18))?,
        "402" => bare(exactly(17))?,
        "417" => bare(exactly(13))?,
        "253" => bare(then(13, 17))?,
        "255" => bare(then(13, 12))?,
        "401" | "8004" => bare(plain(value, 30))?,
        "8003" => bare(then(14, 16))?,
        _ => return None,
    };
    Some(format!("{DOMAIN}{ai}/{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keys_have_one_writing() {
        let check = |given: &str, expect: Option<&str>| {
            let expect = expect.map(|path| format!("{DOMAIN}{path}"));
            assert_eq!(canonical(given), expect, "{given}");
        };
        check("urn:epc:id:sgtin:4012345.011111.9876", Some("01/04012345111118/21/9876"));
        check("urn:epc:id:sgtin:0614141.812345.6789%2F!", Some("01/80614141123458/21/6789%2F%21"));
        check("urn:epc:id:sgtin:4012345.01111.9876", None);
        check("urn:epc:id:sgtin:4012345.011111.", None);
        check("urn:epc:id:sgtin:4012345.011111.a/b", None);
        check("urn:epc:id:sgln:4012345.00005.0", Some("414/4012345000054"));
        check("urn:epc:id:gdti:987659999999..9", Some("253/98765999999929"));
        check("urn:epc:id:pgln:999999999999.", Some("417/9999999999994"));
        check("urn:epc:idpat:sgtin:4012345.066666.*", Some("01/04012345666663"));
        check("urn:epc:class:lgtin:4012345.012345.Lot987", Some("01/04012345123456/10/Lot987"));
        check(
            "https://example.com/a/gtin/9780345418913/lot/7/21/765tz?abc=2#x",
            Some("01/09780345418913/21/765tz"),
        );
        check("https://id.gs1.org/01/09506000134352/22/2A/10/L1", Some("01/09506000134352/10/L1"));
        check("https://id.gs1.org/01/95060001343/21/1", None);
        check("https://id.gs1.org/414/4012345000245/254/1", Some("414/4012345000245/254/1"));
        check("https://www.ncbi.nlm.nih.gov/taxonomy/1126011", None);
        check("urn:epcglobal:cbv:bt:4012345000009:ASN1099", None);
        check("geo:47.506694,11.104301", None);
        check("", None);
    }

    proptest! {
        #[test]
        fn what_is_canonical_stays(serial in "[A-Za-z0-9.-]{1,20}", item in "[0-9]{6}") {
            let text = format!("urn:epc:id:sgtin:4012345.{item}.{serial}");
            let once = canonical(&text).ok_or_else(|| TestCaseError::fail("a key"))?;
            prop_assert_eq!(canonical(&once), Some(once.clone()));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "(urn:epc:(id|idpat|class):[a-z]{3,5}:|https://a/[0-9]{2,4}/).*") {
            let _read = canonical(&text);
        }
    }
}
