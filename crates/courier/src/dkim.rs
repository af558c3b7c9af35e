//! Signatures on letters (DKIM, RFC 6376), for a relay that makes none itself.
//! The key comes from a file and is never printed; which part of the name
//! system holds its other half is the selector.

use lettre::Message;
use lettre::message::dkim::{
    DkimCanonicalization, DkimCanonicalizationType, DkimConfig, DkimSigningAlgorithm,
    DkimSigningKey,
};
use lettre::message::header::HeaderName;

/// What is signed. A field that a letter lacks is signed as lacking, so that
/// nobody adds one on the way.
const SIGNED: &[&str] = &[
    "From",
    "Reply-To",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Auto-Submitted",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
];

/// A key to sign with.
pub struct Dkim(DkimConfig);

impl std::fmt::Debug for Dkim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Dkim")
    }
}

/// Why a key cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoKey;

impl std::fmt::Display for NoKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("wants an RSA key in PKCS #1 (BEGIN RSA PRIVATE KEY), or the 32 bytes of an Ed25519 key in base64")
    }
}

impl std::error::Error for NoKey {}

impl Dkim {
    /// The key of a domain: RSA in PKCS #1 PEM, or an Ed25519 seed in base64.
    ///
    /// # Errors
    /// [`NoKey`].
    pub fn new(domain: &str, selector: &str, key: &str) -> Result<Dkim, NoKey> {
        let pem = key.contains("-----BEGIN");
        let algorithm = if pem { DkimSigningAlgorithm::Rsa } else { DkimSigningAlgorithm::Ed25519 };
        let key = DkimSigningKey::new(key.trim(), algorithm).map_err(|_| NoKey)?;
        let relaxed = DkimCanonicalization {
            header: DkimCanonicalizationType::Relaxed,
            body: DkimCanonicalizationType::Relaxed,
        };
        let headers = SIGNED.iter().map(|name| HeaderName::new_from_ascii_str(name)).collect();
        Ok(Dkim(DkimConfig::new(selector.to_owned(), domain.to_owned(), key, headers, relaxed)))
    }

    /// Signs a letter; nothing may be changed in it afterwards.
    pub(crate) fn sign(&self, message: &mut Message) {
        message.sign(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_signed_for_the_house_and_says_what_is_signed() {
        // Thirty-two bytes, for this test alone.
        let key = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
        let dkim = Dkim::new("orle.example", "s1", key).unwrap();
        let mut message = Message::builder()
            .from("care@orle.example".parse().unwrap())
            .to("lea@mail.example".parse().unwrap())
            .subject("Le fermoir")
            .body("Bonjour".to_owned())
            .unwrap();
        dkim.sign(&mut message);
        let text = String::from_utf8(message.formatted()).unwrap();
        let head = text.replace("\r\n ", " ").to_lowercase();
        let line = head.lines().find(|line| line.starts_with("dkim-signature:")).unwrap();
        for part in [
            "d=orle.example",
            "s=s1",
            "a=ed25519-sha256",
            "c=relaxed/relaxed",
            "from:",
            "reply-to:",
        ] {
            assert!(line.contains(part), "{part}: {line}");
        }
        assert_eq!(format!("{dkim:?}"), "Dkim");
        for bad in
            ["", "key", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----"]
        {
            assert_eq!(Dkim::new("orle.example", "s1", bad).err(), Some(NoKey), "{bad}");
        }
    }
}
