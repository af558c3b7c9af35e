//! A letter of the outbox becomes a letter to a person: names, addresses and
//! words are read from their rows at this moment, so that what was corrected or
//! erased since is corrected or erased here too. Only words that the client may
//! see are ever put in: a reference to anything else makes no letter.

use app::cases;
use app::post::{HouseAddress, Incoming};
use app::references::{Reference, ReferenceKey};
use app::{Ctx, Result};
use domain::entry::{ClientEntry, Entry};
use domain::{Channel, PromiseKind, Resolution, StateName, Topic, Turn};
use hmac::{Hmac, Mac as _};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use pages::email::{self, Frame, Message};
use sha2::Sha256;
use std::fmt::Write as _;
use store::Tx;
use store::cases::Case;
use store::letters::Letter;
use store::timeline::Placed;

/// Letters to an address that came back so often are not sent.
pub(crate) const RETURNS: i64 = 3;

/// A letter ready to be handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Composed {
    pub to_name: String,
    pub to_email: String,
    pub from_name: String,
    pub subject: String,
    pub text: String,
    /// None for a reader who chose text only.
    pub html: Option<String>,
    pub language: &'static str,
    pub message_id: String,
    /// Message-IDs of the case before it, oldest first: the house's letters and the client's e-mails.
    pub thread: Vec<String>,
    /// What RFC 3834 calls it, when nobody of the house wrote it.
    pub automatic: Option<&'static str>,
    /// The unguessable part of the case's own address, where no mail comes in.
    pub reply_tag: Option<String>,
    /// The signed address to which the client answers, where mail comes in.
    pub reply_to: Option<String>,
    /// The address it goes out from, before and behind the sign, where that is not
    /// the house's usual one: the one that the client wrote to.
    pub from: Option<(String, String)>,
    /// Where the reader says that she wants no such letter any more (RFC 2369), by
    /// one click where it is https (RFC 8058).
    pub unsubscribe: Option<String>,
    /// Whose address it is, to count returns.
    pub client_id: Option<i64>,
}

/// Why a letter is not written; without names or addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Never {
    /// It cannot be.
    Cannot(&'static str),
    /// Nobody needs it any more.
    Needless(&'static str),
}

/// What the outbox keeps of a letter.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Facts {
    text: Option<i64>,
    code: Option<String>,
    resolution: Option<Resolution>,
    senior: Option<i64>,
    token: Option<String>,
    topic: Option<Topic>,
    person: Option<i64>,
    until: Option<i64>,
    /// Between which places of the timeline words were missed.
    after: Option<i64>,
    upto: Option<i64>,
    /// What became of an account, and when.
    what: Option<email::Happened>,
    at: Option<i64>,
    /// A change of address: told to the new one, or to the old one.
    change: Option<i64>,
    old: bool,
}

/// To whom, and how that person reads.
struct Reader {
    name: String,
    email: String,
    plain: bool,
    large: bool,
    client_id: Option<i64>,
}

