//! The house's own settings over HTTP: a list and a form for each section.
//! Forms are read into the store's rows and given to one verb of `app::house`
//! or of the gate; what is refused comes back beside its field.

use super::Asked;
use app::people::{Invite, Opening};
use app::{Ctx, Error, house};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::{Grant, Permission as P, Scope, Within};
use domain::hours::{HoursError, OpeningHours, Span};
use domain::{Priority, PromiseKind, Role, Topic};
use jiff::civil::Date;
use pages::desk::actions::list_key;
use pages::desk::settings::{self as page, HoursFacts, Lists, Section};
use pages::desk::table::{Cell, Table};
use pages::desk::{AuditPage, Face, FormPage, Link, ListPage, SettingsPage, Shape, Status};
use std::collections::BTreeMap;
use store::Tx;

/// Rows of the audit log on a page.
const AUDIT_ROWS: i64 = 100;
/// Bytes in a mebibyte.
const MEBIBYTE: i64 = 1 << 20;

const fn permission(section: Section) -> P {
    match section {
        Section::People => P::ManagePeople,
        Section::Teams | Section::Addresses => P::ManageTeams,
        Section::Regions => P::ManageRegions,
        Section::Sites => P::ManageSites,
        Section::Holidays => P::ManageHolidays,
        Section::Promises => P::ManagePromises,
        Section::Policies => P::ManagePolicies,
        Section::Phrases => P::ManagePhrases,
        Section::Topics => P::ManageTopics,
        Section::Tags => P::ManageTags,
        Section::Tokens => P::ManageTokens,
        Section::Audit => P::ReadAudit,
    }
}

/// The sections this reader may open.
pub fn sections(asked: &Asked) -> impl Iterator<Item = Section> {
    Section::ALL.iter().copied().filter(|section| asked.may(permission(*section)))
}

/// The same, as the menu wants them.
pub fn may(asked: &Asked) -> Vec<Section> {
    sections(asked).collect()
}

/// The section an address names.
fn section_of(asked: &Asked) -> Option<Section> {
    let code = asked.path.split('/').nth(2)?;
    Section::ALL.iter().copied().find(|section| section.code() == code)
}

fn id_of(asked: &Asked) -> Result<i64, Error> {
    asked.param("id").parse().map_err(|_| Error::NotFound)
}

/// Reads something of the set-up.
async fn read<T, F>(asked: &Asked, work: F) -> app::Result<T>
where
    T: Send + 'static,
    F: for<'t> FnOnce(&'t mut Tx, &'t Ctx) -> store::Work<'t, app::Result<T>> + Send + 'static,
{
    asked.state.app.read(asked.ctx(), work).await
}

/// Changes something of the set-up, and takes the new picture at once.
async fn write<T, F>(asked: &Asked, work: F) -> app::Result<T>
where
    T: Send + 'static,
    F: for<'t> FnOnce(&'t mut Tx, &'t Ctx) -> store::Work<'t, app::Result<T>> + Send + 'static,
{
    let done = asked.state.app.write(asked.ctx(), work).await?;
    asked.state.app.refresh().await?;
    Ok(done)
}

async fn lists(asked: &Asked) -> app::Result<Lists> {
    read(asked, |tx, _| {
        Box::pin(async move {
            let teams = store::teams::list(tx).await?;
            let mut families: Vec<String> = teams.iter().flat_map(|t| t.families.clone()).collect();
            families.sort();
            families.dedup();
            Ok(Lists {
                regions: store::regions::list(tx)
                    .await?
                    .into_iter()
                    .filter(|r| !r.retired)
                    .map(|r| (r.code, r.name))
                    .collect(),
                sites: store::sites::list(tx)
                    .await?
                    .into_iter()
                    .filter(|s| !s.retired)
                    .map(|s| (s.code, s.name))
                    .collect(),
                teams: teams
                    .into_iter()
                    .filter(|t| !t.retired)
                    .map(|t| (t.id.to_string(), t.name))
                    .collect(),
                families: families
                    .into_iter()
                    .map(|code| {
                        let name = code.replace('_', " ");
                        (code, name)
                    })
                    .collect(),
            })
        })
    })
    .await
}

/// `GET /settings`
pub async fn index(asked: Asked) -> Response {
    let may = may(&asked);
    asked.page(pages::html(&SettingsPage::new(asked.frame(Face::Settings), &may)))
}

// ---- lists ----

