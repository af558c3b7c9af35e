//! What comes back: a return, and for each of its lines three truths that are never confused.
//!
//! Whether it may come back ([`permission`]), in whose hands it is ([`custody`]), and what was
//! paid for it ([`refund`]). Each only ever grows; the status that people are shown is read from
//! all three by one function, [`ReturnLine::shown`]. A piece may arrive without permission, be
//! lost with it, be paid for and found wrong: none of this needs a state of its own.
//!
//! Not here: what law and house owe (the room `entitlements` answers that; its answers come in as
//! [`Terms`] and [`Release`]), labels, carriers, payment adapters.

pub mod account;
pub mod collection;
pub mod condition;
pub mod custody;
pub mod permission;
pub mod refund;

use std::collections::BTreeMap;

use jiff::Timestamp;

pub use collection::{Collection, Slot};
pub use condition::{Declaration, Part, PartState, Stage};
pub use custody::{Custody, Finding, Hand, Hands, Move, Moved, Risk};
pub use permission::{Decide, Exception, Ground, Permission, PermissionState, Terms};

use crate::money::{Currency, Money, MoneyError};
use crate::order::{Attribute, LineId, MOST_LINES, MOST_UNITS, Order, Standing, Units, is_short};
use crate::vocabulary::{Turn, UnknownWord, word_list};

/// The most tellings that are kept of one line of a return.
pub const MOST_TOLD: usize = 500;

word_list! {
    /// Why something about a return is refused.
    Refusal ("refusal of a return") {
        /// It has no lines, or too many.
        BadSize = "return_bad_size",
        /// An id or a word is empty, too long or has control characters.
        BadText = "return_bad_text",
        /// A quantity is zero or beyond what can be.
        BadQuantity = "return_bad_quantity",
        /// The order has no such line.
        UnknownLine = "return_unknown_line",
        /// One line stands in it twice.
        LineTwice = "return_line_twice",
        /// The reason is a heading of reasons.
        ReasonIsHeading = "return_reason_is_heading",
        /// Nothing of the line has come to the client yet.
        NotDelivered = "return_not_delivered",
        /// More is asked than came to the client.
        MoreThanDelivered = "return_more_than_delivered",
        /// The units stand in another return.
        InAnotherReturn = "return_in_another_return",
        /// The piece is with the house already, for a repair or an assessment.
        PieceWithHouse = "return_piece_with_house",
        /// A gift card or a service is not sent back.
        NothingToSend = "return_nothing_to_send",
        /// It was decided already.
        AlreadyDecided = "return_already_decided",
        /// The client took it back.
        WithdrawnAlready = "return_withdrawn_already",
        /// It is on its way or here, and is no longer taken back by a word.
        AlreadySent = "return_already_sent",
        /// It was asked after the last day.
        WindowClosed = "return_window_closed",
        /// What was refused is granted only by a named person, with a reason.
        NeedsException = "return_needs_exception",
        /// The id of a telling was used for something else.
        SameIdOtherContent = "return_same_id_other_content",
        /// More came, or is told of, than was to come.
        MoreThanAsked = "return_more_than_asked",
        /// Nobody has received it.
        NotReceived = "return_not_received",
        /// No unit here was found so.
        NotFoundSo = "return_not_found_so",
        /// The box was empty.
        NothingToSendBack = "return_nothing_to_send_back",
        /// It is not under way.
        NotUnderWay = "return_not_under_way",
        /// Only what the client still has can be split off.
        NothingToSplit = "return_nothing_to_split",
        /// More was told of it than is kept.
        TooMuchTold = "return_too_much_told",
        /// No unit here waits for a word about its condition.
        NothingToSettle = "return_nothing_to_settle",
        /// It was settled with the client; it is not looked at anew or sent back.
        SettledAlready = "return_settled_already",
        /// No rule allows the deduction.
        NoRule = "return_no_rule",
        /// A deduction has no working.
        NoWorking = "return_no_working",
        /// More is taken off than the units are worth.
        DeductionTooLarge = "return_deduction_too_large",
        /// An amount is less than nothing, in another currency or cannot be counted.
        BadAmount = "return_bad_amount",
        /// No time of collection like this can be had.
        NoSuchSlot = "return_no_such_slot",
        /// The carrier is on its way to collect it.
        CollectedSoon = "return_collected_soon",
    }
}

