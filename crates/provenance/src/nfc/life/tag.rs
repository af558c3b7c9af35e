//! The status of a chip in the register, apart from the piece it is bound to.

use super::{LifeError, codes};

codes! {
    /// Whether a chip is taken.
    TagStatus {
        /// Known, and not yet bound to a piece.
        Registered = "registered",
        /// Bound and taken.
        Active = "active",
        /// Stopped until somebody has looked, as when two copies seem to run.
        Suspended = "suspended",
        /// Taken no more, for a reason against it.
        Revoked = "revoked",
        /// Taken no more, with its piece or for another chip.
        Retired = "retired",
    }
}

codes! {
    /// What is done to a chip.
    TagDeed {
        /// It is bound to a piece.
        Activate = "activate",
        /// It is stopped.
        Suspend = "suspend",
        /// It is taken again.
        Resume = "resume",
        /// It is refused from now on.
        Revoke = "revoke",
        /// It has done its service.
        Retire = "retire",
    }
}

impl TagStatus {
    /// The status after a deed.
    ///
    /// # Errors
    /// [`LifeError::Ended`] from revoked and retired, [`LifeError::IllegalTransition`].
    pub fn after(self, deed: TagDeed) -> Result<TagStatus, LifeError> {
        use TagStatus::{Active, Registered, Retired, Revoked, Suspended};
        match (self, deed) {
            (Revoked | Retired, _) => Err(LifeError::Ended),
            (_, TagDeed::Revoke) => Ok(Revoked),
            (_, TagDeed::Retire) => Ok(Retired),
            (Registered, TagDeed::Activate) => Ok(Active),
            (Active, TagDeed::Suspend) => Ok(Suspended),
            (Suspended, TagDeed::Resume) => Ok(Active),
            _ => Err(LifeError::IllegalTransition),
        }
    }

    /// Its readings count.
    #[must_use]
    pub fn is_taken(self) -> bool {
        self == TagStatus::Active
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_has_an_answer() {
        let legal = |status: TagStatus| {
            TagDeed::ALL.iter().filter(|deed| status.after(**deed).is_ok()).count()
        };
        let check = |status, expect| assert_eq!(legal(status), expect, "{status:?}");
        check(TagStatus::Registered, 3);
        check(TagStatus::Active, 3);
        check(TagStatus::Suspended, 3);
        check(TagStatus::Revoked, 0);
        check(TagStatus::Retired, 0);
        assert_eq!(TagStatus::Active.after(TagDeed::Suspend), Ok(TagStatus::Suspended));
        assert_eq!(TagStatus::Suspended.after(TagDeed::Resume), Ok(TagStatus::Active));
        assert_eq!(TagStatus::Revoked.after(TagDeed::Resume), Err(LifeError::Ended));
        assert!(TagStatus::Active.is_taken() && !TagStatus::Suspended.is_taken());
    }
}