/// `GET /settings/{section}`
pub async fn list(asked: Asked) -> Response {
    match listed(&asked, Vec::new()).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn listed(asked: &Asked, errors: Vec<(String, String)>) -> app::Result<ListPage> {
    let section = section_of(asked).ok_or(Error::NotFound)?;
    let w = asked.w;
    let mut table = match section {
        Section::People => people(asked).await?,
        Section::Teams => teams(asked).await?,
        Section::Addresses => addresses(asked).await?,
        Section::Regions => regions(asked).await?,
        Section::Sites => sites(asked).await?,
        Section::Holidays => holidays(asked).await?,
        Section::Promises => promises(asked).await?,
        Section::Phrases => phrases(asked).await?,
        Section::Topics => topics(asked).await?,
        Section::Tags => tags(asked).await?,
        Section::Tokens => super::tokens::table(asked).await?,
        // It has pages of its own.
        Section::Policies | Section::Audit => return Err(Error::NotFound),
    };
    table.caption = section.name(w);
    table.empty = w.t("settings-none");
    let new = match section {
        Section::People => Some(w.t("settings-person-new")),
        Section::Teams => Some(w.t("settings-team-new")),
        Section::Addresses => Some(w.t("settings-address-new")),
        Section::Regions => Some(w.t("settings-region-new")),
        Section::Sites => Some(w.t("settings-site-new")),
        Section::Promises => Some(w.t("settings-promise-new")),
        Section::Phrases => Some(w.t("settings-phrase-new")),
        Section::Tokens => Some(w.t("settings-token-new")),
        _ => None,
    };
    let form = match section {
        Section::Holidays => Some(page::holiday(w, &lists(asked).await?)),
        Section::Tags => Some(page::tag(w)),
        _ => None,
    };
    let mut frame = asked.frame(Face::Settings);
    frame.shell.mistaken = !errors.is_empty();
    Ok(ListPage {
        frame,
        title: section.name(w),
        lede: section.about(w),
        nav: page::nav(w, Some(section), &may(asked)),
        actions: new
            .map(|name| Link::new(format!("{}/new", section.href()), name))
            .into_iter()
            .collect(),
        table,
        pages: Vec::new(),
        form: form.map(|form| asked.keep_typed(form).errors(errors)),
    })
}

fn edit(section: Section, id: i64, name: &str) -> Cell {
    Cell::Link(Link::new(format!("{}/{id}", section.href()), name))
}

fn used(asked: &Asked, out: bool) -> Cell {
    Cell::Status(if out {
        Status::new(Shape::Stop, asked.w.t("settings-person-off"))
    } else {
        Status::new(Shape::Go, asked.w.t("settings-person-on"))
    })
}

fn scope(asked: &Asked, scope: &Scope) -> String {
    let codes = |within: &Within| match within {
        Within::All => Vec::new(),
        Within::Set(codes) => codes.iter().cloned().collect::<Vec<_>>(),
    };
    let all: Vec<String> = codes(&scope.regions).into_iter().chain(codes(&scope.sites)).collect();
    if all.is_empty() { asked.w.t("settings-everywhere") } else { all.join(", ") }
}

async fn people(asked: &Asked) -> app::Result<Table> {
    let found = asked.state.gate.list_people(&asked.actor()).await?;
    let w = asked.w;
    Ok(Table {
        heads: vec![
            w.t("settings-head-name"),
            w.t("settings-head-roles"),
            w.t("settings-head-languages"),
            w.t("settings-head-state"),
        ],
        rows: found
            .into_iter()
            .map(|person| {
                let roles = person.grants.iter().map(|g| {
                    format!("{}: {}", w.t(&list_key("role", g.role.code())), scope(asked, &g.scope))
                });
                let state = match (person.disabled, person.accepted) {
                    (true, _) => Status::new(Shape::Stop, w.t("settings-person-off")),
                    (false, false) => {
                        Status::new(Shape::Wait, w.t("settings-person-invited-state"))
                    }
                    (false, true) => Status::new(Shape::Go, w.t("settings-person-on")),
                };
                vec![
                    edit(Section::People, person.id, &person.name),
                    Cell::Lines(roles.collect()),
                    Cell::Text(person.languages.join(", ")),
                    Cell::Status(state),
                ]
            })
            .collect(),
        ..Table::default()
    })
}

async fn teams(asked: &Asked) -> app::Result<Table> {
    let (found, members) = read(asked, |tx, _| {
        Box::pin(
            async move { Ok((store::teams::list(tx).await?, store::teams::members(tx).await?)) },
        )
    })
    .await?;
    let w = asked.w;
    Ok(Table {
        heads: vec![
            w.t("settings-head-name"),
            w.t("settings-head-region"),
            w.t("settings-head-languages"),
            w.t("settings-people"),
            w.t("settings-head-state"),
        ],
        rows: found
            .into_iter()
            .map(|team| {
                let names: Vec<String> = members
                    .iter()
                    .filter(|m| m.team == team.id && !m.disabled)
                    .map(|m| m.name.clone())
                    .collect();
                vec![
                    edit(Section::Teams, team.id, &team.name),
                    Cell::Text(if team.regions.is_empty() {
                        w.t("settings-everywhere")
                    } else {
                        team.regions.join(", ")
                    }),
                    Cell::Text(team.languages.join(", ")),
                    Cell::Text(names.join(", ")),
                    used(asked, team.retired),
                ]
            })
            .collect(),
        ..Table::default()
    })
}

/// The addresses that the house keeps, and those of the configuration, which nobody changes here.
async fn addresses(asked: &Asked) -> app::Result<Table> {
    let (found, teams) = read(asked, |tx, _| {
        Box::pin(async move {
            Ok((store::mail_addresses::list(tx).await?, store::teams::list(tx).await?))
        })
    })
    .await?;
    let w = asked.w;
    let post = asked.state.app.post.clone();
    let row = |first: Cell, it: &app::post::HouseAddress, state: Cell| {
        let team = teams.iter().find(|team| Some(team.id) == it.team);
        let topic = it.topic.map(|t| w.t(&list_key("topic", t.code())));
        vec![
            first,
            Cell::Text(it.region.clone().unwrap_or_else(|| w.t("settings-address-usual-region"))),
            Cell::Text(topic.unwrap_or_else(|| w.t("settings-address-any-topic"))),
            Cell::Text(team.map_or_else(|| w.t("settings-address-routed"), |t| t.name.clone())),
            state,
        ]
    };
    let mut rows = Vec::new();
    for kept in &found {
        let it = app::post::HouseAddress::from(kept);
        let received = post
            .as_ref()
            .is_some_and(|post| it.parts().is_some_and(|(_, domain)| post.receives_for(&domain)));
        let state = match (kept.retired, received) {
            (true, _) => used(asked, true),
            (false, true) => used(asked, false),
            (false, false) => {
                Cell::Status(Status::new(Shape::Wait, w.t("settings-address-foreign")))
            }
        };
        rows.push(row(edit(Section::Addresses, kept.id, &kept.address), &it, state));
    }
    for it in post.iter().flat_map(|post| &post.addresses) {
        let state = Status::new(Shape::Calm, w.t("settings-address-configured"));
        rows.push(row(Cell::Code(it.address.clone()), it, Cell::Status(state)));
    }
    Ok(Table {
        heads: vec![
            w.t("settings-address"),
            w.t("settings-head-region"),
            w.t("settings-head-topic"),
            w.t("settings-address-team"),
            w.t("settings-head-state"),
        ],
        rows,
        ..Table::default()
    })
}

async fn regions(asked: &Asked) -> app::Result<Table> {
    let found =
        read(asked, |tx, _| Box::pin(async move { Ok(store::regions::list(tx).await?) })).await?;
    let w = asked.w;
    Ok(Table {
        heads: vec![
            w.t("settings-head-name"),
            w.t("settings-code"),
            w.t("settings-head-zone"),
            w.t("settings-region-currency"),
            w.t("settings-head-languages"),
            w.t("settings-head-state"),
        ],
        rows: found
            .into_iter()
            .map(|r| {
                vec![
                    edit(Section::Regions, r.id, &r.name),
                    Cell::Code(r.code),
                    Cell::Code(r.zone),
                    Cell::Code(r.currency),
                    Cell::Text(r.languages.join(", ")),
                    used(asked, r.retired),
                ]
            })
            .collect(),
        ..Table::default()
    })
}

fn week_line(asked: &Asked, hours: &str) -> String {
    let zone = serde_json::from_str::<OpeningHours>(hours)
        .ok()
        .and_then(|h| h.zone().iana_name().map(str::to_owned));
    zone.unwrap_or_else(|| asked.w.t("settings-none"))
}

async fn sites(asked: &Asked) -> app::Result<Table> {
    let found =
        read(asked, |tx, _| Box::pin(async move { Ok(store::sites::list(tx).await?) })).await?;
    let w = asked.w;
    Ok(Table {
        heads: vec![
            w.t("settings-head-name"),
            w.t("settings-head-kind"),
            w.t("settings-head-region"),
            w.t("settings-head-zone"),
            w.t("settings-head-state"),
        ],
        rows: found
            .into_iter()
            .map(|s| {
                let kind = page::SITE_KINDS
                    .iter()
                    .find(|(code, _)| *code == s.kind)
                    .map_or_else(|| s.kind.clone(), |(_, key)| w.t(key));
                vec![
                    edit(Section::Sites, s.id, &s.name),
                    Cell::Text(kind),
                    Cell::Code(s.region.clone()),
                    Cell::Code(week_line(asked, &s.hours)),
                    used(asked, s.retired),
                ]
            })
            .collect(),
        ..Table::default()
    })
}

async fn holidays(asked: &Asked) -> app::Result<Table> {
    let found =
        read(asked, |tx, _| Box::pin(async move { Ok(store::holidays::list(tx).await?) })).await?;
    let w = asked.w;
    Ok(Table {
        heads: vec![
            w.t("settings-head-day"),
            w.t("settings-head-name"),
            w.t("settings-head-region"),
            w.t("settings-head-deed"),
        ],
        rows: found
            .into_iter()
            .map(|h| {
                let said =
                    h.day.parse::<Date>().map_or_else(|_| h.day.clone(), |day| w.date_weekday(day));
                vec![
                    Cell::Time(h.day.clone(), said.clone()),
                    Cell::Text(h.name),
                    Cell::Text(h.region.unwrap_or_else(|| w.t("settings-everywhere"))),
                    Cell::Deed(
                        format!("/settings/holidays/{}/removal", h.id),
                        w.t("settings-remove"),
                        said,
                    ),
                ]
            })
            .collect(),
        ..Table::default()
    })
}

async fn promises(asked: &Asked) -> app::Result<Table> {
    let found =
        read(asked, |tx, _| Box::pin(async move { Ok(store::promises::list(tx).await?) })).await?;
    let w = asked.w;
    Ok(Table {
        heads: vec![
            w.t("settings-promise-kind"),
            w.t("settings-head-within"),
            w.t("settings-head-region"),
            w.t("settings-head-topic"),
            w.t("settings-head-priority"),
        ],
        rows: found
            .into_iter()
            .filter(|p| !p.retired)
            .map(|p| {
                vec![
                    edit(Section::Promises, p.id, &w.t(&list_key("promise", p.kind.code()))),
                    Cell::Text(w.exact_span(p.minutes)),
                    Cell::Text(p.region.unwrap_or_else(|| w.t("settings-everywhere"))),
                    Cell::Text(p.topic.map_or_else(
                        || w.t("settings-every-topic"),
                        |t| w.t(&list_key("topic", t.code())),
                    )),
                    Cell::Text(p.priority.map_or_else(
                        || w.t("settings-every-priority"),
                        |p| w.t(&list_key("priority", p.code())),
                    )),
                ]
            })
            .collect(),
        ..Table::default()
    })
}

async fn phrases(asked: &Asked) -> app::Result<Table> {
    let (found, texts) = read(asked, |tx, _| {
        Box::pin(
            async move { Ok((store::phrases::list(tx).await?, store::phrases::texts(tx).await?)) },
        )
    })
    .await?;
    let w = asked.w;
    Ok(Table {
        heads: vec![
            w.t("settings-head-name"),
            w.t("settings-code"),
            w.t("settings-head-topics"),
            w.t("settings-head-languages"),
            w.t("settings-head-state"),
        ],
        rows: found
            .into_iter()
            .map(|phrase| {
                let own: Vec<&store::phrases::Wording> =
                    texts.iter().filter(|t| t.phrase == phrase.id).collect();
                let title = own
                    .iter()
                    .find(|t| t.language == w.tag())
                    .or_else(|| own.first())
                    .map_or(phrase.code.as_str(), |t| t.title.as_str());
                let topics: Vec<String> =
                    phrase.topics.iter().map(|t| w.t(&list_key("topic", t))).collect();
                vec![
                    edit(Section::Phrases, phrase.id, title),
                    Cell::Code(phrase.code.clone()),
                    Cell::Lines(if topics.is_empty() {
                        vec![w.t("settings-every-topic")]
                    } else {
                        topics
                    }),
                    Cell::Text(
                        own.iter().map(|t| t.language.as_str()).collect::<Vec<_>>().join(", "),
                    ),
                    used(asked, phrase.retired),
                ]
            })
            .collect(),
        ..Table::default()
    })
}

async fn topics(asked: &Asked) -> app::Result<Table> {
    let facts = asked.state.app.facts.now();
    let w = asked.w;
    let all = std::iter::once(("all".to_owned(), w.t("settings-everywhere"), String::new()));
    let own = facts.regions.values().map(|r| (r.code.clone(), r.name.clone(), r.code.clone()));
    Ok(Table {
        heads: vec![w.t("settings-head-region"), w.t("settings-head-topics")],
        rows: all
            .chain(own)
            .map(|(place, name, region)| {
                let offered = facts.topics(&region);
                let said = if offered.len() == Topic::ALL.len() {
                    w.t("settings-topics-all")
                } else {
                    w.number(offered.len() as i64)
                };
                vec![
                    Cell::Link(Link::new(format!("/settings/topics/{place}"), name)),
                    Cell::Text(said),
                ]
            })
            .collect(),
        ..Table::default()
    })
}

async fn tags(asked: &Asked) -> app::Result<Table> {
    let found =
        read(asked, |tx, _| Box::pin(async move { Ok(store::tags::list(tx).await?) })).await?;
    let w = asked.w;
    Ok(Table {
        heads: vec![w.t("settings-head-name"), w.t("settings-code"), w.t("settings-head-deed")],
        rows: found
            .into_iter()
            .filter(|tag| !tag.retired)
            .map(|tag| {
                let deed = Cell::Deed(
                    format!("/settings/tags/{}/removal", tag.id),
                    w.t("settings-remove"),
                    tag.name.clone(),
                );
                vec![Cell::Text(tag.name), Cell::Code(tag.code), deed]
            })
            .collect(),
        ..Table::default()
    })
}

// ---- forms ----

/// `GET /settings/{section}/new` and `GET /settings/{section}/{id}`
pub async fn form(asked: Asked) -> Response {
    match filled(&asked).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

/// The row an address names; none for a new one.
fn row_of(asked: &Asked) -> Result<Option<i64>, Error> {
    if asked.param("id").is_empty() { Ok(None) } else { id_of(asked).map(Some) }
}

async fn filled(asked: &Asked) -> app::Result<FormPage> {
    let section = section_of(asked).ok_or(Error::NotFound)?;
    if section == Section::Topics {
        return topic_form(asked).await;
    }
    let row = row_of(asked)?;
    let lists = lists(asked).await?;
    let (frame, may) = (asked.frame(Face::Settings), may(asked));
    Ok(match section {
        Section::People => page::person(frame, &may, &person_facts(asked, row).await?, &lists),
        Section::Teams => page::team(frame, &may, &team_facts(asked, row).await?, &lists),
        Section::Addresses => {
            page::mail_address(frame, &may, &address_facts(asked, row).await?, &lists)
        }
        Section::Regions => page::region(frame, &may, &region_facts(asked, row).await?),
        Section::Sites => page::site(frame, &may, &site_facts(asked, row).await?, &lists),
        Section::Promises => page::promise(frame, &may, &promise_facts(asked, row).await?, &lists),
        Section::Phrases => page::phrase(
            frame,
            &may,
            &phrase_facts(asked, row).await?,
            domain::phrase::FACTS,
            &lists,
        ),
        Section::Tokens if row.is_none() => super::tokens::form(asked, &lists),
        Section::Holidays
        | Section::Tags
        | Section::Topics
        | Section::Tokens
        | Section::Policies
        | Section::Audit => return Err(Error::NotFound),
    })
}

fn joined(within: &Within) -> String {
    match within {
        Within::All => String::new(),
        Within::Set(codes) => codes.iter().cloned().collect::<Vec<_>>().join(" "),
    }
}

async fn person_facts(asked: &Asked, row: Option<i64>) -> app::Result<page::PersonFacts> {
    let Some(id) = row else {
        return Ok(page::PersonFacts {
            language: asked.w.tag().to_owned(),
            ..page::PersonFacts::default()
        });
    };
    let person = asked.state.gate.one_person(&asked.actor(), id).await?;
    let (members, chats) = read(asked, move |tx, _| {
        Box::pin(async move {
            Ok((store::teams::members(tx).await?, store::chats::capacity_of(tx, id).await?))
        })
    })
    .await?;
    Ok(page::PersonFacts {
        chats,
        id: Some(id),
        name: person.name,
        email: person.email,
        language: person.language,
        writes: person.languages,
        families: person.families,
        teams: members.into_iter().filter(|m| m.person == id).map(|m| m.team.to_string()).collect(),
        grants: person
            .grants
            .iter()
            .map(|g| page::GrantFacts {
                role: g.role,
                regions: joined(&g.scope.regions),
                sites: joined(&g.scope.sites),
            })
            .collect(),
        disabled: person.disabled,
    })
}

fn hours_facts(text: &str) -> HoursFacts {
    let Ok(hours) = serde_json::from_str::<OpeningHours>(text) else {
        return HoursFacts::default();
    };
    let spans =
        |spans: &[Span]| spans.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let mut week: [String; 7] = Default::default();
    for (line, day) in week.iter_mut().zip(hours.week()) {
        *line = spans(day);
    }
    let exceptions = hours.exceptions().iter().map(|(day, open)| {
        if open.is_empty() { format!("{day} closed") } else { format!("{day} {}", spans(open)) }
    });
    HoursFacts {
        zone: hours.zone().iana_name().unwrap_or_default().to_owned(),
        week,
        exceptions: exceptions.collect::<Vec<_>>().join("\n"),
    }
}

async fn team_facts(asked: &Asked, row: Option<i64>) -> app::Result<page::TeamFacts> {
    let Some(id) = row else {
        return Ok(page::TeamFacts { round_robin: true, ..page::TeamFacts::default() });
    };
    let team = read(asked, move |tx, _| {
        Box::pin(async move { store::teams::find(tx, id).await?.ok_or(Error::NotFound) })
    })
    .await?;
    Ok(page::TeamFacts {
        id: Some(id),
        code: team.code,
        name: team.name,
        regions: team.regions,
        home: team.home.unwrap_or_default(),
        languages: team.languages,
        topics: team.topics,
        families: team.families,
        hours: hours_facts(&team.hours),
        round_robin: team.round_robin,
        answers_a_day: team.answers_a_day,
        retired: team.retired,
    })
}

async fn address_facts(asked: &Asked, row: Option<i64>) -> app::Result<page::AddressFacts> {
    let Some(id) = row else { return Ok(page::AddressFacts::default()) };
    let it = read(asked, move |tx, _| {
        Box::pin(async move { store::mail_addresses::find(tx, id).await?.ok_or(Error::NotFound) })
    })
    .await?;
    Ok(page::AddressFacts {
        id: Some(id),
        address: it.address,
        name: it.name,
        region: it.region.unwrap_or_default(),
        topic: it.topic,
        team: it.team.map(|team| team.to_string()).unwrap_or_default(),
        language: it.language.unwrap_or_default(),
        retired: it.retired,
    })
}

async fn region_facts(asked: &Asked, row: Option<i64>) -> app::Result<page::RegionFacts> {
    let Some(id) = row else {
        return Ok(page::RegionFacts {
            warehouses: warehouses(asked),
            file_limit: 10,
            reopen_days: 14,
            ..page::RegionFacts::default()
        });
    };
    let region = read(asked, move |tx, _| {
        Box::pin(async move { store::regions::find(tx, id).await?.ok_or(Error::NotFound) })
    })
    .await?;
    Ok(page::RegionFacts {
        id: Some(id),
        name: region.name,
        code: region.code,
        zone: region.zone,
        currency: region.currency,
        languages: region.languages,
        phone: region.phone,
        domain: region.domain,
        file_limit: region.attachment_limit / MEBIBYTE,
        reopen_days: region.reopen_days,
        phone_hours: match region.phone_hours.as_str() {
            "" => page::HoursFacts::default(),
            kept => hours_facts(kept),
        },
        terms: region.terms,
        warehouses: warehouses(asked),
        retired: region.retired,
    })
}

/// Sites whose hours may be those of the warehouse.
fn warehouses(asked: &Asked) -> Vec<(String, String)> {
    let facts = asked.state.app.facts.now();
    let sites = facts.sites.values().filter(|site| site.kept.kind == "warehouse");
    sites.map(|site| (site.kept.code.clone(), site.kept.name.clone())).collect()
}

/// What was typed of a region's terms for orders.
fn typed_terms(asked: &Asked) -> Result<domain::order::OrderTerms, Stop> {
    let wrong = |field: &str| Stop::Field(field.to_owned(), asked.w.t("settings-wrong"));
    let number = |field: &str| asked.f(field).trim().parse::<u16>().map_err(|_| wrong(field));
    let said = |field: &str| match asked.f(field) {
        "yes" => Ok(Some(true)),
        "no" => Ok(Some(false)),
        "" => Ok(None),
        _ => Err(wrong(field)),
    };
    let warehouse = Some(asked.f("warehouse")).filter(|code| !code.is_empty());
    if warehouse.is_some_and(|code| !warehouses(asked).iter().any(|(known, _)| known == code)) {
        return Err(wrong("warehouse"));
    }
    let usual = domain::order::OrderTerms::default();
    let or_usual = |field: &str, usual: u16| match asked.f(field).trim() {
        "" => Ok(usual),
        _ => number(field),
    };
    let answer_minutes = or_usual("answer", usual.answer_minutes)?;
    if answer_minutes == 0 {
        return Err(wrong("answer"));
    }
    Ok(domain::order::OrderTerms {
        return_days: match asked.f("return-days").trim() {
            "" => None,
            _ => Some(number("return-days")?),
        },
        free_returns: said("free-returns")?,
        exchanges: said("exchanges")?,
        late_changes: said("late-changes")?,
        redirect: said("redirect")?,
        refusal: said("refusal")?,
        consumers: said("consumers")?,
        informs: said("informs")?,
        drop_off: said("drop-off")?,
        gift_refund: match asked.f("gift-refund") {
            "" => None,
            typed => Some(typed.parse().map_err(|_| wrong("gift-refund"))?),
        },
        collection: typed_collection(asked).map_err(wrong)?,
        methods: asked
            .f("methods")
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| line.parse().map_err(|_| wrong("methods")))
            .collect::<Result<_, _>>()?,
        hold_hours: or_usual("hold-hours", usual.hold_hours)?.max(1),
        warehouse: warehouse.map(str::to_owned),
        picking_minutes: or_usual("picking", usual.picking_minutes)?,
        answer_minutes,
        four_eyes_above: match asked.f("four-eyes").trim() {
            "" => usual.four_eyes_above,
            typed => typed.parse().map_err(|_| wrong("four-eyes"))?,
        },
    })
}

/// When the carrier collects, as it was typed; else the field that is wrong.
fn typed_collection(asked: &Asked) -> Result<Option<domain::returns::Collection>, &'static str> {
    let typed = asked.f("collection").split([',', ';']).map(str::trim);
    let windows: Result<Vec<domain::hours::Span>, _> =
        typed.filter(|one| !one.is_empty()).map(str::parse).collect();
    let windows = windows.map_err(|_| "collection")?;
    if windows.is_empty() {
        return Ok(None);
    }
    let at: jiff::civil::Time = asked.f("cut-off").trim().parse().map_err(|_| "cut-off")?;
    let minute = i32::from(at.hour()) * 60 + i32::from(at.minute());
    let cut_off = u16::try_from(minute).map_err(|_| "cut-off")?;
    Ok(Some(domain::returns::Collection { windows, cut_off }))
}

