//! A card with all that is needed to check it later and without a network.
//!
//! One JSON document: the card, the status list as it stood on its date, the proof that the card
//! stands in the log, and the house's keys. The keys in it are only compared: trusted are those that
//! the caller has from elsewhere. The proof of the log is opaque here and checked by a function that
//! the caller hands in.
//!
//! The best word of a bundle is that the card is valid and the piece must be looked at. No document
//! can say more.

use super::card::{self, CardError, KeyEntry};
use super::did::DidError;
use super::integrity::{self, Expected};
use super::jcs;
use super::keys::PublicKey;
use super::multibase;
use super::status::{self, StatusError};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The type of the document.
pub const TYPE: &str = "CardBundle";
/// What the proof of the log begins with.
pub const LOG_PROOF: &str = "c2sp.org/tlog-proof@v1";
/// Longest proof of the log that is handed on, bytes.
const MAX_LOG_PROOF: usize = 64 * 1024;

/// What became of one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckOutcome {
    /// It holds.
    Held,
    /// It does not.
    Failed,
    /// What it needs is not in the bundle.
    Absent,
}

/// One check of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What was checked: `card`, `keys`, `status_list`, `status`, `status_current`, `log`.
    pub name: &'static str,
    /// What became of it.
    pub outcome: CheckOutcome,
    /// The code of the fault, if it does not hold.
    pub code: Option<String>,
}

/// The word of a bundle; there is none that says more than the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// The card is the house's and stood on the date of its list.
    CardValidLookAtThePiece,
    /// The card is the house's; whether it still stands is not known, or its list is out of date.
    CardValidStatusUnknown,
    /// The house took the card back.
    CardRevoked,
    /// The card, or what vouches for it, does not hold.
    CardNotValid,
}

impl Word {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Word::CardValidLookAtThePiece => "card_valid_look_at_the_piece",
            Word::CardValidStatusUnknown => "card_valid_status_unknown",
            Word::CardRevoked => "card_revoked",
            Word::CardNotValid => "card_not_valid",
        }
    }
}

/// What checking a bundle found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The word.
    pub word: Word,
    /// Every check in its order.
    pub checks: Vec<Check>,
    /// The instant that the status is of.
    pub status_as_of: Option<Timestamp>,
    /// The card's number, once its proof holds.
    pub card_id: Option<String>,
    /// When the card was issued, once its proof holds.
    pub issued_at: Option<Timestamp>,
}

/// Checks a proof of the log: its text, and the leaf data that it must prove. `Err` is a code.
pub type LogCheck<'a> = dyn Fn(&str, &[u8]) -> Result<(), String> + 'a;

/// What a bundle is made of.
#[derive(Clone, Debug)]
pub struct Parts<'a> {
    /// The card's credential.
    pub card: &'a Value,
    /// The status list's credential, with its own proof and date.
    pub status_list: Option<&'a Value>,
    /// The proof of the log.
    pub log_proof: Option<&'a str>,
    /// The salt of the log's leaf, at least 16 bytes.
    pub log_salt: &'a [u8],
    /// The house's keys.
    pub keys: &'a [KeyEntry],
}

/// Makes the document.
#[must_use]
pub fn make(parts: &Parts<'_>) -> Value {
    let keys: Vec<Value> = parts.keys.iter().map(KeyEntry::write).collect();
    json!({
        "type": TYPE,
        "version": 1,
        "card": parts.card,
        "statusList": parts.status_list,
        "logProof": parts.log_proof,
        "logSalt": multibase::to_base64url(parts.log_salt),
        "keys": keys,
    })
}

/// The data of the log's leaf for a card: SHA-256 of the salt and of the card written canonically.
/// Once the salt is erased, the leaf says nothing about the card.
///
/// # Errors
/// [`CardError::Salt`] or [`CardError::Shape`].
pub fn log_leaf(salt: &[u8], card: &Value) -> Result<[u8; 32], CardError> {
    if salt.len() < card::MIN_SALT {
        return Err(CardError::Salt);
    }
    let text = jcs::canonical(card).map_err(|_| CardError::Shape)?;
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(text.as_bytes());
    Ok(hash.finalize().into())
}

