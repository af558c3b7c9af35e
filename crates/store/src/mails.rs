//! E-mail that came in: the bytes as they were received, what was understood
//! of them and what was decided. The bytes are kept first and decided about
//! afterwards; a row says at every moment which of the two has happened.

use crate::cases::Reach;
use crate::{Error, Result, Row, Tx, sql};
use jiff::Timestamp;

/// What has become of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Kept; nobody has decided.
    New,
    /// Taken into a case.
    Placed,
    /// Waits for a person: the sender is not shown to be who may write in the case.
    Held,
    /// Set apart with an alarm: our own letter come back, or somebody as one of the house.
    Parked,
    /// A machine wrote it, and it starts no case.
    Quiet,
    /// Cannot be read; a person may.
    Unreadable,
    /// A report about a letter of ours.
    Bounce,
    /// A person has thrown it away.
    Discarded,
}

impl State {
    /// Every state, in the order in which people are shown them.
    pub const ALL: &'static [State] = &[
        State::New,
        State::Held,
        State::Parked,
        State::Unreadable,
        State::Quiet,
        State::Bounce,
        State::Discarded,
        State::Placed,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            State::New => "new",
            State::Placed => "placed",
            State::Held => "held",
            State::Parked => "parked",
            State::Quiet => "quiet",
            State::Unreadable => "unreadable",
            State::Bounce => "bounce",
            State::Discarded => "discarded",
        }
    }

    /// The state of a code.
    pub fn of(code: &str) -> Option<State> {
        State::ALL.iter().copied().find(|state| state.code() == code)
    }
}

/// A message as it is known, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Row id.
    pub id: i64,
    /// Envelope recipients in lower case, sorted; empty where none were told.
    pub recipients: Vec<String>,
    /// Envelope sender; empty for the null sender, none where none was told.
    pub mail_from: Option<String>,
    /// `lmtp`, `smtp`, `imap`, `import`.
    pub source: String,
    /// Bytes.
    pub size: i64,
    /// When it was received; a message's own date proves nothing.
    pub received_at: Timestamp,
    /// What has become of it.
    pub state: State,
    /// Why, by code; the tail of a locale key.
    pub why: String,
    /// How often it was decided about.
    pub tries: i64,
    /// What sort of message it is, by code.
    pub kind: String,
    /// Its Message-ID, without angle brackets.
    pub message_id: Option<String>,
    /// The address in From, as understood.
    pub sender: String,
    /// The same, folded for finding.
    pub sender_key: String,
    /// The name in From; whoever sends it chooses it.
    pub sender_name: String,
    /// One line.
    pub subject: String,
    /// Whether the sender is shown to hold the address.
    pub verified: bool,
    /// By what: `dmarc`, `dkim`, or why not.
    pub proof: String,
    /// The region it was sent to, or the house's usual one.
    pub region: String,
    /// The sender's row among the clients, once there is one.
    pub client_id: Option<i64>,
    /// The case it was taken into, or beside which it is held.
    pub case_id: Option<i64>,
    /// Its place in that case, once taken in.
    pub pos: Option<i64>,
    /// Cases that may be the same matter.
    pub suggestions: Vec<i64>,
    /// Whether its files are still to be taken into the case.
    pub files_due: bool,
    /// When it was decided about.
    pub decided_at: Option<Timestamp>,
    /// By whom, where it was a person.
    pub decided_by: Option<i64>,
}

fn read(row: Row) -> Result<Mail> {
    let wrong = |what: String| Error::Inconsistent { table: "mails", what };
    Ok(Mail {
        id: row.int(0),
        recipients: row.str(1).lines().map(str::to_owned).collect(),
        mail_from: row.text_opt(2),
        source: row.text(3),
        size: row.int(4),
        received_at: row.instant(5),
        state: State::of(row.str(6))
            .ok_or_else(|| wrong(format!("`{}` is no state", row.str(6))))?,
        why: row.text(7),
        tries: row.int(8),
        kind: row.text(9),
        message_id: row.text_opt(10),
        sender: row.text(11),
        sender_key: row.text(12),
        sender_name: row.text(13),
        subject: row.text(14),
        verified: row.flag(15),
        proof: row.text(16),
        region: row.text(17),
        client_id: row.int_opt(18),
        case_id: row.int_opt(19),
        pos: row.int_opt(20),
        suggestions: serde_json::from_str(row.str(21)).map_err(|e| wrong(e.to_string()))?,
        files_due: row.flag(22),
        decided_at: row.instant_opt(23),
        decided_by: row.int_opt(24),
    })
}

