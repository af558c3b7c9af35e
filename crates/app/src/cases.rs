//! The verbs of a case: open, write, assign, put aside, escalate, resolve,
//! reopen, merge, link, split, tag. Each works on one [`Change`]: a case held
//! for the length of the transaction, to which entries are added and which is
//! saved once, with its deadlines counted anew from its events.

use crate::{Ctx, Error, FieldError, Result, examinations, sorting};
use domain::access::{Actor, Permission, Place};
use domain::case::{Act, Standing};
use domain::entry::{AssignedHow, ByWhom, ClientEntry, Entry, StaffEntry};
use domain::promise::{Clocks, Deadline, most_pressing};
use domain::routing::{InTurn, PersonFacts, Request, Routed, RoutingReason};
use domain::{
    CaseNumber, Channel, Outcome, PhotoSlot, Priority, PriorityReason, Resolution, Role, StateName,
    Topic,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::Tx;
use store::cases::{Case, Reach};
use store::clients::{Client, NewClient};
use store::timeline::{By, Placed};
use triage::Sorted;
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// Letters of a message, as a person counts them.
pub const LONGEST_MESSAGE: usize = 20_000;
/// Letters of a subject.
pub const LONGEST_SUBJECT: usize = 200;
/// Letters of a name.
pub const LONGEST_NAME: usize = 300;
/// Entries a timeline gives at once.
pub const LONGEST_TIMELINE: i64 = 10_000;

/// A piece a case is about; every fact may be absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Piece {
    /// Family code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    /// Model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// Size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// Any code on label or receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// Whom a case is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientFacts {
    /// Name, one field.
    pub name: String,
    /// Address letters go to.
    pub email: String,
    /// Telephone, as typed.
    pub phone: Option<String>,
}

/// What came of a call or visit, written by the advisor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Why the client called or came.
    pub reason: String,
    /// What came of it.
    pub result: String,
}

/// A case to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// What about.
    pub topic: Topic,
    /// How it came.
    pub channel: Channel,
    /// Region code: of the purchase, or of the site the client is on.
    pub region: String,
    /// Boutique code.
    pub site: Option<String>,
    /// Language tag.
    pub language: String,
    /// One line.
    pub subject: String,
    /// The client's words, kept exactly.
    pub body: String,
    /// Whom for.
    pub client: ClientFacts,
    /// A code of `Outcome`, or own words.
    pub wish: Option<String>,
    /// The client's own deadline.
    pub wish_by: Option<Date>,
    /// The pieces it is about.
    pub pieces: Vec<Piece>,
    /// The order it is about.
    pub order_number: Option<String>,
    /// What else the form asked, as JSON.
    pub intake: Option<String>,
    /// Rows of files added to the form.
    pub files: Vec<(i64, PhotoSlot, String)>,
    /// When an advisor opens it for the client.
    pub call: Option<Call>,
    /// A case it follows.
    pub follows: Option<String>,
}

/// A case and everything one may see of it.
#[derive(Debug, Clone)]
pub struct CaseView {
    /// The case.
    pub case: Case,
    /// The client.
    pub client: Client,
    /// The timeline, as far as the actor may see it.
    pub entries: Vec<Placed>,
    /// Words by row.
    pub words: HashMap<i64, String>,
    /// Files of the case.
    pub files: Vec<store::files::File>,
}

impl CaseView {
    /// The words an entry refers to.
    pub fn words_of(&self, entry: &Entry) -> Option<&str> {
        entry.text().and_then(|row| self.words.get(&row)).map(String::as_str)
    }

    /// The client's first words.
    pub fn first_words(&self) -> &str {
        self.entries
            .iter()
            .find_map(|p| match &p.entry {
                Entry::Client(ClientEntry::ClientMessage { text, .. }) => self.words.get(text),
                _ => None,
            })
            .map_or("", String::as_str)
    }

    /// What the form asked, by field: the client's own answers.
    pub fn answers(&self) -> domain::questions::Answers {
        let kept = self.case.intake.as_deref();
        let kept: Option<std::collections::BTreeMap<String, serde_json::Value>> =
            kept.and_then(|text| serde_json::from_str(text).ok());
        let said = |value: serde_json::Value| match value {
            serde_json::Value::String(text) => text,
            serde_json::Value::Array(all) => {
                all.iter().filter_map(serde_json::Value::as_str).collect::<Vec<_>>().join(" ")
            }
            _ => String::new(),
        };
        kept.unwrap_or_default().into_iter().map(|(field, value)| (field, said(value))).collect()
    }

    /// The pieces it is about.
    pub fn pieces(&self) -> Vec<Piece> {
        pieces(self.case.piece.as_deref())
    }
}

/// Reads kept pieces.
pub fn pieces(kept: Option<&str>) -> Vec<Piece> {
    kept.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// The key an address is found by: without blanks around it, in lower case, NFC.
pub fn email_key(email: &str) -> String {
    crate::sign_in::folded(email)
}

/// Where a case lies, for the access table.
pub fn place(case: &Case) -> Place<'_> {
    Place::case(&case.region, case.site.as_deref(), case.id)
}

/// Which cases an actor's lists and searches reach.
pub fn reach(actor: &Actor, permission: Permission) -> Option<Reach> {
    use domain::access::Within;
    let scopes = actor.scopes(permission);
    if scopes.is_empty() {
        return None;
    }
    let (mut regions, mut sites) = (Vec::new(), Vec::new());
    for scope in &scopes {
        match (&scope.regions, &scope.sites) {
            (Within::All, Within::All) => return Some(Reach::everything()),
            (Within::Set(codes), Within::All) => regions.extend(codes.iter().map(String::as_str)),
            (_, Within::Set(codes)) => sites.extend(codes.iter().map(String::as_str)),
        }
    }
    Some(Reach::of(regions, sites))
}

/// Who an actor is in a timeline.
pub fn by(actor: &Actor) -> By {
    let (kind, id) = actor.reference();
    By { kind, id }
}

fn letters(text: &str) -> usize {
    // A grapheme is at least a byte: most texts need no counting.
    if text.len() <= 200 { text.len() } else { text.graphemes(true).count() }
}

fn no_controls(text: &str) -> bool {
    !text.chars().any(char::is_control)
}

/// Checks words somebody wrote.
pub(crate) fn check_words(field: &str, text: &str, errors: &mut Vec<FieldError>) {
    if text.trim().is_empty() {
        errors.push(FieldError::new(field, "missing"));
    } else if text.len() > LONGEST_MESSAGE * 8
        || (text.len() > LONGEST_MESSAGE && letters(text) > LONGEST_MESSAGE)
    {
        errors.push(FieldError::new(field, "too_long"));
    } else if text.contains('\0') {
        // Kept exactly as sent, whatever they hold; NUL alone cannot be kept.
        errors.push(FieldError::new(field, "control_characters"));
    }
}

pub(crate) fn check_line(
    field: &str,
    text: &str,
    longest: usize,
    needed: bool,
    errors: &mut Vec<FieldError>,
) {
    if text.trim().is_empty() {
        if needed {
            errors.push(FieldError::new(field, "missing"));
        }
    } else if text.len() > longest * 16
        || (text.len() > longest && text.graphemes(true).count() > longest)
    {
        errors.push(FieldError::new(field, "too_long"));
    } else if !no_controls(text) {
        errors.push(FieldError::new(field, "control_characters"));
    }
}

/// Checks whom a case is for; the telephone in E.164 where one was given, read as it is dialled in
/// a country. Who may stay unnamed need give neither name nor address.
pub(crate) fn check_client(
    client: &ClientFacts,
    country: &str,
    prefix: &str,
    unnamed: bool,
    errors: &mut Vec<FieldError>,
) -> Option<String> {
    let name = format!("{prefix}name");
    check_line(&name, &client.name, LONGEST_NAME, !unnamed, errors);
    if client.name.chars().any(domain::scripts::hides) {
        errors.push(FieldError::new(name, "hidden_characters"));
    }
    if client.email.trim().is_empty() {
        if !unnamed {
            errors.push(FieldError::new(format!("{prefix}email"), "missing"));
        }
    } else if !domain::questions::is_email(client.email.trim()) {
        errors.push(FieldError::new(format!("{prefix}email"), "not_an_email"));
    }
    let typed = client.phone.as_deref().map(str::trim).filter(|p| !p.is_empty())?;
    let e164 = crate::phones::e164(typed, country);
    if e164.is_none() {
        errors.push(FieldError::new(format!("{prefix}phone"), "not_a_phone"));
    }
    e164
}

