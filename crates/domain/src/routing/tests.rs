//! Where cases go, as stories; and that listing order never matters.

use super::*;
use proptest::prelude::*;

fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(|text| (*text).to_owned()).collect()
}

fn team(
    id: i64,
    regions: &[&str],
    topics: &[Topic],
    languages: &[&str],
    families: &[&str],
) -> TeamFacts {
    TeamFacts {
        id,
        regions: texts(regions),
        topics: topics.to_vec(),
        languages: texts(languages),
        families: texts(families),
        fallback: false,
    }
}

fn request(region: &str, topic: Topic, language: &str, family: Option<&str>) -> Request {
    Request {
        region: region.to_owned(),
        topic,
        language: language.to_owned(),
        family: family.map(str::to_owned),
    }
}

/// The house of these stories.
fn house() -> Vec<TeamFacts> {
    vec![
        team(1, &["FR", "BE"], &[], &["fr", "en"], &[]),
        team(2, &["GB", "US"], &[], &["en"], &[]),
        team(3, &[], &[Topic::Authenticity, Topic::Counterfeit], &["en", "fr"], &[]),
        team(4, &["FR"], &[Topic::Repair], &["fr", "en", "ar"], &["hourglass", "le_cagole"]),
        team(5, &["JP"], &[], &["ja"], &[]),
        team(6, &["CN", "HK"], &[], &["zh-Hans"], &[]),
        team(7, &["AE"], &[Topic::Return, Topic::Repair], &["ar", "en"], &["track"]),
        TeamFacts { fallback: true, ..team(9, &["XX"], &[], &["en"], &[]) },
    ]
}

fn codes(routed: &Routed) -> Vec<String> {
    let stored = routed.stored_reasons();
    stored
        .iter()
        .map(|(code, fact)| if fact.is_empty() { code.clone() } else { format!("{code} {fact}") })
        .collect()
}

#[test]
fn a_case_goes_where_region_topic_language_and_expertise_say_and_says_why() {
    for (why, request, team, reasons) in [
        (
            "the region's own team",
            request("FR", Topic::Return, "fr", None),
            1,
            &["serves_region FR", "takes_every_topic", "speaks_language fr"][..],
        ),
        (
            "a specialist before the region's own",
            request("FR", Topic::Authenticity, "fr", None),
            3,
            &["serves_every_region", "takes_topic authenticity", "speaks_language fr"],
        ),
        (
            "the team that knows the family",
            request("FR", Topic::Repair, "fr-CA", Some("hourglass")),
            4,
            &[
                "serves_region FR",
                "takes_topic repair",
                "speaks_language fr-CA",
                "knows_family hourglass",
            ],
        ),
        (
            "of a family it does not know, one that takes any",
            request("FR", Topic::Repair, "fr", Some("track")),
            1,
            &["serves_region FR", "takes_every_topic", "speaks_language fr"],
        ),
        (
            "nobody knows the family: given up first",
            request("AE", Topic::Repair, "ar", Some("hourglass")),
            7,
            &[
                "serves_region AE",
                "takes_topic repair",
                "speaks_language ar",
                "nobody_knows_family hourglass",
            ],
        ),
        (
            "nobody answers in the language: given up next",
            request("GB", Topic::Return, "it", None),
            2,
            &["serves_region GB", "takes_every_topic", "nobody_speaks_language it"],
        ),
        (
            "neither language nor family",
            request("AE", Topic::Repair, "ko", Some("hourglass")),
            7,
            &[
                "serves_region AE",
                "takes_topic repair",
                "nobody_speaks_language ko",
                "nobody_knows_family hourglass",
            ],
        ),
        (
            "without its language, yet with its family",
            request("AE", Topic::Repair, "ko", Some("track")),
            7,
            &[
                "serves_region AE",
                "takes_topic repair",
                "nobody_speaks_language ko",
                "knows_family track",
            ],
        ),
        (
            "another script is another language",
            request("HK", Topic::Return, "zh-Hant", None),
            6,
            &["serves_region HK", "takes_every_topic", "nobody_speaks_language zh-Hant"],
        ),
        (
            "nobody takes the topic there",
            request("AE", Topic::Privacy, "ar", None),
            9,
            &["nobody_takes_topic privacy", "fallback"],
        ),
        (
            "nobody serves the region: specialists for every region do not take it either",
            request("BR", Topic::Return, "pt", None),
            9,
            &["nobody_takes_topic return", "fallback"],
        ),
    ] {
        let routed = route(&request, &house());
        assert_eq!((routed.team, codes(&routed)), (Some(team), texts(reasons)), "{why}");
    }
}

