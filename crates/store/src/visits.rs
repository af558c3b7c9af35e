//! A client's visit without an account: the form being filled in, the one-time
//! code, the session it opens and the receipt's link. Tokens and codes are kept as hashes only.

use crate::{Result, Tx, sql};
use jiff::Timestamp;

/// A form being filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// Row id.
    pub id: i64,
    /// Topic code.
    pub topic: String,
    /// Language tag.
    pub language: String,
    /// Region code.
    pub region: String,
    /// Answers so far, as JSON.
    pub answers: String,
    /// The case it became.
    pub case_id: Option<i64>,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it was last answered.
    pub updated_at: Timestamp,
}

/// Begins a form.
pub async fn begin_intake(
    tx: &mut Tx,
    token: &[u8],
    topic: &str,
    language: &str,
    region: &str,
    answers: &str,
    now: Timestamp,
) -> Result<i64> {
    let row = tx
        .fetch_one(
            sql!("intakes/insert"),
            &[
                token.into(),
                topic.into(),
                language.into(),
                region.into(),
                answers.into(),
                now.into(),
            ],
        )
        .await?;
    Ok(row.int(0))
}

/// A form by its token's hash.
pub async fn intake(tx: &mut Tx, token: &[u8]) -> Result<Option<Intake>> {
    Ok(tx.fetch_opt(sql!("intakes/get"), &[token.into()]).await?.map(|r| Intake {
        id: r.int(0),
        topic: r.text(1),
        language: r.text(2),
        region: r.text(3),
        answers: r.text(4),
        case_id: r.int_opt(5),
        created_at: r.instant(6),
        updated_at: r.instant(7),
    }))
}

/// Saves what was answered; whether the form was still open.
pub async fn answer_intake(
    tx: &mut Tx,
    id: i64,
    answers: &str,
    language: &str,
    region: &str,
    now: Timestamp,
) -> Result<bool> {
    let params = [id.into(), answers.into(), language.into(), region.into(), now.into()];
    Ok(tx.execute(sql!("intakes/answer"), &params).await? == 1)
}

/// The form became a case; whether it had not already.
pub async fn intake_sent(tx: &mut Tx, id: i64, case_id: i64, now: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("intakes/sent"), &[id.into(), case_id.into(), now.into()]).await? == 1)
}

/// Forms nobody came back to since an instant.
pub async fn old_intakes(tx: &mut Tx, before: Timestamp, limit: i64) -> Result<Vec<i64>> {
    Ok(tx
        .fetch(sql!("intakes/old"), &[before.into(), limit.into()])
        .await?
        .iter()
        .map(|r| r.int(0))
        .collect())
}

/// Forgets a form.
pub async fn drop_intake(tx: &mut Tx, id: i64) -> Result<()> {
    tx.execute(sql!("intakes/delete"), &[id.into()]).await.map(drop)
}

/// A one-time code as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Row id.
    pub id: i64,
    /// Hash over salt and code.
    pub hash: Vec<u8>,
    /// The salt.
    pub salt: Vec<u8>,
    /// Until when it counts.
    pub expires_at: Timestamp,
    /// Wrong tries so far.
    pub tries: i64,
    /// When it was used.
    pub used_at: Option<Timestamp>,
}

/// Keeps a code's hash.
pub async fn keep_code(
    tx: &mut Tx,
    case_id: i64,
    hash: &[u8],
    salt: &[u8],
    expires_at: Timestamp,
) -> Result<i64> {
    let params = [case_id.into(), hash.into(), salt.into(), expires_at.into()];
    Ok(tx.fetch_one(sql!("codes/insert"), &params).await?.int(0))
}

/// The newest code of a case: the only one that counts.
pub async fn newest_code(tx: &mut Tx, case_id: i64) -> Result<Option<Code>> {
    Ok(tx.fetch_opt(sql!("codes/newest"), &[case_id.into()]).await?.map(|r| Code {
        id: r.int(0),
        hash: r.bytes(1),
        salt: r.bytes(2),
        expires_at: r.instant(3),
        tries: r.int(4),
        used_at: r.instant_opt(5),
    }))
}

/// Counts a try.
pub async fn code_tried(tx: &mut Tx, id: i64) -> Result<()> {
    tx.execute(sql!("codes/tried"), &[id.into()]).await.map(drop)
}

/// Uses a code up; whether it was still unused.
pub async fn use_code(tx: &mut Tx, id: i64, now: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("codes/used"), &[id.into(), now.into()]).await? == 1)
}