impl std::error::Error for Refusal {}

impl From<MoneyError> for Refusal {
    fn from(_: MoneyError) -> Refusal {
        Refusal::BadAmount
    }
}

word_list! {
    /// Out of which door a return came.
    Origin ("origin of a return") {
        /// The statute's withdrawal.
        Withdrawal = "withdrawal",
        /// The house's own offer.
        House = "house",
        /// The piece is not as it should be.
        NonConformity = "non_conformity",
    }
}

word_list! {
    /// When money may move, as the rules have answered.
    Release ("release of money") {
        /// When the house has looked at it.
        Checked = "checked",
        /// When the house has it.
        Received = "received",
        /// When the client has shown that it was sent (Directive 2011/83/EU, Art. 13(3)).
        Sent = "sent",
    }
}

word_list! {
    /// How it comes back.
    WayBack ("way back") {
        /// With a label of the house, at a counter of its carrier.
        Label = "label",
        /// The house's carrier collects it.
        PickUp = "pick_up",
        /// Left at a place of the house's carrier, with a code.
        DropOff = "drop_off",
        /// Brought to a boutique.
        Boutique = "boutique",
        /// By a carrier of the client's own choice.
        OwnCarrier = "own_carrier",
    }
}

impl WayBack {
    /// Whose loss it is when it does not arrive.
    #[must_use]
    pub const fn risk(self) -> Risk {
        match self {
            WayBack::OwnCarrier => Risk::Client,
            WayBack::Label | WayBack::PickUp | WayBack::DropOff | WayBack::Boutique => Risk::House,
        }
    }
}

word_list! {
    /// What the client would like for it.
    Wish ("wish of a return") {
        /// Money, by the way it was paid.
        Refund = "refund",
        /// Another piece.
        Exchange = "exchange",
        /// Credit of the house.
        Credit = "credit",
    }
}

word_list! {
    /// Why it comes back. A withdrawal gives no reason.
    Reason ("reason of a return") {
        /// Heading: the size.
        Size = "size",
        /// Too small.
        TooSmall = "too_small",
        /// Too large.
        TooLarge = "too_large",
        /// Heading: the piece.
        Piece = "piece",
        /// Not as it was shown or described.
        NotAsDescribed = "not_as_described",
        /// Faulty.
        Faulty = "faulty",
        /// Came damaged.
        CameDamaged = "came_damaged",
        /// Another piece than was ordered.
        WrongPiece = "wrong_piece",
        /// Heading: the wish.
        Wishes = "wishes",
        /// Changed her mind.
        ChangedMind = "changed_mind",
        /// A gift that did not please.
        Gift = "gift",
        /// Came too late.
        TooLate = "too_late",
        /// Something else, in words beside it.
        Other = "other",
    }
}

impl Reason {
    /// The heading it stands under.
    #[must_use]
    pub const fn heading(self) -> Option<Reason> {
        match self {
            Reason::TooSmall | Reason::TooLarge => Some(Reason::Size),
            Reason::NotAsDescribed | Reason::Faulty | Reason::CameDamaged | Reason::WrongPiece => {
                Some(Reason::Piece)
            }
            Reason::ChangedMind | Reason::Gift | Reason::TooLate => Some(Reason::Wishes),
            Reason::Size | Reason::Piece | Reason::Wishes | Reason::Other => None,
        }
    }

    /// Whether it can be chosen: headings cannot.
    #[must_use]
    pub const fn can_be_chosen(self) -> bool {
        !matches!(self, Reason::Size | Reason::Piece | Reason::Wishes)
    }
}

word_list! {
    /// What is taken off for a unit.
    DeductionKind ("kind of deduction") {
        /// Value it lost by use beyond what trying on needs (Directive 2011/83/EU, Art. 14(2)).
        Use = "use",
        /// A part that is missing.
        MissingPart = "missing_part",
        /// The way back, where a rule lays it on the client.
        ReturnCost = "return_cost",
    }
}