/// Words with card numbers masked to their last four.
pub(crate) fn masked(text: &str) -> String {
    if text.bytes().filter(u8::is_ascii_digit).count() < 12 && text.is_ascii() {
        return text.to_owned();
    }
    intake::mask_card_numbers(text).0
}

/// A case held for a change. Nothing is kept until [`Change::save`].
pub struct Change<'t> {
    /// The transaction.
    pub tx: &'t mut Tx,
    /// Who, when and the set-up.
    pub ctx: &'t Ctx,
    /// The case as it will be.
    pub case: Case,
    /// By which way this deed came.
    pub channel: Option<Channel>,
    /// What else the audit log keeps of the deed: how it was, and how it is.
    pub also: Option<(serde_json::Value, serde_json::Value)>,
    was: StateName,
    was_assignee: Option<i64>,
    due_before: Option<(domain::PromiseKind, jiff::Timestamp)>,
    entered: Vec<(By, Entry)>,
}

impl<'t> Change<'t> {
    /// Takes a case to change it.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is not there or not the actor's to see;
    /// [`Error::Denied`] when the role may see it but not do this.
    pub async fn begin(
        tx: &'t mut Tx,
        ctx: &'t Ctx,
        number: &str,
        permission: Permission,
    ) -> Result<Change<'t>> {
        let case = store::cases::find_for_change(tx, number).await?.ok_or(Error::NotFound)?;
        ctx.actor.may(Permission::ReadCases, &place(&case)).map_err(|_| Error::NotFound)?;
        ctx.actor.may(permission, &place(&case))?;
        Ok(Change {
            was: case.standing.state.name(),
            was_assignee: case.assignee_id,
            due_before: case.due_kind.zip(case.due_at),
            tx,
            ctx,
            case,
            channel: None,
            also: None,
            entered: Vec::new(),
        })
    }

    /// Adds an entry; its place.
    pub async fn enter(&mut self, entry: impl Into<Entry>) -> Result<i64> {
        let by = by(&self.ctx.actor);
        self.enter_as(entry, by).await
    }

    /// Adds an entry by somebody else than the actor.
    pub async fn enter_as(&mut self, entry: impl Into<Entry>, by: By) -> Result<i64> {
        let entry = entry.into();
        self.case.entries += 1;
        let pos = self.case.entries;
        store::timeline::append(self.tx, self.case.id, pos, self.ctx.now, by, self.channel, &entry)
            .await?;
        match &entry {
            Entry::Client(ClientEntry::ClientMessage { .. }) => self.case.last_client_pos = pos,
            Entry::Client(ClientEntry::HouseMessage { .. }) => self.case.last_house_pos = pos,
            _ => {}
        }
        self.entered.push((by, entry));
        Ok(pos)
    }

    /// Keeps words; the row they lie in.
    pub async fn words(&mut self, text: &str) -> Result<i64> {
        Ok(store::timeline::keep_words(self.tx, self.case.id, &masked(text), "").await?)
    }

    /// Does something to the state and enters what it leaves.
    pub async fn act(&mut self, act: Act) -> Result<()> {
        let limits = self.ctx.facts.limits(&self.case.region);
        let moved = self.case.standing.clone().act(act, self.ctx.now, &limits)?;
        self.case.standing = moved.standing;
        for entry in moved.entries {
            self.enter(entry).await?;
        }
        Ok(())
    }

    /// Writes a letter to the client about a place in the timeline; none to who left no address.
    pub async fn letter(
        &mut self,
        kind: &'static str,
        pos: i64,
        facts: serde_json::Value,
    ) -> Result<()> {
        letter(self.tx, self.ctx, &self.case, kind, pos, facts).await
    }

    /// Saves the case, with its deadlines counted anew and the deed in the audit log.
    pub async fn save(mut self, verb: &str) -> Result<Case> {
        let deadlines = deadlines(self.tx, self.ctx, &self.case).await?;
        let pressing = most_pressing(&deadlines);
        self.case.due_at = pressing.and_then(|d| d.due_at);
        self.case.due_kind = pressing.map(|d| d.kind);
        let due = self.case.due_kind.zip(self.case.due_at);
        if let Some((promise, due_at)) = due
            && due != self.due_before
            && deadlines.iter().any(|d| {
                d.kind == promise && d.due_at == Some(due_at) && d.started_at == self.ctx.now
            })
        {
            self.enter_as(ClientEntry::Promised { promise, due: due_at }, By::SYSTEM).await?;
        }
        self.case.updated_at = self.ctx.now;
        store::cases::update(self.tx, &self.case).await?;
        let state = self.case.standing.state.name();
        let over = matches!(state, StateName::Resolved | StateName::Closed);
        // Nobody waits in a case that is done; a word of the client's begins it again.
        if over && state != self.was {
            store::chats::over(self.tx, self.case.id, self.ctx.now).await?;
        }
        let mut before = serde_json::json!({ "state": self.was, "assignee": self.was_assignee });
        let mut after = serde_json::json!({ "state": state, "assignee": self.case.assignee_id });
        if let Some((was, is)) = self.also.take() {
            before["also"] = was;
            after["also"] = is;
        }
        let (before, after) = (before.to_string(), after.to_string());
        crate::notices::entered(self.tx, self.ctx, &self.case, &self.entered).await?;
        let thing = format!("case:{}", self.case.number);
        let deed = store::audit::Deed {
            by: by(&self.ctx.actor),
            verb,
            thing: &thing,
            before: Some(&before),
            after: Some(&after),
        };
        store::audit::record(self.tx, &deed, self.ctx.now).await?;
        Ok(self.case)
    }
}

/// Writes a letter to the client of a case about a place in its timeline.
pub(crate) async fn letter_of(
    tx: &mut Tx,
    ctx: &Ctx,
    case: &Case,
    kind: &'static str,
    pos: i64,
    facts: &serde_json::Value,
) -> Result<()> {
    letter(tx, ctx, case, kind, pos, facts.clone()).await
}

async fn letter(
    tx: &mut Tx,
    ctx: &Ctx,
    case: &Case,
    kind: &'static str,
    pos: i64,
    facts: serde_json::Value,
) -> Result<()> {
    if (case.topic == Topic::Counterfeit || matches!(case.channel, Channel::Email | Channel::Phone))
        && store::clients::get(tx, case.client_id).await?.email.is_empty()
    {
        return Ok(());
    }
    let random = ctx.dice.bytes::<16>()?;
    let unguessable = random.iter().fold(String::with_capacity(32), |mut all, b| {
        all.push_str(&format!("{b:02x}"));
        all
    });
    let new = store::letters::NewLetter {
        case_id: Some(case.id),
        pos: Some(pos),
        client_id: Some(case.client_id),
        kind,
        language: case.language.clone(),
        facts: facts.to_string(),
        message_id: format!("case.{unguessable}@{}", ctx.settings.mail_domain),
    };
    store::letters::insert(tx, &new, ctx.now).await?;
    Ok(())
}

/// The deadlines of a case, counted from its events over its team's hours.
pub async fn deadlines(tx: &mut Tx, ctx: &Ctx, case: &Case) -> Result<Vec<Deadline>> {
    let entries = store::timeline::of_case(tx, case.id, 0, LONGEST_TIMELINE).await?;
    Ok(count(ctx, case, entries.iter().map(|p| (p.at, &p.entry))))
}

