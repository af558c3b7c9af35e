//! Our authentication card: one set of facts in two signed forms.
//!
//! A credential (VCDM 2.0 with eddsa-jcs-2022) for those who keep files, and the text of a QR code
//! (COSE_Sign1 with EdDSA in Base45) for those who hold paper. Neither names a client, and the piece
//! stands in it only as a salted commitment. A card proves who wrote it; a copy of it proves that as
//! well.
//!
//! Not here: status and log (`bundle`), and drawing the code.

mod key_list;

use super::cose::{self, Asked, CoseError, Sign1, TagPolicy, label};
use super::did::DidError;
use super::integrity::{self, Expected, NewProof, ProofError};
use super::keys::{Algorithm, PublicKey, SigningKey};
use super::multibase;
use super::qr::{self, QrError, SV1};
use ciborium::value::{Integer, Value as Cbor};
use jiff::Timestamp;
pub use key_list::{KeyEntry, key_at};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The first context of every credential (VCDM 2.0 section 4.3).
pub const CONTEXT: &str = "https://www.w3.org/ns/credentials/v2";
/// The context that lets an issuer use words of its own.
const OWN_WORDS: &str = "https://www.w3.org/ns/credentials/undefined-terms/v2";
/// Our type of credential.
pub const TYPE: &str = "AuthenticationCard";
/// What the identifier of a card's credential begins with.
const ID: &str = "urn:selvedge:card:";
/// Letters that a QR code of version 15 holds at error correction Q (ISO/IEC 18004 table 7).
pub const MAX_LETTERS: usize = 426;
/// Our claims of a CWT, in the range for private use (RFC 8392 section 9.1).
const PIECE: i64 = -65_537;
const STATUS: i64 = -65_538;
/// Fewest bytes of the salt of a commitment.
pub const MIN_SALT: usize = 16;

/// Why a card is not made or not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardError {
    /// A fact is empty, too long or of the wrong form; its name.
    Fact(&'static str),
    /// The salt is too short.
    Salt,
    /// The text is longer than the code holds.
    TooLong,
    /// No card of ours.
    Shape,
    /// No QR text of ours.
    Qr(QrError),
    /// The credential's proof.
    Proof(ProofError),
    /// The code's signature.
    Cose(CoseError),
    /// A key that is not on the list.
    KeyUnknown,
    /// The key is no longer trusted for anything.
    KeyRevoked,
    /// Issued before its key existed.
    BeforeKey,
    /// Issued after its key was retired.
    AfterKey,
    /// Issued after the instant of the check.
    IssuedLater,
    /// Signed by another issuer's key.
    Issuer,
}

impl CardError {
    /// Its stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            CardError::Fact(_) => "card_fact",
            CardError::Salt => "card_salt",
            CardError::TooLong => "card_too_long",
            CardError::Shape => "card_shape",
            CardError::Qr(error) => error.code(),
            CardError::Proof(error) => error.code(),
            CardError::Cose(error) => error.code(),
            CardError::KeyUnknown => "card_key_unknown",
            CardError::KeyRevoked => "card_key_revoked",
            CardError::BeforeKey => "card_before_key",
            CardError::AfterKey => "card_after_key",
            CardError::IssuedLater => "card_issued_later",
            CardError::Issuer => "card_issuer",
        }
    }
}

/// What a card says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardFacts {
    /// The card's own number, 1 to 32 letters of `A-Z a-z 0-9 - _`.
    pub card_id: String,
    /// The family of the piece, 1 to 24 of the same letters; so the model and the colour.
    pub family: String,
    /// The model.
    pub model: String,
    /// The colour.
    pub colour: String,
    /// SHA-256 of salt and reference, see [`commitment`].
    pub piece: [u8; 32],
    /// When it was issued, in whole seconds.
    pub issued_at: Timestamp,
    /// The house's `did:web`.
    pub issuer: String,
    /// The address of the status list.
    pub status_list: String,
    /// The card's position in it.
    pub status_index: u64,
    /// The fragment of the key's name.
    pub key_id: String,
}

impl CardFacts {
    /// The whole name of the key.
    #[must_use]
    pub fn method(&self) -> String {
        format!("{}#{}", self.issuer, self.key_id)
    }

