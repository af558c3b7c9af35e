//! A revision of a pack of rules: somebody drafts it, a second person approves
//! it, and on its day it takes the place of the text before it. What is in force
//! is never changed; a mistake in it is mended by another revision.
//!
//! [`TABLE`] is the whole machine; a test tries every act on every state.

use crate::vocabulary::{UnknownWord, word_list};
use jiff::civil::Date;

word_list! {
    /// Where a revision stands.
    RevisionState ("state of a revision") {
        /// It is being written.
        Draft = "draft",
        /// Its writer asks a second person to look at it.
        Proposed = "proposed",
        /// A second person said yes; it counts from its day.
        Approved = "approved",
        /// Given up, or taken back before its day.
        Dropped = "dropped",
    }
}

word_list! {
    /// What can be done with a revision.
    RevisionAct ("act on a revision") {
        /// Write the text, the scenarios, the day.
        Write = "write",
        /// Ask a second person.
        Propose = "propose",
        /// Say yes.
        Approve = "approve",
        /// Hand it back to be written on, with a reason.
        SendBack = "send_back",
        /// Give it up, or take it back before its day.
        Drop = "drop",
    }
}

/// Every state by every act: the state it leads to, nothing where it is refused.
pub const TABLE: &[(RevisionState, RevisionAct, Option<RevisionState>)] = {
    use RevisionAct as A;
    use RevisionState as S;
    &[
        (S::Draft, A::Write, Some(S::Draft)),
        (S::Draft, A::Propose, Some(S::Proposed)),
        (S::Draft, A::Approve, None),
        (S::Draft, A::SendBack, None),
        (S::Draft, A::Drop, Some(S::Dropped)),
        (S::Proposed, A::Write, Some(S::Draft)),
        (S::Proposed, A::Propose, None),
        (S::Proposed, A::Approve, Some(S::Approved)),
        (S::Proposed, A::SendBack, Some(S::Draft)),
        (S::Proposed, A::Drop, Some(S::Dropped)),
        (S::Approved, A::Write, None),
        (S::Approved, A::Propose, None),
        (S::Approved, A::Approve, None),
        (S::Approved, A::SendBack, None),
        (S::Approved, A::Drop, Some(S::Dropped)),
        (S::Dropped, A::Write, None),
        (S::Dropped, A::Propose, None),
        (S::Dropped, A::Approve, None),
        (S::Dropped, A::SendBack, None),
        (S::Dropped, A::Drop, None),
    ]
};

/// Why an act on a revision is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The state does not allow it.
    NotNow,
    /// Whoever wrote it cannot approve it.
    OwnRevision,
    /// It has mistakes, or scenarios of its own that fail.
    HasMistakes,
    /// What would change was not looked at, or not with this text and this law.
    NotTried,
    /// It has no day, or one that has passed.
    NoDay,
    /// The version is that of a text that was in force.
    SameVersion,
    /// Nothing differs from what is in force.
    SameText,
    /// What it was written from is no longer the newest.
    Behind,
    /// It is in force already.
    InForce,
}

impl Refusal {
    /// Every refusal.
    pub const ALL: &'static [Refusal] = &[
        Refusal::NotNow,
        Refusal::OwnRevision,
        Refusal::HasMistakes,
        Refusal::NotTried,
        Refusal::NoDay,
        Refusal::SameVersion,
        Refusal::SameText,
        Refusal::Behind,
        Refusal::InForce,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Refusal::NotNow => "revision_not_now",
            Refusal::OwnRevision => "revision_own",
            Refusal::HasMistakes => "revision_mistakes",
            Refusal::NotTried => "revision_not_tried",
            Refusal::NoDay => "revision_no_day",
            Refusal::SameVersion => "revision_same_version",
            Refusal::SameText => "revision_same_text",
            Refusal::Behind => "revision_behind",
            Refusal::InForce => "revision_in_force",
        }
    }
}

/// What an act must know of a revision and of what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts<'f> {
    /// Where it stands.
    pub state: RevisionState,
    /// Everybody who wrote a word of it, and who proposed it.
    pub writers: &'f [i64],
    /// The day from which it is to count.
    pub in_force: Option<Date>,
    /// Whether it reads without a mistake and its own scenarios pass.
    pub sound: bool,
    /// Whether what it would change was looked at, with this very text and the law as it is.
    pub tried: bool,
    /// Whether the text differs from that in force.
    pub differs: bool,
    /// Whether a text that was in force has the same version.
    pub version_taken: bool,
    /// Whether another revision was approved since it was begun.
    pub behind: bool,
}

/// Whether an act is possible for this person today, and the state it leads to.
///
/// # Errors
/// The refusal that the person should hear first.
pub fn act(
    facts: &Facts<'_>,
    act: RevisionAct,
    person: i64,
    today: Date,
) -> Result<RevisionState, Refusal> {
    let to = TABLE
        .iter()
        .find(|(state, does, _)| *state == facts.state && *does == act)
        .and_then(|(_, _, to)| *to)
        .ok_or(Refusal::NotNow)?;
    match act {
        RevisionAct::Write | RevisionAct::SendBack => {}
        RevisionAct::Drop => {
            let counts = facts.in_force.is_some_and(|day| day <= today);
            if facts.state == RevisionState::Approved && counts {
                return Err(Refusal::InForce);
            }
        }
        RevisionAct::Propose => ready(facts, today)?,
        RevisionAct::Approve => {
            if facts.writers.contains(&person) {
                return Err(Refusal::OwnRevision);
            }
            ready(facts, today)?;
            if !facts.tried {
                return Err(Refusal::NotTried);
            }
        }
    }
    Ok(to)
}