/// The same over entries at hand.
pub fn count<'e>(
    ctx: &Ctx,
    case: &Case,
    entries: impl Iterator<Item = (jiff::Timestamp, &'e Entry)>,
) -> Vec<Deadline> {
    let Some(hours) = ctx.facts.hours_of(case.team_id) else { return Vec::new() };
    let mut clocks = Clocks::default();
    for (at, entry) in entries {
        clocks.hear_entry(at, entry);
    }
    // An escalation raises the priority; it must not move the other deadlines.
    let usual = ctx.facts.priority(case.topic, &case.region);
    let priority = clocks.promised_priority(case.priority, case.priority_reason, usual);
    clocks.deadlines(&ctx.facts.promises(&case.region, case.topic, priority), hours, ctx.now)
}

fn priority_of(
    ctx: &Ctx,
    open: &Open,
    topic: Topic,
    sorted: Option<&Sorted>,
) -> (Priority, PriorityReason) {
    let usual = ctx.facts.priority(topic, &open.region);
    let near = open.wish_by.is_some_and(|by| {
        let today = ctx.now.to_zoned(jiff::tz::TimeZone::UTC).date();
        by.since(today).is_ok_and(|span| span.get_days() <= 14)
    });
    let said = if near && usual > Priority::High {
        (Priority::High, PriorityReason::ClientDeadline)
    } else {
        (usual, PriorityReason::Topic)
    };
    sorted.and_then(|sorted| sorting::pressing(sorted, said.0)).unwrap_or(said)
}

/// The e-mail that words came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByMail {
    /// Its row.
    pub mail: i64,
    /// Whether a receipt goes out: never to a machine, once a day to a sender.
    pub receipt: bool,
    /// The team of the address it came to; none: it is routed as any other.
    pub team: Option<i64>,
}

/// Opens a case.
///
/// # Errors
/// [`Error::Invalid`] with every wrong field; [`Error::Denied`].
pub async fn open(tx: &mut Tx, ctx: &Ctx, open: &Open) -> Result<Case> {
    open_by(tx, ctx, open, Opening::Words(None)).await
}

/// The same for words that have a receipt of their own.
///
/// # Errors
/// As [`open`].
pub(crate) async fn open_declared(tx: &mut Tx, ctx: &Ctx, open: &Open) -> Result<Case> {
    open_by(tx, ctx, open, Opening::Declared).await
}

/// The same out of an e-mail.
///
/// # Errors
/// As [`open`].
pub async fn open_by_mail(tx: &mut Tx, ctx: &Ctx, open: &Open, mail: ByMail) -> Result<Case> {
    open_by(tx, ctx, open, Opening::Words(Some(mail))).await
}

async fn open_by(tx: &mut Tx, ctx: &Ctx, open: &Open, opening: Opening) -> Result<Case> {
    let mail = opening.mail();
    let permission =
        if open.call.is_some() { Permission::OpenOnBehalf } else { Permission::OpenCase };
    let at = Place { region: Some(&open.region), site: open.site.as_deref(), case: None };
    let mut errors = Vec::new();
    if !ctx.facts.regions.contains_key(&open.region) {
        errors.push(FieldError::new("region", "unknown"));
    } else {
        ctx.actor.may(permission, &at)?;
    }
    check_line("subject", &open.subject, LONGEST_SUBJECT, true, &mut errors);
    check_words("body", &open.body, &mut errors);
    let unnamed = open.topic == Topic::Counterfeit && open.channel == Channel::WebForm;
    let phone = match mail {
        None => check_client(&open.client, &open.region, "client.", unnamed, &mut errors),
        // Whoever writes is heard, under whatever address; nobody can ask her for another one.
        Some(_) => {
            check_line("client.name", &open.client.name, LONGEST_NAME, false, &mut errors);
            None
        }
    };
    for (field, value) in [("desired_outcome", &open.wish), ("order_number", &open.order_number)] {
        check_line(field, value.as_deref().unwrap_or(""), LONGEST_SUBJECT, false, &mut errors);
    }
    for (at, piece) in open.pieces.iter().enumerate() {
        let facts = [&piece.family, &piece.model, &piece.colour, &piece.size, &piece.code];
        for (name, value) in ["family", "model", "colour", "size", "code"].into_iter().zip(facts) {
            let field =
                if at == 0 { format!("piece.{name}") } else { format!("piece.{at}.{name}") };
            check_line(&field, value.as_deref().unwrap_or(""), LONGEST_SUBJECT, false, &mut errors);
        }
    }
    if let Some(by) = open.wish_by
        && let Some(code) = day_flaw(by, ctx.now)
    {
        errors.push(FieldError::new("own_deadline", code));
    }
    if let Some(call) = &open.call {
        check_words("call.reason", &call.reason, &mut errors);
        check_words("call.result", &call.result, &mut errors);
    }
    if !domain::languages::is_tag(&open.language) {
        errors.push(FieldError::new("language", "unknown"));
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let email: String = open.client.email.trim().nfc().collect();
    let new = NewClient {
        name: open.client.name.trim().to_owned(),
        email_key: email_key(&email),
        email,
        phone,
        language: open.language.clone(),
    };
    let client = store::clients::find_or_insert(tx, &new, ctx.now).await?;
    let sorted = sorting::read(&ctx.facts, &open.subject, &open.body, &open.language);
    write_new(tx, ctx, open, why_region(open), &client, &opening, Some(&sorted)).await
}

/// What a case begins with.
pub(crate) enum Opening {
    /// The client's words, and the e-mail they came in.
    Words(Option<ByMail>),
    /// The client's words, which have a receipt of their own.
    Declared,
    /// She called and nobody picked up; whether she left a message.
    Missed(bool),
    /// She asked to be called back in a time; what she said beside it may be nothing.
    CallBack(domain::callback::Slot),
}

impl Opening {
    fn mail(&self) -> Option<ByMail> {
        match self {
            Opening::Words(mail) => *mail,
            _ => None,
        }
    }

    /// Nobody is written to because her number was shown: who called may not be who has it.
    fn receipt(&self) -> bool {
        match self {
            Opening::Words(mail) => mail.is_none_or(|by| by.receipt),
            Opening::Declared | Opening::Missed(_) | Opening::CallBack(_) => false,
        }
    }
}

/// Opens a case for a client who is known by her number, or is to be called.
pub(crate) async fn open_by_telephone(
    tx: &mut Tx,
    ctx: &Ctx,
    open: &Open,
    client: &Client,
    opening: &Opening,
) -> Result<Case> {
    let why = domain::routing::region_of(None, Some(&open.region)).1;
    write_new(tx, ctx, open, why, client, opening, None).await
}

/// What is wrong with a day by which a client wants an answer: it lies behind
/// us everywhere on earth, or beyond any case.
fn day_flaw(day: Date, now: jiff::Timestamp) -> Option<&'static str> {
    let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    if today.yesterday().is_ok_and(|yesterday| day < yesterday) {
        Some("past")
    } else if day.year() > 2200 {
        Some("not_a_day")
    } else {
        None
    }
}

