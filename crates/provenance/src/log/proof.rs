//! A proof that somebody can keep: entry, place, hashes and checkpoint in one text.
//!
//! Source: C2SP tlog-proof v1. It is checked without asking anybody. The extra data in it are not
//! covered by anything and prove nothing.

use super::checkpoint::{Checkpoint, CheckpointError, hash, number};
use super::merkle::{Hash, ProofError, check_inclusion};
use super::note::{LARGEST_NOTE, Note, NoteError, Signed, VerifierKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The first line.
pub const HEADER: &str = "c2sp.org/tlog-proof@v1";

/// The most hashes: one for each level of a tree of 64 bits.
pub const MOST_HASHES: usize = 64;

/// The most extra data in bytes.
pub const MOST_EXTRA: usize = 65_536;

/// Why a proof is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlogProofError {
    /// Not of the form of such a proof.
    Malformed,
    /// More hashes or extra data than there can be.
    TooLarge,
    /// The checkpoint in it is refused.
    Checkpoint(CheckpointError),
    /// The hashes do not lead from the entry to the root.
    Proof(ProofError),
}

impl TlogProofError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            TlogProofError::Malformed => "malformed_proof",
            TlogProofError::TooLarge => "proof_too_large",
            TlogProofError::Checkpoint(error) => error.code(),
            TlogProofError::Proof(error) => error.code(),
        }
    }
}

impl From<NoteError> for TlogProofError {
    fn from(error: NoteError) -> TlogProofError {
        TlogProofError::Checkpoint(error.into())
    }
}

/// A proof, not checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlogProof {
    /// Data that nothing vouches for.
    pub extra: Option<Vec<u8>>,
    /// The place of the entry, from 0.
    pub index: u64,
    /// From the sibling of the leaf upwards.
    pub hashes: Vec<Hash>,
    /// The signed note, as it was issued.
    pub checkpoint: String,
}

impl TlogProof {
    /// Reads the text, the form of its checkpoint included.
    ///
    /// # Errors
    /// [`TlogProofError::Malformed`], [`TlogProofError::TooLarge`],
    /// [`TlogProofError::Checkpoint`].
    pub fn parse(text: &[u8]) -> Result<TlogProof, TlogProofError> {
        if text.len() > LARGEST_NOTE + 2 * MOST_EXTRA {
            return Err(TlogProofError::TooLarge);
        }
        let text = std::str::from_utf8(text).map_err(|_| TlogProofError::Malformed)?;
        let (head, checkpoint) = text.split_once("\n\n").ok_or(TlogProofError::Malformed)?;
        let mut lines = head.split('\n').peekable();
        if lines.next() != Some(HEADER) {
            return Err(TlogProofError::Malformed);
        }
        let extra = match lines.peek().and_then(|line| line.strip_prefix("extra ")) {
            None => None,
            Some(encoded) => {
                lines.next();
                let extra = STANDARD.decode(encoded).map_err(|_| TlogProofError::Malformed)?;
                if extra.len() > MOST_EXTRA {
                    return Err(TlogProofError::TooLarge);
                }
                Some(extra)
            }
        };
        let index = lines.next().and_then(|line| line.strip_prefix("index ")).and_then(number);
        let index = index.ok_or(TlogProofError::Malformed)?;
        let mut hashes = Vec::new();
        for line in lines {
            if hashes.len() == MOST_HASHES {
                return Err(TlogProofError::TooLarge);
            }
            hashes.push(hash(line).ok_or(TlogProofError::Malformed)?);
        }
        let proof = TlogProof { extra, index, hashes, checkpoint: checkpoint.to_owned() };
        proof.unverified()?;
        Ok(proof)
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{HEADER}\n");
        if let Some(extra) = &self.extra {
            text.push_str(&format!("extra {}\n", STANDARD.encode(extra)));
        }
        text.push_str(&format!("index {}\n", self.index));
        for hash in &self.hashes {
            text.push_str(&STANDARD.encode(hash));
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&self.checkpoint);
        text
    }

    /// The checkpoint in it, which nobody has vouched for yet.
    ///
    /// # Errors
    /// [`TlogProofError::Checkpoint`].
    pub fn unverified(&self) -> Result<Checkpoint, TlogProofError> {
        let note = Note::parse(self.checkpoint.as_bytes())?;
        Checkpoint::parse(note.unverified_text()).map_err(TlogProofError::Checkpoint)
    }

