//! Telephone calls: what a telephone system tells of one, whose call it is, and what becomes of it.
//!
//! A call is matched to clients by the number they gave. One client is taken; of several none is,
//! they are offered to a person. A missed call is put into a case once: where its client has
//! exactly one open case she waits there, and her call stands in it as a word of hers does, so that
//! whoever has the case sees it; a person takes it out again where it was about something else.
//! With no open case, or several, it opens one of its own.

use crate::cases::{self, Change, ClientFacts, Open, Opening, place};
use crate::telephone::System;
use crate::{App, Ctx, Error, FieldError, Result, phones};
use domain::access::{Actor, Permission, Place};
use domain::call::{
    CallReason, CallResult, CallState, Direction, Event, FORGOTTEN_AFTER, RINGS_AT_MOST,
};
use domain::case::Act;
use domain::entry::{AssignedHow, ClientEntry, StaffEntry};
use domain::{Channel, StateName, Topic};
use intake::calls::{Fact, Party, Told};
use jiff::{SignedDuration, Timestamp};
use store::Tx;
use store::calls::{BY_HAND, Call};
use store::cases::{Case, Listed, Reach};
use store::clients::Client;

/// Calls looked at in one round of a job.
const BATCH: i64 = 50;
/// Rows of clients that are looked at for one number.
const MOST_CLIENTS: i64 = 40;
/// Cases offered for a call.
const MOST_CASES: i64 = 20;
/// Calls on the page of a day.
pub const ON_A_PAGE: i64 = 200;
/// Calls that ring at once and are shown.
const MOST_RINGING: i64 = 20;
/// A telephone system's own time is believed within so much of ours.
const APART: SignedDuration = SignedDuration::from_mins(15);

/// Where a call lies, for the access table.
fn place_of(call: &Call) -> Place<'_> {
    Place { region: Some(&call.region), site: call.site.as_deref(), case: None }
}

fn refused(refusal: domain::call::Refusal) -> Error {
    Error::Refused(refusal.code())
}

// ---- what a telephone system tells --------------------------------------

impl App {
    /// A telephone system tells of a call. Told again, or in another order, it is the same call.
    ///
    /// # Errors
    /// [`Error::Invalid`] where the house has no region; when the store cannot.
    pub async fn hear_call(&self, now: Timestamp, system: System, told: Told) -> Result<Call> {
        let ctx = self.ctx(Actor::System, now);
        self.write(ctx, move |tx, ctx| Box::pin(async move { hear(tx, ctx, system, &told).await }))
            .await
    }

    /// One round of what time does to calls; how many it moved. Those whose end was lost are over;
    /// those that were missed are put into a case; whoever was not called back in her time is seen.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn tend_calls(&self, now: Timestamp) -> Result<usize> {
        let before = |span: SignedDuration| now.checked_sub(span).unwrap_or(Timestamp::MIN);
        let (rings, goes_on) = (before(RINGS_AT_MOST), before(FORGOTTEN_AFTER));
        let (forgotten, missed) = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    Ok::<_, Error>((
                        store::calls::forgotten(tx, rings, goes_on, BATCH).await?,
                        store::calls::to_carry(tx, now, BATCH).await?,
                    ))
                })
            })
            .await?;
        let mut moved = 0;
        for id in forgotten {
            let over = self
                .write(self.ctx(Actor::System, now), move |tx, ctx| {
                    Box::pin(async move { forget(tx, ctx, id, (rings, goes_on)).await })
                })
                .await?;
            moved += usize::from(over);
        }
        for id in missed {
            let carried = self
                .write(self.ctx(Actor::System, now), move |tx, ctx| {
                    Box::pin(async move { carry_one(tx, ctx, id).await })
                })
                .await?;
            moved += usize::from(carried);
        }
        Ok(moved + self.tend_call_backs(now).await?)
    }
}

/// When something happened, by the telephone system where it says so and is not far off.
fn instant(told: &Told, now: Timestamp) -> Timestamp {
    let said = told.at.as_deref().and_then(|at| jiff::fmt::rfc2822::parse(at).ok());
    let said = said.map(|at| at.timestamp());
    said.filter(|at| now.duration_since(*at).abs() <= APART).map_or(now, |at| at.min(now))
}

