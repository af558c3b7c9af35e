//! Signed notes: a text with the signatures of named keys below it.
//!
//! Sources: C2SP signed-note v1, tlog-cosignature v1. Signatures of unknown keys are passed over;
//! a known name and number whose signature is wrong refuses the whole note. Ed25519 (type 01) and
//! timestamped Ed25519 cosignatures (type 04) are known here; others are unknown keys. The text
//! means nothing before it is verified.

mod key;

pub use key::{Algorithm, SignerKey, VerifierKey};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The largest note in bytes.
pub const LARGEST_NOTE: usize = 1_000_000;

/// The most signatures of a note. The standard asks for at least 16.
pub const MOST_SIGNATURES: usize = 100;

/// Why a note or a key is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteError {
    /// Not of the form of a note.
    Malformed,
    /// Above [`LARGEST_NOTE`] or [`MOST_SIGNATURES`].
    TooLarge,
    /// A signature of a known key is wrong.
    BadSignature,
    /// No signature of a known key.
    NoKnownSignature,
    /// A key is not of its form, or its number is not that of its bytes.
    Key,
    /// A key of an algorithm that is not known here.
    KeyAlgorithm,
}

impl NoteError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            NoteError::Malformed => "malformed_note",
            NoteError::TooLarge => "note_too_large",
            NoteError::BadSignature => "bad_signature",
            NoteError::NoKnownSignature => "no_known_signature",
            NoteError::Key => "malformed_key",
            NoteError::KeyAlgorithm => "key_algorithm",
        }
    }
}

/// One signature line, unverified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The name of the key.
    pub name: String,
    /// The number of the key.
    pub id: [u8; 4],
    /// The bytes behind the number.
    pub bytes: Vec<u8>,
}

/// A note whose form is read and whose signatures are not verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<Signature>,
}

/// Who signed, of the known keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The name of the key.
    pub name: String,
    /// The number of the key.
    pub id: [u8; 4],
    /// What the signature says beside the text.
    pub algorithm: Algorithm,
    /// When a cosigner saw it, seconds since 1970; nothing for a plain signature.
    pub time: Option<u64>,
}

/// A verified text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The text with its last newline.
    pub text: String,
    /// Every known key that signed it, in the order of the note, each once.
    pub by: Vec<Signed>,
}

impl Note {
    /// Reads the form of a note.
    ///
    /// # Errors
    /// [`NoteError::Malformed`], [`NoteError::TooLarge`].
    pub fn parse(note: &[u8]) -> Result<Note, NoteError> {
        if note.len() > LARGEST_NOTE {
            return Err(NoteError::TooLarge);
        }
        let note = std::str::from_utf8(note).map_err(|_| NoteError::Malformed)?;
        if note.bytes().any(|byte| byte < 0x20 && byte != b'\n') {
            return Err(NoteError::Malformed);
        }
        let end = note.rfind("\n\n").ok_or(NoteError::Malformed)?;
        let (text, rest) = note.split_at_checked(end + 1).ok_or(NoteError::Malformed)?;
        let lines = rest.strip_prefix('\n').and_then(|lines| lines.strip_suffix('\n'));
        let lines = lines.ok_or(NoteError::Malformed)?;
        let mut signatures = Vec::new();
        for line in lines.split('\n') {
            if signatures.len() == MOST_SIGNATURES {
                return Err(NoteError::TooLarge);
            }
            signatures.push(Signature::parse(line).ok_or(NoteError::Malformed)?);
        }
        Ok(Note { text: text.to_owned(), signatures })
    }

    /// The text, which nobody has vouched for yet.
    #[must_use]
    pub fn unverified_text(&self) -> &str {
        &self.text
    }

    /// The signatures, as they came.
    #[must_use]
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// Verifies against the keys that are trusted.
    ///
    /// # Errors
    /// [`NoteError::BadSignature`], [`NoteError::NoKnownSignature`].
    pub fn verify(&self, keys: &[VerifierKey]) -> Result<Verified, NoteError> {
        let mut by: Vec<Signed> = Vec::new();
        for signature in &self.signatures {
            let known =
                |key: &&VerifierKey| key.name() == signature.name && key.id() == signature.id;
            let Some(key) = keys.iter().find(known) else { continue };
            let time = key.verify(&self.text, &signature.bytes)?;
            let seen = |signed: &Signed| signed.name == signature.name && signed.id == signature.id;
            if !by.iter().any(seen) {
                let Signature { name, id, .. } = signature.clone();
                by.push(Signed { name, id, algorithm: key.algorithm(), time });
            }
        }
        if by.is_empty() {
            return Err(NoteError::NoKnownSignature);
        }
        Ok(Verified { text: self.text.clone(), by })
    }
}

