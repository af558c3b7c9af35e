//! A carrier in the shape of EasyPost: a shipment is made for a return, its cheapest rate is bought, and the
//! label is fetched. Whatever goes wrong on the way, the return is registered and it is tried again.

use crate::Courier;
use app::labels::{LARGEST, Wanted};
use domain::order::Address;
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::Duration;

/// How long it may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// Bytes of an answer read at most.
const LONGEST: usize = 1 << 20;
/// Grams in an ounce, in which EasyPost weighs, by a thousand.
const MILLIGRAMS_AN_OUNCE: i64 = 28_350;

/// The line to the carrier.
pub struct CarrierLine {
    client: reqwest::Client,
    endpoint: String,
    key: String,
    /// The weight that is declared, in grams: what a return weighs is not known before it comes.
    grams: i64,
    /// Where labels may be fetched from beside the endpoint itself.
    hosts: Vec<String>,
}

#[derive(Deserialize)]
struct Shipment {
    id: String,
    #[serde(default)]
    rates: Vec<Rate>,
}

#[derive(Deserialize)]
struct Rate {
    id: String,
    rate: String,
}

#[derive(Deserialize)]
struct Bought {
    #[serde(default)]
    tracking_code: Option<String>,
    #[serde(default)]
    postage_label: Option<PostageLabel>,
}

#[derive(Deserialize)]
struct PostageLabel {
    #[serde(default)]
    label_pdf_url: Option<String>,
    #[serde(default)]
    label_url: Option<String>,
}

/// A label that was made.
#[derive(Debug, PartialEq, Eq)]
pub struct Made {
    /// The carrier's number of the parcel.
    pub tracking: String,
    /// The paper, as PDF.
    pub paper: Vec<u8>,
}

fn address(of: &Address) -> Value {
    let line = |nth: usize| of.lines.get(nth).cloned().unwrap_or_default();
    json!({
        "name": of.name, "street1": line(0), "street2": line(1), "city": of.town,
        "state": of.state, "zip": of.postal_code, "country": of.country,
    })
}

/// EasyPost, API reference, "Create a shipment"; with `is_return` the addresses are those of the way out,
/// and it turns them round (guide "Returns").
fn shipment(wanted: &Wanted, grams: i64) -> Value {
    let ounces = (grams * 10_000 / MILLIGRAMS_AN_OUNCE).max(1);
    let items: Vec<Value> = wanted
        .declared
        .iter()
        .map(|one| {
            let currency = one.value.map(|value| value.currency().code().to_owned());
            json!({
                "description": one.description, "quantity": one.quantity,
                "value": one.value.map(|value| value.decimal()), "currency": currency,
                "hs_tariff_number": one.hs_code, "origin_country": one.origin,
                "weight": ounces as f64 / 10.0,
            })
        })
        .collect();
    let customs = (!items.is_empty())
        .then(|| json!({ "contents_type": "returned_goods", "customs_items": items }));
    json!({ "shipment": {
        "reference": wanted.number, "is_return": true,
        "from_address": address(&wanted.to), "to_address": address(&wanted.from),
        "parcel": { "weight": ounces as f64 / 10.0 }, "customs_info": customs,
        "options": { "label_format": "PDF" },
    } })
}

/// The cheapest of the rates that are amounts.
fn cheapest(rates: &[Rate]) -> Option<&Rate> {
    let cents = |rate: &Rate| {
        let (whole, part) = rate.rate.split_once('.').unwrap_or((&rate.rate, "0"));
        let part: String = part.chars().chain("00".chars()).take(2).collect();
        Some(whole.parse::<i64>().ok()? * 100 + part.parse::<i64>().ok()?)
    };
    rates.iter().filter(|rate| cents(rate).is_some()).min_by_key(|rate| cents(rate))
}

impl CarrierLine {
    /// A line to an endpoint, such as `https://api.easypost.com`, with the key of the account. Labels
    /// are fetched from the endpoint's own host and from those that are named.
    ///
    /// # Errors
    /// When no client can be made.
    pub fn new(
        endpoint: &str,
        key: String,
        grams: i64,
        hosts: Vec<String>,
    ) -> Result<CarrierLine, String> {
        let endpoint = endpoint.trim_end_matches('/').to_owned();
        Ok(CarrierLine { client: crate::client(PATIENCE)?, endpoint, key, grams, hosts })
    }

