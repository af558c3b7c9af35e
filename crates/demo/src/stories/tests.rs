//! The stories fit the house, the form and the machine, at whatever hour they
//! are loaded.

use std::collections::BTreeSet;

use domain::case::{Act, CaseRef, Limits, Standing};
use domain::entry::ByWhom;
use domain::promise::PromiseTable;
use domain::questions::{self, Flaw};

use super::*;
use crate::house::{House, is_language};

fn orle() -> House {
    House::orle().unwrap_or_else(|mistake| panic!("{mistake}"))
}

fn stories() -> Vec<Story> {
    Story::all().unwrap_or_else(|mistake| panic!("{mistake}"))
}

fn load() -> Timestamp {
    "2026-11-20T14:22:00Z".parse().unwrap()
}

fn zone_of(house: &House, story: &Story) -> TimeZone {
    TimeZone::get(&house.region(&story.region).unwrap().zone).unwrap()
}

#[test]
fn times_are_read_as_they_are_written() {
    let minutes = |n| When::Offset(SignedDuration::from_mins(n));
    let check = |given: &str, expect: Option<When>| {
        assert_eq!(given.parse::<When>().ok(), expect, "{given}")
    };
    check("-18m", Some(minutes(-18)));
    check("-2h", Some(minutes(-120)));
    check("-1h30m", Some(minutes(-90)));
    check("42m", Some(minutes(42)));
    check("-3d 09:20", Some(When::Day { days: -3, time: Time::constant(9, 20, 0, 0) }));
    for wrong in ["", "-", "18", "-3d", "-3d 25:00", "soon", "-1h30", "--5m", "-3d09:20"] {
        check(wrong, None);
    }
}

#[test]
fn a_wall_time_is_the_clients_own() {
    let tokyo = TimeZone::get("Asia/Tokyo").unwrap();
    let when: When = "-1d 10:00".parse().unwrap();
    // In Tokyo it is 23:22 on the 20th.
    assert_eq!(when.at(load(), &tokyo).to_string(), "2026-11-19T01:00:00Z");
}

#[test]
fn days_in_a_text_are_written_out_and_other_braces_stay() {
    let today = jiff::civil::date(2026, 11, 20);
    let text =
        fill_days("by {date:+28d}, {name}, {date:x} and {date:-1d}", today, |d| d.to_string());
    assert_eq!(text, "by 2026-12-18, {name}, {date:x} and 2026-11-19");
}

#[test]
fn there_is_a_story_for_every_topic_channel_and_state() {
    let stories = stories();
    assert!(stories.len() >= 24, "{}", stories.len());
    for topic in Topic::ALL {
        assert!(stories.iter().any(|s| s.topic == *topic), "no story about {topic}");
    }
    for channel in Channel::ALL {
        assert!(stories.iter().any(|s| s.channel == *channel), "no story by {channel}");
    }
    for state in StateName::ALL {
        assert!(stories.iter().any(|s| s.state == *state), "no story ends {state}");
    }
    for language in ["en", "fr", "ar", "it", "de", "es", "ja", "ko", "zh-Hans"] {
        assert!(stories.iter().any(|s| s.language == language), "no story in {language}");
    }
    let families: BTreeSet<&str> =
        stories.iter().filter_map(|s| s.answers.get("family")).map(String::as_str).collect();
    assert_eq!(families.len(), 7, "{families:?}");
}

#[test]
fn every_story_names_only_what_the_house_has() {
    let house = orle();
    let stories = stories();
    let codes: BTreeSet<&str> = stories.iter().map(|s| s.code.as_str()).collect();
    assert_eq!(codes.len(), stories.len(), "two stories have one code");
    for story in &stories {
        let code = &story.code;
        assert!(house.region(&story.region).is_some(), "{code}: region");
        assert!(is_language(&story.language), "{code}: language");
        assert!(
            story.client.email.ends_with(".test"),
            "{code}: {} could be somebody's",
            story.client.email
        );
        assert!(questions::is_email(&story.client.email), "{code}");
        let answers = &story.answers;
        assert!(answers.get("family").is_none_or(|f| house.family(f).is_some()), "{code}: family");
        assert!(answers.get("site").is_none_or(|s| house.site(s).is_some()), "{code}: site");
        let own = story.timeline.iter().filter_map(Event::by);
        for login in own.chain(story.call.iter().map(|call| call.by.as_str())) {
            assert!(house.person(login).is_some(), "{code}: nobody signs in as {login}");
        }
        for photo in photos(story) {
            let family = house
                .family(&photo.family)
                .unwrap_or_else(|| panic!("{code}: family {}", photo.family));
            assert!(
                photo.defect.as_ref().is_none_or(|d| family.faults.contains(d)),
                "{code}: {photo:?}"
            );
            assert!(
                photo.colour.as_ref().is_none_or(|c| family.colours.contains(c)),
                "{code}: {photo:?}"
            );
        }
        for event in &story.timeline {
            names_the_house(&house, &codes, code, event);
        }
    }
}

