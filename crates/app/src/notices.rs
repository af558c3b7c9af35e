//! What people of the house are told. A notice is made in the transaction of what it tells, at the
//! one place where a case's entries are saved ([`entered`]); what time alone makes true (a promise
//! that ends, a client who waits, mail that does not go) a job tells. It holds a kind and a case,
//! never a name or a word of a client's.
//!
//! Whether somebody may still read the case, and whether it is still true, is asked again whenever
//! a notice is shown, pushed or put into a letter.

use crate::gate::{NOTHING, audited};
use crate::people::thing;
use crate::{App, Ctx, Error, Result, cases};
use domain::access::{Actor, Permission, Place};
use domain::entry::{ByWhom, ClientEntry, Entry, StaffEntry};
use domain::notice::{self, Due, Kind, MOST_DIGESTS, Way, Wishes};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::Tx;
use store::cases::Case;
use store::notices::{NewNotice, Notice, Outage, Reader, Subscription};
use store::timeline::By;

/// Notices looked at for one person at once.
const LONGEST: i64 = 200;
/// Rows a job looks at once.
const BATCH: i64 = 500;
/// Broken promises are told when they were broken within so long: an installation that begins to
/// tell does not begin with all that ever was.
const LATE: SignedDuration = SignedDuration::from_hours(24);
/// Turns that a team left late are told of within so long of its closing.
const AFTER_CLOSING: SignedDuration = SignedDuration::from_hours(2);
/// What was read is kept so long.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// What never was is kept so long.
const KEPT_UNREAD: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Browsers of one person.
pub const MOST_BROWSERS: usize = 10;
/// Bytes of an address that a browser's service gave.
const LONGEST_ENDPOINT: usize = 2_048;

/// Services of browsers that are known: Mozilla's, Google's, Apple's and Microsoft's.
pub const KNOWN_SERVICES: &[&str] = &[
    "updates.push.services.mozilla.com",
    "fcm.googleapis.com",
    "web.push.apple.com",
    "notify.windows.com",
];

/// How browsers are pushed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Push {
    /// The house's public key (RFC 8292), uncompressed, as browsers are given it: base64url.
    pub public_key: String,
    /// Names of services beside the known ones; a name covers what lies below it.
    pub services: Vec<String>,
    /// Whether a service on this machine, without TLS, is one too: for tests alone.
    pub loopback: bool,
}

impl Push {
    /// The host and port of a service's address, where it may be one of ours to speak to.
    pub fn service(&self, endpoint: &str) -> Option<(String, u16)> {
        if endpoint.len() > LONGEST_ENDPOINT || !endpoint.bytes().all(|b| b.is_ascii_graphic()) {
            return None;
        }
        let (scheme, rest) = endpoint.split_once("://")?;
        let authority = rest.split(['/', '?', '#']).next()?;
        // No name and password, no backslash that one parser reads as a slash, no other port.
        if authority.contains(['@', '\\', '[', '%']) {
            return None;
        }
        let (host, port) = match authority.split_once(':') {
            Some((host, port)) => (host, Some(port.parse::<u16>().ok()?)),
            None => (authority, None),
        };
        let host = host.to_ascii_lowercase();
        if self.loopback && scheme == "http" && host == "127.0.0.1" {
            return Some((host, port?));
        }
        let known = KNOWN_SERVICES.iter().copied().chain(self.services.iter().map(String::as_str));
        let covered = known.filter(|name| !name.is_empty()).any(|name| {
            host == name
                || host
                    .strip_suffix(name)
                    .is_some_and(|below| below.ends_with('.') && below.len() > 1)
        });
        (scheme == "https" && covered && port.is_none_or(|port| port == 443)).then_some((host, 443))
    }
}

/// A notice as it is shown to its person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its kind.
    pub kind: Kind,
    /// Unread and still true: it counts.
    pub live: bool,
    /// As kept, with what is true now.
    pub notice: Notice,
}

/// What the frame of every page of the desk tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bell {
    /// Notices that are unread and true.
    pub count: usize,
    /// Ways of mail that do not go, for whoever decides about mail.
    pub stopped: Vec<Outage>,
}

// ---- who is told ----

