//! Promises as stories, then against a slow oracle.

use super::ClockEvent::*;
use super::*;
use crate::Resolution;
use crate::case::{Act, CaseRef, Limits, Standing};
use crate::hours::tests::{any_hours, at, every_day, mins, with, working_days};
use proptest::prelude::*;

// --- which promise ----------------------------------------------------------

fn rule(kind: PromiseKind, region: &str, topic: &str, priority: &str, minutes: i64) -> PromiseRule {
    PromiseRule {
        kind,
        region: (region != "*").then(|| region.to_owned()),
        topic: (topic != "*").then(|| topic.parse().unwrap()),
        priority: (priority != "*").then(|| priority.parse().unwrap()),
        minutes,
    }
}

fn first(region: &str, topic: &str, priority: &str, minutes: i64) -> PromiseRule {
    rule(PromiseKind::FirstAnswer, region, topic, priority, minutes)
}

#[test]
fn the_most_specific_promise_wins_whatever_the_order() {
    let rules = vec![
        first("*", "*", "*", 480),
        first("FR", "*", "*", 240),
        first("FR", "order_change", "*", 60),
        first("FR", "order_change", "urgent", 30),
        rule(PromiseKind::NextAnswer, "FR", "order_change", "urgent", 7),
    ];
    let mut reversed = rules.clone();
    reversed.reverse();
    for rules in [rules, reversed] {
        let table = PromiseTable::new(rules).unwrap();
        for (region, topic, priority, expect) in [
            ("FR", Topic::OrderChange, Priority::Urgent, 30),
            ("FR", Topic::OrderChange, Priority::Normal, 60),
            ("FR", Topic::Return, Priority::Urgent, 240),
            ("GB", Topic::OrderChange, Priority::Urgent, 480),
            ("fr", Topic::OrderChange, Priority::Urgent, 480),
        ] {
            let got = table.choose(PromiseKind::FirstAnswer, region, topic, priority).unwrap();
            assert_eq!(got.minutes, expect, "{region} {topic} {priority}");
        }
    }
}

#[test]
fn two_promises_of_equal_weight_are_refused_when_a_case_can_meet_both() {
    for (why, rules, tie) in [
        ("the same line twice", vec![first("FR", "*", "*", 1), first("FR", "*", "*", 2)], true),
        (
            "the same line twice, same minutes",
            vec![first("*", "*", "*", 1), first("*", "*", "*", 1)],
            true,
        ),
        (
            "region against topic",
            vec![first("FR", "*", "*", 1), first("*", "return", "*", 2)],
            true,
        ),
        (
            "topic against priority",
            vec![first("*", "return", "*", 1), first("*", "*", "high", 2)],
            true,
        ),
        ("two regions", vec![first("FR", "*", "*", 1), first("GB", "*", "*", 2)], false),
        ("two topics", vec![first("*", "repair", "*", 1), first("*", "return", "*", 2)], false),
        (
            "other kinds",
            vec![first("*", "*", "*", 1), rule(PromiseKind::Resolution, "*", "*", "*", 2)],
            false,
        ),
        (
            "a stronger line decides",
            vec![
                first("FR", "*", "*", 1),
                first("*", "return", "*", 2),
                first("FR", "return", "*", 3),
            ],
            false,
        ),
        (
            "stronger lines decide together, except for low",
            vec![
                first("FR", "*", "*", 1),
                first("*", "return", "*", 2),
                first("FR", "return", "urgent", 3),
                first("FR", "return", "high", 4),
                first("FR", "return", "normal", 5),
            ],
            true,
        ),
        (
            "pairs that meet in a triple",
            vec![
                first("FR", "return", "*", 1),
                first("FR", "*", "high", 2),
                first("FR", "return", "high", 3),
            ],
            false,
        ),
    ] {
        let got = PromiseTable::new(rules.clone());
        assert_eq!(got.is_err(), tie, "{why}: {got:?}");
        let backwards = PromiseTable::new(rules.into_iter().rev().collect());
        assert_eq!(backwards.is_err(), tie, "{why}, backwards");
    }
    let error = PromiseTable::new(vec![first("FR", "*", "*", 1), first("*", "return", "*", 2)])
        .unwrap_err();
    assert_eq!(error.code(), "tie");
    assert_eq!(
        error.to_string(),
        "promises 1 and 2 both apply to FR, return, urgent, and neither is the more specific"
    );
}

#[test]
fn a_promise_is_neither_negative_nor_longer_than_a_year() {
    for (minutes, fine) in
        [(-1, false), (0, true), (LONGEST, true), (LONGEST + 1, false), (i64::MIN, false)]
    {
        assert_eq!(
            PromiseTable::new(vec![first("*", "*", "*", minutes)]).is_ok(),
            fine,
            "{minutes}"
        );
    }
}

#[test]
fn a_table_that_is_read_is_checked() {
    let text = r#"[{"kind":"first_answer","minutes":480},{"kind":"first_answer","region":"FR","topic":"return","priority":"high","minutes":60}]"#;
    let table: PromiseTable = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&table).unwrap(), text);
    for bad in [
        r#"[{"kind":"first_answer","minutes":480},{"kind":"first_answer","minutes":60}]"#,
        r#"[{"kind":"first_answer","minutes":-1}]"#,
        r#"[{"kind":"first_answer"}]"#,
        r#"[{"kind":"first_answer","regoin":"FR","minutes":1}]"#,
        r#"[{"kind":"answer","minutes":1}]"#,
    ] {
        assert!(serde_json::from_str::<PromiseTable>(bad).is_err(), "{bad}");
    }
}

