//! E-mail in. The bytes are kept first and decided about afterwards, so that
//! whatever happens between loses nothing; both steps may be taken twice and do
//! the work once. Where a message belongs is the law of [`placing`]: into a
//! case only for a sender who is shown to be its client, and else before a
//! person. Nothing here opens a connection: the courier hands bytes in.

mod carrying;
pub mod deeds;
mod files;
mod jobs;
mod placing;
mod shown;
mod understood;

pub use carrying::{Outcome, decide, give_up};
pub use jobs::Taken;
pub use shown::Shown;
pub use understood::{Understood, understand};

use crate::references::{Reference, ReferenceKey, address_key};
use crate::{Ctx, FactsCell, Result};
use domain::Topic;
pub use intake::mail::{CUT_AT, cut};
use sha2::{Digest as _, Sha256};
use store::Tx;
use store::mail_addresses::MailAddress;
use store::mails::NewMail;

/// Why a message is where it is, by code: each has its sentence under `mail-why-<code>`.
pub const WHYS: &[&str] = &[
    // Parked.
    "own_message",
    "own_address",
    "staff",
    // Held.
    "unverified",
    "somebody_else",
    "flood",
    // Quiet.
    "automatic",
    "list",
    "newsletter",
    "receipt",
    "closed",
    "again",
    "no_letter",
    // Unreadable: `intake::mail::Unreadable`, and what could be read and not taken.
    "empty",
    "too_large",
    "no_header",
    "header_too_long",
    "headers_too_large",
    "too_many_parts",
    "too_deep",
    "not_taken",
];

/// One address that clients write to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HouseAddress {
    /// The address.
    pub address: String,
    /// The region of what comes to it; none: the house's usual one.
    pub region: Option<String>,
    /// What it is about; none: nobody knows before it is read.
    pub topic: Option<Topic>,
    /// The team that answers; none: the one that a case is routed to.
    pub team: Option<i64>,
    /// The language of who writes there; none: the region's.
    pub language: Option<String>,
    /// The sender's name on letters from there; empty: the house's.
    pub name: String,
}

impl HouseAddress {
    /// What stands before the sign and behind it, as the wire has it.
    pub fn parts(&self) -> Option<(String, String)> {
        let key = address_key(&self.address);
        key.rsplit_once('@').map(|(local, domain)| (local.to_owned(), domain.to_owned()))
    }
}

impl From<&MailAddress> for HouseAddress {
    fn from(it: &MailAddress) -> HouseAddress {
        HouseAddress {
            address: it.address.clone(),
            region: it.region.clone(),
            topic: it.topic,
            team: it.team,
            language: it.language.clone(),
            name: it.name.clone(),
        }
    }
}

/// How e-mail comes in to this house.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The key of the addresses that clients answer to.
    pub key: ReferenceKey,
    /// What stands before the sign in the house's own address, such as `care`.
    pub local: String,
    /// What stands behind it.
    pub domain: String,
    /// The addresses that clients write to, as the configuration names them.
    pub addresses: Vec<HouseAddress>,
    /// The set-up, with the addresses that the house keeps itself; `App::with_post` gives it.
    pub kept: FactsCell,
    /// The name under which our own server writes `Authentication-Results`
    /// (RFC 8601); empty: nobody is shown to be anybody.
    pub trusted: String,
    /// The region of what comes to an address without one; none: the house's first.
    pub region: Option<String>,
}

impl Incoming {
    /// The address to which the client of a case answers: that of the house's
    /// address she wrote to with a signed tail, else of the house's own.
    pub fn reply_address(&self, it: Reference, from: Option<&HouseAddress>) -> Option<String> {
        let own = from.and_then(HouseAddress::parts);
        own.and_then(|(local, domain)| self.key.address(&local, &domain, it))
            .or_else(|| self.key.address(&self.local, &self.domain, it))
    }

    /// What an address of ours names.
    pub fn named_by(&self, address: &str) -> Option<Reference> {
        let key = address_key(address);
        let (local, domain) = key.rsplit_once('@')?;
        let (own, _) = local.split_once('+')?;
        let ours =
            self.is_reply(own, domain) || self.house_address(&format!("{own}@{domain}")).is_some();
        ours.then(|| self.key.read_address(own, domain, &key)).flatten()
    }