async fn write_new(
    tx: &mut Tx,
    ctx: &Ctx,
    open: &Open,
    why_region: RoutingReason,
    client: &Client,
    opening: &Opening,
    sorted: Option<&Sorted>,
) -> Result<Case> {
    let read = sorted.and_then(|sorted| sorting::topic_for(open, sorted));
    let topic = read.unwrap_or(open.topic);
    let family = open.pieces.iter().find_map(|p| p.family.clone());
    let family = family.or_else(|| sorted.and_then(|sorted| sorted.family.clone()));
    let mut routed = ctx.facts.route(&Request {
        region: open.region.clone(),
        topic,
        language: open.language.clone(),
        family,
    });
    // Whoever wrote to a team's own address is answered by that team, while there is one.
    let named = opening.mail().and_then(|by| by.team);
    let named = named.filter(|team| ctx.facts.teams.contains_key(team));
    if let Some(team) = named {
        routed = Routed { team: Some(team), reasons: vec![RoutingReason::TeamOfAddress] };
    }
    let (priority, priority_reason) = priority_of(ctx, open, topic, sorted);
    let mut case = Case {
        id: 0,
        number: String::new(),
        topic,
        channel: open.channel,
        region: open.region.clone(),
        site: open.site.clone(),
        team_id: routed.team,
        language: open.language.clone(),
        client_id: client.id,
        subject: masked(&open.subject),
        wish: open.wish.as_deref().map(masked),
        wish_by: open.wish_by.map(|d| d.to_string()),
        priority,
        priority_reason,
        assignee_id: None,
        standing: Standing::new(),
        due_at: None,
        due_kind: None,
        intake: open.intake.clone(),
        piece: if open.pieces.is_empty() { None } else { serde_json::to_string(&open.pieces).ok() },
        order_number: open
            .order_number
            .as_deref()
            .map(|o| masked(o.trim()))
            .filter(|o| !o.is_empty()),
        entries: 0,
        last_client_pos: 0,
        last_house_pos: 0,
        client_words: i64::from(!open.body.trim().is_empty()),
        merged_into: None,
        created_at: ctx.now,
        updated_at: ctx.now,
    };
    let mut reasons = vec![why_region.stored()];
    reasons.extend(read.map(|topic| RoutingReason::TopicRead { topic }.stored()));
    reasons.extend(routed.stored_reasons());
    let first = plan(ctx, open, opening, &reasons, routed.team, &mut case);
    insert_numbered(tx, ctx, &mut case).await?;
    if let Some(sorted) = sorted {
        store::sortings::insert(tx, &sorting::kept(case.id, sorted, read.is_some())).await?;
    }
    let found_by = format!(
        "{} {} {} {} {}",
        case.number.replace('-', ""),
        case.subject,
        client.name,
        client.email,
        case.order_number.as_deref().unwrap_or("")
    );
    let words = store::timeline::keep_words(tx, case.id, &masked(&open.body), &found_by).await?;
    let by = by(&ctx.actor);
    let mut pos = 0;
    for entry in first {
        pos += 1;
        let (entry, by) = match entry {
            First::Said(entry) => (entry, by),
            First::Message => {
                let mail = opening.mail().map(|by| by.mail);
                (ClientEntry::ClientMessage { text: words, mail }.into(), by)
            }
            First::Call => {
                let call = open
                    .call
                    .as_ref()
                    .map_or(String::new(), |c| format!("{}\n{}", c.reason, c.result));
                let text = store::timeline::keep_words(tx, case.id, &masked(&call), "").await?;
                (StaffEntry::CallLogged { text }.into(), by)
            }
            First::File(file, slot, sha256) => {
                store::files::adopt(tx, file, case.id).await?;
                (ClientEntry::FileAdded { file, slot, sha256 }.into(), by)
            }
            First::House(entry) => (entry, By::SYSTEM),
        };
        store::timeline::append(tx, case.id, pos, ctx.now, by, Some(open.channel), &entry).await?;
    }
    if opening.receipt() {
        let facts = serde_json::json!({ "number": case.number });
        letter(tx, ctx, &case, "receipt", case.last_client_pos, facts).await?;
    }
    let thing = format!("case:{}", case.number);
    let after = serde_json::json!({ "state": "new", "topic": case.topic, "channel": case.channel })
        .to_string();
    let deed = store::audit::Deed {
        by,
        verb: "case.open",
        thing: &thing,
        before: None,
        after: Some(&after),
    };
    store::audit::record(tx, &deed, ctx.now).await?;
    if let Some(number) = &open.follows {
        follow(tx, ctx, &case, number).await?;
    }
    let case = give_in_turn(tx, ctx, case).await?;
    if topic == Topic::Authenticity {
        examinations::of_new_case(tx, ctx, case).await
    } else {
        Ok(case)
    }
}

/// Why a case that did not come of another one is of its region.
fn why_region(open: &Open) -> RoutingReason {
    match open.call {
        Some(_) => RoutingReason::RegionNamed { region: open.region.clone() },
        None => domain::routing::region_of(None, Some(&open.region)).1,
    }
}

/// What a new case's timeline begins with.
enum First {
    Said(Entry),
    Message,
    Call,
    File(i64, PhotoSlot, String),
    House(Entry),
}

/// The first entries of a case, and with them its first deadline: everything a
/// new row needs is known before it is written, so it is written once.
fn plan(
    ctx: &Ctx,
    open: &Open,
    opening: &Opening,
    reasons: &[(String, String)],
    team: Option<i64>,
    case: &mut Case,
) -> Vec<First> {
    let wished = open.wish.as_deref().and_then(|w| w.parse::<Outcome>().ok());
    let mut first = vec![First::Said(ClientEntry::Opened { topic: case.topic, wished }.into())];
    if open.call.is_some() {
        first.push(First::Said(ClientEntry::OpenedForClient { channel: open.channel }.into()));
    }
    if let Some(number) = &open.follows {
        first.push(First::Said(ClientEntry::Follows { number: number.clone() }.into()));
    }
    let mut heard: Vec<Entry> = Vec::new();
    if matches!(opening, Opening::Words(_)) || !open.body.trim().is_empty() {
        first.push(First::Message);
        heard.push(ClientEntry::ClientMessage { text: 0, mail: None }.into());
    }
    match opening {
        Opening::Words(_) | Opening::Declared => {}
        Opening::Missed(message) => {
            let entry = ClientEntry::MissedCall { message: *message };
            heard.push(entry.clone().into());
            first.push(First::Said(entry.into()));
        }
        Opening::CallBack(slot) => {
            let entry = ClientEntry::CallBackAsked { from: slot.from, until: slot.until };
            heard.push(entry.clone().into());
            first.push(First::Said(entry.into()));
        }
    }
    case.last_client_pos = first.len() as i64;
    first.extend(open.files.iter().map(|(file, slot, sha)| First::File(*file, *slot, sha.clone())));
    if open.wish_by.is_some() {
        first.push(First::House(StaffEntry::Wished { by: open.wish_by }.into()));
    }
    if let Some(team) = team {
        first.push(First::House(StaffEntry::Routed { team, reasons: reasons.to_vec() }.into()));
    }
    if open.call.is_some() {
        first.push(First::Call);
    }
    if open.call.is_some() {
        heard.push(StaffEntry::CallLogged { text: 0 }.into());
    }
    let deadlines = count(ctx, case, heard.iter().map(|entry| (ctx.now, entry)));
    if let Some(pressing) = most_pressing(&deadlines) {
        case.due_at = pressing.due_at;
        case.due_kind = Some(pressing.kind);
        if let Some(due) = pressing.due_at {
            first.push(First::House(ClientEntry::Promised { promise: pressing.kind, due }.into()));
        }
    }
    case.entries = first.len() as i64;
    first
}

async fn insert_numbered(tx: &mut Tx, ctx: &Ctx, case: &mut Case) -> Result<()> {
    // A number is taken once in 2^35: a second draw is rare, a ninth is a broken machine.
    for _ in 0..8 {
        case.number = CaseNumber::from_bits(u64::from_le_bytes(ctx.dice.bytes::<8>()?)).to_string();
        if let Some(id) = store::cases::insert(tx, case).await? {
            case.id = id;
            return Ok(());
        }
    }
    Err(Error::Internal("no free case number".to_owned()))
}

/// Links a follow-up to what it follows, on both timelines.
async fn follow(tx: &mut Tx, ctx: &Ctx, case: &Case, number: &str) -> Result<()> {
    let Some(earlier) = store::cases::find_for_change(tx, number).await? else { return Ok(()) };
    store::cases::link(tx, case.id, earlier.id, "follow_up", ctx.now).await?;
    let mut change = Change {
        was: earlier.standing.state.name(),
        was_assignee: earlier.assignee_id,
        due_before: earlier.due_kind.zip(earlier.due_at),
        tx,
        ctx,
        case: earlier,
        channel: None,
        also: None,
        entered: Vec::new(),
    };
    change.enter(ClientEntry::FollowUp { number: case.number.clone() }).await?;
    change.save("case.follow_up").await.map(drop)
}

/// Roles whose people are given cases in turn.
const IN_TURN: &[Role] = &[Role::Advisor, Role::SeniorAdvisor, Role::BoutiqueAdvisor];

