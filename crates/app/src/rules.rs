//! Which rules are in force on this node: the packs that came with the program or
//! the configuration, and in their place the revisions that the house approved,
//! each from its day on. Days begin at midnight, universal time, everywhere.
//!
//! A revision that can no longer be read is passed over for the one before it: the
//! old one stays in force, and the settings say so.

use crate::{App, Error, Result};
use domain::revision::{Approved, that_count};
use entitlements::shipped::{HOUSE, Texts};
use entitlements::{Law, Mistake};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// The packs that come with the program, with the demonstration house's own.
pub fn shipped_texts() -> Texts {
    Texts::shipped().with("house/policy.toml", HOUSE)
}

/// A revision that was approved and cannot be read by this program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The revision.
    pub revision: i64,
    /// The file in whose place it would stand.
    pub file: String,
    /// What is wrong with it.
    pub why: String,
}

/// The rules as they are in force, with the texts they were read from.
#[derive(Debug)]
pub struct Rules {
    /// What answers.
    pub law: Arc<Law>,
    /// What it was read from.
    pub texts: Texts,
    /// The revision that stands in place of a file.
    pub revisions: BTreeMap<String, i64>,
    /// Approved, and passed over.
    pub unread: Vec<Unread>,
    /// All texts in one: two nodes with the same stamp answer alike.
    pub stamp: String,
}

/// All texts in one.
pub fn stamp(texts: &Texts) -> String {
    let mut all = Sha256::new();
    let packs = texts.packs.iter().flat_map(|(file, text)| [file, text]);
    for text in [&texts.facts, &texts.entitlements, &texts.holidays].into_iter().chain(packs) {
        all.update(text.len().to_le_bytes());
        all.update(text);
    }
    crate::secrets::hex(&all.finalize())
}

impl Rules {
    /// The rules of these texts.
    ///
    /// # Errors
    /// Every mistake in them.
    pub fn of(texts: Texts) -> std::result::Result<Rules, Vec<Mistake>> {
        let law = Arc::new(texts.law()?);
        let stamp = stamp(&texts);
        Ok(Rules { law, texts, revisions: BTreeMap::new(), unread: Vec::new(), stamp })
    }

    /// The rules that come with the program.
    ///
    /// # Errors
    /// [`Error::Internal`] when they do not load, which the tests of the packs rule out.
    pub fn shipped() -> Result<Rules> {
        Rules::of(shipped_texts()).map_err(|mistakes| {
            let first = mistakes.first().map(Mistake::to_string).unwrap_or_default();
            Error::Internal(format!("the law does not load: {first}"))
        })
    }

    /// These rules with revisions in place of files; for each file those that count, the
    /// newest first. One that cannot be read gives way to the next.
    fn with(base: &Rules, mut wanted: BTreeMap<String, Vec<(i64, String)>>) -> Rules {
        let mut unread = Vec::new();
        loop {
            let mut texts = base.texts.clone();
            let mut revisions = BTreeMap::new();
            for (file, candidates) in &wanted {
                if let Some((id, text)) = candidates.first() {
                    texts = texts.with(file, text);
                    revisions.insert(file.clone(), *id);
                }
            }
            match Rules::of(texts) {
                Ok(rules) => return Rules { revisions, unread, ..rules },
                Err(mistakes) => {
                    let blamed = |file: &String| mistakes.iter().any(|one| one.file == *file);
                    // A mistake may be told of a pack that stands on the changed one.
                    let file = revisions.keys().find(|file| blamed(file));
                    let Some(file) = file.or_else(|| revisions.keys().next()).cloned() else {
                        return base.again(unread);
                    };
                    let Some(candidates) = wanted.get_mut(&file) else {
                        return base.again(unread);
                    };
                    let (revision, _) = candidates.remove(0);
                    let why = mistakes.first().map(Mistake::to_string).unwrap_or_default();
                    unread.push(Unread { revision, file, why });
                }
            }
        }
    }

    fn again(&self, unread: Vec<Unread>) -> Rules {
        Rules {
            law: Arc::clone(&self.law),
            texts: self.texts.clone(),
            revisions: BTreeMap::new(),
            unread,
            stamp: self.stamp.clone(),
        }
    }
}