/// A message to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMail<'m> {
    /// SHA-256 of the bytes.
    pub sha256: [u8; 32],
    /// SHA-256 of the recipients, as a set.
    pub envelope: [u8; 32],
    /// Envelope recipients in lower case, sorted, each once.
    pub recipients: &'m [String],
    /// Envelope sender.
    pub mail_from: Option<&'m str>,
    /// By which way.
    pub source: &'static str,
    /// The bytes.
    pub raw: &'m [u8],
}

/// Keeps a message; its row, and whether it is new here.
pub async fn insert(tx: &mut Tx, new: &NewMail<'_>, now: Timestamp) -> Result<(i64, bool)> {
    let recipients = new.recipients.join("\n");
    let size = i64::try_from(new.raw.len()).unwrap_or(i64::MAX);
    let row = tx
        .fetch_opt(
            sql!("mails/insert"),
            &[
                new.sha256.as_slice().into(),
                new.envelope.as_slice().into(),
                (&recipients).into(),
                new.mail_from.into(),
                new.source.into(),
                size.into(),
                now.into(),
                new.raw.into(),
            ],
        )
        .await?;
    if let Some(row) = row {
        return Ok((row.int(0), true));
    }
    let same = [new.sha256.as_slice().into(), new.envelope.as_slice().into()];
    Ok((tx.fetch_one(sql!("mails/same"), &same).await?.int(0), false))
}

/// One message.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Mail>> {
    tx.fetch_opt(sql!("mails/get"), &[id.into()]).await?.map(read).transpose()
}

/// Takes a message that nobody has decided about, to decide; nothing when
/// somebody has. Who else would take it waits for the end of the transaction.
pub async fn take(tx: &mut Tx, id: i64) -> Result<Option<Mail>> {
    tx.fetch_opt(sql!("mails/take"), &[id.into()]).await?.map(read).transpose()
}

/// The bytes of a message, as they were received.
pub async fn raw(tx: &mut Tx, id: i64) -> Result<Option<Vec<u8>>> {
    Ok(tx.fetch_opt(sql!("mails/raw"), &[id.into()]).await?.map(|row| row.bytes(0)))
}

/// Messages after a row that nobody has decided about: row and size in bytes.
pub async fn undecided(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<(i64, i64)>> {
    let rows = tx.fetch(sql!("mails/undecided"), &[after.into(), limit.into()]).await?;
    Ok(rows.iter().map(|row| (row.int(0), row.int(1))).collect())
}

/// What is kept of a message for later messages and readers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Said<'s> {
    /// The subject without marks of answers.
    pub base: &'s str,
    /// What it quotes.
    pub quoted: &'s str,
    /// The digest of what it says.
    pub content: Option<&'s [u8; 32]>,
}

/// Writes down what was understood and decided.
pub async fn decide(tx: &mut Tx, mail: &Mail, said: Said<'_>, now: Timestamp) -> Result<()> {
    tx.execute(
        sql!("mails/decide"),
        &[
            mail.id.into(),
            mail.state.code().into(),
            (&mail.why).into(),
            (&mail.kind).into(),
            mail.message_id.as_deref().into(),
            (&mail.sender).into(),
            (&mail.sender_key).into(),
            (&mail.sender_name).into(),
            (&mail.subject).into(),
            mail.verified.into(),
            (&mail.proof).into(),
            (&mail.region).into(),
            mail.client_id.into(),
            mail.case_id.into(),
            mail.pos.into(),
            serde_json::to_string(&mail.suggestions).unwrap_or_default().into(),
            said.content.map(<[u8; 32]>::as_slice).map(<[u8]>::to_vec).into(),
            mail.files_due.into(),
            now.into(),
            said.base.into(),
            said.quoted.into(),
        ],
    )
    .await
    .map(drop)
}

