//! The demonstration house Orle as `house/*.toml` describes it, typed.
//!
//! Every file has one struct here and refuses a key it does not know. Reading
//! checks nothing across files; [`House::mistakes`] does, and a test holds it at
//! none. Nothing here writes to a database: `app` is given a [`House`] and sets
//! itself up from it, the same way an administrator would.

use std::collections::{BTreeMap, BTreeSet};

use domain::hours::{HoursError, OpeningHours};
use domain::promise::{PromiseRule, PromiseTable};
use domain::questions::Step;
use domain::{Channel, PhotoSlot, Priority, Role, Topic};
use jiff::civil::Date;
use serde::Deserialize;

/// The facts that a saved reply may name in braces.
pub const PHRASE_FACTS: &[&str] = &[
    "client_name",
    "case_number",
    "piece",
    "family",
    "order_number",
    "order_email",
    "boutique",
    "boutique_phone",
    "region_phone",
    "advisor_name",
    "senior_name",
    "date",
    "date_to",
    "amount",
];

/// A file of the house that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file, such as `regions.toml`.
    pub file: String,
    /// What is wrong, with the place.
    pub why: String,
}

impl std::fmt::Display for Mistake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.file, self.why)
    }
}

impl std::error::Error for Mistake {}

/// Everything a house sets up before its first case.
#[derive(Debug, Clone)]
pub struct House {
    /// Name, domains, limits.
    pub about: About,
    /// Countries, by ISO 3166-1 code.
    pub regions: Vec<Region>,
    /// Teams of client care.
    pub teams: Vec<Team>,
    /// Boutiques, counters, atelier, warehouse.
    pub sites: Vec<Site>,
    /// Days off, by region.
    pub holidays: Vec<Holidays>,
    /// Product families.
    pub families: Vec<Family>,
    /// Answer-time promises; [`PromiseTable::new`] accepts them.
    pub promises: Vec<PromiseRule>,
    /// Topics offered.
    pub topics: Vec<TopicSetting>,
    /// Saved replies.
    pub phrases: Vec<Phrase>,
    /// Staff.
    pub people: Vec<Person>,
    /// With which the demonstration's people sign in, and nobody else.
    pub demo_password: String,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// `house.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The house's name.
    pub name: String,
    /// As it stands on top of a page.
    pub wordmark: String,
    /// Company and seat, for the foot of pages and letters.
    pub legal: String,
    /// IANA zone of the seat.
    pub zone: String,
    /// The only names under which the house speaks.
    pub domains: Vec<String>,
    /// Addresses of the house.
    pub mail: Mail,
    /// Web addresses of the official places, in the order of the help page.
    pub places: Places,
    /// Limits.
    pub limits: Limits,
    /// How long somebody waits for a person.
    pub waits: Waits,
    /// The season in which everything takes longer.
    pub peak: Peak,
    /// When orders are picked and changes answered.
    pub orders: Orders,
}

/// When orders are picked and changes answered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Orders {
    /// The site that picks them.
    pub warehouse: String,
    /// After so many minutes of its open time picking begins.
    pub picking_minutes: u16,
    /// Within so many minutes the shop answers a change.
    pub answer_minutes: u16,
}

/// How long somebody waits for a person, as the teams measured it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waits {
    /// On the telephone, in minutes of opening hours.
    pub phone: i64,
}

/// The house's own e-mail addresses.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Sender of letters to clients.
    pub from: String,
    /// Data protection contact.
    pub privacy: String,
    /// Accessibility contact.
    pub accessibility: String,
    /// Reports of counterfeits.
    pub counterfeits: String,
}

/// Web addresses of the official places.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// Main site.
    pub site: String,
    /// Client care.
    pub care: String,
    /// Store locator.
    pub boutiques: String,
    /// Orders and returns.
    pub orders: String,
    /// Personal data.
    pub privacy: String,
    /// Accessibility statement.
    pub accessibility: String,
}

