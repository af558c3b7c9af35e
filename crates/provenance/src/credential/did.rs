//! Names of signers: `did:key` and `did:web`, and the keys of a controller document.
//!
//! From a `did:web` name comes an address and nothing more; fetching it, within the limits that a
//! server sets for addresses from outside, is for whoever calls. A document gives a key only for
//! the purpose that it lists it under (Controlled Identifiers 1.0 section 2.3).

use super::keys::{KeyError, PublicKey};
use serde_json::Value;

/// Most keys of one document that are looked at.
const MAX_KEYS: usize = 256;

/// Why a name leads to no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DidError {
    /// No DID, or none of the two methods.
    Method,
    /// A `did:web` whose host or path cannot be an address.
    Address,
    /// The document is another's.
    OtherDocument,
    /// The document has no such key.
    NoKey,
    /// The key stands there for another purpose.
    Purpose,
    /// The key was revoked by its document.
    Revoked,
    /// The key is none.
    Key(KeyError),
}

impl DidError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            DidError::Method => "did_method",
            DidError::Address => "did_address",
            DidError::OtherDocument => "did_other_document",
            DidError::NoKey => "did_no_key",
            DidError::Purpose => "did_purpose",
            DidError::Revoked => "did_revoked",
            DidError::Key(error) => error.code(),
        }
    }
}

/// The key that a `did:key` is: `did:key:z...` or `did:key:z...#z...`, where both must agree.
///
/// # Errors
/// [`DidError`].
pub fn did_key(name: &str) -> Result<PublicKey, DidError> {
    let rest = name.strip_prefix("did:key:").ok_or(DidError::Method)?;
    let (text, fragment) = rest.split_once('#').map_or((rest, None), |(a, b)| (a, Some(b)));
    if fragment.is_some_and(|fragment| fragment != text) {
        return Err(DidError::NoKey);
    }
    PublicKey::multikey(text).map_err(DidError::Key)
}

/// The address of the document of a `did:web` (did:web method specification section 2.5.2). A
/// fragment is left away.
///
/// # Errors
/// [`DidError::Method`] or [`DidError::Address`].
pub fn did_web_address(name: &str) -> Result<String, DidError> {
    let rest = name.strip_prefix("did:web:").ok_or(DidError::Method)?;
    let rest = rest.split('#').next().unwrap_or(rest);
    let mut parts = rest.split(':');
    let host = parts.next().unwrap_or_default();
    let (host, port) = match host.split_once("%3A").or_else(|| host.split_once("%3a")) {
        Some((host, port)) => (host, Some(port)),
        None => (host, None),
    };
    let labels = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if host.len() > 253 || !host.split('.').all(labels) {
        return Err(DidError::Address);
    }
    let port = match port {
        Some(port) => {
            let number: u16 = port.parse().map_err(|_| DidError::Address)?;
            if number == 0 || number.to_string() != port {
                return Err(DidError::Address);
            }
            format!(":{number}")
        }
        None => String::new(),
    };
    let mut path = String::new();
    for part in parts {
        let plain = part
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~'));
        if part.is_empty() || part == "." || part == ".." || !plain {
            return Err(DidError::Address);
        }
        path.push('/');
        path.push_str(part);
    }
    let path = if path.is_empty() { "/.well-known".to_owned() } else { path };
    Ok(format!("https://{host}{port}{path}/did.json"))
}

