//! The forms of an SGTIN that are written: `urn:epc:tag:..`, `urn:epc:id:..`, a Digital Link.
//!
//! In both URNs seven characters of a serial are escaped: `"`, `%`, `&`, `/`, `<`, `>` and `?`
//! (EPC Tag Data Standard, section 6). SGTIN+ has no tag URI; its pure identity URI needs the length
//! of the company prefix, which the tag does not say.

use super::sgtin::{Scheme, Sgtin};
use super::{Error, LONGEST};
use crate::gs1::check;
use crate::gs1::digital_link::CANONICAL;
use crate::gs1::escape::{Component, escape, unescape};

impl Sgtin {
    /// `urn:epc:tag:sgtin-96:3.0614141.812345.6789`; nothing for SGTIN+.
    #[must_use]
    pub fn tag_uri(&self) -> Option<String> {
        if self.scheme == Scheme::SgtinPlus {
            return None;
        }
        let identity = self.identity()?;
        Some(format!("urn:epc:tag:{}:{}.{identity}", self.scheme.name(), self.filter))
    }

    /// `urn:epc:id:sgtin:0614141.812345.6789`; nothing when the company prefix is not known.
    #[must_use]
    pub fn pure_identity_uri(&self) -> Option<String> {
        Some(format!("urn:epc:id:sgtin:{}", self.identity()?))
    }

    fn identity(&self) -> Option<String> {
        let serial = escaped(&self.serial);
        Some(format!("{}.{}.{serial}", self.company_prefix()?, self.item_reference()?))
    }

    /// The canonical address of the article with its serial.
    #[must_use]
    pub fn digital_link(&self) -> String {
        let serial = escape(self.serial.as_bytes(), Component::Path);
        format!("{CANONICAL}/01/{}/21/{serial}", self.gtin)
    }

    /// The element string in brackets, a bracket of the serial as `\(`.
    #[must_use]
    pub fn element_string(&self) -> String {
        format!("(01){}(21){}", self.gtin, self.serial.replace('(', "\\("))
    }
}

