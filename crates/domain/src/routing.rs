//! Where a case goes, and why: region, team, person.
//!
//! Every choice is made by the facts alone and says its reasons as codes with
//! facts; they are stored with the case and shown to whoever asks "why did
//! this come to me?". The same facts always give the same team, whatever the
//! order in which they are listed.
//!
//! Not here: assigning by hand, which needs no reason but the hand.

use crate::{Role, Topic};

/// The way by which a piece was bought, as far as it decides the region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purchase {
    /// On the shop site of a country.
    Site {
        /// Region of the site.
        region: String,
    },
    /// In a boutique.
    Boutique {
        /// Region of the boutique.
        region: String,
    },
}

/// The region of a case: that of the purchase, otherwise that of the site the
/// client is on; the former keeps orders with the team that can change them.
/// None when neither is known: then only a fallback team can have it.
pub fn region_of(
    purchase: Option<&Purchase>,
    site: Option<&str>,
) -> (Option<String>, RoutingReason) {
    match (purchase, site) {
        (Some(Purchase::Site { region }), _) => {
            (Some(region.clone()), RoutingReason::RegionOfPurchaseSite { region: region.clone() })
        }
        (Some(Purchase::Boutique { region }), _) => {
            (Some(region.clone()), RoutingReason::RegionOfBoutique { region: region.clone() })
        }
        (None, Some(region)) => {
            (Some(region.to_owned()), RoutingReason::RegionOfSite { region: region.to_owned() })
        }
        (None, None) => (None, RoutingReason::RegionUnknown),
    }
}

/// What a case asks of a team or a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Region code, such as `FR`.
    pub region: String,
    /// What it is about.
    pub topic: Topic,
    /// The client's language, a tag such as `fr` or `zh-Hans`.
    pub language: String,
    /// Product family, by its code, where the piece is known.
    pub family: Option<String>,
}

/// What is known of a team. An empty list is no restriction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TeamFacts {
    /// Its id.
    pub id: i64,
    /// The regions it serves.
    pub regions: Vec<String>,
    /// The topics it takes.
    pub topics: Vec<Topic>,
    /// The languages it answers in.
    pub languages: Vec<String>,
    /// The product families it knows.
    pub families: Vec<String>,
    /// Whether it takes what fits nowhere.
    pub fallback: bool,
}

/// Why a case went where it went. `code` and `fact` are what is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoutingReason {
    /// The piece was bought on this region's site.
    RegionOfPurchaseSite {
        /// Region code.
        region: String,
    },
    /// The piece was bought in a boutique of this region.
    RegionOfBoutique {
        /// Region code.
        region: String,
    },
    /// The client is on this region's site.
    RegionOfSite {
        /// Region code.
        region: String,
    },
    /// Whoever opened the case for the client named this region.
    RegionNamed {
        /// Region code.
        region: String,
    },
    /// The case it follows, or was split off from, is of this region.
    RegionOfEarlierCase {
        /// Region code.
        region: String,
    },
    /// Neither purchase nor site is known.
    RegionUnknown,
    /// Nobody was asked what it is about: the words of the message say so.
    TopicRead {
        /// The topic.
        topic: Topic,
    },
    /// Somebody of the house said what it is about.
    TopicSaid {
        /// The topic.
        topic: Topic,
    },
    /// The team serves this region by name.
    ServesRegion {
        /// Region code.
        region: String,
    },
    /// The team serves every region.
    ServesEveryRegion,
    /// The team takes this topic by name.
    TakesTopic {
        /// The topic.
        topic: Topic,
    },
    /// The team takes every topic.
    TakesEveryTopic,
    /// The team answers in this language.
    SpeaksLanguage {
        /// The client's language.
        language: String,
    },
    /// The team answers in every language.
    SpeaksEveryLanguage,
    /// The team knows this family.
    KnowsFamily {
        /// The family.
        family: String,
    },
    /// No team that will do otherwise knows the family.
    NobodyKnowsFamily {
        /// The family.
        family: String,
    },
    /// No team of this region and topic answers in this language.
    NobodySpeaksLanguage {
        /// The client's language.
        language: String,
    },
    /// No team of this region takes this topic.
    NobodyTakesTopic {
        /// The topic.
        topic: Topic,
    },
    /// No team serves this region.
    NobodyServesRegion {
        /// Region code.
        region: String,
    },
    /// Several teams fit equally well: the one set up first.
    FirstOfEqual {
        /// How many fitted.
        among: usize,
    },
    /// It is the team for what fits nowhere.
    Fallback,
    /// No team is named for what fits nowhere: the one set up first.
    NoFallbackNamed,
    /// There is no team at all.
    NoTeam,
    /// The client wrote to this team's own address.
    TeamOfAddress,
}

