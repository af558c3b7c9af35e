//! A client's visit without an account: a form filled in page by page that
//! survives reload, back and another device; the one-time code that opens a
//! case; the session that follows. Whether a case exists is never told.

use crate::cases::{self, ClientFacts, Open, Piece};
use crate::secrets::{digest, subject};
use crate::{App, Ctx, Error, FieldError, Result};
use domain::access::Actor;
use domain::questions::{Answers, Step};
use domain::{CaseNumber, Channel, PhotoSlot, Topic};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};
use store::Tx;
use store::files::File;
use subtle::ConstantTimeEq as _;

/// How long a one-time code counts.
pub const CODE_MINUTES: i64 = 15;
/// Wrong codes before the code is dead.
pub const CODE_TRIES: i64 = 5;
/// How long a client's session lasts.
pub const SESSION_HOURS: i64 = 24;
/// Cases begun in one browser that its session opens without a proved address.
const MOST_BEGUN: usize = 20;
/// How long a form that was not sent is kept.
pub const FORM_DAYS: i64 = 30;

/// Most bytes kept of one answer: a little more than the longest message may have.
const LONGEST_ANSWER: usize = cases::LONGEST_MESSAGE * 8 + 64;

/// A form being filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Row id.
    pub id: i64,
    /// What about.
    pub topic: Topic,
    /// Language tag.
    pub language: String,
    /// Region code.
    pub region: String,
    /// Answers so far, as typed.
    pub answers: Answers,
    /// Files so far.
    pub files: Vec<File>,
    /// The number of the case it became.
    pub sent: Option<String>,
}

/// A form as kept, by its token.
///
/// # Errors
/// [`Error::NotFound`] for a token that never was or has lapsed.
pub async fn form(tx: &mut Tx, token: &str) -> Result<Form> {
    let kept = store::visits::intake(tx, &digest(token)).await?.ok_or(Error::NotFound)?;
    let files = store::files::of_intake(tx, kept.id).await?;
    let sent = match kept.case_id {
        Some(id) => Some(store::cases::get(tx, id).await?.number),
        None => None,
    };
    Ok(Form {
        id: kept.id,
        topic: kept.topic.parse().map_err(|_| Error::NotFound)?,
        language: kept.language,
        region: kept.region,
        answers: serde_json::from_str(&kept.answers).unwrap_or_default(),
        files,
        sent,
    })
}

/// Begins a form; its token, to be kept by the client alone.
///
/// # Errors
/// [`Error::Invalid`] when the region is not one of the house's.
pub async fn begin_form(
    tx: &mut Tx,
    ctx: &Ctx,
    topic: Topic,
    language: &str,
    region: &str,
    answers: &Answers,
) -> Result<String> {
    if !ctx.facts.regions.contains_key(region) {
        return Err(Error::field("region", "unknown"));
    }
    let token = ctx.dice.token()?;
    let kept = serde_json::to_string(answers).unwrap_or_default();
    store::visits::begin_intake(
        tx,
        &digest(&token),
        topic.code(),
        language,
        region,
        &kept,
        ctx.now,
    )
    .await?;
    Ok(token)
}

/// Adds answers to a form; what is wrong with them is for `domain::questions`
/// to say, and wrong answers are kept too, so that nothing typed is lost.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] `already_sent`.
pub async fn answer(
    tx: &mut Tx,
    ctx: &Ctx,
    token: &str,
    given: &Answers,
    language: &str,
    region: Option<&str>,
) -> Result<Form> {
    let mut form = form(tx, token).await?;
    for (name, value) in given {
        // A bound on what is kept of any one answer. What is cut is longer than any answer
        // may be, so the form says so; nothing that could be sent is ever cut.
        let end =
            (0..=value.len().min(LONGEST_ANSWER)).rev().find(|at| value.is_char_boundary(*at));
        let kept = value.get(..end.unwrap_or(0)).unwrap_or(value);
        form.answers.insert(name.clone(), kept.to_owned());
    }
    if let Some(region) = region.filter(|r| ctx.facts.regions.contains_key(*r)) {
        form.region = region.to_owned();
    }
    form.language = language.to_owned();
    let kept = serde_json::to_string(&form.answers).unwrap_or_default();
    let open =
        store::visits::answer_intake(tx, form.id, &kept, language, &form.region, ctx.now).await?;
    if open { Ok(form) } else { Err(Error::Refused("already_sent")) }
}