#[test]
fn when_no_promise_matches_any_more_no_deadline_is_left() {
    let table = PromiseTable::new(vec![first("FR", "*", "*", 60)]).unwrap();
    let events = [(at("2026-11-19T10:00+01:00"), ClientWrote)];
    let count = |region| {
        let promises = table.for_case(region, Topic::Repair, Priority::Normal);
        deadlines(&promises, &paris(), &events, at("2026-11-19T10:05+01:00")).len()
    };
    assert_eq!((count("FR"), count("GB")), (1, 0));
}

// --- stories ----------------------------------------------------------------

/// Nine to six, Monday to Friday, in Paris.
fn paris() -> OpeningHours {
    working_days("Europe/Paris", &["09:00-18:00"])
}

const PROMISES: Promises = Promises {
    first_answer: Some(60),
    next_answer: Some(120),
    resolution: Some(600),
    escalation: Some(30),
};

/// Thursday 19 November 2026 in Paris, or a later day of that November.
fn nov(day_and_time: &str) -> Timestamp {
    at(&format!("2026-11-{}+01:00", day_and_time.replace(' ', "T")))
}

fn events(list: &[(&str, ClockEvent)]) -> Vec<(Timestamp, ClockEvent)> {
    list.iter().map(|(time, event)| (nov(time), *event)).collect()
}

/// Kind, due, met, state.
type Line<'t> = (PromiseKind, Option<&'t str>, Option<&'t str>, DeadlineState);

fn check(hours: &OpeningHours, story: &[(&str, ClockEvent)], now: &str, expect: &[Line]) {
    let got = deadlines(&PROMISES, hours, &events(story), nov(now));
    let seen: Vec<_> = got.iter().map(|d| (d.kind, d.due_at, d.met_at, d.state)).collect();
    let expect: Vec<_> = expect
        .iter()
        .map(|(kind, due, met, state)| (*kind, due.map(nov), met.map(nov), *state))
        .collect();
    assert_eq!(seen, expect, "{story:?} at {now}");
    for deadline in &got {
        sound(deadline);
    }
}

/// What holds for every deadline.
fn sound(deadline: &Deadline) {
    let Deadline { started_at, due_at, working, .. } = deadline;
    assert_eq!(
        working.counted_minutes() + working.left_minutes,
        working.promised_minutes,
        "{deadline:?}"
    );
    if let Some(due) = *due_at {
        assert_eq!(working.left_minutes, 0, "{deadline:?}");
        assert!(due >= *started_at, "{deadline:?}");
        assert_eq!(working.counted.last().map_or(*started_at, |part| part.to), due, "{deadline:?}");
    }
    let mut reached = *started_at;
    for part in &working.counted {
        assert!(part.from >= reached && part.to > part.from, "{deadline:?}");
        reached = part.to;
        let paused = working
            .pauses
            .iter()
            .any(|pause| pause.from < part.to && pause.to.is_none_or(|to| to > part.from));
        assert!(!paused, "counted while it stood still: {deadline:?}");
    }
}

use DeadlineState::{Met, Missed, NotApplicable, Paused, Running};
use PromiseKind::{Escalation, FirstAnswer, NextAnswer, Resolution as Done};

#[test]
fn a_first_answer_is_owed_from_the_first_word() {
    let asked = [("19 10:00", HouseOwes), ("19 10:00", ClientWrote)];
    let done = (Done, Some("20 11:00"), None, Running);
    check(&paris(), &asked, "19 10:30", &[(FirstAnswer, Some("19 11:00"), None, Running), done]);
    check(&paris(), &asked, "19 11:00", &[(FirstAnswer, Some("19 11:00"), None, Running), done]);
    check(&paris(), &asked, "19 11:01", &[(FirstAnswer, Some("19 11:00"), None, Missed), done]);
    let in_time = [asked[0], asked[1], ("19 11:00", HouseAnswered)];
    check(
        &paris(),
        &in_time,
        "19 12:00",
        &[(FirstAnswer, Some("19 11:00"), Some("19 11:00"), Met), done],
    );
    let late = [asked[0], asked[1], ("19 11:01", HouseAnswered)];
    check(
        &paris(),
        &late,
        "19 12:00",
        &[(FirstAnswer, Some("19 11:00"), Some("19 11:01"), Missed), done],
    );
}

#[test]
fn words_written_out_of_hours_are_owed_an_answer_in_hours() {
    for (why, written, due) in [
        ("before hours", "19 07:00", "19 10:00"),
        ("inside hours", "19 09:30", "19 10:30"),
        ("after hours", "19 21:00", "20 10:00"),
        ("start equals end of work", "19 18:00", "20 10:00"),
        ("exact end of day", "19 17:00", "19 18:00"),
        ("Friday evening", "20 17:30", "23 09:30"),
        ("Sunday", "22 12:00", "23 10:00"),
    ] {
        let got = deadlines(&PROMISES, &paris(), &events(&[(written, ClientWrote)]), nov(written));
        assert_eq!(got[0].due_at, Some(nov(due)), "{why}");
    }
}

