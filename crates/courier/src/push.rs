//! Notices to browsers (RFC 8030). What is due is put on its way to each of a person's browsers in
//! one transaction, claimed, and said at the last moment: who may no longer see it, or has read it,
//! is not told. The address of a service comes from a browser and is hostile until shown otherwise:
//! only known services, only public addresses, no redirect, little time, and no answer is read.

use crate::webpush::{self, Unmade, Vapid};
use crate::{Courier, backoff};
use app::notices::{Addressed, Shown};
use app::{Error, Result};
use domain::access::Actor;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use pages::notices::{Line, sentence};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE, RETRY_AFTER};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use store::notices::Push;

/// How long a claim lasts: longer than the longest try.
const CLAIM: SignedDuration = SignedDuration::from_mins(2);
/// A service has so long.
const PATIENCE: Duration = Duration::from_secs(10);
/// Messages in hand at once.
const LANES: i64 = 8;
/// How long a service keeps what interrupts for a browser that is off, and how long we try.
const SOON: SignedDuration = SignedDuration::from_hours(4);
/// The same for what can wait.
const LATER: SignedDuration = SignedDuration::from_hours(24);
/// A service that asks to be left alone for longer is asked again then.
const LONGEST_REST: SignedDuration = SignedDuration::from_hours(4);

/// What speaks to the services of browsers.
#[derive(Clone)]
pub struct Pusher {
    client: reqwest::Client,
    vapid: Vapid,
}

