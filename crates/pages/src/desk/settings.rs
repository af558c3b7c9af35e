//! The house's own settings: people, teams, regions, sites, holidays, promises,
//! saved replies, topics, tags, tokens, and the audit log. Every section is a list and
//! a form; this file says which fields a form has and fills them from typed
//! facts. What a change means and who may make it is decided elsewhere.

use askama::Template;
use domain::chat::{MOST_CAPACITY, USUAL_CAPACITY};
use domain::order::{GiftRefund, OrderTerms};
use domain::vocabulary::{Priority, PromiseKind, Role, Topic};
use words::{LOCALES, Words};

use super::actions::{list_key, topics};
use super::form::{Below, Choice, Field, Form, FormPage, Kind, NavItem, Submit};
use super::frame::{Frame, Link};
use super::table::{Cell, ListPage, Table};

/// The sections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// People and their roles.
    People,
    /// Teams and what they know.
    Teams,
    /// Addresses that clients write to.
    Addresses,
    /// Regions.
    Regions,
    /// Boutiques and shop sites.
    Sites,
    /// Days off.
    Holidays,
    /// Answer-time promises.
    Promises,
    /// Rules of law and house.
    Policies,
    /// Saved replies.
    Phrases,
    /// Topics offered.
    Topics,
    /// Tags.
    Tags,
    /// Tokens of programs.
    Tokens,
    /// The audit log.
    Audit,
}

impl Section {
    /// Every section, in the order of the menu.
    pub const ALL: &'static [Section] = &[
        Self::People,
        Self::Teams,
        Self::Addresses,
        Self::Regions,
        Self::Sites,
        Self::Holidays,
        Self::Promises,
        Self::Policies,
        Self::Phrases,
        Self::Topics,
        Self::Tags,
        Self::Tokens,
        Self::Audit,
    ];

    /// Its word in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Teams => "teams",
            Self::Addresses => "addresses",
            Self::Regions => "regions",
            Self::Sites => "sites",
            Self::Holidays => "holidays",
            Self::Promises => "promises",
            Self::Policies => "policies",
            Self::Phrases => "phrases",
            Self::Topics => "topics",
            Self::Tags => "tags",
            Self::Tokens => "tokens",
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
            Self::Addresses => w.t("settings-addresses"),
            Self::Regions => w.t("settings-regions"),
            Self::Sites => w.t("settings-sites"),
            Self::Holidays => w.t("settings-holidays"),
            Self::Promises => w.t("settings-promises"),
            Self::Policies => w.t("settings-policies"),
            Self::Phrases => w.t("settings-phrases"),
            Self::Topics => w.t("settings-topics"),
            Self::Tags => w.t("settings-tags"),
            Self::Tokens => w.t("settings-tokens"),
            Self::Audit => w.t("settings-audit"),
        }
    }

    /// What it is for, in a sentence.
    pub fn about(self, w: &Words) -> String {
        match self {
            Self::People => w.t("settings-people-about"),
            Self::Teams => w.t("settings-teams-about"),
            Self::Addresses => w.t("settings-addresses-about"),
            Self::Regions => w.t("settings-regions-about"),
            Self::Sites => w.t("settings-sites-about"),
            Self::Holidays => w.t("settings-holidays-about"),
            Self::Promises => w.t("settings-promises-about"),
            Self::Policies => w.t("settings-policies-about"),
            Self::Phrases => w.t("settings-phrases-about"),
            Self::Topics => w.t("settings-topics-about"),
            Self::Tags => w.t("settings-tags-about"),
            Self::Tokens => w.t("settings-tokens-about"),
            Self::Audit => w.t("settings-audit-about"),
        }
    }
}

/// The menu of the sections this person may open.
pub fn nav(w: &Words, open: Option<Section>, may: &[Section]) -> Vec<NavItem> {
    may.iter()
        .map(|section| NavItem {
            href: section.href(),
            name: section.name(w),
            current: open == Some(*section),
        })
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
                .map(|section| Entry {
                    link: Link::new(section.href(), section.name(w)),
                    about: section.about(w),
                })
                .collect(),
            frame,
        }
    }
}