async fn hear(tx: &mut Tx, ctx: &Ctx, system: System, told: &Told) -> Result<Call> {
    let at = instant(told, ctx.now);
    let (region, site) = region_of(ctx, told)?;
    let outgoing = told.parties.as_ref().is_some_and(|both| both.outgoing);
    let direction = if outgoing { Direction::Out } else { Direction::In };
    let mut call =
        store::calls::take(tx, system.code(), &told.call, direction, &region, at).await?;
    let before = call.clone();
    // What was told first of who called whom stands.
    if !call.known && told.parties.is_some() {
        ends(tx, ctx, &mut call, told, direction, (region, site)).await?;
    }
    let by = told.person.as_deref().and_then(|name| person(ctx, name));
    for fact in &told.facts {
        let (event, when) = match fact {
            Fact::Rings => (Event::Rings, at),
            Fact::Connected => (Event::Connected, at),
            Fact::PickedUp => {
                let ago = SignedDuration::from_secs(told.lasted.unwrap_or(0));
                (Event::PickedUp { by }, at.checked_sub(ago).unwrap_or(at))
            }
            Fact::Nobody => (Event::Nobody, at),
            Fact::Left => (Event::Left, at),
            Fact::Over(seconds) => (Event::Over { seconds: *seconds }, at),
        };
        call.heard = call.heard.and(event, when);
    }
    if by.is_none() && call.heard.by.is_none() && call.person_name.is_empty() {
        call.person_name = told.person.clone().unwrap_or_default();
    }
    carry(tx, ctx, &mut call).await?;
    if call != before {
        call.changed_at = ctx.now;
        store::calls::update(tx, &call).await?;
    }
    Ok(call)
}

/// The region and boutique a call is for: those of the line that was called, else the caller's
/// own country, else the house's first.
fn region_of(ctx: &Ctx, told: &Told) -> Result<(String, Option<String>)> {
    if let Some(both) = &told.parties {
        let (own, other) =
            if both.outgoing { (&both.from, &both.to) } else { (&both.to, &both.from) };
        if let Party::Number(line) = own
            && let Some((region, site)) = ctx.facts.line_of(line)
        {
            return Ok((region.to_owned(), site.map(str::to_owned)));
        }
        if let Party::Number(number) = other
            && let Some(country) = phones::told(number, "").and_then(|n| phones::country_of(&n))
            && ctx.facts.regions.contains_key(&country)
        {
            return Ok((country, None));
        }
    }
    let first = ctx.facts.regions.keys().next();
    first.map(|code| (code.clone(), None)).ok_or_else(|| Error::field("to", "unknown"))
}

/// Who called whom, and which team that concerns.
async fn ends(
    tx: &mut Tx,
    ctx: &Ctx,
    call: &mut Call,
    told: &Told,
    direction: Direction,
    (region, site): (String, Option<String>),
) -> Result<()> {
    let Some(both) = &told.parties else { return Ok(()) };
    let (own, other) = if both.outgoing { (&both.from, &both.to) } else { (&both.to, &both.from) };
    let number = |party: &Party| match party {
        Party::Number(number) => phones::told(number, &region),
        Party::Withheld | Party::Address(_) => None,
    };
    (call.known, call.direction) = (true, direction);
    (call.number, call.line) = (number(other), number(own));
    (call.region, call.site) = (region, site);
    let client = match &call.number {
        Some(number) => {
            let mut found = clients_of(tx, number).await?;
            (found.len() == 1).then(|| found.remove(0))
        }
        None => None,
    };
    call.client_id = client.as_ref().map(|client| client.id);
    let usual = ctx.facts.regions.get(&call.region).and_then(|region| region.languages.first());
    let language = client.map(|client| client.language).or_else(|| usual.cloned());
    call.team_id = ctx.facts.phone_team(&call.region, &language.unwrap_or_default());
    Ok(())
}

/// A person of the house by her name, where only one has it.
fn person(ctx: &Ctx, name: &str) -> Option<i64> {
    let name = name.trim().to_lowercase();
    let mut same =
        ctx.facts.people.values().filter(|one| one.active && one.name.to_lowercase() == name);
    let first = same.next()?;
    same.next().is_none().then_some(first.id)
}

