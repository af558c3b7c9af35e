//! Passwords of the staff: the stated rule, and argon2id behind two seats.
//!
//! The rule: the text is brought to Unicode NFC (so that é typed on two
//! keyboards is one password) and otherwise taken as given, blanks included.
//! It has at least 8 characters and at most 256 bytes, no control characters,
//! does not lean on the name of the house or of the person, and would take
//! more than a million guesses. There is no rule about kinds of characters.

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization as _;

/// Fewest characters.
pub const LEAST_CHARS: usize = 8;
/// Most bytes, in NFC.
pub const MOST_BYTES: usize = 256;
/// How many hash at the same time: each takes 19 MiB and some 20 ms of a core.
const SEATS: usize = 2;
/// How many may wait for a seat before the next is told to come back.
const WAITING: usize = 64;

/// Why a password was refused; the code is the tail of its sentence's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    /// Fewer than eight characters.
    Short,
    /// More than 256 bytes.
    Long,
    /// Holds NUL or another control character.
    Control,
    /// Little is left without the name of the house or of the person.
    Name,
    /// Among the first million guesses anybody would make.
    Common,
}

impl Weak {
    /// Every reason.
    pub const ALL: &'static [Weak] =
        &[Weak::Short, Weak::Long, Weak::Control, Weak::Name, Weak::Common];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Weak::Short => "password_short",
            Weak::Long => "password_long",
            Weak::Control => "password_control",
            Weak::Name => "password_name",
            Weak::Common => "password_common",
        }
    }
}

/// A password in the one form in which it is hashed and compared.
fn canonical(given: &str) -> String {
    given.nfc().collect()
}

/// Checks a new password against the rule. `names` are the house's and the
/// person's own words.
///
/// # Errors
/// The first part of the rule that it breaks.
pub fn check(given: &str, names: &[&str]) -> Result<(), Weak> {
    // Before anything that costs in proportion to the length.
    if given.len() > MOST_BYTES * 4 {
        return Err(Weak::Long);
    }
    let password = canonical(given);
    if password.len() > MOST_BYTES {
        return Err(Weak::Long);
    }
    if password.chars().any(char::is_control) {
        return Err(Weak::Control);
    }
    if password.chars().count() < LEAST_CHARS {
        return Err(Weak::Short);
    }
    let mut rest = password.to_lowercase();
    let mut named = false;
    for name in names.iter().flat_map(|n| n.split(|c: char| !c.is_alphanumeric())) {
        let name = name.to_lowercase();
        if name.chars().count() >= 3 && rest.contains(&name) {
            rest = rest.replace(&name, "");
            named = true;
        }
    }
    if named && rest.chars().filter(|c| c.is_alphanumeric()).count() < LEAST_CHARS {
        return Err(Weak::Name);
    }
    if zxcvbn::zxcvbn(&password, names).score() < zxcvbn::Score::Two {
        return Err(Weak::Common);
    }
    Ok(())
}

/// Hashing did not happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HashError {
    /// Too many are waiting already.
    Busy,
    /// The library refused, or its thread died.
    Failed(String),
}

/// argon2id with 19 MiB, two passes, one lane (OWASP's second choice; 19 ms
/// measured), two at a time whatever the number of requests.
#[derive(Clone)]
pub struct Hasher {
    seats: Arc<Semaphore>,
    waiting: Arc<AtomicUsize>,
    /// Verified against when there is no account, so that the answer takes as long.
    nobody: Arc<str>,
}

impl Hasher {
    /// A hasher; `salt` is for the hash that stands for nobody.
    ///
    /// # Errors
    /// [`HashError::Failed`] when the parameters are refused.
    pub fn new(salt: [u8; 16]) -> Result<Self, HashError> {
        let nobody = hash_now("nobody has this password", salt)?;
        Ok(Hasher {
            seats: Arc::new(Semaphore::new(SEATS)),
            waiting: Arc::new(AtomicUsize::new(0)),
            nobody: nobody.into(),
        })
    }

    /// The hash of a new password, as a PHC string.
    ///
    /// # Errors
    /// [`HashError`].
    pub async fn hash(&self, password: String, salt: [u8; 16]) -> Result<String, HashError> {
        self.seated(move || hash_now(&canonical(&password), salt)).await?
    }

    /// Whether the password is the hash's. Without a hash it takes as long and
    /// says no. What is too long for the rule is no, at once: nobody has it.
    ///
    /// # Errors
    /// [`HashError`].
    pub async fn verify(&self, password: &str, hash: Option<&str>) -> Result<bool, HashError> {
        let too_long = password.len() > MOST_BYTES * 4;
        let password = if too_long { String::new() } else { canonical(password) };
        let real = hash.is_some() && !too_long;
        let hash = hash.map_or_else(|| self.nobody.to_string(), str::to_owned);
        let matches = self.seated(move || verify_now(&password, &hash)).await??;
        Ok(matches && real)
    }

