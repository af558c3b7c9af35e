//! A gift over HTTP, for whoever has its link: what was given, what she may do with it, what she sends
//! back. No page here knows what it cost, who paid, where it went, or what the giver wrote.

use super::Answered;
use super::orders::{Door, Hers};
use super::page::Page;
use super::returns::{self, Label, paper_of};
use app::books::Books;
use app::eligibility::{self, Claimant, as_sold};
use app::gifts;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use domain::order::gift::GiftView;
use entitlements::Outcome;
use pages::portal::orders::{GiftPage, GiftPiece, GiftReturn};

/// Pages of gifts opened from one address in an hour.
const MOST_OPENED: i64 = 600;
/// Returns from one address in an hour.
const MOST_RETURNS: i64 = 30;

struct Opened {
    hers: Hers,
    view: GiftView,
}

async fn opened(page: &Page, token: &str) -> Result<Opened, Response> {
    page.bound("gift", MOST_OPENED, 60).await?;
    let (own, ctx) = (token.to_owned(), page.ctx());
    let found = page
        .state
        .app
        .read(ctx.clone(), move |tx, ctx| {
            Box::pin(async move {
                let gift = gifts::open(tx, ctx, &own).await?;
                let books = Books::read(tx, gift.kept.clone()).await?;
                Ok((gift, books))
            })
        })
        .await;
    let (gift, books) = found.map_err(|error| page.failed(error))?;
    let door = Door::Given { token: token.to_owned(), link: gift.link };
    Ok(Opened { hers: Hers::of(books, ctx, door), view: gift.view })
}

/// `GET /{locale}/gift/{token}`
pub async fn read(page: Page, Path((_, token)): Path<(String, String)>) -> Answered {
    let Opened { hers, view } = opened(&page, &token).await?;
    let view = gift_page(&page, &hers, &view).map_err(|error| page.failed(error))?;
    let html = pages::html(&view.titled());
    Ok(page.answer(StatusCode::OK, html))
}

fn gift_page(page: &Page, hers: &Hers, view: &GiftView) -> app::Result<GiftPage> {
    let w = page.w;
    let kept = &hers.books.kept;
    let (mut pieces, mut may_return) = (Vec::new(), false);
    for piece in &view.pieces {
        let Some(line) = kept.order.line(&piece.line) else { continue };
        let answers = eligibility::of_line(&hers.ctx, kept, line, Claimant::Recipient, &as_sold())?;
        let back = domain::returns::held(&hers.books.told_returns(), &line.id);
        let open = piece.delivered > back
            && answers.house.as_ref().is_some_and(|answer| answer.outcome != Outcome::Denied);
        may_return |= open;
        let came = piece.delivered >= piece.quantity;
        pieces.push(GiftPiece {
            title: piece.title.clone(),
            count: piece.quantity,
            said: super::orders::house_words(w, line, came, answers.house.as_ref())
                .into_iter()
                .collect(),
        });
    }
    let mut back = Vec::new();
    for kept in hers.returns() {
        let number = &kept.told.number;
        for (line, shown) in hers.books.shown(number)? {
            back.push(GiftReturn {
                number: number.clone(),
                said: format!("{}: {}", hers.books.title(&line), pages::orders::shown(w, shown)),
                next: pages::orders::word(w, "return-next", shown.code()),
                papers: paper_of(kept) == Label::Ready,
            });
        }
    }
    Ok(GiftPage {
        w,
        shell: page.shell(),
        at: hers.at(),
        number: view.number.written().to_owned(),
        pieces,
        back,
        may_return,
        done: (page.ask("done") == Some("sent")).then(|| w.t("returns-sent")),
    })
}

/// `GET /{locale}/gift/{token}/return`
pub async fn choose(page: Page, Path((_, token)): Path<(String, String)>) -> Answered {
    let hers = opened(&page, &token).await?.hers.with_choices(&page).await?;
    returns::begin_of(page, &hers)
}

/// `POST /{locale}/gift/{token}/return`: one step after the other.
pub async fn check(
    page: Page,
    Path((_, token)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let pairs = page.form(request).await?;
    let hers = opened(&page, &token).await?.hers.with_choices(&page).await?;
    returns::checked(page, &hers, &pairs)
}

/// `POST /{locale}/gift/{token}/returns`: it is registered, once for a form.
pub async fn send(
    page: Page,
    Path((_, token)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let pairs = page.form(request).await?;
    page.bound("return", MOST_RETURNS, 60).await?;
    let hers = opened(&page, &token).await?.hers.with_choices(&page).await?;
    match returns::registered(&page, &hers, &pairs).await {
        Ok(_) => {
            let address = format!("/{}/gift/{token}?done=sent", page.w.tag());
            Ok(page.lead_to(&address))
        }
        Err(Ok(())) => {
            let hers = opened(&page, &token).await?.hers.with_choices(&page).await?;
            returns::again(page, &hers, &pairs)
        }
        Err(Err(response)) => Err(response),
    }
}

/// `GET /{locale}/gift/{token}/returns/{number}/label`
pub async fn label(page: Page, path: Path<(String, String, String)>) -> Answered {
    paper(page, path, true).await
}

/// `GET /{locale}/gift/{token}/returns/{number}/slip`
pub async fn slip(page: Page, path: Path<(String, String, String)>) -> Answered {
    paper(page, path, false).await
}

async fn paper(
    page: Page,
    Path((_, token, number)): Path<(String, String, String)>,
    label: bool,
) -> Answered {
    let hers = opened(&page, &token).await?.hers;
    if !hers.returns().any(|kept| kept.told.number == number) {
        return Err(page.not_found());
    }
    returns::paper(page, &hers, &number, label).await
}

/// `GET /{locale}/gift/{token}/receipt`: the gift's receipt, without a price, as PDF.
pub async fn receipt(page: Page, Path((_, token)): Path<(String, String)>) -> Answered {
    let Opened { hers, view } = opened(&page, &token).await?;
    let made = hers.books.kept.order.written().placed_at;
    let paper = crate::papers::gift(page.w, &hers.ctx, &hers.books, &view, &token);
    let paper = paper.map_err(|error| page.failed(error))?;
    returns::printed(page, view.number.written(), paper, made).await
}
