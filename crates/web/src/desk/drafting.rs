//! Drafts by a program: asked for, shown with everything it was given, laid into one's own reply.

use super::Asked;
use super::case::load;
use app::{Error, drafting};
use axum::response::Response;
use pages::desk::{DraftingPage, Face, Link, Shape, Status};

/// `GET /desk/cases/{number}/drafting`
pub async fn show(asked: Asked) -> Response {
    match shown(&asked).await {
        Ok(page) => asked.page(pages::html(&page)),
        Err(error) => asked.failed(error),
    }
}

async fn shown(asked: &Asked) -> app::Result<DraftingPage> {
    let model = asked.state.app.drafts_with.clone().ok_or(Error::NotFound)?;
    let loaded = load(asked, asked.param("number")).await?;
    let case = loaded.view.case.clone();
    let (last, next) = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let last = drafting::last(tx, ctx, &case.number).await?;
                Ok((last, drafting::given(tx, ctx, &case).await?))
            })
        })
        .await?;
    let w = asked.w;
    let case = &loaded.view.case;
    let state = last.as_ref().map(|draft| match (draft.state.as_str(), draft.why.as_deref()) {
        ("written", _) => Status::new(Shape::Wait, w.t("drafting-unread")),
        ("failed", Some(why)) => Status::new(Shape::Stop, w.t(&format!("drafting-why-{why}"))),
        ("failed", None) => Status::new(Shape::Stop, w.t("drafting-why-away")),
        _ => Status::new(Shape::Now, w.t("drafting-asked")),
    });
    let written = last.as_ref().and_then(|draft| draft.written.clone()).unwrap_or_default();
    // Of a draft that is there, what it was made of; before that, what it would be.
    let (model, instructions, facts) = match &last {
        Some(draft) => (draft.model.clone(), draft.instructions.clone(), draft.facts.clone()),
        None => (model.to_string(), next.instructions, next.facts),
    };
    let number = &case.number;
    Ok(DraftingPage {
        back: Link::new(
            format!("/desk/cases/{number}"),
            w.ta("desk-back-to-case", &[("number", number.as_str().into())]),
        ),
        case: (number.clone(), case.subject.clone()),
        ask: format!("/desk/cases/{number}/drafting"),
        state,
        lang: case.language.clone(),
        lay_in: if written.is_empty() {
            String::new()
        } else {
            format!("/desk/cases/{number}?to=reply&draft=last#text")
        },
        written,
        given: vec![
            (w.t("drafting-model"), model),
            (w.t("drafting-instructions"), instructions),
            (w.t("drafting-facts"), facts),
        ],
        frame: asked.frame(Face::Desk),
    })
}

/// `POST /desk/cases/{number}/drafting`
pub async fn ask(asked: Asked) -> Response {
    let Ok(number) = domain::CaseNumber::parse(asked.param("number")) else {
        return asked.failed(Error::NotFound);
    };
    let number = number.to_string();
    let model = asked.state.app.drafts_with.clone();
    let of = number.clone();
    let done = asked
        .state
        .app
        .write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { drafting::ask(tx, ctx, &of, model.as_deref()).await })
        })
        .await;
    match done {
        Ok(_) => asked.go(&format!("/desk/cases/{number}/drafting")),
        Err(error) => asked.failed(error),
    }
}