/// Whose turn it is in a case's team, and why: of those present who may answer this very case in
/// its language, knowing the piece's family where somebody does, the next after whoever had the
/// last one.
pub(crate) async fn turn_of(
    tx: &mut Tx,
    ctx: &Ctx,
    team: i64,
    case: &Case,
    there: &(dyn Fn(&store::teams::Member) -> bool + Sync),
) -> Result<InTurn> {
    let place = place(case);
    let members = store::teams::members(tx).await?;
    let people: Vec<PersonFacts> = members
        .into_iter()
        .filter(|member| member.team == team && !member.disabled)
        .map(|member| PersonFacts {
            id: member.person,
            present: there(&member),
            // Role and place come from one grant: one held elsewhere does not count here.
            roles: ctx.facts.people.get(&member.person).map_or_else(Vec::new, |person| {
                let here = person.grants.iter().filter(|grant| grant.scope.covers(&place));
                here.map(|grant| grant.role).collect()
            }),
            regions: Vec::new(),
            languages: member.languages,
            families: member.families,
        })
        .collect();
    let request = Request {
        region: case.region.clone(),
        topic: case.topic,
        language: case.language.clone(),
        family: pieces(case.piece.as_deref()).into_iter().find_map(|piece| piece.family),
    };
    let last = store::teams::last_given(tx, team).await?;
    Ok(domain::routing::next_in_turn(&request, IN_TURN, &people, last))
}

/// Gives a new case in turn, where the team works so; where nobody can have it, the timeline says
/// why it stays with the team.
async fn give_in_turn(tx: &mut Tx, ctx: &Ctx, case: Case) -> Result<Case> {
    let Some(team) =
        case.team_id.and_then(|id| ctx.facts.teams.get(&id)).filter(|t| t.kept.round_robin)
    else {
        return Ok(case);
    };
    let turn = turn_of(tx, ctx, team.kept.id, &case, &|member| member.present).await?;
    if let Some(person) = turn.person {
        store::teams::given(tx, team.kept.id, person, ctx.now).await?;
    }
    let system = Ctx { actor: Actor::System, ..ctx.clone() };
    let mut change = Change::begin(tx, &system, &case.number, Permission::Assign).await?;
    change.case.assignee_id = turn.person;
    let reasons = turn.stored_reasons();
    change
        .enter(StaffEntry::Assigned { to: turn.person, how: AssignedHow::InTurn, reasons })
        .await?;
    let number = change.case.number.clone();
    change.save("case.assign").await?;
    store::cases::find(tx, &number).await?.ok_or(Error::NotFound)
}

/// Gives a case to whoever of its team is next in turn.
///
/// # Errors
/// [`Error::Invalid`] when nobody present is qualified.
pub async fn assign_in_turn(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Assign).await?;
    let nobody = || Error::field("assignee", "not_qualified");
    let team = change.case.team_id.ok_or_else(nobody)?;
    let turn = turn_of(change.tx, ctx, team, &change.case, &|member| member.present).await?;
    let person = turn.person.ok_or_else(nobody)?;
    store::teams::given(change.tx, team, person, ctx.now).await?;
    if change.case.assignee_id == Some(person) {
        return Ok(change.case);
    }
    change.case.assignee_id = Some(person);
    let (to, reasons) = (Some(person), turn.stored_reasons());
    change.enter(StaffEntry::Assigned { to, how: AssignedHow::InTurn, reasons }).await?;
    change.act(Act::Assign).await?;
    change.save("case.assign").await
}

/// Goes on only when the case is as the asker saw it: its timeline has one of
/// these lengths, or any where none is named. The case is held until the end of
/// the transaction, so what is checked here is what the next verb changes.
///
/// # Errors
/// [`Error::Changed`]; [`Error::NotFound`] when it is not the actor's to see.
pub async fn as_seen(tx: &mut Tx, ctx: &Ctx, number: &str, seen: &Seen) -> Result<()> {
    let case = store::cases::find_for_change(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &place(&case)).map_err(|_| Error::NotFound)?;
    match seen {
        Seen::Any => Ok(()),
        Seen::One(lengths) if lengths.contains(&case.entries) => Ok(()),
        Seen::One(_) => Err(Error::Changed { entries: case.entries }),
    }
}

/// In which state a case may be changed, as the asker saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// As long as it is there.
    Any,
    /// With a timeline of one of these lengths.
    One(Vec<i64>),
}

/// A case as the actor may see it.
///
/// # Errors
/// [`Error::NotFound`] when it is not there or not the actor's to see.
pub async fn view(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<CaseView> {
    view_after(tx, ctx, number, 0).await
}

/// So many words are read one by one; of more all of the case's at once.
const WORDS_ONE_BY_ONE: usize = 16;

/// A case with what came into its timeline after a place, as the actor may see it: what an open
/// page that has the rest is told costs no more in a long conversation than in a short one.
///
/// # Errors
/// As [`view`].
pub async fn view_after(tx: &mut Tx, ctx: &Ctx, number: &str, after: i64) -> Result<CaseView> {
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &place(&case)).map_err(|_| Error::NotFound)?;
    let client = store::clients::get(tx, case.client_id).await?;
    let mut entries = match case.entries > after {
        true => store::timeline::of_case(tx, case.id, after, LONGEST_TIMELINE).await?,
        false => Vec::new(),
    };
    if matches!(ctx.actor, Actor::Client { .. }) {
        entries.retain(|p| matches!(p.entry, Entry::Client(_)));
    }
    let shown: std::collections::HashSet<i64> =
        entries.iter().filter_map(|p| p.entry.text()).collect();
    let mut words = HashMap::with_capacity(shown.len());
    if shown.len() <= WORDS_ONE_BY_ONE {
        for row in shown {
            if let Some(text) = store::timeline::words(tx, row).await? {
                words.insert(row, text);
            }
        }
    } else {
        words.extend(store::timeline::words_of_case(tx, case.id).await?);
        words.retain(|row, _| shown.contains(row));
    }
    let has_files =
        entries.iter().any(|p| matches!(p.entry, Entry::Client(ClientEntry::FileAdded { .. })));
    let files = if has_files { store::files::of_case(tx, case.id).await? } else { Vec::new() };
    Ok(CaseView { case, client, entries, words, files })
}

/// What a message did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The case it stands in: another one when it became a follow-up.
    pub case: Case,
    /// Its place.
    pub pos: i64,
}

/// The client writes. On a case that was closed, or resolved too long ago, the
/// words open a linked follow-up; on a merged one they go to the case it went to.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn client_writes(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    body: &str,
    channel: Channel,
) -> Result<Said> {
    client_says(tx, ctx, number, body, channel, None).await
}

/// The same by e-mail.
///
/// # Errors
/// As [`client_writes`].
pub async fn client_mails(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    body: &str,
    mail: i64,
) -> Result<Said> {
    let mail = ByMail { mail, receipt: false, team: None };
    client_says(tx, ctx, number, body, Channel::Email, Some(mail)).await
}

