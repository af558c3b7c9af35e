//! The house's own settings: people, teams, regions, sites, holidays, promises,
//! saved replies, topics, tags, and the audit log. Every section is a list and
//! a form; this file says which fields a form has and fills them from typed
//! facts. What a change means and who may make it is decided elsewhere.

use askama::Template;
use domain::vocabulary::{Priority, PromiseKind, Role, Topic};
use words::{LOCALES, Words};

use super::actions::{list_key, topics};
use super::form::{Below, Choice, Field, Form, FormPage, Kind, NavItem};
use super::frame::{Frame, Link};

/// The sections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// People and their roles.
    People,
    /// Teams and what they know.
    Teams,
    /// Regions.
    Regions,
    /// Boutiques and shop sites.
    Sites,
    /// Days off.
    Holidays,
    /// Answer-time promises.
    Promises,
    /// Saved replies.
    Phrases,
    /// Topics offered.
    Topics,
    /// Tags.
    Tags,
    /// The audit log.
    Audit,
}

impl Section {
    /// Every section, in the order of the menu.
    pub const ALL: &'static [Section] = &[
        Self::People,
        Self::Teams,
        Self::Regions,
        Self::Sites,
        Self::Holidays,
        Self::Promises,
        Self::Phrases,
        Self::Topics,
        Self::Tags,
        Self::Audit,
    ];

    /// Its word in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Teams => "teams",
            Self::Regions => "regions",
            Self::Sites => "sites",
            Self::Holidays => "holidays",
            Self::Promises => "promises",
            Self::Phrases => "phrases",
            Self::Topics => "topics",
            Self::Tags => "tags",
            Self::Audit => "audit",
        }
    }

    /// Its address.
    pub fn href(self) -> String {
        format!("/settings/{}", self.code())
    }

    /// Its name.
    pub fn name(self, w: &Words) -> String {
        match self {
            Self::People => w.t("settings-people"),
            Self::Teams => w.t("settings-teams"),
            Self::Regions => w.t("settings-regions"),
            Self::Sites => w.t("settings-sites"),
            Self::Holidays => w.t("settings-holidays"),
            Self::Promises => w.t("settings-promises"),
            Self::Phrases => w.t("settings-phrases"),
            Self::Topics => w.t("settings-topics"),
            Self::Tags => w.t("settings-tags"),
            Self::Audit => w.t("settings-audit"),
        }
    }

    /// What it is for, in a sentence.
    pub fn about(self, w: &Words) -> String {
        match self {
            Self::People => w.t("settings-people-about"),
            Self::Teams => w.t("settings-teams-about"),
            Self::Regions => w.t("settings-regions-about"),
            Self::Sites => w.t("settings-sites-about"),
            Self::Holidays => w.t("settings-holidays-about"),
            Self::Promises => w.t("settings-promises-about"),
            Self::Phrases => w.t("settings-phrases-about"),
            Self::Topics => w.t("settings-topics-about"),
            Self::Tags => w.t("settings-tags-about"),
            Self::Audit => w.t("settings-audit-about"),
        }
    }
}

/// The menu of the sections this person may open.
pub fn nav(w: &Words, open: Option<Section>, may: &[Section]) -> Vec<NavItem> {
    may.iter()
        .map(|section| NavItem { href: section.href(), name: section.name(w), current: open == Some(*section) })
        .collect()
}

/// One section on the front page of the settings.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The section.
    pub link: Link,
    /// What it is for.
    pub about: String,
}

/// The front page of the settings.
#[derive(Clone, Template)]
#[template(path = "desk/settings.html")]
pub struct SettingsPage {
    /// What stands round it.
    pub frame: Frame,
    /// The menu.
    pub nav: Vec<NavItem>,
    /// The sections.
    pub entries: Vec<Entry>,
}

impl SettingsPage {
    /// The front page with the sections this person may open.
    pub fn new(frame: Frame, may: &[Section]) -> Self {
        let w = frame.w;
        Self {
            nav: nav(w, None, may),
            entries: may
                .iter()
                .map(|section| Entry { link: Link::new(section.href(), section.name(w)), about: section.about(w) })
                .collect(),
            frame,
        }
    }
}

