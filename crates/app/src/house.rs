//! Setting up the house: regions, sites, teams, holidays, promises, saved
//! replies, topics, tags. Every verb asks whether the actor may (for the place
//! as it was and as it will be), checks each field, writes, and records the
//! change with before and after, in one transaction that also moves the
//! set-up's revision. Nothing is deleted that a case may refer to; it is
//! retired. After a verb the caller takes a new picture (`App::refresh`).

use crate::gate::audited;
use crate::post::Incoming;
use crate::{Ctx, Error, FieldError, Result};
use domain::access::{Permission, Place};
use domain::hours::OpeningHours;
use domain::promise::{PromiseError, PromiseRule, PromiseTable};
use domain::{Priority, Topic, phrase};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use store::holidays::Holiday;
use store::mail_addresses::MailAddress;
use store::phrases::{Phrase, Wording};
use store::promises::Promise;
use store::regions::Region;
use store::sites::Site;
use store::tags::Tag;
use store::teams::Team;
use store::topics::TopicRule;
use store::{Tx, Work};

/// Most bytes a region may allow a file to have: 100 MiB.
pub const MOST_BYTES_A_FILE: i64 = 104_857_600;
/// Most bytes before the sign of an address that clients write to: with a signed
/// tail it must still be an address (RFC 5321 section 4.5.3.1.1).
const LONGEST_LOCAL: usize = 24;
/// What a site may be.
pub const SITE_KINDS: &[&str] = &["boutique", "counter", "atelier", "warehouse", "online"];

/// The fields that were found wrong.
#[derive(Default)]
struct Wrong(Vec<FieldError>);

impl Wrong {
    fn unless(&mut self, good: bool, field: impl Into<String>, code: &'static str) {
        if !good {
            self.0.push(FieldError::new(field, code));
        }
    }
    /// One line of text, so many characters.
    fn line(&mut self, text: &str, least: usize, most: usize, field: impl Into<String>) {
        if let Some(code) = line_flaw(text, least, most) {
            self.0.push(FieldError::new(field, code));
        }
    }
    /// Several lines of text, so many bytes at most.
    fn text(&mut self, text: &str, most: usize, field: impl Into<String>) {
        let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        if text.len() > most {
            self.0.push(FieldError::new(field, "too_long"));
        } else if text.contains(control) {
            self.0.push(FieldError::new(field, "characters"));
        }
    }
    fn answer(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid(self.0)) }
    }
}

/// What the checks of every noun need of the rest of the set-up.
struct Around {
    regions: Vec<Region>,
}

impl Around {
    async fn read(tx: &mut Tx) -> Result<Self> {
        Ok(Around { regions: store::regions::list(tx).await? })
    }
    fn has_region(&self, code: &str) -> bool {
        self.regions.iter().any(|r| r.code == code && !r.retired)
    }
    fn region_or_none(&self, code: Option<&str>) -> bool {
        code.is_none_or(|code| self.has_region(code))
    }
}

/// A noun of the set-up: where it belongs and what its fields must be.
trait Kept: serde::Serialize + Send + Sync + Sized + 'static {
    /// Its name in the audit log.
    const NOUN: &'static str;
    /// Who may change it.
    const PERMISSION: Permission;
    fn id(&self) -> i64;
    /// Every place it reaches: the actor must reach them all.
    fn places(&self) -> Vec<Place<'_>>;
    /// Brings the fields into their one form and finds those that cannot be.
    fn check(&mut self, old: Option<&Self>, around: &Around, wrong: &mut Wrong);
    fn find(tx: &mut Tx, id: i64) -> Work<'_, store::Result<Option<Self>>>;
    fn insert<'t>(&'t self, tx: &'t mut Tx) -> Work<'t, store::Result<i64>>;
    fn update<'t>(&'t self, tx: &'t mut Tx) -> Work<'t, store::Result<bool>>;
    /// The field named when there is another like it.
    const UNIQUE: &'static str = "code";
}

macro_rules! kept_in {
    ($module:ident) => {
        fn id(&self) -> i64 {
            self.id
        }
        fn find(tx: &mut Tx, id: i64) -> Work<'_, store::Result<Option<Self>>> {
            Box::pin(store::$module::find(tx, id))
        }
        fn insert<'t>(&'t self, tx: &'t mut Tx) -> Work<'t, store::Result<i64>> {
            Box::pin(store::$module::insert(tx, self))
        }
        fn update<'t>(&'t self, tx: &'t mut Tx) -> Work<'t, store::Result<bool>> {
            Box::pin(store::$module::update(tx, self))
        }
    };
}