    fn is_reply(&self, local: &str, domain: &str) -> bool {
        address_key(&format!("{}@{}", self.local, self.domain)) == format!("{local}@{domain}")
    }

    /// The address of a key among those that clients write to: what the house keeps
    /// itself counts before the configuration.
    pub fn house_address(&self, address: &str) -> Option<HouseAddress> {
        let key = address_key(address);
        let facts = self.kept.now();
        let kept = facts.addresses.iter().find(|own| own.address_key == key);
        kept.map(HouseAddress::from).or_else(|| self.configured(&key).cloned())
    }

    /// The address of a key in the configuration.
    pub fn configured(&self, key: &str) -> Option<&HouseAddress> {
        self.addresses.iter().find(|own| address_key(&own.address) == key)
    }

    /// Whether mail for a domain is known to be received here: one of the configuration's.
    pub fn receives_for(&self, domain: &str) -> bool {
        let known = |own: &HouseAddress| own.parts().is_some_and(|(_, its)| its == domain);
        let own = address_key(&format!("{}@{}", self.local, self.domain));
        own.rsplit_once('@').is_some_and(|(_, its)| its == domain)
            || self.addresses.iter().any(known)
    }

    /// Whether an address is the house's own: public, or one that clients answer to.
    pub fn is_own(&self, address: &str) -> bool {
        let key = address_key(address);
        let Some((local, domain)) = key.rsplit_once('@') else { return false };
        let base = local.split('+').next().unwrap_or(local);
        self.is_reply(base, domain)
            || self.house_address(&key).is_some()
            || (base != local && self.house_address(&format!("{base}@{domain}")).is_some())
    }

    /// Whether mail to an address is taken in; of all others none is passed on.
    pub fn takes(&self, address: &str) -> bool {
        self.is_own(address)
    }

    /// The public address among some recipients, the first that is one, whatever
    /// tail it has.
    fn written_to(&self, recipients: &[String]) -> Option<HouseAddress> {
        recipients.iter().find_map(|given| {
            let plain = || {
                let (local, domain) = given.rsplit_once('@')?;
                let base = local.split_once('+')?.0;
                self.house_address(&format!("{base}@{domain}"))
            };
            self.house_address(given).or_else(plain)
        })
    }
}

/// What was said of a message besides its bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Envelope {
    /// The sender to whom reports go; empty for the null sender, none where none was told.
    pub mail_from: Option<String>,
    /// To whom it is delivered here.
    pub recipients: Vec<String>,
}

/// By which way a message came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A mail server delivered it (RFC 2033).
    Lmtp,
    /// A mail server sent it (RFC 5321).
    Smtp,
    /// Fetched from a mailbox.
    Imap,
    /// Brought from files: nothing is answered by a machine.
    Import,
}

impl Source {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Source::Lmtp => "lmtp",
            Source::Smtp => "smtp",
            Source::Imap => "imap",
            Source::Import => "import",
        }
    }
}

/// A message as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The bytes.
    pub raw: Vec<u8>,
    /// What was said besides.
    pub envelope: Envelope,
    /// By which way.
    pub source: Source,
}

/// Keeps a message before anything is decided; its row, and whether it is new
/// here. The same bytes to the same recipients are one message.
///
/// # Errors
/// When the store cannot.
pub async fn take_in(tx: &mut Tx, ctx: &Ctx, parcel: &Parcel) -> Result<(i64, bool)> {
    let mut recipients: Vec<String> = parcel
        .envelope
        .recipients
        .iter()
        .map(|r| r.trim().to_lowercase().replace(['\n', '\r', '\0'], ""))
        .collect();
    recipients.sort_unstable();
    recipients.dedup();
    let mail_from = parcel.envelope.mail_from.as_deref().map(|from| from.replace('\0', ""));
    let new = NewMail {
        sha256: Sha256::digest(&parcel.raw).into(),
        envelope: Sha256::digest(recipients.join("\n")).into(),
        recipients: &recipients,
        mail_from: mail_from.as_deref(),
        source: parcel.source.code(),
        raw: &parcel.raw,
    };
    Ok(store::mails::insert(tx, &new, ctx.now).await?)
}