async fn client_says(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    body: &str,
    channel: Channel,
    mail: Option<ByMail>,
) -> Result<Said> {
    let mut errors = Vec::new();
    check_words("body", body, &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let mut number = number.to_owned();
    // Merges can follow one another; a circle cannot arise, but is bounded all the same.
    for _ in 0..8 {
        let case = store::cases::find(tx, &number).await?.ok_or(Error::NotFound)?;
        match &case.standing.state {
            domain::case::State::Closed { merged_into: Some(into), .. } => {
                number.clone_from(&into.0)
            }
            _ => break,
        }
    }
    let mut change = Change::begin(tx, ctx, &number, Permission::Reply).await?;
    change.channel = Some(channel);
    let limits = ctx.facts.limits(&change.case.region);
    match change.case.standing.clone().act(Act::ClientWrites, ctx.now, &limits) {
        Ok(_) => {
            let text = change.words(body).await?;
            let mail = mail.map(|by| by.mail);
            let pos = change.enter(ClientEntry::ClientMessage { text, mail }).await?;
            change.case.client_words += 1;
            change.act(Act::ClientWrites).await?;
            Ok(Said { case: change.save("case.client_writes").await?, pos })
        }
        Err(domain::case::Refusal::FollowUp) => {
            let earlier = change.case;
            let client = store::clients::get(tx, earlier.client_id).await?;
            let follow_up = Open {
                topic: earlier.topic,
                channel,
                region: earlier.region.clone(),
                site: earlier.site.clone(),
                language: earlier.language.clone(),
                subject: earlier.subject.clone(),
                body: body.to_owned(),
                client: ClientFacts {
                    name: client.name.clone(),
                    email: client.email.clone(),
                    phone: client.phone.clone(),
                },
                wish: earlier.wish.clone(),
                wish_by: None,
                pieces: pieces(earlier.piece.as_deref()),
                order_number: earlier.order_number.clone(),
                intake: None,
                files: Vec::new(),
                call: None,
                follows: Some(earlier.number.clone()),
            };
            let why = RoutingReason::RegionOfEarlierCase { region: earlier.region.clone() };
            let opening = Opening::Words(mail);
            let case = write_new(tx, ctx, &follow_up, why, &client, &opening, None).await?;
            let pos = case.last_client_pos;
            Ok(Said { case, pos })
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Writes down something that happened to a case and moves nothing.
///
/// # Errors
/// [`Error::NotFound`].
pub(crate) async fn enter(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    entry: StaffEntry,
    verb: &str,
) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::ReadCases).await?;
    change.enter(entry).await?;
    change.save(verb).await
}

/// Lays an e-mail beside a case: staff read it, the client does not, and nothing moves.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn lay_mail(tx: &mut Tx, ctx: &Ctx, number: &str, body: &str, mail: i64) -> Result<Said> {
    let mut errors = Vec::new();
    check_words("body", body, &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let mut change = Change::begin(tx, ctx, number, Permission::ReadCases).await?;
    change.channel = Some(Channel::Email);
    let text = change.words(body).await?;
    let pos = change.enter(StaffEntry::MailLaid { text, mail }).await?;
    Ok(Said { case: change.save("case.mail_laid").await?, pos })
}

/// The house's word to the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The words.
    pub body: String,
    /// Whether the client's word is next.
    pub wait: bool,
    /// Length of the timeline the writer had seen; what came later holds the reply back.
    pub seen: Option<i64>,
    /// By which way.
    pub channel: Channel,
}

/// The house writes to the client.
///
/// # Errors
/// [`Error::Held`] when the client or a colleague wrote since the reply was begun.
pub async fn reply(tx: &mut Tx, ctx: &Ctx, number: &str, reply: &Reply) -> Result<Said> {
    let mut errors = Vec::new();
    check_words("body", &reply.body, &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let mut change = Change::begin(tx, ctx, number, Permission::Reply).await?;
    if let Some(seen) = reply.seen
        && arrived_since(change.tx, &change.case, seen, &ctx.actor).await?
    {
        return Err(Error::Held { entries: change.case.entries });
    }
    change.channel = Some(reply.channel);
    let text = change.words(&reply.body).await?;
    let pos = change.enter(ClientEntry::HouseMessage { text }).await?;
    if change.case.assignee_id.is_none()
        && let Some(person) = ctx.actor.person()
    {
        change.case.assignee_id = Some(person);
        change
            .enter(StaffEntry::Assigned {
                to: Some(person),
                how: AssignedHow::Taken,
                reasons: Vec::new(),
            })
            .await?;
    }
    change.act(if reply.wait { Act::ReplyAndWait } else { Act::Reply }).await?;
    // A client who is there reads it on her page; one who has gone has a letter.
    let here = reply.channel == Channel::Chat && crate::chat::answered(&mut change, pos).await?;
    if !here {
        let facts = serde_json::json!({ "number": change.case.number, "text": text });
        change.letter("reply", pos, facts).await?;
    }
    if let Some(person) = ctx.actor.person() {
        store::desk::drop_draft(change.tx, person, change.case.id, "reply").await?;
    }
    Ok(Said { case: change.save("case.reply").await?, pos })
}

/// Whether anything was said by somebody else since a place.
async fn arrived_since(tx: &mut Tx, case: &Case, seen: i64, actor: &Actor) -> Result<bool> {
    if case.entries <= seen {
        return Ok(false);
    }
    let me = by(actor);
    let later = store::timeline::of_case(tx, case.id, seen, 500).await?;
    Ok(later.iter().any(|p| p.by != me && p.entry.text().is_some()))
}

/// A note that only staff read.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`], [`Error::Denied`].
pub async fn note(tx: &mut Tx, ctx: &Ctx, number: &str, body: &str) -> Result<Said> {
    let mut errors = Vec::new();
    check_words("body", body, &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let mut change = Change::begin(tx, ctx, number, Permission::Note).await?;
    let text = change.words(body).await?;
    let pos = change.enter(StaffEntry::Note { text }).await?;
    if let Some(person) = ctx.actor.person() {
        store::desk::drop_draft(change.tx, person, change.case.id, "note").await?;
    }
    Ok(Said { case: change.save("case.note").await?, pos })
}

/// Gives a case to a person, or to nobody.
///
/// # Errors
/// [`Error::Invalid`] when the person may not work on it.
pub async fn assign(tx: &mut Tx, ctx: &Ctx, number: &str, to: Option<i64>) -> Result<Case> {
    let own = to.is_some() && to == ctx.actor.person();
    let permission = if own { Permission::Take } else { Permission::Assign };
    let mut change = Change::begin(tx, ctx, number, permission).await?;
    if let Some(person) = to {
        let known = ctx.facts.people.get(&person).filter(|p| p.active);
        let may = known.is_some_and(|p| {
            let actor = Actor::Staff { person: p.id, grants: p.grants.clone() };
            actor.may(Permission::Reply, &place(&change.case)).is_ok()
        });
        if !may {
            return Err(Error::field("assignee", "not_qualified"));
        }
    }
    if change.case.assignee_id == to {
        return Ok(change.case);
    }
    change.case.assignee_id = to;
    let how = if own { AssignedHow::Taken } else { AssignedHow::ByHand };
    change.enter(StaffEntry::Assigned { to, how, reasons: Vec::new() }).await?;
    if to.is_some() {
        change.act(Act::Assign).await?;
    }
    change.save("case.assign").await
}

/// Puts a case aside.
///
/// # Errors
/// A refusal when the instant is past or too far ahead.
pub async fn snooze(tx: &mut Tx, ctx: &Ctx, number: &str, until: jiff::Timestamp) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Snooze).await?;
    change.act(Act::Snooze { until }).await?;
    change.save("case.snooze").await
}

/// Wakes a case: by hand, or because its time has come.
///
/// # Errors
/// A refusal when time has nothing to change.
pub async fn wake(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Snooze).await?;
    change.act(Act::Wake).await?;
    let reminded =
        change.entered.iter().any(|(_, e)| matches!(e, Entry::Client(ClientEntry::Reminded {})));
    let client = store::clients::get(change.tx, change.case.client_id).await?;
    // Who said that she wants none has it on the page of her case alone.
    if reminded && store::clients::reminded(change.tx, &email_key(&client.email)).await? {
        let pos = change.case.entries;
        let facts = serde_json::json!({ "number": change.case.number });
        change.letter("reminder", pos, facts).await?;
    }
    change.save("case.wake").await
}