fn asks(ctx: &Ctx, permission: Permission, places: &[Place<'_>]) -> Result<()> {
    places.iter().try_for_each(|place| ctx.actor.may(permission, place).map_err(Error::from))
}

/// Writes a noun, new (id 0) or anew; its id.
async fn save<K: Kept>(tx: &mut Tx, ctx: &Ctx, mut it: K) -> Result<i64> {
    store::house::bump(tx).await?;
    let old = match it.id() {
        0 => None,
        id => Some(K::find(tx, id).await?.ok_or(Error::NotFound)?),
    };
    if let Some(old) = &old {
        asks(ctx, K::PERMISSION, &old.places())?;
    }
    let around = Around::read(tx).await?;
    let mut wrong = Wrong::default();
    it.check(old.as_ref(), &around, &mut wrong);
    asks(ctx, K::PERMISSION, &it.places())?;
    wrong.answer()?;
    let written = match &old {
        None => it.insert(tx).await,
        Some(_) => it.update(tx).await.map(|_| it.id()),
    };
    let id = written.map_err(|error| match error {
        store::Error::Duplicate(_) => Error::field(K::UNIQUE, "taken"),
        other => Error::from(other),
    })?;
    recorded::<K>(tx, ctx, "save", id, (old.map(|o| json!(o)), Some(json!(it)))).await?;
    Ok(id)
}

async fn recorded<K: Kept>(
    tx: &mut Tx,
    ctx: &Ctx,
    deed: &str,
    id: i64,
    change: (Option<Value>, Option<Value>),
) -> Result<()> {
    let (verb, thing) = (format!("{}.{deed}", K::NOUN), format!("{}:{id}", K::NOUN));
    audited(tx, &ctx.actor, &verb, &thing, change, ctx.now).await
}

/// Records that something went out of use, or came back.
async fn retired<K: Kept>(tx: &mut Tx, ctx: &Ctx, id: i64, was: bool, out: bool) -> Result<()> {
    let change = (Some(json!({ "retired": was })), Some(json!({ "retired": out })));
    recorded::<K>(tx, ctx, if out { "retire" } else { "restore" }, id, change).await
}

/// What was changed moves deadlines: open cases are counted anew by the job.
async fn recount(tx: &mut Tx, ctx: &Ctx) -> Result<()> {
    let revision = store::house::revision(tx).await?;
    store::house::want_recount(tx, revision, ctx.now).await.map_err(Error::from)
}

/// A noun the actor may change.
async fn reached<K: Kept>(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<K> {
    let found = K::find(tx, id).await?.ok_or(Error::NotFound)?;
    asks(ctx, K::PERMISSION, &found.places())?;
    Ok(found)
}

fn of_region(code: Option<&str>) -> Place<'_> {
    Place { region: code, ..Place::HOUSE }
}

// --- what a field may be ---------------------------------------------------

fn trim(text: &mut String) {
    let trimmed = text.trim();
    if trimmed.len() != text.len() {
        *text = trimmed.to_owned();
    }
}

fn none_if_blank(text: &mut Option<String>) {
    if text.as_deref().is_some_and(|t| t.trim().is_empty()) {
        *text = None;
    }
}

/// What is wrong with one line of text, if anything.
pub(crate) fn line_flaw(text: &str, least: usize, most: usize) -> Option<&'static str> {
    let count = text.chars().count();
    if count < least {
        Some("missing")
    } else if count > most {
        Some("too_long")
    } else if text.contains(|c: char| c.is_control() || domain::scripts::hides(c)) {
        Some("characters")
    } else {
        None
    }
}

/// A code of ours: small letters, digits, hyphens and underscores, as in `paris-saint-honore`.
pub(crate) fn is_code(text: &str) -> bool {
    (2..=60).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_')
        && text.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric())
}

