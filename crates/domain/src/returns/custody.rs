//! The second truth of a line that comes back: in whose hands each unit is. Nothing here says
//! whether it may, or what was paid.
//!
//! Carriers and warehouses tell what happens late, twice and out of order. So what is kept are
//! tellings, and the hands are counted from all of them: a unit that was received has been on its
//! way, whether or not anybody said so. Every unit is in exactly one hand, since each hand is what
//! has reached it less what has gone on.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::Refusal;
use crate::vocabulary::{UnknownWord, word_list};

word_list! {
    /// In whose hands a unit is.
    Hand ("hand") {
        /// The client's.
        WithClient = "with_client",
        /// Handed over: at a counter, in a boutique, to a driver.
        HandedOver = "handed_over",
        /// With the carrier.
        InTransit = "in_transit",
        /// The house's; nobody has looked at it.
        Received = "received",
        /// The house's, and looked at.
        Checked = "checked",
        /// With the client again.
        ReturnedToClient = "returned_to_client",
        /// Nobody's: the carrier cannot find it.
        Lost = "lost",
    }
}

word_list! {
    /// What can be told of a unit.
    CustodyAct ("act on a unit") {
        /// The client hands it over.
        HandOver = "hand_over",
        /// The carrier has it.
        Scan = "scan",
        /// The house has it.
        Receive = "receive",
        /// Somebody looked at it.
        Check = "check",
        /// It was looked at wrongly.
        Recheck = "recheck",
        /// It goes back to the client.
        SendBack = "send_back",
        /// The carrier cannot find it.
        Lose = "lose",
    }
}

word_list! {
    /// What whoever looked at a unit found.
    Finding ("finding") {
        /// As it was sold, with all that belongs to it.
        AsSold = "as_sold",
        /// Worn or used more than trying it on needs.
        Worn = "worn",
        /// Tags, dust bag, box or another part is missing.
        Incomplete = "incomplete",
        /// The security seal is broken.
        SealBroken = "seal_broken",
        /// Damaged by the client.
        Damaged = "damaged",
        /// Damaged on its way.
        DamagedInTransit = "damaged_in_transit",
        /// It has the fault that was claimed.
        Faulty = "faulty",
        /// Another piece of ours: another serial number, size or colour.
        WrongItem = "wrong_item",
        /// Nothing in the parcel.
        EmptyBox = "empty_box",
        /// A piece that belongs to somebody else.
        SomebodyElses = "somebody_elses",
        /// Not a piece of the house.
        NotGenuine = "not_genuine",
    }
}

impl Finding {
    /// Whether the unit that was sold has come back. Of what has not no money follows.
    #[must_use]
    pub const fn came_back(self) -> bool {
        !matches!(
            self,
            Finding::WrongItem | Finding::EmptyBox | Finding::SomebodyElses | Finding::NotGenuine
        )
    }

    /// Whether it differs from what was declared, and is talked over before money moves.
    #[must_use]
    pub const fn is_talked_over(self) -> bool {
        matches!(self, Finding::Worn | Finding::Incomplete | Finding::SealBroken | Finding::Damaged)
    }
}

word_list! {
    /// Whose loss it is when a parcel does not arrive.
    Risk ("risk") {
        /// The house's: it offered to collect, or its own carrier had it.
        House = "house",
        /// The client's: a carrier of the client's own choice.
        Client = "client",
    }
}

