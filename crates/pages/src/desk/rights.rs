//! What the client is entitled to, beside the case: the answers of law and
//! house, why, what is still to ask, what is known, and what the client was told.
//! The answers themselves come in words from [`crate::rights`].

use words::Words;

use super::form::Choice;
use super::frame::Shape;

/// One condition of a rule, in words.
#[derive(Debug, Clone)]
pub struct Condition {
    /// How it stood.
    pub shape: Shape,
    /// The same for ears.
    pub holds: String,
    /// The condition.
    pub text: String,
    /// What is known of the facts it reads.
    pub known: Vec<String>,
}

/// One answer.
#[derive(Debug, Clone)]
pub struct Right {
    /// Its code in the vocabulary.
    pub code: String,
    /// The id of its place on the page.
    pub id: String,
    /// How it stands.
    pub shape: Shape,
    /// What it is called.
    pub title: String,
    /// The last day, short; empty for none.
    pub until: String,
    /// The same for machines.
    pub iso: String,
    /// The answer with its last day.
    pub answer: String,
    /// Who pays, how much; what else is possible, what would change it.
    pub lines: Vec<String>,
    /// The facts still to ask, in a sentence; empty for none.
    pub asks: String,
    /// Why.
    pub conditions: Vec<Condition>,
    /// Where it stands.
    pub sources: Vec<String>,
    /// The rules, with versions.
    pub rules: Vec<String>,
    /// It can be told to the client.
    pub tell: bool,
    /// The reader may grant it all the same, with a reason.
    pub otherwise: bool,
}

/// How a fact is filled in.
#[derive(Debug, Clone)]
pub enum Way {
    /// Yes or no: two buttons.
    YesNo,
    /// One of a list.
    One(Vec<Choice>),
    /// Any of a list.
    Some(Vec<Choice>),
    /// A day.
    Day,
    /// A day, or one of a list.
    DayOr(Vec<Choice>),
    /// A number.
    Number,
    /// A line of text.
    Line,
}

/// A fact still to ask.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Its code in the vocabulary.
    pub code: String,
    /// The id of its place on the page.
    pub id: String,
    /// Its label.
    pub label: String,
    /// What hangs on it, in a sentence.
    pub decides: String,
    /// How it is filled in.
    pub way: Way,
    /// It may be known to be absent.
    pub none: bool,
    /// Open from the start.
    pub open: bool,
    /// The address that lays the question into the reply; empty where only the
    /// house can say it, or nobody here may write.
    pub client: String,
    /// The right beside which one goes on afterwards.
    pub then: String,
}

impl Ask {
    pub(crate) fn is_yes_no(&self) -> bool {
        matches!(self.way, Way::YesNo)
    }
    pub(crate) fn is_day(&self) -> bool {
        matches!(self.way, Way::Day)
    }
    pub(crate) fn is_number(&self) -> bool {
        matches!(self.way, Way::Number)
    }
    pub(crate) fn one(&self) -> &[Choice] {
        if let Way::One(choices) | Way::DayOr(choices) = &self.way { choices } else { &[] }
    }
    pub(crate) fn is_day_or(&self) -> bool {
        matches!(self.way, Way::DayOr(_))
    }
    pub(crate) fn some(&self) -> &[Choice] {
        if let Way::Some(choices) = &self.way { choices } else { &[] }
    }
}

/// A fact that is known.
#[derive(Debug, Clone)]
pub struct KnownFact {
    /// Its label.
    pub label: String,
    /// Its value in words.
    pub value: String,
    /// Who said it.
    pub origin: String,
    /// Where it is changed; empty where the reader may not.
    pub href: String,
    /// It does not count, in a sentence; empty where it does.
    pub left_out: String,
}

/// What the client was told.
#[derive(Debug, Clone)]
pub struct ToldBefore {
    /// The right.
    pub title: String,
    /// Who told it, when, what.
    pub line: String,
    /// How it is now; that it still holds, where it does.
    pub now: String,
    /// The answer is another one now.
    pub changed: bool,
}

/// The panel.
#[derive(Debug, Clone, Default)]
pub struct Rights {
    /// The case's number.
    pub number: String,
    /// `view=mine` and the like, to come back to the same queue.
    pub keep: String,
    /// Which law, and of which day.
    pub law: String,
    /// Why that one, and which stands beside it; sentence by sentence.
    pub which_law: Vec<String>,
    /// The law is not known: it is asked for first.
    pub which: Option<Ask>,
    /// The answers the case is about.
    pub leading: Vec<Right>,
    /// The others by chapter.
    pub others: Vec<(String, Vec<Right>)>,
    /// How many of them, in a sentence.
    pub others_count: String,
    /// Facts the leading answers hang on.
    pub asks: Vec<Ask>,
    /// The heading of them.
    pub asks_count: String,
    /// Facts only the others hang on.
    pub asks_more: Vec<Ask>,
    /// What is known.
    pub known: Vec<KnownFact>,
    /// The heading of it.
    pub known_count: String,
    /// What the client was told.
    pub told: Vec<ToldBefore>,
    /// The reader may note facts.
    pub may_note: bool,
}