    /// Checks the form of every fact.
    ///
    /// # Errors
    /// [`CardError::Fact`] with its name.
    pub fn check(&self) -> Result<(), CardError> {
        let code = |text: &str, longest: usize| {
            let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            (1..=longest).contains(&text.len()) && text.bytes().all(letter)
        };
        let checks = [
            ("card_id", code(&self.card_id, 32)),
            ("family", code(&self.family, 24)),
            ("model", code(&self.model, 24)),
            ("colour", code(&self.colour, 24)),
            ("key_id", code(&self.key_id, 24)),
            ("issued_at", self.issued_at.subsec_nanosecond() == 0),
            (
                "issuer",
                super::did::did_web_address(&self.issuer).is_ok() && !self.issuer.contains('#'),
            ),
            (
                "status_list",
                self.status_list.starts_with("https://") && self.status_list.len() <= 200,
            ),
            ("status_index", self.status_index <= u64::from(u32::MAX)),
        ];
        match checks.into_iter().find(|(_, held)| !held) {
            Some((name, _)) => Err(CardError::Fact(name)),
            None => Ok(()),
        }
    }
}

/// The commitment to a piece: SHA-256 of the salt and the reference. Whoever has both can show that
/// the card is the piece's; when the salt is erased nobody can.
///
/// # Errors
/// [`CardError::Salt`] for a salt of fewer than 16 bytes.
pub fn commitment(salt: &[u8], reference: &str) -> Result<[u8; 32], CardError> {
    if salt.len() < MIN_SALT {
        return Err(CardError::Salt);
    }
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(reference.as_bytes());
    Ok(hash.finalize().into())
}

