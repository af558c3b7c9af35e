//! What a new message is about, how it presses, what is wished and in which language, so that it
//! comes to whoever can answer; and what people make of it. Sorting proposes and routes: it never
//! hides or closes anything, and never overrules what somebody was asked and said. The words that
//! spoke are named. What a person corrects is kept, and learned from by `selvedge triage train`.
//! No text leaves the machine.

use crate::cases::{self, Change, Open};
use crate::{App, Ctx, Error, HouseFacts, Result};
use domain::access::Permission;
use domain::entry::{AssignedHow, ClientEntry, Entry, StaffEntry};
use domain::routing::{Request, Routed, RoutingReason};
use domain::{Channel, Priority, PriorityReason, Topic};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Tx;
use store::cases::Case;
use store::sortings::{Learned, Sorting};
use triage::{Correction, Families, Family, Model, Sorted, Triage};

/// From here on a topic that nobody was asked for is the case's: of those taken so, nine in ten
/// are right (docs/triage.md, certainty).
pub const SURE: f64 = 0.6;
/// Fewer words than these say too little to send anybody elsewhere.
const ENOUGH: usize = 5;
/// Words that spoke for a topic, shown beside it.
const WORDS: usize = 6;
/// Corrections read at once.
const BATCH: i64 = 200;

#[derive(Deserialize)]
struct Made {
    family: Vec<MadeFamily>,
}

#[derive(Deserialize)]
struct MadeFamily {
    code: String,
    name: String,
    kind: String,
    #[serde(default)]
    models: Vec<MadeModel>,
}

#[derive(Deserialize)]
struct MadeModel {
    name: String,
}

/// What sorts, with the families and phrases that come with the program.
///
/// # Errors
/// When they cannot be read.
pub fn shipped() -> Result<Triage> {
    of_house(include_str!("../../../house/triage.toml"))
}

/// What sorts, with a house's own phrases in place of those that come with the program.
///
/// # Errors
/// When they cannot be read: a language or a topic that there is not.
pub fn of_house(phrases: &str) -> Result<Triage> {
    let made: Made = toml::from_str(include_str!("../../../house/families.toml"))
        .map_err(|why| Error::Internal(format!("families: {why}")))?;
    let families = made.family.into_iter().map(|family| Family {
        names: std::iter::once(family.name)
            .chain(family.models.into_iter().map(|m| m.name))
            .collect(),
        code: family.code,
        kind: family.kind,
    });
    Triage::of_house(Families::new(families.collect()), phrases)
        .map_err(|why| Error::Internal(why.to_string()))
}

/// What sorts, with the models that were learned here. One that cannot be read is passed over and
/// named in the log: what the program carries sorts then.
pub(crate) fn with_learned(base: &Triage, learned: &[Learned]) -> Triage {
    let mut triage = base.clone();
    for one in learned {
        match Model::from_file(&one.model, &triage::senses(&one.language)) {
            Ok(model) => triage = triage.with_model(&one.language, model),
            Err(why) => tracing::error!(language = one.language, %why, "sorting.model_unreadable"),
        }
    }
    triage
}

/// Subject and words as one text; the subject is not read twice where it is the words' beginning.
fn text_of(subject: &str, words: &str) -> String {
    if words.starts_with(subject) { words.to_owned() } else { format!("{subject}\n{words}") }
}

/// What a message is taken for.
pub fn read(facts: &HouseFacts, subject: &str, words: &str, language: &str) -> Sorted {
    let text = text_of(subject, words);
    let sorted = facts.triage.read(&text, None);
    // Too short to tell the language: then it is the client's.
    if sorted.language.is_none() { facts.triage.read(&text, Some(language)) } else { sorted }
}

/// The topic that a case is opened under where nobody was asked for one.
pub(crate) fn topic_for(open: &Open, sorted: &Sorted) -> Option<Topic> {
    let unasked = open.topic == Topic::Other
        && open.call.is_none()
        && matches!(open.channel, Channel::Email | Channel::Chat);
    let sure = sorted.certainty >= SURE && triage::words(&open.body).len() >= ENOUGH;
    (unasked && sure && sorted.topic != Topic::Other).then_some(sorted.topic)
}

/// The priority that the words ask for, where it is more than the usual one.
pub(crate) fn pressing(sorted: &Sorted, usual: Priority) -> Option<(Priority, PriorityReason)> {
    let asked = sorted.urgency?.priority();
    (asked < usual).then_some((asked, PriorityReason::Words))
}

/// As it is kept with the case.
pub(crate) fn kept(case_id: i64, sorted: &Sorted, applied: bool) -> Sorting {
    Sorting {
        case_id,
        language: sorted.language.map(str::to_owned),
        topic: sorted.topic,
        certainty: (sorted.certainty.clamp(0.0, 1.0) * 1000.0).round() as i64,
        family: sorted.family.clone(),
        urgency: sorted.urgency.map(|one| one.code().to_owned()),
        outcome: sorted.outcome,
        applied,
        corrected: None,
    }
}

/// What was read out of a case's first words, for whoever asks why it came to her.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// As it was kept when the case came.
    pub kept: Sorting,
    /// The words that spoke for the topic, weightiest first, as they stand in the message.
    pub because: Vec<String>,
    /// The words that say urgency, wish and piece, with what each says by code.
    pub cues: Vec<(String, String)>,
    /// The team that answers for the topic that was read, where it is not the case's.
    pub team: Option<i64>,
}

