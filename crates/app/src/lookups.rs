//! Looking for what is hers: an address, and with it a number or none. What she is answered never hangs
//! on whether there is anything: somebody looks after the answer has gone, and a code is mailed where
//! number and address belong together. The code proves the address, and opens everything of it:
//! orders, returns, repairs, visits.

use crate::cases::email_key;
use crate::secrets::digest;
use crate::visits::{
    CODE_MINUTES, CODE_TRIES, SESSION_HOURS, bounded, code_hash, digits, six_digits,
};
use crate::{App, Ctx, Error, FieldError, Result};
use domain::CaseNumber;
use domain::access::Actor;
use jiff::{SignedDuration, Timestamp};
use store::Tx;
use store::lookups::Lookup;
use subtle::ConstantTimeEq as _;

/// Times that one address or one number is looked for in an hour.
const AN_HOUR: i64 = 5;
/// Letters of a number that are kept.
const LONGEST_NUMBER: usize = 80;
/// Looked at in one round.
const BATCH: i64 = 50;
/// What was looked for is forgotten after a day.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// Somebody looks; what her browser keeps. The number may be left out: then everything of the address
/// is looked for.
///
/// # Errors
/// [`Error::Invalid`] on `email` or `number`; [`Error::TooMany`] past five in an hour for an address or
/// a number, whether there is anything or not.
pub async fn ask(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    email: &str,
    language: &str,
) -> Result<String> {
    let (number, email) = (number.trim(), email.trim());
    let mut errors = Vec::new();
    if !domain::questions::is_email(email) {
        errors.push(FieldError::new("email", "not_an_email"));
    }
    if !number.is_empty() && what_is(number).is_none() {
        errors.push(FieldError::new("number", "wrong"));
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let window = SignedDuration::from_hours(1);
    bounded(tx, ctx, "lookup", &email_key(email), AN_HOUR, window).await?;
    if let Some(what) = what_is(number) {
        bounded(tx, ctx, "lookup-number", what.key(), AN_HOUR, window).await?;
    }
    let token = ctx.dice.token()?;
    let number: String = number.chars().take(LONGEST_NUMBER).collect();
    store::lookups::insert(tx, &digest(&token), (&number, email, language), ctx.now).await?;
    Ok(token)
}

/// What a number is one of.
enum What {
    Case(String),
    Order(String),
}

impl What {
    fn key(&self) -> &str {
        match self {
            What::Case(number) | What::Order(number) => number,
        }
    }
}

/// A case's number by its own check letters; whatever else is a number is an order's.
fn what_is(typed: &str) -> Option<What> {
    match CaseNumber::parse(typed) {
        Ok(number) => Some(What::Case(number.to_string())),
        Err(_) => domain::order::key_of(typed).ok().map(What::Order),
    }
}

/// Whether something of an address is there: what was asked for, or with no number anything at all.
async fn is_hers(tx: &mut Tx, number: &str, key: &str) -> Result<bool> {
    Ok(match what_is(number) {
        Some(What::Case(number)) => {
            let cases = store::cases::of_address(tx, key, 200).await?;
            cases.iter().any(|case| case.number == number)
        }
        Some(What::Order(number)) => {
            let orders = store::orders::by_number(tx, &number, 20).await?;
            orders.iter().any(|kept| kept.email_key == key)
        }
        None => {
            !store::orders::of_address(tx, key, 1).await?.is_empty()
                || !store::cases::of_address(tx, key, 1).await?.is_empty()
        }
    })
}

impl App {
    /// Looks at what was asked for since; how many codes were mailed.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn look_up(&self, now: Timestamp) -> Result<usize> {
        let new: Vec<Lookup> = self
            .store
            .read(|tx| {
                Box::pin(async move { store::lookups::new(tx, BATCH).await.map_err(Error::from) })
            })
            .await?;
        let mut mailed = 0;
        for one in new {
            let ctx = self.ctx(Actor::System, now);
            mailed += usize::from(
                self.write(ctx, move |tx, ctx| Box::pin(async move { look(tx, ctx, &one).await }))
                    .await?,
            );
        }
        Ok(mailed)
    }
}

