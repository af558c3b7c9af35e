//! Who signs what comes in without a token: shops, the payment provider, the carrier. Each signs in its own
//! way; what is not signed, or was signed too long ago, is not read.

use base64::Engine as _;
use hmac::{Hmac, Mac as _};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

/// How far a signature's time may lie from ours.
const FRESH: SignedDuration = SignedDuration::from_mins(5);
/// Letters of a signature that are looked at.
const LONGEST_PROOF: usize = 2_000;
/// The shortest secret that is taken.
pub const SHORTEST: usize = 16;

/// The secrets, each none where nobody signs with it.
#[derive(Clone, Default)]
pub struct Hooks {
    /// Of Shopify's webhooks.
    pub shopify: Option<Vec<u8>>,
    /// Of a shop that sends our own body.
    pub shop: Option<Vec<u8>>,
    /// Of Stripe's webhooks.
    pub stripe: Option<Vec<u8>>,
    /// Of EasyPost's webhooks.
    pub easypost: Option<Vec<u8>>,
}

impl std::fmt::Debug for Hooks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hooks")
    }
}

fn mac(key: &[u8], parts: &[&[u8]]) -> Option<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    parts.iter().for_each(|part| mac.update(part));
    Some(mac.finalize().into_bytes().into())
}

fn same(key: &Option<Vec<u8>>, parts: &[&[u8]], given: &[u8]) -> bool {
    let own = key.as_ref().and_then(|key| mac(key, parts));
    own.is_some_and(|own| bool::from(own.as_slice().ct_eq(given)))
}

fn hex(text: &str) -> Option<Vec<u8>> {
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let byte = |nth: usize| u8::from_str_radix(text.get(nth..nth + 2)?, 16).ok();
    (0..64).step_by(2).map(byte).collect()
}

/// `t=SECONDS,v1=HEX`, in any order, with whatever else stands there; `v1` may stand there more than
/// once while a secret is changed.
fn dated(key: &Option<Vec<u8>>, body: &[u8], proof: &str, now: Timestamp) -> bool {
    if proof.len() > LONGEST_PROOF {
        return false;
    }
    let pairs = || proof.split(',').filter_map(|pair| pair.trim().split_once('='));
    let Some((_, second)) = pairs().find(|(name, _)| *name == "t") else { return false };
    let at = second.parse::<i64>().ok().and_then(|second| Timestamp::from_second(second).ok());
    if at.is_none_or(|at| now.duration_since(at).abs() > FRESH) {
        return false;
    }
    let signed = |given: &str| {
        hex(given).is_some_and(|given| same(key, &[second.as_bytes(), b".", body], &given))
    };
    pairs().any(|(name, given)| name == "v1" && signed(given))
}

impl Hooks {
    /// Whether Shopify signed a body: `X-Shopify-Hmac-Sha256`, Base64 of HMAC-SHA256. It has no time: a
    /// telling that comes again tells what is known.
    #[must_use]
    pub fn shopify_signed(&self, body: &[u8], proof: &str) -> bool {
        let given = base64::engine::general_purpose::STANDARD.decode(proof.trim());
        given.is_ok_and(|given| same(&self.shopify, &[body], &given))
    }

    /// Whether a shop signed our own body lately: `Selvedge-Signature: t=…,v1=…`.
    #[must_use]
    pub fn shop_signed(&self, body: &[u8], proof: &str, now: Timestamp) -> bool {
        dated(&self.shop, body, proof, now)
    }

    /// Whether Stripe signed a body lately: `Stripe-Signature: t=…,v1=…`.
    #[must_use]
    pub fn stripe_signed(&self, body: &[u8], proof: &str, now: Timestamp) -> bool {
        dated(&self.stripe, body, proof, now)
    }

    /// Whether EasyPost signed a body: `X-Hmac-Signature: hmac-sha256-hex=…`. It has no time: each event
    /// has a name and counts once.
    #[must_use]
    pub fn easypost_signed(&self, body: &[u8], proof: &str) -> bool {
        let given = proof.trim().strip_prefix("hmac-sha256-hex=").and_then(hex);
        given.is_some_and(|given| same(&self.easypost, &[body], &given))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hooks() -> Hooks {
        let key = Some(b"a secret of the shop".to_vec());
        Hooks { shopify: key.clone(), shop: key.clone(), stripe: key.clone(), easypost: key }
    }

    fn signed(second: i64, body: &str) -> String {
        let key = b"a secret of the shop";
        let sum = mac(key, &[format!("{second}.{body}").as_bytes()]).unwrap();
        let hex: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("t={second},v1={hex}")
    }

    #[test]
    fn what_was_signed_long_ago_or_by_somebody_else_is_not_signed() {
        let now = Timestamp::from_second(1_795_000_000).unwrap();
        let check = |proof: &str, body: &str, expect: bool| {
            assert_eq!(hooks().stripe_signed(body.as_bytes(), proof, now), expect, "{proof}");
            assert!(!Hooks::default().stripe_signed(body.as_bytes(), proof, now), "no secret");
        };
        let own = signed(1_795_000_000, "{}");
        check(&own, "{}", true);
        check(&own, "{ }", false);
        check(&format!("v0=ff,{own},v1=00"), "{}", true);
        check(&signed(1_794_999_701, "{}"), "{}", true);
        check(&signed(1_794_999_699, "{}"), "{}", false);
        check(&signed(1_795_000_301, "{}"), "{}", false);
        check(&own.replace("v1=", "v0="), "{}", false);
        for bad in ["", "t=", "t=1795000000", "v1=00", "t=x,v1=y", "t=1795000000,v1=zz"] {
            check(bad, "{}", false);
        }
    }

    #[test]
    fn a_body_without_a_time_is_signed_by_its_bytes_alone() {
        let sum = mac(b"a secret of the shop", &[b"{}"]).unwrap();
        let base = base64::engine::general_purpose::STANDARD.encode(sum);
        assert!(hooks().shopify_signed(b"{}", &base));
        assert!(!hooks().shopify_signed(b"{} ", &base));
        let hex: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(hooks().easypost_signed(b"{}", &format!("hmac-sha256-hex={hex}")));
        for bad in ["", "hmac-sha256-hex=", &hex, "hmac-sha256-hex=00"] {
            assert!(!hooks().easypost_signed(b"{}", bad), "{bad}");
        }
    }
}
