//! A region's terms for orders: what the house offers there beside the law, and when picking begins.
//! What is not said stays open, and the rules ask for it.

use jiff::SignedDuration;

/// The terms of one region.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OrderTerms {
    /// Days within which the house takes a piece back; 0: only what the law gives.
    pub return_days: Option<u16>,
    /// Whether the house pays the way back.
    pub free_returns: Option<bool>,
    /// Whether a piece may be exchanged.
    pub exchanges: Option<bool>,
    /// Whether an order that is being prepared may still be changed.
    pub late_changes: Option<bool>,
    /// Whether the carrier takes a parcel elsewhere.
    pub redirect: Option<bool>,
    /// Whether a parcel may be refused at the door.
    pub refusal: Option<bool>,
    /// The site whose opening hours are those of the warehouse; none: the region's team's.
    pub warehouse: Option<String>,
    /// After so many minutes of open time of the warehouse picking is expected to begin.
    pub picking_minutes: u16,
    /// Within so many minutes the shop is asked to answer a change.
    pub answer_minutes: u16,
    /// Above so much of its currency, in whole units, money is given back by another person than
    /// whoever looked at the piece.
    pub four_eyes_above: u32,
}

impl Default for OrderTerms {
    fn default() -> OrderTerms {
        OrderTerms {
            return_days: None,
            free_returns: None,
            exchanges: None,
            late_changes: None,
            redirect: None,
            refusal: None,
            warehouse: None,
            picking_minutes: 120,
            answer_minutes: 60,
            four_eyes_above: 500,
        }
    }
}

impl OrderTerms {
    /// How long the warehouse is open before picking is expected to begin.
    #[must_use]
    pub fn picking(&self) -> SignedDuration {
        SignedDuration::from_mins(i64::from(self.picking_minutes))
    }

    /// How long the shop has to answer.
    #[must_use]
    pub fn answer(&self) -> SignedDuration {
        SignedDuration::from_mins(i64::from(self.answer_minutes.max(1)))
    }

    /// The terms as the rules know them, by the names of the facts.
    pub fn facts(&self) -> impl Iterator<Item = (&'static str, serde_json::Value)> {
        let yes_no = |said: Option<bool>| said.map(serde_json::Value::Bool);
        [
            ("house_region_return_days", self.return_days.map(serde_json::Value::from)),
            ("house_region_free_returns", yes_no(self.free_returns)),
            ("house_region_exchanges", yes_no(self.exchanges)),
            ("house_region_late_changes", yes_no(self.late_changes)),
            ("house_region_redirect", yes_no(self.redirect)),
            ("house_region_refusal", yes_no(self.refusal)),
        ]
        .into_iter()
        .filter_map(|(fact, said)| Some((fact, said?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_region_does_not_say_is_no_fact() {
        let nothing: OrderTerms = serde_json::from_str("{}").unwrap();
        assert_eq!(nothing, OrderTerms::default());
        assert_eq!(nothing.facts().count(), 0);
        let said = OrderTerms { return_days: Some(0), refusal: Some(false), ..nothing };
        let facts: Vec<_> = said.facts().collect();
        assert_eq!(
            facts,
            [
                ("house_region_return_days", serde_json::json!(0)),
                ("house_region_refusal", serde_json::json!(false)),
            ]
        );
    }
}