/// Names are looked up here and nowhere else, and a name that leads anywhere but into the public
/// network leads nowhere: what was judged is what is connected to.
struct PublicOnly {
    loopback: bool,
}

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        let loopback = self.loopback;
        Box::pin(async move {
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let good = |ip: IpAddr| is_public(ip) || (loopback && ip.is_loopback());
            if found.is_empty() || !found.iter().all(|address| good(address.ip())) {
                return Err("the service's name leads into a network that is not public".into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is one of the public network; of IPv4 in other clothes (mapped, translated,
/// 6to4) what is inside them.
pub(crate) fn is_public(ip: IpAddr) -> bool {
    store::elsewhere::is_outside(undressed(ip))
}

fn undressed(ip: IpAddr) -> IpAddr {
    let IpAddr::V6(dressed) = ip else { return ip };
    let within = |high: u16, low: u16| {
        let ([first, second], [third, fourth]) = (high.to_be_bytes(), low.to_be_bytes());
        IpAddr::V4(Ipv4Addr::new(first, second, third, fourth))
    };
    match dressed.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low] => within(high, low),
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => within(high, low),
        [0x2002, high, low, ..] => within(high, low),
        _ => ip,
    }
}

/// What a service said, or that none did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Taken,
    /// The browser is not there any more.
    Gone,
    /// Not this message, whenever.
    Never(u16),
    /// Not now; from when on it said itself.
    Later(Option<SignedDuration>),
}

impl Said {
    /// RFC 8030 sections 5, 7.3 and 8.4, RFC 8292 section 4.
    fn of(status: u16, retry_after: Option<&str>) -> Said {
        let rest = retry_after
            .and_then(|text| text.trim().parse::<i64>().ok())
            .map(|seconds| SignedDuration::from_secs(seconds.max(0)).min(LONGEST_REST));
        match status {
            200..=299 => Said::Taken,
            404 | 410 => Said::Gone,
            408 | 425 | 429 | 500..=599 => Said::Later(rest),
            other => Said::Never(other),
        }
    }
}

impl Pusher {
    /// What speaks to services under the house's key; `loopback` is for tests alone.
    ///
    /// # Errors
    /// A sentence, when there is no TLS to be had.
    pub fn new(vapid: Vapid, loopback: bool) -> std::result::Result<Pusher, String> {
        // Whoever was first has set it; it is the only one there is.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .dns_resolver(Arc::new(PublicOnly { loopback }))
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .https_only(!loopback)
            .connect_timeout(PATIENCE)
            .timeout(PATIENCE)
            .build()
            .map_err(|e| e.to_string())?;
        Ok(Pusher { client, vapid })
    }
}

/// Whether anything of it interrupts.
fn interrupts(notices: &[Shown]) -> bool {
    notices.iter().any(|one| one.kind.interrupts())
}

/// What a sentence about a notice is made of, on its person's clock.
pub(crate) fn line_of(w: &words::Words, zone: &TimeZone, shown: &Shown) -> Line {
    let notice = &shown.notice;
    let told = notice.fact.and_then(|us| Timestamp::from_microsecond(us).ok());
    let moment = notice.outage.as_ref().map(|outage| outage.since).or(told);
    Line {
        kind: shown.kind,
        number: notice.case.as_ref().map(|case| case.number.clone()).unwrap_or_default(),
        times: notice.times,
        moment: moment.map(|at| w.moment(&at.to_zoned(zone.clone()))).unwrap_or_default(),
        until: None,
        fetch: notice.outage.as_ref().is_some_and(|outage| outage.what == "fetch"),
    }
}

/// What a browser shows: the house, a sentence with a number and no person, and where it leads.
fn words_of(courier: &Courier, to: &Addressed) -> serde_json::Value {
    let w = words::words(&to.language);
    let (body, href) = match to.notices.as_slice() {
        [one] => {
            let line = line_of(w, &to.zone, one);
            let href = Some(line.href()).filter(|href| !href.is_empty());
            (sentence(w, &line), href.unwrap_or_else(|| "/desk/notices".to_owned()))
        }
        many => {
            let count = i64::try_from(many.len()).unwrap_or(i64::MAX);
            (w.ta("notice-many", &[("count", count.into())]), "/desk/notices".to_owned())
        }
    };
    serde_json::json!({
        "title": courier.app.settings.house,
        "body": body,
        "lang": w.tag(),
        "dir": w.dir().to_string(),
        "tag": topic(&to.notices),
        "href": href,
    })
}

/// What a later message takes the place of (RFC 8030 section 5.4): at most 32 letters of base64url.
fn topic(notices: &[Shown]) -> String {
    match notices {
        [one] => format!("notice-{}", one.notice.id),
        _ => "notices".to_owned(),
    }
}

impl Courier {
    /// Puts on its way what is due, and hands it over; how many messages were taken.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn push_due(&self) -> Result<usize> {
        let Some(pusher) = self.pusher.clone() else { return Ok(0) };
        let now = self.now();
        let next: Option<Timestamp> = self
            .app
            .store
            .read(|tx| {
                Box::pin(async move { Ok::<_, Error>(store::notices::next_push(tx).await?) })
            })
            .await?;
        if next.is_none_or(|next| next > now) {
            return Ok(0);
        }
        self.app.send_notices(now).await?;
        let mut taken = 0;
        loop {
            let now = self.now();
            let until = now.saturating_add(CLAIM)?;
            let claimed: Vec<Push> = self
                .app
                .store
                .write(move |tx| {
                    Box::pin(async move {
                        let claimed = store::notices::claim_pushes(tx, now, until, LANES);
                        Ok::<_, Error>(claimed.await?)
                    })
                })
                .await?;
            let some = claimed.len();
            let mut lanes = tokio::task::JoinSet::new();
            for push in claimed {
                let (courier, pusher) = (self.clone(), pusher.clone());
                lanes.spawn(async move { courier.push_one(&pusher, push, until).await });
            }
            while let Some(done) = lanes.join_next().await {
                match done {
                    Ok(Ok(true)) => taken += 1,
                    Ok(Ok(false)) => {}
                    Ok(Err(error)) => tracing::error!(%error, "courier.push"),
                    Err(panic) => tracing::error!(%panic, "courier.push"),
                }
            }
            if i64::try_from(some).unwrap_or(0) < LANES {
                return Ok(taken);
            }
        }
    }

    /// One message; whether it was taken.
    async fn push_one(&self, pusher: &Pusher, push: Push, until: Timestamp) -> Result<bool> {
        let asked = push.clone();
        let ctx = self.app.ctx(Actor::System, self.now());
        let to = self.app.read(ctx, move |tx, ctx| {
            Box::pin(async move { app::notices::addressed(tx, ctx, &asked).await })
        });
        let Some(to) = to.await? else {
            // Read meanwhile, settled, or no longer hers to see.
            return self.settle_push(push, false, false).await;
        };
        let said = self.say(pusher, &to).await;
        let now = self.now();
        let keeps = if interrupts(&to.notices) { SOON } else { LATER };
        let age = now.duration_since(push.created_at);
        tracing::debug!(push.id = push.id, push.said = ?said, push.tries = push.tries, "courier.push");
        match said {
            Said::Taken => self.settle_push(push, true, false).await,
            Said::Gone => self.settle_push(push, false, true).await,
            Said::Never(status) => {
                tracing::warn!(http.status = status, "courier.push_refused");
                self.settle_push(push, false, false).await
            }
            Said::Later(_) if age > keeps => self.settle_push(push, false, false).await,
            Said::Later(rest) => {
                let random = self.app.dice.bytes::<2>().map_or(0, u16::from_le_bytes);
                let tries = u64::try_from(push.tries).unwrap_or(0).saturating_add(1);
                let own = backoff::push_again_at(tries, now, random);
                let asked = rest.and_then(|rest| now.checked_add(rest).ok());
                let next = asked.map_or(own, |asked| asked.max(own));
                self.app
                    .store
                    .write(move |tx| {
                        Box::pin(async move {
                            Ok::<_, Error>(
                                store::notices::defer_push(tx, push.id, until, next).await?,
                            )
                        })
                    })
                    .await?;
                Ok(false)
            }
        }
    }

    async fn settle_push(&self, push: Push, taken: bool, gone: bool) -> Result<bool> {
        let now = self.now();
        self.app
            .store
            .write(move |tx| {
                Box::pin(async move {
                    store::notices::settle_push(tx, &push, taken, now).await?;
                    if gone {
                        store::notices::unsubscribe(tx, push.subscription).await?;
                    }
                    Ok::<_, Error>(taken)
                })
            })
            .await
    }

    /// Says it to the service.
    async fn say(&self, pusher: &Pusher, to: &Addressed) -> Said {
        // Asked again: what is known may have changed since the browser came.
        let service = self.app.push.as_ref().and_then(|push| push.service(&to.to.endpoint));
        let Some((host, port)) = service else { return Said::Gone };
        let origin = match port {
            443 => format!("https://{host}"),
            port => format!("http://{host}:{port}"),
        };
        let (Ok(once), Ok(salt)) = (self.app.dice.bytes::<32>(), self.app.dice.bytes::<16>())
        else {
            return Said::Later(None);
        };
        let text = words_of(self, to).to_string();
        let body = match webpush::encrypt(text.as_bytes(), &to.to.p256dh, &to.to.auth, &once, salt)
        {
            Ok(body) => body,
            Err(Unmade::BrowserKey) => return Said::Gone,
            Err(Unmade::TooLong) => return Said::Never(413),
            Err(Unmade::Broken) => return Said::Later(None),
        };
        let urgent = interrupts(&to.notices);
        let ttl = if urgent { SOON } else { LATER };
        let answer = pusher
            .client
            .post(&to.to.endpoint)
            .header("TTL", ttl.as_secs())
            .header("Urgency", if urgent { "high" } else { "normal" })
            .header("Topic", topic(&to.notices))
            .header(CONTENT_ENCODING, "aes128gcm")
            .header(CONTENT_TYPE, "application/octet-stream")
            .header(AUTHORIZATION, pusher.vapid.authorization(&origin, self.now()))
            .body(body)
            .send()
            .await;
        match answer {
            // The answer's head says everything; its body, however long, is not read.
            Ok(answer) => {
                let rest = answer.headers().get(RETRY_AFTER).and_then(|v| v.to_str().ok());
                Said::of(answer.status().as_u16(), rest)
            }
            Err(error) => {
                // Without the address: it is a secret of the browser's.
                tracing::info!(error = %error.without_url(), "courier.push_unreached");
                Said::Later(None)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wb08_only_addresses_of_the_public_network_are_spoken_to() {
        let check = |ip: &str, public| assert_eq!(is_public(ip.parse().unwrap()), public, "{ip}");
        for ip in ["142.250.74.10", "9.9.9.9", "2a00:1450:4007:80e::200a", "::ffff:9.9.9.9"] {
            check(ip, true);
        }
        for ip in [
            "127.0.0.1",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.0.8",
            "192.0.2.1",
            "198.18.0.1",
            "203.0.113.9",
            "224.0.0.1",
            "255.255.255.255",
            "240.0.0.1",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "::127.0.0.1",
            "64:ff9b::10.0.0.1",
            "2002:7f00:1::",
            "2001:db8::1",
            "2001:0:1::",
            "fc00::1",
            "fe80::1",
            "ff02::1",
        ] {
            check(ip, false);
        }
    }

    #[test]
    fn what_a_service_says_is_read_as_the_standard_means_it() {
        let check = |status, rest, said| assert_eq!(Said::of(status, rest), said, "{status}");
        check(201, None, Said::Taken);
        check(404, None, Said::Gone);
        check(410, None, Said::Gone);
        check(413, None, Said::Never(413));
        check(403, None, Said::Never(403));
        check(301, None, Said::Never(301));
        check(429, Some("120"), Said::Later(Some(SignedDuration::from_secs(120))));
        check(503, Some("9999999"), Said::Later(Some(LONGEST_REST)));
        check(500, Some("Wed, 21 Oct 2026 07:28:00 GMT"), Said::Later(None));
    }
}
