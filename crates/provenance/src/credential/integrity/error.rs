//! Why a proof does not hold, and the class that the specification gives to it.

use crate::credential::did::DidError;
use crate::credential::jcs::JcsError;
use crate::credential::keys::KeyError;

/// Why a proof does not hold. Each belongs to one error class of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofError {
    /// No object, or a member of a wrong kind.
    Parsing,
    /// The document has no proof.
    NoProof,
    /// The proof's `type` is not DataIntegrityProof.
    Type,
    /// A suite that is not computed here.
    Suite,
    /// The document cannot be written canonically.
    Canonical(JcsError),
    /// The document's `@context` does not begin with that of the proof.
    Context,
    /// Another purpose than the expected one.
    Purpose,
    /// No key for the verification method.
    Key(DidError),
    /// The key is of another kind than the suite.
    KeyKind,
    /// `proofValue` is no base58btc.
    Value,
    /// The signature has another length than its suite's.
    Length,
    /// The signature is not the key's over this document.
    Signature,
    /// `created` or `expires` is no instant with an offset.
    Instant,
    /// Created after the instant of the check.
    Created,
    /// Expired at the instant of the check.
    Expired,
    /// Not for the expected domain.
    Domain,
    /// Not for the expected challenge.
    Challenge,
    /// A previous proof that is not there, or that leads in a circle.
    Previous,
    /// More proofs than are looked at.
    Range,
}

impl ProofError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            ProofError::Parsing => "parsing",
            ProofError::NoProof => "no_proof",
            ProofError::Type => "type",
            ProofError::Suite => "cryptosuite",
            ProofError::Canonical(error) => error.code(),
            ProofError::Context => "context",
            ProofError::Purpose => "purpose",
            ProofError::Key(error) => error.code(),
            ProofError::KeyKind => "key_kind",
            ProofError::Value => "proof_value",
            ProofError::Length => "length",
            ProofError::Signature => "signature",
            ProofError::Instant => "instant",
            ProofError::Created => "created",
            ProofError::Expired => "expired",
            ProofError::Domain => "domain",
            ProofError::Challenge => "challenge",
            ProofError::Previous => "previous_proof",
            ProofError::Range => "range",
        }
    }

    /// The class of the specification (VC Data Integrity 1.0 section 4.7).
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            ProofError::Parsing | ProofError::NoProof => "PARSING_ERROR",
            ProofError::Suite | ProofError::Canonical(_) => "PROOF_TRANSFORMATION_ERROR",
            ProofError::Domain => "INVALID_DOMAIN_ERROR",
            ProofError::Challenge => "INVALID_CHALLENGE_ERROR",
            ProofError::Key(DidError::Key(KeyError::Point)) | ProofError::KeyKind => {
                "CRYPTOGRAPHIC_SECURITY_ERROR"
            }
            ProofError::Value | ProofError::Instant => "MALFORMED_VALUE_ERROR",
            ProofError::Range => "RANGE_ERROR",
            _ => "PROOF_VERIFICATION_ERROR",
        }
    }
}