#[test]
fn the_next_answer_is_owed_from_the_first_unanswered_word() {
    let story = [
        ("19 10:00", ClientWrote),
        ("19 10:10", ClientWrote),
        ("19 10:30", HouseAnswered),
        ("19 10:40", HouseAnswered),
        ("19 11:00", ClientWrote),
        ("19 12:00", ClientWrote),
        ("19 12:45", Snoozed),
    ];
    let first = (FirstAnswer, Some("19 11:00"), Some("19 10:30"), Met);
    let done = (Done, Some("20 11:00"), None, Running);
    check(
        &paris(),
        &story,
        "19 12:50",
        &[first, (NextAnswer, Some("19 13:00"), None, Running), done],
    );
    let mut story = story.to_vec();
    story.extend([("19 12:55", Woken), ("19 13:05", HouseAnswered), ("19 17:30", ClientWrote)]);
    // Only the latest is pressing; the history knows them all.
    check(
        &paris(),
        &story,
        "19 17:40",
        &[first, (NextAnswer, Some("20 10:30"), None, Running), done],
    );
    let all = Clocks::read(&events(&story)).every_deadline(&PROMISES, &paris(), nov("19 17:40"));
    let states: Vec<_> = all.iter().map(|d| (d.kind, d.started_at, d.state)).collect();
    assert_eq!(
        states,
        [
            (FirstAnswer, nov("19 10:00"), Met),
            (NextAnswer, nov("19 11:00"), Missed),
            (NextAnswer, nov("19 17:30"), Running),
            (Done, nov("19 10:00"), Running),
        ]
    );
}

#[test]
fn a_late_first_answer_and_an_update_in_time_are_told_apart() {
    let story = [
        ("19 10:00", ClientWrote),
        ("19 11:30", HouseAnswered),
        ("19 13:00", ClientWrote),
        ("19 13:20", HouseAnswered),
    ];
    check(
        &paris(),
        &story,
        "19 14:00",
        &[
            (FirstAnswer, Some("19 11:00"), Some("19 11:30"), Missed),
            (NextAnswer, Some("19 15:00"), Some("19 13:20"), Met),
            (Done, Some("20 11:00"), None, Running),
        ],
    );
}

#[test]
fn a_case_opened_by_the_house_owes_no_answer_until_the_client_writes() {
    let story =
        [("19 10:00", HouseOwes), ("19 10:00", HouseAnswered), ("19 10:05", WaitingForClient)];
    check(&paris(), &story, "19 12:00", &[(Done, None, None, Paused)]);
    let mut story = story.to_vec();
    story.push(("19 14:00", ClientWrote));
    check(
        &paris(),
        &story,
        "19 14:10",
        &[(FirstAnswer, Some("19 15:00"), None, Running), (Done, Some("20 14:55"), None, Running)],
    );
}

#[test]
fn resolution_stands_still_while_the_clients_word_is_awaited_also_over_a_holiday() {
    let hours = with(paris(), &[("2026-11-20", &[]), ("2026-11-23", &[])]);
    let story = [
        ("19 10:00", ClientWrote),
        ("19 12:00", HouseAnswered),
        ("19 12:00", WaitingForClient),
        ("24 15:00", ClientWrote),
        ("24 15:00", HouseOwes),
    ];
    let got = deadlines(&PROMISES, &hours, &events(&story[..3]), nov("23 12:00"));
    let done = got.last().unwrap();
    assert_eq!((done.state, done.due_at, done.working.left_minutes), (Paused, None, 480));
    let got = deadlines(&PROMISES, &hours, &events(&story), nov("24 16:00"));
    let done = got.last().unwrap();
    // Two hours on the 19th, three on the 24th, five on the 25th.
    assert_eq!(done.due_at, Some(nov("25 14:00")));
    let counted: Vec<_> =
        done.working.counted.iter().map(|part| (part.from, part.to, part.minutes)).collect();
    assert_eq!(
        counted,
        [
            (nov("19 10:00"), nov("19 12:00"), 120),
            (nov("24 15:00"), nov("24 18:00"), 180),
            (nov("25 09:00"), nov("25 14:00"), 300),
        ]
    );
    let pause = Pause {
        from: nov("19 12:00"),
        to: Some(nov("24 15:00")),
        reason: PauseReason::WaitingForClient,
    };
    assert_eq!(done.working.pauses, [pause]);
    let named: Vec<_> = done.working.exceptions.iter().map(Date::to_string).collect();
    assert_eq!(named, ["2026-11-20", "2026-11-23"]);
    sound(done);
    // Line by line, as it is shown.
    let part = |line: usize| done.working.counted[line];
    let holiday = |date: &str| WorkingLine::Exception { date: date.parse().unwrap() };
    assert_eq!(
        done.working.lines(&hours),
        [
            WorkingLine::Counted { part: part(0), sum: 120 },
            WorkingLine::Paused { pause },
            holiday("2026-11-20"),
            holiday("2026-11-23"),
            WorkingLine::Counted { part: part(1), sum: 300 },
            WorkingLine::Counted { part: part(2), sum: 600 },
        ]
    );
}

#[test]
fn snoozing_stops_no_clock() {
    let plain = [("19 10:00", ClientWrote)];
    let snoozed = [
        ("19 10:00", ClientWrote),
        ("19 10:20", Snoozed),
        ("20 09:00", Woken),
        ("20 09:00", HouseOwes),
    ];
    let due = |story: &[(&str, ClockEvent)]| {
        let got = deadlines(&PROMISES, &paris(), &events(story), nov("19 10:30"));
        got.iter().map(|d| (d.kind, d.due_at, d.working.clone())).collect::<Vec<_>>()
    };
    assert_eq!(due(&plain), due(&snoozed));
}