    /// Only the hashes: from the leaf to the root that the unverified checkpoint names.
    ///
    /// # Errors
    /// [`TlogProofError::Checkpoint`], [`TlogProofError::Proof`].
    pub fn check_hashes(&self, leaf: &Hash) -> Result<Checkpoint, TlogProofError> {
        let checkpoint = self.unverified()?;
        check_inclusion(leaf, self.index, checkpoint.size, &self.hashes, &checkpoint.root)
            .map_err(TlogProofError::Proof)?;
        Ok(checkpoint)
    }

    /// All of it: the checkpoint by the trusted keys, the leaf by the hashes.
    ///
    /// # Errors
    /// [`TlogProofError::Checkpoint`], [`TlogProofError::Proof`].
    pub fn check(
        &self,
        leaf: &Hash,
        keys: &[VerifierKey],
        origin: Option<&str>,
    ) -> Result<(Checkpoint, Vec<Signed>), TlogProofError> {
        let (_, by) = Checkpoint::open(self.checkpoint.as_bytes(), keys, origin)
            .map_err(TlogProofError::Checkpoint)?;
        Ok((self.check_hashes(leaf)?, by))
    }
}

#[cfg(test)]
mod tests {
    use super::super::merkle::{inclusion_proof, leaf_hash, range_of, root};
    use super::super::note::{Algorithm, SignerKey, write};
    use super::*;
    use proptest::prelude::*;

    fn made(count: u64, index: u64, extra: Option<Vec<u8>>) -> (TlogProof, VerifierKey) {
        let leaves: Vec<Hash> = (0..count).map(|at| leaf_hash(&at.to_be_bytes())).collect();
        let key = SignerKey::new("log", Algorithm::Ed25519, &[3; 32]).expect("a key");
        let checkpoint = Checkpoint {
            origin: "log".to_owned(),
            size: count,
            root: root(&leaves),
            extension: Vec::new(),
        };
        let text = checkpoint.text();
        let note = write(&text, &[key.sign(&text).expect("signed")]).expect("a note");
        let hashes = inclusion_proof(index, count, range_of(&leaves)).expect("a proof");
        (TlogProof { extra, index, hashes, checkpoint: note }, key.verifier())
    }

    #[test]
    fn malformed_proofs_are_refused() {
        let (proof, _) = made(7, 3, None);
        let good = proof.text();
        let check = |text: &str, expect: Result<(), &str>| {
            let got = TlogProof::parse(text.as_bytes()).map(|_| ()).map_err(TlogProofError::code);
            assert_eq!(got, expect, "{text}");
        };
        check(&good, Ok(()));
        check(&good.replace("proof@v1", "proof@v2"), Err("malformed_proof"));
        check(&good.replace("index 3", "index 03"), Err("malformed_proof"));
        check(&good.replace("index 3", "index +3"), Err("malformed_proof"));
        check(&good.replace("index 3", "extra !\nindex 3"), Err("malformed_proof"));
        check(&good.replace("index 3\n", "index 3\nextra AA==\n"), Err("malformed_proof"));
        check(&good.replace("index 3\n", "index 3\nAAAA\n"), Err("malformed_proof"));
        check(&format!("{HEADER}\nindex 0\n\ncheckpoint\n"), Err("malformed_note"));
        let line = format!("{}\n", STANDARD.encode([0; 32])).repeat(MOST_HASHES);
        check(&good.replace("index 3\n", &format!("index 3\n{line}")), Err("proof_too_large"));
    }

    proptest! {
        // signing is slow without optimisation
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn a_proof_goes_round_and_holds_for_its_entry(
            count in 1u64..40, at: u64, extra: Option<Vec<u8>>, flip: prop::sample::Index, bit in 0u8..8
        ) {
            let index = at % count;
            let (proof, key) = made(count, index, extra);
            let keys = [key];
            let back = TlogProof::parse(proof.text().as_bytes()).expect("a proof");
            prop_assert_eq!(&back, &proof);
            let leaf = leaf_hash(&index.to_be_bytes());
            prop_assert!(back.check(&leaf, &keys, Some("log")).is_ok());
            prop_assert!(back.check(&leaf_hash(b"other"), &keys, None).is_err());
            prop_assert!(back.check(&leaf, &keys, Some("other")).is_err());
            // all but the extra data, which nothing covers
            let mut bytes = TlogProof { extra: None, ..proof }.text().into_bytes();
            let flip = flip.index(bytes.len());
            bytes[flip] ^= 1 << bit;
            let got = TlogProof::parse(&bytes).and_then(|proof| proof.check(&leaf, &keys, Some("log")));
            prop_assert!(got.is_err(), "{:?}", String::from_utf8_lossy(&bytes));
        }

        #[test]
        fn any_bytes_are_looked_at(bytes: Vec<u8>) {
            let _ = TlogProof::parse(&bytes);
        }
    }
}
