//! Whether a piece is genuine, over HTTP: the public guides, and the verdict for its client and for
//! whoever she gave a link.

use super::Answered;
use super::catalogue::catalogue;
use super::page::{Page, first};
use crate::verdicts;
use app::Error;
use app::examinations::{self, Examined};
use axum::extract::{Path, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use pages::portal::authenticity::{Authenticity, FamilyGuide, Own, VerdictPage, point_name, word};
use provenance::examination::Stage;
use provenance::verdict::Word;
use store::cases::Case;

/// Shared verdicts opened from one address in an hour.
const MOST_OPENED: i64 = 600;
/// Appeals from one address in an hour.
const MOST_APPEALS: i64 = 20;

/// `GET /authenticity`: to the page in the reader's language.
pub async fn root(headers: HeaderMap) -> Response {
    Redirect::to(&format!("/{}/authenticity", tag_of(&headers))).into_response()
}

/// The language that a browser asks for, of an address without one.
fn tag_of(headers: &HeaderMap) -> &'static str {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    words::words(words::best_locale(asked.unwrap_or(""))).tag()
}

/// `GET /{locale}/authenticity`
pub async fn landing(page: Page) -> Response {
    let view = Authenticity {
        w: page.w,
        shell: page.shell(),
        families: catalogue().shown(),
        words: Word::ALL.iter().rev().map(|one| one.code()).collect(),
    };
    let html = pages::html(&view.titled());
    page.answer(StatusCode::OK, html)
}

/// `GET /{locale}/authenticity/{family}`
pub async fn guide(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let Some(facts) = catalogue().family(&typed) else { return Err(page.not_found()) };
    let family = verdicts::family(&facts.code);
    let points = examinations::catalogue().public_points(&facts.code);
    let view = FamilyGuide {
        w: page.w,
        shell: page.shell(),
        points: verdicts::public_points(&facts.code),
        drawing: verdicts::drawing(page.w, &family, points),
        family,
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

async fn of_case(page: &Page, typed: &str) -> Result<(Case, Examined), Response> {
    let number = domain::CaseNumber::parse(typed).map_err(|_| page.not_found())?.to_string();
    let found = page
        .state
        .app
        .read(page.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let case = store::cases::find(tx, &number).await?.ok_or(Error::NotFound)?;
                let all = examinations::of_case(tx, ctx, &case).await?;
                let last = all.into_iter().next_back().ok_or(Error::NotFound)?;
                Ok((case, last))
            })
        })
        .await;
    found.map_err(|error| page.failed(error))
}

/// The steps of an examination, with which of them are done.
fn thread(page: &Page, examined: &Examined) -> Vec<(String, &'static str)> {
    let stage = &examined.exam.kept.stage;
    if !matches!(stage.as_str(), "awaits" | "reads") {
        return Vec::new();
    }
    let signed = examined.exam.signed();
    let mut keys = vec!["verdict-wait-asked", "verdict-wait-first", "verdict-wait-second"];
    if signed >= 2 {
        keys.push("verdict-wait-third");
    }
    keys.push("verdict-wait-answer");
    keys.into_iter()
        .enumerate()
        .map(|(place, key)| {
            let mark = match place.cmp(&(signed + 1)) {
                std::cmp::Ordering::Less => "done",
                std::cmp::Ordering::Equal => "now",
                std::cmp::Ordering::Greater => "",
            };
            (page.w.t(key), mark)
        })
        .collect()
}

fn view(page: &Page, examined: &Examined, own: Option<Own>) -> app::Result<VerdictPage> {
    let w = page.w;
    let kept = &examined.exam.kept;
    let family = verdicts::family(&kept.family);
    let facts = page.state.app.facts.now();
    let moment = |at: jiff::Timestamp| w.moment(&page.moment(at, &kept.region));
    let day = |at: jiff::Timestamp| w.date_weekday(page.moment(at, &kept.region).date());
    let name = |person: i64| facts.name_of(person).to_owned();
    let policy = examinations::policy()?;
    let newest = examined.verdicts.first();
    let given = newest.map(|(_, verdict)| {
        verdicts::given(w, policy, (kept.family.as_str(), verdict), &moment, day(verdict.at), &name)
    });
    let state = examined.exam.sealed();
    let (heading, lede, asked) = match (&state.stage, newest) {
        (Stage::WaitsForPhotographs { points, .. }, _) => (
            w.t("verdict-photographs-title"),
            w.t("verdict-photographs-lede"),
            points.iter().map(|code| point_name(w, code)).collect(),
        ),
        (_, Some((_, verdict))) => (word(w, verdict.word.code()), String::new(), Vec::new()),
        (Stage::Withdrawn { .. }, None) => {
            (w.t("verdict-withdrawn-title"), w.t("verdict-withdrawn-lede"), Vec::new())
        }
        (_, None) => (
            w.t("verdict-wait-title"),
            w.ta("verdict-wait-lede", &[("moment", moment(kept.due_at).into())]),
            Vec::new(),
        ),
    };
    let points = examinations::catalogue().public_points(&kept.family);
    let public = page.state.app.settings.public_url.trim_end_matches('/').to_owned();
    Ok(VerdictPage {
        w,
        shell: page.shell(),
        number: kept.number.clone(),
        drawing: verdicts::drawing(w, &family, points),
        family,
        heading,
        lede,
        thread: thread(page, examined),
        asked,
        earlier: examined
            .verdicts
            .iter()
            .skip(1)
            .map(|(_, verdict)| (day(verdict.at), word(w, verdict.word.code())))
            .collect(),
        given,
        may_appeal: matches!(state.stage, Stage::Answered { .. }),
        own,
        address: public,
    })
}