#[test]
fn an_escalation_starts_its_own_clock_and_moves_no_other() {
    let before =
        [("19 10:00", ClientWrote), ("19 10:30", HouseAnswered), ("19 11:00", ClientWrote)];
    let mut after = before.to_vec();
    after.extend([("19 11:30", Escalated), ("19 11:30", HouseOwes), ("19 11:50", Escalated)]);
    let others = [
        (FirstAnswer, Some("19 11:00"), Some("19 10:30"), Met),
        (NextAnswer, Some("19 13:00"), None, Running),
    ];
    let done = (Done, Some("20 11:00"), None, Running);
    check(&paris(), &before, "19 11:55", &[others[0], others[1], done]);
    // The second call does not restart it.
    let escalation = (Escalation, Some("19 12:00"), None, Running);
    check(&paris(), &after, "19 11:55", &[others[0], others[1], escalation, done]);
    let mut answered = after.clone();
    answered.push(("19 11:58", HouseAnswered));
    check(
        &paris(),
        &answered,
        "19 12:10",
        &[
            others[0],
            (NextAnswer, Some("19 13:00"), Some("19 11:58"), Met),
            (Escalation, Some("19 12:00"), Some("19 11:58"), Met),
            done,
        ],
    );
    let mut handed_back = after.clone();
    handed_back.push(("19 11:58", Deescalated));
    check(
        &paris(),
        &handed_back,
        "20 10:00",
        &[
            others[0],
            (NextAnswer, Some("19 13:00"), None, Missed),
            (Escalation, Some("19 12:00"), None, NotApplicable),
            done,
        ],
    );
    // Handed back when it was late already: it stays late.
    let mut too_late = after.clone();
    too_late.push(("19 12:10", Deescalated));
    let got = deadlines(&PROMISES, &paris(), &events(&too_late), nov("20 10:00"));
    assert_eq!(got[2].state, Missed);
    // Escalated anew later: a clock of its own again.
    handed_back.push(("19 14:00", Escalated));
    let got = deadlines(&PROMISES, &paris(), &events(&handed_back), nov("19 14:05"));
    assert_eq!(
        (got[2].kind, got[2].due_at, got[2].state),
        (Escalation, Some(nov("19 14:30")), Running)
    );
}

#[test]
fn resolving_answers_what_was_open_and_reopening_goes_on_where_it_stood() {
    let story = [
        ("19 10:00", ClientWrote),
        ("19 10:30", HouseAnswered),
        ("19 11:00", ClientWrote),
        ("19 12:00", Resolved),
        ("20 10:00", ClientReopened),
        ("20 10:00", HouseOwes),
        ("20 16:00", Resolved),
    ];
    let first = (FirstAnswer, Some("19 11:00"), Some("19 10:30"), Met);
    check(
        &paris(),
        &story[..4],
        "25 12:00",
        &[
            first,
            (NextAnswer, Some("19 13:00"), Some("19 12:00"), Met),
            (Done, Some("20 11:00"), Some("19 12:00"), Met),
        ],
    );
    // Two hours were used; eight are left from Friday ten o'clock: Friday 18:00.
    check(
        &paris(),
        &story[..6],
        "20 11:00",
        &[
            first,
            (NextAnswer, Some("20 12:00"), None, Running),
            (Done, Some("20 18:00"), None, Running),
        ],
    );
    check(
        &paris(),
        &story,
        "25 12:00",
        &[
            first,
            (NextAnswer, Some("20 12:00"), Some("20 16:00"), Missed),
            (Done, Some("20 18:00"), Some("20 16:00"), Met),
        ],
    );
}

#[test]
fn what_was_missed_before_a_pause_stays_missed() {
    let story = [
        ("19 10:00", ClientWrote),
        ("20 12:00", HouseAnswered),
        ("20 12:00", WaitingForClient),
        ("24 10:00", Resolved),
    ];
    let late = (FirstAnswer, Some("19 11:00"), Some("20 12:00"), Missed);
    check(&paris(), &story[..3], "23 10:00", &[late, (Done, Some("20 11:00"), None, Missed)]);
    check(
        &paris(),
        &story,
        "25 10:00",
        &[late, (Done, Some("20 11:00"), Some("24 10:00"), Missed)],
    );
    let got = deadlines(&PROMISES, &paris(), &events(&story), nov("25 10:00"));
    assert_eq!(got[1].working.pauses, [], "a pause after the due instant explains nothing");
}

#[test]
fn a_pause_of_no_length_is_not_shown() {
    let story =
        [("19 10:00", ClientWrote), ("19 10:30", WaitingForClient), ("19 10:30", HouseOwes)];
    let got = deadlines(&PROMISES, &paris(), &events(&story), nov("19 12:00"));
    assert_eq!(got[1].working.pauses, []);
    assert_eq!(got[1].due_at, Some(nov("20 11:00")));
}

#[test]
fn a_withdrawn_case_owes_nothing_and_claims_nothing() {
    let story = [("19 10:00", ClientWrote), ("19 10:30", Ended), ("19 10:30", Resolved)];
    check(
        &paris(),
        &story,
        "25 12:00",
        &[(FirstAnswer, Some("19 11:00"), None, NotApplicable), (Done, None, None, NotApplicable)],
    );
    let too_late = [("19 10:00", ClientWrote), ("19 11:30", Ended), ("19 11:30", Resolved)];
    check(
        &paris(),
        &too_late,
        "25 12:00",
        &[(FirstAnswer, Some("19 11:00"), None, Missed), (Done, None, None, NotApplicable)],
    );
    // The client changes her mind: a new word, and what was left of the rest.
    let mut back = story.to_vec();
    back.extend([("23 09:00", ClientReopened), ("23 09:00", HouseOwes)]);
    check(
        &paris(),
        &back,
        "23 09:30",
        &[
            (FirstAnswer, Some("19 11:00"), None, NotApplicable),
            (NextAnswer, Some("23 11:00"), None, Running),
            (Done, Some("24 09:30"), None, Running),
        ],
    );
}