/// Writes the letter of an outbox row.
///
/// # Errors
/// When the store cannot be read. The inner error is for good.
pub(crate) async fn compose(
    tx: &mut Tx,
    ctx: &Ctx,
    key: Option<&[u8; 32]>,
    post: Option<&Incoming>,
    letter: &Letter,
) -> Result<std::result::Result<Composed, Never>> {
    let Ok(facts) = serde_json::from_str::<Facts>(&letter.facts) else {
        return Ok(Err(Never::Cannot("the letter's facts cannot be read")));
    };
    let reader = match reader(tx, letter, &facts).await? {
        Ok(reader) => reader,
        Err(never) => return Ok(Err(never)),
    };
    let w = words::words(&letter.language);
    let case = match letter.case_id {
        Some(id) => Some(store::cases::get(tx, id).await?),
        None => None,
    };
    let stop = key.zip(facts.person).map(|(key, person)| {
        format!("/desk/notices/letters/{}", app::references::stop_token(key, person))
    });
    let message = match &case {
        None if letter.kind == "digest" => {
            let Some(person) = facts.person else {
                return Ok(Err(Never::Cannot("the letter has no reader")));
            };
            let unread = app::notices::letter_for(tx, ctx, person).await?;
            if unread.notices.is_empty() {
                return Ok(Err(Never::Needless("everything in it was read or settled meanwhile")));
            }
            Some(digest(w, &unread, stop.clone()))
        }
        Some(case) => about_case(tx, ctx, letter, &facts, case, &reader).await?,
        None => by_itself(&facts, letter),
    };
    let Some(mut message) = message else {
        return Ok(Err(Never::Cannot("the letter's facts are not complete")));
    };
    let public_url = ctx.settings.public_url.trim_end_matches('/').to_owned();
    let reference = case
        .as_ref()
        .zip(reader.client_id)
        .map(|(case, client)| Reference { case: case.id, client });
    let unsubscribe = match &mut message {
        Message::Reminder(reminder) => {
            // It was written before she said so.
            if !store::clients::reminded(tx, &cases::email_key(&reader.email)).await? {
                return Ok(Err(Never::Needless("the reader wants no reminders")));
            }
            let token = key.zip(reference).map(|(k, it)| ReferenceKey::of_reminders(k).token(it));
            reminder.stop =
                token.map(|token| format!("{public_url}/{}/reminders/{token}", w.tag()));
            reminder.stop.clone()
        }
        _ => None,
    };
    let frame = Frame {
        w,
        house: ctx.settings.house.clone(),
        public_url,
        name: if reader.client_id.is_some() {
            email::greetable(&reader.name)
        } else {
            reader.name.clone()
        },
        large: reader.large,
    };
    let written = message.write(&frame);
    let thread = match (&case, letter.kind.as_str()) {
        (Some(case), kind) if kind != "code" => {
            store::letters::thread(tx, case.id, letter.id).await?
        }
        _ => Vec::new(),
    };
    let unsubscribe = unsubscribe.or_else(|| {
        let stop = stop.filter(|_| letter.kind == "digest")?;
        Some(frame.staff_link(&stop))
    });
    let own = match (post, &case) {
        // A code opens a page and belongs to no correspondence.
        (Some(post), Some(case)) if letter.kind != "code" => {
            let written_to = store::mails::written_to(tx, case.id).await?;
            written_to.and_then(|key| post.house_address(&key))
        }
        _ => None,
    };
    let reply_to = post.zip(reference).and_then(|(post, it)| post.reply_address(it, own.as_ref()));
    let from_name = own.as_ref().map(|own| own.name.clone()).filter(|name| !name.is_empty());
    Ok(Ok(Composed {
        to_name: reader.name,
        to_email: reader.email,
        from_name: from_name.unwrap_or_else(|| {
            w.ta("mail-sender", &[("house", ctx.settings.house.as_str().into())])
        }),
        from: own.as_ref().and_then(HouseAddress::parts),
        subject: written.subject,
        text: written.text,
        html: (!reader.plain).then_some(written.html),
        language: w.tag(),
        message_id: letter.message_id.clone(),
        thread,
        automatic: automatic(&message),
        reply_tag: key.zip(case.as_ref()).map(|(key, case)| reply_tag(key, case)),
        reply_to,
        unsubscribe,
        client_id: reader.client_id,
    }))
}

async fn reader(
    tx: &mut Tx,
    letter: &Letter,
    facts: &Facts,
) -> Result<std::result::Result<Reader, Never>> {
    let reader = if let Some(id) = letter.client_id {
        let client = store::clients::get(tx, id).await?;
        if client.bounces >= RETURNS {
            return Ok(Err(Never::Cannot("the address returns mail")));
        }
        Reader {
            name: client.name,
            email: client.email,
            plain: client.plain,
            large: client.large,
            client_id: Some(id),
        }
    } else if let Some(id) = facts.person {
        match store::people::find(tx, id).await? {
            Some(p) if p.disabled_at.is_none() => {
                let email = match facts.change {
                    Some(change) => addressed(tx, id, change, facts.old).await?,
                    None => p.email,
                };
                Reader { name: p.name, email, plain: false, large: false, client_id: None }
            }
            _ => return Ok(Err(Never::Cannot("the person is not in service"))),
        }
    } else {
        return Ok(Err(Never::Cannot("the letter has no reader")));
    };
    Ok(if reader.email.trim().is_empty() {
        Err(Never::Cannot("there is no address"))
    } else {
        Ok(reader)
    })
}

/// The old or the new address of a change; empty when the change is forgotten
/// or another person's, and then nothing is sent.
async fn addressed(tx: &mut Tx, person: i64, change: i64, old: bool) -> Result<String> {
    let found = store::addresses::find(tx, change).await?.filter(|c| c.person == person);
    Ok(found.map(|c| if old { c.old_email } else { c.new_email }).unwrap_or_default())
}