/// The clients who gave a number, each once: the rows of one address are one client's.
async fn clients_of(tx: &mut Tx, number: &str) -> Result<Vec<Client>> {
    let mut found: Vec<Client> = Vec::new();
    for client in store::calls::clients_of(tx, number, MOST_CLIENTS).await? {
        let key = cases::email_key(&client.email);
        let same = |known: &Client| match key.as_str() {
            "" => known.email.is_empty() && known.name == client.name,
            key => cases::email_key(&known.email) == key,
        };
        if !found.iter().any(same) {
            found.push(client);
        }
    }
    Ok(found)
}

async fn forget(
    tx: &mut Tx,
    ctx: &Ctx,
    id: i64,
    (rings, goes_on): (Timestamp, Timestamp),
) -> Result<bool> {
    let Some(mut call) = store::calls::hold(tx, id).await? else { return Ok(false) };
    let limit = match call.state() {
        CallState::Ringing => rings,
        CallState::Answered => goes_on,
        _ => return Ok(false),
    };
    if call.began() > limit {
        return Ok(false);
    }
    call.heard = call.heard.and(Event::Over { seconds: None }, ctx.now);
    if call.heard.picked_up.is_none() && call.heard.connected.is_none() {
        call.heard = call.heard.and(Event::Nobody, ctx.now);
    } else {
        // How long they spoke nobody knows.
        call.heard.seconds = call.heard.seconds.or(Some(0));
    }
    carry(tx, ctx, &mut call).await?;
    call.changed_at = ctx.now;
    store::calls::update(tx, &call).await?;
    Ok(true)
}

// ---- missed calls -------------------------------------------------------

