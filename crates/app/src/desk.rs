//! What the desk asks beside the verbs of a case: queues and counts, search,
//! the feed, drafts, presence, and deeds on many cases that are previewed
//! first and can be undone.

use crate::cases::{self, reach};
use crate::{Ctx, Error, Result};
use domain::access::{Facet, Permission, Place, Sight};
use domain::{CaseNumber, Priority, Resolution, capacity};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::Tx;
use store::cases::{After, Filter, Heading, Listed, Queue, Reach};
use store::timeline::Fed;

/// Counts stop here: "99+" is as good to a person and cheap in a large house.
pub const COUNT_UP_TO: i64 = 100;
/// Somebody is at a case when their page said so within this time.
pub const PRESENT_SECONDS: i64 = 45;

/// Cases that can still be acted on, shown above a view.
const FAST_MOST: i64 = 20;
/// Cases on one page of the queue.
pub const PAGE: usize = 50;

/// One page of a view of the queue with what stands beside it.
#[derive(Debug, Clone)]
pub struct QueueView {
    /// Cases, most pressing first, [`PAGE`] at most.
    pub cases: Vec<Listed>,
    /// Where the next page begins, when there is one.
    pub next: Option<After>,
    /// How many cases of the whole view stand under each heading.
    pub headings: Arc<Vec<(Heading, i64)>>,
    /// How many are mine, in triage, waiting and awaiting the house, and how many conversations
    /// there are, each up to [`COUNT_UP_TO`].
    pub counts: [i64; 5],
    /// What can still be acted on, the shortest time first, before everything else: the case, until
    /// when, and what.
    pub fast: Vec<(Listed, Timestamp, String)>,
    /// Of conversations, those that wait.
    pub waiting: std::collections::HashSet<i64>,
    /// Deadlines of the next nine hours, and what is overdue.
    pub due: Vec<Timestamp>,
    /// Answers an hour that those present can give within the reader's reach; none when no team
    /// there says what it answers in a day.
    pub rate: Option<i64>,
    /// Who is replying: case and person.
    pub replying: Vec<(i64, i64)>,
    /// The last number of the feed when it was read.
    pub head: i64,
}

/// Counts of headings that need not be made again yet.
pub(crate) type Counted = Mutex<HashMap<(Queue, Reach), (Timestamp, Arc<Vec<(Heading, i64)>>)>>;

/// Views with fewer cases are counted every time; it costs less than reading the page.
const COUNTED_ANEW_BELOW: i64 = 1_000;
/// Counts kept before all are dropped.
const MOST_COUNTED: usize = 1_000;

/// Whether a count made so long ago still stands: in a large house for a tenth of a
/// millisecond a case (seven seconds at 66,000), so that however many desks are drawn anew at
/// every event, counting takes a few thousandths of one processor.
fn stands(count: &[(Heading, i64)], age: SignedDuration) -> bool {
    let cases: i64 = count.iter().map(|(_, n)| n).sum();
    cases >= COUNTED_ANEW_BELOW && age.abs() < SignedDuration::from_micros(cases * 100)
}

impl crate::App {
    /// A page of a view of the queue; `midnight` ends the reader's day.
    ///
    /// # Errors
    /// [`Error::Denied`].
    pub async fn queue(
        &self,
        ctx: Ctx,
        queue: Queue,
        after: After,
        midnight: Timestamp,
    ) -> Result<QueueView> {
        let reach = reach(&ctx.actor, Permission::ReadCases)
            .ok_or(Error::Denied(domain::access::Denied { permission: Permission::ReadCases }))?;
        let (now, key) = (ctx.now, (queue.clone(), reach.clone()));
        let kept = self
            .counted
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .filter(|(at, count)| stands(count, now.duration_since(*at)))
            .map(|(_, count)| Arc::clone(count));
        let anew = kept.is_none();
        let view = self
            .read(ctx, move |tx, ctx| {
                Box::pin(async move {
                    let headings = match kept {
                        Some(kept) => kept,
                        None => Arc::new(
                            store::cases::headings(tx, &queue, &reach, ctx.now, midnight).await?,
                        ),
                    };
                    page(tx, ctx, &queue, &reach, after, headings).await
                })
            })
            .await?;
        if anew {
            let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
            if counted.len() >= MOST_COUNTED {
                counted.clear();
            }
            counted.insert(key, (now, Arc::clone(&view.headings)));
        }
        Ok(view)
    }
}

