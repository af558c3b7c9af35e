//! The first page and the contact page: who can be reached from the client's
//! country, now, and how long an answer takes.

use super::catalogue::catalogue;
use super::page::Page;
use app::HouseFacts;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::hours::{Now, OpeningHours, Span};
use domain::routing::Request;
use domain::{Channel, StateName, Topic};
use pages::portal::Choice;
use pages::portal::contact::{Boutique, ChannelLine, Contact, HoursLine, Number, Open};
use pages::portal::home::{Home, Matter};
use words::Words;

/// Days ahead for which other hours are named.
const DAYS_AHEAD: i64 = 60;

/// No language in the address: the browser's own.
pub async fn root(headers: HeaderMap) -> Response {
    let asked = headers.get("accept-language").and_then(|v| v.to_str().ok()).unwrap_or("");
    let tag = words::words(words::best_locale(asked)).tag();
    Redirect::to(&format!("/{tag}/")).into_response()
}

/// The first page.
pub async fn home(page: Page) -> Response {
    let country = page.country();
    let cases =
        page.visitor.as_ref().map(|visitor| visitor.who.cases.as_slice()).unwrap_or_default();
    let mut matters: Vec<Matter> = cases
        .iter()
        .filter(|case| case.state != StateName::Closed)
        .map(|case| Matter {
            number: case.number.clone(),
            subject: case.subject.clone(),
            family: family_of(case.piece.as_deref()),
            state: case.state,
            turn: case.turn,
            by: case.next_by.map(|at| page.moment(at, &case.region)),
            due_kind: case.due_kind,
        })
        .collect();
    let rank = |matter: &Matter| match matter.state {
        StateName::WaitingClient => 0,
        StateName::Resolved => 2,
        _ => 1,
    };
    matters.sort_by_key(|matter| (rank(matter), matter.by.as_ref().map(jiff::Zoned::timestamp)));
    matters.truncate(12);
    let view = Home {
        w: page.w,
        shell: page.shell(),
        matters,
        channels: channels(&page, &country),
        now: page.moment(page.now, &country),
    };
    let html = pages::html(&view.titled());
    page.answer(StatusCode::OK, html)
}

/// The family of the first piece of a case, for its drawing.
pub(super) fn family_of(kept: Option<&str>) -> String {
    app::cases::pieces(kept).into_iter().next().and_then(|piece| piece.family).unwrap_or_default()
}

/// The contact page.
pub async fn contact(page: Page) -> Response {
    let facts = page.state.app.facts.now();
    let country = page.country();
    let hours = team_hours(&page, &facts, &country);
    let zone = hours.map_or_else(|| page.zone(&country), |hours| hours.zone().clone());
    let now = page.now.to_zoned(zone);
    let languages =
        facts.regions.get(&country).map(|region| region.languages.clone()).unwrap_or_default();
    let boutiques = facts
        .sites
        .values()
        .filter(|site| site.kept.region == country && site.kept.kind == "boutique")
        .map(|site| Boutique {
            name: site.kept.name.clone(),
            address: address(&site.kept),
            phone: app::phones::e164(&site.kept.phone, &site.kept.region).map_or_else(
                || site.kept.phone.clone(),
                |e164| app::phones::shown(&e164, &country),
            ),
            dialled: app::phones::e164(&site.kept.phone, &site.kept.region).unwrap_or_default(),
            open: open(&site.hours, page.now),
            now: page.now.to_zoned(site.hours.zone().clone()),
            hours: week(page.w, &site.hours),
            access: site.kept.access.iter().map(|code| named(page.w, "access", code)).collect(),
            services: site
                .kept
                .services
                .iter()
                .map(|code| named(page.w, "service", code))
                .collect(),
        })
        .collect();
    let view = Contact {
        w: page.w,
        shell: page.shell(),
        countries: countries(&page),
        channels: channels(&page, &country),
        languages: languages
            .iter()
            .filter_map(|tag| words::LOCALES.iter().find(|l| l.tag == tag))
            .map(|l| (l.tag.to_owned(), l.name.to_owned(), l.dir.to_owned()))
            .collect(),
        hours: hours.map(|hours| week(page.w, hours)).unwrap_or_default(),
        exceptions: hours.map(|hours| exceptions(&page, hours)).unwrap_or_default(),
        boutiques,
        numbers: numbers(&page, &facts),
        now,
        here: page.zone(&country),
    };
    let html = pages::html(&view.titled());
    page.answer(StatusCode::OK, html)
}

