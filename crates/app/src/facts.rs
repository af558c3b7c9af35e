//! The house's set-up in memory: regions, teams with their hours, promises,
//! topics, sites, phrases, people. Every case write needs some of it in
//! microseconds, so each node keeps one whole picture and takes a new one when
//! the set-up's revision has moved (`App::refresh`).

use crate::{Error, Result};
use domain::access::Grant;
use domain::hours::OpeningHours;
use domain::promise::{PromiseRule, PromiseTable, Promises};
use domain::routing::{Request, Routed, TeamFacts};
use domain::{Priority, Topic};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Tx;

/// A team with its opening hours, holidays of its home region closed.
#[derive(Debug, Clone)]
pub struct Team {
    /// As kept.
    pub kept: store::teams::Team,
    /// When it is open.
    pub hours: OpeningHours,
}

/// A boutique or shop site with its opening hours.
#[derive(Debug, Clone)]
pub struct Site {
    /// As kept.
    pub kept: store::sites::Site,
    /// When it is open.
    pub hours: OpeningHours,
}

/// A person, as far as others need to know.
#[derive(Debug, Clone)]
pub struct Person {
    /// Id.
    pub id: i64,
    /// Name.
    pub name: String,
    /// Languages the person answers in.
    pub languages: Vec<String>,
    /// Roles and where they are held.
    pub grants: Vec<Grant>,
    /// Whether the account is in use.
    pub active: bool,
}

/// The whole set-up at one revision.
#[derive(Debug, Clone, Default)]
pub struct HouseFacts {
    /// Its revision.
    pub revision: i64,
    /// Regions by code.
    pub regions: BTreeMap<String, store::regions::Region>,
    /// Teams by id.
    pub teams: BTreeMap<i64, Team>,
    /// Sites by code.
    pub sites: BTreeMap<String, Site>,
    /// Saved replies with their texts by language.
    pub phrases: Vec<(store::phrases::Phrase, Vec<store::phrases::Wording>)>,
    /// Tags in use.
    pub tags: Vec<store::tags::Tag>,
    /// People by id.
    pub people: BTreeMap<i64, Person>,
    /// The addresses of those who are in service, folded: what comes from one is never a client's.
    pub staff_addresses: std::collections::BTreeSet<String>,
    /// What sorts new messages, with what was learned here.
    pub triage: Arc<triage::Triage>,
    phone_hours: BTreeMap<String, OpeningHours>,
    /// Addresses that clients write to, those in use.
    pub addresses: Vec<store::mail_addresses::MailAddress>,
    routes: Vec<TeamFacts>,
    promises: PromiseTable,
    warn: Vec<store::promises::Promise>,
    topics: Vec<store::topics::TopicRule>,
}

fn hours(text: &str) -> Result<OpeningHours> {
    serde_json::from_str(text).map_err(|e| Error::Internal(format!("opening hours: {e}")))
}

/// The hours with more closed days.
fn closed_on(
    hours: OpeningHours,
    days: impl Iterator<Item = jiff::civil::Date>,
) -> Result<OpeningHours> {
    let mut exceptions = hours.exceptions().clone();
    for day in days {
        exceptions.entry(day).or_default();
    }
    OpeningHours::new(hours.zone().clone(), hours.week().clone(), exceptions)
        .map_err(|e| Error::Internal(format!("opening hours: {e}")))
}

