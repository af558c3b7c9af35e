//! What people of the house are told: notices by person and what they are about, her wishes, the
//! browsers she lets us push to, and what is on its way to them; and when mail was last seen to go.

use crate::{Result, Row, Tx, sql};
use jiff::Timestamp;

/// Somebody is told of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNotice {
    /// Who.
    pub person: i64,
    /// Of what kind, by code.
    pub kind: &'static str,
    /// About what: the same while it is unread is one notice.
    pub about: String,
    /// The case.
    pub case: Option<i64>,
    /// What it is true of; told once for each.
    pub fact: Option<i64>,
    /// When it goes to her devices.
    pub push_at: Option<Timestamp>,
}

/// A case as far as a notice about it needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its number.
    pub number: String,
    /// Its subject line: for the page alone.
    pub subject: String,
    /// Its region.
    pub region: String,
    /// Its boutique.
    pub site: Option<String>,
    /// Whose it is.
    pub assignee: Option<i64>,
    /// Whether it is open.
    pub open: bool,
    /// Whether it is the house's turn.
    pub houses_turn: bool,
    /// When its most pressing promise ends.
    pub due_at: Option<Timestamp>,
    /// Since when a client waits for a conversation in it; none: none waits.
    pub chat_waits: Option<Timestamp>,
}

/// A time in which mail did not go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outage {
    /// `fetch` or `send`.
    pub what: String,
    /// Since when.
    pub since: Timestamp,
    /// Until when; none: it still is.
    pub until: Option<Timestamp>,
}

/// A notice with what is true now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Row id.
    pub id: i64,
    /// Its kind, by code.
    pub kind: String,
    /// Its case's row.
    pub case_id: Option<i64>,
    /// What it was true of.
    pub fact: Option<i64>,
    /// How often it came since she last read it.
    pub times: i64,
    /// When it last came.
    pub at: Timestamp,
    /// When she read it.
    pub read_at: Option<Timestamp>,
    /// Its case.
    pub case: Option<About>,
    /// The outage it tells.
    pub outage: Option<Outage>,
}

fn read(row: &Row) -> Notice {
    let case = row.text_opt(7).map(|number| About {
        number,
        subject: row.text_opt(19).unwrap_or_default(),
        region: row.text_opt(8).unwrap_or_default(),
        site: row.text_opt(9),
        assignee: row.int_opt(10),
        open: row.int_opt(11) == Some(1),
        houses_turn: row.text_opt(12).as_deref() == Some("house"),
        due_at: row.instant_opt(13),
        chat_waits: (row.text_opt(14).as_deref() == Some("waiting"))
            .then(|| row.instant_opt(15))
            .flatten(),
    });
    let outage = row.text_opt(16).map(|what| Outage {
        what,
        since: row.instant(17),
        until: row.instant_opt(18),
    });
    Notice {
        id: row.int(0),
        kind: row.text(1),
        case_id: row.int_opt(2),
        fact: row.int_opt(3),
        times: row.int(4),
        at: row.instant(5),
        read_at: row.instant_opt(6),
        case,
        outage,
    }
}

/// Tells somebody; whether it was anything new.
pub async fn put(tx: &mut Tx, new: &NewNotice, now: Timestamp) -> Result<bool> {
    let params = [
        new.person.into(),
        (&new.about).into(),
        new.kind.into(),
        new.case.into(),
        new.fact.into(),
        now.into(),
        new.push_at.into(),
    ];
    Ok(tx.execute(sql!("notices/put"), &params).await? > 0)
}

/// What somebody was told, unread first.
pub async fn of_person(tx: &mut Tx, person: i64, limit: i64) -> Result<Vec<Notice>> {
    let rows = tx.fetch(sql!("notices/of_person"), &[person.into(), limit.into()]).await?;
    Ok(rows.iter().map(read).collect())
}