fn is_upper(text: &str, letters: usize) -> bool {
    text.len() == letters && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// A language tag such as `fr` or `zh-Hans`.
pub(crate) fn is_tag(text: &str) -> bool {
    (2..=35).contains(&text.len())
        && text.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

fn tags(list: &mut Vec<String>) -> bool {
    once(list);
    list.iter().all(|tag| is_tag(tag))
}

/// Each once, in the order given; blanks dropped.
fn once(list: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    list.iter_mut().for_each(trim);
    list.retain(|item| !item.is_empty() && seen.insert(item.clone()));
}

/// The address of an online store: a domain, with `https://` and a path or without.
fn is_shop(text: &str) -> bool {
    let bare = text.strip_prefix("https://").unwrap_or(text);
    let (host, path) = bare.split_once('/').unwrap_or((bare, ""));
    is_domain(host)
        && (!host.is_empty() || text.is_empty())
        && path.len() <= 200
        && path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_/.".contains(&b))
}

fn is_domain(text: &str) -> bool {
    text.is_empty()
        || (text.len() <= 253
            && text.contains('.')
            && text.split('.').all(|label| {
                (1..=63).contains(&label.len())
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            }))
}

/// Reads opening hours and writes them in their one form.
fn hours(text: &mut String, wrong: &mut Wrong) {
    match serde_json::from_str::<OpeningHours>(text) {
        Ok(read) => match serde_json::to_string(&read) {
            Ok(written) => *text = written,
            Err(_) => wrong.unless(false, "hours", "bad_time"),
        },
        Err(error) => wrong.unless(false, "hours", hours_code(&error.to_string())),
    }
}

/// The code of what is wrong with opening hours: the reader tells it as text.
fn hours_code(told: &str) -> &'static str {
    let known = HOURS_FLAWS.iter().find(|(sign, _)| told.contains(sign));
    known.map_or("bad_time", |(_, code)| code)
}

/// What is wrong with opening hours: what the reader says of it, and the code.
pub const HOURS_FLAWS: &[(&str, &str)] = &[
    ("time zone", "unknown_zone"),
    ("share time", "overlap"),
    ("not a date", "bad_date"),
    ("does not end after", "start_not_before_end"),
    ("belongs to the next day", "starts_next_day"),
    ("ends by 48:00", "ends_too_late"),
];

fn topics(list: &mut Vec<String>) -> bool {
    once(list);
    list.iter().all(|topic| topic.parse::<Topic>().is_ok())
}

// --- the nouns -------------------------------------------------------------

impl Kept for Region {
    const NOUN: &'static str = "region";
    const PERMISSION: Permission = Permission::ManageRegions;
    kept_in!(regions);
    fn places(&self) -> Vec<Place<'_>> {
        // A new region is the whole house's matter.
        vec![if self.id == 0 { Place::HOUSE } else { Place::region(&self.code) }]
    }
    fn check(&mut self, old: Option<&Self>, _: &Around, wrong: &mut Wrong) {
        for text in [
            &mut self.code,
            &mut self.name,
            &mut self.currency,
            &mut self.zone,
            &mut self.phone,
            &mut self.domain,
        ] {
            trim(text);
        }
        wrong.unless(is_upper(&self.code, 2), "code", "country");
        wrong.unless(old.is_none_or(|o| o.code == self.code), "code", "fixed");
        wrong.line(&self.name, 1, 80, "name");
        wrong.unless(is_upper(&self.currency, 3), "currency", "currency");
        wrong.unless(domain::hours::zone(&self.zone).is_ok(), "zone", "unknown_zone");
        wrong.unless(
            tags(&mut self.languages) && !self.languages.is_empty(),
            "language",
            "unknown",
        );
        wrong.line(&self.phone, 0, 40, "phone");
        wrong.unless(
            self.phone.is_empty() || crate::phones::e164(&self.phone, &self.code).is_some(),
            "phone",
            "not_a_phone",
        );
        if !self.phone_hours.is_empty() {
            hours(&mut self.phone_hours, wrong);
        }
        wrong.unless(is_shop(&self.domain), "domain", "domain");
        wrong.unless(
            (1024..=MOST_BYTES_A_FILE).contains(&self.attachment_limit),
            "file-limit",
            "range",
        );
        wrong.unless((0..=365).contains(&self.reopen_days), "reopen-days", "range");
    }
}

