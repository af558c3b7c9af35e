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
mod understood;

pub use carrying::{Outcome, decide, give_up};
pub use jobs::Taken;
pub use understood::{Understood, understand};

use crate::references::{Reference, ReferenceKey, address_key};
use crate::{Ctx, Result};
use domain::Topic;
use sha2::{Digest as _, Sha256};
use store::Tx;
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseAddress {
    /// The address.
    pub address: String,
    /// The region of what comes to it; none: the house's usual one.
    pub region: Option<String>,
    /// What it is about; none: nobody knows before it is read.
    pub topic: Option<Topic>,
}

/// How e-mail comes in to this house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// The key of the addresses that clients answer to.
    pub key: ReferenceKey,
    /// What stands before the sign in the house's own address, such as `care`.
    pub local: String,
    /// What stands behind it.
    pub domain: String,
    /// The addresses that clients write to.
    pub addresses: Vec<HouseAddress>,
    /// The name under which our own server writes `Authentication-Results`
    /// (RFC 8601); empty: nobody is shown to be anybody.
    pub trusted: String,
    /// The region of what comes to an address without one; none: the house's first.
    pub region: Option<String>,
}

impl Incoming {
    /// The address to which the client of a case answers.
    pub fn reply_address(&self, it: Reference) -> Option<String> {
        self.key.address(&self.local, &self.domain, it)
    }

    /// What an address of ours names.
    pub fn named_by(&self, address: &str) -> Option<Reference> {
        self.key.read_address(&self.local, &self.domain, address)
    }

    /// Whether an address is the house's own: public, or one that clients answer to.
    pub fn is_own(&self, address: &str) -> bool {
        let key = address_key(address);
        let Some((local, domain)) = key.rsplit_once('@') else { return false };
        let base = local.split('+').next().unwrap_or(local);
        let reply =
            base.eq_ignore_ascii_case(&self.local) && domain.eq_ignore_ascii_case(&self.domain);
        reply || self.addresses.iter().any(|own| address_key(&own.address) == key)
    }

    /// Whether mail to an address is taken in; of all others none is passed on.
    pub fn takes(&self, address: &str) -> bool {
        self.is_own(address)
    }

    /// The public address among some recipients, the first that is one.
    fn written_to<'i>(&'i self, recipients: &[String]) -> Option<&'i HouseAddress> {
        recipients.iter().find_map(|given| {
            let key = address_key(given);
            self.addresses.iter().find(|own| address_key(&own.address) == key)
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
