//! What comes back: asked by a client alone or with somebody of the house, decided by the rules or by a
//! person, taken in, looked at, talked over, and paid back. Each deed is one transaction over the
//! books of its order.

use crate::books::{About, Books, Hand, admit, admit_return, open_case, uncounted};
use crate::cases::{self, ClientFacts};
use crate::eligibility::{self, Claimant, LineAnswers};
use crate::{Ctx, Error, FieldError, Result};
use domain::access::{Actor, Permission};
use domain::entry::ByWhom;
use domain::money::Money;
use domain::order::{Address, Attribute, GiftRefund, LineId, Sku, Units};
use domain::returns::account::{self, To, Wanted};
use domain::returns::refund::{self, Act as MoneyAct, RefundState};
use domain::returns::{
    Ask, Beside, Decide, Declaration, Deduction, DeductionKind, Exception, Finding, Ground, Move,
    Moved, Origin, Part, PartState, PermissionState, Reason, Refusal, Release, Return, Settlement,
    Slot, Stage, Terms, WayBack, Wish, WorkingLine,
};
use domain::{Channel, Topic};
use entitlements::Outcome;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Tx;
use store::books::{KeptReturn, Label, LabelState, Sent};
use store::orders::Kept;

/// So long the payment adapter has to answer before a person looks.
pub const ANSWER_WITHIN: SignedDuration = SignedDuration::from_hours(24);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        Error::Refused(refusal.code())
    }
}

impl From<refund::Refusal> for Error {
    fn from(refusal: refund::Refusal) -> Error {
        Error::Refused(refusal.code())
    }
}

/// How a return comes back, and what is known of that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// How.
    pub way: WayBack,
    /// The boutique it is brought to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// The carrier's number of the parcel, once there is a label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<String>,
    /// When the carrier collects it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<Slot>,
    /// Who sends it, where that is not whoever the order went to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<Address>,
}

impl Way {
    /// A way of which nothing more is known.
    #[must_use]
    pub const fn of(way: WayBack) -> Way {
        Way { way, site: None, tracking: None, slot: None, sender: None }
    }

    /// As it is kept with a return.
    #[must_use]
    pub fn read(kept: &KeptReturn) -> Way {
        serde_json::from_str(&kept.way).unwrap_or(Way::of(WayBack::Label))
    }

    pub(crate) fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What a client asks of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedLine {
    /// The order's line.
    pub line: LineId,
    /// How many units.
    pub quantity: u32,
    /// Why, where she says so.
    pub reason: Option<Reason>,
    /// What she would like for it.
    pub wish: Wish,
    /// The other piece, of an exchange.
    pub replacement: Option<Sku>,
    /// In what condition it is, as she says.
    pub parts: BTreeMap<Part, PartState>,
}

/// A return that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begin {
    /// The order's number, as it was typed.
    pub order: String,
    /// Out of which door.
    pub origin: Origin,
    /// Of which lines.
    pub lines: Vec<AskedLine>,
    /// How it comes back.
    pub way: Way,
    /// By which channel.
    pub channel: Channel,
    /// In which language its client reads.
    pub language: String,
    /// The case's one line, in her language.
    pub subject: String,
    /// What she asks in words, in her language.
    pub words: String,
    /// Who sends it back, where that is not who bought.
    pub client: Option<ClientFacts>,
}

/// An order by its number, for whoever may act on it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub async fn order_of(tx: &mut Tx, ctx: &Ctx, hand: Hand<'_>, typed: &str) -> Result<Kept> {
    let key = domain::order::key_of(typed).map_err(|_| Error::NotFound)?;
    let mut denied = None;
    let mut found = Vec::new();
    for kept in store::orders::by_number(tx, &key, 20).await? {
        match admit(ctx, hand, &kept) {
            Ok(()) => found.push(kept),
            Err(Error::Denied(why)) => denied = Some(why),
            Err(_) => {}
        }
    }
    let exact = found.iter().position(|kept| kept.order.written().number.written() == typed);
    match exact {
        Some(at) => Ok(found.swap_remove(at)),
        None => {
            found.into_iter().next().ok_or_else(|| denied.map_or(Error::NotFound, Error::Denied))
        }
    }
}

/// The books of a return's order, held.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub async fn hold(tx: &mut Tx, ctx: &Ctx, hand: Hand<'_>, number: &str) -> Result<Books> {
    let kept = store::books::return_by_number(tx, number).await?.ok_or(Error::NotFound)?;
    let books = Books::hold(tx, kept.order_id).await?;
    admit(ctx, hand, &books.kept)?;
    admit_return(hand, &kept)?;
    Ok(books)
}