#[test]
fn expertise_weighs_more_than_nearness_and_the_topic_more_than_both() {
    let near = team(1, &["FR"], &[], &[], &[]);
    let expert = team(2, &[], &[], &[], &["track"]);
    let by_topic = team(3, &[], &[Topic::Repair], &[], &[]);
    let speaker = team(4, &[], &[], &["fr"], &[]);
    let asked = request("FR", Topic::Repair, "fr", Some("track"));
    let mut teams = vec![speaker, near, expert, by_topic];
    for expect in [3, 2, 1, 4] {
        assert_eq!(route(&asked, &teams).team, Some(expect));
        teams.retain(|team| team.id != expect);
    }
}

#[test]
fn what_fits_nowhere_goes_to_the_fallback_and_says_so() {
    let elsewhere = request("BR", Topic::Return, "pt", None);
    let check = |teams: &[TeamFacts], team: Option<i64>, reasons: &[&str]| {
        let routed = route(&elsewhere, teams);
        assert_eq!((routed.team, codes(&routed)), (team, texts(reasons)));
    };
    check(&[], None, &["nobody_serves_region BR", "no_team"]);
    check(
        &[team(5, &["JP"], &[], &[], &[]), team(2, &["FR"], &[], &[], &[])],
        Some(2),
        &["nobody_serves_region BR", "no_fallback_named"],
    );
    let mut two = vec![
        team(8, &["JP"], &[], &[], &[]),
        team(2, &["FR"], &[], &[], &[]),
        team(7, &["FR"], &[], &[], &[]),
    ];
    two[0].fallback = true;
    two[2].fallback = true;
    check(&two, Some(7), &["nobody_serves_region BR", "fallback"]);
}

#[test]
fn of_teams_that_fit_equally_the_one_set_up_first_has_it() {
    let teams = [
        team(8, &["FR"], &[], &["fr"], &[]),
        team(3, &["FR"], &[], &["fr"], &[]),
        team(5, &["FR"], &[], &["fr"], &[]),
    ];
    let routed = route(&request("FR", Topic::Other, "fr", None), &teams);
    assert_eq!(routed.team, Some(3));
    assert_eq!(codes(&routed).last().unwrap(), "first_of_equal 3");
}

#[test]
fn the_region_follows_the_purchase_then_the_site() {
    let boutique = Purchase::Boutique { region: "IT".to_owned() };
    let shop = Purchase::Site { region: "FR".to_owned() };
    for (purchase, site, region, code) in [
        (Some(&shop), Some("GB"), Some("FR"), "region_of_purchase_site"),
        (Some(&boutique), Some("GB"), Some("IT"), "region_of_boutique"),
        (None, Some("GB"), Some("GB"), "region_of_site"),
        (None, None, None, "region_unknown"),
    ] {
        let (got, reason) = region_of(purchase, site);
        assert_eq!((got.as_deref(), reason.code()), (region, code));
        assert_eq!(reason.fact(), region.unwrap_or_default());
    }
    let routed = fall_back(&house(), vec![RoutingReason::RegionUnknown]);
    assert_eq!((routed.team, codes(&routed)), (Some(9), texts(&["region_unknown", "fallback"])));
}

#[test]
fn languages_are_the_same_whatever_the_country() {
    for (one, other, same) in [
        ("fr", "fr", true),
        ("fr", "fr-CA", true),
        ("fr-FR", "fr-CA", true),
        ("FR", "fr", true),
        ("en_GB", "en-US", true),
        ("zh", "zh-Hans", true),
        ("zh-Hans", "zh-Hans-CN", true),
        ("zh-hans", "zh-Hans", true),
        ("zh-Hans", "zh-Hant", false),
        ("fr", "fro", false),
        ("en", "ar", false),
        ("", "en", false),
    ] {
        assert_eq!(same_language(one, other), same, "{one} {other}");
        assert_eq!(same_language(other, one), same, "{other} {one}");
    }
}

