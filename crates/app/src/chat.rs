//! Conversations: a client writes and somebody of the house answers while both are there. The words
//! are entries of the case and go the way of every message; here is who answers, who waits at which
//! place, who is told that the other one is there, and what becomes of a conversation when one of
//! them goes: an advisor's goes back to those who wait, a client's goes on by letter.

use crate::cases::{self, CaseView, Change, Open, Said, place};
use crate::{Ctx, Error, Result, visits};
use domain::Channel;
use domain::access::{Actor, Permission};
use domain::chat::{self as machine, Chat, ChatState, Holder};
use domain::entry::{AssignedHow, ByWhom, ClientEntry, StaffEntry};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::Tx;
use store::cases::Case;
use store::chats::Chat as Kept;

/// Conversations looked at in one round of a job.
const BATCH: i64 = 50;
/// Of those who wait for each team so many are looked at in one round: one team's cannot stand
/// before another's.
pub(crate) const OF_EACH_TEAM: i64 = 20;
/// Waits of so many days ago say something of today.
const WAITS_DAYS: i64 = 14;
/// So many of the last waits are looked at.
const WAITS_MOST: i64 = 40;
/// A client's page that is open is written down so often.
const SEEN_EVERY: SignedDuration = SignedDuration::from_secs(15);

/// What can still be acted on, and until when: it goes before every promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acts {
    /// Until when.
    pub by: Timestamp,
    /// What: `order`, `appointment`, `parcel`.
    pub what: String,
}

impl Acts {
    /// What can be acted on, by its code.
    pub const WHAT: &'static [&'static str] = &["order", "appointment", "parcel"];
}

/// A conversation to be begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begin {
    /// As a case of its own; its words are the first ones.
    pub open: Open,
    /// The client's open case about the same matter, where she said that it is: then only
    /// the words are taken.
    pub joins: Option<String>,
    /// What can still be acted on.
    pub acts: Option<Acts>,
    /// The client's session, where she has one.
    pub session: Option<String>,
}

/// What a conversation became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// Its case.
    pub number: String,
    /// A session that opens it, where she needs a new one.
    pub token: Option<String>,
}

/// A client begins a conversation: in a case of its own, or in one of hers.
///
/// # Errors
/// [`Error::Invalid`] with every wrong field; [`Error::NotFound`] where the case is not hers.
pub async fn begin(tx: &mut Tx, ctx: &Ctx, begin: &Begin) -> Result<Begun> {
    let (case, token) = match &begin.joins {
        Some(number) => {
            let said =
                cases::client_writes(tx, ctx, number, &begin.open.body, Channel::Chat).await?;
            (said.case, None)
        }
        None => {
            let case = cases::open(tx, ctx, &begin.open).await?;
            let token = visits::open_to_browser(tx, ctx, begin.session.as_deref(), &case).await?;
            (case, token)
        }
    };
    if let Some(acts) = &begin.acts {
        act_by(tx, ctx, &case, acts).await?;
    }
    heard(tx, ctx, &case).await?;
    give_in_turn(tx, ctx, &case).await?;
    Ok(Begun { number: case.number, token })
}

/// Something about a case can still be acted on until an instant.
///
/// # Errors
/// [`Error::Invalid`] for a word that is none.
pub async fn act_by(tx: &mut Tx, ctx: &Ctx, case: &Case, acts: &Acts) -> Result<()> {
    if !Acts::WHAT.contains(&acts.what.as_str()) {
        return Err(Error::field("acts", "unknown"));
    }
    // What has passed can no longer be acted on: the case keeps its promises.
    if acts.by > ctx.now {
        store::chats::act_by(tx, case.id, acts.by, &acts.what).await?;
    }
    Ok(())
}

/// The client writes in her conversation; one that was over begins again.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn say(tx: &mut Tx, ctx: &Ctx, number: &str, body: &str) -> Result<Said> {
    let said = cases::client_writes(tx, ctx, number, body, Channel::Chat).await?;
    heard(tx, ctx, &said.case).await?;
    give_in_turn(tx, ctx, &said.case).await?;
    Ok(said)
}