/// A form page of a section.
fn section_page(frame: Frame, section: Section, may: &[Section], title: String, form: Form, below: Option<Below>) -> FormPage {
    let w = frame.w;
    FormPage {
        title,
        lede: String::new(),
        back: Some(Link::new(section.href(), section.name(w))),
        nav: nav(w, Some(section), may),
        facts: Vec::new(),
        form: form.cancel(section.href(), w.t("desk-cancel")),
        below,
        frame,
    }
}

fn address(section: Section, id: Option<i64>) -> String {
    match id {
        Some(id) => format!("{}/{id}", section.href()),
        None => section.href(),
    }
}

/// A choice among rows of the house: id and name.
pub type Named = (i64, String);

fn choices(rows: &[Named], chosen: &[i64]) -> Vec<Choice> {
    rows.iter().map(|(id, name)| Choice::new(id.to_string(), name).on(chosen.contains(id))).collect()
}

fn with_everywhere(w: &Words, rows: &[Named], chosen: Option<i64>) -> Vec<Choice> {
    let mut all = vec![Choice::new("", w.t("settings-everywhere")).on(chosen.is_none())];
    all.extend(choices(rows, &chosen.into_iter().collect::<Vec<_>>()));
    all
}

fn languages(chosen: &[String]) -> Vec<Choice> {
    LOCALES.iter().map(|locale| Choice::new(locale.tag, locale.name).on(chosen.iter().any(|tag| tag == locale.tag))).collect()
}

/// One role of a person and where it holds.
#[derive(Debug, Clone)]
pub struct GrantFacts {
    /// The role.
    pub role: Role,
    /// Its region; none for everywhere.
    pub region: Option<i64>,
    /// Its site; none for every one of the region.
    pub site: Option<i64>,
}

/// What is known of a person.
#[derive(Debug, Clone, Default)]
pub struct PersonFacts {
    /// Her row; none for a new person.
    pub id: Option<i64>,
    /// The name colleagues and clients read.
    pub name: String,
    /// The sign-in name.
    pub login: String,
    /// Her address.
    pub email: String,
    /// The language of her pages.
    pub language: String,
    /// The languages she writes to clients in.
    pub writes: Vec<String>,
    /// Her teams.
    pub teams: Vec<i64>,
    /// Her roles.
    pub grants: Vec<GrantFacts>,
    /// May not sign in.
    pub disabled: bool,
    /// Has a second factor.
    pub factor: bool,
}

/// What a person's form can choose from.
#[derive(Debug, Clone, Default)]
pub struct Lists {
    /// Regions.
    pub regions: Vec<Named>,
    /// Sites.
    pub sites: Vec<Named>,
    /// Teams.
    pub teams: Vec<Named>,
    /// Product families: code and name.
    pub families: Vec<(String, String)>,
}

/// How many roles fit on one form; more are added after saving.
const GRANT_ROWS: usize = 4;