impl HouseFacts {
    /// Reads the whole set-up.
    ///
    /// # Errors
    /// [`Error::Internal`] when kept hours or promises contradict each other.
    pub async fn read(tx: &mut Tx) -> Result<HouseFacts> {
        let revision = store::house::revision(tx).await?;
        let holidays = store::holidays::list(tx).await?;
        let off = |region: Option<&str>| {
            let mut days: Vec<jiff::civil::Date> = holidays
                .iter()
                .filter(|h| h.region.is_none() || h.region.as_deref() == region)
                .filter_map(|h| h.day.parse().ok())
                .collect();
            days.sort_unstable();
            days.dedup();
            days
        };
        let mut teams = BTreeMap::new();
        for kept in store::teams::list(tx).await?.into_iter().filter(|t| !t.retired) {
            let hours = closed_on(hours(&kept.hours)?, off(kept.home.as_deref()).into_iter())?;
            teams.insert(kept.id, Team { hours, kept });
        }
        let mut sites = BTreeMap::new();
        for kept in store::sites::list(tx).await?.into_iter().filter(|s| !s.retired) {
            let hours = closed_on(hours(&kept.hours)?, off(Some(&kept.region)).into_iter())?;
            sites.insert(kept.code.clone(), Site { hours, kept });
        }
        let warn: Vec<_> =
            store::promises::list(tx).await?.into_iter().filter(|p| !p.retired).collect();
        let promises = PromiseTable::new(
            warn.iter()
                .map(|p| PromiseRule {
                    kind: p.kind,
                    region: p.region.clone(),
                    topic: p.topic,
                    priority: p.priority,
                    minutes: p.minutes,
                })
                .collect(),
        )
        .map_err(|e| Error::Internal(format!("promises: {e}")))?;
        let texts = store::phrases::texts(tx).await?;
        let phrases = store::phrases::list(tx)
            .await?
            .into_iter()
            .filter(|p| !p.retired)
            .map(|p| {
                let own = texts.iter().filter(|t| t.phrase == p.id).cloned().collect();
                (p, own)
            })
            .collect();
        let routes = teams.values().map(|t| route_facts(&t.kept)).collect();
        let mut grants: BTreeMap<i64, Vec<Grant>> = BTreeMap::new();
        for (person, grant) in store::people::grants_of_all(tx).await? {
            grants.entry(person).or_default().push(grant);
        }
        let people = store::people::list(tx).await?;
        let staff_addresses = people
            .iter()
            .filter(|p| p.disabled_at.is_none())
            .map(|p| crate::references::address_key(&p.email))
            .collect();
        let people = people
            .into_iter()
            .map(|p| {
                let grants = grants.remove(&p.id).unwrap_or_default();
                (
                    p.id,
                    Person {
                        id: p.id,
                        name: p.name,
                        languages: p.languages,
                        grants,
                        active: p.disabled_at.is_none(),
                    },
                )
            })
            .collect();
        let regions: BTreeMap<String, store::regions::Region> = store::regions::list(tx)
            .await?
            .into_iter()
            .filter(|r| !r.retired)
            .map(|r| (r.code.clone(), r))
            .collect();
        let mut phone_hours = BTreeMap::new();
        for region in regions.values().filter(|region| !region.phone_hours.is_empty()) {
            let hours = hours(&region.phone_hours)?;
            let hours = closed_on(hours, off(Some(&region.code)).into_iter())?;
            phone_hours.insert(region.code.clone(), hours);
        }
        Ok(HouseFacts {
            revision,
            regions,
            phone_hours,
            teams,
            sites,
            phrases,
            tags: store::tags::list(tx).await?.into_iter().filter(|t| !t.retired).collect(),
            people,
            staff_addresses,
            triage: Arc::default(),
            addresses: store::mail_addresses::list(tx)
                .await?
                .into_iter()
                .filter(|a| !a.retired)
                .collect(),
            routes,
            promises,
            warn,
            topics: store::topics::list(tx).await?,
        })
    }

    /// The team for a request, with the reasons.
    pub fn route(&self, request: &Request) -> Routed {
        domain::routing::route(request, &self.routes)
    }

    /// The promises a case has.
    pub fn promises(&self, region: &str, topic: Topic, priority: Priority) -> Promises {
        self.promises.for_case(region, topic, priority)
    }

    /// How many minutes before its end a promise counts as due soon.
    pub fn warn_minutes(&self, kind: domain::PromiseKind, region: &str) -> i64 {
        let fits = |p: &&store::promises::Promise| {
            p.kind == kind && p.region.as_deref().is_none_or(|r| r == region)
        };
        self.warn.iter().filter(fits).map(|p| p.warn_minutes).max().unwrap_or(60)
    }

    /// The opening hours by which a team's promises are counted.
    pub fn hours_of(&self, team: Option<i64>) -> Option<&OpeningHours> {
        team.and_then(|id| self.teams.get(&id))
            .or_else(|| self.teams.values().next())
            .map(|t| &t.hours)
    }

    /// When a region's telephone is answered: its own hours, or else those of a team.
    pub fn phone_hours(&self, region: &str, team: Option<i64>) -> Option<&OpeningHours> {
        self.phone_hours.get(region).or_else(|| self.hours_of(team))
    }

    /// The team that answers a region's telephone in a language.
    pub fn phone_team(&self, region: &str, language: &str) -> Option<i64> {
        let request = Request {
            region: region.to_owned(),
            topic: Topic::Other,
            language: language.to_owned(),
            family: None,
        };
        self.route(&request).team
    }

    /// Whose telephone a number is: a region's, or that of one of its boutiques.
    pub fn line_of(&self, told: &str) -> Option<(&str, Option<&str>)> {
        let is = |phone: &str, country: &str| {
            !phone.is_empty()
                && crate::phones::e164(phone, country)
                    .is_some_and(|line| Some(line) == crate::phones::told(told, country))
        };
        let region = self.regions.values().find(|region| is(&region.phone, &region.code));
        let site = || self.sites.values().find(|site| is(&site.kept.phone, &site.kept.region));
        match region {
            Some(region) => Some((&region.code, None)),
            None => site().map(|site| (site.kept.region.as_str(), Some(site.kept.code.as_str()))),
        }
    }