/// What somebody was told and has not read.
pub async fn unread(tx: &mut Tx, person: i64, limit: i64) -> Result<Vec<Notice>> {
    let rows = tx.fetch(sql!("notices/unread"), &[person.into(), limit.into()]).await?;
    Ok(rows.iter().map(read).collect())
}

/// Whether somebody was told of a fact.
pub async fn was_told(tx: &mut Tx, person: i64, about: &str, fact: i64) -> Result<bool> {
    let params = [person.into(), about.into(), fact.into()];
    Ok(tx.fetch_opt(sql!("notices/was_told"), &params).await?.is_some())
}

/// One was read by its person.
pub async fn read_one(tx: &mut Tx, id: i64, person: i64, now: Timestamp) -> Result<bool> {
    let params = [id.into(), person.into(), now.into()];
    Ok(tx.execute(sql!("notices/read_one"), &params).await? > 0)
}

/// Those about a case were.
pub async fn read_case(tx: &mut Tx, person: i64, case: i64, now: Timestamp) -> Result<u64> {
    tx.execute(sql!("notices/read_case"), &[person.into(), case.into(), now.into()]).await
}

/// All that came up to an instant were.
pub async fn read_all(tx: &mut Tx, person: i64, upto: Timestamp, now: Timestamp) -> Result<u64> {
    tx.execute(sql!("notices/read_all"), &[person.into(), upto.into(), now.into()]).await
}

/// When something is next to go to devices: as notice, or as what is on its way already.
pub async fn next_push(tx: &mut Tx) -> Result<Option<Timestamp>> {
    let notice = tx.fetch_one(sql!("notices/next_due"), &[]).await?.instant_opt(0);
    let push = tx.fetch_one(sql!("pushes/next_due"), &[]).await?.instant_opt(0);
    Ok(notice.into_iter().chain(push).min())
}

/// Takes notices whose time to go to devices has come: row and person.
pub async fn take_due(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<(i64, i64)>> {
    let rows = tx.fetch(sql!("notices/take_due"), &[now.into(), limit.into()]).await?;
    Ok(rows.iter().map(|row| (row.int(0), row.int(1))).collect())
}

/// Forgets what was read before an instant, and everything before another.
pub async fn sweep(tx: &mut Tx, read: Timestamp, all: Timestamp) -> Result<u64> {
    tx.execute(sql!("notices/sweep"), &[read.into(), all.into()]).await
}

/// How somebody wishes to be told, as JSON; none: as is usual.
pub async fn wishes(tx: &mut Tx, person: i64) -> Result<Option<String>> {
    Ok(tx.fetch_opt(sql!("notices/wishes"), &[person.into()]).await?.map(|row| row.text(0)))
}

/// Keeps how she wishes to be told.
pub async fn wish(tx: &mut Tx, person: i64, wishes: &str, now: Timestamp) -> Result<()> {
    let params = [person.into(), wishes.into(), now.into()];
    tx.execute(sql!("notices/wish"), &params).await.map(drop)
}

/// Somebody who said how she wishes to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// Who.
    pub person: i64,
    /// How, as JSON.
    pub wishes: String,
    /// For which of her times the letter was last written.
    pub letter_at: Timestamp,
    /// Her language.
    pub language: String,
}

/// Everybody in service who said how she wishes to be told.
pub async fn readers(tx: &mut Tx) -> Result<Vec<Reader>> {
    let rows = tx.fetch(sql!("notices/readers"), &[]).await?;
    let reader = |row: &Row| Reader {
        person: row.int(0),
        wishes: row.text(1),
        letter_at: row.instant(2),
        language: row.text(3),
    };
    Ok(rows.iter().map(reader).collect())
}

/// Whether the letter for one of her times is still to be written: then it is ours to write.
pub async fn take_letter(tx: &mut Tx, person: i64, at: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("notices/letter"), &[person.into(), at.into()]).await? > 0)
}