/// Every hand by every act, for one unit: the hand it is in afterwards, nothing where it is
/// refused. A telling that comes late leaves the unit where it is. Samples were found as sold.
pub const TABLE: &[(Hand, [Option<Hand>; 7])] = {
    use Hand as H;
    const fn s(hand: Hand) -> Option<Hand> {
        Some(hand)
    }
    &[
        // hand_over, scan, receive, check, recheck, send_back, lose
        (
            H::WithClient,
            [s(H::HandedOver), s(H::InTransit), s(H::Received), None, None, None, s(H::Lost)],
        ),
        (
            H::HandedOver,
            [s(H::HandedOver), s(H::InTransit), s(H::Received), None, None, None, s(H::Lost)],
        ),
        (
            H::InTransit,
            [s(H::InTransit), s(H::InTransit), s(H::Received), None, None, None, s(H::Lost)],
        ),
        (
            H::Received,
            [s(H::Received), s(H::Received), None, s(H::Checked), None, None, s(H::Received)],
        ),
        (
            H::Checked,
            [
                s(H::Checked),
                s(H::Checked),
                None,
                None,
                s(H::Checked),
                s(H::ReturnedToClient),
                s(H::Checked),
            ],
        ),
        (
            H::ReturnedToClient,
            [
                s(H::ReturnedToClient),
                s(H::ReturnedToClient),
                None,
                None,
                None,
                None,
                s(H::ReturnedToClient),
            ],
        ),
        // What was lost and is found was received.
        (H::Lost, [s(H::Lost), s(H::Lost), s(H::Received), None, None, None, s(H::Lost)]),
    ]
};

/// One telling of where units are.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// The id of the telling; told again, it counts once.
    pub id: String,
    /// When it happened.
    pub at: Timestamp,
    /// How many units, from one.
    pub quantity: u32,
    /// What happened.
    pub what: Moved,
}

/// What happened to units.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "moved", rename_all = "snake_case", deny_unknown_fields)]
pub enum Moved {
    /// The client handed a parcel over.
    HandedOver {
        /// The parcel: of one parcel many tellings may come.
        parcel: String,
    },
    /// The carrier told of a parcel on its way.
    Scanned {
        /// The parcel.
        parcel: String,
    },
    /// The house has them.
    Received {
        /// In which parcel they came; none where they were brought without one. What comes in a
        /// parcel that was lost is found.
        #[serde(default)]
        parcel: Option<String>,
        /// Where they lie, by the name of the boutique or warehouse; none where it is unknown,
        /// and then they are not for sale again.
        place: Option<String>,
    },
    /// Somebody looked at them.
    Checked {
        /// What was found.
        finding: Finding,
        /// Who looked.
        by: i64,
    },
    /// They were looked at wrongly.
    Rechecked {
        /// What was found at first.
        from: Finding,
        /// What is so.
        to: Finding,
        /// Who says so.
        by: i64,
    },
    /// They go back to the client.
    SentBack {
        /// As what they were found.
        finding: Finding,
    },
    /// The carrier cannot find them.
    Lost {
        /// The parcel.
        parcel: String,
        /// Whose loss it is.
        risk: Risk,
    },
}

impl Moved {
    /// The act of the table.
    #[must_use]
    pub const fn act(&self) -> CustodyAct {
        match self {
            Moved::HandedOver { .. } => CustodyAct::HandOver,
            Moved::Scanned { .. } => CustodyAct::Scan,
            Moved::Received { .. } => CustodyAct::Receive,
            Moved::Checked { .. } => CustodyAct::Check,
            Moved::Rechecked { .. } => CustodyAct::Recheck,
            Moved::SentBack { .. } => CustodyAct::SendBack,
            Moved::Lost { .. } => CustodyAct::Lose,
        }
    }
}

/// Everything that was told of the units of a line. Nothing is ever taken out.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Custody {
    moves: Vec<Move>,
}

/// How many units are in each hand; together they are the units of the line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hands {
    /// The client's.
    pub with_client: u32,
    /// Handed over.
    pub handed_over: u32,
    /// With the carrier.
    pub in_transit: u32,
    /// The house's, not looked at.
    pub received: u32,
    /// The house's, by what was found.
    pub checked: BTreeMap<Finding, u32>,
    /// With the client again.
    pub returned_to_client: u32,
    /// Those of them that had come back as what was sold.
    pub returned_sold: u32,
    /// Lost at the house's risk.
    pub lost_by_house: u32,
    /// Lost at the client's risk.
    pub lost_by_client: u32,
}