/// One line of the working behind a deduction.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingLine {
    /// What it is for, in the words of whoever looked.
    pub what: String,
    /// How much.
    pub amount: Money,
}

/// Something that is taken off, with the rule that allows it and the working that people see.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deduction {
    /// What it is.
    pub kind: DeductionKind,
    /// The rule that allows it; without one there is no deduction.
    pub rule: String,
    /// How it comes about; the lines add up to it.
    pub working: Vec<WorkingLine>,
}

impl Deduction {
    /// The sum of its working.
    ///
    /// # Errors
    /// [`Refusal::NoRule`], [`Refusal::NoWorking`]; [`Refusal::BadAmount`] where a line of it is
    /// nothing, less, or in another currency.
    pub fn amount(&self, currency: Currency) -> Result<Money, Refusal> {
        if self.rule.trim().is_empty() {
            return Err(Refusal::NoRule);
        }
        if self.working.is_empty() || self.working.iter().any(|line| line.what.trim().is_empty()) {
            return Err(Refusal::NoWorking);
        }
        if self.working.iter().any(|line| line.amount.minor() <= 0) {
            return Err(Refusal::BadAmount);
        }
        Ok(Money::sum(currency, self.working.iter().map(|line| line.amount))?)
    }
}

/// What was agreed about units that are not as they were declared: so many of them are settled,
/// with what is taken off, which may be nothing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    /// Its id; told again, it counts once.
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// Who settled it.
    pub by: i64,
    /// How many units.
    pub quantity: u32,
    /// What is taken off for them together.
    pub deductions: Vec<Deduction>,
}

impl Settlement {
    /// What is taken off in all.
    ///
    /// # Errors
    /// As [`Deduction::amount`].
    pub fn deducted(&self, currency: Currency) -> Result<Money, Refusal> {
        let mut amounts = self.deductions.iter().map(|deduction| deduction.amount(currency));
        amounts.try_fold(Money::zero(currency), |sum, amount| Ok(sum.plus(amount?)?))
    }
}

/// A line of a return.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnLine {
    /// The order's line.
    pub line: LineId,
    /// How many units.
    pub quantity: u32,
    /// Why, where it was said.
    pub reason: Option<Reason>,
    /// What is wished for it.
    pub wish: Wish,
    permission: Permission,
    custody: Custody,
    settlements: Vec<Settlement>,
    #[serde(default)]
    declarations: Vec<Declaration>,
}

/// A return.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Return {
    /// Its number.
    pub number: String,
    /// Out of which door it came.
    pub origin: Origin,
    /// When money may move.
    pub release: Release,
    lines: Vec<ReturnLine>,
}

/// What a client asks for one line.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Which units.
    pub units: Units,
    /// Why; never asked of a withdrawal.
    #[serde(default)]
    pub reason: Option<Reason>,
    /// What is wished.
    pub wish: Wish,
}

/// What happened, for the timeline.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// A return was asked.
    Asked {
        /// Of these units.
        units: Vec<Units>,
    },
    /// It was decided about a line.
    Decided {
        /// Which.
        line: LineId,
        /// What it is now.
        permission: PermissionState,
    },
    /// Units went into other hands.
    Moved {
        /// Of which line.
        line: LineId,
        /// What was told.
        told: Move,
    },
    /// A telling changed nothing: what it says was overtaken.
    CameLate {
        /// Of which line.
        line: LineId,
        /// The telling's id.
        told: String,
    },
    /// Somebody said in what condition it is.
    Declared {
        /// Of which line.
        line: LineId,
        /// What was said.
        declaration: Declaration,
    },
    /// A condition was settled.
    Settled {
        /// Of which line.
        line: LineId,
        /// How.
        settlement: Settlement,
    },
    /// Units were split off.
    SplitOff {
        /// Which.
        units: Units,
        /// Into which return.
        into: String,
    },
}

/// What the house knows beside the order when a return is asked.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'b> {
    /// Every other return of the order.
    pub returns: &'b [Return],
    /// Units that are with the house for another reason: a repair, an assessment.
    pub with_house: &'b BTreeMap<LineId, u32>,
}