/// Looks for one; whether a code was mailed.
async fn look(tx: &mut Tx, ctx: &Ctx, one: &Lookup) -> Result<bool> {
    let key = email_key(&one.email);
    if lapsed(one, ctx.now) || !is_hers(tx, &one.number, &key).await? {
        store::lookups::looked(tx, one.id, None).await?;
        return Ok(false);
    }
    let code = six_digits(ctx)?;
    let salt = ctx.dice.bytes::<16>()?;
    let hash = code_hash(&salt, &code);
    if !store::lookups::looked(tx, one.id, Some((&hash, &salt))).await? {
        return Ok(false);
    }
    // The address as the house knows it: what was typed is never written to.
    let client = client_of(tx, &key, &one.language, ctx.now).await?;
    let until = one.asked_at.checked_add(SignedDuration::from_mins(CODE_MINUTES));
    let until = until.unwrap_or(one.asked_at).as_microsecond();
    let unguessable = ctx.dice.token()?;
    let new = store::letters::NewLetter {
        case_id: None,
        pos: None,
        client_id: Some(client.id),
        kind: "entry_code",
        language: one.language.clone(),
        facts: serde_json::json!({ "code": code, "until": until }).to_string(),
        message_id: format!("entry.{unguessable}@{}", ctx.settings.mail_domain),
    };
    store::letters::insert(tx, &new, ctx.now).await?;
    Ok(true)
}

/// The client of an address that the house knows, by what she bought where nothing else is known of her.
pub(crate) async fn client_of(
    tx: &mut Tx,
    key: &str,
    language: &str,
    now: Timestamp,
) -> Result<store::clients::Client> {
    if let Some(known) = store::clients::of_address(tx, key).await?.into_iter().next() {
        return Ok(known);
    }
    let order = store::orders::of_address(tx, key, 1).await?.into_iter().next();
    let order = order.ok_or(Error::NotFound)?;
    let new = store::clients::NewClient {
        name: order.name,
        email: order.email,
        email_key: key.to_owned(),
        phone: None,
        language: language.to_owned(),
    };
    Ok(store::clients::find_or_insert(tx, &new, now).await?)
}

fn lapsed(one: &Lookup, now: Timestamp) -> bool {
    now.duration_since(one.asked_at) > SignedDuration::from_mins(CODE_MINUTES)
}

/// What a right code opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The session's token.
    pub session: String,
    /// Where she wanted to go: a case's number, or an order's as it is found by; none: everything.
    pub case: Option<String>,
    /// The order's number, as she typed it.
    pub order: Option<String>,
}

/// The address that somebody looked for, for whoever has what her browser was given.
///
/// # Errors
/// When the store cannot.
pub async fn email_of(tx: &mut Tx, token: &str) -> Result<Option<String>> {
    Ok(store::lookups::get(tx, &digest(token)).await?.map(|one| one.email))
}

/// Tries a code; a session where it is right. A wrong one, one that has lapsed or was used, and one
/// that was never sent are answered alike.
///
/// # Errors
/// When the store cannot.
pub async fn try_code(
    tx: &mut Tx,
    ctx: &Ctx,
    token: &str,
    typed: &str,
) -> Result<std::result::Result<Opened, ()>> {
    let Some(one) = store::lookups::get(tx, &digest(token)).await? else { return Ok(Err(())) };
    if one.used_at.is_some() || one.tries >= CODE_TRIES || lapsed(&one, ctx.now) {
        return Ok(Err(()));
    }
    let right = one.code.as_ref().is_some_and(|(hash, salt)| {
        bool::from(code_hash(salt, &digits(typed)).as_slice().ct_eq(hash))
    });
    if !right {
        store::lookups::tried(tx, one.id).await?;
        return Ok(Err(()));
    }
    if !store::lookups::used(tx, one.id, ctx.now).await? {
        return Ok(Err(()));
    }
    let session = ctx.dice.token()?;
    let expires = ctx.now.checked_add(SignedDuration::from_hours(SESSION_HOURS)).unwrap_or(ctx.now);
    let key = email_key(&one.email);
    store::visits::open_session(tx, &digest(&session), &key, ctx.now, expires, None).await?;
    let (mut case, mut order) = (None, None);
    match what_is(&one.number) {
        Some(What::Case(number)) => case = Some(number),
        Some(What::Order(_)) => order = Some(one.number),
        None => {}
    }
    Ok(Ok(Opened { session, case, order }))
}

/// Forgets what was looked for a day ago.
///
/// # Errors
/// When the store cannot.
pub(crate) async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<()> {
    let before = now.checked_sub(KEPT).unwrap_or(Timestamp::MIN);
    Ok(store::lookups::sweep(tx, before).await?)
}