impl Signature {
    /// Reads one line without its newline.
    fn parse(line: &str) -> Option<Signature> {
        let (name, encoded) = line.strip_prefix("\u{2014} ")?.split_once(' ')?;
        let bytes = STANDARD.decode(encoded).ok()?;
        let (id, bytes) = bytes.split_first_chunk::<4>()?;
        (is_name(name) && !bytes.is_empty()).then(|| Signature {
            name: name.to_owned(),
            id: *id,
            bytes: bytes.to_vec(),
        })
    }

    /// The line with its newline.
    #[must_use]
    pub fn line(&self) -> String {
        let encoded = STANDARD.encode([self.id.as_slice(), &self.bytes].concat());
        format!("\u{2014} {} {encoded}\n", self.name)
    }
}

/// Writes a note: the text, a blank line, the signatures.
///
/// # Errors
/// [`NoteError::Malformed`] when the text does not end in a newline or has control characters, or
/// nobody signed.
pub fn write(text: &str, signatures: &[Signature]) -> Result<String, NoteError> {
    let lines: String = signatures.iter().map(Signature::line).collect();
    let note = format!("{text}\n{lines}");
    let back = Note::parse(note.as_bytes())?;
    if back.text != text || back.signatures != signatures {
        return Err(NoteError::Malformed);
    }
    Ok(note)
}

/// A name of a key: not empty, without spaces of any script and without a plus.
fn is_name(name: &str) -> bool {
    !name.is_empty()
        && !name.contains('+')
        && !name.chars().any(|character| character.is_whitespace() || character.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOTE: &str = "This is an example message.\n\n\u{2014} example.com/foo \
        Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    const KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    fn verify(note: &str, key: &str) -> Result<String, NoteError> {
        let keys = [VerifierKey::parse(key)?];
        Note::parse(note.as_bytes())?.verify(&keys).map(|verified| verified.text)
    }

    #[test]
    fn a_note_is_verified_or_refused() {
        let check = |note: &str, expect: Result<&str, NoteError>| {
            assert_eq!(verify(note, KEY).as_deref(), expect.as_ref().copied(), "{note:?}");
        };
        check(NOTE, Ok("This is an example message.\n"));
        check(&NOTE.replace("example m", "exbmple m"), Err(NoteError::BadSignature));
        check(&NOTE.replace("com/foo", "com/bar"), Err(NoteError::NoKnownSignature));
        check(&NOTE.replace("Uw2QOk", "Uw2QPk"), Err(NoteError::NoKnownSignature));
        let line = NOTE.split_once("\n\n").expect("two parts").1;
        check(&format!("{NOTE}{line}"), Ok("This is an example message.\n"));
        let other = line.replace("com/foo", "com/bar");
        check(&format!("{NOTE}{other}"), Ok("This is an example message.\n"));
        let wrong = line.replace("aQM=", "aQI=");
        check(&format!("{NOTE}{wrong}"), Err(NoteError::BadSignature));
        for malformed in [
            NOTE.trim_end(),
            &NOTE.replace("\n\n", "\n"),
            &NOTE.replace('\u{2014}', "-"),
            &NOTE.replace("aQM=", "aQM"),
            &NOTE.replace("message", "mess\tage"),
            &NOTE.replace("com/foo", "com+foo"),
            &format!("{NOTE}\n"),
            "",
        ] {
            check(malformed, Err(NoteError::Malformed));
        }
        let many = line.replace("com/foo", "com/bar").repeat(MOST_SIGNATURES);
        check(&format!("{NOTE}{many}"), Err(NoteError::TooLarge));
    }

    proptest! {
        // signing is slow without optimisation
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn any_bytes_are_looked_at(note in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = Note::parse(&note);
        }

        #[test]
        fn what_is_signed_is_verified_and_nothing_else(
            seed: [u8; 32], text in "[a-z\n]{0,40}", time in 0u64..1 << 63, at: prop::sample::Index, bit in 0u8..8
        ) {
            let text = format!("{text}.\n");
            for algorithm in [Algorithm::Ed25519, Algorithm::CosignatureV1] {
                let key = SignerKey::new("example.com/log", algorithm, &seed).expect("a key");
                let signature = match algorithm {
                    Algorithm::Ed25519 => key.sign(&text),
                    Algorithm::CosignatureV1 => key.cosign(&text, time),
                }
                .expect("signed");
                let note = write(&text, &[signature]).expect("a note");
                let keys = [key.verifier()];
                let verified = Note::parse(note.as_bytes()).expect("a note").verify(&keys).expect("good");
                prop_assert_eq!(&verified.text, &text);
                prop_assert_eq!(verified.by[0].time.is_some(), algorithm == Algorithm::CosignatureV1);
                let mut bytes = note.into_bytes();
                let at = at.index(bytes.len());
                bytes[at] ^= 1 << bit;
                let got = Note::parse(&bytes).and_then(|note| note.verify(&keys));
                prop_assert!(got.is_err(), "{:?}", String::from_utf8_lossy(&bytes));
            }
        }
    }
}