impl Kept for Site {
    const NOUN: &'static str = "site";
    const PERMISSION: Permission = Permission::ManageSites;
    kept_in!(sites);
    fn places(&self) -> Vec<Place<'_>> {
        vec![Place::site(&self.region, &self.code)]
    }
    fn check(&mut self, old: Option<&Self>, around: &Around, wrong: &mut Wrong) {
        for text in [
            &mut self.code,
            &mut self.name,
            &mut self.street,
            &mut self.city,
            &mut self.postcode,
            &mut self.phone,
            &mut self.email,
            &mut self.domain,
            &mut self.access_note,
        ] {
            trim(text);
        }
        wrong.unless(is_code(&self.code), "code", "code");
        wrong.unless(old.is_none_or(|o| o.code == self.code), "code", "fixed");
        wrong.unless(around.has_region(&self.region), "region", "unknown");
        wrong.unless(SITE_KINDS.contains(&self.kind.as_str()), "kind", "unknown");
        wrong.line(&self.name, 1, 120, "name");
        for (text, field) in [
            (&self.street, "street"),
            (&self.city, "city"),
            (&self.postcode, "postcode"),
            (&self.phone, "phone"),
        ] {
            wrong.line(text, 0, 200, field);
        }
        wrong.text(&self.access_note, 2000, "access-note");
        wrong.unless(
            self.email.is_empty() || crate::people::address_like(&self.email),
            "email",
            "email",
        );
        wrong.unless(is_domain(&self.domain), "domain", "domain");
        wrong.unless(self.kind != "online" || !self.domain.is_empty(), "domain", "missing");
        wrong.unless(tags(&mut self.languages), "language", "unknown");
        once(&mut self.services);
        once(&mut self.access);
        wrong.unless(self.services.iter().all(|c| is_code(c)), "service", "unknown");
        wrong.unless(self.access.iter().all(|c| is_code(c)), "access", "unknown");
        hours(&mut self.hours, wrong);
    }
}

impl Kept for Team {
    const NOUN: &'static str = "team";
    const PERMISSION: Permission = Permission::ManageTeams;
    kept_in!(teams);
    fn places(&self) -> Vec<Place<'_>> {
        if self.regions.is_empty() {
            vec![Place::HOUSE]
        } else {
            self.regions.iter().map(|code| Place::region(code)).collect()
        }
    }
    fn check(&mut self, old: Option<&Self>, around: &Around, wrong: &mut Wrong) {
        trim(&mut self.code);
        trim(&mut self.name);
        none_if_blank(&mut self.home);
        once(&mut self.regions);
        once(&mut self.families);
        wrong.unless(is_code(&self.code), "code", "code");
        wrong.unless(old.is_none_or(|o| o.code == self.code), "code", "fixed");
        wrong.line(&self.name, 1, 80, "name");
        wrong.unless(self.regions.iter().all(|code| around.has_region(code)), "region", "unknown");
        wrong.unless(around.region_or_none(self.home.as_deref()), "home", "unknown");
        wrong.unless(tags(&mut self.languages), "language", "unknown");
        wrong.unless(topics(&mut self.topics), "topic", "unknown");
        let day = self.answers_a_day.unwrap_or(1);
        wrong.unless((1..=domain::capacity::MOST_A_DAY).contains(&day), "answers", "range");
        wrong.unless(self.families.iter().all(|code| is_code(code)), "family", "unknown");
        hours(&mut self.hours, wrong);
    }
}

impl Kept for MailAddress {
    const NOUN: &'static str = "mail_address";
    const PERMISSION: Permission = Permission::ManageTeams;
    const UNIQUE: &'static str = "address";
    kept_in!(mail_addresses);
    fn places(&self) -> Vec<Place<'_>> {
        vec![of_region(self.region.as_deref())]
    }
    fn check(&mut self, _: Option<&Self>, around: &Around, wrong: &mut Wrong) {
        trim(&mut self.address);
        trim(&mut self.name);
        none_if_blank(&mut self.region);
        none_if_blank(&mut self.language);
        self.address_key = crate::references::address_key(&self.address);
        let local = self.address_key.rsplit_once('@').map_or("", |(local, _)| local);
        if !crate::people::address_like(&self.address) || !self.address_key.is_ascii() {
            wrong.unless(false, "address", "email");
        } else {
            // What stands behind a plus sign is the signed name of a case.
            wrong.unless(!local.contains('+'), "address", "plus_sign");
            wrong.unless(local.len() <= LONGEST_LOCAL, "address", "too_long");
        }
        wrong.line(&self.name, 0, 80, "name");
        wrong.unless(around.region_or_none(self.region.as_deref()), "region", "unknown");
        wrong.unless(self.language.as_deref().is_none_or(is_tag), "language", "unknown");
    }
}

