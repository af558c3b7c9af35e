//! The books of an order: the order as the shop tells it, what comes back of it, what was asked of the
//! payment adapter, what was proposed to the shop. Whoever changes one of them holds the order, lets
//! the machines of `domain` decide, and keeps all of it at once: rows, timelines, turns and letters.

use crate::cases::{self, Change};
use crate::gate::audited;
use crate::{Ctx, Error, Result};
use domain::access::{Actor, Denied, Permission, Place};
use domain::case::Act;
use domain::entry::{ByWhom, ClientEntry};
use domain::exchange::{Exchange, ExchangeState};
use domain::order::LineId;
use domain::order::change::{ChangeState, Proposal};
use domain::returns::account::{self, Account, DeliveryRule, Spent};
use domain::returns::refund::{Refund, RefundState};
use domain::returns::{Origin, PermissionState, Return, ReturnLine, Shown};
use domain::{Channel, Resolution, StateName, Topic};
use serde_json::json;
use store::Tx;
use store::books::{KeptReturn, LabelState, Sent};
use store::gift_links::GiftLink;
use store::orders::Kept;

/// Entries of a timeline that a client opened a case with.
const OPENING: i64 = 2;

/// Everything of one order.
#[derive(Debug, Clone, PartialEq)]
pub struct Books {
    /// The order.
    pub kept: Kept,
    /// What comes back of it.
    pub returns: Vec<KeptReturn>,
    /// What was asked of the payment adapter.
    pub refunds: Vec<Sent<Refund>>,
    /// What was proposed to the shop.
    pub changes: Vec<Sent<Proposal>>,
    /// What goes out for what comes back.
    pub exchanges: Vec<Sent<Exchange>>,
}

/// What the machine of the account counts.
pub(crate) struct Told {
    pub(crate) returns: Vec<Return>,
    pub(crate) refunds: Vec<Refund>,
    spent: Vec<Spent>,
}

/// Who acts on an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand<'a> {
    /// The client, by the key of the address that she proved.
    Client(&'a str),
    /// Whoever was given it, by the link of the gift.
    Recipient(&'a GiftLink),
    /// Somebody of the house, or a program, by the permission.
    House(Permission),
}

/// Whether somebody may act on an order; who may not is told that there is none.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub fn admit(ctx: &Ctx, hand: Hand<'_>, kept: &Kept) -> Result<()> {
    match hand {
        Hand::Client(key) if !key.is_empty() && key == kept.email_key => Ok(()),
        Hand::Recipient(link) if link.order_id == kept.id && kept.order.written().gift.is_gift => {
            Ok(())
        }
        Hand::Client(_) | Hand::Recipient(_) => Err(Error::NotFound),
        Hand::House(permission) => {
            reaches(ctx, Permission::ReadOrders, &kept.region).map_err(|_| Error::NotFound)?;
            Ok(reaches(ctx, permission, &kept.region)?)
        }
    }
}

/// Whether somebody may do something with the orders of a region: there, or at one of its boutiques
/// that take in what was bought online.
///
/// # Errors
/// [`Denied`].
pub fn reaches(ctx: &Ctx, permission: Permission, region: &str) -> std::result::Result<(), Denied> {
    let there = ctx.actor.may(permission, &Place::region(region));
    let Err(denied) = there else { return Ok(()) };
    let mut sites = ctx.facts.sites.values().map(|site| &site.kept);
    let at = |site: &store::sites::Site| {
        site.region == region
            && crate::returns::takes_returns(site)
            && ctx.actor.may(permission, &Place::site(region, &site.code)).is_ok()
    };
    if sites.any(at) { Ok(()) } else { Err(denied) }
}

/// Whether somebody may act on a return of an order that she may act on: what comes back of a gift is
/// its recipient's, and whoever bought it is told nothing of it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn admit_return(hand: Hand<'_>, ret: &KeptReturn) -> Result<()> {
    let own = match hand {
        Hand::Client(_) => ret.gift.is_none(),
        Hand::Recipient(link) => ret.gift == Some(link.id),
        Hand::House(_) => true,
    };
    if own { Ok(()) } else { Err(Error::NotFound) }
}

/// What a case about an order is opened with.
pub(crate) struct About<'a> {
    pub topic: Topic,
    pub channel: Channel,
    pub site: Option<String>,
    pub language: &'a str,
    pub subject: &'a str,
    pub words: &'a str,
    /// Whose it is; none: who bought.
    pub client: Option<&'a cases::ClientFacts>,
}