/// Whether somebody may read what a notice is about.
fn may_see(actor: &Actor, notice: &Notice) -> bool {
    match &notice.case {
        Some(case) => {
            let place =
                Place::case(&case.region, case.site.as_deref(), notice.case_id.unwrap_or(0));
            actor.may(Permission::ReadCases, &place).is_ok()
        }
        None if notice.kind == Kind::LateLeft.code() => leads(actor),
        None => {
            let of_mail = [Kind::MailParked.code(), Kind::MailFlood.code()];
            (notice.outage.is_some() || of_mail.contains(&notice.kind.as_str()))
                && actor.may_somewhere(Permission::ManageMail)
        }
    }
}

/// Whether somebody answers for what others leave late.
fn leads(actor: &Actor) -> bool {
    actor.may_somewhere(Permission::ReadFigures) && actor.may_somewhere(Permission::Assign)
}

/// Whether it is still true for its person.
fn is_true(person: i64, kind: Kind, notice: &Notice, now: Timestamp) -> bool {
    if matches!(kind, Kind::LateLeft | Kind::MailParked | Kind::MailFlood) {
        return now.duration_since(notice.at) < SignedDuration::from_hours(24);
    }
    let Some(case) = &notice.case else {
        return notice.outage.as_ref().is_some_and(|outage| outage.until.is_none());
    };
    let mine = case.open && case.assignee == Some(person);
    let due = case.due_at.map(Timestamp::as_microsecond);
    let owed = mine && case.houses_turn && due == notice.fact;
    match kind {
        Kind::Given | Kind::Escalated => mine,
        Kind::Answered => mine && case.houses_turn,
        Kind::PromiseEnds => owed && case.due_at.is_some_and(|due| due > now),
        Kind::PromiseBroken => owed,
        Kind::Asked => true,
        Kind::ChatWaits => case.chat_waits.map(Timestamp::as_microsecond) == notice.fact,
        Kind::MailStopped | Kind::LateLeft | Kind::MailParked | Kind::MailFlood => false,
    }
}

/// Of what was kept, what its person may see.
fn shown(actor: &Actor, person: i64, kept: Vec<Notice>, now: Timestamp) -> Vec<Shown> {
    kept.into_iter()
        .filter(|notice| may_see(actor, notice))
        .filter_map(|notice| {
            let kind: Kind = notice.kind.parse().ok()?;
            let live = notice.read_at.is_none() && is_true(person, kind, &notice, now);
            Some(Shown { kind, live, notice })
        })
        .collect()
}

async fn wishes_of(tx: &mut Tx, person: i64) -> Result<Wishes> {
    let kept = store::notices::wishes(tx, person).await?;
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// The zone a person lives by: her own choice, or that of her region.
fn zone(ctx: &Ctx, person: i64, wishes: &Wishes) -> TimeZone {
    TimeZone::get(&wishes.zone).ok().filter(|_| !wishes.zone.is_empty()).unwrap_or_else(|| {
        let grants = ctx.facts.people.get(&person).map_or(&[][..], |person| &person.grants);
        ctx.facts.zone_of(grants)
    })
}

struct Telling<'n> {
    person: i64,
    kind: Kind,
    case: Option<i64>,
    /// What tells it from others of its kind where there is no case.
    about: &'n str,
    fact: Option<i64>,
}

/// Tells one person, as she wishes it; whether it is anything new.
async fn tell(tx: &mut Tx, ctx: &Ctx, telling: Telling<'_>) -> Result<bool> {
    let Telling { person, kind, case, about, fact } = telling;
    let wishes = wishes_of(tx, person).await?;
    if wishes.way(kind) == Way::Nothing {
        return Ok(false);
    }
    let push_at = match notice::due(kind, &wishes, &zone(ctx, person, &wishes), ctx.now) {
        Due::Now => Some(ctx.now),
        Due::At(at) => Some(at),
        Due::Digest | Due::Never => None,
    };
    let about = format!("{kind}:{about}");
    let new = NewNotice { person, kind: kind.code(), about, case, fact, push_at };
    Ok(store::notices::put(tx, &new, ctx.now).await?)
}