async fn page(
    tx: &mut Tx,
    ctx: &Ctx,
    queue: &Queue,
    reach: &Reach,
    after: After,
    headings: Arc<Vec<(Heading, i64)>>,
) -> Result<QueueView> {
    let head = store::timeline::last(tx).await?;
    let me = ctx.actor.person().unwrap_or(0);
    // One more than is shown tells whether there is a next page.
    let mut cases = store::cases::queue(tx, queue, reach, after, PAGE as i64 + 1).await?;
    let more = cases.len() > PAGE;
    cases.truncate(PAGE);
    // Conversations stand on one page.
    let pages = !matches!(queue, Queue::Talking(_));
    let next = cases.last().filter(|_| more && pages).map(|last| After::case(queue, last));
    let fast = match queue {
        Queue::All | Queue::Mine(_) | Queue::Triage if after == After::START => {
            let mut fast = store::chats::fast_lane(tx, reach, ctx.now, FAST_MOST).await?;
            fast.retain(|(case, ..)| match queue {
                Queue::Mine(person) => case.assignee_id == Some(*person),
                Queue::Triage => case.assignee_id.is_none(),
                _ => true,
            });
            fast
        }
        _ => Vec::new(),
    };
    let waiting = match queue {
        Queue::Talking(_) => store::chats::waiting_of(tx, COUNT_UP_TO).await?,
        _ => Default::default(),
    };
    let mut counts = [0; 5];
    let counted = [Queue::Mine(me), Queue::Triage, Queue::Waiting, Queue::All, Queue::Talking(me)];
    for (count, queue) in counts.iter_mut().zip(&counted) {
        *count = store::cases::count(tx, queue, reach, COUNT_UP_TO).await?;
    }
    let horizon = ctx.now.checked_add(SignedDuration::from_hours(9)).unwrap_or(ctx.now);
    let due = store::cases::due_before(tx, reach, horizon, 200).await?;
    let since = ctx.now.checked_sub(SignedDuration::from_secs(PRESENT_SECONDS)).unwrap_or(ctx.now);
    let replying = store::desk::replying(tx, since).await?;
    // Where nothing is drawn nothing need be known of who is there.
    let rate = if due.is_empty() { None } else { rate(tx, ctx, reach).await? };
    Ok(QueueView { cases, next, headings, counts, fast, waiting, due, rate, replying, head })
}

/// Answers an hour by those who are present and may answer within this reach.
async fn rate(tx: &mut Tx, ctx: &Ctx, reach: &Reach) -> Result<Option<i64>> {
    let mut teams = HashMap::new();
    for (id, team) in &ctx.facts.teams {
        let own = &team.kept.regions;
        let regions = ctx.facts.regions.keys().filter(|code| own.is_empty() || own.contains(code));
        let regions: Vec<&str> =
            regions.map(String::as_str).filter(|code| reach.covers(code, None)).collect();
        let said = team.kept.answers_a_day.zip(capacity::day_minutes(&team.hours, ctx.now));
        if let (false, Some(said)) = (regions.is_empty(), said) {
            teams.insert(*id, (regions, said));
        }
    }
    if teams.is_empty() {
        return Ok(None);
    }
    let mut on_duty = Vec::new();
    for (team, person) in store::teams::present(tx).await? {
        let Some((regions, (answers_a_day, day_minutes))) = teams.get(&team) else { continue };
        let qualified = ctx.facts.people.get(&person).is_some_and(|known| {
            let mut places = regions.iter().map(|code| Place::region(code));
            places.any(|place| known.grants.iter().any(|g| g.gives(Permission::Reply, &place)))
        });
        if qualified {
            let (answers_a_day, day_minutes) = (*answers_a_day, *day_minutes);
            on_duty.push(capacity::OnDuty { person, answers_a_day, day_minutes });
        }
    }
    Ok(Some(capacity::answers_an_hour(&on_duty)))
}