/// The same to be read.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub async fn read(tx: &mut Tx, ctx: &Ctx, hand: Hand<'_>, number: &str) -> Result<Books> {
    let ret = store::books::return_by_number(tx, number).await?.ok_or(Error::NotFound)?;
    let kept = store::orders::get(tx, ret.order_id).await?.ok_or(Error::NotFound)?;
    admit(ctx, hand, &kept)?;
    admit_return(hand, &ret)?;
    Books::read(tx, kept).await
}

/// Who claims a right, by whose hand it is.
fn claimant(hand: Hand<'_>) -> Claimant {
    match hand {
        Hand::Recipient(_) => Claimant::Recipient,
        Hand::Client(_) | Hand::House(_) => Claimant::Purchaser,
    }
}

/// Whether it is a client who acts, and not the house.
fn by_herself(hand: Hand<'_>) -> bool {
    !matches!(hand, Hand::House(_))
}

/// How the rules stand to a line, by the door it comes out of.
fn decided(
    ctx: &Ctx,
    kept: &Kept,
    (origin, claimant): (Origin, Claimant),
    asked: &AskedLine,
) -> Result<Option<Decide>> {
    let line = kept.order.line(&asked.line).ok_or(Refusal::UnknownLine)?;
    let LineAnswers { withdrawal, house, .. } =
        eligibility::of_line(ctx, kept, line, claimant, &asked.parts)?;
    let answer = match origin {
        Origin::Withdrawal => withdrawal,
        Origin::House => house,
        // What is wrong with it a person looks at, and never at whether it may be said.
        Origin::NonConformity => None,
    };
    // What came from the runway a named person lets back.
    let runway = origin == Origin::House && line.attributes.contains(&Attribute::Runway);
    let Some(answer) = answer.filter(|_| !runway) else { return Ok(None) };
    let rule = answer.rules.first().map(ToString::to_string).unwrap_or_default();
    let zone = eligibility::zone(&ctx.facts, &kept.region);
    Ok(match answer.outcome {
        Outcome::Granted => {
            let until = answer.deadline.and_then(|day| eligibility::end_of(day, &zone));
            Some(Decide::Grant { terms: Terms { until, rule }, exception: None })
        }
        Outcome::Denied => Some(Decide::Refuse { ground: ground(ctx, line, &answer), rule }),
        Outcome::NeedsInformation => None,
    })
}

/// Why a line is refused, by what is known of it.
fn ground(ctx: &Ctx, line: &domain::order::Line, answer: &entitlements::Answer) -> Ground {
    let today = crate::rules::day_of(ctx.now);
    let has = |attribute| line.attributes.contains(&attribute);
    if has(Attribute::Personalised) {
        Ground::Personalised
    } else if has(Attribute::MadeToOrder) {
        Ground::MadeToOrder
    } else if has(Attribute::FinalSale) {
        Ground::FinalSale
    } else if answer.deadline.is_some_and(|day| day < today) {
        Ground::WindowClosed
    } else {
        Ground::Other
    }
}

/// A return is asked: a case of its own from that moment, decided at once where the rules decide it.
/// What they refuse a client does not ask by herself; somebody of the house may, and says why.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] with the refusal of the machine;
/// [`Error::Invalid`] on the line that the rules refuse (`return_refused`).
pub async fn begin(tx: &mut Tx, ctx: &Ctx, hand: Hand<'_>, begin: &Begin) -> Result<String> {
    let order = match hand {
        Hand::Recipient(link) => {
            let kept = store::orders::get(tx, link.order_id).await?.ok_or(Error::NotFound)?;
            admit(ctx, hand, &kept)?;
            kept
        }
        Hand::Client(_) | Hand::House(_) => order_of(tx, ctx, hand, &begin.order).await?,
    };
    let mut books = Books::hold(tx, order.id).await?;
    let mut decisions = Vec::new();
    for asked in &begin.lines {
        let field = |name: &str| format!("{name}.{}", asked.line.0);
        let decision = decided(ctx, &books.kept, (begin.origin, claimant(hand)), asked)?;
        if matches!(decision, Some(Decide::Refuse { .. })) && by_herself(hand) {
            return Err(Error::Invalid(vec![FieldError::new(field("line"), "return_refused")]));
        }
        // Money for a gift would tell what it cost, and its giver that it came back.
        if matches!(hand, Hand::Recipient(_)) && asked.wish == Wish::Refund {
            return Err(Error::Invalid(vec![FieldError::new(field("wish"), "unknown")]));
        }
        decisions.push(decision);
    }
    check_way(ctx, &books.kept, &begin.way)?;
    // The machine looks before a case is opened for it.
    let asks: Vec<Ask> = begin.lines.iter().map(ask_of).collect();
    let release = match begin.origin {
        Origin::Withdrawal => Release::Sent,
        Origin::House | Origin::NonConformity => Release::Checked,
    };
    let returns = books.told_returns();
    let with_house = BTreeMap::new();
    let beside = Beside { returns: &returns, with_house: &with_house };
    let asked = |number: &str| {
        Return::ask(number, begin.origin, release, &books.kept.order, &beside, &asks, ctx.now)
    };
    asked("looked at")?;
    let about = About {
        topic: Topic::Return,
        channel: begin.channel,
        site: begin.way.site.clone().filter(|site| ctx.facts.sites.contains_key(site)),
        language: &begin.language,
        subject: &begin.subject,
        words: &begin.words,
        client: begin.client.as_ref(),
    };
    let case = open_case(tx, ctx, hand, &books.kept, about).await?;
    let number = case.number.clone();
    let (ret, _) = asked(&number)?;
    let was = books.clone();
    let gift = match hand {
        Hand::Recipient(link) => Some(link.id),
        Hand::Client(_) | Hand::House(_) => None,
    };
    let told = decide_all(ctx, hand, ret, &begin.lines, decisions)?;
    let kept = put(ctx, &books, case.id, told, begin.way.clone());
    books.returns.push(KeptReturn { gift, ..kept });
    for asked in &begin.lines {
        if let (Wish::Exchange, Some(sku)) = (asked.wish, &asked.replacement) {
            crate::exchanges::reserve(tx, ctx, &mut books, (&number, &asked.line), sku).await?;
        }
    }
    books.keep(tx, ctx, &was, "return.begin").await?;
    tell_of_slot(tx, ctx, &books, &number, &Way::of(WayBack::Label)).await?;
    Ok(number)
}