impl RoutingReason {
    /// The stable code, tail of the locale key.
    pub const fn code(&self) -> &'static str {
        match self {
            RoutingReason::RegionOfPurchaseSite { .. } => "region_of_purchase_site",
            RoutingReason::RegionOfBoutique { .. } => "region_of_boutique",
            RoutingReason::RegionOfSite { .. } => "region_of_site",
            RoutingReason::RegionNamed { .. } => "region_named",
            RoutingReason::RegionOfEarlierCase { .. } => "region_of_earlier_case",
            RoutingReason::RegionUnknown => "region_unknown",
            RoutingReason::TopicRead { .. } => "topic_read",
            RoutingReason::TopicSaid { .. } => "topic_said",
            RoutingReason::ServesRegion { .. } => "serves_region",
            RoutingReason::ServesEveryRegion => "serves_every_region",
            RoutingReason::TakesTopic { .. } => "takes_topic",
            RoutingReason::TakesEveryTopic => "takes_every_topic",
            RoutingReason::SpeaksLanguage { .. } => "speaks_language",
            RoutingReason::SpeaksEveryLanguage => "speaks_every_language",
            RoutingReason::KnowsFamily { .. } => "knows_family",
            RoutingReason::NobodyKnowsFamily { .. } => "nobody_knows_family",
            RoutingReason::NobodySpeaksLanguage { .. } => "nobody_speaks_language",
            RoutingReason::NobodyTakesTopic { .. } => "nobody_takes_topic",
            RoutingReason::NobodyServesRegion { .. } => "nobody_serves_region",
            RoutingReason::FirstOfEqual { .. } => "first_of_equal",
            RoutingReason::Fallback => "fallback",
            RoutingReason::NoFallbackNamed => "no_fallback_named",
            RoutingReason::NoTeam => "no_team",
            RoutingReason::TeamOfAddress => "team_of_address",
        }
    }

    /// Every code, in the order of this list.
    pub const CODES: &'static [&'static str] = &[
        "region_of_purchase_site",
        "region_of_boutique",
        "region_of_site",
        "region_named",
        "region_of_earlier_case",
        "region_unknown",
        "topic_read",
        "topic_said",
        "serves_region",
        "serves_every_region",
        "takes_topic",
        "takes_every_topic",
        "speaks_language",
        "speaks_every_language",
        "knows_family",
        "nobody_knows_family",
        "nobody_speaks_language",
        "nobody_takes_topic",
        "nobody_serves_region",
        "first_of_equal",
        "fallback",
        "no_fallback_named",
        "no_team",
        "team_of_address",
    ];

    /// The fact beside the code: a region code, a topic code, a language tag, a
    /// family code or a number; empty where the code says all.
    pub fn fact(&self) -> String {
        match self {
            RoutingReason::RegionOfPurchaseSite { region }
            | RoutingReason::RegionOfBoutique { region }
            | RoutingReason::RegionOfSite { region }
            | RoutingReason::RegionNamed { region }
            | RoutingReason::RegionOfEarlierCase { region }
            | RoutingReason::ServesRegion { region }
            | RoutingReason::NobodyServesRegion { region } => region.clone(),
            RoutingReason::TakesTopic { topic }
            | RoutingReason::TopicRead { topic }
            | RoutingReason::TopicSaid { topic }
            | RoutingReason::NobodyTakesTopic { topic } => topic.code().to_owned(),
            RoutingReason::SpeaksLanguage { language }
            | RoutingReason::NobodySpeaksLanguage { language } => language.clone(),
            RoutingReason::KnowsFamily { family } | RoutingReason::NobodyKnowsFamily { family } => {
                family.clone()
            }
            RoutingReason::FirstOfEqual { among } => among.to_string(),
            RoutingReason::RegionUnknown
            | RoutingReason::ServesEveryRegion
            | RoutingReason::TakesEveryTopic
            | RoutingReason::SpeaksEveryLanguage
            | RoutingReason::Fallback
            | RoutingReason::NoFallbackNamed
            | RoutingReason::NoTeam
            | RoutingReason::TeamOfAddress => String::new(),
        }
    }

    /// Code and fact, as the timeline stores them.
    pub fn stored(&self) -> (String, String) {
        (self.code().to_owned(), self.fact())
    }
}

