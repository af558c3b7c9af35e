//! What a change of the packs touches: the entitlements whose answers it can move,
//! in each jurisdiction. Stored cases are asked about these alone.

use crate::answer::Question;
use crate::law::{Book, Law};
use crate::pack::{Pack, Rule, Setting};
use crate::vocabulary::EntitlementId;
use std::collections::{BTreeMap, BTreeSet};

/// The entitlements that a change can move, by jurisdiction; without one as well.
#[derive(Debug, Clone, Default)]
pub struct Touched {
    by_jurisdiction: BTreeMap<Option<String>, BTreeSet<EntitlementId>>,
    rules: BTreeSet<String>,
}

/// Everything of a rule but the line it stands on.
fn written(rule: &Rule) -> String {
    let Rule {
        id,
        pack,
        line: _,
        entitlement,
        gives,
        when,
        by,
        window,
        used_by,
        payer,
        amount,
        priority,
        priority_declared: _,
        in_force,
        sources,
        cite_when,
        confidence,
        force,
        instead_of,
        only_in,
        note: _,
    } = rule;
    format!(
        "{:?}",
        (
            (id, pack, entitlement, gives, when, by, window, used_by, payer, amount),
            (priority, in_force, sources, cite_when, confidence, force, instead_of, only_in)
        )
    )
}

/// Everything of a pack but its rules, its settings, its names and its version.
fn frame(pack: &Pack) -> String {
    format!(
        "{:?}",
        (
            (pack.maker, &pack.jurisdictions, &pack.on_top_of, &pack.calendar),
            (&pack.carries_out, &pack.counting, &pack.leaves_out)
        )
    )
}

/// A setting as it is written, without the lines its versions stand on.
fn setting(versions: &[Setting]) -> String {
    let of = |one: &Setting| (one.is, one.in_force, one.sources.clone(), one.only_in.clone());
    format!("{:?}", versions.iter().map(of).collect::<Vec<_>>())
}

fn settings(law: &Law) -> BTreeMap<(String, String), String> {
    let of = |pack: &'_ std::sync::Arc<Pack>| -> Vec<((String, String), String)> {
        let named = |(name, versions): (&crate::language::Name, &Vec<Setting>)| {
            ((pack.id.to_string(), name.to_string()), setting(versions))
        };
        pack.settings.iter().map(named).collect()
    };
    law.packs().iter().flat_map(of).collect()
}

fn rules(law: &Law) -> BTreeMap<&str, String> {
    law.packs().iter().flat_map(|pack| &pack.rules).map(|rule| (&*rule.id, written(rule))).collect()
}

fn frames(law: &Law) -> BTreeMap<&str, String> {
    law.packs().iter().map(|pack| (&*pack.id, frame(pack))).collect()
}

/// The entitlements of a book that a changed rule or pack concludes on, directly or through
/// a right.
fn moved_in(
    book: &Book,
    packs: &BTreeSet<&str>,
    rules: &BTreeSet<&str>,
    here: &mut BTreeSet<EntitlementId>,
) {
    let whole = book.versions.keys().any(|pack| packs.contains(&**pack));
    let ids = || (0_u16..).map(EntitlementId).zip(&book.by_entitlement);
    let direct: BTreeSet<EntitlementId> = ids()
        .filter(|(_, entry)| {
            let mut all = entry.statute.iter().chain(&entry.house).chain(&entry.unsure);
            all.any(|rule| whole || rules.contains(&*rule.id))
        })
        .map(|(id, _)| id)
        .collect();
    for (id, entry) in ids() {
        if direct.contains(&id) || entry.reads.closure.iter().any(|one| direct.contains(one)) {
            here.insert(id);
        }
    }
}

impl Touched {
    /// What differs between two laws of one vocabulary.
    pub fn between(before: &Law, after: &Law) -> Touched {
        let (old_rules, new_rules) = (rules(before), rules(after));
        let changed: BTreeSet<String> = old_rules
            .keys()
            .chain(new_rules.keys())
            .filter(|id| old_rules.get(*id) != new_rules.get(*id))
            .map(|id| (*id).to_owned())
            .collect();
        let (old, new) = (frames(before), frames(after));
        let packs: BTreeSet<&str> = old
            .keys()
            .chain(new.keys())
            .filter(|id| old.get(*id) != new.get(*id))
            .copied()
            .collect();
        let (old, new) = (settings(before), settings(after));
        // As a rule that reads a setting has it in its written form.
        let settings: BTreeSet<String> = old
            .keys()
            .chain(new.keys())
            .filter(|name| old.get(*name) != new.get(*name))
            .map(|(_, name)| format!("Setting({name:?})"))
            .collect();
        let reads_changed = |written: &String| settings.iter().any(|one| written.contains(one));
        let moved: BTreeSet<&str> = old_rules
            .iter()
            .chain(&new_rules)
            .filter(|(id, written)| changed.contains(**id) || reads_changed(written))
            .map(|(id, _)| *id)
            .collect();
        let places = before.jurisdictions().chain(after.jurisdictions()).map(Some).chain([None]);
        let mut by_jurisdiction = BTreeMap::new();
        for place in places {
            let mut here = BTreeSet::new();
            for law in [before, after] {
                if let Some(book) = law.book(place) {
                    moved_in(book, &packs, &moved, &mut here);
                }
            }
            // One law knows the place and the other does not: everything is another answer.
            if let Some(place) = place
                && before.knows(place) != after.knows(place)
            {
                here.extend(before.vocabulary.entitlements().map(|(id, _)| id));
            }
            if !here.is_empty() {
                by_jurisdiction.insert(place.map(str::to_owned), here);
            }
        }
        Touched { by_jurisdiction, rules: changed }
    }

    /// Whether a scenario, as it is written, expects something that can be another answer.
    pub fn concerns(&self, law: &Law, scenario: &serde_json::Value) -> bool {
        use serde_json::Value as Json;
        let place = scenario.get("jurisdiction").and_then(Json::as_str).map(str::to_owned);
        let home = scenario.pointer("/facts/client_home").and_then(Json::as_str).map(str::to_owned);
        let here = self.by_jurisdiction.get(&place);
        let there = home.and_then(|home| self.by_jurisdiction.get(&Some(home)));
        let expected = scenario.get("expect").and_then(Json::as_array);
        expected.into_iter().flatten().any(|line| {
            let name = line.get("entitlement").and_then(Json::as_str).unwrap_or_default();
            let id = law.vocabulary.entitlement_named(name);
            id.is_none_or(|id| here.into_iter().chain(there).any(|ids| ids.contains(&id)))
        })
    }

    /// Nothing differs.
    pub fn is_empty(&self) -> bool {
        self.by_jurisdiction.is_empty()
    }

    /// The rules that were added, left out or changed.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(String::as_str)
    }

    /// Whether the answer to a question about an entitlement can be another one: by the
    /// law of the purchase or by that of the client's home.
    pub fn reaches(&self, law: &Law, question: &Question<'_>) -> BTreeSet<EntitlementId> {
        let of = |place: Option<&str>| {
            self.by_jurisdiction.get(&place.map(str::to_owned)).cloned().unwrap_or_default()
        };
        let mut all = of(question.jurisdiction);
        if let Some(home) = law.home_of(question) {
            all.extend(of(Some(&home)));
        }
        all
    }
}
