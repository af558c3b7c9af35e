//! The way back in: the number, the code, the session. Every answer is the same
//! whether the case exists or not.

use super::Answered;
use super::page::{Page, first};
use app::{Error, visits};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use domain::CaseNumber;
use pages::portal::Flawed;
use pages::portal::entry::{Code, Find, OpenCase};

/// Codes asked for, and tried, from one address in an hour.
const MOST_FROM_ADDRESS: i64 = 60;

/// Find my case.
pub async fn find(page: Page) -> Response {
    found(page, String::new(), Vec::new(), StatusCode::OK)
}

/// A number was given: a code is sent if it is a case's.
pub async fn look(page: Page, request: Request) -> Answered {
    let pairs = page.form(request).await?;
    let typed = first(&pairs, "number").trim().to_owned();
    let Ok(number) = CaseNumber::parse(&typed) else {
        let flaws =
            vec![Flawed { field: "number".to_owned(), text: page.w.t("problem-case-number") }];
        let typed = typed.chars().take(80).collect();
        return Ok(found(page, typed, flaws, StatusCode::UNPROCESSABLE_ENTITY));
    };
    if let Some(visitor) = &page.visitor
        && visitor.who.cases.iter().any(|case| case.number == number.to_string())
    {
        let address = format!("/{}/cases/{number}", page.w.tag());
        return Ok(page.lead_to(&address));
    }
    send_code(&page, &number.to_string()).await?;
    let address = format!("/{}/cases/{number}/code?sent=1", page.w.tag());
    Ok(page.lead_to(&address))
}

/// Enter the code. Who comes here straight from a letter has one in hand, so
/// opening the page sends none: only asking anew ends a code.
pub async fn code(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let Ok(number) = CaseNumber::parse(&typed) else { return Err(page.not_found()) };
    Ok(coded(page, number.to_string(), Vec::new(), StatusCode::OK))
}

/// A code was given, or another is asked for.
pub async fn try_code(
    mut page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let Ok(number) = CaseNumber::parse(&typed) else { return Err(page.not_found()) };
    let number = number.to_string();
    let pairs = page.form(request).await?;
    if !first(&pairs, "again").is_empty() {
        let sent = if sent_before(&page) == 0 { 1 } else { 2 };
        send_code(&page, &number).await?;
        // By GET, so that reading the page again sends nothing more.
        let address = format!("/{}/cases/{number}/code?sent={sent}", page.w.tag());
        return Ok(page.lead_to(&address));
    }
    page.bound("code-tried", MOST_FROM_ADDRESS, 60).await?;
    let (asked, given) = (number.clone(), first(&pairs, "code").to_owned());
    let tried = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { visits::try_code(tx, ctx, &asked, &given).await })
        })
        .await;
    match tried {
        Ok(Ok(token)) => {
            page.keep("client", &token, Some(visits::SESSION_HOURS * 3_600));
            let address = format!("/{}/cases/{number}", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Ok(Err(())) => {
            let flaws = vec![Flawed { field: "code".to_owned(), text: page.w.t("problem-code") }];
            Ok(coded(page, number, flaws, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(error) => Err(page.failed(error)),
    }
}

/// Ends the session.
pub async fn leave(mut page: Page, request: Request) -> Answered {
    page.form(request).await?;
    if let Some(visitor) = page.visitor.clone() {
        let left = page
            .state
            .app
            .write(page.ctx(), move |tx, _| {
                Box::pin(async move { visits::leave(tx, &visitor.token).await })
            })
            .await;
        left.map_err(|error| page.failed(error))?;
    }
    page.keep("client", "", Some(0));
    let address = format!("/{}/", page.w.tag());
    Ok(page.lead_to(&address))
}

async fn send_code(page: &Page, number: &str) -> Result<(), Response> {
    page.bound("code-asked", MOST_FROM_ADDRESS, 60).await?;
    let asked = number.to_owned();
    let sent: Result<(), Error> = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { visits::ask_code(tx, ctx, &asked).await })
        })
        .await;
    sent.map_err(|error| page.failed(error))
}

fn found(page: Page, number: String, flaws: Vec<Flawed>, status: StatusCode) -> Response {
    let cases =
        page.visitor.as_ref().map(|visitor| visitor.who.cases.as_slice()).unwrap_or_default();
    let open = cases
        .iter()
        .map(|case| OpenCase { number: case.number.clone(), subject: case.subject.clone() })
        .collect();
    let view = Find { w: page.w, shell: page.shell(), number, flaws, open };
    let html = pages::html(&view.titled());
    page.answer(status, html)
}

/// How many codes this page has sent for, as its address says: none, one, or more.
fn sent_before(page: &Page) -> u8 {
    match page.ask("sent") {
        None => 0,
        Some("1") => 1,
        Some(_) => 2,
    }
}

fn coded(page: Page, number: String, flaws: Vec<Flawed>, status: StatusCode) -> Response {
    let view = Code {
        w: page.w,
        shell: page.shell(),
        number,
        flaws,
        minutes: visits::CODE_MINUTES,
        sent: sent_before(&page),
    };
    let html = pages::html(&view.titled());
    page.answer(status, html)
}