/// A person: name, languages, teams, roles within regions and sites.
pub fn person(frame: Frame, may: &[Section], facts: &PersonFacts, lists: &Lists) -> FormPage {
    let w = frame.w;
    let mut fields = vec![
        Field::new(Kind::Text, "name", w.t("settings-person-name")).hint(w.t("settings-person-name-hint")).value(&facts.name),
        Field::new(Kind::Text, "login", w.t("settings-person-login")).ltr().value(&facts.login),
        Field::new(Kind::Email, "email", w.t("settings-person-email")).value(&facts.email),
        Field::new(Kind::Select, "language", w.t("settings-person-language")).choices(
            LOCALES
                .iter()
                .filter(|locale| locale.complete)
                .map(|locale| Choice::new(locale.tag, locale.name).on(locale.tag == facts.language))
                .collect(),
        ),
        Field::new(Kind::Checks, "writes", w.t("settings-person-writes")).choices(languages(&facts.writes)).optional(),
    ];
    if !lists.teams.is_empty() {
        fields.push(Field::new(Kind::Checks, "team", w.t("settings-person-teams")).choices(choices(&lists.teams, &facts.teams)).optional());
    }
    let rows = (facts.grants.len() + 1).max(GRANT_ROWS);
    for at in 0..rows {
        let grant = facts.grants.get(at);
        let n = i64::try_from(at + 1).unwrap_or(1);
        let mut roles = vec![Choice::new("", w.t("settings-role-none"))];
        roles.extend(
            Role::ALL
                .iter()
                .filter(|role| **role != Role::Integration)
                .map(|role| Choice::new(role.code(), w.t(&list_key("role", role.code()))).on(grant.is_some_and(|g| g.role == *role))),
        );
        fields.push(Field::new(Kind::Select, format!("role-{n}"), w.ta("settings-role", &[("n", n.into())])).choices(roles).optional());
        fields.push(
            Field::new(Kind::Select, format!("region-{n}"), w.ta("settings-role-region", &[("n", n.into())]))
                .choices(with_everywhere(w, &lists.regions, grant.and_then(|g| g.region)))
                .optional(),
        );
        fields.push(
            Field::new(Kind::Select, format!("site-{n}"), w.ta("settings-role-site", &[("n", n.into())]))
                .choices(with_everywhere(w, &lists.sites, grant.and_then(|g| g.site)))
                .optional(),
        );
    }
    let (title, submit) = match facts.id {
        Some(_) => (facts.name.clone(), w.t("settings-save")),
        None => (w.t("settings-person-new"), w.t("settings-person-invite")),
    };
    let form = Form::new(address(Section::People, facts.id), submit).fields(fields);
    let below = facts.id.map(|id| {
        let address = format!("/settings/people/{id}");
        if facts.disabled {
            Below {
                title: w.t("settings-person-enable"),
                lede: w.t("settings-person-enable-lede"),
                form: Form::new(format!("{address}/enabling"), w.t("settings-person-enable")),
            }
        } else {
            let mut form = Form::new(format!("{address}/disabling"), w.t("settings-person-disable"));
            if facts.factor {
                form.also.push(super::form::Submit { name: "do", value: "factor".to_owned(), label: w.t("settings-person-reset-factor") });
            }
            form.also.push(super::form::Submit { name: "do", value: "password".to_owned(), label: w.t("settings-person-reset-password") });
            Below { title: w.t("settings-person-access"), lede: w.t("settings-person-access-lede"), form }
        }
    });
    section_page(frame, Section::People, may, title, form, below)
}

/// What is known of a team.
#[derive(Debug, Clone, Default)]
pub struct TeamFacts {
    /// Its row; none for a new team.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// Its region.
    pub region: Option<i64>,
    /// Its clock.
    pub zone: String,
    /// Its languages.
    pub languages: Vec<String>,
    /// Its topics.
    pub topics: Vec<Topic>,
    /// Its product families, by code.
    pub families: Vec<String>,
    /// Its hours, one line a weekday, Monday first: `09:00-13:00, 14:00-18:00`.
    pub hours: [String; 7],
    /// Cases are given in turn to those present.
    pub round_robin: bool,
}

/// The seven fields of a week's opening hours, Monday first.
pub fn week(w: &Words, hours: &[String; 7]) -> Vec<Field> {
    const DAYS: [(&str, &str); 7] = [
        ("mon", "settings-day-mon"),
        ("tue", "settings-day-tue"),
        ("wed", "settings-day-wed"),
        ("thu", "settings-day-thu"),
        ("fri", "settings-day-fri"),
        ("sat", "settings-day-sat"),
        ("sun", "settings-day-sun"),
    ];
    DAYS.iter()
        .zip(hours)
        .enumerate()
        .map(|(at, ((code, key), value))| {
            let field = Field::new(Kind::Text, format!("hours-{code}"), w.t(key)).ltr().optional().value(value);
            if at == 0 { field.hint(w.t("settings-hours-hint")) } else { field }
        })
        .collect()
}