fn seconds(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The credential of the facts, signed.
///
/// # Errors
/// [`CardError`].
pub fn credential(facts: &CardFacts, key: &SigningKey) -> Result<Value, CardError> {
    facts.check()?;
    let document = json!({
        "@context": [CONTEXT, OWN_WORDS],
        "id": format!("{ID}{}", facts.card_id),
        "type": ["VerifiableCredential", TYPE],
        "issuer": facts.issuer,
        "validFrom": seconds(facts.issued_at),
        "credentialSubject": {
            "type": "Piece",
            "family": facts.family,
            "model": facts.model,
            "colour": facts.colour,
            "commitment": multibase::base64url_prefixed(&facts.piece),
        },
        "credentialStatus": {
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": facts.status_index.to_string(),
            "statusListCredential": facts.status_list,
        },
    });
    let proof =
        NewProof { method: &facts.method(), purpose: "assertionMethod", created: facts.issued_at };
    integrity::sign(&document, key, &proof).map_err(CardError::Proof)
}

/// The text of the code of the facts, signed.
///
/// # Errors
/// [`CardError`], [`CardError::TooLong`] where no code of version 15 holds it.
pub fn text(facts: &CardFacts, key: &SigningKey) -> Result<String, CardError> {
    facts.check()?;
    let number = |number: i64| Cbor::Integer(Integer::from(number));
    let words = |text: &str| Cbor::Text(text.to_owned());
    let payload = Cbor::Map(vec![
        (number(1), words(&facts.issuer)),
        (number(6), number(facts.issued_at.as_second())),
        (number(7), Cbor::Bytes(facts.card_id.as_bytes().to_vec())),
        (
            number(PIECE),
            Cbor::Array(vec![
                words(&facts.family),
                words(&facts.model),
                words(&facts.colour),
                Cbor::Bytes(facts.piece.to_vec()),
            ]),
        ),
        (
            number(STATUS),
            Cbor::Array(vec![
                Cbor::Integer(Integer::from(facts.status_index)),
                words(&facts.status_list),
            ]),
        ),
    ]);
    let payload = cose::to_bytes(&payload).map_err(CardError::Cose)?;
    let signed =
        cose::sign(key, facts.key_id.as_bytes(), &payload, &[]).map_err(CardError::Cose)?;
    let text = qr::make(&signed, SV1).map_err(CardError::Qr)?;
    if text.len() > MAX_LETTERS { Err(CardError::TooLong) } else { Ok(text) }
}

/// Reads a card's credential without checking its proof.
///
/// # Errors
/// [`CardError::Shape`] or [`CardError::Fact`].
pub fn read_credential(document: &Value) -> Result<CardFacts, CardError> {
    let wrong = CardError::Shape;
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or(CardError::Shape);
    let types = document["type"].as_array().ok_or(wrong)?;
    let is = |wanted: &str| types.iter().any(|one| one.as_str() == Some(wanted));
    if document["@context"][0].as_str() != Some(CONTEXT) || !is("VerifiableCredential") || !is(TYPE)
    {
        return Err(CardError::Shape);
    }
    let (subject, status) = (&document["credentialSubject"], &document["credentialStatus"]);
    let method = text(&document["proof"]["verificationMethod"])?;
    let issuer = text(&document["issuer"])?;
    let key_id = method.strip_prefix(&format!("{issuer}#")).ok_or(CardError::Issuer)?.to_owned();
    let piece = multibase::decode(&text(&subject["commitment"])?).map_err(|_| CardError::Shape)?;
    let facts = CardFacts {
        card_id: text(&document["id"])?.strip_prefix(ID).ok_or(CardError::Shape)?.to_owned(),
        family: text(&subject["family"])?,
        model: text(&subject["model"])?,
        colour: text(&subject["colour"])?,
        piece: piece.try_into().map_err(|_| CardError::Shape)?,
        issued_at: text(&document["validFrom"])?.parse().map_err(|_| CardError::Shape)?,
        issuer,
        status_list: text(&status["statusListCredential"])?,
        status_index: super::status::index(&status["statusListIndex"])
            .map_err(|_| CardError::Shape)?,
        key_id,
    };
    facts.check()?;
    Ok(facts)
}

/// Checks a card's credential against the list of keys: its form, its proof, and that its key could
/// issue at the instant it says it was issued.
///
/// # Errors
/// [`CardError`].
pub fn verify_credential(
    document: &Value,
    keys: &[KeyEntry],
    now: Timestamp,
) -> Result<CardFacts, CardError> {
    let facts = read_credential(document)?;
    let entry = key_at(keys, &facts.method(), facts.issued_at)?;
    let find = |_: &str, _: &str| -> Result<PublicKey, DidError> { Ok(entry.key.clone()) };
    let expected =
        Expected { now: Some(now), purpose: Some("assertionMethod"), ..Expected::default() };
    let verified = integrity::verify(document, &find, &expected).map_err(CardError::Proof)?;
    let [one] = verified.as_slice() else { return Err(CardError::Shape) };
    // The proof's own date is signed as well; it must lie in the key's time too.
    key_at(keys, &one.method, one.created.ok_or(CardError::Shape)?)?;
    if facts.issued_at > now { Err(CardError::IssuedLater) } else { Ok(facts) }
}

/// Reads a card's code without checking its signature.
///
/// # Errors
/// [`CardError`].
pub fn read_text(text: &str) -> Result<(CardFacts, Sign1), CardError> {
    let bytes = qr::read(text, SV1, cose::MAX_BYTES).map_err(CardError::Qr)?;
    let sign1 = Sign1::read(&bytes, TagPolicy::Required).map_err(CardError::Cose)?;
    let Cbor::Map(claims) = cose::cbor(&sign1.payload).map_err(CardError::Cose)? else {
        return Err(CardError::Shape);
    };
    let words = |value: Option<&Cbor>| {
        value.and_then(Cbor::as_text).map(str::to_owned).ok_or(CardError::Shape)
    };
    let letters = |bytes: Option<&[u8]>| {
        let text = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok());
        text.map(str::to_owned).ok_or(CardError::Shape)
    };
    let list = |number: i64| label(&claims, number).and_then(Cbor::as_array).map(Vec::as_slice);
    let number = |value: &Cbor| value.as_integer().ok_or(CardError::Shape);
    let (Some([family, model, colour, Cbor::Bytes(piece)]), Some([index, address])) =
        (list(PIECE), list(STATUS))
    else {
        return Err(CardError::Shape);
    };
    let issued = number(label(&claims, 6).ok_or(CardError::Shape)?)?;
    let issued = i64::try_from(issued).map_err(|_| CardError::Shape)?;
    let facts = CardFacts {
        card_id: letters(label(&claims, 7).and_then(Cbor::as_bytes).map(Vec::as_slice))?,
        family: words(Some(family))?,
        model: words(Some(model))?,
        colour: words(Some(colour))?,
        piece: <[u8; 32]>::try_from(piece.as_slice()).map_err(|_| CardError::Shape)?,
        issued_at: Timestamp::from_second(issued).map_err(|_| CardError::Shape)?,
        issuer: words(label(&claims, 1))?,
        status_list: words(Some(address))?,
        status_index: u64::try_from(number(index)?).map_err(|_| CardError::Shape)?,
        key_id: letters(sign1.kid())?,
    };
    facts.check()?;
    Ok((facts, sign1))
}

/// Checks a card's code against the list of keys, as [`verify_credential`] does.
///
/// # Errors
/// [`CardError`].
pub fn verify_text(text: &str, keys: &[KeyEntry], now: Timestamp) -> Result<CardFacts, CardError> {
    let (facts, sign1) = read_text(text)?;
    let entry = key_at(keys, &facts.method(), facts.issued_at)?;
    let asked = Asked { algorithms: &[Algorithm::EdDsa], ..Asked::default() };
    sign1.verify(&entry.key, &asked).map_err(CardError::Cose)?;
    if facts.issued_at > now { Err(CardError::IssuedLater) } else { Ok(facts) }
}

#[cfg(test)]
pub(super) mod tests;