async fn carry_one(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<bool> {
    let Some(mut call) = store::calls::hold(tx, id).await? else { return Ok(false) };
    if !carry(tx, ctx, &mut call).await? {
        return Ok(false);
    }
    call.changed_at = ctx.now;
    store::calls::update(tx, &call).await?;
    Ok(true)
}

/// Puts a missed call into a case, once; whether it was decided now. The row is held.
async fn carry(tx: &mut Tx, ctx: &Ctx, call: &mut Call) -> Result<bool> {
    let missed = call.standing().is_missed(ctx.now) && call.direction == Direction::In;
    if !missed || !call.known || call.carried_at.is_some() {
        return Ok(false);
    }
    call.carried_at = Some(ctx.now);
    if call.case_id.is_some() {
        return Ok(true);
    }
    // Whoever does not show her number cannot be called: the log has it.
    let Some(number) = call.number.clone() else { return Ok(true) };
    // Two that ring at once from one number, on two nodes: the second finds the case of the first.
    store::calls::alone(tx, &number).await?;
    let clients = clients_of(tx, &number).await?;
    if let [client] = clients.as_slice() {
        let reach = Reach::everything();
        let open = store::calls::open_cases_of(tx, &reach, &number, MOST_CASES).await?;
        let mut open: Vec<Listed> = open.into_iter().filter(|one| may_hold(one.state)).collect();
        if open.len() == 1 {
            let number = open.remove(0).number;
            put_in(tx, ctx, call, &number).await?;
            return Ok(true);
        }
        let client = client.clone();
        open_of_its_own(tx, ctx, call, &client).await?;
        return Ok(true);
    }
    let client = nobody_known(tx, ctx, call, &number).await?;
    open_of_its_own(tx, ctx, call, &client).await?;
    Ok(true)
}

fn may_hold(state: StateName) -> bool {
    !matches!(state, StateName::Resolved | StateName::Closed)
}

/// A client of whom nothing is known but her number.
async fn nobody_known(tx: &mut Tx, ctx: &Ctx, call: &Call, number: &str) -> Result<Client> {
    let language = ctx.facts.regions.get(&call.region).and_then(|region| region.languages.first());
    let new = store::clients::NewClient {
        name: String::new(),
        email: String::new(),
        email_key: String::new(),
        phone: Some(number.to_owned()),
        language: language.cloned().unwrap_or_else(|| "en".to_owned()),
    };
    Ok(store::clients::find_or_insert(tx, &new, ctx.now).await?)
}

/// A missed call opens a case.
async fn open_of_its_own(tx: &mut Tx, ctx: &Ctx, call: &mut Call, client: &Client) -> Result<Case> {
    let number = call.number.as_deref().unwrap_or_default();
    let open = Open {
        topic: Topic::Other,
        channel: Channel::Phone,
        region: call.region.clone(),
        site: call.site.clone(),
        language: client.language.clone(),
        // Whoever reads it, wherever: the number itself.
        subject: phones::international(number),
        body: String::new(),
        client: ClientFacts { name: client.name.clone(), email: client.email.clone(), phone: None },
        wish: None,
        wish_by: None,
        pieces: Vec::new(),
        order_number: None,
        intake: None,
        files: Vec::new(),
        call: None,
        follows: None,
    };
    let message = call.state() == CallState::Voicemail;
    let opening = Opening::Missed(message);
    let case = cases::open_by_telephone(tx, ctx, &open, client, &opening).await?;
    (call.case_id, call.client_id) = (Some(case.id), Some(client.id));
    Ok(case)
}

/// A call is put into a case, with what is known of it. The row is held; whoever calls writes it.
async fn put_in(tx: &mut Tx, ctx: &Ctx, call: &mut Call, number: &str) -> Result<Case> {
    let permission = match ctx.actor {
        Actor::System => Permission::ReadCases,
        _ => Permission::LogCalls,
    };
    let mut change = Change::begin(tx, ctx, number, permission).await?;
    change.channel = Some(Channel::Phone);
    call.case_id = Some(change.case.id);
    call.client_id = Some(change.case.client_id);
    let standing = call.standing();
    if call.direction == Direction::In && standing.is_missed(ctx.now) {
        let message = call.state() == CallState::Voicemail;
        let pos = change.enter(ClientEntry::MissedCall { message }).await?;
        change.case.last_client_pos = pos;
        // She waits for us: as after a word of hers.
        if may_hold(change.case.standing.state.name()) {
            change.act(Act::ClientWrites).await?;
        }
    }
    said(&mut change, call).await?;
    change.save("call.put_in").await
}

/// What was written down of a call, in its case.
async fn said(change: &mut Change<'_>, call: &mut Call) -> Result<()> {
    let (Some(reason), Some(result)) = (call.reason, call.result) else { return Ok(()) };
    called(change, call.direction, seconds_of(call, result), result).await?;
    let note = std::mem::take(&mut call.note);
    noted(change, reason, &note).await
}

fn seconds_of(call: &Call, result: CallResult) -> Option<i64> {
    match call.standing() {
        domain::call::Call::Ended { seconds, .. } if result.spoke() && seconds > 0 => Some(seconds),
        _ => None,
    }
}

async fn called(
    change: &mut Change<'_>,
    direction: Direction,
    seconds: Option<i64>,
    result: CallResult,
) -> Result<()> {
    let pos = change.enter(ClientEntry::Called { direction, seconds, result }).await?;
    if !result.spoke() {
        return Ok(());
    }
    change.case.last_house_pos = pos;
    if change.case.assignee_id.is_none()
        && let Some(person) = change.ctx.actor.person()
    {
        change.case.assignee_id = Some(person);
        let (to, how) = (Some(person), AssignedHow::Taken);
        change.enter(StaffEntry::Assigned { to, how, reasons: Vec::new() }).await?;
    }
    // What is done stays done: that they spoke about it opens nothing.
    if may_hold(change.case.standing.state.name()) {
        let waits = result == CallResult::ClientActs;
        change.act(if waits { Act::ReplyAndWait } else { Act::Reply }).await?;
    }
    Ok(())
}

async fn noted(change: &mut Change<'_>, reason: CallReason, note: &str) -> Result<()> {
    let text = match note.trim() {
        "" => None,
        note => Some(change.words(note).await?),
    };
    change.enter(StaffEntry::CallNoted { reason, text }).await.map(drop)
}

// ---- what people do -----------------------------------------------------

/// Whose call it may be: the clients who gave its number, and their open cases. Only what lies
/// within the reader's reach.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offered {
    /// Clients, each once.
    pub clients: Vec<Client>,
    /// Their open cases, whichever changed last first.
    pub cases: Vec<Listed>,
    /// The case the call stands in.
    pub case: Option<Listed>,
    /// When house and client last heard of each other.
    pub last: Option<Timestamp>,
}

/// A call with whose it may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The call.
    pub call: Call,
    /// Whose it may be.
    pub offered: Offered,
}

