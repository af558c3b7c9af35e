//! The line to the shop: changes that are proposed and money that is asked for are posted to it, signed, each
//! under one key however often it is sent. What it answers at once counts; else it answers by the API.

use crate::Courier;
use app::shop_line::{Listeners, Post, Said};
use hmac::{Hmac, Mac as _};
use jiff::Timestamp;
use serde::Deserialize;
use sha2::Sha256;
use std::time::Duration;

/// How long a shop may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// Bytes of an answer read at most.
const LONGEST: usize = 16 * 1024;
/// Letters of a reference or a reason kept at most.
const LONGEST_WORD: usize = 200;

/// Where the shop listens, and what its posts are signed with.
pub struct ShopLine {
    client: reqwest::Client,
    endpoint: String,
    key: Vec<u8>,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    answer: String,
    #[serde(default)]
    reference: Option<String>,
    #[serde(default)]
    why: Option<String>,
}

/// What a post is signed with: the second it was sent and its body, by HMAC-SHA256.
#[must_use]
pub fn signature(key: &[u8], second: i64, body: &str) -> String {
    // A key of any length is taken: this does not fail.
    let Ok(mac) = Hmac::<Sha256>::new_from_slice(key) else { return String::new() };
    let sum = mac.chain_update(format!("{second}.{body}")).finalize().into_bytes();
    let hex: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("t={second},v1={hex}")
}

impl ShopLine {
    /// A line to an address, with the key that both sides know.
    ///
    /// # Errors
    /// When no client can be made.
    pub fn new(endpoint: &str, key: Vec<u8>) -> Result<ShopLine, String> {
        let client = crate::client(PATIENCE)?;
        Ok(ShopLine { client, endpoint: endpoint.to_owned(), key })
    }

    /// What the shop says to a post; none where it does not have it.
    async fn tell(&self, post: &Post, now: Timestamp) -> Option<Said> {
        let sent = self
            .client
            .post(&self.endpoint)
            .header("content-type", "application/json")
            .header("selvedge-signature", signature(&self.key, now.as_second(), &post.body))
            .header("idempotency-key", format!("{}/{}", post.key, post.nth))
            .body(post.body.clone())
            .send()
            .await;
        let answer = match sent {
            Ok(answer) if answer.status().is_success() => answer,
            Ok(answer) => {
                tracing::warn!(status = answer.status().as_u16(), key = post.key, "shop.refused");
                return None;
            }
            Err(why) => {
                tracing::warn!(%why, key = post.key, "shop.away");
                return None;
            }
        };
        // What is longer than an answer only says that the shop has it.
        let bytes = crate::bounded(answer, LONGEST).await.unwrap_or_default();
        Some(said(&bytes))
    }
}

/// An answer in the body; whatever else stands there only says that the shop has it.
fn said(bytes: &[u8]) -> Said {
    let Ok(answer) = serde_json::from_slice::<Answer>(bytes) else { return Said::Taken };
    let word = |given: Option<String>, usual: &str| {
        let given: String = given.unwrap_or_default().chars().take(LONGEST_WORD).collect();
        if given.trim().is_empty() { usual.to_owned() } else { given }
    };
    match answer.answer.as_str() {
        "confirmed" => Said::Done { reference: word(answer.reference, "confirmed") },
        "declined" | "failed" => Said::Not { why: word(answer.why, "declined") },
        _ => Said::Taken,
    }
}

impl Courier {
    /// The same, with a line to the shop.
    #[must_use]
    pub fn with_shop(mut self, shop: Option<ShopLine>) -> Courier {
        self.shop = shop.map(std::sync::Arc::new);
        self
    }

    /// The same, with a line to a payment provider.
    #[must_use]
    pub fn with_payments(mut self, payments: Option<crate::PayLine>) -> Courier {
        self.payments = payments.map(std::sync::Arc::new);
        self
    }

    /// Tells the shop what it is to know now, and keeps the time of what waits for its answer; how many
    /// posts were taken.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn tell_shop(&self) -> app::Result<usize> {
        let mut taken = 0;
        let listeners = Listeners { shop: self.shop.is_some(), payments: self.payments.is_some() };
        for post in self.app.due_posts(self.now(), listeners).await? {
            let said = match (&post.paying, &self.payments, &self.shop) {
                (Some(paying), Some(payments), _) => payments.pay(&post, paying).await,
                (_, _, Some(shop)) => shop.tell(&post, self.now()).await,
                _ => None,
            };
            if let Some(said) = said {
                self.app.post_answered(self.now(), &post, said).await?;
                taken += 1;
            }
        }
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_word_of_the_list_is_an_answer() {
        let check = |body: &str, expect: Said| assert_eq!(said(body.as_bytes()), expect, "{body}");
        let done = |reference: &str| Said::Done { reference: reference.to_owned() };
        check(r#"{"answer":"confirmed","reference":"re_1"}"#, done("re_1"));
        check(r#"{"answer":"confirmed"}"#, done("confirmed"));
        check(r#"{"answer":"declined","why":" "}"#, Said::Not { why: "declined".to_owned() });
        for other in ["", "ok", "{}", r#"{"answer":"yes"}"#, r#"{"answer":7}"#, "[1]"] {
            check(other, Said::Taken);
        }
    }

    #[test]
    fn a_signature_hangs_on_the_second_the_body_and_the_key() {
        let own = signature(b"key", 1_795_000_000, "{}");
        assert!(own.starts_with("t=1795000000,v1=") && own.len() == 80, "{own}");
        for (key, second, body) in
            [(&b"kez"[..], 1_795_000_000, "{}"), (b"key", 1, "{}"), (b"key", 1_795_000_000, "{ }")]
        {
            assert_ne!(signature(key, second, body), own);
        }
    }
}