/// A team.
pub fn team(frame: Frame, may: &[Section], facts: &TeamFacts, lists: &Lists) -> FormPage {
    let w = frame.w;
    let mut fields = vec![
        Field::new(Kind::Text, "name", w.t("settings-name")).value(&facts.name),
        Field::new(Kind::Select, "region", w.t("settings-region")).choices(with_everywhere(w, &lists.regions, facts.region)).optional(),
        Field::new(Kind::Text, "zone", w.t("settings-zone")).hint(w.t("settings-zone-hint")).ltr().value(&facts.zone),
        Field::new(Kind::Checks, "language", w.t("settings-team-languages")).choices(languages(&facts.languages)).optional(),
        Field::new(Kind::Checks, "topic", w.t("settings-team-topics"))
            .hint(w.t("settings-team-topics-hint"))
            .choices(topics(w, None).into_iter().zip(Topic::ALL).map(|(choice, topic)| choice.on(facts.topics.contains(topic))).collect())
            .optional(),
    ];
    if !lists.families.is_empty() {
        let families = lists.families.iter().map(|(code, name)| Choice::new(code, name).on(facts.families.contains(code))).collect();
        fields.push(Field::new(Kind::Checks, "family", w.t("settings-team-families")).choices(families).optional());
    }
    fields.extend(week(w, &facts.hours));
    fields.push(
        Field::new(Kind::Checks, "round-robin", w.t("settings-team-assignment"))
            .choices(vec![Choice::new("yes", w.t("settings-team-round-robin")).on(facts.round_robin)])
            .optional(),
    );
    let title = if facts.id.is_some() { facts.name.clone() } else { w.t("settings-team-new") };
    let form = Form::new(address(Section::Teams, facts.id), w.t("settings-save")).fields(fields);
    section_page(frame, Section::Teams, may, title, form, None)
}

/// What is known of a region.
#[derive(Debug, Clone, Default)]
pub struct RegionFacts {
    /// Its row; none for a new region.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// Its short code.
    pub code: String,
    /// Its clock.
    pub zone: String,
    /// Its currency.
    pub currency: String,
    /// Its countries, ISO codes with spaces between.
    pub countries: String,
    /// The languages clients are answered in.
    pub languages: Vec<String>,
    /// The largest file in mebibytes.
    pub file_limit: i64,
}

/// A region.
pub fn region(frame: Frame, may: &[Section], facts: &RegionFacts) -> FormPage {
    let w = frame.w;
    let fields = vec![
        Field::new(Kind::Text, "name", w.t("settings-name")).value(&facts.name),
        Field::new(Kind::Text, "code", w.t("settings-code")).ltr().value(&facts.code),
        Field::new(Kind::Text, "countries", w.t("settings-region-countries")).hint(w.t("settings-region-countries-hint")).ltr().value(&facts.countries),
        Field::new(Kind::Text, "zone", w.t("settings-zone")).hint(w.t("settings-zone-hint")).ltr().value(&facts.zone),
        Field::new(Kind::Text, "currency", w.t("settings-region-currency")).ltr().value(&facts.currency),
        Field::new(Kind::Checks, "language", w.t("settings-region-languages")).choices(languages(&facts.languages)),
        Field::new(Kind::Number, "file-limit", w.t("settings-region-file-limit")).value(facts.file_limit.to_string()),
    ];
    let title = if facts.id.is_some() { facts.name.clone() } else { w.t("settings-region-new") };
    let form = Form::new(address(Section::Regions, facts.id), w.t("settings-save")).fields(fields);
    section_page(frame, Section::Regions, may, title, form, None)
}

/// What is known of a boutique or shop site.
#[derive(Debug, Clone, Default)]
pub struct SiteFacts {
    /// Its row; none for a new site.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// `boutique` or `shop`.
    pub kind: String,
    /// Its region.
    pub region: Option<i64>,
    /// Its country, ISO code.
    pub country: String,
    /// Its clock.
    pub zone: String,
    /// Where it is, as on a letter.
    pub address: String,
    /// Its telephone.
    pub phone: String,
    /// Its hours, one line a weekday, Monday first.
    pub hours: [String; 7],
    /// Days that differ, a line each: `2026-12-24 10:00-16:00 Christmas Eve`.
    pub exceptions: String,
}

