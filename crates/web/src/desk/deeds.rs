//! The deeds on one case: each has an address with a form (GET) and does what
//! the form says (POST). A refused deed shows its form again with everything
//! typed; a deed that can be taken back says so afterwards.

use super::Asked;
use super::case::{Loaded, Reader, load};
use app::{Error, cases};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Permission as P;
use domain::{Channel, LateReason, Priority, Resolution, Topic};
use jiff::civil::{DateTime, Weekday};
use pages::desk::actions::{self, Candidate, OnBehalf, Subject};
use pages::desk::{Choice, Face, Form, FormPage, Link};

/// The deed an address names: its last part.
pub(super) fn deed_of(asked: &Asked) -> &str {
    asked.path.rsplit('/').next().unwrap_or_default()
}

pub(super) fn subject(loaded: &Loaded) -> Subject {
    let case = &loaded.view.case;
    Subject { number: case.number.clone(), title: case.subject.clone(), seen: case.entries }
}

/// `GET /desk/cases/{number}/{deed}`: the form.
pub async fn ask(asked: Asked) -> Response {
    let loaded = match load(&asked, asked.param("number")).await {
        Ok(loaded) => loaded,
        Err(error) => return asked.failed(error),
    };
    match form(&asked, &loaded).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn form(asked: &Asked, loaded: &Loaded) -> app::Result<FormPage> {
    let frame = asked.frame(Face::Desk);
    let about = subject(loaded);
    let case = &loaded.view.case;
    Ok(match deed_of(asked) {
        "assignment" => {
            let people = candidates(asked, loaded).await?;
            actions::assign(frame, &about, &people)
        }
        "snooze" => {
            let (soon, zone) = soon(asked);
            actions::snooze(frame, &about, &soon, &zone)
        }
        "waking" => actions::wake(frame, &about),
        "escalation" => actions::escalate(frame, &about),
        "de-escalation" => actions::deescalate(frame, &about),
        "resolution" => actions::resolve(frame, &about, &Reader::new(asked, loaded).wish()),
        "reopening" => actions::reopen(frame, &about),
        "merge" => {
            let likely: Vec<Link> = loaded
                .earlier
                .iter()
                .map(|c| Link::new(c.number.clone(), format!("{}, {}", c.number, c.subject)))
                .collect();
            actions::merge(frame, &about, &likely)
        }
        "unmerging" => actions::unmerge(frame, &about),
        "links" => actions::link(frame, &about),
        "follow-ups" => actions::split(frame, &about, Some(case.topic)),
        "tags" => actions::tag(frame, &about, tag_choices(asked, loaded), case.priority),
        "topic" => actions::sort(frame, &about, case.topic),
        "lateness" => actions::lateness(frame, &about),
        "calls" => actions::log_call(frame, &about),
        "questions" => actions::ask_house(frame, &about),
        "answers" => actions::house_answers(frame, &about),
        deed @ ("passing" | "invitation") => super::chat::form(asked, loaded, deed).await?,
        _ => return Err(Error::NotFound),
    })
}

fn tag_choices(asked: &Asked, loaded: &Loaded) -> Vec<Choice> {
    let facts = asked.state.app.facts.now();
    facts
        .tags
        .iter()
        .map(|tag| {
            Choice::new(tag.code.clone(), tag.name.clone()).on(loaded.tags.contains(&tag.code))
        })
        .collect()
}

/// Who may have the case: those present first, each with how many are in hand.
pub(super) async fn candidates(asked: &Asked, loaded: &Loaded) -> app::Result<Vec<Candidate>> {
    let facts = asked.state.app.facts.now();
    let case = loaded.view.case.clone();
    let actor = asked.actor();
    let others = actor.may(P::Assign, &cases::place(&case)).is_ok();
    let fit: Vec<i64> = facts
        .people
        .values()
        .filter(|p| p.active && (others || p.id == asked.me()))
        .filter(|p| {
            let person = domain::access::Actor::Staff { person: p.id, grants: p.grants.clone() };
            person.may(P::Reply, &cases::place(&case)).is_ok()
        })
        .map(|p| p.id)
        .take(60)
        .collect();
    let counted: Vec<(i64, i64)> = asked
        .state
        .app
        .read(asked.ctx(), move |tx, _| {
            Box::pin(async move {
                let mut all = Vec::with_capacity(fit.len());
                for person in fit {
                    let mine = store::cases::Queue::Mine(person);
                    all.push((
                        person,
                        store::cases::count(tx, &mine, &store::cases::Reach::everything(), 100)
                            .await?,
                    ));
                }
                Ok(all)
            })
        })
        .await?;
    let here: Vec<i64> = asked
        .state
        .app
        .read(asked.ctx(), |tx, _| {
            Box::pin(async move {
                Ok(store::people::list(tx)
                    .await?
                    .into_iter()
                    .filter(|p| p.present)
                    .map(|p| p.id)
                    .collect())
            })
        })
        .await?;
    let mut people: Vec<(bool, Candidate)> = counted
        .into_iter()
        .map(|(id, count)| {
            let present = here.contains(&id);
            let line = asked.w.ta(
                "desk-candidate-line",
                &[("present", if present { "yes" } else { "no" }.into()), ("count", count.into())],
            );
            let name = facts.name_of(id).to_owned();
            (present, Candidate { id, name, line, holds: loaded.view.case.assignee_id == Some(id) })
        })
        .collect();
    people
        .sort_by_key(|(present, person)| (!present, person.id != asked.me(), person.name.clone()));
    Ok(people.into_iter().map(|(_, person)| person).collect())
}

/// Ready moments to sleep until, and whose clock they are.
fn soon(asked: &Asked) -> (Vec<(String, String)>, String) {
    let clock = asked.clock();
    let w = asked.w;
    let mut soon = Vec::new();
    let mut add = |key: &'static str, at: Option<jiff::Zoned>| {
        if let Some(at) = at.filter(|at| at.timestamp() > asked.now) {
            let when = clock.near(w, at.timestamp());
            let said = match key {
                "hour" => w.ta("desk-snooze-hour", &[("when", when.into())]),
                "evening" => w.ta("desk-snooze-evening", &[("when", when.into())]),
                "tomorrow" => w.ta("desk-snooze-tomorrow", &[("when", when.into())]),
                _ => w.ta("desk-snooze-week", &[("when", when.into())]),
            };
            soon.push((at.datetime().strftime("%Y-%m-%dT%H:%M").to_string(), said));
        }
    };
    let at =
        |day: jiff::civil::Date, hour: i8| day.at(hour, 0, 0, 0).to_zoned(clock.zone.clone()).ok();
    let today = clock.now.date();
    add("hour", clock.now.checked_add(jiff::Span::new().hours(1)).ok());
    add("evening", at(today, 15));
    add("tomorrow", today.tomorrow().ok().and_then(|day| at(day, 9)));
    add("week", today.nth_weekday(1, Weekday::Monday).ok().and_then(|day| at(day, 9)));
    (soon, w.zone(&clock.now))
}