/// Tells whom the entries of a case concern that are being saved with it: never who made them, and
/// never who may not read the case.
///
/// # Errors
/// When the store cannot.
pub(crate) async fn entered(
    tx: &mut Tx,
    ctx: &Ctx,
    case: &Case,
    entries: &[(By, Entry)],
) -> Result<()> {
    let mut told: Vec<(i64, Kind)> = Vec::new();
    for (by, entry) in entries {
        let mut add = |person: i64, kind: Kind| {
            if !told.contains(&(person, kind)) {
                told.push((person, kind));
            }
        };
        match entry {
            Entry::Client(ClientEntry::Escalated { senior, .. }) => add(*senior, Kind::Escalated),
            Entry::Staff(StaffEntry::Assigned { to: Some(person), .. }) => {
                add(*person, Kind::Given);
            }
            Entry::Client(ClientEntry::ClientMessage { .. } | ClientEntry::FileAdded { .. })
                if by.kind == "client" || by.kind == "system" =>
            {
                case.assignee_id.into_iter().for_each(|person| add(person, Kind::Answered));
            }
            Entry::Client(ClientEntry::Reopened { by: ByWhom::Client }) => {
                case.assignee_id.into_iter().for_each(|person| add(person, Kind::Answered));
            }
            Entry::Staff(StaffEntry::ChatInvited { person: Some(person), .. }) => {
                add(*person, Kind::Asked);
            }
            Entry::Staff(StaffEntry::Note { text }) => {
                let words = store::timeline::words(tx, *text).await?.unwrap_or_default();
                if words.contains('@') {
                    let people: Vec<(i64, &str)> = ctx
                        .facts
                        .people
                        .values()
                        .filter(|person| person.active)
                        .map(|person| (person.id, person.name.as_str()))
                        .collect();
                    notice::named(&words, &people).into_iter().for_each(|id| add(id, Kind::Asked));
                }
            }
            _ => {}
        }
    }
    let escalated: Vec<i64> = told
        .iter()
        .filter(|(_, kind)| *kind == Kind::Escalated)
        .map(|(person, _)| *person)
        .collect();
    for (person, kind) in told {
        // An escalation gives the case: that is said once. What the client wrote with it, too.
        let said = matches!(kind, Kind::Given | Kind::Answered) && escalated.contains(&person);
        let may = ctx
            .facts
            .acting(person)
            .is_some_and(|actor| actor.may(Permission::ReadCases, &cases::place(case)).is_ok());
        if said || !may || ctx.actor.person() == Some(person) {
            continue;
        }
        let about = format!("case:{}", case.id);
        let telling = Telling { person, kind, case: Some(case.id), about: &about, fact: None };
        tell(tx, ctx, telling).await?;
    }
    Ok(())
}

// ---- what she does with it ----

fn me(ctx: &Ctx) -> Result<i64> {
    ctx.actor.person().ok_or(Error::NotFound)
}

/// What the frame of a page tells.
///
/// # Errors
/// When the store cannot.
pub async fn bell(tx: &mut Tx, ctx: &Ctx) -> Result<Bell> {
    let person = me(ctx)?;
    let kept = store::notices::unread(tx, person, LONGEST).await?;
    let count = shown(&ctx.actor, person, kept, ctx.now).iter().filter(|one| one.live).count();
    let stopped = if ctx.actor.may_somewhere(Permission::ManageMail) {
        stopped(tx, ctx.now).await?
    } else {
        Vec::new()
    };
    Ok(Bell { count, stopped })
}

