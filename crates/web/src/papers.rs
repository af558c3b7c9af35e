//! Papers over HTTP: made by the room `paper` off the runtime's threads, one at a time on each of two,
//! and given out as a file that no browser runs.

use app::books::Books;
use app::eligibility::terms;
use app::labels::Declared;
use app::returns::Way;
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use domain::money::Money;
use domain::order::Address;
use domain::order::gift::GiftView;
use domain::returns::{ReturnLine, Wish};
use jiff::Timestamp;
use paper::{
    Customs, Fonts, GiftPiece, GiftReceipt, Goods, House, Paper, Party, Press, ReturnLabel,
    ReturnSlip, SlipLine, Values, WithdrawalReceipt, WithdrawnPiece,
};
use std::path::PathBuf;
use std::sync::OnceLock;
use tokio::sync::Semaphore;
use words::Words;

/// Printed at once: each takes a core.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// The folder with faces that the program does not carry, such as those of Chinese and Japanese.
static FOLDER: OnceLock<PathBuf> = OnceLock::new();

/// Says where more faces lie, before the first paper is printed.
pub fn faces_from(folder: PathBuf) {
    let _ = FOLDER.set(folder);
}

/// Scripts of the house's languages for which there are no faces, with those of a folder.
///
/// # Errors
/// Why the folder cannot be read.
pub fn lacking(folder: Option<&std::path::Path>) -> Result<Vec<&'static str>, String> {
    let fonts = Fonts::load(folder).map_err(|why| why.to_string())?;
    Ok(fonts.lacking().into_iter().map(paper::Script::name).collect())
}