async fn site_facts(asked: &Asked, row: Option<i64>) -> app::Result<page::SiteFacts> {
    let Some(id) = row else {
        return Ok(page::SiteFacts { kind: "boutique".to_owned(), ..page::SiteFacts::default() });
    };
    let site = read(asked, move |tx, _| {
        Box::pin(async move { store::sites::find(tx, id).await?.ok_or(Error::NotFound) })
    })
    .await?;
    Ok(page::SiteFacts {
        id: Some(id),
        hours: hours_facts(&site.hours),
        code: site.code,
        name: site.name,
        kind: site.kind,
        region: site.region,
        street: site.street,
        postcode: site.postcode,
        city: site.city,
        phone: site.phone,
        email: site.email,
        domain: site.domain,
        languages: site.languages,
        services: site.services,
        access: site.access,
        access_note: site.access_note,
        retired: site.retired,
    })
}

async fn promise_facts(asked: &Asked, row: Option<i64>) -> app::Result<page::PromiseFacts> {
    let Some(id) = row else { return Ok(page::PromiseFacts::default()) };
    let promise = read(asked, move |tx, _| {
        Box::pin(async move { store::promises::find(tx, id).await?.ok_or(Error::NotFound) })
    })
    .await?;
    Ok(page::PromiseFacts {
        id: Some(id),
        region: promise.region.unwrap_or_default(),
        topic: promise.topic,
        priority: promise.priority,
        kind: Some(promise.kind),
        minutes: promise.minutes,
        warn_minutes: promise.warn_minutes,
    })
}