/// The telephone of every country, as it is dialled from the reader's, and whether it is answered.
fn numbers(page: &Page, facts: &HouseFacts) -> Vec<Number> {
    let country = page.country();
    let named = countries(page);
    named
        .into_iter()
        .filter_map(|named| {
            let region = facts.regions.get(&named.value)?;
            let e164 = app::phones::e164(&region.phone, &region.code)?;
            let language = region.languages.first().map_or("", String::as_str);
            let team = facts.phone_team(&region.code, language);
            let hours = facts.phone_hours(&region.code, team)?;
            let now = page.now.to_zoned(hours.zone().clone());
            let line = ChannelLine {
                channel: Channel::Phone,
                href: format!("tel:{e164}"),
                written: app::phones::shown(&e164, &country),
                open: open(hours, page.now),
                wait: None,
                here: hours.zone().clone(),
                now,
            };
            Some(Number { country: named.label, line, hours: week(page.w, hours) })
        })
        .collect()
}

/// What a boutique has or offers, in words.
fn named(w: &Words, list: &str, code: &str) -> String {
    w.t(&format!("{list}-{}", code.replace('_', "-")))
}

fn address(site: &store::sites::Site) -> String {
    let mut parts = vec![site.street.clone()];
    if !site.street.contains(&site.city) {
        parts.push(format!("{} {}", site.postcode, site.city).trim().to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

/// The countries with a shop, in the reader's words and order.
pub(super) fn countries(page: &Page) -> Vec<Choice> {
    let facts = page.state.app.facts.now();
    let mut named: Vec<Choice> = facts
        .regions
        .values()
        .map(|region| {
            let key = format!("country-{}", region.code.to_ascii_lowercase());
            let name = if page.w.has(&key) { page.w.t(&key) } else { region.name.clone() };
            Choice::new(&region.code, name)
        })
        .collect();
    named.sort_by(|a, b| a.label.cmp(&b.label));
    named
}

fn team_hours<'f>(page: &Page, facts: &'f HouseFacts, country: &str) -> Option<&'f OpeningHours> {
    let request = Request {
        region: country.to_owned(),
        topic: Topic::Other,
        language: page.w.tag().to_owned(),
        family: None,
    };
    facts.hours_of(facts.route(&request).team)
}

/// The team that answers whatever comes from a country, in the reader's language.
pub(super) fn team_of(page: &Page, country: &str) -> Option<i64> {
    let request = Request {
        region: country.to_owned(),
        topic: Topic::Other,
        language: page.w.tag().to_owned(),
        family: None,
    };
    page.state.app.facts.now().route(&request).team
}

/// Whether somebody is there to talk to, from a country.
pub(super) fn chat_line(page: &Page, country: &str) -> ChannelLine {
    let facts = page.state.app.facts.now();
    let hours = team_hours(page, &facts, country);
    let zone = hours.map_or_else(|| page.zone(country), |hours| hours.zone().clone());
    ChannelLine {
        channel: Channel::Chat,
        href: format!("/{}/chat", page.w.tag()),
        written: String::new(),
        open: hours.map_or(Open::Unknown, |hours| open(hours, page.now)),
        wait: None,
        now: page.now.to_zoned(zone),
        here: page.zone(country),
    }
}

/// How the client's country reaches us, now. What a region does not have is not offered.
fn channels(page: &Page, country: &str) -> Vec<ChannelLine> {
    let facts = page.state.app.facts.now();
    let hours = team_hours(page, &facts, country);
    let now =
        page.now.to_zoned(hours.map_or_else(|| page.zone(country), |hours| hours.zone().clone()));
    let phone = facts.regions.get(country).map(|region| region.phone.clone()).unwrap_or_default();
    let priority = facts.priority(Topic::Other, country);
    let wait = facts.promises(country, Topic::Other, priority).first_answer;
    let phone_wait = catalogue().phone_wait();
    let phone_hours = facts.phone_hours(country, team_of(page, country));
    let answered = phone_hours.map_or(Open::Unknown, |hours| open(hours, page.now));
    let line = |channel, href: String, written: String, open: Open, wait| ChannelLine {
        channel,
        href,
        written,
        open,
        wait,
        now: now.clone(),
        here: page.zone(country),
    };
    let tag = page.w.tag();
    let mut lines =
        vec![line(Channel::WebForm, format!("/{tag}/ask"), String::new(), Open::Always, wait)];
    lines.push(chat_line(page, country));
    if !phone.is_empty() {
        let (dialled, written) = match app::phones::e164(&phone, country) {
            Some(e164) => (e164.clone(), app::phones::shown(&e164, &page.country())),
            None => (phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect(), phone),
        };
        let now = phone_hours.map_or_else(|| now.clone(), |h| page.now.to_zoned(h.zone().clone()));
        let phone = line(Channel::Phone, format!("tel:{dialled}"), written, answered, phone_wait);
        lines.push(ChannelLine { now, ..phone });
    }
    let nearest =
        facts.sites.values().filter(|s| s.kept.region == country && s.kept.kind == "boutique");
    // Of several boutiques, the one that is open, else the one that opens first.
    let nearest = nearest
        .map(|site| (open(&site.hours, page.now), page.now.to_zoned(site.hours.zone().clone())))
        .min_by_key(|(open, _)| match open {
            Open::Until(_) | Open::Always => (0, 0),
            Open::From(at) => (1, at.timestamp().as_second()),
            Open::Unknown => (2, 0),
        });
    if let Some((open, now)) = nearest {
        let href = format!("/{tag}/ask/appointment");
        lines.push(ChannelLine { now, ..line(Channel::Boutique, href, String::new(), open, None) });
    }
    lines
}

fn open(hours: &OpeningHours, at: jiff::Timestamp) -> Open {
    let there = |at: jiff::Timestamp| at.to_zoned(hours.zone().clone());
    match hours.now(at) {
        Now::Open { until: Some(until) } => Open::Until(there(until)),
        Now::Open { until: None } => Open::Always,
        Now::Closed { opens: Some(opens) } => Open::From(there(opens)),
        Now::Closed { opens: None } => Open::Unknown,
    }
}

/// The week in words; days with the same hours on one line.
fn week(w: &Words, hours: &OpeningHours) -> Vec<HoursLine> {
    let days = [
        w.t("weekday-1"),
        w.t("weekday-2"),
        w.t("weekday-3"),
        w.t("weekday-4"),
        w.t("weekday-5"),
        w.t("weekday-6"),
        w.t("weekday-7"),
    ];
    let mut lines: Vec<(usize, usize, String)> = Vec::new();
    for (day, spans) in hours.week().iter().enumerate() {
        let said = spans_in_words(w, spans);
        match lines.last_mut() {
            Some((_, last, same)) if *same == said => *last = day,
            _ => lines.push((day, day, said)),
        }
    }
    let name = |day: usize| days.get(day).cloned().unwrap_or_default();
    lines
        .into_iter()
        .map(|(from, until, hours)| HoursLine {
            days: if from == until {
                name(from)
            } else {
                w.ta("hours-days", &[("from", name(from).into()), ("until", name(until).into())])
            },
            hours,
        })
        .collect()
}

fn spans_in_words(w: &Words, spans: &[Span]) -> String {
    if spans.is_empty() {
        return w.t("hours-closed");
    }
    let said: Vec<String> = spans
        .iter()
        .map(|span| {
            if *span == Span::ALL_DAY {
                return w.t("hours-all-day");
            }
            w.ta(
                "hours-span",
                &[("from", w.time(span.opens()).into()), ("until", w.time(span.closes()).into())],
            )
        })
        .collect();
    w.list(&said)
}

fn exceptions(page: &Page, hours: &OpeningHours) -> Vec<(jiff::civil::Date, String)> {
    let until =
        page.now.checked_add(jiff::SignedDuration::from_hours(24 * DAYS_AHEAD)).unwrap_or(page.now);
    hours
        .exceptions_between(page.now, until)
        .map(|day| (day, spans_in_words(page.w, hours.on(day))))
        .collect()
}