fn press() -> Result<&'static Press, String> {
    static PRESS: OnceLock<Result<Press, String>> = OnceLock::new();
    let made = PRESS.get_or_init(|| {
        let fonts =
            Fonts::load(FOLDER.get().map(PathBuf::as_path)).map_err(|why| why.to_string())?;
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

/// An address as a party of a label.
fn party(address: Address) -> Party {
    let place = format!("{} {}", address.postal_code, address.town).trim().to_owned();
    let lines = [address.lines, vec![place, address.state, address.country]].concat();
    Party {
        name: address.name,
        address: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        telephone: None,
    }
}

/// The label of a return, as the house makes it; none where the region has no place for returns.
#[must_use]
pub fn label(w: &'static Words, ctx: &app::Ctx, books: &Books, number: &str) -> Option<Paper> {
    let kept = books.find(number)?;
    let way = Way::read(kept);
    let sender = app::labels::sender(books, kept);
    let (from, country) = match sender {
        Some(address) => {
            let country = address.country.clone();
            (party(address), country)
        }
        // Of a gift nothing is written that its recipient did not say.
        None => {
            let region = books.kept.region.clone();
            let name = match kept.gift {
                Some(_) => number.to_owned(),
                None => books.kept.name.clone(),
            };
            (Party { name, address: vec![region.clone()], telephone: None }, region)
        }
    };
    let to = app::labels::goes_to(ctx, &books.kept.region)?.country;
    let declared = app::labels::declared(books, kept, &country, &to);
    Some(Paper::ReturnLabel(ReturnLabel {
        number: number.to_owned(),
        from,
        to: goes_to(ctx, &books.kept.region)?,
        carrier: ctx.settings.house.clone(),
        service: "RETURN".to_owned(),
        tracking: way.tracking?,
        parcel: (1, 1),
        weight: None,
        customs: customs(w, declared),
    }))
}

/// What customs are told; none where nothing is declared. Of a gift the values are told apart.
fn customs(w: &Words, declared: Vec<Declared>) -> Option<Customs> {
    if declared.is_empty() {
        return None;
    }
    let sums: Vec<Money> = declared.iter().filter_map(|one| one.value).collect();
    let all = sums.len() == declared.len();
    let total = sums.first().and_then(|first| Money::sum(first.currency(), sums.clone()).ok());
    let goods = declared.into_iter().map(|one| {
        let value = one.value.map(|value| pages::orders::money(w, value)).unwrap_or_default();
        let goods = Goods {
            description: one.description,
            hs_code: one.hs_code,
            quantity: one.quantity,
            origin: one.origin,
        };
        (goods, value)
    });
    let values = match total.filter(|_| all) {
        Some(total) => {
            Values::Printed { goods: goods.collect(), total: pages::orders::money(w, total) }
        }
        None => Values::ToldApart { goods: goods.map(|(goods, _)| goods).collect() },
    };
    Some(Customs { values })
}

/// The head of a paper: the house, and where what comes back goes.
#[must_use]
pub fn house(ctx: &app::Ctx, region: &str) -> House {
    House {
        wordmark: ctx.settings.house.to_uppercase(),
        address: goes_to(ctx, region).map(|to| to.address).unwrap_or_default(),
    }
}

/// A gift's receipt: what was given and until when it can be sent back, and nothing of its price.
///
/// # Errors
/// Where the order's facts cannot be read.
pub fn gift(
    w: &'static Words,
    ctx: &app::Ctx,
    books: &Books,
    view: &GiftView,
    token: &str,
) -> app::Result<Paper> {
    let kept = &books.kept;
    let beside = app::orders::beside_of(kept);
    let mut until = None;
    let mut pieces = Vec::new();
    for piece in &view.pieces {
        if let Some(line) = kept.order.line(&piece.line) {
            let sold = app::eligibility::as_sold();
            let claimant = app::eligibility::Claimant::Recipient;
            let answers = app::eligibility::of_line(ctx, kept, line, claimant, &sold)?;
            let day = answers.house.and_then(|answer| answer.deadline);
            until = match (until, day) {
                (Some(known), Some(day)) if day > known => Some(known),
                (_, Some(day)) => Some(day),
                (known, None) => known,
            };
        }
        pieces.push(GiftPiece {
            piece: piece.title.clone(),
            reference: piece.sku.0.clone(),
            size: beside.get(&piece.line.0).and_then(|beside| beside.size.clone()),
            quantity: piece.quantity,
        });
    }
    Ok(Paper::GiftReceipt(GiftReceipt {
        house: house(ctx, &kept.region),
        number: view.number.written().to_owned(),
        pieces,
        until,
        link: Some(app::gifts::address(&ctx.settings.public_url, w.tag(), token)),
    }))
}

/// The receipt of a withdrawal, as it was declared.
#[must_use]
pub fn withdrawal(ctx: &app::Ctx, kept: &store::withdrawals::Withdrawal, region: &str) -> Paper {
    let receipt = &kept.receipt;
    let zone = jiff::tz::TimeZone::get(&kept.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let pieces = receipt.statement.units.iter().flatten();
    Paper::WithdrawalReceipt(WithdrawalReceipt {
        house: house(ctx, region),
        number: kept.number.clone(),
        order: receipt.statement.order.clone(),
        pieces: pieces
            .map(|units| WithdrawnPiece {
                piece: units.line.0.clone(),
                reference: String::new(),
                size: None,
                quantity: units.quantity,
            })
            .collect(),
        name: receipt.statement.name.clone(),
        sent_to: Some(receipt.statement.receipt_to.clone()),
        declaration: receipt.content.clone(),
        received: receipt.at.to_zoned(zone),
        digest: receipt.digest.0,
    })
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
        house: house(ctx, &books.kept.region),
        number: number.to_owned(),
        order: Some(books.kept.order.written().number.written().to_owned()),
        lines: ret.lines().iter().map(line).collect(),
        outcome: w.list(&outcome.collect::<Vec<_>>()),
        until: None,
        link: match books.find(number)?.gift {
            // Whoever was given it looks by her own link, or in her case.
            Some(_) => format!("{public_url}/{}/cases/{number}", w.tag()),
            None => format!("{public_url}/{}/returns/{number}", w.tag()),
        },
    }))
}
