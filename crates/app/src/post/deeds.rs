//! What people decide about mail that nothing could place by itself: into a
//! case, a new case, somebody confirmed as one who may write in it, thrown
//! away, looked at once more. Each deed is in the audit log, and none is done on
//! a message that stands otherwise than the person saw it.

use super::{Incoming, Understood, carrying, placing, understand};
use crate::{App, Ctx, Error, Result, cases};
use domain::access::{Facet, Permission, Place, Sight};
use domain::entry::StaffEntry;
use std::sync::Arc;
use store::Tx;
use store::mails::{Mail, Participant, State};

/// Messages on one page.
pub const ON_A_PAGE: i64 = 50;

/// Cases begun at once of messages that were held.
pub const AT_ONCE: i64 = 100;

/// What a person does with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Into a case; from somebody who may not write there, beside it for staff alone.
    Put {
        /// The case's number.
        number: String,
        /// Whether the sender may write in this case from now on.
        confirm: bool,
    },
    /// A new case of it.
    Begin,
    /// Thrown away; kept for thirty days.
    Discard,
    /// Looked at once more.
    Again,
}

/// Messages in one state, for whoever may decide about them, and how many there
/// are in each (a thousand means at least so many).
///
/// # Errors
/// [`Error::NotFound`] for who may not.
pub async fn list(
    tx: &mut Tx,
    ctx: &Ctx,
    state: State,
    below: Option<i64>,
) -> Result<(Vec<Mail>, Vec<(State, i64)>)> {
    let reach = cases::reach(&ctx.actor, Permission::ManageMail).ok_or(Error::NotFound)?;
    let mails = store::mails::list(tx, state, &reach, below, ON_A_PAGE + 1).await?;
    let mut counts = Vec::new();
    for state in State::ALL.iter().filter(|state| **state != State::Placed) {
        counts.push((*state, store::mails::counted(tx, *state, &reach).await?));
    }
    Ok((mails, counts))
}

/// Where a message lies, for the access table.
fn place(mail: &Mail) -> Place<'_> {
    let region = Some(mail.region.as_str()).filter(|region| !region.is_empty());
    Place { region, site: None, case: None }
}

/// A message, for whoever may decide about it, or may read the messages of the case it is in.
///
/// # Errors
/// [`Error::NotFound`], also when it is not hers to see.
pub async fn look(tx: &mut Tx, ctx: &Ctx, id: i64) -> Result<Mail> {
    let mail = store::mails::find(tx, id).await?.ok_or(Error::NotFound)?;
    if ctx.actor.may(Permission::ManageMail, &place(&mail)).is_ok() {
        return Ok(mail);
    }
    let case = mail.case_id.filter(|_| mail.state == State::Placed).ok_or(Error::NotFound)?;
    let case = store::cases::get(tx, case).await?;
    let place = cases::place(&case);
    ctx.actor.may(Permission::ReadCases, &place).map_err(|_| Error::NotFound)?;
    let sight = ctx.actor.sees(Facet::Messages, &place);
    if ctx.actor.person().is_some() && matches!(sight, Sight::Yes | Sight::Shared) {
        Ok(mail)
    } else {
        Err(Error::NotFound)
    }
}

/// Whether a reader is shown what a message says and from whom.
pub fn sees_words(ctx: &Ctx, mail: &Mail) -> bool {
    let sight = ctx.actor.sees(Facet::Messages, &place(mail));
    matches!(sight, Sight::Yes | Sight::Shared)
}

/// Does it.
///
/// # Errors
/// [`Error::NotFound`]; `mail_decided` when the message stands otherwise by now;
/// what the case says.
pub async fn act(
    tx: &mut Tx,
    ctx: &Ctx,
    incoming: &Incoming,
    id: i64,
    it: Option<&Understood>,
    deed: &Deed,
) -> Result<Mail> {
    let mut mail = store::mails::find(tx, id).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ManageMail, &place(&mail)).map_err(|_| Error::NotFound)?;
    let was = mail.state;
    let decided = Error::Refused("mail_decided");
    if matches!(was, State::Placed | State::Bounce) {
        return Err(decided);
    }
    let verb = match deed {
        Deed::Put { number, confirm } => {
            let it = it.ok_or(Error::Refused("mail_unreadable"))?;
            put(tx, ctx, &mut mail, it, number, *confirm).await?;
            "mail.put"
        }
        Deed::Begin => {
            let it = it.ok_or(Error::Refused("mail_unreadable"))?;
            let at = Place { region: Some(&mail.region), site: None, case: None };
            ctx.actor.may(Permission::OpenOnBehalf, &at)?;
            carrying::begin(tx, ctx, incoming, &mut mail, it).await?;
            "mail.begin"
        }
        Deed::Discard => {
            mail.state = State::Discarded;
            "mail.discard"
        }
        Deed::Again => {
            if !store::mails::again(tx, id).await? {
                return Err(decided);
            }
            mail.state = State::New;
            record(tx, ctx, &mail, was, "mail.again").await?;
            return Ok(mail);
        }
    };
    if !store::mails::settle(tx, &mail, was, ctx.actor.person(), ctx.now).await? {
        return Err(decided);
    }
    record(tx, ctx, &mail, was, verb).await?;
    Ok(mail)
}

