//! A client asks to be called back in a time that she chooses. The times are those in which her
//! telephone is answered; each has as many places as the team has people who may call. What she
//! asked for becomes a case, or stands in hers, with a promise for the end of that time; a call
//! that is written down keeps it, and one that passes is late and stays in sight.

use crate::cases::{self, Change, ClientFacts, Open, Opening};
use crate::{App, Ctx, Error, FieldError, Result, phones, visits};
use domain::access::{Actor, Permission, Place};
use domain::call::Refusal;
use domain::callback::{self, CallBackState, MOST_PLACES, Slot};
use domain::case::Act;
use domain::entry::{ByWhom, ClientEntry, StaffEntry};
use domain::{Channel, Topic};
use jiff::Timestamp;
use store::Tx;
use store::call_backs::CallBack;
use store::cases::Case;
use unicode_normalization::UnicodeNormalization as _;

/// Calls back looked at in one round of the job.
const BATCH: i64 = 50;
/// Calls back on the desk's page.
const ON_A_PAGE: i64 = 100;

fn refused(refusal: Refusal) -> Error {
    Error::Refused(refusal.code())
}

/// Whose telephone it is, and in which language she is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whose {
    /// Region.
    pub region: String,
    /// Language tag.
    pub language: String,
    /// The team of her case, where she has one.
    pub team: Option<i64>,
}

impl Whose {
    fn team(&self, ctx: &Ctx) -> Option<i64> {
        self.team.or_else(|| ctx.facts.phone_team(&self.region, &self.language))
    }
}

/// How many can be called at once: those of the team who may write to clients there.
async fn places(tx: &mut Tx, ctx: &Ctx, region: &str, team: Option<i64>) -> Result<i64> {
    let Some(team) = team else { return Ok(1) };
    let place = Place::region(region);
    let may = |person: i64| {
        ctx.facts.people.get(&person).filter(|one| one.active).is_some_and(|one| {
            let actor = Actor::Staff { person: one.id, grants: one.grants.clone() };
            actor.may(Permission::LogCalls, &place).is_ok()
        })
    };
    let members = store::teams::members(tx).await?;
    let all = members.iter().filter(|one| one.team == team && !one.disabled && may(one.person));
    Ok(i64::try_from(all.count()).unwrap_or(1).clamp(1, MOST_PLACES))
}

/// The times that are free, in order.
///
/// # Errors
/// When the store cannot.
pub async fn free(tx: &mut Tx, ctx: &Ctx, whose: &Whose) -> Result<Vec<Slot>> {
    let team = whose.team(ctx);
    let Some(hours) = ctx.facts.phone_hours(&whose.region, team) else { return Ok(Vec::new()) };
    let mut slots = callback::slots(hours, ctx.now);
    let Some(last) = slots.last() else { return Ok(slots) };
    let places = places(tx, ctx, &whose.region, team).await?;
    let until = last.until;
    let taken = store::call_backs::taken(tx, team.unwrap_or(0), ctx.now, until).await?;
    slots.retain(|slot| taken.get(&slot.from).is_none_or(|taken| *taken < places));
    Ok(slots)
}

/// What a client asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Region and language.
    pub whose: Whose,
    /// Her name.
    pub name: String,
    /// Her number, as typed.
    pub phone: String,
    /// Where she is written to; may be empty.
    pub email: String,
    /// What it is about; may be empty.
    pub words: String,
    /// The case's one line where she says nothing: made by the door in her language.
    pub subject: String,
    /// When the time begins that she chose.
    pub from: Timestamp,
    /// Her clock.
    pub zone: String,
    /// Her browser's session, where she has one.
    pub session: Option<String>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its case.
    pub number: String,
    /// A session that opens it, where she needs a new one.
    pub token: Option<String>,
    /// The time.
    pub slot: Slot,
}

fn check(ask: &Ask) -> std::result::Result<String, Vec<FieldError>> {
    let mut errors = Vec::new();
    cases::check_line("name", &ask.name, cases::LONGEST_NAME, true, &mut errors);
    if ask.name.chars().any(domain::scripts::hides) {
        errors.push(FieldError::new("name", "hidden_characters"));
    }
    let email = ask.email.trim();
    if !email.is_empty() && !domain::questions::is_email(email) {
        errors.push(FieldError::new("email", "not_an_email"));
    }
    if !ask.words.trim().is_empty() {
        cases::check_words("words", &ask.words, &mut errors);
    }
    let phone = phones::e164(&ask.phone, &ask.whose.region);
    if ask.phone.trim().is_empty() {
        errors.push(FieldError::new("phone", "missing"));
    } else if phone.is_none() {
        errors.push(FieldError::new("phone", "not_a_phone"));
    }
    match phone {
        Some(phone) if errors.is_empty() => Ok(phone),
        _ => Err(errors),
    }
}

