//! Telephone calls on the desk: the calls of a day with those first that were missed, one call with
//! whose it may be, and the banner of those that ring. Whose call it is a person says.

use super::Asked;
use super::case::load;
use super::deeds::subject;
use app::calls::{self, ByHand, Offered, Seen, Written};
use app::{Error, call_backs, phones};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::{Facet, Permission as P, Place, Sight};
use domain::call::{Call as Standing, CallState, Direction};
use jiff::{Timestamp, Zoned};
use pages::desk::actions::{self, list_key};
use pages::desk::policies::Deed;
use pages::desk::sentences::length;
use pages::desk::table::{Cell, ListPage, Table};
use pages::desk::{
    CallPage, Choice, Face, Field, Form, Kind, Link, Notice, Ring, RingsPart, Shape, Status,
};
use store::calls::Call;

fn id_of(asked: &Asked) -> Result<i64, Error> {
    asked.param("id").parse().map_err(|_| Error::NotFound)
}

fn place(call: &Call) -> Place<'_> {
    Place { region: Some(&call.region), site: call.site.as_deref(), case: None }
}

fn identity(asked: &Asked, call: &Call) -> bool {
    matches!(asked.actor().sees(Facet::Identity, &place(call)), Sight::Yes | Sight::Shared)
}

fn status(asked: &Asked, call: &Call) -> Status {
    let state = call.state();
    let missed = matches!(state, CallState::Missed | CallState::Voicemail);
    let shape = match state {
        CallState::Ringing | CallState::Answered => Shape::Now,
        CallState::Ended => Shape::Go,
        _ if call.settled_at.is_some() || call.direction == Direction::Out => Shape::Calm,
        _ => Shape::Stop,
    };
    if missed && call.direction == Direction::In && call.settled_at.is_some() {
        return Status::new(shape, asked.w.t("calls-settled"));
    }
    // Of a call of the house's nobody missed anything.
    let word = match (call.direction, missed) {
        (Direction::Out, true) => asked.w.t("call-result-not-reached"),
        _ => asked.w.t(&list_key("call-state", state.code())),
    };
    Status::new(shape, word)
}

/// Who is at the other end: a name where only one client has the number.
fn caller(asked: &Asked, seen: &Seen) -> String {
    let call = &seen.call;
    if !identity(asked, call) {
        return asked.w.t("desk-not-shown");
    }
    let number = match &call.number {
        Some(number) => phones::shown(number, &call.region),
        None => return asked.w.t("calls-withheld"),
    };
    match seen.offered.clients.as_slice() {
        [client] if !client.name.trim().is_empty() => client.name.clone(),
        _ => number,
    }
}

fn person(asked: &Asked, call: &Call) -> String {
    let facts = asked.state.app.facts.now();
    match call.heard.by {
        Some(by) => facts.name_of(by).to_owned(),
        None => call.person_name.clone(),
    }
}

fn case_link(number: &str, subject: &str) -> Link {
    Link::new(format!("/desk/cases/{number}"), format!("{number} · {subject}"))
}

fn lasted(asked: &Asked, call: &Call) -> String {
    match call.standing() {
        Standing::Ended { seconds, .. } if seconds > 0 => length(asked.w, seconds),
        _ => String::new(),
    }
}

// ---- the calls of a day -------------------------------------------------

/// The day asked for, in the reader's zone, with its neighbours.
fn day(asked: &Asked) -> (Zoned, Zoned) {
    let today = asked.now.to_zoned(asked.zone());
    let wished = asked.q("day").parse().unwrap_or_else(|_| today.date());
    let begin = wished.to_zoned(asked.zone()).unwrap_or_else(|_| today.clone());
    let begin = begin.start_of_day().unwrap_or(begin);
    let end = begin.tomorrow().and_then(|next| next.start_of_day()).unwrap_or(today);
    (begin, end)
}