impl Hands {
    /// All units.
    #[must_use]
    pub fn all(&self) -> u32 {
        self.with_client + self.returned_to_client + self.away()
    }

    /// Units that are not with the client.
    #[must_use]
    pub fn away(&self) -> u32 {
        self.handed_over + self.in_transit + self.here() + self.lost()
    }

    /// Units that are with the house.
    #[must_use]
    pub fn here(&self) -> u32 {
        self.received + self.checked.values().sum::<u32>()
    }

    /// Units that are lost.
    #[must_use]
    pub const fn lost(&self) -> u32 {
        self.lost_by_house + self.lost_by_client
    }

    /// Units with the house of which a finding says so.
    #[must_use]
    pub fn found(&self, says: impl Fn(Finding) -> bool) -> u32 {
        let found = self.checked.iter().filter(|(finding, _)| says(**finding));
        found.map(|(_, count)| *count).sum()
    }

    /// How many units are in a hand.
    #[must_use]
    pub fn in_hand(&self, hand: Hand) -> u32 {
        match hand {
            Hand::WithClient => self.with_client,
            Hand::HandedOver => self.handed_over,
            Hand::InTransit => self.in_transit,
            Hand::Received => self.received,
            Hand::Checked => self.checked.values().sum(),
            Hand::ReturnedToClient => self.returned_to_client,
            Hand::Lost => self.lost(),
        }
    }
}

/// The sums of everything that was told.
#[derive(Default)]
struct Sums<'m> {
    handed: BTreeMap<&'m str, u32>,
    scanned: BTreeMap<&'m str, u32>,
    received: u32,
    received_in: BTreeMap<&'m str, u32>,
    /// Every unit that was looked at, by what it is now said to be.
    checked: BTreeMap<Finding, u32>,
    sent_back: BTreeMap<Finding, u32>,
    lost: BTreeMap<(Risk, &'m str), u32>,
}

impl Sums<'_> {
    /// Units lost at a risk and not found since: what came in the same parcel is found, at the
    /// house's risk first.
    fn lost(&self, risk: Risk) -> u32 {
        let of = |risk, parcel: &str| self.lost.get(&(risk, parcel)).copied().unwrap_or(0);
        let parcels = self.lost.keys().filter(|(own, _)| *own == risk).map(|(_, parcel)| *parcel);
        parcels
            .map(|parcel| {
                let found = self.received_in.get(parcel).copied().unwrap_or(0);
                let before = if risk == Risk::Client { of(Risk::House, parcel) } else { 0 };
                of(risk, parcel).saturating_sub(found.saturating_sub(before))
            })
            .fold(0, u32::saturating_add)
    }
}

impl Custody {
    /// Everything that was told, as it was heard.
    #[must_use]
    pub fn moves(&self) -> &[Move] {
        &self.moves
    }