/// The client shows something without a word: a photograph says enough.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn shows(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<()> {
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    heard(tx, ctx, &case).await?;
    give_in_turn(tx, ctx, &case).await.map(drop)
}

/// A case that is merged takes its conversation along: it goes on in the case that is kept, with
/// whoever has it and at the place it had; where one goes on there already, that one does.
pub(crate) async fn follow(tx: &mut Tx, ctx: &Ctx, from: &Case, into: &str) -> Result<()> {
    let kept = store::chats::find(tx, from.id).await?;
    let Some(kept) = kept.filter(|kept| kept.state != ChatState::Ended) else { return Ok(()) };
    let mut change = Change::begin(tx, ctx, into, Permission::Merge).await?;
    change.channel = Some(Channel::Chat);
    let there = store::chats::find(change.tx, change.case.id).await?;
    store::chats::over(change.tx, from.id, ctx.now).await?;
    if there.is_some_and(|there| there.state != ChatState::Ended) {
        return Ok(());
    }
    if let Some(person) = kept.person {
        change.enter(ClientEntry::ChatWith { person }).await?;
        if change.case.assignee_id.is_none() {
            change.case.assignee_id = Some(person);
            let (to, how) = (Some(person), AssignedHow::ByHand);
            change.enter(StaffEntry::Assigned { to, how, reasons: Vec::new() }).await?;
        }
    }
    let guests = store::chats::guests(change.tx, from.id).await?;
    for guest in guests {
        let by = ctx.actor.person().unwrap_or(guest);
        store::chats::invite(change.tx, change.case.id, guest, by, ctx.now).await?;
    }
    // What was said in the kept case before went its own way.
    let upto = change.case.entries;
    let (client_read, house_read, lettered) = (upto, upto, upto);
    let case_id = change.case.id;
    let moved = Kept { case_id, client_read, house_read, lettered, ..kept };
    store::chats::put(change.tx, &moved).await?;
    change.save("chat.follow").await.map(drop)
}

/// The conversation of a case after a word of the client's.
async fn heard(tx: &mut Tx, ctx: &Ctx, case: &Case) -> Result<()> {
    let now = ctx.now;
    let kept = match store::chats::find(tx, case.id).await? {
        Some(kept) => {
            let next = standing(&kept).say(now);
            let mut kept = moved(kept, next, now);
            kept.client_seen_at = now;
            kept.client_read = case.entries;
            kept
        }
        None => Kept {
            case_id: case.id,
            state: ChatState::Waiting,
            since: now,
            asked_at: now,
            person: None,
            began_at: now,
            client_seen_at: now,
            client_read: case.entries,
            house_read: 0,
            // What was said before goes its own way.
            lettered: case.entries,
        },
    };
    store::chats::put(tx, &kept).await.map_err(Error::from)
}

/// A kept conversation as the machine sees it.
fn standing(kept: &Kept) -> Chat {
    match (kept.state, kept.person) {
        (ChatState::With, Some(person)) => {
            Chat::With { person, asked: kept.asked_at, since: kept.since }
        }
        (ChatState::Ended, _) => Chat::Ended { at: kept.since },
        // One that somebody has who is no longer known waits.
        _ => Chat::Waiting { since: kept.asked_at },
    }
}

fn moved(kept: Kept, to: Chat, now: Timestamp) -> Kept {
    let asked_at = match to {
        Chat::Waiting { since } => since,
        Chat::With { asked, .. } => asked,
        Chat::Ended { .. } => kept.asked_at,
    };
    let stays = to.state() == kept.state && to.person() == kept.person;
    let since = if stays { kept.since } else { now };
    Kept { state: to.state(), person: to.person(), since, asked_at, ..kept }
}

fn refused(refusal: machine::Refusal) -> Error {
    Error::Refused(refusal.code())
}

/// A case with its conversation, held for a change.
async fn held<'t>(tx: &'t mut Tx, ctx: &'t Ctx, number: &str) -> Result<(Change<'t>, Kept)> {
    let mut change = Change::begin(tx, ctx, number, Permission::Reply).await?;
    change.channel = Some(Channel::Chat);
    let kept = store::chats::find(change.tx, change.case.id).await?.ok_or(Error::NotFound)?;
    Ok((change, kept))
}