/// Opens a case about an order, without a receipt: what happens in it is told by letters of its own. A
/// client opens it herself; for somebody of the house the house opens it.
pub(crate) async fn open_case(
    tx: &mut Tx,
    ctx: &Ctx,
    hand: Hand<'_>,
    kept: &Kept,
    about: About<'_>,
) -> Result<store::cases::Case> {
    let open = cases::Open {
        topic: about.topic,
        channel: about.channel,
        region: kept.region.clone(),
        site: about.site,
        language: about.language.to_owned(),
        subject: about.subject.to_owned(),
        body: about.words.to_owned(),
        client: about.client.cloned().unwrap_or_else(|| cases::ClientFacts {
            name: kept.name.clone(),
            email: kept.email.clone(),
            phone: None,
        }),
        wish: None,
        wish_by: None,
        pieces: Vec::new(),
        order_number: Some(kept.order.written().number.written().to_owned()),
        intake: None,
        files: Vec::new(),
        call: None,
        follows: None,
    };
    let actor = match hand {
        Hand::Client(_) | Hand::Recipient(_) => ctx.actor.clone(),
        Hand::House(_) => Actor::System,
    };
    let opener = Ctx { actor, ..ctx.clone() };
    cases::open_declared(tx, &opener, &open).await
}

/// Where everything of an order stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stands {
    /// By case and line: the piece and its status.
    lines: Vec<((i64, LineId), (String, Shown))>,
    refunds: Vec<(String, RefundState)>,
    changes: Vec<(String, ChangeState)>,
    exchanges: Vec<(String, ExchangeState)>,
}

