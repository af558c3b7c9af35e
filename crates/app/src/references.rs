//! The address a client answers to: `care+TOKEN@house`. The token names a case
//! and the client it was written to, and carries ninety-six bits that only this
//! installation's key can make (HMAC-SHA-256, RFC 2104), so that nobody can
//! write to a case whose address was not sent to him.
//!
//! The address is signed because it is all that many programs keep of a letter:
//! they send an answer without `In-Reply-To`. A Message-ID needs no signature:
//! it has 128 random bits and is looked up as it stands. A token proves that a
//! letter was seen, never who writes: `post` asks for that besides.

use hmac::{Hmac, Mac as _};
use sha2::Sha256;

/// Bytes of the signature: 96 bits.
const SIGNED: usize = 12;
/// Longest local part of an address (RFC 5321 section 4.5.3.1.1), in bytes.
const LOCAL: usize = 64;
/// RFC 4648's letters in lower case: mail servers may fold a local part.
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// What a token names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// The case's row.
    pub case: i64,
    /// The row of the client to whom the letter went.
    pub client: i64,
}

/// The key of the tokens, made from the installation's; never stored.
#[derive(Clone, PartialEq, Eq)]
pub struct ReferenceKey([u8; 32]);

impl std::fmt::Debug for ReferenceKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReferenceKey")
    }
}

impl ReferenceKey {
    /// The key of an installation. It is another one than that of any other
    /// use: what is signed here opens nothing there.
    pub fn derive(installation: &[u8; 32]) -> ReferenceKey {
        let sum = mac(installation).chain_update(b"reply address, 1").finalize().into_bytes();
        ReferenceKey(sum.into())
    }

    /// The key of the links by which a person says that she wants no letter of notices any more.
    fn of_stops(installation: &[u8; 32]) -> ReferenceKey {
        let sum = mac(installation).chain_update(b"letters of notices, 1").finalize().into_bytes();
        ReferenceKey(sum.into())
    }

    /// The key of the addresses at which reminders are given up.
    pub fn of_reminders(installation: &[u8; 32]) -> ReferenceKey {
        let sum = mac(installation).chain_update(b"reminders, 1").finalize().into_bytes();
        ReferenceKey(sum.into())
    }

    /// A key of another use, made from this one.
    pub(crate) fn subkey(&self, uses: &[u8]) -> [u8; 32] {
        mac(&self.0).chain_update(uses).finalize().into_bytes().into()
    }

    /// The token of a case and the client written to.
    pub fn token(&self, it: Reference) -> String {
        let mut bytes = Vec::with_capacity(32);
        number(&mut bytes, it.case);
        number(&mut bytes, it.client);
        let sum = mac(&self.0).chain_update(&bytes).finalize().into_bytes();
        bytes.extend(sum.iter().take(SIGNED));
        letters(&bytes)
    }

    /// What a token names; nothing for one that this key did not make, whole and unaltered.
    pub fn read(&self, token: &str) -> Option<Reference> {
        if token.len() > LOCAL {
            return None;
        }
        let bytes = from_letters(token)?;
        let (named, signed) = bytes.split_at_checked(bytes.len().checked_sub(SIGNED)?)?;
        mac(&self.0).chain_update(named).verify_truncated_left(signed).ok()?;
        let (case, rest) = read_number(named)?;
        let (client, rest) = read_number(rest)?;
        rest.is_empty().then_some(Reference { case, client })
    }

    /// The address `local+token@domain`; none where the local part would be too long.
    pub fn address(&self, local: &str, domain: &str, it: Reference) -> Option<String> {
        let local = format!("{local}+{}", self.token(it));
        (local.len() <= LOCAL).then(|| format!("{local}@{domain}"))
    }

    /// What an address of ours names; nothing for every other one, and for one
    /// with more than one plus sign.
    pub fn read_address(&self, local: &str, domain: &str, address: &str) -> Option<Reference> {
        let (given, at) = address.trim().rsplit_once('@')?;
        if !at.eq_ignore_ascii_case(domain) {
            return None;
        }
        let (own, token) = given.split_once('+')?;
        let ours = own.eq_ignore_ascii_case(local) && !token.contains('+');
        self.read(&token.to_ascii_lowercase()).filter(|_| ours)
    }
}

/// The token by which a person says that she wants no letter of notices any more.
pub fn stop_token(installation: &[u8; 32], person: i64) -> String {
    ReferenceKey::of_stops(installation).token(Reference { case: person, client: 0 })
}

/// Whose token it is; nothing for one that this installation did not make.
pub fn read_stop(installation: &[u8; 32], token: &str) -> Option<i64> {
    ReferenceKey::of_stops(installation).read(token).filter(|it| it.client == 0).map(|it| it.case)
}

/// HMAC under a key of 32 bytes, filled up with zeros to a block as RFC 2104 says.
fn mac(key: &[u8; 32]) -> Hmac<Sha256> {
    let mut block = [0_u8; 64];
    block.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    Hmac::<Sha256>::new(&block.into())
}