/// What somebody of the house has not read, on her own clock.
fn digest(w: &words::Words, unread: &app::notices::Unread, stop: Option<String>) -> Message {
    let lines = unread.notices.iter().map(|shown| {
        let line = crate::push::line_of(w, &unread.zone, shown);
        email::DigestLine { text: pages::notices::sentence(w, &line), path: line.href() }
    });
    Message::Digest(email::Digest { lines: lines.collect(), stop })
}

/// A letter about no case.
fn by_itself(facts: &Facts, letter: &Letter) -> Option<Message> {
    let moment = |us: Option<i64>| {
        us.and_then(|us| Timestamp::from_microsecond(us).ok()).map(|at| at.to_zoned(TimeZone::UTC))
    };
    if letter.kind == "account" {
        let at = moment(facts.at);
        return Some(Message::Account(email::Account { what: facts.what?, at }));
    }
    let until = moment(facts.until);
    if letter.kind == "entry_code" {
        return Some(Message::EntryCode(email::EntryCode {
            code: facts.code.clone()?,
            until: until?,
        }));
    }
    if letter.kind == "client_passkey" {
        let made = facts.what? == email::Happened::PasskeyAdded;
        return Some(Message::ClientPasskey(email::ClientPasskey { made, at: moment(facts.at) }));
    }
    let token = facts.token.clone()?;
    Some(match letter.kind.as_str() {
        "resume" => Message::Resume(email::Resume { topic: facts.topic?, token }),
        "invitation" => Message::Invitation(email::Invitation { token, until }),
        "recovery" => Message::Recovery(email::Recovery { token, until }),
        "address_confirm" => Message::AddressConfirm(email::AddressConfirm { token, until }),
        _ => return None,
    })
}

async fn about_case(
    tx: &mut Tx,
    ctx: &Ctx,
    letter: &Letter,
    facts: &Facts,
    case: &Case,
    reader: &Reader,
) -> Result<Option<Message>> {
    let zone = zone(ctx, case);
    let at = |instant: Timestamp| instant.to_zoned(zone.clone());
    let number = case.number.clone();
    let next = case.next();
    let awaited =
        next.turn == Turn::Client && case.standing.state.name() == StateName::WaitingClient;
    let again_at = next.by.filter(|_| awaited).map(at);
    Ok(match letter.kind.as_str() {
        "receipt" => {
            let with_client = opened_for_client(tx, case).await?;
            let kind = if with_client.is_some() {
                PromiseKind::Resolution
            } else {
                PromiseKind::FirstAnswer
            };
            let answer_by = promised(tx, ctx, letter, case, kind).await?.map(at);
            let (files, _) = store::files::counted(tx, case.id).await?;
            let received = at(case.created_at);
            let piece = piece(case);
            let topic = case.topic;
            Some(Message::Receipt(email::Receipt {
                number,
                topic,
                received,
                with_client,
                answer_by,
                piece,
                files,
            }))
        }
        "reply" => said(tx, ctx, letter, facts).await?.map(|(author, words)| {
            Message::Reply(email::Reply {
                number,
                topic: case.topic,
                author,
                words,
                awaited,
                again_at,
            })
        }),
        "missed" => missed(tx, ctx, facts, case).await?.map(|(author, words)| {
            Message::Reply(email::Reply {
                number,
                topic: case.topic,
                author,
                words,
                awaited,
                again_at,
            })
        }),
        "code" => facts.code.clone().map(|code| {
            let until =
                letter.created_at.checked_add(SignedDuration::from_mins(app::visits::CODE_MINUTES));
            Message::Code(email::Code {
                number,
                code,
                until: at(until.unwrap_or(letter.created_at)),
            })
        }),
        "resolved" => match facts.resolution {
            Some(resolution) => {
                let words = said(tx, ctx, letter, facts).await?;
                let reopen_until =
                    next.by.filter(|_| next.step == domain::case::NextStep::MayReopen).map(at);
                Some(Message::Resolved(email::Resolved { number, resolution, words, reopen_until }))
            }
            None => None,
        },
        "reminder" => {
            let asked = asked_at(tx, case).await?.map(at);
            Some(Message::Reminder(email::Reminder { number, asked, again_at, stop: None }))
        }
        "call_back" => {
            // One that was taken back or moved since is told by its own letter, or by none.
            let kept = app::call_backs::of_case(tx, case).await?;
            let kept = kept.filter(|kept| kept.state == domain::callback::CallBackState::Asked);
            kept.map(|kept| {
                let zone = TimeZone::get(&kept.zone).unwrap_or_else(|_| zone.clone());
                Message::CallBack(email::CallBack {
                    number,
                    from: kept.from.to_zoned(zone.clone()),
                    until: kept.until.to_zoned(zone),
                    phone: app::phones::international(&kept.number),
                })
            })
        }
        "news" => news(tx, facts, case, words::words(&letter.language), zone.clone()).await?,
        "withdrawal" => {
            let token = facts.token.as_deref().unwrap_or_default();
            let kept = store::withdrawals::by_token(tx, token).await?;
            kept.map(|kept| {
                Message::Withdrawal(email::Withdrawal {
                    number,
                    order: kept.receipt.statement.order.clone(),
                    receipt: kept.receipt,
                    zone: TimeZone::get(&kept.zone).unwrap_or_else(|_| zone.clone()),
                })
            })
        }
        "escalated" => {
            // The same date as on the case's page: an escalation moves no earlier promise.
            let own = promised(tx, ctx, letter, case, PromiseKind::Escalation).await?;
            let pressing = case.due_at.filter(|due| *due > ctx.now);
            let answer_by = own.into_iter().chain(pressing).min().map(at);
            let senior = facts.senior.map(|id| ctx.facts.name_of(id)).filter(|n| !n.is_empty());
            senior.map(|senior| {
                Message::Escalated(email::Escalated {
                    number,
                    senior: senior.to_owned(),
                    answer_by,
                })
            })
        }
        _ => {
            tracing::error!(
                letter.kind = letter.kind,
                letter.id = letter.id,
                reader = reader.client_id,
                "courier.unknown_kind"
            );
            None
        }
    })
}