fn own_of(page: &Page, case: &Case, examined: &Examined) -> Own {
    let at = format!("/{}/cases/{}", page.w.tag(), case.number);
    let day = |at: jiff::Timestamp| page.w.date_weekday(page.moment(at, &case.region).date());
    Own {
        link: examined.links.last().map(|(made, ends)| (day(*made), day(*ends))),
        done: match page.ask("done") {
            Some("appeal") => Some(page.w.t("verdict-appeal-sent")),
            Some("unlinked") => Some(page.w.t("verdict-link-ended")),
            _ => None,
        },
        at: format!("{at}/verdict"),
        case: at,
        ..Own::default()
    }
}

fn answered(page: Page, shown: app::Result<VerdictPage>, status: StatusCode) -> Answered {
    match shown {
        Ok(view) => {
            let html = pages::html(&view.titled());
            Ok(page.answer(status, html))
        }
        Err(error) => Err(page.failed(error)),
    }
}

/// `GET /{locale}/cases/{number}/verdict`
pub async fn read(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let (case, examined) = of_case(&page, &typed).await?;
    let own = own_of(&page, &case, &examined);
    let shown = view(&page, &examined, Some(own));
    answered(page, shown, StatusCode::OK)
}

/// `POST /{locale}/cases/{number}/verdict/appeal`: others read it.
pub async fn appeal(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let pairs = page.form(request).await?;
    page.bound("appeal", MOST_APPEALS, 60).await?;
    let (case, examined) = of_case(&page, &typed).await?;
    let reason = first(&pairs, "reason").replace("\r\n", "\n");
    let (number, said) = (examined.exam.kept.number.clone(), reason.clone());
    let done = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::appeal(tx, ctx, &number, &said).await.map(drop) })
        })
        .await;
    let flaw = match done {
        Ok(()) => {
            let address = format!("/{}/cases/{}/verdict?done=appeal", page.w.tag(), case.number);
            return Ok(page.lead_to(&address));
        }
        Err(Error::Invalid(fields)) => fields
            .first()
            .and_then(|field| pages::reasons::wrong_field(page.w, field.code, "reason")),
        Err(Error::Refused(code)) => pages::reasons::refusal(page.w, code),
        Err(error) => return Err(page.failed(error)),
    };
    let own = Own { typed: reason, flaw, ..own_of(&page, &case, &examined) };
    let shown = view(&page, &examined, Some(own));
    answered(page, shown, StatusCode::UNPROCESSABLE_ENTITY)
}

/// `POST /{locale}/cases/{number}/verdict/link`: a link that she may give away, shown once.
pub async fn link(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    page.form(request).await?;
    let (case, examined) = of_case(&page, &typed).await?;
    let number = examined.exam.kept.number.clone();
    let made = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::link(tx, ctx, &number).await })
        })
        .await;
    let token = made.map_err(|error| page.failed(error))?;
    let (_, examined) = of_case(&page, &typed).await?;
    let public = page.state.app.settings.public_url.trim_end_matches('/').to_owned();
    let made = Some(format!("{public}/v/{token}"));
    let own = Own { made, ..own_of(&page, &case, &examined) };
    let shown = view(&page, &examined, Some(own));
    answered(page, shown, StatusCode::OK)
}

/// `POST /{locale}/cases/{number}/verdict/link/end`
pub async fn unlink(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    page.form(request).await?;
    let (case, examined) = of_case(&page, &typed).await?;
    let number = examined.exam.kept.number.clone();
    let ended = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::unlink(tx, ctx, &number).await })
        })
        .await;
    ended.map_err(|error| page.failed(error))?;
    let address = format!("/{}/cases/{}/verdict?done=unlinked", page.w.tag(), case.number);
    Ok(page.lead_to(&address))
}

/// `GET /v/{token}`: to the shared verdict in the reader's language.
pub async fn shared_root(headers: HeaderMap, Path(token): Path<String>) -> Response {
    // What can stand in no link of ours leads nowhere.
    let ours = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let token: String = token.chars().filter(|c| ours(*c)).take(64).collect();
    unlisted(Redirect::to(&format!("/{}/v/{token}", tag_of(&headers))).into_response())
}

/// `GET /{locale}/v/{token}`: a verdict that its client shared. No name of hers is on it.
pub async fn shared(page: Page, Path((_, token)): Path<(String, String)>) -> Answered {
    page.bound("verdict", MOST_OPENED, 60).await?;
    let own = token.clone();
    let found = page
        .state
        .app
        .read(page.ctx(), move |tx, ctx| {
            Box::pin(async move { examinations::by_link(tx, ctx, &token).await })
        })
        .await;
    let examined = found.map_err(|error| page.failed(error))?;
    let mut shown = view(&page, &examined, None);
    if let (Ok(shown), Some((_, verdict))) = (&mut shown, examined.verdicts.first()) {
        // Whoever was given the answer is told the answer, and not what its owner is asked.
        shown.heading = word(page.w, verdict.word.code());
        shown.thread.clear();
        shown.asked.clear();
        shown.address = format!("{}/v/{own}", shown.address);
    }
    answered(page, shown, StatusCode::OK).map(unlisted)
}

/// Search engines keep no verdict, and no other site is told its address.
fn unlisted(response: Response) -> Response {
    let mut response = response.into_response();
    let headers = response.headers_mut();
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}