/// Something said to the client, or by her, since the form was opened.
fn moved_since(asked: &Asked, loaded: &Loaded) -> bool {
    asked
        .f("seen")
        .parse::<i64>()
        .is_ok_and(|seen| !Reader::new(asked, loaded).arrived(seen).is_empty())
}

/// `POST /desk/cases/{number}/{deed}`
pub async fn act(asked: Asked) -> Response {
    let loaded = match load(&asked, asked.param("number")).await {
        Ok(loaded) => loaded,
        Err(error) => return asked.failed(error),
    };
    let deed = deed_of(&asked).to_owned();
    let careful = matches!(deed.as_str(), "resolution" | "snooze" | "merge");
    let done = if careful && moved_since(&asked, &loaded) {
        Err(Stop::Moved)
    } else {
        carry_out(&asked, &loaded, &deed).await
    };
    match done {
        Ok(Done { number, undo }) => {
            let undo = undo.map_or_else(String::new, |undo| format!("&undo={undo}"));
            asked.go(&format!("/desk/cases/{number}?done={deed}{undo}"))
        }
        Err(stop) => refused(&asked, &loaded, stop).await,
    }
}

async fn refused(asked: &Asked, loaded: &Loaded, stop: Stop) -> Response {
    let errors = match stop {
        Stop::Moved => vec![(String::new(), asked.w.t("desk-refused-stale"))],
        Stop::Field(field, sentence) => vec![(field.to_owned(), sentence)],
        Stop::Error(error) => match asked.sentences(error, &labels(asked)) {
            Ok(errors) => errors,
            Err(error) => return asked.failed(error),
        },
    };
    match form(asked, loaded).await {
        Ok(mut page) => {
            page.form = asked.keep_typed(page.form).errors(errors);
            page.frame.shell.mistaken = true;
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
        Err(error) => asked.failed(error),
    }
}

fn labels(asked: &Asked) -> Vec<(&'static str, String)> {
    let w = asked.w;
    vec![
        ("body", w.t("desk-escalate-handover")),
        ("handover", w.t("desk-escalate-handover")),
        ("note", w.t("desk-late-note")),
        ("whom", w.t("desk-ask-whom")),
        ("subject", w.t("desk-subject")),
        ("number", w.t("desk-number")),
        ("tag", w.t("desk-tags")),
    ]
}

struct Done {
    number: String,
    undo: Option<String>,
}

enum Stop {
    Moved,
    Field(&'static str, String),
    Error(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Stop {
        Stop::Error(error)
    }
}

async fn carry_out(asked: &Asked, loaded: &Loaded, deed: &str) -> Result<Done, Stop> {
    let number = loaded.view.case.number.clone();
    let here = |undo: Option<&str>| Done {
        number: number.clone(),
        undo: undo.map(|what| format!("/desk/cases/{number}/undoing/{what}")),
    };
    Ok(match deed {
        "assignment" => {
            let before = loaded.view.case.assignee_id.unwrap_or(0);
            assign(asked, loaded).await?;
            here(Some(&format!("assignment-{before}")))
        }
        "snooze" => {
            snooze(asked, &number).await?;
            here(Some("snooze"))
        }
        "waking" => {
            verb(asked, &number, |tx, ctx, number| {
                Box::pin(async move { cases::wake(tx, ctx, number).await })
            })
            .await?;
            here(None)
        }
        "escalation" => {
            let words = asked.f("handover").to_owned();
            verb(asked, &number, move |tx, ctx, number| {
                Box::pin(async move { cases::escalate(tx, ctx, number, &words).await })
            })
            .await
            .map_err(|error| rename(error, "body", "handover"))?;
            here(None)
        }
        "de-escalation" => {
            deescalate(asked, &number).await?;
            here(None)
        }
        "resolution" => {
            resolve(asked, &number).await?;
            here(Some("resolution"))
        }
        "reopening" => {
            let why = asked.f("why").to_owned();
            verb(asked, &number, move |tx, ctx, number| {
                Box::pin(async move {
                    let case = cases::reopen(tx, ctx, number).await?;
                    if why.trim().is_empty() {
                        Ok(case)
                    } else {
                        Ok(cases::note(tx, ctx, number, &why).await?.case)
                    }
                })
            })
            .await?;
            here(None)
        }
        "merge" => {
            let into = merge(asked, &number).await?;
            Done { number: into, undo: Some(format!("/desk/cases/{number}/undoing/merge")) }
        }
        "unmerging" => {
            verb(asked, &number, |tx, ctx, number| {
                Box::pin(async move { cases::unmerge(tx, ctx, number).await })
            })
            .await?;
            here(None)
        }
        "links" => {
            let other = other_number(asked)?;
            verb(asked, &number, move |tx, ctx, number| {
                Box::pin(async move { cases::link(tx, ctx, number, &other, true).await })
            })
            .await
            .map_err(|error| no_such_case(asked, error))?;
            here(None)
        }
        "follow-ups" => Done { number: split(asked, &number).await?, undo: None },
        "tags" => {
            tags(asked, loaded).await?;
            here(None)
        }
        "topic" => {
            sort(asked, &number).await?;
            here(None)
        }
        "lateness" => {
            explain(asked, &number).await?;
            here(None)
        }
        "questions" => {
            ask_house(asked, &number).await?;
            here(None)
        }
        "answers" => {
            let what = asked.f("what").to_owned();
            verb(asked, &number, move |tx, ctx, number| {
                Box::pin(async move {
                    cases::note(tx, ctx, number, &what).await?;
                    cases::house_answers(tx, ctx, number).await
                })
            })
            .await
            .map_err(|error| rename(error, "body", "what"))?;
            here(None)
        }
        _ => return Err(Error::NotFound.into()),
    })
}

type OnCase<'t> = store::Work<'t, app::Result<store::cases::Case>>;

/// Runs a verb on one case in one transaction.
async fn verb<F>(asked: &Asked, number: &str, work: F) -> app::Result<store::cases::Case>
where
    F: for<'t> FnOnce(&'t mut store::Tx, &'t app::Ctx, &'t str) -> OnCase<'t> + Send + 'static,
{
    let number = number.to_owned();
    asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let number = number;
                work(tx, ctx, &number).await
            })
        })
        .await
}

