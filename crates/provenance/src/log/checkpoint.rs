//! Checkpoints: what a log says of its whole tree, as the text of a signed note.
//!
//! Source: C2SP tlog-checkpoint v1: origin, size, root, one a line, then lines of extension. A log
//! must never sign two that contradict each other; whoever signs keeps the last one in the same
//! transaction as the leaves.

use super::merkle::{EMPTY_ROOT, Hash};
use super::note::{Algorithm, Note, NoteError, Signed, VerifierKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Why a checkpoint is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckpointError {
    /// The note around it is.
    Note(NoteError),
    /// Not three lines or more, an empty line, a size that is not written as it must be, a root
    /// that is no hash, or an empty tree with another root than it has.
    Malformed,
    /// Another log than the one that was asked for.
    Origin,
}

impl CheckpointError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            CheckpointError::Note(error) => error.code(),
            CheckpointError::Malformed => "malformed_checkpoint",
            CheckpointError::Origin => "checkpoint_origin",
        }
    }
}

impl From<NoteError> for CheckpointError {
    fn from(error: NoteError) -> CheckpointError {
        CheckpointError::Note(error)
    }
}

/// A tree of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The name of the log.
    pub origin: String,
    /// How many leaves.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
    /// Further lines, without newlines.
    pub extension: Vec<String>,
}

impl Checkpoint {
    /// Reads the text of a note.
    ///
    /// # Errors
    /// [`CheckpointError::Malformed`].
    pub fn parse(text: &str) -> Result<Checkpoint, CheckpointError> {
        let text = text.strip_suffix('\n').ok_or(CheckpointError::Malformed)?;
        let mut lines = text.split('\n');
        let mut line = || lines.next().filter(|line| !line.is_empty());
        let origin = line().ok_or(CheckpointError::Malformed)?;
        let size = line().and_then(number).ok_or(CheckpointError::Malformed)?;
        let root = line().and_then(hash).ok_or(CheckpointError::Malformed)?;
        let extension: Vec<String> = lines.map(str::to_owned).collect();
        if extension.iter().any(String::is_empty) || (size == 0 && root != EMPTY_ROOT) {
            return Err(CheckpointError::Malformed);
        }
        Ok(Checkpoint { origin: origin.to_owned(), size, root, extension })
    }

    /// The text of the note.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}\n{}\n{}\n", self.origin, self.size, STANDARD.encode(self.root));
        for line in &self.extension {
            text.push_str(line);
            text.push('\n');
        }
        text
    }

    /// Verifies a note and reads the checkpoint in it. A log itself must have signed: cosignatures
    /// alone are not enough. `origin` is the log that is asked for.
    ///
    /// # Errors
    /// [`CheckpointError`].
    pub fn open(
        note: &[u8],
        keys: &[VerifierKey],
        origin: Option<&str>,
    ) -> Result<(Checkpoint, Vec<Signed>), CheckpointError> {
        let verified = Note::parse(note)?.verify(keys)?;
        if !verified.by.iter().any(|signed| signed.algorithm == Algorithm::Ed25519) {
            return Err(NoteError::NoKnownSignature.into());
        }
        let checkpoint = Checkpoint::parse(&verified.text)?;
        if origin.is_some_and(|origin| origin != checkpoint.origin) {
            return Err(CheckpointError::Origin);
        }
        Ok((checkpoint, verified.by))
    }
}

/// A whole number as it must be written: digits, no zero before others.
pub(super) fn number(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = text == "0" || !text.starts_with('0');
    if digits && plain { text.parse().ok() } else { None }
}

/// A hash in base64, 44 characters.
pub(super) fn hash(text: &str) -> Option<Hash> {
    if text.len() != 44 {
        return None;
    }
    STANDARD.decode(text).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::super::note::{SignerKey, write};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_checkpoint_is_strict() {
        let root = STANDARD.encode([7; 32]);
        let empty = STANDARD.encode(EMPTY_ROOT);
        let check = |given: String, expect: bool| {
            let got = Checkpoint::parse(&given);
            assert_eq!(got.is_ok(), expect, "{given:?}");
            if let Ok(checkpoint) = got {
                assert_eq!(checkpoint.text(), given);
            }
        };
        check(format!("log\n5\n{root}\n"), true);
        check(format!("log\n5\n{root}\nmore\n"), true);
        check(format!("log\n0\n{empty}\n"), true);
        check(format!("log\n{}\n{root}\n", u64::MAX), true);
        check(format!("log\n0\n{root}\n"), false);
        check(format!("log\n05\n{root}\n"), false);
        check(format!("log\n+5\n{root}\n"), false);
        check(format!("log\n-1\n{root}\n"), false);
        check(format!("log\n18446744073709551616\n{root}\n"), false);
        check(format!("\n5\n{root}\n"), false);
        check(format!("log\n5\n{root}"), false);
        check(format!("log\n5\n{root}\n\n"), false);
        check(format!("log\n5\n{}\n", &root[..40]), false);
        check("log\n5\n".to_owned(), false);
    }

    #[test]
    fn a_log_itself_must_sign() {
        let log = SignerKey::new("log", Algorithm::Ed25519, &[1; 32]).expect("a key");
        let witness = SignerKey::new("w", Algorithm::CosignatureV1, &[2; 32]).expect("a key");
        let text = format!("log\n5\n{}\n", STANDARD.encode([7; 32]));
        let keys = [log.verifier(), witness.verifier()];
        let (signed, cosigned) =
            (log.sign(&text).expect("signed"), witness.cosign(&text, 9).expect("signed"));
        let check =
            |signatures: &[super::super::note::Signature], origin, expect: Result<usize, &str>| {
                let note = write(&text, signatures).expect("a note");
                let got = Checkpoint::open(note.as_bytes(), &keys, origin);
                assert_eq!(got.map(|(_, by)| by.len()).map_err(CheckpointError::code), expect);
            };
        check(&[signed.clone(), cosigned.clone()], Some("log"), Ok(2));
        check(std::slice::from_ref(&signed), None, Ok(1));
        check(&[cosigned], None, Err("no_known_signature"));
        check(&[signed], Some("other"), Err("checkpoint_origin"));
    }

    proptest! {
        #[test]
        fn any_text_is_looked_at(text in "[a-zA-Z0-9+/=\n]{0,120}") {
            if let Ok(checkpoint) = Checkpoint::parse(&text) {
                prop_assert_eq!(checkpoint.text(), text);
            }
        }
    }
}