impl Rights {
    /// A panel as it may stand: some known, some open, one told and changed.
    pub fn sample(w: &Words) -> Rights {
        let ask = |code: &str, way: Way, none: bool, open: bool| Ask {
            code: code.to_owned(),
            id: format!("ask-{}", code.replace('.', "-")),
            label: crate::rights::fact_label(w, code),
            decides: w.ta(
                "desk-ask-decides",
                &[("rights", crate::rights::right_title(w, "withdrawal").into())],
            ),
            way,
            none,
            open,
            client: format!("?to=reply&ask={code}#text"),
            then: "withdrawal".to_owned(),
        };
        let choice =
            |fact: &str, word: &str| Choice::new(word, crate::rights::value_label(w, fact, word));
        let right = |code: &str, shape: Shape, answer: String, tell: bool| Right {
            code: code.to_owned(),
            id: format!("right-{}", code.replace('.', "-")),
            shape,
            title: crate::rights::right_title(w, code),
            until: if tell { "13 Dec".to_owned() } else { String::new() },
            iso: "2026-12-13".to_owned(),
            answer,
            lines: vec![w.t("answer-payer-house")],
            asks: if tell {
                String::new()
            } else {
                w.ta("desk-right-asks", &[("facts", w.t("fact-jurisdiction").into())])
            },
            conditions: vec![
                Condition {
                    shape: Shape::Go,
                    holds: w.t("desk-right-holds"),
                    text: "channel <b>".to_owned(),
                    known: vec!["2026-11-20".to_owned()],
                },
                Condition {
                    shape: Shape::Stop,
                    holds: w.t("desk-right-fails"),
                    text: "2026-11-20".to_owned(),
                    known: Vec::new(),
                },
                Condition {
                    shape: Shape::Wait,
                    holds: w.t("desk-right-open"),
                    text: "2026-11-20".to_owned(),
                    known: Vec::new(),
                },
            ],
            sources: vec!["FR-CCONSO:L221-18".to_owned(), "EU-CRD:9".to_owned()],
            rules: vec!["eu.withdrawal (eu 2026-11-20)".to_owned()],
            tell,
            otherwise: code.starts_with("house."),
        };
        let until = w.ta("answer-granted-until", &[("day", "13".into())]);
        let changed = w.ta(
            "desk-told-facts",
            &[
                ("right", crate::rights::right_title(w, "withdrawal").into()),
                ("day", "20".into()),
                ("then", until.clone().into()),
                ("now", w.t("answer-denied").into()),
            ],
        );
        Rights {
            number: "CS-9M2D-R7KC".to_owned(),
            keep: "view=mine".to_owned(),
            law: w.ta("desk-rights-law", &[("place", "FR".into()), ("day", "20".into())]),
            which_law: vec![w.ta("law-of-shop", &[("place", "FR".into())])],
            which: None,
            leading: vec![
                right("withdrawal", Shape::Go, until.clone(), true),
                right("house.return", Shape::Wait, w.t("answer-needs"), false),
            ],
            others: vec![(
                w.t("chapter-conformity"),
                vec![right("conformity.liability", Shape::Stop, w.t("answer-denied"), true)],
            )],
            others_count: w.ta("desk-rights-others", &[("count", 1_i64.into())]),
            asks: vec![
                ask("delivery_date", Way::Day, true, true),
                ask(
                    "channel",
                    Way::One(vec![choice("channel", "online"), choice("channel", "boutique")]),
                    false,
                    false,
                ),
                ask("gift", Way::YesNo, false, false),
            ],
            asks_count: w.ta("desk-asks", &[("count", 3_i64.into())]),
            asks_more: vec![
                ask("price", Way::Number, true, false),
                ask("wants", Way::Line, false, false),
                ask(
                    "house_terms",
                    Way::Some(vec![choice("house_terms", "final_sale")]),
                    false,
                    false,
                ),
            ],
            known: vec![KnownFact {
                label: crate::rights::fact_label(w, "order_date"),
                value: "2026-11-20".to_owned(),
                origin: w.t("desk-origin-client"),
                href: "/desk/cases/CS-9M2D-R7KC/facts/order_date".to_owned(),
                left_out: w.t("desk-known-left-out"),
            }],
            known_count: w.ta("desk-known", &[("count", 1_i64.into())]),
            told: vec![ToldBefore {
                title: crate::rights::right_title(w, "withdrawal"),
                line: w.ta(
                    "desk-told-line",
                    &[
                        ("name", "Camille Roux".into()),
                        ("day", "20".into()),
                        ("answer", until.into()),
                    ],
                ),
                now: changed,
                changed: true,
            }],
            may_note: true,
        }
    }
}