fn rename(error: Error, from: &str, to: &str) -> Error {
    match error {
        Error::Invalid(mut fields) => {
            for field in &mut fields {
                if field.field == from {
                    field.field = to.to_owned();
                }
            }
            Error::Invalid(fields)
        }
        other => other,
    }
}

fn no_such_case(asked: &Asked, error: Error) -> Stop {
    match error {
        Error::NotFound => Stop::Field("number", asked.w.t("desk-number-wrong")),
        other => Stop::Error(other),
    }
}

fn choose(asked: &Asked, field: &'static str, label: &str) -> Stop {
    Stop::Field(field, asked.w.ta("desk-field-choose", &[("field", label.into())]))
}

async fn assign(asked: &Asked, loaded: &Loaded) -> Result<(), Stop> {
    let number = loaded.view.case.number.clone();
    let to = match asked.f("to") {
        "nobody" => None,
        "next" => {
            verb(asked, &number, |tx, ctx, number| {
                Box::pin(async move { cases::assign_in_turn(tx, ctx, number).await })
            })
            .await
            .map_err(|error| rename(error, "assignee", "to"))?;
            return Ok(());
        }
        given => Some(
            given.parse::<i64>().map_err(|_| choose(asked, "to", &asked.w.t("desk-assign-to")))?,
        ),
    };
    verb(asked, &number, move |tx, ctx, number| {
        Box::pin(async move { cases::assign(tx, ctx, number, to).await })
    })
    .await
    .map_err(|error| rename(error, "assignee", "to"))?;
    Ok(())
}