#[test]
fn every_reason_has_a_code_on_its_list() {
    let text = String::new;
    let reasons = [
        RoutingReason::RegionOfPurchaseSite { region: text() },
        RoutingReason::RegionOfBoutique { region: text() },
        RoutingReason::RegionOfSite { region: text() },
        RoutingReason::RegionNamed { region: text() },
        RoutingReason::RegionOfEarlierCase { region: text() },
        RoutingReason::RegionUnknown,
        RoutingReason::TopicRead { topic: Topic::Other },
        RoutingReason::TopicSaid { topic: Topic::Other },
        RoutingReason::ServesRegion { region: text() },
        RoutingReason::ServesEveryRegion,
        RoutingReason::TakesTopic { topic: Topic::Other },
        RoutingReason::TakesEveryTopic,
        RoutingReason::SpeaksLanguage { language: text() },
        RoutingReason::SpeaksEveryLanguage,
        RoutingReason::KnowsFamily { family: text() },
        RoutingReason::NobodyKnowsFamily { family: text() },
        RoutingReason::NobodySpeaksLanguage { language: text() },
        RoutingReason::NobodyTakesTopic { topic: Topic::Other },
        RoutingReason::NobodyServesRegion { region: text() },
        RoutingReason::FirstOfEqual { among: 2 },
        RoutingReason::Fallback,
        RoutingReason::NoFallbackNamed,
        RoutingReason::NoTeam,
        RoutingReason::TeamOfAddress,
    ];
    assert_eq!(reasons.map(|reason| reason.code()), RoutingReason::CODES);
    let reasons = [
        TurnReason::NextInTurn { among: 2 },
        TurnReason::OnlyOne,
        TurnReason::KnowsFamily { family: text() },
        TurnReason::NobodyPresentKnowsFamily { family: text() },
        TurnReason::PassedOverAway { people: 1 },
        TurnReason::AllAway { people: 1 },
        TurnReason::NobodyInRole { region: text() },
        TurnReason::NobodySpeaksLanguage { language: text() },
        TurnReason::NobodyThere,
    ];
    assert_eq!(reasons.map(|reason| reason.code()), TurnReason::CODES);
}

// --- in turn ----------------------------------------------------------------

fn person(
    id: i64,
    present: bool,
    role: Role,
    languages: &[&str],
    families: &[&str],
) -> PersonFacts {
    PersonFacts {
        id,
        present,
        roles: vec![role],
        regions: texts(&["FR"]),
        languages: texts(languages),
        families: texts(families),
    }
}

fn people() -> Vec<PersonFacts> {
    vec![
        person(11, true, Role::Advisor, &["fr", "en"], &[]),
        person(12, false, Role::Advisor, &["fr"], &[]),
        person(13, true, Role::Advisor, &["fr", "ar"], &["hourglass"]),
        person(14, true, Role::Manager, &["fr"], &[]),
        person(15, true, Role::SeniorAdvisor, &["fr"], &["track"]),
        person(16, true, Role::Advisor, &["en"], &["track"]),
    ]
}

#[test]
fn turns_go_round_among_people_present_and_qualified() {
    let french = request("FR", Topic::Return, "fr", None);
    for (why, request, roles, last, expect, reasons) in [
        (
            "the first of all",
            &french,
            &[Role::Advisor][..],
            None,
            Some(11),
            &["next_in_turn 2", "passed_over_away 1"][..],
        ),
        (
            "the one away is passed over",
            &french,
            &[Role::Advisor],
            Some(11),
            Some(13),
            &["next_in_turn 2", "passed_over_away 1"],
        ),
        (
            "after the one away",
            &french,
            &[Role::Advisor],
            Some(12),
            Some(13),
            &["next_in_turn 2", "passed_over_away 1"],
        ),
        (
            "round again",
            &french,
            &[Role::Advisor],
            Some(13),
            Some(11),
            &["next_in_turn 2", "passed_over_away 1"],
        ),
        (
            "after somebody who left",
            &french,
            &[Role::Advisor],
            Some(99),
            Some(11),
            &["next_in_turn 2", "passed_over_away 1"],
        ),
        (
            "several roles",
            &french,
            &[Role::Advisor, Role::SeniorAdvisor],
            Some(13),
            Some(15),
            &["next_in_turn 3", "passed_over_away 1"],
        ),
        ("the only senior", &french, &[Role::SeniorAdvisor], Some(15), Some(15), &["only_one"]),
    ] {
        let got = next_in_turn(request, roles, &people(), last);
        assert_eq!(got.person, expect, "{why}");
        assert_eq!(stored(&got), texts(reasons), "{why}");
    }
}