/// Opens a client's session; one that proved no address is good for these cases only.
pub async fn open_session(
    tx: &mut Tx,
    token: &[u8],
    email_key: &str,
    now: Timestamp,
    expires_at: Timestamp,
    only: Option<&[i64]>,
) -> Result<()> {
    let only = only.map(|cases| serde_json::to_string(cases).unwrap_or_default());
    let params = [token.into(), email_key.into(), now.into(), expires_at.into(), only.into()];
    tx.execute(sql!("client_sessions/insert"), &params).await.map(drop)
}

/// A client's session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The address that was proved, or only given.
    pub email_key: String,
    /// The cases it is good for, where no address was proved.
    pub only: Option<Vec<i64>>,
}

/// Whose session this is.
pub async fn session(tx: &mut Tx, token: &[u8], now: Timestamp) -> Result<Option<Session>> {
    let row = tx.fetch_opt(sql!("client_sessions/get"), &[token.into(), now.into()]).await?;
    // A list that cannot be read opens nothing.
    let only = |text: String| serde_json::from_str(&text).unwrap_or_default();
    Ok(row.map(|row| Session { email_key: row.text(0), only: row.text_opt(1).map(only) }))
}

/// Opens one case more to a session that proved no address.
pub async fn open_more(tx: &mut Tx, token: &[u8], only: &[i64]) -> Result<bool> {
    let only = serde_json::to_string(only).unwrap_or_default();
    Ok(tx.execute(sql!("client_sessions/open_more"), &[token.into(), only.into()]).await? == 1)
}

/// Whether a client's session is still kept, over or not.
pub async fn session_known(tx: &mut Tx, token: &[u8]) -> Result<bool> {
    Ok(tx.fetch_opt(sql!("client_sessions/known"), &[token.into()]).await?.is_some())
}

/// Forgets a client's session whose time has passed.
pub async fn bury_session(tx: &mut Tx, token: &[u8], now: Timestamp) -> Result<()> {
    tx.execute(sql!("client_sessions/bury"), &[token.into(), now.into()]).await.map(drop)
}

/// Ends a client's session.
pub async fn end_session(tx: &mut Tx, token: &[u8]) -> Result<()> {
    tx.execute(sql!("client_sessions/delete"), &[token.into()]).await.map(drop)
}

/// Keeps a receipt page's token.
pub async fn keep_receipt(tx: &mut Tx, token: &[u8], case_id: i64, now: Timestamp) -> Result<()> {
    tx.execute(sql!("receipts/insert"), &[token.into(), case_id.into(), now.into()]).await.map(drop)
}

/// The case number of a receipt.
pub async fn receipt(tx: &mut Tx, token: &[u8]) -> Result<Option<String>> {
    Ok(tx.fetch_opt(sql!("receipts/get"), &[token.into()]).await?.map(|r| r.text(0)))
}

/// Forgets everything of this room that has ended.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<()> {
    let day_ago = now.checked_sub(jiff::SignedDuration::from_hours(24)).unwrap_or(now);
    tx.execute(sql!("codes/sweep"), &[day_ago.into()]).await?;
    tx.execute(sql!("client_sessions/sweep"), &[now.into()]).await?;
    tx.execute(sql!("idempotency/sweep"), &[day_ago.into()]).await?;
    Ok(())
}

/// The first answer to an idempotency key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstAnswer {
    /// Hash of the request it answered.
    pub request: Vec<u8>,
    /// Its status.
    pub status: i64,
    /// Its Location.
    pub location: Option<String>,
    /// Its body.
    pub body: String,
    /// When.
    pub at: Timestamp,
}

/// The first answer to a key, if it is younger than a day.
pub async fn first_answer(tx: &mut Tx, key: &[u8], now: Timestamp) -> Result<Option<FirstAnswer>> {
    let Some(r) = tx.fetch_opt(sql!("idempotency/get"), &[key.into()]).await? else {
        return Ok(None);
    };
    let at = r.instant(4);
    if now.duration_since(at) > jiff::SignedDuration::from_hours(24) {
        tx.execute(sql!("idempotency/forget"), &[key.into()]).await?;
        return Ok(None);
    }
    Ok(Some(FirstAnswer {
        request: r.bytes(0),
        status: r.int(1),
        location: r.text_opt(2),
        body: r.text(3),
        at,
    }))
}

/// Keeps the first answer to a key.
pub async fn keep_answer(tx: &mut Tx, key: &[u8], answer: &FirstAnswer) -> Result<()> {
    let params = [
        key.into(),
        answer.request.clone().into(),
        answer.status.into(),
        answer.location.as_deref().into(),
        (&answer.body).into(),
        answer.at.into(),
    ];
    tx.execute(sql!("idempotency/insert"), &params).await.map(drop)
}
