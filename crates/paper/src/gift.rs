//! The gift receipt: which pieces, and until when they can be brought back.
//!
//! Whoever was given something may show this paper to anybody. It has no field that could hold a
//! price, or who paid, where they live, or what they wrote.

use jiff::civil::Date;
use serde_json::json;
use words::Words;

use crate::press::Sheet;
use crate::setter::Setter;
use crate::{Error, House, head, setter, square, within};

const MOST_PIECES: usize = 100;
const MOST_PAGES: usize = 10;

/// A piece that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GiftPiece {
    /// Its name.
    pub piece: String,
    /// The house's reference.
    pub reference: String,
    /// Its size, where it has one.
    pub size: Option<String>,
    /// How many.
    pub quantity: u32,
}

/// A gift's receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GiftReceipt {
    /// The head.
    pub house: House,
    /// The number by which it is named, in figures; at most 300 bytes.
    pub number: String,
    /// What was given.
    pub pieces: Vec<GiftPiece>,
    /// The last day for an exchange.
    pub until: Option<Date>,
    /// What the square says: the gift's own link; none: its number.
    pub link: Option<String>,
}

impl GiftReceipt {
    pub(crate) fn sheet(&self, w: &Words, s: &mut Setter<'_>) -> Result<Sheet, Error> {
        within(self.pieces.len(), MOST_PIECES)?;
        let title = w.ta("paper-gift-title", &[("number", setter::plain(&self.number).into())]);
        let mut rows = Vec::new();
        for one in &self.pieces {
            rows.push(json!({
                "piece": s.value(&one.piece),
                "reference": s.value(&one.reference),
                "size": s.perhaps(one.size.as_deref()),
                "quantity": s.value(&w.number(i64::from(one.quantity))),
            }));
        }
        let until = self.until.map(|day| s.value(&w.date_weekday(day)));
        let body = json!({
            "head": head(&self.house, s),
            "heading": s.own(w.t("paper-gift-heading")),
            "lede": s.own(w.t("paper-gift-lede")),
            "facts": [
                { "label": s.own(w.t("paper-gift-number")), "value": s.value(&self.number) },
                { "label": s.own(w.t("paper-gift-until")), "value": until },
            ],
            "columns": {
                "piece": s.own(w.t("paper-piece")),
                "reference": s.own(w.t("paper-reference")),
                "size": s.own(w.t("paper-size")),
                "quantity": s.own(w.t("paper-quantity-short")),
            },
            "rows": rows,
            "contents": s.own(w.t("paper-gift-contents")),
            "square": square(self.link.as_deref().unwrap_or(&self.number), w, s),
        });
        Ok(Sheet { template: "/gift.typ", title, most_pages: MOST_PAGES, body })
    }
}