/// Checks a bundle against the keys that are trusted, at an instant.
#[must_use]
pub fn verify(bundle: &Value, trusted: &[KeyEntry], now: Timestamp, log: &LogCheck<'_>) -> Report {
    let mut checks = Vec::new();
    let mut note = |name: &'static str, result: &Result<(), String>| {
        let outcome = if result.is_ok() { CheckOutcome::Held } else { CheckOutcome::Failed };
        checks.push(Check { name, outcome, code: result.clone().err() });
    };
    let absent = |name: &'static str| Check { name, outcome: CheckOutcome::Absent, code: None };

    let document = &bundle["card"];
    let shaped = bundle["type"].as_str() == Some(TYPE) && bundle["version"] == json!(1);
    let facts = if shaped {
        card::verify_credential(document, trusted, now)
    } else {
        Err(CardError::Shape)
    };
    note("card", &facts.as_ref().map(|_| ()).map_err(|error| error.code().to_owned()));
    let keys = agree(&bundle["keys"], trusted);
    note("keys", &keys);

    let list = &bundle["statusList"];
    let mut status_as_of = None;
    let mut stands = None;
    let mut listed = true;
    match (&facts, list.is_null()) {
        (_, true) => checks.push(absent("status_list")),
        (Err(_), _) => {}
        (Ok(facts), false) => {
            let dated = list_date(list, &facts.issuer, trusted, now);
            note("status_list", &dated.as_ref().map(|_| ()).map_err(Clone::clone));
            listed = dated.is_ok();
            if let Ok(date) = dated {
                let status =
                    status::look_up(&document["credentialStatus"], list, date, status::MAX_BYTES);
                note(
                    "status",
                    &match &status {
                        Ok(status) if status.stands() => Ok(()),
                        Ok(_) => Err("card_revoked".to_owned()),
                        Err(error) => Err(error.code().to_owned()),
                    },
                );
                listed = status.is_ok();
                if let Ok(status) = status {
                    status_as_of = Some(date);
                    stands = Some(status.stands());
                }
                note("status_current", &current(list, now));
            }
        }
    }

    let logged = match (&facts, bundle["logProof"].as_str()) {
        (_, None) => {
            checks.push(absent("log"));
            true
        }
        (Err(_), _) => false,
        (Ok(_), Some(proof)) => {
            let result = check_log(bundle, document, proof, log);
            let held = result.is_ok();
            let outcome = if held { CheckOutcome::Held } else { CheckOutcome::Failed };
            checks.push(Check { name: "log", outcome, code: result.err() });
            held
        }
    };

    let is_current = checks
        .iter()
        .any(|check| check.name == "status_current" && check.outcome == CheckOutcome::Held);
    let word = match stands {
        _ if facts.is_err() || keys.is_err() || !logged || !listed => Word::CardNotValid,
        Some(false) => Word::CardRevoked,
        Some(true) if is_current => Word::CardValidLookAtThePiece,
        _ => Word::CardValidStatusUnknown,
    };
    let facts = facts.ok();
    Report {
        word,
        checks,
        status_as_of,
        card_id: facts.as_ref().map(|facts| facts.card_id.clone()),
        issued_at: facts.map(|facts| facts.issued_at),
    }
}

/// The keys of the bundle are those that are trusted, where both know one.
fn agree(keys: &Value, trusted: &[KeyEntry]) -> Result<(), String> {
    let list = match keys {
        Value::Null => return Ok(()),
        Value::Array(list) if list.len() <= 64 => list,
        _ => return Err("bundle_keys".to_owned()),
    };
    for value in list {
        let entry = KeyEntry::read(value).ok_or_else(|| "bundle_keys".to_owned())?;
        let other = |one: &&KeyEntry| one.id == entry.id && one.key != entry.key;
        if trusted.iter().any(|one| other(&one)) {
            return Err("bundle_key_differs".to_owned());
        }
    }
    Ok(())
}

/// The date of a status list whose proof holds, by a key of the card's issuer.
fn list_date(
    list: &Value,
    issuer: &str,
    trusted: &[KeyEntry],
    now: Timestamp,
) -> Result<Timestamp, String> {
    let verification = || StatusError::Verification.code().to_owned();
    if list["issuer"].as_str() != Some(issuer) {
        return Err(verification());
    }
    let date = list["validFrom"].as_str().and_then(|text| text.parse().ok());
    let date: Timestamp = date.ok_or_else(verification)?;
    if date > now {
        return Err(verification());
    }
    let prefix = format!("{issuer}#");
    let find = |method: &str, _: &str| -> Result<PublicKey, DidError> {
        if !method.starts_with(&prefix) {
            return Err(DidError::OtherDocument);
        }
        let entry = card::key_at(trusted, method, date).map_err(|_| DidError::NoKey)?;
        Ok(entry.key.clone())
    };
    let expected =
        Expected { now: Some(now), purpose: Some("assertionMethod"), ..Expected::default() };
    integrity::verify(list, &find, &expected).map_err(|error| error.code().to_owned())?;
    Ok(date)
}

fn current(list: &Value, now: Timestamp) -> Result<(), String> {
    let until = list["validUntil"].as_str().and_then(|text| text.parse::<Timestamp>().ok());
    if until.is_some_and(|until| now <= until) {
        Ok(())
    } else {
        Err("status_list_out_of_date".to_owned())
    }
}

fn check_log(
    bundle: &Value,
    document: &Value,
    proof: &str,
    log: &LogCheck<'_>,
) -> Result<(), String> {
    if proof.len() > MAX_LOG_PROOF || proof.lines().next() != Some(LOG_PROOF) {
        return Err("log_proof".to_owned());
    }
    let salt = bundle["logSalt"].as_str().and_then(multibase::base64url).unwrap_or_default();
    let leaf = log_leaf(&salt, document).map_err(|error| error.code().to_owned())?;
    log(proof, &leaf)
}

#[cfg(test)]
mod tests;