/// Somebody of the house, as the machine sees her.
async fn holder(tx: &mut Tx, person: i64, now: Timestamp) -> Result<Holder> {
    let all = store::chats::holders(tx).await?;
    let found = all.into_iter().find(|one| one.person == person).ok_or(Error::NotFound)?;
    Ok(as_holder(&found, now))
}

fn as_holder(kept: &store::chats::Holder, now: Timestamp) -> Holder {
    let heard = kept.seen_at.is_some_and(|at| now.duration_since(at) < machine::AWAY_AFTER);
    Holder {
        person: kept.person,
        here: kept.present && heard,
        holding: kept.holding,
        capacity: kept.capacity.unwrap_or(machine::USUAL_CAPACITY),
    }
}

/// Writes down how long a client waited for her first answer: the open time of the team, since nobody
/// is told a night as a wait. One who went meanwhile did not wait for it.
async fn waited(change: &mut Change<'_>, kept: &Kept) -> Result<()> {
    let now = change.ctx.now;
    let team = change.case.team_id;
    let hours = team.and_then(|id| change.ctx.facts.teams.get(&id)).map(|team| &team.hours);
    let waited = match hours {
        Some(hours) => hours.open_time_between(kept.asked_at, now),
        None => now.duration_since(kept.asked_at),
    };
    if now.duration_since(kept.client_seen_at) < machine::GONE_AFTER {
        store::chats::waited(change.tx, team, now, waited.as_secs().max(0)).await?;
    }
    Ok(())
}

/// Somebody has the conversation from now on: she is told by name, and where nobody had the case
/// she has that, too.
async fn handed(mut change: Change<'_>, kept: Kept, to: Chat, verb: &str) -> Result<Case> {
    let now = change.ctx.now;
    let person = to.person().ok_or_else(|| Error::Internal("nobody to hand to".to_owned()))?;
    if kept.state == ChatState::Waiting && kept.person.is_none() {
        waited(&mut change, &kept).await?;
    }
    change.enter(ClientEntry::ChatWith { person }).await?;
    let passed = kept.person.is_some_and(|before| change.case.assignee_id == Some(before));
    if change.case.assignee_id.is_none() || passed {
        let own = change.ctx.actor.person() == Some(person);
        let how = if own { AssignedHow::Taken } else { AssignedHow::ByHand };
        change.case.assignee_id = Some(person);
        change.enter(StaffEntry::Assigned { to: Some(person), how, reasons: Vec::new() }).await?;
    }
    let house_read =
        if change.ctx.actor.person() == Some(person) { change.case.entries } else { 0 };
    let kept = Kept { house_read, ..moved(kept, to, now) };
    store::chats::put(change.tx, &kept).await?;
    change.save(verb).await
}

/// Whoever asks takes a conversation from those who wait.
///
/// # Errors
/// A refusal of [`domain::chat`]; [`Error::NotFound`].
pub async fn take(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    let me = ctx.actor.person().ok_or(Error::NotFound)?;
    let (change, kept) = held(tx, ctx, number).await?;
    // Who presses the button is there.
    store::chats::desk_seen(change.tx, me, ctx.now).await?;
    let by = holder(change.tx, me, ctx.now).await?;
    let to = standing(&kept).take(&by, ctx.now).map_err(refused)?;
    handed(change, kept, to, "chat.take").await
}