/// A boutique or shop site with opening hours and exceptions.
pub fn site(frame: Frame, may: &[Section], facts: &SiteFacts, lists: &Lists) -> FormPage {
    let w = frame.w;
    let mut fields = vec![
        Field::new(Kind::Text, "name", w.t("settings-name")).value(&facts.name),
        Field::new(Kind::Radios, "kind", w.t("settings-site-kind")).choices(vec![
            Choice::new("boutique", w.t("settings-site-boutique")).on(facts.kind == "boutique"),
            Choice::new("shop", w.t("settings-site-shop")).on(facts.kind == "shop"),
        ]),
        Field::new(Kind::Select, "region", w.t("settings-region")).choices(choices(&lists.regions, &facts.region.into_iter().collect::<Vec<_>>())),
        Field::new(Kind::Text, "country", w.t("settings-site-country")).hint(w.t("settings-site-country-hint")).ltr().value(&facts.country),
        Field::new(Kind::Text, "zone", w.t("settings-zone")).hint(w.t("settings-zone-hint")).ltr().value(&facts.zone),
        Field::new(Kind::Long(3), "address", w.t("settings-site-address")).optional().value(&facts.address),
        Field::new(Kind::Text, "phone", w.t("settings-site-phone")).optional().ltr().value(&facts.phone),
    ];
    fields.extend(week(w, &facts.hours));
    fields.push(
        Field::new(Kind::Long(6), "exceptions", w.t("settings-site-exceptions"))
            .hint(w.t("settings-site-exceptions-hint"))
            .ltr()
            .optional()
            .value(&facts.exceptions),
    );
    let title = if facts.id.is_some() { facts.name.clone() } else { w.t("settings-site-new") };
    let form = Form::new(address(Section::Sites, facts.id), w.t("settings-save")).fields(fields);
    section_page(frame, Section::Sites, may, title, form, None)
}

/// The short form that adds a day off.
pub fn holiday(w: &Words, lists: &Lists) -> Form {
    Form::new(Section::Holidays.href(), w.t("settings-holiday-add")).fields(vec![
        Field::new(Kind::Date, "day", w.t("settings-holiday-day")).ltr(),
        Field::new(Kind::Text, "name", w.t("settings-name")),
        Field::new(Kind::Select, "region", w.t("settings-region")).choices(with_everywhere(w, &lists.regions, None)).optional(),
    ])
}

/// What is known of a promise.
#[derive(Debug, Clone, Default)]
pub struct PromiseFacts {
    /// Its row; none for a new promise.
    pub id: Option<i64>,
    /// The region; none for everywhere.
    pub region: Option<i64>,
    /// The topic; none for every one.
    pub topic: Option<Topic>,
    /// The priority; none for every one.
    pub priority: Option<Priority>,
    /// The kind.
    pub kind: Option<PromiseKind>,
    /// Within how many minutes.
    pub minutes: i64,
    /// Counted in opening hours, not by the clock.
    pub opening_hours: bool,
}

/// A promise.
pub fn promise(frame: Frame, may: &[Section], facts: &PromiseFacts, lists: &Lists) -> FormPage {
    let w = frame.w;
    let mut all_topics = vec![Choice::new("", w.t("settings-every-topic")).on(facts.topic.is_none())];
    all_topics.extend(topics(w, facts.topic));
    let mut priorities = vec![Choice::new("", w.t("settings-every-priority")).on(facts.priority.is_none())];
    priorities.extend(
        Priority::ALL.iter().map(|p| Choice::new(p.code(), w.t(&list_key("priority", p.code()))).on(facts.priority == Some(*p))),
    );
    let kinds = PromiseKind::ALL.iter().map(|k| Choice::new(k.code(), w.t(&list_key("promise", k.code()))).on(facts.kind == Some(*k))).collect();
    let (hours, minutes) = (facts.minutes / 60, facts.minutes % 60);
    let fields = vec![
        Field::new(Kind::Radios, "kind", w.t("settings-promise-kind")).choices(kinds),
        Field::new(Kind::Select, "region", w.t("settings-region")).choices(with_everywhere(w, &lists.regions, facts.region)).optional(),
        Field::new(Kind::Select, "topic", w.t("desk-topic")).choices(all_topics).optional(),
        Field::new(Kind::Select, "priority", w.t("desk-priority")).choices(priorities).optional(),
        Field::new(Kind::Text, "within", w.t("settings-promise-within"))
            .hint(w.t("settings-promise-within-hint"))
            .ltr()
            .value(if facts.minutes > 0 { format!("{hours}:{minutes:02}") } else { String::new() }),
        Field::new(Kind::Radios, "counting", w.t("settings-promise-counting")).choices(vec![
            Choice::new("open", w.t("settings-promise-open")).on(facts.opening_hours),
            Choice::new("clock", w.t("settings-promise-clock")).on(!facts.opening_hours),
        ]),
    ];
    let title = if facts.id.is_some() { w.t("settings-promise-change") } else { w.t("settings-promise-new") };
    let form = Form::new(address(Section::Promises, facts.id), w.t("settings-save")).fields(fields);
    section_page(frame, Section::Promises, may, title, form, None)
}