/// Counts the deadlines of an open case by the set-up of now, and keeps the one
/// that presses where it moved. Nothing happened to the case: no entry is made.
///
/// # Errors
/// When the store cannot.
pub async fn recount(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<bool> {
    let Some(mut case) = store::cases::find_for_change(tx, number).await? else { return Ok(false) };
    if !case.standing.state.is_open() {
        return Ok(false);
    }
    let deadlines = deadlines(tx, ctx, &case).await?;
    let pressing = most_pressing(&deadlines);
    let (due_at, due_kind) = (pressing.and_then(|d| d.due_at), pressing.map(|d| d.kind));
    let moved = (case.due_at, case.due_kind) != (due_at, due_kind);
    if moved {
        (case.due_at, case.due_kind) = (due_at, due_kind);
        store::cases::update(tx, &case).await?;
    }
    Ok(moved)
}

/// Asks another part of the house.
///
/// # Errors
/// [`Error::Invalid`], a refusal.
pub async fn ask_house(tx: &mut Tx, ctx: &Ctx, number: &str, whom: &str) -> Result<Case> {
    let mut errors = Vec::new();
    check_line("whom", whom, LONGEST_SUBJECT, true, &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let mut change = Change::begin(tx, ctx, number, Permission::AskHouse).await?;
    // A bench or warehouse that is asked may see what it is asked about; a boutique
    // only with the client's consent, which is an event of its own.
    let inner = ctx
        .facts
        .sites
        .get(whom)
        .filter(|s| matches!(s.kept.kind.as_str(), "atelier" | "warehouse"));
    if let Some(site) = inner {
        change.case.site = Some(site.kept.code.clone());
    }
    change.act(Act::AskHouse { whom: whom.to_owned() }).await?;
    change.save("case.ask_house").await
}

/// The other part of the house has answered.
///
/// # Errors
/// A refusal when nobody was asked.
pub async fn house_answers(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::HouseAnswers).await?;
    change.act(Act::HouseAnswers).await?;
    change.save("case.house_answers").await
}

/// Asks for a senior specialist. The senior is named at once; no deadline is reset.
///
/// # Errors
/// [`Error::Refused`] `no_senior` when the house has nobody to name.
pub async fn escalate(tx: &mut Tx, ctx: &Ctx, number: &str, words: &str) -> Result<Case> {
    escalate_to(tx, ctx, number, words, None).await
}

/// The same, naming the senior: one of those who may lead cases of the region.
///
/// # Errors
/// As [`escalate`].
pub async fn escalate_to(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    words: &str,
    named: Option<i64>,
) -> Result<Case> {
    let by_client = matches!(ctx.actor, Actor::Client { .. });
    let mut errors = Vec::new();
    if !words.is_empty() || !by_client {
        check_words("body", words, &mut errors);
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let mut change = Change::begin(tx, ctx, number, Permission::Escalate).await?;
    // Who leads it leads it; asked again the client would be told again. A case
    // that is done says so itself.
    let standing = &change.case.standing;
    let done = matches!(standing.state.name(), StateName::Resolved | StateName::Closed);
    if standing.escalation.is_some() && !done {
        return Err(Error::Refused("already_escalated"));
    }
    let seniors = ctx.facts.seniors(&change.case.region);
    let turn = usize::try_from(change.case.id).unwrap_or(0) % seniors.len().max(1);
    let named = named.filter(|person| seniors.contains(person));
    let senior = named.or_else(|| seniors.get(turn).copied()).ok_or(Error::Refused("no_senior"))?;
    if !words.is_empty() {
        let text = change.words(words).await?;
        if by_client {
            change.enter(ClientEntry::ClientMessage { text, mail: None }).await?;
            change.case.client_words += 1;
        } else {
            change.enter(StaffEntry::HandedOver { text }).await?;
        }
    }
    let whose = if by_client { ByWhom::Client } else { ByWhom::Staff };
    change.act(Act::Escalate { senior, by: whose }).await?;
    if change.case.priority > Priority::High {
        change.case.priority = Priority::High;
        change.case.priority_reason = PriorityReason::Escalated;
        let (priority, reason) = (change.case.priority, change.case.priority_reason);
        change.enter(StaffEntry::Prioritised { priority, reason }).await?;
    }
    change.case.assignee_id = Some(senior);
    let (to, how) = (Some(senior), AssignedHow::ByHand);
    change.enter_as(StaffEntry::Assigned { to, how, reasons: Vec::new() }, By::SYSTEM).await?;
    let pos = change.case.entries;
    let facts = serde_json::json!({ "number": change.case.number, "senior": senior });
    change.letter("escalated", pos, facts).await?;
    // The senior's own promise is told even where an earlier one is the pressing one;
    // what is pressing and new, saving tells.
    let deadlines = deadlines(change.tx, ctx, &change.case).await?;
    let pressing = most_pressing(&deadlines).map(|d| d.kind);
    let promise = domain::PromiseKind::Escalation;
    let due = deadlines.iter().find(|d| d.kind == promise && d.is_owed()).and_then(|d| d.due_at);
    if let Some(due) = due.filter(|_| pressing != Some(promise)) {
        change.enter_as(ClientEntry::Promised { promise, due }, By::SYSTEM).await?;
    }
    change.save("case.escalate").await
}

/// The texts a client can agree to, each with its version: an agreement to a
/// text that nobody can show afterwards proves nothing.
pub const CONSENT_TEXTS: &[&str] = &["share-boutique-1"];

/// The client agrees to something, or takes the agreement back. `text` is the
/// code and version of what she was shown, and after a colon whom it is about;
/// the entry keeps it with the time and the channel it came by.
///
/// # Errors
/// [`Error::Invalid`] for a text or version that is not one of ours;
/// [`Error::NotFound`].
pub async fn consent(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    text: &str,
    given: bool,
    channel: Channel,
) -> Result<Case> {
    let mut errors = Vec::new();
    check_line("text", text, LONGEST_SUBJECT, true, &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    if !CONSENT_TEXTS.contains(&text.split(':').next().unwrap_or(text)) {
        return Err(Error::field("text", "unknown"));
    }
    let mut change = Change::begin(tx, ctx, number, Permission::Reply).await?;
    change.channel = Some(channel);
    // Sharing with a boutique is what lets its people see the case; taking it back ends that.
    if let Some((_, site)) =
        text.split_once(':').filter(|(what, _)| what.starts_with("share-boutique"))
    {
        if !ctx.facts.sites.contains_key(site) {
            return Err(Error::field("text", "unknown"));
        }
        change.case.site = given.then(|| site.to_owned());
    }
    let text = text.to_owned();
    change
        .enter(if given {
            ClientEntry::ConsentGiven { text }
        } else {
            ClientEntry::ConsentWithdrawn { text }
        })
        .await?;
    change.save("case.consent").await
}

/// Closes a resolved case whose time to reopen has passed.
///
/// # Errors
/// A refusal before that.
pub async fn close(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Resolve).await?;
    change.act(Act::Close).await?;
    change.save("case.close").await
}

/// The senior hands the case back, with the client's yes.
///
/// # Errors
/// A refusal without the client's yes.
pub async fn deescalate(tx: &mut Tx, ctx: &Ctx, number: &str, client_agreed: bool) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Deescalate).await?;
    change.act(Act::Deescalate { client_agreed }).await?;
    change.save("case.deescalate").await
}

/// Says that a case is done, and how; beside it stands what was wished.
///
/// # Errors
/// A refusal when it is already.
pub async fn resolve(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    resolution: Resolution,
    words: Option<&str>,
) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Resolve).await?;
    if let Some(words) = words.filter(|w| !w.trim().is_empty()) {
        let mut errors = Vec::new();
        check_words("body", words, &mut errors);
        if !errors.is_empty() {
            return Err(Error::Invalid(errors));
        }
        let text = change.words(words).await?;
        change.enter(ClientEntry::HouseMessage { text }).await?;
    }
    change.act(Act::Resolve { resolution }).await?;
    let pos = change.case.entries;
    let facts = serde_json::json!({ "number": change.case.number, "resolution": resolution, "text": change.entered.iter().find_map(|(_, e)| e.text()) });
    change.letter("resolved", pos, facts).await?;
    change.save("case.resolve").await
}

/// Says that a case is not done.
///
/// # Errors
/// A refusal; `follow_up` when the client's time has passed.
pub async fn reopen(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Reopen).await?;
    let whose =
        if matches!(ctx.actor, Actor::Client { .. }) { ByWhom::Client } else { ByWhom::Staff };
    change.act(Act::Reopen { by: whose }).await?;
    change.save("case.reopen").await
}

/// The client withdraws the request.
///
/// # Errors
/// A refusal when it is resolved or closed already.
pub async fn withdraw(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Withdraw).await?;
    change.act(Act::Withdraw).await?;
    examinations::case_withdrawn(&mut change).await?;
    let pos = change.case.entries;
    let facts =
        serde_json::json!({ "number": change.case.number, "resolution": Resolution::Withdrawn });
    change.letter("resolved", pos, facts).await?;
    change.save("case.withdraw").await
}

