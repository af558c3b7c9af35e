//! SD-JWT (RFC 9901): a signed token of which its holder shows only some claims.
//!
//! The issuer signs digests; whoever holds the token shows the texts behind some of them. Checked are
//! the signature, that every text shown belongs to exactly one digest, and, where asked for, that
//! the holder signed this very selection.
//!
//! Not here: types of credentials (SD-JWT VC) and their status.

use super::jcs;
use super::jws::{Jws, JwsError};
use super::keys::PublicKey;
use super::multibase;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha384, Sha512};
use std::collections::{BTreeMap, BTreeSet};

/// Most claims that are shown at once.
pub const MAX_DISCLOSURES: usize = 256;
/// Deepest nesting of what is shown.
const MAX_DEPTH: usize = 32;

/// Why a token is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SdJwtError {
    /// The token of the issuer or of the holder.
    Token(JwsError),
    /// Not parts between `~`.
    Shape,
    /// A digest that is not known.
    DigestAlgorithm,
    /// A text that is no claim: not salt and value, or salt, name and value.
    Disclosure,
    /// The same text twice, or a digest that stands twice.
    Repeated,
    /// A text that no digest belongs to.
    Unreferenced,
    /// A claim named `_sd` or `...`, or one that is there already.
    ClaimName,
    /// More claims, or deeper ones, than are read.
    TooMany,
    /// The holder's token is missing, or signs something else.
    KeyBinding,
}

impl SdJwtError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            SdJwtError::Token(error) => error.code(),
            SdJwtError::Shape => "sd_jwt_shape",
            SdJwtError::DigestAlgorithm => "sd_jwt_digest_algorithm",
            SdJwtError::Disclosure => "sd_jwt_disclosure",
            SdJwtError::Repeated => "sd_jwt_repeated",
            SdJwtError::Unreferenced => "sd_jwt_unreferenced",
            SdJwtError::ClaimName => "sd_jwt_claim_name",
            SdJwtError::TooMany => "sd_jwt_too_many",
            SdJwtError::KeyBinding => "sd_jwt_key_binding",
        }
    }
}

/// What the holder must have signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder<'a> {
    /// For whom it is shown.
    pub audience: &'a str,
    /// The one-time text that was asked with.
    pub nonce: &'a str,
}

/// A token that was read and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The header of the issuer's token.
    pub header: Value,
    /// Its claims with those that are shown, without digests.
    pub claims: Value,
    /// How many claims are shown.
    pub disclosures: usize,
    /// Whether the holder signed this selection.
    pub key_bound: bool,
}

/// Reads a token. Without `key` the issuer's signature is not checked; with `holder` the holder's
/// token must be there and hold.
///
/// # Errors
/// [`SdJwtError`].
pub fn verify(
    text: &str,
    key: Option<&PublicKey>,
    holder: Option<&Holder<'_>>,
) -> Result<Shown, SdJwtError> {
    let (presented, binding) = text.rsplit_once('~').ok_or(SdJwtError::Shape)?;
    let mut parts = presented.split('~');
    let jws = Jws::read(parts.next().unwrap_or_default()).map_err(SdJwtError::Token)?;
    if let Some(key) = key {
        jws.verify(key).map_err(SdJwtError::Token)?;
    }
    let hash = match &jws.payload["_sd_alg"] {
        Value::Null => sha256,
        Value::String(name) => match name.as_str() {
            "sha-256" => sha256,
            "sha-384" => |text: &str| multibase::to_base64url(&Sha384::digest(text.as_bytes())),
            "sha-512" => |text: &str| multibase::to_base64url(&Sha512::digest(text.as_bytes())),
            _ => return Err(SdJwtError::DigestAlgorithm),
        },
        _ => return Err(SdJwtError::DigestAlgorithm),
    };
    let mut open = BTreeMap::new();
    for part in parts {
        if open.len() >= MAX_DISCLOSURES {
            return Err(SdJwtError::TooMany);
        }
        if open.insert(hash(part), disclosure(part)?).is_some() {
            return Err(SdJwtError::Repeated);
        }
    }
    let disclosures = open.len();
    let mut walk = Walk { open, seen: BTreeSet::new() };
    let mut claims = walk.value(&jws.payload, 0)?;
    if !walk.open.is_empty() {
        return Err(SdJwtError::Unreferenced);
    }
    if let Some(members) = claims.as_object_mut() {
        members.shift_remove("_sd_alg");
    }
    if let Some(holder) = holder {
        let signed = hash(&format!("{presented}~"));
        key_binding(binding, &claims, &signed, holder)?;
    } else if !binding.is_empty() {
        Jws::read(binding).map_err(SdJwtError::Token)?;
    }
    Ok(Shown { header: jws.header, claims, disclosures, key_bound: holder.is_some() })
}