impl Return {
    /// A client asks to send something back. Each unit can stand in one return only.
    ///
    /// # Errors
    /// A [`Refusal`] that says what of it cannot be; nothing is kept.
    pub fn ask(
        number: &str,
        origin: Origin,
        release: Release,
        order: &Order,
        beside: &Beside<'_>,
        asks: &[Ask],
        now: Timestamp,
    ) -> Result<(Return, Vec<Event>), Refusal> {
        if asks.is_empty() || asks.len() > MOST_LINES {
            return Err(Refusal::BadSize);
        }
        if !is_short(number) {
            return Err(Refusal::BadText);
        }
        let standing = order.standing();
        let mut lines: Vec<ReturnLine> = Vec::with_capacity(asks.len());
        for ask in asks {
            if lines.iter().any(|line| line.line == ask.units.line) {
                return Err(Refusal::LineTwice);
            }
            can_be_asked((order, &standing), origin, beside, ask)?;
            lines.push(ReturnLine {
                line: ask.units.line.clone(),
                quantity: ask.units.quantity,
                reason: ask.reason,
                wish: ask.wish,
                permission: Permission::asked(now),
                custody: Custody::default(),
                settlements: Vec::new(),
                declarations: Vec::new(),
            });
        }
        let units = asks.iter().map(|ask| ask.units.clone()).collect();
        let ret = Return { number: number.to_owned(), origin, release, lines };
        Ok((ret, vec![Event::Asked { units }]))
    }

    /// Its lines.
    #[must_use]
    pub fn lines(&self) -> &[ReturnLine] {
        &self.lines
    }

    /// One of its lines, by the order's line.
    #[must_use]
    pub fn line(&self, line: &LineId) -> Option<&ReturnLine> {
        self.lines.iter().find(|own| own.line == *line)
    }

    fn own(&mut self, line: &LineId) -> Result<&mut ReturnLine, Refusal> {
        self.lines.iter_mut().find(|own| own.line == *line).ok_or(Refusal::UnknownLine)
    }

    /// Decides about the permission of a line.
    ///
    /// # Errors
    /// [`Refusal::UnknownLine`] and the refusals of a permission.
    pub fn decide(
        mut self,
        line: &LineId,
        decide: &Decide,
        now: Timestamp,
    ) -> Result<(Return, Vec<Event>), Refusal> {
        let own = self.own(line)?;
        let all_with_client = own.hands().away() == 0;
        own.permission = own.permission.clone().decide(decide, all_with_client, now)?;
        let permission = own.permission.state();
        Ok((self, vec![Event::Decided { line: line.clone(), permission }]))
    }

    /// Somebody tells where units of a line are. Told before, nothing happens; permission is not
    /// asked, since a piece that is here is here.
    ///
    /// # Errors
    /// [`Refusal::UnknownLine`] and the refusals of a custody.
    pub fn hear(mut self, line: &LineId, told: Move) -> Result<(Return, Vec<Event>), Refusal> {
        let words: [Option<&String>; 2] = match &told.what {
            Moved::HandedOver { parcel }
            | Moved::Scanned { parcel }
            | Moved::Lost { parcel, .. } => [Some(parcel), None],
            Moved::Received { place, parcel } => [place.as_ref(), parcel.as_ref()],
            _ => [None, None],
        };
        if ![Some(&told.id)].iter().chain(&words).flatten().all(|text| is_short(text)) {
            return Err(Refusal::BadText);
        }
        let own = self.own(line)?;
        let (before, quantity) = (own.hands(), own.quantity);
        let known = own.custody.moves().iter().any(|known| known.id == told.id);
        if let (false, Moved::Rechecked { from: was, .. } | Moved::SentBack { finding: was }) =
            (known, &told.what)
        {
            let differ = before.found(Finding::is_talked_over);
            let left = differ.saturating_sub(told.quantity);
            if was.is_talked_over() && left < own.settled() && differ >= told.quantity {
                return Err(Refusal::SettledAlready);
            }
        }
        if !own.custody.add(told.clone(), quantity)? {
            return Ok((self, vec![]));
        }
        let event = if own.hands() == before {
            Event::CameLate { line: line.clone(), told: told.id }
        } else {
            Event::Moved { line: line.clone(), told }
        };
        Ok((self, vec![event]))
    }