/// A form page of a section.
fn section_page(
    frame: Frame,
    section: Section,
    may: &[Section],
    title: String,
    form: Form,
    below: Option<Below>,
) -> FormPage {
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

/// A choice among rows of the house: code and name.
pub type Named = (String, String);

fn choices(rows: &[Named], chosen: &[String]) -> Vec<Choice> {
    rows.iter().map(|(code, name)| Choice::new(code, name).on(chosen.contains(code))).collect()
}

fn with_everywhere(w: &Words, rows: &[Named], chosen: Option<&str>) -> Vec<Choice> {
    let mut all =
        vec![Choice::new("", w.t("settings-everywhere")).on(chosen.is_none_or(str::is_empty))];
    all.extend(
        rows.iter().map(|(code, name)| Choice::new(code, name).on(chosen == Some(code.as_str()))),
    );
    all
}

fn languages(chosen: &[String]) -> Vec<Choice> {
    LOCALES
        .iter()
        .map(|locale| {
            Choice::new(locale.tag, locale.name).on(chosen.iter().any(|tag| tag == locale.tag))
        })
        .collect()
}

fn topic_checks(w: &Words, chosen: &[String]) -> Vec<Choice> {
    topics(w, None)
        .into_iter()
        .map(|choice| {
            let on = chosen.contains(&choice.value);
            choice.on(on)
        })
        .collect()
}

fn priorities(w: &Words, chosen: Option<Priority>) -> Vec<Choice> {
    Priority::ALL
        .iter()
        .map(|p| Choice::new(p.code(), w.t(&list_key("priority", p.code()))).on(chosen == Some(*p)))
        .collect()
}

/// One role of a person and where it holds; codes with spaces between, empty
/// for everywhere.
#[derive(Debug, Clone)]
pub struct GrantFacts {
    /// The role.
    pub role: Role,
    /// Regions.
    pub regions: String,
    /// Sites.
    pub sites: String,
}

/// What is known of a person.
#[derive(Debug, Clone, Default)]
pub struct PersonFacts {
    /// Her row; none for a new person.
    pub id: Option<i64>,
    /// The name colleagues and clients read.
    pub name: String,
    /// Her address, with which she signs in.
    pub email: String,
    /// The language of her pages.
    pub language: String,
    /// The languages she answers clients in.
    pub writes: Vec<String>,
    /// The families she knows well, by code.
    pub families: Vec<String>,
    /// Conversations she holds at once; none: as many as is usual.
    pub chats: Option<i64>,
    /// Her teams, by row.
    pub teams: Vec<String>,
    /// Her roles.
    pub grants: Vec<GrantFacts>,
    /// May not sign in.
    pub disabled: bool,
}

/// What forms can choose from.
#[derive(Debug, Clone, Default)]
pub struct Lists {
    /// Regions: code and name.
    pub regions: Vec<Named>,
    /// Sites: code and name.
    pub sites: Vec<Named>,
    /// Teams: row and name.
    pub teams: Vec<Named>,
    /// Product families: code and name.
    pub families: Vec<Named>,
}

/// How many roles fit on one form; more are added after saving.
const GRANT_ROWS: usize = 3;

/// A person: name, languages, expertise, teams, roles within regions and sites.
pub fn person(frame: Frame, may: &[Section], facts: &PersonFacts, lists: &Lists) -> FormPage {
    let w = frame.w;
    let mut fields = vec![
        Field::new(Kind::Text, "name", w.t("settings-person-name"))
            .hint(w.t("settings-person-name-hint"))
            .value(&facts.name),
        Field::new(Kind::Select, "language", w.t("settings-person-language")).choices(
            LOCALES
                .iter()
                .filter(|locale| locale.complete)
                .map(|locale| Choice::new(locale.tag, locale.name).on(locale.tag == facts.language))
                .collect(),
        ),
        Field::new(Kind::Checks, "writes", w.t("settings-person-writes"))
            .choices(languages(&facts.writes))
            .optional(),
        Field::new(Kind::Number, "chats", w.t("settings-person-chats"))
            .hint(w.ta(
                "settings-person-chats-hint",
                &[("usual", USUAL_CAPACITY.into()), ("most", MOST_CAPACITY.into())],
            ))
            .value(facts.chats.map_or_else(String::new, |most| most.to_string()))
            .optional(),
    ];
    if facts.id.is_none() {
        fields.insert(
            1,
            Field::new(Kind::Email, "email", w.t("settings-person-email"))
                .hint(w.t("settings-person-email-hint"))
                .value(&facts.email),
        );
    }
    if !lists.families.is_empty() {
        fields.push(
            Field::new(Kind::Checks, "family", w.t("settings-team-families"))
                .choices(choices(&lists.families, &facts.families))
                .optional(),
        );
    }
    if !lists.teams.is_empty() {
        fields.push(
            Field::new(Kind::Checks, "team", w.t("settings-person-teams"))
                .choices(choices(&lists.teams, &facts.teams))
                .optional(),
        );
    }
    let places =
        |rows: &[Named]| rows.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>().join(" ");
    for at in 0..(facts.grants.len() + 1).max(GRANT_ROWS) {
        let grant = facts.grants.get(at);
        let n = i64::try_from(at + 1).unwrap_or(1);
        let mut roles = vec![Choice::new("", w.t("settings-role-none"))];
        roles.extend(Role::ALL.iter().filter(|role| **role != Role::Integration).map(|role| {
            Choice::new(role.code(), w.t(&list_key("role", role.code())))
                .on(grant.is_some_and(|g| g.role == *role))
        }));
        fields.push(
            Field::new(
                Kind::Select,
                format!("role-{n}"),
                w.ta("settings-role", &[("n", n.into())]),
            )
            .choices(roles)
            .optional(),
        );
        fields.push(
            Field::new(
                Kind::Text,
                format!("regions-{n}"),
                w.ta("settings-role-region", &[("n", n.into())]),
            )
            .hint(w.ta("settings-role-place-hint", &[("codes", places(&lists.regions).into())]))
            .ltr()
            .optional()
            .value(grant.map_or("", |g| g.regions.as_str())),
        );
        fields.push(
            Field::new(
                Kind::Text,
                format!("sites-{n}"),
                w.ta("settings-role-site", &[("n", n.into())]),
            )
            .hint(w.ta("settings-role-place-hint", &[("codes", places(&lists.sites).into())]))
            .ltr()
            .optional()
            .value(grant.map_or("", |g| g.sites.as_str())),
        );
    }
    let (title, submit) = match facts.id {
        Some(_) => (facts.name.clone(), w.t("settings-save")),
        None => (w.t("settings-person-new"), w.t("settings-person-invite")),
    };
    let form = Form::new(address(Section::People, facts.id), submit).fields(fields);
    let below = facts.id.map(|id| {
        let mut form =
            Form::new(format!("/settings/people/{id}/access"), w.t("settings-person-reset"));
        let (value, label, lede) = if facts.disabled {
            ("enable", w.t("settings-person-enable"), w.t("settings-person-enable-lede"))
        } else {
            ("disable", w.t("settings-person-disable"), w.t("settings-person-access-lede"))
        };
        form.also.push(Submit { name: "do", value: value.to_owned(), label });
        Below { title: w.t("settings-person-access"), lede, form }
    });
    let mut page = section_page(frame, Section::People, may, title, form, below);
    if facts.id.is_some() {
        page.facts.push((page.frame.t("settings-person-email"), facts.email.clone()));
    }
    page
}

/// What is known of a team.
#[derive(Debug, Clone, Default)]
pub struct TeamFacts {
    /// Its row; none for a new team.
    pub id: Option<i64>,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its regions, by code.
    pub regions: Vec<String>,
    /// The region whose holidays it keeps.
    pub home: String,
    /// Its languages.
    pub languages: Vec<String>,
    /// Its topics, by code.
    pub topics: Vec<String>,
    /// Its product families, by code.
    pub families: Vec<String>,
    /// Its opening hours.
    pub hours: HoursFacts,
    /// Cases are given in turn to those present.
    pub round_robin: bool,
    /// Answers one person gives on one of its working days.
    pub answers_a_day: Option<i64>,
    /// Whether it is out of use.
    pub retired: bool,
}

/// Opening hours as they are typed.
#[derive(Debug, Clone, Default)]
pub struct HoursFacts {
    /// Whose clock.
    pub zone: String,
    /// One line a weekday, Monday first: `09:00-13:00, 14:00-18:00`.
    pub week: [String; 7],
    /// Days that differ, a line each: `2026-12-24 10:00-16:00`.
    pub exceptions: String,
}

/// The weekday fields, Monday first: their name in the form and their key.
pub const DAYS: [(&str, &str); 7] = [
    ("hours-mon", "settings-day-mon"),
    ("hours-tue", "settings-day-tue"),
    ("hours-wed", "settings-day-wed"),
    ("hours-thu", "settings-day-thu"),
    ("hours-fri", "settings-day-fri"),
    ("hours-sat", "settings-day-sat"),
    ("hours-sun", "settings-day-sun"),
];

/// The fields of opening hours: zone, seven weekdays, days that differ.
fn hours(w: &Words, facts: &HoursFacts) -> Vec<Field> {
    let mut fields = vec![
        Field::new(Kind::Text, "zone", w.t("settings-zone"))
            .hint(w.t("settings-zone-hint"))
            .ltr()
            .value(&facts.zone),
    ];
    for ((name, key), value) in DAYS.iter().zip(&facts.week) {
        let mut field = Field::new(Kind::Text, *name, w.t(key)).ltr().optional().value(value);
        if *name == "hours-mon" {
            field = field.hint(w.t("settings-hours-hint"));
        }
        fields.push(field);
    }
    fields.push(
        Field::new(Kind::Long(6), "exceptions", w.t("settings-site-exceptions"))
            .hint(w.t("settings-site-exceptions-hint"))
            .ltr()
            .optional()
            .value(&facts.exceptions),
    );
    fields
}

/// A team.
pub fn team(frame: Frame, may: &[Section], facts: &TeamFacts, lists: &Lists) -> FormPage {
    let w = frame.w;
    let mut fields = vec![
        Field::new(Kind::Text, "name", w.t("settings-name")).value(&facts.name),
        Field::new(Kind::Text, "code", w.t("settings-code")).ltr().value(&facts.code),
        Field::new(Kind::Checks, "region", w.t("settings-regions"))
            .choices(choices(&lists.regions, &facts.regions))
            .optional(),
        Field::new(Kind::Select, "home", w.t("settings-team-home"))
            .choices(with_everywhere(w, &lists.regions, Some(&facts.home)))
            .optional(),
        Field::new(Kind::Checks, "language", w.t("settings-team-languages"))
            .choices(languages(&facts.languages))
            .optional(),
        Field::new(Kind::Checks, "topic", w.t("settings-team-topics"))
            .hint(w.t("settings-team-topics-hint"))
            .choices(topic_checks(w, &facts.topics))
            .optional(),
    ];
    if !lists.families.is_empty() {
        fields.push(
            Field::new(Kind::Checks, "family", w.t("settings-team-families"))
                .choices(choices(&lists.families, &facts.families))
                .optional(),
        );
    }
    fields.extend(hours(w, &facts.hours));
    fields.push(
        Field::new(Kind::Number, "answers", w.t("settings-team-answers"))
            .hint(w.t("settings-team-answers-hint"))
            .value(facts.answers_a_day.map_or_else(String::new, |n| n.to_string()))
            .optional(),
    );
    fields.push(
        Field::new(Kind::Checks, "round-robin", w.t("settings-team-assignment"))
            .choices(vec![
                Choice::new("yes", w.t("settings-team-round-robin")).on(facts.round_robin),
            ])
            .optional(),
    );
    let title = if facts.id.is_some() { facts.name.clone() } else { w.t("settings-team-new") };
    let form = Form::new(address(Section::Teams, facts.id), w.t("settings-save")).fields(fields);
    section_page(
        frame,
        Section::Teams,
        may,
        title,
        form,
        removal(w, Section::Teams, facts.id, facts.retired),
    )
}

/// What is known of a region.
#[derive(Debug, Clone, Default)]
pub struct RegionFacts {
    /// Its row; none for a new region.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// Its code: the ISO country of its shop site.
    pub code: String,
    /// Its clock.
    pub zone: String,
    /// Its currency.
    pub currency: String,
    /// The languages clients are answered in.
    pub languages: Vec<String>,
    /// Client care's telephone there.
    pub phone: String,
    /// The true domain of its online store.
    pub domain: String,
    /// The largest file in mebibytes.
    pub file_limit: i64,
    /// Days within which a client may reopen.
    pub reopen_days: i64,
    /// When its telephone is answered; empty: when its team is there.
    pub phone_hours: HoursFacts,
    /// Its terms for orders.
    pub terms: OrderTerms,
    /// Sites whose hours may be those of the warehouse: code and name.
    pub warehouses: Vec<(String, String)>,
    /// Whether it is out of use.
    pub retired: bool,
}

/// What a region says of an order: yes, no or nothing.
pub const TERMS: [(&str, &str); 8] = [
    ("free-returns", "settings-region-free-returns"),
    ("exchanges", "settings-region-exchanges"),
    ("late-changes", "settings-region-late-changes"),
    ("redirect", "settings-region-redirect"),
    ("refusal", "settings-region-refusal"),
    ("consumers", "settings-region-consumers"),
    ("informs", "settings-region-informs"),
    ("drop-off", "settings-region-drop-off"),
];

fn terms(w: &Words, facts: &RegionFacts) -> Vec<Field> {
    let terms = &facts.terms;
    let said = [
        terms.free_returns,
        terms.exchanges,
        terms.late_changes,
        terms.redirect,
        terms.refusal,
        terms.consumers,
        terms.informs,
        terms.drop_off,
    ];
    let days = terms.return_days.map(|days| days.to_string()).unwrap_or_default();
    let mut fields = vec![
        Field::new(Kind::Number, "return-days", w.t("settings-region-return-days"))
            .value(days)
            .optional(),
    ];
    for ((name, label), said) in TERMS.into_iter().zip(said) {
        let choice = |value: &str, key: &str, on: bool| Choice::new(value, w.t(key)).on(on);
        fields.push(Field::new(Kind::Select, name, w.t(label)).optional().choices(vec![
            choice("", "settings-unsaid", said.is_none()),
            choice("yes", "settings-yes", said == Some(true)),
            choice("no", "settings-no", said == Some(false)),
        ]));
    }
    let none = Choice::new("", w.t("settings-unsaid")).on(terms.warehouse.is_none());
    let sites = facts.warehouses.iter().map(|(code, name)| {
        Choice::new(code, name).on(terms.warehouse.as_deref() == Some(code.as_str()))
    });
    fields.push(
        Field::new(Kind::Select, "warehouse", w.t("settings-region-warehouse"))
            .optional()
            .choices(std::iter::once(none).chain(sites).collect()),
    );
    for (name, label, minutes) in [
        ("picking", "settings-region-picking", terms.picking_minutes),
        ("answer", "settings-region-answer", terms.answer_minutes),
    ] {
        fields.push(Field::new(Kind::Number, name, w.t(label)).value(minutes.to_string()));
    }
    let gift = |who: GiftRefund, key: &str| {
        Choice::new(who.code(), w.t(key)).on(terms.gift_refund == Some(who))
    };
    fields.push(
        Field::new(Kind::Select, "gift-refund", w.t("settings-region-gift")).optional().choices(
            vec![
                Choice::new("", w.t("settings-unsaid")).on(terms.gift_refund.is_none()),
                gift(GiftRefund::CreditToRecipient, "settings-region-gift-credit"),
                gift(GiftRefund::MoneyToPurchaser, "settings-region-gift-money"),
            ],
        ),
    );
    let windows = terms.collection.iter().flat_map(|one| &one.windows);
    let windows: Vec<String> = windows.map(ToString::to_string).collect();
    let cut_off = terms.collection.as_ref().map(|one| one.cut_off);
    let cut_off = cut_off.map(|at| format!("{:02}:{:02}", at / 60, at % 60)).unwrap_or_default();
    fields.push(
        Field::new(Kind::Text, "collection", w.t("settings-region-collection"))
            .hint(w.t("settings-region-collection-hint"))
            .optional()
            .ltr()
            .value(windows.join(", ")),
    );
    fields.push(
        Field::new(Kind::Text, "cut-off", w.t("settings-region-cut-off"))
            .optional()
            .ltr()
            .value(cut_off),
    );
    fields.push(
        Field::new(Kind::Number, "hold-hours", w.t("settings-region-hold"))
            .value(terms.hold_hours.to_string()),
    );
    let methods: Vec<String> = terms.methods.iter().map(ToString::to_string).collect();
    fields.push(
        Field::new(Kind::Long(4), "methods", w.t("settings-region-methods"))
            .hint(w.t("settings-region-methods-hint"))
            .optional()
            .ltr()
            .value(methods.join("\n")),
    );
    fields.push(
        Field::new(Kind::Number, "four-eyes", w.t("settings-region-four-eyes"))
            .value(terms.four_eyes_above.to_string()),
    );
    fields
}

/// A region.
pub fn region(frame: Frame, may: &[Section], facts: &RegionFacts) -> FormPage {
    let w = frame.w;
    let mut fields = vec![
        Field::new(Kind::Text, "name", w.t("settings-name")).value(&facts.name),
        Field::new(Kind::Text, "code", w.t("settings-site-country"))
            .hint(w.t("settings-site-country-hint"))
            .ltr()
            .value(&facts.code),
        Field::new(Kind::Text, "zone", w.t("settings-zone"))
            .hint(w.t("settings-zone-hint"))
            .ltr()
            .value(&facts.zone),
        Field::new(Kind::Text, "currency", w.t("settings-region-currency"))
            .ltr()
            .value(&facts.currency),
        Field::new(Kind::Checks, "language", w.t("settings-region-languages"))
            .choices(languages(&facts.languages)),
        Field::new(Kind::Text, "phone", w.t("settings-site-phone"))
            .optional()
            .ltr()
            .value(&facts.phone),
        Field::new(Kind::Text, "domain", w.t("settings-site-domain"))
            .optional()
            .ltr()
            .value(&facts.domain),
        Field::new(Kind::Number, "file-limit", w.t("settings-region-file-limit"))
            .value(facts.file_limit.to_string()),
        Field::new(Kind::Number, "reopen-days", w.t("settings-region-reopen-days"))
            .value(facts.reopen_days.to_string()),
    ];
    fields.extend(terms(w, facts));
    // On the region's own clock, which stands above.
    fields.extend(hours(w, &facts.phone_hours).into_iter().skip(1).map(|field| {
        let hint = field.name == "hours-mon";
        if hint { field.hint(w.t("settings-region-phone-hours")) } else { field }
    }));
    let title = if facts.id.is_some() { facts.name.clone() } else { w.t("settings-region-new") };
    let form = Form::new(address(Section::Regions, facts.id), w.t("settings-save")).fields(fields);
    let below = removal(w, Section::Regions, facts.id, facts.retired);
    section_page(frame, Section::Regions, may, title, form, below)
}

/// What a site may be: its code and its key.
pub const SITE_KINDS: &[(&str, &str)] = &[
    ("boutique", "settings-site-boutique"),
    ("counter", "settings-site-counter"),
    ("atelier", "settings-site-atelier"),
    ("warehouse", "settings-site-warehouse"),
    ("online", "settings-site-shop"),
];

/// What is known of a boutique or shop site.
#[derive(Debug, Clone, Default)]
pub struct SiteFacts {
    /// Its row; none for a new site.
    pub id: Option<i64>,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// A code of [`SITE_KINDS`].
    pub kind: String,
    /// Its region's code.
    pub region: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// City.
    pub city: String,
    /// Its telephone.
    pub phone: String,
    /// Its address for letters.
    pub email: String,
    /// The true domain of a shop site.
    pub domain: String,
    /// The languages spoken there.
    pub languages: Vec<String>,
    /// What is done there, by code.
    pub services: Vec<String>,
    /// How one gets in, by code.
    pub access: Vec<String>,
    /// What staff read out about the way in.
    pub access_note: String,
    /// Its opening hours.
    pub hours: HoursFacts,
    /// Whether it is out of use.
    pub retired: bool,
}

/// What may be done at a boutique; `service-<code>` says each to clients.
pub const SERVICES: &[&str] = &[
    "repair_intake",
    "inspection",
    "returns",
    "exchange",
    "private_appointment",
    "sizing",
    "collection",
    "gift",
    "examination",
];

/// How one gets in; `access-<code>` says each to clients.
pub const ACCESS: &[&str] = &[
    "step_free",
    "one_step",
    "lift",
    "ground_floor_only",
    "hearing_loop",
    "quiet_hour",
    "seated_desk",
    "toilet",
    "parking",
];

/// The known codes in their words, and those of the row that are not known by
/// their own sign, so that saving the form loses none.
fn coded(w: &Words, prefix: &str, known: &[&str], chosen: &[String]) -> Vec<Choice> {
    let own = chosen.iter().map(String::as_str).filter(|code| !known.contains(code));
    known
        .iter()
        .copied()
        .chain(own)
        .map(|code| {
            let key = list_key(prefix, code);
            let label = if w.has(&key) { w.t(&key) } else { code.to_owned() };
            Choice::new(code, label).on(chosen.iter().any(|c| c == code))
        })
        .collect()
}

/// A boutique or shop site with opening hours and exceptions.
pub fn site(frame: Frame, may: &[Section], facts: &SiteFacts, lists: &Lists) -> FormPage {
    let w = frame.w;
    let mut fields = vec![
        Field::new(Kind::Text, "name", w.t("settings-name")).value(&facts.name),
        Field::new(Kind::Text, "code", w.t("settings-code")).ltr().value(&facts.code),
        Field::new(Kind::Select, "kind", w.t("settings-site-kind")).choices(
            SITE_KINDS
                .iter()
                .map(|(code, key)| Choice::new(*code, w.t(key)).on(facts.kind == *code))
                .collect(),
        ),
        Field::new(Kind::Select, "region", w.t("settings-region"))
            .choices(choices(&lists.regions, std::slice::from_ref(&facts.region))),
        Field::new(Kind::Text, "street", w.t("settings-site-street"))
            .optional()
            .value(&facts.street),
        Field::new(Kind::Text, "postcode", w.t("settings-site-postcode"))
            .optional()
            .ltr()
            .value(&facts.postcode),
        Field::new(Kind::Text, "city", w.t("settings-site-city")).optional().value(&facts.city),
        Field::new(Kind::Text, "phone", w.t("settings-site-phone"))
            .optional()
            .ltr()
            .value(&facts.phone),
        Field::new(Kind::Email, "email", w.t("settings-person-email"))
            .optional()
            .value(&facts.email),
        Field::new(Kind::Text, "domain", w.t("settings-site-domain"))
            .optional()
            .ltr()
            .value(&facts.domain),
        Field::new(Kind::Checks, "language", w.t("settings-team-languages"))
            .choices(languages(&facts.languages))
            .optional(),
        Field::new(Kind::Checks, "service", w.t("settings-site-services"))
            .choices(coded(w, "service", SERVICES, &facts.services))
            .optional(),
        Field::new(Kind::Checks, "access", w.t("settings-site-access"))
            .choices(coded(w, "access", ACCESS, &facts.access))
            .optional(),
        Field::new(Kind::Long(3), "access-note", w.t("settings-site-access-note"))
            .hint(w.t("settings-site-access-note-hint"))
            .value(&facts.access_note)
            .optional(),
    ];
    fields.extend(hours(w, &facts.hours));
    let title = if facts.id.is_some() { facts.name.clone() } else { w.t("settings-site-new") };
    let form = Form::new(address(Section::Sites, facts.id), w.t("settings-save")).fields(fields);
    section_page(
        frame,
        Section::Sites,
        may,
        title,
        form,
        removal(w, Section::Sites, facts.id, facts.retired),
    )
}

/// The short form that adds a day off.
pub fn holiday(w: &Words, lists: &Lists) -> Form {
    Form::new(Section::Holidays.href(), w.t("settings-holiday-add")).fields(vec![
        Field::new(Kind::Date, "day", w.t("settings-holiday-day")).ltr(),
        Field::new(Kind::Text, "name", w.t("settings-name")),
        Field::new(Kind::Select, "region", w.t("settings-region"))
            .choices(with_everywhere(w, &lists.regions, None))
            .optional(),
    ])
}

/// What is known of a promise.
#[derive(Debug, Clone, Default)]
pub struct PromiseFacts {
    /// Its row; none for a new promise.
    pub id: Option<i64>,
    /// The region's code; empty for everywhere.
    pub region: String,
    /// The topic; none for every one.
    pub topic: Option<Topic>,
    /// The priority; none for every one.
    pub priority: Option<Priority>,
    /// The kind.
    pub kind: Option<PromiseKind>,
    /// Within how many minutes of opening hours.
    pub minutes: i64,
    /// Said to be due soon when so many minutes are left.
    pub warn_minutes: i64,
}

/// Minutes as hours and minutes, as the form has them: `4:00`.
pub fn clock(minutes: i64) -> String {
    if minutes > 0 { format!("{}:{:02}", minutes / 60, minutes % 60) } else { String::new() }
}

/// A promise.
pub fn promise(frame: Frame, may: &[Section], facts: &PromiseFacts, lists: &Lists) -> FormPage {
    let w = frame.w;
    let mut all_topics =
        vec![Choice::new("", w.t("settings-every-topic")).on(facts.topic.is_none())];
    all_topics.extend(topics(w, facts.topic));
    let mut all_priorities =
        vec![Choice::new("", w.t("settings-every-priority")).on(facts.priority.is_none())];
    all_priorities.extend(priorities(w, facts.priority));
    let kinds = PromiseKind::ALL
        .iter()
        .filter(|kind| kind.is_set())
        .map(|k| {
            Choice::new(k.code(), w.t(&list_key("promise", k.code()))).on(facts.kind == Some(*k))
        })
        .collect();
    let fields = vec![
        Field::new(Kind::Radios, "kind", w.t("settings-promise-kind")).choices(kinds),
        Field::new(Kind::Select, "region", w.t("settings-region"))
            .choices(with_everywhere(w, &lists.regions, Some(&facts.region)))
            .optional(),
        Field::new(Kind::Select, "topic", w.t("desk-topic")).choices(all_topics).optional(),
        Field::new(Kind::Select, "priority", w.t("desk-priority"))
            .choices(all_priorities)
            .optional(),
        Field::new(Kind::Text, "within", w.t("settings-promise-within"))
            .hint(w.t("settings-promise-within-hint"))
            .ltr()
            .value(clock(facts.minutes)),
        Field::new(Kind::Text, "warn", w.t("settings-promise-warn"))
            .hint(w.t("settings-promise-within-hint"))
            .ltr()
            .value(clock(facts.warn_minutes)),
    ];
    let title = if facts.id.is_some() {
        w.t("settings-promise-change")
    } else {
        w.t("settings-promise-new")
    };
    let form = Form::new(address(Section::Promises, facts.id), w.t("settings-save")).fields(fields);
    section_page(
        frame,
        Section::Promises,
        may,
        title,
        form,
        removal(w, Section::Promises, facts.id, false),
    )
}

/// What is known of an address that clients write to.
#[derive(Debug, Clone, Default)]
pub struct AddressFacts {
    /// Its row; none for a new one.
    pub id: Option<i64>,
    /// The address.
    pub address: String,
    /// The sender's name on letters from there.
    pub name: String,
    /// The region's code; empty for the house's usual one.
    pub region: String,
    /// Its topic; none for whatever it is.
    pub topic: Option<Topic>,
    /// The team's row; empty for the one a case is routed to.
    pub team: String,
    /// The language of who writes there; empty for the region's.
    pub language: String,
    /// Out of use.
    pub retired: bool,
}

/// Adds an address or changes one.
pub fn mail_address(
    frame: Frame,
    may: &[Section],
    facts: &AddressFacts,
    lists: &Lists,
) -> FormPage {
    let w = frame.w;
    let mut all_topics =
        vec![Choice::new("", w.t("settings-address-any-topic")).on(facts.topic.is_none())];
    all_topics.extend(topics(w, facts.topic));
    let mut all_teams =
        vec![Choice::new("", w.t("settings-address-routed")).on(facts.team.is_empty())];
    all_teams.extend(choices(&lists.teams, std::slice::from_ref(&facts.team)));
    let mut all_regions =
        vec![Choice::new("", w.t("settings-address-usual-region")).on(facts.region.is_empty())];
    all_regions.extend(choices(&lists.regions, std::slice::from_ref(&facts.region)));
    let mut all_languages = vec![
        Choice::new("", w.t("settings-address-region-language")).on(facts.language.is_empty()),
    ];
    all_languages.extend(languages(std::slice::from_ref(&facts.language)));
    let fields = vec![
        Field::new(Kind::Email, "address", w.t("settings-address"))
            .hint(w.t("settings-address-hint"))
            .value(&facts.address),
        Field::new(Kind::Text, "name", w.t("settings-address-name"))
            .hint(w.t("settings-address-name-hint"))
            .optional()
            .value(&facts.name),
        Field::new(Kind::Select, "region", w.t("settings-region")).choices(all_regions).optional(),
        Field::new(Kind::Select, "topic", w.t("desk-topic")).choices(all_topics).optional(),
        Field::new(Kind::Select, "team", w.t("settings-address-team"))
            .choices(all_teams)
            .optional(),
        Field::new(Kind::Select, "language", w.t("settings-address-language"))
            .choices(all_languages)
            .optional(),
    ];
    let title =
        if facts.id.is_some() { facts.address.clone() } else { w.t("settings-address-new") };
    let to = address(Section::Addresses, facts.id);
    let form = Form::new(to, w.t("settings-save")).fields(fields);
    section_page(
        frame,
        Section::Addresses,
        may,
        title,
        form,
        removal(w, Section::Addresses, facts.id, facts.retired),
    )
}

/// The form below that takes a row out of use.
fn removal(w: &Words, section: Section, id: Option<i64>, retired: bool) -> Option<Below> {
    let (title, lede) = if retired {
        ("settings-restore", "settings-restore-lede")
    } else {
        ("settings-remove", "settings-remove-lede")
    };
    id.map(|id| {
        let mut form = Form::new(format!("{}/{id}/removal", section.href()), w.t(title));
        if retired {
            form = form.hide("back", "yes");
        }
        Below { title: w.t(title), lede: w.t(lede), form }
    })
}

/// One wording of a saved reply.
#[derive(Debug, Clone, Default)]
pub struct WordingFacts {
    /// Language tag.
    pub language: String,
    /// What it is called in lists.
    pub title: String,
    /// The text.
    pub body: String,
}

/// What is known of a saved reply.
#[derive(Debug, Clone, Default)]
pub struct PhraseFacts {
    /// Its row; none for a new one.
    pub id: Option<i64>,
    /// Its code, typed to find it.
    pub code: String,
    /// Its region's code; empty for everywhere.
    pub region: String,
    /// Its topics, by code; none for every one.
    pub topics: Vec<String>,
    /// Its wordings.
    pub texts: Vec<WordingFacts>,
    /// Whether it is out of use.
    pub retired: bool,
}

/// A saved reply in each language. `facts_known` are the names a text may use
/// in braces; any other name is refused when it is saved.
pub fn phrase(
    frame: Frame,
    may: &[Section],
    facts: &PhraseFacts,
    facts_known: &[&str],
    lists: &Lists,
) -> FormPage {
    let w = frame.w;
    let names: Vec<String> = facts_known.iter().map(|name| format!("{{{name}}}")).collect();
    let mut fields = vec![
        Field::new(Kind::Text, "code", w.t("settings-code")).ltr().value(&facts.code),
        Field::new(Kind::Select, "region", w.t("settings-region"))
            .choices(with_everywhere(w, &lists.regions, Some(&facts.region)))
            .optional(),
        Field::new(Kind::Checks, "topic", w.t("settings-team-topics"))
            .hint(w.t("settings-team-topics-hint"))
            .choices(topic_checks(w, &facts.topics))
            .optional(),
    ];
    for (at, locale) in LOCALES.iter().enumerate() {
        let text = facts
            .texts
            .iter()
            .find(|text| text.language == locale.tag)
            .cloned()
            .unwrap_or_default();
        let title = w.ta("settings-phrase-title", &[("language", locale.name.into())]);
        fields.push(
            Field::new(Kind::Text, format!("title-{}", locale.tag), title)
                .optional()
                .value(text.title),
        );
        let mut body = Field::new(
            Kind::Long(4),
            format!("text-{}", locale.tag),
            w.ta("settings-phrase-text", &[("language", locale.name.into())]),
        )
        .optional()
        .value(text.body);
        if at == 0 {
            body = body.hint(w.ta("settings-phrase-facts", &[("names", w.list(&names).into())]));
        }
        fields.push(body);
    }
    let title = if facts.id.is_some() { facts.code.clone() } else { w.t("settings-phrase-new") };
    let form = Form::new(address(Section::Phrases, facts.id), w.t("settings-save")).fields(fields);
    section_page(
        frame,
        Section::Phrases,
        may,
        title,
        form,
        removal(w, Section::Phrases, facts.id, facts.retired),
    )
}

/// What a region offers of one topic.
#[derive(Debug, Clone, Copy)]
pub struct TopicFacts {
    /// The topic.
    pub topic: Topic,
    /// Clients are offered it.
    pub offered: bool,
    /// The priority a case of it begins with.
    pub priority: Priority,
}

/// Which topics are offered in a region (or, with an empty code, in every
/// region without a list of its own), and how pressing each begins.
pub fn topic_offer(
    frame: Frame,
    may: &[Section],
    region: &str,
    name: &str,
    rules: &[TopicFacts],
) -> FormPage {
    let w = frame.w;
    let offered = rules
        .iter()
        .map(|rule| {
            Choice::new(rule.topic.code(), w.t(&list_key("topic", rule.topic.code())))
                .on(rule.offered)
        })
        .collect();
    let mut fields =
        vec![Field::new(Kind::Checks, "topic", w.t("settings-topics-offered")).choices(offered)];
    fields.extend(rules.iter().map(|rule| {
        let topic = w.t(&list_key("topic", rule.topic.code()));
        Field::new(
            Kind::Select,
            format!("priority-{}", rule.topic.code()),
            w.ta("settings-topic-priority", &[("topic", topic.into())]),
        )
        .choices(priorities(w, Some(rule.priority)))
    }));
    let place = if region.is_empty() { "all" } else { region };
    let form = Form::new(format!("/settings/topics/{place}"), w.t("settings-save")).fields(fields);
    section_page(frame, Section::Topics, may, name.to_owned(), form, None)
}

/// The short form that adds a tag.
pub fn tag(w: &Words) -> Form {
    Form::new(Section::Tags.href(), w.t("settings-tag-add")).fields(vec![
        Field::new(Kind::Text, "code", w.t("settings-code")).ltr(),
        Field::new(Kind::Text, "name", w.t("settings-name")),
    ])
}

/// A token to be made. `places` are the regions the reader administers;
/// `everywhere` is whether she administers all.
pub fn token(frame: Frame, may: &[Section], places: &[Named], everywhere: bool) -> FormPage {
    let w = frame.w;
    let regions = if everywhere { with_everywhere(w, places, None) } else { choices(places, &[]) };
    let roles = Role::ALL
        .iter()
        .map(|role| {
            Choice::new(role.code(), w.t(&list_key("role", role.code())))
                .on(*role == Role::Integration)
        })
        .collect();
    let form = Form::new(Section::Tokens.href(), w.t("settings-token-make")).fields(vec![
        Field::new(Kind::Text, "name", w.t("settings-token-name"))
            .hint(w.t("settings-token-name-hint")),
        Field::new(Kind::Select, "role", w.t("settings-token-role")).choices(roles),
        Field::new(Kind::Select, "region", w.t("settings-region")).choices(regions).optional(),
        Field::new(Kind::Checks, "read-only", w.t("settings-token-reach"))
            .choices(vec![Choice::new("yes", w.t("settings-token-read-only"))])
            .optional(),
    ]);
    section_page(frame, Section::Tokens, may, w.t("settings-token-new"), form, None)
}

/// A token that was just made: told this once.
pub fn token_made(frame: Frame, may: &[Section], name: &str, value: String) -> ListPage {
    let w = frame.w;
    ListPage {
        title: name.to_owned(),
        lede: w.t("settings-token-once"),
        nav: nav(w, Some(Section::Tokens), may),
        actions: vec![Link::new(Section::Tokens.href(), Section::Tokens.name(w))],
        table: Table {
            caption: w.t("settings-token"),
            heads: vec![w.t("settings-token")],
            rows: vec![vec![Cell::Code(value)]],
            empty: String::new(),
        },
        pages: Vec::new(),
        form: None,
        frame,
    }
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
