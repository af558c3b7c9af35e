//! Letters: the outbox. A letter is written in the transaction of what it tells
//! and sent afterwards by the courier; its row says what became of it.

use crate::{Result, Row, Tx, sql, sql_forked};
use jiff::Timestamp;

/// A letter as kept. It holds facts and references; name and address are read
/// from the client's row when it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Row id.
    pub id: i64,
    /// The case it is about.
    pub case_id: Option<i64>,
    /// The entry it tells.
    pub pos: Option<i64>,
    /// To whom.
    pub client_id: Option<i64>,
    /// `receipt`, `reply`, `code`, `resolved`, `reminder`, `escalated`, `resume`,
    /// `invitation`, `recovery`, `address_confirm`, `account`, `digest`: a folder of `templates/email`; `missed`:
    /// a `reply` with everything the house said in a conversation that the client did not see.
    pub kind: String,
    /// Language tag.
    pub language: String,
    /// What the template needs, as JSON.
    pub facts: String,
    /// Its Message-ID: the same on every try.
    pub message_id: String,
    /// `waiting`, `sending`, `sent`, `deferred`, `failed`.
    pub state: String,
    /// Tries so far.
    pub tries: i64,
    /// When it is tried next.
    pub next_try_at: Option<Timestamp>,
    /// When the mail server took it.
    pub sent_at: Option<Timestamp>,
    /// What the mail server last said, without addresses.
    pub last_error: Option<String>,
    /// When it was written.
    pub created_at: Timestamp,
}

/// A letter to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLetter {
    /// The case it is about.
    pub case_id: Option<i64>,
    /// The entry it tells.
    pub pos: Option<i64>,
    /// To whom.
    pub client_id: Option<i64>,
    /// Which template.
    pub kind: &'static str,
    /// Language tag.
    pub language: String,
    /// What the template needs, as JSON.
    pub facts: String,
    /// Its Message-ID.
    pub message_id: String,
}

fn read(row: Row) -> Letter {
    Letter {
        id: row.int(0),
        case_id: row.int_opt(1),
        pos: row.int_opt(2),
        client_id: row.int_opt(3),
        kind: row.text(4),
        language: row.text(5),
        facts: row.text(6),
        message_id: row.text(7),
        state: row.text(8),
        tries: row.int(9),
        next_try_at: row.instant_opt(10),
        sent_at: row.instant_opt(11),
        last_error: row.text_opt(12),
        created_at: row.instant(13),
    }
}

/// Writes a letter.
pub async fn insert(tx: &mut Tx, letter: &NewLetter, now: Timestamp) -> Result<i64> {
    let row = tx
        .fetch_one(
            sql!("letters/insert"),
            &[
                letter.case_id.into(),
                letter.pos.into(),
                letter.client_id.into(),
                letter.kind.into(),
                (&letter.language).into(),
                (&letter.facts).into(),
                (&letter.message_id).into(),
                now.into(),
            ],
        )
        .await?;
    Ok(row.int(0))
}

/// Claims letters whose time has come; nobody else gets them until the claim ends.
pub async fn claim(
    tx: &mut Tx,
    now: Timestamp,
    until: Timestamp,
    limit: i64,
) -> Result<Vec<Letter>> {
    let rows =
        tx.fetch(sql_forked!("letters/due"), &[now.into(), until.into(), limit.into()]).await?;
    Ok(rows.into_iter().map(read).collect())
}

/// Whether a claim is still its holder's: false when it ended and another has it.
pub async fn is_claimed(tx: &mut Tx, id: i64, until: Timestamp) -> Result<bool> {
    Ok(tx.fetch_opt(sql!("letters/claimed"), &[id.into(), until.into()]).await?.is_some())
}

/// The mail server took it under a subject. True whoever holds the claim: it has left.
pub async fn sent(tx: &mut Tx, id: i64, subject: &str, now: Timestamp) -> Result<()> {
    tx.execute(sql!("letters/sent"), &[id.into(), now.into(), subject.into()]).await.map(drop)
}

/// It did not; another try then. `counts` is whether this was a try of the
/// letter, and not only of a relay that could not be reached. Nothing happens
/// when the claim, which ended at `until`, has gone to somebody else.
pub async fn defer(
    tx: &mut Tx,
    id: i64,
    until: Timestamp,
    next: Timestamp,
    why: &str,
    counts: bool,
) -> Result<()> {
    tx.execute(
        sql!("letters/deferred"),
        &[id.into(), next.into(), why.into(), until.into(), counts.into()],
    )
    .await
    .map(drop)
}

/// Nobody needs it any more: it is no failure, and is not tried again.
pub async fn needless(
    tx: &mut Tx,
    id: i64,
    until: Timestamp,
    why: &str,
    now: Timestamp,
) -> Result<()> {
    let params = [id.into(), until.into(), why.into(), now.into()];
    tx.execute(sql!("letters/needless"), &params).await.map(drop)
}