/// A page of cases, newest first.
///
/// # Errors
/// [`Error::Denied`].
pub async fn list(
    tx: &mut Tx,
    ctx: &Ctx,
    filter: Filter,
    below: Option<i64>,
    limit: i64,
) -> Result<Vec<Listed>> {
    let reach = reach(&ctx.actor, Permission::ReadCases)
        .ok_or(Error::Denied(domain::access::Denied { permission: Permission::ReadCases }))?;
    Ok(store::cases::list(tx, filter, &reach, below, limit.clamp(1, 200)).await?)
}

/// A case that was found, with the passage that holds what was asked.
#[derive(Debug, Clone)]
pub struct Found {
    /// The case.
    pub case: Listed,
    /// The passage in parts, the words asked for marked; empty where it was found by a number or an
    /// address, or where the asker may not read it.
    pub passage: Vec<(String, bool)>,
}

/// Cases that hold every word asked for, newest words first; a case number, an
/// order number or an address is recognised as such and comes first.
///
/// # Errors
/// [`Error::Denied`].
pub async fn search(tx: &mut Tx, ctx: &Ctx, typed: &str, limit: i64) -> Result<Vec<Listed>> {
    let (found, _) = found(tx, ctx, typed, None, limit).await?;
    Ok(found.into_iter().map(|(case, _)| case).collect())
}

/// One page of what [`search`] finds, below where the last page ended, with passages, and where the
/// next page begins when there is one.
///
/// # Errors
/// [`Error::Denied`].
pub async fn search_page(
    tx: &mut Tx,
    ctx: &Ctx,
    typed: &str,
    below: Option<i64>,
    limit: i64,
) -> Result<(Vec<Found>, Option<i64>)> {
    let (found, next) = found(tx, ctx, typed, below, limit).await?;
    let mut page = Vec::with_capacity(found.len());
    for (case, text) in found {
        let place = Place::case(&case.region, case.site.as_deref(), case.id);
        let reads = [Facet::Messages, Facet::Notes]
            .iter()
            .all(|facet| matches!(ctx.actor.sees(*facet, &place), Sight::Yes));
        let passage = match text {
            Some(text) if reads => store::timeline::words(tx, text)
                .await?
                .map_or_else(Vec::new, |words| store::search::passage(&words, typed)),
            _ => Vec::new(),
        };
        page.push(Found { case, passage });
    }
    Ok((page, next))
}

async fn found(
    tx: &mut Tx,
    ctx: &Ctx,
    typed: &str,
    below: Option<i64>,
    limit: i64,
) -> Result<(Vec<(Listed, Option<i64>)>, Option<i64>)> {
    let reach = reach(&ctx.actor, Permission::Search)
        .ok_or(Error::Denied(domain::access::Denied { permission: Permission::Search }))?;
    let limit = limit.clamp(1, 100);
    let typed = typed.trim();
    let mut first: Vec<Listed> = Vec::new();
    if let Ok(number) = CaseNumber::parse(typed)
        && below.is_none()
        && let Some(case) = store::cases::find(tx, &number.to_string()).await?
        && reach.covers(&case.region, case.site.as_deref())
    {
        first.push(store::cases::summary(tx, case.id).await?);
    }
    if below.is_none() {
        if typed.contains('@') && typed.len() >= 4 {
            let key = cases::email_key(typed);
            first.extend(store::cases::of_address_prefix(tx, &key, &reach, limit).await?);
        } else if typed.bytes().any(|b| b.is_ascii_digit()) && typed.len() <= 60 {
            first.extend(store::cases::of_order(tx, typed, &reach, limit).await?);
        }
    }
    let most = usize::try_from(limit).unwrap_or(50);
    let mut found: Vec<(Listed, Option<i64>)> = first.into_iter().map(|c| (c, None)).collect();
    found.truncate(most);
    let Some(asked) = store::search::ask(typed) else { return Ok((found, None)) };
    let mut seen: std::collections::HashSet<i64> = found.iter().map(|(c, _)| c.id).collect();
    let room = most - found.len();
    let mut kept: Vec<store::search::Hit> = Vec::with_capacity(room);
    let (mut below, mut more) = (below, true);
    // Several rows of one case may hold the word: half as many again fill the page at once as a
    // rule, and a few more rounds where they do not.
    let at_once = limit + limit / 2;
    'rounds: for _ in 0..6 {
        let hits = store::search::find(tx, &asked, &reach, below, at_once).await?;
        let full = hits.len() as i64 >= at_once;
        for hit in hits {
            if kept.len() >= room {
                break 'rounds;
            }
            below = Some(hit.text);
            if seen.insert(hit.case) {
                kept.push(hit);
            }
        }
        if !full {
            more = false;
            break;
        }
    }
    let ids: Vec<i64> = kept.iter().map(|hit| hit.case).collect();
    let cases = store::cases::summaries(tx, &ids).await?;
    let texts: std::collections::HashMap<i64, i64> =
        kept.iter().map(|hit| (hit.case, hit.text)).collect();
    found.extend(cases.into_iter().map(|case| {
        let text = texts.get(&case.id).copied();
        (case, text)
    }));
    Ok((found, below.filter(|_| more)))
}