async fn snooze(asked: &Asked, number: &str) -> Result<(), Stop> {
    let (field, typed) = match asked.f("until") {
        "other" => ("at", asked.f("at")),
        "" => return Err(choose(asked, "until", &asked.w.t("desk-snooze-until"))),
        ready => ("until", ready),
    };
    let past = || Stop::Field(field, asked.w.t("desk-snooze-past"));
    let at: DateTime = typed.parse().map_err(|_| past())?;
    let until = at.to_zoned(asked.zone()).map_err(|_| past())?.timestamp();
    match verb(asked, number, move |tx, ctx, number| {
        Box::pin(async move { cases::snooze(tx, ctx, number, until).await })
    })
    .await
    {
        Err(Error::Refused("bad_snooze")) => Err(past()),
        other => Ok(other.map(drop)?),
    }
}

async fn deescalate(asked: &Asked, number: &str) -> Result<(), Stop> {
    if asked.f("agreed") != "yes" {
        return Err(Stop::Field("agreed", asked.refusal("client_must_agree")));
    }
    let how = asked.f("how").to_owned();
    verb(asked, number, move |tx, ctx, number| {
        Box::pin(async move {
            cases::note(tx, ctx, number, &how).await?;
            cases::deescalate(tx, ctx, number, true).await
        })
    })
    .await
    .map_err(|error| rename(error, "body", "how"))?;
    Ok(())
}