/// What a case is taken for, and why: what was kept, with the words that are read again.
pub fn told(facts: &HouseFacts, view: &cases::CaseView, kept: Sorting) -> Told {
    let sorted = read(facts, &view.case.subject, view.first_words(), &view.case.language);
    let because = sorted.because.iter().map(|(word, _)| word.trim().to_owned()).take(WORDS);
    let topic = kept.corrected.map_or(kept.topic, |(topic, ..)| topic);
    let team = routed(facts, &view.case, topic).team;
    Told {
        because: because.collect(),
        cues: sorted.cues,
        team: team.filter(|team| Some(*team) != view.case.team_id),
        kept,
    }
}

fn routed(facts: &HouseFacts, case: &Case, topic: Topic) -> Routed {
    facts.route(&Request {
        region: case.region.clone(),
        topic,
        language: case.language.clone(),
        family: cases::pieces(case.piece.as_deref()).into_iter().find_map(|piece| piece.family),
    })
}

/// Somebody says what a case is about. With `moves` it goes to the team that answers for it, and
/// leaves the hands of who is not of that team.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub async fn correct(
    tx: &mut Tx,
    ctx: &Ctx,
    number: &str,
    topic: Topic,
    moves: bool,
) -> Result<Case> {
    let mut change = Change::begin(tx, ctx, number, Permission::Sort).await?;
    let by = ctx.actor.person().ok_or(Error::NotFound)?;
    store::sortings::correct(change.tx, change.case.id, topic, by, ctx.now).await?;
    let from = change.case.topic;
    if from != topic {
        change.case.topic = topic;
        if change.case.priority_reason == PriorityReason::Topic {
            change.case.priority = ctx.facts.priority(topic, &change.case.region);
        }
        change.enter(StaffEntry::TopicSet { from, to: topic }).await?;
    }
    let routed = routed(&ctx.facts, &change.case, topic);
    if let Some(team) = routed.team.filter(|team| moves && Some(*team) != change.case.team_id) {
        change.case.team_id = Some(team);
        let mut reasons = vec![RoutingReason::TopicSaid { topic }.stored()];
        reasons.extend(routed.stored_reasons());
        change.enter(StaffEntry::Routed { team, reasons }).await?;
        if let Some(person) = change.case.assignee_id {
            let members = store::teams::members(change.tx).await?;
            if !members.iter().any(|one| one.team == team && one.person == person) {
                change.case.assignee_id = None;
                let (to, how) = (None, AssignedHow::ByHand);
                change.enter(StaffEntry::Assigned { to, how, reasons: Vec::new() }).await?;
            }
        }
    }
    change.save("case.sort").await
}

/// What was corrected, with the words it was read from: to be learned from.
///
/// # Errors
/// When the store cannot.
pub async fn corrections(tx: &mut Tx) -> Result<Vec<Correction>> {
    let mut all = Vec::new();
    let mut after = 0;
    loop {
        let page = store::sortings::corrected(tx, after, BATCH).await?;
        let Some(last) = page.last() else { return Ok(all) };
        after = last.case_id;
        for one in page {
            let entries = store::timeline::of_case(tx, one.case_id, 0, 12).await?;
            let first = entries.iter().find_map(|placed| match &placed.entry {
                Entry::Client(ClientEntry::ClientMessage { text, .. }) => Some(*text),
                _ => None,
            });
            let Some(row) = first else { continue };
            // Words that were erased teach nothing any more.
            let Some(words) = store::timeline::words(tx, row).await? else { continue };
            let text = text_of(&one.subject, &words);
            all.push(Correction { text, language: one.language, was: one.was, is: one.is });
        }
    }
}

impl App {
    /// The same house, sorting with this in place of what the program carries.
    ///
    /// # Errors
    /// When what was learned here cannot be read from the database.
    pub async fn with_sorting(mut self, triage: Triage) -> Result<App> {
        self.sorts = Arc::new(triage);
        // No set-up has this revision: the next look reads it anew.
        let mut none = HouseFacts::default();
        none.revision = -1;
        self.facts.set(none);
        self.refresh().await?;
        Ok(self)
    }

    /// What was corrected, by language.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn corrections(&self) -> Result<BTreeMap<String, Vec<Correction>>> {
        let all: Vec<Correction> =
            self.store.read(|tx| Box::pin(async move { corrections(tx).await })).await?;
        let mut by_language: BTreeMap<String, Vec<Correction>> = BTreeMap::new();
        for one in all {
            by_language.entry(one.language.clone()).or_default().push(one);
        }
        Ok(by_language)
    }

    /// Sorts with a model that was learned here, on every node from its next look at the set-up.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn keep_model(&self, ctx: Ctx, learned: Learned) -> Result<()> {
        self.write(ctx, move |tx, ctx| {
            Box::pin(async move {
                store::house::bump(tx).await?;
                store::sortings::put_model(tx, &learned).await?;
                record(tx, ctx, "sorting.learn", &learned.language, Some(learned.corrections)).await
            })
        })
        .await?;
        self.refresh().await.map(drop)
    }

    /// Gives up what was learned here for a language; whether there was something.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn forget_model(&self, ctx: Ctx, language: String) -> Result<bool> {
        let there = self
            .write(ctx, move |tx, ctx| {
                Box::pin(async move {
                    store::house::bump(tx).await?;
                    let there = store::sortings::forget_model(tx, &language).await?;
                    record(tx, ctx, "sorting.forget", &language, None).await?;
                    Ok(there)
                })
            })
            .await?;
        self.refresh().await?;
        Ok(there)
    }
}

async fn record(
    tx: &mut Tx,
    ctx: &Ctx,
    verb: &str,
    language: &str,
    corrections: Option<i64>,
) -> Result<()> {
    let after = serde_json::json!({ "corrections": corrections }).to_string();
    let deed = store::audit::Deed {
        by: cases::by(&ctx.actor),
        verb,
        thing: &format!("sorting:{language}"),
        before: None,
        after: Some(&after),
    };
    store::audit::record(tx, &deed, ctx.now).await?;
    Ok(())
}