/// A row's number in groups of seven bits, the last without the eighth.
fn number(out: &mut Vec<u8>, given: i64) {
    let mut rest = given.unsigned_abs();
    loop {
        let low = (rest & 0x7f) as u8;
        rest >>= 7;
        if rest == 0 {
            return out.push(low);
        }
        out.push(low | 0x80);
    }
}

fn read_number(bytes: &[u8]) -> Option<(i64, &[u8])> {
    let mut value = 0_u64;
    for (at, byte) in bytes.iter().enumerate().take(9) {
        value |= u64::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((i64::try_from(value).ok()?, bytes.get(at + 1..)?));
        }
    }
    None
}

fn letters(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(letter(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        out.push(letter(held << (5 - bits)));
    }
    out
}

fn letter(five: u32) -> char {
    char::from(LETTERS.get((five & 31) as usize).copied().unwrap_or(b'a'))
}

/// The bytes; nothing when another text would give the same ones.
fn from_letters(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    let (mut held, mut bits) = (0_u32, 0);
    for c in text.bytes() {
        let five = LETTERS.iter().position(|l| *l == c)?;
        held = held << 5 | u32::try_from(five).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            out.push((held >> bits & 0xff) as u8);
        }
        held &= (1 << bits) - 1;
    }
    (held == 0 && bits < 5).then_some(out)
}

/// The key by which two addresses are one: folded, the domain in ASCII (RFC
/// 5891), so that what was typed into a form equals what stands in a header.
pub fn address_key(address: &str) -> String {
    let folded = crate::sign_in::folded(address);
    match folded.rsplit_once('@') {
        Some((local, domain)) => match idna::domain_to_ascii(domain) {
            Ok(domain) if !domain.is_empty() => format!("{local}@{domain}"),
            _ => folded,
        },
        None => folded,
    }
}

/// The keys under which an address may have been kept: with its domain in
/// ASCII, and as people type it.
pub fn address_keys(address: &str) -> Vec<String> {
    let ascii = address_key(address);
    let mut keys = vec![ascii.clone()];
    if let Some((local, domain)) = ascii.rsplit_once('@').filter(|(_, d)| d.contains("xn--")) {
        let (shown, right) = idna::domain_to_unicode(domain);
        if right.is_ok() {
            keys.push(format!("{local}@{shown}"));
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> ReferenceKey {
        ReferenceKey::derive(&[7; 32])
    }

    #[test]
    fn a_token_is_read_back_and_fits_an_address() {
        for (case, client) in [(1, 1), (127, 128), (70_000, 9), (i64::MAX, i64::MAX)] {
            let it = Reference { case, client };
            let token = key().token(it);
            assert_eq!(key().read(&token), Some(it), "{token}");
            let address = key().address("care", "orle.example", it).unwrap();
            assert!(address.split('@').next().unwrap().len() <= LOCAL, "{address}");
            for written in [address.clone(), address.to_uppercase(), format!(" {address} ")] {
                assert_eq!(key().read_address("care", "orle.example", &written), Some(it));
            }
        }
        assert_eq!(
            key().address(&"c".repeat(60), "orle.example", Reference { case: 1, client: 1 }),
            None
        );
    }

    #[test]
    fn l12_a_token_that_is_cut_lengthened_or_altered_says_nothing() {
        let token = key().token(Reference { case: 70_000, client: 31 });
        for at in 0..token.len() {
            assert_eq!(key().read(&token[..at]), None, "cut at {at}");
            for other in LETTERS.iter().map(|l| char::from(*l)) {
                let mut changed: Vec<char> = token.chars().collect();
                changed[at] = other;
                let changed: String = changed.into_iter().collect();
                assert_eq!(key().read(&changed).is_some(), changed == token, "{changed}");
            }
        }
        for other in LETTERS.iter().map(|l| char::from(*l)) {
            assert_eq!(key().read(&format!("{token}{other}")), None);
        }
        for bad in ["", "1", "care", "ÄÖ", &"a".repeat(70)] {
            assert_eq!(key().read(bad), None, "{bad}");
        }
        assert_eq!(ReferenceKey::derive(&[8; 32]).read(&token), None, "another installation's");
        let plus = format!("care+x+{token}@orle.example");
        for address in [
            plus,
            format!("care++{token}@orle.example"),
            format!("care+{token}@x.example"),
            format!("info+{token}@orle.example"),
            token.clone(),
        ] {
            assert_eq!(key().read_address("care", "orle.example", &address), None, "{address}");
        }
    }

    #[test]
    fn an_address_is_the_same_however_its_domain_is_written() {
        assert_eq!(address_key(" Léa@Bücher.Example "), "léa@xn--bcher-kva.example");
        assert_eq!(
            address_keys("lea@xn--bcher-kva.example"),
            ["lea@xn--bcher-kva.example", "lea@bücher.example"]
        );
        assert_eq!(address_keys("lea@mail.example"), ["lea@mail.example"]);
    }
}