/// A team, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Routed {
    /// The team; none only when there is none at all.
    pub team: Option<i64>,
    /// Why, in the order of the decision.
    pub reasons: Vec<RoutingReason>,
}

impl Routed {
    /// The reasons as the timeline stores them.
    pub fn stored_reasons(&self) -> Vec<(String, String)> {
        self.reasons.iter().map(RoutingReason::stored).collect()
    }
}

/// How a list of a team or person fits something asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    No,
    /// The list is empty: anything fits.
    Any,
    /// It is on the list.
    Named,
}

fn fit<T>(list: &[T], wanted: impl Fn(&T) -> bool) -> Fit {
    match list {
        [] => Fit::Any,
        list if list.iter().any(wanted) => Fit::Named,
        _ => Fit::No,
    }
}

/// Whether somebody who has the one language can answer in the other: the same
/// language, and the same script where both name one (`fr` and `fr-CA` do,
/// `zh-Hans` and `zh-Hant` do not).
pub fn same_language(one: &str, other: &str) -> bool {
    let parts = |tag: &str| {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().unwrap_or_default().to_ascii_lowercase();
        let script =
            parts.find(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()));
        (language, script.map(str::to_ascii_lowercase))
    };
    let ((one, one_script), (other, other_script)) = (parts(one), parts(other));
    one == other && (one_script.is_none() || other_script.is_none() || one_script == other_script)
}

/// A team's fit to a request, one field a question.
struct TeamFit {
    region: Fit,
    topic: Fit,
    language: Fit,
    family: Fit,
}

impl TeamFit {
    fn of(team: &TeamFacts, request: &Request) -> TeamFit {
        TeamFit {
            region: fit(&team.regions, |own| *own == request.region),
            topic: fit(&team.topics, |own| *own == request.topic),
            language: fit(&team.languages, |own| same_language(own, &request.language)),
            family: match &request.family {
                Some(family) => fit(&team.families, |own| own == family),
                None => Fit::Any,
            },
        }
    }

    /// Whether the team will do, when only the first so many of region, topic,
    /// language and family are asked for.
    fn will_do(&self, asked: usize) -> bool {
        [self.region, self.topic, self.language, self.family][..asked]
            .iter()
            .all(|fit| *fit != Fit::No)
    }

    /// What speaks for it by name, weightiest first.
    fn rank(&self) -> (Fit, Fit, Fit, Fit) {
        (self.topic, self.family, self.region, self.language)
    }
}

/// The team for a request.
///
/// A team must serve the region, take the topic, answer in the language and
/// know the family. Where nobody does all four, the family is given up first,
/// then the language; region and topic never are: then it is the fallback
/// team's. Among teams that will do, the one that says so by name goes before
/// one that takes anything (topic first, then family, region, language), then
/// the one set up first (lowest id).
pub fn route(request: &Request, teams: &[TeamFacts]) -> Routed {
    let mut reasons = Vec::new();
    for asked in [4, 3, 2] {
        if let Some(team) = best(request, teams, asked, &mut reasons) {
            return Routed { team: Some(team), reasons };
        }
    }
    // Nobody at all takes it: the finer reasons no longer matter.
    let serves = teams.iter().any(|team| TeamFit::of(team, request).will_do(1));
    let reason = if serves {
        RoutingReason::NobodyTakesTopic { topic: request.topic }
    } else {
        RoutingReason::NobodyServesRegion { region: request.region.clone() }
    };
    fall_back(teams, vec![reason])
}

/// The team for a case whose region is not known, or that fits nowhere.
pub fn fall_back(teams: &[TeamFacts], mut reasons: Vec<RoutingReason>) -> Routed {
    let named = teams.iter().filter(|team| team.fallback).map(|team| team.id).min();
    let team = named.or_else(|| teams.iter().map(|team| team.id).min());
    reasons.push(match (named, team) {
        (Some(_), _) => RoutingReason::Fallback,
        (None, Some(_)) => RoutingReason::NoFallbackNamed,
        (None, None) => RoutingReason::NoTeam,
    });
    Routed { team, reasons }
}