/// Writes down what a person decided; false when it no longer stands as it did.
pub async fn settle(
    tx: &mut Tx,
    mail: &Mail,
    was: State,
    person: Option<i64>,
    now: Timestamp,
) -> Result<bool> {
    let touched = tx
        .execute(
            sql!("mails/settle"),
            &[
                mail.id.into(),
                mail.state.code().into(),
                (&mail.why).into(),
                mail.client_id.into(),
                mail.case_id.into(),
                mail.pos.into(),
                mail.files_due.into(),
                now.into(),
                person.into(),
                was.code().into(),
            ],
        )
        .await?;
    Ok(touched == 1)
}

/// A message is to be looked at once more; false where it is in a case.
pub async fn again(tx: &mut Tx, id: i64) -> Result<bool> {
    Ok(tx.execute(sql!("mails/again"), &[id.into()]).await? == 1)
}

/// Messages in one state before a row, newest first.
pub async fn list(
    tx: &mut Tx,
    state: State,
    reach: &Reach,
    below: Option<i64>,
    limit: i64,
) -> Result<Vec<Mail>> {
    let [regions, _] = reach.params();
    let params = [regions, state.code().into(), below.unwrap_or(i64::MAX).into(), limit.into()];
    tx.fetch(sql!("mails/list"), &params).await?.into_iter().map(read).collect()
}

/// How many messages are in one state; a thousand means at least so many.
pub async fn counted(tx: &mut Tx, state: State, reach: &Reach) -> Result<i64> {
    let [regions, _] = reach.params();
    Ok(tx.fetch_one(sql!("mails/counted"), &[regions, state.code().into()]).await?.int(0))
}

/// Messages of a domain (with its `@`) that are held since too many came at once, the oldest first.
pub async fn flooding(tx: &mut Tx, domain: &str, reach: &Reach, most: i64) -> Result<Vec<i64>> {
    let [regions, _] = reach.params();
    let rows = tx.fetch(sql!("mails/flooding"), &[regions, domain.into(), most.into()]).await?;
    Ok(rows.iter().map(|row| row.int(0)).collect())
}

/// The messages taken into a case or held beside it.
pub async fn of_case(tx: &mut Tx, case_id: i64) -> Result<Vec<Mail>> {
    tx.fetch(sql!("mails/of_case"), &[case_id.into()]).await?.into_iter().map(read).collect()
}

/// What the messages of a case quote, by their rows.
pub async fn quoted(tx: &mut Tx, case_id: i64) -> Result<Vec<(i64, String)>> {
    let rows = tx.fetch(sql!("mails/quoted"), &[case_id.into()]).await?;
    Ok(rows.into_iter().map(|mut row| (row.int(0), row.take_text(1))).collect())
}

/// The cases into which a message of this id was taken, the newest message first.
pub async fn cases_of(tx: &mut Tx, message_id: &str) -> Result<Vec<i64>> {
    let rows = tx.fetch(sql!("mails/cases_of"), &[message_id.into()]).await?;
    Ok(rows.iter().map(|row| row.int(0)).collect())
}

/// The case into which an answer to this message by the same sender was taken.
pub async fn answered_by(tx: &mut Tx, message_id: &str, sender_key: &str) -> Result<Option<i64>> {
    let params = [message_id.into(), sender_key.into()];
    Ok(tx.fetch_opt(sql!("mails/answered_by"), &params).await?.map(|row| row.int(0)))
}

/// Keeps what a message answers.
pub async fn refer(tx: &mut Tx, id: i64, message_ids: &[String]) -> Result<()> {
    for message_id in message_ids {
        tx.execute(sql!("mails/refer"), &[id.into(), message_id.into()]).await?;
    }
    Ok(())
}