/// Limits in days, or as the name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// A word within so many days after resolution reopens a case.
    pub reopen_days: i64,
    /// A client who is waited for is reminded after so many days.
    pub remind_days: i64,
    /// ... and the case comes back to the desk after so many.
    pub return_to_desk_days: i64,
    /// An unfinished form is kept so long.
    pub draft_days: i64,
    /// A code to open a case is good for so many minutes.
    pub code_minutes: i64,
    /// A case is kept so many years after its last word.
    pub case_years: i64,
}

/// The busy season, from month-day to month-day, both included, over New Year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Peak {
    /// First day, `11-01`.
    pub from: String,
    /// Last day, `01-31`.
    pub to: String,
    /// Days to add to a transfer between boutiques.
    pub extra_transfer_days: i64,
}

/// A country with an online store or a boutique.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// English name, for staff.
    pub name: String,
    /// ISO 4217.
    pub currency: String,
    /// IANA zone in which dates and times are told to its clients.
    pub zone: String,
    /// Locale tags, the usual one first.
    pub languages: Vec<String>,
    /// Client care's telephone.
    pub phone: String,
    /// Code of the team its cases usually go to.
    pub team: String,
    /// Bytes a file.
    pub attachment_limit: u64,
    /// Its online store.
    pub site: String,
    /// The house's own return window in days from delivery.
    pub return_days: i64,
    /// Whether the house pays the way back.
    pub free_return: bool,
    /// Whether an order that is being prepared may still be changed there.
    #[serde(default)]
    pub late_changes: bool,
    /// Whether the carrier there takes a parcel elsewhere.
    #[serde(default)]
    pub redirect: bool,
}

/// A team of client care.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// Code.
    pub code: String,
    /// Name for staff.
    pub name: String,
    /// Regions whose cases it takes; empty: every one.
    pub regions: Vec<String>,
    /// Locale tags it writes in.
    pub languages: Vec<String>,
    /// Families it knows best; empty: all alike.
    pub families: Vec<String>,
    /// Topics it is there for; empty: all.
    pub topics: Vec<Topic>,
    /// The region whose holidays it keeps.
    pub holidays: String,
    /// Answers one person gives on a working day.
    pub answers_a_day: i64,
    /// Opening hours without holidays; see [`House::team_hours`].
    pub hours: OpeningHours,
}

/// What a site is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SiteKind {
    /// A boutique of the house.
    Boutique,
    /// An authorised counter in a department store.
    Counter,
    /// A repair bench.
    Atelier,
    /// Where orders are picked.
    Warehouse,
}

impl SiteKind {
    /// Stable code, as in the file.
    pub const fn code(self) -> &'static str {
        match self {
            SiteKind::Boutique => "boutique",
            SiteKind::Counter => "counter",
            SiteKind::Atelier => "atelier",
            SiteKind::Warehouse => "warehouse",
        }
    }

    /// Whether clients can walk in.
    pub const fn is_open_to_clients(self) -> bool {
        matches!(self, SiteKind::Boutique | SiteKind::Counter)
    }
}

/// A boutique, counter, atelier or warehouse.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Code, part of its page's address.
    pub code: String,
    /// Name as the house says it.
    pub name: String,
    /// What it is.
    pub kind: SiteKind,
    /// Region's code.
    pub region: String,
    /// City.
    pub city: String,
    /// Street and postcode.
    pub street: String,
    /// Telephone.
    pub phone: String,
    /// Locale tags spoken.
    pub languages: Vec<String>,
    /// Codes of `service-*`.
    pub services: Vec<String>,
    /// Codes of `access-*`.
    pub access: Vec<String>,
    /// What staff read out about the way in; English.
    pub access_note: String,
    /// When it is quiet, as staff say it.
    #[serde(default)]
    pub quiet_hour: Option<String>,
    /// Opening hours with exceptions.
    pub hours: OpeningHours,
}

/// Days off of a region.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// Region's code.
    pub code: String,
    /// The days.
    pub days: Vec<Holiday>,
}

/// A day off.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// When.
    #[serde(deserialize_with = "civil_date")]
    pub date: Date,
    /// Its name, for staff.
    pub name: String,
    /// Set by the moon, may move by a day.
    #[serde(default)]
    pub expected: bool,
}

fn civil_date<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Date, D::Error> {
    let given = String::deserialize(d)?;
    given.parse().map_err(serde::de::Error::custom)
}

