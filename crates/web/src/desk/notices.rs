//! Notices over HTTP: the list, the bell that every page asks for anew, what reaches me, the
//! browsers that are told, and the link in a letter by which it is written no more.

use super::Asked;
use super::door::device;
use crate::State;
use app::Error;
use app::notices::{self, Bell, Browser, Shown};
use app::sessions::Owes;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::access::{Facet, Place, Sight};
use domain::notice::{Kind, MOST_DIGESTS, Quiet, Way, Wishes};
use pages::desk::notices::{self as page, Device, NoticeRow, NoticesPage, WishesPage, quiet_field};
use pages::desk::{BellPart, Face, Form};
use pages::notices::{Line, sentence};

/// Whoever is wholly signed in; others are led to what they owe.
fn settled(asked: &Asked) -> Result<(), Response> {
    match &asked.staff {
        Some(staff) if staff.owes == Owes::Nothing => Ok(()),
        Some(_) => Err(asked.go("/desk/second-factor")),
        None => Err(asked.go("/desk/sign-in")),
    }
}

/// What the frame of a page tells whoever is wholly signed in; nothing where it cannot be read: a
/// page is worth more than its bell.
pub(super) async fn bell(state: &State, ctx: app::Ctx) -> Bell {
    let read = state.app.read(ctx, |tx, ctx| Box::pin(notices::bell(tx, ctx))).await;
    read.unwrap_or_else(|error| {
        tracing::warn!(%error, "desk.bell");
        Bell::default()
    })
}

/// An alarm in words.
pub(super) fn alarm(asked: &Asked, outage: &store::notices::Outage) -> String {
    let moment = asked.clock().near(asked.w, outage.since);
    let line = Line {
        kind: Kind::MailStopped,
        number: String::new(),
        times: 1,
        moment,
        until: None,
        fetch: outage.what == "fetch",
    };
    sentence(asked.w, &line)
}

fn row(asked: &Asked, shown: &Shown) -> NoticeRow {
    let (w, clock, notice) = (asked.w, asked.clock(), &shown.notice);
    let told = |us: Option<i64>| us.and_then(|us| jiff::Timestamp::from_microsecond(us).ok());
    let outage = notice.outage.as_ref();
    let moment = outage.map(|outage| outage.since).or_else(|| told(notice.fact));
    let number = notice.case.as_ref().map(|case| case.number.clone()).unwrap_or_default();
    let line = Line {
        kind: shown.kind,
        number,
        times: notice.times,
        moment: moment.map(|at| clock.near(w, at)).unwrap_or_default(),
        until: outage.and_then(|outage| outage.until).map(|at| clock.near(w, at)),
        fetch: outage.is_some_and(|outage| outage.what == "fetch"),
    };
    let subject = notice.case.as_ref().filter(|case| {
        let place =
            Place::case(&case.region, case.site.as_deref(), notice.case_id.unwrap_or_default());
        matches!(asked.actor().sees(Facet::Messages, &place), Sight::Yes | Sight::Shared)
    });
    NoticeRow {
        id: notice.id,
        text: sentence(w, &line),
        href: line.href(),
        subject: subject.map(|case| case.subject.clone()).unwrap_or_default(),
        status: (!shown.live && notice.read_at.is_none()).then(|| w.t("notice-settled")),
        when: clock.near(w, notice.at),
        iso: notice.at.to_string(),
        live: shown.live,
    }
}