/// The feed after a number, as far as the actor may see it, and the number to
/// ask from next: it moves on over entries of others' cases too.
///
/// # Errors
/// [`Error::Denied`].
pub async fn feed(tx: &mut Tx, ctx: &Ctx, after: i64, limit: i64) -> Result<(Vec<Fed>, i64)> {
    let reach = feed_reach(&ctx.actor)?;
    let all = store::timeline::feed(tx, after.max(0), limit.clamp(1, 1_000)).await?;
    // A number beyond the end is none of ours: going on from it, one would miss
    // everything until then.
    let last = match all.last() {
        Some(last) => last.placed.seq,
        None => after.min(store::timeline::last(tx).await?),
    };
    Ok((
        all.into_iter().filter(|fed| reach.covers(&fed.region, fed.site.as_deref())).collect(),
        last,
    ))
}

/// Of what was told of the feed, what came after a number and what the actor may see.
///
/// # Errors
/// [`Error::Denied`].
pub fn of_feed<'a>(
    actor: &domain::access::Actor,
    told: &'a [Fed],
    after: i64,
) -> Result<impl Iterator<Item = &'a Fed> + use<'a>> {
    let reach = feed_reach(actor)?;
    Ok(told.iter().filter(move |fed| {
        fed.placed.seq > after && reach.covers(&fed.region, fed.site.as_deref())
    }))
}

fn feed_reach(actor: &domain::access::Actor) -> Result<Reach> {
    reach(actor, Permission::ReadFeed)
        .ok_or(Error::Denied(domain::access::Denied { permission: Permission::ReadFeed }))
}

/// Keeps what a person has typed so far. `seen` is the timeline's length on the
/// page it was typed on.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn keep_draft(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    kind: &str,
    body: &str,
    seen: i64,
) -> Result<()> {
    let person = ctx.actor.person().ok_or(Error::NotFound)?;
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &cases::place(&case)).map_err(|_| Error::NotFound)?;
    if !matches!(kind, "reply" | "note") {
        return Err(Error::field("kind", "unknown"));
    }
    if body.len() > cases::LONGEST_MESSAGE * 8 {
        return Err(Error::field("body", "too_long"));
    }
    if body.is_empty() {
        return Ok(store::desk::drop_draft(tx, person, case.id, kind).await?);
    }
    Ok(store::desk::put_draft(
        tx,
        person,
        case.id,
        kind,
        body,
        seen.clamp(0, case.entries),
        ctx.now,
    )
    .await?)
}

/// A person's drafts on a case.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn drafts(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Vec<store::desk::Draft>> {
    let person = ctx.actor.person().ok_or(Error::NotFound)?;
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &cases::place(&case)).map_err(|_| Error::NotFound)?;
    Ok(store::desk::drafts(tx, person, case.id).await?)
}

/// A person has seen what arrived since the draft was begun.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn seen(tx: &mut Tx, ctx: &Ctx, number: &str, kind: &str, pos: i64) -> Result<()> {
    let person = ctx.actor.person().ok_or(Error::NotFound)?;
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &cases::place(&case)).map_err(|_| Error::NotFound)?;
    Ok(store::desk::rebase_draft(tx, person, case.id, kind, pos).await?)
}