/// What kind of thing a family makes; care texts are shared by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FamilyKind {
    /// A bag.
    Bag,
    /// A sneaker with laces.
    Sneaker,
    /// A knitted sneaker without laces.
    SockSneaker,
}

impl FamilyKind {
    /// Stable code, as in the file.
    pub const fn code(self) -> &'static str {
        match self {
            FamilyKind::Bag => "bag",
            FamilyKind::Sneaker => "sneaker",
            FamilyKind::SockSneaker => "sock_sneaker",
        }
    }
}

/// A product family.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Code, used by the API and the care texts.
    pub code: String,
    /// Its name, the same in every language.
    pub name: String,
    /// Kind.
    pub kind: FamilyKind,
    /// Name of its line drawing.
    pub drawing: String,
    /// Whether a label code can exist at all. Its absence never raises a doubt.
    pub serial: bool,
    /// Models with their sizes.
    pub models: Vec<Model>,
    /// Codes of `colour-*`.
    pub colours: Vec<String>,
    /// Codes of `fault-*`, the commonest first.
    pub faults: Vec<String>,
    /// Codes of `aftercare-*`.
    pub aftercare: Vec<String>,
    /// Photographs that say most, in order.
    pub slots: Vec<PhotoSlot>,
    /// What else lies in the box.
    pub extras: Vec<String>,
}

/// A model of a family.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Its name, the same in every language.
    pub name: String,
    /// Sizes.
    pub sizes: Vec<String>,
}

/// A topic as the house offers it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicSetting {
    /// Which.
    pub code: Topic,
    /// The priority it usually has.
    pub priority: Priority,
    /// The channel that serves it best.
    pub best_channel: Channel,
    /// Steps of its form, as `domain::questions` has them.
    pub steps: Vec<String>,
    /// Where it is offered; empty: everywhere.
    pub regions: Vec<String>,
}

/// A saved reply.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// Code.
    pub code: String,
    /// Topics for which it is offered first; empty: all.
    pub topics: Vec<Topic>,
    /// English.
    pub en: Wording,
    /// French.
    pub fr: Wording,
    /// Arabic.
    pub ar: Wording,
    /// Italian, once it is translated.
    pub it: Option<Wording>,
    /// German, once it is translated.
    pub de: Option<Wording>,
    /// Spanish, once it is translated.
    pub es: Option<Wording>,
    /// Japanese, once it is translated.
    pub ja: Option<Wording>,
    /// Simplified Chinese, once it is translated.
    #[serde(rename = "zh-Hans")]
    pub zh_hans: Option<Wording>,
    /// Korean, once it is translated.
    pub ko: Option<Wording>,
}

/// A saved reply in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// What staff look for.
    pub title: String,
    /// The text, facts in braces.
    pub body: String,
}

impl Phrase {
    /// The languages it is written in: locale tag and words.
    pub fn wordings(&self) -> impl Iterator<Item = (&'static str, &Wording)> {
        let always = [("en", &self.en), ("fr", &self.fr), ("ar", &self.ar)];
        let translated = [
            ("it", &self.it),
            ("de", &self.de),
            ("es", &self.es),
            ("ja", &self.ja),
            ("zh-Hans", &self.zh_hans),
            ("ko", &self.ko),
        ];
        let translated = translated.into_iter();
        always
            .into_iter()
            .chain(translated.filter_map(|(tag, words)| words.as_ref().map(|words| (tag, words))))
    }
}

/// Somebody of the house.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Sign-in name.
    pub login: String,
    /// Name as clients read it.
    pub name: String,
    /// Address.
    pub email: String,
    /// Roles with their reach.
    pub roles: Vec<Grant>,
    /// Codes of teams.
    pub teams: Vec<String>,
    /// Locale tags they write in.
    pub languages: Vec<String>,
    /// Language of their screens.
    pub locale: String,
    /// At work when the demonstration starts.
    pub present: bool,
    /// Signs in with the demonstration password.
    pub demo_password: bool,
    /// Families whose pieces she is trained to examine.
    #[serde(default)]
    pub trained: Vec<String>,
}

