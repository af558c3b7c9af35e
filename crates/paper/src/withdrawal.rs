//! The receipt of a withdrawal from a contract, on a durable medium: what was declared, by whom,
//! and the day and second at which it arrived (Directive 2011/83/EU, Article 11a(4)). That it
//! arrived is all that it says; whether the withdrawal has effect is the law's to say.

use jiff::Zoned;
use serde_json::json;
use words::Words;

use crate::press::Sheet;
use crate::setter::Setter;
use crate::{Error, House, head, setter, within};

const MOST_PIECES: usize = 200;
const MOST_PAGES: usize = 40;

/// A piece of the contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawnPiece {
    /// Its name.
    pub piece: String,
    /// The house's reference.
    pub reference: String,
    /// Its size, where it has one.
    pub size: Option<String>,
    /// How many of it.
    pub quantity: u32,
}

/// A withdrawal's receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawalReceipt {
    /// The head; its address is where post reaches the house.
    pub house: House,
    /// The number of the withdrawal.
    pub number: String,
    /// The number of the order.
    pub order: String,
    /// The pieces that the declaration is about.
    pub pieces: Vec<WithdrawnPiece>,
    /// Who declared it.
    pub name: String,
    /// Where this receipt is sent.
    pub sent_to: Option<String>,
    /// The declaration, word for word.
    pub declaration: String,
    /// When it arrived, in the zone that is told beside it.
    pub received: Zoned,
    /// SHA-256 of the declaration's bytes as they are kept.
    pub digest: [u8; 32],
}

impl WithdrawalReceipt {
    pub(crate) fn sheet(&self, w: &Words, s: &mut Setter<'_>) -> Result<Sheet, Error> {
        within(self.pieces.len(), MOST_PIECES)?;
        let title =
            w.ta("paper-withdrawal-title", &[("number", setter::plain(&self.number).into())]);
        let received = self.moment(w, s);
        let lede = w.ta("paper-withdrawal-lede", &[("order", s.argument(&self.order).into())]);
        let mut rows = Vec::new();
        for one in &self.pieces {
            rows.push(json!({
                "piece": s.value(&one.piece),
                "reference": s.value(&one.reference),
                "size": s.perhaps(one.size.as_deref()),
                "quantity": s.value(&w.number(i64::from(one.quantity))),
            }));
        }
        let body = json!({
            "head": head(&self.house, s),
            "heading": s.own(w.t("paper-withdrawal-heading")),
            "lede": s.own(lede),
            "facts": [
                { "label": s.own(w.t("paper-withdrawal-received")), "value": s.own_line(received) },
                { "label": s.own(w.t("paper-withdrawal-name")), "value": s.value(&self.name) },
                { "label": s.own(w.t("paper-order")), "value": s.value(&self.order) },
                { "label": s.own(w.t("paper-withdrawal-number")), "value": s.value(&self.number) },
                {
                    "label": s.own(w.t("paper-withdrawal-sent-to")),
                    "value": s.perhaps(self.sent_to.as_deref()),
                },
            ],
            "columns": {
                "piece": s.own(w.t("paper-piece")),
                "reference": s.own(w.t("paper-reference")),
                "size": s.own(w.t("paper-size")),
                "quantity": s.own(w.t("paper-quantity-short")),
            },
            "rows": rows,
            "contents": s.own(w.t("paper-withdrawal-pieces")),
            "declaration": {
                "heading": s.own(w.t("paper-withdrawal-declaration")),
                "lines": s.prose(&self.declaration),
            },
            "notice": s.own(w.t("paper-withdrawal-notice")),
            "digest": {
                "heading": s.own(w.t("paper-withdrawal-digest")),
                "groups": self.digest.chunks(4).map(group).collect::<Vec<_>>(),
                "help": s.own(w.t("paper-withdrawal-digest-help")),
            },
            "post": s.own(w.t("paper-withdrawal-post")),
        });
        Ok(Sheet { template: "/withdrawal.typ", title, most_pages: MOST_PAGES, body })
    }

    /// Day, time to the second, whose clock, and how far that is from universal time.
    fn moment(&self, w: &Words, s: &mut Setter<'_>) -> String {
        let at = &self.received;
        w.ta(
            "paper-withdrawal-moment",
            &[
                ("date", s.argument(&w.date_weekday(at.date())).into()),
                ("time", s.argument(&at.strftime("%H:%M:%S").to_string()).into()),
                ("zone", s.argument(&w.zone(at)).into()),
                ("offset", s.argument(&at.strftime("UTC%:z").to_string()).into()),
            ],
        )
    }
}

/// Eight hexadecimal digits.
fn group(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