/// Somebody is at a case, `reading` or `replying`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Invalid`].
pub async fn be_present(tx: &mut Tx, ctx: &Ctx, number: &str, doing: &str) -> Result<i64> {
    let person = ctx.actor.person().ok_or(Error::NotFound)?;
    if !matches!(doing, "reading" | "replying") {
        return Err(Error::field("doing", "unknown"));
    }
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &cases::place(&case)).map_err(|_| Error::NotFound)?;
    store::desk::be_present(tx, person, case.id, doing, ctx.now).await?;
    Ok(case.id)
}

/// Who else is at a case: person and doing.
///
/// # Errors
/// When the store cannot be read.
pub async fn present(tx: &mut Tx, ctx: &Ctx, case_id: i64) -> Result<Vec<(i64, String)>> {
    let since = ctx.now.checked_sub(SignedDuration::from_secs(PRESENT_SECONDS)).unwrap_or(ctx.now);
    let mut all = store::desk::present(tx, case_id, since).await?;
    all.retain(|(person, _)| Some(*person) != ctx.actor.person());
    Ok(all)
}

/// One deed on many cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "snake_case")]
pub enum BulkDeed {
    /// Give them to a person.
    Assign {
        /// To whom, or nobody.
        to: Option<i64>,
    },
    /// Put a tag on.
    Tag {
        /// Which.
        tag: String,
    },
    /// Set the priority.
    Prioritise {
        /// To what.
        priority: Priority,
    },
    /// Put them aside.
    Snooze {
        /// Until when.
        until: Timestamp,
    },
    /// Resolve them.
    Resolve {
        /// How.
        resolution: Resolution,
    },
}

/// What undoes one case's part of a deed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Undo {
    number: String,
    assignee: Option<i64>,
    priority: Priority,
    tagged: bool,
    entries: i64,
}

/// What a deed did, or would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkOutcome {
    /// What undoes it; 0 in a preview.
    pub id: i64,
    /// Cases it was done to.
    pub done: Vec<String>,
    /// Cases it was not done to, with the code of the reason.
    pub left: Vec<(String, String)>,
}

/// Most cases of one deed.
pub const BULK_MOST: usize = 500;

fn told(error: &Error) -> String {
    match error {
        Error::Refused(code) => (*code).to_owned(),
        Error::Invalid(fields) => fields.first().map_or("invalid", |f| f.code).to_owned(),
        Error::Denied(_) => "denied".to_owned(),
        _ => "not_found".to_owned(),
    }
}

async fn one(tx: &mut Tx, ctx: &Ctx, number: &str, deed: &BulkDeed) -> Result<store::cases::Case> {
    match deed {
        BulkDeed::Assign { to } => cases::assign(tx, ctx, number, *to).await,
        BulkDeed::Tag { tag } => cases::tag(tx, ctx, number, tag, true).await,
        BulkDeed::Prioritise { priority } => cases::prioritise(tx, ctx, number, *priority).await,
        BulkDeed::Snooze { until } => cases::snooze(tx, ctx, number, *until).await,
        BulkDeed::Resolve { resolution } => {
            cases::resolve(tx, ctx, number, *resolution, None).await
        }
    }
}

/// Does one thing to many cases. The caller previews by running it in a
/// transaction that is not kept ([`Preview`]).
///
/// # Errors
/// [`Error::Invalid`] for more cases than [`BULK_MOST`]; [`Error::Denied`].
pub async fn bulk(
    tx: &mut Tx,
    ctx: &Ctx,
    numbers: &[String],
    deed: &BulkDeed,
) -> Result<BulkOutcome> {
    let person = ctx.actor.person().ok_or(Error::NotFound)?;
    if !ctx.actor.may_somewhere(Permission::Bulk) {
        return Err(Error::Denied(domain::access::Denied { permission: Permission::Bulk }));
    }
    if numbers.is_empty() || numbers.len() > BULK_MOST {
        return Err(Error::field(
            "numbers",
            if numbers.is_empty() { "missing" } else { "too_many" },
        ));
    }
    let mut outcome = BulkOutcome { id: 0, done: Vec::new(), left: Vec::new() };
    let mut undo = Vec::new();
    for number in numbers {
        let before = store::cases::find(tx, number).await?;
        let tagged = match (&before, deed) {
            (Some(case), BulkDeed::Tag { tag }) => {
                store::cases::tags(tx, case.id).await?.contains(tag)
            }
            _ => false,
        };
        match one(tx, ctx, number, deed).await {
            Ok(after) => {
                outcome.done.push(number.clone());
                if let Some(case) = before {
                    let (assignee, priority) = (case.assignee_id, case.priority);
                    undo.push(Undo {
                        number: number.clone(),
                        assignee,
                        priority,
                        tagged,
                        entries: after.entries,
                    });
                }
            }
            Err(Error::Store(error)) => return Err(Error::Store(error)),
            Err(error) => outcome.left.push((number.clone(), told(&error))),
        }
    }
    let kept = (
        serde_json::to_string(deed).unwrap_or_default(),
        serde_json::to_string(&undo).unwrap_or_default(),
    );
    outcome.id = store::desk::keep_bulk(tx, person, &kept.0, &kept.1, ctx.now).await?;
    Ok(outcome)
}