/// Adds a kept file to a form.
///
/// # Errors
/// [`Error::Refused`] `too_many_files`, `already_sent`; [`Error::NotFound`].
pub async fn add_file(tx: &mut Tx, token: &str, mut file: File) -> Result<File> {
    let form = form(tx, token).await?;
    if form.sent.is_some() {
        return Err(Error::Refused("already_sent"));
    }
    let (count, bytes) = store::files::counted_on_intake(tx, form.id).await?;
    if count >= 40 || bytes + file.size > 400 << 20 {
        return Err(Error::Refused("too_many_files"));
    }
    file.intake_id = Some(form.id);
    file.id = store::files::insert(tx, &file).await?;
    Ok(file)
}

/// Takes a file off a form.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn remove_file(tx: &mut Tx, token: &str, file: &str) -> Result<()> {
    let form = form(tx, token).await?;
    if store::files::remove(tx, file, form.id).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// What a sent form became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The case's number.
    pub number: String,
    /// Whether the form had been sent before: a double click makes one case.
    pub again: bool,
}

fn said<'a>(answers: &'a Answers, name: &str) -> Option<&'a str> {
    answers.get(name).map(|a| a.trim()).filter(|a| !a.is_empty())
}

/// Every page's problems of a form, before it is sent.
pub fn problems(form: &Form, now: Timestamp) -> Vec<(Step, domain::questions::Problem)> {
    let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    let each = |step: &Step| {
        let step = *step;
        domain::questions::check(form.topic, step, &form.answers, today)
            .into_iter()
            .map(move |p| (step, p))
    };
    form.topic.steps().iter().flat_map(each).collect()
}

/// Sends a form: it becomes a case, once. `subject_line` is its one line in the
/// client's language, made by the door from the topic and the piece.
///
/// # Errors
/// [`Error::Invalid`] when a page is not answered rightly; nothing is lost.
pub async fn send(tx: &mut Tx, ctx: &Ctx, token: &str, subject_line: &str) -> Result<Receipt> {
    let form = form(tx, token).await?;
    if let Some(number) = form.sent {
        return Ok(Receipt { number, again: true });
    }
    let wrong = problems(&form, ctx.now);
    if !wrong.is_empty() {
        return Err(Error::Invalid(
            wrong.into_iter().map(|(_, p)| FieldError::new(p.field, "wrong")).collect(),
        ));
    }
    let a = &form.answers;
    let piece = Piece {
        family: said(a, "family").map(str::to_owned),
        model: said(a, "model").map(str::to_owned),
        colour: said(a, "colour").map(str::to_owned),
        size: said(a, "size").map(str::to_owned),
        code: said(a, "code").map(str::to_owned),
    };
    let open = Open {
        topic: form.topic,
        channel: Channel::WebForm,
        region: form.region.clone(),
        site: said(a, "site").filter(|s| ctx.facts.sites.contains_key(*s)).map(str::to_owned),
        language: form.language.clone(),
        subject: subject_line.to_owned(),
        body: a
            .get("words")
            .filter(|w| !w.trim().is_empty())
            .cloned()
            .unwrap_or_else(|| subject_line.to_owned()),
        client: ClientFacts {
            name: said(a, "name").unwrap_or_default().to_owned(),
            email: said(a, "email").unwrap_or_default().to_owned(),
            phone: said(a, "phone").map(str::to_owned),
        },
        wish: said(a, "outcome").map(str::to_owned),
        wish_by: said(a, "deadline").and_then(|d| d.parse().ok()),
        pieces: if piece == Piece::default() { Vec::new() } else { vec![piece] },
        order_number: said(a, "order_number").map(str::to_owned),
        intake: serde_json::to_string(&kept_answers(a)).ok(),
        files: form.files.iter().map(|f| (f.id, f.slot, f.sha256.clone())).collect(),
        call: None,
        follows: None,
    };
    let case = cases::open(tx, ctx, &open).await?;
    // In the deed's transaction, so that the receipt already comes as was asked.
    gain_format(tx, &open.client.email, said(a, "format").unwrap_or_default()).await?;
    if !store::visits::intake_sent(tx, form.id, case.id, ctx.now).await? {
        return Err(Error::Store(store::Error::Stale));
    }
    Ok(Receipt { number: case.number, again: false })
}