async fn resolve(asked: &Asked, number: &str) -> Result<(), Stop> {
    let resolution: Resolution = asked
        .f("resolution")
        .parse()
        .map_err(|_| choose(asked, "resolution", &asked.w.t("desk-resolve-how")))?;
    let words = asked.f("words").to_owned();
    if resolution == Resolution::Declined && words.trim().is_empty() {
        return Err(Stop::Field("words", asked.w.t("desk-resolve-reason")));
    }
    verb(asked, number, move |tx, ctx, number| {
        Box::pin(async move { cases::resolve(tx, ctx, number, resolution, Some(&words)).await })
    })
    .await
    .map_err(|error| rename(error, "body", "words"))?;
    Ok(())
}

fn other_number(asked: &Asked) -> Result<String, Stop> {
    let typed = match asked.f("into") {
        "" | "other" => asked.f("number"),
        chosen => chosen,
    };
    domain::CaseNumber::parse(typed)
        .map(|number| number.to_string())
        .map_err(|_| Stop::Field("number", asked.w.t("desk-number-wrong")))
}

async fn merge(asked: &Asked, number: &str) -> Result<String, Stop> {
    let into = other_number(asked)?;
    let target = into.clone();
    verb(asked, number, move |tx, ctx, number| {
        Box::pin(async move { cases::merge(tx, ctx, number, &target).await })
    })
    .await
    .map_err(|error| no_such_case(asked, error))?;
    Ok(into)
}

async fn split(asked: &Asked, number: &str) -> Result<String, Stop> {
    let topic: Topic =
        asked.f("topic").parse().map_err(|_| choose(asked, "topic", &asked.w.t("desk-topic")))?;
    let (subject, body) = (asked.f("subject").to_owned(), asked.f("body").to_owned());
    let case = verb(asked, number, move |tx, ctx, number| {
        Box::pin(async move { cases::split(tx, ctx, number, topic, &subject, &body).await })
    })
    .await?;
    Ok(case.number)
}

async fn tags(asked: &Asked, loaded: &Loaded) -> Result<(), Stop> {
    let wanted = asked.all("tag");
    let had = loaded.tags.clone();
    let priority: Option<Priority> =
        asked.f("priority").parse().ok().filter(|p| *p != loaded.view.case.priority);
    verb(asked, &loaded.view.case.number.clone(), move |tx, ctx, number| {
        Box::pin(async move {
            for tag in wanted.iter().filter(|tag| !had.contains(tag)) {
                cases::tag(tx, ctx, number, tag, true).await?;
            }
            for tag in had.iter().filter(|tag| !wanted.contains(tag)) {
                cases::tag(tx, ctx, number, tag, false).await?;
            }
            match priority {
                Some(priority) => cases::prioritise(tx, ctx, number, priority).await,
                None => store::cases::find(tx, number).await?.ok_or(Error::NotFound),
            }
        })
    })
    .await?;
    Ok(())
}