fn photos(story: &Story) -> Vec<&Photo> {
    let later = story.timeline.iter().flat_map(|event| match event {
        Event::Message { photos, .. } => photos.as_slice(),
        _ => &[],
    });
    story.photos.iter().chain(later).collect()
}

fn names_the_house(house: &House, codes: &BTreeSet<&str>, code: &str, event: &Event) {
    match event {
        Event::Assign { to, .. } => assert!(house.person(to).is_some(), "{code}: {to}"),
        Event::Escalate { to, .. } => {
            let senior = house.person(to).unwrap_or_else(|| panic!("{code}: {to}"));
            assert!(
                senior.roles.iter().any(|g| g.role == domain::Role::SeniorAdvisor),
                "{code}: {to} is no senior"
            );
        }
        Event::AskHouse { whom, .. } | Event::HouseAnswers { whom, .. } => {
            assert!(house.site(whom).is_some(), "{code}: {whom}");
        }
        Event::Consent { site, .. } => assert!(house.site(site).is_some(), "{code}: {site}"),
        Event::Tag { tag, .. } => {
            assert!(house.tags.iter().any(|t| t.code == *tag), "{code}: {tag}")
        }
        Event::Link { to, .. } | Event::Merge { into: to, .. } => {
            assert!(codes.contains(to.as_str()) && to != code, "{code}: {to}");
        }
        _ => {}
    }
}

#[test]
fn what_is_known_of_a_case_would_pass_the_form() {
    let house = orle();
    for story in stories() {
        let code = &story.code;
        let today = load().to_zoned(zone_of(&house, &story)).date();
        let opened = story
            .opened
            .at(load(), &zone_of(&house, &story))
            .to_zoned(zone_of(&house, &story))
            .date();
        let known = story.answers(today);
        let mut asked: BTreeSet<&str> = BTreeSet::new();
        for topic in Topic::ALL {
            for step in topic.steps() {
                asked.extend(topic.fields(*step).iter().map(|field| field.name));
            }
        }
        for name in known.keys() {
            assert!(asked.contains(name.as_str()), "{code}: no form asks `{name}`");
        }
        for step in story.topic.steps() {
            for problem in questions::check(story.topic, *step, &known, opened) {
                let may_lack = problem.flaw == Flaw::Missing && story.channel != Channel::WebForm;
                assert!(may_lack, "{code}: {problem:?} at {}", step.code());
            }
        }
        let pages = story.topic.steps();
        assert!(
            story.outcome.is_none()
                || pages.contains(&Step::Outcome)
                || story.channel != Channel::WebForm,
            "{code}: the form never asked for an outcome"
        );
        assert!(
            story.photos.is_empty()
                || !story.topic.slots().is_empty()
                || story.channel != Channel::WebForm,
            "{code}: the form never asked for photographs"
        );
    }
}

#[test]
fn only_cases_written_down_by_staff_have_a_call() {
    for story in stories() {
        let by_staff = matches!(story.channel, Channel::Phone | Channel::Boutique);
        assert_eq!(story.call.is_some(), by_staff, "{}", story.code);
    }
}

#[test]
fn the_order_of_a_story_holds_at_every_hour_it_may_be_loaded() {
    let house = orle();
    for story in stories() {
        let zone = zone_of(&house, &story);
        for half_hours in 0..(48 * 8) {
            let now = load() + SignedDuration::from_mins(30 * half_hours);
            // Half an hour of work a day, to be hard on the search.
            let moments = story.moments(now, &zone, |at| Some(at + SignedDuration::from_hours(5)));
            let mut all = vec![moments.opened];
            all.extend(moments.events.iter().copied());
            assert_eq!(all.len(), story.timeline.len() + 1);
            assert!(all.is_sorted_by(|a, b| a < b), "{} loaded at {now}: {all:?}", story.code);
            assert!(all.iter().all(|at| *at <= now), "{} loaded at {now}", story.code);
            if story.due.is_none() {
                // Nothing had to be pushed: the file itself is in order.
                let written: Vec<_> =
                    story.timeline.iter().map(|event| event.at().at(now, &zone)).collect();
                assert_eq!(moments.events, written, "{} loaded at {now}", story.code);
            }
            for event in &story.timeline {
                if let Event::Snooze { until, .. } = event {
                    assert!(until.at(now, &zone) > now, "{}", story.code);
                }
            }
        }
    }
}