impl Books {
    /// The books of an order, as they are now.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn read(tx: &mut Tx, kept: Kept) -> Result<Books> {
        let order = kept.id;
        Ok(Books {
            returns: store::books::returns(tx, order).await?,
            refunds: store::books::refunds(tx, order).await?,
            changes: store::books::changes(tx, order).await?,
            exchanges: store::books::exchanges(tx, order).await?,
            kept,
        })
    }

    /// The same, held until the end of the transaction.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn hold(tx: &mut Tx, order: i64) -> Result<Books> {
        let kept = store::orders::lock(tx, order).await?.ok_or(Error::NotFound)?;
        Books::read(tx, kept).await
    }

    /// The returns, as their machine has them.
    #[must_use]
    pub fn told_returns(&self) -> Vec<Return> {
        self.returns.iter().map(|kept| kept.told.clone()).collect()
    }

    /// What the account counts.
    pub(crate) fn told(&self) -> Result<Told> {
        let spent = self.exchanges.iter().filter_map(|it| it.told.spent().transpose());
        Ok(Told {
            returns: self.told_returns(),
            refunds: self.refunds.iter().map(|kept| kept.told.clone()).collect(),
            spent: spent.collect::<std::result::Result<_, _>>().map_err(uncounted)?,
        })
    }

    /// What becomes of the cost of delivery: it goes back with a withdrawal by law, and where
    /// nothing was sent.
    #[must_use]
    pub fn delivery(&self) -> DeliveryRule {
        let granted = |line: &ReturnLine| line.permission().state() == PermissionState::Granted;
        let withdrawn = self.returns.iter().any(|kept| {
            kept.told.origin == Origin::Withdrawal && kept.told.lines().iter().any(granted)
        });
        let (written, standing) = (self.kept.order.written(), self.kept.order.standing());
        let nothing_left =
            written.lines.iter().all(|line| standing.departed(line, &written.parcels) == 0);
        if withdrawn || nothing_left { DeliveryRule::WhenAllIsBack } else { DeliveryRule::Kept }
    }

    /// The account.
    ///
    /// # Errors
    /// [`Error::Internal`] where amounts of two currencies stand in it.
    pub fn account(&self) -> Result<Account> {
        Account::of(&self.domain(&self.told()?)).map_err(uncounted)
    }

    pub(crate) fn domain<'b>(&'b self, told: &'b Told) -> account::Books<'b> {
        account::Books {
            order: &self.kept.order,
            returns: &told.returns,
            refunds: &told.refunds,
            spent: &told.spent,
            delivery: self.delivery(),
        }
    }

    /// What people are shown of each line of a return.
    ///
    /// # Errors
    /// As [`Books::account`].
    pub fn shown(&self, number: &str) -> Result<Vec<(LineId, Shown)>> {
        self.shown_of(&self.told()?, number)
    }

    fn shown_of(&self, told: &Told, number: &str) -> Result<Vec<(LineId, Shown)>> {
        let books = self.domain(told);
        let Some(ret) = told.returns.iter().find(|ret| ret.number == number) else {
            return Ok(Vec::new());
        };
        let shown = |line: &ReturnLine| {
            let money = account::line_money(&books, number, &line.line).map_err(uncounted)?;
            let shown = match line.shown(money) {
                Shown::ForExchange if self.has_gone_out(number, &line.line) => Shown::Exchanged,
                shown => shown,
            };
            Ok((line.line.clone(), shown))
        };
        ret.lines().iter().map(shown).collect()
    }

    /// The exchanges of a line of a return that were not given up.
    pub fn exchanges_of<'b>(
        &'b self,
        number: &'b str,
        line: &'b LineId,
    ) -> impl Iterator<Item = &'b Sent<Exchange>> {
        self.exchanges.iter().filter(move |it| {
            it.told.in_return == number
                && it.told.replacement.units.line == *line
                && it.told.lives()
        })
    }

    /// Whether every other piece for a line was sent.
    fn has_gone_out(&self, number: &str, line: &LineId) -> bool {
        self.exchanges_of(number, line).all(|it| it.told.standing.state() == ExchangeState::Sent)
    }

    /// A return by its number.
    #[must_use]
    pub fn find(&self, number: &str) -> Option<&KeptReturn> {
        self.returns.iter().find(|kept| kept.told.number == number)
    }

    /// The same, to be changed.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn find_mut(&mut self, number: &str) -> Result<&mut KeptReturn> {
        let found = self.returns.iter_mut().find(|kept| kept.told.number == number);
        found.ok_or(Error::NotFound)
    }

    /// What the shop calls a line.
    #[must_use]
    pub fn title(&self, line: &LineId) -> String {
        self.kept.order.line(line).map_or_else(|| line.0.clone(), |line| line.title.clone())
    }

    fn stands(&self) -> Result<Stands> {
        let mut lines = Vec::new();
        let told = self.told()?;
        for kept in &self.returns {
            for (line, shown) in self.shown_of(&told, &kept.told.number)? {
                let piece = self.title(&line);
                lines.push(((kept.case_id, line), (piece, shown)));
            }
        }
        let refunds = self.refunds.iter();
        let changes = self.changes.iter();
        let exchanges = self.exchanges.iter();
        Ok(Stands {
            lines,
            refunds: refunds.map(|it| (it.told.id.clone(), it.told.state())).collect(),
            changes: changes.map(|it| (it.told.id.clone(), it.told.change.state())).collect(),
            exchanges: exchanges.map(|it| (it.told.id.clone(), it.told.standing.state())).collect(),
        })
    }

    /// Keeps what was changed since `was`: rows, the timelines of the cases, whose turn it is there,
    /// and a letter where the client is to know.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn keep(&mut self, tx: &mut Tx, ctx: &Ctx, was: &Books, verb: &str) -> Result<()> {
        self.keep_as(tx, ctx, was, (verb, true)).await
    }

    /// The same; without a letter where the client has another one about it.
    pub(crate) async fn keep_as(
        &mut self,
        tx: &mut Tx,
        ctx: &Ctx,
        was: &Books,
        (verb, writes): (&str, bool),
    ) -> Result<()> {
        let before = was.stands()?;
        let now = self.stands()?;
        for kept in &mut self.returns {
            let mut own = now.lines.iter().filter(|((case, _), _)| *case == kept.case_id);
            kept.open = own.any(|(_, (_, shown))| wants_house(*shown));
            crate::returns::want_label(ctx, kept);
            if was.returns.iter().any(|known| known == kept) {
                continue;
            }
            kept.changed_at = ctx.now;
            if kept.id == 0 {
                kept.id = store::books::insert_return(tx, kept).await?;
            } else {
                store::books::update_return(tx, kept).await?;
            }
        }
        for refund in &mut self.refunds {
            if was.refunds.contains(refund) {
                continue;
            }
            refund.changed_at = ctx.now;
            if refund.id == 0 {
                store::books::insert_refund(tx, refund).await?;
            } else {
                store::books::update_refund(tx, refund).await?;
            }
        }
        for change in &mut self.changes {
            if was.changes.contains(change) {
                continue;
            }
            change.changed_at = ctx.now;
            if change.id == 0 {
                store::books::insert_change(tx, change).await?;
            } else {
                store::books::update_change(tx, change).await?;
            }
        }
        for it in &mut self.exchanges {
            if was.exchanges.contains(it) {
                continue;
            }
            it.changed_at = ctx.now;
            if it.id == 0 {
                store::books::insert_exchange(tx, it).await?;
            } else {
                store::books::update_exchange(tx, it).await?;
            }
            crate::exchanges::tell_shop(tx, ctx, &self.kept, it).await?;
        }
        // What a gift is worth is told nobody who was given it.
        let gifts: Vec<i64> =
            self.returns.iter().filter(|kept| kept.gift.is_some()).map(|it| it.case_id).collect();
        let mut entered: Vec<(i64, ClientEntry)> = Vec::new();
        for (key, (piece, status)) in &now.lines {
            let known = before.lines.iter().find(|(other, _)| other == key);
            if known.is_none_or(|(_, (_, was))| was != status) {
                let entry = ClientEntry::ReturnStands { piece: piece.clone(), status: *status };
                entered.push((key.0, entry));
            }
        }
        for (it, (key, state)) in self.refunds.iter().zip(&now.refunds) {
            let known = before.refunds.iter().find(|(other, _)| other == key);
            if known.is_none_or(|(_, was)| was != state) && !gifts.contains(&it.case_id) {
                let amount = it.told.amount().map_err(uncounted)?;
                let entry = ClientEntry::RefundStands { amount, state: *state };
                entered.push((it.case_id, entry));
            }
        }
        for (it, (key, state)) in self.changes.iter().zip(&now.changes) {
            let known = before.changes.iter().find(|(other, _)| other == key);
            if known.is_none_or(|(_, was)| was != state) {
                let (change, until) = (it.told.wish.kind(), it.told.deadline);
                entered
                    .push((it.case_id, ClientEntry::ChangeStands { change, state: *state, until }));
            }
        }
        for (it, (key, state)) in self.exchanges.iter().zip(&now.exchanges) {
            let known = before.exchanges.iter().find(|(other, _)| other == key);
            if known.is_none_or(|(_, was)| was != state) {
                let (piece, until) = (it.told.replacement.title.clone(), it.next_at);
                entered.push((
                    it.case_id,
                    ClientEntry::ExchangeStands { piece, state: *state, until },
                ));
            }
        }
        let mut ids: Vec<i64> = entered.iter().map(|(case, _)| *case).collect();
        ids.sort_unstable();
        ids.dedup();
        for id in ids {
            let own =
                entered.iter().filter(|(case, _)| *case == id).map(|(_, entry)| entry.clone());
            self.tell(tx, ctx, id, own.collect(), (verb, writes)).await?;
        }
        let number = self.kept.order.written().number.written();
        let after = json!({ "status": now.lines.iter().map(|(_, (_, shown))| shown.code()).collect::<Vec<_>>() });
        audited(tx, &ctx.actor, verb, &format!("order:{number}"), (None, Some(after)), ctx.now)
            .await
    }

    /// What happened enters the timeline of a case, and it is the turn of whoever is next.
    async fn tell(
        &self,
        tx: &mut Tx,
        ctx: &Ctx,
        case_id: i64,
        entries: Vec<ClientEntry>,
        (verb, writes): (&str, bool),
    ) -> Result<()> {
        let number = store::cases::get(tx, case_id).await?.number;
        let by = cases::by(&ctx.actor);
        let house = Ctx { actor: Actor::System, ..ctx.clone() };
        let mut change = Change::begin(tx, &house, &number, Permission::ReadCases).await?;
        let after = change.case.entries;
        let news = writes && entries.iter().any(is_news);
        for entry in entries {
            change.enter_as(entry, by).await?;
        }
        let upto = change.case.entries;
        if let Some(act) = self.next_act(&change)? {
            change.act(act).await?;
        }
        if news {
            let facts = json!({ "after": after, "upto": upto });
            change.letter("news", upto, facts).await?;
        }
        change.save(verb).await.map(drop)
    }

    /// What the case's own machine does: whose turn it is, and when it is done.
    fn next_act(&self, change: &Change<'_>) -> Result<Option<Act>> {
        let case = &change.case;
        let (mut house, mut waits, mut ended) = (false, false, Vec::new());
        let told = self.told()?;
        for kept in self.returns.iter().filter(|kept| kept.case_id == case.id) {
            house |= kept.label.state == LabelState::Alarm;
            for (_, shown) in self.shown_of(&told, &kept.told.number)? {
                match end_of(shown) {
                    Some(resolution) => ended.push(resolution),
                    None if wants_house(shown) => house = true,
                    None => waits = true,
                }
            }
        }
        for it in self.changes.iter().filter(|it| it.case_id == case.id) {
            match it.told.change.state() {
                ChangeState::Pending => house = true,
                ChangeState::Confirmed => ended.push(Resolution::AsWished),
                ChangeState::Declined | ChangeState::Expired => ended.push(Resolution::Declined),
            }
        }
        let troubled = |state| matches!(state, RefundState::Failed | RefundState::Alarm);
        let own = self.refunds.iter().filter(|it| it.case_id == case.id);
        house |= own.clone().any(|it| troubled(it.told.state()));
        waits |= own.clone().any(|it| it.told.state() == RefundState::Asked);
        let state = case.standing.state.name();
        let over = matches!(state, StateName::Resolved | StateName::Closed);
        // What she wrote since is answered by a person, whatever the piece does.
        let asked = case.last_client_pos > OPENING && case.last_client_pos > case.last_house_pos;
        Ok(if state == StateName::Closed {
            None
        } else if house || asked {
            match state {
                StateName::WaitingClient => Some(Act::Reply),
                StateName::Resolved if house => Some(Act::Reopen { by: ByWhom::House }),
                _ => None,
            }
        } else if waits {
            match state {
                StateName::WaitingClient => None,
                StateName::Resolved => Some(Act::Reopen { by: ByWhom::House }),
                _ => Some(Act::ReplyAndWait),
            }
        } else {
            let first = ended.first().copied();
            let all = |one: Resolution| ended.iter().all(|other| *other == one);
            let resolution = first.map(|one| if all(one) { one } else { Resolution::InPart });
            resolution.filter(|_| !over).map(|resolution| Act::Resolve { resolution })
        })
    }
}