async fn sort(asked: &Asked, number: &str) -> Result<(), Stop> {
    let topic: Topic =
        asked.f("topic").parse().map_err(|_| choose(asked, "topic", &asked.w.t("desk-topic")))?;
    let moves = asked.f("moves") == "yes";
    verb(asked, number, move |tx, ctx, number| {
        Box::pin(async move { app::sorting::correct(tx, ctx, number, topic, moves).await })
    })
    .await?;
    Ok(())
}

async fn explain(asked: &Asked, number: &str) -> Result<(), Stop> {
    let reason: LateReason = asked
        .f("reason")
        .parse()
        .map_err(|_| choose(asked, "reason", &asked.w.t("desk-late-reason")))?;
    let note = asked.f("note").to_owned();
    verb(asked, number, move |tx, ctx, number| {
        Box::pin(async move { app::late::explain(tx, ctx, number, reason, &note).await })
    })
    .await?;
    Ok(())
}

async fn ask_house(asked: &Asked, number: &str) -> Result<(), Stop> {
    let (whom, what) = (asked.f("whom").to_owned(), asked.f("what").to_owned());
    verb(asked, number, move |tx, ctx, number| {
        Box::pin(async move {
            cases::note(tx, ctx, number, &what).await?;
            cases::ask_house(tx, ctx, number, &whom).await
        })
    })
    .await
    .map_err(|error| rename(error, "body", "what"))?;
    Ok(())
}

/// `POST /desk/cases/{number}/undoing/{what}`: takes the last deed back.
pub async fn undo(asked: Asked) -> Response {
    let number = asked.param("number").to_owned();
    let what = asked.param("what").to_owned();
    let done = match what.as_str() {
        "snooze" => {
            verb(&asked, &number, |tx, ctx, number| {
                Box::pin(async move { cases::wake(tx, ctx, number).await })
            })
            .await
        }
        "resolution" => {
            verb(&asked, &number, |tx, ctx, number| {
                Box::pin(async move { cases::reopen(tx, ctx, number).await })
            })
            .await
        }
        "merge" => {
            verb(&asked, &number, |tx, ctx, number| {
                Box::pin(async move { cases::unmerge(tx, ctx, number).await })
            })
            .await
        }
        other => match other.strip_prefix("assignment-").and_then(|id| id.parse::<i64>().ok()) {
            Some(before) => {
                let to = (before != 0).then_some(before);
                verb(&asked, &number, move |tx, ctx, number| {
                    Box::pin(async move { cases::assign(tx, ctx, number, to).await })
                })
                .await
            }
            None => Err(Error::NotFound),
        },
    };
    match done {
        Ok(_) => asked.go(&format!("/desk/cases/{number}?done=undone")),
        Err(Error::Refused(_) | Error::Invalid(_)) => {
            asked.go(&format!("/desk/cases/{number}?done=nothing"))
        }
        Err(error) => asked.failed(error),
    }
}

// ---- a case on a client's behalf ----

fn on_behalf(asked: &Asked, known: OnBehalf) -> FormPage {
    let facts = asked.state.app.facts.now();
    let reach = cases::reach(&asked.actor(), P::OpenOnBehalf);
    let countries: Vec<(String, String)> = facts
        .regions
        .values()
        .filter(|r| reach.as_ref().is_some_and(|reach| reach.covers(&r.code, None)))
        .map(|r| (r.code.clone(), r.name.clone()))
        .collect();
    let country = if known.country.is_empty() {
        countries.first().map_or_else(String::new, |(code, _)| code.clone())
    } else {
        known.country.clone()
    };
    let language =
        if known.language.is_empty() { asked.w.tag().to_owned() } else { known.language.clone() };
    let families = facts
        .teams
        .values()
        .flat_map(|t| t.kept.families.clone())
        .collect::<std::collections::BTreeSet<_>>();
    let families =
        families.into_iter().map(|code| (code.clone(), code.replace('_', " "))).collect();
    actions::on_behalf(
        asked.frame(Face::New),
        &OnBehalf { countries, country, language, families, ..known },
    )
}