#[test]
fn a_merge_that_is_undone_leaves_every_deadline_where_it_was() {
    let story = [
        ("19 10:00", ClientWrote),
        ("19 10:30", Merged),
        ("19 10:30", Ended),
        ("19 10:50", MergeUndone),
        ("19 10:50", HouseOwes),
    ];
    check(
        &paris(),
        &story,
        "19 10:55",
        &[(FirstAnswer, Some("19 11:00"), None, Running), (Done, Some("20 11:00"), None, Running)],
    );
}

#[test]
fn closing_after_resolution_changes_nothing_that_was_met() {
    let story = [("19 10:00", ClientWrote), ("19 10:30", Resolved), ("30 10:30", Ended)];
    check(
        &paris(),
        &story,
        "30 12:00",
        &[
            (FirstAnswer, Some("19 11:00"), Some("19 10:30"), Met),
            (Done, Some("20 11:00"), Some("19 10:30"), Met),
        ],
    );
}

#[test]
fn the_boundary_is_exact_and_knows_no_zone_but_the_teams() {
    let events = [(at("2026-11-19T09:00:00Z"), ClientWrote)]; // ten in Paris
    for (now, state) in [
        ("2026-11-19T10:55:00+01:00", Running),
        ("2026-11-19T11:00:00+01:00", Running),
        ("2026-11-19T10:00:00Z", Running),
        ("2026-11-19T19:00:00+09:00", Running),
        ("2026-11-19T11:00:00.000001+01:00", Missed),
        ("2026-11-19T11:05:00+01:00", Missed),
        ("2026-11-19T02:05:00-08:00", Missed),
    ] {
        assert_eq!(deadlines(&PROMISES, &paris(), &events, at(now))[0].state, state, "{now}");
    }
}

#[test]
fn a_promise_of_nothing_is_due_at_once() {
    let promises = Promises {
        first_answer: Some(0),
        next_answer: None,
        resolution: Some(0),
        escalation: None,
    };
    let events = events(&[("21 10:00", ClientWrote), ("21 10:00", WaitingForClient)]); // a Saturday
    let got = deadlines(&promises, &paris(), &events, nov("21 10:00"));
    for deadline in &got {
        assert_eq!((deadline.due_at, deadline.state), (Some(nov("21 10:00")), Running));
        assert!(deadline.working.counted.is_empty());
        sound(deadline);
    }
    assert_eq!(got.len(), 2);
}

#[test]
fn a_team_that_never_opens_has_a_deadline_without_a_date() {
    let never = every_day("Europe/Paris", &[]);
    check(
        &never,
        &[("19 10:00", ClientWrote)],
        "30 10:00",
        &[(FirstAnswer, None, None, Running), (Done, None, None, Running)],
    );
}

#[test]
fn a_case_with_no_events_has_no_deadlines() {
    check(&paris(), &[], "19 10:00", &[]);
}

#[test]
fn a_clock_put_back_does_not_turn_the_story_round() {
    let story =
        [("19 10:00", ClientWrote), ("19 09:00", HouseAnswered), ("19 08:00", WaitingForClient)];
    let got = deadlines(&PROMISES, &paris(), &events(&story), nov("19 12:00"));
    assert_eq!((got[0].state, got[0].met_at), (Met, Some(nov("19 10:00"))));
    assert_eq!((got[1].state, got[1].working.left_minutes), (Paused, 600));
}

#[test]
fn a_promise_over_a_changed_clock_counts_real_time() {
    let nights = every_day("Europe/Paris", &["22:00-30:00"]);
    let promises = Promises { first_answer: Some(480), ..Promises::default() };
    for (written, due) in [
        ("2026-03-27T22:00+01:00", "2026-03-28T06:00+01:00"),
        ("2026-03-28T22:00+01:00", "2026-03-29T23:00+02:00"), // seven hours that night, one the next
        ("2026-10-24T22:00+02:00", "2026-10-25T05:00+01:00"), // nine hours that night
    ] {
        let got = deadlines(&promises, &nights, &[(at(written), ClientWrote)], at(written));
        assert_eq!(got[0].due_at, Some(at(due)), "{written}");
        sound(&got[0]);
    }
}

#[test]
fn the_most_pressing_is_owed_and_due_first() {
    let hours = paris();
    let pressing = |story: &[(&str, ClockEvent)], now: &str| {
        most_pressing(&deadlines(&PROMISES, &hours, &events(story), nov(now)))
            .map(|d| (d.kind, d.state))
    };
    let asked = ("19 10:00", ClientWrote);
    assert_eq!(pressing(&[asked], "19 10:30"), Some((FirstAnswer, Running)));
    assert_eq!(pressing(&[asked], "20 10:30"), Some((FirstAnswer, Missed)));
    assert_eq!(
        pressing(&[asked, ("19 12:00", HouseAnswered)], "19 12:30"),
        Some((Done, Running)),
        "late and done presses no more"
    );
    assert_eq!(
        pressing(&[asked, ("19 10:20", Escalated)], "19 10:30"),
        Some((Escalation, Running))
    );
    let waiting = [asked, ("19 10:30", HouseAnswered), ("19 10:30", WaitingForClient)];
    assert_eq!(pressing(&waiting, "19 10:40"), None);
    assert_eq!(pressing(&[asked, ("19 10:30", Resolved)], "19 10:40"), None);
    assert_eq!(most_pressing(&[]), None);
}

