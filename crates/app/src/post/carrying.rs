//! What was decided, done: words into a case, a new case, a letter marked, an
//! alarm. Everything in the transaction that takes the message, so that a kill
//! leaves it undecided or decided and never between.

use super::placing::{self, Place};
use super::understood::one_line;
use super::{Incoming, Source, Understood};
use crate::cases::{self, ByMail, ClientFacts, Open};
use crate::references::{address_key, address_keys};
use crate::{Ctx, Error, Result, notices, secrets};
use domain::access::Actor;
use domain::entry::StaffEntry;
use domain::scripts::first_letters;
use domain::{Channel, Topic, notice};
use intake::mail::{Kind, Unreadable};
use jiff::{SignedDuration, Timestamp};
use store::Tx;
use store::clients::NewClient;
use store::letters::Named;
use store::mails::{Mail, Marks, Returned, Said, State};

/// A sender is answered by a machine at most once in so many hours.
const ANSWER_HOURS: i64 = 24;
/// New cases an hour that one sender may begin before the others wait for a person.
const FLOOD_SENDER: i64 = 20;
/// The same for everybody of one domain.
const FLOOD_DOMAIN: i64 = 300;
/// Ids kept of what a message answers.
const REFERENCES: usize = 20;

/// What became of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The message's row.
    pub mail: i64,
    /// Its state now.
    pub state: State,
    /// Whether it began a case.
    pub began: bool,
    /// The case, where there is one.
    pub case: Option<i64>,
}

/// Decides about a message that is kept; nothing when somebody has decided.
///
/// # Errors
/// When the store cannot, or a case will not take the words: then nothing is changed.
pub async fn decide(
    tx: &mut Tx,
    ctx: &Ctx,
    incoming: &Incoming,
    id: i64,
    it: &std::result::Result<Understood, Unreadable>,
) -> Result<Option<Outcome>> {
    let Some(mut mail) = store::mails::take(tx, id).await? else { return Ok(None) };
    let system = Ctx { actor: Actor::System, ..ctx.clone() };
    let ctx = &system;
    let it = match it {
        Ok(it) => it,
        Err(unreadable) => {
            mail.state = State::Unreadable;
            unreadable.code().clone_into(&mut mail.why);
            mail.region = region(ctx, incoming, &mail, &[]);
            store::mails::decide(tx, &mail, Said::default(), ctx.now).await?;
            return Ok(Some(outcome(&mail, false)));
        }
    };
    understood(ctx, incoming, &mut mail, it);
    let began = carry(tx, ctx, incoming, &mut mail, it).await?;
    let said = Said { base: &it.base, quoted: &it.quoted, content: it.content.as_ref() };
    store::mails::decide(tx, &mail, said, ctx.now).await?;
    let all: Vec<String> = mail.recipients.iter().chain(&it.recipients).cloned().collect();
    let written_to = incoming.written_to(&all).map(|own| address_key(&own.address));
    let marks = Marks { html: it.html, written_to: written_to.unwrap_or_default() };
    store::mails::mark(tx, mail.id, &marks).await?;
    if mail.state == State::Placed {
        let answers = it.answers.get(..REFERENCES.min(it.answers.len())).unwrap_or_default();
        store::mails::refer(tx, mail.id, answers).await?;
    }
    Ok(Some(outcome(&mail, began)))
}

/// Gives up deciding: a person has to look.
///
/// # Errors
/// When the store cannot.
pub async fn give_up(tx: &mut Tx, ctx: &Ctx, incoming: &Incoming, id: i64) -> Result<()> {
    let Some(mut mail) = store::mails::take(tx, id).await? else { return Ok(()) };
    mail.state = State::Unreadable;
    "not_taken".clone_into(&mut mail.why);
    mail.region = region(ctx, incoming, &mail, &[]);
    tracing::error!(mail.id = id, "mail.not_taken");
    Ok(store::mails::decide(tx, &mail, Said::default(), ctx.now).await?)
}

fn outcome(mail: &Mail, began: bool) -> Outcome {
    Outcome { mail: mail.id, state: mail.state, began, case: mail.case_id }
}