/// The first message that says exactly the same: its row and its case.
pub async fn double(
    tx: &mut Tx,
    content: &[u8; 32],
    besides: i64,
) -> Result<Option<(i64, Option<i64>)>> {
    let params = [content.as_slice().into(), besides.into()];
    Ok(tx.fetch_opt(sql!("mails/double"), &params).await?.map(|row| (row.int(0), row.int_opt(1))))
}

/// Under which subjects a case has been written about, by letter and by e-mail.
pub async fn subjects(tx: &mut Tx, case_id: i64) -> Result<Vec<String>> {
    let rows = tx.fetch(sql!("mails/subjects"), &[case_id.into()]).await?;
    Ok(rows.iter().map(|row| row.text(0)).collect())
}

/// Messages after a row whose files are still to be taken into their case.
pub async fn files_due(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<i64>> {
    let rows = tx.fetch(sql!("mails/files_due"), &[after.into(), limit.into()]).await?;
    Ok(rows.iter().map(|row| row.int(0)).collect())
}

/// The files of a message have been taken; false when somebody else has.
pub async fn files_done(tx: &mut Tx, id: i64) -> Result<bool> {
    Ok(tx.execute(sql!("mails/files_done"), &[id.into()]).await? == 1)
}

/// Empties what was discarded before an instant; how many.
pub async fn sweep(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("mail_pictures/sweep"), &[before.into()]).await?;
    tx.execute(sql!("mails/sweep"), &[before.into(), Vec::<u8>::new().into()]).await
}

/// What was understood of a message besides, once it was decided about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// Whether it has HTML.
    pub html: bool,
    /// The key of the house's address it came to; empty for none.
    pub written_to: String,
}

/// Keeps it, or keeps it anew.
pub async fn mark(tx: &mut Tx, id: i64, it: &Marks) -> Result<()> {
    let params = [id.into(), it.html.into(), (&it.written_to).into()];
    tx.execute(sql!("mail_marks/put"), &params).await.map(drop)
}

/// The messages of a case that are known to be words alone.
pub async fn plain(tx: &mut Tx, case_id: i64) -> Result<Vec<i64>> {
    let rows = tx.fetch(sql!("mail_marks/plain"), &[case_id.into()]).await?;
    Ok(rows.iter().map(|row| row.int(0)).collect())
}

/// The key of the house's address to which the first message of a case came.
pub async fn written_to(tx: &mut Tx, case_id: i64) -> Result<Option<String>> {
    Ok(tx.fetch_opt(sql!("mail_marks/written_to"), &[case_id.into()]).await?.map(|row| row.text(0)))
}

/// A picture from elsewhere as it was drawn anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Content type; empty where nothing could be shown.
    pub kind: String,
    /// Bytes; none where nothing could be shown.
    pub bytes: Vec<u8>,
    /// When it was fetched.
    pub fetched_at: Timestamp,
}

/// A picture that was fetched for a message, or for another one of its case, by
/// the digest of its address; the newest.
pub async fn picture(tx: &mut Tx, mail: &Mail, address: &[u8; 32]) -> Result<Option<Picture>> {
    let params = [mail.id.into(), mail.case_id.into(), address.as_slice().into()];
    Ok(tx.fetch_opt(sql!("mail_pictures/get"), &params).await?.map(|row| Picture {
        kind: row.text(0),
        fetched_at: row.instant(1),
        bytes: row.bytes(2),
    }))
}

/// The digests of the addresses of what was fetched and can be shown.
pub async fn pictures(tx: &mut Tx, mail: &Mail) -> Result<Vec<Vec<u8>>> {
    let params = [mail.id.into(), mail.case_id.into()];
    let rows = tx.fetch(sql!("mail_pictures/list"), &params).await?;
    Ok(rows.iter().map(|row| row.bytes(0)).collect())
}

/// Keeps what was fetched.
pub async fn keep_picture(tx: &mut Tx, mail: i64, address: &[u8; 32], it: &Picture) -> Result<()> {
    let params = [
        mail.into(),
        address.as_slice().into(),
        it.fetched_at.into(),
        (&it.kind).into(),
        it.bytes.clone().into(),
    ];
    tx.execute(sql!("mail_pictures/put"), &params).await.map(drop)
}