    fn sums(&self) -> Sums<'_> {
        let mut sums = Sums::default();
        for Move { quantity, what, .. } in &self.moves {
            let most = |sum: &mut u32| *sum = (*sum).max(*quantity);
            match what {
                Moved::HandedOver { parcel } => most(sums.handed.entry(parcel).or_default()),
                Moved::Scanned { parcel } => most(sums.scanned.entry(parcel).or_default()),
                Moved::Received { parcel, .. } => {
                    sums.received += quantity;
                    if let Some(parcel) = parcel {
                        *sums.received_in.entry(parcel).or_default() += quantity;
                    }
                }
                Moved::Checked { finding, .. } => {
                    *sums.checked.entry(*finding).or_default() += quantity;
                }
                Moved::Rechecked { .. } => {}
                Moved::SentBack { finding } => {
                    *sums.sent_back.entry(*finding).or_default() += quantity;
                }
                Moved::Lost { parcel, risk } => most(sums.lost.entry((*risk, parcel)).or_default()),
            }
        }
        for Move { quantity, what, .. } in &self.moves {
            if let Moved::Rechecked { from, to, .. } = what {
                let was = sums.checked.entry(*from).or_default();
                let moved = (*quantity).min(*was);
                *was -= moved;
                *sums.checked.entry(*to).or_default() += moved;
            }
        }
        sums
    }

    /// In whose hands the units of a line of so many are.
    #[must_use]
    pub fn hands(&self, quantity: u32) -> Hands {
        let sums = self.sums();
        let received = sums.received.min(quantity);
        let lost_by_house = sums.lost(Risk::House).min(quantity - received);
        let lost_by_client = sums.lost(Risk::Client).min(quantity - received - lost_by_house);
        let ended = received + lost_by_house + lost_by_client;
        let told = |parcels: &BTreeMap<&str, u32>| {
            parcels.values().fold(0_u32, |sum, count| sum.saturating_add(*count)).min(quantity)
        };
        let under_way = told(&sums.scanned).max(ended);
        let handed = told(&sums.handed).max(under_way);
        let mut checked = sums.checked;
        let looked_at: u32 = checked.values().sum();
        let (mut returned_to_client, mut returned_sold) = (0, 0);
        for (finding, count) in &sums.sent_back {
            if let Some(here) = checked.get_mut(finding) {
                let count = (*count).min(*here);
                *here -= count;
                returned_to_client += count;
                returned_sold += if finding.came_back() { count } else { 0 };
            }
        }
        checked.retain(|_, count| *count > 0);
        Hands {
            with_client: quantity - handed,
            handed_over: handed - under_way,
            in_transit: under_way - ended,
            received: received - looked_at.min(received),
            checked,
            returned_to_client,
            returned_sold,
            lost_by_house,
            lost_by_client,
        }
    }

    /// Adds a telling; `false` where it was known.
    ///
    /// # Errors
    /// [`Refusal::SameIdOtherContent`], [`Refusal::BadQuantity`]; [`Refusal::MoreThanAsked`] where
    /// more would be received than is to come; [`Refusal::NotReceived`] of what nobody has;
    /// [`Refusal::NotFoundSo`], [`Refusal::NothingToSendBack`], [`Refusal::NotUnderWay`],
    /// [`Refusal::TooMuchTold`].
    pub(super) fn add(&mut self, told: Move, quantity: u32) -> Result<bool, Refusal> {
        match self.moves.iter().find(|known| known.id == told.id) {
            Some(known) if *known == told => return Ok(false),
            Some(_) => return Err(Refusal::SameIdOtherContent),
            None => {}
        }
        if told.quantity == 0 || told.quantity > super::MOST_UNITS {
            return Err(Refusal::BadQuantity);
        }
        if self.moves.len() >= super::MOST_TOLD {
            return Err(Refusal::TooMuchTold);
        }
        let hands = self.hands(quantity);
        let still_to_come = hands.with_client + hands.handed_over + hands.in_transit;
        let here_as = |finding| hands.checked.get(finding).copied().unwrap_or(0);
        let (room, refusal) = match &told.what {
            Moved::HandedOver { .. } | Moved::Scanned { .. } => (quantity, Refusal::MoreThanAsked),
            Moved::Received { .. } => (still_to_come + hands.lost(), Refusal::MoreThanAsked),
            Moved::Checked { .. } => (hands.received, Refusal::NotReceived),
            Moved::Rechecked { from, .. } => (here_as(from), Refusal::NotFoundSo),
            Moved::SentBack { finding: Finding::EmptyBox } => (0, Refusal::NothingToSendBack),
            Moved::SentBack { finding } => (here_as(finding), Refusal::NotFoundSo),
            Moved::Lost { parcel, risk } => {
                // What is told late, or again, is no mistake of the carrier's.
                let sums = self.sums();
                let known = sums.lost.get(&(*risk, parcel)).copied().unwrap_or(0);
                let came = sums.received_in.get(parcel.as_str()).copied().unwrap_or(0);
                (still_to_come + known.max(came), Refusal::NotUnderWay)
            }
        };
        if told.quantity > room {
            return Err(refusal);
        }
        self.moves.push(told);
        Ok(true)
    }
}