/// What is known of a saved reply.
#[derive(Debug, Clone, Default)]
pub struct PhraseFacts {
    /// Its row; none for a new one.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// Its topic; none for every one.
    pub topic: Option<Topic>,
    /// Its texts by language tag.
    pub texts: Vec<(String, String)>,
}

/// A saved reply in each language. `facts_known` are the names a text may use
/// in braces; any other name is refused when it is saved.
pub fn phrase(frame: Frame, may: &[Section], facts: &PhraseFacts, facts_known: &[&str]) -> FormPage {
    let w = frame.w;
    let mut all_topics = vec![Choice::new("", w.t("settings-every-topic")).on(facts.topic.is_none())];
    all_topics.extend(topics(w, facts.topic));
    let names: Vec<String> = facts_known.iter().map(|name| format!("{{{name}}}")).collect();
    let mut fields = vec![
        Field::new(Kind::Text, "name", w.t("settings-name")).value(&facts.name),
        Field::new(Kind::Select, "topic", w.t("desk-topic")).choices(all_topics).optional(),
    ];
    for (at, locale) in LOCALES.iter().enumerate() {
        let text = facts.texts.iter().find(|(tag, _)| tag == locale.tag).map_or("", |(_, text)| text.as_str());
        let mut field = Field::new(Kind::Long(4), format!("text-{}", locale.tag), locale.name).optional().value(text);
        if at == 0 {
            field = field.hint(w.ta("settings-phrase-facts", &[("names", w.list(&names).into())]));
        }
        fields.push(field);
    }
    let title = if facts.id.is_some() { facts.name.clone() } else { w.t("settings-phrase-new") };
    let form = Form::new(address(Section::Phrases, facts.id), w.t("settings-save")).fields(fields);
    let below = facts.id.map(|id| Below {
        title: w.t("settings-phrase-remove"),
        lede: w.t("settings-phrase-remove-lede"),
        form: Form::new(format!("/settings/phrases/{id}/removal"), w.t("settings-phrase-remove")),
    });
    section_page(frame, Section::Phrases, may, title, form, below)
}

/// Which topics are offered in a region.
pub fn topic_offer(frame: Frame, may: &[Section], region: i64, region_name: &str, offered: &[Topic]) -> FormPage {
    let w = frame.w;
    let all = topics(w, None).into_iter().zip(Topic::ALL).map(|(choice, topic)| choice.on(offered.contains(topic))).collect();
    let form = Form::new(format!("/settings/topics/{region}"), w.t("settings-save"))
        .fields(vec![Field::new(Kind::Checks, "topic", w.t("settings-topics-offered")).choices(all)]);
    section_page(frame, Section::Topics, may, region_name.to_owned(), form, None)
}

/// The short form that adds a tag.
pub fn tag(w: &Words) -> Form {
    Form::new(Section::Tags.href(), w.t("settings-tag-add")).fields(vec![Field::new(Kind::Text, "name", w.t("settings-name"))])
}

/// One change in the audit log.
#[derive(Debug, Clone)]
pub struct AuditRow {
    /// Its place in the chain.
    pub seq: i64,
    /// When, in words.
    pub when: String,
    /// The same for machines.
    pub iso: String,
    /// Who did it.
    pub who: String,
    /// What was done, in words.
    pub what: String,
    /// To what.
    pub thing: String,
    /// What stood before and after: field, before, after.
    pub changes: Vec<(String, String, String)>,
    /// The first digits of its link in the chain; empty until it is linked.
    pub link: String,
}

/// The audit log.
#[derive(Clone, Template)]
#[template(path = "desk/audit.html")]
pub struct AuditPage {
    /// What stands round it.
    pub frame: Frame,
    /// The menu.
    pub nav: Vec<NavItem>,
    /// The newest first.
    pub rows: Vec<AuditRow>,
    /// How the chain stands, in a sentence.
    pub chain: String,
    /// Where older ones are.
    pub older: Option<Link>,
}