impl Kept for Holiday {
    const NOUN: &'static str = "holiday";
    const PERMISSION: Permission = Permission::ManageHolidays;
    const UNIQUE: &'static str = "day";
    kept_in!(holidays);
    fn places(&self) -> Vec<Place<'_>> {
        vec![of_region(self.region.as_deref())]
    }
    fn check(&mut self, _: Option<&Self>, around: &Around, wrong: &mut Wrong) {
        trim(&mut self.day);
        trim(&mut self.name);
        none_if_blank(&mut self.region);
        wrong.unless(around.region_or_none(self.region.as_deref()), "region", "unknown");
        let day = self.day.parse::<jiff::civil::Date>();
        wrong.unless(day.is_ok_and(|d| d.to_string() == self.day), "day", "bad_date");
        wrong.line(&self.name, 1, 80, "name");
    }
}

impl Kept for Promise {
    const NOUN: &'static str = "promise";
    const PERMISSION: Permission = Permission::ManagePromises;
    const UNIQUE: &'static str = "kind";
    kept_in!(promises);
    fn places(&self) -> Vec<Place<'_>> {
        vec![of_region(self.region.as_deref())]
    }
    fn check(&mut self, _: Option<&Self>, around: &Around, wrong: &mut Wrong) {
        none_if_blank(&mut self.region);
        wrong.unless(self.kind.is_set(), "kind", "unknown");
        wrong.unless(around.region_or_none(self.region.as_deref()), "region", "unknown");
        wrong.unless(
            (1..=domain::promise::LONGEST).contains(&self.minutes),
            "within",
            "bad_minutes",
        );
        wrong.unless((0..=self.minutes.max(0)).contains(&self.warn_minutes), "warn", "bad_minutes");
    }
}

impl Kept for Phrase {
    const NOUN: &'static str = "phrase";
    const PERMISSION: Permission = Permission::ManagePhrases;
    kept_in!(phrases);
    fn places(&self) -> Vec<Place<'_>> {
        vec![of_region(self.region.as_deref())]
    }
    fn check(&mut self, _: Option<&Self>, around: &Around, wrong: &mut Wrong) {
        trim(&mut self.code);
        none_if_blank(&mut self.region);
        wrong.unless(is_code(&self.code), "code", "code");
        wrong.unless(around.region_or_none(self.region.as_deref()), "region", "unknown");
        wrong.unless(topics(&mut self.topics), "topic", "unknown");
    }
}

impl Kept for Tag {
    const NOUN: &'static str = "tag";
    const PERMISSION: Permission = Permission::ManageTags;
    kept_in!(tags);
    fn places(&self) -> Vec<Place<'_>> {
        vec![Place::HOUSE]
    }
    fn check(&mut self, old: Option<&Self>, _: &Around, wrong: &mut Wrong) {
        trim(&mut self.code);
        trim(&mut self.name);
        wrong.unless(is_code(&self.code), "code", "code");
        wrong.unless(old.is_none_or(|o| o.code == self.code), "code", "fixed");
        wrong.line(&self.name, 1, 60, "name");
    }
}

// --- the verbs -------------------------------------------------------------

/// Writes a region, new with id 0; its id. A region's code never changes.
///
/// # Errors
/// [`Error::Denied`]; [`Error::Invalid`] by field; [`Error::NotFound`].
pub async fn save_region(tx: &mut Tx, ctx: &Ctx, region: Region) -> Result<i64> {
    save(tx, ctx, region).await
}