/// One's own notices, what is unread and true first, then the newest.
///
/// # Errors
/// When the store cannot.
pub async fn list(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Shown>> {
    let person = me(ctx)?;
    let kept = store::notices::of_person(tx, person, LONGEST).await?;
    let mut all = shown(&ctx.actor, person, kept, ctx.now);
    all.sort_by_key(|one| (!one.live, std::cmp::Reverse((one.notice.at, one.notice.id))));
    Ok(all)
}

/// One of one's own is read.
///
/// # Errors
/// When the store cannot.
pub async fn read(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<bool> {
    Ok(store::notices::read_one(tx, id, me(ctx)?, ctx.now).await?)
}

/// All that came up to an instant are read.
///
/// # Errors
/// When the store cannot.
pub async fn read_all(tx: &mut Tx, ctx: &Ctx, upto: Timestamp) -> Result<u64> {
    Ok(store::notices::read_all(tx, me(ctx)?, upto.min(ctx.now), ctx.now).await?)
}

/// Those about a case are read: she looks at it.
///
/// # Errors
/// When the store cannot.
pub async fn read_case(tx: &mut Tx, ctx: &Ctx, case: i64) -> Result<u64> {
    Ok(store::notices::read_case(tx, me(ctx)?, case, ctx.now).await?)
}

/// How one wishes to be told.
///
/// # Errors
/// When the store cannot.
pub async fn wishes(tx: &mut Tx, ctx: &Ctx) -> Result<Wishes> {
    wishes_of(tx, me(ctx)?).await
}

/// Keeps how one wishes to be told.
///
/// # Errors
/// [`Error::Invalid`] with `zone` that is none, or `digest` with too many times.
pub async fn wish(tx: &mut Tx, ctx: &Ctx, wishes: &Wishes) -> Result<()> {
    let person = me(ctx)?;
    if !wishes.zone.is_empty() && TimeZone::get(&wishes.zone).is_err() {
        return Err(Error::field("zone", "unknown"));
    }
    if wishes.digest.len() > MOST_DIGESTS {
        return Err(Error::field("digest", "too_many"));
    }
    let text = serde_json::to_string(wishes).map_err(|e| Error::Internal(e.to_string()))?;
    store::notices::wish(tx, person, &text, ctx.now).await?;
    audited(tx, &ctx.actor, "person.wish_notices", &thing(person), NOTHING, ctx.now).await
}

/// No letter is written to a person any more: the link in one says so. Whoever holds the link may.
///
/// # Errors
/// When the store cannot.
pub async fn no_letters(tx: &mut Tx, ctx: &Ctx, person: i64) -> Result<()> {
    let wishes = Wishes { digest: Vec::new(), ..wishes_of(tx, person).await? };
    let text = serde_json::to_string(&wishes).map_err(|e| Error::Internal(e.to_string()))?;
    store::notices::wish(tx, person, &text, ctx.now).await?;
    audited(tx, &ctx.actor, "person.wish_notices", &thing(person), NOTHING, ctx.now).await
}

/// A browser as its script says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Browser {
    /// Where its service takes messages.
    pub endpoint: String,
    /// Its public key, base64url.
    pub p256dh: String,
    /// Its secret, base64url.
    pub auth: String,
    /// What it says it is.
    pub agent: String,
}

/// Lets a browser be pushed to.
///
/// # Errors
/// [`Error::Refused`] with `push_service` for a service that is not known, and where none is used.
pub async fn subscribe(
    tx: &mut Tx,
    ctx: &Ctx,
    push: Option<&Push>,
    browser: &Browser,
) -> Result<()> {
    let person = me(ctx)?;
    let refused = || Error::Refused("push_service");
    push.and_then(|push| push.service(&browser.endpoint)).ok_or_else(refused)?;
    let p256dh = unbase64(&browser.p256dh).filter(|key| key.len() == 65 && key.first() == Some(&4));
    let auth = unbase64(&browser.auth).filter(|auth| auth.len() == 16);
    let (Some(p256dh), Some(auth)) = (p256dh, auth) else { return Err(refused()) };
    let new = Subscription {
        id: 0,
        person,
        endpoint: browser.endpoint.clone(),
        p256dh,
        auth,
        agent: browser.agent.chars().take(200).collect(),
        created_at: ctx.now,
        used_at: None,
    };
    store::notices::subscribe(tx, &new).await?;
    for old in store::notices::subscriptions(tx, person).await?.into_iter().skip(MOST_BROWSERS) {
        store::notices::unsubscribe(tx, old.id).await?;
    }
    audited(tx, &ctx.actor, "person.add_browser", &thing(person), NOTHING, ctx.now).await
}

fn unbase64(text: &str) -> Option<Vec<u8>> {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok()
}

/// One's own browsers.
///
/// # Errors
/// When the store cannot.
pub async fn browsers(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Subscription>> {
    Ok(store::notices::subscriptions(tx, me(ctx)?).await?)
}

/// A browser of one's own is not pushed to any more.
///
/// # Errors
/// [`Error::NotFound`] where it is another's, or none.
pub async fn unsubscribe(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<()> {
    let person = me(ctx)?;
    let found = store::notices::find_subscription(tx, id).await?;
    found.filter(|one| one.person == person).ok_or(Error::NotFound)?;
    store::notices::unsubscribe(tx, id).await?;
    audited(tx, &ctx.actor, "person.remove_browser", &thing(person), NOTHING, ctx.now).await
}

// ---- mail that does not go ----

/// What a process saw of mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailSeen {
    /// It is to go from now on.
    Begins,
    /// It went.
    Goes,
    /// It did not.
    Stopped,
}

/// Which ways of mail do not go now, and since when; judged by what every process wrote down, so
/// that it is told even where the one that fetched or sent is gone.
///
/// # Errors
/// When the store cannot.
pub async fn stopped(tx: &mut Tx, now: Timestamp) -> Result<Vec<Outage>> {
    let watched = store::notices::mail_watched(tx).await?;
    let overdue = store::letters::overdue_since(tx).await?;
    let of = |what: &str| watched.iter().find(|one| one.what == what);
    let fetch = of("fetch").and_then(|one| notice::unfetched_since(one.good_at, now));
    let send = notice::unsent_since(of("send").and_then(|one| one.bad_at), overdue, now);
    let outage = |what: &str, since| Outage { what: what.to_owned(), since, until: None };
    Ok(fetch
        .map(|since| outage("fetch", since))
        .into_iter()
        .chain(send.map(|since| outage("send", since)))
        .collect())
}

/// Those in service who decide about mail.
fn mail_deciders(ctx: &Ctx) -> Vec<i64> {
    let people = ctx.facts.people.keys().copied();
    people
        .filter(|id| {
            let actor = ctx.facts.acting(*id);
            actor.is_some_and(|actor| actor.may_somewhere(Permission::ManageMail))
        })
        .collect()
}

/// Tells whoever decides about mail that some of it was set apart or held.
///
/// # Errors
/// When the store cannot.
pub(crate) async fn about_mail(tx: &mut Tx, ctx: &Ctx, kind: Kind) -> Result<()> {
    for person in mail_deciders(ctx) {
        let telling = Telling { person, kind, case: None, about: "", fact: None };
        tell(tx, ctx, telling).await?;
    }
    Ok(())
}

async fn settle_outages(tx: &mut Tx, ctx: &Ctx) -> Result<usize> {
    let stopped = stopped(tx, ctx.now).await?;
    let known = store::notices::outages(tx).await?;
    let mut changed = 0;
    for outage in &known {
        if !stopped.iter().any(|one| one.what == outage.what)
            && store::notices::close_outage(tx, &outage.what, ctx.now).await?
        {
            changed += 1;
        }
    }
    for outage in stopped {
        let Some(id) = store::notices::open_outage(tx, &outage.what, outage.since).await? else {
            continue;
        };
        changed += 1;
        for person in mail_deciders(ctx) {
            let (kind, about) = (Kind::MailStopped, outage.what.as_str());
            let telling = Telling { person, kind, case: None, about, fact: Some(id) };
            tell(tx, ctx, telling).await?;
        }
    }
    Ok(changed)
}

// ---- what time does ----

/// A letter about what somebody has not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// What stands in it.
    pub notices: Vec<Shown>,
    /// Her zone.
    pub zone: TimeZone,
}

/// What a letter to somebody holds now: unread, true, hers to see, and wished there.
///
/// # Errors
/// When the store cannot.
pub async fn letter_for(tx: &mut Tx, ctx: &Ctx, person: i64) -> Result<Unread> {
    let wishes = wishes_of(tx, person).await?;
    let zone = zone(ctx, person, &wishes);
    let Some(actor) = ctx.facts.acting(person) else {
        return Ok(Unread { notices: Vec::new(), zone });
    };
    let kept = store::notices::unread(tx, person, LONGEST).await?;
    let mut notices = shown(&actor, person, kept, ctx.now);
    notices.retain(|one| one.live && wishes.in_letter(one.kind));
    Ok(Unread { notices, zone })
}

async fn write_letter(tx: &mut Tx, ctx: &Ctx, reader: &Reader, at: Timestamp) -> Result<bool> {
    if !store::notices::take_letter(tx, reader.person, at).await? {
        return Ok(false);
    }
    if letter_for(tx, ctx, reader.person).await?.notices.is_empty() {
        return Ok(false);
    }
    let random = ctx.dice.bytes::<16>()?;
    let unguessable: String = random.iter().map(|b| format!("{b:02x}")).collect();
    let new = store::letters::NewLetter {
        case_id: None,
        pos: None,
        client_id: None,
        kind: "digest",
        language: reader.language.clone(),
        facts: json!({ "person": reader.person }).to_string(),
        message_id: format!("notices.{unguessable}@{}", ctx.settings.mail_domain),
    };
    store::letters::insert(tx, &new, ctx.now).await?;
    Ok(true)
}

/// A push with everything its message is made of, read at the last moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressed {
    /// The browser.
    pub to: Subscription,
    /// The language of its person.
    pub language: String,
    /// Her zone.
    pub zone: TimeZone,
    /// What is still unread, true and hers to see.
    pub notices: Vec<Shown>,
}