/// Whose a call may be.
///
/// # Errors
/// When the store cannot.
pub async fn offered(tx: &mut Tx, ctx: &Ctx, call: &Call) -> Result<Offered> {
    let mut found = Offered::default();
    let Some(reach) = cases::reach(&ctx.actor, Permission::ReadCases) else { return Ok(found) };
    if let Some(id) = call.case_id {
        let case = store::cases::summary(tx, id).await?;
        if reach.covers(&case.region, case.site.as_deref()) {
            found.case = Some(case);
        }
    }
    if let Some(number) = &call.number {
        found.cases = store::calls::open_cases_of(tx, &reach, number, MOST_CASES).await?;
        // A client of whom no case is the reader's to see is not told of.
        let seen = store::calls::cases_of(tx, &reach, number, MOST_CASES).await?;
        let known = clients_of(tx, number).await?;
        let own = |client: &Client| seen.iter().any(|(row, _)| *row == client.id);
        found.last = seen.iter().map(|(_, at)| *at).max();
        found.clients = known.into_iter().filter(own).collect();
    }
    Ok(found)
}

async fn all_seen(tx: &mut Tx, ctx: &Ctx, calls: Vec<Call>) -> Result<Vec<Seen>> {
    let mut all = Vec::with_capacity(calls.len());
    for call in calls {
        let offered = offered(tx, ctx, &call).await?;
        all.push(Seen { call, offered });
    }
    Ok(all)
}

/// The calls of a stretch of time within the reader's reach: those that were missed and nobody has
/// seen to first.
///
/// # Errors
/// When the store cannot.
pub async fn list(
    tx: &mut Tx,
    ctx: &Ctx,
    (from, until): (Timestamp, Timestamp),
    state: Option<CallState>,
) -> Result<Vec<Seen>> {
    let Some(reach) = cases::reach(&ctx.actor, Permission::ReadCalls) else {
        return Ok(Vec::new());
    };
    let calls = store::calls::list(tx, &reach, from, until, state, ON_A_PAGE).await?;
    all_seen(tx, ctx, calls).await
}

/// One call.
///
/// # Errors
/// [`Error::NotFound`] when it is not there or not the actor's to see.
pub async fn show(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<Seen> {
    let call = store::calls::find(tx, id).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCalls, &place_of(&call)).map_err(|_| Error::NotFound)?;
    let offered = offered(tx, ctx, &call).await?;
    Ok(Seen { call, offered })
}

/// Since when what rings still does.
fn rings_since(now: Timestamp) -> Timestamp {
    now.checked_sub(RINGS_AT_MOST).unwrap_or(Timestamp::MIN)
}