/// Whose clock the region's letters are read on.
fn zone(ctx: &Ctx, case: &Case) -> TimeZone {
    ctx.facts
        .regions
        .get(&case.region)
        .and_then(|r| TimeZone::get(&r.zone).ok())
        .unwrap_or(TimeZone::UTC)
}

/// What was promised when the letter was written, unless that has passed.
async fn promised(
    tx: &mut Tx,
    ctx: &Ctx,
    letter: &Letter,
    case: &Case,
    kind: PromiseKind,
) -> Result<Option<Timestamp>> {
    let entries = store::timeline::of_case(tx, case.id, 0, cases::LONGEST_TIMELINE).await?;
    let before = entries.iter().filter(|p| p.at <= letter.created_at).map(|p| (p.at, &p.entry));
    let deadlines = cases::count(ctx, case, before);
    Ok(deadlines
        .iter()
        .find(|d| d.kind == kind && d.is_owed())
        .and_then(|d| d.due_at)
        .filter(|due| *due > ctx.now))
}

/// How far before the place a letter tells its words may lie: a resolution
/// writes a few entries at once.
const NEAR: i64 = 12;

/// Words of the house to the client, and who wrote them. The row is looked up
/// through its entry, so that a note can never be sent by a wrong reference.
async fn said(
    tx: &mut Tx,
    ctx: &Ctx,
    letter: &Letter,
    facts: &Facts,
) -> Result<Option<(String, String)>> {
    let (Some(row), Some(pos), Some(case_id)) = (facts.text, letter.pos, letter.case_id) else {
        return Ok(None);
    };
    let entries = store::timeline::of_case(tx, case_id, (pos - NEAR).max(0), NEAR).await?;
    let is_it = |p: &&Placed| matches!(p.entry, Entry::Client(ClientEntry::HouseMessage { text }) if text == row);
    let Some(entry) = entries.iter().find(is_it) else { return Ok(None) };
    let Some(words) = store::timeline::words(tx, row).await? else { return Ok(None) };
    let name = entry
        .by
        .id
        .filter(|_| entry.by.kind == "staff")
        .map(|id| ctx.facts.name_of(id))
        .unwrap_or_default();
    let author = if name.is_empty() { ctx.settings.house.clone() } else { name.to_owned() };
    Ok(Some((author, words)))
}