/// It never will. Nothing happens when the claim has gone to somebody else.
pub async fn fail(tx: &mut Tx, id: i64, until: Timestamp, why: &str) -> Result<()> {
    tx.execute(sql!("letters/failed"), &[id.into(), why.into(), until.into()]).await.map(drop)
}

/// Gives up codes written before `before` that were not sent; how many.
pub async fn lapse_codes(tx: &mut Tx, before: Timestamp, now: Timestamp, why: &str) -> Result<u64> {
    tx.execute(sql!("letters/lapse"), &[before.into(), now.into(), why.into()]).await
}

/// When the next letter may be claimed; none when none waits.
pub async fn next_due(tx: &mut Tx) -> Result<Option<Timestamp>> {
    Ok(tx.fetch_one(sql!("letters/due_now"), &[]).await?.instant_opt(0))
}

/// Since when the longest overdue letter should have been tried.
pub async fn overdue_since(tx: &mut Tx) -> Result<Option<Timestamp>> {
    Ok(tx.fetch_one(sql!("letters/overdue"), &[]).await?.instant_opt(0))
}

/// The letters of a case.
pub async fn of_case(tx: &mut Tx, case_id: i64) -> Result<Vec<Letter>> {
    Ok(tx.fetch(sql!("letters/of_case"), &[case_id.into()]).await?.into_iter().map(read).collect())
}

/// Message-IDs a letter's thread has at most.
const THREAD: usize = 20;

/// Message-IDs to thread a letter under, oldest first, at most twenty: the
/// case's letters before it and the client's own e-mails, the first of all of
/// them among them.
pub async fn thread(tx: &mut Tx, case_id: i64, letter_id: i64) -> Result<Vec<String>> {
    let rows = tx.fetch(sql!("letters/thread"), &[case_id.into(), letter_id.into()]).await?;
    let mut newest: Vec<String> = Vec::new();
    for id in rows.iter().map(|row| row.text(0)) {
        if !newest.contains(&id) {
            newest.push(id);
        }
    }
    if newest.len() > THREAD {
        let first = newest.split_off(THREAD - 1).pop();
        newest.extend(first);
    }
    newest.reverse();
    Ok(newest)
}

/// A letter found by its Message-ID.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Row id.
    pub id: i64,
    /// The case it is about.
    pub case_id: Option<i64>,
    /// To whom it went.
    pub client_id: Option<i64>,
    /// Which template.
    pub kind: String,
}

/// The letter that left under a Message-ID, given without angle brackets.
pub async fn by_message_id(tx: &mut Tx, message_id: &str) -> Result<Option<Named>> {
    Ok(tx.fetch_opt(sql!("letters/by_message_id"), &[message_id.into()]).await?.map(|row| Named {
        id: row.int(0),
        case_id: row.int_opt(1),
        client_id: row.int_opt(2),
        kind: row.text(3),
    }))
}

/// How many wait, and since when the oldest.
pub async fn waiting(tx: &mut Tx) -> Result<(i64, Option<Timestamp>)> {
    let row = tx.fetch_one(sql!("letters/waiting"), &[]).await?;
    Ok((row.int(0), row.instant_opt(1)))
}

/// A letter in the demonstration mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// Row id.
    pub id: i64,
    /// To whom.
    pub to_name: String,
    /// Where.
    pub to_email: String,
    /// Subject line.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// HTML.
    pub html: String,
    /// Header lines.
    pub headers: String,
    /// When.
    pub at: Timestamp,
}

fn posted(row: Row) -> Posted {
    Posted {
        id: row.int(0),
        to_name: row.text(1),
        to_email: row.text(2),
        subject: row.text(3),
        text: row.text(4),
        html: row.text(5),
        headers: row.text(6),
        at: row.instant(7),
    }
}

/// Puts a letter into the demonstration mailbox.
pub async fn post(tx: &mut Tx, letter_id: i64, letter: &Posted) -> Result<()> {
    tx.execute(
        sql!("mailbox/insert"),
        &[
            letter_id.into(),
            (&letter.to_name).into(),
            (&letter.to_email).into(),
            (&letter.subject).into(),
            (&letter.text).into(),
            (&letter.html).into(),
            (&letter.headers).into(),
            letter.at.into(),
        ],
    )
    .await
    .map(drop)
}

/// The demonstration mailbox, newest first.
pub async fn mailbox(tx: &mut Tx, limit: i64) -> Result<Vec<Posted>> {
    Ok(tx.fetch(sql!("mailbox/list"), &[limit.into()]).await?.into_iter().map(posted).collect())
}

/// One letter of the demonstration mailbox.
pub async fn mailbox_letter(tx: &mut Tx, id: i64) -> Result<Option<Posted>> {
    Ok(tx.fetch_opt(sql!("mailbox/get"), &[id.into()]).await?.map(posted))
}