/// A promise of which somebody is to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// The case's row.
    pub case_id: i64,
    /// Its number.
    pub number: String,
    /// Its region.
    pub region: String,
    /// Its boutique.
    pub site: Option<String>,
    /// Whose it is.
    pub person: i64,
    /// When the promise ends.
    pub due_at: Timestamp,
    /// Which promise, by code.
    pub promise: String,
}

/// Promises that end within a span and of which nobody was told under `about`, a prefix.
pub async fn promises(
    tx: &mut Tx,
    after: Timestamp,
    upto: Timestamp,
    about: &str,
    limit: i64,
) -> Result<Vec<Owed>> {
    let params = [upto.into(), after.into(), about.into(), limit.into()];
    let rows = tx.fetch(sql!("notices/promises"), &params).await?;
    let owed = |row: &Row| Owed {
        case_id: row.int(0),
        number: row.text(1),
        region: row.text(2),
        site: row.text_opt(3),
        person: row.int(4),
        due_at: row.instant(5),
        promise: row.text_opt(6).unwrap_or_default(),
    };
    Ok(rows.iter().map(owed).collect())
}

// ---- browsers ----

/// A browser that may be pushed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Row id.
    pub id: i64,
    /// Whose.
    pub person: i64,
    /// Where its service takes messages.
    pub endpoint: String,
    /// Its public key, uncompressed.
    pub p256dh: Vec<u8>,
    /// Its secret of authentication, 16 bytes.
    pub auth: Vec<u8>,
    /// What browser it is, as it says.
    pub agent: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When something last went there.
    pub used_at: Option<Timestamp>,
}

fn subscription(row: &Row) -> Subscription {
    Subscription {
        id: row.int(0),
        person: row.int(1),
        endpoint: row.text(2),
        p256dh: row.bytes(3),
        auth: row.bytes(4),
        agent: row.text(5),
        created_at: row.instant(6),
        used_at: row.instant_opt(7),
    }
}

/// Keeps a browser; one that was known is of whoever says so now.
pub async fn subscribe(tx: &mut Tx, new: &Subscription) -> Result<()> {
    let params = [
        new.person.into(),
        (&new.endpoint).into(),
        new.p256dh.as_slice().into(),
        new.auth.as_slice().into(),
        (&new.agent).into(),
        new.created_at.into(),
    ];
    tx.execute(sql!("pushes/subscribe"), &params).await.map(drop)
}

/// Somebody's browsers, the newest first.
pub async fn subscriptions(tx: &mut Tx, person: i64) -> Result<Vec<Subscription>> {
    let rows = tx.fetch(sql!("pushes/of_person"), &[person.into()]).await?;
    Ok(rows.iter().map(subscription).collect())
}

/// One browser.
pub async fn find_subscription(tx: &mut Tx, id: i64) -> Result<Option<Subscription>> {
    Ok(tx.fetch_opt(sql!("pushes/subscription"), &[id.into()]).await?.as_ref().map(subscription))
}

/// Forgets a browser and what was on its way there.
pub async fn unsubscribe(tx: &mut Tx, id: i64) -> Result<()> {
    tx.execute(sql!("pushes/drop_of"), &[id.into()]).await?;
    tx.execute(sql!("pushes/unsubscribe"), &[id.into()]).await.map(drop)
}

/// Forgets every browser of somebody.
pub async fn unsubscribe_all(tx: &mut Tx, person: i64) -> Result<()> {
    for one in subscriptions(tx, person).await? {
        unsubscribe(tx, one.id).await?;
    }
    Ok(())
}

/// What is on its way to a browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Push {
    /// Row id.
    pub id: i64,
    /// The browser.
    pub subscription: i64,
    /// Rows of notices.
    pub notices: Vec<i64>,
    /// Tries so far.
    pub tries: i64,
    /// Since when.
    pub created_at: Timestamp,
}

/// Puts notices on their way to a browser.
pub async fn push(tx: &mut Tx, subscription: i64, notices: &[i64], now: Timestamp) -> Result<()> {
    let list = serde_json::Value::from(notices).to_string();
    let params = [subscription.into(), list.into(), now.into()];
    tx.execute(sql!("pushes/insert"), &params).await.map(drop)
}