/// Takes a region out of use, or back.
///
/// # Errors
/// `Refused("region_in_use")` while a site or team of it is in use, or a team
/// keeps its holidays; `Refused("region_has_cases")` while a case there is open.
pub async fn retire_region(tx: &mut Tx, ctx: &Ctx, id: i64, out: bool) -> Result<()> {
    store::house::bump(tx).await?;
    let region: Region = reached(tx, ctx, id).await?;
    if out {
        let sites = store::sites::list(tx)
            .await?
            .into_iter()
            .any(|s| s.region == region.code && !s.retired);
        let hangs = |t: &Team| {
            t.regions.contains(&region.code) || t.home.as_deref() == Some(region.code.as_str())
        };
        let teams = store::teams::list(tx).await?.iter().any(|t| !t.retired && hangs(t));
        if sites || teams {
            return Err(Error::Refused("region_in_use"));
        }
        if store::cases::any_open_in(tx, &region.code).await? {
            return Err(Error::Refused("region_has_cases"));
        }
    }
    store::regions::retire(tx, id, out.then_some(ctx.now)).await?;
    retired::<Region>(tx, ctx, id, region.retired, out).await
}

/// Writes a site, new with id 0; its id.
///
/// # Errors
/// As [`save_region`].
pub async fn save_site(tx: &mut Tx, ctx: &Ctx, site: Site) -> Result<i64> {
    save(tx, ctx, site).await
}

/// Takes a site out of use, or back.
///
/// # Errors
/// [`Error::Denied`]; [`Error::NotFound`].
pub async fn retire_site(tx: &mut Tx, ctx: &Ctx, id: i64, out: bool) -> Result<()> {
    store::house::bump(tx).await?;
    let old: Site = reached(tx, ctx, id).await?;
    store::sites::retire(tx, id, out.then_some(ctx.now)).await?;
    retired::<Site>(tx, ctx, id, old.retired, out).await
}

/// Writes an address that clients write to, new with id 0; its id. `incoming`: how
/// mail comes in; an address that the configuration names already is taken.
///
/// # Errors
/// As [`save_region`]; on the field `address` `plus_sign`, `taken`, `email`.
pub async fn save_address(
    tx: &mut Tx,
    ctx: &Ctx,
    incoming: Option<&Incoming>,
    it: MailAddress,
) -> Result<i64> {
    let key = crate::references::address_key(&it.address);
    let known = |post: &Incoming| post.configured(&key).is_some();
    if incoming.is_some_and(known) {
        return Err(Error::field("address", "taken"));
    }
    let team = match it.team {
        Some(id) => store::teams::find(tx, id).await?.is_some_and(|team| !team.retired),
        None => true,
    };
    if !team {
        return Err(Error::field("team", "unknown"));
    }
    save(tx, ctx, it).await
}

/// Takes an address out of use, or back.
///
/// # Errors
/// [`Error::Denied`]; [`Error::NotFound`].
pub async fn retire_address(tx: &mut Tx, ctx: &Ctx, id: i64, out: bool) -> Result<()> {
    store::house::bump(tx).await?;
    let old: MailAddress = reached(tx, ctx, id).await?;
    store::mail_addresses::retire(tx, id, out.then_some(ctx.now)).await?;
    retired::<MailAddress>(tx, ctx, id, old.retired, out).await
}

/// Writes a team, new with id 0; its id.
///
/// # Errors
/// As [`save_region`].
pub async fn save_team(tx: &mut Tx, ctx: &Ctx, team: Team) -> Result<i64> {
    let id = save(tx, ctx, team).await?;
    recount(tx, ctx).await?;
    Ok(id)
}

/// Puts exactly these people into a team.
///
/// # Errors
/// [`Error::Invalid`] for somebody who is not there or whose door is closed.
pub async fn set_members(tx: &mut Tx, ctx: &Ctx, team: i64, people: &[i64]) -> Result<()> {
    store::house::bump(tx).await?;
    reached::<Team>(tx, ctx, team).await?;
    let old: BTreeSet<i64> = store::teams::members_of(tx, team).await?.into_iter().collect();
    let new: BTreeSet<i64> = people.iter().copied().collect();
    for person in new.difference(&old) {
        let found = store::people::find(tx, *person).await?;
        if found.is_none_or(|p| p.disabled_at.is_some()) {
            return Err(Error::field("member", "unknown"));
        }
        store::teams::join(tx, team, *person).await?;
    }
    for person in old.difference(&new) {
        store::teams::leave(tx, team, *person).await?;
    }
    recorded::<Team>(tx, ctx, "set_members", team, (Some(json!(old)), Some(json!(new)))).await
}