async fn phrase_facts(asked: &Asked, row: Option<i64>) -> app::Result<page::PhraseFacts> {
    let Some(id) = row else { return Ok(page::PhraseFacts::default()) };
    let (phrase, texts) = read(asked, move |tx, _| {
        Box::pin(async move {
            let phrase = store::phrases::find(tx, id).await?.ok_or(Error::NotFound)?;
            Ok((phrase, store::phrases::texts_of(tx, id).await?))
        })
    })
    .await?;
    Ok(page::PhraseFacts {
        id: Some(id),
        code: phrase.code,
        region: phrase.region.unwrap_or_default(),
        topics: phrase.topics,
        retired: phrase.retired,
        texts: texts
            .into_iter()
            .map(|t| page::WordingFacts { language: t.language, title: t.title, body: t.body })
            .collect(),
    })
}

/// The region of a topics page; empty for every region without its own list.
fn topic_region(asked: &Asked) -> Result<(String, String), Error> {
    let place = asked.param("id");
    if place == "all" {
        return Ok((String::new(), asked.w.t("settings-everywhere")));
    }
    let facts = asked.state.app.facts.now();
    facts.regions.get(place).map(|r| (r.code.clone(), r.name.clone())).ok_or(Error::NotFound)
}

async fn topic_form(asked: &Asked) -> app::Result<FormPage> {
    let (region, name) = topic_region(asked)?;
    let facts = asked.state.app.facts.now();
    let offered = facts.topics(&region);
    let mut order = offered.clone();
    order.extend(Topic::ALL.iter().copied().filter(|topic| !offered.contains(topic)));
    let rules: Vec<page::TopicFacts> = order
        .into_iter()
        .map(|topic| page::TopicFacts {
            topic,
            offered: offered.contains(&topic),
            priority: facts.priority(topic, &region),
        })
        .collect();
    Ok(page::topic_offer(asked.frame(Face::Settings), &may(asked), &region, &name, &rules))
}

