//! Papers over HTTP: made by the room `paper` off the runtime's threads, one at a time on each of two,
//! and given out as a file that no browser runs.

use app::books::Books;
use app::eligibility::terms;
use app::returns::Way;
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use domain::returns::{ReturnLine, Wish};
use jiff::Timestamp;
use paper::{Fonts, House, Paper, Party, Press, ReturnLabel, ReturnSlip, SlipLine};
use std::sync::OnceLock;
use tokio::sync::Semaphore;
use words::Words;

/// Printed at once: each takes a core.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

fn press() -> Result<&'static Press, String> {
    static PRESS: OnceLock<Result<Press, String>> = OnceLock::new();
    let made = PRESS.get_or_init(|| {
        let fonts = Fonts::load(None).map_err(|why| why.to_string())?;
        Press::new(fonts).map_err(|why| why.to_string())
    });
    made.as_ref().map_err(Clone::clone)
}

/// Prints a paper in a language, dated by what it is about.
///
/// # Errors
/// Why it cannot be, for the log.
pub async fn print(w: &'static Words, paper: Paper, made: Timestamp) -> Result<Vec<u8>, String> {
    let _permit = AT_ONCE.acquire().await.map_err(|why| why.to_string())?;
    let printed = tokio::task::spawn_blocking(move || {
        press()?.print(&paper, w, made).map_err(|why| why.to_string())
    });
    Ok(printed.await.map_err(|why| why.to_string())??.bytes)
}

/// A PDF as it is given out.
#[must_use]
pub fn pdf(name: &str, bytes: Vec<u8>) -> Response {
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    if let Ok(value) = HeaderValue::from_str(&format!("inline; filename=\"{name}.pdf\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

/// The site to which returns of a region go: its warehouse.
fn goes_to(ctx: &app::Ctx, region: &str) -> Option<Party> {
    let code = terms(&ctx.facts, region).warehouse?;
    let site = &ctx.facts.sites.get(&code)?.kept;
    let country = ctx.facts.regions.get(&site.region).map(|region| region.name.clone());
    let address = [Some(site.street.clone()), Some(site.city.clone()), country];
    Some(Party {
        name: format!("{} · {}", ctx.settings.house, site.name),
        address: address.into_iter().flatten().filter(|line| !line.is_empty()).collect(),
        telephone: Some(site.phone.clone()).filter(|phone| !phone.is_empty()),
    })
}

/// The label of a return; none where the region has no place for returns.
#[must_use]
pub fn label(_: &'static Words, ctx: &app::Ctx, books: &Books, number: &str) -> Option<Paper> {
    let way = Way::read(books.find(number)?);
    let address = books.kept.order.written().address.clone();
    let from = match address {
        Some(address) => Party {
            name: address.name,
            address: [
                address.lines,
                vec![format!("{} {}", address.postal_code, address.town).trim().to_owned()],
                vec![address.state, address.country],
            ]
            .concat()
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect(),
            telephone: None,
        },
        None => Party {
            name: books.kept.name.clone(),
            address: vec![books.kept.region.clone()],
            telephone: None,
        },
    };
    Some(Paper::ReturnLabel(ReturnLabel {
        number: number.to_owned(),
        from,
        to: goes_to(ctx, &books.kept.region)?,
        carrier: ctx.settings.house.clone(),
        service: "RETURN".to_owned(),
        tracking: way.tracking?,
        parcel: (1, 1),
        weight: None,
        customs: None,
    }))
}

/// The slip that goes into the parcel.
#[must_use]
pub fn slip(w: &'static Words, ctx: &app::Ctx, books: &Books, number: &str) -> Option<Paper> {
    let ret = &books.find(number)?.told;
    let beside = app::orders::beside_of(&books.kept);
    let line = |own: &ReturnLine| SlipLine {
        piece: books.title(&own.line),
        reference: books
            .kept
            .order
            .line(&own.line)
            .map_or_else(|| own.line.0.clone(), |line| line.sku.0.clone()),
        size: beside.get(&own.line.0).and_then(|beside| beside.size.clone()),
        quantity: own.quantity,
        reason: own.reason.map(|reason| pages::orders::word(w, "return-reason", reason.code())),
    };
    let mut wishes: Vec<Wish> = ret.lines().iter().map(|own| own.wish).collect();
    wishes.dedup();
    let outcome = wishes.iter().map(|wish| pages::orders::word(w, "return-wish", wish.code()));
    let public_url = ctx.settings.public_url.trim_end_matches('/');
    Some(Paper::ReturnSlip(ReturnSlip {
        house: House {
            wordmark: ctx.settings.house.to_uppercase(),
            address: goes_to(ctx, &books.kept.region).map(|to| to.address).unwrap_or_default(),
        },
        number: number.to_owned(),
        order: Some(books.kept.order.written().number.written().to_owned()),
        lines: ret.lines().iter().map(line).collect(),
        outcome: w.list(&outcome.collect::<Vec<_>>()),
        until: None,
        link: format!("{public_url}/{}/returns/{number}", w.tag()),
    }))
}