/// A return as it is put into the books.
fn put(ctx: &Ctx, books: &Books, case_id: i64, told: Return, way: Way) -> KeptReturn {
    let way = Way { tracking: Some(parcel_of(&told.number)), ..way };
    KeptReturn {
        id: 0,
        order_id: books.kept.id,
        case_id,
        region: books.kept.region.clone(),
        told,
        way: way.written(),
        open: false,
        created_at: ctx.now,
        changed_at: ctx.now,
        gift: None,
        label: Label::default(),
        parcel: way.tracking,
    }
}

/// The carrier is asked for a label where one is needed and the house makes none itself.
pub(crate) fn want_label(ctx: &Ctx, kept: &mut KeptReturn) {
    let needs = matches!(Way::read(kept).way, WayBack::Label | WayBack::PickUp | WayBack::DropOff);
    let granted = |line: &domain::returns::ReturnLine| {
        line.permission().state() == PermissionState::Granted && line.hands().away() == 0
    };
    if ctx.settings.carrier
        && needs
        && kept.label.state == LabelState::None
        && kept.told.lines().iter().any(granted)
    {
        kept.label = Label { state: LabelState::Asked, next_at: Some(ctx.now), ..Label::default() };
    }
}

/// The shop, which speaks with the carrier, is told of a collection that was booked, moved or
/// cancelled.
async fn tell_of_slot(
    tx: &mut Tx,
    ctx: &Ctx,
    books: &Books,
    number: &str,
    before: &Way,
) -> Result<()> {
    let kept = books.find(number).ok_or(Error::NotFound)?;
    let way = Way::read(kept);
    if way.slot == before.slot {
        return Ok(());
    }
    let written = books.kept.order.written();
    let body = serde_json::json!({
        "kind": if way.slot.is_some() { "collection.booked" } else { "collection.cancelled" },
        "return": number, "order": { "id": written.shop_id, "number": written.number.written() },
        "date": way.slot.map(|slot| slot.date), "window": way.slot.map(|slot| slot.window),
        "parcel": way.tracking, "address": written.address.as_ref().filter(|_| kept.gift.is_none()),
    });
    let name = format!("collection:{number}:{}", ctx.dice.token()?);
    Ok(store::stock::tell_shop(tx, &name, &body.to_string(), ctx.now).await?)
}

