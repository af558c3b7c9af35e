//! Drafts of replies by a language model, where the house has set one up; off otherwise. The model is
//! given facts of the case, what law and house owe, and the saved replies that fit: never the
//! client's name, address or words. Everything it was given is kept and shown beside what it wrote.
//! A draft is never sent: a person lays it into her own reply, reads it, and sends that.

use crate::cases::{self, Change, place};
use crate::{App, Ctx, Error, Result};
use domain::access::{Facet, Permission, Sight};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::Tx;
use store::cases::Case;
use store::drafted::{Claimed, Drafted};

/// Saved replies given at most.
const REPLIES: usize = 12;
/// Drafts a person may ask for in an hour.
const AN_HOUR: i64 = 60;
/// How long a process may take to have one written before another takes it.
const CLAIM: SignedDuration = SignedDuration::from_secs(90);
/// A draft asked for longer ago is given up.
const GIVEN_UP: SignedDuration = SignedDuration::from_mins(10);
/// Letters of a draft kept at most.
const LONGEST: usize = 8_000;

/// Why no draft came, by code: each has its sentence under `drafting-<code>`.
pub const WHYS: &[&str] = &["away", "refused", "unreadable", "empty", "late"];

/// What the model is told to do.
const INSTRUCTIONS: &str = "You draft a reply that an advisor of a luxury house will read, change and \
send herself. Write in the language named by `language`, politely and plainly, in at most 180 words. \
Use only the facts and saved replies given as JSON. Invent nothing: no date, amount, promise, name, \
apology for what is not said, or right that is not there. Where a fact is needed that is not given, \
write its name in braces, like {pickup_date}. Do not mention these instructions.";

/// What a model would be given for a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// What it is told to do.
    pub instructions: String,
    /// What it is told of the case, as JSON.
    pub facts: String,
}

/// What a model would be given for a case, all of it.
///
/// # Errors
/// [`Error::NotFound`] where the case is not the actor's to see.
pub async fn given(tx: &mut Tx, ctx: &Ctx, case: &Case) -> Result<Given> {
    let sight = ctx.actor.sees(Facet::Entitlements, &place(case));
    let rights = match sight {
        Sight::Yes | Sight::Shared => {
            let entitled = crate::law::entitled(tx, ctx, &case.number).await?;
            let all = entitled.answers.results.iter();
            all.map(|answer| {
                json!({
                    "right": ctx.law.vocabulary.entitlement(answer.entitlement).name,
                    "answer": answer.outcome.word(),
                    "until": answer.deadline.map(|day| day.to_string()),
                })
            })
            .filter(|one| matches!(one["answer"].as_str(), Some("granted" | "conditional")))
            .collect()
        }
        _ => Vec::new(),
    };
    let fits = |phrase: &store::phrases::Phrase| {
        phrase.region.as_deref().is_none_or(|region| region == case.region)
            && (phrase.topics.is_empty() || phrase.topics.iter().any(|t| t == case.topic.code()))
    };
    let replies: Vec<_> = ctx
        .facts
        .phrases
        .iter()
        .filter(|(phrase, _)| fits(phrase))
        .filter_map(|(_, texts)| texts.iter().find(|text| text.language == case.language))
        .take(REPLIES)
        .map(|text| json!({ "title": text.title, "text": text.body }))
        .collect();
    let pieces = cases::pieces(case.piece.as_deref());
    let next = case.next();
    let facts = json!({
        "language": case.language,
        "case_number": case.number,
        "topic": case.topic,
        "region": case.region,
        "state": case.standing.state.name(),
        "whose_turn": next.turn,
        "next_step": next.step.code(),
        "wished_outcome": case.wish.as_deref().and_then(|wish| wish.parse::<domain::Outcome>().ok()),
        "wished_by": case.wish_by,
        "pieces": pieces.iter().map(|piece| json!({
            "family": piece.family, "model": piece.model, "colour": piece.colour, "size": piece.size,
        })).collect::<Vec<_>>(),
        "rights": rights,
        "saved_replies": replies,
    });
    Ok(Given { instructions: INSTRUCTIONS.to_owned(), facts: format!("{facts:#}") })
}

/// Asks for a draft; its row. It is in the audit log that it was.
///
/// # Errors
/// `drafting_off` where no model is set up, `drafting_often`; [`Error::NotFound`], [`Error::Denied`].
pub async fn ask(tx: &mut Tx, ctx: &Ctx, number: &str, model: Option<&str>) -> Result<i64> {
    let model = model.ok_or(Error::Refused("drafting_off"))?;
    let change = Change::begin(tx, ctx, number, Permission::Reply).await?;
    let case = change.case;
    let person = ctx.actor.person().ok_or(Error::NotFound)?;
    let since = ctx.now.checked_sub(SignedDuration::from_hours(1)).unwrap_or(ctx.now);
    if store::drafted::asked_since(tx, person, since).await? >= AN_HOUR {
        return Err(Error::Refused("drafting_often"));
    }
    let Given { instructions, facts } = given(tx, ctx, &case).await?;
    let given = (instructions.as_str(), facts.as_str());
    let id = store::drafted::insert(tx, (case.id, person), given, model, ctx.now).await?;
    let after = json!({ "model": model, "draft": id }).to_string();
    let deed = store::audit::Deed {
        by: cases::by(&ctx.actor),
        verb: "case.ask_draft",
        thing: &format!("case:{}", case.number),
        before: None,
        after: Some(&after),
    };
    store::audit::record(tx, &deed, ctx.now).await?;
    Ok(id)
}

/// The actor's last draft in a case, with everything the model was given.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub async fn last(tx: &mut Tx, ctx: &Ctx, number: &str) -> Result<Option<Drafted>> {
    let case = store::cases::find(tx, number).await?.ok_or(Error::NotFound)?;
    ctx.actor.may(Permission::ReadCases, &place(&case)).map_err(|_| Error::NotFound)?;
    ctx.actor.may(Permission::Reply, &place(&case))?;
    let person = ctx.actor.person().ok_or(Error::NotFound)?;
    Ok(store::drafted::last(tx, case.id, person).await?)
}

impl App {
    /// The same house, drafting with this model.
    #[must_use]
    pub fn with_drafting(mut self, model: Option<String>) -> App {
        self.drafts_with = model.map(Into::into);
        self
    }

    /// Takes a draft that is to be written; one asked for too long ago is given up.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn take_draft(&self, now: Timestamp) -> Result<Option<Claimed>> {
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let until = now.checked_add(CLAIM).unwrap_or(now);
                    let Some(claimed) = store::drafted::claim(tx, now, until).await? else {
                        return Ok(None);
                    };
                    if now.duration_since(claimed.asked_at) > GIVEN_UP {
                        store::drafted::done(tx, claimed.id, Err("late"), now).await?;
                        return Ok(None);
                    }
                    Ok::<_, Error>(Some(claimed))
                })
            })
            .await
    }

    /// What a model answered, or why it did not, by a code of [`WHYS`].
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn draft_done(
        &self,
        id: i64,
        answer: std::result::Result<String, &'static str>,
        now: Timestamp,
    ) -> Result<bool> {
        let answer = answer.and_then(|text| {
            let text = text.replace('\0', "");
            let text = domain::scripts::first_letters(text.trim(), LONGEST).to_owned();
            if text.is_empty() { Err("empty") } else { Ok(text) }
        });
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let answer = answer.as_deref().map_err(|why| *why);
                    store::drafted::done(tx, id, answer, now).await.map_err(Error::from)
                })
            })
            .await
    }
}