    /// The usual priority of a topic in a region.
    pub fn priority(&self, topic: Topic, region: &str) -> Priority {
        let rule = |own: bool| {
            self.topics
                .iter()
                .find(|t| t.topic == topic && t.region.as_deref() == own.then_some(region))
        };
        rule(true).or_else(|| rule(false)).map_or(Priority::Normal, |t| t.priority)
    }

    /// The topics a region offers, in their order.
    pub fn topics(&self, region: &str) -> Vec<Topic> {
        let mut offered: Vec<(i64, Topic)> = Topic::ALL
            .iter()
            .enumerate()
            .filter_map(|(at, topic)| {
                let own = self
                    .topics
                    .iter()
                    .find(|t| t.topic == *topic && t.region.as_deref() == Some(region));
                let rule = own.or_else(|| {
                    self.topics.iter().find(|t| t.topic == *topic && t.region.is_none())
                });
                match rule {
                    Some(rule) => rule.offered.then_some((rule.place, *topic)),
                    None => Some((at as i64, *topic)),
                }
            })
            .collect();
        offered.sort_by_key(|(place, _)| *place);
        offered.into_iter().map(|(_, topic)| topic).collect()
    }

    /// How long a client may reopen a resolved case.
    pub fn limits(&self, region: &str) -> domain::case::Limits {
        let mut limits = domain::case::Limits::default();
        if let Some(region) = self.regions.get(region) {
            limits.reopen = jiff::SignedDuration::from_hours(24 * region.reopen_days);
        }
        limits
    }

    /// The largest file a region takes, in bytes.
    pub fn attachment_limit(&self, region: &str) -> usize {
        let limit = self.regions.get(region).map_or(10_485_760, |r| r.attachment_limit);
        usize::try_from(limit).unwrap_or(10_485_760)
    }

    /// How many minutes before its end any promise counts as due soon, at most.
    pub fn longest_warning(&self) -> i64 {
        self.warn.iter().map(|p| p.warn_minutes).max().unwrap_or(0).max(60)
    }

    /// Whose clock somebody with these roles lives by: that of the first region she works for, and
    /// for who works everywhere that of the house's first team.
    pub fn zone_of(&self, grants: &[Grant]) -> jiff::tz::TimeZone {
        let own = grants.iter().find_map(|grant| match &grant.scope.regions {
            domain::access::Within::Set(codes) => {
                codes.iter().find_map(|code| self.regions.get(code))
            }
            domain::access::Within::All => None,
        });
        own.and_then(|region| jiff::tz::TimeZone::get(&region.zone).ok())
            .or_else(|| self.teams.values().next().map(|team| team.hours.zone().clone()))
            .unwrap_or(jiff::tz::TimeZone::UTC)
    }

    /// Somebody in service, as she acts.
    pub fn acting(&self, person: i64) -> Option<domain::access::Actor> {
        let found = self.people.get(&person).filter(|p| p.active)?;
        Some(domain::access::Actor::Staff { person, grants: found.grants.clone() })
    }

    /// A person's name, or nothing.
    pub fn name_of(&self, person: i64) -> &str {
        self.people.get(&person).map_or("", |p| &p.name)
    }

    /// The seniors who may lead a case of a region, in a stable order.
    pub fn seniors(&self, region: &str) -> Vec<i64> {
        let place = domain::access::Place::region(region);
        self.people
            .values()
            .filter(|p| {
                p.active
                    && p.grants
                        .iter()
                        .any(|g| g.role == domain::Role::SeniorAdvisor && g.scope.covers(&place))
            })
            .map(|p| p.id)
            .collect()
    }
}

fn route_facts(team: &store::teams::Team) -> TeamFacts {
    TeamFacts {
        id: team.id,
        regions: team.regions.clone(),
        topics: team.topics.iter().filter_map(|t| t.parse().ok()).collect(),
        languages: team.languages.clone(),
        families: team.families.clone(),
        fallback: team.fallback || team.regions.is_empty(),
    }
}

/// The picture every node keeps, replaced whole.
#[derive(Debug, Clone, Default)]
pub struct FactsCell(Arc<std::sync::RwLock<Arc<HouseFacts>>>);

impl FactsCell {
    /// The picture as it is now.
    pub fn now(&self) -> Arc<HouseFacts> {
        self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Takes a new picture.
    pub fn set(&self, facts: HouseFacts) {
        *self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Arc::new(facts);
    }
}
