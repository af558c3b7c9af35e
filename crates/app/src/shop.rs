//! What the shop's own pages tell of where a client comes from: the order or the product at hand,
//! and until when something about it can still be changed. The shop signs it with a key that it
//! shares with this installation; what is not signed, or is old, counts for nothing.
//!
//! Form: `BASE64URL(JSON).BASE64URL(HMAC-SHA256(key, first part))`, as in docs/operating/chat.md.

use crate::chat::Acts;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use ring::hmac;
use serde::Deserialize;
use std::sync::Arc;

/// Letters of what is signed; more is not looked at.
const LONGEST: usize = 4_096;
/// Nothing is taken that counts for longer than so many days.
const MOST_DAYS: i64 = 30;

/// The key that the shop's pages sign with.
#[derive(Clone)]
pub struct ShopKey(Arc<hmac::Key>);

impl std::fmt::Debug for ShopKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShopKey")
    }
}

/// What the shop told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FromShop {
    /// The order at hand.
    pub order: Option<String>,
    /// The product at hand, by its name.
    pub product: Option<String>,
    /// What can still be acted on.
    pub acts: Option<Acts>,
}

#[derive(Deserialize)]
struct Signed {
    #[serde(default)]
    order: Option<String>,
    #[serde(default)]
    product: Option<String>,
    #[serde(default)]
    acts_by: Option<Timestamp>,
    #[serde(default)]
    acts: Option<String>,
    expires: Timestamp,
}

impl ShopKey {
    /// A key of at least 32 bytes; none where it is shorter.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<ShopKey> {
        (bytes.len() >= 32).then(|| ShopKey(Arc::new(hmac::Key::new(hmac::HMAC_SHA256, bytes))))
    }

    /// Signs what a shop would; for its own programs, examples and tests.
    #[must_use]
    pub fn sign(&self, told: &serde_json::Value) -> String {
        let first = URL_SAFE_NO_PAD.encode(told.to_string());
        let mac = hmac::sign(&self.0, first.as_bytes());
        format!("{first}.{}", URL_SAFE_NO_PAD.encode(mac.as_ref()))
    }

    /// What was told, where it was signed with this key and has not expired.
    #[must_use]
    pub fn read(&self, signed: &str, now: Timestamp) -> Option<FromShop> {
        if signed.len() > LONGEST {
            return None;
        }
        let (first, mac) = signed.split_once('.')?;
        let mac = URL_SAFE_NO_PAD.decode(mac).ok()?;
        hmac::verify(&self.0, first.as_bytes(), &mac).ok()?;
        let told: Signed = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(first).ok()?).ok()?;
        let latest = now.checked_add(SignedDuration::from_hours(24 * MOST_DAYS)).ok()?;
        if told.expires <= now || told.expires > latest {
            return None;
        }
        // One line each, and not longer than a subject: it stands in one.
        let line = |text: Option<String>| {
            let text: String =
                text?.chars().filter(|c| !c.is_control()).take(100).collect::<String>();
            let text = text.trim().to_owned();
            (!text.is_empty()).then_some(text)
        };
        let what = told.acts.filter(|what| Acts::WHAT.contains(&what.as_str()));
        let acts = told.acts_by.filter(|by| *by > now).zip(what);
        Some(FromShop {
            order: line(told.order),
            product: line(told.product),
            acts: acts.map(|(by, what)| Acts { by, what }),
        })
    }
}

#[cfg(test)]
#[path = "../../intake/tests/mail/changed.rs"]
mod changed;

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const NOW: &str = "2026-11-27T10:00:00Z";

    fn told() -> serde_json::Value {
        json!({"order": "OR-2611-4402", "acts_by": "2026-11-27T10:40:00Z", "acts": "order",
            "expires": "2026-11-27T12:00:00Z"})
    }

    #[test]
    fn what_the_shop_signed_is_read_and_nothing_else() {
        let now: Timestamp = NOW.parse().unwrap();
        let (key, other) = (ShopKey::of(&[7; 32]).unwrap(), ShopKey::of(&[8; 32]).unwrap());
        let signed = key.sign(&told());
        let read = key.read(&signed, now).unwrap();
        assert_eq!(read.order.as_deref(), Some("OR-2611-4402"));
        assert_eq!(read.acts.unwrap().what, "order");
        let (first, mac) = signed.split_once('.').unwrap();
        let mut longer = told();
        longer["expires"] = json!("2027-11-27T12:00:00Z");
        for forged in [
            other.sign(&told()),
            first.to_owned(),
            format!("{first}."),
            format!("{first}A.{mac}"),
            format!("{signed}."),
            String::new(),
            key.sign(&longer),
        ] {
            assert_eq!(key.read(&forged, now), None, "{forged}");
        }
        let late: Timestamp = "2026-11-27T12:00:00Z".parse().unwrap();
        assert_eq!(key.read(&signed, late), None);
    }

    #[test]
    fn what_can_no_longer_be_acted_on_is_not_told_as_if_it_could() {
        let key = ShopKey::of(&[7; 32]).unwrap();
        let later: Timestamp = "2026-11-27T10:41:00Z".parse().unwrap();
        let read = key.read(&key.sign(&told()), later).unwrap();
        assert_eq!((read.order.is_some(), read.acts), (true, None));
    }

    #[test]
    fn signed_words_count_for_nothing_however_they_were_changed() {
        let (key, now) = (ShopKey::of(&[7; 32]).unwrap(), NOW.parse().unwrap());
        let without = json!({"product": "Hourglass S", "expires": "2026-11-27T12:00:00Z"});
        let signed = [key.sign(&told()), key.sign(&without)];
        let seeds = signed.clone().map(String::into_bytes);
        let mut dice = changed::Dice::new(1);
        for _ in 0..5_000 {
            let other = changed::changed(&seeds, &[".", "=", "-", "_", "A", " "], &mut dice);
            let other = String::from_utf8_lossy(&other).into_owned();
            let whole = signed.contains(&other);
            assert_eq!(key.read(&other, now).is_some(), whole, "{other}");
        }
    }

    #[test]
    fn a_short_key_is_none() {
        assert!(ShopKey::of(&[7; 31]).is_none());
    }
}