/// What was withdrawn from comes back in the case of the declaration: all of the order, or the lines that
/// were named. What cannot be told from the names, and what stands in another return, a person puts
/// right; the declaration stands by itself.
///
/// # Errors
/// When the store cannot.
pub(crate) async fn of_withdrawal(
    tx: &mut Tx,
    ctx: &Ctx,
    order: i64,
    case: &store::cases::Case,
    named: Option<&[Units]>,
) -> Result<()> {
    let mut books = Books::hold(tx, order).await?;
    let returns = books.told_returns();
    let Some(lines) = withdrawn(&books, &returns, named) else { return Ok(()) };
    let asks: Vec<Ask> = lines.iter().map(ask_of).collect();
    let with_house = BTreeMap::new();
    let beside = Beside { returns: &returns, with_house: &with_house };
    let (number, origin) = (case.number.as_str(), Origin::Withdrawal);
    let order = &books.kept.order;
    let asked = Return::ask(number, origin, Release::Sent, order, &beside, &asks, ctx.now);
    let Ok((ret, _)) = asked else { return Ok(()) };
    let mut decisions = Vec::new();
    for line in &lines {
        let decision = decided(ctx, &books.kept, (origin, Claimant::Purchaser), line)?;
        // Nothing is refused on the spot: what the rules do not grant a person looks at.
        decisions.push(decision.filter(|decision| matches!(decision, Decide::Grant { .. })));
    }
    let was = books.clone();
    let told = decide_all(ctx, Hand::Client(""), ret, &lines, decisions)?;
    let kept = put(ctx, &books, case.id, told, Way::of(WayBack::Label));
    books.returns.push(kept);
    books.keep_as(tx, ctx, &was, ("return.withdrawal", false)).await
}

/// The units that are withdrawn from; none where a name fits no line.
fn withdrawn(books: &Books, returns: &[Return], named: Option<&[Units]>) -> Option<Vec<AskedLine>> {
    let order = &books.kept.order;
    let free = |line: &domain::order::Line| {
        let gone = order.cancelled(&line.id) + domain::returns::held(returns, &line.id);
        line.quantity.saturating_sub(gone)
    };
    let asked = |line: &domain::order::Line, quantity: u32| AskedLine {
        line: line.id.clone(),
        quantity,
        reason: None,
        wish: Wish::Refund,
        replacement: None,
        parts: BTreeMap::new(),
    };
    let lines: Vec<AskedLine> = match named {
        None => order
            .lines()
            .iter()
            .filter(|line| free(line) > 0)
            .map(|line| asked(line, free(line)))
            .collect(),
        Some(named) => {
            let mut lines = Vec::new();
            for units in named {
                let fits = |line: &&domain::order::Line| {
                    let name = units.line.0.trim().to_lowercase();
                    line.id == units.line || line.title.to_lowercase() == name
                };
                let line = order.lines().iter().find(fits)?;
                lines.push(asked(line, units.quantity));
            }
            lines
        }
    };
    (!lines.is_empty()).then_some(lines)
}

/// The number of the parcel of a return, on the label that the house makes itself.
fn parcel_of(number: &str) -> String {
    let plain: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("R{plain}")
}

fn ask_of(asked: &AskedLine) -> Ask {
    let units = Units::of(&asked.line, asked.quantity);
    Ask { units, reason: asked.reason, wish: asked.wish }
}

fn decide_all(
    ctx: &Ctx,
    hand: Hand<'_>,
    ret: Return,
    lines: &[AskedLine],
    decisions: Vec<Option<Decide>>,
) -> Result<Return> {
    let mut ret = ret;
    let by = side(hand);
    for (asked, decision) in lines.iter().zip(decisions) {
        if !asked.parts.is_empty() {
            let declaration = Declaration {
                id: format!("asked:{}", asked.line.0),
                stage: Stage::Request,
                at: ctx.now,
                by,
                parts: asked.parts.clone(),
                photos: Vec::new(),
            };
            ret = ret.declare(&asked.line, declaration)?.0;
        }
        if let Some(decision) = decision {
            ret = ret.decide(&asked.line, &decision, ctx.now)?.0;
        }
    }
    Ok(ret)
}

fn side(hand: Hand<'_>) -> ByWhom {
    if by_herself(hand) { ByWhom::Client } else { ByWhom::Staff }
}

fn check_way(ctx: &Ctx, kept: &Kept, way: &Way) -> Result<()> {
    let known = |code: &String| {
        let site = ctx.facts.sites.get(code);
        site.is_some_and(|site| site.kept.region == kept.region && takes_returns(&site.kept))
    };
    match way.way {
        WayBack::Boutique if !way.site.as_ref().is_some_and(known) => {
            Err(Error::field("site", "unknown"))
        }
        WayBack::PickUp => match way.slot {
            Some(slot) if eligibility::slots(ctx, &kept.region).contains(&slot) => Ok(()),
            _ => Err(Refusal::NoSuchSlot.into()),
        },
        WayBack::DropOff if eligibility::terms(&ctx.facts, &kept.region).drop_off != Some(true) => {
            Err(Error::field("way", "unknown"))
        }
        _ => Ok(()),
    }
}

/// Whether a collection that was booked can no longer be moved: the carrier is on its way.
fn is_closed(ctx: &Ctx, kept: &Kept, slot: Slot) -> bool {
    let hours = eligibility::warehouse_hours(&ctx.facts, &kept.region);
    let collection = eligibility::terms(&ctx.facts, &kept.region).collection;
    let closes = collection.zip(hours).and_then(|(one, hours)| one.closes(hours, slot.date));
    closes.is_some_and(|closes| ctx.now >= closes)
}

