//! Who may tell of calls: a telephone system signs what it sends with a secret that it shares with
//! this installation. What is not signed is not read.
//!
//! - Twilio: `X-Twilio-Signature`, the Base64 of HMAC-SHA1 over the address and every field
//!   ([`intake::calls::twilio::signed`]); the key is the account's token.
//! - CTI: `X-Selvedge-Signature: t=SECONDS,v1=HEX`, HMAC-SHA256 over `SECONDS.BODY`, not older or
//!   newer than [`FRESH`]; or the secret itself as a bearer, for systems that cannot sign.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use ring::hmac;

/// What was signed longer ago counts for nothing.
pub const FRESH: SignedDuration = SignedDuration::from_mins(5);
/// Letters of a secret, at least.
pub const SHORTEST: usize = 32;
/// Letters of a proof that are looked at.
const LONGEST_PROOF: usize = 512;

/// A telephone system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Twilio.
    Twilio,
    /// Any that speaks the generic CTI of Zammad.
    Cti,
}

impl System {
    /// The stable code, as kept beside a call.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            System::Twilio => "twilio",
            System::Cti => "cti",
        }
    }
}

/// The secrets; none: that system tells nothing here.
#[derive(Clone, Default)]
pub struct Keys {
    twilio: Option<hmac::Key>,
    cti: Option<Secret>,
}

#[derive(Clone)]
struct Secret {
    signs: hmac::Key,
    /// What a bearer is compared by, so that how long it takes says nothing.
    bearer: Vec<u8>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

fn without_its_line_end(secret: &[u8]) -> &[u8] {
    secret.trim_ascii_end()
}

impl Keys {
    /// The same with Twilio's token; none where it is too short.
    #[must_use]
    pub fn with_twilio(mut self, token: &[u8]) -> Option<Keys> {
        let token = without_its_line_end(token);
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, token);
        self.twilio = (token.len() >= SHORTEST).then_some(key);
        self.twilio.is_some().then_some(self)
    }

    /// The same with the secret of a CTI; none where it is too short.
    #[must_use]
    pub fn with_cti(mut self, secret: &[u8]) -> Option<Keys> {
        let secret = without_its_line_end(secret);
        if secret.len() < SHORTEST {
            return None;
        }
        let signs = hmac::Key::new(hmac::HMAC_SHA256, secret);
        let bearer = hmac::sign(&signs, secret).as_ref().to_vec();
        self.cti = Some(Secret { signs, bearer });
        Some(self)
    }

    /// Whether a system may tell of calls at all.
    #[must_use]
    pub const fn has(&self, system: System) -> bool {
        match system {
            System::Twilio => self.twilio.is_some(),
            System::Cti => self.cti.is_some(),
        }
    }

    /// Signs as Twilio does; for tests and for trying a set-up.
    #[must_use]
    pub fn sign_as_twilio(&self, text: &str) -> Option<String> {
        let key = self.twilio.as_ref()?;
        Some(STANDARD.encode(hmac::sign(key, text.as_bytes()).as_ref()))
    }

    /// Signs as a CTI should; for tests and for trying a set-up.
    #[must_use]
    pub fn sign_as_cti(&self, body: &[u8], at: Timestamp) -> Option<String> {
        let secret = self.cti.as_ref()?;
        let mac = hmac::sign(&secret.signs, &dated(at.as_second(), body));
        let hex = mac.as_ref().iter().fold(String::new(), |mut all, byte| {
            all.push_str(&format!("{byte:02x}"));
            all
        });
        Some(format!("t={},v1={hex}", at.as_second()))
    }

    /// Whether Twilio signed this text.
    #[must_use]
    pub fn twilio_signed(&self, text: &str, proof: &str) -> bool {
        let Some(key) = &self.twilio else { return false };
        let mac = (proof.len() <= LONGEST_PROOF).then(|| STANDARD.decode(proof).ok()).flatten();
        mac.is_some_and(|mac| hmac::verify(key, text.as_bytes(), &mac).is_ok())
    }

    /// Whether this body was signed by who has the secret of the CTI, and lately.
    #[must_use]
    pub fn cti_signed(&self, body: &[u8], proof: &str, now: Timestamp) -> bool {
        let Some(secret) = &self.cti else { return false };
        let Some((seconds, mac)) = read(proof) else { return false };
        let Ok(at) = Timestamp::from_second(seconds) else { return false };
        let apart = now.duration_since(at).abs();
        apart <= FRESH && hmac::verify(&secret.signs, &dated(seconds, body), &mac).is_ok()
    }