/// Keeps how letters should come, as the form says. Nobody has proved the address
/// yet, so it may gain a format and never lose one; and every row that uses it
/// has what any of them has.
async fn gain_format(tx: &mut Tx, email: &str, format: &str) -> Result<()> {
    let key = cases::email_key(email);
    if key.is_empty() {
        return Ok(());
    }
    let known = store::clients::of_address(tx, &key).await?;
    let plain = format == "text" || known.iter().any(|client| client.plain);
    let large = format == "large" || known.iter().any(|client| client.large);
    if known.iter().any(|client| (client.plain, client.large) != (plain, large)) {
        store::clients::prefer(tx, &key, plain, large).await?;
    }
    Ok(())
}

/// What the case keeps of the form: facts; the person and the words have rows of their own.
fn kept_answers(answers: &Answers) -> Answers {
    let own = ["name", "email", "phone", "words"];
    answers
        .iter()
        .filter(|(name, _)| !own.contains(&name.as_str()))
        .map(|(n, v)| (n.clone(), cases::masked(v)))
        .collect()
}

/// Mails a link by which a form can be taken up again, when it has an address.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`] without an address; [`Error::TooMany`].
pub async fn mail_resume_link(tx: &mut Tx, ctx: &Ctx, token: &str, email: &str) -> Result<()> {
    let form = form(tx, token).await?;
    if !domain::questions::is_email(email.trim()) {
        return Err(Error::field("email", "not_an_email"));
    }
    bounded(tx, ctx, "resume", &cases::email_key(email), 3, SignedDuration::from_hours(1)).await?;
    let client = store::clients::NewClient {
        name: said(&form.answers, "name").unwrap_or_default().to_owned(),
        email: email.trim().to_owned(),
        email_key: cases::email_key(email),
        phone: None,
        language: form.language.clone(),
    };
    let client = store::clients::find_or_insert(tx, &client, ctx.now).await?;
    let unguessable = ctx.dice.token()?;
    let new = store::letters::NewLetter {
        case_id: None,
        pos: None,
        client_id: Some(client.id),
        kind: "resume",
        language: form.language.clone(),
        facts: serde_json::json!({ "token": token, "topic": form.topic }).to_string(),
        message_id: format!("form.{unguessable}@{}", ctx.settings.mail_domain),
    };
    store::letters::insert(tx, &new, ctx.now).await?;
    Ok(())
}

/// Counts a try of `kind` by `who` and refuses the one past `most` in `window`.
///
/// # Errors
/// [`Error::TooMany`] with the end of the window.
pub async fn bounded(
    tx: &mut Tx,
    ctx: &Ctx,
    kind: &str,
    who: &str,
    most: i64,
    window: SignedDuration,
) -> Result<()> {
    let stale = ctx.now.checked_sub(window).unwrap_or(Timestamp::MIN);
    let taken = store::limits::take(tx, kind, &subject(kind, who), ctx.now, stale).await?;
    if taken.tries > most {
        return Err(Error::TooMany {
            again_at: taken.since.checked_add(window).unwrap_or(ctx.now),
        });
    }
    Ok(())
}

/// Whether one more try of `kind` by `who` may be made; for doors whose own
/// answer does not depend on a transaction.
impl App {
    /// Counts a try and refuses the one past `most` in `window`.
    ///
    /// # Errors
    /// [`Error::TooMany`].
    pub async fn bound(
        &self,
        ctx: Ctx,
        kind: &'static str,
        who: &str,
        most: i64,
        window: SignedDuration,
    ) -> Result<()> {
        let who = who.to_owned();
        let tried = self
            .write(ctx, move |tx, ctx| {
                Box::pin(async move {
                    // The count must stand even when the answer is no.
                    match bounded(tx, ctx, kind, &who, most, window).await {
                        Err(Error::TooMany { again_at }) => Ok(Some(again_at)),
                        other => other.map(|()| None),
                    }
                })
            })
            .await?;
        tried.map_or(Ok(()), |again_at| Err(Error::TooMany { again_at }))
    }
}

pub(crate) fn code_hash(salt: &[u8], code: &str) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(code.as_bytes()).finalize().into()
}