/// A conversation is given to a colleague, with a note of what she must know.
///
/// # Errors
/// A refusal of [`domain::chat`]; [`Error::Invalid`] without a note, or for somebody who may not
/// answer this case.
pub async fn pass(tx: &mut Tx, ctx: &Ctx, number: &str, to: i64, note: &str) -> Result<Case> {
    let mut errors = Vec::new();
    cases::check_words("note", note, &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let (mut change, kept) = held(tx, ctx, number).await?;
    may_answer(ctx, &change.case, to)?;
    let by = holder(change.tx, to, ctx.now).await?;
    let next = standing(&kept).pass(&by, ctx.now).map_err(refused)?;
    let text = change.words(note).await?;
    change.enter(StaffEntry::Note { text }).await?;
    handed(change, kept, next, "chat.pass").await
}

fn may_answer(ctx: &Ctx, case: &Case, person: i64) -> Result<()> {
    let known = ctx.facts.people.get(&person).filter(|one| one.active);
    let may = known.is_some_and(|one| {
        let actor = Actor::Staff { person: one.id, grants: one.grants.clone() };
        actor.may(Permission::Reply, &place(case)).is_ok()
    });
    if may { Ok(()) } else { Err(Error::field("to", "not_qualified")) }
}

/// A conversation goes back to those who wait, at the place it had.
///
/// # Errors
/// A refusal of [`domain::chat`].
pub async fn give_back(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    back(tx, ctx, number, false).await
}

async fn back(tx: &mut Tx, ctx: &Ctx, number: &str, away: bool) -> Result<Case> {
    let (mut change, kept) = held(tx, ctx, number).await?;
    let next = standing(&kept).give_back().map_err(refused)?;
    let person = kept.person.unwrap_or(0);
    change.enter(StaffEntry::ChatGivenBack { person, away }).await?;
    let kept = moved(kept, next, ctx.now);
    store::chats::put(change.tx, &kept).await?;
    let case = change.save("chat.give_back").await?;
    give_in_turn_but(tx, ctx, &case, Some(person)).await?;
    Ok(case)
}

/// A conversation is over; the case goes on.
///
/// # Errors
/// A refusal of [`domain::chat`].
pub async fn end(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    let (mut change, kept) = held(tx, ctx, number).await?;
    let next = standing(&kept).end(ctx.now).map_err(refused)?;
    let by = match ctx.actor {
        Actor::Client { .. } => ByWhom::Client,
        Actor::System => ByWhom::House,
        _ => ByWhom::Staff,
    };
    change.enter(ClientEntry::ChatEnded { by }).await?;
    store::chats::put(change.tx, &moved(kept, next, ctx.now)).await?;
    change.save("chat.end").await
}

/// Whom a conversation can be joined by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Guest {
    /// A colleague.
    Person(i64),
    /// A boutique, by its code: its people see the case from then on.
    Site(String),
}

/// Asks a second advisor, or a boutique, to join.
///
/// # Errors
/// [`Error::Invalid`] where she may not answer this case, or there is no such boutique;
/// [`Error::Refused`] `chat_other_site` where the case is another boutique's already.
pub async fn invite(tx: &mut Tx, ctx: &Ctx, number: &str, guest: &Guest) -> Result<Case> {
    let me = ctx.actor.person().ok_or(Error::NotFound)?;
    let (mut change, kept) = held(tx, ctx, number).await?;
    if kept.state == ChatState::Ended {
        return Err(refused(machine::Refusal::NotNow));
    }
    let entry = match guest {
        Guest::Person(person) => {
            may_answer(ctx, &change.case, *person)?;
            if kept.person == Some(*person) {
                return Err(refused(machine::Refusal::SamePerson));
            }
            if !store::chats::invite(change.tx, change.case.id, *person, me, ctx.now).await? {
                return Ok(change.case);
            }
            StaffEntry::ChatInvited { person: Some(*person), site: None }
        }
        Guest::Site(site) => {
            if !ctx.facts.sites.contains_key(site) {
                return Err(Error::field("site", "unknown"));
            }
            match &change.case.site {
                Some(own) if own == site => return Ok(change.case),
                Some(_) => return Err(Error::Refused("chat_other_site")),
                None => change.case.site = Some(site.clone()),
            }
            StaffEntry::ChatInvited { person: None, site: Some(site.clone()) }
        }
    };
    change.enter(entry).await?;
    change.save("chat.invite").await
}

/// Gives a conversation that waits to whoever of its team is there, has room and is next in turn,
/// where the team works so.
async fn give_in_turn(tx: &mut Tx, ctx: &Ctx, case: &Case) -> Result<bool> {
    give_in_turn_but(tx, ctx, case, None).await
}