#[test]
fn how_much_of_a_promise_is_used_follows_the_open_time() {
    let got =
        deadlines(&PROMISES, &paris(), &events(&[("19 17:00", ClientWrote)]), nov("19 17:00"));
    let done = got.last().unwrap();
    for (now, used) in [
        ("19 16:00", 0),
        ("19 17:00", 0),
        ("19 17:30", 30),
        ("19 23:00", 60),
        ("20 10:00", 120),
        ("20 18:00", 600),
        ("30 18:00", 600),
    ] {
        assert_eq!(done.used_minutes(nov(now)), used, "{now}");
    }
}

// --- from the case machine --------------------------------------------------

/// Plays acts on a real case and hears its entries.
fn play(acts: &[(&str, Act, Option<Entry>)]) -> Vec<(Timestamp, ClockEvent)> {
    let opened = ClientEntry::Opened { topic: Topic::Repair, wished: None };
    let mut entries: Vec<(Timestamp, Entry)> = vec![
        (nov("19 10:00"), opened.into()),
        (nov("19 10:00"), ClientEntry::ClientMessage { text: 1, mail: None }.into()),
    ];
    let mut standing = Standing::default();
    for (time, act, said) in acts {
        let moved = standing.act(act.clone(), nov(time), &Limits::default()).unwrap();
        standing = moved.standing;
        entries.extend(said.iter().cloned().chain(moved.entries).map(|entry| (nov(time), entry)));
    }
    entries.iter().filter_map(|(at, entry)| Some((*at, ClockEvent::of_entry(entry)?))).collect()
}

#[test]
fn the_clocks_hear_the_entries_of_the_case_machine() {
    let wrote = || Some(ClientEntry::ClientMessage { text: 2, mail: None }.into());
    let answered = || Some(ClientEntry::HouseMessage { text: 3 }.into());
    let states = |acts: &[(&str, Act, Option<Entry>)], now: &str| {
        let got = deadlines(&PROMISES, &paris(), &play(acts), nov(now));
        got.iter().for_each(sound);
        got.iter().map(|d| (d.kind, d.due_at, d.state)).collect::<Vec<_>>()
    };
    let first = (FirstAnswer, Some(nov("19 11:00")), Met);
    let mut acts =
        vec![("19 10:20", Act::Assign, None), ("19 10:30", Act::ReplyAndWait, answered())];
    assert_eq!(states(&acts, "19 10:40"), [first, (Done, None, Paused)]);
    acts.push(("19 14:00", Act::ClientWrites, wrote()));
    let done = (Done, Some(nov("20 14:30")), Running);
    assert_eq!(
        states(&acts, "19 14:10"),
        [first, (NextAnswer, Some(nov("19 16:00")), Running), done]
    );
    acts.push(("19 14:30", Act::Resolve { resolution: Resolution::AsWished }, None));
    assert_eq!(
        states(&acts, "19 15:00"),
        [first, (NextAnswer, Some(nov("19 16:00")), Met), (Done, Some(nov("20 14:30")), Met)]
    );
    acts.push(("19 15:30", Act::Reopen { by: ByWhom::Client }, None));
    assert_eq!(
        states(&acts, "19 16:00"),
        [
            first,
            (NextAnswer, Some(nov("19 17:30")), Running),
            (Done, Some(nov("20 15:30")), Running)
        ]
    );
    acts.push(("19 16:00", Act::Withdraw, None));
    assert_eq!(
        states(&acts, "23 16:00"),
        [first, (NextAnswer, Some(nov("19 17:30")), NotApplicable), (Done, None, NotApplicable)]
    );
    let merged = [
        ("19 10:30", Act::Merge { into: CaseRef("CS-9M2D-R7KC".to_owned()) }, None),
        ("19 10:40", Act::Unmerge, None),
    ];
    assert_eq!(
        states(&merged, "19 10:50"),
        [(FirstAnswer, Some(nov("19 11:00")), Running), (Done, Some(nov("20 11:00")), Running)]
    );
}

#[test]
fn every_code_is_on_its_list() {
    let tie = |region| PromiseError::Tie {
        first: 0,
        second: 1,
        region,
        topic: Topic::Other,
        priority: Priority::Low,
    };
    let bad = PromiseError::BadMinutes { line: 0, minutes: -1 };
    let errors = [bad, tie(Some("FR".to_owned())), tie(None)];
    assert_eq!(errors.map(|error| error.code()), PromiseError::CODES);
    let mut codes: Vec<_> = PauseReason::ALL.iter().map(|reason| reason.code()).collect();
    codes.extend(DeadlineState::ALL.iter().map(|state| state.code()));
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), PauseReason::ALL.len() + DeadlineState::ALL.len());
}

#[test]
fn a_priority_that_came_with_an_escalation_chooses_no_promise() {
    let set = |priority, reason| StaffEntry::Prioritised { priority, reason }.into();
    let escalated: Entry = set(Priority::High, PriorityReason::Escalated);
    let by_hand: Entry = set(Priority::Low, PriorityReason::Person);
    for (why, entries, has, reason, expect) in [
        ("as usual", vec![], Priority::Normal, PriorityReason::Topic, Priority::Normal),
        (
            "the client's date",
            vec![],
            Priority::High,
            PriorityReason::ClientDeadline,
            Priority::High,
        ),
        (
            "escalated",
            vec![&escalated],
            Priority::High,
            PriorityReason::Escalated,
            Priority::Normal,
        ),
        (
            "set, then escalated",
            vec![&by_hand, &escalated],
            Priority::High,
            PriorityReason::Escalated,
            Priority::Low,
        ),
        (
            "escalated, then set",
            vec![&escalated, &by_hand],
            Priority::Low,
            PriorityReason::Person,
            Priority::Low,
        ),
    ] {
        let mut clocks = Clocks::default();
        entries.iter().for_each(|entry| clocks.hear_entry(nov("19 10:00"), entry));
        assert_eq!(clocks.promised_priority(has, reason, Priority::Normal), expect, "{why}");
    }
}

