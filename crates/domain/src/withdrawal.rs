//! The withdrawal function: the client declares in two steps that she withdraws from a contract,
//! and has a receipt (Directive 2011/83/EU, Art. 11a, as Directive (EU) 2023/2673 inserted it).
//!
//! Nothing here asks why, and nothing refuses for a reason of law: whether the right exists is
//! answered later, by the rules. The receipt says what was declared and when it came, to the
//! second, and confirms no more than that. Its digest is made by whoever calls, from the very
//! bytes that are kept.
//!
//! [`TABLE`] is the whole machine; a test tries every act on every state.

use jiff::Timestamp;

use crate::order::{Line, LineId, MOST_LINES, Order, ParcelId, Standing, Units, key_of};
use crate::vocabulary::{UnknownWord, word_list};

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 200;
/// The longest e-mail address, in bytes (RFC 5321, 4.5.3.1.3, less the brackets).
pub const LONGEST_ADDRESS: usize = 254;

word_list! {
    /// Where a withdrawal stands.
    WithdrawalState ("state of a withdrawal") {
        /// Filled in, not declared.
        Filled = "filled",
        /// Declared, with a receipt.
        Confirmed = "confirmed",
    }
}

word_list! {
    /// What can be done with a withdrawal.
    WithdrawalAct ("act on a withdrawal") {
        /// Fill it in, or correct it.
        Fill = "fill",
        /// Declare it.
        Confirm = "confirm",
    }
}

word_list! {
    /// What is missing in a withdrawal. There is no refusal for a reason of law.
    Refusal ("refusal of a withdrawal") {
        /// It does not say who withdraws.
        NoName = "withdrawal_no_name",
        /// It does not say from which contract.
        NoContract = "withdrawal_no_contract",
        /// It does not say where the receipt goes.
        NoAddress = "withdrawal_no_address",
        /// A quantity is zero, a line stands in it twice, or there are too many.
        BadUnits = "withdrawal_bad_units",
        /// It was declared; what was declared stands.
        AlreadyConfirmed = "withdrawal_already_confirmed",
        /// What is to be kept could not be written down.
        NotWritten = "withdrawal_not_written",
    }
}

impl std::error::Error for Refusal {}

/// Every state by every act; nothing where it is refused.
pub const TABLE: &[(WithdrawalState, [Option<WithdrawalState>; 2])] = {
    use WithdrawalState as S;
    &[
        // fill, confirm
        (S::Filled, [Some(S::Filled), Some(S::Confirmed)]),
        // Declared twice is declared once.
        (S::Confirmed, [None, Some(S::Confirmed)]),
    ]
};

/// What a client declares. There is no field for a reason.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Who withdraws.
    pub name: String,
    /// From which contract: the order's number as she wrote it.
    pub order: String,
    /// Of what; none for all of it.
    #[serde(default)]
    pub units: Option<Vec<Units>>,
    /// Where the receipt goes: an e-mail address.
    pub receipt_to: String,
    /// In which language she declares it, as a language tag.
    pub language: String,
}

impl Statement {
    fn check(&self) -> Result<(), Refusal> {
        let clean = |text: &str| !text.trim().is_empty() && !text.chars().any(char::is_control);
        if !clean(&self.name) || self.name.chars().count() > LONGEST_NAME {
            return Err(Refusal::NoName);
        }
        if !clean(&self.order) || key_of(&self.order).is_err() {
            return Err(Refusal::NoContract);
        }
        let at = self.receipt_to.find('@').filter(|at| *at > 0);
        let both_sides = at.is_some_and(|at| at + 1 < self.receipt_to.len());
        if !clean(&self.receipt_to) || self.receipt_to.len() > LONGEST_ADDRESS || !both_sides {
            return Err(Refusal::NoAddress);
        }
        let Some(units) = &self.units else { return Ok(()) };
        let mut lines = std::collections::BTreeSet::new();
        let good = units.iter().all(|units| units.quantity > 0 && lines.insert(&units.line));
        if units.is_empty() || units.len() > MOST_LINES || !good {
            return Err(Refusal::BadUnits);
        }
        Ok(())
    }
}

/// A digest of 32 bytes (SHA-256), written as hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl std::fmt::Display for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

impl serde::Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Digest, D::Error> {
        let given = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        let wrong = || serde::de::Error::custom("not 64 hexadecimal digits");
        let mut bytes = [0_u8; 32];
        if given.len() != 64 || !given.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        for (byte, pair) in bytes.iter_mut().zip(given.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| wrong())?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| wrong())?;
        }
        Ok(Digest(bytes))
    }
}

/// What the client keeps: what she declared, when it came, and a digest over both. It confirms
/// that the declaration has come, not that the right exists.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// What she declared.
    pub statement: Statement,
    /// When it came, to the second. What is below a second is dropped, to her advantage.
    pub at: Timestamp,
    /// The bytes over which the digest was made.
    pub content: String,
    /// The digest.
    pub digest: Digest,
}

impl Receipt {
    /// Whether the digest is that of the content, and the content says what the receipt says.
    #[must_use]
    pub fn is_whole(&self, sha256: impl Fn(&[u8]) -> [u8; 32]) -> bool {
        Digest(sha256(self.content.as_bytes())) == self.digest
            && content(&self.statement, self.at).as_deref() == Ok(&self.content)
    }
}