/// Everything the house said in a conversation between two places, and who said it last.
async fn missed(
    tx: &mut Tx,
    ctx: &Ctx,
    facts: &Facts,
    case: &Case,
) -> Result<Option<(String, String)>> {
    let (Some(after), Some(upto)) = (facts.after, facts.upto) else { return Ok(None) };
    let entries = store::timeline::of_case(tx, case.id, after, (upto - after).max(1)).await?;
    let mut all: Vec<String> = Vec::new();
    let mut author = String::new();
    for placed in entries.iter().take_while(|placed| placed.pos <= upto) {
        let Entry::Client(ClientEntry::HouseMessage { text }) = placed.entry else { continue };
        all.extend(store::timeline::words(tx, text).await?);
        if placed.by.kind == "staff" {
            author = placed.by.id.map(|id| ctx.facts.name_of(id)).unwrap_or_default().to_owned();
        }
    }
    let author = if author.is_empty() { ctx.settings.house.clone() } else { author };
    Ok((!all.is_empty()).then(|| (author, all.join("\n\n"))))
}

/// What happened to an order or a return between two places.
async fn news(
    tx: &mut Tx,
    facts: &Facts,
    case: &Case,
    w: &words::Words,
    zone: TimeZone,
) -> Result<Option<Message>> {
    let (Some(after), Some(upto)) = (facts.after, facts.upto) else { return Ok(None) };
    let entries = store::timeline::of_case(tx, case.id, after, (upto - after).max(1)).await?;
    let mut lines = Vec::new();
    let mut comes_back = false;
    for placed in entries.iter().take_while(|placed| placed.pos <= upto) {
        let Entry::Client(entry) = &placed.entry else { continue };
        comes_back |= matches!(entry, ClientEntry::ReturnStands { .. });
        lines.extend(pages::orders::happened(w, entry, &|at| w.moment(&at.to_zoned(zone.clone()))));
        if let ClientEntry::ReturnStands { status, .. } = entry {
            lines.push(pages::orders::word(w, "return-next", status.code()));
        }
    }
    let number = case.number.clone();
    let path = if comes_back { format!("/returns/{number}") } else { format!("/cases/{number}") };
    Ok((!lines.is_empty()).then_some(Message::News(email::News { number, lines, path })))
}

/// Where an advisor opened it with the client, who has been spoken to then.
async fn opened_for_client(tx: &mut Tx, case: &Case) -> Result<Option<Channel>> {
    let entries = store::timeline::of_case(tx, case.id, 0, NEAR).await?;
    Ok(entries.iter().find_map(|p| match p.entry {
        Entry::Client(ClientEntry::OpenedForClient { channel }) => Some(channel),
        _ => None,
    }))
}

/// When the house last wrote to the client.
async fn asked_at(tx: &mut Tx, case: &Case) -> Result<Option<Timestamp>> {
    if case.last_house_pos < 1 {
        return Ok(None);
    }
    let entries = store::timeline::of_case(tx, case.id, case.last_house_pos - 1, 1).await?;
    Ok(entries.first().map(|p| p.at))
}

/// The piece by its model or family, where that is a plain name.
fn piece(case: &Case) -> Option<String> {
    let piece = cases::pieces(case.piece.as_deref()).into_iter().next()?;
    let named = piece.model.or_else(|| piece.family.map(|code| family(&code)))?;
    Some(email::greetable(&named)).filter(|name| !name.is_empty())
}

/// A family's name from its code: `le_cagole` is Le Cagole.
fn family(code: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    };
    code.split(['_', '-']).map(capital).collect::<Vec<_>>().join(" ")
}

/// What nobody of the house wrote says so (RFC 3834), and is not answered by machines.
fn automatic(message: &Message) -> Option<&'static str> {
    match message {
        Message::Reply(_) => None,
        Message::Resolved(resolved) if resolved.words.is_some() => None,
        Message::Receipt(_) => Some("auto-replied"),
        _ => Some("auto-generated"),
    }
}

/// The part of a case's address that cannot be guessed: its number, and eighty
/// bits that only this installation can make of it.
pub(crate) fn reply_tag(key: &[u8; 32], case: &Case) -> String {
    let number: String = case
        .number
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase();
    // A key of any length is taken: this does not fail.
    let Ok(mac) = Hmac::<Sha256>::new_from_slice(key) else { return number };
    let sum =
        mac.chain_update(b"reply-to\0").chain_update(number.as_bytes()).finalize().into_bytes();
    sum.iter().take(10).fold(format!("{number}."), |mut tag, byte| {
        let _ = write!(tag, "{byte:02x}");
        tag
    })
}