// ---- saving ----

/// What stops a save: a field with its sentence, or an error of the verb.
enum Stop {
    Field(String, String),
    Error(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Stop {
        Stop::Error(error)
    }
}

/// `POST /settings/{section}` and `POST /settings/{section}/{id}`
pub async fn save(asked: Asked) -> Response {
    let Some(section) = section_of(&asked) else { return asked.failed(Error::NotFound) };
    let done = match section {
        Section::People => return save_person(asked).await,
        Section::Tokens => return save_token(asked).await,
        Section::Teams => save_team(&asked).await,
        Section::Addresses => save_address(&asked).await,
        Section::Regions => save_region(&asked).await,
        Section::Sites => save_site(&asked).await,
        Section::Holidays => save_holiday(&asked).await,
        Section::Promises => save_promise(&asked).await,
        Section::Phrases => save_phrase(&asked).await,
        Section::Topics => save_topics(&asked).await,
        Section::Tags => save_tag(&asked).await,
        Section::Policies | Section::Audit => Err(Error::NotFound.into()),
    };
    match done {
        Ok(()) => asked.go(&format!("{}?done=saved", section.href())),
        Err(stop) => refused(&asked, section, stop).await,
    }
}

async fn save_token(asked: Asked) -> Response {
    match super::tokens::make(&asked, &may(&asked)).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => refused(&asked, Section::Tokens, Stop::Error(error)).await,
    }
}

async fn refused(asked: &Asked, section: Section, stop: Stop) -> Response {
    let errors = match stop {
        Stop::Field(field, sentence) => vec![(field, sentence)],
        Stop::Error(error) => match sentences(asked, error) {
            Ok(errors) => errors,
            Err(error) => return asked.failed(error),
        },
    };
    if matches!(section, Section::Holidays | Section::Tags) {
        return match listed(asked, errors).await {
            Ok(page) => asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page)),
            Err(error) => asked.failed(error),
        };
    }
    match filled(asked).await {
        Ok(mut page) => {
            page.form = asked.keep_typed(page.form).errors(errors);
            page.frame.shell.mistaken = true;
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
        Err(error) => asked.failed(error),
    }
}

/// The sentences of a refused save, each beside its field.
fn sentences(asked: &Asked, error: Error) -> Result<Vec<(String, String)>, Error> {
    let w = asked.w;
    let Error::Invalid(fields) = error else { return asked.sentences(error, &[]) };
    let known: Vec<String> =
        domain::phrase::FACTS.iter().map(|name| format!("{{{name}}}")).collect();
    let say = |field: &app::FieldError| match field.code {
        "unknown_fact" => {
            let unknown = unknown_fact(asked.f(&field.field));
            w.ta(
                "settings-phrase-unknown",
                &[("name", unknown.into()), ("names", w.list(&known).into())],
            )
        }
        "loose_brace" => w.t("settings-phrase-brace"),
        "unknown_zone" => w.t("settings-zone-wrong"),
        "promise_tie" => w.t("settings-promise-tie"),
        "bad_minutes" => w.t("settings-promise-within-wrong"),
        "fixed" => w.t("settings-code-fixed"),
        "code" => w.t("settings-code-wrong"),
        "taken" => w.t("settings-taken"),
        "missing" => w.t("settings-missing"),
        "too_long" | "not_an_email" | "email" => w.t("settings-wrong"),
        "bad_date" => w.t("settings-day-wrong"),
        code => pages::reasons::wrong_field(w, code, "").unwrap_or_else(|| w.t("settings-wrong")),
    };
    Ok(fields.iter().map(|field| (field.field.clone(), say(field))).collect())
}

/// The first name in braces that is no fact.
fn unknown_fact(text: &str) -> String {
    match domain::phrase::pieces(text) {
        Err(domain::phrase::PhraseError::UnknownFact { given }) => format!("{{{given}}}"),
        _ => String::new(),
    }
}