/// What a push would say now; none where nothing of it is left.
///
/// # Errors
/// When the store cannot.
pub async fn addressed(
    tx: &mut Tx,
    ctx: &Ctx,
    push: &store::notices::Push,
) -> Result<Option<Addressed>> {
    let Some(to) = store::notices::find_subscription(tx, push.subscription).await? else {
        return Ok(None);
    };
    let person = store::people::find(tx, to.person).await?.filter(|p| p.disabled_at.is_none());
    let (Some(actor), Some(person)) = (ctx.facts.acting(to.person), person) else {
        return Ok(None);
    };
    let kept = store::notices::unread(tx, to.person, LONGEST).await?;
    let mut notices = shown(&actor, to.person, kept, ctx.now);
    notices.retain(|one| one.live && push.notices.contains(&one.notice.id));
    let language = person.language;
    let zone = zone(ctx, to.person, &wishes_of(tx, to.person).await?);
    Ok((!notices.is_empty()).then_some(Addressed { to, language, zone, notices }))
}

/// Without a key to push with nothing is put on its way; what was due goes into the letter.
async fn send_due(tx: &mut Tx, ctx: &Ctx, pushes: bool) -> Result<usize> {
    let mut by_person: std::collections::BTreeMap<i64, Vec<i64>> = Default::default();
    for (notice, person) in store::notices::take_due(tx, ctx.now, BATCH).await? {
        by_person.entry(person).or_default().push(notice);
    }
    let mut sent = 0;
    by_person.retain(|_, _| pushes);
    for (person, notices) in by_person {
        for browser in store::notices::subscriptions(tx, person).await? {
            // What is told at once is told in one message: ten escalations of a night ring once.
            store::notices::push(tx, browser.id, &notices, ctx.now).await?;
            sent += 1;
        }
    }
    Ok(sent)
}