    async fn asked<T: for<'j> Deserialize<'j>>(&self, path: &str, body: &Value) -> Option<T> {
        let sent = self
            .client
            .post(format!("{}{path}", self.endpoint))
            .basic_auth(&self.key, Some(""))
            .header("content-type", "application/json")
            .body(body.to_string())
            .send()
            .await;
        let answer = match sent {
            Ok(answer) => answer,
            Err(why) => {
                tracing::warn!(why = %why.without_url(), "carrier.away");
                return None;
            }
        };
        let status = answer.status().as_u16();
        let bytes = crate::bounded(answer, LONGEST).await?;
        let read = serde_json::from_slice(&bytes).ok().filter(|_| (200..300).contains(&status));
        if read.is_none() {
            tracing::warn!(status, "carrier.refused");
        }
        read
    }

    /// Whether a label may be fetched from an address: never from wherever an answer says.
    fn may_fetch(&self, url: &reqwest::Url) -> bool {
        let own = reqwest::Url::parse(&self.endpoint).ok();
        let same = own.as_ref().is_some_and(|own| {
            (own.scheme(), own.host_str(), own.port_or_known_default())
                == (url.scheme(), url.host_str(), url.port_or_known_default())
        });
        let host = url.host_str().unwrap_or_default();
        same || (url.scheme() == "https" && self.hosts.iter().any(|known| known == host))
    }

    /// Has a label made; none where nothing usable was heard.
    pub async fn make(&self, wanted: &Wanted) -> Option<Made> {
        let made: Shipment = self.asked("/v2/shipments", &shipment(wanted, self.grams)).await?;
        let rate = cheapest(&made.rates)?;
        let plain = made.id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !plain || made.id.is_empty() {
            return None;
        }
        let body = json!({ "rate": { "id": rate.id } });
        let bought: Bought = self.asked(&format!("/v2/shipments/{}/buy", made.id), &body).await?;
        let label = bought.postage_label?;
        let url = reqwest::Url::parse(&label.label_pdf_url.or(label.label_url)?).ok()?;
        if !self.may_fetch(&url) {
            tracing::warn!(host = url.host_str(), "carrier.label_elsewhere");
            return None;
        }
        let answer = self.client.get(url).send().await.ok()?;
        if !answer.status().is_success() {
            return None;
        }
        let paper = crate::bounded(answer, LARGEST).await?;
        let tracking = bought.tracking_code.filter(|code| {
            (1..=100).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_graphic())
        })?;
        paper.starts_with(b"%PDF-").then_some(Made { tracking, paper })
    }
}

impl Courier {
    /// The same, with a line to a carrier.
    #[must_use]
    pub fn with_carrier(mut self, carrier: Option<CarrierLine>) -> Courier {
        self.carrier = carrier.map(std::sync::Arc::new);
        self
    }

    /// Has the labels made that are wanted now; how many were.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn make_labels(&self) -> app::Result<usize> {
        let Some(carrier) = &self.carrier else { return Ok(0) };
        let mut count = 0;
        for wanted in self.app.due_labels(self.now()).await? {
            if let Some(made) = carrier.make(&wanted).await {
                let done = self
                    .app
                    .label_made(self.now(), &wanted.number, &made.tracking, made.paper)
                    .await?;
                count += usize::from(done);
            }
        }
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_rate_is_taken_and_what_is_no_amount_is_none() {
        let rate = |id: &str, rate: &str| Rate { id: id.to_owned(), rate: rate.to_owned() };
        let all = [rate("a", "12.50"), rate("b", "7.5"), rate("c", "free"), rate("d", "7.58")];
        assert_eq!(cheapest(&all).map(|rate| rate.id.as_str()), Some("b"));
        assert!(cheapest(&[rate("c", "")]).is_none());
        assert!(cheapest(&[]).is_none());
    }

    #[test]
    fn a_label_is_fetched_from_where_the_carrier_is_and_from_nowhere_else() {
        let hosts = vec!["labels.example".to_owned()];
        let line = CarrierLine::new("https://api.example", "k".to_owned(), 500, hosts).unwrap();
        let check = |url: &str, expect: bool| {
            assert_eq!(line.may_fetch(&reqwest::Url::parse(url).unwrap()), expect, "{url}");
        };
        check("https://api.example/label.pdf", true);
        check("https://labels.example/a/b.pdf", true);
        for bad in [
            "http://labels.example/a.pdf",
            "http://169.254.169.254/latest",
            "https://api.example.evil.example/x",
            "https://api.example:8443/x",
            "file:///etc/passwd",
        ] {
            check(bad, false);
        }
    }
}