/// What is understood, into the row.
fn understood(ctx: &Ctx, incoming: &Incoming, mail: &mut Mail, it: &Understood) {
    it.kind.code().clone_into(&mut mail.kind);
    mail.message_id.clone_from(&it.message_id);
    if let Some(from) = &it.from {
        mail.sender = from.address.replace('\0', "");
        mail.sender_name = one_line(&from.name);
    }
    mail.sender_key.clone_from(&it.sender_key);
    mail.subject.clone_from(&it.subject);
    mail.verified = it.verified;
    it.proof.clone_into(&mut mail.proof);
    mail.region = region(ctx, incoming, mail, &it.recipients);
}

/// The region a message was sent to.
fn region(ctx: &Ctx, incoming: &Incoming, mail: &Mail, named: &[String]) -> String {
    let known = |code: &String| ctx.facts.regions.contains_key(code);
    let all: Vec<String> = mail.recipients.iter().chain(named).cloned().collect();
    let written_to = incoming.written_to(&all).and_then(|own| own.region.clone()).filter(known);
    written_to
        .or_else(|| incoming.region.clone().filter(known))
        .or_else(|| ctx.facts.regions.keys().next().cloned())
        .unwrap_or_default()
}

/// Does what was decided; whether it began a case.
async fn carry(
    tx: &mut Tx,
    ctx: &Ctx,
    incoming: &Incoming,
    mail: &mut Mail,
    it: &Understood,
) -> Result<bool> {
    mail.why.clear();
    match placing::place(tx, ctx, incoming, mail, it).await? {
        Place::Parked(why) => {
            set(mail, State::Parked, why);
            tracing::warn!(mail.id, why, "mail.parked");
            // An archive holds the house's own letters by right.
            if mail.source != Source::Import.code() {
                notices::about_mail(tx, ctx, notice::Kind::MailParked).await?;
            }
        }
        Place::Quiet(why, case) => {
            set(mail, State::Quiet, why);
            mail.case_id = case;
        }
        Place::Returned(letters) => returned(tx, ctx, mail, it, &letters).await?,
        Place::Held { case, why } => {
            set(mail, State::Held, why);
            mail.case_id = Some(case);
            mail.region = store::cases::get(tx, case).await?.region;
            mail.suggestions = vec![case];
        }
        Place::Case { number, client } => into_case(tx, ctx, mail, it, &number, client).await?,
        Place::Laid { number, client } => {
            let said = cases::lay_mail(tx, ctx, &number, &it.words, mail.id).await?;
            set(mail, State::Placed, "");
            (mail.case_id, mail.pos) = (Some(said.case.id), Some(said.pos));
            mail.client_id = Some(client);
            mail.region = said.case.region;
        }
        Place::New(suggests) => {
            mail.suggestions = suggests;
            if flooded(tx, ctx, mail, it).await? {
                set(mail, State::Held, "flood");
                return Ok(false);
            }
            begin(tx, ctx, incoming, mail, it).await?;
            return Ok(true);
        }
    }
    Ok(false)
}

fn set(mail: &mut Mail, state: State, why: &str) {
    mail.state = state;
    why.clone_into(&mut mail.why);
}

/// The sender's words into a case, as this client's.
pub(super) async fn into_case(
    tx: &mut Tx,
    ctx: &Ctx,
    mail: &mut Mail,
    it: &Understood,
    number: &str,
    client: i64,
) -> Result<()> {
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    let actor = Actor::Client { client: Some(client), cases: [case.id].into() };
    let as_client = Ctx { actor, ..ctx.clone() };
    let said = cases::client_mails(tx, &as_client, number, &it.words, mail.id).await?;
    set(mail, State::Placed, "");
    (mail.case_id, mail.pos) = (Some(said.case.id), Some(said.pos));
    mail.client_id = Some(client);
    mail.region = said.case.region;
    mail.files_due = it.files > 0;
    arrives(tx, it).await
}