#[test]
fn every_state_means_something_to_the_clocks() {
    for state in StateName::ALL {
        let mut clocks = Clocks::default();
        clocks.hear(nov("19 10:00"), ClientWrote);
        clocks.hear(nov("19 10:10"), ClockEvent::of_state(*state));
        let paused = clocks.standing().map(|pause| pause.reason.code());
        let expect = match state {
            StateName::New | StateName::Open | StateName::WaitingHouse | StateName::Snoozed => None,
            StateName::WaitingClient => Some("waiting_for_client"),
            StateName::Resolved => Some("resolved"),
            StateName::Closed => Some("ended"),
        };
        assert_eq!(paused, expect, "{state}");
    }
}

// --- against the oracle -----------------------------------------------------

const KINDS: &[ClockEvent] = &[
    ClientWrote,
    HouseAnswered,
    WaitingForClient,
    HouseOwes,
    Snoozed,
    Woken,
    Resolved,
    Reopened,
    ClientReopened,
    Escalated,
    Deescalated,
    Ended,
    Merged,
    MergeUndone,
];

/// Events within three days from an instant near a changed clock, whole
/// minutes apart.
fn any_story() -> impl Strategy<Value = (OpeningHours, Vec<(Timestamp, ClockEvent)>)> {
    let events = prop::collection::vec((0i64..3 * 1440, 0..KINDS.len()), 1..14);
    (any_hours(), events).prop_map(|((hours, from), mut events)| {
        events.sort_by_key(|(minute, _)| *minute);
        let events = events
            .into_iter()
            .map(|(minute, kind)| (from.checked_add(mins(minute)).unwrap(), KINDS[kind]));
        (hours, events.collect())
    })
}

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Runs,
    Waits,
    Resolved,
    Ended,
}

/// The events without those of a merge that was undone: as if it never had been.
fn told(events: &[(Timestamp, ClockEvent)]) -> Vec<(Timestamp, ClockEvent)> {
    let (mut told, mut merged_at) = (Vec::new(), None);
    for (at, event) in events {
        match event {
            MergeUndone => told.truncate(merged_at.take().unwrap_or(told.len())),
            event => {
                if *event == Merged {
                    merged_at.get_or_insert(told.len());
                }
                told.push((*at, *event));
            }
        }
    }
    told
}

/// Whether the resolution clock runs after some events, told naively.
fn mode(events: &[(Timestamp, ClockEvent)], until: Timestamp) -> Mode {
    events.iter().filter(|(at, _)| *at <= until).fold(Mode::Runs, |mode, (_, event)| {
        match (event, mode) {
            (WaitingForClient, _) => Mode::Waits,
            (ClientWrote, Mode::Waits) => Mode::Runs,
            (HouseOwes | Reopened | ClientReopened, _) => Mode::Runs,
            (Ended | Merged, _) => Mode::Ended,
            (Resolved, Mode::Ended) => Mode::Ended,
            (Resolved, _) => Mode::Resolved,
            (_, mode) => mode,
        }
    })
}

