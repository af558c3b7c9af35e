//! Help, notices and preferences: pages that need no case and no session.

use super::Answered;
use super::catalogue::catalogue;
use super::page::{Page, first};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use pages::Theme;
use pages::portal::Family;
use pages::portal::help::{Care, Guide, Notice, NoticePage};
use pages::portal::preferences::Preferences;

/// The care guides.
pub async fn care(page: Page) -> Response {
    let html = pages::html(&Care::new(page.shell(), catalogue().shown()));
    page.answer(StatusCode::OK, html)
}

/// One family's guide.
pub async fn guide(page: Page, Path((_, family)): Path<(String, String)>) -> Answered {
    let Some(facts) = catalogue().family(&family) else { return Err(page.not_found()) };
    let view = Guide {
        w: page.w,
        shell: page.shell(),
        family: Family {
            code: facts.code.clone(),
            name: facts.name.clone(),
            kind: facts.kind.clone(),
        },
        faults: facts.faults.iter().filter(|code| *code != "other").cloned().collect(),
        aftercare: facts.aftercare.clone(),
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

fn notice(page: Page, notice: Notice) -> Response {
    let places = if notice == Notice::Official { catalogue().places() } else { Vec::new() };
    let html = pages::html(&NoticePage::new(page.shell(), notice, places));
    page.answer(StatusCode::OK, html)
}

/// Information to have ready.
pub async fn ready(page: Page) -> Response {
    notice(page, Notice::Ready)
}

/// Official places.
pub async fn official(page: Page) -> Response {
    notice(page, Notice::Official)
}

/// The accessibility statement.
pub async fn accessibility(page: Page) -> Response {
    notice(page, Notice::Accessibility)
}

/// The privacy notice.
pub async fn privacy(page: Page) -> Response {
    notice(page, Notice::Privacy)
}

/// How pages and letters come.
pub async fn preferences(page: Page) -> Response {
    let kept = page.ask("kept").is_some();
    let view = Preferences { w: page.w, shell: page.shell(), kept, back: String::new() };
    let html = pages::html(&view.titled());
    page.answer(StatusCode::OK, html)
}

/// Keeps how pages and letters come; for a client with a session, her letters too.
pub async fn prefer(mut page: Page, request: Request) -> Answered {
    let pairs = page.form(request).await?;
    page.reading.format = match first(&pairs, "format") {
        format @ ("large" | "text") => format.to_owned(),
        _ => "usual".to_owned(),
    };
    page.reading.theme = match first(&pairs, "theme") {
        "light" => Theme::Light,
        "dark" => Theme::Dark,
        _ => Theme::System,
    };
    page.keep_reading();
    // An address that nobody proved keeps its letters as they are.
    if let Some(visitor) = page.visitor.clone().filter(|visitor| visitor.who.proved) {
        let (plain, large) = (page.reading.format == "text", page.reading.format == "large");
        let kept = page
            .state
            .app
            .write(page.ctx(), move |tx, _| {
                Box::pin(async move {
                    app::visits::prefer(tx, &visitor.who.email_key, plain, large).await
                })
            })
            .await;
        kept.map_err(|error| page.failed(error))?;
    }
    let address = format!("/{}/preferences?kept=1", page.w.tag());
    Ok(page.lead_to(&address))
}