async fn tell_promises(tx: &mut Tx, ctx: &Ctx) -> Result<usize> {
    let mut told = 0;
    let warned = ctx.now.saturating_add(SignedDuration::from_mins(ctx.facts.longest_warning()))?;
    let late = ctx.now.checked_sub(LATE).unwrap_or(ctx.now);
    let spans = [(Kind::PromiseBroken, late, ctx.now), (Kind::PromiseEnds, ctx.now, warned)];
    for (kind, after, upto) in spans {
        let about = format!("{kind}:case:");
        for owed in store::notices::promises(tx, after, upto, &about, BATCH).await? {
            let promise = owed.promise.parse().unwrap_or(domain::PromiseKind::FirstAnswer);
            let warning = ctx.facts.warn_minutes(promise, &owed.region);
            let soon = owed.due_at.duration_since(ctx.now) <= SignedDuration::from_mins(warning);
            let place = Place::case(&owed.region, owed.site.as_deref(), owed.case_id);
            let actor = ctx.facts.acting(owed.person);
            if !soon || actor.is_none_or(|a| a.may(Permission::ReadCases, &place).is_err()) {
                continue;
            }
            let about = format!("case:{}", owed.case_id);
            let fact = Some(owed.due_at.as_microsecond());
            let (person, case) = (owed.person, Some(owed.case_id));
            let telling = Telling { person, kind, case, about: &about, fact };
            told += usize::from(tell(tx, ctx, telling).await?);
        }
    }
    Ok(told)
}

/// What a team left late when its day ended, and who answers for it.
struct LeftLate {
    team: i64,
    closing: Timestamp,
    people: Vec<i64>,
}

