//! Letters out, and what time alone does.
//!
//! A letter is written into the outbox in the transaction of what it tells;
//! this room claims it, reads the facts at that moment, and hands it to a post
//! box: an SMTP relay, or the demonstration's mailbox. It opens connections
//! outward and decides nothing about a case. Mail comes in here too: a mail server
//! delivers it ([`Listener`]) or it is fetched ([`Fetcher`]), and `app::post` keeps it before it is acknowledged and decides
//! where it belongs. Notices go to browsers by [`Pusher`]. The runner also calls the jobs of `app`: wake, close, chain the audit log,
//! refresh the set-up, sweep.

mod backoff;
mod carrier;
mod compose;
mod deliver;
mod dkim;
mod drafting;
mod health;
mod imap;
mod listen;
mod message;
mod parley;
mod payments;
mod post;
mod push;
mod run;
mod shop;
mod smtp;
#[cfg(test)]
mod tests;
mod webpush;

pub use backoff::{CODE_COUNTS, GIVE_UP_AFTER, RELAY_PAUSES, STEPS};
pub use carrier::CarrierLine;
pub use deliver::{CLAIM, Delivered};
pub use dkim::{Dkim, NoKey};
pub use drafting::Drafter;
pub use health::Health;
pub use imap::{Fetcher, ImapSettings};
pub use listen::{Listener, Protocol};
pub use payments::PayLine;
pub use post::PostBox;
pub use push::Pusher;
pub use run::STOP_PATIENCE;
pub use shop::{ShopLine, signature};
pub use smtp::{Smtp, SmtpSettings, Tls, Unusable};
pub use webpush::{Unmade, Vapid};

use app::App;
use app::gate::Gate;
use jiff::Timestamp;
use std::sync::Arc;

/// A client for an endpoint that the house has set up: it follows no answer elsewhere.
pub(crate) fn client(patience: std::time::Duration) -> Result<reqwest::Client, String> {
    // Whoever comes first says whose cryptography it is; it is the same for all.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .timeout(patience)
        .connect_timeout(std::time::Duration::from_secs(5))
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(|why| why.to_string())
}

/// The whole of an answer, or none where it is larger or breaks off.
pub(crate) async fn bounded(mut answer: reqwest::Response, most: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        match answer.chunk().await {
            Ok(Some(chunk)) if bytes.len() + chunk.len() <= most => bytes.extend_from_slice(&chunk),
            Ok(None) => return Some(bytes),
            Ok(Some(_)) | Err(_) => return None,
        }
    }
}

/// What the time is: the system's in service, a set one in tests.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The courier of a house: one in each process; several on one database share
/// the work and never send one letter twice.
#[derive(Clone)]
pub struct Courier {
    pub(crate) app: App,
    pub(crate) gate: Option<Arc<Gate>>,
    pub(crate) post_box: Arc<PostBox>,
    pub(crate) clock: Clock,
    pub(crate) health: Arc<Health>,
    pub(crate) key: Option<[u8; 32]>,
    pub(crate) local: Arc<str>,
    pub(crate) letters: bool,
    pub(crate) dkim: Option<Arc<Dkim>>,
    pub(crate) drafter: Option<Arc<Drafter>>,
    pub(crate) pusher: Option<Pusher>,
    pub(crate) shop: Option<Arc<ShopLine>>,
    pub(crate) payments: Option<Arc<PayLine>>,
    pub(crate) carrier: Option<Arc<CarrierLine>>,
}

impl Courier {
    /// A courier with a post box.
    pub fn new(app: App, post_box: PostBox, clock: Clock) -> Courier {
        Courier {
            app,
            gate: None,
            post_box: Arc::new(post_box),
            clock,
            health: Arc::new(Health::default()),
            key: None,
            local: Arc::from("care"),
            letters: true,
            dkim: None,
            drafter: None,
            pusher: None,
            shop: None,
            payments: None,
            carrier: None,
        }
    }

    /// The same, also sweeping what has lapsed at the staff's door.
    #[must_use]
    pub fn with_gate(mut self, gate: Arc<Gate>) -> Courier {
        self.gate = Some(gate);
        self
    }

    /// The same, telling its state elsewhere (metrics).
    #[must_use]
    pub fn with_health(mut self, health: Arc<Health>) -> Courier {
        self.health = health;
        self
    }

    /// The same with the installation's key: each case then has an address of
    /// its own to be answered at, which nobody can guess.
    #[must_use]
    pub fn with_key(mut self, key: [u8; 32]) -> Courier {
        self.key = Some(key);
        self
    }

    /// The same with another local part of the house's address than `care`.
    #[must_use]
    pub fn with_local_part(mut self, local: &str) -> Courier {
        self.local = Arc::from(local);
        self
    }

    /// The same, sending letters or leaving them to another process.
    #[must_use]
    pub fn with_letters(mut self, letters: bool) -> Courier {
        self.letters = letters;
        self
    }

    /// The same, signing its letters.
    #[must_use]
    pub fn with_dkim(mut self, dkim: Option<Dkim>) -> Courier {
        self.dkim = dkim.map(Arc::new);
        self
    }

    /// The same, telling browsers.
    #[must_use]
    pub fn with_pusher(mut self, pusher: Option<Pusher>) -> Courier {
        self.pusher = pusher;
        self
    }

    /// How it goes with the letters.
    pub fn health(&self) -> &Arc<Health> {
        &self.health
    }

    fn now(&self) -> Timestamp {
        (self.clock)()
    }
}