async fn put(
    tx: &mut Tx,
    ctx: &Ctx,
    mail: &mut Mail,
    it: &Understood,
    number: &str,
    confirm: bool,
) -> Result<()> {
    let number =
        domain::CaseNumber::parse(number).map_err(|_| Error::field("number", "unknown"))?;
    let named = store::cases::find(tx, &number.to_string()).await?.ok_or(Error::NotFound)?;
    let case = placing::goes_on(tx, &named).await?;
    ctx.actor.may(Permission::ReadCases, &cases::place(&case)).map_err(|_| Error::NotFound)?;
    ctx.actor.may(Permission::Reply, &cases::place(&case))?;
    let mut writer = placing::who_writes(tx, &case, &it.sender_key).await?;
    if writer.is_none() && confirm && !it.sender_key.is_empty() {
        let client = carrying::client_of(tx, ctx, mail, &case.language).await?;
        let who = Participant {
            email_key: it.sender_key.clone(),
            client_id: client,
            confirmed_by: ctx.actor.person(),
            confirmed_at: ctx.now,
        };
        store::mails::add_participant(tx, case.id, &who).await?;
        let entry = StaffEntry::ParticipantAdded { client };
        cases::enter(tx, ctx, &case.number, entry, "case.participant").await?;
        writer = Some(client);
    }
    let machine = it.kind.is_automatic();
    match writer.filter(|_| !machine) {
        Some(client) => carrying::into_case(tx, ctx, mail, it, &case.number, client).await,
        None => {
            let said = cases::lay_mail(tx, ctx, &case.number, &it.words, mail.id).await?;
            mail.state = State::Placed;
            mail.why.clear();
            (mail.case_id, mail.pos) = (Some(said.case.id), Some(said.pos));
            Ok(())
        }
    }
}

pub(super) async fn record(
    tx: &mut Tx,
    ctx: &Ctx,
    mail: &Mail,
    was: State,
    verb: &str,
) -> Result<()> {
    let (before, after) = (
        serde_json::json!({ "state": was.code() }).to_string(),
        serde_json::json!({ "state": mail.state.code(), "case": mail.case_id }).to_string(),
    );
    let deed = store::audit::Deed {
        by: cases::by(&ctx.actor),
        verb,
        thing: &format!("mail:{}", mail.id),
        before: Some(&before),
        after: Some(&after),
    };
    store::audit::record(tx, &deed, ctx.now).await?;
    Ok(())
}

impl App {
    /// A message with its bytes, for whoever may see it; without them for who
    /// may decide about it and is not shown what clients write.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn mail(&self, ctx: Ctx, id: i64) -> Result<(Mail, Vec<u8>)> {
        self.read(ctx, move |tx, ctx| {
            Box::pin(async move {
                let mail = look(tx, ctx, id).await?;
                let in_case = mail.case_id.filter(|_| mail.state == State::Placed);
                let sees = match in_case {
                    Some(case) => {
                        let case = store::cases::get(tx, case).await?;
                        let sight = ctx.actor.sees(Facet::Messages, &cases::place(&case));
                        matches!(sight, Sight::Yes | Sight::Shared)
                    }
                    None => sees_words(ctx, &mail),
                };
                if !sees {
                    return Ok((mail, Vec::new()));
                }
                let raw = store::mails::raw(tx, id).await?.unwrap_or_default();
                Ok((mail, raw))
            })
        })
        .await
    }

    /// Does what a person decided about a message.
    ///
    /// # Errors
    /// As [`act`].
    pub async fn act_on_mail(&self, ctx: Ctx, id: i64, deed: Deed) -> Result<Mail> {
        let incoming = self.post.clone().ok_or(Error::NotFound)?;
        let raw: Vec<u8> = self
            .read(ctx.clone(), move |tx, ctx| {
                Box::pin(async move {
                    look(tx, ctx, id).await?;
                    Ok(store::mails::raw(tx, id).await?.unwrap_or_default())
                })
            })
            .await?;
        let by = incoming.clone();
        let it: Option<Understood> =
            tokio::task::spawn_blocking(move || understand(&raw, &by).ok())
                .await
                .map_err(|e| Error::Internal(e.to_string()))?;
        let it = Arc::new(it);
        let done = self
            .write(ctx, move |tx, ctx| {
                Box::pin(
                    async move { act(tx, ctx, &incoming, id, it.as_ref().as_ref(), &deed).await },
                )
            })
            .await?;
        self.arrived.notify_one();
        Ok(done)
    }

    /// Begins a case of each message of this one's domain that is held since too many came at once:
    /// the oldest first, at most [`AT_ONCE`]; how many.
    ///
    /// # Errors
    /// [`Error::NotFound`]; what the first message says that cannot be begun.
    pub async fn begin_held(&self, ctx: Ctx, id: i64) -> Result<usize> {
        let ids: Vec<i64> = self
            .read(ctx.clone(), move |tx, ctx| {
                Box::pin(async move {
                    let mail = look(tx, ctx, id).await?;
                    let reach = cases::reach(&ctx.actor, Permission::ManageMail);
                    let (reach, key) = (reach.ok_or(Error::NotFound)?, mail.sender_key);
                    let domain = key.rsplit('@').next().unwrap_or_default();
                    let domain = format!("@{domain}");
                    Ok(store::mails::flooding(tx, &domain, &reach, AT_ONCE).await?)
                })
            })
            .await?;
        let mut begun = 0;
        for id in ids {
            match self.act_on_mail(ctx.clone(), id, Deed::Begin).await {
                Ok(_) => begun += 1,
                // A colleague was first.
                Err(Error::Refused("mail_decided")) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(begun)
    }
}