    /// Somebody says in what condition a line is: the client when she asks, whoever takes it over,
    /// the house when it looks. Nothing follows from it by itself.
    ///
    /// # Errors
    /// [`Refusal::UnknownLine`], [`Refusal::SameIdOtherContent`], [`Refusal::TooMuchTold`],
    /// [`Refusal::BadText`].
    pub fn declare(
        mut self,
        line: &LineId,
        declaration: Declaration,
    ) -> Result<(Return, Vec<Event>), Refusal> {
        if ![&declaration.id].into_iter().chain(&declaration.photos).all(|text| is_short(text)) {
            return Err(Refusal::BadText);
        }
        let own = self.own(line)?;
        match own.declarations.iter().find(|known| known.id == declaration.id) {
            Some(known) if *known == declaration => return Ok((self, vec![])),
            Some(_) => return Err(Refusal::SameIdOtherContent),
            None => {}
        }
        if own.declarations.len() >= MOST_TOLD || declaration.photos.len() > condition::MOST_PHOTOS
        {
            return Err(Refusal::TooMuchTold);
        }
        own.declarations.push(declaration.clone());
        Ok((self, vec![Event::Declared { line: line.clone(), declaration }]))
    }

    /// A person settles with the client what becomes of units that are not as they were declared.
    /// Whether money has moved already is asked of the account ([`account::Account::keeps`]).
    ///
    /// # Errors
    /// [`Refusal::UnknownLine`], [`Refusal::BadQuantity`], [`Refusal::SameIdOtherContent`];
    /// [`Refusal::NothingToSettle`] where fewer units wait for it; the refusals of a
    /// [`Deduction`], and [`Refusal::DeductionTooLarge`].
    pub fn settle(
        mut self,
        order: &Order,
        line: &LineId,
        settlement: Settlement,
    ) -> Result<(Return, Vec<Event>), Refusal> {
        let bought = order.line(line).ok_or(Refusal::UnknownLine)?;
        let own = self.own(line)?;
        match own.settlements.iter().find(|known| known.id == settlement.id) {
            Some(known) if *known == settlement => return Ok((self, vec![])),
            Some(_) => return Err(Refusal::SameIdOtherContent),
            None => {}
        }
        if !is_short(&settlement.id) {
            return Err(Refusal::BadText);
        }
        if settlement.quantity == 0 {
            return Err(Refusal::BadQuantity);
        }
        if settlement.quantity > own.to_talk_over() {
            return Err(Refusal::NothingToSettle);
        }
        // The least that so many units can be worth: a cent may lie with the others.
        let others = bought.quantity - settlement.quantity.min(bought.quantity);
        let worth = bought.paid()?.minus(bought.paid_for(others)?)?;
        if settlement.deducted(order.currency())?.exceeds(worth)? {
            return Err(Refusal::DeductionTooLarge);
        }
        own.settlements.push(settlement.clone());
        Ok((self, vec![Event::Settled { line: line.clone(), settlement }]))
    }

    /// Splits units that the client still has into a return of their own, with the same
    /// permission: what is here goes on without waiting for them.
    ///
    /// # Errors
    /// [`Refusal::UnknownLine`], [`Refusal::BadQuantity`]; [`Refusal::NothingToSplit`] where the
    /// client has fewer, or nothing else would be left.
    pub fn split(
        mut self,
        units: &Units,
        number: &str,
    ) -> Result<(Return, Return, Vec<Event>), Refusal> {
        let own = self.own(&units.line)?;
        if units.quantity == 0 {
            return Err(Refusal::BadQuantity);
        }
        if units.quantity > own.hands().with_client || units.quantity >= own.quantity {
            return Err(Refusal::NothingToSplit);
        }
        own.quantity -= units.quantity;
        let rest = ReturnLine {
            quantity: units.quantity,
            custody: Custody::default(),
            settlements: Vec::new(),
            ..own.clone()
        };
        let rest = Return { number: number.to_owned(), lines: vec![rest], ..self.clone() };
        let event = Event::SplitOff { units: units.clone(), into: number.to_owned() };
        Ok((self, rest, vec![event]))
    }
}