/// The best of the teams that will do, its reasons added.
fn best(
    request: &Request,
    teams: &[TeamFacts],
    asked: usize,
    reasons: &mut Vec<RoutingReason>,
) -> Option<i64> {
    let fits = teams.iter().map(|team| (TeamFit::of(team, request), team.id));
    let able: Vec<_> = fits.filter(|(fit, _)| fit.will_do(asked)).collect();
    let (chosen, id) = able.iter().max_by_key(|(fit, id)| (fit.rank(), std::cmp::Reverse(*id)))?;
    reasons.push(match chosen.region {
        Fit::Named => RoutingReason::ServesRegion { region: request.region.clone() },
        _ => RoutingReason::ServesEveryRegion,
    });
    reasons.push(match chosen.topic {
        Fit::Named => RoutingReason::TakesTopic { topic: request.topic },
        _ => RoutingReason::TakesEveryTopic,
    });
    match chosen.language {
        Fit::Named => {
            reasons.push(RoutingReason::SpeaksLanguage { language: request.language.clone() })
        }
        Fit::Any => reasons.push(RoutingReason::SpeaksEveryLanguage),
        Fit::No => {
            reasons.push(RoutingReason::NobodySpeaksLanguage { language: request.language.clone() })
        }
    }
    match (chosen.family, &request.family) {
        (Fit::Named, Some(family)) => {
            reasons.push(RoutingReason::KnowsFamily { family: family.clone() })
        }
        (Fit::No, Some(family)) => {
            reasons.push(RoutingReason::NobodyKnowsFamily { family: family.clone() })
        }
        _ => {}
    }
    let among = able.iter().filter(|(fit, _)| fit.rank() == chosen.rank()).count();
    if among > 1 {
        reasons.push(RoutingReason::FirstOfEqual { among });
    }
    Some(*id)
}

/// What is known of a person of a team. An empty list of regions, languages or
/// families is no restriction; somebody without a role is asked for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonFacts {
    /// Their id.
    pub id: i64,
    /// Whether they are present and take cases now.
    pub present: bool,
    /// Their roles.
    pub roles: Vec<Role>,
    /// The regions in which they have them; whoever knows better leaves out the roles held
    /// elsewhere.
    pub regions: Vec<String>,
    /// The languages they answer in.
    pub languages: Vec<String>,
    /// The product families they know.
    pub families: Vec<String>,
}

/// Why a person's turn it is, or nobody's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TurnReason {
    /// They are next after whoever had the last one.
    NextInTurn {
        /// Among how many who are present and qualified.
        among: usize,
    },
    /// They are the only one present and qualified.
    OnlyOne,
    /// They know the family.
    KnowsFamily {
        /// The family.
        family: String,
    },
    /// Nobody present knows the family; it was not asked for.
    NobodyPresentKnowsFamily {
        /// The family.
        family: String,
    },
    /// Qualified people are away and were passed over.
    PassedOverAway {
        /// How many.
        people: usize,
    },
    /// Everybody qualified is away.
    AllAway {
        /// How many.
        people: usize,
    },
    /// Nobody has the role in this region.
    NobodyInRole {
        /// Region code.
        region: String,
    },
    /// Nobody in the role answers in this language.
    NobodySpeaksLanguage {
        /// The client's language.
        language: String,
    },
    /// There are no people.
    NobodyThere,
}

