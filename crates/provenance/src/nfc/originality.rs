//! The signature of the maker over the UID: that some chip of this UID was made, and no more.
//!
//! Source: NXP AN12196 rev 1.8 section 7 and AN11350: ECDSA on secp224r1 over the seven bytes of
//! the UID as they are, without a digest. Anybody who once read it can replay it from another
//! device. It never speaks of the article.

use super::hex;
use super::sun::Uid;
use p224::ecdsa::signature::hazmat::PrehashVerifier;
use p224::ecdsa::{Signature, VerifyingKey};

/// The maker's key for NTAG 424 DNA, an uncompressed point (AN12196 section 7.2).
pub const NTAG_424_KEY: &str = "048A9B380AF2EE1B98DC417FECC263F8449C7625CECE82D9B916C992DA209D68\
    422B81EC20B65A66B5102A61596AF3379200599316A00A1410";

/// Why a signature is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OriginalityError {
    /// The key is no point of the curve in SEC 1 form.
    Key,
    /// The signature is not 56 bytes.
    SignatureLength,
    /// Another key, another UID, or numbers that no signature has.
    BadSignature,
}

impl OriginalityError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            OriginalityError::Key => "originality_key",
            OriginalityError::SignatureLength => "signature_length",
            OriginalityError::BadSignature => "bad_signature",
        }
    }
}

/// A maker's key.
#[derive(Clone, Debug)]
pub struct MakerKey(VerifyingKey);

impl MakerKey {
    /// The key of [`NTAG_424_KEY`].
    ///
    /// # Errors
    /// None in fact.
    pub fn ntag_424() -> Result<MakerKey, OriginalityError> {
        hex::bytes(NTAG_424_KEY).ok_or(OriginalityError::Key).and_then(|key| MakerKey::new(&key))
    }

    /// Reads a point in SEC 1 form, whole or shortened.
    ///
    /// # Errors
    /// [`OriginalityError::Key`].
    pub fn new(sec1: &[u8]) -> Result<MakerKey, OriginalityError> {
        VerifyingKey::from_sec1_bytes(sec1).map(MakerKey).map_err(|_| OriginalityError::Key)
    }

    /// Checks `r` and `s`, 28 bytes each, over a UID.
    ///
    /// # Errors
    /// [`OriginalityError::SignatureLength`], [`OriginalityError::BadSignature`].
    pub fn check(&self, uid: &Uid, signature: &[u8]) -> Result<(), OriginalityError> {
        if signature.len() != 56 {
            return Err(OriginalityError::SignatureLength);
        }
        let signature =
            Signature::from_slice(signature).map_err(|_| OriginalityError::BadSignature)?;
        // seven bytes count as a number: zeros before them, none behind
        let mut digest = [0; 28];
        digest[21..].copy_from_slice(&uid.0);
        self.0.verify_prehash(&digest, &signature).map_err(|_| OriginalityError::BadSignature)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_published_signature_holds_for_its_uid_only() {
        let key = MakerKey::ntag_424().expect("a point");
        let good = hex::bytes(
            "D1940D17CFEDA4BFF80359AB975F9F6514313E8F90C1D3CAAF5941AD744A1CDF9A83F883CAFE0FE95D19\
             39B1B7E47113993324473B785D21",
        )
        .expect("hex");
        let check = |uid: &str, signature: &[u8], expect| {
            assert_eq!(key.check(&Uid::parse(uid).expect("a uid"), signature), expect);
        };
        check("04518DFAA96180", &good, Ok(()));
        check("04518DFAA96181", &good, Err(OriginalityError::BadSignature));
        check("04518DFAA96180", &good[1..], Err(OriginalityError::SignatureLength));
        check("04518DFAA96180", &[0; 56], Err(OriginalityError::BadSignature));
        check("04518DFAA96180", &[0xff; 56], Err(OriginalityError::BadSignature));
        for at in 0..good.len() {
            let mut flipped = good.clone();
            flipped[at] ^= 1;
            check("04518DFAA96180", &flipped, Err(OriginalityError::BadSignature));
        }
        assert!(MakerKey::new(&[4; 57]).is_err() && MakerKey::new(&[]).is_err());
    }
}
