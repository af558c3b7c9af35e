//! A payment provider in the shape of Stripe: a refund is asked for under a key of ours, so that asking
//! again pays once, and what it answers is kept with the asking it answers. What it answers later comes by its
//! webhook.

use app::shop_line::{Paying, Post, Said};
use domain::money::Money;
use serde::Deserialize;
use std::time::Duration;

/// How long it may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// Bytes of an answer read at most.
const LONGEST: usize = 64 * 1024;

/// The line to the payment provider.
pub struct PayLine {
    client: reqwest::Client,
    endpoint: String,
    key: String,
}

/// Stripe, API reference: "The Refund object", "Errors".
#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    id: String,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    failure_reason: Option<String>,
    #[serde(default)]
    error: Option<Refused>,
}

#[derive(Deserialize)]
struct Refused {
    #[serde(default)]
    code: Option<String>,
    #[serde(rename = "type", default)]
    kind: Option<String>,
}

impl PayLine {
    /// A line to an endpoint, such as `https://api.stripe.com`, with the secret key of the account.
    ///
    /// # Errors
    /// When no client can be made.
    pub fn new(endpoint: &str, key: String) -> Result<PayLine, String> {
        let endpoint = endpoint.trim_end_matches('/').to_owned();
        Ok(PayLine { client: crate::client(PATIENCE)?, endpoint, key })
    }

    /// Asks for a refund; none where nothing was heard, and it is asked again under the same key.
    pub async fn pay(&self, post: &Post, paying: &Paying) -> Option<Said> {
        let Some(amount) = smallest(paying.amount) else {
            return Some(Said::Not { why: "amount_not_payable".to_owned() });
        };
        let of = if paying.reference.starts_with("ch_") { "charge" } else { "payment_intent" };
        let form = [
            (of, paying.reference.clone()),
            ("amount", amount.to_string()),
            ("metadata[selvedge_key]", post.key.clone()),
            ("metadata[selvedge_nth]", post.nth.to_string()),
            ("metadata[order]", paying.order.clone()),
        ];
        let body: String =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let sent = self
            .client
            .post(format!("{}/v1/refunds", self.endpoint))
            .bearer_auth(&self.key)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("idempotency-key", format!("{}/{}", post.key, post.nth))
            .body(body)
            .send()
            .await;
        let answer = match sent {
            Ok(answer) => answer,
            Err(why) => {
                tracing::warn!(why = %why.without_url(), key = post.key, "payments.away");
                return None;
            }
        };
        let status = answer.status().as_u16();
        let bytes = crate::bounded(answer, LONGEST).await?;
        let said = said(status, &bytes);
        if said.is_none() {
            tracing::warn!(status, key = post.key, "payments.not_taken");
        }
        said
    }
}

/// An amount as the provider counts it; none where it cannot pay that (Stripe, "Supported currencies",
/// special cases): króna and Ugandan shilling in hundredths that are whole, ariary in whole ones, and
/// thousandths of a dinar or rial to the nearest ten.
fn smallest(amount: Money) -> Option<i64> {
    let minor = amount.minor();
    match (amount.currency().code(), amount.currency().digits()) {
        ("ISK" | "UGX", _) => minor.checked_mul(100),
        ("MGA", _) => (minor % 100 == 0).then_some(minor / 100),
        (_, 3) => (minor % 10 == 0).then_some(minor),
        _ => Some(minor),
    }
}

/// What an answer means. What is its own trouble, or too many at once, is no answer: it is asked again.
fn said(status: u16, bytes: &[u8]) -> Option<Said> {
    let answer: Answer = serde_json::from_slice(bytes).ok()?;
    if let Some(error) = answer.error {
        let again = matches!(status, 401 | 403 | 409 | 429 | 500..=599);
        let why = error.code.or(error.kind).unwrap_or_else(|| "refused".to_owned());
        return (!again).then_some(Said::Not { why: why.chars().take(200).collect() });
    }
    if status != 200 || answer.id.is_empty() {
        return None;
    }
    Some(match answer.status.as_deref() {
        Some("succeeded") => Said::Done { reference: answer.id },
        Some("failed" | "canceled") => {
            Said::Not { why: answer.failure_reason.unwrap_or_else(|| "failed".to_owned()) }
        }
        // Pending, or it asks for something: its webhook says how it ended.
        _ => Said::Taken,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_counted_as_the_provider_counts_it() {
        let check = |given: &str, currency: &str, expect: Option<i64>| {
            let currency = domain::money::Currency::parse(currency).unwrap();
            let amount = Money::parse(given, currency).unwrap();
            assert_eq!(smallest(amount), expect, "{given} {}", currency.code());
        };
        check("1234.50", "EUR", Some(123_450));
        check("1234", "JPY", Some(1_234));
        check("1234", "ISK", Some(123_400));
        check("500", "UGX", Some(50_000));
        check("5.00", "MGA", Some(5));
        check("5.20", "MGA", None);
        check("5.120", "KWD", Some(5_120));
        check("5.124", "KWD", None);
    }

    #[test]
    fn an_answer_is_read_and_whatever_is_none_is_asked_again() {
        #[track_caller]
        fn check(status: u16, body: &str, expect: Option<Said>) {
            assert_eq!(said(status, body.as_bytes()), expect, "{status} {body}");
        }
        let done = |id: &str| Some(Said::Done { reference: id.to_owned() });
        let not = |why: &str| Some(Said::Not { why: why.to_owned() });
        check(200, r#"{"id":"re_1","status":"succeeded"}"#, done("re_1"));
        check(200, r#"{"id":"re_1","status":"pending"}"#, Some(Said::Taken));
        check(200, r#"{"id":"re_1","status":null}"#, Some(Said::Taken));
        let failed = r#"{"id":"re_1","status":"failed","failure_reason":"lost_or_stolen_card"}"#;
        check(200, failed, not("lost_or_stolen_card"));
        let error = |code: &str| format!(r#"{{"error":{{"code":"{code}","type":"x"}}}}"#);
        check(400, &error("charge_already_refunded"), not("charge_already_refunded"));
        check(404, &error("resource_missing"), not("resource_missing"));
        for status in [401, 409, 429, 500, 503] {
            check(status, &error("api_error"), None);
        }
        for body in ["", "<html>", "[]", "{}", r#"{"status":"succeeded"}"#] {
            check(200, body, None);
        }
    }
}