impl Person {
    /// Two letters for a small round sign.
    pub fn initials(&self) -> String {
        let mut words = self.name.split([' ', '-']).filter_map(|word| word.chars().next());
        let first = words.next();
        first.into_iter().chain(words.next_back()).collect()
    }
}

/// A role and where it reaches.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// Which role.
    pub role: Role,
    /// Region codes; with no sites either, everywhere.
    pub regions: Vec<String>,
    /// Site codes.
    pub sites: Vec<String>,
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    /// Code.
    pub code: String,
    /// What staff see.
    pub name: String,
}

macro_rules! file_of {
    ($name:ident, $field:ident: $entry:ty) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name {
            $field: Vec<$entry>,
        }
    };
}

file_of!(RegionsFile, region: Region);
file_of!(TeamsFile, team: Team);
file_of!(SitesFile, site: Site);
file_of!(HolidaysFile, region: Holidays);
file_of!(FamiliesFile, family: Family);
file_of!(PromisesFile, promise: PromiseRule);
file_of!(TopicsFile, topic: TopicSetting);
file_of!(PhrasesFile, phrase: Phrase);
file_of!(TagsFile, tag: Tag);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeopleFile {
    demonstration: Demonstration,
    person: Vec<Person>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Demonstration {
    password: String,
}

/// Reads one file; a mistake names it.
pub(crate) fn read<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T, Mistake> {
    toml::from_str(text).map_err(|error| Mistake { file: file.to_owned(), why: error.to_string() })
}

macro_rules! house_file {
    ($name:literal) => {
        read($name, include_str!(concat!("../../../house/", $name)))?
    };
}

impl House {
    /// The demonstration house, from the files built into the program.
    ///
    /// # Errors
    /// A file that does not read; a test keeps this from happening.
    pub fn orle() -> Result<House, Mistake> {
        let RegionsFile { region: regions } = house_file!("regions.toml");
        let TeamsFile { team: teams } = house_file!("teams.toml");
        let SitesFile { site: sites } = house_file!("boutiques.toml");
        let HolidaysFile { region: holidays } = house_file!("holidays.toml");
        let FamiliesFile { family: families } = house_file!("families.toml");
        let PromisesFile { promise: promises } = house_file!("promises.toml");
        let TopicsFile { topic: topics } = house_file!("topics.toml");
        let PhrasesFile { phrase: phrases } = house_file!("phrases.toml");
        let TagsFile { tag: tags } = house_file!("tags.toml");
        let PeopleFile { demonstration, person: people } = house_file!("people.toml");
        Ok(House {
            about: house_file!("house.toml"),
            regions,
            teams,
            sites,
            holidays,
            families,
            promises,
            topics,
            phrases,
            people,
            demo_password: demonstration.password,
            tags,
        })
    }

    /// The region of a code.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == code)
    }

    /// The team of a code.
    pub fn team(&self, code: &str) -> Option<&Team> {
        self.teams.iter().find(|team| team.code == code)
    }

    /// The site of a code.
    pub fn site(&self, code: &str) -> Option<&Site> {
        self.sites.iter().find(|site| site.code == code)
    }

    /// The family of a code.
    pub fn family(&self, code: &str) -> Option<&Family> {
        self.families.iter().find(|family| family.code == code)
    }

    /// The person of a sign-in name.
    pub fn person(&self, login: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.login == login)
    }

    /// A region's holidays; none for a region the file does not name.
    pub fn holidays_of(&self, region: &str) -> &[Holiday] {
        self.holidays.iter().find(|h| h.code == region).map_or(&[], |h| &h.days)
    }

    /// A team's opening hours with its holidays as closed days. An exception the
    /// team names itself stands over a holiday.
    ///
    /// # Errors
    /// As [`OpeningHours::new`].
    pub fn team_hours(&self, team: &Team) -> Result<OpeningHours, HoursError> {
        let mut exceptions: BTreeMap<Date, _> = self
            .holidays_of(&team.holidays)
            .iter()
            .map(|holiday| (holiday.date, Vec::new()))
            .collect();
        exceptions
            .extend(team.hours.exceptions().iter().map(|(date, spans)| (*date, spans.clone())));
        OpeningHours::new(team.hours.zone().clone(), team.hours.week().clone(), exceptions)
    }

    /// What does not fit together, one line each; none in a sound house.
    pub fn mistakes(&self) -> Vec<String> {
        let mut found = Vec::new();
        self.codes_are_unique(&mut found);
        self.places_exist(&mut found);
        self.topics_agree_with_the_form(&mut found);
        self.phrases_agree(&mut found);
        self.people_exist(&mut found);
        if let Err(error) = PromiseTable::new(self.promises.clone()) {
            found.push(format!("promises.toml: {error}"));
        }
        for rule in &self.promises {
            if rule.region.as_deref().is_some_and(|code| self.region(code).is_none()) {
                found.push(format!("promises.toml: no region of {rule}"));
            }
        }
        found
    }

    fn codes_are_unique(&self, found: &mut Vec<String>) {
        let mut unique = |file: &str, codes: Vec<&str>| {
            let mut seen = BTreeSet::new();
            for code in codes {
                if !seen.insert(code) {
                    found.push(format!("{file}: `{code}` stands twice"));
                }
            }
        };
        unique("regions.toml", self.regions.iter().map(|x| x.code.as_str()).collect());
        unique("teams.toml", self.teams.iter().map(|x| x.code.as_str()).collect());
        unique("boutiques.toml", self.sites.iter().map(|x| x.code.as_str()).collect());
        unique("holidays.toml", self.holidays.iter().map(|x| x.code.as_str()).collect());
        unique("families.toml", self.families.iter().map(|x| x.code.as_str()).collect());
        unique("topics.toml", self.topics.iter().map(|x| x.code.code()).collect());
        unique("phrases.toml", self.phrases.iter().map(|x| x.code.as_str()).collect());
        unique("people.toml", self.people.iter().map(|x| x.login.as_str()).collect());
        unique("people.toml", self.people.iter().map(|x| x.email.as_str()).collect());
        unique("tags.toml", self.tags.iter().map(|x| x.code.as_str()).collect());
    }

    fn places_exist(&self, found: &mut Vec<String>) {
        let mut need = |there: bool, what: String| {
            if !there {
                found.push(what);
            }
        };
        for region in &self.regions {
            let team = self.team(&region.team);
            need(
                team.is_some(),
                format!("regions.toml: {} has no team `{}`", region.code, region.team),
            );
            let takes =
                |team: &Team| team.regions.is_empty() || team.regions.contains(&region.code);
            need(
                team.is_some_and(takes),
                format!("teams.toml: `{}` does not take {}", region.team, region.code),
            );
            need(
                domain::hours::zone(&region.zone).is_ok(),
                format!("regions.toml: no zone `{}`", region.zone),
            );
            need(
                !self.holidays_of(&region.code).is_empty(),
                format!("holidays.toml: nothing for {}", region.code),
            );
            for tag in &region.languages {
                need(
                    is_language(tag),
                    format!("regions.toml: {} names no language `{tag}`", region.code),
                );
            }
        }
        for team in &self.teams {
            for code in team.regions.iter().chain([&team.holidays]) {
                need(
                    self.region(code).is_some(),
                    format!("teams.toml: {} names no region `{code}`", team.code),
                );
            }
            for code in &team.families {
                need(
                    self.family(code).is_some(),
                    format!("teams.toml: {} names no family `{code}`", team.code),
                );
            }
            for tag in &team.languages {
                need(
                    is_language(tag),
                    format!("teams.toml: {} names no language `{tag}`", team.code),
                );
            }
        }
        for site in &self.sites {
            need(
                self.region(&site.region).is_some(),
                format!("boutiques.toml: {} has no region", site.code),
            );
            for tag in &site.languages {
                need(
                    is_language(tag),
                    format!("boutiques.toml: {} names no language `{tag}`", site.code),
                );
            }
        }
        for holidays in &self.holidays {
            need(
                self.region(&holidays.code).is_some(),
                format!("holidays.toml: no region `{}`", holidays.code),
            );
            let ordered = holidays.days.is_sorted_by(|a, b| a.date < b.date);
            need(ordered, format!("holidays.toml: the days of {} are out of order", holidays.code));
        }
    }

    fn topics_agree_with_the_form(&self, found: &mut Vec<String>) {
        for topic in Topic::ALL {
            let Some(setting) = self.topics.iter().find(|setting| setting.code == *topic) else {
                found.push(format!("topics.toml: `{topic}` is missing"));
                continue;
            };
            let asked: Vec<&str> = topic.steps().iter().copied().map(Step::code).collect();
            if setting.steps != asked {
                found.push(format!(
                    "topics.toml: `{topic}` asks {:?}, the form asks {asked:?}",
                    setting.steps
                ));
            }
            for code in &setting.regions {
                if self.region(code).is_none() {
                    found.push(format!("topics.toml: `{topic}` names no region `{code}`"));
                }
            }
        }
    }

    fn phrases_agree(&self, found: &mut Vec<String>) {
        for phrase in &self.phrases {
            let english = facts(&phrase.en.body);
            for (tag, wording) in phrase.wordings() {
                let named = facts(&wording.body);
                if named != english {
                    found.push(format!(
                        "phrases.toml: `{}` in {tag} has {named:?}, in en {english:?}",
                        phrase.code
                    ));
                }
                for fact in named.iter().filter(|fact| !PHRASE_FACTS.contains(fact)) {
                    found.push(format!("phrases.toml: `{}` names no fact `{fact}`", phrase.code));
                }
                if wording.title.trim().is_empty() || wording.body.trim().is_empty() {
                    found.push(format!("phrases.toml: `{}` is empty in {tag}", phrase.code));
                }
            }
        }
    }

    fn people_exist(&self, found: &mut Vec<String>) {
        for person in &self.people {
            for grant in &person.roles {
                for code in &grant.regions {
                    if self.region(code).is_none() {
                        found.push(format!(
                            "people.toml: {} names no region `{code}`",
                            person.login
                        ));
                    }
                }
                for code in &grant.sites {
                    if self.site(code).is_none() {
                        found.push(format!("people.toml: {} names no site `{code}`", person.login));
                    }
                }
            }
            for code in &person.teams {
                if self.team(code).is_none() {
                    found.push(format!("people.toml: {} names no team `{code}`", person.login));
                }
            }
            for tag in person.languages.iter().chain([&person.locale]) {
                if !is_language(tag) {
                    found.push(format!("people.toml: {} names no language `{tag}`", person.login));
                }
            }
        }
    }
}