async fn give_in_turn_but(tx: &mut Tx, ctx: &Ctx, case: &Case, but: Option<i64>) -> Result<bool> {
    let Some(team) =
        case.team_id.and_then(|id| ctx.facts.teams.get(&id)).filter(|team| team.kept.round_robin)
    else {
        return Ok(false);
    };
    let holders = store::chats::holders(tx).await?;
    let free = |member: &store::teams::Member| {
        let holder = holders.iter().find(|one| one.person == member.person);
        Some(member.person) != but
            && holder
                .map(|one| as_holder(one, ctx.now))
                .is_some_and(|one| one.here && one.has_room())
    };
    let turn = cases::turn_of(tx, ctx, team.kept.id, case, &free).await?;
    let Some(person) = turn.person else { return Ok(false) };
    store::teams::given(tx, team.kept.id, person, ctx.now).await?;
    let system = Ctx { actor: Actor::System, ..ctx.clone() };
    let (change, kept) = held(tx, &system, &case.number).await?;
    if kept.state != ChatState::Waiting {
        return Ok(false);
    }
    let by = holder(change.tx, person, ctx.now).await?;
    let to = standing(&kept).pass(&by, ctx.now).map_err(refused)?;
    handed(change, kept, to, "chat.give").await?;
    Ok(true)
}

/// After a reply of the house: whether the client is there to read it. Who answers one that
/// waits has it from then on.
pub(crate) async fn answered(change: &mut Change<'_>, pos: i64) -> Result<bool> {
    let now = change.ctx.now;
    let Some(kept) = store::chats::find(change.tx, change.case.id).await? else {
        return Ok(false);
    };
    let here = now.duration_since(kept.client_seen_at) < machine::GONE_AFTER
        && kept.state != ChatState::Ended;
    let mut kept = kept;
    if kept.state == ChatState::Waiting
        && let Some(person) = change.ctx.actor.person()
    {
        store::chats::desk_seen(change.tx, person, now).await?;
        // Who has as many as she can hold answers once, and the client keeps her place.
        let by = holder(change.tx, person, now).await?;
        if let Ok(with) = standing(&kept).take(&by, now) {
            waited(change, &kept).await?;
            change.enter(ClientEntry::ChatWith { person }).await?;
            kept = moved(kept, with, now);
        }
    }
    kept.house_read = change.case.entries;
    if !here {
        kept.lettered = pos;
    }
    store::chats::put(change.tx, &kept).await?;
    Ok(here)
}

/// A conversation as its client is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it stands.
    pub state: ChatState,
    /// Who answers.
    pub person: Option<i64>,
    /// At which place she waits, from 1.
    pub place: Option<i64>,
    /// What half of the last clients waited at most, in minutes; none where there are too few.
    pub usual: Option<i64>,
    /// Up to which place the house has seen her words.
    pub house_read: i64,
    /// When her page was last heard of.
    pub client_seen_at: Timestamp,
    /// Up to which place she has seen the timeline.
    pub client_read: i64,
    /// Who was asked to join.
    pub guests: Vec<i64>,
}

/// The conversation of a case, where there is or was one.
///
/// # Errors
/// When the store cannot.
pub async fn line(tx: &mut Tx, ctx: &Ctx, case: &Case) -> Result<Option<Line>> {
    let Some(kept) = store::chats::find(tx, case.id).await? else { return Ok(None) };
    let place = match kept.state == ChatState::Waiting {
        true => Some(1 + store::chats::before(tx, case.team_id, kept.asked_at, case.id).await?),
        false => None,
    };
    told(tx, ctx, case, kept, place).await.map(Some)
}

async fn told(tx: &mut Tx, ctx: &Ctx, case: &Case, kept: Kept, place: Option<i64>) -> Result<Line> {
    let usual = if place.is_some() { usual_wait(tx, ctx, case.team_id).await? } else { None };
    Ok(Line {
        state: kept.state,
        person: kept.person,
        place,
        usual,
        house_read: kept.house_read,
        client_seen_at: kept.client_seen_at,
        client_read: kept.client_read,
        guests: store::chats::guests(tx, case.id).await?,
    })
}

/// With fewer who wait their order is read every time.
const READ_ANEW_BELOW: usize = 200;
/// Most who wait that a place is told of.
const MOST_WAITING: i64 = 20_000;

/// Who waits for which team, the longest first.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Queues {
    by_team: HashMap<Option<i64>, Vec<(Timestamp, i64)>>,
    waiting: usize,
}