fn can_be_asked(
    (order, standing): (&Order, &Standing),
    origin: Origin,
    beside: &Beside<'_>,
    ask: &Ask,
) -> Result<(), Refusal> {
    let Units { line: id, quantity } = &ask.units;
    let line = order.line(id).ok_or(Refusal::UnknownLine)?;
    if *quantity == 0 || *quantity > MOST_UNITS {
        return Err(Refusal::BadQuantity);
    }
    if ask.reason.is_some_and(|reason| !reason.can_be_chosen()) {
        return Err(Refusal::ReasonIsHeading);
    }
    let never_sent = [Attribute::GiftCard, Attribute::Service];
    if never_sent.iter().any(|attribute| line.attributes.contains(attribute)) {
        return Err(Refusal::NothingToSend);
    }
    // Who withdraws need not wait for the parcel (Directive 2011/83/EU, Art. 9(1)).
    let has = match origin {
        Origin::Withdrawal => line.quantity - standing.cancelled(line).min(line.quantity),
        Origin::House | Origin::NonConformity => standing.delivered(line, &order.written().parcels),
    };
    if has == 0 {
        return Err(Refusal::NotDelivered);
    }
    if *quantity > has {
        return Err(Refusal::MoreThanDelivered);
    }
    let in_others = held(beside.returns, id);
    if quantity.saturating_add(in_others) > has {
        return Err(Refusal::InAnotherReturn);
    }
    let elsewhere = beside.with_house.get(id).copied().unwrap_or(0);
    if quantity.saturating_add(in_others).saturating_add(elsewhere) > has {
        return Err(Refusal::PieceWithHouse);
    }
    Ok(())
}

/// Units of a line that stand in a return already.
#[must_use]
pub fn held(returns: &[Return], line: &LineId) -> u32 {
    returns.iter().filter_map(|other| other.line(line)).map(ReturnLine::holds).sum()
}

word_list! {
    /// What people are shown of a line that comes back.
    Shown ("status of a return") {
        /// The house decides.
        Asked = "asked",
        /// The house said no.
        Refused = "refused",
        /// The client took it back.
        Withdrawn = "withdrawn",
        /// It may come; the client has it.
        Granted = "granted",
        /// Handed over.
        HandedOver = "handed_over",
        /// On its way.
        OnItsWay = "on_its_way",
        /// Here without a permission.
        CameUnasked = "came_unasked",
        /// Some of it is here.
        PartlyReceived = "partly_received",
        /// Here, not looked at.
        Received = "received",
        /// What came is not what was sold.
        NotThePiece = "not_the_piece",
        /// Not as it was declared: to be talked over.
        ToTalkOver = "to_talk_over",
        /// Looked at; money is next.
        Checked = "checked",
        /// The payment adapter was asked.
        MoneyAsked = "money_asked",
        /// It could not pay.
        MoneyFailed = "money_failed",
        /// It does not answer, or contradicts itself: a person looks.
        MoneyAlarm = "money_alarm",
        /// Paid in part.
        PartlyRefunded = "partly_refunded",
        /// Paid, and the adapter has confirmed it.
        Refunded = "refunded",
        /// Looked at; its worth goes into an exchange.
        ForExchange = "for_exchange",
        /// The other piece was sent for it.
        Exchanged = "exchanged",
        /// With the client again.
        SentBack = "sent_back",
        /// The carrier cannot find it.
        Lost = "lost",
    }
}

impl Shown {
    /// Whose word is next.
    #[must_use]
    pub const fn turn(self) -> Turn {
        match self {
            Shown::Granted
            | Shown::Withdrawn
            | Shown::Refused
            | Shown::Refunded
            | Shown::Exchanged
            | Shown::SentBack
            | Shown::ToTalkOver => Turn::Client,
            _ => Turn::House,
        }
    }
}