/// Claims what is due until an instant.
pub async fn claim_pushes(
    tx: &mut Tx,
    now: Timestamp,
    until: Timestamp,
    limit: i64,
) -> Result<Vec<Push>> {
    let rows = tx.fetch(sql!("pushes/claim"), &[now.into(), until.into(), limit.into()]).await?;
    let push = |row: &Row| Push {
        id: row.int(0),
        subscription: row.int(1),
        notices: serde_json::from_str(row.str(2)).unwrap_or_default(),
        tries: row.int(3),
        created_at: row.instant(4),
    };
    Ok(rows.iter().map(push).collect())
}

/// It was not taken; another try at `next`. Nothing happens when the claim has gone to another.
pub async fn defer_push(tx: &mut Tx, id: i64, until: Timestamp, next: Timestamp) -> Result<()> {
    tx.execute(sql!("pushes/defer"), &[id.into(), next.into(), until.into()]).await.map(drop)
}

/// It was taken by the browser's service, or never will be.
pub async fn settle_push(tx: &mut Tx, push: &Push, taken: bool, now: Timestamp) -> Result<()> {
    tx.execute(sql!("pushes/settle"), &[push.id.into()]).await?;
    if taken {
        tx.execute(sql!("pushes/used"), &[push.subscription.into(), now.into()]).await?;
    }
    Ok(())
}

// ---- whether mail goes ----

/// What is known of one way of mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    /// `fetch` or `send`.
    pub what: String,
    /// When it last went.
    pub good_at: Timestamp,
    /// Since when it does not.
    pub bad_at: Option<Timestamp>,
}

/// Mail was seen to go.
pub async fn mail_good(tx: &mut Tx, what: &str, at: Timestamp) -> Result<()> {
    tx.execute(sql!("mail_watch/good"), &[what.into(), at.into()]).await.map(drop)
}

/// Mail is to go from now on; what is known of it already stands.
pub async fn mail_begins(tx: &mut Tx, what: &str, at: Timestamp) -> Result<()> {
    tx.execute(sql!("mail_watch/begin"), &[what.into(), at.into()]).await.map(drop)
}

/// Mail was seen not to go.
pub async fn mail_bad(tx: &mut Tx, what: &str, at: Timestamp) -> Result<()> {
    tx.execute(sql!("mail_watch/bad"), &[what.into(), at.into()]).await.map(drop)
}

/// When mail was last seen to go, each way.
pub async fn mail_watched(tx: &mut Tx) -> Result<Vec<Watched>> {
    let rows = tx.fetch(sql!("mail_watch/list"), &[]).await?;
    let watched = |row: &Row| Watched {
        what: row.text(0),
        good_at: row.instant(1),
        bad_at: row.instant_opt(2),
    };
    Ok(rows.iter().map(watched).collect())
}

/// An outage begins; its row, unless it is known.
pub async fn open_outage(tx: &mut Tx, what: &str, since: Timestamp) -> Result<Option<i64>> {
    let row = tx.fetch_opt(sql!("mail_watch/open"), &[what.into(), since.into()]).await?;
    Ok(row.map(|row| row.int(0)))
}

/// An outage is over; whether it was one.
pub async fn close_outage(tx: &mut Tx, what: &str, until: Timestamp) -> Result<bool> {
    Ok(tx.execute(sql!("mail_watch/close"), &[what.into(), until.into()]).await? > 0)
}

/// Outages that are known and not over.
pub async fn outages(tx: &mut Tx) -> Result<Vec<Outage>> {
    let rows = tx.fetch(sql!("mail_watch/outages"), &[]).await?;
    let outage = |row: &Row| Outage { what: row.text(1), since: row.instant(2), until: None };
    Ok(rows.iter().map(outage).collect())
}