/// Sets the priority.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub async fn prioritise(tx: &mut Tx, ctx: &Ctx, number: &str, priority: Priority) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Prioritise).await?;
    if change.case.priority == priority {
        return Ok(change.case);
    }
    change.case.priority = priority;
    change.case.priority_reason = PriorityReason::Person;
    change.enter(StaffEntry::Prioritised { priority, reason: PriorityReason::Person }).await?;
    change.save("case.prioritise").await
}

/// Joins a case into another one; it can be undone.
///
/// # Errors
/// A refusal when it is the same case, or closed.
pub async fn merge(tx: &mut Tx, ctx: &Ctx, number: &str, into: &str) -> Result<Case> {
    if number == into {
        return Err(domain::case::Refusal::MergeWithSelf.into());
    }
    let mut target = Change::begin(tx, ctx, into, Permission::Merge).await?;
    if matches!(target.case.standing.state, domain::case::State::Closed { .. }) {
        return Err(domain::case::Refusal::Closed.into());
    }
    target.enter(StaffEntry::MergedFrom { number: number.to_owned() }).await?;
    let kept = target.save("case.merge_from").await?;
    let merged = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    crate::chat::follow(tx, ctx, &merged, into).await?;
    let mut change = Change::begin(tx, ctx, number, Permission::Merge).await?;
    change.act(Act::Merge { into: domain::case::CaseRef(into.to_owned()) }).await?;
    change.case.merged_into = Some(kept.id);
    store::cases::link(change.tx, change.case.id, kept.id, "merged", ctx.now).await?;
    store::desk::merge_drafts(change.tx, change.case.id, kept.id).await?;
    change.save("case.merge").await?;
    Ok(kept)
}

/// Takes a merge back. Drafts that came with it stay where they are, in sight.
///
/// # Errors
/// A refusal when it was not merged.
pub async fn unmerge(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Merge).await?;
    let into = change.case.merged_into;
    change.act(Act::Unmerge).await?;
    change.case.merged_into = None;
    let id = change.case.id;
    let case = change.save("case.unmerge").await?;
    if let Some(target) = into {
        store::cases::unlink(tx, id, target, "merged").await?;
        let other = store::cases::get(tx, target).await?;
        let mut kept = Change::begin(tx, ctx, &other.number, Permission::Merge).await?;
        kept.enter(StaffEntry::UnmergedFrom { number: case.number.clone() }).await?;
        kept.save("case.unmerge_from").await?;
    }
    Ok(case)
}

/// Links two cases, or takes the link away.
///
/// # Errors
/// [`Error::NotFound`] when either is not there or not the actor's to see.
pub async fn link(tx: &mut Tx, ctx: &Ctx, number: &str, other: &str, linked: bool) -> Result<Case> {
    if number == other {
        return Err(Error::field("number", "same_case"));
    }
    for (one, two) in [(other, number), (number, other)] {
        let mut change = Change::begin(tx, ctx, one, Permission::Link).await?;
        let entry = if linked {
            StaffEntry::Linked { number: two.to_owned() }
        } else {
            StaffEntry::Unlinked { number: two.to_owned() }
        };
        change.enter(entry).await?;
        change.save(if linked { "case.link" } else { "case.unlink" }).await?;
    }
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    let second = store::cases::find(tx, other).await?.ok_or(Error::NotFound)?;
    if linked {
        store::cases::link(tx, case.id, second.id, "related", ctx.now).await?;
    } else {
        store::cases::unlink(tx, case.id, second.id, "related").await?;
    }
    Ok(case)
}

/// Splits off a follow-up with its own subject and words.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn split(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    topic: Topic,
    subject: &str,
    body: &str,
) -> Result<Case> {
    let mut errors = Vec::new();
    check_line("subject", subject, LONGEST_SUBJECT, true, &mut errors);
    check_words("body", body, &mut errors);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let change = Change::begin(tx, ctx, number, Permission::Split).await?;
    let from = change.case;
    let client = store::clients::get(tx, from.client_id).await?;
    let part = Open {
        topic,
        channel: from.channel,
        region: from.region.clone(),
        site: from.site.clone(),
        language: from.language.clone(),
        subject: subject.to_owned(),
        body: body.to_owned(),
        client: ClientFacts {
            name: client.name.clone(),
            email: client.email.clone(),
            phone: client.phone.clone(),
        },
        wish: None,
        wish_by: None,
        pieces: pieces(from.piece.as_deref()),
        order_number: from.order_number.clone(),
        intake: None,
        files: Vec::new(),
        call: None,
        follows: None,
    };
    let why = RoutingReason::RegionOfEarlierCase { region: from.region.clone() };
    let part = write_new(tx, ctx, &part, why, &client, &Opening::Words(None), None).await?;
    store::cases::link(tx, part.id, from.id, "split", ctx.now).await?;
    let mut origin = Change::begin(tx, ctx, number, Permission::Split).await?;
    origin.enter(StaffEntry::SplitOff { number: part.number.clone() }).await?;
    origin.save("case.split").await?;
    let mut new = Change::begin(tx, ctx, &part.number, Permission::Split).await?;
    new.enter(StaffEntry::SplitFrom { number: number.to_owned() }).await?;
    new.save("case.split_from").await
}

/// Puts a tag on a case or takes it off.
///
/// # Errors
/// [`Error::Invalid`] when the house has no such tag.
pub async fn tag(tx: &mut Tx, ctx: &Ctx, number: &str, tag: &str, on: bool) -> Result<Case> {
    if on && !ctx.facts.tags.iter().any(|t| t.code == tag) {
        return Err(Error::field("tag", "unknown"));
    }
    let mut change = Change::begin(tx, ctx, number, Permission::Tag).await?;
    let changed = if on {
        store::cases::tag(change.tx, change.case.id, tag).await?
    } else {
        store::cases::untag(change.tx, change.case.id, tag).await?
    };
    if !changed {
        return Ok(change.case);
    }
    let tag = tag.to_owned();
    change
        .enter(if on { StaffEntry::Tagged { tag } } else { StaffEntry::Untagged { tag } })
        .await?;
    change.save("case.tag").await
}

/// Adds an accepted file to a case.
///
/// # Errors
/// [`Error::Refused`] `too_many_files` at the 101st file or past a gibibyte.
pub async fn attach(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    file: store::files::File,
) -> Result<(Case, store::files::File)> {
    let mut change = Change::begin(tx, ctx, number, Permission::Attach).await?;
    let (entry, file) = laid_in(&mut change, file).await?;
    let pos = change.enter(entry).await?;
    // What she was asked to show is an answer, with or without a word.
    if matches!(ctx.actor, Actor::Client { .. })
        && let Ok(moved) = change.case.standing.clone().act(
            Act::ClientWrites,
            ctx.now,
            &ctx.facts.limits(&change.case.region),
        )
    {
        change.case.standing = moved.standing;
        change.case.last_client_pos = pos;
        for entry in moved.entries {
            change.enter(entry).await?;
        }
    }
    if file.slot != PhotoSlot::Receipt {
        examinations::photographs_came(&mut change).await?;
    }
    Ok((change.save("case.attach").await?, file))
}

async fn laid_in(
    change: &mut Change<'_>,
    mut file: store::files::File,
) -> Result<(ClientEntry, store::files::File)> {
    let (count, bytes) = store::files::counted(change.tx, change.case.id).await?;
    if count >= 100 || bytes + file.size > 1 << 30 {
        return Err(Error::Refused("too_many_files"));
    }
    file.case_id = Some(change.case.id);
    file.id = store::files::insert(change.tx, &file).await?;
    let entry =
        ClientEntry::FileAdded { file: file.id, slot: file.slot, sha256: file.sha256.clone() };
    Ok((entry, file))
}

/// Adds files to a case that belong to something else in it, such as a return: nobody's turn changes.
pub(crate) async fn attach_beside(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    files: Vec<store::files::File>,
) -> Result<()> {
    let house = Ctx { actor: Actor::System, ..ctx.clone() };
    let mut change = Change::begin(tx, &house, number, Permission::Attach).await?;
    for file in files {
        let (entry, _) = laid_in(&mut change, file).await?;
        change.enter_as(entry, by(&ctx.actor)).await?;
    }
    change.save("case.attach").await.map(drop)
}
