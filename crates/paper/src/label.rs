//! The label of a return: 100 by 150 millimetres, black on white, for any printer.
//!
//! Who sends, who gets it, the carrier with its number as bars and in figures, and what customs
//! ask where a border lies between. Bars are never thinner than a printer of 203 dots an inch
//! draws cleanly. Values of goods are printed or told apart, by the type of [`Values`].

use serde_json::{Value, json};
use words::Words;

use crate::press::Sheet;
use crate::setter::Setter;
use crate::{Error, marks, setter, square, within};

/// Goods of one declaration.
const MOST_GOODS: usize = 40;
/// Pages of the label: goods that find no room on the first follow on others.
const MOST_PAGES: usize = 4;
/// The room for bars between the edges of the label, in millimetres.
const ROOM: f64 = 90.0;
/// The width of a bar where there is room enough, and the least that prints cleanly: two dots.
const MODULE: f64 = 0.375;
const MODULE_LEAST: f64 = 0.25;

/// Somebody with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The name.
    pub name: String,
    /// Street, place and country, line by line as the country writes them.
    pub address: Vec<String>,
    /// For the carrier, where it asks for one.
    pub telephone: Option<String>,
}

/// A kind of thing in the parcel, as customs want it named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goods {
    /// What it is: `Handbag of lambskin`.
    pub description: String,
    /// The code of the Harmonized System, six figures or more.
    pub hs_code: String,
    /// How many.
    pub quantity: u32,
    /// The country it was made in.
    pub origin: String,
}

/// What the goods are worth, on the label or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values {
    /// Printed: the goods with the value of each line as it is to be read, and the sum.
    Printed {
        /// Goods and the value of the line, such as `€1,250.00`.
        goods: Vec<(Goods, String)>,
        /// The sum of all lines.
        total: String,
    },
    /// Told to customs by wire; a person who was given the piece sees no price.
    ToldApart {
        /// Goods alone.
        goods: Vec<Goods>,
    },
}

/// The declaration of a parcel that crosses a border of customs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customs {
    /// The goods, with or without their values.
    pub values: Values,
}

/// A return's label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnLabel {
    /// The number of the return.
    pub number: String,
    /// Who sends it back.
    pub from: Party,
    /// Where it goes.
    pub to: Party,
    /// The carrier's name.
    pub carrier: String,
    /// The carrier's service.
    pub service: String,
    /// The carrier's number of the parcel: at most 48 printable ASCII characters, fewer where they
    /// are letters. It is printed as bars and as a QR code.
    pub tracking: String,
    /// Which parcel of how many, from 1.
    pub parcel: (u16, u16),
    /// As it is to be read: `1.2 kg`.
    pub weight: Option<String>,
    /// Only where a border of customs is crossed.
    pub customs: Option<Customs>,
}

impl ReturnLabel {
    pub(crate) fn sheet(&self, w: &Words, s: &mut Setter<'_>) -> Result<Sheet, Error> {
        let title = w.ta("paper-label-title", &[("number", setter::plain(&self.number).into())]);
        let (one, of) = self.parcel;
        let parcel = w.ta(
            "paper-label-parcel",
            &[
                ("one", s.argument(&one.to_string()).into()),
                ("of", s.argument(&of.to_string()).into()),
            ],
        );
        let bars = marks::bars(&self.tracking)?;
        let module = (ROOM / bars.modules as f64).min(MODULE);
        if module < MODULE_LEAST {
            return Err(Error::Mark { what: "Code 128" });
        }
        let bars_alt = w.ta("paper-bars-alt", &[("text", setter::plain(&self.tracking).into())]);
        let body = json!({
            "carrier": s.value(&self.carrier),
            "service": s.value(&self.service),
            "heading": s.own(w.t("paper-label-heading")),
            "from": party(&w.t("paper-from"), &self.from, s),
            "to": party(&w.t("paper-to"), &self.to, s),
            "bars": { "svg": bars.svg, "alt": s.own(bars_alt), "width": module * bars.modules as f64 },
            "tracking": { "label": s.own(w.t("paper-tracking")), "value": s.value(&self.tracking) },
            "square": square(&self.tracking, w, s),
            "facts": [
                { "label": s.own(w.t("paper-return-number")), "value": s.value(&self.number) },
                { "label": s.own(w.t("paper-parcel")), "value": s.own_line(parcel) },
                {
                    "label": s.own(w.t("paper-weight")),
                    "value": s.perhaps(self.weight.as_deref()),
                },
            ],
            "customs": self.customs.as_ref().map(|customs| customs.set(w, s)).transpose()?,
        });
        Ok(Sheet { template: "/label.typ", title, most_pages: MOST_PAGES, body })
    }
}

fn party(label: &str, party: &Party, s: &mut Setter<'_>) -> Value {
    json!({
        "label": s.own(label.to_owned()),
        "name": s.value(&party.name),
        "address": s.lines(&party.address),
        "telephone": s.perhaps(party.telephone.as_deref()),
    })
}

impl Customs {
    fn set(&self, w: &Words, s: &mut Setter<'_>) -> Result<Value, Error> {
        let mut rows = Vec::new();
        let (count, total) = match &self.values {
            Values::Printed { goods, total } => {
                for (one, value) in goods.iter().take(MOST_GOODS) {
                    rows.push(row(one, Some(value), w, s));
                }
                (goods.len(), Some(s.value(total)))
            }
            Values::ToldApart { goods } => {
                for one in goods.iter().take(MOST_GOODS) {
                    rows.push(row(one, None, w, s));
                }
                (goods.len(), None)
            }
        };
        within(count, MOST_GOODS)?;
        Ok(json!({
            "heading": s.own(w.t("paper-customs")),
            "kind": s.own(w.t("paper-customs-kind")),
            "columns": {
                "goods": s.own(w.t("paper-goods")),
                "hs": s.own(w.t("paper-hs-code")),
                "quantity": s.own(w.t("paper-quantity-short")),
                "value": s.own(w.t("paper-value")),
                "origin": s.own(w.t("paper-origin")),
                "total": s.own(w.t("paper-total")),
            },
            "rows": rows,
            "total": total,
            "apart": s.own(w.t("paper-values-apart")),
        }))
    }
}

fn row(goods: &Goods, value: Option<&str>, w: &Words, s: &mut Setter<'_>) -> Value {
    json!({
        "goods": s.value(&goods.description),
        "hs": s.value(&goods.hs_code),
        "quantity": s.value(&w.number(i64::from(goods.quantity))),
        "origin": s.value(&goods.origin),
        "value": value.map(|value| s.value(value)),
    })
}