fn codes(text: &str) -> Vec<String> {
    text.split([' ', ',', ';'])
        .map(str::trim)
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Opening hours as they were typed, in their stored form.
fn typed_hours(asked: &Asked) -> Result<String, Stop> {
    let wrong = |field: &str, error: &HoursError| {
        let args: Vec<(&str, words::Arg)> =
            error.facts().into_iter().map(|(name, value)| (name, value.into())).collect();
        Stop::Field(field.to_owned(), asked.w.ta(&list_key("hours", error.code()), &args))
    };
    let zone =
        domain::hours::zone(asked.f("zone").trim()).map_err(|error| wrong("zone", &error))?;
    let spans = |field: &str, text: &str| -> Result<Vec<Span>, Stop> {
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| part.parse::<Span>().map_err(|error| wrong(field, &error))).collect()
    };
    let mut week: [Vec<Span>; 7] = Default::default();
    for (day, (field, _)) in week.iter_mut().zip(page::DAYS) {
        *day = spans(field, asked.f(field))?;
    }
    let mut exceptions: BTreeMap<Date, Vec<Span>> = BTreeMap::new();
    for (at, line) in
        asked.f("exceptions").lines().enumerate().filter(|(_, line)| !line.trim().is_empty())
    {
        let unreadable = || {
            let line = i64::try_from(at + 1).unwrap_or(1);
            Stop::Field(
                "exceptions".to_owned(),
                asked.w.ta("settings-exceptions-wrong", &[("line", line.into())]),
            )
        };
        let (day, rest) = line.trim().split_once(' ').ok_or_else(unreadable)?;
        let day: Date = day.parse().map_err(|_| unreadable())?;
        let open = if rest.trim() == "closed" {
            Vec::new()
        } else {
            spans("exceptions", rest).map_err(|_| unreadable())?
        };
        exceptions.insert(day, open);
    }
    let hours =
        OpeningHours::new(zone, week, exceptions).map_err(|error| wrong("hours-mon", &error))?;
    serde_json::to_string(&hours).map_err(|error| Stop::Error(Error::Internal(error.to_string())))
}

/// Hours and minutes, `4:00`, as minutes.
fn minutes(asked: &Asked, field: &str) -> Result<i64, Stop> {
    let wrong = || Stop::Field(field.to_owned(), asked.w.t("settings-promise-within-wrong"));
    let typed = asked.f(field).trim();
    if typed.is_empty() && field == "warn" {
        return Ok(0);
    }
    let (hours, minutes) = typed.split_once(':').ok_or_else(wrong)?;
    let (hours, minutes): (i64, i64) =
        (hours.parse().map_err(|_| wrong())?, minutes.parse().map_err(|_| wrong())?);
    if (0..10_000).contains(&hours) && (0..60).contains(&minutes) {
        Ok(hours * 60 + minutes)
    } else {
        Err(wrong())
    }
}

async fn save_team(asked: &Asked) -> Result<(), Stop> {
    let row = row_of(asked)?;
    // What the form does not show stays as it is.
    let (fallback, retired) = match row {
        Some(id) => {
            let old = read(asked, move |tx, _| {
                Box::pin(async move { store::teams::find(tx, id).await?.ok_or(Error::NotFound) })
            })
            .await?;
            (old.fallback, old.retired)
        }
        None => (false, false),
    };
    let team = store::teams::Team {
        fallback,
        id: row.unwrap_or(0),
        code: asked.f("code").to_owned(),
        name: asked.f("name").to_owned(),
        regions: asked.all("region"),
        languages: asked.all("language"),
        topics: asked.all("topic"),
        families: asked.all("family"),
        home: some(asked.f("home")),
        hours: typed_hours(asked)?,
        answers_a_day: match asked.f("answers").trim() {
            "" => None,
            typed => Some(
                typed
                    .parse()
                    .map_err(|_| Stop::Field("answers".to_owned(), asked.w.t("settings-wrong")))?,
            ),
        },
        round_robin: asked.f("round-robin") == "yes",
        retired,
    };
    Ok(write(asked, move |tx, ctx| {
        Box::pin(async move { house::save_team(tx, ctx, team).await.map(drop) })
    })
    .await?)
}

async fn save_address(asked: &Asked) -> Result<(), Stop> {
    let wrong = |field: &str| Stop::Field(field.to_owned(), asked.w.t("settings-wrong"));
    let it = store::mail_addresses::MailAddress {
        id: row_of(asked)?.unwrap_or(0),
        address: asked.f("address").to_owned(),
        address_key: String::new(),
        name: asked.f("name").to_owned(),
        region: some(asked.f("region")),
        topic: match some(asked.f("topic")) {
            Some(code) => Some(code.parse::<Topic>().map_err(|_| wrong("topic"))?),
            None => None,
        },
        team: match some(asked.f("team")) {
            Some(id) => Some(id.parse().map_err(|_| wrong("team"))?),
            None => None,
        },
        language: some(asked.f("language")),
        retired: false,
    };
    let post = asked.state.app.post.clone();
    Ok(write(asked, move |tx, ctx| {
        Box::pin(async move { house::save_address(tx, ctx, post.as_deref(), it).await.map(drop) })
    })
    .await?)
}

async fn save_region(asked: &Asked) -> Result<(), Stop> {
    let number = |field: &str| {
        asked
            .f(field)
            .trim()
            .parse::<i64>()
            .map_err(|_| Stop::Field(field.to_owned(), asked.w.t("settings-wrong")))
    };
    let row = row_of(asked)?;
    let retired = match row {
        Some(id) => {
            read(asked, move |tx, _| {
                Box::pin(async move { store::regions::find(tx, id).await?.ok_or(Error::NotFound) })
            })
            .await?
            .retired
        }
        None => false,
    };
    let typed = |field: &str| !asked.f(field).trim().is_empty();
    let own = page::DAYS.iter().any(|(field, _)| typed(field)) || typed("exceptions");
    let phone_hours = if own { typed_hours(asked)? } else { String::new() };
    let region = store::regions::Region {
        id: row.unwrap_or(0),
        code: asked.f("code").to_owned(),
        name: asked.f("name").to_owned(),
        currency: asked.f("currency").to_owned(),
        zone: asked.f("zone").to_owned(),
        languages: asked.all("language"),
        phone: asked.f("phone").to_owned(),
        domain: asked.f("domain").to_owned(),
        attachment_limit: number("file-limit")?.saturating_mul(MEBIBYTE),
        reopen_days: number("reopen-days")?,
        phone_hours,
        terms: typed_terms(asked)?,
        retired,
    };
    Ok(write(asked, move |tx, ctx| {
        Box::pin(async move { house::save_region(tx, ctx, region).await.map(drop) })
    })
    .await?)
}

async fn save_site(asked: &Asked) -> Result<(), Stop> {
    let row = row_of(asked)?;
    let hours = typed_hours(asked)?;
    let retired = match row {
        Some(id) => {
            read(asked, move |tx, _| {
                Box::pin(async move { store::sites::find(tx, id).await?.ok_or(Error::NotFound) })
            })
            .await?
            .retired
        }
        None => false,
    };
    let site = store::sites::Site {
        id: row.unwrap_or(0),
        code: asked.f("code").to_owned(),
        region: asked.f("region").to_owned(),
        kind: asked.f("kind").to_owned(),
        name: asked.f("name").to_owned(),
        street: asked.f("street").to_owned(),
        city: asked.f("city").to_owned(),
        postcode: asked.f("postcode").to_owned(),
        phone: asked.f("phone").to_owned(),
        email: asked.f("email").to_owned(),
        domain: asked.f("domain").to_owned(),
        hours,
        languages: asked.all("language"),
        services: asked.all("service"),
        access: asked.all("access"),
        access_note: asked.f("access-note").replace("\r\n", "\n"),
        retired,
    };
    Ok(write(asked, move |tx, ctx| {
        Box::pin(async move { house::save_site(tx, ctx, site).await.map(drop) })
    })
    .await?)
}