/// Takes a team out of use, or back.
///
/// # Errors
/// `Refused("last_team")`: a new case must go somewhere.
pub async fn retire_team(tx: &mut Tx, ctx: &Ctx, id: i64, out: bool) -> Result<()> {
    store::house::bump(tx).await?;
    let old: Team = reached(tx, ctx, id).await?;
    if out && !store::teams::list(tx).await?.into_iter().any(|t| t.id != id && !t.retired) {
        return Err(Error::Refused("last_team"));
    }
    store::teams::retire(tx, id, out.then_some(ctx.now)).await?;
    recount(tx, ctx).await?;
    retired::<Team>(tx, ctx, id, old.retired, out).await
}

/// Writes a holiday, new with id 0; its id.
///
/// # Errors
/// As [`save_region`]; the same day twice is `taken`.
pub async fn save_holiday(tx: &mut Tx, ctx: &Ctx, holiday: Holiday) -> Result<i64> {
    let id = save(tx, ctx, holiday).await?;
    recount(tx, ctx).await?;
    Ok(id)
}

/// Takes a holiday away.
///
/// # Errors
/// [`Error::Denied`]; [`Error::NotFound`].
pub async fn delete_holiday(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<()> {
    store::house::bump(tx).await?;
    let old: Holiday = reached(tx, ctx, id).await?;
    store::holidays::delete(tx, id).await?;
    recount(tx, ctx).await?;
    recorded::<Holiday>(tx, ctx, "delete", id, (Some(json!(old)), None)).await
}

/// Writes a promise, new with id 0; its id.
///
/// # Errors
/// [`Error::Invalid`] with `promise_tie` when two promises would be equally
/// strong for some case.
pub async fn save_promise(tx: &mut Tx, ctx: &Ctx, promise: Promise) -> Result<i64> {
    let id = save(tx, ctx, promise).await?;
    no_ties(tx).await?;
    recount(tx, ctx).await?;
    Ok(id)
}

/// Takes a promise out of use, or back.
///
/// # Errors
/// As [`save_promise`] when it comes back.
pub async fn retire_promise(tx: &mut Tx, ctx: &Ctx, id: i64, out: bool) -> Result<()> {
    store::house::bump(tx).await?;
    let old: Promise = reached(tx, ctx, id).await?;
    let done = store::promises::retire(tx, id, out.then_some(ctx.now)).await;
    done.map_err(|error| match error {
        store::Error::Duplicate(_) => Error::field("kind", "promise_tie"),
        other => Error::from(other),
    })?;
    no_ties(tx).await?;
    recount(tx, ctx).await?;
    retired::<Promise>(tx, ctx, id, old.retired, out).await
}

async fn no_ties(tx: &mut Tx) -> Result<()> {
    let rules = store::promises::list(tx)
        .await?
        .into_iter()
        .filter(|p| !p.retired)
        .map(|p| PromiseRule {
            kind: p.kind,
            region: p.region,
            topic: p.topic,
            priority: p.priority,
            minutes: p.minutes,
        })
        .collect();
    match PromiseTable::new(rules) {
        Ok(_) => Ok(()),
        Err(PromiseError::BadMinutes { .. }) => Err(Error::field("within", "bad_minutes")),
        Err(PromiseError::Tie { .. }) => Err(Error::field("kind", "promise_tie")),
    }
}

/// Writes a saved reply with all its wordings, new with id 0; its id.
///
/// # Errors
/// [`Error::Invalid`]: `unknown_fact` or `loose_brace` at `text-<language>`.
pub async fn save_phrase(
    tx: &mut Tx,
    ctx: &Ctx,
    phrase: Phrase,
    texts: Vec<Wording>,
) -> Result<i64> {
    let texts: Vec<Wording> = texts
        .into_iter()
        .filter(|t| !t.title.trim().is_empty() || !t.body.trim().is_empty())
        .collect();
    let mut wrong = Wrong::default();
    wrong.unless(!texts.is_empty(), "text-en", "missing");
    let mut seen = BTreeSet::new();
    for text in &texts {
        let (title, body) = (format!("title-{}", text.language), format!("text-{}", text.language));
        wrong.unless(
            is_tag(&text.language) && seen.insert(text.language.clone()),
            &body,
            "unknown",
        );
        wrong.line(text.title.trim(), 1, 120, title);
        wrong.unless(!text.body.trim().is_empty(), &body, "missing");
        wrong.text(&text.body, 20_000, &body);
        if let Err(error) = phrase::pieces(&text.body) {
            wrong.unless(false, body, error.code());
        }
    }
    // Who may not is told so, not what is wrong with what she may not write.
    asks(ctx, Permission::ManagePhrases, &phrase.places())?;
    wrong.answer()?;
    let before =
        if phrase.id == 0 { Vec::new() } else { store::phrases::texts_of(tx, phrase.id).await? };
    let id = save(tx, ctx, phrase).await?;
    let texts: Vec<Wording> = texts.into_iter().map(|t| Wording { phrase: id, ..t }).collect();
    store::phrases::set_texts(tx, id, &texts).await?;
    recorded::<Phrase>(tx, ctx, "set_texts", id, (Some(json!(before)), Some(json!(texts)))).await?;
    Ok(id)
}

/// Takes a saved reply out of use, or back.
///
/// # Errors
/// [`Error::Denied`]; [`Error::NotFound`].
pub async fn retire_phrase(tx: &mut Tx, ctx: &Ctx, id: i64, out: bool) -> Result<()> {
    store::house::bump(tx).await?;
    let old: Phrase = reached(tx, ctx, id).await?;
    store::phrases::retire(tx, id, out.then_some(ctx.now)).await?;
    retired::<Phrase>(tx, ctx, id, old.retired, out).await
}

/// How one topic is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Offer {
    /// The topic.
    pub topic: Topic,
    /// Whether clients are offered it.
    pub offered: bool,
    /// The priority a case of it begins with.
    pub priority: Priority,
}