/// A client asks to be called back: a case of its own.
///
/// # Errors
/// [`Error::Invalid`] with every wrong field; [`Error::Refused`] `slot_taken`.
pub async fn ask(tx: &mut Tx, ctx: &Ctx, ask: &Ask) -> Result<Asked> {
    if !ctx.facts.regions.contains_key(&ask.whose.region) {
        return Err(Error::field("region", "unknown"));
    }
    let phone = check(ask).map_err(Error::Invalid)?;
    let place = Place::region(&ask.whose.region);
    ctx.actor.may(Permission::OpenCase, &place)?;
    let slot = chosen(ctx, &ask.whose, ask.from)?;
    let email: String = ask.email.trim().nfc().collect();
    let new = store::clients::NewClient {
        name: ask.name.trim().to_owned(),
        email_key: cases::email_key(&email),
        email,
        phone: Some(phone.clone()),
        language: ask.whose.language.clone(),
    };
    let client = store::clients::find_or_insert(tx, &new, ctx.now).await?;
    let open = Open {
        topic: Topic::Other,
        channel: Channel::Phone,
        region: ask.whose.region.clone(),
        site: None,
        language: ask.whose.language.clone(),
        subject: ask.subject.clone(),
        body: ask.words.trim().to_owned(),
        client: ClientFacts { name: new.name, email: new.email, phone: None },
        wish: None,
        wish_by: None,
        pieces: Vec::new(),
        order_number: None,
        intake: None,
        files: Vec::new(),
        call: None,
        follows: None,
    };
    let opening = Opening::CallBack(slot);
    let case = cases::open_by_telephone(tx, ctx, &open, &client, &opening).await?;
    let whose = Whose { team: case.team_id, ..ask.whose.clone() };
    take(tx, ctx, &case, &whose, slot, &phone, &ask.zone).await?;
    cases::letter_of(tx, ctx, &case, "call_back", case.last_client_pos, &facts(&case)).await?;
    let token = visits::open_to_browser(tx, ctx, ask.session.as_deref(), &case).await?;
    Ok(Asked { number: case.number, token, slot })
}

fn facts(case: &Case) -> serde_json::Value {
    serde_json::json!({ "number": case.number })
}

fn chosen(ctx: &Ctx, whose: &Whose, from: Timestamp) -> Result<Slot> {
    let hours = ctx.facts.phone_hours(&whose.region, whose.team(ctx));
    let slot = hours.and_then(|hours| callback::slot_at(hours, from, ctx.now));
    slot.ok_or_else(|| refused(Refusal::SlotTaken))
}

/// Takes a place of a time for a case; of two who want the last one, one has it.
async fn take(
    tx: &mut Tx,
    ctx: &Ctx,
    case: &Case,
    whose: &Whose,
    slot: Slot,
    number: &str,
    zone: &str,
) -> Result<()> {
    let team = whose.team(ctx);
    let places = places(tx, ctx, &whose.region, team).await?;
    let mut new = CallBack {
        id: 0,
        case_id: case.id,
        team_id: team.unwrap_or(0),
        number: number.to_owned(),
        zone: zone.to_owned(),
        from: slot.from,
        until: slot.until,
        place: 0,
        state: CallBackState::Asked,
        asked_at: ctx.now,
        changed_at: ctx.now,
    };
    for place in 0..places {
        new.place = place;
        if store::call_backs::insert(tx, &new).await? {
            return Ok(());
        }
    }
    Err(refused(Refusal::SlotTaken))
}