async fn save_holiday(asked: &Asked) -> Result<(), Stop> {
    let holiday = store::holidays::Holiday {
        id: 0,
        region: some(asked.f("region")),
        day: asked.f("day").to_owned(),
        name: asked.f("name").to_owned(),
    };
    Ok(write(asked, move |tx, ctx| {
        Box::pin(async move { house::save_holiday(tx, ctx, holiday).await.map(drop) })
    })
    .await?)
}

async fn save_promise(asked: &Asked) -> Result<(), Stop> {
    let kind: PromiseKind = asked
        .f("kind")
        .parse()
        .map_err(|_| Stop::Field("kind".to_owned(), asked.w.t("settings-missing")))?;
    let promise = store::promises::Promise {
        id: row_of(asked)?.unwrap_or(0),
        kind,
        region: some(asked.f("region")),
        topic: asked.f("topic").parse::<Topic>().ok(),
        priority: asked.f("priority").parse::<Priority>().ok(),
        minutes: minutes(asked, "within")?,
        warn_minutes: minutes(asked, "warn")?,
        retired: false,
    };
    Ok(write(asked, move |tx, ctx| {
        Box::pin(async move { house::save_promise(tx, ctx, promise).await.map(drop) })
    })
    .await?)
}

async fn save_phrase(asked: &Asked) -> Result<(), Stop> {
    let phrase = store::phrases::Phrase {
        id: row_of(asked)?.unwrap_or(0),
        code: asked.f("code").to_owned(),
        region: some(asked.f("region")),
        topics: asked.all("topic"),
        retired: false,
    };
    let texts: Vec<store::phrases::Wording> = words::LOCALES
        .iter()
        .map(|locale| store::phrases::Wording {
            phrase: phrase.id,
            language: locale.tag.to_owned(),
            title: asked.f(&format!("title-{}", locale.tag)).to_owned(),
            body: asked.f(&format!("text-{}", locale.tag)).to_owned(),
        })
        .collect();
    Ok(write(asked, move |tx, ctx| {
        Box::pin(async move { house::save_phrase(tx, ctx, phrase, texts).await.map(drop) })
    })
    .await?)
}

async fn save_topics(asked: &Asked) -> Result<(), Stop> {
    let (region, _) = topic_region(asked)?;
    let chosen = asked.all("topic");
    let facts = asked.state.app.facts.now();
    let mut order = facts.topics(&region);
    order.extend(Topic::ALL.iter().copied().filter(|topic| !facts.topics(&region).contains(topic)));
    let offers: Vec<house::Offer> = order
        .into_iter()
        .map(|topic| house::Offer {
            topic,
            offered: chosen.iter().any(|code| code == topic.code()),
            priority: asked
                .f(&format!("priority-{}", topic.code()))
                .parse()
                .unwrap_or(Priority::Normal),
        })
        .collect();
    let region = some(&region);
    Ok(write(asked, move |tx, ctx| {
        Box::pin(
            async move { house::offer_topics(tx, ctx, region.as_deref(), &offers).await.map(drop) },
        )
    })
    .await?)
}

async fn save_tag(asked: &Asked) -> Result<(), Stop> {
    let tag = store::tags::Tag {
        id: 0,
        code: asked.f("code").to_owned(),
        name: asked.f("name").to_owned(),
        retired: false,
    };
    Ok(write(asked, move |tx, ctx| {
        Box::pin(async move { house::save_tag(tx, ctx, tag).await.map(drop) })
    })
    .await?)
}

/// `POST /settings/{section}/{id}/removal`: out of use, or with `back` in use again.
pub async fn remove(asked: Asked) -> Response {
    let (Some(section), Ok(id)) = (section_of(&asked), id_of(&asked)) else {
        return asked.failed(Error::NotFound);
    };
    let out = asked.f("back") != "yes";
    let done = if section == Section::Tokens {
        asked.state.gate.revoke_token(&asked.actor(), id, asked.now).await
    } else {
        retire(&asked, section, id, out).await
    };
    match done {
        Ok(()) => asked.go(&format!("{}?done=saved", section.href())),
        Err(error @ (Error::Refused(_) | Error::Invalid(_))) => {
            not_removed(&asked, section, error).await
        }
        Err(error) => asked.failed(error),
    }
}

async fn retire(asked: &Asked, section: Section, id: i64, out: bool) -> app::Result<()> {
    write(asked, move |tx, ctx| {
        Box::pin(async move {
            match section {
                Section::Teams => house::retire_team(tx, ctx, id, out).await,
                Section::Addresses => house::retire_address(tx, ctx, id, out).await,
                Section::Regions => house::retire_region(tx, ctx, id, out).await,
                Section::Sites => house::retire_site(tx, ctx, id, out).await,
                Section::Holidays => house::delete_holiday(tx, ctx, id).await,
                Section::Promises => house::retire_promise(tx, ctx, id, out).await,
                Section::Phrases => house::retire_phrase(tx, ctx, id, out).await,
                Section::Tags => house::retire_tag(tx, ctx, id, out).await,
                Section::People
                | Section::Topics
                | Section::Tokens
                | Section::Policies
                | Section::Audit => Err(Error::NotFound),
            }
        })
    })
    .await
}

/// What hangs on it still is said on its own page.
async fn not_removed(asked: &Asked, section: Section, error: Error) -> Response {
    let errors = match sentences(asked, error) {
        Ok(errors) => errors,
        Err(error) => return asked.failed(error),
    };
    let Ok(mut page) = filled(asked).await else {
        return asked.go(&format!("{}?done=refused", section.href()));
    };
    page.form.refusal = errors.into_iter().next().map(|(_, sentence)| sentence).unwrap_or_default();
    page.frame.shell.mistaken = true;
    asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
}

// ---- people ----

fn grants_typed(asked: &Asked, lists: &Lists) -> Result<Vec<Grant>, Stop> {
    let mut grants = Vec::new();
    for n in 1..=20 {
        let Ok(role) = asked.f(&format!("role-{n}")).parse::<Role>() else { continue };
        let within = |field: String, known: &[page::Named]| -> Result<Within, Stop> {
            let typed = codes(asked.f(&field));
            if let Some(code) = typed.iter().find(|code| !known.iter().any(|(k, _)| k == *code)) {
                let sentence =
                    asked.w.ta("settings-role-place-wrong", &[("code", code.as_str().into())]);
                return Err(Stop::Field(field, sentence));
            }
            Ok(if typed.is_empty() { Within::All } else { Within::only(typed) })
        };
        let regions = within(format!("regions-{n}"), &lists.regions)?;
        let sites = within(format!("sites-{n}"), &lists.sites)?;
        grants.push(Grant { role, scope: Scope { regions, sites } });
    }
    Ok(grants)
}

async fn save_person(asked: Asked) -> Response {
    match person_saved(&asked).await {
        Ok(None) => asked.go("/settings/people?done=saved"),
        Ok(Some(opening)) => told(&asked, &opening).await,
        Err(stop) => refused(&asked, Section::People, stop).await,
    }
}