/// Says which topics a region offers (none: every region without rules of its
/// own), in this order.
///
/// # Errors
/// [`Error::Invalid`] with `missing` when nothing would be offered, or a topic
/// comes twice.
pub async fn offer_topics(
    tx: &mut Tx,
    ctx: &Ctx,
    region: Option<&str>,
    offers: &[Offer],
) -> Result<()> {
    store::house::bump(tx).await?;
    asks(ctx, Permission::ManageTopics, &[of_region(region)])?;
    let around = Around::read(tx).await?;
    let mut wrong = Wrong::default();
    wrong.unless(around.region_or_none(region), "region", "unknown");
    wrong.unless(offers.iter().any(|o| o.offered), "topic", "missing");
    let distinct: BTreeSet<Topic> = offers.iter().map(|o| o.topic).collect();
    wrong.unless(distinct.len() == offers.len(), "topic", "twice");
    wrong.answer()?;
    let mut before = Vec::new();
    for old in store::topics::list(tx).await?.into_iter().filter(|t| t.region.as_deref() == region)
    {
        store::topics::delete(tx, old.id).await?;
        before.push(old);
    }
    for (place, offer) in (1..).zip(offers) {
        let rule = TopicRule {
            id: 0,
            topic: offer.topic,
            region: region.map(str::to_owned),
            offered: offer.offered,
            priority: offer.priority,
            place,
        };
        store::topics::insert(tx, &rule).await?;
    }
    // The usual priority of a topic says which promise holds.
    recount(tx, ctx).await?;
    let thing = format!("topics:{}", region.unwrap_or("all"));
    audited(
        tx,
        &ctx.actor,
        "topics.offer",
        &thing,
        (Some(json!(before)), Some(json!(offers))),
        ctx.now,
    )
    .await
}

/// Writes a tag, new with id 0; its id.
///
/// # Errors
/// As [`save_region`].
pub async fn save_tag(tx: &mut Tx, ctx: &Ctx, tag: Tag) -> Result<i64> {
    save(tx, ctx, tag).await
}

/// Takes a tag out of use, or back. Cases keep it.
///
/// # Errors
/// [`Error::Denied`]; [`Error::NotFound`].
pub async fn retire_tag(tx: &mut Tx, ctx: &Ctx, id: i64, out: bool) -> Result<()> {
    store::house::bump(tx).await?;
    let old: Tag = reached(tx, ctx, id).await?;
    store::tags::retire(tx, id, out.then_some(ctx.now)).await?;
    retired::<Tag>(tx, ctx, id, old.retired, out).await
}
