//! What first messages were taken to be about, what people said they are, and the models that
//! were learned from it.

use crate::{Result, Row, Tx, lists, sql};
use domain::{Outcome, Topic};
use jiff::Timestamp;

/// What the first words of a case were taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sorting {
    /// The case.
    pub case_id: i64,
    /// The language of the words, as found; none: not known.
    pub language: Option<String>,
    /// What they are about.
    pub topic: Topic,
    /// How sure, in thousandths.
    pub certainty: i64,
    /// The family of pieces they name.
    pub family: Option<String>,
    /// Why it presses, by code.
    pub urgency: Option<String>,
    /// What is wished.
    pub outcome: Option<Outcome>,
    /// Whether the case was opened under this topic, because nobody was asked.
    pub applied: bool,
    /// What a person said it is about, who, and when.
    pub corrected: Option<(Topic, i64, Timestamp)>,
}

fn read(row: &Row) -> Result<Sorting> {
    let said = lists::word_opt(row, 8, "sortings")?;
    Ok(Sorting {
        case_id: row.int(0),
        language: row.text_opt(1),
        topic: lists::word(row, 2, "sortings")?,
        certainty: row.int(3),
        family: row.text_opt(4),
        urgency: row.text_opt(5),
        outcome: lists::word_opt(row, 6, "sortings")?,
        applied: row.flag(7),
        corrected: match (said, row.int_opt(9), row.instant_opt(10)) {
            (Some(topic), Some(by), Some(at)) => Some((topic, by, at)),
            _ => None,
        },
    })
}

/// Keeps what a new case was taken for.
pub async fn insert(tx: &mut Tx, it: &Sorting) -> Result<()> {
    let values = [
        it.case_id.into(),
        it.language.as_deref().into(),
        it.topic.code().into(),
        it.certainty.into(),
        it.family.as_deref().into(),
        it.urgency.as_deref().into(),
        it.outcome.map(Outcome::code).into(),
        it.applied.into(),
    ];
    tx.execute(sql!("sortings/insert"), &values).await.map(drop)
}

/// What a case was taken for; none for cases from before there was sorting.
pub async fn find(tx: &mut Tx, case_id: i64) -> Result<Option<Sorting>> {
    tx.fetch_opt(sql!("sortings/get"), &[case_id.into()]).await?.as_ref().map(read).transpose()
}

/// What a person said it is; whether there was something to correct.
pub async fn correct(
    tx: &mut Tx,
    case_id: i64,
    topic: Topic,
    by: i64,
    now: Timestamp,
) -> Result<bool> {
    let values = [case_id.into(), topic.code().into(), by.into(), now.into()];
    Ok(tx.execute(sql!("sortings/correct"), &values).await? > 0)
}

/// Something corrected, to be learned from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// The case.
    pub case_id: i64,
    /// What it was taken for.
    pub was: Topic,
    /// What it is.
    pub is: Topic,
    /// The language.
    pub language: String,
    /// The case's line.
    pub subject: String,
}

/// What was corrected in the cases after a row.
pub async fn corrected(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<Corrected>> {
    tx.fetch(sql!("sortings/corrected"), &[after.into(), limit.into()])
        .await?
        .iter()
        .map(|row| {
            Ok(Corrected {
                case_id: row.int(0),
                was: lists::word(row, 1, "sortings")?,
                is: lists::word(row, 2, "sortings")?,
                language: row.text(3),
                subject: row.text(4),
            })
        })
        .collect()
}

/// A model that was learned here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learned {
    /// The language.
    pub language: String,
    /// The model's file.
    pub model: Vec<u8>,
    /// How many corrections it learned from.
    pub corrections: i64,
    /// When.
    pub made_at: Timestamp,
}

/// The models that were learned here.
pub async fn models(tx: &mut Tx) -> Result<Vec<Learned>> {
    tx.fetch(sql!("sortings/models"), &[])
        .await?
        .iter()
        .map(|row| {
            Ok(Learned {
                language: row.text(0),
                model: row.bytes(1),
                corrections: row.int(2),
                made_at: row.instant(3),
            })
        })
        .collect()
}

/// Keeps a model.
pub async fn put_model(tx: &mut Tx, it: &Learned) -> Result<()> {
    let values = [
        it.language.as_str().into(),
        it.model.clone().into(),
        it.corrections.into(),
        it.made_at.into(),
    ];
    tx.execute(sql!("sortings/put_model"), &values).await.map(drop)
}

/// Gives a language's model up; whether there was one.
pub async fn forget_model(tx: &mut Tx, language: &str) -> Result<bool> {
    Ok(tx.execute(sql!("sortings/forget_model"), &[language.into()]).await? > 0)
}
