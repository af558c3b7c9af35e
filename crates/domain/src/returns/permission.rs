//! The first truth of a line that comes back: whether it may. Nothing here says where the piece
//! is or what was paid.

use jiff::Timestamp;

use super::Refusal;
use crate::vocabulary::{UnknownWord, word_list};

word_list! {
    /// Whether a line may come back.
    PermissionState ("permission of a return") {
        /// The client asks.
        Asked = "asked",
        /// It may.
        Granted = "granted",
        /// It may not, for a reason that is named.
        Refused = "refused",
        /// The client does not wish it any more.
        Withdrawn = "withdrawn",
    }
}

word_list! {
    /// What can be done about a permission.
    PermissionAct ("act on a permission") {
        /// Say yes.
        Grant = "grant",
        /// Say no.
        Refuse = "refuse",
        /// The client takes the wish back.
        Withdraw = "withdraw",
    }
}

word_list! {
    /// Why a return is refused. The law or the term behind it stands beside it, and a claim that
    /// the piece does not conform is always open.
    Ground ("ground of a refusal") {
        /// It was asked after the last day.
        WindowClosed = "window_closed",
        /// It was sold for good.
        FinalSale = "final_sale",
        /// It was made for this client.
        Personalised = "personalised",
        /// It was made after it was ordered.
        MadeToOrder = "made_to_order",
        /// Its seal was opened.
        SealOpened = "seal_opened",
        /// It was worn or used.
        Used = "used",
        /// It is not a piece of this order.
        NotThisPiece = "not_this_piece",
        /// Another reason, in words beside it.
        Other = "other",
    }
}

/// Every state by every act; nothing where it is refused.
pub const TABLE: &[(PermissionState, PermissionAct, Option<PermissionState>)] = {
    use PermissionAct as A;
    use PermissionState as S;
    &[
        (S::Asked, A::Grant, Some(S::Granted)),
        (S::Asked, A::Refuse, Some(S::Refused)),
        (S::Asked, A::Withdraw, Some(S::Withdrawn)),
        // What was granted is not taken back by the house.
        (S::Granted, A::Grant, None),
        (S::Granted, A::Refuse, None),
        (S::Granted, A::Withdraw, Some(S::Withdrawn)),
        // By a named person, with a reason.
        (S::Refused, A::Grant, Some(S::Granted)),
        (S::Refused, A::Refuse, None),
        (S::Refused, A::Withdraw, Some(S::Withdrawn)),
        (S::Withdrawn, A::Grant, None),
        (S::Withdrawn, A::Refuse, None),
        (S::Withdrawn, A::Withdraw, None),
    ]
};

/// Until when a return may be asked, as the rules have answered.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// The last instant, which still counts; none where there is no end.
    pub until: Option<Timestamp>,
    /// The rule that says so.
    pub rule: String,
}

/// A person who grants what the rules alone would not, and why.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Who.
    pub by: i64,
    /// Why, in her words.
    pub why: String,
}

/// Something that happened to a permission.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case", deny_unknown_fields)]
pub enum PermissionFact {
    /// The client asked.
    Asked {
        /// When.
        at: Timestamp,
    },
    /// It was granted.
    Granted {
        /// When.
        at: Timestamp,
        /// By which rule.
        rule: String,
        /// By whom against the rule, where it was.
        exception: Option<Exception>,
    },
    /// It was refused.
    Refused {
        /// When.
        at: Timestamp,
        /// Why.
        ground: Ground,
        /// By which rule.
        rule: String,
    },
    /// The client took it back.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
}

/// What is done about a permission, with its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decide {
    /// Yes.
    Grant {
        /// As the rules have answered.
        terms: Terms,
        /// Against them, by a person.
        exception: Option<Exception>,
    },
    /// No.
    Refuse {
        /// Why.
        ground: Ground,
        /// By which rule.
        rule: String,
    },
    /// The client takes the wish back.
    Withdraw,
}

impl Decide {
    /// The act of the table.
    #[must_use]
    pub const fn act(&self) -> PermissionAct {
        match self {
            Decide::Grant { .. } => PermissionAct::Grant,
            Decide::Refuse { .. } => PermissionAct::Refuse,
            Decide::Withdraw => PermissionAct::Withdraw,
        }
    }
}

/// A permission: everything that happened to it, in order. Nothing is ever taken out.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Permission {
    facts: Vec<PermissionFact>,
}

impl Permission {
    /// The client asks.
    #[must_use]
    pub fn asked(at: Timestamp) -> Permission {
        Permission { facts: vec![PermissionFact::Asked { at }] }
    }

    /// Everything that happened.
    #[must_use]
    pub fn facts(&self) -> &[PermissionFact] {
        &self.facts
    }

    /// Where it stands: as the last fact says.
    #[must_use]
    pub fn state(&self) -> PermissionState {
        match self.facts.last() {
            None | Some(PermissionFact::Asked { .. }) => PermissionState::Asked,
            Some(PermissionFact::Granted { .. }) => PermissionState::Granted,
            Some(PermissionFact::Refused { .. }) => PermissionState::Refused,
            Some(PermissionFact::Withdrawn { .. }) => PermissionState::Withdrawn,
        }
    }

    /// Whether the units are spoken for: another return cannot have them.
    #[must_use]
    pub fn is_live(&self) -> bool {
        matches!(self.state(), PermissionState::Asked | PermissionState::Granted)
    }

    /// When it was asked: the instant that counts against the last day.
    #[must_use]
    pub fn asked_at(&self) -> Option<Timestamp> {
        self.facts.iter().find_map(|fact| match fact {
            PermissionFact::Asked { at } => Some(*at),
            _ => None,
        })
    }

    /// Decides. `all_with_client`: whether no unit has left the client yet.
    ///
    /// # Errors
    /// [`Refusal::AlreadyDecided`] and [`Refusal::WithdrawnAlready`] by the table,
    /// [`Refusal::AlreadySent`], [`Refusal::WindowClosed`], [`Refusal::NeedsException`].
    pub(super) fn decide(
        mut self,
        decide: &Decide,
        all_with_client: bool,
        at: Timestamp,
    ) -> Result<Permission, Refusal> {
        let state = self.state();
        let row = TABLE.iter().find(|(from, act, _)| *from == state && *act == decide.act());
        if row.is_none_or(|(_, _, to)| to.is_none()) {
            return Err(match state {
                PermissionState::Withdrawn => Refusal::WithdrawnAlready,
                _ => Refusal::AlreadyDecided,
            });
        }
        let fact = match decide {
            Decide::Grant { terms, exception } => {
                let named = exception.as_ref().is_some_and(|e| !e.why.trim().is_empty());
                if state == PermissionState::Refused && !named {
                    return Err(Refusal::NeedsException);
                }
                // The day on which it was asked counts, however long the house thinks.
                let asked = self.asked_at().unwrap_or(at);
                if terms.until.is_some_and(|until| asked > until) && !named {
                    return Err(Refusal::WindowClosed);
                }
                PermissionFact::Granted {
                    at,
                    rule: terms.rule.clone(),
                    exception: exception.clone(),
                }
            }
            Decide::Refuse { ground, rule } => {
                PermissionFact::Refused { at, ground: *ground, rule: rule.clone() }
            }
            Decide::Withdraw if !all_with_client => return Err(Refusal::AlreadySent),
            Decide::Withdraw => PermissionFact::Withdrawn { at },
        };
        self.facts.push(fact);
        Ok(self)
    }
}