pub(crate) fn uncounted(error: domain::money::MoneyError) -> Error {
    Error::Internal(format!("an account that cannot be counted: {error}"))
}

/// Whether the house has something to do where a line stands.
#[must_use]
pub fn wants_house(shown: Shown) -> bool {
    match shown {
        Shown::Asked
        | Shown::CameUnasked
        | Shown::PartlyReceived
        | Shown::Received
        | Shown::NotThePiece
        | Shown::ToTalkOver
        | Shown::Checked
        | Shown::MoneyFailed
        | Shown::MoneyAlarm
        | Shown::PartlyRefunded
        | Shown::ForExchange
        | Shown::Lost => true,
        Shown::Refused
        | Shown::Withdrawn
        | Shown::Granted
        | Shown::HandedOver
        | Shown::OnItsWay
        | Shown::MoneyAsked
        | Shown::Refunded
        | Shown::Exchanged
        | Shown::SentBack => false,
    }
}

/// How a line ended that has.
fn end_of(shown: Shown) -> Option<Resolution> {
    match shown {
        Shown::Refunded | Shown::Exchanged => Some(Resolution::AsWished),
        Shown::Refused => Some(Resolution::Declined),
        Shown::Withdrawn => Some(Resolution::Withdrawn),
        Shown::SentBack => Some(Resolution::Otherwise),
        _ => None,
    }
}

/// Whether the client is written to about it.
fn is_news(entry: &ClientEntry) -> bool {
    match entry {
        ClientEntry::ReturnStands { status, .. } => matches!(
            status,
            Shown::Asked
                | Shown::Refused
                | Shown::Granted
                | Shown::CameUnasked
                | Shown::Received
                | Shown::NotThePiece
                | Shown::ToTalkOver
                | Shown::SentBack
                | Shown::Lost
        ),
        ClientEntry::RefundStands { state, .. } => {
            matches!(state, RefundState::Asked | RefundState::Confirmed)
        }
        ClientEntry::ChangeStands { .. } => true,
        ClientEntry::ExchangeStands { state, .. } => {
            matches!(state, ExchangeState::Sent | ExchangeState::Released)
        }
        _ => false,
    }
}