/// Sends a one-time code to the address of a case's client. The answer is the
/// same whether the case exists or not.
///
/// # Errors
/// [`Error::TooMany`] past five codes an hour for a number, existing or not.
pub async fn ask_code(tx: &mut Tx, ctx: &Ctx, typed: &str) -> Result<()> {
    let number = CaseNumber::parse(typed)
        .map(|n| n.to_string())
        .unwrap_or_else(|_| typed.chars().take(40).collect());
    let window = SignedDuration::from_hours(1);
    bounded(tx, ctx, "code", &number, 5, window).await?;
    let code = six_digits(ctx)?;
    let salt = ctx.dice.bytes::<16>()?;
    let hash = code_hash(&salt, &code);
    let Some(case) = store::cases::find(tx, &number).await? else { return Ok(()) };
    // A report without an address: there is nobody to whom a code could go.
    if store::clients::get(tx, case.client_id).await?.email.is_empty() {
        return Ok(());
    }
    let expires = ctx.now.checked_add(SignedDuration::from_mins(CODE_MINUTES)).unwrap_or(ctx.now);
    store::visits::keep_code(tx, case.id, &hash, &salt, expires).await?;
    let unguessable = ctx.dice.token()?;
    let new = store::letters::NewLetter {
        case_id: Some(case.id),
        pos: None,
        client_id: Some(case.client_id),
        kind: "code",
        language: case.language.clone(),
        facts: serde_json::json!({ "number": case.number, "code": code }).to_string(),
        message_id: format!("code.{unguessable}@{}", ctx.settings.mail_domain),
    };
    store::letters::insert(tx, &new, ctx.now).await?;
    Ok(())
}

/// Six digits without a bias: draws past the last whole million are thrown back.
pub(crate) fn six_digits(ctx: &Ctx) -> Result<String> {
    for _ in 0..64 {
        let drawn = u32::from_le_bytes(ctx.dice.bytes::<4>()?);
        if drawn < u32::MAX - u32::MAX % 1_000_000 {
            return Ok(format!("{:06}", drawn % 1_000_000));
        }
    }
    Err(Error::Internal("no code could be drawn".to_owned()))
}

/// The figures of a code, in whichever script they were typed.
pub(crate) fn digits(typed: &str) -> String {
    typed
        .chars()
        .filter_map(|c| match c {
            '\u{0660}'..='\u{0669}' => char::from_digit(c as u32 - 0x0660, 10),
            '\u{FF10}'..='\u{FF19}' => char::from_digit(c as u32 - 0xFF10, 10),
            c if c.is_ascii_digit() => Some(c),
            _ => None,
        })
        .take(12)
        .collect()
}

/// Tries a code; a session's token when it is right.
///
/// # Errors
/// [`Error::Invalid`] on `code`, alike for a wrong code, a lapsed one, a used
/// one and a case that is not there.
pub async fn try_code(
    tx: &mut Tx,
    ctx: &Ctx,
    typed: &str,
    code: &str,
) -> Result<std::result::Result<String, ()>> {
    let code = digits(code);
    let case = match CaseNumber::parse(typed) {
        Ok(number) => store::cases::find(tx, &number.to_string()).await?,
        Err(_) => None,
    };
    let Some(case) = case else { return Ok(Err(())) };
    let Some(kept) = store::visits::newest_code(tx, case.id).await? else { return Ok(Err(())) };
    if kept.used_at.is_some() || kept.tries >= CODE_TRIES || ctx.now > kept.expires_at {
        return Ok(Err(()));
    }
    if !bool::from(code_hash(&kept.salt, &code).as_slice().ct_eq(&kept.hash)) {
        store::visits::code_tried(tx, kept.id).await?;
        return Ok(Err(()));
    }
    if !store::visits::use_code(tx, kept.id, ctx.now).await? {
        return Ok(Err(()));
    }
    let client = store::clients::get(tx, case.client_id).await?;
    let token = ctx.dice.token()?;
    let expires = ctx.now.checked_add(SignedDuration::from_hours(SESSION_HOURS)).unwrap_or(ctx.now);
    store::visits::open_session(
        tx,
        &digest(&token),
        &cases::email_key(&client.email),
        ctx.now,
        expires,
        None,
    )
    .await?;
    Ok(Ok(token))
}

/// A client who has shown a code, or who began a conversation in this browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visitor {
    /// The key of the address that was proved; where it was not, of the one that was given.
    pub email_key: String,
    /// Whether the address was proved. Without it she has only the cases that she began in
    /// this browser, and nothing else that is known of the address.
    pub proved: bool,
    /// Her cases, newest first.
    pub cases: Vec<store::cases::Listed>,
}

impl Visitor {
    /// The actor she is.
    pub fn actor(&self) -> Actor {
        Actor::Client {
            client: self.cases.first().map(|c| c.client_id),
            cases: self.cases.iter().map(|c| c.id).collect(),
        }
    }
}