/// Teams whose day has ended and that left turns late without a reason, with those who lead there and
/// were not told of it yet.
async fn left_late(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<LeftLate>> {
    let mut found = Vec::new();
    for team in ctx.facts.teams.values() {
        let Some(closing) = team.hours.day_ended(ctx.now) else { continue };
        if ctx.now.duration_since(closing) >= AFTER_CLOSING {
            continue;
        }
        let id = team.kept.id;
        let (about, fact) = (format!("{}:team:{id}", Kind::LateLeft), closing.as_microsecond());
        let place = team.kept.home.as_deref().map_or(Place::default(), Place::region);
        let mut people = Vec::new();
        for person in ctx.facts.people.keys().copied() {
            let actor = ctx.facts.acting(person).filter(leads);
            if actor.is_some_and(|actor| actor.may(Permission::Assign, &place).is_ok())
                && wishes_of(tx, person).await?.way(Kind::LateLeft) != Way::Nothing
                && !store::notices::was_told(tx, person, &about, fact).await?
            {
                people.push(person);
            }
        }
        if !people.is_empty() && store::late::is_left(tx, id, closing).await? {
            found.push(LeftLate { team: id, closing, people });
        }
    }
    Ok(found)
}

async fn tell_late(tx: &mut Tx, ctx: &Ctx) -> Result<usize> {
    let mut told = 0;
    for LeftLate { team, closing, people } in left_late(tx, ctx).await? {
        let about = format!("team:{team}");
        let fact = Some(closing.as_microsecond());
        for person in people {
            let telling = Telling { person, kind: Kind::LateLeft, case: None, about: &about, fact };
            told += usize::from(tell(tx, ctx, telling).await?);
        }
    }
    Ok(told)
}

async fn tell_waits(tx: &mut Tx, ctx: &Ctx) -> Result<usize> {
    let waiting = store::chats::first_waiting(tx, crate::chat::OF_EACH_TEAM).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let holders = store::chats::holders(tx).await?;
    let members = store::teams::members(tx).await?;
    let mut told = 0;
    for one in waiting {
        let case = store::cases::get(tx, one.case_id).await?;
        let place = cases::place(&case);
        for holder in &holders {
            let room = holder.capacity.unwrap_or(domain::chat::USUAL_CAPACITY);
            let of_team = one.team.is_none()
                || members.iter().any(|m| Some(m.team) == one.team && m.person == holder.person);
            // Whose desk is closed but who takes cases is told all the more.
            let free = holder.present && holder.holding < room && of_team;
            let actor = ctx.facts.acting(holder.person).filter(|_| free);
            if actor.is_none_or(|actor| actor.may(Permission::Reply, &place).is_err()) {
                continue;
            }
            let about = format!("case:{}", case.id);
            let fact = Some(one.asked_at.as_microsecond());
            let (person, kind) = (holder.person, Kind::ChatWaits);
            let telling = Telling { person, kind, case: Some(case.id), about: &about, fact };
            told += usize::from(tell(tx, ctx, telling).await?);
        }
    }
    Ok(told)
}

impl App {
    /// Tells of what time alone made true: promises that end or are broken, clients who wait, turns
    /// that a closed team left late, mail that does not go; how much.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn tell_due(&self, now: Timestamp) -> Result<usize> {
        let ctx = self.ctx(Actor::System, now);
        let anything = self.read(ctx.clone(), |tx, ctx| Box::pin(anything_due(tx, ctx))).await?;
        if !anything {
            return Ok(0);
        }
        self.write(ctx, |tx, ctx| {
            Box::pin(async move {
                let promises = tell_promises(tx, ctx).await?;
                let waits = tell_waits(tx, ctx).await?;
                let late = tell_late(tx, ctx).await?;
                Ok(promises + waits + late + settle_outages(tx, ctx).await?)
            })
        })
        .await
    }

    /// Writes down for every process how mail goes, by `fetch` or `send`.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn mail_seen(&self, what: &'static str, seen: MailSeen, at: Timestamp) -> Result<()> {
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    match seen {
                        MailSeen::Begins => store::notices::mail_begins(tx, what, at).await?,
                        MailSeen::Goes => store::notices::mail_good(tx, what, at).await?,
                        MailSeen::Stopped => store::notices::mail_bad(tx, what, at).await?,
                    }
                    Ok::<_, Error>(())
                })
            })
            .await
    }

    /// Writes the letters whose time has come; how many.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn write_digests(&self, now: Timestamp) -> Result<usize> {
        let ctx = self.ctx(Actor::System, now);
        let readers = self
            .read(ctx.clone(), |tx, _| {
                Box::pin(async move { Ok(store::notices::readers(tx).await?) })
            })
            .await?;
        let mut written = 0;
        for reader in readers {
            let Ok(wishes) = serde_json::from_str::<Wishes>(&reader.wishes) else { continue };
            let at = wishes.letter_before(&zone(&ctx, reader.person, &wishes), now);
            let Some(at) = at.filter(|at| *at > reader.letter_at) else { continue };
            written += usize::from(
                self.write(ctx.clone(), move |tx, ctx| {
                    Box::pin(async move { write_letter(tx, ctx, &reader, at).await })
                })
                .await?,
            );
        }
        Ok(written)
    }

    /// Puts what is to go to devices now on its way to each; how many messages.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn send_notices(&self, now: Timestamp) -> Result<usize> {
        let pushes = self.push.is_some();
        self.write(self.ctx(Actor::System, now), move |tx, ctx| Box::pin(send_due(tx, ctx, pushes)))
            .await
    }

    /// Forgets old notices; how many.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn sweep_notices(&self, now: Timestamp) -> Result<u64> {
        let before = |kept: SignedDuration| now.checked_sub(kept).unwrap_or(Timestamp::MIN);
        let (read, all) = (before(KEPT), before(KEPT_UNREAD));
        self.store
            .write(move |tx| {
                Box::pin(async move { Ok::<_, Error>(store::notices::sweep(tx, read, all).await?) })
            })
            .await
    }
}