/// `GET /desk/calls`
pub async fn list(asked: Asked) -> Response {
    match listed(&asked).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn listed(asked: &Asked) -> app::Result<ListPage> {
    let w = asked.w;
    let (begin, end) = day(asked);
    let state: Option<CallState> = asked.q("state").parse().ok();
    let span = (begin.timestamp(), end.timestamp());
    let (seen, coming) = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let seen = calls::list(tx, ctx, span, state).await?;
                Ok((seen, call_backs::coming(tx, ctx).await?))
            })
        })
        .await?;
    let clock = asked.clock();
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    if state.is_none() {
        // What was promised stands above what happened.
        for (kept, number, subject) in &coming {
            let late = kept.until < asked.now;
            let shape = if late { Shape::Stop } else { Shape::Wait };
            let args = [
                ("from", clock.near(w, kept.from).into()),
                ("until", clock.time(w, kept.until).into()),
            ];
            rows.push(vec![
                Cell::Link(Link::new(format!("/desk/cases/{number}"), subject.clone())),
                Cell::Time(kept.from.to_string(), w.ta("calls-call-back", &args)),
                Cell::Status(Status::new(shape, w.t("calls-promised"))),
                Cell::Link(case_link(number, subject)),
                Cell::Text(String::new()),
                Cell::Text(String::new()),
            ]);
        }
    }
    for one in &seen {
        let call = &one.call;
        let case = match &one.offered.case {
            Some(case) => Cell::Link(case_link(&case.number, &case.subject)),
            None => Cell::Lines(
                one.offered.cases.iter().take(3).map(|case| case.number.clone()).collect(),
            ),
        };
        rows.push(vec![
            Cell::Link(Link::new(format!("/desk/calls/{}", call.id), caller(asked, one))),
            Cell::Time(call.began().to_string(), clock.near(w, call.began())),
            Cell::Status(status(asked, call)),
            case,
            Cell::Text(person(asked, call)),
            Cell::Text(lasted(asked, call)),
        ]);
    }
    let to_day =
        |day: jiff::civil::Date, name: &str| Link::new(format!("/desk/calls?day={day}"), w.t(name));
    let date = begin.date();
    let mut around: Vec<Link> = Vec::new();
    around.extend(date.yesterday().ok().map(|day| to_day(day, "calls-day-before")));
    around.extend(date.tomorrow().ok().map(|day| to_day(day, "calls-day-after")));
    let mut filters = vec![Link::new(format!("/desk/calls?day={date}"), w.t("calls-all"))];
    filters.extend(CallState::ALL.iter().map(|state| {
        let word = w.t(&list_key("call-state", state.code()));
        Link::new(format!("/desk/calls?day={date}&state={}", state.code()), word)
    }));
    let heads =
        ["calls-caller", "calls-when", "calls-state", "desk-case", "calls-person", "calls-length"];
    Ok(ListPage {
        title: w.t("calls-title"),
        lede: w.date_weekday(date),
        nav: Vec::new(),
        actions: filters,
        table: Table {
            caption: w.t("calls-title"),
            heads: heads.into_iter().map(|key| w.t(key)).collect(),
            rows,
            empty: w.t("calls-none"),
        },
        pages: around,
        form: None,
        frame: asked.frame(Face::Calls),
    })
}

// ---- what rings ---------------------------------------------------------

/// `GET /desk/calls/ringing`: the banner alone.
pub async fn ringing(asked: Asked) -> Response {
    let found: app::Result<Vec<Seen>> = asked
        .state
        .app
        .read(asked.ctx(), |tx, ctx| Box::pin(async move { calls::ringing(tx, ctx).await }))
        .await;
    match found {
        Ok(seen) => {
            let rings = seen.iter().map(|one| ring(&asked, one)).collect();
            let part = RingsPart { frame: asked.frame(Face::Calls), rings };
            asked.page(pages::html(&part))
        }
        Err(error) => asked.failed(error),
    }
}

fn last(asked: &Asked, offered: &Offered) -> String {
    let near = |at: Timestamp| asked.clock().near(asked.w, at);
    offered
        .last
        .map(|at| asked.w.ta("calls-last", &[("when", near(at).into())]))
        .unwrap_or_default()
}

fn ring(asked: &Asked, seen: &Seen) -> Ring {
    let w = asked.w;
    let facts = asked.state.app.facts.now();
    let call = &seen.call;
    let region = facts.regions.get(&call.region).map_or(call.region.as_str(), |r| r.name.as_str());
    Ring {
        title: w.ta("calls-rings", &[("region", region.into())]),
        caller: caller(asked, seen),
        last: last(asked, &seen.offered),
        cases: seen
            .offered
            .cases
            .iter()
            .take(3)
            .map(|case| case_link(&case.number, &case.subject))
            .collect(),
        open: Link::new(format!("/desk/calls/{}", call.id), w.t("calls-open")),
    }
}

// ---- one call -----------------------------------------------------------