/// `GET /desk/new`
pub async fn ask_new(asked: Asked) -> Response {
    let known = match asked.q("client").parse::<i64>() {
        Ok(id) => {
            let client = asked
                .state
                .app
                .read(asked.ctx(), move |tx, ctx| {
                    Box::pin(async move { super::look::client_of(tx, ctx, id).await })
                })
                .await;
            match client {
                Ok((client, _)) => OnBehalf {
                    name: client.name,
                    email: client.email,
                    phone: client.phone.unwrap_or_default(),
                    language: client.language,
                    ..OnBehalf::default()
                },
                Err(error) => return asked.failed(error),
            }
        }
        Err(_) => OnBehalf::default(),
    };
    asked.page(pages::html(&on_behalf(&asked, known)))
}

/// `POST /desk/new`
pub async fn open_new(asked: Asked) -> Response {
    match open(&asked).await {
        Ok(number) => asked.go(&format!("/desk/cases/{number}?done=new")),
        Err(stop) => {
            let errors = match stop {
                Stop::Field(field, sentence) => vec![(field.to_owned(), sentence)],
                Stop::Moved => Vec::new(),
                Stop::Error(error) => match asked.sentences(error, &new_labels(&asked)) {
                    Ok(errors) => errors,
                    Err(error) => return asked.failed(error),
                },
            };
            let mut page = on_behalf(&asked, OnBehalf::default());
            let form: Form = asked.keep_typed(page.form).errors(errors);
            page.form = form;
            page.frame.shell.mistaken = true;
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
    }
}

fn new_labels(asked: &Asked) -> Vec<(&'static str, String)> {
    let w = asked.w;
    vec![
        ("name", w.t("desk-new-name")),
        ("email", w.t("desk-new-email")),
        ("phone", w.t("desk-new-phone")),
        ("subject", w.t("desk-subject")),
        ("reason", w.t("desk-new-reason")),
        ("result", w.t("desk-new-result")),
        ("region", w.t("desk-new-region")),
    ]
}

async fn open(asked: &Asked) -> Result<String, Stop> {
    let topic: Topic =
        asked.f("topic").parse().map_err(|_| choose(asked, "topic", &asked.w.t("desk-topic")))?;
    let channel = match asked.f("channel") {
        "boutique" => Channel::Boutique,
        _ => Channel::Phone,
    };
    let some = |name: &str| Some(asked.f(name).trim().to_owned()).filter(|text| !text.is_empty());
    let open = cases::Open {
        topic,
        channel,
        region: asked.f("region").to_owned(),
        site: None,
        language: asked.f("language").to_owned(),
        subject: asked.f("subject").to_owned(),
        body: asked.f("reason").to_owned(),
        client: cases::ClientFacts {
            name: asked.f("name").to_owned(),
            email: asked.f("email").to_owned(),
            phone: some("phone"),
        },
        wish: some("wish"),
        wish_by: None,
        pieces: some("family")
            .map(|family| vec![cases::Piece { family: Some(family), ..cases::Piece::default() }])
            .unwrap_or_default(),
        order_number: some("order"),
        intake: None,
        files: Vec::new(),
        call: Some(cases::Call {
            reason: asked.f("reason").to_owned(),
            result: asked.f("result").to_owned(),
        }),
        follows: None,
    };
    let opened = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { cases::open(tx, ctx, &open).await })
        })
        .await;
    let case = opened.map_err(|error| match error {
        Error::Invalid(mut fields) => {
            for field in &mut fields {
                field.field = match field.field.as_str() {
                    "body" | "call.reason" => "reason".to_owned(),
                    "call.result" => "result".to_owned(),
                    "order_number" => "order".to_owned(),
                    other => other.trim_start_matches("client.").to_owned(),
                };
            }
            fields.dedup();
            Error::Invalid(fields)
        }
        other => other,
    })?;
    Ok(case.number)
}
