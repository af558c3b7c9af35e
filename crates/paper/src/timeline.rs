//! A case as it is printed: its number and title, what is known of it, and every entry of its
//! timeline with the instant, who, what kind, and the words as they were written.

use jiff::Zoned;
use serde_json::json;
use words::Words;

use crate::press::Sheet;
use crate::setter::Setter;
use crate::{Error, House, head, setter, within};

const MOST_ENTRIES: usize = 5_000;
const MOST_FACTS: usize = 40;
const MOST_PAGES: usize = 400;

/// An entry of a timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When, in the zone in which it is to be read.
    pub at: Zoned,
    /// Who did it, as the reader may know them.
    pub who: String,
    /// What it is, in words: `Message`, `Note`.
    pub kind: String,
    /// What was written or what happened; may have several lines, or none.
    pub text: String,
}

/// A case to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasePrint {
    /// The head.
    pub house: House,
    /// The number of the case.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// What is known of it: label and value.
    pub facts: Vec<(String, String)>,
    /// Its timeline, oldest first.
    pub entries: Vec<Entry>,
    /// When it is printed, in the reader's zone.
    pub printed: Zoned,
}

impl CasePrint {
    pub(crate) fn sheet(&self, w: &Words, s: &mut Setter<'_>) -> Result<Sheet, Error> {
        within(self.entries.len(), MOST_ENTRIES)?;
        within(self.facts.len(), MOST_FACTS)?;
        let title = w.ta("paper-case-title", &[("number", setter::plain(&self.number).into())]);
        let running = w.ta("paper-case-title", &[("number", s.argument(&self.number).into())]);
        let printed =
            w.ta("paper-case-printed", &[("moment", s.argument(&w.moment(&self.printed)).into())]);
        let mut facts = Vec::new();
        for (label, value) in &self.facts {
            facts.push(json!({ "label": s.value(label), "value": s.value(value) }));
        }
        let mut entries = Vec::new();
        for entry in &self.entries {
            entries.push(json!({
                "at": s.value(&w.moment(&entry.at)),
                "who": s.value(&entry.who),
                "kind": s.value(&entry.kind),
                "lines": s.prose(&entry.text),
            }));
        }
        let body = json!({
            "head": head(&self.house, s),
            "running": s.own(running),
            "heading": s.value(&self.title),
            "printed": s.own(printed),
            "facts": facts,
            "contents": s.own(w.t("case-timeline")),
            "entries": entries,
        });
        Ok(Sheet { template: "/timeline.typ", title, most_pages: MOST_PAGES, body })
    }
}