/// Whether a look by the writer is worth it: an idle house writes nothing.
async fn anything_due(tx: &mut Tx, ctx: &Ctx) -> Result<bool> {
    let warned = ctx.now.saturating_add(SignedDuration::from_mins(ctx.facts.longest_warning()))?;
    let late = ctx.now.checked_sub(LATE).unwrap_or(ctx.now);
    for (kind, after, upto) in
        [(Kind::PromiseBroken, late, ctx.now), (Kind::PromiseEnds, ctx.now, warned)]
    {
        let about = format!("{kind}:case:");
        let owed = store::notices::promises(tx, after, upto, &about, BATCH).await?;
        if owed.iter().any(|one| {
            let promise = one.promise.parse().unwrap_or(domain::PromiseKind::FirstAnswer);
            let warning = ctx.facts.warn_minutes(promise, &one.region);
            one.due_at.duration_since(ctx.now) <= SignedDuration::from_mins(warning)
        }) {
            return Ok(true);
        }
    }
    let stopped = stopped(tx, ctx.now).await?;
    let known = store::notices::outages(tx).await?;
    let same = stopped.len() == known.len()
        && stopped.iter().all(|one| known.iter().any(|other| other.what == one.what));
    Ok(!same
        || !store::chats::waiting(tx, 1).await?.is_empty()
        || !left_late(tx, ctx).await?.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wb08_an_address_that_is_no_known_service_of_browsers_is_refused() {
        let push = Push {
            public_key: String::new(),
            services: vec!["push.orle.example".to_owned()],
            loopback: false,
        };
        let check = |endpoint: &str, host: Option<&str>| {
            let said = push.service(endpoint).map(|(host, _)| host);
            assert_eq!(said.as_deref(), host, "{endpoint}");
        };
        check("https://fcm.googleapis.com/fcm/send/a:b", Some("fcm.googleapis.com"));
        check("https://FCM.googleapis.com:443/x", Some("fcm.googleapis.com"));
        check(
            "https://wns2-par02p.notify.windows.com/w/?token=x",
            Some("wns2-par02p.notify.windows.com"),
        );
        check("https://push.orle.example/1", Some("push.orle.example"));
        for hostile in [
            "http://fcm.googleapis.com/x",
            "https://fcm.googleapis.com.evil.example/x",
            "https://evilfcm.googleapis.com.example/x",
            "https://xfcm.googleapis.com/x",
            "https://fcm.googleapis.com:8443/x",
            "https://fcm.googleapis.com@127.0.0.1/x",
            "https://127.0.0.1/x",
            "https://[::1]/x",
            "https://localhost/x",
            "https://169.254.169.254/latest",
            "https://evil.example\\@fcm.googleapis.com/",
            "https://.notify.windows.com/x",
            "file:///etc/passwd",
            "fcm.googleapis.com",
            "",
        ] {
            check(hostile, None);
        }
        assert_eq!(
            push.service(&format!("https://fcm.googleapis.com/{}", "x".repeat(3_000))),
            None
        );
        assert_eq!(push.service("http://127.0.0.1:9/x"), None);
        let test = Push { loopback: true, ..push };
        assert_eq!(test.service("http://127.0.0.1:9/x"), Some(("127.0.0.1".to_owned(), 9)));
    }
}