/// Her cases with those that they were merged into: her words go there. One that is another client's
/// is not hers by that.
async fn with_kept(
    tx: &mut Tx,
    mut cases: Vec<store::cases::Listed>,
) -> Result<Vec<store::cases::Listed>> {
    let mut ended: Vec<i64> =
        cases.iter().filter(|c| c.state == domain::StateName::Closed).map(|c| c.id).collect();
    // Merges can follow one another; a circle cannot arise, but is bounded all the same.
    for _ in 0..8 {
        let mut next = Vec::new();
        for id in std::mem::take(&mut ended) {
            let own = store::cases::get(tx, id).await?;
            let Some(into) = own.merged_into else { continue };
            let kept = store::cases::get(tx, into).await?;
            if kept.client_id == own.client_id && !cases.iter().any(|c| c.id == into) {
                next.push(into);
            }
        }
        if next.is_empty() {
            break;
        }
        cases.extend(store::cases::summaries(tx, &next).await?);
        ended = next;
    }
    Ok(cases)
}

/// Who holds a session, with her cases.
///
/// # Errors
/// When the store cannot be read.
pub async fn visitor(tx: &mut Tx, token: &str, now: Timestamp) -> Result<Option<Visitor>> {
    let Some(session) = store::visits::session(tx, &digest(token), now).await? else {
        return Ok(None);
    };
    let proved = session.only.is_none();
    let cases = match session.only {
        None => store::cases::of_address(tx, &session.email_key, 200).await?,
        Some(only) => {
            let own = store::cases::summaries(tx, &only).await?;
            with_kept(tx, own).await?
        }
    };
    Ok(Some(Visitor { email_key: session.email_key, proved, cases }))
}

/// Opens a case to whoever began it in this browser, without her having proved an
/// address: to the session she has, where that proved none either, else to a new one.
///
/// # Errors
/// When the store cannot.
pub(crate) async fn open_to_browser(
    tx: &mut Tx,
    ctx: &Ctx,
    session: Option<&str>,
    case: &store::cases::Case,
) -> Result<Option<String>> {
    let client = store::clients::get(tx, case.client_id).await?;
    let email_key = cases::email_key(&client.email);
    if let Some(token) = session
        && let Some(kept) = store::visits::session(tx, &digest(token), ctx.now).await?
    {
        match kept.only {
            None if kept.email_key == email_key => return Ok(None),
            Some(mut only) => {
                only.insert(0, case.id);
                only.truncate(MOST_BEGUN);
                store::visits::open_more(tx, &digest(token), &only).await?;
                return Ok(None);
            }
            None => {}
        }
    }
    let token = ctx.dice.token()?;
    let expires = ctx.now.checked_add(SignedDuration::from_hours(SESSION_HOURS)).unwrap_or(ctx.now);
    let only = [case.id];
    store::visits::open_session(tx, &digest(&token), &email_key, ctx.now, expires, Some(&only))
        .await?;
    Ok(Some(token))
}

impl App {
    /// Ends a client's session whose time has passed, so that a clock that is
    /// set back does not open it again. A token that is none costs one read.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn bury_visit(&self, token: &str, now: Timestamp) -> Result<()> {
        let digest = digest(token);
        let known: bool = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    store::visits::session_known(tx, &digest).await.map_err(Error::from)
                })
            })
            .await?;
        if !known {
            return Ok(());
        }
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    store::visits::bury_session(tx, &digest, now).await.map_err(Error::from)
                })
            })
            .await
    }
}

/// Ends a session.
///
/// # Errors
/// When the store cannot be written.
pub async fn leave(tx: &mut Tx, token: &str) -> Result<()> {
    Ok(store::visits::end_session(tx, &digest(token)).await?)
}

/// Remembers how a client likes to read, for her letters and pages.
///
/// # Errors
/// When the store cannot be written.
pub async fn prefer(tx: &mut Tx, email_key: &str, plain: bool, large: bool) -> Result<()> {
    store::clients::prefer(tx, email_key, plain, large).await.map(drop).map_err(Error::from)
}

/// The slot a file of a form is meant for, when the topic asks for it.
pub fn slot_of(topic: Topic, given: &str) -> PhotoSlot {
    given
        .parse()
        .ok()
        .filter(|s| topic.slots().contains(s) || *s == PhotoSlot::Receipt)
        .unwrap_or(PhotoSlot::Other)
}