/// `GET /desk/calls/{id}`
pub async fn show(asked: Asked) -> Response {
    let page = match id_of(&asked) {
        Ok(id) => shown(&asked, id, None).await,
        Err(error) => Err(error),
    };
    match page {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

/// What was wrong with one of the deeds: which, and the sentences by field.
type Wrong = (String, Vec<(String, String)>);

async fn shown(asked: &Asked, id: i64, wrong: Option<Wrong>) -> app::Result<CallPage> {
    let w = asked.w;
    let seen: Seen = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| Box::pin(async move { calls::show(tx, ctx, id).await }))
        .await?;
    let call = &seen.call;
    let mut facts = vec![
        (w.t("calls-direction"), direction(asked, call.direction)),
        (w.t("calls-when"), asked.clock().near(w, call.began())),
    ];
    if identity(asked, call) {
        let number = call.number.as_deref().map(phones::international);
        facts.push((w.t("calls-number"), number.unwrap_or_else(|| w.t("calls-withheld"))));
    }
    if let Some(line) = &call.line {
        facts.push((w.t("calls-line"), phones::shown(line, &call.region)));
    }
    for (term, fact) in
        [("calls-person", person(asked, call)), ("calls-length", lasted(asked, call))]
    {
        if !fact.is_empty() {
            facts.push((w.t(term), fact));
        }
    }
    if let Some(reason) = call.reason {
        facts.push((w.t("calls-reason"), w.t(&list_key("call-reason", reason.code()))));
    }
    if let Some(result) = call.result {
        facts.push((w.t("calls-result"), w.t(&list_key("call-result", result.code()))));
    }
    let heard_last = last(asked, &seen.offered);
    if !heard_last.is_empty() {
        facts.push((w.t("calls-last-heard"), heard_last));
    }
    let named = identity(asked, call);
    let clients: Vec<Link> = seen
        .offered
        .clients
        .iter()
        .filter(|_| named)
        .map(|one| Link::new(format!("/desk/clients/{}", one.id), asked.named(&one.name)))
        .collect();
    let own = seen.offered.case.iter();
    let mut cases: Vec<Link> = own.map(|case| case_link(&case.number, &case.subject)).collect();
    if cases.is_empty() {
        let offered = seen.offered.cases.iter();
        cases = offered.map(|case| case_link(&case.number, &case.subject)).collect();
    }
    let notes = asked.actor().sees(Facet::Notes, &place(call));
    let may_be_done = deeds(asked, &seen, wrong.clone());
    let mut frame = asked.frame(Face::Calls);
    // What was refused may be gone from the page: it is said all the same.
    if let Some((_, errors)) = wrong.filter(|(of, _)| may_be_done.iter().all(|one| one.id != of)) {
        let said: Vec<String> = errors.into_iter().map(|(_, sentence)| sentence).collect();
        frame.notice = Some(Notice { text: said.join(" "), undo: None, refused: true });
    }
    Ok(CallPage {
        back: Link::new("/desk/calls", w.t("calls-title")),
        title: caller(asked, &seen),
        status: status(asked, call),
        facts,
        note: if matches!(notes, Sight::Yes) { call.note.clone() } else { String::new() },
        several: if clients.len() > 1 { w.t("calls-several") } else { String::new() },
        clients,
        cases,
        deeds: may_be_done,
        frame,
    })
}

fn direction(asked: &Asked, direction: Direction) -> String {
    match direction {
        Direction::In => asked.w.t("calls-direction-in"),
        Direction::Out => asked.w.t("calls-direction-out"),
    }
}

fn deeds(asked: &Asked, seen: &Seen, wrong: Option<Wrong>) -> Vec<Deed> {
    let w = asked.w;
    let call = &seen.call;
    let may = |permission: P| asked.actor().may(permission, &place(call)).is_ok();
    if !may(P::LogCalls) {
        return Vec::new();
    }
    let at = |deed: &str| format!("/desk/calls/{}/{deed}", call.id);
    let mut all = Vec::new();
    let mut deed = |id: &'static str, title: &str, lede: &str, form: Form| {
        let form = match &wrong {
            Some((of, errors)) if of == id => asked.keep_typed(form).errors(errors.clone()),
            _ => form,
        };
        all.push(Deed { id, title: w.t(title), lede: w.t(lede), form: Some(form) });
    };
    if call.standing().may_write_down().is_ok() {
        let form = Form::new(at("result"), w.t("calls-write-go")).fields(actions::call_fields(w));
        deed("result", "calls-write", "calls-write-lede", form);
    }
    let missed = call.standing().is_missed(asked.now);
    if call.case_id.is_none() {
        let likely = seen.offered.cases.iter().map(|case| {
            Choice::new(case.number.clone(), format!("{} · {}", case.number, case.subject))
        });
        let likely: Vec<Choice> = likely.collect();
        let mut fields = Vec::new();
        if !likely.is_empty() {
            fields.push(
                Field::new(Kind::Radios, "offered", w.t("calls-cases")).choices(likely).optional(),
            );
        }
        let number = Field::new(Kind::Text, "number", w.t("calls-case-number")).ltr();
        fields.push(if fields.is_empty() { number } else { number.optional() });
        let form = Form::new(at("placement"), w.t("calls-put-go")).fields(fields);
        deed("placement", "calls-put", "calls-put-lede", form);
        if missed && call.number.is_some() && may(P::OpenOnBehalf) {
            let form = Form::new(at("case"), w.t("calls-begin"));
            deed("case", "calls-begin", "calls-begin-lede", form);
        }
    } else {
        let form = Form::new(at("removal"), w.t("calls-take-out"));
        deed("removal", "calls-take-out", "calls-take-out-lede", form);
    }
    if missed && call.settled_at.is_none() && call.direction == Direction::In {
        let form = Form::new(at("settlement"), w.t("calls-settle"));
        deed("settlement", "calls-settle", "calls-settle-lede", form);
    }
    all
}