/// The end of the minute in which so many minutes are counted; none within
/// eight days.
fn slowly_due(
    hours: &OpeningHours,
    from: Timestamp,
    minutes: i64,
    runs: impl Fn(Timestamp) -> bool,
) -> Option<Timestamp> {
    let mut left = minutes;
    for minute in 0..=8 * 1440 {
        let instant = from.checked_add(mins(minute)).unwrap();
        if left == 0 {
            return Some(instant);
        }
        left -= i64::from(runs(instant) && hours.open_at(instant));
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn deadlines_are_those_of_the_minute_by_minute_oracle((hours, events) in any_story(), minutes in 0i64..1500) {
        let promises = Promises { first_answer: Some(minutes), next_answer: Some(minutes), resolution: Some(minutes), escalation: Some(minutes) };
        let (start, last) = (events[0].0, events[events.len() - 1].0);
        let now = last.checked_add(mins(30)).unwrap();
        let clocks = Clocks::read(&events);
        let all = clocks.every_deadline(&promises, &hours, now);
        for deadline in &all {
            sound(deadline);
            prop_assert_eq!(deadline.working.promised_minutes, minutes);
            prop_assert!(deadline.met_at.is_none_or(|met| met >= deadline.started_at));
            let late = deadline.due_at.is_some_and(|due| deadline.met_at.unwrap_or(now) > due);
            match deadline.state {
                Met => prop_assert!(deadline.met_at.is_some() && !late),
                Missed => prop_assert!(late),
                Running | Paused => prop_assert!(deadline.met_at.is_none() && !late),
                NotApplicable => prop_assert!(deadline.met_at.is_none()),
            }
            if deadline.kind != Done {
                let expect = slowly_due(&hours, deadline.started_at, minutes, |_| true);
                if expect.is_some() {
                    prop_assert_eq!(deadline.due_at, expect);
                }
            }
        }
        let done = all.last().unwrap();
        let events = told(&events);
        prop_assert_eq!(done.kind, Done);
        prop_assert_eq!(done.started_at, start);
        // What is resolved is counted on from there.
        let resolved = done.met_at;
        let expect = slowly_due(&hours, start, minutes, |instant| {
            mode(&events, instant) == Mode::Runs || resolved.is_some_and(|resolved| instant >= resolved)
        });
        if mode(&events, now) == Mode::Runs || resolved.is_some() || expect.is_some() {
            if expect.is_some() || done.due_at.is_some_and(|due| due < start.checked_add(mins(8 * 1440)).unwrap()) {
                prop_assert_eq!(done.due_at, expect);
            }
        } else {
            prop_assert_eq!(done.due_at, None);
        }
        prop_assert_eq!(resolved.is_some(), mode(&events, now) == Mode::Resolved || resolved_before_end(&events));
        // The ones that matter now are among all there ever were.
        for deadline in clocks.deadlines(&promises, &hours, now) {
            prop_assert!(all.contains(&deadline));
        }
    }

    #[test]
    fn a_merge_that_is_undone_never_was((hours, events) in any_story(), later in (0i64..600, 0i64..4000, 0i64..900), state in 0usize..6) {
        let promises = Promises { first_answer: Some(90), next_answer: Some(90), resolution: Some(700), escalation: Some(30) };
        let last = events[events.len() - 1].0;
        let merged = last.checked_add(mins(later.0)).unwrap();
        let undone = merged.checked_add(mins(later.1)).unwrap();
        let now = undone.checked_add(mins(later.2)).unwrap();
        // It is in some state but closed, and comes back to it when the merge is taken back.
        let into = (last, ClockEvent::of_state(StateName::ALL[state]));
        let mut events = events;
        events.retain(|(_, event)| !matches!(event, Merged | MergeUndone));
        events.push(into);
        let before = Clocks::read(&events).every_deadline(&promises, &hours, now);
        events.extend([(merged, Merged), (merged, Ended), (undone, MergeUndone), (undone, into.1)]);
        prop_assert_eq!(Clocks::read(&events).every_deadline(&promises, &hours, now), before);
    }

    #[test]
    fn a_longer_promise_is_never_due_earlier((hours, events) in any_story(), minutes in 0i64..1500, more in 0i64..600) {
        let now = events[events.len() - 1].0;
        let of = |minutes| {
            let promises = Promises { first_answer: Some(minutes), next_answer: Some(minutes), resolution: Some(minutes), escalation: Some(minutes) };
            Clocks::read(&events).every_deadline(&promises, &hours, now)
        };
        for (short, long) in of(minutes).iter().zip(of(minutes + more).iter()) {
            prop_assert!(short.due_at.unwrap_or(Timestamp::MAX) <= long.due_at.unwrap_or(Timestamp::MAX));
        }
    }

    #[test]
    fn an_escalation_never_moves_another_deadline((hours, events) in any_story(), minute in 0i64..3 * 1440) {
        let without: Vec<_> = events.iter().copied().filter(|(_, event)| !matches!(event, Escalated | Deescalated)).collect();
        prop_assume!(!without.is_empty());
        let when = without[0].0.checked_add(mins(minute)).unwrap();
        let place = without.partition_point(|(at, _)| *at <= when);
        let mut with = without.clone();
        with.insert(place, (when, Escalated));
        let now = when.max(without[without.len() - 1].0);
        let others = |events: &[(Timestamp, ClockEvent)]| {
            let all = Clocks::read(events).every_deadline(&PROMISES, &hours, now);
            all.into_iter().filter(|deadline| deadline.kind != Escalation).collect::<Vec<_>>()
        };
        prop_assert_eq!(others(&without), others(&with));
    }

    #[test]
    fn the_order_of_the_lines_never_matters(rules in prop::collection::vec((0usize..3, 0usize..4, 0usize..3, 0i64..9), 0..7), turn in 0usize..7) {
        let lines: Vec<_> = rules.iter().map(|(region, topic, priority, minutes)| {
            first(["*", "FR", "GB"][*region], ["*", "return", "repair", "other"][*topic], ["*", "high", "low"][*priority], *minutes)
        }).collect();
        let mut turned = lines.clone();
        turned.rotate_left(turn.min(lines.len()));
        match (PromiseTable::new(lines.clone()), PromiseTable::new(turned)) {
            (Ok(one), Ok(other)) => for region in ["FR", "GB", "JP"] {
                for topic in Topic::ALL.iter().copied() {
                    for priority in Priority::ALL.iter().copied() {
                        let kind = PromiseKind::FirstAnswer;
                        prop_assert_eq!(one.choose(kind, region, topic, priority), other.choose(kind, region, topic, priority));
                        let weights: Vec<u8> = lines.iter().filter(|line| line.is_for(kind, region, topic, priority)).map(PromiseRule::weight).collect();
                        let strongest = weights.iter().max();
                        prop_assert!(weights.iter().filter(|weight| Some(*weight) == strongest).count() <= 1, "one strongest");
                    }
                }
            },
            (one, other) => prop_assert_eq!(one.is_err(), other.is_err()),
        }
    }
}

/// Whether it ended while it stood resolved, with nothing since.
fn resolved_before_end(events: &[(Timestamp, ClockEvent)]) -> bool {
    let mut resolved = false;
    let mut ended = false;
    for (_, event) in events {
        match event {
            Resolved if !ended => resolved = true,
            Ended | Merged => ended = true,
            WaitingForClient | HouseOwes | Reopened | ClientReopened => {
                resolved = false;
                ended = false;
            }
            _ => {}
        }
    }
    resolved
}