fn stored(turn: &InTurn) -> Vec<String> {
    let stored = turn.reasons.iter().map(TurnReason::stored);
    stored
        .map(|(code, fact)| if fact.is_empty() { code } else { format!("{code} {fact}") })
        .collect()
}

#[test]
fn who_knows_the_family_goes_before_who_does_not() {
    let check = |family: &str, expect: i64, reasons: &[&str]| {
        let got = next_in_turn(
            &request("FR", Topic::Repair, "ar", Some(family)),
            &[Role::Advisor],
            &people(),
            None,
        );
        assert_eq!((got.person, stored(&got)), (Some(expect), texts(reasons)));
    };
    check("hourglass", 13, &["person_knows_family hourglass", "only_one"]);
    check("track", 13, &["nobody_present_knows_family track", "only_one"]);
}

#[test]
fn when_nobody_can_take_it_nobody_is_named_and_the_reason_is() {
    let check = |request: Request, role: Role, people: &[PersonFacts], reason: &str| {
        let got = next_in_turn(&request, &[role], people, Some(11));
        assert_eq!((got.person, stored(&got)), (None, texts(&[reason])));
    };
    let mut away = people();
    away.iter_mut().for_each(|person| person.present = false);
    check(request("FR", Topic::Return, "fr", None), Role::Advisor, &away, "all_away 3");
    check(request("FR", Topic::Return, "fr", None), Role::Advisor, &[], "nobody_there");
    check(request("JP", Topic::Return, "ja", None), Role::Advisor, &people(), "nobody_in_role JP");
    check(request("FR", Topic::Return, "fr", None), Role::Examiner, &people(), "nobody_in_role FR");
    check(
        request("FR", Topic::Return, "ko", None),
        Role::Advisor,
        &people(),
        "no_person_speaks_language ko",
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_listing_order_never_matters(turn in 0usize..8, region in 0usize..6, topic in 0..Topic::ALL.len(), language in 0usize..5, family in 0usize..4) {
        let request = request(
            ["FR", "GB", "JP", "AE", "CN", "BR"][region],
            Topic::ALL[topic],
            ["fr", "en", "ar", "ja", "zh-Hant"][language],
            [None, Some("hourglass"), Some("track"), Some("other")][family],
        );
        let mut teams = house();
        let before = route(&request, &teams);
        teams.rotate_left(turn);
        prop_assert_eq!(route(&request, &teams), before.clone());
        teams.reverse();
        prop_assert_eq!(route(&request, &teams), before.clone());
        prop_assert!(before.team.is_some() && !before.reasons.is_empty());
    }

    #[test]
    fn over_many_cases_turns_differ_by_at_most_one(present in prop::collection::vec(any::<bool>(), 1..9), cases in 1usize..60, start in prop::option::of(0i64..12)) {
        let people: Vec<_> = present.iter().enumerate().map(|(id, present)| person(id as i64 + 1, *present, Role::Advisor, &[], &[])).collect();
        let mut last = start;
        let mut had = vec![0u32; people.len()];
        for _ in 0..cases {
            let Some(person) = next_in_turn(&request("FR", Topic::Other, "fr", None), &[Role::Advisor], &people, last).person else {
                prop_assert!(present.iter().all(|present| !present));
                return Ok(());
            };
            prop_assert!(people[person as usize - 1].present);
            had[person as usize - 1] += 1;
            last = Some(person);
        }
        let of_present: Vec<_> = had.iter().zip(&present).filter(|(_, present)| **present).map(|(had, _)| *had).collect();
        prop_assert!(of_present.iter().max().unwrap() - of_present.iter().min().unwrap() <= 1);
    }
}
