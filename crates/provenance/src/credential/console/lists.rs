//! Lines that ask about status lists.

use super::{instant, member, refused};
use crate::credential::keys::PublicKey;
use crate::credential::status::{self, StatusList};
use crate::credential::token_status::{self, TokenStatusList};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// What [`status`] is asked with.
#[derive(Clone, Debug, Default)]
pub struct StatusOptions {
    /// Bits of a position: 1 if absent.
    pub size: Option<u8>,
    /// The position that is asked for.
    pub index: Option<u64>,
    /// The key of a list token.
    pub key: Option<Value>,
    /// The instant of the check.
    pub now: Option<Timestamp>,
}

/// Reads a status list. A line is a W3C list (`u...`), a list token, or `{"encodedList", "size"}`,
/// `{"lst", "bits"}`, `{"jwt"}`, each with `index`, `key` and `now`.
///
/// # Errors
/// `{"error"}`.
pub fn status(options: &StatusOptions, line: &Value) -> Result<Value, Value> {
    let index = match member(line, &["index", "statusListIndex"]) {
        Some(value) => Some(status::index(value).map_err(|error| refused(error.code()))?),
        None => options.index,
    };
    let size = match member(line, &["size", "status_size", "bits"]) {
        Some(size) => {
            let size = size.as_u64().and_then(|size| u8::try_from(size).ok());
            size.ok_or(refused("range_error"))?
        }
        None => options.size.unwrap_or(1),
    };
    let given = member(line, &["encodedList", "lst", "jwt", "raw"]).unwrap_or(line);
    let text = given.as_str().ok_or(refused("status_verification_error"))?;
    let token_error = |error: token_status::TokenStatusError| refused(error.code());
    let (list, token) = if text.contains('.') {
        let key = line.get("key").or(options.key.as_ref()).map(PublicKey::any).transpose();
        let key = key.map_err(|error| refused(error.code()))?;
        let asked = token_status::Asked {
            key: key.as_ref(),
            now: instant(line, "now", options.now)?,
            subject: line.get("uri").and_then(Value::as_str),
            limit: token_status::MAX_BYTES,
        };
        let token = token_status::token(text, &asked).map_err(token_error)?;
        let told = json!({
            "sub": token.subject,
            "iat": token.issued.as_second(),
            "exp": token.expires.map(Timestamp::as_second),
            "ttl": token.ttl,
            "signature_checked": token.signature_checked,
        });
        (token.list, told)
    } else if line.get("lst").is_some() {
        let list = TokenStatusList::decode(text, size, token_status::MAX_BYTES);
        (list.map_err(token_error)?, Value::Null)
    } else {
        return bitstring(text, size, index);
    };
    let value = index.map(|index| list.get(index)).transpose().map_err(token_error)?;
    let set: Map<String, Value> =
        list.set_entries().take(10_000).map(|(at, value)| (at.to_string(), value.into())).collect();
    Ok(json!({
        "kind": "token",
        "entries": list.entries(),
        "non_zero": set,
        "value": value,
        "meaning": value.map(token_status::meaning),
        "token": token,
    }))
}

fn bitstring(text: &str, size: u8, index: Option<u64>) -> Result<Value, Value> {
    let refuse = |error: status::StatusError| refused(error.code());
    let list = StatusList::decode(text, size, status::MAX_BYTES).map_err(refuse)?;
    let value = index.map(|index| list.get(index)).transpose().map_err(refuse)?;
    let (set, values): (Vec<u64>, Vec<u32>) = list.set_entries().take(10_000).unzip();
    Ok(json!({
        "kind": "bitstring",
        "entries": list.entries(),
        "status_size": list.size(),
        "uncompressed_bytes": list.bytes(),
        "set_indexes": set,
        "values": values,
        "value": value,
    }))
}
