//! Codes for the day the second factor is lost: ten, shown once, each good for
//! one sign-in in place of a code or passkey.
//!
//! A code has 80 random bits, so it is kept as a plain SHA-256 with its owner
//! bound in. Slow hashing is for what people choose and others guess: nobody
//! tries 2^79 codes, at any speed, and ten argon2 hashes would cost the server
//! half a second at every try for nothing. Tries at the door count with those
//! of the other factors, five in fifteen minutes.

use crate::account::{Told, notice};
use crate::gate::{Gate, Limit, NOTHING, audited};
use crate::sessions::{Owes, SignedIn};
use crate::sign_in::Entered;
use crate::{Error, Result, secrets};
use domain::access::Actor;
use jiff::Timestamp;
use store::{Tx, limits, passkeys, people, recovery_codes, sessions};

/// How many are made at a time.
pub const AT_A_TIME: usize = 10;
/// Random bytes of one: 80 bits, sixteen letters.
const BYTES: usize = 10;
/// Letters and digits that are not taken for one another (Crockford's).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code as it is shown: sixteen letters in four groups.
fn written(bytes: &[u8; BYTES]) -> String {
    let bits = bytes.iter().fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
    let mut out = String::with_capacity(19);
    for at in 0..16_u32 {
        if at > 0 && at % 4 == 0 {
            out.push('-');
        }
        let digit = usize::try_from(bits >> (75 - 5 * at) & 31).unwrap_or_default();
        out.push(char::from(LETTERS.get(digit).copied().unwrap_or(b'0')));
    }
    out
}

/// A code as it is compared: whatever stands between its letters is nothing, and letters that are
/// read for digits are those.
fn read(typed: &str) -> String {
    let letters =
        typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}'));
    letters
        .take(40)
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

fn hash(person: i64, code: &str) -> Vec<u8> {
    secrets::subject("recovery_code", &format!("{person}:{}", read(code))).to_vec()
}

/// Forgets the codes of who has no second factor any more: there is nothing they stand in for.
pub(crate) async fn fade(tx: &mut Tx, person: i64) -> Result<()> {
    let codes = people::find(tx, person).await?.is_some_and(|p| p.factor_at.is_some());
    if !codes && passkeys::list(tx, person).await?.is_empty() {
        recovery_codes::clear(tx, person).await?;
    }
    Ok(())
}

impl Gate {
    /// What one has left of them.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn my_recovery_codes(&self, session: &SignedIn) -> Result<recovery_codes::Left> {
        let person = session.person;
        self.store
            .read(move |tx| {
                Box::pin(async move { recovery_codes::left(tx, person).await.map_err(Error::from) })
            })
            .await
    }

    /// Makes ten new ones in place of all there were. They are told here and never again.
    ///
    /// # Errors
    /// [`Error::Refused`] with `needs_proof`, or `no_factor` for who has no second factor that
    /// could be lost.
    pub async fn make_recovery_codes(
        &self,
        session: &SignedIn,
        now: Timestamp,
    ) -> Result<Vec<String>> {
        if session.owes != Owes::Nothing {
            return Err(Error::Refused("needs_proof"));
        }
        self.proved(session, now)?;
        let mut codes = Vec::with_capacity(AT_A_TIME);
        for _ in 0..AT_A_TIME {
            codes.push(written(&self.dice.bytes()?));
        }
        let person = session.person;
        let hashes: Vec<Vec<u8>> = codes.iter().map(|code| hash(person, code)).collect();
        let told = Told::of(self, session, "recovery_codes")?;
        let by = session.actor.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let found = people::find(tx, person).await?.ok_or(Error::NotFound)?;
                    if found.factor_at.is_none() && passkeys::list(tx, person).await?.is_empty() {
                        return Err(Error::Refused("no_factor"));
                    }
                    recovery_codes::clear(tx, person).await?;
                    for hash in &hashes {
                        recovery_codes::insert(tx, person, hash, now).await?;
                    }
                    let thing = format!("person:{person}");
                    audited(tx, &by, "person.make_recovery_codes", &thing, NOTHING, now).await?;
                    notice(tx, told, now).await
                })
            })
            .await?;
        Ok(codes)
    }

    /// Shows one in place of the second factor; the session goes on under a new token, and a
    /// letter says that it was used.
    ///
    /// # Errors
    /// [`Error::TooMany`] after five wrong ones; `Refused("factor_wrong")` for a wrong code and a
    /// used one alike; `Refused("session_over")` for a session that owes no factor.
    pub async fn show_recovery_code(
        &self,
        session: &SignedIn,
        code: &str,
        now: Timestamp,
    ) -> Result<Entered> {
        if session.owes != Owes::Factor {
            return Err(Error::Refused("session_over"));
        }
        let (id, person) = (session.session, session.person);
        self.count(Limit::FACTOR, &person.to_string(), now).await?;
        let hash = hash(person, code);
        let token = self.dice.token()?;
        let token_hash = secrets::digest(&token).to_vec();
        let told = Told::of(self, session, "recovery_code_used")?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    if !recovery_codes::take(tx, person, &hash, now).await? {
                        return Err(Error::Refused("factor_wrong"));
                    }
                    let tries = secrets::subject(Limit::FACTOR.kind, &person.to_string());
                    limits::clear(tx, Limit::FACTOR.kind, &tries).await?;
                    if !sessions::pass_factor(tx, id, &token_hash, now).await? {
                        return Err(Error::Refused("session_over"));
                    }
                    let by = Actor::Staff { person, grants: Vec::new() };
                    let thing = format!("session:{id}");
                    audited(tx, &by, "session.recovery_code", &thing, NOTHING, now).await?;
                    notice(tx, told, now).await
                })
            })
            .await?;
        self.forget_recent();
        Ok(Entered { token, owes: Owes::Nothing, language: session.language.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_holds_every_bit_and_is_read_however_it_is_typed() {
        assert_eq!(written(&[0; BYTES]), "0000-0000-0000-0000");
        assert_eq!(written(&[0xFF; BYTES]), "ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        for bit in 0..80 {
            let mut bytes = [0_u8; BYTES];
            bytes[bit / 8] = 128 >> (bit % 8);
            assert_eq!(written(&bytes).chars().filter(|c| !matches!(c, '0' | '-')).count(), 1);
        }
        let check = |typed: &str| assert_eq!(read(typed), "01AB10ZZ", "{typed}");
        check("01AB-10ZZ");
        check(" oIab lozz ");
        check("01ab\u{2011}10zz");
        assert_eq!(read(&"9".repeat(1_000)).len(), 40, "no more is looked at");
        assert_ne!(hash(1, "01AB-10ZZ"), hash(2, "01AB-10ZZ"), "a code is its owner's alone");
    }
}
