//! The law of threading: where a message belongs. It reads and decides, and
//! changes nothing. The rules, in their order:
//!
//! 1. Our own letter come back, or somebody as the house or one of it: parked.
//! 2. A report about a letter: marks the letter. Lists, newsletters, receipts: quiet.
//! 3. A signed address names the case. Its client or a confirmed participant,
//!    verified: into the case. Anybody else: held beside it.
//! 4. A Message-ID of ours, or of a message in a case, names the case, for its
//!    client alone: with the same subject as 3, with another one a new case.
//! 5. Everything else a person wrote is a new case; a machine's words are quiet.
//!
//! A subject never threads, a copy never makes a participant, and a stranger is
//! told nothing of a case by what is suggested.

use super::understood::{one_line, untagged};
use super::{Incoming, Understood};
use crate::references::{address_key, address_keys};
use crate::{Ctx, Result};
use domain::case::{Act, State};
use intake::mail::Kind;
use store::Tx;
use store::cases::Case;
use store::letters::Named;
use store::mails::Mail;

/// Open cases of a sender that are suggested.
const SUGGESTED: i64 = 5;
/// Merges followed: they can follow one another, and a circle is bounded all the same.
const MERGES: usize = 8;

/// Where a message belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// Set apart, with an alarm.
    Parked(&'static str),
    /// It reports about these letters.
    Returned(Vec<Named>),
    /// Kept, starting nothing; beside a case where it says what that one has.
    Quiet(&'static str, Option<i64>),
    /// Into a case, as the words of this client.
    Case { number: String, client: i64 },
    /// Beside a case, for staff alone: a machine of the client's wrote it.
    Laid { number: String, client: i64 },
    /// Waits for a person, beside a case.
    Held { case: i64, why: &'static str },
    /// A new case; these may be the same matter.
    New(Vec<i64>),
}

/// Where a message belongs.
pub(super) async fn place(
    tx: &mut Tx,
    ctx: &Ctx,
    incoming: &Incoming,
    mail: &Mail,
    it: &Understood,
) -> Result<Place> {
    if let Some(why) = parked(tx, ctx, incoming, it).await? {
        return Ok(Place::Parked(why));
    }
    match &it.kind {
        Kind::Bounce(report) | Kind::Delayed(report) => {
            let mut letters = Vec::new();
            for id in &report.original_ids {
                letters.extend(store::letters::by_message_id(tx, id).await?);
            }
            return Ok(match letters.is_empty() {
                true => Place::Quiet("no_letter", None),
                false => Place::Returned(letters),
            });
        }
        Kind::List => return Ok(Place::Quiet("list", None)),
        Kind::Newsletter => return Ok(Place::Quiet("newsletter", None)),
        Kind::ReadReceipt => return Ok(Place::Quiet("receipt", None)),
        Kind::Person | Kind::AutoReply | Kind::OutOfOffice => {}
    }
    if let Some(content) = &it.content
        && let Some((_, case)) = store::mails::double(tx, content, mail.id).await?
    {
        return Ok(Place::Quiet("again", case));
    }
    if let Some(case) = addressed(tx, incoming, mail, it).await? {
        return named(tx, ctx, it, &case, true).await;
    }
    if let Some(case) = answered(tx, it).await? {
        return named(tx, ctx, it, &case, false).await;
    }
    if it.kind.is_automatic() {
        return Ok(Place::Quiet("automatic", None));
    }
    new(tx, it, None).await
}

/// Why a message is set apart, where it is.
async fn parked(
    tx: &mut Tx,
    ctx: &Ctx,
    incoming: &Incoming,
    it: &Understood,
) -> Result<Option<&'static str>> {
    if let Some(id) = &it.message_id
        && (is_ours(id, &ctx.settings.mail_domain)
            || store::letters::by_message_id(tx, id).await?.is_some())
    {
        return Ok(Some("own_message"));
    }
    let Some(from) = &it.from else { return Ok(None) };
    Ok(if incoming.is_own(&from.address) {
        Some("own_address")
    } else if ctx.facts.staff_addresses.contains(&it.sender_key) {
        Some("staff")
    } else {
        None
    })
}

/// Whether an id has the shape of our letters': one that is not known here any
/// more is ours all the same.
fn is_ours(id: &str, domain: &str) -> bool {
    let Some((local, at)) = id.rsplit_once('@') else { return false };
    let random = local.split_once('.').map_or("", |(_, random)| random);
    let hex = random.len() == 32 && random.bytes().all(|b| b.is_ascii_hexdigit());
    hex && at.eq_ignore_ascii_case(domain)
}

/// The case that a signed address among the recipients names.
async fn addressed(
    tx: &mut Tx,
    incoming: &Incoming,
    mail: &Mail,
    it: &Understood,
) -> Result<Option<Case>> {
    let mut others = None;
    for address in mail.recipients.iter().chain(&it.recipients) {
        let Some(named) = incoming.named_by(address) else { continue };
        let Some(case) = store::cases::by_id(tx, named.case).await? else { continue };
        // Where several are named, one that the sender may write in.
        if who_writes(tx, &case, &it.sender_key).await?.is_some() {
            return Ok(Some(case));
        }
        others = others.or(Some(case));
    }
    Ok(others)
}

/// The sender's own case that a message answers: of several the one that was
/// answered last; of several of one message the newest. Somebody else's is none.
async fn answered(tx: &mut Tx, it: &Understood) -> Result<Option<Case>> {
    if it.sender_key.is_empty() {
        return Ok(None);
    }
    for id in &it.answers {
        let mut known = store::mails::cases_of(tx, id).await?;
        known.extend(store::letters::by_message_id(tx, id).await?.and_then(|l| l.case_id));
        known.sort_unstable_by(|one, other| other.cmp(one));
        for case in known {
            let Some(case) = store::cases::by_id(tx, case).await? else { continue };
            if who_writes(tx, &case, &it.sender_key).await?.is_some() {
                return Ok(Some(case));
            }
        }
    }
    // An answer to it may have come before it.
    let Some(id) = &it.message_id else { return Ok(None) };
    let Some(case) = store::mails::answered_by(tx, id, &it.sender_key).await? else {
        return Ok(None);
    };
    let Some(case) = store::cases::by_id(tx, case).await? else { return Ok(None) };
    Ok(who_writes(tx, &case, &it.sender_key).await?.map(|_| case))
}

/// The client's row under which an address may write in a case.
pub(super) async fn who_writes(tx: &mut Tx, case: &Case, key: &str) -> Result<Option<i64>> {
    if key.is_empty() {
        return Ok(None);
    }
    let client = store::clients::get(tx, case.client_id).await?;
    if address_key(&client.email) == key {
        return Ok(Some(client.id));
    }
    let participants = store::mails::participants(tx, case.id).await?;
    Ok(participants.iter().find(|p| p.email_key == key).map(|p| p.client_id))
}

/// The case that goes on where another one was merged into it.
pub(super) async fn goes_on(tx: &mut Tx, case: &Case) -> Result<Case> {
    let mut case = case.clone();
    for _ in 0..MERGES {
        let State::Closed { merged_into: Some(into), .. } = &case.standing.state else { break };
        match store::cases::find(tx, &into.0).await? {
            Some(next) => case = next,
            None => break,
        }
    }
    Ok(case)
}

/// What a message that names a case becomes. `addressed`: by its address, which says
/// what it is about; by an id alone another subject is another matter.
async fn named(
    tx: &mut Tx,
    ctx: &Ctx,
    it: &Understood,
    case: &Case,
    addressed: bool,
) -> Result<Place> {
    let target = goes_on(tx, case).await?;
    let held = |why| Ok(Place::Held { case: target.id, why });
    let (Some(_), Some(client)) = (
        who_writes(tx, case, &it.sender_key).await?,
        who_writes(tx, &target, &it.sender_key).await?,
    ) else {
        return held("somebody_else");
    };
    let automatic = it.kind.is_automatic();
    if !addressed && !automatic && !same_subject(tx, it, case, &target).await? {
        return new(tx, it, Some(target.id)).await;
    }
    let limits = ctx.facts.limits(&target.region);
    let goes_on = target.standing.clone().act(Act::ClientWrites, ctx.now, &limits).is_ok();
    let number = target.number.clone();
    match (goes_on, automatic, it.verified) {
        (false, true, _) => Ok(Place::Quiet("closed", None)),
        (false, false, _) => new(tx, it, Some(target.id)).await,
        (true, _, false) => held("unverified"),
        (true, true, true) => Ok(Place::Laid { number, client }),
        (true, false, true) => Ok(Place::Case { number, client }),
    }
}

/// Whether a message has the subject of a case, one of its letters or messages, or none.
async fn same_subject(tx: &mut Tx, it: &Understood, case: &Case, target: &Case) -> Result<bool> {
    let plain = |text: &str| one_line(&untagged(text)).to_lowercase();
    let own = plain(&it.base);
    if own.is_empty() {
        return Ok(true);
    }
    let mut known = vec![case.subject.clone(), target.subject.clone()];
    known.extend(store::mails::subjects(tx, case.id).await?);
    if target.id != case.id {
        known.extend(store::mails::subjects(tx, target.id).await?);
    }
    Ok(known.iter().any(|subject| plain(subject) == own))
}

/// A new case, with what of the sender's own may be the same matter.
async fn new(tx: &mut Tx, it: &Understood, named: Option<i64>) -> Result<Place> {
    let mut suggests: Vec<i64> = named.into_iter().collect();
    for number in &it.numbers {
        if let Some(case) = store::cases::find(tx, number).await?
            && who_writes(tx, &case, &it.sender_key).await?.is_some()
        {
            suggests.push(case.id);
        }
    }
    for key in address_keys(&it.sender_key).into_iter().filter(|key| !key.is_empty()) {
        let own = store::cases::of_address(tx, &key, 20).await?;
        let open = own.iter().filter(|c| {
            !matches!(c.state, domain::StateName::Closed | domain::StateName::Resolved)
        });
        suggests.extend(open.take(usize::try_from(SUGGESTED).unwrap_or(5)).map(|case| case.id));
    }
    let mut seen = std::collections::HashSet::new();
    suggests.retain(|case| seen.insert(*case));
    Ok(Place::New(suggests))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn em03_an_id_of_our_shape_is_ours_though_nobody_knows_it_any_more() {
        let random = "0123456789abcdef0123456789abcdef";
        for (id, ours) in [
            (format!("case.{random}@orle.example"), true),
            (format!("form.{random}@ORLE.example"), true),
            (format!("case.{random}@mail.example"), false),
            (format!("{random}@orle.example"), false),
            (format!("case.{}@orle.example", &random[1..]), false),
            ("case.x@orle.example".to_owned(), false),
        ] {
            assert_eq!(is_ours(&id, "orle.example"), ours, "{id}");
        }
    }
}