/// The queues as this process read them last, and when.
pub(crate) type ReadQueues = Mutex<Option<(Timestamp, Arc<Queues>)>>;

impl Queues {
    fn of(waiting: &[store::chats::Waiting]) -> Queues {
        let mut by_team: HashMap<_, Vec<_>> = HashMap::new();
        for one in waiting {
            by_team.entry(one.team).or_default().push((one.asked_at, one.case_id));
        }
        Queues { by_team, waiting: waiting.len() }
    }

    /// How many wait for a team before this one.
    fn before(&self, team: Option<i64>, asked_at: Timestamp, case: i64) -> i64 {
        let queue = self.by_team.get(&team).map(Vec::as_slice).unwrap_or_default();
        i64::try_from(queue.partition_point(|one| *one < (asked_at, case))).unwrap_or(i64::MAX)
    }

    /// Whether an order read so long ago still stands: where many wait for a tenth of a millisecond
    /// each (one second at ten thousand), so that however many pages are told their place, reading
    /// the order takes a hundredth of one processor.
    fn stands(&self, age: SignedDuration) -> bool {
        let for_long = i64::try_from(self.waiting).unwrap_or(i64::MAX).saturating_mul(100);
        self.waiting >= READ_ANEW_BELOW && age.abs() < SignedDuration::from_micros(for_long)
    }
}

/// What is new for a page that has a conversation up to a place.
#[derive(Debug, Clone)]
pub struct News {
    /// The case, with what came after that place.
    pub view: CaseView,
    /// Where the conversation stands.
    pub line: Option<Line>,
}

impl crate::App {
    /// Whether a name is that of somebody who works here, or begins with the house's: in a conversation
    /// nobody takes it.
    pub fn is_staff_name(&self, name: &str) -> bool {
        let folded = |name: &str| {
            let words = name.split_whitespace().map(str::to_lowercase);
            words.collect::<Vec<_>>().join(" ")
        };
        let (name, house) = (folded(name), folded(&self.settings.house));
        let facts = self.facts.now();
        name == house
            || name.strip_prefix(&house).is_some_and(|rest| rest.starts_with(' '))
            || facts.people.values().any(|one| one.active && folded(&one.name) == name)
    }

    /// What is new in a conversation after a place. Where many wait, a client's place among them may
    /// be that of a second ago.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the case is not the actor's to see.
    pub async fn news(&self, ctx: Ctx, number: &str, after: i64) -> Result<News> {
        let (number, now) = (number.to_owned(), ctx.now);
        let stands = self.queues_that_stand(now);
        let (news, read) = self
            .read(ctx, move |tx, ctx| {
                Box::pin(async move {
                    let view = cases::view_after(tx, ctx, &number, after).await?;
                    let Some(kept) = store::chats::find(tx, view.case.id).await? else {
                        return Ok((News { view, line: None }, None));
                    };
                    let (mut place, mut read) = (None, None);
                    if kept.state == ChatState::Waiting {
                        let queues = match stands {
                            Some(queues) => queues,
                            None => {
                                let waiting = store::chats::waiting(tx, MOST_WAITING).await?;
                                let queues = Arc::new(Queues::of(&waiting));
                                read = Some(Arc::clone(&queues));
                                queues
                            }
                        };
                        let case = &view.case;
                        place = Some(1 + queues.before(case.team_id, kept.asked_at, case.id));
                    }
                    let line = Some(told(tx, ctx, &view.case, kept, place).await?);
                    Ok((News { view, line }, read))
                })
            })
            .await?;
        if let Some(queues) = read {
            *self.queues.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, queues));
        }
        Ok(news)
    }

    /// The order in which clients wait, where it need not be read again yet. Whoever finds that it
    /// must be reads it; until she has, everybody else goes on with the one there is.
    fn queues_that_stand(&self, now: Timestamp) -> Option<Arc<Queues>> {
        let mut kept = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, queues) = kept.as_mut()?;
        if queues.stands(now.duration_since(*at)) {
            return Some(Arc::clone(queues));
        }
        *at = now;
        None
    }
}