impl TurnReason {
    /// The stable code, tail of the locale key.
    pub const fn code(&self) -> &'static str {
        match self {
            TurnReason::NextInTurn { .. } => "next_in_turn",
            TurnReason::OnlyOne => "only_one",
            TurnReason::KnowsFamily { .. } => "person_knows_family",
            TurnReason::NobodyPresentKnowsFamily { .. } => "nobody_present_knows_family",
            TurnReason::PassedOverAway { .. } => "passed_over_away",
            TurnReason::AllAway { .. } => "all_away",
            TurnReason::NobodyInRole { .. } => "nobody_in_role",
            TurnReason::NobodySpeaksLanguage { .. } => "no_person_speaks_language",
            TurnReason::NobodyThere => "nobody_there",
        }
    }

    /// Every code, in the order of this list.
    pub const CODES: &'static [&'static str] = &[
        "next_in_turn",
        "only_one",
        "person_knows_family",
        "nobody_present_knows_family",
        "passed_over_away",
        "all_away",
        "nobody_in_role",
        "no_person_speaks_language",
        "nobody_there",
    ];

    /// The fact beside the code; empty where the code says all.
    pub fn fact(&self) -> String {
        match self {
            TurnReason::NextInTurn { among: number }
            | TurnReason::PassedOverAway { people: number }
            | TurnReason::AllAway { people: number } => number.to_string(),
            TurnReason::KnowsFamily { family }
            | TurnReason::NobodyPresentKnowsFamily { family } => family.clone(),
            TurnReason::NobodyInRole { region } => region.clone(),
            TurnReason::NobodySpeaksLanguage { language } => language.clone(),
            TurnReason::OnlyOne | TurnReason::NobodyThere => String::new(),
        }
    }

    /// Code and fact, as the timeline stores them.
    pub fn stored(&self) -> (String, String) {
        (self.code().to_owned(), self.fact())
    }
}

/// A person, or nobody, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InTurn {
    /// Whose turn it is; none: it stays with the team.
    pub person: Option<i64>,
    /// Why.
    pub reasons: Vec<TurnReason>,
}

impl InTurn {
    /// The reasons as the timeline stores them.
    pub fn stored_reasons(&self) -> Vec<(String, String)> {
        self.reasons.iter().map(TurnReason::stored).collect()
    }
}

/// Whose turn it is among a team's people, after `last` had the last one (also
/// when that person is away now, or gone).
///
/// Somebody must be present, have one of the roles in the region, and answer
/// in the language. Who knows the family goes before who does not; where
/// nobody present does, it is not asked for. Ids give the order of turns.
pub fn next_in_turn(
    request: &Request,
    roles: &[Role],
    people: &[PersonFacts],
    last: Option<i64>,
) -> InTurn {
    let nobody = |reason| InTurn { person: None, reasons: vec![reason] };
    if people.is_empty() {
        return nobody(TurnReason::NobodyThere);
    }
    let in_role = |person: &&PersonFacts| {
        person.roles.iter().any(|role| roles.contains(role))
            && fit(&person.regions, |own| *own == request.region) != Fit::No
    };
    let able: Vec<_> = people.iter().filter(in_role).collect();
    if able.is_empty() {
        return nobody(TurnReason::NobodyInRole { region: request.region.clone() });
    }
    let speaks = |person: &&&PersonFacts| {
        fit(&person.languages, |own| same_language(own, &request.language)) != Fit::No
    };
    let able: Vec<_> = able.iter().filter(speaks).copied().collect();
    if able.is_empty() {
        return nobody(TurnReason::NobodySpeaksLanguage { language: request.language.clone() });
    }
    let present: Vec<_> = able.iter().filter(|person| person.present).copied().collect();
    if present.is_empty() {
        return nobody(TurnReason::AllAway { people: able.len() });
    }
    let mut reasons = Vec::new();
    let mut ids = prefer_family(request, &present, &mut reasons);
    ids.sort_unstable();
    ids.dedup();
    let after = |last: i64| ids.iter().find(|id| **id > last);
    let person = last.and_then(after).or(ids.first()).copied();
    reasons.push(match ids.len() {
        1 => TurnReason::OnlyOne,
        among => TurnReason::NextInTurn { among },
    });
    if able.len() > present.len() {
        reasons.push(TurnReason::PassedOverAway { people: able.len() - present.len() });
    }
    InTurn { person, reasons }
}

/// The ids of those who know the family, or of all where nobody does.
fn prefer_family(
    request: &Request,
    present: &[&PersonFacts],
    reasons: &mut Vec<TurnReason>,
) -> Vec<i64> {
    let all = || present.iter().map(|person| person.id).collect();
    let Some(family) = &request.family else { return all() };
    let knows = |person: &&&PersonFacts| fit(&person.families, |own| own == family) != Fit::No;
    let known: Vec<i64> = present.iter().filter(knows).map(|person| person.id).collect();
    if known.is_empty() {
        reasons.push(TurnReason::NobodyPresentKnowsFamily { family: family.clone() });
        return all();
    }
    reasons.push(TurnReason::KnowsFamily { family: family.clone() });
    known
}

#[cfg(test)]
mod tests;
