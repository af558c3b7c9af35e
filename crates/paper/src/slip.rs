//! The slip that goes into the parcel of a return: what is in it, why if somebody said so, what
//! happens then, how to pack, and a square that opens the return at the house.

use jiff::civil::Date;
use serde_json::json;
use words::Words;

use crate::press::Sheet;
use crate::setter::Setter;
use crate::{Error, House, head, setter, square, within};

const MOST_LINES: usize = 200;
const MOST_PAGES: usize = 20;

/// A piece that comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipLine {
    /// Its name.
    pub piece: String,
    /// The house's reference.
    pub reference: String,
    /// Its size, where it has one.
    pub size: Option<String>,
    /// How many.
    pub quantity: u32,
    /// Why, in words; nobody has to say.
    pub reason: Option<String>,
}

/// A return's slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnSlip {
    /// The head.
    pub house: House,
    /// The number of the return.
    pub number: String,
    /// The number of the order.
    pub order: Option<String>,
    /// What comes back.
    pub lines: Vec<SlipLine>,
    /// What happens then, as a sentence: `Refund to the card that paid.`
    pub outcome: String,
    /// The last day on which it can be handed over.
    pub until: Option<Date>,
    /// What the square holds: the address of the return's page, or its number; at most 300 bytes.
    pub link: String,
}

impl ReturnSlip {
    pub(crate) fn sheet(&self, w: &Words, s: &mut Setter<'_>) -> Result<Sheet, Error> {
        within(self.lines.len(), MOST_LINES)?;
        let title = w.ta("paper-slip-title", &[("number", setter::plain(&self.number).into())]);
        let until = self.until.map(|day| s.value(&w.date_weekday(day)));
        let mut rows = Vec::new();
        for line in &self.lines {
            rows.push(json!({
                "piece": s.value(&line.piece),
                "reference": s.value(&line.reference),
                "size": s.perhaps(line.size.as_deref()),
                "quantity": s.value(&w.number(i64::from(line.quantity))),
                "reason": s.perhaps(line.reason.as_deref()),
            }));
        }
        let body = json!({
            "head": head(&self.house, s),
            "heading": s.own(w.t("paper-slip-heading")),
            "number": s.value(&self.number),
            "lede": s.own(w.t("paper-slip-lede")),
            "facts": [
                { "label": s.own(w.t("paper-return-number")), "value": s.value(&self.number) },
                { "label": s.own(w.t("paper-order")), "value": s.perhaps(self.order.as_deref()) },
                { "label": s.own(w.t("paper-slip-until")), "value": until },
            ],
            "columns": {
                "piece": s.own(w.t("paper-piece")),
                "reference": s.own(w.t("paper-reference")),
                "size": s.own(w.t("paper-size")),
                "quantity": s.own(w.t("paper-quantity-short")),
                "reason": s.own(w.t("paper-reason")),
            },
            "rows": rows,
            "contents": s.own(w.t("paper-slip-contents")),
            "outcome": {
                "label": s.own(w.t("paper-slip-outcome")),
                "lines": s.prose(&self.outcome),
            },
            "pack": {
                "heading": s.own(w.t("paper-pack-title")),
                "steps": [
                    s.own(w.t("paper-pack-1")),
                    s.own(w.t("paper-pack-2")),
                    s.own(w.t("paper-pack-3")),
                    s.own(w.t("paper-pack-4")),
                ],
            },
            "square": square(&self.link, w, s),
            "scan": s.own(w.t("paper-slip-scan")),
        });
        Ok(Sheet { template: "/slip.typ", title, most_pages: MOST_PAGES, body })
    }
}