/// Whether a locale of this tag exists, complete or not.
pub(crate) fn is_language(tag: &str) -> bool {
    words::LOCALES.iter().any(|locale| locale.tag == tag)
}

/// The facts a phrase names in braces.
pub fn facts(body: &str) -> BTreeSet<&str> {
    body.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(fact, _)| fact).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn orle() -> House {
        House::orle().unwrap_or_else(|mistake| panic!("{mistake}"))
    }

    #[test]
    fn the_house_has_no_mistakes() {
        assert_eq!(orle().mistakes(), Vec::<String>::new());
    }

    #[test]
    fn an_unknown_key_is_refused_with_the_file_and_the_line() {
        let mistake =
            read::<TagsFile>("tags.toml", "[[tag]]\ncode = \"x\"\nnamme = \"X\"\n").err().unwrap();
        assert!(mistake.to_string().starts_with("tags.toml: "), "{mistake}");
        assert!(mistake.why.contains("line 3") && mistake.why.contains("namme"), "{mistake}");
    }

    #[test]
    fn every_code_a_family_or_site_names_has_words_in_every_complete_locale() {
        let house = orle();
        for locale in words::LOCALES.iter().filter(|locale| locale.complete) {
            let words = words::words(locale.tag);
            let has = |list: &str, code: &str| {
                let key = format!("{list}-{}", code.replace('_', "-"));
                assert!(words.has(&key), "{}: {key}", locale.tag);
            };
            for family in &house.families {
                family.colours.iter().for_each(|code| has("colour", code));
                family.faults.iter().for_each(|code| has("fault", code));
                family.aftercare.iter().for_each(|code| has("aftercare", code));
                has("care", &format!("{}-lede", family.code));
                has("care", &format!("{}-summary", family.code));
                for section in ["rhythm", "do", "dont", "pack"] {
                    has("care", &format!("{}-{section}-1", family.kind.code()));
                }
            }
            for site in &house.sites {
                site.services.iter().for_each(|code| has("service", code));
                site.access.iter().for_each(|code| has("access", code));
            }
        }
    }

    #[test]
    fn every_saved_reply_speaks_every_language_but_for_two_that_wait_for_a_translation() {
        let house = orle();
        let mut waiting = Vec::new();
        for phrase in &house.phrases {
            let written: BTreeSet<&str> = phrase.wordings().map(|(tag, _)| tag).collect();
            let all = words::LOCALES.iter().map(|locale| locale.tag);
            let lacks: Vec<&str> = all.filter(|tag| !written.contains(tag)).collect();
            if !lacks.is_empty() {
                waiting.push((phrase.code.as_str(), lacks));
            }
        }
        let lacking = vec!["ja", "ko"];
        assert_eq!(waiting, [("gift", lacking.clone()), ("care-advice", lacking)]);
    }

    #[test]
    fn shoes_carry_no_serial_number_and_every_family_asks_for_the_whole_piece_first() {
        for family in &orle().families {
            assert_eq!(family.serial, family.kind == FamilyKind::Bag, "{}", family.code);
            assert_eq!(family.slots.first(), Some(&PhotoSlot::Whole), "{}", family.code);
            assert!(
                family.slots.iter().all(|slot| Topic::Repair.slots().contains(slot)),
                "{}",
                family.code
            );
        }
    }

    #[test]
    fn the_house_can_be_demonstrated() {
        let house = orle();
        for code in ["FR", "GB", "US", "JP", "IT", "DE", "ES", "AE", "SA", "KR", "CN", "CH", "AU"] {
            assert!(house.region(code).is_some(), "{code}");
        }
        assert_eq!(house.families.len(), 7);
        assert!(house.sites.iter().filter(|site| site.kind.is_open_to_clients()).count() >= 10);
        for role in Role::ALL.iter().filter(|role| **role != Role::Integration) {
            let held = |person: &Person| person.roles.iter().any(|grant| grant.role == *role);
            assert!(house.people.iter().any(held), "nobody is {role}");
        }
        for region in &house.regions {
            let works = |person: &&Person| person.teams.contains(&region.team) && person.present;
            assert!(
                house.people.iter().any(|p| works(&p)),
                "nobody is at work for {}",
                region.code
            );
        }
    }

    #[test]
    fn a_team_is_closed_on_its_holidays_and_works_past_midnight_where_it_does() {
        let house = orle();
        let gulf = house.team("middle-east").unwrap();
        let hours = house.team_hours(gulf).unwrap();
        let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap();
        // Half past one in the night from Friday to Saturday, in Dubai.
        assert!(hours.open_at(at("2026-11-20T21:30:00Z")));
        // National Day.
        assert!(!hours.open_at(at("2026-12-02T07:00:00Z")));
        assert!(gulf.hours.open_at(at("2026-12-02T07:00:00Z")), "the plain week knows no holidays");
    }

    #[test]
    fn every_promise_a_case_can_have_is_made() {
        let house = orle();
        let table = PromiseTable::new(house.promises.clone()).unwrap();
        for region in &house.regions {
            for topic in Topic::ALL {
                for priority in Priority::ALL {
                    let made = table.for_case(&region.code, *topic, *priority);
                    let all =
                        [made.first_answer, made.next_answer, made.resolution, made.escalation];
                    assert!(
                        all.iter().all(Option::is_some),
                        "{} {topic} {priority}: {made:?}",
                        region.code
                    );
                }
            }
        }
    }

    #[test]
    fn initials_are_the_first_and_the_last_name() {
        for (name, expect) in
            [("Camille Roux", "CR"), ("Ji-woo Han", "JH"), ("Noor Al-Sayegh", "NS"), ("Cher", "C")]
        {
            let mut person = orle().people.swap_remove(0);
            name.clone_into(&mut person.name);
            assert_eq!(person.initials(), expect);
        }
    }
}