/// The key `method` of a controller document, if it stands there for `purpose`
/// (`assertionMethod`, `authentication`).
///
/// # Errors
/// [`DidError`].
pub fn document_key(document: &Value, method: &str, purpose: &str) -> Result<PublicKey, DidError> {
    let subject = document["id"].as_str().ok_or(DidError::OtherDocument)?;
    if method.split('#').next() != Some(subject) || !method.contains('#') {
        return Err(DidError::OtherDocument);
    }
    let is = |entry: &Value| -> bool {
        let id = entry.as_str().or_else(|| entry["id"].as_str());
        id.is_some_and(|id| id == method || (id.starts_with('#') && method.ends_with(id)))
    };
    let listed =
        document[purpose].as_array().and_then(|all| all.iter().take(MAX_KEYS).find(|e| is(e)));
    let methods = document["verificationMethod"].as_array();
    let described = methods.and_then(|all| all.iter().take(MAX_KEYS).find(|entry| is(entry)));
    let entry = match (listed, described) {
        (Some(listed), _) if listed.is_object() => listed,
        (Some(_), Some(described)) => described,
        (None, Some(_)) => return Err(DidError::Purpose),
        _ => return Err(DidError::NoKey),
    };
    if !entry["revoked"].is_null() {
        return Err(DidError::Revoked);
    }
    if entry["controller"].as_str().is_some_and(|controller| controller != subject) {
        return Err(DidError::OtherDocument);
    }
    PublicKey::any(entry).map_err(DidError::Key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    const KEY: &str = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

    #[test]
    fn web_names_are_addresses() {
        let check = |given: &str, expect: Result<&str, DidError>| {
            assert_eq!(did_web_address(given), expect.map(str::to_owned), "{given}");
        };
        check("did:web:house.example", Ok("https://house.example/.well-known/did.json"));
        check(
            "did:web:house.example:cards:2026#k1",
            Ok("https://house.example/cards/2026/did.json"),
        );
        check("did:web:house.example%3A8443:a", Ok("https://house.example:8443/a/did.json"));
        check("did:web:house.example:..:a", Err(DidError::Address));
        check("did:web:house.example/evil", Err(DidError::Address));
        check("did:web:user@house.example", Err(DidError::Address));
        check("did:web:house.example:", Err(DidError::Address));
        check("did:web:", Err(DidError::Address));
        check("did:key:z", Err(DidError::Method));
    }

    #[test]
    fn a_document_gives_a_key_for_its_purpose() {
        let document = json!({
            "id": "did:web:house.example",
            "verificationMethod": [
                {"id": "did:web:house.example#k1", "type": "Multikey",
                 "controller": "did:web:house.example", "publicKeyMultibase": KEY},
                {"id": "#k2", "controller": "did:web:house.example", "publicKeyMultibase": KEY},
                {"id": "#k3", "revoked": "2026-01-01T00:00:00Z", "publicKeyMultibase": KEY},
                {"id": "#k4", "controller": "did:web:other.example", "publicKeyMultibase": KEY}],
            "assertionMethod": ["did:web:house.example#k1", "#k3", "#k4", "#k9"],
            "authentication": ["#k2"]});
        let check = |method: &str, expect: Option<DidError>| {
            let got = document_key(&document, method, "assertionMethod").err();
            assert_eq!(got, expect, "{method}");
        };
        check("did:web:house.example#k1", None);
        check("did:web:house.example#k2", Some(DidError::Purpose));
        check("did:web:house.example#k3", Some(DidError::Revoked));
        check("did:web:house.example#k4", Some(DidError::OtherDocument));
        check("did:web:house.example#k9", Some(DidError::NoKey));
        check("did:web:house.example", Some(DidError::OtherDocument));
        check("did:web:other.example#k1", Some(DidError::OtherDocument));
    }

    #[test]
    fn a_key_name_agrees_with_its_fragment() {
        assert!(did_key(&format!("did:key:{KEY}#{KEY}")).is_ok());
        assert_eq!(did_key(&format!("did:key:{KEY}#other")), Err(DidError::NoKey));
    }

    proptest! {
        #[test]
        fn any_name_is_an_https_address_or_refused(name in "did:web:.*") {
            if let Ok(address) = did_web_address(&name) {
                prop_assert!(address.starts_with("https://") && address.ends_with("/did.json"));
                prop_assert!(!address.contains(".."), "{}", address);
            }
        }
    }
}