    async fn seated<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, HashError> {
        if self.waiting.fetch_add(1, Ordering::AcqRel) >= WAITING {
            self.waiting.fetch_sub(1, Ordering::AcqRel);
            return Err(HashError::Busy);
        }
        let _place = Waits(&self.waiting);
        let seat = Arc::clone(&self.seats)
            .acquire_owned()
            .await
            .map_err(|e| HashError::Failed(e.to_string()))?;
        tokio::task::spawn_blocking(move || {
            // The seat goes with the work: a caller who hangs up does not free it early.
            let _seat = seat;
            work()
        })
        .await
        .map_err(|e| HashError::Failed(e.to_string()))
    }
}

/// Gives the place in the queue back, also when the caller goes away.
struct Waits<'w>(&'w AtomicUsize);

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

fn argon() -> Result<Argon2<'static>, HashError> {
    let params =
        Params::new(19 * 1024, 2, 1, None).map_err(|e| HashError::Failed(e.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash_now(password: &str, salt: [u8; 16]) -> Result<String, HashError> {
    let salt = SaltString::encode_b64(&salt).map_err(|e| HashError::Failed(e.to_string()))?;
    let hash = argon()?
        .hash_password(password.as_bytes(), &salt)
        .map_err(|e| HashError::Failed(e.to_string()))?;
    Ok(hash.to_string())
}

fn verify_now(password: &str, hash: &str) -> Result<bool, HashError> {
    let parsed = PasswordHash::new(hash).map_err(|e| HashError::Failed(e.to_string()))?;
    Ok(argon()?.verify_password(password.as_bytes(), &parsed).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["Orle", "Inès Carvalho", "ines@orle.example"];

    #[test]
    fn au05_the_stated_rule_answers_every_odd_password() {
        let long_ok = "four plain words and a comma, ".repeat(8);
        let check = |given: &str, expect: Result<(), Weak>| {
            assert_eq!(
                super::check(given, NAMES),
                expect,
                "{:.20?} ({} bytes)",
                given,
                given.len()
            );
        };
        check("        ", Err(Weak::Common));
        check(&"x".repeat(64), Err(Weak::Common));
        check(&long_ok, Ok(()));
        check(&"long words ".repeat(100_000), Err(Weak::Long));
        check("tailor\0shears nine", Err(Weak::Control));
        check("seven77", Err(Weak::Short));
        check("Orle2026!", Err(Weak::Name));
        check("orleorleorle", Err(Weak::Name));
        check("carvalho77", Err(Weak::Name));
        check("ORLE thimble waxed thread", Ok(()));
        for common in [
            "password",
            "12345678",
            "123456789",
            "qwertyuiop",
            "football",
            "iloveyou",
            "sunshine",
            "princess",
            "baseball",
            "trustno1",
            "starwars",
            "superman",
            "michelle",
            "jennifer",
            "corvette",
            "midnight",
            "passw0rd",
            "azertyuiop",
            "motdepasse",
            "password1",
            "11111111",
            "abcdefgh",
            "computer",
            "whatever",
            "letmein1",
            "welcome1",
        ] {
            check(common, Err(Weak::Common));
        }
        check("chêne et fil ciré", Ok(()));
        check("خيط مشمع وإبرة", Ok(()));
        check("革の財布と蝋引き糸", Ok(()));
    }

    #[tokio::test]
    async fn au05_a_letter_typed_on_two_keyboards_is_one_password() {
        let hasher = Hasher::new([1; 16]).unwrap();
        let composed = "fil cir\u{e9} et ch\u{ea}ne";
        let decomposed = "fil cire\u{301} et che\u{302}ne";
        let hash = hasher.hash(composed.to_owned(), [2; 16]).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(hasher.verify(decomposed, Some(&hash)).await.unwrap());
        assert!(!hasher.verify("fil cire et chene", Some(&hash)).await.unwrap());
        assert!(!hasher.verify(&format!("{composed} "), Some(&hash)).await.unwrap());
    }

    #[tokio::test]
    async fn au05_hashing_is_bounded_whatever_arrives() {
        let hasher = Hasher::new([1; 16]).unwrap();
        assert!(!hasher.verify(&"x".repeat(1 << 20), None).await.unwrap());
        assert!(
            !hasher.verify("nobody has this password", None).await.unwrap(),
            "nobody is nobody"
        );
        // Nobody is seated, so all but those who may wait are turned away at once.
        let _seats = hasher.seats.acquire_many(2).await.unwrap();
        let calls: Vec<_> = (0..100)
            .map(|_| {
                let hasher = hasher.clone();
                tokio::spawn(async move { hasher.verify("x", None).await })
            })
            .collect();
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        let mut refused = 0;
        for call in calls {
            if call.is_finished() && call.await.unwrap() == Err(HashError::Busy) {
                refused += 1;
            }
        }
        assert_eq!(refused, 100 - WAITING);
    }
}