/// Whether a boutique takes in what was bought online.
#[must_use]
pub fn takes_returns(site: &store::sites::Site) -> bool {
    !site.retired && site.services.iter().any(|service| service == "returns")
}

/// The client says how it comes back, or says it anew; no longer once it is on its way.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Invalid`]; [`Error::Refused`] `return_already_sent`.
pub async fn choose_way(
    tx: &mut Tx,
    ctx: &Ctx,
    hand: Hand<'_>,
    number: &str,
    way: Way,
) -> Result<()> {
    let mut books = hold(tx, ctx, hand, number).await?;
    let before = Way::read(books.find(number).ok_or(Error::NotFound)?);
    if (way.way, &way.site, way.slot) == (before.way, &before.site, before.slot) {
        return Ok(());
    }
    check_way(ctx, &books.kept, &way)?;
    if before.slot.is_some_and(|slot| is_closed(ctx, &books.kept, slot)) {
        return Err(Refusal::CollectedSoon.into());
    }
    let kept = books.find_mut(number)?;
    let gone = |line: &domain::returns::ReturnLine| line.hands().with_client < line.quantity;
    if kept.told.lines().iter().any(gone) {
        return Err(Refusal::AlreadySent.into());
    }
    // A parcel keeps its number whatever else is chosen: a label that was printed is one label.
    let way = Way { tracking: way.tracking.or(before.tracking.clone()), ..way };
    kept.way = way.written();
    kept.changed_at = ctx.now;
    want_label(ctx, kept);
    let case_id = kept.case_id;
    store::books::update_return(tx, kept).await?;
    let entry = domain::entry::ClientEntry::WayChosen { way: way.way };
    let case = store::cases::get(tx, case_id).await?;
    let house = Ctx { actor: Actor::System, ..ctx.clone() };
    let mut change = cases::Change::begin(tx, &house, &case.number, Permission::ReadCases).await?;
    change.enter_as(entry, cases::by(&ctx.actor)).await?;
    change.save("return.way").await?;
    tell_of_slot(tx, ctx, &books, number, &before).await
}

/// Photographs of a piece, with what is said of its condition: by the client when she asks and when she
/// hands it over, by the house when it looks. The files stand in the return's case.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; [`Error::Refused`] with the refusal of the machine.
pub async fn photograph(
    tx: &mut Tx,
    ctx: &Ctx,
    hand: Hand<'_>,
    number: &str,
    (line, deed): (&LineId, &Deed),
    files: Vec<store::files::File>,
) -> Result<Books> {
    let books = hold(tx, ctx, hand, number).await?;
    let kept = books.find(number).ok_or(Error::NotFound)?;
    if !is_known(&kept.told, line, deed)? {
        let case = store::cases::get(tx, kept.case_id).await?;
        cases::attach_beside(tx, ctx, &case.number, files).await?;
    }
    act(tx, ctx, hand, number, (line, deed)).await
}

/// The digests of photographs by the tokens of files that are with a return's case already, as
/// [`Deed::Looked`] and [`Deed::Declared`] take them.
///
/// # Errors
/// [`Error::Invalid`] on `photographs` with `unknown`; as [`read`].
pub async fn shown_with(
    tx: &mut Tx,
    ctx: &Ctx,
    hand: Hand<'_>,
    number: &str,
    tokens: &[String],
) -> Result<Vec<String>> {
    if tokens.is_empty() {
        return Ok(Vec::new());
    }
    let books = read(tx, ctx, hand, number).await?;
    let kept = books.find(number).ok_or(Error::NotFound)?;
    let files = store::files::of_case(tx, kept.case_id).await?;
    let digest = |token: &String| {
        let file = files.iter().find(|file| file.token == *token && file.thumb_key.is_some());
        file.map(|file| file.sha256.clone()).ok_or_else(|| Error::field("photographs", "unknown"))
    };
    tokens.iter().map(digest).collect()
}

/// A deed on a line of a return, with its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// The house says yes; with a reason where the rules alone would not.
    Grant {
        /// Why all the same.
        why: Option<String>,
    },
    /// The house says no.
    Refuse {
        /// Why.
        ground: Ground,
    },
    /// The client takes it back.
    TakeBack,
    /// Something is told of where units are.
    Told {
        /// The telling's id: told again, it counts once.
        id: String,
        /// How many units.
        quantity: u32,
        /// What.
        what: Moved,
    },
    /// Somebody looked at units: what was found, and how each part is.
    Looked {
        /// The id of the look.
        id: String,
        /// How many units.
        quantity: u32,
        /// What was found.
        finding: Finding,
        /// How each part is.
        parts: BTreeMap<Part, PartState>,
        /// Photographs, by the digests of their files.
        photos: Vec<String>,
    },
    /// Somebody says in what condition it is handed over.
    Declared {
        /// The id.
        id: String,
        /// At which stage.
        stage: Stage,
        /// How each part is.
        parts: BTreeMap<Part, PartState>,
        /// Photographs, by the digests of their files.
        photos: Vec<String>,
    },
    /// What was agreed with the client about units that are not as they were declared.
    Settle {
        /// Its id.
        id: String,
        /// How many units.
        quantity: u32,
        /// What is taken off: what for, how much.
        working: Vec<(String, Money)>,
    },
}

