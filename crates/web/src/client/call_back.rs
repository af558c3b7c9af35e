//! Ask to be called back over HTTP: from the page of contacts without an account, and about a case
//! of hers. A time that went to somebody else comes back with the next ones that are free.

use super::case::seen;
use super::page::{Page, first};
use super::{Answered, flaw_of};
use app::Error;
use app::call_backs::{self, Ask, Whose};
use axum::extract::{Path, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::callback::{CallBackState, Slot};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use pages::portal::call_back::CallBackPage;
use pages::portal::{Choice, Flawed};
use words::Words;

/// Calls back asked for from one address in an hour.
const MOST_ASKED: i64 = 10;

fn whose(page: &Page) -> Whose {
    Whose { region: page.country(), language: page.w.tag().to_owned(), team: None }
}

/// Whose call back, about what.
struct About {
    /// The case; empty for one of its own.
    number: String,
    whose: Whose,
    zone: TimeZone,
    stands: Option<Slot>,
    /// The number she gave before.
    phone: String,
}

impl About {
    fn nothing(page: &Page) -> About {
        let whose = whose(page);
        let zone = page.zone(&whose.region);
        About { number: String::new(), whose, zone, stands: None, phone: String::new() }
    }
}

async fn about_case(page: &Page, typed: &str) -> Result<About, Response> {
    let view = seen(page, typed).await?;
    let case = view.case;
    let of_case = case.clone();
    let kept: app::Result<Option<store::call_backs::CallBack>> = page
        .state
        .app
        .read(page.ctx(), move |tx, _| {
            Box::pin(async move { call_backs::of_case(tx, &of_case).await })
        })
        .await;
    let kept = kept.map_err(|error| page.failed(error))?;
    let asked = kept.as_ref().filter(|kept| kept.state == CallBackState::Asked);
    let zone = asked.and_then(|kept| TimeZone::get(&kept.zone).ok());
    let proved = page.visitor.as_ref().is_some_and(|visitor| visitor.who.proved);
    Ok(About {
        number: case.number.clone(),
        zone: zone.unwrap_or_else(|| page.zone(&case.region)),
        stands: asked.map(|kept| Slot { from: kept.from, until: kept.until }),
        // What stands beside an address belongs to whoever proves it.
        phone: asked
            .map(|kept| kept.number.clone())
            .or(view.client.phone.filter(|_| proved))
            .map(|number| app::phones::shown(&number, &case.region))
            .unwrap_or_default(),
        whose: Whose { region: case.region, language: case.language, team: case.team_id },
    })
}

/// Times that are free, each as a form sends it and as it is told on a clock.
pub(crate) fn offered(w: &Words, free: &[Slot], zone: &TimeZone) -> Vec<(String, String)> {
    let told = |slot: &Slot| {
        let (from, until) = (slot.from.to_zoned(zone.clone()), slot.until.to_zoned(zone.clone()));
        let args = [
            ("day", w.date_weekday(from.date()).into()),
            ("from", w.time(from.time()).into()),
            ("until", w.time(until.time()).into()),
        ];
        (slot.from.as_second().to_string(), w.ta("call-back-slot-choice", &args))
    };
    free.iter().map(told).collect()
}

async fn shown(
    page: Page,
    about: About,
    typed: Vec<(String, String)>,
    flaws: Vec<Flawed>,
    status: StatusCode,
) -> Answered {
    let whose = about.whose.clone();
    let free: app::Result<Vec<Slot>> = page
        .state
        .app
        .read(page.ctx(), move |tx, ctx| {
            Box::pin(async move { call_backs::free(tx, ctx, &whose).await })
        })
        .await;
    let free = free.map_err(|error| page.failed(error))?;
    let w = page.w;
    let there = |at: Timestamp| at.to_zoned(about.zone.clone());
    let slots = offered(w, &free, &about.zone);
    let slots = slots.into_iter().map(|(value, label)| Choice::new(value, label)).collect();
    let mut typed = typed;
    if !typed.iter().any(|(name, _)| name == "phone") && !about.phone.is_empty() {
        typed.push(("phone".to_owned(), about.phone.clone()));
    }
    // The time that went to somebody else is not there any more: the next one stands in its place.
    let wished = typed.iter().find(|(name, _)| name == "slot").and_then(|(_, v)| v.parse().ok());
    if let Some(wished) = wished
        && let Some(next) = free.iter().find(|slot| slot.from.as_second() >= wished)
    {
        typed.retain(|(name, _)| name != "slot");
        typed.push(("slot".to_owned(), next.from.as_second().to_string()));
    }
    let at = if about.number.is_empty() {
        "/call-back".to_owned()
    } else {
        format!("/cases/{}/call-back", about.number)
    };
    let view = CallBackPage {
        w,
        shell: pages::Shell { path: at, ..page.shell() },
        known: !about.number.is_empty(),
        number: about.number,
        slots,
        stands: about.stands.map(|slot| (there(slot.from), there(slot.until))),
        zone: w.zone(&there(page.now)),
        typed,
        flaws,
    };
    let html = pages::html(&view.titled());
    Ok(page.answer(status, html))
}

/// `GET /{locale}/call-back`
pub async fn ask_page(page: Page) -> Answered {
    let about = About::nothing(&page);
    shown(page, about, Vec::new(), Vec::new(), StatusCode::OK).await
}

fn chosen(pairs: &[(String, String)]) -> Option<Timestamp> {
    first(pairs, "slot").parse().ok().and_then(|second| Timestamp::from_second(second).ok())
}

/// What is wrong, in the page's own words.
fn flaws(page: &Page, error: Error) -> Result<Vec<Flawed>, Error> {
    let w = page.w;
    let flaw = |field: &str, text: String| Flawed { field: field.to_owned(), text };
    match error {
        Error::Refused("slot_taken") => Ok(vec![flaw("slot", w.t("refusal-slot-taken"))]),
        Error::Refused("slot_over") => Ok(vec![flaw("slot", w.t("refusal-slot-over"))]),
        Error::Invalid(fields) => Ok(fields
            .into_iter()
            .map(|wrong| {
                let text = match (wrong.field.as_str(), wrong.code) {
                    ("name", "missing") => w.t("problem-name"),
                    ("phone", _) => w.t("refusal-phone"),
                    ("email", _) => w.t("refusal-email"),
                    ("slot", _) => w.t("call-back-choose"),
                    _ => w.t("problem-words"),
                };
                flaw(&wrong.field, text)
            })
            .collect()),
        other => flaw_of(page, other),
    }
}

fn kept(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.into_iter().filter(|(name, _)| name != "csrf").collect()
}

/// `POST /{locale}/call-back`
pub async fn ask(mut page: Page, request: Request) -> Answered {
    let pairs = page.form(request).await?;
    page.bound("call-back", MOST_ASKED, 60).await?;
    let about = About::nothing(&page);
    let zone = about.zone.iana_name().unwrap_or("UTC").to_owned();
    let typed = |name: &str| first(&pairs, name).to_owned();
    let words = typed("words").replace("\r\n", "\n");
    let subject = match words.trim() {
        "" => page.w.t("call-back-subject"),
        words => super::case::shortened(words),
    };
    let asked = match chosen(&pairs) {
        None => Err(Error::field("slot", "missing")),
        Some(from) => {
            let wanted = Ask {
                whose: about.whose.clone(),
                name: typed("name"),
                phone: typed("phone"),
                email: typed("email"),
                words,
                subject,
                from,
                zone,
                session: page.visitor.as_ref().map(|visitor| visitor.token.clone()),
            };
            page.state
                .app
                .write(page.ctx(), move |tx, ctx| {
                    Box::pin(async move { call_backs::ask(tx, ctx, &wanted).await })
                })
                .await
        }
    };
    match asked {
        Ok(asked) => {
            if let Some(token) = asked.token {
                page.keep("client", &token, Some(app::visits::SESSION_HOURS * 3_600));
            }
            let address = format!("/{}/cases/{}/call-back", page.w.tag(), asked.number);
            Ok(page.lead_to(&address))
        }
        Err(error) => {
            let flaws = flaws(&page, error).map_err(|error| page.failed(error))?;
            shown(page, about, kept(pairs), flaws, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// `GET /{locale}/cases/{number}/call-back`
pub async fn case_page(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let about = about_case(&page, &typed).await?;
    shown(page, about, Vec::new(), Vec::new(), StatusCode::OK).await
}

/// `POST /{locale}/cases/{number}/call-back`
pub async fn ask_in_case(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    let pairs = page.form(request).await?;
    page.bound("call-back", MOST_ASKED, 60).await?;
    let about = about_case(&page, &typed).await?;
    let zone = about.zone.iana_name().unwrap_or("UTC").to_owned();
    let asked = match chosen(&pairs) {
        None => Err(Error::field("slot", "missing")),
        Some(from) => {
            let (number, phone) = (about.number.clone(), first(&pairs, "phone").to_owned());
            page.state
                .app
                .write(page.ctx(), move |tx, ctx| {
                    Box::pin(async move {
                        call_backs::ask_in_case(tx, ctx, &number, &phone, from, &zone).await
                    })
                })
                .await
        }
    };
    match asked {
        Ok(_) => {
            let address = format!("/{}/cases/{}/call-back", page.w.tag(), about.number);
            Ok(page.lead_to(&address))
        }
        Err(error) => {
            let flaws = flaws(&page, error).map_err(|error| page.failed(error))?;
            shown(page, about, kept(pairs), flaws, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// `POST /{locale}/cases/{number}/call-back/removal`
pub async fn cancel(
    page: Page,
    Path((_, typed)): Path<(String, String)>,
    request: Request,
) -> Answered {
    page.form(request).await?;
    let view = seen(&page, &typed).await?;
    let number = view.case.number.clone();
    let done = page
        .state
        .app
        .write(page.ctx(), move |tx, ctx| {
            Box::pin(async move { call_backs::cancel(tx, ctx, &number).await })
        })
        .await;
    match done {
        // Taken back already: that is what she wanted.
        Ok(_) | Err(Error::Refused(_)) => {
            let address = format!("/{}/cases/{}", page.w.tag(), view.case.number);
            Ok(page.lead_to(&address))
        }
        Err(error) => Err(page.failed(error)),
    }
}

/// `GET /{locale}/cases/{number}/call-back/calendar`: one event (RFC 5545).
pub async fn calendar(page: Page, Path((_, typed)): Path<(String, String)>) -> Answered {
    let about = about_case(&page, &typed).await?;
    let Some(slot) = about.stands else { return Err(page.not_found()) };
    let utc = |at: Timestamp| at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let house = page.state.app.settings.house.clone();
    let title = page.w.ta("call-back-event", &[("house", house.into())]);
    let escaped: String = title
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{2066}'..='\u{2069}'))
        .flat_map(|c| match c {
            ',' | ';' | '\\' => vec!['\\', c],
            c => vec![c],
        })
        .collect();
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Selvedge//EN\r\nBEGIN:VEVENT\r\n\
         UID:{}-{}@call-back\r\nDTSTAMP:{}\r\nDTSTART:{}\r\nDTEND:{}\r\nSUMMARY:{escaped}\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n",
        about.number,
        slot.from.as_second(),
        utc(page.now),
        utc(slot.from),
        utc(slot.until),
    );
    let heads = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"call.ics\""),
    ];
    Ok((StatusCode::OK, heads, text).into_response())
}
