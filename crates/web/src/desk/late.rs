//! The list of turns past their deadline, each with whose it is, since when, the next step, and why.

use super::Asked;
use app::late::{COUNTED, ON_A_PAGE};
use axum::response::Response;
use pages::desk::actions::list_key;
use pages::desk::table::{Cell, ListPage, Table};
use pages::desk::{Face, Link, Shape, Status};
use store::cases::{After, Queue};
use store::late::Late;

/// `GET /desk/late`
pub async fn list(asked: Asked) -> Response {
    match listed(&asked).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn listed(asked: &Asked) -> app::Result<ListPage> {
    let w = asked.w;
    let after: After = asked.q("from").parse().unwrap_or(After::START);
    let mut found = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { app::late::list(tx, ctx, after).await })
        })
        .await?;
    let most = usize::try_from(ON_A_PAGE).unwrap_or(usize::MAX);
    let more = found.cases.len() > most;
    found.cases.truncate(most);
    let next = found.cases.last().filter(|_| more).map(|last| {
        let after = After::case(&Queue::All, &last.case);
        Link::new(format!("/desk/late?from={after}"), w.t("desk-late-more"))
    });
    let heads =
        ["desk-case", "desk-late-whose", "desk-late-since", "desk-late-next", "desk-late-reason"];
    let lede = w.ta(
        "desk-late-count",
        &[("count", found.all.min(COUNTED).into()), ("unexplained", found.unexplained.into())],
    );
    Ok(ListPage {
        title: w.t("desk-late-list"),
        lede,
        nav: Vec::new(),
        actions: Vec::new(),
        table: Table {
            caption: w.t("desk-late-list"),
            heads: heads.into_iter().map(|key| w.t(key)).collect(),
            rows: found.cases.iter().map(|late| row(asked, late)).collect(),
            empty: w.t("desk-late-none"),
        },
        pages: next.into_iter().collect(),
        form: None,
        frame: asked.frame(Face::Desk),
    })
}

fn row(asked: &Asked, late: &Late) -> Vec<Cell> {
    let w = asked.w;
    let case = &late.case;
    let facts = asked.state.app.facts.now();
    let whose = match (case.assignee_id, case.team_id.and_then(|team| facts.teams.get(&team))) {
        (Some(person), _) => facts.name_of(person).to_owned(),
        (None, Some(team)) => team.kept.name.clone(),
        (None, None) => w.t("desk-the-house"),
    };
    // It is the house's turn: no other step can be late.
    let step = match case.next_step.as_str() {
        "first_answer" => w.t("desk-step-first-answer"),
        "house_part" => w.t("desk-step-house-part"),
        _ => w.t("desk-step-answer"),
    };
    let since = case.due_at.map_or_else(
        || Cell::Text(String::new()),
        |due| {
            let late = asked.now.duration_since(due).as_mins().max(1);
            let said = w.ta("desk-due-late", &[("span", w.span(late).into())]);
            Cell::Time(due.to_string(), said)
        },
    );
    let why = match late.reason {
        Some((reason, by)) => {
            let reason = w.t(&list_key("late", reason.code()));
            let name = facts.name_of(by).to_owned();
            let said = w.ta("desk-late-said", &[("reason", reason.into()), ("name", name.into())]);
            Cell::Status(Status::new(Shape::Wait, said))
        }
        None => Cell::Link(Link::new(
            format!("/desk/cases/{}/lateness", case.number),
            w.t("desk-late-ask"),
        )),
    };
    vec![
        Cell::Link(Link::new(
            format!("/desk/cases/{}", case.number),
            format!("{}, {}", case.number, case.subject),
        )),
        Cell::Text(whose),
        since,
        Cell::Text(step),
        why,
    ]
}
