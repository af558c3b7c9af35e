//! What a witness is asked, and what it answers.
//!
//! Source: C2SP tlog-witness v1 (add-checkpoint). [`decide`] only decides: whoever keeps the last
//! checkpoint of each log compares and replaces it in one transaction, and cosigns only after
//! that. Signing is [`super::note::SignerKey::cosign`].

use super::checkpoint::{Checkpoint, hash, number};
use super::merkle::{Hash, check_consistency};
use super::note::{LARGEST_NOTE, Note, NoteError, VerifierKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The most hashes of a request.
pub const MOST_HASHES: usize = 63;

/// The body of add-checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddCheckpoint {
    /// The size that the proof starts from.
    pub old: u64,
    /// A consistency proof; empty from size zero.
    pub proof: Vec<Hash>,
    /// The signed note.
    pub checkpoint: String,
}

/// What a witness knows of one log.
#[derive(Clone, Debug)]
pub struct Known {
    /// The keys of the log.
    pub keys: Vec<VerifierKey>,
    /// The size it cosigned last; 0 when never.
    pub size: u64,
    /// The root it cosigned last; not looked at when the size is 0.
    pub root: Hash,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// 200: keep this checkpoint, then cosign this text.
    Cosign {
        /// The checkpoint to be kept.
        checkpoint: Checkpoint,
        /// The text that is cosigned.
        text: String,
    },
    /// 400: not a request, or from a larger tree to a smaller.
    BadRequest,
    /// 403: no key of the log signed, or wrongly.
    Forbidden,
    /// 404: nobody knows the log.
    UnknownLog,
    /// 409 with the size cosigned last as text: the proof starts elsewhere, or the same size has
    /// two roots.
    Conflict {
        /// The size cosigned last.
        size: u64,
    },
    /// 422: the proof does not hold.
    Unprovable,
}

impl Decision {
    /// The status of HTTP.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Decision::Cosign { .. } => 200,
            Decision::BadRequest => 400,
            Decision::Forbidden => 403,
            Decision::UnknownLog => 404,
            Decision::Conflict { .. } => 409,
            Decision::Unprovable => 422,
        }
    }
}

impl AddCheckpoint {
    /// Reads the body.
    ///
    /// # Errors
    /// [`NoteError::Malformed`], [`NoteError::TooLarge`].
    pub fn parse(body: &[u8]) -> Result<AddCheckpoint, NoteError> {
        if body.len() > LARGEST_NOTE {
            return Err(NoteError::TooLarge);
        }
        let body = std::str::from_utf8(body).map_err(|_| NoteError::Malformed)?;
        let (head, checkpoint) = body.split_once("\n\n").ok_or(NoteError::Malformed)?;
        let mut lines = head.split('\n');
        let old = lines.next().and_then(|line| line.strip_prefix("old ")).and_then(number);
        let old = old.ok_or(NoteError::Malformed)?;
        let mut proof = Vec::new();
        for line in lines {
            if proof.len() == MOST_HASHES {
                return Err(NoteError::TooLarge);
            }
            proof.push(hash(line).ok_or(NoteError::Malformed)?);
        }
        Ok(AddCheckpoint { old, proof, checkpoint: checkpoint.to_owned() })
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> String {
        let lines: String =
            self.proof.iter().map(|hash| format!("{}\n", STANDARD.encode(hash))).collect();
        format!("old {}\n{lines}\n{}", self.old, self.checkpoint)
    }
}

/// Decides on a body. `known` finds a log by its origin.
pub fn decide(body: &[u8], known: impl FnOnce(&str) -> Option<Known>) -> Decision {
    let Ok(request) = AddCheckpoint::parse(body) else { return Decision::BadRequest };
    let Ok(note) = Note::parse(request.checkpoint.as_bytes()) else { return Decision::BadRequest };
    let Ok(checkpoint) = Checkpoint::parse(note.unverified_text()) else {
        return Decision::BadRequest;
    };
    let Some(known) = known(&checkpoint.origin) else { return Decision::UnknownLog };
    let Ok(verified) = note.verify(&known.keys) else { return Decision::Forbidden };
    if request.old > checkpoint.size {
        return Decision::BadRequest;
    }
    let conflict = Decision::Conflict { size: known.size };
    if request.old != known.size {
        return conflict;
    }
    if request.old == checkpoint.size && request.old > 0 && checkpoint.root != known.root {
        return conflict;
    }
    let provable = if request.old == 0 {
        request.proof.is_empty()
    } else {
        let (old, new) = (&known.root, &checkpoint.root);
        check_consistency(request.old, old, checkpoint.size, new, &request.proof).is_ok()
    };
    if !provable {
        return Decision::Unprovable;
    }
    Decision::Cosign { checkpoint, text: verified.text }
}

#[cfg(test)]
mod tests {
    use super::super::merkle::{EMPTY_ROOT, consistency_proof, leaf_hash, range_of, root};
    use super::super::note::{Algorithm, SignerKey, write};
    use super::*;
    use proptest::prelude::*;