#[derive(Debug)]
struct Cell {
    now: Arc<Rules>,
    /// The set-up's revision and the day for which this was chosen.
    chosen: Option<(i64, Date)>,
    /// Every revision that was chosen among.
    among: Vec<Vec<i64>>,
}

/// The rules every node keeps, replaced whole.
#[derive(Debug, Clone)]
pub struct RulesCell {
    base: Arc<Rules>,
    cell: Arc<RwLock<Cell>>,
}

impl RulesCell {
    /// These rules, until revisions take their place.
    pub fn new(base: Rules) -> RulesCell {
        let base = Arc::new(base);
        let cell = Cell { now: Arc::clone(&base), chosen: None, among: Vec::new() };
        RulesCell { base, cell: Arc::new(RwLock::new(cell)) }
    }

    /// The rules as they are now.
    pub fn now(&self) -> Arc<Rules> {
        Arc::clone(&self.cell.read().unwrap_or_else(PoisonError::into_inner).now)
    }

    /// The rules without any revision.
    pub fn base(&self) -> &Rules {
        &self.base
    }
}

/// The day that it is for the rules.
pub fn day_of(now: Timestamp) -> Date {
    now.to_zoned(TimeZone::UTC).date()
}

impl App {
    /// The law as it is in force.
    pub fn law(&self) -> Arc<Law> {
        Arc::clone(&self.rules.now().law)
    }

    /// Takes up revisions whose day has come, and those that were approved or taken back
    /// since; whether the rules are others now. Asked twice a second.
    ///
    /// # Errors
    /// When the store cannot; the rules stay as they are.
    pub async fn follow_rules(&self, now: Timestamp) -> Result<bool> {
        let asked = (self.facts.now().revision, day_of(now));
        {
            let cell = self.rules.cell.read().unwrap_or_else(PoisonError::into_inner);
            if cell.chosen == Some(asked) {
                return Ok(false);
            }
        }
        let approved: Vec<store::revisions::Approved> = self
            .store
            .read(|tx| {
                Box::pin(async move { store::revisions::approved(tx).await.map_err(Error::from) })
            })
            .await?;
        let mut by_file: BTreeMap<&str, Vec<Approved>> = BTreeMap::new();
        for one in &approved {
            by_file.entry(&one.file).or_default().push(Approved {
                id: one.id,
                in_force: one.in_force,
                approved_at: one.at.as_microsecond(),
            });
        }
        let chosen: BTreeMap<String, Vec<i64>> = by_file
            .into_iter()
            .map(|(file, all)| (file.to_owned(), that_count(&all, asked.1)))
            .filter(|(_, ids)| !ids.is_empty())
            .collect();
        let among: Vec<Vec<i64>> = chosen.values().cloned().collect();
        {
            let mut cell = self.rules.cell.write().unwrap_or_else(PoisonError::into_inner);
            if cell.among == among {
                cell.chosen = Some(asked);
                return Ok(false);
            }
        }
        let wanted = self.texts_of(chosen).await?;
        let base = Arc::clone(&self.rules.base);
        let rules = tokio::task::spawn_blocking(move || Rules::with(&base, wanted))
            .await
            .map_err(|error| Error::Internal(format!("the rules were not read: {error}")))?;
        for one in &rules.unread {
            tracing::error!(
                revision = one.revision,
                file = one.file,
                why = one.why,
                "rules.unread"
            );
        }
        let mut cell = self.rules.cell.write().unwrap_or_else(PoisonError::into_inner);
        *cell = Cell { now: Arc::new(rules), chosen: Some(asked), among };
        Ok(true)
    }

    async fn texts_of(
        &self,
        chosen: BTreeMap<String, Vec<i64>>,
    ) -> Result<BTreeMap<String, Vec<(i64, String)>>> {
        self.store
            .read(move |tx| {
                Box::pin(async move {
                    let mut wanted = BTreeMap::new();
                    for (file, ids) in chosen {
                        let mut texts = Vec::new();
                        for id in ids {
                            if let Some(found) = store::revisions::find(tx, id).await? {
                                texts.push((id, found.text));
                            }
                        }
                        wanted.insert(file, texts);
                    }
                    Ok(wanted)
                })
            })
            .await
    }
}