async fn person_saved(asked: &Asked) -> Result<Option<Opening>, Stop> {
    let lists = lists(asked).await?;
    let grants = grants_typed(asked, &lists)?;
    let invite = Invite {
        login: asked.f("login").trim().to_owned(),
        email: asked.f("email").trim().to_owned(),
        name: asked.f("name").to_owned(),
        language: words::words(asked.f("language")).tag().to_owned(),
        languages: asked.all("writes"),
        families: asked.all("family"),
        grants: grants.clone(),
    };
    let chats: Option<i64> = match asked.f("chats").trim() {
        "" => None,
        typed => Some(
            typed
                .parse()
                .map_err(|_| Stop::Field("chats".to_owned(), asked.w.t("settings-wrong")))?,
        ),
    };
    let actor = asked.actor();
    let gate = &asked.state.gate;
    let (id, opening) = match row_of(asked)? {
        None => {
            let opening = gate.invite(&actor, invite, asked.now).await?;
            (opening.person, Some(opening))
        }
        Some(id) => {
            let had = gate.one_person(&actor, id).await?;
            gate.change_person(&actor, id, invite, asked.now).await?;
            if had.grants != grants {
                gate.set_roles(&actor, id, grants, asked.now).await?;
            }
            (id, None)
        }
    };
    gate.set_chats(&actor, id, chats, asked.now).await?;
    join_teams(asked, id).await?;
    Ok(opening)
}

async fn join_teams(asked: &Asked, person: i64) -> Result<(), Stop> {
    if !asked.may(P::ManageTeams) {
        return Ok(asked.state.app.refresh().await.map(drop)?);
    }
    let wanted: Vec<i64> = asked.all("team").iter().filter_map(|id| id.parse().ok()).collect();
    write(asked, move |tx, ctx| {
        Box::pin(async move {
            for team in store::teams::list(tx).await?.into_iter().filter(|t| !t.retired) {
                let mut members = store::teams::members_of(tx, team.id).await?;
                let (is, shall) = (members.contains(&person), wanted.contains(&team.id));
                if is != shall {
                    if shall {
                        members.push(person)
                    } else {
                        members.retain(|m| *m != person)
                    }
                    house::set_members(tx, ctx, team.id, &members).await?;
                }
            }
            Ok(())
        })
    })
    .await?;
    Ok(())
}

/// The person's page with her one-use link, told this once.
async fn told(asked: &Asked, opening: &Opening) -> Response {
    let facts = match person_facts(asked, Some(opening.person)).await {
        Ok(facts) => facts,
        Err(error) => return asked.failed(error),
    };
    let lists = match lists(asked).await {
        Ok(lists) => lists,
        Err(error) => return asked.failed(error),
    };
    let mut page = page::person(asked.frame(Face::Settings), &may(asked), &facts, &lists);
    let link = format!("{}/desk/invitation/{}", asked.state.app.settings.public_url, opening.token);
    page.lede = asked.w.ta(
        "settings-person-invited",
        &[("when", asked.clock().full(asked.w, opening.until).into())],
    );
    page.facts.push((asked.w.t("settings-person-link"), link));
    asked.page(pages::html(&page))
}

/// `POST /settings/people/{id}/access`: off, on, or reset.
pub async fn access(asked: Asked) -> Response {
    let Ok(id) = id_of(&asked) else { return asked.failed(Error::NotFound) };
    let (actor, gate, now) = (asked.actor(), asked.state.gate.clone(), asked.now);
    let done = match asked.f("do") {
        "disable" => gate.disable(&actor, id, now).await.map(|()| None),
        "enable" => gate.enable(&actor, id, now).await.map(|()| None),
        _ => gate.reset_person(&actor, id, now).await.map(Some),
    };
    if let Err(error) = asked.state.app.refresh().await {
        return asked.failed(error);
    }
    match done {
        Ok(None) => asked.go("/settings/people?done=saved"),
        Ok(Some(opening)) => told(&asked, &opening).await,
        Err(error @ (Error::Refused(_) | Error::Denied(_))) => {
            refused(&asked, Section::People, Stop::Error(error)).await
        }
        Err(error) => asked.failed(error),
    }
}

// ---- audit ----

/// `GET /settings/audit`
pub async fn audit(asked: Asked) -> Response {
    let below = asked.q("below").parse::<i64>().ok();
    let found = read(&asked, move |tx, _| {
        Box::pin(async move {
            Ok((store::audit::list(tx, below, AUDIT_ROWS).await?, store::audit::head(tx).await?))
        })
    })
    .await;
    let (rows, head) = match found {
        Ok(found) => found,
        Err(error) => return asked.failed(error),
    };
    let facts = asked.state.app.facts.now();
    let (w, clock) = (asked.w, asked.clock());
    let last = rows.last().map(|row| row.id);
    let full = i64::try_from(rows.len()).unwrap_or(0) == AUDIT_ROWS;
    let rows = rows
        .into_iter()
        .map(|row| page::AuditRow {
            seq: row.id,
            when: clock.near(w, row.at),
            iso: row.at.to_string(),
            who: match (row.actor_kind.as_str(), row.actor_id) {
                ("staff", Some(id)) => Some(facts.name_of(id).to_owned())
                    .filter(|n| !n.is_empty())
                    .unwrap_or_else(|| w.t("desk-somebody")),
                ("integration", _) => w.t("desk-integration"),
                ("client", _) => w.t("desk-the-client"),
                _ => w.t("desk-the-house"),
            },
            what: row.verb,
            thing: row.thing,
            changes: changes(row.before.as_deref(), row.after.as_deref()),
            link: String::new(),
        })
        .collect();
    let page = AuditPage {
        frame: asked.frame(Face::Settings),
        nav: page::nav(w, Some(Section::Audit), &may(&asked)),
        rows,
        chain: w.ta("settings-audit-chain", &[("seq", head.audit_id.into())]),
        older: last.filter(|_| full).map(|last| {
            Link::new(format!("/settings/audit?below={last}"), w.t("settings-audit-older"))
        }),
    };
    asked.page(pages::html(&page))
}

/// Field by field, what differs between two states kept as JSON.
fn changes(before: Option<&str>, after: Option<&str>) -> Vec<(String, String, String)> {
    use serde_json::Value;
    let read = |text: Option<&str>| {
        text.and_then(|t| serde_json::from_str::<Value>(t).ok()).unwrap_or(Value::Null)
    };
    let (before, after) = (read(before), read(after));
    let said = |value: Option<&Value>| match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    match (&before, &after) {
        (Value::Null, Value::Null) => Vec::new(),
        (Value::Object(_) | Value::Null, Value::Object(_) | Value::Null) => {
            let names = before
                .as_object()
                .into_iter()
                .chain(after.as_object())
                .flat_map(|o| o.keys().cloned());
            let names: std::collections::BTreeSet<String> = names.collect();
            names
                .into_iter()
                .filter(|name| before.get(name) != after.get(name))
                .map(|name| {
                    let pair = (said(before.get(&name)), said(after.get(&name)));
                    (name, pair.0, pair.1)
                })
                .filter(|(_, before, after)| !(before.is_empty() && after.is_empty()))
                .collect()
        }
        _ => vec![(String::new(), said(Some(&before)), said(Some(&after)))],
    }
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn the_audit_log_shows_only_what_differs() {
        let check = |before: Option<&str>, after: Option<&str>, want: &[(&str, &str, &str)]| {
            let got = changes(before, after);
            let got: Vec<(&str, &str, &str)> =
                got.iter().map(|(n, b, a)| (n.as_str(), b.as_str(), a.as_str())).collect();
            assert_eq!(got, want);
        };
        check(Some(r#"{"a":1,"b":"x"}"#), Some(r#"{"a":2,"b":"x"}"#), &[("a", "1", "2")]);
        check(None, Some(r#"{"name":"Paris"}"#), &[("name", "", "Paris")]);
        check(Some(r#"{"name":"Paris","gone":null}"#), None, &[("name", "Paris", "")]);
        check(None, None, &[]);
        check(Some("not json"), Some(r#"{"a":true}"#), &[("a", "", "true")]);
    }
}