/// A sender who writes can be written to again.
async fn arrives(tx: &mut Tx, it: &Understood) -> Result<()> {
    if it.verified {
        for key in address_keys(&it.sender_key) {
            store::clients::arrives(tx, &key).await?;
        }
    }
    Ok(())
}

/// Begins a case of a message.
pub(super) async fn begin(
    tx: &mut Tx,
    ctx: &Ctx,
    incoming: &Incoming,
    mail: &mut Mail,
    it: &Understood,
) -> Result<()> {
    // Who names no address is heard all the same, and cannot be written to.
    let address = mail.sender.clone();
    let mut known = Vec::new();
    for key in address_keys(&address).into_iter().filter(|key| !key.is_empty()) {
        known.extend(store::clients::of_address(tx, &key).await?);
    }
    let newest = known.iter().max_by_key(|client| client.id);
    let named = first_letters(&mail.sender_name, cases::LONGEST_NAME).to_owned();
    let name = match (named.is_empty(), newest) {
        (false, _) => named,
        (true, Some(client)) if !client.name.is_empty() => client.name.clone(),
        (true, _) => address.split('@').next().unwrap_or_default().to_owned(),
    };
    let all: Vec<String> = mail.recipients.iter().chain(&it.recipients).cloned().collect();
    let written_to = incoming.written_to(&all).unwrap_or_default();
    // Whoever is not known is answered in the language she writes.
    let known = newest.map(|client| client.language.clone());
    let wrote = || triage::language(&it.words).map(|(tag, _)| tag.to_owned());
    let language = known.or_else(wrote).or_else(|| written_to.language.clone()).or_else(|| {
        let region = ctx.facts.regions.get(&mail.region);
        region.and_then(|region| region.languages.first().cloned())
    });
    let language = language.unwrap_or_else(|| "en".to_owned());
    let topic = written_to.topic.unwrap_or(Topic::Other);
    let subject = [it.base.as_str(), &it.words].into_iter().map(one_line).find(|s| !s.is_empty());
    let subject = subject.unwrap_or_default();
    let open = Open {
        topic,
        channel: Channel::Email,
        region: mail.region.clone(),
        site: None,
        language: language.clone(),
        subject: first_letters(&subject, cases::LONGEST_SUBJECT).to_owned(),
        body: it.words.clone(),
        client: ClientFacts { name: name.clone(), email: address.clone(), phone: None },
        wish: None,
        wish_by: None,
        pieces: Vec::new(),
        order_number: None,
        intake: None,
        files: Vec::new(),
        call: None,
        follows: None,
    };
    // The row that opening finds or makes: the case's first words are this client's.
    let new = NewClient {
        name: name.trim().to_owned(),
        email_key: cases::email_key(&address),
        email: address,
        phone: None,
        language,
    };
    let client = store::clients::find_or_insert(tx, &new, ctx.now).await?;
    let receipt = may_answer(tx, ctx, mail, it).await?;
    let actor = Actor::Client { client: Some(client.id), cases: std::iter::empty().collect() };
    let as_client = Ctx { actor, ..ctx.clone() };
    let by_mail = ByMail { mail: mail.id, receipt, team: written_to.team };
    let case = cases::open_by_mail(tx, &as_client, &open, by_mail).await?;
    set(mail, State::Placed, "");
    mail.case_id = Some(case.id);
    mail.client_id = Some(case.client_id);
    mail.pos = Some(first_words(tx, case.id, mail.id).await?);
    mail.files_due = it.files > 0;
    arrives(tx, it).await
}

/// The place of a new case's first words.
async fn first_words(tx: &mut Tx, case: i64, mail: i64) -> Result<i64> {
    let entries = store::timeline::of_case(tx, case, 0, 12).await?;
    let own = entries.iter().find(|placed| placed.entry.mail() == Some(mail));
    own.map(|placed| placed.pos).ok_or(Error::NotFound)
}

