//! What may become of a piece and of its chip: two small machines with total tables.
//!
//! A piece goes from its making to a holder and onward; beside that way lie states that stop it
//! (suspended, stolen, recalled: it returns to where it was) and two that end it (destroyed,
//! cloned). A chip goes from registered to active and can be stopped or ended. Every pair of state
//! and deed has an answer; an illegal one is refused with a code and changes nothing. Who may do a
//! deed, when and why is the caller's.

mod tag;

pub use tag::{TagDeed, TagStatus};

/// Declares an enum whose values have stable codes.
macro_rules! codes {
    ($(#[$head:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $code:literal,)+ }) => {
        $(#[$head])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$doc])* $value,)+
        }

        impl $name {
            /// Every value.
            pub const ALL: &[$name] = &[$($name::$value,)+];

            /// The stable code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $($name::$value => $code,)+
                }
            }

            /// Reads a code.
            #[must_use]
            pub fn parse(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}

pub(super) use codes;

codes! {
    /// Where a piece is in its life.
    State {
        /// In the register, without a chip.
        Created = "created",
        /// Bound to its chip or code.
        Encoded = "encoded",
        /// In stock of the house.
        InStock = "in_stock",
        /// Sold by the house.
        Sold = "sold",
        /// Somebody showed that it is theirs.
        Claimed = "claimed",
        /// Passed on by its holder.
        Transferred = "transferred",
        /// With the house to be mended.
        InRepair = "in_repair",
        /// Taken back by the house.
        Returned = "returned",
        /// Stopped until somebody has looked.
        Suspended = "suspended",
        /// Reported stolen.
        Stolen = "stolen",
        /// Called back by the house.
        Recalled = "recalled",
        /// Gone for good.
        Destroyed = "destroyed",
        /// Its identity is also elsewhere: it proves nothing any more.
        Cloned = "cloned",
    }
}

codes! {
    /// What is done to a piece.
    Deed {
        /// A chip or code is bound to it.
        Encode = "encode",
        /// It goes into stock.
        Stock = "stock",
        /// The house sells it.
        Sell = "sell",
        /// Its holder claims it.
        Claim = "claim",
        /// Its holder passes it on.
        Transfer = "transfer",
        /// It comes in to be mended.
        Repair = "repair",
        /// It goes back to its holder.
        GiveBack = "give_back",
        /// The house takes it back.
        TakeBack = "take_back",
        /// It is stopped.
        Suspend = "suspend",
        /// It is reported stolen.
        ReportStolen = "report_stolen",
        /// The house calls it back.
        Recall = "recall",
        /// It is destroyed.
        Destroy = "destroy",
        /// A copy of its identity was found.
        MarkCloned = "mark_cloned",
        /// What stopped it is settled.
        Clear = "clear",
    }
}

/// Why a deed is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LifeError {
    /// The deed is not possible from there.
    IllegalTransition,
    /// The state is an end.
    Ended,
    /// A stored life whose parts contradict each other.
    Inconsistent,
}

impl LifeError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            LifeError::IllegalTransition => "illegal_transition",
            LifeError::Ended => "state_ended",
            LifeError::Inconsistent => "life_inconsistent",
        }
    }
}

impl State {
    /// It never leaves this state.
    #[must_use]
    pub fn is_end(self) -> bool {
        matches!(self, State::Destroyed | State::Cloned)
    }

    /// It returns from there to where it was.
    #[must_use]
    pub fn is_stop(self) -> bool {
        matches!(self, State::Suspended | State::Stolen | State::Recalled)
    }

    /// With somebody outside the house.
    #[must_use]
    pub fn is_held(self) -> bool {
        matches!(self, State::Sold | State::Claimed | State::Transferred)
    }
}

/// The life of a piece: its state, and where it returns to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Life {
    state: State,
    /// The state that a stop interrupted.
    stopped: Option<State>,
    /// The state before the repair.
    repaired: Option<State>,
}

impl Default for Life {
    fn default() -> Life {
        Life::new()
    }
}

impl Life {
    /// A piece that was just created.
    #[must_use]
    pub const fn new() -> Life {
        Life { state: State::Created, stopped: None, repaired: None }
    }

    /// A life from a store: state, what a stop interrupted, what a repair interrupted.
    ///
    /// # Errors
    /// [`LifeError::Inconsistent`] when no walk leads there.
    pub fn load(
        state: State,
        stopped: Option<State>,
        repaired: Option<State>,
    ) -> Result<Life, LifeError> {
        let way = stopped.unwrap_or(state);
        let stops = state.is_stop() == stopped.is_some()
            && stopped.is_none_or(|before| !before.is_stop() && !before.is_end());
        let mends =
            (way == State::InRepair) == repaired.is_some() && repaired.is_none_or(State::is_held);
        if stops && mends {
            Ok(Life { state, stopped, repaired })
        } else {
            Err(LifeError::Inconsistent)
        }
    }

    /// Where it is.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// What a stop interrupted.
    #[must_use]
    pub fn stopped(&self) -> Option<State> {
        self.stopped
    }

    /// What a repair interrupted.
    #[must_use]
    pub fn repaired(&self) -> Option<State> {
        self.repaired
    }