/// What half of the last clients of a team waited at most, in minutes.
///
/// # Errors
/// When the store cannot.
pub async fn usual_wait(tx: &mut Tx, ctx: &Ctx, team: Option<i64>) -> Result<Option<i64>> {
    let Some(team) = team else { return Ok(None) };
    let since = ctx.now.checked_sub(SignedDuration::from_hours(24 * WAITS_DAYS));
    let since = since.unwrap_or(Timestamp::MIN);
    let waits = store::chats::waits(tx, team, since, WAITS_MOST).await?;
    Ok(machine::usual_wait(&waits))
}

/// How many wait for a team now.
///
/// # Errors
/// When the store cannot.
pub async fn waiting_for(tx: &mut Tx, ctx: &Ctx, team: Option<i64>) -> Result<i64> {
    Ok(store::chats::before(tx, team, ctx.now, i64::MAX).await?)
}

/// The client's page is open and shows the timeline up to a place.
///
/// # Errors
/// [`Error::NotFound`] where the case is not hers.
pub async fn seen_by_client(tx: &mut Tx, ctx: &Ctx, number: &str, read: i64) -> Result<bool> {
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &place(&case)).map_err(|_| Error::NotFound)?;
    let stale = ctx.now.checked_sub(SEEN_EVERY).unwrap_or(ctx.now);
    let read = read.clamp(0, case.entries);
    Ok(store::chats::seen_by_client(tx, case.id, read, ctx.now, stale).await?)
}

/// A page of the desk is open on a case: her desk is heard of, and where she has the conversation
/// about it she has seen it. The case where that is news.
///
/// # Errors
/// [`Error::NotFound`] where the case is not hers to see.
pub async fn look(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Option<i64>> {
    let Some(me) = ctx.actor.person() else { return Ok(None) };
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &place(&case)).map_err(|_| Error::NotFound)?;
    store::chats::desk_seen(tx, me, ctx.now).await?;
    match store::chats::find(tx, case.id).await? {
        Some(kept) if kept.person == Some(me) && kept.house_read < case.entries => {
            let news = store::chats::seen_by_house(tx, case.id, case.entries).await?;
            Ok(news.then_some(case.id))
        }
        _ => Ok(None),
    }
}

/// A page of the desk is open: a lid that is closed says nothing.
///
/// # Errors
/// When the store cannot.
pub async fn desk_open(tx: &mut Tx, ctx: &Ctx) -> Result<()> {
    match ctx.actor.person() {
        Some(me) => Ok(store::chats::desk_seen(tx, me, ctx.now).await?),
        None => Ok(()),
    }
}

/// Whether a conversation about a case goes on.
///
/// # Errors
/// When the store cannot.
pub async fn goes_on(tx: &mut Tx, number: &str) -> Result<bool> {
    let Some(case) = store::cases::find(tx, number).await? else { return Ok(false) };
    let kept = store::chats::find(tx, case.id).await?;
    Ok(kept.is_some_and(|kept| kept.state != ChatState::Ended))
}

/// One round of what time does to conversations; how many it moved. Those of an advisor who is away
/// go back to those who wait; those who wait are given to who is there; words that a client who has
/// gone did not see go to her by letter; conversations that nobody goes on with end.
impl crate::App {
    /// See above.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn tend_chats(&self, now: Timestamp) -> Result<usize> {
        let before = |span: SignedDuration| now.checked_sub(span).unwrap_or(now);
        let (away, gone) = (before(machine::AWAY_AFTER), before(machine::GONE_AFTER));
        let over = before(machine::ENDS_AFTER);
        let (left, unread, ended, waiting) = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    Ok::<_, Error>((
                        store::chats::left_by_house(tx, away, BATCH).await?,
                        store::chats::unread(tx, gone, BATCH).await?,
                        store::chats::left_by_client(tx, over, BATCH).await?,
                        store::chats::first_waiting(tx, OF_EACH_TEAM).await?,
                    ))
                })
            })
            .await?;
        let mut moved = 0;
        let system = || self.ctx(Actor::System, now);
        for (number, person) in left {
            let done = self
                .write(system(), move |tx, ctx| {
                    Box::pin(async move { left_by(tx, ctx, &number, person, away).await })
                })
                .await;
            moved += usize::from(settled(done)?);
        }
        for one in waiting {
            let done = self
                .write(system(), move |tx, ctx| {
                    Box::pin(async move {
                        let case = store::cases::get(tx, one.case_id).await?;
                        give_in_turn(tx, ctx, &case).await
                    })
                })
                .await;
            moved += usize::from(settled(done)?);
        }
        for number in unread {
            let done = self
                .write(system(), move |tx, ctx| {
                    Box::pin(async move { send_unread(tx, ctx, &number, gone).await })
                })
                .await;
            moved += usize::from(settled(done)?);
        }
        for number in ended {
            let done = self
                .write(system(), move |tx, ctx| {
                    Box::pin(async move { end(tx, ctx, &number).await.map(|_| true) })
                })
                .await;
            moved += usize::from(settled(done)?);
        }
        Ok(moved)
    }
}