    fn leaves(count: u64) -> Vec<Hash> {
        (0..count).map(|at| leaf_hash(&at.to_be_bytes())).collect()
    }

    fn request(origin: &str, seed: u8, old: u64, size: u64, first: &str) -> String {
        let key = SignerKey::new(origin, Algorithm::Ed25519, &[seed; 32]).expect("a key");
        let mut leaves = leaves(size);
        if let Some(leaf) = leaves.first_mut() {
            *leaf = leaf_hash(first.as_bytes());
        }
        let root = root(&leaves);
        let checkpoint =
            Checkpoint { origin: origin.to_owned(), size, root, extension: Vec::new() };
        let text = checkpoint.text();
        let checkpoint = write(&text, &[key.sign(&text).expect("signed")]).expect("a note");
        let proof = consistency_proof(old, size, range_of(&leaves)).unwrap_or_default();
        AddCheckpoint { old, proof, checkpoint }.body()
    }

    #[test]
    fn a_witness_never_goes_back() {
        let known = |size: u64| {
            move |origin: &str| {
                let key = SignerKey::new("log", Algorithm::Ed25519, &[1; 32]).expect("a key");
                let mut leaves = leaves(size);
                if let Some(leaf) = leaves.first_mut() {
                    *leaf = leaf_hash(b"a");
                }
                let root = root(&leaves);
                (origin == "log").then(|| Known { keys: vec![key.verifier()], size, root })
            }
        };
        let check = |body: String, last: u64, expect: u16| {
            assert_eq!(decide(body.as_bytes(), known(last)).status(), expect, "{body}");
        };
        check(request("log", 1, 0, 5, "a"), 0, 200);
        check(request("log", 1, 3, 9, "a"), 3, 200);
        check(request("log", 1, 4, 4, "a"), 4, 200);
        check(request("other", 1, 0, 5, "a"), 0, 404);
        check(request("log", 2, 0, 5, "a"), 0, 403);
        check(request("log", 1, 6, 5, "a"), 6, 400);
        check(request("log", 1, 0, 5, "a"), 3, 409);
        check(request("log", 1, 3, 9, "a"), 5, 409);
        check(request("log", 1, 4, 4, "b"), 4, 409);
        check(request("log", 1, 3, 9, "b"), 3, 422);
        let more = format!("old 0\n{}\n", STANDARD.encode(EMPTY_ROOT));
        check(request("log", 1, 0, 5, "a").replacen("old 0\n", &more, 1), 0, 422);
        check(request("log", 1, 0, 5, "a").replacen("old 0", "old 00", 1), 0, 400);
        let hashes = format!("old 3\n{}", format!("{}\n", STANDARD.encode(EMPTY_ROOT)).repeat(64));
        check(request("log", 1, 3, 3, "a").replacen("old 3\n", &hashes, 1), 3, 400);
        let conflict = decide(request("log", 1, 0, 5, "a").as_bytes(), known(3));
        assert_eq!(conflict, Decision::Conflict { size: 3 });
    }

    proptest! {
        #[test]
        fn a_body_goes_round(old: u64, proof in prop::collection::vec(any::<[u8; 32]>(), 0..63)) {
            let body = AddCheckpoint { old, proof, checkpoint: "log\n\n".to_owned() };
            prop_assert_eq!(AddCheckpoint::parse(body.body().as_bytes()), Ok(body));
        }

        #[test]
        fn any_bytes_are_decided(body: Vec<u8>) {
            prop_assert_eq!(decide(&body, |_| None).status(), 400);
        }
    }
}