    /// The life after a deed.
    ///
    /// # Errors
    /// [`LifeError::Ended`], [`LifeError::IllegalTransition`].
    pub fn after(self, deed: Deed) -> Result<Life, LifeError> {
        if self.state.is_end() {
            return Err(LifeError::Ended);
        }
        let at = |state| Ok(Life { state, stopped: None, repaired: None });
        let stop = |state| {
            let stopped = Some(self.stopped.unwrap_or(self.state));
            Ok(Life { state, stopped, ..self })
        };
        match (deed, self.state) {
            (Deed::Destroy, _) => at(State::Destroyed),
            // without a chip or code there is nothing to copy
            (Deed::MarkCloned, _) if self.stopped.unwrap_or(self.state) != State::Created => {
                at(State::Cloned)
            }
            (Deed::Clear, state) if state.is_stop() => {
                let state = self.stopped.ok_or(LifeError::Inconsistent)?;
                Ok(Life { state, stopped: None, ..self })
            }
            // what is suspended may turn out stolen, or be called back; nothing else leads from a stop
            (Deed::ReportStolen, State::Suspended) => stop(State::Stolen),
            (Deed::Recall, State::Suspended) => stop(State::Recalled),
            (_, state) if state.is_stop() => Err(LifeError::IllegalTransition),
            (Deed::Suspend, _) => stop(State::Suspended),
            (Deed::ReportStolen, _) => stop(State::Stolen),
            (Deed::Recall, _) => stop(State::Recalled),
            (Deed::Encode, State::Created) => at(State::Encoded),
            (Deed::Stock, State::Encoded | State::Returned) => at(State::InStock),
            (Deed::Sell, State::InStock) => at(State::Sold),
            (Deed::Claim, State::Sold | State::Transferred) => at(State::Claimed),
            (Deed::Transfer, state) if state.is_held() => at(State::Transferred),
            (Deed::Repair, state) if state.is_held() => {
                Ok(Life { state: State::InRepair, stopped: None, repaired: Some(state) })
            }
            (Deed::GiveBack, State::InRepair) => {
                at(self.repaired.ok_or(LifeError::Inconsistent)?)
            }
            (Deed::TakeBack, state) if state.is_held() || state == State::InRepair => {
                at(State::Returned)
            }
            _ => Err(LifeError::IllegalTransition),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn walk(deeds: &[Deed]) -> Result<Life, LifeError> {
        deeds.iter().try_fold(Life::new(), |life, deed| life.after(*deed))
    }

    #[test]
    fn ways_are_allowed_or_refused() {
        use Deed::*;
        let sold = [Encode, Stock, Sell];
        let check = |more: &[Deed], expect: Result<State, LifeError>| {
            let got = walk(&[&sold, more].concat()).map(|life| life.state());
            assert_eq!(got, expect, "{more:?}");
        };
        let illegal = Err(LifeError::IllegalTransition);
        check(&[], Ok(State::Sold));
        check(&[Claim, Transfer, Claim], Ok(State::Claimed));
        check(&[Claim, Claim], illegal);
        check(&[Claim, Repair, GiveBack], Ok(State::Claimed));
        check(&[Repair, Suspend, Clear, GiveBack], Ok(State::Sold));
        check(&[Repair, TakeBack, Stock, Sell], Ok(State::Sold));
        check(&[Repair, Transfer], illegal);
        check(&[GiveBack], illegal);
        check(&[Sell], illegal);
        check(&[Claim, ReportStolen, Clear], Ok(State::Claimed));
        check(&[Claim, ReportStolen, Transfer], illegal);
        check(&[Claim, Suspend, ReportStolen, Clear], Ok(State::Claimed));
        check(&[Claim, ReportStolen, Suspend], illegal);
        check(&[Clear], illegal);
        check(&[Destroy, Clear], Err(LifeError::Ended));
        check(&[Recall, MarkCloned], Ok(State::Cloned));
        check(&[MarkCloned, Sell], Err(LifeError::Ended));
        assert_eq!(walk(&[MarkCloned]), Err(LifeError::IllegalTransition));
        assert_eq!(walk(&[Sell]), Err(LifeError::IllegalTransition));
        for state in State::ALL {
            assert_eq!(State::parse(state.code()), Some(*state));
        }
        for deed in Deed::ALL {
            assert_eq!(Deed::parse(deed.code()), Some(*deed));
        }
    }

    #[test]
    fn a_stored_life_is_one_that_can_be() {
        let check = |state, stopped, repaired, expect: bool| {
            assert_eq!(Life::load(state, stopped, repaired).is_ok(), expect, "{state:?}");
        };
        check(State::Sold, None, None, true);
        check(State::Stolen, Some(State::Sold), None, true);
        check(State::Stolen, None, None, false);
        check(State::Sold, Some(State::Sold), None, false);
        check(State::InRepair, None, None, false);
        check(State::Suspended, Some(State::InRepair), Some(State::Claimed), true);
        check(State::Suspended, Some(State::Cloned), None, false);
        check(State::InRepair, None, Some(State::InStock), false);
    }

    proptest! {
        #[test]
        fn no_walk_is_illegal(deeds in prop::collection::vec(prop::sample::select(Deed::ALL), 0..40)) {
            let mut life = Life::new();
            for deed in deeds {
                match life.after(deed) {
                    Err(_) => {}
                    Ok(next) => {
                        prop_assert!(!life.state().is_end());
                        // nothing is sold that was not in stock, and only a stop is cleared
                        if next.state() == State::Sold && deed == Deed::Sell {
                            prop_assert_eq!(life.state(), State::InStock);
                        }
                        if deed == Deed::Clear {
                            prop_assert_eq!(Some(next.state()), life.stopped());
                        }
                        if next.state().is_stop() {
                            prop_assert_eq!(next.stopped(), life.stopped().or(Some(life.state())));
                        }
                        prop_assert_eq!(Life::load(next.state(), next.stopped(), next.repaired()), Ok(next));
                        life = next;
                    }
                }
            }
        }
    }
}