/// Calls that ring for the teams of whoever asks.
///
/// # Errors
/// When the store cannot.
pub async fn ringing(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Seen>> {
    let (Some(me), Some(reach)) =
        (ctx.actor.person(), cases::reach(&ctx.actor, Permission::ReadCalls))
    else {
        return Ok(Vec::new());
    };
    let mut calls = store::calls::ringing(tx, &reach, rings_since(ctx.now), MOST_RINGING).await?;
    if calls.is_empty() {
        return Ok(Vec::new());
    }
    let members = store::teams::members(tx).await?;
    let own: Vec<i64> = members.iter().filter(|one| one.person == me).map(|one| one.team).collect();
    // What no team has rings for everybody.
    calls.retain(|call| call.team_id.is_none_or(|team| own.contains(&team)));
    all_seen(tx, ctx, calls).await
}

/// Another value whenever something begins to ring or rings no more.
///
/// # Errors
/// When the store cannot.
pub async fn rings(tx: &mut Tx, now: Timestamp) -> Result<(i64, i64, i64)> {
    Ok(store::calls::moved(tx, rings_since(now)).await?)
}

/// A call held for a change by a person.
async fn held(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<Call> {
    let call = store::calls::hold(tx, id).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCalls, &place_of(&call)).map_err(|_| Error::NotFound)?;
    ctx.actor.may(Permission::LogCalls, &place_of(&call))?;
    Ok(call)
}

async fn keep(tx: &mut Tx, ctx: &Ctx, mut call: Call, verb: &str) -> Result<Call> {
    call.changed_at = ctx.now;
    store::calls::update(tx, &call).await?;
    let thing = format!("call:{}", call.id);
    // Never the number: what is in the audit log stays there.
    let after = serde_json::json!({
        "case": call.case_id, "result": call.result, "settled": call.settled_at.is_some(),
    })
    .to_string();
    let deed = store::audit::Deed {
        by: cases::by(&ctx.actor),
        verb,
        thing: &thing,
        before: None,
        after: Some(&after),
    };
    store::audit::record(tx, &deed, ctx.now).await?;
    Ok(call)
}

/// A person says in which case a call belongs.
///
/// # Errors
/// [`Error::Refused`] `call_in_a_case`; [`Error::Invalid`] for a number that is no case of hers.
pub async fn put(tx: &mut Tx, ctx: &Ctx, id: i64, number: &str) -> Result<Call> {
    let mut call = held(tx, ctx, id).await?;
    if call.case_id.is_some() {
        return Err(refused(domain::call::Refusal::InACase));
    }
    let found = put_in(tx, ctx, &mut call, number).await;
    found.map_err(|error| match error {
        Error::NotFound => Error::field("number", "unknown"),
        other => other,
    })?;
    if call.standing().is_missed(ctx.now) {
        call.carried_at = call.carried_at.or(Some(ctx.now));
    }
    keep(tx, ctx, call, "call.put").await
}

/// A call was about something else than the case it stands in.
///
/// # Errors
/// [`Error::NotFound`] where it stands in none.
pub async fn take_out(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<Call> {
    let mut call = held(tx, ctx, id).await?;
    let case = call.case_id.ok_or(Error::NotFound)?;
    let case = store::cases::get(tx, case).await?;
    let mut change = Change::begin(tx, ctx, &case.number, Permission::LogCalls).await?;
    change.enter(StaffEntry::CallTakenOut { call: id }).await?;
    change.save("call.take_out").await?;
    call.case_id = None;
    keep(tx, ctx, call, "call.take_out").await
}

/// A missed call that stands in no case opens one.
///
/// # Errors
/// [`Error::Refused`] `call_in_a_case`, `call_not_missed`; [`Error::Invalid`] without a number.
pub async fn open(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<Case> {
    let mut call = held(tx, ctx, id).await?;
    if call.case_id.is_some() {
        return Err(refused(domain::call::Refusal::InACase));
    }
    call.standing().may_settle().map_err(refused)?;
    let number = call.number.clone().ok_or_else(|| Error::field("phone", "missing"))?;
    ctx.actor.may(Permission::OpenOnBehalf, &place_of(&call))?;
    let mut clients = clients_of(tx, &number).await?;
    let client = match clients.len() {
        1 => clients.remove(0),
        _ => nobody_known(tx, ctx, &call, &number).await?,
    };
    let case = open_of_its_own(tx, ctx, &mut call, &client).await?;
    call.carried_at = call.carried_at.or(Some(ctx.now));
    keep(tx, ctx, call, "call.open").await?;
    Ok(case)
}

/// Somebody has seen to a missed call.
///
/// # Errors
/// [`Error::Refused`] `call_not_missed`.
pub async fn settle(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<Call> {
    let mut call = held(tx, ctx, id).await?;
    call.standing().may_settle().map_err(refused)?;
    if call.settled_at.is_none() {
        (call.settled_at, call.settled_by) = (Some(ctx.now), ctx.actor.person());
    }
    keep(tx, ctx, call, "call.settle").await
}

/// Why a call was and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Why.
    pub reason: CallReason,
    /// What came of it.
    pub result: CallResult,
    /// What staff keep of it; may be empty.
    pub note: String,
}

impl Written {
    fn check(&self, errors: &mut Vec<FieldError>) {
        if !self.note.trim().is_empty() {
            cases::check_words("note", &self.note, errors);
        }
    }
}

/// Somebody writes down why a call was and what came of it.
///
/// # Errors
/// [`Error::Refused`] `call_still_rings`; [`Error::Invalid`].
pub async fn write_down(tx: &mut Tx, ctx: &Ctx, id: i64, written: &Written) -> Result<Call> {
    let mut errors = Vec::new();
    written.check(&mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let mut call = held(tx, ctx, id).await?;
    call.standing().may_write_down().map_err(refused)?;
    let news = call.result != Some(written.result);
    (call.reason, call.result) = (Some(written.reason), Some(written.result));
    match call.case_id {
        None => call.note = cases::masked(written.note.trim()),
        Some(case) => {
            let case = store::cases::get(tx, case).await?;
            let mut change = Change::begin(tx, ctx, &case.number, Permission::LogCalls).await?;
            change.channel = Some(Channel::Phone);
            if news {
                let seconds = seconds_of(&call, written.result);
                called(&mut change, call.direction, seconds, written.result).await?;
            }
            noted(&mut change, written.reason, &written.note).await?;
            change.save("call.write_down").await?;
        }
    }
    let missed = call.standing().may_settle().is_ok();
    if missed && call.settled_at.is_none() {
        (call.settled_at, call.settled_by) = (Some(ctx.now), ctx.actor.person());
    }
    keep(tx, ctx, call, "call.write_down").await
}

/// A call that no telephone system told of, written down in its case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByHand {
    /// Who called whom.
    pub direction: Direction,
    /// For how many minutes they spoke, where somebody counted.
    pub minutes: Option<i64>,
    /// Why, and what came of it.
    pub written: Written,
}

/// The longest call that can be written down, in minutes.
pub const LONGEST_MINUTES: i64 = 24 * 60;

/// Somebody writes down a call in a case. One of the house's keeps a call back that was promised,
/// and sees to what was missed of this client before.
///
/// # Errors
/// [`Error::Invalid`]; [`Error::NotFound`], [`Error::Denied`].
pub async fn log(tx: &mut Tx, ctx: &Ctx, number: &str, by_hand: &ByHand) -> Result<Case> {
    let mut errors = Vec::new();
    by_hand.written.check(&mut errors);
    if by_hand.minutes.is_some_and(|minutes| !(0..=LONGEST_MINUTES).contains(&minutes)) {
        errors.push(FieldError::new("minutes", "range"));
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let Written { reason, result, note } = &by_hand.written;
    let seconds = by_hand.minutes.filter(|_| result.spoke()).map(|minutes| minutes * 60);
    let mut change = Change::begin(tx, ctx, number, Permission::LogCalls).await?;
    change.channel = Some(Channel::Phone);
    called(&mut change, by_hand.direction, seconds.filter(|s| *s > 0), *result).await?;
    noted(&mut change, *reason, note).await?;
    let case = change.save("call.log").await?;
    let client = store::clients::get(tx, case.client_id).await?;
    let name = ctx.dice.token()?;
    let (region, at) = (case.region.clone(), ctx.now);
    let mut call = store::calls::take(tx, BY_HAND, &name, by_hand.direction, &region, at).await?;
    let began = at.checked_sub(SignedDuration::from_secs(seconds.unwrap_or(0))).unwrap_or(at);
    call.heard = call.heard.and(Event::Rings, began);
    if result.spoke() {
        call.heard = call.heard.and(Event::PickedUp { by: ctx.actor.person() }, began);
        call.heard.seconds = Some(seconds.unwrap_or(0));
    } else {
        call.heard = call.heard.and(Event::Nobody, at);
        call.heard.by = ctx.actor.person();
    }
    call.heard = call.heard.and(Event::Over { seconds: None }, at);
    call.known = true;
    call.number.clone_from(&client.phone);
    (call.site, call.team_id) = (case.site.clone(), case.team_id);
    (call.client_id, call.case_id) = (Some(case.client_id), Some(case.id));
    (call.reason, call.result) = (Some(*reason), Some(*result));
    // Whoever writes it down has seen to it.
    (call.carried_at, call.settled_at) = (Some(at), Some(at));
    call.settled_by = ctx.actor.person();
    store::calls::update(tx, &call).await?;
    if by_hand.direction == Direction::Out {
        let person = ctx.actor.person();
        store::calls::settle_of(tx, case.id, client.phone.as_deref(), person, at).await?;
        crate::call_backs::done(tx, ctx, case.id).await?;
    }
    Ok(case)
}

/// The calls of a case, the latest first; only where the actor may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn of_case(tx: &mut Tx, ctx: &Ctx, case: &Case) -> Result<Vec<Call>> {
    ctx.actor.may(Permission::ReadCases, &place(case)).map_err(|_| Error::NotFound)?;
    if ctx.actor.may(Permission::ReadCalls, &place(case)).is_err() {
        return Ok(Vec::new());
    }
    Ok(store::calls::of_case(tx, case.id, BATCH).await?)
}