    /// Whether this is the secret of the CTI itself.
    #[must_use]
    pub fn is_cti(&self, bearer: &str) -> bool {
        let Some(secret) = &self.cti else { return false };
        bearer.len() <= LONGEST_PROOF
            && hmac::verify(&secret.signs, bearer.as_bytes(), &secret.bearer).is_ok()
    }
}

fn dated(seconds: i64, body: &[u8]) -> Vec<u8> {
    let mut text = format!("{seconds}.").into_bytes();
    text.extend_from_slice(body);
    text
}

/// `t=SECONDS,v1=HEX`, in this order.
fn read(proof: &str) -> Option<(i64, Vec<u8>)> {
    if proof.len() > LONGEST_PROOF || !proof.is_ascii() {
        return None;
    }
    let (at, mac) = proof.trim().strip_prefix("t=")?.split_once(",v1=")?;
    let byte = |nth: usize| u8::from_str_radix(mac.get(nth..nth + 2)?, 16).ok();
    let whole = mac.len() == 64 && mac.bytes().all(|b| b.is_ascii_hexdigit());
    let mac = whole.then(|| (0..64).step_by(2).map(byte).collect::<Option<Vec<u8>>>())??;
    Some((at.parse().ok()?, mac))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-27T10:00:00Z".parse().unwrap()
    }

    /// The example of Twilio's documentation, "Validating requests".
    #[test]
    fn what_twilio_signs_is_known_by_its_own_example() {
        let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
        let body = b"CallSid=CA1234567890ABCDE&Caller=%2B12349013030&Digits=1234&From=%2B12349013030&To=%2B18005551212";
        let fields = intake::calls::fields(body).unwrap();
        let text = intake::calls::twilio::signed(url, &fields);
        // Its token is shorter than one may be here.
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, b"12345");
        let keys = Keys { twilio: Some(key), cti: None };
        assert!(keys.twilio_signed(&text, "0/KCTR6DLpKmkAf8muzZqo1nDgQ="));
        assert_eq!(keys.sign_as_twilio(&text).as_deref(), Some("0/KCTR6DLpKmkAf8muzZqo1nDgQ="));
        for forged in ["", "0/KCTR6DLpKmkAf8muzZqo1nDgQ", "0/KCTR6DLpKmkAf8muzZqo1nDgR=", "AAAA"] {
            assert!(!keys.twilio_signed(&text, forged), "{forged}");
        }
        let elsewhere = intake::calls::twilio::signed("https://evil.test/myapp.php", &fields);
        assert!(!keys.twilio_signed(&elsewhere, "0/KCTR6DLpKmkAf8muzZqo1nDgQ="));
    }

    #[test]
    fn what_a_cti_signs_counts_for_five_minutes_either_way() {
        let keys = Keys::default().with_cti(&[b'k'; 40]).unwrap();
        let proof = keys.sign_as_cti(b"event=newCall", now()).unwrap();
        let at = |seconds: i64| now() + SignedDuration::from_secs(seconds);
        for (seconds, expect) in [(0, true), (300, true), (301, false), (-300, true), (-301, false)]
        {
            assert_eq!(keys.cti_signed(b"event=newCall", &proof, at(seconds)), expect, "{seconds}");
        }
        let other = Keys::default().with_cti(&[b'o'; 40]).unwrap();
        assert!(!other.cti_signed(b"event=newCall", &proof, now()));
        assert!(!keys.cti_signed(b"event=hangup", &proof, now()));
        let later = proof.replacen("t=", "t=1", 1);
        for forged in ["", "t=1", "v1=00", later.as_str(), &proof[..proof.len() - 1], "t=1,v1=zz"] {
            assert!(!keys.cti_signed(b"event=newCall", forged, now()), "{forged}");
        }
    }

    #[test]
    fn a_secret_is_known_by_itself_and_its_line_end_is_none_of_it() {
        let keys = Keys::default().with_cti(format!("{}\n", "k".repeat(40)).as_bytes()).unwrap();
        assert!(keys.is_cti(&"k".repeat(40)));
        for wrong in ["", "k", &"k".repeat(39), &"k".repeat(41), &"o".repeat(40)] {
            assert!(!keys.is_cti(wrong), "{wrong}");
        }
        assert!(Keys::default().with_cti(&[b'k'; 31]).is_none());
        assert!(Keys::default().with_twilio(&[b'k'; 31]).is_none());
        assert!(!Keys::default().is_cti("") && !Keys::default().twilio_signed("", ""));
        assert!(keys.has(System::Cti) && !keys.has(System::Twilio));
    }
}