impl Deed {
    /// What somebody of the house has to be allowed for it.
    #[must_use]
    pub const fn permission(&self) -> Permission {
        match self {
            Deed::Settle { .. } | Deed::Grant { why: Some(_) } => Permission::DecideReturns,
            _ => Permission::ManageReturns,
        }
    }

    const fn verb(&self) -> &'static str {
        match self {
            Deed::Grant { .. } => "return.grant",
            Deed::Refuse { .. } => "return.refuse",
            Deed::TakeBack => "return.take_back",
            Deed::Told { .. } => "return.told",
            Deed::Looked { .. } => "return.look",
            Deed::Declared { .. } => "return.declare",
            Deed::Settle { .. } => "return.settle",
        }
    }
}

/// Does something with a line of a return.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; [`Error::Refused`] with the refusal of the machine.
pub async fn act(
    tx: &mut Tx,
    ctx: &Ctx,
    hand: Hand<'_>,
    number: &str,
    (line, deed): (&LineId, &Deed),
) -> Result<Books> {
    let mut books = hold(tx, ctx, hand, number).await?;
    let hers = match deed {
        Deed::TakeBack => true,
        Deed::Declared { stage, .. } => *stage != Stage::Reception,
        _ => false,
    };
    if by_herself(hand) && !hers {
        return Err(Error::NotFound);
    }
    let was = books.clone();
    let kept = books.find_mut(number)?;
    let ret = kept.told.clone();
    if is_known(&ret, line, deed)? {
        return Ok(books);
    }
    let told = match deed {
        Deed::TakeBack => ret.decide(line, &Decide::Withdraw, ctx.now)?.0,
        Deed::Grant { why } => grant(ctx, &was, ret, line, why.as_deref())?,
        Deed::Refuse { ground } => {
            let rule = "house.return".to_owned();
            ret.decide(line, &Decide::Refuse { ground: *ground, rule }, ctx.now)?.0
        }
        Deed::Told { id, quantity, what } => {
            let told =
                Move { id: id.clone(), at: ctx.now, quantity: *quantity, what: what.clone() };
            ret.hear(line, told)?.0
        }
        Deed::Looked { id, quantity, finding, parts, photos } => {
            let ret = declared((ctx, hand), ret, line, (id, Stage::Reception), parts, photos)?;
            // A program is nobody of the house.
            let by = ctx.actor.person().unwrap_or_default();
            let what = Moved::Checked { finding: *finding, by };
            let told = Move { id: id.clone(), at: ctx.now, quantity: *quantity, what };
            ret.hear(line, told)?.0
        }
        Deed::Declared { id, stage, parts, photos } => {
            declared((ctx, hand), ret, line, (id, *stage), parts, photos)?
        }
        Deed::Settle { id, quantity, working } => {
            let lines = working
                .iter()
                .map(|(what, amount)| WorkingLine { what: what.clone(), amount: *amount });
            let deductions = match working.is_empty() {
                true => Vec::new(),
                false => vec![Deduction {
                    kind: DeductionKind::Use,
                    rule: deduction_rule(ctx, &was.kept, ret.origin, line)?,
                    working: lines.collect(),
                }],
            };
            let by = ctx.actor.person().ok_or(Error::NotFound)?;
            let settlement =
                Settlement { id: id.clone(), at: ctx.now, by, quantity: *quantity, deductions };
            ret.settle(&was.kept.order, line, settlement)?.0
        }
    };
    if told == was.find(number).map(|kept| kept.told.clone()).ok_or(Error::NotFound)? {
        return Ok(books);
    }
    kept.told = told;
    if let Deed::Told { what: Moved::Received { .. }, .. } = deed {
        crate::exchanges::agree_by_coming(&mut books, (number, line), ctx.now)?;
    }
    // What takes a piece from the books again must not leave money given back for nothing.
    if matches!(
        deed,
        Deed::Told { what: Moved::SentBack { .. } | Moved::Rechecked { .. }, .. }
            | Deed::Settle { .. }
    ) {
        was.account()?.keeps(&books.account()?)?;
    }
    books.keep(tx, ctx, &was, deed.verb()).await?;
    Ok(books)
}