/// A client asks to be called back about a case of hers, or at another time than she had asked for.
///
/// # Errors
/// [`Error::Invalid`]; [`Error::Refused`] `slot_taken`; [`Error::NotFound`].
pub async fn ask_in_case(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    phone: &str,
    from: Timestamp,
    zone: &str,
) -> Result<Slot> {
    let mut change = Change::begin(tx, ctx, number, Permission::Reply).await?;
    change.channel = Some(Channel::Phone);
    if !change.case.standing.state.is_open() {
        return Err(refused(Refusal::SlotOver));
    }
    let e164 = phones::e164(phone, &change.case.region);
    let code = if phone.trim().is_empty() { "missing" } else { "not_a_phone" };
    let e164 = e164.ok_or_else(|| Error::field("phone", code))?;
    let whose = Whose {
        region: change.case.region.clone(),
        language: change.case.language.clone(),
        team: change.case.team_id,
    };
    let slot = chosen(ctx, &whose, from)?;
    let before = store::call_backs::hold(change.tx, change.case.id).await?;
    let moved = before.is_some();
    if let Some(before) = &before {
        if before.from == slot.from && before.number == e164 {
            return Ok(slot);
        }
        store::call_backs::settle(change.tx, before.id, CallBackState::Cancelled, ctx.now).await?;
    }
    let case = change.case.clone();
    take(change.tx, ctx, &case, &whose, slot, &e164, zone).await?;
    let (from, until) = (slot.from, slot.until);
    let pos = match moved {
        true => change.enter(ClientEntry::CallBackMoved { from, until }).await?,
        false => change.enter(ClientEntry::CallBackAsked { from, until }).await?,
    };
    change.case.last_client_pos = pos;
    if !moved {
        change.act(Act::ClientWrites).await?;
    }
    let about = facts(&change.case);
    change.letter("call_back", pos, about).await?;
    change.save(if moved { "call_back.move" } else { "call_back.ask" }).await?;
    Ok(slot)
}

/// A call back is taken back, by the client or by the house.
///
/// # Errors
/// [`Error::Refused`] `slot_over` where there is none to take back; [`Error::NotFound`].
pub async fn cancel(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    let by_client = matches!(ctx.actor, Actor::Client { .. });
    let permission = if by_client { Permission::Reply } else { Permission::LogCalls };
    let mut change = Change::begin(tx, ctx, number, permission).await?;
    let kept = store::call_backs::hold(change.tx, change.case.id).await?;
    let kept = kept.ok_or_else(|| refused(Refusal::SlotOver))?;
    store::call_backs::settle(change.tx, kept.id, CallBackState::Cancelled, ctx.now).await?;
    let by = if by_client { ByWhom::Client } else { ByWhom::Staff };
    change.enter(ClientEntry::CallBackCancelled { by }).await?;
    // Where she had asked for nothing else, nothing is left to do.
    let case = &change.case;
    if by_client
        && case.client_words == 0
        && case.last_house_pos == 0
        && case.standing.state.is_open()
    {
        change.act(Act::Withdraw).await?;
    }
    change.save("call_back.cancel").await
}

/// The call back of a case as it stands: the last one that was asked for.
///
/// # Errors
/// When the store cannot.
pub async fn of_case(tx: &mut Tx, case: &Case) -> Result<Option<CallBack>> {
    Ok(store::call_backs::of_case(tx, case.id).await?)
}

/// The house called: what was promised is kept.
pub(crate) async fn done(tx: &mut Tx, ctx: &Ctx, case_id: i64) -> Result<()> {
    if let Some(kept) = store::call_backs::hold(tx, case_id).await? {
        store::call_backs::settle(tx, kept.id, CallBackState::Done, ctx.now).await?;
    }
    Ok(())
}

/// The calls back that are promised within the reader's reach, the next one first, each with
/// number and subject of its case.
///
/// # Errors
/// When the store cannot.
pub async fn coming(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<(CallBack, String, String)>> {
    match cases::reach(&ctx.actor, Permission::ReadCalls) {
        Some(reach) => Ok(store::call_backs::coming(tx, &reach, ON_A_PAGE).await?),
        None => Ok(Vec::new()),
    }
}

impl App {
    /// Times that passed without a call: staff see it, and the place is nobody's any more.
    pub(crate) async fn tend_call_backs(&self, now: Timestamp) -> Result<usize> {
        let over = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    store::call_backs::over(tx, now, BATCH).await.map_err(Error::from)
                })
            })
            .await?;
        let mut moved = 0;
        for number in over {
            let missed = self
                .write(self.ctx(Actor::System, now), move |tx, ctx| {
                    Box::pin(async move { missed(tx, ctx, &number).await })
                })
                .await?;
            moved += usize::from(missed);
        }
        Ok(moved)
    }
}

async fn missed(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<bool> {
    let mut change = Change::begin(tx, ctx, number, Permission::ReadCases).await?;
    let Some(kept) = store::call_backs::hold(change.tx, change.case.id).await? else {
        return Ok(false);
    };
    if kept.until >= ctx.now {
        return Ok(false);
    }
    store::call_backs::settle(change.tx, kept.id, CallBackState::Missed, ctx.now).await?;
    change.enter(StaffEntry::CallBackMissed { until: kept.until }).await?;
    change.save("call_back.missed").await.map(|_| true)
}