/// What another node did first is no failure.
fn settled(done: Result<bool>) -> Result<bool> {
    match done {
        Err(Error::Refused(_) | Error::NotFound) => Ok(false),
        other => other,
    }
}

async fn left_by(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    person: i64,
    away: Timestamp,
) -> Result<bool> {
    let case = store::cases::find_for_change(tx, number).await?.ok_or(Error::NotFound)?;
    let kept = store::chats::find(tx, case.id).await?.ok_or(Error::NotFound)?;
    let holders = store::chats::holders(tx).await?;
    let there = holders.iter().find(|one| one.person == person);
    let there = there.is_some_and(|one| one.present && one.seen_at.is_some_and(|at| at > away));
    if kept.person != Some(person) || there {
        return Ok(false);
    }
    back(tx, ctx, number, true).await.map(|_| true)
}

/// One letter with everything the house said that a client who has gone did not see.
async fn send_unread(tx: &mut Tx, ctx: &Ctx, number: &str, gone: Timestamp) -> Result<bool> {
    let mut change = Change::begin(tx, ctx, number, Permission::Reply).await?;
    let Some(kept) = store::chats::find(change.tx, change.case.id).await? else {
        return Ok(false);
    };
    let (after, upto) = (kept.client_read.max(kept.lettered), change.case.last_house_pos);
    if kept.client_seen_at > gone || upto <= after {
        return Ok(false);
    }
    let facts = serde_json::json!({ "number": change.case.number, "after": after, "upto": upto });
    change.letter("missed", upto, facts).await?;
    store::chats::lettered(change.tx, change.case.id, upto).await?;
    change.save("chat.letter").await.map(|_| true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_among_those_who_wait_is_their_number_before_it_for_the_same_team() {
        let at = |second: i64| Timestamp::from_second(1_780_000_000 + second).unwrap();
        let one = |case_id, team, second| store::chats::Waiting {
            case_id,
            number: String::new(),
            team,
            asked_at: at(second),
        };
        let queues = Queues::of(&[
            one(4, Some(1), 0),
            one(7, Some(2), 1),
            one(5, Some(1), 2),
            one(6, Some(1), 2),
            one(8, None, 3),
        ]);
        let check = |team, second, case, expect| {
            assert_eq!(queues.before(team, at(second), case), expect, "{team:?} {case}");
        };
        check(Some(1), 0, 4, 0);
        check(Some(1), 2, 5, 1);
        check(Some(1), 2, 6, 2);
        check(Some(2), 1, 7, 0);
        check(None, 3, 8, 0);
        // Who began after the order was read stands behind everybody in it.
        check(Some(1), 9, 99, 3);
        check(Some(3), 9, 99, 0);
    }

    #[test]
    fn an_order_of_few_is_read_every_time_and_one_of_many_stands_for_a_moment() {
        let of = |waiting| Queues { waiting, ..Queues::default() };
        let millis = SignedDuration::from_millis;
        let check = |waiting, age, expect| assert_eq!(of(waiting).stands(age), expect, "{waiting}");
        check(0, millis(0), false);
        check(READ_ANEW_BELOW - 1, millis(0), false);
        check(10_000, millis(999), true);
        check(10_000, millis(1_000), false);
        // A clock that was set back.
        check(10_000, millis(-2_000), false);
    }
}