/// The error by which a previewed deed is rolled back, carrying what it would have done.
#[derive(Debug)]
pub enum Preview {
    /// What it would do.
    Would(BulkOutcome),
    /// What stops it.
    Stopped(Error),
}

impl From<store::Error> for Preview {
    fn from(error: store::Error) -> Preview {
        Preview::Stopped(error.into())
    }
}

impl crate::App {
    /// What a deed on many cases would do; nothing is kept.
    ///
    /// # Errors
    /// As [`bulk`].
    pub async fn preview(
        &self,
        ctx: Ctx,
        numbers: Vec<String>,
        deed: BulkDeed,
    ) -> Result<BulkOutcome> {
        let tried: std::result::Result<(), Preview> = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    match bulk(tx, &ctx, &numbers, &deed).await {
                        Ok(outcome) => Err(Preview::Would(BulkOutcome { id: 0, ..outcome })),
                        Err(error) => Err(Preview::Stopped(error)),
                    }
                })
            })
            .await;
        match tried {
            Err(Preview::Would(outcome)) => Ok(outcome),
            Err(Preview::Stopped(error)) => Err(error),
            Ok(()) => Err(Error::Internal("a preview was kept".to_owned())),
        }
    }
}

/// Takes a deed on many cases back, as far as nobody has gone on since.
///
/// # Errors
/// [`Error::NotFound`] when it is not the person's; [`Error::Refused`] `already_undone`.
pub async fn undo(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<BulkOutcome> {
    let kept = store::desk::bulk(tx, id)
        .await?
        .filter(|b| Some(b.person) == ctx.actor.person())
        .ok_or(Error::NotFound)?;
    if !store::desk::bulk_undone(tx, id, ctx.now).await? {
        return Err(Error::Refused("already_undone"));
    }
    let broken = |e: serde_json::Error| Error::Internal(format!("bulk deed {id}: {e}"));
    let deed: BulkDeed = serde_json::from_str(&kept.deed).map_err(broken)?;
    let parts: Vec<Undo> = serde_json::from_str(&kept.undo).map_err(broken)?;
    let mut outcome = BulkOutcome { id, done: Vec::new(), left: Vec::new() };
    for part in parts {
        let now = store::cases::find(tx, &part.number).await?;
        if now.is_none_or(|case| case.entries != part.entries) {
            outcome.left.push((part.number, "went_on".to_owned()));
            continue;
        }
        let undone = match &deed {
            BulkDeed::Assign { .. } => {
                cases::assign(tx, ctx, &part.number, part.assignee).await.map(drop)
            }
            BulkDeed::Tag { .. } if part.tagged => Ok(()),
            BulkDeed::Tag { tag } => cases::tag(tx, ctx, &part.number, tag, false).await.map(drop),
            BulkDeed::Prioritise { .. } => {
                cases::prioritise(tx, ctx, &part.number, part.priority).await.map(drop)
            }
            BulkDeed::Snooze { .. } => cases::wake(tx, ctx, &part.number).await.map(drop),
            BulkDeed::Resolve { .. } => cases::reopen(tx, ctx, &part.number).await.map(drop),
        };
        match undone {
            Ok(()) => outcome.done.push(part.number),
            Err(Error::Store(error)) => return Err(Error::Store(error)),
            Err(error) => outcome.left.push((part.number, told(&error))),
        }
    }
    Ok(outcome)
}