/// `GET /desk/notices`
pub async fn list(asked: Asked) -> Response {
    if let Err(elsewhere) = settled(&asked) {
        return elsewhere;
    }
    if asked.q("part") == "bell" {
        let frame = asked.frame(Face::Desk);
        let count = frame.me.as_ref().map_or(0, |me| me.bell);
        return asked.page(pages::html(&BellPart { frame, count }));
    }
    let read = asked.state.app.read(asked.ctx(), |tx, ctx| Box::pin(notices::list(tx, ctx))).await;
    match read {
        Ok(all) => {
            let (fresh, earlier): (Vec<NoticeRow>, Vec<NoticeRow>) =
                all.iter().map(|one| row(&asked, one)).partition(|row| row.live);
            let upto = asked.now.as_microsecond();
            let frame = asked.frame(Face::Desk);
            asked.page(pages::html(&NoticesPage::new(frame, fresh, earlier, upto)))
        }
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/notices/{id}/reading`
pub async fn read(asked: Asked) -> Response {
    if let Err(elsewhere) = settled(&asked) {
        return elsewhere;
    }
    let Ok(id) = asked.param("id").parse::<i64>() else { return asked.failed(Error::NotFound) };
    let done = asked.state.app.write(asked.ctx(), move |tx, ctx| {
        Box::pin(async move { notices::read(tx, ctx, id).await })
    });
    match done.await {
        Ok(_) => asked.go("/desk/notices"),
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/notices/reading`
pub async fn read_all(asked: Asked) -> Response {
    if let Err(elsewhere) = settled(&asked) {
        return elsewhere;
    }
    let upto =
        asked.f("upto").parse().ok().and_then(|us| jiff::Timestamp::from_microsecond(us).ok());
    let upto = upto.unwrap_or(asked.now);
    let done = asked.state.app.write(asked.ctx(), move |tx, ctx| {
        Box::pin(async move { notices::read_all(tx, ctx, upto).await })
    });
    match done.await {
        Ok(_) => asked.go("/desk/notices"),
        Err(error) => asked.failed(error),
    }
}

/// The region's zone, by its name.
fn zone_name(asked: &Asked) -> String {
    asked.zone().iana_name().unwrap_or("UTC").to_owned()
}

async fn mine(asked: &Asked) -> app::Result<(Wishes, Vec<store::notices::Subscription>)> {
    let read = asked.state.app.read(asked.ctx(), |tx, ctx| {
        Box::pin(
            async move { Ok((notices::wishes(tx, ctx).await?, notices::browsers(tx, ctx).await?)) },
        )
    });
    read.await
}

/// How many devices are told, in words.
pub(super) async fn told(asked: &Asked) -> app::Result<String> {
    let count = mine(asked).await?.1.len();
    Ok(match count {
        0 => asked.w.t("notice-device-none"),
        _ => asked.w.ta("notice-device-count", &[("count", count.into())]),
    })
}

fn wishes_page(
    asked: &Asked,
    form: Form,
    browsers: Vec<store::notices::Subscription>,
) -> WishesPage {
    let (w, clock) = (asked.w, asked.clock());
    let devices = browsers.into_iter().map(|one| Device {
        id: one.id,
        name: device(asked, &one.agent),
        since: w.ta("notice-device-since", &[("when", clock.near(w, one.created_at).into())]),
    });
    WishesPage {
        devices: devices.collect(),
        key: asked.state.app.push.as_ref().map(|push| push.public_key.clone()),
        frame: asked.frame(Face::Desk),
        form,
    }
}

/// `GET /desk/notices/wishes`
pub async fn wishes(asked: Asked) -> Response {
    if let Err(elsewhere) = settled(&asked) {
        return elsewhere;
    }
    match mine(&asked).await {
        Ok((wishes, browsers)) => {
            let form = page::form(asked.w, &wishes, &zone_name(&asked));
            asked.page(pages::html(&wishes_page(&asked, form, browsers)))
        }
        Err(error) => asked.failed(error),
    }
}

/// A minute of the day as people write it: `8:00`, `08:00`.
fn minute(text: &str) -> Option<i16> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let number = |text: &str| {
        let digits = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse::<i16>().ok()).flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// `20:00-07:00`, with whichever dash.
fn quiet(text: &str) -> Option<Quiet> {
    let (from, to) = text.split_once(['-', '–', '—'])?;
    Quiet::new(minute(from)?, minute(to)?)
}

/// What was typed, or what is wrong with it.
fn typed(asked: &Asked) -> Result<Wishes, Vec<(String, String)>> {
    let mut flaws = Vec::new();
    let mut wishes = Wishes { quiet: [None; 7], digest_days: [false; 7], ..Wishes::default() };
    for kind in Kind::ALL {
        // What the form does not say stays as is usual.
        if let Ok(way) = asked.f(kind.code()).parse::<Way>() {
            wishes.ways.insert(kind.code().to_owned(), way);
        }
    }
    for (day, slot) in wishes.quiet.iter_mut().enumerate() {
        let field = quiet_field(day);
        let text = asked.f(&field).trim();
        if !text.is_empty() {
            *slot = quiet(text);
            if slot.is_none() {
                flaws.push((field, asked.w.t("notice-wrong-quiet")));
            }
        }
    }
    let passing = asked.all("through").into_iter();
    wishes.through =
        passing.filter(|code| code.parse::<Kind>().is_ok_and(Kind::may_pass)).collect();
    wishes.zone = asked.f("zone").trim().to_owned();
    let times = asked.f("digest").split([',', '،', '、', ';', ' ']);
    let times: Vec<&str> = times.map(str::trim).filter(|text| !text.is_empty()).collect();
    let minutes: Option<Vec<i16>> = times.into_iter().map(minute).collect();
    match minutes.filter(|minutes| minutes.len() <= MOST_DIGESTS) {
        Some(mut minutes) => {
            minutes.sort_unstable();
            minutes.dedup();
            wishes.digest = minutes;
        }
        None => flaws.push(("digest".to_owned(), asked.w.t("notice-wrong-times"))),
    }
    for day in asked.all("digest_days") {
        let day = day.parse::<usize>().ok().and_then(|day| day.checked_sub(1));
        if let Some(slot) = day.and_then(|day| wishes.digest_days.get_mut(day)) {
            *slot = true;
        }
    }
    if flaws.is_empty() { Ok(wishes) } else { Err(flaws) }
}

/// `POST /desk/notices/wishes`
pub async fn wish(asked: Asked) -> Response {
    if let Err(elsewhere) = settled(&asked) {
        return elsewhere;
    }
    let flaws = match typed(&asked) {
        Ok(wishes) => {
            let done = asked.state.app.write(asked.ctx(), move |tx, ctx| {
                Box::pin(async move { notices::wish(tx, ctx, &wishes).await })
            });
            match done.await {
                Ok(()) => return asked.go("/desk/sessions?done=saved"),
                Err(Error::Invalid(_)) => vec![("zone".to_owned(), asked.w.t("notice-wrong-zone"))],
                Err(error) => return asked.failed(error),
            }
        }
        Err(flaws) => flaws,
    };
    wrong(&asked, true, flaws).await
}

/// The page again with what is wrong, and with what was typed where its form was.
async fn wrong(asked: &Asked, keep: bool, flaws: Vec<(String, String)>) -> Response {
    match mine(asked).await {
        Ok((wishes, browsers)) => {
            let form = page::form(asked.w, &wishes, &zone_name(asked));
            let form = if keep { asked.keep_typed(form) } else { form };
            let mut page = wishes_page(asked, form.errors(flaws), browsers);
            page.frame.shell.mistaken = true;
            asked.page_as(StatusCode::UNPROCESSABLE_ENTITY, pages::html(&page))
        }
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/notices/devices`
pub async fn add_device(asked: Asked) -> Response {
    if let Err(elsewhere) = settled(&asked) {
        return elsewhere;
    }
    let agent = asked.headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or("");
    let browser = Browser {
        endpoint: asked.f("endpoint").to_owned(),
        p256dh: asked.f("p256dh").to_owned(),
        auth: asked.f("auth").to_owned(),
        agent: agent.to_owned(),
    };
    let push = asked.state.app.push.clone();
    let done = asked.state.app.write(asked.ctx(), move |tx, ctx| {
        Box::pin(async move { notices::subscribe(tx, ctx, push.as_deref(), &browser).await })
    });
    match done.await {
        Ok(()) => asked.go("/desk/notices/wishes"),
        Err(Error::Refused(code)) => {
            wrong(&asked, false, vec![(String::new(), asked.refusal(code))]).await
        }
        Err(error) => asked.failed(error),
    }
}

/// `POST /desk/notices/devices/{id}/removal`
pub async fn remove_device(asked: Asked) -> Response {
    if let Err(elsewhere) = settled(&asked) {
        return elsewhere;
    }
    let Ok(id) = asked.param("id").parse::<i64>() else { return asked.failed(Error::NotFound) };
    let done = asked.state.app.write(asked.ctx(), move |tx, ctx| {
        Box::pin(async move { notices::unsubscribe(tx, ctx, id).await })
    });
    match done.await {
        Ok(()) => asked.go("/desk/notices/wishes"),
        Err(error) => asked.failed(error),
    }
}

/// `GET /desk/notices/letters/{token}`
pub async fn ask_stop(asked: Asked) -> Response {
    let token = asked.param("token").to_owned();
    match app::references::read_stop(&asked.state.settings.key, &token) {
        Some(_) => asked.page(pages::html(&page::stop(asked.frame(Face::Door), &token, false))),
        None => asked.failed(Error::NotFound),
    }
}

/// `POST /desk/notices/letters/{token}`: whoever holds the link may, mail programs among them
/// (RFC 8058), which have no page of ours and so no token of its form; the link is signed.
pub async fn stop(
    axum::extract::State(state): axum::extract::State<State>,
    request: Request,
) -> Response {
    let (mut parts, _) = request.into_parts();
    let asked = match Asked::of_parts(&mut parts, &state).await {
        Ok(asked) => asked,
        Err(response) => return response,
    };
    let token = asked.param("token").to_owned();
    let Some(person) = app::references::read_stop(&state.settings.key, &token) else {
        return asked.failed(Error::NotFound);
    };
    let ctx = state.app.ctx(domain::access::Actor::System, asked.now);
    let done = state.app.write(ctx, move |tx, ctx| {
        Box::pin(async move { notices::no_letters(tx, ctx, person).await })
    });
    match done.await {
        Ok(()) => asked.page(pages::html(&page::stop(asked.frame(Face::Door), &token, true))),
        Err(error) => asked.failed(error),
    }
}

/// `GET /sw.js`: shows notices on a device. Asked for anew each time, so that it never lags behind.
pub async fn service_worker() -> Response {
    let kind = HeaderValue::from_static("text/javascript; charset=utf-8");
    let fresh = HeaderValue::from_static("no-cache");
    let body = pages::assets::SERVICE_WORKER;
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, fresh)], body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, expect) in [
            ("08:00", Some(480)),
            ("8:00", Some(480)),
            (" 23:59 ", Some(1_439)),
            ("24:00", None),
            ("8", None),
            ("8:60", None),
            ("-1:00", None),
            ("+1:00", None),
            ("٠٨:٠٠", None),
            ("008:00", None),
            ("", None),
        ] {
            assert_eq!(minute(text), expect, "{text}");
        }
        assert_eq!(quiet("20:00-07:00"), Quiet::new(1_200, 420));
        assert_eq!(quiet("20:00 – 7:00"), Quiet::new(1_200, 420));
        assert_eq!(quiet("00:00-00:00"), Quiet::new(0, 0));
        assert_eq!(quiet("20:00"), None);
        assert_eq!(quiet("20:00-07:00-08:00"), None);
    }
}