/// What the digest is made over: the statement and the instant as JSON, fields in this order.
fn content(statement: &Statement, at: Timestamp) -> Result<String, Refusal> {
    #[derive(serde::Serialize)]
    struct Content<'s> {
        declared_at: Timestamp,
        statement: &'s Statement,
    }
    serde_json::to_string(&Content { declared_at: at, statement }).map_err(|_| Refusal::NotWritten)
}

/// A withdrawal, each state with its facts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub enum Withdrawal {
    /// Filled in: she reads it once more.
    Filled {
        /// What she would declare.
        statement: Statement,
    },
    /// Declared.
    Confirmed {
        /// The receipt.
        receipt: Receipt,
    },
}

/// What happened, for the timeline.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// A client has withdrawn; the receipt goes out.
    Declared {
        /// When it came.
        at: Timestamp,
        /// The receipt's digest.
        digest: Digest,
    },
}

impl Withdrawal {
    /// The first step: she fills it in.
    ///
    /// # Errors
    /// What is missing.
    pub fn filled(statement: Statement) -> Result<Withdrawal, Refusal> {
        statement.check()?;
        Ok(Withdrawal::Filled { statement })
    }

    /// Its state without its facts.
    #[must_use]
    pub const fn state(&self) -> WithdrawalState {
        match self {
            Withdrawal::Filled { .. } => WithdrawalState::Filled,
            Withdrawal::Confirmed { .. } => WithdrawalState::Confirmed,
        }
    }

    /// She corrects what she filled in.
    ///
    /// # Errors
    /// What is missing; [`Refusal::AlreadyConfirmed`].
    pub fn fill(self, statement: Statement) -> Result<Withdrawal, Refusal> {
        match self {
            Withdrawal::Filled { .. } => Withdrawal::filled(statement),
            Withdrawal::Confirmed { .. } => Err(Refusal::AlreadyConfirmed),
        }
    }

    /// The second step: she declares it. Declared again, the receipt is the one she has.
    ///
    /// # Errors
    /// [`Refusal::NotWritten`], which no statement causes.
    pub fn confirm(
        self,
        now: Timestamp,
        sha256: impl Fn(&[u8]) -> [u8; 32],
    ) -> Result<(Withdrawal, Vec<Event>), Refusal> {
        let statement = match self {
            Withdrawal::Filled { statement } => statement,
            confirmed @ Withdrawal::Confirmed { .. } => return Ok((confirmed, vec![])),
        };
        let at = Timestamp::from_second(now.as_second()).unwrap_or(now);
        let content = content(&statement, at)?;
        let digest = Digest(sha256(content.as_bytes()));
        let receipt = Receipt { statement, at, content, digest };
        Ok((Withdrawal::Confirmed { receipt }, vec![Event::Declared { at, digest }]))
    }
}

/// From when the period of a line is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begins {
    /// Something of it is still to come: the period has not begun, and the right exists.
    NotYet,
    /// The client has it.
    At {
        /// Since when she has the last of it.
        last: Timestamp,
        /// In which parcel that came, where the shop says so.
        parcel: Option<ParcelId>,
    },
}

/// From when the period of one line is counted: the last of its units (Directive 2011/83/EU,
/// Art. 9(2)(b)(ii), for a piece that comes in several parts).
#[must_use]
pub fn line_begins(order: &Order, line: &LineId) -> Begins {
    order.line(line).map_or(Begins::NotYet, |line| begins(order, &order.standing(), line))
}

fn begins(order: &Order, standing: &Standing, bought: &Line) -> Begins {
    let parcels = &order.written().parcels;
    let to_come = bought.quantity.saturating_sub(standing.cancelled(bought));
    if to_come == 0 || standing.delivered(bought, parcels) < to_come {
        return Begins::NotYet;
    }
    let has = |units: &[Units]| units.is_empty() || units.iter().any(|one| one.line == bought.id);
    let came = parcels
        .iter()
        .filter(|parcel| has(&parcel.units))
        .filter_map(|parcel| Some((standing.parcel_delivered(&parcel.id)?, Some(&parcel.id))));
    let last = came.max_by_key(|(at, _)| *at).or(standing.whole.delivered.map(|at| (at, None)));
    last.map_or(Begins::NotYet, |(last, parcel)| Begins::At { last, parcel: parcel.cloned() })
}

/// From when the period of the order is counted: the last piece of it, where they were ordered
/// together and come apart (Directive 2011/83/EU, Art. 9(2)(b)(i)).
#[must_use]
pub fn order_begins(order: &Order) -> Begins {
    let (standing, mut latest) = (order.standing(), Begins::NotYet);
    for line in order.lines().iter().filter(|line| standing.cancelled(line) < line.quantity) {
        match (begins(order, &standing, line), &latest) {
            (Begins::NotYet, _) => return Begins::NotYet,
            (Begins::At { last, .. }, Begins::At { last: known, .. }) if last <= *known => {}
            (begins, _) => latest = begins,
        }
    }
    latest
}

#[cfg(test)]
mod tests;