/// How far a mailbox has been fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Under which UIDVALIDITY.
    pub uidvalidity: i64,
    /// The last number that is kept here.
    pub uid: i64,
    /// When it was last looked at.
    pub seen_at: Timestamp,
}

/// How far a mailbox has been fetched; none when never.
pub async fn position(tx: &mut Tx, mailbox: &str) -> Result<Option<Position>> {
    Ok(tx.fetch_opt(sql!("mail_positions/get"), &[mailbox.into()]).await?.map(|row| Position {
        uidvalidity: row.int(0),
        uid: row.int(1),
        seen_at: row.instant(2),
    }))
}

/// A mailbox has been fetched so far.
pub async fn keep_position(tx: &mut Tx, mailbox: &str, at: &Position) -> Result<()> {
    let params = [mailbox.into(), at.uidvalidity.into(), at.uid.into(), at.seen_at.into()];
    tx.execute(sql!("mail_positions/put"), &params).await.map(drop)
}

/// Whether a machine of ours may answer a sender now: not when one has since
/// `since`. True at most once for a sender and such a time.
pub async fn may_answer(
    tx: &mut Tx,
    sender_key: &str,
    now: Timestamp,
    since: Timestamp,
) -> Result<bool> {
    let params = [sender_key.into(), now.into(), since.into()];
    Ok(tx.execute(sql!("mail_answers/take"), &params).await? == 1)
}

/// Forgets answers before an instant.
pub async fn prune_answers(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute(sql!("mail_answers/prune"), &[before.into()]).await
}

/// A report that a letter came back or is held up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned<'r> {
    /// The letter.
    pub letter: i64,
    /// The report.
    pub mail: i64,
    /// Whose address it was.
    pub client: Option<i64>,
    /// Whether it will never arrive.
    pub permanent: bool,
    /// The server's status (RFC 3463), or the reason's code.
    pub status: &'r str,
}

/// Keeps a report; whether it is the first that says the letter will never arrive.
pub async fn letter_returned(tx: &mut Tx, it: &Returned<'_>, now: Timestamp) -> Result<bool> {
    let known =
        tx.fetch_opt(sql!("letter_returns/permanent"), &[it.letter.into()]).await?.is_some();
    tx.execute(
        sql!("letter_returns/insert"),
        &[
            it.letter.into(),
            it.mail.into(),
            it.client.into(),
            it.permanent.into(),
            it.status.into(),
            now.into(),
        ],
    )
    .await?;
    if it.permanent {
        tx.execute(sql!("letters/returned"), &[it.letter.into(), it.status.into()]).await?;
    }
    Ok(it.permanent && !known)
}

/// Somebody besides the client who may write in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The address, folded.
    pub email_key: String,
    /// The row among the clients.
    pub client_id: i64,
    /// Who confirmed it.
    pub confirmed_by: Option<i64>,
    /// When.
    pub confirmed_at: Timestamp,
}

/// Who besides the client may write in a case.
pub async fn participants(tx: &mut Tx, case_id: i64) -> Result<Vec<Participant>> {
    let rows = tx.fetch(sql!("participants/of_case"), &[case_id.into()]).await?;
    let read = |row: &Row| Participant {
        email_key: row.text(0),
        client_id: row.int(1),
        confirmed_by: row.int_opt(2),
        confirmed_at: row.instant(3),
    };
    Ok(rows.iter().map(read).collect())
}

/// Somebody may write in a case from now on.
pub async fn add_participant(tx: &mut Tx, case_id: i64, who: &Participant) -> Result<()> {
    tx.execute(
        sql!("participants/insert"),
        &[
            case_id.into(),
            (&who.email_key).into(),
            who.client_id.into(),
            who.confirmed_by.into(),
            who.confirmed_at.into(),
        ],
    )
    .await
    .map(drop)
}