fn ready(facts: &Facts<'_>, today: Date) -> Result<(), Refusal> {
    let checks = [
        (facts.differs, Refusal::SameText),
        (facts.sound, Refusal::HasMistakes),
        (!facts.version_taken, Refusal::SameVersion),
        (!facts.behind, Refusal::Behind),
        (facts.in_force.is_some_and(|day| day >= today), Refusal::NoDay),
    ];
    checks.into_iter().find(|(holds, _)| !holds).map_or(Ok(()), |(_, refusal)| Err(refusal))
}

/// An approved revision, as the choice among them sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approved {
    /// Its row.
    pub id: i64,
    /// The day from which it counts.
    pub in_force: Date,
    /// When it was approved, in microseconds: of two with one day the later one counts.
    pub approved_at: i64,
}

/// The revisions of one pack that have come into force by a day, the one that
/// counts first; an older one counts only where a newer one cannot be read.
#[must_use]
pub fn that_count(approved: &[Approved], today: Date) -> Vec<i64> {
    let mut begun: Vec<&Approved> = approved.iter().filter(|one| one.in_force <= today).collect();
    begun.sort_by_key(|one| std::cmp::Reverse((one.in_force, one.approved_at, one.id)));
    begun.into_iter().map(|one| one.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 27);

    fn good(state: RevisionState, writers: &[i64]) -> Facts<'_> {
        Facts {
            state,
            writers,
            in_force: Some(TODAY),
            sound: true,
            tried: true,
            differs: true,
            version_taken: false,
            behind: false,
        }
    }

    #[test]
    fn the_table_is_total_and_the_machine_keeps_to_it() {
        for state in RevisionState::ALL {
            for does in RevisionAct::ALL {
                let rows: Vec<_> =
                    TABLE.iter().filter(|(s, a, _)| s == state && a == does).collect();
                assert_eq!(rows.len(), 1, "{state} {does}");
                let mut facts = good(*state, &[1]);
                facts.in_force = Some(date(2026, 12, 1));
                let expect = rows[0].2.ok_or(Refusal::NotNow);
                assert_eq!(act(&facts, *does, 2, TODAY), expect, "{state} {does}");
            }
        }
    }

    #[test]
    fn a_second_person_approves_and_never_a_writer() {
        let facts = good(RevisionState::Proposed, &[1, 4]);
        for (person, expect) in [
            (1, Err(Refusal::OwnRevision)),
            (4, Err(Refusal::OwnRevision)),
            (2, Ok(RevisionState::Approved)),
        ] {
            assert_eq!(act(&facts, RevisionAct::Approve, person, TODAY), expect, "{person}");
        }
    }

    #[test]
    fn what_is_not_ready_is_refused_by_its_reason() {
        let check = |change: fn(&mut Facts<'_>), expect: Result<(), Refusal>| {
            for (state, does, person) in [
                (RevisionState::Draft, RevisionAct::Propose, 1),
                (RevisionState::Proposed, RevisionAct::Approve, 2),
            ] {
                let mut facts = good(state, &[1]);
                change(&mut facts);
                assert_eq!(act(&facts, does, person, TODAY).map(drop), expect, "{does}");
            }
        };
        check(|_| {}, Ok(()));
        check(|f| f.differs = false, Err(Refusal::SameText));
        check(|f| f.sound = false, Err(Refusal::HasMistakes));
        check(|f| f.version_taken = true, Err(Refusal::SameVersion));
        check(|f| f.behind = true, Err(Refusal::Behind));
        check(|f| f.in_force = None, Err(Refusal::NoDay));
        check(|f| f.in_force = Some(date(2026, 11, 26)), Err(Refusal::NoDay));
        let mut untried = good(RevisionState::Proposed, &[1]);
        untried.tried = false;
        assert_eq!(act(&untried, RevisionAct::Approve, 2, TODAY), Err(Refusal::NotTried));
    }

    #[test]
    fn what_is_in_force_is_never_taken_back() {
        let mut facts = good(RevisionState::Approved, &[1]);
        assert_eq!(act(&facts, RevisionAct::Drop, 2, TODAY), Err(Refusal::InForce));
        facts.in_force = Some(date(2026, 11, 28));
        assert_eq!(act(&facts, RevisionAct::Drop, 2, TODAY), Ok(RevisionState::Dropped));
    }

    #[test]
    fn the_newest_that_has_begun_counts() {
        let one = |id, in_force, approved_at| Approved { id, in_force, approved_at };
        let all = [
            one(1, date(2026, 1, 1), 10),
            one(2, date(2026, 11, 27), 20),
            one(3, date(2026, 11, 27), 30),
            one(4, date(2026, 11, 28), 25),
        ];
        let check = |day: Date, expect: &[i64]| assert_eq!(that_count(&all, day), expect, "{day}");
        check(date(2025, 12, 31), &[]);
        check(date(2026, 1, 1), &[1]);
        check(date(2026, 11, 26), &[1]);
        check(date(2026, 11, 27), &[3, 2, 1]);
        check(date(2026, 11, 28), &[4, 3, 2, 1]);
    }

    proptest! {
        /// No way through the machine leads to an approval by somebody who wrote.
        #[test]
        fn no_way_through_the_machine_lets_a_writer_approve(
            steps in prop::collection::vec((0..RevisionAct::ALL.len(), 1_i64..4), 0..12)
        ) {
            let mut state = RevisionState::Draft;
            let mut writers = vec![1];
            for (does, person) in steps {
                let does = RevisionAct::ALL[does];
                let Ok(to) = act(&good(state, &writers), does, person, TODAY) else { continue };
                if matches!(does, RevisionAct::Write | RevisionAct::Propose) {
                    writers.push(person);
                }
                if to == RevisionState::Approved {
                    prop_assert!(!writers.contains(&person));
                }
                state = to;
            }
        }
    }
}
