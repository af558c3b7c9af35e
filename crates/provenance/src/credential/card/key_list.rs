//! The house's keys, each with the time for which it may issue.

use super::CardError;
use crate::credential::keys::PublicKey;
use jiff::Timestamp;
use serde_json::{Value, json};

/// A key and the time for which it may issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyEntry {
    /// Its whole name, `did:web:house.example#k1`.
    pub id: String,
    /// The key.
    pub key: PublicKey,
    /// From when it may issue.
    pub created: Timestamp,
    /// From when it may no longer.
    pub retired: Option<Timestamp>,
    /// It was taken: nothing that it signed is believed, whatever its date says.
    pub revoked: bool,
}

impl KeyEntry {
    /// Reads `{"id", "publicKeyMultibase", "created", "retired", "revoked"}`.
    #[must_use]
    pub fn read(value: &Value) -> Option<KeyEntry> {
        let instant = |name: &str| value[name].as_str().map(|text| text.parse().ok());
        let retired = match instant("retired") {
            None if value["retired"].is_null() => None,
            Some(Some(at)) => Some(at),
            _ => return None,
        };
        Some(KeyEntry {
            id: value["id"].as_str()?.to_owned(),
            key: PublicKey::any(value).ok()?,
            created: instant("created")??,
            retired,
            revoked: !matches!(value["revoked"], Value::Null | Value::Bool(false)),
        })
    }

    /// Writes what [`KeyEntry::read`] reads.
    #[must_use]
    pub fn write(&self) -> Value {
        let mut value = self.key.to_document();
        value["id"] = json!(self.id);
        value["created"] = json!(self.created.to_string());
        if let Some(retired) = self.retired {
            value["retired"] = json!(retired.to_string());
        }
        if self.revoked {
            value["revoked"] = json!(true);
        }
        value
    }
}

/// The key of a name, if it could issue at that instant. The instant is the one in the signed
/// data: the clock of whoever holds the card decides nothing.
///
/// # Errors
/// [`CardError`].
pub fn key_at<'a>(
    keys: &'a [KeyEntry],
    method: &str,
    issued: Timestamp,
) -> Result<&'a KeyEntry, CardError> {
    let entry = keys.iter().find(|entry| entry.id == method).ok_or(CardError::KeyUnknown)?;
    if entry.revoked {
        return Err(CardError::KeyRevoked);
    }
    if issued < entry.created {
        return Err(CardError::BeforeKey);
    }
    if entry.retired.is_some_and(|retired| issued >= retired) {
        return Err(CardError::AfterKey);
    }
    Ok(entry)
}
