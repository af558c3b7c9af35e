//! A deed on many cases: previewed with its count, confirmed a second time,
//! and taken back within the hour. A deed on more than a hundred asks for the
//! number to be typed.

use super::Asked;
use app::desk::{BULK_MOST, BulkDeed, BulkOutcome};
use axum::http::StatusCode;
use axum::response::Response;
use domain::Resolution;
use jiff::Span;
use pages::desk::actions::list_key;
use pages::desk::bulk::{BulkPage, BulkRow};
use pages::desk::form::{Field, Form, Kind};
use pages::desk::{Face, Notice};

/// From so many on, the number is typed.
const TYPED_FROM: usize = 100;
/// Rows of the preview.
const SHOWN: usize = 100;

/// The deed a form names, or the sentence of what is missing.
fn deed_of(asked: &Asked) -> Result<BulkDeed, String> {
    Ok(match asked.f("do") {
        "take" => BulkDeed::Assign { to: Some(asked.me()) },
        "nobody" => BulkDeed::Assign { to: None },
        "snooze" => {
            let clock = asked.clock();
            let morning = clock
                .now
                .date()
                .tomorrow()
                .ok()
                .and_then(|day| day.at(9, 0, 0, 0).to_zoned(clock.zone.clone()).ok());
            let until = morning
                .map(|at| at.timestamp())
                .or_else(|| asked.now.checked_add(Span::new().hours(16)).ok());
            BulkDeed::Snooze { until: until.unwrap_or(asked.now) }
        }
        "resolve" => BulkDeed::Resolve { resolution: Resolution::Otherwise },
        "tag" => {
            let typed = asked.f("with").trim().to_lowercase();
            let facts = asked.state.app.facts.now();
            let known =
                facts.tags.iter().find(|tag| tag.code == typed || tag.name.to_lowercase() == typed);
            BulkDeed::Tag {
                tag: known
                    .map(|tag| tag.code.clone())
                    .ok_or_else(|| asked.w.t("desk-bulk-tag-missing"))?,
            }
        }
        _ => return Err(asked.w.t("desk-bulk-pick")),
    })
}

async fn numbers(asked: &Asked) -> app::Result<Vec<String>> {
    if asked.f("all") != "yes" {
        return Ok(asked.all("case"));
    }
    let queue = match super::queue::view_of(asked) {
        "mine" => store::cases::Queue::Mine(asked.me()),
        "waiting" => store::cases::Queue::Waiting,
        "all" => store::cases::Queue::All,
        _ => store::cases::Queue::Triage,
    };
    asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let reach = app::cases::reach(&ctx.actor, domain::access::Permission::Bulk)
                    .ok_or(app::Error::NotFound)?;
                let most = i64::try_from(BULK_MOST).unwrap_or(500);
                Ok(store::cases::queue(tx, &queue, &reach, store::cases::After::START, most)
                    .await?
                    .into_iter()
                    .map(|case| case.number)
                    .collect())
            })
        })
        .await
}

fn title(asked: &Asked, count: usize) -> String {
    let args = [("count", count.into())];
    match asked.f("do") {
        "take" => asked.w.ta("desk-bulk-title-take", &args),
        "nobody" => asked.w.ta("desk-bulk-title-nobody", &args),
        "snooze" => asked.w.ta("desk-bulk-title-snooze", &args),
        "resolve" => asked.w.ta("desk-bulk-title-resolve", &args),
        _ => asked.w.ta("desk-bulk-title-tag", &args),
    }
}

/// `POST /desk/bulk`: what it would do. Nothing is kept. Where the form asks for another page of the
/// queue, that one, with what was chosen so far.
pub async fn preview(asked: Asked) -> Response {
    if !asked.f("turn").is_empty() {
        return asked.go(&super::queue::turned(&asked, &asked.all("case")));
    }
    shown(&asked, None).await
}