impl ReturnLine {
    /// Its permission.
    #[must_use]
    pub fn permission(&self) -> &Permission {
        &self.permission
    }

    /// Everything told of where its units are.
    #[must_use]
    pub fn custody(&self) -> &Custody {
        &self.custody
    }

    /// What was said of their condition, in the order in which it was said.
    #[must_use]
    pub fn declarations(&self) -> &[Declaration] {
        &self.declarations
    }

    /// What was settled of their condition.
    #[must_use]
    pub fn settlements(&self) -> &[Settlement] {
        &self.settlements
    }

    /// In whose hands its units are.
    #[must_use]
    pub fn hands(&self) -> Hands {
        self.custody.hands(self.quantity)
    }

    /// Units that no other return can have: all that may still come, and all that is here.
    #[must_use]
    pub fn holds(&self) -> u32 {
        let hands = self.hands();
        if self.permission.is_live() {
            self.quantity - hands.returned_to_client
        } else {
            hands.away()
        }
    }

    /// Units of which a difference was found that nobody has settled yet.
    #[must_use]
    pub fn to_talk_over(&self) -> u32 {
        self.hands().found(Finding::is_talked_over).saturating_sub(self.settled())
    }

    fn settled(&self) -> u32 {
        self.settlements.iter().map(|settlement| settlement.quantity).sum()
    }

    /// Units for which money may move: granted, come back as what was sold as far as the release
    /// asks, and with nothing left to talk over. A unit lost at the house's risk has come back.
    #[must_use]
    pub fn payable(&self, release: Release) -> u32 {
        if self.permission.state() != PermissionState::Granted {
            return 0;
        }
        let hands = self.hands();
        let sold = hands.found(Finding::came_back) + hands.lost_by_house;
        let back = match release {
            Release::Checked => sold,
            Release::Received => sold + hands.received,
            Release::Sent => sold + hands.received + hands.in_transit + hands.handed_over,
        };
        back.saturating_sub(self.to_talk_over())
    }

    /// What people are shown, read from the three truths: the one function that does it.
    #[must_use]
    pub fn shown(&self, money: account::LineMoney) -> Shown {
        use account::LineMoney as M;
        let hands = self.hands();
        let permission = self.permission.state();
        match money {
            M::Alarm => return Shown::MoneyAlarm,
            M::Failed => return Shown::MoneyFailed,
            M::Asked => return Shown::MoneyAsked,
            M::None | M::PartlyConfirmed | M::Confirmed | M::UsedUp => {}
        }
        if permission != PermissionState::Granted {
            return match permission {
                _ if hands.here() > 0 => Shown::CameUnasked,
                PermissionState::Refused => Shown::Refused,
                PermissionState::Withdrawn => Shown::Withdrawn,
                _ => Shown::Asked,
            };
        }
        if hands.found(|finding| !finding.came_back()) > 0 {
            return Shown::NotThePiece;
        }
        if self.to_talk_over() > 0 {
            return Shown::ToTalkOver;
        }
        let to_come = hands.with_client + hands.handed_over + hands.in_transit;
        match money {
            M::UsedUp
                if to_come == 0 && hands.in_hand(Hand::Checked) > 0 && hands.received == 0 =>
            {
                return Shown::ForExchange;
            }
            M::Confirmed if to_come == 0 && hands.received == 0 => return Shown::Refunded,
            M::Confirmed | M::PartlyConfirmed => return Shown::PartlyRefunded,
            _ => {}
        }
        if hands.here() > 0 && to_come > 0 {
            Shown::PartlyReceived
        } else if hands.received > 0 {
            Shown::Received
        } else if hands.in_hand(Hand::Checked) > 0 {
            Shown::Checked
        } else if hands.in_transit > 0 {
            Shown::OnItsWay
        } else if hands.handed_over > 0 {
            Shown::HandedOver
        } else if hands.with_client > 0 {
            Shown::Granted
        } else if hands.lost() > 0 {
            Shown::Lost
        } else {
            Shown::SentBack
        }
    }
}

#[cfg(test)]
mod tests;