/// Whether the very deed was done before, under its id.
fn is_known(ret: &Return, line: &LineId, deed: &Deed) -> Result<bool> {
    let own = ret.line(line).ok_or(Refusal::UnknownLine)?;
    let moved = |id: &String, quantity: u32, same: &dyn Fn(&Moved) -> bool| {
        let known = own.custody().moves().iter().find(|known| known.id == *id);
        known.is_some_and(|known| known.quantity == quantity && same(&known.what))
    };
    Ok(match deed {
        Deed::Told { id, quantity, what } => moved(id, *quantity, &|known| known == what),
        Deed::Looked { id, quantity, finding, .. } => moved(
            id,
            *quantity,
            &|known| matches!(known, Moved::Checked { finding: found, .. } if found == finding),
        ),
        Deed::Declared { id, parts, .. } => {
            let id = format!("said:{id}");
            own.declarations().iter().any(|known| known.id == id && known.parts == *parts)
        }
        Deed::Settle { id, quantity, .. } => {
            own.settlements().iter().any(|known| known.id == *id && known.quantity == *quantity)
        }
        Deed::Grant { .. } | Deed::Refuse { .. } | Deed::TakeBack => false,
    })
}

fn declared(
    (ctx, hand): (&Ctx, Hand<'_>),
    ret: Return,
    line: &LineId,
    (id, stage): (&str, Stage),
    parts: &BTreeMap<Part, PartState>,
    photos: &[String],
) -> Result<Return> {
    if parts.is_empty() && photos.is_empty() {
        return Ok(ret);
    }
    let declaration = Declaration {
        id: format!("said:{id}"),
        stage,
        at: ctx.now,
        by: side(hand),
        parts: parts.clone(),
        photos: photos.to_vec(),
    };
    Ok(ret.declare(line, declaration)?.0)
}

/// A line is granted: within its window by the rule, else by a named person with a reason.
fn grant(
    ctx: &Ctx,
    books: &Books,
    ret: Return,
    line: &LineId,
    why: Option<&str>,
) -> Result<Return> {
    let own = ret.line(line).ok_or(Refusal::UnknownLine)?;
    let bought = books.kept.order.line(line).ok_or(Refusal::UnknownLine)?;
    let runway = bought.attributes.contains(&Attribute::Runway);
    let why = why.map(str::trim).filter(|why| !why.is_empty());
    let asked = AskedLine {
        line: line.clone(),
        quantity: own.quantity,
        reason: own.reason,
        wish: own.wish,
        replacement: None,
        parts: eligibility::as_sold(),
    };
    let gift = books.find(&ret.number).is_some_and(|kept| kept.gift.is_some());
    let claimant = if gift { Claimant::Recipient } else { Claimant::Purchaser };
    let decision = match decided(ctx, &books.kept, (ret.origin, claimant), &asked)? {
        Some(Decide::Grant { terms, .. }) if !runway => Some(terms),
        _ if ret.origin == Origin::NonConformity => {
            Some(Terms { until: None, rule: "conformity.repair_or_replace".to_owned() })
        }
        _ => None,
    };
    let exception = match (why, ctx.actor.person()) {
        (Some(why), Some(by)) => Some(Exception { by, why: why.to_owned() }),
        _ => None,
    };
    let (terms, exception) = match (decision, exception) {
        (Some(terms), None) if own.permission().state() != PermissionState::Refused => {
            (terms, None)
        }
        (terms, Some(exception)) => {
            let usual = || Terms { until: None, rule: "house.return".to_owned() };
            (terms.unwrap_or_else(usual), Some(exception))
        }
        (_, None) => return Err(Refusal::NeedsException.into()),
    };
    Ok(ret.decide(line, &Decide::Grant { terms, exception }, ctx.now)?.0)
}

/// The rule that lets the house take off what use has cost; none, and nothing is taken off.
fn deduction_rule(ctx: &Ctx, kept: &Kept, origin: Origin, line: &LineId) -> Result<String> {
    if origin != Origin::Withdrawal {
        // By the house's own offer the difference is agreed with the client, or the piece goes back.
        return Ok("house.return".to_owned());
    }
    let bought = kept.order.line(line).ok_or(Refusal::UnknownLine)?;
    let today = crate::rules::day_of(ctx.now).to_string();
    let beside =
        [("use", serde_json::json!("used")), ("withdrawal_notice_on", serde_json::json!(today))];
    let answer = eligibility::right(ctx, kept, Some(bought), "withdrawal.deduction", &beside)?;
    let granted = answer.filter(|answer| answer.outcome == Outcome::Granted);
    let rule = granted.and_then(|answer| answer.rules.first().map(ToString::to_string));
    rule.ok_or_else(|| Refusal::NoRule.into())
}

/// Asks for money to be given back for a return: what is due and was not asked yet, or less.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; [`Error::Refused`] with the refusal of the account.
pub async fn give_back(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    amount: Option<Money>,
    to: To,
) -> Result<Books> {
    let hand = Hand::House(Permission::GiveBack);
    let mut books = hold(tx, ctx, hand, number).await?;
    let was = books.clone();
    let ret = books.find(number).ok_or(Error::NotFound)?;
    let (order_id, case_id, region) = (ret.order_id, ret.case_id, ret.region.clone());
    let lines = ret.told.lines().iter().map(|line| line.line.clone()).collect();
    // Whoever was given a gift has a credit, unless the region gives money to whoever bought it.
    let to = match (ret.gift, eligibility::terms(&ctx.facts, &region).gift_refund) {
        (Some(_), Some(GiftRefund::MoneyToPurchaser)) => To::Original,
        (Some(_), _) => To::Credit,
        (None, _) => to,
    };
    let told = books.told()?;
    let domain = books.domain(&told);
    let id = format!("{number}-M{}", told.refunds.len() + 1);
    let answer_by = ctx.now.checked_add(ANSWER_WITHIN).unwrap_or(ctx.now);
    // The cost of delivery belongs to no line: it goes back with all that is due.
    let all = amount.is_none()
        && !account::Account::of(&domain).map_err(uncounted)?.delivery_due.is_zero();
    let wanted = Wanted { lines: (!all).then_some(lines), amount, to };
    let asked = account::ask(&domain, &id, &wanted, ctx.now, answer_by)?;
    four_eyes(ctx, &books, &ret.told, &asked)?;
    for told in asked {
        books.refunds.push(Sent {
            id: 0,
            order_id,
            case_id,
            region: region.clone(),
            told,
            next_at: Some(ctx.now),
            tries: 0,
            created_at: ctx.now,
            changed_at: ctx.now,
        });
    }
    books.keep(tx, ctx, &was, "refund.ask").await?;
    Ok(books)
}

/// Above an amount nobody gives money back for a piece that she looked at herself.
fn four_eyes(ctx: &Ctx, books: &Books, ret: &Return, asked: &[refund::Refund]) -> Result<()> {
    let Some(person) = ctx.actor.person() else { return Ok(()) };
    let currency = books.kept.order.currency();
    let whole = i64::from(eligibility::terms(&ctx.facts, &books.kept.region).four_eyes_above);
    let above = Money::of(whole.saturating_mul(10_i64.pow(currency.digits())), currency);
    let amounts =
        asked.iter().map(refund::Refund::amount).collect::<std::result::Result<Vec<_>, _>>();
    let sum = Money::sum(currency, amounts.map_err(uncounted)?).map_err(uncounted)?;
    let looked = ret.lines().iter().any(|line| {
        let moves = line.custody().moves().iter();
        let by_her = |told: &Move| {
            matches!(told.what, Moved::Checked { by, .. } | Moved::Rechecked { by, .. } if by == person)
        };
        moves.clone().any(by_her) || line.settlements().iter().any(|one| one.by == person)
    });
    match looked && sum.exceeds(above).map_err(uncounted)? {
        true => Err(Error::Refused("refund_four_eyes")),
        false => Ok(()),
    }
}

/// What somebody says of a refund: the adapter its answer, a person how it is.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; [`Error::Refused`] with the refusal of the machine.
pub async fn told_of_money(tx: &mut Tx, ctx: &Ctx, key: &str, act: MoneyAct) -> Result<Books> {
    let found = store::books::refund_by_key(tx, key).await?.ok_or(Error::NotFound)?;
    let mut books = Books::hold(tx, found.order_id).await?;
    let permission = match act {
        MoneyAct::Settle { .. } => Permission::DecideReturns,
        _ => Permission::GiveBack,
    };
    if ctx.actor != Actor::System {
        admit(ctx, Hand::House(permission), &books.kept)?;
    }
    let was = books.clone();
    let it = books.refunds.iter_mut().find(|it| it.told.id == key).ok_or(Error::NotFound)?;
    let again = matches!(act, MoneyAct::AskAgain { .. });
    it.told = it.told.clone().act(act, ctx.now)?.0;
    it.next_at = match it.told.state() {
        RefundState::Asked if again => Some(ctx.now),
        RefundState::Asked => it.next_at,
        RefundState::Confirmed | RefundState::Failed | RefundState::Alarm => None,
    };
    if again {
        it.tries = 0;
        // It may have been asked for under another key since.
        was.account()?.keeps(&books.account()?)?;
    }
    books.keep(tx, ctx, &was, "refund.told").await?;
    Ok(books)
}