async fn shown(asked: &Asked, mistyped: Option<String>) -> Response {
    let view = super::queue::view_of(asked);
    let (deed, chosen) = match (deed_of(asked), numbers(asked).await) {
        (Ok(deed), Ok(chosen)) if !chosen.is_empty() => (deed, chosen),
        (Err(sentence), _) => return nothing(asked, sentence),
        (_, Err(error)) => return asked.failed(error),
        _ => return nothing(asked, asked.w.t("desk-bulk-pick")),
    };
    let outcome = match asked.state.app.preview(asked.ctx(), chosen, deed).await {
        Ok(outcome) => outcome,
        Err(app::Error::Invalid(_)) => {
            return nothing(asked, asked.w.ta("desk-bulk-most", &[("count", BULK_MOST.into())]));
        }
        Err(error) => return asked.failed(error),
    };
    match page(asked, view, &outcome, mistyped).await {
        Ok((status, page)) => asked.page_as(status, pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

fn nothing(asked: &Asked, sentence: String) -> Response {
    let mut frame = asked.frame(Face::Desk);
    frame.notice = Some(Notice { text: sentence.clone(), undo: None, refused: true });
    frame.shell.mistaken = true;
    let page = BulkPage {
        frame,
        title: asked.w.t("desk-bulk-none"),
        lede: sentence,
        rows: Vec::new(),
        rest: String::new(),
        form: None,
    };
    asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
}

async fn page(
    asked: &Asked,
    view: &str,
    outcome: &BulkOutcome,
    mistyped: Option<String>,
) -> app::Result<(StatusCode, BulkPage)> {
    let w = asked.w;
    let rows = rows(asked, outcome).await?;
    let hidden = (outcome.done.len() + outcome.left.len()).saturating_sub(rows.len());
    let mut form = Form::new("/desk/bulk/confirmation", w.t("desk-bulk-go"))
        .cancel(format!("/desk?view={view}&select=1"), w.t("desk-cancel"));
    for number in &outcome.done {
        form = form.hide("case", number.clone());
    }
    form = form.hide("do", asked.f("do")).hide("with", asked.f("with")).hide("view", view);
    if outcome.done.len() >= TYPED_FROM {
        let typed = w.ta("desk-bulk-type", &[("count", outcome.done.len().into())]);
        form = form.fields(vec![Field::new(Kind::Text, "count", typed).ltr()]);
    }
    let status = if mistyped.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    if let Some(sentence) = mistyped {
        form = form.errors([("count".to_owned(), sentence)]);
    }
    let some = !outcome.done.is_empty();
    Ok((
        status,
        BulkPage {
            frame: asked.frame(Face::Desk),
            title: if some { title(asked, outcome.done.len()) } else { w.t("desk-bulk-none") },
            lede: format!(
                "{} {}",
                w.ta("desk-bulk-left", &[("count", outcome.left.len().into())]),
                w.t("desk-bulk-undo")
            ),
            rows,
            rest: if hidden > 0 {
                w.ta("desk-bulk-rest", &[("count", hidden.into())])
            } else {
                String::new()
            },
            form: some.then_some(form),
        },
    ))
}

async fn rows(asked: &Asked, outcome: &BulkOutcome) -> app::Result<Vec<BulkRow>> {
    let all = outcome
        .left
        .iter()
        .map(|(number, why)| (number.clone(), Some(why.clone())))
        .chain(outcome.done.iter().map(|number| (number.clone(), None)));
    let wanted: Vec<(String, Option<String>)> = all.take(SHOWN).collect();
    let found = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let reach = app::cases::reach(&ctx.actor, domain::access::Permission::ReadCases)
                    .ok_or(app::Error::NotFound)?;
                let mut rows = Vec::with_capacity(wanted.len());
                for (number, why) in wanted {
                    let case = match store::cases::find(tx, &number).await? {
                        Some(case) if reach.covers(&case.region, case.site.as_deref()) => {
                            Some(store::cases::summary(tx, case.id).await?)
                        }
                        _ => None,
                    };
                    rows.push((number, why, case));
                }
                Ok(rows)
            })
        })
        .await?;
    let w = asked.w;
    Ok(found
        .into_iter()
        .map(|(number, why, case)| {
            let (title, now) = case.map_or_else(
                || (String::new(), String::new()),
                |case| {
                    (
                        format!("{}, {}", asked.named(&case.client_name), case.subject),
                        w.t(&list_key("state", case.state.code())),
                    )
                },
            );
            let left = why.is_some();
            let then = why.map_or_else(|| deed_name(asked), |code| asked.refusal(&code));
            BulkRow { number, title, now, then, left }
        })
        .collect())
}

fn deed_name(asked: &Asked) -> String {
    let w = asked.w;
    match asked.f("do") {
        "take" => w.t("desk-owner-you"),
        "nobody" => w.t("desk-owner-none"),
        "snooze" => w.t("state-snoozed"),
        "resolve" => w.t("state-resolved"),
        _ => asked.f("with").to_owned(),
    }
}

/// `POST /desk/bulk/confirmation`: does it.
pub async fn confirm(asked: Asked) -> Response {
    let chosen = asked.all("case");
    if chosen.len() >= TYPED_FROM && asked.f("count").trim().parse::<usize>() != Ok(chosen.len()) {
        let sentence = asked.w.ta("desk-bulk-mistyped", &[("count", chosen.len().into())]);
        return shown(&asked, Some(sentence)).await;
    }
    let deed = match deed_of(&asked) {
        Ok(deed) => deed,
        Err(sentence) => return nothing(&asked, sentence),
    };
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { app::desk::bulk(tx, ctx, &chosen, &deed).await })
        })
        .await;
    match done {
        Ok(outcome) => {
            let view = super::queue::view_of(&asked);
            asked.go(&format!(
                "/desk?view={view}&done=bulk&count={}&undo=/desk/bulk/{}/undoing",
                outcome.done.len(),
                outcome.id
            ))
        }
        Err(app::Error::Invalid(_)) => nothing(&asked, asked.w.t("desk-bulk-pick")),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/bulk/{id}/undoing`: takes it back as far as nobody has gone on.
pub async fn undo(asked: Asked) -> Response {
    let Ok(id) = asked.param("id").parse::<i64>() else {
        return asked.failed(app::Error::NotFound);
    };
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { app::desk::undo(tx, ctx, id).await })
        })
        .await;
    match done {
        Ok(_) => asked.go("/desk?done=undone"),
        Err(app::Error::Refused(_)) => asked.go("/desk?done=nothing"),
        Err(error) => asked.failed(error),
    }
}