/// Whether a receipt goes out: to a person who wrote just now, whom no machine
/// of ours has answered for a day. Never to the null sender (RFC 3834 section 2)
/// and never for what was brought from files.
async fn may_answer(tx: &mut Tx, ctx: &Ctx, mail: &Mail, it: &Understood) -> Result<bool> {
    let bare = mail.mail_from.as_deref().is_some_and(|from| from.trim().is_empty());
    let nobody = it.sender_key.is_empty() || it.wants_no_machine || bare;
    if it.kind != Kind::Person || nobody || mail.source == Source::Import.code() {
        return Ok(false);
    }
    let since = hours_before(ctx.now, ANSWER_HOURS);
    Ok(store::mails::may_answer(tx, &it.sender_key, ctx.now, since).await?)
}

fn hours_before(now: Timestamp, hours: i64) -> Timestamp {
    now.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(now)
}

/// Whether a sender, or a domain, begins more cases than persons do. The
/// first one too many rings once an hour.
async fn flooded(tx: &mut Tx, ctx: &Ctx, mail: &Mail, it: &Understood) -> Result<bool> {
    if mail.source == Source::Import.code() {
        return Ok(false);
    }
    let stale = hours_before(ctx.now, 1);
    let domain = it.sender_key.rsplit('@').next().unwrap_or_default();
    let mut flooded = false;
    for (kind, subject, most) in [
        ("mail_sender", it.sender_key.as_str(), FLOOD_SENDER),
        ("mail_domain", domain, FLOOD_DOMAIN),
    ] {
        // Those who name no address are nobody together.
        let hash = secrets::subject(kind, subject);
        let taken = store::limits::take(tx, kind, &hash, ctx.now, stale).await?;
        if taken.tries == most + 1 {
            tracing::error!(mail.id, by = kind, "mail.flood");
            notices::about_mail(tx, ctx, notice::Kind::MailFlood).await?;
        }
        flooded |= taken.tries > most;
    }
    Ok(flooded)
}

/// Marks the letters a report is about.
async fn returned(
    tx: &mut Tx,
    ctx: &Ctx,
    mail: &mut Mail,
    it: &Understood,
    letters: &[Named],
) -> Result<()> {
    let (Kind::Bounce(report) | Kind::Delayed(report)) = &it.kind else { return Ok(()) };
    set(mail, State::Bounce, "");
    let permanent = matches!(it.kind, Kind::Bounce(_))
        && !report.failed.is_empty()
        && report.failed.iter().all(|failed| failed.permanent);
    let worst = report.failed.first();
    let reason = worst.map_or("other", |failed| failed.reason.code());
    let status = worst.map(|f| f.status.as_str()).filter(|s| !s.is_empty()).unwrap_or(reason);
    let status: String = status.chars().filter(|c| !c.is_control()).take(40).collect();
    for letter in letters {
        let client = letter.client_id;
        let it = Returned { letter: letter.id, mail: mail.id, client, permanent, status: &status };
        let first = store::mails::letter_returned(tx, &it, ctx.now).await?;
        if let Some(client) = client.filter(|_| first) {
            store::clients::bounced(tx, client).await?;
        }
        let Some(case) = letter.case_id else { continue };
        let case = store::cases::get(tx, case).await?;
        mail.case_id = Some(case.id);
        mail.client_id = client;
        mail.region.clone_from(&case.region);
        let entry =
            StaffEntry::LetterReturned { letter: letter.id, permanent, reason: reason.to_owned() };
        cases::enter(tx, ctx, &case.number, entry, "case.letter_returned").await?;
    }
    Ok(())
}

/// The client's row of a sender, found or made: for who is confirmed to write in a case.
pub(super) async fn client_of(tx: &mut Tx, ctx: &Ctx, mail: &Mail, language: &str) -> Result<i64> {
    let local = mail.sender.split('@').next().unwrap_or_default();
    let name = if mail.sender_name.is_empty() { local } else { &mail.sender_name };
    let new = NewClient {
        name: first_letters(name, cases::LONGEST_NAME).to_owned(),
        email: mail.sender.clone(),
        email_key: cases::email_key(&mail.sender),
        phone: None,
        language: language.to_owned(),
    };
    Ok(store::clients::find_or_insert(tx, &new, ctx.now).await?.id)
}