fn written(asked: &Asked) -> Result<Written, Error> {
    Ok(Written {
        reason: asked.f("reason").parse().map_err(|_| Error::field("reason", "missing"))?,
        result: asked.f("result").parse().map_err(|_| Error::field("result", "missing"))?,
        note: asked.f("note").replace("\r\n", "\n"),
    })
}

fn labels(asked: &Asked) -> [(&'static str, String); 5] {
    [
        ("reason", asked.w.t("calls-reason")),
        ("result", asked.w.t("calls-result")),
        ("note", asked.w.t("calls-note")),
        ("minutes", asked.w.t("calls-minutes")),
        ("number", asked.w.t("calls-case-number")),
    ]
}

/// The deeds: `POST /desk/calls/{id}/placement`, `/removal`, `/case`, `/result`, `/settlement`.
pub async fn act(asked: Asked) -> Response {
    let Ok(id) = id_of(&asked) else { return asked.failed(Error::NotFound) };
    let deed = asked.path.rsplit('/').next().unwrap_or_default().to_owned();
    match carry_out(&asked, id, &deed).await {
        Ok(()) => asked.go(&format!("/desk/calls/{id}?done=call")),
        Err(error) => {
            let errors = match asked.sentences(error, &labels(&asked)) {
                Ok(errors) => errors,
                Err(error) => return asked.failed(error),
            };
            match shown(&asked, id, Some((deed, errors))).await {
                Ok(page) => asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page)),
                Err(error) => asked.failed(error),
            }
        }
    }
}

async fn carry_out(asked: &Asked, id: i64, deed: &str) -> app::Result<()> {
    let deed = deed.to_owned();
    let typed = asked.f("number").trim();
    let typed = if typed.is_empty() { asked.f("offered") } else { typed };
    let number = domain::CaseNumber::parse(typed).map(|number| number.to_string());
    let written = written(asked);
    asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                match deed.as_str() {
                    "placement" => {
                        let number = number.map_err(|_| Error::field("number", "unknown"))?;
                        calls::put(tx, ctx, id, &number).await.map(drop)
                    }
                    "removal" => calls::take_out(tx, ctx, id).await.map(drop),
                    "case" => calls::open(tx, ctx, id).await.map(drop),
                    "result" => calls::write_down(tx, ctx, id, &written?).await.map(drop),
                    "settlement" => calls::settle(tx, ctx, id).await.map(drop),
                    _ => Err(Error::NotFound),
                }
            })
        })
        .await
}

/// `POST /desk/cases/{number}/calls`: a call is written down in its case.
pub async fn log(asked: Asked) -> Response {
    let number = match domain::CaseNumber::parse(asked.param("number")) {
        Ok(number) => number.to_string(),
        Err(_) => return asked.failed(Error::NotFound),
    };
    match logged(&asked, &number).await {
        Ok(()) => asked.go(&format!("/desk/cases/{number}?done=calls")),
        Err(error) => {
            let errors = match asked.sentences(error, &labels(&asked)) {
                Ok(errors) => errors,
                Err(error) => return asked.failed(error),
            };
            match load(&asked, asked.param("number")).await {
                Ok(loaded) => {
                    let mut page = actions::log_call(asked.frame(Face::Desk), &subject(&loaded));
                    page.form = asked.keep_typed(page.form).errors(errors);
                    page.frame.shell.mistaken = true;
                    asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
                }
                Err(error) => asked.failed(error),
            }
        }
    }
}

async fn logged(asked: &Asked, number: &str) -> app::Result<()> {
    let minutes = match asked.f("minutes").trim() {
        "" => None,
        typed => Some(typed.parse().map_err(|_| Error::field("minutes", "range"))?),
    };
    let by_hand = ByHand {
        direction: asked.f("direction").parse().unwrap_or(Direction::Out),
        minutes,
        written: written(asked)?,
    };
    let number = number.to_owned();
    asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { calls::log(tx, ctx, &number, &by_hand).await.map(drop) })
        })
        .await
}