fn escaped(serial: &str) -> String {
    let mut out = String::with_capacity(serial.len());
    for character in serial.chars() {
        match character {
            '"' => out.push_str("%22"),
            '%' => out.push_str("%25"),
            '&' => out.push_str("%26"),
            '/' => out.push_str("%2F"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '?' => out.push_str("%3F"),
            character => out.push(character),
        }
    }
    out
}

/// Reads a tag URI (SGTIN-96 or SGTIN-198), or a pure identity URI, which is taken for `scheme`
/// with `filter`.
///
/// # Errors
/// No such URI; digits that are too many or too few; a serial that does not fit the scheme.
pub fn parse(uri: &str, scheme: Scheme, filter: u8) -> Result<Sgtin, Error> {
    if uri.len() > LONGEST {
        return Err(Error::Uri);
    }
    if let Some(rest) = uri.strip_prefix("urn:epc:id:sgtin:") {
        return identity(rest, scheme, filter);
    }
    let rest = uri.strip_prefix("urn:epc:tag:").ok_or(Error::Uri)?;
    let (name, rest) = rest.split_once(':').ok_or(Error::Uri)?;
    let scheme = match name {
        "sgtin-96" => Scheme::Sgtin96,
        "sgtin-198" => Scheme::Sgtin198,
        _ => return Err(Error::Uri),
    };
    let (filter, rest) = rest.split_once('.').ok_or(Error::Uri)?;
    let filter = match filter.as_bytes() {
        [digit @ b'0'..=b'7'] => digit - b'0',
        _ => return Err(Error::FilterRange),
    };
    identity(rest, scheme, filter)
}

fn identity(text: &str, scheme: Scheme, filter: u8) -> Result<Sgtin, Error> {
    let mut parts = text.splitn(3, '.');
    let (Some(prefix), Some(reference), Some(serial)) = (parts.next(), parts.next(), parts.next())
    else {
        return Err(Error::Uri);
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(prefix) || !digits(reference) {
        return Err(Error::Uri);
    }
    if !(6..=12).contains(&prefix.len()) {
        return Err(Error::CompanyPrefixLength);
    }
    if prefix.len() + reference.len() != 13 {
        return Err(Error::ItemReferenceRange);
    }
    let (indicator, item) = reference.split_at_checked(1).ok_or(Error::ItemReferenceRange)?;
    let without = format!("{indicator}{prefix}{item}");
    let last = check::digit(without.as_bytes()).ok_or(Error::Uri)?;
    let serial = unescape(serial, Component::Path).ok_or(Error::SerialCharacter)?;
    let serial = String::from_utf8(serial).map_err(|_| Error::SerialCharacter)?;
    Sgtin::new(scheme, &format!("{without}{last}"), &serial, filter, Some(prefix.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn written_forms() {
        let made = Sgtin::new(Scheme::Sgtin198, "79521141123453", "32a/b", 3, Some(7));
        let made = made.expect("fits");
        assert_eq!(
            made.tag_uri().as_deref(),
            Some("urn:epc:tag:sgtin-198:3.9521141.712345.32a%2Fb")
        );
        assert_eq!(
            made.pure_identity_uri().as_deref(),
            Some("urn:epc:id:sgtin:9521141.712345.32a%2Fb")
        );
        assert_eq!(made.digital_link(), "https://id.gs1.org/01/79521141123453/21/32a%2Fb");
        assert_eq!(made.element_string(), "(01)79521141123453(21)32a/b");
        let plus = Sgtin { scheme: Scheme::SgtinPlus, company_prefix_length: None, ..made };
        assert_eq!((plus.tag_uri(), plus.pure_identity_uri()), (None, None));
    }

    #[test]
    fn forms_are_refused() {
        fn check(given: &str, expect: Error) {
            assert_eq!(parse(given, Scheme::Sgtin198, 1), Err(expect), "{given}");
        }
        check("urn:epc:tag:sgtin-96:3.0614141.812345.06789", Error::LeadingZero);
        check("urn:epc:tag:sgtin-96:8.0614141.812345.6789", Error::FilterRange);
        check("urn:epc:tag:sscc-96:3.0614141.812345", Error::Uri);
        check("urn:epc:id:sgtin:0614141.812345", Error::Uri);
        check("urn:epc:id:sgtin:0614141.81234.1", Error::ItemReferenceRange);
        check("urn:epc:id:sgtin:06141.812345.1", Error::CompanyPrefixLength);
        check("urn:epc:id:sgtin:061414x.812345.1", Error::Uri);
        check("urn:epc:id:sgtin:0614141.812345.%20", Error::SerialCharacter);
        check("urn:epc:id:sgtin:0614141.812345.", Error::SerialEmpty);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            serial in "[!-\"%-?A-Z_a-z]{1,20}",
            filter in 0_u8..8,
            prefix in 6_usize..13,
        ) {
            let made = Sgtin::new(Scheme::Sgtin198, "09506000134352", &serial, filter, Some(prefix));
            let made = made.expect("fits");
            let tag = made.tag_uri().expect("a tag URI");
            prop_assert_eq!(parse(&tag, Scheme::Sgtin96, 0), Ok(made.clone()));
            let pure = made.pure_identity_uri().expect("a pure identity URI");
            prop_assert_eq!(parse(&pure, Scheme::Sgtin198, filter), Ok(made));
        }

        #[test]
        fn any_text_is_answered(text in any::<String>(), rest in "[0-9.%:a-z+-]{0,40}") {
            let _ = parse(&text, Scheme::Sgtin96, 0);
            let _ = parse(&format!("urn:epc:id:sgtin:{rest}"), Scheme::Sgtin198, 0);
            let _ = parse(&format!("urn:epc:tag:sgtin-96:{rest}"), Scheme::Sgtin198, 0);
        }
    }
}