fn sha256(text: &str) -> String {
    multibase::to_base64url(&Sha256::digest(text.as_bytes()))
}

/// The name, if it is the claim of an object, and the value.
type Disclosure = (Option<String>, Value);

fn disclosure(part: &str) -> Result<Disclosure, SdJwtError> {
    let bytes = multibase::base64url(part).ok_or(SdJwtError::Disclosure)?;
    let Ok(Value::Array(parts)) = jcs::read(&bytes) else { return Err(SdJwtError::Disclosure) };
    match parts.as_slice() {
        [Value::String(_), value] => Ok((None, value.clone())),
        [Value::String(_), Value::String(name), value] => {
            if name == "_sd" || name == "..." {
                return Err(SdJwtError::ClaimName);
            }
            Ok((Some(name.clone()), value.clone()))
        }
        _ => Err(SdJwtError::Disclosure),
    }
}

struct Walk {
    /// Texts whose digest was not met yet.
    open: BTreeMap<String, Disclosure>,
    /// Digests that were met.
    seen: BTreeSet<String>,
}

impl Walk {
    fn met(&mut self, digest: &Value) -> Result<Option<Disclosure>, SdJwtError> {
        let digest = digest.as_str().ok_or(SdJwtError::Disclosure)?;
        if !self.seen.insert(digest.to_owned()) {
            return Err(SdJwtError::Repeated);
        }
        Ok(self.open.remove(digest))
    }

    fn value(&mut self, value: &Value, depth: usize) -> Result<Value, SdJwtError> {
        if depth > MAX_DEPTH {
            return Err(SdJwtError::TooMany);
        }
        match value {
            Value::Object(members) => self.object(members, depth).map(Value::Object),
            Value::Array(items) => self.array(items, depth).map(Value::Array),
            other => Ok(other.clone()),
        }
    }

    fn object(
        &mut self,
        members: &Map<String, Value>,
        depth: usize,
    ) -> Result<Map<String, Value>, SdJwtError> {
        let mut shown = Map::new();
        for (name, value) in members.iter().filter(|(name, _)| *name != "_sd") {
            if name == "..." {
                return Err(SdJwtError::ClaimName);
            }
            shown.insert(name.clone(), self.value(value, depth + 1)?);
        }
        if let Some(digests) = members.get("_sd") {
            for digest in digests.as_array().ok_or(SdJwtError::Disclosure)? {
                let Some((name, value)) = self.met(digest)? else { continue };
                let name = name.ok_or(SdJwtError::Disclosure)?;
                let value = self.value(&value, depth + 1)?;
                if shown.insert(name, value).is_some() {
                    return Err(SdJwtError::ClaimName);
                }
            }
        }
        Ok(shown)
    }

    fn array(&mut self, items: &[Value], depth: usize) -> Result<Vec<Value>, SdJwtError> {
        let mut shown = Vec::new();
        for item in items {
            let digest = item.as_object().filter(|members| members.len() == 1);
            let Some(digest) = digest.and_then(|members| members.get("...")) else {
                shown.push(self.value(item, depth + 1)?);
                continue;
            };
            match self.met(digest)? {
                Some((None, value)) => shown.push(self.value(&value, depth + 1)?),
                Some((Some(_), _)) => return Err(SdJwtError::Disclosure),
                None => {}
            }
        }
        Ok(shown)
    }
}

fn key_binding(
    binding: &str,
    claims: &Value,
    signed: &str,
    holder: &Holder<'_>,
) -> Result<(), SdJwtError> {
    let wrong = SdJwtError::KeyBinding;
    let key = PublicKey::jwk(&claims["cnf"]["jwk"]).map_err(|_| wrong)?;
    let jws = Jws::read(binding).map_err(|_| wrong)?;
    jws.verify(&key).map_err(|_| wrong)?;
    let said = &jws.payload;
    let held = jws.header["typ"].as_str() == Some("kb+jwt")
        && said["sd_hash"].as_str() == Some(signed)
        && said["aud"].as_str() == Some(holder.audience)
        && said["nonce"].as_str() == Some(holder.nonce)
        && said["iat"].is_i64();
    if held { Ok(()) } else { Err(wrong) }
}

#[cfg(test)]
mod tests;
