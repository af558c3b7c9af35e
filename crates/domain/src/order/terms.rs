//! A region's terms for orders: what the house offers there beside the law, and when picking begins.
//! What is not said stays open, and the rules ask for it.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use jiff::civil::Date;

use super::PaymentMethod;
use crate::returns::Collection;
use crate::vocabulary::{UnknownWord, word_list};

word_list! {
    /// Who is given what a piece was worth that was a gift.
    GiftRefund ("refund of a gift") {
        /// Whoever was given it, as credit; the giver is told nothing.
        CreditToRecipient = "credit_to_recipient",
        /// Whoever bought it, as money.
        MoneyToPurchaser = "money_to_purchaser",
    }
}

/// A way of paying that a region offers, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offered {
    /// Which.
    pub method: PaymentMethod,
    /// The first day; none: always until now.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day, which still counts; none: no end is known.
    #[serde(default)]
    pub until: Option<Date>,
}

impl Offered {
    /// Whether it is offered on a day.
    #[must_use]
    pub fn on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl fmt::Display for Offered {
    /// As it is written in a line: `card`, `wallet 2026-01-01`, `deferred - 2026-12-31`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.method.code())?;
        match (self.from, self.until) {
            (None, None) => Ok(()),
            (Some(from), None) => write!(f, " {from}"),
            (None, Some(until)) => write!(f, " - {until}"),
            (Some(from), Some(until)) => write!(f, " {from} {until}"),
        }
    }
}

impl FromStr for Offered {
    type Err = UnknownWord;
    fn from_str(given: &str) -> Result<Offered, UnknownWord> {
        let bad = || UnknownWord { list: "payment method with its days", given: given.to_owned() };
        let day = |word: &str| match word {
            "-" => Ok(None),
            _ => word.parse::<Date>().map(Some).map_err(|_| bad()),
        };
        let words: Vec<&str> = given.split_whitespace().collect();
        let (method, from, until) = match words.as_slice() {
            [method] => (method, None, None),
            [method, from] => (method, day(from)?, None),
            [method, from, until] => (method, day(from)?, day(until)?),
            _ => return Err(bad()),
        };
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            return Err(bad());
        }
        Ok(Offered { method: method.parse()?, from, until })
    }
}

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
    /// Whether the shop sells to consumers; otherwise to businesses alone.
    pub consumers: Option<bool>,
    /// Whether the shop informs of the right of withdrawal before the contract is concluded.
    pub informs: Option<bool>,
    /// Who is given what a gift was worth.
    pub gift_refund: Option<GiftRefund>,
    /// When the house's carrier collects; none: it does not.
    pub collection: Option<Collection>,
    /// Whether the house's carrier takes a parcel at its points by a code alone.
    pub drop_off: Option<bool>,
    /// How one can pay there.
    pub methods: Vec<Offered>,
    /// For so many hours the other piece of an exchange is held.
    pub hold_hours: u16,
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
            consumers: None,
            informs: None,
            gift_refund: None,
            collection: None,
            drop_off: None,
            methods: Vec::new(),
            hold_hours: 14 * 24,
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

    /// How long the other piece of an exchange is held.
    #[must_use]
    pub fn hold(&self) -> SignedDuration {
        SignedDuration::from_hours(i64::from(self.hold_hours.max(1)))
    }

    /// The terms as the rules know them, by the names of the facts.
    pub fn facts(&self) -> impl Iterator<Item = (&'static str, serde_json::Value)> {
        let yes_no = |said: Option<bool>| said.map(serde_json::Value::Bool);
        let one_of = |said: Option<bool>, yes: &str, no: &str| {
            said.map(|said| serde_json::Value::from(if said { yes } else { no }))
        };
        [
            ("house_region_return_days", self.return_days.map(serde_json::Value::from)),
            ("house_region_free_returns", yes_no(self.free_returns)),
            ("house_region_exchanges", yes_no(self.exchanges)),
            ("house_region_late_changes", yes_no(self.late_changes)),
            ("house_region_redirect", yes_no(self.redirect)),
            ("house_region_refusal", yes_no(self.refusal)),
            ("buyer", one_of(self.consumers, "private", "business")),
            ("withdrawal_info_on", one_of(self.informs, "before_contract", "never")),
            ("house_gift_refund", self.gift_refund.map(|who| serde_json::Value::from(who.code()))),
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

    #[test]
    fn a_way_of_paying_is_written_in_a_line_with_its_days() {
        #[track_caller]
        fn check(line: &str, expect: Result<[bool; 3], ()>) {
            let days = ["2025-12-31", "2026-06-01", "2027-01-01"];
            let read: Result<Offered, _> = line.parse();
            if let Ok(offered) = &read {
                assert_eq!(offered.to_string(), line);
            }
            let on = |offered: Offered| days.map(|day| offered.on(day.parse().unwrap()));
            assert_eq!(read.map(on).map_err(drop), expect, "{line}");
        }
        check("card", Ok([true, true, true]));
        check("wallet 2026-01-01", Ok([false, true, true]));
        check("deferred - 2026-12-31", Ok([true, true, false]));
        check("bank_transfer 2026-01-01 2026-12-31", Ok([false, true, false]));
        for line in ["", "gold", "card tomorrow", "card 2026-02-01 2026-01-01", "card - - -"] {
            check(line, Err(()));
        }
    }
}