#[test]
fn a_story_that_says_when_it_is_due_is_due_then() {
    let house = orle();
    let table = PromiseTable::new(house.promises.clone()).unwrap();
    for story in stories().iter().filter(|story| story.due.is_some()) {
        let region = house.region(&story.region).unwrap();
        let hours = house.team_hours(house.team(&region.team).unwrap()).unwrap();
        let usual = house.topics.iter().find(|t| t.code == story.topic).unwrap().priority;
        let made = table.for_case(&story.region, story.topic, story.priority.unwrap_or(usual));
        let answered = story.timeline.iter().any(|e| matches!(e, Event::Reply { .. }));
        let minutes = if answered { made.next_answer } else { made.first_answer }.unwrap();
        let due_of =
            |at| hours.add_open_time(at, SignedDuration::from_mins(minutes)).map(|(due, _)| due);
        // A Friday afternoon in Paris, and a Wednesday noon.
        for now in ["2026-11-20T14:22:00Z", "2026-11-18T11:00:00Z"] {
            let now: Timestamp = now.parse().unwrap();
            let moments = story.moments(now, &zone_of(&house, story), due_of);
            let word = story.timeline.iter().rposition(Event::is_the_clients_word);
            let at = word.map_or(moments.opened, |n| moments.events[n]);
            let wanted = story.due.unwrap().at(now, &zone_of(&house, story));
            let got = due_of(at).unwrap();
            if wanted <= now {
                assert!(
                    got <= wanted,
                    "{}: should be overdue since {wanted}, due {got}",
                    story.code
                );
            } else if hours.open_at(wanted) {
                let off = wanted.duration_until(got).abs();
                assert!(
                    off <= SignedDuration::from_mins(2),
                    "{}: wanted {wanted}, due {got}",
                    story.code
                );
            } else {
                assert!(got >= wanted, "{}: wanted {wanted}, due {got}", story.code);
            }
        }
    }
}

#[test]
fn every_story_can_be_played_and_ends_where_it_says() {
    let house = orle();
    let seat = TimeZone::get(&house.about.zone).unwrap();
    for story in stories() {
        let moments = story.moments(load(), &seat, |at| Some(at + SignedDuration::from_hours(5)));
        let mut standing = Standing::new();
        for (event, at) in story.timeline.iter().zip(&moments.events) {
            for act in acts(event, &seat) {
                let told = format!("{}: {act:?} at {at}", story.code);
                standing = standing
                    .act(act, *at, &Limits::default())
                    .unwrap_or_else(|no| panic!("{told}: {no:?}"))
                    .standing;
            }
        }
        assert_eq!(standing.state.name(), story.state, "{}", story.code);
        let wakes = standing.state.wakes_at();
        assert!(
            wakes.is_none_or(|at| at > load()),
            "{}: a reminder would go out at once",
            story.code
        );
    }
}

fn acts(event: &Event, zone: &TimeZone) -> Vec<Act> {
    match event {
        Event::Message { .. } => vec![Act::ClientWrites],
        Event::Reply { wait: true, .. } => vec![Act::ReplyAndWait],
        Event::Reply { .. } => vec![Act::Reply],
        Event::Assign { .. } => vec![Act::Assign],
        Event::AskHouse { whom, .. } => vec![Act::AskHouse { whom: whom.clone() }],
        Event::HouseAnswers { .. } => vec![Act::HouseAnswers],
        Event::Snooze { until, .. } => vec![Act::Snooze { until: until.at(load(), zone) }],
        Event::Escalate { by, .. } => {
            let by = if by == "client" { ByWhom::Client } else { ByWhom::Staff };
            vec![Act::Escalate { senior: 1, by }]
        }
        Event::Deescalate { .. } => vec![Act::Deescalate { client_agreed: true }],
        Event::Merge { into, .. } => vec![Act::Merge { into: CaseRef(into.clone()) }],
        Event::Resolve { resolution, .. } => vec![Act::Resolve { resolution: *resolution }],
        Event::Reopen { .. } => vec![Act::Reopen { by: ByWhom::Client }],
        Event::Withdraw { .. } => vec![Act::Withdraw],
        Event::Close { .. } => vec![Act::Close],
        Event::Note { .. }
        | Event::Prioritise { .. }
        | Event::Tag { .. }
        | Event::Consent { .. }
        | Event::Link { .. } => vec![],
    }
}

#[test]
fn days_are_named_only_where_the_house_can_write_them() {
    for story in stories() {
        let complete = words::LOCALES.iter().any(|l| l.tag == story.language && l.complete);
        let later = story
            .timeline
            .iter()
            .filter(|e| !matches!(e, Event::Note { .. }))
            .filter_map(Event::words);
        for text in later.chain([story.subject.as_str(), story.body.as_str()]) {
            let filled = fill_days(text, jiff::civil::date(2026, 11, 20), |d| d.to_string());
            assert!(
                complete || filled == text,
                "{}: {} dates cannot be written yet",
                story.code,
                story.language
            );
            assert!(!filled.contains(['{', '}']), "{}: {filled}", story.code);
        }
    }
}

#[test]
fn the_house_speaks_calmly() {
    for story in stories() {
        let ours = story
            .timeline
            .iter()
            .filter(|e| matches!(e, Event::Reply { .. } | Event::Resolve { .. }));
        for text in ours.filter_map(Event::words) {
            for never in [
                "!",
                "！",
                "please note",
                "Please note",
                "unfortunately",
                "Unfortunately",
                "valued customer",
            ] {
                assert!(!text.contains(never), "{}: `{never}` in {text}", story.code);
            }
        }
    }
}
